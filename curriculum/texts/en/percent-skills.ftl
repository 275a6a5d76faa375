### Percents and rates: English, the source text.
### A number never stands in a text: it is named, and its value stands in percent-skills.toml.

percent-skills-lesson-title = A percent of what?
percent-skills-lesson-promise = After this lesson you can find a part, a total and a change from any percent.

## Card: opening. $shop $bank $rent percents

percent-skills-one-question-title = Three papers, one small sign
percent-skills-one-question-p1 = A shop window says { PERCENT($shop) } off. Your bank says it pays { PERCENT($bank) } a year. A letter says your rent goes up { PERCENT($rent) }.
percent-skills-one-question-p2 = One question helps with all three: **a percent of what?** Find the “what” first. The rest is one step on a calculator.
percent-skills-one-question-p3 = You have done this with your own money at home. Here we do it in dollars, one step at a time.

## Card: explanation. $quarter $fee $small $monthly percents, $per100 a whole number

percent-skills-out-of-100-title = Out of every 100
percent-skills-out-of-100-p1 = _Percent_ means “out of 100”. So { PERCENT($quarter) } is { NUMBER($per100) } out of every 100. To use it, write it as a decimal. Move the point **two places** to the left.
percent-skills-out-of-100-decimals = The same numbers, written in two ways
percent-skills-out-of-100-decimals-c1 = Percent
percent-skills-out-of-100-decimals-c2 = Decimal
percent-skills-out-of-100-p2 = Then ask what you want to know.
percent-skills-out-of-100-ask-1 = **The part:** the whole times the decimal.
percent-skills-out-of-100-ask-2 = **What is left,** when the part comes off: the whole minus the part.
percent-skills-out-of-100-ask-3 = **The total,** when the part is added: the whole plus the part.
percent-skills-out-of-100-ask-4 = **The whole,** when you know only the part: the part divided by the decimal.
percent-skills-out-of-100-ask-5 = **The change:** the rise or fall divided by the old number.
percent-skills-out-of-100-time = A percent with a time is a _rate_. { PERCENT($monthly) } a month and { PERCENT($monthly) } a year are not the same price. Ask for how long.

## Card: worked example. $old $new $rise money, $rate percent

percent-skills-rent-letter-title = A letter about the rent
percent-skills-rent-letter-p1 = Your rent is { MONEY($old) } a month. A letter says it goes up { PERCENT($rate) }. What is the new rent?
percent-skills-rent-letter-rent = New rent for one month
percent-skills-rent-letter-rent-r1 = Rent now
percent-skills-rent-letter-rent-r2 = { PERCENT($rate) } of it
percent-skills-rent-letter-rent-sum = New rent
percent-skills-rent-letter-f1 = { NUMBER($old) } × { NUMBER($rate) } = { NUMBER($rise) }
percent-skills-rent-letter-p2 = Now go the other way. You see only the two rents and want the percent. The rise is { MONEY($rise) }. Divide it by the **old** rent.
percent-skills-rent-letter-f2 = { NUMBER($rise) } ÷ { NUMBER($old) } = { NUMBER($rate) } = { PERCENT($rate) }
percent-skills-rent-letter-p3 = If it goes up again next year, the new { PERCENT($rate) } is a part of { MONEY($new) }, not of { MONEY($old) }. So two percents in a row do not just add up.

## Card: what you know from home

percent-skills-at-home-title = What you know, and what differs here
percent-skills-at-home-p1 = The idea is the same in every country. The way people write it, or say it, is not.

## Card: short check

percent-skills-short-check-title = A short check
percent-skills-short-check-p1 = Two questions before you go on. Take your time. Open a hint when you want one.

## Item: single. $fee percent, $per100 a whole number, $k1 to $k4 the options

