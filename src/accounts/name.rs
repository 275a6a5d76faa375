//! The name someone signs in with: what they typed, and the form in which it is compared.

use unicode_normalization::UnicodeNormalization;

/// A sign-in name or an e-mail address, parsed.
#[derive(Clone, Debug, PartialEq)]
pub struct Name {
    /// As typed, trimmed.
    pub shown: String,
    /// By NFKC and case folding, so that ＬＵＣÍＡ and lucía are one person.
    pub fold: String,
    pub is_email: bool,
}

/// Why a name cannot be used.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum NameError {
    Empty,
    TooLong,
    NotAnEmail,
}

impl Name {
    /// 1 to 60 characters; an `@` makes it an e-mail address.
    pub fn parse(typed: &str) -> Result<Name, NameError> {
        let shown: String = typed.split_whitespace().collect::<Vec<_>>().join(" ");
        let fold: String = shown.nfkc().flat_map(char::to_lowercase).nfkc().filter(|c| !is_invisible(*c)).collect();
        if fold.trim().is_empty() {
            return Err(NameError::Empty);
        }
        if shown.chars().count() > 60 {
            return Err(NameError::TooLong);
        }
        let is_email = fold.contains('@');
        if is_email {
            let (local, host) = fold.split_once('@').unwrap_or_default();
            if local.is_empty()
                || !host.contains('.')
                || host.starts_with('.')
                || host.ends_with('.')
                || fold.contains(' ')
                || host.contains('@')
            {
                return Err(NameError::NotAnEmail);
            }
        }
        Ok(Name { shown, fold, is_email })
    }
}

/// Characters that cannot be seen and would make two names look the same.
pub fn is_invisible(c: char) -> bool {
    c.is_control() || matches!(c, '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_look_the_same_are_the_same() {
        let plain = Name::parse("Lucía R").unwrap().fold;
        for other in ["  lucía   r ", "LUCÍA R", "ＬＵＣÍＡ Ｒ", "luci\u{301}a r", "lucía\u{200B} r"] {
            assert_eq!(Name::parse(other).unwrap().fold, plain, "{other}");
        }
    }

    #[test]
    fn an_at_sign_makes_an_address_that_must_look_like_one() {
        assert!(Name::parse("a@b.org").unwrap().is_email);
        for bad in ["a@", "@b.org", "a@b", "a b@c.org", "a@b@c.org"] {
            assert_eq!(Name::parse(bad), Err(NameError::NotAnEmail), "{bad}");
        }
        assert_eq!(Name::parse(" \u{200B} "), Err(NameError::Empty));
        assert_eq!(Name::parse(&"x".repeat(61)), Err(NameError::TooLong));
    }
}
