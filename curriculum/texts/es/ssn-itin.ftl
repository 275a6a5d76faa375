### SSN e ITIN: español (usted), traducido del inglés.

ssn-itin-lesson-title = Dos números, dos oficinas
ssn-itin-lesson-promise = Al terminar esta lección, usted podrá distinguir el SSN del ITIN y decir cuál pide cada trámite.

## Tarjeta: entrada. $origin un código de país

ssn-itin-empty-box-title = Una casilla vacía en un formulario
ssn-itin-empty-box-p1 = { $origin ->
    [IN] En la India quizás usaba su número Aadhaar y su PAN. Aquí el formulario de un nuevo empleo le pide un SSN.
    [MX] En México usaba la CURP y quizás el RFC. Aquí el formulario de un nuevo empleo le pide un SSN.
    [BR] En Brasil daba su CPF casi todos los días. Aquí el formulario de un nuevo empleo le pide un SSN.
   *[other] En su país quizás tenía un solo número para casi todo. Aquí el formulario de un nuevo empleo le pide un SSN.
  }
ssn-itin-empty-box-p2 = Un formulario de impuestos dice “SSN or ITIN”. Una tienda también le pide un número, y un mensaje en su celular hace lo mismo.
ssn-itin-empty-box-p3 = Solo hay que conocer dos números. Cuando los distinga, sabrá qué casillas llenar y cuáles dejar en blanco.

## Tarjeta: explicación

ssn-itin-which-is-which-title = Para qué sirve cada número
ssn-itin-which-is-which-p1 = Los dos números tienen nueve dígitos. Vienen de dos oficinas, y cada uno tiene su función.
ssn-itin-which-is-which-jobs-1 = **SSN:** número de Seguro Social (_Social Security number_), de la oficina del Seguro Social. Es sobre todo para quienes pueden trabajar aquí. Se usa para el sueldo, los impuestos y el crédito.
ssn-itin-which-is-which-jobs-2 = **ITIN:** número de identificación personal del contribuyente (_Individual Taxpayer Identification Number_), del IRS, la oficina de impuestos. Sirve solo para los impuestos federales. Lo pide quien no puede tener un SSN.
ssn-itin-which-is-which-jobs-3 = **Ninguno es un permiso.** La tarjeta del SSN no es un permiso de trabajo, y el ITIN tampoco. El ITIN no cambia nada de una visa.
ssn-itin-which-is-which-jobs-4 = **Una persona, un número.** Si más tarde recibe un SSN, deje de usar el ITIN. Avise al IRS para que junte sus registros.
ssn-itin-which-is-which-p2 = Las dos oficinas dan el número gratis. El ITIN se pide con el formulario W-7, casi siempre junto con una declaración de impuestos (_tax return_).
ssn-itin-which-is-which-p3 = El SSN es suyo toda la vida. El ITIN puede vencer si no aparece en ninguna declaración durante algunos años.
ssn-itin-which-is-which-private = No muestre ninguno de los dos y deje la tarjeta en casa. Antes de dar un número, pregunte para qué lo piden y si sirve otra identificación. Ninguna oficina “suspende” un SSN; quien llama y dice eso quiere robarlo.

## Tarjeta: ejemplo resuelto

ssn-itin-five-requests-title = Cinco pedidos en una semana
ssn-itin-five-requests-p1 = Amina tiene un SSN. Su hermano Sami no puede obtenerlo, pero debe presentar una declaración de impuestos aquí. ¿Quién necesita qué número?
ssn-itin-five-requests-week-1 = **Su nuevo empleador:** el SSN de Amina, para informar su sueldo.
ssn-itin-five-requests-week-2 = **Su nuevo banco:** el SSN de Amina. El banco informa al IRS los intereses que le paga.
ssn-itin-five-requests-week-3 = **La declaración de Sami:** su ITIN. Lo pide junto con la declaración.
ssn-itin-five-requests-week-4 = **La tarjeta de puntos de una tienda:** ningún número. Amina deja la casilla en blanco.
ssn-itin-five-requests-week-5 = **Un mensaje de alguien que no conoce:** ningún número. Amina borra el mensaje.
ssn-itin-five-requests-p2 = Tres pedidos tenían un motivo: el sueldo, un banco o los impuestos. Los otros dos no lo tenían, y se quedaron sin número.

