### Lessons, cards, misconceptions, contexts, templates, and the graph.

log-lesson-edit = Changed a lesson
log-card-begin = Added a card to a lesson
log-card-edit = Changed a card
log-card-withdraw = Withdrew a card
log-card-restore = Gave a card back
log-misconception-begin = Named a misconception
log-misconception-edit = Changed a misconception
log-context-begin = Wrote a context
log-context-edit = Changed a context
log-context-withdraw = Withdrew a context
log-context-restore = Gave a context back
log-template-begin = Wrote a template
log-template-edit = Changed a template
log-edge-put = Changed what a component needs
log-edge-remove = Removed a prerequisite

sheet-kinds =
    { $kind ->
        [lessons] Lessons
        [misconceptions] Misconceptions
        [contexts] Contexts
       *[other] Templates
    }
sheet-kind =
    { $kind ->
        [lessons] Lesson
        [cards] Card
        [misconceptions] Misconception
        [contexts] Context
       *[other] Template
    }
sheet-about =
    { $kind ->
        [lessons] A lesson is a component's cards, in order, and its items. Learners who are in the middle of one keep the order they began with.
        [misconceptions] Beliefs that lead to wrong answers. Wrong answers name them, and learners read the correction.
        [contexts] What is familiar at home beside its counterpart here. ZZ is for every country without one of its own.
       *[other] Questions whose numbers are drawn anew for each attempt. Every variant is solved before one is published.
    }
sheet-more =
    { $kind ->
        [lessons] Cards
        [misconceptions] Contexts that warn of it
        [contexts] Country and severity
       *[other] Unit
    }
sheet-new =
    { $kind ->
        [cards] New card
        [misconceptions] New misconception
        [contexts] New context
       *[other] New template
    }
sheet-back =
    { $kind ->
        [cards] The lesson
        [lessons] All lessons
        [misconceptions] All misconceptions
        [contexts] All contexts
       *[other] All templates
    }
sheet-name = Name in addresses and files
sheet-name-help = Small letters, digits and hyphens. It stays: texts and other rows refer to it.
sheet-words = Words
sheet-structure = What it stands on
sheet-save = Save
sheet-save-mine = Save mine over it
sheet-check = Check
sheet-saved = Saved. Learners get it at once.
sheet-refused = Not saved: something stands in the way. What you typed is still here.
sheet-conflict = Somebody changed this meanwhile. Nothing was overwritten: what you typed is below, and what stands now beside it. Save again to put yours in its place.
sheet-cards = Cards
sheet-new-card = Add a card
sheet-down = Down
sheet-dragged = Moved. Save to keep this order.
sheet-withdrawn = Withdrawn
card-kind =
    { $kind ->
        [opening] Opening
        [explanation] Explanation
        [example] Worked example
        [home] What you know from home
       *[other] Short check
    }
sheet-field =
    { $field ->
        [slug] Name
        [kc] Component
        [minutes] Minutes it takes
        [params] Facts
        [sources] Sources
        [cards] Cards
        [kind] Kind of card
        [contexts] Contexts
        [items] Questions asked
        [values] Values
        [derived] Formulas
        [block] Paragraphs, lists and tables
        [country] Country
        [host] Country it compares with
        [region] State or region
        [severity] How much harm
        [misconceptions] Misconceptions it warns of
        [check] Item that tests the warning
        [as_of] As of
        [confidence] How sure you are
        [policy_volatile] The rule changes often: look again before each release
        [item_types] Kinds of question
        [variable] Variables
        [constraints] Constraints
        [key] Right answer
        [unit] Unit
        [decimals] Decimals
        [rounding] Rounding
        [tolerance] How far off still counts as right
        [distractor] Wrong answers
        [note] Note for authors
        [id] Key
        [expr] Formula
        [misconception] Misconception it reveals
       *[other] { $field }
    }
sheet-row =
    { $list ->
        [distractor] Wrong answer { $n }
       *[other] Row { $n }
    }
sheet-help =
    { $field ->
        [params] Keys of parameters, with spaces between. They age, and are changed in one place.
        [sources] One a line: who says so, and where.
        [country] Two letters, such as MX; ZZ for every country without a context of its own.
        [misconceptions] Names of misconceptions, with spaces between. Their feedback shows this warning.
        [check] The name of an item.
        [contexts] Of a home card: names of contexts, with spaces between. A learner sees the own country's.
        [items] Of a check card: names of items, with spaces between.
        [values] One a line: price = 500
        [derived] One a line: total = price * months
        [variable] One a line: price = int 10 to 500 step 10, rate = dec 0.01 to 0.05 step 0.005, or months = choice 6 12 24
        [constraints] One condition a line, such as price > fee. Numbers that break one are drawn again.
        [key] A formula over variables, formulas and facts.
        [distractor] One more row appears when you save. An empty row is left out.
       *[other] { $field }
    }
sheet-word =
    { $word ->
        [info] Good to know
        [caution] Caution
        [critical] Critical
        [low] Low
        [medium] Medium
        [high] High
        [half_up] Halves away from zero
        [opening] Opening
        [explanation] Explanation
        [example] Worked example
        [home] What you know from home
        [check] Short check
       *[other] { $word }
    }
sheet-text =
    { $text ->
        [name] Name
        [correction] Correction, in a sentence
        [title] Title
        [home] At home
        [host-counterpart] Here
        [comparison] What differs
        [warning] Warning
        [promise] What it promises
        [stem] Question
       *[other] Explanation
    }
sheet-feedback = Feedback to { $key }
variants-title = Solved beforehand
variants-none = There are no variants yet.
variants-all-tried = { $accepted } variants, of { $tried } combinations that were tried: all there are.
variants-some-tried = { $accepted } of { $tried } draws gave a question.
variants-seed = Draw
variants-right = Right
variants-next = The next ones
variants-csv = All { $count } as CSV
formula-unknown = “{ $name }” has no meaning here. Known: { $known }.
formula-place = Characters { $from } to { $to }:

graph-title = Prerequisites
graph-text = What a learner must know first. A required prerequisite keeps a lesson closed until its own lesson is done; an optional one only comes earlier on the path.
graph-picture = The graph as a picture
graph-table = The graph as a table
graph-add = Add a prerequisite
graph-component = Component
graph-needs = needs
graph-kind = How much
graph-required = Required
graph-optional = Optional
graph-put = Put in
graph-make-required = Make it required
graph-make-optional = Make it optional
graph-remove = Remove
graph-remove-which = { $prerequisite } before { $component }
graph-cycle = Not saved: these components would wait for one another in a circle: { $circle }. Remove one of their prerequisites first.
graph-unreachable = Not saved: no learner could ever reach { $component }, because { $prerequisite } has no lesson.
graph-itself = Not saved: choose two different components.
graph-none = No component matches.
sheet-whole = The whole
