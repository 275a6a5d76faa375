//! The map drawn, and the map in words. Both say the same of every skill: its state, how sure we are, from how many answers,
//! and what it needs.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::layout::{self, Drawing, Heading, Line, Place, RADIUS, WIDTH, Words, short};
use super::{Edge, Node, domains};
use crate::content::format::{Locale, Printer};
use crate::i18n::{Tr, plain};
use crate::progress::standing::Standing;
use crate::ui::{Icon, Written, icon};

/// Every state, in the order in which the key explains them.
const STATES: [Standing; 7] =
    [Standing::Mastered, Standing::Learning, Standing::Due, Standing::Lost, Standing::Open, Standing::Locked, Standing::Coming];

/// What a picture of the graph is for.
pub struct Purpose {
    pub heading: String,
    pub lead: String,
    /// Where a skill leads, but for its slug.
    pub to: &'static str,
}

pub fn map(tr: Tr, nodes: &[Node], edges: &[Edge], rtl: bool, purpose: &Purpose) -> AnyView {
    let notes: Vec<String> = nodes.iter().map(|node| evidence(tr, node).unwrap_or_default()).collect();
    let words: Vec<Words> = nodes.iter().zip(&notes).map(|(node, note)| Words { name: &node.name, note }).collect();
    let pairs: Vec<(usize, usize)> = edges.iter().map(|edge| (edge.from, edge.to)).collect();
    let domains = domains(nodes);
    let drawing = layout::draw(&domains, &words, &pairs, rtl);
    let headings = drawing.headings.iter().map(|heading| heading_view(heading, rtl)).collect_view();
    // In the order in which they stand, so that the keyboard goes from top to bottom.
    let skills =
        domains.iter().flat_map(|(_, members)| members).map(|&i| skill(tr, nodes, edges, &drawing, i, rtl, purpose.to)).collect_view();
    view! {
        <section class="map flow" aria-labelledby="map">
            <h2 id="map">{purpose.heading.clone()}</h2>
            <p class="read">{purpose.lead.clone()}</p>
            <div class="map-frame">
                {key(tr, nodes, edges, rtl)}
                <div class="map-drawing">
                    <a class="skip" href="#map-words">{tr.map_skip()}</a>
                    <svg viewBox=format!("0 0 {} {}", short(WIDTH), short(drawing.height)) role="group" aria-labelledby="map-name">
                        <title id="map-name">{purpose.heading.clone()}</title>
                        {headings}
                        {skills}
                    </svg>
                </div>
            </div>
            {in_words(tr, nodes, edges, &domains, purpose.to)}
        </section>
    }
    .written()
}

/// “62% sure, 6 answers”, of a skill that was practised.
fn evidence(tr: Tr, node: &Node) -> Option<String> {
    let printer = Printer::of(Locale::shown(tr.locale.code));
    let percent = printer.percent(Decimal::new(node.certainty?.into(), 2), None);
    Some(plain(tr.map_evidence(node.responses, percent)))
}

/// The state, and what it rests on.
fn told(tr: Tr, node: &Node) -> String {
    let state = node.state.say(tr);
    evidence(tr, node).map_or(state.clone(), |evidence| plain(tr.map_told(state, evidence)))
}

fn heading_view(heading: &Heading, rtl: bool) -> AnyView {
    let y = short(heading.rule);
    view! {
        <line class="map-rule" x1="0" x2=short(WIDTH) y1=y.clone() y2=y></line>
        {lines(&heading.name, "map-domain", None, None, rtl)}
    }
    .written()
}

/// One text, a `tspan` a line. Where its words run against the drawing, they still begin where the others do.
fn lines(lines: &[Line], class: &'static str, lang: Option<&'static str>, dir: Option<&'static str>, rtl: bool) -> AnyView {
    let page = if rtl { "rtl" } else { "ltr" };
    let direction = dir.unwrap_or(page);
    let anchor = if direction == page { "start" } else { "end" };
    // A space keeps the lines apart for whoever searches the page or copies from it; where it would be seen, it is left out.
    let space = if anchor == "start" { " " } else { "" };
    let spans =
        lines.iter().map(|line| view! { <tspan x=short(line.x) y=short(line.y)>{format!("{}{space}", line.text)}</tspan> }).collect_view();
    view! { <text class=class lang=lang direction=direction text-anchor=anchor>{spans}</text> }.written()
}

