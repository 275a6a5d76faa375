# Cuentas: entrar, registrarse, recuperar la cuenta, las primeras preguntas, los ajustes y unir las respuestas de un invitado.

## Entrar
signin-title = Iniciar sesión
signin-name = Nombre o correo electrónico
signin-passphrase = Frase de contraseña
signin-button = Iniciar sesión
signin-mismatch = El nombre y la frase de contraseña no coinciden.
signin-tries-left =
    { $left ->
        [0] Revise los dos datos e inténtelo otra vez. Ese fue el último intento de esta hora.
        [one] Revise los dos datos e inténtelo otra vez. Le queda 1 intento en esta hora.
       *[other] Revise los dos datos e inténtelo otra vez. Le quedan { $left } intentos en esta hora.
    }
signin-limited = Hubo demasiados intentos.
signin-limited-next =
    { $minutes ->
        [one] Inténtelo de nuevo en 1 minuto. No se pierde nada.
       *[other] Inténtelo de nuevo en { $minutes } minutos. No se pierde nada.
    }
signin-gone = Este dispositivo ya no tiene la sesión abierta.
signin-gone-next = Inicie sesión otra vez para continuar. Todas las respuestas aceptadas están a salvo.

## Recuperar
recover-summary = Olvidé la frase de contraseña
recover-text = Use el código de recuperación que anotó. Sirve una sola vez; después recibe uno nuevo.
recover-code = Código de recuperación
recover-new = Frase de contraseña nueva
recover-button = Guardar la frase nueva
recover-mismatch = El nombre y el código no coinciden.
recover-mismatch-next = Revise los dos. No importan las mayúsculas, los espacios ni los guiones.
reset-title = Elija una frase de contraseña nueva

## Registrarse
signup-title = ¿Es su primera vez? Guarde su progreso con un nombre
signup-text = Puede aprender sin una cuenta. Con una, su progreso está a salvo si pierde el teléfono y puede seguir en otro.
signup-name = Un nombre para iniciar sesión
signup-name-help = Cualquier nombre; no tiene que ser el suyo. También sirve un correo electrónico, pero no hace falta.
signup-passphrase = Una frase de contraseña
signup-passphrase-help = { $length } caracteres o más. Sirven bien cuatro palabras que pueda recordar.
signup-button = Guardar mi progreso
signup-name-empty = Primero escriba un nombre.
signup-name-long = El nombre tiene más de 60 caracteres. Elija uno más corto.
signup-name-email = Por la @ parece un correo electrónico, pero le falta una parte.
signup-short = La frase de contraseña es muy corta. Necesita { $length } caracteres o más.
signup-taken = No se puede usar este nombre.
signup-taken-next = Elija otro. Si es suyo, inicie sesión.

## El teléfono de otra persona
forget-question =
    { $answers ->
        [0] ¿Este no es su teléfono? Alguien sin cuenta empezó a usarlo aquí. No hay respuestas.
        [one] ¿Este no es su teléfono? Alguien sin cuenta dio 1 respuesta en él.
       *[other] ¿Este no es su teléfono? Alguien sin cuenta dio { $answers } respuestas en él.
    }
forget-button = Otra persona usa este teléfono

## El código de recuperación
recovery-title = Su código de recuperación
recovery-signed-in = Inició sesión como { $name }
recovery-once = Esta es la única vez que lo verá.
recovery-text = Anótelo en papel. Con él puede elegir otra frase de contraseña si olvida la suya. Solo guardamos una huella que no se puede leer.
recovery-written = Ya lo anoté

