### Porcentajes y tasas: español (usted), traducido del inglés.
### Un número nunca va escrito en el texto: se nombra, y su valor está en percent-skills.toml.

percent-skills-lesson-title = ¿Un porcentaje de qué?
percent-skills-lesson-promise = Al terminar esta lección, usted podrá hallar una parte, un total y un cambio a partir de cualquier porcentaje.

## Tarjeta: entrada. $shop $bank $rent porcentajes

percent-skills-one-question-title = Tres papeles y un mismo signo
percent-skills-one-question-p1 = Una vitrina anuncia un { PERCENT($shop) } de descuento. Su banco dice que paga un { PERCENT($bank) } al año. Una carta dice que su renta sube un { PERCENT($rent) }.
percent-skills-one-question-p2 = Una sola pregunta sirve para los tres: **¿un porcentaje de qué?** Primero busque ese “qué”. Lo demás es un paso en la calculadora.
percent-skills-one-question-p3 = Usted ya ha hecho estas cuentas en su país, con su moneda. Aquí las hacemos en dólares, paso a paso.

## Tarjeta: explicación. $quarter $fee $small $monthly porcentajes, $per100 un número entero

percent-skills-out-of-100-title = De cada 100
percent-skills-out-of-100-p1 = “Por ciento” (_percent_) quiere decir “de cada 100”. Así, el { PERCENT($quarter) } son { NUMBER($per100) } de cada 100. Para hacer la cuenta, escríbalo como decimal: mueva el punto **dos lugares** a la izquierda.
percent-skills-out-of-100-decimals = Los mismos números, escritos de dos maneras
percent-skills-out-of-100-decimals-c1 = Porcentaje
percent-skills-out-of-100-decimals-c2 = Decimal
percent-skills-out-of-100-p2 = Después, pregúntese qué quiere saber.
percent-skills-out-of-100-ask-1 = **La parte:** el total por el decimal.
percent-skills-out-of-100-ask-2 = **Lo que queda,** si la parte se quita: el total menos la parte.
percent-skills-out-of-100-ask-3 = **La suma,** si la parte se agrega: el total más la parte.
percent-skills-out-of-100-ask-4 = **El total,** si solo conoce la parte: la parte dividida entre el decimal.
percent-skills-out-of-100-ask-5 = **El cambio:** lo que subió o bajó, dividido entre el número de antes.
percent-skills-out-of-100-time = Un porcentaje con un plazo es una tasa (_rate_). No cuesta lo mismo un { PERCENT($monthly) } al mes que un { PERCENT($monthly) } al año. Pregunte por cuánto tiempo.

## Tarjeta: ejemplo resuelto. $old $new $rise dinero, $rate porcentaje

percent-skills-rent-letter-title = Una carta sobre la renta
percent-skills-rent-letter-p1 = Usted paga { MONEY($old) } de renta al mes. Una carta dice que sube un { PERCENT($rate) }. ¿Cuál es la nueva renta?
percent-skills-rent-letter-rent = La nueva renta de un mes
percent-skills-rent-letter-rent-r1 = Renta de hoy
percent-skills-rent-letter-rent-r2 = El { PERCENT($rate) } de esa renta
percent-skills-rent-letter-rent-sum = Nueva renta
percent-skills-rent-letter-f1 = { NUMBER($old) } × { NUMBER($rate) } = { NUMBER($rise) }
percent-skills-rent-letter-p2 = Ahora, al revés. Usted solo ve las dos rentas y busca el porcentaje. La renta subió { MONEY($rise) }. Divida eso entre la renta **de antes**.
percent-skills-rent-letter-f2 = { NUMBER($rise) } ÷ { NUMBER($old) } = { NUMBER($rate) } = { PERCENT($rate) }
percent-skills-rent-letter-p3 = Si el año que viene vuelve a subir, el nuevo { PERCENT($rate) } es una parte de { MONEY($new) }, no de { MONEY($old) }. Por eso dos porcentajes seguidos no se suman sin más.

## Tarjeta: lo que ya conoce

percent-skills-at-home-title = Lo que usted ya conoce y lo que aquí cambia
percent-skills-at-home-p1 = La idea es igual en todos los países. La manera de escribirla, o de decirla, no.