## Tarjeta: lo que ya conoce

ssn-itin-at-home-title = Lo que usted ya conoce y lo que aquí cambia
ssn-itin-at-home-p1 = En muchos países un solo número abre todas las puertas. Aquí depende del trámite qué número se da, y si se da alguno.

## Tarjeta: repaso corto

ssn-itin-short-check-title = Un repaso corto
ssn-itin-short-check-p1 = Dos preguntas antes de seguir. Tómese su tiempo. Abra una pista cuando la quiera.

## Pregunta de una respuesta

ssn-itin-keep-the-card-stem = Le llegó por correo su tarjeta del Seguro Social. ¿Dónde la guarda en un día normal?
ssn-itin-keep-the-card-k1 = En la cartera, con sus otras tarjetas
ssn-itin-keep-the-card-k1-feedback = Si pierde la cartera, quien la encuentre tiene su nombre y su número juntos.
ssn-itin-keep-the-card-k2 = En casa, con sus otros papeles
ssn-itin-keep-the-card-k3 = En una foto, en el celular que lleva
ssn-itin-keep-the-card-k3-feedback = La foto la puede ver cualquiera que entre a su celular o a su copia en línea.
ssn-itin-keep-the-card-k4 = En una copia, en la bolsa que lleva
ssn-itin-keep-the-card-k4-feedback = Una copia en papel muestra el mismo número. Si pierde la bolsa, lo regala.
ssn-itin-keep-the-card-hint-1 = ¿Cada cuánto alguien necesita de verdad ver esa tarjeta?
ssn-itin-keep-the-card-hint-2 = Imagine que pierde la bolsa o el celular. ¿Qué hallaría en ellos otra persona?
ssn-itin-keep-the-card-why = Casi nunca hay que mostrar la tarjeta. En casa no se pierde por el camino, y la encuentra cuando un nuevo empleador la pide.

## Pregunta de parejas. Filas k1 a k4, parejas p1 a p5 (34 caracteres como máximo)

ssn-itin-four-numbers-stem = ¿Para qué sirve cada uno de estos números?
ssn-itin-four-numbers-k1 = SSN
ssn-itin-four-numbers-k1-feedback = El SSN lo da la oficina del Seguro Social. Se usa para el sueldo, los impuestos y el crédito.
ssn-itin-four-numbers-k2 = ITIN
ssn-itin-four-numbers-k2-feedback = El ITIN lo da la oficina de impuestos. Los impuestos federales son su única función.
ssn-itin-four-numbers-k3 = Número de cuenta del banco
ssn-itin-four-numbers-k3-feedback = El número de cuenta identifica una cuenta. A usted no le identifica ante una oficina.
ssn-itin-four-numbers-k4 = Número de pasaporte
ssn-itin-four-numbers-k4-feedback = El número de pasaporte está en el documento con el que viaja.
ssn-itin-four-numbers-p1 = solo para impuestos federales
ssn-itin-four-numbers-p2 = en el documento para viajar
ssn-itin-four-numbers-p3 = para sueldo, impuestos y crédito
ssn-itin-four-numbers-p4 = identifica una cuenta bancaria
ssn-itin-four-numbers-p5 = da permiso para trabajar
ssn-itin-four-numbers-hint-1 = Empiece por los dos números que ya conocía en su país.
ssn-itin-four-numbers-hint-2 = Un número tiene una sola función. El otro tiene tres.
ssn-itin-four-numbers-why = El SSN sirve para el sueldo, los impuestos y el crédito. El ITIN sirve para los impuestos federales y nada más. Ningún número de esta lista da permiso para trabajar.

## Pregunta de una respuesta

ssn-itin-first-payday-stem = Usted puede trabajar aquí y empieza un nuevo empleo. La oficina de pagos debe informar su sueldo con un número propio de usted. ¿Qué número necesita?
ssn-itin-first-payday-k1 = Su ITIN, de la oficina de impuestos
ssn-itin-first-payday-k1-feedback = El ITIN es para la declaración de quien no puede obtener un SSN. Usted puede trabajar, así que puede pedir un SSN.
ssn-itin-first-payday-k2 = Su número de pasaporte, de su país
ssn-itin-first-payday-k2-feedback = El pasaporte puede mostrar quién es usted. Pero el sueldo no se informa con ese número.
ssn-itin-first-payday-k3 = Su SSN, de la oficina del Seguro Social
ssn-itin-first-payday-k4 = Su número de cuenta, de un banco de aquí
ssn-itin-first-payday-k4-feedback = Ese número dice adónde va el sueldo. No dice de quién es.
ssn-itin-first-payday-hint-1 = ¿Cuál de los dos números de Estados Unidos se usa para el sueldo?
ssn-itin-first-payday-hint-2 = Es el número de quienes pueden trabajar aquí.
ssn-itin-first-payday-why = Los empleadores informan el sueldo con el SSN. Así llega a su registro en el Seguro Social y en el IRS.

