# shellcheck shell=bash
# Postgres: its binaries, and private clusters made with them. A cluster has a name:
#   main   what `make run` uses; kept between runs, with Postgres's durable defaults
#   test   what `make test` uses; in target/, fast and forgetful (fsync off)
#   others, such as bench, in target/ too; forgetful unless FINLIT_PG_DURABLE=1 when they are made
# Each listens on a loopback port of its own and on no socket (a deep path breaks a socket's 107-byte limit), and asks for a
# password that was drawn for it and stands in a file only its maker reads.

PG_WANTED=15

# Folders that may hold Postgres's programs, best first.
pg_places() {
  [ -n "${FINLIT_PG_BIN-}" ] && echo "$FINLIT_PG_BIN"
  have postgres && dirname "$(command -v postgres)"
  have pg_config && pg_config --bindir
  # shellcheck disable=SC2012 # these names are numbers
  ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -t/ -k5 -rn
  # shellcheck disable=SC2012
  ls -d /usr/pgsql-*/bin /opt/homebrew/opt/postgresql*/bin /usr/local/opt/postgresql*/bin /usr/libexec/postgresql*  2>/dev/null | sort -r
  ls -d /Applications/Postgres.app/Contents/Versions/latest/bin 2>/dev/null
  return 0
}

pg_version() { "$1/postgres" --version 2>/dev/null | sed 's/^[^0-9]*\([0-9][0-9.]*\).*/\1/'; }

# find_postgres [MAJOR]: sets PG to the folder; with MAJOR only that one will do.
find_postgres() {
  local place program version
  while IFS= read -r place; do
    for program in postgres initdb pg_ctl psql pg_dump pg_restore; do
      [ -x "$place/$program" ] || continue 2
    done
    version=$(pg_version "$place")
    at_least "${version:-0}" $PG_WANTED || continue
    [ -z "${1-}" ] || [ "${version%%.*}" = "$1" ] || continue
    PG=$place
    return 0
  done <<LIST
$(pg_places)
LIST
  return 1
}

setup_postgres() {
  find_postgres && return
  say "installing Postgres (about 1 min)"
  # Debian would start a cluster for the whole machine; FinLit wants the programs only.
  if have apt-get && can_root && [ ! -e /etc/postgresql-common/createcluster.conf ]; then
    as_root sh -c 'mkdir -p /etc/postgresql-common && echo "create_main_cluster = false" >/etc/postgresql-common/createcluster.conf' || true
  fi
  install_packages "apt:postgresql postgresql-client" "dnf:postgresql-server postgresql-contrib" "pacman:postgresql" \
    "apk:postgresql postgresql-contrib" "zypper:postgresql-server postgresql-contrib" "brew:postgresql@17" || true
  hash -r
  find_postgres && return
  die "Postgres $PG_WANTED or newer is missing: install your system's postgresql package (its server programs), or set DATABASE_URL to a database of yours, and run this again"
}

# Where cluster NAME may lie: in the checkout, or where the user postgres cannot reach that, below /var/lib/finlit-dev.
in_checkout() { if [ "$1" = main ]; then echo "$ROOT/.pg"; else echo "$TARGET/pg$1"; fi; }

elsewhere() {
  local hash
  hash=$(printf '%s' "$ROOT" | cksum | cut -d' ' -f1)
  if [ "$1" = main ]; then echo "/var/lib/finlit-dev/$hash"; else echo "/var/lib/finlit-dev/$hash-$1"; fi
}

owner_of() { if [ "$(uname)" = Darwin ]; then stat -f %Su "$1"; else stat -c %U "$1"; fi; }

# place_cluster NAME: sets BASE (folder), DATA and PG_USER (whom Postgres runs as; it refuses to be root).
place_cluster() {
  local base
  for base in "$(in_checkout "$1")" "$(elsewhere "$1")"; do
    if test -d "$base/data"; then
      BASE=$base DATA="$base/data" PG_USER=$(owner_of "$base/data")
      is_root || [ "$PG_USER" = "$(id -un)" ] ||
        die "the cluster in $BASE belongs to the user $PG_USER: run this as that user or as root, or set DATABASE_URL to a database of yours"
      return
    fi
  done
  BASE=$(in_checkout "$1") PG_USER=$(id -un)
  if is_root; then
    PG_USER=postgres
    id postgres >/dev/null 2>&1 || useradd --system --no-create-home --shell /usr/sbin/nologin postgres 2>/dev/null ||
      die "Postgres refuses to run as root and there is no user named postgres: make one (useradd --system postgres), or run this as an ordinary user"
    as_postgres test -x "$ROOT" || BASE=$(elsewhere "$1")
  fi
  DATA="$BASE/data"
}

