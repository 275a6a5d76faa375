### Quién es quién en las finanzas de Estados Unidos: español (usted), traducido del inglés.
### Un número nunca va escrito en el texto: se nombra, y su valor está en financial-system.toml.

financial-system-lesson-title = Quién es quién en la calle del dinero
financial-system-lesson-promise = Al terminar esta lección, usted podrá decir quién guarda el dinero, quién lo envía y quién los vigila.

## Tarjeta: entrada

financial-system-one-street-title = Cuatro puertas en una misma calle
financial-system-one-street-p1 = Es día de pago. En una misma calle hay un banco y una cooperativa de crédito. Más allá hay una tienda que cambia cheques y otra que envía dinero al extranjero.
financial-system-one-street-p2 = En las cuatro hay una ventanilla donde se entrega dinero. Pero no hacen lo mismo. Por eso, en cada puerta pregunte: **¿qué hacen aquí con mi dinero?**
financial-system-one-street-p3 = Usted conoce lugares así de su país. Aquí verá cómo se llaman y quién los vigila.

## Tarjeta: explicación

financial-system-who-does-what-title = Qué hace cada quien
financial-system-who-does-what-p1 = El dinero que usted pone en una cuenta es un depósito (_deposit_). Unos lugares guardan depósitos y otros no.
financial-system-who-does-what-doors-1 = **Guarda y presta, para ganar dinero:** el banco (_bank_). Recibe sus depósitos y da préstamos.
financial-system-who-does-what-doors-2 = **Guarda y presta, para sus socios:** la cooperativa de crédito (_credit union_). Se entra por una regla, como dónde vive o trabaja. Después, una pequeña parte es suya.
financial-system-who-does-what-doors-3 = **Envía:** la empresa de envíos de dinero (_money transmitter_). Mueve su dinero, muchas veces al extranjero. No guarda depósitos.
financial-system-who-does-what-doors-4 = **Cambia cheques:** la casa de cambio de cheques (_check casher_). Le da efectivo por su cheque de pago y cobra una comisión. No guarda depósitos.
financial-system-who-does-what-p2 = La _FDIC_ asegura los depósitos de la mayoría de los bancos. La _NCUA_ lo hace en la mayoría de las cooperativas de crédito. Ese seguro no se compra. Paga si el banco o la cooperativa quiebra, no por una comisión ni por un mal negocio.
financial-system-who-does-what-p3 = La Reserva Federal (_Federal Reserve_) es el banco de los bancos. Usted no puede abrir una cuenta allí.
financial-system-who-does-what-p4 = ¿Algo salió mal? Guarde los papeles y hable primero con la empresa. Si no sirve, la _CFPB_ recibe gratis su queja y se la pasa a la empresa. Después usted lee la respuesta.
financial-system-who-does-what-call = Estas oficinas no llaman para pedirle una contraseña ni para que mueva su dinero. Si alguien lo hace, cuelgue. Llame a su banco al número que está en su tarjeta.

## Tarjeta: ejemplo resuelto. $cash $order $month $year dinero, $checks un número entero

financial-system-payday-title = Lo que cuesta una ventanilla
financial-system-payday-p1 = Usted recibe { NUMBER($checks) } cheques de pago al mes. La casa de cambio de cheques cobra { MONEY($cash) } por cada uno. Luego usted paga { MONEY($order) } por un giro (_money order_), el papel con que paga la renta.
financial-system-payday-month = Un mes sin cuenta
financial-system-payday-month-r1 = Cambio de los cheques
financial-system-payday-month-r2 = Giro para la renta
financial-system-payday-month-sum = Comisiones de un mes
financial-system-payday-f1 = { NUMBER($month) } × 12 = { NUMBER($year) }
financial-system-payday-p2 = Son { MONEY($year) } al año. Una cuenta en un banco o en una cooperativa de crédito sirve para las dos cosas, y hay algunas sin cargo mensual. Antes de escoger, pregunte cuánto cuesta.

## Tarjeta: lo que ya conoce