## Pregunta de una respuesta

ssn-itin-return-without-ssn-stem = Usted debe presentar una declaración de impuestos (_tax return_) aquí, pero no puede obtener un SSN. ¿Qué hace con el número?
ssn-itin-return-without-ssn-k1 = Le pide al IRS un ITIN propio
ssn-itin-return-without-ssn-k2 = Pone el SSN de un primo que acepta
ssn-itin-return-without-ssn-k2-feedback = El SSN de su primo representa a su primo. Usarlo les trae problemas a los dos.
ssn-itin-return-without-ssn-k3 = Deja en blanco la casilla del número
ssn-itin-return-without-ssn-k3-feedback = Sin número, el IRS no sabe de quién es la declaración. Para este caso hay un número.
ssn-itin-return-without-ssn-k4 = Compra un número nuevo por internet
ssn-itin-return-without-ssn-k4-feedback = Ninguna empresa puede crear un número de impuestos. Solo lo da el IRS, y es gratis.
ssn-itin-return-without-ssn-hint-1 = Uno de los dos números existe solo para los impuestos.
ssn-itin-return-without-ssn-hint-2 = ¿Qué oficina da el número que va en la declaración en este caso?
ssn-itin-return-without-ssn-why = El ITIN es para quien debe declarar y no puede obtener un SSN. Se pide con el formulario W-7, casi siempre junto con la declaración.

## Pregunta de varias respuestas

ssn-itin-who-may-ask-stem = Usted tiene un SSN. ¿Quién tiene un buen motivo para pedirlo? Marque cada uno.
ssn-itin-who-may-ask-k1 = La oficina de pagos de su nuevo empleo
ssn-itin-who-may-ask-k1-feedback = El empleador informa su sueldo con el SSN. Es un buen motivo.
ssn-itin-who-may-ask-k2 = Una tienda que ofrece tarjeta de puntos
ssn-itin-who-may-ask-k2-feedback = Para los puntos no hace falta un número de impuestos. Bastan un nombre y un correo.
ssn-itin-who-may-ask-k3 = Un banco donde usted abre una cuenta
ssn-itin-who-may-ask-k3-feedback = El banco debe saber quién es usted, e informa los intereses al IRS. Es un buen motivo.
ssn-itin-who-may-ask-k4 = Un gimnasio, antes de la visita gratis
ssn-itin-who-may-ask-k4-feedback = Una visita gratis no es sueldo, ni impuestos, ni crédito. Ofrezca otra identificación.
ssn-itin-who-may-ask-k5 = La persona que prepara sus impuestos
ssn-itin-who-may-ask-k5-feedback = El número va en la declaración, y usted escogió a esa persona. Es un buen motivo.
ssn-itin-who-may-ask-k6 = Quien llama y dice que ganó un premio
ssn-itin-who-may-ask-k6-feedback = Usted no buscó a esa persona. A quien llama sin que le conozca no se le da el número.
ssn-itin-who-may-ask-hint-1 = En cada caso, pregúntese: ¿se trata del sueldo, los impuestos, un banco o el crédito?
ssn-itin-who-may-ask-hint-2 = Fíjese también en quién empezó. ¿Usted les buscó, o le buscaron a usted?
ssn-itin-who-may-ask-why = El empleador, el banco y quien prepara sus impuestos usan el número para el sueldo, los intereses y los impuestos. La tienda, el gimnasio y quien llama no tienen esa tarea.

## Pregunta de una respuesta

