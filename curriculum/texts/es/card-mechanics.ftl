### Tarjetas de crédito, periodo de gracia y pago mínimo: español (usted), traducido del inglés.
### Un número nunca va escrito en el texto: se nombra, y su valor está en card-mechanics.toml.

card-mechanics-lesson-title = La cuenta que hay detrás de la tarjeta
card-mechanics-lesson-promise = Al terminar esta lección, usted podrá pagar su tarjeta sin intereses y calcular lo que cuesta el mínimo.

## Tarjeta: entrada. $bill $least dinero, $day un día del mes

card-mechanics-first-bill-title = Su primera cuenta de la tarjeta
card-mechanics-first-bill-p1 = Llegó la cuenta de su tarjeta. Muestra { MONEY($bill) } y, en un cuadro al lado, { MONEY($least) }. Abajo hay una fecha: el día { NUMBER($day) } de este mes.
card-mechanics-first-bill-p2 = La suma pequeña se ve bien. El banco la acepta, y su cuenta sigue en orden. Entonces, ¿cuál de las dos conviene pagar?
card-mechanics-first-bill-p3 = Con una de ellas, la tarjeta puede salirle sin intereses. Basta con conocer dos fechas y dos sumas.

## Tarjeta: explicación

card-mechanics-dates-and-sums-title = Dos fechas y dos sumas
card-mechanics-dates-and-sums-p1 = La tarjeta reúne lo que usted compra durante cerca de un mes. Después le llega una cuenta, el estado de cuenta (_statement_). Busque en él estas cuatro cosas:
card-mechanics-dates-and-sums-bill-1 = **Fecha de corte** (_closing date_): el día en que se hace la cuenta. Lo que usted compra después va en la cuenta siguiente.
card-mechanics-dates-and-sums-bill-2 = **Fecha de vencimiento** (_due date_): el último día para pagar a tiempo.
card-mechanics-dates-and-sums-bill-3 = **Saldo del estado de cuenta** (_statement balance_): toda la suma de la cuenta. Páguela completa cada vez, a más tardar el día en que vence. Así, en la mayoría de las tarjetas, sus compras no generan intereses.
card-mechanics-dates-and-sums-bill-4 = **Pago mínimo** (_minimum payment_): lo menos que puede pagar para estar a tiempo. Evita el cargo por atraso, pero el resto genera intereses.
card-mechanics-dates-and-sums-p2 = El tiempo entre la fecha de corte y la de vencimiento es el periodo de gracia (_grace period_). Si usted paga solo una parte de una cuenta, las compras nuevas también pueden perderlo.
card-mechanics-dates-and-sums-p3 = Casi siempre el interés se cuenta día por día. Para estimar el de un mes, multiplique lo que debe por la APR y divida entre doce.
card-mechanics-dates-and-sums-p4 = Con el pago automático (_autopay_), el pago sale solo. Usted escoge cuánto: el mínimo o el saldo del estado de cuenta. Tenga suficiente dinero en su cuenta para cubrirlo.
card-mechanics-dates-and-sums-cash = El efectivo que usted saca con una tarjeta de crédito no tiene periodo de gracia. Por lo general, genera intereses desde el primer día, y hay un cargo.

## Tarjeta: ejemplo resuelto. $debt $pay $interest $less dinero, $apr porcentaje

card-mechanics-only-the-minimum-title = Un mes con solo el mínimo
card-mechanics-only-the-minimum-p1 = Usted debe { MONEY($debt) } de cuentas anteriores. La APR es del { PERCENT($apr) }. No compra nada nuevo y paga el mínimo, { MONEY($pay) }. Primero halle más o menos el interés de un mes.
card-mechanics-only-the-minimum-f1 = { NUMBER($debt) } × { NUMBER($apr) } ÷ 12 = { NUMBER($interest) }
card-mechanics-only-the-minimum-month = Un mes en la tarjeta
card-mechanics-only-the-minimum-month-r1 = Usted debe
card-mechanics-only-the-minimum-month-r2 = Interés del mes
card-mechanics-only-the-minimum-month-r3 = Usted paga
card-mechanics-only-the-minimum-month-sum = Todavía debe
card-mechanics-only-the-minimum-p2 = Usted pagó { MONEY($pay) }, pero debe solo { MONEY($less) } menos. El resto del pago se fue en intereses.
card-mechanics-only-the-minimum-p3 = La mayoría de los estados de cuenta muestran cuánto se tarda en pagar todo con solo el mínimo. Si usted puede pagar más, cada dólar de más baja la deuda.