## Tarjeta: repaso corto

percent-skills-short-check-title = Un repaso corto
percent-skills-short-check-p1 = Dos preguntas antes de seguir. Tómese su tiempo. Abra una pista cuando la quiera.

## Pregunta de una respuesta. $fee porcentaje, $per100 un número entero, $k1 a $k4 las opciones

percent-skills-calculator-key-stem = Una tienda que envía dinero al extranjero cobra una comisión del { PERCENT($fee) }. Usted quiere calcularla con la calculadora. ¿Qué decimal escribe para { PERCENT($fee) }?
percent-skills-calculator-key-k1 = { NUMBER($k1) }
percent-skills-calculator-key-k1-feedback = Aquí el punto se movió tres lugares. { NUMBER($k1) } es apenas el { PERCENT($k1) }.
percent-skills-calculator-key-k2 = { NUMBER($k2) }
percent-skills-calculator-key-k3 = { NUMBER($k3) }
percent-skills-calculator-key-k3-feedback = Aquí el punto se movió un lugar. { NUMBER($k3) } es el { PERCENT($k3) }, la mayor parte del dinero.
percent-skills-calculator-key-k4 = { NUMBER($k4) }
percent-skills-calculator-key-k4-feedback = Sin el signo, { NUMBER($k4) } es { NUMBER($k4) } veces el dinero. La comisión es solo una parte pequeña.
percent-skills-calculator-key-hint-1 = Por ciento quiere decir de cada 100. ¿Cuánto es { NUMBER($per100) } dividido entre 100?
percent-skills-calculator-key-hint-2 = El punto se mueve dos lugares a la izquierda. Si queda un lugar vacío, ponga un cero.
percent-skills-calculator-key-why = El { PERCENT($fee) } son { NUMBER($per100) } de cada 100, y { NUMBER($per100) } ÷ 100 = { NUMBER($fee) }. El punto se mueve dos lugares a la izquierda.

## Pregunta de número, en dólares. $pay $rest $hundred dinero, $rate $tenth porcentajes, $w1 $w2 $w3 respuestas equivocadas, $answer

percent-skills-part-saved-stem = Esta semana le pagan { MONEY($pay) }. Usted quiere ahorrar el { PERCENT($rate) } de ese pago. ¿Cuántos dólares aparta?
percent-skills-part-saved-w1-feedback = { MONEY($w1) } sería lo correcto para un pago de { MONEY($hundred) }. Su pago es mayor.
percent-skills-part-saved-w2-feedback = { MONEY($w2) } es lo que le queda para gastar. La pregunta es cuánto ahorra.
percent-skills-part-saved-w3-feedback = { MONEY($w3) } es más que todo su pago. El decimal de { PERCENT($rate) } es { NUMBER($rate) }.
percent-skills-part-saved-hint-1 = Escriba { PERCENT($rate) } como decimal. Después multiplíquelo por su pago.
percent-skills-part-saved-hint-2 = O hágalo mentalmente: halle el { PERCENT($tenth) } de su pago, después la mitad de eso, y sume los dos.
percent-skills-part-saved-why = { NUMBER($pay) } × { NUMBER($rate) } = { NUMBER($answer) }. Usted aparta { MONEY($answer) } y le quedan { MONEY($rest) } para gastar.

## Pregunta de una respuesta. $price $off dinero, $rate porcentaje, $per100 un número entero, $k1 a $k4 las opciones

percent-skills-coat-sale-stem = Un abrigo cuesta { MONEY($price) }. El letrero dice { PERCENT($rate) } de descuento. ¿Cuánto cuesta ahora el abrigo, antes del impuesto sobre la venta (_sales tax_)?
percent-skills-coat-sale-k1 = { MONEY($k1) }
percent-skills-coat-sale-k1-feedback = { MONEY($k1) } es lo que le descuentan. Usted paga lo que queda.
percent-skills-coat-sale-k2 = { MONEY($k2) }
percent-skills-coat-sale-k2-feedback = Aquí se quitan { NUMBER($per100) } dólares. Pero el { PERCENT($rate) } de { MONEY($price) } son { MONEY($off) }.
percent-skills-coat-sale-k3 = { MONEY($k3) }
percent-skills-coat-sale-k4 = { MONEY($k4) }
percent-skills-coat-sale-k4-feedback = Aquí el { PERCENT($rate) } se suma al precio. Un descuento (_off_) se quita.
percent-skills-coat-sale-hint-1 = Primero halle cuántos dólares le descuentan. ¿Qué se hace después con ellos?
percent-skills-coat-sale-hint-2 = El { PERCENT($rate) } es la cuarta parte. ¿Cuánto es la cuarta parte de { MONEY($price) }?
percent-skills-coat-sale-why = El { PERCENT($rate) } de { MONEY($price) } son { MONEY($off) }. Eso se quita, y usted paga { MONEY($k3) }.

