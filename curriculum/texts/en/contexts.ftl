### Contexts: what people know from home, what is here, how the two compare, one warning. English, the source text.
### A number never stands in a text: it is a parameter, or a value in contexts.toml.

## Countries

country-IN-name = India
country-MX-name = Mexico
country-CN-name = China
country-PH-name = Philippines
country-NG-name = Nigeria
country-VN-name = Vietnam
country-BR-name = Brazil
country-KR-name = South Korea
country-UA-name = Ukraine
country-HT-name = Haiti
country-ET-name = Ethiopia
country-ZZ-name = Any country

## in-chit-fund (India, rotating-savings)

in-chit-fund-title = Chit funds and savings circles
in-chit-fund-home = In India a chit fund can be registered under the Chit Funds Act. Friends also run small “kitty” groups.
in-chit-fund-host-counterpart = No one here gives out a license for chit funds. A circle is a private promise. An insured savings account covers up to { MONEY($us_fdic_limit) }.
in-chit-fund-comparison = In India a registered foreman answers to a state office. Here a circle most often answers to no one.
in-chit-fund-warning = If the leader goes off with the pot, no insurance pays. Join only with people you know, and write the rules down. Say no to a circle that pays you to bring in new members.

## in-upi-zelle (India, p2p-safety)

in-upi-zelle-title = UPI and payment apps here
in-upi-zelle-home = UPI moves money at once and for free. It works between all banks, and you approve with a PIN.
in-upi-zelle-host-counterpart = Zelle, Venmo and Cash App are separate networks. Each has its own rules.
in-upi-zelle-comparison = UPI is one public network for all. Here both people most often need the same app or network.
in-upi-zelle-warning = A Zelle payment to an enrolled person usually cannot be stopped. If a trick made you send it, the bank may not have to pay you back. Pay only people you know.

## in-nre-nro (India, foreign-accounts)

in-nre-nro-title = NRE, NRO and fixed deposits
in-nre-nro-home = You may still have NRO or NRE accounts, fixed deposits or a family account in India.
in-nre-nro-host-counterpart = A U.S. tax resident pays tax on income from all over the world. You may need to send an FBAR and Form 8938.
in-nre-nro-comparison = NRE interest can be free of tax in India and still be taxed here. India also expects you to change a resident account when you move away.
in-nre-nro-warning = Add up all your foreign accounts. If the total goes over { MONEY($us_fbar_threshold) } on any day, file an FBAR. It is due { DATE($us_fbar_due) }, but you get until { DATE($us_fbar_extended) } without asking. Count joint accounts and those you can sign for.

## in-sip-pfic (India, foreign-funds-gifts)

in-sip-pfic-title = Mutual fund SIPs
in-sip-pfic-home = In India many people put money into a mutual fund each month, with a SIP.
in-sip-pfic-host-counterpart = Here the tax law calls most funds from abroad a PFIC. They are reported on Form 8621.
in-sip-pfic-comparison = A fund that is simple at home can bring high tax here, and one form for each fund.
in-sip-pfic-warning = Before you become a U.S. tax resident, ask a tax professional. You can keep, stop or sell. Do not sell in a hurry, because a sale can be taxed too.

## in-gold-fd (India, risk-diversification)

in-gold-fd-title = Gold and fixed deposits
in-gold-fd-home = Gold and fixed deposits feel safe. In India, DICGC insures a bank deposit up to { MONEY($in_deposit_limit) }.
in-gold-fd-host-counterpart = Here many people use insured CDs, Treasury bonds and broad funds with low costs.
in-gold-fd-comparison = Gold pays no interest, and its price moves. A CD is insured. A fund is not insured, but it spreads the risk.
in-gold-fd-warning = Gains on gold you held for long can be taxed at up to { PERCENT($us_collectibles_rate) }. Renters insurance often covers little jewelry unless you add it.

## in-treaty-student (India, tax-treaties)

in-treaty-student-title = The student rule in the treaty
in-treaty-student-home = Students from India often hear that a treaty lowers their U.S. tax.
in-treaty-student-host-counterpart = Article 21(2) is a rule for students from India. With it, some can take the standard deduction on a nonresident return. There is no agreement on Social Security.
in-treaty-student-comparison = It is a rule for a small group. Most nonresidents cannot take this deduction. Years of work in the two countries cannot be added.
in-treaty-student-warning = Do not copy a friend’s return. Check first that you are still a nonresident for tax, and that the rule fits you.

## in-monthly-interest (India, percent-skills)

in-monthly-interest-title = Interest by the hundred and by the month
in-monthly-interest-home = Many people in India name interest in rupees for each hundred, by the month. “{ NUMBER($spoken) } rupees” means { PERCENT($month) } a month.
in-monthly-interest-host-counterpart = Loan papers here must show a rate for the whole year. It is called the _APR_.
in-monthly-interest-comparison = Both are percents, but the time differs. { PERCENT($month) } a month is about { PERCENT($year) } a year.
in-monthly-interest-warning = Bring both rates to one year before you choose a loan. The small monthly rate can be the one that costs more.

## in-cibil-fico (India, credit-scores)

in-cibil-fico-title = CIBIL score and U.S. scores
in-cibil-fico-home = CIBIL scores run from { NUMBER($home_low) } to { NUMBER($home_high) } and are tied to your PAN.
in-cibil-fico-host-counterpart = Scores here, such as FICO and VantageScore, run from { NUMBER($low) } to { NUMBER($high) }. They are made from the reports of three bureaus: Equifax, Experian and TransUnion.
in-cibil-fico-comparison = Both reward bills paid on time and low card use. But your record in India does not normally move with you. A few lenders can read a record from abroad.
in-cibil-fico-warning = Your record from India does not open a file here. Do not buy a “new credit number” (CPN) to start faster. Using it in place of a Social Security number can be fraud.

