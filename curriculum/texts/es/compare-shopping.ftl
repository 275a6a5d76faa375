### Comparar ofertas y precios por unidad: español (usted), traducido del inglés.
### Un número nunca va escrito en el texto: se nombra, y su valor está en compare-shopping.toml.

compare-shopping-lesson-title = El precio detrás del precio
compare-shopping-lesson-promise = Al terminar esta lección, usted podrá comparar ofertas por el precio de una unidad y por su costo total.

## Tarjeta: entrada. $small $large dinero

compare-shopping-two-bags-title = Dos bolsas de arroz
compare-shopping-two-bags-p1 = Una bolsa de arroz cuesta { MONEY($small) }. Otra más grande cuesta { MONEY($large) } y tiene un letrero: “Mejor precio”. ¿Cuál sale más barata?
compare-shopping-two-bags-p2 = El letrero no lo puede decir, pero dos preguntas sí. **¿Cuánto cuesta una unidad? ¿Cuánto pago al final?**
compare-shopping-two-bags-p3 = Usted ha comparado precios toda la vida. Aquí solo son nuevas las unidades y los letreros.

## Tarjeta: explicación. $price $unit dinero, $pounds $ounces números enteros

compare-shopping-second-number-title = Busque el segundo número
compare-shopping-second-number-p1 = La etiqueta muestra un número. Para comparar hace falta otro.
compare-shopping-second-number-ask-1 = **Precio por unidad (_unit price_):** el precio dividido entre la cantidad. Es lo que cuesta una onza, una libra o una pieza. Muchas tiendas lo ponen en letra pequeña en el estante.
compare-shopping-second-number-ask-2 = **Costo total (_total cost_):** todo lo que paga desde el primer día hasta el último. Sume los meses, los cargos y lo que cuesta usar la cosa.
compare-shopping-second-number-ask-3 = **Lo mismo con lo mismo:** la misma unidad, el mismo tiempo, el mismo uso. Deje fuera lo que ya pasó: un precio anterior o dinero que ya gastó.
compare-shopping-second-number-f1 = { NUMBER($price) } ÷ { NUMBER($pounds) } = { NUMBER($unit) }
compare-shopping-second-number-p2 = Una bolsa de { NUMBER($pounds) } libras por { MONEY($price) } sale a { MONEY($unit) } la libra. Una libra (_pound_, lb) tiene { NUMBER($ounces) } onzas (_ounces_, oz).
compare-shopping-second-number-p3 = Un paquete grande suele tener un precio por unidad más bajo, pero no siempre. Y lo que se tira también se paga. Por eso, divida entre lo que usa.
compare-shopping-second-number-trial = Una prueba gratis (_free trial_) suele volverse por sí sola un plan de pago. Antes de dar el número de su tarjeta, busque el precio que sigue y la manera de cancelar. Anote el último día.

## Tarjeta: ejemplo resuelto. $a $fee $b $total_a $total_b $short_a $short_b dinero, $months $short números enteros

compare-shopping-phone-plans-title = Dos planes de celular
compare-shopping-phone-plans-p1 = El plan A cuesta { MONEY($a) } al mes y { MONEY($fee) } para empezar. El plan B cuesta { MONEY($b) } al mes, sin cargo inicial. Usted lo quiere por { NUMBER($months) } meses.
compare-shopping-phone-plans-year = Costo total de { NUMBER($months) } meses
compare-shopping-phone-plans-year-c1 = Plan A
compare-shopping-phone-plans-year-c2 = Plan B
compare-shopping-phone-plans-year-r1 = Los meses
compare-shopping-phone-plans-year-r2 = Cargo inicial
compare-shopping-phone-plans-year-sum = Costo total
compare-shopping-phone-plans-f1 = { NUMBER($a) } × { NUMBER($months) } + { NUMBER($fee) } = { NUMBER($total_a) }
compare-shopping-phone-plans-p2 = El plan A cuesta menos: { MONEY($total_a) }, frente a { MONEY($total_b) }.
compare-shopping-phone-plans-p3 = Ahora suponga que lo deja a los { NUMBER($short) } meses. Entonces el plan A cuesta { MONEY($short_a) } y el plan B { MONEY($short_b) }. Por eso, pregúntese primero cuánto tiempo lo va a tener.