as_postgres() { (cd / && as_user "$PG_USER" "$@"); }

pg_ctl() { as_postgres env -i PATH="$PG:/usr/bin:/bin" LC_ALL=C TZ=UTC "$PG/pg_ctl" -D "$DATA" "$@"; }

running() { [ -n "${PG-}" ] && pg_ctl status >/dev/null 2>&1; }

# Binaries of the version that made the cluster.
match_postgres() {
  local major
  major=$(as_postgres cat "$DATA/PG_VERSION" 2>/dev/null)
  find_postgres "$major" && return
  if [ "$1" = main ]; then
    die "the cluster in $BASE was made by Postgres $major, which is not here any more: install Postgres $major and run 'make backup', or remove $BASE to begin anew"
  fi
  rm -rf "$BASE"
  find_postgres || die "Postgres $PG_WANTED or newer is missing: ./setup.sh postgres"
}

make_cluster() {
  local pwfile admin durable=no
  { [ "$1" = main ] || [ -n "${FINLIT_PG_DURABLE-}" ]; } && durable=yes
  say "making the private Postgres cluster '$1' in $BASE (about 5 s)"
  # A folder that the cluster's user must pass through stays open to it; the secrets in it are closed one by one.
  (umask 022 && mkdir -p "$BASE") || die "cannot make the folder $BASE: make its parent writable, or set DATABASE_URL to a database of yours"
  is_root && chmod 755 "$BASE" && as_postgres test ! -x "$BASE" && chmod a+x "$(dirname "$BASE")"
  rm -rf "$DATA.new"
  mkdir "$DATA.new" && chmod 700 "$DATA.new"
  is_root && chown "$PG_USER" "$DATA.new"
  admin=$(random_hex)
  pwfile=$(umask 077 && mktemp "${TMPDIR:-/tmp}/finlit-pw.XXXXXX")
  printf '%s\n' "$admin" >"$pwfile"
  is_root && chown "$PG_USER" "$pwfile"
  if ! (cd / && quietly "initdb-$1" as_postgres env -i PATH="$PG:/usr/bin:/bin" LC_ALL=C TZ=UTC "$PG/initdb" -D "$DATA.new" --username=finlit_admin \
    --pwfile="$pwfile" --auth=scram-sha-256 --encoding=UTF8 --locale=C --data-checksums); then
    rm -rf "$pwfile" "$DATA.new"
    die "Postgres could not make a cluster in $BASE: see target/log/initdb-$1.log, or set DATABASE_URL to a database of yours"
  fi
  rm -f "$pwfile"
  {
    echo
    echo "# FinLit: loopback only, no socket."
    echo "listen_addresses = '127.0.0.1'"
    echo "unix_socket_directories = ''"
    echo "cluster_name = 'finlit-$1'"
    echo "timezone = 'UTC'"
    echo "log_timezone = 'UTC'"
    if [ $durable = no ]; then
      echo "# Thrown away after the tests, so nothing here has to outlive a crash."
      echo "fsync = off"
      # Its workers belong to the administrator, and the tests drop their databases as somebody else.
      echo "autovacuum = off"
      echo "synchronous_commit = off"
      echo "full_page_writes = off"
      echo "wal_level = minimal"
      echo "max_wal_senders = 0"
      echo "max_connections = 300"
      echo "shared_buffers = 256MB"
    fi
  } | as_postgres tee -a "$DATA.new/postgresql.conf" >/dev/null
  (umask 077 && printf '127.0.0.1:*:*:finlit_admin:%s\n' "$admin" >"$BASE/admin")
  rm -f "$BASE/url"
  mv "$DATA.new" "$DATA"
}

