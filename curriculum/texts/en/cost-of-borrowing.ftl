### APR and the cost of borrowing: English, the source text.
### A number never stands in a text: it is named, and its value stands in cost-of-borrowing.toml.

cost-of-borrowing-lesson-title = What a loan really costs
cost-of-borrowing-lesson-promise = After this lesson you can read the four numbers on a loan paper and tell which loan costs less.

## Card: opening. $week $month money

cost-of-borrowing-two-signs-title = Two signs at a car lot
cost-of-borrowing-two-signs-p1 = You need a used car. One sign says “Only { MONEY($week) } a week”. The seller next door asks for { MONEY($month) } a month.
cost-of-borrowing-two-signs-p2 = Which loan costs less? The signs do not say. They do not tell you how long you pay.
cost-of-borrowing-two-signs-p3 = The answer is on a paper you can ask for before you sign. It has four numbers, and you can check them with a calculator.

## Card: explanation

cost-of-borrowing-four-numbers-title = Four numbers on the paper
cost-of-borrowing-four-numbers-p1 = For most personal loans, the lender must give you a paper before you sign. The law asks for it so that you can compare. Look for these four:
cost-of-borrowing-four-numbers-paper-1 = **Amount financed:** the loan money you really get to use.
cost-of-borrowing-four-numbers-paper-2 = **Finance charge:** what the loan costs in dollars. It holds the interest and the fees you must pay to have the loan. A fee for paying late is not in it.
cost-of-borrowing-four-numbers-paper-3 = **Total of payments:** all you will have paid at the end.
cost-of-borrowing-four-numbers-paper-4 = **APR** (_annual percentage rate_): the cost as a rate for one year. It counts the interest and those fees.
cost-of-borrowing-four-numbers-p2 = The first two make the third: amount financed plus finance charge is the total of payments.
cost-of-borrowing-four-numbers-p3 = For the same sum and the same time, the loan with the lower APR costs less. If the times differ, compare the totals too.
cost-of-borrowing-four-numbers-p4 = A _flat rate_ is not an APR. Each year it takes a part of the first sum, even while you owe less and less. With monthly payments, it costs more than the same number as an APR.
cost-of-borrowing-four-numbers-low = A low payment can go on for a long time. Multiply the payment by the number of payments before you choose.

## Card: worked example. $loan $pay1 $pay2 $total1 $total2 $cost1 $cost2 $more money, $apr percent, $n1 $n2 numbers of payments

cost-of-borrowing-two-offers-title = The same loan, a shorter and a longer way
cost-of-borrowing-two-offers-p1 = You borrow { MONEY($loan) }. The first offer is { NUMBER($n1) } payments of { MONEY($pay1) }, one each month. The APR is about { PERCENT($apr) }. Multiply to find the total.
cost-of-borrowing-two-offers-f1 = { NUMBER($n1) } × { NUMBER($pay1) } = { NUMBER($total1) }
cost-of-borrowing-two-offers-first = The first offer
cost-of-borrowing-two-offers-first-r1 = Amount financed
cost-of-borrowing-two-offers-first-r2 = Finance charge
cost-of-borrowing-two-offers-first-sum = Total of payments
cost-of-borrowing-two-offers-p2 = The second offer has the same APR, but { NUMBER($n2) } payments of { MONEY($pay2) }.
cost-of-borrowing-two-offers-f2 = { NUMBER($n2) } × { NUMBER($pay2) } = { NUMBER($total2) }
cost-of-borrowing-two-offers-p3 = The payment is smaller, but the loan costs { MONEY($cost2) } and not { MONEY($cost1) }. The extra time costs { MONEY($more) }.

## Card: what you know from home

cost-of-borrowing-at-home-title = What you know, and what differs here
cost-of-borrowing-at-home-p1 = Loans cost money in every country. What differs is which number you are shown first.

## Card: short check

cost-of-borrowing-short-check-title = A short check
cost-of-borrowing-short-check-p1 = Two questions before you go on. Take your time. Open a hint when you want one.

## Item: matching. Rows k1 to k4, partners p1 to p5 (34 characters at most)

