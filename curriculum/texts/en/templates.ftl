### Question templates: English, the source text.
### Variables are drawn or derived in templates.toml; no number stands in a text but out of 100, 40 hours and 365 days.

## tpl-percent-off (percent-skills)

tpl-percent-off-stem = A lamp costs { MONEY($p) }. Today it is { PERCENT($r_ratio) } off. What do you pay, before sales tax?
tpl-percent-off-why = { PERCENT($r_ratio) } of { MONEY($p) } is { MONEY($off) }. That comes off, and you pay { MONEY($left) }.
tpl-percent-off-hint-1 = First find how many dollars come off.
tpl-percent-off-hint-2 = Then take them away from the price.
tpl-percent-off-d1-feedback = { MONEY($off) } is what comes off. You pay what is left.
tpl-percent-off-d2-feedback = This takes { NUMBER($r) } dollars off. But { PERCENT($r_ratio) } of { MONEY($p) } is { MONEY($off) }.
tpl-percent-off-d3-feedback = This adds the { PERCENT($r_ratio) }. “Off” means it is taken away.

## tpl-percent-change (percent-skills)

tpl-percent-change-stem = A pass cost { MONEY($a) } last year. It costs { MONEY($b) } now. By what percent did the price go up?
tpl-percent-change-why = The rise is { MONEY($rise) }. Divided by the old price, { MONEY($a) }, it is { PERCENT($c_ratio) }.
tpl-percent-change-hint-1 = How many dollars did the price go up?
tpl-percent-change-hint-2 = Divide that by the old price. Then write it as a percent.
tpl-percent-change-d1-feedback = { NUMBER($rise) } is the rise in dollars. Now compare it with the old price.
tpl-percent-change-d2-feedback = This divides the rise by the new price. The price began at { MONEY($a) }.
tpl-percent-change-d3-feedback = This is the whole new price as a share of the old one. Only the part above 100 is the rise.

## tpl-sales-tax-total (prices-tax-tips)

tpl-sales-tax-total-stem = A jacket costs { MONEY($p) }. Sales tax here is { PERCENT($r_ratio) }. How much do you pay?
tpl-sales-tax-total-why = The tax is { PERCENT($r_ratio) } of { MONEY($p) }, which is { MONEY($tax) }. Added to the price, that is { MONEY($total) }.
tpl-sales-tax-total-hint-1 = Find the tax in dollars first.
tpl-sales-tax-total-hint-2 = Then add it to the price.
tpl-sales-tax-total-d1-feedback = The price on the shelf often leaves out sales tax. Add { MONEY($tax) }.
tpl-sales-tax-total-d2-feedback = This adds { NUMBER($r) } dollars. But the tax is { PERCENT($r_ratio) } of the price, { MONEY($tax) }.
tpl-sales-tax-total-d3-feedback = This takes the tax away. Tax is added to the price.

## tpl-bill-with-tip (prices-tax-tips)

tpl-bill-with-tip-stem = Food at a restaurant costs { MONEY($b) }. Tax is { PERCENT($x_ratio) }. You leave a tip of { PERCENT($g_ratio) } on the price of the food. How much do you pay in all?
tpl-bill-with-tip-why = The tax is { MONEY($tax) } and the tip is { MONEY($tip) }. With the food that is { MONEY($total) }.
tpl-bill-with-tip-hint-1 = Work out the tax and the tip, each in dollars.
tpl-bill-with-tip-hint-2 = Add both to the price of the food.
tpl-bill-with-tip-d1-feedback = This leaves out the tip of { MONEY($tip) }.
tpl-bill-with-tip-d2-feedback = This leaves out the tax of { MONEY($tax) }.
tpl-bill-with-tip-d3-feedback = This adds { NUMBER($x) } and { NUMBER($g) } dollars. They are percents of the food.

## tpl-net-pay (gross-net-pay)

