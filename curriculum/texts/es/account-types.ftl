### Cuentas corrientes, de ahorros y cooperativas de crédito: español (usted), traducido del inglés.
### Un número nunca va escrito en el texto: se nombra, y su valor está en account-types.toml.

account-types-lesson-title = Una cuenta para cada tarea
account-types-lesson-promise = Al terminar esta lección, usted podrá escoger entre cuenta corriente, cuenta de ahorros o cooperativa de crédito según lo que necesite.

## Tarjeta: entrada

account-types-two-jobs-title = Dinero con dos tareas
account-types-two-jobs-p1 = Le pagan el viernes. La renta se paga el lunes. Y el próximo invierno usted quiere viajar a su país.
account-types-two-jobs-p2 = Así que una parte de su dinero tiene que moverse esta semana. Otra parte puede esperar meses.
account-types-two-jobs-p3 = Los bancos de aquí tienen una cuenta para cada tarea. Usted puede tener las dos, muchas veces en el mismo lugar.

## Tarjeta: explicación. $us_fdic_limit dinero

account-types-moves-or-waits-title = ¿Se mueve o espera?
account-types-moves-or-waits-p1 = Fíjese en qué tiene que hacer el dinero y cuándo. El tamaño de la suma no decide.
account-types-moves-or-waits-kinds-1 = **Dinero que se mueve:** la cuenta corriente (_checking account_). Entra su pago y salen las cuentas por pagar. Muchas veces da poco interés o ninguno.
account-types-moves-or-waits-kinds-2 = **Dinero que espera:** la cuenta de ahorros (_savings account_). Le paga interés (_interest_), o sea, dinero por dejar allí el suyo. Algunos lugares limitan cuántas veces puede sacar.
account-types-moves-or-waits-kinds-3 = **En un banco:** abierto a quien lleve los papeles que pide.
account-types-moves-or-waits-kinds-4 = **En una cooperativa de crédito** (_credit union_): primero se hace socio. Tiene las dos clases de cuenta, y algunas cobran menos. La corriente puede llamarse _share draft_ y la de ahorros _share account_.
account-types-moves-or-waits-p2 = Por lo general, los depósitos están asegurados hasta { MONEY($us_fdic_limit) } por persona en cada banco o cooperativa con seguro. Por eso compare los cargos, el interés y cómo puede usar su dinero.
account-types-moves-or-waits-p3 = Cada lugar fija sus cargos y su interés. Cuente las dos cosas por un año. Un cargo pequeño cada mes puede costar más de lo que da el interés.
account-types-moves-or-waits-debit = La tarjeta de débito (_debit card_) saca dinero de su cuenta corriente. No es un préstamo y, por lo general, no crea historial de crédito.

## Tarjeta: ejemplo resuelto. $pay $rent $phone $food $spare $stay $wait dinero

account-types-split-payday-title = Un día de pago, dos cuentas
account-types-split-payday-p1 = A usted le pagan { MONEY($pay) }. Lo que tiene que salir antes del próximo pago se queda en la cuenta corriente. Deje algo más para una sorpresa. Lo demás puede esperar.
account-types-split-payday-split = De este pago al siguiente
account-types-split-payday-split-r1 = Pago
account-types-split-payday-split-r2 = Renta
account-types-split-payday-split-r3 = Celular
account-types-split-payday-split-r4 = Comida y autobús
account-types-split-payday-split-r5 = Algo más, por si acaso
account-types-split-payday-split-sum = Puede ir a los ahorros
account-types-split-payday-f1 = { NUMBER($pay) } − { NUMBER($stay) } = { NUMBER($wait) }
account-types-split-payday-p2 = Así, { MONEY($stay) } se quedan en la cuenta corriente, listos para moverse. { MONEY($wait) } van a los ahorros y esperan.

## Tarjeta: lo que ya conoce

account-types-at-home-title = Lo que usted ya conoce y lo que aquí cambia
account-types-at-home-p1 = En muchos países los nombres se parecen. Lo que hace cada cuenta no siempre es igual.

