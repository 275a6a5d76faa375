### Inflación y poder de compra: español (usted), traducido del inglés.
### Un número nunca va escrito en el texto: se nombra, y su valor está en inflation.toml.

inflation-lesson-title = Lo que se compra con sus dólares
inflation-lesson-promise = Al terminar esta lección, usted podrá decir si sus ahorros ganan o pierden poder de compra.

## Tarjeta: entrada. $old $new dinero

inflation-same-basket-title = La misma canasta, otro precio
inflation-same-basket-p1 = El año pasado usted pagó { MONEY($old) } por una canasta de comida. Hoy la misma canasta cuesta { MONEY($new) }. Lo de adentro no ha cambiado.
inflation-same-basket-p2 = Cuando los precios suben casi en todas partes, se llama inflación (_inflation_). Entonces cada dólar compra un poco menos.
inflation-same-basket-p3 = Usted no la puede parar. Pero sí puede ver si sus ahorros le siguen el paso, y para eso basta una cuenta corta.

## Tarjeta: explicación

inflation-two-rates-title = Dos tasas para comparar
inflation-two-rates-p1 = La tasa de inflación (_inflation rate_) dice cuánto suben los precios en un año, en porcentaje. El poder de compra (_buying power_) es lo que se puede comprar con su dinero. Para ver hacia dónde va, ponga dos tasas lado a lado.
inflation-two-rates-compare-1 = Interés **mayor** que la inflación: su poder de compra crece.
inflation-two-rates-compare-2 = Interés **igual** a la inflación: queda más o menos como estaba.
inflation-two-rates-compare-3 = Interés **menor** que la inflación: baja, aunque suba el número de la cuenta.
inflation-two-rates-p2 = ¿Cuánto? Reste una tasa de la otra. Para la vida diaria, ese resultado se acerca lo suficiente.
inflation-two-rates-p3 = La tasa de inflación es un promedio de muchos precios. Los suyos pueden subir más o menos. Y cuando la tasa baja, los precios siguen subiendo, solo que más despacio.
inflation-two-rates-cash = El efectivo en casa no gana intereses, así que pierde toda la inflación. Además se puede quemar o lo pueden robar. Tenga lo necesario para unos días y deje que el resto gane intereses.

## Tarjeta: ejemplo resuelto. $start $account $basket dinero, $interest $rate $gap porcentajes

inflation-one-year-title = Un año en una cuenta
inflation-one-year-p1 = Usted pone { MONEY($start) } en una cuenta que paga un { PERCENT($interest) } al año. Ese año los precios suben un { PERCENT($rate) }. Hoy con su dinero se compra una canasta de cosas por { MONEY($start) }.
inflation-one-year-year = La misma canasta, un año después
inflation-one-year-year-r1 = La canasta cuesta
inflation-one-year-year-r2 = En la cuenta hay
inflation-one-year-year-sum = Lo que falta
inflation-one-year-f1 = { PERCENT($rate) } − { PERCENT($interest) } = { PERCENT($gap) }
inflation-one-year-p2 = La cuenta muestra { MONEY($account) }, más que antes. Pero la canasta cuesta { MONEY($basket) }. Su poder de compra bajó cerca de un { PERCENT($gap) }.

## Tarjeta: lo que ya conoce

inflation-at-home-title = Lo que usted ya conoce y lo que aquí cambia
inflation-at-home-p1 = Los precios suben en todos los países, en unos rápido y en otros despacio. Lo que cambia es lo que hace la gente.

## Tarjeta: repaso corto

inflation-short-check-title = Un repaso corto
inflation-short-check-p1 = Dos preguntas antes de seguir. Tómese su tiempo. Abra una pista cuando la quiera.

## Pregunta de una respuesta. $old $new $bill dinero

inflation-one-bill-stem = La misma comida costaba { MONEY($old) } el año pasado y ahora cuesta { MONEY($new) }. Usted encuentra un billete de { MONEY($bill) } en un abrigo viejo. ¿Qué ha pasado con su poder de compra?
inflation-one-bill-k1 = Bajó, porque la comida cuesta más.
inflation-one-bill-k2 = Sigue igual, porque el billete es el mismo.
inflation-one-bill-k2-feedback = El número del billete es el mismo. Lo que se lleva a casa por él es menos.
inflation-one-bill-k3 = Subió, porque los precios subieron.
inflation-one-bill-k3-feedback = Los precios subieron, así que por el mismo billete le dan menos. Van en sentidos opuestos.
inflation-one-bill-k4 = Bajó, porque un banco se quedó una parte.
inflation-one-bill-k4-feedback = Nadie se quedó una parte. El billete está entero, pero la comida tiene otro precio.
inflation-one-bill-hint-1 = El poder de compra es lo que se puede comprar con el dinero.
inflation-one-bill-hint-2 = Con este billete, ¿podría llenar la canasta tanto como el año pasado?
inflation-one-bill-why = Cuando los precios suben, el mismo billete compra menos. El número impreso en él no lo muestra.

