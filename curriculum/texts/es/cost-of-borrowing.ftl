### La APR y el costo de pedir prestado: español (usted), traducido del inglés.
### Un número nunca va escrito en el texto: se nombra, y su valor está en cost-of-borrowing.toml.

cost-of-borrowing-lesson-title = Lo que de verdad cuesta un préstamo
cost-of-borrowing-lesson-promise = Al terminar esta lección, usted podrá leer los cuatro números del papel de un préstamo y decir qué préstamo cuesta menos.

## Tarjeta: entrada. $week $month dinero

cost-of-borrowing-two-signs-title = Dos letreros en un lote de autos
cost-of-borrowing-two-signs-p1 = Usted necesita un auto usado. Un letrero dice “Solo { MONEY($week) } a la semana”. El vendedor de al lado pide { MONEY($month) } al mes.
cost-of-borrowing-two-signs-p2 = ¿Qué préstamo cuesta menos? Los letreros no lo dicen. No le dicen por cuánto tiempo se paga.
cost-of-borrowing-two-signs-p3 = La respuesta está en un papel que usted puede pedir antes de firmar. Trae cuatro números, y usted puede revisarlos con una calculadora.

## Tarjeta: explicación

cost-of-borrowing-four-numbers-title = Los cuatro números del papel
cost-of-borrowing-four-numbers-p1 = En la mayoría de los préstamos personales, quien presta debe darle un papel antes de que usted firme. La ley lo pide para que usted pueda comparar. Busque estos cuatro números:
cost-of-borrowing-four-numbers-paper-1 = **Monto financiado** (_amount financed_): el dinero del préstamo que usted de verdad puede usar.
cost-of-borrowing-four-numbers-paper-2 = **Cargo financiero** (_finance charge_): lo que cuesta el préstamo en dólares. Incluye el interés y los cargos que hay que pagar para tenerlo. El cargo por pagar tarde no está ahí.
cost-of-borrowing-four-numbers-paper-3 = **Total de pagos** (_total of payments_): todo lo que habrá pagado al final.
cost-of-borrowing-four-numbers-paper-4 = **Tasa porcentual anual** (_annual percentage rate_, _APR_): el costo como tasa de un año. Cuenta el interés y esos cargos.
cost-of-borrowing-four-numbers-p2 = De los dos primeros sale el tercero: el monto financiado más el cargo financiero es el total de pagos.
cost-of-borrowing-four-numbers-p3 = Con la misma suma y el mismo plazo, cuesta menos el préstamo que tiene la APR más baja. Si los plazos son distintos, compare también los totales.
cost-of-borrowing-four-numbers-p4 = Una tasa fija sobre la suma (_flat rate_) no es una APR. Cada año toma una parte de la primera suma, aunque usted deba cada vez menos. Con pagos mensuales, cuesta más que el mismo número como APR.
cost-of-borrowing-four-numbers-low = Un pago bajo puede durar mucho tiempo. Antes de escoger, multiplique el pago por el número de pagos.

## Tarjeta: ejemplo resuelto. $loan $pay1 $pay2 $total1 $total2 $cost1 $cost2 $more dinero, $apr porcentaje, $n1 $n2 números de pagos

cost-of-borrowing-two-offers-title = El mismo préstamo, por un camino corto y uno largo
cost-of-borrowing-two-offers-p1 = Usted pide prestados { MONEY($loan) }. La primera oferta son { NUMBER($n1) } pagos de { MONEY($pay1) }, uno cada mes. La APR es de cerca del { PERCENT($apr) }. Multiplique para hallar el total.
cost-of-borrowing-two-offers-f1 = { NUMBER($n1) } × { NUMBER($pay1) } = { NUMBER($total1) }
cost-of-borrowing-two-offers-first = La primera oferta
cost-of-borrowing-two-offers-first-r1 = Monto financiado
cost-of-borrowing-two-offers-first-r2 = Cargo financiero
cost-of-borrowing-two-offers-first-sum = Total de pagos
cost-of-borrowing-two-offers-p2 = La segunda oferta tiene la misma APR, pero son { NUMBER($n2) } pagos de { MONEY($pay2) }.
cost-of-borrowing-two-offers-f2 = { NUMBER($n2) } × { NUMBER($pay2) } = { NUMBER($total2) }
cost-of-borrowing-two-offers-p3 = El pago es menor, pero el préstamo cuesta { MONEY($cost2) } y no { MONEY($cost1) }. El tiempo de más cuesta { MONEY($more) }.

