//! The path: all components by domain, each with its state and the reason in a sentence.

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;

use crate::accounts::settings::status::{self, Status};
use crate::content::catalogue::{Catalogue, Named};
use crate::content::model::Kc;
use crate::error::AppError;
use crate::i18n::Tr;
use crate::server::{App, Learner, Page, Tab, Visitor, render};
use crate::ui::{Icon, Written, icon, named, turning};

/// What a learner can do with a component.
#[derive(Clone, Debug)]
enum Standing {
    /// The lesson is done; so many first answers were right of how many.
    Done,
    Going,
    Open,
    /// Waits for the lessons of these components.
    Locked(Vec<(String, Named)>),
    /// Has no lesson yet. Coming, never locked.
    Coming,
}

impl Standing {
    /// The same kind of standing, whatever it waits for.
    fn is(&self, other: &Standing) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}

struct Skill {
    slug: String,
    name: Named,
    state: Standing,
    minutes: u16,
}

struct Domain {
    slug: String,
    name: Named,
    skills: Vec<Skill>,
}

/// What the learner did with one lesson.
#[derive(Default)]
struct Did {
    done: bool,
    /// Step the open run stands at, of how many.
    going: Option<(i32, i64)>,
    unlocked: bool,
}

pub async fn show(State(app): State<App>, visitor: Visitor) -> Result<Response, AppError> {
    let catalogue = app.catalogue()?;
    let (did, status) = match &visitor.learner {
        Some(learner) => (did(&app, &catalogue, learner).await?, status::told(&app, learner.id).await?),
        None if visitor.away => (HashMap::new(), None),
        None => return Err(AppError::NoLearner),
    };
    let tr = visitor.tr;
    let domains = Arc::new(domains(&catalogue, &did, status, visitor.locale().code));
    let did = Arc::new(did);
    let next = next(&domains);
    let page = Page::new(tr.path_title(), Tab::Path);
    let away = visitor.away;
    Ok(render(&visitor, page, move || {
        let next_up = next.map(|(d, s)| next_up(tr, &domains[d].skills[s], &did)).filter(|_| !away);
        let index = domains
            .iter()
            .map(|d| {
                let done = d.skills.iter().filter(|s| s.state.is(&Standing::Done)).count();
                view! { <li><a href=format!("#{}", d.slug)>{named(tr, &d.name)} " " <span class="num">{format!("{done}/{}", d.skills.len())}</span></a></li> }
            })
            .collect_view();
        let all: Vec<&Skill> = domains.iter().flat_map(|d| &d.skills).collect();
        let count = |test: fn(&Standing) -> bool| all.iter().filter(|s| test(&s.state)).count();
        let legend = [
            ("is-mastered", tr.path_done(count(|s| s.is(&Standing::Done)))),
            ("is-open", tr.path_open(count(|s| matches!(s, Standing::Open | Standing::Going)))),
            ("is-locked", tr.path_locked(count(|s| matches!(s, Standing::Locked(_))))),
            ("is-locked", tr.path_coming(count(|s| s.is(&Standing::Coming)))),
        ]
        .map(|(class, words)| view! { <li><span class="dots" aria-hidden="true"><i class=class></i></span> " " {words}</li> });
        view! {
            <div class="wrap page-body">
                <div class="page-title flow">
                    <h1>{tr.path_title()}</h1>
                    {next_up}
                    <ul class="legend">{legend.into_iter().collect_view()}</ul>
                </div>
                <div class="split split--index">
                    <nav class="index stay" aria-label=crate::i18n::plain(tr.path_domains())><ul class="index-list">{index}</ul></nav>
                    <div class="flow">{domains.iter().map(|d| domain(tr, d)).collect_view()}</div>
                </div>
            </div>
        }
        .written()
    })
    .await)
}

async fn did(app: &App, catalogue: &Catalogue, learner: &Learner) -> Result<HashMap<String, Did>, AppError> {
    let mut all: HashMap<String, Did> = HashMap::new();
    let rows = sqlx::query!(
        r#"select k.slug, (s.unlocked_at is not null) as "unlocked!",
                  exists (select from runs r where r.learner_id = $1 and r.kind = 'lesson' and r.subject = k.slug and r.finished_at is not null) as "done!",
                  (select array[r.position, jsonb_array_length(r.plan)] from runs r
                     where r.learner_id = $1 and r.kind = 'lesson' and r.subject = k.slug and r.finished_at is null) as going
           from learner_skill_states s join knowledge_components k using (kc_id) where s.learner_id = $1"#,
        learner.id
    )
    .fetch_all(&app.pool)
    .await?;
    for row in rows {
        let going = row.going.and_then(|g| Some((*g.first()?, i64::from(*g.get(1)?))));
        all.insert(row.slug, Did { done: row.done, going, unlocked: row.unlocked });
    }
    // Content that came later may be open already by what was done before; opening it is written down with the next step.
    let done: Vec<String> = all.iter().filter(|(_, d)| d.done).map(|(slug, _)| slug.clone()).collect();
    for id in catalogue.open_by_lessons(&done) {
        if let Some(kc) = catalogue.component_by_id(id) {
            all.entry(kc.body.slug.clone()).or_default().unlocked = true;
        }
    }
    Ok(all)
}

