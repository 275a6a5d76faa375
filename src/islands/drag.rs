//! Rows of a list in a form, drawn to another place with the mouse. Buttons do the same without it.

use leptos::prelude::*;

/// Lets the rows of the list before it be dragged; the order of their slugs goes into the hidden field before the list.
/// `said` is what it says then.
#[island]
pub fn DragRows(said: String) -> impl IntoView {
    let moved = RwSignal::new(false);
    let place = NodeRef::<leptos::html::P>::new();
    Effect::new(move || {
        #[cfg(feature = "hydrate")]
        if let Some(place) = place.get() {
            super::dom::drag_rows(&place, moved);
        }
    });
    view! { <p class="help" role="status" node_ref=place>{move || moved.get().then(|| said.clone())}</p> }
}
