use super::*;

fn read_as(raw: &str, markup: Markup) -> (String, Vec<String>) {
    let mut changes = Changes::default();
    let text = text(raw, markup, &mut changes);
    (text.as_str().to_owned(), changes.list().iter().map(ToString::to_string).collect())
}

fn html_of(raw: &str) -> (String, Vec<String>) {
    read_as(raw, Markup::Html)
}

#[test]
fn marks_breaks_and_entities_are_kept() {
    for (raw, markup) in [
        ("<p>a <b>b</b> <em>c</em></p><p>d<br/>e</p>", "a **b** _c_\n\nd\ne"),
        ("a<strong> b <i>c</i> </strong>d", "a **b _c_** d"),
        ("<ul><li>x</li><li>y</li></ul>z", "– x\n– y\n\nz"),
        ("<ol><li>x<li>y</ol>", "1. x\n2. y"),
        ("<div>a</div><div>b</div>", "a\nb"),
        ("5 &lt; 6 &amp;&nbsp;&euro;&#8364;&#x20AC;&#128; &unknown; &", "5 < 6 &\u{a0}€€€€ &unknown; &"),
        ("x < 5 and y>3 <3", "x < 5 and y>3 <3"),
        ("10<sup>-3</sup> H<sub>2</sub>O", "10⁻³ H₂O"),
        ("<a href='https://x.org/a_(b)?c=d&amp;e'>t</a>", "[t](https://x.org/a_%28b%29?c=d&e)"),
        ("<span style=\"font-weight: bold\">a</span><span>b</span>", "**a**b"),
        ("<!-- c -->a<!DOCTYPE x>b<?php c ?>d", "abd"),
        ("one\ntwo", "one two"),
    ] {
        assert_eq!(html_of(raw), (markup.to_owned(), vec![]), "{raw}");
    }
    assert_eq!(read_as("one\ntwo <b>x</b>", Markup::Moodle).0, "one\ntwo **x**");
    assert_eq!(read_as("<b>x</b>", Markup::Plain).0, "<b>x</b>");
}

#[test]
fn every_loss_is_named() {
    for (raw, markup, change) in [
        ("<script>alert(1)</script>a", "a", "code in <script>"),
        ("a<style>b{}</style>", "a", "code in <style>"),
        ("<p onclick='x()'>a</p>", "a", "code in onclick"),
        ("<a href='javascript:alert(1)'>a</a>", "a", "link to \"javascript:alert(1)\""),
        ("<a href=' java\u{9}script:alert(1)'>a</a>", "a", "link to"),
        ("<a href='https://evil.org\\@good.org'>a</a>", "a", "link to"),
        ("<a href='http://x.org'>a</a>", "[a](https://x.org)", "begins with https"),
        ("<a href='https://x.org'></a>a", "a", "link to"),
        ("<iframe src=x>b</iframe>a", "a", "code in <iframe>"),
        ("<img src='@@PLUGINFILE@@/f%20g.png?x' alt='A flag'>a", "A flag a", "image f g.png left out: its alternative"),
        ("<img src='data:image/png;base64,AAAA'>a", "a", "image (embedded) left out: it has no"),
        ("<video controls><source src='v.mp4'>none</video>a", "a", "video"),
        ("<audio src=a.mp3>a", "a", "audio a.mp3"),
        ("<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>", "1 | 2\n3", "table"),
        ("1<sup>st</sup>", "1st", "\"st\" stands on the line"),
        ("<u>a</u>", "a", "look of <u>"),
        ("<p style='color: red'>a</p>", "a", "colours"),
        ("<input value=b>a", "a", "<input>"),
        ("un<i>believ</i>able", "unbelievable", "emphasis within a word"),
        ("a\u{202e}b", "ab", "invisible"),
    ] {
        let (found, changes) = html_of(raw);
        assert_eq!(found, markup, "{raw}");
        assert!(changes.len() == 1 && changes[0].contains(change), "{raw}: {changes:?}");
    }
}

#[test]
fn markdown_becomes_markup() {
    for (raw, markup) in [
        ("**a** _b_ *c* d", "**a** _b_ _c_ d"),
        ("one\ntwo\n\nthree  \nfour", "one two\n\nthree\nfour"),
        ("# Head\n- x\n- y\n\n1. z", "**Head**\n\n– x\n– y\n\n1. z"),
        ("[t](https://x.org) \\*x\\* 2 * 3", "[t](https://x.org) *x* 2 * 3"),
        ("a _____ b snake_case_x", "a \\_\\_\\_\\_\\_ b snake_case_x"),
        ("**open *open [x](y", "\\*\\*open *open \\[x](y"),
    ] {
        assert_eq!(read_as(raw, Markup::Markdown).0, markup, "{raw}");
    }
}

#[test]
fn broken_html_costs_one_pass() {
    let long = |piece: &str| piece.repeat(100_000 / piece.len());
    let start = std::time::Instant::now();
    for piece in
        ["<b>", "<a x ", "<a b=\"", "<a b='\">", "<!--", "<video>", "</", "<", "&", "&amp", "[", "<span style='x'>y", "<li><ol>", "<sup>a"]
    {
        let raw = format!("{}end", long(piece));
        html_of(&raw);
        read_as(&raw, Markup::Moodle);
    }
    for piece in ["*a ", "_a ", "**a", "[a](", "![", "`", "- \n", "****"] {
        read_as(&long(piece), Markup::Markdown);
        Text::markup(&long(piece));
    }
    // With work in the square of its length this would take an hour.
    assert!(start.elapsed().as_secs() < 60);
}
