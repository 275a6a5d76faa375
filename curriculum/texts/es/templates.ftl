### Preguntas con números nuevos: español.
### Las variables se sortean o se calculan en templates.toml.

## tpl-percent-off (percent-skills)

tpl-percent-off-stem = Una lámpara cuesta { MONEY($p) }. Hoy tiene un { PERCENT($r_ratio) } de descuento. ¿Cuánto paga, antes del impuesto de venta?
tpl-percent-off-why = El { PERCENT($r_ratio) } de { MONEY($p) } es { MONEY($off) }. Eso se quita, y usted paga { MONEY($left) }.
tpl-percent-off-hint-1 = Primero halle cuántos dólares se quitan.
tpl-percent-off-hint-2 = Luego réstelos del precio.
tpl-percent-off-d1-feedback = { MONEY($off) } es lo que se quita. Usted paga lo que queda.
tpl-percent-off-d2-feedback = Aquí se quitan { NUMBER($r) } dólares. Pero el { PERCENT($r_ratio) } de { MONEY($p) } es { MONEY($off) }.
tpl-percent-off-d3-feedback = Aquí se suma el { PERCENT($r_ratio) }. Un descuento se quita.

## tpl-percent-change (percent-skills)

tpl-percent-change-stem = Un pase costaba { MONEY($a) } el año pasado. Ahora cuesta { MONEY($b) }. ¿En qué porcentaje subió?
tpl-percent-change-why = La subida es de { MONEY($rise) }. Dividida entre el precio viejo, { MONEY($a) }, es un { PERCENT($c_ratio) }.
tpl-percent-change-hint-1 = ¿Cuántos dólares subió el precio?
tpl-percent-change-hint-2 = Divida eso entre el precio viejo. Luego escríbalo como porcentaje.
tpl-percent-change-d1-feedback = { NUMBER($rise) } es la subida en dólares. Compárela ahora con el precio viejo.
tpl-percent-change-d2-feedback = Aquí se divide entre el precio nuevo. El precio empezó en { MONEY($a) }.
tpl-percent-change-d3-feedback = Esto es todo el precio nuevo como parte del viejo. Solo lo que pasa de 100 es la subida.

## tpl-sales-tax-total (prices-tax-tips)

tpl-sales-tax-total-stem = Una chaqueta cuesta { MONEY($p) }. El impuesto de venta aquí es del { PERCENT($r_ratio) }. ¿Cuánto paga?
tpl-sales-tax-total-why = El impuesto es el { PERCENT($r_ratio) } de { MONEY($p) }, es decir, { MONEY($tax) }. Sumado al precio son { MONEY($total) }.
tpl-sales-tax-total-hint-1 = Primero halle el impuesto en dólares.
tpl-sales-tax-total-hint-2 = Luego súmelo al precio.
tpl-sales-tax-total-d1-feedback = El precio del estante casi nunca trae el impuesto. Sume { MONEY($tax) }.
tpl-sales-tax-total-d2-feedback = Aquí se suman { NUMBER($r) } dólares. Pero el impuesto es el { PERCENT($r_ratio) } del precio: { MONEY($tax) }.
tpl-sales-tax-total-d3-feedback = Aquí se resta el impuesto. El impuesto se suma al precio.

## tpl-bill-with-tip (prices-tax-tips)

tpl-bill-with-tip-stem = La comida en un restaurante cuesta { MONEY($b) }. El impuesto es del { PERCENT($x_ratio) }. Usted deja una propina del { PERCENT($g_ratio) } sobre el precio de la comida. ¿Cuánto paga en total?
tpl-bill-with-tip-why = El impuesto es de { MONEY($tax) } y la propina, de { MONEY($tip) }. Con la comida son { MONEY($total) }.
tpl-bill-with-tip-hint-1 = Calcule en dólares el impuesto y la propina.
tpl-bill-with-tip-hint-2 = Sume los dos al precio de la comida.
tpl-bill-with-tip-d1-feedback = Aquí falta la propina de { MONEY($tip) }.
tpl-bill-with-tip-d2-feedback = Aquí falta el impuesto de { MONEY($tax) }.
tpl-bill-with-tip-d3-feedback = Aquí se suman { NUMBER($x) } y { NUMBER($g) } dólares. Son porcentajes de la comida.

## tpl-net-pay (gross-net-pay)

