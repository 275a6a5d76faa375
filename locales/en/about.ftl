### The pages that need no learner: landing, about, privacy, licences, countries, glossary. English, the source.

## Landing

landing-headline = You already know money. Learn how it works here.
landing-lead = Short lessons on banks, pay, taxes and credit in the United States. Each one begins with what you know from home.
landing-start = Start learning
landing-continue = Continue
landing-promise-free = Free. No e-mail, no real name, no documents.
landing-promise-phone = Works on an old phone and a slow line.
landing-promise-numbers = We never ask for your SSN, ITIN, passport or bank balance.
landing-compare-title = The same thing, in two places
landing-compare-home = At home
landing-compare-here = In the U.S.
landing-compare-all = See what we compare, country by country
landing-tanda-home = Each member gets the pot in turn.
landing-tanda-term = A private promise
landing-tanda-here = No one insures the pot. A bank account is insured.
landing-upi-home = Free and at once, between any banks.
landing-upi-here = Separate networks. Money you send is usually gone.
landing-cpf-home = You give it at shops every day.
landing-cpf-here = It opens credit in your name. Keep it private.
landing-jeonse-home = One very large deposit, no monthly rent.
landing-jeonse-term = Monthly rent
landing-jeonse-here = A small deposit. State law often limits it.
landing-skills-title = { $count ->
    [one] One skill for your money here
   *[other] { $count } skills, from your first account to your taxes
}
landing-skills = { $count ->
    [one] One skill
   *[other] { $count } skills
}
landing-languages-title = Learn in your language
landing-languages-text = The official English word stands beside the translation, so you know it when you see it on a form.
landing-yours-title = What you tell us is yours
landing-yours-text = You can learn as a guest. If you make an account later, everything you did comes with you. Your country only decides which comparisons you see. You can change it, leave it out, or delete everything in one step.
landing-yours-more = What we keep, and how long

## About

about-title = About FinLit
about-what-title = What it is
about-what-text = FinLit is a free place to learn how money works in the United States. It is made for people who know money from another country, so each lesson begins with what you know from home.
about-what-how = You read a few short cards, then you answer questions. A wrong answer gets a reason, not a bad mark.
about-advice-title = Education, not advice
about-advice-text = FinLit explains rules and words. It does not know your case, so it cannot tell you what to do. For your own taxes, papers or debts, ask a qualified person.
about-advice-free = FinLit is not a bank, a lender or a public office. It sells nothing and takes no money from those it names.
about-makers-title = Who makes it
about-makers-text = FinLit is free software. Its program and its lessons are written in the open, and anyone may read, use and improve them.
about-makers-site = This site is run by the people who gave you its address. They look after the server and after your data.
about-makers-licences = Licenses and sources
about-checks-title = How the content is checked
about-checks-sources = Every lesson and every comparison names its sources. Most are public offices.
about-checks-machine = Before a lesson is shown, a program checks that its numbers, links and answers fit together and that no text is missing.
about-checks-languages = Lessons are written in English and then translated. We keep a note of how each translation was made. If no person has reviewed a critical warning, the English stands beside it.
about-dates-title = Facts have dates
about-dates-text = Limits, fees and tax numbers change. A fact that ages shows the day it was checked, after the words “as of”. Once it is out of date, the page says so, and you are not graded on it.
about-mistake-title = Report a mistake
about-mistake-text = Is something wrong, unclear or unfair? Tell the people who gave you this address. Say which page it is on, which sentence it is, and how you know.
about-mistake-first = Mistakes in money facts and warnings are mended first.

## Privacy