## Tarjeta: lo que ya conoce

card-mechanics-at-home-title = Lo que usted ya conoce y lo que aquí cambia
card-mechanics-at-home-p1 = Las tarjetas se parecen en muchos países. Lo que cambia es qué parte de la cuenta se paga cuando usted no elige nada.

## Tarjeta: repaso corto

card-mechanics-short-check-title = Un repaso corto
card-mechanics-short-check-p1 = Dos preguntas antes de seguir. Tómese su tiempo. Abra una pista cuando la quiera.

## Pregunta de parejas. Filas k1 a k4, parejas p1 a p5 (34 caracteres como máximo)

card-mechanics-bill-words-stem = ¿Qué significa cada término en la cuenta de una tarjeta?
card-mechanics-bill-words-k1 = Fecha de corte (_closing date_)
card-mechanics-bill-words-k1-feedback = En la fecha de corte se hace la cuenta. Ese día no hay que pagar.
card-mechanics-bill-words-k2 = Fecha de vencimiento (_due date_)
card-mechanics-bill-words-k2-feedback = El vencimiento llega después de la cuenta. Es el final de su plazo para pagar.
card-mechanics-bill-words-k3 = Saldo del estado de cuenta (_statement balance_)
card-mechanics-bill-words-k3-feedback = El saldo del estado de cuenta es toda la cuenta, no una parte.
card-mechanics-bill-words-k4 = Pago mínimo (_minimum payment_)
card-mechanics-bill-words-k4-feedback = El mínimo es solo una parte pequeña de la cuenta. Evita el cargo por atraso.
card-mechanics-bill-words-p1 = toda la suma de la cuenta
card-mechanics-bill-words-p2 = el día en que se hace la cuenta
card-mechanics-bill-words-p3 = lo menos que se paga a tiempo
card-mechanics-bill-words-p4 = lo más que puede deber en ella
card-mechanics-bill-words-p5 = el último día para pagar a tiempo
card-mechanics-bill-words-hint-1 = Dos de los términos son días, y dos son sumas de dinero.
card-mechanics-bill-words-hint-2 = ¿Qué día va primero: el día en que se hace la cuenta o el día en que hay que pagarla?
card-mechanics-bill-words-why = Primero se hace la cuenta y después hay que pagarla. El saldo del estado de cuenta es toda la cuenta. El mínimo es la parte con la que usted está a tiempo.

## Pregunta de una respuesta. $least $bill $today dinero, $k1 a $k4 las opciones

card-mechanics-what-to-pay-stem = Usted siempre ha pagado completas las cuentas de su tarjeta. La cuenta muestra un saldo del estado de cuenta (_statement balance_) de { MONEY($bill) } y un pago mínimo (_minimum payment_) de { MONEY($least) }. Con las compras nuevas, hoy debe { MONEY($today) }. La cuenta está por vencer. ¿Cuál es la menor suma con la que no deberá intereses?
card-mechanics-what-to-pay-k1 = { MONEY($k1) }
card-mechanics-what-to-pay-k1-feedback = Con { MONEY($k1) } usted paga a tiempo. Pero el resto de la cuenta genera intereses.
card-mechanics-what-to-pay-k2 = { MONEY($k2) }
card-mechanics-what-to-pay-k2-feedback = { MONEY($k2) } es lo que compró después de que se hizo la cuenta. La cuenta quedaría sin pagar.
card-mechanics-what-to-pay-k3 = { MONEY($k3) }
card-mechanics-what-to-pay-k4 = { MONEY($k4) }
card-mechanics-what-to-pay-k4-feedback = Con { MONEY($k4) } también se logra, pero es más de lo que hace falta. Las compras nuevas van en la cuenta siguiente.
card-mechanics-what-to-pay-hint-1 = Lo que compró después de la fecha de corte no está en esta cuenta.
card-mechanics-what-to-pay-hint-2 = Para no deber intereses hay que pagar toda la cuenta, y nada más que la cuenta.
card-mechanics-what-to-pay-why = El saldo del estado de cuenta es toda la cuenta. Si usted lo paga completo a más tardar el día en que vence, no genera intereses. Las compras nuevas tendrán su propia cuenta el mes que viene.

