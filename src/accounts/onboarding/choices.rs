//! What can be chosen here and in the settings, and how a posted choice is read. Forms of ours send nothing else.

use crate::ui::Written;
use leptos::prelude::*;

use crate::accounts::start::known_zone;
use crate::error::AppError;
use crate::i18n::{Locale, PSEUDO, Tr};

/// Native languages by their own names, as their speakers look for them.
pub const LANGUAGES: [(&str, &str); 44] = [
    ("af", "Afrikaans"),
    ("am", "አማርኛ"),
    ("ar", "العربية"),
    ("bn", "বাংলা"),
    ("my", "မြန်မာ"),
    ("zh-Hans", "中文（普通话）"),
    ("yue", "中文（粵語）"),
    ("ckb", "کوردیی ناوەندی"),
    ("prs", "دری"),
    ("de", "Deutsch"),
    ("en", "English"),
    ("es", "Español"),
    ("fa", "فارسی"),
    ("fil", "Filipino"),
    ("fr", "Français"),
    ("gu", "ગુજરાતી"),
    ("ha", "Hausa"),
    ("he", "עברית"),
    ("hi", "हिन्दी"),
    ("hmn", "Hmoob"),
    ("ht", "Kreyòl ayisyen"),
    ("ig", "Igbo"),
    ("id", "Bahasa Indonesia"),
    ("it", "Italiano"),
    ("ja", "日本語"),
    ("km", "ភាសាខ្មែរ"),
    ("ko", "한국어"),
    ("ne", "नेपाली"),
    ("pa", "ਪੰਜਾਬੀ"),
    ("pl", "Polski"),
    ("ps", "پښتو"),
    ("pt-BR", "Português"),
    ("ru", "Русский"),
    ("so", "Soomaali"),
    ("sw", "Kiswahili"),
    ("ta", "தமிழ்"),
    ("te", "తెలుగు"),
    ("th", "ไทย"),
    ("ti", "ትግርኛ"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("ur", "اردو"),
    ("vi", "Tiếng Việt"),
    ("yo", "Yorùbá"),
];
/// A native language that is not in the list; the tag means "not determined".
pub const OTHER_LANGUAGE: &str = "und";
const RIGHT_TO_LEFT: [&str; 7] = ["ar", "ckb", "fa", "he", "prs", "ps", "ur"];

/// Countries there are cards for; ZZ is any other.
pub const ORIGINS: [&str; 12] = ["MX", "IN", "CN", "PH", "NG", "VN", "BR", "KR", "UA", "HT", "ET", "ZZ"];
/// As many as the schema takes.
pub const MOST_ORIGINS: usize = 5;

pub const EXPERIENCE: [&str; 3] = ["new", "some", "confident"];

/// What someone came for: slugs of the domains that answer it.
pub const GOALS: [&str; 6] = ["banking", "earning", "taxes", "saving-investing", "credit", "protection"];

/// Items a day.
pub const DAILY_GOALS: [i16; 5] = [1, 3, 5, 10, 20];

/// The fields of a posted form; several may have one name.
pub struct Fields(pub Vec<(String, String)>);

impl Fields {
    /// The first value of a field that is not empty.
    pub fn one(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(n, v)| n == name && !v.is_empty()).map(|(_, v)| v.as_str())
    }

    /// Every different value of a field, without its brackets or with them.
    pub fn all(&self, name: &str) -> Vec<String> {
        let mut found: Vec<String> = vec![];
        for (_, value) in self.0.iter().filter(|(n, v)| n.trim_end_matches("[]") == name && !v.is_empty()) {
            if !found.contains(value) {
                found.push(value.clone());
            }
        }
        found
    }

    pub fn interface_language(&self, pseudo: bool) -> Result<Option<&'static str>, AppError> {
        let Some(code) = self.one("language") else { return Ok(None) };
        let locale = Locale::by_code(code).filter(|l| pseudo || **l != PSEUDO);
        locale.map(|l| Some(l.code)).ok_or(AppError::Invalid)
    }

    pub fn native_language(&self) -> Result<Option<&str>, AppError> {
        self.one("native").map(|code| if is_language(code) { Ok(code) } else { Err(AppError::Invalid) }).transpose()
    }

    /// More than [`MOST_ORIGINS`] are read all the same: the form is then shown again as it was filled in.
    pub fn origins(&self) -> Result<Vec<String>, AppError> {
        some_of(self.all("origin"), &ORIGINS)
    }

    pub fn goals(&self) -> Result<Vec<String>, AppError> {
        some_of(self.all("goal"), &GOALS)
    }

    pub fn experience(&self) -> Result<Option<&'static str>, AppError> {
        let Some(level) = self.one("experience") else { return Ok(None) };
        EXPERIENCE.into_iter().find(|e| *e == level).map(Some).ok_or(AppError::Invalid)
    }

    pub fn daily_goal(&self) -> Result<Option<i16>, AppError> {
        let Some(items) = self.one("daily_goal") else { return Ok(None) };
        DAILY_GOALS.into_iter().find(|n| n.to_string() == items).map(Some).ok_or(AppError::Invalid)
    }

    /// What was chosen goes before what the browser says. A zone we do not know is as good as none.
    pub fn zone(&self) -> Option<&str> {
        ["clock", "zone"].into_iter().filter_map(|name| self.one(name)).find_map(known_zone)
    }
}