## Tarjeta: repaso corto

account-types-short-check-title = Un repaso corto
account-types-short-check-p1 = Dos preguntas antes de seguir. Tómese su tiempo. Abra una pista cuando la quiera.

## Pregunta de parejas. Filas k1 a k4, parejas p1 a p5 (34 caracteres como máximo)

account-types-words-stem = ¿Qué significa cada término?
account-types-words-k1 = Cuenta corriente (_checking account_)
account-types-words-k1-feedback = La cuenta corriente es para el dinero que se mueve: entra el pago y salen las cuentas.
account-types-words-k2 = Cuenta de ahorros (_savings account_)
account-types-words-k2-feedback = La cuenta de ahorros es para el dinero que puede esperar.
account-types-words-k3 = Tarjeta de débito (_debit card_)
account-types-words-k3-feedback = La tarjeta de débito saca dinero de su propia cuenta corriente.
account-types-words-k4 = Interés de los ahorros (_interest_)
account-types-words-k4-feedback = En los ahorros, el interés es dinero que el banco le paga a usted.
account-types-words-p1 = lugar del dinero que espera
account-types-words-p2 = lo que el banco le paga a usted
account-types-words-p3 = lo que usted debe por un préstamo
account-types-words-p4 = lugar del dinero que se mueve
account-types-words-p5 = paga con dinero que usted ya tiene
account-types-words-hint-1 = Dos de los términos son lugares para el dinero. Pregúntese cuándo lo necesita.
account-types-words-hint-2 = De los otros dos, uno le paga a una tienda y el otro se lo pagan a usted.
account-types-words-why = La cuenta corriente tiene el dinero que se mueve, y la de ahorros el que espera. La tarjeta de débito paga desde la corriente. El interés de los ahorros se lo pagan a usted.

## Pregunta de una respuesta

account-types-first-job-stem = Usted empieza un trabajo. Su pago debe entrar y la cuenta del celular debe salir cada mes. ¿Qué abre usted?
account-types-first-job-k1 = Una cuenta de ahorros (_savings_)
account-types-first-job-k1-feedback = Los ahorros son para el dinero que espera. Algunos lugares limitan cuántas veces puede sacar.
account-types-first-job-k2 = Una cuenta corriente (_checking_)
account-types-first-job-k3 = Una cuenta de tarjeta de crédito
account-types-first-job-k3-feedback = Una tarjeta de crédito le presta dinero. Su pago no puede vivir allí.
account-types-first-job-k4 = Una cuenta de negocios
account-types-first-job-k4-feedback = Una cuenta de negocios es para una empresa. Para su propio pago necesita una cuenta suya.
account-types-first-job-hint-1 = ¿Este dinero se mueve mucho o espera?
account-types-first-job-hint-2 = ¿Qué cuenta está hecha para que entre el pago y salgan las cuentas?
account-types-first-job-why = El pago entra y las cuentas salen, así que el dinero se mueve. Esa es la tarea de la cuenta corriente.

## Pregunta de una respuesta. $sum dinero, $months un número entero

account-types-ten-months-stem = Usted tiene { MONEY($sum) } para un vuelo a su país dentro de { NUMBER($months) } meses. Quiere que gane un poco y que esté a la mano. ¿Dónde lo pone?
account-types-ten-months-k1 = En una cuenta de ahorros
account-types-ten-months-k2 = En una cuenta corriente
account-types-ten-months-k2-feedback = Allí está a la mano. Pero la cuenta corriente muchas veces da poco interés o ninguno.
account-types-ten-months-k3 = En un giro (_money order_)
account-types-ten-months-k3-feedback = Un giro es un papel para pagarle a alguien. No gana nada y se puede perder.
account-types-ten-months-k4 = En una caja en casa
account-types-ten-months-k4-feedback = El efectivo en casa está a la mano. Pero no gana nada y ninguna agencia lo asegura.
account-types-ten-months-hint-1 = ¿Este dinero se mueve esta semana o espera?
account-types-ten-months-hint-2 = ¿Cuál de estos lugares paga interés por dejar allí el dinero?
account-types-ten-months-why = El dinero puede esperar, así que puede ganar interés. En los ahorros sigue asegurado, y usted lo saca cuando lo necesite.

