### Leer un talón de pago: español (usted), traducido del inglés.
### Un número nunca va escrito en el texto: se nombra, y su valor está en gross-net-pay.toml.

gross-net-pay-lesson-title = De lo que gana a lo que recibe
gross-net-pay-lesson-promise = Al terminar esta lección, usted podrá nombrar cada línea de un talón de pago y calcular su salario neto.

## Tarjeta: entrada. $wage $gross $net $gap dinero, $hours un número entero

gross-net-pay-smaller-number-title = En el banco aparece un número menor
gross-net-pay-smaller-number-p1 = En su trabajo le pagan { MONEY($wage) } la hora. Trabajó { NUMBER($hours) } horas, así que espera { MONEY($gross) }. En el banco aparecen { MONEY($net) }.
gross-net-pay-smaller-number-p2 = ¿Adónde fueron los { MONEY($gap) }? Se lo dice el talón de pago (_pay stub_). Es el papel, o la página de una aplicación, que llega con su pago.
gross-net-pay-smaller-number-p3 = Ahí cada parte tiene su nombre. Usted puede leerlo línea por línea y preguntar por la que no le parezca correcta.

## Tarjeta: explicación. $us_ss_rate $us_medicare_rate porcentajes

gross-net-pay-line-by-line-title = Qué hay entre los dos números
gross-net-pay-line-by-line-p1 = El salario bruto (_gross pay_) es todo lo que usted ganó. El salario neto (_net pay_) es lo que se lleva a casa. Las líneas que se restan en medio son las deducciones (_deductions_).
gross-net-pay-line-by-line-lines-1 = **Impuesto federal sobre el ingreso** (_federal income tax_). Se paga por adelantado, a cuenta del impuesto de todo el año. Su formulario W-4 (_Form W-4_) ayuda a fijar cuánto.
gross-net-pay-line-by-line-lines-2 = **Impuesto del estado y de la ciudad.** En unos lugares existe y en otros no.
gross-net-pay-line-by-line-lines-3 = **Seguro Social** (_Social Security_): el { PERCENT($us_ss_rate) } del salario bruto en casi todos los empleos, hasta un límite por año. Ayuda a pagar la vejez.
gross-net-pay-line-by-line-lines-4 = **Medicare:** el { PERCENT($us_medicare_rate) } del salario bruto en casi todos los empleos. Ayuda a pagar la atención médica de las personas mayores.
gross-net-pay-line-by-line-lines-5 = **Lo que usted eligió,** como un plan de salud, un ahorro para más adelante o la cuota del sindicato.
gross-net-pay-line-by-line-p2 = El Seguro Social y Medicare son los impuestos sobre la nómina (_payroll taxes_), también llamados _FICA_. Su empleador paga una parte propia, igual de grande. Esa parte va aparte y no le baja el pago.
gross-net-pay-line-by-line-p3 = El acumulado del año (_year to date_, YTD) suma todos sus pagos desde enero. No es el pago de hoy. La ley federal no exige un pago extra a fin de año.
gross-net-pay-line-by-line-keep = Anote usted sus horas y guarde cada talón. Si las horas o una línea no le cuadran, pregunte pronto en la oficina de pagos. Muestre lo que anotó.

## Tarjeta: ejemplo resuelto. $hours un número entero, $wage $gross $net $tax dinero

gross-net-pay-two-weeks-title = Dos semanas de trabajo
gross-net-pay-two-weeks-p1 = Usted trabajó { NUMBER($hours) } horas a { MONEY($wage) } la hora. Para el impuesto federal le restan { MONEY($tax) }. También paga la cuota del sindicato. Primero halle el salario bruto.
gross-net-pay-two-weeks-f1 = { NUMBER($hours) } × { NUMBER($wage) } = { NUMBER($gross) }
gross-net-pay-two-weeks-stub = Su talón de pago
gross-net-pay-two-weeks-stub-r1 = Salario bruto
gross-net-pay-two-weeks-stub-r2 = Seguro Social
gross-net-pay-two-weeks-stub-r3 = Medicare
gross-net-pay-two-weeks-stub-r4 = Impuesto federal sobre el ingreso
gross-net-pay-two-weeks-stub-r5 = Cuota del sindicato
gross-net-pay-two-weeks-stub-sum = Salario neto
gross-net-pay-two-weeks-p2 = Usted ganó { MONEY($gross) }, y a su cuenta llegan { MONEY($net) }. Haga los planes del mes con el segundo número.

