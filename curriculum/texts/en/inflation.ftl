### Inflation and buying power: English, the source text.
### A number never stands in a text: it is named, and its value stands in inflation.toml.

inflation-lesson-title = What your dollars can buy
inflation-lesson-promise = After this lesson you can say if your savings gain or lose buying power.

## Card: opening. $old $new money

inflation-same-basket-title = The same basket, a new price
inflation-same-basket-p1 = Last year you paid { MONEY($old) } for a basket of food. Today the same basket costs { MONEY($new) }. Nothing in it has changed.
inflation-same-basket-p2 = When prices rise in most places, it is called _inflation_. Each dollar then buys a little less.
inflation-same-basket-p3 = You cannot stop it. But you can see if your savings keep up, and that takes one short step.

## Card: explanation

inflation-two-rates-title = Two rates to compare
inflation-two-rates-p1 = The _inflation rate_ says how much prices rise in one year, as a percent. _Buying power_ is what your money can buy. To see where it goes, put two rates side by side.
inflation-two-rates-compare-1 = Interest **higher** than inflation: your buying power grows.
inflation-two-rates-compare-2 = Interest **equal** to inflation: it stays about the same.
inflation-two-rates-compare-3 = Interest **lower** than inflation: it falls, even when the number in the account goes up.
inflation-two-rates-p2 = How far? Take one rate away from the other. The result is close enough for daily life.
inflation-two-rates-p3 = The inflation rate is an average of many prices. Your own may rise more or less. And when the rate goes down, prices still rise, only more slowly.
inflation-two-rates-cash = Cash at home earns no interest, so it loses all of the inflation. It can also burn or be stolen. Keep what you need for some days, and let the rest earn interest.

## Card: worked example. $start $account $basket money, $interest $rate $gap percents

inflation-one-year-title = One year in an account
inflation-one-year-p1 = You put { MONEY($start) } in an account that pays { PERCENT($interest) } a year. Prices rise { PERCENT($rate) } in that year. Today your money buys a basket of things for { MONEY($start) }.
inflation-one-year-year = The same basket one year later
inflation-one-year-year-r1 = The basket costs
inflation-one-year-year-r2 = In the account
inflation-one-year-year-sum = What is missing
inflation-one-year-f1 = { PERCENT($rate) } − { PERCENT($interest) } = { PERCENT($gap) }
inflation-one-year-p2 = The account shows { MONEY($account) }, more than before. But the basket costs { MONEY($basket) }. So your buying power fell by about { PERCENT($gap) }.

## Card: what you know from home

inflation-at-home-title = What you know, and what differs here
inflation-at-home-p1 = Prices rise in every country, in some fast and in others slowly. What people do about it is not the same.

## Card: short check

inflation-short-check-title = A short check
inflation-short-check-p1 = Two questions before you go on. Take your time. Open a hint when you want one.

## Item: single. $old $new $bill money

inflation-one-bill-stem = The same food cost { MONEY($old) } last year and costs { MONEY($new) } now. You found a { MONEY($bill) } bill in an old coat. What has happened to its buying power?
inflation-one-bill-k1 = It fell, because food costs more.
inflation-one-bill-k2 = It stayed, because the bill is the same.
inflation-one-bill-k2-feedback = The number on the bill is the same. What you can carry home for it is less.
inflation-one-bill-k3 = It rose, because prices went up.
inflation-one-bill-k3-feedback = Prices went up, so you get less for the same bill. The two move in opposite ways.
inflation-one-bill-k4 = It fell, because a bank took a part.
inflation-one-bill-k4-feedback = No one took a part. The bill is whole, but the food has a new price.
inflation-one-bill-hint-1 = Buying power is what the money can buy.
inflation-one-bill-hint-2 = Could you fill the basket as full as last year with this bill?
inflation-one-bill-why = When prices rise, the same bill buys less. The number printed on it never shows that.

## Item: numeric, dollars. $basket $rise money, $rate a percent, $w1 to $w3 wrong answers, $answer

inflation-next-year-stem = You pay { MONEY($basket) } for your food each week. All food prices rise { PERCENT($rate) } in a year. What do you pay for the same food one year later?
inflation-next-year-w1-feedback = { MONEY($w1) } is only the rise. Add it to what you paid before.
inflation-next-year-w2-feedback = This adds the percent as dollars. { PERCENT($rate) } of { MONEY($basket) } is { MONEY($rise) }.
inflation-next-year-w3-feedback = This takes the rise away. With inflation the price goes up.
inflation-next-year-hint-1 = First find { PERCENT($rate) } of what you pay now.
inflation-next-year-hint-2 = Prices rise. Do you add that part or take it away?
inflation-next-year-why = { PERCENT($rate) } of { MONEY($basket) } is { MONEY($rise) }. Prices go up, so you pay { MONEY($answer) } for the same food.

