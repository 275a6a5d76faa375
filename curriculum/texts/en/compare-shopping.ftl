### Comparing offers and unit prices: English, the source text.
### A number never stands in a text: it is named, and its value stands in compare-shopping.toml.

compare-shopping-lesson-title = The price behind the price
compare-shopping-lesson-promise = After this lesson you can compare offers by the price of one unit and by their total cost.

## Card: opening. $small $large money

compare-shopping-two-bags-title = Two bags of rice
compare-shopping-two-bags-p1 = One bag of rice costs { MONEY($small) }. A larger one costs { MONEY($large) } and has a sign on it: “Best value.” Which one is cheaper?
compare-shopping-two-bags-p2 = The sign cannot tell you, but two questions can. **How much for one unit? How much in the end?**
compare-shopping-two-bags-p3 = You have compared prices all your life. Here only the units and the signs are new.

## Card: explanation. $price $unit money, $pounds $ounces whole numbers

compare-shopping-second-number-title = Look for the second number
compare-shopping-second-number-p1 = A price tag shows one number. To compare, you need another one.
compare-shopping-second-number-ask-1 = **Unit price:** the price divided by the amount. It is the price of one ounce, one pound or one piece. Many stores print it small on the shelf.
compare-shopping-second-number-ask-2 = **Total cost:** all you pay from the first day to the last. Add the months, the fees and what it costs to use the thing.
compare-shopping-second-number-ask-3 = **The same thing:** the same unit, the same time, the same use. Leave out what is past: an old price, or money you have spent already.
compare-shopping-second-number-f1 = { NUMBER($price) } ÷ { NUMBER($pounds) } = { NUMBER($unit) }
compare-shopping-second-number-p2 = A bag of { NUMBER($pounds) } pounds for { MONEY($price) } costs { MONEY($unit) } a pound. One _pound_ (lb) has { NUMBER($ounces) } _ounces_ (oz).
compare-shopping-second-number-p3 = A larger pack often has a lower unit price, but not each time. And what you throw away is paid for, too. So divide by what you use.
compare-shopping-second-number-trial = A free trial often turns into a paid plan by itself. Before you give a card number, find the price after the trial and the way to cancel. Write the last day down.

## Card: worked example. $a $fee $b $total_a $total_b $short_a $short_b money, $months $short whole numbers

compare-shopping-phone-plans-title = Two phone plans
compare-shopping-phone-plans-p1 = Plan A costs { MONEY($a) } a month and { MONEY($fee) } to start. Plan B costs { MONEY($b) } a month with no fee. You want to keep it for { NUMBER($months) } months.
compare-shopping-phone-plans-year = Total cost for { NUMBER($months) } months
compare-shopping-phone-plans-year-c1 = Plan A
compare-shopping-phone-plans-year-c2 = Plan B
compare-shopping-phone-plans-year-r1 = Months
compare-shopping-phone-plans-year-r2 = Fee to start
compare-shopping-phone-plans-year-sum = Total cost
compare-shopping-phone-plans-f1 = { NUMBER($a) } × { NUMBER($months) } + { NUMBER($fee) } = { NUMBER($total_a) }
compare-shopping-phone-plans-p2 = Plan A costs less: { MONEY($total_a) }, against { MONEY($total_b) }.
compare-shopping-phone-plans-p3 = Now say you leave after { NUMBER($short) } months. Then plan A costs { MONEY($short_a) } and plan B { MONEY($short_b) }. So ask first how long you will keep it.

## Card: what you know from home

compare-shopping-at-home-title = What you know, and what differs here
compare-shopping-at-home-p1 = People compare prices in every country. Who sets the price, and in which unit, is not the same.

## Card: short check

compare-shopping-short-check-title = A short check
compare-shopping-short-check-p1 = Two questions before you go on. Take your time. Open a hint when you want one.

## Item: single