/// A skill with the lines that lead to it, so that pointing at it or reaching it with the keyboard brings them out.
fn skill(tr: Tr, nodes: &[Node], edges: &[Edge], drawing: &Drawing, i: usize, rtl: bool, to: &str) -> AnyView {
    let node = &nodes[i];
    let place @ Place { area, .. } = &drawing.places[i];
    let into = edges.iter().zip(&drawing.routes).filter(|(edge, _)| edge.to == i);
    let into = into
        .map(|(edge, route)| {
            let (from, to) = (nodes[edge.from].slug.clone(), node.slug.clone());
            view! { <path class="map-edge" data-from=from data-to=to data-kind=kind(edge.required) d=route.path()></path> }
        })
        .collect_view();
    let label = plain(tr.map_link(&node.name, told(tr, node)));
    view! {
        <g class="map-skill">
            {into}
            {place.entry.map(|tip| arrow(tip, rtl))}
            <a
                href=format!("{to}{}", node.slug)
                aria-label=label
                data-kc=node.slug.clone()
                data-state=node.state.word()
                data-certainty=node.certainty.map(|c| c.to_string())
                data-responses=node.responses.to_string()
            >
                <rect class="map-area" x=short(area.x) y=short(area.y) width=short(area.width) height=short(area.height) rx="6"></rect>
                <g transform=format!("translate({} {})", short(place.x), short(place.y))>{mark(node.state, node.certainty)}</g>
                {lines(&place.name, "map-name", node.lang, node.dir, rtl)}
                {(!place.note.is_empty()).then(|| lines(&place.note, "map-note", None, None, rtl))}
            </a>
        </g>
    }
    .written()
}

fn kind(required: bool) -> &'static str {
    if required { "required" } else { "optional" }
}

fn arrow((x, y): (f64, f64), rtl: bool) -> AnyView {
    let back = if rtl { 6 } else { -6 };
    view! { <path class="map-arrow" d=format!("M{} {}l{back} -4v8z", short(x), short(y))></path> }.written()
}

/// The sign of a state, round the origin. Shapes differ, not only colours.
fn mark(state: Standing, certainty: Option<u8>) -> AnyView {
    let full = short(RADIUS);
    match state {
        Standing::Mastered => view! { <circle class="map-earned" r=full></circle><path class="map-tick" d="M-4.2.4l3 3 5.4-6.6"></path> }.written(),
        Standing::Learning => {
            // A slice of a pie is a circle whose line is as wide as the circle, drawn part of the way round. Never none of it,
            // or it would say open.
            let round = 6.0 * std::f64::consts::PI;
            let share = format!("{} {}", short(round * f64::from(certainty.unwrap_or(0).max(6)) / 100.0), short(round));
            view! {
                <circle class="map-open" r=short(RADIUS - 1.0)></circle>
                <circle class="map-share" r="3" transform="rotate(-90)" stroke-dasharray=share></circle>
            }
            .written()
        }
        Standing::Due => view! { <circle class="map-due" r=full></circle><path class="map-hands" d="M0-5.5V.5l3.8 2.2"></path> }.written(),
        Standing::Lost => view! {
            <circle class="map-lost" r=full></circle>
            <path class="map-back" d="M-1-5.2L-4-2.2-1 .8M-4-2.2H1.2a3.2 3.2 0 0 1 0 6.4H-1.5"></path>
        }
        .written(),
        Standing::Open => view! { <circle class="map-open" r=short(RADIUS - 1.0)></circle> }.written(),
        Standing::Locked => {
            view! { <path class="map-shackle" d="M-3.4-.5v-3a3.4 3.4 0 0 1 6.8 0v3"></path><rect class="map-lock" x="-6" y="-1" width="12" height="8.5" rx="1.5"></rect> }
                .written()
        }
        Standing::Coming => view! { <circle class="map-coming" r=short(RADIUS - 1.0)></circle> }.written(),
    }
}

/// What the marks and lines mean: those that are on the map.
fn key(tr: Tr, nodes: &[Node], edges: &[Edge], rtl: bool) -> AnyView {
    let marks = STATES.into_iter().filter(|state| nodes.iter().any(|node| node.state == *state)).map(|state| {
        view! { <li><svg class="map-sign" viewBox="-12 -12 24 24" aria-hidden="true">{mark(state, Some(62))}</svg> " " {state.say(tr)}</li> }
    });
    let (line, tip) = if rtl { ("M24 12H5", (0.0, 12.0)) } else { ("M0 12H19", (24.0, 12.0)) };
    let edges = [(true, tr.map_required()), (false, tr.map_optional())]
        .into_iter()
        .filter(|(required, _)| edges.iter().any(|edge| edge.required == *required))
        .map(|(required, words)| {
            view! {
                <li>
                    <svg class="map-sign" viewBox="0 0 24 24" aria-hidden="true">
                        <path class="map-edge" data-kind=kind(required) d=line></path>
                        {arrow(tip, rtl)}
                    </svg>
                    " "
                    {words}
                </li>
            }
        });
    view! { <ul class="map-key" aria-label=plain(tr.map_key())>{marks.collect_view()} {edges.collect_view()}</ul> }.written()
}

