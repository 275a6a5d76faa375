### Money goals and trade-offs: English, the source text.
### A number never stands in a text: it is named, and its value stands in money-goals.toml.

money-goals-lesson-title = A wish with a date
money-goals-lesson-promise = After this lesson you can write one clear money goal and say what you give up for it.

## Card: opening

money-goals-waiting-wish-title = The wish that waits
money-goals-waiting-wish-p1 = A warm coat, an English course, a visit home. The pay comes in, the bills go out, and the wish waits one more month.
money-goals-waiting-wish-p2 = It waits because it has no amount and no date. Give it both, and you can check it every payday.
money-goals-waiting-wish-p3 = This works with high pay and low pay, and with pay that moves. One goal is enough to start.

## Card: explanation

money-goals-four-parts-title = Four parts of a clear goal
money-goals-four-parts-p1 = A clear _goal_ answers four questions. When one answer is missing, you cannot tell if you are on the way.
money-goals-four-parts-ask-1 = **What for?** One thing you can name.
money-goals-four-parts-ask-2 = **How much?** An amount in dollars. Ask for the price, do not guess it.
money-goals-four-parts-ask-3 = **By when?** A day or a month.
money-goals-four-parts-ask-4 = **What do I give up?** The next best thing you would do with this money. This is the _trade-off_.
money-goals-four-parts-p2 = You can spend a dollar only once. So each goal takes the place of something else. A good goal has a trade-off too.
money-goals-four-parts-p3 = When two goals want the same money, **needs** come first: food, a home, heat, medicine, the way to work. **Wants** are fine, but they can wait. Ask what happens if you wait.
money-goals-four-parts-change = A goal may change. If your hours change, count what is still missing and set a new date. What you saved so far still counts.

## Card: worked example. $price $have $need $monthly $smaller money, $months $longer whole numbers

money-goals-course-fee-title = From a wish to a number
money-goals-course-fee-p1 = You want an English course. It costs { MONEY($price) } and starts in { NUMBER($months) } months. You have { MONEY($have) } saved for it.
money-goals-course-fee-course = What is still missing
money-goals-course-fee-course-r1 = The course
money-goals-course-fee-course-r2 = Saved already
money-goals-course-fee-course-sum = Still missing
money-goals-course-fee-f1 = { NUMBER($need) } ÷ { NUMBER($months) } = { NUMBER($monthly) }
money-goals-course-fee-p2 = The goal: “I save { MONEY($monthly) } a month for { NUMBER($months) } months, for the English course. Until then I bring lunch from home.” The lunches out are the trade-off.
money-goals-course-fee-p3 = Is { MONEY($monthly) } too much? Move the date. With { NUMBER($longer) } months it is { MONEY($smaller) } a month.

## Card: what you know from home

money-goals-at-home-title = What you know, and what differs here
money-goals-at-home-p1 = People save for big things in every country. How they keep the money, and with whom, is not the same.

## Card: short check

money-goals-short-check-title = A short check
money-goals-short-check-p1 = Two questions before you go on. Take your time. Open a hint when you want one.

## Item: single. $amount money

money-goals-clear-one-stem = You want to save for a warm coat. Which sentence lets you check each month if you are on the way?
money-goals-clear-one-k1 = Save a bit more for warm clothes.
money-goals-clear-one-k1-feedback = This is a good wish. It has no amount and no date, so there is nothing to check.
money-goals-clear-one-k2 = Save { MONEY($amount) } for a coat as soon as I can.
money-goals-clear-one-k2-feedback = The amount is there, but “as soon as I can” never comes due. Add a month.
money-goals-clear-one-k3 = Save for a good coat by the end of October.
money-goals-clear-one-k3-feedback = The date is there, but how much is enough? Add the price.
money-goals-clear-one-k4 = Save { MONEY($amount) } for a coat by October.
money-goals-clear-one-hint-1 = Look for two things in each sentence: how much, and by when.
money-goals-clear-one-hint-2 = It is the first of the month. Could you say how much is still missing and how long you have?
money-goals-clear-one-why = With an amount and a date you can count how much to save each month. Then you can see if you are on the way.

## Item: numeric, dollars. $price $year money, $months a whole number, $w1 to $w3 wrong answers, $answer

money-goals-each-month-stem = A used laptop costs { MONEY($price) }. You want it in { NUMBER($months) } months and have nothing saved yet. You save the same each month. How many dollars a month?
money-goals-each-month-w1-feedback = { MONEY($w1) } is the whole price. You have { NUMBER($months) } months to reach it.
money-goals-each-month-w2-feedback = { MONEY($year) } a month takes a whole year. You want the laptop in { NUMBER($months) } months.
money-goals-each-month-w3-feedback = { MONEY($w3) } is the price many times over. Time makes each part smaller, so divide.
money-goals-each-month-hint-1 = You know the whole price and the number of months.
money-goals-each-month-hint-2 = Cut the price into equal parts, one for each month.
money-goals-each-month-why = { NUMBER($price) } ÷ { NUMBER($months) } = { NUMBER($answer) }. You save { MONEY($answer) } each month. Now you can ask what you give up for it.