/// In the order of the curriculum; what fits the reader's status before the rest of its domain.
fn domains(catalogue: &Catalogue, did: &HashMap<String, Did>, status: Option<Status>, code: &str) -> Vec<Domain> {
    let mut components: Vec<&Kc> = catalogue.components.iter().map(|component| &component.body).collect();
    components.sort_by_key(|kc| !status.is_some_and(|status| kc.fits.iter().any(|slug| slug == status.slug())));
    catalogue
        .domains
        .iter()
        .map(|domain| Domain {
            slug: domain.slug.clone(),
            name: catalogue.domain_texts(&domain.slug, code).named("name"),
            skills: components
                .iter()
                .filter(|kc| kc.domain == domain.slug)
                .map(|kc| Skill {
                    slug: kc.slug.clone(),
                    name: catalogue.kc_name(&kc.slug, code),
                    state: state(catalogue, did, &kc.slug, code),
                    minutes: catalogue.lesson(&kc.slug).map_or(0, |l| l.body.lesson.minutes),
                })
                .collect(),
        })
        .collect()
}

fn state(catalogue: &Catalogue, did: &HashMap<String, Did>, slug: &str, code: &str) -> Standing {
    if catalogue.lesson(slug).is_none() {
        return Standing::Coming;
    }
    let requires = catalogue.requires(slug);
    match did.get(slug) {
        Some(d) if d.going.is_some() => Standing::Going,
        Some(d) if d.done => Standing::Done,
        Some(d) if d.unlocked => Standing::Open,
        _ if requires.is_empty() => Standing::Open,
        _ => {
            let waits = requires.into_iter().filter(|r| !did.get(*r).is_some_and(|d| d.done));
            Standing::Locked(waits.map(|r| (r.to_string(), catalogue.kc_name(r, code))).collect())
        }
    }
}

/// The lesson to go on with: one that was begun, else the first that is open.
fn next(domains: &[Domain]) -> Option<(usize, usize)> {
    let find = |wanted: Standing| {
        domains.iter().enumerate().find_map(|(d, domain)| domain.skills.iter().position(|s| s.state.is(&wanted)).map(|s| (d, s)))
    };
    find(Standing::Going).or_else(|| find(Standing::Open))
}

fn next_up(tr: Tr, skill: &Skill, did: &HashMap<String, Did>) -> AnyView {
    let going = did.get(&skill.slug).and_then(|d| d.going);
    let (words, button) = match going {
        Some((at, of)) => (tr.path_going(at + 1, of), tr.path_continue()),
        None => (tr.path_minutes(skill.minutes), tr.cover_start()),
    };
    let form = match going {
        Some(_) => view! { <a class="button button--primary" href=format!("/lessons/{}", skill.slug)>{button}</a> }.written(),
        None => view! { <form method="post" action=format!("/lessons/{}/start", skill.slug)><button class="button button--primary">{button}</button></form> }.written(),
    };
    view! {
        <section class="panel next-up flow" aria-labelledby="next">
            <div class="next-up-grid">
                <div>
                    <p class="where">{tr.path_next()}</p>
                    <h2 id="next">{named(tr, &skill.name)}</h2>
                    <p>{words}</p>
                </div>
                {form}
            </div>
        </section>
    }
    .written()
}

fn domain(tr: Tr, domain: &Domain) -> AnyView {
    let done = domain.skills.iter().filter(|s| s.state.is(&Standing::Done)).count();
    let dots = domain
        .skills
        .iter()
        .map(|s| {
            let class = match s.state {
                Standing::Done => "is-mastered",
                Standing::Going | Standing::Open => "is-open",
                Standing::Locked(_) | Standing::Coming => "is-locked",
            };
            view! { <i class=class></i> }
        })
        .collect_view();
    let skills = domain.skills.iter().map(|s| skill(tr, s)).collect_view();
    view! {
        <details class="domain" id=domain.slug.clone() open=true>
            <summary>
                <h2>{named(tr, &domain.name)}</h2>
                <span class="domain-count"><span class="dots" aria-hidden="true">{dots}</span> " " {tr.path_domain_done(done, domain.skills.len())}</span>
                {icon(Icon::Fold)}
            </summary>
            <ol class="skills">{skills}</ol>
        </details>
    }
    .written()
}

fn skill(tr: Tr, skill: &Skill) -> AnyView {
    let linked = || view! { <a href=format!("/lessons/{}", skill.slug)>{named(tr, &skill.name)}</a> }.written();
    let bare = || named(tr, &skill.name);
    let (data, which, name, why) = match &skill.state {
        Standing::Done => ("mastered", icon(Icon::Check), linked(), tr.skill_done().written()),
        Standing::Going => ("going", turning(Icon::Next), linked(), tr.skill_going().written()),
        Standing::Open => ("open", turning(Icon::Next), linked(), tr.skill_open(skill.minutes).written()),
        Standing::Coming => ("locked", icon(Icon::Review), bare(), tr.skill_coming().written()),
        Standing::Locked(waits) => {
            let links = waits
                .iter()
                .enumerate()
                .map(|(n, (slug, name))| view! { {(n > 0).then_some(", ")} <a href=format!("#{slug}")>{named(tr, name)}</a> })
                .collect_view();
            ("locked", icon(Icon::Lock), bare(), view! { {tr.skill_locked()} " " {links} }.written())
        }
    };
    view! {
        <li class="skill" id=skill.slug.clone() data-state=data>
            {which}
            <div>
                <h3 class="skill-name">{name}</h3>
                <p class="skill-why">{why}</p>
            </div>
        </li>
    }
    .written()
}
