### Interés simple y compuesto: español (usted), traducido del inglés.
### Un número nunca va escrito en el texto: se nombra, y su valor está en compound-interest.toml.

compound-interest-lesson-title = El interés que gana interés
compound-interest-lesson-promise = Al terminar esta lección, usted podrá calcular cómo crecen los ahorros y las deudas, y distinguir las dos clases de interés.

## Tarjeta: entrada. $start $first $second $more dinero, $rate porcentaje

compound-interest-extra-cents-title = ¿De dónde salen esos centavos?
compound-interest-extra-cents-p1 = Usted pone { MONEY($start) } en una cuenta de ahorros que paga un { PERCENT($rate) } al año. Pasado un año, el banco agrega { MONEY($first) }. Usted deja todo ahí.
compound-interest-extra-cents-p2 = Al terminar el segundo año, el banco agrega { MONEY($second) }. Usted no puso nada más. ¿De dónde salen los otros { MONEY($more) }?
compound-interest-extra-cents-p3 = Los primeros { MONEY($first) } también ganaron un poco. Ese crecimiento se calcula con un solo paso en la calculadora.

## Tarjeta: explicación. $start dinero, $rate porcentaje

compound-interest-two-kinds-title = Dos maneras de contar el interés
compound-interest-two-kinds-p1 = El dinero con el que usted empieza es el capital (_principal_). El interés es lo que se paga por usar dinero. Todo lo que hay hoy en la cuenta es el saldo (_balance_).
compound-interest-two-kinds-kinds-1 = El **interés simple** (_simple interest_) es una parte del capital. Cada año es la misma cantidad.
compound-interest-two-kinds-kinds-2 = El **interés compuesto** (_compound interest_) es una parte de todo el saldo. El interés se suma al saldo y desde entonces también gana interés.
compound-interest-two-kinds-growth = { MONEY($start) } al { PERCENT($rate) } anual, contado de las dos maneras
compound-interest-two-kinds-growth-c1 = Simple
compound-interest-two-kinds-growth-c2 = Compuesto
compound-interest-two-kinds-growth-r1 = Pasado un año
compound-interest-two-kinds-growth-r2 = Pasados dos años
compound-interest-two-kinds-growth-r3 = Pasados tres años
compound-interest-two-kinds-p2 = Para el interés compuesto, multiplique el saldo por uno más la tasa. Hágalo una vez por cada año. Si el interés se agrega cada mes, divida la tasa anual entre doce y multiplique una vez al mes.
compound-interest-two-kinds-p3 = El interés que usted saca de la cuenta ya no gana nada ahí. Cuanto más tiempo se queda, más agrega cada año.
compound-interest-two-kinds-debt = Una deuda puede crecer de la misma manera. Si el interés que no se paga se suma a lo que usted debe, el siguiente interés se cuenta sobre más dinero.

## Tarjeta: ejemplo resuelto. $start $end $flat $gap dinero, $rate porcentaje, $factor un número

compound-interest-three-years-title = Tres años en una cuenta
compound-interest-three-years-p1 = Usted ahorra { MONEY($start) } al { PERCENT($rate) } anual. El interés se queda en la cuenta. ¿Cuánto tiene al cabo de tres años?
compound-interest-three-years-years = La cuenta, año por año
compound-interest-three-years-years-r1 = Usted empieza con
compound-interest-three-years-years-r2 = Interés del primer año
compound-interest-three-years-years-r3 = Interés del segundo año
compound-interest-three-years-years-r4 = Interés del tercer año
compound-interest-three-years-years-sum = Saldo final
compound-interest-three-years-f1 = { NUMBER($start) } × { NUMBER($factor) } × { NUMBER($factor) } × { NUMBER($factor) } = { NUMBER($end) }
compound-interest-three-years-p2 = El interés simple agregaría tres veces la cantidad del primer año. Son { MONEY($flat) } en total.
compound-interest-three-years-p3 = El interés compuesto agrega { MONEY($gap) } más. Ese es el interés que ganó el interés. Al principio es poco, y crece con el tiempo.

## Tarjeta: lo que ya conoce

compound-interest-at-home-title = Lo que usted ya conoce y lo que aquí cambia
compound-interest-at-home-p1 = Las cuentas son iguales en todos los países. Lo que cambia es cuándo el interés se suma al saldo, y si se suma.

## Tarjeta: repaso corto