tpl-net-pay-stem = Usted trabajó { NUMBER($h) } horas a { MONEY($w) } la hora. El Seguro Social y Medicare se llevan el { PERCENT($fica) } de su pago. La retención del impuesto sobre el ingreso es de { MONEY($t) }. ¿Cuál es su pago neto?
tpl-net-pay-why = El pago bruto es de { MONEY($gross) }. El Seguro Social y Medicare se llevan { MONEY($payroll) } y el impuesto sobre el ingreso, { MONEY($t) }. Usted recibe { MONEY($net) }.
tpl-net-pay-hint-1 = Primero halle el pago bruto: horas por el pago de una hora.
tpl-net-pay-hint-2 = Se quitan dos cosas: el { PERCENT($fica) } y el impuesto sobre el ingreso.
tpl-net-pay-d1-feedback = { MONEY($gross) } es el pago bruto, antes de los descuentos.
tpl-net-pay-d2-feedback = Aquí solo se quitó el impuesto sobre el ingreso. También se quitan el Seguro Social y Medicare.
tpl-net-pay-d3-feedback = Aquí solo se quitaron el Seguro Social y Medicare. También se quita el impuesto sobre el ingreso.

## tpl-marginal-tax (tax-brackets)

tpl-marginal-tax-stem = En el año fiscal { $us_tax_year }, una persona soltera tiene un ingreso gravable de { MONEY($x) }. La tasa es del { PERCENT($r1) } hasta { MONEY($f2) }. De ahí a { MONEY($f3) } es del { PERCENT($r2) }, y luego del { PERCENT($r3) }. ¿Cuánto es el impuesto, en dólares enteros?
tpl-marginal-tax-why = Cada tramo paga su propia tasa. Los tramos juntos dan { MONEY($tax) }.
tpl-marginal-tax-hint-1 = Divida el ingreso en tramos. ¿Qué parte cae en cada uno?
tpl-marginal-tax-hint-2 = Halle el impuesto de cada tramo y súmelos.
tpl-marginal-tax-d1-feedback = Aquí todo el ingreso paga el { PERCENT($top) }. Solo la parte que pasa de la línea paga esa tasa.
tpl-marginal-tax-d2-feedback = Aquí todo el ingreso paga el { PERCENT($r1) }. Solo el primer tramo lo paga.
tpl-marginal-tax-d3-feedback = Este es el impuesto del último tramo solamente. Sume los de abajo.

## tpl-budget-left (budget-plan)

tpl-budget-left-stem = Usted recibe { MONEY($n) } al mes. Cada mes paga { MONEY($r) } de renta, { MONEY($f) } de comida y { MONEY($o) } de lo demás. Una vez al año paga { MONEY($y) } por el seguro del carro. ¿Cuánto le queda al mes si aparta una parte para el seguro?
tpl-budget-left-why = Para el seguro aparta { MONEY($part) } al mes. Todo el gasto es entonces { MONEY($spent) }, y quedan { MONEY($left) }.
tpl-budget-left-hint-1 = El seguro se paga una vez al año. ¿Cuánto es eso en un mes?
tpl-budget-left-hint-2 = Reste las cuatro cosas de su pago.
tpl-budget-left-d1-feedback = Aquí falta el seguro. Aparte { MONEY($part) } cada mes.
tpl-budget-left-d2-feedback = Aquí toda la cuenta del año sale de un solo mes.
tpl-budget-left-d3-feedback = { MONEY($spent) } es lo que gasta. La pregunta es cuánto queda.

## tpl-unit-price (compare-shopping)

tpl-unit-price-stem = Una bolsa de { NUMBER($s) } libras de arroz cuesta { MONEY($a) }. Una de { NUMBER($l) } libras cuesta { MONEY($c) }. ¿Cuál es el precio más bajo por libra?
tpl-unit-price-why = La bolsa chica cuesta { MONEY($u1) } la libra y la grande, { MONEY($u2) }. El más bajo es { MONEY($low) }.
tpl-unit-price-hint-1 = Divida cada precio entre las libras de la bolsa.
tpl-unit-price-hint-2 = Compare los dos precios por libra.
tpl-unit-price-d1-feedback = Este es el precio por libra de la otra bolsa. Es más alto.
tpl-unit-price-d2-feedback = { MONEY($tag) } es el precio de toda una bolsa. Divídalo entre las libras.
tpl-unit-price-d3-feedback = Aquí se comparan solo las diferencias. Divida cada precio entre sus libras.

