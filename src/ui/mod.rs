//! View pieces several rooms share.

mod blocks;
mod icons;
mod inline;
mod written;

pub use blocks::{blocks, context_card, context_warning, notice};
pub use icons::{Icon, icon, turning};
pub use inline::{inline, lang_attrs, named, own_attrs};
pub use written::Written;