## Tarjeta: lo que ya conoce

compare-shopping-at-home-title = Lo que usted ya conoce y lo que aquí cambia
compare-shopping-at-home-p1 = En todos los países la gente compara precios. Lo que cambia es quién pone el precio y en qué unidad.

## Tarjeta: repaso corto

compare-shopping-short-check-title = Un repaso corto
compare-shopping-short-check-p1 = Dos preguntas antes de seguir. Tómese su tiempo. Abra una pista cuando la quiera.

## Pregunta de una respuesta

compare-shopping-where-to-look-stem = Una tienda tiene el mismo café en dos tamaños. ¿Qué número le dice cuál sale más barato?
compare-shopping-where-to-look-k1 = El precio de todo el paquete
compare-shopping-where-to-look-k1-feedback = El precio más bajo puede ser por mucho menos café. Mire el precio de la misma cantidad.
compare-shopping-where-to-look-k2 = El peso de todo el paquete
compare-shopping-where-to-look-k2-feedback = El peso dice cuánto hay, no cuánto cuesta. Un paquete grande puede costar más por onza.
compare-shopping-where-to-look-k3 = El precio de una onza
compare-shopping-where-to-look-k4 = El porcentaje del letrero de rebaja
compare-shopping-where-to-look-k4-feedback = Un letrero de rebaja compara con un precio anterior. No compara los dos tamaños.
compare-shopping-where-to-look-hint-1 = Para comparar, tiene que haber la misma cantidad de café en los dos lados.
compare-shopping-where-to-look-hint-2 = ¿Qué número resulta cuando el precio se divide entre la cantidad?
compare-shopping-where-to-look-why = Dos tamaños solo se comparan por el precio de la misma cantidad. Muchas tiendas ponen ese precio por unidad en letra pequeña en el estante.

## Pregunta de número, en dólares. $price dinero, $ounces un número entero, $w1 a $w3 respuestas equivocadas, $answer

compare-shopping-one-ounce-stem = Una botella de aceite cuesta { MONEY($price) } y trae { NUMBER($ounces) } onzas. ¿Cuánto cuesta una onza, en dólares?
compare-shopping-one-ounce-w1-feedback = { NUMBER($w1) } son las onzas que le dan por un dólar. Haga la división al revés.
compare-shopping-one-ounce-w2-feedback = { MONEY($w2) } es el precio de toda la botella.
compare-shopping-one-ounce-w3-feedback = { NUMBER($w3) } es correcto en centavos. En dólares son { MONEY($answer) }.
compare-shopping-one-ounce-hint-1 = Una onza es una parte pequeña de la botella. Su precio es una parte pequeña de { MONEY($price) }.
compare-shopping-one-ounce-hint-2 = Divida el precio entre el número de onzas.
compare-shopping-one-ounce-why = { NUMBER($price) } ÷ { NUMBER($ounces) } = { NUMBER($answer) }. Una onza cuesta { MONEY($answer) }. Con ese número puede comparar dos botellas cualesquiera.

## Pregunta de una respuesta. $price dinero

compare-shopping-same-box-stem = Una caja de vitaminas cuesta { MONEY($price) } en la tienda de su calle. Usted se pregunta si es un buen precio. ¿Qué sabe de las otras tiendas?
compare-shopping-same-box-k1 = Piden lo mismo por la misma caja.
compare-shopping-same-box-k1-feedback = Cada tienda pone su propio precio, aun por la misma caja.
compare-shopping-same-box-k2 = La ley les fija un precio máximo.
compare-shopping-same-box-k2-feedback = En algunos países el precio máximo va impreso en la caja. Aquí, en casi todo, decide la tienda.
compare-shopping-same-box-k3 = Dicen un precio y esperan el suyo.
compare-shopping-same-box-k3-feedback = En casi todas las tiendas de aquí se paga el precio de la etiqueta. Se comparan tiendas; no se regatea.
compare-shopping-same-box-k4 = Pueden pedir más o menos por ella.
compare-shopping-same-box-hint-1 = ¿Quién decide el precio de esta caja: una ley, el fabricante o la tienda?
compare-shopping-same-box-hint-2 = ¿Pueden dos tiendas decidir cosas distintas?
compare-shopping-same-box-why = Aquí, en casi todo, cada tienda pone su propio precio. La misma caja puede costar mucho más a unos pasos. Conviene mirar dos o tres precios.

