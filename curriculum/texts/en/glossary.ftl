### The words on the forms: each as it is printed in the U.S., and what it means in a sentence. English, the source text.
### A number never stands in a text: it is a parameter.

## money-goals

term-trade-off-name = Trade-off
term-trade-off-meaning = The next best thing that you give up when you use money for a goal.

## percent-skills

term-percent-name = Percent
term-percent-meaning = So many out of each hundred.
term-rate-name = Rate
term-rate-meaning = A percent with a stretch of time, such as the interest for one year.

## prices-tax-tips

term-sales-tax-name = Sales tax
term-sales-tax-meaning = A tax that most stores add at the register. It is not in the price on the tag.

## ssn-itin

term-ssn-name = SSN, Social Security number
term-ssn-meaning = Your number for work, tax, credit and benefits. Keep it private: a thief can use it to open credit in your name.
term-itin-name = ITIN, Individual Taxpayer Identification Number
term-itin-meaning = A tax number for people who cannot get an SSN. It does not let you work.

## financial-system

term-bank-name = Bank
term-bank-meaning = A firm that keeps deposits, lends money and moves payments.
term-credit-union-name = Credit union
term-credit-union-meaning = Works like a bank, but its members own it. An insured one covers deposits up to { MONEY($us_fdic_limit) }.
term-money-transmitter-name = Money transmitter
term-money-transmitter-meaning = A firm that sends money for you, often to another country. It holds no deposits.
term-check-casher-name = Check casher
term-check-casher-meaning = A shop that turns a check into cash for a fee.
term-money-order-name = Money order
term-money-order-meaning = A slip of paper that is paid for in advance and can be used like a check.
term-fdic-name = FDIC, Federal Deposit Insurance Corporation
term-fdic-meaning = It insures what you keep in a bank, most often up to { MONEY($us_fdic_limit) } for each person at each bank.
term-ncua-name = NCUA, National Credit Union Administration
term-ncua-meaning = It insures what you keep in a credit union, most often up to { MONEY($us_fdic_limit) } for each person at each one.
term-cfpb-name = CFPB, Consumer Financial Protection Bureau
term-cfpb-meaning = The federal office that takes a complaint about a bank, a lender or a money app.
term-federal-reserve-name = Federal Reserve
term-federal-reserve-meaning = The central bank of the U.S. It watches over banks and keeps no accounts for people.

## account-types

term-checking-account-name = Checking account
term-checking-account-meaning = The account for money that moves: your pay comes in, your bills go out.
term-savings-account-name = Savings account
term-savings-account-meaning = The account for money that waits. It pays you interest.
term-deposit-name = Deposit
term-deposit-meaning = Money that you put into an account.
term-debit-card-name = Debit card
term-debit-card-meaning = A card that takes the money out of your checking account at once.
term-monthly-fee-name = Monthly fee
term-monthly-fee-meaning = What an account costs each month. Ask how you can make it go away.
term-overdraft-name = Overdraft
term-overdraft-meaning = A payment that takes more than you have. The bank may pay it and charge a fee each time.

## open-account

term-opening-deposit-name = Opening deposit
term-opening-deposit-meaning = The money a bank asks you to put in on the first day.
term-direct-deposit-name = Direct deposit
term-direct-deposit-meaning = Your pay goes straight into your account, without a check.
term-id-name = ID, identification
term-id-meaning = A paper or card that shows who you are. Each bank makes its own list of those it takes.

## job-types

term-employee-name = Employee
term-employee-meaning = A person who works for a firm that decides how, when and where. Tax is taken out of each check.
term-independent-contractor-name = Independent contractor
term-independent-contractor-meaning = A person who runs their own work and pays their own tax. The facts decide, not the name on the paper.
term-form-w-2-name = Form W-2
term-form-w-2-meaning = The paper an employer sends after the year: what you earned and the tax that was taken out.
term-form-1099-name = Form 1099
term-form-1099-meaning = A paper that reports money paid to you without tax taken out, such as pay for contract work.
term-form-w-9-name = Form W-9
term-form-w-9-meaning = A contractor fills it in to give a client the right name and tax number.
term-form-ss-8-name = Form SS-8
term-form-ss-8-meaning = With this form the IRS decides, for free, whether your work is a job or a contract.
term-overtime-name = Overtime
term-overtime-meaning = Extra pay for hours above the limit of the week, in jobs that the law covers.