## Pregunta de varias respuestas. $goal $p1 a $p4 $s1 a $s4 dinero, $r1 a $r4 $tenth porcentajes

percent-skills-real-savings-stem = Cuatro tiendas tienen rebajas. ¿En cuáles ahorra usted más de { MONEY($goal) }? Marque cada una.
percent-skills-real-savings-k1 = { PERCENT($r1) } menos en una lámpara de { MONEY($p1) }
percent-skills-real-savings-k1-feedback = El { PERCENT($r1) } de { MONEY($p1) } son { MONEY($s1) }. Un porcentaje grande de un precio bajo sigue siendo poco.
percent-skills-real-savings-k2 = { PERCENT($r2) } menos en una mesa de { MONEY($p2) }
percent-skills-real-savings-k2-feedback = El { PERCENT($r2) } de { MONEY($p2) } son { MONEY($s2) }. Un porcentaje pequeño de un precio alto puede ser más dinero.
percent-skills-real-savings-k3 = { PERCENT($r3) } menos en una silla de { MONEY($p3) }
percent-skills-real-savings-k3-feedback = El { PERCENT($r3) } de { MONEY($p3) } son { MONEY($s3) }. El precio es muy bajo para que el { PERCENT($r3) } llegue a { MONEY($goal) }.
percent-skills-real-savings-k4 = { PERCENT($r4) } menos en una cama de { MONEY($p4) }
percent-skills-real-savings-k4-feedback = El { PERCENT($r4) } de { MONEY($p4) } son { MONEY($s4) }. El porcentaje es pequeño, pero el precio es alto.
percent-skills-real-savings-hint-1 = Antes de marcar, calcule en dólares cuánto ahorra en cada tienda.
percent-skills-real-savings-hint-2 = Para hallar el { PERCENT($tenth) } de un precio, mueva el punto un lugar. De ahí salen los demás porcentajes.
percent-skills-real-savings-why = Con la mesa ahorra { MONEY($s2) } y con la cama { MONEY($s4) }. Con la lámpara ahorra solo { MONEY($s1) } y con la silla { MONEY($s3) }. El porcentaje y el precio cuentan juntos.

## Pregunta de número, en porcentaje. $old $new $rise dinero, $change $over porcentajes, $w1 a $w4 respuestas equivocadas

percent-skills-bus-pass-stem = Un pase de autobús costaba { MONEY($old) } el año pasado. Ahora cuesta { MONEY($new) }. ¿Qué porcentaje subió el precio?
percent-skills-bus-pass-w1-feedback = { MONEY($w1) } es lo que subió en dólares. Ahora compárelo con el precio de antes.
percent-skills-bus-pass-w2-feedback = Aquí lo que subió se divide entre { MONEY($new) }. El precio empezó en { MONEY($old) }: divida entre ese número.
percent-skills-bus-pass-w3-feedback = El { PERCENT($over) } es todo el precio nuevo comparado con el de antes. Solo subió lo que pasa de 100.
percent-skills-bus-pass-w4-feedback = { NUMBER($w4) } es el decimal. Para escribirlo como porcentaje, mueva el punto dos lugares a la derecha.
percent-skills-bus-pass-hint-1 = ¿Cuántos dólares subió el precio?
percent-skills-bus-pass-hint-2 = Divida eso entre el precio del principio. Después escriba el decimal como porcentaje.
percent-skills-bus-pass-why = El precio subió { MONEY($rise) }, y { NUMBER($rise) } ÷ { NUMBER($old) } = { NUMBER($change) }. Eso es el { PERCENT($change) } del precio de antes.

