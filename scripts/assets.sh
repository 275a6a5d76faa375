#!/usr/bin/env bash
# Stylesheet and browser library into target/site/pkg: cargo, wasm-bindgen, wasm-opt, scripts/assets.mjs. Each is left out
# where nothing changed. `scripts/assets.sh style` makes the stylesheet alone, in a second.
set -uo pipefail
. "$(dirname "$0")/../setup/lib.sh"
. "$ROOT/setup/browser.sh"
. "$ROOT/setup/rust.sh"
cd "$ROOT" || exit 1

if [ "${1-}" = style ]; then exec node scripts/assets.mjs; fi

find_wasm || die "the WebAssembly target is missing: ./setup.sh wasm"
find_bindgen || die "wasm-bindgen is missing: ./setup.sh bindgen"
find_wasmopt || die "wasm-opt is missing: ./setup.sh wasmopt"

cargo_wasm rustc --lib --crate-type cdylib --profile wasm-release --features hydrate --target "$WASM" || die "the browser library does not build"

built="$TARGET/$WASM/wasm-release/finlit.wasm"
library="$TARGET/library"
# Never --all-features: it makes compact imports, which browsers of today refuse.
flags="-Oz --strip-debug --strip-producers --strip-target-features --enable-bulk-memory --enable-nontrapping-float-to-int --enable-reference-types --enable-multivalue --enable-sign-ext --enable-mutable-globals"
stamp="$(cksum <"$built") $(bindgen_wanted) $BINARYEN $flags"
if [ "$(cat "$library/stamp" 2>/dev/null)" != "$stamp" ]; then
  rm -rf "$library"
  mkdir -p "$library"
  "$WASM_BINDGEN" --target web --no-typescript --out-name finlit --out-dir "$library" "$built" || die "wasm-bindgen refuses $built"
  # shellcheck disable=SC2086 # flags are several words
  "$WASM_OPT" $flags "$library/finlit_bg.wasm" -o "$library/small.wasm" || die "wasm-opt refuses $library/finlit_bg.wasm"
  mv "$library/small.wasm" "$library/finlit_bg.wasm"
  echo "$stamp" >"$library/stamp"
fi
node scripts/assets.mjs --library "$library"