percent-skills-calculator-key-stem = A shop that sends money abroad takes a fee of { PERCENT($fee) }. You want to find the fee with a calculator. Which decimal do you type for { PERCENT($fee) }?
percent-skills-calculator-key-k1 = { NUMBER($k1) }
percent-skills-calculator-key-k1-feedback = Here the point moved three places. { NUMBER($k1) } is only { PERCENT($k1) }.
percent-skills-calculator-key-k2 = { NUMBER($k2) }
percent-skills-calculator-key-k3 = { NUMBER($k3) }
percent-skills-calculator-key-k3-feedback = Here the point moved one place. { NUMBER($k3) } is { PERCENT($k3) }, most of the money.
percent-skills-calculator-key-k4 = { NUMBER($k4) }
percent-skills-calculator-key-k4-feedback = Without the sign, { NUMBER($k4) } means { NUMBER($k4) } times the money. The fee is a small part of it.
percent-skills-calculator-key-hint-1 = Percent means out of 100. What is { NUMBER($per100) } divided by 100?
percent-skills-calculator-key-hint-2 = The point moves two places to the left. Fill an empty place with a zero.
percent-skills-calculator-key-why = { PERCENT($fee) } is { NUMBER($per100) } out of 100, and { NUMBER($per100) } ÷ 100 = { NUMBER($fee) }. The point moves two places to the left.

## Item: numeric, dollars. $pay $rest $hundred money, $rate $tenth percents, $w1 $w2 $w3 wrong answers, $answer

percent-skills-part-saved-stem = Your pay this week is { MONEY($pay) }. You want to save { PERCENT($rate) } of it. How many dollars do you put aside?
percent-skills-part-saved-w1-feedback = { MONEY($w1) } would be right for a pay of { MONEY($hundred) }. Your pay is more than that.
percent-skills-part-saved-w2-feedback = { MONEY($w2) } is what you keep to spend. The question asks for the part you save.
percent-skills-part-saved-w3-feedback = { MONEY($w3) } is more than your whole pay. The decimal for { PERCENT($rate) } is { NUMBER($rate) }.
percent-skills-part-saved-hint-1 = Write { PERCENT($rate) } as a decimal. Then multiply it by your pay.
percent-skills-part-saved-hint-2 = Or do it in your head. Find { PERCENT($tenth) } of your pay, then half of that, and add the two.
percent-skills-part-saved-why = { NUMBER($pay) } × { NUMBER($rate) } = { NUMBER($answer) }. You put aside { MONEY($answer) } and keep { MONEY($rest) } to spend.

## Item: single. $price $off money, $rate percent, $per100 a whole number, $k1 to $k4 the options

percent-skills-coat-sale-stem = A winter coat costs { MONEY($price) }. The sign says { PERCENT($rate) } off. What does the coat cost now, before sales tax?
percent-skills-coat-sale-k1 = { MONEY($k1) }
percent-skills-coat-sale-k1-feedback = { MONEY($k1) } is what comes off. You pay what is left.
percent-skills-coat-sale-k2 = { MONEY($k2) }
percent-skills-coat-sale-k2-feedback = This takes { NUMBER($per100) } dollars off. But { PERCENT($rate) } of { MONEY($price) } is { MONEY($off) }.
percent-skills-coat-sale-k3 = { MONEY($k3) }
percent-skills-coat-sale-k4 = { MONEY($k4) }
percent-skills-coat-sale-k4-feedback = This adds the { PERCENT($rate) } to the price. “Off” means it is taken away.
percent-skills-coat-sale-hint-1 = First find how many dollars come off. What do you do with them then?
percent-skills-coat-sale-hint-2 = { PERCENT($rate) } is one quarter. What is a quarter of { MONEY($price) }?
percent-skills-coat-sale-why = { PERCENT($rate) } of { MONEY($price) } is { MONEY($off) }. That comes off, and you pay { MONEY($k3) }.

## Item: several. $goal $p1 to $p4 $s1 to $s4 money, $r1 to $r4 $tenth percents

percent-skills-real-savings-stem = Four shops have a sale. Where do you save more than { MONEY($goal) }? Choose each one.
percent-skills-real-savings-k1 = { PERCENT($r1) } off a { MONEY($p1) } lamp
percent-skills-real-savings-k1-feedback = { PERCENT($r1) } of { MONEY($p1) } is { MONEY($s1) }. A large percent of a low price stays small.
percent-skills-real-savings-k2 = { PERCENT($r2) } off a { MONEY($p2) } table
percent-skills-real-savings-k2-feedback = { PERCENT($r2) } of { MONEY($p2) } is { MONEY($s2) }. A small percent of a high price can be more money.
percent-skills-real-savings-k3 = { PERCENT($r3) } off a { MONEY($p3) } chair
percent-skills-real-savings-k3-feedback = { PERCENT($r3) } of { MONEY($p3) } is { MONEY($s3) }. The price is too low for { PERCENT($r3) } to reach { MONEY($goal) }.
percent-skills-real-savings-k4 = { PERCENT($r4) } off a { MONEY($p4) } bed
percent-skills-real-savings-k4-feedback = { PERCENT($r4) } of { MONEY($p4) } is { MONEY($s4) }. The percent is small, but the price is high.
percent-skills-real-savings-hint-1 = Work out each saving in dollars before you choose.
percent-skills-real-savings-hint-2 = For { PERCENT($tenth) } of a price, move the point one place. Build the other percents from it.
percent-skills-real-savings-why = The table saves { MONEY($s2) } and the bed { MONEY($s4) }. The lamp saves only { MONEY($s1) } and the chair { MONEY($s3) }. Percent and price count together.

