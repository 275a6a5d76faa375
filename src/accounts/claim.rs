//! "Add the answers made on this phone?" Asked when someone signs in on a device on which a guest learned before. Nothing
//! is joined or dropped unasked.

use axum::Form;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use leptos::prelude::*;
use serde::Deserialize;
use uuid::Uuid;

use super::merge;
use crate::content::format::{self, Printer};
use crate::error::AppError;
use crate::i18n::{Tr, plain};
use crate::server::clock::date_from_sql;
use crate::server::{App, Page, Tab, Visitor, redirect, render, session};
use crate::ui::{Icon, Written, icon};

/// Both books, and what they would be together.
#[derive(Clone)]
struct Books {
    name: String,
    /// (account, phone, together)
    answers: [i64; 3],
    days: [i64; 3],
    points: [i64; 3],
    /// First and last day a guest answered on.
    when: Option<(Date, Date)>,
    /// Classes the guest is in and the account is not.
    classes: Vec<String>,
}

/// Nothing where there is nothing to ask: the guest is gone, or has a name of its own by now.
async fn books(app: &App, account: Uuid, guest: Uuid) -> Result<Option<Books>, AppError> {
    let row = sqlx::query!(
        r#"with answers as (select learner_id, study_date from interactions where learner_id in ($1, $2)),
                days as (select learner_id, study_date from daily_progress where learner_id in ($1, $2) and kind = 'active'),
                points as (select learner_id, reason, subject, amount from xp_ledger where learner_id in ($1, $2))
           select coalesce(l.display_name, l.email, '') as "name!",
                  (select count(*) from answers where learner_id = $1) as "account_answers!",
                  (select count(*) from answers where learner_id = $2) as "guest_answers!",
                  (select count(*) from days where learner_id = $1) as "account_days!",
                  (select count(*) from days where learner_id = $2) as "guest_days!",
                  (select count(distinct study_date) from days) as "days!",
                  (select coalesce(sum(amount), 0) from points where learner_id = $1) as "account_points!",
                  (select coalesce(sum(amount), 0) from points where learner_id = $2) as "guest_points!",
                  (select coalesce(sum(amount), 0) from (select distinct on (reason, subject) amount from points) once) as "points!",
                  (select min(study_date) from answers where learner_id = $2) as first,
                  (select max(study_date) from answers where learner_id = $2) as last,
                  (select coalesce(array_agg(c.name order by c.name), '{}') from class_members m join classes c using (class_id)
                     where m.learner_id = $2 and not exists (select from class_members o where o.learner_id = $1 and o.class_id = m.class_id)) as "classes!"
           from learners l join learners g on g.learner_id = $2
           where l.learner_id = $1 and not exists (select from logins where learner_id = $2)"#,
        account,
        guest
    )
    .fetch_optional(&app.pool)
    .await?;
    Ok(row.map(|row| Books {
        name: row.name,
        answers: [row.account_answers, row.guest_answers, row.account_answers + row.guest_answers],
        days: [row.account_days, row.guest_days, row.days],
        points: [row.account_points, row.guest_points, row.points],
        when: row.first.zip(row.last).map(|(first, last)| (date_from_sql(first), date_from_sql(last))),
        classes: row.classes,
    }))
}

/// The account and the guest whose answers wait on this browser.
async fn both(visitor: &Visitor) -> Result<Option<(Uuid, Uuid)>, AppError> {
    let learner = visitor.learner()?;
    let guest = session::waiting_guest(&visitor.session).await?;
    Ok(guest.filter(|guest| learner.named && *guest != learner.id).map(|guest| (learner.id, guest)))
}

