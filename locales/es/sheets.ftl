### Lecciones, tarjetas, ideas equivocadas, contextos, plantillas y el grafo.

log-lesson-edit = Cambió una lección
log-card-begin = Añadió una tarjeta a una lección
log-card-edit = Cambió una tarjeta
log-card-withdraw = Retiró una tarjeta
log-card-restore = Devolvió una tarjeta
log-misconception-begin = Nombró una idea equivocada
log-misconception-edit = Cambió una idea equivocada
log-context-begin = Escribió un contexto
log-context-edit = Cambió un contexto
log-context-withdraw = Retiró un contexto
log-context-restore = Devolvió un contexto
log-template-begin = Escribió una plantilla
log-template-edit = Cambió una plantilla
log-edge-put = Cambió lo que necesita un componente
log-edge-remove = Quitó un requisito previo

sheet-kinds =
    { $kind ->
        [lessons] Lecciones
        [misconceptions] Ideas equivocadas
        [contexts] Contextos
       *[other] Plantillas
    }
sheet-kind =
    { $kind ->
        [lessons] Lección
        [cards] Tarjeta
        [misconceptions] Idea equivocada
        [contexts] Contexto
       *[other] Plantilla
    }
sheet-about =
    { $kind ->
        [lessons] Una lección son las tarjetas de un componente, en orden, y sus preguntas. Quien está a la mitad de una conserva el orden con el que empezó.
        [misconceptions] Creencias que llevan a respuestas equivocadas. Las respuestas equivocadas las nombran, y quien aprende lee la corrección.
        [contexts] Lo conocido de casa junto a lo que le corresponde aquí. ZZ vale para todo país que no tiene el suyo.
       *[other] Preguntas cuyos números se sortean de nuevo en cada intento. Todas las variantes se resuelven antes de publicar una.
    }
sheet-more =
    { $kind ->
        [lessons] Tarjetas
        [misconceptions] Contextos que avisan de ella
        [contexts] País y gravedad
       *[other] Unidad
    }
sheet-new =
    { $kind ->
        [cards] Nueva tarjeta
        [misconceptions] Nueva idea equivocada
        [contexts] Nuevo contexto
       *[other] Nueva plantilla
    }
sheet-back =
    { $kind ->
        [cards] La lección
        [lessons] Todas las lecciones
        [misconceptions] Todas las ideas equivocadas
        [contexts] Todos los contextos
       *[other] Todas las plantillas
    }
sheet-name = Nombre en direcciones y archivos
sheet-name-help = Letras minúsculas, cifras y guiones. No cambia después: otros textos se refieren a él.
sheet-words = Palabras
sheet-structure = En qué se apoya
sheet-save = Guardar
sheet-save-mine = Guardar lo mío encima
sheet-check = Comprobar
sheet-saved = Guardado. Quienes aprenden lo reciben de inmediato.
sheet-refused = No se guardó: algo lo impide. Lo que usted escribió sigue aquí.
sheet-conflict = Alguien cambió esto mientras tanto. No se sobrescribió nada: abajo está lo que usted escribió y, al lado, lo que vale ahora. Guarde otra vez para poner lo suyo en su lugar.
sheet-cards = Tarjetas
sheet-new-card = Añadir una tarjeta
sheet-down = Abajo
sheet-dragged = Movida. Guarde para conservar este orden.
sheet-withdrawn = Retirada
card-kind =
    { $kind ->
        [opening] Apertura
        [explanation] Explicación
        [example] Ejemplo resuelto
        [home] Lo que ya conoce de casa
       *[other] Comprobación breve
    }
sheet-field =
    { $field ->
        [slug] Nombre
        [kc] Componente
        [minutes] Minutos que dura
        [params] Datos
        [sources] Fuentes
        [cards] Tarjetas
        [kind] Tipo de tarjeta
        [contexts] Contextos
        [items] Preguntas que hace
        [values] Valores
        [derived] Fórmulas
        [block] Párrafos, listas y tablas
        [country] País
        [host] País con el que se compara
        [region] Estado o región
        [severity] Cuánto daño
        [misconceptions] Ideas equivocadas de las que avisa
        [check] Pregunta que comprueba el aviso
        [as_of] Con fecha de
        [confidence] Qué tan seguro está usted
        [policy_volatile] La regla cambia a menudo: revísela antes de cada publicación
        [item_types] Tipos de pregunta
        [variable] Variables
        [constraints] Condiciones
        [key] Respuesta correcta
        [unit] Unidad
        [decimals] Decimales
        [rounding] Redondeo
        [tolerance] Qué diferencia aún cuenta como correcta
        [distractor] Respuestas equivocadas
        [note] Nota para autores
        [id] Clave
        [expr] Fórmula
        [misconception] Idea equivocada que revela
       *[other] { $field }
    }
