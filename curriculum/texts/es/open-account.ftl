### Abrir una cuenta al llegar: español (usted), traducido del inglés.
### Un número nunca va escrito en el texto: se nombra, y su valor está en open-account.toml.

open-account-lesson-title = Qué llevar y qué preguntar
open-account-lesson-promise = Al terminar esta lección, usted podrá juntar los papeles que hacen falta y preguntar cuánto cuesta una cuenta antes de firmar.

## Tarjeta: entrada

open-account-second-trip-title = El segundo viaje
open-account-second-trip-p1 = Usted toma el autobús al banco y hace fila. En la ventanilla le piden un papel más. Tiene que volver otro día.
open-account-second-trip-p2 = Dos listas cortas le pueden ahorrar ese segundo viaje. Una es para su bolsa: qué llevar. La otra es para la ventanilla: qué preguntar.
open-account-second-trip-p3 = Antes de las dos hay una llamada. Pregunte qué papeles acepta hoy ese banco.

## Tarjeta: explicación

open-account-two-lists-title = Lleve cuatro cosas, pregunte tres
open-account-two-lists-p1 = Un banco o una cooperativa de crédito tiene que saber quién es usted. Lleve algo que muestre estas cuatro cosas.
open-account-two-lists-bring-1 = **Su nombre,** tal como está en su identificación (_ID_). Use el mismo en todos los formularios.
open-account-two-lists-bring-2 = **Su fecha de nacimiento.** El pasaporte la muestra, junto con su nombre y su cara.
open-account-two-lists-bring-3 = **Su dirección aquí.** Puede mostrarla un contrato de renta o un recibo a su nombre.
open-account-two-lists-bring-4 = **Un número.** Puede ser un _SSN_, un _ITIN_ o el de otra identificación. En esto es donde más cambian los bancos.
open-account-two-lists-p2 = Cada banco tiene su propia lista de papeles, y las reglas pueden cambiar. Por eso llame antes. Si un banco dice que no, el siguiente puede decir que sí.
open-account-two-lists-p3 = Por lo general no hace falta un puntaje de crédito. Pero el banco puede revisar cómo usó usted antes una cuenta aquí.
open-account-two-lists-p4 = Después pregunte tres cosas antes de firmar. ¿Cuál es el cargo mensual (_monthly fee_) y cómo se quita? ¿Cuánto tengo que poner hoy? ¿Qué cajeros son gratis?
open-account-two-lists-own = Use solo su propio nombre y su propio número. Un número prestado o inventado puede ser un delito. Y no deje que nadie pase dinero por su cuenta: responde usted.

## Tarjeta: ejemplo resuelto. $deposit $fee $fees $ready dinero, $months un número entero

open-account-day-one-title = El dinero que debe tener listo
open-account-day-one-p1 = Un banco le pide { MONEY($deposit) } el primer día: el depósito inicial (_opening deposit_). El cargo es de { MONEY($fee) } al mes. Se quita cuando su pago llega por depósito directo (_direct deposit_), y eso tarda { NUMBER($months) } meses.
open-account-day-one-ready = Dinero que debe tener listo
open-account-day-one-ready-r1 = Depósito inicial
open-account-day-one-ready-r2 = Cargos hasta que llegue el pago
open-account-day-one-ready-sum = Tenga listo
open-account-day-one-f1 = { NUMBER($fee) } × { NUMBER($months) } = { NUMBER($fees) }
open-account-day-one-p2 = De los { MONEY($ready) }, solo { MONEY($fees) } son un costo. Los { MONEY($deposit) } siguen siendo suyos y están en su cuenta.

## Tarjeta: lo que ya conoce

open-account-at-home-title = Lo que usted ya conoce y lo que aquí cambia
open-account-at-home-p1 = En todos los países el banco quiere saber quién es usted. Los papeles que lo muestran no son los mismos.

## Tarjeta: repaso corto

open-account-short-check-title = Un repaso corto
open-account-short-check-p1 = Dos preguntas antes de seguir. Tómese su tiempo. Abra una pista cuando la quiera.

## Pregunta de parejas. Filas k1 a k4, parejas p1 a p5 (34 caracteres como máximo)

