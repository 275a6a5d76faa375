### SSN and ITIN: English, the source text.

ssn-itin-lesson-title = Two numbers, two offices
ssn-itin-lesson-promise = After this lesson you can tell an SSN from an ITIN and say which one a task needs.

## Card: opening. $origin a country code

ssn-itin-empty-box-title = An empty box on a form
ssn-itin-empty-box-p1 = { $origin ->
    [IN] At home you may use an Aadhaar number and a PAN. Here the form for a new job asks for an SSN.
    [MX] At home you use a CURP and perhaps an RFC. Here the form for a new job asks for an SSN.
    [BR] At home you give your CPF almost every day. Here the form for a new job asks for an SSN.
   *[other] At home you may have one number for almost everything. Here the form for a new job asks for an SSN.
  }
ssn-itin-empty-box-p2 = A tax form says “SSN or ITIN”. A store asks for a number too, and so does a text on your phone.
ssn-itin-empty-box-p3 = There are only two numbers to know. Once you can tell them apart, you know which boxes to fill and which to leave empty.

## Card: explanation

ssn-itin-which-is-which-title = What each number is for
ssn-itin-which-is-which-p1 = Both numbers have nine digits. They come from two offices, and each has its own job.
ssn-itin-which-is-which-jobs-1 = **SSN** (_Social Security number_), from Social Security. It is mainly for people who may work here. It is used for pay, tax and credit.
ssn-itin-which-is-which-jobs-2 = **ITIN** (_Individual Taxpayer Identification Number_), from the IRS, the tax office. It is for federal tax only. People get it when they cannot have an SSN.
ssn-itin-which-is-which-jobs-3 = **Neither is a permit.** An SSN card is no permit to work, and an ITIN is not one either. An ITIN changes nothing about a visa.
ssn-itin-which-is-which-jobs-4 = **One person, one number.** If you get an SSN later, stop using the ITIN. Tell the IRS, so that it can join your records.
ssn-itin-which-is-which-p2 = Both offices give the number for free. For an ITIN you fill in Form W-7 and most often send it with a tax return.
ssn-itin-which-is-which-p3 = An SSN stays yours for life. An ITIN can run out when no tax return uses it for some years.
ssn-itin-which-is-which-private = Keep both numbers private and leave the card at home. Before you give a number, ask why it is needed and if another ID will do. No office “suspends” an SSN; a caller who says so wants to steal it.

## Card: worked example

ssn-itin-five-requests-title = Five requests in one week
ssn-itin-five-requests-p1 = Amina has an SSN. Her brother Sami cannot get one, but he must file a U.S. tax return. Who needs which number?
ssn-itin-five-requests-week-1 = **Her new employer:** her SSN, to report her pay.
ssn-itin-five-requests-week-2 = **Her new bank:** her SSN. The bank tells the IRS what interest it paid her.
ssn-itin-five-requests-week-3 = **Sami’s tax return:** his ITIN. He asks for it with the return.
ssn-itin-five-requests-week-4 = **A store’s points card:** no number. She leaves the box empty.
ssn-itin-five-requests-week-5 = **A text from a stranger:** no number. She deletes the text.
ssn-itin-five-requests-p2 = Three requests had a reason: pay, a bank or tax. The other two had none, so they got no number.

## Card: what you know from home

ssn-itin-at-home-title = What you know, and what differs here
ssn-itin-at-home-p1 = In many countries one number opens every door. Here the task decides which number you give, and whether you give one.

## Card: short check

ssn-itin-short-check-title = A short check
ssn-itin-short-check-p1 = Two questions before you go on. Take your time. Open a hint when you want one.

## Item: single

