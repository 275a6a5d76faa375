### Credit scores: English, the source text.
### A number never stands in a text: it is named, and its value stands in credit-scores.toml.

credit-scores-lesson-title = The number lenders look up
credit-scores-lesson-promise = After this lesson you can say what moves a score and work out how much of your cards you use.

## Card: opening. $origin a country code, $low $high points

credit-scores-empty-page-title = An empty page is not a bad mark
credit-scores-empty-page-p1 = { $origin ->
    [IN] You may have a long CIBIL record in India. Here you ask for a phone plan or a home to rent. They look you up and find nothing.
    [MX] You may have years of paid bills at Buró de Crédito. Here you ask for a phone plan or a home to rent. They look you up and find nothing.
    [CN] You may have a clean PBOC report in China. Here you ask for a phone plan or a home to rent. They look you up and find nothing.
   *[other] You may have paid every bill for years at home. Here you ask for a phone plan or a home to rent. They look you up and find nothing.
  }
credit-scores-empty-page-p2 = What they look for is a _credit score_. It is a number, most often from { NUMBER($low) } to { NUMBER($high) }. It is a guess at how likely you are to pay on time.
credit-scores-empty-page-p3 = No score is not a bad score. It means that no one here has a record of you yet. That changes with one small account and some time.

## Card: explanation

credit-scores-inside-title = What goes into the number
credit-scores-inside-p1 = A score is made from your _credit report_. The report is a list of your accounts here and how you paid them. In most scores four things count. The first one counts most.
credit-scores-inside-counts-1 = **Paying on time.** A late payment hurts most.
credit-scores-inside-counts-2 = **How much of your limits you use.** This is called _utilization_. Lower is usually better.
credit-scores-inside-counts-3 = **Time.** Old accounts help, so it takes a while.
credit-scores-inside-counts-4 = **New requests.** When you ask for credit, the lender checks your report. This check is a _hard inquiry_. It can cost a few points for a while.
credit-scores-inside-p2 = **Not in it:** your pay, your savings, the country you were born in. Checking your own score does not lower it.
credit-scores-inside-p3 = You do not have just one score. There are three large _credit bureaus_ and many ways to count, so two numbers can differ on the same day.
credit-scores-inside-full = Use a card for small things and pay the whole bill by the due date. That counts as on time, and you pay no interest. Paying only the minimum is on time too, but interest runs on the rest.

## Card: worked example. $balances $limits money, $share $store percents

credit-scores-your-share-title = How much of your cards do you use?
credit-scores-your-share-p1 = You have two cards. Add the _balances_, what you owe. Add the _limits_, the most you may owe. Then divide.
credit-scores-your-share-cards = Your two cards this month
credit-scores-your-share-cards-c1 = Balance
credit-scores-your-share-cards-c2 = Limit
credit-scores-your-share-cards-r1 = Store card
credit-scores-your-share-cards-r2 = Bank card
credit-scores-your-share-cards-sum = Both cards
credit-scores-your-share-f1 = { NUMBER($balances) } ÷ { NUMBER($limits) } = { NUMBER($share) } = { PERCENT($share) }
credit-scores-your-share-p2 = Your utilization is { PERCENT($share) }. The store card alone stands at { PERCENT($store) }, but the bank card has room. If you close a card, its limit goes too.
credit-scores-your-share-p3 = Lower is usually better. Other things move a score as well, so no one can promise you points.

## Card: what you know from home

credit-scores-at-home-title = What you know, and what differs here
credit-scores-at-home-p1 = Many countries keep records of loans. As a rule, the records do not cross the border.

## Card: short check

credit-scores-short-check-title = A short check
credit-scores-short-check-p1 = Two questions before you go on. Take your time. Open a hint when you want one.

## Item: matching. Rows k1 to k4, partners p1 to p5 (34 characters at most)

