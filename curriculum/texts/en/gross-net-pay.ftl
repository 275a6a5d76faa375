### Reading a pay stub: English, the source text.
### A number never stands in a text: it is named, and its value stands in gross-net-pay.toml.

gross-net-pay-lesson-title = From what you earn to what you get
gross-net-pay-lesson-promise = After this lesson you can name each line of a pay stub and work out your net pay.

## Card: opening. $wage $gross $net $gap money, $hours a whole number

gross-net-pay-smaller-number-title = The bank shows a smaller number
gross-net-pay-smaller-number-p1 = Your job pays { MONEY($wage) } an hour. You worked { NUMBER($hours) } hours, so you expect { MONEY($gross) }. The bank shows { MONEY($net) }.
gross-net-pay-smaller-number-p2 = Where did the { MONEY($gap) } go? The _pay stub_ tells you. It is the paper, or the page in an app, that comes with your pay.
gross-net-pay-smaller-number-p3 = It lists each part by name. You can read it line by line, and you can ask about a line that looks wrong.

## Card: explanation. $us_ss_rate $us_medicare_rate percents

gross-net-pay-line-by-line-title = What stands between the two numbers
gross-net-pay-line-by-line-p1 = _Gross pay_ is all you earned. _Net pay_ is what you take home. The lines that come off in between are called _deductions_.
gross-net-pay-line-by-line-lines-1 = **Federal income tax.** This is paid ahead, for your tax of the whole year. Your _Form W-4_ helps set how much.
gross-net-pay-line-by-line-lines-2 = **State and city tax.** Some places have one. Some do not.
gross-net-pay-line-by-line-lines-3 = **Social Security,** { PERCENT($us_ss_rate) } of gross pay in most jobs, up to a limit for the year. It helps pay for old age.
gross-net-pay-line-by-line-lines-4 = **Medicare,** { PERCENT($us_medicare_rate) } of gross pay in most jobs. It helps pay for the health care of older people.
gross-net-pay-line-by-line-lines-5 = **What you chose,** such as a health plan, savings for later or union dues.
gross-net-pay-line-by-line-p2 = Social Security and Medicare are the _payroll taxes_, also called _FICA_. Your employer pays a share of its own, just as large. That share comes on top and does not lower your pay.
gross-net-pay-line-by-line-p3 = _Year to date_ (YTD) adds up all your pay since January. It is not this check. Federal law asks for no extra pay at the end of the year.
gross-net-pay-line-by-line-keep = Write down your own hours and keep each stub. If the hours or a line look wrong, ask the pay office soon. Show what you wrote down.

## Card: worked example. $hours a whole number, $wage $gross $net $tax money

gross-net-pay-two-weeks-title = Two weeks of work
gross-net-pay-two-weeks-p1 = You worked { NUMBER($hours) } hours at { MONEY($wage) } an hour. For federal income tax { MONEY($tax) } comes off. You pay union dues, too. First find gross pay.
gross-net-pay-two-weeks-f1 = { NUMBER($hours) } × { NUMBER($wage) } = { NUMBER($gross) }
gross-net-pay-two-weeks-stub = Your pay stub
gross-net-pay-two-weeks-stub-r1 = Gross pay
gross-net-pay-two-weeks-stub-r2 = Social Security
gross-net-pay-two-weeks-stub-r3 = Medicare
gross-net-pay-two-weeks-stub-r4 = Federal income tax
gross-net-pay-two-weeks-stub-r5 = Union dues
gross-net-pay-two-weeks-stub-sum = Net pay
gross-net-pay-two-weeks-p2 = You earned { MONEY($gross) } and { MONEY($net) } reaches your account. Plan your month with the second number.

## Card: what you know from home

gross-net-pay-at-home-title = What you know, and what differs here
gross-net-pay-at-home-p1 = In most countries something comes off before you are paid. But people do not name the same number first.

## Card: short check

gross-net-pay-short-check-title = A short check
gross-net-pay-short-check-p1 = Two questions before you go on. Take your time. Open a hint when you want one.

