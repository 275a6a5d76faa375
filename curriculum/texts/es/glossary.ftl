### Las palabras de los formularios: cómo se dicen en español y qué significan. Español (usted), traducido del inglés.
### Los números no van escritos en el texto: son parámetros.

## money-goals

term-trade-off-name = renuncia
term-trade-off-meaning = Lo mejor que usted deja de hacer cuando usa su dinero para una meta.

## percent-skills

term-percent-name = por ciento
term-percent-meaning = Tantos de cada cien.
term-rate-name = tasa
term-rate-meaning = Un porcentaje con un plazo, como el interés de un año.

## prices-tax-tips

term-sales-tax-name = impuesto sobre la venta
term-sales-tax-meaning = Un impuesto que casi todas las tiendas suman en la caja. No está en el precio de la etiqueta.

## ssn-itin

term-ssn-name = número de Seguro Social
term-ssn-meaning = Su número para trabajo, impuestos, crédito y beneficios. No lo dé a cualquiera: un ladrón puede abrir crédito a nombre de usted.
term-itin-name = número de identificación personal del contribuyente
term-itin-meaning = Un número para pagar impuestos, para quien no puede tener un SSN. No da permiso de trabajo.

## financial-system

term-bank-name = banco
term-bank-meaning = Una empresa que guarda depósitos, presta dinero y mueve pagos.
term-credit-union-name = cooperativa de crédito
term-credit-union-meaning = Funciona como un banco, pero es de sus socios. Si tiene seguro, sus depósitos están cubiertos hasta { MONEY($us_fdic_limit) }.
term-money-transmitter-name = empresa de envíos de dinero
term-money-transmitter-meaning = Una empresa que manda su dinero, muchas veces a otro país. No guarda depósitos.
term-check-casher-name = casa de cambio de cheques
term-check-casher-meaning = Un negocio que le cambia un cheque por efectivo y cobra por hacerlo.
term-money-order-name = giro
term-money-order-meaning = Un papel que se paga por adelantado y sirve como un cheque.
term-fdic-name = FDIC, el seguro de los depósitos en bancos
term-fdic-meaning = Asegura lo que usted guarda en un banco, por lo general hasta { MONEY($us_fdic_limit) } por persona en cada banco.
term-ncua-name = NCUA, el seguro de los depósitos en cooperativas
term-ncua-meaning = Asegura lo que usted guarda en una cooperativa de crédito, por lo general hasta { MONEY($us_fdic_limit) } por persona en cada una.
term-cfpb-name = CFPB, la Oficina para la Protección Financiera del Consumidor
term-cfpb-meaning = La oficina federal que recibe quejas sobre un banco, un prestamista o una aplicación de dinero.
term-federal-reserve-name = Reserva Federal
term-federal-reserve-meaning = El banco central de Estados Unidos. Vigila a los bancos y no tiene cuentas para personas.

## account-types

term-checking-account-name = cuenta corriente o de cheques
term-checking-account-meaning = La cuenta para el dinero que se mueve: entra su pago y salen los gastos.
term-savings-account-name = cuenta de ahorros
term-savings-account-meaning = La cuenta para el dinero que espera. Le paga interés.
term-deposit-name = depósito
term-deposit-meaning = Dinero que usted pone en una cuenta.
term-debit-card-name = tarjeta de débito
term-debit-card-meaning = Una tarjeta que saca el dinero de su cuenta corriente al momento.
term-monthly-fee-name = cargo mensual
term-monthly-fee-meaning = Lo que cuesta una cuenta cada mes. Pregunte cómo se puede quitar.
term-overdraft-name = sobregiro
term-overdraft-meaning = Un pago por más dinero del que tiene. El banco puede pagarlo y cobrarle un cargo cada vez.

## open-account

term-opening-deposit-name = depósito inicial
term-opening-deposit-meaning = El dinero que el banco le pide poner el primer día.
term-direct-deposit-name = depósito directo
term-direct-deposit-meaning = Su pago llega a su cuenta sin pasar por un cheque.
term-id-name = identificación
term-id-meaning = Un documento que muestra quién es usted. Cada banco tiene su lista de los que acepta.

## job-types

term-employee-name = persona empleada
term-employee-meaning = Quien trabaja para una empresa que decide cómo, cuándo y dónde. De cada pago se quitan impuestos.
term-independent-contractor-name = contratista independiente
term-independent-contractor-meaning = Quien maneja su propio trabajo y paga sus propios impuestos. Deciden los hechos, no el nombre en el papel.
term-form-w-2-name = formulario W-2
term-form-w-2-meaning = El papel que manda el empleador al terminar el año: lo que usted ganó y el impuesto que le quitaron.
term-form-1099-name = formulario 1099
term-form-1099-meaning = Un papel que reporta dinero que le pagaron sin quitar impuestos, como el de un trabajo por contrato.
term-form-w-9-name = formulario W-9
term-form-w-9-meaning = Lo llena un contratista para dar a su cliente su nombre y su número de impuestos.
term-form-ss-8-name = formulario SS-8
term-form-ss-8-meaning = Con este formulario el IRS decide, gratis, si su trabajo es un empleo o un contrato.
term-overtime-name = horas extra
term-overtime-meaning = Pago mayor por las horas que pasan del límite de la semana, en los trabajos que la ley cubre.