credit-scores-words-stem = What does each of these words mean?
credit-scores-words-k1 = Credit report
credit-scores-words-k1-feedback = The report is the list: your accounts, their limits and how you paid.
credit-scores-words-k2 = Credit score
credit-scores-words-k2-feedback = The score is one number. It is made from the report.
credit-scores-words-k3 = Utilization
credit-scores-words-k3-feedback = Utilization is a share: what you owe on cards, divided by their limits.
credit-scores-words-k4 = Hard inquiry
credit-scores-words-k4-feedback = A hard inquiry is a lender’s check, made when you ask for credit.
credit-scores-words-p1 = the part of your limits you use
credit-scores-words-p2 = the list of your accounts here
credit-scores-words-p3 = a lender’s check when you apply
credit-scores-words-p4 = the number made from a record
credit-scores-words-p5 = the part of your limits left over
credit-scores-words-hint-1 = Two of the words name a share or a number. Which two?
credit-scores-words-hint-2 = One word is about a moment: you ask for a loan, and someone checks.
credit-scores-words-why = The report lists what you did. The score turns the list into a number. Utilization is one share in it, and a hard inquiry is a check of the list.

## Item: single. $origin a country code, $home_score points (India only)

credit-scores-first-week-stem = { $origin ->
    [IN] In India your CIBIL score was { NUMBER($home_score) }. You came to the U.S. last week and have no account here. What will a U.S. lender most likely see?
    [MX] In Mexico you paid every loan on time, and your Buró de Crédito record shows it. You came to the U.S. last week and have no account here. What will a U.S. lender most likely see?
    [CN] In China you paid every loan on time, and your PBOC report shows it. You came to the U.S. last week and have no account here. What will a U.S. lender most likely see?
   *[other] At home you paid every loan on time. You came to the U.S. last week and have no account here. What will a U.S. lender most likely see?
  }
credit-scores-first-week-k1 = A high score, because you paid at home
credit-scores-first-week-k1-feedback = { $origin ->
    [IN] Your CIBIL record stays in India. A U.S. score is made from U.S. reports. A few lenders can read a record from abroad if you ask.
    [MX] Your Buró record stays in Mexico. A U.S. score is made from U.S. reports. A few lenders can read a record from abroad if you ask.
    [CN] Your PBOC report stays in China. A U.S. score is made from U.S. reports.
   *[other] Your record stays at home. A U.S. score is made from U.S. reports. A few lenders can read a record from abroad if you ask.
  }
credit-scores-first-week-k2 = A low score, because you have just arrived
credit-scores-first-week-k2-feedback = A low score comes from late or missed payments. You have none. The page is empty, not bad.
credit-scores-first-week-k3 = No score, because you have no file here
credit-scores-first-week-k4 = A high score, because you owe nothing
credit-scores-first-week-k4-feedback = When you owe nothing and have no account, there is nothing to count.
credit-scores-first-week-hint-1 = A score is made from one list. In which country is that list kept?
credit-scores-first-week-hint-2 = What can the list hold after one week without an account?
credit-scores-first-week-why = A U.S. score is made from U.S. reports. With no account there is no report, and with no report there is no score. It is not a bad mark.

## Item: numeric, percent. $limit $balance $free money, $share a percent, $w1 to $w4 wrong answers

credit-scores-one-card-stem = Your only card has a limit of { MONEY($limit) }. You owe { MONEY($balance) } on it. What is your _utilization_, in percent?
credit-scores-one-card-w1-feedback = This is the share you do not use: { MONEY($free) } of { MONEY($limit) }.
credit-scores-one-card-w2-feedback = This divides the limit by what you owe. Turn it around.
credit-scores-one-card-w3-feedback = { MONEY($w3) } is what you owe, in dollars. Now find which share of the limit it is.
credit-scores-one-card-w4-feedback = { NUMBER($w4) } is the decimal. To write it as a percent, move the point two places to the right.
credit-scores-one-card-hint-1 = You want the share of the limit that is in use.
credit-scores-one-card-hint-2 = Divide what you owe by the most you may owe. Then write the decimal as a percent.
credit-scores-one-card-why = { NUMBER($balance) } ÷ { NUMBER($limit) } = { NUMBER($share) }. You use { PERCENT($share) } of your limit.

## Item: single. $fee money

