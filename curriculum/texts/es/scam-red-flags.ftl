### Reconocer estafas: español (usted), traducido del inglés.
### Un número nunca va escrito en el texto: se nombra, y su valor está en scam-red-flags.toml.

scam-red-flags-lesson-title = Pare, verifique, cuente
scam-red-flags-lesson-promise = Al terminar esta lección, usted podrá nombrar tres señales de una estafa y sabrá qué hacer cuando vea una.

## Tarjeta: entrada. $parcel dinero

scam-red-flags-first-message-title = Un mensaje sobre un paquete
scam-red-flags-first-message-p1 = Usted espera un paquete. Llega un mensaje: pague { MONEY($parcel) } ahora, o lo devuelven. Trae un enlace.
scam-red-flags-first-message-p2 = ¿Será verdad? El mensaje no lo dice. Lo dice aquello que le pide hacer.
scam-red-flags-first-message-p3 = Caen en estafas personas de toda edad y con todo tipo de estudios. Las historias cambian cada semana, pero tres señales son siempre las mismas. Se aprenden pronto.

## Tarjeta: explicación

scam-red-flags-three-signs-title = Tres señales, una respuesta
scam-red-flags-three-signs-p1 = Una estafa (_scam_) es una mentira para quitarle su dinero o sus números. Busque estas señales.
scam-red-flags-three-signs-signs-1 = **Presión:** actúe ya, o pierde algo. La prisa no le deja tiempo para pensar.
scam-red-flags-three-signs-signs-2 = **Secreto:** no le diga a nadie, no cuelgue. Un amigo se daría cuenta.
scam-red-flags-three-signs-signs-3 = **Pago extraño:** tarjetas de regalo, criptomonedas, efectivo con un mensajero, una transferencia a alguien que no conoce. Ese dinero es difícil de recuperar.
scam-red-flags-three-signs-p2 = Con una señal basta para **parar**. Después **verifique** por un camino que usted escoja: el número de su propia tarjeta o un sitio que usted escribe. Y **cuéntele** a alguien de confianza.
scam-red-flags-three-signs-p3 = Una prueba por teléfono no es prueba. El número en la pantalla, su dirección, su idioma y hasta una voz conocida se pueden copiar.
scam-red-flags-three-signs-paid = ¿Ya pagó? Llame a su banco de inmediato y después denuncie en [ReportFraud.ftc.gov](https://reportfraud.ftc.gov). Si alguien que no conoce le cobra por recuperar el dinero, es la siguiente estafa.

## Tarjeta: ejemplo resuelto. $price $check $back dinero

scam-red-flags-big-check-title = Un cheque demasiado grande
scam-red-flags-big-check-p1 = Usted vende un sofá en { MONEY($price) }. El cheque del comprador, que es falso, es de { MONEY($check) }. “Fue un error”, dice, “devuélvame { MONEY($back) } hoy, por favor”.
scam-red-flags-big-check-account = Su cuenta de banco
scam-red-flags-big-check-account-r1 = Entra el cheque
scam-red-flags-big-check-account-r2 = Usted devuelve dinero
scam-red-flags-big-check-account-r3 = El banco retira el cheque
scam-red-flags-big-check-account-sum = Lo que cambió en su cuenta
scam-red-flags-big-check-f1 = { NUMBER($check) } − { NUMBER($back) } − { NUMBER($check) } = −{ NUMBER($back) }
scam-red-flags-big-check-p2 = Al final, el cheque falso no suma nada. Se fueron { MONEY($back) } de su propio dinero, y el banco puede cobrar un cargo.
scam-red-flags-big-check-p3 = El banco suele mostrar el dinero en uno o dos días. Puede tardar semanas en ver que el cheque es falso, y entonces saca el dinero.

## Tarjeta: lo que ya conoce

scam-red-flags-at-home-title = Lo que usted ya conoce y lo que aquí cambia
scam-red-flags-at-home-p1 = Usted sabe cómo se engaña a la gente en su país. Aquí cambian la historia y el nombre de la oficina. Las señales no cambian.

## Tarjeta: repaso corto

scam-red-flags-short-check-title = Un repaso corto
scam-red-flags-short-check-p1 = Dos preguntas antes de seguir. Tómese su tiempo. Abra una pista cuando la quiera.

## Pregunta de parejas. Filas k1 a k4, parejas p1 a p5 (34 caracteres como máximo)

scam-red-flags-which-sign-stem = Llama alguien que usted no conoce. ¿Qué frase va con cada una de estas cosas?
scam-red-flags-which-sign-k1 = Presión
scam-red-flags-which-sign-k1-feedback = La presión le quita el tiempo: pone un límite que no deja pensar.
scam-red-flags-which-sign-k2 = Secreto
scam-red-flags-which-sign-k2-feedback = El secreto aleja a los demás: podrían darse cuenta del engaño.
scam-red-flags-which-sign-k3 = Pago extraño
scam-red-flags-which-sign-k3-feedback = Un pago extraño es una forma de pagar que es difícil de recuperar.
scam-red-flags-which-sign-k4 = Prueba falsa
scam-red-flags-which-sign-k4-feedback = Una prueba falsa es un dato de usted que otros también pueden conocer.
scam-red-flags-which-sign-p1 = “Su familia no debe saberlo”.
scam-red-flags-which-sign-p2 = “Ya ve, sé su dirección”.
scam-red-flags-which-sign-p3 = “Le quedan diez minutos”.
scam-red-flags-which-sign-p4 = “Llame al número de su tarjeta”.
scam-red-flags-which-sign-p5 = “Léame los códigos de regalo”.
scam-red-flags-which-sign-hint-1 = ¿Qué frase habla del tiempo? ¿Cuál habla de otras personas?
scam-red-flags-which-sign-hint-2 = Una de las frases la podría decir alguien honrado. No va con ninguna.
scam-red-flags-which-sign-why = Un límite de tiempo es presión, y “no debe saberlo” es secreto. Las tarjetas de regalo son un pago extraño. Su dirección no prueba nada, porque otros pueden hallarla.

## Pregunta de una respuesta. $fee dinero

scam-red-flags-parcel-text-stem = Un mensaje dice que su paquete está detenido hasta que pague { MONEY($fee) } hoy. Usted sí espera uno. ¿Qué hace primero?
scam-red-flags-parcel-text-k1 = Pagarlo, porque es muy poco dinero
scam-red-flags-parcel-text-k1-feedback = Los { MONEY($fee) } son el anzuelo. La página del enlace se queda con el número de su tarjeta.
scam-red-flags-parcel-text-k2 = Llamar al número que trae el mensaje
scam-red-flags-parcel-text-k2-feedback = Ese número lo escogió quien escribió el mensaje. Lleva de vuelta a esa persona.
scam-red-flags-parcel-text-k3 = Contestar y preguntar si es verdad
scam-red-flags-parcel-text-k3-feedback = Quien escribió dirá que sí. Además, la respuesta muestra que su celular está en uso.
scam-red-flags-parcel-text-k4 = Buscarlo en el sitio de la tienda
scam-red-flags-parcel-text-hint-1 = Primero busque la señal: ¿qué efecto le hace ese “hoy”?
scam-red-flags-parcel-text-hint-2 = Verifique por un camino que usted escoja, no por el que le da el mensaje.
scam-red-flags-parcel-text-why = Un sitio que usted abre por su cuenta muestra lo que pasa con su paquete. El enlace, el número y la respuesta llevan de vuelta a quien escribió.

## Pregunta de una respuesta. $owed dinero

scam-red-flags-tax-by-card-stem = Le llaman por la noche. Un hombre con acento dice que usted debe { MONEY($owed) } de impuestos. Puede pagar con tarjetas de regalo de una tienda. ¿Qué parte muestra que es una estafa (_scam_)?
scam-red-flags-tax-by-card-k1 = Que usted deba un impuesto
scam-red-flags-tax-by-card-k1-feedback = Se puede deber un impuesto. Usted puede preguntarlo por su cuenta a la oficina de impuestos.
scam-red-flags-tax-by-card-k2 = Que se pague con ellas
scam-red-flags-tax-by-card-k3 = Que el hombre tenga acento
scam-red-flags-tax-by-card-k3-feedback = Mucha gente honrada tiene acento, y muchos que engañan no lo tienen.
scam-red-flags-tax-by-card-k4 = Que la llamada sea de noche
scam-red-flags-tax-by-card-k4-feedback = La hora sola no dice nada. Las estafas llegan a cualquier hora.
scam-red-flags-tax-by-card-hint-1 = Hay tres señales: presión, secreto y pago extraño. ¿Cuál aparece aquí?
scam-red-flags-tax-by-card-hint-2 = Si la historia es falsa, ¿cómo recuperaría usted ese dinero?
scam-red-flags-tax-by-card-why = Ninguna oficina de impuestos acepta tarjetas de regalo. Cuando otra persona tiene los códigos, el dinero se fue. La señal es la forma de pagar, no la persona.

## Pregunta de orden

scam-red-flags-bank-caller-stem = Alguien llama: “Soy de su banco. No cuelgue y mueva su dinero ahora”. Ponga en orden lo que usted hace, de lo primero a lo último.
scam-red-flags-bank-caller-k1 = Termina la llamada.
scam-red-flags-bank-caller-k2 = Busca el número en su tarjeta.
scam-red-flags-bank-caller-k3 = Llama al banco a ese número.
scam-red-flags-bank-caller-k4 = Denuncia la llamada ante la FTC.
scam-red-flags-bank-caller-s1-feedback = Primero termine la llamada. Mientras usted escucha, la presión sigue.
scam-red-flags-bank-caller-s2-feedback = Busque el número correcto antes de llamar. Un número que le den por teléfono lleva de vuelta a esa persona.
scam-red-flags-bank-caller-s3-feedback = Su banco va antes que la denuncia. El banco puede cuidar la cuenta; la denuncia ayuda a otras personas.
scam-red-flags-bank-caller-hint-1 = ¿Qué quita la presión de inmediato?
scam-red-flags-bank-caller-hint-2 = Piense primero en su dinero y después en el de los demás.
scam-red-flags-bank-caller-why = Al terminar la llamada se acaba la presión. El número de su tarjeta lleva al banco de verdad, que puede cuidar la cuenta. La denuncia sirve después para avisar a otros.

## Pregunta de varias respuestas

scam-red-flags-spot-them-stem = ¿En cuáles hay una señal de estafa (_scam_)? Marque cada una.
scam-red-flags-spot-them-k1 = Quien renta pide tarjetas de regalo antes de mostrar la casa
scam-red-flags-spot-them-k1-feedback = Las tarjetas de regalo son un pago extraño, y usted ni siquiera ha visto la casa.
scam-red-flags-spot-them-k2 = Una carta del banco le pide ir con una identificación
scam-red-flags-spot-them-k2-feedback = Usted va al banco y allí puede preguntar. No hay prisa, ni secreto, ni pago.
scam-red-flags-spot-them-k3 = La voz de una prima le ruega efectivo y silencio
scam-red-flags-spot-them-k3-feedback = Una voz se puede copiar, y el silencio es secreto. Llame a su prima al número que ya conoce.
scam-red-flags-spot-them-k4 = Una clínica manda una cuenta que vence en un mes
scam-red-flags-spot-them-k4-feedback = Un mes le da tiempo de llamar y preguntar. Aquí no hay ninguna señal.
scam-red-flags-spot-them-k5 = Un nuevo jefe manda un cheque y quiere una parte de vuelta
scam-red-flags-spot-them-k5-feedback = El cheque puede ser falso. Lo que usted devuelve es su propio dinero.
scam-red-flags-spot-them-k6 = Una tienda le pide pagar con tarjeta en la caja
scam-red-flags-spot-them-k6-feedback = Es una forma normal de pagar, en un lugar que usted escogió.
scam-red-flags-spot-them-hint-1 = Pregúntese tres cosas: ¿hay prisa, hay secreto, hay un pago extraño?
scam-red-flags-spot-them-hint-2 = ¿Sale dinero antes de saber si de verdad entró?
scam-red-flags-spot-them-why = Las tarjetas de regalo, el silencio y un cheque con dinero por devolver son señales. La carta, la cuenta y la caja le dan tiempo y una forma normal de pagar.

## Pregunta de número, en dólares. $check $keep $sent $fee dinero, $w1 a $w4 respuestas equivocadas, $answer

scam-red-flags-returned-check-stem = Un “jefe” le manda un cheque de { MONEY($check) }. Usted lo deposita, se queda con { MONEY($keep) } como pago y manda el resto a un “proveedor”. El cheque es falso. El banco lo retira y cobra un cargo de { MONEY($fee) }. ¿Cuántos dólares pierde usted?
scam-red-flags-returned-check-w1-feedback = { MONEY($w1) } es lo que usted mandó. El banco también cobra algo.
scam-red-flags-returned-check-w2-feedback = Los { MONEY($w2) } entraron y volvieron a salir. Esa parte le deja como al principio.
scam-red-flags-returned-check-w3-feedback = Esto es solo el cargo. También se fue lo que mandó al “proveedor”.
scam-red-flags-returned-check-w4-feedback = Aquí se restan { MONEY($keep) } como si fueran suyos. Pero eran parte del cheque falso.
scam-red-flags-returned-check-hint-1 = El cheque entra y sale. ¿Qué más sale de su cuenta?
scam-red-flags-returned-check-hint-2 = ¿Cuánto mandó usted al “proveedor”?
scam-red-flags-returned-check-hint-3 = Súmele lo que cobra el banco.
scam-red-flags-returned-check-why = Usted mandó { MONEY($sent) }, y el banco cobra { MONEY($fee) }. Juntos son { MONEY($answer) } de su propio dinero. Los { MONEY($keep) } de “pago” nunca existieron.
scam-red-flags-returned-check-ledger = Su cuenta, paso a paso
scam-red-flags-returned-check-ledger-r1 = Entra el cheque
scam-red-flags-returned-check-ledger-r2 = Usted manda el resto
scam-red-flags-returned-check-ledger-r3 = El banco retira el cheque
scam-red-flags-returned-check-ledger-r4 = Cargo
scam-red-flags-returned-check-ledger-sum = Lo que cambió en su cuenta

## Pregunta de una respuesta

scam-red-flags-screen-name-stem = Su celular muestra el nombre de su consulado. Quien llama habla su idioma y sabe su fecha de nacimiento. ¿Qué prueba todo eso?
scam-red-flags-screen-name-k1 = La línea es real, porque sale el nombre
scam-red-flags-screen-name-k1-feedback = Quien llama puede poner en la pantalla el nombre que quiera.
scam-red-flags-screen-name-k2 = La oficina es real, porque sabe la fecha
scam-red-flags-screen-name-k2-feedback = Las fechas de nacimiento se filtran y se venden. Otra persona puede tener la suya.
scam-red-flags-screen-name-k3 = El funcionario es real, porque habla su idioma
scam-red-flags-screen-name-k3-feedback = Quien engaña escoge el idioma en el que la gente confía.
scam-red-flags-screen-name-k4 = Nada de eso prueba algo: falta verificar
scam-red-flags-screen-name-hint-1 = Tome las tres cosas una por una. ¿Podría tenerlas otra persona?
scam-red-flags-screen-name-hint-2 = ¿Qué ha verificado usted hasta ahora?
scam-red-flags-screen-name-why = El nombre en la pantalla se puede falsear, las fechas se filtran y un idioma se aprende. Tres pruebas débiles no hacen una fuerte. Busque el número de la oficina y llame por su cuenta.

## Pregunta de una respuesta

scam-red-flags-safe-account-stem = Un “policía” le habla por video. Dice que su cuenta está en peligro: mueva el dinero a una “cuenta segura”, no apague el video, no le diga a nadie. ¿Cuál es su mejor paso?
scam-red-flags-safe-account-k1 = Mover la mitad, para bajar el peligro
scam-red-flags-safe-account-k1-feedback = La “cuenta segura” es de él. La mitad que mueva es la mitad que pierde.
scam-red-flags-safe-account-k2 = Salir y contarle a alguien de confianza
scam-red-flags-safe-account-k3 = Pedirle que muestre su placa a la cámara
scam-red-flags-safe-account-k3-feedback = Una placa en video puede ser de juguete. Si le pregunta, él se prueba con sus propios objetos.
scam-red-flags-safe-account-k4 = Seguir en el video sin mover dinero
scam-red-flags-safe-account-k4-feedback = Por ahora su dinero se queda. Pero él le mantiene a solas, y la presión crece.
scam-red-flags-safe-account-hint-1 = Cuente las señales: ¿cuántas de las tres hay aquí?
scam-red-flags-safe-account-hint-2 = ¿Qué teme más él: su pregunta, o que otra persona escuche?
scam-red-flags-safe-account-why = Están las tres señales: un peligro que no espera, un secreto y un pago extraño. Ningún policía de verdad pide mover dinero para cuidarlo. Otra persona rompe el engaño.

## Pregunta de una respuesta. $lost $fee dinero

scam-red-flags-money-back-offer-stem = Una tienda falsa le quitó { MONEY($lost) }. Una semana después llama una mujer que ofrece ayuda. Conoce la tienda y la cantidad. Si usted paga { MONEY($fee) } primero, lo recupera todo. ¿Qué es lo más probable?
scam-red-flags-money-back-offer-k1 = El cobro es justo, frente a lo perdido
scam-red-flags-money-back-offer-k1-feedback = Con un cobro pequeño empieza la siguiente pérdida. Después vienen otros.
scam-red-flags-money-back-offer-k2 = El caso es real, porque sabe la cantidad
scam-red-flags-money-back-offer-k2-feedback = Quienes le quitaron el dinero también la saben. Y venden listas de nombres.
scam-red-flags-money-back-offer-k3 = La oferta es la segunda estafa
scam-red-flags-money-back-offer-k4 = La oficina es real, si el número contesta
scam-red-flags-money-back-offer-k4-feedback = El número que ella da lleva a ella. Que conteste no prueba nada.
scam-red-flags-money-back-offer-hint-1 = ¿Quién sabe que usted perdió dinero, y cuánto?
scam-red-flags-money-back-offer-hint-2 = ¿Cuál de las dos partes paga primero?
scam-red-flags-money-back-offer-why = Los nombres de quienes perdieron dinero se venden, y por eso la siguiente llamada conoce la historia. Ninguna oficina honrada cobra antes de devolver dinero. Pida ayuda a su banco o a la empresa de su tarjeta, gratis.

## Caso con tres preguntas. $claimed $moved dinero

scam-red-flags-bank-call-stem = Lea lo que le pasó a Lin y luego responda tres preguntas.
scam-red-flags-bank-call-p1 = Lin recibe un mensaje de texto: “Somos su banco. Detuvimos un pago de { MONEY($claimed) }. Llame ahora a este número”.
scam-red-flags-bank-call-p2 = Ella llama a ese número. Contesta un hombre. Él sabe el nombre completo de ella y el nombre de su calle.
scam-red-flags-bank-call-p3 = “Su dinero está en peligro”, dice. “Envíe { MONEY($moved) } a una cuenta segura que yo le doy. No cuelgue y no le diga a nadie”.
scam-red-flags-bank-call-p4 = Lin envía el dinero. Después abre la aplicación de su banco. El banco no había detenido nada, y los { MONEY($moved) } ya no están.
scam-red-flags-bank-call-q1-stem = ¿Qué señales de estafa hay en esta historia? Elija cada una.
scam-red-flags-bank-call-q1-k1 = El dinero debe ir a una “cuenta segura”
scam-red-flags-bank-call-q1-k1-feedback = Ningún banco pide mover dinero para cuidarlo. La cuenta es de quien llama.
scam-red-flags-bank-call-q1-k2 = No debe colgar ni contarle a nadie
scam-red-flags-bank-call-q1-k2-feedback = Un secreto y una llamada sin fin evitan que ella pregunte a alguien de confianza.
scam-red-flags-bank-call-q1-k3 = Un banco escribe un mensaje de texto
scam-red-flags-bank-call-q1-k3-feedback = Los bancos de verdad también escriben mensajes. La señal es lo que pide el mensaje, no que haya llegado.
scam-red-flags-bank-call-q1-k4 = El número para llamar venía en el mensaje
scam-red-flags-bank-call-q1-k4-feedback = Ese número lleva a quienes enviaron el mensaje.
scam-red-flags-bank-call-q1-why = Prisa, secreto y una forma extraña de pagar: aquí están las tres. El número del mensaje lo hizo fácil.
scam-red-flags-bank-call-q2-stem = ¿Qué debió hacer Lin cuando llegó el mensaje?
scam-red-flags-bank-call-q2-k1 = Llamar y pedirle pruebas al hombre
scam-red-flags-bank-call-q2-k1-feedback = Quien miente sobre el banco también miente sobre las pruebas.
scam-red-flags-bank-call-q2-k2 = Llamar y ver si él sabe su nombre
scam-red-flags-bank-call-q2-k2-feedback = Los nombres y las calles se filtran y se venden. Que él los sepa no prueba nada.
scam-red-flags-bank-call-q2-k3 = Llamar al número que está en su tarjeta
scam-red-flags-bank-call-q2-k4 = Llamar, escuchar y no enviar dinero
scam-red-flags-bank-call-q2-k4-feedback = Cada minuto de la llamada es más presión. Es más seguro no llamar.
scam-red-flags-bank-call-q2-why = Un número que usted busca por su cuenta lleva al banco de verdad. Allí ella habría oído que nada se detuvo.
scam-red-flags-bank-call-q3-stem = El dinero ya se envió. ¿Cuál es su mejor primer paso ahora?
scam-red-flags-bank-call-q3-k1 = Denunciarlo al estado y esperar
scam-red-flags-bank-call-q3-k1-feedback = Una denuncia ayuda a otras personas, pero no detiene su pago.
scam-red-flags-bank-call-q3-k2 = Llamar a su banco de inmediato
scam-red-flags-bank-call-q3-k3 = Llamar al hombre y pedir que lo devuelva
scam-red-flags-bank-call-q3-k3-feedback = Él pedirá más, o no contestará nunca.
scam-red-flags-bank-call-q3-why = Solo su banco puede intentar detener el pago, y solo mientras está en camino. Los minutos cuentan.
scam-red-flags-bank-call-hint-1 = Busque tres cosas: una prisa, un secreto y una forma extraña de pagar.
scam-red-flags-bank-call-hint-2 = ¿Quién escogió el número al que llamó Lin?
scam-red-flags-bank-call-why = El mensaje, el hombre y la “cuenta segura” eran un solo engaño. Un número que ella hubiera buscado por su cuenta lo habría terminado en un minuto.

## Ideas equivocadas: la creencia como la diría una persona y una frase que la corrige

mixup-every-request-is-a-scam-name = Quien pide dinero o una identificación quiere engañarme.
mixup-every-request-is-a-scam-correction = Busque prisa, secreto o un pago extraño; un pedido sin eso puede ser honrado.
mixup-known-details-prove-it-name = Solo la oficina de verdad sabría eso de mí.
mixup-known-details-prove-it-correction = Sus datos se filtran y se venden, así que no prueban nada.
mixup-small-sum-no-scam-name = Por tan poco dinero no puede ser una estafa.
mixup-small-sum-no-scam-correction = Una cantidad pequeña suele ser el anzuelo para su tarjeta o para el siguiente pago.
mixup-message-number-is-real-name = El número que me dan lleva a la oficina de verdad.
mixup-message-number-is-real-correction = Lleva de vuelta a quien lo da, así que busque el número por su cuenta.
mixup-asking-the-sender-is-checking-name = Verifico preguntando a quien me contacta.
mixup-asking-the-sender-is-checking-correction = Quien miente también miente en esa respuesta, así que verifique en otra parte.
mixup-owing-is-the-sign-name = Si dicen que debo algo, es una estafa.
mixup-owing-is-the-sign-correction = Una deuda puede ser verdadera; dice más la forma en que le piden pagar.
mixup-scams-sound-foreign-name = Se nota por el acento.
mixup-scams-sound-foreign-correction = El acento no dice nada de la honradez.
mixup-odd-hour-is-the-sign-name = Si llaman a una hora rara es estafa, y de día no.
mixup-odd-hour-is-the-sign-correction = Las estafas llegan a cualquier hora, así que fíjese en lo que le piden.
mixup-stay-on-the-line-name = Puedo seguir en la llamada si no hago nada.
mixup-stay-on-the-line-correction = Cada minuto en la llamada es más presión, así que cuelgue primero.
mixup-report-stops-the-money-name = Una denuncia al gobierno detiene el pago.
mixup-report-stops-the-money-correction = Solo su banco o la empresa de su tarjeta puede intentarlo; la denuncia ayuda a otros.
mixup-pay-to-hold-a-home-name = Debo pagar rápido o pierdo la casa.
mixup-pay-to-hold-a-home-correction = Primero vea la casa y el contrato, y nunca pague con tarjetas de regalo.
mixup-known-voice-proves-it-name = Conozco esa voz, así que es verdad.
mixup-known-voice-proves-it-correction = Una voz se puede copiar, así que llame a la persona al número que ya conoce.
mixup-deposit-shown-is-real-name = Si mi cuenta muestra el dinero, el cheque es bueno.
mixup-deposit-shown-is-real-correction = El banco puede sacar el dinero semanas después, cuando ve que el cheque es falso.
mixup-check-size-is-the-loss-name = Pierdo lo que dice el cheque.
mixup-check-size-is-the-loss-correction = Un cheque falso entra y sale; se pierde lo que usted mandó y el cargo, si lo hay.
mixup-bank-pays-for-a-fake-name = El banco paga un cheque falso.
mixup-bank-pays-for-a-fake-correction = Casi siempre responde por el dinero enviado quien depositó el cheque.
mixup-caller-id-proves-it-name = El nombre en mi pantalla dice quién llama.
mixup-caller-id-proves-it-correction = Quien llama puede hacer aparecer cualquier nombre o número.
mixup-known-language-proves-it-name = Quien habla mi idioma no me va a engañar.
mixup-known-language-proves-it-correction = Quien engaña escoge el idioma en el que la gente confía.
mixup-officers-move-money-name = Un policía puede pedirme mover dinero para cuidarlo.
mixup-officers-move-money-correction = Ningún policía de verdad lo pide, y la “cuenta segura” es de quien llama.

## Contexto: India

in-digital-arrest-title = El “arresto digital” y las llamadas de aquí
in-digital-arrest-home = En la India mucha gente conoce el “arresto digital”: un falso policía mantiene a alguien en video hasta que paga.
in-digital-arrest-host-counterpart = Aquí el mismo truco usa el nombre de una oficina de Estados Unidos, una embajada o un tribunal.
in-digital-arrest-comparison = La oficina tiene otro nombre. La llamada, el miedo y el secreto son iguales.
in-digital-arrest-warning = En ninguno de los dos países la ley permite un arresto por video. Salga de la llamada y cuéntele a alguien de confianza.

## Contexto: México

mx-phone-extortion-title = La extorsión telefónica, allá y aquí
mx-phone-extortion-home = En México mucha gente conoce la llamada que dice que un familiar está retenido o herido.
mx-phone-extortion-host-counterpart = Aquí también llega esa llamada. Puede usar una voz copiada y pedir una transferencia o tarjetas de regalo.
mx-phone-extortion-comparison = En los dos países quieren que usted tenga miedo, esté a solas y no cuelgue.
mx-phone-extortion-warning = Cuelgue y busque a su familiar en el número que ya conoce. No pague mientras dure la llamada.

## Contexto: cualquier país

zz-same-three-signs-title = Otras historias, las mismas señales
zz-same-three-signs-home = En muchos países un funcionario puede llamar, y algunas cuentas se pagan en efectivo a una persona.
zz-same-three-signs-host-counterpart = Aquí las oficinas casi siempre escriben primero una carta. Ninguna acepta tarjetas de regalo ni criptomonedas por una deuda.
zz-same-three-signs-comparison = Los nombres de las oficinas son nuevos para usted. Quien engaña cuenta con eso.
zz-same-three-signs-warning = Si alguien llama con prisa, con un secreto o con un pago extraño, cuelgue. Antes de hacer algo, pregunte a una persona de confianza.