## Item: matching. Rows k1 to k4, partners p1 to p5 (34 characters at most)

gross-net-pay-words-stem = What does each of these words on a pay stub mean?
gross-net-pay-words-k1 = Gross pay
gross-net-pay-words-k1-feedback = Gross pay is the large number: all you earned, with nothing taken off.
gross-net-pay-words-k2 = Net pay
gross-net-pay-words-k2-feedback = Net pay is what is left at the end. This is the money you can spend.
gross-net-pay-words-k3 = Deduction
gross-net-pay-words-k3-feedback = A deduction is a line that comes off, such as a tax or a health plan.
gross-net-pay-words-k4 = Year to date
gross-net-pay-words-k4-feedback = Year to date grows with each check. It starts again in January.
gross-net-pay-words-p1 = what you take home this time
gross-net-pay-words-p2 = the sum of all pay since January
gross-net-pay-words-p3 = all you earned, nothing taken off
gross-net-pay-words-p4 = one line that comes off your pay
gross-net-pay-words-p5 = what the employer pays on top
gross-net-pay-words-hint-1 = Two of the words name this pay as a whole. One is before the lines come off, one is after.
gross-net-pay-words-hint-2 = “Date” here means today. From which month does a year count?
gross-net-pay-words-why = Start with gross pay, take off each deduction, and you come to net pay. Year to date only keeps count from January on.

## Item: single. $offer money

gross-net-pay-plan-the-rent-stem = A job offer says { MONEY($offer) } a week. You want to know how much rent you can pay. Which number do you plan with?
gross-net-pay-plan-the-rent-k1 = The weekly pay in the offer
gross-net-pay-plan-the-rent-k1-feedback = The { MONEY($offer) } is gross pay. Taxes come off before the money reaches you.
gross-net-pay-plan-the-rent-k2 = The offer and a year-end extra
gross-net-pay-plan-the-rent-k2-feedback = Federal law asks for no extra pay at the end of the year. Count on it only if your contract says so.
gross-net-pay-plan-the-rent-k3 = The net pay on a first stub
gross-net-pay-plan-the-rent-k4 = The year-to-date sum on a stub
gross-net-pay-plan-the-rent-k4-feedback = Year to date adds up many checks. It is far more than one week brings.
gross-net-pay-plan-the-rent-hint-1 = Rent is paid from the money in your account.
gross-net-pay-plan-the-rent-hint-2 = Which of these numbers has the taxes taken off, for one payday?
gross-net-pay-plan-the-rent-why = You can spend only what reaches you, and that is net pay. A first stub shows it to the cent.

## Item: numeric, dollars. $hours a whole number, $wage $ss $med $tax $gross $taken money, $w1 to $w4 wrong answers, $answer

gross-net-pay-one-week-stem = You worked { NUMBER($hours) } hours at { MONEY($wage) } an hour. The stub takes off { MONEY($ss) } for Social Security, { MONEY($med) } for Medicare and { MONEY($tax) } for income tax. The lines are rounded for practice. What is your net pay?
gross-net-pay-one-week-w1-feedback = { MONEY($w1) } is gross pay. Three lines still come off.
gross-net-pay-one-week-w2-feedback = This takes off income tax only. Social Security and Medicare come off as well.
gross-net-pay-one-week-w3-feedback = This leaves out income tax. Take off { MONEY($tax) } more.
gross-net-pay-one-week-w4-feedback = { MONEY($w4) } is what comes off. Net pay is what is left of { MONEY($gross) }.
gross-net-pay-one-week-hint-1 = First find gross pay: the hours times the pay for one hour.
gross-net-pay-one-week-hint-2 = Then take off each of the three lines.
gross-net-pay-one-week-why = { NUMBER($hours) } × { NUMBER($wage) } = { NUMBER($gross) }. The three lines take { MONEY($taken) }, so { MONEY($answer) } is left.
gross-net-pay-one-week-ledger = Your week
gross-net-pay-one-week-ledger-r1 = Gross pay
gross-net-pay-one-week-ledger-r2 = Social Security
gross-net-pay-one-week-ledger-r3 = Medicare
gross-net-pay-one-week-ledger-r4 = Income tax
gross-net-pay-one-week-ledger-sum = Net pay

