### Opening an account as a newcomer: English, the source text.
### A number never stands in a text: it is named, and its value stands in open-account.toml.

open-account-lesson-title = Papers to bring, questions to ask
open-account-lesson-promise = After this lesson you can pack the right papers and ask what an account costs before you sign.

## Card: opening

open-account-second-trip-title = The second trip
open-account-second-trip-p1 = You take the bus to a bank and wait in line. The clerk asks for one more paper. You have to come back another day.
open-account-second-trip-p2 = Two short lists can save you that second trip. One is for your bag: what to bring. The other is for the desk: what to ask.
open-account-second-trip-p3 = A phone call comes before both. Ask which papers this bank takes today.

## Card: explanation

open-account-two-lists-title = Bring four things, ask three
open-account-two-lists-p1 = A bank or credit union must know who you are. So bring what shows these four things.
open-account-two-lists-bring-1 = **Your name,** as it is written on your _ID_. Use the same name on all forms.
open-account-two-lists-bring-2 = **Your birth date.** A passport shows it, with your name and face.
open-account-two-lists-bring-3 = **Your address here.** A lease or a bill with your name can show it.
open-account-two-lists-bring-4 = **A number.** It may be an _SSN_, an _ITIN_ or the number of another ID. This is where banks differ most.
open-account-two-lists-p2 = Each bank has its own list of papers, and rules can change. So call first. If one bank says no, that is not a no from the next one.
open-account-two-lists-p3 = As a rule you do not need a credit score. But a bank may check how you used an account here before.
open-account-two-lists-p4 = Then ask three things before you sign. What is the _monthly fee_, and what takes it away? How much must I pay in today? Which cash machines are free?
open-account-two-lists-own = Use only your own name and your own number. A borrowed or made-up number can be a crime. And let no one run money through your account: you answer for it.

## Card: worked example. $deposit $fee $fees $ready money, $months a whole number

open-account-day-one-title = What to have ready
open-account-day-one-p1 = A bank asks you to pay in { MONEY($deposit) } on the first day, the _opening deposit_. The fee is { MONEY($fee) } a month. It goes away once your pay comes by _direct deposit_, which takes { NUMBER($months) } months.
open-account-day-one-ready = Money to have ready
open-account-day-one-ready-r1 = Opening deposit
open-account-day-one-ready-r2 = Fees until the pay arrives
open-account-day-one-ready-sum = Have ready
open-account-day-one-f1 = { NUMBER($fee) } × { NUMBER($months) } = { NUMBER($fees) }
open-account-day-one-p2 = Of the { MONEY($ready) }, only { MONEY($fees) } is a cost. The { MONEY($deposit) } is still your money, and it sits in your account.

## Card: what you know from home

open-account-at-home-title = What you know, and what differs here
open-account-at-home-p1 = In every country a bank wants to know who you are. The papers that show it are not the same.

## Card: short check

open-account-short-check-title = A short check
open-account-short-check-p1 = Two questions before you go on. Take your time. Open a hint when you want one.

## Item: matching. Rows k1 to k4, partners p1 to p5 (34 characters at most)

open-account-what-it-shows-stem = You bring four things to the bank. What is each one for?
open-account-what-it-shows-k1 = Passport
open-account-what-it-shows-k1-feedback = A passport shows your face, your name and your birth date.
open-account-what-it-shows-k2 = Lease with your name on it
open-account-what-it-shows-k2-feedback = A lease shows where you live here. A bill with your name can do that too.
open-account-what-it-shows-k3 = ITIN letter
open-account-what-it-shows-k3-feedback = An ITIN is a number for taxes. The letter has no photo of you.
open-account-what-it-shows-k4 = Opening deposit
open-account-what-it-shows-k4-feedback = The opening deposit is the first money in the account. It stays yours.
open-account-what-it-shows-p1 = to give your tax number
open-account-what-it-shows-p2 = to show your face and birth date
open-account-what-it-shows-p3 = to show your credit score
open-account-what-it-shows-p4 = to show your address here
open-account-what-it-shows-p5 = to put the first money in
open-account-what-it-shows-hint-1 = Look at what is printed on each paper.
open-account-what-it-shows-hint-2 = Which one has your photo? Which one has your street?
open-account-what-it-shows-why = A passport shows who you are, and a lease shows where you live. The ITIN letter gives a number. The opening deposit is your first money there.

## Item: single