## Pregunta de una respuesta. $days un número entero, $price dinero

compare-shopping-free-trial-stem = Una aplicación de idiomas es gratis por { NUMBER($days) } días. Después cuesta { MONEY($price) } al mes. Usted dio el número de su tarjeta y solo la necesita para un viaje corto. ¿Qué hace?
compare-shopping-free-trial-k1 = Dejar que la prueba se acabe sola
compare-shopping-free-trial-k1-feedback = No se acaba sola. Cuando terminan los días gratis, empieza el plan de pago.
compare-shopping-free-trial-k2 = Cancelar antes de que acaben los días gratis
compare-shopping-free-trial-k3 = Borrar la aplicación al volver del viaje
compare-shopping-free-trial-k3-feedback = La aplicación sale de su celular, pero el plan sigue. Primero cancele el plan.
compare-shopping-free-trial-k4 = Esperar a que llegue un cobro y decir que no
compare-shopping-free-trial-k4-feedback = La empresa tiene el número de su tarjeta. Puede cobrarle { MONEY($price) } sin volver a preguntar.
compare-shopping-free-trial-hint-1 = ¿Qué puede hacer la empresa con el número de su tarjeta cuando acaben los días gratis?
compare-shopping-free-trial-hint-2 = El plan empieza por sí solo. Entonces, ¿cuándo hay que actuar?
compare-shopping-free-trial-why = Casi todas las pruebas gratis se vuelven por sí solas planes de pago. Eso se evita si usted cancela a tiempo. Guarde el mensaje que dice que está cancelado.

## Pregunta de número, en dólares. $intro $later $fee dinero, $first $rest $months números enteros, $w1 a $w3 respuestas equivocadas, $answer

compare-shopping-internet-year-stem = Un plan de internet cuesta { MONEY($intro) } al mes los primeros { NUMBER($first) } meses. Después son { MONEY($later) } al mes. Hay un cargo inicial de { MONEY($fee) }. ¿Cuánto paga en total por { NUMBER($months) } meses?
compare-shopping-internet-year-w1-feedback = Aquí se usan { MONEY($intro) } en los { NUMBER($months) } meses. A los { NUMBER($first) } meses el precio sube.
compare-shopping-internet-year-w2-feedback = { MONEY($w2) } es lo correcto para los meses. Falta el cargo de { MONEY($fee) }.
compare-shopping-internet-year-w3-feedback = Aquí se usan { MONEY($later) } desde el principio. Los primeros { NUMBER($first) } meses cuestan { MONEY($intro) } cada uno.
compare-shopping-internet-year-hint-1 = En el total entran tres cantidades: dos por los meses y una por el cargo.
compare-shopping-internet-year-hint-2 = ¿Cuántos meses quedan después de los primeros { NUMBER($first) }?
compare-shopping-internet-year-hint-3 = Multiplique cada precio por sus propios meses. Después sume el cargo.
compare-shopping-internet-year-why = { NUMBER($first) } meses cuestan { MONEY($intro) } cada uno, { NUMBER($rest) } meses cuestan { MONEY($later) } cada uno, y el cargo llega una vez. En total, usted paga { MONEY($answer) }.
compare-shopping-internet-year-ledger = Internet por { NUMBER($months) } meses
compare-shopping-internet-year-ledger-r1 = Primeros meses: { NUMBER($first) } × { NUMBER($intro) }
compare-shopping-internet-year-ledger-r2 = Los demás meses: { NUMBER($rest) } × { NUMBER($later) }
compare-shopping-internet-year-ledger-r3 = Cargo inicial
compare-shopping-internet-year-ledger-sum = Costo total

## Pregunta de orden. $p1 a $p4 precios, $n1 a $n4 libras, $u1 a $u4 precios de una libra

