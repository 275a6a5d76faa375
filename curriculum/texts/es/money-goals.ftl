### Metas de dinero y renuncias: español (usted), traducido del inglés.
### Un número nunca va escrito en el texto: se nombra, y su valor está en money-goals.toml.

money-goals-lesson-title = Un deseo con fecha
money-goals-lesson-promise = Al terminar esta lección, usted podrá escribir una meta de dinero clara y decir a qué renuncia por ella.

## Tarjeta: entrada

money-goals-waiting-wish-title = El deseo que espera
money-goals-waiting-wish-p1 = Un abrigo, un curso de inglés, una visita a su país. Llega el pago, salen las cuentas y el deseo espera otro mes.
money-goals-waiting-wish-p2 = Espera porque no tiene cantidad ni fecha. Póngale las dos, y podrá revisarlo cada día de pago.
money-goals-waiting-wish-p3 = Esto sirve con un sueldo alto, con uno bajo y con uno que cambia. Para empezar basta una sola meta.

## Tarjeta: explicación

money-goals-four-parts-title = Las cuatro partes de una meta clara
money-goals-four-parts-p1 = Una meta (_goal_) clara responde a cuatro preguntas. Si falta una respuesta, no se puede saber si va por buen camino.
money-goals-four-parts-ask-1 = **¿Para qué?** Una cosa que tenga nombre.
money-goals-four-parts-ask-2 = **¿Cuánto?** Una cantidad en dólares. Pregunte el precio, no lo adivine.
money-goals-four-parts-ask-3 = **¿Para cuándo?** Un día o un mes.
money-goals-four-parts-ask-4 = **¿A qué renuncio?** A lo mejor que haría con ese dinero si no tuviera la meta. Esa renuncia se llama _trade-off_.
money-goals-four-parts-p2 = Un dólar se gasta una sola vez. Por eso cada meta ocupa el lugar de otra cosa. Una buena meta también tiene su renuncia.
money-goals-four-parts-p3 = Cuando dos metas piden el mismo dinero, primero van las **necesidades:** la comida, la vivienda, la calefacción, las medicinas, el viaje al trabajo. Los **gustos** están bien, pero pueden esperar. Pregúntese qué pasa si espera.
money-goals-four-parts-change = Una meta puede cambiar. Si le cambian las horas de trabajo, calcule cuánto falta y ponga otra fecha. Lo que ya ahorró sigue contando.

## Tarjeta: ejemplo resuelto. $price $have $need $monthly $smaller dinero, $months $longer números enteros

money-goals-course-fee-title = De un deseo a un número
money-goals-course-fee-p1 = Usted quiere tomar un curso de inglés. Cuesta { MONEY($price) } y empieza dentro de { NUMBER($months) } meses. Ya tiene ahorrados { MONEY($have) }.
money-goals-course-fee-course = Lo que todavía falta
money-goals-course-fee-course-r1 = El curso
money-goals-course-fee-course-r2 = Ya ahorrado
money-goals-course-fee-course-sum = Falta
money-goals-course-fee-f1 = { NUMBER($need) } ÷ { NUMBER($months) } = { NUMBER($monthly) }
money-goals-course-fee-p2 = La meta: “Ahorro { MONEY($monthly) } al mes durante { NUMBER($months) } meses para el curso de inglés. Mientras tanto, llevo el almuerzo de casa”. Los almuerzos fuera son la renuncia.
money-goals-course-fee-p3 = ¿{ MONEY($monthly) } es demasiado? Cambie la fecha. En { NUMBER($longer) } meses son { MONEY($smaller) } al mes.

## Tarjeta: lo que ya conoce

money-goals-at-home-title = Lo que usted ya conoce y lo que aquí cambia
money-goals-at-home-p1 = En todos los países la gente ahorra para cosas grandes. Lo que cambia es dónde guarda el dinero, y con quién.

## Tarjeta: repaso corto

money-goals-short-check-title = Un repaso corto
money-goals-short-check-p1 = Dos preguntas antes de seguir. Tómese su tiempo. Abra una pista cuando la quiera.