compare-shopping-where-to-look-stem = A store has the same coffee in two sizes. Which number tells you which size is cheaper?
compare-shopping-where-to-look-k1 = The price of the whole pack
compare-shopping-where-to-look-k1-feedback = The lower price may be for much less coffee. Look at the price of the same amount.
compare-shopping-where-to-look-k2 = The weight of the whole pack
compare-shopping-where-to-look-k2-feedback = The weight says how much there is, not what it costs. A large pack can cost more for each ounce.
compare-shopping-where-to-look-k3 = The price of one ounce
compare-shopping-where-to-look-k4 = The percent on the sale sign
compare-shopping-where-to-look-k4-feedback = A sale sign compares with an old price. It does not compare the two sizes.
compare-shopping-where-to-look-hint-1 = To compare, you need the same amount of coffee on both sides.
compare-shopping-where-to-look-hint-2 = Which number is left when you divide price by amount?
compare-shopping-where-to-look-why = Two sizes can be compared only by the price of the same amount. Many stores print that unit price small on the shelf.

## Item: numeric, dollars. $price money, $ounces a whole number, $w1 to $w3 wrong answers, $answer

compare-shopping-one-ounce-stem = A bottle of cooking oil costs { MONEY($price) } and holds { NUMBER($ounces) } ounces. What is the price of one ounce, in dollars?
compare-shopping-one-ounce-w1-feedback = { NUMBER($w1) } is the number of ounces you get for one dollar. Turn the division around.
compare-shopping-one-ounce-w2-feedback = { MONEY($w2) } is the price of the whole bottle.
compare-shopping-one-ounce-w3-feedback = { NUMBER($w3) } is right in cents. In dollars it is { MONEY($answer) }.
compare-shopping-one-ounce-hint-1 = One ounce is a small part of the bottle. So its price is a small part of { MONEY($price) }.
compare-shopping-one-ounce-hint-2 = Divide the price by the number of ounces.
compare-shopping-one-ounce-why = { NUMBER($price) } ÷ { NUMBER($ounces) } = { NUMBER($answer) }. One ounce costs { MONEY($answer) }. With that number you can compare any two bottles.

## Item: single. $price money

compare-shopping-same-box-stem = A box of vitamins costs { MONEY($price) } in the store on your street. You wonder if that is a good price. What do you know about other stores?
compare-shopping-same-box-k1 = They ask the same for the same box.
compare-shopping-same-box-k1-feedback = Each store sets its own price, even for the same box.
compare-shopping-same-box-k2 = By law they stay under a top price.
compare-shopping-same-box-k2-feedback = In some countries a top price is printed on the box. Here the store decides for most things.
compare-shopping-same-box-k3 = They name a price and wait for yours.
compare-shopping-same-box-k3-feedback = In most stores here the price on the tag is the price you pay. You compare stores, not words.
compare-shopping-same-box-k4 = They may ask more or less for it.
compare-shopping-same-box-hint-1 = Who decides on the price of this box: a law, the maker or the store?
compare-shopping-same-box-hint-2 = Could two stores decide in different ways?
compare-shopping-same-box-why = For most things here, each store sets its own price. The same box can cost much more a few doors away. It pays to look at two or three prices.

## Item: single. $days a whole number, $price money

compare-shopping-free-trial-stem = A language app is free for { NUMBER($days) } days. Then it costs { MONEY($price) } a month. You gave your card number, and you need it only for a short trip. What do you do?
compare-shopping-free-trial-k1 = Let the trial run out by itself
compare-shopping-free-trial-k1-feedback = It does not run out. When the free days are over, the paid plan starts.
compare-shopping-free-trial-k2 = Cancel before the last free day ends
compare-shopping-free-trial-k3 = Delete the app when the trip is over
compare-shopping-free-trial-k3-feedback = The app leaves your phone, but the plan goes on. Cancel the plan first.
compare-shopping-free-trial-k4 = Wait until a bill comes, then say no
compare-shopping-free-trial-k4-feedback = The company has your card number. It can take { MONEY($price) } without asking again.
compare-shopping-free-trial-hint-1 = What can the company do with your card number when the free days end?
compare-shopping-free-trial-hint-2 = The plan starts by itself. So when must you act?
compare-shopping-free-trial-why = Most free trials turn into paid plans by themselves. You stop that when you cancel in time. Keep the message that says it is canceled.

