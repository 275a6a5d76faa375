### Item analysis, and what learners report.

analysis-title = Analysis
analysis-text = Every item that learners have answered, by their first attempts at its newest version. Your own answers and those of other instructors are not among them.
analysis-none = No item has been counted yet. Items appear here within five minutes of their first answer.
analysis-none-found = Nothing fits this filter.
analysis-counted = Last counted on { $date } at { $time }. An item’s own page is always as of now.
analysis-look = Worth a look
analysis-look-all = All items
analysis-look-only = Only what is worth a look
analysis-col-discrimination = Discrimination, 95% interval
analysis-col-reports = Open reports
analysis-col-flags = Worth a look
analysis-flag =
    { $flag ->
        [guess] Answered right less often than by guessing
        [negative] Those who know more are right less often: look at the key
        [idle] A wrong option almost nobody takes
        [rival] Able learners take a wrong option more often than the right one
       *[other] Unknown
    }

## Numbers

analysis-few = too few answers (n < 30)
analysis-cannot = cannot be told: no difference to measure by
analysis-range = { $low } to { $high }
analysis-interval = 95% interval { $range }
analysis-n = n = { $n }
analysis-seconds = { $seconds } s

## One item

analysis-page-title = Analysis: { $title }
analysis-back = All items in the analysis
analysis-where = Item analysis, version { $version }, first attempts only
analysis-firsts = { $count ->
    [one] { $count } first attempt
   *[other] { $count } first attempts
  }
analysis-open = Open the item
analysis-version = Version
analysis-show = Show
analysis-newest = The item has more first attempts than are read here. The numbers are of the newest { $count }.
analysis-drawn = The numbers in this item are drawn anew for each learner. What you see here is an example.
analysis-right = Answered right (facility)
analysis-discrimination = Discrimination, corrected
analysis-b = Difficulty b
analysis-a = Discrimination a
analysis-error = standard error { $error }
analysis-guessed = the author’s guess, not calibrated
analysis-default = the default, too few answers
analysis-calibrated = Calibrated
analysis-calibration = calibration { $version }, n = { $responses }
analysis-time = Time, median
analysis-middle = Time, middle half
analysis-hint = Took a hint
analysis-curve = Who gets it right
analysis-curve-alt = Share of right answers by ability. The model’s curve rises from { $low } at −3 to { $high } at 3. Of { $groups } groups of learners, { $fits } lie on it within their intervals.
analysis-curve-caption = Observed and modelled share of right answers by ability
analysis-curve-few = Too few answers to draw groups of learners (n < 30). The curve is what the model expects.
analysis-ability = Ability before the answer
analysis-key-model = the model
analysis-key-seen = observed, 95% interval; groups of about equal size, 30 learners or more
analysis-as-table = The same as a table
analysis-col-n = n
analysis-col-right = Right, 95% interval
analysis-col-model = Model
analysis-chosen = What they answered
analysis-chosen-caption = Each part of the answer with its share of first attempts
analysis-chosen-help = Good: the right answer goes with ability (above 0), each wrong one against it (below 0).
analysis-col-part = Answer
analysis-col-share = Share, 95% interval
analysis-col-biserial = Point-biserial, 95% interval
analysis-key = right
analysis-mixup = Mix-up: { $name }
analysis-row-right = put in its place
analysis-other-numbers = Other numbers
analysis-unknown = “I don’t know this yet”
analysis-languages = Is it harder in one language?
analysis-languages-caption = Difference between languages at equal ability
analysis-languages-none = Nobody of known ability has answered this version yet.
analysis-hidden = Languages with fewer than { $least } learners are not shown, nor others from which they could be subtracted.
analysis-fallback = Other languages, shown in English
analysis-col-language = Language, against English
analysis-col-odds = Odds ratio (Mantel-Haenszel)
analysis-col-delta = ETS delta
analysis-col-reading = Reading
analysis-reading = { $class }: { $way ->
    [harder] harder in this language for learners who are as able
    [easier] easier in this language for learners who are as able
   *[none] no sign of a difference
  }
analysis-how = How these numbers are made
analysis-how-firsts = Counted are first attempts: a learner’s first at this item, at this version, before its answer was seen. Instructors’ answers stay out. Each number says how many answers it rests on; below 30 it is not told.
analysis-how-rest = Discrimination is the point-biserial correlation of being right with the learner’s ability as it was estimated just before the answer, from all earlier answers. Learners here answer different items, so a share of right answers would say which items they were given; and an estimate made before the answer does not hold the answer itself. That is what “corrected” means.
analysis-how-intervals = Shares have Wilson’s interval. Correlations have Fisher’s, with a variance that supposes no distribution. The median has that of its order statistics.
analysis-how-languages = Learners who read a translation are compared with those who read English and are as able: Mantel-Haenszel over fifths of general ability, the interval by Robins, Breslow and Greenland. A delta below 0 means harder in this language. A, B and C are the classes of ETS: none that shows, moderate, large.

## Reports from learners

reports-title = Reports from learners
reports-none = No learner has reported this item.
reports-note = Note, to close the report
reports-note-missing = Write what was done about it. Then close the report.
reports-close = Close
reports-closed = Closed on { $date }:
log-report-close = Closed a learner’s report
report-reason =
    { $reason ->
        [key] The answer marked right is not right
        [unclear] I do not understand the question
        [outdated] A fact is out of date
        [translation] The translation is not right
       *[other] Something else
    }
report-open = Report this question
report-what = What is wrong with it?
report-words = In your words (optional)
report-words-help = One or two sentences. Do not write your name or anything about yourself: we do not keep who reports.
report-send = Send the report
report-thanks = Thank you. Someone who writes our questions will look at it.
report-empty = Choose what is wrong, or write a sentence.
