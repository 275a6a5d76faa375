### The instructor's room.

## Menu and first page

desk-title = Authoring
desk-home = Start
desk-menu = Menu: { $here }
desk-leave = To the lessons
desk-enter = Authoring
desk-published = Published
desk-ready = Ready
desk-drafts = Drafts
desk-receipts = Files to decide about
desk-begin = How to begin
desk-step-import = Bring in questions you have
desk-step-import-text = GIFT, Moodle XML, Aiken or CSV. First you see what becomes of each question; nothing is written before you say so.
desk-step-drafts = Look at the drafts
desk-step-drafts-text = What was brought in waits here. Learners see none of it.
desk-step-bank = Look through the bank
desk-step-bank-text = Every item with its languages, where it is used, and how many answer it right.
desk-own-answers = Your own answers count in no statistics.

## Kinds and states of items

item-kind =
    { $kind ->
        [single] Single choice
        [several] Several choice
        [numeric] Numeric
        [ordering] Ordering
        [matching] Matching
        [scenario] Scenario
        [video] Video
        [interactive] Interactive
       *[other] Another kind
    }
item-status =
    { $status ->
        [draft] Draft
        [ready] Ready
        [published] Published
        [withdrawn] Withdrawn
        [retired] Retired
       *[other] Unknown
    }

## The bank

items-title = Items
items-import = Bring in a file
items-search = Search words or ids
items-component = Component
items-every-component = Every component
items-whole-domain = All of: { $name }
items-kind = Kind
items-every-kind = Every kind
items-status = Status
items-every-status = All but retired
items-missing = Missing in
items-no-filter = No filter
items-filter = Filter
items-none = There are no items yet. Bring in a file, or load a curriculum.
items-none-found = Nothing fits this search.
items-all = Show all items
items-col-question = Question
items-col-status = Status
items-col-languages = Languages
items-col-used = Used, last
items-col-facility = Answered right, 95% interval
items-col-attempts = First attempts
items-drawn = { $kind }, numbers drawn anew
items-no-component = No component yet
items-few = too few answers
items-never-used = Not used yet
items-in-lesson = in a lesson
items-version = version { $version }
items-pages = Pages
items-range = Items { $first } to { $last } of { $all }
items-page-before = Page before
items-page-next = Next page

## Files of questions

imports-title = Import and export
imports-all = All imports
imports-none = No file was brought in yet.
import-text = GIFT, Moodle XML, Aiken or CSV, up to 100 MB. The format and the encoding are recognised.
import-file = File with questions
import-nothing-yet = You will see what becomes of each question. Nothing is added to the bank yet.
import-read = Read the file
import-no-file = Choose a file first.
import-refused = This file cannot be read.
import-unnamed = file without a name
import-col-file = File
import-col-state = State
import-col-questions = Questions
import-col-date = Date
import-state-read = Nothing is written yet
import-state-applied = { $count ->
    [one] { $count } item added
   *[other] { $count } items added
  }
import-state-undone = Taken back
export-title = Take the bank along
export-text = Every item that another system can hold, in English. Items whose numbers are drawn anew are left out, and GIFT has no place for hints.
receipt-title = Receipt: { $name }
receipt-read-as = { $format }, read as { $encoding }
receipt-applied = Added to the bank
receipt-sum = Every question is accounted for
receipt-kept = Kept as they are
receipt-changed = Kept, with a change
receipt-known = In the bank already
receipt-unsupported = Not supported, left out
receipt-all = Questions in the file
receipt-belong = Where they belong
receipt-belong-help = Questions without a component come in as drafts that cannot be published.
receipt-no-category = (no category)
receipt-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
  }
receipt-choose-component = No component yet
receipt-not = Not supported: { $count }
receipt-line = Line { $line }.
receipt-changed-title = Kept, with a change: { $count }
receipt-add = Add it
receipt-kept-title = Kept as they are: { $count }
receipt-more = And { $count } more.
receipt-apply = { $count ->
    [one] Add { $count } question as a draft
   *[other] Add { $count } questions as drafts
  }
receipt-forget = Forget this file
receipt-nothing = Nothing in this file can be added.
receipt-undo = Take the whole import back
receipt-undo-help = You can take the whole import back while none of it was used or changed.
receipt-used = Some of these items were used or changed since. The import stays.
receipt-undone = This import was taken back. The receipt stays for the record.
receipt-to-items = Look at the drafts

## Who changed what

log-title = Changes
log-text = Every change to the content, newest first. It holds nothing about learners.
log-last = Last changes
log-all = All changes
log-older = Older changes
log-none = Nothing was changed here yet.
log-when = When
log-who = Who
log-what = What
log-subject = On what
log-nobody = Command line
log-import-read = { $count ->
    [one] Read a file with { $count } question
   *[other] Read a file with { $count } questions
  }
log-import-apply = { $count ->
    [one] Added { $count } draft
   *[other] Added { $count } drafts
  }
log-import-undo = { $count ->
    [one] Took back { $count } draft
   *[other] Took back { $count } drafts
  }
log-import-forget = Forgot a file

## One item

items-back = All items
item-difficulty = Difficulty
item-try = Try it
item-try-help = As learners get it, graded by the same rules. Nothing of it is stored.
item-texts = Texts
item-col-part = Part
text-missing = missing
text-made =
    { $made ->
        [source] source
        [reviewed] reviewed by a person
       *[machine] by machine, not reviewed
    }
item-versions = Versions and changes
item-withdraw = Withdraw it everywhere
item-withdraw-help = At once. Learners who have it open are told that it costs nothing.
item-restore = Give it back
item-withdrawn = It is withdrawn: no learner gets it.
trial-same = The same again
trial-again = With other numbers
trial-why = You are trying it. Nothing is stored.
trial-leave = Back to the item
log-item-withdraw = Withdrew an item
log-item-restore = Gave an item back
