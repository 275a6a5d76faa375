//! The errors people meet, on any server: each says what is wrong and the command that mends it.

use crate::misfit;
use crate::place::{Database, block, execute, number, run, server, unique, with_database, with_role};
use finlit::db::connect;

/// A role that may log in and nothing else; gone with the value.
struct Role(String);

impl Role {
    fn new(what: &str) -> Role {
        let name = unique(what);
        execute(&server(), &format!("create role {name} login password 'geheim'"));
        Role(name)
    }
}

impl Drop for Role {
    fn drop(&mut self) {
        execute(&server(), &format!("drop role if exists {}", self.0));
    }
}

#[test]
fn the_seeds_grant_gets_its_answer() {
    // Dropped in the opposite order: the database before the role that may own it.
    let role = Role::new("grantee");
    let database = Database::new("grant");
    execute(&server(), &format!("grant all privileges on database {} to {}", database.name, role.0));
    let url = with_role(&database.url, &role.0, "geheim");
    let mend = format!("ALTER DATABASE {} OWNER TO {};", database.name, role.0);
    for args in [&["upgrade"][..], &["stamp", "head"]] {
        run(&url, args).fails(1, &["may not create tables in schema public", &role.0, &mend, "superuser in psql"]);
    }
    // The answer is right. Giving a database away takes a superuser or, as here, a member of the role that gets it.
    execute(&server(), &format!("grant {} to current_user", role.0));
    execute(&server(), &mend);
    run(&url, &["upgrade"]).works();
    assert_eq!(misfit(&url), None);

    // Where schema public still has its owner from before Postgres 15, owning the database does not help.
    let other = Database::new("older");
    execute(&other.url, &format!("alter schema public owner to {}", texts_owner(&other.url)));
    let mend = format!("GRANT CREATE ON SCHEMA public TO {};", role.0);
    let url = with_role(&other.url, &role.0, "geheim");
    run(&url, &["upgrade"]).fails(1, &[&mend]);
    execute(&other.url, &mend);
    run(&url, &["upgrade"]).works();
}

fn texts_owner(url: &str) -> String {
    crate::place::texts(url, "select current_user::text").remove(0)
}

#[test]
fn a_role_that_may_not_is_told_what_a_superuser_can_do() {
    let role = Role::new("poor");
    let absent = Database::absent("refused");
    let create = format!("CREATE DATABASE {} OWNER {};", absent.name, role.0);
    run(&with_role(&absent.url, &role.0, "geheim"), &["init"]).fails(1, &["may not create databases", &create, "CREATEDB"]);

    let database = Database::upgraded("foreign");
    let url = with_role(&database.url, &role.0, "geheim");
    run(&url, &["current"]).fails(1, &["lacks a right", "REASSIGN OWNED BY"]);
}

#[test]
fn no_server_no_database_no_table() {
    let down = "postgres://finlit:geheim@127.0.0.1:1/finlit";
    for args in [&["init"][..], &["upgrade"], &["downgrade"], &["current"], &["history"], &["stamp", "head"], &["check"], &["diagram"]] {
        let said = run(down, args).fails(1, &["No Postgres runs at 127.0.0.1:1", "systemctl start postgresql", "make run"]);
        assert!(!said.contains("geheim"), "{said}");
    }
    run("postgres://finlit@no-such-host.invalid/finlit", &["current"]).fails(1, &["no-such-host.invalid", "DATABASE_URL"]);
    run("postgresql:///finlit?host=/nowhere", &["current"]).fails(1, &["the socket in /nowhere"]);

    let absent = Database::absent("absent");
    for args in [&["upgrade"][..], &["current"], &["check"]] {
        run(&absent.url, args).fails(1, &["There is no database", &absent.name, "finlit db init"]);
    }
    let empty = Database::new("empty");
    let failure = block(connect::with(&empty.url, async |c| sqlx::query("select from learners").execute(c).await)).unwrap_err();
    assert!(failure.to_string().ends_with("finlit db upgrade"), "{failure}");
}

#[test]
fn an_unusable_address_is_explained() {
    for url in [
        "mysql://u:geheim@localhost/finlit",
        "finlit",
        "postgres://u:ge/heim@localhost/finlit",
        "postgresql+psycopg2://u:geheim@localhost/d",
    ] {
        let said = run(url, &["current"]).fails(1, &["DATABASE_URL", "postgresql://ROLE:PASSWORD@HOST"]);
        assert!(!said.contains("heim"), "{said}");
    }
    // Both schemes, and what hosted servers put behind the question mark.
    let (_, rest) = server().split_once("://").map(|(a, b)| (a.to_string(), b.to_string())).unwrap();
    for scheme in ["postgres", "postgresql"] {
        let url = with_database(&format!("{scheme}://{rest}"), "postgres");
        let url = format!("{url}{}channel_binding=prefer&connect_timeout=10", if url.contains('?') { '&' } else { '?' });
        run(&url, &["current"]).works();
    }
}

#[test]
fn an_edited_migration_is_refused_until_put_back_or_accepted() {
    let database = Database::upgraded("edited");
    let edit = "update _sqlx_migrations set checksum = '\\x00' where version = 20261122000100";
    execute(&database.url, edit);
    for args in [&["upgrade"][..], &["downgrade"], &["check"]] {
        run(&database.url, args)
            .fails(1, &["Edited after it was applied: 20261122000100 content", "git checkout migrations/", "finlit db stamp 2"]);
    }
    assert!(run(&database.url, &["history"]).works().contains("edited after it was applied"));
    assert!(misfit(&database.url).unwrap().contains("edited after it was applied: 20261122000100 content"));
    assert!(run(&database.url, &["stamp", "head"]).works().contains("20261122000100 content accepted"));
    assert_eq!(misfit(&database.url), None);
}

#[test]
fn a_schema_ahead_of_the_program_is_left_alone() {
    let database = Database::upgraded("ahead");
    execute(
        &database.url,
        "insert into _sqlx_migrations (version, description, success, checksum, execution_time) values (29990101000000, 'from the future', true, '\\x00', 1)",
    );
    for args in [&["upgrade"][..], &["downgrade"], &["check"]] {
        run(&database.url, args).fails(1, &["ahead of this program", "29990101000000 from the future", "finlit db downgrade 2"]);
    }
    assert!(run(&database.url, &["history"]).works().contains("unknown to this program"));
    assert!(run(&database.url, &["current"]).works().contains("29990101000000 from the future (unknown 1)"));
    assert!(misfit(&database.url).unwrap().contains("29990101000000 from the future"));
    assert_eq!(number(&database.url, "select count(*) from _sqlx_migrations where version > 29990000000000"), 1);
    run(&database.url, &["stamp", "head"]).works();
    assert_eq!(misfit(&database.url), None);
}
