### Practice, review, placement, and what is known of a learner.
### Arguments keep the order in which they first appear in the English text.

nav-practice = Practice

## Before a session

practice-title = Practice
practice-text = Ten questions from what is due, what you are learning and what went wrong before. About 8 minutes.
practice-start = Begin ten questions
practice-nothing = There is nothing to ask right now. Open a new lesson on the path, or come back tomorrow.
practice-review-none = Nothing is due. What you know is still fresh.
practice-review-due = { $count ->
    [one] { $count } skill is due today.
   *[other] { $count } skills are due today.
  }
practice-review-many = A few questions bring the most back.
practice-to-review = Go to the review
practice-placement-new = Do you know some of this already? A few questions find out where you can begin.
practice-placement-again = You have done the placement. You can do it again at any time.
practice-to-placement = Go to the placement
review-title = Review
review-due = { $count ->
    [one] { $count } skill is due
   *[other] { $count } skills are due
  }
review-due-text = One question on each. What you remember now stays longer.
review-away = { $days ->
    [one] You were away for { $days } day
   *[other] You were away for { $days } days
  }
review-ten = { $count ->
    [one] { $count } question brings the most back
   *[other] { $count } questions bring the most back
  }
review-ten-text = Nothing is lost: your skills, points and days are all here. What got weaker comes back faster than it came the first time.
review-start = Begin the review
review-these = These skills
review-col-skill = Skill
review-col-still = Still there, we think
review-stand = { $count ->
    [one] { $count } skill stands on it
   *[other] { $count } skills stand on it
  }
review-still = { $count } of 10
review-rest = And the rest?
review-rest-text = It waits. After these we know better what is still there, and some of it need not come at all. You owe nothing.
review-how = How do we know what is still there?
review-how-text = From when you last answered, how often it was right, and how long it lasted before. “4 of 10” means: of ten people with your answers, about four would still know it today.
review-to-progress = See your own numbers
review-enough = You have reviewed enough for today. The rest can wait until tomorrow.
review-next = Nothing is due today. The next review is on { $date }.
review-empty = Nothing to review yet. A skill comes here some days after you first answered a question on it.
review-to-practice = Practice instead
placement-title = Where can you begin?
placement-text = A few questions find out what you know already. Then your path opens there.
placement-start = Begin the placement
placement-again = You have done this before.
placement-last = See what it showed
placement-rule-length = It takes 5 to 20 questions and ends when we are sure enough.
placement-rule-marks = Nothing is marked right or wrong here, and nothing counts against you.
placement-rule-unknown = “I have not learned this yet” is an answer too. It saves you questions that are too hard.
placement-rule-opens = { $count ->
    [one] { $count } lesson is open to you now. What is open never closes again.
   *[other] { $count } lessons are open to you now. What is open never closes again.
  }

## A question of a session

placement-question = Where can you begin? Question { $number }
placement-unknown = I have not learned this yet
placement-next = Next
placement-stop = Stop here
placement-noted = Your answer is kept.
wish-easier = Too hard
wish-harder = Too easy
why-placement = Of all questions this one tells us most about where you can begin.
why-due = It is time to look at this skill again. Of ten people with your answers, about { $count } would still know it.
why-new = This skill is new to you.
why-learning = You are learning this skill, and we are not sure yet that it stays.
why-lost = You knew this skill well before. Lately it went wrong.
why-stuck = { $component } is hard for you right now. This is what it stands on.
why-stretch = Nothing is due. This keeps what you know in use.
why-eased = The last questions were hard, so this one is easier.
why-raised = The last five were right, so this one is harder.

## After a session

practice-end-label = Session finished
practice-end-title = { $right } of { $of } right
practice-asked = What was asked
practice-col-right = Right
practice-col-now = Where you stand
practice-right-of = { $right } of { $of }
practice-points = Points from this session
practice-again = Ten more
placement-end-title = { $count ->
    [one] You can begin with { $count } lesson
   *[other] You can begin with { $count } lessons
  }
placement-end-asked = { $count ->
    [one] { $count } question
   *[other] { $count } questions
  }
placement-end-text = { $count ->
    [one] You seem to know { $count } skill already.
   *[other] You seem to know { $count } skills already.
  }
placement-end-opens = What it opens
placement-end-known = You seem to know them
placement-end-known-note = A short question checks each one later.
placement-end-open = Open to you
placement-end-closed = Not open yet
placement-end-closed-note = Each one says what it waits for.
placement-end-stays = What is open now never closes again.
placement-end-sure = How sure we are
placement-end-unasked = Skills that were not asked are guessed from the others, and we are less sure of them.
placement-end-wrong = Does it feel wrong?
placement-end-wrong-text = “Too easy” and “too hard” after any practice question move what comes next. You can also do the placement again.
placement-end-redo = Do it again

## What is known of a learner

estimate-tenths = { $count } of 10
estimate-words = about { $mean } of 10, could be { $low } to { $high }
model-title = What you can do, and how sure we are
model-legend = Our best guess, and how far off it may be
model-goal = The goal: 8 of 10
model-empty = Nothing is known yet. Every answer adds to it.
model-state-mastered = Mastered
model-state-lost = To win back
model-state-learning = Learning
model-state-due = Due for review
model-state-open = Open
model-state-locked = Not open yet
model-state-coming = Coming
model-based-on = What this is based on
model-think = We think you would get about { $mean } of 10 right. It could be { $low } to { $high } of 10.
model-answers = { $count ->
    [one] This comes from { $count } answer.
   *[other] This comes from { $count } answers.
  }
model-answers-list = Your answers, oldest first
model-right = right
model-wrong = not right
model-uncounted = not counted
model-open-page = Everything about this skill
model-mastered-of = skills mastered
model-certainty = We are { $percent } sure that you would get 8 of 10 right.
model-no-evidence = You have not answered a question on this skill yet. The guess comes from your other answers.
model-next-review = Next review: { $date }. Today about { $count } of ten people with your answers would still know it.
model-no-review = No review is planned yet.
model-moves = What would move it
model-moves-evidence = { $count ->
    [one] { $count } more answer that counts. Four are needed.
   *[other] { $count } more answers that count. Four are needed.
  }
model-moves-items = { $count ->
    [one] { $count } more different question. Three are needed.
   *[other] { $count } more different questions. Three are needed.
  }
model-moves-level = { $count ->
    [one] { $count } more right answer to a question that is not too easy. Two are needed.
   *[other] { $count } more right answers to questions that are not too easy. Two are needed.
  }
model-moves-sure = Right answers without hints. We call it mastered when we are { $percent } sure.
model-moves-kept = It stays mastered as long as we are more than half sure.
model-waits = It opens when these are done or known
model-opens = It lets these open
model-history = Your answers
model-history-empty = No answers yet.
model-col-day = Day
model-col-where = Where
model-col-result = Result
model-col-counts = Counts
model-where-lesson = Lesson
model-where-quiz = Quiz
model-where-practice = Practice
model-where-review = Review
model-where-placement = Placement
model-counts = yes
model-counts-not-help = not for mastery: help was used, or it was half right
model-counts-not-retry = no: its answer had been seen
model-counts-not = no
model-placement-hidden = told by the placement
model-practise = Practice now
model-to-lesson = To the lesson
model-back = All skills
retention-title = How well to remember
retention-text = A skill comes back for review when the chance that you still know it falls to this. Higher means more reviews.
retention-80 = 80 percent: fewest reviews
retention-85 = 85 percent
retention-90 = 90 percent: balanced
retention-95 = 95 percent: most reviews
retention-save = Save
