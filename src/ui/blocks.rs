//! The blocks of cards and explanations: paragraphs, lists, tables, ledgers, notices, formulas; and the card that joins a
//! country with a component.

use super::Written;
use leptos::prelude::*;

use super::inline::{inline, lang_attrs};
use super::{Icon, icon};
use crate::content::catalogue::TextSet;
use crate::content::format::{Args, Printer, plain};
use crate::content::model::{Block, Context, Row, Severity};
use crate::content::solve::{Grid, Shown};
use crate::i18n::Tr;

/// Blocks in order, each with its own words.
pub fn blocks(blocks: &[Block], texts: &TextSet, args: &Args, grids: &[Grid]) -> AnyView {
    blocks.iter().map(|b| block(b, texts, args, grids)).collect_view().written()
}

fn block(block: &Block, texts: &TextSet, args: &Args, grids: &[Grid]) -> AnyView {
    let words = |ending: &str| inline(&texts.text(ending, args));
    match block {
        Block::Paragraph { name } => view! { <p>{words(name)}</p> }.written(),
        Block::Formula { name } => view! { <p><bdi class="formula" dir="ltr">{words(name)}</bdi></p> }.written(),
        Block::List { name, items } => {
            let items = (1..=*items).map(|n| view! { <li>{words(&format!("{name}-{n}"))}</li> }).collect_view();
            view! { <ul class="listed">{items}</ul> }.written()
        }
        Block::Notice { name, severity } => notice(*severity, words(name)),
        Block::Table { name, columns, rows } => grid(name, columns, rows, None, texts, args, grids),
        Block::Ledger { name, columns, rows, sum } => grid(name, columns, rows, Some(sum), texts, args, grids),
    }
}

/// A box that says how serious it is by its frame, its icon and its first words.
pub fn notice(severity: Severity, content: AnyView) -> AnyView {
    let which = match severity {
        Severity::Info => Icon::Info,
        Severity::Caution => Icon::Caution,
        Severity::Critical => Icon::Critical,
    };
    view! { <div class="notice" data-severity=severity.as_str()>{icon(which)} <p>{content}</p></div> }.written()
}

fn grid(name: &str, columns: &[String], rows: &[Row], sum: Option<&Row>, texts: &TextSet, args: &Args, grids: &[Grid]) -> AnyView {
    let Some(found) = grids.iter().find(|g| g.name == name) else { return ().written() };
    let words = |ending: String| inline(&texts.text(&ending, args));
    let printer = Printer::of(texts.locale());
    let is_ledger = sum.is_some();
    let cell = |shown: &Shown| {
        let text = match shown {
            // A ledger's amounts stand under each other: always with cents.
            Shown::Money(amount) => printer.money(*amount, "USD", is_ledger.then_some(2)).unwrap_or_default(),
            Shown::Percent(ratio) => printer.percent(*ratio, None),
            Shown::Number(number) => printer.number(*number, None),
            Shown::None => "–".to_owned(),
        };
        view! { <td><bdi dir="ltr">{text}</bdi></td> }
    };
    let named = rows.iter().any(|r| r.name.is_some());
    let line = |row: &Row, cells: &[Shown]| {
        let head = row.name.as_ref().map(|n| view! { <th scope="row">{words(format!("{name}-{n}"))}</th> });
        view! { <tr>{head}{cells.iter().map(cell).collect_view()}</tr> }
    };
    let head = (!columns.is_empty()).then(|| {
        let corner = named.then(|| view! { <td></td> });
        let columns = columns.iter().map(|c| view! { <th class="num" scope="col">{words(format!("{name}-{c}"))}</th> }).collect_view();
        view! { <thead><tr>{corner}{columns}</tr></thead> }
    });
    let body = rows.iter().zip(&found.rows).map(|(row, cells)| line(row, cells)).collect_view();
    let foot = found.sum.as_ref().map(|cells| {
        view! { <tfoot><tr><th scope="row">{words(format!("{name}-sum"))}</th>{cells.iter().map(cell).collect_view()}</tr></tfoot> }
    });
    let caption = plain(&texts.text(name, args));
    view! {
        <div class="table-frame" role="region" aria-label=caption tabindex="0">
            <table class=if is_ledger { "ledger" } else { "ledger ledger--plain" }>
                <caption>{words(name.to_string())}</caption>
                {head}
                <tbody>{body}</tbody>
                {foot}
            </table>
        </div>
    }
    .written()
}

/// What is familiar at home, its counterpart here, how they compare, and the warning.
pub fn context_card(tr: Tr, context: &Context, country: &str, as_of: String, texts: &TextSet, args: &Args, level: u8) -> AnyView {
    let words = |ending: &str| inline(&texts.text(ending, args));
    let (lang, dir) = lang_attrs(tr, texts.locale());
    let id = format!("context-{}", context.id);
    let title = match level {
        2 => view! { <h2 id=id.clone()>{words("title")}</h2> }.written(),
        _ => view! { <h3 id=id.clone()>{words("title")}</h3> }.written(),
    };
    let head = if context.country == "ZZ" { tr.context_head_any() } else { tr.context_head(country) };
    let fallback = lang.map(|_| view! { <p class="fallback-note">{tr.fallback_note()}</p> });
    view! {
        <section class="context" aria-labelledby=id>
            <div class="context-head"><p>{head}</p>{fallback}<div lang=lang dir=dir>{title}</div></div>
            <dl class="two-books">
                <div><dt>{icon(Icon::Home)} " " {tr.context_home()}</dt><dd lang=lang dir=dir>{words("home")}</dd></div>
                <div><dt>{icon(Icon::Here)} " " {tr.context_here()}</dt><dd lang=lang dir=dir>{words("host-counterpart")}</dd></div>
            </dl>
            <div class="context-body flow">
                <p lang=lang dir=dir>{words("comparison")}</p>
                {context_warning(tr, context, texts, args)}
                <p class="source">{tr.context_sources(context.sources.join("; "))} " " {tr.as_of(as_of)} {context.policy_volatile.then(|| format!(" {}", tr.may_have_changed()))}</p>
            </div>
        </section>
    }
    .written()
}

/// The warning alone, as feedback shows it. One that no person reviewed stands beside the English when it is critical.
pub fn context_warning(tr: Tr, context: &Context, texts: &TextSet, args: &Args) -> AnyView {
    let (lang, dir) = lang_attrs(tr, texts.locale());
    let first = match context.severity {
        Severity::Info => tr.notice_info(),
        Severity::Caution => tr.notice_caution(),
        Severity::Critical => tr.notice_critical(),
    };
    let which = match context.severity {
        Severity::Info => Icon::Info,
        Severity::Caution => Icon::Caution,
        Severity::Critical => Icon::Critical,
    };
    let english = (context.severity == Severity::Critical && texts.is_unreviewed()).then(|| {
        let words = texts.source_text("warning", args);
        view! { <p class="help">{tr.unreviewed_note()}</p><p lang="en" dir="ltr">{inline(&words)}</p> }
    });
    view! {
        <div class="notice" data-severity=context.severity.as_str()>
            {icon(which)}
            <p class="notice-title">{first}</p>
            <p lang=lang dir=dir>{inline(&texts.text("warning", args))}</p>
            {english}
        </div>
    }
    .written()
}