compound-interest-short-check-title = Un repaso corto
compound-interest-short-check-p1 = Dos preguntas antes de seguir. Tómese su tiempo. Abra una pista cuando la quiera.

## Pregunta de parejas. Filas k1 a k4, parejas p1 a p5 (34 caracteres como máximo)

compound-interest-words-stem = ¿Qué significa cada término?
compound-interest-words-k1 = Capital (_principal_)
compound-interest-words-k1-feedback = El capital es lo que usted puso, antes de cualquier interés.
compound-interest-words-k2 = Saldo (_balance_)
compound-interest-words-k2-feedback = El saldo es lo que hay hoy en la cuenta: lo que usted puso y el interés que se quedó.
compound-interest-words-k3 = Interés simple (_simple interest_)
compound-interest-words-k3-feedback = Esta clase mira siempre la primera suma, año tras año.
compound-interest-words-k4 = Interés compuesto (_compound interest_)
compound-interest-words-k4-feedback = Esta clase crece sobre el interés anterior.
compound-interest-words-p1 = todo lo que hay hoy en la cuenta
compound-interest-words-p2 = una parte de todo el saldo
compound-interest-words-p3 = el dinero con el que se empieza
compound-interest-words-p4 = una parte de la primera suma
compound-interest-words-p5 = el cargo por tener la cuenta
compound-interest-words-hint-1 = Dos de los términos nombran una suma de dinero. Dos nombran una manera de contar.
compound-interest-words-hint-2 = ¿Qué clase de interés crece sobre el interés anterior?
compound-interest-words-why = El capital es donde usted empieza, y el saldo es donde está hoy. El interés simple se cuenta sobre el primero. El compuesto se cuenta sobre el segundo.

## Pregunta de número, en dólares. $start $first $balance dinero, $rate porcentaje, $w1 a $w3 respuestas equivocadas, $answer

compound-interest-second-year-stem = Usted ahorra { MONEY($start) } al { PERCENT($rate) } anual. El interés se queda en la cuenta y también gana interés. ¿Cuántos dólares de interés agrega el segundo año?
compound-interest-second-year-w1-feedback = { MONEY($w1) } es lo que agrega el primer año. En el segundo año el saldo es mayor.
compound-interest-second-year-w2-feedback = { MONEY($w2) } es el interés de los dos años. La pregunta es solo por el segundo.
compound-interest-second-year-w3-feedback = { MONEY($w3) } es todo el saldo después de dos años. La pregunta es cuánto agrega el segundo año.
compound-interest-second-year-hint-1 = ¿Cuánto hay en la cuenta cuando empieza el segundo año?
compound-interest-second-year-hint-2 = Multiplique ese saldo por la tasa, escrita como decimal.
compound-interest-second-year-why = El primer año agrega { MONEY($first) }, así que el segundo empieza con { MONEY($balance) }. Entonces { NUMBER($balance) } × { NUMBER($rate) } = { NUMBER($answer) }, y el año agrega { MONEY($answer) }.

## Pregunta de una respuesta. $start $one $first $second dinero, $rate porcentaje, $factor un número, $k1 a $k4 las opciones

compound-interest-two-years-stem = Usted pone { MONEY($start) } en una cuenta que paga un { PERCENT($rate) } al año. Cada año el interés se suma al saldo. Usted no agrega ni saca nada. ¿Cuál es el saldo después de dos años?
compound-interest-two-years-k1 = { MONEY($k1) }
compound-interest-two-years-k1-feedback = { MONEY($k1) } es solo el interés de dos años. Su propio dinero sigue ahí.
compound-interest-two-years-k2 = { MONEY($k2) }
compound-interest-two-years-k2-feedback = { MONEY($k2) } es el saldo después de un año. Falta otro año.
compound-interest-two-years-k3 = { MONEY($k3) }
compound-interest-two-years-k3-feedback = Aquí se suman { MONEY($first) } dos veces. En el segundo año, los primeros { MONEY($first) } también ganan interés.
compound-interest-two-years-k4 = { MONEY($k4) }
compound-interest-two-years-hint-1 = Vaya año por año. Anote el saldo después del primero.
compound-interest-two-years-hint-2 = Multiplique el saldo nuevo por { NUMBER($factor) } una vez más.
compound-interest-two-years-why = Después de un año usted tiene { MONEY($one) }. El segundo año agrega el { PERCENT($rate) } de eso, que son { MONEY($second) }. Entonces tiene { MONEY($k4) }.