cost-of-borrowing-paper-words-stem = A loan paper has four numbers. What does each one tell you?
cost-of-borrowing-paper-words-k1 = Amount financed
cost-of-borrowing-paper-words-k1-feedback = The amount financed is what you get to use. What you pay back is more.
cost-of-borrowing-paper-words-k2 = Finance charge
cost-of-borrowing-paper-words-k2-feedback = The finance charge is the price of the loan. It does not hold the sum you borrow.
cost-of-borrowing-paper-words-k3 = Total of payments
cost-of-borrowing-paper-words-k3-feedback = The total adds the sum you borrow and the price of the loan.
cost-of-borrowing-paper-words-k4 = APR
cost-of-borrowing-paper-words-k4-feedback = The APR is a percent for one year. You use it to compare loans.
cost-of-borrowing-paper-words-p1 = what the loan costs in dollars
cost-of-borrowing-paper-words-p2 = the cost as a rate for one year
cost-of-borrowing-paper-words-p3 = what you pay each month
cost-of-borrowing-paper-words-p4 = the loan money you get to use
cost-of-borrowing-paper-words-p5 = all you will have paid at the end
cost-of-borrowing-paper-words-hint-1 = One of the four is a percent. The other three are dollars.
cost-of-borrowing-paper-words-hint-2 = Two of the dollar numbers add up to the third. Which is the largest?
cost-of-borrowing-paper-words-why = What you get plus what the loan costs is all you pay. The APR turns that cost into a rate for one year, so that you can compare.

## Item: numeric, dollars. $loan $pay $total money, $n number of payments, $w1 to $w3 wrong answers, $answer

cost-of-borrowing-sofa-stem = You finance a sofa for { MONEY($loan) }. You pay it back in { NUMBER($n) } monthly payments of { MONEY($pay) }. There is nothing else to pay. What is the finance charge, in dollars?
cost-of-borrowing-sofa-w1-feedback = { MONEY($w1) } is the total of payments. The sofa itself is in it.
cost-of-borrowing-sofa-w2-feedback = { MONEY($w2) } is one payment. Most of it pays for the sofa, and there are { NUMBER($n) } of them.
cost-of-borrowing-sofa-w3-feedback = This takes one payment from { MONEY($loan) }. Count all { NUMBER($n) } payments first.
cost-of-borrowing-sofa-hint-1 = How much will you have paid after the last payment?
cost-of-borrowing-sofa-hint-2 = From that total, take away the sum you financed.
cost-of-borrowing-sofa-why = { NUMBER($n) } payments of { MONEY($pay) } make { MONEY($total) }. You got { MONEY($loan) } to use, so the loan costs { MONEY($answer) }.

## Item: single. $loan money, $rate_a $apr_a $rate_b $apr_b percents

cost-of-borrowing-fee-or-rate-stem = Two lenders each give you { MONEY($loan) } for two years, with equal monthly payments. Lender A has an interest rate of { PERCENT($rate_a) }, a fee, and an APR of { PERCENT($apr_a) }. Lender B has an interest rate of { PERCENT($rate_b) }, no fee, and an APR of { PERCENT($apr_b) }. Which loan costs less?
cost-of-borrowing-fee-or-rate-k1 = Loan A, because its interest rate is lower
cost-of-borrowing-fee-or-rate-k1-feedback = The interest rate of A is lower, but it leaves out the fee.
cost-of-borrowing-fee-or-rate-k2 = Loan B, because its APR is lower
cost-of-borrowing-fee-or-rate-k3 = Loan A, because you pay the fee only once
cost-of-borrowing-fee-or-rate-k3-feedback = A fee paid once is still part of the cost. The APR of A counts it.
cost-of-borrowing-fee-or-rate-k4 = Neither one, because the sum and time match
cost-of-borrowing-fee-or-rate-k4-feedback = The sum and the time match, but the interest and the fee do not.
cost-of-borrowing-fee-or-rate-hint-1 = The fee makes one loan hard to judge. Which number counts fees and interest together?
cost-of-borrowing-fee-or-rate-hint-2 = Same sum, same time: compare that one number.
cost-of-borrowing-fee-or-rate-why = The APR counts the interest and the fee. The sum and the time are the same here, so the lower APR shows the lower cost.

## Item: several

