//! A line to a server in a process of its own.

use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::request::Parts;
use axum::http::{Response, StatusCode};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Passes every request on to this port.
pub fn wire(port: u16) -> Router {
    Router::new().fallback(async move |request: Request| pass(port, request).await)
}

/// As the page of a 503 asks: a moment later, again. A debug build on a busy machine sheds load that a real one does not see.
async fn pass(port: u16, request: Request) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap();
    for _ in 0..20 {
        let response = once(port, &parts, &body).await;
        if response.status() != StatusCode::SERVICE_UNAVAILABLE {
            return response;
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    panic!("{} {} is not served", parts.method, parts.uri)
}

/// HTTP/1.0: the end of the answer is the end of the connection.
async fn once(port: u16, parts: &Parts, body: &[u8]) -> Response<Body> {
    let mut head = format!("{} {} HTTP/1.0\r\ncontent-length: {}\r\n", parts.method, parts.uri, body.len());
    for (name, value) in &parts.headers {
        head += &format!("{name}: {}\r\n", value.to_str().unwrap());
    }
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await.expect("the server listens");
    stream.write_all(&[head.as_bytes(), b"\r\n", body].concat()).await.unwrap();
    let mut answer = vec![];
    stream.read_to_end(&mut answer).await.unwrap();
    let end = answer.windows(4).position(|w| w == b"\r\n\r\n").unwrap_or_else(|| panic!("{} was not answered", parts.uri));
    let head = std::str::from_utf8(&answer[..end]).unwrap();
    let mut lines = head.split("\r\n");
    let mut response = Response::builder().status(lines.next().and_then(|l| l.split(' ').nth(1)).expect("a status"));
    for (name, value) in lines.filter_map(|l| l.split_once(": ")) {
        response = response.header(name, value);
    }
    response.body(Body::from(answer[end + 4..].to_vec())).unwrap()
}
