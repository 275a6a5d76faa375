### Informes de crédito: español (usted), traducido del inglés.
### Un número nunca va escrito en el texto: se nombra, y su valor está en credit-reports.toml.

credit-reports-lesson-title = La lista que lleva su nombre
credit-reports-lesson-promise = Al terminar esta lección, usted podrá pedir gratis sus informes, leerlos y reclamar para que corrijan un error.

## Tarjeta: entrada

credit-reports-a-letter-title = Una carta que dice que no
credit-reports-a-letter-p1 = Usted pide un plan de celular y le llega una carta que dice que no. Al final nombra una empresa que usted no conoce.
credit-reports-a-letter-p2 = Esa empresa lleva una lista de cómo paga la gente. Una de sus páginas tiene el nombre de usted.
credit-reports-a-letter-p3 = Usted tiene derecho a leer esa página gratis. Si algo está mal, puede hacer que lo corrijan, y eso también es gratis.

## Tarjeta: explicación

credit-reports-what-it-lists-title = Qué contiene y dónde se pide
credit-reports-what-it-lists-p1 = Un informe de crédito (_credit report_) es la lista de cómo usted pide prestado y paga en este país. Tres grandes agencias de crédito (_credit bureaus_) llevan cada una la suya: Equifax, Experian y TransUnion. Son empresas privadas.
credit-reports-what-it-lists-shows-1 = **Quién es usted:** sus nombres, su fecha de nacimiento, dónde ha vivido.
credit-reports-what-it-lists-shows-2 = **Sus cuentas:** tarjetas y préstamos, también los que van bien. Cuánto debe y si pagó a tiempo.
credit-reports-what-it-lists-shows-3 = **Quién miró:** cada prestamista que lo pidió. Cada una de esas miradas es una consulta (_inquiry_).
credit-reports-what-it-lists-shows-4 = **Problemas:** por ejemplo, una deuda que pasó a un cobrador de deudas (_debt collector_).
credit-reports-what-it-lists-p2 = Su sueldo y su dinero en el banco no están allí. El puntaje no es parte del informe: es un número que sale de él. Sin tarjeta ni préstamo aquí, quizás todavía no haya informe.
credit-reports-what-it-lists-p3 = Pida los tres, gratis, en [AnnualCreditReport.com](https://www.annualcreditreport.com). También se puede por teléfono o por correo. Pedirlos no baja ningún puntaje.
credit-reports-what-it-lists-p4 = Lo que es verdad puede quedarse algunos años, aunque usted ya haya pagado. Entonces dice que está pagado. Lo que está mal se tiene que corregir.
credit-reports-what-it-lists-fix = ¿Encontró un error? Envíe una disputa (_dispute_) a cada agencia que lo muestra y a la empresa que lo mandó. Diga qué está mal y agregue copias de sus pruebas. Es gratis. Lea la respuesta y revise que lo corrigieron.

## Tarjeta: ejemplo resuelto. $card $phone $store $all $mine dinero

credit-reports-not-mine-title = Una tarjeta que nunca tuvo
credit-reports-not-mine-p1 = Usted pide sus informes y lee uno línea por línea. Muestra tres deudas. Usted conoce dos.
credit-reports-not-mine-owed = Lo que usted debe según el informe
credit-reports-not-mine-owed-r1 = Tarjeta del banco
credit-reports-not-mine-owed-r2 = Celular a plazos
credit-reports-not-mine-owed-r3 = Tarjeta de tienda que nunca tuvo
credit-reports-not-mine-owed-sum = Total del informe
credit-reports-not-mine-f1 = { NUMBER($all) } − { NUMBER($store) } = { NUMBER($mine) }
credit-reports-not-mine-p2 = El total correcto es { MONEY($mine) }. Usted envía una disputa: “La tarjeta de tienda no es mía”. Agrega una copia de su identificación y marca la línea.
credit-reports-not-mine-p3 = Los otros dos informes no muestran la tarjeta de tienda. Por eso le escribe a esta agencia y a la tienda.

## Tarjeta: lo que ya conoce

credit-reports-at-home-title = Lo que usted ya conoce y lo que aquí cambia
credit-reports-at-home-p1 = Muchos países llevan listas de quién pide prestado y quién paga. Quién las lleva y cuánto dura una línea no es igual.

## Tarjeta: repaso corto

credit-reports-short-check-title = Un repaso corto
credit-reports-short-check-p1 = Dos preguntas antes de seguir. Tómese su tiempo. Abra una pista cuando la quiera.

## Pregunta de parejas. Filas k1 a k4, parejas p1 a p5 (34 caracteres como máximo)

credit-reports-four-words-stem = ¿Qué significa cada término?
credit-reports-four-words-k1 = Informe de crédito (_credit report_)
credit-reports-four-words-k1-feedback = El informe es la lista de cómo usted pide prestado y paga aquí.
credit-reports-four-words-k2 = Agencia de crédito (_credit bureau_)
credit-reports-four-words-k2-feedback = Una agencia es una empresa privada que lleva esas listas.
credit-reports-four-words-k3 = Consulta (_inquiry_)
credit-reports-four-words-k3-feedback = Una consulta es una mirada a su informe, que queda anotada en él.
credit-reports-four-words-k4 = Disputa (_dispute_)
credit-reports-four-words-k4-feedback = Una disputa es lo que usted envía cuando una línea está mal.
credit-reports-four-words-p1 = la nota de que alguien miró
credit-reports-four-words-p2 = su carta sobre un error
credit-reports-four-words-p3 = una empresa que lleva las listas
credit-reports-four-words-p4 = un número que sale de una lista
credit-reports-four-words-p5 = la lista de cómo paga usted aquí
credit-reports-four-words-hint-1 = Uno de los términos es una empresa. ¿Cuál?
credit-reports-four-words-hint-2 = Un término es algo que usted envía. Otro es algo que hace un prestamista.
credit-reports-four-words-why = La agencia lleva el informe. La mirada de un prestamista es una consulta, y su carta sobre un error es una disputa. El número que sale del informe es el puntaje.

## Pregunta de una respuesta

credit-reports-where-to-order-stem = Usted quiere leer sus tres informes sin pagar. ¿Dónde los pide?
credit-reports-where-to-order-k1 = En la oficina de impuestos del estado
credit-reports-where-to-order-k1-feedback = Ninguna oficina pública lleva estas listas. Las llevan tres agencias privadas.
credit-reports-where-to-order-k2 = En AnnualCreditReport.com
credit-reports-where-to-order-k3 = En un sitio con el primer mes gratis
credit-reports-where-to-order-k3-feedback = Un sitio así le pide su tarjeta y cobra después. El informe es gratis en otro lugar.
credit-reports-where-to-order-k4 = En el consulado de mi país
credit-reports-where-to-order-k4-feedback = Estas listas se hacen aquí, con cuentas de aquí. Su consulado no tiene copia.
credit-reports-where-to-order-hint-1 = Los informes de las tres agencias vienen de un mismo lugar.
credit-reports-where-to-order-hint-2 = Ese lugar no le pide una tarjeta para cobrar.
credit-reports-where-to-order-why = AnnualCreditReport.com es el sitio oficial de los informes gratis de las tres agencias. También puede pedirlos por teléfono o por correo.

## Pregunta de una respuesta

credit-reports-nothing-found-stem = Usted llegó hace dos meses y no tiene tarjeta ni préstamo aquí. Pide sus informes y las agencias no encuentran nada. ¿Qué es lo más probable que signifique?
credit-reports-nothing-found-k1 = Que estoy en una lista de gente que no paga
credit-reports-nothing-found-k1-feedback = Una mala lista mostraría algo. Las agencias no encontraron nada.
credit-reports-nothing-found-k2 = Que mi historial de mi país viene en camino
credit-reports-nothing-found-k2-feedback = Por lo general, el historial de otro país no llega aquí. Esta lista empieza aquí.
credit-reports-nothing-found-k3 = Que tengo muy poco dinero en el banco
credit-reports-nothing-found-k3-feedback = El dinero del banco no está en el informe, sea mucho o poco.
credit-reports-nothing-found-k4 = Que ningún prestamista ha escrito de mí todavía
credit-reports-nothing-found-hint-1 = ¿Quién manda las líneas de un informe a las agencias?
credit-reports-nothing-found-hint-2 = ¿Algún prestamista de aquí tiene una cuenta suya?
credit-reports-nothing-found-why = Los prestamistas mandan las líneas de un informe. Sin tarjeta ni préstamo aquí, nadie ha mandado ninguna. Eso no es una mala nota.

## Pregunta de varias respuestas

credit-reports-what-is-in-it-stem = ¿Qué puede encontrar en un informe de crédito? Marque cada cosa.
credit-reports-what-is-in-it-k1 = Una tarjeta que siempre paga a tiempo
credit-reports-what-is-in-it-k1-feedback = Las cuentas buenas también están. Le ayudan.
credit-reports-what-is-in-it-k2 = El sueldo que gana en su trabajo
credit-reports-what-is-in-it-k2-feedback = Un prestamista puede preguntarle cuánto gana. Pero no está en el informe.
credit-reports-what-is-in-it-k3 = El lugar donde vivió el año pasado
credit-reports-what-is-in-it-k3-feedback = El informe muestra dónde ha vivido. Revise también esas líneas.
credit-reports-what-is-in-it-k4 = El dinero de sus ahorros
credit-reports-what-is-in-it-k4-feedback = El informe habla de lo que pide prestado. Los ahorros no están.
credit-reports-what-is-in-it-k5 = Un prestamista que lo miró
credit-reports-what-is-in-it-k5-feedback = Cada mirada de un prestamista queda anotada. Un nombre que no conoce es motivo para preguntar.
credit-reports-what-is-in-it-hint-1 = El informe dice quién es usted, cómo pide prestado y quién miró.
credit-reports-what-is-in-it-hint-2 = Dos de estas cosas son dinero que usted tiene, no dinero prestado.
credit-reports-what-is-in-it-why = El informe muestra cuentas, buenas y malas, dónde ha vivido y quién miró. No muestra su sueldo ni sus ahorros.

## Pregunta de una respuesta

credit-reports-two-of-three-stem = Una deuda que no es suya aparece en dos de sus tres informes. Usted ya le escribió a la empresa que la mandó. ¿A quién más le envía su disputa (_dispute_)?
credit-reports-two-of-three-k1 = A una de las dos agencias que la muestran
credit-reports-two-of-three-k1-feedback = Cada agencia lleva su propia lista. La segunda puede seguir mostrando la deuda.
credit-reports-two-of-three-k2 = A las dos agencias que la muestran
credit-reports-two-of-three-k3 = A la oficina pública que dirige las tres
credit-reports-two-of-three-k3-feedback = Las agencias son privadas, y ninguna oficina lleva sus listas. Se les escribe a ellas.
credit-reports-two-of-three-k4 = A una empresa que escribe por mí
credit-reports-two-of-three-k4-feedback = Usted puede escribir gratis por su cuenta. Una empresa no puede hacer más que eso.
credit-reports-two-of-three-hint-1 = ¿Las tres agencias comparten una sola lista?
credit-reports-two-of-three-hint-2 = Cuente los informes donde la línea está mal.
credit-reports-two-of-three-why = Cada agencia lleva su propia lista. Por eso cada una que muestra el error recibe su disputa, con copias de las pruebas.

## Pregunta de orden

credit-reports-dispute-steps-stem = Usted quiere saber si sus informes están bien. Ponga los pasos en orden, del primero al último.
credit-reports-dispute-steps-k1 = Pedir los tres informes gratis
credit-reports-dispute-steps-k2 = Marcar la línea que está mal
credit-reports-dispute-steps-k3 = Copiar los papeles sobre esa línea
credit-reports-dispute-steps-k4 = Enviar la disputa con las copias
credit-reports-dispute-steps-k5 = Revisar que la línea está corregida
credit-reports-dispute-steps-s1-feedback = Primero necesita el informe en la mano. Así puede ver qué está mal.
credit-reports-dispute-steps-s2-feedback = La línea marcada le dice qué papeles buscar.
credit-reports-dispute-steps-s3-feedback = Las copias van con la disputa, así que hágalas antes de enviarla.
credit-reports-dispute-steps-s4-feedback = La línea solo se puede corregir cuando ya llegó su disputa. Después, revísela.
credit-reports-dispute-steps-hint-1 = ¿Qué necesita antes de poder ver un error?
credit-reports-dispute-steps-hint-2 = ¿Qué paso le muestra que los demás sirvieron?
credit-reports-dispute-steps-why = Pedir, marcar, copiar, enviar, revisar. Las pruebas van con la disputa. La última mirada le dice que corrigieron la línea.

## Pregunta de una respuesta. $debt dinero

credit-reports-paid-late-stem = Usted pagó muy tarde una cuenta de celular de { MONEY($debt) }, cuando ya estaba con un cobrador de deudas (_debt collector_). El informe dice la verdad. Ahora está pagada. ¿Qué es lo más probable que muestre el informe este año?
credit-reports-paid-late-k1 = Nada, porque una deuda pagada se borra
credit-reports-paid-late-k1-feedback = Aquí pagar no quita la línea. Lo que es verdad puede quedarse algunos años.
credit-reports-paid-late-k2 = La deuda, como si nunca hubiera pagado
credit-reports-paid-late-k2-feedback = La línea debe decir que está pagada. Si no lo dice, es un error que usted puede disputar.
credit-reports-paid-late-k3 = La deuda, con la nota de que está pagada
credit-reports-paid-late-k4 = La deuda, que se queda toda la vida
credit-reports-paid-late-k4-feedback = Una mala línea se queda algunos años, no toda la vida.
credit-reports-paid-late-hint-1 = ¿La línea es verdad? ¿Qué pasa con una línea verdadera?
credit-reports-paid-late-hint-2 = Pagar cambia lo que dice la línea. ¿También la quita?
credit-reports-paid-late-why = Una línea verdadera puede quedarse algunos años, y después se va. Al pagar, se anota que está pagada. Eso es mejor que una deuda abierta.

## Pregunta de una respuesta. $debt $price dinero

credit-reports-fast-fix-stem = Su informe muestra una deuda de { MONEY($debt) } que no es suya. Una empresa dice que limpia el informe por { MONEY($price) }. ¿Qué hace usted?
credit-reports-fast-fix-k1 = Pago los { MONEY($price) }, porque a una empresa sí la escuchan
credit-reports-fast-fix-k1-feedback = La agencia también tiene que revisar la disputa que usted envía, y eso es gratis. La empresa no puede hacer más.
credit-reports-fast-fix-k2 = Pago los { MONEY($debt) }, para que la deuda se vaya
credit-reports-fast-fix-k2-feedback = La deuda no es suya. Pagarla puede hacer creer que sí, y la línea puede quedarse.
credit-reports-fast-fix-k3 = No le pago a nadie y espero a que se vaya
credit-reports-fast-fix-k3-feedback = La agencia no sabe que está mal. La línea puede quedarse años.
credit-reports-fast-fix-k4 = No le pago a nadie y envío una disputa
credit-reports-fast-fix-hint-1 = ¿Cuánto le cuesta enviar una disputa?
credit-reports-fast-fix-hint-2 = ¿Quién puede decirle a la agencia que la deuda no es suya?
credit-reports-fast-fix-why = La disputa es gratis, y usted sabe mejor que nadie qué no es suyo. Envíela a cada agencia que muestra la deuda y a la empresa que la mandó. Después revise que la línea ya no está.

## Pregunta de número, en dólares. $card $car $phone $shown dinero, $w1 a $w4 respuestas equivocadas, $answer

credit-reports-true-total-stem = Su informe dice que usted debe { MONEY($shown) }. Muestra una tarjeta del banco con { MONEY($card) } y un préstamo de auto con { MONEY($car) }. Luego muestra otra vez la misma tarjeta con { MONEY($card) } y un plan de celular con { MONEY($phone) }. Usted nunca tuvo ese plan. ¿Cuál debe ser el total, en dólares?
credit-reports-true-total-w1-feedback = { MONEY($w1) } es lo que el informe dice ahora. Dos de sus líneas están mal.
credit-reports-true-total-w2-feedback = Aquí se quita el plan de celular. Pero la misma tarjeta sigue dos veces.
credit-reports-true-total-w3-feedback = Aquí se quita la segunda línea de la tarjeta. Pero el plan de celular no es suyo.
credit-reports-true-total-w4-feedback = { MONEY($w4) } es la suma de los dos errores. ¿Qué queda sin ellos?
credit-reports-true-total-hint-1 = Lea línea por línea. ¿Qué líneas no deben estar?
credit-reports-true-total-hint-2 = Una deuda aparece dos veces. Otra no es suya.
credit-reports-true-total-hint-3 = Quite del total las dos líneas que están mal.
credit-reports-true-total-why = Una tarjeta cuenta una sola vez, y el plan de celular no es suyo. Quedan la tarjeta y el préstamo de auto: { MONEY($answer) }. Los dos errores pueden ir en una misma disputa.
credit-reports-true-total-ledger = El total sin los errores
credit-reports-true-total-ledger-r1 = Total del informe
credit-reports-true-total-ledger-r2 = Tarjeta del banco, segunda vez
credit-reports-true-total-ledger-r3 = Plan de celular, no es suyo
credit-reports-true-total-ledger-sum = Total correcto

## Ideas equivocadas: la creencia como la diría una persona y una frase que la corrige

mixup-look-and-dispute-are-one-name = Una consulta es una carta que yo envío.
mixup-look-and-dispute-are-one-correction = El prestamista que mira deja una consulta, y la disputa la envía usted.
mixup-state-keeps-my-file-name = Una oficina pública lleva los informes.
mixup-state-keeps-my-file-correction = Los llevan tres agencias privadas, cada una con su propia lista.
mixup-free-trial-is-the-free-report-name = El informe gratis se pide en un sitio con un mes gratis.
mixup-free-trial-is-the-free-report-correction = El sitio oficial de los informes gratis no pide una tarjeta para cobrar.
mixup-home-office-keeps-my-file-name = Mi país me guarda el informe.
mixup-home-office-keeps-my-file-correction = El informe de aquí lo hacen tres agencias privadas, con cuentas de aquí.
mixup-empty-file-is-bad-file-name = No tener informe es estar en una mala lista.
mixup-empty-file-is-bad-file-correction = No tener informe es que ningún prestamista de aquí ha mandado todavía una línea sobre usted.
mixup-report-knows-my-money-name = El informe sabe cuánto gano y cuánto tengo ahorrado.
mixup-report-knows-my-money-correction = El informe muestra lo que pide prestado y cómo lo paga, no lo que tiene.
mixup-report-lists-only-trouble-name = El informe solo muestra deudas sin pagar.
mixup-report-lists-only-trouble-correction = También muestra las cuentas buenas, dónde ha vivido y quién miró.
mixup-one-bureau-mends-all-name = Si una agencia lo corrige, lo corrigen las tres.
mixup-one-bureau-mends-all-correction = Cada agencia lleva su propia lista; escriba a cada una que muestra el error.
mixup-only-a-company-may-dispute-name = Necesito una empresa para disputar un error.
mixup-only-a-company-may-dispute-correction = Usted puede enviar la disputa gratis por su cuenta, y tienen que revisarla.
mixup-mark-before-reading-name = Puedo decir qué está mal sin leer el informe.
mixup-mark-before-reading-correction = Primero pida el informe y después marque la línea que está mal.
mixup-proof-of-everything-name = Debo copiar todos mis papeles antes de mirar.
mixup-proof-of-everything-correction = Busque primero la línea que está mal y copie los papeles sobre ella.
mixup-dispute-needs-no-proof-name = Envío la disputa ahora y busco pruebas después.
mixup-dispute-needs-no-proof-correction = Las copias de las pruebas van con la disputa y la hacen más fuerte.
mixup-sent-is-mended-name = Si ya la envié, ya está corregido.
mixup-sent-is-mended-correction = Lea la respuesta y vuelva a mirar la línea.
mixup-paid-means-erased-name = Cuando pago una deuda, se borra de mi informe.
mixup-paid-means-erased-correction = Una línea verdadera puede quedarse algunos años, con la nota de que está pagada.
mixup-paying-changes-nothing-name = Una deuda atrasada se ve igual, pagada o no.
mixup-paying-changes-nothing-correction = La línea debe decir que está pagada, y eso es mejor que una deuda abierta.
mixup-marks-never-leave-name = Una mala línea se queda toda la vida.
mixup-marks-never-leave-correction = Se queda algunos años, y después se va.
mixup-pay-what-is-not-mine-name = Pago una deuda equivocada y desaparece.
mixup-pay-what-is-not-mine-correction = Pagarla puede hacer creer que la deuda es suya; mejor dispútela.
mixup-mistakes-mend-themselves-name = Un error desaparece si espero.
mixup-mistakes-mend-themselves-correction = La agencia no sabe que está mal hasta que usted lo dice.
mixup-report-is-always-right-name = Lo que dice el informe siempre es correcto.
mixup-report-is-always-right-correction = Los informes pueden tener errores, así que lea cada línea.
mixup-listed-twice-is-owed-twice-name = Lo que aparece dos veces se debe dos veces.
mixup-listed-twice-is-owed-twice-correction = Una tarjeta es una sola deuda, y una segunda línea es un error.
mixup-not-mine-still-counts-name = Una deuda en mi informe es mía, aunque no la conozca.
mixup-not-mine-still-counts-correction = Una deuda que nunca tuvo es un error que puede disputar.
mixup-mistakes-for-the-rest-name = La suma de los errores es la respuesta.
mixup-mistakes-for-the-rest-correction = Quite los errores y mire lo que queda.

## Contexto: cualquier país

zz-three-lists-title = Una lista allá, tres listas aquí
zz-three-lists-home = En muchos países el banco central o una sola oficina lleva la lista de los préstamos. En otros no hay ninguna.
zz-three-lists-host-counterpart = Aquí tres agencias privadas llevan cada una su propia lista. Usted puede leer gratis las tres.
zz-three-lists-comparison = La lista empieza cuando usted tiene una cuenta aquí. Hasta entonces está en blanco, y en blanco no es malo.
zz-three-lists-warning = Un error en dos informes necesita dos disputas. Son gratis; no le pague a nadie por ellas. Use el sitio oficial, no uno que le pida su tarjeta.

## Contexto: Brasil

br-nome-limpo-title = Nome sujo, nome limpo
br-nome-limpo-home = En Brasil una deuda sin pagar puede dejarle un “nome sujo” en Serasa o SPC. Cuando paga, esa línea se tiene que quitar y su nombre queda limpio.
br-nome-limpo-host-counterpart = Aquí el informe muestra cuentas buenas y malas. Una deuda atrasada y verdadera puede quedarse algunos años, aunque usted ya la haya pagado.
br-nome-limpo-comparison = En los dos países pagar ayuda. Aquí eso cambia la línea, pero no la quita.
br-nome-limpo-warning = No le pague a quien dice que limpia su nombre aquí. Lo que es verdad nadie puede venderle que se borra, y un error usted lo puede disputar gratis.
