//! What FinLit is, and what it keeps about a learner. No data: these pages stand whatever else is away.

use crate::ui::Written;
use axum::response::Response;
use leptos::prelude::*;

use crate::error::AppError;
use crate::server::{Page, Tab, Visitor, render};

/// A part of a page to read: its heading, its paragraphs, and what comes after them.
pub(super) fn section(id: &'static str, title: String, paragraphs: Vec<String>, more: Option<AnyView>) -> AnyView {
    let paragraphs = paragraphs.into_iter().map(|text| view! { <p>{text}</p> }).collect_view();
    view! {
        <section class="flow read" aria-labelledby=id>
            <h2 id=id>{title}</h2>
            {paragraphs}
            {more}
        </section>
    }
    .written()
}

/// `/about`: what this is, that it is no advice, who makes it, how it is checked.
pub async fn about(visitor: Visitor) -> Result<Response, AppError> {
    let tr = visitor.tr;
    let page = Page::new(tr.about_title(), Tab::None).public();
    Ok(render(&visitor, page, move || {
        let licences = view! { <p><a href="/licences">{tr.about_makers_licences()}</a></p> }.written();
        view! {
            <div class="wrap page-body page-body--roomy flow flow--wide">
                <h1>{tr.about_title()}</h1>
                {section("what", tr.about_what_title(), vec![tr.about_what_text(), tr.about_what_how()], None)}
                {section("advice", tr.about_advice_title(), vec![tr.about_advice_text(), tr.about_advice_free()], None)}
                {section("makers", tr.about_makers_title(), vec![tr.about_makers_text(), tr.about_makers_site()], Some(licences))}
                {section(
                    "checks",
                    tr.about_checks_title(),
                    vec![tr.about_checks_sources(), tr.about_checks_machine(), tr.about_checks_languages()],
                    None,
                )}
                {section("dates", tr.about_dates_title(), vec![tr.about_dates_text()], None)}
                {section("mistake", tr.about_mistake_title(), vec![tr.about_mistake_text(), tr.about_mistake_first()], None)}
            </div>
        }
        .written()
    })
    .await)
}

/// `/privacy`: exactly what is stored and how long, and how to take it or be rid of it.
pub async fn privacy(visitor: Visitor) -> Result<Response, AppError> {
    let tr = visitor.tr;
    let page = Page::new(tr.privacy_title(), Tab::None).public();
    Ok(render(&visitor, page, move || {
        let kept = [
            (tr.privacy_guest_name(), tr.privacy_guest_text()),
            (tr.privacy_account_name(), tr.privacy_account_text()),
            (tr.privacy_choices_name(), tr.privacy_choices_text()),
            (tr.privacy_status_name(), tr.privacy_status_text()),
            (tr.privacy_answers_name(), tr.privacy_answers_text()),
            (tr.privacy_class_name(), tr.privacy_class_text()),
            (tr.privacy_logs_name(), tr.privacy_logs_text()),
            (tr.privacy_cookies_name(), tr.privacy_cookies_text()),
        ];
        let kept = kept.into_iter().map(|(name, text)| view! { <div><dt>{name}</dt><dd>{text}</dd></div> }).collect_view();
        let settings = view! { <p><a href="/settings">{tr.privacy_yours_link()}</a></p> }.written();
        view! {
            <div class="wrap page-body page-body--roomy flow flow--wide">
                <div class="flow flow--tight">
                    <h1>{tr.privacy_title()}</h1>
                    <p class="read">{tr.privacy_lead()}</p>
                </div>
                <section class="flow" aria-labelledby="stored">
                    <h2 id="stored">{tr.privacy_stored_title()}</h2>
                    <dl class="terms">{kept}</dl>
                </section>
                {section("never", tr.privacy_never_title(), vec![tr.privacy_never_text()], None)}
                {section("others", tr.privacy_others_title(), vec![tr.privacy_others_text()], None)}
                {section("handover", tr.privacy_handover_title(), vec![tr.privacy_handover_text(), tr.privacy_handover_status()], None)}
                {section("yours", tr.privacy_yours_title(), vec![tr.privacy_yours_text()], Some(settings))}
                {section("age", tr.privacy_age_title(), vec![tr.privacy_age_text()], None)}
            </div>
        }
        .written()
    })
    .await)
}
