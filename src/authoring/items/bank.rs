use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use super::filter::{Filter, KINDS, PAGE, STATUSES, Sort};
use crate::authoring::bulk::{self, Chosen};
use crate::authoring::{Editor, choices};
use crate::content::format::{Locale, Printer, plain, readable};
use crate::error::AppError;
use crate::i18n::{LOCALES, Tr};
use crate::server::clock::date_from_sql;
use crate::server::{App, Page, Room, render};
use crate::tutor::statistics::{Interval, wilson};
use crate::ui::{Icon, Written, icon};

/// Fewer first attempts than these say too little for a number.
const ENOUGH: i64 = 30;

/// One line of the bank.
#[derive(Clone)]
struct Line {
    slug: String,
    /// What is asked, without values.
    stem: String,
    kind: String,
    drawn: bool,
    status: String,
    version: i32,
    component: Option<String>,
    languages: Vec<String>,
    lesson: Option<String>,
    used: Option<String>,
    tags: Vec<String>,
    comments: i64,
    /// As the last count of the item's version found it.
    discrimination: Option<Interval>,
    /// First attempts by learners, and how many of them were right.
    attempts: i64,
    right: i64,
}

pub async fn show(State(app): State<App>, editor: Editor, Query(filter): Query<Filter>) -> Result<Response, AppError> {
    page(&app, &editor, filter, Chosen::default()).await
}

/// The bank with what was chosen in it and, where it was not taken, why.
pub async fn page(app: &App, editor: &Editor, filter: Filter, chosen: Chosen) -> Result<Response, AppError> {
    let catalogue = app.catalogue()?;
    let code = editor.locale().code;
    let tr = editor.tr;
    // The page's counts are of its own lines only: at a hundred thousand items nobody waits for those of the others. When each
    // was last used, to sort by, is known from the last count.
    let rows = sqlx::query!(
        r#"with found as (
             select i.item_id, count(*) over () as total, case when $8 = 'name' then i.slug end as by_name,
               case when $8 = 'difficulty' then i.difficulty end as by_difficulty, case when $8 = 'used' then s.newest end as by_use
             from items_found($1, $2, $3, $4, $5, $6, $7) i left join item_statistics s using (item_id)
             order by by_name, by_difficulty desc, by_use desc nulls last, i.item_id desc
             limit $9 offset $10)
           select i.slug, i.kind, i.status, i.version, i.template_id is not null as "drawn!", f.total as "total!",
             (select l.slug from lessons l where l.lesson_id = i.lesson_id) as lesson,
             (select k.slug from item_kc_mappings m join knowledge_components k using (kc_id) where m.item_id = i.item_id
                order by m.weight desc, k.slug limit 1) as component,
             (select array_agg(distinct t.locale) from texts t where t.text_id = i.slug || '-stem' and t.status = 'published'
                and t.owner = case when i.template_id is null then 'item/' else 'template/' end || i.slug) as languages,
             (select t.body from texts t where t.text_id = i.slug || '-stem' and t.locale = 'en'
                and t.owner = case when i.template_id is null then 'item/' else 'template/' end || i.slug order by t.version desc limit 1) as stem,
             (select array_agg(t.tag) from item_versions v cross join jsonb_array_elements_text(v.body->'imported'->'tags') t (tag)
                where v.item_id = i.item_id and v.version = i.version) as tags,
             (select count(*) from item_comments c where c.item_id = i.item_id) as "comments!",
             c.placed as "placed?", c.discrimination, c.discrimination_low, c.discrimination_high,
             s.attempts as "attempts!", s.right as "right!", s.last
           from found f join learning_items i using (item_id)
           left join item_statistics c on c.item_id = i.item_id and c.version = i.version
           cross join lateral (
             select count(*) filter (where x.attempt_no = 1 and not x.retry) as attempts,
               count(*) filter (where x.attempt_no = 1 and not x.retry and x.verdict = 'right') as right, max(x.answered_at) as last
             from interactions x join learners l using (learner_id) where x.item_id = i.item_id and not l.staff) s
           order by f.by_name, f.by_difficulty desc, f.by_use desc nulls last, f.item_id desc"#,
        filter.kind(),
        filter.status(),
        filter.component,
        filter.missing,
        filter.search(),
        filter.begins(),
        filter.tag(),
        filter.sort().as_str(),
        PAGE,
        filter.page() * PAGE
    )
    .fetch_all(&app.pool)
    .await?;
    let total = rows.first().map_or(0, |row| row.total);
    let locale = Locale::shown(code);
    let printer = Printer::of(locale);
    let lines: Vec<Line> = rows
        .into_iter()
        .map(|row| Line {
            stem: row.stem.map_or_else(|| row.slug.clone(), |body| readable(&body)),
            component: row.component.map(|slug| plain(&catalogue.kc_name(&slug, code).words)),
            languages: row.languages.unwrap_or_default(),
            used: row.last.map(|at| printer.date(date_from_sql(at.date()))),
            slug: row.slug,
            kind: row.kind,
            drawn: row.drawn,
            status: row.status,
            version: row.version,
            lesson: row.lesson,
            tags: row.tags.unwrap_or_default(),
            comments: row.comments,
            discrimination: row
                .discrimination
                .zip(row.discrimination_low)
                .zip(row.discrimination_high)
                .filter(|_| row.placed.is_some_and(|placed| i64::from(placed) >= ENOUGH))
                .map(|((value, low), high)| Interval { value, low, high }),
            attempts: row.attempts,
            right: row.right,
        })
        .collect();
    let domains = choices::domains(&catalogue, code);
    let status = if chosen.wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = Page::desk(tr.items_title(), Room::Items).status(status);
    Ok(render(editor, page, move || {
        let table = if lines.is_empty() {
            nothing(tr, &filter)
        } else {
            view! {
                <form class="flow" method="post" action="/authoring/bulk">
                    {bulk::bar(tr, &filter, &chosen, &domains, total)}
                    {table(tr, &filter, &chosen, &lines, printer.as_ref())}
                </form>
            }
            .written()
        };
        let told = choices::pages(tr, (filter.page(), PAGE, lines.len(), total), |page| filter.at(filter.sort(), page));
        view! {
            <div class="wrap page-body flow">
                <div class="cluster between">
                    <h1>{tr.items_title()}</h1>
                    <div class="cluster"><a class="button button--primary" href="/authoring/items/new">{icon(Icon::Plus)} " " {tr.new_title()}</a> <a class="button" href="/authoring/imports">{tr.items_import()}</a></div>
                </div>
                {filters(tr, &filter, &domains)}
                {table}
                {told}
            </div>
        }
        .written()
    })
    .await)
}