## Pregunta de varias respuestas

compound-interest-where-it-grows-stem = Usted guarda dinero de cuatro maneras. ¿En cuáles el interés gana interés? Marque cada una.
compound-interest-where-it-grows-k1 = El banco suma cada mes el interés a sus ahorros.
compound-interest-where-it-grows-k1-feedback = El interés se suma al saldo, y al mes siguiente también gana.
compound-interest-where-it-grows-k2 = El banco manda el interés a su cuenta de gastos.
compound-interest-where-it-grows-k2-feedback = El interés sale de los ahorros, y por eso no crecen.
compound-interest-where-it-grows-k3 = Un depósito se renueva cada año con su interés.
compound-interest-where-it-grows-k3-feedback = Con cada año nuevo, el interés pasa a ser parte del depósito. Entonces también gana.
compound-interest-where-it-grows-k4 = Un amigo le paga cada año una parte de la primera suma.
compound-interest-where-it-grows-k4-feedback = Una parte de la primera suma es la misma cantidad cada año. Eso es interés simple.
compound-interest-where-it-grows-hint-1 = En cada caso, pregúntese adónde va el interés.
compound-interest-where-it-grows-hint-2 = El interés solo puede ganar más si se suma a lo que está ganando.
compound-interest-where-it-grows-why = El interés gana interés cuando se queda y se suma al saldo. Así ocurre con los ahorros que reciben interés cada mes y con el depósito que se renueva. El interés que se retira no gana más, y el simple cuenta solo la primera suma.

## Pregunta de una respuesta. $start dinero

compound-interest-twice-as-long-stem = La cuenta A y la cuenta B empiezan con { MONEY($start) } cada una, a la misma tasa de interés compuesto. La cuenta A queda abierta diez años. La cuenta B, veinte. ¿Cuánto interés gana la B?
compound-interest-twice-as-long-k1 = Lo mismo que la A
compound-interest-twice-as-long-k1-feedback = La tasa es la misma, pero la B gana durante diez años más.
compound-interest-twice-as-long-k2 = Más que la A, pero menos del doble
compound-interest-twice-as-long-k2-feedback = Eso querría decir que los últimos años de la B agregan menos. Pero su saldo crece todo el tiempo.
compound-interest-twice-as-long-k3 = Justo el doble que la A
compound-interest-twice-as-long-k3-feedback = El doble justo es lo correcto con interés simple. Aquí el interés también gana interés.
compound-interest-twice-as-long-k4 = Más del doble que la A
compound-interest-twice-as-long-hint-1 = A los diez años, la A y la B tienen el mismo saldo. Después la B sigue.
compound-interest-twice-as-long-hint-2 = ¿Con qué saldo empieza la B sus segundos diez años?
compound-interest-twice-as-long-why = La B empieza sus segundos diez años con un saldo mayor. La misma tasa sobre más dinero agrega más. Por eso los últimos años agregan más que los diez primeros.

## Pregunta de una respuesta. $debt $first $after $second dinero, $rate $month porcentajes, $k1 a $k4 las opciones

compound-interest-monthly-debt-stem = Usted le debe { MONEY($debt) } a una tienda. La tasa es del { PERCENT($rate) } anual, y el interés de cada mes se suma a la deuda. Durante dos meses usted no paga nada, y no hay ningún cargo. ¿Cuánto debe entonces?
compound-interest-monthly-debt-k1 = { MONEY($k1) }
compound-interest-monthly-debt-k1-feedback = { MONEY($k1) } es la deuda después de un mes. Falta el segundo.
compound-interest-monthly-debt-k2 = { MONEY($k2) }
compound-interest-monthly-debt-k2-feedback = Aquí se suman { MONEY($first) } dos veces. En el segundo mes, el interés se cuenta también sobre los primeros { MONEY($first) }.
compound-interest-monthly-debt-k3 = { MONEY($k3) }
compound-interest-monthly-debt-k4 = { MONEY($k4) }
compound-interest-monthly-debt-k4-feedback = Aquí se suma un { PERCENT($rate) } cada mes. Esa es la tasa de todo un año.
compound-interest-monthly-debt-hint-1 = Primero halle la tasa de un mes: { NUMBER($rate) } ÷ 12.
compound-interest-monthly-debt-hint-2 = Halle la deuda después de un mes. Sobre esa suma se cuenta el siguiente interés.
compound-interest-monthly-debt-why = Un mes cuesta el { PERCENT($month) }. Después del primer mes usted debe { MONEY($after) }. El segundo mes agrega el { PERCENT($month) } de eso, { MONEY($second) }.
compound-interest-monthly-debt-ledger = La deuda, mes por mes
compound-interest-monthly-debt-ledger-r1 = Usted debe
compound-interest-monthly-debt-ledger-r2 = Interés del primer mes
compound-interest-monthly-debt-ledger-r3 = Interés del segundo mes
compound-interest-monthly-debt-ledger-sum = Debe entonces