## Item: matching. $bed money. Rows k1 to k4, partners p1 to p5 (34 characters at most)

money-goals-name-parts-stem = Someone writes: “I save { MONEY($bed) } for a bed by the end of March. Until then I do not eat out on Fridays.” Which piece answers each question?
money-goals-name-parts-k1 = What for?
money-goals-name-parts-k1-feedback = The money is for one thing with a name: the bed.
money-goals-name-parts-k2 = How much?
money-goals-name-parts-k2-feedback = “How much” is the amount in dollars, { MONEY($bed) }.
money-goals-name-parts-k3 = By when?
money-goals-name-parts-k3-feedback = A date is a time you can find on a calendar.
money-goals-name-parts-k4 = What do I give up?
money-goals-name-parts-k4-feedback = The trade-off is the thing this money will not pay for now.
money-goals-name-parts-p1 = { MONEY($bed) }
money-goals-name-parts-p2 = eating out on Fridays
money-goals-name-parts-p3 = a bed
money-goals-name-parts-p4 = the end of March
money-goals-name-parts-p5 = as soon as money is left
money-goals-name-parts-hint-1 = One piece is not in the sentence at all.
money-goals-name-parts-hint-2 = What would this person do with the money on Fridays, without the goal?
money-goals-name-parts-why = The bed is the reason, { MONEY($bed) } the amount and March the date. The Fridays out are the trade-off. All four parts are there.

## Item: single. $left money

money-goals-lesson-or-dinner-stem = You have { MONEY($left) } left this month. It pays for a driving lesson, or for your next best idea: a dinner with friends. You take the lesson. What is the _trade-off_?
money-goals-lesson-or-dinner-k1 = The { MONEY($left) } you paid for the lesson
money-goals-lesson-or-dinner-k1-feedback = { MONEY($left) } is the price. The trade-off is what this money will not do for you now.
money-goals-lesson-or-dinner-k2 = The dinner you did not have
money-goals-lesson-or-dinner-k3 = Nothing, because the lesson is useful
money-goals-lesson-or-dinner-k3-feedback = The lesson may be the right choice. You still gave up something for it.
money-goals-lesson-or-dinner-k4 = All the things { MONEY($left) } can buy
money-goals-lesson-or-dinner-k4-feedback = You could not have had all of them. Only the next best one was really given up.
money-goals-lesson-or-dinner-hint-1 = Think of the money as already used. What can you not do with it now?
money-goals-lesson-or-dinner-hint-2 = Without the lesson, where would the money have gone?
money-goals-lesson-or-dinner-why = The trade-off is the next best thing you give up. Here it is the dinner. When you name it, you choose with open eyes.

## Item: single. $money $phone $half money

money-goals-brakes-or-phone-stem = You have { MONEY($money) } to spare this month. Your car needs new brakes now, for { MONEY($money) }, and you drive it to work. A phone you like is on sale for { MONEY($phone) } until Sunday. Yours still works. What comes first?
money-goals-brakes-or-phone-k1 = The phone, because the sale ends soon
money-goals-brakes-or-phone-k1-feedback = The store picked that date, not you. Ask what happens if you wait: a sale comes back, bad brakes get worse.
money-goals-brakes-or-phone-k2 = Half for each, so that both move ahead
money-goals-brakes-or-phone-k2-feedback = With { MONEY($half) } you get no brakes and no phone. Some goals need all the money at one time.
money-goals-brakes-or-phone-k3 = The brakes, because waiting costs more
money-goals-brakes-or-phone-k4 = Neither, until there is money for both
money-goals-brakes-or-phone-k4-feedback = The brakes can be paid now. To wait for more money leaves you in an unsafe car.
money-goals-brakes-or-phone-hint-1 = For each one, ask: what happens if I wait one month?
money-goals-brakes-or-phone-hint-2 = Which of the two is a need? Your pay may depend on it.
money-goals-brakes-or-phone-why = The brakes are a need: you must be safe and get to work. The phone is a want, and yours works. The trade-off is the sale price, and that can come again.

## Item: several