## Pregunta de número, en dólares. $debt $year dinero, $apr porcentaje, $w1 a $w3 respuestas equivocadas, $answer

card-mechanics-one-month-stem = Usted dejó { MONEY($debt) } en una tarjeta con una APR del { PERCENT($apr) }. Cuente un mes como la doceava parte del año. ¿Cerca de cuántos dólares de interés agrega un mes?
card-mechanics-one-month-w1-feedback = { MONEY($w1) } sería el interés de todo un año. La pregunta es por un mes.
card-mechanics-one-month-w2-feedback = { MONEY($w2) } toma el porcentaje como dólares. Primero halle el { PERCENT($apr) } de lo que debe.
card-mechanics-one-month-w3-feedback = { MONEY($w3) } es lo que debe junto con el interés. La pregunta es solo por el interés.
card-mechanics-one-month-hint-1 = La APR es de un año. Halle primero el interés de un año.
card-mechanics-one-month-hint-2 = Después divida entre doce.
card-mechanics-one-month-why = El { PERCENT($apr) } de { MONEY($debt) } son { MONEY($year) } al año. Divididos entre doce, son { MONEY($answer) } al mes. Una cuenta real cuenta cada día, y puede cambiar un poco.

## Pregunta de una respuesta, dos por dos. $bill $least $rest dinero

card-mechanics-autopay-stem = La cuenta de su tarjeta es de { MONEY($bill) }. Su pago automático (_autopay_) está puesto en el mínimo, { MONEY($least) }. Sale a tiempo, y usted no paga nada más. ¿Qué viene después?
card-mechanics-autopay-k1 = Con cargo por atraso y con intereses
card-mechanics-autopay-k1-feedback = Los intereses sí. Pero el mínimo llegó a tiempo, así que no hay cargo por atraso.
card-mechanics-autopay-k2 = Con cargo por atraso y sin intereses
card-mechanics-autopay-k2-feedback = Es al revés. El mínimo evita el cargo por atraso, y { MONEY($rest) } quedan sin pagar.
card-mechanics-autopay-k3 = Sin cargo por atraso y sin intereses
card-mechanics-autopay-k3-feedback = Es cierto que no hay cargo por atraso. Pero { MONEY($rest) } quedan sin pagar y generan intereses.
card-mechanics-autopay-k4 = Sin cargo por atraso y con intereses
card-mechanics-autopay-hint-1 = Pregúntese dos cosas por separado. ¿Se pagó lo suficiente para estar a tiempo? ¿Se pagó toda la cuenta?
card-mechanics-autopay-hint-2 = ¿Cuánto queda de la cuenta después del pago automático?
card-mechanics-autopay-why = El mínimo a tiempo evita el cargo por atraso. Pero quedan { MONEY($rest) } de la cuenta, y eso cuesta intereses. Ponga el pago automático en el saldo del estado de cuenta, y la cuenta se paga completa.

## Pregunta de una respuesta. $close $due $before $after días del mes