## tpl-compound-growth (compound-interest)

tpl-compound-growth-stem = Usted pone { MONEY($p) } en una cuenta que paga el { PERCENT($r_ratio) } al año. El interés se suma cada año y usted no agrega nada. ¿Cuánto hay después de { NUMBER($n) } años?
tpl-compound-growth-why = Cada año el dinero crece un { PERCENT($r_ratio) } de lo que hay. Después de { NUMBER($n) } años son { MONEY($total) }.
tpl-compound-growth-hint-1 = ¿Cuánto son { MONEY($p) } después de un año?
tpl-compound-growth-hint-2 = Haga lo mismo otra vez por cada año, con la cantidad nueva.
tpl-compound-growth-d1-feedback = Aquí se suma el mismo interés cada año. Pero el interés también gana interés.
tpl-compound-growth-d2-feedback = Esta es la cantidad después de un año. Son { NUMBER($n) }.
tpl-compound-growth-d3-feedback = { MONEY($gain) } es el interés. Sume el dinero con el que empezó.

## tpl-real-rate (inflation)

tpl-real-rate-stem = Su cuenta paga el { PERCENT($i_ratio) } en un año. Los precios suben un { PERCENT($f_ratio) } ese mismo año. ¿En qué porcentaje, más o menos, cambia su poder de compra? Ponga un signo menos si baja.
tpl-real-rate-why = El saldo crece un { PERCENT($i_ratio) }, pero los precios crecen un { PERCENT($f_ratio) }. Lo que puede comprar cambia cerca de un { PERCENT($gap) }.
tpl-real-rate-hint-1 = ¿Qué crece más rápido: su dinero o los precios?
tpl-real-rate-hint-2 = Reste del interés la subida de los precios.
tpl-real-rate-d1-feedback = Aquí se suman los dos. Los precios que suben juegan en su contra.
tpl-real-rate-d2-feedback = Así crece el saldo. Pero las cosas también cuestan más.
tpl-real-rate-d3-feedback = El tamaño está bien. Los precios suben más rápido que su dinero, así que el poder de compra baja.

## tpl-finance-charge (cost-of-borrowing)

tpl-finance-charge-stem = Usted pide prestados { MONEY($a) }. Paga { MONEY($q) } al mes durante { NUMBER($n) } meses y no hay otros cargos. ¿Cuánto le cuesta el préstamo, además del dinero que pidió?
tpl-finance-charge-why = En total paga { MONEY($total) }. Recibió { MONEY($a) }, así que el préstamo cuesta { MONEY($cost) }.
tpl-finance-charge-hint-1 = ¿Cuánto paga en total?
tpl-finance-charge-hint-2 = Réstele el dinero que recibió.
tpl-finance-charge-d1-feedback = { MONEY($total) } es todo lo que devuelve. Una parte es el dinero que recibió.
tpl-finance-charge-d2-feedback = { MONEY($q) } es un solo pago. Son { NUMBER($n) }.
tpl-finance-charge-d3-feedback = { MONEY($a) } es el dinero que recibió. El costo es lo que paga de más.

## tpl-card-month-interest (card-mechanics)

tpl-card-month-interest-stem = Usted debe { MONEY($b) } en una tarjeta con una _APR_ del { PERCENT($r_ratio) }. Paga solo el mínimo. ¿Cuánto interés llega en un mes, más o menos? Use la doceava parte de un año.
tpl-card-month-interest-why = La APR es de un año. La doceava parte del { PERCENT($r_ratio) } de { MONEY($b) } es { MONEY($cost) }.
tpl-card-month-interest-hint-1 = La APR es de todo un año. ¿Cuál es la tasa de un mes?
tpl-card-month-interest-hint-2 = Multiplique lo que debe por la tasa de un mes.
tpl-card-month-interest-d1-feedback = Este es el interés de un año. Divídalo entre doce.
tpl-card-month-interest-d2-feedback = El mínimo evita el cargo por atraso, pero no los intereses.
tpl-card-month-interest-d3-feedback = Este es el interés de un día. Un mes tiene cerca de treinta.

## tpl-contractor-profit (job-types)

