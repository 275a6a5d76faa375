### Simple and compound interest: English, the source text.
### A number never stands in a text: it is named, and its value stands in compound-interest.toml.

compound-interest-lesson-title = Interest that earns interest
compound-interest-lesson-promise = After this lesson you can work out how savings and debts grow, and tell the two kinds of interest apart.

## Card: opening. $start $first $second $more money, $rate percent

compound-interest-extra-cents-title = Where do the extra cents come from?
compound-interest-extra-cents-p1 = You put { MONEY($start) } in a savings account that pays { PERCENT($rate) } a year. After one year the bank adds { MONEY($first) }. You leave it all there.
compound-interest-extra-cents-p2 = After the second year the bank adds { MONEY($second) }. You put in nothing new. Where do the other { MONEY($more) } come from?
compound-interest-extra-cents-p3 = The first { MONEY($first) } earned a little, too. You can work out such growth with one step on a calculator.

## Card: explanation. $start money, $rate percent

compound-interest-two-kinds-title = Two ways to count interest
compound-interest-two-kinds-p1 = The money you start with is the _principal_. Interest is what is paid for the use of money. All the money in the account now is the _balance_.
compound-interest-two-kinds-kinds-1 = **Simple interest** is a part of the principal. It is the same amount each year.
compound-interest-two-kinds-kinds-2 = **Compound interest** is a part of the whole balance. The interest joins the balance, and then it earns interest too.
compound-interest-two-kinds-growth = { MONEY($start) } at { PERCENT($rate) } a year, counted both ways
compound-interest-two-kinds-growth-c1 = Simple
compound-interest-two-kinds-growth-c2 = Compound
compound-interest-two-kinds-growth-r1 = After one year
compound-interest-two-kinds-growth-r2 = After two years
compound-interest-two-kinds-growth-r3 = After three years
compound-interest-two-kinds-p2 = For compound interest, multiply the balance by one plus the rate. Do it once for each year. If interest is added each month, divide the yearly rate by twelve and multiply once a month.
compound-interest-two-kinds-p3 = Interest that you take out of the account earns nothing more there. The longer it stays in, the more each year adds.
compound-interest-two-kinds-debt = A debt can grow in the same way. When unpaid interest joins what you owe, the next interest is counted on more money.

## Card: worked example. $start $end $flat $gap money, $rate percent, $factor a number

compound-interest-three-years-title = Three years in one account
compound-interest-three-years-p1 = You save { MONEY($start) } at { PERCENT($rate) } a year. The interest stays in the account. What do you have after three years?
compound-interest-three-years-years = The account, year by year
compound-interest-three-years-years-r1 = You start with
compound-interest-three-years-years-r2 = Interest, first year
compound-interest-three-years-years-r3 = Interest, second year
compound-interest-three-years-years-r4 = Interest, third year
compound-interest-three-years-years-sum = Balance at the end
compound-interest-three-years-f1 = { NUMBER($start) } × { NUMBER($factor) } × { NUMBER($factor) } × { NUMBER($factor) } = { NUMBER($end) }
compound-interest-three-years-p2 = Simple interest would add the first year’s amount three times. That is { MONEY($flat) } in all.
compound-interest-three-years-p3 = Compound interest adds { MONEY($gap) } more. This is the interest on interest. It is small at first, and it grows with time.

## Card: what you know from home

compound-interest-at-home-title = What you know, and what differs here
compound-interest-at-home-p1 = The sums are the same in every country. What differs is when interest joins the balance, and if it does.

## Card: short check

compound-interest-short-check-title = A short check
compound-interest-short-check-p1 = Two questions before you go on. Take your time. Open a hint when you want one.

## Item: matching. Rows k1 to k4, partners p1 to p5 (34 characters at most)

compound-interest-words-stem = What does each of these words mean?
compound-interest-words-k1 = Principal
compound-interest-words-k1-feedback = The principal is what you put in, before any interest.
compound-interest-words-k2 = Balance
compound-interest-words-k2-feedback = The balance is what is in the account today: what you put in and the interest that stayed.
compound-interest-words-k3 = Simple interest
compound-interest-words-k3-feedback = This kind looks back to the first sum, year after year.
compound-interest-words-k4 = Compound interest
compound-interest-words-k4-feedback = This kind builds on the interest that came before.
compound-interest-words-p1 = all the money in the account now
compound-interest-words-p2 = a part of the whole balance
compound-interest-words-p3 = the money you start with
compound-interest-words-p4 = a part of the first sum only
compound-interest-words-p5 = the fee to keep an account
compound-interest-words-hint-1 = Two of the words name a sum of money. Two name a way to count.
compound-interest-words-hint-2 = Which kind of interest builds on the interest that came before?
compound-interest-words-why = The principal is where you start, and the balance is where you are now. Simple interest is counted on the first. Compound interest is counted on the second.

