### Contextos: lo que se conoce de casa, lo que hay aquí, en qué se parecen y una advertencia. Español.
### Los números no van escritos en el texto: son parámetros o valores de contexts.toml.

## Países

country-IN-name = India
country-MX-name = México
country-CN-name = China
country-PH-name = Filipinas
country-NG-name = Nigeria
country-VN-name = Vietnam
country-BR-name = Brasil
country-KR-name = Corea del Sur
country-UA-name = Ucrania
country-HT-name = Haití
country-ET-name = Etiopía
country-ZZ-name = Cualquier país

## in-chit-fund (India, rotating-savings)

in-chit-fund-title = Chit funds y tandas
in-chit-fund-home = En la India un chit fund puede registrarse según la ley Chit Funds Act. También hay grupos de amigos, los “kitty”.
in-chit-fund-host-counterpart = Aquí nadie da licencias para chit funds. Una tanda es una promesa privada. Una cuenta de ahorros asegurada cubre hasta { MONEY($us_fdic_limit) }.
in-chit-fund-comparison = En la India, quien dirige un chit fund registrado responde ante una oficina del estado. Aquí, por lo general, una tanda no responde ante nadie.
in-chit-fund-warning = Si quien dirige se va con el dinero, ningún seguro paga. Entre solo con gente conocida y ponga las reglas por escrito. Diga no a una tanda que le paga por traer a más gente.

## in-upi-zelle (India, p2p-safety)

in-upi-zelle-title = UPI y las aplicaciones de pago de aquí
in-upi-zelle-home = UPI mueve el dinero al instante y gratis. Sirve entre todos los bancos y usted aprueba con un PIN.
in-upi-zelle-host-counterpart = Zelle, Venmo y Cash App son redes separadas. Cada una tiene sus reglas.
in-upi-zelle-comparison = UPI es una sola red pública para todos. Aquí, casi siempre, las dos personas necesitan la misma aplicación o red.
in-upi-zelle-warning = Un pago por Zelle a una persona inscrita casi nunca se puede detener. Si lo envió por un engaño, el banco quizá no tenga que devolverle el dinero. Pague solo a gente que conoce.

## in-nre-nro (India, foreign-accounts)

in-nre-nro-title = Cuentas NRE, NRO y depósitos a plazo
in-nre-nro-home = Quizá tenga todavía cuentas NRO o NRE, depósitos a plazo o una cuenta de familia en la India.
in-nre-nro-host-counterpart = Quien es residente fiscal aquí paga impuestos por sus ingresos de todo el mundo. Quizá tenga que enviar el FBAR y el formulario 8938.
in-nre-nro-comparison = El interés de una cuenta NRE puede ser libre de impuestos en la India y pagarlos aquí. La India también le pide cambiar su cuenta de residente cuando se muda.
in-nre-nro-warning = Sume todas sus cuentas en otros países. Si el total pasa de { MONEY($us_fbar_threshold) } algún día, envíe el FBAR. La fecha es el { DATE($us_fbar_due) }, pero tiene hasta el { DATE($us_fbar_extended) } sin pedirlo. Cuente las cuentas conjuntas y aquellas en las que puede firmar.

## in-sip-pfic (India, foreign-funds-gifts)

in-sip-pfic-title = Los SIP en fondos de inversión
in-sip-pfic-home = En la India mucha gente pone dinero cada mes en un fondo de inversión, con un SIP.
in-sip-pfic-host-counterpart = Aquí la ley de impuestos llama PFIC a la mayoría de los fondos de otros países. Se reportan en el formulario 8621.
in-sip-pfic-comparison = Un fondo que allá es sencillo puede traer aquí un impuesto alto y un formulario por cada fondo.
in-sip-pfic-warning = Antes de ser residente fiscal aquí, pregunte a un profesional de impuestos. Puede conservar, parar o vender. No venda con prisa: la venta también puede pagar impuestos.

## in-gold-fd (India, risk-diversification)

in-gold-fd-title = Oro y depósitos a plazo
in-gold-fd-home = El oro y los depósitos a plazo dan seguridad. En la India, el DICGC asegura un depósito de banco hasta { MONEY($in_deposit_limit) }.
in-gold-fd-host-counterpart = Aquí mucha gente usa CD asegurados, bonos del Tesoro y fondos amplios de bajo costo.
in-gold-fd-comparison = El oro no paga intereses y su precio cambia. Un CD está asegurado. Un fondo no lo está, pero reparte el riesgo.
in-gold-fd-warning = La ganancia por oro que guardó mucho tiempo puede pagar hasta un { PERCENT($us_collectibles_rate) } de impuesto. El seguro de inquilino suele cubrir pocas joyas si usted no las agrega.

## in-treaty-student (India, tax-treaties)

in-treaty-student-title = La regla del tratado para estudiantes
in-treaty-student-home = Quienes vienen de la India a estudiar oyen a menudo que un tratado baja su impuesto.
in-treaty-student-host-counterpart = El artículo 21(2) permite a algunos estudiantes de la India usar la deducción estándar en una declaración de no residente. Los dos países no tienen acuerdo de seguro social.
in-treaty-student-comparison = Es una regla para un grupo pequeño. La mayoría de los no residentes no puede usar esa deducción. Los años de trabajo en los dos países no se suman.
in-treaty-student-warning = No copie la declaración de un amigo. Compruebe primero que todavía es no residente para impuestos y que la regla es para su caso.

## in-monthly-interest (India, percent-skills)

in-monthly-interest-title = Interés por cada cien y por mes
in-monthly-interest-home = En la India mucha gente dice el interés en rupias por cada cien, al mes. “{ NUMBER($spoken) } rupias” quiere decir un { PERCENT($month) } al mes.
in-monthly-interest-host-counterpart = Aquí los papeles de un préstamo deben mostrar una tasa para todo el año. Se llama _APR_.
in-monthly-interest-comparison = Las dos son porcentajes, pero el plazo es distinto. Un { PERCENT($month) } al mes es cerca de un { PERCENT($year) } al año.
in-monthly-interest-warning = Antes de escoger un préstamo, lleve las dos tasas a un año. La tasa mensual pequeña puede ser la que cuesta más.

## in-cibil-fico (India, credit-scores)

in-cibil-fico-title = El puntaje CIBIL y los de Estados Unidos
in-cibil-fico-home = El puntaje CIBIL va de { NUMBER($home_low) } a { NUMBER($home_high) } y está ligado a su PAN.
in-cibil-fico-host-counterpart = Los puntajes de aquí, como FICO y VantageScore, van de { NUMBER($low) } a { NUMBER($high) }. Se calculan con los informes de tres agencias: Equifax, Experian y TransUnion.
in-cibil-fico-comparison = Los dos premian los pagos a tiempo y el poco uso de las tarjetas. Pero, por lo general, su historial de la India no viene con usted. Algunos prestamistas pueden leer un historial del extranjero.
in-cibil-fico-warning = Su historial de la India no abre un expediente aquí. No compre un “número de crédito nuevo” (CPN) para empezar más rápido. Usarlo en lugar de un número de Seguro Social (_Social Security number_) puede ser fraude.

