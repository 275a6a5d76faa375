### El marco, la ruta, las lecciones, los resultados y el progreso. Español (usted).

## El marco

app-title = FinLit: usted ya sabe de dinero. Aprenda cómo funciona aquí.
app-description = Lecciones cortas y gratis sobre bancos, sueldos, impuestos y crédito en Estados Unidos, en su idioma.
app-skip = Ir al contenido
nav-main = Principal
nav-path = Ruta
nav-progress = Progreso
nav-countries = Comparaciones
nav-glossary = Glosario
nav-settings = Ajustes
nav-languages = Idiomas
nav-sign-in = Iniciar sesión
nav-about = Acerca de
nav-privacy = Privacidad
nav-licences = Licencias y fuentes
foot-notice = Información general, no asesoría. Las reglas cambian: cada dato muestra su fecha.
day-kept = El día de hoy está cumplido
day-open = El día de hoy está pendiente
away-notice = En este momento no podemos mostrar su progreso. Puede leer. Todas las respuestas aceptadas están a salvo.
fallback-note = Todavía no está en su idioma. Esta parte está en inglés.
as-of = Datos al { $date }.
may-have-changed = Puede haber cambiado.
# Una creencia en palabras de alguien
quoted = “{ $words }”

## Errores

error-not-found-title = Aquí no hay ninguna página
error-not-found-text = Puede que la dirección sea vieja o que sea de otra persona.
error-forbidden-title = Esta sección está cerrada
error-forbidden-text = Su cuenta no tiene permiso para entrar aquí.
error-no-learner-title = Primero hay que empezar
error-no-learner-text = Esta página muestra su propio progreso. Empiece sin cuenta o inicie sesión.
error-invalid-title = No se pudo leer este formulario
error-invalid-text = No se cambió nada. Regrese, vuelva a cargar la página e inténtelo otra vez.
error-limited-title = Demasiados intentos
error-limited-text = { $minutes ->
    [one] No se perdió nada. Inténtelo otra vez en { $minutes } minuto.
   *[other] No se perdió nada. Inténtelo otra vez en { $minutes } minutos.
  }
error-away-title = Volvemos enseguida
error-away-text = En este momento no podemos mostrar sus lecciones. Todas las respuestas aceptadas están a salvo. Espere unos 30 segundos e inténtelo otra vez.
error-away-form = Lo que usted envió sigue en esta página. Puede enviarlo otra vez sin riesgo.
error-internal-title = Algo falló de nuestro lado
error-internal-text = Usted no hizo nada mal, y todas las respuestas aceptadas están a salvo. El problema quedó anotado para que lo revisemos.
error-again = Intentar otra vez
error-home = Ir a la página de inicio
error-status = Respuesta del servidor: { $status }

## La ruta

path-title = Su ruta
path-domains = Áreas
path-next = Lo que sigue para usted
path-going = Va en el paso { $at } de { $of }.
path-minutes = { $minutes ->
    [one] Cerca de { $minutes } minuto.
   *[other] Unos { $minutes } minutos.
  }
path-continue = Continuar la lección
path-done = { $count ->
    [one] { $count } terminada
   *[other] { $count } terminadas
  }
path-open = { $count ->
    [one] { $count } abierta
   *[other] { $count } abiertas
  }
path-locked = { $count ->
    [one] { $count } todavía cerrada
   *[other] { $count } todavía cerradas
  }
path-coming = { $count } en preparación
path-domain-done = { $done } de { $of } terminadas
skill-done = Lección terminada. Haga su prueba o léala otra vez.
skill-going = Esta lección está en curso. Su lugar está guardado.
skill-open = { $minutes ->
    [one] Abierta. Cerca de { $minutes } minuto.
   *[other] Abierta. Unos { $minutes } minutos.
  }
skill-locked = Se abre después de
skill-coming = Viene pronto. La lección se está escribiendo.

## La primera página de una lección

cover-start = Empezar la lección
cover-again = Hacer la lección otra vez
cover-best = Su mejor prueba hasta ahora: { $best } de { $of }
cover-locked = Esta lección se abre después de
cover-minutes = { $minutes ->
    [one] Cerca de { $minutes } minuto. Gratis y sin cuenta.
   *[other] Unos { $minutes } minutos. Gratis y sin cuenta.
  }
cover-read = Leer las tarjetas

## Dentro de la lección