## Item: numeric, dollars. $gross $hundred money, $us_ss_rate a percent, $w1 to $w4 wrong answers, $answer

gross-net-pay-ss-line-stem = Your gross pay this week is { MONEY($gross) }. Social Security takes { PERCENT($us_ss_rate) } of it. How many dollars come off on this line?
gross-net-pay-ss-line-w1-feedback = { MONEY($w1) } would be right for a pay of { MONEY($hundred) }. Your pay is more than that.
gross-net-pay-ss-line-w2-feedback = { MONEY($w2) } is most of your pay. The decimal for { PERCENT($us_ss_rate) } is { NUMBER($us_ss_rate) }.
gross-net-pay-ss-line-w3-feedback = { MONEY($w3) } is what is left when the line has come off. The question asks for the line.
gross-net-pay-ss-line-w4-feedback = This counts your share twice. The second share is paid by the employer, not by you.
gross-net-pay-ss-line-hint-1 = Write { PERCENT($us_ss_rate) } as a decimal. The point moves two places.
gross-net-pay-ss-line-hint-2 = Multiply the decimal by your gross pay.
gross-net-pay-ss-line-why = { NUMBER($gross) } × { NUMBER($us_ss_rate) } = { NUMBER($answer) }. So { MONEY($answer) } comes off on this line. Your employer pays the same on top.

## Item: several

gross-net-pay-comes-off-stem = Which of these make the net pay on your stub smaller? Choose each one.
gross-net-pay-comes-off-k1 = Federal income tax
gross-net-pay-comes-off-k1-feedback = It is taken out of each check, ahead of your tax for the year.
gross-net-pay-comes-off-k2 = The employer’s share of FICA
gross-net-pay-comes-off-k2-feedback = The employer pays this out of its own money. It may stand on the stub, but it takes nothing from you.
gross-net-pay-comes-off-k3 = Your share of Medicare
gross-net-pay-comes-off-k3-feedback = Your share comes off in most jobs, next to Social Security.
gross-net-pay-comes-off-k4 = The year-to-date total
gross-net-pay-comes-off-k4-feedback = This line only keeps count since January. Nothing comes off because of it.
gross-net-pay-comes-off-k5 = A health plan you joined
gross-net-pay-comes-off-k5-feedback = Your part of the price comes off before you are paid.
gross-net-pay-comes-off-k6 = Sales tax in the shops
gross-net-pay-comes-off-k6-feedback = You pay sales tax when you buy. It is not on a pay stub.
gross-net-pay-comes-off-hint-1 = Some lines take money off. Some lines only tell you a number.
gross-net-pay-comes-off-hint-2 = For each one, ask: whose money is it paid with, and when?
gross-net-pay-comes-off-why = Income tax, your own share of Medicare and a plan you joined come out of your pay. The employer’s share, the year-to-date total and sales tax do not.

## Item: single. $gross $share $other $taken money, $k1 to $k4 the options

gross-net-pay-two-shares-stem = Your gross pay is { MONEY($gross) }. The stub shows “Social Security, you: { MONEY($share) }” and “Social Security, employer: { MONEY($share) }”. All other lines take { MONEY($other) } from you. What is your net pay?
gross-net-pay-two-shares-k1 = { MONEY($k1) }
gross-net-pay-two-shares-k1-feedback = This takes both shares from you. The employer pays its own { MONEY($share) }.
gross-net-pay-two-shares-k2 = { MONEY($k2) }
gross-net-pay-two-shares-k3 = { MONEY($k3) }
gross-net-pay-two-shares-k3-feedback = This leaves out your own { MONEY($share) } for Social Security.
gross-net-pay-two-shares-k4 = { MONEY($k4) }
gross-net-pay-two-shares-k4-feedback = Social Security is off now. The other lines, { MONEY($other) }, come off too.
gross-net-pay-two-shares-hint-1 = One of the two shares is not paid out of your money.
gross-net-pay-two-shares-hint-2 = Take off your own share. Then take off the other lines.
gross-net-pay-two-shares-why = Your share and the other lines are { MONEY($taken) }. From { MONEY($gross) } that leaves { MONEY($k2) }. The employer’s share comes on top and leaves your pay as it is.