tpl-contractor-profit-stem = Por un trabajo independiente le pagaron { MONEY($p) } este mes. Sus gastos para ese trabajo fueron { MONEY($e) }. Decide apartar para impuestos el { PERCENT($s_ratio) } de lo que queda. ¿Cuánto es?
tpl-contractor-profit-why = Después de los gastos quedan { MONEY($left) }. El { PERCENT($s_ratio) } es { MONEY($aside) }.
tpl-contractor-profit-hint-1 = Reste sus gastos de lo que le pagaron.
tpl-contractor-profit-hint-2 = Luego tome el porcentaje de lo que queda.
tpl-contractor-profit-d1-feedback = Este es el porcentaje de todo lo que le pagaron. Primero se restan los gastos.
tpl-contractor-profit-d2-feedback = Nadie descuenta impuestos de este pago, pero se deben.
tpl-contractor-profit-d3-feedback = { MONEY($left) } es lo que queda después de los gastos. Una parte se aparta.

## tpl-goal-per-month (money-goals)

tpl-goal-per-month-stem = Usted quiere { MONEY($g) } en { NUMBER($n) } meses. Ya tiene { MONEY($h) }. ¿Cuánto necesita ahorrar cada mes?
tpl-goal-per-month-why = Todavía le faltan { MONEY($gap) }. En { NUMBER($n) } meses son { MONEY($each) } al mes.
tpl-goal-per-month-hint-1 = ¿Cuánto falta todavía?
tpl-goal-per-month-hint-2 = Repártalo entre los meses.
tpl-goal-per-month-d1-feedback = Aquí se reparte toda la meta. Usted ya tiene { MONEY($h) }.
tpl-goal-per-month-d2-feedback = { MONEY($gap) } es todo lo que falta. Tiene { NUMBER($n) } meses.
tpl-goal-per-month-d3-feedback = Aquí se suma a la meta lo que ya tiene. Eso hace menor lo que falta.

## tpl-overdraft-cascade (account-fees)

tpl-overdraft-cascade-stem = Usted tiene { MONEY($b) } y aceptó el sobregiro. Paga { MONEY($x) }, luego { MONEY($y) } y luego { MONEY($z) }. El banco paga los tres en ese orden. Cada pago que le deja bajo cero, o más abajo, cuesta { MONEY($f) }. ¿Cuál es su saldo? Ponga un signo menos si debe.
tpl-overdraft-cascade-why = El segundo y el tercer pago quedan bajo cero: son dos cargos. El saldo es { MONEY($end) }.
tpl-overdraft-cascade-hint-1 = ¿Después de qué pago queda el saldo bajo cero?
tpl-overdraft-cascade-hint-2 = Cuente un cargo por cada pago bajo cero.
tpl-overdraft-cascade-d1-feedback = Dos pagos quedaron bajo cero. Cada uno tiene un cargo.
tpl-overdraft-cascade-d2-feedback = El cargo llega con cada pago bajo cero, no una sola vez.
tpl-overdraft-cascade-d3-feedback = El primer pago se cubrió con su dinero, así que no tiene cargo.

## tpl-fx-hidden-cost (exchange-rates)

tpl-fx-hidden-cost-stem = Usted cambia { MONEY($a) } a pesos. El tipo de cambio del mercado es de { NUMBER($k) } por dólar. La casa de cambio da { NUMBER($s) } y cobra aparte un cargo de { MONEY($f) }. ¿Cuánto le cuesta en total el cambio, en dólares?
tpl-fx-hidden-cost-why = El mal tipo de cambio se lleva el { PERCENT($g_ratio) } de { MONEY($a) }, es decir, { MONEY($weak) }. Con el cargo son { MONEY($cost) }.
tpl-fx-hidden-cost-hint-1 = ¿Cuánto, en porcentaje, está el cambio de la casa por debajo del mercado?
tpl-fx-hidden-cost-hint-2 = Sume el cargo a lo que cuesta el mal tipo de cambio.
tpl-fx-hidden-cost-d1-feedback = El mal tipo de cambio también cuesta. Se lleva el { PERCENT($g_ratio) } de la cantidad.
tpl-fx-hidden-cost-d2-feedback = Este es el costo del mal tipo de cambio. Sume el cargo.
tpl-fx-hidden-cost-d3-feedback = Aquí se cuentan los dólares que cambia. El costo es solo lo que pierde.

## tpl-remit-best-offer (remittance-cost)