compare-shopping-rice-bags-stem = Cuatro bolsas traen el mismo arroz. Póngalas en orden por el precio de una libra, del más bajo al más alto.
compare-shopping-rice-bags-k1 = { NUMBER($n1) } libras por { MONEY($p1) }
compare-shopping-rice-bags-k2 = { NUMBER($n2) } libras por { MONEY($p2) }
compare-shopping-rice-bags-k3 = { NUMBER($n3) } libras por { MONEY($p3) }
compare-shopping-rice-bags-k4 = { NUMBER($n4) } libras por { MONEY($p4) }
compare-shopping-rice-bags-s1-feedback = { MONEY($p2) } es menos dinero, pero por la mitad del arroz. Ahí la libra cuesta { MONEY($u2) }, y en la otra bolsa, { MONEY($u1) }.
compare-shopping-rice-bags-s2-feedback = La bolsa más grande no es la más barata. Ahí la libra cuesta { MONEY($u3) }, y en la bolsa de { NUMBER($n2) } libras, { MONEY($u2) }.
compare-shopping-rice-bags-s3-feedback = { MONEY($p4) } parece poco, pero es por { NUMBER($n4) } libras. Ahí la libra cuesta { MONEY($u4) }, y en la bolsa más grande, { MONEY($u3) }.
compare-shopping-rice-bags-hint-1 = Divida cada precio entre sus propias libras.
compare-shopping-rice-bags-hint-2 = Empiece por la bolsa de { NUMBER($n2) } libras. ¿En qué bolsas la libra cuesta más, y en cuáles menos?
compare-shopping-rice-bags-why = La libra cuesta { MONEY($u1) }, { MONEY($u2) }, { MONEY($u3) } y { MONEY($u4) }. No gana ni el precio más bajo ni la bolsa más grande.

## Pregunta de varias respuestas. $old dinero

compare-shopping-what-counts-stem = Usted escoge entre dos lavadoras usadas. ¿Cuáles de estas cosas van en el costo total? Marque cada una.
compare-shopping-what-counts-k1 = El cargo por llevarla a su casa
compare-shopping-what-counts-k1-feedback = Este cargo solo se paga si compra la lavadora, así que cuenta.
compare-shopping-what-counts-k2 = El precio tachado de { MONEY($old) }
compare-shopping-what-counts-k2-feedback = Nadie paga el precio tachado. Solo hace que el nuevo parezca pequeño.
compare-shopping-what-counts-k3 = La luz que gasta en un año
compare-shopping-what-counts-k3-feedback = La luz se paga mientras se use la lavadora. Puede hacer cara una lavadora barata.
compare-shopping-what-counts-k4 = El autobús que tomó para ir a verla
compare-shopping-what-counts-k4-feedback = Ese dinero ya se gastó, escoja la que escoja. No le sirve para decidir.
compare-shopping-what-counts-k5 = Las reparaciones que se esperan
compare-shopping-what-counts-k5-feedback = Las reparaciones vienen después de la compra y las paga usted. Por eso cuentan.
compare-shopping-what-counts-hint-1 = En cada caso, pregúntese: ¿voy a pagar esto de hoy en adelante?
compare-shopping-what-counts-hint-2 = Dos de las cinco cosas son del pasado o no las paga nadie.
compare-shopping-what-counts-why = El transporte, la luz y las reparaciones todavía se tienen que pagar, así que cuentan. El precio tachado y el autobús ya pasaron, y son iguales con las dos opciones.

## Pregunta de una respuesta. $pound $ounce $same dinero, $ounces $tens números enteros, $k1 a $k4 las opciones

