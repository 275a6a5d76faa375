//! A lesson before it is started: what it promises and a button; below, its cards to read, for everyone and without an
//! account. It is served from memory, so it can be read while the database is away.

use std::sync::Arc;

use axum::response::Response;
use leptos::prelude::*;

use super::card;
use crate::content::catalogue::{Catalogue, LessonEntry, Named};
use crate::content::format::plain;
use crate::content::ids::OwnerKind;
use crate::content::model::CardKind;
use crate::error::AppError;
use crate::islands::Keys;
use crate::server::{Page, Tab, Visitor, render};
use crate::ui::{Icon, Written, icon, inline, lang_attrs, named, turning};

pub async fn show(visitor: &Visitor, catalogue: &Catalogue, lesson: &LessonEntry) -> Result<Response, AppError> {
    let tr = visitor.tr;
    let code = visitor.locale().code;
    let state = match &visitor.learner {
        Some(learner) => Some(standing(visitor, catalogue, learner.id, lesson).await?),
        None => None,
    };
    let mut cards = vec![];
    for entry in lesson.body.cards.iter().filter(|c| c.kind != CardKind::Check) {
        cards.push(card::load(&visitor.reader, catalogue, lesson, &entry.slug).await?);
    }
    let texts = catalogue.texts(OwnerKind::Lesson, lesson.slug(), code);
    let (title, promise) = (texts.text("title", &Default::default()), texts.text("promise", &Default::default()));
    let (lang, dir) = lang_attrs(tr, texts.locale());
    let kc = catalogue.kc_name(lesson.slug(), code).plain();
    let waits: Vec<(String, Named)> = match &state {
        Some(s) if !s.open => {
            catalogue.requires(lesson.slug()).into_iter().map(|slug| (slug.to_string(), catalogue.kc_name(slug, code))).collect()
        }
        _ => vec![],
    };
    let keys = visitor.learner.as_ref().is_some_and(|l| l.shortcuts);
    let (minutes, slug, sources) = (lesson.body.lesson.minutes, lesson.slug().to_string(), lesson.body.lesson.sources.join("; "));
    let shared = Arc::new((cards, kc.clone(), waits, state));
    let page = Page::new(format!("{} · {kc}", plain(&title)), Tab::Path).public().with_islands();
    Ok(render(visitor, page, move || {
        let (cards, kc, waits, state) = &*shared;
        let open = state.as_ref().is_none_or(|s| s.open);
        let done = state.as_ref().is_some_and(|s| s.done);
        let start = if open {
            let label = if done { tr.cover_again() } else { tr.cover_start() };
            let quiz = done.then(|| view! { <form method="post" action=format!("/lessons/{slug}/quiz/start")><button class="button">{tr.end_to_quiz()}</button></form> });
            let result = state.as_ref().and_then(|s| s.best).map(|best| view! { <p><a href=format!("/lessons/{slug}/quiz/result")>{tr.cover_best(best.0, best.1)}</a></p> });
            view! {
                <div class="cluster">
                    <form method="post" action=format!("/lessons/{slug}/start")>
                        <button class="button button--primary">{label} " " {turning(Icon::Next)}</button>
                    </form>
                    {quiz}
                </div>
                {result}
            }
            .written()
        } else {
            let links = waits.iter().map(|(slug, name)| view! { <li><a href=format!("/lessons/{slug}")>{named(tr, name)}</a></li> }).collect_view();
            view! { <div class="notice" data-severity="info">{icon(Icon::Lock)} <p class="notice-title">{tr.cover_locked()}</p><ul>{links}</ul></div> }.written()
        };
        let fallback = lang.map(|_| view! { <p class="fallback-note">{icon(Icon::Globe)} " " {tr.fallback_note()}</p> });
        let read = cards.iter().map(|shown| view! { {card::article(tr, kc, shown, 3)} {card::contexts(tr, shown)} }).collect_view();
        view! {
            <div class="wrap wrap--narrow page-body flow flow--wide">
                <div class="flow">
                    <p class="where">{kc.clone()}</p>
                    {fallback}
                    <h1 lang=lang dir=dir>{inline(&title)}</h1>
                    <p class="lead" lang=lang dir=dir>{inline(&promise)}</p>
                    <p class="help">{tr.cover_minutes(minutes)}</p>
                    {start}
                </div>
                <section class="flow flow--wide" aria-labelledby="read">
                    <h2 id="read">{tr.cover_read()}</h2>
                    {read}
                </section>
                <p class="source">{tr.context_sources(sources.clone())} " " {tr.foot_notice()}</p>
            </div>
            {keys.then(|| view! { <Keys /> })}
        }
        .written()
    })
    .await)
}

/// Where a learner stands with a lesson they are not in.
struct Standing {
    open: bool,
    done: bool,
    /// Best quiz: right on the first try, of how many.
    best: Option<(i64, i64)>,
}

async fn standing(visitor: &Visitor, catalogue: &Catalogue, learner: uuid::Uuid, lesson: &LessonEntry) -> Result<Standing, AppError> {
    let row = sqlx::query!(
        r#"select exists (select from learner_skill_states where learner_id = $1 and kc_id = $2 and unlocked_at is not null) as "open!",
                  exists (select from runs where learner_id = $1 and kind = 'lesson' and subject = $3 and finished_at is not null) as "done!",
                  (select array[score::int, out_of] from runs where learner_id = $1 and kind = 'quiz' and subject = $3 and finished_at is not null
                     order by score desc nulls last limit 1) as best"#,
        learner,
        catalogue.component(lesson.slug()).map_or(0, |kc| kc.id),
        lesson.slug()
    )
    .fetch_one(&visitor.app.pool)
    .await?;
    let best = row.best.and_then(|b| Some((i64::from(*b.first()?), i64::from(*b.get(1)?))));
    Ok(Standing { open: row.open, done: row.done, best })
}
