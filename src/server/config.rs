//! What the operator may set, by environment or `.env`.

use std::net::SocketAddr;

use base64::Engine;

/// Settings of one server process. Every field has a default that works on a laptop.
#[derive(Clone, Debug)]
pub struct Config {
    pub database_url: String,
    /// `LEPTOS_SITE_ADDR`
    pub addr: SocketAddr,
    /// `FINLIT_METRICS_ADDR`: where `/metrics` answers, on loopback unless set.
    pub metrics_addr: SocketAddr,
    /// `FINLIT_PUBLIC_URL`: decides Secure cookies and whether proxy headers are believed.
    pub public_url: Option<String>,
    /// `FINLIT_SEAL_KEY`: 32 bytes in base64. Without it the immigration status is not asked.
    pub seal_key: Option<[u8; 32]>,
    /// `FINLIT_POOL`: database connections, 10 unless set.
    pub pool: u32,
    /// `FINLIT_PSEUDO=1` offers the pseudo-locale, for tests.
    pub pseudo: bool,
    /// `FINLIT_CLOCK_AHEAD`: seconds the clock runs ahead, for trying out dates.
    pub clock_ahead: i64,
}

/// Where the database is when nothing is set.
pub const DEFAULT_DATABASE_URL: &str = "postgres://finlit@127.0.0.1:5432/finlit";

impl Config {
    /// Reads the environment. An unusable value is an error that names the variable and what it should be.
    pub fn from_env() -> Result<Config, String> {
        let var = |name: &str| std::env::var(name).ok().filter(|v| !v.is_empty());
        let addr = |name: &str, default: &str| -> Result<SocketAddr, String> {
            let text = var(name).unwrap_or_else(|| default.to_string());
            text.parse().map_err(|_| format!("{name} is “{text}”; it should be an address and a port, such as {default}"))
        };
        let number = |name: &str, default: i64| -> Result<i64, String> {
            var(name).map_or(Ok(default), |text| text.parse().map_err(|_| format!("{name} is “{text}”; it should be a whole number")))
        };
        let seal_key = match var("FINLIT_SEAL_KEY") {
            None => None,
            Some(text) => {
                let bytes = base64::engine::general_purpose::STANDARD.decode(text.trim()).ok();
                Some(bytes.and_then(|b| b.try_into().ok()).ok_or("FINLIT_SEAL_KEY should be 32 bytes in base64: openssl rand -base64 32")?)
            }
        };
        Ok(Config {
            database_url: var("DATABASE_URL").unwrap_or_else(|| DEFAULT_DATABASE_URL.to_string()),
            addr: addr("LEPTOS_SITE_ADDR", "127.0.0.1:3000")?,
            metrics_addr: addr("FINLIT_METRICS_ADDR", "127.0.0.1:3001")?,
            public_url: var("FINLIT_PUBLIC_URL"),
            seal_key,
            pool: number("FINLIT_POOL", 10)?.clamp(2, 200) as u32,
            pseudo: var("FINLIT_PSEUDO").is_some(),
            clock_ahead: number("FINLIT_CLOCK_AHEAD", 0)?,
        })
    }

    /// Cookies are Secure where the public address is https.
    pub fn secure(&self) -> bool {
        self.public_url.as_deref().is_some_and(|u| u.starts_with("https://"))
    }
}