tpl-net-pay-stem = You worked { NUMBER($h) } hours at { MONEY($w) } an hour. Social Security and Medicare take { PERCENT($fica) } of your pay. The income tax taken out is { MONEY($t) }. What is your net pay?
tpl-net-pay-why = Gross pay is { MONEY($gross) }. Social Security and Medicare take { MONEY($payroll) } and income tax takes { MONEY($t) }. You get { MONEY($net) }.
tpl-net-pay-hint-1 = Find the gross pay first: hours times pay for an hour.
tpl-net-pay-hint-2 = Two things come off: the { PERCENT($fica) } and the income tax.
tpl-net-pay-d1-feedback = { MONEY($gross) } is gross pay, before anything comes off.
tpl-net-pay-d2-feedback = Only income tax is off here. Social Security and Medicare come off too.
tpl-net-pay-d3-feedback = Only Social Security and Medicare are off here. Income tax comes off too.

## tpl-marginal-tax (tax-brackets)

tpl-marginal-tax-stem = For tax year { $us_tax_year }, a single person has taxable income of { MONEY($x) }. The rate is { PERCENT($r1) } up to { MONEY($f2) }. From there to { MONEY($f3) } it is { PERCENT($r2) }, and then { PERCENT($r3) }. How much is the tax, in whole dollars?
tpl-marginal-tax-why = Each band is taxed at its own rate. The bands together give { MONEY($tax) }.
tpl-marginal-tax-hint-1 = Cut the income into bands. Which part falls in each band?
tpl-marginal-tax-hint-2 = Find the tax of each band and add them.
tpl-marginal-tax-d1-feedback = This taxes all the income at { PERCENT($top) }. Only the part above the line is taxed at that rate.
tpl-marginal-tax-d2-feedback = This taxes all the income at { PERCENT($r1) }. Only the first band is.
tpl-marginal-tax-d3-feedback = This is the tax of the last band only. Add the bands below it.

## tpl-budget-left (budget-plan)

tpl-budget-left-stem = You take home { MONEY($n) } a month. Each month you pay { MONEY($r) } in rent, { MONEY($f) } for food and { MONEY($o) } for the rest. Once a year you pay { MONEY($y) } for car insurance. How much is left in a month if you set aside a part for the insurance?
tpl-budget-left-why = For the insurance you set aside { MONEY($part) } a month. All spending is then { MONEY($spent) }, and { MONEY($left) } is left.
tpl-budget-left-hint-1 = The insurance comes once a year. How much is that for one month?
tpl-budget-left-hint-2 = Take all four from your pay.
tpl-budget-left-d1-feedback = This leaves out the insurance. Set aside { MONEY($part) } for it each month.
tpl-budget-left-d2-feedback = This takes the whole yearly bill out of one month.
tpl-budget-left-d3-feedback = { MONEY($spent) } is what you spend. The question asks what is left.

## tpl-unit-price (compare-shopping)

tpl-unit-price-stem = A { NUMBER($s) } pound bag of rice costs { MONEY($a) }. A { NUMBER($l) } pound bag costs { MONEY($c) }. What is the lower price for one pound?
tpl-unit-price-why = The small bag costs { MONEY($u1) } a pound and the large one { MONEY($u2) }. The lower of the two is { MONEY($low) }.
tpl-unit-price-hint-1 = Divide each price by the pounds in the bag.
tpl-unit-price-hint-2 = Compare the two prices for one pound.
tpl-unit-price-d1-feedback = This is the price for a pound in the other bag. It is higher.
tpl-unit-price-d2-feedback = { MONEY($tag) } is the price of a whole bag. Divide it by the pounds.
tpl-unit-price-d3-feedback = This compares only the differences. Divide each price by its own pounds.

## tpl-compound-growth (compound-interest)

tpl-compound-growth-stem = You put { MONEY($p) } in an account that pays { PERCENT($r_ratio) } a year. The interest is added each year, and you add nothing. How much is there after { NUMBER($n) } years?
tpl-compound-growth-why = Each year the money grows by { PERCENT($r_ratio) } of what is there. After { NUMBER($n) } years it is { MONEY($total) }.
tpl-compound-growth-hint-1 = What is { MONEY($p) } worth after one year?
tpl-compound-growth-hint-2 = Do the same again for each year, with the new amount.
tpl-compound-growth-d1-feedback = This adds the same interest each year. But interest earns interest too.
tpl-compound-growth-d2-feedback = This is the amount after one year. There are { NUMBER($n) }.
tpl-compound-growth-d3-feedback = { MONEY($gain) } is the interest. Add the money you started with.

## tpl-real-rate (inflation)

