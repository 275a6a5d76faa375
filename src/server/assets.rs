//! Stylesheet, icons and browser library, carried in the binary. Their names hold a hash of their content, so a browser
//! may keep them for ever; `scripts/assets.mjs` writes them with compressed copies beside.

use std::sync::{LazyLock, OnceLock};

use axum::body::Body;
use axum::extract::Path;
use axum::http::header::{
    ACCEPT_ENCODING, ACCEPT_RANGES, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_RANGE, CONTENT_TYPE, HeaderMap, HeaderValue, RANGE, VARY,
};
use axum::http::{Response, StatusCode};
use axum::response::IntoResponse;
use rust_embed::{EmbeddedFile, RustEmbed};

type Get = fn(&str) -> Option<EmbeddedFile>;

static PKG: OnceLock<Get> = OnceLock::new();

/// Tells where stylesheet and browser library are to be had. The program embeds them and not this library, so that both
/// can be built at once; without them pages are served plain.
pub fn carry(get: Get) {
    let _ = PKG.set(get);
}

fn packed(name: &str) -> Option<EmbeddedFile> {
    PKG.get().and_then(|get| get(name))
}

#[derive(RustEmbed)]
#[folder = "public"]
struct Public;

#[derive(RustEmbed)]
#[folder = "curriculum"]
struct Curriculum;

/// The curriculum this program carries: path and text of every file.
pub fn curriculum() -> Vec<(String, String)> {
    let text = |path: &str| Curriculum::get(path).map(|file| String::from_utf8_lossy(&file.data).into_owned());
    Curriculum::iter().filter_map(|path| Some((path.to_string(), text(&path)?))).collect()
}

/// `hash.txt` holds a line `kind: hash` for each file whose name carries one.
static HASHES: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let Some(file) = packed("hash.txt") else { return vec![] };
    String::from_utf8_lossy(&file.data)
        .lines()
        .filter_map(|line| line.split_once(':'))
        .map(|(kind, hash)| (kind.trim().to_string(), hash.trim().to_string()))
        .collect()
});

fn hashed(kind: &str) -> Option<&'static str> {
    HASHES.iter().find(|(k, _)| k == kind).map(|(_, hash)| hash.as_str())
}

/// Name of the browser library's files, without ending.
pub fn library() -> String {
    match hashed("js") {
        Some(hash) => format!("finlit.{hash}"),
        None => "finlit".to_string(),
    }
}

/// Whether the browser library was built into this binary.
pub fn has_library() -> bool {
    hashed("js").is_some()
}

/// Path of the stylesheet.
pub fn stylesheet() -> String {
    sheet("css")
}

/// Path of what the instructor's pages need beside it.
pub fn desk_stylesheet() -> String {
    sheet("desk")
}

fn sheet(kind: &str) -> String {
    match hashed(kind) {
        Some(hash) => format!("/pkg/finlit.{hash}.css"),
        None => "/pkg/finlit.css".to_string(),
    }
}

