use axum::extract::{Query, State};
use axum::response::Response;
use leptos::prelude::*;

use super::ENOUGH;
use super::filter::{Filter, PAGE, Sort};
use super::measure::Flag;
use super::say::{As, Say};
use crate::authoring::Editor;
use crate::content::format::{plain, readable};
use crate::error::AppError;
use crate::i18n::Tr;
use crate::server::{App, Page, Room, render};
use crate::tutor::statistics::{Interval, wilson};
use crate::ui::{Icon, icon};

/// One item.
struct Line {
    slug: String,
    stem: String,
    component: Option<String>,
    kind: String,
    version: i32,
    attempts: usize,
    correct: usize,
    placed: usize,
    discrimination: Option<Interval>,
    flags: Vec<Flag>,
    reports: i64,
}

pub async fn show(State(app): State<App>, editor: Editor, Query(filter): Query<Filter>) -> Result<Response, AppError> {
    let catalogue = app.catalogue()?;
    let code = editor.locale().code;
    let rows = sqlx::query!(
        r#"with reported as (select item_id, count(*) as reports from item_reports where closed_on is null group by item_id),
           found as (
             select i.item_id, i.slug, i.kind, i.template_id, i.version, r.reports, s.version = i.version as current,
               s.attempts, s.correct, s.placed, s.discrimination, s.discrimination_low, s.discrimination_high, s.flags, count(*) over () as total
             from learning_items i left join item_statistics s using (item_id) left join reported r using (item_id)
             where (s.item_id is not null or r.item_id is not null)
               and ($1 = '' or exists (select from item_kc_mappings m join knowledge_components k using (kc_id)
                                        where m.item_id = i.item_id and (k.slug = $1 or k.domain = $1)))
               and (not $2 or s.flags <> '{}' or r.item_id is not null)
             order by case when $3 = 'name' then i.slug end,
               case when $3 = 'facility' and s.attempts >= $6 then s.correct::float8 / s.attempts end,
               case when $3 = 'discrimination' then s.discrimination end,
               case when $3 = 'reports' then r.reports end desc nulls last,
               s.attempts desc nulls last, i.item_id
             limit $4 offset $5)
           select f.slug, f.kind, f.version, f.total as "total!", coalesce(f.reports, 0) as "reports!", coalesce(f.current, false) as "current!",
             f.attempts as "attempts?", f.correct as "correct?", f.placed as "placed?", f.discrimination, f.discrimination_low, f.discrimination_high,
             f.flags as "flags?",
             (select k.slug from item_kc_mappings m join knowledge_components k using (kc_id) where m.item_id = f.item_id
                order by m.weight desc, k.slug limit 1) as component,
             (select t.body from texts t where t.text_id = f.slug || '-stem' and t.locale = 'en'
                and t.owner = case when f.template_id is null then 'item/' else 'template/' end || f.slug order by t.version desc limit 1) as stem
           from found f
           order by case when $3 = 'name' then f.slug end, case when $3 = 'facility' and f.attempts >= $6 then f.correct::float8 / f.attempts end,
             case when $3 = 'discrimination' then f.discrimination end, case when $3 = 'reports' then f.reports end desc nulls last,
             f.attempts desc nulls last, f.item_id"#,
        filter.component,
        filter.looks(),
        filter.sort().as_str(),
        PAGE,
        filter.page() * PAGE,
        ENOUGH as i32
    )
    .fetch_all(&app.pool)
    .await?;
    let counted = sqlx::query_scalar!("select max(counted_at) from item_statistics").fetch_one(&app.pool).await?;
    let total = rows.first().map_or(0, |row| row.total);
    let lines: Vec<Line> = rows
        .into_iter()
        .map(|row| {
            // Counts of the version before say nothing about this one.
            let count = |count: Option<i32>| if row.current { count.unwrap_or_default().unsigned_abs() as usize } else { 0 };
            let interval = row.discrimination.zip(row.discrimination_low).zip(row.discrimination_high);
            Line {
                stem: row.stem.map_or_else(|| row.slug.clone(), |body| readable(&body)),
                component: row.component.map(|slug| plain(&catalogue.kc_name(&slug, code).words)),
                kind: row.kind,
                version: row.version,
                attempts: count(row.attempts),
                correct: count(row.correct),
                placed: count(row.placed),
                discrimination: interval.map(|((value, low), high)| Interval { value, low, high }),
                flags: row.flags.iter().flatten().filter(|_| row.current).filter_map(|word| Flag::of(word)).collect(),
                reports: row.reports,
                slug: row.slug,
            }
        })
        .collect();
    let domains: Vec<_> = catalogue
        .domains
        .iter()
        .map(|domain| {
            let own = catalogue.components.iter().filter(|c| c.body.domain == domain.slug);
            let own: Vec<_> = own.map(|c| (c.body.slug.clone(), plain(&catalogue.kc_name(&c.body.slug, code).words))).collect();
            (domain.slug.clone(), plain(&catalogue.domain_texts(&domain.slug, code).named("name").words), own)
        })
        .collect();
    let say = Say::to(&editor);
    let tr = editor.tr;
    let page = Page::desk(tr.analysis_title(), Room::Analysis);
    Ok(render(&editor, page, move || {
        let first = filter.page() * PAGE + 1;
        let last = first + lines.len() as i64 - 1;
        let shown = if lines.is_empty() {
            let words = if filter == Filter::default() { tr.analysis_none() } else { tr.analysis_none_found() };
            view! { <p class="prose">{words}</p> }.into_any()
        } else {
            table(&say, &filter, &lines)
        };
        let turn = |page: i64, words: String| view! { <a class="tap" href=filter.at(filter.sort(), page)>{words}</a> };
        let back = (filter.page() > 0).then(|| turn(filter.page() - 1, tr.items_page_before()));
        let on = (last < total).then(|| turn(filter.page() + 1, tr.items_page_next()));
        let told = (!lines.is_empty()).then(|| {
            view! {
                <nav class="cluster between" aria-label=crate::i18n::plain(tr.items_pages())>
                    <p>{tr.items_range(first, last, total)}</p>
                    <p class="cluster">{back} " " {on}</p>
                </nav>
            }
        });
        let counted = counted.map(|at| {
            let minute = format!("{:02}:{:02} UTC", at.hour(), at.minute());
            view! { <p class="help">{tr.analysis_counted(say.date(at.date()), minute)}</p> }
        });
        view! {
            <div class="wrap page-body flow">
                <h1>{tr.analysis_title()}</h1>
                <p class="prose">{tr.analysis_text()}</p>
                {filters(tr, &filter, &domains)}
                {shown}
                {told}
                {counted}
            </div>
        }
        .into_any()
    })
    .await)
}