## Item: numeric, dollars. $start $first $balance money, $rate percent, $w1 to $w3 wrong answers, $answer

compound-interest-second-year-stem = You save { MONEY($start) } at { PERCENT($rate) } a year. The interest stays in the account and earns interest too. How many dollars of interest does the second year add?
compound-interest-second-year-w1-feedback = { MONEY($w1) } is what the first year adds. In the second year the balance is larger.
compound-interest-second-year-w2-feedback = { MONEY($w2) } is the interest of both years. The question asks for the second year alone.
compound-interest-second-year-w3-feedback = { MONEY($w3) } is the whole balance after two years. The question asks for what the second year adds.
compound-interest-second-year-hint-1 = How much is in the account when the second year begins?
compound-interest-second-year-hint-2 = Multiply that balance by the rate, written as a decimal.
compound-interest-second-year-why = The first year adds { MONEY($first) }, so the second begins with { MONEY($balance) }. Then { NUMBER($balance) } × { NUMBER($rate) } = { NUMBER($answer) }, and the year adds { MONEY($answer) }.

## Item: single. $start $one $first $second money, $rate percent, $factor a number, $k1 to $k4 the options

compound-interest-two-years-stem = You put { MONEY($start) } in an account that pays { PERCENT($rate) } a year. Interest joins the balance each year. You add nothing and take nothing out. What is the balance after two years?
compound-interest-two-years-k1 = { MONEY($k1) }
compound-interest-two-years-k1-feedback = { MONEY($k1) } is only the interest of two years. Your own money is still there.
compound-interest-two-years-k2 = { MONEY($k2) }
compound-interest-two-years-k2-feedback = { MONEY($k2) } is the balance after one year. One more year is to come.
compound-interest-two-years-k3 = { MONEY($k3) }
compound-interest-two-years-k3-feedback = This adds { MONEY($first) } twice. In the second year, the first { MONEY($first) } earns interest too.
compound-interest-two-years-k4 = { MONEY($k4) }
compound-interest-two-years-hint-1 = Take one year at a time. Write down the balance after the first year.
compound-interest-two-years-hint-2 = Multiply the new balance by { NUMBER($factor) } once more.
compound-interest-two-years-why = After one year you have { MONEY($one) }. The second year adds { PERCENT($rate) } of that, which is { MONEY($second) }. So you have { MONEY($k4) }.

## Item: several

compound-interest-where-it-grows-stem = You put money away in four ways. Where do you earn interest on interest? Choose each one.
compound-interest-where-it-grows-k1 = The bank adds the interest to your savings each month.
compound-interest-where-it-grows-k1-feedback = The interest joins the balance, so the next month it earns too.
compound-interest-where-it-grows-k2 = The bank sends the interest to your spending account.
compound-interest-where-it-grows-k2-feedback = The interest leaves the savings, so the savings stay the same size.
compound-interest-where-it-grows-k3 = A deposit renews each year, and its interest stays in.
compound-interest-where-it-grows-k3-feedback = With each new year the interest becomes part of the deposit. Then it earns too.
compound-interest-where-it-grows-k4 = A friend pays you a part of the first sum each year.
compound-interest-where-it-grows-k4-feedback = A part of the first sum is the same amount each year. This is simple interest.
compound-interest-where-it-grows-hint-1 = For each way, ask where the interest goes.
compound-interest-where-it-grows-hint-2 = Interest can only earn more if it joins the sum that earns.
compound-interest-where-it-grows-why = Interest earns interest when it stays and joins the balance. The savings with monthly interest and the deposit that renews both do this. Interest that is paid out does not, and simple interest counts only the first sum.

## Item: single. $start money

compound-interest-twice-as-long-stem = Account A and account B each begin with { MONEY($start) }, at the same compound rate. Account A stays open for ten years. Account B stays open for twenty. How much interest does B earn?
compound-interest-twice-as-long-k1 = As much as A
compound-interest-twice-as-long-k1-feedback = The rate is the same, but B earns for ten more years.
compound-interest-twice-as-long-k2 = More than A, but not twice as much
compound-interest-twice-as-long-k2-feedback = This would mean that B’s later years add less. But B’s balance gets larger all the time.
compound-interest-twice-as-long-k3 = Just twice as much as A
compound-interest-twice-as-long-k3-feedback = Just twice is right for simple interest. Here the interest earns interest too.
compound-interest-twice-as-long-k4 = More than twice as much as A
compound-interest-twice-as-long-hint-1 = After ten years, A and B stand at the same balance. Then B goes on.
compound-interest-twice-as-long-hint-2 = With what balance does B begin its second ten years?
compound-interest-twice-as-long-why = B begins its second ten years with a larger balance. The same rate on more money adds more. So the later years add more than the first ten did.