## Tarjeta: lo que ya conoce

gross-net-pay-at-home-title = Lo que usted ya conoce y lo que aquí cambia
gross-net-pay-at-home-p1 = En casi todos los países se resta algo antes de pagarle. Pero no en todos se dice primero el mismo número.

## Tarjeta: repaso corto

gross-net-pay-short-check-title = Un repaso corto
gross-net-pay-short-check-p1 = Dos preguntas antes de seguir. Tómese su tiempo. Abra una pista cuando la quiera.

## Pregunta de parejas. Filas k1 a k4, parejas p1 a p5 (34 caracteres como máximo)

gross-net-pay-words-stem = ¿Qué significa cada término de un talón de pago (_pay stub_)?
gross-net-pay-words-k1 = Salario bruto (_gross pay_)
gross-net-pay-words-k1-feedback = El salario bruto es el número grande: todo lo que ganó, sin restar nada.
gross-net-pay-words-k2 = Salario neto (_net pay_)
gross-net-pay-words-k2-feedback = El salario neto es lo que queda al final. Es el dinero que usted puede gastar.
gross-net-pay-words-k3 = Deducción (_deduction_)
gross-net-pay-words-k3-feedback = Una deducción es una línea que se resta, como un impuesto o un plan de salud.
gross-net-pay-words-k4 = Acumulado del año (_year to date_)
gross-net-pay-words-k4-feedback = El acumulado del año crece con cada pago. En enero vuelve a empezar.
gross-net-pay-words-p1 = lo que se lleva a casa esta vez
gross-net-pay-words-p2 = la suma de pagos desde enero
gross-net-pay-words-p3 = todo lo que ganó, sin restar nada
gross-net-pay-words-p4 = una línea que se resta del pago
gross-net-pay-words-p5 = lo que el empleador paga aparte
gross-net-pay-words-hint-1 = Dos de los términos hablan de este pago completo. Uno es antes de restar las líneas; el otro, después.
gross-net-pay-words-hint-2 = “To date” quiere decir “hasta hoy”. ¿Desde qué mes se cuenta un año?
gross-net-pay-words-why = Se empieza con el salario bruto, se resta cada deducción y se llega al salario neto. El acumulado del año solo lleva la cuenta desde enero.

## Pregunta de una respuesta. $offer dinero

gross-net-pay-plan-the-rent-stem = Una oferta de trabajo dice { MONEY($offer) } por semana. Usted quiere saber cuánta renta puede pagar. ¿Con qué número hace el plan?
gross-net-pay-plan-the-rent-k1 = Con el pago semanal de la oferta
gross-net-pay-plan-the-rent-k1-feedback = Los { MONEY($offer) } son salario bruto. Los impuestos se restan antes de que el dinero le llegue.
gross-net-pay-plan-the-rent-k2 = Con la oferta y un extra de fin de año
gross-net-pay-plan-the-rent-k2-feedback = La ley federal no exige un pago extra a fin de año. Cuente con él solo si lo dice su contrato.
gross-net-pay-plan-the-rent-k3 = Con el salario neto del primer talón
gross-net-pay-plan-the-rent-k4 = Con el acumulado del año en un talón
gross-net-pay-plan-the-rent-k4-feedback = El acumulado del año suma muchos pagos. Es mucho más de lo que trae una semana.
gross-net-pay-plan-the-rent-hint-1 = La renta se paga con el dinero que está en su cuenta.
gross-net-pay-plan-the-rent-hint-2 = ¿Cuál de estos números ya tiene restados los impuestos, y es de un solo día de pago?
gross-net-pay-plan-the-rent-why = Usted solo puede gastar lo que le llega, y eso es el salario neto. El primer talón lo muestra al centavo.