## Item: single. $mine $shown $lost hours, $wage $gap money

gross-net-pay-missing-hours-stem = You wrote down { NUMBER($mine) } hours this week. The stub shows { NUMBER($shown) } hours at { MONEY($wage) } an hour. What do you do about the gap?
gross-net-pay-missing-hours-k1 = Leave it, because the gap is tax
gross-net-pay-missing-hours-k1-feedback = Taxes come off below gross pay. Here the hours at the top do not match, so no tax explains it.
gross-net-pay-missing-hours-k2 = Wait for it as a tax refund
gross-net-pay-missing-hours-k2-feedback = A refund brings back tax that was too much. It does not pay for hours that are missing.
gross-net-pay-missing-hours-k3 = Ask the IRS to add the hours
gross-net-pay-missing-hours-k3-feedback = The IRS collects tax. It does not count your hours. The pay office does, and a labor office can help.
gross-net-pay-missing-hours-k4 = Show my notes to the pay office
gross-net-pay-missing-hours-hint-1 = Is the gap in gross pay, or in the lines below it?
gross-net-pay-missing-hours-hint-2 = Who wrote the hours on the stub?
gross-net-pay-missing-hours-why = { NUMBER($lost) } hours are missing, and that is { MONEY($gap) } of gross pay. Only the employer can put them on a stub, so go there first with your notes. If that does not help, a labor office can.

## Item: ordering. $g1 to $g4 gross pay, $d1 to $d4 deductions, $n1 to $n4 net pay, money

gross-net-pay-low-to-high-stem = Four people show their pay for one week. Put them in order, from the lowest net pay to the highest.
gross-net-pay-low-to-high-k1 = Gross { MONEY($g1) }, deductions { MONEY($d1) }
gross-net-pay-low-to-high-k2 = Gross { MONEY($g2) }, deductions { MONEY($d2) }
gross-net-pay-low-to-high-k3 = Gross { MONEY($g3) }, deductions { MONEY($d3) }
gross-net-pay-low-to-high-k4 = Gross { MONEY($g4) }, deductions { MONEY($d4) }
gross-net-pay-low-to-high-s1-feedback = { MONEY($g1) } is more gross pay than { MONEY($g2) }, but more comes off. What is left is { MONEY($n1) } and { MONEY($n2) }.
gross-net-pay-low-to-high-s2-feedback = { MONEY($d2) } is less to come off than { MONEY($d3) }, but the gross pay is lower too. What is left is { MONEY($n2) } and { MONEY($n3) }.
gross-net-pay-low-to-high-s3-feedback = The highest gross pay is not the highest net pay here. What is left is { MONEY($n3) } and { MONEY($n4) }.
gross-net-pay-low-to-high-hint-1 = Work out net pay for each one before you move a row.
gross-net-pay-low-to-high-hint-2 = Gross pay less the deductions is net pay.
gross-net-pay-low-to-high-why = Net pay is { MONEY($n1) }, { MONEY($n2) }, { MONEY($n3) } and { MONEY($n4) }. You need both numbers to see it.

## Item: single. $net $off money, $rate $left percents, $per100 a whole number, $k1 to $k4 the options

