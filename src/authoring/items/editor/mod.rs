//! The item editor. What is typed is kept by itself as the editor's own draft; a save for others is a new version; what learners
//! get has passed the gate; and two who edit one item at once are shown both texts.

mod actions;
mod answers;
mod back;
mod case;
mod conflict;
mod fields;
mod form;
mod lists;
mod page;
pub mod saved;
mod versions;

pub use actions::{begin, send, start};
pub use back::put_back;
pub use conflict::{resolve, show as conflict};
pub use fields::{COMPONENTS, item as item_of, of as fields_of};
pub use page::show as edit;
pub use saved::newest_fields as saved_fields;
pub use versions::{act as restore, show as version};
