### Clases: primero el lado de quien aprende, después el de quien enseña.

## Entrar en una clase

join-title = Entrar en una clase
join-text = La persona que dirige su clase le da un código de seis letras y cifras.
join-code = Código de la clase
join-code-help = No importan las mayúsculas, los espacios ni los guiones.
join-find = Buscar la clase
join-empty = Primero escriba el código.
join-unknown = No hay ninguna clase con el código «{ $code }».
join-unknown-next = Compárelo signo por signo. También puede ser que lo hayan cambiado: pida el nuevo.
join-closed = La clase «{ $class }» ya no recibe a más personas.
join-closed-next = Pregunte a quien la dirige.
join-limited = Desde aquí se probaron demasiados códigos.
join-limited-next =
    { $minutes ->
        [one] Inténtelo de nuevo en 1 minuto. El código que escribió sigue aquí.
       *[other] Inténtelo de nuevo en { $minutes } minutos. El código que escribió sigue aquí.
    }
join-class-title = ¿Entrar en «{ $class }»?
join-led-by = La dirige { $name }.
join-ends = Último día: { $date }.
join-name = Su nombre en esta clase
join-name-help = Cualquier nombre por el que se le pueda reconocer. No tiene que ser el suyo. Se ve en esta clase y en ningún otro lugar. Mejor que no sea su correo.
join-name-empty = Primero escriba un nombre para esta clase.
join-name-long = El nombre tiene más de { $most } caracteres. Elija uno más corto.
join-sees = Lo que ve { $name }
join-sees-name = El nombre que usted elige para esta clase y el día en que entró.
join-sees-skills = De cada tema, si no lo ha empezado, lo está aprendiendo, se ha atascado o lo domina, tal como está ahora. Cuenta también lo que aprendió antes.
join-sees-answers = Cada pregunta que responda después de entrar, también en la prueba de nivel: su respuesta, si estaba bien, cuándo, cuánto tardó y cuántas pistas usó.
join-sees-until = Después del { $date }, ninguna respuesta nueva. El estado de sus temas se puede ver hasta que usted salga.
join-sees-admins = Quienes administran este sitio pueden ver lo mismo.
join-hidden = Lo que nunca ven
join-hidden-who = Su correo y el nombre con el que inicia sesión.
join-hidden-origin = Sus países, sus idiomas, dónde está y su situación migratoria.
join-hidden-before = Las respuestas que dio antes de entrar.
join-hidden-rest = Sus puntos, días, metas y ajustes. Las demás personas de la clase no ven nada de usted.
join-leave = Puede salir en cualquier momento. Desde entonces { $name } no ve nada de usted, ni siquiera lo que ya estaba.
join-agree = Acepto que { $name } vea esto hasta que yo salga.
join-agree-first = Marque la frase si quiere entrar.
join-agree-first-next = Sin ella no pasa nada.
join-button = Entrar en la clase
join-not = No entrar

## Una clase desde dentro

class-joined = Ya está en la clase.
class-as = Usted está aquí como { $name }, desde el { $date }.
class-go-on = Seguir aprendiendo
class-line = Su línea, como la ve { $name }
class-line-none = Todavía no ha empezado ningún tema, así que no hay nada que ver.
class-col-skill = Tema
class-col-state = Estado
class-col-right = Bien
class-leave = Salir de la clase
class-leave-text = Desde entonces { $name } no ve nada de usted. Lo que aprendió sigue siendo suyo. Con el código puede volver a entrar; entonces se ve lo que responda desde ese día.
class-leave-button = Salir
class-left = Salió de la clase. Allí ya no se ve nada de usted.
class-in-none = No está en ninguna clase.
class-of = La dirige { $led_by }. Usted está allí como { $name }.
class-see = Qué se ve de mí
class-state =
    { $state ->
        [mastered] Dominado
        [going] Aprendiendo
        [stuck] Con dificultad
       *[none] Sin empezar
    }
class-right-of = { $right } de { $answered } bien
claim-classes = Las clases a las que se entró en este teléfono vienen también: { $classes }. Allí se podrá ver además lo que su cuenta respondió desde que entró.
privacy-class-name = Clases
privacy-class-text = Solo si entra en una, con un nombre elegido para ella. La página en la que entra dice qué ve quien la dirige: temas y respuestas desde entonces, nunca país, idioma, situación migratoria ni correo. Hasta que usted salga; después no se guarda nada de eso.

## Las clases de quien enseña

classes-title = Clases
classes-none = Todavía no tiene ninguna clase.
classes-private = Las demás personas que enseñan no ven sus clases. Quienes administran el sitio, sí.
classes-new = Clase nueva
classes-name = Nombre de la clase
classes-name-help = Como la conocen quienes aprenden con usted: «Martes por la tarde».
classes-leader = Su nombre
classes-leader-help = Quienes aprenden lo leen antes de aceptar que se les vea.
classes-ends = Último día
classes-ends-help = Puede quedar vacío. Después nadie entra y usted no ve las respuestas posteriores. Cuando alguien ya entró, se puede adelantar, no atrasar.
classes-create = Crear la clase
classes-no-name = Escriba un nombre para la clase.
classes-long-name = El nombre tiene más de { $most } caracteres.
classes-no-leader = Escriba su nombre, como deben leerlo quienes aprenden.
classes-long-leader = Su nombre tiene más de { $most } caracteres.
classes-no-date = Esto no es una fecha. Escríbala así: 2027-06-30.
classes-past = Ese día ya pasó. Elija hoy o uno posterior.
classes-later = Quienes aprenden aceptaron que se les vea hasta el día que está aquí. Se puede adelantar, no atrasar. Para más tiempo, cree una clase nueva.
classes-state =
    { $state ->
        [open] Abierta
        [closed] Cerrada
       *[ended] Terminada
    }
