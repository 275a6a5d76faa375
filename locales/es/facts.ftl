### Datos que envejecen.

log-parameter-edit = Cambió un dato
facts-title = Datos
facts-text = Límites, cargos, tasas y fechas que nombran las lecciones y las preguntas. Cada uno se cambia aquí, en un solo lugar. Lo que vence primero está arriba; un dato vencido se muestra con una advertencia y ya no se califica con él.
facts-all = Todos: { $count }
facts-open = Por buscar: { $count }
facts-none = No hay nada por buscar.
facts-fact = Dato
facts-value = Valor
facts-until = Vale hasta
facts-as-of = Con fecha de
facts-source = Fuente
facts-jurisdiction = De quién es la regla
facts-note = Nota
facts-uses = Se usa en
facts-back = Todos los datos
fact-standing =
    { $standing ->
        [soon] Vence pronto
        [expired] Venció
        [unconfirmed] Sin confirmar
       *[other] Vigente
    }
fact-used =
    { $count ->
        [one] Se usa en { $count } lugar
       *[other] Se usa en { $count } lugares
    }
fact-stands = Ahora dice:
fact-conflict = Alguien cambió este dato mientras tanto. Nada se sobrescribió: abajo está lo que usted escribió, y al lado lo que dice ahora. Guarde otra vez para poner lo suyo.
fact-verified = Leído en su fuente
fact-verified-help = Sin esto no se califica nada con él: las preguntas que lo necesitan dejan de hacerse de inmediato.
fact-save = Guardar
