### Credit cards, grace period and minimum: English, the source text.
### A number never stands in a text: it is named, and its value stands in card-mechanics.toml.

card-mechanics-lesson-title = The bill behind the card
card-mechanics-lesson-promise = After this lesson you can pay your card without interest and work out what the minimum costs.

## Card: opening. $bill $least money, $day a day of the month

card-mechanics-first-bill-title = Your first card bill
card-mechanics-first-bill-p1 = Your card bill is here. It shows { MONEY($bill) } and, in a box beside it, { MONEY($least) }. Below stands a date: day { NUMBER($day) } of this month.
card-mechanics-first-bill-p2 = The small sum looks good. The bank will take it, and your account stays in good order. So which of the two should you pay?
card-mechanics-first-bill-p3 = One of them can keep the card free of interest. Two dates and two sums are all you need to know.

## Card: explanation

card-mechanics-dates-and-sums-title = Two dates and two sums
card-mechanics-dates-and-sums-p1 = A card collects what you buy for about a month. Then you get a bill, called a _statement_. Look for these four things:
card-mechanics-dates-and-sums-bill-1 = **Closing date:** the day the bill is made. What you buy after it goes on the next bill.
card-mechanics-dates-and-sums-bill-2 = **Due date:** the last day to pay on time.
card-mechanics-dates-and-sums-bill-3 = **Statement balance:** the whole sum on the bill. Pay it all by the due date each time. Then, on most cards, what you buy costs no interest.
card-mechanics-dates-and-sums-bill-4 = **Minimum payment:** the least you may pay to be on time. It keeps the late fee away, but interest runs on the rest.
card-mechanics-dates-and-sums-p2 = The time from the closing date to the due date is the _grace period_. If you pay only a part of a bill, new purchases can lose it too.
card-mechanics-dates-and-sums-p3 = Interest is most often counted day by day. For a good guess at one month, multiply what you owe by the APR and divide by twelve.
card-mechanics-dates-and-sums-p4 = With _autopay_ the payment goes out by itself. You choose how much: the minimum or the statement balance. Keep enough money in your account for it.
card-mechanics-dates-and-sums-cash = Cash that you take from a credit card has no grace period. As a rule, interest runs from the first day, and there is a fee.

## Card: worked example. $debt $pay $interest $less money, $apr percent

card-mechanics-only-the-minimum-title = A month with only the minimum
card-mechanics-only-the-minimum-p1 = You owe { MONEY($debt) } from old bills. The APR is { PERCENT($apr) }. You buy nothing new and pay the minimum, { MONEY($pay) }. First find about one month of interest.
card-mechanics-only-the-minimum-f1 = { NUMBER($debt) } × { NUMBER($apr) } ÷ 12 = { NUMBER($interest) }
card-mechanics-only-the-minimum-month = One month on the card
card-mechanics-only-the-minimum-month-r1 = You owe
card-mechanics-only-the-minimum-month-r2 = Interest for the month
card-mechanics-only-the-minimum-month-r3 = You pay
card-mechanics-only-the-minimum-month-sum = You still owe
card-mechanics-only-the-minimum-p2 = You paid { MONEY($pay) }, but you owe only { MONEY($less) } less. The rest of the payment went to interest.
card-mechanics-only-the-minimum-p3 = Most statements show how long it takes to pay it off with the minimum alone. If you can pay more, each extra dollar lowers the debt.

## Card: what you know from home

card-mechanics-at-home-title = What you know, and what differs here
card-mechanics-at-home-p1 = Cards look alike in many countries. What differs is how much of the bill is paid when you do nothing special.

## Card: short check

card-mechanics-short-check-title = A short check
card-mechanics-short-check-p1 = Two questions before you go on. Take your time. Open a hint when you want one.

## Item: matching. Rows k1 to k4, partners p1 to p5 (34 characters at most)

