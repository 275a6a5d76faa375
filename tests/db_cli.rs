//! `finlit db`, driven as an operator drives it: the real binary against databases of their own.
#![cfg(feature = "ssr")]

#[path = "db_cli/errors.rs"]
mod errors;
#[path = "db_cli/keys.rs"]
mod keys;
#[path = "db_cli/locks.rs"]
mod locks;
#[path = "db_cli/own_cluster.rs"]
mod own_cluster;
#[path = "db_cli/place.rs"]
mod place;

use finlit::db::check::SEED_TABLES;
use finlit::db::schema;
use place::{Database, Said, block, connect, execute, finlit, number, texts};

const TABLES: &str = "select count(*) from pg_tables where schemaname = 'public' and tablename <> '_sqlx_migrations'";

fn versions() -> Vec<i64> {
    schema::known().map(|m| m.version).collect()
}

/// What `/readyz` would say.
fn misfit(url: &str) -> Option<String> {
    block(async { schema::misfit(&mut connect(url).await).await.unwrap() })
}

/// A learner with a login, points and days.
fn fill(url: &str) {
    execute(
        url,
        "insert into learners (learner_id) values ('00000000-0000-0000-0000-000000000001'), ('00000000-0000-0000-0000-000000000002');
        insert into logins (login_id, learner_id, name_fold, passphrase_hash) select learner_id, learner_id, right(learner_id::text, 1), '-' from learners;
        insert into grants (login_id, role) select login_id, 'instructor' from logins;
        insert into daily_progress (learner_id, study_date, kind, tz, last_at) select learner_id, '2026-11-22', 'active', 'UTC', now() from learners;
        insert into domains (slug, position, body) values ('banking', 1, '{}');",
    );
}

#[test]
fn an_empty_database_becomes_the_twelve_tables() {
    let database = Database::absent("whole");
    let created = database.run(&["init"]).works();
    assert!(created.contains("Created database") && created.contains("finlit db upgrade"), "{created}");
    assert!(database.run(&["init"]).works().contains("is there already"));
    assert!(database.run(&["current"]).works().starts_with("base (pending"));
    assert!(misfit(&database.url).unwrap().contains("finlit db upgrade"));

    let lines = database.run(&["upgrade"]).works();
    assert_eq!(lines.lines().count(), versions().len(), "{lines}");
    for (line, migration) in lines.lines().zip(schema::known()) {
        assert!(line.starts_with(&format!("{} {} ... ", migration.version, migration.description)) && line.ends_with(" s"), "{line}");
    }
    let there = texts(&database.url, "select tablename::text from pg_tables where schemaname = 'public'");
    assert!(SEED_TABLES.iter().all(|t| there.iter().any(|x| x == t)), "{there:?}");
    assert_eq!(misfit(&database.url), None);
    assert!(database.run(&["upgrade"]).works().contains("Nothing to do"));
    assert!(database.run(&["current"]).works().ends_with("(head)\n"));
    let history = database.run(&["history"]).works();
    assert!(history.lines().count() == versions().len() && history.lines().all(|l| l.contains("applied 20")), "{history}");
}

