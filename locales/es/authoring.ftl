### La sala de los maestros. Español (usted).

## Menú y primera página

desk-title = Autoría
desk-home = Inicio
desk-menu = Menú: { $here }
desk-leave = A las lecciones
desk-enter = Autoría
desk-published = Publicadas
desk-ready = Listas
desk-drafts = Borradores
desk-receipts = Archivos por decidir
desk-begin = Cómo empezar
desk-step-import = Importar las preguntas que usted ya tiene
desk-step-import-text = GIFT, Moodle XML, Aiken o CSV. Primero ve qué pasa con cada pregunta; nada se escribe hasta que usted lo diga.
desk-step-drafts = Revisar los borradores
desk-step-drafts-text = Lo que se importó espera aquí. Quienes aprenden no ven nada de eso.
desk-step-bank = Recorrer el banco de preguntas
desk-step-bank-text = Cada pregunta con sus idiomas, dónde se usa y cuántas personas la responden bien.
desk-own-answers = Sus propias respuestas no cuentan en ninguna estadística.

## Tipos y estados de las preguntas

item-kind =
    { $kind ->
        [single] Una opción
        [several] Varias opciones
        [numeric] Numérica
        [ordering] Ordenar
        [matching] Emparejar
        [scenario] Caso
        [video] Video
        [interactive] Interactiva
       *[other] Otro tipo
    }
item-status =
    { $status ->
        [draft] Borrador
        [ready] Lista
        [published] Publicada
        [withdrawn] Retirada
        [retired] Fuera de uso
       *[other] Desconocido
    }

## El banco de preguntas

items-title = Preguntas
items-import = Importar un archivo
items-search = Buscar palabras o identificadores
items-component = Tema
items-every-component = Todos los temas
items-whole-domain = Todo: { $name }
items-kind = Tipo
items-every-kind = Todos los tipos
items-status = Estado
items-every-status = Todos menos “Fuera de uso”
items-missing = Falta en
items-no-filter = Sin filtro
items-filter = Filtrar
items-none = Todavía no hay preguntas. Importe un archivo o cargue un plan de estudios.
items-none-found = Nada corresponde a esta búsqueda.
items-all = Mostrar todas las preguntas
items-col-question = Pregunta
items-col-status = Estado
items-col-languages = Idiomas
items-col-used = Último uso
items-col-facility = Proporción de correctas, intervalo de 95%
items-col-attempts = Primeros intentos
items-drawn = { $kind }, con números nuevos cada vez
items-no-component = Todavía sin tema
items-few = muy pocas respuestas
items-never-used = Todavía sin uso
items-in-lesson = en una lección
items-version = versión { $version }
items-pages = Páginas
items-range = Preguntas { $first } a { $last } de { $all }
items-page-before = Página anterior
items-page-next = Página siguiente

## Archivos de preguntas

imports-title = Importar y exportar
imports-all = Todas las importaciones
imports-none = Todavía no se importó ningún archivo.
import-text = GIFT, Moodle XML, Aiken o CSV, hasta 100 MB. El formato y la codificación se reconocen solos.
import-file = Archivo con preguntas
import-nothing-yet = Va a ver qué pasa con cada pregunta. Todavía no se agrega nada al banco de preguntas.
import-read = Leer el archivo
import-no-file = Primero elija un archivo.
import-refused = Este archivo no se puede leer.
import-unnamed = archivo sin nombre
import-col-file = Archivo
import-col-state = Estado
import-col-questions = Preguntas
import-col-date = Fecha
import-state-read = Todavía no se escribió nada
import-state-applied = { $count ->
    [one] { $count } pregunta agregada
   *[other] { $count } preguntas agregadas
  }
import-state-undone = Importación deshecha
export-title = Llevarse el banco de preguntas
export-text = Todas las preguntas que otro sistema puede guardar, en inglés. Las que tienen números nuevos cada vez quedan fuera. GIFT no tiene lugar para pistas: allí van sin ellas.
receipt-title = Recibo: { $name }
receipt-read-as = { $format }, leído como { $encoding }
receipt-applied = Agregado al banco de preguntas
receipt-sum = Todas las preguntas están contadas
receipt-kept = Quedan como están
receipt-changed = Quedan, con un cambio
receipt-known = Ya en el banco de preguntas
receipt-unsupported = No se admiten, quedan fuera
receipt-all = Preguntas en el archivo
receipt-belong = A qué tema pertenecen
receipt-belong-help = Las preguntas sin tema entran como borradores que no se pueden publicar.
receipt-no-category = (sin categoría)
receipt-questions = { $count ->
    [one] { $count } pregunta
   *[other] { $count } preguntas
  }
receipt-choose-component = Todavía sin tema
receipt-not = No se admiten: { $count }
receipt-line = Línea { $line }.
receipt-changed-title = Quedan, con un cambio: { $count }
receipt-add = Agregarla
receipt-kept-title = Quedan como están: { $count }
receipt-more = Y { $count } más.
receipt-apply = { $count ->
    [one] Agregar { $count } pregunta como borrador
   *[other] Agregar { $count } preguntas como borradores
  }
receipt-forget = Olvidar este archivo
receipt-nothing = De este archivo no se puede agregar nada.
receipt-undo = Deshacer toda la importación
receipt-undo-help = Puede deshacer toda la importación mientras ninguna de sus preguntas se haya usado ni cambiado.
receipt-used = Algunas de estas preguntas ya se usaron o se cambiaron. La importación se queda.
receipt-undone = Esta importación se deshizo. El recibo queda como constancia.
receipt-to-items = Revisar los borradores

## Quién cambió qué

log-title = Cambios
log-text = Todos los cambios del contenido, el más reciente primero. Aquí no hay nada sobre quienes aprenden.
log-last = Últimos cambios
log-all = Todos los cambios
log-older = Cambios anteriores
log-none = Aquí todavía no se cambió nada.
log-when = Cuándo
log-who = Quién
log-what = Qué
log-subject = En qué
log-nobody = Línea de comandos
log-import-read = { $count ->
    [one] Leyó un archivo con { $count } pregunta
   *[other] Leyó un archivo con { $count } preguntas
  }
log-import-apply = { $count ->
    [one] Agregó { $count } borrador
   *[other] Agregó { $count } borradores
  }
log-import-undo = { $count ->
    [one] Quitó { $count } borrador
   *[other] Quitó { $count } borradores
  }
log-import-forget = Olvidó un archivo

## Una pregunta

items-back = Todas las preguntas
item-difficulty = Dificultad
item-try = Probarla
item-try-help = Como la reciben quienes aprenden, calificada con las mismas reglas. No se guarda nada.
item-texts = Textos
item-col-part = Parte
text-missing = falta
text-made =
    { $made ->
        [source] original
        [reviewed] revisado por una persona
       *[machine] hecho por máquina, sin revisar
    }
item-versions = Versiones y cambios
item-withdraw = Retirarla de todas partes
item-withdraw-help = De inmediato. A quien la tenga abierta se le dice que no le cuesta nada.
item-restore = Devolverla
item-withdrawn = Está retirada: nadie la recibe.
trial-same = La misma otra vez
trial-again = Con otros números
trial-why = Usted la está probando. No se guarda nada.
trial-leave = Volver a la pregunta
log-item-withdraw = Retiró una pregunta
log-item-restore = Devolvió una pregunta
