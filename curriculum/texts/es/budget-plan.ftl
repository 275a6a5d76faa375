### Anotar, planear, ajustar: español (usted), traducido del inglés.
### Un número nunca va escrito en el texto: se nombra, y su valor está en budget-plan.toml.

budget-plan-lesson-title = Una tarea para cada dólar
budget-plan-lesson-promise = Al terminar esta lección, usted podrá planear un mes con sus ingresos y gastos reales, y corregir el plan.

## Tarjeta: entrada

budget-plan-where-it-went-title = ¿Adónde se fue?
budget-plan-where-it-went-p1 = Falta una semana para fin de mes y ya no hay dinero. Usted no compró nada raro. Entonces, ¿adónde se fue?
budget-plan-where-it-went-p2 = Un presupuesto (_budget_) es el plan de un mes en una sola hoja. Dice qué entra, qué sale y qué queda.
budget-plan-where-it-went-p3 = No necesita ninguna aplicación especial. Basta con la lista de sus pagos, un lápiz y media hora.

## Tarjeta: explicación

budget-plan-three-steps-title = Tres pasos que vuelven cada mes
budget-plan-three-steps-p1 = Empiece por su pago neto (_take-home pay_). Es el dinero que le llega, ya sin impuestos ni otros descuentos.
budget-plan-three-steps-steps-1 = **Anotar.** Durante un mes, escriba todo lo que entra y todo lo que sale. Después ordénelo: necesidades, metas, gustos.
budget-plan-three-steps-steps-2 = **Planear.** Antes de que empiece el mes siguiente, dele una tarea a cada dólar. Primero las necesidades, luego las metas, luego los gustos.
budget-plan-three-steps-steps-3 = **Ajustar.** Cuando termine el mes, compare el plan con lo que pasó. Cambie los renglones que no quedaron bien.
budget-plan-three-steps-p2 = Los gastos **fijos** no cambian, como la renta. Los gastos **variables** se mueven, como la comida. Una cuenta que llega una vez al año se reparte en doce partes, y cada mes se aparta una.
budget-plan-three-steps-p3 = Si su pago cambia, planee con un mes bajo. Lo que un mes bueno traiga de más puede ir a una meta. Si le pagan cada dos semanas, planee casi todos los meses con dos cheques.
budget-plan-three-steps-rules = Quizás oiga hablar de partes fijas: tanto para necesidades, tanto para gustos. Son reglas prácticas, no leyes. Empiece por sus propios números.

## Tarjeta: ejemplo resuelto. $pay $yearly $part $left dinero, $share porcentaje

budget-plan-one-month-title = Un mes en una hoja
budget-plan-one-month-p1 = Su pago neto es de { MONEY($pay) } al mes. Una vez al año llega una cuenta de seguro de { MONEY($yearly) }; por eso una parte entra en cada mes.
budget-plan-one-month-f1 = { NUMBER($yearly) } ÷ 12 = { NUMBER($part) }
budget-plan-one-month-plan = El plan del mes que viene
budget-plan-one-month-plan-r1 = Pago neto
budget-plan-one-month-plan-r2 = Renta
budget-plan-one-month-plan-r3 = Comida
budget-plan-one-month-plan-r4 = Celular y luz
budget-plan-one-month-plan-r5 = Autobús
budget-plan-one-month-plan-r6 = Familia en su país
budget-plan-one-month-plan-r7 = Seguro, una parte
budget-plan-one-month-plan-sum = Todavía sin tarea
budget-plan-one-month-f2 = { NUMBER($left) } ÷ { NUMBER($pay) } = { NUMBER($share) } = { PERCENT($share) }
budget-plan-one-month-p2 = { MONEY($left) }, o sea el { PERCENT($share) } del pago, no tienen tarea todavía. Désela ahora: primero una meta, después algo que disfrute. El dinero sin tarea suele desaparecer.

## Tarjeta: lo que ya conoce

budget-plan-at-home-title = Lo que usted ya conoce y lo que aquí cambia
budget-plan-at-home-p1 = En todos los países la gente planea su dinero. Lo que cambia son los días de pago.

## Tarjeta: repaso corto

budget-plan-short-check-title = Un repaso corto
budget-plan-short-check-p1 = Dos preguntas antes de seguir. Tómese su tiempo. Abra una pista cuando la quiera.

