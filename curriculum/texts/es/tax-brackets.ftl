### Cómo funciona el impuesto sobre el ingreso en Estados Unidos: español (usted), traducido del inglés.
### Un número nunca va escrito en el texto: se nombra, y su valor está en tax-brackets.toml.

tax-brackets-lesson-title = El impuesto sobre el ingreso, tramo por tramo
tax-brackets-lesson-promise = Al terminar esta lección, usted podrá calcular un impuesto con una tabla de tramos y distinguir su tasa marginal de su tasa promedio.

## Tarjeta: entrada. $raise dinero

tax-brackets-feared-raise-title = El aumento que alguien temía
tax-brackets-feared-raise-p1 = En el trabajo, un hombre rechaza un aumento de { MONEY($raise) } al año. “Me pasa a un tramo más alto”, dice. “Me llevaría menos a casa”.
tax-brackets-feared-raise-p2 = Mucha gente lo piensa. Pero el impuesto sobre el ingreso (_income tax_) no funciona así. La tasa más alta es para el dinero que pasa de la línea, y para ningún otro.
tax-brackets-feared-raise-p3 = Algunas ayudas sí terminan cuando el sueldo sube. Esa es otra cuenta, y usted puede preguntar antes. Aquí aprende a hacer la cuenta del impuesto.

## Tarjeta: explicación. $us_tax_year un año, $us_tax_std_deduction_single dinero