## mx-tanda (Mexico, rotating-savings)

mx-tanda-title = Tanda
mx-tanda-home = In a tanda each person gets the pot in turn.
mx-tanda-host-counterpart = Here a tanda is a private promise. An insured savings account is another way. So are the lending circles of some nonprofits.
mx-tanda-comparison = A tanda helps you save, but most often it builds no credit here. Some nonprofit circles report your payments.
mx-tanda-warning = No one insures the pot. Stay away from online tandas with strangers. Stay away from “flower” circles, where new people pay the old ones.

## mx-notario (Mexico, immigration-fraud)

mx-notario-title = A notario is not a notary public
mx-notario-home = In Mexico a notario público is a lawyer with long training. The state names each one.
mx-notario-host-counterpart = Here a notary public only watches you sign. A notary may not give legal advice.
mx-notario-comparison = The words look the same. The powers are very different.
mx-notario-warning = Only two kinds of people may give legal advice on immigration. One is a licensed lawyer. The other is a helper with DOJ accreditation. Never sign a blank form, and never give away your original papers.

## mx-remesas (Mexico, remittance-cost)

mx-remesas-title = Remesas and the tax on cash
mx-remesas-home = Your family can pick up remesas in cash at many shops and banks.
mx-remesas-host-counterpart = A federal tax of { PERCENT($us_remit_tax_rate) } applies when you pay with cash, a money order or a cashier’s check. A U.S. bank account or a U.S. card is outside it.
mx-remesas-comparison = The fee you see is only a part of the price. The exchange rate and the tax on cash count too.
mx-remesas-warning = Compare the pesos that arrive for the same dollars, not the fee. An offer with no fee can hide a weak rate. A credit card may add a cash-advance charge.

## mx-buro (Mexico, credit-reports)

mx-buro-title = Buró de Crédito
mx-buro-home = Many people say “estar en Buró” as if it were bad. It only means that you have a record.
mx-buro-host-counterpart = Here the common problem is to have no report at all. { $us_report_frequency } Ask at AnnualCreditReport.com.
mx-buro-comparison = Your record in Mexico does not normally move with you. In both countries no one can be paid to take out what is true.
mx-buro-warning = No one may erase what is true for a fee. You can dispute a mistake yourself, for free.

## mx-abonos (Mexico, cost-of-borrowing)

mx-abonos-title = Small weekly payments
mx-abonos-home = Stores in Mexico sell on small weekly payments. They must show the CAT, the total cost for a year.
mx-abonos-host-counterpart = Lenders here must show the APR and the total of payments. The law is the Truth in Lending Act.
mx-abonos-comparison = CAT and APR answer the same question, but they are built in other ways. Do not compare one with the other.
mx-abonos-warning = A low weekly payment can hide a high total. You see this in rent-to-own stores and at some car lots. Ask for the APR and the total before you sign.

## mx-ids (Mexico, open-account)

mx-ids-title = INE, passport and matrícula consular
mx-ids-home = In Mexico you open an account with your INE and CURP.
mx-ids-host-counterpart = Banks here must ask for your name, birth date, address and an ID number. Many have taken foreign passports. Some have taken consular IDs and ITINs.
mx-ids-comparison = Each bank makes its own list. One no is not the last answer.
mx-ids-warning = { $us_account_id_policy } Call first and ask which IDs the bank takes today. Never use another person’s number.

## mx-aguinaldo (Mexico, job-benefits)

mx-aguinaldo-title = Aguinaldo
mx-aguinaldo-home = The law gives each employee an aguinaldo in December. It is at least { NUMBER($mx_aguinaldo_days) } days of pay.
mx-aguinaldo-host-counterpart = No federal law here asks for a year-end bonus, paid vacation or paid sick days. Some states and cities ask for some leave.
mx-aguinaldo-comparison = In Mexico a part of your pay comes in December. Here it comes only if the offer says so.
mx-aguinaldo-warning = Plan for December from your monthly pay. Ask for the benefits in writing before you say yes.

## mx-buro-score (Mexico, credit-scores)

mx-buro-score-title = Buró de Crédito and U.S. scores
mx-buro-score-home = Many people in Mexico say “estar en Buró” as if it were bad. It only means that you have a record.
mx-buro-score-host-counterpart = Here, having no record is the common problem. Scores such as FICO and VantageScore run from { NUMBER($low) } to { NUMBER($high) }.
mx-buro-score-comparison = In both countries paying on time helps. But your record in Mexico does not normally move with you.
mx-buro-score-warning = A clean Buró record does not open a file here. No one may erase what is true for a fee. You can dispute a mistake yourself, for free.

## cn-fx-quota (China, remittance-rights)

cn-fx-quota-title = The yearly quota
cn-fx-quota-home = In China each person may buy foreign money worth up to { MONEY($cn_fx_quota) } a year. It may not go to homes or shares abroad.
cn-fx-quota-host-counterpart = The U.S. sets no general limit on money you receive. But banks may ask where it comes from.
cn-fx-quota-comparison = The limit is on the Chinese side. The papers are on both sides.
cn-fx-quota-warning = Using a friend’s quota can break Chinese rules. A private swap in a chat group can break U.S. law, or pay you with stolen money. It also gives you no federal transfer rights.

