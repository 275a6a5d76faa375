//! What cannot be tried on a server others use: passwords, TLS, durability switched off, a server that stops.

use crate::place::{Cluster, execute, run, shell};

#[test]
fn passwords_tls_durability_and_the_end() {
    let Some(cluster) = Cluster::new() else {
        eprintln!("left out: no initdb on this machine");
        return;
    };
    let data = cluster.data().display().to_string();
    let boss = cluster.url("boss", "geheim", "finlit");
    cluster.start("-c fsync=off");

    // Wrong password; a role that is not there looks the same from outside.
    for (role, password) in [("boss", "falsch"), ("nobody", "geheim")] {
        let said = run(&cluster.url(role, password, "finlit"), &["current"]);
        let said = said.fails(1, &["does not accept this password", role, "DATABASE_URL", &format!("\\password {role}")]);
        assert!(!said.contains("falsch"), "{said}");
    }
    run(&boss, &["init"]).works();
    run(&boss, &["upgrade"]).works();
    run(&boss, &["check"]).fails(1, &["fsync is off", "start the server without -c fsync=off"]);
    run(&format!("{boss}?sslmode=require"), &["current"]).fails(1, &["does not offer it", "sslmode=disable"]);

    // Switched off in the configuration: the mend is SQL, and the SQL is right.
    cluster.stop();
    cluster.start("");
    execute(&boss, "alter system set fsync = off");
    execute(&boss, "alter system set full_page_writes = off");
    execute(&boss, "alter system set synchronous_commit = off");
    execute(&boss, "select pg_reload_conf()");
    std::thread::sleep(std::time::Duration::from_millis(500));
    let mends = ["fsync", "full_page_writes", "synchronous_commit"].map(|key| format!("ALTER SYSTEM SET {key} = on;"));
    run(&boss, &["check"])
        .fails(1, &["fsync is off", "full_page_writes is off", "synchronous_commit is off", &mends[0], &mends[1], &mends[2]]);
    for mend in &mends {
        execute(&boss, mend);
    }
    execute(&boss, "select pg_reload_conf()");
    std::thread::sleep(std::time::Duration::from_millis(500));
    assert!(run(&boss, &["check"]).works().ends_with("All is well.\n"));

    // Roles without a password, and a server that insists on TLS.
    cluster.stop();
    shell(&format!(
        "cd {data} && openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -keyout server.key -out server.crt 2>/dev/null && chmod 600 server.key \
        && printf 'host all open 127.0.0.1/32 trust\\nhost all missing 127.0.0.1/32 trust\\nhostssl all all 127.0.0.1/32 scram-sha-256\\n' > pg_hba.conf"
    ));
    cluster.start("-c ssl=on");
    run(&cluster.url("missing", "x", "finlit"), &["current"]).fails(1, &["has no role missing", "CREATE ROLE missing LOGIN"]);
    run(&format!("{boss}?sslmode=disable"), &["current"]).fails(1, &["does not let role boss in", "sslmode=require"]);
    assert!(run(&format!("{boss}?sslmode=require"), &["check"]).works().contains("TLS TLSv1."));
    run(&format!("{boss}?sslmode=verify-full"), &["current"]).fails(1, &["TLS with Postgres", "sslrootcert=FILE"]);

    cluster.stop();
    run(&boss, &["check"]).fails(1, &["No Postgres runs at 127.0.0.1", "systemctl start postgresql"]);
}