card-mechanics-when-to-buy-stem = Su tarjeta hace la cuenta el día { NUMBER($close) } de cada mes. Esa cuenta vence el día { NUMBER($due) } del mes siguiente. Usted paga completas todas las cuentas. ¿Cuándo compra una cama para tener el mayor plazo sin intereses?
card-mechanics-when-to-buy-k1 = El día { NUMBER($before) }, justo antes de la cuenta
card-mechanics-when-to-buy-k1-feedback = Así la cama va en la cuenta que se hace al día siguiente. Es el plazo más corto.
card-mechanics-when-to-buy-k2 = El día { NUMBER($after) }, justo después de la cuenta
card-mechanics-when-to-buy-k3 = El día { NUMBER($due) }, cuando vence una de las cuentas
card-mechanics-when-to-buy-k3-feedback = El vencimiento solo termina el plazo de la cuenta anterior. Unos días después se hace una cuenta nueva, ya con la cama.
card-mechanics-when-to-buy-k4 = Cualquier día, porque el plazo siempre es igual
card-mechanics-when-to-buy-k4-feedback = Todas las compras de una cuenta vencen el mismo día. Por eso una compra temprana tiene más plazo que una tardía.
card-mechanics-when-to-buy-hint-1 = Para cada día, pregúntese en qué cuenta quedará la cama.
card-mechanics-when-to-buy-hint-2 = Justo después de que se hace una cuenta, ¿cuánto falta para la siguiente?
card-mechanics-when-to-buy-why = Lo que usted compra justo después de la fecha de corte espera casi un mes por su cuenta. A eso se suma el periodo de gracia. Justo antes del corte, usted tiene solo el periodo de gracia.

## Pregunta de varias respuestas

card-mechanics-interest-runs-stem = Hasta hoy, usted ha pagado completas todas las cuentas de su tarjeta. Piense en cinco casos, cada uno por separado. ¿En cuáles puede haber intereses? Marque cada uno.
card-mechanics-interest-runs-k1 = Usted paga el mínimo y deja el resto.
card-mechanics-interest-runs-k1-feedback = El resto de la cuenta queda sin pagar, y genera intereses.
card-mechanics-interest-runs-k2 = Usted paga todo el día del vencimiento, a tiempo.
card-mechanics-interest-runs-k2-feedback = El día del vencimiento todavía es a tiempo. La cuenta está completa, y no cuesta intereses.
card-mechanics-interest-runs-k3 = Usted paga media cuenta y después compra comida.
card-mechanics-interest-runs-k3-feedback = Tras un pago parcial, las compras nuevas pueden perder el periodo de gracia. La comida también puede generar intereses.
card-mechanics-interest-runs-k4 = Usted compra zapatos y paga a tiempo toda esa cuenta.
card-mechanics-interest-runs-k4-feedback = El periodo de gracia cubre los zapatos desde el día de la compra, porque la cuenta se paga completa.
card-mechanics-interest-runs-k5 = Usted saca efectivo de un cajero con la tarjeta.
card-mechanics-interest-runs-k5-feedback = El efectivo de una tarjeta no tiene periodo de gracia. Por lo general, genera intereses desde el primer día.
card-mechanics-interest-runs-hint-1 = En cada caso, pregúntese: ¿se paga toda la cuenta a más tardar el día en que vence?
card-mechanics-interest-runs-hint-2 = Uno de los casos no es una compra. ¿Lo cubre el periodo de gracia?
card-mechanics-interest-runs-why = El periodo de gracia es para las compras, cuando toda la cuenta se paga a más tardar el día en que vence. Se acaba si queda una parte, y entonces las compras nuevas también pueden generar intereses. No cubre el efectivo.

## Pregunta de una respuesta. $debt $pay $interest $end dinero, $apr porcentaje, $k1 a $k4 las opciones