## Tarjeta: lo que ya conoce

cost-of-borrowing-at-home-title = Lo que usted ya conoce y lo que aquí cambia
cost-of-borrowing-at-home-p1 = En todos los países un préstamo cuesta dinero. Lo que cambia es qué número le muestran primero.

## Tarjeta: repaso corto

cost-of-borrowing-short-check-title = Un repaso corto
cost-of-borrowing-short-check-p1 = Dos preguntas antes de seguir. Tómese su tiempo. Abra una pista cuando la quiera.

## Pregunta de parejas. Filas k1 a k4, parejas p1 a p5 (34 caracteres como máximo)

cost-of-borrowing-paper-words-stem = El papel de un préstamo trae cuatro números. ¿Qué le dice cada uno?
cost-of-borrowing-paper-words-k1 = Monto financiado (_amount financed_)
cost-of-borrowing-paper-words-k1-feedback = El monto financiado es lo que usted puede usar. Lo que devuelve es más.
cost-of-borrowing-paper-words-k2 = Cargo financiero (_finance charge_)
cost-of-borrowing-paper-words-k2-feedback = El cargo financiero es el precio del préstamo. No incluye la suma que usted pide.
cost-of-borrowing-paper-words-k3 = Total de pagos (_total of payments_)
cost-of-borrowing-paper-words-k3-feedback = El total junta la suma que usted pide y el precio del préstamo.
cost-of-borrowing-paper-words-k4 = _APR_
cost-of-borrowing-paper-words-k4-feedback = La APR es un porcentaje de un año. Sirve para comparar préstamos.
cost-of-borrowing-paper-words-p1 = lo que cuesta en dólares
cost-of-borrowing-paper-words-p2 = el costo como tasa de un año
cost-of-borrowing-paper-words-p3 = lo que usted paga cada mes
cost-of-borrowing-paper-words-p4 = el dinero que puede usar
cost-of-borrowing-paper-words-p5 = todo lo que habrá pagado al final
cost-of-borrowing-paper-words-hint-1 = Uno de los cuatro es un porcentaje. Los otros tres son dólares.
cost-of-borrowing-paper-words-hint-2 = Dos de los números en dólares suman el tercero. ¿Cuál es el mayor?
cost-of-borrowing-paper-words-why = Lo que usted recibe más lo que cuesta el préstamo es todo lo que paga. La APR convierte ese costo en una tasa de un año, para que usted pueda comparar.

## Pregunta de número, en dólares. $loan $pay $total dinero, $n número de pagos, $w1 a $w3 respuestas equivocadas, $answer

cost-of-borrowing-sofa-stem = Usted compra a crédito un sofá de { MONEY($loan) }. Lo paga en { NUMBER($n) } mensualidades de { MONEY($pay) }. No hay nada más que pagar. ¿Cuál es el cargo financiero (_finance charge_), en dólares?
cost-of-borrowing-sofa-w1-feedback = { MONEY($w1) } es el total de pagos. Ahí está incluido el sofá.
cost-of-borrowing-sofa-w2-feedback = { MONEY($w2) } es un solo pago. La mayor parte paga el sofá, y son { NUMBER($n) } pagos.
cost-of-borrowing-sofa-w3-feedback = Aquí se quita un pago de { MONEY($loan) }. Primero cuente los { NUMBER($n) } pagos.
cost-of-borrowing-sofa-hint-1 = ¿Cuánto habrá pagado después del último pago?
cost-of-borrowing-sofa-hint-2 = A ese total, réstele la suma financiada.
cost-of-borrowing-sofa-why = { NUMBER($n) } pagos de { MONEY($pay) } son { MONEY($total) }. Usted pudo usar { MONEY($loan) }, así que el préstamo cuesta { MONEY($answer) }.

