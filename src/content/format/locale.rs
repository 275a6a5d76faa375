//! Which formatting locale and direction stands behind each language folder.

use std::fmt;

/// A language content is written in.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Locale {
    /// The folder of its texts, and its tag in the database.
    pub folder: &'static str,
    /// Whose numbers, money, dates and plural rules it uses: money here is money of the United States.
    pub formatting: &'static str,
    pub right_to_left: bool,
}

const fn ltr(folder: &'static str, formatting: &'static str) -> Locale {
    Locale { folder, formatting, right_to_left: false }
}

/// Every language there can be; `qps` is the pseudo-language of the tests.
pub static LOCALES: [Locale; 13] = [
    ltr("en", "en-US"),
    ltr("es", "es-US"),
    // Digits as on American papers, which is what the learner has in hand.
    Locale { folder: "ar", formatting: "ar-u-nu-latn", right_to_left: true },
    // CLDR has no plural rules or patterns of its own for Haitian Creole.
    ltr("ht", "en-US"),
    ltr("zh-Hans", "zh-Hans"),
    ltr("vi", "vi"),
    ltr("fil", "fil"),
    ltr("ko", "ko"),
    ltr("pt-BR", "pt-BR"),
    ltr("uk", "uk"),
    ltr("am", "am"),
    ltr("hi", "hi"),
    ltr("qps", "en-US"),
];

impl Locale {
    /// The locale of a folder.
    pub fn of(folder: &str) -> Option<&'static Locale> {
        LOCALES.iter().find(|locale| locale.folder == folder)
    }

    /// The locale of a folder, else English.
    pub fn shown(folder: &str) -> &'static Locale {
        Locale::of(folder).unwrap_or(Locale::source())
    }

    /// English, the source of all texts.
    pub fn source() -> &'static Locale {
        &LOCALES[0]
    }

    /// `ltr` or `rtl`, for the `dir` attribute.
    pub fn dir(&self) -> &'static str {
        if self.right_to_left { "rtl" } else { "ltr" }
    }

    /// The tag for Fluent and its plural rules, without extensions.
    pub(super) fn plain(&self) -> &'static str {
        self.formatting.split_once("-u-").map_or(self.formatting, |(plain, _)| plain)
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.folder)
    }
}
