### Track, plan, adjust: English, the source text.
### A number never stands in a text: it is named, and its value stands in budget-plan.toml.

budget-plan-lesson-title = A job for every dollar
budget-plan-lesson-promise = After this lesson you can plan a month with your real pay and costs, and mend the plan.

## Card: opening

budget-plan-where-it-went-title = Where did it go?
budget-plan-where-it-went-p1 = There is one more week in the month, and the money is gone. You bought nothing wild. So where did it go?
budget-plan-where-it-went-p2 = A _budget_ is a plan for one month, on one page. It says what comes in, what goes out and what is left.
budget-plan-where-it-went-p3 = You need no special app. A list of your payments, a pen and half an hour are enough.

## Card: explanation

budget-plan-three-steps-title = Three steps that come back each month
budget-plan-three-steps-p1 = Start from your _take-home pay_. That is the money that reaches you, after taxes and other parts are taken off.
budget-plan-three-steps-steps-1 = **Track.** For one month, write down all that comes in and goes out. Then sort it: needs, goals, wants.
budget-plan-three-steps-steps-2 = **Plan.** Before the next month begins, give every dollar a job. Needs first, then goals, then wants.
budget-plan-three-steps-steps-3 = **Adjust.** After the month, put the plan next to what happened. Change the lines that did not fit.
budget-plan-three-steps-p2 = **Fixed** costs stay the same, like rent. **Variable** costs move, like food. A bill that comes once a year is cut into twelve parts, and you put one part aside each month.
budget-plan-three-steps-p3 = If your pay moves, plan with a low month. The rest of a good month can go to a goal. With pay every two weeks, plan most months with two paychecks.
budget-plan-three-steps-rules = You may hear of fixed shares, so much for needs and so much for wants. Those are rules of thumb, not laws. Begin with your own numbers.

## Card: worked example. $pay $yearly $part $left money, $share a percent

budget-plan-one-month-title = One month on one page
budget-plan-one-month-p1 = Your take-home pay is { MONEY($pay) } a month. An insurance bill of { MONEY($yearly) } comes once a year, so a part of it goes into each month.
budget-plan-one-month-f1 = { NUMBER($yearly) } ÷ 12 = { NUMBER($part) }
budget-plan-one-month-plan = The plan for next month
budget-plan-one-month-plan-r1 = Take-home pay
budget-plan-one-month-plan-r2 = Rent
budget-plan-one-month-plan-r3 = Food
budget-plan-one-month-plan-r4 = Phone and power
budget-plan-one-month-plan-r5 = Bus
budget-plan-one-month-plan-r6 = Family at home
budget-plan-one-month-plan-r7 = Insurance, one part
budget-plan-one-month-plan-sum = No job yet
budget-plan-one-month-f2 = { NUMBER($left) } ÷ { NUMBER($pay) } = { NUMBER($share) } = { PERCENT($share) }
budget-plan-one-month-p2 = { MONEY($left) }, or { PERCENT($share) } of the pay, has no job yet. Choose one now: a goal first, then something you enjoy. Money without a job tends to vanish.

## Card: what you know from home

budget-plan-at-home-title = What you know, and what differs here
budget-plan-at-home-p1 = People plan their money in every country. The days when pay comes are not the same.

## Card: short check

budget-plan-short-check-title = A short check
budget-plan-short-check-p1 = Two questions before you go on. Take your time. Open a hint when you want one.

## Item: matching. Rows k1 to k4, partners p1 to p5 (34 characters at most)

budget-plan-lines-stem = How does each of these go into a plan for one month?
budget-plan-lines-k1 = Rent
budget-plan-lines-k1-feedback = Rent is a fixed cost. It is the same each month.
budget-plan-lines-k2 = Food
budget-plan-lines-k2-feedback = Food is a variable cost. Some months you need more.
budget-plan-lines-k3 = A bill that comes once a year
budget-plan-lines-k3-feedback = Put one of twelve parts aside each month. Then the bill is no surprise.
budget-plan-lines-k4 = Take-home pay
budget-plan-lines-k4-feedback = Take-home pay is what reaches you, after taxes and other parts are taken off.
budget-plan-lines-p1 = one part of it each month
budget-plan-lines-p2 = the same amount each month
budget-plan-lines-p3 = the pay that reaches you
budget-plan-lines-p4 = an amount that moves
budget-plan-lines-p5 = the pay before taxes
budget-plan-lines-hint-1 = One of the four comes in. The other three go out.
budget-plan-lines-hint-2 = Which cost stays the same, which one moves, and which one comes only once?
budget-plan-lines-why = Fixed costs stay, variable costs move, and a yearly bill is cut into parts. The plan starts from the pay that reaches you.

