//! The icons: 24 by 24, drawn as lines. They repeat what words say and are hidden from screen readers.

use super::Written;
use leptos::prelude::*;

/// Every icon there is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Icon {
    Badge,
    Caution,
    Check,
    Critical,
    Cross,
    Day,
    Down,
    Download,
    Flag,
    Fold,
    Globe,
    Here,
    Hint,
    Home,
    Info,
    Lock,
    Minus,
    Next,
    Partly,
    Plus,
    Review,
    Undo,
    Up,
}

fn paths(icon: Icon) -> &'static str {
    match icon {
        Icon::Badge => r#"<circle cx="12" cy="9" r="5.5"/><path d="M8.6 13.6L7 21l5-2.4L17 21l-1.6-7.4"/>"#,
        Icon::Caution => r#"<path d="M12 3.5L2.5 20h19zM12 10v4.5M12 17.2v.1"/>"#,
        Icon::Check => r#"<path d="M5 12.5l4.5 4.5L19 7.5"/>"#,
        Icon::Critical => r#"<path d="M8.2 3h7.6L21 8.2v7.6L15.8 21H8.2L3 15.8V8.2zM12 7.5v5.5M12 16.4v.1"/>"#,
        Icon::Cross => r#"<path d="M6 6l12 12M18 6L6 18"/>"#,
        Icon::Day => r#"<rect x="4" y="5.5" width="16" height="15" rx="1.5"/><path d="M4 10h16M8.5 3.5v4M15.5 3.5v4M9 15l2.2 2.2 3.8-4"/>"#,
        Icon::Down => r#"<path d="M12 4v15M6 13l6 6 6-6"/>"#,
        Icon::Download => r#"<path d="M12 4v11.5M6.5 10.5L12 16l5.5-5.5M4 20.5h16"/>"#,
        Icon::Flag => r#"<path d="M6 21V4M6 5h12l-2.8 4L18 13H6"/>"#,
        Icon::Fold => r#"<path d="M9 5.5l6.5 6.5L9 18.5"/>"#,
        Icon::Globe => {
            r#"<circle cx="12" cy="12" r="8.7"/><path d="M3.5 12h17M12 3.3c2.5 2.4 3.8 5.3 3.8 8.7s-1.3 6.3-3.8 8.7c-2.5-2.4-3.8-5.3-3.8-8.7s1.3-6.3 3.8-8.7z"/>"#
        }
        Icon::Here => r#"<path d="M12 21s7-6 7-11.2a7 7 0 0 0-14 0C5 15 12 21 12 21z"/><circle cx="12" cy="9.8" r="2.3"/>"#,
        Icon::Hint => r#"<path d="M9.5 18h5M10.5 21h3M9 15.2a6.2 6.2 0 1 1 6 0c-.5.4-.6.9-.6 1.6V18H9.6v-1.2c0-.7-.1-1.2-.6-1.6z"/>"#,
        Icon::Home => r#"<path d="M3.5 11.5L12 4l8.5 7.5M6 9.8V20h12V9.8"/>"#,
        Icon::Info => r#"<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5M12 7.4v.2"/>"#,
        Icon::Lock => r#"<rect x="5" y="11" width="14" height="9.5" rx="1.5"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/>"#,
        Icon::Minus => r#"<path d="M5 12h14"/>"#,
        Icon::Next => r#"<path d="M4 12h15M13 6l6 6-6 6"/>"#,
        Icon::Partly => r#"<circle cx="12" cy="12" r="7.5"/><path d="M12 4.5a7.5 7.5 0 0 1 0 15z" fill="currentColor"/>"#,
        Icon::Plus => r#"<path d="M12 5v14M5 12h14"/>"#,
        Icon::Review => r#"<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5.2l3.4 2"/>"#,
        Icon::Undo => r#"<path d="M8 4.5L4 8.5l4 4M4 8.5h10a6 6 0 0 1 0 12h-3"/>"#,
        Icon::Up => r#"<path d="M12 20V5M6 11l6-6 6 6"/>"#,
    }
}

/// An icon beside words.
pub fn icon(which: Icon) -> AnyView {
    drawn(which, "icon")
}

/// An arrow or chevron: it points the other way where text runs from right to left.
pub fn turning(which: Icon) -> AnyView {
    drawn(which, if which == Icon::Fold { "icon icon--turns icon--fold" } else { "icon icon--turns" })
}

fn drawn(which: Icon, class: &'static str) -> AnyView {
    view! { <svg class=class viewBox="0 0 24 24" aria-hidden="true" inner_html=paths(which)></svg> }.written()
}