## Pregunta de número, en dólares. $basket $rise dinero, $rate porcentaje, $w1 a $w3 respuestas equivocadas, $answer

inflation-next-year-stem = Usted paga { MONEY($basket) } por su comida cada semana. Todos los precios de la comida suben un { PERCENT($rate) } en un año. ¿Cuánto paga un año después por la misma comida?
inflation-next-year-w1-feedback = { MONEY($w1) } es solo lo que subió. Súmelo a lo que pagaba antes.
inflation-next-year-w2-feedback = Aquí el porcentaje se suma como dólares. El { PERCENT($rate) } de { MONEY($basket) } son { MONEY($rise) }.
inflation-next-year-w3-feedback = Aquí lo que subió se resta. Con inflación el precio sube.
inflation-next-year-hint-1 = Primero halle el { PERCENT($rate) } de lo que paga ahora.
inflation-next-year-hint-2 = Los precios suben. ¿Esa parte se suma o se resta?
inflation-next-year-why = El { PERCENT($rate) } de { MONEY($basket) } son { MONEY($rise) }. Los precios suben, así que usted paga { MONEY($answer) } por la misma comida.

## Pregunta de parejas. $i1 $i2 $i3 interés, $f1 $f2 $f3 inflación, $up $down $both porcentajes. Filas k1 a k4, parejas p1 a p5 (34 caracteres como máximo)

inflation-four-savers-stem = Cuatro personas ahorran. ¿Qué pasa en un año con el poder de compra de su dinero?
inflation-four-savers-k1 = Interés del { PERCENT($i1) }, inflación del { PERCENT($f1) }
inflation-four-savers-k1-feedback = El interés es mayor, así que el poder de compra crece cerca de un { PERCENT($up) }.
inflation-four-savers-k2 = Interés del { PERCENT($i2) }, inflación del { PERCENT($f2) }
inflation-four-savers-k2-feedback = Las dos tasas son iguales. La cuenta crece tan rápido como los precios.
inflation-four-savers-k3 = Interés del { PERCENT($i3) }, inflación del { PERCENT($f3) }
inflation-four-savers-k3-feedback = El interés cubre un { PERCENT($i3) } del { PERCENT($f3) }. Lo demás, cerca de un { PERCENT($down) }, se pierde.
inflation-four-savers-k4 = Efectivo en casa, inflación del { PERCENT($f3) }
inflation-four-savers-k4-feedback = El efectivo no gana nada, así que nada cubre el { PERCENT($f3) }.
inflation-four-savers-p1 = Queda más o menos igual
inflation-four-savers-p2 = Baja cerca de un { PERCENT($f3) }
inflation-four-savers-p3 = Baja cerca de un { PERCENT($both) }
inflation-four-savers-p4 = Crece cerca de un { PERCENT($up) }
inflation-four-savers-p5 = Baja cerca de un { PERCENT($down) }
inflation-four-savers-hint-1 = Fíjese primero en qué tasa es mayor. Después vea cuánto hay entre una y otra.
inflation-four-savers-hint-2 = El interés está a su favor y la inflación en contra. El efectivo en casa no gana intereses.
inflation-four-savers-why = Reste la tasa menor de la mayor. Si el interés es mayor, usted gana. Si la inflación es mayor, usted pierde.

## Pregunta de una respuesta. $cash dinero, $rate porcentaje

inflation-ten-years-in-a-drawer-stem = Una persona guarda { MONEY($cash) } en un cajón durante diez años. Los precios suben cerca de un { PERCENT($rate) } cada año. ¿Cuánto compra ese dinero al final?
inflation-ten-years-in-a-drawer-k1 = Lo mismo: el dólar guarda su valor
inflation-ten-years-in-a-drawer-k1-feedback = Los dólares están todos, pero los precios también son en dólares, y han subido.
inflation-ten-years-in-a-drawer-k2 = Lo mismo: es una subida muy pequeña
inflation-ten-years-in-a-drawer-k2-feedback = Un año al { PERCENT($rate) } es poco. Diez años seguidos no lo son.
inflation-ten-years-in-a-drawer-k3 = Menos: alguien toma parte del efectivo
inflation-ten-years-in-a-drawer-k3-feedback = Es cierto que compra menos. Pero nadie saca dinero del cajón: ahí están los { MONEY($cash) }.
inflation-ten-years-in-a-drawer-k4 = Menos: muchas subidas se acumulan
inflation-ten-years-in-a-drawer-hint-1 = Pregúntese dos cosas: cuántos dólares hay y cuánto cuestan las cosas para entonces.
inflation-ten-years-in-a-drawer-hint-2 = Un poco más cada año, diez veces: ¿sigue siendo poco?
inflation-ten-years-in-a-drawer-why = En el cajón están los mismos dólares, pero diez subidas han cambiado los precios. El efectivo no gana intereses que las puedan cubrir.

