### Empleo o contrato independiente: español (usted), traducido del inglés.
### Un número nunca va escrito en el texto: se nombra, y su valor está en job-types.toml. Los nombres de formularios conservan sus cifras.

job-types-lesson-title = Dos clases de trabajo, dos juegos de reglas
job-types-lesson-promise = Al terminar esta lección, usted podrá distinguir un empleo de un contrato independiente y decir qué cambia en sus impuestos y en sus derechos.

## Tarjeta: entrada. $first $second dinero

job-types-two-offers-title = El mismo trabajo, dos ofertas
job-types-two-offers-p1 = Dos empresas buscan a alguien para limpiar. Una paga { MONEY($first) } la hora y dice “W-2”. La otra paga { MONEY($second) } la hora y dice “1099”.
job-types-two-offers-p2 = W-2 y 1099 son nombres de formularios de impuestos. La gente los usa para dos clases de trabajo. De eso depende quién envía el impuesto y qué leyes le respaldan.
job-types-two-offers-p3 = Mire cómo se hace el trabajo y verá de qué clase es. Entonces podrá comparar las dos ofertas.

## Tarjeta: explicación

job-types-who-decides-title = ¿Quién tiene el control?
job-types-who-decides-p1 = Una persona empleada (_employee_) trabaja bajo el control de una empresa. Un contratista independiente (_independent contractor_) lleva un negocio pequeño, aunque no tenga local ni personal. Tres preguntas ayudan a distinguirlos.
job-types-who-decides-ask-1 = **Control.** ¿Quién fija el horario y la manera de hacer el trabajo?
job-types-who-decides-ask-2 = **Dinero.** ¿Quién fija el precio, compra las herramientas y puede perder dinero en un encargo?
job-types-who-decides-ask-3 = **Relación.** ¿El trabajo sigue semana tras semana, como parte principal de la empresa?
job-types-who-decides-p2 = Mientras más decide la empresa, más se parece a un empleo, y todos los hechos cuentan juntos. No decide el nombre en un papel, ni el efectivo, ni una semana corta. Las pruebas cambian según la ley y el estado.
job-types-who-decides-p3 = **Empleo:** de cada pago se restan impuestos, y la empresa paga la mitad de los impuestos sobre la nómina (_payroll taxes_). Le respaldan las leyes de pago mínimo y, en casi todos los empleos, las de horas extra (_overtime_). Si pierde el trabajo, puede que reciba un pago por desempleo.
job-types-who-decides-p4 = **Contrato independiente:** por lo general no se resta ningún impuesto. Usted paga las dos mitades de los impuestos sobre la nómina, según su ganancia (_profit_), lo que queda después de los gastos. La mayoría de esas leyes no le cubre.
job-types-who-decides-p5 = Al empezar un empleo se llena el formulario W-4 (_Form W-4_), y el formulario W-2 (_Form W-2_) muestra el pago del año. Un contratista llena el formulario W-9 (_Form W-9_), que da su número de impuestos a quien le paga. Un formulario 1099 (_Form 1099_) puede mostrar el pago del año.
job-types-who-decides-record = Lo que le pagan es un ingreso con formulario o sin él, en efectivo o no: anote fechas, horas y pagos. Si la etiqueta es incorrecta, el formulario SS-8 (_Form SS-8_) pide al IRS que decida, gratis. Una oficina laboral atiende los sueldos sin pagar.

## Tarjeta: ejemplo resuelto. $hours un número entero, $employee $contractor $costs $left1 $left2 $gap $profit dinero, $us_se_net_factor $us_se_tax_rate porcentajes

job-types-real-pay-title = ¿Con qué oferta le queda más?
job-types-real-pay-p1 = Usted puede trabajar { NUMBER($hours) } horas por semana. El trabajo W-2 paga { MONEY($employee) } la hora. El trabajo 1099 paga { MONEY($contractor) } la hora, pero el jabón y la gasolina le cuestan { MONEY($costs) }.
job-types-real-pay-week = Una semana, antes del impuesto sobre el ingreso
job-types-real-pay-week-c1 = W-2
job-types-real-pay-week-c2 = 1099
job-types-real-pay-week-r1 = La empresa le paga
job-types-real-pay-week-r2 = Sus gastos
job-types-real-pay-week-r3 = Sus impuestos sobre la nómina
job-types-real-pay-week-sum = Lo que queda
job-types-real-pay-f1 = { NUMBER($profit) } × { PERCENT($us_se_net_factor) } × { PERCENT($us_se_tax_rate) }
job-types-real-pay-p2 = La fórmula da los impuestos sobre la nómina de un contratista. La ganancia es de { MONEY($profit) }. En la tasa están las dos mitades.
job-types-real-pay-p3 = Con el trabajo W-2 le quedan { MONEY($left1) }, y con el 1099, { MONEY($left2) }. El pago por hora más bajo deja { MONEY($gap) } más. El impuesto sobre el ingreso (_income tax_) viene después en los dos casos.