#[test]
fn check_tells_what_it_found() {
    let database = Database::new("check");
    let behind = database.run(&["check"]);
    assert!(behind.out.contains("missing") && behind.out.contains("pending"), "{behind:?}");
    behind.fails(1, &["behind this program", "finlit db upgrade"]);

    database.run(&["upgrade"]).works();
    fill(&database.url);
    let said = database.run(&["check"]);
    for part in [
        "server      Postgres 1",
        "TLS ",
        "nothing pending",
        "pool        10 connections",
        "fsync o",
        "full_page_writes o",
        "synchronous_commit o",
    ] {
        assert!(said.out.contains(part), "{part} in {}", said.out);
    }
    for table in SEED_TABLES {
        let rows = if matches!(table, "learners" | "daily_progress") { "2" } else { "0" };
        assert!(said.out.lines().any(|l| l.split_whitespace().eq([table, rows])), "{table} in {}", said.out);
    }
    // A test server may be set up to be fast and not durable; then that, and only that, is the complaint.
    match number(
        &database.url,
        "select count(*) from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off'",
    ) {
        0 => assert!(said.works().ends_with("All is well.\n")),
        _ => drop(said.fails(1, &["is off"])),
    }
    execute(&database.url, &format!("alter database {} set synchronous_commit = off", database.name));
    let reset = format!("ALTER DATABASE {} RESET synchronous_commit;", database.name);
    database.run(&["check"]).fails(1, &["synchronous_commit is off", &reset]);
    // A pool the server has no room for, however many connections it allows in all.
    execute(&database.url, &format!("alter database {} connection limit 20", database.name));
    Said::of(finlit(&database.url, &["check"]).env("FINLIT_POOL", "50").output().unwrap())
        .fails(1, &["The pool of 50 does not fit", "FINLIT_POOL=17"]);
}

#[test]
fn up_and_down_by_steps() {
    let database = Database::new("steps");
    let [first, second] = versions()[..2] else { panic!("two migrations") };
    let (one, two) = (first.to_string(), second.to_string());
    assert!(database.run(&["upgrade", &one]).works().starts_with(&one));
    assert_eq!(number(&database.url, "select count(*) from _sqlx_migrations"), 1);
    assert!(misfit(&database.url).unwrap().contains(&two));
    assert!(database.run(&["history"]).works().contains("pending"));
    database.run(&["downgrade", "head"]).fails(1, &["finlit db upgrade"]);
    database.run(&["upgrade", &two]).works();
    assert!(database.run(&["upgrade", &one]).works().contains("Nothing to do"));
    let undone = database.run(&["downgrade", &one]).works();
    assert!(undone.contains(&format!("{two} ")) && undone.contains("undone") && !undone.contains(&one), "{undone}");
    // Alone it goes one step back, from wherever it is.
    assert!(database.run(&["downgrade"]).works().starts_with(&one));
    assert_eq!(number(&database.url, TABLES), 0);
    assert!(database.run(&["downgrade"]).works().contains("Nothing to do"));
    assert!(database.run(&["downgrade", "0"]).works().contains("Nothing to do"));
    database.run(&["upgrade", "head"]).works();
    assert_eq!(misfit(&database.url), None);
}

#[test]
fn a_filled_database_goes_down_only_when_told() {
    let database = Database::upgraded("filled");
    fill(&database.url);
    let tables = number(&database.url, TABLES);
    for args in [&["downgrade", "base"][..], &["downgrade", "0"], &["downgrade", "20261122000100"]] {
        // Also what hangs on a learner only through the login.
        database.run(args).fails(
            1,
            &["learners 2", "logins 2", "grants 2", "daily_progress 2", "Nothing was changed", "finlit db downgrade --lose-data"],
        );
        assert_eq!((number(&database.url, TABLES), number(&database.url, "select count(*) from learners")), (tables, 2));
    }
    let lines = database.run(&["downgrade", "base", "--lose-data"]).works();
    assert_eq!(lines.lines().filter(|l| l.contains(" undone ... ")).count(), versions().len(), "{lines}");
    assert!(lines.contains("lost with --lose-data: "));
    assert_eq!(number(&database.url, TABLES), 0);
    // Nothing else is left that a second way up would meet.
    database.run(&["upgrade"]).works();
    assert_eq!(number(&database.url, TABLES), tables);
    assert_eq!(misfit(&database.url), None);
}