## Item: numeric, dollars. $gross $net $rent $food $other $costs money, $w1 to $w3 wrong answers, $answer

budget-plan-what-is-left-stem = Your job pays { MONEY($gross) } a month before taxes, and { MONEY($net) } reaches you. Rent is { MONEY($rent) }, food { MONEY($food) } and all other costs { MONEY($other) }. How much is left to plan with?
budget-plan-what-is-left-w1-feedback = { MONEY($w1) } is left after the rent. Food and the other costs still come off.
budget-plan-what-is-left-w2-feedback = { MONEY($w2) } is what goes out. Take it away from the pay that reaches you.
budget-plan-what-is-left-w3-feedback = This starts from { MONEY($gross) }. You cannot spend the part that goes to taxes.
budget-plan-what-is-left-hint-1 = Which of the two kinds of pay can you spend?
budget-plan-what-is-left-hint-2 = Add all that goes out. Then take it away from that pay.
budget-plan-what-is-left-why = Your costs are { MONEY($costs) }, and { NUMBER($net) } − { NUMBER($costs) } = { NUMBER($answer) }. Those { MONEY($answer) } can now get a job.

## Item: ordering. Rows k1 to k4 in the right order

budget-plan-first-steps-stem = You make your first budget. Put the steps in order.
budget-plan-first-steps-k1 = Write down what you spend for one month
budget-plan-first-steps-k2 = Sort it into needs, goals and wants
budget-plan-first-steps-k3 = Give next month’s dollars a job
budget-plan-first-steps-k4 = Put the plan next to what happened
budget-plan-first-steps-s1-feedback = You can sort only what you wrote down. So the writing comes first.
budget-plan-first-steps-s2-feedback = First see where the money goes. Then you can plan where it should go.
budget-plan-first-steps-s3-feedback = To compare, you need a plan. So the plan comes before.
budget-plan-first-steps-hint-1 = Track, plan, adjust: which of the four belongs to “adjust”?
budget-plan-first-steps-hint-2 = Two steps look back at the first month. They come before the plan.
budget-plan-first-steps-why = First you look at what is real, then you plan. A month later you look again and mend the plan.

## Item: single. $m1 to $m4 money, $k1 to $k4 the options

budget-plan-which-pay-stem = Your take-home pay moves. In the last four months it was { MONEY($m1) }, { MONEY($m2) }, { MONEY($m3) } and { MONEY($m4) }. You have no savings yet. Which amount is the safest to plan next month’s costs with?
budget-plan-which-pay-k1 = { MONEY($k1) }
budget-plan-which-pay-k2 = { MONEY($k2) }
budget-plan-which-pay-k2-feedback = { MONEY($k2) } is the average. Two of the four months brought less than that.
budget-plan-which-pay-k3 = { MONEY($k3) }
budget-plan-which-pay-k3-feedback = { MONEY($k3) } is only the last month. Nothing says that the next one is like it.
budget-plan-which-pay-k4 = { MONEY($k4) }
budget-plan-which-pay-k4-feedback = { MONEY($k4) } came once in four months. In the other three, the plan would break.
budget-plan-which-pay-hint-1 = What happens to the plan when less money comes in than you planned?
budget-plan-which-pay-hint-2 = Which amount came in, or more, in all four months?
budget-plan-which-pay-why = In all four months at least { MONEY($k1) } came in. A plan that fits a low month also fits a good one. The rest can go to a goal.

## Item: single. $plan $real $over $free money