## Pregunta de parejas. Filas k1 a k4, parejas p1 a p5 (34 caracteres como máximo)

budget-plan-lines-stem = ¿Cómo entra cada una de estas cosas en el plan de un mes?
budget-plan-lines-k1 = La renta
budget-plan-lines-k1-feedback = La renta es un gasto fijo. Es igual cada mes.
budget-plan-lines-k2 = La comida
budget-plan-lines-k2-feedback = La comida es un gasto variable. Hay meses en que hace falta más.
budget-plan-lines-k3 = Una cuenta que llega una vez al año
budget-plan-lines-k3-feedback = Aparte cada mes una de doce partes. Así la cuenta no llega por sorpresa.
budget-plan-lines-k4 = El pago neto (_take-home pay_)
budget-plan-lines-k4-feedback = El pago neto es lo que le llega, ya sin impuestos ni otros descuentos.
budget-plan-lines-p1 = una parte de ella cada mes
budget-plan-lines-p2 = la misma cantidad cada mes
budget-plan-lines-p3 = el pago que le llega
budget-plan-lines-p4 = una cantidad que se mueve
budget-plan-lines-p5 = el pago antes de impuestos
budget-plan-lines-hint-1 = Una de las cuatro cosas entra. Las otras tres salen.
budget-plan-lines-hint-2 = ¿Qué gasto no cambia, cuál se mueve y cuál llega una sola vez?
budget-plan-lines-why = Los gastos fijos no cambian, los variables se mueven y una cuenta anual se reparte. El plan empieza con el pago que le llega.

## Pregunta de número, en dólares. $gross $net $rent $food $other $costs dinero, $w1 a $w3 respuestas equivocadas, $answer

budget-plan-what-is-left-stem = Su trabajo paga { MONEY($gross) } al mes antes de impuestos, y a usted le llegan { MONEY($net) }. La renta son { MONEY($rent) }, la comida { MONEY($food) } y los demás gastos { MONEY($other) }. ¿Cuánto le queda para planear?
budget-plan-what-is-left-w1-feedback = { MONEY($w1) } es lo que queda al pagar la renta. Todavía faltan la comida y los demás gastos.
budget-plan-what-is-left-w2-feedback = { MONEY($w2) } es lo que sale. Réstelo del pago que le llega.
budget-plan-what-is-left-w3-feedback = Aquí se empieza con { MONEY($gross) }. La parte de los impuestos no se puede gastar.
budget-plan-what-is-left-hint-1 = ¿Cuál de los dos pagos se puede gastar?
budget-plan-what-is-left-hint-2 = Sume todo lo que sale. Después réstelo de ese pago.
budget-plan-what-is-left-why = Sus gastos son { MONEY($costs) }, y { NUMBER($net) } − { NUMBER($costs) } = { NUMBER($answer) }. A esos { MONEY($answer) } ya les puede dar una tarea.

## Pregunta de orden. Filas k1 a k4 en el orden correcto

budget-plan-first-steps-stem = Usted hace su primer presupuesto (_budget_). Ponga los pasos en orden.
budget-plan-first-steps-k1 = Anotar lo que gasta durante un mes
budget-plan-first-steps-k2 = Ordenarlo en necesidades, metas y gustos
budget-plan-first-steps-k3 = Dar una tarea a los dólares del mes que viene
budget-plan-first-steps-k4 = Comparar el plan con lo que pasó
budget-plan-first-steps-s1-feedback = Solo se puede ordenar lo que está anotado. Por eso anotar va primero.
budget-plan-first-steps-s2-feedback = Primero vea adónde va el dinero. Después podrá planear adónde debe ir.
budget-plan-first-steps-s3-feedback = Para comparar hace falta un plan. Por eso el plan va antes.
budget-plan-first-steps-hint-1 = Anotar, planear, ajustar: ¿cuál de los cuatro pasos es parte de “ajustar”?
budget-plan-first-steps-hint-2 = Dos pasos miran hacia el primer mes. Van antes del plan.
budget-plan-first-steps-why = Primero se mira lo que es real y después se planea. Un mes más tarde se mira otra vez y se corrige el plan.

## Pregunta de una respuesta. $m1 a $m4 dinero, $k1 a $k4 las opciones

