//! `finlit account`: what an operator does for people who cannot do it themselves.

mod ask;

use sqlx::PgPool;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::name::{Name, NameError};
use super::onboarding::choices::{EXPERIENCE, is_language};
use super::{actions, passphrase, start};
use crate::i18n::LOCALES;

/// The verbs of `finlit account`.
#[derive(clap::Subcommand, Clone, Debug)]
pub enum Command {
    /// Make an account; prints the learner's id and a recovery code, which is shown only this once
    Create {
        /// An e-mail address to sign in with
        #[arg(long, required_unless_present = "name")]
        email: Option<String>,
        /// A name to sign in with
        #[arg(long)]
        name: Option<String>,
        /// Tag of the native language, such as es or zh-Hans
        #[arg(long, value_name = "TAG")]
        native_language: Option<String>,
        /// What they know about money in the United States
        #[arg(long, value_parser = EXPERIENCE)]
        experience: Option<String>,
        /// Read the passphrase from the first line of the standard input
        #[arg(long)]
        passphrase_stdin: bool,
    },
    /// Print what is known of an account
    Show {
        /// Name or e-mail address
        name: String,
    },
    /// Give an account a role: instructor or admin
    Grant {
        /// Name or e-mail address
        name: String,
        role: String,
    },
    /// Print a link that sets a new passphrase, once, within 24 hours
    Reset {
        /// Name or e-mail address
        name: String,
    },
}

const ROLES: [&str; 2] = ["instructor", "admin"];
const RESET_HOURS: i64 = 24;

/// Does what was asked, and prints what came of it.
pub async fn run(command: Command, pool: PgPool) -> Result<(), String> {
    println!("{}", perform(command, &pool, ask::passphrase).await?);
    Ok(())
}

async fn perform(command: Command, pool: &PgPool, ask: impl FnOnce(bool) -> Result<String, String>) -> Result<String, String> {
    match command {
        Command::Create { email, name, native_language, experience, passphrase_stdin } => {
            let account = New::parse(email, name, native_language, experience)?;
            let secret = ask(passphrase_stdin)?;
            create(pool, account, &secret).await
        }
        Command::Show { name } => show(pool, &name).await,
        Command::Grant { name, role } => grant(pool, &name, &role).await,
        Command::Reset { name } => reset(pool, &name).await,
    }
}

/// An account to be made: a name, an address, or both.
struct New {
    names: Vec<Name>,
    native_language: Option<String>,
    experience: Option<String>,
}

impl New {
    fn parse(
        email: Option<String>,
        name: Option<String>,
        native_language: Option<String>,
        experience: Option<String>,
    ) -> Result<New, String> {
        let mut names = vec![];
        for (typed, option) in [(name, "--name"), (email, "--email")] {
            let Some(typed) = typed else { continue };
            let parsed = Name::parse(&typed).map_err(|error| match error {
                NameError::Empty => format!("{option} is empty"),
                NameError::TooLong => format!("{option} is longer than 60 characters"),
                NameError::NotAnEmail => format!("{option} “{typed}” has an @ but is not an e-mail address"),
            })?;
            if parsed.is_email != (option == "--email") {
                return Err(format!("“{typed}” belongs after {}", if parsed.is_email { "--email" } else { "--name" }));
            }
            names.push(parsed);
        }
        if let Some(tag) = native_language.as_deref().filter(|tag| !is_language(tag)) {
            return Err(format!("unknown language “{tag}”: use a tag such as es, vi or zh-Hans, or und for another one"));
        }
        Ok(New { names, native_language, experience })
    }
}

async fn create(pool: &PgPool, account: New, secret: &str) -> Result<String, String> {
    if !passphrase::is_long_enough(secret) {
        return Err(format!("the passphrase needs {} to {} characters", passphrase::LENGTH.start(), passphrase::LENGTH.end()));
    }
    let name = account.names.first().ok_or("give --name, --email or both")?;
    let hashed = |_| "the passphrase could not be hashed".to_string();
    let code = passphrase::recovery_code();
    let (hash, recovery) = (passphrase::hash(secret).await.map_err(hashed)?, passphrase::hash(&code).await.map_err(hashed)?);
    let failed = |error: sqlx::Error| {
        if actions::taken(&error) { "this name or e-mail address is taken".to_string() } else { database(error) }
    };
    let mut transaction = pool.begin().await.map_err(database)?;
    let language = account.native_language.as_deref().filter(|tag| LOCALES.iter().any(|l| l.code == *tag)).unwrap_or("en");
    let learner = start::make_guest(&mut transaction, language, OffsetDateTime::now_utc().date()).await.map_err(database)?;
    let login = actions::add_login(&mut transaction, learner, name, &hash, Some(&recovery)).await.map_err(failed)?;
    if let Some(email) = account.names.get(1) {
        sqlx::query!("update logins set email_fold = $2 where login_id = $1", login, email.fold)
            .execute(&mut *transaction)
            .await
            .map_err(failed)?;
    }
    sqlx::query!(
        "update learners set email = coalesce($2, email), native_language = $3, financial_experience_level = $4 where learner_id = $1",
        learner,
        account.names.get(1).map(|email| &email.shown),
        account.native_language,
        account.experience
    )
    .execute(&mut *transaction)
    .await
    .map_err(database)?;
    transaction.commit().await.map_err(database)?;
    Ok(format!("learner {learner}\nrecovery code {code} (shown only now)"))
}

