//! The settings page: one form for what is saved together, and one for each thing that stands alone.

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::sections;
use super::status::{self, Status};
use crate::accounts::onboarding::choices::Fields;
use crate::classes::{Membership, memberships};
use crate::error::AppError;
use crate::server::{App, Page, Tab, Visitor, render};
use crate::ui::{Icon, Written, icon, turning};

/// What stands in the form that is saved together.
#[derive(Clone)]
pub struct Values {
    pub language: Option<String>,
    pub native: Option<String>,
    pub origins: Vec<String>,
    pub zone: Option<String>,
    pub daily_goal: Option<i16>,
    pub shortcuts: bool,
    pub show_streak: bool,
}

impl Values {
    pub fn of(visitor: &Visitor) -> Result<Values, AppError> {
        let learner = visitor.learner()?;
        Ok(Values {
            language: Some(visitor.locale().code.to_string()),
            native: learner.native_language.clone(),
            origins: learner.origins.clone(),
            zone: learner.zone.clone(),
            daily_goal: learner.daily_goal,
            shortcuts: learner.shortcuts,
            show_streak: learner.show_streak,
        })
    }

    pub fn posted(fields: &Fields, pseudo: bool) -> Result<Values, AppError> {
        Ok(Values {
            language: fields.interface_language(pseudo)?.map(str::to_string),
            native: fields.native_language()?.map(str::to_string),
            origins: fields.origins()?,
            zone: fields.zone().map(str::to_string),
            daily_goal: fields.daily_goal()?,
            shortcuts: fields.one("shortcuts").is_some(),
            show_streak: fields.one("show_streak").is_some(),
        })
    }
}

/// Why a form was not taken; the typed words stand in it again.
#[derive(Clone, PartialEq)]
pub enum Refused {
    TooManyOrigins,
    Restart(String),
    Delete(String),
}

/// What the page says at its top, by a closed word in its address.
#[derive(Deserialize, Default)]
pub struct Notice {
    done: Option<String>,
}

/// Everything the sections show.
#[derive(Clone)]
pub struct Shown {
    pub values: Values,
    pub refused: Option<Refused>,
    /// The name someone signed in with; nothing for a guest.
    pub name: Option<String>,
    /// Where a seal key is set: whether something is kept, and what it says if it opens.
    pub status: Option<(bool, Option<Status>)>,
    pub classes: Vec<Membership>,
}

pub async fn show(State(_): State<App>, visitor: Visitor, Query(notice): Query<Notice>) -> Result<Response, AppError> {
    let values = Values::of(&visitor)?;
    let tr = visitor.tr;
    let done = match notice.done.as_deref() {
        Some("saved") => Some(tr.settings_saved()),
        Some("status") => Some(tr.settings_status_deleted()),
        Some("restart") => Some(tr.settings_restarted()),
        Some("left") => Some(tr.class_left()),
        _ => None,
    };
    page(&visitor, values, None, done).await
}

pub async fn refused(visitor: &Visitor, why: Refused, values: Values) -> Result<Response, AppError> {
    page(visitor, values, Some(why), None).await
}

async fn page(visitor: &Visitor, values: Values, refused: Option<Refused>, done: Option<String>) -> Result<Response, AppError> {
    let (tr, app, learner) = (visitor.tr, &visitor.app, visitor.learner()?);
    let row = sqlx::query!(
        r#"select coalesce(l.display_name, l.email) as name, s.sealed as "sealed?",
                  exists (select from logins join grants using (login_id) where learner_id = l.learner_id) as "editor!"
           from learners l left join learner_status s using (learner_id) where l.learner_id = $1"#,
        learner.id
    )
    .fetch_one(&app.pool)
    .await?;
    let opened = |key: [u8; 32]| (row.sealed.is_some(), row.sealed.as_deref().and_then(|sealed| status::open(&key, learner.id, sealed)));
    let name = learner.named.then(|| row.name.clone().unwrap_or_default());
    let classes = memberships(&app.pool, learner.id).await?;
    let shown = Shown { values, name, status: app.config.seal_key.map(opened), classes, refused };
    let status = if shown.refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let now = app.clock.now();
    Ok(render(visitor, Page::new(tr.settings_title(), Tab::Settings).status(status), move || {
        let done = done.clone().map(|done| {
            view! {
                <p class="notice" data-severity="info" tabindex="-1" autofocus=true>{icon(Icon::Check)} " " <span>{done}</span></p>
            }
        });
        view! {
            <div class="player-form">
                <div class="wrap page-body">
                    <h1 class="page-title">{tr.settings_title()}</h1>
                    {done}
                    {row.editor.then(|| view! { <p><a class="tap" href="/authoring">{turning(Icon::Next)} " " {tr.desk_enter()}</a></p> })}
                    <form id="settings" method="post" action="/settings">
                        {sections::language_and_country(tr, &shown, now)}
                        {sections::goal(tr, &shown.values)}
                        {sections::keyboard(tr, &shown.values)}
                        {sections::streak(tr, &shown.values)}
                    </form>
                    {sections::account(tr, &shown)}
                    {sections::classes(tr, &shown.classes)}
                    {shown.status.map(|(kept, status)| sections::status(tr, kept, status))}
                    {sections::data(tr)}
                    {sections::danger(tr, &shown)}
                </div>
                <div class="actions">
                    <div class="wrap">
                        <button class="button button--primary" form="settings">{tr.settings_save()}</button>
                    </div>
                </div>
            </div>
        }
        .written()
    })
    .await)
}
