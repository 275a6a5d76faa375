//! One answer again: the question with its values and in its order, what was answered, and what was said about it. Shown in
//! the instructor's language and as to someone of no country, because the language and the country a text was adapted to tell
//! where the learner comes from; and without points, some of which are for a warning about one country that was read.

use std::sync::Arc;

use crate::ui::Written;
use axum::extract::{Path, State};
use axum::response::Response;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use leptos::prelude::*;
use uuid::Uuid;

use super::class::Class;
use super::member::known;
use crate::attempts::{AttemptSummary, Instance, graded};
use crate::authoring::Editor;
use crate::content::catalogue::Catalogue;
use crate::content::format::{Locale, Printer};
use crate::error::AppError;
use crate::i18n::Tr;
use crate::server::clock::from_sql;
use crate::server::{App, Page, Reader, Room, render};

/// When an answer was given, how long it took and with how much help.
pub(super) struct When {
    pub at: Timestamp,
    pub milliseconds: Option<i32>,
    pub hints: i16,
}

impl When {
    /// By the instructor's own clock: the learner's tells where they are.
    pub fn date(&self, printer: &Printer, zone: &TimeZone) -> String {
        printer.date(self.at.to_zoned(zone.clone()).date())
    }

    pub fn time(&self, zone: &TimeZone) -> String {
        let at = self.at.to_zoned(zone.clone());
        format!("{:02}:{:02}", at.hour(), at.minute())
    }

    pub fn took(&self, tr: Tr) -> String {
        let seconds = self.milliseconds.map(|ms| ms.unsigned_abs().div_ceil(1000));
        match seconds {
            None => tr.class_took_unknown(),
            Some(seconds) if seconds < 120 => tr.class_seconds(seconds),
            Some(seconds) => tr.class_minutes(seconds.div_ceil(60)),
        }
    }
}

/// The question of an answer, for a reader without a country.
pub(super) async fn instance(app: &App, catalogue: &Catalogue, summary: &AttemptSummary) -> Result<Instance, AppError> {
    Instance::of_summary(app, catalogue, summary, None).await
}

pub async fn show(
    State(app): State<App>,
    editor: Editor,
    Path((id, member, attempt)): Path<(i32, Uuid, Uuid)>,
) -> Result<Response, AppError> {
    let class = Class::of(&app, &editor, id).await?;
    let name = known(&app, &class, member).await?.name;
    let row = sqlx::query!(
        r#"select run_kind as "run_kind!", item_id as "item_id!", item_version as "item_version!", seed as "seed!", drawn,
             response as "response!", verdict as "verdict!", hints as "hints!", response_ms, answered_at as "answered_at!"
           from class_answers where class_id = $1 and member_id = $2 and attempt_id = $3"#,
        id,
        member,
        attempt
    )
    .fetch_optional(&app.pool)
    .await?
    .ok_or(AppError::NotFound)?;
    let catalogue = app.catalogue()?;
    let locale = editor.locale();
    let summary = AttemptSummary {
        step: 0,
        item_id: row.item_id,
        item_version: row.item_version,
        seed: row.seed,
        drawn: row.drawn,
        verdict: row.verdict,
        misconceptions: vec![],
        locale: locale.code.to_owned(),
    };
    let instance = instance(&app, &catalogue, &summary).await?;
    let nobody = of_no_country(&editor);
    let response = serde_json::from_value(row.response).map_err(|_| AppError::Internal)?;
    let outcome = graded(&nobody, &catalogue, &instance, response, 0).map_err(|error| {
        tracing::error!(%error, "a logged response cannot be graded");
        AppError::Internal
    })?;
    let when = When { at: from_sql(row.answered_at), milliseconds: row.response_ms, hints: row.hints };
    let (tr, zone, printer) = (editor.tr, editor.learner()?.time_zone(), Printer::of(Locale::shown(locale.code)));
    let page = Page::desk(tr.class_answer_of(&name), Room::Classes);
    let shared = Arc::new((outcome, instance));
    Ok(render(&editor, page, move || {
        let (outcome, instance) = &*shared;
        view! {
            <div class="wrap page-body flow">
                <p><a class="tap" href=format!("{}/{member}", class.path())>{tr.class_answers_of(&name)}</a></p>
                <p>{tr.class_kind(&row.run_kind)} " · " {when.date(&printer, &zone)} " · " <bdi dir="ltr">{when.time(&zone)}</bdi> " · " {when.took(tr)} " · " {tr.class_hints(when.hints)}</p>
                <p class="help">{tr.class_replay_help()}</p>
            </div>
            <div class="replay">{outcome.told(&nobody, &catalogue, instance, None)}</div>
        }
        .written()
    })
    .await)
}

/// The instructor as a reader, without the countries they compare with themselves.
fn of_no_country(editor: &Editor) -> Reader {
    let mut reader = editor.reader.clone();
    if let Some(learner) = &mut reader.learner {
        learner.origins.clear();
    }
    reader
}