open-account-what-it-shows-stem = Usted lleva cuatro cosas al banco. ¿Para qué sirve cada una?
open-account-what-it-shows-k1 = Pasaporte
open-account-what-it-shows-k1-feedback = El pasaporte muestra su cara, su nombre y su fecha de nacimiento.
open-account-what-it-shows-k2 = Contrato de renta a su nombre
open-account-what-it-shows-k2-feedback = El contrato de renta muestra dónde vive aquí. Un recibo a su nombre también puede hacerlo.
open-account-what-it-shows-k3 = Carta del _ITIN_
open-account-what-it-shows-k3-feedback = El ITIN es un número para los impuestos. La carta no lleva su foto.
open-account-what-it-shows-k4 = Depósito inicial (_opening deposit_)
open-account-what-it-shows-k4-feedback = El depósito inicial es el primer dinero de la cuenta. Sigue siendo suyo.
open-account-what-it-shows-p1 = dar su número para impuestos
open-account-what-it-shows-p2 = mostrar su cara y su nacimiento
open-account-what-it-shows-p3 = mostrar su puntaje de crédito
open-account-what-it-shows-p4 = mostrar su dirección aquí
open-account-what-it-shows-p5 = poner el primer dinero
open-account-what-it-shows-hint-1 = Fíjese en lo que está impreso en cada papel.
open-account-what-it-shows-hint-2 = ¿Cuál lleva su foto? ¿Cuál lleva su calle?
open-account-what-it-shows-why = El pasaporte muestra quién es usted, y el contrato de renta dónde vive. La carta del ITIN da un número. El depósito inicial es su primer dinero allí.

## Pregunta de una respuesta

open-account-before-the-bus-stem = Usted quiere abrir una cuenta. Tiene el pasaporte de su país y un contrato de renta. ¿Qué hace antes de tomar el autobús al banco?
open-account-before-the-bus-k1 = Esperar hasta tener un puntaje de crédito
open-account-before-the-bus-k1-feedback = Por lo general no hace falta puntaje para abrir una cuenta. Esperar no le da nada.
open-account-before-the-bus-k2 = Pedirle prestado el _SSN_ a un familiar
open-account-before-the-bus-k2-feedback = Usar el número de otra persona puede ser un delito. Use solo sus propios papeles.
open-account-before-the-bus-k3 = Llamar y preguntar qué papeles aceptan
open-account-before-the-bus-k4 = Nada, porque todos los bancos piden lo mismo
open-account-before-the-bus-k4-feedback = Cada banco tiene su propia lista de papeles. Quizás tenga que volver.
open-account-before-the-bus-hint-1 = ¿Qué podría hacerle volver otro día?
open-account-before-the-bus-hint-2 = ¿Quién sabe qué papeles acepta hoy ese banco?
open-account-before-the-bus-why = Cada banco tiene su propia lista, y las listas cambian. Una llamada le dice qué llevar y le ahorra un segundo viaje.

## Pregunta de una respuesta

open-account-one-no-stem = Un banco le dice que no acepta la identificación de su país. ¿Qué significa eso?
open-account-one-no-k1 = Que este banco no la acepta hoy
open-account-one-no-k2 = Que ningún banco de aquí la acepta
open-account-one-no-k2-feedback = Cada banco tiene su propia lista. Otro banco u otra cooperativa quizás la acepte. Llame y pregunte.
open-account-one-no-k3 = Que ahora tengo una mala nota
open-account-one-no-k3-feedback = Que no le acepten un papel no es una deuda ni un pago atrasado.
open-account-one-no-k4 = Que debo pagarle a alguien para entrar
open-account-one-no-k4-feedback = Nadie puede venderle un lugar en la lista de un banco. Preguntar en el siguiente es gratis.
open-account-one-no-hint-1 = ¿Quién escribió la lista de papeles: el banco o el Estado?
open-account-one-no-hint-2 = ¿El siguiente banco tiene que usar la misma lista?
open-account-one-no-why = Cada banco y cada cooperativa de crédito tiene su propia lista, y puede cambiar. Un no habla de una sola lista. Pregunte qué más aceptan y luego pregunte en otro lugar.

## Pregunta de orden

open-account-good-order-stem = Ponga los pasos en orden, del primero al último.
open-account-good-order-k1 = Llamar y preguntar qué papeles aceptan
open-account-good-order-k2 = Poner esos papeles en la bolsa
open-account-good-order-k3 = En la ventanilla, preguntar por cada cargo
open-account-good-order-k4 = Firmar y poner el primer dinero
open-account-good-order-s1-feedback = Primero pregunte qué papeles acepta ese banco. Así sabe qué llevar.
open-account-good-order-s2-feedback = Junte los papeles antes de ir. Sin ellos tendrá que volver.
open-account-good-order-s3-feedback = Primero pregunte por los cargos. Después de firmar, la cuenta ya puede costarle dinero.
open-account-good-order-hint-1 = ¿Qué paso puede hacer desde su casa, con un teléfono?
open-account-good-order-hint-2 = ¿Qué quiere saber antes de que su nombre esté en el papel?
open-account-good-order-why = La llamada le dice qué llevar. En la ventanilla pregunta por los cargos, cuando todavía puede decir que no. Se firma al final.