## Pregunta de parejas. $base $new $rise dinero, $rate $left $more porcentajes. Filas k1 a k4, parejas p1 a p5 (34 caracteres como máximo)

percent-skills-choose-step-stem = Usted parte de { MONEY($base) }. ¿Qué cuenta responde a cada pregunta?
percent-skills-choose-step-k1 = ¿Cuánto es el { PERCENT($rate) }?
percent-skills-choose-step-k1-feedback = Una parte de { MONEY($base) } es el total por el decimal, { NUMBER($rate) }.
percent-skills-choose-step-k2 = ¿Cuánto queda si le quitan el { PERCENT($rate) }?
percent-skills-choose-step-k2-feedback = Si se quita el { PERCENT($rate) }, queda el { PERCENT($left) }. Por eso se usa { NUMBER($left) }.
percent-skills-choose-step-k3 = ¿Cuánto es si le suman el { PERCENT($rate) }?
percent-skills-choose-step-k3-feedback = El total se queda y se le suma el { PERCENT($rate) }. Juntos son el { PERCENT($more) }, y por eso se usa { NUMBER($more) }.
percent-skills-choose-step-k4 = Ahora son { MONEY($new) }. ¿Qué porcentaje subió?
percent-skills-choose-step-k4-feedback = Subió { MONEY($rise) }. Divida eso entre { MONEY($base) }, donde empezó.
percent-skills-choose-step-p1 = { NUMBER($base) } × { NUMBER($left) }
percent-skills-choose-step-p2 = { NUMBER($rise) } ÷ { NUMBER($base) }
percent-skills-choose-step-p3 = { NUMBER($base) } × { NUMBER($rate) }
percent-skills-choose-step-p4 = { NUMBER($base) } × { NUMBER($more) }
percent-skills-choose-step-p5 = { NUMBER($rise) } ÷ { NUMBER($new) }
percent-skills-choose-step-hint-1 = Primero calcule a ojo. ¿El resultado es menor o mayor que { MONEY($base) }?
percent-skills-choose-step-hint-2 = Si algo se quita, queda menos que el total. Si algo se suma, resulta más que el total.
percent-skills-choose-step-why = Para la parte se usa { NUMBER($rate) }. Para lo que queda, { NUMBER($left) }, y para la suma, { NUMBER($more) }. Un cambio se divide entre el número de antes.

## Pregunta de orden. $n1 a $n4 proporciones: n1 y n2 como porcentajes, n3 y n4 como decimales

percent-skills-smallest-first-stem = Ponga estos cuatro números en orden, del menor al mayor.
percent-skills-smallest-first-k1 = { PERCENT($n1) }
percent-skills-smallest-first-k2 = { PERCENT($n2) }
percent-skills-smallest-first-k3 = { NUMBER($n3) }
percent-skills-smallest-first-k4 = { NUMBER($n4) }
percent-skills-smallest-first-s1-feedback = Como decimales son { NUMBER($n1) } y { NUMBER($n2) }. El primero es menor.
percent-skills-smallest-first-s2-feedback = El { PERCENT($n2) } es el decimal { NUMBER($n2) }. Eso es menos que { NUMBER($n3) }.
percent-skills-smallest-first-s3-feedback = { NUMBER($n3) } es el { PERCENT($n3) }, y { NUMBER($n4) } es el { PERCENT($n4) }.
percent-skills-smallest-first-hint-1 = Escriba los cuatro de la misma manera: todos como porcentaje o todos como decimal.
percent-skills-smallest-first-hint-2 = Un decimal pasa a porcentaje cuando el punto se mueve dos lugares a la derecha.
percent-skills-smallest-first-why = Si los escribe todos como porcentajes, se ve el orden: { PERCENT($n1) }, { PERCENT($n2) }, { PERCENT($n3) } y { PERCENT($n4) }.

## Pregunta de una respuesta. $part dinero, $rate porcentaje, $pieces $per100 números enteros, $k1 a $k4 las opciones