## Pregunta de una respuesta. $loan dinero, $rate_a $apr_a $rate_b $apr_b porcentajes

cost-of-borrowing-fee-or-rate-stem = Dos prestamistas le dan { MONEY($loan) } por dos años, con pagos mensuales iguales. El prestamista A tiene una tasa de interés del { PERCENT($rate_a) }, un cargo y una APR del { PERCENT($apr_a) }. El prestamista B tiene una tasa de interés del { PERCENT($rate_b) }, ningún cargo y una APR del { PERCENT($apr_b) }. ¿Qué préstamo cuesta menos?
cost-of-borrowing-fee-or-rate-k1 = El A, porque su tasa de interés es más baja
cost-of-borrowing-fee-or-rate-k1-feedback = La tasa de interés del A es más baja, pero deja fuera el cargo.
cost-of-borrowing-fee-or-rate-k2 = El B, porque su APR es más baja
cost-of-borrowing-fee-or-rate-k3 = El A, porque el cargo se paga una sola vez
cost-of-borrowing-fee-or-rate-k3-feedback = Un cargo que se paga una vez también es parte del costo. La APR del A lo cuenta.
cost-of-borrowing-fee-or-rate-k4 = Ninguno, porque la suma y el plazo son iguales
cost-of-borrowing-fee-or-rate-k4-feedback = La suma y el plazo son iguales, pero el interés y el cargo no.
cost-of-borrowing-fee-or-rate-hint-1 = El cargo hace difícil juzgar uno de los préstamos. ¿Qué número cuenta juntos los cargos y el interés?
cost-of-borrowing-fee-or-rate-hint-2 = Misma suma, mismo plazo: compare ese único número.
cost-of-borrowing-fee-or-rate-why = La APR cuenta el interés y el cargo. Aquí la suma y el plazo son iguales, así que la APR más baja muestra el costo más bajo.

## Pregunta de varias respuestas

cost-of-borrowing-in-the-charge-stem = Usted pide un préstamo para comprar un auto. ¿Cuáles de estas cosas están en el cargo financiero (_finance charge_)? Marque cada una.
cost-of-borrowing-in-the-charge-k1 = El interés del préstamo
cost-of-borrowing-in-the-charge-k1-feedback = El interés está incluido. En la mayoría de los préstamos es la parte mayor.
cost-of-borrowing-in-the-charge-k2 = La suma que usted pide
cost-of-borrowing-in-the-charge-k2-feedback = La suma es lo que usted puede usar. Paga el auto, no el préstamo.
cost-of-borrowing-in-the-charge-k3 = Un cargo por abrir el préstamo
cost-of-borrowing-in-the-charge-k3-feedback = Hay que pagarlo para tener el préstamo, así que es parte del costo.
cost-of-borrowing-in-the-charge-k4 = Un cargo por pagar tarde
cost-of-borrowing-in-the-charge-k4-feedback = Ese cargo solo llega si usted paga tarde. El papel no puede saberlo, y por eso no está ahí.
cost-of-borrowing-in-the-charge-k5 = Un cargo de servicio en cada pago
cost-of-borrowing-in-the-charge-k5-feedback = El prestamista lo pide con cada pago. Es parte de lo que cuesta el préstamo.
cost-of-borrowing-in-the-charge-hint-1 = El cargo financiero es el precio de tener el préstamo.
cost-of-borrowing-in-the-charge-hint-2 = En cada caso, pregúntese: ¿tengo que pagar esto por el préstamo, aunque nunca pague tarde?
cost-of-borrowing-in-the-charge-why = El cargo financiero incluye el interés y los cargos que hay que pagar para tener el préstamo. La suma que usted pide no es un costo. Un cargo por pagar tarde se puede evitar, y por eso va aparte.

## Pregunta de una respuesta. $loan $pay1 $pay2 $total1 $total2 dinero, $apr porcentaje, $n1 $n2 números de pagos, $k1 a $k4 las opciones

