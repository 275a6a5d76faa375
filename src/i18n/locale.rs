//! The interface's languages, and which of them a request asks for.

use std::borrow::Cow;

use fluent_langneg::{NegotiationStrategy, negotiate_languages, parse_accepted_languages};
use unic_langid::LanguageIdentifier;

/// Which way a line of text runs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Dir {
    Ltr,
    Rtl,
}

impl Dir {
    pub fn as_str(self) -> &'static str {
        match self {
            Dir::Ltr => "ltr",
            Dir::Rtl => "rtl",
        }
    }
}

/// One interface language. `code` is the folder in `locales/` and the value of `lang`.
#[derive(Debug, PartialEq)]
pub struct Locale {
    pub code: &'static str,
    /// The language's own name for itself.
    pub name: &'static str,
    pub dir: Dir,
}

/// Every language the whole interface speaks, in the order they are listed.
pub const LOCALES: &[Locale] = &[
    Locale { code: "en", name: "English", dir: Dir::Ltr },
    Locale { code: "es", name: "Español", dir: Dir::Ltr },
    Locale { code: "ar", name: "العربية", dir: Dir::Rtl },
];

/// English with accents and brackets, for tests: text that is not translated, or put together from pieces, stands out.
pub static PSEUDO: Locale = Locale { code: "en-XA", name: "[Þšéûðö]", dir: Dir::Ltr };

impl Locale {
    pub fn by_code(code: &str) -> Option<&'static Locale> {
        LOCALES.iter().find(|l| l.code == code).or((code == PSEUDO.code).then_some(&PSEUDO))
    }

    /// What a language calls itself, where the interface speaks it; else its code.
    pub fn name_of(code: &str) -> &str {
        LOCALES.iter().find(|l| l.code == code).map_or(code, |l| l.name)
    }

    /// The language that stands beside English: the one asked for, else the first.
    pub fn beside_english(asked: &str) -> &'static Locale {
        let other = |l: &&Locale| l.code != "en";
        LOCALES.iter().filter(other).find(|l| l.code == asked).or_else(|| LOCALES.iter().find(other)).unwrap_or(&LOCALES[0])
    }

    /// Digits and marks by which this language's readers type and read numbers in the United States: (decimal, group).
    pub fn number_marks(&self) -> (char, char) {
        // es-US and Arabic with Latin digits both take the point for decimals and the comma for thousands.
        ('.', ',')
    }
}

/// The language of a page: what the learner set, else the cookie, else what the browser asks for, else English.
pub fn negotiate(account: Option<&str>, cookie: Option<&str>, accept: Option<&str>) -> &'static Locale {
    if let Some(set) = account.and_then(Locale::by_code).or_else(|| cookie.and_then(Locale::by_code)) {
        return set;
    }
    let wanted = parse_accepted_languages(accept.unwrap_or_default());
    let available: Vec<LanguageIdentifier> = LOCALES.iter().map(|l| l.code.parse().expect("a code is a language tag")).collect();
    let english: LanguageIdentifier = "en".parse().expect("en is a language tag");
    let chosen = negotiate_languages(&wanted, &available, Some(&english), NegotiationStrategy::Lookup);
    chosen.first().and_then(|id| Locale::by_code(&id.to_string())).unwrap_or(&LOCALES[0])
}

/// Widens and marks every piece of text that went through Fluent.
pub fn pseudo(text: &str) -> Cow<'_, str> {
    let marked = text.chars().map(|c| match c {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ö',
        'u' => 'û',
        'n' => 'ñ',
        's' => 'š',
        't' => 'ţ',
        'A' => 'Å',
        'E' => 'É',
        'S' => 'Š',
        'T' => 'Ţ',
        other => other,
    });
    Cow::Owned(marked.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_account_goes_before_the_cookie_and_the_cookie_before_the_browser() {
        assert_eq!(negotiate(Some("ar"), Some("es"), Some("en")).code, "ar");
        assert_eq!(negotiate(None, Some("es"), Some("ar")).code, "es");
        assert_eq!(negotiate(None, None, Some("es-MX,es;q=0.9,en;q=0.5")).code, "es");
        assert_eq!(negotiate(None, Some("xx"), Some("tlh, fr;q=0.3")).code, "en");
        assert_eq!(negotiate(None, None, None).code, "en");
    }
}
