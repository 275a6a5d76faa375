//! The catalogue as pages read it: names, cards and comparisons in a reader's language, all from memory.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{Catalogue, Component, ItemEntry, LessonEntry, TextSet};
use crate::{
    content::{
        format::{Arg, Args, Inline, Locale, Printer, plain},
        ids::{Owner, OwnerKind},
        model::{Achievement, Card, Context, Item, Kc, ParameterKind},
        solve::{self, Grid, Scope},
    },
    tutor::{
        badges::{self, Metrics, Standing},
        expr::Value,
        prerequisites::EdgeKind,
        seed::Seed,
        template::Generator,
        xp::LevelCurve,
    },
};

/// A short text with the language it is in, which is not always the page's.
#[derive(Clone, Debug)]
pub struct Named {
    pub words: Vec<Inline>,
    pub locale: &'static Locale,
}

impl Named {
    /// The words alone, for titles and attributes.
    pub fn plain(&self) -> String {
        plain(&self.words)
    }
}

/// A card with its numbers computed.
pub struct CardView {
    pub card: Card,
    pub texts: TextSet,
    pub args: Args,
    pub grids: Vec<Grid>,
    /// A fact it uses is past its date.
    pub stale: bool,
    /// The oldest date of the facts it uses, in words.
    pub as_of: String,
}

/// A comparison with its words.
pub struct ContextView {
    pub context: Context,
    pub country: String,
    pub as_of: String,
    pub texts: TextSet,
    pub args: Args,
}

/// An achievement as the rules read it.
fn rules(achievement: &Achievement) -> Option<badges::Achievement> {
    serde_json::from_value(serde_json::to_value(achievement).ok()?).ok()
}

impl LessonEntry {
    /// The slug of its component, which is its own.
    pub fn slug(&self) -> &str {
        &self.body.lesson.kc
    }

    /// Whether it has this card now.
    pub fn shows(&self, card: &str) -> bool {
        self.body.cards.iter().any(|known| known.slug == card)
    }
}

impl Catalogue {
    /// The texts of an owner that is no item.
    pub fn texts(&self, kind: OwnerKind, slug: &str, code: &str) -> TextSet {
        let owner = Owner::new(kind, slug);
        let (own, source) = (self.shelf.get(&owner, Locale::shown(code)), self.shelf.get(&owner, Locale::source()));
        TextSet::new(&owner, own, source)
    }

    /// A component's name.
    pub fn kc_name(&self, slug: &str, code: &str) -> Named {
        self.texts(OwnerKind::Kc, slug, code).named("name")
    }

    /// Name and summary of a domain.
    pub fn domain_texts(&self, slug: &str, code: &str) -> TextSet {
        self.texts(OwnerKind::Domain, slug, code)
    }

    /// A country's name.
    pub fn country_name(&self, country: &str, code: &str) -> String {
        plain(&self.country_texts(country, code).text("name", &Args::new()))
    }

    /// A country's texts.
    pub fn country_texts(&self, country: &str, code: &str) -> TextSet {
        self.texts(OwnerKind::Country, country, code)
    }

    /// Name and meaning of an official term.
    pub fn term_texts(&self, slug: &str, code: &str) -> TextSet {
        self.texts(OwnerKind::Term, slug, code)
    }

    /// Name and correction of a misconception.
    pub fn mixup_texts(&self, slug: &str, code: &str) -> TextSet {
        self.texts(OwnerKind::Misconception, slug, code)
    }

    /// Name and description of an achievement.
    pub fn badge_words(&self, slug: &str, code: &str) -> (Named, Named) {
        let texts = self.texts(OwnerKind::Achievement, slug, code);
        (texts.named("name"), texts.named("description"))
    }

    pub fn lesson(&self, slug: &str) -> Option<&LessonEntry> {
        self.lessons.get(slug)
    }

    /// Required prerequisites of a component.
    pub fn requires(&self, kc: &str) -> Vec<&str> {
        self.prerequisites.prerequisites(kc).into_iter().filter(|(_, kind)| *kind == EdgeKind::Required).map(|(slug, _)| slug).collect()
    }

    pub fn component_by_id(&self, id: i32) -> Option<&Component> {
        self.components.iter().find(|component| component.id == id)
    }

    /// Ids of the components whose required prerequisites all have their lessons done.
    pub fn open_by_lessons(&self, done: &[String]) -> Vec<i32> {
        let done: BTreeSet<String> = done.iter().cloned().collect();
        self.components
            .iter()
            .filter(|component| self.prerequisites.open(&component.body.slug, &done))
            .map(|component| component.id)
            .collect()
    }

    /// Points for a reason, as the content has it.
    pub fn points(&self, reason: &str) -> i32 {
        let Some(xp) = &self.xp else { return 0 };
        let amount = match reason {
            "lesson" => xp.lesson,
            "first_right" => xp.first_right,
            "review" => xp.review,
            "context_check" => xp.context_check,
            _ => 0,
        };
        amount as i32
    }

    /// The curve of the levels.
    pub fn level_curve(&self) -> LevelCurve {
        self.xp
            .as_ref()
            .map_or_else(LevelCurve::default, |xp| LevelCurve { coefficient: xp.level.coefficient.into(), power: xp.level.power })
    }