money-goals-needs-first-stem = Your hours at work are cut for two months. Which of these do you pay first? Choose each one.
money-goals-needs-first-k1 = The medicine you take every day
money-goals-needs-first-k1-feedback = Your health cannot wait two months. Medicine is a need.
money-goals-needs-first-k2 = The movie channel you pay for each month
money-goals-needs-first-k2-feedback = A bill that comes each month can still be a want. You can stop it and start it again.
money-goals-needs-first-k3 = The bus that takes you to work
money-goals-needs-first-k3-feedback = Without the bus there is no work and no pay. It is a need.
money-goals-needs-first-k4 = A newer phone, when yours works
money-goals-needs-first-k4-feedback = A phone can be a need. A newer one is a want as long as yours works.
money-goals-needs-first-k5 = The heat for your home in winter
money-goals-needs-first-k5-feedback = A warm home in winter keeps you well. It is a need.
money-goals-needs-first-hint-1 = For each one, ask what happens if it stops for two months.
money-goals-needs-first-hint-2 = Two of them can stop, and you stay healthy and keep your job.
money-goals-needs-first-why = Medicine, heat and the way to work keep you well and keep your pay coming. The movie channel and the newer phone can wait.

## Item: ordering. Rows k1 to k4 in the right order

money-goals-steps-in-order-stem = You want to turn a wish into a plan. Put the steps in order.
money-goals-steps-in-order-k1 = Find out what the thing costs
money-goals-steps-in-order-k2 = Take off what you have saved
money-goals-steps-in-order-k3 = Divide the rest by the months you have
money-goals-steps-in-order-k4 = Choose what to give up each month
money-goals-steps-in-order-s1-feedback = You take the savings off the price. So the price comes first.
money-goals-steps-in-order-s2-feedback = Divide only what is still missing. Take off your savings before that.
money-goals-steps-in-order-s3-feedback = First count how much you need each month. Then you know how much to give up.
money-goals-steps-in-order-hint-1 = Which step needs no other number?
money-goals-steps-in-order-hint-2 = To divide, you must know what is still missing.
money-goals-steps-in-order-why = Price, less savings, divided by months: that is the amount for each month. Only then can you see what to give up for it.

## Item: single. $roof $there money

money-goals-shared-roof-stem = Three cousins want to pay for a roof at home: { MONEY($roof) } by August. Each one says, “I will help.” In August only { MONEY($there) } is there. What would have helped most?
money-goals-shared-roof-k1 = A promise made before the whole family
money-goals-shared-roof-k1-feedback = All three did promise. No one knew how much to pay, or by which day.
money-goals-shared-roof-k2 = An amount and a date for each of them
money-goals-shared-roof-k3 = A jar at home for the money left over
money-goals-shared-roof-k3-feedback = What is left over can be a little or nothing. A jar does not say how much, or by when.
money-goals-shared-roof-k4 = One cousin who pays what is missing
money-goals-shared-roof-k4-feedback = That puts the whole gap on one person. It is better when each one knows the part to pay.
money-goals-shared-roof-hint-1 = Which parts of a clear goal did the cousins have? Which were missing?
money-goals-shared-roof-hint-2 = Could one cousin know in May if enough had been paid?
money-goals-shared-roof-why = Each cousin meant well, but “help” is not an amount. With a share and a date each, they could see in May what was missing.

## Item: numeric, months. $goal $old $new $saved $need money, $months a whole number, $w1 to $w3 wrong answers, $answer

money-goals-new-pace-stem = Your goal is { MONEY($goal) }. For { NUMBER($months) } months you save { MONEY($old) } a month. Then your hours are cut, and you can save only { MONEY($new) } a month. How many more months do you need?
money-goals-new-pace-w1-feedback = This starts again from zero. You have { MONEY($saved) } already.
money-goals-new-pace-w2-feedback = This is the old plan, with { MONEY($old) } a month. Now you save { MONEY($new) }.
money-goals-new-pace-w3-feedback = This counts { MONEY($new) } for the first months too. You saved { MONEY($old) } in each of those.
money-goals-new-pace-hint-1 = How much did you save before the change?
money-goals-new-pace-hint-2 = How much of the goal is still missing?
money-goals-new-pace-hint-3 = Divide what is missing by what you save each month now.
money-goals-new-pace-why = You have { MONEY($saved) }, so { MONEY($need) } is missing, and { NUMBER($need) } ÷ { NUMBER($new) } = { NUMBER($answer) }. The goal stays. Only its date moves.
money-goals-new-pace-ledger = What is still missing
money-goals-new-pace-ledger-r1 = The goal
money-goals-new-pace-ledger-r2 = Saved so far: { NUMBER($months) } × { NUMBER($old) }
money-goals-new-pace-ledger-sum = Still missing

## Misconceptions: the belief as a person would say it, then one sentence that mends it

