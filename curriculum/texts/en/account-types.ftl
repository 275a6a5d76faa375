### Checking, savings and credit unions: English, the source text.
### A number never stands in a text: it is named, and its value stands in account-types.toml.

account-types-lesson-title = An account for each job
account-types-lesson-promise = After this lesson you can choose checking, savings or a credit union for what you need.

## Card: opening

account-types-two-jobs-title = Money with two jobs
account-types-two-jobs-p1 = Your pay comes on Friday. The rent is due on Monday. And next winter you want to fly home.
account-types-two-jobs-p2 = So some of your money must move this week. Some of it can wait for months.
account-types-two-jobs-p3 = Banks here have one account for each job. You can have both, often at the same place.

## Card: explanation. $us_fdic_limit money

account-types-moves-or-waits-title = Does it move, or does it wait?
account-types-moves-or-waits-p1 = Look at what the money has to do, and when. The size of the sum does not decide.
account-types-moves-or-waits-kinds-1 = **Money that moves:** a _checking account_. Your pay comes in, and bills go out. It often pays little or no interest.
account-types-moves-or-waits-kinds-2 = **Money that waits:** a _savings account_. It pays you _interest_, which is money for leaving yours there. Some places limit how often you take money out.
account-types-moves-or-waits-kinds-3 = **At a bank:** open to all who bring the papers it asks for.
account-types-moves-or-waits-kinds-4 = **At a credit union:** you join first. It has both kinds, and some have lower fees. Checking may be called _share draft_, and savings _share account_.
account-types-moves-or-waits-p2 = As a rule, deposits are covered up to { MONEY($us_fdic_limit) } for each person at each insured bank or credit union. So compare fees, interest and how you reach your money.
account-types-moves-or-waits-p3 = Each place sets its own fees and interest. Count both for a year. A small fee each month can cost more than the interest brings.
account-types-moves-or-waits-debit = A _debit card_ takes money out of your checking account. It is not a loan, and as a rule it builds no credit record.

## Card: worked example. $pay $rent $phone $food $spare $stay $wait money

account-types-split-payday-title = One payday, two accounts
account-types-split-payday-p1 = You are paid { MONEY($pay) }. What must go out before the next payday stays in checking. Leave a little more for a surprise. The rest can wait.
account-types-split-payday-split = From this payday to the next
account-types-split-payday-split-r1 = Pay
account-types-split-payday-split-r2 = Rent
account-types-split-payday-split-r3 = Phone
account-types-split-payday-split-r4 = Food and bus
account-types-split-payday-split-r5 = A little more, to be safe
account-types-split-payday-split-sum = Can go to savings
account-types-split-payday-f1 = { NUMBER($pay) } − { NUMBER($stay) } = { NUMBER($wait) }
account-types-split-payday-p2 = So { MONEY($stay) } stays in checking, ready to move. { MONEY($wait) } goes to savings and waits.

## Card: what you know from home

account-types-at-home-title = What you know, and what differs here
account-types-at-home-p1 = The names sound alike in many countries. The job each account does is not always the same.

## Card: short check

account-types-short-check-title = A short check
account-types-short-check-p1 = Two questions before you go on. Take your time. Open a hint when you want one.

## Item: matching. Rows k1 to k4, partners p1 to p5 (34 characters at most)

account-types-words-stem = What does each of these words mean?
account-types-words-k1 = Checking account
account-types-words-k1-feedback = Checking is for money that moves: pay comes in, and bills go out.
account-types-words-k2 = Savings account
account-types-words-k2-feedback = Savings is for money that can wait.
account-types-words-k3 = Debit card
account-types-words-k3-feedback = A debit card takes money out of your own checking account.
account-types-words-k4 = Interest on savings
account-types-words-k4-feedback = On savings, interest is money the bank pays you.
account-types-words-p1 = the place for money that waits
account-types-words-p2 = what the bank pays you
account-types-words-p3 = what you owe for a loan
account-types-words-p4 = the place for money that moves
account-types-words-p5 = pays with money you have there
account-types-words-hint-1 = Two of the words are places for money. Ask when you need the money.
account-types-words-hint-2 = The two others: one pays a shop, and one is paid to you.
account-types-words-why = Checking holds money that moves, and savings holds money that waits. A debit card pays from checking. Interest on savings is paid to you.

## Item: single