card-mechanics-how-much-less-stem = Usted debe { MONEY($debt) } en una tarjeta con una APR del { PERCENT($apr) }. Se agrega un mes de interés. Después usted paga { MONEY($pay) } y no compra nada nuevo. ¿Más o menos cuánto baja su deuda?
card-mechanics-how-much-less-k1 = { MONEY($k1) }
card-mechanics-how-much-less-k2 = { MONEY($k2) }
card-mechanics-how-much-less-k2-feedback = { MONEY($k2) } es el interés. Esa parte de su pago no baja la deuda.
card-mechanics-how-much-less-k3 = { MONEY($k3) }
card-mechanics-how-much-less-k3-feedback = Aquí el interés se cuenta sobre el pago. Pero se cuenta sobre lo que usted debe.
card-mechanics-how-much-less-k4 = { MONEY($k4) }
card-mechanics-how-much-less-k4-feedback = { MONEY($k4) } es el pago completo. Una parte paga primero el interés nuevo.
card-mechanics-how-much-less-hint-1 = ¿Cuánto interés agrega un mes? Multiplique por la APR y divida entre doce.
card-mechanics-how-much-less-hint-2 = Solo baja la deuda lo que queda del pago después del interés.
card-mechanics-how-much-less-why = Un mes agrega cerca de { MONEY($interest) }. De sus { MONEY($pay) }, solo { MONEY($k1) } bajan la deuda. Usted todavía debe { MONEY($end) }.
card-mechanics-how-much-less-ledger = Un mes en esta tarjeta
card-mechanics-how-much-less-ledger-r1 = Usted debe
card-mechanics-how-much-less-ledger-r2 = Interés del mes
card-mechanics-how-much-less-ledger-r3 = Usted paga
card-mechanics-how-much-less-ledger-sum = Todavía debe

## Pregunta de número, en días. $close $buy días del mes, $grace $month $wait números de días, $w1 a $w3 respuestas equivocadas, $answer

card-mechanics-days-to-pay-stem = Su tarjeta hace la cuenta el día { NUMBER($close) } de cada mes. Cada cuenta vence { NUMBER($grace) } días después de hecha. Usted siempre paga todo. Compra una lavadora el día { NUMBER($buy) } de un mes de { NUMBER($month) } días. ¿Cuántos días hay desde ese día hasta que vence la lavadora?
card-mechanics-days-to-pay-w1-feedback = { NUMBER($w1) } días es el tiempo entre la cuenta y su vencimiento. Pero usted compra antes de que se haga la cuenta.
card-mechanics-days-to-pay-w2-feedback = { NUMBER($w2) } días es el tiempo hasta que se hace la cuenta. Después todavía tiene plazo para pagarla.
card-mechanics-days-to-pay-w3-feedback = { NUMBER($w3) } días sería correcto para la cuenta que ya está hecha. Su compra es posterior.
card-mechanics-days-to-pay-hint-1 = ¿La compra va en la cuenta de este mes o en la del mes siguiente?
card-mechanics-days-to-pay-hint-2 = Cuente los días hasta el fin de mes. Después cuente los días hasta la cuenta siguiente.
card-mechanics-days-to-pay-hint-3 = Ahora sume los días entre esa cuenta y su vencimiento.
card-mechanics-days-to-pay-why = La cuenta siguiente se hace { NUMBER($wait) } días después de la compra. Vence { NUMBER($grace) } días más tarde. Juntos son { NUMBER($answer) } días sin intereses.

## Pregunta de número, en dólares. $debt $pay $first $left $second dinero, $apr $month porcentajes, $w1 a $w4 respuestas equivocadas, $answer

