### Employee or contractor: English, the source text.
### A number never stands in a text: it is named, and its value stands in job-types.toml. Names of forms keep their digits.

job-types-lesson-title = Two kinds of work, two sets of rules
job-types-lesson-promise = After this lesson you can tell an employee from a contractor. You can say what changes for tax and for your rights.

## Card: opening. $first $second money

job-types-two-offers-title = The same work, two offers
job-types-two-offers-p1 = Two firms look for a cleaner. One pays { MONEY($first) } an hour and says “W-2”. The other pays { MONEY($second) } an hour and says “1099”.
job-types-two-offers-p2 = W-2 and 1099 are names of tax forms. People use them for two kinds of work. They decide who sends in the tax and which laws stand behind you.
job-types-two-offers-p3 = Look at how the work is done, and you can see which kind it is. Then you can compare the two offers.

## Card: explanation

job-types-who-decides-title = Who is in control?
job-types-who-decides-p1 = An _employee_ works under the control of a firm. An _independent contractor_ runs a small business, even with no shop and no staff. Three questions help to tell them apart.
job-types-who-decides-ask-1 = **Control.** Who sets the hours and the way the work is done?
job-types-who-decides-ask-2 = **Money.** Who sets the price, buys the tools and can lose money on a job?
job-types-who-decides-ask-3 = **The tie.** Does the work go on week after week, as a main part of the firm?
job-types-who-decides-p2 = The more the firm decides, the more it looks like a job, and all the facts count together. The name on a paper does not decide, and neither does cash or a short week. Tests differ by law and by state.
job-types-who-decides-p3 = **Employee:** tax is taken out of each check, and the firm pays half of the payroll taxes. Laws on minimum pay stand behind you, and in most jobs laws on overtime, too. Lose the job, and you may get unemployment pay.
job-types-who-decides-p4 = **Contractor:** no tax is taken out, as a rule. You pay both halves of the payroll taxes on your _profit_, what is left after costs. Most of those laws do not cover you.
job-types-who-decides-p5 = A new employee fills in a _Form W-4_, and the _Form W-2_ shows the pay of the year. A contractor fills in a _Form W-9_, which gives the payer a tax number. A _Form 1099_ may show the pay of the year.
job-types-who-decides-record = Pay counts as income with or without a form, in cash or not, so write down dates, hours and pay. If the label is wrong, _Form SS-8_ asks the IRS to decide, for free. A labor office looks at unpaid wages.

## Card: worked example. $hours a whole number, $employee $contractor $costs $left1 $left2 $gap $profit money, $us_se_net_factor $us_se_tax_rate percents

job-types-real-pay-title = Which offer leaves more?
job-types-real-pay-p1 = You can work { NUMBER($hours) } hours a week. The W-2 job pays { MONEY($employee) } an hour. The 1099 job pays { MONEY($contractor) } an hour, but soap and gas cost you { MONEY($costs) }.
job-types-real-pay-week = One week, before income tax
job-types-real-pay-week-c1 = W-2
job-types-real-pay-week-c2 = 1099
job-types-real-pay-week-r1 = The firm pays you
job-types-real-pay-week-r2 = Your costs
job-types-real-pay-week-r3 = Your payroll taxes
job-types-real-pay-week-sum = What is left
job-types-real-pay-f1 = { NUMBER($profit) } × { PERCENT($us_se_net_factor) } × { PERCENT($us_se_tax_rate) }
job-types-real-pay-p2 = The formula shows the contractor’s payroll taxes. The profit is { MONEY($profit) }. Both halves are in the rate.
job-types-real-pay-p3 = The W-2 job leaves { MONEY($left1) } and the 1099 job { MONEY($left2) }. The lower hourly pay leaves { MONEY($gap) } more. Income tax comes later in both.

## Card: what you know from home

job-types-at-home-title = What you know, and what differs here
job-types-at-home-p1 = In most countries some people work for a boss and some for themselves. What decides between the two is not the same everywhere.

## Card: short check

job-types-short-check-title = A short check
job-types-short-check-p1 = Two questions before you go on. Take your time. Open a hint when you want one.

## Item: matching. Rows k1 to k4, partners p1 to p5 (34 characters at most)