## Las primeras preguntas
welcome-step = Paso { $step } de { $of }
welcome-count = { $step } de { $of }
welcome-leave = Salir de las preguntas y empezar a aprender
welcome-back = Atrás
welcome-continue = Continuar
welcome-skip = Omitir
welcome-language-title = ¿En qué idioma quiere usar FinLit?
welcome-language-why = Puede cambiarlo en cualquier página. Lo que aún no está en su idioma aparece en inglés y se lo indicamos.
welcome-native-title = ¿Con qué idioma creció?
welcome-native-why = Así sabemos qué lecciones lee en un segundo idioma. Solo usted lo ve.
welcome-origin-title = ¿Dónde aprendió primero sobre el dinero?
welcome-origin-why = Partimos de lo que usted conoce de allá y le mostramos qué es distinto aquí. Solo usamos esta respuesta para eso. Puede agregar un país o cambiarlo cuando quiera.
welcome-who-sees = ¿Quién puede ver esto?
welcome-who-sees-text = Solo usted. Su país no se muestra a los maestros y nunca forma parte de una lista, un informe ni un archivo para otros.
welcome-start-title = ¿Por dónde quiere empezar?
welcome-start-why = Las dos respuestas son para que usted se organice. Ninguna le cierra nada.
welcome-experience = ¿Cuánto sabe sobre el dinero en Estados Unidos?
welcome-goals = ¿Qué le gustaría lograr? Elija todo lo que quiera.
welcome-goal-title = ¿Cuánto quiere aprender al día?
welcome-goal-why = Una meta pequeña que se cumple vale más que una grande. Puede cambiarla cuando quiera.
welcome-clock = ¿Qué hora es donde está usted?
welcome-clock-help = Un día de estudio va de las 4 de la mañana a las 4 de la mañana, según su reloj.

## Lo que se puede elegir, allí y en los ajustes
choice-unset = Sin elegir
choice-native = El idioma con el que creció
choice-other-language = Otro idioma
choice-origins = Países con los que compara
choice-too-many-origins = Elija { $most } países como máximo. Quite los que menos conoce.
choice-origin =
    { $code ->
        [MX] México
        [IN] India
        [CN] China
        [PH] Filipinas
        [NG] Nigeria
        [VN] Vietnam
        [BR] Brasil
        [KR] Corea del Sur
        [UA] Ucrania
        [HT] Haití
        [ET] Etiopía
       *[ZZ] Otro país
    }
choice-experience =
    { $level ->
        [new] Todo es nuevo para mí
        [some] Sé algunas cosas
       *[confident] Me manejo bien
    }
choice-goal =
    { $goal ->
        [banking] Abrir y usar una cuenta de banco
        [earning] Entender mi pago
        [taxes] Presentar mis impuestos
        [saving-investing] Ahorrar para lo que necesito
        [credit] Crear crédito y pedir préstamos con cuidado
       *[protection] Proteger mi dinero de las estafas
    }
choice-daily-goal =
    { $items ->
        [one] 1 ejercicio, cerca de un minuto
       *[other] { $items } ejercicios, cerca de { $items } minutos
    }
choice-daily-goal-help = Con un ejercicio terminado el día cuenta, sea cual sea su meta.

## Zonas horarias
zone-time =
    { $half ->
        [am] { $time } a. m.
       *[pm] { $time } p. m.
    }
zone-option = { $time }, { $place }
zone-name =
    { $zone ->
        [eastern] hora del Este (Nueva York)
        [central] hora del Centro (Chicago)
        [mountain] hora de la Montaña (Denver)
        [arizona] Arizona (Phoenix)
        [pacific] hora del Pacífico (Los Ángeles)
        [alaska] Alaska (Anchorage)
        [hawaii] Hawái (Honolulu)
       *[puerto-rico] Puerto Rico (San Juan)
    }