## Item: numeric, percent. $old $new $rise money, $change $over percents, $w1 to $w4 wrong answers

percent-skills-bus-pass-stem = A bus pass cost { MONEY($old) } last year. It costs { MONEY($new) } now. By what percent did the price go up?
percent-skills-bus-pass-w1-feedback = { MONEY($w1) } is the rise in dollars. Now compare it with the old price.
percent-skills-bus-pass-w2-feedback = This divides the rise by { MONEY($new) }. The price began at { MONEY($old) }, so divide by that.
percent-skills-bus-pass-w3-feedback = { PERCENT($over) } is the whole new price next to the old one. Only the part above 100 is the rise.
percent-skills-bus-pass-w4-feedback = { NUMBER($w4) } is the decimal. To write it as a percent, move the point two places to the right.
percent-skills-bus-pass-hint-1 = How many dollars did the price go up?
percent-skills-bus-pass-hint-2 = Divide that by the price at the start. Then write the decimal as a percent.
percent-skills-bus-pass-why = The rise is { MONEY($rise) }, and { NUMBER($rise) } ÷ { NUMBER($old) } = { NUMBER($change) }. That is { PERCENT($change) } of the old price.

## Item: matching. $base $new $rise money, $rate $left $more percents. Rows k1 to k4, partners p1 to p5 (34 characters at most)

percent-skills-choose-step-stem = You start from { MONEY($base) }. Which calculation answers each question?
percent-skills-choose-step-k1 = What is { PERCENT($rate) } of it?
percent-skills-choose-step-k1-feedback = A part of { MONEY($base) } is the whole times the decimal, { NUMBER($rate) }.
percent-skills-choose-step-k2 = What is left after { PERCENT($rate) } off?
percent-skills-choose-step-k2-feedback = When { PERCENT($rate) } comes off, { PERCENT($left) } is left. So use { NUMBER($left) }.
percent-skills-choose-step-k3 = What is it with { PERCENT($rate) } added?
percent-skills-choose-step-k3-feedback = The whole stays and { PERCENT($rate) } is added. Together they are { PERCENT($more) }, so use { NUMBER($more) }.
percent-skills-choose-step-k4 = It is now { MONEY($new) }. By what percent is it up?
percent-skills-choose-step-k4-feedback = The rise is { MONEY($rise) }. Divide it by { MONEY($base) }, where it began.
percent-skills-choose-step-p1 = { NUMBER($base) } × { NUMBER($left) }
percent-skills-choose-step-p2 = { NUMBER($rise) } ÷ { NUMBER($base) }
percent-skills-choose-step-p3 = { NUMBER($base) } × { NUMBER($rate) }
percent-skills-choose-step-p4 = { NUMBER($base) } × { NUMBER($more) }
percent-skills-choose-step-p5 = { NUMBER($rise) } ÷ { NUMBER($new) }
percent-skills-choose-step-hint-1 = Guess the size first. Is the answer smaller than { MONEY($base) }, or larger?
percent-skills-choose-step-hint-2 = What comes off leaves less than the whole. What is added makes more than the whole.
percent-skills-choose-step-why = The part uses { NUMBER($rate) }. What is left uses { NUMBER($left) }, and the total uses { NUMBER($more) }. A change is divided by the old number.

## Item: ordering. $n1 to $n4 ratios: n1 and n2 shown as percents, n3 and n4 as decimals

