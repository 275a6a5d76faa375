use axum::extract::{Query, State};
use axum::response::Response;
use leptos::prelude::*;

use super::ENOUGH;
use super::filter::{Filter, PAGE, Sort};
use super::measure::Flag;
use super::say::{As, Say};
use crate::authoring::Editor;
use crate::authoring::choices;
use crate::content::format::{plain, readable};
use crate::error::AppError;
use crate::i18n::Tr;
use crate::server::clock::minute;
use crate::server::{App, Page, Room, render};
use crate::tutor::statistics::{Interval, wilson};
use crate::ui::{Icon, Written, icon};

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
             select i.item_id, count(*) over () as total, case when $3 = 'name' then i.slug end as by_name,
               case when $3 = 'facility' and s.attempts >= $6 then s.correct::float8 / s.attempts
                 when $3 = 'discrimination' then s.discrimination end as by_worst,
               case when $3 = 'reports' then r.reports end as by_reports, s.attempts as by_attempts
             from learning_items i left join item_statistics s using (item_id) left join reported r using (item_id)
             where (s.item_id is not null or r.item_id is not null)
               and ($1 = '' or i.item_id in (select m.item_id from item_kc_mappings m join knowledge_components k using (kc_id)
                                              where k.slug = $1 or k.domain = $1))
               and (not $2 or s.flags <> '{}' or r.item_id is not null)
             order by by_name, by_worst, by_reports desc nulls last, by_attempts desc nulls last, i.item_id
             limit $4 offset $5)
           select i.slug, i.kind, i.version, f.total as "total!", coalesce(r.reports, 0) as "reports!", coalesce(s.version = i.version, false) as "current!",
             s.attempts as "attempts?", s.correct as "correct?", s.placed as "placed?", s.discrimination, s.discrimination_low, s.discrimination_high,
             s.flags as "flags?",
             (select k.slug from item_kc_mappings m join knowledge_components k using (kc_id) where m.item_id = i.item_id
                order by m.weight desc, k.slug limit 1) as component,
             (select t.body from texts t where t.text_id = i.slug || '-stem' and t.locale = 'en'
                and t.owner = case when i.template_id is null then 'item/' else 'template/' end || i.slug order by t.version desc limit 1) as stem
           from found f join learning_items i using (item_id) left join item_statistics s using (item_id) left join reported r using (item_id)
           order by f.by_name, f.by_worst, f.by_reports desc nulls last, f.by_attempts desc nulls last, f.item_id"#,
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
    let domains = choices::domains(&catalogue, code);
    let say = Say::to(&editor);
    let tr = editor.tr;
    let page = Page::desk(tr.analysis_title(), Room::Analysis);
    Ok(render(&editor, page, move || {
        let shown = if lines.is_empty() {
            let words = if filter == Filter::default() { tr.analysis_none() } else { tr.analysis_none_found() };
            view! { <p class="prose">{words}</p> }.written()
        } else {
            table(&say, &filter, &lines)
        };
        let told = choices::pages(tr, (filter.page(), PAGE, lines.len(), total), |page| filter.at(filter.sort(), page));
        let counted = counted.map(|at| {
            view! { <p class="help">{tr.analysis_counted(say.date(at.date()), minute(at))}</p> }
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
        .written()
    })
    .await)
}

fn filters(tr: Tr, filter: &Filter, domains: &[choices::Domain]) -> AnyView {
    let option = choices::option;
    let components = choices::components_and_domains(tr, domains, &filter.component);
    let sort = (filter.sort() != Sort::Attempts).then(|| view! { <input type="hidden" name="sort" value=filter.sort().as_str() /> });
    view! {
        <form class="filters" role="search" action="/authoring/analysis">
            <div class="field field--wide"><label for="f-comp">{tr.items_component()}</label><select id="f-comp" name="component"><option value="">{tr.items_every_component()}</option>{components}</select></div>
            <div class="field"><label for="f-look">{tr.analysis_look()}</label><select id="f-look" name="look"><option value="">{tr.analysis_look_all()}</option>{option("yes", &filter.look, tr.analysis_look_only())}</select></div>
            {sort}
            <button class="button">{tr.items_filter()}</button>
        </form>
    }
    .written()
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
    .written()
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
    .written()
}