## Item: matching. $i1 $i2 $i3 interest, $f1 $f2 $f3 inflation, $up $down $both percents. Rows k1 to k4, partners p1 to p5 (34 characters at most)

inflation-four-savers-stem = Four people save. What happens to the buying power of their money in one year?
inflation-four-savers-k1 = Interest { PERCENT($i1) }, inflation { PERCENT($f1) }
inflation-four-savers-k1-feedback = Interest is higher, so buying power grows by about { PERCENT($up) }.
inflation-four-savers-k2 = Interest { PERCENT($i2) }, inflation { PERCENT($f2) }
inflation-four-savers-k2-feedback = Both rates are equal. The account grows as fast as prices do.
inflation-four-savers-k3 = Interest { PERCENT($i3) }, inflation { PERCENT($f3) }
inflation-four-savers-k3-feedback = Interest makes up for { PERCENT($i3) } of the { PERCENT($f3) }. The rest, about { PERCENT($down) }, is lost.
inflation-four-savers-k4 = Cash at home, inflation { PERCENT($f3) }
inflation-four-savers-k4-feedback = Cash earns nothing, so nothing makes up for the { PERCENT($f3) }.
inflation-four-savers-p1 = It stays about the same
inflation-four-savers-p2 = It falls by about { PERCENT($f3) }
inflation-four-savers-p3 = It falls by about { PERCENT($both) }
inflation-four-savers-p4 = It grows by about { PERCENT($up) }
inflation-four-savers-p5 = It falls by about { PERCENT($down) }
inflation-four-savers-hint-1 = Look first at which rate is higher. Then see how far apart they are.
inflation-four-savers-hint-2 = Interest works for you and inflation against you. Cash at home earns no interest.
inflation-four-savers-why = Take the smaller rate away from the larger. If interest is larger, you gain. If inflation is larger, you lose.

## Item: single. $cash money, $rate a percent

inflation-ten-years-in-a-drawer-stem = Someone keeps { MONEY($cash) } in a drawer for ten years. Prices rise by about { PERCENT($rate) } each year. How much does the money buy at the end?
inflation-ten-years-in-a-drawer-k1 = The same: dollars hold their value
inflation-ten-years-in-a-drawer-k1-feedback = The dollars are all there, but the prices are in dollars too, and they have gone up.
inflation-ten-years-in-a-drawer-k2 = The same: such a rise is too small
inflation-ten-years-in-a-drawer-k2-feedback = One year of { PERCENT($rate) } is small. Ten years of it are not.
inflation-ten-years-in-a-drawer-k3 = Less: part of the cash is taken
inflation-ten-years-in-a-drawer-k3-feedback = It does buy less. But no one takes cash from the drawer: all { MONEY($cash) } is there.
inflation-ten-years-in-a-drawer-k4 = Less: small rises add up over time
inflation-ten-years-in-a-drawer-hint-1 = Two things to ask: how many dollars are there, and what do things cost by then?
inflation-ten-years-in-a-drawer-hint-2 = A little more each year, ten times over: is that still little?
inflation-ten-years-in-a-drawer-why = The drawer holds the same dollars, but ten rises have changed the prices. Cash earns no interest that could make up for them.

## Item: numeric, percent. $interest $rate $gap percents, $w1 to $w3 wrong answers

inflation-how-far-behind-stem = Your savings account pays { PERCENT($interest) } a year. Prices rise { PERCENT($rate) } in that year. By about how many percent does your buying power fall?
inflation-how-far-behind-w1-feedback = This adds the two rates. Interest works for you, so it makes the loss smaller.
inflation-how-far-behind-w2-feedback = This would be cash at home. Your account pays { PERCENT($interest) }, and that makes up for a part.
inflation-how-far-behind-w3-feedback = { PERCENT($interest) } is what the account pays. See how far prices run ahead of it.
inflation-how-far-behind-hint-1 = Which of the two rates works for you, and which against you?
inflation-how-far-behind-hint-2 = Take the interest away from the inflation.
inflation-how-far-behind-why = { PERCENT($rate) } − { PERCENT($interest) } = { PERCENT($gap) }. The account grows, but prices grow faster. So you can buy about { PERCENT($gap) } less.

## Item: single. $before $now percents