budget-plan-food-line-stem = You planned { MONEY($plan) } for food. For the third month, you spent { MONEY($real) }. The food is simple, and { MONEY($free) } for wants is still free. What helps most?
budget-plan-food-line-k1 = Keep { MONEY($plan) } and try harder
budget-plan-food-line-k1-feedback = Three months say that { MONEY($plan) } is too low. The plan has to fit your life.
budget-plan-food-line-k2 = Stop planning, since it fails
budget-plan-food-line-k2-feedback = The plan did its work: it showed you which line is wrong. Now you can change it.
budget-plan-food-line-k3 = Put the { MONEY($over) } on a credit card
budget-plan-food-line-k3-feedback = The gap comes back each month, and so the debt would grow.
budget-plan-food-line-k4 = Plan { MONEY($real) } and less for wants
budget-plan-food-line-hint-1 = One high month can be chance. What do three in a row tell you?
budget-plan-food-line-hint-2 = When one line grows, from where can the { MONEY($over) } come?
budget-plan-food-line-why = Three months in a row are a fact. So the food line grows, and a want gives the { MONEY($over) }. That is what “adjust” means.

## Item: numeric, dollars. $pay money, $weeks $span $twice $count whole numbers, $w1 to $w3 wrong answers, $answer

budget-plan-two-week-pay-stem = You take home { MONEY($pay) } every { NUMBER($span) } weeks, all year long. Count a year as { NUMBER($weeks) } weeks. How much comes in over the year?
budget-plan-two-week-pay-w1-feedback = This counts { NUMBER($twice) } paychecks, two for each month. Most months are longer than four weeks.
budget-plan-two-week-pay-w2-feedback = This counts a paycheck for each week. You get one every { NUMBER($span) } weeks.
budget-plan-two-week-pay-w3-feedback = This counts one paycheck a month. You get one every { NUMBER($span) } weeks.
budget-plan-two-week-pay-hint-1 = How many times does pay come in { NUMBER($weeks) } weeks?
budget-plan-two-week-pay-hint-2 = Divide the weeks by { NUMBER($span) }. Then multiply by one paycheck.
budget-plan-two-week-pay-why = { NUMBER($weeks) } ÷ { NUMBER($span) } = { NUMBER($count) } paychecks, and { NUMBER($count) } × { NUMBER($pay) } = { NUMBER($answer) }. Most months bring two, and two months bring three. Give those extra ones a job, too.

## Item: single

budget-plan-record-or-plan-stem = Someone has written down each expense for six months. Still, the money runs out a week early every time. What is missing?
budget-plan-record-or-plan-k1 = A plan made before each month starts
budget-plan-record-or-plan-k2 = A record that shows every small coin
budget-plan-record-or-plan-k2-feedback = The record is already good. It shows what happened, but it does not decide what comes next.
budget-plan-record-or-plan-k3 = Extra pay at the end of the year
budget-plan-record-or-plan-k3-feedback = The money runs out every month. Extra pay in one month may not come, and it would not mend the others.
budget-plan-record-or-plan-k4 = A rule of half the pay for needs
budget-plan-record-or-plan-k4-feedback = Such a rule may not fit the rent. It is a rule of thumb, and a plan starts from real numbers.
budget-plan-record-or-plan-hint-1 = Which of the three steps has this person done: track, plan or adjust?
budget-plan-record-or-plan-hint-2 = A list looks back. What looks ahead?
budget-plan-record-or-plan-why = Six months of notes are a fine start. The next step is to use them: give each dollar a job before the month begins.

## Item: several. $gap $phone $plan $rent $room $bike $shift $food $s1 $s2 $s4 $s5 money, $rate a percent

