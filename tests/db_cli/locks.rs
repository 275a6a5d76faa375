//! Two operators at once, tables in use, and locks that are not left behind.

use std::time::{Duration, Instant};

use sqlx::migrate::Migrate as _;
use sqlx::{AssertSqlSafe, Connection as _, PgConnection};

use crate::place::{Database, Said, block, connect, execute, finlit, number};

const LOCKS: &str = "select count(*) from pg_locks where locktype = 'advisory'
    and database = (select oid from pg_database where datname = current_database())";

/// Runs the work while a session called `the other` holds something.
fn held(url: &str, take: impl AsyncFnOnce(&mut PgConnection), work: impl FnOnce(i32) + Send + 'static) {
    block(async {
        let mut other = connect(url).await;
        sqlx::query("set application_name = 'the other'").execute(&mut other).await.unwrap();
        let pid = sqlx::query_scalar("select pg_backend_pid()").fetch_one(&mut other).await.unwrap();
        take(&mut other).await;
        tokio::task::spawn_blocking(move || work(pid)).await.unwrap();
        other.close().await.unwrap();
    });
}

#[test]
fn two_upgrades_at_once_do_the_work_once() {
    let database = Database::new("twice");
    let both: Vec<_> = (0..2).map(|_| finlit(&database.url, &["upgrade"]).spawn().unwrap()).collect();
    let said: Vec<String> = both.into_iter().map(|p| Said::of(p.wait_with_output().unwrap()).works()).collect();
    assert_eq!(said.concat().matches(" ... ").count() as i64, number(&database.url, "select count(*) from _sqlx_migrations"), "{said:?}");
    assert_eq!(said.iter().filter(|s| s.contains("Nothing to do")).count(), 1, "{said:?}");
    assert_eq!(number(&database.url, LOCKS), 0);
}

#[test]
fn who_has_the_lock_is_named_and_waited_for_a_while() {
    let database = Database::new("lock");
    let url = database.url.clone();
    // The lock of sqlx itself: its own tool and this one keep each other out.
    held(
        &database.url,
        async |c| c.lock().await.unwrap(),
        move |pid| {
            let start = Instant::now();
            let who = format!("pid {pid} (the other, role ");
            for verb in [&["upgrade"][..], &["downgrade"], &["stamp", "head"]] {
                let end = format!("SELECT pg_terminate_backend({pid});");
                let args = [verb, &["--wait", "1"]].concat();
                crate::place::run(&url, &args).fails(1, &["Another migration of this database is at work", &who, &end]);
            }
            assert!(start.elapsed() > Duration::from_secs(3));
        },
    );
    // Its end is the end of the waiting.
    assert_eq!(number(&database.url, LOCKS), 0);
    let url = database.url.clone();
    let waiting = block(async {
        let mut other = connect(&url).await;
        other.lock().await.unwrap();
        let waiting = finlit(&url, &["upgrade", "--wait", "60"]).spawn().unwrap();
        tokio::time::sleep(Duration::from_millis(3000)).await;
        other.unlock().await.unwrap();
        waiting
    });
    let said = Said::of(waiting.wait_with_output().unwrap());
    assert!(said.err.contains("Waiting for pid "), "{said:?}");
    assert!(said.works().contains(" ... "));
}

#[test]
fn tables_in_use_are_given_up_on_with_the_name_of_the_user() {
    let database = Database::upgraded("use");
    let url = database.url.clone();
    let take = async |c: &mut PgConnection| {
        let sql = "begin; insert into domains (slug, position, body) values ('x', 1, '{}')".to_string();
        sqlx::raw_sql(AssertSqlSafe(sql)).execute(c).await.unwrap();
    };
    held(&database.url, take, move |pid| {
        let said = crate::place::run(&url, &["downgrade", "base", "--wait", "3"]);
        said.fails(1, &["The tables are in use", &format!("pid {pid} (the other"), "Nothing was changed"]);
        assert_eq!(number(&url, LOCKS), 0);
    });
    assert_eq!(
        number(&database.url, "select count(*) from _sqlx_migrations"),
        number(&database.url, "select count(*) from _sqlx_migrations where success")
    );
    database.run(&["downgrade", "base"]).works();
}

#[test]
fn a_migration_that_fails_leaves_no_lock_and_no_half() {
    let database = Database::new("fails");
    execute(&database.url, "create table learners (nothing int)");
    let said = database.run(&["upgrade"]);
    assert!(said.out.contains("20261122000200 learners ... failed\n"), "{said:?}");
    said.fails(1, &["20261122000200 learners stopped", "(42P07)", "finlit db stamp 20261122000200"]);
    assert_eq!((number(&database.url, LOCKS), number(&database.url, "select count(*) from _sqlx_migrations")), (0, 1));
    execute(&database.url, "drop table learners");
    database.run(&["upgrade"]).works();
}