account-types-first-job-stem = You begin a job. Your pay should come in, and your phone bill should go out each month. What do you open?
account-types-first-job-k1 = A savings account
account-types-first-job-k1-feedback = Savings is for money that waits. Some places limit how often you take money out.
account-types-first-job-k2 = A checking account
account-types-first-job-k3 = A credit card account
account-types-first-job-k3-feedback = A credit card lends you money. Your pay cannot live there.
account-types-first-job-k4 = A business account
account-types-first-job-k4-feedback = A business account is for a company. For your own pay you need your own account.
account-types-first-job-hint-1 = Does this money move often, or does it wait?
account-types-first-job-hint-2 = Which account is made for pay coming in and bills going out?
account-types-first-job-why = Pay comes in and bills go out, so the money moves. That is the work of a checking account.

## Item: single. $sum money, $months a whole number

account-types-ten-months-stem = You have { MONEY($sum) } for a flight home in { NUMBER($months) } months. It should earn a little and stay within reach. Where do you put it?
account-types-ten-months-k1 = In a savings account
account-types-ten-months-k2 = In a checking account
account-types-ten-months-k2-feedback = It is within reach there. But checking often pays little or no interest.
account-types-ten-months-k3 = In a money order
account-types-ten-months-k3-feedback = A money order is a paper to pay someone. It earns nothing, and you can lose it.
account-types-ten-months-k4 = In a box at home
account-types-ten-months-k4-feedback = Cash at home is in reach. But it earns nothing, and no agency insures it.
account-types-ten-months-hint-1 = Does this money move this week, or does it wait?
account-types-ten-months-hint-2 = Which of these places pays interest for leaving money there?
account-types-ten-months-why = The money can wait, so it can earn interest. In savings it stays insured, and you can take it out when you need it.

## Item: single. $checking $price $savings $left money

account-types-debit-thirty-stem = You have { MONEY($checking) } in checking and { MONEY($savings) } in savings. You pay { MONEY($price) } at a store with your debit card. What happens?
account-types-debit-thirty-k1 = A bill for { MONEY($price) } comes next month.
account-types-debit-thirty-k1-feedback = That is how a credit card works. A debit card takes money you already have.
account-types-debit-thirty-k2 = { MONEY($price) } leaves your savings.
account-types-debit-thirty-k2-feedback = The card belongs to the checking account, so savings stays as it is.
account-types-debit-thirty-k3 = { MONEY($price) } leaves your checking.
account-types-debit-thirty-k4 = { MONEY($price) } is added to your credit record.
account-types-debit-thirty-k4-feedback = A debit card lends you nothing. As a rule it adds nothing to a credit record.
account-types-debit-thirty-hint-1 = Does a debit card lend you money?
account-types-debit-thirty-hint-2 = To which of the two accounts does the card belong?
account-types-debit-thirty-why = A debit card takes the money out of checking. { MONEY($left) } is left there, and savings does not change.

## Item: ordering. $n1 to $n4 money

account-types-soon-to-late-stem = It is Monday. Put these needs in order, from the money that must move first to the money that can wait longest.
account-types-soon-to-late-k1 = Rent due tomorrow: { MONEY($n1) }
account-types-soon-to-late-k2 = Phone bill due on Friday: { MONEY($n2) }
account-types-soon-to-late-k3 = Flight to pay in eight months: { MONEY($n3) }
account-types-soon-to-late-k4 = Gift to buy next year: { MONEY($n4) }
account-types-soon-to-late-s1-feedback = { MONEY($n1) } is the larger sum, but it is due tomorrow. It moves first.
account-types-soon-to-late-s2-feedback = The bill is due on Friday. The flight has eight months.
account-types-soon-to-late-s3-feedback = { MONEY($n4) } is small, but you need it last. A small sum can wait too.
account-types-soon-to-late-hint-1 = Look at the days, not at the sums.
account-types-soon-to-late-hint-2 = What must be paid this week? Then ask what comes last.
account-types-soon-to-late-why = The day decides. The rent and the phone bill need checking now. The flight and the gift can wait in savings.

## Item: several. $trip $rent $repair money

account-types-fits-savings-stem = Which needs fit a savings account? Choose each one.
account-types-fits-savings-k1 = { MONEY($trip) } for a trip next year
account-types-fits-savings-k1-feedback = You need it next year, so it can wait and earn interest.
account-types-fits-savings-k2 = { MONEY($rent) } for rent on Thursday
account-types-fits-savings-k2-feedback = The sum is large, but it moves this week. That is work for checking.
account-types-fits-savings-k3 = { MONEY($repair) } put by in case the car breaks
account-types-fits-savings-k3-feedback = The sum is small, but it waits until you need it. That fits savings.
account-types-fits-savings-k4 = The pay your bills come out of
account-types-fits-savings-k4-feedback = This money goes in and out all month. Some savings accounts limit that.
account-types-fits-savings-k5 = The card you use at the store
account-types-fits-savings-k5-feedback = A debit card pays from checking, where money moves.
account-types-fits-savings-hint-1 = For each one, ask when the money has to move.
account-types-fits-savings-hint-2 = The size of the sum does not matter here.
account-types-fits-savings-why = The trip and the car money can wait. The rent, the bills and the store need money that moves. The sum does not decide.

