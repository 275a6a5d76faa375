use std::borrow::Cow;

use quick_xml::escape::resolve_html5_entity;

/// Longest entity name there is, with room.
const LONGEST: usize = 34;

/// Reads the entities of a text; what is none stays as it is.
pub(super) fn decode(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut pieces = text.split('&');
    out.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        match entity(piece) {
            Some((value, length)) => {
                out.push_str(&value);
                out.push_str(&piece[length..]);
            }
            None => {
                out.push('&');
                out.push_str(piece);
            }
        }
    }
    Cow::Owned(out)
}

/// The entity whose name begins the text, and how long it is there.
fn entity(piece: &str) -> Option<(Cow<'static, str>, usize)> {
    let head = piece.as_bytes();
    let end = head.iter().take(LONGEST).position(|byte| !byte.is_ascii_alphanumeric() && *byte != b'#').unwrap_or(head.len().min(LONGEST));
    let closed = head.get(end) == Some(&b';');
    let name = piece.get(..end)?;
    let length = end + usize::from(closed);
    if let Some(number) = name.strip_prefix('#') {
        return Some((Cow::Owned(numbered(number)?.to_string()), length));
    }
    let value = match name {
        "nbsp" => "\u{a0}",
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        // Only old names may stand without a semicolon, and few do.
        _ if !closed => return None,
        _ => resolve_html5_entity(name)?,
    };
    Some((Cow::Borrowed(value), length))
}

fn numbered(number: &str) -> Option<char> {
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    match code {
        0 => Some('\u{fffd}'),
        // Browsers read these as Windows-1252.
        0x80..=0x9f => encoding_rs::WINDOWS_1252.decode_without_bom_handling(&[code as u8]).0.chars().next(),
        _ => char::from_u32(code),
    }
}
