# shellcheck shell=bash
# Rust for the server, Rust for WebAssembly, wasm-bindgen and wasm-opt.

WASM=wasm32-unknown-unknown
# Where a WebAssembly toolchain is put together that rustup cannot download; one for all checkouts of a user.
WASM_HOME=${FINLIT_WASM_HOME:-${XDG_DATA_HOME:-$HOME/.local/share}/finlit/rust-wasm}
# Debian carries a current compiler for its browsers beside the old one.
DISTRO_RUSTC=/usr/bin/rustc
BINARYEN=132.0.0

rust_wanted() { sed -n 's/^rust-version *= *"\(.*\)"/\1/p' "$ROOT/Cargo.toml"; }

rust_version() { "$1" --version 2>/dev/null | sed -n 's/^rustc \([0-9.]*\).*/\1/p'; }

rust_good() {
  local version
  have cargo && have rustc || return 1
  version=$(cd "$ROOT" && rust_version rustc)
  [ -n "$version" ] && at_least "$version" "$(rust_wanted)"
}

setup_rust() {
  rust_good && return
  if have rustup; then
    say "updating Rust to $(rust_wanted) or newer (about 2 min)"
    quietly rust rustup update stable && rust_good && return
    die "Rust is older than $(rust_wanted) and rustup could not update it: see target/log/rust.log, or set a newer default toolchain (rustup default stable)"
  fi
  if ! have cargo; then
    say "installing Debian's rustc-web and cargo-web (about 2 min)"
    install_packages "apt:rustc-web cargo-web" && hash -r && rust_good && return
  fi
  die "Rust $(rust_wanted) or newer is missing: install it from https://rustup.rs and run this again"
}

# Does this rustc have a standard library for WebAssembly?
has_wasm() {
  local folder
  folder=$("$1" --print target-libdir --target $WASM 2>/dev/null) || return 1
  ls "$folder"/libcore-*.rlib >/dev/null 2>&1
}

# Sets WASM_HOW: `here` (the default toolchain can), `linked` (the rustup toolchain finlit-wasm), `path` (WASM_BIN first on
# the PATH); fails where there is none.
find_wasm() {
  WASM_HOW='' WASM_BIN=''
  if has_wasm rustc; then
    WASM_HOW=here
  elif [ -x "$WASM_HOME/bin/rustc" ] && has_wasm "$WASM_HOME/bin/rustc" &&
    [ "$(cat "$WASM_HOME/version" 2>/dev/null)" = "$($DISTRO_RUSTC --version 2>/dev/null)" ]; then
    WASM_BIN="$WASM_HOME/bin"
  elif [ -z "${FINLIT_WASM_HOME-}" ] && [ -x $DISTRO_RUSTC ] && has_wasm $DISTRO_RUSTC && at_least "$(rust_version $DISTRO_RUSTC)" "$(rust_wanted)"; then
    WASM_BIN=/usr/bin
  fi
  [ -n "$WASM_HOW" ] && return 0
  [ -n "$WASM_BIN" ] || return 1
  if have rustup; then
    # A proxy of rustup's stands before every other cargo-clippy, so that rustup has to know the toolchain.
    if [ "$(RUSTUP_TOOLCHAIN=finlit-wasm rustc --print sysroot 2>/dev/null)" != "$("$WASM_BIN/rustc" --print sysroot)" ]; then
      rustup toolchain link finlit-wasm "${WASM_BIN%/bin}" >/dev/null 2>&1 || return 1
    fi
    WASM_HOW=linked
  else
    WASM_HOW=path
  fi
}

# cargo for the browser library. find_wasm comes first.
cargo_wasm() {
  case $WASM_HOW in
    linked) RUSTUP_TOOLCHAIN=finlit-wasm cargo "$@" ;;
    path) PATH="$WASM_BIN:$PATH" cargo "$@" ;;
    *) cargo "$@" ;;
  esac
}

setup_wasm() {
  setup_rust
  find_wasm && return
  if have rustup; then
    say "adding Rust's target $WASM (about 20 s)"
    RUSTUP_MAX_RETRIES=1 quietly wasm-rustup rustup target add $WASM && find_wasm && return
  fi
  if ! { [ -x $DISTRO_RUSTC ] && [ -d /usr/lib/rustlib/src/rust ] && have rust-lld && at_least "$(rust_version $DISTRO_RUSTC)" "$(rust_wanted)"; }; then
    say "rustup cannot download the target: installing Debian's Rust with a WebAssembly backend instead (about 2 min)"
    install_packages "apt:rustc-web cargo-web rust-web-src rust-web-llvm rust-web-clippy lld-22" || true
  fi
  if [ -x $DISTRO_RUSTC ] && [ -d /usr/lib/rustlib/src/rust ]; then
    say "building the standard library for WebAssembly from source (about 1 min)"
    quietly wasm-std wasm_from_source && find_wasm && return
    die "the standard library for $WASM could not be built: see target/log/wasm-std.log, or run 'rustup target add $WASM' where that can download"
  fi
  die "the Rust target $WASM is missing: run 'rustup target add $WASM', or as root on Debian 'apt-get install rustc-web cargo-web rust-web-src rust-web-llvm rust-web-clippy lld-22', and this again"
}