card-mechanics-bill-words-stem = What does each of these mean on a card bill?
card-mechanics-bill-words-k1 = Closing date
card-mechanics-bill-words-k1-feedback = On the closing date the bill is made. You do not have to pay on that day.
card-mechanics-bill-words-k2 = Due date
card-mechanics-bill-words-k2-feedback = The due date comes later than the bill. It is the end of your time to pay.
card-mechanics-bill-words-k3 = Statement balance
card-mechanics-bill-words-k3-feedback = The statement balance is the whole bill, not a part of it.
card-mechanics-bill-words-k4 = Minimum payment
card-mechanics-bill-words-k4-feedback = The minimum is only a small part of the bill. It keeps the late fee away.
card-mechanics-bill-words-p1 = the whole sum on the bill
card-mechanics-bill-words-p2 = the day the bill is made
card-mechanics-bill-words-p3 = the least you may pay on time
card-mechanics-bill-words-p4 = the most you may owe on the card
card-mechanics-bill-words-p5 = the last day to pay on time
card-mechanics-bill-words-hint-1 = Two of them are days, and two are sums of money.
card-mechanics-bill-words-hint-2 = Which day comes first: the one when the bill is made, or the one when it must be paid?
card-mechanics-bill-words-why = First the bill is made, then it must be paid. The statement balance is all of the bill. The minimum is the part that keeps you on time.

## Item: single. $least $bill $today money, $k1 to $k4 the options

card-mechanics-what-to-pay-stem = You have always paid your card bills in full. The bill shows a statement balance of { MONEY($bill) } and a minimum payment of { MONEY($least) }. With your new purchases, you owe { MONEY($today) } today. The due date is near. What is the least you can pay and owe no interest?
card-mechanics-what-to-pay-k1 = { MONEY($k1) }
card-mechanics-what-to-pay-k1-feedback = { MONEY($k1) } keeps you on time. But interest runs on the rest of the bill.
card-mechanics-what-to-pay-k2 = { MONEY($k2) }
card-mechanics-what-to-pay-k2-feedback = { MONEY($k2) } is what you bought after the bill was made. The bill itself would stay unpaid.
card-mechanics-what-to-pay-k3 = { MONEY($k3) }
card-mechanics-what-to-pay-k4 = { MONEY($k4) }
card-mechanics-what-to-pay-k4-feedback = { MONEY($k4) } would work, but it is more than you must pay. The new purchases go on the next bill.
card-mechanics-what-to-pay-hint-1 = What you bought after the closing date is not on this bill.
card-mechanics-what-to-pay-hint-2 = To owe no interest, the whole bill must be paid, and no more than the bill.
card-mechanics-what-to-pay-why = The statement balance is the whole bill. If you pay all of it by the due date, there is no interest on it. The new purchases have their own bill next month.

## Item: numeric, dollars. $debt $year money, $apr percent, $w1 to $w3 wrong answers, $answer

card-mechanics-one-month-stem = You left { MONEY($debt) } on a card with an APR of { PERCENT($apr) }. Count one month as one twelfth of a year. About how many dollars of interest does one month add?
card-mechanics-one-month-w1-feedback = { MONEY($w1) } would be the interest of a whole year. The question asks for one month.
card-mechanics-one-month-w2-feedback = { MONEY($w2) } reads the percent as dollars. Find { PERCENT($apr) } of what you owe first.
card-mechanics-one-month-w3-feedback = { MONEY($w3) } is what you owe with the interest. The question asks for the interest alone.
card-mechanics-one-month-hint-1 = The APR is for a year. Find the interest of a year first.
card-mechanics-one-month-hint-2 = Then divide by twelve.
card-mechanics-one-month-why = { PERCENT($apr) } of { MONEY($debt) } is { MONEY($year) } a year. Divided by twelve, that is { MONEY($answer) } a month. A real bill counts each day, so it can differ a little.

## Item: single, two by two. $bill $least $rest money

card-mechanics-autopay-stem = Your card bill is { MONEY($bill) }. Your _autopay_ is set to the minimum, { MONEY($least) }. It goes out in time, and you pay nothing else. What comes next?
card-mechanics-autopay-k1 = A late fee, and interest
card-mechanics-autopay-k1-feedback = Interest is right. But the minimum came in time, so there is no late fee.
card-mechanics-autopay-k2 = A late fee, but no interest
card-mechanics-autopay-k2-feedback = It is the other way round. The minimum keeps the late fee away, and { MONEY($rest) } stays unpaid.
card-mechanics-autopay-k3 = No late fee, and no interest
card-mechanics-autopay-k3-feedback = No late fee is right. But { MONEY($rest) } stays unpaid, and interest runs on it.
card-mechanics-autopay-k4 = No late fee, but interest
card-mechanics-autopay-hint-1 = Ask two things, one at a time. Was enough paid to be on time? Was the whole bill paid?
card-mechanics-autopay-hint-2 = How much of the bill is left when autopay has paid?
card-mechanics-autopay-why = The minimum in time keeps the late fee away. But { MONEY($rest) } of the bill is left, and it costs interest. Set autopay to the statement balance, and the bill is paid in full.

