### Facts that age.

log-parameter-edit = Changed a fact
facts-title = Facts
facts-text = Limits, fees, rates and days that lessons and questions name. Each is changed here, in one place. What runs out next stands first; a fact that ran out is shown with a word of caution and graded by no more.
facts-all = All: { $count }
facts-open = To look up: { $count }
facts-none = Nothing needs to be looked up.
facts-fact = Fact
facts-value = Value
facts-until = Good until
facts-as-of = As of
facts-source = Source
facts-jurisdiction = Whose rule it is
facts-note = Note
facts-uses = Used in
facts-back = All facts
fact-standing =
    { $standing ->
        [soon] Runs out soon
        [expired] Ran out
        [unconfirmed] Not confirmed
       *[other] In date
    }
fact-used =
    { $count ->
        [one] Used in { $count } place
       *[other] Used in { $count } places
    }
fact-stands = It stands now as:
fact-conflict = Somebody changed this fact meanwhile. Nothing was overwritten: what you typed is below, and what stands now beside it. Save again to put yours in its place.
fact-verified = Read at its source
fact-verified-help = Without this nothing is graded by it: questions that need it are asked of nobody, at once.
fact-save = Save
