//! `finlit db diagram`: the tables as a Mermaid diagram, read from the database, so that the README's picture is the truth.
//! Keys and foreign keys only: the rest is in the migrations.

use std::fmt::Write as _;

use sqlx::postgres::PgConnection;

use super::cli::say;
use super::connect;
use super::failure::Failure;
use super::owned::owned;

/// A column that is part of a key: table, column, type, whether primary, foreign, unique.
type Column = (String, String, String, bool, bool, bool);

/// A foreign key: from, to, its columns, whether it may be null, whether at most one row points at another.
type Link = (String, String, String, bool, bool);

const COLUMNS: &str = "
    select c.relname::text, a.attname::text, case when t.typelem <> 0 and t.typlen = -1 then e.typname || '[]' else t.typname end,
        bool_or(k.contype = 'p'), bool_or(k.contype = 'f'), bool_or(k.contype = 'u')
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum = any(k.conkey)
        join pg_type t on t.oid = a.atttypid left join pg_type e on e.oid = t.typelem
    where n.nspname = current_schema() and k.contype in ('p', 'f', 'u') and c.relname <> '_sqlx_migrations' and not c.relispartition
    group by c.relname, a.attname, a.attnum, t.typname, t.typelem, t.typlen, e.typname order by c.relname, a.attnum";

const LINKS: &str = "
    select c.relname::text, p.relname::text, string_agg(a.attname::text, ', ' order by array_position(k.conkey, a.attnum)),
        bool_or(not a.attnotnull),
        exists (select from pg_index i where i.indrelid = c.oid and i.indisunique and i.indpred is null
            and (i.indkey::int2[])[0:i.indnkeyatts - 1] <@ k.conkey)
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class p on p.oid = k.confrelid
        join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum = any(k.conkey)
    where n.nspname = current_schema() and k.contype = 'f' and k.conparentid = 0
    group by k.oid, c.oid, c.relname, p.relname, k.conkey order by c.relname, p.relname, k.conname";

/// Prints the diagram.
pub async fn print(url: &str) -> Result<(), Failure> {
    let (columns, links, learners) = connect::with(url, async |c| read(c).await).await?;
    if columns.is_empty() {
        return Err(Failure::new("The database has no tables yet.", "finlit db upgrade"));
    }
    say(draw(&columns, &links, &learners));
    Ok(())
}

async fn read(connection: &mut PgConnection) -> Result<(Vec<Column>, Vec<Link>, Vec<String>), sqlx::Error> {
    let columns = sqlx::query_as(COLUMNS).fetch_all(&mut *connection).await?;
    let links = sqlx::query_as(LINKS).fetch_all(&mut *connection).await?;
    let learners = owned(connection, false).await?.into_iter().map(|t| t.table).collect();
    Ok((columns, links, learners))
}

/// Content first, then what belongs to a learner, then the lines between, in the same two groups.
fn draw(columns: &[Column], links: &[Link], learners: &[String]) -> String {
    let mut text = String::from("erDiagram\n");
    for (title, of_learners) in [("Content, and what belongs to nobody", false), ("What belongs to a learner", true)] {
        let _ = writeln!(text, "    %% {title}");
        for group in columns.chunk_by(|a, b| a.0 == b.0).filter(|g| learners.contains(&g[0].0) == of_learners) {
            let _ = writeln!(text, "    {} {{", group[0].0);
            for (_, column, kind, primary, foreign, unique) in group {
                let keys: Vec<&str> = [("PK", *primary), ("FK", *foreign), ("UK", *unique)].iter().filter(|k| k.1).map(|k| k.0).collect();
                let _ = writeln!(text, "        {} {column} {}", plain(kind), keys.join(", "));
            }
            let _ = writeln!(text, "    }}");
        }
        for (from, to, by, optional, single) in links.iter().filter(|l| learners.contains(&l.0) == of_learners) {
            let (one, many) = (if *optional { "|o" } else { "||" }, if *single { "o|" } else { "o{" });
            let _ = writeln!(text, "    {to} {one}--{many} {from} : \"{by}\"");
        }
    }
    text
}

/// The names people use for Postgres's types.
fn plain(kind: &str) -> String {
    match kind {
        "int2" => "smallint".to_string(),
        "int4" => "int".to_string(),
        "int8" => "bigint".to_string(),
        "bool" => "boolean".to_string(),
        other => other.to_string(),
    }
}