## Tarjeta: lo que ya conoce

job-types-at-home-title = Lo que usted ya conoce y lo que aquí cambia
job-types-at-home-p1 = En casi todos los países unas personas trabajan para un patrón y otras por su cuenta. Lo que decide entre las dos cosas no es igual en todas partes.

## Tarjeta: repaso corto

job-types-short-check-title = Un repaso corto
job-types-short-check-p1 = Dos preguntas antes de seguir. Tómese su tiempo. Abra una pista cuando la quiera.

## Pregunta de parejas. Filas k1 a k4, parejas p1 a p5 (34 caracteres como máximo)

job-types-papers-stem = ¿Para qué sirve cada papel?
job-types-papers-k1 = Formulario W-2 (_Form W-2_)
job-types-papers-k1-feedback = El W-2 llega cuando termina el año. Muestra lo que se pagó en un empleo.
job-types-papers-k2 = Formulario 1099 (_Form 1099_)
job-types-papers-k2-feedback = Este formulario puede llegar cuando termina el año. Muestra lo que se pagó a un contratista, y no decide qué es usted.
job-types-papers-k3 = Formulario W-4 (_Form W-4_)
job-types-papers-k3-feedback = El W-4 se llena al empezar un empleo. Ayuda a la empresa a restar el impuesto correcto.
job-types-papers-k4 = Formulario SS-8 (_Form SS-8_)
job-types-papers-k4-feedback = El formulario SS-8 pide al IRS que mire los hechos y decida. Es gratis.
job-types-papers-p1 = el pago del año a un contratista
job-types-papers-p2 = pide al IRS que mire y decida
job-types-papers-p3 = le hace contratista por ley
job-types-papers-p4 = el pago del año en un empleo
job-types-papers-p5 = dice cuánto impuesto restar
job-types-papers-hint-1 = Dos de los papeles miran atrás, a un año completo.
job-types-papers-hint-2 = Un papel se llena al empezar un empleo. Otro se envía si la etiqueta parece incorrecta.
job-types-papers-why = El W-4 abre un empleo, y el W-2 o el 1099 miran atrás, al año. El formulario SS-8 pregunta quién tiene razón sobre la etiqueta. Ningún formulario le hace contratista, porque deciden los hechos.

## Pregunta de una respuesta

job-types-why-w9-stem = Usted pinta una tienda pequeña como contratista. La dueña le da un formulario W-9 (_Form W-9_) y le pide su número de impuestos. ¿Para qué lo va a usar?
job-types-why-w9-k1 = Para restar impuestos de lo que le paga
job-types-why-w9-k1-feedback = Por lo general, a un contratista no le restan impuestos. En un empleo, el formulario que fija eso es el W-4.
job-types-why-w9-k2 = Para decirle al IRS cuánto le pagó
job-types-why-w9-k3 = Para incluirle en el personal de la tienda
job-types-why-w9-k3-feedback = El W-9 no da un empleo a nadie. Solo da un nombre, una dirección y un número de impuestos.
job-types-why-w9-k4 = Para consultar su crédito en una agencia
job-types-why-w9-k4-feedback = El W-9 es un formulario de impuestos. No es una solicitud de crédito.
job-types-why-w9-hint-1 = Un número de impuestos dice de quién es el dinero. ¿Quién quiere saberlo cuando termina el año?
job-types-why-w9-hint-2 = Piense en el formulario que un contratista puede recibir después del año. ¿De dónde sale su número?
job-types-why-w9-why = Quien le paga puede tener que informar cuánto le pagó, con su número de impuestos. El W-9 da ese número. Entréguelo solo a quien le paga, y nunca por un correo o un chat sin protección.

## Pregunta de una respuesta

