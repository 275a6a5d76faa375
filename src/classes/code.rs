//! The code of a class: written on a board, read out loud, typed on a phone.

use std::fmt;

use unicode_normalization::UnicodeNormalization;

/// No vowels, so that no words come about; none of 0 and O, 1, I and L, 2 and Z, 5 and S, 8 and B but the
/// one that is easier to say.
const ALPHABET: &[u8; 24] = b"BCDFGHJKMNPQRTVWXY234679";
/// 24 to the 6th are 191 million: nobody finds a class by guessing within the limits.
const LENGTH: usize = 6;

/// A code as the database keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code(String);

impl Code {
    /// A fresh one.
    pub fn random() -> Code {
        let random: [u32; LENGTH] = rand::random();
        Code(random.map(|n| ALPHABET[n as usize % ALPHABET.len()] as char).iter().collect())
    }

    /// As someone typed it: case, spaces and dashes do not matter. Nothing where no code looks like this.
    pub fn read(typed: &str) -> Option<Code> {
        let letters: String = typed.nfkc().flat_map(char::to_uppercase).filter(|c| c.is_alphanumeric()).take(LENGTH + 1).collect();
        (letters.len() == LENGTH && letters.bytes().all(|b| ALPHABET.contains(&b))).then_some(Code(letters))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Where the class is joined.
    pub fn path(&self) -> String {
        format!("/join/{self}")
    }
}

impl From<String> for Code {
    fn from(code: String) -> Code {
        Code(code)
    }
}

/// In two halves, as it is shown and as it stands in addresses.
impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self.0.split_at_checked(LENGTH / 2) {
            Some((first, second)) => write!(f, "{first}-{second}"),
            None => f.write_str(&self.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_survives_being_read_out_and_typed() {
        for _ in 0..200 {
            let code = Code::random();
            let shown = code.to_string();
            assert_eq!(shown.len(), 7);
            for typed in [shown.clone(), shown.to_lowercase(), shown.replace('-', ""), format!(" {} ", shown.replace('-', " – "))] {
                assert_eq!(Code::read(&typed), Some(code.clone()), "{typed}");
            }
        }
        assert_eq!(Code::read("ｂｃｄ－ｆｇｈ").map(|c| c.to_string()).as_deref(), Some("BCD-FGH"));
    }

    #[test]
    fn what_is_no_code_is_none() {
        for typed in ["", "BCD-FG", "BCD-FGHJ", "BCD-FG0", "AEI-OUL", "БСД-ФГХ"] {
            assert_eq!(Code::read(typed), None, "{typed}");
        }
    }
}