## Item: single

account-types-any-bank-stem = You want a savings account. A friend says: “Any place will do. They all pay the same.” What do you do?
account-types-any-bank-k1 = Take the nearest, since a law sets the interest
account-types-any-bank-k1-feedback = No law sets one rate for all savings accounts here. The nearest may pay far less.
account-types-any-bank-k2 = Take the biggest, since size brings more interest
account-types-any-bank-k2-feedback = A big bank does not have to pay more. Some small ones and credit unions pay better.
account-types-any-bank-k3 = Take the one your boss uses, since pay goes there
account-types-any-bank-k3-feedback = You can choose your own bank. Your pay can go to an account at any of them.
account-types-any-bank-k4 = Compare, since each place sets fees and interest
account-types-any-bank-hint-1 = Who sets the interest on a savings account here?
account-types-any-bank-hint-2 = Two numbers differ from place to place. Which two?
account-types-any-bank-why = Each bank and credit union sets its own fees and interest. A look at two or three of them can bring you more money for the same work.

## Item: numeric, dollars. $pay $rent $bus $food $spare $bills $stay money, $w1 to $w3 wrong answers, $answer

account-types-what-can-wait-stem = You are paid { MONEY($pay) } for the month. You will pay { MONEY($rent) } for rent, { MONEY($bus) } for the bus and { MONEY($food) } for food. You want { MONEY($spare) } more in checking for a surprise. How many dollars can go to savings?
account-types-what-can-wait-w1-feedback = This pays all the bills, but it leaves nothing in checking for a surprise.
account-types-what-can-wait-w2-feedback = { MONEY($w2) } is what stays in checking. The rest can go to savings.
account-types-what-can-wait-w3-feedback = This takes away the rent only. The bus and the food must be paid too.
account-types-what-can-wait-hint-1 = First add up what must stay in checking.
account-types-what-can-wait-hint-2 = The money for a surprise stays in checking too. Take it all from the pay.
account-types-what-can-wait-why = The bills are { MONEY($bills) }. With the { MONEY($spare) }, { MONEY($stay) } stays in checking. { MONEY($answer) } can go to savings and wait.
account-types-what-can-wait-ledger = What can wait
account-types-what-can-wait-ledger-r1 = Pay
account-types-what-can-wait-ledger-r2 = Rent, bus and food
account-types-what-can-wait-ledger-r3 = For a surprise
account-types-what-can-wait-ledger-sum = To savings

## Item: numeric, dollars. $bank_pays $bank_fee $union_pays $fees $lost $bank money, $w1 to $w4 wrong answers, $answer

account-types-bank-or-union-stem = For your savings, a bank pays { MONEY($bank_pays) } in interest a year and takes a fee of { MONEY($bank_fee) } a month. A credit union pays { MONEY($union_pays) } a year and takes no fee. How many dollars better is the credit union after one year?
account-types-bank-or-union-w1-feedback = This compares the interest only. The bank also takes a fee each month.
account-types-bank-or-union-w2-feedback = { MONEY($w2) } is what you lose at the bank. The credit union pays you something too.
account-types-bank-or-union-w3-feedback = { MONEY($w3) } is all the bank’s fees in a year. The interest at both places counts too.
account-types-bank-or-union-w4-feedback = This counts the fee once. It comes each month.
account-types-bank-or-union-hint-1 = Work out what each place leaves you after a year.
account-types-bank-or-union-hint-2 = How much do the bank’s fees come to in a year? Set that against its interest.
account-types-bank-or-union-hint-3 = At one place you lose, and at the other you gain. How far apart are they?
account-types-bank-or-union-why = The bank’s fees are { MONEY($fees) } a year, so you lose { MONEY($lost) } there. At the credit union you gain { MONEY($union_pays) }. Together that is { MONEY($answer) }.
account-types-bank-or-union-ledger = One year, the two places side by side
account-types-bank-or-union-ledger-r1 = Interest at the credit union
account-types-bank-or-union-ledger-r2 = Interest you miss at the bank
account-types-bank-or-union-ledger-r3 = Bank fees you do not pay: { NUMBER($bank_fee) } × 12
account-types-bank-or-union-ledger-sum = The credit union is better by