ssn-itin-keep-the-card-stem = Your Social Security card has come in the mail. Where do you keep it on a normal day?
ssn-itin-keep-the-card-k1 = In your wallet, with your other cards
ssn-itin-keep-the-card-k1-feedback = A lost wallet gives a stranger your name and your number together.
ssn-itin-keep-the-card-k2 = At home, with your other papers
ssn-itin-keep-the-card-k3 = As a photo, in the phone you carry
ssn-itin-keep-the-card-k3-feedback = A photo can be read by anyone who gets into your phone or its online copy.
ssn-itin-keep-the-card-k4 = As a copy, in the bag you carry
ssn-itin-keep-the-card-k4-feedback = A copy on paper shows the same number. A lost bag gives it away.
ssn-itin-keep-the-card-hint-1 = How often does someone really need to see this card?
ssn-itin-keep-the-card-hint-2 = Think of a lost bag or a lost phone. What would a stranger find in it?
ssn-itin-keep-the-card-why = You rarely have to show the card. At home you cannot lose it on the way, and you find it when a new employer asks.

## Item: matching. Rows k1 to k4, partners p1 to p5 (34 characters at most)

ssn-itin-four-numbers-stem = What is each of these numbers for?
ssn-itin-four-numbers-k1 = SSN
ssn-itin-four-numbers-k1-feedback = The SSN comes from Social Security. Pay, tax and credit all use it.
ssn-itin-four-numbers-k2 = ITIN
ssn-itin-four-numbers-k2-feedback = The ITIN comes from the tax office, and federal tax is its only job.
ssn-itin-four-numbers-k3 = Bank account number
ssn-itin-four-numbers-k3-feedback = A bank account number names an account. It does not name you to an office.
ssn-itin-four-numbers-k4 = Passport number
ssn-itin-four-numbers-k4-feedback = A passport number stands on the paper you travel with.
ssn-itin-four-numbers-p1 = for federal tax only
ssn-itin-four-numbers-p2 = on the paper you travel with
ssn-itin-four-numbers-p3 = for pay, tax and credit
ssn-itin-four-numbers-p4 = names one account at a bank
ssn-itin-four-numbers-p5 = gives the right to work
ssn-itin-four-numbers-hint-1 = Start with the two numbers you know from home.
ssn-itin-four-numbers-hint-2 = One number has one job. The other one has three.
ssn-itin-four-numbers-why = The SSN serves pay, tax and credit. The ITIN serves federal tax and nothing more. No number on this list gives the right to work.

## Item: single

ssn-itin-first-payday-stem = You may work here, and you start a new job. The pay office must report your pay under your own number. Which number does it need?
ssn-itin-first-payday-k1 = Your ITIN, from the tax office
ssn-itin-first-payday-k1-feedback = An ITIN is for the tax returns of people who cannot get an SSN. You may work, so you can ask for an SSN.
ssn-itin-first-payday-k2 = Your passport number, from home
ssn-itin-first-payday-k2-feedback = A passport can show who you are. Pay is not reported under its number.
ssn-itin-first-payday-k3 = Your SSN, from Social Security
ssn-itin-first-payday-k4 = Your account number, from a bank
ssn-itin-first-payday-k4-feedback = This number says where the pay goes. It does not say whose pay it is.
ssn-itin-first-payday-hint-1 = Which of the two U.S. numbers is used for pay?
ssn-itin-first-payday-hint-2 = It is the number for people who may work here.
ssn-itin-first-payday-why = Employers report pay under an SSN. That is how the pay reaches your record at Social Security and at the IRS.

## Item: single

ssn-itin-return-without-ssn-stem = You must file a U.S. tax return, but you cannot get an SSN. What do you do about the number?
ssn-itin-return-without-ssn-k1 = Ask the IRS for an ITIN of your own
ssn-itin-return-without-ssn-k2 = Write the SSN of a cousin who agrees
ssn-itin-return-without-ssn-k2-feedback = A cousin’s SSN stands for the cousin. Using it puts both of you in trouble.
ssn-itin-return-without-ssn-k3 = Leave the box for the number empty
ssn-itin-return-without-ssn-k3-feedback = Without a number the IRS cannot tell whose return it is. There is a number made for this case.
ssn-itin-return-without-ssn-k4 = Buy a new number from a web company
ssn-itin-return-without-ssn-k4-feedback = No company can make a tax number. Only the IRS gives one, and it is free.
ssn-itin-return-without-ssn-hint-1 = One of the two numbers is made for tax alone.
ssn-itin-return-without-ssn-hint-2 = Which office gives the number that goes on a tax return in this case?
ssn-itin-return-without-ssn-why = The ITIN exists for people who must file but cannot get an SSN. You ask for it on Form W-7, most often together with the return.