## Pregunta de orden. $start $i1 a $i4 dinero, $r1 $r2 $r4 porcentajes

compound-interest-least-to-most-stem = Cuatro personas ahorran { MONEY($start) } cada una. Póngalas en orden, de menos a más interés.
compound-interest-least-to-most-k1 = { PERCENT($r1) } anual, compuesto, por un año
compound-interest-least-to-most-k2 = { PERCENT($r2) } anual, simple, por dos años
compound-interest-least-to-most-k3 = { PERCENT($r2) } anual, compuesto, por dos años
compound-interest-least-to-most-k4 = { PERCENT($r4) } anual, simple, por tres años
compound-interest-least-to-most-s1-feedback = Un { PERCENT($r1) } por un año son { MONEY($i1) }. Un { PERCENT($r2) } por dos años son { MONEY($i2) }, aun sin interés sobre el interés.
compound-interest-least-to-most-s2-feedback = En dos años al { PERCENT($r2) }, el interés simple son { MONEY($i2) }. El compuesto son { MONEY($i3) }.
compound-interest-least-to-most-s3-feedback = Dos años al { PERCENT($r2) } compuesto dan { MONEY($i3) }. Tres años al { PERCENT($r4) } simple dan { MONEY($i4) }.
compound-interest-least-to-most-hint-1 = Calcule en dólares el interés de cada persona.
compound-interest-least-to-most-hint-2 = Con interés simple, halle el de un año y multiplique por los años. Con el compuesto, vaya año por año.
compound-interest-least-to-most-why = El interés es { MONEY($i1) }, { MONEY($i2) }, { MONEY($i3) } y { MONEY($i4) }. Cuentan la tasa, el tiempo y la manera de contar.

## Pregunta de número, en dólares. $start $compound $simple $year dinero, $rate porcentaje, $factor un número, $w1 a $w3 respuestas equivocadas, $answer

compound-interest-gap-stem = Usted puede guardar { MONEY($start) } por tres años al { PERCENT($rate) } anual. El banco A paga interés simple. El banco B paga interés compuesto, una vez al año. ¿Cuántos dólares más gana en el banco B?
compound-interest-gap-w1-feedback = { MONEY($w1) } es todo el interés del banco B. Ahora reste lo que paga el banco A.
compound-interest-gap-w2-feedback = { MONEY($w2) } es la diferencia después de dos años. Falta el tercero.
compound-interest-gap-w3-feedback = Una diferencia de { MONEY($w3) } es correcta solo después del primer año. Desde entonces, el banco B paga interés sobre el interés.
compound-interest-gap-hint-1 = El banco A paga tres veces la misma cantidad. ¿Cuánto es?
compound-interest-gap-hint-2 = Para el banco B, multiplique { NUMBER($start) } por { NUMBER($factor) } tres veces. Después reste el dinero que usted puso.
compound-interest-gap-hint-3 = Ya tiene dos cantidades de interés. ¿Cuánto hay entre una y otra?
compound-interest-gap-why = El banco A paga { MONEY($year) } al año, { MONEY($simple) } en total. El banco B paga { MONEY($compound) }. Los { MONEY($answer) } de diferencia son interés sobre el interés.
compound-interest-gap-ledger = Interés de tres años
compound-interest-gap-ledger-r1 = Banco B, compuesto
compound-interest-gap-ledger-r2 = Banco A, simple
compound-interest-gap-ledger-sum = El banco B paga más

## Ideas equivocadas: la creencia como la diría una persona y una frase que la corrige

