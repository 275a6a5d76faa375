//! The reader's language, its direction, and what is said where a translation is missing.

use finlit::i18n::LOCALES;

use crate::harness::{Browser, How, Site};

const PAGE: &str = "/lessons/percent-skills";

async fn in_language(site: &Site, code: &str, path: &str) -> crate::harness::Page {
    site.browser().sending("accept-language", code).get(path).await.is(200)
}

/// The opening tag that holds this class.
fn tag<'a>(html: &'a str, part: &str) -> Option<&'a str> {
    let at = html.find(part)?;
    let begin = html[..=at].rfind('<')?;
    html[begin..].split('>').next()
}

#[tokio::test]
async fn a_lesson_is_in_the_language_the_browser_asks_for() {
    let site = Site::new().await;
    for (asked, lang, dir) in
        [("es", "es", "ltr"), ("es-MX,es;q=0.9,en;q=0.5", "es", "ltr"), ("ar", "ar", "rtl"), ("tlh", "en", "ltr"), ("en", "en", "ltr")]
    {
        let page = in_language(&site, asked, PAGE).await;
        page.holds(&format!("<html lang=\"{lang}\" dir=\"{dir}\""));
        assert!(page.header("vary").contains("accept-language"));
    }
    // Spanish is complete: nothing falls back.
    let spanish = in_language(&site, "es", PAGE).await;
    assert!(!spanish.has("fallback-note"));
    assert!(!spanish.body.split("<main").nth(1).unwrap().split("<footer").next().unwrap().contains("lang=\"en\""), "a block in English");
}

#[tokio::test]
async fn a_block_without_a_translation_is_in_english_and_says_so() {
    let site = Site::new().await;
    // Whatever is translated by now, here it is not.
    site.execute("delete from texts where locale = 'ar'; update content_version set version = version + 1").await;
    site.look().await;
    let page = in_language(&site, "ar", PAGE).await;
    let note = tag(&page.body, "fallback-note").expect("a labelled fallback");
    assert!(note.contains("class=\"fallback-note\""));
    let heading = tag(&page.body, "<h1").unwrap();
    assert!(heading.contains("lang=\"en\"") && heading.contains("dir=\"ltr\""), "{heading}");
    // The page around it stays Arabic.
    page.holds("<html lang=\"ar\" dir=\"rtl\"");
    let words = page.words();
    assert!(words.chars().any(|c| ('\u{0600}'..='\u{06FF}').contains(&c)), "{words}");
    // So does a question, and the log knows that it was a fallback.
    let guest = site.browser().sending("accept-language", "ar");
    guest.start_guest().await;
    guest.start_lesson("percent-skills").await;
    let open = guest.to_first_question("percent-skills").await;
    let question = guest.get(PAGE).await.is(200);
    question.holds("fallback-note");
    question.holds("<div lang=\"en\" dir=\"ltr\">");
    guest.answer(&open, How::Right).await.location();
    guest.get(PAGE).await.is(200).holds("lang=\"en\" dir=\"ltr\"");
    assert_eq!(site.rows(guest.learner(), "interactions", "is_fallback and locale = 'ar'").await, 1);
}

#[tokio::test]
async fn the_account_goes_before_the_cookie_and_the_cookie_before_the_browser() {
    let site = Site::new().await;
    let visitor = site.browser().sending("accept-language", "es");
    let lang = async |browser: &Browser| {
        let page = browser.get(PAGE).await.is(200);
        page.after("<html lang=\"").unwrap().to_string()
    };
    assert_eq!(lang(&visitor).await, "es");
    visitor.post("/language", &[("language", "ar"), ("back", PAGE)]).await.leads_to(PAGE);
    assert_eq!(lang(&visitor).await, "ar");
    visitor.start_guest().await;
    visitor.set(&[("language", "en")]).await;
    assert_eq!(lang(&visitor).await, "en");
    visitor.post("/language", &[("language", "xx"), ("back", PAGE)]).await.is(422);
    visitor.post("/language", &[("language", "es"), ("back", "//elsewhere.example/")]).await.leads_to("/");
}