## Pregunta de número, en dólares. $hours un número entero, $wage $ss $med $tax $gross $taken dinero, $w1 a $w4 respuestas equivocadas, $answer

gross-net-pay-one-week-stem = Usted trabajó { NUMBER($hours) } horas a { MONEY($wage) } la hora. El talón resta { MONEY($ss) } para el Seguro Social, { MONEY($med) } para Medicare y { MONEY($tax) } de impuesto sobre el ingreso. Las líneas están redondeadas para practicar. ¿Cuál es su salario neto?
gross-net-pay-one-week-w1-feedback = { MONEY($w1) } es el salario bruto. Todavía faltan tres líneas por restar.
gross-net-pay-one-week-w2-feedback = Aquí se resta solo el impuesto sobre el ingreso. También se restan el Seguro Social y Medicare.
gross-net-pay-one-week-w3-feedback = Aquí falta el impuesto sobre el ingreso. Reste { MONEY($tax) } más.
gross-net-pay-one-week-w4-feedback = { MONEY($w4) } es lo que se resta. El salario neto es lo que queda de { MONEY($gross) }.
gross-net-pay-one-week-hint-1 = Primero halle el salario bruto: las horas por lo que le pagan la hora.
gross-net-pay-one-week-hint-2 = Después reste cada una de las tres líneas.
gross-net-pay-one-week-why = { NUMBER($hours) } × { NUMBER($wage) } = { NUMBER($gross) }. Las tres líneas se llevan { MONEY($taken) }, y quedan { MONEY($answer) }.
gross-net-pay-one-week-ledger = Su semana
gross-net-pay-one-week-ledger-r1 = Salario bruto
gross-net-pay-one-week-ledger-r2 = Seguro Social
gross-net-pay-one-week-ledger-r3 = Medicare
gross-net-pay-one-week-ledger-r4 = Impuesto sobre el ingreso
gross-net-pay-one-week-ledger-sum = Salario neto

## Pregunta de número, en dólares. $gross $hundred dinero, $us_ss_rate porcentaje, $w1 a $w4 respuestas equivocadas, $answer

gross-net-pay-ss-line-stem = Su salario bruto de esta semana es de { MONEY($gross) }. El Seguro Social (_Social Security_) toma el { PERCENT($us_ss_rate) }. ¿Cuántos dólares se restan en esa línea?
gross-net-pay-ss-line-w1-feedback = { MONEY($w1) } sería lo correcto para un pago de { MONEY($hundred) }. Su pago es mayor.
gross-net-pay-ss-line-w2-feedback = { MONEY($w2) } es la mayor parte de su pago. El decimal de { PERCENT($us_ss_rate) } es { NUMBER($us_ss_rate) }.
gross-net-pay-ss-line-w3-feedback = { MONEY($w3) } es lo que queda cuando ya se restó la línea. La pregunta es cuánto se resta.
gross-net-pay-ss-line-w4-feedback = Aquí su parte se cuenta dos veces. La segunda la paga el empleador, no usted.
gross-net-pay-ss-line-hint-1 = Escriba { PERCENT($us_ss_rate) } como decimal. El punto se mueve dos lugares.
gross-net-pay-ss-line-hint-2 = Multiplique el decimal por su salario bruto.
gross-net-pay-ss-line-why = { NUMBER($gross) } × { NUMBER($us_ss_rate) } = { NUMBER($answer) }. En esa línea se restan { MONEY($answer) }. Su empleador paga otro tanto, aparte.

## Pregunta de varias respuestas