pub fn is_language(code: &str) -> bool {
    code == OTHER_LANGUAGE || LANGUAGES.iter().any(|(c, _)| *c == code)
}

fn some_of(chosen: Vec<String>, known: &[&str]) -> Result<Vec<String>, AppError> {
    if chosen.iter().all(|c| known.contains(&c.as_str())) { Ok(chosen) } else { Err(AppError::Invalid) }
}

/// The options of a list of native languages, each in its own language.
pub fn native_options(tr: Tr, chosen: Option<&str>) -> AnyView {
    let own: Vec<_> = LANGUAGES
        .iter()
        .map(|(code, name)| {
            let dir = if RIGHT_TO_LEFT.contains(code) { "rtl" } else { "ltr" };
            view! { <option value=*code lang=*code dir=dir selected=chosen == Some(*code)>{*name}</option> }
        })
        .collect();
    view! {
        <option value="" selected=chosen.is_none()>{tr.choice_unset()}</option>
        {own}
        <option value=OTHER_LANGUAGE selected=chosen == Some(OTHER_LANGUAGE)>{tr.choice_other_language()}</option>
    }
    .written()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(pairs: &[(&str, &str)]) -> Fields {
        Fields(pairs.iter().map(|(n, v)| (n.to_string(), v.to_string())).collect())
    }

    #[test]
    fn only_what_our_forms_send_is_taken() {
        assert_eq!(fields(&[("origin[]", "IN"), ("origin[]", "MX"), ("origin[]", "IN")]).origins(), Ok(vec!["IN".into(), "MX".into()]));
        assert_eq!(fields(&[("origin[]", "XX")]).origins(), Err(AppError::Invalid));
        assert_eq!(fields(&[("daily_goal", "4")]).daily_goal(), Err(AppError::Invalid));
        assert_eq!(fields(&[("daily_goal", "10")]).daily_goal(), Ok(Some(10)));
        assert_eq!(fields(&[("experience", "")]).experience(), Ok(None));
        assert_eq!(fields(&[("native", "und")]).native_language(), Ok(Some("und")));
        assert_eq!(fields(&[("language", "en-XA")]).interface_language(false), Err(AppError::Invalid));
        assert_eq!(fields(&[("language", "ar")]).interface_language(false), Ok(Some("ar")));
    }

    #[test]
    fn a_chosen_clock_goes_before_the_browsers_and_an_unknown_one_is_none() {
        assert_eq!(fields(&[("zone", "America/Chicago"), ("clock", "")]).zone(), Some("America/Chicago"));
        assert_eq!(fields(&[("zone", "America/Chicago"), ("clock", "Asia/Seoul")]).zone(), Some("Asia/Seoul"));
        assert_eq!(fields(&[("zone", "Nowhere/At_All")]).zone(), None);
    }
}