compare-shopping-pound-or-ounce-stem = La tienda A vende nueces a { MONEY($pound) } la libra. La tienda B vende las mismas a { MONEY($ounce) } la onza. ¿Qué tienda sale más barata, y por cuánto en cada libra?
compare-shopping-pound-or-ounce-k1 = La tienda B, por { MONEY($k1) } en cada libra
compare-shopping-pound-or-ounce-k1-feedback = Aquí el precio de una onza se resta del precio de una libra. Primero lleve los dos a una libra.
compare-shopping-pound-or-ounce-k2 = La tienda A, por { MONEY($k2) } en cada libra
compare-shopping-pound-or-ounce-k3 = La tienda B, por { MONEY($k3) } en cada libra
compare-shopping-pound-or-ounce-k3-feedback = Aquí se cuentan { NUMBER($tens) } onzas en una libra. Son { NUMBER($ounces) }.
compare-shopping-pound-or-ounce-k4 = La tienda A, por { MONEY($k4) } en cada libra
compare-shopping-pound-or-ounce-k4-feedback = { MONEY($k4) } es lo que cuesta la libra en la tienda B. Ahora compárelo con la tienda A.
compare-shopping-pound-or-ounce-hint-1 = Los dos precios están en unidades distintas. ¿Cuántas onzas tiene una libra?
compare-shopping-pound-or-ounce-hint-2 = Multiplique el precio de una onza por las onzas de una libra. Después compare.
compare-shopping-pound-or-ounce-why = En la tienda B la libra cuesta { NUMBER($ounces) } × { MONEY($ounce) } = { MONEY($same) }. En la tienda A cuesta { MONEY($pound) }. El número más pequeño de la etiqueta era por una unidad mucho más pequeña.

## Pregunta de una respuesta. $big $small $per_bought $per_eaten $per_small dinero, $cups $waste $few $eaten números enteros, $k1 a $k4 las opciones

compare-shopping-big-pack-stem = Un paquete grande trae { NUMBER($cups) } yogures por { MONEY($big) }. Usted tiraría { NUMBER($waste) } de ellos. Uno pequeño trae { NUMBER($few) } por { MONEY($small) }, y usted se los come todos. ¿Con qué paquete cuesta menos cada yogur que se come?
compare-shopping-big-pack-k1 = Con el grande, { MONEY($k1) } menos por yogur
compare-shopping-big-pack-k1-feedback = Aquí se cuentan los { NUMBER($cups) } yogures, a { MONEY($per_bought) } cada uno. Usted se come solo { NUMBER($eaten) }.
compare-shopping-big-pack-k2 = Con el pequeño, { MONEY($k2) } menos por yogur
compare-shopping-big-pack-k2-feedback = Aquí el precio se divide entre los { NUMBER($waste) } yogures que se tiran. Divídalo entre los que se come.
compare-shopping-big-pack-k3 = Con el pequeño, { MONEY($k3) } menos por yogur
compare-shopping-big-pack-k4 = Con el pequeño, { MONEY($k4) } menos por yogur
compare-shopping-big-pack-k4-feedback = { MONEY($k4) } es la diferencia entre los dos paquetes. La pregunta es por un yogur.
compare-shopping-big-pack-hint-1 = ¿Cuántos yogures del paquete grande se come usted?
compare-shopping-big-pack-hint-2 = Divida todo el precio entre los yogures que se come. Los demás también los paga.
compare-shopping-big-pack-hint-3 = Haga lo mismo con el paquete pequeño. Después vea cuánto hay entre uno y otro.
compare-shopping-big-pack-why = Grande: { NUMBER($big) } ÷ { NUMBER($eaten) } = { MONEY($per_eaten) } por cada yogur que se come. Pequeño: { NUMBER($small) } ÷ { NUMBER($few) } = { MONEY($per_small) }. Un precio por unidad bajo solo ayuda si se usa todo.

## Interactiva: tres ofertas para enviar dinero

