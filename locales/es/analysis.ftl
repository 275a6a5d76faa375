### Análisis de preguntas, y lo que señalan quienes aprenden.

analysis-title = Análisis
analysis-text = Todas las preguntas que alguien ha contestado, según el primer intento en su versión más reciente. Las respuestas de usted y de otros instructores no cuentan.
analysis-none = Todavía no se ha contado ninguna pregunta. Aparecen aquí en los cinco minutos siguientes a su primera respuesta.
analysis-none-found = Nada corresponde a este filtro.
analysis-counted = Contado por última vez el { $date } a las { $time }. La página de cada pregunta está siempre al día.
analysis-look = Conviene revisar
analysis-look-all = Todas las preguntas
analysis-look-only = Solo lo que conviene revisar
analysis-col-discrimination = Discriminación, intervalo del 95 %
analysis-col-reports = Avisos abiertos
analysis-col-flags = Conviene revisar
analysis-flag =
    { $flag ->
        [guess] Se acierta menos que adivinando
        [negative] Quienes más saben aciertan menos: revise la clave
        [idle] Una opción incorrecta que casi nadie elige
        [rival] Quienes más saben eligen una opción incorrecta más que la correcta
       *[other] Desconocido
    }

## Números

analysis-few = muy pocas respuestas (n < 30)
analysis-cannot = no se puede saber: no hay diferencias con las que medir
analysis-range = { $low } a { $high }
analysis-interval = intervalo del 95 %: { $range }
analysis-n = n = { $n }
analysis-seconds = { $seconds } s

## Una pregunta

analysis-page-title = Análisis: { $title }
analysis-back = Todas las preguntas del análisis
analysis-where = Análisis de la pregunta, versión { $version }, solo primeros intentos
analysis-firsts = { $count ->
    [one] { $count } primer intento
   *[other] { $count } primeros intentos
  }
analysis-open = Abrir la pregunta
analysis-version = Versión
analysis-show = Mostrar
analysis-newest = La pregunta tiene más primeros intentos de los que se leen aquí. Los números son de los { $count } más recientes.
analysis-drawn = Los números de esta pregunta cambian para cada persona. Lo que usted ve aquí es un ejemplo.
analysis-right = Contestada bien (facilidad)
analysis-discrimination = Discriminación, corregida
analysis-b = Dificultad b
analysis-a = Discriminación a
analysis-error = error estándar { $error }
analysis-guessed = estimación del autor, sin calibrar
analysis-default = valor predeterminado, muy pocas respuestas
analysis-calibrated = Calibrada
analysis-calibration = calibración { $version }, n = { $responses }
analysis-time = Tiempo, mediana
analysis-middle = Tiempo, mitad central
analysis-hint = Pidió una pista
analysis-curve = Quién acierta
analysis-curve-alt = Proporción de aciertos según la habilidad. La curva del modelo sube de { $low } en −3 a { $high } en 3. De { $groups } grupos de personas, { $fits } están sobre ella dentro de sus intervalos.
analysis-curve-caption = Proporción de aciertos observada y del modelo según la habilidad
analysis-curve-few = Muy pocas respuestas para dibujar grupos de personas (n < 30). La curva es lo que espera el modelo.
analysis-ability = Habilidad antes de la respuesta
analysis-key-model = el modelo
analysis-key-seen = observado, intervalo del 95 %; grupos de tamaño parecido, de 30 personas o más
analysis-as-table = Lo mismo en una tabla
analysis-col-n = n
analysis-col-right = Aciertos, intervalo del 95 %
analysis-col-model = Modelo
analysis-chosen = Qué contestaron
analysis-chosen-caption = Cada parte de la respuesta con su proporción de primeros intentos
analysis-chosen-help = Bien: la respuesta correcta va con la habilidad (más de 0), y cada incorrecta contra ella (menos de 0).
analysis-col-part = Respuesta
analysis-col-share = Proporción, intervalo del 95 %
analysis-col-biserial = Biserial puntual, intervalo del 95 %
analysis-key = correcta
analysis-mixup = Confusión: { $name }
analysis-row-right = puesto en su lugar
analysis-other-numbers = Otros números
analysis-unknown = «Todavía no lo sé»
analysis-languages = ¿Es más difícil en algún idioma?
analysis-languages-caption = Diferencia entre idiomas a igual habilidad
analysis-languages-none = Nadie de habilidad conocida ha contestado todavía esta versión.
analysis-hidden = No se muestran los idiomas con menos de { $least } personas, ni otros a partir de los cuales se podrían deducir.
analysis-fallback = Otros idiomas, mostrada en inglés
analysis-col-language = Idioma, frente al inglés
analysis-col-odds = Razón de momios (Mantel-Haenszel)
analysis-col-delta = Delta de ETS
analysis-col-reading = Lectura
analysis-reading = { $class }: { $way ->
    [harder] más difícil en este idioma a igual habilidad
    [easier] más fácil en este idioma a igual habilidad
   *[none] sin señal de diferencia
  }
analysis-how = Cómo se obtienen estos números
analysis-how-firsts = Se cuentan los primeros intentos: el primero de cada persona en esta pregunta, en esta versión, antes de ver la respuesta. Las respuestas de instructores no cuentan. Cada número dice en cuántas respuestas se apoya; con menos de 30 no se muestra.
analysis-how-rest = La discriminación es la correlación biserial puntual entre acertar y la habilidad de la persona tal como se estimaba justo antes de la respuesta, a partir de todas las anteriores. Aquí cada persona contesta preguntas distintas, así que una proporción de aciertos diría qué preguntas le tocaron; y una estimación hecha antes de la respuesta no contiene la respuesta misma. Eso significa «corregida».
analysis-how-intervals = Las proporciones llevan el intervalo de Wilson. Las correlaciones llevan el de Fisher, con una varianza que no supone ninguna distribución. La mediana lleva el de sus estadísticos de orden.
analysis-how-languages = Se compara a quienes leen una traducción con quienes leen en inglés y tienen la misma habilidad: Mantel-Haenszel por quintos de la habilidad general, con el intervalo de Robins, Breslow y Greenland. Una delta menor que 0 significa más difícil en este idioma. A, B y C son las clases de ETS: no se nota, moderada, grande.

## Avisos de quienes aprenden

reports-title = Avisos de quienes aprenden
reports-none = Nadie ha señalado esta pregunta.
reports-note = Nota, para cerrar el aviso
reports-note-missing = Escriba qué se hizo al respecto. Después cierre el aviso.
reports-close = Cerrar
reports-closed = Cerrado el { $date }:
log-report-close = Cerró un aviso
report-reason =
    { $reason ->
        [key] La respuesta marcada como correcta no lo es
        [unclear] No entiendo la pregunta
        [outdated] Un dato ya no es actual
        [translation] La traducción no es correcta
       *[other] Otra cosa
    }
report-open = Señalar un problema con esta pregunta
report-what = ¿Qué tiene de malo?
report-words = Con sus palabras (opcional)
report-words-help = Una o dos frases. No escriba su nombre ni nada sobre usted: no guardamos quién avisa.
report-send = Enviar el aviso
report-thanks = Gracias. Lo revisará alguien que escribe nuestras preguntas.
report-empty = Elija qué tiene de malo o escriba una frase.