budget-plan-which-pay-stem = Su pago neto cambia. En los últimos cuatro meses fue de { MONEY($m1) }, { MONEY($m2) }, { MONEY($m3) } y { MONEY($m4) }. Todavía no tiene ahorros. ¿Con qué cantidad es más seguro planear los gastos del mes que viene?
budget-plan-which-pay-k1 = { MONEY($k1) }
budget-plan-which-pay-k2 = { MONEY($k2) }
budget-plan-which-pay-k2-feedback = { MONEY($k2) } es el promedio. Dos de los cuatro meses trajeron menos que eso.
budget-plan-which-pay-k3 = { MONEY($k3) }
budget-plan-which-pay-k3-feedback = { MONEY($k3) } es solo el último mes. Nada dice que el próximo será igual.
budget-plan-which-pay-k4 = { MONEY($k4) }
budget-plan-which-pay-k4-feedback = { MONEY($k4) } llegó una vez en cuatro meses. En los otros tres, el plan se rompería.
budget-plan-which-pay-hint-1 = ¿Qué le pasa al plan si entra menos dinero del que se planeó?
budget-plan-which-pay-hint-2 = ¿Qué cantidad llegó, o se superó, en los cuatro meses?
budget-plan-which-pay-why = En los cuatro meses llegaron por lo menos { MONEY($k1) }. Un plan que sirve para un mes bajo sirve también para uno bueno. Lo demás puede ir a una meta.

## Pregunta de una respuesta. $plan $real $over $free dinero

budget-plan-food-line-stem = Usted planeó { MONEY($plan) } para comida. Por tercer mes gastó { MONEY($real) }. Come sencillo, y tiene { MONEY($free) } libres para gustos. ¿Qué ayuda más?
budget-plan-food-line-k1 = Dejar { MONEY($plan) } y esforzarse más
budget-plan-food-line-k1-feedback = Tres meses dicen que { MONEY($plan) } es muy poco. El plan tiene que ajustarse a su vida.
budget-plan-food-line-k2 = Dejar de planear, porque falla
budget-plan-food-line-k2-feedback = El plan hizo su trabajo: le mostró qué renglón está mal. Ahora puede cambiarlo.
budget-plan-food-line-k3 = Poner los { MONEY($over) } en una tarjeta de crédito
budget-plan-food-line-k3-feedback = Lo que falta vuelve cada mes, y así la deuda crecería.
budget-plan-food-line-k4 = Planear { MONEY($real) } y menos para gustos
budget-plan-food-line-hint-1 = Un mes alto puede ser casualidad. ¿Qué le dicen tres seguidos?
budget-plan-food-line-hint-2 = Si un renglón sube, ¿de dónde pueden salir los { MONEY($over) }?
budget-plan-food-line-why = Tres meses seguidos ya son un dato. El renglón de comida sube y los { MONEY($over) } salen de un gusto. Eso es “ajustar”.

## Pregunta de número, en dólares. $pay dinero, $weeks $span $twice $count números enteros, $w1 a $w3 respuestas equivocadas, $answer

budget-plan-two-week-pay-stem = A usted le llegan { MONEY($pay) } netos cada { NUMBER($span) } semanas, todo el año. Cuente el año como { NUMBER($weeks) } semanas. ¿Cuánto entra en el año?
budget-plan-two-week-pay-w1-feedback = Aquí se cuentan { NUMBER($twice) } cheques, dos por mes. Casi todos los meses tienen más de cuatro semanas.
budget-plan-two-week-pay-w2-feedback = Aquí se cuenta un cheque por semana. A usted le llega uno cada { NUMBER($span) } semanas.
budget-plan-two-week-pay-w3-feedback = Aquí se cuenta un cheque al mes. A usted le llega uno cada { NUMBER($span) } semanas.
budget-plan-two-week-pay-hint-1 = ¿Cuántas veces llega el pago en { NUMBER($weeks) } semanas?
budget-plan-two-week-pay-hint-2 = Divida las semanas entre { NUMBER($span) }. Después multiplique por un cheque.
budget-plan-two-week-pay-why = { NUMBER($weeks) } ÷ { NUMBER($span) } = { NUMBER($count) } cheques, y { NUMBER($count) } × { NUMBER($pay) } = { NUMBER($answer) }. Casi todos los meses traen dos, y dos meses traen tres. Deles una tarea también a los cheques de más.