## Pregunta de varias respuestas

open-account-what-costs-stem = ¿Cuáles de estas cosas pueden hacer que una cuenta le cueste dinero? Marque cada una.
open-account-what-costs-k1 = Un cargo por cada mes
open-account-what-costs-k1-feedback = Es lo primero que hay que preguntar. Pregunte también cómo se quita.
open-account-what-costs-k2 = Un puntaje de crédito que no tiene
open-account-what-costs-k2-feedback = Por lo general no hace falta puntaje, y no tenerlo no trae ningún cargo.
open-account-what-costs-k3 = No cumplir la regla de los meses gratis
open-account-what-costs-k3-feedback = A veces el cargo solo se quita con una regla, como el depósito directo. Si no la cumple, paga.
open-account-what-costs-k4 = El dinero que pone el primer día
open-account-what-costs-k4-feedback = El depósito inicial no es un cargo. Es su dinero y se queda en su cuenta.
open-account-what-costs-k5 = Los cajeros de otros bancos
open-account-what-costs-k5-feedback = Algunos cajeros cobran cada vez. Pregunte cuáles son gratis.
open-account-what-costs-hint-1 = En cada caso, pregúntese: ¿el dinero se va para siempre?
open-account-what-costs-hint-2 = El dinero que se queda en su cuenta sigue siendo suyo.
open-account-what-costs-why = Los cargos mensuales, una regla sin cumplir y algunos cajeros le quitan dinero. El primer depósito sigue siendo suyo. Por lo general no hace falta puntaje.

## Pregunta de una respuesta

open-account-two-names-stem = Su pasaporte muestra dos apellidos. Su contrato de renta muestra solo uno. ¿Qué nombre escribe en el formulario del banco?
open-account-two-names-k1 = Un solo apellido, porque es más corto
open-account-two-names-k1-feedback = Un nombre más corto no coincide con su pasaporte. El banco puede creer que son dos personas.
open-account-two-names-k2 = Un nombre nuevo, fácil de decir aquí
open-account-two-names-k2-feedback = El formulario pide su nombre legal. Tiene que coincidir con su identificación.
open-account-two-names-k3 = El nombre igual que en el contrato
open-account-two-names-k3-feedback = El contrato muestra su dirección. Su identificación muestra su nombre.
open-account-two-names-k4 = El nombre igual que en el pasaporte
open-account-two-names-hint-1 = ¿Qué papel muestra quién es usted y cuál muestra dónde vive?
open-account-two-names-hint-2 = El banco pone el formulario al lado de su identificación.
open-account-two-names-why = El banco compara el formulario con su identificación. Escriba el nombre completo, como está allí. Muestre el contrato de renta y pregunte si basta.

## Pregunta de número, en dólares. $fee dinero, $before $year $free números enteros, $w1 a $w3 respuestas equivocadas, $answer

open-account-late-pay-stem = Una cuenta cuesta { MONEY($fee) } al mes. No hay cargo en el mes en que su pago llega por depósito directo (_direct deposit_). En los primeros { NUMBER($before) } meses no llega así. En todos los demás, sí. ¿Cuántos dólares paga en cargos el primer año?
open-account-late-pay-w1-feedback = { MONEY($w1) } cuenta los { NUMBER($year) } meses. En { NUMBER($free) } de ellos el cargo se quita.
open-account-late-pay-w2-feedback = Aquí se cuentan los { NUMBER($free) } meses con depósito directo. Esos son los gratis.
open-account-late-pay-w3-feedback = { MONEY($w3) } es el cargo de un mes. Cuente cada mes que cuesta.
open-account-late-pay-hint-1 = ¿En qué meses se queda el cargo?
open-account-late-pay-hint-2 = Multiplique el cargo por los meses sin depósito directo.
open-account-late-pay-why = { NUMBER($before) } meses tienen cargo, y { NUMBER($fee) } × { NUMBER($before) } = { NUMBER($answer) }. En los otros { NUMBER($free) } meses el depósito directo lo quita.

## Pregunta de una respuesta. $offer dinero