percent-skills-full-price-stem = Usted paga hoy { MONEY($part) } por una computadora usada. El papel dice que eso es el { PERCENT($rate) } del precio. ¿Cuál es el precio completo?
percent-skills-full-price-k1 = { MONEY($k1) }
percent-skills-full-price-k1-feedback = Esto es el { PERCENT($rate) } de los { MONEY($part) }. El precio completo tiene que ser más de lo que usted pagó.
percent-skills-full-price-k2 = { MONEY($k2) }
percent-skills-full-price-k2-feedback = Aquí se suma el { PERCENT($rate) } de { MONEY($part) }. Pero ese { PERCENT($rate) } es una parte del precio completo.
percent-skills-full-price-k3 = { MONEY($k3) }
percent-skills-full-price-k3-feedback = Aquí se suman { NUMBER($per100) } dólares. El { PERCENT($rate) } es una proporción, no una cantidad de dólares.
percent-skills-full-price-k4 = { MONEY($k4) }
percent-skills-full-price-hint-1 = Lo que paga hoy es la parte. El precio es el total que usted busca.
percent-skills-full-price-hint-2 = ¿Cuántas partes del { PERCENT($rate) } caben en el total?
percent-skills-full-price-why = { NUMBER($pieces) } partes del { PERCENT($rate) } hacen el total, y { NUMBER($pieces) } × { MONEY($part) } = { MONEY($k4) }. O divida: { NUMBER($part) } ÷ { NUMBER($rate) } = { NUMBER($k4) }.

## Pregunta de una respuesta. $price $rise $high $cut dinero, $rate porcentaje, $k1 a $k4 las opciones

percent-skills-up-then-down-stem = Un plan de celular cuesta { MONEY($price) } al mes. El precio sube un { PERCENT($rate) }. Un año después baja un { PERCENT($rate) }. ¿Cuánto cuesta entonces?
percent-skills-up-then-down-k1 = { MONEY($k1) }
percent-skills-up-then-down-k2 = { MONEY($k2) }
percent-skills-up-then-down-k2-feedback = Subió { MONEY($rise) }, una parte de { MONEY($price) }. Bajó { MONEY($cut) }, una parte de { MONEY($high) }.
percent-skills-up-then-down-k3 = { MONEY($k3) }
percent-skills-up-then-down-k3-feedback = Aquí se toma el { PERCENT($rate) } de los { MONEY($rise) } que subió. La rebaja es una parte de los { MONEY($high) } completos.
percent-skills-up-then-down-k4 = { MONEY($k4) }
percent-skills-up-then-down-k4-feedback = { MONEY($k4) } es el precio cuando ya subió. La rebaja llega un año después.
percent-skills-up-then-down-hint-1 = Vaya año por año. Anote el precio cuando ya subió.
percent-skills-up-then-down-hint-2 = El segundo porcentaje es una parte del precio nuevo, no del primero.
percent-skills-up-then-down-why = Lo que sube es una parte de { MONEY($price) }. Lo que baja es una parte de { MONEY($high) }, y por eso son más dólares.
percent-skills-up-then-down-ledger = El plan, año por año
percent-skills-up-then-down-ledger-r1 = Primer precio
percent-skills-up-then-down-ledger-r2 = Sube un { PERCENT($rate) }
percent-skills-up-then-down-ledger-r3 = Baja un { PERCENT($rate) } de { MONEY($high) }
percent-skills-up-then-down-ledger-sum = Precio final

## Pregunta de número, en dólares. $loan $once $neighbor $bank dinero, $month $year $gap porcentajes, $w1 a $w3 respuestas equivocadas