## mx-tanda (México, rotating-savings)

mx-tanda-title = Tanda
mx-tanda-home = En una tanda cada persona recibe todo el dinero en su turno.
mx-tanda-host-counterpart = Aquí una tanda es una promesa privada. Otra opción es una cuenta de ahorros asegurada. También hay círculos de préstamo de organizaciones sin fines de lucro.
mx-tanda-comparison = La tanda ayuda a ahorrar, pero casi nunca forma crédito aquí. Algunos círculos sin fines de lucro sí reportan sus pagos.
mx-tanda-warning = Nadie asegura el dinero. Evite las tandas en línea con desconocidos. Evite también las “flores”, donde la gente nueva les paga a los de antes.

## mx-notario (México, immigration-fraud)

mx-notario-title = Un notario no es un _notary public_
mx-notario-home = En México un notario público es un abogado con mucha preparación, nombrado por el estado.
mx-notario-host-counterpart = Aquí un _notary public_ solo da fe de su firma. No puede dar consejo legal.
mx-notario-comparison = Las palabras se parecen. Lo que cada uno puede hacer es muy distinto.
mx-notario-warning = Solo un abogado con licencia o un representante acreditado por el DOJ puede dar consejo legal de inmigración. Nunca firme un formulario en blanco ni entregue sus papeles originales.

## mx-remesas (México, remittance-cost)

mx-remesas-title = Remesas y el impuesto al efectivo
mx-remesas-home = Su familia puede cobrar las remesas en efectivo en muchas tiendas y bancos.
mx-remesas-host-counterpart = Hay un impuesto federal del { PERCENT($us_remit_tax_rate) } si usted paga con efectivo, giro (_money order_) o cheque de caja. Una cuenta de banco o una tarjeta de aquí no lo paga.
mx-remesas-comparison = El cargo que usted ve es solo una parte del precio. También cuentan el tipo de cambio y el impuesto al efectivo.
mx-remesas-warning = Compare los pesos que llegan por los mismos dólares, no el cargo. Una oferta sin cargo puede esconder un mal tipo de cambio. Una tarjeta de crédito puede cobrar por adelanto de efectivo.

## mx-buro (México, credit-reports)

mx-buro-title = Buró de Crédito
mx-buro-home = Mucha gente dice “estar en Buró” como si fuera algo malo. Solo quiere decir que usted tiene un historial.
mx-buro-host-counterpart = Aquí el problema común es no tener ningún informe. { $us_report_frequency } Pídalo en AnnualCreditReport.com.
mx-buro-comparison = Su historial de México normalmente no viene con usted. En los dos países nadie puede cobrar por quitar algo que es cierto.
mx-buro-warning = Nadie puede borrar por un pago lo que es cierto. Usted puede disputar un error por su cuenta y gratis.

## mx-abonos (México, cost-of-borrowing)

mx-abonos-title = Abonos chiquitos
mx-abonos-home = En México las tiendas venden con abonos semanales. Deben mostrar el CAT, el costo anual total.
mx-abonos-host-counterpart = Aquí quien presta debe mostrar la _APR_ y el total de pagos. Lo pide la ley _Truth in Lending Act_.
mx-abonos-comparison = El CAT y la APR responden la misma pregunta, pero se calculan de otra manera. No compare uno con la otra.
mx-abonos-warning = Un abono bajo puede esconder un total alto. Pasa en las tiendas de renta con opción a compra y en algunos lotes de carros. Pida la APR y el total antes de firmar.

## mx-ids (México, open-account)

mx-ids-title = INE, pasaporte y matrícula consular
mx-ids-home = En México usted abre una cuenta con su INE y su CURP.
mx-ids-host-counterpart = Los bancos de aquí deben pedir nombre, fecha de nacimiento, dirección y un número de identificación. Muchos han aceptado pasaportes de otros países. Algunos han aceptado la matrícula consular y el ITIN.
mx-ids-comparison = Cada banco hace su propia lista. Un no, no es la última respuesta.
mx-ids-warning = { $us_account_id_policy } Llame antes y pregunte qué identificaciones aceptan hoy. Nunca use el número de otra persona.

## mx-aguinaldo (México, job-benefits)

mx-aguinaldo-title = Aguinaldo
mx-aguinaldo-home = La ley da a cada empleado un aguinaldo en diciembre. Es de al menos { NUMBER($mx_aguinaldo_days) } días de salario.
mx-aguinaldo-host-counterpart = Aquí ninguna ley federal exige aguinaldo, vacaciones pagadas ni días de enfermedad pagados. Algunos estados y ciudades exigen algunos días.
mx-aguinaldo-comparison = En México una parte del pago llega en diciembre. Aquí llega solo si la oferta lo dice.
mx-aguinaldo-warning = Planee los gastos de diciembre con su pago de cada mes. Pida las prestaciones por escrito antes de aceptar.

## mx-buro-score (México, credit-scores)

mx-buro-score-title = El Buró de Crédito y los puntajes de aquí
mx-buro-score-home = En México mucha gente dice “estar en Buró” como si fuera algo malo. Solo significa que usted tiene historial.
mx-buro-score-host-counterpart = Aquí el problema común es no tener historial. Los puntajes como FICO y VantageScore van de { NUMBER($low) } a { NUMBER($high) }.
mx-buro-score-comparison = En los dos países ayuda pagar a tiempo. Pero, por lo general, su historial de México no viene con usted.
mx-buro-score-warning = Un Buró limpio no abre un expediente aquí. Nadie puede cobrarle por borrar lo que es verdad. Un error lo puede disputar por su cuenta, gratis.

## cn-fx-quota (China, remittance-rights)

cn-fx-quota-title = El cupo anual
cn-fx-quota-home = En China cada persona puede comprar moneda extranjera hasta { MONEY($cn_fx_quota) } al año. No puede usarse para casas ni acciones en otros países.
cn-fx-quota-host-counterpart = EE. UU. no pone un límite general al dinero que usted recibe. Pero el banco puede preguntar de dónde viene.
cn-fx-quota-comparison = El límite está del lado de China. Los papeles, de los dos lados.
cn-fx-quota-warning = Usar el cupo de un amigo puede violar las reglas de China. Un cambio privado en un grupo de chat puede violar la ley de aquí, o pagarle con dinero robado. Tampoco le da los derechos federales de un envío.