ssn-itin-two-on-one-return-stem = Linh tiene un SSN por su empleo. Su esposo Marco no puede obtenerlo. Presentan juntos una sola declaración de impuestos (_tax return_). ¿Qué números van en ella?
ssn-itin-two-on-one-return-k1 = El SSN de Linh, una vez para cada uno
ssn-itin-two-on-one-return-k1-feedback = Así Marco lleva también el número de Linh. Un número es de una sola persona.
ssn-itin-two-on-one-return-k2 = El SSN de Linh, y nada para Marco
ssn-itin-two-on-one-return-k2-feedback = Los dos están en la declaración, y el IRS necesita un número de cada uno.
ssn-itin-two-on-one-return-k3 = Un ITIN para Linh y otro para Marco
ssn-itin-two-on-one-return-k3-feedback = Linh tiene un SSN, así que debe usarlo. El ITIN es solo para quien no lo tiene.
ssn-itin-two-on-one-return-k4 = El SSN de Linh y un ITIN para Marco
ssn-itin-two-on-one-return-hint-1 = Piense en una persona a la vez. ¿Quién puede tener un SSN?
ssn-itin-two-on-one-return-hint-2 = Cada persona de la declaración necesita un número propio.
ssn-itin-two-on-one-return-why = Cada persona de una declaración tiene un número. Linh usa el SSN que ya tiene. Marco no puede obtenerlo, así que usa un ITIN.

## Pregunta de una respuesta

ssn-itin-suspended-call-stem = Alguien llama y dice: “Su número de Seguro Social (_Social Security number_) está suspendido. Dígalo ahora y lo activamos”. ¿Cuál es su mejor respuesta?
ssn-itin-suspended-call-k1 = Decir el número para que vuelva a servir
ssn-itin-suspended-call-k1-feedback = Nunca dejó de servir. Al decirlo, se lo da a un ladrón.
ssn-itin-suspended-call-k2 = Colgar: ningún SSN se suspende
ssn-itin-suspended-call-k3 = Decir solo los últimos cuatro dígitos
ssn-itin-suspended-call-k3-feedback = Los bancos suelen pedir justo esos cuatro dígitos. A un ladrón también le sirven.
ssn-itin-suspended-call-k4 = Preguntar cuánto cuesta activarlo
ssn-itin-suspended-call-k4-feedback = No hay nada que activar, así que no hay nada que pagar.
ssn-itin-suspended-call-hint-1 = ¿Cuánto tiempo es suyo un SSN?
ssn-itin-suspended-call-hint-2 = La oficina que le dio el número, ¿necesita que usted se lo diga?
ssn-itin-suspended-call-why = El SSN es suyo toda la vida y nadie lo apaga. La historia es un invento para que usted diga el número o pague. Cuelgue.

## Pregunta de una respuesta, dos por dos

ssn-itin-friend-says-stem = Un amigo recibió un ITIN esta semana. “Tiene nueve dígitos, como el SSN”, dice. “Entonces sirve para lo mismo”. ¿Qué puede hacer con él?
ssn-itin-friend-says-k1 = Declarar impuestos y empezar un empleo
ssn-itin-friend-says-k1-feedback = Lo de los impuestos es cierto. Pero ningún ITIN da permiso para trabajar.
ssn-itin-friend-says-k2 = Empezar un empleo, no declarar impuestos
ssn-itin-friend-says-k2-feedback = Es al revés. El número viene de la oficina de impuestos y es para los impuestos.
ssn-itin-friend-says-k3 = Declarar impuestos, no empezar un empleo
ssn-itin-friend-says-k4 = Mostrarlo como identificación, no declarar
ssn-itin-friend-says-k4-feedback = El ITIN llega en una carta sin foto. No prueba quién es una persona.
ssn-itin-friend-says-hint-1 = Pregúntese dos cosas por separado. ¿Es para los impuestos? ¿Es para trabajar?
ssn-itin-friend-says-hint-2 = ¿Para qué dice que es el nombre del número?
ssn-itin-friend-says-why = Los dos números se parecen, pero el ITIN tiene una sola función: los impuestos federales. El permiso para trabajar viene de otra parte, nunca de este número.

## Pregunta de una respuesta, dos por dos

