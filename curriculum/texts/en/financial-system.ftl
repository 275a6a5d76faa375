### Who is who in U.S. finance: English, the source text.
### A number never stands in a text: it is named, and its value stands in financial-system.toml.

financial-system-lesson-title = Who is who on the money street
financial-system-lesson-promise = After this lesson you can tell who keeps money, who sends it and who watches over them.

## Card: opening

financial-system-one-street-title = Four doors on one street
financial-system-one-street-p1 = It is payday. On one street you pass a bank and a credit union. Then come a shop that cashes checks and a shop that sends money abroad.
financial-system-one-street-p2 = At each door a person at a counter takes your money. But they do different work. So ask at each door: **what do you do with my money?**
financial-system-one-street-p3 = You know places like these from home. Here you learn their names, and who watches over them.

## Card: explanation

financial-system-who-does-what-title = Who does what
financial-system-who-does-what-p1 = Money you put in an account is a _deposit_. Some places keep deposits. Others do not.
financial-system-who-does-what-doors-1 = **Keeps and lends, for a profit:** a _bank_. It holds your deposits and makes loans.
financial-system-who-does-what-doors-2 = **Keeps and lends, for its members:** a _credit union_. You join by a rule, such as where you live or work. Then you own a small part.
financial-system-who-does-what-doors-3 = **Sends:** a _money transmitter_. It moves money for you, often abroad. It holds no deposits.
financial-system-who-does-what-doors-4 = **Cashes:** a _check casher_. It gives you cash for a paycheck and takes a fee. It holds no deposits.
financial-system-who-does-what-p2 = The _FDIC_ insures deposits at most banks. The _NCUA_ does it at most credit unions. You do not buy this. It pays if the bank or credit union fails, not for a fee or a bad deal.
financial-system-who-does-what-p3 = The _Federal Reserve_ is the bank for banks. You cannot open an account there.
financial-system-who-does-what-p4 = Is something wrong? Keep the papers and ask the company first. If that does not help, the _CFPB_ takes your complaint for free and sends it to the company. Then you read the answer.
financial-system-who-does-what-call = These offices do not call to ask for your password or to have you move your money. If someone does, hang up. Call your bank at the number on your card.

## Card: worked example. $cash $order $month $year money, $checks a whole number

financial-system-payday-title = What one counter costs
financial-system-payday-p1 = You get { NUMBER($checks) } paychecks a month. A check casher takes { MONEY($cash) } for each. Then you pay { MONEY($order) } for a _money order_, a paper that pays your rent.
financial-system-payday-month = One month without an account
financial-system-payday-month-r1 = Cashing the paychecks
financial-system-payday-month-r2 = Money order for the rent
financial-system-payday-month-sum = Fees in one month
financial-system-payday-f1 = { NUMBER($month) } × 12 = { NUMBER($year) }
financial-system-payday-p2 = That is { MONEY($year) } a year. A bank or credit union account can do both jobs, some for no monthly fee. Ask what it costs before you choose.

## Card: what you know from home

financial-system-at-home-title = What you know, and what differs here
financial-system-at-home-p1 = Every country has places that keep money and places that send it. Who owns them, and who insures them, is not the same.

## Card: short check

financial-system-short-check-title = A short check
financial-system-short-check-p1 = Two questions before you go on. Take your time. Open a hint when you want one.

## Item: matching. Rows k1 to k4, partners p1 to p5 (34 characters at most)

financial-system-doors-stem = What does each of these places do?
financial-system-doors-k1 = Bank
financial-system-doors-k1-feedback = A bank keeps deposits and makes loans, and its owners want a profit.
financial-system-doors-k2 = Credit union
financial-system-doors-k2-feedback = A credit union keeps deposits and makes loans too. Its members own it.
financial-system-doors-k3 = Money transmitter
financial-system-doors-k3-feedback = A money transmitter moves money to another place. It holds no deposits.
financial-system-doors-k4 = Check casher
financial-system-doors-k4-feedback = A check casher gives you cash for a paycheck and takes a fee.
financial-system-doors-p1 = keeps and lends, for its members
financial-system-doors-p2 = sends money to another place
financial-system-doors-p3 = keeps and lends, for a profit
financial-system-doors-p4 = insures the money in banks
financial-system-doors-p5 = gives cash for a paycheck
financial-system-doors-hint-1 = Two of the places keep deposits. Which two?
financial-system-doors-hint-2 = Of those two, ask who owns each one.
financial-system-doors-why = Banks and credit unions both keep and lend, but members own a credit union. A money transmitter sends, and a check casher cashes. An agency insures the deposits.

## Item: single

