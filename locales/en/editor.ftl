### The item editor.

item-edit = Edit
log-item-begin = Began an item
log-item-save = Saved version { $version } of an item
log-item-publish = Published version { $version } of an item
log-lesson-items = Changed which items stand in a lesson

## A new item

new-title = New item
new-component = What it measures
new-choose = Choose
new-begin = Begin
new-kind =
    { $kind ->
        [single] One option is right.
        [several] Several options may be right.
        [numeric] A number is typed.
        [ordering] Things are put in order.
        [matching] Things are put together in pairs.
        [scenario] A case, and several questions on it.
        [video] A short film, and questions on it.
        [interactive] A paper to inspect or a sum to try out.
       *[other] Another kind.
    }

## The editor

edit-title = Edit: { $title }
edit-keep = Keep as my draft
edit-kept = Kept as your draft. Nobody else sees it.
edit-kept-at = Kept by itself at { $time }
edit-not-kept = This could not be kept. Your text is still here; it is sent again when you type on.
edit-refused = Not saved for others: something stands in the way. Your draft is kept.
edit-merged = Both changes are in your draft now. Look through it, then save it.
edit-restored = The old version is your draft now. Look through it, then save it.
edit-behind = Version { $now } was saved meanwhile; you began from version { $base }.
edit-compare = See both
edit-your-draft = Your draft, begun from version { $base }
edit-question = Question
edit-beside = Beside English:
edit-fluent-help = Values are put in by their names: { "{ MONEY($price) }, { PERCENT($rate) }, { NUMBER($n) }, { DATE($day) }" }. Marks: **important**, _a term_, [a link](https://example.org).
edit-answers = Answers
edit-right = This is right
edit-mixup = Misconception it reveals
edit-mixup-left-out = Misconception that leaving it out reveals
edit-feedback = Feedback
edit-value = Value or formula, where it is a number
edit-add-option = Add an option
edit-fixed = Keep this order
edit-wrong-value = Wrong number, or a formula for it
edit-key = Right answer
edit-key-help = A number, or a formula over the values below.
edit-unit = Unit
edit-unit-help = USD, percent, days, months or another word; learners see it beside the field.
edit-decimals = Decimals
edit-tolerance = How far off still counts as right
edit-add-wrong = Add a wrong number
edit-slip = Misconception when { $first } and { $second } are swapped
edit-slip-feedback = Feedback when { $first } and { $second } are swapped
edit-order-help = Write the rows in the right order. Learners get them shuffled.
edit-add-row = Add a row
edit-partner = Belongs to
edit-formula = It is a formula
edit-partners = What rows can be joined to
edit-add-partner = Add a partner
edit-slips = Wrong pairs that reveal a misconception
edit-slip-row = Row
edit-slip-partner = Joined to
edit-slip-name = Wrong pair { $n }
edit-add-slip = Add a wrong pair
edit-help = Hints and explanation
edit-add-hint = Add a hint
edit-measures = What it measures
edit-component = Component { $n }
edit-weight = Weight { $n }
edit-weights-help = The weights add up to 1. The first component is that of the lesson and counts at least half; the others are its prerequisites.
edit-difficulty = Difficulty b
edit-difficulty-help = From -1.5, which nearly all get right, to 1.5. It is your guess until enough learners have answered.
edit-discrimination = Discrimination a
edit-discrimination-help = How sharply it tells apart those who just can from those who just cannot, from 0.2 to 3. Empty: 1.4, until enough learners have answered.
edit-guess = Chance of guessing it
edit-guess-help = From 0 to below 1. Empty: what its kind and the number of options say.
edit-bloom = What it asks of a learner
edit-difficulty-why = Why you think so
edit-tags = Tags
edit-tags-help = Words to find it by, with commas between.
edit-numbers = Numbers, facts and tables
edit-params = Facts
edit-params-help = Keys of parameters, such as limits and fees, with spaces between. They age, and are changed in one place.
edit-values = Values
edit-values-help = One a line: price = 500
edit-derived = Formulas
edit-derived-help = One a line: total = price * months
edit-blocks = Tables and notes
edit-blocks-help = As in a lesson's file: [[block]], kind = "table", and so on.
edit-case = Case
edit-transcript = Words of the clip
edit-clip = Clip
edit-clip-help = The name of a clip of ours (public/media/NAME.webm), or the address of a page, which is linked and never embedded.
edit-seconds = Seconds it lasts
edit-captions = Captions in
edit-captions-help = Codes of languages, such as en es.
edit-part = Question { $n } on the case
edit-part-help = Each question is graded by itself. Two to four on a case, one to four on a clip.
edit-add-part = Add a question
edit-input = Input { $n }
edit-input-name = Name in formulas
edit-input-options = How many options; empty where a number is typed
edit-input-least = Least
edit-input-most = Most
edit-input-right = A setting that reaches the goal
edit-input-label = Label
edit-add-input = Add an input
edit-results = What it shows
edit-results-help = As in a lesson's file; formulas may read the inputs by their names.
edit-goal = Goal
edit-goal-help = A condition over the inputs and values, such as payment >= least and months <= 12.
edit-wrong-when = Condition that reveals a misconception
edit-preview = As learners get it
edit-preview-in = In { $language }
edit-preview-alone = On a page of its own
edit-preview-help = This is the page learners get, with the same grader. Draw its corner to see other widths. It shows your draft as it was kept last.
edit-publish = Publish as version { $version }
edit-ready = Ready for someone else to look at
edit-save = Save for all instructors
edit-discard = Throw my draft away
edit-up = Up
edit-remove = Remove
edit-problems =
    { $count ->
        [one] { $count } thing stands in the way
       *[other] { $count } things stand in the way
    }
edit-warnings =
    { $count ->
        [one] { $count } thing to look at
       *[other] { $count } things to look at
    }
edit-fine = Nothing stands in the way
bloom-level =
    { $level ->
        [remember] To remember
        [understand] To understand
        [apply] To apply
        [analyze] To analyze
        [evaluate] To evaluate
        [create] To create
       *[other] Something else
    }
trial-not-yet = This cannot be shown yet

## Names of fields

field-whole = The item
field-in-language = { $name }, { $language }
field-of-row = { $row }: { $name }
field-row =
    { $list ->
        [option] Option { $n }
        [wrong] Wrong number { $n }
        [row] Row { $n }
        [partner] Partner { $n }
        [slip] Slip { $n }
       *[other] Row { $n }
    }
field-name =
    { $field ->
        [kind] Kind
        [bloom] What it asks
        [b] Difficulty b
        [b_why] Reason of the difficulty
        [a] Discrimination a
        [guess] Chance of guessing it
        [component] Component
        [weight] Weight
        [fixed] Order of options
        [hints] Hints
        [params] Facts
        [values] Values
        [derived] Formulas
        [blocks] Tables and notes
        [options] Options
        [wrongs] Wrong numbers
        [rows] Rows
        [partners] Partners
        [slips] Slips
        [value] Value
        [right] Right or wrong
        [misconception] Misconception
        [partner] Partner
        [row] Row
        [formula] Formula
        [answer] Right answer
        [unit] Unit
        [decimals] Decimals
        [tolerance] Tolerance
        [tags] Tags
        [imported] Where it came from
        [case] Case
        [results] Results
        [clip] Clip
        [parts] Questions
        [inputs] Inputs
        [name] Name
        [min] Least
        [max] Most
       *[other] Something else
    }
part-name =
    { $part ->
        [stem] Question
        [why] Explanation
        [hint] Hint { $n }
        [k] Option { $n }
        [p] Partner { $n }
        [w] Wrong number { $n }
        [s] Slip { $n }
       *[other] Text { $n }
    }
part-feedback = Feedback { $n }

## Two people, one item

conflict-title = Two people changed this item
conflict-text = You began from version { $base }. { $who } saved version { $now } meanwhile. Nothing is overwritten: both texts are kept until you choose.
conflict-nothing = Nothing
conflict-began = What both began with
conflict-which = { $field }: which text stays
conflict-theirs = { $who }
conflict-mine = Yours
conflict-only-theirs = { $field } was changed by { $who } only. It is taken over.
conflict-only-mine = { $field } was changed by you only. It is taken over.
conflict-rest = The rest fits together
conflict-save = Put this choice into my draft
conflict-take-theirs = Throw my draft away

## Versions

version-title = Version { $version } of { $slug }
version-first = This is the first version.
version-same = Nothing differs between these versions.
version-restore = Begin a draft from version { $version }
version-restore-help = Saved, it becomes a new version. Nothing in between is lost.