job-types-papers-stem = What is each paper for?
job-types-papers-k1 = Form W-2
job-types-papers-k1-feedback = The W-2 comes after the year ends. It shows what an employee was paid.
job-types-papers-k2 = Form 1099
job-types-papers-k2-feedback = This form may come after the year ends. It shows what a contractor was paid, and it does not decide who you are.
job-types-papers-k3 = Form W-4
job-types-papers-k3-feedback = A new employee fills in the W-4. It helps the firm take out the right tax.
job-types-papers-k4 = Form SS-8
job-types-papers-k4-feedback = Form SS-8 asks the IRS to look at the facts and decide. It is free.
job-types-papers-p1 = shows a contractor’s pay of a year
job-types-papers-p2 = asks the IRS to look and decide
job-types-papers-p3 = makes you a contractor by law
job-types-papers-p4 = shows an employee’s pay of a year
job-types-papers-p5 = tells a firm how much tax to take
job-types-papers-hint-1 = Two of the papers look back on a whole year.
job-types-papers-hint-2 = One paper you fill in when a job starts. One you send when the label seems wrong.
job-types-papers-why = The W-4 opens a job, and the W-2 or the 1099 looks back on a year. Form SS-8 asks who is right about the label. No form makes you a contractor, because the facts decide.

## Item: single

job-types-why-w9-stem = You paint a small shop as a contractor. The owner hands you a _Form W-9_ and asks for your tax number. What will the owner use the form for?
job-types-why-w9-k1 = To take income tax out of your pay
job-types-why-w9-k1-feedback = As a rule no tax is taken out of a contractor’s pay. The form that sets this for an employee is the W-4.
job-types-why-w9-k2 = To tell the IRS what you were paid
job-types-why-w9-k3 = To put you on the staff of the shop
job-types-why-w9-k3-feedback = The W-9 makes no one an employee. It only gives a name, an address and a tax number.
job-types-why-w9-k4 = To look up your credit at a bureau
job-types-why-w9-k4-feedback = A W-9 is a tax form. It is not a request for credit.
job-types-why-w9-hint-1 = A tax number says whose money it is. Who wants to know that after the year ends?
job-types-why-w9-hint-2 = Think of the form a contractor may get after the year. Where does its number come from?
job-types-why-w9-why = The payer may have to report what it paid you, under your tax number. The W-9 gives that number. Hand it only to someone who pays you, and never by open e-mail or chat.

## Item: single

job-types-salon-stem = In a salon the owner sets your hours, the prices and the way you work. She owns the tools. You signed a paper that says “contractor”, and you are paid in cash for three days a week. What are you most likely by law?
job-types-salon-k1 = A contractor, because you signed for it
job-types-salon-k1-feedback = A signed name does not decide. The facts of the work do, and here the owner is in control.
job-types-salon-k2 = A contractor, because the pay is in cash
job-types-salon-k2-feedback = Cash is only a way to pay. Employees can be paid in cash too.
job-types-salon-k3 = A contractor, because the week is short
job-types-salon-k3-feedback = An employee can work three days, or one. The number of days does not decide.
job-types-salon-k4 = An employee, because the owner decides
job-types-salon-hint-1 = Put the paper and the cash away for a moment. Who is in control of the work?
job-types-salon-hint-2 = Ask about the hours, the prices and the tools, one by one.
job-types-salon-why = The owner sets the hours, the prices and the way of working, and she owns the tools. The more the firm decides, the more it looks like a job. A paper or cash cannot change that.

## Item: single. $pay money

job-types-paid-in-cash-stem = A small firm pays you { MONEY($pay) } in cash each week and gives you no paper. What is the best thing to do now?
job-types-paid-in-cash-k1 = Leave it out, because cash is not income
job-types-paid-in-cash-k1-feedback = The { MONEY($pay) } is income. The law looks at the pay, not at how it is paid.
job-types-paid-in-cash-k2 = Write it all down and ask for a pay record
job-types-paid-in-cash-k3 = Wait, because with no form no tax is due
job-types-paid-in-cash-k3-feedback = A form only reports pay. The pay counts for tax even when no form comes.
job-types-paid-in-cash-k4 = Let the firm keep the only list of pay
job-types-paid-in-cash-k4-feedback = If the firm loses its list, you have no proof. Your own notes help you show what you earned.
job-types-paid-in-cash-hint-1 = One day you may have to show what you earned. What would you show?
job-types-paid-in-cash-hint-2 = Is it the form that makes income, or the work?
job-types-paid-in-cash-why = Cash is income too. Your own notes and a record from the firm help with tax, with renting a home and with unpaid wages. Pay that no one reports earns no Social Security credits.