ssn-itin-permit-ends-stem = Una persona tenía permiso de trabajo y recibió un SSN. El permiso se acabó, y no hay otro. ¿Qué pasa con el número?
ssn-itin-permit-ends-k1 = Sigue siendo suyo y no permite trabajar
ssn-itin-permit-ends-k2 = Sigue siendo suyo y sí permite trabajar
ssn-itin-permit-ends-k2-feedback = Sí sigue siendo suyo. Pero el derecho a trabajar lo daba el permiso, no el número.
ssn-itin-permit-ends-k3 = Ya no es suyo y no permite trabajar
ssn-itin-permit-ends-k3-feedback = Es cierto que no da derecho a trabajar. Pero el SSN es para toda la vida, con los sueldos que tiene anotados.
ssn-itin-permit-ends-k4 = Ya no es suyo, pero permite algún trabajo
ssn-itin-permit-ends-k4-feedback = Las dos partes están al revés. El número es para toda la vida, y el derecho a trabajar lo da un permiso.
ssn-itin-permit-ends-hint-1 = Pregúntese dos cosas por separado. ¿De quién es el número? ¿Qué da el derecho a trabajar?
ssn-itin-permit-ends-hint-2 = Una de las dos cosas es para toda la vida.
ssn-itin-permit-ends-why = El SSN acompaña a la persona toda la vida y guarda sus sueldos pasados. El derecho a trabajar viene de un permiso o de un estatus, y eso puede acabarse.

## Pregunta de orden

ssn-itin-from-one-to-other-stem = Usted declara sus impuestos con un ITIN. Ahora tiene un permiso y puede obtener un SSN. Ponga los pasos en orden, del primero al último.
ssn-itin-from-one-to-other-k1 = Usted pide un SSN al Seguro Social.
ssn-itin-from-one-to-other-k2 = Llega la tarjeta con su SSN.
ssn-itin-from-one-to-other-k3 = Usted escribe al IRS sobre el SSN.
ssn-itin-from-one-to-other-k4 = El IRS junta sus dos registros.
ssn-itin-from-one-to-other-s1-feedback = La tarjeta no llega antes de que usted la pida.
ssn-itin-from-one-to-other-s2-feedback = Solo puede escribir al IRS sobre el SSN cuando ya lo tiene.
ssn-itin-from-one-to-other-s3-feedback = El IRS junta los registros después de que usted le avisa.
ssn-itin-from-one-to-other-hint-1 = Hay dos oficinas en la historia. ¿Cuál da el número nuevo?
ssn-itin-from-one-to-other-hint-2 = La otra oficina tiene que saber del número antes de hacer algo.
ssn-itin-from-one-to-other-why = El Seguro Social da el SSN cuando usted lo pide. Después usted avisa al IRS, y este junta sus registros de antes y de ahora. Desde entonces se usa solo el SSN.

## Ideas equivocadas: la creencia como la diría una persona y una frase que la corrige