## Pregunta de una respuesta. $amount dinero

money-goals-clear-one-stem = Usted quiere ahorrar para un abrigo. ¿Con qué frase puede revisar cada mes si va por buen camino?
money-goals-clear-one-k1 = Ahorrar un poco más para ropa de invierno.
money-goals-clear-one-k1-feedback = Es un buen deseo. No tiene cantidad ni fecha, así que no hay nada que revisar.
money-goals-clear-one-k2 = Ahorrar { MONEY($amount) } para un abrigo en cuanto pueda.
money-goals-clear-one-k2-feedback = La cantidad está, pero “en cuanto pueda” no vence nunca. Agregue un mes.
money-goals-clear-one-k3 = Ahorrar para un buen abrigo antes de fin de octubre.
money-goals-clear-one-k3-feedback = La fecha está, pero ¿cuánto es suficiente? Agregue el precio.
money-goals-clear-one-k4 = Ahorrar { MONEY($amount) } para un abrigo antes de octubre.
money-goals-clear-one-hint-1 = Busque dos cosas en cada frase: cuánto y para cuándo.
money-goals-clear-one-hint-2 = Es el primer día del mes. ¿Podría decir cuánto falta y cuánto tiempo queda?
money-goals-clear-one-why = Con una cantidad y una fecha se puede calcular cuánto ahorrar cada mes. Así usted ve si va por buen camino.

## Pregunta de número, en dólares. $price $year dinero, $months un número entero, $w1 a $w3 respuestas equivocadas, $answer

money-goals-each-month-stem = Una computadora usada cuesta { MONEY($price) }. Usted la quiere dentro de { NUMBER($months) } meses y todavía no tiene nada ahorrado. Cada mes ahorra lo mismo. ¿Cuántos dólares al mes?
money-goals-each-month-w1-feedback = { MONEY($w1) } es todo el precio. Usted tiene { NUMBER($months) } meses para reunirlo.
money-goals-each-month-w2-feedback = Con { MONEY($year) } al mes tarda un año entero. Usted quiere la computadora en { NUMBER($months) } meses.
money-goals-each-month-w3-feedback = { MONEY($w3) } es muchas veces el precio. El tiempo hace más pequeña cada parte: divida.
money-goals-each-month-hint-1 = Usted conoce todo el precio y el número de meses.
money-goals-each-month-hint-2 = Reparta el precio en partes iguales, una por mes.
money-goals-each-month-why = { NUMBER($price) } ÷ { NUMBER($months) } = { NUMBER($answer) }. Usted ahorra { MONEY($answer) } cada mes. Ahora puede preguntarse a qué renuncia.

## Pregunta de parejas. $bed dinero. Filas k1 a k4, parejas p1 a p5 (34 caracteres como máximo)

money-goals-name-parts-stem = Alguien escribe: “Ahorro { MONEY($bed) } para una cama antes de fin de marzo. Hasta entonces no como fuera los viernes”. ¿Qué parte responde a cada pregunta?
money-goals-name-parts-k1 = ¿Para qué?
money-goals-name-parts-k1-feedback = El dinero es para una cosa con nombre: la cama.
money-goals-name-parts-k2 = ¿Cuánto?
money-goals-name-parts-k2-feedback = “Cuánto” es la cantidad en dólares: { MONEY($bed) }.
money-goals-name-parts-k3 = ¿Para cuándo?
money-goals-name-parts-k3-feedback = Una fecha es un momento que se encuentra en el calendario.
money-goals-name-parts-k4 = ¿A qué renuncio?
money-goals-name-parts-k4-feedback = La renuncia es lo que este dinero no va a pagar por ahora.
money-goals-name-parts-p1 = { MONEY($bed) }
money-goals-name-parts-p2 = comer fuera los viernes
money-goals-name-parts-p3 = una cama
money-goals-name-parts-p4 = fin de marzo
money-goals-name-parts-p5 = cuando sobre dinero
money-goals-name-parts-hint-1 = Una de las partes no aparece en la frase.
money-goals-name-parts-hint-2 = Sin la meta, ¿qué haría esta persona con el dinero los viernes?
money-goals-name-parts-why = La cama es el motivo, { MONEY($bed) } la cantidad y marzo la fecha. Los viernes fuera son la renuncia. Están las cuatro partes.