inflation-slower-news-stem = The news says: “Inflation was { PERCENT($before) } last year. This year it is { PERCENT($now) }.” What are prices doing this year?
inflation-slower-news-k1 = They fall, to about half of last year
inflation-slower-news-k1-feedback = The rate is half as high. The prices still go up, by { PERCENT($now) }.
inflation-slower-news-k2 = They rise, but more slowly than before
inflation-slower-news-k3 = They go back to where they were
inflation-slower-news-k3-feedback = Last year’s rise stays in the prices. This year’s { PERCENT($now) } comes on top.
inflation-slower-news-k4 = They rise, and faster than before
inflation-slower-news-k4-feedback = They do rise. But { PERCENT($now) } a year is slower than { PERCENT($before) }.
inflation-slower-news-hint-1 = The rate says how fast prices rise, like the speed of a car.
inflation-slower-news-hint-2 = A car goes more slowly than before. Is it driving back?
inflation-slower-news-why = As long as the rate is above zero, prices rise. A lower rate means a slower rise. The old rise does not go away.

## Item: several. $b1 to $b4 money, $i1 $i3 $i4 interest, $rate inflation

inflation-where-it-grows-stem = Prices rise { PERCENT($rate) } this year. Where does buying power grow? Choose each one.
inflation-where-it-grows-k1 = { MONEY($b1) } at { PERCENT($i1) } interest
inflation-where-it-grows-k1-feedback = { PERCENT($i1) } is more than { PERCENT($rate) }, so buying power grows. The amount does not matter for that.
inflation-where-it-grows-k2 = { MONEY($b2) } in cash at home
inflation-where-it-grows-k2-feedback = Cash earns nothing, and prices rise. Buying power falls.
inflation-where-it-grows-k3 = { MONEY($b3) } at { PERCENT($i3) } interest
inflation-where-it-grows-k3-feedback = It is a lot of money, but { PERCENT($i3) } is less than { PERCENT($rate) }. Buying power falls.
inflation-where-it-grows-k4 = { MONEY($b4) } at { PERCENT($i4) } interest
inflation-where-it-grows-k4-feedback = { PERCENT($i4) } is a little more than { PERCENT($rate) }. Buying power grows a little.
inflation-where-it-grows-hint-1 = Compare each rate with { PERCENT($rate) }. What rate does cash at home earn?
inflation-where-it-grows-hint-2 = Cover the dollar amounts with your hand. Do you need them?
inflation-where-it-grows-why = Only the rates decide. { PERCENT($i1) } and { PERCENT($i4) } are above { PERCENT($rate) }. Cash and { PERCENT($i3) } are below it, so they lose, however large the amount.

## Item: single. $pay $new $cost money, $bump $rate $gap $both percents

inflation-a-raise-stem = You take home { MONEY($pay) } a month. You get a raise of { PERCENT($bump) }. In the same year, prices rise { PERCENT($rate) }. What happens to what your pay can buy?
inflation-a-raise-k1 = It grows by about { PERCENT($bump) }
inflation-a-raise-k1-feedback = The pay grows by { PERCENT($bump) }. What it can buy depends on prices, too.
inflation-a-raise-k2 = It grows by about { PERCENT($both) }
inflation-a-raise-k2-feedback = This adds the two rates. The raise is for you, and the rise in prices is against you.
inflation-a-raise-k3 = It falls by about { PERCENT($gap) }
inflation-a-raise-k4 = It falls by about { PERCENT($rate) }
inflation-a-raise-k4-feedback = That is without the raise. The { PERCENT($bump) } makes up for a part.
inflation-a-raise-hint-1 = A raise does for pay what interest does for savings.
inflation-a-raise-hint-2 = Which rate is higher? And how far apart are the two?
inflation-a-raise-why = Your pay is now { MONEY($new) }. What it bought before now costs { MONEY($cost) }. So you can buy about { PERCENT($gap) } less, even with a raise.

## Item: numeric, dollars. $basket $rise1 $first $rise2 money, $rate a percent, $w1 to $w3 wrong answers, $answer

inflation-two-years-stem = You keep { MONEY($basket) } in cash at home. Today it buys your winter things. Prices rise { PERCENT($rate) } this year and { PERCENT($rate) } next year. How many dollars are missing then for the same things?
inflation-two-years-w1-feedback = This takes { PERCENT($rate) } of { MONEY($basket) } two times. The second rise is a part of the new price, { MONEY($first) }.
inflation-two-years-w2-feedback = { MONEY($w2) } is missing after one year. There is one more year to go.
inflation-two-years-w3-feedback = { MONEY($w3) } is the new price. You still have { MONEY($basket) }, so what is missing?
inflation-two-years-hint-1 = Go year by year. What do the things cost after the first rise?
inflation-two-years-hint-2 = The second rise is a part of that new price.
inflation-two-years-hint-3 = Compare the price at the end with your cash.
inflation-two-years-why = The first rise is { MONEY($rise1) }. The second is { PERCENT($rate) } of { MONEY($first) }, which is { MONEY($rise2) }. So { MONEY($answer) } is missing, because rises build on each other.
inflation-two-years-ledger = Two rises in a row
inflation-two-years-ledger-r1 = First year: { PERCENT($rate) } of { MONEY($basket) }
inflation-two-years-ledger-r2 = Second year: { PERCENT($rate) } of { MONEY($first) }
inflation-two-years-ledger-sum = Missing after two years