cost-of-borrowing-in-the-charge-stem = You take a loan to buy a car. Which of these are in the finance charge? Choose each one.
cost-of-borrowing-in-the-charge-k1 = The interest on the loan
cost-of-borrowing-in-the-charge-k1-feedback = Interest is in it. In most loans it is the largest part.
cost-of-borrowing-in-the-charge-k2 = The sum you borrow
cost-of-borrowing-in-the-charge-k2-feedback = The sum is what you get to use. It pays for the car, not for the loan.
cost-of-borrowing-in-the-charge-k3 = A fee to set up the loan
cost-of-borrowing-in-the-charge-k3-feedback = You must pay it to get the loan, so it is part of the cost.
cost-of-borrowing-in-the-charge-k4 = A fee for a late payment
cost-of-borrowing-in-the-charge-k4-feedback = A late fee comes only if you pay late. The paper cannot know that, so it is not in there.
cost-of-borrowing-in-the-charge-k5 = A service fee on each payment
cost-of-borrowing-in-the-charge-k5-feedback = The lender asks for it with each payment. It is part of what the loan costs.
cost-of-borrowing-in-the-charge-hint-1 = The finance charge is the price of having the loan.
cost-of-borrowing-in-the-charge-hint-2 = For each one, ask: must I pay this to have the loan, even if I am never late?
cost-of-borrowing-in-the-charge-why = The finance charge holds the interest and the fees you must pay to have the loan. The sum you borrow is not a cost. A late fee can be avoided, so it stands apart.

## Item: single. $loan $pay1 $pay2 $total1 $total2 money, $apr percent, $n1 $n2 numbers of payments, $k1 to $k4 the options

cost-of-borrowing-smaller-payment-stem = A used car costs { MONEY($loan) }, and you borrow all of it. Offer A is { NUMBER($n1) } monthly payments of { MONEY($pay1) }. Offer B is { NUMBER($n2) } of { MONEY($pay2) }. Both have an APR of about { PERCENT($apr) }. How much more do you pay in all with offer B?
cost-of-borrowing-smaller-payment-k1 = { MONEY($k1) }
cost-of-borrowing-smaller-payment-k1-feedback = The APR is the same, but with B you owe money for a longer time.
cost-of-borrowing-smaller-payment-k2 = { MONEY($k2) }
cost-of-borrowing-smaller-payment-k2-feedback = { MONEY($k2) } is how far apart two payments are. Compare all the payments.
cost-of-borrowing-smaller-payment-k3 = { MONEY($k3) }
cost-of-borrowing-smaller-payment-k4 = { MONEY($k4) }
cost-of-borrowing-smaller-payment-k4-feedback = { MONEY($k4) } is all that B costs above the price of the car. But offer A has a cost too.
cost-of-borrowing-smaller-payment-hint-1 = Find the total of payments for each offer.
cost-of-borrowing-smaller-payment-hint-2 = Multiply each payment by its own number of payments. How far apart are the totals?
cost-of-borrowing-smaller-payment-why = Offer A adds up to { MONEY($total1) } and offer B to { MONEY($total2) }. The smaller payment costs { MONEY($k3) } more, because it goes on for another year.
cost-of-borrowing-smaller-payment-ledger = What the longer loan adds
cost-of-borrowing-smaller-payment-ledger-r1 = Offer B: { NUMBER($n2) } × { NUMBER($pay2) }
cost-of-borrowing-smaller-payment-ledger-r2 = Offer A: { NUMBER($n1) } × { NUMBER($pay1) }
cost-of-borrowing-smaller-payment-ledger-sum = Offer B costs more by

## Item: ordering. $loan $p1 to $p4 payments, $t1 to $t4 totals, money; $n1 to $n4 numbers of payments

