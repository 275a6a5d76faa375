//! Characters people type around and inside numbers.

/// A character that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Symbol {
    Digit(char),
    Sign(Sign),
    Minus,
}

/// A sign between digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    Dot,
    Comma,
    /// U+066B, which only marks decimals.
    ArabicDecimal,
    /// U+066C, which only groups.
    ArabicGroup,
    /// An apostrophe, as in Switzerland; it only groups.
    Apostrophe,
    /// A space of any width between digits; it only groups.
    Space,
}

impl Sign {
    /// The sign a locale's mark stands for.
    pub(super) fn of(mark: char) -> Self {
        sign(mark).unwrap_or(Sign::Space)
    }

    pub(super) fn can_group(self) -> bool {
        self != Sign::ArabicDecimal
    }

    pub(super) fn can_mark_decimals(self) -> bool {
        matches!(self, Sign::Dot | Sign::Comma | Sign::ArabicDecimal)
    }
}

/// Codes and letters people write beside an amount. Other letters are not passed over: `2k` and `50c` mean
/// something else than 2 and 50.
const CODES: [&str; 42] = [
    "usd", "eur", "gbp", "mxn", "inr", "cny", "rmb", "php", "ngn", "vnd", "brl", "krw", "uah", "htg", "etb", "cad", "aud", "jpy", "chf",
    "cop", "pen", "gtq", "hnl", "dop", "crc", "ars", "clp", "cup", "egp", "pkr", "bdt", "npr", "ghs", "kes", "rub", "pln", "try", "us",
    "mx", "r", "rs", "rd",
];

/// The symbols that count, in order, without decoration; nothing where a character does not belong.
pub(super) fn symbols(input: &str) -> Option<Vec<Symbol>> {
    let mut found = Vec::new();
    let mut letters = String::new();
    let mut space = false;
    // A unit after the digits ends the number: `5$50` is no number we know.
    let mut ended = false;
    for c in input.chars() {
        if c.is_ascii_alphabetic() {
            letters.push(c.to_ascii_lowercase());
            continue;
        }
        if !letters.is_empty() {
            if !CODES.contains(&letters.as_str()) {
                return None;
            }
            letters.clear();
            ended |= has_digit(&found);
            // The dot of an abbreviation, as in `Rs. 500`.
            if c == '.' {
                continue;
            }
        }
        if c.is_whitespace() {
            space = true;
        } else if is_unit(c) {
            ended |= has_digit(&found);
        } else if is_invisible(c) || (c == '+' && found.is_empty()) {
            continue;
        } else {
            let symbol = symbol(c)?;
            if ended || (symbol == Symbol::Minus && !found.is_empty()) {
                return None;
            }
            // A space counts only between two digits, where it groups or betrays two numbers.
            let between = matches!((found.last(), symbol), (Some(Symbol::Digit(_)), Symbol::Digit(_)));
            if space && between {
                found.push(Symbol::Sign(Sign::Space));
            }
            space = false;
            found.push(symbol);
        }
    }
    (letters.is_empty() || CODES.contains(&letters.as_str())).then_some(found)
}

fn has_digit(found: &[Symbol]) -> bool {
    found.iter().any(|symbol| matches!(symbol, Symbol::Digit(_)))
}

fn symbol(c: char) -> Option<Symbol> {
    if let Some(sign) = sign(c) {
        return Some(Symbol::Sign(sign));
    }
    match c {
        '-' | '\u{2212}' | '\u{2010}' | '\u{2011}' | '\u{2013}' | '\u{FE63}' | '\u{FF0D}' => Some(Symbol::Minus),
        _ => digit(c).map(Symbol::Digit),
    }
}

fn sign(c: char) -> Option<Sign> {
    Some(match c {
        '.' | '\u{FF0E}' => Sign::Dot,
        ',' | '\u{FF0C}' | '\u{060C}' => Sign::Comma,
        '\u{066B}' => Sign::ArabicDecimal,
        '\u{066C}' => Sign::ArabicGroup,
        '\'' | '\u{2019}' | '\u{02BC}' => Sign::Apostrophe,
        _ => return None,
    })
}

/// Western, Arabic-Indic, Persian, Devanagari, Bengali and full-width digits, as ASCII.
fn digit(c: char) -> Option<char> {
    const ZEROS: [u32; 6] = [0x30, 0x0660, 0x06F0, 0x0966, 0x09E6, 0xFF10];
    let value = ZEROS.iter().find_map(|zero| (c as u32).checked_sub(*zero).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}

/// Currency and percent signs. Not the cent sign: 50¢ is not 50 dollars.
fn is_unit(c: char) -> bool {
    matches!(
        c,
        '$' | '\u{A3}' | '\u{A5}' | '\u{20A0}'
            ..='\u{20CF}'
                | '\u{09F2}'
                | '\u{09F3}'
                | '\u{0E3F}'
                | '\u{FDFC}'
                | '\u{FE69}'
                | '\u{FF04}'
                | '\u{FFE1}'
                | '\u{FFE5}'
                | '\u{FFE6}'
                | '%'
                | '\u{066A}'
                | '\u{FE6A}'
                | '\u{FF05}'
    )
}

/// Direction marks, joiners and the byte order mark, which keyboards and copied text bring along.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}