## Item: several

ssn-itin-who-may-ask-stem = You have an SSN. Who has a good reason to ask you for it? Choose each one.
ssn-itin-who-may-ask-k1 = The pay office at your new job
ssn-itin-who-may-ask-k1-feedback = Employers report your pay under your SSN. This is a good reason.
ssn-itin-who-may-ask-k2 = A store that offers a points card
ssn-itin-who-may-ask-k2-feedback = Points need no tax number. A name and an email are enough.
ssn-itin-who-may-ask-k3 = A bank where you open an account
ssn-itin-who-may-ask-k3-feedback = A bank must know who you are, and it reports interest to the IRS. This is a good reason.
ssn-itin-who-may-ask-k4 = A gym, before your first free visit
ssn-itin-who-may-ask-k4-feedback = A free visit is not pay, tax or credit. Offer another ID.
ssn-itin-who-may-ask-k5 = The person who prepares your taxes
ssn-itin-who-may-ask-k5-feedback = Your number goes on the return, so a preparer you chose needs it. This is a good reason.
ssn-itin-who-may-ask-k6 = A caller who says you won a prize
ssn-itin-who-may-ask-k6-feedback = You did not choose this caller. A stranger who calls you gets no number.
ssn-itin-who-may-ask-hint-1 = For each one, ask: is this about pay, tax, a bank or credit?
ssn-itin-who-may-ask-hint-2 = Also ask who began. Did you go to them, or did they come to you?
ssn-itin-who-may-ask-why = An employer, a bank and your tax preparer use the number for pay, interest and tax. A store, a gym and a stranger have no such task.

## Item: single

ssn-itin-two-on-one-return-stem = Linh has an SSN from her job. Her husband Marco cannot get an SSN. They file one tax return together. Which numbers go on it?
ssn-itin-two-on-one-return-k1 = Linh’s SSN, once for each of them
ssn-itin-two-on-one-return-k1-feedback = This puts Linh’s number on Marco as well. A number belongs to one person.
ssn-itin-two-on-one-return-k2 = Linh’s SSN, and a blank for Marco
ssn-itin-two-on-one-return-k2-feedback = Both people are on the return, so the IRS needs a number for both.
ssn-itin-two-on-one-return-k3 = An ITIN for Linh and one for Marco
ssn-itin-two-on-one-return-k3-feedback = Linh has an SSN, so she must use it. An ITIN is only for a person without one.
ssn-itin-two-on-one-return-k4 = Linh’s SSN and an ITIN for Marco
ssn-itin-two-on-one-return-hint-1 = Take one person at a time. Who can have an SSN?
ssn-itin-two-on-one-return-hint-2 = Each person on the return needs a number of their own.
ssn-itin-two-on-one-return-why = Each person on a return has one number. Linh uses the SSN she has. Marco cannot get an SSN, so he uses an ITIN.

## Item: single

ssn-itin-suspended-call-stem = A caller says: “Your Social Security number is suspended. Say it now, and we turn it back on.” What is your best answer?
ssn-itin-suspended-call-k1 = Say the number, so that it works again
ssn-itin-suspended-call-k1-feedback = It never stopped working. Saying it gives the number to a thief.
ssn-itin-suspended-call-k2 = Hang up, because no SSN is suspended
ssn-itin-suspended-call-k3 = Say only the last four digits of it
ssn-itin-suspended-call-k3-feedback = Banks often ask for just these four digits. A thief can use them too.
ssn-itin-suspended-call-k4 = Ask what you must pay to turn it on
ssn-itin-suspended-call-k4-feedback = There is nothing to turn on, so there is nothing to pay for.
ssn-itin-suspended-call-hint-1 = How long does an SSN stay yours?
ssn-itin-suspended-call-hint-2 = Would the office that gave you the number need to hear it from you?
ssn-itin-suspended-call-why = An SSN is yours for life and is not switched off. The story is made up so that you say the number or pay. End the call.

## Item: single, two by two

