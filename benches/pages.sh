# shellcheck shell=bash
# Pages a second: a lesson under way, read by a guest, and its cover, read by anyone; against the yardstick (benches/yardstick).

slug=percent-skills
cargo build --release -p yardstick || die "the yardstick does not build"

cookie=$(node benches/requests.mjs guests 1) && printf '%s\t' "/lessons/$slug/start" "$cookie" | node benches/requests.mjs send || exit 1
statements "$TARGET/bench-page.sql" "/lessons/$slug" "$cookie" || die "what the lesson page asks of Postgres could not be read from its log"
node benches/requests.mjs page "/lessons/$slug" "$cookie" >"$TARGET/bench-page.html" || exit 1

port=$(free_port)
"$TARGET/release/yardstick" "$port" "$TARGET/bench-page.sql" "$TARGET/bench-page.html" >"$LOGS/yardstick.log" 2>&1 </dev/null &
yardstick=$!
trap 'kill $yardstick' EXIT
until [ "$(http_status "127.0.0.1:$port" /queried)" = 200 ]; do
  kill -0 $yardstick 2>/dev/null || die "the yardstick does not start: see $LOGS/yardstick.log"
  sleep 0.1
done

pages() { wrk -t1 -c"$BENCH_CLIENTS" -d"${BENCH_SECONDS}s" "$@" | wrk_rate; }
# What is divided by one another is measured one after the other.
lesson=$(pages -H "Cookie: $cookie" "$BASE_URL/lessons/$slug") &&
  queried=$(pages "http://127.0.0.1:$port/queried") &&
  packed=$(pages -H "Cookie: $cookie" -H "Accept-Encoding: gzip, deflate, br" "$BASE_URL/lessons/$slug") &&
  cover=$(pages "$BASE_URL/lessons/$slug") &&
  ready_made=$(pages "http://127.0.0.1:$port/ready-made") || die "a request of benches/pages.sh was not answered"

count=$(grep -c ';$' "$TARGET/bench-page.sql")
echo "lesson pages: $lesson /s"
echo "  as browsers ask for them, compressed: $packed /s"
echo "  axum, the same $count statements and the same bytes ready-made: $queried /s, ratio $(ratio "$lesson" "$queried") (aim: .5 or more)"
echo "  axum, the bytes alone: $ready_made /s, ratio $(ratio "$lesson" "$ready_made")"
echo "lesson covers, nobody known and no statement: $cover /s, ratio to the bytes alone $(ratio "$cover" "$ready_made")"