percent-skills-month-or-year-stem = Usted necesita { MONEY($loan) } por un año y lo devuelve todo al final. Una vecina le cobra un { PERCENT($month) } al mes. Un banco le cobra un { PERCENT($year) } al año. En los dos casos, el interés se calcula solo sobre { MONEY($loan) }. ¿Cuántos dólares más cuesta el préstamo de la vecina?
percent-skills-month-or-year-w1-feedback = Aquí el { PERCENT($month) } se cuenta una sola vez, o sea { MONEY($once) }. La vecina lo cobra todos los meses.
percent-skills-month-or-year-w2-feedback = { MONEY($w2) } es lo que cobra la vecina en un año. Ahora reste lo que cobra el banco.
percent-skills-month-or-year-w3-feedback = La diferencia es del { PERCENT($gap) }, no de { MONEY($w3) }. Halle esa parte del préstamo.
percent-skills-month-or-year-hint-1 = Las dos tasas tienen plazos distintos. Lleve las dos a un año.
percent-skills-month-or-year-hint-2 = ¿Cuántas veces cobra interés la vecina en un año?
percent-skills-month-or-year-hint-3 = Halle los dos costos en dólares. Después vea cuánto hay entre uno y otro.
percent-skills-month-or-year-why = Doce meses al { PERCENT($month) } cuestan { MONEY($neighbor) }. El banco cobra { MONEY($bank) } por el mismo año. La tasa más pequeña cuesta más, porque vuelve cada mes.
percent-skills-month-or-year-ledger = Interés de un año
percent-skills-month-or-year-ledger-r1 = Vecina: { NUMBER($loan) } × { NUMBER($month) } × 12
percent-skills-month-or-year-ledger-r2 = Banco: { NUMBER($loan) } × { NUMBER($year) }
percent-skills-month-or-year-ledger-sum = El préstamo de la vecina cuesta más

## Ideas equivocadas: la creencia como la diría una persona y una frase que la corrige

mixup-one-place-shift-name = Para quitar el signo de porcentaje, muevo el punto un lugar.
mixup-one-place-shift-correction = Por ciento quiere decir de cada 100, así que el punto se mueve dos lugares.
mixup-two-zeros-name = Dos lugares son dos ceros.
mixup-two-zeros-correction = Cuente cuánto se mueve el punto, no cuántos ceros escribe.
mixup-sign-is-decoration-name = El número es el mismo con el signo de porcentaje o sin él.
mixup-sign-is-decoration-correction = El signo significa dividido entre 100: hace el número cien veces más pequeño.
mixup-digits-without-places-name = La cifra más grande hace el decimal más grande.
mixup-digits-without-places-correction = Mire primero los lugares: los décimos van antes que los centésimos.
mixup-percent-as-amount-name = Un porcentaje es una cantidad de dólares.
mixup-percent-as-amount-correction = Un porcentaje es una proporción, y solo se vuelve dólares cuando se sabe de qué.
mixup-rest-for-part-name = Lo que sobra es la parte.
mixup-rest-for-part-correction = La parte es lo que indica el porcentaje; lo que sobra es lo que queda sin ella.
mixup-off-is-what-you-pay-name = El porcentaje de descuento es el que pago.
mixup-off-is-what-you-pay-correction = El descuento se quita, y usted paga lo que queda.
mixup-always-added-name = Un porcentaje siempre se suma.
mixup-always-added-correction = Los impuestos, las propinas y los aumentos se suman; los descuentos se quitan.
mixup-bigger-percent-more-money-name = El porcentaje más grande siempre es más dinero.
mixup-bigger-percent-more-money-correction = Un porcentaje pequeño de una cantidad grande puede ser más dinero.
mixup-divide-by-the-new-name = Un cambio se divide entre el número nuevo.
mixup-divide-by-the-new-correction = Divida un cambio entre el número con el que empezó.
mixup-new-share-as-change-name = El precio nuevo dividido entre el de antes es el cambio.
mixup-new-share-as-change-correction = El cambio es solo lo que subió o bajó, no todo el número nuevo.
mixup-percent-of-what-i-see-name = El porcentaje es del número que veo.
mixup-percent-of-what-i-see-correction = Pregunte de qué es el porcentaje: puede ser de un total que todavía no conoce.
mixup-percents-cancel-name = Si sube y baja el mismo porcentaje, vuelvo al principio.
mixup-percents-cancel-correction = El segundo porcentaje es una parte de otro número, así que no se anulan.
mixup-percent-of-the-change-name = El segundo porcentaje es una parte de lo que cambió.
mixup-percent-of-the-change-correction = El segundo porcentaje es una parte de todo el número nuevo.
mixup-stopped-halfway-name = El primer resultado es la respuesta.
mixup-stopped-halfway-correction = Lea la pregunta otra vez y vea si falta un paso.
mixup-rate-without-time-name = La tasa más baja es la más barata, sea cual sea el plazo.
mixup-rate-without-time-correction = Antes de comparar dos tasas, llévelas al mismo plazo.