card-mechanics-two-months-stem = Usted debe { MONEY($debt) } en una tarjeta con una APR del { PERCENT($apr) }. Cada mes primero se agrega el interés. Después usted paga { MONEY($pay) } y no compra nada nuevo. Cuente cada mes como la doceava parte del año. ¿Cerca de cuántos dólares de interés agregan dos meses?
card-mechanics-two-months-w1-feedback = Aquí se suman { MONEY($first) } dos veces. Después del primer pago usted debe menos, y el segundo mes agrega menos.
card-mechanics-two-months-w2-feedback = { MONEY($w2) } es el interés del primer mes. Falta el segundo.
card-mechanics-two-months-w3-feedback = Aquí el pago se resta solo de { MONEY($debt) }. El interés del primer mes se sumó a la deuda antes de que usted pagara.
card-mechanics-two-months-w4-feedback = Aquí se cobra un { PERCENT($apr) } cada mes. Esa es la tasa de todo un año.
card-mechanics-two-months-hint-1 = Primero halle la tasa de un mes: { NUMBER($apr) } ÷ 12.
card-mechanics-two-months-hint-2 = Sume el primer interés y reste el pago. ¿Cuánto debe ahora?
card-mechanics-two-months-hint-3 = Cuente el segundo interés sobre eso. Después sume los dos.
card-mechanics-two-months-why = El primer mes agrega el { PERCENT($month) } de { MONEY($debt) }, que son { MONEY($first) }. Después del pago usted debe { MONEY($left) }. El segundo mes agrega el { PERCENT($month) } de eso, { MONEY($second) }.
card-mechanics-two-months-ledger = Interés de dos meses
card-mechanics-two-months-ledger-r1 = Primer mes, sobre { MONEY($debt) }
card-mechanics-two-months-ledger-r2 = Segundo mes, sobre { MONEY($left) }
card-mechanics-two-months-ledger-sum = Los dos meses

## Video con dos preguntas. El caso es lo que dice el video

card-mechanics-clip-minimum-stem = Vea el video o lea lo que dice. Luego responda dos preguntas.
card-mechanics-clip-minimum-p1 = Usted debe { MONEY($debt) } en una tarjeta. La APR es del { PERCENT($apr) }. Eso es más o menos el { PERCENT($month) } por mes.
card-mechanics-clip-minimum-p2 = En el primer mes se suman { MONEY($interest) } de interés. Usted paga { MONEY($low) }, el mínimo.
card-mechanics-clip-minimum-p3 = Siga pagando { MONEY($low) } cada mes. La deuda se acaba después de { NUMBER($long) } meses. El interés suma unos { MONEY($dear, decimals: 0) }.
card-mechanics-clip-minimum-p4 = Ahora pague { MONEY($high) } cada mes. La deuda se acaba después de { NUMBER($short) } meses. El interés es de unos { MONEY($cheap, decimals: 0) }.
card-mechanics-clip-minimum-q1-stem = Con el mínimo, ¿cuántos dólares baja la deuda después del primer mes?
card-mechanics-clip-minimum-q1-w1-feedback = { MONEY($q1_w1) } es todo el pago. El interés nuevo se lleva primero una parte.
card-mechanics-clip-minimum-q1-w2-feedback = { MONEY($q1_w2) } es el interés. La pregunta es cuánto queda del pago después de cubrirlo.
card-mechanics-clip-minimum-q1-w3-feedback = Así se lee el porcentaje como dólares. Mire los { MONEY($interest) } que muestra el video.
card-mechanics-clip-minimum-q1-why = Entran { MONEY($low) } y se suman { MONEY($interest) } de interés. Así, solo { MONEY($less) } bajan la deuda.
card-mechanics-clip-minimum-q2-stem = ¿Por qué al final el mínimo cuesta mucho más?
card-mechanics-clip-minimum-q2-k1 = Hay un cargo por atraso cada mes
card-mechanics-clip-minimum-q2-k1-feedback = El mínimo llega a tiempo, así que no trae cargo por atraso.
card-mechanics-clip-minimum-q2-k2 = La deuda sigue alta y el interés corre más tiempo
card-mechanics-clip-minimum-q2-k3 = El interés es el mismo, solo hay más pagos
card-mechanics-clip-minimum-q2-k3-feedback = El interés no es el mismo. Se cuenta sobre lo que aún debe, y eso aquí baja despacio.
card-mechanics-clip-minimum-q2-why = El interés se cuenta cada mes sobre lo que queda. Con pagos pequeños queda mucho por largo tiempo.
card-mechanics-clip-minimum-hint-1 = Cada mes pasan dos cosas: se suma interés y se resta un pago.
card-mechanics-clip-minimum-hint-2 = ¿Qué queda del pago cuando el interés está cubierto?
card-mechanics-clip-minimum-why = Un pago cubre primero el interés. Lo que pasa del interés baja la deuda, así que un pago mayor la termina mucho antes.

