//! What came back, and how to read it.

use axum::http::HeaderMap;
use uuid::Uuid;

#[derive(Clone, Debug)]
pub struct Page {
    pub asked: String,
    pub status: u16,
    pub headers: HeaderMap,
    pub body: String,
}

impl Page {
    #[track_caller]
    pub fn is(self, status: u16) -> Page {
        assert_eq!(self.status, status, "{}: {}", self.asked, self.words());
        self
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or_default()
    }

    /// Where a redirect leads.
    #[track_caller]
    pub fn location(&self) -> &str {
        assert_eq!(self.status, 303, "{}: {}", self.asked, self.words());
        self.header("location")
    }

    #[track_caller]
    pub fn leads_to(&self, path: &str) {
        assert_eq!(self.location(), path, "{}", self.asked);
    }

    #[track_caller]
    pub fn says(&self, words: &str) {
        assert!(self.words().contains(words), "“{words}” is missing on {} ({}): {}", self.asked, self.status, self.words());
    }

    #[track_caller]
    pub fn holds(&self, html: &str) {
        assert!(self.body.contains(html), "“{html}” is missing on {} ({}): {}", self.asked, self.status, self.body);
    }

    pub fn has(&self, html: &str) -> bool {
        self.body.contains(html)
    }

    /// What a reader sees: no tags, no marks of direction, no runs of space.
    pub fn words(&self) -> String {
        let mut text = String::new();
        let mut rest = self.body.split("<body").nth(1).unwrap_or(&self.body);
        while let Some(at) = rest.find('<') {
            text.push_str(&rest[..at]);
            text.push(' ');
            let tag = &rest[at..];
            let skipped = if tag.starts_with("<script") { tag.find("</script>") } else { Some(0) };
            let tag = &tag[skipped.unwrap_or(0)..];
            rest = tag.find('>').map_or("", |end| &tag[end + 1..]);
        }
        text.push_str(rest);
        let text: String = text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect();
        let text = text.replace("&quot;", "\"").replace("&#x27;", "'").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// What stands between a piece of markup and the next quote.
    pub fn after<'a>(&'a self, markup: &str) -> Option<&'a str> {
        self.body.split_once(markup).and_then(|(_, rest)| rest.split('"').next())
    }

    /// The attempt whose form is on the page.
    pub fn attempt(&self) -> Option<Uuid> {
        let (_, rest) = self.body.split_once("action=\"/attempts/")?;
        rest.get(..36)?.parse().ok()
    }

    /// The step whose Continue button is on the page.
    pub fn step(&self) -> Option<usize> {
        let (_, rest) = self.body.split_once("name=\"step\"")?;
        rest.split_once("value=\"")?.1.split('"').next()?.parse().ok()
    }

    /// The page's heading, without markup.
    pub fn heading(&self) -> String {
        let part = self.body.split_once("<h1").map_or("", |(_, rest)| rest);
        let part = part.split_once("</h1>").map_or("", |(head, _)| head);
        let only = Page { body: format!("<body><h1{part}</h1>"), ..self.clone() };
        only.words()
    }

    /// The whole page but for what differs each time.
    pub fn without_nonce(&self) -> String {
        let policy = self.header("content-security-policy");
        let nonce = policy.split("'nonce-").nth(1).and_then(|rest| rest.split('\'').next()).unwrap_or("-");
        self.body.replace(nonce, "")
    }
}
