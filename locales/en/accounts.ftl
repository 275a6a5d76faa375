# Accounts: signing in and up, recovering, the first questions, settings, joining a guest's answers to an account.

## Signing in
signin-title = Sign in
signin-name = Name or e-mail
signin-passphrase = Passphrase
signin-button = Sign in
signin-mismatch = The name and the passphrase do not fit together.
signin-tries-left =
    { $left ->
        [0] Check both, then try again. That was the last try for this hour.
        [one] Check both, then try again. 1 try is left this hour.
       *[other] Check both, then try again. { $left } tries are left this hour.
    }
signin-limited = There were too many tries.
signin-limited-next =
    { $minutes ->
        [one] Try again in 1 minute. Nothing is lost.
       *[other] Try again in { $minutes } minutes. Nothing is lost.
    }
signin-gone = This device is no longer signed in.
signin-gone-next = Sign in again to go on. Every answer that was accepted is safe.

## Recovering
recover-summary = I forgot the passphrase
recover-text = Use the recovery code you wrote down. It works once; then you get a new one.
recover-code = Recovery code
recover-new = New passphrase
recover-button = Set the new passphrase
recover-mismatch = The name and the code do not fit together.
recover-mismatch-next = Check both. Upper case, spaces and dashes do not matter.
reset-title = Set a new passphrase

## Signing up
signup-title = New here? Keep your progress with a name
signup-text = You can learn without an account. With one, your progress is safe when the phone is lost, and you can go on with another.
signup-name = A name to sign in with
signup-name-help = Any name. It need not be yours. An e-mail works too, but is not needed.
signup-passphrase = A passphrase
signup-passphrase-help = { $length } characters or more. Four words you can remember are good.
signup-button = Keep my progress
signup-name-empty = Type a name first.
signup-name-long = The name is longer than 60 characters. Choose a shorter one.
signup-name-email = The @ makes this an e-mail address, but a part of it is missing.
signup-short = The passphrase is too short. It needs { $length } characters or more.
signup-taken = This name cannot be used.
signup-taken-next = Choose another one. If it is yours, sign in instead.

## Someone else's phone
forget-question =
    { $answers ->
        [0] Is this not your phone? Someone without an account began on it. No answers were made.
        [one] Is this not your phone? 1 answer was made on it by someone who has no account.
       *[other] Is this not your phone? { $answers } answers were made on it by someone who has no account.
    }
forget-button = Someone else uses this phone

## The recovery code
recovery-title = Your recovery code
recovery-signed-in = You are signed in as { $name }
recovery-once = This is the only time you see it.
recovery-text = Write it on paper. It sets a new passphrase if you forget yours. We keep only a trace that cannot be read back.
recovery-written = I have written it down

## The first questions
welcome-step = Step { $step } of { $of }
welcome-count = { $step } of { $of }
welcome-leave = Leave the questions and start learning
welcome-back = Back
welcome-continue = Continue
welcome-skip = Skip
welcome-language-title = Which language should FinLit use?
welcome-language-why = You can change it on every page. What is not in your language yet shows in English and says so.
welcome-native-title = Which language did you grow up with?
welcome-native-why = It tells us which lessons you read in a second language. Only you see this.
welcome-origin-title = Where did you first learn about money?
welcome-origin-why = We start from what you know there, and show what is different here. That is the only use of this answer. You can add a country or change it at any time.
welcome-who-sees = Who can see this?
welcome-who-sees-text = Only you. Your country is not shown to teachers and is never part of a list, a report or an export to others.
welcome-start-title = Where do you want to begin?
welcome-start-why = Both answers are for you to plan with. Nothing is closed because of them.
welcome-experience = How much do you know about money in the United States?
welcome-goals = What would you like to get done? Choose as many as you like.
welcome-goal-title = How much do you want to learn in a day?
welcome-goal-why = A small goal that you reach is worth more than a large one. You can change it at any time.
welcome-clock = What time is it where you are?
welcome-clock-help = A study day runs from 4 in the morning to 4 in the morning, by your clock.

## What can be chosen, there and in the settings
choice-unset = Not set
choice-native = The language you grew up with
choice-other-language = Another language
choice-origins = Countries you compare with
choice-too-many-origins = Choose { $most } countries at most. Take out the ones you know least.
choice-origin =
    { $code ->
        [MX] Mexico
        [IN] India
        [CN] China
        [PH] Philippines
        [NG] Nigeria
        [VN] Vietnam
        [BR] Brazil
        [KR] South Korea
        [UA] Ukraine
        [HT] Haiti
        [ET] Ethiopia
       *[ZZ] Another country
    }
choice-experience =
    { $level ->
        [new] It is all new to me
        [some] I know some of it
       *[confident] I know my way around
    }
