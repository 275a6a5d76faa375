//! The question's form. It sends the same POST as the plain form, but a slow or broken line does not lose the page: the
//! answer stays where it is and can be sent again.

use leptos::prelude::*;

/// A form around server-rendered fields. `sending` and `failed` are what it says, in the reader's language.
#[island]
pub fn AnswerForm(action: String, sending: String, failed: String, children: Children) -> impl IntoView {
    let said = RwSignal::new(String::new());
    let pending = RwSignal::new(false);
    let form = NodeRef::<leptos::html::Form>::new();
    let send = move |event: leptos::ev::SubmitEvent| {
        #[cfg(feature = "hydrate")]
        super::dom::send(event, pending, said, (sending.clone(), failed.clone()));
        #[cfg(not(feature = "hydrate"))]
        let _ = (event, &sending, &failed, pending);
    };
    Effect::new(move || {
        #[cfg(feature = "hydrate")]
        if let Some(form) = form.get() {
            super::dom::swap_places(&form);
        }
    });
    view! {
        <form class="player-form" method="post" action=action node_ref=form on:submit=send aria-busy=move || pending.get().to_string()>
            {children()}
            <p class="sending" role="status">{move || said.get()}</p>
        </form>
    }
}