job-types-salon-stem = En un salón de belleza, la dueña fija su horario, los precios y la manera de trabajar. Las herramientas son de ella. Usted firmó un papel que dice “contratista”, y le pagan en efectivo por tres días a la semana. ¿Qué es lo más probable según la ley?
job-types-salon-k1 = Es contratista, porque lo firmó
job-types-salon-k1-feedback = El nombre que se firma no decide. Deciden los hechos del trabajo, y aquí el control es de la dueña.
job-types-salon-k2 = Es contratista, porque cobra en efectivo
job-types-salon-k2-feedback = El efectivo es solo una manera de pagar. En un empleo también se puede cobrar así.
job-types-salon-k3 = Es contratista, porque la semana es corta
job-types-salon-k3-feedback = Un empleo puede ser de tres días, o de uno. El número de días no decide.
job-types-salon-k4 = Es un empleo, porque decide la dueña
job-types-salon-hint-1 = Aparte por un momento el papel y el efectivo. ¿Quién tiene el control del trabajo?
job-types-salon-hint-2 = Pregunte por el horario, los precios y las herramientas, uno por uno.
job-types-salon-why = La dueña fija el horario, los precios y la manera de trabajar, y las herramientas son de ella. Mientras más decide la empresa, más se parece a un empleo. Ni un papel ni el efectivo cambian eso.

## Pregunta de una respuesta. $pay dinero

job-types-paid-in-cash-stem = Una empresa pequeña le paga { MONEY($pay) } en efectivo cada semana y no le da ningún papel. ¿Qué es lo mejor que puede hacer ahora?
job-types-paid-in-cash-k1 = No contarlo, porque el efectivo no es ingreso
job-types-paid-in-cash-k1-feedback = Los { MONEY($pay) } son un ingreso. La ley mira lo que le pagan, no la manera de pagarlo.
job-types-paid-in-cash-k2 = Anotarlo todo y pedir un registro de pago
job-types-paid-in-cash-k3 = Esperar, porque sin formulario no hay impuesto
job-types-paid-in-cash-k3-feedback = El formulario solo informa del pago. El pago cuenta para el impuesto aunque no llegue ninguno.
job-types-paid-in-cash-k4 = Dejar que solo la empresa lleve la lista
job-types-paid-in-cash-k4-feedback = Si la empresa pierde su lista, usted se queda sin prueba. Sus notas le ayudan a mostrar lo que ganó.
job-types-paid-in-cash-hint-1 = Un día quizás tenga que mostrar lo que ganó. ¿Qué mostraría?
job-types-paid-in-cash-hint-2 = ¿Qué crea el ingreso: el formulario o el trabajo?
job-types-paid-in-cash-why = El efectivo también es un ingreso. Sus notas de fechas, horas y pagos, y un registro de la empresa, sirven para los impuestos, para rentar una vivienda y para reclamar sueldos. Lo que nadie informa no da créditos del Seguro Social (_Social Security_).

## Pregunta de varias respuestas

job-types-signs-stem = Usted reparte muebles para una sola empresa. ¿Qué hechos indican que es un empleo (_employee_)? Marque cada uno.
job-types-signs-k1 = La empresa fija su horario
job-types-signs-k1-feedback = Un horario fijado es señal de control. Indica un empleo.
job-types-signs-k2 = Usted puede perder dinero en un viaje
job-types-signs-k2-feedback = El riesgo de perder es señal de un negocio propio. Indica un contratista.
job-types-signs-k3 = El camión es de la empresa
job-types-signs-k3-feedback = Es una señal de quién son las herramientas caras. Aquí indica un empleo.
job-types-signs-k4 = El pago llega por una aplicación
job-types-signs-k4-feedback = Una aplicación es solo una manera de pagar. No indica ni una cosa ni la otra.
job-types-signs-k5 = La empresa le dice cada paso
job-types-signs-k5-feedback = Si la empresa decide cómo se hace el trabajo, eso es control. Indica un empleo.
job-types-signs-k6 = Usted pone su propio precio
job-types-signs-k6-feedback = Quien pone el precio lleva un negocio. Indica un contratista.
job-types-signs-hint-1 = En cada hecho, pregúntese: ¿quién decide aquí, usted o la empresa?
job-types-signs-hint-2 = Un hecho habla solo de cómo se mueve el dinero. No dice nada del control.
job-types-signs-why = El horario fijado, el camión de la empresa y las órdenes para cada paso muestran que el control es de la empresa. El riesgo de perder y un precio propio indican un contratista. La aplicación no indica nada.

## Pregunta de una respuesta, dos por dos. $pay dinero