## gross-net-pay

term-gross-pay-name = salario bruto
term-gross-pay-meaning = Su pago antes de quitar impuestos y otras sumas.
term-net-pay-name = salario neto
term-net-pay-meaning = El pago que le llega, después de todo lo que se quita.
term-pay-stub-name = talón de pago
term-pay-stub-meaning = El papel que viene con su pago y muestra cada suma que se quitó.
term-deduction-name = deducción
term-deduction-meaning = En un talón de pago, una suma que se quita. En una declaración de impuestos, una suma que baja el ingreso por el que usted paga.
term-withholding-name = retención
term-withholding-meaning = El impuesto que su empleador quita de cada pago y manda por usted.
term-form-w-4-name = formulario W-4
term-form-w-4-meaning = Usted se lo da a su empleador. Con él se decide cuánto impuesto se quita de su pago.
term-payroll-taxes-name = impuestos sobre la nómina
term-payroll-taxes-meaning = De su pago salen el Seguro Social ({ PERCENT($us_ss_rate) }) y Medicare ({ PERCENT($us_medicare_rate) }). Su empleador paga otro tanto.
term-social-security-name = Seguro Social
term-social-security-meaning = Un plan público que paga en la vejez o si usted no puede trabajar, cuando tiene bastante trabajo registrado.
term-year-to-date-name = acumulado del año
term-year-to-date-meaning = La suma de todos sus talones de pago desde enero.

## tax-brackets

term-income-tax-name = impuesto federal sobre el ingreso
term-income-tax-meaning = Un impuesto sobre lo que usted gana en un año. Se paga al gobierno de Estados Unidos.
term-taxable-income-name = ingreso tributable
term-taxable-income-meaning = La parte de su ingreso por la que se calcula el impuesto, después de las deducciones.
term-standard-deduction-name = deducción estándar
term-standard-deduction-meaning = Una suma que casi todos pueden restar de su ingreso: { MONEY($us_tax_std_deduction_single) } para una persona soltera en { $us_tax_year }.
term-bracket-name = tramo de impuesto
term-bracket-meaning = Una parte del ingreso con su propia tasa. La tasa más alta se paga solo por lo que cae en su tramo.
term-marginal-rate-name = tasa marginal
term-marginal-rate-meaning = La tasa de impuesto de su próximo dólar.
term-average-rate-name = tasa promedio
term-average-rate-meaning = Todo el impuesto dividido entre el ingreso tributable.
term-tax-return-name = declaración de impuestos
term-tax-return-meaning = El formulario que se envía por cada año para calcular su impuesto. Para casi todos vence el { DATE($us_tax_filing_deadline) }.
term-refund-name = reembolso de impuestos
term-refund-meaning = Impuesto que usted pagó y no debía. Se lo devuelven después de declarar.

## tax-residency

term-resident-for-tax-name = residente para los impuestos
term-resident-for-tax-meaning = Quien cumple la prueba de la tarjeta verde o la cuenta de días. No es lo mismo que su visa.
term-nonresident-name = no residente para los impuestos
term-nonresident-meaning = Quien no cumple ninguna de las dos pruebas. Casi todos pagan aquí solo por sus ingresos de Estados Unidos.
term-green-card-test-name = prueba de la tarjeta verde
term-green-card-test-meaning = Si usted tiene tarjeta verde, cuenta como residente para los impuestos.
term-substantial-presence-test-name = prueba de presencia sustancial
term-substantial-presence-test-meaning = Una cuenta de sus días aquí en tres años. Los días de los años anteriores cuentan menos.

## budget-plan

term-budget-name = presupuesto
term-budget-meaning = Un plan de lo que entra y lo que sale, hecho antes de que empiece el mes.
term-biweekly-name = cada dos semanas
term-biweekly-meaning = Cada dos semanas, el mismo día de la semana. En dos meses del año llega un tercer pago.

## compare-shopping

term-unit-price-name = precio por unidad
term-unit-price-meaning = El precio de una onza, una libra o una pieza. Muestra qué paquete cuesta menos.
term-pound-name = libra y onza
term-pound-meaning = Una libra es un poco menos de medio kilo. Tiene dieciséis onzas.
term-free-trial-name = prueba gratis
term-free-trial-meaning = Unos días de uso sin pagar. Casi siempre pasa a ser de pago si no se cancela a tiempo.

## compound-interest

term-interest-name = interés
term-interest-meaning = Lo que se paga por usar dinero: lo recibe por sus ahorros y lo paga por un préstamo.
term-principal-name = capital
term-principal-meaning = El dinero que usted pone o pide al principio, sin el interés.
term-balance-name = saldo
term-balance-meaning = Todo el dinero que hay hoy en una cuenta, o todo lo que todavía se debe.
term-simple-interest-name = interés simple
term-simple-interest-meaning = Interés solo sobre la primera suma.
term-compound-interest-name = interés compuesto
term-compound-interest-meaning = Interés sobre la primera suma y sobre el interés que ya se ganó.
term-certificate-of-deposit-name = certificado de depósito
term-certificate-of-deposit-meaning = Ahorros que se dejan por un tiempo fijo. Sacarlos antes casi siempre cuesta.
term-apy-name = rendimiento porcentual anual
term-apy-meaning = Lo que ganan los ahorros en un año, con el interés sobre el interés.

