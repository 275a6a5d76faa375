//! One learner's rows lie together, by the key: a rule of the schema, read from the schema.

use crate::place::{Database, texts};

/// Two tables may differ. `logins`: names and e-mails are unique across all learners, which no key that begins with a
/// learner can promise, so it is small and global. `sessions`: a request comes with a cookie and nothing else; the session
/// is looked up to find out which learner it is, and a visitor without a learner has one too.
const ELSEWHERE: [&str; 2] = ["logins", "sessions"];

#[test]
fn every_key_of_a_learners_table_begins_with_the_learner() {
    let database = Database::upgraded("keys");
    let sql = "
        select c.relname || ': ' || i.relname || coalesce(' (' || k.conname || ')', '')
        from pg_index x
            join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
            join pg_attribute l on l.attrelid = c.oid and l.attname = 'learner_id' and not l.attisdropped
            left join pg_constraint k on k.conindid = x.indexrelid and k.contype in ('p', 'u') and k.conrelid = c.oid
        where x.indisunique and c.relnamespace = 'public'::regnamespace and x.indkey[0] <> l.attnum
            and c.relname <> all (array['ELSEWHERE'])
        order by 1";
    let wrong = texts(&database.url, &sql.replace("ELSEWHERE", &ELSEWHERE.join("','")));
    assert!(wrong.is_empty(), "keys that do not begin with learner_id: {wrong:?}");

    // Read once more from pg_constraint itself, so that an empty answer above cannot come from a query that sees nothing.
    let keyed = texts(
        &database.url,
        "select distinct c.relname::text from pg_constraint k join pg_class c on c.oid = k.conrelid
            join pg_attribute l on l.attrelid = c.oid and l.attname = 'learner_id'
        where k.contype in ('p', 'u') and k.conkey[1] = l.attnum order by 1",
    );
    let owned = texts(
        &database.url,
        "select c.relname::text from pg_attribute join pg_class c on c.oid = attrelid
        where attname = 'learner_id' and relkind in ('r', 'p') and relnamespace = 'public'::regnamespace order by 1",
    );
    assert!(keyed.len() >= 10, "{keyed:?}");
    let without: Vec<&String> = owned.iter().filter(|t| !keyed.contains(t) && !ELSEWHERE.contains(&t.as_str())).collect();
    assert!(without.is_empty(), "tables without such a key: {without:?}");
}

#[test]
fn constraints_have_names_of_their_own() {
    let database = Database::upgraded("names");
    // A name Postgres made up (table_column_check, …_key1) cannot be told to a user and moves between versions.
    let sql = "select conrelid::regclass || ' ' || conname from pg_constraint
        where connamespace = 'public'::regnamespace and conname ~ '_check[0-9]*$' and conrelid <> '_sqlx_migrations'::regclass";
    assert_eq!(texts(&database.url, sql), [] as [&str; 0]);
}