## Misconceptions: the belief as a person would say it, then one sentence that mends it

mixup-dollars-keep-value-name = A dollar is a dollar and keeps its value.
mixup-dollars-keep-value-correction = Prices are in dollars too, and when they rise, each dollar buys less.
mixup-prices-up-power-up-name = When prices go up, my money is worth more.
mixup-prices-up-power-up-correction = Prices and buying power move in opposite ways.
mixup-inflation-is-a-fee-name = Inflation is a fee that someone takes from my money.
mixup-inflation-is-a-fee-correction = The dollars all stay; it is the prices that change.
mixup-inflation-lowers-prices-name = With inflation, prices get lower.
mixup-inflation-lowers-prices-correction = Inflation means that prices rise; it is buying power that falls.
mixup-rates-added-name = I add interest and inflation.
mixup-rates-added-correction = One works for you and one against you, so take one away from the other.
mixup-more-dollars-more-power-name = More dollars means that I can buy more.
mixup-more-dollars-more-power-correction = That is so only when the dollars grow faster than prices.
mixup-cash-at-home-keeps-name = Cash at home loses nothing.
mixup-cash-at-home-keeps-correction = It earns no interest, so it loses all of the inflation.
mixup-low-inflation-is-none-name = A low inflation rate changes nothing.
mixup-low-inflation-is-none-correction = Small rises build on each other, and over the years they are large.
mixup-only-prices-count-name = Only the rise in prices counts.
mixup-only-prices-count-correction = What your money earns makes up for a part, so take it off.
mixup-interest-is-the-change-name = The interest is the change in what I can buy.
mixup-interest-is-the-change-correction = Interest changes the dollars; compare it with inflation to see what they buy.
mixup-lower-rate-lower-prices-name = When inflation falls, prices fall.
mixup-lower-rate-lower-prices-correction = A lower rate above zero means that prices rise more slowly.
mixup-prices-come-back-name = After inflation, prices come back to where they were.
mixup-prices-come-back-correction = The old rise stays, and the new one comes on top.
mixup-inflation-only-speeds-up-name = Prices rise faster every year.
mixup-inflation-only-speeds-up-correction = Compare the two rates: a lower rate is a slower rise.
mixup-big-balance-wins-name = A large amount is safe from inflation.
mixup-big-balance-wins-correction = The rates decide, and a large amount loses the same share.
mixup-second-rise-on-old-price-name = Each rise is a part of the first price.
mixup-second-rise-on-old-price-correction = The second rise is a part of the price after the first one.
mixup-price-for-the-gap-name = The new price is what is missing.
mixup-price-for-the-gap-correction = Take off the money you have, and only the rest is missing.

## Context: any country

zz-firm-dollar-title = The firm dollar
zz-firm-dollar-home = In many countries prices rise fast, and people keep dollars at home. Next to the local money, the dollar looks firm.
zz-firm-dollar-host-counterpart = Here the prices are in dollars, and they rise as well. In most years the rise is small.
zz-firm-dollar-comparison = A dollar that is firm at home is losing a little here each year. An account that pays interest can make up for some or all of it.
zz-firm-dollar-warning = Dollars in a drawer lose buying power while prices rise here. Compare the interest of an account with inflation.

## Context: Brazil

br-before-the-real-title = Before the real
br-before-the-real-home = Before the real, prices in Brazil could change from one day to the next. Many families bought their food on payday.
br-before-the-real-host-counterpart = Here prices rise more slowly in most years. Many people do not see it from one month to the next.
br-before-the-real-comparison = Fast or slow, the idea is the same: money that earns less than inflation buys less.
br-before-the-real-warning = Slow does not mean none. Over ten years small rises add up, so let savings earn interest.

## Context: Nigeria

ng-dollars-early-title = Dollars and buying early
ng-dollars-early-home = In Nigeria many people keep dollars when naira prices rise fast. Others buy goods early.
ng-dollars-early-host-counterpart = Here pay, rent and food are all in dollars, and their prices rise too. In most years the rise is small.
ng-dollars-early-comparison = At home the dollar may guard against naira prices. Here a dollar in a drawer has no such job.
ng-dollars-early-warning = Cash dollars here lose buying power as prices rise. Compare what an account pays with inflation.
