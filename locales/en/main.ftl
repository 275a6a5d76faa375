### The frame, the path, the player, outcomes and progress. Ids begin with the place they are used in.
### Arguments keep the order in which they first appear in the English text.

## The frame

app-title = FinLit: you already know money. Learn how it works here.
app-description = Short, free lessons on banks, pay, taxes and credit in the United States, in your language.
app-skip = Skip to the content
nav-main = Main
nav-path = Path
nav-progress = Progress
nav-countries = Comparisons
nav-glossary = Glossary
nav-settings = Settings
nav-languages = Languages
nav-sign-in = Sign in
nav-about = About
nav-privacy = Privacy
nav-licences = Licenses and sources
foot-notice = General information, not advice. Rules change: every fact shows its date.
day-kept = Today is kept
day-open = Today is open
away-notice = Your progress cannot be reached right now. You can read. Every answer that was accepted is safe.
fallback-note = Not in your language yet. This part is in English.
as-of = As of { $date }.
may-have-changed = It may have changed.
# A belief in someone's words
quoted = “{ $words }”

## Errors

error-not-found-title = There is no page here
error-not-found-text = The address may be old, or it belongs to someone else.
error-forbidden-title = This room is closed
error-forbidden-text = Your account may not enter here.
error-no-learner-title = Start first
error-no-learner-text = This page shows your own progress. Start as a guest, or sign in.
error-invalid-title = This form could not be read
error-invalid-text = Nothing was changed. Go back, load the page again and try once more.
error-limited-title = Too many tries
error-limited-text = { $minutes ->
    [one] Nothing is lost. Try again in { $minutes } minute.
   *[other] Nothing is lost. Try again in { $minutes } minutes.
  }
error-away-title = We will be right back
error-away-text = Your lessons cannot be reached right now. Every answer that was accepted is safe. Wait about 30 seconds, then try again.
error-away-form = What you sent is still in this page. Sending it again is safe.
error-internal-title = Something broke on our side
error-internal-text = It is not your fault, and every answer that was accepted is safe. It has been written down for us.
error-again = Try again
error-home = Go to the first page
error-status = Answer of the server: { $status }

## The path

path-title = Your path
path-domains = Domains
path-next = Next for you
path-going = You are on step { $at } of { $of }.
path-minutes = { $minutes ->
    [one] About { $minutes } minute.
   *[other] About { $minutes } minutes.
  }
path-continue = Continue the lesson
path-done = { $count } done
path-open = { $count } open
path-locked = { $count } not open yet
path-coming = { $count } coming
path-domain-done = { $done } of { $of } done
skill-done = Lesson done. Take its quiz, or read it again.
skill-going = You are in this lesson. Your place is kept.
skill-open = { $minutes ->
    [one] Open. About { $minutes } minute.
   *[other] Open. About { $minutes } minutes.
  }
skill-locked = Opens after
skill-coming = Coming. The lesson is being written.

## A lesson's first page

cover-start = Start the lesson
cover-again = Do the lesson again
cover-best = Best quiz so far: { $best } of { $of }
cover-locked = This lesson opens after
cover-minutes = { $minutes ->
    [one] About { $minutes } minute. Free, no account needed.
   *[other] About { $minutes } minutes. Free, no account needed.
  }
cover-read = Read the cards

## The player

player-continue = Continue
player-leave = Leave the lesson. Your place is kept.
player-count = { $at } of { $of }
player-card = Card { $at } of { $of }
player-card-answered = Card { $at } of { $of }, answered
player-question = Question { $at } of { $of }
player-question-answered = Question { $at } of { $of }, answered
why-lesson = You have just read about it. This shows whether it makes sense with new numbers.
why-quiz = It belongs to this lesson. Questions you have seen least come first.
withdrawn-card = This page was taken back
withdrawn-card-text = Something on it is being checked. It costs nothing. Go on with the next one.
withdrawn-title = This question was taken back
withdrawn-text = A fact in it is being checked. It costs nothing and counts nowhere. Go on with the next one.

## Questions

answer-check = Check
answer-skip = I don’t know this yet
answer-why-now = Why this question now?
answer-choose-all = Choose all that fit. More than one can be right.
answer-sending = Sending your answer.
answer-failed = It could not be sent. Your answer is still here. Try again when the line is back.
hint-show = Show hint { $number } of { $of }
hint-label = Hint { $number } of { $of }
number-help-money = In dollars. Type it as you do at home: 1,234.50 or 1.234,50
number-help-percent = In percent. 12.5 and 12,5 are both fine.
number-help-plain = A number. 1,234.5 and 1.234,5 are both fine.
number-which = Which number did you mean by { $typed }?
number-two-ways = “{ $typed }” can be read in two ways. Which one did you mean?
number-no-try = This does not count as a try.
number-marks-here = In the U.S. a comma parts thousands and a point begins the decimals.
unit-days = days
unit-months = months
unit-years = years
unit-hours = hours
unit-points = points
order-place = Place
order-help = Give each row a place from 1 to { $count }.
match-choose = Choose
match-help = Choose what belongs to each row. One choice may be left over.
refused-no-choice = Nothing is chosen yet.
refused-no-number = No number is typed yet.
refused-rows = { $count ->
    [one] { $count } row is still empty.
   *[other] { $count } rows are still empty.
  }