## Item: numeric, dollars. $intro $later $fee money, $first $rest $months whole numbers, $w1 to $w3 wrong answers, $answer

compare-shopping-internet-year-stem = An internet plan costs { MONEY($intro) } a month for the first { NUMBER($first) } months. After that it is { MONEY($later) } a month. There is a { MONEY($fee) } fee to start. What do you pay for { NUMBER($months) } months in all?
compare-shopping-internet-year-w1-feedback = This uses { MONEY($intro) } for all { NUMBER($months) } months. After { NUMBER($first) } months the price goes up.
compare-shopping-internet-year-w2-feedback = { MONEY($w2) } is right for the months. The { MONEY($fee) } fee is missing.
compare-shopping-internet-year-w3-feedback = This uses { MONEY($later) } from the start. The first { NUMBER($first) } months cost { MONEY($intro) } each.
compare-shopping-internet-year-hint-1 = Three amounts go into the total: two for months, one for the fee.
compare-shopping-internet-year-hint-2 = How many months are left after the first { NUMBER($first) }?
compare-shopping-internet-year-hint-3 = Multiply each price by its own months. Then add the fee.
compare-shopping-internet-year-why = { NUMBER($first) } months cost { MONEY($intro) } each, { NUMBER($rest) } months cost { MONEY($later) } each, and the fee comes once. In all, you pay { MONEY($answer) }.
compare-shopping-internet-year-ledger = Internet for { NUMBER($months) } months
compare-shopping-internet-year-ledger-r1 = First months: { NUMBER($first) } × { NUMBER($intro) }
compare-shopping-internet-year-ledger-r2 = Other months: { NUMBER($rest) } × { NUMBER($later) }
compare-shopping-internet-year-ledger-r3 = Fee to start
compare-shopping-internet-year-ledger-sum = Total cost

## Item: ordering. $p1 to $p4 prices, $n1 to $n4 pounds, $u1 to $u4 prices of one pound

compare-shopping-rice-bags-stem = Four bags hold the same rice. Put them in order by the price of one pound, from the lowest to the highest.
compare-shopping-rice-bags-k1 = { NUMBER($n1) } pounds for { MONEY($p1) }
compare-shopping-rice-bags-k2 = { NUMBER($n2) } pounds for { MONEY($p2) }
compare-shopping-rice-bags-k3 = { NUMBER($n3) } pounds for { MONEY($p3) }
compare-shopping-rice-bags-k4 = { NUMBER($n4) } pounds for { MONEY($p4) }
compare-shopping-rice-bags-s1-feedback = { MONEY($p2) } is less money, but for half the rice. One pound costs { MONEY($u2) } there and { MONEY($u1) } in the other bag.
compare-shopping-rice-bags-s2-feedback = The largest bag is not the cheapest. One pound costs { MONEY($u3) } there and { MONEY($u2) } in the bag of { NUMBER($n2) } pounds.
compare-shopping-rice-bags-s3-feedback = { MONEY($p4) } looks low, but it is for { NUMBER($n4) } pounds. One pound costs { MONEY($u4) } there and { MONEY($u3) } in the largest bag.
compare-shopping-rice-bags-hint-1 = Divide each price by its own pounds.
compare-shopping-rice-bags-hint-2 = Start with the bag of { NUMBER($n2) } pounds. Which bags cost more for one pound, and which less?
compare-shopping-rice-bags-why = One pound costs { MONEY($u1) }, { MONEY($u2) }, { MONEY($u3) } and { MONEY($u4) }. Neither the lowest price nor the largest bag wins.

## Item: several. $old money