open-account-before-the-bus-stem = You want to open an account. You have the passport of your country and a lease. What do you do before you take the bus to the bank?
open-account-before-the-bus-k1 = Wait until I have a credit score
open-account-before-the-bus-k1-feedback = As a rule you need no score to open an account. Waiting brings you nothing.
open-account-before-the-bus-k2 = Ask a cousin to lend me an SSN
open-account-before-the-bus-k2-feedback = Using the number of another person can be a crime. Use only your own papers.
open-account-before-the-bus-k3 = Call and ask which papers it takes
open-account-before-the-bus-k4 = Nothing, since all banks ask the same
open-account-before-the-bus-k4-feedback = Each bank has its own list of papers. You may have to come back.
open-account-before-the-bus-hint-1 = What could make you come back a second time?
open-account-before-the-bus-hint-2 = Who knows which papers this bank takes today?
open-account-before-the-bus-why = Each bank has its own list, and lists can change. One call tells you what to bring, and it saves a second trip.

## Item: single

open-account-one-no-stem = A bank tells you that it does not take your ID card from home. What does that tell you?
open-account-one-no-k1 = This bank does not take it today
open-account-one-no-k2 = No bank here takes that card
open-account-one-no-k2-feedback = Each bank has its own list. Another bank or credit union may take it. Call and ask.
open-account-one-no-k3 = A bad mark is now on my record
open-account-one-no-k3-feedback = Being turned away for a paper is not a debt or a late payment.
open-account-one-no-k4 = I need to pay someone to get me in
open-account-one-no-k4-feedback = No one can sell you a place on a bank’s list. Asking the next bank is free.
open-account-one-no-hint-1 = Who wrote the list of papers: the bank or the state?
open-account-one-no-hint-2 = Does the next bank have to use the same list?
open-account-one-no-why = Each bank and credit union has its own list, and it can change. One no is about one list. Ask what else it takes, then ask at the next place.

## Item: ordering

open-account-good-order-stem = Put the steps in order, from first to last.
open-account-good-order-k1 = Call and ask which papers they take
open-account-good-order-k2 = Put those papers in your bag
open-account-good-order-k3 = At the desk, ask about each fee
open-account-good-order-k4 = Sign, and pay in the first money
open-account-good-order-s1-feedback = First ask which papers this bank takes. Then you know what to pack.
open-account-good-order-s2-feedback = Pack before you go. Without the papers you have to come back.
open-account-good-order-s3-feedback = Ask about the fees first. After you sign, the account can cost you money.
open-account-good-order-hint-1 = Which step can you do at home, with a phone?
open-account-good-order-hint-2 = What do you want to know before your name is on the paper?
open-account-good-order-why = The call tells you what to pack. At the desk you ask about the fees while you can still say no. You sign last.

## Item: several

open-account-what-costs-stem = Which of these can make an account cost you money? Choose each one.
open-account-what-costs-k1 = A fee for each month
open-account-what-costs-k1-feedback = This is the first thing to ask about. Ask also what takes the fee away.
open-account-what-costs-k2 = A credit score you do not have
open-account-what-costs-k2-feedback = As a rule no score is needed, and having none brings no fee.
open-account-what-costs-k3 = A missed rule for the free months
open-account-what-costs-k3-feedback = A fee may go away only if you meet a rule, such as direct deposit. Miss it, and you pay.
open-account-what-costs-k4 = The money you pay in on the first day
open-account-what-costs-k4-feedback = The opening deposit is not a fee. It is your money, and it stays in your account.
open-account-what-costs-k5 = Cash machines of other banks
open-account-what-costs-k5-feedback = Some machines take a fee each time. Ask which ones are free.
open-account-what-costs-hint-1 = For each one, ask: does money leave you for good?
open-account-what-costs-hint-2 = Money that stays in your account is still yours.
open-account-what-costs-why = Monthly fees, missed rules and some cash machines take money from you. The first deposit stays yours. As a rule no score is needed.

## Item: single

open-account-two-names-stem = Your passport shows two family names. Your lease shows only one of them. Which name do you write on the bank’s form?
open-account-two-names-k1 = One family name, since it is shorter
open-account-two-names-k1-feedback = A shorter name does not match your passport. The bank may take you for two people.
open-account-two-names-k2 = A new name that is easy to say here
open-account-two-names-k2-feedback = The form asks for your name by law. It must match your ID.
open-account-two-names-k3 = The name just as it is on the lease
open-account-two-names-k3-feedback = The lease shows your address. Your ID shows your name.
open-account-two-names-k4 = The name just as it is on the passport
open-account-two-names-hint-1 = Which paper shows who you are, and which one shows where you live?
open-account-two-names-hint-2 = The bank sets the form beside your ID.
open-account-two-names-why = The bank checks the form against your ID. Write the full name as your ID has it. Show the clerk the lease, and ask if it is enough.