## cn-cash-split (China, cash-reporting)

cn-cash-split-title = Ahorros y regalos en efectivo
cn-cash-split-home = Los sobres rojos y los ahorros en efectivo son cosa de todos los días.
cn-cash-split-host-counterpart = Aquí el banco reporta más de { MONEY($us_ctr_threshold) } en efectivo en un día. Quien viaja declara más de { MONEY($us_cmir_threshold) }.
cn-cash-split-comparison = El reporte es de rutina y no cuesta nada. El delito es evitarlo.
cn-cash-split-warning = Nunca divida un depósito para quedar por debajo del límite, aunque el dinero sea limpio. Una familia que viaja junta cuenta su efectivo junto.

## cn-parents-gift (China, foreign-funds-gifts)

cn-parents-gift-title = Dinero de los padres
cn-parents-gift-home = Los padres suelen pagar los estudios o ayudar a comprar casa.
cn-parents-gift-host-counterpart = ¿Recibió en un año más de { MONEY($us_3520_gift_threshold) } de familiares que viven en otro país? Quien es residente fiscal aquí presenta el formulario 3520. Es un reporte, no un cobro.
cn-parents-gift-comparison = El regalo normalmente no es un ingreso, pero olvidar el formulario puede costar mucho. Quien presta para una casa también pedirá una carta de regalo.
cn-parents-gift-warning = Sume los regalos de los dos padres. La multa por un formulario tarde puede crecer cada mes; pida ayuda pronto.

## cn-police-call (China, scam-red-flags)

cn-police-call-title = Llamadas de la “policía” o del “consulado”
cn-police-call-home = Allá un funcionario puede buscarle por teléfono o por una aplicación.
cn-police-call-host-counterpart = Aquí ni las oficinas ni los consulados piden por teléfono que pague o que guarde un secreto.
cn-police-call-comparison = Quien llama puede hablar su idioma y saber sus datos. Eso no prueba nada.
cn-police-call-warning = Cuelgue. Un agente de verdad nunca le pide mover dinero a una “cuenta segura”, seguir en video ni ocultarlo a su familia.

## cn-home-rights (China, mortgage)

cn-home-rights-title = El derecho al suelo y el impuesto de cada año
cn-home-rights-home = Una casa en la ciudad trae el derecho a usar el suelo, por lo general { NUMBER($years) } años. La mayoría no paga un impuesto anual por ella.
cn-home-rights-host-counterpart = Aquí casi todos son dueños también del suelo. Cada año pagan el impuesto a la propiedad y el seguro.
cn-home-rights-comparison = El préstamo no es todo el costo. Sume impuesto, seguro, reparaciones y, a menudo, la cuota de la asociación.
cn-home-rights-warning = { $us_state_land_laws } Hay excepciones. Pregunte a un abogado local de bienes raíces antes de firmar.

## cn-biaohui (China, rotating-savings)

cn-biaohui-title = Hui (会)
cn-biaohui-home = En algunas regiones las familias usan un círculo en el que se ofrece por el dinero (标会).
cn-biaohui-host-counterpart = Aquí un círculo es una promesa privada, sin reglas. Una cuenta asegurada cubre { MONEY($us_fdic_limit) } por persona, por banco y por tipo de titular.
cn-biaohui-comparison = Un hui con ofertas mezcla ahorro y préstamo. Quien recibe temprano paga, de hecho, un interés.
cn-biaohui-warning = Si falla quien dirige el hui, los tribunales tardan y es difícil probarlo. Guarde recibos firmados. Ponga solo lo que pueda perder.

## cn-zhe (China, percent-skills)

cn-zhe-title = 折 y “percent off”
cn-zhe-home = En China el letrero de rebajas dice la parte que usted paga. 8折 significa que paga el { PERCENT($pay) }.
cn-zhe-host-counterpart = Aquí el letrero dice la parte que se quita. Un { PERCENT($off) } de descuento (_off_) significa que usted paga el { PERCENT($pay) }.
cn-zhe-comparison = Los dos letreros indican el mismo precio. Nombran partes opuestas.
cn-zhe-warning = El número de un letrero de rebajas aquí no es lo que usted paga. Primero réstelo del precio.

## cn-pboc (China, credit-scores)

cn-pboc-title = El informe del PBOC y los puntajes de aquí
cn-pboc-home = El Centro de Referencia de Crédito del PBOC guarda su informe. Algunas aplicaciones agregan su propio puntaje.
cn-pboc-host-counterpart = Aquí los prestamistas usan informes de tres agencias privadas. Los puntajes como FICO y VantageScore van de { NUMBER($low) } a { NUMBER($high) }.
cn-pboc-comparison = Aquí no hay un expediente único del Estado. Por lo general, su informe de China no viene con usted.
cn-pboc-warning = El dinero en el banco o los años en un empleo no abren un expediente aquí. No haga caso a quienes venden “reparación de crédito” (_credit repair_) en grupos de chat. Empiece con una cuenta pequeña y páguela completa.

## ph-padala (Filipinas, remittance-cost)

ph-padala-title = Padala: ahora envía usted
ph-padala-home = El padala de quienes trabajan en otros países sostiene muchos hogares. Se cobra en tiendas o por GCash.
ph-padala-host-counterpart = Compare pagar desde el banco, con tarjeta de débito y en efectivo. El efectivo agrega un impuesto federal del { PERCENT($us_remit_tax_rate) }.
ph-padala-comparison = La billetera o la tienda donde se cobra cambia la rapidez y el tipo de cambio, no solo el cargo.
ph-padala-warning = Mire los pesos que llegan. El buen tipo de cambio del primer envío muchas veces se acaba.

## ph-paluwagan (Filipinas, rotating-savings)

ph-paluwagan-title = Paluwagan
ph-paluwagan-home = Un paluwagan entre compañeros de trabajo es común y privado.
ph-paluwagan-host-counterpart = Aquí ninguna oficina vigila un círculo. Una cuenta asegurada cubre { MONEY($us_fdic_limit) }.
ph-paluwagan-comparison = Un grupo chico de gente conocida es una cosa. Un grupo en línea que vende “lugares” es otra.
ph-paluwagan-warning = Un paluwagan en línea que promete ganancias es una estafa conocida. “Registrado en la SEC” no quiere decir que pueda recibir su dinero para invertir.

## ph-five-six (Filipinas, high-cost-loans)

ph-five-six-title = Préstamos “5-6”
ph-five-six-home = Un prestamista 5-6 da { NUMBER($lent) } y cobra { NUMBER($back) }, muchas veces en pocas semanas.
ph-five-six-host-counterpart = Un préstamo de día de pago cobra un cargo. Uno común es { MONEY($us_payday_example_fee) } por cada { MONEY($each) } durante dos semanas.
ph-five-six-comparison = Los dos parecen poco dinero. Como tasa de un año, los dos son muy caros.
ph-five-six-warning = Pase cada cargo a APR. Pregunte antes en una cooperativa de crédito por un _payday alternative loan_.

