### Puntajes de crédito: español (usted), traducido del inglés.
### Un número nunca va escrito en el texto: se nombra, y su valor está en credit-scores.toml.

credit-scores-lesson-title = El número que miran los prestamistas
credit-scores-lesson-promise = Al terminar esta lección, usted podrá decir qué mueve un puntaje y calcular cuánto usa de sus tarjetas.

## Tarjeta: entrada. $origin un código de país, $low $high puntos

credit-scores-empty-page-title = Una página en blanco no es una mala nota
credit-scores-empty-page-p1 = { $origin ->
    [IN] Quizás usted tiene un largo historial en CIBIL, en la India. Aquí pide un plan de celular o una vivienda en renta. Buscan su nombre y no encuentran nada.
    [MX] Quizás usted tiene años de pagos puntuales en el Buró de Crédito. Aquí pide un plan de celular o una vivienda en renta. Buscan su nombre y no encuentran nada.
    [CN] Quizás usted tiene un informe limpio del PBOC, en China. Aquí pide un plan de celular o una vivienda en renta. Buscan su nombre y no encuentran nada.
   *[other] Quizás usted pagó todas sus cuentas en su país durante años. Aquí pide un plan de celular o una vivienda en renta. Buscan su nombre y no encuentran nada.
  }
credit-scores-empty-page-p2 = Lo que buscan es un puntaje de crédito (_credit score_). Es un número, casi siempre de { NUMBER($low) } a { NUMBER($high) }. Calcula qué tan probable es que usted pague a tiempo.
credit-scores-empty-page-p3 = No tener puntaje no es tener un mal puntaje. Solo significa que aquí nadie tiene todavía datos de usted. Eso cambia con una cuenta pequeña y un poco de tiempo.

## Tarjeta: explicación

credit-scores-inside-title = De qué se hace el número
credit-scores-inside-p1 = El puntaje se calcula con su informe de crédito (_credit report_). El informe es la lista de sus cuentas aquí y de cómo las pagó. En la mayoría de los puntajes cuentan cuatro cosas. La primera es la que más pesa.
credit-scores-inside-counts-1 = **Pagar a tiempo.** Un pago atrasado es lo que más daña.
credit-scores-inside-counts-2 = **Cuánto usa de sus límites.** Se llama uso del crédito (_utilization_). Por lo general, menos es mejor.
credit-scores-inside-counts-3 = **El tiempo.** Las cuentas antiguas ayudan; por eso hace falta paciencia.
credit-scores-inside-counts-4 = **Las solicitudes nuevas.** Cuando usted pide crédito, el prestamista hace una consulta dura (_hard inquiry_). Puede quitar unos puntos por un tiempo.
credit-scores-inside-p2 = **No cuentan:** su sueldo, sus ahorros ni el país donde nació. Si es usted quien mira su puntaje, no pierde puntos.
credit-scores-inside-p3 = Usted no tiene un solo puntaje. Hay tres grandes agencias de crédito (_credit bureaus_) y muchas maneras de calcular, así que dos números pueden ser distintos el mismo día.
credit-scores-inside-full = Use la tarjeta para cosas pequeñas y pague toda la cuenta antes de la fecha de vencimiento (_due date_). Eso cuenta como pago a tiempo y no le cuesta intereses. Pagar solo el mínimo también es a tiempo, pero el resto genera intereses.

## Tarjeta: ejemplo resuelto. $balances $limits dinero, $share $store porcentajes