choice-goal =
    { $goal ->
        [banking] Open and use a bank account
        [earning] Understand my pay
        [taxes] File my taxes
        [saving-investing] Save for what I need
        [credit] Build credit and borrow with care
       *[protection] Keep my money safe from scams
    }
choice-daily-goal =
    { $items ->
        [one] 1 item, about a minute
       *[other] { $items } items, about { $items } minutes
    }
choice-daily-goal-help = One finished item keeps the day, whatever your goal.

## Time zones
zone-time =
    { $half ->
        [am] { $time } AM
       *[pm] { $time } PM
    }
zone-option = { $time }, { $place }
zone-name =
    { $zone ->
        [eastern] Eastern time (New York)
        [central] Central time (Chicago)
        [mountain] Mountain time (Denver)
        [arizona] Arizona (Phoenix)
        [pacific] Pacific time (Los Angeles)
        [alaska] Alaska (Anchorage)
        [hawaii] Hawaii (Honolulu)
       *[puerto-rico] Puerto Rico (San Juan)
    }

## Settings
settings-title = Settings
settings-saved = Saved.
settings-save = Save settings
settings-language-title = Language and country
settings-language = Language
settings-language-help = Lessons that are not in your language yet show in English and say so.
settings-origins-help = Only you see this. Choose none, and no country is shown.
settings-zone = Time zone
settings-zone-help = Your study day runs from 4 in the morning to 4 in the morning there.
settings-goal = Goal for a day
settings-keyboard = Keyboard
settings-shortcuts = Keys 1 to 9 choose an answer, Enter checks it
settings-streak = Days in a row
settings-show-streak = Show how many days in a row I have learned
settings-account = Account
settings-signed-in = You are signed in as { $name }.
settings-sign-out = Sign out
settings-guest = You learn as a guest. Your progress is on this device only. With a name and a passphrase it is safe when the phone is lost.
settings-keep-progress = Save my progress
settings-forget-text = If this is not your phone, the guest's answers can be forgotten. This cannot be undone.
settings-status-title = Immigration status
settings-status-text = You do not have to tell us. If you do, we use it for one thing: to show first the cards that fit you. It is locked away with its own key. No teacher, report or export to others ever contains it.
settings-status-label = Show me first the cards for
settings-status-name =
    { $status ->
        [students] Students and exchange visitors
        [workers] Workers on a visa
        [refugees] Refugees and asylum seekers
        [residents] Permanent residents
       *[unsaid] People who would rather not say
    }
settings-status-save = Save this answer
settings-status-delete = Delete this answer
settings-status-deleted = The answer is deleted.
settings-data = Your data
settings-data-text = One file with everything we hold about you: answers, points, days, settings.
settings-data-button = Download my data
settings-danger = Danger zone
settings-type-to-confirm = Type “{ $words }” to confirm
settings-words-refused = Nothing was deleted. Type “{ $words }”, then press again.
settings-restart = Start again from zero
settings-restart-text = Deletes your answers, points, days and badges. Your account and settings stay. This cannot be undone.
settings-restart-words = start again
settings-restart-button = Delete my progress
settings-restarted = Your progress is deleted. You start from zero.
settings-delete-words = delete everything
settings-delete-account = Delete the account
settings-delete-account-text = Deletes everything, now, everywhere. We keep no copy. This cannot be undone.
settings-delete-account-button = Delete my account
settings-delete-guest = Delete everything about me
settings-delete-guest-text = You have no account. This deletes all you did on this device, now. We keep no copy. This cannot be undone.
settings-delete-guest-button = Delete everything

## Joining a guest's answers to an account
claim-title =
    { $answers ->
        [one] Add the 1 answer made on this phone?
       *[other] Add the { $answers } answers made on this phone?
    }
claim-signed-in = You are signed in as { $name }
claim-on-day = They were made before you signed in, on { $day }.
claim-between = They were made before you signed in, from { $first } to { $last }.
claim-choose = Choose one of the three. Nothing has changed yet.
claim-yes = Yes, add them
claim-yes-text = Answers, points and days join your account. Nothing counts twice.
claim-no = No, and forget them
claim-no-text =
    { $answers ->
        [one] Deletes the 1 answer, now. This cannot be undone.
       *[other] Deletes the { $answers } answers, now. This cannot be undone.
    }
claim-later = Later
claim-later-text = They stay on this phone, apart. We ask again when you next sign in here.
claim-continue = Continue
claim-together = If you add them
claim-column-account = Account
claim-column-phone = Phone
claim-column-together = Together
claim-answers = Answers
claim-days =
    { $shared ->
        [0] Days
        [one] Days, 1 is in both
       *[other] Days, { $shared } are in both
    }
claim-points = Points, counted again