## ph-thirteenth (Filipinas, job-benefits)

ph-thirteenth-title = El pago del mes 13
ph-thirteenth-home = La ley da a la mayoría de los empleados un pago extra, el mes 13, a más tardar el { DATE($ph_thirteenth_due) }.
ph-thirteenth-host-counterpart = Aquí ninguna ley da un mes 13. El bono depende de la empresa.
ph-thirteenth-comparison = Compare el pago de un año, no el de un mes, cuando mire una oferta.
ph-thirteenth-warning = No prometa dinero de diciembre a su familia antes de verlo por escrito.

## ph-joint-home (Filipinas, foreign-accounts)

ph-joint-home-title = Cuentas con los padres
ph-joint-home-home = Con una cuenta “and/or” usted puede manejar el dinero de la familia.
ph-joint-home-host-counterpart = Quien es residente fiscal aquí reporta las cuentas de otros países que son suyas o en las que puede firmar.
ph-joint-home-comparison = El dinero puede ser de sus padres. Pero si usted puede firmar, quizá deba enviar el FBAR.
ph-joint-home-warning = Sume el saldo más alto de cada cuenta. Si el total pasa de { MONEY($us_fbar_threshold) }, envíelo. La fecha es el { DATE($us_fbar_due) }, pero tiene hasta el { DATE($us_fbar_extended) } sin pedirlo.

## ph-sss (Filipinas, social-security)

ph-sss-title = El SSS y el Seguro Social de aquí
ph-sss-home = Quizá siga pagando SSS, Pag-IBIG y PhilHealth desde aquí.
ph-sss-host-counterpart = Para retirarse con el Seguro Social normalmente se necesitan { NUMBER($us_ss_credits_needed) } créditos de trabajo. No hay acuerdo con Filipinas.
ph-sss-comparison = Los años en un sistema no llenan los huecos del otro.
ph-sss-warning = El pago en efectivo sin registro no da créditos. Revise su historial en ssa.gov.

## ph-cosign (Filipinas, family-support)

ph-cosign-title = Utang na loob y firmar por otra persona
ph-cosign-home = Ayudar a la familia es un deber y una forma de dar las gracias.
ph-cosign-host-counterpart = Aquí quien firma con otra persona (_co-signer_) debe por ley todo el préstamo.
ph-cosign-comparison = Un regalo tiene un costo conocido. Firmar por otra persona no tiene tope y aparece en su informe de crédito.
ph-cosign-warning = Escoja una cantidad que pueda dar cada mes. Diga no a firmar por una deuda que usted no podría pagar.

## ng-ajo (Nigeria, rotating-savings)

ng-ajo-title = Ajo, esusu y adashe
ng-ajo-home = Un cobrador (alajo) o un grupo guarda lo que usted ahorra cada día o semana.
ng-ajo-host-counterpart = Aquí un círculo es privado. Los bancos y las cooperativas de crédito están asegurados hasta { MONEY($us_fdic_limit) }.
ng-ajo-comparison = En Nigeria el NDIC cubre un depósito de banco hasta { MONEY($ng_deposit_limit) }, pero no el ajo. El seguro de aquí tampoco cubre los círculos.
ng-ajo-warning = Evite un ajo que manejan desconocidos en una aplicación o un chat. Guarde el dinero de emergencia en una cuenta asegurada.

## ng-rent-upfront (Nigeria, renting)

ng-rent-upfront-title = Uno o dos años de renta por adelantado
ng-rent-upfront-home = Los dueños suelen pedir uno o dos años de renta, más cargos del agente y legales.
ng-rent-upfront-host-counterpart = Aquí la renta casi siempre se paga cada mes. También se paga un depósito y un cargo por la solicitud.
ng-rent-upfront-comparison = Necesita menos dinero de una vez. Pero pueden revisar su crédito y pedirle prueba de ingresos.
ng-rent-upfront-warning = ¿Le piden un año por adelantado por una casa que no ha visto? Si debe pagar por transferencia, aplicación o tarjeta de regalo, es casi seguro una estafa. Vea la casa y lea el contrato antes.

## ng-domiciliary (Nigeria, foreign-accounts)

ng-domiciliary-title = Cuentas domiciliary
ng-domiciliary-home = En Nigeria usted puede tener dólares en una cuenta domiciliary.
ng-domiciliary-host-counterpart = Para EE. UU. sigue siendo una cuenta en otro país.
ng-domiciliary-comparison = No importa la moneda. Importa dónde está el banco.
ng-domiciliary-warning = Sume sus cuentas en nairas y en dólares, cada una en su punto más alto del año. Si el total pasa de { MONEY($us_fbar_threshold) }, envíe el FBAR.

## ng-parallel-fx (Nigeria, exchange-rates)

ng-parallel-fx-title = Cambio a precio de la calle
ng-parallel-fx-home = La gente cambia nairas y dólares en privado, al precio de la calle.
ng-parallel-fx-host-counterpart = Aquí un negocio que mueve dinero de otros debe registrarse. La mayoría de los estados pide también una licencia.
ng-parallel-fx-comparison = Un cambio privado puede parecer barato porque se salta los controles y sus derechos.
ng-parallel-fx-warning = Puede recibir dinero robado, perder su cuenta o violar la ley. Use una empresa registrada y compare el tipo de cambio completo.

## ng-bvn (Nigeria, identity-theft)

ng-bvn-title = BVN, NIN y el SSN
ng-bvn-home = Su BVN une sus cuentas con su cara y sus huellas.
ng-bvn-host-counterpart = El SSN no tiene ese control. Quien lo sabe puede intentar abrir un crédito.
ng-bvn-comparison = El BVN ayuda a los bancos a encontrarle. El SSN se oculta de casi todo el mundo.
ng-bvn-warning = No envíe su SSN por mensaje ni por correo. Si alguien lo obtiene, congele su crédito en los tres burós. Es gratis.

## ng-non-interest (Nigeria, savings-products)

ng-non-interest-title = Banca sin intereses
ng-non-interest-home = En Nigeria hay bancos que trabajan sin intereses. Tienen licencia para eso.
ng-non-interest-host-counterpart = Aquí no hay una licencia federal aparte. Unas pocas empresas ofrecen financiamiento de casa y fondos según la fe.
ng-non-interest-comparison = Las palabras del contrato son otras. Las reglas de aquí sobre mostrar el costo muchas veces también se aplican.
ng-non-interest-warning = Mire más allá del nombre. Revise la licencia, el costo total y si la FDIC o la NCUA asegura el depósito.

