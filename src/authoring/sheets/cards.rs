//! The cards of a lesson: their order is one of its fields, which buttons and dragging change.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::kind::Kind;
use super::save::Standing;
use crate::authoring::edit::{Form, Problem};
use crate::content::format::readable;
use crate::content::stock::LessonBody;
use crate::islands::DragRows;
use crate::ui::{Icon, Written, icon};

/// A lesson with its cards in the order that was typed. Each of them once: a card is never lost by a slip of the hand.
pub fn ordered(lesson: &LessonBody, order: &str) -> Result<LessonBody, Problem> {
    let order: Vec<&str> = order.split_whitespace().collect();
    let known: BTreeSet<&str> = lesson.cards.iter().map(|card| card.slug.as_str()).collect();
    let named: BTreeSet<&str> = order.iter().copied().collect();
    if known != named || order.len() != known.len() {
        let cards: Vec<&str> = known.into_iter().collect();
        return Err(Problem::error("cards", format!("name each of its cards once: {}", cards.join(" "))));
    }
    let place = |slug: &str| order.iter().position(|name| *name == slug);
    let mut cards = lesson.cards.clone();
    cards.sort_by_key(|card| place(&card.slug));
    Ok(LessonBody { cards, ..lesson.clone() })
}

/// The order after a button: `up:2` or `down:2`, counted from 1.
pub fn moved(order: &str, what: &str) -> Option<String> {
    let (way, n) = what.split_once(':')?;
    let n: usize = n.parse().ok()?;
    let mut cards: Vec<&str> = order.split_whitespace().collect();
    let (a, b) = match way {
        "up" => (n.checked_sub(2)?, n - 1),
        "down" => (n.checked_sub(1)?, n),
        _ => return None,
    };
    if b >= cards.len() {
        return None;
    }
    cards.swap(a, b);
    Some(cards.join(" "))
}

/// The list with its buttons.
pub fn view(form: &Form, standing: &Standing, titles: &[(String, String)]) -> AnyView {
    let tr = form.tr;
    let order = form.get("cards");
    let count = order.split_whitespace().count();
    let lesson = standing.lesson.as_ref();
    let rows = (1..)
        .zip(order.split_whitespace())
        .map(|(n, slug)| {
            let title = titles.iter().find(|(known, _)| known == slug).map_or_else(|| slug.to_owned(), |(_, text)| readable(text));
            let card = lesson.and_then(|lesson| lesson.cards.iter().find(|card| card.slug == slug));
            let kind = card.map(|card| tr.card_kind(kind_word(card)));
            let away = card.is_some_and(|card| card.withdrawn).then(|| view! { <span class="tag tag--act">{tr.sheet_withdrawn()}</span> });
            let up = (n > 1).then(|| step(format!("up:{n}"), Icon::Up, tr.edit_up(), &title));
            let down = (n < count).then(|| step(format!("down:{n}"), Icon::Down, tr.sheet_down(), &title));
            view! {
                <li class="option-edit cluster between" data-slug=slug.to_owned()>
                    <span><a href=Kind::Card.at(slug)><span lang="en" dir="ltr">{title.clone()}</span></a> " " <small>{kind}</small> " " {away}</span>
                    <span class="cluster">{up} {down}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="flow" aria-labelledby="cards">
            <h2 id="cards" tabindex="-1">{tr.sheet_cards()}</h2>
            <input type="hidden" name="cards" value=order.clone() />
            <ol class="drag-rows">{rows}</ol>
            <DragRows said=tr.sheet_dragged() />
            <p><a class="button" href=format!("/authoring/cards/new?lesson={}", standing.slug)>{icon(Icon::Plus)} " " {tr.sheet_new_card()}</a></p>
        </section>
    }
    .written()
}

fn kind_word(card: &crate::content::model::Card) -> String {
    crate::content::hash::json(&card.kind).as_str().unwrap_or_default().to_owned()
}

fn step(what: String, mark: Icon, words: String, title: &str) -> AnyView {
    let title = title.to_owned();
    view! { <button class="button button--small" name="do" value=what>{icon(mark)} " " {words} <span class="visually-hidden">" " {title}</span></button> }
        .written()
}

#[cfg(test)]
mod tests {
    use super::moved;

    #[test]
    fn a_button_swaps_two_neighbours_and_nothing_else() {
        assert_eq!(moved("a b c", "up:2").as_deref(), Some("b a c"));
        assert_eq!(moved("a b c", "down:2").as_deref(), Some("a c b"));
        for nothing in ["up:1", "down:3", "up:0", "down:0", "up:9", "left:2", "up"] {
            assert_eq!(moved("a b c", nothing), None, "{nothing}");
        }
    }
}