compare-shopping-what-counts-stem = You choose between two used washing machines. Which of these belong in the total cost? Choose each one.
compare-shopping-what-counts-k1 = The fee to bring it to your home
compare-shopping-what-counts-k1-feedback = You pay this fee only if you buy the machine, so it counts.
compare-shopping-what-counts-k2 = The crossed-out price of { MONEY($old) }
compare-shopping-what-counts-k2-feedback = No one pays the crossed-out price. It only makes the new one look small.
compare-shopping-what-counts-k3 = The power it uses in a year
compare-shopping-what-counts-k3-feedback = You pay for the power as long as you use the machine. It can make a cheap one costly.
compare-shopping-what-counts-k4 = The bus ride you took to look at it
compare-shopping-what-counts-k4-feedback = That money is spent, whichever machine you choose. It cannot help you decide.
compare-shopping-what-counts-k5 = The repairs you can expect
compare-shopping-what-counts-k5-feedback = Repairs come after the sale, and you pay for them. So they count.
compare-shopping-what-counts-hint-1 = For each one, ask: will I pay this from today on?
compare-shopping-what-counts-hint-2 = Two of the five are in the past, or no one pays them.
compare-shopping-what-counts-why = Bringing it home, power and repairs are still to be paid, so they count. The crossed-out price and the bus ride are past, and they are the same for both choices.

## Item: single. $pound $ounce $same money, $ounces $tens whole numbers, $k1 to $k4 the options

compare-shopping-pound-or-ounce-stem = Store A sells nuts for { MONEY($pound) } a pound. Store B sells the same nuts for { MONEY($ounce) } an ounce. Which store is cheaper, and by how much a pound?
compare-shopping-pound-or-ounce-k1 = Store B, by { MONEY($k1) } a pound
compare-shopping-pound-or-ounce-k1-feedback = This takes the price of an ounce from the price of a pound. Bring both to a pound first.
compare-shopping-pound-or-ounce-k2 = Store A, by { MONEY($k2) } a pound
compare-shopping-pound-or-ounce-k3 = Store B, by { MONEY($k3) } a pound
compare-shopping-pound-or-ounce-k3-feedback = This counts { NUMBER($tens) } ounces in a pound. There are { NUMBER($ounces) }.
compare-shopping-pound-or-ounce-k4 = Store A, by { MONEY($k4) } a pound
compare-shopping-pound-or-ounce-k4-feedback = { MONEY($k4) } is what a pound costs at store B. Now compare it with store A.
compare-shopping-pound-or-ounce-hint-1 = The two prices are for different units. How many ounces does a pound have?
compare-shopping-pound-or-ounce-hint-2 = Multiply the price of one ounce by the ounces in a pound. Then compare.
compare-shopping-pound-or-ounce-why = At store B a pound costs { NUMBER($ounces) } × { MONEY($ounce) } = { MONEY($same) }. At store A it costs { MONEY($pound) }. The smaller number on the tag was for a much smaller unit.

## Item: single. $big $small $per_bought $per_eaten $per_small money, $cups $waste $few $eaten whole numbers, $k1 to $k4 the options

compare-shopping-big-pack-stem = A big pack has { NUMBER($cups) } cups of yogurt for { MONEY($big) }. You would throw away { NUMBER($waste) } of them. A small pack has { NUMBER($few) } cups for { MONEY($small) }, and you eat them all. Which pack costs less for each cup you eat?
compare-shopping-big-pack-k1 = The big pack, by { MONEY($k1) } a cup
compare-shopping-big-pack-k1-feedback = This counts all { NUMBER($cups) } cups, at { MONEY($per_bought) } each. You eat only { NUMBER($eaten) } of them.
compare-shopping-big-pack-k2 = The small pack, by { MONEY($k2) } a cup
compare-shopping-big-pack-k2-feedback = This divides the price by the { NUMBER($waste) } cups you throw away. Divide it by the cups you eat.
compare-shopping-big-pack-k3 = The small pack, by { MONEY($k3) } a cup
compare-shopping-big-pack-k4 = The small pack, by { MONEY($k4) } a cup
compare-shopping-big-pack-k4-feedback = { MONEY($k4) } is the gap between the two packs. The question is about one cup.
compare-shopping-big-pack-hint-1 = How many cups of the big pack do you eat?
compare-shopping-big-pack-hint-2 = Divide the whole price by the cups you eat. You pay for the others, too.
compare-shopping-big-pack-hint-3 = Do the same for the small pack. Then see how far apart the two are.
compare-shopping-big-pack-why = Big pack: { NUMBER($big) } ÷ { NUMBER($eaten) } = { MONEY($per_eaten) } for a cup you eat. Small pack: { NUMBER($small) } ÷ { NUMBER($few) } = { MONEY($per_small) }. A low unit price helps only when you use it all.

