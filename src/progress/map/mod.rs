//! The map of all components: what each stands on, where the learner is, and the same in words.

mod layout;

use leptos::prelude::*;

use self::layout::{LABEL_X, LINE, MARK, MARK_X, Placed, WIDTH, layout};
use super::standing::{Standing, standing};
use crate::attempts::Model;
use crate::content::catalogue::{Catalogue, Named};
use crate::content::format::{Locale, Printer};
use crate::i18n::{Dir, Tr, plain};
use crate::tutor::learner::Rules;
use crate::tutor::prerequisites::EdgeKind;
use crate::ui::named;

/// A component on the map.
struct Node {
    slug: String,
    name: Named,
    domain: usize,
    standing: Standing,
    /// M(.80) in words, once there is evidence.
    sure: Option<String>,
    certainty: f64,
    evidence: u32,
    /// What it requires, by index.
    requires: Vec<usize>,
}

/// Everything on the map.
pub struct Map {
    domains: Vec<Named>,
    nodes: Vec<Node>,
    /// From a prerequisite to what builds on it; whether it is required.
    edges: Vec<(usize, usize, bool)>,
}

impl Map {
    pub fn of(catalogue: &Catalogue, model: &Model, code: &str, day: i32) -> Map {
        let printer = Printer::of(Locale::of(code).unwrap_or(Locale::source()));
        let mut components: Vec<_> = catalogue.components.iter().collect();
        let place = |slug: &str| catalogue.domains.iter().position(|domain| domain.slug == slug).unwrap_or(0);
        components.sort_by_key(|component| place(&component.body.domain));
        let at = |slug: &str| components.iter().position(|component| component.body.slug == slug);
        let mut edges = vec![];
        let mut nodes = vec![];
        for (index, component) in components.iter().enumerate() {
            let slug = &component.body.slug;
            let mut requires = vec![];
            for (prerequisite, kind) in catalogue.prerequisites.prerequisites(slug) {
                let Some(from) = at(prerequisite) else { continue };
                let required = kind == EdgeKind::Required;
                edges.push((from, index, required));
                if required {
                    requires.push(from);
                }
            }
            let certainty = model.mastery(catalogue, component.id, day).certainty;
            let evidence = model.known.skill(component.id, &Rules::default()).practised.responses;
            nodes.push(Node {
                name: catalogue.kc_name(slug, code),
                domain: place(&component.body.domain),
                standing: standing(catalogue, model, component, day),
                sure: (evidence > 0).then(|| printer.percent(rust_decimal::Decimal::new((certainty * 100.0).round() as i64, 2), None)),
                certainty,
                evidence,
                requires,
                slug: slug.clone(),
            });
        }
        let domains = catalogue.domains.iter().map(|domain| catalogue.domain_texts(&domain.slug, code).named("name")).collect();
        Map { domains, nodes, edges }
    }

    /// The picture and, folded below it, the same in words.
    pub fn view(&self, tr: Tr) -> AnyView {
        let names: Vec<String> = self.nodes.iter().map(|node| plain(node.name.plain())).collect();
        let domains: Vec<String> = self.domains.iter().map(|name| plain(name.plain())).collect();
        let named: Vec<(&str, usize)> = names.iter().map(String::as_str).zip(self.nodes.iter().map(|node| node.domain)).collect();
        let heads: Vec<&str> = domains.iter().map(String::as_str).collect();
        let pairs: Vec<(usize, usize)> = self.edges.iter().map(|(from, to, _)| (*from, *to)).collect();
        let placed = layout(&named, &heads, &pairs);
        let rtl = tr.locale.dir == Dir::Rtl;
        // A mirror for right-to-left pages: marks and gutter on the right, labels to their left.
        let mirror = rtl.then(|| format!("matrix(-1 0 0 1 {WIDTH} 0)"));
        let x = move |x: f64| if rtl { WIDTH - x } else { x };
        let edges = self
            .edges
            .iter()
            .zip(&placed.edges)
            .map(|((from, to, required), path)| {
                let kind = if *required { "required" } else { "optional" };
                view! { <path class="map-edge" data-from=self.nodes[*from].slug.clone() data-to=self.nodes[*to].slug.clone() data-kind=kind d=path.clone()></path> }
            })
            .collect_view();
        let heads = placed.heads.iter().map(|head| label(head, x(LABEL_X), "map-domain")).collect_view();
        let nodes = self.nodes.iter().zip(&placed.nodes).map(|(node, at)| node.view(tr, at, x(MARK_X), x(LABEL_X))).collect_view();
        let size = format!("0 0 {WIDTH} {:.0}", placed.height);
        view! {
            <section class="flow" aria-labelledby="map">
                <h2 id="map">{tr.map_title()}</h2>
                <p class="read">{tr.map_text()}</p>
                <ul class="legend map-legend">{[Standing::Mastered, Standing::Learning, Standing::Due, Standing::Lost, Standing::Open, Standing::Locked, Standing::Coming].map(|s| view! {
                    <li><svg class="map-key" width="24" height="24" viewBox="-12 -12 24 24" aria-hidden="true">{mark(s, 0.5)}</svg> " " {s.say(tr)}</li>
                }).into_iter().collect_view()}</ul>
                <svg class="map" viewBox=size role="group" aria-labelledby="map" data-nodes=self.nodes.len().to_string()>
                    <g transform=mirror aria-hidden="true">{edges}</g>
                    <g aria-hidden="true">{heads}</g>
                    {nodes}
                </svg>
                {self.words(tr)}
            </section>
        }
        .into_any()
    }