## Interactiva: un estado de cuenta y una calculadora

card-mechanics-pay-off-stem = Usted quiere que esta deuda se acabe en { NUMBER($limit) } meses o menos. En su presupuesto caben { MONEY($most) } al mes, y no compra nada nuevo. Halle un pago que lo logre.
card-mechanics-pay-off-p1 = Una parte del estado de cuenta de su tarjeta:
card-mechanics-pay-off-bill = Su tarjeta
card-mechanics-pay-off-bill-r1 = Usted debe
card-mechanics-pay-off-bill-r2 = APR
card-mechanics-pay-off-bill-r3 = Más o menos un mes de interés
card-mechanics-pay-off-pay = Usted paga cada mes
card-mechanics-pay-off-out = Con este pago
card-mechanics-pay-off-out-months = Meses hasta que se acabe
card-mechanics-pay-off-out-cost = Interés en total
card-mechanics-pay-off-w1-feedback = Un mes suma unos { MONEY($interest) } de interés. { MONEY($pay) } ni siquiera lo cubren, así que la deuda no se acaba nunca.
card-mechanics-pay-off-w2-feedback = { NUMBER($limit) } pagos de { MONEY($pay) } cubrirían los { MONEY($debt) }, pero no el interés. Se tarda { NUMBER($months) } meses.
card-mechanics-pay-off-w3-feedback = Con { MONEY($pay) } se tarda { NUMBER($months) } meses. El interés llega a { MONEY($cost, decimals: 0) }.
card-mechanics-pay-off-w4-feedback = { MONEY($pay) } es más que los { MONEY($most) } que tiene su presupuesto. Otra cosa quedaría sin pagar.
card-mechanics-pay-off-hint-1 = Empiece con los { MONEY($most) } que tiene su presupuesto. Luego pruebe con menos y mire los meses.
card-mechanics-pay-off-hint-2 = Los pagos deben cubrir los { MONEY($debt) } y también el interés.
card-mechanics-pay-off-why = Con { MONEY($pay) } al mes la deuda se acaba después de { NUMBER($months) } meses. El interés es de { MONEY($cost, decimals: 0) }. Cuanto más paga cada mes, menos interés paga en total.

## Ideas equivocadas: la creencia como la diría una persona y una frase que la corrige

