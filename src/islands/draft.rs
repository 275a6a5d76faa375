//! The editor's form keeps itself: a while after the last key it is sent as a draft, and the preview beside it is drawn anew.

use leptos::prelude::*;

/// Says when the form around it was kept. `failed` is what it says when it could not be, in the reader's language.
#[island]
pub fn KeepDraft(failed: String) -> impl IntoView {
    let said = RwSignal::new(String::new());
    let place = NodeRef::<leptos::html::P>::new();
    Effect::new(move || {
        #[cfg(feature = "hydrate")]
        if let Some(place) = place.get() {
            super::dom::keep_draft(&place, said, failed.clone());
        }
        #[cfg(not(feature = "hydrate"))]
        let _ = &failed;
    });
    view! { <p class="help" role="status" node_ref=place>{move || said.get()}</p> }
}