#[tokio::test]
async fn every_page_speaks_every_interface_language() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.learn("percent-skills", How::Wrong).await;
    guest.take_quiz("percent-skills", How::Wrong).await;
    for locale in LOCALES {
        guest.set(&[("language", locale.code)]).await;
        for path in [
            "/",
            "/about",
            "/privacy",
            "/licences",
            "/path",
            "/progress",
            "/settings",
            "/countries",
            "/glossary",
            "/lessons/percent-skills/end",
            "/lessons/percent-skills/quiz/result",
            PAGE,
        ] {
            let page = guest.get(path).await.is(200);
            page.holds(&format!("<html lang=\"{}\" dir=\"{}\"", locale.code, locale.dir.as_str()));
            // A missing message would leave its place empty: no heading and no button may be.
            assert!(!page.heading().is_empty(), "{path} in {} has no heading", locale.code);
            for button in page.body.split("<button").skip(1) {
                let inside = button.split_once('>').unwrap().1.split("</button>").next().unwrap();
                assert!(inside.chars().any(char::is_alphabetic), "{path} in {}: {inside}", locale.code);
            }
        }
    }
}

#[tokio::test]
async fn one_item_and_one_card_tell_each_learner_what_is_true_for_them() {
    let site = Site::new().await;
    let mut cards = vec![];
    let mut stems = vec![];
    for origin in [Some("IN"), Some("MX"), None] {
        let guest = site.guest().await;
        if let Some(origin) = origin {
            guest.set(&[("origin[]", origin)]).await;
        }
        for slug in ["percent-skills", "financial-system", "credit-reports"] {
            guest.learn(slug, How::Right).await;
        }
        guest.start_lesson("credit-scores").await;
        cards.push(guest.get("/lessons/credit-scores").await.is(200).words());
        guest.finish("lesson", "credit-scores", How::Right).await;
        let stem = loop {
            guest.start_quiz("credit-scores").await;
            let mut found = None;
            while let Some(at) = guest.at("quiz", "credit-scores").await {
                let open = at.open.unwrap();
                if open.item.slug == "credit-scores-first-week" {
                    found = Some(guest.get("/lessons/credit-scores/quiz").await.is(200).words());
                }
                guest.answer(&open, How::Right).await;
                guest.next("quiz", "credit-scores", at.step).await;
            }
            if let Some(found) = found {
                break found;
            }
        };
        stems.push(stem);
    }
    let say = [
        ("You may have a long CIBIL record in India.", "In India your CIBIL score was"),
        ("You may have years of paid bills at Buró de Crédito.", "In Mexico you paid every loan on time"),
        ("You may have paid every bill for years at home.", "At home you paid every loan on time."),
    ];
    for (n, (card, stem)) in say.iter().enumerate() {
        for (m, (shown, asked)) in cards.iter().zip(&stems).enumerate() {
            assert_eq!(shown.contains(card), n == m, "“{card}” in {shown}");
            assert_eq!(asked.contains(stem), n == m, "“{stem}” in {asked}");
        }
    }
}

#[tokio::test]
async fn a_wrong_answer_names_the_mix_up_and_the_countrys_warning() {
    let site = Site::new().await;
    let catalogue = site.catalogue();
    let guest = site.guest().await;
    guest.set(&[("origin[]", "MX")]).await;
    for slug in ["financial-system", "account-types", "ssn-itin", "percent-skills", "scam-red-flags", "money-goals"] {
        guest.learn(slug, How::Right).await;
    }
    // Wrong answers, until one shows a mix-up against which a Mexican card warns.
    let mut found = false;
    'lessons: for slug in ["scam-red-flags", "ssn-itin", "money-goals", "percent-skills", "account-types"] {
        for _ in 0..2 {
            guest.start_quiz(slug).await;
            while let Some(at) = guest.at("quiz", slug).await {
                guest.answer(&at.open.unwrap(), How::Wrong).await;
                let shown = site.texts(&format!("select misconceptions[1] from interactions where learner_id = '{}' and misconceptions <> '{{}}' order by answered_at desc limit 1", guest.learner())).await;
                let warned =
                    shown.first().and_then(|m| Some((m, catalogue.context_against(m, &["MX".to_string()]).filter(|c| c.country == "MX")?)));
                if let Some((mixup, context)) = warned {
                    let page = guest.get(&format!("/lessons/{slug}/quiz")).await.is(200);
                    if page.has(&format!("id=\"mixup-{mixup}\"")) {
                        page.holds("class=\"mixup-name\"");
                        page.holds(&format!("/countries/MX#context-{}", context.id));
                        page.says("Mexico");
                        found = true;
                        break 'lessons;
                    }
                }
                guest.next("quiz", slug, at.step).await;
            }
        }
    }
    assert!(found, "no wrong answer showed a mix-up with a Mexican warning");
}