pub async fn show(State(app): State<App>, visitor: Visitor) -> Result<Response, AppError> {
    let Some((account, guest)) = both(&visitor).await? else { return Ok(redirect("/path")) };
    match books(&app, account, guest).await? {
        Some(books) => Ok(page(&visitor, books, false).await),
        None => Ok(redirect("/path")),
    }
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Decision {
    claim: String,
}

pub async fn decide(State(app): State<App>, visitor: Visitor, Form(decision): Form<Decision>) -> Result<Response, AppError> {
    let Some((account, guest)) = both(&visitor).await? else { return Ok(redirect("/path")) };
    let Some(books) = books(&app, account, guest).await? else {
        // Decided in another tab, or erased meanwhile.
        session::set_waiting_guest(&visitor.session, None).await?;
        return Ok(redirect("/path"));
    };
    match decision.claim.as_str() {
        "yes" => merge::merge(&app, guest, account).await?,
        "no" => merge::erase_guest(&app, guest).await?,
        "later" => return Ok(redirect("/path")),
        _ => return Ok(page(&visitor, books, true).await),
    }
    session::set_waiting_guest(&visitor.session, None).await?;
    Ok(redirect("/path"))
}

async fn page(visitor: &Visitor, books: Books, refused: bool) -> Response {
    let tr = visitor.tr;
    let status = if refused { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let [_, answers, _] = books.answers;
    render(visitor, Page::new(tr.claim_title(answers), Tab::None).status(status), move || {
        let choices = [
            ("yes", tr.claim_yes(), tr.claim_yes_text()),
            ("no", tr.claim_no(), tr.claim_no_text(answers)),
            ("later", tr.claim_later(), tr.claim_later_text()),
        ];
        let choices = choices.into_iter().enumerate().map(|(n, (value, what, then))| {
            view! {
                <label class="choice">
                    <input type="radio" name="claim" value=value required />
                    <span class="choice-card">
                        <span class="choice-text"><b>{what}</b> " " <small>{then}</small></span>
                        <span class="choice-key" aria-hidden="true">{n + 1}</span>
                    </span>
                </label>
            }
        });
        let error = refused.then(|| {
            view! { <p class="field-error" id="refused" tabindex="-1" autofocus=true>{icon(Icon::Info)} " " <span><b>{tr.claim_choose()}</b></span></p> }
        });
        view! {
            <form class="player-form" method="post" action="/claim">
                <div class="wrap page-body">
                    <div class="split">
                        <div class="flow">
                            <div class="flow flow--tight">
                                <p class="where">{tr.claim_signed_in(&books.name)}</p>
                                <h1 tabindex="-1" autofocus=!refused>{tr.claim_title(answers)}</h1>
                                {when(tr, &books)}
                                {(!books.classes.is_empty()).then(|| view! { <p>{tr.claim_classes(books.classes.join(", "))}</p> })}
                                {error}
                            </div>
                            <fieldset aria-describedby=refused.then_some("refused")>
                                <legend class="visually-hidden">{tr.claim_title(answers)}</legend>
                                <div class="choices">{choices.collect_view()}</div>
                            </fieldset>
                        </div>
                        <div class="flow">{ledger(tr, &books)}</div>
                    </div>
                </div>
                <div class="actions">
                    <div class="wrap"><button class="button button--primary">{tr.claim_continue()}</button></div>
                </div>
            </form>
        }
        .written()
    })
    .await
}

/// When the answers were made, so that someone who shares the phone can tell whose they are.
fn when(tr: Tr, books: &Books) -> Option<AnyView> {
    let (first, last) = books.when?;
    let locale = format::Locale::of(tr.locale.code).unwrap_or_else(format::Locale::source);
    let printer = Printer::of(locale);
    let day = |date: Date| printer.month_day(date.month().unsigned_abs(), date.day().unsigned_abs());
    let text = if first == last { tr.claim_on_day(day(first)) } else { tr.claim_between(day(first), day(last)) };
    Some(view! { <p>{text}</p> }.written())
}

fn ledger(tr: Tr, books: &Books) -> AnyView {
    let [account, phone, together] = books.days;
    let rows =
        [(tr.claim_answers(), books.answers), (tr.claim_days(account + phone - together), books.days), (tr.claim_points(), books.points)];
    let rows: Vec<_> = rows
        .into_iter()
        .map(|(name, numbers)| {
            let cells = numbers.map(|n| view! { <td><bdi>{n}</bdi></td> }).into_iter().collect_view();
            view! { <tr><th scope="row">{name}</th>{cells}</tr> }
        })
        .collect();
    view! {
        <div class="table-frame" role="region" tabindex="0" aria-label=plain(tr.claim_together())>
            <table class="ledger ledger--sum">
                <caption>{tr.claim_together()}</caption>
                <thead>
                    <tr>
                        <td></td>
                        <th class="num" scope="col">{tr.claim_column_account()}</th>
                        <th class="num" scope="col">{tr.claim_column_phone()}</th>
                        <th class="num" scope="col">{tr.claim_column_together()}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .written()
}