gross-net-pay-work-back-stem = You need { MONEY($net) } a week to take home. In your case all deductions together take { PERCENT($rate) } of gross pay. How much gross pay do you need?
gross-net-pay-work-back-k1 = { MONEY($k1) }
gross-net-pay-work-back-k1-feedback = This takes { PERCENT($rate) } off the { MONEY($net) }. But { MONEY($net) } is net pay, and gross pay is more than that.
gross-net-pay-work-back-k2 = { MONEY($k2) }
gross-net-pay-work-back-k2-feedback = This adds { NUMBER($per100) } dollars. { PERCENT($rate) } is a share of gross pay.
gross-net-pay-work-back-k3 = { MONEY($k3) }
gross-net-pay-work-back-k3-feedback = This adds { PERCENT($rate) } of net pay. But the { PERCENT($rate) } is a part of gross pay, which is more.
gross-net-pay-work-back-k4 = { MONEY($k4) }
gross-net-pay-work-back-hint-1 = The { PERCENT($rate) } is a part of gross pay. You know only what is left.
gross-net-pay-work-back-hint-2 = When { PERCENT($rate) } comes off, which share of gross pay is left?
gross-net-pay-work-back-hint-3 = Divide net pay by the decimal of that share.
gross-net-pay-work-back-why = Net pay is { PERCENT($left) } of gross pay, and { NUMBER($net) } ÷ { NUMBER($left) } = { NUMBER($k4) }. Check it: { PERCENT($rate) } of { MONEY($k4) } is { MONEY($off) }.
gross-net-pay-work-back-ledger = The check
gross-net-pay-work-back-ledger-r1 = Gross pay
gross-net-pay-work-back-ledger-r2 = All deductions, { PERCENT($rate) }
gross-net-pay-work-back-ledger-sum = Net pay

## Item: interactive, a pay stub to look at. $wage $gross $share $taken $tax $medicare money, $hours hours; feedback has $amount as it was typed

gross-net-pay-wrong-line-stem = One line of this pay stub is wrong. Which one is it, and what should it say?
gross-net-pay-wrong-line-p1 = You worked { NUMBER($hours) } hours at { MONEY($wage) } an hour. Medicare and the income tax are the same as each week. This is your stub:
gross-net-pay-wrong-line-stub = Your pay stub
gross-net-pay-wrong-line-stub-r1 = Gross pay
gross-net-pay-wrong-line-stub-r2 = Social Security
gross-net-pay-wrong-line-stub-r3 = Medicare
gross-net-pay-wrong-line-stub-r4 = Federal income tax
gross-net-pay-wrong-line-stub-sum = Net pay
gross-net-pay-wrong-line-line = The line that is wrong
gross-net-pay-wrong-line-line-k1 = Gross pay
gross-net-pay-wrong-line-line-k2 = Social Security
gross-net-pay-wrong-line-line-k3 = Medicare
gross-net-pay-wrong-line-line-k4 = Federal income tax
gross-net-pay-wrong-line-amount = What the line should say
gross-net-pay-wrong-line-w1-feedback = { NUMBER($hours) } hours at { MONEY($wage) } are { MONEY($gross) }. Gross pay is right, and the other lines come off it.
gross-net-pay-wrong-line-w2-feedback = The stub takes { MONEY($medicare) } for Medicare, as each week. That line is right, and it belongs there.
gross-net-pay-wrong-line-w3-feedback = The stub takes { MONEY($tax) }, as each week. That line is right.
gross-net-pay-wrong-line-w4-feedback = The line is right, but { MONEY($amount) } is still too much. Your own share is { PERCENT($us_ss_rate) } of gross pay, and your employer pays the other.
gross-net-pay-wrong-line-w5-feedback = The line is right, but { MONEY($amount) } is too little. Take { PERCENT($us_ss_rate) } of { MONEY($gross) }.
gross-net-pay-wrong-line-hint-1 = Two lines are the same as each week. Look at the other two.
gross-net-pay-wrong-line-hint-2 = Gross pay is hours times pay. Your share of Social Security is { PERCENT($us_ss_rate) } of it.
gross-net-pay-wrong-line-why = { PERCENT($us_ss_rate) } of { MONEY($gross) } is { MONEY($share) }. The stub takes { MONEY($taken) }, twice as much: the share of your employer, too. Show it to the pay office.

## Misconceptions: the belief as a person would say it, then one sentence that mends it