## Pregunta de una respuesta. $checking $price $savings $left dinero

account-types-debit-thirty-stem = Usted tiene { MONEY($checking) } en la cuenta corriente y { MONEY($savings) } en los ahorros. Paga { MONEY($price) } en una tienda con su tarjeta de débito (_debit card_). ¿Qué pasa?
account-types-debit-thirty-k1 = El mes que viene llega una cuenta de { MONEY($price) }.
account-types-debit-thirty-k1-feedback = Así funciona una tarjeta de crédito. La de débito toma dinero que usted ya tiene.
account-types-debit-thirty-k2 = Salen { MONEY($price) } de los ahorros.
account-types-debit-thirty-k2-feedback = La tarjeta es de la cuenta corriente, así que los ahorros quedan igual.
account-types-debit-thirty-k3 = Salen { MONEY($price) } de la cuenta corriente.
account-types-debit-thirty-k4 = Se anotan { MONEY($price) } en su historial de crédito.
account-types-debit-thirty-k4-feedback = Una tarjeta de débito no le presta nada. Por lo general, no agrega nada al historial de crédito.
account-types-debit-thirty-hint-1 = ¿Una tarjeta de débito le presta dinero?
account-types-debit-thirty-hint-2 = ¿De cuál de las dos cuentas es la tarjeta?
account-types-debit-thirty-why = La tarjeta de débito saca el dinero de la cuenta corriente. Allí quedan { MONEY($left) }, y los ahorros no cambian.

## Pregunta de orden. $n1 a $n4 dinero

account-types-soon-to-late-stem = Hoy es lunes. Ponga estas necesidades en orden: del dinero que debe moverse primero al que puede esperar más.
account-types-soon-to-late-k1 = Renta que vence mañana: { MONEY($n1) }
account-types-soon-to-late-k2 = Cuenta del celular que vence el viernes: { MONEY($n2) }
account-types-soon-to-late-k3 = Vuelo que se paga en ocho meses: { MONEY($n3) }
account-types-soon-to-late-k4 = Regalo para el próximo año: { MONEY($n4) }
account-types-soon-to-late-s1-feedback = { MONEY($n1) } es la suma más grande, pero vence mañana. Se mueve primero.
account-types-soon-to-late-s2-feedback = La cuenta vence el viernes. Para el vuelo faltan ocho meses.
account-types-soon-to-late-s3-feedback = { MONEY($n4) } es poco, pero lo necesita al final. Una suma pequeña también puede esperar.
account-types-soon-to-late-hint-1 = Mire los días, no las sumas.
account-types-soon-to-late-hint-2 = ¿Qué hay que pagar esta semana? Después pregúntese qué va al final.
account-types-soon-to-late-why = El día decide. La renta y el celular necesitan la cuenta corriente ahora. El vuelo y el regalo pueden esperar en los ahorros.

## Pregunta de varias respuestas. $trip $rent $repair dinero

account-types-fits-savings-stem = ¿Qué necesidades van bien con una cuenta de ahorros? Marque cada una.
account-types-fits-savings-k1 = { MONEY($trip) } para un viaje el próximo año
account-types-fits-savings-k1-feedback = Los necesita el próximo año, así que pueden esperar y ganar interés.
account-types-fits-savings-k2 = { MONEY($rent) } para la renta del jueves
account-types-fits-savings-k2-feedback = La suma es grande, pero se mueve esta semana. Eso es tarea de la cuenta corriente.
account-types-fits-savings-k3 = { MONEY($repair) } guardados por si falla el auto
account-types-fits-savings-k3-feedback = La suma es pequeña, pero espera hasta que haga falta. Va bien en los ahorros.
account-types-fits-savings-k4 = El pago de donde salen sus cuentas
account-types-fits-savings-k4-feedback = Este dinero entra y sale todo el mes. Algunas cuentas de ahorros ponen un límite a eso.
account-types-fits-savings-k5 = La tarjeta que usa en la tienda
account-types-fits-savings-k5-feedback = La tarjeta de débito paga desde la cuenta corriente, donde el dinero se mueve.
account-types-fits-savings-hint-1 = En cada caso, pregúntese cuándo tiene que moverse el dinero.
account-types-fits-savings-hint-2 = Aquí el tamaño de la suma no importa.
account-types-fits-savings-why = El dinero del viaje y el del auto pueden esperar. La renta, las cuentas y la tienda necesitan dinero que se mueve. La suma no decide.