budget-plan-close-the-gap-stem = Your plan is { MONEY($gap) } short every month. Which of these changes closes the gap each month, all by itself? Choose each one.
budget-plan-close-the-gap-k1 = A phone plan for { MONEY($plan) }, not { MONEY($phone) }
budget-plan-close-the-gap-k1-feedback = This saves { MONEY($s1) } a month. It helps, but the gap is { MONEY($gap) }.
budget-plan-close-the-gap-k2 = A room for { MONEY($room) }, not { MONEY($rent) }
budget-plan-close-the-gap-k2-feedback = This saves { MONEY($s2) } a month, more than the gap. A fixed cost can change when you move.
budget-plan-close-the-gap-k3 = An old bike, sold for { MONEY($bike) }
budget-plan-close-the-gap-k3-feedback = { MONEY($bike) } comes once. Next month the gap is back.
budget-plan-close-the-gap-k4 = Two more shifts a month, { MONEY($shift) } each
budget-plan-close-the-gap-k4-feedback = If { MONEY($shift) } is what you take home, two shifts bring { MONEY($s4) }. More income closes a gap, too.
budget-plan-close-the-gap-k5 = { PERCENT($rate) } less of { MONEY($food) } for food
budget-plan-close-the-gap-k5-feedback = { PERCENT($rate) } of { MONEY($food) } is { MONEY($s5) }. That is less than the gap.
budget-plan-close-the-gap-hint-1 = Work out what each change brings in one month. The shift pay is take-home pay.
budget-plan-close-the-gap-hint-2 = Ask two things of each one. Is it { MONEY($gap) } or more? Does it come back each month?
budget-plan-close-the-gap-why = The room saves { MONEY($s2) } and the shifts bring { MONEY($s4) }, month after month. The phone and the food are too small alone, and the bike pays only once.

## Item: numeric, dollars. $pay $costs $rent $goal $rise $part $before money, $rate a percent, $months a whole number, $w1 to $w3 wrong answers, $answer

budget-plan-rent-goes-up-stem = You take home { MONEY($pay) } a month. Your costs are { MONEY($costs) }, with { MONEY($rent) } for rent in them. Now the rent goes up { PERCENT($rate) }. You also want to save { MONEY($goal) } in { NUMBER($months) } months, the same each month. How much is left each month?
budget-plan-rent-goes-up-w1-feedback = The new rent is in, but the goal is not. It needs { MONEY($part) } each month.
budget-plan-rent-goes-up-w2-feedback = The goal is in, but the rent is still the old one. It goes up by { MONEY($rise) }.
budget-plan-rent-goes-up-w3-feedback = Here the rent goes up by too little. { PERCENT($rate) } of { MONEY($rent) } is { MONEY($rise) }.
budget-plan-rent-goes-up-hint-1 = Three things come off the pay: the costs, the rise in rent and the goal.
budget-plan-rent-goes-up-hint-2 = How many dollars is the rise? It is a part of the rent only.
budget-plan-rent-goes-up-hint-3 = Cut the goal into equal parts, one for each month.
budget-plan-rent-goes-up-why = Before the change, { MONEY($before) } was left. The rent takes { MONEY($rise) } and the goal { MONEY($part) }, so { MONEY($answer) } stays free. The plan still works.
budget-plan-rent-goes-up-ledger = The new plan for one month
budget-plan-rent-goes-up-ledger-r1 = Take-home pay
budget-plan-rent-goes-up-ledger-r2 = Costs until now
budget-plan-rent-goes-up-ledger-r3 = Rise in rent: { NUMBER($rent) } × { NUMBER($rate) }
budget-plan-rent-goes-up-ledger-r4 = Goal: { NUMBER($goal) } ÷ { NUMBER($months) }
budget-plan-rent-goes-up-ledger-sum = Left each month

## Misconceptions: the belief as a person would say it, then one sentence that mends it