## Item: interactive, three offers to send money. $need pesos, $f1 to $f3 money, $r1 to $r3 pesos for a dollar, $least $first $third money; feedback has $send and $got2 as they were set

compare-shopping-two-transfers-stem = Your family needs { NUMBER($need) } pesos to arrive. Which offer costs you the fewest dollars, and how many whole dollars do you pay in?
compare-shopping-two-transfers-p1 = Each service takes its fee off what you pay in. Then it changes the rest at its own rate.
compare-shopping-two-transfers-offers = Three offers
compare-shopping-two-transfers-offers-fee = Fee
compare-shopping-two-transfers-offers-rate = Pesos for a dollar
compare-shopping-two-transfers-offers-o1 = Offer A
compare-shopping-two-transfers-offers-o2 = Offer B
compare-shopping-two-transfers-offers-o3 = Offer C
compare-shopping-two-transfers-send = You pay in, fee and all
compare-shopping-two-transfers-offer = The offer you take
compare-shopping-two-transfers-offer-k1 = Offer A
compare-shopping-two-transfers-offer-k2 = Offer B
compare-shopping-two-transfers-offer-k3 = Offer C
compare-shopping-two-transfers-out = Pesos that arrive
compare-shopping-two-transfers-out-o1 = With offer A
compare-shopping-two-transfers-out-o2 = With offer B
compare-shopping-two-transfers-out-o3 = With offer C
compare-shopping-two-transfers-w1-feedback = Offer A has no fee, but a weak rate. You would pay in { MONEY($first) } for the { NUMBER($need) } pesos.
compare-shopping-two-transfers-w2-feedback = Offer C has the best rate, but its fee eats that up. You would pay in { MONEY($third) } for the { NUMBER($need) } pesos.
compare-shopping-two-transfers-w3-feedback = The offer is right. But when the fee is off, { MONEY($send) } turns into { NUMBER($got2) } pesos, and that is not enough.
compare-shopping-two-transfers-w4-feedback = The offer is right. But { MONEY($send) } turns into { NUMBER($got2) } pesos, more than the { NUMBER($need) } you need.
compare-shopping-two-transfers-hint-1 = Type an amount, press the button, and look at all three offers.
compare-shopping-two-transfers-hint-2 = Go down dollar by dollar until less than { NUMBER($need) } pesos arrive.
compare-shopping-two-transfers-why = With offer B, { MONEY($send) } is enough: { MONEY($f2) } is the fee, and { NUMBER($got2) } pesos arrive. Offer A needs { MONEY($first) } and offer C { MONEY($third) }.

## Misconceptions: the belief as a person would say it, then one sentence that mends it