mixup-principal-is-balance-name = Lo que puse y lo que tengo hoy son lo mismo.
mixup-principal-is-balance-correction = El capital es la primera suma, y el saldo es esa suma con el interés que se quedó.
mixup-simple-compound-swapped-name = El interés simple es el que crece sobre sí mismo.
mixup-simple-compound-swapped-correction = El que crece sobre sí mismo es el compuesto; el simple se queda con la primera suma.
mixup-same-interest-every-time-name = El interés es siempre la misma cantidad.
mixup-same-interest-every-time-correction = El interés compuesto se cuenta sobre el saldo, y cambia cuando cambia el saldo.
mixup-total-for-one-year-name = El interés de un año es todo el interés hasta hoy.
mixup-total-for-one-year-correction = El interés de un año es solo lo que agrega ese año.
mixup-interest-is-balance-name = El interés y el saldo son un mismo número.
mixup-interest-is-balance-correction = El interés es lo que se agrega, y el saldo es todo el dinero.
mixup-payout-still-grows-name = El interés que saco sigue creciendo.
mixup-payout-still-grows-correction = Solo gana más interés lo que se queda en el saldo.
mixup-flat-earns-on-itself-name = Todo interés gana interés.
mixup-flat-earns-on-itself-correction = El interés simple se cuenta solo sobre la primera suma, así que no gana nada más.
mixup-time-adds-nothing-name = Solo cuenta la tasa, no el tiempo.
mixup-time-adds-nothing-correction = Cada año agrega interés, así que con más tiempo hay más.
mixup-growth-slows-name = Con el tiempo, los ahorros crecen más despacio.
mixup-growth-slows-correction = Con interés compuesto el saldo crece, y cada año agrega más que el anterior.
mixup-yearly-rate-each-month-name = La tasa anual se cobra cada mes.
mixup-yearly-rate-each-month-correction = Para un mes, divida la tasa anual entre doce.
mixup-higher-rate-wins-name = La tasa más alta siempre gana más.
mixup-higher-rate-wins-correction = El tiempo también cuenta: una tasa menor puede ganar más en más años.
mixup-compound-no-different-name = El interés simple y el compuesto dan lo mismo.
mixup-compound-no-different-correction = Desde el segundo año el compuesto agrega más, porque el interés también gana.
mixup-compound-always-wins-name = El interés compuesto siempre gana más.
mixup-compound-always-wins-correction = También cuentan la tasa y el tiempo, así que primero calcule los dólares.
mixup-one-year-short-name = Puedo dejar de contar un año antes.
mixup-one-year-short-correction = Multiplique una vez por cada año, también por el último.

## Contexto: cualquier país

zz-flat-or-compound-title = Interés fijo e interés sobre el interés
zz-flat-or-compound-home = En muchos lugares la gente se presta dinero con un interés fijo. Es una parte de la primera suma, y no cambia.
zz-flat-or-compound-host-counterpart = Aquí la mayoría de las cuentas de ahorros suman el interés al saldo. La mayoría de las tarjetas de crédito lo suman a lo que usted debe.
zz-flat-or-compound-comparison = El interés fijo crece a pasos iguales. El compuesto crece a pasos cada vez mayores.
zz-flat-or-compound-warning = Pregunte si el interés se suma al saldo. En un ahorro eso le ayuda. En una deuda le cuesta.

## Contexto: India

in-cumulative-deposit-title = Los depósitos acumulativos y los CD
in-cumulative-deposit-home = En la India un depósito a plazo fijo puede ser “cumulative” (acumulativo). Entonces el interés se queda hasta el final. En la otra clase, el banco le va pagando el interés.
in-cumulative-deposit-host-counterpart = Aquí un depósito por un tiempo fijo se llama certificado de depósito (_certificate of deposit_, CD). En muchos bancos usted puede dejar el interés o pedir que se lo paguen.
in-cumulative-deposit-comparison = En los dos lugares se elige lo mismo. El interés que se queda gana interés.
in-cumulative-deposit-warning = El interés que le pagan aparte no crece en el depósito. Cuéntelo una sola vez, como dinero que ya tiene.

## Contexto: China

cn-simple-deposit-title = Los depósitos a plazo y el interés compuesto
cn-simple-deposit-home = En China un depósito a plazo fijo casi siempre cuenta interés simple hasta que vence. Si después se renueva, el interés puede sumarse al depósito.
cn-simple-deposit-host-counterpart = Aquí muchas cuentas de ahorros suman el interés al saldo cada mes.
cn-simple-deposit-comparison = Con la misma tasa, el interés que se suma antes al saldo gana un poco más.
cn-simple-deposit-warning = Aquí el interés de un año por el número de años no da el crecimiento de un saldo. Pregunte cada cuánto se agrega el interés. Pregunte lo mismo de una deuda.