mixup-every-cost-is-fixed-name = My costs are the same every month.
mixup-every-cost-is-fixed-correction = Some costs stay, some move and some come once a year, so each needs its own kind of line.
mixup-plan-with-gross-name = I plan with the pay in the job offer.
mixup-plan-with-gross-correction = Plan with take-home pay, because the rest never reaches you.
mixup-rent-paid-rest-is-free-name = When the rent is paid, the rest is free.
mixup-rent-paid-rest-is-free-correction = All costs of the month come off before money is free.
mixup-i-know-what-i-spend-name = I know what I spend without writing it down.
mixup-i-know-what-i-spend-correction = Write it down for one month first, because small payments are easy to forget.
mixup-tracking-is-planning-name = If I write down what I spend, I have a budget.
mixup-tracking-is-planning-correction = A record looks back, and a plan decides before the month begins.
mixup-average-month-comes-each-month-name = The average month comes every month.
mixup-average-month-comes-each-month-correction = Some months bring less than the average, so plan with a low one.
mixup-last-month-repeats-name = Next month will be like the last one.
mixup-last-month-repeats-correction = When pay moves, look at several months and take a low one.
mixup-best-month-plan-name = I plan with my best month and catch up later.
mixup-best-month-plan-correction = A plan for the best month breaks in all the others.
mixup-plan-is-right-i-am-wrong-name = If I miss the plan, I have to try harder.
mixup-plan-is-right-i-am-wrong-correction = A line that misses month after month needs a new number.
mixup-one-miss-ends-the-plan-name = A plan that misses is no use.
mixup-one-miss-ends-the-plan-correction = A miss shows which line to change, and that is what a plan is for.
mixup-card-fills-the-gap-name = A credit card can fill the gap.
mixup-card-fills-the-gap-correction = A gap that comes each month turns into a debt that grows.
mixup-two-weeks-is-half-a-month-name = Every two weeks is the same as twice a month.
mixup-two-weeks-is-half-a-month-correction = Most months are longer than four weeks, so two-week pay comes more often in a year.
mixup-a-paycheck-each-week-name = I count a paycheck for each week.
mixup-a-paycheck-each-week-correction = Count the paydays, not the weeks.
mixup-one-payday-a-month-name = Pay comes once a month.
mixup-one-payday-a-month-correction = Look at how often you are paid and count the paydays of the year.
mixup-extra-pay-will-come-name = Extra pay at the end of the year will fill the gap.
mixup-extra-pay-will-come-correction = Do not plan with extra pay before it is promised in writing.
mixup-rule-of-thumb-is-law-name = A plan must use the fixed shares people talk about.
mixup-rule-of-thumb-is-law-correction = Such shares are rules of thumb, and a plan starts from your own numbers.
mixup-any-cut-closes-it-name = If I cut something, the gap is closed.
mixup-any-cut-closes-it-correction = Count what the cut brings each month and compare it with the gap.
mixup-fixed-cannot-move-name = Fixed costs cannot change.
mixup-fixed-cannot-move-correction = They stay from month to month, but you can change them with a new place or a new contract.
mixup-one-time-money-repeats-name = Money that comes once closes a gap for good.
mixup-one-time-money-repeats-correction = A gap that comes each month needs a change that comes each month.
mixup-only-cuts-count-name = A gap closes only when I spend less.
mixup-only-cuts-count-correction = More income closes it as well.
mixup-goal-from-leftovers-name = The goal gets what is left at the end.
mixup-goal-from-leftovers-correction = Give the goal its own line in the plan, before the wants.
mixup-last-plan-still-fits-name = The plan from last month still fits.
mixup-last-plan-still-fits-correction = When one line changes, put the new number in and count again.

## Context: any country

zz-month-pay-title = Paydays here and at home
zz-month-pay-home = In many countries pay comes once a month. In some, the law adds an extra month of pay at the end of the year.
zz-month-pay-host-counterpart = Here many jobs pay each week or every two weeks. No federal law adds an extra month of pay, so it depends on the employer.
zz-month-pay-comparison = The rent comes once a month in both places. Here the pay often comes in smaller pieces, so a plan must say which piece pays what.
zz-month-pay-warning = Plan with the paychecks you are sure of. Do not count on extra pay unless your employer has promised it in writing.

## Context: Mexico

mx-quincena-title = The quincena and the two-week paycheck
mx-quincena-home = In Mexico many people are paid by the “quincena”: in the middle and at the end of each month.
mx-quincena-host-counterpart = Here many jobs pay every two weeks, on the same day of the week. The word is _biweekly_.
mx-quincena-comparison = It sounds the same, but it is not. Two-week pay comes a little more often, so its date moves from month to month.
mx-quincena-warning = Plan most months with two paychecks, and check which date each one comes. When a month brings a third, give it a job before it comes.

## Context: South Korea

kr-gagyebu-title = The gagyebu, a book for the household
kr-gagyebu-home = Many homes in Korea keep a 가계부 (gagyebu), a book or an app where each expense is written down.
kr-gagyebu-host-counterpart = Here people use apps, a bank’s list or paper for the same thing. It is the first step, _tracking_.
kr-gagyebu-comparison = The habit is of great use here as well. In both places, the record shows where money went.
kr-gagyebu-warning = A record is not yet a plan. Before the month begins, write down what each dollar is for.