## Pregunta de una respuesta. $left dinero

money-goals-lesson-or-dinner-stem = Este mes le quedan { MONEY($left) }. Alcanzan para una clase de manejo o para su segunda mejor idea: una cena con amistades. Usted toma la clase. ¿Cuál es la renuncia (_trade-off_)?
money-goals-lesson-or-dinner-k1 = Los { MONEY($left) } que pagó por la clase
money-goals-lesson-or-dinner-k1-feedback = { MONEY($left) } es el precio. La renuncia es lo que ese dinero ya no hará por usted.
money-goals-lesson-or-dinner-k2 = La cena que dejó de tener
money-goals-lesson-or-dinner-k3 = Ninguna, porque la clase es útil
money-goals-lesson-or-dinner-k3-feedback = La clase puede ser la mejor decisión. Aun así, usted dejó algo por ella.
money-goals-lesson-or-dinner-k4 = Todo lo que se compra con { MONEY($left) }
money-goals-lesson-or-dinner-k4-feedback = No habría podido tener todo eso. Solo renunció de verdad a la segunda mejor idea.
money-goals-lesson-or-dinner-hint-1 = Piense que el dinero ya se usó. ¿Qué no puede hacer ahora con él?
money-goals-lesson-or-dinner-hint-2 = Sin la clase, ¿adónde habría ido el dinero?
money-goals-lesson-or-dinner-why = La renuncia es la mejor opción que usted deja. Aquí es la cena. Cuando la nombra, decide con los ojos abiertos.

## Pregunta de una respuesta. $money $phone $half dinero

money-goals-brakes-or-phone-stem = Este mes le sobran { MONEY($money) }. Su auto necesita frenos nuevos ya, por { MONEY($money) }, y usted lo maneja para ir al trabajo. Un celular que le gusta está rebajado a { MONEY($phone) } hasta el domingo. El suyo funciona. ¿Qué va primero?
money-goals-brakes-or-phone-k1 = El celular, porque la rebaja termina pronto
money-goals-brakes-or-phone-k1-feedback = Esa fecha la puso la tienda. Pregúntese qué pasa si espera: una rebaja vuelve; unos frenos malos empeoran.
money-goals-brakes-or-phone-k2 = La mitad para cada cosa, y así avanzan las dos
money-goals-brakes-or-phone-k2-feedback = Con { MONEY($half) } no hay frenos ni celular. Algunas metas necesitan todo el dinero de una vez.
money-goals-brakes-or-phone-k3 = Los frenos, porque esperar cuesta más
money-goals-brakes-or-phone-k4 = Ninguna, hasta que alcance para las dos
money-goals-brakes-or-phone-k4-feedback = Los frenos se pueden pagar ya. Esperar a tener más dinero le deja en un auto inseguro.
money-goals-brakes-or-phone-hint-1 = Con cada cosa, pregúntese: ¿qué pasa si espero un mes?
money-goals-brakes-or-phone-hint-2 = ¿Cuál de las dos es una necesidad? Su sueldo puede depender de ella.
money-goals-brakes-or-phone-why = Los frenos son una necesidad: usted tiene que viajar sin peligro y llegar al trabajo. El celular es un gusto, y el suyo funciona. La renuncia es el precio rebajado, y ese puede volver.

## Pregunta de varias respuestas