#[test]
fn stamp_writes_the_list_and_nothing_else() {
    let database = Database::new("stamp");
    let stamped = database.run(&["stamp", "head"]).works();
    assert_eq!(stamped.lines().filter(|l| l.contains("stamped, not run")).count(), versions().len());
    assert_eq!((number(&database.url, TABLES), misfit(&database.url)), (0, None));
    assert!(database.run(&["history"]).works().contains("stamped"));
    database.run(&["check"]).fails(1, &["is missing", "finlit db stamp base"]);
    let first = versions()[0].to_string();
    assert!(database.run(&["stamp", &first]).works().contains("taken off the list"));
    assert_eq!(texts(&database.url, "select version::text from _sqlx_migrations"), [first]);
    database.run(&["stamp", "base"]).works();
    assert_eq!(number(&database.url, "select count(*) from _sqlx_migrations"), 0);
    assert!(database.run(&["stamp", "0"]).works().contains("Nothing to do"));
    database.run(&["upgrade"]).works();
}

#[test]
fn migrate_writes_a_pair_and_never_over_another() {
    let folder = std::env::temp_dir().join(place::unique("files"));
    std::fs::create_dir(&folder).unwrap();
    let new = |args: &[&str]| Said::of(finlit("postgres://nobody@127.0.0.1:1/none", args).current_dir(&folder).output().unwrap());
    new(&["migrate", "add classes"]).fails(1, &["There is no folder migrations", "cd "]);
    std::fs::create_dir(folder.join("migrations")).unwrap();
    new(&["migrate", "Add classes, and who teaches"]).works();
    new(&["migrate", "-m", "Add classes, and who teaches"]).works();
    let mut names: Vec<String> =
        std::fs::read_dir(folder.join("migrations")).unwrap().map(|f| f.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    assert_eq!(names.len(), 4, "{names:?}");
    assert!(names.iter().all(|n| n.find("_add_classes_and_who_teaches.") == Some(14)), "{names:?}");
    let up = std::fs::read_to_string(folder.join("migrations").join(&names[1])).unwrap();
    assert!(up.starts_with("-- Add classes, and who teaches\n"), "{up}");
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn show_prints_both_files_and_needs_no_server() {
    let said = place::run("postgres://nobody@127.0.0.1:1/none", &["show", "20261122000100"]).works();
    assert!(said.contains("create table knowledge_components") && said.contains("drop table"), "{said}");
    place::run("", &["show", "base"]).fails(1, &["finlit db show head"]);
}

#[test]
fn wrong_use_ends_with_2() {
    let nowhere = "postgres://nobody@127.0.0.1:1/none";
    for verb in ["upgrade", "downgrade", "show", "stamp"] {
        let known = versions()[0].to_string();
        place::run(nowhere, &[verb, "20010101000000"]).fails(2, &["no such migration", &known, "head", "base"]);
        place::run(nowhere, &[verb, "latest"]).fails(2, &["no such migration"]);
    }
    for args in [
        &["migrate"][..],
        &["migrate", "…"],
        &["show"],
        &["stamp"],
        &["bogus"],
        &[],
        &["current", "x"],
        &["upgrade", "--lose-data"],
        &["upgrade", "--wait", "0"],
    ] {
        assert_eq!(place::run(nowhere, args).status, 2, "{args:?}");
    }
}

#[test]
fn the_diagram_holds_every_table_and_link() {
    let database = Database::new("diagram");
    database.run(&["diagram"]).fails(1, &["no tables yet", "finlit db upgrade"]);
    database.run(&["upgrade"]).works();
    let drawn = database.run(&["diagram"]).works();
    assert!(drawn.starts_with("erDiagram\n"));
    assert!(SEED_TABLES.iter().all(|t| drawn.contains(&format!("    {t} {{\n"))), "{drawn}");
    for link in [
        "learners ||--o{ interactions : \"learner_id\"",
        "lessons |o--o{ learning_items : \"lesson_id\"",
        "learners ||--o| logins : \"learner_id\"",
    ] {
        assert!(drawn.contains(link), "{link} in {drawn}");
    }
    assert_eq!(drawn.matches("--").count() as i64, number(&database.url, "select count(*) from pg_constraint where contype = 'f'"));
}