## Item: single. $close $due $before $after days of the month

card-mechanics-when-to-buy-stem = Your card makes its bill on day { NUMBER($close) } of each month. That bill is due on day { NUMBER($due) } of the next month. You pay each bill in full. When do you buy a bed to have the most time to pay without interest?
card-mechanics-when-to-buy-k1 = On day { NUMBER($before) }, just before the bill
card-mechanics-when-to-buy-k1-feedback = The bed then goes on the bill made the next day. That is the shortest time to pay.
card-mechanics-when-to-buy-k2 = On day { NUMBER($after) }, just after the bill
card-mechanics-when-to-buy-k3 = On day { NUMBER($due) }, when a bill is due
card-mechanics-when-to-buy-k3-feedback = The due date only ends the time for the last bill. A new bill is made a few days later, with the bed on it.
card-mechanics-when-to-buy-k4 = On any day, as the time is the same
card-mechanics-when-to-buy-k4-feedback = All purchases on a bill are due on one day. So an early one has more time than a late one.
card-mechanics-when-to-buy-hint-1 = For each day, ask which bill the bed will be on.
card-mechanics-when-to-buy-hint-2 = Just after a bill is made, how long is it until the next one?
card-mechanics-when-to-buy-why = What you buy just after the closing date waits almost a month for its bill. Then the grace period comes on top. Just before the closing date, you have the grace period only.

## Item: several

card-mechanics-interest-runs-stem = Up to now, you have paid every card bill in full. Now think of five cases, each on its own. In which ones can interest run? Choose each one.
card-mechanics-interest-runs-k1 = You pay the minimum and leave the rest.
card-mechanics-interest-runs-k1-feedback = The rest of the bill is not paid, so interest runs on it.
card-mechanics-interest-runs-k2 = You pay the whole bill on the due date, in time.
card-mechanics-interest-runs-k2-feedback = The due date is still in time. The whole bill is paid, so it costs no interest.
card-mechanics-interest-runs-k3 = You pay half a bill, then buy food with the card.
card-mechanics-interest-runs-k3-feedback = After a part payment, new purchases can lose the grace period. Interest can run on the food, too.
card-mechanics-interest-runs-k4 = You buy shoes and pay that whole bill on time.
card-mechanics-interest-runs-k4-feedback = The grace period covers the shoes from the day you buy them, because the bill is paid in full.
card-mechanics-interest-runs-k5 = You take cash from a machine with the card.
card-mechanics-interest-runs-k5-feedback = Cash from a card has no grace period. As a rule, interest runs from the first day.
card-mechanics-interest-runs-hint-1 = For each case, ask: is the whole bill paid by its due date?
card-mechanics-interest-runs-hint-2 = One of the cases is not a purchase at all. Does the grace period cover it?
card-mechanics-interest-runs-why = The grace period is for purchases when the whole bill is paid by the due date. It ends when a part is left, and then new purchases can cost interest too. It does not cover cash.

## Item: single. $debt $pay $interest $end money, $apr percent, $k1 to $k4 the options

card-mechanics-how-much-less-stem = You owe { MONEY($debt) } on a card with an APR of { PERCENT($apr) }. One month of interest is added. Then you pay { MONEY($pay) } and buy nothing new. By about how much does your debt go down?
card-mechanics-how-much-less-k1 = { MONEY($k1) }
card-mechanics-how-much-less-k2 = { MONEY($k2) }
card-mechanics-how-much-less-k2-feedback = { MONEY($k2) } is the interest. That part of your payment does not lower the debt.
card-mechanics-how-much-less-k3 = { MONEY($k3) }
card-mechanics-how-much-less-k3-feedback = This counts interest on the payment. But interest is counted on what you owe.
card-mechanics-how-much-less-k4 = { MONEY($k4) }
card-mechanics-how-much-less-k4-feedback = { MONEY($k4) } is the whole payment. A part of it pays the new interest first.
card-mechanics-how-much-less-hint-1 = How much interest does one month add? Multiply by the APR and divide by twelve.
card-mechanics-how-much-less-hint-2 = Only what is left of the payment, after the interest, lowers the debt.
card-mechanics-how-much-less-why = One month adds about { MONEY($interest) }. Of your { MONEY($pay) }, only { MONEY($k1) } lowers the debt. You still owe { MONEY($end) }.
card-mechanics-how-much-less-ledger = One month on this card
card-mechanics-how-much-less-ledger-r1 = You owe
card-mechanics-how-much-less-ledger-r2 = Interest for the month
card-mechanics-how-much-less-ledger-r3 = You pay
card-mechanics-how-much-less-ledger-sum = You still owe