job-types-first-check-stem = Usted gana { MONEY($pay) } por semana en un trabajo W-2. Pasa a un trabajo 1099 con los mismos { MONEY($pay) } y sin gastos. ¿Qué pasa con lo que le llega cada semana y con los impuestos sobre la nómina (_payroll taxes_) que debe por el año?
job-types-first-check-k1 = Le llega más cada semana y debe menos
job-types-first-check-k1-feedback = Le llega más, porque no se resta ningún impuesto. Pero lo debe igual, y ahora también le toca la mitad de la empresa.
job-types-first-check-k2 = Le llega menos cada semana y debe menos
job-types-first-check-k2-feedback = Por lo general, el pago de un contratista llega completo. Y usted debe más, porque le tocan las dos mitades.
job-types-first-check-k3 = Le llega más cada semana y debe más
job-types-first-check-k4 = Le llega menos cada semana y debe más
job-types-first-check-k4-feedback = Es cierto que debe más. Pero, por lo general, no se resta ningún impuesto, y cada semana le llega todo el pago.
job-types-first-check-hint-1 = Pregúntese dos cosas por separado. ¿Se restan impuestos cada semana? ¿A quién le toca ahora la mitad de la empresa?
job-types-first-check-hint-2 = En un empleo se debe una mitad. ¿Cuántas mitades debe un contratista?
job-types-first-check-why = No se resta ningún impuesto, y le llegan los { MONEY($pay) } completos. Pero ahora debe las dos mitades de los impuestos sobre la nómina. Aparte un poco cada semana.

## Pregunta de número, en dólares. $paid $costs $profit $hundred dinero, $rate porcentaje, $w1 a $w4 respuestas equivocadas, $answer

job-types-set-aside-stem = Como contratista, esta semana le pagaron { MONEY($paid) }. Las herramientas y la gasolina costaron { MONEY($costs) }. Para practicar, aparte el { PERCENT($rate) } de su ganancia (_profit_) para impuestos. ¿Cuántos dólares son?
job-types-set-aside-w1-feedback = Esto es el { PERCENT($rate) } de todo lo que le pagaron. Primero se restan los gastos.
job-types-set-aside-w2-feedback = { MONEY($w2) } es su ganancia. Ahora halle el { PERCENT($rate) } de ella.
job-types-set-aside-w3-feedback = { MONEY($w3) } sería lo correcto para una ganancia de { MONEY($hundred) }. La suya es mayor.
job-types-set-aside-w4-feedback = { MONEY($w4) } es lo que le queda para gastar. La pregunta es cuánto aparta.
job-types-set-aside-hint-1 = La ganancia es lo que queda después de los gastos.
job-types-set-aside-hint-2 = Reste los gastos de lo que le pagaron. Hágalo antes de hallar el porcentaje.
job-types-set-aside-hint-3 = El { PERCENT($rate) } es la cuarta parte. ¿Cuánto es la cuarta parte de la ganancia?
job-types-set-aside-why = La ganancia es de { MONEY($profit) }, y { NUMBER($profit) } × { NUMBER($rate) } = { NUMBER($answer) }. Aparte { MONEY($answer) }. En su caso la parte puede ser mayor o menor, y un servicio gratuito de impuestos puede decírselo.
job-types-set-aside-ledger = Su ganancia de esta semana
job-types-set-aside-ledger-r1 = Lo que le pagaron
job-types-set-aside-ledger-r2 = Herramientas y gasolina
job-types-set-aside-ledger-sum = Ganancia

## Pregunta de una respuesta. $hours un número entero

job-types-long-weeks-stem = Una empresa dice que usted es contratista. La camioneta es de la empresa, y ella fija su ruta y su horario. Usted maneja { NUMBER($hours) } horas por semana y no le pagan horas extra (_overtime_). ¿Qué puede hacer?
job-types-long-weeks-k1 = Pedir a una oficina laboral que lo revise
job-types-long-weeks-k2 = Aceptarlo, porque el papel no lo permite
job-types-long-weeks-k2-feedback = El papel no decide. Aquí la empresa decide casi todo, y eso se parece a un empleo.
job-types-long-weeks-k3 = Llenar otro W-9 para tener un empleo
job-types-long-weeks-k3-feedback = El W-9 solo da su número de impuestos. No puede cambiar la clase de trabajo.
job-types-long-weeks-k4 = Esperar un W-2 antes de preguntar
job-types-long-weeks-k4-feedback = Usted puede preguntar sin ningún formulario. Una empresa que usa la etiqueta incorrecta quizás nunca envíe un W-2.
job-types-long-weeks-hint-1 = ¿Qué decide: la etiqueta, o cómo se hace el trabajo?
job-types-long-weeks-hint-2 = ¿Quién atiende los sueldos sin pagar, diga lo que diga el papel?
job-types-long-weeks-why = Una oficina laboral mira los hechos detrás de la etiqueta. Si el trabajo es un empleo, pueden deberle horas extra. Sus notas de las horas ayudan, y la ley federal de sueldos prohíbe que la empresa castigue a una persona empleada por preguntar.

