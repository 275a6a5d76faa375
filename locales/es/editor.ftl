### El editor de preguntas.

item-edit = Editar
log-item-begin = Empezó una pregunta
log-item-save = Guardó la versión { $version } de una pregunta
log-item-publish = Publicó la versión { $version } de una pregunta
log-lesson-items = Cambió qué preguntas están en una lección

## Una pregunta nueva

new-title = Pregunta nueva
new-component = Qué mide
new-choose = Elija
new-begin = Empezar
new-kind =
    { $kind ->
        [single] Una opción es correcta.
        [several] Varias opciones pueden ser correctas.
        [numeric] Se escribe un número.
        [ordering] Se ponen cosas en orden.
        [matching] Se juntan cosas en parejas.
        [scenario] Un caso y varias preguntas sobre él.
        [video] Un video corto y preguntas sobre él.
        [interactive] Un papel para revisar o un cálculo para probar.
       *[other] Otro tipo.
    }

## El editor

edit-title = Editar: { $title }
edit-keep = Guardar como mi borrador
edit-kept = Guardado como su borrador. Nadie más lo ve.
edit-kept-at = Se guardó solo a las { $time }
edit-not-kept = No se pudo guardar. Su texto sigue aquí; se envía otra vez cuando usted siga escribiendo.
edit-refused = No se guardó para los demás: algo lo impide. Su borrador está guardado.
edit-merged = Los dos cambios están ahora en su borrador. Revíselo y luego guárdelo.
edit-restored = La versión anterior es ahora su borrador. Revíselo y luego guárdelo.
edit-behind = Mientras tanto se guardó la versión { $now }; usted empezó desde la versión { $base }.
edit-compare = Ver las dos
edit-your-draft = Su borrador, empezado desde la versión { $base }
edit-question = Pregunta
edit-beside = Junto al inglés:
edit-fluent-help = Los valores se ponen por su nombre: { "{ MONEY($price) }, { PERCENT($rate) }, { NUMBER($n) }, { DATE($day) }" }. Marcas: **importante**, _un término_, [un enlace](https://example.org).
edit-answers = Respuestas
edit-right = Esta es correcta
edit-mixup = Confusión que revela
edit-mixup-left-out = Confusión que revela no marcarla
edit-feedback = Comentario
edit-value = Valor o fórmula, si es un número
edit-add-option = Agregar una opción
edit-fixed = Mantener este orden
edit-wrong-value = Número incorrecto, o una fórmula para él
edit-key = Respuesta correcta
edit-key-help = Un número, o una fórmula con los valores de abajo.
edit-unit = Unidad
edit-unit-help = USD, percent, days, months u otra palabra; se ve junto al campo.
edit-decimals = Decimales
edit-tolerance = Qué diferencia todavía cuenta como correcta
edit-add-wrong = Agregar un número incorrecto
edit-slip = Confusión cuando se cambian { $first } y { $second }
edit-slip-feedback = Comentario cuando se cambian { $first } y { $second }
edit-order-help = Escriba las filas en el orden correcto. A quien aprende le llegan mezcladas.
edit-add-row = Agregar una fila
edit-partner = Va con
edit-formula = Es una fórmula
edit-partners = Con qué se pueden unir las filas
edit-add-partner = Agregar una pareja
edit-slips = Parejas incorrectas que revelan una confusión
edit-slip-row = Fila
edit-slip-partner = Unida a
edit-slip-name = Pareja incorrecta { $n }
edit-add-slip = Agregar una pareja incorrecta
edit-help = Pistas y explicación
edit-add-hint = Agregar una pista
edit-measures = Qué mide
edit-component = Componente { $n }
edit-weight = Peso { $n }
edit-weights-help = Los pesos suman 1. El primer componente es el de la lección y cuenta al menos la mitad; los otros son sus requisitos.
edit-difficulty = Dificultad b
edit-difficulty-help = De -1.5, que casi todos aciertan, a 1.5. Es su estimación hasta que haya suficientes respuestas.
edit-discrimination = Discriminación a
edit-discrimination-help = Con qué nitidez separa a quien apenas sabe de quien apenas no, de 0.2 a 3. Vacío: 1.4, hasta que haya suficientes respuestas.
edit-guess = Probabilidad de acertar sin saber
edit-guess-help = De 0 a menos de 1. Vacío: lo que dicen su tipo y el número de opciones.
edit-bloom = Qué pide a quien aprende
edit-difficulty-why = Por qué lo cree
edit-tags = Etiquetas
edit-tags-help = Palabras para encontrarla, separadas por comas.
edit-numbers = Números, datos y tablas
edit-params = Datos
edit-params-help = Claves de parámetros, como límites y cargos, separadas por espacios. Envejecen y se cambian en un solo lugar.
edit-values = Valores
edit-values-help = Uno por línea: price = 500
edit-derived = Fórmulas
edit-derived-help = Una por línea: total = price * months
edit-blocks = Tablas y notas
edit-blocks-help = Como en el archivo de una lección: [[block]], kind = "table", etcétera.
edit-case = Caso
edit-transcript = Texto del video
edit-clip = Video
edit-clip-help = El nombre de un video nuestro (public/media/NAME.webm), o la dirección de una página, que se enlaza y nunca se incrusta.
edit-seconds = Segundos que dura
edit-captions = Subtítulos en
edit-captions-help = Códigos de idiomas, como en es.
edit-part = Pregunta { $n } sobre el caso
edit-part-help = Cada pregunta se califica por separado. De dos a cuatro sobre un caso, de una a cuatro sobre un video.
edit-add-part = Agregar una pregunta
edit-input = Dato { $n }
edit-input-name = Nombre en las fórmulas
edit-input-options = Cuántas opciones; vacío si se escribe un número
edit-input-least = Mínimo
edit-input-most = Máximo
edit-input-right = Un valor que llega a la meta
edit-input-label = Rótulo
edit-add-input = Agregar un dato
edit-results = Qué muestra
edit-results-help = Como en el archivo de una lección; las fórmulas pueden leer los datos por su nombre.
edit-goal = Meta
edit-goal-help = Una condición sobre los datos y valores, como payment >= least and months <= 12.
edit-wrong-when = Condición que revela una confusión
edit-preview = Como le llega a quien aprende
edit-preview-in = En { $language }
edit-preview-alone = En una página aparte
edit-preview-help = Es la misma página que recibe quien aprende, con el mismo calificador. Jale la esquina para ver otros anchos. Muestra su borrador como se guardó por última vez.
edit-publish = Publicar como versión { $version }
edit-ready = Lista para que otra persona la revise
edit-save = Guardar para todo el equipo
edit-discard = Tirar mi borrador
edit-up = Subir
edit-remove = Quitar
edit-problems =
    { $count ->
        [one] { $count } cosa lo impide
       *[other] { $count } cosas lo impiden
    }
edit-warnings =
    { $count ->
        [one] { $count } cosa por revisar
       *[other] { $count } cosas por revisar
    }
edit-fine = Nada lo impide
bloom-level =
    { $level ->
        [remember] Recordar
        [understand] Entender
        [apply] Aplicar
        [analyze] Analizar
        [evaluate] Evaluar
        [create] Crear
       *[other] Otra cosa
    }
trial-not-yet = Esto todavía no se puede mostrar

## Nombres de los campos

field-whole = La pregunta
field-in-language = { $name }, { $language }
field-of-row = { $row }: { $name }
field-row =
    { $list ->
        [option] Opción { $n }
        [wrong] Número incorrecto { $n }
        [row] Fila { $n }
        [partner] Pareja { $n }
        [slip] Error { $n }
       *[other] Fila { $n }
    }
field-name =
    { $field ->
        [kind] Tipo
        [bloom] Qué pide
        [b] Dificultad b
        [b_why] Razón de la dificultad
        [a] Discriminación a
        [guess] Probabilidad de acertar sin saber
        [component] Componente
        [weight] Peso
        [fixed] Orden de las opciones
        [hints] Pistas
        [params] Datos
        [values] Valores
        [derived] Fórmulas
        [blocks] Tablas y notas
        [options] Opciones
        [wrongs] Números incorrectos
        [rows] Filas
        [partners] Parejas
        [slips] Errores
        [value] Valor
        [right] Correcta o incorrecta
        [misconception] Confusión
        [partner] Pareja
        [row] Fila
        [formula] Fórmula
        [answer] Respuesta correcta
        [unit] Unidad
        [decimals] Decimales
        [tolerance] Tolerancia
        [tags] Etiquetas
        [imported] De dónde vino
        [case] Caso
        [results] Resultados
        [clip] Video
        [parts] Preguntas
        [inputs] Datos
        [name] Nombre
        [min] Mínimo
        [max] Máximo
       *[other] Otra cosa
    }
part-name =
    { $part ->
        [stem] Pregunta
        [why] Explicación
        [hint] Pista { $n }
        [k] Opción { $n }
        [p] Pareja { $n }
        [w] Número incorrecto { $n }
        [s] Error { $n }
       *[other] Texto { $n }
    }
part-feedback = Comentario { $n }

## Dos personas, una pregunta

conflict-title = Dos personas cambiaron esta pregunta
conflict-text = Usted empezó desde la versión { $base }. Mientras tanto, { $who } guardó la versión { $now }. Nada se sobrescribe: los dos textos se conservan hasta que usted elija.
conflict-nothing = Nada
conflict-began = Con qué empezaron los dos
conflict-which = { $field }: qué texto queda
conflict-theirs = { $who }
conflict-mine = El suyo
conflict-only-theirs = { $field }: solo lo cambió { $who }. Se acepta.
conflict-only-mine = { $field }: solo lo cambió usted. Se acepta.
conflict-rest = Lo demás encaja
conflict-save = Poner esta elección en mi borrador
conflict-take-theirs = Tirar mi borrador

## Versiones

version-title = Versión { $version } de { $slug }
version-first = Es la primera versión.
version-same = No hay diferencias entre estas versiones.
version-restore = Empezar un borrador desde la versión { $version }
version-restore-help = Al guardarla es una versión nueva. No se pierde nada de lo que hay en medio.