sheet-row =
    { $list ->
        [distractor] Respuesta equivocada { $n }
       *[other] Fila { $n }
    }
sheet-help =
    { $field ->
        [params] Claves de datos, separadas por espacios. Envejecen y se cambian en un solo lugar.
        [sources] Una por línea: quién lo dice y dónde.
        [country] Dos letras, como MX; ZZ para todo país sin contexto propio.
        [misconceptions] Nombres de ideas equivocadas, separados por espacios. Su comentario muestra este aviso.
        [check] El nombre de una pregunta.
        [contexts] De una tarjeta de casa: nombres de contextos, separados por espacios. Cada quien ve el de su país.
        [items] De una tarjeta de comprobación: nombres de preguntas, separados por espacios.
        [values] Uno por línea: price = 500
        [derived] Una por línea: total = price * months
        [variable] Una por línea: price = int 10 to 500 step 10, rate = dec 0.01 to 0.05 step 0.005, o months = choice 6 12 24
        [constraints] Una condición por línea, como price > fee. Los números que no la cumplen se sortean de nuevo.
        [key] Una fórmula con variables, fórmulas y datos.
        [distractor] Al guardar aparece una fila más. Una fila vacía no cuenta.
       *[other] { $field }
    }
sheet-word =
    { $word ->
        [info] Bueno saberlo
        [caution] Precaución
        [critical] Crítico
        [low] Poco
        [medium] Medio
        [high] Mucho
        [half_up] Las mitades, lejos del cero
        [opening] Apertura
        [explanation] Explicación
        [example] Ejemplo resuelto
        [home] Lo que ya conoce de casa
        [check] Comprobación breve
       *[other] { $word }
    }
sheet-text =
    { $text ->
        [name] Nombre
        [correction] Corrección, en una frase
        [title] Título
        [home] En casa
        [host-counterpart] Aquí
        [comparison] Qué es distinto
        [warning] Aviso
        [promise] Qué promete
        [stem] Pregunta
       *[other] Explicación
    }
sheet-feedback = Comentario a { $key }
variants-title = Resueltas de antemano
variants-none = Todavía no hay variantes.
variants-all-tried = { $accepted } variantes de { $tried } combinaciones probadas: todas las que hay.
variants-some-tried = { $accepted } de { $tried } sorteos dieron una pregunta.
variants-seed = Sorteo
variants-right = Correcta
variants-next = Las siguientes
variants-csv = Las { $count } como CSV
formula-unknown = «{ $name }» no significa nada aquí. Se conocen: { $known }.
formula-place = Caracteres { $from } a { $to }:

graph-title = Requisitos previos
graph-text = Lo que hay que saber antes. Un requisito obligatorio mantiene cerrada la lección hasta terminar la suya; uno opcional solo va antes en el camino.
graph-picture = El grafo como dibujo
graph-table = El grafo como tabla
graph-add = Añadir un requisito previo
graph-component = Componente
graph-needs = necesita
graph-kind = Cuánto
graph-required = Obligatorio
graph-optional = Opcional
graph-put = Poner
graph-make-required = Hacerlo obligatorio
graph-make-optional = Hacerlo opcional
graph-remove = Quitar
graph-remove-which = { $prerequisite } antes de { $component }
graph-cycle = No se guardó: estos componentes se esperarían unos a otros en círculo: { $circle }. Quite antes uno de sus requisitos.
graph-unreachable = No se guardó: nadie podría llegar nunca a { $component }, porque { $prerequisite } no tiene lección.
graph-itself = No se guardó: elija dos componentes distintos.
graph-none = Ningún componente coincide.
sheet-whole = El conjunto