## Pregunta de una respuesta

account-types-any-bank-stem = Usted quiere una cuenta de ahorros. Alguien le dice: “Cualquier lugar sirve. Todos pagan lo mismo”. ¿Qué hace usted?
account-types-any-bank-k1 = Voy al más cercano, porque el interés lo fija una ley
account-types-any-bank-k1-feedback = Aquí ninguna ley fija una sola tasa para todos los ahorros. El más cercano puede pagar mucho menos.
account-types-any-bank-k2 = Voy al más grande, porque el tamaño da más interés
account-types-any-bank-k2-feedback = Un banco grande no tiene que pagar más. Algunos pequeños y algunas cooperativas pagan mejor.
account-types-any-bank-k3 = Voy al de mi jefe, porque allí llega el pago
account-types-any-bank-k3-feedback = Usted puede escoger su banco. Su pago puede llegar a una cuenta en cualquiera.
account-types-any-bank-k4 = Comparo, porque cada lugar fija cargos e interés
account-types-any-bank-hint-1 = ¿Quién fija aquí el interés de una cuenta de ahorros?
account-types-any-bank-hint-2 = Dos números cambian de un lugar a otro. ¿Cuáles?
account-types-any-bank-why = Cada banco y cada cooperativa de crédito fija sus cargos y su interés. Mirar dos o tres puede darle más dinero por el mismo esfuerzo.

## Pregunta de número, en dólares. $pay $rent $bus $food $spare $bills $stay dinero, $w1 a $w3 respuestas equivocadas, $answer

account-types-what-can-wait-stem = Le pagan { MONEY($pay) } por el mes. Usted va a pagar { MONEY($rent) } de renta, { MONEY($bus) } de autobús y { MONEY($food) } de comida. Quiere dejar { MONEY($spare) } más en la cuenta corriente para una sorpresa. ¿Cuántos dólares pueden ir a los ahorros?
account-types-what-can-wait-w1-feedback = Esto paga todas las cuentas, pero no deja nada en la corriente para una sorpresa.
account-types-what-can-wait-w2-feedback = { MONEY($w2) } es lo que se queda en la cuenta corriente. Lo demás puede ir a los ahorros.
account-types-what-can-wait-w3-feedback = Aquí solo se quita la renta. También hay que pagar el autobús y la comida.
account-types-what-can-wait-hint-1 = Primero sume lo que tiene que quedarse en la cuenta corriente.
account-types-what-can-wait-hint-2 = El dinero para una sorpresa también se queda allí. Réstelo todo del pago.
account-types-what-can-wait-why = Las cuentas suman { MONEY($bills) }. Con los { MONEY($spare) }, en la corriente se quedan { MONEY($stay) }. { MONEY($answer) } pueden ir a los ahorros y esperar.
account-types-what-can-wait-ledger = Lo que puede esperar
account-types-what-can-wait-ledger-r1 = Pago
account-types-what-can-wait-ledger-r2 = Renta, autobús y comida
account-types-what-can-wait-ledger-r3 = Para una sorpresa
account-types-what-can-wait-ledger-sum = A los ahorros

## Pregunta de número, en dólares. $bank_pays $bank_fee $union_pays $fees $lost $bank dinero, $w1 a $w4 respuestas equivocadas, $answer