## vn-hui (Vietnam, rotating-savings)

vn-hui-title = Hụi / họ
vn-hui-home = En Vietnam el hụi está en el Código Civil y un decreto le pone reglas.
vn-hui-host-counterpart = La ley de aquí no tiene una regla especial para el hụi, ni un seguro.
vn-hui-comparison = En Vietnam las reglas nombran los deberes de quien dirige. Aquí solo hay confianza y la ley común de contratos.
vn-hui-warning = Cuando un hụi se rompe (vỡ hụi), todos pueden perder. Guarde recibos con fecha y nunca ponga el dinero de la renta.

## vn-gold-usd (Vietnam, risk-diversification)

vn-gold-usd-title = Oro y dólares en casa
vn-gold-usd-home = Los lingotes de oro y los dólares en efectivo protegen cuando suben los precios.
vn-gold-usd-host-counterpart = Aquí son comunes los ahorros asegurados, los bonos del Tesoro y los fondos amplios.
vn-gold-usd-comparison = El efectivo en casa pierde valor cuando suben los precios, y puede quemarse o ser robado. Vietnam asegura un depósito hasta { MONEY($vn_deposit_limit) }; EE. UU., hasta { MONEY($us_fdic_limit) }.
vn-gold-usd-warning = La ganancia por el oro puede pagar hasta un { PERCENT($us_collectibles_rate) } de impuesto. Declare más de { MONEY($us_cmir_threshold) } en efectivo al entrar o salir.

## vn-nail-1099 (Vietnam, job-types)

vn-nail-1099-title = El salón de uñas y el 1099
vn-nail-1099-home = Allá un negocio de familia suele pagar en efectivo.
vn-nail-1099-host-counterpart = ¿El dueño decide sus horas, precios y herramientas? Entonces, según la ley, usted puede ser empleado (W-2).
vn-nail-1099-comparison = Con un 1099 usted paga las dos mitades del impuesto de nómina. No hay horas extra ni seguro de desempleo.
vn-nail-1099-warning = Pida un registro de su pago. El efectivo sin registro no da créditos de Seguro Social y es difícil probar su ingreso.

## vn-no-treaty (Vietnam, tax-treaties)

vn-no-treaty-title = Un tratado firmado, pero no vigente
vn-no-treaty-home = Mucha gente piensa que hay un tratado de impuestos vigente con Vietnam.
vn-no-treaty-host-counterpart = Se firmó un tratado. En las fuentes que hallamos todavía no estaba vigente.
vn-no-treaty-comparison = Mientras tanto, use las reglas comunes, como el crédito por impuestos pagados fuera. No hay acuerdo de seguro social.
vn-no-treaty-warning = No pida los beneficios del tratado con Vietnam en su declaración, salvo que el IRS lo tenga en su lista.

## vn-name-lending (Vietnam, mortgage)

vn-name-lending-title = Prestar su nombre
vn-name-lending-home = Es común tener una casa a nombre de un familiar.
vn-name-lending-host-counterpart = Aquí la solicitud de un préstamo debe decir quién lo recibe de verdad y para qué.
vn-name-lending-comparison = Un favor de allá puede ser aquí un fraude hipotecario.
vn-name-lending-warning = No firme un préstamo por una casa que no será suya o en la que no vivirá como dice el papel. La deuda y el delito pueden ser suyos.

## vn-vietqr (Vietnam, p2p-safety)

vn-vietqr-title = VietQR y MoMo
vn-vietqr-home = Con un código QR usted paga al instante en tiendas y a amigos.
vn-vietqr-host-counterpart = Las aplicaciones de aquí son redes privadas. Las tiendas cobran sobre todo con tarjeta.
vn-vietqr-comparison = Si compra con tarjeta, puede disputar el cobro. Un envío por aplicación quizá no le da ese derecho.
vn-vietqr-warning = Trate un envío por aplicación como efectivo. Use una tarjeta para lo que todavía no ha recibido.

## br-pix (Brasil, p2p-safety)

br-pix-title = Pix y Zelle
br-pix-home = Pix es rápido y gratis para las personas. Después de un fraude puede pedir la devolución (MED) durante { NUMBER($br_pix_med_days) } días.
br-pix-host-counterpart = Las aplicaciones de aquí no tienen una sola vía nacional para devolver el dinero.
br-pix-comparison = Con el MED, el banco que recibió bloquea lo que queda. Aquí decide cada banco, dentro de una regla federal llamada Regulation E.
br-pix-warning = Si envió un pago por Zelle por un engaño, actúe de inmediato. Pero nadie puede prometer que lo recupere.

## br-parcelado (Brasil, card-mechanics)

br-parcelado-title = Parcelado sem juros
br-parcelado-home = En Brasil una tienda puede dividir una compra con tarjeta en partes sin intereses.
br-parcelado-host-counterpart = Aquí la tarjeta cobra intereses si no paga todo el estado de cuenta a tiempo.
br-parcelado-comparison = El pago mínimo no es parcelado. Un plan que divide un precio en cuatro es otro préstamo.
br-parcelado-warning = Si paga solo una parte, sus compras nuevas también pueden pagar intereses desde el primer día.

## br-cpf (Brasil, identity-theft)

br-cpf-title = CPF y SSN
br-cpf-home = En Brasil usted da su CPF en las tiendas todos los días.
br-cpf-host-counterpart = El SSN es para trabajo, impuestos, crédito y beneficios.
br-cpf-comparison = Mucha gente conoce su CPF. Con un SSN, un ladrón puede abrir crédito a su nombre.
br-cpf-warning = No dé su SSN en una tienda ni por teléfono. Pregunte para qué lo quieren y si sirve otra identificación.

## br-decimo (Brasil, job-benefits)

br-decimo-title = 13º, FGTS y vacaciones pagadas
br-decimo-home = Un empleo CLT trae el 13º salário, el FGTS y { NUMBER($days) } días de vacaciones.
br-decimo-host-counterpart = Aquí casi cualquier empleo puede terminar cualquier día. La ley federal no exige vacaciones pagadas.
br-decimo-comparison = Un pago más alto aquí puede traer menos cosas seguras.
br-decimo-warning = Ahorre para cuando termine un empleo, porque no hay FGTS. La ayuda por desempleo cambia según el estado.

## br-saida (Brasil, tax-treaties)

br-saida-title = Saída definitiva y doble impuesto
br-saida-home = Para irse de Brasil de forma definitiva se presenta la Declaração de Saída Definitiva.
br-saida-host-counterpart = Los dos países no tienen tratado de impuesto sobre el ingreso. Sí tienen un acuerdo de seguro social.
br-saida-comparison = Un crédito por impuestos pagados fuera puede aliviar el doble impuesto. Los años de trabajo en los dos países pueden contar juntos.
br-saida-warning = Si no presenta la saída, Brasil puede seguir viéndole como residente. Planee juntas las dos declaraciones.

