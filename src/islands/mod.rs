//! What runs in the browser. Leaves only: small props, translated strings passed in, no nesting, no router. Every page works
//! without them; they make it pleasanter.

mod answer;
#[cfg(feature = "hydrate")]
mod dom;
mod draft;
mod drag;
mod keys;
mod zone;

pub use answer::AnswerForm;
pub use draft::KeepDraft;
pub use drag::DragRows;
pub use keys::Keys;
pub use zone::ZoneField;
