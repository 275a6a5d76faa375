//! Many learners at once on the real server, which is killed between their two days; then the log is folded again.
//! FINLIT_LEARNERS says how many, FINLIT_SERVER with which program; README, “How to try more”.

use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt;
use jiff::Timestamp;
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};

use crate::harness::{Browser, DAY, How, Open, Server, Site, place, program, wait, wire};

const PASSPHRASE: &str = "four words I know";
/// How many act at the same time.
const AT_ONCE: usize = 4;

/// Someone with an ability, who is right as often as the item model says.
struct Simulated {
    n: usize,
    browser: Browser,
    ability: f64,
    chance: StdRng,
    /// Answers the server said it took.
    acknowledged: i64,
}

impl Simulated {
    fn new(n: usize, browser: Browser) -> Simulated {
        let mut chance = StdRng::seed_from_u64(20261127 + n as u64);
        // The sum of twelve is close to normal.
        let ability = (0..12).map(|_| chance.random::<f64>()).sum::<f64>() - 6.0;
        Simulated { n, browser, ability, chance, acknowledged: 0 }
    }

    fn how(&mut self, open: &Open) -> How {
        let b: f64 = open.item.b.0.to_string().parse().unwrap();
        let right = 0.1 + 0.9 / (1.0 + (-1.4 * (self.ability - b)).exp());
        if self.chance.random_bool(right) { How::Right } else { How::Wrong }
    }

    /// Begins a run and goes through it, or breaks off; nothing where there is nothing to ask.
    async fn go_through(&mut self, kind: &str, slug: &str, most: usize) {
        let base = place(kind, slug);
        self.browser.post(&format!("{base}/start"), &[]).await.location();
        for _ in 0..most {
            let Some(at) = self.browser.at(kind, slug).await else { return };
            if let Some(open) = at.open {
                self.browser.get(&base).await.is(200);
                let how = self.how(&open);
                let told = self.browser.answer(&open, how).await;
                assert!(!told.location().contains("?e="), "{} was not taken: {}", open.item.slug, told.location());
                self.acknowledged += 1;
                // An answer sent twice is one answer.
                if self.chance.random_bool(0.05) {
                    self.browser.answer(&open, how).await.location();
                }
            }
            if kind != "placement" {
                self.browser.next(kind, slug, at.step).await.location();
            }
        }
    }

    /// The first day: a lesson, some of them a placement before it, and practice; one in four takes a name.
    async fn first_day(&mut self) {
        if self.n.is_multiple_of(3) {
            self.go_through("placement", "", 40).await;
        }
        self.go_through("lesson", "percent-skills", 60).await;
        let most = if self.n.is_multiple_of(5) { 4 } else { 40 };
        self.go_through("practice", "", most).await;
        if self.n.is_multiple_of(4) {
            self.browser.sign_up(&name(self.n), PASSPHRASE).await;
        }
    }

    /// Three weeks later: review, a quiz; guests on whose phone somebody with a name signs in bring them their answers,
    /// while that somebody goes on elsewhere.
    async fn another_day(&mut self) {
        self.go_through("review", "", 60).await;
        if self.n % 4 == 1 {
            self.browser.sign_in(&name(self.n - 1), PASSPHRASE).await.leads_to("/claim");
            self.browser.post("/claim", &[("claim", "yes")]).await.location();
            return;
        }
        self.go_through("quiz", "percent-skills", 7).await;
    }

    fn at_server(self, site: &Site, server: &Server) -> Simulated {
        Simulated { browser: self.browser.at_server(site.app.clone(), wire(server.port)), ..self }
    }
}

fn name(n: usize) -> String {
    format!("learner{n}")
}

/// The real server on this site's database and with its time.
async fn serve(site: &Site) -> Server {
    let ahead = site.app.clock.now().as_second() - Timestamp::now().as_second();
    // Behind a proxy, so that not all of them come from one network.
    let server =
        Server::start(site.url(), 0, &[("FINLIT_CLOCK_AHEAD", ahead.to_string()), ("FINLIT_PUBLIC_URL", "http://finlit.test".into())]);
    let port = server.port;
    let ready = move || std::net::TcpStream::connect(("127.0.0.1", port)).is_ok_and(|stream| says_ready(stream, port));
    tokio::task::spawn_blocking(move || wait(Duration::from_secs(20), ready)).await.unwrap().expect("ready");
    server
}

fn says_ready(mut stream: std::net::TcpStream, port: u16) -> bool {
    use std::io::{Read, Write};
    let mut answer = String::new();
    let asked = write!(stream, "GET /readyz HTTP/1.0\r\nhost: 127.0.0.1:{port}\r\n\r\n");
    asked.is_ok() && stream.read_to_string(&mut answer).is_ok() && answer.split(' ').nth(1) == Some("200")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_learners_on_the_real_server_replay_without_a_difference() {
    let count: usize = std::env::var("FINLIT_LEARNERS").map_or(40, |n| n.parse().expect("FINLIT_LEARNERS is a number"));
    let site = Arc::new(Site::new().await);
    let mut server = serve(&site).await;
    let mut learners = vec![];
    for n in 0..count {
        let network = format!("10.{}.{}.7", n / 200 / 256, n / 200 % 256);
        let browser = site.browser().at_server(site.app.clone(), wire(server.port)).sending("x-forwarded-for", &network);
        browser.start_guest().await;
        learners.push(Simulated::new(n, browser));
    }
    learners = futures_util::stream::iter(learners)
        .map(|mut learner| {
            tokio::spawn(async move {
                learner.first_day().await;
                learner
            })
        })
        .buffer_unordered(AT_ONCE)
        .map(Result::unwrap)
        .collect()
        .await;
    server.kill();
    site.later(21 * DAY);
    let server = serve(&site).await;
    // Next to each other again: who brings answers along does so while their owner answers.
    learners.sort_by_key(|l| l.n);
    let learners: Vec<Simulated> = futures_util::stream::iter(learners)
        .map(|learner| {
            let mut learner = learner.at_server(&site, &server);
            tokio::spawn(async move {
                learner.another_day().await;
                learner
            })
        })
        .buffer_unordered(AT_ONCE)
        .map(Result::unwrap)
        .collect()
        .await;

    let acknowledged: i64 = learners.iter().map(|l| l.acknowledged).sum();
    assert_eq!(site.number("select count(*) from interactions").await, acknowledged, "nothing lost, nothing doubled");
    let merged = (0..count).filter(|n| n % 4 == 1).count();
    assert_eq!(site.number("select count(*) from learners").await as usize, count - merged);
    assert!(site.number("select count(*) from interactions where lane = 'due'").await > 0, "reviews came due");

    let replayed = Command::new(program())
        .args(["replay", "--all", "--check"])
        .env("DATABASE_URL", site.url())
        .current_dir(std::env::temp_dir())
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&replayed.stdout);
    assert!(replayed.status.success(), "{told}{}", String::from_utf8_lossy(&replayed.stderr));
    assert_eq!(told.lines().last().unwrap(), format!("{} learners, {acknowledged} answers, 0 differ from their log", count - merged));
    println!("{told}");
}