## Ajustes
settings-title = Ajustes
settings-saved = Guardado.
settings-save = Guardar los ajustes
settings-language-title = Idioma y país
settings-language = Idioma
settings-language-help = Las lecciones que aún no están en su idioma aparecen en inglés y se lo indicamos.
settings-origins-help = Solo usted lo ve. Si no elige ninguno, no se muestra ningún país.
settings-zone = Zona horaria
settings-zone-help = Su día de estudio va de las 4 de la mañana a las 4 de la mañana de ese lugar.
settings-goal = Meta del día
settings-keyboard = Teclado
settings-shortcuts = Las teclas 1 a 9 eligen una respuesta y Enter la comprueba
settings-streak = Días seguidos
settings-show-streak = Mostrar cuántos días seguidos he aprendido
settings-account = Cuenta
settings-signed-in = Inició sesión como { $name }.
settings-sign-out = Cerrar sesión
settings-guest = Usted aprende sin cuenta. Su progreso está solo en este dispositivo. Con un nombre y una frase de contraseña está a salvo si pierde el teléfono.
settings-keep-progress = Guardar mi progreso
settings-forget-text = Si este no es su teléfono, se pueden borrar las respuestas de quien lo usó sin cuenta. Esto no se puede deshacer.
settings-status-title = Situación migratoria
settings-status-text = No tiene que decírnosla. Si lo hace, la usamos solo para mostrar primero las tarjetas que le sirven. Se guarda bajo su propia llave. Nunca aparece ante un maestro, en un informe ni en un archivo para otros.
settings-status-label = Mostrarme primero las tarjetas para
settings-status-name =
    { $status ->
        [students] Estudiantes y visitantes de intercambio
        [workers] Trabajadores con visa
        [refugees] Refugiados y solicitantes de asilo
        [residents] Residentes permanentes
       *[unsaid] Personas que prefieren no decirlo
    }
settings-status-save = Guardar esta respuesta
settings-status-delete = Borrar esta respuesta
settings-status-deleted = La respuesta está borrada.
settings-data = Sus datos
settings-data-text = Un archivo con todo lo que tenemos sobre usted: respuestas, puntos, días y ajustes.
settings-data-button = Descargar mis datos
settings-danger = Zona de peligro
settings-type-to-confirm = Escriba “{ $words }” para confirmar
settings-words-refused = No se borró nada. Escriba “{ $words }” y presione otra vez.
settings-restart = Empezar de cero
settings-restart-text = Borra sus respuestas, puntos, días e insignias. Su cuenta y sus ajustes quedan. Esto no se puede deshacer.
settings-restart-words = empezar de cero
settings-restart-button = Borrar mi progreso
settings-restarted = Su progreso está borrado. Empieza de cero.
settings-delete-words = borrar todo
settings-delete-account = Borrar la cuenta
settings-delete-account-text = Borra todo, ahora y en todas partes. No guardamos copia. Esto no se puede deshacer.
settings-delete-account-button = Borrar mi cuenta
settings-delete-guest = Borrar todo lo mío
settings-delete-guest-text = Usted no tiene cuenta. Esto borra ahora todo lo que hizo en este dispositivo. No guardamos copia. Esto no se puede deshacer.
settings-delete-guest-button = Borrar todo

## Unir las respuestas de un invitado a una cuenta
claim-title =
    { $answers ->
        [one] ¿Agregar la respuesta dada en este teléfono?
       *[other] ¿Agregar las { $answers } respuestas dadas en este teléfono?
    }
claim-signed-in = Inició sesión como { $name }
claim-on-day = Son de antes de iniciar sesión, del { $day }.
claim-between = Son de antes de iniciar sesión, del { $first } al { $last }.
claim-choose = Elija una de las tres opciones. Todavía no cambió nada.
claim-yes = Sí, agregarlas
claim-yes-text = Las respuestas, los puntos y los días pasan a su cuenta. Nada cuenta dos veces.
claim-no = No, y olvidarlas
claim-no-text =
    { $answers ->
        [one] Borra ahora la respuesta. Esto no se puede deshacer.
       *[other] Borra ahora las { $answers } respuestas. Esto no se puede deshacer.
    }
claim-later = Más tarde
claim-later-text = Se quedan en este teléfono, aparte. Le preguntamos otra vez cuando inicie sesión aquí.
claim-continue = Continuar
claim-together = Si las agrega
claim-column-account = Cuenta
claim-column-phone = Teléfono
claim-column-together = Juntos
claim-answers = Respuestas
claim-days =
    { $shared ->
        [0] Días
        [one] Días; 1 está en los dos
       *[other] Días; { $shared } están en los dos
    }
claim-points = Puntos, contados de nuevo