percent-skills-smallest-first-stem = Put these four numbers in order, from the smallest to the largest.
percent-skills-smallest-first-k1 = { PERCENT($n1) }
percent-skills-smallest-first-k2 = { PERCENT($n2) }
percent-skills-smallest-first-k3 = { NUMBER($n3) }
percent-skills-smallest-first-k4 = { NUMBER($n4) }
percent-skills-smallest-first-s1-feedback = As decimals they are { NUMBER($n1) } and { NUMBER($n2) }. The first is smaller.
percent-skills-smallest-first-s2-feedback = { PERCENT($n2) } is the decimal { NUMBER($n2) }. That is less than { NUMBER($n3) }.
percent-skills-smallest-first-s3-feedback = { NUMBER($n3) } is { PERCENT($n3) }, and { NUMBER($n4) } is { PERCENT($n4) }.
percent-skills-smallest-first-hint-1 = Write all four in the same way: all as percents, or all as decimals.
percent-skills-smallest-first-hint-2 = A decimal becomes a percent when the point moves two places to the right.
percent-skills-smallest-first-why = Write them all as percents, and you see the order: { PERCENT($n1) }, { PERCENT($n2) }, { PERCENT($n3) } and { PERCENT($n4) }.

## Item: single. $part money, $rate percent, $pieces $per100 whole numbers, $k1 to $k4 the options

percent-skills-full-price-stem = You pay { MONEY($part) } today for a used laptop. The paper says this is { PERCENT($rate) } of the price. What is the full price?
percent-skills-full-price-k1 = { MONEY($k1) }
percent-skills-full-price-k1-feedback = This is { PERCENT($rate) } of the { MONEY($part) }. The full price must be more than you paid.
percent-skills-full-price-k2 = { MONEY($k2) }
percent-skills-full-price-k2-feedback = This adds { PERCENT($rate) } of { MONEY($part) }. But the { PERCENT($rate) } is a part of the full price.
percent-skills-full-price-k3 = { MONEY($k3) }
percent-skills-full-price-k3-feedback = This adds { NUMBER($per100) } dollars. { PERCENT($rate) } is a share, not a number of dollars.
percent-skills-full-price-k4 = { MONEY($k4) }
percent-skills-full-price-hint-1 = What you pay today is the part. The price is the whole you look for.
percent-skills-full-price-hint-2 = How many parts of { PERCENT($rate) } fit into the whole?
percent-skills-full-price-why = { NUMBER($pieces) } parts of { PERCENT($rate) } make the whole, and { NUMBER($pieces) } × { MONEY($part) } = { MONEY($k4) }. Or divide: { NUMBER($part) } ÷ { NUMBER($rate) } = { NUMBER($k4) }.

## Item: single. $price $rise $high $cut money, $rate percent, $k1 to $k4 the options

percent-skills-up-then-down-stem = A phone plan costs { MONEY($price) } a month. The price goes up { PERCENT($rate) }. A year later it goes down { PERCENT($rate) }. What does the plan cost then?
percent-skills-up-then-down-k1 = { MONEY($k1) }
percent-skills-up-then-down-k2 = { MONEY($k2) }
percent-skills-up-then-down-k2-feedback = The rise was { MONEY($rise) }, a part of { MONEY($price) }. The cut was { MONEY($cut) }, a part of { MONEY($high) }.
percent-skills-up-then-down-k3 = { MONEY($k3) }
percent-skills-up-then-down-k3-feedback = This takes { PERCENT($rate) } of the { MONEY($rise) } rise. The cut is a part of the whole { MONEY($high) }.
percent-skills-up-then-down-k4 = { MONEY($k4) }
percent-skills-up-then-down-k4-feedback = { MONEY($k4) } is the price after the rise. The cut comes a year later.
percent-skills-up-then-down-hint-1 = Take one year at a time. Write down the price after the rise.
percent-skills-up-then-down-hint-2 = The second percent is a part of the new price, not of the first one.
percent-skills-up-then-down-why = The rise is a part of { MONEY($price) }. The cut is a part of { MONEY($high) }, so it takes more dollars.
percent-skills-up-then-down-ledger = The plan, year by year
percent-skills-up-then-down-ledger-r1 = First price
percent-skills-up-then-down-ledger-r2 = Up { PERCENT($rate) }
percent-skills-up-then-down-ledger-r3 = Down { PERCENT($rate) } of { MONEY($high) }
percent-skills-up-then-down-ledger-sum = Price at the end