## Item: single. $debt $first $after $second money, $rate $month percents, $k1 to $k4 the options

compound-interest-monthly-debt-stem = You owe a store { MONEY($debt) }. The rate is { PERCENT($rate) } a year, and each month’s interest joins the debt. For two months you pay nothing, and there is no fee. How much do you owe then?
compound-interest-monthly-debt-k1 = { MONEY($k1) }
compound-interest-monthly-debt-k1-feedback = { MONEY($k1) } is the debt after one month. A second month follows.
compound-interest-monthly-debt-k2 = { MONEY($k2) }
compound-interest-monthly-debt-k2-feedback = This adds { MONEY($first) } twice. In the second month, interest is counted on the first { MONEY($first) } as well.
compound-interest-monthly-debt-k3 = { MONEY($k3) }
compound-interest-monthly-debt-k4 = { MONEY($k4) }
compound-interest-monthly-debt-k4-feedback = This adds { PERCENT($rate) } each month. That is the rate for a whole year.
compound-interest-monthly-debt-hint-1 = First find the rate for one month: { NUMBER($rate) } ÷ 12.
compound-interest-monthly-debt-hint-2 = Find the debt after one month. Count the next interest on that.
compound-interest-monthly-debt-why = One month costs { PERCENT($month) }. After the first month you owe { MONEY($after) }. The second month adds { PERCENT($month) } of that, { MONEY($second) }.
compound-interest-monthly-debt-ledger = The debt, month by month
compound-interest-monthly-debt-ledger-r1 = You owe
compound-interest-monthly-debt-ledger-r2 = Interest, first month
compound-interest-monthly-debt-ledger-r3 = Interest, second month
compound-interest-monthly-debt-ledger-sum = You owe then

## Item: ordering. $start $i1 to $i4 money, $r1 $r2 $r4 percents

compound-interest-least-to-most-stem = Four people save { MONEY($start) } each. Put them in order, from the least interest to the most.
compound-interest-least-to-most-k1 = { PERCENT($r1) } a year, compound, for one year
compound-interest-least-to-most-k2 = { PERCENT($r2) } a year, simple, for two years
compound-interest-least-to-most-k3 = { PERCENT($r2) } a year, compound, for two years
compound-interest-least-to-most-k4 = { PERCENT($r4) } a year, simple, for three years
compound-interest-least-to-most-s1-feedback = { PERCENT($r1) } for one year is { MONEY($i1) }. { PERCENT($r2) } for two years is { MONEY($i2) }, even without interest on interest.
compound-interest-least-to-most-s2-feedback = For two years at { PERCENT($r2) }, simple interest is { MONEY($i2) }. Compound interest is { MONEY($i3) }.
compound-interest-least-to-most-s3-feedback = Two years at { PERCENT($r2) } compound bring { MONEY($i3) }. Three years at { PERCENT($r4) } simple bring { MONEY($i4) }.
compound-interest-least-to-most-hint-1 = Work out each person’s interest in dollars.
compound-interest-least-to-most-hint-2 = For simple interest, find one year and multiply by the years. For compound interest, go year by year.
compound-interest-least-to-most-why = The interest is { MONEY($i1) }, { MONEY($i2) }, { MONEY($i3) } and { MONEY($i4) }. Rate, time and the way of counting all matter.

## Item: numeric, dollars. $start $compound $simple $year money, $rate percent, $factor a number, $w1 to $w3 wrong answers, $answer

compound-interest-gap-stem = You can put { MONEY($start) } away for three years at { PERCENT($rate) } a year. Bank A pays simple interest. Bank B pays compound interest, once a year. How many dollars more do you earn at bank B?
compound-interest-gap-w1-feedback = { MONEY($w1) } is all the interest at bank B. Now take away what bank A pays.
compound-interest-gap-w2-feedback = { MONEY($w2) } is how far apart they are after two years. The third year is missing.
compound-interest-gap-w3-feedback = A gap of { MONEY($w3) } is right after one year only. From then on, bank B pays interest on interest.
compound-interest-gap-hint-1 = Bank A pays the same amount three times. How much is that?
compound-interest-gap-hint-2 = For bank B, multiply { NUMBER($start) } by { NUMBER($factor) } three times. Then take away the money you put in.
compound-interest-gap-hint-3 = You now have two amounts of interest. How far apart are they?
compound-interest-gap-why = Bank A pays { MONEY($year) } a year, { MONEY($simple) } in all. Bank B pays { MONEY($compound) }. The { MONEY($answer) } between them is interest on interest.
compound-interest-gap-ledger = Interest for three years
compound-interest-gap-ledger-r1 = Bank B, compound
compound-interest-gap-ledger-r2 = Bank A, simple
compound-interest-gap-ledger-sum = Bank B pays more by