tpl-remit-best-offer-stem = Usted paga { MONEY($a) } en total. La empresa A cobra { MONEY($f) } y da { NUMBER($r) } pesos por cada dólar que queda. La empresa B cobra { MONEY($h) } y da { NUMBER($k) }. ¿Cuánto es lo más que puede recibir su familia, en pesos?
tpl-remit-best-offer-why = Con A llegan { NUMBER($at_a) } pesos y con B, { NUMBER($at_b) }. B cobra más y aun así llega más.
tpl-remit-best-offer-hint-1 = Primero reste el cargo. Luego multiplique por el tipo de cambio.
tpl-remit-best-offer-hint-2 = Hágalo con las dos empresas y compare lo que llega.
tpl-remit-best-offer-d1-feedback = Esto es lo que llega con A. Su cargo es bajo, pero su cambio es peor.
tpl-remit-best-offer-d2-feedback = Aquí falta el cargo. Réstelo antes de cambiar el dinero.
tpl-remit-best-offer-d3-feedback = Aquí se usa el cargo de A y el cambio de B. Compare ofertas completas.

## tpl-remit-cash-tax (remittance-cost)

tpl-remit-cash-tax-stem = Usted envía { MONEY($a) } a otro país y paga en efectivo. El cargo es de { MONEY($f) }. El impuesto federal por enviar en efectivo es el { PERCENT($us_remit_tax_rate) } de la cantidad. ¿Cuánto paga en total?
tpl-remit-cash-tax-why = El impuesto es de { MONEY($tax) }. Con la cantidad y el cargo son { MONEY($total) }.
tpl-remit-cash-tax-hint-1 = Primero halle el impuesto. Es una parte pequeña de la cantidad.
tpl-remit-cash-tax-hint-2 = Sume la cantidad, el cargo y el impuesto.
tpl-remit-cash-tax-d1-feedback = Aquí falta el impuesto. Se debe porque paga en efectivo.
tpl-remit-cash-tax-d2-feedback = El punto se movió un lugar. El { PERCENT($us_remit_tax_rate) } de { MONEY($a) } es { MONEY($tax) }.
tpl-remit-cash-tax-d3-feedback = Aquí el impuesto se resta de la cantidad. Quien envía lo paga aparte.

## tpl-overtime-pay (worker-rights)

tpl-overtime-pay-stem = A usted le pagan por hora y su empleo tiene horas extra según la ley federal. Esta semana trabajó { NUMBER($h) } horas a { MONEY($w) } la hora. ¿Cuál es su pago bruto?
tpl-overtime-pay-why = Las primeras 40 horas pagan { MONEY($base) }. Las { NUMBER($extra) } horas de más se pagan a una vez y media: { MONEY($over) }. En total son { MONEY($total) }.
tpl-overtime-pay-hint-1 = ¿Cuántas horas pasan de 40?
tpl-overtime-pay-hint-2 = Esas horas se pagan a una vez y media la tarifa.
tpl-overtime-pay-d1-feedback = Aquí todas las horas se pagan igual. Las que pasan de 40 se pagan más.
tpl-overtime-pay-d2-feedback = Aquí todas las horas se pagan a la tarifa alta. Solo va para las que pasan de 40.
tpl-overtime-pay-d3-feedback = Aquí las horas que pasan de 40 se pagan a la mitad. Se pagan a una vez y media.

## tpl-deduction-vs-credit (tax-credits)

tpl-deduction-vs-credit-stem = Su tasa más alta es del { PERCENT($r_ratio) }. Tiene una deducción más, de { MONEY($d) }, y toda cae en ese tramo. ¿Cuánto baja su impuesto?
tpl-deduction-vs-credit-why = Una deducción baja el ingreso que paga impuesto. Usted ahorra el { PERCENT($r_ratio) } de { MONEY($d) }: { MONEY($save) }.
tpl-deduction-vs-credit-hint-1 = Una deducción hace menor el ingreso gravable. ¿Qué impuesto pagaba esa parte?
tpl-deduction-vs-credit-hint-2 = Tome el porcentaje de la deducción.
tpl-deduction-vs-credit-d1-feedback = Un crédito bajaría el impuesto en { MONEY($d) }. Una deducción baja solo el ingreso que paga.
tpl-deduction-vs-credit-d2-feedback = Esto es lo que queda de la deducción. Usted ahorra la otra parte.
tpl-deduction-vs-credit-d3-feedback = El punto se movió un lugar. El { PERCENT($r_ratio) } de { MONEY($d) } es { MONEY($save) }.