financial-system-at-home-title = Lo que usted ya conoce y lo que aquí cambia
financial-system-at-home-p1 = En todos los países hay quien guarda dinero y quien lo envía. Lo que cambia es de quién son esos lugares y quién los asegura.

## Tarjeta: repaso corto

financial-system-short-check-title = Un repaso corto
financial-system-short-check-p1 = Dos preguntas antes de seguir. Tómese su tiempo. Abra una pista cuando la quiera.

## Pregunta de parejas. Filas k1 a k4, parejas p1 a p5 (34 caracteres como máximo)

financial-system-doors-stem = ¿Qué hace cada uno de estos lugares?
financial-system-doors-k1 = Banco (_bank_)
financial-system-doors-k1-feedback = El banco guarda depósitos y da préstamos, y sus dueños quieren ganar dinero.
financial-system-doors-k2 = Cooperativa de crédito (_credit union_)
financial-system-doors-k2-feedback = La cooperativa de crédito también guarda depósitos y da préstamos. Pertenece a sus socios.
financial-system-doors-k3 = Empresa de envíos (_money transmitter_)
financial-system-doors-k3-feedback = La empresa de envíos lleva el dinero a otro lugar. No guarda depósitos.
financial-system-doors-k4 = Casa de cambio de cheques (_check casher_)
financial-system-doors-k4-feedback = La casa de cambio de cheques le da efectivo por su cheque de pago y cobra una comisión.
financial-system-doors-p1 = guarda y presta, para sus socios
financial-system-doors-p2 = lleva el dinero a otro lugar
financial-system-doors-p3 = guarda y presta, para ganar
financial-system-doors-p4 = asegura el dinero de los bancos
financial-system-doors-p5 = da efectivo por un cheque
financial-system-doors-hint-1 = Dos de los lugares guardan depósitos. ¿Cuáles?
financial-system-doors-hint-2 = De esos dos, pregúntese de quién es cada uno.
financial-system-doors-why = El banco y la cooperativa de crédito guardan y prestan, pero la cooperativa es de sus socios. La empresa de envíos lleva el dinero, y la casa de cambio da efectivo. Quien asegura los depósitos es una agencia.

## Pregunta de una respuesta

financial-system-send-tonight-stem = Usted quiere enviarle dinero esta noche a su hermana, que vive en el extranjero. ¿Quién hace ese trabajo?
financial-system-send-tonight-k1 = La Reserva Federal (_Federal Reserve_)
financial-system-send-tonight-k1-feedback = La Reserva Federal trabaja para los bancos. No atiende al público.
financial-system-send-tonight-k2 = La _FDIC_
financial-system-send-tonight-k2-feedback = La FDIC asegura los depósitos de los bancos. No mueve su dinero.
financial-system-send-tonight-k3 = La _CFPB_
financial-system-send-tonight-k3-feedback = La CFPB recibe quejas sobre las empresas de dinero. No mueve su dinero.
financial-system-send-tonight-k4 = Una empresa de envíos (_money transmitter_)
financial-system-send-tonight-hint-1 = Algunas de estas son oficinas que vigilan. ¿Cuál atiende clientes?
financial-system-send-tonight-hint-2 = Busque el nombre que dice lo que hace con el dinero.
financial-system-send-tonight-why = La empresa de envíos lleva el dinero de las personas. Las otras tres son oficinas públicas y no atienden clientes en una ventanilla.

## Pregunta de una respuesta