credit-scores-erase-offer-stem = Your report shows one late payment, and it is true. A company in a chat group says it can clean your score for { MONEY($fee) }. What can it do for you, by law?
credit-scores-erase-offer-k1 = Erase the late payment for you
credit-scores-erase-offer-k1-feedback = No one may sell you that. Only a mistake can be taken out, and you can ask for that yourself, for free.
credit-scores-erase-offer-k2 = Get a new number made for you
credit-scores-erase-offer-k2-feedback = A “credit number” (CPN) used in place of a Social Security number can be fraud. You would be the one who signed.
credit-scores-erase-offer-k3 = Freeze the mark out of sight
credit-scores-erase-offer-k3-feedback = A freeze stops new accounts in your name. It hides no old payment, and it is free.
credit-scores-erase-offer-k4 = Do what you could do for free
credit-scores-erase-offer-hint-1 = The late payment is true. Who may take out what is true?
credit-scores-erase-offer-hint-2 = Think of what you can do yourself, with the report in your hand.
credit-scores-erase-offer-why = A company can only ask the bureaus to fix a mistake, and you can do that for free. What is true stays on the report for some years. It weighs less as you pay new bills on time.

## Item: several

credit-scores-what-moves-stem = Which of these can move your U.S. credit score? Choose each one.
credit-scores-what-moves-k1 = The dates you pay your card
credit-scores-what-moves-k1-feedback = This counts most. Paying late can lower a score, and paying on time builds it.
credit-scores-what-moves-k2 = The pay you get at work
credit-scores-what-moves-k2-feedback = Lenders may ask for your pay, but it is not in the report. So it is not in the score.
credit-scores-what-moves-k3 = The share of a limit you use
credit-scores-what-moves-k3-feedback = The report shows what you owe and your limits. A lower share is usually better.
credit-scores-what-moves-k4 = The money in your savings
credit-scores-what-moves-k4-feedback = Savings keep you safe, but the report does not show them.
credit-scores-what-moves-k5 = The age of your accounts
credit-scores-what-moves-k5-feedback = The report shows when each account began. Old accounts help.
credit-scores-what-moves-k6 = The times you check it
credit-scores-what-moves-k6-feedback = Checking it yourself does not lower it. Only a lender’s check can, when you ask for credit.
credit-scores-what-moves-hint-1 = A score is made only from your credit report.
credit-scores-what-moves-hint-2 = For each one, ask: would a lender here write this down in the report?
credit-scores-what-moves-why = The report shows when you paid, how much of your limits you use and how old your accounts are. It does not show your pay or your savings. Checking your own score does not lower it.

## Item: single, two by two. $left money

credit-scores-leave-a-little-stem = A friend says: “Leave a little unpaid each month. It helps your score.” You pay the minimum on time and leave { MONEY($left) } on the card. What do you get for it?
credit-scores-leave-a-little-k1 = More points, and interest to pay
credit-scores-leave-a-little-k1-feedback = You do pay interest, but it buys no points. Paying in full counts as on time, too.
credit-scores-leave-a-little-k2 = No more points, but interest to pay
credit-scores-leave-a-little-k3 = More points, and no interest to pay
credit-scores-leave-a-little-k3-feedback = Owing brings no points, and interest runs on the { MONEY($left) } you leave.
credit-scores-leave-a-little-k4 = No more points, and no interest to pay
credit-scores-leave-a-little-k4-feedback = No points is right. But the minimum only keeps the late fee away. Interest runs on the { MONEY($left) }.
credit-scores-leave-a-little-hint-1 = What does a report show: the day you paid, or the interest you paid?
credit-scores-leave-a-little-hint-2 = Ask two things, one at a time. Do points come? Does the { MONEY($left) } cost you something?
credit-scores-leave-a-little-why = The report shows that you paid on time. It does not show the interest. Pay the whole bill, and you get the same record for less money.

## Item: single. $bank $lender $gap points

credit-scores-two-numbers-stem = Your bank’s app shows your score as { NUMBER($bank) }. A car lender sees { NUMBER($lender) } on the same day. Your reports have no mistakes. What explains the { NUMBER($gap) } points between them?
credit-scores-two-numbers-k1 = They use other reports or ways to count.
credit-scores-two-numbers-k2 = The lender is not shown the true number.
credit-scores-two-numbers-k2-feedback = There is no one true number. There are three large bureaus and many ways to count.
credit-scores-two-numbers-k3 = The bank adds points for your money there.
credit-scores-two-numbers-k3-feedback = Money in the bank is not in the report. No score counts it.
credit-scores-two-numbers-k4 = Checking the app took your points away.
credit-scores-two-numbers-k4-feedback = Checking your own score does not lower it, in an app or on paper.
credit-scores-two-numbers-hint-1 = A score comes out of a report and a way to count.
credit-scores-two-numbers-hint-2 = How many bureaus keep a report on you? Do all lenders count in the same way?
credit-scores-two-numbers-why = There are three large bureaus and many ways to count. Each report and each way to count gives its own number. A small gap is normal, so watch which way the number moves over time.