credit-scores-your-share-title = ¿Cuánto usa de sus tarjetas?
credit-scores-your-share-p1 = Usted tiene dos tarjetas. Sume los saldos (_balances_), lo que debe. Sume los límites (_limits_), lo máximo que puede deber. Después divida.
credit-scores-your-share-cards = Sus dos tarjetas este mes
credit-scores-your-share-cards-c1 = Saldo
credit-scores-your-share-cards-c2 = Límite
credit-scores-your-share-cards-r1 = Tarjeta de tienda
credit-scores-your-share-cards-r2 = Tarjeta del banco
credit-scores-your-share-cards-sum = Las dos tarjetas
credit-scores-your-share-f1 = { NUMBER($balances) } ÷ { NUMBER($limits) } = { NUMBER($share) } = { PERCENT($share) }
credit-scores-your-share-p2 = Su uso del crédito es del { PERCENT($share) }. La tarjeta de tienda sola está en el { PERCENT($store) }, pero a la del banco le queda espacio. Si cierra una tarjeta, su límite también se va.
credit-scores-your-share-p3 = Por lo general, menos es mejor. Pero hay más cosas que mueven un puntaje, y nadie puede prometerle puntos.

## Tarjeta: lo que ya conoce

credit-scores-at-home-title = Lo que usted ya conoce y lo que aquí cambia
credit-scores-at-home-p1 = Muchos países llevan un registro de los préstamos. Por lo general, esos registros no cruzan la frontera.

## Tarjeta: repaso corto

credit-scores-short-check-title = Un repaso corto
credit-scores-short-check-p1 = Dos preguntas antes de seguir. Tómese su tiempo. Abra una pista cuando la quiera.

## Pregunta de parejas. Filas k1 a k4, parejas p1 a p5 (34 caracteres como máximo)

credit-scores-words-stem = ¿Qué significa cada término?
credit-scores-words-k1 = Informe de crédito (_credit report_)
credit-scores-words-k1-feedback = El informe es la lista: sus cuentas, los límites y cómo pagó.
credit-scores-words-k2 = Puntaje de crédito (_credit score_)
credit-scores-words-k2-feedback = El puntaje es un solo número. Se calcula con el informe.
credit-scores-words-k3 = Uso del crédito (_utilization_)
credit-scores-words-k3-feedback = El uso del crédito es una proporción: lo que debe en tarjetas, dividido entre los límites.
credit-scores-words-k4 = Consulta dura (_hard inquiry_)
credit-scores-words-k4-feedback = Una consulta dura es la de un prestamista cuando usted pide crédito.
credit-scores-words-p1 = la parte que usa de sus límites
credit-scores-words-p2 = la lista de sus cuentas aquí
credit-scores-words-p3 = la revisión de quien va a prestar
credit-scores-words-p4 = el número que sale de un registro
credit-scores-words-p5 = la parte libre de sus límites
credit-scores-words-hint-1 = Dos de los términos son una proporción o un número. ¿Cuáles?
credit-scores-words-hint-2 = Un término habla de un momento: usted pide un préstamo y alguien revisa.
credit-scores-words-why = El informe anota lo que usted hizo. El puntaje convierte la lista en un número. El uso del crédito es una proporción que entra en él, y una consulta dura es una mirada a la lista.

## Pregunta de una respuesta. $origin un código de país, $home_score puntos (solo India)

credit-scores-first-week-stem = { $origin ->
    [IN] En la India su puntaje de CIBIL era { NUMBER($home_score) }. Usted llegó a Estados Unidos la semana pasada y no tiene ninguna cuenta aquí. ¿Qué es lo más probable que vea un prestamista de aquí?
    [MX] En México usted pagó todos sus préstamos a tiempo, y así aparece en el Buró de Crédito. Llegó a Estados Unidos la semana pasada y no tiene ninguna cuenta aquí. ¿Qué es lo más probable que vea un prestamista de aquí?
    [CN] En China usted pagó todos sus préstamos a tiempo, y así aparece en su informe del PBOC. Llegó a Estados Unidos la semana pasada y no tiene ninguna cuenta aquí. ¿Qué es lo más probable que vea un prestamista de aquí?
   *[other] En su país usted pagó todos sus préstamos a tiempo. Llegó a Estados Unidos la semana pasada y no tiene ninguna cuenta aquí. ¿Qué es lo más probable que vea un prestamista de aquí?
  }
