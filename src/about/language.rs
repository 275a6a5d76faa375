//! Choosing the interface language: for this browser by a cookie, and for the learner wherever they sign in.

use axum::Form;
use axum::extract::State;
use axum::http::HeaderValue;
use axum::http::header::SET_COOKIE;
use axum::response::Response;
use serde::Deserialize;

use crate::error::AppError;
use crate::i18n::{Locale, PSEUDO};
use crate::server::{App, Visitor, redirect};

const YEAR: u32 = 365 * 24 * 60 * 60;

/// A language, and the page to see in it.
#[derive(Deserialize)]
pub struct Choice {
    language: String,
    #[serde(default)]
    back: String,
}

/// Keeps the language and goes back to where the reader was.
pub async fn choose(State(app): State<App>, visitor: Visitor, Form(choice): Form<Choice>) -> Result<Response, AppError> {
    let known = Locale::by_code(&choice.language).filter(|l| app.config.pseudo || *l != &PSEUDO);
    let locale = known.ok_or(AppError::Invalid)?;
    if let Some(learner) = &visitor.learner {
        let stored = sqlx::query!("update learners set interface_language = $2 where learner_id = $1", learner.id, locale.code)
            .execute(&app.pool)
            .await;
        // The cookie alone is enough for this browser: a database that went away must not cost the reader their language.
        if let Err(error) = stored {
            tracing::warn!(%error, "the language is kept in the cookie only");
        }
    }
    let mut response = redirect(&choice.back);
    response.headers_mut().append(SET_COOKIE, cookie(locale, app.config.secure()));
    Ok(response)
}

fn cookie(locale: &Locale, secure: bool) -> HeaderValue {
    let secure = if secure { "; Secure" } else { "" };
    let text = format!("lang={}; Path=/; Max-Age={YEAR}; SameSite=Lax; HttpOnly{secure}", locale.code);
    HeaderValue::from_str(&text).expect("a locale's code is plain ASCII")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::LOCALES;

    #[test]
    fn the_cookie_lives_a_year_and_stays_on_this_site() {
        let arabic = cookie(&LOCALES[2], false);
        assert_eq!(arabic.to_str().unwrap(), "lang=ar; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly");
        assert!(cookie(&LOCALES[1], true).to_str().unwrap().ends_with("; Secure"));
    }
}
