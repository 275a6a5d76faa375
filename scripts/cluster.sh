#!/usr/bin/env bash
# Private Postgres clusters by name: main (make run), test (make test), or any other for a trial of your own.
#   scripts/cluster.sh start|stop|status|url|admin-url|psql|destroy [NAME] [...]
# `stop NAME immediate` is a crash; `psql NAME ...` hands the rest to psql as the administrator. A new name makes a forgetful
# cluster, unless FINLIT_PG_DURABLE=1.
set -uo pipefail
. "$(dirname "$0")/../setup/lib.sh"
. "$ROOT/setup/postgres.sh"
[ $# -gt 0 ] || die "say what: scripts/cluster.sh start|stop|status|url|admin-url|psql|destroy [NAME]"
verb=$1
name=${2:-main}
case $name in *[!a-z0-9]*) die "the word $name cannot name a cluster: small letters and digits only" ;; esac
case $verb in
  start) setup_postgres && start_cluster "$name" ;;
  stop) stop_cluster "$name" "${3:-fast}" ;;
  status)
    place_cluster "$name"
    if [ ! -d "$DATA" ]; then
      echo "none"
    else
      find_postgres "$(as_postgres cat "$DATA/PG_VERSION")"
      if running; then echo "running on port $(cat "$BASE/port"), in $BASE"; else echo "stopped, in $BASE"; fi
    fi
    ;;
  url) start_cluster "$name" && cat "$BASE/url" ;;
  admin-url) start_cluster "$name" && admin_url ;;
  psql) shift; [ $# -eq 0 ] || shift; start_cluster "$name" && PGPASSFILE="$BASE/admin" exec "$PG/psql" -h 127.0.0.1 -p "$(cat "$BASE/port")" -U finlit_admin -d finlit "$@" ;;
  destroy) destroy_cluster "$name" ;;
  *) die "$verb is not a verb: start, stop, status, url, admin-url, psql or destroy" ;;
esac