## br-fgc (Brasil, deposit-insurance)

br-fgc-title = FGC y FDIC
br-fgc-home = El FGC cubre muchos depósitos y CDB hasta { MONEY($br_deposit_limit) }.
br-fgc-host-counterpart = La FDIC (bancos) y la NCUA (cooperativas de crédito) cubren { MONEY($us_fdic_limit) }.
br-fgc-comparison = Los dos cuentan por persona y por banco. Aquí cuenta también el tipo de titular.
br-fgc-warning = El dinero en una aplicación o un fondo puede no estar asegurado. Busque el nombre del banco en FDIC BankFind.

## kr-jeonse (Corea del Sur, renting)

kr-jeonse-title = Jeonse y renta mensual
kr-jeonse-home = Con el jeonse se paga un depósito muy grande y ninguna renta mensual. A los dos años, más o menos, se devuelve.
kr-jeonse-host-counterpart = Aquí la renta se paga cada mes. El depósito es pequeño en comparación, y muchos estados lo limitan.
kr-jeonse-comparison = El jeonse convierte ahorros en vivienda. La renta de aquí no vuelve. El depósito sí, menos lo que la ley permite descontar.
kr-jeonse-warning = Tome fotos de la casa el primer día y pida por escrito las reglas del depósito. Nunca mande un depósito grande por una casa que no ha visto.

## kr-gye (Corea del Sur, rotating-savings)

kr-gye-title = Gye (계)
kr-gye-home = En un gye, amigos o dueños de tiendas juntan su dinero.
kr-gye-host-counterpart = Aquí ninguna oficina vigila un círculo y ningún seguro lo cubre.
kr-gye-comparison = El KDIC cubre un depósito de banco hasta { MONEY($kr_deposit_limit) }; EE. UU., hasta { MONEY($us_fdic_limit) }. Ninguno cubre un gye.
kr-gye-warning = Si quien dirige (gyeju) se escapa, casi nunca se recupera el dinero. Guarde recibos y limite el tamaño.

## kr-nps (Corea del Sur, social-security)

kr-nps-title = Pensión nacional y totalización
kr-nps-home = En Corea usted pagó a la pensión nacional.
kr-nps-host-counterpart = Corea y EE. UU. tienen un acuerdo. Con { NUMBER($us_totalization_min_credits) } créditos aquí, puede contar el tiempo en los dos países.
kr-nps-comparison = El tiempo se cuenta junto, pero el dinero no se mueve. Cada país paga su parte.
kr-nps-warning = ¿Su empresa le envió por poco tiempo? Pida un certificado de cobertura (_certificate of coverage_), o quizá pague a los dos sistemas.

## kr-nice (Corea del Sur, credit-scores)

kr-nice-title = Puntajes NICE y KCB
kr-nice-home = En Corea un puntaje va de { NUMBER($home_low) } a { NUMBER($home_high) }.
kr-nice-host-counterpart = Aquí la mayoría de los puntajes va de { NUMBER($low) } a { NUMBER($high) }.
kr-nice-comparison = En los dos países ayuda pagar a tiempo. Su historial de Corea normalmente no viene con usted.
kr-nice-warning = Quien acaba de llegar no tiene puntaje; no es un puntaje malo. Empiece con una tarjeta asegurada o un préstamo para formar crédito.

## kr-autopay (Corea del Sur, card-mechanics)

kr-autopay-title = Tarjetas que cobran todo
kr-autopay-home = En Corea la tarjeta suele cobrar toda la cuenta de su banco en un día fijo. Las partes se escogen al comprar.
kr-autopay-host-counterpart = Aquí las tarjetas suelen pedir solo el mínimo.
kr-autopay-comparison = Tiene que activar por su cuenta el pago automático del saldo completo.
kr-autopay-warning = El mínimo mantiene la cuenta al día, pero el resto paga intereses.

## kr-checks (Corea del Sur, payment-methods)

kr-checks-title = Cheques de papel
kr-checks-home = En Corea las transferencias reemplazaron al cheque hace mucho.
kr-checks-host-counterpart = Aquí los dueños y las oficinas todavía pueden usar cheques.
kr-checks-comparison = El dinero de un cheque puede aparecer en su saldo antes de que el cheque se pague de verdad.
kr-checks-warning = ¿Alguien le manda un cheque y le pide que devuelva una parte? Es la estafa del cheque falso. El banco le quitará el dinero a usted.

## ua-card-to-card (Ucrania, p2p-safety)

ua-card-to-card-title = De tarjeta a tarjeta, y Diia
ua-card-to-card-home = Usted envía dinero con el número de tarjeta en monobank o PrivatBank. Muestra sus papeles en Diia.
ua-card-to-card-host-counterpart = Aquí la gente usa Zelle, cheques y números de cuenta. No hay una aplicación nacional de identidad.
ua-card-to-card-comparison = Dar el número de tarjeta es normal allá. Aquí es un riesgo.
ua-card-to-card-warning = Nunca dé un número de tarjeta, un código ni una foto para que le paguen. Para Zelle basta su teléfono o su correo.

## ua-no-debt (Ucrania, credit-scores)

ua-no-debt-title = Sin deudas no hay puntaje
ua-no-debt-home = Vivir sin préstamos se ve como prudencia.
ua-no-debt-host-counterpart = Aquí, quienes rentan, aseguran o prestan suelen revisar un historial de crédito.
ua-no-debt-comparison = Sin préstamos no hay historial. Para quien presta, eso puede parecer un riesgo.
ua-no-debt-warning = Use una tarjeta para cosas pequeñas y páguela completa. Nunca hace falta deber dinero para formar crédito.

## ua-dgf (Ucrania, deposit-insurance)

ua-dgf-title = Los depósitos en tiempo de guerra
ua-dgf-home = { $ua_deposit_rule } Después, la cobertura es de al menos { MONEY($ua_deposit_limit) }.
ua-dgf-host-counterpart = EE. UU. cubre { MONEY($us_fdic_limit) } por persona, por banco y por tipo de titular.
ua-dgf-comparison = Aquí el límite es fijo. Si tiene más, puede usar otro banco.
ua-dgf-warning = El dinero en una tarjeta prepagada o una aplicación puede no estar asegurado. Revise qué banco está detrás de la aplicación.

## ua-cash-usd (Ucrania, cash-reporting)