## cn-cash-split (China, cash-reporting)

cn-cash-split-title = Cash savings and gifts
cn-cash-split-home = Red envelopes and savings in cash are a part of life.
cn-cash-split-host-counterpart = Here a bank reports more than { MONEY($us_ctr_threshold) } in cash in one day. Travelers declare more than { MONEY($us_cmir_threshold) }.
cn-cash-split-comparison = A report is routine and costs nothing. The crime is to avoid it.
cn-cash-split-warning = Never split a deposit to stay under the limit, even when the money is clean. A family that travels together counts its cash together.

## cn-parents-gift (China, foreign-funds-gifts)

cn-parents-gift-title = Money from parents
cn-parents-gift-home = Parents often pay for school or help to buy a home.
cn-parents-gift-host-counterpart = Did you get more than { MONEY($us_3520_gift_threshold) } in a year from family who live abroad? A U.S. tax resident then files Form 3520. It is a report, not a tax bill.
cn-parents-gift-comparison = The gift itself is normally not income, but a missed form can cost a lot. A home lender will also ask for a gift letter.
cn-parents-gift-warning = Add the gifts from both parents. The penalty for a late form can grow each month, so ask for help early.

## cn-police-call (China, scam-red-flags)

cn-police-call-title = Calls from “police” or “the consulate”
cn-police-call-home = At home an official may reach you by phone or in an app.
cn-police-call-host-counterpart = Offices and consulates here do not ask you by phone to pay or to keep a secret.
cn-police-call-comparison = The caller may speak your language and know your data. That proves nothing.
cn-police-call-warning = Hang up. No real officer asks you to move money to a “safe account”. None asks you to stay on video or to hide it from your family.

## cn-home-rights (China, mortgage)

cn-home-rights-title = The right to the land and the yearly tax
cn-home-rights-home = A city home comes with a right to use the land, most often for { NUMBER($years) } years. Most owners pay no yearly tax on it.
cn-home-rights-host-counterpart = Here most owners hold the land too. They pay property tax and insurance each year.
cn-home-rights-comparison = The loan is not the whole cost. Add tax, insurance, repairs and often a fee to an owners’ group.
cn-home-rights-warning = { $us_state_land_laws } There are exceptions. Ask a local property lawyer before you sign.

## cn-biaohui (China, rotating-savings)

cn-biaohui-title = Hui (会)
cn-biaohui-home = In some places families use a circle where members bid for the pot (标会).
cn-biaohui-host-counterpart = Here a circle is a private promise without rules. An insured account covers { MONEY($us_fdic_limit) } for each person, bank and type of ownership.
cn-biaohui-comparison = A hui with bids mixes saving and borrowing. The one who takes the pot early pays interest in effect.
cn-biaohui-warning = If the head of the hui fails, courts are slow and proof is hard. Keep signed records. Put in only what you can afford to lose.

## cn-zhe (China, percent-skills)

cn-zhe-title = 折 and “percent off”
cn-zhe-home = In China a sale sign names the part you pay. 8折 means you pay { PERCENT($pay) }.
cn-zhe-host-counterpart = Here the sign names the part that comes off. { PERCENT($off) } off means you pay { PERCENT($pay) }.
cn-zhe-comparison = Both signs stand for the same price. They name opposite parts of it.
cn-zhe-warning = The number on a sale sign here is not what you pay. Take it away from the price first.

## cn-pboc (China, credit-scores)

cn-pboc-title = PBOC report and U.S. scores
cn-pboc-home = The PBOC Credit Reference Center keeps your report. Some apps add a score of their own.
cn-pboc-host-counterpart = Lenders here use reports from three private bureaus. Scores such as FICO and VantageScore run from { NUMBER($low) } to { NUMBER($high) }.
cn-pboc-comparison = There is no single state file here. Your report in China does not normally move with you.
cn-pboc-warning = Money in a bank or years in one job do not open a file here. Ignore people in chat groups who sell “credit repair”. Start with one small account and pay it in full.

## ph-padala (Philippines, remittance-cost)

ph-padala-title = Padala: now you are the sender
ph-padala-home = Padala from workers abroad supports many homes. Pickup shops and GCash are common.
ph-padala-host-counterpart = Compare paying from a bank account, with a debit card and in cash. Cash adds a federal tax of { PERCENT($us_remit_tax_rate) }.
ph-padala-comparison = A wallet or a pickup shop changes the speed and the rate, not only the fee.
ph-padala-warning = Look at the pesos that arrive. A good rate for the first transfer often ends.

## ph-paluwagan (Philippines, rotating-savings)

ph-paluwagan-title = Paluwagan
ph-paluwagan-home = At work, people often save in a paluwagan. It is private.
ph-paluwagan-host-counterpart = No office watches over a circle here. An insured account covers { MONEY($us_fdic_limit) }.
ph-paluwagan-comparison = A small group of people you know is one thing. An online group that sells “slots” is another.
ph-paluwagan-warning = An online paluwagan that promises a profit is a known scam. “SEC registered” does not mean that it may take your money to invest.

## ph-five-six (Philippines, high-cost-loans)