# psql as the cluster's own administrator; SQL on standard input, so that no password stands in a list of processes.
pg_admin() { PGPASSFILE="$BASE/admin" "$PG/psql" -X -q -A -t -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$(cat "$BASE/port")" -U finlit_admin "$@"; }

admin_url() { echo "postgres://finlit_admin:$(cut -d: -f5 "$BASE/admin")@127.0.0.1:$(cat "$BASE/port")/postgres"; }

# url_to DATABASE: the cluster's URL for another database of it.
url_to() { sed "s|/[^/]*\$|/$1|" "$BASE/url"; }

make_role() {
  local password
  password=$(random_hex)
  pg_admin -d postgres <<SQL || die "the role finlit_user could not be made in $BASE: see $DATA/server.log"
select 'create role finlit_user' where not exists (select from pg_roles where rolname = 'finlit_user') \gexec
alter role finlit_user login createdb $([ "$1" = main ] || echo createrole) password '$password';
select 'create database finlit owner finlit_user' where not exists (select from pg_database where datname = 'finlit') \gexec
SQL
  (umask 077 && echo "postgres://finlit_user:$password@127.0.0.1:$(cat "$BASE/port")/finlit" >"$BASE/url")
}

# One at a time: two commands may want the same cluster at once.
lock_cluster() {
  local waited=0 holder
  mkdir -p "$(dirname "$BASE")"
  until mkdir "$BASE.lock" 2>/dev/null; do
    holder=$(cat "$BASE.lock/pid" 2>/dev/null)
    if [ $waited -ge 3 ] && ! { [ -n "$holder" ] && kill -0 "$holder" 2>/dev/null; }; then
      rm -rf "$BASE.lock"
      continue
    fi
    [ $waited -lt 90 ] || die "another command (process $holder) has been starting the cluster '$1' for 90 s: end it, or remove $BASE.lock"
    sleep 1
    waited=$((waited + 1))
  done
  echo $$ >"$BASE.lock/pid"
}

# start_cluster NAME: it runs afterwards, and BASE, DATA, PG are set.
start_cluster() {
  place_cluster "$1"
  # It may already run: then nothing is locked and nothing said.
  if [ -s "$BASE/url" ] && find_postgres && running; then return; fi
  lock_cluster "$1"
  trap 'rm -rf "$BASE.lock"' EXIT
  start_locked "$1"
  rm -rf "$BASE.lock"
  trap - EXIT
}

start_locked() {
  local port tries=0 old
  if test -d "$DATA"; then match_postgres "$1"; fi
  [ -n "${PG-}" ] || find_postgres || die "Postgres $PG_WANTED or newer is missing: ./setup.sh postgres"
  test -d "$DATA" || make_cluster "$1"
  if ! running; then
    old=$(cat "$BASE/port" 2>/dev/null)
    port=$old
    while :; do
      if [ -z "$port" ] || port_taken "$port"; then port=$(free_port); fi
      if (cd / && quietly "postgres-$1" pg_ctl -w -t 60 -l "$DATA/server.log" -o "-p $port" start); then break; fi
      tries=$((tries + 1))
      # Somebody else may have taken the port in between; anything else does not mend itself.
      if [ $tries -ge 3 ] || ! as_postgres tail -n 5 "$DATA/server.log" | grep -q "could not bind\|could not create any TCP"; then
        die "Postgres in $BASE does not start: see the end of $DATA/server.log"
      fi
      port=
    done
    if [ "$port" != "$old" ]; then
      [ -z "$old" ] || say "port $old is taken by another program; the cluster '$1' now listens on $port"
      echo "$port" >"$BASE/port"
      [ ! -s "$BASE/url" ] || (umask 077 && sed "s|@127.0.0.1:[0-9]*/|@127.0.0.1:$port/|" "$BASE/url" >"$BASE/url.new" && mv "$BASE/url.new" "$BASE/url")
    fi
  fi
  [ -s "$BASE/url" ] || make_role "$1"
}

# stop_cluster NAME [MODE]: nothing happens where it does not run.
stop_cluster() {
  place_cluster "$1"
  test -d "$DATA" || return 0
  find_postgres "$(as_postgres cat "$DATA/PG_VERSION" 2>/dev/null)" || return 0
  running || return 0
  (cd / && pg_ctl -w -t 60 -m "${2:-fast}" stop >/dev/null) || die "the cluster '$1' in $BASE does not stop: see the end of $DATA/server.log"
  say "stopped the Postgres cluster '$1'"
}

# Stops it and removes everything of it. Never the one that holds what people learned.
destroy_cluster() {
  [ "$1" != main ] || die "the cluster 'main' holds data: stop it and remove $(in_checkout main) (or $(elsewhere main)) yourself"
  stop_cluster "$1" immediate
  place_cluster "$1"
  rm -rf "$BASE" "$BASE.lock"
}

setup_cluster() {
  [ -z "$(setting DATABASE_URL)" ] || return 0
  setup_postgres
  start_cluster main
}

setup_testcluster() {
  [ -z "${FINLIT_TEST_DATABASE_URL-}" ] || return 0
  setup_postgres
  start_cluster test
}

# use_test_database: sets DATABASE_URL to the test cluster's database `finlit`, FINLIT_TEST_ADMIN_URL to its administrator and
# FINLIT_PG_BIN to the programs, for tests that make roles, stop servers or dump.
use_test_database() {
  if [ -n "${FINLIT_TEST_DATABASE_URL-}" ]; then
    DATABASE_URL=$FINLIT_TEST_DATABASE_URL
    find_postgres || true
  else
    start_cluster test
    DATABASE_URL=$(cat "$BASE/url")
    FINLIT_TEST_ADMIN_URL=$(admin_url)
    export FINLIT_TEST_ADMIN_URL
  fi
  FINLIT_PG_BIN=${PG-}
  export DATABASE_URL FINLIT_PG_BIN
}

# use_database: DATABASE_URL of the environment or .env, else the private cluster, started.
use_database() {
  DATABASE_URL=$(setting DATABASE_URL)
  if [ -z "$DATABASE_URL" ]; then
    start_cluster main
    DATABASE_URL=$(cat "$BASE/url")
  fi
  export DATABASE_URL
}

unescape() { printf '%b' "$(printf '%s' "$1" | sed -e 's/\\/\\\\/g' -e 's/%\([0-9A-Fa-f][0-9A-Fa-f]\)/\\x\1/g')"; }

# pg_environment URL: the same connection as PG* variables, because arguments can be read by everybody in a list of processes.
pg_environment() {
  local rest=${1#*://} query='' who='' where pair
  case $rest in *\?*) query=${rest#*\?} rest=${rest%%\?*} ;; esac
  PGDATABASE=
  case $rest in */*) PGDATABASE=$(unescape "${rest#*/}") rest=${rest%%/*} ;; esac
  case $rest in *@*) who=${rest%@*} rest=${rest##*@} ;; esac
  where=$rest PGPORT=
  case $where in
    \[*) PGHOST=${where#\[} PGHOST=${PGHOST%%\]*} where=${where##*\]} ;;
    *) PGHOST=$(unescape "${where%%:*}") ;;
  esac
  case $where in *:*) PGPORT=${where##*:} ;; esac
  PGUSER=$(unescape "${who%%:*}") PGPASSWORD=
  case $who in *:*) PGPASSWORD=$(unescape "${who#*:}") ;; esac
  local IFS='&'
  for pair in $query; do
    case $pair in
      host=*) PGHOST=$(unescape "${pair#*=}") ;;
      port=*) PGPORT=${pair#*=} ;;
      user=*) PGUSER=$(unescape "${pair#*=}") ;;
      password=*) PGPASSWORD=$(unescape "${pair#*=}") ;;
      dbname=*) PGDATABASE=$(unescape "${pair#*=}") ;;
      sslmode=* | ssl-mode=*) PGSSLMODE=${pair#*=} && export PGSSLMODE ;;
      sslrootcert=* | ssl-root-cert=*) PGSSLROOTCERT=$(unescape "${pair#*=}") && export PGSSLROOTCERT ;;
    esac
  done
  PGAPPNAME=finlit PGCONNECT_TIMEOUT=10
  export PGDATABASE PGHOST PGPORT PGUSER PGPASSWORD PGAPPNAME PGCONNECT_TIMEOUT
}