credit-scores-first-week-k1 = Un puntaje alto, porque pagó en su país
credit-scores-first-week-k1-feedback = { $origin ->
    [IN] Su historial de CIBIL se queda en la India. El puntaje de aquí se calcula con informes de Estados Unidos. Algunos prestamistas pueden leer un historial del extranjero si usted lo pide.
    [MX] Su historial del Buró se queda en México. El puntaje de aquí se calcula con informes de Estados Unidos. Algunos prestamistas pueden leer un historial del extranjero si usted lo pide.
    [CN] Su informe del PBOC se queda en China. El puntaje de aquí se calcula con informes de Estados Unidos.
   *[other] Su historial se queda en su país. El puntaje de aquí se calcula con informes de Estados Unidos. Algunos prestamistas pueden leer un historial del extranjero si usted lo pide.
  }
credit-scores-first-week-k2 = Un puntaje bajo, porque acaba de llegar
credit-scores-first-week-k2-feedback = Un puntaje bajo viene de pagos atrasados o que no se hicieron. Usted no tiene ninguno. La página está en blanco, no manchada.
credit-scores-first-week-k3 = Ningún puntaje, porque no hay historial
credit-scores-first-week-k4 = Un puntaje alto, porque no debe nada
credit-scores-first-week-k4-feedback = Si usted no debe nada y no tiene ninguna cuenta, no hay nada que contar.
credit-scores-first-week-hint-1 = Un puntaje sale de una lista. ¿En qué país se guarda esa lista?
credit-scores-first-week-hint-2 = ¿Qué puede haber en la lista después de una semana sin cuentas?
credit-scores-first-week-why = El puntaje de aquí se calcula con informes de Estados Unidos. Sin cuenta no hay informe, y sin informe no hay puntaje. No es una mala nota.

## Pregunta de número, en porcentaje. $limit $balance $free dinero, $share porcentaje, $w1 a $w4 respuestas equivocadas

credit-scores-one-card-stem = Su única tarjeta tiene un límite de { MONEY($limit) }. Usted debe { MONEY($balance) }. ¿Cuál es su uso del crédito (_utilization_), en porcentaje?
credit-scores-one-card-w1-feedback = Esta es la parte que usted no usa: { MONEY($free) } de { MONEY($limit) }.
credit-scores-one-card-w2-feedback = Aquí el límite se divide entre lo que debe. Hágalo al revés.
credit-scores-one-card-w3-feedback = { MONEY($w3) } es lo que usted debe, en dólares. Ahora vea qué parte del límite es.
credit-scores-one-card-w4-feedback = { NUMBER($w4) } es el decimal. Para escribirlo como porcentaje, mueva el punto dos lugares a la derecha.
credit-scores-one-card-hint-1 = Usted busca la parte del límite que está usando.
credit-scores-one-card-hint-2 = Divida lo que debe entre lo máximo que puede deber. Después escriba el decimal como porcentaje.
credit-scores-one-card-why = { NUMBER($balance) } ÷ { NUMBER($limit) } = { NUMBER($share) }. Usted usa el { PERCENT($share) } de su límite.

## Pregunta de una respuesta. $fee dinero