ph-five-six-title = “5-6” loans
ph-five-six-home = A 5-6 lender gives you { NUMBER($lent) } and takes back { NUMBER($back) }, often within weeks.
ph-five-six-host-counterpart = A payday loan charges a fee. A common one is { MONEY($us_payday_example_fee) } on each { MONEY($each) } for two weeks.
ph-five-six-comparison = Both look small in money. As a rate for a year both are very high.
ph-five-six-warning = Turn each fee into an APR. Ask a credit union first about a “payday alternative loan”.

## ph-thirteenth (Philippines, job-benefits)

ph-thirteenth-title = The 13th-month pay
ph-thirteenth-home = The law gives most employees a 13th month of pay by { DATE($ph_thirteenth_due) }.
ph-thirteenth-host-counterpart = No law here gives a 13th month. A bonus is up to the employer.
ph-thirteenth-comparison = Compare the pay for a year, not for a month, when you look at an offer.
ph-thirteenth-warning = Do not promise December money at home before you see it in writing.

## ph-joint-home (Philippines, foreign-accounts)

ph-joint-home-title = Joint accounts with parents
ph-joint-home-home = With an “and/or” account you can look after money for your family.
ph-joint-home-host-counterpart = A U.S. tax resident reports foreign accounts that he or she owns or can sign for.
ph-joint-home-comparison = The money may belong to your parents. But if you can sign, you may have to file an FBAR.
ph-joint-home-warning = Add the highest balance of each account. If the total is over { MONEY($us_fbar_threshold) }, file. It is due { DATE($us_fbar_due) }, but you get until { DATE($us_fbar_extended) } without asking.

## ph-sss (Philippines, social-security)

ph-sss-title = SSS and Social Security here
ph-sss-home = You may still pay into SSS, Pag-IBIG and PhilHealth from abroad.
ph-sss-host-counterpart = To retire on Social Security you normally need { NUMBER($us_ss_credits_needed) } work credits. There is no agreement with the Philippines.
ph-sss-comparison = Years in one system do not fill gaps in the other.
ph-sss-warning = Pay in cash off the books earns no credits. Check your record at ssa.gov.

## ph-cosign (Philippines, family-support)

ph-cosign-title = Utang na loob and co-signing
ph-cosign-home = To help your family is a duty and a way to give thanks.
ph-cosign-host-counterpart = Here a co-signer owes the whole loan by law.
ph-cosign-comparison = A gift has a price you know. Co-signing has an open one, and it stands on your credit report.
ph-cosign-warning = Choose an amount you can give each month. Say no to a signature for a debt you could not pay.

## ng-ajo (Nigeria, rotating-savings)

ng-ajo-title = Ajo, esusu and adashe
ng-ajo-home = A collector (alajo) or a group keeps what you save each day or week.
ng-ajo-host-counterpart = Here a circle is private. Banks and credit unions are insured up to { MONEY($us_fdic_limit) }.
ng-ajo-comparison = In Nigeria, NDIC covers a bank deposit up to { MONEY($ng_deposit_limit) }, but not ajo. Insurance here leaves circles out too.
ng-ajo-warning = Stay away from an ajo that strangers run in an app or a chat. Keep emergency money in an insured account.

## ng-rent-upfront (Nigeria, renting)

ng-rent-upfront-title = A year or two of rent up front
ng-rent-upfront-home = Landlords often ask for one or two years of rent, with agent and legal fees.
ng-rent-upfront-host-counterpart = Here you most often pay rent each month. You also pay a deposit and a fee to apply.
ng-rent-upfront-comparison = You need less money at once. But the landlord may check your credit and ask for proof of pay.
ng-rent-upfront-warning = Does someone want a year up front for a home you have not seen? If it must go by wire, app or gift card, it is likely a scam. See the home and read the lease first.

## ng-domiciliary (Nigeria, foreign-accounts)

ng-domiciliary-title = Domiciliary accounts
ng-domiciliary-home = In Nigeria you can keep dollars in the bank. This is called a domiciliary account.
ng-domiciliary-host-counterpart = For the U.S. it is still a foreign account.
ng-domiciliary-comparison = The currency does not matter. The place of the bank does.
ng-domiciliary-warning = Add your naira and dollar accounts, each at its highest in the year. If the total is over { MONEY($us_fbar_threshold) }, file an FBAR.

## ng-parallel-fx (Nigeria, exchange-rates)

ng-parallel-fx-title = Street-rate swaps
ng-parallel-fx-home = People swap naira and dollars in private, at a street rate.
ng-parallel-fx-host-counterpart = Here a business that moves money for others must be registered. Most states ask for a license too.
ng-parallel-fx-comparison = A private swap can look cheap, because it skips the checks and your rights.
ng-parallel-fx-warning = You may get stolen money, lose your account or break the law. Use a registered company and compare the full rate.

## ng-bvn (Nigeria, identity-theft)

ng-bvn-title = BVN, NIN and the SSN
ng-bvn-home = Your BVN ties your accounts to your face and fingers.
ng-bvn-host-counterpart = The SSN has no such check. A person who knows it may try to open credit.
ng-bvn-comparison = A BVN helps banks find you. An SSN must be kept from almost everyone.
ng-bvn-warning = Do not send your SSN by text or email. If it leaks, freeze your credit at all three bureaus. It is free.

## ng-non-interest (Nigeria, savings-products)

ng-non-interest-title = Banking without interest
ng-non-interest-home = In Nigeria there are banks that work without interest. They have a license for it.
ng-non-interest-host-counterpart = Here there is no separate federal license for it. A few firms offer home finance and funds based on faith.
ng-non-interest-comparison = The words in the contract differ. The U.S. rules on clear costs often still apply.
ng-non-interest-warning = Look beyond the label. Check the license, the total cost and whether FDIC or NCUA insures the deposit.