tax-brackets-slices-title = Un impuesto por tramos
tax-brackets-slices-p1 = Aquí el impuesto sobre el ingreso se calcula por tramos. Cada tramo (_bracket_) tiene su propia tasa. Se hace en cuatro pasos.
tax-brackets-slices-steps-1 = **Reste la deducción** (_deduction_). Es una cantidad que no paga impuesto. Lo que queda es el ingreso tributable (_taxable income_).
tax-brackets-slices-steps-2 = **Corte** el ingreso tributable en tramos, en las líneas de la tabla.
tax-brackets-slices-steps-3 = **Multiplique** cada tramo por su propia tasa.
tax-brackets-slices-steps-4 = **Sume** los resultados. Ese es el impuesto, antes de los créditos.
tax-brackets-slices-p2 = La tasa marginal (_marginal rate_) es la de su próximo dólar. Es la tasa de su tramo más alto.
tax-brackets-slices-p3 = La tasa promedio (_average rate_) es todo el impuesto dividido entre el ingreso tributable. En cuanto usted pasa la primera línea, es menor que la marginal.
tax-brackets-slices-p4 = Casi todo el mundo usa la deducción estándar (_standard deduction_). Para { $us_tax_year } es de { MONEY($us_tax_std_deduction_single) } para una persona soltera. Casi nadie que cuente como no residente para los impuestos puede usarla.
tax-brackets-slices-table = Las líneas cambian de un año a otro. La [página del IRS sobre tasas y tramos](https://www.irs.gov/filing/federal-income-tax-rates-and-brackets) muestra la tabla del año. Los estados tienen sus propias reglas.

## Tarjeta: ejemplo resuelto. $income $deduction $taxable $line1 $line2 $slice2 $slice3 $tax dinero, $r1 $r2 $r3 $average porcentajes

tax-brackets-three-slices-title = Tres tramos y una suma
tax-brackets-three-slices-p1 = Estos números son inventados. En un país de práctica, los primeros { MONEY($line1) } pagan el { PERCENT($r1) }. De ahí a { MONEY($line2) } la tasa es del { PERCENT($r2) }, y de ahí en adelante, del { PERCENT($r3) }.
tax-brackets-three-slices-p2 = Usted gana { MONEY($income) } y resta una deducción de { MONEY($deduction) }. Su ingreso tributable es entonces de { MONEY($taxable) }.
tax-brackets-three-slices-tax = Su impuesto del año
tax-brackets-three-slices-tax-c1 = Tramo
tax-brackets-three-slices-tax-c2 = Su impuesto
tax-brackets-three-slices-tax-r1 = Primer tramo, { PERCENT($r1) }
tax-brackets-three-slices-tax-r2 = Tramo siguiente, { PERCENT($r2) }
tax-brackets-three-slices-tax-r3 = Tramo más alto, { PERCENT($r3) }
tax-brackets-three-slices-tax-sum = Ingreso tributable e impuesto
tax-brackets-three-slices-f1 = { NUMBER($tax) } ÷ { NUMBER($taxable) } = { NUMBER($average) } = { PERCENT($average) }
tax-brackets-three-slices-p3 = Su tasa promedio es del { PERCENT($average) }. Su tasa marginal es del { PERCENT($r3) }, porque su próximo dólar cae en el tramo más alto.

## Tarjeta: lo que ya conoce

tax-brackets-at-home-title = Lo que usted ya conoce y lo que aquí cambia
tax-brackets-at-home-p1 = Algunos países tienen una tasa igual para todos. Muchos calculan por tramos, como aquí. El temor al tramo siguiente es común en unos y en otros.

## Tarjeta: repaso corto

tax-brackets-short-check-title = Un repaso corto
tax-brackets-short-check-p1 = Dos preguntas antes de seguir. Tómese su tiempo. Abra una pista cuando la quiera.

## Pregunta de una respuesta. $raise dinero, $low $high porcentajes

tax-brackets-over-the-line-stem = En un país de práctica, su ingreso tributable (_taxable income_) llega justo a una línea de la tabla. Por debajo la tasa es del { PERCENT($low) }; por encima, del { PERCENT($high) }. Le dan un aumento de { MONEY($raise) }. ¿Qué dinero paga el { PERCENT($high) }?
tax-brackets-over-the-line-k1 = Todo lo que gana este año
tax-brackets-over-the-line-k1-feedback = El dinero por debajo de la línea sigue con su { PERCENT($low) }. La línea corta su ingreso, y solo cambia lo que queda encima.
tax-brackets-over-the-line-k2 = Solo los { MONEY($raise) } de más
tax-brackets-over-the-line-k3 = Lo que gane el año que viene
tax-brackets-over-the-line-k3-feedback = La tabla de un año es para el ingreso de ese año. El aumento cuenta desde que usted lo gana.
tax-brackets-over-the-line-k4 = Ninguno, en el mismo trabajo
tax-brackets-over-the-line-k4-feedback = Un tramo no es de un trabajo. Es una parte del ingreso.
tax-brackets-over-the-line-hint-1 = Piense en la línea como una marca en una regla. ¿Qué queda por encima?
tax-brackets-over-the-line-hint-2 = Si usted gana más, ¿se mueve el dinero que estaba por debajo de la línea?
tax-brackets-over-the-line-why = Una tasa es de un tramo. Su ingreso de antes se queda en sus tramos con las tasas de antes, y solo los { MONEY($raise) } caen en el nuevo.

## Pregunta de parejas. Filas k1 a k4, parejas p1 a p5 (34 caracteres como máximo)

tax-brackets-words-stem = ¿Qué significa cada término?
tax-brackets-words-k1 = Ingreso tributable (_taxable income_)
tax-brackets-words-k1-feedback = El ingreso tributable es lo que queda cuando se resta la deducción del ingreso bruto.
tax-brackets-words-k2 = Tasa marginal (_marginal rate_)
tax-brackets-words-k2-feedback = La tasa marginal mira adelante: dice cuánto impuesto cuesta el próximo dólar.
tax-brackets-words-k3 = Tasa promedio (_average rate_)
tax-brackets-words-k3-feedback = La tasa promedio mira el conjunto: todo el impuesto, dividido entre el ingreso tributable.
tax-brackets-words-k4 = Deducción estándar (_standard deduction_)
tax-brackets-words-k4-feedback = La deducción estándar se resta primero. Sobre ella no se calcula impuesto.
tax-brackets-words-p1 = todo el impuesto como proporción
tax-brackets-words-p2 = lo que queda por gravar
tax-brackets-words-p3 = una cantidad que no paga impuesto
tax-brackets-words-p4 = todo lo que ganó, sin restar nada
tax-brackets-words-p5 = la tasa de su próximo dólar
tax-brackets-words-hint-1 = Dos de los términos son cantidades de dinero. Dos son porcentajes.
tax-brackets-words-hint-2 = Una tasa habla del tramo más alto, y la otra, de todos los tramos juntos.
tax-brackets-words-why = Se resta la deducción y queda el ingreso tributable. La tasa marginal es la del tramo más alto. La tasa promedio reparte todo el impuesto entre todos los tramos.

## Pregunta de número, en dólares. $taxable $line $rest $t1 $t2 dinero, $r1 $r2 porcentajes, $w1 a $w4 respuestas equivocadas, $answer

tax-brackets-two-slices-stem = En un país de práctica, los primeros { MONEY($line) } pagan el { PERCENT($r1) }, y el resto, el { PERCENT($r2) }. Su ingreso tributable (_taxable income_) es de { MONEY($taxable) }. ¿De cuántos dólares es el impuesto?
tax-brackets-two-slices-w1-feedback = Aquí todos los { MONEY($taxable) } pagan el { PERCENT($r2) }. Los primeros { MONEY($line) } siguen con su { PERCENT($r1) }.
tax-brackets-two-slices-w2-feedback = Aquí todos los { MONEY($taxable) } pagan el { PERCENT($r1) }. Esa tasa termina en { MONEY($line) }.
tax-brackets-two-slices-w3-feedback = { MONEY($w3) } es el impuesto del tramo más alto. Súmele el de los primeros { MONEY($line) }.
tax-brackets-two-slices-w4-feedback = Aquí se usa una tasa a la mitad de las dos. Pero los tramos no son del mismo tamaño.
tax-brackets-two-slices-hint-1 = ¿Cuántos dólares pasan de { MONEY($line) }?
tax-brackets-two-slices-hint-2 = Halle el impuesto de cada tramo con su propia tasa. Después sume los dos.
tax-brackets-two-slices-why = El primer tramo cuesta { MONEY($t1) }. Los otros { MONEY($rest) } cuestan { MONEY($t2) }. En total, el impuesto es de { MONEY($answer) }.
tax-brackets-two-slices-ledger = El impuesto, tramo por tramo
tax-brackets-two-slices-ledger-r1 = El { PERCENT($r1) } de { MONEY($line) }
tax-brackets-two-slices-ledger-r2 = El { PERCENT($r2) } de { MONEY($rest) }
tax-brackets-two-slices-ledger-sum = Impuesto

## Pregunta de orden

tax-brackets-steps-stem = Usted quiere hallar el impuesto sobre el ingreso (_income tax_) de un año. Ponga los pasos en orden, del primero al último.
tax-brackets-steps-k1 = Restar la deducción del ingreso
tax-brackets-steps-k2 = Cortar en tramos lo que queda
tax-brackets-steps-k3 = Multiplicar cada tramo por su tasa
tax-brackets-steps-k4 = Sumar el impuesto de los tramos
tax-brackets-steps-s1-feedback = La deducción se resta antes de cortar. Si no, pagaría impuesto un dinero que no debe pagarlo.
tax-brackets-steps-s2-feedback = Primero se corta. Una tasa necesita su propio tramo, o caería sobre todo el ingreso.
tax-brackets-steps-s3-feedback = Primero se multiplica y después se suma. Si suma antes, ya no hay tramos y no hay tasa para el total.
tax-brackets-steps-hint-1 = ¿Qué dinero no paga impuesto? Tiene que salir antes que lo demás.
tax-brackets-steps-hint-2 = Cada tramo necesita su propia tasa antes de que haya algo que sumar.
tax-brackets-steps-why = Primero sale el dinero que no paga impuesto. Después cada tramo se junta con su tasa, y el último paso suma lo que cuesta cada tramo.

## Pregunta de número, en dólares. $pay $us_tax_std_deduction_single dinero, $us_tax_year un año, $w2 $w3 respuestas equivocadas, $answer

tax-brackets-taxable-income-stem = En { $us_tax_year } usted ganó { MONEY($pay) } y no tuvo otros ingresos. Declara como persona soltera, fue residente para los impuestos todo el año y usa la deducción estándar (_standard deduction_) de { MONEY($us_tax_std_deduction_single) }. No tiene otra deducción. ¿De cuántos dólares es su ingreso tributable (_taxable income_)?
tax-brackets-taxable-income-w1-feedback = { MONEY($pay) } es todo lo que ganó. Primero se resta la deducción.
tax-brackets-taxable-income-w2-feedback = { MONEY($w2) } es la parte que no paga impuesto. La pregunta es cuánto queda.
tax-brackets-taxable-income-w3-feedback = { MONEY($w3) } es más de lo que ganó. Una deducción se resta.
tax-brackets-taxable-income-hint-1 = Una deducción es una cantidad que no paga impuesto.
tax-brackets-taxable-income-hint-2 = Réstela de lo que ganó.
tax-brackets-taxable-income-why = { NUMBER($pay) } − { NUMBER($us_tax_std_deduction_single) } = { NUMBER($answer) }. Solo estos { MONEY($answer) } se cortan en tramos.

## Pregunta de varias respuestas. $taxable $line $top $more $next dinero, $low $high porcentajes

tax-brackets-what-fits-stem = En un país de práctica, la tasa es del { PERCENT($low) } hasta { MONEY($line) } y del { PERCENT($high) } de ahí en adelante. Su ingreso tributable (_taxable income_) es de { MONEY($taxable) }. ¿Qué frases corresponden a su caso? Marque cada una.
tax-brackets-what-fits-k1 = { MONEY($line) } pagan el { PERCENT($low) }
tax-brackets-what-fits-k1-feedback = El tramo hasta la línea sigue con su { PERCENT($low) }, aunque usted gane más.
tax-brackets-what-fits-k2 = Su tasa promedio es del { PERCENT($high) }
tax-brackets-what-fits-k2-feedback = El { PERCENT($high) } es la tasa del tramo más alto. El promedio mezcla los dos tramos, y por eso es menor.
tax-brackets-what-fits-k3 = { MONEY($more) } más cuestan { MONEY($next) } de impuesto
tax-brackets-what-fits-k3-feedback = Los próximos { MONEY($more) } caen en el tramo más alto. El { PERCENT($high) } de eso son { MONEY($next) }.
tax-brackets-what-fits-k4 = { MONEY($taxable) } pagan el { PERCENT($high) }
tax-brackets-what-fits-k4-feedback = Solo la parte por encima de la línea, { MONEY($top) }, paga el { PERCENT($high) }.
tax-brackets-what-fits-k5 = Su tasa marginal es del { PERCENT($high) }
tax-brackets-what-fits-k5-feedback = La tasa marginal es la del próximo dólar. Aquí ese dólar cae en el tramo más alto.
tax-brackets-what-fits-hint-1 = Corte { MONEY($taxable) } en la línea. ¿Cuánto queda debajo y cuánto encima?
tax-brackets-what-fits-hint-2 = La marginal es la del tramo más alto. La promedio es la de todos los tramos juntos.
tax-brackets-what-fits-why = { MONEY($line) } pagan el { PERCENT($low) } y { MONEY($top) } pagan el { PERCENT($high) }. El próximo dólar cuesta el { PERCENT($high) }, la tasa marginal. La tasa promedio está entre las dos.

## Pregunta de número, en porcentaje. $taxable $line $rest $t1 $t2 $tax dinero, $r1 $r2 $average porcentajes, $w1 a $w4 respuestas equivocadas

tax-brackets-average-rate-stem = En un país de práctica, los primeros { MONEY($line) } pagan el { PERCENT($r1) }, y el resto, el { PERCENT($r2) }. Su ingreso tributable (_taxable income_) es de { MONEY($taxable) }. ¿Cuál es su tasa promedio (_average rate_), en porcentaje?
tax-brackets-average-rate-w1-feedback = El { PERCENT($r2) } es su tasa marginal, la del tramo más alto. Los primeros { MONEY($line) } pagan menos.
tax-brackets-average-rate-w2-feedback = Esto está a la mitad de las dos tasas. Pero los tramos no son del mismo tamaño.
tax-brackets-average-rate-w3-feedback = { MONEY($w3) } es el impuesto en dólares. Ahora divídalo entre el ingreso tributable.
tax-brackets-average-rate-w4-feedback = { NUMBER($w4) } es el decimal. Para escribirlo como porcentaje, mueva el punto dos lugares a la derecha.
tax-brackets-average-rate-hint-1 = Primero halle el impuesto en dólares, tramo por tramo.
tax-brackets-average-rate-hint-2 = Por encima de la línea quedan { MONEY($rest) }.
tax-brackets-average-rate-hint-3 = Divida todo el impuesto entre el ingreso tributable. Después escriba el decimal como porcentaje.
tax-brackets-average-rate-why = Los tramos cuestan { MONEY($t1) } y { MONEY($t2) }, y el impuesto es de { MONEY($tax) }. { NUMBER($tax) } ÷ { NUMBER($taxable) } = { NUMBER($average) }, o sea el { PERCENT($average) }.

## Pregunta de una respuesta. $before $after $more $line0 $line $part1 $part2 $t1 $t2 $extra dinero, $r0 $r1 $r2 porcentajes, $k1 a $k4 las opciones

tax-brackets-left-of-raise-stem = En un país de práctica, la tasa es del { PERCENT($r0) } hasta { MONEY($line0) }. De ahí a { MONEY($line) } es del { PERCENT($r1) }, y de ahí en adelante, del { PERCENT($r2) }. Su ingreso tributable (_taxable income_) pasa de { MONEY($before) } a { MONEY($after) }. ¿Cuánto le queda de los { MONEY($more) } después del impuesto sobre el ingreso?
tax-brackets-left-of-raise-k1 = { MONEY($k1) }
tax-brackets-left-of-raise-k1-feedback = Aquí todos los { MONEY($after) } pagan el { PERCENT($r2) }. Lo que usted tenía antes sigue con sus tasas.
tax-brackets-left-of-raise-k2 = { MONEY($k2) }
tax-brackets-left-of-raise-k2-feedback = Aquí todo el aumento paga el { PERCENT($r2) }. Pero { MONEY($part1) } quedan por debajo de la línea.
tax-brackets-left-of-raise-k3 = { MONEY($k3) }
tax-brackets-left-of-raise-k4 = { MONEY($k4) }
tax-brackets-left-of-raise-k4-feedback = Aquí todo el aumento paga el { PERCENT($r1) }. Pero { MONEY($part2) } quedan por encima de la línea.
tax-brackets-left-of-raise-hint-1 = La línea de { MONEY($line) } corta el aumento en dos.
tax-brackets-left-of-raise-hint-2 = ¿Cuánto del aumento queda debajo de la línea y cuánto encima?
tax-brackets-left-of-raise-hint-3 = Halle el impuesto de cada parte. Reste los dos del aumento.
tax-brackets-left-of-raise-why = { MONEY($part1) } del aumento cuestan { MONEY($t1) }, y los otros { MONEY($part2) } cuestan { MONEY($t2) }. El impuesto sube { MONEY($extra) }, y a usted le quedan { MONEY($k3) }.
tax-brackets-left-of-raise-ledger = Lo que queda del aumento
tax-brackets-left-of-raise-ledger-r1 = Aumento
tax-brackets-left-of-raise-ledger-r2 = El { PERCENT($r1) } de { MONEY($part1) }
tax-brackets-left-of-raise-ledger-r3 = El { PERCENT($r2) } de { MONEY($part2) }
tax-brackets-left-of-raise-ledger-sum = Queda después del impuesto

## Pregunta de una respuesta. $low $high $line $tax1 $tax2 $left1 $left2 dinero, $r1 $r2 porcentajes, $k1 a $k4 las cantidades de las opciones

tax-brackets-who-has-more-stem = En un país de práctica, la tasa es del { PERCENT($r1) } hasta { MONEY($line) } y del { PERCENT($r2) } de ahí en adelante. El ingreso tributable (_taxable income_) de Lena es de { MONEY($low) }, y el de Omar, de { MONEY($high) }. ¿A quién le queda más después del impuesto sobre el ingreso?
tax-brackets-who-has-more-k1 = A Lena, por { MONEY($k1) }
tax-brackets-who-has-more-k1-feedback = Aquí todo el ingreso de Omar paga el { PERCENT($r2) }. Hasta la línea, él paga el { PERCENT($r1) }, igual que Lena.
tax-brackets-who-has-more-k2 = A Omar, por { MONEY($k2) }
tax-brackets-who-has-more-k2-feedback = Aquí toda la diferencia paga el { PERCENT($r2) }. Una parte queda por debajo de la línea.
tax-brackets-who-has-more-k3 = A Omar, por { MONEY($k3) }
tax-brackets-who-has-more-k3-feedback = { MONEY($k3) } es la diferencia antes del impuesto. Omar paga más impuesto que Lena.
tax-brackets-who-has-more-k4 = A Omar, por { MONEY($k4) }
tax-brackets-who-has-more-hint-1 = Halle el impuesto de cada uno. Lena tiene un tramo, y Omar, dos.
tax-brackets-who-has-more-hint-2 = Solo el dinero que pasa de { MONEY($line) } paga el { PERCENT($r2) }.
tax-brackets-who-has-more-hint-3 = Reste cada impuesto. Después vea cuánto hay entre un resultado y otro.
tax-brackets-who-has-more-why = Lena paga { MONEY($tax1) } y le quedan { MONEY($left1) }. Omar paga { MONEY($tax2) } y le quedan { MONEY($left2) }. Aquí, con más ingreso queda más, a los dos lados de la línea.

## Ideas equivocadas: la creencia como la diría una persona y una frase que la corrige

mixup-whole-income-top-rate-name = Si paso la línea por un dólar, todo paga la tasa más alta.
mixup-whole-income-top-rate-correction = La tasa más alta es solo para el dinero que pasa de la línea.
mixup-bracket-waits-a-year-name = Un tramo nuevo empieza el año siguiente.
mixup-bracket-waits-a-year-correction = La tabla de un año es para todo el ingreso de ese año.
mixup-first-job-fixes-bracket-name = Mi tramo es el mismo mientras tenga el mismo trabajo.
mixup-first-job-fixes-bracket-correction = Los tramos son partes del ingreso y no dependen del trabajo.
mixup-deduction-forgotten-name = Todo lo que gano paga impuesto.
mixup-deduction-forgotten-correction = Primero se resta la deducción, y solo el resto paga impuesto.
mixup-top-rate-is-average-name = Mi tasa más alta es la parte que pago de todo.
mixup-top-rate-is-average-correction = La tasa más alta es la del último tramo; el promedio los mezcla todos.
mixup-deduction-is-what-is-taxed-name = La deducción es la parte que paga impuesto.
mixup-deduction-is-what-is-taxed-correction = La deducción es la parte que no paga impuesto.
mixup-deduction-adds-income-name = La deducción se suma a lo que gano.
mixup-deduction-adds-income-correction = La deducción se resta de lo que gana antes de calcular el impuesto.
mixup-one-low-rate-for-all-name = La primera tasa es para todo mi ingreso.
mixup-one-low-rate-for-all-correction = La primera tasa termina en la primera línea, y el tramo siguiente tiene la suya.
mixup-lower-slices-skipped-name = Solo paga impuesto el tramo más alto.
mixup-lower-slices-skipped-correction = Cada tramo paga su propia tasa: súmelos todos.
mixup-average-the-tax-rates-name = Tomo la mitad de las tasas y la uso para todo.
mixup-average-the-tax-rates-correction = Los tramos no son del mismo tamaño, y cada uno necesita su tasa.
mixup-next-dollar-at-average-name = Mi próximo dólar paga mi tasa promedio.
mixup-next-dollar-at-average-correction = El próximo dólar cae en el tramo más alto y paga su tasa.
mixup-whole-raise-top-rate-name = Todo el aumento paga la tasa nueva.
mixup-whole-raise-top-rate-correction = La parte del aumento por debajo de la línea sigue con la tasa de antes.
mixup-old-rate-for-raise-name = El aumento paga la tasa que yo tenía.
mixup-old-rate-for-raise-correction = La parte del aumento por encima de la línea paga la tasa siguiente.
mixup-tax-takes-the-same-name = La diferencia de sueldo es igual después del impuesto.
mixup-tax-takes-the-same-correction = Más ingreso es más impuesto, y la diferencia se hace menor.

## Contexto: India

in-tax-slabs-title = Los “slabs” y los tramos de aquí
in-tax-slabs-home = En la India el impuesto sobre el ingreso se calcula por “slabs”. El año de impuestos empieza en abril.
in-tax-slabs-host-counterpart = Aquí se llaman tramos (_brackets_). Para casi todo el mundo, el año de impuestos empieza en enero.
in-tax-slabs-comparison = La idea es la misma: cada tramo tiene su tasa. Cambian las líneas, las tasas y el comienzo del año.
in-tax-slabs-warning = Un aumento que pasa una línea se corta en dos. Solo la parte por encima de la línea paga la tasa siguiente.

## Contexto: Ucrania

ua-one-rate-title = Una tasa o varias
ua-one-rate-home = En Ucrania casi todos los sueldos pagan una misma tasa, los bajos y los altos. Aparte se paga una contribución militar.
ua-one-rate-host-counterpart = Aquí la tasa sube de un tramo a otro. Antes del primer tramo se resta una deducción.
ua-one-rate-comparison = Con una sola tasa, la marginal y la promedio son iguales. Aquí son dos números.
ua-one-rate-warning = Aquí no use una sola tasa para todo su ingreso. Córtelo en tramos y use cada tasa en el suyo.

## Contexto: cualquier país

zz-slices-title = La línea que la gente teme
zz-slices-home = En muchos países el impuesto se calcula por tramos. También allí se dice que un aumento puede costar dinero.
zz-slices-host-counterpart = Aquí el tramo se llama _bracket_. La tasa más alta es solo para el dinero que pasa de la línea.
zz-slices-comparison = Las líneas y las tasas cambian de un país a otro. La manera de calcular es muy parecida.
zz-slices-warning = No rechace un aumento solo por un tramo. Si recibe ayudas, pregunte antes por ellas, porque tienen sus propias líneas.