compare-shopping-two-transfers-stem = Su familia necesita que lleguen { NUMBER($need) } pesos. ¿Qué oferta le cuesta menos dólares, y cuántos dólares enteros entrega usted?
compare-shopping-two-transfers-p1 = Cada servicio resta su cargo de lo que usted entrega. Luego cambia el resto a su propio tipo de cambio.
compare-shopping-two-transfers-offers = Tres ofertas
compare-shopping-two-transfers-offers-fee = Cargo
compare-shopping-two-transfers-offers-rate = Pesos por dólar
compare-shopping-two-transfers-offers-o1 = Oferta A
compare-shopping-two-transfers-offers-o2 = Oferta B
compare-shopping-two-transfers-offers-o3 = Oferta C
compare-shopping-two-transfers-send = Usted entrega, con el cargo incluido
compare-shopping-two-transfers-offer = La oferta que usted toma
compare-shopping-two-transfers-offer-k1 = Oferta A
compare-shopping-two-transfers-offer-k2 = Oferta B
compare-shopping-two-transfers-offer-k3 = Oferta C
compare-shopping-two-transfers-out = Pesos que llegan
compare-shopping-two-transfers-out-o1 = Con la oferta A
compare-shopping-two-transfers-out-o2 = Con la oferta B
compare-shopping-two-transfers-out-o3 = Con la oferta C
compare-shopping-two-transfers-w1-feedback = La oferta A no tiene cargo, pero su tipo de cambio es débil. Usted entregaría { MONEY($first) } por los { NUMBER($need) } pesos.
compare-shopping-two-transfers-w2-feedback = La oferta C tiene el mejor tipo de cambio, pero su cargo se lo come. Usted entregaría { MONEY($third) } por los { NUMBER($need) } pesos.
compare-shopping-two-transfers-w3-feedback = La oferta es esa. Pero después del cargo, { MONEY($send) } se vuelven { NUMBER($got2) } pesos, y no alcanza.
compare-shopping-two-transfers-w4-feedback = La oferta es esa. Pero { MONEY($send) } se vuelven { NUMBER($got2) } pesos, más que los { NUMBER($need) } que hacen falta.
compare-shopping-two-transfers-hint-1 = Escriba una cantidad, pulse el botón y mire las tres ofertas.
compare-shopping-two-transfers-hint-2 = Baje de dólar en dólar hasta que lleguen menos de { NUMBER($need) } pesos.
compare-shopping-two-transfers-why = Con la oferta B bastan { MONEY($send) }: { MONEY($f2) } son el cargo, y llegan { NUMBER($got2) } pesos. La oferta A pide { MONEY($first) } y la oferta C { MONEY($third) }.

## Ideas equivocadas: la creencia como la diría una persona y una frase que la corrige

mixup-lower-tag-is-cheaper-name = El precio más bajo de la etiqueta es el más barato.
mixup-lower-tag-is-cheaper-correction = Compare el precio de la misma cantidad, porque el más bajo puede traer mucho menos.
mixup-bigger-pack-is-cheaper-name = El paquete grande siempre sale más barato.
mixup-bigger-pack-is-cheaper-correction = Muchas veces sí, pero eso solo lo dice el precio por unidad.
mixup-sale-sign-is-proof-name = Un letrero de rebaja muestra el mejor precio.
mixup-sale-sign-is-proof-correction = El letrero compara con un precio anterior; usted compare con las otras ofertas.
mixup-amount-over-price-name = Divido la cantidad entre el precio.
mixup-amount-over-price-correction = Para saber el precio de una unidad, divida el precio entre la cantidad.
mixup-tag-is-unit-price-name = El precio de la etiqueta es el de una unidad.
mixup-tag-is-unit-price-correction = La etiqueta es por todo el paquete; divídala entre la cantidad.
mixup-cents-as-dollars-name = Los centavos y los dólares se escriben igual.
mixup-cents-as-dollars-correction = Cien centavos hacen un dólar, así que mueva el punto dos lugares.
mixup-one-price-everywhere-name = La misma cosa cuesta igual en todas las tiendas.
mixup-one-price-everywhere-correction = Cada tienda pone su propio precio; mire dos o tres.
mixup-law-sets-the-top-price-name = La ley fija lo máximo que puede pedir una tienda.
mixup-law-sets-the-top-price-correction = Aquí, en casi todo, el precio lo decide la tienda.
mixup-first-price-is-only-an-offer-name = El primer precio es solo para empezar a hablar.
mixup-first-price-is-only-an-offer-correction = En casi todas las tiendas de aquí se paga la etiqueta, aunque en mercados y con cosas usadas sí se puede preguntar.
mixup-trial-ends-by-itself-name = Una prueba gratis se acaba sola.
mixup-trial-ends-by-itself-correction = Casi todas se vuelven planes de pago hasta que usted cancela.
mixup-deleting-cancels-name = Si borro la aplicación, se acaba el plan.
mixup-deleting-cancels-correction = El plan solo se acaba si usted lo cancela con la empresa o en la tienda de aplicaciones.
mixup-no-bill-before-i-agree-name = Antes de cobrarme me van a preguntar.
mixup-no-bill-before-i-agree-correction = Usted aceptó al dar el número de su tarjeta, así que cancele a tiempo.
mixup-first-price-stays-name = El primer precio se queda.
mixup-first-price-stays-correction = Busque el precio que sigue a los primeros meses y el día en que empieza.
mixup-fees-do-not-count-name = Los cargos van aparte y no cuentan.
mixup-fees-do-not-count-correction = Un cargo es dinero que usted paga, así que va en el total.
mixup-later-price-from-the-start-name = El precio más alto cuenta desde el primer mes.
mixup-later-price-from-the-start-correction = Multiplique cada precio por sus propios meses.
mixup-old-price-is-a-saving-name = Entre más alto el precio anterior, mejor la oferta.
mixup-old-price-is-a-saving-correction = El precio anterior no lo paga nadie; mire lo que usted paga ahora.
mixup-cost-ends-at-the-checkout-name = El costo termina cuando pago la compra.
mixup-cost-ends-at-the-checkout-correction = Lo que cuesta usar y reparar la cosa va en el total.
mixup-spent-money-still-counts-name = Lo que ya gasté cuenta para decidir.
mixup-spent-money-still-counts-correction = Lo gastado ya no vuelve; compare solo lo que falta por pagar.
mixup-units-do-not-matter-name = El número más pequeño es más barato, sea cual sea la unidad.
mixup-units-do-not-matter-correction = Antes de comparar, lleve los dos precios a la misma unidad.
mixup-ten-ounces-in-a-pound-name = Las unidades de aquí van de diez en diez.
mixup-ten-ounces-in-a-pound-correction = Las libras y las onzas no van de diez en diez; averigüe cuántas onzas tiene una libra.
mixup-waste-is-free-name = Lo que tiro no cuesta nada.
mixup-waste-is-free-correction = Usted lo pagó, así que divida el precio entre lo que usa.
mixup-divide-by-the-waste-name = Divido entre lo que tiro.
mixup-divide-by-the-waste-correction = Divida entre lo que usa, porque eso es lo que recibe por su dinero.
mixup-more-to-be-safe-name = Entrego un poco más, por si acaso.
mixup-more-to-be-safe-correction = Todo lo que entrega se envía, así que calcule lo necesario y guarde el resto.