mixup-gross-is-take-home-name = The pay in the offer is what I get.
mixup-gross-is-take-home-correction = An offer names gross pay, and taxes come off before the money reaches you.
mixup-gross-net-swapped-name = Net pay is the large number, before anything comes off.
mixup-gross-net-swapped-correction = Gross pay is all you earned; net pay is what is left at the end.
mixup-payroll-lines-forgotten-name = Only income tax comes off my pay.
mixup-payroll-lines-forgotten-correction = In most jobs Social Security and Medicare come off as well.
mixup-withheld-tax-forgotten-name = Just two lines come off my pay: Social Security and Medicare.
mixup-withheld-tax-forgotten-correction = Income tax is taken out of most checks too, ahead of the tax for the year.
mixup-only-taxes-come-off-name = Only taxes come off my pay.
mixup-only-taxes-come-off-correction = What you chose, such as a health plan, comes off too.
mixup-employer-share-from-my-pay-name = The employer’s share comes out of my pay.
mixup-employer-share-from-my-pay-correction = The employer pays its share out of its own money, on top of your pay.
mixup-ytd-is-this-check-name = Year to date is the pay of this check.
mixup-ytd-is-this-check-correction = Year to date adds up all checks since January.
mixup-year-end-pay-by-law-name = The law gives me extra pay at the end of the year.
mixup-year-end-pay-by-law-correction = Federal law asks for no year-end pay; it comes only if your contract or your employer gives it.
mixup-every-tax-on-stub-name = Each tax I pay stands on the stub.
mixup-every-tax-on-stub-correction = The stub shows taxes on pay; sales tax is paid in the shop.
mixup-gap-is-always-tax-name = When pay is too low, it is the tax.
mixup-gap-is-always-tax-correction = Look at the hours first: tax comes off only after gross pay is right.
mixup-refund-fixes-missing-pay-name = A tax refund pays for missing hours.
mixup-refund-fixes-missing-pay-correction = A refund gives back tax; missing hours are owed by the employer.
mixup-irs-checks-hours-name = The IRS checks my hours.
mixup-irs-checks-hours-correction = The IRS collects tax; hours are a matter for the pay office and the labor office.
mixup-higher-gross-higher-net-name = The higher gross pay brings the higher net pay.
mixup-higher-gross-higher-net-correction = Net pay needs both numbers: gross pay and what comes off.
mixup-fewer-deductions-more-net-name = Less taken off means more net pay.
mixup-fewer-deductions-more-net-correction = Less may come off because the gross pay is lower, so work out both.

## Context: India

in-ctc-offer-title = CTC and the U.S. offer
in-ctc-offer-home = In India an offer often names a CTC, the “cost to company”. It can hold the employer’s share of the Provident Fund.
in-ctc-offer-host-counterpart = Here an offer names gross pay. The employer’s share of Social Security and Medicare is not in it.
in-ctc-offer-comparison = In both countries the number in the offer is not what you take home. Here your own lines come off, and the employer’s share is paid on top.
in-ctc-offer-warning = Do not take the employer’s share off a U.S. offer. Do take off your own taxes before you plan your rent.

## Context: Mexico

mx-recibo-nomina-title = The recibo de nómina and the pay stub
mx-recibo-nomina-home = In Mexico a recibo de nómina shows lines for ISR and IMSS. In December the law gives an aguinaldo.
mx-recibo-nomina-host-counterpart = Here a pay stub shows income tax, Social Security and Medicare. Most jobs pay each week or every two weeks.
mx-recibo-nomina-comparison = Both papers go from gross to net, line by line. But federal law here asks for no aguinaldo.
mx-recibo-nomina-warning = Do not plan with the pay in the offer, or with an aguinaldo. Plan with the net pay on your stub.

## Context: any country

zz-pay-named-title = Which number do people name?
zz-pay-named-home = In some countries people name pay by the month, after taxes. Some laws give an extra month of pay each year.
zz-pay-named-host-counterpart = Here an offer names pay by the hour or by the year, before taxes. Federal law asks for no extra month.
zz-pay-named-comparison = In most places something comes off before you are paid. What differs is which number you hear first.
zz-pay-named-warning = Do not sign for a home with the number in the offer. Plan with net pay, and look at the hours on each stub.