## gross-net-pay

term-gross-pay-name = Gross pay
term-gross-pay-meaning = Your pay before taxes and other sums come out.
term-net-pay-name = Net pay, take-home pay
term-net-pay-meaning = The pay that reaches you, after all that comes out.
term-pay-stub-name = Pay stub
term-pay-stub-meaning = The paper that comes with your pay and shows each sum that was taken out.
term-deduction-name = Deduction
term-deduction-meaning = On a pay stub, a sum that comes out of your pay. On a tax return, a sum that lowers the income you pay tax on.
term-withholding-name = Withholding
term-withholding-meaning = Tax that your employer takes out of each pay and sends on for you.
term-form-w-4-name = Form W-4
term-form-w-4-meaning = You give it to your employer. It sets how much income tax comes out of your pay.
term-payroll-taxes-name = Payroll taxes, FICA
term-payroll-taxes-meaning = Social Security ({ PERCENT($us_ss_rate) }) and Medicare ({ PERCENT($us_medicare_rate) }) come out of your pay. Your employer pays the same again.
term-social-security-name = Social Security
term-social-security-meaning = A public plan that pays when you are old or cannot work, once you have enough work on record.
term-year-to-date-name = Year to date, YTD
term-year-to-date-meaning = The sum of all your pay stubs since January.

## tax-brackets

term-income-tax-name = Federal income tax
term-income-tax-meaning = A tax on what you earn in a year, paid to the U.S. government.
term-taxable-income-name = Taxable income
term-taxable-income-meaning = The part of your income that tax is worked out on, after deductions.
term-standard-deduction-name = Standard deduction
term-standard-deduction-meaning = A sum most people may take off their income: { MONEY($us_tax_std_deduction_single) } for a single person in { $us_tax_year }.
term-bracket-name = Tax bracket
term-bracket-meaning = A slice of income with a rate of its own. A higher rate is only for the part inside its slice.
term-marginal-rate-name = Marginal rate
term-marginal-rate-meaning = The tax rate on your next dollar.
term-average-rate-name = Average rate
term-average-rate-meaning = The whole tax divided by taxable income.
term-tax-return-name = Tax return
term-tax-return-meaning = The form you send for each year to work out your tax. For most people it is due { DATE($us_tax_filing_deadline) }.
term-refund-name = Tax refund
term-refund-meaning = Tax that you paid and did not owe. It comes back after you send your return.

## tax-residency

term-resident-for-tax-name = Resident for tax
term-resident-for-tax-meaning = A person who passes the green card test or the day count. It is not the same as your visa.
term-nonresident-name = Nonresident for tax
term-nonresident-meaning = A person who passes neither test. Most pay tax here only on income from the U.S.
term-green-card-test-name = Green card test
term-green-card-test-meaning = You have a green card, so you count as a resident for tax.
term-substantial-presence-test-name = Substantial presence test
term-substantial-presence-test-meaning = A count of your days here over three years. Days of older years count less.

## budget-plan

term-budget-name = Budget
term-budget-meaning = A plan for what comes in and what goes out, made before the month begins.
term-biweekly-name = Biweekly
term-biweekly-meaning = Every two weeks, on the same day of the week. Two months of the year bring a third pay.

## compare-shopping

term-unit-price-name = Unit price
term-unit-price-meaning = The price of one ounce, one pound or one piece. It shows which pack costs less.
term-pound-name = Pound and ounce
term-pound-meaning = A pound is a bit less than half a kilo. It has sixteen ounces.
term-free-trial-name = Free trial
term-free-trial-meaning = Days of use for free. Most turn into a paid plan unless you cancel in time.

## compound-interest

