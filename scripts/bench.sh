#!/usr/bin/env bash
# make bench: a release server on a durable cluster of its own, then every benches/*.sh in the order of their names. Each is
# read by a shell of its own that has the functions of this file and
#   BASE_URL METRICS_URL   the server            DATABASE_URL   its database (durable: fsync as Postgres ships it)
#   PG                     pgbench and the rest  BENCH_SECONDS  how long a run takes (10)
#   BENCH_CLIENTS          clients at once (8)
# and prints lines `name: value unit`; they stand together at the end and in target/bench.txt.
. "$(dirname "$0")/lib.sh"

# db ARGUMENTS: psql on the server's database.
db() { (pg_environment "$DATABASE_URL" && "$PG/psql" -X -q -A -t -v ON_ERROR_STOP=1 "$@"); }

tsv() { db -F $'\t' -c "$1"; }

ratio() { awk -v part="$1" -v whole="$2" 'BEGIN { printf "%.2f", part / whole }'; }

# Requests a second out of wrk's report; fails where one went wrong.
wrk_rate() {
  awk '/^Requests\/sec:/ { rate = $2 } /Non-2xx|Socket errors/ { print >"/dev/stderr"; wrong = 1 }
    END { if (wrong || rate == "") exit 1; printf "%.0f\n", rate }'
}

# statements FILE ARGUMENTS: writes down what a request asks of Postgres, see benches/requests.mjs. Read from Postgres's own
# log, so that what the server is measured against follows every change of the server.
statements() {
  local file=$1 status
  shift
  pg_admin -d postgres -c "alter system set log_line_prefix = '%a|'" -c "alter system set log_statement = 'all'" -c "select pg_reload_conf()" >/dev/null
  sleep 0.5
  node benches/requests.mjs statements "$DATA/server.log" "$@" >"$file"
  status=$?
  pg_admin -d postgres -c "alter system reset all" -c "select pg_reload_conf()" >/dev/null
  sleep 0.5
  return $status
}

./setup.sh build postgres || exit 1
have wrk || install_packages apt:wrk brew:wrk dnf:wrk pacman:wrk apk:wrk || true
hash -r
have wrk || die "wrk is missing: install it with your package manager (https://github.com/wg/wrk)"
scripts/assets.sh || exit 1
cargo build --release --features ssr || die "the server does not build"
find_postgres
[ -x "$PG/pgbench" ] || die "pgbench is missing from $PG: install Postgres's contrib package"
# What crash safety costs is part of what is measured.
export FINLIT_PG_DURABLE=1
start_cluster bench
DATABASE_URL=$(cat "$BASE/url")
program="$TARGET/release/finlit"
BENCH_SECONDS=${BENCH_SECONDS:-10} BENCH_CLIENTS=${BENCH_CLIENTS:-8}
database="finlit_bench_$$"
trap 'stop_server; drop_database "$database"; stop_cluster bench' EXIT
throw_away_database "$database" || die "the database $database could not be made"
export DATABASE_URL
say "filling a database (a few seconds)"
quietly bench-database prepare_database "$program" || die "the database could not be filled: see target/log/bench-database.log"
plain_environment
began=$(node -p 'Date.now()')
start_server "$program" "$LOGS/bench-server.log" || exit 1
ready=$(($(node -p 'Date.now()') - began))

results="$TARGET/bench.txt"
{
  echo "ready after: $ready ms (aim: 500 or less, asked every 100)"
  if [ -r "/proc/$SERVER/status" ]; then awk '/^VmRSS/ { printf "resident, just started: %.1f MB (aim: under 100)\n", $2 / 1024 }' "/proc/$SERVER/status"; fi
} >"$results"
for bench in benches/*.sh; do
  [ -e "$bench" ] || continue
  say "$bench (about $((BENCH_SECONDS * 5)) s)"
  # shellcheck disable=SC1090 # each of them
  if ! (. "$bench") >>"$results"; then echo "$bench: FAILED" >>"$results"; broken=yes; fi
done
if [ -r "/proc/$SERVER/status" ]; then awk '/^VmHWM/ { printf "resident, at most: %.1f MB (aim: under 100)\n", $2 / 1024 }' "/proc/$SERVER/status" >>"$results"; fi
cat "$results"
[ -z "${broken-}" ]