## Pregunta de número, en porcentaje. $interest $rate $gap porcentajes, $w1 a $w3 respuestas equivocadas

inflation-how-far-behind-stem = Su cuenta de ahorros paga un { PERCENT($interest) } al año. Ese año los precios suben un { PERCENT($rate) }. ¿Cerca de qué porcentaje baja su poder de compra (_buying power_)?
inflation-how-far-behind-w1-feedback = Aquí se suman las dos tasas. El interés está a su favor, así que hace más pequeña la pérdida.
inflation-how-far-behind-w2-feedback = Eso sería con efectivo en casa. Su cuenta paga un { PERCENT($interest) }, y eso cubre una parte.
inflation-how-far-behind-w3-feedback = El { PERCENT($interest) } es lo que paga la cuenta. Vea cuánta ventaja le llevan los precios.
inflation-how-far-behind-hint-1 = ¿Cuál de las dos tasas está a su favor y cuál en contra?
inflation-how-far-behind-hint-2 = Reste el interés de la inflación.
inflation-how-far-behind-why = { PERCENT($rate) } − { PERCENT($interest) } = { PERCENT($gap) }. La cuenta crece, pero los precios crecen más rápido. Por eso usted puede comprar cerca de un { PERCENT($gap) } menos.

## Pregunta de una respuesta. $before $now porcentajes

inflation-slower-news-stem = Las noticias dicen: “La inflación fue del { PERCENT($before) } el año pasado. Este año es del { PERCENT($now) }”. ¿Qué hacen los precios este año?
inflation-slower-news-k1 = Bajan, a cerca de la mitad
inflation-slower-news-k1-feedback = La tasa es la mitad. Los precios siguen subiendo, un { PERCENT($now) }.
inflation-slower-news-k2 = Suben, pero más despacio que antes
inflation-slower-news-k3 = Vuelven adonde estaban antes
inflation-slower-news-k3-feedback = Lo que subieron el año pasado se queda. El { PERCENT($now) } de este año va encima.
inflation-slower-news-k4 = Suben, y más rápido que antes
inflation-slower-news-k4-feedback = Es cierto que suben. Pero un { PERCENT($now) } al año es más lento que un { PERCENT($before) }.
inflation-slower-news-hint-1 = La tasa dice qué tan rápido suben los precios, como la velocidad de un auto.
inflation-slower-news-hint-2 = Un auto va más despacio que antes. ¿Está dando marcha atrás?
inflation-slower-news-why = Mientras la tasa esté por encima de cero, los precios suben. Una tasa más baja es una subida más lenta. Lo que ya subió no se borra.

## Pregunta de varias respuestas. $b1 a $b4 dinero, $i1 $i3 $i4 interés, $rate inflación

inflation-where-it-grows-stem = Este año los precios suben un { PERCENT($rate) }. ¿Dónde crece el poder de compra (_buying power_)? Marque cada caso.
inflation-where-it-grows-k1 = { MONEY($b1) } con un interés del { PERCENT($i1) }
inflation-where-it-grows-k1-feedback = El { PERCENT($i1) } es más que el { PERCENT($rate) }, así que el poder de compra crece. Para eso no importa la cantidad.
inflation-where-it-grows-k2 = { MONEY($b2) } en efectivo, en casa
inflation-where-it-grows-k2-feedback = El efectivo no gana nada y los precios suben. El poder de compra baja.
inflation-where-it-grows-k3 = { MONEY($b3) } con un interés del { PERCENT($i3) }
inflation-where-it-grows-k3-feedback = Es mucho dinero, pero el { PERCENT($i3) } es menos que el { PERCENT($rate) }. El poder de compra baja.
inflation-where-it-grows-k4 = { MONEY($b4) } con un interés del { PERCENT($i4) }
inflation-where-it-grows-k4-feedback = El { PERCENT($i4) } es un poco más que el { PERCENT($rate) }. El poder de compra crece un poco.
inflation-where-it-grows-hint-1 = Compare cada tasa con el { PERCENT($rate) }. ¿Qué tasa gana el efectivo en casa?
inflation-where-it-grows-hint-2 = Tape con la mano las cantidades en dólares. ¿Le hacen falta?
inflation-where-it-grows-why = Solo deciden las tasas. El { PERCENT($i1) } y el { PERCENT($i4) } pasan del { PERCENT($rate) }. El efectivo y el { PERCENT($i3) } no llegan y pierden, por grande que sea la cantidad.