## Item: numeric, dollars. $loan $once $neighbor $bank money, $month $year $gap percents, $w1 to $w3 wrong answers

percent-skills-month-or-year-stem = You need { MONEY($loan) } for one year and pay it all back at the end. A neighbor asks { PERCENT($month) } a month. A bank asks { PERCENT($year) } a year. Both count interest on { MONEY($loan) } only. How many dollars more does the neighbor’s loan cost?
percent-skills-month-or-year-w1-feedback = This counts { PERCENT($month) } once, which is { MONEY($once) }. The neighbor asks for it every month.
percent-skills-month-or-year-w2-feedback = { MONEY($w2) } is what the neighbor asks in a year. Now take away what the bank asks.
percent-skills-month-or-year-w3-feedback = The gap is { PERCENT($gap) }, not { MONEY($w3) }. Find that part of the loan.
percent-skills-month-or-year-hint-1 = The two rates have different times. Bring both to one year.
percent-skills-month-or-year-hint-2 = How often does the neighbor ask for interest in a year?
percent-skills-month-or-year-hint-3 = Find both costs in dollars. Then see how far apart they are.
percent-skills-month-or-year-why = Twelve months at { PERCENT($month) } cost { MONEY($neighbor) }. The bank asks { MONEY($bank) } for the same year. The smaller rate costs more, because it comes back every month.
percent-skills-month-or-year-ledger = Interest for one year
percent-skills-month-or-year-ledger-r1 = Neighbor: { NUMBER($loan) } × { NUMBER($month) } × 12
percent-skills-month-or-year-ledger-r2 = Bank: { NUMBER($loan) } × { NUMBER($year) }
percent-skills-month-or-year-ledger-sum = The neighbor’s loan costs more by

## Misconceptions: the belief as a person would say it, then one sentence that mends it

mixup-one-place-shift-name = To drop the percent sign, move the point one place.
mixup-one-place-shift-correction = Percent means out of 100, so the point moves two places.
mixup-two-zeros-name = Two places mean two zeros.
mixup-two-zeros-correction = Count how far the point moves, not how many zeros you write.
mixup-sign-is-decoration-name = The number is the same with or without the percent sign.
mixup-sign-is-decoration-correction = The sign means divided by 100, so it makes the number a hundred times smaller.
mixup-digits-without-places-name = The bigger digit makes the bigger decimal.
mixup-digits-without-places-correction = Look at the places first: tenths come before hundredths.
mixup-percent-as-amount-name = A percent is a number of dollars.
mixup-percent-as-amount-correction = A percent is a share, and it turns into dollars only when you know of what.
mixup-rest-for-part-name = What is left over is the part.
mixup-rest-for-part-correction = The part is the share itself; the rest is what stays when it is gone.
mixup-off-is-what-you-pay-name = The percent off is the percent I pay.
mixup-off-is-what-you-pay-correction = The percent off is taken away, and you pay what is left.
mixup-always-added-name = A percent is always added.
mixup-always-added-correction = Taxes, tips and raises are added, but “off” takes away.
mixup-bigger-percent-more-money-name = The bigger percent is always more money.
mixup-bigger-percent-more-money-correction = A small percent of a large amount can be more money.
mixup-divide-by-the-new-name = A change is divided by the new number.
mixup-divide-by-the-new-correction = Divide a change by the number you started from.
mixup-new-share-as-change-name = New divided by old is the change.
mixup-new-share-as-change-correction = Only the rise or fall is the change, not the whole new number.
mixup-percent-of-what-i-see-name = The percent belongs to the number I see.
mixup-percent-of-what-i-see-correction = Ask what the percent is of: it may be a whole you do not know yet.
mixup-percents-cancel-name = Up and down by the same percent brings me back.
mixup-percents-cancel-correction = The second percent is a part of a new number, so the two do not cancel.
mixup-percent-of-the-change-name = The second percent is a part of the change.
mixup-percent-of-the-change-correction = The second percent is a part of the whole new number.
mixup-stopped-halfway-name = The first result is the answer.
mixup-stopped-halfway-correction = Read the question once more and see if a step is left.
mixup-rate-without-time-name = A lower rate is cheaper, whatever its time.
mixup-rate-without-time-correction = Bring both rates to the same time before you compare.
