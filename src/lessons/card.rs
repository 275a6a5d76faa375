//! A card: something to read, an example to follow, or what is known from home.

use std::sync::Arc;

use axum::response::Response;
use leptos::prelude::*;

use super::player::{Place, player_page};
use crate::attempts::{Run, RunKind};
use crate::content::catalogue::{CardView, Catalogue, ContextView, LessonEntry};
use crate::content::format::plain;
use crate::error::AppError;
use crate::i18n::Tr;
use crate::islands::Keys;
use crate::server::{Reader, Visitor, render};
use crate::ui::{Icon, Written, blocks, context_card, icon, inline, lang_attrs};

/// The card a run stands at.
pub async fn show(visitor: &Visitor, catalogue: &Catalogue, lesson: &LessonEntry, run: &Run, slug: &str) -> Result<Response, AppError> {
    let learner = visitor.learner()?;
    let reader: Reader = visitor.reader.clone();
    let tr = reader.tr;
    let view = Arc::new(load(&reader, catalogue, lesson, slug).await?);
    let title = catalogue.kc_name(lesson.slug(), reader.locale().code).plain();
    let place = Place {
        base: format!("/lessons/{}", lesson.slug()),
        title: title.clone(),
        why: String::new(),
        kind: RunKind::Lesson,
        of: run.plan.len(),
    };
    let page = player_page(&reader, &place, run, false, &view.title());
    let (step, action, keys) = (run.position, format!("{}/next", place.base), learner.shortcuts);
    Ok(render(visitor, page, move || {
        let keys = keys.then(|| view! { <Keys /> });
        view! {
            <div class="player-body player-body--two split">
                {article(tr, &title, &view, 1)}
                <div class="stay flow">{contexts(tr, &view)}</div>
            </div>
            <div class="actions">
                <form class="wrap" method="post" action=action.clone()>
                    <input type="hidden" name="step" value=step.to_string() />
                    <button class="button button--primary">{tr.player_continue()}</button>
                </form>
            </div>
            {keys}
        }
        .written()
    })
    .await)
}

/// A card with its words and, on a home card, the contexts that fit the reader.
pub struct Shown {
    pub card: CardView,
    pub contexts: Vec<ContextView>,
}

impl Shown {
    pub fn title(&self) -> String {
        plain(&self.card.texts.text("title", &self.card.args))
    }
}

pub async fn load(reader: &Reader, catalogue: &Catalogue, lesson: &LessonEntry, slug: &str) -> Result<Shown, AppError> {
    let origins = reader.learner.as_ref().map(|l| l.origins.clone()).unwrap_or_default();
    let code = reader.locale().code;
    let today = reader.app.clock.today();
    let card = catalogue.card_view(lesson, slug, code, reader.origin().unwrap_or("ZZ"), today).ok_or(AppError::NotFound)?;
    let contexts = catalogue.contexts_on_card(lesson, slug, &origins).into_iter().filter_map(|c| catalogue.context_view(c, code)).collect();
    Ok(Shown { card, contexts })
}

/// The card's text. What uses a fact that is past its date says so.
pub fn article(tr: Tr, title: &str, shown: &Shown, level: u8) -> AnyView {
    let card = &shown.card;
    let (lang, dir) = lang_attrs(tr, card.texts.locale());
    let fallback = lang.map(|_| view! { <p class="fallback-note">{icon(Icon::Globe)} " " {tr.fallback_note()}</p> });
    let words = inline(&card.texts.text("title", &card.args));
    let heading = match level {
        1 => view! { <h1 tabindex="-1" lang=lang dir=dir>{words}</h1> }.written(),
        _ => view! { <h3 lang=lang dir=dir>{words}</h3> }.written(),
    };
    let stale = card.stale.then(|| view! { <p class="source">{tr.as_of(&card.as_of)} " " {tr.may_have_changed()}</p> });
    let where_ = (level == 1).then(|| view! { <p class="where">{title.to_string()}</p> });
    view! {
        <article class="flow prose">
            {where_}
            {fallback}
            {heading}
            <div class="flow" lang=lang dir=dir>{blocks(&card.card.blocks, &card.texts, &card.args, &card.grids)}</div>
            {stale}
        </article>
    }
    .written()
}

pub fn contexts(tr: Tr, shown: &Shown) -> AnyView {
    shown.contexts.iter().map(|c| context_card(tr, &c.context, &c.country, c.as_of.clone(), &c.texts, &c.args, 2)).collect_view().written()
}