player-continue = Continuar
player-leave = Salir de la lección. Su lugar queda guardado.
player-count = { $at } de { $of }
player-card = Tarjeta { $at } de { $of }
player-card-answered = Tarjeta { $at } de { $of }, respondida
player-question = Pregunta { $at } de { $of }
player-question-answered = Pregunta { $at } de { $of }, respondida
why-lesson = Usted acaba de leer sobre esto. Así se ve si queda claro con otros números.
why-quiz = Es parte de esta lección. Primero salen las preguntas que usted ha visto menos.
withdrawn-card = Retiramos esta página
withdrawn-card-text = Estamos revisando algo de ella. No le quita nada. Siga con la próxima.
withdrawn-title = Retiramos esta pregunta
withdrawn-text = Estamos revisando uno de sus datos. No le quita nada ni cuenta en ningún lado. Siga con la próxima.

## Preguntas

answer-check = Comprobar
answer-skip = Todavía no sé esto
answer-why-now = ¿Por qué esta pregunta ahora?
answer-choose-all = Escoja todas las que correspondan. Puede haber más de una correcta.
answer-sending = Enviando su respuesta.
answer-failed = No se pudo enviar. Su respuesta sigue aquí. Inténtelo otra vez cuando vuelva la conexión.
hint-show = Mostrar la pista { $number } de { $of }
hint-label = Pista { $number } de { $of }
number-help-money = En dólares. Escriba como en su país: 1,234.50 o 1.234,50
number-help-percent = En porcentaje. Puede escribir 12.5 o 12,5.
number-help-plain = Un número. Puede escribir 1,234.5 o 1.234,5.
number-which = ¿Qué número quiso decir con { $typed }?
number-two-ways = “{ $typed }” se puede leer de dos maneras. ¿Cuál quiso decir?
number-no-try = Esto no cuenta como intento.
number-marks-here = En EE. UU. la coma separa los miles y el punto va antes de los decimales.
unit-days = días
unit-months = meses
unit-years = años
unit-hours = horas
unit-points = puntos
order-place = Lugar
order-help = Dé a cada fila un lugar del 1 al { $count }.
match-choose = Escoja
match-help = Escoja lo que corresponde a cada fila. Puede sobrar una opción.
refused-no-choice = Todavía no hay nada escogido.
refused-no-number = Todavía no hay ningún número escrito.
refused-rows = { $count ->
    [one] Falta llenar { $count } fila.
   *[other] Falta llenar { $count } filas.
  }
refused-empty-next = Complete la respuesta o escoja “Todavía no sé esto”. Una respuesta vacía no es una respuesta incorrecta.
refused-not-a-number = No podemos leer “{ $typed }” como número.
refused-number-next = Escriba solo números, como 1250 o 12.50. Esto no cuenta como intento.
refused-twice = Dos filas tienen el mismo lugar.
refused-twice-next = Dé a cada fila un lugar distinto. Esto no cuenta como intento.

## Resultados

verdict-right = Correcto.
verdict-wrong = Esta no es. Le explicamos por qué.
verdict-unknown = Esta también es una respuesta. Así funciona.
verdict-partly = Correcto en parte. { $right } de { $of }.
verdict-partly-extra = Correcto en parte. { $right } de { $of }, y { $extra } de más.
verdict-points = { $points ->
    [one] Correcta por primera vez: { $points } punto.
   *[other] Correcta por primera vez: { $points } puntos.
  }
verdict-no-points = Usted ya la había respondido bien antes. Cuenta para su día.
verdict-again = Va a salir otra vez antes de que termine la prueba.
verdict-comes-back = Más adelante va a salir una pregunta parecida.
answer-yours = Su respuesta
answer-better = Una respuesta mejor
answer-hit = Usted la escogió, y es correcta
answer-missed = Es correcta, y usted no la escogió
answer-false-alarm = Usted la escogió, y no corresponde
answer-rejected = Usted no la escogió, y no corresponde
answer-place-right = Lugar { $right }, como usted dijo
answer-place-wrong = Lugar { $right }. Usted dijo { $given }
answer-place-none = Lugar { $right }
answer-pair-right = Su pareja, y es correcta
answer-pair-better = Una pareja mejor
outcome-mixup = Una confusión común
outcome-why = Cómo funciona
outcome-why-right = Por qué es correcta
outcome-others = Por qué las otras respuestas no son correctas
context-head = Lo que usted conoce de su país: { $country }
context-head-any = Lo que mucha gente conoce de su país
context-home = En su país
context-here = En EE. UU.
context-sources = Fuentes: { $sources }.
context-whole = Leer la comparación completa
notice-info = Conviene saberlo
notice-caution = Tenga cuidado
notice-critical = Importante
unreviewed-note = Ninguna persona ha revisado todavía esta traducción. El texto en inglés dice:

