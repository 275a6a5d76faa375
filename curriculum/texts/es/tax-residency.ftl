### Residente o no residente para los impuestos: español (usted), traducido del inglés.
### Un número nunca va escrito en el texto: se nombra, y su valor está en tax-residency.toml.

tax-residency-lesson-title = Residente, pero solo para los impuestos
tax-residency-lesson-promise = Al terminar esta lección, usted podrá aplicar las dos pruebas y decir si es residente para los impuestos de Estados Unidos.

## Tarjeta: entrada

tax-residency-two-words-title = Una palabra en dos papeles
tax-residency-two-words-p1 = Su visa dice “no inmigrante” (_nonimmigrant_). Su formulario de impuestos pregunta si usted es “residente” (_resident_). ¿Pueden tener razón los dos?
tax-residency-two-words-p2 = Sí. La ley de impuestos usa la palabra a su manera. Mira dos cosas: una tarjeta verde (_green card_) y una cuenta de días.
tax-residency-two-words-p3 = La respuesta decide qué formulario usa y qué ingresos informa. Se halla con un calendario y unas cuentas sencillas.

## Tarjeta: explicación. $line $least días, $years un número de años

tax-residency-two-tests-title = Dos pruebas para cada año
tax-residency-two-tests-p1 = Usted es residente (_resident_) para los impuestos si cumple una de dos pruebas. Los días se cuentan por año calendario.
tax-residency-two-tests-tests-1 = **La tarjeta verde** (_green card test_). Usted la tiene y está aquí. No importa cuántos días.
tax-residency-two-tests-tests-2 = **La cuenta de días** (_substantial presence test_). Tome todos los días de este año. Sume un tercio de los del año pasado y un sexto de los del anterior.
tax-residency-two-tests-tests-3 = **Dos límites.** La cuenta debe llegar a { NUMBER($line) }. Y al menos { NUMBER($least) } de los días deben ser de este año.
tax-residency-two-tests-tests-4 = **Estudiantes y maestros.** Por lo general, quienes estudian con visa F o J no cuentan los días de hasta { NUMBER($years) } años calendario. Quienes enseñan con visa J suelen tener menos años.
tax-residency-two-tests-tests-5 = **Otros días que no se cuentan.** Algunos ejemplos: cambiar de avión entre otros dos países. Venir al trabajo, como de costumbre, desde una casa en México o Canadá. Un día en que pensaba irse pero se enfermó aquí.
tax-residency-two-tests-p2 = Una parte del día cuenta como un día. Por eso cuentan el día en que llega y el día en que se va.
tax-residency-two-tests-p3 = Un residente informa ingresos de todo el mundo. Un no residente (_nonresident_) informa sobre todo los de Estados Unidos. Que los días no cuenten no libra al sueldo de impuestos.
tax-residency-two-tests-word = La palabra es solo para los impuestos y no cambia nada de una visa. La [página del IRS sobre la cuenta de días](https://www.irs.gov/individuals/international-taxpayers/substantial-presence-test) trae las excepciones.

## Tarjeta: ejemplo resuelto. $this $last $before $third $sixth $sum $line días

tax-residency-three-years-title = Tres años en un calendario
tax-residency-three-years-p1 = Amara viene por trabajo una y otra vez. No tiene tarjeta verde, y todos sus días cuentan. ¿Es residente para los impuestos este año?
tax-residency-three-years-days = Los días de Amara en Estados Unidos
tax-residency-three-years-days-c1 = Días aquí
tax-residency-three-years-days-c2 = Días que cuentan
tax-residency-three-years-days-r1 = Este año, todos
tax-residency-three-years-days-r2 = El año pasado, un tercio
tax-residency-three-years-days-r3 = El año anterior, un sexto
tax-residency-three-years-f1 = { NUMBER($this) } + { NUMBER($third) } + { NUMBER($sixth) } = { NUMBER($sum) }
tax-residency-three-years-p2 = La cuenta da { NUMBER($sum) }. Es menos que { NUMBER($line) }, así que este año no es residente para los impuestos.
tax-residency-three-years-p3 = El año que viene la cuenta empieza otra vez, con otros días. En el año de una mudanza, se puede ser residente solo una parte. La ayuda gratis de impuestos conoce estos casos.

## Tarjeta: lo que ya conoce

tax-residency-at-home-title = Lo que usted ya conoce y lo que aquí cambia
tax-residency-at-home-p1 = Cada país decide a su manera quién es residente para los impuestos. En el año de una mudanza, dos países pueden decir que sí.

## Tarjeta: repaso corto

tax-residency-short-check-title = Un repaso corto
tax-residency-short-check-p1 = Dos preguntas antes de seguir. Tómese su tiempo. Abra una pista cuando la quiera.

## Pregunta de una respuesta. $days un número de días

tax-residency-green-card-stem = Usted recibe la tarjeta verde (_green card_) y se muda aquí en noviembre. Al final del año lleva { NUMBER($days) } días aquí. ¿Qué es usted para los impuestos en esos días?
tax-residency-green-card-k1 = No residente: son pocos días
tax-residency-green-card-k1-feedback = Los días importan en la otra prueba. Con la tarjeta verde usted cumple la primera.
tax-residency-green-card-k2 = Residente: decide la tarjeta
tax-residency-green-card-k3 = No residente: aún sin ciudadanía
tax-residency-green-card-k3-feedback = Para ser residente en los impuestos no hace falta la ciudadanía. Basta una de las dos pruebas.
tax-residency-green-card-k4 = Residente: decide el primer sueldo
tax-residency-green-card-k4-feedback = Residente es correcto, pero no por eso. Ninguna de las pruebas pregunta por un empleo.
tax-residency-green-card-hint-1 = Hay dos pruebas, y basta con una.
tax-residency-green-card-hint-2 = ¿Cuál de ellas no pregunta por un número de días?
tax-residency-green-card-why = Con la tarjeta verde usted es residente para los impuestos desde el primer día en que está aquí con ella. Esos { NUMBER($days) } días no necesitan ninguna cuenta.

## Pregunta de parejas. Filas k1 a k4, parejas p1 a p5 (34 caracteres como máximo)

tax-residency-share-of-a-day-stem = Usted hace la cuenta de este año. ¿Cómo cuenta cada uno de estos días?
tax-residency-share-of-a-day-k1 = Un día de trabajo aquí, este año
tax-residency-share-of-a-day-k1-feedback = Los días de este año pesan más que todos: cada uno es un día.
tax-residency-share-of-a-day-k2 = Un día de trabajo aquí, el año pasado
tax-residency-share-of-a-day-k2-feedback = Los del año pasado pesan menos: tres hacen uno.
tax-residency-share-of-a-day-k3 = Un día de trabajo aquí, hace dos años
tax-residency-share-of-a-day-k3-feedback = Los más antiguos pesan menos que todos: seis hacen uno.
tax-residency-share-of-a-day-k4 = Un día del primer año con visa F de estudiante
tax-residency-share-of-a-day-k4-feedback = Los días de los primeros años con visa F quedan fuera.
tax-residency-share-of-a-day-p1 = cuenta completo
tax-residency-share-of-a-day-p2 = cuenta como la mitad
tax-residency-share-of-a-day-p3 = cuenta como un sexto
tax-residency-share-of-a-day-p4 = cuenta como un tercio
tax-residency-share-of-a-day-p5 = no cuenta
tax-residency-share-of-a-day-hint-1 = Cuanto más atrás queda un día, menos pesa.
tax-residency-share-of-a-day-hint-2 = Uno de los días queda fuera. ¿Quién vino a estudiar?
tax-residency-share-of-a-day-why = Este año cuenta completo, el año pasado como un tercio y el anterior como un sexto. Los primeros años de estudio con visa F quedan fuera.

## Pregunta de número, en días. $this $last $before $third $sixth $line días, $w1 a $w4 respuestas equivocadas, $answer

tax-residency-count-of-days-stem = Usted tiene visa de trabajo, y todos sus días cuentan. Estuvo aquí { NUMBER($this) } días este año, { NUMBER($last) } el año pasado y { NUMBER($before) } el anterior. ¿Cuántos días da la cuenta?
tax-residency-count-of-days-w1-feedback = En { NUMBER($w1) } los tres años cuentan completos. Solo este año cuenta completo.
tax-residency-count-of-days-w2-feedback = { NUMBER($w2) } es solo este año. Falta una parte de los dos años anteriores.
tax-residency-count-of-days-w3-feedback = Aquí se toman la mitad y un tercio. Las partes son menores: un tercio y un sexto.
tax-residency-count-of-days-w4-feedback = Las dos partes están al revés. El año más antiguo pesa menos.
tax-residency-count-of-days-hint-1 = ¿Cuánto es un tercio de { NUMBER($last) }? ¿Y un sexto de { NUMBER($before) }?
tax-residency-count-of-days-hint-2 = Sume los dos a los días de este año.
tax-residency-count-of-days-why = { NUMBER($this) } + { NUMBER($third) } + { NUMBER($sixth) } = { NUMBER($answer) }. Es menos que { NUMBER($line) }, así que este año no cumple la cuenta de días.

## Pregunta de una respuesta

tax-residency-rent-abroad-stem = Usted ya es residente para los impuestos de aquí. Tiene un sueldo de un empleo aquí y la renta de una casa en su país. ¿Qué va en su declaración de impuestos (_tax return_) de Estados Unidos?
tax-residency-rent-abroad-k1 = Solo el sueldo de su empleo aquí
tax-residency-rent-abroad-k1-feedback = Eso se parece a la regla de un no residente. Un residente informa más.
tax-residency-rent-abroad-k2 = El sueldo y la renta que traiga aquí
tax-residency-rent-abroad-k2-feedback = No importa dónde se queda la renta. Cuenta cuando usted la recibe, allá o aquí.
tax-residency-rent-abroad-k3 = El sueldo y toda la renta de allá
tax-residency-rent-abroad-k4 = Nada, mientras no tenga derecho al voto
tax-residency-rent-abroad-k4-feedback = La ley de impuestos no espera eso. Los residentes también declaran.
tax-residency-rent-abroad-hint-1 = ¿Hasta dónde llega la declaración de un residente?
tax-residency-rent-abroad-hint-2 = Piense en todo el mundo y después mire las cuatro respuestas.
tax-residency-rent-abroad-why = Un residente informa ingresos de todo el mundo, aunque se queden en el extranjero. Si el otro país también cobra impuesto por la renta, hay reglas para no pagar dos veces.

## Pregunta de varias respuestas

tax-residency-days-that-count-stem = Ana está aquí con una visa de trabajo. ¿Qué días entran en su cuenta? Marque cada uno.
tax-residency-days-that-count-k1 = El día en que llega, tarde por la noche
tax-residency-days-that-count-k1-feedback = Una parte del día cuenta como un día, aunque sea una hora.
tax-residency-days-that-count-k2 = Un día en que cambia de avión aquí, en un viaje entre otros dos países
tax-residency-days-that-count-k2-feedback = Solo está de paso. Un día así queda fuera.
tax-residency-days-that-count-k3 = Un domingo que pasa aquí, sin trabajar
tax-residency-days-that-count-k3-feedback = La cuenta pregunta dónde está, no qué hace. Este día cuenta.
tax-residency-days-that-count-k4 = Un día en que pensaba irse, pero se enfermó aquí
tax-residency-days-that-count-k4-feedback = Quería irse y no pudo. Un día así queda fuera, y hay un formulario para eso.
tax-residency-days-that-count-k5 = El día en que vuelve a su país, por la mañana
tax-residency-days-that-count-k5-feedback = Está aquí una parte del día, así que cuenta.
tax-residency-days-that-count-k6 = Un día de vacaciones pagadas que pasa en su país
tax-residency-days-that-count-k6-feedback = El sueldo no decide. Ese día no está en Estados Unidos.
tax-residency-days-that-count-hint-1 = Primero pregúntese: ¿está en Estados Unidos en alguna parte del día?
tax-residency-days-that-count-hint-2 = Después: ¿es uno de los días que la tarjeta deja fuera?
tax-residency-days-that-count-why = Cuenta todo día con algún rato aquí, con trabajo o sin él. Quedan fuera un cambio de avión, una enfermedad que no dejó salir y, claro, los días en el extranjero.

## Pregunta de una respuesta. $days un número de días

tax-residency-new-student-stem = Kofi llegó este año con visa F para estudiar. Nunca había estado aquí. Este año estuvo { NUMBER($days) } días. ¿Qué es según la cuenta de días?
tax-residency-new-student-k1 = Residente, porque pasa aquí casi todo el año
tax-residency-new-student-k1-feedback = Para la mayoría, { NUMBER($days) } días bastarían. Pero los suyos quedan fuera.
tax-residency-new-student-k2 = Residente, porque aquí renta una casa
tax-residency-new-student-k2-feedback = La cuenta no pregunta dónde renta. Pregunta por los días que cuentan.
tax-residency-new-student-k3 = No residente, porque sus días no cuentan
tax-residency-new-student-k4 = Ninguno, porque los estudiantes no pagan
tax-residency-new-student-k4-feedback = Que los días queden fuera no deja fuera el sueldo. Un estudiante con sueldo puede deber impuestos.
tax-residency-new-student-hint-1 = ¿Qué visa tiene, y qué año es este para él?
tax-residency-new-student-hint-2 = De los { NUMBER($days) } días, ¿cuántos entran en la cuenta?
tax-residency-new-student-why = En sus primeros años con visa F, sus días quedan fuera. La cuenta da cero, y no es residente para los impuestos. Un no residente puede deber impuestos por lo que gana aquí.

## Pregunta de una respuesta. $this $last $before $sum $line $least días

tax-residency-few-days-now-stem = Rosa trabajó aquí dos años y volvió a su país en enero. Estuvo aquí { NUMBER($this) } días este año, { NUMBER($last) } el año pasado y { NUMBER($before) } el anterior. Su cuenta da { NUMBER($sum) }. ¿Cumple este año la cuenta de días?
tax-residency-few-days-now-k1 = Sí, porque su cuenta es bastante alta
tax-residency-few-days-now-k1-feedback = La cuenta sí pasa de { NUMBER($line) }. Pero hay un segundo límite, solo para este año.
tax-residency-few-days-now-k2 = Sí, porque la cumplió el año pasado
tax-residency-few-days-now-k2-feedback = La prueba empieza otra vez cada año. Un año anterior no decide este.
tax-residency-few-days-now-k3 = No, porque este año son pocos días
tax-residency-few-days-now-k4 = No, porque solo se suma este año
tax-residency-few-days-now-k4-feedback = El “no” es correcto, pero sí se suma una parte de los años anteriores. Mire el límite de este año.
tax-residency-few-days-now-hint-1 = La prueba tiene dos límites. Revise los dos.
tax-residency-few-days-now-hint-2 = Un límite es para la cuenta. ¿Para qué es el otro?
tax-residency-few-days-now-why = { NUMBER($sum) } es más que { NUMBER($line) }. Pero al menos { NUMBER($least) } días deben ser de este año, y tiene { NUMBER($this) }. Por eso no la cumple.

## Pregunta de una respuesta. $days $line días

tax-residency-work-visa-stem = Mei tiene visa de trabajo. El papel dice “no inmigrante” (_nonimmigrant_). Estuvo aquí { NUMBER($days) } días este año y nunca antes, y todos cuentan. ¿Qué es cierto este año?
tax-residency-work-visa-k1 = No residente en impuestos, como la visa
tax-residency-work-visa-k1-feedback = La visa no habla de impuestos. La cuenta de días sí.
tax-residency-work-visa-k2 = No residente en impuestos, sin tarjeta verde
tax-residency-work-visa-k2-feedback = La tarjeta verde es una de dos maneras. Mei cumple la otra prueba.
tax-residency-work-visa-k3 = Residente en impuestos, con la misma visa
tax-residency-work-visa-k4 = Residente en impuestos, con otro estatus
tax-residency-work-visa-k4-feedback = Residente para los impuestos es correcto. Pero eso no da otro estatus ni cambia la visa.
tax-residency-work-visa-hint-1 = Deje la visa a un lado. ¿Qué dicen sus días?
tax-residency-work-visa-hint-2 = ¿La ley de impuestos cambia algo de una visa?
tax-residency-work-visa-why = { NUMBER($days) } días en un año son más que { NUMBER($line) }, así que es residente para los impuestos. Su visa sigue igual. Las dos palabras vienen de dos leyes.

## Pregunta de orden. $a $b1 $b2 $c $d1 $d2 $d3 días, $sb $sd cuentas

tax-residency-fewest-first-stem = Cuatro personas tienen visa de trabajo, y todos sus días cuentan. Póngalas en orden según su cuenta de días, de menos a más.
tax-residency-fewest-first-k1 = { NUMBER($a) } días este año, ninguno antes
tax-residency-fewest-first-k2 = { NUMBER($b1) } días este año, { NUMBER($b2) } el año pasado
tax-residency-fewest-first-k3 = { NUMBER($c) } días este año, ninguno antes
tax-residency-fewest-first-k4 = { NUMBER($d1) } días este año, { NUMBER($d2) } el año pasado, { NUMBER($d3) } el anterior
tax-residency-fewest-first-s1-feedback = { NUMBER($b1) } solo es menos que { NUMBER($a) }. Pero se suma un tercio de { NUMBER($b2) }, y la cuenta da { NUMBER($sb) }.
tax-residency-fewest-first-s2-feedback = { NUMBER($b2) } días el año pasado son muchos, pero solo cuenta un tercio. Las cuentas dan { NUMBER($sb) } y { NUMBER($c) }.
tax-residency-fewest-first-s3-feedback = { NUMBER($d1) } solo es menos que { NUMBER($c) }. Con una parte de los dos años anteriores, la cuenta da { NUMBER($sd) }.
tax-residency-fewest-first-hint-1 = Dos de las cuentas se leen sin calcular. ¿Cuáles dos necesitan una suma?
tax-residency-fewest-first-hint-2 = Tome un tercio del año pasado y un sexto del anterior.
tax-residency-fewest-first-why = Las cuentas dan { NUMBER($a) }, { NUMBER($sb) }, { NUMBER($c) } y { NUMBER($sd) }. Este año pesa más, pero los anteriores pueden cambiar el orden.

## Pregunta de número, en días. $last $before $line $third $sixth $earlier días, $w1 a $w4 respuestas equivocadas, $answer

tax-residency-days-to-the-line-stem = Usted tiene visa de trabajo, y todos sus días cuentan. Estuvo aquí { NUMBER($last) } días el año pasado y { NUMBER($before) } el anterior. ¿Con cuántos días de este año llega su cuenta a { NUMBER($line) }?
tax-residency-days-to-the-line-w1-feedback = { NUMBER($w1) } es lo que aportan los años anteriores. Este año debe aportar el resto.
tax-residency-days-to-the-line-w2-feedback = { NUMBER($w2) } sería correcto sin días anteriores. Una parte de los suyos ya cuenta.
tax-residency-days-to-the-line-w3-feedback = Aquí se toman la mitad y un tercio de los años anteriores. Las partes son un tercio y un sexto.
tax-residency-days-to-the-line-w4-feedback = Las dos partes están al revés. El año pasado pesa más que el anterior.
tax-residency-days-to-the-line-hint-1 = Halle lo que aportan a la cuenta los dos años anteriores.
tax-residency-days-to-the-line-hint-2 = Es un tercio de un número y un sexto del otro.
tax-residency-days-to-the-line-hint-3 = ¿Cuánto falta desde ahí hasta { NUMBER($line) }?
tax-residency-days-to-the-line-why = Los años anteriores aportan { NUMBER($third) } + { NUMBER($sixth) } = { NUMBER($earlier) }. De ahí a { NUMBER($line) } hay { NUMBER($answer) } días, y los de este año cuentan completos.

## Ideas equivocadas: la creencia como la diría una persona y una frase que la corrige

mixup-green-card-needs-days-name = La tarjeta verde también necesita bastantes días.
mixup-green-card-needs-days-correction = Cada prueba vale por separado: con la tarjeta verde no hace falta contar.
mixup-resident-means-citizen-name = Solo los ciudadanos declaran como residentes.
mixup-resident-means-citizen-correction = También declara quien es residente para los impuestos, por la tarjeta verde o por los días.
mixup-job-decides-residency-name = Un empleo aquí me hace residente para los impuestos.
mixup-job-decides-residency-correction = Ninguna prueba pregunta por un empleo, solo por la tarjeta verde o los días.
mixup-half-and-third-name = Las partes son la mitad y un tercio.
mixup-half-and-third-correction = El año pasado cuenta como un tercio y el anterior como un sexto.
mixup-third-and-sixth-swapped-name = El año pasado cuenta un sexto y el anterior un tercio.
mixup-third-and-sixth-swapped-correction = Cuanto más atrás está un año, menos pesa: primero un tercio y después un sexto.
mixup-every-day-counts-name = Cada día que paso aquí cuenta.
mixup-every-day-counts-correction = Algunos quedan fuera, como los primeros años de estudio o un cambio de avión.
mixup-all-days-in-full-name = Los días de los tres años cuentan completos.
mixup-all-days-in-full-correction = Solo este año cuenta completo; los anteriores cuentan en parte.
mixup-only-this-year-name = Solo cuentan los días de este año.
mixup-only-this-year-correction = Se suma una parte de los dos años anteriores.
mixup-resident-us-income-only-name = Informo solo lo que gano aquí.
mixup-resident-us-income-only-correction = Un residente para los impuestos informa ingresos de todo el mundo.
mixup-only-money-brought-in-name = El dinero que se queda en el extranjero no se informa.
mixup-only-money-brought-in-correction = Para un residente, el ingreso cuenta donde sea que se quede.
mixup-part-days-do-not-count-name = Una parte del día no es un día.
mixup-part-days-do-not-count-correction = Una parte cuenta como un día completo, al llegar y al irse.
mixup-only-work-days-count-name = Solo cuentan los días de trabajo.
mixup-only-work-days-count-correction = La cuenta pregunta dónde está usted, no qué hace.
mixup-paid-days-count-name = Los días que me paga mi empleo cuentan, esté donde esté.
mixup-paid-days-count-correction = Solo pueden contar los días con algún rato en Estados Unidos.
mixup-address-decides-residency-name = Una casa aquí me hace residente para los impuestos.
mixup-address-decides-residency-correction = La cuenta pregunta por los días que cuentan, no por una casa.
mixup-exempt-means-no-tax-name = Si mis días no cuentan, no pago impuestos.
mixup-exempt-means-no-tax-correction = Solo quedan fuera los días; el sueldo de aquí puede llevar impuestos.
mixup-sum-alone-decides-name = Una cuenta alta siempre basta.
mixup-sum-alone-decides-correction = Este año por sí solo también debe tener bastantes días.
mixup-once-resident-always-name = Quien fue residente una vez lo es siempre.
mixup-once-resident-always-correction = La cuenta de días empieza otra vez cada año.
mixup-tax-residency-is-status-name = Residente en los impuestos y en la visa es lo mismo.
mixup-tax-residency-is-status-correction = Vienen de dos leyes, y una no cambia la otra.
mixup-only-green-card-makes-resident-name = Solo la tarjeta verde me hace residente para los impuestos.
mixup-only-green-card-makes-resident-correction = También basta con suficientes días.

## Contexto: India

in-april-year-days-title = Contar días, allá y aquí
in-april-year-days-home = La India también cuenta días. Su año de impuestos empieza en abril.
in-april-year-days-host-counterpart = Aquí la cuenta sigue el año calendario, desde enero. Se suma una parte de los dos años anteriores.
in-april-year-days-comparison = Los dos países cuentan días, pero en otros meses y con otros límites. En un mismo año se puede ser residente en los dos.
in-april-year-days-warning = No pase su cuenta de la India a un formulario de aquí. Cuente otra vez desde enero, con un tercio y un sexto de los años anteriores.

## Contexto: México

mx-home-decides-title = Allá la casa, aquí los días
mx-home-decides-home = En México la primera pregunta es dónde tiene usted su casa.
mx-home-decides-host-counterpart = Aquí las primeras preguntas son sobre la tarjeta verde y los días.
mx-home-decides-comparison = Por eso, quien tiene casa en México y muchos días aquí puede ser residente en los dos. Un tratado de impuestos puede resolverlo.
mx-home-decides-warning = Aquí un domicilio solo no decide, ni en un sentido ni en el otro. Cuente sus días de cada año.

## Contexto: cualquier país

zz-two-kinds-of-resident-title = Dos clases de residente
zz-two-kinds-of-resident-home = En muchos países “residente” significa el derecho a quedarse, y una tarjeta lo muestra.
zz-two-kinds-of-resident-host-counterpart = Aquí la ley de impuestos usa la palabra a su manera. Mira la tarjeta verde o los días.
zz-two-kinds-of-resident-comparison = Quien tiene visa de trabajo puede ser residente para los impuestos. Quien estudia aquí todo el año puede no serlo.
zz-two-kinds-of-resident-warning = No busque la respuesta en su visa. Use las dos pruebas, porque un residente informa ingresos de todo el mundo.
