### Muchas preguntas a la vez: etiquetas, comentarios, lo que se hace con muchas y las preguntas como tabla. Español (usted).

## Etiquetas y cifras en el banco

items-tag = Etiqueta
items-tags = Etiquetas: { $tags }
items-col-comments = Comentarios

## Comentarios

comments-title = Comentarios
comments-none = Todavía nadie escribió sobre esta pregunta.
comments-write = Su comentario
comments-help = Para maestros; quienes aprenden nunca lo ven. Hasta { $most } caracteres.
comments-send = Agregar el comentario
comments-empty = El comentario está vacío. Escriba algo y después agréguelo.
comments-long = El comentario tiene { $count } caracteres. Se guardan hasta { $most }: hágalo más corto. Lo que usted escribió sigue aquí.
comments-nobody = Una cuenta eliminada

## Lo que se elige en el banco

bulk-title = Cambios a muchas preguntas
bulk-pick = Elegir: { $question }
bulk-do = Qué hacer
bulk-with = Etiqueta, para agregarla o quitarla
bulk-to = Tema, para fijarlo
bulk-all-found = { $count ->
    [one] La pregunta que encuentra el filtro ({ $count }), marcada o no
   *[other] Las { $count } preguntas que encuentra el filtro, marcadas o no
  }
bulk-look = Verlo primero
bulk-look-help = Usted ve qué cambiaría, qué no y por qué. Nada se escribe hasta que usted lo diga.
bulk-download = { $count ->
    [one] Esta pregunta ({ $count }) como tabla (CSV)
   *[other] Estas { $count } preguntas como tabla (CSV)
  }
bulk-verb =
    { $verb ->
        [ready] Marcar como listas
        [draft] Volver a borrador
        [withdraw] Retirar de todas partes
        [restore] Devolver
        [retire] Poner fuera de uso
        [revive] Traer de vuelta al uso
        [tag] Agregar una etiqueta
        [untag] Quitar una etiqueta
        [component] Fijar el tema principal
        [csv] Cambiar con una tabla
       *[other] Otro cambio
    }
bulk-wrong-nothing = No eligió ninguna pregunta. Márquelas en la lista o elija todas las que encuentra el filtro.
bulk-wrong-no-verb = No eligió qué hacer. Elíjalo en “Qué hacer”.
bulk-wrong-no-tag = Falta la etiqueta. Escriba la que quiere agregar o quitar.
bulk-wrong-comma = La coma separa una etiqueta de otra. Escriba una sola etiqueta, sin coma.
bulk-wrong-long-tag = La etiqueta tiene más de { $most } caracteres. Elija una más corta.
bulk-wrong-no-component = Falta el tema. Elija el que miden estas preguntas.
bulk-wrong-many = Hay { $count } preguntas elegidas. Se cambian hasta { $most } a la vez: limite más el filtro y hágalo por partes.

## Todos los cambios, y la tabla

bulk-text = Aquí está cada cambio a muchas preguntas, y cada uno se puede deshacer entero.
bulk-every = Todos los cambios a muchas preguntas
bulk-none = Todavía no se hizo nada con muchas preguntas a la vez.
bulk-state-applied = { $count ->
    [one] { $count } pregunta cambiada
   *[other] { $count } preguntas cambiadas
  }
bulk-state-undone = Deshecho
bulk-table-title = Cambiar preguntas en una hoja de cálculo
bulk-table-text = Descargue preguntas como tabla, una por fila. Cambie celdas y traiga la tabla de vuelta. Puede omitir filas y columnas, y agregar una columna para cualquier otro campo del editor, como option.1.value o es.k2-feedback.
bulk-table-all = Todas las preguntas como tabla (CSV)
bulk-table-file = La tabla (CSV)
bulk-table-help = Conserve las columnas slug y version: dicen qué pregunta es y si alguien la cambió mientras tanto. Una celda vacía deja vacío el campo. Usted ve qué cambiaría; nada se escribe hasta que usted lo diga.
bulk-table-many = Cambiarían más de { $most } preguntas. Traiga la tabla por partes, cada una con menos filas cambiadas. No se escribió nada.

## Un cambio

bulk-sum = Todas las preguntas están contadas
bulk-sum-will = Van a cambiar
bulk-sum-changed = Cambiadas
bulk-sum-back = Devueltas a como estaban
bulk-sum-left = Sin tocar: alguien las cambió mientras tanto
bulk-sum-same = Dicen lo que ya está
bulk-sum-refused = No van a cambiar
bulk-sum-all = En total
bulk-steps-will = Van a cambiar: { $count }
bulk-steps-changed = Cambiadas: { $count }
bulk-steps-back = Devueltas a como estaban: { $count }
bulk-refused = No van a cambiar: { $count }
bulk-left = Sin tocar: { $count }
bulk-from-to = { $from } → { $to }
bulk-before = Antes:
bulk-after = Después:
bulk-apply = { $count ->
    [one] Cambiar { $count } pregunta
   *[other] Cambiar { $count } preguntas
  }
bulk-forget = Dejar todo como está
bulk-nothing = No hay nada que cambiar.
bulk-undo = Deshacer todo el cambio
bulk-undo-help = Puede deshacerlo después: cada pregunta que nadie haya cambiado desde entonces vuelve a como estaba.
bulk-undone = Este cambio se deshizo. Queda aquí como constancia.

## Por qué no cambia una pregunta

bulk-why-missing = No hay ninguna pregunta con este nombre. Compárelo con el banco.
bulk-why-drawn = Sus números salen cada vez de una plantilla, y se edita con ella.
bulk-why-status = No está en el estado del que parte este cambio. Su estado es: { $status }.
bulk-why-tagged = Ya tiene esta etiqueta.
bulk-why-untagged = No tiene esta etiqueta.
bulk-why-measured = Ya es su tema principal.
bulk-why-tied = Otro tema pesa lo mismo. Primero cambie los pesos en el editor.
bulk-why-unread = Algo no se puede leer:
bulk-why-gate = Algo impide que llegue a quienes aprenden:
bulk-why-changed = Alguien la cambió mientras tanto. Ahora es la versión { $version }: { $status }.
bulk-why-no-slug = La celda bajo “slug” está vacía: dice qué pregunta es.
bulk-why-no-version = La celda bajo “version” está vacía: dice de qué versión parte el cambio.
bulk-why-bad-version = “{ $typed }” bajo “version” no es una versión. Conserve el número que descargó.
bulk-why-newer = Alguien la cambió mientras tanto: ahora es la versión { $version }. Descárguela otra vez y cambie esa.
bulk-why-no-field = La columna “{ $name }”: esta pregunta no tiene ese campo, o el campo no admite “{ $value }”. Corríjalo o vacíe la celda.
bulk-why-twice = La misma pregunta ya está en la línea { $line }.
bulk-why-cells = La fila tiene más celdas que columnas la primera fila. ¿Hay comillas alrededor de las celdas que llevan comas?
bulk-why-quote = Unas comillas se abren y no se cierran, o la fila es demasiado larga.

## Quién cambió qué

log-item-comment = Escribió un comentario
log-item-status = Cambió el estado a: { $status }
log-bulk-apply = { $count ->
    [one] Cambió { $count } pregunta a la vez
   *[other] Cambió { $count } preguntas a la vez
  }
log-bulk-undo = { $count ->
    [one] Deshizo un cambio a { $count } pregunta
   *[other] Deshizo un cambio a { $count } preguntas
  }
