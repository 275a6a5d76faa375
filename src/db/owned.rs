//! Which tables hold what belongs to a learner, and how much is in them: what a step back must not lose unasked.

use sqlx::AssertSqlSafe;
use sqlx::postgres::PgConnection;

/// A learner-owned table: it has a `learner_id`, or its rows go when a row of such a table goes.
#[derive(Clone, Debug, PartialEq)]
pub struct Owned {
    /// The table itself: a new name is not a loss.
    pub oid: i64,
    pub table: String,
    /// Rows that belong to a learner (a session may belong to nobody yet).
    pub rows: i64,
    pub columns: Vec<String>,
}

const TABLES: &str = "
    with recursive owned(oid) as (
        select attrelid from pg_attribute join pg_class c on c.oid = attrelid
        where attname = 'learner_id' and not attisdropped and relkind in ('r', 'p') and not relispartition
            and relnamespace = (select oid from pg_namespace where nspname = current_schema())
        union
        select k.conrelid from pg_constraint k join owned o on k.confrelid = o.oid where k.contype = 'f' and k.confdeltype = 'c'
    )
    select c.oid::int8, c.relname::text, quote_ident(c.relname), array_agg(a.attname::text order by a.attnum)
    from owned join pg_class c using (oid) join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    group by c.oid, c.relname order by c.relname";

/// The learner-owned tables with their rows counted. `alone` keeps everyone else out until the transaction ends, so that
/// what was counted is what is lost.
pub async fn owned(connection: &mut PgConnection, alone: bool) -> Result<Vec<Owned>, sqlx::Error> {
    let tables: Vec<(i64, String, String, Vec<String>)> = sqlx::query_as(TABLES).fetch_all(&mut *connection).await?;
    if alone && !tables.is_empty() {
        let names: Vec<&str> = tables.iter().map(|(_, _, quoted, _)| quoted.as_str()).collect();
        sqlx::query(AssertSqlSafe(format!("lock table {}", names.join(", ")))).execute(&mut *connection).await?;
    }
    let mut found = Vec::new();
    for (oid, table, quoted, columns) in tables {
        let what = if columns.iter().any(|c| c == "learner_id") { "learner_id" } else { "*" };
        let rows = sqlx::query_scalar(AssertSqlSafe(format!("select count({what}) from {quoted}"))).fetch_one(&mut *connection).await?;
        found.push(Owned { oid, table, rows, columns });
    }
    Ok(found)
}

/// What was there before and is not any more: rows, and columns of tables that hold rows.
pub fn losses(before: &[Owned], after: &[Owned]) -> Vec<String> {
    let mut lost = Vec::new();
    for table in before.iter().filter(|t| t.rows > 0) {
        let now = after.iter().find(|t| t.oid == table.oid);
        let rows = table.rows - now.map_or(0, |t| t.rows);
        if rows > 0 {
            lost.push(format!("{} {rows}", table.table));
        } else if let Some(now) = now
            && table.columns.len() > now.columns.len()
        {
            let columns: Vec<&str> = table.columns.iter().filter(|c| !now.columns.contains(c)).map(String::as_str).collect();
            lost.push(format!("{} of {} rows in {}", columns.join(", "), table.rows, table.table));
        }
    }
    lost
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(oid: i64, rows: i64, columns: &[&str]) -> Owned {
        Owned { oid, table: format!("t{oid}"), rows, columns: columns.iter().map(|c| c.to_string()).collect() }
    }

    #[test]
    fn dropped_rows_and_columns_are_losses_and_a_new_name_is_not() {
        let before = [table(1, 3, &["a", "b"]), table(2, 0, &["a"]), table(3, 5, &["a", "b"]), table(4, 2, &["a"])];
        let renamed = Owned { table: "other".to_string(), ..table(4, 2, &["a", "c"]) };
        let after = [table(3, 5, &["a"]), renamed];
        assert_eq!(losses(&before, &after), ["t1 3", "b of 5 rows in t3"]);
        assert!(losses(&before, &before).is_empty());
    }

    #[test]
    fn some_rows_deleted_are_a_loss() {
        assert_eq!(losses(&[table(1, 3, &["a"])], &[table(1, 1, &["a"])]), ["t1 2"]);
    }
}