/// The login behind a name or an address.
async fn find(pool: &PgPool, typed: &str) -> Result<(Uuid, Uuid), String> {
    let none = || format!("no account is named “{typed}”");
    let name = Name::parse(typed).map_err(|_| none())?;
    let row = sqlx::query!("select login_id, learner_id from logins where name_fold = $1 or email_fold = $1", name.fold)
        .fetch_optional(pool)
        .await
        .map_err(database)?;
    row.map(|row| (row.login_id, row.learner_id)).ok_or_else(none)
}

async fn show(pool: &PgPool, typed: &str) -> Result<String, String> {
    let (login, learner) = find(pool, typed).await?;
    let row = sqlx::query!(
        r#"select l.display_name, l.email, l.native_language, l.financial_experience_level, l.last_seen, g.created_at,
                  (select coalesce(string_agg(role, ', ' order by role), 'none') from grants r where r.login_id = g.login_id) as "roles!",
                  (select count(*) from interactions i where i.learner_id = l.learner_id) as "answers!",
                  (select coalesce(sum(amount), 0) from xp_ledger x where x.learner_id = l.learner_id) as "points!"
           from learners l join logins g using (learner_id) where g.login_id = $1"#,
        login
    )
    .fetch_one(pool)
    .await
    .map_err(database)?;
    let or = |value: Option<String>| value.unwrap_or_else(|| "not set".into());
    let lines = [
        ("learner", learner.to_string()),
        ("name", or(row.display_name)),
        ("e-mail", or(row.email)),
        ("native language", or(row.native_language)),
        ("experience", or(row.financial_experience_level)),
        ("roles", row.roles),
        ("account since", row.created_at.date().to_string()),
        ("last seen", row.last_seen.to_string()),
        ("answers", row.answers.to_string()),
        ("points", row.points.to_string()),
    ];
    Ok(lines.map(|(name, value)| format!("{name:<16} {value}")).join("\n"))
}

async fn grant(pool: &PgPool, typed: &str, role: &str) -> Result<String, String> {
    if !ROLES.contains(&role) {
        return Err(format!("unknown role “{role}”: there are {}", ROLES.join(" and ")));
    }
    let (login, learner) = find(pool, typed).await?;
    let mut transaction = pool.begin().await.map_err(database)?;
    sqlx::query!("insert into grants (login_id, role) values ($1, $2) on conflict do nothing", login, role)
        .execute(&mut *transaction)
        .await
        .map_err(database)?;
    // From now on their own answers stay out of statistics.
    sqlx::query!("update learners set staff = true where learner_id = $1", learner).execute(&mut *transaction).await.map_err(database)?;
    transaction.commit().await.map_err(database)?;
    Ok(format!("{typed} is {role} now"))
}

async fn reset(pool: &PgPool, typed: &str) -> Result<String, String> {
    let (login, _) = find(pool, typed).await?;
    let token: String = rand::random::<[u8; 24]>().iter().map(|byte| format!("{byte:02x}")).collect();
    sqlx::query!(
        "insert into resets (token_hash, login_id, expires_at) values ($1, $2, $3)",
        &actions::token_hash(&token)[..],
        login,
        OffsetDateTime::now_utc() + Duration::hours(RESET_HOURS)
    )
    .execute(pool)
    .await
    .map_err(database)?;
    Ok(format!("/reset/{token}\nworks once, for {RESET_HOURS} hours"))
}

fn database(error: sqlx::Error) -> String {
    format!("the database refused: {error}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn make(name: &str) -> Command {
        Command::Create {
            email: None,
            name: Some(name.into()),
            native_language: Some("es".into()),
            experience: Some("new".into()),
            passphrase_stdin: true,
        }
    }

    async fn said(pool: &PgPool, command: Command) -> Result<String, String> {
        perform(command, pool, |_| Ok("four words I know".into())).await
    }

    #[sqlx::test]
    async fn an_account_is_made_once_shown_and_trusted(pool: PgPool) {
        assert!(said(&pool, make("Lucía R")).await.unwrap().contains("recovery code"));
        assert_eq!(said(&pool, make("LUCÍA  R")).await.unwrap_err(), "this name or e-mail address is taken");
        let grant = |role: &str| Command::Grant { name: "lucía r".into(), role: role.into() };
        assert!(said(&pool, grant("queen")).await.unwrap_err().contains("unknown role"));
        said(&pool, grant("instructor")).await.unwrap();
        said(&pool, grant("instructor")).await.unwrap();
        let shown = said(&pool, Command::Show { name: "lucía r".into() }).await.unwrap();
        assert!(shown.contains("roles            instructor") && shown.contains("native language  es"), "{shown}");
        assert!(said(&pool, Command::Show { name: "nobody".into() }).await.unwrap_err().contains("no account"));
        let link = said(&pool, Command::Reset { name: "lucía r".into() }).await.unwrap();
        let token = link.lines().next().unwrap().strip_prefix("/reset/").unwrap();
        let kept = sqlx::query_scalar!("select token_hash from resets").fetch_one(&pool).await.unwrap();
        assert_eq!(kept, actions::token_hash(token));
    }

    #[sqlx::test]
    async fn an_account_may_have_a_name_and_an_address(pool: PgPool) {
        let both = |name: &str, email: &str| Command::Create {
            email: Some(email.into()),
            name: Some(name.into()),
            native_language: None,
            experience: None,
            passphrase_stdin: true,
        };
        said(&pool, both("amara", "amara@example.org")).await.unwrap();
        assert!(said(&pool, Command::Show { name: "Amara@Example.org".into() }).await.unwrap().contains("amara"));
        assert!(said(&pool, both("other", "amara@example.org")).await.unwrap_err().contains("taken"));
        assert!(said(&pool, both("other@example.org", "x@example.org")).await.unwrap_err().contains("belongs after --email"));
    }
}