account-types-bank-or-union-stem = Por sus ahorros, un banco le paga { MONEY($bank_pays) } de interés al año y cobra { MONEY($bank_fee) } al mes. Una cooperativa de crédito le paga { MONEY($union_pays) } al año y no cobra nada. ¿Cuántos dólares mejor queda usted con la cooperativa al cabo de un año?
account-types-bank-or-union-w1-feedback = Aquí solo se compara el interés. El banco además cobra un cargo cada mes.
account-types-bank-or-union-w2-feedback = { MONEY($w2) } es lo que pierde en el banco. La cooperativa además le paga algo.
account-types-bank-or-union-w3-feedback = { MONEY($w3) } son todos los cargos del banco en un año. También cuenta el interés de los dos lugares.
account-types-bank-or-union-w4-feedback = Aquí el cargo se cuenta una sola vez. Llega cada mes.
account-types-bank-or-union-hint-1 = Calcule qué le deja cada lugar al cabo de un año.
account-types-bank-or-union-hint-2 = ¿Cuánto suman los cargos del banco en un año? Compárelo con el interés que paga.
account-types-bank-or-union-hint-3 = En un lugar pierde y en el otro gana. ¿Cuánto hay entre los dos?
account-types-bank-or-union-why = Los cargos del banco suman { MONEY($fees) } al año, así que allí pierde { MONEY($lost) }. En la cooperativa gana { MONEY($union_pays) }. Juntos son { MONEY($answer) }.
account-types-bank-or-union-ledger = Un año, los dos lugares lado a lado
account-types-bank-or-union-ledger-r1 = Interés en la cooperativa
account-types-bank-or-union-ledger-r2 = Interés del banco que no recibe
account-types-bank-or-union-ledger-r3 = Cargos del banco que no paga: { NUMBER($bank_fee) } × 12
account-types-bank-or-union-ledger-sum = Con la cooperativa queda mejor por

## Ideas equivocadas: la creencia como la diría una persona y una frase que la corrige

mixup-savings-does-daily-work-name = Una cuenta de ahorros sirve para todo el gasto diario.
mixup-savings-does-daily-work-correction = Aquí la cuenta corriente es para el dinero que se mueve, y la de ahorros para el que espera.
mixup-debit-is-a-loan-name = La tarjeta de débito me presta dinero.
mixup-debit-is-a-loan-correction = La tarjeta de débito toma dinero que usted ya tiene en la cuenta corriente.
mixup-interest-is-always-a-cost-name = El interés siempre es algo que pago yo.
mixup-interest-is-always-a-cost-correction = Usted paga interés por un préstamo, y el banco se lo paga a usted por sus ahorros.
mixup-checking-is-for-business-name = La cuenta corriente es para las empresas.
mixup-checking-is-for-business-correction = Aquí es la cuenta diaria de la mayoría de la gente.
mixup-checking-earns-the-same-name = El dinero gana lo mismo en la corriente que en los ahorros.
mixup-checking-earns-the-same-correction = La cuenta corriente muchas veces paga poco o nada, y la de ahorros paga más.
mixup-order-is-a-place-to-save-name = Un giro es un buen lugar para ahorrar.
mixup-order-is-a-place-to-save-correction = Un giro es un papel para pagarle a alguien, y no gana nada.
mixup-cash-at-home-is-safest-name = El efectivo en casa es lo más seguro.
mixup-cash-at-home-is-safest-correction = El efectivo se puede perder o se lo pueden robar, y ninguna agencia lo asegura.
mixup-savings-pays-first-name = Mi tarjeta saca primero de los ahorros.
mixup-savings-pays-first-correction = La tarjeta de débito es de la cuenta corriente, y de allí saca el dinero.
mixup-debit-builds-a-record-name = Pagar con débito me crea historial de crédito.
mixup-debit-builds-a-record-correction = Por lo general, la tarjeta de débito no está en su informe de crédito, porque no le presta nada.
mixup-sum-picks-the-account-name = Las sumas grandes van a los ahorros y las pequeñas a la corriente.
mixup-sum-picks-the-account-correction = Decide el día en que necesita el dinero, no el tamaño.
mixup-bills-wait-for-goals-name = Mi meta va primero y las cuentas pueden esperar.
mixup-bills-wait-for-goals-correction = Lo que vence esta semana debe estar listo primero, y una meta lejana puede esperar en los ahorros.
mixup-savings-rate-is-law-name = Todas las cuentas de ahorros pagan el mismo interés.
mixup-savings-rate-is-law-correction = Aquí cada banco y cada cooperativa de crédito fija su propio interés.
mixup-biggest-bank-pays-most-name = El banco más grande paga más interés.
mixup-biggest-bank-pays-most-correction = El tamaño no fija el interés, así que compare varios lugares.
mixup-boss-picks-my-bank-name = Mi jefe escoge mi banco.
mixup-boss-picks-my-bank-correction = Usted puede escoger su banco o cooperativa y pedir que su pago llegue allí.
mixup-no-cushion-needed-name = En la corriente basta con el dinero de las cuentas.
mixup-no-cushion-needed-correction = Un poco más en la cuenta corriente evita que una sorpresa se vuelva un cargo.
mixup-save-what-must-move-name = Lo que necesito para las cuentas va a los ahorros.
mixup-save-what-must-move-correction = El dinero de las cuentas se queda en la corriente, y lo demás va a los ahorros.
mixup-rent-is-the-only-bill-name = Después de la renta, lo demás queda libre.
mixup-rent-is-the-only-bill-correction = Reste todo lo que hay que pagar antes del próximo pago.
mixup-more-interest-wins-name = La cuenta que da más interés es mejor.
mixup-more-interest-wins-correction = Compare los cargos de un año con el interés de un año.