refused-empty-next = Fill it in, or choose “I don’t know this yet”. An empty answer is not a wrong answer.
refused-not-a-number = “{ $typed }” is not a number we can read.
refused-number-next = Type digits only, such as 1250 or 12.50. This does not count as a try.
refused-twice = Two rows have the same place.
refused-twice-next = Give each row a place of its own. This does not count as a try.

## Outcomes

verdict-right = Right.
verdict-wrong = Not this one. Here is why.
verdict-unknown = This is an answer too. Here is how it works.
verdict-partly = Partly right. { $right } of { $of }.
verdict-partly-extra = Partly right. { $right } of { $of }, and { $extra } too many.
verdict-points = { $points ->
    [one] First time right: { $points } point.
   *[other] First time right: { $points } points.
  }
verdict-no-points = You had this right before. It counts for your day.
verdict-again = You will meet it again before the quiz ends.
verdict-comes-back = You will meet a question like it again.
answer-yours = Your answer
answer-better = Better answer
answer-hit = You chose it, and it is right
answer-missed = Right, and you left it out
answer-false-alarm = You chose it, and it does not fit
answer-rejected = You left it out, and it does not fit
answer-place-right = Place { $right }, as you said
answer-place-wrong = Place { $right }. You said { $given }
answer-place-none = Place { $right }
answer-pair-right = Your pair, and it is right
answer-pair-better = Better pair
outcome-mixup = A common mix-up
outcome-why = How it works
outcome-why-right = Why it is right
outcome-others = Why the other answers are not right
context-head = What you know from home: { $country }
context-head-any = What many people know from home
context-home = At home
context-here = In the U.S.
context-sources = Sources: { $sources }.
context-whole = Read the whole comparison
notice-info = Good to know
notice-caution = Watch out
notice-critical = Important
unreviewed-note = No person has checked this translation yet. The English says:

## The end of a lesson, the quiz

end-where = Lesson finished
end-label = Lesson finished
end-title = You finished { $lesson }
end-day-kept = { $days ->
    [one] Today is kept. You have learned on { $days } of the last 14 days.
   *[other] Today is kept. You have learned on { $days } of the last 14 days.
  }
end-day-open = One answered question keeps today.
end-points = Points from this lesson
end-opened = Now open
end-guest-title = You are learning as a guest
end-guest-text = Your progress is on this phone only. A name and a passphrase keep it safe. No e-mail is needed.
end-guest-save = Save my progress
end-back-to-path = Back to the path
end-to-quiz = Take the quiz
stamp-kept = kept
points-lesson = Lesson finished
points-first-right = { $count ->
    [one] { $count } question right for the first time
   *[other] { $count } questions right for the first time
  }
points-context-check = { $count ->
    [one] { $count } comparison checked
   *[other] { $count } comparisons checked
  }
points-review = { $count ->
    [one] { $count } review
   *[other] { $count } reviews
  }
points-badge = { $count ->
    [one] { $count } badge
   *[other] { $count } badges
  }
points-together = Together
quiz-of = Quiz: { $component }
quiz-finished = Quiz finished
quiz-result-title = { $score } of { $of } right on the first try
quiz-score = { $score } of { $of }
quiz-first-try = right on the first try
quiz-best-and-last = Best so far: { $best }. Last time: { $last }.
quiz-first-time = This is your first result. You can take the quiz again with other questions.
quiz-questions = The questions
quiz-missed = What was missed, and why
quiz-points = Points from this quiz
quiz-again = Take it again with other questions
told-right = Right
told-wrong = Not yet
missed-right-again = Question { $number }. Right the second time.
missed-comes-back = Question { $number }. It comes back in the next quiz.

## Progress

progress-title = Your progress
progress-empty = No answers yet. One question is enough to begin.
progress-to-path = Go to the path
progress-lessons = lessons finished
progress-of = of { $count }
progress-answers = answers
progress-points = points, level { $level }. Level { $next } begins at { $from }
progress-streak = days in a row
progress-repair = { $days ->
    [one] Five extra questions today mend the gap. Then it is { $days } day in a row.
   *[other] Five extra questions today mend the gap. Then it is { $days } days in a row.
  }
progress-goal = Goal for today: { $done } of { $goal }
progress-components = Answers by component
progress-weeks = Answers by week
progress-col-week = Week from
progress-col-answers = Answers
progress-col-right = Right
progress-col-days = Days
progress-badges = Badges
badge-near = A badge that is close
badge-progress = { $name }: { $have } of { $need }
calendar-caption = Days you learned in { $month }
calendar-kept = kept
calendar-rest = rest day
calendar-today = today
calendar-today-kept = today, kept
calendar-legend-kept = you learned
calendar-legend-rest = rest day, used by itself
calendar-help = { $freezes ->
    [one] One answered question keeps a day. A day ends at 4 in the morning where you are. You have { $freezes } rest day saved.
   *[other] One answered question keeps a day. A day ends at 4 in the morning where you are. You have { $freezes } rest days saved.
  }
weekday-su = Su
weekday-mo = Mo
weekday-tu = Tu
weekday-we = We
weekday-th = Th
weekday-fr = Fr
weekday-sa = Sa
weekday-sunday = Sunday
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
