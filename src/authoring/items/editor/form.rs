//! What only lists need of the form: a row with its buttons, and the way to one more.

use leptos::prelude::*;

use super::lists::{List, Step};
use crate::authoring::edit::Form;
use crate::ui::{Icon, Written, icon};

/// The rows of an item's lists.
pub trait Rows {
    /// A row of a list, with the buttons that move it and take it out.
    fn row(&self, list: &List, n: usize, title: String, fewest: usize, inside: AnyView) -> AnyView;
    fn add(&self, list: &List, words: String) -> AnyView;
}

impl Rows for Form<'_> {
    fn row(&self, list: &List, n: usize, title: String, fewest: usize, inside: AnyView) -> AnyView {
        let tr = self.tr;
        let count = self.count(&list.counter());
        let up = (n > 1).then(|| view! { <button class="button button--small" name="do" value=list.button(Step::Up(n))>{icon(Icon::Up)} " " {tr.edit_up()} <span class="visually-hidden">" " {title.clone()}</span></button> });
        let remove = (count > fewest).then(|| view! { <button class="button button--small" name="do" value=list.button(Step::Remove(n))>{icon(Icon::Cross)} " " {tr.edit_remove()} <span class="visually-hidden">" " {title.clone()}</span></button> });
        view! {
            <div class="option-edit flow" id=list.anchor(n)>
                <div class="cluster between"><h3>{title.clone()}</h3> <span class="cluster">{up} {remove}</span></div>
                {inside}
            </div>
        }
        .written()
    }

    fn add(&self, list: &List, words: String) -> AnyView {
        view! { <p><button class="button" name="do" value=list.button(Step::Add)>{icon(Icon::Plus)} " " {words}</button></p> }.written()
    }
}
