#!/usr/bin/env bash
# make test: every check there is. A failed step does not stop the others; the last line counts them all.
# shellcheck disable=SC2317 # the steps are called by name
. "$(dirname "$0")/lib.sh"

passed=0 failed=0 broken=
count() { passed=$((passed + $1)) failed=$((failed + $2)); }

# step NAME COMMAND...: runs it, says how long it took, keeps whether it failed.
step() {
  local name=$1 began=$SECONDS status before=$failed
  shift
  printf '\n== %s\n' "$name"
  "$@"
  status=$?
  if [ $status -eq 0 ]; then
    printf -- '-- %s: passed, %s\n' "$name" "$(seconds $began)"
  else
    # A step without tests of its own, or one that broke before it could count, counts as one.
    [ $failed -gt "$before" ] || count 0 1
    broken="$broken${broken:+, }$name"
    printf -- '-- %s: FAILED, %s\n' "$name" "$(seconds $began)"
  fi
  return "$status"
}

sum() { grep -oE "[0-9]+ $2" "$1" | awk '{ n += $1 } END { print n + 0 }'; }

content_check() { cargo build --features ssr && target/debug/finlit content check curriculum; }

cargo_tests() {
  local log="$LOGS/cargo-tests.log" status=0
  if have cargo-nextest; then
    # nextest leaves out the examples in comments.
    { cargo nextest run --features ssr --no-fail-fast --no-tests=pass 2>&1 || echo "finlit: nextest failed"; } | tee "$log"
    grep -q '^finlit: nextest failed' "$log" && status=1
    # The summary is one line: N tests run: N passed (N slow), N failed, N timed out, N skipped
    grep -E '^ *Summary \[' "$log" | tail -n 1 >"$log.summary"
    count "$(sum "$log.summary" passed)" "$(($(sum "$log.summary" failed) + $(sum "$log.summary" 'exec failed') + $(sum "$log.summary" 'timed out')))"
    cargo test --doc --features ssr 2>&1 | tee "$log" || status=1
  else
    cargo test --features ssr --no-fail-fast 2>&1 | tee "$log" || status=1
  fi
  grep '^test result:' "$log" >"$log.summary"
  count "$(sum "$log.summary" passed)" "$(sum "$log.summary" failed)"
  return "$status"
}

policy_tests() {
  local log="$LOGS/policy.log" status=0
  tests/policy.sh 2>&1 | tee "$log" || status=1
  # The last line: N passed, N failed
  tail -n 1 "$log" >"$log.summary"
  count "$(sum "$log.summary" passed)" "$(sum "$log.summary" failed)"
  return "$status"
}

browser_tests() {
  local report="$TARGET/e2e.json" status counts
  rm -f "$report"
  FINLIT_E2E_REPORT="$report" scripts/e2e.sh
  status=$?
  if counts=$(node -e '
      const { expected, flaky, unexpected } = require(process.argv[1]).stats;
      console.log(expected + flaky, unexpected)' "$report" 2>/dev/null); then
    # shellcheck disable=SC2086 # two numbers
    count $counts
  fi
  return "$status"
}

finish() {
  echo
  [ -z "$broken" ] || echo "failed: $broken"
  echo "all steps: $(seconds 0)"
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ]
  exit
}

was_running=
if [ -z "${FINLIT_TEST_DATABASE_URL-}" ]; then
  place_cluster test
  if find_postgres && [ -d "$DATA" ] && running; then was_running=yes; fi
fi
step "set-up" ./setup.sh test || finish
mkdir -p "$LOGS"
find_wasm
use_test_database
plain_environment
# The counts are read from what the runners print.
export RUST_BACKTRACE=${RUST_BACKTRACE:-1} CARGO_TERM_COLOR=never

step "formatting" cargo fmt --check
step "browser library, within its budget" scripts/assets.sh
step "clippy, server" cargo clippy --features ssr --all-targets -- -D warnings
step "clippy, browser library" cargo_wasm clippy --lib --profile wasm-release --features hydrate --target "$WASM" -- -D warnings
step "content check" content_check
step "Rust tests" cargo_tests
step "policy, broken rule by rule" policy_tests
step ".sqlx freshness" scripts/sqlx.sh check
step "browser tests" browser_tests

# What this run started, it stops.
if [ -z "$was_running" ] && [ -z "${FINLIT_TEST_DATABASE_URL-}" ]; then stop_cluster test; fi
finish