fn nothing(tr: Tr, filter: &Filter) -> AnyView {
    if filter.narrows() {
        view! { <p class="prose">{tr.items_none_found()} " " <a href="/authoring/items">{tr.items_all()}</a></p> }.written()
    } else {
        view! { <p class="prose">{tr.items_none()}</p> }.written()
    }
}

fn filters(tr: Tr, filter: &Filter, domains: &[choices::Domain]) -> AnyView {
    let option = choices::option;
    let components = choices::components_and_domains(tr, domains, &filter.component);
    let kinds = KINDS.map(|kind| option(kind, &filter.kind, tr.item_kind(kind))).collect_view();
    let statuses = STATUSES.map(|status| option(status, &filter.status, tr.item_status(status))).collect_view();
    let languages = LOCALES.iter().filter(|l| l.code != "en").map(|l| option(l.code, &filter.missing, l.name.to_owned())).collect_view();
    let sort = (filter.sort() != Sort::Changed).then(|| view! { <input type="hidden" name="sort" value=filter.sort().as_str() /> });
    view! {
        <form class="filters" role="search" action="/authoring/items">
            <div class="field field--wide"><label for="q">{tr.items_search()}</label><input id="q" name="q" type="search" maxlength="200" value=filter.q.clone() /></div>
            <div class="field"><label for="f-comp">{tr.items_component()}</label><select id="f-comp" name="component"><option value="">{tr.items_every_component()}</option>{components}</select></div>
            <div class="field"><label for="f-kind">{tr.items_kind()}</label><select id="f-kind" name="kind"><option value="">{tr.items_every_kind()}</option>{kinds}</select></div>
            <div class="field"><label for="f-status">{tr.items_status()}</label><select id="f-status" name="status"><option value="">{tr.items_every_status()}</option>{statuses}</select></div>
            <div class="field"><label for="f-lang">{tr.items_missing()}</label><select id="f-lang" name="missing"><option value="">{tr.items_no_filter()}</option>{languages}</select></div>
            <div class="field"><label for="f-tag">{tr.items_tag()}</label><input id="f-tag" name="tag" maxlength="60" value=filter.tag.clone() /></div>
            {sort}
            <button class="button">{tr.items_filter()}</button>
        </form>
    }
    .written()
}

