### Guarding your identity: English, the source text.
### A number never stands in a text: it is named, and its value stands in identity-theft.toml.

identity-theft-lesson-title = Lock it before, mend it after
identity-theft-lesson-promise = After this lesson you can guard your numbers, freeze your credit and act if someone uses your name.

## Card: opening

identity-theft-strange-letter-title = A letter about a card you never asked for
identity-theft-strange-letter-p1 = A letter thanks you for your new store card. You never asked for one.
identity-theft-strange-letter-p2 = Someone may have used your name and your SSN. This is called _identity theft_. It is a shock, and it can be put right.
identity-theft-strange-letter-p3 = You can put locks on your name before it happens. If it has happened, there are clear steps to take. All of them are free.

## Card: explanation

identity-theft-four-locks-title = Four things, four locks
identity-theft-four-locks-p1 = A thief can use your name in four ways. Each way has its own lock.
identity-theft-four-locks-locks-1 = **Your numbers.** Give your SSN or ITIN only where there is a need. Ask why, and offer another ID.
identity-theft-four-locks-locks-2 = **Your accounts.** Turn on _two-step codes_, and tell no caller a code. Read every line on your statements, and report the strange ones.
identity-theft-four-locks-locks-3 = **New credit.** A _credit freeze_ stops most new accounts in your name. Ask all three credit bureaus for it: Equifax, Experian and TransUnion.
identity-theft-four-locks-locks-4 = **Your tax return.** An _IP PIN_ from the IRS keeps others from filing in your name. If someone has filed already, tell the IRS and still file your own return.
identity-theft-four-locks-p2 = A freeze is free and does not lower your score. Your own cards still work. When you want to borrow, you lift it for a time.
identity-theft-four-locks-p3 = A _fraud alert_ is lighter. It tells lenders to check that it is you. You ask one bureau, and it tells the other two.
identity-theft-four-locks-steps = Has it happened? Call the company where it happened, then freeze your credit, then report it at [IdentityTheft.gov](https://www.identitytheft.gov). With that report you can dispute each false debt in writing.

## Card: worked example. $game $gas $phone $total money

identity-theft-marked-lines-title = Three lines you do not know
identity-theft-marked-lines-p1 = You read your card statement with a pen. You mark each line you know. Three lines are left, and none of them is yours.
identity-theft-marked-lines-strange = The lines that are not yours
identity-theft-marked-lines-strange-r1 = Online game
identity-theft-marked-lines-strange-r2 = Gas in another state
identity-theft-marked-lines-strange-r3 = Phone store
identity-theft-marked-lines-strange-sum = To report
identity-theft-marked-lines-f1 = { NUMBER($game) } + { NUMBER($gas) } + { NUMBER($phone) } = { NUMBER($total) }
identity-theft-marked-lines-p2 = You call the card company the same day and report { MONEY($total) }. The lines you know stay yours to pay.
identity-theft-marked-lines-p3 = Report the small ones too. A thief often tries a small sum first, to see if anyone looks.

## Card: what you know from home

identity-theft-at-home-title = What you know, and what differs here
identity-theft-at-home-p1 = You guarded papers at home: a card, a stamp, a signature. Here it is the number that needs a guard.

## Card: short check

identity-theft-short-check-title = A short check
identity-theft-short-check-p1 = Two questions before you go on. Take your time. Open a hint when you want one.

## Item: matching. Rows k1 to k4, partners p1 to p5 (34 characters at most)

identity-theft-four-guards-stem = What does each of these do?
identity-theft-four-guards-k1 = Credit freeze
identity-theft-four-guards-k1-feedback = The freeze is the lock: with it, most lenders cannot open an account in your name.
identity-theft-four-guards-k2 = Fraud alert
identity-theft-four-guards-k2-feedback = The alert is a note to lenders. It asks them to make sure who you are.
identity-theft-four-guards-k3 = IP PIN
identity-theft-four-guards-k3-feedback = The IP PIN comes from the IRS and goes on your tax return.
identity-theft-four-guards-k4 = Two-step code
identity-theft-four-guards-k4-feedback = The code comes after the password. It is the second key to your own account.
identity-theft-four-guards-p1 = tells lenders to check it is you
identity-theft-four-guards-p2 = guards your tax return
identity-theft-four-guards-p3 = hides late payments from lenders
identity-theft-four-guards-p4 = stops most new accounts
identity-theft-four-guards-p5 = a second key when you log in
identity-theft-four-guards-hint-1 = Two of them are about new credit. One is a lock, and one is a note.
identity-theft-four-guards-hint-2 = One comes from the IRS. Which part of your life does it guard?
identity-theft-four-guards-why = A freeze locks, an alert warns. The IP PIN guards a tax return, and the code guards a login. None of them can hide old payments.

## Item: single

identity-theft-login-code-stem = A code to log in to your bank comes by text. You did not ask for it. Then a helper calls: “Read me the code, and I stop the thief.” What do you do?
identity-theft-login-code-k1 = Read out the code, so the thief is stopped
identity-theft-login-code-k1-feedback = The caller is the one who tries to log in. The code opens your account.
identity-theft-login-code-k2 = Read out half the code, to test the caller
identity-theft-login-code-k2-feedback = A half can be enough to guess the rest, and the call goes on.
identity-theft-login-code-k3 = Keep the code, and call the bank yourself
identity-theft-login-code-k4 = Delete the code, since nothing has happened
identity-theft-login-code-k4-feedback = Something has happened: someone may have your password. The bank should know.
identity-theft-login-code-hint-1 = Who asked for the code, if you did not?
identity-theft-login-code-hint-2 = A code is a key. Who should hold the key to your account?
identity-theft-login-code-why = A code opens your account and nothing else. Someone with your password needs it and calls you for it. End the call, call your bank and change the password.

## Item: single

identity-theft-clinic-form-stem = A new clinic gives you a form. It has a box for your SSN. You have your insurance card with you. What do you do?
identity-theft-clinic-form-k1 = Fill the box, since it is a clinic
identity-theft-clinic-form-k1-feedback = A clinic is honest, but its files can leak. First ask if it needs the number.
identity-theft-clinic-form-k2 = Ask why, and offer the other card
identity-theft-clinic-form-k3 = Fill the box with a made-up number
identity-theft-clinic-form-k3-feedback = A made-up number can be someone’s real one. It can mix two people’s records.
identity-theft-clinic-form-k4 = Go home, and see no doctor that day
identity-theft-clinic-form-k4-feedback = You lose the visit without need. Most often a question is enough.
identity-theft-clinic-form-hint-1 = Not every box must be filled. How do you find out?
identity-theft-clinic-form-hint-2 = What else do you have with you that shows who you are?
identity-theft-clinic-form-why = Many forms ask out of habit. When you ask why, an insurance card or another ID often does as well. Then your number lies in one place less.

## Item: numeric, dollars. $food $bus $game $shoes $phone $known $all money, $w1 to $w3 wrong answers, $answer

identity-theft-two-strange-lines-stem = Your card statement has five lines: food { MONEY($food) }, bus pass { MONEY($bus) }, game { MONEY($game) }, shoes { MONEY($shoes) }, phone bill { MONEY($phone) }. You bought no game and no shoes. How many dollars do you report?
identity-theft-two-strange-lines-w1-feedback = { MONEY($w1) } is the whole statement. The lines you know are yours to pay.
identity-theft-two-strange-lines-w2-feedback = { MONEY($w2) } is what you did buy. You report the other lines.
identity-theft-two-strange-lines-w3-feedback = { MONEY($w3) } leaves out the game. It is small, but it is not yours.
identity-theft-two-strange-lines-hint-1 = First mark the lines you know: food, bus pass and phone bill.
identity-theft-two-strange-lines-hint-2 = Add the lines that have no mark.
identity-theft-two-strange-lines-why = The game and the shoes are { MONEY($answer) } together. The other { MONEY($known) } of the { MONEY($all) } is yours. Report the small line too, as it may have been a test.
identity-theft-two-strange-lines-ledger = The lines to report
identity-theft-two-strange-lines-ledger-r1 = Game
identity-theft-two-strange-lines-ledger-r2 = Shoes
identity-theft-two-strange-lines-ledger-sum = To report

## Item: several

identity-theft-after-a-freeze-stem = Today you froze your credit at all three bureaus. What is true tomorrow? Choose each one.
identity-theft-after-a-freeze-k1 = You can pay with your own card
identity-theft-after-a-freeze-k1-feedback = A freeze is about new accounts. The cards you have still work.
identity-theft-after-a-freeze-k2 = A thief can use a stolen card number
identity-theft-after-a-freeze-k2-feedback = A freeze does not guard old accounts. For those, read your statements.
identity-theft-after-a-freeze-k3 = Your credit score is lower than today
identity-theft-after-a-freeze-k3-feedback = A freeze changes who may look. It does not change the score.
identity-theft-after-a-freeze-k4 = You can lift the freeze to borrow
identity-theft-after-a-freeze-k4-feedback = You hold the key: you can lift the freeze for a time and set it again.
identity-theft-after-a-freeze-k5 = You owe a fee to each of the bureaus
identity-theft-after-a-freeze-k5-feedback = By law a freeze is free, and so is lifting it.
identity-theft-after-a-freeze-k6 = Your tax return is guarded as well
identity-theft-after-a-freeze-k6-feedback = Bureaus have nothing to do with tax. The IP PIN is the guard for a return.
identity-theft-after-a-freeze-hint-1 = A freeze keeps new lenders from seeing your report. What else does that change?
identity-theft-after-a-freeze-hint-2 = Sort them: is this about a new account, an old account or something else?
identity-theft-after-a-freeze-why = A freeze stops most new accounts, and no more than that. Old cards still work, for you and for a thief with the number. It is free, it can be lifted, and the score stays as it is.

## Item: ordering

identity-theft-first-steps-stem = A stranger has opened a store card in your name and is using it. Put your steps in order, from first to last.
identity-theft-first-steps-k1 = You call the store and stop the card.
identity-theft-first-steps-k2 = You freeze your credit at the bureaus.
identity-theft-first-steps-k3 = You report it at IdentityTheft.gov.
identity-theft-first-steps-k4 = You dispute the debt with the report.
identity-theft-first-steps-s1-feedback = The open card costs money with each hour. Stop it before you guard against new ones.
identity-theft-first-steps-s2-feedback = A report takes time to write, and it locks nothing. Lock your credit first.
identity-theft-first-steps-s3-feedback = The report is your proof. Get it before you dispute the debt.
identity-theft-first-steps-hint-1 = What costs money at this moment? Stop that first.
identity-theft-first-steps-hint-2 = Stop, lock, report, clear.
identity-theft-first-steps-why = Stop the open card, then lock out new ones. The report is your proof, and with it you can have the false debt taken off.

## Item: single

identity-theft-car-loan-stem = Your credit is frozen at all three bureaus. You ask for a car loan, but the lender cannot see your report. What do you do?
identity-theft-car-loan-k1 = Lift the freeze for a time
identity-theft-car-loan-k2 = Give up on loans for good
identity-theft-car-loan-k2-feedback = A freeze is not for life. You can open it when you need to.
identity-theft-car-loan-k3 = Pay the bureaus to lift it
identity-theft-car-loan-k3-feedback = No fee is needed. If a site asks for one, you are on the wrong site.
identity-theft-car-loan-k4 = End the freeze for all time
identity-theft-car-loan-k4-feedback = This works, but it takes the guard away. You can open it for these days only.
identity-theft-car-loan-hint-1 = You closed the door yourself. Who can open it?
identity-theft-car-loan-hint-2 = How long does this lender need to look?
identity-theft-car-loan-why = You can lift a freeze for a time, free of charge, and the lender can look. After that the guard is back. Ask the lender which bureau it uses.

## Item: single, two by two

identity-theft-strong-lock-stem = Your SSN leaked from a company. You do not plan to borrow soon. Which step best keeps new accounts from being opened?
identity-theft-strong-lock-k1 = A freeze at one bureau
identity-theft-strong-lock-k1-feedback = A freeze does not travel. A lender that asks another bureau still sees your report.
identity-theft-strong-lock-k2 = An alert at one bureau
identity-theft-strong-lock-k2-feedback = An alert does reach all three. But it only asks lenders to check, and some check badly.
identity-theft-strong-lock-k3 = A freeze at each bureau
identity-theft-strong-lock-k4 = An alert at every bureau
identity-theft-strong-lock-k4-feedback = One request for an alert is enough for all three. And it warns lenders; it does not lock them out.
identity-theft-strong-lock-hint-1 = Choose twice: which guard is the lock, and how many doors are there?
identity-theft-strong-lock-hint-2 = Does a freeze at one bureau tell the other two?
identity-theft-strong-lock-why = A freeze locks, and an alert only warns. A lender may ask any of the three bureaus, so each one needs its own freeze. It is free at all three.

## Item: single

identity-theft-return-refused-stem = You send your tax return online. It is refused: the IRS already has a return with your SSN. You sent no other. What do you do?
identity-theft-return-refused-k1 = Tell the IRS, and still file your own
identity-theft-return-refused-k2 = Freeze your credit, and file no return
identity-theft-return-refused-k2-feedback = The freeze is wise, but it guards credit. Your own return is still due.
identity-theft-return-refused-k3 = Wait until the IRS sees what happened
identity-theft-return-refused-k3-feedback = The IRS may not know which of the two is false. You have to say so.
identity-theft-return-refused-k4 = Ask for a new SSN, and file with that
identity-theft-return-refused-k4-feedback = A new SSN is rare, and it leaves the false return where it is.
identity-theft-return-refused-hint-1 = Which office has the false return? Does it know that it is false?
identity-theft-return-refused-hint-2 = You still owe that office something of your own.
identity-theft-return-refused-why = The IRS has a form for tax identity theft. With it you say that the first return is false, and you still file your own. Later an IP PIN keeps it from happening again.

## Item: single. $debt money

identity-theft-false-debt-stem = A collector writes that you owe { MONEY($debt) } for a phone plan. You never had this plan. What protects you best?
identity-theft-false-debt-k1 = Pay it all, to be left in peace
identity-theft-false-debt-k1-feedback = The { MONEY($debt) } would be gone, and the false account stays in your name.
identity-theft-false-debt-k2 = Pay a small part, to show good will
identity-theft-false-debt-k2-feedback = A part paid can look as if you say the debt is yours. Then it is harder to dispute.
identity-theft-false-debt-k3 = Dispute it by letter, with proof
identity-theft-false-debt-k4 = Throw it away, since it is false
identity-theft-false-debt-k4-feedback = False is right. But without an answer the debt can go on your credit report.
identity-theft-false-debt-hint-1 = What will the collector think if you pay? What if you say nothing?
identity-theft-false-debt-hint-2 = You have a report from IdentityTheft.gov. What can it show?
identity-theft-false-debt-why = A letter says that the debt is not yours, and the report backs it up. Then the collector and the bureaus must look into it. Keep copies of all you send.

## Misconceptions: the belief as a person would say it, then one sentence that mends it

mixup-alert-is-a-lock-name = A fraud alert locks my credit.
mixup-alert-is-a-lock-correction = An alert asks lenders to check who you are; only a freeze locks.
mixup-one-code-for-all-name = All codes and PINs are the same thing.
mixup-one-code-for-all-correction = Each has one door: the IP PIN is for a tax return, a two-step code for a login.
mixup-code-is-for-helpers-name = A helper on the phone may need my code.
mixup-code-is-for-helpers-correction = No bank needs you to read it a code from a call it made to you.
mixup-unasked-code-means-nothing-name = A code I did not ask for means nothing.
mixup-unasked-code-means-nothing-correction = Someone may have your password, so tell the bank and change it.
mixup-made-up-number-is-harmless-name = A made-up number is a safe way out.
mixup-made-up-number-is-harmless-correction = It can belong to someone else, so leave the box empty and ask.
mixup-dispute-the-whole-bill-name = If one line is false, I dispute the whole bill.
mixup-dispute-the-whole-bill-correction = Report only the lines that are not yours.
mixup-dispute-the-known-lines-name = I report the lines I know.
mixup-dispute-the-known-lines-correction = The lines to report are the ones you do not know.
mixup-small-charge-is-nothing-name = A small strange charge does not matter.
mixup-small-charge-is-nothing-correction = A small charge can be a test before a large one, so report it too.
mixup-freeze-locks-my-cards-name = A freeze stops my own cards.
mixup-freeze-locks-my-cards-correction = A freeze is about new accounts, and your own cards still work.
mixup-freeze-guards-everything-name = A freeze guards me from everything.
mixup-freeze-guards-everything-correction = A freeze guards new credit; cards you have and tax returns need their own guards.
mixup-freeze-lowers-score-name = A freeze lowers my score.
mixup-freeze-lowers-score-correction = A freeze changes who may look at the report, not the score.
mixup-freeze-is-forever-name = A freeze is for life.
mixup-freeze-is-forever-correction = You can lift it for a time or end it whenever you want.
mixup-freeze-costs-money-name = A freeze costs money.
mixup-freeze-costs-money-correction = By law it is free to set, to lift and to end.
mixup-freeze-must-end-name = To borrow, I must end the freeze for good.
mixup-freeze-must-end-correction = You can lift it for a time and keep the guard for the rest.
mixup-open-account-can-wait-name = The account that is open can wait.
mixup-open-account-can-wait-correction = It costs money every hour, so stop it first.
mixup-report-is-a-lock-name = A report stops the thief.
mixup-report-is-a-lock-correction = A report is proof; the freeze is the lock.
mixup-word-is-enough-name = It is enough to say that the debt is not mine.
mixup-word-is-enough-correction = With the report as proof, the false debt is much easier to take off.
mixup-one-bureau-is-enough-name = One freeze works at all bureaus.
mixup-one-bureau-is-enough-correction = Each of the three bureaus needs its own freeze.
mixup-office-will-notice-name = The office will notice by itself.
mixup-office-will-notice-correction = The office may not know which one is false until you tell it.
mixup-new-ssn-solves-it-name = A new SSN solves it all.
mixup-new-ssn-solves-it-correction = Social Security rarely gives a new one, and the old records stay tied to you.
mixup-pay-for-peace-name = I pay what I do not owe, to be left in peace.
mixup-pay-for-peace-correction = Paying keeps the false account in your name, so dispute it in writing.
mixup-ignore-what-is-false-name = If it is false, I need not answer.
mixup-ignore-what-is-false-correction = Without an answer a false debt can go on your report.

## Context: any country

zz-number-opens-credit-title = Who can borrow in your name
zz-number-opens-credit-home = In many countries a lender wants to see you and your ID card, or even a fingerprint.
zz-number-opens-credit-host-counterpart = Here some accounts are opened online. A name, a birth date and an SSN may be enough.
zz-number-opens-credit-comparison = At home you guard the card. Here you guard the number, because it works without you.
zz-number-opens-credit-warning = If your number leaks, freeze your credit at all three bureaus. It is free, and your own cards still work.