## vn-hui (Vietnam, rotating-savings)

vn-hui-title = Hụi / họ
vn-hui-home = In Vietnam hụi stands in the Civil Code, and a decree sets rules for it.
vn-hui-host-counterpart = U.S. law has no special rule for hụi, and no insurance.
vn-hui-comparison = In Vietnam the rules name duties of the head. Here you have only trust and the normal law of contracts.
vn-hui-warning = When a hụi breaks (vỡ hụi), all may lose. Keep records with dates, and never put your rent money in.

## vn-gold-usd (Vietnam, risk-diversification)

vn-gold-usd-title = Gold and dollars at home
vn-gold-usd-home = Gold bars and cash dollars guard against rising prices.
vn-gold-usd-host-counterpart = Here insured savings, Treasury bonds and broad funds are common choices.
vn-gold-usd-comparison = Cash at home loses to rising prices, and it can burn or be stolen. Vietnam insures a deposit up to { MONEY($vn_deposit_limit) }, the U.S. up to { MONEY($us_fdic_limit) }.
vn-gold-usd-warning = Gains on gold can be taxed at up to { PERCENT($us_collectibles_rate) }. Declare more than { MONEY($us_cmir_threshold) } in cash when you enter or leave.

## vn-nail-1099 (Vietnam, job-types)

vn-nail-1099-title = Salon work and the 1099
vn-nail-1099-home = At home a small family firm often pays in cash.
vn-nail-1099-host-counterpart = Does the owner set your hours, prices and tools? Then you may be an employee by law (W-2).
vn-nail-1099-comparison = A 1099 worker pays both halves of the payroll tax. There is no overtime and no cover when the job ends.
vn-nail-1099-warning = Ask for a record of your pay. Cash with no record gives no Social Security credits, and your income is hard to prove.

## vn-no-treaty (Vietnam, tax-treaties)

vn-no-treaty-title = A treaty that is signed but not in force
vn-no-treaty-home = Many people think that a tax treaty with Vietnam is in force.
vn-no-treaty-host-counterpart = A treaty was signed. It had not come into force in the sources we found.
vn-no-treaty-comparison = Until it is, use the normal rules, such as the foreign tax credit. There is no Social Security agreement.
vn-no-treaty-warning = Do not claim the Vietnam treaty on a U.S. return unless the IRS lists it.

## vn-name-lending (Vietnam, mortgage)

vn-name-lending-title = Lending your name
vn-name-lending-home = To hold a home in the name of a relative is common.
vn-name-lending-host-counterpart = Here a loan form must name the true borrower and the true use.
vn-name-lending-comparison = A favor at home can be mortgage fraud here.
vn-name-lending-warning = Do not sign a loan for a home that you will not own or live in as stated. The debt and the crime can both be yours.

## vn-vietqr (Vietnam, p2p-safety)

vn-vietqr-title = VietQR and MoMo
vn-vietqr-home = A QR scan pays shops and friends at once.
vn-vietqr-host-counterpart = The apps here are private networks. Shops mostly take cards.
vn-vietqr-comparison = When you buy with a card, you can dispute the charge. An app transfer may not give you that right.
vn-vietqr-warning = Treat an app transfer like cash. Use a card for goods you do not have yet.

## br-pix (Brazil, p2p-safety)

br-pix-title = Pix and Zelle
br-pix-home = Pix is fast, and free for people. After a fraud you can ask for your money back (MED) for { NUMBER($br_pix_med_days) } days.
br-pix-host-counterpart = The apps here have no single national way to get money back.
br-pix-comparison = With MED the bank that got the money blocks what is left. Here each bank decides, within a federal rule called Regulation E.
br-pix-warning = If a trick made you send a Zelle payment, act at once. But no one can promise that it will come back.

## br-parcelado (Brazil, card-mechanics)

br-parcelado-title = Parcelado sem juros
br-parcelado-home = In Brazil a shop can split a card purchase into parts without interest.
br-parcelado-host-counterpart = A card here charges interest unless you pay the whole statement by the due date.
br-parcelado-comparison = The minimum payment is not parcelado. A plan that splits a price in four is a separate loan.
br-parcelado-warning = If you pay only a part, your new purchases may cost interest from the first day too.

## br-cpf (Brazil, identity-theft)

br-cpf-title = CPF and SSN
br-cpf-home = In Brazil you give your CPF at shops each day.
br-cpf-host-counterpart = The SSN is for work, tax, credit and benefits.
br-cpf-comparison = Many people know your CPF. With an SSN, a thief can open credit in your name.
br-cpf-warning = Do not give an SSN to a shop or on the phone. Ask why they need it, and whether another ID will do.

## br-decimo (Brazil, job-benefits)

br-decimo-title = 13º, FGTS and paid vacation
br-decimo-home = A CLT job comes with the 13º salário, FGTS and { NUMBER($days) } days of vacation.
br-decimo-host-counterpart = Here most jobs can end on any day. Federal law asks for no paid vacation.
br-decimo-comparison = Higher pay here may hold fewer parts that are sure.
br-decimo-warning = Save for the day a job ends, because there is no FGTS. Help for people out of work differs by state.

## br-saida (Brazil, tax-treaties)