ua-cash-usd-title = Ahorros en dólares en efectivo
ua-cash-usd-home = Muchas familias guardan dólares en casa.
ua-cash-usd-host-counterpart = Puede traer cualquier cantidad de efectivo. Si es más de { MONEY($us_cmir_threshold) }, debe declararla.
ua-cash-usd-comparison = Declarar es gratis. Si no lo hace, puede perder el efectivo.
ua-cash-usd-warning = Puede depositarlo todo de una vez. Dividirlo para que el banco no reporte es un delito.

## ua-fop (Ucrania, tax-treaties)

ua-fop-title = FOP y trabajo a distancia
ua-fop-home = Mucha gente trabaja como FOP (ФОП), un negocio de una persona con un impuesto bajo y sencillo.
ua-fop-host-counterpart = EE. UU. y Ucrania tienen un tratado de impuesto sobre el ingreso. No tienen acuerdo de seguro social.
ua-fop-comparison = El trabajo que hace mientras vive aquí normalmente es ingreso de EE. UU. Así es aunque el cliente le pague en Ucrania.
ua-fop-warning = Quizá deba aquí el impuesto sobre el ingreso y el de cuenta propia, y tenga deberes en Ucrania. Busque ayuda de alguien que conozca los dos sistemas.

## ua-clinic (Ucrania, health-insurance)

ua-clinic-title = La clínica gratis
ua-clinic-home = Allá el estado paga muchas consultas.
ua-clinic-host-counterpart = Aquí el precio depende de su plan y de su red. La cuenta llega después.
ua-clinic-comparison = Pregunte antes de una cita: _Are you in network?_ Después de una cuenta grande, pida ayuda para pagar.
ua-clinic-warning = No ignore una cuenta. Primero pida una copia con cada servicio y el formulario de ayuda económica del hospital.

## ht-sol (Haití, rotating-savings)

ht-sol-title = Sòl
ht-sol-home = En un sòl cada persona recibe una “men” (mano) en su turno.
ht-sol-host-counterpart = Aquí un sòl es privado. Una cuenta asegurada cubre { MONEY($us_fdic_limit) }.
ht-sol-comparison = El sòl ayuda a ahorrar en grupo. Una cuenta asegurada es segura cuando alguien se va.
ht-sol-warning = Escriba quién paga y cuándo. No entre con desconocidos de internet.

## ht-transfe (Haití, remittance-cost)

ht-transfe-title = Transfè
ht-transfe-home = En Haití una casa de envíos paga en efectivo. A veces muchas han cerrado.
ht-transfe-host-counterpart = Compare las gourdes o los dólares que llegan. Si paga en efectivo se suma un impuesto del { PERCENT($us_remit_tax_rate) }.
ht-transfe-comparison = Con cuenta de banco o tarjeta de débito no se paga el impuesto al efectivo. Puede costar menos.
ht-transfe-warning = Antes de pagar, pregunte en qué moneda lo entregan. Pregunte dónde es seguro cobrarlo.

## ht-facteur (Haití, remittance-rights)

ht-facteur-title = Llevar dinero a mano
ht-facteur-home = Algunas familias mandan dinero con un viajero o con un “facteur”.
ht-facteur-host-counterpart = Los derechos federales valen solo con empresas que envían dinero.
ht-facteur-comparison = Un recibo le permite cancelar y reportar un error. Un favor, no.
ht-facteur-warning = Si quien lo lleva pierde el dinero, no hay reclamo federal. El efectivo de más de { MONEY($us_cmir_threshold) } debe declararse.

## ht-cooperatives (Haití, investment-fraud)

ht-cooperatives-title = Las cooperativas que quebraron
ht-cooperatives-home = En Haití unas “cooperativas” sin reglas prometieron cerca de un { PERCENT($month) } al mes. Quebraron y la gente perdió más de { MONEY($lost) }.
ht-cooperatives-host-counterpart = Lo mismo se ve aquí en iglesias y grupos de la comunidad.
ht-cooperatives-comparison = Una cooperativa de crédito de verdad tiene aquí el seguro de la NCUA y paga una tasa normal.
ht-cooperatives-warning = Una ganancia fija y alta cada mes, sin riesgo, es señal de fraude. Lo es aunque le hayan pagado a su pastor o a su primo. Busque a quien vende en investor.gov.

## ht-notaire (Haití, immigration-fraud)

ht-notaire-title = Notè y gente que llena papeles
ht-notaire-home = En Haití un notè es un funcionario legal.
ht-notaire-host-counterpart = Aquí un _notary_ solo da fe de su firma.
ht-notaire-comparison = Una oficina de impuestos o de viajes puede ofrecer “papeles”. Eso no es ayuda legal.
ht-notaire-warning = Los formularios del gobierno son gratis. Pague solo a un abogado o a un representante acreditado por el DOJ, y guarde copias y recibos.

## et-equb (Etiopía, rotating-savings)

et-equb-title = Equb (እቁብ)
et-equb-home = Un equb entrega el dinero por sorteo o por turno.
et-equb-host-counterpart = Aquí ninguna oficina vigila un equb y ningún seguro lo cubre.
et-equb-comparison = En un equb los amigos le empujan a ahorrar. Una cuenta de banco está asegurada hasta { MONEY($us_fdic_limit) } y puede usarla cuando quiera.
et-equb-warning = Escriba reglas para los pagos que faltan y para quien se va. Guarde un fondo de emergencia fuera del equb.

## et-iddir (Etiopía, insurance-basics)

et-iddir-title = Iddir y el seguro
et-iddir-home = Un iddir ayuda a la familia cuando alguien muere. También hay iddirs en ciudades de aquí.
et-iddir-host-counterpart = El seguro de vida es un contrato con una empresa con licencia. Dice la cantidad.
et-iddir-comparison = El iddir da gente y ayuda. La póliza da un pago fijo por ley.
et-iddir-warning = No deje el seguro médico o de vida por entrar a un iddir. Pregunte cuánto paga y quién guarda el dinero.

## et-hawala (Etiopía, remittance-rights)

et-hawala-title = Enviar por medio de un conocido
et-hawala-home = Algunas personas envían dinero con un comerciante, a mejor cambio.
et-hawala-host-counterpart = Aquí, quien mueve dinero de otros como negocio debe registrarse en FinCEN. La mayoría de los estados pide también una licencia.
et-hawala-comparison = Una empresa registrada debe mostrar el cargo, el cambio y la cantidad. Usted puede cancelar en { NUMBER($us_remit_cancel_minutes) } minutos.
et-hawala-warning = Un envío informal no le da ninguno de estos derechos. Además, el banco puede cerrar su cuenta.

## et-telebirr (Etiopía, payment-methods)