open-account-easy-money-stem = En un grupo de chat, un hombre le ofrece { MONEY($offer) }. Usted abre una cuenta a su nombre y le da la tarjeta, y él pasa un poco de dinero por ella. ¿Qué hace usted?
open-account-easy-money-k1 = Acepto, porque el dinero es de él
open-account-easy-money-k1-feedback = La cuenta está a nombre de usted, así que usted responde por lo que pasa por ella. Puede ser dinero robado.
open-account-easy-money-k2 = No acepto, porque yo respondo por ella
open-account-easy-money-k3 = Acepto, si me muestra su identificación
open-account-easy-money-k3-feedback = Esa identificación puede ser falsa. Y la cuenta sigue a nombre de usted.
open-account-easy-money-k4 = Acepto, pero solo por un mes
open-account-easy-money-k4-feedback = Basta un solo pago para causarle daño. El banco ve el nombre de usted.
open-account-easy-money-hint-1 = ¿Qué nombre ve el banco?
open-account-easy-money-hint-2 = ¿Por qué le pagaría a usted en vez de abrir su propia cuenta?
open-account-easy-money-why = La cuenta lleva su nombre, así que usted responde por lo que pasa por ella. Con esas ofertas se mueve dinero robado. Usted podría perder la cuenta y tener problemas con la ley.

## Pregunta de una respuesta. $keep $need $fee_a $fee_b $year_a $year_b dinero, $k1 a $k4 las opciones

open-account-two-offers-stem = Usted mantiene { MONEY($keep) } en su cuenta. El banco A cobra { MONEY($fee_a) } al mes, pero nada si mantiene { MONEY($need) }. El banco B cobra { MONEY($fee_b) } al mes en todo caso. ¿Cuánto le cuesta al año el más barato?
open-account-two-offers-k1 = { MONEY($k1) }
open-account-two-offers-k1-feedback = El banco A es gratis solo si mantiene { MONEY($need) }. Usted mantiene { MONEY($keep) }.
open-account-two-offers-k2 = { MONEY($k2) }
open-account-two-offers-k2-feedback = { MONEY($k2) } es la diferencia entre los dos en un año. La pregunta es cuánto cuesta uno.
open-account-two-offers-k3 = { MONEY($k3) }
open-account-two-offers-k4 = { MONEY($k4) }
open-account-two-offers-k4-feedback = Este es el banco A con su cargo. Usted no llega a { MONEY($need) }, así que el banco B le cuesta menos.
open-account-two-offers-hint-1 = ¿Mantiene usted lo suficiente para que el banco A sea gratis?
open-account-two-offers-hint-2 = Si no, ¿qué cargo paga en cada banco en un mes?
open-account-two-offers-hint-3 = Tome el cargo mensual más bajo y llévelo a un año.
open-account-two-offers-why = Usted no llega a { MONEY($need) }, así que el banco A le cuesta { MONEY($year_a) } al año. El banco B cuesta { MONEY($year_b) }. Una manera de no pagar solo sirve si usted puede cumplirla.
open-account-two-offers-offers = Lo que usted pagaría
open-account-two-offers-offers-c1 = Banco A
open-account-two-offers-offers-c2 = Banco B
open-account-two-offers-offers-r1 = Un mes
open-account-two-offers-offers-r2 = Un año

## Ideas equivocadas: la creencia como la diría una persona y una frase que la corrige

