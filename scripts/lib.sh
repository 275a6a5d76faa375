# shellcheck shell=bash
# What the commands share: the setup's functions, the program, a server to try things on.
set -uo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../setup/lib.sh"
. "$ROOT/setup/browser.sh"
. "$ROOT/setup/rust.sh"
. "$ROOT/setup/postgres.sh"
cd "$ROOT" || exit 1

# The pid of the server that `make run` or `make dev` started in this checkout.
PID_FILE="$TARGET/run/finlit.pid"

seconds() { echo "$((SECONDS - $1)) s"; }

# The server's process, if it still runs and still is one of ours.
server_pid() {
  local pid
  pid=$(cat "$PID_FILE" 2>/dev/null) || return 1
  case $(ps -p "$pid" -o command= 2>/dev/null) in
    *finlit*serve* | *scripts/dev.sh*) echo "$pid" ;;
    *) return 1 ;;
  esac
}

# prepare_database PROGRAM: there, up to date, with content.
prepare_database() {
  "$1" db init && "$1" db upgrade && "$1" content load curriculum
}

# What a .env says is for running, not for tests: an empty variable counts as unset and is not read from there.
plain_environment() { export FINLIT_PUBLIC_URL='' FINLIT_CLOCK_AHEAD='' FINLIT_POOL='' FINLIT_PSEUDO='' FINLIT_SEAL_KEY=''; }

# throw_away_database NAME: makes an empty one in the test cluster and points DATABASE_URL at it. use_test_database comes
# first. drop_database NAME removes it, whoever is still connected.
throw_away_database() {
  drop_database "$1"
  (pg_environment "$DATABASE_URL" && "$PG/psql" -X -q -v ON_ERROR_STOP=1 -c "create database \"$1\"") || return 1
  HOME_URL=$DATABASE_URL
  local query=
  case $HOME_URL in *\?*) query="?${HOME_URL#*\?}" ;; esac
  DATABASE_URL=${HOME_URL%%\?*}
  DATABASE_URL="${DATABASE_URL%/*}/$1$query"
}

drop_database() {
  (pg_environment "${HOME_URL:-$DATABASE_URL}" && "$PG/psql" -X -q -v ON_ERROR_STOP=1 -c "drop database if exists \"$1\" with (force)" 2>/dev/null)
}

# start_server PROGRAM LOG: on a free port, ready when this returns. Sets BASE_URL and SERVER (its pid).
start_server() {
  local port metrics waited=0
  port=$(free_port)
  metrics=$(free_port)
  BASE_URL="http://127.0.0.1:$port"
  mkdir -p "$(dirname "$2")"
  LEPTOS_SITE_ADDR="127.0.0.1:$port" FINLIT_METRICS_ADDR="127.0.0.1:$metrics" "$1" serve >"$2" 2>&1 </dev/null &
  SERVER=$!
  until [ "$(http_status "127.0.0.1:$port" /readyz)" = 200 ]; do
    if ! kill -0 $SERVER 2>/dev/null || [ $waited -ge 300 ]; then
      say "the server does not get ready; the end of $2:"
      tail -n 15 "$2" >&2
      return 1
    fi
    sleep 0.1
    waited=$((waited + 1))
  done
  METRICS_URL="http://127.0.0.1:$metrics/metrics"
  export BASE_URL METRICS_URL
}

stop_server() {
  [ -n "${SERVER-}" ] || return 0
  kill "$SERVER" 2>/dev/null
  wait "$SERVER" 2>/dev/null
  SERVER=
}
