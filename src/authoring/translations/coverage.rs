//! How much of each language there is.

use std::collections::BTreeMap;

use sqlx::PgPool;

use super::filter::{FIELDS, NO_DOMAIN, languages};
use crate::content::format::Locale;

/// How many texts there are, and how those of a language stand. What is none of these is missing.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Counts {
    pub all: i64,
    pub stale: i64,
    pub machine: i64,
    pub reviewed: i64,
}

impl Counts {
    pub fn covered(&self) -> i64 {
        self.stale + self.machine + self.reviewed
    }

    pub fn missing(&self) -> i64 {
        self.all - self.covered()
    }

    /// Whole percents that are covered; 100 only where nothing is missing.
    pub fn percent(&self) -> i64 {
        if self.all == 0 { 0 } else { self.covered() * 100 / self.all }
    }

    fn add(&mut self, other: &Counts) {
        self.all += other.all;
        self.stale += other.stale;
        self.machine += other.machine;
        self.reviewed += other.reviewed;
    }
}

/// The texts of each domain and kind.
pub struct Coverage {
    /// By domain and field; a domain of none stands as `none`.
    texts: BTreeMap<(String, String), i64>,
    /// By language, domain and field.
    done: BTreeMap<(String, String, String), Counts>,
}

impl Coverage {
    pub async fn read(pool: &PgPool) -> Result<Coverage, sqlx::Error> {
        let domain = |domain: Option<String>| domain.unwrap_or_else(|| NO_DOMAIN.to_owned());
        let texts = sqlx::query!(r#"select domain, field as "field!", count(*) as "count!" from source_texts group by 1, 2"#);
        let texts = texts.fetch_all(pool).await?.into_iter().map(|row| ((domain(row.domain), row.field), row.count)).collect();
        let languages: Vec<String> = languages().map(|locale| locale.folder.to_owned()).collect();
        let done = sqlx::query!(
            r#"select locale as "locale!", domain, field as "field!", count(*) filter (where state = 'stale') as "stale!",
                 count(*) filter (where state = 'machine') as "machine!", count(*) filter (where state = 'reviewed') as "reviewed!"
               from (select l.locale, s.domain, s.field, text_state(s.hash, t.source_hash, t.made) as state
                     from (select locale from unnest($1::text[]) locale
                           where exists (select from translations b where b.locale = locale.locale)) l
                     cross join source_texts s
                     left join translations t on t.locale = l.locale and t.owner = s.owner and t.text_id = s.text_id) one
               group by 1, 2, 3"#,
            &languages
        );
        let done = done.fetch_all(pool).await?.into_iter().map(|row| {
            let counts = Counts { all: 0, stale: row.stale, machine: row.machine, reviewed: row.reviewed };
            ((row.locale, domain(row.domain), row.field), counts)
        });
        Ok(Coverage { texts, done: done.collect() })
    }

    /// How many English texts there are.
    pub fn all(&self) -> i64 {
        self.texts.values().sum()
    }

    /// What a language has of the texts that are chosen by domain and field.
    fn of(&self, lang: &str, chosen: impl Fn(&str, &str) -> bool) -> Counts {
        let mut counts = Counts::default();
        for ((domain, field), all) in self.texts.iter().filter(|((domain, field), _)| chosen(domain, field)) {
            let done = self.done.get(&(lang.to_owned(), domain.clone(), field.clone())).copied().unwrap_or_default();
            counts.add(&Counts { all: *all, ..done });
        }
        counts
    }

    /// Languages that are begun, and those that are not.
    pub fn languages(&self) -> (Vec<(&'static Locale, Counts)>, Vec<&'static Locale>) {
        let (begun, not): (Vec<_>, Vec<_>) =
            languages().map(|locale| (locale, self.of(locale.folder, |_, _| true))).partition(|(_, counts)| counts.covered() > 0);
        (begun, not.into_iter().map(|(locale, _)| locale).collect())
    }

    /// Warnings that readers of this language see in English.
    pub fn warnings(&self, lang: &str) -> i64 {
        self.of(lang, |_, field| field == FIELDS[0]).missing()
    }

    pub fn domain(&self, lang: &str, domain: &str) -> Counts {
        self.of(lang, |of, _| of == domain)
    }

    pub fn field(&self, lang: &str, field: &str) -> Counts {
        self.of(lang, |_, of| of == field)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_there_is_missing_and_nearly_all_is_not_all() {
        let key = |lang: &str, domain: &str, field: &str| (lang.to_owned(), domain.to_owned(), field.to_owned());
        let coverage = Coverage {
            texts: [("a", "warning", 2), ("a", "question", 197), ("none", "name", 1)]
                .map(|(domain, field, count)| ((domain.to_owned(), field.to_owned()), count))
                .into(),
            done: [
                (key("es", "a", "question"), Counts { all: 0, stale: 1, machine: 190, reviewed: 6 }),
                (key("es", "a", "warning"), Counts { all: 0, stale: 0, machine: 0, reviewed: 2 }),
            ]
            .into(),
        };
        let (begun, not) = coverage.languages();
        assert_eq!(begun.len(), 1);
        assert_eq!(not.len(), 10);
        assert_eq!(begun[0].1, Counts { all: 200, stale: 1, machine: 190, reviewed: 8 });
        assert_eq!((begun[0].1.missing(), begun[0].1.percent()), (1, 99));
        assert_eq!((coverage.warnings("es"), coverage.warnings("ar")), (0, 2));
        assert_eq!(coverage.domain("es", "none").missing(), 1);
    }
}