## Pregunta de una respuesta

budget-plan-record-or-plan-stem = Una persona anota cada gasto desde hace seis meses. Aun así, el dinero se le acaba siempre una semana antes. ¿Qué le falta?
budget-plan-record-or-plan-k1 = Un plan hecho antes de cada mes
budget-plan-record-or-plan-k2 = Un registro hasta de la última moneda
budget-plan-record-or-plan-k2-feedback = El registro ya es bueno. Muestra lo que pasó, pero no decide lo que viene.
budget-plan-record-or-plan-k3 = Un pago extra al final del año
budget-plan-record-or-plan-k3-feedback = El dinero se acaba todos los meses. Un pago extra en uno solo puede no llegar, y no arreglaría los demás.
budget-plan-record-or-plan-k4 = Una regla: medio sueldo para necesidades
budget-plan-record-or-plan-k4-feedback = Con esa regla quizás no alcance para la renta. Es una regla práctica, y un plan empieza con números reales.
budget-plan-record-or-plan-hint-1 = ¿Cuál de los tres pasos ha dado esta persona: anotar, planear o ajustar?
budget-plan-record-or-plan-hint-2 = Una lista mira hacia atrás. ¿Qué mira hacia adelante?
budget-plan-record-or-plan-why = Seis meses de notas son un buen comienzo. El paso siguiente es usarlas: dar una tarea a cada dólar antes de que empiece el mes.

## Pregunta de varias respuestas. $gap $phone $plan $rent $room $bike $shift $food $s1 $s2 $s4 $s5 dinero, $rate porcentaje

budget-plan-close-the-gap-stem = A su plan le faltan { MONEY($gap) } todos los meses. ¿Cuáles de estos cambios cubren lo que falta cada mes, sin ayuda de otro? Marque cada uno.
budget-plan-close-the-gap-k1 = Un plan de celular de { MONEY($plan) }, no de { MONEY($phone) }
budget-plan-close-the-gap-k1-feedback = Así ahorra { MONEY($s1) } al mes. Ayuda, pero le faltan { MONEY($gap) }.
budget-plan-close-the-gap-k2 = Un cuarto de { MONEY($room) }, no de { MONEY($rent) }
budget-plan-close-the-gap-k2-feedback = Así ahorra { MONEY($s2) } al mes, más de lo que falta. Un gasto fijo puede cambiar si usted se muda.
budget-plan-close-the-gap-k3 = Una bicicleta usada, vendida en { MONEY($bike) }
budget-plan-close-the-gap-k3-feedback = Los { MONEY($bike) } llegan una sola vez. El mes que viene vuelve a faltar.
budget-plan-close-the-gap-k4 = Dos turnos más al mes, de { MONEY($shift) } cada uno
budget-plan-close-the-gap-k4-feedback = Si le llegan { MONEY($shift) } netos por turno, dos turnos traen { MONEY($s4) }. Ganar más también cubre lo que falta.
budget-plan-close-the-gap-k5 = Un { PERCENT($rate) } menos de { MONEY($food) } en comida
budget-plan-close-the-gap-k5-feedback = El { PERCENT($rate) } de { MONEY($food) } son { MONEY($s5) }. Es menos de lo que falta.
budget-plan-close-the-gap-hint-1 = Calcule cuánto trae cada cambio en un mes. El pago de los turnos es neto.
budget-plan-close-the-gap-hint-2 = Pregúntese dos cosas de cada uno. ¿Son { MONEY($gap) } o más? ¿Vuelve cada mes?
budget-plan-close-the-gap-why = Con el cuarto ahorra { MONEY($s2) } y los turnos traen { MONEY($s4) }, mes tras mes. El celular y la comida solos no alcanzan, y la bicicleta paga una sola vez.

## Pregunta de número, en dólares. $pay $costs $rent $goal $rise $part $before dinero, $rate porcentaje, $months un número entero, $w1 a $w3 respuestas equivocadas, $answer