tpl-real-rate-stem = Your account pays { PERCENT($i_ratio) } in a year. Prices rise { PERCENT($f_ratio) } in the same year. By about what percent does your buying power change? Put a minus in front if it falls.
tpl-real-rate-why = The balance grows { PERCENT($i_ratio) }, but prices grow { PERCENT($f_ratio) }. What you can buy changes by about { PERCENT($gap) }.
tpl-real-rate-hint-1 = Which one grows faster, your money or prices?
tpl-real-rate-hint-2 = Take the rise in prices from the interest.
tpl-real-rate-d1-feedback = This adds the two. Rising prices work against you.
tpl-real-rate-d2-feedback = This is how the balance grows. But things cost more, too.
tpl-real-rate-d3-feedback = The size is right. Prices rise faster than your money, so buying power falls.

## tpl-finance-charge (cost-of-borrowing)

tpl-finance-charge-stem = You borrow { MONEY($a) }. You pay { MONEY($q) } a month for { NUMBER($n) } months, and there are no other fees. How much does the loan cost you, beyond the money you borrow?
tpl-finance-charge-why = You pay { MONEY($total) } in all. You got { MONEY($a) }, so the loan costs { MONEY($cost) }.
tpl-finance-charge-hint-1 = How much do you pay in all?
tpl-finance-charge-hint-2 = Take from it the money you got.
tpl-finance-charge-d1-feedback = { MONEY($total) } is all you pay back. A part of it is the money you got.
tpl-finance-charge-d2-feedback = { MONEY($q) } is one payment. There are { NUMBER($n) } of them.
tpl-finance-charge-d3-feedback = { MONEY($a) } is the money you got. The cost is what you pay on top of it.

## tpl-card-month-interest (card-mechanics)

tpl-card-month-interest-stem = You owe { MONEY($b) } on a card with an _APR_ of { PERCENT($r_ratio) }. You pay only the minimum. About how much interest comes in a month? Use one twelfth of a year.
tpl-card-month-interest-why = The APR is for a year. One twelfth of { PERCENT($r_ratio) } of { MONEY($b) } is { MONEY($cost) }.
tpl-card-month-interest-hint-1 = The APR is for a whole year. What is the rate for one month?
tpl-card-month-interest-hint-2 = Multiply what you owe by the rate for one month.
tpl-card-month-interest-d1-feedback = This is the interest for a year. Divide it by twelve.
tpl-card-month-interest-d2-feedback = The minimum keeps the late fee away, but not the interest.
tpl-card-month-interest-d3-feedback = This is the interest for one day. A month has about thirty.

## tpl-contractor-profit (job-types)

tpl-contractor-profit-stem = As a contractor you were paid { MONEY($p) } this month. Your costs for the work were { MONEY($e) }. You decide to put aside { PERCENT($s_ratio) } of what is left for taxes. How much is that?
tpl-contractor-profit-why = After costs { MONEY($left) } is left. { PERCENT($s_ratio) } of it is { MONEY($aside) }.
tpl-contractor-profit-hint-1 = Take your costs from what you were paid.
tpl-contractor-profit-hint-2 = Then take the percent of what is left.
tpl-contractor-profit-d1-feedback = This is the percent of all you were paid. Your costs come off first.
tpl-contractor-profit-d2-feedback = No one takes tax out of this pay, but it is still owed.
tpl-contractor-profit-d3-feedback = { MONEY($left) } is what is left after costs. A part of it goes aside.

## tpl-goal-per-month (money-goals)

tpl-goal-per-month-stem = You want { MONEY($g) } in { NUMBER($n) } months. You have { MONEY($h) } now. How much do you need to save each month?
tpl-goal-per-month-why = You still need { MONEY($gap) }. Over { NUMBER($n) } months that is { MONEY($each) } a month.
tpl-goal-per-month-hint-1 = How much is still missing?
tpl-goal-per-month-hint-2 = Split it over the months.
tpl-goal-per-month-d1-feedback = This splits the whole goal. You have { MONEY($h) } of it now.
tpl-goal-per-month-d2-feedback = { MONEY($gap) } is all that is missing. You have { NUMBER($n) } months for it.
tpl-goal-per-month-d3-feedback = This adds what you have to the goal. It makes the gap smaller.

## tpl-overdraft-cascade (account-fees)

