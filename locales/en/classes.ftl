### Classes: the learner's side first, then the instructor's.

## Joining

join-title = Join a class
join-text = The person who runs your class gives you a code of six letters and digits.
join-code = Code of the class
join-code-help = Upper case, spaces and dashes do not matter.
join-find = Find the class
join-empty = Type the code first.
join-unknown = There is no class with the code “{ $code }”.
join-unknown-next = Compare it sign by sign. It may also have been changed: ask for the new one.
join-closed = The class “{ $class }” takes no more learners.
join-closed-next = Ask the person who runs it.
join-limited = Too many codes were tried from here.
join-limited-next =
    { $minutes ->
        [one] Try again in 1 minute. The code you typed still stands here.
       *[other] Try again in { $minutes } minutes. The code you typed still stands here.
    }
join-class-title = Join “{ $class }”?
join-led-by = Run by { $name }.
join-ends = Last day: { $date }.
join-name = Your name in this class
join-name-help = Any name by which you can be recognised. It need not be yours. It shows in this class and nowhere else. Better not your e-mail.
join-name-empty = Type a name for this class first.
join-name-long = The name is longer than { $most } characters. Choose a shorter one.
join-sees = What { $name } sees
join-sees-name = The name you choose for this class, and the day you joined.
join-sees-skills = For each skill whether you have not begun it, are learning, are stuck or have mastered it, as it stands now. What you learned before counts in it.
join-sees-answers = Each question you answer after joining, also in a placement: your answer, whether it was right, when, how long it took, and how many hints you used.
join-sees-until = After { $date } no new answers. The state of your skills can still be seen until you leave.
join-sees-admins = The administrators of this site can see the same.
join-hidden = What they never see
join-hidden-who = Your e-mail and the name you sign in with.
join-hidden-origin = Your countries, your languages, where you are, and your immigration status.
join-hidden-before = Answers you gave before joining.
join-hidden-rest = Your points, days, goals and settings. Other learners see nothing of you.
join-leave = You can leave at any time. From then on { $name } sees nothing of you, not even what was there before.
join-agree = I agree that { $name } sees this until I leave.
join-agree-first = Mark the sentence if you want to join.
join-agree-first-next = Without it nothing happens.
join-button = Join the class
join-not = Do not join

## A class from inside

class-joined = You are in the class.
class-as = You are here as { $name }, since { $date }.
class-go-on = Go on learning
class-line = Your line, as { $name } sees it
class-line-none = You have not begun a skill yet, so there is nothing to see.
class-col-skill = Skill
class-col-state = State
class-col-right = Right
class-leave = Leave the class
class-leave-text = From then on { $name } sees nothing of you. What you learned stays yours. With the code you can join again; then they see what you answer from that day on.
class-leave-button = Leave
class-left = You left the class. Nothing of you can be seen there any more.
class-in-none = You are in no class.
class-of = Run by { $led_by }. You are there as { $name }.
class-see = What is seen of me
class-state =
    { $state ->
        [mastered] Mastered
        [going] Learning
        [stuck] Stuck
       *[none] Not begun
    }
class-right-of = { $right } of { $answered } right
claim-classes = The classes joined on this phone come along: { $classes }. There, what your account answered since you joined can then be seen too.
privacy-class-name = Classes
privacy-class-text = Only if you join one, with a name chosen for it. The page on which you join says what the person who runs it sees: skills and answers from then on, never country, language, status or e-mail. Until you leave; then nothing of it is kept.

## The instructor's classes

classes-title = Classes
classes-none = You have no class yet.
classes-private = Other instructors do not see your classes. Administrators do.
classes-new = New class
classes-name = Name of the class
classes-name-help = As your learners know it: “Tuesday evening”.
classes-leader = Your name
classes-leader-help = Learners read it before they agree to be seen.
classes-ends = Last day
classes-ends-help = May stay empty. After it nobody joins, and you see no answers given later. Once someone has joined, it can come sooner, not later.
classes-create = Create the class
classes-no-name = Type a name for the class.
classes-long-name = The name is longer than { $most } characters.
classes-no-leader = Type your name, as learners should read it.
classes-long-leader = Your name is longer than { $most } characters.
classes-no-date = This is not a date. Write it as 2027-06-30.
classes-past = This day is past. Choose today or a later one.
classes-later = Learners agreed to be seen up to the day that stands here. It can come sooner, not later. For a longer time make a new class.
classes-state =
    { $state ->
        [open] Open
        [closed] Closed
       *[ended] Ended
    }