## tpl-se-tax (self-employment-tax)

tpl-se-tax-stem = Una persona que maneja por aplicación gana { MONEY($n) } en un año, después de gastos. No tiene otro empleo. ¿Cuánto es, más o menos, el impuesto por cuenta propia, en dólares enteros?
tpl-se-tax-why = Primero tome el { PERCENT($us_se_net_factor) } de la ganancia. El { PERCENT($us_se_tax_rate) } de eso es cerca de { MONEY($tax) }.
tpl-se-tax-hint-1 = El impuesto no es sobre toda la ganancia, sino sobre el { PERCENT($us_se_net_factor) }.
tpl-se-tax-hint-2 = La tasa es del { PERCENT($us_se_tax_rate) }, porque ninguna empresa paga una mitad.
tpl-se-tax-d1-feedback = Esta es solo la mitad que paga un empleado. Aquí las dos mitades son suyas.
tpl-se-tax-d2-feedback = Aquí la tasa se toma de toda la ganancia. Primero tome el { PERCENT($us_se_net_factor) }.
tpl-se-tax-d3-feedback = Nadie lo descontó, pero se debe.

## tpl-fbar-total (foreign-accounts)

tpl-fbar-total-stem = Usted tiene tres cuentas en otro país. Sus saldos más altos del año fueron { MONEY($a) }, { MONEY($b) } y { MONEY($c) }. A fin de año tenían { MONEY($d) }, { MONEY($e) } y { MONEY($g) }. ¿Qué total cuenta para el FBAR?
tpl-fbar-total-why = La prueba suma el saldo más alto de cada cuenta. Son { MONEY($total) }, más de { MONEY($us_fbar_threshold) }, así que toca enviar el FBAR.
tpl-fbar-total-hint-1 = ¿Cuál de las dos listas cuenta: la más alta o la última?
tpl-fbar-total-hint-2 = ¿Se mira una cuenta o todas?
tpl-fbar-total-d1-feedback = Esta es una sola cuenta. La prueba las suma todas.
tpl-fbar-total-d2-feedback = Estos son los saldos de fin de año. La prueba toma los más altos.
tpl-fbar-total-d3-feedback = Este es un promedio. La prueba suma los saldos más altos.

## tpl-substantial-presence (tax-residency)

tpl-substantial-presence-stem = Estos son los días que le cuentan en EE. UU.: { NUMBER($x) } este año, { NUMBER($y) } el año pasado y { NUMBER($z) } el año anterior. ¿Cuántos días da la prueba de presencia sustancial?
tpl-substantial-presence-why = Este año cuenta completo; el pasado, un tercio; el anterior, un sexto. Son { NUMBER($x) } + { NUMBER($third) } + { NUMBER($sixth) } = { NUMBER($days) }.
tpl-substantial-presence-hint-1 = Este año cuenta completo. Los años anteriores cuentan menos.
tpl-substantial-presence-hint-2 = El año pasado cuenta un tercio y el anterior, un sexto.
tpl-substantial-presence-d1-feedback = Aquí todos los días cuentan completos. Los años anteriores cuentan menos.
tpl-substantial-presence-d2-feedback = Este es solo el año actual. También cuentan partes de los dos anteriores.
tpl-substantial-presence-d3-feedback = Aquí se toman un medio y un tercio. Las partes son un tercio y un sexto.

## tpl-move-in-cost (renting)

tpl-move-in-cost-stem = La renta es de { MONEY($r) } al mes. El depósito es de { NUMBER($k) } meses de renta. El cargo por la solicitud es de { MONEY($f) }, y el primer mes se paga ahora. ¿Cuánto necesita para mudarse?
tpl-move-in-cost-why = El primer mes, { MONEY($r) }, el depósito, { MONEY($dep) }, y el cargo, { MONEY($f) }, suman { MONEY($total) }.
tpl-move-in-cost-hint-1 = Antes de mudarse se pagan tres cosas. ¿Cuáles?
tpl-move-in-cost-hint-2 = El depósito es la renta por { NUMBER($k) }.
tpl-move-in-cost-d1-feedback = Este es solo el primer mes. También se pagan el depósito y el cargo.
tpl-move-in-cost-d2-feedback = Aquí falta la renta del primer mes.
tpl-move-in-cost-d3-feedback = Aquí falta el depósito de { MONEY($dep) }.

## tpl-emergency-months (emergency-fund)