cost-of-borrowing-smaller-payment-stem = Un auto usado cuesta { MONEY($loan) }, y usted pide prestada toda la suma. La oferta A son { NUMBER($n1) } pagos mensuales de { MONEY($pay1) }. La oferta B son { NUMBER($n2) } de { MONEY($pay2) }. Las dos tienen una APR de cerca del { PERCENT($apr) }. ¿Cuánto más paga en total con la oferta B?
cost-of-borrowing-smaller-payment-k1 = { MONEY($k1) }
cost-of-borrowing-smaller-payment-k1-feedback = La APR es la misma, pero con la B usted debe dinero por más tiempo.
cost-of-borrowing-smaller-payment-k2 = { MONEY($k2) }
cost-of-borrowing-smaller-payment-k2-feedback = { MONEY($k2) } es la diferencia entre dos pagos. Compare todos los pagos.
cost-of-borrowing-smaller-payment-k3 = { MONEY($k3) }
cost-of-borrowing-smaller-payment-k4 = { MONEY($k4) }
cost-of-borrowing-smaller-payment-k4-feedback = { MONEY($k4) } es todo lo que cuesta la B por encima del precio del auto. Pero la oferta A también tiene un costo.
cost-of-borrowing-smaller-payment-hint-1 = Halle el total de pagos de cada oferta.
cost-of-borrowing-smaller-payment-hint-2 = Multiplique cada pago por su propio número de pagos. ¿Cuánto hay entre un total y otro?
cost-of-borrowing-smaller-payment-why = La oferta A suma { MONEY($total1) } y la B, { MONEY($total2) }. El pago más pequeño cuesta { MONEY($k3) } más, porque dura un año más.
cost-of-borrowing-smaller-payment-ledger = Lo que agrega el préstamo más largo
cost-of-borrowing-smaller-payment-ledger-r1 = Oferta B: { NUMBER($n2) } × { NUMBER($pay2) }
cost-of-borrowing-smaller-payment-ledger-r2 = Oferta A: { NUMBER($n1) } × { NUMBER($pay1) }
cost-of-borrowing-smaller-payment-ledger-sum = La oferta B cuesta más

## Pregunta de orden. $loan $p1 a $p4 pagos, $t1 a $t4 totales, dinero; $n1 a $n4 números de pagos

cost-of-borrowing-four-offers-stem = Usted quiere pedir { MONEY($loan) } y tiene cuatro ofertas. Póngalas en orden, del total de pagos más bajo al más alto.
cost-of-borrowing-four-offers-k1 = { NUMBER($n1) } pagos mensuales de { MONEY($p1) }
cost-of-borrowing-four-offers-k2 = { NUMBER($n2) } pagos mensuales de { MONEY($p2) }
cost-of-borrowing-four-offers-k3 = { NUMBER($n3) } pagos mensuales de { MONEY($p3) }
cost-of-borrowing-four-offers-k4 = { NUMBER($n4) } pagos semanales de { MONEY($p4) }
cost-of-borrowing-four-offers-s1-feedback = Son menos los { NUMBER($n2) } pagos, pero cada uno es mayor. Suman { MONEY($t2) }, y los { NUMBER($n1) } suman { MONEY($t1) }.
cost-of-borrowing-four-offers-s2-feedback = { MONEY($p3) } es un pago menor, pero son { NUMBER($n3) }. Suman { MONEY($t3) }, más que { MONEY($t2) }.
cost-of-borrowing-four-offers-s3-feedback = { MONEY($p4) } parece poco, pero se paga cada semana. Los { NUMBER($n4) } pagos suman { MONEY($t4) }, más que { MONEY($t3) }.
cost-of-borrowing-four-offers-hint-1 = Multiplique cada pago por el número de pagos.
cost-of-borrowing-four-offers-hint-2 = Mire solo los cuatro totales. No vuelva a mirar los pagos.
cost-of-borrowing-four-offers-why = Los totales son { MONEY($t1) }, { MONEY($t2) }, { MONEY($t3) } y { MONEY($t4) }. El pago más pequeño tiene el total más alto.

## Pregunta de número, en dólares. $signed $fee $got $pay $total dinero, $n número de pagos, $w1 a $w3 respuestas equivocadas, $answer