financial-system-who-may-join-stem = Ama quiere usar la cooperativa de crédito (_credit union_) que está cerca de su trabajo. ¿De qué depende que pueda entrar?
financial-system-who-may-join-k1 = De estar en un sindicato
financial-system-who-may-join-k1-feedback = Aquí _union_ quiere decir gente que junta su dinero. Algunas atienden a sindicatos, pero la mayoría tiene otras reglas.
financial-system-who-may-join-k2 = De cumplir la regla para los socios
financial-system-who-may-join-k3 = De pagar el seguro
financial-system-who-may-join-k3-feedback = Los socios no le pagan a la NCUA por el seguro. Viene con la cuenta.
financial-system-who-may-join-k4 = De traer mucho dinero
financial-system-who-may-join-k4-feedback = Casi todas piden un primer depósito pequeño. No hace falta una gran suma.
financial-system-who-may-join-hint-1 = Una cooperativa de crédito es de sus socios. ¿Cómo se llega a serlo?
financial-system-who-may-join-hint-2 = Piense en dónde vive o trabaja una persona.
financial-system-who-may-join-why = Cada cooperativa de crédito tiene una regla para entrar. Puede ser el lugar donde vive, donde trabaja o quién es su familia. Pregunte cuál es.

## Pregunta de varias respuestas

financial-system-insured-money-stem = ¿Dónde asegura su dinero la FDIC o la NCUA? Marque cada lugar.
financial-system-insured-money-k1 = Un depósito en un banco privado con el letrero de la FDIC
financial-system-insured-money-k1-feedback = La FDIC asegura los depósitos de sus bancos. No hace falta que el banco sea del Estado.
financial-system-insured-money-k2 = Dinero en camino con una empresa de envíos
financial-system-insured-money-k2-feedback = La empresa de envíos no guarda depósitos, así que allí no hay depósito asegurado.
financial-system-insured-money-k3 = Un depósito en una cooperativa de crédito con el letrero de la NCUA
financial-system-insured-money-k3-feedback = La NCUA asegura los depósitos de sus cooperativas de crédito, como la FDIC los de los bancos.
financial-system-insured-money-k4 = El efectivo que le dio una casa de cambio de cheques
financial-system-insured-money-k4-feedback = La casa de cambio le da efectivo y no guarda ningún depósito. El efectivo en la mano no está asegurado.
financial-system-insured-money-hint-1 = Las dos agencias aseguran una sola cosa: los depósitos.
financial-system-insured-money-hint-2 = ¿Cuáles de estos lugares le guardan depósitos?
financial-system-insured-money-why = La FDIC asegura los depósitos de los bancos, y la NCUA los de las cooperativas de crédito. Un lugar que solo envía o cambia cheques no guarda depósitos.

## Pregunta de una respuesta. $fee dinero

financial-system-double-fee-stem = Su banco le cobró dos veces el mismo cargo de { MONEY($fee) }. Usted mostró sus papeles y el banco no hizo nada. ¿Cuál es un buen paso ahora?
financial-system-double-fee-k1 = Pedirle a la FDIC que devuelva el cargo
financial-system-double-fee-k1-feedback = La FDIC paga cuando un banco quiebra. El suyo sigue abierto, y el problema es un cargo.
financial-system-double-fee-k2 = Pasar la cuenta a la Reserva Federal
financial-system-double-fee-k2-feedback = La Reserva Federal no tiene cuentas para las personas.
financial-system-double-fee-k3 = Enviar una queja gratis a la CFPB
financial-system-double-fee-k4 = Pagarle a un gestor para que hable con la CFPB
financial-system-double-fee-k4-feedback = La queja la puede enviar usted, y es gratis. Un gestor no consigue una respuesta mejor.
financial-system-double-fee-hint-1 = Ya habló con la empresa. ¿Qué oficina recibe quejas?
financial-system-double-fee-hint-2 = El seguro es para un banco que quiebra. Este banco sigue abierto.
financial-system-double-fee-why = La CFPB recibe gratis su queja y se la pasa a la empresa, que debe responder. La puede escribir usted por su cuenta.

## Pregunta de orden

