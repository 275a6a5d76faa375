### Parámetros que son palabras: español. Cada uno es una oración completa; un texto lo coloca como { $key }.

parameter-us_ctc_ssn_rule = El menor y al menos uno de los padres que declaran necesitan un número de Seguro Social válido para trabajar.
parameter-us_report_frequency = Cada buró de crédito le da un informe gratis cada semana.
parameter-us_account_id_policy = Las reglas de identificación de los bancos están en revisión.
parameter-us_credit_status_policy = Quien presta puede tener en cuenta su estatus migratorio. No puede usarlo para tratarle peor por su raza, religión u origen.
parameter-us_fha_residency = Solo algunas personas pueden recibir un préstamo FHA: quien tiene ciudadanía de EE. UU. o tarjeta verde, o viene de uno de tres países del Pacífico.
parameter-us_ptc_status_rule = Una ley acorta la lista de inmigrantes que pueden recibir ayuda para pagar el seguro.
parameter-us_ssn_auto_issue = Es posible que tenga que ir a una oficina del Seguro Social a pedir su número.
parameter-us_irs_data_sharing = ¿Puede el IRS compartir su dirección con las autoridades de inmigración? Los tribunales todavía lo deciden.
parameter-us_public_charge = El gobierno propuso cambiar la regla de carga pública (_public charge_).
parameter-us_state_land_laws = Algunos estados limitan quién puede comprar propiedades, según el país con el que la persona tiene vínculos.
parameter-ua_deposit_rule = Los depósitos están cubiertos por completo durante la ley marcial y tres meses más.