classes-col-class = Class
classes-col-code = Code
classes-col-learners = Learners
classes-col-state = State
classes-col-since = Since

## One class

class-all = All classes
class-learners =
    { $count ->
        [one] { $count } learner
       *[other] { $count } learners
    }
class-since = since { $date }
class-join-with = Join with the code
class-invitation = Invitation to print
class-invitation-title = “{ $class }”, with { $name }
class-invitation-open = Open this address on your phone:
class-invitation-code = The code of the class:
class-invitation-print = Print this page, or show it on the wall.
class-empty = Nobody has joined yet
class-invite-show = Write the code { $code } on the board, or print the invitation.
class-invite-open = Learners open this address on their phone:
class-invite-consent = First it says what can be seen and what not. No account and no e-mail is needed.
class-objectives-of = Objectives of
class-every-domain = All domains
class-begun = Begun by someone
class-sort = Sort learners by
class-sort-by =
    { $sort ->
        [name] Name
        [stuck] Stuck most
        [mastered] Mastered most
       *[seen] Last answer
    }
class-rows = Sort objectives by
class-rows-by =
    { $rows ->
        [path] Path
        [stuck] Stuck most
       *[fewest] Mastered fewest
    }
class-show = Show
class-grid = Objectives by learners
class-grid-caption = Objectives: { $objectives }, learners: { $learners }
class-grid-help = Press a square to look through the answers behind it. Each learner can see the own line, and who sees it.
class-csv = This table as CSV
class-stuck-help = the last three answers were not right
class-numbers-help = right of all answers since joining
class-col-objective = Objective: the learner can
class-col-answered = Answers
class-of-all = { $count } of { $all }
class-mastered-of = Mastered, of { $count }
class-not-seen = no answer yet
class-next = Worth a word next time
class-are-stuck =
    { $count ->
        [one] { $count } is stuck:
       *[other] { $count } are stuck:
    }
class-you-see = What you see, and what you do not
class-you-see-text = Names they chose, skills, and answers since they joined. Never country, language, immigration status or e-mail. A learner can leave at any time; then you see nothing more.
class-settings = Change the class
class-change = Save
class-close = Close the class
class-close-help = Nobody joins any more. Who is in it stays.
class-open = Open the class again
class-open-help = With the code one can join again.
class-new-code = Make a new code
class-new-code-help = The old one leads nowhere from then on. Who is in the class stays.
class-delete = Delete the class
class-delete-text =
    { $count ->
        [0] Nobody is in it. This cannot be undone.
        [one] You see nothing of { $count } learner any more. What was learned stays theirs. This cannot be undone.
       *[other] You see nothing of { $count } learners any more. What was learned stays theirs. This cannot be undone.
    }
class-delete-button = Delete the class

## One learner

class-member-since = In the class since { $date }. Answers given before are not shown.
class-only = Only answers on: { $component }.
class-answers-all = All answers
class-answers = Answers, newest first
class-no-answers = No answers since joining.
class-range = Answers { $first } to { $last } of { $all }
class-newer = Newer answers
class-older = Older answers
class-col-question = Question
class-col-answer = Answer
class-col-verdict = Result
class-col-when = When
class-col-took = Time taken
class-col-hints = Hints
class-verdict =
    { $verdict ->
        [right] Right
        [partly] Partly right
       *[wrong] Not right
    }
class-kind =
    { $kind ->
        [lesson] Lesson
        [quiz] Quiz
        [review] Review
        [placement] Placement
       *[practice] Practice
    }
class-took-unknown = time not measured
class-seconds = { $count } s
class-minutes = { $count } min
class-hints = hints: { $count }
class-answer-of = An answer of { $name }
class-answers-of = All answers of { $name }
class-replay-help = With the numbers, the order and the answer as the learner had them, in your language. The language and country it was shown for are not told.

## The log of changes

log-class =
    { $verb ->
        [create] Created a class
        [change] Changed a class
        [close] Closed a class
        [open] Opened a class again
        [code] Made a new code for a class
       *[delete] Deleted a class
    }