## Item: numeric, days. $close $buy days of the month, $grace $month $wait numbers of days, $w1 to $w3 wrong answers, $answer

card-mechanics-days-to-pay-stem = Your card makes its bill on day { NUMBER($close) } of each month. Each bill is due { NUMBER($grace) } days after it is made. You pay in full each time. You buy a washing machine on day { NUMBER($buy) } of a month with { NUMBER($month) } days. How many days are there from that day to its due date?
card-mechanics-days-to-pay-w1-feedback = { NUMBER($w1) } days is the time from the bill to its due date. But you buy before the bill is made.
card-mechanics-days-to-pay-w2-feedback = { NUMBER($w2) } days is the time until the bill is made. After that, you still have time to pay it.
card-mechanics-days-to-pay-w3-feedback = { NUMBER($w3) } days would be right for the bill that is already made. Your purchase comes after it.
card-mechanics-days-to-pay-hint-1 = Is the purchase on the bill of this month, or of the next month?
card-mechanics-days-to-pay-hint-2 = Count the days to the end of the month. Then count the days until the next bill.
card-mechanics-days-to-pay-hint-3 = Now add the days from that bill to its due date.
card-mechanics-days-to-pay-why = The next bill is made { NUMBER($wait) } days after you buy. It is due { NUMBER($grace) } days later. Together that is { NUMBER($answer) } days without interest.

## Item: numeric, dollars. $debt $pay $first $left $second money, $apr $month percents, $w1 to $w4 wrong answers, $answer

card-mechanics-two-months-stem = You owe { MONEY($debt) } on a card with an APR of { PERCENT($apr) }. Each month the interest is added first. Then you pay { MONEY($pay) } and buy nothing new. Count each month as one twelfth of a year. About how many dollars of interest do two months add?
card-mechanics-two-months-w1-feedback = This adds { MONEY($first) } twice. After your first payment you owe less, so the second month adds less.
card-mechanics-two-months-w2-feedback = { MONEY($w2) } is the interest of the first month. A second month follows.
card-mechanics-two-months-w3-feedback = This takes the payment from { MONEY($debt) } alone. The interest of the first month was added to the debt before you paid.
card-mechanics-two-months-w4-feedback = This charges { PERCENT($apr) } each month. That is the rate for a whole year.
card-mechanics-two-months-hint-1 = First find the rate for one month: { NUMBER($apr) } ÷ 12.
card-mechanics-two-months-hint-2 = Add the first interest and take away the payment. What do you owe now?
card-mechanics-two-months-hint-3 = Count the second interest on that. Then add the two.
card-mechanics-two-months-why = The first month adds { PERCENT($month) } of { MONEY($debt) }, which is { MONEY($first) }. After the payment you owe { MONEY($left) }. The second month adds { PERCENT($month) } of that, { MONEY($second) }.
card-mechanics-two-months-ledger = Interest in two months
card-mechanics-two-months-ledger-r1 = First month, on { MONEY($debt) }
card-mechanics-two-months-ledger-r2 = Second month, on { MONEY($left) }
card-mechanics-two-months-ledger-sum = Both months

## Item: video. $debt $low $high $interest $less $dear $cheap money, $apr $month percents, $long $short months. The case is what the clip says

