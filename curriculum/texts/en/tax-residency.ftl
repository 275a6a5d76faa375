### Resident or nonresident for tax: English, the source text.
### A number never stands in a text: it is named, and its value stands in tax-residency.toml.

tax-residency-lesson-title = Resident, but only for tax
tax-residency-lesson-promise = After this lesson you can use the two tests and say if you are a resident for U.S. tax.

## Card: opening

tax-residency-two-words-title = One word on two papers
tax-residency-two-words-p1 = Your visa paper calls you a “nonimmigrant”. Your tax form asks if you are a “resident”. Can both be right?
tax-residency-two-words-p2 = Yes. The tax law uses the word in its own way. It looks at two things: a green card, and a count of days.
tax-residency-two-words-p3 = The answer decides which tax form you use and what income you report. You can find it with a calendar and a little arithmetic.

## Card: explanation. $line $least days, $years a number of years

tax-residency-two-tests-title = Two tests for each year
tax-residency-two-tests-p1 = You are a _resident_ for tax if you pass one of two tests. The days are counted by the calendar year.
tax-residency-two-tests-tests-1 = **Green card test.** You hold a green card and are here. The number of days does not matter.
tax-residency-two-tests-tests-2 = **Day count** (_substantial presence test_). Take all days of this year. Add a third of last year’s days and a sixth of those of the year before.
tax-residency-two-tests-tests-3 = **Two limits.** The count must reach { NUMBER($line) }. And at least { NUMBER($least) } of the days must be in this year.
tax-residency-two-tests-tests-4 = **Students and teachers.** As a rule, students on an F or J visa leave out the days of up to { NUMBER($years) } calendar years. Teachers on a J visa often leave out fewer.
tax-residency-two-tests-tests-5 = **Other days left out.** Some examples: changing planes between two other countries. Going to work here, as you usually do, from a home in Mexico or Canada. A day you planned to leave but fell ill here.
tax-residency-two-tests-p2 = A part of a day counts as a day. So the day you come and the day you leave both count.
tax-residency-two-tests-p3 = A resident reports income from the whole world. A nonresident mostly reports income from the U.S. Days left out do not make pay free of tax.
tax-residency-two-tests-word = The word is about tax only and changes nothing about a visa. The [IRS page on the day count](https://www.irs.gov/individuals/international-taxpayers/substantial-presence-test) lists the exceptions.

## Card: worked example. $this $last $before $third $sixth $sum $line days

tax-residency-three-years-title = Three years on a calendar
tax-residency-three-years-p1 = Amara comes for work again and again. She has no green card, and all her days count. Is she a resident for tax this year?
tax-residency-three-years-days = Amara’s days in the U.S.
tax-residency-three-years-days-c1 = Days here
tax-residency-three-years-days-c2 = Days counted
tax-residency-three-years-days-r1 = This year, all
tax-residency-three-years-days-r2 = Last year, a third
tax-residency-three-years-days-r3 = The year before, a sixth
tax-residency-three-years-f1 = { NUMBER($this) } + { NUMBER($third) } + { NUMBER($sixth) } = { NUMBER($sum) }
tax-residency-three-years-p2 = The count is { NUMBER($sum) }. That is less than { NUMBER($line) }, so she is a nonresident for tax this year.
tax-residency-three-years-p3 = Next year the count starts again with other days. In the year of a move, a person can be a resident for only a part of it. Free tax help knows these cases.

## Card: what you know from home

tax-residency-at-home-title = What you know, and what differs here
tax-residency-at-home-p1 = Every country decides in its own way who is a resident for tax. In the year of a move, two countries can both say yes.

## Card: short check

tax-residency-short-check-title = A short check
tax-residency-short-check-p1 = Two questions before you go on. Take your time. Open a hint when you want one.

## Item: single. $days a number of days

tax-residency-green-card-stem = You get a green card and move here in November. By the end of the year you have been here { NUMBER($days) } days. What are you for U.S. tax on these days?
tax-residency-green-card-k1 = A nonresident: too few days
tax-residency-green-card-k1-feedback = The days matter for the other test. With a green card you pass the first one.
tax-residency-green-card-k2 = A resident: the card decides
tax-residency-green-card-k3 = A nonresident: not yet a citizen
tax-residency-green-card-k3-feedback = A resident for tax does not have to be a citizen. One of two tests is enough.
tax-residency-green-card-k4 = A resident: your first pay decides
tax-residency-green-card-k4-feedback = Resident is right, but not for this reason. Neither test asks about a job.
tax-residency-green-card-hint-1 = There are two tests, and one is enough.
tax-residency-green-card-hint-2 = Which test does not ask for a number of days?
tax-residency-green-card-why = With a green card you are a resident for tax from the first day you are here with it. The { NUMBER($days) } days need no count.

## Item: matching. Rows k1 to k4, partners p1 to p5 (34 characters at most)

tax-residency-share-of-a-day-stem = You count for this year. How does each of these days count?
tax-residency-share-of-a-day-k1 = A work day here this year
tax-residency-share-of-a-day-k1-feedback = This year’s days weigh most: each is one day.
tax-residency-share-of-a-day-k2 = A work day here last year
tax-residency-share-of-a-day-k2-feedback = Last year’s days weigh less: three of them make one.
tax-residency-share-of-a-day-k3 = A work day here two years ago
tax-residency-share-of-a-day-k3-feedback = The oldest days weigh least: six of them make one.
tax-residency-share-of-a-day-k4 = A day in an F student’s first year
tax-residency-share-of-a-day-k4-feedback = Days in the first years on an F visa are left out.
tax-residency-share-of-a-day-p1 = counts in full
tax-residency-share-of-a-day-p2 = counts as one half
tax-residency-share-of-a-day-p3 = counts as one sixth
tax-residency-share-of-a-day-p4 = counts as one third
tax-residency-share-of-a-day-p5 = does not count
tax-residency-share-of-a-day-hint-1 = The further back a day is, the less it weighs.
tax-residency-share-of-a-day-hint-2 = One of the days is left out. Who is here to study?
tax-residency-share-of-a-day-why = This year counts in full, last year as a third and the year before as a sixth. A student’s first years on an F visa are left out.

## Item: numeric, days. $this $last $before $third $sixth $line days, $w1 to $w4 wrong answers, $answer

tax-residency-count-of-days-stem = You have a work visa, and all your days count. You were here { NUMBER($this) } days this year, { NUMBER($last) } last year and { NUMBER($before) } the year before. How many days does the day count give?
tax-residency-count-of-days-w1-feedback = { NUMBER($w1) } counts every year in full. Only this year counts in full.
tax-residency-count-of-days-w2-feedback = { NUMBER($w2) } is this year alone. A part of the two earlier years comes on top.
tax-residency-count-of-days-w3-feedback = This takes a half and a third. The shares are smaller: a third and a sixth.
tax-residency-count-of-days-w4-feedback = The two shares are the wrong way round. The older year weighs less.
tax-residency-count-of-days-hint-1 = What is a third of { NUMBER($last) }? What is a sixth of { NUMBER($before) }?
tax-residency-count-of-days-hint-2 = Add both to the days of this year.
tax-residency-count-of-days-why = { NUMBER($this) } + { NUMBER($third) } + { NUMBER($sixth) } = { NUMBER($answer) }. That is less than { NUMBER($line) }, so you do not pass the day count this year.

## Item: single

tax-residency-rent-abroad-stem = You are now a resident for U.S. tax. You have pay from a job here, and rent from a home in your old country. What goes on your U.S. tax return?
tax-residency-rent-abroad-k1 = Only the pay from your job here
tax-residency-rent-abroad-k1-feedback = This is closer to the rule for a nonresident. A resident reports more.
tax-residency-rent-abroad-k2 = The pay, and only rent you bring here
tax-residency-rent-abroad-k2-feedback = It does not matter where the rent stays. It counts when you get it, there or here.
tax-residency-rent-abroad-k3 = The pay, and all the rent from there
tax-residency-rent-abroad-k4 = Nothing, as long as you have no vote
tax-residency-rent-abroad-k4-feedback = The tax law does not wait for that. Residents file too.
tax-residency-rent-abroad-hint-1 = How far does the tax return of a resident reach?
tax-residency-rent-abroad-hint-2 = Think of the whole world, then look at the four answers.
tax-residency-rent-abroad-why = A resident reports income from the whole world, also when it stays abroad. If the old country taxes the rent too, there are rules against paying twice.

## Item: several

tax-residency-days-that-count-stem = Ana is here on a work visa. Which of these days go into her day count? Choose each one.
tax-residency-days-that-count-k1 = The day she lands, late at night
tax-residency-days-that-count-k1-feedback = A part of a day counts as a day, even an hour of it.
tax-residency-days-that-count-k2 = A day she changes planes here on a trip between two other countries
tax-residency-days-that-count-k2-feedback = She is only passing through. Such a day is left out.
tax-residency-days-that-count-k3 = A Sunday she spends here, off work
tax-residency-days-that-count-k3-feedback = The count asks where she is, not what she does. This day counts.
tax-residency-days-that-count-k4 = A day she planned to leave, but fell ill here
tax-residency-days-that-count-k4-feedback = She wanted to leave and could not. Such a day is left out, and there is a form for it.
tax-residency-days-that-count-k5 = The day she flies home, in the morning
tax-residency-days-that-count-k5-feedback = She is here for a part of it, so this day counts.
tax-residency-days-that-count-k6 = A paid vacation day she spends at home abroad
tax-residency-days-that-count-k6-feedback = Pay does not decide. She is not in the country on that day.
tax-residency-days-that-count-hint-1 = First ask: is she in the U.S. for some part of the day?
tax-residency-days-that-count-hint-2 = Then ask: is it one of the days the card leaves out?
tax-residency-days-that-count-why = Every day with some time here counts, with or without work. Left out are a change of planes, an illness that kept her here and, of course, days abroad.

## Item: single. $days a number of days

tax-residency-new-student-stem = Kofi came this year on an F visa to study. He was never here before. This year he was here { NUMBER($days) } days. What is he by the day count?
tax-residency-new-student-k1 = A resident, since he is here most of the year
tax-residency-new-student-k1-feedback = For most people { NUMBER($days) } days would be enough. But his days are left out.
tax-residency-new-student-k2 = A resident, since he rents a home here
tax-residency-new-student-k2-feedback = The day count does not ask where he rents. It asks for days that count.
tax-residency-new-student-k3 = A nonresident, since his days are left out
tax-residency-new-student-k4 = Neither one, since students pay no tax
tax-residency-new-student-k4-feedback = Days left out do not mean pay left out. A student with pay can owe tax.
tax-residency-new-student-hint-1 = Which visa does he have, and which year is this for him?
tax-residency-new-student-hint-2 = How many of the { NUMBER($days) } days go into the count?
tax-residency-new-student-why = In his first years on an F visa his days are left out. So the count is zero, and he is a nonresident for tax. Nonresidents can owe tax on what they earn here.

## Item: single. $this $last $before $sum $line $least days

tax-residency-few-days-now-stem = Rosa worked here for two years and went home in January. She was here { NUMBER($this) } days this year, { NUMBER($last) } last year and { NUMBER($before) } the year before. Her count is { NUMBER($sum) }. Does she pass the day count this year?
tax-residency-few-days-now-k1 = Yes, since her count is high enough
tax-residency-few-days-now-k1-feedback = The count does pass { NUMBER($line) }. But there is a second limit, for this year alone.
tax-residency-few-days-now-k2 = Yes, since she passed it the year before
tax-residency-few-days-now-k2-feedback = The test starts again each year. An earlier year does not decide this one.
tax-residency-few-days-now-k3 = No, since this year has too few days
tax-residency-few-days-now-k4 = No, since only this year’s days are added
tax-residency-few-days-now-k4-feedback = “No” is right, but a part of the earlier years is added. Look at the limit for this year.
tax-residency-few-days-now-hint-1 = The test has two limits. Check both.
tax-residency-few-days-now-hint-2 = One limit is for the count. What is the other one for?
tax-residency-few-days-now-why = { NUMBER($sum) } is more than { NUMBER($line) }. But at least { NUMBER($least) } days must be in this year, and she has { NUMBER($this) }. So she does not pass.

## Item: single. $days $line days

tax-residency-work-visa-stem = Mei has a work visa. The paper calls her a “nonimmigrant”. She was here { NUMBER($days) } days this year and never before, and all of them count. What is true this year?
tax-residency-work-visa-k1 = A nonresident for tax, as the visa says
tax-residency-work-visa-k1-feedback = The visa paper does not speak about tax. The count of days does.
tax-residency-work-visa-k2 = A nonresident for tax, with no green card
tax-residency-work-visa-k2-feedback = A green card is one of two ways. She passes the other test.
tax-residency-work-visa-k3 = A resident for tax, with the same visa
tax-residency-work-visa-k4 = A resident for tax, with a new status
tax-residency-work-visa-k4-feedback = Resident for tax is right. But it gives no new status and changes no visa.
tax-residency-work-visa-hint-1 = Leave the visa paper aside. What do her days say?
tax-residency-work-visa-hint-2 = Does the tax law change anything about a visa?
tax-residency-work-visa-why = { NUMBER($days) } days in one year are more than { NUMBER($line) }, so she is a resident for tax. Her visa stays as it was. The two words come from two laws.

## Item: ordering. $a $b1 $b2 $c $d1 $d2 $d3 days, $sb $sd counts

tax-residency-fewest-first-stem = Four people have work visas, and all their days count. Put them in order of their day count, from the fewest days to the most.
tax-residency-fewest-first-k1 = { NUMBER($a) } days this year, none before
tax-residency-fewest-first-k2 = { NUMBER($b1) } days this year, { NUMBER($b2) } last year
tax-residency-fewest-first-k3 = { NUMBER($c) } days this year, none before
tax-residency-fewest-first-k4 = { NUMBER($d1) } days this year, { NUMBER($d2) } last year, { NUMBER($d3) } the year before
tax-residency-fewest-first-s1-feedback = { NUMBER($b1) } alone is less than { NUMBER($a) }. But a third of { NUMBER($b2) } is added, and the count is { NUMBER($sb) }.
tax-residency-fewest-first-s2-feedback = { NUMBER($b2) } days last year are many, but only a third counts. The counts are { NUMBER($sb) } and { NUMBER($c) }.
tax-residency-fewest-first-s3-feedback = { NUMBER($d1) } alone is less than { NUMBER($c) }. With a part of both earlier years the count is { NUMBER($sd) }.
tax-residency-fewest-first-hint-1 = Two of the counts can be read off. Which two need a sum?
tax-residency-fewest-first-hint-2 = Take a third of last year and a sixth of the year before.
tax-residency-fewest-first-why = The counts are { NUMBER($a) }, { NUMBER($sb) }, { NUMBER($c) } and { NUMBER($sd) }. This year weighs most, but earlier years can change the order.

## Item: numeric, days. $last $before $line $third $sixth $earlier days, $w1 to $w4 wrong answers, $answer

tax-residency-days-to-the-line-stem = You have a work visa, and all your days count. You were here { NUMBER($last) } days last year and { NUMBER($before) } the year before. How many days this year bring your count to { NUMBER($line) }?
tax-residency-days-to-the-line-w1-feedback = { NUMBER($w1) } is what the earlier years bring. This year must bring the rest.
tax-residency-days-to-the-line-w2-feedback = { NUMBER($w2) } would be right with no earlier days. A part of yours counts already.
tax-residency-days-to-the-line-w3-feedback = This takes a half and a third of the earlier years. The shares are a third and a sixth.
tax-residency-days-to-the-line-w4-feedback = The two shares are the wrong way round. Last year weighs more than the year before.
tax-residency-days-to-the-line-hint-1 = Find what the two earlier years bring to the count.
tax-residency-days-to-the-line-hint-2 = That is a third of one number and a sixth of the other.
tax-residency-days-to-the-line-hint-3 = How far is it from there to { NUMBER($line) }?
tax-residency-days-to-the-line-why = The earlier years bring { NUMBER($third) } + { NUMBER($sixth) } = { NUMBER($earlier) }. From there to { NUMBER($line) } it is { NUMBER($answer) } days, and days of this year count in full.

## Misconceptions: the belief as a person would say it, then one sentence that mends it

mixup-green-card-needs-days-name = A green card needs enough days too.
mixup-green-card-needs-days-correction = The two tests stand alone: with a green card, no count is needed.
mixup-resident-means-citizen-name = Only a citizen has to report like a resident.
mixup-resident-means-citizen-correction = Residents for tax report too, by a green card or by days.
mixup-job-decides-residency-name = A job here makes me a resident for tax.
mixup-job-decides-residency-correction = Neither test asks about a job, only about a green card or days.
mixup-half-and-third-name = The shares are a half and a third.
mixup-half-and-third-correction = Last year counts as a third and the year before as a sixth.
mixup-third-and-sixth-swapped-name = Last year counts as a sixth and the year before as a third.
mixup-third-and-sixth-swapped-correction = The further back a year is, the less it weighs: first a third, then a sixth.
mixup-every-day-counts-name = Every day I am here counts.
mixup-every-day-counts-correction = Some days are left out, such as a student’s first years or a change of planes.
mixup-all-days-in-full-name = All days of all three years count in full.
mixup-all-days-in-full-correction = Only this year counts in full; earlier years count in part.
mixup-only-this-year-name = Only the days of this year count.
mixup-only-this-year-correction = A part of the two earlier years is added.
mixup-resident-us-income-only-name = I report only what I earn here.
mixup-resident-us-income-only-correction = A resident for tax reports income from the whole world.
mixup-only-money-brought-in-name = Money that stays abroad is not reported.
mixup-only-money-brought-in-correction = For a resident, income counts wherever it stays.
mixup-part-days-do-not-count-name = A part of a day is not a day.
mixup-part-days-do-not-count-correction = A part of a day counts as a full day, on the way in and on the way out.
mixup-only-work-days-count-name = Only days with work count.
mixup-only-work-days-count-correction = The count asks where you are, not what you do.
mixup-paid-days-count-name = Days my job pays for count, wherever I am.
mixup-paid-days-count-correction = Only days with some time in the U.S. can count.
mixup-address-decides-residency-name = A home here makes me a resident for tax.
mixup-address-decides-residency-correction = The day count asks for days that count, not for a home.
mixup-exempt-means-no-tax-name = If my days are left out, I pay no tax.
mixup-exempt-means-no-tax-correction = Only the days are left out; pay from here can still be taxed.
mixup-sum-alone-decides-name = A high count is always enough.
mixup-sum-alone-decides-correction = This year alone must have enough days as well.
mixup-once-resident-always-name = Once a resident for tax, always a resident.
mixup-once-resident-always-correction = The day count starts again each year.
mixup-tax-residency-is-status-name = Resident for tax and resident by visa are the same.
mixup-tax-residency-is-status-correction = They come from two laws, and one does not change the other.
mixup-only-green-card-makes-resident-name = Only a green card makes me a resident for tax.
mixup-only-green-card-makes-resident-correction = Enough days do it as well.

## Context: India

in-april-year-days-title = Counting days, there and here
in-april-year-days-home = India counts days too. Its tax year starts in April.
in-april-year-days-host-counterpart = Here the count follows the calendar year, from January. A part of the two years before is added.
in-april-year-days-comparison = Both countries count days, but over other months and with other limits. One year can make you a resident in both.
in-april-year-days-warning = Do not carry your count from India over to a U.S. form. Count again from January, with a third and a sixth of the earlier years.

## Context: Mexico

mx-home-decides-title = A home there, days here
mx-home-decides-home = In Mexico the first question is where you have your home.
mx-home-decides-host-counterpart = Here the first questions are about a green card and days.
mx-home-decides-comparison = So a person with a home in Mexico and many days here can be a resident in both. A tax treaty can settle that.
mx-home-decides-warning = An address alone does not decide here, in either direction. Count your days for each year.

## Context: any country

zz-two-kinds-of-resident-title = Two kinds of resident
zz-two-kinds-of-resident-home = In many countries “resident” means the right to stay, and one card shows it.
zz-two-kinds-of-resident-host-counterpart = Here the tax law uses the word in its own way. It looks at a green card or at days.
zz-two-kinds-of-resident-comparison = A person on a work visa can be a resident for tax. A student here all year can be a nonresident.
zz-two-kinds-of-resident-warning = Do not read the answer off your visa. Use the two tests, because a resident reports income from the whole world.
