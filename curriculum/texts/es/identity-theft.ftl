### Cuidar su identidad: español (usted), traducido del inglés.
### Un número nunca va escrito en el texto: se nombra, y su valor está en identity-theft.toml.

identity-theft-lesson-title = Cerrar antes, reparar después
identity-theft-lesson-promise = Al terminar esta lección, usted podrá cuidar sus números, congelar su crédito y dar los pasos correctos si alguien usa su nombre.

## Tarjeta: entrada

identity-theft-strange-letter-title = Una carta sobre una tarjeta que no pidió
identity-theft-strange-letter-p1 = Una carta le da las gracias por su nueva tarjeta de una tienda. Usted nunca la pidió.
identity-theft-strange-letter-p2 = Quizás alguien usó su nombre y su SSN. Eso se llama robo de identidad (_identity theft_). Asusta, pero se puede arreglar.
identity-theft-strange-letter-p3 = Usted puede cerrar con llave su nombre antes de que pase. Si ya pasó, hay pasos claros. Todos son gratis.

## Tarjeta: explicación

identity-theft-four-locks-title = Cuatro cosas, cuatro llaves
identity-theft-four-locks-p1 = Un ladrón puede usar su nombre de cuatro maneras. Cada una tiene su propia llave.
identity-theft-four-locks-locks-1 = **Sus números.** Dé su SSN o su ITIN solo donde haga falta. Pregunte para qué y ofrezca otra identificación.
identity-theft-four-locks-locks-2 = **Sus cuentas.** Active los códigos de dos pasos (_two-step codes_) y no diga ningún código a quien llame. Lea cada línea de sus estados de cuenta y avise de las extrañas.
identity-theft-four-locks-locks-3 = **El crédito nuevo.** Congelar el crédito (_credit freeze_) impide abrir la mayoría de las cuentas nuevas a su nombre. Pídalo a las tres agencias de crédito (_credit bureaus_): Equifax, Experian y TransUnion.
identity-theft-four-locks-locks-4 = **Su declaración de impuestos.** Con un _IP PIN_ del IRS, otra persona no puede declarar a su nombre. Si alguien ya lo hizo, avise al IRS y presente también la suya.
identity-theft-four-locks-p2 = Congelar es gratis y no baja su puntaje. Sus propias tarjetas siguen sirviendo. Cuando quiera pedir un préstamo, lo levanta por un tiempo.
identity-theft-four-locks-p3 = La alerta de fraude (_fraud alert_) es más ligera. Pide a los prestamistas que verifiquen que es usted. Se pide a una agencia, y ella avisa a las otras dos.
identity-theft-four-locks-steps = ¿Ya pasó? Llame a la empresa donde ocurrió, después congele su crédito y después denuncie en [IdentityTheft.gov](https://www.identitytheft.gov). Con esa denuncia puede disputar por escrito cada deuda falsa.

## Tarjeta: ejemplo resuelto. $game $gas $phone $total dinero

identity-theft-marked-lines-title = Tres líneas que usted no conoce
identity-theft-marked-lines-p1 = Usted lee el estado de cuenta de su tarjeta con un lápiz. Marca cada línea que conoce. Quedan tres, y ninguna es suya.
identity-theft-marked-lines-strange = Las líneas que no son suyas
identity-theft-marked-lines-strange-r1 = Juego en línea
identity-theft-marked-lines-strange-r2 = Gasolina en otro estado
identity-theft-marked-lines-strange-r3 = Tienda de celulares
identity-theft-marked-lines-strange-sum = Por reclamar
identity-theft-marked-lines-f1 = { NUMBER($game) } + { NUMBER($gas) } + { NUMBER($phone) } = { NUMBER($total) }
identity-theft-marked-lines-p2 = Ese mismo día usted llama a la empresa de la tarjeta y reclama { MONEY($total) }. Las líneas que conoce las paga usted.
identity-theft-marked-lines-p3 = Reclame también las pequeñas. Un ladrón suele probar primero con poco, para ver si alguien se fija.

## Tarjeta: lo que ya conoce

identity-theft-at-home-title = Lo que usted ya conoce y lo que aquí cambia
identity-theft-at-home-p1 = En su país cuidaba papeles: una credencial, un sello, una firma. Aquí lo que hay que cuidar es el número.

## Tarjeta: repaso corto

identity-theft-short-check-title = Un repaso corto
identity-theft-short-check-p1 = Dos preguntas antes de seguir. Tómese su tiempo. Abra una pista cuando la quiera.

## Pregunta de parejas. Filas k1 a k4, parejas p1 a p5 (34 caracteres como máximo)

identity-theft-four-guards-stem = ¿Qué hace cada una de estas cosas?
identity-theft-four-guards-k1 = Crédito congelado (_credit freeze_)
identity-theft-four-guards-k1-feedback = Congelar es cerrar con llave: así, la mayoría de los prestamistas no puede abrir una cuenta a su nombre.
identity-theft-four-guards-k2 = Alerta de fraude (_fraud alert_)
identity-theft-four-guards-k2-feedback = La alerta es una nota para los prestamistas. Les pide asegurarse de quién es usted.
identity-theft-four-guards-k3 = IP PIN
identity-theft-four-guards-k3-feedback = El IP PIN lo da el IRS y va en su declaración de impuestos.
identity-theft-four-guards-k4 = Código de dos pasos
identity-theft-four-guards-k4-feedback = El código viene después de la contraseña. Es la segunda llave de su propia cuenta.
identity-theft-four-guards-p1 = pide verificar que es usted
identity-theft-four-guards-p2 = cuida su declaración de impuestos
identity-theft-four-guards-p3 = oculta sus pagos atrasados
identity-theft-four-guards-p4 = impide casi toda cuenta nueva
identity-theft-four-guards-p5 = una segunda llave para entrar
identity-theft-four-guards-hint-1 = Dos tratan del crédito nuevo. Una es una llave y la otra es una nota.
identity-theft-four-guards-hint-2 = Una viene del IRS. ¿Qué parte de su vida cuida?
identity-theft-four-guards-why = Congelar cierra, y la alerta avisa. El IP PIN cuida una declaración, y el código cuida la entrada a una cuenta. Ninguna puede ocultar pagos anteriores.

## Pregunta de una respuesta

identity-theft-login-code-stem = Le llega un código para entrar a su banco. Usted no lo pidió. Después alguien llama para ayudar: “Léame el código y detengo al ladrón”. ¿Qué hace usted?
identity-theft-login-code-k1 = Leer el código, para detener al ladrón
identity-theft-login-code-k1-feedback = Quien llama es quien intenta entrar. El código abre su cuenta.
identity-theft-login-code-k2 = Leer la mitad del código, para ver si miente
identity-theft-login-code-k2-feedback = La mitad puede bastar para adivinar el resto, y la llamada sigue.
identity-theft-login-code-k3 = Guardar el código y llamar al banco
identity-theft-login-code-k4 = Borrar el código, porque no pasó nada
identity-theft-login-code-k4-feedback = Sí pasó algo: quizás alguien tiene su contraseña. El banco debe saberlo.
identity-theft-login-code-hint-1 = Si usted no pidió el código, ¿quién lo pidió?
identity-theft-login-code-hint-2 = El código es una llave. ¿Quién debe tener la llave de su cuenta?
identity-theft-login-code-why = El código solo sirve para abrir su cuenta. Quien tiene su contraseña lo necesita y por eso le llama. Cuelgue, llame a su banco y cambie la contraseña.

## Pregunta de una respuesta

identity-theft-clinic-form-stem = Una clínica nueva le da un formulario. Tiene una casilla para su SSN. Usted lleva su tarjeta del seguro médico. ¿Qué hace?
identity-theft-clinic-form-k1 = Llenar la casilla, porque es una clínica
identity-theft-clinic-form-k1-feedback = La clínica es honrada, pero sus archivos se pueden filtrar. Primero pregunte si necesita el número.
identity-theft-clinic-form-k2 = Preguntar para qué y ofrecer la tarjeta
identity-theft-clinic-form-k3 = Llenar la casilla con un número inventado
identity-theft-clinic-form-k3-feedback = Un número inventado puede ser el de otra persona. Puede mezclar los registros de las dos.
identity-theft-clinic-form-k4 = Volver a casa sin ver al médico ese día
identity-theft-clinic-form-k4-feedback = Pierde la consulta sin necesidad. Casi siempre basta con preguntar.
identity-theft-clinic-form-hint-1 = No todas las casillas son obligatorias. ¿Cómo lo averigua?
identity-theft-clinic-form-hint-2 = ¿Qué otra cosa lleva que muestra quién es usted?
identity-theft-clinic-form-why = Muchos formularios lo piden por costumbre. Si usted pregunta para qué, a menudo sirve la tarjeta del seguro u otra identificación. Así su número queda en un lugar menos.

## Pregunta de número, en dólares. $food $bus $game $shoes $phone $known $all dinero, $w1 a $w3 respuestas equivocadas, $answer

identity-theft-two-strange-lines-stem = Su estado de cuenta tiene cinco líneas: comida { MONEY($food) }, pase de autobús { MONEY($bus) }, juego { MONEY($game) }, zapatos { MONEY($shoes) }, celular { MONEY($phone) }. Usted no compró ni el juego ni los zapatos. ¿Cuántos dólares reclama?
identity-theft-two-strange-lines-w1-feedback = { MONEY($w1) } es todo el estado de cuenta. Las líneas que conoce las paga usted.
identity-theft-two-strange-lines-w2-feedback = { MONEY($w2) } es lo que usted sí compró. Se reclaman las otras líneas.
identity-theft-two-strange-lines-w3-feedback = A { MONEY($w3) } le falta el juego. Es poco, pero no es suyo.
identity-theft-two-strange-lines-hint-1 = Primero marque las líneas que conoce: comida, pase de autobús y celular.
identity-theft-two-strange-lines-hint-2 = Sume las líneas que quedaron sin marca.
identity-theft-two-strange-lines-why = El juego y los zapatos suman { MONEY($answer) }. Los otros { MONEY($known) } de los { MONEY($all) } son suyos. Reclame también la línea pequeña: pudo ser una prueba.
identity-theft-two-strange-lines-ledger = Las líneas por reclamar
identity-theft-two-strange-lines-ledger-r1 = Juego
identity-theft-two-strange-lines-ledger-r2 = Zapatos
identity-theft-two-strange-lines-ledger-sum = Por reclamar

## Pregunta de varias respuestas

identity-theft-after-a-freeze-stem = Hoy usted congeló su crédito (_credit freeze_) en las tres agencias. ¿Qué es cierto mañana? Marque cada una.
identity-theft-after-a-freeze-k1 = Puede pagar con su propia tarjeta
identity-theft-after-a-freeze-k1-feedback = Congelar afecta a las cuentas nuevas. Las tarjetas que ya tiene siguen sirviendo.
identity-theft-after-a-freeze-k2 = Un ladrón puede usar una tarjeta robada
identity-theft-after-a-freeze-k2-feedback = Congelar no cuida las cuentas que ya existen. Para eso, lea sus estados de cuenta.
identity-theft-after-a-freeze-k3 = Su puntaje de crédito es menor que hoy
identity-theft-after-a-freeze-k3-feedback = Congelar cambia quién puede mirar. No cambia el puntaje.
identity-theft-after-a-freeze-k4 = Puede descongelarlo para un préstamo
identity-theft-after-a-freeze-k4-feedback = Usted tiene la llave: puede abrir por un tiempo y volver a cerrar.
identity-theft-after-a-freeze-k5 = Debe un cargo a cada una de las agencias
identity-theft-after-a-freeze-k5-feedback = Por ley, congelar es gratis, y descongelar también.
identity-theft-after-a-freeze-k6 = Su declaración de impuestos queda segura
identity-theft-after-a-freeze-k6-feedback = Las agencias de crédito no ven los impuestos. Para la declaración está el IP PIN.
identity-theft-after-a-freeze-hint-1 = Congelar impide que nuevos prestamistas vean su informe. ¿Qué más cambia con eso?
identity-theft-after-a-freeze-hint-2 = Ordénelas: ¿trata de una cuenta nueva, de una que ya existe o de otra cosa?
identity-theft-after-a-freeze-why = Congelar impide casi todas las cuentas nuevas, y nada más. Las tarjetas que ya existen sirven igual, para usted y para un ladrón que tenga el número. Es gratis, se puede levantar y el puntaje no cambia.

## Pregunta de orden

identity-theft-first-steps-stem = Alguien abrió a su nombre una tarjeta de tienda y la está usando. Ponga sus pasos en orden, del primero al último.
identity-theft-first-steps-k1 = Llama a la tienda y detiene la tarjeta.
identity-theft-first-steps-k2 = Congela su crédito en las agencias.
identity-theft-first-steps-k3 = Denuncia en IdentityTheft.gov.
identity-theft-first-steps-k4 = Disputa la deuda con la denuncia.
identity-theft-first-steps-s1-feedback = La tarjeta abierta cuesta dinero cada hora. Deténgala antes de cuidarse de las nuevas.
identity-theft-first-steps-s2-feedback = La denuncia toma tiempo y no cierra nada. Primero congele su crédito.
identity-theft-first-steps-s3-feedback = La denuncia es su prueba. Consígala antes de disputar la deuda.
identity-theft-first-steps-hint-1 = ¿Qué cuesta dinero en este momento? Eso se detiene primero.
identity-theft-first-steps-hint-2 = Detener, cerrar, denunciar, limpiar.
identity-theft-first-steps-why = Detenga la tarjeta abierta y después cierre el paso a las nuevas. La denuncia es su prueba, y con ella puede lograr que quiten la deuda falsa.

## Pregunta de una respuesta

identity-theft-car-loan-stem = Su crédito está congelado en las tres agencias. Usted pide un préstamo para un auto, pero el prestamista no puede ver su informe. ¿Qué hace?
identity-theft-car-loan-k1 = Descongelarlo por un tiempo
identity-theft-car-loan-k2 = No pedir préstamos nunca más
identity-theft-car-loan-k2-feedback = Congelar no es para toda la vida. Usted puede abrir cuando lo necesite.
identity-theft-car-loan-k3 = Pagar a las agencias para abrirlo
identity-theft-car-loan-k3-feedback = No hay que pagar nada. Si un sitio le cobra, no es el sitio correcto.
identity-theft-car-loan-k4 = Descongelarlo para siempre
identity-theft-car-loan-k4-feedback = Sirve, pero le quita la protección. Puede abrirlo solo por esos días.
identity-theft-car-loan-hint-1 = La puerta la cerró usted. ¿Quién puede abrirla?
identity-theft-car-loan-hint-2 = ¿Cuánto tiempo necesita mirar este prestamista?
identity-theft-car-loan-why = Usted puede descongelar por un tiempo, gratis, y el prestamista puede mirar. Después vuelve la protección. Pregúntele qué agencia usa.

## Pregunta de una respuesta, dos por dos

identity-theft-strong-lock-stem = Una empresa dejó filtrar su SSN. Usted no piensa pedir un préstamo pronto. ¿Qué paso impide mejor que se abran cuentas nuevas?
identity-theft-strong-lock-k1 = Congelar en una agencia
identity-theft-strong-lock-k1-feedback = Congelar en una no llega a las demás. Un prestamista que pregunte a otra agencia sí ve su informe.
identity-theft-strong-lock-k2 = Alertar en una sola agencia
identity-theft-strong-lock-k2-feedback = La alerta sí llega a las tres. Pero solo pide verificar, y algunos verifican mal.
identity-theft-strong-lock-k3 = Congelar en cada agencia
identity-theft-strong-lock-k4 = Alertar en cada agencia
identity-theft-strong-lock-k4-feedback = Con pedir la alerta una vez basta para las tres. Y solo avisa a los prestamistas; no les cierra el paso.
identity-theft-strong-lock-hint-1 = Escoja dos veces: ¿cuál de las dos cierra, y cuántas puertas hay?
identity-theft-strong-lock-hint-2 = Si congela en una agencia, ¿se enteran las otras dos?
identity-theft-strong-lock-why = Congelar cierra, y la alerta solo avisa. Un prestamista puede preguntar a cualquiera de las tres agencias, así que hay que congelar en cada una. En las tres es gratis.

## Pregunta de una respuesta

identity-theft-return-refused-stem = Usted envía por internet su declaración de impuestos (_tax return_). La rechazan: el IRS ya tiene una con su SSN. Usted no envió otra. ¿Qué hace?
identity-theft-return-refused-k1 = Avisar al IRS y presentar la suya
identity-theft-return-refused-k2 = Congelar su crédito y no presentar nada
identity-theft-return-refused-k2-feedback = Congelar es buena idea, pero cuida el crédito. Su declaración sigue pendiente.
identity-theft-return-refused-k3 = Esperar a que el IRS vea lo que pasó
identity-theft-return-refused-k3-feedback = Quizás el IRS no sepa cuál de las dos es falsa. Tiene que decirlo usted.
identity-theft-return-refused-k4 = Pedir otro SSN y declarar con ese
identity-theft-return-refused-k4-feedback = Un SSN nuevo se da pocas veces, y la declaración falsa se queda donde está.
identity-theft-return-refused-hint-1 = ¿Qué oficina tiene la declaración falsa? ¿Sabe que es falsa?
identity-theft-return-refused-hint-2 = Usted todavía le debe a esa oficina algo propio.
identity-theft-return-refused-why = El IRS tiene un formulario para el robo de identidad en los impuestos. Con él usted dice que la primera es falsa, y presenta también la suya. Más adelante, un IP PIN evita que se repita.

## Pregunta de una respuesta. $debt dinero

identity-theft-false-debt-stem = Un cobrador escribe que usted debe { MONEY($debt) } por un plan de celular. Usted nunca tuvo ese plan. ¿Qué le protege mejor?
identity-theft-false-debt-k1 = Pagar todo, para que no molesten más
identity-theft-false-debt-k1-feedback = Se irían los { MONEY($debt) }, y la cuenta falsa seguiría a su nombre.
identity-theft-false-debt-k2 = Pagar una parte, de buena voluntad
identity-theft-false-debt-k2-feedback = Pagar una parte puede parecer que la deuda es suya. Después es más difícil disputarla.
identity-theft-false-debt-k3 = Disputarla por carta, con pruebas
identity-theft-false-debt-k4 = Tirar la carta, porque es falsa
identity-theft-false-debt-k4-feedback = Es cierto que es falsa. Pero si no contesta, la deuda puede llegar a su informe de crédito.
identity-theft-false-debt-hint-1 = ¿Qué pensará el cobrador si usted paga? ¿Y si no dice nada?
identity-theft-false-debt-hint-2 = Usted tiene una denuncia de IdentityTheft.gov. ¿Qué puede mostrar con ella?
identity-theft-false-debt-why = La carta dice que la deuda no es suya, y la denuncia lo respalda. Entonces el cobrador y las agencias deben revisarla. Guarde copia de todo lo que envía.

## Ideas equivocadas: la creencia como la diría una persona y una frase que la corrige

mixup-alert-is-a-lock-name = Una alerta de fraude cierra mi crédito.
mixup-alert-is-a-lock-correction = La alerta pide verificar quién es usted; solo congelar cierra.
mixup-one-code-for-all-name = Todos los códigos y PIN son lo mismo.
mixup-one-code-for-all-correction = Cada uno abre una puerta: el IP PIN es para la declaración, y el código de dos pasos, para entrar a una cuenta.
mixup-code-is-for-helpers-name = Quien me ayuda por teléfono puede necesitar mi código.
mixup-code-is-for-helpers-correction = Ningún banco necesita que usted le lea un código cuando es él quien llama.
mixup-unasked-code-means-nothing-name = Un código que no pedí no significa nada.
mixup-unasked-code-means-nothing-correction = Quizás alguien tiene su contraseña, así que avise al banco y cámbiela.
mixup-made-up-number-is-harmless-name = Inventar un número es una salida segura.
mixup-made-up-number-is-harmless-correction = Puede ser el de otra persona, así que deje la casilla en blanco y pregunte.
mixup-dispute-the-whole-bill-name = Si una línea es falsa, reclamo toda la cuenta.
mixup-dispute-the-whole-bill-correction = Reclame solo las líneas que no son suyas.
mixup-dispute-the-known-lines-name = Reclamo las líneas que conozco.
mixup-dispute-the-known-lines-correction = Se reclaman las líneas que usted no conoce.
mixup-small-charge-is-nothing-name = Un cargo extraño pequeño no importa.
mixup-small-charge-is-nothing-correction = Puede ser una prueba antes de uno grande, así que reclámelo también.
mixup-freeze-locks-my-cards-name = Congelar el crédito detiene mis tarjetas.
mixup-freeze-locks-my-cards-correction = Congelar afecta a las cuentas nuevas, y sus tarjetas siguen sirviendo.
mixup-freeze-guards-everything-name = Congelar el crédito me protege de todo.
mixup-freeze-guards-everything-correction = Congelar cuida el crédito nuevo; las tarjetas que ya tiene y los impuestos necesitan otras llaves.
mixup-freeze-lowers-score-name = Congelar el crédito baja mi puntaje.
mixup-freeze-lowers-score-correction = Congelar cambia quién puede ver el informe, no el puntaje.
mixup-freeze-is-forever-name = Congelar el crédito es para toda la vida.
mixup-freeze-is-forever-correction = Usted puede descongelarlo por un tiempo o del todo cuando quiera.
mixup-freeze-costs-money-name = Congelar el crédito cuesta dinero.
mixup-freeze-costs-money-correction = Por ley es gratis congelar, abrir por un tiempo y terminar.
mixup-freeze-must-end-name = Para un préstamo debo descongelar para siempre.
mixup-freeze-must-end-correction = Puede abrirlo por un tiempo y conservar la protección después.
mixup-open-account-can-wait-name = La cuenta que ya está abierta puede esperar.
mixup-open-account-can-wait-correction = Cuesta dinero cada hora, así que deténgala primero.
mixup-report-is-a-lock-name = La denuncia detiene al ladrón.
mixup-report-is-a-lock-correction = La denuncia es una prueba; lo que cierra es congelar.
mixup-word-is-enough-name = Basta con decir que la deuda no es mía.
mixup-word-is-enough-correction = Con la denuncia como prueba es mucho más fácil que la quiten.
mixup-one-bureau-is-enough-name = Si congelo en una agencia, vale en todas.
mixup-one-bureau-is-enough-correction = Hay que congelar en cada una de las tres agencias.
mixup-office-will-notice-name = La oficina se dará cuenta por sí misma.
mixup-office-will-notice-correction = Quizás no sepa cuál es la falsa hasta que usted lo diga.
mixup-new-ssn-solves-it-name = Un SSN nuevo lo arregla todo.
mixup-new-ssn-solves-it-correction = El Seguro Social pocas veces da otro, y los registros de antes siguen unidos a usted.
mixup-pay-for-peace-name = Pago lo que no debo para que no molesten.
mixup-pay-for-peace-correction = Si paga, la cuenta falsa sigue a su nombre, así que dispútela por escrito.
mixup-ignore-what-is-false-name = Si es falso, no tengo que contestar.
mixup-ignore-what-is-false-correction = Si no contesta, una deuda falsa puede llegar a su informe.

## Contexto: cualquier país

zz-number-opens-credit-title = Quién puede pedir dinero a su nombre
zz-number-opens-credit-home = En muchos países el prestamista quiere ver a la persona y su identificación, o hasta su huella.
zz-number-opens-credit-host-counterpart = Aquí algunas cuentas se abren en línea. Pueden bastar el nombre, la fecha de nacimiento y el SSN.
zz-number-opens-credit-comparison = En su país se cuida la credencial. Aquí se cuida el número, porque sirve sin que usted esté.
zz-number-opens-credit-warning = Si su número se filtra, congele su crédito en las tres agencias. Es gratis, y sus propias tarjetas siguen sirviendo.
