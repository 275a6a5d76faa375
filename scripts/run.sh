#!/usr/bin/env bash
# make run: from a clean clone to a server that answers.
. "$(dirname "$0")/lib.sh"

addr=$(setting LEPTOS_SITE_ADDR)
addr=${addr:-127.0.0.1:3000}
if pid=$(server_pid); then die "FinLit already runs here (process $pid): 'make stop' ends it"; fi
if port_taken "${addr##*:}"; then die "another program listens on port ${addr##*:}: end it, or choose an address, such as LEPTOS_SITE_ADDR=127.0.0.1:3100 make run"; fi

./setup.sh rust cluster || exit 1

first=
[ -x target/release/finlit ] || first=" (about 15 min the first time, seconds afterwards)"
say "building the browser library and the server$first"
# Side by side: each spends minutes in which it keeps only one core busy.
mkdir -p "$LOGS"
{ ./setup.sh build && scripts/assets.sh; } >"$LOGS/browser-library.log" 2>&1 &
library=$!
trap 'kill "$library" 2>/dev/null' EXIT
cargo build --release --features ssr --lib || die "the server does not build"
wait "$library" || { tail -n 20 "$LOGS/browser-library.log" >&2; die "the browser library could not be made: see target/log/browser-library.log"; }
trap - EXIT
cargo build --release --features ssr || die "the server does not build"
# cargo sees when one of the assets in the program changes, but not that there are some for the first time.
while read -r line; do
  grep -aqF "$line" target/release/finlit || { touch src/main.rs; cargo build --release --features ssr || die "the server does not build"; break; }
done <target/site/pkg/hash.txt

use_database
say "bringing schema and content up to date (a few seconds)"
target/release/finlit db init && target/release/finlit db upgrade || exit 1
# What an instructor changed here and a file changed too is listed, and no reason not to serve.
target/release/finlit content load curriculum || say "the content was not loaded as a whole (see above); the server shows what the database holds"

mkdir -p "$(dirname "$PID_FILE")"
echo $$ >"$PID_FILE"
(
  tries=0
  until [ "$(http_status "127.0.0.1:${addr##*:}" /readyz)" = 200 ] || [ $tries -ge 100 ]; do
    kill -0 $$ 2>/dev/null || exit
    sleep 0.1
    tries=$((tries + 1))
  done
  say "FinLit answers at http://${addr/0.0.0.0/127.0.0.1} (Ctrl-C or 'make stop' ends it)"
) &
exec target/release/finlit serve