cost-of-borrowing-four-offers-stem = You want to borrow { MONEY($loan) } and have four offers. Put them in order, from the lowest total of payments to the highest.
cost-of-borrowing-four-offers-k1 = { NUMBER($n1) } monthly payments of { MONEY($p1) }
cost-of-borrowing-four-offers-k2 = { NUMBER($n2) } monthly payments of { MONEY($p2) }
cost-of-borrowing-four-offers-k3 = { NUMBER($n3) } monthly payments of { MONEY($p3) }
cost-of-borrowing-four-offers-k4 = { NUMBER($n4) } weekly payments of { MONEY($p4) }
cost-of-borrowing-four-offers-s1-feedback = { NUMBER($n2) } payments are fewer, but each is larger. They make { MONEY($t2) }, and the { NUMBER($n1) } make { MONEY($t1) }.
cost-of-borrowing-four-offers-s2-feedback = { MONEY($p3) } is a smaller payment, but there are { NUMBER($n3) } of them. They make { MONEY($t3) }, more than { MONEY($t2) }.
cost-of-borrowing-four-offers-s3-feedback = { MONEY($p4) } looks small, but it comes every week. { NUMBER($n4) } of them make { MONEY($t4) }, more than { MONEY($t3) }.
cost-of-borrowing-four-offers-hint-1 = Multiply each payment by the number of payments.
cost-of-borrowing-four-offers-hint-2 = Look only at the four totals. Do not look at the payments again.
cost-of-borrowing-four-offers-why = The totals are { MONEY($t1) }, { MONEY($t2) }, { MONEY($t3) } and { MONEY($t4) }. The smallest payment has the highest total.

## Item: numeric, dollars. $signed $fee $got $pay $total money, $n number of payments, $w1 to $w3 wrong answers, $answer

cost-of-borrowing-fee-held-back-stem = You sign for a loan of { MONEY($signed) }. The lender keeps a fee of { MONEY($fee) } and gives you the rest. You make { NUMBER($n) } payments of { MONEY($pay) }. What does the loan cost you in all, in dollars?
cost-of-borrowing-fee-held-back-w1-feedback = { MONEY($w1) } is what you pay back above { MONEY($signed) }. But you never had { MONEY($signed) } to use.
cost-of-borrowing-fee-held-back-w2-feedback = { MONEY($w2) } is only the fee. The payments hold interest as well.
cost-of-borrowing-fee-held-back-w3-feedback = { MONEY($w3) } is the total of payments. The money you got to use is in it.
cost-of-borrowing-fee-held-back-hint-1 = How much money do you get to use? That is the amount financed.
cost-of-borrowing-fee-held-back-hint-2 = How much will you have paid after the last payment?
cost-of-borrowing-fee-held-back-hint-3 = The cost is what you pay in all, less what you got.
cost-of-borrowing-fee-held-back-why = You get { MONEY($got) } and pay back { MONEY($total) }. So the loan costs { MONEY($answer) }. The fee counts as a cost, because you never get to use it.
cost-of-borrowing-fee-held-back-ledger = What the loan costs
cost-of-borrowing-fee-held-back-ledger-r1 = Total of payments
cost-of-borrowing-fee-held-back-ledger-r2 = Amount financed
cost-of-borrowing-fee-held-back-ledger-sum = Finance charge

## Item: single. $loan $total $cost_flat $cost_apr money, $flat $apr percents, $n number of payments

cost-of-borrowing-flat-or-apr-stem = You need { MONEY($loan) } for a year and will pay it back in { NUMBER($n) } equal monthly payments. A neighbor asks for a flat { PERCENT($flat) } of the sum. A credit union shows an APR of about { PERCENT($apr) } and a total of payments of { MONEY($total) }. No one asks for other fees. Which loan costs less, and why?
cost-of-borrowing-flat-or-apr-k1 = The neighbor’s, because { PERCENT($flat) } is less than { PERCENT($apr) }
cost-of-borrowing-flat-or-apr-k1-feedback = The flat { PERCENT($flat) } is counted on { MONEY($loan) } to the end, while you owe less each month.
cost-of-borrowing-flat-or-apr-k2 = The neighbor’s, because no fee is added to the loan
cost-of-borrowing-flat-or-apr-k2-feedback = Neither loan has a fee. The neighbor’s interest is { MONEY($cost_flat) }.
cost-of-borrowing-flat-or-apr-k3 = The credit union’s, as its interest falls with the debt
cost-of-borrowing-flat-or-apr-k4 = Neither one, as both are for one year and the same sum
cost-of-borrowing-flat-or-apr-k4-feedback = The sum and the time are the same, but the interest is not. Work out both costs in dollars.
cost-of-borrowing-flat-or-apr-hint-1 = Do not compare the two percents. Compare dollars.
cost-of-borrowing-flat-or-apr-hint-2 = What is { PERCENT($flat) } of { MONEY($loan) }?
cost-of-borrowing-flat-or-apr-hint-3 = What does the credit union get above the { MONEY($loan) }?
cost-of-borrowing-flat-or-apr-why = The neighbor’s loan costs { MONEY($cost_flat) } and the credit union’s { MONEY($cost_apr) }. An APR is counted on what you still owe, and that gets smaller each month. A flat rate stays with the first sum.