br-saida-title = Saída definitiva and double tax
br-saida-home = When you leave Brazil for good, you send a paper to the tax office there. It is called Declaração de Saída Definitiva.
br-saida-host-counterpart = The two countries have no income tax treaty. They do have a Social Security agreement.
br-saida-comparison = A foreign tax credit can ease double tax. Years of work in both countries can count together.
br-saida-warning = If you do not file the saída, Brazil may still treat you as a resident. Plan both returns together.

## br-fgc (Brazil, deposit-insurance)

br-fgc-title = FGC and FDIC
br-fgc-home = FGC covers many deposits and CDBs up to { MONEY($br_deposit_limit) }.
br-fgc-host-counterpart = FDIC (banks) and NCUA (credit unions) cover { MONEY($us_fdic_limit) }.
br-fgc-comparison = Both count for each person and bank. Here the type of ownership counts too.
br-fgc-warning = Money in an app or a fund may not be insured. Check the name of the bank with FDIC BankFind.

## kr-jeonse (South Korea, renting)

kr-jeonse-title = Jeonse and monthly rent
kr-jeonse-home = With jeonse you pay a very large deposit and no monthly rent. After about two years you get it back.
kr-jeonse-host-counterpart = Rent here is paid each month. The deposit is small next to that, and many states limit it.
kr-jeonse-comparison = Jeonse turns savings into housing. Rent here does not come back. The deposit does, less what the law lets the owner keep.
kr-jeonse-warning = Take photos of the home on the first day, and get the deposit terms in writing. Never send a large deposit for a home you have not seen.

## kr-gye (South Korea, rotating-savings)

kr-gye-title = Gye (계)
kr-gye-home = In a gye, friends or shop owners put their money together.
kr-gye-host-counterpart = No office watches over a circle here, and no insurance covers it.
kr-gye-comparison = KDIC covers a bank deposit up to { MONEY($kr_deposit_limit) }, the U.S. up to { MONEY($us_fdic_limit) }. Neither covers a gye.
kr-gye-warning = If the head (gyeju) runs away, the money is rarely found. Keep records and keep the group small.

## kr-nps (South Korea, social-security)

kr-nps-title = National Pension and totalization
kr-nps-home = In Korea you paid into the National Pension.
kr-nps-host-counterpart = Korea and the U.S. have an agreement. With { NUMBER($us_totalization_min_credits) } credits here, the time in both countries can count.
kr-nps-comparison = The time is counted together, but the money is not moved. Each country pays its own part.
kr-nps-warning = Did your employer send you for a short job? Ask for a certificate of coverage, or you may pay into both systems.

## kr-nice (South Korea, credit-scores)

kr-nice-title = NICE and KCB scores
kr-nice-home = In Korea a score runs from { NUMBER($home_low) } to { NUMBER($home_high) }.
kr-nice-host-counterpart = Here most scores run from { NUMBER($low) } to { NUMBER($high) }.
kr-nice-comparison = In both countries it helps to pay on time. Your record in Korea does not normally move with you.
kr-nice-warning = A person who has just come has no score, not a bad score. Start with a secured card or a credit-builder loan.

## kr-autopay (South Korea, card-mechanics)

kr-autopay-title = Cards that take the whole bill
kr-autopay-home = Cards in Korea most often take the whole bill from your bank on a set day. You choose parts when you buy.
kr-autopay-host-counterpart = Cards here often ask only for the minimum.
kr-autopay-comparison = You must turn on autopay for the full balance yourself.
kr-autopay-warning = The minimum keeps the account in good standing, but interest runs on the rest.

## kr-checks (South Korea, payment-methods)

kr-checks-title = Paper checks
kr-checks-home = In Korea transfers took the place of checks long ago.
kr-checks-host-counterpart = Here landlords and offices may still use checks.
kr-checks-comparison = Money from a check can show in your balance before the check is truly paid.
kr-checks-warning = Does someone send you a check and ask for a part of it back? It is a fake-check scam. The bank will take the money from you.

## ua-card-to-card (Ukraine, p2p-safety)

ua-card-to-card-title = Card to card, and Diia
ua-card-to-card-home = You send money by card number in monobank or PrivatBank. You show your papers in Diia.
ua-card-to-card-host-counterpart = Here people use Zelle, checks and account numbers. There is no national ID app.
ua-card-to-card-comparison = To share a card number is normal at home. Here it is risky.
ua-card-to-card-warning = Never give a card number, a code or a photo to get paid. For Zelle, your phone number or email is enough.

## ua-no-debt (Ukraine, credit-scores)

ua-no-debt-title = No debt is not a score
ua-no-debt-home = To live without loans is seen as careful.
ua-no-debt-host-counterpart = Here people who rent, lend or insure often check your credit file.
ua-no-debt-comparison = No loans means no file. To a lender that can look like risk.
ua-no-debt-warning = Use one card for small things and pay it in full. You never need to owe money to build credit.

## ua-dgf (Ukraine, deposit-insurance)

ua-dgf-title = Deposits in wartime
ua-dgf-home = { $ua_deposit_rule } Later the cover is at least { MONEY($ua_deposit_limit) }.
ua-dgf-host-counterpart = The U.S. covers { MONEY($us_fdic_limit) } for each person, bank and type of ownership.
ua-dgf-comparison = The limit here is fixed. If you have more, you can use a second bank.
ua-dgf-warning = Money on a prepaid card or in an app may not be insured. Check which bank is behind the app.

## ua-cash-usd (Ukraine, cash-reporting)