type Domains = [(String, String, Vec<(String, String)>)];

fn filters(tr: Tr, filter: &Filter, domains: &Domains) -> AnyView {
    let option =
        |value: &str, chosen: &str, words: String| view! { <option value=value.to_owned() selected=value == chosen>{words}</option> };
    let components = domains
        .iter()
        .map(|(domain, name, own)| {
            let own = own.iter().map(|(slug, name)| option(slug, &filter.component, name.clone())).collect_view();
            view! {
                <optgroup label=name.clone()>
                    {option(domain, &filter.component, tr.items_whole_domain(name))}
                    {own}
                </optgroup>
            }
        })
        .collect_view();
    let sort = (filter.sort() != Sort::Attempts).then(|| view! { <input type="hidden" name="sort" value=filter.sort().as_str() /> });
    view! {
        <form class="filters" role="search" action="/authoring/analysis">
            <div class="field field--wide"><label for="f-comp">{tr.items_component()}</label><select id="f-comp" name="component"><option value="">{tr.items_every_component()}</option>{components}</select></div>
            <div class="field"><label for="f-look">{tr.analysis_look()}</label><select id="f-look" name="look"><option value="">{tr.analysis_look_all()}</option>{option("yes", &filter.look, tr.analysis_look_only())}</select></div>
            {sort}
            <button class="button">{tr.items_filter()}</button>
        </form>
    }
    .into_any()
}

fn table(say: &Say, filter: &Filter, lines: &[Line]) -> AnyView {
    let tr = say.tr;
    let head = |sort: Sort, words: String| {
        let now = filter.sort() == sort;
        let way = if sort.ascends() { "ascending" } else { "descending" };
        let arrow = now.then(|| icon(if sort.ascends() { Icon::Up } else { Icon::Down }));
        let class = (sort != Sort::Name).then_some("num");
        view! { <th class=class scope="col" aria-sort=if now { way } else { "none" }><a href=filter.at(sort, 0)>{words} " " {arrow}</a></th> }
    };
    let rows = lines.iter().map(|line| row(say, line)).collect_view();
    view! {
        <div class="table-frame" role="region" aria-labelledby="analysis-cap" tabindex="0">
            <table class="bank">
                <caption class="visually-hidden" id="analysis-cap">{tr.analysis_title()}</caption>
                <thead>
                    <tr>
                        {head(Sort::Name, tr.items_col_question())}
                        {head(Sort::Attempts, tr.items_col_attempts())}
                        {head(Sort::Facility, tr.items_col_facility())}
                        {head(Sort::Discrimination, tr.analysis_col_discrimination())}
                        {head(Sort::Reports, tr.analysis_col_reports())}
                        <th scope="col">{tr.analysis_col_flags()}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn row(say: &Say, line: &Line) -> AnyView {
    let tr = say.tr;
    let component = line.component.clone().unwrap_or_else(|| tr.items_no_component());
    let flags = line.flags.iter().map(|flag| view! { <li>{icon(Icon::Flag)} " " {tr.analysis_flag(flag.as_str())}</li> }).collect_view();
    view! {
        <tr id=line.slug.clone()>
            <th scope="row"><a href=format!("/authoring/analysis/{}", line.slug)><span lang="en" dir="ltr">{line.stem.clone()}</span></a> " " <small>{component} " · " {tr.item_kind(&line.kind)} " · " {tr.items_version(line.version)} " · " <bdi dir="ltr">{line.slug.clone()}</bdi></small></th>
            <td class="num"><bdi>{say.count(line.attempts)}</bdi></td>
            <td class="num">{say.cell(line.attempts, wilson(line.correct as f64, line.attempts as f64), As::Percent)}</td>
            <td class="num">{say.cell(line.placed, line.discrimination, As::Two)}</td>
            <td class="num"><bdi>{line.reports.to_string()}</bdi></td>
            <td><ul class="flags">{flags}</ul></td>
        </tr>
    }
    .into_any()
}