credit-scores-erase-offer-stem = En su informe hay un pago atrasado, y es verdad. En un grupo de chat, una empresa dice que limpia su puntaje por { MONEY($fee) }. ¿Qué puede hacer por usted, según la ley?
credit-scores-erase-offer-k1 = Borrarle el pago atrasado
credit-scores-erase-offer-k1-feedback = Eso no se lo puede vender nadie. Solo se puede quitar un error, y usted puede pedirlo por su cuenta, gratis.
credit-scores-erase-offer-k2 = Conseguirle un número nuevo
credit-scores-erase-offer-k2-feedback = Usar un “número de crédito” (CPN) en lugar de un número de Seguro Social puede ser fraude. Y quien firma es usted.
credit-scores-erase-offer-k3 = Congelar el dato para ocultarlo
credit-scores-erase-offer-k3-feedback = Congelar el crédito (_freeze_) impide abrir cuentas nuevas a su nombre. No oculta ningún pago anterior, y es gratis.
credit-scores-erase-offer-k4 = Hacer lo que usted puede gratis
credit-scores-erase-offer-hint-1 = El pago atrasado es verdad. ¿Quién puede quitar lo que es verdad?
credit-scores-erase-offer-hint-2 = Piense en lo que puede hacer por su cuenta, con el informe en la mano.
credit-scores-erase-offer-why = Una empresa solo puede pedir a las agencias que corrijan un error, y eso usted lo puede pedir gratis. Lo que es verdad se queda en el informe algunos años. Pesa menos a medida que usted paga a tiempo las cuentas nuevas.

## Pregunta de varias respuestas

credit-scores-what-moves-stem = ¿Cuáles de estas cosas pueden mover su puntaje de crédito en Estados Unidos? Marque cada una.
credit-scores-what-moves-k1 = Las fechas en que paga su tarjeta
credit-scores-what-moves-k1-feedback = Es lo que más cuenta. Un pago atrasado puede bajar el puntaje, y los pagos a tiempo lo construyen.
credit-scores-what-moves-k2 = El sueldo que gana en su trabajo
credit-scores-what-moves-k2-feedback = Un prestamista puede preguntarle cuánto gana, pero eso no está en el informe. Por eso no está en el puntaje.
credit-scores-what-moves-k3 = La parte del límite que usa
credit-scores-what-moves-k3-feedback = El informe muestra lo que debe y sus límites. Por lo general, una parte menor es mejor.
credit-scores-what-moves-k4 = El dinero que tiene ahorrado
credit-scores-what-moves-k4-feedback = Los ahorros le dan seguridad, pero el informe no los muestra.
credit-scores-what-moves-k5 = La antigüedad de sus cuentas
credit-scores-what-moves-k5-feedback = El informe muestra cuándo empezó cada cuenta. Las antiguas ayudan.
credit-scores-what-moves-k6 = Las veces que usted lo consulta
credit-scores-what-moves-k6-feedback = Mirar su propio puntaje no quita puntos. Solo puede quitarlos la consulta de un prestamista cuando usted pide crédito.
credit-scores-what-moves-hint-1 = El puntaje se calcula solo con su informe de crédito.
credit-scores-what-moves-hint-2 = En cada caso, pregúntese: ¿un prestamista de aquí anotaría esto en el informe?
credit-scores-what-moves-why = El informe muestra cuándo pagó, cuánto usa de sus límites y qué tan antiguas son sus cuentas. No muestra su sueldo ni sus ahorros. Mirar su propio puntaje no quita puntos.

## Pregunta de una respuesta, dos por dos. $left dinero

credit-scores-leave-a-little-stem = Un amigo le dice: “Deje un poco sin pagar cada mes. Le ayuda al puntaje”. Usted paga el mínimo a tiempo y deja { MONEY($left) } en la tarjeta. ¿Qué gana con eso?
credit-scores-leave-a-little-k1 = Más puntos, e intereses por pagar
credit-scores-leave-a-little-k1-feedback = Los intereses sí los paga, pero no compran puntos. Pagar todo también cuenta como pago a tiempo.
credit-scores-leave-a-little-k2 = Ni un punto más, e intereses por pagar
credit-scores-leave-a-little-k3 = Más puntos, y ningún interés por pagar
credit-scores-leave-a-little-k3-feedback = Deber no da puntos, y los { MONEY($left) } que deja generan intereses.
credit-scores-leave-a-little-k4 = Ni un punto más, ni interés por pagar
credit-scores-leave-a-little-k4-feedback = Es cierto que no da puntos. Pero el mínimo solo evita el cargo por atraso. Los { MONEY($left) } generan intereses.
credit-scores-leave-a-little-hint-1 = ¿Qué muestra el informe: el día en que pagó o los intereses que pagó?
credit-scores-leave-a-little-hint-2 = Pregúntese dos cosas por separado. ¿Hay más puntos? ¿Esos { MONEY($left) } le cuestan algo?
credit-scores-leave-a-little-why = El informe muestra que usted pagó a tiempo. No muestra los intereses. Si paga toda la cuenta, tiene el mismo historial por menos dinero.