ssn-itin-friend-says-stem = A friend got an ITIN this week. “It has nine digits, like an SSN,” he says. “So it does the same things.” What can he do with it?
ssn-itin-friend-says-k1 = File a tax return, and also start a job
ssn-itin-friend-says-k1-feedback = The tax return is right. But no ITIN gives the right to work.
ssn-itin-friend-says-k2 = Start a job, but file no tax return
ssn-itin-friend-says-k2-feedback = It is the other way round. The number comes from the tax office, for tax.
ssn-itin-friend-says-k3 = File a tax return, but start no job
ssn-itin-friend-says-k4 = Show it as an ID, but file nothing
ssn-itin-friend-says-k4-feedback = An ITIN comes in a letter, with no photo. It does not prove who someone is.
ssn-itin-friend-says-hint-1 = Ask two things, one at a time. Is it for tax? Is it for work?
ssn-itin-friend-says-hint-2 = What does the name of the number say it is for?
ssn-itin-friend-says-why = The two numbers look alike, but the ITIN has one job: federal tax. The right to work comes from somewhere else, never from this number.

## Item: single, two by two

ssn-itin-permit-ends-stem = A person had a permit to work and got an SSN. Now the permit has ended, and there is no new one. What is true of the number?
ssn-itin-permit-ends-k1 = It stays theirs, but allows no work
ssn-itin-permit-ends-k2 = It stays theirs, and allows work too
ssn-itin-permit-ends-k2-feedback = It does stay theirs. But the permit gave the right to work, not the number.
ssn-itin-permit-ends-k3 = It is not theirs, and allows no work
ssn-itin-permit-ends-k3-feedback = No work is right. But an SSN is given for life, with all the pay it has on record.
ssn-itin-permit-ends-k4 = It is not theirs, yet allows some work
ssn-itin-permit-ends-k4-feedback = Both parts are turned round. The number is for life, and a permit gives the right to work.
ssn-itin-permit-ends-hint-1 = Ask two things, one at a time. Whose number is it? What gives the right to work?
ssn-itin-permit-ends-hint-2 = One of the two was given for life.
ssn-itin-permit-ends-why = An SSN stays with a person for life and keeps the record of past pay. The right to work comes from a permit or status, and that can end.

## Item: ordering

ssn-itin-from-one-to-other-stem = You file your taxes with an ITIN. Now you have a permit and may get an SSN. Put the steps in order, from first to last.
ssn-itin-from-one-to-other-k1 = You ask Social Security for an SSN.
ssn-itin-from-one-to-other-k2 = The card with your SSN arrives.
ssn-itin-from-one-to-other-k3 = You write to the IRS about the SSN.
ssn-itin-from-one-to-other-k4 = The IRS joins your two records.
ssn-itin-from-one-to-other-s1-feedback = The card does not come before you ask for it.
ssn-itin-from-one-to-other-s2-feedback = You can write to the IRS about the SSN only when you have it.
ssn-itin-from-one-to-other-s3-feedback = The IRS joins the records after it hears from you.
ssn-itin-from-one-to-other-hint-1 = Two offices are in the story. Which one gives the new number?
ssn-itin-from-one-to-other-hint-2 = The other office must hear of the number before it can act.
ssn-itin-from-one-to-other-why = Social Security gives the SSN when you ask. Then you tell the IRS, and it joins your old and new tax records. From then on you use only the SSN.

## Misconceptions: the belief as a person would say it, then one sentence that mends it