# A toolchain folder of our own that borrows Debian's compiler and adds the target; nothing is written into /usr.
wasm_from_source() (
  set -e
  umask 022
  work=$(mktemp -d "${TMPDIR:-/tmp}/finlit-std.XXXXXX")
  trap 'rm -rf "$work"' EXIT
  mkdir -p "$work/src"
  printf '[package]\nname = "empty"\nversion = "0.1.0"\nedition = "2021"\n[workspace]\n' >"$work/Cargo.toml"
  : >"$work/src/lib.rs"
  cd "$work"
  # Named in full: beside a rustup the words cargo and rustc mean another compiler.
  env -u RUSTUP_TOOLCHAIN RUSTC=$DISTRO_RUSTC RUSTC_BOOTSTRAP=1 CARGO_TARGET_DIR="$work/target" \
    /usr/bin/cargo build --release -Z build-std=std,panic_abort,proc_macro --target $WASM
  new="$WASM_HOME.new"
  rm -rf "$new"
  lib="$new/lib/rustlib/$WASM/lib"
  mkdir -p "$new/bin" "$lib"
  cp "$work/target/$WASM/release/deps/"*.rlib "$lib/"
  rm -f "$lib"/libempty-*
  for host in /usr/lib/rustlib/*/; do
    host=$(basename "$host")
    [ "$host" = $WASM ] || ln -s "/usr/lib/rustlib/$host" "$new/lib/rustlib/$host"
  done
  wrap() { printf '#!/bin/sh\n%s\n' "$2" >"$new/bin/$1" && chmod 755 "$new/bin/$1"; }
  # shellcheck disable=SC2016
  home='home=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)'
  wrap rustc "$home
exec $DISTRO_RUSTC --sysroot \"\$home\" \"\$@\""
  for tool in cargo cargo-clippy clippy-driver; do
    wrap $tool "$home
export SYSROOT=\"\$home\" RUSTC=\"\$home/bin/rustc\"
exec /usr/bin/$tool \"\$@\""
  done
  $DISTRO_RUSTC --version >"$new/version"
  rm -rf "$WASM_HOME"
  mv "$new" "$WASM_HOME"
)

bindgen_wanted() { sed -n '/^name = "wasm-bindgen"$/{n;s/^version = "\(.*\)"/\1/p;}' "$ROOT/Cargo.lock"; }

find_bindgen() {
  local wanted
  wanted=$(bindgen_wanted)
  for WASM_BINDGEN in "$TOOLS/bin/wasm-bindgen" "$(command -v wasm-bindgen)" "${CARGO_HOME:-$HOME/.cargo}/bin/wasm-bindgen"; do
    [ -x "$WASM_BINDGEN" ] && [ "$("$WASM_BINDGEN" --version 2>/dev/null)" = "wasm-bindgen $wanted" ] && return 0
  done
  return 1
}

setup_bindgen() {
  find_bindgen && return
  setup_rust
  local wanted
  wanted=$(bindgen_wanted)
  say "building wasm-bindgen $wanted, the version in Cargo.lock (about 3 min)"
  # A registry mirror may lag behind a dependency that is locked; then newer ones do.
  quietly bindgen bindgen_install "$wanted" --locked || quietly bindgen-unlocked bindgen_install "$wanted" || true
  rm -rf "$TOOLS/build"
  find_bindgen && return
  die "wasm-bindgen $wanted could not be built: see target/log/bindgen-unlocked.log, or run 'cargo install wasm-bindgen-cli --version $wanted' and this again"
}

bindgen_install() {
  local version=$1
  shift
  # Compiled in half the time, it does its work in a second all the same.
  CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_TARGET_DIR="$TOOLS/build" cargo install wasm-bindgen-cli --version "=$version" "$@" --root "$TOOLS" --force
}

find_wasmopt() {
  WASM_OPT="$TOOLS/node_modules/.bin/wasm-opt"
  [ -x "$WASM_OPT" ] && grep -q "\"version\": \"$BINARYEN\"" "$TOOLS/node_modules/binaryen/package.json"
}

setup_wasmopt() {
  find_wasmopt && return
  setup_node
  say "fetching wasm-opt (npm package binaryen $BINARYEN, about 20 s)"
  mkdir -p "$TOOLS"
  [ -f "$TOOLS/package.json" ] || printf '{ "private": true }\n' >"$TOOLS/package.json"
  quietly wasmopt npm install --prefix "$TOOLS" --no-audit --no-fund --ignore-scripts "binaryen@$BINARYEN" && find_wasmopt && return
  die "wasm-opt is missing and npm could not fetch binaryen $BINARYEN: see target/log/wasmopt.log, and run this again where the npm registry is reachable"
}