gross-net-pay-comes-off-stem = ¿Cuáles de estas cosas bajan el salario neto de su talón? Marque cada una.
gross-net-pay-comes-off-k1 = El impuesto federal sobre el ingreso
gross-net-pay-comes-off-k1-feedback = Se resta de cada pago, por adelantado, a cuenta de su impuesto del año.
gross-net-pay-comes-off-k2 = La parte de FICA del empleador
gross-net-pay-comes-off-k2-feedback = El empleador la paga con su propio dinero. Puede aparecer en el talón, pero a usted no le quita nada.
gross-net-pay-comes-off-k3 = La parte de Medicare que es suya
gross-net-pay-comes-off-k3-feedback = Su parte se resta en casi todos los empleos, junto con la del Seguro Social.
gross-net-pay-comes-off-k4 = El acumulado del año
gross-net-pay-comes-off-k4-feedback = Esa línea solo lleva la cuenta desde enero. No hace que se reste nada.
gross-net-pay-comes-off-k5 = Un plan de salud que usted eligió
gross-net-pay-comes-off-k5-feedback = Lo que le toca pagar del plan se resta antes de que le paguen.
gross-net-pay-comes-off-k6 = El impuesto sobre la venta en las tiendas
gross-net-pay-comes-off-k6-feedback = El impuesto sobre la venta (_sales tax_) se paga al comprar. No está en un talón de pago.
gross-net-pay-comes-off-hint-1 = Unas líneas restan dinero. Otras solo informan de un número.
gross-net-pay-comes-off-hint-2 = En cada caso, pregúntese: ¿con el dinero de quién se paga, y cuándo?
gross-net-pay-comes-off-why = El impuesto sobre el ingreso, su parte de Medicare y el plan que eligió salen de su pago. La parte del empleador, el acumulado del año y el impuesto sobre la venta no.

## Pregunta de una respuesta. $gross $share $other $taken dinero, $k1 a $k4 las opciones

gross-net-pay-two-shares-stem = Su salario bruto es de { MONEY($gross) }. El talón muestra “Seguro Social, usted: { MONEY($share) }” y “Seguro Social, empleador: { MONEY($share) }”. Todas las demás líneas le restan { MONEY($other) }. ¿Cuál es su salario neto?
gross-net-pay-two-shares-k1 = { MONEY($k1) }
gross-net-pay-two-shares-k1-feedback = Aquí se le restan a usted las dos partes. El empleador paga sus propios { MONEY($share) }.
gross-net-pay-two-shares-k2 = { MONEY($k2) }
gross-net-pay-two-shares-k3 = { MONEY($k3) }
gross-net-pay-two-shares-k3-feedback = Aquí faltan los { MONEY($share) } que usted paga al Seguro Social.
gross-net-pay-two-shares-k4 = { MONEY($k4) }
gross-net-pay-two-shares-k4-feedback = El Seguro Social ya está restado. También se restan las demás líneas, { MONEY($other) }.
gross-net-pay-two-shares-hint-1 = Una de las dos partes no se paga con su dinero.
gross-net-pay-two-shares-hint-2 = Reste la parte que es suya. Después reste las demás líneas.
gross-net-pay-two-shares-why = Su parte y las demás líneas son { MONEY($taken) }. De { MONEY($gross) } quedan { MONEY($k2) }. La parte del empleador va aparte y no cambia su pago.

## Pregunta de una respuesta. $mine $shown $lost horas, $wage $gap dinero

gross-net-pay-missing-hours-stem = Usted anotó { NUMBER($mine) } horas esta semana. El talón muestra { NUMBER($shown) } horas a { MONEY($wage) } la hora. ¿Qué hace con esa diferencia?
gross-net-pay-missing-hours-k1 = Dejarla así, porque es impuesto
gross-net-pay-missing-hours-k1-feedback = Los impuestos se restan debajo del salario bruto. Aquí no cuadran las horas de arriba, así que ningún impuesto lo explica.
gross-net-pay-missing-hours-k2 = Esperarla como reembolso de impuestos
gross-net-pay-missing-hours-k2-feedback = Un reembolso (_refund_) devuelve el impuesto que se pagó de más. No paga las horas que faltan.
gross-net-pay-missing-hours-k3 = Pedir al IRS que sume las horas
gross-net-pay-missing-hours-k3-feedback = El IRS cobra impuestos. No cuenta sus horas. Eso lo hace la oficina de pagos, y una oficina laboral puede ayudar.
gross-net-pay-missing-hours-k4 = Llevar mis notas a la oficina de pagos
gross-net-pay-missing-hours-hint-1 = ¿La diferencia está en el salario bruto o en las líneas de abajo?
gross-net-pay-missing-hours-hint-2 = ¿Quién escribió las horas en el talón?
gross-net-pay-missing-hours-why = Faltan { NUMBER($lost) } horas, y eso son { MONEY($gap) } de salario bruto. Solo el empleador puede ponerlas en un talón: vaya primero ahí, con sus notas. Si eso no sirve, puede ayudarle una oficina laboral.

