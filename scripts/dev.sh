#!/usr/bin/env bash
# make dev: builds (unoptimised) and serves, again after each change; it looks for changed files once a second.
. "$(dirname "$0")/lib.sh"

if pid=$(server_pid); then die "FinLit already runs here (process $pid): 'make stop' ends it"; fi
./setup.sh run || exit 1
use_database
addr=$(setting LEPTOS_SITE_ADDR)
mkdir -p "$(dirname "$PID_FILE")"
echo $$ >"$PID_FILE"

watched="src style locales curriculum migrations public build.rs Cargo.toml Cargo.lock"
mark="$TARGET/run/built"
trap 'stop_server_here; exit 0' INT TERM
stop_server_here() {
  [ -n "${SERVER-}" ] && kill "$SERVER" 2>/dev/null && wait "$SERVER" 2>/dev/null
  SERVER=
}
while :; do
  began=$SECONDS
  touch "$mark"
  if scripts/assets.sh && cargo build --features ssr; then
    stop_server_here
    if prepare_database target/debug/finlit; then
      target/debug/finlit serve &
      SERVER=$!
      say "built in $(seconds $began); http://${addr:-127.0.0.1:3000}, waiting for changes"
    fi
  else
    say "does not build; the last good one stays up, waiting for changes"
  fi
  # shellcheck disable=SC2086 # several places
  until newer_than "$mark" $watched; do sleep 1; done
done