card-mechanics-clip-minimum-stem = Watch the clip, or read what it says. Then answer two questions.
card-mechanics-clip-minimum-p1 = You owe { MONEY($debt) } on a card. The APR is { PERCENT($apr) }. That is about { PERCENT($month) } a month.
card-mechanics-clip-minimum-p2 = In the first month { MONEY($interest) } of interest comes on top. You pay { MONEY($low) }, the minimum.
card-mechanics-clip-minimum-p3 = Go on with { MONEY($low) } each month. The debt is gone after { NUMBER($long) } months. The interest adds up to about { MONEY($dear, decimals: 0) }.
card-mechanics-clip-minimum-p4 = Now pay { MONEY($high) } each month. The debt is gone after { NUMBER($short) } months. The interest is about { MONEY($cheap, decimals: 0) }.
card-mechanics-clip-minimum-q1-stem = With the minimum, by how many dollars is the debt lower after the first month?
card-mechanics-clip-minimum-q1-w1-feedback = { MONEY($q1_w1) } is the whole payment. The new interest takes a part of it first.
card-mechanics-clip-minimum-q1-w2-feedback = { MONEY($q1_w2) } is the interest. The question asks what is left of the payment after it.
card-mechanics-clip-minimum-q1-w3-feedback = This reads the percent as dollars. Look at the { MONEY($interest) } that the clip shows.
card-mechanics-clip-minimum-q1-why = { MONEY($low) } comes in and { MONEY($interest) } of interest comes on top. So only { MONEY($less) } lowers the debt.
card-mechanics-clip-minimum-q2-stem = Why does the minimum cost so much more in the end?
card-mechanics-clip-minimum-q2-k1 = There is a late fee each month
card-mechanics-clip-minimum-q2-k1-feedback = The minimum is on time, so it brings no late fee.
card-mechanics-clip-minimum-q2-k2 = The debt stays high, so interest runs for longer
card-mechanics-clip-minimum-q2-k3 = The interest is the same, there are just more payments
card-mechanics-clip-minimum-q2-k3-feedback = The interest is not the same. It is counted on what you still owe, and that goes down slowly here.
card-mechanics-clip-minimum-q2-why = Interest is counted each month on what is left. With small payments much is left for a long time.
card-mechanics-clip-minimum-hint-1 = Each month two things happen: interest comes on top, and a payment goes off.
card-mechanics-clip-minimum-hint-2 = What is left of the payment when the interest is paid?
card-mechanics-clip-minimum-why = A payment covers the interest first. What is above the interest lowers the debt, so a larger payment ends the debt much sooner.

## Item: interactive, a card statement and a calculator. $debt $most $interest money, $apr percent, $limit $months months; feedback has $pay $months $cost as they were set

card-mechanics-pay-off-stem = You want this debt to be gone within { NUMBER($limit) } months. Your budget has room for { MONEY($most) } a month, and you buy nothing new. Find a payment that does it.
card-mechanics-pay-off-p1 = A part of your card statement:
card-mechanics-pay-off-bill = Your card
card-mechanics-pay-off-bill-r1 = You owe
card-mechanics-pay-off-bill-r2 = APR
card-mechanics-pay-off-bill-r3 = About one month of interest
card-mechanics-pay-off-pay = You pay each month
card-mechanics-pay-off-out = With this payment
card-mechanics-pay-off-out-months = Months until it is gone
card-mechanics-pay-off-out-cost = Interest in all
card-mechanics-pay-off-w1-feedback = One month adds about { MONEY($interest) } of interest. { MONEY($pay) } does not even cover that, so the debt never ends.
card-mechanics-pay-off-w2-feedback = { NUMBER($limit) } payments of { MONEY($pay) } would cover the { MONEY($debt) }, but not the interest on it. It takes { NUMBER($months) } months.
card-mechanics-pay-off-w3-feedback = With { MONEY($pay) } it takes { NUMBER($months) } months. The interest comes to { MONEY($cost, decimals: 0) }.
card-mechanics-pay-off-w4-feedback = { MONEY($pay) } is more than the { MONEY($most) } that your budget has. Something else would go unpaid.
card-mechanics-pay-off-hint-1 = Start with the { MONEY($most) } that your budget has. Then try less, and look at the months.
card-mechanics-pay-off-hint-2 = The payments must cover the { MONEY($debt) } and the interest, too.
card-mechanics-pay-off-why = With { MONEY($pay) } a month the debt is gone after { NUMBER($months) } months. The interest is { MONEY($cost, decimals: 0) }. The more you pay each month, the less interest you pay in all.

## Misconceptions: the belief as a person would say it, then one sentence that mends it

