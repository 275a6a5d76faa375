use super::{Format, aiken, csv};

/// The format of a text, from its content and, where that leaves it open, from its file name.
pub(super) fn format(name: &str, text: &str) -> Option<Format> {
    let extension = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    let start = text.trim_start();
    let head = &start[..start.floor_char_boundary(4096)];
    if head.starts_with("<?xml") || head.starts_with('<') && head.contains("<quiz") || extension == "xml" && head.starts_with('<') {
        return Some(Format::MoodleXml);
    }
    if head.starts_with("<!") || head.starts_with("<html") {
        return None;
    }
    if matches!(extension.as_str(), "csv" | "tsv") || csv::recognised(text) {
        return Some(Format::Csv);
    }
    if aiken::recognised(text) {
        return Some(Format::Aiken);
    }
    let gift = extension == "gift" || start.starts_with("::") || start.starts_with("//") || start.starts_with("$CATEGORY:");
    (gift || text.contains('{') && text.contains('}')).then_some(Format::Gift)
}