et-telebirr-title = telebirr y las billeteras de aquí
et-telebirr-home = Muchos pagos se hacen con dinero móvil, como telebirr.
et-telebirr-host-counterpart = Aquí el día a día se mueve con tarjetas de débito y crédito de un banco.
et-telebirr-comparison = Cada forma protege de otra manera. La que más protege es la tarjeta de crédito; luego la de débito, el envío por aplicación y el efectivo.
et-telebirr-warning = Reporte de inmediato un cobro que no es suyo. En los primeros { NUMBER($days) } días hábiles puede perder { MONEY($low) } como máximo. Después pueden ser { MONEY($high) }. Pasados { NUMBER($last) } días del estado de cuenta puede ser todo.

## et-expectations (Etiopía, family-support)

et-expectations-title = Ayuda para la familia
et-expectations-home = En casa pueden esperar ayuda fija y regalos grandes.
et-expectations-host-counterpart = Su primer año aquí trae depósitos, cargos y ningún historial de crédito.
et-expectations-comparison = Una cantidad fija al mes es más fácil para todos que mucho dinero con prisa.
et-expectations-warning = No pida prestado con una tarjeta para enviar dinero. Pague primero la renta y forme una pequeña reserva.

## zz-fbar (Cualquier país, foreign-accounts)

zz-fbar-title = Cuentas en cualquier otro país
zz-fbar-home = Quizá tenga todavía cuentas, billeteras o una pensión en su país.
zz-fbar-host-counterpart = Quien es residente fiscal aquí envía el FBAR si el total pasa de { MONEY($us_fbar_threshold) }. El formulario 8938 empieza más arriba. Para una persona soltera aquí son { MONEY($last_day) } el último día, o { MONEY($any_day) } cualquier día.
zz-fbar-comparison = El FBAR va a FinCEN. El formulario 8938 va con la declaración. Quizá necesite los dos.
zz-fbar-warning = Olvidar el formulario puede costar mucho más que el impuesto. Si faltan años anteriores, busque a un profesional antes de presentar tarde.

## zz-notary (Cualquier país, immigration-fraud)

zz-notary-title = Quién puede dar consejo de inmigración
zz-notary-home = En muchos países un notario o un gestor prepara papeles legales.
zz-notary-host-counterpart = Aquí solo dos tipos de personas pueden darle consejo legal de inmigración: los abogados y los representantes acreditados por el DOJ.
zz-notary-comparison = Un amigo puede traducir o escribir lo que usted dice. No puede dar consejo legal.
zz-notary-warning = Fíjese en tres señales. La página parece oficial, pero no termina en .gov. Prometen un resultado. Solo aceptan efectivo.

## zz-rights (Cualquier país, remittance-rights)

zz-rights-title = Sus derechos al enviar dinero
zz-rights-home = En muchos lugares el precio se sabe solo después de pagar.
zz-rights-host-counterpart = En un envío de más de { MONEY($us_remit_rule_min) }, deben mostrarle el cargo, el cambio, el impuesto y la cantidad antes de pagar.
zz-rights-comparison = Normalmente puede cancelar en { NUMBER($us_remit_cancel_minutes) } minutos. Puede reportar un error en { NUMBER($us_remit_error_days) } días.
zz-rights-warning = Guarde el recibo. Una empresa muy pequeña puede quedar fuera de la regla.

## zz-borrowing-status (Cualquier país, build-credit)

zz-borrowing-status-title = Cuando preguntan por su estatus
zz-borrowing-status-home = En su país quizá solo pregunten por sus ingresos.
zz-borrowing-status-host-counterpart = { $us_credit_status_policy } { $us_fha_residency }
zz-borrowing-status-comparison = Las reglas cambian de una empresa a otra. Pueden cambiar en un año.
zz-borrowing-status-warning = No le pueden decir que no por su raza, su religión o su origen nacional. Si le dicen que no, deben darle las razones. Guarde la carta.

## zz-marketplace (Cualquier país, health-insurance)

zz-marketplace-title = Ayuda con el costo del seguro
zz-marketplace-home = En su país quizá le cubría la atención pública.
zz-marketplace-host-counterpart = { $us_ptc_status_rule } El cambio empieza el { DATE($us_ptc_change_date) }. Para menores y embarazo cada estado es distinto.
zz-marketplace-comparison = Hay más de una puerta: su empleo, el Mercado de Seguros (_Marketplace_), Medicaid o un centro de salud de la comunidad.
zz-marketplace-warning = No adivine qué puede recibir ni cómo afecta su estatus. Pregunte a una persona certificada, y a un abogado si le preocupa la carga pública. { $us_public_charge }

## zz-tax-privacy (Cualquier país, trusted-help)

zz-tax-privacy-title = Dudas sobre impuestos y privacidad
zz-tax-privacy-home = En algunos lugares la gente evita la oficina de impuestos.
zz-tax-privacy-host-counterpart = La ley pide a mucha gente que declare, y declarar puede protegerle. { $us_irs_data_sharing }
zz-tax-privacy-comparison = VITA le ayuda gratis. Quien cobra por preparar debe firmar y usar un PTIN.
zz-tax-privacy-warning = No deje de declarar ni use un número falso por un rumor. Si le preocupa su caso, pregunte antes a un abogado de impuestos o de inmigración.

## zz-percent-style (Cualquier país, percent-skills)

zz-percent-style-title = Puntos, comas y el signo de porcentaje
zz-percent-style-home = { $origin ->
    [MX] En México los decimales van después de un punto: 2.5%. Es igual que aquí. En muchos otros países se escribe una coma: 2,5 %.
   *[other] En muchos países se escribe una coma antes de los decimales: 2,5 %. En algunos el signo va primero: %2,5.
  }
zz-percent-style-host-counterpart = Aquí los decimales van después de un punto: 2.5%. La coma separa los miles: 100,000.
zz-percent-style-comparison = El valor es el mismo. Solo cambian los signos.
zz-percent-style-warning = Antes de firmar, busque el punto. 2.5% y 25% se parecen, pero uno es diez veces el otro.

## zz-new-file (Cualquier país, credit-scores)

zz-new-file-title = Un país nuevo, un expediente nuevo
zz-new-file-home = En muchos países, quien presta pregunta cuánto gana usted, cuánto tiene ahorrado o quién es su familia.
zz-new-file-host-counterpart = Aquí los prestamistas miran además un puntaje. Casi siempre es un número de { NUMBER($low) } a { NUMBER($high) }. Muestra cómo ha pagado usted en este país.
zz-new-file-comparison = El expediente empieza en blanco para toda persona que llega. En blanco no es malo.
zz-new-file-warning = Nadie puede venderle un expediente limpio. Usar un “número de crédito nuevo” (CPN) en lugar de un número de Seguro Social (_Social Security number_) puede ser fraude. Un error lo puede disputar por su cuenta, gratis.