tpl-overdraft-cascade-stem = You have { MONEY($b) } and said yes to overdraft. You pay { MONEY($x) }, then { MONEY($y) }, then { MONEY($z) }. The bank pays all three in this order. Each payment that takes you below zero, or further below, costs { MONEY($f) }. What is your balance? Use a minus if you owe.
tpl-overdraft-cascade-why = The second and the third payment go below zero, so there are two fees. The balance is { MONEY($end) }.
tpl-overdraft-cascade-hint-1 = After which payment is the balance below zero?
tpl-overdraft-cascade-hint-2 = Count one fee for each payment below zero.
tpl-overdraft-cascade-d1-feedback = Two payments went below zero. Each one has a fee.
tpl-overdraft-cascade-d2-feedback = The fee comes with each payment below zero, not once.
tpl-overdraft-cascade-d3-feedback = The first payment was covered by your own money, so it has no fee.

## tpl-fx-hidden-cost (exchange-rates)

tpl-fx-hidden-cost-stem = You change { MONEY($a) } into pesos. The market rate is { NUMBER($k) } for a dollar. The shop gives { NUMBER($s) } and takes a fee of { MONEY($f) } on top. What does the change cost you in all, in dollars?
tpl-fx-hidden-cost-why = The weak rate takes { PERCENT($g_ratio) } of { MONEY($a) }, which is { MONEY($weak) }. With the fee it is { MONEY($cost) }.
tpl-fx-hidden-cost-hint-1 = How far is the shop’s rate below the market rate, in percent?
tpl-fx-hidden-cost-hint-2 = Add the fee to what the weak rate costs.
tpl-fx-hidden-cost-d1-feedback = The weak rate costs you too. It takes { PERCENT($g_ratio) } of the amount.
tpl-fx-hidden-cost-d2-feedback = This is the cost of the weak rate. Add the fee.
tpl-fx-hidden-cost-d3-feedback = This counts the dollars you change. The cost is only what you lose.

## tpl-remit-best-offer (remittance-cost)

tpl-remit-best-offer-stem = You pay { MONEY($a) } in all. Company A takes a fee of { MONEY($f) } and gives { NUMBER($r) } pesos for each dollar left. Company B takes { MONEY($h) } and gives { NUMBER($k) }. What is the most your family can get, in pesos?
tpl-remit-best-offer-why = A delivers { NUMBER($at_a) } pesos and B delivers { NUMBER($at_b) }. B has the higher fee, and more arrives.
tpl-remit-best-offer-hint-1 = Take the fee off first. Then multiply by the rate.
tpl-remit-best-offer-hint-2 = Do it for both companies and compare what arrives.
tpl-remit-best-offer-d1-feedback = This is what A delivers. Its fee is low, but its rate is weaker.
tpl-remit-best-offer-d2-feedback = This forgets the fee. Take it off before you change the money.
tpl-remit-best-offer-d3-feedback = This takes the fee of A and the rate of B. Compare whole offers.

## tpl-remit-cash-tax (remittance-cost)

tpl-remit-cash-tax-stem = You send { MONEY($a) } abroad and pay in cash. The fee is { MONEY($f) }. The federal tax on a cash transfer is { PERCENT($us_remit_tax_rate) } of the amount. How much do you pay in all?
tpl-remit-cash-tax-why = The tax is { MONEY($tax) }. With the amount and the fee that is { MONEY($total) }.
tpl-remit-cash-tax-hint-1 = Find the tax first. It is a small part of the amount.
tpl-remit-cash-tax-hint-2 = Add the amount, the fee and the tax.
tpl-remit-cash-tax-d1-feedback = This leaves out the tax. It is due because you pay in cash.
tpl-remit-cash-tax-d2-feedback = The point moved one place. { PERCENT($us_remit_tax_rate) } of { MONEY($a) } is { MONEY($tax) }.
tpl-remit-cash-tax-d3-feedback = This takes the tax off the amount. The sender pays it on top.

## tpl-overtime-pay (worker-rights)