## Pregunta de una respuesta. $bank $lender $gap puntos

credit-scores-two-numbers-stem = La aplicación de su banco muestra su puntaje de crédito (_credit score_): { NUMBER($bank) }. El mismo día, un prestamista de autos ve { NUMBER($lender) }. Sus informes no tienen errores. ¿Qué explica los { NUMBER($gap) } puntos de diferencia?
credit-scores-two-numbers-k1 = Usan otros informes u otra manera de contar.
credit-scores-two-numbers-k2 = Al prestamista no le muestran el número real.
credit-scores-two-numbers-k2-feedback = No hay un solo número real. Hay tres grandes agencias y muchas maneras de contar.
credit-scores-two-numbers-k3 = El banco suma puntos por su dinero guardado.
credit-scores-two-numbers-k3-feedback = El dinero del banco no está en el informe. Ningún puntaje lo cuenta.
credit-scores-two-numbers-k4 = Mirar la aplicación le quitó esos puntos.
credit-scores-two-numbers-k4-feedback = Mirar su propio puntaje no quita puntos, ni en la aplicación ni en papel.
credit-scores-two-numbers-hint-1 = Un puntaje sale de un informe y de una manera de contar.
credit-scores-two-numbers-hint-2 = ¿Cuántas agencias tienen un informe de usted? ¿Cuentan igual todos los prestamistas?
credit-scores-two-numbers-why = Hay tres grandes agencias y muchas maneras de contar. Cada informe y cada manera de contar da su propio número. Una diferencia pequeña es normal; fíjese si el número sube o baja con el tiempo.

## Pregunta de orden. $b1 a $b4 saldos, $l1 a $l4 límites, dinero; $u1 a $u4 porcentajes

credit-scores-low-to-high-stem = Cuatro personas tienen una tarjeta cada una. Ponga las tarjetas en orden, del menor al mayor uso del crédito (_utilization_).
credit-scores-low-to-high-k1 = Debe { MONEY($b1) }, límite { MONEY($l1) }
credit-scores-low-to-high-k2 = Debe { MONEY($b2) }, límite { MONEY($l2) }
credit-scores-low-to-high-k3 = Debe { MONEY($b3) }, límite { MONEY($l3) }
credit-scores-low-to-high-k4 = Debe { MONEY($b4) }, límite { MONEY($l4) }
credit-scores-low-to-high-s1-feedback = { MONEY($b1) } es más dinero que { MONEY($b2) }, pero su límite es mucho mayor. Las partes son el { PERCENT($u1) } y el { PERCENT($u2) }.
credit-scores-low-to-high-s2-feedback = { MONEY($b3) } es menos dinero, pero su límite es pequeño. Las partes son el { PERCENT($u3) } y el { PERCENT($u2) }.
credit-scores-low-to-high-s3-feedback = El límite menor no decide. { MONEY($b3) } de { MONEY($l3) } es el { PERCENT($u3) }, y { MONEY($b4) } de { MONEY($l4) } es el { PERCENT($u4) }.
credit-scores-low-to-high-hint-1 = Divida cada saldo entre su propio límite.
credit-scores-low-to-high-hint-2 = Busque proporciones sencillas. ¿Qué tarjeta está usada a la mitad?
credit-scores-low-to-high-why = Las partes son { PERCENT($u1) }, { PERCENT($u2) }, { PERCENT($u3) } y { PERCENT($u4) }. La deuda más pequeña queda solo en tercer lugar.

