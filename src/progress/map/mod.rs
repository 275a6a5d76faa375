//! The map on the progress page: every skill, how it stands and what that rests on, and what leads to what. Drawn as SVG that
//! works with the keyboard and without a script, and told again in words.

mod layout;
mod view;

pub use view::{Purpose, map};

use leptos::prelude::AnyView;

use super::standing::{Standing, standing};
use crate::attempts::Model;
use crate::content::catalogue::{Catalogue, Component};
use crate::i18n::{self, Dir, Tr};
use crate::tutor::learner::Rules;
use crate::tutor::prerequisites::EdgeKind;
use crate::ui::lang_attrs;

/// A skill as the reader sees it.
#[derive(Clone, Debug)]
pub struct Node {
    pub slug: String,
    /// In the reader's language, or in that of `lang` and `dir`, which are as `ui::lang_attrs` gives them.
    pub name: String,
    pub lang: Option<&'static str>,
    pub dir: Option<&'static str>,
    /// The domain's name. Skills of one domain stand together, domains in the order in which they first appear.
    pub domain: String,
    pub state: Standing,
    /// How sure it is that the skill is mastered, in percent, once it was practised.
    pub certainty: Option<u8>,
    /// Answers that counted.
    pub responses: u32,
}

/// `from` comes before `to`; both are places in the list of nodes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edge {
    pub from: usize,
    pub to: usize,
    /// What is not required helps.
    pub required: bool,
}

/// Everything on the map.
pub struct Map {
    nodes: Vec<Node>,
    edges: Vec<Edge>,
}

impl Map {
    /// All components in the order of the path, as one learner stands on a day.
    pub fn of(catalogue: &Catalogue, model: &Model, code: &str, day: i32) -> Map {
        Map::with(catalogue, code, |component| {
            let responses = model.known.skill(component.id, &Rules::default()).practised.responses;
            let certainty = model.mastery(catalogue, component.id, day).certainty;
            let certainty = (responses > 0).then_some((certainty * 100.0).round() as u8);
            (standing(catalogue, model, component, day), certainty, responses)
        })
    }

    /// All components whoever learns them: those with a lesson are open, the others are coming.
    pub fn of_all(catalogue: &Catalogue, code: &str) -> Map {
        Map::with(catalogue, code, |component| {
            let there = catalogue.lesson(&component.body.slug).is_some();
            (if there { Standing::Open } else { Standing::Coming }, None, 0)
        })
    }

    /// A component's state, how sure that is in percent, and from how many answers.
    fn with(catalogue: &Catalogue, code: &str, state: impl Fn(&Component) -> (Standing, Option<u8>, u32)) -> Map {
        let tr = Tr::new(i18n::Locale::by_code(code).unwrap_or(&i18n::LOCALES[0]));
        let place = |slug: &str| catalogue.domains.iter().position(|domain| domain.slug == slug).unwrap_or(0);
        let mut components: Vec<_> = catalogue.components.iter().collect();
        components.sort_by_key(|component| place(&component.body.domain));
        let at = |slug: &str| components.iter().position(|component| component.body.slug == slug);
        let edges = components.iter().enumerate().flat_map(|(to, component)| {
            let edge = move |from, kind| Edge { from, to, required: kind == EdgeKind::Required };
            catalogue
                .prerequisites
                .prerequisites(&component.body.slug)
                .into_iter()
                .filter_map(move |(slug, kind)| Some(edge(at(slug)?, kind)))
        });
        let node = |component: &&Component| {
            let slug = &component.body.slug;
            let name = catalogue.kc_name(slug, code);
            let (lang, dir) = lang_attrs(tr, name.locale);
            let (state, certainty, responses) = state(component);
            Node {
                name: name.plain(),
                lang,
                dir,
                domain: catalogue.domain_texts(&component.body.domain, code).named("name").plain(),
                state,
                certainty,
                responses,
                slug: slug.clone(),
            }
        };
        Map { nodes: components.iter().map(node).collect(), edges: edges.collect() }
    }

    pub fn view(&self, tr: Tr) -> AnyView {
        let purpose = Purpose { heading: tr.map_heading(), lead: format!("{} {}", tr.map_lead(), tr.map_sure()), to: "/progress/" };
        self.drawn(tr, &purpose)
    }

    pub fn drawn(&self, tr: Tr, purpose: &Purpose) -> AnyView {
        map(tr, &self.nodes, &self.edges, tr.locale.dir == Dir::Rtl, purpose)
    }
}

/// The domains' names with their skills.
fn domains(nodes: &[Node]) -> Vec<(&str, Vec<usize>)> {
    let mut domains: Vec<(&str, Vec<usize>)> = vec![];
    for (i, node) in nodes.iter().enumerate() {
        match domains.iter_mut().find(|(name, _)| *name == node.domain) {
            Some((_, members)) => members.push(i),
            None => domains.push((&node.domain, vec![i])),
        }
    }
    domains
}
