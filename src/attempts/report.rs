//! "Report this question": after an answer, a learner says what is wrong with it. Kept is what was said of which question,
//! not who said it; the limits, which forget by the next day, keep one learner from saying it twice.

use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;
use uuid::Uuid;

use super::instance::{self, Loaded};
use super::question::Back;
use super::run::RunKind;
use crate::error::AppError;
use crate::i18n::Tr;
use crate::server::clock::date_to_sql;
use crate::server::limits::{self, REPORTS, REPORTS_ON_ONE};
use crate::server::{App, Visitor, redirect};
use crate::ui::{Icon, Written, icon, turning};

const REASONS: [&str; 5] = ["key", "unclear", "outdated", "translation", "other"];
/// Characters a learner may write.
const WORDS: usize = 500;

#[derive(Deserialize)]
pub struct Report {
    #[serde(default)]
    reason: String,
    #[serde(default)]
    words: String,
}

pub async fn post(
    State(app): State<App>,
    visitor: Visitor,
    Path(attempt): Path<Uuid>,
    Form(report): Form<Report>,
) -> Result<Response, AppError> {
    let learner = visitor.learner()?;
    let loaded = instance::load(&app, learner.id, attempt).await?;
    // Only what was answered, and told, can be reported from.
    if loaded.state != "answered" || loaded.run_kind == RunKind::Placement.as_str() {
        return Err(AppError::NotFound);
    }
    let place = loaded.place();
    let words: String = report.words.chars().filter(|c| *c == '\n' || !c.is_control()).collect();
    let words = words.trim();
    let reason = match (report.reason.as_str(), words) {
        ("", "") => return Ok(redirect(&format!("{place}?report=empty#report"))),
        ("", _) => "other",
        (reason, _) => REASONS.into_iter().find(|known| *known == reason).ok_or(AppError::Invalid)?,
    };
    if words.chars().count() > WORDS {
        return Err(AppError::Invalid);
    }
    limits::take(&app.pool, &app.clock, "report", &learner.id.to_string(), REPORTS).await?;
    let once = limits::take(&app.pool, &app.clock, "report one", &format!("{} {}", learner.id, loaded.item_id), REPORTS_ON_ONE).await;
    match once {
        Ok(_) => keep(&app, learner.id, attempt, reason, words).await?,
        // It is known already.
        Err(AppError::Limited { .. }) => {}
        Err(error) => return Err(error),
    }
    Ok(redirect(&format!("{place}?report=thanks#report")))
}

async fn keep(app: &App, learner: Uuid, attempt: Uuid, reason: &str, words: &str) -> Result<(), AppError> {
    sqlx::query!(
        "insert into item_reports (item_id, item_version, locale, reason, words, reported_on)
         select item_id, item_version, case when is_fallback then 'en' else locale end, $3, nullif($4, ''), $5
         from attempts where learner_id = $1 and attempt_id = $2",
        learner,
        attempt,
        reason,
        words,
        date_to_sql(app.clock.today())
    )
    .execute(&app.pool)
    .await?;
    Ok(())
}

/// The form on an outcome's page.
pub struct ReportForm {
    action: String,
    /// `thanks` or `empty`, after a form was sent.
    told: Option<String>,
}

impl ReportForm {
    pub fn of(attempt: &Loaded, back: &Back) -> ReportForm {
        ReportForm { action: format!("/reports/{}", attempt.attempt_id), told: back.report.clone() }
    }

    pub fn view(&self, tr: Tr) -> AnyView {
        if self.told.as_deref() == Some("thanks") {
            return view! { <p id="report" tabindex="-1" role="status">{icon(Icon::Check)} " " {tr.report_thanks()}</p> }.written();
        }
        let empty = self.told.is_some();
        let error = empty
            .then(|| view! { <p class="field-error" id="report-error">{icon(Icon::Info)} " " <span><b>{tr.report_empty()}</b></span></p> });
        let reasons = REASONS
            .map(|reason| view! { <label class="check"><input type="radio" name="reason" value=reason /> <span>{tr.report_reason(reason)}</span></label> })
            .collect_view();
        view! {
            <details class="fold" id="report" open=empty>
                <summary>{turning(Icon::Fold)} " " {tr.report_open()}</summary>
                <form class="flow" method="post" action=self.action.clone()>
                    <fieldset class="flow flow--tight" aria-describedby=empty.then_some("report-error")>
                        <legend>{tr.report_what()}</legend>
                        {error}
                        {reasons}
                    </fieldset>
                    <div class="field">
                        <label for="report-words">{tr.report_words()}</label>
                        <p class="help" id="report-words-help">{tr.report_words_help()}</p>
                        <textarea id="report-words" name="words" rows="3" maxlength=WORDS.to_string() dir="auto" aria-describedby="report-words-help"></textarea>
                    </div>
                    <button class="button">{tr.report_send()}</button>
                </form>
            </details>
        }
        .written()
    }
}