term-interest-name = Interest
term-interest-meaning = Money paid for the use of money: to you on savings, by you on a loan.
term-principal-name = Principal
term-principal-meaning = The money that you put in or borrow at the start, without the interest.
term-balance-name = Balance
term-balance-meaning = All the money in an account now, or all that you still owe.
term-simple-interest-name = Simple interest
term-simple-interest-meaning = Interest on the first sum only.
term-compound-interest-name = Compound interest
term-compound-interest-meaning = Interest on the first sum and on the interest that came before.
term-certificate-of-deposit-name = CD, certificate of deposit
term-certificate-of-deposit-meaning = Savings that you leave in for a fixed time. You often pay to take them out early.
term-apy-name = APY, annual percentage yield
term-apy-meaning = What savings earn in a year, with interest on interest counted.

## inflation

term-inflation-name = Inflation
term-inflation-meaning = Prices as a whole go up, so the same money buys less.
term-buying-power-name = Buying power
term-buying-power-meaning = How much your money can buy.

## cost-of-borrowing

term-apr-name = APR, annual percentage rate
term-apr-meaning = The price of a loan for one year in percent, with the fees you must pay counted.
term-amount-financed-name = Amount financed
term-amount-financed-meaning = The money the loan really gives you to use.
term-finance-charge-name = Finance charge
term-finance-charge-meaning = What a loan costs in dollars: the interest and the fees you must pay to get it.
term-total-of-payments-name = Total of payments
term-total-of-payments-meaning = All that you will have paid when the loan is over.
term-flat-rate-name = Flat rate, add-on rate
term-flat-rate-meaning = Interest on the first sum to the end, even while you pay it down. The APR is higher.
term-co-signer-name = Co-signer
term-co-signer-meaning = A person who signs for your loan and owes all of it if you do not pay.

## card-mechanics

term-statement-name = Statement
term-statement-meaning = The bill for your card each month: what you bought, what you owe and by when.
term-statement-balance-name = Statement balance
term-statement-balance-meaning = The whole sum on the bill. On most cards, pay all of it and you owe no interest on what you bought.
term-closing-date-name = Closing date
term-closing-date-meaning = The day when the bill is made.
term-due-date-name = Due date
term-due-date-meaning = The last day to pay without being late.
term-minimum-payment-name = Minimum payment
term-minimum-payment-meaning = The least you must pay to be on time. The rest costs interest.
term-grace-period-name = Grace period
term-grace-period-meaning = The time from the closing date to the due date. If you pay in full, what you bought costs no interest in it.
term-autopay-name = Autopay
term-autopay-meaning = The bill is paid from your account by itself. You choose the whole sum or the minimum.

## credit-reports

term-credit-report-name = Credit report
term-credit-report-meaning = A list of your loans and cards here and of how you paid them.
term-credit-bureau-name = Credit bureau
term-credit-bureau-meaning = A firm that keeps credit reports. The three big ones are Equifax, Experian and TransUnion.
term-dispute-name = Dispute
term-dispute-meaning = A free letter or form that asks a bureau to check and mend a mistake.
term-debt-collector-name = Debt collector
term-debt-collector-meaning = A firm that asks for money you owe to someone else. Ask for proof in writing before you pay.

## credit-scores

term-credit-score-name = Credit score
term-credit-score-meaning = A number that tells lenders how likely you are to pay on time.
term-utilization-name = Utilization
term-utilization-meaning = What you owe on all cards, divided by all your card limits, in percent.
term-inquiry-name = Hard inquiry
term-inquiry-meaning = A lender looks at your report because you asked for credit. It can take a few points off for a while.

## scam-red-flags

term-scam-name = Scam
term-scam-meaning = A trick to get your money or your numbers. Look for pressure, secrets and odd ways to pay.

## identity-theft

term-identity-theft-name = Identity theft
term-identity-theft-meaning = Someone uses your name or numbers to get money, credit, work or a tax refund.
term-credit-freeze-name = Credit freeze
term-credit-freeze-meaning = A free lock on your credit report. It stops most new accounts in your name.
term-fraud-alert-name = Fraud alert
term-fraud-alert-meaning = A free note on your report. It tells lenders to check that it is really you.
term-ip-pin-name = IP PIN
term-ip-pin-meaning = A code from the IRS. No one else can send a tax return in your name without it.
term-two-step-code-name = Two-step code
term-two-step-code-meaning = A second code you type when you sign in. No honest caller asks for it.

## immigration-fraud

term-notary-public-name = Notary public
term-notary-public-meaning = A person who watches you sign. A notary is not a lawyer.