tpl-emergency-months-stem = Sus gastos básicos son de { MONEY($e) } al mes. Todos sus gastos son { MONEY($s) }. Quiere ahorrar { NUMBER($k) } meses de gastos básicos. Ya tiene { MONEY($h) } y agrega { MONEY($q) } al mes. ¿Cuántos meses tarda?
tpl-emergency-months-why = La meta es de { MONEY($goal) }. Le faltan { MONEY($gap) }, y con { MONEY($q) } al mes llega en { NUMBER($months) } meses.
tpl-emergency-months-hint-1 = ¿Cuál es la meta en dólares? ¿Cuánto falta todavía?
tpl-emergency-months-hint-2 = Divida lo que falta entre lo que agrega. Una parte de un mes cuenta como un mes.
tpl-emergency-months-d1-feedback = Aquí se olvida que ya tiene { MONEY($h) }.
tpl-emergency-months-d2-feedback = Aquí se ahorra para todos los gastos. La meta es de gastos básicos.
tpl-emergency-months-d3-feedback = Aquí se ahorra un mes de gastos básicos. Usted quiere { NUMBER($k) }.

## tpl-apy-monthly (savings-products)

tpl-apy-monthly-stem = Una cuenta paga una tasa del { PERCENT($r_ratio) } al año. El interés se suma cada mes. ¿Cuál es la APY, en porcentaje con dos decimales?
tpl-apy-monthly-why = Cada mes el dinero crece la doceava parte del { PERCENT($r_ratio) }. Después de doce meses creció un { PERCENT($apy, decimals: 2) }, un poco más que la tasa anunciada.
tpl-apy-monthly-hint-1 = ¿Cuál es la tasa de un mes? Súmela a 1.
tpl-apy-monthly-hint-2 = Multiplique ese número por sí mismo durante doce meses.
tpl-apy-monthly-d1-feedback = Esta es la tasa anunciada. El interés sobre el interés hace la APY un poco más alta.
tpl-apy-monthly-d2-feedback = Esta es la tasa de un mes. La APY es de un año.
tpl-apy-monthly-d3-feedback = El { PERCENT($r_ratio) } ya es la tasa de un año.

## tpl-utilization (credit-scores)

tpl-utilization-stem = En una tarjeta debe { MONEY($a) } y su límite es de { MONEY($l) }. En otra debe { MONEY($b) } y su límite es de { MONEY($k) }. ¿Cuál es su uso (_utilization_) con las dos tarjetas, en porcentaje?
tpl-utilization-why = Debe { MONEY($owed) } de { MONEY($limits) } en total. Es un { PERCENT($share, decimals: 1) }.
tpl-utilization-hint-1 = Sume lo que debe. Sume los límites.
tpl-utilization-hint-2 = Divida lo que debe entre los límites. Luego escríbalo como porcentaje.
tpl-utilization-d1-feedback = Este es el promedio de los dos porcentajes. Primero sume; luego divida una sola vez.
tpl-utilization-d2-feedback = Esta es solo la primera tarjeta. Cuente las dos.
tpl-utilization-d3-feedback = Esta es la parte de los límites que no ha usado.

## tpl-payday-apr (high-cost-loans)

tpl-payday-apr-stem = Un negocio de préstamos cobra { MONEY($f) } por cada { MONEY($hundred) } que le presta. Usted paga en { NUMBER($d) } días. ¿Cuánto es eso como _APR_, en porcentaje entero?
tpl-payday-apr-why = El cargo es del { PERCENT($f_ratio) } por { NUMBER($d) } días. Un año tiene 365 días, así que la APR es cerca de un { PERCENT($apr, decimals: 0) }.
tpl-payday-apr-hint-1 = ¿Qué porcentaje de lo prestado es el cargo?
tpl-payday-apr-hint-2 = ¿Cuántas veces caben { NUMBER($d) } días en un año de 365 días?
tpl-payday-apr-d1-feedback = El { PERCENT($f_ratio) } es por { NUMBER($d) } días, no por un año.
tpl-payday-apr-d2-feedback = Aquí hay doce cargos al año. El préstamo dura { NUMBER($d) } días, así que hay más.
tpl-payday-apr-d3-feedback = Aquí se multiplica por los días. Divida 365 entre los días.

## tpl-mortgage-payment (mortgage)