## El final de una lección, la prueba

end-where = Lección terminada
end-label = Lección terminada
end-title = Usted terminó la lección “{ $lesson }”
end-day-kept = { $days ->
    [one] El día de hoy está cumplido. Usted aprendió en { $days } de los últimos 14 días.
   *[other] El día de hoy está cumplido. Usted aprendió en { $days } de los últimos 14 días.
  }
end-day-open = Con una pregunta respondida se cumple el día.
end-points = Puntos de esta lección
end-opened = Lo que se abre ahora
end-guest-title = Usted está aprendiendo sin cuenta
end-guest-text = Su progreso está solo en este teléfono. Un nombre y una frase de contraseña lo protegen. No hace falta correo.
end-guest-save = Guardar mi progreso
end-back-to-path = Volver a la ruta
end-to-quiz = Hacer la prueba
stamp-kept = cumplido
points-lesson = Lección terminada
points-first-right = { $count ->
    [one] { $count } pregunta correcta por primera vez
   *[other] { $count } preguntas correctas por primera vez
  }
points-context-check = { $count ->
    [one] { $count } comparación comprobada
   *[other] { $count } comparaciones comprobadas
  }
points-review = { $count ->
    [one] { $count } repaso
   *[other] { $count } repasos
  }
points-badge = { $count ->
    [one] { $count } insignia
   *[other] { $count } insignias
  }
points-together = En total
quiz-of = Prueba: { $component }
quiz-finished = Prueba terminada
quiz-result-title = { $score } de { $of } bien al primer intento
quiz-score = { $score } de { $of }
quiz-first-try = bien al primer intento
quiz-best-and-last = El mejor hasta ahora: { $best }. La última vez: { $last }.
quiz-first-time = Este es su primer resultado. Puede hacer la prueba otra vez con otras preguntas.
quiz-questions = Las preguntas
quiz-missed = Lo que faltó, y por qué
quiz-points = Puntos de esta prueba
quiz-again = Hacerla otra vez con otras preguntas
told-right = Correcta
told-wrong = Todavía no
missed-right-again = Pregunta { $number }. Correcta la segunda vez.
missed-comes-back = Pregunta { $number }. Vuelve en la próxima prueba.

## Progreso

progress-title = Su progreso
progress-empty = Todavía no hay respuestas. Para empezar basta una pregunta.
progress-to-path = Ir a la ruta
progress-lessons = lecciones terminadas
progress-of = de { $count }
progress-answers = respuestas
progress-points = puntos, nivel { $level }. El nivel { $next } empieza en { $from }
progress-streak = días seguidos
progress-repair = { $days ->
    [one] Con cinco preguntas más hoy se recupera el día que faltó. Así será { $days } día seguido.
   *[other] Con cinco preguntas más hoy se recupera el día que faltó. Así serán { $days } días seguidos.
  }
progress-goal = Meta de hoy: { $done } de { $goal }
progress-components = Respuestas por tema
progress-weeks = Respuestas por semana
progress-col-week = Semana del
progress-col-answers = Respuestas
progress-col-right = Correctas
progress-col-days = Días
progress-badges = Insignias
badge-near = Una insignia que ya está cerca
badge-progress = { $name }: { $have } de { $need }
calendar-caption = Días en que usted aprendió: { $month }
calendar-kept = cumplido
calendar-rest = día de descanso
calendar-today = hoy
calendar-today-kept = hoy, cumplido
calendar-legend-kept = usted aprendió
calendar-legend-rest = día de descanso, se usa por sí solo
calendar-help = { $freezes ->
    [one] Con una pregunta respondida se cumple el día. El día termina a las 4 de la mañana donde usted está. Tiene { $freezes } día de descanso guardado.
   *[other] Con una pregunta respondida se cumple el día. El día termina a las 4 de la mañana donde usted está. Tiene { $freezes } días de descanso guardados.
  }
weekday-su = do
weekday-mo = lu
weekday-tu = ma
weekday-we = mi
weekday-th = ju
weekday-fr = vi
weekday-sa = sá
weekday-sunday = domingo
weekday-monday = lunes
weekday-tuesday = martes
weekday-wednesday = miércoles
weekday-thursday = jueves
weekday-friday = viernes
weekday-saturday = sábado
