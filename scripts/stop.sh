#!/usr/bin/env bash
# make stop: the server and the private clusters of this checkout.
. "$(dirname "$0")/lib.sh"

if pid=$(server_pid); then
  kill "$pid"
  tries=0
  while kill -0 "$pid" 2>/dev/null && [ $tries -lt 100 ]; do sleep 0.1; tries=$((tries + 1)); done
  kill -0 "$pid" 2>/dev/null && die "the server (process $pid) does not end: kill -9 $pid"
  say "stopped the server"
fi
rm -f "$PID_FILE"
# shellcheck disable=SC2012 # the names are small letters and digits
for name in main test $(ls -d target/pg*/data 2>/dev/null | sed -n 's|target/pg\(.*\)/data|\1|p'); do
  stop_cluster "$name"
done