tpl-mortgage-payment-stem = Usted pide { MONEY($p) } para una casa al { PERCENT($r_ratio) } al año. Paga cada mes durante { NUMBER($y) } años. ¿Cuánto es el pago del préstamo en un mes? Puede usar una calculadora de préstamos.
tpl-mortgage-payment-why = Cada pago cubre el interés del mes y una parte del préstamo. Para eso se pagan { MONEY($pay) } al mes. Los impuestos y el seguro van aparte.
tpl-mortgage-payment-hint-1 = El número de pagos es doce por { NUMBER($y) }.
tpl-mortgage-payment-hint-2 = Use la doceava parte de la tasa anual para cada mes.
tpl-mortgage-payment-d1-feedback = Así se devuelve el préstamo sin ningún interés.
tpl-mortgage-payment-d2-feedback = Aquí el interés se cuenta siempre sobre la primera cantidad. Pero lo que debe baja.
tpl-mortgage-payment-d3-feedback = Esto paga el interés del primer mes. El préstamo no bajaría.

## tpl-match-value (retirement-accounts)

tpl-match-value-stem = Usted gana { MONEY($s) } al año y pone el { PERCENT($c_ratio) } en el 401(k). Por lo que usted pone, hasta el { PERCENT($u_ratio) } de su pago, la empresa agrega el { PERCENT($k_ratio) }. ¿Cuánto agrega la empresa en un año?
tpl-match-value-why = Solo cuenta el { PERCENT($u_ratio) } de su pago, { MONEY($base) }. La empresa agrega el { PERCENT($k_ratio) } de eso: { MONEY($match) }.
tpl-match-value-hint-1 = ¿Cuánto de lo que usted ahorra cuenta para el aporte?
tpl-match-value-hint-2 = Tome el { PERCENT($k_ratio) } de esa parte.
tpl-match-value-d1-feedback = Aquí cuenta todo lo que usted pone. El aporte llega hasta el { PERCENT($u_ratio) } del pago.
tpl-match-value-d2-feedback = Aquí la empresa pone lo mismo que usted. Agrega el { PERCENT($k_ratio) } de eso.
tpl-match-value-d3-feedback = Este es su propio ahorro. El aporte va aparte.

## tpl-fee-drag (fund-fees)

tpl-fee-drag-stem = Usted pone { MONEY($p) } en un fondo durante { NUMBER($n) } años. Antes de comisiones crece un { PERCENT($g_ratio) } al año. Un fondo cobra el { PERCENT($e_ratio) } al año; otro, el { PERCENT($h_ratio) }. Reste la comisión de lo que crece cada año. ¿Cuánto más tiene con el fondo barato, en dólares enteros?
tpl-fee-drag-why = El fondo barato termina en { MONEY($low) } y el otro, en { MONEY($high) }. La diferencia es de { MONEY($gap) }.
tpl-fee-drag-hint-1 = Halle lo que crece cada fondo después de la comisión.
tpl-fee-drag-hint-2 = Calcule las dos cantidades finales. Luego reste.
tpl-fee-drag-d1-feedback = Esta es la diferencia de un año. Llega cada año.
tpl-fee-drag-d2-feedback = Aquí se suma cada año la misma diferencia. Pero el dinero que se va en comisiones tampoco crece.
tpl-fee-drag-d3-feedback = Esto es lo que crece el fondo barato. Compare las dos cantidades finales.

## tpl-coinsurance (health-insurance)

tpl-coinsurance-stem = Una cuenta de un doctor de su red es de { MONEY($a) }. Todavía debe { MONEY($d) } de su deducible (_deductible_). Después paga el { PERCENT($c_ratio) } del resto. ¿Cuánto de la cuenta paga usted?
tpl-coinsurance-why = Primero paga los { MONEY($d) }. Del resto, { MONEY($rest) }, paga el { PERCENT($c_ratio) }. En total son { MONEY($mine) }.
tpl-coinsurance-hint-1 = Primero va el deducible. ¿Cuánto queda de la cuenta?
tpl-coinsurance-hint-2 = Tome el porcentaje de lo que queda y sume el deducible.
tpl-coinsurance-d1-feedback = Aquí falta el deducible. Primero paga { MONEY($d) }.
tpl-coinsurance-d2-feedback = Después del deducible todavía paga el { PERCENT($c_ratio) } del resto.
tpl-coinsurance-d3-feedback = Aquí el porcentaje es de toda la cuenta. Es solo de lo que queda después del deducible.