## inflation

term-inflation-name = inflación
term-inflation-meaning = Los precios en general suben y el mismo dinero compra menos.
term-buying-power-name = poder de compra
term-buying-power-meaning = Cuánto puede comprar su dinero.

## cost-of-borrowing

term-apr-name = tasa de porcentaje anual
term-apr-meaning = El precio de un préstamo por un año, en porcentaje, con los cargos obligatorios.
term-amount-financed-name = monto financiado
term-amount-financed-meaning = El dinero que el préstamo de verdad le da para usar.
term-finance-charge-name = cargo financiero
term-finance-charge-meaning = Lo que cuesta un préstamo en dólares: el interés y los cargos obligatorios.
term-total-of-payments-name = total de pagos
term-total-of-payments-meaning = Todo lo que habrá pagado cuando termine el préstamo.
term-flat-rate-name = tasa fija sobre la suma inicial
term-flat-rate-meaning = Interés sobre la primera suma hasta el final, aunque la deuda baje. La APR es más alta.
term-co-signer-name = codeudor
term-co-signer-meaning = Quien firma el préstamo con otra persona y lo debe todo si ella no paga.

## card-mechanics

term-statement-name = estado de cuenta
term-statement-meaning = La cuenta de su tarjeta cada mes: lo que compró, lo que debe y para cuándo.
term-statement-balance-name = saldo del estado de cuenta
term-statement-balance-meaning = Toda la suma de la cuenta. En casi todas las tarjetas, si la paga completa, sus compras no generan intereses.
term-closing-date-name = fecha de corte
term-closing-date-meaning = El día en que se hace la cuenta.
term-due-date-name = fecha de vencimiento
term-due-date-meaning = El último día para pagar sin atraso.
term-minimum-payment-name = pago mínimo
term-minimum-payment-meaning = Lo menos que debe pagar para estar al día. El resto genera intereses.
term-grace-period-name = periodo de gracia
term-grace-period-meaning = El tiempo entre la fecha de corte y la de vencimiento. Si usted paga todo, sus compras no generan intereses en él.
term-autopay-name = pago automático
term-autopay-meaning = La cuenta se paga sola desde su cuenta de banco. Usted escoge la suma completa o el mínimo.

## credit-reports

term-credit-report-name = informe de crédito
term-credit-report-meaning = Una lista de sus préstamos y tarjetas aquí y de cómo los pagó.
term-credit-bureau-name = agencia de crédito
term-credit-bureau-meaning = Una empresa que guarda informes de crédito. Las tres grandes son Equifax, Experian y TransUnion.
term-dispute-name = disputa
term-dispute-meaning = Una carta o formulario gratis que pide a una agencia revisar y corregir un error.
term-debt-collector-name = cobrador de deudas
term-debt-collector-meaning = Una empresa que le cobra lo que usted debe a otra. Pida pruebas por escrito antes de pagar.

## credit-scores

term-credit-score-name = puntaje de crédito
term-credit-score-meaning = Un número que dice a los prestamistas qué tan probable es que usted pague a tiempo.
term-utilization-name = uso del crédito
term-utilization-meaning = Lo que debe en todas sus tarjetas dividido entre todos sus límites, en porcentaje.
term-inquiry-name = consulta dura
term-inquiry-meaning = Un prestamista mira su informe porque usted pidió crédito. Puede quitar unos puntos por un tiempo.

## scam-red-flags

term-scam-name = estafa
term-scam-meaning = Un engaño para quitarle su dinero o sus números. Fíjese si hay presión, secretos o formas raras de pagar.

## identity-theft

term-identity-theft-name = robo de identidad
term-identity-theft-meaning = Alguien usa su nombre o sus números para obtener dinero, crédito, trabajo o un reembolso de impuestos.
term-credit-freeze-name = congelamiento del crédito
term-credit-freeze-meaning = Un candado gratis en su informe de crédito. Impide abrir casi todas las cuentas nuevas a su nombre.
term-fraud-alert-name = alerta de fraude
term-fraud-alert-meaning = Una nota gratis en su informe. Pide a los prestamistas que comprueben que de verdad es usted.
term-ip-pin-name = IP PIN, el código del IRS
term-ip-pin-meaning = Un código del IRS. Sin él nadie más puede presentar una declaración de impuestos a su nombre.
term-two-step-code-name = código de dos pasos
term-two-step-code-meaning = Un segundo código que se escribe al entrar. Nadie honrado se lo pide por teléfono.

## immigration-fraud

term-notary-public-name = notario de EE. UU., solo da fe de firmas
term-notary-public-meaning = Una persona que ve cómo usted firma. No es un abogado.