mixup-closing-is-due-name = The closing date is the day I must pay.
mixup-closing-is-due-correction = The bill is made on the closing date, and you have until the due date to pay it.
mixup-minimum-is-bill-name = The minimum is my bill.
mixup-minimum-is-bill-correction = The bill is the statement balance, and the minimum is only a part of it.
mixup-only-new-purchases-name = I pay what I bought after the bill.
mixup-only-new-purchases-correction = Pay the bill that is due now; new purchases go on the next one.
mixup-pay-current-balance-name = I must pay all I owe today to have no interest.
mixup-pay-current-balance-correction = The statement balance is enough, if you pay it in full by the due date each time.
mixup-minimum-is-late-name = Paying the minimum counts as late.
mixup-minimum-is-late-correction = The minimum by the due date is on time, but interest runs on the rest.
mixup-late-in-cycle-longest-name = If I buy just before the bill, I have the most time.
mixup-late-in-cycle-longest-correction = Just before the closing date you have the least time, because the bill is near.
mixup-due-date-starts-cycle-name = The due date starts a new month on my card.
mixup-due-date-starts-cycle-correction = The closing date ends one bill and starts the next.
mixup-free-days-all-same-name = Each purchase has the same time without interest.
mixup-free-days-all-same-correction = All purchases on a bill are due on one day, so early ones have more time.
mixup-due-day-is-late-name = On the due date it is too late.
mixup-due-day-is-late-correction = A payment that gets there on the due date, in time, is not late.
mixup-new-purchases-stay-free-name = New purchases are always free of interest at first.
mixup-new-purchases-stay-free-correction = After a part payment, new purchases can cost interest from the first day.
mixup-interest-from-purchase-name = A card always costs interest from the day I buy.
mixup-interest-from-purchase-correction = On most cards, purchases cost no interest when each bill is paid in full and on time.
mixup-cash-like-purchase-name = Cash from a card works like a purchase.
mixup-cash-like-purchase-correction = Cash has no grace period, so as a rule interest runs from the first day.
mixup-interest-is-progress-name = The interest is what I have paid off.
mixup-interest-is-progress-correction = Interest adds to the debt, and only the payment above it pays the debt down.
mixup-interest-on-the-payment-name = Interest is counted on my payment.
mixup-interest-on-the-payment-correction = Interest is counted on what you owe, not on what you pay.
mixup-payment-is-progress-name = All I pay lowers my debt.
mixup-payment-is-progress-correction = The payment covers the new interest first, and only the rest lowers the debt.
mixup-grace-from-purchase-name = The grace period starts when I buy.
mixup-grace-from-purchase-correction = The grace period runs from the closing date to the due date.
mixup-already-on-last-bill-name = A new purchase is on the bill I have.
mixup-already-on-last-bill-correction = What you buy after the closing date goes on the next bill.
mixup-interest-stays-apart-name = Interest stays apart from my debt.
mixup-interest-stays-apart-correction = Unpaid interest joins what you owe, and the next interest is counted on both.
mixup-all-to-the-debt-name = The more I pay on the card at once, the better.
mixup-all-to-the-debt-correction = Pay what your budget can hold, because a rent or a bill that goes unpaid costs more.

## Context: any country

zz-card-full-bill-title = Paying all of it, or the minimum
zz-card-full-bill-home = In many countries people pay by bank card or phone, and the money leaves at once. Or the bank takes the whole card bill each month.
zz-card-full-bill-host-counterpart = Here a credit card bill names a minimum payment. Unless you choose to pay more, the rest stays on the card.
zz-card-full-bill-comparison = The card may look the same. But here it is up to you to pay the whole bill.
zz-card-full-bill-warning = The minimum only keeps the late fee away. Set autopay to the statement balance, if your account has enough for it.

## Context: Mexico

mx-pago-no-intereses-title = “Pago para no generar intereses”
mx-pago-no-intereses-home = A card statement in Mexico has a line for the payment that brings no interest. It also names a minimum and two dates, the “fecha de corte” and the “fecha límite de pago”.
mx-pago-no-intereses-host-counterpart = Here that line is called the _statement balance_. The two dates are the closing date and the due date.
mx-pago-no-intereses-comparison = The two bills work in much the same way. A plan of months without interest is a separate offer, here as there.
mx-pago-no-intereses-warning = Do not look for a line about no interest. Pay the statement balance by the due date. The minimum does not stop interest.