cost-of-borrowing-fee-held-back-stem = Usted firma un préstamo de { MONEY($signed) }. El prestamista se queda con un cargo de { MONEY($fee) } y le da el resto. Usted hace { NUMBER($n) } pagos de { MONEY($pay) }. ¿Cuánto le cuesta el préstamo en total, en dólares?
cost-of-borrowing-fee-held-back-w1-feedback = { MONEY($w1) } es lo que usted devuelve por encima de { MONEY($signed) }. Pero nunca pudo usar { MONEY($signed) }.
cost-of-borrowing-fee-held-back-w2-feedback = { MONEY($w2) } es solo el cargo. En los pagos hay también interés.
cost-of-borrowing-fee-held-back-w3-feedback = { MONEY($w3) } es el total de pagos. Ahí está incluido el dinero que usted recibió.
cost-of-borrowing-fee-held-back-hint-1 = ¿Cuánto dinero puede usar usted? Ese es el monto financiado.
cost-of-borrowing-fee-held-back-hint-2 = ¿Cuánto habrá pagado después del último pago?
cost-of-borrowing-fee-held-back-hint-3 = El costo es todo lo que paga, menos lo que recibió.
cost-of-borrowing-fee-held-back-why = Usted recibe { MONEY($got) } y devuelve { MONEY($total) }. Entonces el préstamo cuesta { MONEY($answer) }. El cargo cuenta como costo, porque usted nunca llega a usarlo.
cost-of-borrowing-fee-held-back-ledger = Lo que cuesta el préstamo
cost-of-borrowing-fee-held-back-ledger-r1 = Total de pagos
cost-of-borrowing-fee-held-back-ledger-r2 = Monto financiado
cost-of-borrowing-fee-held-back-ledger-sum = Cargo financiero

## Pregunta de una respuesta. $loan $total $cost_flat $cost_apr dinero, $flat $apr porcentajes, $n número de pagos

cost-of-borrowing-flat-or-apr-stem = Usted necesita { MONEY($loan) } por un año y va a devolverlos en { NUMBER($n) } pagos mensuales iguales. Una vecina pide un { PERCENT($flat) } fijo de la suma. Una cooperativa de crédito (_credit union_) muestra una APR de cerca del { PERCENT($apr) } y un total de pagos de { MONEY($total) }. Nadie pide otros cargos. ¿Qué préstamo cuesta menos, y por qué?
cost-of-borrowing-flat-or-apr-k1 = El de la vecina, porque { PERCENT($flat) } es menos que { PERCENT($apr) }
cost-of-borrowing-flat-or-apr-k1-feedback = El { PERCENT($flat) } fijo se cuenta sobre { MONEY($loan) } hasta el final, aunque usted deba menos cada mes.
cost-of-borrowing-flat-or-apr-k2 = El de la vecina, porque no se agrega ningún cargo
cost-of-borrowing-flat-or-apr-k2-feedback = Ninguno de los dos tiene cargos. El interés de la vecina son { MONEY($cost_flat) }.
cost-of-borrowing-flat-or-apr-k3 = El de la cooperativa, pues su interés baja con la deuda
cost-of-borrowing-flat-or-apr-k4 = Ninguno, pues los dos son por un año y por la misma suma
cost-of-borrowing-flat-or-apr-k4-feedback = La suma y el plazo son iguales, pero el interés no. Calcule los dos costos en dólares.
cost-of-borrowing-flat-or-apr-hint-1 = No compare los dos porcentajes. Compare dólares.
cost-of-borrowing-flat-or-apr-hint-2 = ¿Cuánto es el { PERCENT($flat) } de { MONEY($loan) }?
cost-of-borrowing-flat-or-apr-hint-3 = ¿Cuánto recibe la cooperativa por encima de los { MONEY($loan) }?
cost-of-borrowing-flat-or-apr-why = El préstamo de la vecina cuesta { MONEY($cost_flat) } y el de la cooperativa, { MONEY($cost_apr) }. La APR se cuenta sobre lo que usted todavía debe, y eso baja cada mes. La tasa fija se queda con la primera suma.

## Ideas equivocadas: la creencia como la diría una persona y una frase que la corrige

