### Credit reports: English, the source text.
### A number never stands in a text: it is named, and its value stands in credit-reports.toml.

credit-reports-lesson-title = The list with your name on it
credit-reports-lesson-promise = After this lesson you can order your free reports, read them and ask for a mistake to be mended.

## Card: opening

credit-reports-a-letter-title = A letter that says no
credit-reports-a-letter-p1 = You ask for a phone plan, and a letter says no. At the end it names a company that you do not know.
credit-reports-a-letter-p2 = That company keeps a list about how people pay. One page of it has your name on it.
credit-reports-a-letter-p3 = You have a right to read that page for free. If it is wrong, you can have it mended, and that is free too.

## Card: explanation

credit-reports-what-it-lists-title = What it lists, and where you get it
credit-reports-what-it-lists-p1 = A _credit report_ is a list of how you borrow and pay in this country. Three large _credit bureaus_ each keep their own: Equifax, Experian and TransUnion. They are private companies.
credit-reports-what-it-lists-shows-1 = **Who you are:** your names, your birth date, where you have lived.
credit-reports-what-it-lists-shows-2 = **Your accounts:** cards and loans, good ones too. What you owe, and if you paid on time.
credit-reports-what-it-lists-shows-3 = **Who looked:** each lender that asked for it. One such look is an _inquiry_.
credit-reports-what-it-lists-shows-4 = **Trouble:** for example a debt that went to a _debt collector_.
credit-reports-what-it-lists-p2 = Your pay and the money in your bank are not in it. A score is not part of it: it is a number made from the report. With no card or loan here there may be no report yet.
credit-reports-what-it-lists-p3 = Order all three, for free, at [AnnualCreditReport.com](https://www.annualcreditreport.com). You can do it by phone or mail too. Asking does not lower a score.
credit-reports-what-it-lists-p4 = What is true can stay for some years, even when you have paid. It then says that it is paid. What is wrong must be mended.
credit-reports-what-it-lists-fix = Found a mistake? Send a _dispute_ to each bureau that shows it, and to the company that sent it in. Say what is wrong and add copies of your proof. It is free. Read the answer, and check that it is mended.

## Card: worked example. $card $phone $store $all $mine money

credit-reports-not-mine-title = A card you never had
credit-reports-not-mine-p1 = You order your reports and read one line by line. It lists three debts. You know two of them.
credit-reports-not-mine-owed = What the report says you owe
credit-reports-not-mine-owed-r1 = Bank card
credit-reports-not-mine-owed-r2 = Phone on a payment plan
credit-reports-not-mine-owed-r3 = Store card you never had
credit-reports-not-mine-owed-sum = Total in the report
credit-reports-not-mine-f1 = { NUMBER($all) } − { NUMBER($store) } = { NUMBER($mine) }
credit-reports-not-mine-p2 = The right total is { MONEY($mine) }. You send a dispute: “The store card is not mine.” You add a copy of your ID and mark the line.
credit-reports-not-mine-p3 = The other two reports do not list the store card. So you write to this one bureau, and to the store.

## Card: what you know from home

credit-reports-at-home-title = What you know, and what differs here
credit-reports-at-home-p1 = Many countries keep lists of who borrows and who pays. Who keeps them, and how long a line stays, is not the same.

## Card: short check

credit-reports-short-check-title = A short check
credit-reports-short-check-p1 = Two questions before you go on. Take your time. Open a hint when you want one.

## Item: matching. Rows k1 to k4, partners p1 to p5 (34 characters at most)

credit-reports-four-words-stem = What does each of these words mean?
credit-reports-four-words-k1 = Credit report
credit-reports-four-words-k1-feedback = The report is a list of how you borrow and pay here.
credit-reports-four-words-k2 = Credit bureau
credit-reports-four-words-k2-feedback = A bureau is a private company that keeps such lists.
credit-reports-four-words-k3 = Inquiry
credit-reports-four-words-k3-feedback = An inquiry is one look at your report, noted in it.
credit-reports-four-words-k4 = Dispute
credit-reports-four-words-k4-feedback = A dispute is what you send when a line is wrong.
credit-reports-four-words-p1 = a note that a lender looked
credit-reports-four-words-p2 = your letter about a mistake
credit-reports-four-words-p3 = a company that keeps the lists
credit-reports-four-words-p4 = a number made from a list
credit-reports-four-words-p5 = the list of how you pay here
credit-reports-four-words-hint-1 = One of the words is a company. Which one?
credit-reports-four-words-hint-2 = One word is something you send. One is something a lender does.
credit-reports-four-words-why = A bureau keeps the report. A lender’s look is an inquiry, and your letter about a mistake is a dispute. The number made from a report is the score.

## Item: single

credit-reports-where-to-order-stem = You want to read your three reports without paying. Where do you order them?
credit-reports-where-to-order-k1 = At the tax office of the state
credit-reports-where-to-order-k1-feedback = No public office keeps these lists. Three private bureaus do.
credit-reports-where-to-order-k2 = At AnnualCreditReport.com
credit-reports-where-to-order-k3 = At a site with a free first month
credit-reports-where-to-order-k3-feedback = Such a site asks for your card and takes money later. The report itself is free elsewhere.
credit-reports-where-to-order-k4 = At the consulate of my country
credit-reports-where-to-order-k4-feedback = These lists are made here, from accounts here. Your consulate has no copy.
credit-reports-where-to-order-hint-1 = The reports of all three bureaus come from one place.
credit-reports-where-to-order-hint-2 = That place does not ask you for a card to pay with.
credit-reports-where-to-order-why = AnnualCreditReport.com is the official site for the free reports of all three bureaus. You can order by phone or mail too.

## Item: single

credit-reports-nothing-found-stem = You came two months ago and have no card or loan here. You order your reports, and the bureaus find nothing. What does that most likely mean?
credit-reports-nothing-found-k1 = I am on a list of people who do not pay
credit-reports-nothing-found-k1-feedback = A bad list would show something. The bureaus found nothing at all.
credit-reports-nothing-found-k2 = My file from home is still on its way
credit-reports-nothing-found-k2-feedback = As a rule a file from another country does not come here. This list starts here.
credit-reports-nothing-found-k3 = I have too little money in the bank
credit-reports-nothing-found-k3-feedback = Money in the bank is not in a report, be it much or little.
credit-reports-nothing-found-k4 = No lender has written about me yet
credit-reports-nothing-found-hint-1 = Who sends the lines of a report to the bureaus?
credit-reports-nothing-found-hint-2 = Does any lender here have an account of yours?
credit-reports-nothing-found-why = Lenders send in the lines of a report. With no card or loan here, no one has sent one. That is not a bad mark.

## Item: several

credit-reports-what-is-in-it-stem = What can you find in a credit report? Choose each one.
credit-reports-what-is-in-it-k1 = A card you always pay on time
credit-reports-what-is-in-it-k1-feedback = Good accounts are in it too. They help you.
credit-reports-what-is-in-it-k2 = The pay you get at work
credit-reports-what-is-in-it-k2-feedback = A lender may ask you for your pay. But it is not in the report.
credit-reports-what-is-in-it-k3 = The place where you lived last year
credit-reports-what-is-in-it-k3-feedback = A report lists where you have lived. Check these lines as well.
credit-reports-what-is-in-it-k4 = The money in your savings
credit-reports-what-is-in-it-k4-feedback = A report is about what you borrow. Savings are not in it.
credit-reports-what-is-in-it-k5 = A lender that looked at it
credit-reports-what-is-in-it-k5-feedback = Each look by a lender is noted. A name you do not know is a reason to ask.
credit-reports-what-is-in-it-hint-1 = The report is about who you are, how you borrow and who looked.
credit-reports-what-is-in-it-hint-2 = Two of these are about money you have, not about money you borrow.
credit-reports-what-is-in-it-why = A report lists accounts, good and bad, where you have lived and who looked. It does not list your pay or your savings.

## Item: single

credit-reports-two-of-three-stem = A debt that is not yours stands in two of your three reports. You have written to the company that sent it in. Who else gets your dispute?
credit-reports-two-of-three-k1 = One of the two bureaus that show it
credit-reports-two-of-three-k1-feedback = Each bureau keeps its own list. The second one may go on showing the debt.
credit-reports-two-of-three-k2 = Both of the bureaus that show it
credit-reports-two-of-three-k3 = The public office that runs all three
credit-reports-two-of-three-k3-feedback = The bureaus are private, and no office runs their lists. You write to them.
credit-reports-two-of-three-k4 = A repair company that writes for me
credit-reports-two-of-three-k4-feedback = You can write it yourself for free. A company can do no more than that.
credit-reports-two-of-three-hint-1 = Do the three bureaus share one list?
credit-reports-two-of-three-hint-2 = Count the reports in which the line is wrong.
credit-reports-two-of-three-why = Each bureau keeps a list of its own. So each one that shows the mistake gets your dispute, with copies of the proof.

## Item: ordering

credit-reports-dispute-steps-stem = You want to know if your reports are right. Put the steps in order, from first to last.
credit-reports-dispute-steps-k1 = Order the three free reports
credit-reports-dispute-steps-k2 = Mark the line that is wrong
credit-reports-dispute-steps-k3 = Copy the papers about that line
credit-reports-dispute-steps-k4 = Send the dispute with the copies
credit-reports-dispute-steps-k5 = Check that the line is mended
credit-reports-dispute-steps-s1-feedback = First you need the report in your hand. Then you can see what is wrong.
credit-reports-dispute-steps-s2-feedback = The marked line tells you which papers to look for.
credit-reports-dispute-steps-s3-feedback = The copies go with the dispute, so make them before you send it.
credit-reports-dispute-steps-s4-feedback = The line can only be mended after your dispute is there. Then check it.
credit-reports-dispute-steps-hint-1 = What do you need before you can see a mistake?
credit-reports-dispute-steps-hint-2 = Which step shows you that all the others worked?
credit-reports-dispute-steps-why = Order, mark, copy, send, check. The proof goes with the dispute. The last look tells you that the line was mended.

## Item: single. $debt money

credit-reports-paid-late-stem = You paid a { MONEY($debt) } phone bill very late, after it went to a debt collector. The report is right about it. Now it is paid. What will the report most likely show this year?
credit-reports-paid-late-k1 = Nothing, since a paid debt is taken off
credit-reports-paid-late-k1-feedback = Paying does not take the line away here. What is true can stay for some years.
credit-reports-paid-late-k2 = The debt, as if you had never paid
credit-reports-paid-late-k2-feedback = The line should say that it is paid. If it does not, that is a mistake you can dispute.
credit-reports-paid-late-k3 = The debt, with a note that it is paid
credit-reports-paid-late-k4 = The debt, and it stays there for life
credit-reports-paid-late-k4-feedback = A bad line stays for some years, not for life.
credit-reports-paid-late-hint-1 = Is the line true? What happens to a true line?
credit-reports-paid-late-hint-2 = Paying changes what the line says. Does it take the line away?
credit-reports-paid-late-why = A true line can stay for some years, and then it goes. Paying adds the note that it is paid. That is better than a debt still open.

## Item: single. $debt $price money

credit-reports-fast-fix-stem = Your report shows a { MONEY($debt) } debt that is not yours. A company says it will clean the report for { MONEY($price) }. What do you do?
credit-reports-fast-fix-k1 = Pay the { MONEY($price) }, since a firm is heard
credit-reports-fast-fix-k1-feedback = A bureau must look at your own dispute too, and that is free. The firm can do no more.
credit-reports-fast-fix-k2 = Pay the { MONEY($debt) }, so that it goes away
credit-reports-fast-fix-k2-feedback = The debt is not yours. Paying it can look as if it were, and the line may stay.
credit-reports-fast-fix-k3 = Pay no one, and wait for it to go away
credit-reports-fast-fix-k3-feedback = The bureau does not know that it is wrong. The line may stay for years.
credit-reports-fast-fix-k4 = Pay no one, and send a dispute myself
credit-reports-fast-fix-hint-1 = What does it cost you to send a dispute?
credit-reports-fast-fix-hint-2 = Who can tell the bureau that the debt is not yours?
credit-reports-fast-fix-why = A dispute is free, and you know best what is not yours. Send it to each bureau that shows the debt, and to the company that sent it in. Then check that the line is gone.

## Item: numeric, dollars. $card $car $phone $shown money, $w1 to $w4 wrong answers, $answer

credit-reports-true-total-stem = Your report says that you owe { MONEY($shown) }. It lists a bank card with { MONEY($card) } and a car loan with { MONEY($car) }. Then it lists the same card again with { MONEY($card) }, and a phone plan with { MONEY($phone) }. You never had that phone plan. What should the total be, in dollars?
credit-reports-true-total-w1-feedback = { MONEY($w1) } is what the report says now. Two of its lines are wrong.
credit-reports-true-total-w2-feedback = This takes out the phone plan. But the same card still stands there twice.
credit-reports-true-total-w3-feedback = This takes out the second line for the card. But the phone plan is not yours.
credit-reports-true-total-w4-feedback = { MONEY($w4) } is the sum of the two mistakes. What is left without them?
credit-reports-true-total-hint-1 = Read line by line. Which lines should not be there?
credit-reports-true-total-hint-2 = One debt is listed twice. Another one is not yours.
credit-reports-true-total-hint-3 = Take both wrong lines out of the total.
credit-reports-true-total-why = One card counts once, and the phone plan is not yours. What is left is the card and the car loan, { MONEY($answer) }. Both mistakes can go into one dispute.
credit-reports-true-total-ledger = The total without the mistakes
credit-reports-true-total-ledger-r1 = Total in the report
credit-reports-true-total-ledger-r2 = Bank card, second time
credit-reports-true-total-ledger-r3 = Phone plan, not yours
credit-reports-true-total-ledger-sum = Right total

## Misconceptions: the belief as a person would say it, then one sentence that mends it

mixup-look-and-dispute-are-one-name = An inquiry is a letter that I send.
mixup-look-and-dispute-are-one-correction = A lender who looks leaves an inquiry, and you send a dispute.
mixup-state-keeps-my-file-name = A public office keeps the reports.
mixup-state-keeps-my-file-correction = Three private bureaus keep them, each with its own list.
mixup-free-trial-is-the-free-report-name = A site with a free month is where I get the free report.
mixup-free-trial-is-the-free-report-correction = The official site for the free reports asks for no card to pay with.
mixup-home-office-keeps-my-file-name = My own country keeps my report for me.
mixup-home-office-keeps-my-file-correction = A report here is made from accounts here, by three private bureaus.
mixup-empty-file-is-bad-file-name = No report means that I am on a bad list.
mixup-empty-file-is-bad-file-correction = No report means that no lender here has sent in a line about you yet.
mixup-report-knows-my-money-name = The report knows my pay and my savings.
mixup-report-knows-my-money-correction = A report lists what you borrow and how you pay it back, not what you have.
mixup-report-lists-only-trouble-name = A report lists only unpaid debts.
mixup-report-lists-only-trouble-correction = It lists good accounts too, with where you have lived and who looked.
mixup-one-bureau-mends-all-name = If one bureau mends it, all three do.
mixup-one-bureau-mends-all-correction = Each bureau keeps its own list, so write to each one that shows the mistake.
mixup-only-a-company-may-dispute-name = I need a company to dispute a mistake for me.
mixup-only-a-company-may-dispute-correction = You can send a dispute yourself, for free, and it must be looked at.
mixup-mark-before-reading-name = I can say what is wrong without reading the report.
mixup-mark-before-reading-correction = Order the report first, then mark the line that is wrong.
mixup-proof-of-everything-name = I should copy all my papers before I look.
mixup-proof-of-everything-correction = Find the wrong line first, then copy the papers about that line.
mixup-dispute-needs-no-proof-name = I send the dispute now and look for proof later.
mixup-dispute-needs-no-proof-correction = Copies of your proof go with the dispute and make it stronger.
mixup-sent-is-mended-name = Once it is sent, it is mended.
mixup-sent-is-mended-correction = Read the answer, then look at the line again.
mixup-paid-means-erased-name = When I pay a debt, it leaves my report.
mixup-paid-means-erased-correction = A true line can stay for some years, with a note that it is paid.
mixup-paying-changes-nothing-name = A late debt looks the same, paid or not.
mixup-paying-changes-nothing-correction = The line should say that it is paid, and that is better than an open debt.
mixup-marks-never-leave-name = A bad line stays for life.
mixup-marks-never-leave-correction = It stays for some years, and then it goes.
mixup-pay-what-is-not-mine-name = I pay a wrong debt, and it goes away.
mixup-pay-what-is-not-mine-correction = Paying can look as if the debt were yours, so dispute it.
mixup-mistakes-mend-themselves-name = A mistake goes away if I wait.
mixup-mistakes-mend-themselves-correction = The bureau does not know that it is wrong until you say so.
mixup-report-is-always-right-name = What the report says is always right.
mixup-report-is-always-right-correction = Reports can hold mistakes, so read each line.
mixup-listed-twice-is-owed-twice-name = What is listed twice is owed twice.
mixup-listed-twice-is-owed-twice-correction = One card is one debt, and a second line for it is a mistake.
mixup-not-mine-still-counts-name = A debt in my report is mine, even if I do not know it.
mixup-not-mine-still-counts-correction = A debt you never had is a mistake that you can dispute.
mixup-mistakes-for-the-rest-name = The sum of the mistakes is the answer.
mixup-mistakes-for-the-rest-correction = Take the mistakes out, and look at what is left.

## Context: any country

zz-three-lists-title = One list at home, three lists here
zz-three-lists-home = In many countries the central bank or one office keeps the list of loans. In others there is none.
zz-three-lists-host-counterpart = Here three private bureaus each keep their own list. You can read all three for free.
zz-three-lists-comparison = The list starts when you have an account here. Until then it is empty, and empty is not bad.
zz-three-lists-warning = A mistake in two reports needs two disputes. They are free, so pay no one for them. Use the official site, not one that asks for your card.

## Context: Brazil

br-nome-limpo-title = Nome sujo, nome limpo
br-nome-limpo-home = In Brazil an unpaid debt can bring a “nome sujo” at Serasa or SPC. Once you pay, that line has to come off, and your name is clean.
br-nome-limpo-host-counterpart = Here a report lists good accounts and bad ones. A late debt that is true can stay for some years, even when you have paid it.
br-nome-limpo-comparison = In both countries paying helps. Here it changes the line but does not take it away.
br-nome-limpo-warning = Do not pay anyone who says he can clean your name here. What is true cannot be sold away, and a mistake you can dispute for free.