mixup-passport-shows-address-name = Mi pasaporte muestra dónde vivo.
mixup-passport-shows-address-correction = El pasaporte muestra quién es usted; un contrato de renta o un recibo muestra su dirección aquí.
mixup-lease-is-photo-id-name = El contrato de renta muestra quién soy.
mixup-lease-is-photo-id-correction = El contrato muestra dónde vive, y una identificación con foto muestra quién es.
mixup-tax-number-is-photo-id-name = El papel con mi número de impuestos es una identificación.
mixup-tax-number-is-photo-id-correction = Da un número y no lleva foto, así que lleve también una identificación.
mixup-account-needs-credit-score-name = Necesito un puntaje de crédito para abrir una cuenta.
mixup-account-needs-credit-score-correction = Por lo general no hace falta puntaje para abrir una cuenta corriente o de ahorros.
mixup-borrowed-number-is-fine-name = Puedo usar el número de un amigo o familiar.
mixup-borrowed-number-is-fine-correction = Usar el número de otra persona puede ser un delito; dé solo el suyo.
mixup-one-list-for-all-banks-name = Todos los bancos aceptan los mismos papeles.
mixup-one-list-for-all-banks-correction = Cada banco tiene su propia lista: llame antes y, si uno dice que no, pregunte en el siguiente.
mixup-a-no-leaves-a-mark-name = Si un banco me dice que no, me queda una mala nota.
mixup-a-no-leaves-a-mark-correction = Un papel que falta no es una deuda ni un pago atrasado.
mixup-paid-helper-opens-doors-name = Tengo que pagarle a alguien para conseguir una cuenta.
mixup-paid-helper-opens-doors-correction = Preguntar en un banco es gratis, y nadie puede venderle un lugar en su lista.
mixup-papers-come-later-name = Puedo llevar los papeles otro día.
mixup-papers-come-later-correction = Júntelos antes de ir, o hará el viaje dos veces.
mixup-sign-then-ask-name = Firmo primero y pregunto después por los cargos.
mixup-sign-then-ask-correction = Pregunte antes de firmar, cuando todavía puede decir que no.
mixup-open-means-free-name = Una cuenta no cuesta nada cuando ya está abierta.
mixup-open-means-free-correction = Puede haber cargos cada mes o en un cajero, así que pregunte por cada uno.
mixup-first-deposit-is-a-fee-name = El depósito inicial es un cargo.
mixup-first-deposit-is-a-fee-correction = Es su propio dinero y se queda en su cuenta.
mixup-short-name-is-simpler-name = Un nombre corto lo hace más fácil.
mixup-short-name-is-simpler-correction = El nombre del formulario tiene que coincidir con su identificación.
mixup-new-name-for-here-name = Puedo usar un nombre nuevo para el banco.
mixup-new-name-for-here-correction = El banco necesita el nombre de su identificación, no el que usan sus amigos.
mixup-lease-name-decides-name = El nombre que cuenta es el del contrato de renta.
mixup-lease-name-decides-correction = La identificación muestra su nombre, y el contrato muestra su dirección.
mixup-waiver-does-not-count-name = El cargo llega cada mes, haga lo que haga.
mixup-waiver-does-not-count-correction = Algunos cargos se quitan en el mes en que usted cumple una regla.
mixup-fee-in-the-free-months-name = El cargo es por el depósito directo.
mixup-fee-in-the-free-months-correction = El depósito directo puede quitar el cargo, así que cuente los meses sin él.
mixup-lend-my-account-name = Prestarle mi cuenta a alguien no me hace daño.
mixup-lend-my-account-correction = La cuenta lleva su nombre, así que usted responde por lo que pasa por ella.
mixup-his-id-protects-me-name = Si me muestra una identificación, no corro riesgo.
mixup-his-id-protects-me-correction = Esa identificación no cambia a nombre de quién está la cuenta.
mixup-short-loan-of-a-card-name = Por poco tiempo no hay riesgo.
mixup-short-loan-of-a-card-correction = Basta un solo pago por su cuenta para causarle daño.
mixup-waiver-without-condition-name = “Sin cargo” en el anuncio es sin cargo para mí.
mixup-waiver-without-condition-correction = Lea la regla que hay detrás de “sin cargo” y vea si puede cumplirla.
mixup-gap-for-cost-name = La diferencia entre dos precios es el precio.
mixup-gap-for-cost-correction = Primero vea cuánto le cuesta cada uno y después escoja.
mixup-goal-is-near-enough-name = El banco que puede salir gratis siempre es más barato.
mixup-goal-is-near-enough-correction = Si no puede cumplir la regla, paga todo el cargo.

## Contexto: cualquier país

zz-bank-desk-title = ¿Quién es usted y cómo lo muestra?
zz-bank-desk-home = En muchos países una sola identificación nacional abre cualquier cuenta.
zz-bank-desk-host-counterpart = Aquí no hay una sola que sirva para eso. El banco pide su nombre, su fecha de nacimiento, su dirección y un número de identificación. Cada banco tiene su propia lista de papeles.
zz-bank-desk-comparison = En casi todas partes preguntan lo mismo. Los papeles que responden cambian de un banco a otro.
zz-bank-desk-warning = Las reglas sobre identificaciones pueden cambiar. Llame y pregunte qué papeles aceptan hoy. Nunca use el número de otra persona ni deje que alguien use su cuenta.

## Contexto: India

in-bank-kyc-title = Aadhaar, PAN y un banco de aquí
in-bank-kyc-home = En la India el banco pide Aadhaar y PAN. Mucho se puede hacer por teléfono.
in-bank-kyc-host-counterpart = Aquí el banco pide su nombre, su fecha de nacimiento, su dirección y un número de identificación. Mucha gente lleva el pasaporte.
in-bank-kyc-comparison = El ITIN o el SSN se parecen al PAN: son un número. No llevan foto y no son una identificación.
in-bank-kyc-warning = No cuente con Aadhaar ni PAN aquí. Las reglas sobre identificaciones pueden cambiar; llame y pregunte qué papeles aceptan hoy. Nunca use el número de otra persona.
