#!/usr/bin/env bash
# make restore FILE=backups/...: puts a backup back, all of it or nothing. A database that holds tables is left alone unless
# FORCE=1; then what it held is backed up first, and replaced.
. "$(dirname "$0")/lib.sh"

file=${FILE-}
[ -n "$file" ] || die "say which backup: make restore FILE=backups/finlit-....dump"
[ -r "$file" ] || die "there is no file $file, or you may not read it"
find_postgres || die "pg_restore is missing: ./setup.sh postgres"
"$PG/pg_restore" --list "$file" >/dev/null 2>&1 || die "$file is not a backup made by 'make backup'"
use_database
pg_environment "$DATABASE_URL"
sql() { "$PG/psql" -X -q -A -t -v ON_ERROR_STOP=1 "$@"; }
schemas="select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'"
tables=$(sql -c "select count(*) from pg_class where relkind in ('r', 'p') and relnamespace in (select oid from pg_namespace where nspname in ($schemas))") ||
  die "the database cannot be reached"
if [ "$tables" != 0 ]; then
  [ "${FORCE-}" = 1 ] || die "the database $PGDATABASE holds $tables tables: restore into an empty one, or say FORCE=1 to replace what is there"
  FILE="backups/before-restore-$(date -u +%Y%m%d-%H%M%S).dump" DATABASE_URL=$DATABASE_URL scripts/backup.sh || exit 1
fi
log="$LOGS/restore.log"
mkdir -p "$LOGS"
{
  # A running server holds its tables only for moments.
  echo "set lock_timeout = '10s';"
  sql -c "select format('drop schema %I cascade;', nspname) from pg_namespace where nspname in ($schemas)"
  echo "create schema public;"
  # The schema is made above: it is not owned by whoever restores, as a rule.
  "$PG/pg_restore" --no-owner --no-privileges --file=- "$file" | grep -v '^CREATE SCHEMA public;' || echo "select 'pg_restore failed'::int;"
} | sql --single-transaction >"$log" 2>&1 || {
  tail -n 3 "$log" >&2
  die "nothing was changed: see target/log/restore.log; where it waits for a lock, stop the server first"
}
say "restored $file into the database $PGDATABASE; run 'finlit db upgrade' if the backup is older than the program"
