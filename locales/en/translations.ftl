### The instructor's room: translations.

translate-title = Translations
translate-all = All translations
translate-coverage = Coverage of { $count } English texts
translate-covered-help = Covered is what is reviewed, by machine, or stale. Stale means that the English changed after it was translated. Learners see a block in their language once all of its texts are there.
translate-col-language = Language
translate-col-covered = Covered
translate-col-reviewed = Reviewed by a person
translate-col-machine = By machine, not reviewed
translate-col-stale = Stale
translate-col-missing = Missing
translate-col-warnings = Warnings in English only
translate-warnings = { $name }: warnings in English only
translate-tag = { $code }, numbers as { $format }
translate-of = { $done } of { $all }
translate-percent = { $name }: { $percent } percent of the texts
translate-cell = { $what }, { $count }
translate-begin = Begin a language
translate-begin-go = Begin
translate-go = Translate: { $name }
translate-by-domain = { $name } by domain
translate-by-field = { $name } by kind of text
translate-download = { $name } as .ftl
translate-domain = Domain
translate-every-domain = Every domain
translate-no-domain = Of all domains
translate-field-label = Kind of text
translate-every-field = Every kind
translate-field =
    { $field ->
        [warning] Warning
        [question] Question
        [option] Answer or part
        [feedback] Feedback
        [hint] Hint
        [why] Explanation
        [card] Lesson
        [context] Country context
        [term] Glossary
        [mixup] Misconception
        [fact] Fact
       *[name] Name
    }
translate-state-label = State
translate-state-open = Everything to do
translate-state =
    { $state ->
        [stale] Stale
        [missing] Missing
        [machine] By machine, not reviewed
       *[reviewed] Reviewed by a person
    }
translate-language =
    { $code ->
        [es] Spanish
        [ar] Arabic
        [ht] Haitian Creole
        [zh-Hans] Chinese, simplified
        [vi] Vietnamese
        [fil] Filipino
        [ko] Korean
        [pt-BR] Portuguese (Brazil)
        [uk] Ukrainian
        [am] Amharic
        [hi] Hindi
       *[other] English
    }

## The queue

translate-queue = Translate text by text
translate-left = Texts in this queue: { $count }
translate-none = Nothing is left in this queue.
translate-end = This was the last text of the queue. Texts still in it: { $count }
translate-again = From the beginning
translate-english = English
translate-before = English before
translate-now = English now
translate-lost = The English changed. The words it was translated from are no longer known.
translate-words = { $language } text
translate-help = Values stay as they are in English, such as { "{ MONEY($price) }" }. You save it as reviewed by you.
translate-reviewed-by = Reviewed by { $name }, { $date }.
translate-warning = This is a warning about money or papers. Until a person has reviewed it, learners see the English too.
translate-save-next = Save, go to the next
translate-save = Save
translate-still = Still right as it is
translate-skip = Skip
translate-saved = Saved, as reviewed by you.
translate-still-done = Kept as it is, right for the English of now.
translate-refused = Not saved yet. What you typed is kept.
translate-empty = The text is empty.
translate-conflict = Somebody saved this text while you were writing. Nothing is overwritten. The form holds your words: save them again if they are the better ones.
translate-theirs = Saved now: { $name }
translate-yours = Your words
translate-somebody = somebody else
translate-around = What stands around it
translate-see-lesson = See the lesson

## A language as a file

translate-upload = Bring in a language as .ftl
translate-upload-text = A file as you take it from here, translated further. First you see what would change; nothing is written before you say so.
translate-file = File with texts
translate-file-unreadable = This file is no text in UTF-8, or longer than 8 MB.
translate-receipt = What the file would change: { $name }
translate-sum = Every text is accounted for
translate-sum-new = New
translate-sum-changed = Changed
translate-sum-same = The same as now
translate-sum-unknown = There is no such text
translate-sum-refused = Cannot be taken, left out
translate-unknown = There is no English text of this name.
translate-changes = New and changed: { $count }
translate-made-how = How were they made?
translate-made-machine = By machine, or not known
translate-made-reviewed = By a person: I have reviewed them
translate-apply = { $count ->
    [one] Bring in { $count } text
   *[other] Bring in { $count } texts
  }
translate-nothing = Nothing in this file is new.
translate-moved = The content changed since you saw this. This is what the file would change now.
translate-brought = { $count ->
    [one] { $count } text was brought in.
   *[other] { $count } texts were brought in.
  }

## In the log

log-text-translate = Translated a text
log-text-still = Found a translation still right
log-text-import = Texts brought in from a file: { $count }