financial-system-complaint-steps-stem = Una empresa le cobró dos veces. Ponga los pasos en orden, del primero al último.
financial-system-complaint-steps-k1 = Buscar los dos cobros en sus papeles
financial-system-complaint-steps-k2 = Pedirle a la empresa que devuelva uno
financial-system-complaint-steps-k3 = Enviar una queja a la CFPB
financial-system-complaint-steps-k4 = Leer la respuesta a su queja
financial-system-complaint-steps-s1-feedback = Primero tenga los papeles a la mano. Así puede mostrarle a la empresa qué salió mal.
financial-system-complaint-steps-s2-feedback = Hable primero con la empresa. Puede corregir el error ese mismo día. La CFPB viene después.
financial-system-complaint-steps-s3-feedback = La respuesta solo puede llegar cuando su queja ya se envió.
financial-system-complaint-steps-hint-1 = ¿Qué necesita tener en la mano antes de reclamar?
financial-system-complaint-steps-hint-2 = ¿Quién puede corregir más rápido el error: la empresa o una oficina pública?
financial-system-complaint-steps-why = Primero los papeles y después la empresa. Si no sirve, la CFPB recibe su queja y la pasa. Al final usted lee la respuesta.

## Pregunta de una respuesta

financial-system-badge-call-stem = Alguien llama y dice que es de la FDIC. Según él, su banco cierra esta noche y necesita la contraseña de usted para salvar su dinero. ¿Qué hace usted?
financial-system-badge-call-k1 = Se la doy, porque la FDIC me asegura
financial-system-badge-call-k1-feedback = La FDIC asegura los depósitos sin su contraseña. Si un banco quiebra, paga sin que usted se la dé.
financial-system-badge-call-k2 = Se la doy cuando me mande una credencial
financial-system-badge-call-k2-feedback = Una credencial en un mensaje es fácil de falsificar. No muestra quién llama.
financial-system-badge-call-k3 = Muevo el dinero a donde él me diga
financial-system-badge-call-k3-feedback = Su depósito está asegurado donde está. Si lo mueve, puede perderlo.
financial-system-badge-call-k4 = Cuelgo y llamo a mi banco
financial-system-badge-call-hint-1 = ¿Qué necesita la FDIC de usted para asegurar su depósito?
financial-system-badge-call-hint-2 = ¿Cómo puede hablar con su banco sin la ayuda de quien llama?
financial-system-badge-call-why = Su depósito en un banco de la FDIC está asegurado sin que usted haga nada. Una agencia de verdad no pide contraseñas. El número de su tarjeta es el del banco verdadero.

## Pregunta de una respuesta, dos por dos

financial-system-two-signs-stem = Un banco muestra el letrero de la FDIC. Una cooperativa de crédito muestra el de la NCUA. Usted pone la misma suma pequeña en cada lugar. ¿Qué cambia?
financial-system-two-signs-k1 = El seguro y los dueños
financial-system-two-signs-k1-feedback = Es cierto que los dueños son otros. Pero los dos depósitos están asegurados, por una agencia o por la otra.
financial-system-two-signs-k2 = El seguro, pero no los dueños
financial-system-two-signs-k2-feedback = Es al revés. Los dos depósitos están asegurados, y los dueños son otros.
financial-system-two-signs-k3 = Los dueños, pero no el seguro
financial-system-two-signs-k4 = Ni los dueños ni el seguro
financial-system-two-signs-k4-feedback = El seguro sí es parecido. Pero la cooperativa es de sus socios, y el banco no.
financial-system-two-signs-hint-1 = Pregúntese dos cosas por separado. ¿Quién asegura cada depósito?
financial-system-two-signs-hint-2 = Y después: ¿de quién es el banco y de quién la cooperativa?
financial-system-two-signs-why = Un depósito lo asegura la FDIC y el otro la NCUA. La cooperativa de crédito es de sus socios. El banco es de dueños que quieren ganar dinero.

## Pregunta de número, en dólares. $fee $monthly $casher $account dinero, $weeks un número entero, $w1 a $w4 respuestas equivocadas, $answer

