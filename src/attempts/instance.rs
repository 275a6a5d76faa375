//! An attempt at an item with its numbers in place: what is shown, graded and explained.

use std::sync::Arc;

use jiff::civil::Date;
use serde_json::Value as Json;
use sqlx::types::time::OffsetDateTime;
use uuid::Uuid;

use super::choice::Why;
use super::form::Draft;
use super::outcome::AttemptSummary;
use crate::content::catalogue::{Catalogue, TextSet};
use crate::content::format::{Arg, Args, Inline, Locale};
use crate::content::ids::Texts;
use crate::content::model::Item;
use crate::content::solve::{self, Scope, SolveError, Solved};
use crate::error::AppError;
use crate::server::App;
use crate::tutor::expr::Value;
use crate::tutor::grading::{Key, Response};
use crate::tutor::seed::Seed;
use crate::tutor::selection::Lane;

/// The kind of run of which there is none: nothing is stored.
const TRIAL: &str = "trial";

/// An attempt's row, with the place it belongs to.
#[derive(Clone, Debug)]
pub struct Loaded {
    pub attempt_id: Uuid,
    pub run_id: Uuid,
    pub run_kind: String,
    pub subject: String,
    pub step: i32,
    pub item_id: i32,
    pub item_version: i32,
    pub attempt_no: i32,
    pub slug: String,
    pub status: String,
    pub seed: Vec<u8>,
    pub drawn: Option<Json>,
    pub locale: String,
    pub hints: i16,
    pub draft: Option<Json>,
    pub state: String,
    pub served_at: OffsetDateTime,
    pub lane: Option<String>,
    /// The component the policy chose it for.
    pub kc_id: Option<i32>,
    pub reason: Option<Json>,
}

impl Loaded {
    /// No learner's attempt: an instructor tries an item at an address. `hints` have been asked for, `draft` came back.
    pub fn trial(address: String, instance: &Instance, hints: i16, draft: Option<Json>) -> Loaded {
        Loaded {
            attempt_id: Uuid::nil(),
            run_id: Uuid::nil(),
            run_kind: TRIAL.into(),
            subject: address,
            step: 0,
            item_id: 0,
            item_version: 0,
            attempt_no: 1,
            slug: instance.item.slug.clone(),
            status: "published".into(),
            seed: instance.seed.as_bytes().to_vec(),
            drawn: None,
            locale: instance.texts.locale().folder.into(),
            hints,
            draft,
            state: "open".into(),
            served_at: OffsetDateTime::UNIX_EPOCH,
            lane: None,
            kc_id: None,
            reason: None,
        }
    }

    /// Where its form is sent.
    pub fn action(&self) -> String {
        if self.run_kind == TRIAL { self.subject.clone() } else { format!("/attempts/{}/answer", self.attempt_id) }
    }

    /// The page this attempt is answered on.
    pub fn place(&self) -> String {
        match self.run_kind.as_str() {
            "quiz" => format!("/lessons/{}/quiz", self.subject),
            "lesson" => format!("/lessons/{}", self.subject),
            "practice" => "/practice".to_string(),
            other => format!("/practice/{other}"),
        }
    }

    /// What the policy served it for.
    pub fn lane(&self) -> Option<Lane> {
        serde_json::from_value(self.lane.clone()?.into()).ok()
    }

    /// Why the policy chose it.
    pub fn why(&self) -> Option<Why> {
        serde_json::from_value(self.reason.clone()?).ok()
    }

    pub fn draft(&self) -> Draft {
        Draft::of(self.draft.as_ref())
    }
}

/// An attempt of this learner; another's is not found.
pub async fn load(app: &App, learner: Uuid, attempt: Uuid) -> Result<Loaded, AppError> {
    sqlx::query_as!(
        Loaded,
        "select a.attempt_id, a.run_id, r.kind as run_kind, r.subject, a.step, a.item_id, a.item_version, a.attempt_no, i.slug, i.status, a.seed, a.drawn,
                a.locale, a.hints, a.draft, a.state, a.served_at, a.lane, a.kc_id, a.reason
         from attempts a join runs r on r.learner_id = a.learner_id and r.run_id = a.run_id join learning_items i using (item_id)
         where a.learner_id = $1 and a.attempt_id = $2",
        learner,
        attempt
    )
    .fetch_optional(&app.pool)
    .await?
    .ok_or(AppError::NotFound)
}

/// An item, solved and with its words, as one learner sees it.
pub struct Instance {
    pub item: Arc<Item>,
    pub solved: Solved,
    pub texts: TextSet,
    pub args: Args,
    pub seed: Seed,
    /// False when the item was withdrawn or a fact it needs is out of date: shown no more, graded never.
    pub gradable: bool,
}

/// The values of an item whose numbers are drawn, as an attempt keeps them.
pub(super) fn draw(catalogue: &Catalogue, item: &Item, seed: &Seed) -> Result<Option<Json>, AppError> {
    let drawn = catalogue.draw(item, seed).map_err(|error| {
        tracing::error!(item = item.slug, error, "a template cannot be drawn from");
        AppError::Internal
    })?;
    drawn.map(serde_json::to_value).transpose().map_err(|_| AppError::Internal)
}