## Pregunta de orden. $g1 a $g4 salario bruto, $d1 a $d4 deducciones, $n1 a $n4 salario neto, dinero

gross-net-pay-low-to-high-stem = Cuatro personas muestran su pago de una semana. Póngalos en orden, del menor al mayor salario neto.
gross-net-pay-low-to-high-k1 = Bruto { MONEY($g1) }, deducciones { MONEY($d1) }
gross-net-pay-low-to-high-k2 = Bruto { MONEY($g2) }, deducciones { MONEY($d2) }
gross-net-pay-low-to-high-k3 = Bruto { MONEY($g3) }, deducciones { MONEY($d3) }
gross-net-pay-low-to-high-k4 = Bruto { MONEY($g4) }, deducciones { MONEY($d4) }
gross-net-pay-low-to-high-s1-feedback = { MONEY($g1) } es más salario bruto que { MONEY($g2) }, pero se resta más. Quedan { MONEY($n1) } y { MONEY($n2) }.
gross-net-pay-low-to-high-s2-feedback = { MONEY($d2) } es menos para restar que { MONEY($d3) }, pero el salario bruto también es menor. Quedan { MONEY($n2) } y { MONEY($n3) }.
gross-net-pay-low-to-high-s3-feedback = Aquí el salario bruto más alto no es el neto más alto. Quedan { MONEY($n3) } y { MONEY($n4) }.
gross-net-pay-low-to-high-hint-1 = Antes de mover una fila, calcule cada salario neto.
gross-net-pay-low-to-high-hint-2 = El salario bruto menos las deducciones es el salario neto.
gross-net-pay-low-to-high-why = Los salarios netos son { MONEY($n1) }, { MONEY($n2) }, { MONEY($n3) } y { MONEY($n4) }. Para verlo hacen falta los dos números.

## Pregunta de una respuesta. $net $off dinero, $rate $left porcentajes, $per100 un número entero, $k1 a $k4 las opciones

gross-net-pay-work-back-stem = Usted necesita llevarse a casa { MONEY($net) } por semana. En su caso, todas las deducciones juntas son el { PERCENT($rate) } del salario bruto. ¿Cuánto salario bruto necesita?
gross-net-pay-work-back-k1 = { MONEY($k1) }
gross-net-pay-work-back-k1-feedback = Aquí se resta el { PERCENT($rate) } de los { MONEY($net) }. Pero { MONEY($net) } es el salario neto, y el bruto es más que eso.
gross-net-pay-work-back-k2 = { MONEY($k2) }
gross-net-pay-work-back-k2-feedback = Aquí se suman { NUMBER($per100) } dólares. El { PERCENT($rate) } es una parte del salario bruto.
gross-net-pay-work-back-k3 = { MONEY($k3) }
gross-net-pay-work-back-k3-feedback = Aquí se suma el { PERCENT($rate) } del salario neto. Pero ese { PERCENT($rate) } es una parte del bruto, que es mayor.
gross-net-pay-work-back-k4 = { MONEY($k4) }
gross-net-pay-work-back-hint-1 = El { PERCENT($rate) } es una parte del salario bruto. Usted solo conoce lo que queda.
gross-net-pay-work-back-hint-2 = Si se resta el { PERCENT($rate) }, ¿qué parte del salario bruto queda?
gross-net-pay-work-back-hint-3 = Divida el salario neto entre el decimal de esa parte.
gross-net-pay-work-back-why = El salario neto es el { PERCENT($left) } del bruto, y { NUMBER($net) } ÷ { NUMBER($left) } = { NUMBER($k4) }. Compruébelo: el { PERCENT($rate) } de { MONEY($k4) } son { MONEY($off) }.
gross-net-pay-work-back-ledger = La comprobación
gross-net-pay-work-back-ledger-r1 = Salario bruto
gross-net-pay-work-back-ledger-r2 = Todas las deducciones, { PERCENT($rate) }
gross-net-pay-work-back-ledger-sum = Salario neto