financial-system-fee-by-year-stem = A usted le pagan cada semana, { NUMBER($weeks) } veces al año. Una casa de cambio de cheques cobra { MONEY($fee) } cada vez. Una cuenta en una cooperativa de crédito cuesta { MONEY($monthly) } al mes y recibe los cheques gratis. ¿Cuántos dólares ahorra al año con la cuenta?
financial-system-fee-by-year-w1-feedback = { MONEY($w1) } es lo que cobra la casa de cambio en un año. La cuenta también cuesta. Réstelo.
financial-system-fee-by-year-w2-feedback = Aquí el cargo de la cuenta se cuenta cada semana. Llega una vez al mes.
financial-system-fee-by-year-w3-feedback = Aquí la comisión de la casa de cambio se cuenta una vez al mes. A usted le pagan cada semana.
financial-system-fee-by-year-w4-feedback = { MONEY($w4) } es un solo cobro menos el otro. Cuente cuántas veces al año llega cada uno.
financial-system-fee-by-year-hint-1 = Los dos cobros llegan en tiempos distintos. Lleve los dos a un año.
financial-system-fee-by-year-hint-2 = Uno llega con cada cheque de pago. El otro llega con cada mes.
financial-system-fee-by-year-hint-3 = Cuando tenga los dos costos del año, vea cuánto hay entre uno y otro.
financial-system-fee-by-year-why = La casa de cambio cobra { MONEY($casher) } al año. La cuenta cuesta { MONEY($account) }. Usted ahorra { MONEY($answer) }.
financial-system-fee-by-year-ledger = Un año, de dos maneras
financial-system-fee-by-year-ledger-r1 = Casa de cambio: { NUMBER($fee) } × { NUMBER($weeks) }
financial-system-fee-by-year-ledger-r2 = Cuenta: { NUMBER($monthly) } × 12
financial-system-fee-by-year-ledger-sum = Usted ahorra

## Ideas equivocadas: la creencia como la diría una persona y una frase que la corrige

mixup-one-office-does-all-name = El banco asegura el dinero que guarda.
mixup-one-office-does-all-correction = El banco guarda y presta el dinero, y una agencia pública lo asegura.
mixup-credit-union-has-shareholders-name = Una cooperativa de crédito trabaja para dueños de fuera, como un banco.
mixup-credit-union-has-shareholders-correction = La cooperativa de crédito es de sus socios y no busca ganancias.
mixup-sender-is-a-bank-name = Una tienda que envía dinero es una especie de banco.
mixup-sender-is-a-bank-correction = Lleva el dinero y no guarda depósitos, así que allí no hay depósito asegurado.
mixup-counters-all-the-same-name = Todas las ventanillas de dinero hacen lo mismo.
mixup-counters-all-the-same-correction = Unas guardan depósitos, otras envían y otras solo cambian cheques.
mixup-fed-is-my-bank-name = Puedo guardar mi dinero en la Reserva Federal.
mixup-fed-is-my-bank-correction = La Reserva Federal es el banco de los bancos y no tiene cuentas para las personas.
mixup-agency-is-a-counter-name = Una agencia pública puede enviar o guardar mi dinero.
mixup-agency-is-a-counter-correction = Las agencias aseguran y vigilan; las empresas guardan y envían el dinero.
mixup-credit-union-is-labor-union-name = Una _credit union_ es un sindicato.
mixup-credit-union-is-labor-union-correction = Es un lugar que guarda y presta dinero, y pertenece a sus socios.
mixup-learner-buys-insurance-name = Tengo que comprar el seguro de los depósitos.
mixup-learner-buys-insurance-correction = El seguro viene con su depósito, y usted no paga nada por él.
mixup-credit-union-takes-the-rich-name = Una cooperativa de crédito solo acepta a quien tiene mucho dinero.
mixup-credit-union-takes-the-rich-correction = La regla suele ser dónde vive o trabaja, y basta poco dinero para empezar.
mixup-private-bank-not-safe-name = Solo un banco del Estado es seguro.
mixup-private-bank-not-safe-correction = Aquí casi todos los bancos son privados, y la FDIC asegura los depósitos de la mayoría.
mixup-credit-union-is-a-club-name = Una cooperativa de crédito es un club privado, sin seguro.
mixup-credit-union-is-a-club-correction = La NCUA asegura lo que usted deposita en la mayoría de las cooperativas de crédito.
mixup-insurance-pays-any-loss-name = La FDIC o la NCUA devuelven cualquier pérdida.
mixup-insurance-pays-any-loss-correction = Paga cuando quiebra el banco o la cooperativa, no por cargos ni malos negocios.
mixup-complaints-cost-money-name = Necesito pagarle a alguien para quejarme.
mixup-complaints-cost-money-correction = La queja a la CFPB es gratis, y usted puede enviarla por su cuenta.
mixup-complain-without-papers-name = Puedo quejarme primero y buscar los papeles después.
mixup-complain-without-papers-correction = Con los papeles en la mano puede mostrar qué salió mal.
mixup-office-before-company-name = Un problema va directo a una oficina pública.
mixup-office-before-company-correction = Hable primero con la empresa; si no sirve, la CFPB recibe su queja.
mixup-insurer-needs-my-password-name = Para asegurar mi dinero, la FDIC necesita mi contraseña.
mixup-insurer-needs-my-password-correction = La FDIC asegura los depósitos por ley y no pide contraseñas.
mixup-badge-proves-the-caller-name = Una credencial muestra que quien llama es de verdad.
mixup-badge-proves-the-caller-correction = Una credencial es fácil de falsificar; devuelva la llamada a un número que usted conozca.
mixup-move-it-to-keep-it-safe-name = Si mi banco tiene problemas, debo mover el dinero a donde diga quien llama.
mixup-move-it-to-keep-it-safe-correction = Un depósito asegurado está seguro donde está; quien le pide moverlo por teléfono no lo cuida.
mixup-fees-share-one-rhythm-name = Los dos cobros llegan igual de seguido.
mixup-fees-share-one-rhythm-correction = Antes de comparar, cuente cuántas veces al año llega cada cobro.
mixup-fee-counts-once-name = Una comisión se paga una sola vez.
mixup-fee-counts-once-correction = Un cobro pequeño vuelve cada vez, así que cuente todas las veces del año.