/// What an attempt was drawn from.
struct Drawn<'a> {
    item_id: i32,
    version: i32,
    seed: &'a [u8],
    values: Option<&'a Json>,
    locale: &'a str,
    published: bool,
}

impl Instance {
    /// The instance of an attempt under way.
    pub async fn of(app: &App, catalogue: &Catalogue, loaded: &Loaded, origin: Option<&str>) -> Result<Instance, AppError> {
        let drawn = Drawn {
            item_id: loaded.item_id,
            version: loaded.item_version,
            seed: &loaded.seed,
            values: loaded.drawn.as_ref(),
            locale: &loaded.locale,
            published: loaded.status == "published",
        };
        Instance::drawn(app, catalogue, drawn, origin).await
    }

    /// The instance of an attempt that is over.
    pub async fn of_summary(
        app: &App,
        catalogue: &Catalogue,
        attempt: &AttemptSummary,
        origin: Option<&str>,
    ) -> Result<Instance, AppError> {
        let drawn = Drawn {
            item_id: attempt.item_id,
            version: attempt.item_version,
            seed: &attempt.seed,
            values: attempt.drawn.as_ref(),
            locale: &attempt.locale,
            published: true,
        };
        Instance::drawn(app, catalogue, drawn, origin).await
    }

    /// As a learner would get it who met the item now; nothing is stored. `seed` decides the numbers drawn and the order.
    pub async fn trial(
        app: &App,
        catalogue: &Catalogue,
        item: (i32, i32),
        seed: &Seed,
        locale: &str,
        origin: Option<&str>,
    ) -> Result<Instance, AppError> {
        let (item_id, version) = item;
        let body = app.library.item(&app.pool, item_id, version).await?.ok_or(AppError::NotFound)?;
        let values = draw(catalogue, &body, seed)?;
        let drawn = Drawn { item_id, version, seed: seed.as_bytes(), values: values.as_ref(), locale, published: true };
        Instance::drawn(app, catalogue, drawn, origin).await
    }

    /// An item that is being written, with the texts it has so far.
    pub fn sketch(
        catalogue: &Catalogue,
        item: Item,
        texts: TextSet,
        seed: Seed,
        code: &str,
        origin: Option<&str>,
        on: Date,
    ) -> Result<Instance, SolveError> {
        let solved = solve::solve(&item, &catalogue.parameters, None, on)?;
        let args = catalogue.args(&solved.scope, &item.params, code, origin.unwrap_or("ZZ"));
        Ok(Instance { item: Arc::new(item), solved, texts, args, seed, gradable: true })
    }

    async fn drawn(app: &App, catalogue: &Catalogue, drawn: Drawn<'_>, origin: Option<&str>) -> Result<Instance, AppError> {
        let seed = Seed::from_bytes(drawn.seed.try_into().map_err(|_| AppError::Internal)?);
        let item = app.library.item(&app.pool, drawn.item_id, drawn.version).await?.ok_or(AppError::Internal)?;
        let values = drawn.values.map(|v| serde_json::from_value::<Scope>(v.clone())).transpose().map_err(|_| AppError::Internal)?;
        let solved = solve::solve(&item, &catalogue.parameters, values.as_ref(), app.clock.today()).map_err(|error| {
            tracing::error!(item = item.slug, %error, "an item cannot be solved");
            AppError::Internal
        })?;
        let locale = Locale::shown(drawn.locale);
        let texts = app.library.texts(&app.pool, &item.owner(), drawn.version, locale).await?;
        let args = catalogue.args(&solved.scope, &item.params, drawn.locale, origin.unwrap_or("ZZ"));
        let gradable = solved.gradable && drawn.published;
        Ok(Instance { item, solved, texts, args, seed, gradable })
    }

    /// A text of the item by its ending: `stem`, `k1`, `hint-2`.
    pub fn text(&self, ending: &str) -> Vec<Inline> {
        self.texts.text(ending, &self.args)
    }

    /// Feedback on what a learner answered. Where inputs were set, it speaks of what they were set to.
    pub fn feedback(&self, key: &str, response: &Response) -> Option<Vec<Inline>> {
        let ending = format!("{key}-feedback");
        if !self.has(&ending) {
            return None;
        }
        let (Key::Goal(goal), Response::Settings(set)) = (&self.solved.key, response) else { return Some(self.text(&ending)) };
        let mut args = self.args.clone();
        let scope = goal.scope(set);
        let derived = goal.derived.iter().map(|(name, _)| name);
        for name in goal.inputs.iter().map(|input| &input.name).chain(derived) {
            match scope.get(name) {
                Some(Value::Number(number)) => args.insert(name.clone(), Arg::Number(*number)),
                _ => args.remove(name),
            };
        }
        Some(self.texts.text(&ending, &args))
    }

    pub fn has(&self, ending: &str) -> bool {
        self.texts.has(ending)
    }
}