money-goals-needs-first-stem = En el trabajo le recortan las horas durante dos meses. ¿Cuáles de estas cosas paga primero? Marque cada una.
money-goals-needs-first-k1 = La medicina que toma todos los días
money-goals-needs-first-k1-feedback = La salud no puede esperar dos meses. La medicina es una necesidad.
money-goals-needs-first-k2 = El canal de películas que paga cada mes
money-goals-needs-first-k2-feedback = Una cuenta que llega cada mes también puede ser un gusto. Se puede parar y volver a empezar.
money-goals-needs-first-k3 = El autobús que le lleva al trabajo
money-goals-needs-first-k3-feedback = Sin autobús no hay trabajo ni sueldo. Es una necesidad.
money-goals-needs-first-k4 = Un celular más nuevo, si el suyo funciona
money-goals-needs-first-k4-feedback = Un celular puede ser una necesidad. Uno más nuevo es un gusto mientras el suyo funcione.
money-goals-needs-first-k5 = La calefacción de su casa en invierno
money-goals-needs-first-k5-feedback = Una casa caliente en invierno cuida su salud. Es una necesidad.
money-goals-needs-first-hint-1 = En cada caso, pregúntese qué pasa si se interrumpe dos meses.
money-goals-needs-first-hint-2 = Dos de ellas pueden parar sin que usted pierda la salud ni el trabajo.
money-goals-needs-first-why = La medicina, la calefacción y el viaje al trabajo cuidan su salud y su sueldo. El canal de películas y el celular nuevo pueden esperar.

## Pregunta de orden. Filas k1 a k4 en el orden correcto

money-goals-steps-in-order-stem = Usted quiere convertir un deseo en un plan. Ponga los pasos en orden.
money-goals-steps-in-order-k1 = Averiguar cuánto cuesta
money-goals-steps-in-order-k2 = Restar lo que ya ahorró
money-goals-steps-in-order-k3 = Dividir el resto entre los meses que tiene
money-goals-steps-in-order-k4 = Escoger a qué renunciar cada mes
money-goals-steps-in-order-s1-feedback = Los ahorros se restan del precio. Por eso el precio va antes.
money-goals-steps-in-order-s2-feedback = Divida solo lo que todavía falta. Antes, reste sus ahorros.
money-goals-steps-in-order-s3-feedback = Primero calcule cuánto necesita cada mes. Así sabe a cuánto tiene que renunciar.
money-goals-steps-in-order-hint-1 = ¿Qué paso no necesita ningún otro número?
money-goals-steps-in-order-hint-2 = Para dividir, hay que saber cuánto falta.
money-goals-steps-in-order-why = El precio, menos los ahorros, dividido entre los meses: eso es lo que toca cada mes. Solo entonces se ve a qué renunciar.

## Pregunta de una respuesta. $roof $there dinero

money-goals-shared-roof-stem = Tres primos quieren pagar un techo en su país: { MONEY($roof) } antes de agosto. Cada uno dice: “Yo ayudo”. En agosto solo hay { MONEY($there) }. ¿Qué habría ayudado más?
money-goals-shared-roof-k1 = Una promesa ante toda la familia
money-goals-shared-roof-k1-feedback = Los tres prometieron. Ninguno sabía cuánto tenía que pagar ni hasta qué día.
money-goals-shared-roof-k2 = Una cantidad y una fecha para cada uno
money-goals-shared-roof-k3 = Una alcancía para el dinero que sobre
money-goals-shared-roof-k3-feedback = Lo que sobra puede ser poco o nada. Una alcancía no dice cuánto ni para cuándo.
money-goals-shared-roof-k4 = Un primo que pague lo que falte
money-goals-shared-roof-k4-feedback = Así todo lo que falta recae en una sola persona. Es mejor que cada uno sepa cuánto le toca.
money-goals-shared-roof-hint-1 = ¿Qué partes de una meta clara tenían los primos? ¿Cuáles faltaban?
money-goals-shared-roof-hint-2 = En mayo, ¿podía saber alguno de ellos si ya se había pagado lo suficiente?
money-goals-shared-roof-why = Los tres tenían buena voluntad, pero “ayudar” no es una cantidad. Con una parte y una fecha para cada uno, en mayo habrían visto lo que faltaba.

## Pregunta de número, en meses. $goal $old $new $saved $need dinero, $months un número entero, $w1 a $w3 respuestas equivocadas, $answer

