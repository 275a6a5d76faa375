### La sala de instructores: traducciones.

translate-title = Traducciones
translate-all = Todas las traducciones
translate-coverage = Cobertura de { $count } textos en inglés
translate-covered-help = Cubierto es lo revisado, lo hecho por máquina y lo desactualizado. Desactualizado quiere decir que el inglés cambió después de la traducción. Quien aprende ve un bloque en su idioma cuando están todos sus textos.
translate-col-language = Idioma
translate-col-covered = Cubiertos
translate-col-reviewed = Revisados por una persona
translate-col-machine = Por máquina, sin revisar
translate-col-stale = Desactualizados
translate-col-missing = Faltan
translate-col-warnings = Advertencias solo en inglés
translate-warnings = { $name }: advertencias solo en inglés
translate-tag = { $code }, números como { $format }
translate-of = { $done } de { $all }
translate-percent = { $name }: { $percent } por ciento de los textos
translate-cell = { $what }, { $count }
translate-begin = Empezar un idioma
translate-begin-go = Empezar
translate-go = Traducir: { $name }
translate-by-domain = { $name } por área
translate-by-field = { $name } por clase de texto
translate-download = { $name } como .ftl
translate-domain = Área
translate-every-domain = Todas las áreas
translate-no-domain = De todas las áreas
translate-field-label = Clase de texto
translate-every-field = Todas las clases
translate-field =
    { $field ->
        [warning] Advertencia
        [question] Pregunta
        [option] Respuesta o parte
        [feedback] Comentario
        [hint] Pista
        [why] Explicación
        [card] Lección
        [context] Contexto de un país
        [term] Glosario
        [mixup] Idea equivocada
        [fact] Dato
       *[name] Nombre
    }
translate-state-label = Estado
translate-state-open = Todo lo que falta hacer
translate-state =
    { $state ->
        [stale] Desactualizado
        [missing] Falta
        [machine] Por máquina, sin revisar
       *[reviewed] Revisado por una persona
    }
translate-language =
    { $code ->
        [es] Español
        [ar] Árabe
        [ht] Criollo haitiano
        [zh-Hans] Chino simplificado
        [vi] Vietnamita
        [fil] Filipino
        [ko] Coreano
        [pt-BR] Portugués (Brasil)
        [uk] Ucraniano
        [am] Amárico
        [hi] Hindi
       *[other] Inglés
    }

## La fila

translate-queue = Traducir texto por texto
translate-left = Textos en esta fila: { $count }
translate-none = En esta fila no queda nada.
translate-end = Este fue el último texto de la fila. Textos que siguen en ella: { $count }
translate-again = Desde el principio
translate-english = Inglés
translate-before = Inglés de antes
translate-now = Inglés de ahora
translate-lost = El inglés cambió. Ya no se conocen las palabras de las que se tradujo.
translate-words = Texto en: { $language }
translate-help = Los valores quedan como en inglés, por ejemplo { "{ MONEY($price) }" }. Se guarda como revisado por usted.
translate-reviewed-by = Revisado por { $name }, { $date }.
translate-warning = Esta es una advertencia sobre dinero o documentos. Mientras nadie la revise, quien aprende ve también el inglés.
translate-save-next = Guardar e ir al siguiente
translate-save = Guardar
translate-still = Sigue bien como está
translate-skip = Saltar
translate-saved = Guardado, como revisado por usted.
translate-still-done = Queda como está: vale para el inglés de ahora.
translate-refused = Aún no se guardó. Lo que usted escribió se conserva.
translate-empty = El texto está vacío.
translate-conflict = Alguien guardó este texto mientras usted escribía. Nada se ha sobrescrito. El formulario tiene sus palabras: guárdelas de nuevo si son mejores.
translate-theirs = Guardado ahora: { $name }
translate-yours = Sus palabras
translate-somebody = otra persona
translate-around = Lo que está alrededor
translate-see-lesson = Ver la lección

## Un idioma como archivo

translate-upload = Importar un idioma como .ftl
translate-upload-text = Un archivo como el que se descarga aquí, con más traducciones. Primero usted ve qué cambiaría; nada se escribe antes de que lo confirme.
translate-file = Archivo con textos
translate-file-unreadable = Este archivo no es texto en UTF-8, o pasa de 8 MB.
translate-receipt = Lo que el archivo cambiaría: { $name }
translate-sum = Se da cuenta de cada texto
translate-sum-new = Nuevos
translate-sum-changed = Cambiados
translate-sum-same = Iguales que ahora
translate-sum-unknown = No existe tal texto
translate-sum-refused = No se pueden tomar, quedan fuera
translate-unknown = No hay ningún texto en inglés con este nombre.
translate-changes = Nuevos y cambiados: { $count }
translate-made-how = ¿Cómo se hicieron?
translate-made-machine = Por máquina, o no se sabe
translate-made-reviewed = Por una persona: los he revisado
translate-apply = { $count ->
    [one] Importar { $count } texto
   *[other] Importar { $count } textos
  }
translate-nothing = En este archivo no hay nada nuevo.
translate-moved = El contenido cambió desde que usted vio esto. Esto es lo que el archivo cambiaría ahora.
translate-brought = { $count ->
    [one] Se importó { $count } texto.
   *[other] Se importaron { $count } textos.
  }

## En el registro

log-text-translate = Tradujo un texto
log-text-still = Encontró que una traducción sigue bien
log-text-import = Textos importados de un archivo: { $count }