## Misconceptions: the belief as a person would say it, then one sentence that mends it

mixup-savings-does-daily-work-name = One savings account does all the daily work.
mixup-savings-does-daily-work-correction = Here checking is for money that moves, and savings is for money that waits.
mixup-debit-is-a-loan-name = A debit card lends me money.
mixup-debit-is-a-loan-correction = A debit card takes money you already have in checking.
mixup-interest-is-always-a-cost-name = Interest is money I always have to pay.
mixup-interest-is-always-a-cost-correction = You pay interest on a loan, and a bank pays it to you on savings.
mixup-checking-is-for-business-name = A checking account is for companies.
mixup-checking-is-for-business-correction = Here it is the daily account of most people.
mixup-checking-earns-the-same-name = Money earns the same in checking and in savings.
mixup-checking-earns-the-same-correction = Checking often pays you little or none, and savings pays you more.
mixup-order-is-a-place-to-save-name = A money order is a good place to save.
mixup-order-is-a-place-to-save-correction = A money order is a paper to pay someone, and it earns nothing.
mixup-cash-at-home-is-safest-name = Cash at home is the safest.
mixup-cash-at-home-is-safest-correction = Cash can be lost or stolen, and no agency insures it.
mixup-savings-pays-first-name = My card takes from savings first.
mixup-savings-pays-first-correction = A debit card belongs to checking, and it takes the money there.
mixup-debit-builds-a-record-name = Paying by debit card builds my credit.
mixup-debit-builds-a-record-correction = As a rule a debit card is not in your credit report, because it lends you nothing.
mixup-sum-picks-the-account-name = Large sums go to savings, small ones to checking.
mixup-sum-picks-the-account-correction = The day you need the money decides, not its size.
mixup-bills-wait-for-goals-name = My goal comes first, and the bills can wait.
mixup-bills-wait-for-goals-correction = What is due this week must be ready first, and a later goal can wait in savings.
mixup-savings-rate-is-law-name = All savings accounts pay the same interest.
mixup-savings-rate-is-law-correction = Each bank and credit union here sets its own interest.
mixup-biggest-bank-pays-most-name = The biggest bank pays the most interest.
mixup-biggest-bank-pays-most-correction = Size does not set the interest, so compare a few places.
mixup-boss-picks-my-bank-name = My boss chooses my bank.
mixup-boss-picks-my-bank-correction = You can choose your own bank or credit union and have your pay sent there.
mixup-no-cushion-needed-name = Checking needs only the money for the bills.
mixup-no-cushion-needed-correction = A little more in checking keeps a surprise from becoming a fee.
mixup-save-what-must-move-name = What I need for bills goes to savings.
mixup-save-what-must-move-correction = Money for bills stays in checking, and the rest goes to savings.
mixup-rent-is-the-only-bill-name = After the rent, the rest is free.
mixup-rent-is-the-only-bill-correction = Take away all that must be paid before the next payday.
mixup-more-interest-wins-name = The account with more interest is better.
mixup-more-interest-wins-correction = Set the fees of a year against the interest of a year.

## Context: any country

zz-one-account-title = One account, or two?
zz-one-account-home = In many countries one account does it all, or people keep cash at home.
zz-one-account-host-counterpart = Here most people use checking for daily money and savings for money that waits. Each bank or credit union sets its own fees and interest.
zz-one-account-comparison = Both keep your money safe. They differ in what they pay and how often you can reach it.
zz-one-account-warning = Do not run your daily life out of savings. Some places limit how often you take money out. Ask about fees for both accounts.

## Context: India

in-savings-current-title = Savings and current, savings and checking
in-savings-current-home = In India many people use a savings account for pay, bills and UPI. A current account is for a business.
in-savings-current-host-counterpart = Here pay and bills go through a checking account. It is for all people, not only for a business.
in-savings-current-comparison = A checking account here does the daily work of your savings account in India.
in-savings-current-warning = A savings account here may limit how often you take money out. For pay and bills, ask for checking.

## Context: Brazil

br-conta-poupanca-title = Conta corrente, poupança and U.S. savings
br-conta-poupanca-home = In Brazil a law sets how poupança grows, so all banks pay the same. People pay no income tax on it.
br-conta-poupanca-host-counterpart = Here each bank or credit union sets the interest on savings. It counts as income for tax.
br-conta-poupanca-comparison = Conta corrente is close to checking, and poupança is close to savings. But here the interest differs from place to place.
br-conta-poupanca-warning = Do not take the first savings account you see. Compare the interest and the fees, and keep the tax paper the bank sends you.
