//! The real program, serving.

use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// `finlit serve`, ended with the value.
pub struct Server {
    child: Child,
    pub port: u16,
}

impl Server {
    /// On a free port for 0. Listening, but not yet ready, when this returns.
    pub fn start(url: &str, port: u16, variables: &[(&str, String)]) -> Server {
        let free = || TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let port = if port == 0 { free() } else { port };
        let child = Command::new(program())
            .arg("serve")
            .env("DATABASE_URL", url)
            .env("LEPTOS_SITE_ADDR", format!("127.0.0.1:{port}"))
            .env("FINLIT_METRICS_ADDR", format!("127.0.0.1:{}", free()))
            .env("RUST_LOG", "error")
            .envs(variables.iter().map(|(name, value)| (name, value)))
            .current_dir(std::env::temp_dir())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let server = Server { child, port };
        let alive = || TcpStream::connect(("127.0.0.1", server.port)).is_ok();
        wait(Duration::from_secs(20), alive).expect("the server listens");
        server
    }

    /// kill -9: nothing is finished, nothing is flushed.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The program of this build, or that of FINLIT_SERVER: a release build, to try more than a debug build has time for.
pub fn program() -> PathBuf {
    std::env::var_os("FINLIT_SERVER").map_or_else(|| env!("CARGO_BIN_EXE_finlit").into(), PathBuf::from)
}

/// How long it took until something held.
pub fn wait(most: Duration, mut holds: impl FnMut() -> bool) -> Option<Duration> {
    let began = Instant::now();
    while began.elapsed() < most {
        if holds() {
            return Some(began.elapsed());
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    None
}
