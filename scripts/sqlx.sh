#!/usr/bin/env bash
# .sqlx/ holds what the compiler knows about each query, so that a build needs no database.
#   scripts/sqlx.sh refresh   make sqlx: writes it anew from the migrations and the queries
#   scripts/sqlx.sh check     part of make test: fails where it is not what refresh would write
# Works where the program itself does not compile yet: the migrations are run by psql.
. "$(dirname "$0")/lib.sh"

find_postgres || die "Postgres is missing: ./setup.sh postgres"
use_test_database
database="finlit_sqlx_$$"
trap 'drop_database "$database"' EXIT
throw_away_database "$database" || die "the database $database could not be made in the test cluster"
(
  pg_environment "$DATABASE_URL"
  for file in migrations/*.up.sql; do
    "$PG/psql" -X -q -v ON_ERROR_STOP=1 --single-transaction -f "$file" >/dev/null || exit 1
  done
  # The table in which sqlx keeps what it ran.
  "$PG/psql" -X -q -v ON_ERROR_STOP=1 -c "create table if not exists _sqlx_migrations (version bigint primary key, description text not null,
    installed_on timestamptz not null default now(), success boolean not null, checksum bytea not null, execution_time bigint not null)"
) || die "a migration fails on an empty database"

new="$TARGET/sqlx"
rm -rf "$new"
mkdir -p "$new"
# The queries are looked up while the crate is compiled, so it has to be. Its time is put back: nothing else changed.
cp -p src/lib.rs "$TARGET/lib.rs.time"
touch src/lib.rs
SQLX_OFFLINE=false SQLX_OFFLINE_DIR="$new" cargo check --features ssr --all-targets
status=$?
if [ "${1-}" = check ] && cmp -s src/lib.rs "$TARGET/lib.rs.time"; then touch -r "$TARGET/lib.rs.time" src/lib.rs; fi
[ $status -eq 0 ] || die "a query does not fit the schema, or the crate does not compile"

mkdir -p .sqlx
case ${1-} in
  refresh)
    rm -f .sqlx/query-*.json
    find "$new" -name 'query-*.json' -exec cp {} .sqlx/ \;
    say ".sqlx/ holds $(find .sqlx -name 'query-*.json' | wc -l | tr -d ' ') queries"
    ;;
  check)
    if ! diff -rq .sqlx "$new" | sed 's/^/  /' >&2; then die ".sqlx/ is not what the queries say: run 'make sqlx' and commit it"; fi
    say ".sqlx/ is fresh"
    ;;
  *) die "say refresh or check" ;;
esac