tpl-overtime-pay-stem = You are paid by the hour, and federal overtime covers your job. This week you worked { NUMBER($h) } hours at { MONEY($w) } an hour. What is your gross pay?
tpl-overtime-pay-why = The first 40 hours pay { MONEY($base) }. The { NUMBER($extra) } hours above pay one and a half times, { MONEY($over) }. Together that is { MONEY($total) }.
tpl-overtime-pay-hint-1 = How many of the hours are above 40?
tpl-overtime-pay-hint-2 = Those hours pay one and a half times the rate.
tpl-overtime-pay-d1-feedback = This pays all the hours at the same rate. The hours above 40 pay more.
tpl-overtime-pay-d2-feedback = This pays all the hours at the higher rate. Only those above 40 get it.
tpl-overtime-pay-d3-feedback = This pays only half the rate for the hours above 40. They pay one and a half times.

## tpl-deduction-vs-credit (tax-credits)

tpl-deduction-vs-credit-stem = Your top tax rate is { PERCENT($r_ratio) }. You get one more deduction of { MONEY($d) }, and all of it falls in that band. By how much does it lower your tax?
tpl-deduction-vs-credit-why = A deduction lowers the income that is taxed. You save { PERCENT($r_ratio) } of { MONEY($d) }, which is { MONEY($save) }.
tpl-deduction-vs-credit-hint-1 = A deduction makes the taxed income smaller. What tax was due on that part?
tpl-deduction-vs-credit-hint-2 = Take the percent of the deduction.
tpl-deduction-vs-credit-d1-feedback = A credit would cut the tax by { MONEY($d) }. A deduction cuts only the income that is taxed.
tpl-deduction-vs-credit-d2-feedback = This is what is left of the deduction. You save the other part.
tpl-deduction-vs-credit-d3-feedback = The point moved one place. { PERCENT($r_ratio) } of { MONEY($d) } is { MONEY($save) }.

## tpl-se-tax (self-employment-tax)

tpl-se-tax-stem = A driver makes a profit of { MONEY($n) } in a year with app work. There is no other job. About how much is the self-employment tax, in whole dollars?
tpl-se-tax-why = Take { PERCENT($us_se_net_factor) } of the profit first. Then { PERCENT($us_se_tax_rate) } of that is about { MONEY($tax) }.
tpl-se-tax-hint-1 = The tax is not on the whole profit, but on { PERCENT($us_se_net_factor) } of it.
tpl-se-tax-hint-2 = The rate is { PERCENT($us_se_tax_rate) }, because no employer pays a half.
tpl-se-tax-d1-feedback = This is only the half that an employee pays. Here both halves are yours.
tpl-se-tax-d2-feedback = This takes the rate of the whole profit. First take { PERCENT($us_se_net_factor) } of it.
tpl-se-tax-d3-feedback = No one took it out, but it is still owed.

## tpl-fbar-total (foreign-accounts)

tpl-fbar-total-stem = You have three accounts abroad. Their highest balances in the year were { MONEY($a) }, { MONEY($b) } and { MONEY($c) }. At the end of the year they held { MONEY($d) }, { MONEY($e) } and { MONEY($g) }. Which total counts for the FBAR?
tpl-fbar-total-why = The test adds the highest balance of each account. That is { MONEY($total) }, more than { MONEY($us_fbar_threshold) }, so an FBAR is due.
tpl-fbar-total-hint-1 = Which of the two lists counts, the highest or the last?
tpl-fbar-total-hint-2 = Do you look at one account, or at all of them?
tpl-fbar-total-d1-feedback = This is one account. The test adds all of them.
tpl-fbar-total-d2-feedback = These are the balances at the end of the year. The test takes the highest ones.
tpl-fbar-total-d3-feedback = This is an average. The test adds the highest balances.

## tpl-substantial-presence (tax-residency)

tpl-substantial-presence-stem = These days count for you in the U.S.: { NUMBER($x) } this year, { NUMBER($y) } last year and { NUMBER($z) } the year before. How many days does the substantial presence test give?
tpl-substantial-presence-why = This year counts in full, last year one third, the year before one sixth. That is { NUMBER($x) } + { NUMBER($third) } + { NUMBER($sixth) } = { NUMBER($days) }.
tpl-substantial-presence-hint-1 = This year counts in full. The years before count for less.
tpl-substantial-presence-hint-2 = Last year counts one third, and the year before one sixth.
tpl-substantial-presence-d1-feedback = This counts all the days in full. The years before count for less.
tpl-substantial-presence-d2-feedback = This is only this year. Parts of the two years before count too.
tpl-substantial-presence-d3-feedback = This takes a half and a third. The parts are one third and one sixth.

