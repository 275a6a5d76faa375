//! One question a screen, with a bar that grows, a way back and a way past.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use super::steps;
use crate::error::AppError;
use crate::server::{App, Chrome, Learner, Page, Reader, Tab, Visitor, render};
use crate::ui::{Icon, Written, icon};

pub const STEPS: u8 = 5;

/// What stands in the fields: what the learner said before, or a form that was refused.
#[derive(Clone)]
pub struct Typed {
    pub native: Option<String>,
    pub origins: Vec<String>,
    pub experience: Option<String>,
    pub goals: Vec<String>,
    pub daily_goal: Option<i16>,
    pub zone: Option<String>,
}

impl Typed {
    pub fn of(learner: &Learner) -> Typed {
        Typed {
            native: learner.native_language.clone(),
            origins: learner.origins.clone(),
            experience: learner.experience.clone(),
            goals: learner.goals.clone(),
            daily_goal: learner.daily_goal,
            zone: learner.zone.clone(),
        }
    }
}

/// The number of a step as it stands in an address.
pub fn step(word: &str) -> Result<u8, AppError> {
    word.parse().ok().filter(|step| (1..=STEPS).contains(step)).ok_or(AppError::NotFound)
}

pub async fn show(State(_): State<App>, visitor: Visitor, Path(word): Path<String>) -> Result<Response, AppError> {
    let typed = Typed::of(visitor.learner()?);
    Ok(screen(&visitor, step(&word)?, typed, StatusCode::OK).await)
}

/// The only answer that can be refused: more countries than we can compare with.
pub async fn refused(visitor: &Visitor, step: u8, typed: Typed) -> Result<Response, AppError> {
    Ok(screen(visitor, step, typed, StatusCode::UNPROCESSABLE_ENTITY).await)
}

async fn screen(reader: &Reader, step: u8, typed: Typed, status: StatusCode) -> Response {
    let tr = reader.tr;
    let (title, why) = match step {
        1 => (tr.welcome_language_title(), tr.welcome_language_why()),
        2 => (tr.welcome_native_title(), tr.welcome_native_why()),
        3 => (tr.welcome_origin_title(), tr.welcome_origin_why()),
        4 => (tr.welcome_start_title(), tr.welcome_start_why()),
        _ => (tr.welcome_goal_title(), tr.welcome_goal_why()),
    };
    let chrome = Chrome::Player {
        done: usize::from(step) - 1,
        of: STEPS.into(),
        label: tr.welcome_step(step, STEPS),
        leave: "/path".to_string(),
        leave_label: tr.welcome_leave(),
        count: tr.welcome_count(step, STEPS),
    };
    let page = Page::new(&title, Tab::None).chrome(chrome).status(status);
    let page = if step == STEPS && typed.zone.is_none() { page.with_islands() } else { page };
    let too_many = status != StatusCode::OK;
    let shown = reader.clone();
    render(reader, page, move || {
        let fields = match step {
            1 => steps::language(&shown),
            2 => steps::native(tr, &typed),
            3 => steps::origins(tr, &typed, too_many),
            4 => steps::start(tr, &typed),
            _ => steps::goal(&shown, &typed),
        };
        let back = (step > 1).then(|| {
            let href = format!("/welcome/{}", step - 1);
            view! { <p class="where"><a class="tap" href=href>{tr.welcome_back()}</a></p> }
        });
        let refused = too_many.then(|| {
            view! {
                <p class="field-error" id="refused" tabindex="-1" autofocus=true>
                    {icon(Icon::Info)} " " <span><b>{tr.choice_too_many_origins(super::choices::MOST_ORIGINS)}</b></span>
                </p>
            }
        });
        view! {
            <form class="player-form" method="post" action=format!("/welcome/{step}")>
                <div class="player-body player-body--two split">
                    <div class="flow">
                        <div class="flow flow--tight">
                            {back}
                            <h1>{title.clone()}</h1>
                            <p>{why.clone()}</p>
                            {refused}
                        </div>
                        {fields}
                    </div>
                    {(step == 3).then(|| steps::who_sees(tr))}
                </div>
                <div class="actions">
                    <div class="wrap">
                        <button class="button button--primary">{tr.welcome_continue()}</button>
                        <button class="button button--quiet" name="skip" value="1" formnovalidate=true>{tr.welcome_skip()}</button>
                    </div>
                </div>
            </form>
        }
        .written()
    })
    .await
}