## Pregunta de una respuesta. $pay $new $cost dinero, $bump $rate $gap $both porcentajes

inflation-a-raise-stem = A usted le llegan { MONEY($pay) } netos al mes. Le dan un aumento del { PERCENT($bump) }. Ese mismo año los precios suben un { PERCENT($rate) }. ¿Qué pasa con lo que su sueldo puede comprar?
inflation-a-raise-k1 = Crece cerca de un { PERCENT($bump) }
inflation-a-raise-k1-feedback = El sueldo crece un { PERCENT($bump) }. Lo que compra depende también de los precios.
inflation-a-raise-k2 = Crece cerca de un { PERCENT($both) }
inflation-a-raise-k2-feedback = Aquí se suman las dos tasas. El aumento está a su favor y la subida de precios, en contra.
inflation-a-raise-k3 = Baja cerca de un { PERCENT($gap) }
inflation-a-raise-k4 = Baja cerca de un { PERCENT($rate) }
inflation-a-raise-k4-feedback = Eso sería sin el aumento. El { PERCENT($bump) } cubre una parte.
inflation-a-raise-hint-1 = Un aumento hace con el sueldo lo que el interés hace con los ahorros.
inflation-a-raise-hint-2 = ¿Qué tasa es mayor? ¿Y cuánto hay entre las dos?
inflation-a-raise-why = Ahora le llegan { MONEY($new) }. Lo que antes compraba con su sueldo cuesta { MONEY($cost) }. Por eso puede comprar cerca de un { PERCENT($gap) } menos, aun con el aumento.

## Pregunta de número, en dólares. $basket $rise1 $first $rise2 dinero, $rate porcentaje, $w1 a $w3 respuestas equivocadas, $answer

inflation-two-years-stem = Usted guarda { MONEY($basket) } en efectivo en casa. Hoy alcanzan para sus cosas de invierno. Los precios suben un { PERCENT($rate) } este año y un { PERCENT($rate) } el próximo. ¿Cuántos dólares faltan entonces para las mismas cosas?
inflation-two-years-w1-feedback = Aquí se toma dos veces el { PERCENT($rate) } de { MONEY($basket) }. La segunda subida es una parte del precio nuevo, { MONEY($first) }.
inflation-two-years-w2-feedback = { MONEY($w2) } es lo que falta al cabo de un año. Queda otro año.
inflation-two-years-w3-feedback = { MONEY($w3) } es el precio nuevo. Usted todavía tiene { MONEY($basket) }. ¿Cuánto falta?
inflation-two-years-hint-1 = Vaya año por año. ¿Cuánto cuestan las cosas tras la primera subida?
inflation-two-years-hint-2 = La segunda subida es una parte de ese precio nuevo.
inflation-two-years-hint-3 = Compare el precio final con su efectivo.
inflation-two-years-why = La primera subida es de { MONEY($rise1) }. La segunda es el { PERCENT($rate) } de { MONEY($first) }, o sea { MONEY($rise2) }. Faltan { MONEY($answer) }, porque cada subida se apoya en la anterior.
inflation-two-years-ledger = Dos subidas seguidas
inflation-two-years-ledger-r1 = Primer año: { PERCENT($rate) } de { MONEY($basket) }
inflation-two-years-ledger-r2 = Segundo año: { PERCENT($rate) } de { MONEY($first) }
inflation-two-years-ledger-sum = Falta a los dos años

## Ideas equivocadas: la creencia como la diría una persona y una frase que la corrige