financial-system-send-tonight-stem = You want to send money to your sister abroad tonight. Who does that work?
financial-system-send-tonight-k1 = The Federal Reserve
financial-system-send-tonight-k1-feedback = The Federal Reserve works for banks. It has no counter for people.
financial-system-send-tonight-k2 = The FDIC
financial-system-send-tonight-k2-feedback = The FDIC insures deposits at banks. It moves no money for you.
financial-system-send-tonight-k3 = The CFPB
financial-system-send-tonight-k3-feedback = The CFPB takes complaints about money companies. It moves no money for you.
financial-system-send-tonight-k4 = A money transmitter
financial-system-send-tonight-hint-1 = Some of these are offices that watch. Which one serves customers?
financial-system-send-tonight-hint-2 = Look for the name that says what it does with money.
financial-system-send-tonight-why = A money transmitter sends money for people. The three others are public offices, and they serve no customers at a counter.

## Item: single

financial-system-who-may-join-stem = Ama wants to use the credit union near her work. What decides if she may join?
financial-system-who-may-join-k1 = If she is in a labor union
financial-system-who-may-join-k1-feedback = “Union” here means people who join their money. A few serve labor unions, but most have other rules.
financial-system-who-may-join-k2 = If she fits its rule for members
financial-system-who-may-join-k3 = If she pays for its insurance
financial-system-who-may-join-k3-feedback = Members do not pay the NCUA for cover. It comes with the account.
financial-system-who-may-join-k4 = If she has a lot of money to bring
financial-system-who-may-join-k4-feedback = Most ask for a small first deposit. A large sum is not the rule.
financial-system-who-may-join-hint-1 = Members own a credit union. How does one become a member?
financial-system-who-may-join-hint-2 = Think of where a person lives or works.
financial-system-who-may-join-why = Each credit union has a rule for who may join. It can be where you live, where you work or who is in your family. Ask what the rule is.

## Item: several

financial-system-insured-money-stem = Where does the FDIC or the NCUA insure your money? Choose each one.
financial-system-insured-money-k1 = A deposit at a private bank with the FDIC sign
financial-system-insured-money-k1-feedback = The FDIC insures deposits at its banks. The bank does not have to belong to the state.
financial-system-insured-money-k2 = Money on its way with a money transmitter
financial-system-insured-money-k2-feedback = A money transmitter only moves money. It holds no deposit that could be insured.
financial-system-insured-money-k3 = A deposit at a credit union with the NCUA sign
financial-system-insured-money-k3-feedback = The NCUA insures deposits at its credit unions, as the FDIC does at banks.
financial-system-insured-money-k4 = Cash in your hand from a check casher
financial-system-insured-money-k4-feedback = A check casher gives you cash and keeps no deposit. Cash in your hand is not insured.
financial-system-insured-money-hint-1 = Both agencies insure one thing: deposits.
financial-system-insured-money-hint-2 = Which of these places hold deposits for you?
financial-system-insured-money-why = The FDIC insures deposits at banks, and the NCUA at credit unions. A place that only sends or cashes holds no deposits.

## Item: single. $fee money

financial-system-double-fee-stem = Your bank took the same { MONEY($fee) } fee twice. You showed the bank your papers, and it did nothing. What is a good next step?
financial-system-double-fee-k1 = Ask the FDIC to pay the fee back
financial-system-double-fee-k1-feedback = FDIC cover pays when a bank fails. Your bank is open. The quarrel is about a fee.
financial-system-double-fee-k2 = Move the account to the Federal Reserve
financial-system-double-fee-k2-feedback = The Federal Reserve has no accounts for people.
financial-system-double-fee-k3 = Send a free complaint to the CFPB
financial-system-double-fee-k4 = Pay an agent to speak to the CFPB
financial-system-double-fee-k4-feedback = You can send a complaint yourself, and it is free. An agent gets no better answer.
financial-system-double-fee-hint-1 = You have asked the company. Which office takes complaints?
financial-system-double-fee-hint-2 = Insurance is for a bank that fails. This bank is still open.
financial-system-double-fee-why = The CFPB takes your complaint for free and sends it to the company. The company is asked to answer. You can write it yourself.

## Item: ordering

financial-system-complaint-steps-stem = A company charged you twice. Put the steps in order, from first to last.
financial-system-complaint-steps-k1 = Find the two charges in your papers
financial-system-complaint-steps-k2 = Ask the company to give one back
financial-system-complaint-steps-k3 = Send a complaint to the CFPB
financial-system-complaint-steps-k4 = Read the answer to your complaint
financial-system-complaint-steps-s1-feedback = First have the papers at hand. Then you can show the company what went wrong.
financial-system-complaint-steps-s2-feedback = Ask the company first. It can mend a mistake that day. The CFPB comes next.
financial-system-complaint-steps-s3-feedback = The answer can only come after your complaint has been sent on.
financial-system-complaint-steps-hint-1 = What must you have in your hand before you ask anyone?
financial-system-complaint-steps-hint-2 = Who can mend the mistake fastest: the company or a public office?
financial-system-complaint-steps-why = Papers first, then the company. If it does not help, the CFPB takes your complaint and sends it on. Then you read the answer.