## tpl-move-in-cost (renting)

tpl-move-in-cost-stem = The rent is { MONEY($r) } a month. The deposit is { NUMBER($k) } months of rent. The fee to apply is { MONEY($f) }, and the first month is due now. How much do you need to move in?
tpl-move-in-cost-why = First month { MONEY($r) }, deposit { MONEY($dep) } and fee { MONEY($f) } make { MONEY($total) }.
tpl-move-in-cost-hint-1 = Three things are due before you move in. Which ones?
tpl-move-in-cost-hint-2 = The deposit is the rent times { NUMBER($k) }.
tpl-move-in-cost-d1-feedback = This is only the first month. The deposit and the fee are due too.
tpl-move-in-cost-d2-feedback = This leaves out the rent for the first month.
tpl-move-in-cost-d3-feedback = This leaves out the deposit of { MONEY($dep) }.

## tpl-emergency-months (emergency-fund)

tpl-emergency-months-stem = Essentials cost you { MONEY($e) } a month. All your spending is { MONEY($s) }. You want to save { NUMBER($k) } months of essentials. You have { MONEY($h) } and add { MONEY($q) } a month. How many months until you reach it?
tpl-emergency-months-why = The goal is { MONEY($goal) }. You still need { MONEY($gap) }, and { MONEY($q) } a month gets you there in { NUMBER($months) } months.
tpl-emergency-months-hint-1 = What is the goal in dollars? What is still missing?
tpl-emergency-months-hint-2 = Divide what is missing by what you add. Count a part of a month as a whole one.
tpl-emergency-months-d1-feedback = This forgets that you have { MONEY($h) } now.
tpl-emergency-months-d2-feedback = This saves for all your spending. The goal is for essentials.
tpl-emergency-months-d3-feedback = This saves one month of essentials. You want { NUMBER($k) }.

## tpl-apy-monthly (savings-products)

tpl-apy-monthly-stem = An account pays a rate of { PERCENT($r_ratio) } a year. The interest is added each month. What is the APY, in percent with two decimals?
tpl-apy-monthly-why = Each month the money grows by a twelfth of { PERCENT($r_ratio) }. After twelve months it has grown { PERCENT($apy, decimals: 2) }, a little more than the stated rate.
tpl-apy-monthly-hint-1 = What is the rate for one month? Add it to 1.
tpl-apy-monthly-hint-2 = Multiply that number by itself for twelve months.
tpl-apy-monthly-d1-feedback = This is the stated rate. Interest on the interest makes the APY a little higher.
tpl-apy-monthly-d2-feedback = This is the rate for one month. The APY is for a year.
tpl-apy-monthly-d3-feedback = { PERCENT($r_ratio) } is the rate for a year already.

## tpl-utilization (credit-scores)

tpl-utilization-stem = On one card you owe { MONEY($a) }, and its limit is { MONEY($l) }. On another you owe { MONEY($b) }, and its limit is { MONEY($k) }. What is your _utilization_ over both cards, in percent?
tpl-utilization-why = You owe { MONEY($owed) } of { MONEY($limits) } together. That is { PERCENT($share, decimals: 1) }.
tpl-utilization-hint-1 = Add what you owe. Add the limits.
tpl-utilization-hint-2 = Divide what you owe by the limits. Then write it as a percent.
tpl-utilization-d1-feedback = This is the average of the two percents. Add first, then divide once.
tpl-utilization-d2-feedback = This is the first card alone. Count both.
tpl-utilization-d3-feedback = This is the part of the limits that you have not used.

## tpl-payday-apr (high-cost-loans)

tpl-payday-apr-stem = A lender takes { MONEY($f) } for each { MONEY($hundred) } you borrow. You pay it back in { NUMBER($d) } days. What is that as an _APR_, in whole percent?
tpl-payday-apr-why = The fee is { PERCENT($f_ratio) } for { NUMBER($d) } days. A year has 365 days, so the APR is about { PERCENT($apr, decimals: 0) }.
tpl-payday-apr-hint-1 = What percent is the fee of the money you borrow?
tpl-payday-apr-hint-2 = How many times do { NUMBER($d) } days fit in a year of 365 days?
tpl-payday-apr-d1-feedback = { PERCENT($f_ratio) } is for { NUMBER($d) } days, not for a year.
tpl-payday-apr-d2-feedback = This takes twelve fees a year. The loan lasts { NUMBER($d) } days, so there are more.
tpl-payday-apr-d3-feedback = This multiplies by the days. Divide 365 by the days instead.

