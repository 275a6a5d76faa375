//! The browser knows its time zone; nobody needs to be asked.

use leptos::prelude::*;

/// A hidden field `zone`, filled in with the browser's IANA zone name.
#[island]
pub fn ZoneField() -> impl IntoView {
    let zone = RwSignal::new(String::new());
    Effect::new(move || {
        #[cfg(feature = "hydrate")]
        if let Some(name) = super::dom::zone() {
            zone.set(name);
        }
    });
    view! { <input type="hidden" name="zone" prop:value=move || zone.get() /> }
}