mixup-closing-is-due-name = La fecha de corte es el día en que debo pagar.
mixup-closing-is-due-correction = En la fecha de corte se hace la cuenta, y usted tiene hasta el vencimiento para pagarla.
mixup-minimum-is-bill-name = El mínimo es mi cuenta.
mixup-minimum-is-bill-correction = La cuenta es el saldo del estado de cuenta, y el mínimo es solo una parte.
mixup-only-new-purchases-name = Pago lo que compré después de la cuenta.
mixup-only-new-purchases-correction = Pague la cuenta que vence ahora; las compras nuevas van en la siguiente.
mixup-pay-current-balance-name = Para no tener intereses debo pagar todo lo que debo hoy.
mixup-pay-current-balance-correction = Basta con pagar cada vez completo el saldo del estado de cuenta, a más tardar el día en que vence.
mixup-minimum-is-late-name = Pagar el mínimo cuenta como atraso.
mixup-minimum-is-late-correction = El mínimo pagado a más tardar el día en que vence es a tiempo, pero el resto genera intereses.
mixup-late-in-cycle-longest-name = Si compro justo antes de la cuenta, tengo el mayor plazo.
mixup-late-in-cycle-longest-correction = Justo antes del corte el plazo es el menor, porque la cuenta está cerca.
mixup-due-date-starts-cycle-name = El vencimiento empieza un mes nuevo en mi tarjeta.
mixup-due-date-starts-cycle-correction = La fecha de corte termina una cuenta y empieza la siguiente.
mixup-free-days-all-same-name = Todas las compras tienen el mismo plazo sin intereses.
mixup-free-days-all-same-correction = Todas las compras de una cuenta vencen el mismo día, así que las primeras tienen más plazo.
mixup-due-day-is-late-name = El día del vencimiento ya es tarde.
mixup-due-day-is-late-correction = Un pago que llega a tiempo el día del vencimiento no está atrasado.
mixup-new-purchases-stay-free-name = Las compras nuevas siempre empiezan sin intereses.
mixup-new-purchases-stay-free-correction = Tras un pago parcial, las compras nuevas pueden generar intereses desde el primer día.
mixup-interest-from-purchase-name = La tarjeta siempre cobra intereses desde la compra.
mixup-interest-from-purchase-correction = En la mayoría de las tarjetas, las compras no generan intereses si cada cuenta se paga completa y a tiempo.
mixup-cash-like-purchase-name = Sacar efectivo con la tarjeta es como comprar.
mixup-cash-like-purchase-correction = El efectivo no tiene periodo de gracia: por lo general genera intereses desde el primer día.
mixup-interest-is-progress-name = El interés es lo que ya pagué de la deuda.
mixup-interest-is-progress-correction = El interés aumenta la deuda, y solo la baja lo que usted paga por encima de él.
mixup-interest-on-the-payment-name = El interés se cuenta sobre mi pago.
mixup-interest-on-the-payment-correction = El interés se cuenta sobre lo que debe, no sobre lo que paga.
mixup-payment-is-progress-name = Todo lo que pago baja mi deuda.
mixup-payment-is-progress-correction = El pago cubre primero el interés nuevo, y solo el resto baja la deuda.
mixup-grace-from-purchase-name = El periodo de gracia empieza cuando compro.
mixup-grace-from-purchase-correction = El periodo de gracia va de la fecha de corte a la de vencimiento.
mixup-already-on-last-bill-name = Una compra nueva está en la cuenta que ya tengo.
mixup-already-on-last-bill-correction = Lo que compra después de la fecha de corte va en la cuenta siguiente.
mixup-interest-stays-apart-name = El interés va aparte de mi deuda.
mixup-interest-stays-apart-correction = El interés que no se paga se suma a lo que debe, y el siguiente se cuenta sobre los dos.
mixup-all-to-the-debt-name = Cuanto más pago de una vez a la tarjeta, mejor.
mixup-all-to-the-debt-correction = Pague lo que cabe en su presupuesto, porque una renta o una cuenta sin pagar cuesta más.

## Contexto: cualquier país

zz-card-full-bill-title = Pagar todo o pagar el mínimo
zz-card-full-bill-home = En muchos países la gente paga con tarjeta de débito o con el celular, y el dinero sale al momento. O el banco cobra cada mes toda la cuenta de la tarjeta.
zz-card-full-bill-host-counterpart = Aquí la cuenta de una tarjeta de crédito indica un pago mínimo (_minimum payment_). Si usted no elige pagar más, el resto se queda en la tarjeta.
zz-card-full-bill-comparison = La tarjeta puede verse igual. Pero aquí le toca a usted pagar toda la cuenta.
zz-card-full-bill-warning = El mínimo solo evita el cargo por atraso. Ponga el pago automático (_autopay_) en el saldo del estado de cuenta (_statement balance_), si tiene suficiente dinero en su cuenta.

## Contexto: México

mx-pago-no-intereses-title = “Pago para no generar intereses”
mx-pago-no-intereses-home = En México el estado de cuenta de una tarjeta trae el “pago para no generar intereses”. También trae un pago mínimo y dos fechas: la fecha de corte y la fecha límite de pago.
mx-pago-no-intereses-host-counterpart = Aquí ese renglón se llama _statement balance_, el saldo del estado de cuenta. Las dos fechas son _closing date_ y _due date_.
mx-pago-no-intereses-comparison = Las dos cuentas funcionan casi igual. Un plan de meses sin intereses es una oferta aparte, aquí como allá.
mx-pago-no-intereses-warning = No busque un renglón que diga “para no generar intereses”. Pague el saldo del estado de cuenta a más tardar el día en que vence. El mínimo no evita los intereses.