## Item: several

job-types-signs-stem = You deliver furniture for one firm. Which facts point to a job as an _employee_? Choose each one.
job-types-signs-k1 = The firm sets your hours
job-types-signs-k1-feedback = Set hours are a sign of control. They point to a job.
job-types-signs-k2 = You can lose money on a trip
job-types-signs-k2-feedback = The risk of a loss is a sign of your own business. It points to a contractor.
job-types-signs-k3 = The firm owns the truck
job-types-signs-k3-feedback = Who owns the costly tools is a sign. Here it points to a job.
job-types-signs-k4 = The pay comes through an app
job-types-signs-k4-feedback = An app is only a way to pay. It points to neither side.
job-types-signs-k5 = The firm tells you each step
job-types-signs-k5-feedback = When the firm decides how the work is done, that is control. It points to a job.
job-types-signs-k6 = You set your own price
job-types-signs-k6-feedback = Someone who sets the price runs a business. It points to a contractor.
job-types-signs-hint-1 = For each fact, ask: who decides here, you or the firm?
job-types-signs-hint-2 = One fact is only about the way money moves. It says nothing about control.
job-types-signs-why = Set hours, the firm’s truck and orders for each step show that the firm is in control. A risk of loss and a price of your own point to a contractor. An app points to neither.

## Item: single, two by two. $pay money

job-types-first-check-stem = You earn { MONEY($pay) } a week in a W-2 job. You change to a 1099 job with the same { MONEY($pay) } and no costs. What happens to your weekly pay, and to the payroll taxes you owe for the year?
job-types-first-check-k1 = More reaches you each week, and you owe less
job-types-first-check-k1-feedback = More reaches you, because no tax is taken out. But it is still owed, and the firm’s half is now yours as well.
job-types-first-check-k2 = Less reaches you each week, and you owe less
job-types-first-check-k2-feedback = As a rule a contractor’s pay comes whole. And you owe more, because both halves are yours.
job-types-first-check-k3 = More reaches you each week, and you owe more
job-types-first-check-k4 = Less reaches you each week, and you owe more
job-types-first-check-k4-feedback = You do owe more. But as a rule no tax is taken out, so each week the whole pay reaches you.
job-types-first-check-hint-1 = Ask two things, one at a time. Is tax taken out each week? Who owes the firm’s half now?
job-types-first-check-hint-2 = An employee owes one half. How many halves does a contractor owe?
job-types-first-check-why = No tax is taken out, so the whole { MONEY($pay) } reaches you. But now you owe both halves of the payroll taxes. Put a part aside each week.

## Item: numeric, dollars. $paid $costs $profit $hundred money, $rate a percent, $w1 to $w4 wrong answers, $answer

job-types-set-aside-stem = As a contractor you were paid { MONEY($paid) } this week. Tools and gas cost { MONEY($costs) }. For this practice, put aside { PERCENT($rate) } of your profit for tax. How many dollars is that?
job-types-set-aside-w1-feedback = This is { PERCENT($rate) } of all the pay. Your costs come off first.
job-types-set-aside-w2-feedback = { MONEY($w2) } is your profit. Now find { PERCENT($rate) } of it.
job-types-set-aside-w3-feedback = { MONEY($w3) } would be right for a profit of { MONEY($hundred) }. Yours is more.
job-types-set-aside-w4-feedback = { MONEY($w4) } is what you keep to spend. The question asks for the part put aside.
job-types-set-aside-hint-1 = Profit is what is left after costs.
job-types-set-aside-hint-2 = Take the costs off the pay. Do this before you find the percent.
job-types-set-aside-hint-3 = { PERCENT($rate) } is one quarter. What is a quarter of the profit?
job-types-set-aside-why = The profit is { MONEY($profit) }, and { NUMBER($profit) } × { NUMBER($rate) } = { NUMBER($answer) }. Put { MONEY($answer) } aside. Your own share can be higher or lower, and a free tax helper can tell you.
job-types-set-aside-ledger = Your profit this week
job-types-set-aside-ledger-r1 = Pay
job-types-set-aside-ledger-r2 = Tools and gas
job-types-set-aside-ledger-sum = Profit