ua-cash-usd-title = Savings in cash dollars
ua-cash-usd-home = Many families keep dollars at home.
ua-cash-usd-host-counterpart = You may bring any amount of cash. More than { MONEY($us_cmir_threshold) } must be declared.
ua-cash-usd-comparison = It is free to declare. If you do not, you can lose the cash.
ua-cash-usd-warning = You may put it all in the bank in one go. To split it so that the bank makes no report is a crime.

## ua-fop (Ukraine, tax-treaties)

ua-fop-title = FOP and remote work
ua-fop-home = Many people work as a FOP (ФОП), a business of one person with a low, simple tax.
ua-fop-host-counterpart = The U.S. and Ukraine have an income tax treaty. They have no Social Security agreement.
ua-fop-comparison = Work you do while you live here is normally U.S. income. This is so even if the client pays you in Ukraine.
ua-fop-warning = You may owe income and self-employment tax here, and have duties in Ukraine too. Get help from someone who knows both systems.

## ua-clinic (Ukraine, health-insurance)

ua-clinic-title = The free clinic
ua-clinic-home = At home the state pays for many visits.
ua-clinic-host-counterpart = Here the price hangs on your plan and its network. The bill comes later.
ua-clinic-comparison = Ask “Are you in network?” before a visit. After a big bill, ask for help to pay.
ua-clinic-warning = Do not ignore a bill. First ask for a copy that lists each item, and for the hospital’s form for financial help.

## ht-sol (Haiti, rotating-savings)

ht-sol-title = Sòl
ht-sol-home = In a sòl each person gets one “men” (hand) in turn.
ht-sol-host-counterpart = Here a sòl is private. An insured account covers { MONEY($us_fdic_limit) }.
ht-sol-comparison = A sòl helps you save with others. An insured account is safe when someone leaves.
ht-sol-warning = Write down who pays and when. Do not join with strangers from the internet.

## ht-transfe (Haiti, remittance-cost)

ht-transfe-title = Transfè
ht-transfe-home = In Haiti a transfer house pays out cash. At times many of them have closed.
ht-transfe-host-counterpart = Compare the gourdes or dollars that arrive. A tax of { PERCENT($us_remit_tax_rate) } is added when you pay in cash.
ht-transfe-comparison = A bank account or a debit card avoids the tax on cash. It may cost less.
ht-transfe-warning = Before you pay, ask which currency they will pay out. Ask where it is safe to pick it up.

## ht-facteur (Haiti, remittance-rights)

ht-facteur-title = Hand carriers
ht-facteur-home = Some families send money with a traveler, or with a “facteur”.
ht-facteur-host-counterpart = Federal law gives you rights only with a company that sends money for a living.
ht-facteur-comparison = A receipt lets you cancel and report an error. A favor does not.
ht-facteur-warning = If a carrier loses the money, you have no federal claim. Cash over { MONEY($us_cmir_threshold) } must be declared.

## ht-cooperatives (Haiti, investment-fraud)

ht-cooperatives-title = The cooperatives that failed
ht-cooperatives-home = In Haiti “cooperatives” without rules once promised about { PERCENT($month) } a month. They failed, and people lost more than { MONEY($lost) }.
ht-cooperatives-host-counterpart = The same pattern shows up in church and community groups here.
ht-cooperatives-comparison = A real credit union here is insured by NCUA and pays a normal rate.
ht-cooperatives-warning = A high fixed return each month with no risk is a sign of fraud. It is so even if your pastor or cousin was paid. Check the seller at investor.gov.

## ht-notaire (Haiti, immigration-fraud)

ht-notaire-title = Notè and people who fill in papers
ht-notaire-home = In Haiti a notè is an officer of the law.
ht-notaire-host-counterpart = Here a notary only watches you sign.
ht-notaire-comparison = A tax or travel shop may offer “papers”. That does not make it legal help.
ht-notaire-warning = Forms from the government are free. Pay only a lawyer or a helper with DOJ accreditation. Keep copies and receipts.

## et-equb (Ethiopia, rotating-savings)

et-equb-title = Equb (እቁብ)
et-equb-home = An equb pays the pot by lot, or in order.
et-equb-host-counterpart = Here no office watches over an equb, and no insurance covers it.
et-equb-comparison = In an equb your friends push you to save. A bank account is insured up to { MONEY($us_fdic_limit) }, and you can use it at any time.
et-equb-warning = Write rules for missed payments and for leaving. Keep an emergency fund outside the equb.

## et-iddir (Ethiopia, insurance-basics)

et-iddir-title = Iddir and insurance
et-iddir-home = An iddir helps a family when someone dies. There are iddirs in U.S. cities too.
et-iddir-host-counterpart = Life insurance is a contract with a licensed company. It names the amount.
et-iddir-comparison = An iddir gives people and help. A policy gives a fixed payment by law.
et-iddir-warning = Do not drop health or life insurance because you joined an iddir. Ask how much it pays and who holds the money.

## et-hawala (Ethiopia, remittance-rights)

et-hawala-title = Sending through a friend
et-hawala-home = Some people send money through a trader, at a better rate.
et-hawala-host-counterpart = Here a person who moves money for others as a business must register with FinCEN. Most states ask for a license too.
et-hawala-comparison = A registered company must show the fee, the rate and the amount. You can cancel within { NUMBER($us_remit_cancel_minutes) } minutes.
et-hawala-warning = A private sender gives you none of these rights. Your bank can also close your account.

## et-telebirr (Ethiopia, payment-methods)

