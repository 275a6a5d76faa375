//! Bytes to text: what a file says about itself first, then what its bytes allow.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::Unreadable;

/// How far a detector looks.
const SAMPLE: usize = 1024 * 1024;

/// The text, and the name of the encoding it was in. A byte order mark is gone; lone CRs are line ends.
pub(super) fn decode(bytes: &[u8]) -> Result<(String, &'static str), Unreadable> {
    if let Some(what) = program_file(bytes) {
        return Err(Unreadable::NotText { what: what.to_owned() });
    }
    let (encoding, body) = match Encoding::for_bom(bytes) {
        Some((encoding, mark)) => (encoding, &bytes[mark..]),
        None => (sniff(bytes)?, bytes),
    };
    let (text, broken) = encoding.decode_without_bom_handling(body);
    let utf_16 = encoding == UTF_16LE || encoding == UTF_16BE;
    if broken && encoding == UTF_8 {
        return Err(damaged(body));
    }
    if broken && utf_16 || looks_binary(&text) {
        return Err(Unreadable::NotText { what: "a file of bytes that are no words".into() });
    }
    let text = text.into_owned();
    let text = if text.contains('\r') && !text.contains('\n') { text.replace('\r', "\n") } else { text };
    Ok((text, encoding.name()))
}

/// Files people send in place of an export.
fn program_file(bytes: &[u8]) -> Option<&'static str> {
    let kinds: [(&[u8], &str); 7] = [
        (b"PK\x03\x04", "a ZIP, Word or Excel file"),
        (b"%PDF", "a PDF"),
        (b"\xd0\xcf\x11\xe0", "an old Word or Excel file"),
        (b"{\\rtf", "a rich text file"),
        (b"\x1f\x8b", "a compressed file"),
        (b"\x89PNG", "a picture"),
        (b"\xff\xd8\xff", "a picture"),
    ];
    kinds.iter().find(|(start, _)| bytes.starts_with(start)).map(|(_, what)| *what)
}

fn sniff(bytes: &[u8]) -> Result<&'static Encoding, Unreadable> {
    if let Some(encoding) = utf_16(bytes) {
        return Ok(encoding);
    }
    if std::str::from_utf8(bytes).is_ok() {
        return Ok(UTF_8);
    }
    if let Some(encoding) = declared(bytes).filter(|encoding| *encoding != UTF_8) {
        return Ok(encoding);
    }
    if mostly_utf_8(bytes) {
        return Err(damaged(bytes));
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    // Where most of a long file is ASCII the telling bytes may come late: the detector gets the rest too.
    bytes.chunks(SAMPLE).filter(|chunk| !chunk.is_ascii()).take(4).for_each(|chunk| {
        detector.feed(chunk, false);
    });
    detector.feed(b"", true);
    let guess = detector.guess(None, Utf8Detection::Deny);
    // Windows-1252 gives a character for every byte.
    let fits = guess.decode_without_bom_handling_and_without_replacement(bytes).is_some();
    Ok(if fits { guess } else { WINDOWS_1252 })
}

/// UTF-16 without its mark: every other byte of plain text is zero.
fn utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let zeros = |offset: usize| sample.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd, half) = (zeros(0), zeros(1), sample.len() / 2);
    match () {
        () if odd * 3 > half && even * 20 < half => Some(UTF_16LE),
        () if even * 3 > half && odd * 20 < half => Some(UTF_16BE),
        () => None,
    }
}

/// The encoding an XML declaration names.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]).into_owned();
    let declaration = head.trim_start().strip_prefix("<?xml")?.split("?>").next()?.to_owned();
    let label = declaration.split("encoding").nth(1)?.split(['"', '\'']).nth(1)?;
    Encoding::for_label(label.as_bytes()).filter(|encoding| *encoding != UTF_16LE && *encoding != UTF_16BE)
}

/// One damaged byte must not turn a UTF-8 file into a guess: is most of what is not ASCII sound UTF-8?
fn mostly_utf_8(bytes: &[u8]) -> bool {
    let (mut sound, mut broken) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        sound += chunk.valid().chars().filter(|char| !char.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    sound >= 4 * broken
}

fn damaged(bytes: &[u8]) -> Unreadable {
    let sound = bytes.utf8_chunks().next().map_or("", |chunk| chunk.valid());
    let line = sound.matches('\n').count() + 1;
    let column = sound.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1;
    Unreadable::Damaged { line, column }
}

fn looks_binary(text: &str) -> bool {
    let sample = || text.chars().take(SAMPLE);
    let odd = sample().filter(|char| char.is_control() && !char.is_whitespace()).count();
    odd * 50 > sample().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(bytes: &[u8]) -> &'static str {
        decode(bytes).unwrap().1
    }

    #[test]
    fn marks_declarations_and_bytes_decide() {
        let wide = |order: fn(u16) -> [u8; 2]| "::a::Schön?{=ja ~nein}\n".encode_utf16().flat_map(order).collect::<Vec<_>>();
        assert_eq!(name("Schön".as_bytes()), "UTF-8");
        assert_eq!(decode(b"\xef\xbb\xbfx").unwrap().0, "x");
        assert_eq!(name(&wide(u16::to_le_bytes)), "UTF-16LE");
        assert_eq!(name(&wide(u16::to_be_bytes)), "UTF-16BE");
        let marked: Vec<u8> = [0xff, 0xfe].into_iter().chain(wide(u16::to_le_bytes)).collect();
        assert!(decode(&marked).unwrap().0.starts_with("::a::Schön"));
        let (text, encoding) = decode(b"Was ist ein \x84fairer\x93 Preis f\xfcr B\xfccher?").unwrap();
        assert_eq!((text.as_str(), encoding), ("Was ist ein „fairer“ Preis für Bücher?", "windows-1252"));
        assert_eq!(name(b"<?xml version='1.0' encoding='ISO-8859-2'?><quiz>\xb1</quiz>"), "ISO-8859-2");
        assert_eq!(decode(b"a\rb").unwrap().0, "a\nb");
    }

    #[test]
    fn what_is_no_text_is_refused_with_its_place() {
        assert!(matches!(decode(b"PK\x03\x04..."), Err(Unreadable::NotText { what }) if what.contains("Word")));
        assert!(matches!(decode(&[0, 1, 2, 3, 4, 5, 6, 7]), Err(Unreadable::NotText { .. })));
        assert!(matches!(decode(&[0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]), Err(Unreadable::NotText { .. })));
        let mut bytes = "äöüß\nßöäü x".as_bytes().to_vec();
        bytes.push(0xff);
        assert_eq!(decode(&bytes), Err(Unreadable::Damaged { line: 2, column: 7 }));
    }
}