money-goals-new-pace-stem = Su meta es { MONEY($goal) }. Durante { NUMBER($months) } meses ahorra { MONEY($old) } al mes. Después le recortan las horas y solo puede ahorrar { MONEY($new) } al mes. ¿Cuántos meses más necesita?
money-goals-new-pace-w1-feedback = Aquí se empieza otra vez de cero. Usted ya tiene { MONEY($saved) }.
money-goals-new-pace-w2-feedback = Este es el plan de antes, con { MONEY($old) } al mes. Ahora usted ahorra { MONEY($new) }.
money-goals-new-pace-w3-feedback = Aquí se cuentan { MONEY($new) } también en los primeros meses. En cada uno de esos usted ahorró { MONEY($old) }.
money-goals-new-pace-hint-1 = ¿Cuánto ahorró antes del cambio?
money-goals-new-pace-hint-2 = ¿Cuánto falta para la meta?
money-goals-new-pace-hint-3 = Divida lo que falta entre lo que ahorra ahora cada mes.
money-goals-new-pace-why = Usted tiene { MONEY($saved) } y le faltan { MONEY($need) }, y { NUMBER($need) } ÷ { NUMBER($new) } = { NUMBER($answer) }. La meta se queda. Solo se mueve la fecha.
money-goals-new-pace-ledger = Lo que todavía falta
money-goals-new-pace-ledger-r1 = La meta
money-goals-new-pace-ledger-r2 = Ahorrado hasta ahora: { NUMBER($months) } × { NUMBER($old) }
money-goals-new-pace-ledger-sum = Falta

## Ideas equivocadas: la creencia como la diría una persona y una frase que la corrige

mixup-wish-is-a-goal-name = Un buen deseo ya es una meta.
mixup-wish-is-a-goal-correction = Un deseo se vuelve meta cuando tiene una cantidad y una fecha.
mixup-date-will-come-name = La fecha llegará cuando haya dinero.
mixup-date-will-come-correction = Sin fecha no se puede saber cuánto ahorrar cada mes.
mixup-amount-will-show-name = Puedo ahorrar primero y ver el precio después.
mixup-amount-will-show-correction = Pregunte primero el precio, porque los demás pasos lo necesitan.
mixup-price-is-one-payment-name = Necesito todo el precio en un mes.
mixup-price-is-one-payment-correction = Una meta con fecha se reparte en partes pequeñas, una por mes.
mixup-goals-take-a-year-name = Una meta siempre se reparte en doce partes.
mixup-goals-take-a-year-correction = Divida entre los meses que de verdad tiene.
mixup-months-multiply-price-name = Con más meses es más dinero.
mixup-months-multiply-price-correction = El precio no cambia, y con más meses cada parte es más pequeña.
mixup-price-is-the-trade-off-name = Lo que dejo es el precio.
mixup-price-is-the-trade-off-correction = La renuncia es la mejor opción que ese mismo dinero ya no pagará.
mixup-good-choice-costs-nothing-name = Una buena decisión no tiene renuncia.
mixup-good-choice-costs-nothing-correction = Toda decisión ocupa el lugar de otra cosa, y una buena lo vale.
mixup-trade-off-is-everything-name = Renuncio a todo lo que habría podido comprar.
mixup-trade-off-is-everything-correction = Solo habría podido tener una de esas cosas, así que la renuncia es la mejor de ellas.
mixup-sale-sets-the-order-name = Lo que está rebajado va primero.
mixup-sale-sets-the-order-correction = Fíjese en qué pasa si espera, no en cuándo termina la rebaja.
mixup-half-for-each-goal-name = Lo justo es dar la mitad a cada meta.
mixup-half-for-each-goal-correction = Dos mitades pueden dejar las dos metas sin cumplir; primero va la necesidad.
mixup-wait-for-more-money-name = Espero hasta que alcance para todo.
mixup-wait-for-more-money-correction = Empiece por la meta que no puede esperar y dele a la otra una fecha posterior.
mixup-any-bill-can-wait-name = Si falta dinero, cualquier cuenta puede esperar.
mixup-any-bill-can-wait-correction = La salud, la vivienda y el viaje al trabajo van primero, porque ahí esperar es lo que más cuesta.
mixup-monthly-means-need-name = Lo que pago cada mes es una necesidad.
mixup-monthly-means-need-correction = Una necesidad es aquello sin lo que no se puede vivir o trabajar, llegue la cuenta cada mes o no.
mixup-newer-is-a-need-name = Uno mejor es una necesidad.
mixup-newer-is-a-need-correction = La cosa puede ser una necesidad, y una más nueva, un gusto.
mixup-start-from-zero-name = Divido todo el precio, sin mirar lo que ya ahorré.
mixup-start-from-zero-correction = Reste lo que ya ahorró y divida solo lo que falta.
mixup-cut-before-counting-name = Primero recorto mis gastos y después hago cuentas.
mixup-cut-before-counting-correction = Calcule antes cuánto toca cada mes; así no recorta de menos ni de más.
mixup-a-promise-is-a-plan-name = Todos lo prometimos, así que va a salir.
mixup-a-promise-is-a-plan-correction = Una promesa solo ayuda si dice una cantidad y una fecha.
mixup-save-what-is-left-name = Ahorro lo que sobra.
mixup-save-what-is-left-correction = Lo que sobra no tiene cantidad ni fecha; ponga las dos antes de gastar.
mixup-someone-will-cover-name = Si no alcanza, alguien pagará el resto.
mixup-someone-will-cover-correction = Acuerden la parte de cada persona antes de empezar.
mixup-goal-never-changes-name = Un plan se queda como se hizo.
mixup-goal-never-changes-correction = Si cambia su sueldo, haga otra vez la cuenta y mueva la fecha.
mixup-new-pace-from-the-start-name = La cantidad nueva cuenta desde el primer mes.
mixup-new-pace-from-the-start-correction = Lo que ahorró antes del cambio se queda como está.