## Item: ordering. $b1 to $b4 balances, $l1 to $l4 limits, money; $u1 to $u4 percents

credit-scores-low-to-high-stem = Four people have one card each. Put the cards in order, from the lowest _utilization_ to the highest.
credit-scores-low-to-high-k1 = { MONEY($b1) } owed, limit { MONEY($l1) }
credit-scores-low-to-high-k2 = { MONEY($b2) } owed, limit { MONEY($l2) }
credit-scores-low-to-high-k3 = { MONEY($b3) } owed, limit { MONEY($l3) }
credit-scores-low-to-high-k4 = { MONEY($b4) } owed, limit { MONEY($l4) }
credit-scores-low-to-high-s1-feedback = { MONEY($b1) } is more money than { MONEY($b2) }, but its limit is much larger. The shares are { PERCENT($u1) } and { PERCENT($u2) }.
credit-scores-low-to-high-s2-feedback = { MONEY($b3) } is less money, but its limit is small. The shares are { PERCENT($u3) } and { PERCENT($u2) }.
credit-scores-low-to-high-s3-feedback = The smaller limit does not decide. { MONEY($b3) } of { MONEY($l3) } is { PERCENT($u3) }, and { MONEY($b4) } of { MONEY($l4) } is { PERCENT($u4) }.
credit-scores-low-to-high-hint-1 = Divide each balance by its own limit.
credit-scores-low-to-high-hint-2 = Look for simple shares. Which card is half used?
credit-scores-low-to-high-why = The shares are { PERCENT($u1) }, { PERCENT($u2) }, { PERCENT($u3) } and { PERCENT($u4) }. The least money owed is only in third place.

## Item: single. $balance $limit $spare $all money, $before $after percents, $k1 to $k4 the options

credit-scores-close-card-stem = You owe { MONEY($balance) } on card A, which has a limit of { MONEY($limit) }. You owe nothing on card B, which has a limit of { MONEY($spare) }. You close card B. What is your _utilization_ then?
credit-scores-close-card-k1 = { PERCENT($k1) }
credit-scores-close-card-k1-feedback = { PERCENT($k1) } was right before. The limit of card B goes away with the card.
credit-scores-close-card-k2 = { PERCENT($k2) }
credit-scores-close-card-k2-feedback = This is the average of the two cards. But card B is closed: divide what you owe by the limit that is left.
credit-scores-close-card-k3 = { PERCENT($k3) }
credit-scores-close-card-k4 = { PERCENT($k4) }
credit-scores-close-card-k4-feedback = { PERCENT($k4) } is the share of card A that you do not use.
credit-scores-close-card-hint-1 = Which limits still count when card B is closed?
credit-scores-close-card-hint-2 = Divide what you owe by the limit that is left.
credit-scores-close-card-why = You owe the same { MONEY($balance) }. But the limit falls from { MONEY($all) } to { MONEY($limit) }, so the share goes from { PERCENT($before) } to { PERCENT($after) }.
credit-scores-close-card-cards = Before and after you close card B
credit-scores-close-card-cards-c1 = Before
credit-scores-close-card-cards-c2 = After
credit-scores-close-card-cards-r1 = You owe
credit-scores-close-card-cards-r2 = Limits together
credit-scores-close-card-cards-r3 = Utilization

## Item: numeric, dollars. $limit $balance $stay money, $target a percent, $w1 to $w3 wrong answers, $answer

