#!/usr/bin/env bash
# Makes ready what a command needs, and only what is missing: ./setup.sh run | test | all, or single pieces.
set -uo pipefail
cd "$(dirname "$0")" || exit 1
. setup/lib.sh
. setup/rust.sh
. setup/browser.sh
. setup/postgres.sh

usage() {
  cat >&2 <<'TEXT'
usage: ./setup.sh WHAT...
  run          all that `make run` needs
  test         all that `make test` needs
  all          both
or pieces of it:
  rust         a Rust toolchain as new as Cargo.toml asks for
  wasm         Rust's WebAssembly target (rustup, else Debian's compiler and a standard library built from source)
  bindgen      wasm-bindgen, exactly as in Cargo.lock, into target/tools
  node         Node.js 18 or newer
  wasmopt      wasm-opt, into target/tools
  postgres     the programs of Postgres 15 or newer
  cluster      the private cluster, running, unless DATABASE_URL is set
  testcluster  the test cluster, running
  end2end      Playwright and axe (npm ci)
  chromium     a Chromium for Playwright, and fonts with Arabic
TEXT
  exit 2
}

[ $# -gt 0 ] || usage
mkdir -p "$LOGS" || die "cannot write into $TARGET: it belongs to another user; run as that user, or clone again"

for what in "$@"; do
  case $what in
    run) pieces="rust wasm bindgen node wasmopt cluster" ;;
    test) pieces="rust wasm bindgen node wasmopt testcluster end2end chromium" ;;
    all) pieces="rust wasm bindgen node wasmopt cluster testcluster end2end chromium" ;;
    build) pieces="rust wasm bindgen node wasmopt" ;;
    rust | wasm | bindgen | node | wasmopt | postgres | cluster | testcluster | end2end | chromium | fonts) pieces=$what ;;
    *) usage ;;
  esac
  for piece in $pieces; do
    "setup_$piece" || die "$piece could not be set up: see target/log"
  done
done