## Item: single. $hours a whole number

job-types-long-weeks-stem = A firm calls you a contractor. It owns your van and sets your route and your hours. You drive { NUMBER($hours) } hours a week and get no overtime. What can you do?
job-types-long-weeks-k1 = Ask a labor office to look at the work
job-types-long-weeks-k2 = Accept it, since the paper rules it out
job-types-long-weeks-k2-feedback = The paper does not decide. Here the firm decides almost everything, and that looks like a job.
job-types-long-weeks-k3 = Fill in a new W-9 to become an employee
job-types-long-weeks-k3-feedback = A W-9 only gives your tax number. It cannot change what kind of work it is.
job-types-long-weeks-k4 = Wait for a W-2 before you can ask
job-types-long-weeks-k4-feedback = You can ask without any form. A firm that uses the wrong label may never send a W-2.
job-types-long-weeks-hint-1 = What decides: the label, or how the work is done?
job-types-long-weeks-hint-2 = Who looks at unpaid wages, whatever the paper says?
job-types-long-weeks-why = A labor office looks at the facts behind the label. If the work is a job, overtime may be owed to you. Your own notes of the hours help, and federal wage law forbids a firm to punish an employee for asking.

## Item: single. $hours a whole number, $e $c $costs $te $tc $ge $gc $le $lc $k1 to $k4 money

job-types-which-leaves-more-stem = You can work { NUMBER($hours) } hours a week. Job A is W-2, pays { MONEY($e) } an hour and takes { MONEY($te) } for payroll taxes. Job B is 1099 and pays { MONEY($c) } an hour. There you have costs of { MONEY($costs) } and owe { MONEY($tc) } for payroll taxes. The taxes are rounded for practice. Which job leaves more before income tax?
job-types-which-leaves-more-k1 = Job B, by { MONEY($k1) } a week
job-types-which-leaves-more-k1-feedback = { MONEY($k1) } is the gap between { MONEY($gc) } and { MONEY($ge) }. Costs and payroll taxes still come off.
job-types-which-leaves-more-k2 = Job B, by { MONEY($k2) } a week
job-types-which-leaves-more-k2-feedback = This takes payroll taxes off in job A only. In job B you owe { MONEY($tc) } as well.
job-types-which-leaves-more-k3 = Job A, by { MONEY($k3) } a week
job-types-which-leaves-more-k4 = Job B, by { MONEY($k4) } a week
job-types-which-leaves-more-k4-feedback = This leaves out the costs of job B. Take off { MONEY($costs) } more.
job-types-which-leaves-more-hint-1 = Do one job at a time, and start with the pay for the week.
job-types-which-leaves-more-hint-2 = In job A one line comes off. In job B there are two.
job-types-which-leaves-more-hint-3 = When you have both results, see how far apart they are.
job-types-which-leaves-more-why = Job A leaves { MONEY($le) } and job B leaves { MONEY($lc) }. Job B pays more an hour, but its costs and both halves of the payroll taxes take that away.
job-types-which-leaves-more-ledger = One week, before income tax
job-types-which-leaves-more-ledger-c1 = Job A
job-types-which-leaves-more-ledger-c2 = Job B
job-types-which-leaves-more-ledger-r1 = Pay
job-types-which-leaves-more-ledger-r2 = Costs
job-types-which-leaves-more-ledger-r3 = Payroll taxes
job-types-which-leaves-more-ledger-sum = What is left

## Misconceptions: the belief as a person would say it, then one sentence that mends it