## Misconceptions: the belief as a person would say it, then one sentence that mends it

mixup-principal-is-balance-name = What I put in and what I have now are the same.
mixup-principal-is-balance-correction = The principal is the first sum, and the balance is that sum with the interest that stayed.
mixup-simple-compound-swapped-name = Simple interest is the kind that builds on itself.
mixup-simple-compound-swapped-correction = Compound interest builds on itself; simple interest stays with the first sum.
mixup-same-interest-every-time-name = Interest is the same amount each time.
mixup-same-interest-every-time-correction = Compound interest is counted on the balance, so it changes when the balance does.
mixup-total-for-one-year-name = The interest of one year is all the interest so far.
mixup-total-for-one-year-correction = One year’s interest is only what that year adds.
mixup-interest-is-balance-name = The interest and the balance are one number.
mixup-interest-is-balance-correction = The interest is what is added, and the balance is all the money.
mixup-payout-still-grows-name = Interest I take out keeps growing.
mixup-payout-still-grows-correction = Only what stays in the balance earns more interest.
mixup-flat-earns-on-itself-name = All interest earns interest.
mixup-flat-earns-on-itself-correction = Simple interest is counted on the first sum only, so it earns nothing more.
mixup-time-adds-nothing-name = Only the rate counts, not the time.
mixup-time-adds-nothing-correction = Each year adds interest, so more time means more of it.
mixup-growth-slows-name = Savings grow more slowly as time goes on.
mixup-growth-slows-correction = With compound interest the balance grows, so each year adds more than the last.
mixup-yearly-rate-each-month-name = The yearly rate is charged each month.
mixup-yearly-rate-each-month-correction = For one month, divide the yearly rate by twelve.
mixup-higher-rate-wins-name = The highest rate always earns the most.
mixup-higher-rate-wins-correction = Time counts too, so a lower rate can earn more over more years.
mixup-compound-no-different-name = Simple and compound interest come to the same.
mixup-compound-no-different-correction = From the second year on, compound interest adds more, because the interest earns too.
mixup-compound-always-wins-name = Compound interest always earns the most.
mixup-compound-always-wins-correction = The rate and the time count too, so work out the dollars first.
mixup-one-year-short-name = I can stop counting one year early.
mixup-one-year-short-correction = Multiply once for each year, the last one too.

## Context: any country

zz-flat-or-compound-title = Flat interest, and interest on interest
zz-flat-or-compound-home = In many places people lend to each other at flat interest. It is a part of the first sum, and it stays the same.
zz-flat-or-compound-host-counterpart = Most savings accounts here add interest to the balance. Most credit cards add it to what you owe.
zz-flat-or-compound-comparison = Flat interest grows in even steps. Compound interest grows in steps that get larger.
zz-flat-or-compound-warning = Ask if the interest joins the balance. In savings this works for you. In a debt it works against you.

## Context: India

in-cumulative-deposit-title = Cumulative deposits and CDs
in-cumulative-deposit-home = In India a fixed deposit can be “cumulative”. Then the interest stays in until the end. The other kind pays the interest out to you.
in-cumulative-deposit-host-counterpart = Here a deposit for a fixed time is called a _certificate of deposit_, or CD. At many banks you can leave the interest in or have it paid to you.
in-cumulative-deposit-comparison = The choice is the same in both places. Interest that stays in earns interest.
in-cumulative-deposit-warning = Interest that is paid out to you does not grow in the deposit. Count it once, as money you have.

## Context: China

cn-simple-deposit-title = Fixed deposits and compound interest
cn-simple-deposit-home = In China a fixed deposit most often pays simple interest until its time is up. If it then renews, the interest can join the deposit.
cn-simple-deposit-host-counterpart = Here many savings accounts add interest to the balance each month.
cn-simple-deposit-comparison = At the same rate, interest that joins the balance sooner earns a little more.
cn-simple-deposit-warning = One year’s interest times the years is not the growth of a balance here. Ask how often interest is added. Ask the same about a debt.