mixup-dollars-keep-value-name = Un dólar es un dólar y guarda su valor.
mixup-dollars-keep-value-correction = Los precios también son en dólares, y cuando suben, cada dólar compra menos.
mixup-prices-up-power-up-name = Si los precios suben, mi dinero vale más.
mixup-prices-up-power-up-correction = Los precios y el poder de compra van en sentidos opuestos.
mixup-inflation-is-a-fee-name = La inflación es un cargo que alguien quita de mi dinero.
mixup-inflation-is-a-fee-correction = Los dólares siguen todos ahí; lo que cambia son los precios.
mixup-inflation-lowers-prices-name = Con la inflación los precios bajan.
mixup-inflation-lowers-prices-correction = Inflación quiere decir que los precios suben; lo que baja es el poder de compra.
mixup-rates-added-name = Sumo el interés y la inflación.
mixup-rates-added-correction = Uno está a su favor y la otra en contra, así que reste.
mixup-more-dollars-more-power-name = Con más dólares puedo comprar más.
mixup-more-dollars-more-power-correction = Eso solo es así cuando los dólares crecen más rápido que los precios.
mixup-cash-at-home-keeps-name = El efectivo en casa no pierde nada.
mixup-cash-at-home-keeps-correction = No gana intereses, así que pierde toda la inflación.
mixup-low-inflation-is-none-name = Una inflación baja no cambia nada.
mixup-low-inflation-is-none-correction = Las subidas pequeñas se apoyan unas en otras, y con los años son grandes.
mixup-only-prices-count-name = Solo cuenta lo que suben los precios.
mixup-only-prices-count-correction = Lo que gana su dinero cubre una parte, así que réstelo.
mixup-interest-is-the-change-name = El interés es el cambio en lo que puedo comprar.
mixup-interest-is-the-change-correction = El interés cambia los dólares; compárelo con la inflación para ver qué compran.
mixup-lower-rate-lower-prices-name = Si la inflación baja, los precios bajan.
mixup-lower-rate-lower-prices-correction = Una tasa más baja, pero mayor que cero, quiere decir que los precios suben más despacio.
mixup-prices-come-back-name = Tras la inflación, los precios vuelven adonde estaban.
mixup-prices-come-back-correction = Lo que ya subió se queda, y lo nuevo va encima.
mixup-inflation-only-speeds-up-name = Los precios suben más rápido cada año.
mixup-inflation-only-speeds-up-correction = Compare las dos tasas: una más baja es una subida más lenta.
mixup-big-balance-wins-name = Una cantidad grande no sufre con la inflación.
mixup-big-balance-wins-correction = Deciden las tasas, y una cantidad grande pierde la misma parte.
mixup-second-rise-on-old-price-name = Cada subida es una parte del primer precio.
mixup-second-rise-on-old-price-correction = La segunda subida es una parte del precio que dejó la primera.
mixup-price-for-the-gap-name = El precio nuevo es lo que falta.
mixup-price-for-the-gap-correction = Reste el dinero que tiene, y solo falta el resto.

## Contexto: cualquier país

zz-firm-dollar-title = El dólar firme
zz-firm-dollar-home = En muchos países los precios suben rápido y la gente guarda dólares en casa. Junto a la moneda local, el dólar parece firme.
zz-firm-dollar-host-counterpart = Aquí los precios son en dólares, y también suben. Casi todos los años suben poco.
zz-firm-dollar-comparison = El dólar que en su país es firme, aquí pierde un poco cada año. Una cuenta que paga intereses puede cubrir una parte o todo.
zz-firm-dollar-warning = Los dólares en un cajón pierden poder de compra mientras los precios de aquí suben. Compare el interés de una cuenta con la inflación.

## Contexto: Brasil

br-before-the-real-title = Antes del real
br-before-the-real-home = Antes del real, los precios en Brasil podían cambiar de un día para otro. Muchas familias compraban la comida el día de pago.
br-before-the-real-host-counterpart = Aquí los precios suben más despacio casi todos los años. Mucha gente no lo nota de un mes a otro.
br-before-the-real-comparison = Rápido o despacio, la idea es la misma: el dinero que gana menos que la inflación compra menos.
br-before-the-real-warning = Que suban despacio no quiere decir que no suban. En diez años las subidas pequeñas se acumulan; deje que sus ahorros ganen intereses.

## Contexto: Nigeria

ng-dollars-early-title = Guardar dólares y comprar antes
ng-dollars-early-home = En Nigeria mucha gente guarda dólares cuando los precios en nairas suben rápido. Otra compra las cosas antes.
ng-dollars-early-host-counterpart = Aquí el sueldo, la renta y la comida son en dólares, y esos precios también suben. Casi todos los años suben poco.
ng-dollars-early-comparison = En su país el dólar puede proteger de los precios en nairas. Aquí, en un cajón, no hace ese trabajo.
ng-dollars-early-warning = Los dólares en efectivo pierden aquí poder de compra cuando los precios suben. Compare lo que paga una cuenta con la inflación.
