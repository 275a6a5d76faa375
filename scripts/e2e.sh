#!/usr/bin/env bash
# The browser tests, against a server of their own: free port, own database in the test cluster, both gone afterwards.
#   scripts/e2e.sh [what Playwright takes: a file, --project, -g ...]
# FINLIT_E2E_BIN is another program than target/debug/finlit; then nothing is built. FINLIT_E2E_DUMP=FILE keeps the database.
. "$(dirname "$0")/lib.sh"

bin=${FINLIT_E2E_BIN:-target/debug/finlit}
if [ -z "${FINLIT_E2E_BIN-}" ]; then
  cargo build --features ssr || die "the server does not build"
  [ -f target/site/pkg/hash.txt ] && grep -q '^js:' target/site/pkg/hash.txt || scripts/assets.sh || exit 1
fi
./setup.sh end2end || exit 1
find_chromium || die "Chromium is missing: ./setup.sh chromium"
find_postgres || die "Postgres is missing: ./setup.sh postgres"
use_test_database
database="finlit_e2e_$$"
# A second server on a copy of the database, for what would disturb the tests beside: publishing, withdrawing.
alone="${database}_alone"
trap 'stop_server; SERVER=$ALONE stop_server; drop_database "$database"; drop_database "$alone"' EXIT
ALONE=
throw_away_database "$database" || die "the database $database could not be made in the test cluster"
prepare_database "$bin" >"$LOGS/e2e-database.log" 2>&1 || { tail -n 5 "$LOGS/e2e-database.log" >&2; die "the database for the browser tests could not be filled: see target/log/e2e-database.log"; }
plain_environment
export FINLIT_PSEUDO=1
FINLIT_SEAL_KEY=$(dd if=/dev/urandom bs=32 count=1 2>/dev/null | base64)
(pg_environment "$HOME_URL" && "$PG/psql" -X -q -v ON_ERROR_STOP=1 -c "create database \"$alone\" template \"$database\"") || die "the database $alone could not be made"
main=$DATABASE_URL
DATABASE_URL=${main/$database/$alone}
start_server "$bin" "$LOGS/e2e-alone.log" || exit 1
ALONE=$SERVER FINLIT_E2E_ALONE=$BASE_URL FINLIT_E2E_ALONE_DATABASE=$DATABASE_URL
export FINLIT_E2E_ALONE FINLIT_E2E_ALONE_DATABASE
DATABASE_URL=$main
start_server "$bin" "$LOGS/e2e-server.log" || exit 1
FINLIT_BIN=$(cd "$(dirname "$bin")" && pwd)/$(basename "$bin")
export FINLIT_BIN FINLIT_SERVER_PID=$SERVER

cd end2end || exit 1
npx --no-install playwright test "$@"
status=$?
if [ -n "${FINLIT_E2E_DUMP-}" ]; then (pg_environment "$DATABASE_URL" && "$PG/pg_dump" -Fc -f "$FINLIT_E2E_DUMP"); fi
exit $status