budget-plan-rent-goes-up-stem = A usted le llegan { MONEY($pay) } netos al mes. Sus gastos son { MONEY($costs) }, y { MONEY($rent) } de ellos son la renta. Ahora la renta sube un { PERCENT($rate) }. Además quiere ahorrar { MONEY($goal) } en { NUMBER($months) } meses, lo mismo cada mes. ¿Cuánto le queda al mes?
budget-plan-rent-goes-up-w1-feedback = La renta nueva está, pero falta la meta. Necesita { MONEY($part) } cada mes.
budget-plan-rent-goes-up-w2-feedback = La meta está, pero la renta sigue siendo la de antes. Sube { MONEY($rise) }.
budget-plan-rent-goes-up-w3-feedback = Aquí la renta sube muy poco. El { PERCENT($rate) } de { MONEY($rent) } son { MONEY($rise) }.
budget-plan-rent-goes-up-hint-1 = Del pago se restan tres cosas: los gastos, lo que sube la renta y la meta.
budget-plan-rent-goes-up-hint-2 = ¿Cuántos dólares sube la renta? Es una parte de la renta, nada más.
budget-plan-rent-goes-up-hint-3 = Reparta la meta en partes iguales, una por mes.
budget-plan-rent-goes-up-why = Antes del cambio quedaban { MONEY($before) }. La renta se lleva { MONEY($rise) } y la meta { MONEY($part) }, así que quedan libres { MONEY($answer) }. El plan todavía funciona.
budget-plan-rent-goes-up-ledger = El plan nuevo de un mes
budget-plan-rent-goes-up-ledger-r1 = Pago neto
budget-plan-rent-goes-up-ledger-r2 = Gastos hasta ahora
budget-plan-rent-goes-up-ledger-r3 = Lo que sube la renta: { NUMBER($rent) } × { NUMBER($rate) }
budget-plan-rent-goes-up-ledger-r4 = Meta: { NUMBER($goal) } ÷ { NUMBER($months) }
budget-plan-rent-goes-up-ledger-sum = Queda cada mes

## Ideas equivocadas: la creencia como la diría una persona y una frase que la corrige

mixup-every-cost-is-fixed-name = Mis gastos son iguales todos los meses.
mixup-every-cost-is-fixed-correction = Unos gastos no cambian, otros se mueven y otros llegan una vez al año; cada uno entra en el plan a su manera.
mixup-plan-with-gross-name = Planeo con el pago de la oferta de trabajo.
mixup-plan-with-gross-correction = Planee con el pago neto, porque el resto no llega a sus manos.
mixup-rent-paid-rest-is-free-name = Pagada la renta, lo demás está libre.
mixup-rent-paid-rest-is-free-correction = Antes de que haya dinero libre, se restan todos los gastos del mes.
mixup-i-know-what-i-spend-name = Sé lo que gasto sin anotarlo.
mixup-i-know-what-i-spend-correction = Anótelo primero durante un mes, porque los pagos pequeños se olvidan fácilmente.
mixup-tracking-is-planning-name = Si anoto lo que gasto, ya tengo un presupuesto.
mixup-tracking-is-planning-correction = Un registro mira hacia atrás; un plan decide antes de que empiece el mes.
mixup-average-month-comes-each-month-name = El mes promedio llega todos los meses.
mixup-average-month-comes-each-month-correction = Algunos meses traen menos que el promedio; planee con uno bajo.
mixup-last-month-repeats-name = El próximo mes será como el último.
mixup-last-month-repeats-correction = Si el pago cambia, mire varios meses y tome uno bajo.
mixup-best-month-plan-name = Planeo con mi mejor mes y después me pongo al día.
mixup-best-month-plan-correction = Un plan para el mejor mes se rompe en todos los demás.
mixup-plan-is-right-i-am-wrong-name = Si no cumplo el plan, tengo que esforzarme más.
mixup-plan-is-right-i-am-wrong-correction = Un renglón que falla mes tras mes necesita otro número.
mixup-one-miss-ends-the-plan-name = Un plan que falla no sirve.
mixup-one-miss-ends-the-plan-correction = Una falla muestra qué renglón cambiar, y para eso es un plan.
mixup-card-fills-the-gap-name = Una tarjeta de crédito cubre lo que falta.
mixup-card-fills-the-gap-correction = Lo que falta todos los meses se vuelve una deuda que crece.
mixup-two-weeks-is-half-a-month-name = Cada dos semanas es lo mismo que dos veces al mes.
mixup-two-weeks-is-half-a-month-correction = Casi todos los meses tienen más de cuatro semanas, así que ese pago llega más veces al año.
mixup-a-paycheck-each-week-name = Cuento un cheque por semana.
mixup-a-paycheck-each-week-correction = Cuente los días de pago, no las semanas.
mixup-one-payday-a-month-name = El pago llega una vez al mes.
mixup-one-payday-a-month-correction = Fíjese cada cuánto le pagan y cuente los días de pago del año.
mixup-extra-pay-will-come-name = Un pago extra a fin de año cubrirá lo que falta.
mixup-extra-pay-will-come-correction = No planee con un pago extra hasta tener la promesa por escrito.
mixup-rule-of-thumb-is-law-name = Un plan tiene que usar las partes fijas de las que habla la gente.
mixup-rule-of-thumb-is-law-correction = Esas partes son reglas prácticas, y un plan empieza con sus propios números.
mixup-any-cut-closes-it-name = Si recorto algo, ya no falta nada.
mixup-any-cut-closes-it-correction = Calcule cuánto trae el recorte cada mes y compárelo con lo que falta.
mixup-fixed-cannot-move-name = Los gastos fijos no se pueden cambiar.
mixup-fixed-cannot-move-correction = Son iguales de un mes a otro, pero usted puede cambiarlos con otra vivienda u otro contrato.
mixup-one-time-money-repeats-name = El dinero que llega una vez cubre para siempre lo que falta.
mixup-one-time-money-repeats-correction = Lo que falta cada mes necesita un cambio que vuelva cada mes.
mixup-only-cuts-count-name = Solo se cubre lo que falta si gasto menos.
mixup-only-cuts-count-correction = Ganar más también lo cubre.
mixup-goal-from-leftovers-name = Para la meta va lo que sobre al final.
mixup-goal-from-leftovers-correction = Dele a la meta su propio renglón en el plan, antes de los gustos.
mixup-last-plan-still-fits-name = El plan del mes pasado todavía sirve.
mixup-last-plan-still-fits-correction = Cuando cambia un renglón, ponga el número nuevo y haga otra vez la cuenta.