## Interactiva: un talón de pago para revisar

gross-net-pay-wrong-line-stem = Una línea de este talón de pago está mal. ¿Cuál es, y qué debería decir?
gross-net-pay-wrong-line-p1 = Usted trabajó { NUMBER($hours) } horas a { MONEY($wage) } la hora. Medicare y el impuesto son los mismos de cada semana. Este es su talón:
gross-net-pay-wrong-line-stub = Su talón de pago
gross-net-pay-wrong-line-stub-r1 = Salario bruto
gross-net-pay-wrong-line-stub-r2 = Seguro Social
gross-net-pay-wrong-line-stub-r3 = Medicare
gross-net-pay-wrong-line-stub-r4 = Impuesto federal sobre el ingreso
gross-net-pay-wrong-line-stub-sum = Salario neto
gross-net-pay-wrong-line-line = La línea que está mal
gross-net-pay-wrong-line-line-k1 = Salario bruto
gross-net-pay-wrong-line-line-k2 = Seguro Social
gross-net-pay-wrong-line-line-k3 = Medicare
gross-net-pay-wrong-line-line-k4 = Impuesto federal sobre el ingreso
gross-net-pay-wrong-line-amount = Lo que debería decir la línea
gross-net-pay-wrong-line-w1-feedback = { NUMBER($hours) } horas a { MONEY($wage) } son { MONEY($gross) }. El salario bruto está bien, y las otras líneas se restan de él.
gross-net-pay-wrong-line-w2-feedback = El talón resta { MONEY($medicare) } para Medicare, como cada semana. Esa línea está bien y va en el talón.
gross-net-pay-wrong-line-w3-feedback = El talón resta { MONEY($tax) }, como cada semana. Esa línea está bien.
gross-net-pay-wrong-line-w4-feedback = La línea es esa, pero { MONEY($amount) } todavía es demasiado. Su propia parte es el { PERCENT($us_ss_rate) } del salario bruto, y su empleador paga la otra.
gross-net-pay-wrong-line-w5-feedback = La línea es esa, pero { MONEY($amount) } es muy poco. Tome el { PERCENT($us_ss_rate) } de { MONEY($gross) }.
gross-net-pay-wrong-line-hint-1 = Dos líneas son las mismas de cada semana. Mire las otras dos.
gross-net-pay-wrong-line-hint-2 = El salario bruto es horas por pago. Su parte del Seguro Social es el { PERCENT($us_ss_rate) } de él.
gross-net-pay-wrong-line-why = El { PERCENT($us_ss_rate) } de { MONEY($gross) } es { MONEY($share) }. El talón resta { MONEY($taken) }, el doble: también la parte de su empleador. Muéstrelo en la oficina de pagos.

## Ideas equivocadas: la creencia como la diría una persona y una frase que la corrige