privacy-title = Privacy
privacy-lead = We keep what the lessons need, and nothing else. You can see it, take it with you, or delete it.
privacy-stored-title = What we keep, and how long
privacy-guest-name = Guest
privacy-guest-text = You can learn without a name. A guest who has answered nothing is erased after 7 days. A guest who does not come back is erased after 400 days.
privacy-account-name = Name or e-mail
privacy-account-text = Only if you make an account, and one of the two is enough. Of your passphrase and your recovery code we keep only a scrambled form that no one can read back. Until you delete the account.
privacy-choices-name = Country and language
privacy-choices-text = Also your goals, how much you know, your daily goal and your time zone. You can leave out each of them and change it at any time. As long as you learn here.
privacy-status-name = Immigration status
privacy-status-text = Never asked to start, and empty unless you fill it in. It is sealed before it is stored, and it only decides the order of cards. You can delete it alone, at any time.
privacy-answers-name = Answers
privacy-answers-text = What you answered and when, in which language, with which hints and how fast. Your points, days and badges are worked out from this. As long as you learn here.
privacy-logs-name = Access logs
privacy-logs-text = Which page was asked for and when, without your name. They are erased after 30 days. To stop abuse, we count tries from one part of the network for a short time.
privacy-cookies-name = Cookies
privacy-cookies-text = Two, both our own. One keeps your session, for 400 days. One keeps your language, for a year. There are no trackers, no ads and nothing loaded from other sites.
privacy-never-title = What we never ask for
privacy-never-text = Your SSN, ITIN or passport number, your bank balance, your employer, your address.
privacy-others-title = Who sees it
privacy-others-text = No other learner sees you, and no one is ranked. We sell nothing and share nothing. Counts that help us mend questions name no one.
privacy-handover-title = What we would have to hand over
privacy-handover-text = If a court orders it, we can be made to hand over what is on this page, and no more. What we do not keep, or what you have deleted, we cannot hand over.
privacy-handover-status = The seal on your immigration status keeps out people who steal the data. It does not stop a court order. If that worries you, leave it empty. You lose nothing by it.
privacy-yours-title = Take it or delete it
privacy-yours-text = In the settings you can save all your data as a file, and delete all of it in one step. Both work for guests too. What is deleted is gone from the server at once. A safety copy made before that day keeps it until that copy is replaced.
privacy-yours-link = Open the settings
privacy-age-title = Age
privacy-age-text = FinLit is for people who are 16 or older.

## Licences

licences-title = Licenses and sources
licences-code-title = The program
licences-code-text = FinLit is free software under the GNU Affero General Public License, version 3 or any later version. You may read, run, change and share it under the same license. There is no warranty.
licences-code-source = You have a right to the source code of the program that runs here. Ask the people who run this site.
licences-content-title = The lessons
licences-content-text = Lessons, questions, comparisons and the glossary are under a Creative Commons license. You may copy and change them, also for money, if you name FinLit and say what you changed.
licences-sources-title = Where the facts come from
licences-sources-text = { $count ->
    [one] Lessons and comparisons rest on one source. It has not reviewed FinLit.
   *[other] Lessons and comparisons rest on these { $count } sources. They have not reviewed FinLit.
}
licences-parts-title = Work of others
licences-parts-text = The program is built from work that others share. Each part keeps its own license.
licences-data-text = Numbers, money and dates are written with data from the Unicode CLDR project, under the Unicode License. Time zones come from the IANA time zone database, which is in the public domain.

## Countries

countries-title = From home to here
countries-lead = Choose a country. See what people know there beside what is here, and where the two are easily mixed up.
countries-count = { $count ->
    [one] One comparison
   *[other] { $count } comparisons
}
countries-yours = Your country
countries-country-title = { $country } and the U.S.
countries-any-title = Any country and the U.S.
countries-country-lead = What people know from home, beside what is here. Each card names its sources and its date.
countries-any-lead = What is often different here, wherever you come from. Each card names its sources and its date.
countries-lesson = Lesson: { $lesson }
countries-coming = Lesson to come: { $lesson }
countries-all = All countries

## Glossary

glossary-title = The words on the forms
glossary-lead = Each word as it is printed in the U.S., then what it means in a sentence or two.
glossary-find = Find a word
glossary-also = Show it also in
glossary-also-none = English only
glossary-show = Show
glossary-letters = Letters
glossary-from = If you come from { $country }:
glossary-from-any = Wherever you come from:
glossary-coming = Lesson to come: { $lesson }
glossary-count = { $total ->
    [one] { $count } of one word
   *[other] { $count } of { $total } words
}
glossary-none = No word here fits “{ $query }”. Try a part of it, or the English word.
glossary-all = Show all words
