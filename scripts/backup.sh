#!/usr/bin/env bash
# make backup: the whole database (DATABASE_URL, else the private cluster) into backups/, readable by you alone. It is taken
# in one snapshot, while the server goes on. FILE=... names the file.
. "$(dirname "$0")/lib.sh"

find_postgres || die "pg_dump is missing: ./setup.sh postgres"
use_database
file=${FILE:-backups/finlit-$(date -u +%Y%m%d-%H%M%S).dump}
umask 077
mkdir -p "$(dirname "$file")"
# It holds what people learned: nothing of it may be committed.
[ "$(dirname "$file")" != backups ] || echo '*' >backups/.gitignore
pg_environment "$DATABASE_URL"
rm -f "$file.part"
if ! "$PG/pg_dump" --format=custom --no-owner --no-privileges --file="$file.part"; then
  rm -f "$file.part"
  die "no backup was made"
fi
chmod 600 "$file.part"
mv "$file.part" "$file"
say "backed up to $file ($(du -h "$file" | cut -f1 | tr -d ' '))"