classes-col-class = Clase
classes-col-code = Código
classes-col-learners = Personas
classes-col-state = Estado
classes-col-since = Desde

## Una clase

class-all = Todas las clases
class-learners =
    { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    }
class-since = desde el { $date }
class-join-with = Entrar con el código
class-invitation = Invitación para imprimir
class-invitation-title = «{ $class }», con { $name }
class-invitation-open = Abra esta dirección en su teléfono:
class-invitation-code = El código de la clase:
class-invitation-print = Imprima esta página o muéstrela en la pared.
class-empty = Todavía no ha entrado nadie
class-invite-show = Escriba el código { $code } en la pizarra o imprima la invitación.
class-invite-open = Quienes aprenden abren esta dirección en su teléfono:
class-invite-consent = Primero se dice qué se puede ver y qué no. No hace falta cuenta ni correo.
class-objectives-of = Objetivos de
class-every-domain = Todas las áreas
class-begun = Empezados por alguien
class-sort = Ordenar las personas por
class-sort-by =
    { $sort ->
        [name] Nombre
        [stuck] Más dificultades
        [mastered] Más dominados
       *[seen] Última respuesta
    }
class-rows = Ordenar los objetivos por
class-rows-by =
    { $rows ->
        [path] Camino
        [stuck] Más dificultades
       *[fewest] Menos dominados
    }
class-show = Mostrar
class-grid = Objetivos por persona
class-grid-caption = Objetivos: { $objectives }, personas: { $learners }
class-grid-help = Pulse un cuadro para ver las respuestas que hay detrás. Cada persona puede ver su propia línea y quién la ve.
class-csv = Esta tabla en CSV
class-stuck-help = las últimas tres respuestas no estaban bien
class-numbers-help = bien, de todas las respuestas desde que entró
class-col-objective = Objetivo: quien aprende sabe
class-col-answered = Respuestas
class-of-all = { $count } de { $all }
class-mastered-of = Dominados, de { $count }
class-not-seen = sin respuestas
class-next = Para hablar la próxima vez
class-are-stuck =
    { $count ->
        [one] { $count } persona tiene dificultad:
       *[other] { $count } personas tienen dificultad:
    }
class-you-see = Lo que usted ve y lo que no
class-you-see-text = Los nombres que eligieron, los temas y las respuestas desde que entraron. Nunca país, idioma, situación migratoria ni correo. Cualquiera puede salir cuando quiera; entonces usted ya no ve nada.
class-settings = Cambiar la clase
class-change = Guardar
class-close = Cerrar la clase
class-close-help = Ya no entra nadie. Quien está en ella se queda.
class-open = Abrir la clase otra vez
class-open-help = Con el código se puede entrar de nuevo.
class-new-code = Hacer un código nuevo
class-new-code-help = El anterior deja de servir. Quien está en la clase se queda.
class-delete = Borrar la clase
class-delete-text =
    { $count ->
        [0] No hay nadie en ella. Esto no se puede deshacer.
        [one] Usted ya no verá nada de { $count } persona. Lo que aprendió sigue siendo suyo. Esto no se puede deshacer.
       *[other] Usted ya no verá nada de { $count } personas. Lo que aprendieron sigue siendo suyo. Esto no se puede deshacer.
    }
class-delete-button = Borrar la clase

## Una persona

class-member-since = En la clase desde el { $date }. Las respuestas anteriores no se muestran.
class-only = Solo respuestas sobre: { $component }.
class-answers-all = Todas las respuestas
class-answers = Respuestas, primero la más reciente
class-no-answers = Ninguna respuesta desde que entró.
class-range = Respuestas { $first } a { $last } de { $all }
class-newer = Respuestas más recientes
class-older = Respuestas anteriores
class-col-question = Pregunta
class-col-answer = Respuesta
class-col-verdict = Resultado
class-col-when = Cuándo
class-col-took = Tiempo
class-col-hints = Pistas
class-verdict =
    { $verdict ->
        [right] Bien
        [partly] En parte bien
       *[wrong] Todavía no
    }
class-kind =
    { $kind ->
        [lesson] Lección
        [quiz] Cuestionario
        [review] Repaso
        [placement] Prueba de nivel
       *[practice] Práctica
    }
class-took-unknown = tiempo no medido
class-seconds = { $count } s
class-minutes = { $count } min
class-hints = pistas: { $count }
class-answer-of = Una respuesta de { $name }
class-answers-of = Todas las respuestas de { $name }
class-replay-help = Con los números, el orden y la respuesta que tuvo quien aprende, en el idioma de usted. No se dice para qué idioma ni para qué país se mostró.

## El registro de cambios

log-class =
    { $verb ->
        [create] Creó una clase
        [change] Cambió una clase
        [close] Cerró una clase
        [open] Abrió otra vez una clase
        [code] Hizo un código nuevo para una clase
       *[delete] Borró una clase
    }