## Misconceptions: the belief as a person would say it, then one sentence that mends it

mixup-financed-is-total-name = The amount financed is all I pay back.
mixup-financed-is-total-correction = You pay back the amount financed and the finance charge.
mixup-total-is-cost-name = All I pay back is what the loan costs.
mixup-total-is-cost-correction = The cost is only what you pay above the money you got to use.
mixup-payment-is-cost-name = One payment shows me what a loan costs.
mixup-payment-is-cost-correction = Multiply the payment by the number of payments, then compare.
mixup-apr-is-payment-name = The APR is what I pay each month.
mixup-apr-is-payment-correction = The APR is a rate for one year, and a payment is an amount of dollars.
mixup-rate-not-apr-name = The interest rate is the whole cost.
mixup-rate-not-apr-correction = The APR counts the fees as well, so compare the APR.
mixup-fee-does-not-count-name = A fee is not part of the cost.
mixup-fee-does-not-count-correction = A fee you must pay to have the loan is part of its cost.
mixup-same-terms-same-cost-name = The same sum and time mean the same cost.
mixup-same-terms-same-cost-correction = Interest and fees can differ, so compare the APR and the totals.
mixup-late-fee-in-charge-name = The finance charge holds every fee I might pay.
mixup-late-fee-in-charge-correction = It holds the fees to have the loan, and a late fee comes on top.
mixup-same-apr-same-cost-name = The same APR means the same cost in dollars.
mixup-same-apr-same-cost-correction = An APR is for one year, so a longer loan costs more dollars.
mixup-low-payment-cheap-name = The lowest payment is the cheapest loan.
mixup-low-payment-cheap-correction = A low payment can go on for long and add up to more.
mixup-shorter-always-cheaper-name = The loan with the fewest payments costs the least.
mixup-shorter-always-cheaper-correction = A few large payments can add up to more, so compare the totals.
mixup-fee-is-whole-cost-name = The fee is all that a loan costs.
mixup-fee-is-whole-cost-correction = Interest is part of the cost too, so compare what you pay with what you get.
mixup-flat-is-apr-name = A flat percent and an APR are the same kind of number.
mixup-flat-is-apr-correction = A flat percent stays with the first sum, and an APR follows what you still owe.
mixup-no-fee-is-cheapest-name = The loan without a fee is the cheapest.
mixup-no-fee-is-cheapest-correction = Interest is a cost too, so add it up in dollars.

## Context: any country

zz-payment-first-title = The payment, or the whole price
zz-payment-first-home = In many countries a store or a lender names the weekly or monthly payment first. People choose by what fits their pay.
zz-payment-first-host-counterpart = Here you see ads like that too. But for most personal loans the lender must show the APR and the total of payments before you sign.
zz-payment-first-comparison = A payment tells you if you can pay this month. The APR and the total tell you what the loan costs.
zz-payment-first-warning = A low payment can hide a high total. Ask for the APR and the total of payments, and read them before you sign.

## Context: Philippines

ph-add-on-rate-title = Add-on rate and APR
ph-add-on-rate-home = Many lenders in the Philippines name a monthly add-on rate. It is counted on the first sum each month, even as you pay it down.
ph-add-on-rate-host-counterpart = Loan papers here must show the APR. It is a rate for the year, counted on what you still owe.
ph-add-on-rate-comparison = An add-on rate looks much lower than the APR of the same loan. The effective interest rate (EIR) on papers there is closer to an APR.
ph-add-on-rate-warning = Do not set an add-on rate beside an APR. Compare the totals of payments for the same sum and the same time.