## Contexto: cualquier país

zz-market-price-title = La etiqueta, el regateo y la unidad
zz-market-price-home = En muchos lugares el precio del mercado se acuerda hablando. La comida se vende por kilo o por pieza.
zz-market-price-host-counterpart = En casi todas las tiendas de aquí se paga la etiqueta. La comida se vende mucho por libra o por onza.
zz-market-price-comparison = Aquí es normal regatear en ventas de garaje, con cosas usadas y con autos. En una tienda de comida se comparan precios por unidad.
zz-market-price-warning = Una libra es menos de medio kilo. Lea la unidad en la etiqueta antes de comparar.

## Contexto: India

in-mrp-title = El MRP del paquete
in-mrp-home = En la India los productos empacados llevan un MRP (_maximum retail price_), el precio máximo de venta. La tienda no puede pedir más.
in-mrp-host-counterpart = Aquí la mayoría de los productos no tienen un precio máximo. Cada tienda pone el suyo, y puede cambiar de una semana a otra.
in-mrp-comparison = En la India el paquete le dice hasta dónde llega el precio. Aquí un buen precio se encuentra mirando en dos o tres tiendas.
in-mrp-warning = Aquí no busque un precio máximo impreso. La misma caja puede costar mucho más en la tienda de al lado.

## Contexto: China

cn-jin-title = Por jin y por libra
cn-jin-home = En los mercados de China el precio de la comida suele ser por un jin (斤). Un jin es medio kilo.
cn-jin-host-counterpart = Aquí el precio suele ser por una libra (_pound_, lb). Algunas etiquetas lo dan por una onza (_ounce_, oz), que es mucho menos.
cn-jin-comparison = Una libra es un poco menos que un jin, y por eso se parecen. Una onza no.
cn-jin-warning = Lea las dos letras que van junto al precio. Un precio bajo por onza puede ser un precio alto por libra.
