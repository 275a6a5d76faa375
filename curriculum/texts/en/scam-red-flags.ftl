### Spotting scams: English, the source text.
### A number never stands in a text: it is named, and its value stands in scam-red-flags.toml.

scam-red-flags-lesson-title = Stop, check, tell
scam-red-flags-lesson-promise = After this lesson you can name three signs of a scam and know what to do when you see one.

## Card: opening. $parcel money

scam-red-flags-first-message-title = A message about a parcel
scam-red-flags-first-message-p1 = You wait for a parcel. A text comes: pay { MONEY($parcel) } now, or it goes back. There is a link.
scam-red-flags-first-message-p2 = Is it true? You cannot tell from the message. You can tell from what it wants you to do.
scam-red-flags-first-message-p3 = People of every age and every school fall for scams. The stories change each week, but three signs stay the same. They are easy to learn.

## Card: explanation

scam-red-flags-three-signs-title = Three signs, one answer
scam-red-flags-three-signs-p1 = A _scam_ is a lie told to get your money or your numbers. Look for these signs.
scam-red-flags-three-signs-signs-1 = **Pressure:** act now, or you lose something. The rush leaves you no time to think.
scam-red-flags-three-signs-signs-2 = **Secrecy:** tell no one, stay on the line. A friend would see through it.
scam-red-flags-three-signs-signs-3 = **Unusual payment:** gift cards, crypto, cash by messenger, a transfer to a stranger. Such money is hard to get back.
scam-red-flags-three-signs-p2 = One sign is enough to **stop**. Then **check** in a way that you choose: a number or a site you know. And **tell** someone you trust.
scam-red-flags-three-signs-p3 = Proof on the phone is no proof. A number on the screen, your address, your language and even a voice you know can all be copied.
scam-red-flags-three-signs-paid = Have you paid already? Call your bank at once, then report it at [ReportFraud.ftc.gov](https://reportfraud.ftc.gov). If a stranger asks for a fee to get the money back, that is the next scam.

## Card: worked example. $price $check $back money

scam-red-flags-big-check-title = A check that is too big
scam-red-flags-big-check-p1 = You sell a sofa for { MONEY($price) }. The buyer’s check, a fake, is for { MONEY($check) }. “A mistake,” he says, “please send me { MONEY($back) } back today.”
scam-red-flags-big-check-account = Your bank account
scam-red-flags-big-check-account-r1 = The check goes in
scam-red-flags-big-check-account-r2 = You send money back
scam-red-flags-big-check-account-r3 = The bank takes the check out
scam-red-flags-big-check-account-sum = What it did to your account
scam-red-flags-big-check-f1 = { NUMBER($check) } − { NUMBER($back) } − { NUMBER($check) } = −{ NUMBER($back) }
scam-red-flags-big-check-p2 = The fake check adds nothing in the end. Your own { MONEY($back) } is gone, and a bank may add a fee.
scam-red-flags-big-check-p3 = A bank often shows the money in a day or two. It can take weeks to see that a check is fake, and then it takes the money out.

## Card: what you know from home

scam-red-flags-at-home-title = What you know, and what differs here
scam-red-flags-at-home-p1 = You know how people at home try to trick others. Here the story and the name of the office change. The signs do not.

## Card: short check

scam-red-flags-short-check-title = A short check
scam-red-flags-short-check-p1 = Two questions before you go on. Take your time. Open a hint when you want one.

## Item: matching. Rows k1 to k4, partners p1 to p5 (34 characters at most)

scam-red-flags-which-sign-stem = A stranger calls. Which sentence goes with each of these?
scam-red-flags-which-sign-k1 = Pressure
scam-red-flags-which-sign-k1-feedback = Pressure takes your time away: it sets a limit that leaves none to think.
scam-red-flags-which-sign-k2 = Secrecy
scam-red-flags-which-sign-k2-feedback = Secrecy takes other people away: they could see through the story.
scam-red-flags-which-sign-k3 = Unusual payment
scam-red-flags-which-sign-k3-feedback = Unusual payment is a way to pay that is hard to get back.
scam-red-flags-which-sign-k4 = False proof
scam-red-flags-which-sign-k4-feedback = False proof is a fact about you that others can know too.
scam-red-flags-which-sign-p1 = “Your family must not know.”
scam-red-flags-which-sign-p2 = “See, I know your address.”
scam-red-flags-which-sign-p3 = “You have ten minutes left.”
scam-red-flags-which-sign-p4 = “Call the number on your card.”
scam-red-flags-which-sign-p5 = “Read me the gift card codes.”
scam-red-flags-which-sign-hint-1 = Which sentence is about time? Which one is about other people?
scam-red-flags-which-sign-hint-2 = One sentence is what an honest caller could say. It belongs to none of them.
scam-red-flags-which-sign-why = A time limit is pressure, and “must not know” is secrecy. Gift cards are an unusual way to pay. Your address proves nothing, since others can find it.

## Item: single. $fee money

scam-red-flags-parcel-text-stem = A text says your parcel is held until you pay { MONEY($fee) } today. You do wait for one. What do you do first?
scam-red-flags-parcel-text-k1 = Pay it, since the sum is so small
scam-red-flags-parcel-text-k1-feedback = The { MONEY($fee) } is bait. The page behind the link takes your card number.
scam-red-flags-parcel-text-k2 = Call the number given in the text
scam-red-flags-parcel-text-k2-feedback = Whoever wrote the text chose that number. It leads back to the writer.
scam-red-flags-parcel-text-k3 = Answer the text and ask if it is true
scam-red-flags-parcel-text-k3-feedback = The writer will say yes. An answer also shows that your phone is in use.
scam-red-flags-parcel-text-k4 = Look it up on the store’s site
scam-red-flags-parcel-text-hint-1 = Find the sign first: what does “today” do to you?
scam-red-flags-parcel-text-hint-2 = Check in a way that you choose, not in a way the text gives you.
scam-red-flags-parcel-text-why = A site you open yourself shows what is true of your parcel. The link, the number and the answer all lead back to whoever wrote the text.

## Item: single. $owed money

scam-red-flags-tax-by-card-stem = A call comes in the evening. A man with an accent says you owe { MONEY($owed) } in tax. You can pay with gift cards from a store. Which part shows that it is a scam?
scam-red-flags-tax-by-card-k1 = That you owe a tax at all
scam-red-flags-tax-by-card-k1-feedback = People can owe tax. You can look it up with the tax office yourself.
scam-red-flags-tax-by-card-k2 = That you pay by gift card
scam-red-flags-tax-by-card-k3 = That he has an accent
scam-red-flags-tax-by-card-k3-feedback = Many honest people have an accent, and many who trick others have none.
scam-red-flags-tax-by-card-k4 = That he calls in the evening
scam-red-flags-tax-by-card-k4-feedback = The hour alone tells nothing. Scams come at any time of day.
scam-red-flags-tax-by-card-hint-1 = Three signs: pressure, secrecy, unusual payment. Which one is here?
scam-red-flags-tax-by-card-hint-2 = How would this money come back to you if the story is false?
scam-red-flags-tax-by-card-why = No tax office takes gift cards. Once a stranger has the codes, the money is gone. The way to pay is the sign, not the person.

## Item: ordering

scam-red-flags-bank-caller-stem = A caller says: “I am from your bank. Stay on the line and move your money now.” Put what you do in order, from first to last.
scam-red-flags-bank-caller-k1 = You end the call.
scam-red-flags-bank-caller-k2 = You find the number on your card.
scam-red-flags-bank-caller-k3 = You call the bank at that number.
scam-red-flags-bank-caller-k4 = You report the call to the FTC.
scam-red-flags-bank-caller-s1-feedback = First end the call. While you listen, the caller keeps up the pressure.
scam-red-flags-bank-caller-s2-feedback = Find the right number before you call. Any number from the caller leads back to the caller.
scam-red-flags-bank-caller-s3-feedback = Your bank comes before the report. It can guard the account; the report helps other people.
scam-red-flags-bank-caller-hint-1 = What takes the pressure away at once?
scam-red-flags-bank-caller-hint-2 = Think of your money first and of other people’s money after that.
scam-red-flags-bank-caller-why = Ending the call stops the pressure. The number on your card reaches the real bank, and it can guard the account. A report then helps to warn others.

## Item: several

scam-red-flags-spot-them-stem = Which of these show a sign of a scam? Choose each one.
scam-red-flags-spot-them-k1 = A landlord wants gift cards before you see the home
scam-red-flags-spot-them-k1-feedback = Gift cards are an unusual way to pay, and you have not even seen the home.
scam-red-flags-spot-them-k2 = A bank’s letter asks you to come in with an ID
scam-red-flags-spot-them-k2-feedback = You go to the bank yourself and can ask there. No rush, no secret, no payment.
scam-red-flags-spot-them-k3 = A cousin’s voice begs for cash and for silence
scam-red-flags-spot-them-k3-feedback = A voice can be copied, and silence is secrecy. Call your cousin at the number you know.
scam-red-flags-spot-them-k4 = A clinic sends a bill that is due in a month
scam-red-flags-spot-them-k4-feedback = A month gives you time to call and ask. There is no sign here.
scam-red-flags-spot-them-k5 = A new boss sends a check and wants part of it back
scam-red-flags-spot-them-k5-feedback = The check can be fake. What you send back is your own money.
scam-red-flags-spot-them-k6 = A store asks you to pay by card at the counter
scam-red-flags-spot-them-k6-feedback = This is a usual way to pay, in a place you chose.
scam-red-flags-spot-them-hint-1 = Ask three times: is there a rush, a secret, an odd way to pay?
scam-red-flags-spot-them-hint-2 = Does any money go out before you know that money really came in?
scam-red-flags-spot-them-why = Gift cards, silence and a check with money to send back are signs. A letter, a bill and a counter give you time and a usual way to pay.

## Item: numeric, dollars. $check $keep $sent $fee money, $w1 to $w4 wrong answers, $answer

scam-red-flags-returned-check-stem = A “boss” sends you a check for { MONEY($check) }. You put it in the bank, keep { MONEY($keep) } as pay and send the rest to a “supplier”. The check is fake. The bank takes it out and asks for a fee of { MONEY($fee) }. How many dollars do you lose?
scam-red-flags-returned-check-w1-feedback = { MONEY($w1) } is what you sent. The bank asks for something too.
scam-red-flags-returned-check-w2-feedback = { MONEY($w2) } came in and went out again. That part leaves you where you began.
scam-red-flags-returned-check-w3-feedback = This is only the fee. The money you sent to the “supplier” is gone as well.
scam-red-flags-returned-check-w4-feedback = This takes off { MONEY($keep) } as if it were yours. But it was part of the fake check.
scam-red-flags-returned-check-hint-1 = The check comes in and goes out. What else leaves your account?
scam-red-flags-returned-check-hint-2 = How much did you send to the “supplier”?
scam-red-flags-returned-check-hint-3 = Add what the bank asks for.
scam-red-flags-returned-check-why = You sent { MONEY($sent) }, and the bank asks for { MONEY($fee) }. Together that is { MONEY($answer) } of your own money. The { MONEY($keep) } of “pay” never existed.
scam-red-flags-returned-check-ledger = Your account, step by step
scam-red-flags-returned-check-ledger-r1 = The check goes in
scam-red-flags-returned-check-ledger-r2 = You send the rest
scam-red-flags-returned-check-ledger-r3 = The bank takes the check out
scam-red-flags-returned-check-ledger-r4 = Fee
scam-red-flags-returned-check-ledger-sum = What it did to your account

## Item: single

scam-red-flags-screen-name-stem = Your phone shows the name of your consulate. The caller speaks your language and knows your birth date. What does this prove?
scam-red-flags-screen-name-k1 = The line is real, since the name shows
scam-red-flags-screen-name-k1-feedback = A name on the screen can be set to anything by the one who calls.
scam-red-flags-screen-name-k2 = The office is real, since it knows the date
scam-red-flags-screen-name-k2-feedback = Birth dates leak and are sold. A stranger can have yours.
scam-red-flags-screen-name-k3 = The officer is real, since you share a language
scam-red-flags-screen-name-k3-feedback = People who trick others pick a language their listeners trust.
scam-red-flags-screen-name-k4 = None of it is proof, so you must still check
scam-red-flags-screen-name-hint-1 = Take the three things one by one. Could a stranger have each?
scam-red-flags-screen-name-hint-2 = What have you checked yourself so far?
scam-red-flags-screen-name-why = Screen names can be faked, dates leak and anyone can learn a language. Three weak proofs do not make a strong one. Look up the office’s number and call it yourself.

## Item: single

scam-red-flags-safe-account-stem = A “police officer” is on a video call. Your account is in danger, he says. Move the money to a “safe account”, stay on video, tell no one. What is your best next step?
scam-red-flags-safe-account-k1 = Move half of it, to lower the danger
scam-red-flags-safe-account-k1-feedback = The “safe account” is his. Half moved is half lost.
scam-red-flags-safe-account-k2 = End the call and tell a friend
scam-red-flags-safe-account-k3 = Ask him to hold his badge to the camera
scam-red-flags-safe-account-k3-feedback = A badge on video can be a toy. Asking him lets him prove himself with his own props.
scam-red-flags-safe-account-k4 = Stay on video, but do not move any money
scam-red-flags-safe-account-k4-feedback = Your money stays for now. But he keeps you alone, and the pressure grows.
scam-red-flags-safe-account-hint-1 = Count the signs: how many of the three are here?
scam-red-flags-safe-account-hint-2 = What does he fear most: your question, or another person who listens?
scam-red-flags-safe-account-why = All three signs are here: a danger that cannot wait, a secret and an odd payment. No real officer asks you to move money to keep it safe. Another person breaks the spell.

## Item: single. $lost $fee money

scam-red-flags-money-back-offer-stem = A fake shop took { MONEY($lost) } from you. A week later a helper calls. She knows the shop and the sum. For { MONEY($fee) } first, she will get it all back. What is most likely true?
scam-red-flags-money-back-offer-k1 = The fee is fair, next to what you lost
scam-red-flags-money-back-offer-k1-feedback = A small fee is how the next loss begins. More fees follow it.
scam-red-flags-money-back-offer-k2 = The case is real, since she knows the sum
scam-red-flags-money-back-offer-k2-feedback = The people who took it know the sum as well. They sell lists of names.
scam-red-flags-money-back-offer-k3 = The offer is the second scam in a row
scam-red-flags-money-back-offer-k4 = The office is real, if the number answers
scam-red-flags-money-back-offer-k4-feedback = A number from the caller leads to the caller. That it answers proves nothing.
scam-red-flags-money-back-offer-hint-1 = Who knows that you lost money, and how much?
scam-red-flags-money-back-offer-hint-2 = Which of the two of you pays first?
scam-red-flags-money-back-offer-why = Names of people who lost money are sold, so the next caller knows the story. No honest office asks for a fee before it gives money back. Ask your bank or card company, for free.

## Item: scenario. $claimed $moved money. Case p1 to p4; q1 several, q2 and q3 single

scam-red-flags-bank-call-stem = Read what happened to Lin, then answer three questions about it.
scam-red-flags-bank-call-p1 = Lin gets a text message: “This is your bank. We stopped a payment of { MONEY($claimed) }. Call this number now.”
scam-red-flags-bank-call-p2 = She calls the number. A man answers. He knows her full name and the name of her street.
scam-red-flags-bank-call-p3 = “Your money is in danger,” he says. “Send { MONEY($moved) } to a safe account that I give you. Stay on the line, and tell no one.”
scam-red-flags-bank-call-p4 = Lin sends the money. Then she opens the app of her bank. The bank had stopped nothing, and { MONEY($moved) } is gone.
scam-red-flags-bank-call-q1-stem = Which signs of a scam are in this story? Choose each one.
scam-red-flags-bank-call-q1-k1 = Money must go to a “safe account”
scam-red-flags-bank-call-q1-k1-feedback = No bank asks you to move money to keep it safe. The account belongs to the caller.
scam-red-flags-bank-call-q1-k2 = She must stay on the line and tell no one
scam-red-flags-bank-call-q1-k2-feedback = A secret and a call with no end keep her from asking a person she trusts.
scam-red-flags-bank-call-q1-k3 = A bank writes a text message
scam-red-flags-bank-call-q1-k3-feedback = Real banks write messages too. What the message wants is the sign, not that it came.
scam-red-flags-bank-call-q1-k4 = The number to call came with the message
scam-red-flags-bank-call-q1-k4-feedback = That number leads to the people who sent the message.
scam-red-flags-bank-call-q1-why = A rush, a secret and a strange way to pay: all three are here. The number in the message made it easy.
scam-red-flags-bank-call-q2-stem = What should Lin have done when the message came?
scam-red-flags-bank-call-q2-k1 = Call it and ask the man for proof
scam-red-flags-bank-call-q2-k1-feedback = A man who lies about the bank will lie about the proof, too.
scam-red-flags-bank-call-q2-k2 = Call it and see if he knows her name
scam-red-flags-bank-call-q2-k2-feedback = Names and streets leak and are sold. That he knows them shows nothing.
scam-red-flags-bank-call-q2-k3 = Call the number on the back of her card
scam-red-flags-bank-call-q2-k4 = Call it, listen, and send no money
scam-red-flags-bank-call-q2-k4-feedback = Each minute on the call is more pressure. It is safer not to call at all.
scam-red-flags-bank-call-q2-why = A number you find yourself leads to the real bank. There she would hear that nothing was stopped.
scam-red-flags-bank-call-q3-stem = The money is sent. What is her best first step now?
scam-red-flags-bank-call-q3-k1 = Report it to the state and wait
scam-red-flags-bank-call-q3-k1-feedback = A report helps others, but it does not stop her payment.
scam-red-flags-bank-call-q3-k2 = Call her bank at once
scam-red-flags-bank-call-q3-k3 = Call the man and ask for it back
scam-red-flags-bank-call-q3-k3-feedback = He will ask for more, or never answer.
scam-red-flags-bank-call-q3-why = Only her bank can try to stop the payment, and only while it is on its way. Minutes count.
scam-red-flags-bank-call-hint-1 = Look for three things: a rush, a secret, and a strange way to pay.
scam-red-flags-bank-call-hint-2 = Who chose the number that Lin called?
scam-red-flags-bank-call-why = The message, the man and the “safe account” were one trick. A number that she found herself would have ended it in a minute.

## Misconceptions: the belief as a person would say it, then one sentence that mends it

mixup-every-request-is-a-scam-name = Anyone who asks for money or an ID is a cheat.
mixup-every-request-is-a-scam-correction = Look for a rush, a secret or an odd way to pay; a request without them can be honest.
mixup-known-details-prove-it-name = Only the real office would know this about me.
mixup-known-details-prove-it-correction = Facts about you leak and are sold, so they prove nothing.
mixup-small-sum-no-scam-name = For so little money it cannot be a scam.
mixup-small-sum-no-scam-correction = A small sum is often bait for your card number or for the next payment.
mixup-message-number-is-real-name = The number they give me leads to the real office.
mixup-message-number-is-real-correction = It leads back to them, so find the number yourself.
mixup-asking-the-sender-is-checking-name = I check by asking the person who contacts me.
mixup-asking-the-sender-is-checking-correction = A person who lies will also lie to that question, so check somewhere else.
mixup-owing-is-the-sign-name = If they say I owe something, it is a scam.
mixup-owing-is-the-sign-correction = A debt can be real; the way you are told to pay is the better sign.
mixup-scams-sound-foreign-name = You can hear it from the accent.
mixup-scams-sound-foreign-correction = An accent does not show if a person lies.
mixup-odd-hour-is-the-sign-name = A call at an odd hour is a scam, and one by day is not.
mixup-odd-hour-is-the-sign-correction = Scams come at any hour, so look at what the caller wants.
mixup-stay-on-the-line-name = It is safe to stay on the call if I do nothing.
mixup-stay-on-the-line-correction = Each minute on the call is more pressure, so end it first.
mixup-report-stops-the-money-name = A report to the state stops the payment.
mixup-report-stops-the-money-correction = Only your bank or card company can try to stop it; the report helps others.
mixup-pay-to-hold-a-home-name = I must pay quickly, or I lose the home.
mixup-pay-to-hold-a-home-correction = See the home and the contract first, and never pay with gift cards.
mixup-known-voice-proves-it-name = I know this voice, so it is true.
mixup-known-voice-proves-it-correction = A voice can be copied, so call the person at the number you know.
mixup-deposit-shown-is-real-name = When my account shows the money, the check is good.
mixup-deposit-shown-is-real-correction = A bank can take the money out weeks later, when it sees that the check is fake.
mixup-check-size-is-the-loss-name = I lose what stands on the check.
mixup-check-size-is-the-loss-correction = A fake check comes in and goes out; what you sent, and any fee, is lost.
mixup-bank-pays-for-a-fake-name = The bank pays for a fake check.
mixup-bank-pays-for-a-fake-correction = Most often the person who put the check in must cover what was sent on.
mixup-caller-id-proves-it-name = The name on my screen shows who calls.
mixup-caller-id-proves-it-correction = A caller can make any name or number appear.
mixup-known-language-proves-it-name = A person who speaks my language will not cheat me.
mixup-known-language-proves-it-correction = Cheats choose the language their listeners trust.
mixup-officers-move-money-name = An officer may ask me to move money to keep it safe.
mixup-officers-move-money-correction = No real officer does, and the “safe account” belongs to the caller.

## Context: India

in-digital-arrest-title = “Digital arrest” and calls here
in-digital-arrest-home = Many people in India know the “digital arrest”. A false officer calls by video and will not let the person go. It ends when they pay.
in-digital-arrest-host-counterpart = Here the same trick uses the name of a U.S. office, an embassy or a court.
in-digital-arrest-comparison = The office has another name. The call, the fear and the secrecy are the same.
in-digital-arrest-warning = No law in either country allows an arrest by video. Leave the call and tell someone you trust.

## Context: Mexico

mx-phone-extortion-title = Phone extortion, there and here
mx-phone-extortion-home = In Mexico many people know the call that says a family member is being held or hurt.
mx-phone-extortion-host-counterpart = Here the same call comes too. It may use a copied voice and ask for a transfer or gift cards.
mx-phone-extortion-comparison = In both countries the caller wants you afraid, alone and on the line.
mx-phone-extortion-warning = End the call and reach your family member at the number you know. Do not pay while you are on the line.

## Context: any country

zz-same-three-signs-title = Other stories, the same signs
zz-same-three-signs-home = In many countries an officer may call, and some bills are paid in cash to a person.
zz-same-three-signs-host-counterpart = Here offices mostly write letters first. No office takes gift cards or crypto for a debt.
zz-same-three-signs-comparison = The names of the offices are new to you. People who cheat count on that.
zz-same-three-signs-warning = If a caller brings a rush, a secret or an odd way to pay, end the call. Ask someone you trust before you do anything.