mixup-lower-tag-is-cheaper-name = The lower price on the tag is the cheaper one.
mixup-lower-tag-is-cheaper-correction = Compare the price of the same amount, because the lower price may buy much less.
mixup-bigger-pack-is-cheaper-name = The bigger pack is always cheaper.
mixup-bigger-pack-is-cheaper-correction = It often is, but only the unit price can tell.
mixup-sale-sign-is-proof-name = A sale sign shows the best price.
mixup-sale-sign-is-proof-correction = A sign compares with an old price, and you compare with the other offers.
mixup-amount-over-price-name = I divide the amount by the price.
mixup-amount-over-price-correction = For the price of one unit, divide the price by the amount.
mixup-tag-is-unit-price-name = The price on the tag is the price of one unit.
mixup-tag-is-unit-price-correction = The tag is for the whole pack, so divide it by the amount.
mixup-cents-as-dollars-name = Cents and dollars are written the same way.
mixup-cents-as-dollars-correction = One hundred cents make a dollar, so move the point two places.
mixup-one-price-everywhere-name = The same thing costs the same in every store.
mixup-one-price-everywhere-correction = Each store sets its own price, so look at two or three.
mixup-law-sets-the-top-price-name = The law sets the most a store may ask.
mixup-law-sets-the-top-price-correction = For most things here the store decides on the price.
mixup-first-price-is-only-an-offer-name = The first price is only the start of a talk.
mixup-first-price-is-only-an-offer-correction = In most stores here the tag is the price, though you may ask at markets and for used things.
mixup-trial-ends-by-itself-name = A free trial ends by itself.
mixup-trial-ends-by-itself-correction = Most trials turn into paid plans until you cancel.
mixup-deleting-cancels-name = When I delete the app, the plan is over.
mixup-deleting-cancels-correction = The plan ends only when you cancel it with the company or the app store.
mixup-no-bill-before-i-agree-name = They will ask me before they take money.
mixup-no-bill-before-i-agree-correction = You agreed when you gave the card number, so cancel in time.
mixup-first-price-stays-name = The first price stays.
mixup-first-price-stays-correction = Look for the price after the first months and for the day it starts.
mixup-fees-do-not-count-name = Fees are extra and do not count.
mixup-fees-do-not-count-correction = A fee is money you pay, so it belongs in the total.
mixup-later-price-from-the-start-name = The higher price counts from the first month.
mixup-later-price-from-the-start-correction = Multiply each price by its own number of months.
mixup-old-price-is-a-saving-name = The higher the old price, the better the deal.
mixup-old-price-is-a-saving-correction = An old price is paid by no one, so look at what you pay now.
mixup-cost-ends-at-the-checkout-name = The cost ends when I pay for the thing.
mixup-cost-ends-at-the-checkout-correction = What it costs to use and to repair belongs in the total.
mixup-spent-money-still-counts-name = What I have spent so far counts in the choice.
mixup-spent-money-still-counts-correction = Money that is gone stays gone, so compare only what is still to be paid.
mixup-units-do-not-matter-name = The smaller number costs less in any unit.
mixup-units-do-not-matter-correction = Bring both prices to the same unit before you compare.
mixup-ten-ounces-in-a-pound-name = Units here go by tens.
mixup-ten-ounces-in-a-pound-correction = Pounds and ounces do not go by tens, so look up how many ounces a pound has.
mixup-waste-is-free-name = What I throw away costs nothing.
mixup-waste-is-free-correction = You paid for it, so divide the price by what you use.
mixup-divide-by-the-waste-name = I divide by the part I throw away.
mixup-divide-by-the-waste-correction = Divide by the part you use, because that is what you get for your money.
mixup-more-to-be-safe-name = I pay in some more, to be safe.
mixup-more-to-be-safe-correction = All you pay in is sent, so work out what is needed and keep the rest.

## Context: any country

zz-market-price-title = The tag, the talk and the unit
zz-market-price-home = In many places the price at a market is found by talking. Food is sold by the kilogram or by the piece.
zz-market-price-host-counterpart = In most stores here the tag is the price. Food is often sold by the pound or the ounce.
zz-market-price-comparison = A price talk is normal here at yard sales, for used things and for cars. In a food store you compare unit prices.
zz-market-price-warning = A pound is less than half a kilogram. Read the unit on the tag before you compare.

## Context: India

in-mrp-title = The MRP on the pack
in-mrp-home = In India packed goods show an MRP, the maximum retail price. A shop may not ask more than that.
in-mrp-host-counterpart = Here most goods have no such top price. Each store sets its own, and it can change from week to week.
in-mrp-comparison = In India you can trust the pack for the upper limit. Here you find a good price when you look in two or three stores.
in-mrp-warning = Do not look for a printed top price here. The same box can cost much more in the next store.

## Context: China

cn-jin-title = By the jin and by the pound
cn-jin-home = In Chinese markets the price of food is often given for one jin (斤). A jin is half a kilogram.
cn-jin-host-counterpart = Here the price is often given for one pound (lb). Some tags give it for one ounce (oz), a much smaller unit.
cn-jin-comparison = A pound is a little less than a jin, so the two feel alike. An ounce does not.
cn-jin-warning = Read the two letters next to the price. A low price for one ounce can be a high price for one pound.