## tpl-mortgage-payment (mortgage)

tpl-mortgage-payment-stem = You borrow { MONEY($p) } for a home at { PERCENT($r_ratio) } a year. You pay each month for { NUMBER($y) } years. What is the loan payment for a month? You may use a loan calculator.
tpl-mortgage-payment-why = Each payment covers the interest of the month and a part of the loan. That takes { MONEY($pay) } a month. Taxes and insurance come on top.
tpl-mortgage-payment-hint-1 = The number of payments is twelve times { NUMBER($y) }.
tpl-mortgage-payment-hint-2 = Use one twelfth of the yearly rate for each month.
tpl-mortgage-payment-d1-feedback = This pays back the loan with no interest at all.
tpl-mortgage-payment-d2-feedback = This counts interest on the first sum all the way. But what you owe gets smaller.
tpl-mortgage-payment-d3-feedback = This pays the interest of the first month. The loan itself would not shrink.

## tpl-match-value (retirement-accounts)

tpl-match-value-stem = You earn { MONEY($s) } a year and put { PERCENT($c_ratio) } into the 401(k). For what you put in, up to { PERCENT($u_ratio) } of your pay, the employer adds { PERCENT($k_ratio) }. How much does the employer add in a year?
tpl-match-value-why = Only { PERCENT($u_ratio) } of your pay counts, { MONEY($base) }. The employer adds { PERCENT($k_ratio) } of that, { MONEY($match) }.
tpl-match-value-hint-1 = How much of your own saving counts for the match?
tpl-match-value-hint-2 = Take { PERCENT($k_ratio) } of that part.
tpl-match-value-d1-feedback = This counts all you put in. The match stops at { PERCENT($u_ratio) } of pay.
tpl-match-value-d2-feedback = This adds as much as you do. The employer adds { PERCENT($k_ratio) } of it.
tpl-match-value-d3-feedback = This is your own saving. The match comes on top.

## tpl-fee-drag (fund-fees)

tpl-fee-drag-stem = You put { MONEY($p) } in a fund for { NUMBER($n) } years. Before fees it grows { PERCENT($g_ratio) } a year. One fund takes { PERCENT($e_ratio) } a year, another { PERCENT($h_ratio) }. Take the fee off the growth each year. How much more do you have with the cheap fund, in whole dollars?
tpl-fee-drag-why = The cheap fund ends at { MONEY($low) } and the other at { MONEY($high) }. The gap is { MONEY($gap) }.
tpl-fee-drag-hint-1 = Find the growth after the fee for each fund.
tpl-fee-drag-hint-2 = Work out both end amounts. Then take one from the other.
tpl-fee-drag-d1-feedback = This is the fee gap of one year. It comes each year.
tpl-fee-drag-d2-feedback = This adds the same gap each year. But money lost to fees does not grow either.
tpl-fee-drag-d3-feedback = This is how much the cheap fund grows. Compare the two end amounts.

## tpl-coinsurance (health-insurance)

tpl-coinsurance-stem = A bill from a doctor in your network is { MONEY($a) }. You still owe { MONEY($d) } of your _deductible_. After that you pay { PERCENT($c_ratio) } of the rest. How much of the bill do you pay?
tpl-coinsurance-why = You pay the { MONEY($d) } first. Of the rest, { MONEY($rest) }, you pay { PERCENT($c_ratio) }. Together that is { MONEY($mine) }.
tpl-coinsurance-hint-1 = The deductible comes first. What is left of the bill then?
tpl-coinsurance-hint-2 = Take the percent of what is left, and add the deductible.
tpl-coinsurance-d1-feedback = This leaves out the deductible. You pay { MONEY($d) } first.
tpl-coinsurance-d2-feedback = After the deductible you still pay { PERCENT($c_ratio) } of the rest.
tpl-coinsurance-d3-feedback = This takes the percent of the whole bill. It is only for what is left after the deductible.
