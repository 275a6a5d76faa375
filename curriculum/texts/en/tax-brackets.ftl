### How U.S. income tax works: English, the source text.
### A number never stands in a text: it is named, and its value stands in tax-brackets.toml.

tax-brackets-lesson-title = Income tax, slice by slice
tax-brackets-lesson-promise = After this lesson you can work out a tax from a table of brackets. You can tell your top rate from your average rate.

## Card: opening. $raise money

tax-brackets-feared-raise-title = The raise someone feared
tax-brackets-feared-raise-p1 = A man at work turns down a raise of { MONEY($raise) } a year. “It puts me in a higher bracket,” he says. “I would take home less.”
tax-brackets-feared-raise-p2 = Many people think so. But income tax does not work that way. The higher rate is for the money above the line, and for no other money.
tax-brackets-feared-raise-p3 = Some benefits do end when pay goes up. That is another sum, and you can ask about it first. Here you learn to do the tax sum.

## Card: explanation. $us_tax_year a year, $us_tax_std_deduction_single money

tax-brackets-slices-title = A tax in slices
tax-brackets-slices-p1 = Income tax here is counted in slices. Each slice is called a _bracket_ and has its own rate. You work it out in four steps.
tax-brackets-slices-steps-1 = **Take off the deduction.** This is an amount that is not taxed. What is left is the _taxable income_.
tax-brackets-slices-steps-2 = **Cut** the taxable income into slices, at the lines of the table.
tax-brackets-slices-steps-3 = **Multiply** each slice by its own rate.
tax-brackets-slices-steps-4 = **Add** the results. This is the tax, before any credits.
tax-brackets-slices-p2 = The _marginal rate_ is the rate on your next dollar. It is the rate of your top slice.
tax-brackets-slices-p3 = The _average rate_ is the whole tax divided by taxable income. Once you are past the first line, it is lower than the marginal rate.
tax-brackets-slices-p4 = Most people take the _standard deduction_. For { $us_tax_year } it is { MONEY($us_tax_std_deduction_single) } for a single person. Most people who count as nonresidents for tax may not take it.
tax-brackets-slices-table = The lines move from year to year. The [IRS page on rates and brackets](https://www.irs.gov/filing/federal-income-tax-rates-and-brackets) shows the table of the year. States have rules of their own.

## Card: worked example. $income $deduction $taxable $line1 $line2 $slice2 $slice3 $tax money, $r1 $r2 $r3 $average percents

tax-brackets-three-slices-title = Three slices, one sum
tax-brackets-three-slices-p1 = The numbers here are made up. In a practice country the first { MONEY($line1) } is taxed at { PERCENT($r1) }. From there to { MONEY($line2) } the rate is { PERCENT($r2) }, and above that it is { PERCENT($r3) }.
tax-brackets-three-slices-p2 = You earn { MONEY($income) } and take off a deduction of { MONEY($deduction) }. So your taxable income is { MONEY($taxable) }.
tax-brackets-three-slices-tax = Your tax for the year
tax-brackets-three-slices-tax-c1 = Slice
tax-brackets-three-slices-tax-c2 = Tax on it
tax-brackets-three-slices-tax-r1 = First slice, { PERCENT($r1) }
tax-brackets-three-slices-tax-r2 = Next slice, { PERCENT($r2) }
tax-brackets-three-slices-tax-r3 = Top slice, { PERCENT($r3) }
tax-brackets-three-slices-tax-sum = Taxable income and tax
tax-brackets-three-slices-f1 = { NUMBER($tax) } ÷ { NUMBER($taxable) } = { NUMBER($average) } = { PERCENT($average) }
tax-brackets-three-slices-p3 = Your average rate is { PERCENT($average) }. Your marginal rate is { PERCENT($r3) }, because your next dollar falls in the top slice.

## Card: what you know from home

tax-brackets-at-home-title = What you know, and what differs here
tax-brackets-at-home-p1 = Some countries have one rate for all. Many count in slices, as is done here. The fear of the next bracket is common in both.

## Card: short check

tax-brackets-short-check-title = A short check
tax-brackets-short-check-p1 = Two questions before you go on. Take your time. Open a hint when you want one.

## Item: single. $raise money, $low $high percents

tax-brackets-over-the-line-stem = In a practice country your taxable income stands just at a line of the table. Below it the rate is { PERCENT($low) }, above it { PERCENT($high) }. You get a raise of { MONEY($raise) }. Which money is taxed at { PERCENT($high) }?
tax-brackets-over-the-line-k1 = All you earn this year
tax-brackets-over-the-line-k1-feedback = The money below the line keeps its { PERCENT($low) }. The line cuts your income, and only what is above it moves.
tax-brackets-over-the-line-k2 = Only the { MONEY($raise) } more
tax-brackets-over-the-line-k3 = What you earn next year
tax-brackets-over-the-line-k3-feedback = The table of a year is for the income of that year. The raise counts as soon as you earn it.
tax-brackets-over-the-line-k4 = None, in the same job
tax-brackets-over-the-line-k4-feedback = A bracket does not belong to a job. It belongs to a slice of income.
tax-brackets-over-the-line-hint-1 = Think of the line as a mark on a ruler. What lies above it?
tax-brackets-over-the-line-hint-2 = Does the money that was below the line move when you earn more?
tax-brackets-over-the-line-why = A rate belongs to a slice. Your old income stays in its slices at the old rates, and only the { MONEY($raise) } lies in the new one.

## Item: matching. Rows k1 to k4, partners p1 to p5 (34 characters at most)

tax-brackets-words-stem = What does each of these tax words mean?
tax-brackets-words-k1 = Taxable income
tax-brackets-words-k1-feedback = Taxable income is what is left when the deduction has come off gross income.
tax-brackets-words-k2 = Marginal rate
tax-brackets-words-k2-feedback = The marginal rate looks forward: it tells what the next dollar costs in tax.
tax-brackets-words-k3 = Average rate
tax-brackets-words-k3-feedback = The average rate looks at the whole: all the tax, divided by taxable income.
tax-brackets-words-k4 = Standard deduction
tax-brackets-words-k4-feedback = The standard deduction comes off first. No income tax is counted on it.
tax-brackets-words-p1 = the whole tax as a share of income
tax-brackets-words-p2 = what is left to be taxed
tax-brackets-words-p3 = an amount that is not taxed
tax-brackets-words-p4 = all you earned, nothing taken off
tax-brackets-words-p5 = the rate on your next dollar
tax-brackets-words-hint-1 = Two of the words are amounts of money. Two are percents.
tax-brackets-words-hint-2 = One rate is about the top slice, and one is about all the slices together.
tax-brackets-words-why = The deduction comes off, and taxable income is left. The marginal rate is the rate of the top slice. The average rate spreads the whole tax over all the slices.

## Item: numeric, dollars. $taxable $line $rest $t1 $t2 money, $r1 $r2 percents, $w1 to $w4 wrong answers, $answer

tax-brackets-two-slices-stem = In a practice country the first { MONEY($line) } is taxed at { PERCENT($r1) }, and the rest at { PERCENT($r2) }. Your taxable income is { MONEY($taxable) }. How many dollars is the tax?
tax-brackets-two-slices-w1-feedback = This taxes all { MONEY($taxable) } at { PERCENT($r2) }. The first { MONEY($line) } keeps its { PERCENT($r1) }.
tax-brackets-two-slices-w2-feedback = This taxes all { MONEY($taxable) } at { PERCENT($r1) }. That rate ends at { MONEY($line) }.
tax-brackets-two-slices-w3-feedback = { MONEY($w3) } is the tax on the top slice. Add the tax on the first { MONEY($line) }.
tax-brackets-two-slices-w4-feedback = This takes a rate in the middle of the two. But the slices are not of the same size.
tax-brackets-two-slices-hint-1 = How many dollars lie above { MONEY($line) }?
tax-brackets-two-slices-hint-2 = Find the tax on each slice with its own rate. Then add the two.
tax-brackets-two-slices-why = The first slice costs { MONEY($t1) }. The other { MONEY($rest) } costs { MONEY($t2) }. Together the tax is { MONEY($answer) }.
tax-brackets-two-slices-ledger = The tax, slice by slice
tax-brackets-two-slices-ledger-r1 = { PERCENT($r1) } of { MONEY($line) }
tax-brackets-two-slices-ledger-r2 = { PERCENT($r2) } of { MONEY($rest) }
tax-brackets-two-slices-ledger-sum = Tax

## Item: ordering

tax-brackets-steps-stem = You want to find the income tax of a year. Put the steps in order, from first to last.
tax-brackets-steps-k1 = Take the deduction off the income
tax-brackets-steps-k2 = Cut what is left into slices
tax-brackets-steps-k3 = Multiply each slice by its rate
tax-brackets-steps-k4 = Add up the tax of the slices
tax-brackets-steps-s1-feedback = The deduction comes off before the cutting. If not, you would tax money that is free of tax.
tax-brackets-steps-s2-feedback = Cut first. A rate needs its own slice, or it would fall on all the income.
tax-brackets-steps-s3-feedback = Multiply first, then add. If you add first, the slices are gone and there is no rate for the sum.
tax-brackets-steps-hint-1 = Which money is not taxed at all? It must go before the rest.
tax-brackets-steps-hint-2 = Each slice needs its own rate before there is something to add.
tax-brackets-steps-why = First the money that is not taxed comes off. Then each slice meets its own rate, and the last step adds up what each slice costs.

## Item: numeric, dollars. $pay $us_tax_std_deduction_single money, $us_tax_year a year, $w2 $w3 wrong answers, $answer

tax-brackets-taxable-income-stem = In { $us_tax_year } you earned { MONEY($pay) } and had no other income. You are single, a resident for tax the whole year, and take the standard deduction of { MONEY($us_tax_std_deduction_single) }. You have no other deduction. What is your taxable income in dollars?
tax-brackets-taxable-income-w1-feedback = { MONEY($pay) } is all you earned. The deduction comes off first.
tax-brackets-taxable-income-w2-feedback = { MONEY($w2) } is the part that is not taxed. The question asks for what is left.
tax-brackets-taxable-income-w3-feedback = { MONEY($w3) } is more than you earned. A deduction comes off.
tax-brackets-taxable-income-hint-1 = A deduction is an amount that is not taxed.
tax-brackets-taxable-income-hint-2 = Take it off what you earned.
tax-brackets-taxable-income-why = { NUMBER($pay) } − { NUMBER($us_tax_std_deduction_single) } = { NUMBER($answer) }. Only these { MONEY($answer) } are cut into slices.

## Item: several. $taxable $line $top $more $next money, $low $high percents

tax-brackets-what-fits-stem = In a practice country the rate is { PERCENT($low) } up to { MONEY($line) } and { PERCENT($high) } above it. Your taxable income is { MONEY($taxable) }. Which lines fit your case? Choose each one.
tax-brackets-what-fits-k1 = { MONEY($line) } is taxed at { PERCENT($low) }
tax-brackets-what-fits-k1-feedback = The slice up to the line keeps its { PERCENT($low) }, also when you earn more.
tax-brackets-what-fits-k2 = Your average rate is { PERCENT($high) }
tax-brackets-what-fits-k2-feedback = { PERCENT($high) } is the rate of the top slice. The average mixes both slices, so it is lower.
tax-brackets-what-fits-k3 = { MONEY($more) } more costs { MONEY($next) } in tax
tax-brackets-what-fits-k3-feedback = The next { MONEY($more) } falls in the top slice. { PERCENT($high) } of it is { MONEY($next) }.
tax-brackets-what-fits-k4 = { MONEY($taxable) } is taxed at { PERCENT($high) }
tax-brackets-what-fits-k4-feedback = Only the part above the line, { MONEY($top) }, is taxed at { PERCENT($high) }.
tax-brackets-what-fits-k5 = Your marginal rate is { PERCENT($high) }
tax-brackets-what-fits-k5-feedback = The marginal rate is the rate on the next dollar. Here that dollar falls in the top slice.
tax-brackets-what-fits-hint-1 = Cut { MONEY($taxable) } at the line. How much lies below, and how much above?
tax-brackets-what-fits-hint-2 = Marginal is the top slice. Average is all the slices together.
tax-brackets-what-fits-why = { MONEY($line) } is taxed at { PERCENT($low) } and { MONEY($top) } at { PERCENT($high) }. The next dollar costs { PERCENT($high) }, the marginal rate. The average lies between the two rates.

## Item: numeric, percent. $taxable $line $rest $t1 $t2 $tax money, $r1 $r2 $average percents, $w1 to $w4 wrong answers

tax-brackets-average-rate-stem = In a practice country the first { MONEY($line) } is taxed at { PERCENT($r1) }, and the rest at { PERCENT($r2) }. Your taxable income is { MONEY($taxable) }. What is your average rate, in percent?
tax-brackets-average-rate-w1-feedback = { PERCENT($r2) } is your marginal rate, the rate of the top slice. The first { MONEY($line) } is taxed at less.
tax-brackets-average-rate-w2-feedback = This is the middle of the two rates. But the slices are not of the same size.
tax-brackets-average-rate-w3-feedback = { MONEY($w3) } is the tax in dollars. Now divide it by taxable income.
tax-brackets-average-rate-w4-feedback = { NUMBER($w4) } is the decimal. To write it as a percent, move the point two places to the right.
tax-brackets-average-rate-hint-1 = First find the tax in dollars, slice by slice.
tax-brackets-average-rate-hint-2 = { MONEY($rest) } lies above the line.
tax-brackets-average-rate-hint-3 = Divide the whole tax by taxable income. Then write the decimal as a percent.
tax-brackets-average-rate-why = The slices cost { MONEY($t1) } and { MONEY($t2) }, so the tax is { MONEY($tax) }. { NUMBER($tax) } ÷ { NUMBER($taxable) } = { NUMBER($average) }, and that is { PERCENT($average) }.

## Item: single. $before $after $more $line0 $line $part1 $part2 $t1 $t2 $extra money, $r0 $r1 $r2 percents, $k1 to $k4 the options

tax-brackets-left-of-raise-stem = In a practice country the rate is { PERCENT($r0) } up to { MONEY($line0) }. From there to { MONEY($line) } it is { PERCENT($r1) }, and above that { PERCENT($r2) }. Your taxable income goes from { MONEY($before) } to { MONEY($after) }. How much of the { MONEY($more) } is left after income tax?
tax-brackets-left-of-raise-k1 = { MONEY($k1) }
tax-brackets-left-of-raise-k1-feedback = This taxes all { MONEY($after) } at { PERCENT($r2) }. What you had before keeps its old rates.
tax-brackets-left-of-raise-k2 = { MONEY($k2) }
tax-brackets-left-of-raise-k2-feedback = This taxes the whole raise at { PERCENT($r2) }. But { MONEY($part1) } of it lies below the line.
tax-brackets-left-of-raise-k3 = { MONEY($k3) }
tax-brackets-left-of-raise-k4 = { MONEY($k4) }
tax-brackets-left-of-raise-k4-feedback = This taxes the whole raise at { PERCENT($r1) }. But { MONEY($part2) } of it lies above the line.
tax-brackets-left-of-raise-hint-1 = The line at { MONEY($line) } cuts the raise in two.
tax-brackets-left-of-raise-hint-2 = How much of the raise lies below the line, and how much above?
tax-brackets-left-of-raise-hint-3 = Find the tax on each part. Take both off the raise.
tax-brackets-left-of-raise-why = { MONEY($part1) } of the raise costs { MONEY($t1) }, and the other { MONEY($part2) } costs { MONEY($t2) }. The tax goes up by { MONEY($extra) }, and { MONEY($k3) } stays with you.
tax-brackets-left-of-raise-ledger = What stays of the raise
tax-brackets-left-of-raise-ledger-r1 = Raise
tax-brackets-left-of-raise-ledger-r2 = { PERCENT($r1) } of { MONEY($part1) }
tax-brackets-left-of-raise-ledger-r3 = { PERCENT($r2) } of { MONEY($part2) }
tax-brackets-left-of-raise-ledger-sum = Left after income tax

## Item: single. $low $high $line $tax1 $tax2 $left1 $left2 money, $r1 $r2 percents, $k1 to $k4 the amounts in the options

tax-brackets-who-has-more-stem = In a practice country the rate is { PERCENT($r1) } up to { MONEY($line) } and { PERCENT($r2) } above it. Lena has a taxable income of { MONEY($low) }, and Omar has { MONEY($high) }. Who has more of it left after income tax?
tax-brackets-who-has-more-k1 = Lena, by { MONEY($k1) }
tax-brackets-who-has-more-k1-feedback = This taxes all of Omar’s income at { PERCENT($r2) }. Up to the line he pays { PERCENT($r1) }, as Lena does.
tax-brackets-who-has-more-k2 = Omar, by { MONEY($k2) }
tax-brackets-who-has-more-k2-feedback = This taxes the whole gap at { PERCENT($r2) }. A part of the gap lies below the line.
tax-brackets-who-has-more-k3 = Omar, by { MONEY($k3) }
tax-brackets-who-has-more-k3-feedback = { MONEY($k3) } is the gap before tax. Omar pays more tax than Lena.
tax-brackets-who-has-more-k4 = Omar, by { MONEY($k4) }
tax-brackets-who-has-more-hint-1 = Find the tax of each one. Lena has one slice, and Omar has two.
tax-brackets-who-has-more-hint-2 = Only the money above { MONEY($line) } is taxed at { PERCENT($r2) }.
tax-brackets-who-has-more-hint-3 = Take each tax off. Then see how far apart the two results are.
tax-brackets-who-has-more-why = Lena pays { MONEY($tax1) } and keeps { MONEY($left1) }. Omar pays { MONEY($tax2) } and keeps { MONEY($left2) }. More income leaves more here, on both sides of the line.

## Misconceptions: the belief as a person would say it, then one sentence that mends it

mixup-whole-income-top-rate-name = One dollar over the line, and the higher rate falls on all of it.
mixup-whole-income-top-rate-correction = The higher rate is only for the money above the line.
mixup-bracket-waits-a-year-name = A new bracket starts only in the next year.
mixup-bracket-waits-a-year-correction = The table of a year is for all the income of that year.
mixup-first-job-fixes-bracket-name = My bracket stays the same as long as my job does.
mixup-first-job-fixes-bracket-correction = Brackets are slices of income, so they have nothing to do with the job.
mixup-deduction-forgotten-name = All I earn is taxed.
mixup-deduction-forgotten-correction = The deduction comes off first, and only the rest is taxed.
mixup-top-rate-is-average-name = My top rate is the share I pay on everything.
mixup-top-rate-is-average-correction = The top rate is for the last slice; the average mixes all of them.
mixup-deduction-is-what-is-taxed-name = The deduction is the part that is taxed.
mixup-deduction-is-what-is-taxed-correction = The deduction is the part that is not taxed.
mixup-deduction-adds-income-name = A deduction is added to what I earn.
mixup-deduction-adds-income-correction = A deduction comes off what you earn before the tax is counted.
mixup-one-low-rate-for-all-name = The first rate is for all my income.
mixup-one-low-rate-for-all-correction = The first rate ends at the first line, and the next slice has its own.
mixup-lower-slices-skipped-name = Only the top slice is taxed.
mixup-lower-slices-skipped-correction = Each slice is taxed at its own rate, so add them all.
mixup-average-the-tax-rates-name = I take the middle of the rates and use it for all.
mixup-average-the-tax-rates-correction = The slices are not of the same size, so each needs its own rate.
mixup-next-dollar-at-average-name = My next dollar is taxed at my average rate.
mixup-next-dollar-at-average-correction = The next dollar falls in the top slice and is taxed at its rate.
mixup-whole-raise-top-rate-name = The whole raise is taxed at the new rate.
mixup-whole-raise-top-rate-correction = The part of a raise below the line keeps the old rate.
mixup-old-rate-for-raise-name = A raise is taxed at the rate I had before.
mixup-old-rate-for-raise-correction = The part of a raise above the line is taxed at the next rate.
mixup-tax-takes-the-same-name = The gap in pay is the same after tax.
mixup-tax-takes-the-same-correction = More income means more tax, so the gap gets smaller.

## Context: India

in-tax-slabs-title = Slabs and brackets
in-tax-slabs-home = In India income tax is counted by slabs. The tax year begins in April.
in-tax-slabs-host-counterpart = Here the slabs are called brackets. For most people the tax year begins in January.
in-tax-slabs-comparison = The idea is the same: each slice has its own rate. The lines, the rates and the start of the year differ.
in-tax-slabs-warning = A raise that crosses a line is cut in two. Only the part above the line is taxed at the next rate.

## Context: Ukraine

ua-one-rate-title = One rate, or many
ua-one-rate-home = In Ukraine most pay is taxed at one rate, low pay and high pay alike. A military levy comes on top.
ua-one-rate-host-counterpart = Here the rate rises from slice to slice. A deduction comes off before the first slice.
ua-one-rate-comparison = With one rate, the marginal and the average rate are the same. Here they are two numbers.
ua-one-rate-warning = Do not use one rate for all your income here. Cut it into slices, and use each rate for its own slice.

## Context: any country

zz-slices-title = The line that people fear
zz-slices-home = In many countries tax is counted in slices. People there, too, say that a raise can cost them money.
zz-slices-host-counterpart = Here a slice is called a bracket. The higher rate is only for the money above the line.
zz-slices-comparison = The lines and the rates differ from country to country. The way to count is much the same.
zz-slices-warning = Do not turn down a raise only because of a bracket. If you get benefits, ask about them first, because they have lines of their own.
