//! Keyboard: 1 to 9 choose an answer, Enter checks it, then goes on.

use leptos::prelude::*;

/// Listens for keys on a page with one question or one way on. Can be turned off in the settings.
#[island]
pub fn Keys() -> impl IntoView {
    Effect::new(move || {
        #[cfg(feature = "hydrate")]
        super::dom::listen_for_keys();
    });
}