## Pregunta de una respuesta. $balance $limit $spare $all dinero, $before $after porcentajes, $k1 a $k4 las opciones

credit-scores-close-card-stem = Usted debe { MONEY($balance) } en la tarjeta A, que tiene un límite de { MONEY($limit) }. No debe nada en la tarjeta B, que tiene un límite de { MONEY($spare) }. Cierra la tarjeta B. ¿Cuál es entonces su uso del crédito (_utilization_)?
credit-scores-close-card-k1 = { PERCENT($k1) }
credit-scores-close-card-k1-feedback = El { PERCENT($k1) } era correcto antes. El límite de la tarjeta B se va con ella.
credit-scores-close-card-k2 = { PERCENT($k2) }
credit-scores-close-card-k2-feedback = Esto es el promedio de las dos tarjetas. Pero la tarjeta B está cerrada: divida lo que debe entre el límite que queda.
credit-scores-close-card-k3 = { PERCENT($k3) }
credit-scores-close-card-k4 = { PERCENT($k4) }
credit-scores-close-card-k4-feedback = El { PERCENT($k4) } es la parte de la tarjeta A que usted no usa.
credit-scores-close-card-hint-1 = ¿Qué límites siguen contando cuando la tarjeta B está cerrada?
credit-scores-close-card-hint-2 = Divida lo que debe entre el límite que queda.
credit-scores-close-card-why = Usted debe los mismos { MONEY($balance) }. Pero el límite baja de { MONEY($all) } a { MONEY($limit) }, y la parte pasa del { PERCENT($before) } al { PERCENT($after) }.
credit-scores-close-card-cards = Antes y después de cerrar la tarjeta B
credit-scores-close-card-cards-c1 = Antes
credit-scores-close-card-cards-c2 = Después
credit-scores-close-card-cards-r1 = Usted debe
credit-scores-close-card-cards-r2 = Límites juntos
credit-scores-close-card-cards-r3 = Uso del crédito

## Pregunta de número, en dólares. $limit $balance $stay dinero, $target porcentaje, $w1 a $w3 respuestas equivocadas, $answer

credit-scores-pay-down-stem = Su única tarjeta tiene un límite de { MONEY($limit) }, y usted debe { MONEY($balance) }. Quiere un uso del crédito (_utilization_) del { PERCENT($target) }. ¿Cuántos dólares paga?
credit-scores-pay-down-w1-feedback = { MONEY($w1) } es lo que puede quedar en la tarjeta. Usted paga el resto.
credit-scores-pay-down-w2-feedback = Esto paga el { PERCENT($target) } de lo que debe. El uso del crédito es una parte del límite.
credit-scores-pay-down-w3-feedback = Esto deja el { PERCENT($target) } de lo que debe. Pero el uso del crédito es una parte del límite, { MONEY($limit) }.
credit-scores-pay-down-hint-1 = El { PERCENT($target) } es una parte del límite, no de lo que debe.
credit-scores-pay-down-hint-2 = ¿Cuántos dólares pueden quedar en la tarjeta?
credit-scores-pay-down-hint-3 = Lo que debe ahora, menos lo que puede quedar, es lo que paga.
credit-scores-pay-down-why = El { PERCENT($target) } de { MONEY($limit) } son { MONEY($stay) }. Eso puede quedar, así que usted paga { MONEY($answer) }. Si tiene el dinero, pagarlo todo es todavía mejor.
credit-scores-pay-down-ledger = Cuánto pagar
credit-scores-pay-down-ledger-r1 = Usted debe ahora
credit-scores-pay-down-ledger-r2 = Puede quedar: el { PERCENT($target) } de { MONEY($limit) }
credit-scores-pay-down-ledger-sum = Usted paga

## Ideas equivocadas: la creencia como la diría una persona y una frase que la corrige