mixup-year-forms-swapped-name = Contractors get a W-2, employees a 1099.
mixup-year-forms-swapped-correction = The W-2 is for employees, and the 1099 is for contractors.
mixup-paper-decides-status-name = I am what the paper says.
mixup-paper-decides-status-correction = The facts of the work decide, whatever a form or a contract says.
mixup-w9-starts-withholding-name = With a W-9 the payer takes out my tax.
mixup-w9-starts-withholding-correction = A W-9 gives your tax number; a contractor pays the tax later.
mixup-w9-makes-a-job-name = A W-9 makes me an employee.
mixup-w9-makes-a-job-correction = A W-9 only gives your tax number and changes nothing about the work.
mixup-tax-number-is-for-credit-check-name = Who asks for my tax number checks my credit.
mixup-tax-number-is-for-credit-check-correction = On a W-9 the number is for the tax office, so that pay can be reported.
mixup-pay-method-decides-status-name = How I am paid decides what I am.
mixup-pay-method-decides-status-correction = Cash, check or app is only a way to pay, and control decides.
mixup-short-week-is-contractor-name = Only full weeks make an employee.
mixup-short-week-is-contractor-correction = An employee can work one day a week; the number of days does not decide.
mixup-cash-is-not-income-name = Cash is not income.
mixup-cash-is-not-income-correction = Pay for work is income, in cash or not.
mixup-no-form-no-tax-name = No form, no tax.
mixup-no-form-no-tax-correction = A form only reports the pay; the pay counts even when no form comes.
mixup-records-are-for-firms-name = Only the firm needs to keep records.
mixup-records-are-for-firms-correction = Your own notes are your proof when the firm’s list is wrong or lost.
mixup-control-is-not-a-sign-name = It does not matter who gives the orders.
mixup-control-is-not-a-sign-correction = Who sets the hours, the steps and the tools is what the law looks at.
mixup-own-risk-is-a-job-name = An employee carries the risk and sets the price.
mixup-own-risk-is-a-job-correction = A price and a risk of your own are signs of a business.
mixup-not-taken-out-not-owed-name = Tax that is not taken out is not owed.
mixup-not-taken-out-not-owed-correction = A contractor owes it all the same, and must send it in.
mixup-contractor-check-is-cut-name = A contractor’s pay has tax taken out.
mixup-contractor-check-is-cut-correction = As a rule a contractor’s pay comes whole, and the tax comes later.
mixup-costs-do-not-count-name = My costs do not change the sum.
mixup-costs-do-not-count-correction = A contractor’s costs come off first, and what is left is the profit.
mixup-no-form-no-rights-name = Without a form I may not ask.
mixup-no-form-no-rights-correction = You can go to a labor office with your own notes and no form.
mixup-higher-hourly-pay-wins-name = The higher hourly pay leaves more.
mixup-higher-hourly-pay-wins-correction = Take off costs and payroll taxes before you compare.

## Context: Brazil

br-clt-pj-title = CLT, PJ and the two kinds of work here
br-clt-pj-home = In Brazil you may work under the CLT, with a signed carteira. Or you work as a PJ, with a CNPJ and an invoice.
br-clt-pj-host-counterpart = Here W-2 is closest to CLT, and 1099 is closest to PJ. No firm of your own is needed for a 1099.
br-clt-pj-comparison = In both countries a firm may use the second kind to save money. In both, the facts can show that it is a job.
br-clt-pj-warning = A 1099 pays more each week because no tax is taken out. You owe it later, with both halves of the payroll taxes.

## Context: Mexico

mx-honorarios-title = Honorarios and the 1099
mx-honorarios-home = In Mexico some people are paid by honorarios. They give a CFDI, and a firm that pays them may hold back some ISR.
mx-honorarios-host-counterpart = Here a contractor has no official invoice to give. As a rule nothing is held back. A _Form 1099_ may come after the year ends.
mx-honorarios-comparison = In both countries you have no aguinaldo and no paid leave by law. Here you also pay both halves of the payroll taxes.
mx-honorarios-warning = No paper does not mean no tax. Write down each payment, put a part aside and ask for a record.

## Context: any country

zz-cash-work-title = Work paid in cash
zz-cash-work-home = In many countries work for a small firm is paid in cash, on trust, with no contract.
zz-cash-work-host-counterpart = Here such pay counts as income. If the firm decides how you work, you may be an employee by law.
zz-cash-work-comparison = Trust can be the same in both places. What differs is how often you need to show what you earned.
zz-cash-work-warning = Ask for a pay record. Cash that no one reports earns no Social Security credits. It is also hard to prove when you rent a home.
