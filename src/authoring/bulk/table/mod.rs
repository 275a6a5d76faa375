//! Items as a table: the fields of the editor by their names, a column each, out for a spreadsheet and back.

mod read;
mod write;

pub use read::read;
pub use write::download;

use crate::i18n::LOCALES;

/// Which item, and the version it was taken from: another one there means that somebody changed it meanwhile.
const SLUG: &str = "slug";
const VERSION: &str = "version";

/// What a table that goes out holds of each item. One that comes in may name any other field of the editor.
fn columns() -> Vec<String> {
    let plain = ["b", "b_why", "bloom", "component.1", "weight.1", "component.2", "weight.2", "component.3", "weight.3", "tags"];
    let texts = ["stem", "hint-1", "hint-2", "hint-3", "why"];
    let texts = LOCALES.iter().flat_map(|locale| texts.map(|ending| format!("{}.{ending}", locale.code)));
    [SLUG, VERSION].into_iter().chain(plain).map(str::to_owned).chain(texts).collect()
}