fn table(tr: Tr, filter: &Filter, chosen: &Chosen, lines: &[Line], printer: &Printer) -> AnyView {
    let head = |sort: Sort, words: String| {
        let now = filter.sort() == sort;
        let way = if sort == Sort::Name { "ascending" } else { "descending" };
        let arrow = now.then(|| icon(if sort == Sort::Name { Icon::Up } else { Icon::Down }));
        view! { <th scope="col" aria-sort=if now { way } else { "none" }><a href=filter.at(sort, 0)>{words} " " {arrow}</a></th> }
    };
    let rows = lines.iter().map(|line| row(tr, chosen, line, printer)).collect_view();
    view! {
        <div class="table-frame" role="region" aria-labelledby="bank-cap" tabindex="0">
            <table class="bank">
                <caption class="visually-hidden" id="bank-cap">{tr.items_title()}</caption>
                <thead>
                    <tr>
                        <td></td>
                        {head(Sort::Name, tr.items_col_question())}
                        {head(Sort::Changed, tr.items_col_status())}
                        <th scope="col">{tr.items_col_languages()}</th>
                        {head(Sort::Used, tr.items_col_used())}
                        <th class="num" scope="col">{tr.items_col_facility()}</th>
                        <th class="num" scope="col">{tr.analysis_col_discrimination()}</th>
                        <th class="num" scope="col">{tr.items_col_attempts()}</th>
                        <th class="num" scope="col">{tr.items_col_comments()}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .written()
}

fn row(tr: Tr, chosen: &Chosen, line: &Line, printer: &Printer) -> AnyView {
    let tag = match line.status.as_str() {
        "published" => "tag tag--solid",
        "ready" => "tag tag--act",
        _ => "tag",
    };
    let kind = if line.drawn { tr.items_drawn(tr.item_kind(&line.kind)) } else { tr.item_kind(&line.kind) };
    let component = line.component.clone().unwrap_or_else(|| tr.items_no_component());
    let measured = |found: Option<Interval>| match found {
        None => view! { <span class="few">{tr.items_few()}</span> }.written(),
        Some(interval) => {
            let two = |x: f64| printer.number(rust_decimal::Decimal::from_f64_retain(x).unwrap_or_default().round_dp(2), Some(2));
            view! { <bdi dir="ltr">{two(interval.value)}</bdi> " " <small><bdi dir="ltr">{two(interval.low)} "–" {two(interval.high)}</bdi></small> }
                .written()
        }
    };
    let facility = measured(wilson(line.right as f64, line.attempts as f64).filter(|_| line.attempts >= ENOUGH));
    let tags = (!line.tags.is_empty()).then(|| view! { <small>{tr.items_tags(line.tags.join(", "))}</small> });
    let comments = match line.comments {
        0 => view! { <bdi>"0"</bdi> }.written(),
        some => {
            view! { <a class="tap" href=format!("/authoring/items/{}#comments", line.slug)><bdi>{some.to_string()}</bdi></a> }.written()
        }
    };
    let used = match &line.used {
        Some(date) => view! { {date.clone()} }.written(),
        None => view! { {tr.items_never_used()} }.written(),
    };
    let place = line.lesson.as_ref().map(|_| view! { <small>{tr.items_in_lesson()}</small> });
    view! {
        <tr id=line.slug.clone()>
            <td>{bulk::pick(tr, chosen, &line.slug, &line.stem)}</td>
            <th scope="row"><a href=format!("/authoring/items/{}", line.slug)><span lang="en" dir="ltr">{line.stem.clone()}</span></a> " " <small>{component} " · " {kind} " · " <bdi dir="ltr">{line.slug.clone()}</bdi></small> {tags}</th>
            <td><span class=tag>{tr.item_status(&line.status)}</span> " " <small>{tr.items_version(line.version)}</small></td>
            <td><bdi dir="ltr">{line.languages.join(" ")}</bdi></td>
            <td>{used} " " {place}</td>
            <td class="num">{facility}</td>
            <td class="num">{measured(line.discrimination)}</td>
            <td class="num"><bdi>{line.attempts.to_string()}</bdi></td>
            <td class="num">{comments}</td>
        </tr>
    }
    .written()
}