mixup-financed-is-total-name = El monto financiado es todo lo que devuelvo.
mixup-financed-is-total-correction = Usted devuelve el monto financiado y el cargo financiero.
mixup-total-is-cost-name = Todo lo que devuelvo es lo que cuesta el préstamo.
mixup-total-is-cost-correction = El costo es solo lo que paga por encima del dinero que pudo usar.
mixup-payment-is-cost-name = Un pago me dice lo que cuesta un préstamo.
mixup-payment-is-cost-correction = Multiplique el pago por el número de pagos y después compare.
mixup-apr-is-payment-name = La APR es lo que pago cada mes.
mixup-apr-is-payment-correction = La APR es una tasa de un año, y un pago es una cantidad de dólares.
mixup-rate-not-apr-name = La tasa de interés es todo el costo.
mixup-rate-not-apr-correction = La APR cuenta también los cargos, así que compare la APR.
mixup-fee-does-not-count-name = Un cargo no es parte del costo.
mixup-fee-does-not-count-correction = Un cargo que hay que pagar para tener el préstamo es parte de su costo.
mixup-same-terms-same-cost-name = La misma suma y el mismo plazo cuestan lo mismo.
mixup-same-terms-same-cost-correction = El interés y los cargos pueden ser distintos, así que compare la APR y los totales.
mixup-late-fee-in-charge-name = El cargo financiero incluye cualquier cargo posible.
mixup-late-fee-in-charge-correction = Incluye los cargos para tener el préstamo, y el cargo por pagar tarde va aparte.
mixup-same-apr-same-cost-name = La misma APR cuesta los mismos dólares.
mixup-same-apr-same-cost-correction = La APR es por un año, así que un préstamo más largo cuesta más dólares.
mixup-low-payment-cheap-name = El pago más bajo es el préstamo más barato.
mixup-low-payment-cheap-correction = Un pago bajo puede durar mucho y sumar más.
mixup-shorter-always-cheaper-name = El préstamo con menos pagos es el que cuesta menos.
mixup-shorter-always-cheaper-correction = Unos pocos pagos grandes pueden sumar más, así que compare los totales.
mixup-fee-is-whole-cost-name = El cargo es todo lo que cuesta un préstamo.
mixup-fee-is-whole-cost-correction = El interés también es parte del costo: compare lo que paga con lo que recibe.
mixup-flat-is-apr-name = Un porcentaje fijo y una APR son la misma clase de número.
mixup-flat-is-apr-correction = El porcentaje fijo se queda con la primera suma, y la APR sigue lo que usted todavía debe.
mixup-no-fee-is-cheapest-name = El préstamo sin cargos es el más barato.
mixup-no-fee-is-cheapest-correction = El interés también es un costo, así que súmelo en dólares.

## Contexto: cualquier país

zz-payment-first-title = El pago o el precio completo
zz-payment-first-home = En muchos países, una tienda o un prestamista dice primero el pago de la semana o del mes. La gente escoge lo que le cabe en el sueldo.
zz-payment-first-host-counterpart = Aquí también hay anuncios así. Pero en la mayoría de los préstamos personales, quien presta debe mostrar la _APR_ y el total de pagos (_total of payments_) antes de la firma.
zz-payment-first-comparison = Un pago le dice si puede pagar este mes. La APR y el total le dicen lo que cuesta el préstamo.
zz-payment-first-warning = Un pago bajo puede esconder un total alto. Pida la APR y el total de pagos, y léalos antes de firmar.

## Contexto: Filipinas

ph-add-on-rate-title = La tasa “add-on” y la APR
ph-add-on-rate-home = En Filipinas muchos prestamistas anuncian una tasa mensual “add-on”. Se cuenta cada mes sobre la primera suma, aunque usted ya haya pagado una parte.
ph-add-on-rate-host-counterpart = Aquí los papeles del préstamo deben mostrar la _APR_. Es una tasa de un año, que se cuenta sobre lo que usted todavía debe.
ph-add-on-rate-comparison = Una tasa “add-on” parece mucho más baja que la APR del mismo préstamo. Se parece más a la APR la tasa efectiva (EIR) de los papeles de allá.
ph-add-on-rate-warning = No ponga una tasa “add-on” al lado de una APR. Compare los totales de pagos de la misma suma y el mismo plazo.