## Contexto: cualquier país

zz-shared-goals-title = Metas que se comparten
zz-shared-goals-home = En muchos lugares las cosas grandes se pagan entre todos. La familia o los vecinos dan lo que pueden, y todos saben para qué es.
zz-shared-goals-host-counterpart = Aquí mucha gente ahorra por su cuenta, en una cuenta con un solo nombre. También son comunes las metas compartidas con la familia, cerca o lejos.
zz-shared-goals-comparison = En una meta compartida hay más manos. También hay más personas que pueden pensar que paga otra.
zz-shared-goals-warning = Anoten la parte de cada persona y la fecha. “Yo ayudo” y “lo que sobre” no son cantidades.

## Contexto: México

mx-guardadito-title = El guardadito
mx-guardadito-home = En México mucha gente tiene un “guardadito”: un poco de efectivo que aparta en casa, por si acaso.
mx-guardadito-host-counterpart = Aquí ese dinero suele ir a una cuenta de ahorros (_savings account_). Hay quien le da a cada meta su propia cuenta o su propio nombre.
mx-guardadito-comparison = Los dos separan el dinero del gasto diario. Muchas veces el guardadito no tiene una cantidad por reunir ni una fecha.
mx-guardadito-warning = Un guardadito sin cantidad ni fecha se gasta fácilmente en otra cosa. Escriba las dos antes de empezar.

## Contexto: Filipinas

ph-alkansya-title = La alkansya
ph-alkansya-home = En Filipinas mucha gente guarda monedas y billetes en una alkansya, una alcancía, y la abre cuando está llena.
ph-alkansya-host-counterpart = Aquí se usa mucho una cuenta de ahorros (_savings account_). Se fija una cantidad y el día de pago se pasa el dinero a esa cuenta.
ph-alkansya-comparison = Las dos maneras separan el dinero. La alkansya termina cuando se llena; la meta, cuando la cantidad está completa a tiempo.
ph-alkansya-warning = Una alkansya llena puede ser muy poco o llegar muy tarde. Calcule cuánto necesita cada mes y aparte eso primero.