pub async fn pkg(Path(name): Path<String>, headers: HeaderMap) -> Response<Body> {
    let accepts = headers.get(ACCEPT_ENCODING).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let compressed = [("br", "br"), ("gzip", "gz")].into_iter().filter(|(encoding, _)| accepts.contains(encoding));
    let found = compressed
        .map(|(encoding, ending)| (Some(encoding), format!("{name}.{ending}")))
        .chain([(None, name.clone())])
        .find_map(|(encoding, file)| packed(&file).map(|f| (encoding, f)));
    let Some((encoding, file)) = found else { return StatusCode::NOT_FOUND.into_response() };
    let mut response = Response::new(Body::from(file.data));
    let out = response.headers_mut();
    out.insert(CONTENT_TYPE, kind(&name));
    out.insert(VARY, HeaderValue::from_static("accept-encoding"));
    let keep = if ["js", "css", "desk"].into_iter().filter_map(hashed).any(|hash| name.contains(hash)) {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    out.insert(CACHE_CONTROL, HeaderValue::from_static(keep));
    if let Some(encoding) = encoding {
        out.insert(CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}

/// A file from `public/`: favicon, robots.txt, manifest.
pub fn public(name: &str) -> Option<Response<Body>> {
    let file = Public::get(name)?;
    let mut response = Response::new(Body::from(file.data));
    response.headers_mut().insert(CONTENT_TYPE, kind(name));
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=86400"));
    Some(response)
}

/// A clip, its poster or its captions, from `public/media/`. A player asks for pieces of a film, to begin where it is told to:
/// one range is answered with that range (RFC 9110, 14.2), everything else with the whole.
pub async fn media(Path(name): Path<String>, headers: HeaderMap) -> Response<Body> {
    let Some(mut response) = public(&format!("media/{name}")) else { return StatusCode::NOT_FOUND.into_response() };
    response.headers_mut().insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    let (Some(asked), Some(file)) = (headers.get(RANGE).and_then(|v| v.to_str().ok()), Public::get(&format!("media/{name}"))) else {
        return response;
    };
    let length = file.data.len();
    let Some(found) = range(asked, length) else { return response };
    let (status, said, piece) = match found {
        Some((first, last)) => (StatusCode::PARTIAL_CONTENT, format!("bytes {first}-{last}/{length}"), file.data[first..=last].to_vec()),
        None => (StatusCode::RANGE_NOT_SATISFIABLE, format!("bytes */{length}"), vec![]),
    };
    *response.status_mut() = status;
    response.headers_mut().extend(HeaderValue::from_str(&said).ok().map(|said| (CONTENT_RANGE, said)));
    *response.body_mut() = Body::from(piece);
    response
}

/// First and last byte of the one range that is asked for; `Some(None)` where the file has no such bytes, nothing where it is
/// no single range of bytes.
fn range(asked: &str, length: usize) -> Option<Option<(usize, usize)>> {
    let (first, last) = asked.strip_prefix("bytes=")?.trim().split_once('-')?;
    let number = |text: &str| text.parse::<usize>().ok();
    let (first, last) = match (first, last) {
        ("", last) => (length.saturating_sub(number(last)?), length.checked_sub(1)),
        (first, "") => (number(first)?, length.checked_sub(1)),
        (first, last) => {
            let (first, last) = (number(first)?, number(last)?);
            if last < first {
                return None;
            }
            (first, length.checked_sub(1).map(|end| end.min(last)))
        }
    };
    Some(last.filter(|last| first <= *last).map(|last| (first, last)))
}

fn kind(name: &str) -> HeaderValue {
    HeaderValue::from_static(match name.rsplit('.').next().unwrap_or_default() {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "webmanifest" => "application/manifest+json",
        "png" => "image/png",
        "webp" => "image/webp",
        "webm" => "video/webm",
        "vtt" => "text/vtt; charset=utf-8",
        _ => "text/plain; charset=utf-8",
    })
}

#[cfg(test)]
mod tests {
    use super::range;

    #[test]
    fn a_range_is_what_was_asked_for_as_far_as_there_is_a_file() {
        for (asked, found) in [
            ("bytes=0-9", Some(Some((0, 9)))),
            ("bytes=90-", Some(Some((90, 99)))),
            ("bytes=90-500", Some(Some((90, 99)))),
            ("bytes=-10", Some(Some((90, 99)))),
            ("bytes=-500", Some(Some((0, 99)))),
            ("bytes=100-", Some(None)),
            ("bytes=-0", Some(None)),
            ("bytes=9-0", None),
            ("bytes=0-1,5-6", None),
            ("pages=1-2", None),
            ("bytes=x-", None),
        ] {
            assert_eq!(range(asked, 100), found, "{asked}");
        }
        assert_eq!(range("bytes=0-", 0), Some(None));
    }
}