## Item: numeric, dollars. $fee money, $before $year $free whole numbers, $w1 to $w3 wrong answers, $answer

open-account-late-pay-stem = An account costs { MONEY($fee) } a month. There is no fee in a month when your pay comes by direct deposit. In the first { NUMBER($before) } months it does not. In all the others it does. How many dollars in fees do you pay in the first year?
open-account-late-pay-w1-feedback = { MONEY($w1) } counts all { NUMBER($year) } months. In { NUMBER($free) } of them the fee goes away.
open-account-late-pay-w2-feedback = This counts the { NUMBER($free) } months with direct deposit. Those are the free ones.
open-account-late-pay-w3-feedback = { MONEY($w3) } is the fee of one month. Count each month that costs.
open-account-late-pay-hint-1 = In which months does the fee stay?
open-account-late-pay-hint-2 = Count the months with no direct deposit. Then multiply by the fee.
open-account-late-pay-why = { NUMBER($before) } months have a fee, and { NUMBER($fee) } × { NUMBER($before) } = { NUMBER($answer) }. In the other { NUMBER($free) } months direct deposit takes the fee away.

## Item: single. $offer money

open-account-easy-money-stem = A man in a chat group offers you { MONEY($offer) }. You open an account in your name and give him the card, and he sends some money through it. What do you do?
open-account-easy-money-k1 = Accept, since the money is his
open-account-easy-money-k1-feedback = The account is in your name, so you answer for what goes through it. It may be stolen money.
open-account-easy-money-k2 = Refuse, since I answer for it
open-account-easy-money-k3 = Accept, if he shows me his ID
open-account-easy-money-k3-feedback = His ID may be false. And the account still has your name on it.
open-account-easy-money-k4 = Accept, but for one month only
open-account-easy-money-k4-feedback = One payment is enough to harm you. The bank sees your name on it.
open-account-easy-money-hint-1 = Whose name does the bank see?
open-account-easy-money-hint-2 = Why would he pay you, and not open an account himself?
open-account-easy-money-why = The account has your name, so you answer for what goes through it. Such offers are used to move stolen money. You could lose the account and face the law.

## Item: single. $keep $need $fee_a $fee_b $year_a $year_b money, $k1 to $k4 the options

open-account-two-offers-stem = You keep { MONEY($keep) } in your account. Bank A takes { MONEY($fee_a) } a month, but nothing if you keep { MONEY($need) }. Bank B takes { MONEY($fee_b) } a month in any case. What does the cheaper one cost you in a year?
open-account-two-offers-k1 = { MONEY($k1) }
open-account-two-offers-k1-feedback = Bank A is free only if you keep { MONEY($need) }. You keep { MONEY($keep) }.
open-account-two-offers-k2 = { MONEY($k2) }
open-account-two-offers-k2-feedback = { MONEY($k2) } is how far apart the two are in a year. The question asks for the cost of one.
open-account-two-offers-k3 = { MONEY($k3) }
open-account-two-offers-k4 = { MONEY($k4) }
open-account-two-offers-k4-feedback = This is bank A with its fee. You do not reach { MONEY($need) }, so bank B costs you less.
open-account-two-offers-hint-1 = Do you keep enough money for bank A to be free?
open-account-two-offers-hint-2 = If not, which fee do you pay at each bank in one month?
open-account-two-offers-hint-3 = Take the lower monthly fee and bring it to one year.
open-account-two-offers-why = You do not reach { MONEY($need) }, so bank A costs you { MONEY($year_a) } a year. Bank B costs { MONEY($year_b) }. A way out of a fee helps only if you can meet it.
open-account-two-offers-offers = What you would pay
open-account-two-offers-offers-c1 = Bank A
open-account-two-offers-offers-c2 = Bank B
open-account-two-offers-offers-r1 = One month
open-account-two-offers-offers-r2 = One year

## Misconceptions: the belief as a person would say it, then one sentence that mends it

