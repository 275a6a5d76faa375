#!/usr/bin/env bash
# make bench: a release server on a durable cluster of its own, then every benches/*.sh in the order of their names. Each finds
#   BASE_URL METRICS_URL   the server            DATABASE_URL   its database (durable: fsync as Postgres ships it)
#   FINLIT_PG_BIN          pgbench and the rest  BENCH_SECONDS  how long a run takes (10)
#   BENCH_CLIENTS          clients at once (8)   FINLIT_BIN     the program
# and prints lines `name: value unit`; they stand together at the end and in target/bench.txt.
. "$(dirname "$0")/lib.sh"

./setup.sh build postgres || exit 1
scripts/assets.sh || exit 1
cargo build --release --features ssr || die "the server does not build"
find_postgres
[ -x "$PG/pgbench" ] || die "pgbench is missing from $PG: install Postgres's contrib package"
# What crash safety costs is part of what is measured.
export FINLIT_PG_DURABLE=1
start_cluster bench
DATABASE_URL=$(cat "$BASE/url")
FINLIT_PG_BIN=$PG FINLIT_BIN="$TARGET/release/finlit"
BENCH_SECONDS=${BENCH_SECONDS:-10} BENCH_CLIENTS=${BENCH_CLIENTS:-8}
export DATABASE_URL FINLIT_PG_BIN FINLIT_BIN BENCH_SECONDS BENCH_CLIENTS
database="finlit_bench_$$"
trap 'stop_server; drop_database "$database"; stop_cluster bench' EXIT
throw_away_database "$database" || die "the database $database could not be made"
export DATABASE_URL
say "filling a database (a few seconds)"
quietly bench-database prepare_database "$FINLIT_BIN" || die "the database could not be filled: see target/log/bench-database.log"
plain_environment
began=$(node -p 'Date.now()')
start_server "$FINLIT_BIN" "$LOGS/bench-server.log" || exit 1
ready=$(($(node -p 'Date.now()') - began))

results="$TARGET/bench.txt"
{
  echo "ready after: $ready ms (aim: 500 or less, asked every 100)"
  if [ -r "/proc/$SERVER/status" ]; then awk '/^VmRSS/ { printf "resident, just started: %.1f MB (aim: under 100)\n", $2 / 1024 }' "/proc/$SERVER/status"; fi
} >"$results"
for bench in benches/*.sh; do
  [ -e "$bench" ] || continue
  say "$bench (about $((BENCH_SECONDS * 3)) s)"
  if ! bash "$bench" >>"$results"; then echo "$bench: FAILED" >>"$results"; broken=yes; fi
done
if [ -r "/proc/$SERVER/status" ]; then awk '/^VmHWM/ { printf "resident, at most: %.1f MB (aim: under 100)\n", $2 / 1024 }' "/proc/$SERVER/status" >>"$results"; fi
cat "$results"
[ -z "${broken-}" ]