mixup-home-history-moves-name = Mi historial viene conmigo.
mixup-home-history-moves-correction = El puntaje de aquí se calcula con informes de Estados Unidos, y por lo general un historial del extranjero no se traslada.
mixup-no-score-is-bad-score-name = No tener puntaje es tener un mal puntaje.
mixup-no-score-is-bad-score-correction = No tener puntaje es no tener historial todavía; un mal puntaje viene de pagos atrasados o que no se hicieron.
mixup-no-debt-good-score-name = Si no debo nada, tengo un buen puntaje.
mixup-no-debt-good-score-correction = El puntaje necesita una cuenta que contar; sin ninguna, no hay puntaje.
mixup-money-makes-score-name = Un buen sueldo y los ahorros dan un buen puntaje.
mixup-money-makes-score-correction = El sueldo y los ahorros no están en el informe, así que no están en el puntaje.
mixup-checking-hurts-name = Si miro mi puntaje, baja.
mixup-checking-hurts-correction = Mirar su propio puntaje no lo baja; la consulta de un prestamista, cuando usted pide crédito, puede quitar unos puntos.
mixup-carry-a-balance-name = Deber un poco cada mes ayuda a mi puntaje.
mixup-carry-a-balance-correction = Pagar toda la cuenta vale como pago a tiempo y no cuesta intereses.
mixup-one-true-score-name = Tengo un solo puntaje verdadero.
mixup-one-true-score-correction = Hay muchos puntajes, porque hay tres grandes agencias y muchas maneras de contar.
mixup-score-is-what-i-owe-name = Mi puntaje y el uso de mis tarjetas son el mismo número.
mixup-score-is-what-i-owe-correction = La parte que usa es una de las cosas que entran en el puntaje.
mixup-unused-share-name = El uso del crédito es la parte que no he usado.
mixup-unused-share-correction = El uso del crédito es la parte del límite que usted usa.
mixup-limit-over-balance-name = Divido el límite entre lo que debo.
mixup-limit-over-balance-correction = Divida lo que debe entre el límite.
mixup-balance-not-share-name = Si debo menos dinero, uso una parte menor.
mixup-balance-not-share-correction = La parte depende de dos números: lo que debe y el límite.
mixup-small-limit-high-use-name = Un límite pequeño es un uso alto.
mixup-small-limit-high-use-correction = Un límite pequeño con una deuda pequeña puede ser un uso bajo.
mixup-share-of-the-balance-name = El porcentaje es una parte de lo que debo.
mixup-share-of-the-balance-correction = El porcentaje es una parte del límite.
mixup-average-the-percents-name = Saco el promedio de los porcentajes de mis tarjetas.
mixup-average-the-percents-correction = Sume lo que debe, sume los límites y divida una sola vez.
mixup-closed-limit-still-counts-name = Cerrar una tarjeta sin deuda no cambia nada.
mixup-closed-limit-still-counts-correction = Una tarjeta cerrada se lleva su límite, y usted pasa a usar una parte mayor del resto.
mixup-new-number-new-start-name = Con un número de crédito nuevo empiezo de cero.
mixup-new-number-new-start-correction = Usar un número inventado en lugar del suyo puede ser fraude.
mixup-report-is-score-name = El informe y el puntaje son lo mismo.
mixup-report-is-score-correction = El informe es una lista, y el puntaje es un número que sale de ella.
mixup-pay-to-erase-name = Una empresa puede borrar un pago atrasado verdadero si le pago.
mixup-pay-to-erase-correction = Eso no lo puede vender nadie, y un error usted lo puede disputar gratis.
mixup-minimum-stops-interest-name = Con el pago mínimo no hay intereses.
mixup-minimum-stops-interest-correction = El mínimo evita el cargo por atraso, pero el resto genera intereses.
mixup-freeze-hides-marks-name = Congelar el crédito oculta lo anterior.
mixup-freeze-hides-marks-correction = Congelar impide abrir cuentas nuevas a su nombre y deja las anteriores como están.
