# shellcheck shell=bash
# Pages at banks of BENCH_BANKS items (1000 10000 100000), made by `finlit content generate`, each on a server and a database
# of their own: how long an instructor's page takes and a learner's, and what the server holds. Milliseconds, the median of
# requests one after the other.

answers=200000
first=() failed='' database=none
trap 'stop_server; drop_database "$database"' EXIT
for items in ${BENCH_BANKS:-1000 10000 100000}; do
  stop_server
  drop_database "$database"
  database="finlit_bench_bank_$$"
  DATABASE_URL=$HOME_URL
  throw_away_database "$database" || die "the database $database could not be made"
  export DATABASE_URL
  { prepare_database "$program" && "$program" content generate --items "$items" --interactions $answers --seed 1; } >"$LOGS/bench-bank.log" 2>&1 ||
    die "the bank could not be filled: see $LOGS/bench-bank.log"
  start_server "$program" "$LOGS/bench-bank-server.log" || exit 1
  cookie=$(node benches/requests.mjs named bench) && "$program" account grant bench instructor >/dev/null || exit 1
  printf '%s\t' "/lessons/percent-skills/start" "$cookie" | node benches/requests.mjs send || exit 1
  # The overview is counted in the background.
  until [ "$(db -c 'select count(*) from item_statistics')" -gt 0 ] && [ "$(db -c "select count(*) from pg_locks where locktype = 'advisory'")" = 0 ]; do sleep 1; done
  item=$(db -c 'select slug from learning_items join item_statistics using (item_id) order by attempts desc limit 1')
  echo "at $items items and $answers answers:"
  for page in /authoring "/authoring/items" "/authoring/items?q=rent" "/authoring/items?kind=numeric&sort=name" "/authoring/items?sort=used" \
    "/authoring/items?missing=es" "/authoring/items?component=percent-skills&page=3" "/authoring/items/$item" /authoring/analysis \
    "/authoring/analysis?sort=discrimination" "/authoring/analysis?look=yes&sort=facility" "/authoring/analysis/$item"; do
    ms=$(node benches/requests.mjs time 9 "$page" "$cookie") || failed=yes
    echo "  ${page/$item/…}: $ms ms (aim at 10000 items: under 150)"
  done
  took=()
  for page in /path /lessons/percent-skills /practice /progress; do
    n=${#took[@]}
    took[n]=$(node benches/requests.mjs time 25 "$page" "$cookie") || failed=yes
    echo "  $page: ${took[n]} ms${first[n]:+, $(ratio "${took[n]}" "${first[n]:-1}") times the first (aim: under 1.2)}"
  done
  [ ${#first[@]} -gt 0 ] || first=("${took[@]}")
  if [ -r "/proc/$SERVER/status" ]; then awk '/^VmRSS/ { printf "  resident: %.1f MB (aim at 100000 items: under 250)\n", $2 / 1024 }' "/proc/$SERVER/status"; fi
done
[ -z "$failed" ]