## Item: single

financial-system-badge-call-stem = A caller says he is from the FDIC. Your bank will close tonight, he says, and he needs your password to save your money. What do you do?
financial-system-badge-call-k1 = Tell him, since the FDIC insures you
financial-system-badge-call-k1-feedback = The FDIC insures deposits without your password. It pays by itself if a bank fails.
financial-system-badge-call-k2 = Tell him, once he sends you a badge
financial-system-badge-call-k2-feedback = A badge in a message is easy to fake. It does not show who is calling.
financial-system-badge-call-k3 = Move the money where he tells you
financial-system-badge-call-k3-feedback = Your deposit is insured where it is. Once you move it, it may be gone.
financial-system-badge-call-k4 = Hang up and call your bank yourself
financial-system-badge-call-hint-1 = What does the FDIC need from you to insure your deposit?
financial-system-badge-call-hint-2 = How can you reach your bank without the caller’s help?
financial-system-badge-call-why = Your deposit at an FDIC bank is insured without any act from you. A real agency does not ask for a password. The number on your card reaches the real bank.

## Item: single, two by two

financial-system-two-signs-stem = A bank shows the FDIC sign. A credit union shows the NCUA sign. You put the same small sum in each. What differs?
financial-system-two-signs-k1 = The cover and the owners
financial-system-two-signs-k1-feedback = The owners do differ. But both deposits are covered, by one agency or the other.
financial-system-two-signs-k2 = The cover, but not the owners
financial-system-two-signs-k2-feedback = It is the other way around. Both deposits are covered, and the owners differ.
financial-system-two-signs-k3 = The owners, but not the cover
financial-system-two-signs-k4 = Neither the owners nor the cover
financial-system-two-signs-k4-feedback = The cover is alike. But members own the credit union, and that is not so at the bank.
financial-system-two-signs-hint-1 = Ask two things, one at a time. Who insures each deposit?
financial-system-two-signs-hint-2 = Then ask: who owns the bank, and who owns the credit union?
financial-system-two-signs-why = The FDIC covers the one deposit and the NCUA covers the other. Members own the credit union. A bank belongs to owners who want a profit.

## Item: numeric, dollars. $fee $monthly $casher $account money, $weeks a whole number, $w1 to $w4 wrong answers, $answer

financial-system-fee-by-year-stem = You are paid every week, { NUMBER($weeks) } times a year. A check casher takes { MONEY($fee) } each time. A credit union account costs { MONEY($monthly) } a month and takes the paychecks for free. How many dollars do you save in a year with the account?
financial-system-fee-by-year-w1-feedback = { MONEY($w1) } is what the check casher takes in a year. The account has a cost too. Take that away.
financial-system-fee-by-year-w2-feedback = This counts the account fee every week. It comes once a month.
financial-system-fee-by-year-w3-feedback = This counts the check casher’s fee once a month. You are paid every week.
financial-system-fee-by-year-w4-feedback = { MONEY($w4) } sets one fee against the other. Count how often each comes in a year.
financial-system-fee-by-year-hint-1 = The two fees come at different times. Bring both to one year.
financial-system-fee-by-year-hint-2 = One fee comes with each paycheck. The other comes with each month.
financial-system-fee-by-year-hint-3 = When you have both yearly costs, see how far apart they are.
financial-system-fee-by-year-why = The check casher takes { MONEY($casher) } a year. The account costs { MONEY($account) }. You save { MONEY($answer) }.
financial-system-fee-by-year-ledger = One year, two ways
financial-system-fee-by-year-ledger-r1 = Check casher: { NUMBER($fee) } × { NUMBER($weeks) }
financial-system-fee-by-year-ledger-r2 = Account: { NUMBER($monthly) } × 12
financial-system-fee-by-year-ledger-sum = You save

## Misconceptions: the belief as a person would say it, then one sentence that mends it