## Contexto: cualquier país

zz-who-is-who-title = Quién guarda, quién envía, quién vigila
zz-who-is-who-home = En muchos países unos pocos bancos grandes, o el correo, hacen casi todo el trabajo.
zz-who-is-who-host-counterpart = Aquí muchas empresas privadas se reparten el trabajo. Los bancos y las cooperativas de crédito guardan depósitos. Otras solo envían dinero o cambian cheques.
zz-who-is-who-comparison = El trabajo es el mismo. Está detrás de más puertas.
zz-who-is-who-warning = Una ventanilla no prueba que su dinero esté asegurado. Busque la FDIC o la NCUA, y revise el nombre en el sitio de la agencia.

## Contexto: India

in-public-bank-title = Bancos del Estado, el correo y los bancos privados
in-public-bank-home = En la India mucha gente confía en un banco del Estado o ahorra en el correo. El RBI vigila a los bancos.
in-public-bank-host-counterpart = Aquí casi todos los bancos son privados. El correo vende giros (_money orders_), pero no guarda ahorros.
in-public-bank-comparison = Aquí quien asegura los depósitos es la FDIC, no el dueño del banco. La Reserva Federal se parece al RBI, pero usted no puede guardar dinero allí.
in-public-bank-warning = No juzgue un banco por su dueño. Busque la FDIC o la NCUA, y revise el nombre en el sitio de la agencia.

## Contexto: Haití

ht-caisse-populaire-title = La caisse populaire y la credit union
ht-caisse-populaire-home = En Haití mucha gente conoce la caisse populaire. Mucha gente también recuerda grupos llamados cooperativas que prometieron mucho y quebraron.
ht-caisse-populaire-host-counterpart = Una cooperativa de crédito (_credit union_) también es de sus socios. La NCUA, una agencia federal, asegura los depósitos de la mayoría.
ht-caisse-populaire-comparison = Las dos son de sus socios. Aquí usted puede revisar el seguro antes de entrar.
ht-caisse-populaire-warning = No todo grupo que se llama cooperativa es una _credit union_. Busque su nombre en el sitio de la NCUA antes de poner dinero.
