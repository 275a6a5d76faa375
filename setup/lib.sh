# shellcheck shell=bash
# What every script here shares: where things are, how to say something, how to get a package. Only functions and
# variables; reading this file does nothing. Written for bash 3.2, which macOS still ships.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
# shellcheck disable=SC2034 # the files that read this one use them
TARGET="$ROOT/target"
# shellcheck disable=SC2034
TOOLS="$TARGET/tools"
LOGS="$TARGET/log"
# One build folder, known to all scripts, whatever the user's own setting is.
export CARGO_TARGET_DIR="$TARGET"

say() { printf 'finlit: %s\n' "$*" >&2; }

die() {
  say "$*"
  exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# quietly NAME COMMAND...: runs it with its output in target/log/NAME.log.
quietly() {
  local log="$LOGS/$1.log"
  shift
  mkdir -p "$LOGS"
  "$@" >"$log" 2>&1 </dev/null
}

is_root() { [ "$(id -u)" = 0 ]; }

can_root() { is_root || { have sudo && sudo -n true 2>/dev/null; }; }

as_root() { if is_root; then "$@"; else sudo -n "$@"; fi; }

# as_user NAME COMMAND...: root lays its rights down.
as_user() {
  local user=$1
  shift
  if [ "$(id -un)" = "$user" ]; then
    "$@"
  elif have runuser; then
    runuser -u "$user" -- "$@"
  elif have sudo; then
    sudo -n -u "$user" -- "$@"
  else
    su -s /bin/sh "$user" -c "$(printf '%q ' "$@")"
  fi
}

# at_least 15.2 15: is the first version the second one or newer?
at_least() {
  local IFS=. i a b
  # shellcheck disable=SC2206 # splitting at the dots is the point
  local one=($1) two=($2)
  for i in 0 1 2; do
    a=${one[$i]:-0} b=${two[$i]:-0}
    a=${a%%[!0-9]*} b=${b%%[!0-9]*}
    [ "${a:-0}" -gt "${b:-0}" ] && return 0
    [ "${a:-0}" -lt "${b:-0}" ] && return 1
  done
  return 0
}

# install_packages "apt:nodejs npm" "dnf:nodejs" "brew:node" ...: by the package manager that is here. Fails where there is
# none, no right to use it, or no such package; never removes a package to make room.
install_packages() {
  local manager choice names=
  for manager in brew apt-get dnf pacman apk zypper; do
    have "$manager" && break
  done
  have "$manager" || return 1
  for choice in "$@"; do
    case $choice in
      "${manager%-get}:"*) names=${choice#*:} ;;
    esac
  done
  [ -n "$names" ] || return 1
  if [ "$manager" = brew ]; then
    # shellcheck disable=SC2086
    is_root || quietly packages brew install $names
    return
  fi
  can_root || return 1
  # shellcheck disable=SC2086
  case $manager in
    apt-get) apt_install $names || { quietly packages-update as_root apt-get update; apt_install $names; } ;;
    dnf) quietly packages as_root dnf install -y $names ;;
    pacman) quietly packages as_root pacman -S --noconfirm --needed $names ;;
    apk) quietly packages as_root apk add $names ;;
    zypper) quietly packages as_root zypper --non-interactive install $names ;;
  esac
}

apt_install() {
  quietly packages as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends --no-remove \
    -o DPkg::Lock::Timeout=300 -o Dpkg::Options::=--force-confold "$@"
}

# setting NAME: a variable from the environment, else from .env, as the server reads it; empty where neither has it.
setting() {
  local value
  eval "value=\${$1-}"
  if [ -z "$value" ] && [ -f "$ROOT/.env" ]; then
    value=$(sed -n -e "s/^[[:space:]]*\(export[[:space:]]\{1,\}\)\{0,1\}$1[[:space:]]*=[[:space:]]*//p" "$ROOT/.env" | tail -n 1)
    value=$(printf '%s' "$value" | sed -e 's/[[:space:]]*$//' -e 's/^"\(.*\)"$/\1/' -e "s/^'\(.*\)'\$/\1/")
  fi
  printf '%s' "$value"
}

random_hex() { dd if=/dev/urandom bs=24 count=1 2>/dev/null | od -An -tx1 | tr -d ' \n'; }

# Is anything listening on 127.0.0.1:PORT?
port_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# A free loopback port below the range from which systems take ports for outgoing connections.
free_port() {
  local port tries=0
  while [ $tries -lt 200 ]; do
    port=$((20000 + RANDOM % 10000))
    port_taken $port || { echo $port; return 0; }
    tries=$((tries + 1))
  done
  die "no free loopback port between 20000 and 29999: stop a program that listens there"
}

# http_status HOST:PORT PATH: the status code, 000 where nobody answers. Needs no curl.
http_status() {
  (
    exec 3<>"/dev/tcp/${1%:*}/${1##*:}" || exit 1
    printf 'GET %s HTTP/1.0\r\nHost: %s\r\n\r\n' "$2" "$1" >&3
    IFS=' ' read -r -t 5 _ code _ <&3 && echo "$code"
  ) 2>/dev/null || echo 000
}

# The newest file below the given places is newer than FILE: newer_than FILE PLACE...
newer_than() {
  local mark=$1
  shift
  [ -e "$mark" ] || return 0
  [ -n "$(find "$@" -newer "$mark" -print 2>/dev/null | head -n 1)" ]
}