mixup-one-office-does-all-name = The bank insures the money it keeps.
mixup-one-office-does-all-correction = A bank keeps and lends money, and a public agency insures it.
mixup-credit-union-has-shareholders-name = A credit union works for outside owners, like a bank.
mixup-credit-union-has-shareholders-correction = The members own the credit union, and it does not work for a profit.
mixup-sender-is-a-bank-name = A shop that sends money is a kind of bank.
mixup-sender-is-a-bank-correction = It moves money and holds no deposits, so no deposit is insured there.
mixup-counters-all-the-same-name = All money counters do the same work.
mixup-counters-all-the-same-correction = Some keep deposits, some send and some only cash checks.
mixup-fed-is-my-bank-name = I can keep my money at the Federal Reserve.
mixup-fed-is-my-bank-correction = The Federal Reserve is the bank for banks and has no accounts for people.
mixup-agency-is-a-counter-name = A public agency can send or hold my money.
mixup-agency-is-a-counter-correction = The agencies insure and watch, and companies hold and send the money.
mixup-credit-union-is-labor-union-name = A credit union is a labor union.
mixup-credit-union-is-labor-union-correction = It is a place that keeps and lends money, and its members own it.
mixup-learner-buys-insurance-name = I have to buy the deposit insurance.
mixup-learner-buys-insurance-correction = The cover comes with your deposit, and you pay nothing for it.
mixup-credit-union-takes-the-rich-name = A credit union takes only people with a lot of money.
mixup-credit-union-takes-the-rich-correction = Its rule is most often where you live or work, and a small sum is enough to begin.
mixup-private-bank-not-safe-name = Only a bank of the state is safe.
mixup-private-bank-not-safe-correction = Nearly all banks here are private, and most have deposits the FDIC insures.
mixup-credit-union-is-a-club-name = A credit union is a private club with no cover.
mixup-credit-union-is-a-club-correction = The NCUA insures what you put in at most credit unions.
mixup-insurance-pays-any-loss-name = The FDIC or NCUA pays back any loss.
mixup-insurance-pays-any-loss-correction = It pays when the bank or credit union fails, not for fees or bad deals.
mixup-complaints-cost-money-name = I need to pay someone to complain for me.
mixup-complaints-cost-money-correction = A complaint to the CFPB is free, and you can send it yourself.
mixup-complain-without-papers-name = I can complain first and look for papers later.
mixup-complain-without-papers-correction = With the papers in your hand you can show what went wrong.
mixup-office-before-company-name = A problem goes to a public office at once.
mixup-office-before-company-correction = Ask the company first; the CFPB takes your complaint if that does not help.
mixup-insurer-needs-my-password-name = To insure my money, the FDIC needs my password.
mixup-insurer-needs-my-password-correction = The FDIC insures deposits by law and asks for no password.
mixup-badge-proves-the-caller-name = A badge shows that the caller is real.
mixup-badge-proves-the-caller-correction = A badge is easy to fake, so call back at a number you know.
mixup-move-it-to-keep-it-safe-name = If my bank is in trouble, I should move money where a caller says.
mixup-move-it-to-keep-it-safe-correction = An insured deposit is safe where it is, and a caller who has you move it is not.
mixup-fees-share-one-rhythm-name = Both fees come equally often.
mixup-fees-share-one-rhythm-correction = Count how often each fee comes in a year before you compare.
mixup-fee-counts-once-name = A fee is paid once.
mixup-fee-counts-once-correction = A small fee comes back each time, so count all the times in a year.

## Context: any country

zz-who-is-who-title = Who keeps, who sends, who watches
zz-who-is-who-home = In many countries a few big banks, or the post office, do most of the work.
zz-who-is-who-host-counterpart = Here many private companies share the work. Banks and credit unions keep deposits. Others only send money or cash checks.
zz-who-is-who-comparison = The work is the same. It stands behind more doors.
zz-who-is-who-warning = A counter is no proof that your money is insured. Look for the FDIC or the NCUA, and check the name on the agency’s own site.

## Context: India

in-public-bank-title = State banks, the post office and private banks
in-public-bank-home = Many people in India trust a bank of the state, or save at the post office. The RBI watches over the banks.
in-public-bank-host-counterpart = Here nearly all banks are private. The post office sells money orders but keeps no savings.
in-public-bank-comparison = Here it is the FDIC that insures deposits, not the owner of the bank. The Federal Reserve is close to the RBI, but you cannot keep money there.
in-public-bank-warning = Do not judge by who owns the bank. Look for the FDIC or the NCUA, and check the name on the agency’s own site.

## Context: Haiti

ht-caisse-populaire-title = Caisse populaire and credit union
ht-caisse-populaire-home = Many people in Haiti know the caisse populaire. Many also recall groups called cooperatives that promised a lot and failed.
ht-caisse-populaire-host-counterpart = A credit union is owned by its members too. The NCUA, a federal agency, insures deposits at most of them.
ht-caisse-populaire-comparison = Both belong to their members. Here you can check the cover before you join.
ht-caisse-populaire-warning = Not every group that says “cooperative” is a credit union. Look for its name on the NCUA site before you pay in.