credit-scores-pay-down-stem = Your only card has a limit of { MONEY($limit) }, and you owe { MONEY($balance) }. You want a _utilization_ of { PERCENT($target) }. How many dollars do you pay?
credit-scores-pay-down-w1-feedback = { MONEY($w1) } is what may stay on the card. You pay the rest.
credit-scores-pay-down-w2-feedback = This pays { PERCENT($target) } of what you owe. Utilization is a share of the limit.
credit-scores-pay-down-w3-feedback = This leaves { PERCENT($target) } of what you owe. But utilization is a share of the limit, { MONEY($limit) }.
credit-scores-pay-down-hint-1 = The { PERCENT($target) } is a part of the limit, not of what you owe.
credit-scores-pay-down-hint-2 = How many dollars may stay on the card?
credit-scores-pay-down-hint-3 = What you owe now, less what may stay, is what you pay.
credit-scores-pay-down-why = { PERCENT($target) } of { MONEY($limit) } is { MONEY($stay) }. That may stay, so you pay { MONEY($answer) }. If the money is there, paying it all is better still.
credit-scores-pay-down-ledger = What to pay
credit-scores-pay-down-ledger-r1 = You owe now
credit-scores-pay-down-ledger-r2 = May stay: { PERCENT($target) } of { MONEY($limit) }
credit-scores-pay-down-ledger-sum = You pay

## Misconceptions: the belief as a person would say it, then one sentence that mends it

mixup-home-history-moves-name = My record from home comes with me.
mixup-home-history-moves-correction = U.S. scores are made from U.S. reports, and records from abroad do not normally move.
mixup-no-score-is-bad-score-name = No score is a bad score.
mixup-no-score-is-bad-score-correction = No score means no record yet; only late and missed payments make a bad one.
mixup-no-debt-good-score-name = No debt means a good score.
mixup-no-debt-good-score-correction = A score needs an account to count; with none, there is no score at all.
mixup-money-makes-score-name = Good pay and savings make a good score.
mixup-money-makes-score-correction = Pay and savings are not in the report, so they are not in the score.
mixup-checking-hurts-name = Checking my own score lowers it.
mixup-checking-hurts-correction = Checking it yourself does not lower it; a lender’s check, when you ask for credit, can cost a few points.
mixup-carry-a-balance-name = Owing a little each month helps my score.
mixup-carry-a-balance-correction = A bill paid in full counts as on time, and it costs no interest.
mixup-one-true-score-name = I have one true score.
mixup-one-true-score-correction = There are many scores, because there are three large bureaus and many ways to count.
mixup-score-is-what-i-owe-name = My score and my use of cards are one number.
mixup-score-is-what-i-owe-correction = The share you use is one part of what goes into a score.
mixup-unused-share-name = Utilization is the part I have not used.
mixup-unused-share-correction = Utilization is the part of the limit that you use.
mixup-limit-over-balance-name = I divide the limit by what I owe.
mixup-limit-over-balance-correction = Divide what you owe by the limit.
mixup-balance-not-share-name = Less money owed means a lower share.
mixup-balance-not-share-correction = A share needs both numbers: what you owe and the limit.
mixup-small-limit-high-use-name = A small limit means a high share.
mixup-small-limit-high-use-correction = A small limit with a small balance can be a low share.
mixup-share-of-the-balance-name = The percent is a part of what I owe.
mixup-share-of-the-balance-correction = The percent is a part of the limit.
mixup-average-the-percents-name = I take the average of the cards’ percents.
mixup-average-the-percents-correction = Add what you owe, add the limits, and divide once.
mixup-closed-limit-still-counts-name = Closing an empty card changes nothing.
mixup-closed-limit-still-counts-correction = A closed card takes its limit away, so you use a larger share of the rest.
mixup-new-number-new-start-name = A new credit number gives me a new start.
mixup-new-number-new-start-correction = Using a made-up number in place of your own can be fraud.
mixup-report-is-score-name = The report and the score are the same thing.
mixup-report-is-score-correction = The report is a list, and the score is a number made from it.
mixup-pay-to-erase-name = A company can erase a true late payment for a fee.
mixup-pay-to-erase-correction = No one may sell you that, and you can dispute a mistake yourself, for free.
mixup-minimum-stops-interest-name = The minimum payment stops interest.
mixup-minimum-stops-interest-correction = The minimum keeps the late fee away, but interest runs on the rest.
mixup-freeze-hides-marks-name = A freeze hides old marks.
mixup-freeze-hides-marks-correction = A freeze stops new accounts in your name and leaves the old ones as they are.