## Pregunta de una respuesta. $hours un número entero, $e $c $costs $te $tc $ge $gc $le $lc $k1 a $k4 dinero

job-types-which-leaves-more-stem = Usted puede trabajar { NUMBER($hours) } horas por semana. El trabajo A es W-2, paga { MONEY($e) } la hora y resta { MONEY($te) } de impuestos sobre la nómina (_payroll taxes_). El trabajo B es 1099 y paga { MONEY($c) } la hora. En él tiene gastos de { MONEY($costs) } y debe { MONEY($tc) } de impuestos sobre la nómina. Los impuestos están redondeados para practicar. ¿Con cuál le queda más antes del impuesto sobre el ingreso?
job-types-which-leaves-more-k1 = Con el B, por { MONEY($k1) } a la semana
job-types-which-leaves-more-k1-feedback = { MONEY($k1) } es la diferencia entre { MONEY($gc) } y { MONEY($ge) }. Todavía faltan los gastos y los impuestos sobre la nómina.
job-types-which-leaves-more-k2 = Con el B, por { MONEY($k2) } a la semana
job-types-which-leaves-more-k2-feedback = Aquí los impuestos sobre la nómina se restan solo en el trabajo A. En el B también debe { MONEY($tc) }.
job-types-which-leaves-more-k3 = Con el A, por { MONEY($k3) } a la semana
job-types-which-leaves-more-k4 = Con el B, por { MONEY($k4) } a la semana
job-types-which-leaves-more-k4-feedback = Aquí faltan los gastos del trabajo B. Reste { MONEY($costs) } más.
job-types-which-leaves-more-hint-1 = Haga un trabajo a la vez, y empiece por el pago de la semana.
job-types-which-leaves-more-hint-2 = En el trabajo A se resta una línea. En el B, dos.
job-types-which-leaves-more-hint-3 = Cuando tenga los dos resultados, vea cuánto hay entre uno y otro.
job-types-which-leaves-more-why = Con el trabajo A quedan { MONEY($le) } y con el B, { MONEY($lc) }. El B paga más por hora, pero los gastos y las dos mitades de los impuestos sobre la nómina se llevan esa ventaja.
job-types-which-leaves-more-ledger = Una semana, antes del impuesto sobre el ingreso
job-types-which-leaves-more-ledger-c1 = Trabajo A
job-types-which-leaves-more-ledger-c2 = Trabajo B
job-types-which-leaves-more-ledger-r1 = Pago
job-types-which-leaves-more-ledger-r2 = Gastos
job-types-which-leaves-more-ledger-r3 = Impuestos sobre la nómina
job-types-which-leaves-more-ledger-sum = Lo que queda

## Ideas equivocadas: la creencia como la diría una persona y una frase que la corrige