mixup-gross-is-take-home-name = Lo que dice la oferta es lo que recibo.
mixup-gross-is-take-home-correction = Una oferta dice el salario bruto, y los impuestos se restan antes de que el dinero le llegue.
mixup-gross-net-swapped-name = El salario neto es el número grande, antes de restar nada.
mixup-gross-net-swapped-correction = El salario bruto es todo lo que ganó; el neto es lo que queda al final.
mixup-payroll-lines-forgotten-name = Solo me restan el impuesto sobre el ingreso.
mixup-payroll-lines-forgotten-correction = En casi todos los empleos se restan también el Seguro Social y Medicare.
mixup-withheld-tax-forgotten-name = Solo me restan el Seguro Social y Medicare.
mixup-withheld-tax-forgotten-correction = De casi todos los pagos se resta también el impuesto sobre el ingreso, a cuenta del año.
mixup-only-taxes-come-off-name = De mi pago solo se restan impuestos.
mixup-only-taxes-come-off-correction = También se resta lo que usted eligió, como un plan de salud.
mixup-employer-share-from-my-pay-name = La parte del empleador sale de mi pago.
mixup-employer-share-from-my-pay-correction = El empleador paga su parte con su propio dinero, aparte de lo que le paga a usted.
mixup-ytd-is-this-check-name = El acumulado del año es el pago de hoy.
mixup-ytd-is-this-check-correction = El acumulado del año suma todos los pagos desde enero.
mixup-year-end-pay-by-law-name = La ley me da un pago extra a fin de año.
mixup-year-end-pay-by-law-correction = La ley federal no lo exige; llega solo si lo da su contrato o su empleador.
mixup-every-tax-on-stub-name = Todos los impuestos que pago están en el talón.
mixup-every-tax-on-stub-correction = El talón muestra los impuestos sobre el pago; el de la venta se paga en la tienda.
mixup-gap-is-always-tax-name = Si el pago es bajo, es por los impuestos.
mixup-gap-is-always-tax-correction = Mire primero las horas: los impuestos se restan cuando el salario bruto ya está bien.
mixup-refund-fixes-missing-pay-name = El reembolso de impuestos paga las horas que faltan.
mixup-refund-fixes-missing-pay-correction = El reembolso devuelve impuestos; las horas que faltan las debe el empleador.
mixup-irs-checks-hours-name = El IRS revisa mis horas.
mixup-irs-checks-hours-correction = El IRS cobra impuestos; las horas se ven con la oficina de pagos y la oficina laboral.
mixup-higher-gross-higher-net-name = El salario bruto más alto da el neto más alto.
mixup-higher-gross-higher-net-correction = El neto depende de dos números: el bruto y lo que se resta.
mixup-fewer-deductions-more-net-name = Si me restan menos, recibo más.
mixup-fewer-deductions-more-net-correction = A veces se resta menos porque el salario bruto es menor: calcule los dos.

## Contexto: India

in-ctc-offer-title = El CTC y la oferta de aquí
in-ctc-offer-home = En la India una oferta suele nombrar el CTC, el “costo para la empresa”. Puede incluir la parte del empleador en el Provident Fund.
in-ctc-offer-host-counterpart = Aquí la oferta dice el salario bruto (_gross pay_). La parte del empleador en el Seguro Social y Medicare no está incluida.
in-ctc-offer-comparison = En los dos países, el número de la oferta no es lo que usted se lleva a casa. Aquí se restan las líneas que son suyas, y la parte del empleador va aparte.
in-ctc-offer-warning = No reste la parte del empleador de una oferta de aquí. Sí reste sus propios impuestos antes de hacer planes para la renta.

## Contexto: México

mx-recibo-nomina-title = El recibo de nómina y el talón de pago
mx-recibo-nomina-home = En México el recibo de nómina tiene líneas para el ISR y el IMSS. En diciembre la ley da un aguinaldo.
mx-recibo-nomina-host-counterpart = Aquí el talón de pago (_pay stub_) muestra el impuesto sobre el ingreso, el Seguro Social y Medicare. En casi todos los empleos se paga cada semana o cada dos.
mx-recibo-nomina-comparison = Los dos papeles van del bruto al neto, línea por línea. Pero aquí la ley federal no exige un aguinaldo.
mx-recibo-nomina-warning = No haga planes con el pago de la oferta ni con un aguinaldo. Hágalos con el salario neto de su talón.

## Contexto: cualquier país

zz-pay-named-title = ¿Qué número se dice primero?
zz-pay-named-home = En algunos países el pago se dice por mes, ya sin impuestos. Algunas leyes dan un mes extra de pago al año.
zz-pay-named-host-counterpart = Aquí la oferta dice el pago por hora o por año, antes de impuestos. La ley federal no exige un mes extra.
zz-pay-named-comparison = En casi todas partes se resta algo antes de pagarle. Lo que cambia es qué número se oye primero.
zz-pay-named-warning = No firme un contrato de renta con el número de la oferta. Haga sus planes con el salario neto, y mire las horas en cada talón.