mixup-card-in-the-wallet-name = Debo llevar siempre la tarjeta del Seguro Social.
mixup-card-in-the-wallet-correction = Casi nunca hace falta, así que está más segura en casa.
mixup-more-copies-safer-name = Una copia o una foto es más segura que la tarjeta.
mixup-more-copies-safer-correction = La copia muestra el mismo número, y cada copia se puede perder.
mixup-any-tax-number-will-do-name = El SSN y el ITIN sirven para lo mismo.
mixup-any-tax-number-will-do-correction = El SSN sirve para el sueldo, los impuestos y el crédito; el ITIN, para los impuestos federales de quien no puede tener un SSN.
mixup-ssn-is-work-permit-name = El SSN da derecho a trabajar.
mixup-ssn-is-work-permit-correction = El derecho a trabajar viene de un permiso o de un estatus; el número solo anota el sueldo.
mixup-itin-permits-work-name = Con un ITIN puedo trabajar.
mixup-itin-permits-work-correction = El ITIN es para los impuestos federales y no da derecho a trabajar.
mixup-home-number-works-here-name = El número de mi país también sirve aquí.
mixup-home-number-works-here-correction = El sueldo y los impuestos de aquí piden un número de aquí.
mixup-account-number-names-me-name = Mi número de cuenta dice quién soy.
mixup-account-number-names-me-correction = Dice adónde va el dinero, no quién es usted.
mixup-borrow-a-number-name = Puedo usar el número de un familiar.
mixup-borrow-a-number-correction = Un número es de una sola persona, y usar el de otra puede ser un delito.
mixup-no-number-no-return-name = Sin SSN, la casilla queda en blanco.
mixup-no-number-no-return-correction = El ITIN existe para quien aparece en una declaración y no puede obtener un SSN.
mixup-pay-for-a-number-name = Una empresa puede venderme un número.
mixup-pay-for-a-number-correction = Estos números solo los dan el Seguro Social y el IRS, y el número en sí es gratis.
mixup-everyone-may-ask-name = Si un formulario o alguien por teléfono pide mi SSN, tengo que darlo.
mixup-everyone-may-ask-correction = Pregunte para qué; si no es para sueldo, impuestos o crédito, ofrezca otra identificación.
mixup-nobody-may-ask-name = Nunca debo dar mi SSN a nadie.
mixup-nobody-may-ask-correction = Los empleadores, los bancos y quien usted escogió para sus impuestos sí lo necesitan.
mixup-ssn-can-be-suspended-name = Un SSN se puede apagar.
mixup-ssn-can-be-suspended-correction = El SSN es suyo toda la vida, y ninguna oficina lo apaga ni lo enciende.
mixup-last-four-are-safe-name = Los últimos cuatro dígitos se pueden decir sin riesgo.
mixup-last-four-are-safe-correction = Muchas empresas revisan solo esos cuatro, así que cuídelos como los demás.
mixup-itin-is-an-id-card-name = El ITIN es una especie de identificación.
mixup-itin-is-an-id-card-correction = El ITIN es un número de impuestos en una carta y no prueba quién es usted.
mixup-ssn-ends-with-permit-name = Si se acaba el permiso, se acaba el SSN.
mixup-ssn-ends-with-permit-correction = El permiso puede acabarse, pero el número es suyo toda la vida.
mixup-ssn-comes-by-itself-name = El SSN llega sin pedirlo.
mixup-ssn-comes-by-itself-correction = Alguien tiene que pedirlo, con su propio formulario o dentro de otro.
mixup-itin-turns-into-ssn-name = Mi ITIN se convierte en un SSN.
mixup-itin-turns-into-ssn-correction = Son dos números de dos oficinas: se pide el nuevo y después se avisa al IRS.
mixup-offices-share-everything-name = Una oficina le avisa a la otra.
mixup-offices-share-everything-correction = El IRS junta sus dos registros cuando usted le escribe.

## Contexto: India

in-aadhaar-pan-title = Aadhaar, PAN y el SSN
in-aadhaar-pan-home = En la India mucha gente muestra Aadhaar como identificación y da el PAN para los impuestos y las cuentas de banco.
in-aadhaar-pan-host-counterpart = Aquí el SSN sirve para el sueldo, los impuestos y el crédito. No lleva foto ni huella.
in-aadhaar-pan-comparison = Como el PAN, el SSN une los impuestos y los préstamos con una persona. A diferencia de Aadhaar, no es una identificación.
in-aadhaar-pan-warning = No reparta copias de la tarjeta del SSN como quizás hacía con Aadhaar. Quien tenga el número puede intentar pedir dinero a su nombre.

## Contexto: México

mx-curp-rfc-title = CURP, RFC, SSN e ITIN
mx-curp-rfc-home = En México la CURP le identifica en las oficinas públicas, y el RFC es para los impuestos. El empleador pide los dos.
mx-curp-rfc-host-counterpart = Aquí no hay CURP. El SSN es para el sueldo, los impuestos y el crédito, y el ITIN es solo para los impuestos federales.
mx-curp-rfc-comparison = El ITIN es un número de impuestos, como el RFC. Pero el RFC acompaña a un empleo, y el ITIN no.
mx-curp-rfc-warning = Pagar impuestos con un ITIN no da derecho a trabajar. El empleador necesita un SSN para informar el sueldo.

## Contexto: cualquier país

zz-one-number-at-home-title = Un número allá, dos aquí
zz-one-number-at-home-home = Muchos países dan a cada persona un número, a menudo en una identificación con foto.
zz-one-number-at-home-host-counterpart = Aquí el SSN y el ITIN vienen en papel sencillo, sin foto. No son identificaciones.
zz-one-number-at-home-comparison = En su país quizás daba su número todos los días. Aquí lo deben ver muy pocas personas.
zz-one-number-at-home-warning = Dé su número solo cuando sepa para qué lo piden. Quien lo tenga sin su permiso puede intentar pedir dinero a su nombre.