mixup-year-forms-swapped-name = El W-2 es de contratistas, y el 1099, de empleos.
mixup-year-forms-swapped-correction = El W-2 es de los empleos, y el 1099, de los contratistas.
mixup-paper-decides-status-name = Soy lo que dice el papel.
mixup-paper-decides-status-correction = Deciden los hechos del trabajo, diga lo que diga un formulario o un contrato.
mixup-w9-starts-withholding-name = Con un W-9 me restan los impuestos.
mixup-w9-starts-withholding-correction = El W-9 da su número de impuestos; un contratista paga el impuesto después.
mixup-w9-makes-a-job-name = Un W-9 me da un empleo.
mixup-w9-makes-a-job-correction = El W-9 solo da su número de impuestos y no cambia nada del trabajo.
mixup-tax-number-is-for-credit-check-name = Quien pide mi número de impuestos revisa mi crédito.
mixup-tax-number-is-for-credit-check-correction = En un W-9 el número es para la oficina de impuestos, para informar del pago.
mixup-pay-method-decides-status-name = La manera de pagarme decide qué soy.
mixup-pay-method-decides-status-correction = Efectivo, cheque o aplicación son solo maneras de pagar; decide el control.
mixup-short-week-is-contractor-name = Solo la semana completa es un empleo.
mixup-short-week-is-contractor-correction = Un empleo puede ser de un día a la semana; el número de días no decide.
mixup-cash-is-not-income-name = El efectivo no es ingreso.
mixup-cash-is-not-income-correction = Lo que le pagan por su trabajo es un ingreso, en efectivo o no.
mixup-no-form-no-tax-name = Sin formulario no hay impuesto.
mixup-no-form-no-tax-correction = El formulario solo informa del pago, y el pago cuenta aunque no llegue ninguno.
mixup-records-are-for-firms-name = Solo la empresa tiene que llevar registros.
mixup-records-are-for-firms-correction = Sus notas son su prueba si la lista de la empresa está mal o se pierde.
mixup-control-is-not-a-sign-name = No importa quién da las órdenes.
mixup-control-is-not-a-sign-correction = Quién fija el horario, los pasos y las herramientas es lo que mira la ley.
mixup-own-risk-is-a-job-name = En un empleo el riesgo y el precio son míos.
mixup-own-risk-is-a-job-correction = Un precio propio y un riesgo propio son señales de un negocio.
mixup-not-taken-out-not-owed-name = Si no me restan el impuesto, no lo debo.
mixup-not-taken-out-not-owed-correction = Un contratista lo debe igual y tiene que enviarlo.
mixup-contractor-check-is-cut-name = Al pago de un contratista le restan impuestos.
mixup-contractor-check-is-cut-correction = Por lo general ese pago llega completo, y el impuesto viene después.
mixup-costs-do-not-count-name = Mis gastos no cambian la cuenta.
mixup-costs-do-not-count-correction = Los gastos de un contratista se restan primero, y lo que queda es la ganancia.
mixup-no-form-no-rights-name = Sin formulario no puedo preguntar.
mixup-no-form-no-rights-correction = Usted puede ir a una oficina laboral con sus notas y sin formulario.
mixup-higher-hourly-pay-wins-name = El pago por hora más alto deja más.
mixup-higher-hourly-pay-wins-correction = Antes de comparar, reste los gastos y los impuestos sobre la nómina.

## Contexto: Brasil

br-clt-pj-title = CLT, PJ y las dos clases de trabajo de aquí
br-clt-pj-home = En Brasil usted puede trabajar por la CLT, con carteira firmada, o como PJ, con CNPJ y factura.
br-clt-pj-host-counterpart = Aquí lo más parecido a la CLT es el W-2, y lo más parecido a PJ es el 1099. Para un 1099 no hace falta tener una empresa.
br-clt-pj-comparison = En los dos países una empresa puede usar la segunda clase para ahorrar. En los dos, los hechos pueden mostrar que es un empleo.
br-clt-pj-warning = Con un 1099 llega más dinero cada semana porque no se restan impuestos. Usted los debe después, con las dos mitades de los impuestos sobre la nómina (_payroll taxes_).

## Contexto: México

mx-honorarios-title = Los honorarios y el 1099
mx-honorarios-home = En México algunas personas cobran por honorarios. Dan un CFDI, y la empresa que les paga puede retener una parte del ISR.
mx-honorarios-host-counterpart = Aquí un contratista no tiene que dar una factura oficial. Por lo general no le retienen nada. Cuando termina el año puede llegar un formulario 1099 (_Form 1099_).
mx-honorarios-comparison = En los dos países no hay aguinaldo ni vacaciones pagadas por ley para este trabajo. Aquí además se pagan las dos mitades de los impuestos sobre la nómina (_payroll taxes_).
mx-honorarios-warning = Sin papel no quiere decir sin impuesto. Anote cada pago, aparte un poco y pida un registro.

## Contexto: cualquier país

zz-cash-work-title = Trabajo pagado en efectivo
zz-cash-work-home = En muchos países, una empresa pequeña paga en efectivo, de confianza y sin contrato.
zz-cash-work-host-counterpart = Aquí ese pago cuenta como ingreso. Si la empresa decide cómo trabaja usted, según la ley puede ser un empleo.
zz-cash-work-comparison = La confianza puede ser la misma en los dos lugares. Lo que cambia es cuántas veces hay que mostrar lo que se ganó.
zz-cash-work-warning = Pida un registro de sus pagos. El efectivo que nadie informa no da créditos del Seguro Social (_Social Security_). También es difícil de comprobar al rentar una vivienda.