/// The same in words, by domain.
fn in_words(tr: Tr, nodes: &[Node], edges: &[Edge], domains: &[(&str, Vec<usize>)], to: &str) -> AnyView {
    let needs = |i: usize, required: bool, words: String| {
        let from: Vec<&Node> = edges.iter().filter(|e| e.to == i && e.required == required).map(|e| &nodes[e.from]).collect();
        (!from.is_empty()).then(|| {
            let names = from
                .into_iter()
                .map(|node| view! { <dd data-needs=node.slug.clone() data-kind=kind(required) lang=node.lang dir=node.dir>{node.name.clone()}</dd> })
                .collect_view();
            view! { <div><dt>{words}</dt>{names}</div> }
        })
    };
    let item = |&i: &usize| {
        let node = &nodes[i];
        let needs = (edges.iter().any(|e| e.to == i)).then(|| {
            view! { <dl>{needs(i, true, tr.map_required())} {needs(i, false, tr.map_optional())}</dl> }
        });
        view! {
            <li data-told=node.slug.clone()>
                <a href=format!("{to}{}", node.slug) lang=node.lang dir=node.dir>{node.name.clone()}</a>
                <p>{told(tr, node)}</p>
                {needs}
            </li>
        }
    };
    let domains = domains
        .iter()
        .map(|(name, members)| view! { <section class="flow flow--tight"><h3>{name.to_string()}</h3><ul class="map-list">{members.iter().map(item).collect_view()}</ul></section> })
        .collect_view();
    view! {
        <details class="fold" id="map-words">
            <summary>{icon(Icon::Fold)} " " {tr.map_alternative()}</summary>
            <div class="map-told flow">{domains}</div>
        </details>
    }
    .written()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n;

    #[test]
    fn the_picture_and_the_words_say_the_same() {
        let node = |(i, state): (usize, Standing)| Node {
            slug: format!("skill-{i}"),
            name: format!("Skill & number {i}"),
            lang: None,
            dir: None,
            domain: format!("Domain {}", i % 2),
            state,
            certainty: (i > 2).then_some(10 * i as u8),
            responses: if i > 2 { i as u32 - 2 } else { 0 },
        };
        let nodes: Vec<Node> = STATES.into_iter().enumerate().map(node).collect();
        let edges = [(0, 1, true), (0, 2, false), (5, 2, true), (2, 6, true)].map(|(from, to, required)| Edge { from, to, required });
        for locale in i18n::LOCALES {
            let tr = Tr::new(locale);
            let purpose = Purpose { heading: tr.map_heading(), lead: tr.map_lead(), to: "/progress/" };
            let html = Owner::new().with(|| map(tr, &nodes, &edges, locale.dir == i18n::Dir::Rtl, &purpose).to_html());
            let (picture, words) = html.split_once("<details").unwrap();
            let count = |part: &str, what: &str| part.matches(what).count();
            assert_eq!((count(picture, " data-kc="), count(words, " data-told=")), (nodes.len(), nodes.len()));
            assert_eq!((count(picture, " data-from="), count(words, " data-needs=")), (edges.len(), edges.len()));
            for node in &nodes {
                let data = |name: &str, value: String| picture_of(picture, &node.slug).contains(&format!(" data-{name}=\"{value}\""));
                assert!(data("state", node.state.word().into()) && data("responses", node.responses.to_string()));
                assert!(node.certainty.is_none_or(|certainty| data("certainty", certainty.to_string())));
                assert_eq!(picture_of(picture, &node.slug).contains("data-certainty"), node.certainty.is_some());
                assert!(picture_of(picture, &node.slug).contains(&told(tr, node)), "heard in the picture");
                assert!(words_of(words, &node.slug).contains(&told(tr, node)), "read in the words");
            }
            for Edge { from, to, required } in edges {
                let (from, to) = (&nodes[from].slug, &nodes[to].slug);
                let kind = kind(required);
                assert!(picture.contains(&format!("data-from=\"{from}\" data-to=\"{to}\" data-kind=\"{kind}\"")));
                assert!(words_of(words, to).contains(&format!("data-needs=\"{from}\" data-kind=\"{kind}\"")));
            }
        }
    }

    /// The opening tag of a skill's link.
    fn picture_of<'h>(picture: &'h str, slug: &str) -> &'h str {
        let tag = &picture[picture.find(&format!("href=\"/progress/{slug}\"")).unwrap()..];
        &tag[..tag.find('>').unwrap()]
    }

    fn words_of<'h>(words: &'h str, slug: &str) -> &'h str {
        let item = &words[words.find(&format!("data-told=\"{slug}\"")).unwrap()..];
        &item[..item.find("</li>").unwrap()]
    }
}