## Contexto: cualquier país

zz-month-pay-title = Los días de pago, aquí y en su país
zz-month-pay-home = En muchos países se paga una vez al mes. En algunos, la ley agrega un mes extra de sueldo a fin de año.
zz-month-pay-host-counterpart = Aquí muchos trabajos pagan cada semana o cada dos semanas. Ninguna ley federal agrega un mes de sueldo: depende de quien le da el empleo.
zz-month-pay-comparison = La renta llega una vez al mes en los dos lugares. Aquí el pago suele venir en partes más pequeñas, y el plan tiene que decir qué parte paga qué.
zz-month-pay-warning = Planee con los cheques que son seguros. No cuente con un pago extra si no se lo han prometido por escrito.

## Contexto: México

mx-quincena-title = La quincena y el cheque de cada dos semanas
mx-quincena-home = En México mucha gente cobra por quincena: a mitad y a fin de mes.
mx-quincena-host-counterpart = Aquí muchos trabajos pagan cada dos semanas, el mismo día de la semana. Se dice _biweekly_.
mx-quincena-comparison = Suena igual, pero no lo es. El pago de cada dos semanas llega un poco más seguido, y por eso su fecha se mueve de un mes a otro.
mx-quincena-warning = Planee casi todos los meses con dos cheques y revise en qué fecha llega cada uno. Si un mes trae un tercero, dele una tarea antes de que llegue.

## Contexto: Corea del Sur

kr-gagyebu-title = El gagyebu, un libro del hogar
kr-gagyebu-home = En Corea muchos hogares llevan un 가계부 (gagyebu), un libro o una aplicación donde se anota cada gasto.
kr-gagyebu-host-counterpart = Aquí se usan para eso aplicaciones, la lista del banco o papel. Es el primer paso, anotar (_tracking_).
kr-gagyebu-comparison = Esa costumbre sirve mucho también aquí. En los dos lugares el registro muestra adónde fue el dinero.
kr-gagyebu-warning = Un registro todavía no es un plan. Antes de que empiece el mes, escriba para qué es cada dólar.