    /// The counts of mastered components that achievements ask for, and of all there are of those.
    pub fn mastered_counts(&self, mastered: &[i32]) -> Metrics {
        let criteria = self.achievements.iter().filter_map(rules).flat_map(|rules| rules.criteria);
        let mut counts = Metrics::new();
        for criterion in criteria.filter(|criterion| criterion.metric == "kcs_mastered") {
            let fits = |kc: &Kc| {
                criterion.filter.iter().all(|(name, value)| match name.as_str() {
                    "domain" => value.has(&kc.domain),
                    "cluster" => value.has(&kc.cluster),
                    "kc" => value.has(&kc.slug),
                    _ => false,
                })
            };
            let of: Vec<i32> = self.components.iter().filter(|component| fits(&component.body)).map(|component| component.id).collect();
            counts.insert(criterion.metric_name(), of.iter().filter(|id| mastered.contains(id)).count() as i64);
            counts.insert(criterion.total_name(), of.len() as i64);
        }
        counts
    }

    /// Where counts stand with an achievement.
    pub fn standing(&self, achievement: &Achievement, metrics: &Metrics) -> Standing {
        rules(achievement).map_or(Standing::Unknown { metric: String::new() }, |rules| rules.standing(metrics))
    }

    /// A card of a lesson, its numbers computed for a day and an origin.
    pub fn card_view(&self, lesson: &LessonEntry, slug: &str, code: &str, origin: &str, on: Date) -> Option<CardView> {
        let card = lesson.body.cards.iter().find(|card| card.slug == slug)?.clone();
        let scope = solve::scope((&card).into(), &self.parameters, None)
            .inspect_err(|error| tracing::error!(card = slug, %error, "a card cannot be computed"))
            .ok()?;
        let args = self.args(&scope, &card.params, code, origin);
        let grids = solve::grids(&card.blocks, &scope).unwrap_or_default();
        let dates = card.params.iter().filter_map(|key| self.parameters.0.get(key)).map(|parameter| parameter.as_of);
        let as_of = dates.min().map(|date| Printer::of(Locale::shown(code)).date(date)).unwrap_or_default();
        let stale = self.parameters.stale(&card.params, on);
        Some(CardView { texts: self.texts(OwnerKind::Card, slug, code), card, args, grids, stale, as_of })
    }

    /// Values for texts: numbers, parameters with their kinds and words, and the origin.
    pub fn args(&self, scope: &Scope, params: &[String], code: &str, origin: &str) -> Args {
        let mut args = solve::args(scope, params, &self.parameters);
        for key in params {
            if self.parameters.0.get(key).is_some_and(|parameter| parameter.kind == ParameterKind::Text) {
                // Words may name numbers, but no other words.
                let all: Vec<String> = self.parameters.0.keys().cloned().collect();
                let words = self.texts(OwnerKind::Parameter, key, code).text("", &solve::args(&Scope::new(), &all, &self.parameters));
                args.insert(key.clone(), Arg::Text(plain(&words)));
            }
        }
        args.insert("origin".into(), Arg::Text(origin.into()));
        args
    }

    /// The comparisons a home card shows: those of the learner's countries, else the general one.
    pub fn contexts_on_card(&self, lesson: &LessonEntry, slug: &str, origins: &[String]) -> Vec<&Context> {
        let Some(card) = lesson.body.cards.iter().find(|card| card.slug == slug) else { return vec![] };
        let listed: Vec<&Context> = card.contexts.iter().filter_map(|id| self.contexts.get(id)).collect();
        let own: Vec<&Context> = listed.iter().copied().filter(|context| origins.contains(&context.country)).collect();
        if own.is_empty() { listed.into_iter().filter(|context| context.country == "ZZ").take(1).collect() } else { own }
    }

    /// A comparison with its words.
    pub fn context_view(&self, context: &Context, code: &str) -> Option<ContextView> {
        let scope = solve::scope(context.into(), &self.parameters, None)
            .inspect_err(|error| tracing::error!(context = context.id, %error, "a context cannot be computed"))
            .ok()?;
        let args = self.args(&scope, &context.params, code, &context.country);
        let as_of = Printer::of(Locale::shown(code)).date(context.as_of);
        let texts = self.texts(OwnerKind::Context, &context.id, code);
        Some(ContextView { country: self.country_name(&context.country, code), as_of, texts, args, context: context.clone() })
    }

    /// Contexts whose warning an item checks.
    pub fn contexts_checked_by(&self, item: &str) -> Vec<String> {
        self.contexts.values().filter(|context| context.check.as_deref() == Some(item)).map(|context| context.id.clone()).collect()
    }

    pub fn item_entry(&self, id: i32) -> Option<&ItemEntry> {
        self.items.get(&id)
    }

    /// Whether an item may be served on a day: published, and every fact it needs confirmed and not expired.
    pub fn servable(&self, id: i32, on: Date) -> bool {
        self.items.get(&id).is_some_and(|item| item.gradable(&self.parameters, on))
    }

    /// Items a quiz of a lesson may ask.
    pub fn quiz_items(&self, lesson: &LessonEntry) -> Vec<i32> {
        self.items_of(&lesson.body.lesson.kc).map(|item| item.id).collect()
    }

    /// Draws the numbers of an item from its template; nothing for an item whose numbers are authored.
    pub fn draw(&self, item: &Item, seed: &Seed) -> Result<Option<Scope>, String> {
        let Some(template) = &item.template else { return Ok(None) };
        let rules = solve::generator_template(template)?;
        let params = solve::formula_scope(&template.params, &self.parameters);
        let generator = Generator::new(&rules, &params).map_err(|error| error.to_string())?;
        let draw = generator.draw(seed).map_err(|error| error.to_string())?;
        Ok(Some(draw.values.into_iter().map(|(name, value)| (name, Value::Number(value))).collect()))
    }
}