    /// The text alternative: a table by domain that says what the picture says.
    fn words(&self, tr: Tr) -> AnyView {
        let rows = self
            .nodes
            .iter()
            .map(|node| {
                let requires = node
                    .requires
                    .iter()
                    .enumerate()
                    .map(|(n, from)| view! { {(n > 0).then_some(", ")} {named(tr, &self.nodes[*from].name)} })
                    .collect_view();
                view! {
                    <tr data-words=node.slug.clone()>
                        <th scope="row"><a href=format!("/progress/{}", node.slug)>{named(tr, &node.name)}</a></th>
                        <td>{node.standing.say(tr)}</td>
                        <td>{node.sure.clone().unwrap_or_else(|| "–".into())}</td>
                        <td><bdi>{node.evidence}</bdi></td>
                        <td data-requires="">{requires}</td>
                    </tr>
                }
            })
            .collect_view();
        view! {
            <details class="fold">
                <summary>{crate::ui::icon(crate::ui::Icon::Fold)} " " {tr.map_words()}</summary>
                <div class="table-frame" role="region" aria-label=plain(tr.map_words()) tabindex="0">
                    <table class="ledger ledger--notes">
                        <thead><tr>
                            <th scope="col">{tr.review_col_skill()}</th><th scope="col">{tr.map_col_state()}</th><th scope="col">{tr.map_col_sure()}</th>
                            <th scope="col">{tr.progress_col_answers()}</th><th scope="col">{tr.map_col_requires()}</th>
                        </tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </details>
        }
        .into_any()
    }
}

impl Node {
    fn view(&self, tr: Tr, at: &Placed, mark_x: f64, label_x: f64) -> AnyView {
        let state = self.standing.say(tr);
        let said = match &self.sure {
            Some(sure) => tr.map_node_sure(self.evidence, self.name.plain(), &state, sure),
            None => tr.map_node(self.name.plain(), &state),
        };
        let place = format!("translate({mark_x:.0} {:.0})", at.y);
        view! {
            <a
                class="map-node"
                href=format!("/progress/{}", self.slug)
                aria-label=plain(said)
                data-kc=self.slug.clone()
                data-state=self.standing.word()
                data-certainty=self.sure.is_some().then(|| self.certainty.to_string())
                data-evidence=self.evidence.to_string()
            >
                <rect class="map-hit" x="0" y=format!("{:.0}", at.y - 22.0) width=WIDTH.to_string() height="44"></rect>
                <g transform=place>{mark(self.standing, self.certainty)}</g>
                {label(at, label_x, "map-label")}
            </a>
        }
        .into_any()
    }
}

/// States differ in shape, not in colour alone.
fn mark(standing: Standing, certainty: f64) -> AnyView {
    let ring = |class: &'static str| view! { <circle class=class r=MARK.to_string()></circle> };
    match standing {
        Standing::Mastered => view! { {ring("map-mark map-mark--full")} <path class="map-check" d="M-4.5 .5l3 3 6-6.5"></path> }.into_any(),
        Standing::Learning => {
            view! { {ring("map-mark")} <circle class="map-sure" r=format!("{:.1}", 1.5 + 5.0 * certainty)></circle> }.into_any()
        }
        Standing::Due => view! { {ring("map-mark")} <path class="map-line" d="M0 -5V0L4 2.5"></path> }.into_any(),
        Standing::Lost => view! { {ring("map-mark")} <path class="map-line" d="M-4 -4L4 4M4 -4L-4 4"></path> }.into_any(),
        Standing::Open => ring("map-mark").into_any(),
        Standing::Locked => view! { <path class="map-mark" d="M-6 -1h12v9h-12zM-3.5 -1v-3a3.5 3.5 0 0 1 7 0v3"></path> }.into_any(),
        Standing::Coming => ring("map-mark map-mark--coming").into_any(),
    }
}

fn label(placed: &Placed, x: f64, class: &'static str) -> AnyView {
    let first = placed.y - LINE * (placed.lines.len() as f64 - 1.0) / 2.0 + 5.0;
    let lines = placed
        .lines
        .iter()
        .enumerate()
        .map(|(n, line)| view! { <tspan x=format!("{x:.0}") y=format!("{:.1}", first + LINE * n as f64)>{line.clone()}</tspan> })
        .collect_view();
    view! { <text class=class>{lines}</text> }.into_any()
}
