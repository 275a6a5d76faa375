//! Which texts a row has, and what they may name.

use std::collections::BTreeSet;

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::content::{
    format::{Arg, Args},
    ids::{Owner, OwnerKind, Texts},
    model::{
        Achievement, Card, Cluster, Context, Country, Domain, Item, ItemKind, Kc, Lesson, Misconception, Parameter, ParameterKind,
        Template, Term, Variable,
    },
    solve::{self, Numbers, Parameters},
    source::{Place, Row, Source},
};

/// A row that has texts, and what they may name. Without values its formulas failed: that is said elsewhere.
pub struct Expected {
    pub owner: Owner,
    pub ids: Vec<String>,
    pub place: Place,
    pub args: Option<Args>,
    /// Partners of a matching stand in a select: no marks, and not long.
    pub partners: BTreeSet<String>,
    /// Texts that stand beside each other to be chosen from.
    pub options: Vec<Vec<String>>,
}

/// What the values of a row are computed with.
#[derive(Clone, Copy)]
pub struct Rules<'p> {
    pub parameters: &'p Parameters,
    pub on: Date,
}

impl Rules<'_> {
    /// Every row of the files.
    pub fn all(self, source: &Source) -> Vec<Expected> {
        fn each<'r, T: 'r>(all: &mut Vec<Expected>, rows: impl IntoIterator<Item = &'r Row<T>>, of: impl Fn(&T) -> Expected) {
            all.extend(rows.into_iter().map(|row| Expected { place: row.place_of_row(), ..of(&row.body) }));
        }
        let mut all = Vec::new();
        each(&mut all, &source.domains, |row| self.plain(row));
        each(&mut all, &source.clusters, |row| self.plain(row));
        each(&mut all, &source.kcs, |row| self.plain(row));
        each(&mut all, &source.countries, |row| self.plain(row));
        each(&mut all, &source.misconceptions, |row| self.plain(row));
        each(&mut all, &source.achievements, |row| self.plain(row));
        each(&mut all, &source.parameters, |row| self.parameter(row));
        each(&mut all, source.lessons.iter().map(|file| &file.lesson), |row| self.lesson(row));
        each(&mut all, &source.terms, |row| self.term(row));
        each(&mut all, source.cards(), |row| self.scoped(row, row.into()));
        each(&mut all, &source.contexts, |row| self.scoped(row, row.into()));
        each(&mut all, &source.templates, |row| self.template(row));
        each(&mut all, source.items(), |row| self.item(row));
        all
    }

    /// One row, given as the database has it. None where the body is not of its kind.
    pub fn one(self, owner: &Owner, body: &Value) -> Option<Expected> {
        fn read<T: DeserializeOwned>(body: &Value) -> Option<T> {
            serde_json::from_value(body.clone()).ok()
        }
        Some(match owner.kind {
            OwnerKind::Domain => self.plain(&read::<Domain>(body)?),
            OwnerKind::Cluster => self.plain(&read::<Cluster>(body)?),
            OwnerKind::Kc => self.plain(&read::<Kc>(body)?),
            OwnerKind::Country => self.plain(&read::<Country>(body)?),
            OwnerKind::Misconception => self.plain(&read::<Misconception>(body)?),
            OwnerKind::Achievement => self.plain(&read::<Achievement>(body)?),
            OwnerKind::Parameter => self.parameter(&read(body)?),
            OwnerKind::Lesson => self.lesson(&read(body)?),
            OwnerKind::Term => self.term(&read(body)?),
            OwnerKind::Card => {
                let row: Card = read(body)?;
                self.scoped(&row, (&row).into())
            }
            OwnerKind::Context => {
                let row: Context = read(body)?;
                self.scoped(&row, (&row).into())
            }
            OwnerKind::Template => self.template(&read(body)?),
            OwnerKind::Item => self.item(&read(body)?),
        })
    }

    fn plain(self, row: &impl Texts) -> Expected {
        expected(row, Some(Args::from([("origin".to_owned(), Arg::Text("ZZ".into()))])))
    }

    /// The words of one parameter may name others.
    fn parameter(self, row: &Parameter) -> Expected {
        let others: Vec<String> =
            self.parameters.0.iter().filter(|(_, other)| other.kind != ParameterKind::Text).map(|(key, _)| key.clone()).collect();
        expected(row, Some(solve::args(&solve::Scope::new(), &others, self.parameters)))
    }

    fn lesson(self, row: &Lesson) -> Expected {
        let (values, derived) = Default::default();
        self.scoped(row, Numbers { values: &values, derived: &derived, params: &row.params })
    }

    fn term(self, row: &Term) -> Expected {
        let (values, derived) = Default::default();
        self.scoped(row, Numbers { values: &values, derived: &derived, params: &row.params })
    }

    fn scoped(self, row: &impl Texts, numbers: Numbers) -> Expected {
        let args = solve::scope(numbers, self.parameters, None).ok().map(|scope| {
            let mut args = solve::args(&scope, numbers.params, self.parameters);
            args.insert("origin".to_owned(), Arg::Text("ZZ".into()));
            self.with_words(&mut args, numbers.params);
            args
        });
        expected(row, args)
    }

    fn template(self, row: &Template) -> Expected {
        expected(row, self.solved(&row.as_item(), Some(&sample(row))))
    }

    fn item(self, row: &Item) -> Expected {
        let (partners, options) = shown_together(row);
        Expected { partners, options, ..expected(row, self.solved(row, None)) }
    }

    fn solved(self, item: &Item, drawn: Option<&solve::Scope>) -> Option<Args> {
        let solved = solve::solve(item, self.parameters, drawn, self.on).ok()?;
        let mut args = solve::item_args(item, &solved, self.parameters, "ZZ");
        self.with_words(&mut args, &item.params);
        Some(args)
    }

    /// Stand-ins for parameters that are texts of their own.
    fn with_words(self, args: &mut Args, params: &[String]) {
        for key in params {
            if self.parameters.0.get(key).is_some_and(|parameter| parameter.kind == ParameterKind::Text) {
                args.insert(key.clone(), Arg::Text("words".into()));
            }
        }
    }
}

fn expected(row: &impl Texts, args: Option<Args>) -> Expected {
    let nowhere = Place { path: "".into(), line: 1 };
    Expected { owner: row.owner(), ids: row.text_ids(), place: nowhere, args, partners: BTreeSet::new(), options: Vec::new() }
}

fn shown_together(item: &Item) -> (BTreeSet<String>, Vec<Vec<String>>) {
    let mut partners = BTreeSet::new();
    let mut together = Vec::new();
    for ask in item.asks() {
        let id = |key: &String| format!("{}-{}", item.slug, ask.ending(key));
        let joined: Vec<String> = ask.partners.iter().map(|partner| id(&partner.key)).collect();
        let mut options: Vec<String> = ask.options.iter().map(|option| id(&option.key)).collect();
        options.extend(joined.iter().cloned());
        if ask.kind == ItemKind::Ordering {
            options.extend(ask.rows.iter().map(|row| id(&row.key)));
        }
        partners.extend(joined);
        together.push(options);
    }
    for input in &item.inputs {
        together.push((1..=input.options).map(|option| format!("{}-{}-k{option}", item.slug, input.name)).collect());
    }
    (partners, together)
}

/// Some number for each variable, to format the texts with; whether draws are good is the gate's business.
fn sample(template: &Template) -> solve::Scope {
    let number = |variable: &Variable| variable.values.first().or(variable.min.as_ref()).map_or(Decimal::ONE, |number| number.0);
    template.variables.iter().map(|variable| (variable.name.clone(), number(variable).into())).collect()
}