## Contexto: cualquier país

zz-one-account-title = ¿Una cuenta o dos?
zz-one-account-home = En muchos países una sola cuenta sirve para todo, o la gente guarda efectivo en casa.
zz-one-account-host-counterpart = Aquí la mayoría usa la cuenta corriente para el gasto diario y la de ahorros para el dinero que espera. Cada banco o cooperativa fija sus cargos y su interés.
zz-one-account-comparison = Las dos guardan bien su dinero. Cambia lo que pagan y cuántas veces puede sacarlo.
zz-one-account-warning = No haga su gasto diario desde los ahorros. Algunos lugares limitan cuántas veces puede sacar. Pregunte por los cargos de las dos cuentas.

## Contexto: India

in-savings-current-title = Savings y current, ahorros y corriente
in-savings-current-home = En la India mucha gente usa una cuenta _savings_ para el pago, las cuentas y UPI. La cuenta _current_ es para un negocio.
in-savings-current-host-counterpart = Aquí el pago y las cuentas pasan por una cuenta corriente (_checking account_). Es para todas las personas, no solo para un negocio.
in-savings-current-comparison = La cuenta corriente de aquí hace el trabajo diario de su cuenta _savings_ de la India.
in-savings-current-warning = Aquí una cuenta de ahorros puede limitar cuántas veces saca dinero. Para el pago y las cuentas, pida una _checking_.

## Contexto: Brasil

br-conta-poupanca-title = Conta corrente, poupança y los ahorros de aquí
br-conta-poupanca-home = En Brasil una ley fija cómo crece la poupança, así que todos los bancos pagan lo mismo. La gente no paga impuesto sobre la renta por ella.
br-conta-poupanca-host-counterpart = Aquí cada banco o cooperativa de crédito fija el interés de los ahorros. Cuenta como ingreso para los impuestos.
br-conta-poupanca-comparison = La conta corrente se parece a la _checking_, y la poupança a la _savings_. Pero aquí el interés cambia de un lugar a otro.
br-conta-poupanca-warning = No tome la primera cuenta de ahorros que vea. Compare el interés y los cargos, y guarde el papel de impuestos que le mande el banco.