mixup-passport-shows-address-name = My passport shows where I live.
mixup-passport-shows-address-correction = A passport shows who you are, and a lease or a bill shows your address here.
mixup-lease-is-photo-id-name = A lease shows who I am.
mixup-lease-is-photo-id-correction = A lease shows where you live, and an ID with a photo shows who you are.
mixup-tax-number-is-photo-id-name = The paper with my tax number is an ID.
mixup-tax-number-is-photo-id-correction = It gives a number and has no photo, so bring an ID as well.
mixup-account-needs-credit-score-name = I need a credit score to open an account.
mixup-account-needs-credit-score-correction = As a rule no score is needed to open a checking or savings account.
mixup-borrowed-number-is-fine-name = I can use the number of a friend or cousin.
mixup-borrowed-number-is-fine-correction = Using another person’s number can be a crime, so give only your own.
mixup-one-list-for-all-banks-name = All banks take the same papers.
mixup-one-list-for-all-banks-correction = Each bank has its own list, so call first, and ask the next one after a no.
mixup-a-no-leaves-a-mark-name = When a bank turns me away, I get a bad mark.
mixup-a-no-leaves-a-mark-correction = A missing paper is no debt and no late payment.
mixup-paid-helper-opens-doors-name = I need to pay a helper to get an account.
mixup-paid-helper-opens-doors-correction = Asking a bank is free, and no one can sell you a place on its list.
mixup-papers-come-later-name = I can bring the papers another day.
mixup-papers-come-later-correction = Pack them before you go, or you will make the trip twice.
mixup-sign-then-ask-name = I sign first and ask about fees later.
mixup-sign-then-ask-correction = Ask before you sign, while you can still say no.
mixup-open-means-free-name = An account costs nothing once it is open.
mixup-open-means-free-correction = Fees can come each month or at a cash machine, so ask about each one.
mixup-first-deposit-is-a-fee-name = The opening deposit is a fee.
mixup-first-deposit-is-a-fee-correction = It is your own money, and it stays in your account.
mixup-short-name-is-simpler-name = A short name makes it simpler.
mixup-short-name-is-simpler-correction = The name on the form has to match your ID.
mixup-new-name-for-here-name = I can take a new name for the bank.
mixup-new-name-for-here-correction = A bank needs the name on your ID, not the one your friends use.
mixup-lease-name-decides-name = The name on the lease is the one that counts.
mixup-lease-name-decides-correction = The ID shows your name, and the lease shows your address.
mixup-waiver-does-not-count-name = A fee comes each month, whatever I do.
mixup-waiver-does-not-count-correction = Some fees go away in a month when you meet a rule.
mixup-fee-in-the-free-months-name = Direct deposit is what the fee is for.
mixup-fee-in-the-free-months-correction = Direct deposit can take the fee away, so count the months without it.
mixup-lend-my-account-name = Letting someone use my account does me no harm.
mixup-lend-my-account-correction = The account has your name on it, so you answer for what goes through it.
mixup-his-id-protects-me-name = If he shows an ID, I am safe.
mixup-his-id-protects-me-correction = His ID does not change whose name is on the account.
mixup-short-loan-of-a-card-name = A short time is no risk.
mixup-short-loan-of-a-card-correction = One payment through your account is enough to harm you.
mixup-waiver-without-condition-name = “No fee” in the ad means no fee for me.
mixup-waiver-without-condition-correction = Read the rule behind “no fee” and see if you can meet it.
mixup-gap-for-cost-name = The gap between two prices is the price.
mixup-gap-for-cost-correction = First find what each one costs you, then choose one.
mixup-goal-is-near-enough-name = The bank with a way to be free is always cheaper.
mixup-goal-is-near-enough-correction = If you cannot meet the rule, you pay the full fee.

## Context: any country

zz-bank-desk-title = Who are you, and how do you show it?
zz-bank-desk-home = In many countries one ID card from the state opens an account at any bank.
zz-bank-desk-host-counterpart = Here no one card does that. A bank asks for your name, birth date, address and an ID number. Each bank has its own list of papers.
zz-bank-desk-comparison = The questions are the same in most places. The papers that answer them differ from bank to bank.
zz-bank-desk-warning = Rules for IDs can change. Call and ask which papers are taken today. Never use the number of another person, and let no one use your account.

## Context: India

in-bank-kyc-title = Aadhaar, PAN and a bank here
in-bank-kyc-home = In India Aadhaar and PAN are what a bank asks for. Much of it can be done on a phone.
in-bank-kyc-host-counterpart = Here a bank asks for your name, birth date, address and an ID number. Many people bring a passport.
in-bank-kyc-comparison = An ITIN or SSN is close to a PAN: a number. It has no photo and is no ID card.
in-bank-kyc-warning = Do not count on Aadhaar or PAN here. Rules for IDs can change, so call and ask which papers are taken today. Never use the number of another person.