mixup-wish-is-a-goal-name = A good wish is a goal.
mixup-wish-is-a-goal-correction = A wish turns into a goal when it has an amount and a date.
mixup-date-will-come-name = The date will come when there is money.
mixup-date-will-come-correction = Without a date you cannot know how much to save each month.
mixup-amount-will-show-name = I can save first and see the price later.
mixup-amount-will-show-correction = Ask for the price first, because all the other steps need it.
mixup-price-is-one-payment-name = I need the whole price in one month.
mixup-price-is-one-payment-correction = A goal with a date is cut into small parts, one for each month.
mixup-goals-take-a-year-name = A goal is always cut into twelve parts.
mixup-goals-take-a-year-correction = Divide by the months you really have.
mixup-months-multiply-price-name = More months make it more money.
mixup-months-multiply-price-correction = The price stays the same, and more months make each part smaller.
mixup-price-is-the-trade-off-name = What I give up is the price.
mixup-price-is-the-trade-off-correction = The trade-off is the next best thing that the same money will not pay for.
mixup-good-choice-costs-nothing-name = A good choice has no trade-off.
mixup-good-choice-costs-nothing-correction = Every choice takes the place of something, and a good one is worth it.
mixup-trade-off-is-everything-name = I give up all the things I could have bought.
mixup-trade-off-is-everything-correction = You could have had only one of them, so the trade-off is the next best one.
mixup-sale-sets-the-order-name = What is on sale comes first.
mixup-sale-sets-the-order-correction = Look at what happens if you wait, not at the end of the sale.
mixup-half-for-each-goal-name = It is fair to give each goal half.
mixup-half-for-each-goal-correction = Two halves can leave both goals undone, so put the need first.
mixup-wait-for-more-money-name = I wait until there is money for everything.
mixup-wait-for-more-money-correction = Start with the goal that cannot wait and give the other a later date.
mixup-any-bill-can-wait-name = When money is short, any bill can wait.
mixup-any-bill-can-wait-correction = Health, home and the way to work come first, because waiting there costs most.
mixup-monthly-means-need-name = What I pay every month is a need.
mixup-monthly-means-need-correction = A need is what you cannot live or work without, even when other bills come more often.
mixup-newer-is-a-need-name = A better one is a need.
mixup-newer-is-a-need-correction = The thing can be a need while a newer one is a want.
mixup-start-from-zero-name = I divide the whole price, whatever I have saved.
mixup-start-from-zero-correction = Take off what you have saved and divide only what is missing.
mixup-cut-before-counting-name = I cut my spending first and count later.
mixup-cut-before-counting-correction = Count the amount for each month first, so that you cut enough and not too much.
mixup-a-promise-is-a-plan-name = We all promised, so it will work out.
mixup-a-promise-is-a-plan-correction = A promise helps only when it names an amount and a date.
mixup-save-what-is-left-name = I save what is left over.
mixup-save-what-is-left-correction = Left-over money has no amount and no date, so set both before you spend.
mixup-someone-will-cover-name = If it is not enough, someone will pay the rest.
mixup-someone-will-cover-correction = Agree on each person’s share before you start.
mixup-goal-never-changes-name = A plan stays as it was made.
mixup-goal-never-changes-correction = When your pay changes, count again and move the date.
mixup-new-pace-from-the-start-name = The new amount counts from the first month.
mixup-new-pace-from-the-start-correction = What you saved before the change stays as it was.

## Context: any country

zz-shared-goals-title = Goals that people share
zz-shared-goals-home = In many places big things are paid for together. Family or neighbors give what they can, and all know what it is for.
zz-shared-goals-host-counterpart = Here many people save on their own, in an account with one name on it. Goals shared with family near and far are common too.
zz-shared-goals-comparison = A shared goal has more hands. It also has more people who can think that someone else pays.
zz-shared-goals-warning = Write down each person’s share and the date. “I will help” and “what is left over” are not amounts.

## Context: Mexico

mx-guardadito-title = The guardadito
mx-guardadito-home = Many people in Mexico keep a “guardadito”. It is a bit of cash at home, just in case.
mx-guardadito-host-counterpart = Here people often put such money in a savings account. Some give each goal an account or a name of its own.
mx-guardadito-comparison = Both keep the money apart from daily spending. A guardadito often has no amount to reach and no date.
mx-guardadito-warning = A guardadito without an amount and a date is easy to spend on something else. Write both down before you start.

## Context: Philippines

ph-alkansya-title = The alkansya
ph-alkansya-home = In the Philippines many people drop coins and bills into an alkansya. They open it when it is full.
ph-alkansya-host-counterpart = Here people often use a savings account. They set an amount and move money there on payday.
ph-alkansya-comparison = Both keep the money apart. An alkansya is done when it is full, and a goal is done when the amount is there on time.
ph-alkansya-warning = A full alkansya can still be too little or too late. Count what you need each month and save that part first.