mixup-card-in-the-wallet-name = I should keep my SSN card on me all day.
mixup-card-in-the-wallet-correction = The card is rarely needed, so it is safer at home.
mixup-more-copies-safer-name = A copy or a photo is safer to carry than the card.
mixup-more-copies-safer-correction = A copy shows the same number, and each copy can be lost.
mixup-any-tax-number-will-do-name = SSN and ITIN do the same job.
mixup-any-tax-number-will-do-correction = The SSN serves pay, tax and credit; the ITIN serves federal tax when a person cannot have an SSN.
mixup-ssn-is-work-permit-name = An SSN gives the right to work.
mixup-ssn-is-work-permit-correction = The right to work comes from a permit or status; the number only records the pay.
mixup-itin-permits-work-name = With an ITIN I may work.
mixup-itin-permits-work-correction = An ITIN is for federal tax and gives no right to work.
mixup-home-number-works-here-name = My number from home works here too.
mixup-home-number-works-here-correction = U.S. pay and tax need a U.S. number.
mixup-account-number-names-me-name = My bank account number tells an office who I am.
mixup-account-number-names-me-correction = It tells where money goes, not who you are.
mixup-borrow-a-number-name = I can use a family member’s number.
mixup-borrow-a-number-correction = A number belongs to one person, and using someone else’s can be a crime.
mixup-no-number-no-return-name = Without an SSN the box stays empty.
mixup-no-number-no-return-correction = The ITIN is made for people on a tax return who cannot get an SSN.
mixup-pay-for-a-number-name = A company can sell me a number.
mixup-pay-for-a-number-correction = Only two offices give these numbers, and the number itself is free.
mixup-everyone-may-ask-name = If a form or a caller asks for my SSN, I must give it.
mixup-everyone-may-ask-correction = Ask why it is needed; without a task like pay, tax or credit, offer another ID.
mixup-nobody-may-ask-name = I should never give my SSN to anyone.
mixup-nobody-may-ask-correction = Employers, banks and tax preparers you chose do need it.
mixup-ssn-can-be-suspended-name = An SSN can be switched off.
mixup-ssn-can-be-suspended-correction = An SSN is yours for life, and no office turns it off or on.
mixup-last-four-are-safe-name = The last four digits are safe to tell.
mixup-last-four-are-safe-correction = Many companies check only these four digits, so guard them like the rest.
mixup-itin-is-an-id-card-name = An ITIN is a kind of ID card.
mixup-itin-is-an-id-card-correction = An ITIN is a tax number in a letter and proves nothing about who you are.
mixup-ssn-ends-with-permit-name = When a permit ends, the SSN ends.
mixup-ssn-ends-with-permit-correction = The permit can end, but the number stays yours for life.
mixup-ssn-comes-by-itself-name = The SSN comes by itself.
mixup-ssn-comes-by-itself-correction = Someone has to ask for it, on its own form or as part of another one.
mixup-itin-turns-into-ssn-name = My ITIN turns into an SSN.
mixup-itin-turns-into-ssn-correction = They are two numbers from two offices, so you ask for the new one and then tell the IRS.
mixup-offices-share-everything-name = One office tells the other by itself.
mixup-offices-share-everything-correction = The IRS joins your two records when you write to it.

## Context: India

in-aadhaar-pan-title = Aadhaar, PAN and the SSN
in-aadhaar-pan-home = In India many people show Aadhaar as ID and give a PAN for tax and bank accounts.
in-aadhaar-pan-host-counterpart = Here the SSN is for pay, tax and credit. It has no photo and no fingerprint behind it.
in-aadhaar-pan-comparison = Like a PAN, the SSN ties tax and loans to one person. Unlike Aadhaar, it is not an ID card.
in-aadhaar-pan-warning = Do not hand out copies of your SSN card as you may do with Aadhaar. A stranger with the number can try to borrow in your name.

## Context: Mexico

mx-curp-rfc-title = CURP, RFC, SSN and ITIN
mx-curp-rfc-home = In Mexico the CURP names you at public offices, and the RFC is for tax. An employer asks for both.
mx-curp-rfc-host-counterpart = Here there is no CURP. The SSN is for pay, tax and credit, and the ITIN is for federal tax only.
mx-curp-rfc-comparison = An ITIN is a tax number like the RFC. But an RFC goes with a job, and an ITIN does not.
mx-curp-rfc-warning = Paying tax with an ITIN does not give the right to work. An employer needs an SSN to report pay.

## Context: any country

zz-one-number-at-home-title = One number at home, two here
zz-one-number-at-home-home = Many countries give each person one number, often on an ID card with a photo.
zz-one-number-at-home-host-counterpart = Here the SSN and the ITIN come on plain paper with no photo. They are not ID cards.
zz-one-number-at-home-comparison = At home you may give your number every day. Here only a few people should ever see it.
zz-one-number-at-home-warning = Give your number only when you know why it is needed. A stranger who has it can try to borrow in your name.