et-telebirr-title = telebirr and the wallets here
et-telebirr-home = People pay for many things with mobile money. One kind is telebirr.
et-telebirr-host-counterpart = Daily life here runs on debit and credit cards tied to a bank.
et-telebirr-comparison = Each tool protects you in another way. A credit card protects most, then a debit card, then an app transfer, then cash.
et-telebirr-warning = Report a debit that is not yours at once. Within { NUMBER($days) } business days you can lose { MONEY($low) } at most. Later it can be { MONEY($high) }. After { NUMBER($last) } days from the statement it can be all of it.

## et-expectations (Ethiopia, family-support)

et-expectations-title = Help for the family
et-expectations-home = People at home may expect regular help and large gifts.
et-expectations-host-counterpart = Your first year here brings deposits, fees and no credit record.
et-expectations-comparison = A fixed amount each month is easier for all than a large sum in a rush.
et-expectations-warning = Do not borrow on a card to send money. Pay the rent and build a small reserve first.

## zz-fbar (Any country, foreign-accounts)

zz-fbar-title = Accounts in any other country
zz-fbar-home = You may still have accounts, wallets or a pension at home.
zz-fbar-host-counterpart = A U.S. tax resident files an FBAR when the total goes over { MONEY($us_fbar_threshold) }. Form 8938 starts later. For a single person here it is { MONEY($last_day) } on the last day, or { MONEY($any_day) } on any day.
zz-fbar-comparison = The FBAR goes to FinCEN. Form 8938 goes with the tax return. You may need both.
zz-fbar-warning = A missed form can cost far more than the tax. If you missed past years, get help from a professional before you file late.

## zz-notary (Any country, immigration-fraud)

zz-notary-title = Who may give advice on immigration
zz-notary-home = In many countries a notary writes legal papers. An agent may do it too.
zz-notary-host-counterpart = Here only two kinds of people may give you legal advice on it. One is a lawyer. The other is a helper with DOJ accreditation.
zz-notary-comparison = A friend may translate, or type what you say. A friend may not give legal advice.
zz-notary-warning = Look out for three signs. The site looks official but does not end in .gov. They promise a result. They take only cash.

## zz-rights (Any country, remittance-rights)

zz-rights-title = Your transfer rights
zz-rights-home = In many places you learn the price only after you pay.
zz-rights-host-counterpart = For a transfer over { MONEY($us_remit_rule_min) }, you must see the fee, the rate, the tax and the amount before you pay.
zz-rights-comparison = You can normally cancel within { NUMBER($us_remit_cancel_minutes) } minutes. You can report an error within { NUMBER($us_remit_error_days) } days.
zz-rights-warning = Keep the receipt. A very small company may be outside the rule.

## zz-borrowing-status (Any country, build-credit)

zz-borrowing-status-title = Lenders who ask about status
zz-borrowing-status-home = At home a lender may ask only about your pay.
zz-borrowing-status-host-counterpart = { $us_credit_status_policy } { $us_fha_residency }
zz-borrowing-status-comparison = Rules differ by lender. They can change within a year.
zz-borrowing-status-warning = A lender may not say no because of race, religion or national origin. After a no, you must be told the reasons. Keep the letter.

## zz-marketplace (Any country, health-insurance)

zz-marketplace-title = Help with the cost of insurance
zz-marketplace-home = At home, public care may have covered you.
zz-marketplace-host-counterpart = { $us_ptc_status_rule } The change starts on { DATE($us_ptc_change_date) }. States differ for children and pregnancy.
zz-marketplace-comparison = There is more than one door. Try your job, the Marketplace, Medicaid or a local health center.
zz-marketplace-warning = Do not guess what you can get or how it affects your status. Ask a certified helper, and a lawyer if you worry about public charge. { $us_public_charge }

## zz-tax-privacy (Any country, trusted-help)

zz-tax-privacy-title = Worry about tax and privacy
zz-tax-privacy-home = In some places people stay away from the tax office.
zz-tax-privacy-host-counterpart = U.S. law asks many people to file, and filing can protect you. { $us_irs_data_sharing }
zz-tax-privacy-comparison = VITA helps you for free. A paid preparer must sign and use a PTIN.
zz-tax-privacy-warning = Do not skip filing or use a false number because of a rumor. If you are worried, ask a tax or immigration lawyer first.

## zz-percent-style (Any country, percent-skills)

zz-percent-style-title = Points, commas and the percent sign
zz-percent-style-home = { $origin ->
    [MX] In Mexico a point begins the decimals: 2.5%. That is the same as here. Many other countries write a comma: 2,5 %.
   *[other] Many countries write a comma before the decimals: 2,5 %. Some write the sign first: %2,5.
  }
zz-percent-style-host-counterpart = Here a point begins the decimals: 2.5%. A comma groups thousands: 100,000.
zz-percent-style-comparison = The value is the same. Only the marks change.
zz-percent-style-warning = Look for the point before you sign. 2.5% and 25% look alike, but one is ten times the other.

## zz-new-file (Any country, credit-scores)

zz-new-file-title = A new country, a new file
zz-new-file-home = In many countries a lender asks what you earn, what you have saved or who your family is.
zz-new-file-host-counterpart = Here lenders also look at a score. Most often it is a number from { NUMBER($low) } to { NUMBER($high) }. It shows how you have paid in this country.
zz-new-file-comparison = The file starts empty for each person who comes. Empty is not bad.
zz-new-file-warning = No one may sell you a clean file. A “new credit number” (CPN) used in place of a Social Security number can be fraud. You can dispute a mistake yourself, for free.
