# shellcheck shell=bash
# Answers a second by guests, each of them in the log afterwards; against pgbench, which runs the statements of such an
# answer (read from Postgres's log) with as many clients on the same database. It needs one more, to learn whose turn it is.

file="$TARGET/bench-answers.tsv"
columns="'/attempts/' || attempt_id || '/answer', cookie, form"
# Below the 300 guests an hour that one network may make.
node benches/requests.mjs guests 240 >"$TARGET/bench-cookies" && db -f benches/answers.sql <"$TARGET/bench-cookies" ||
  die "the questions of benches/answers.sh could not be prepared"

# The first answer of a day does more than the others.
tsv "select $columns from bench_answers where round = 1" | node benches/requests.mjs send || exit 1

record() {
  local path cookie form learner attempt hash slug
  IFS=$'\t' read -r path cookie form learner attempt hash slug <<ROW
$(tsv "select $columns, learner_id, attempt_id, id_hash, slug from bench_answers where server and round = 2 and n % 120 = $1")
ROW
  statements "$TARGET/bench-answer.sql" "learner=$learner" "attempt=$attempt" "hash=$hash" "slug=$slug" "$path" "$cookie" "$form"
}
record 0 || record 1 || die "what an answer asks of Postgres could not be read from its log"
grep -q 'insert into interactions' "$TARGET/bench-answer.sql" || die "an answer was not taken"

tsv "select $columns from bench_answers where server and round > 2 order by n" >"$file"
pg_admin -d postgres -c checkpoint
BENCH_ANSWERS=$file wrk -t1 -c"$BENCH_CLIENTS" -d"${BENCH_SECONDS}s" -s benches/answers.lua "$BASE_URL" | wrk_rate >/dev/null || die "an answer was refused"
# What counts is the log.
answers=$(db -c "select round(count(*) / extract(epoch from max(answered_at) - min(answered_at)))
  from interactions join bench_answers using (learner_id, attempt_id) where server and round > 2")

{
  echo '\set k :k + 1'
  echo "\\set n 240 + (:k * $BENCH_CLIENTS + :client_id) % 29760"
  echo 'select learner_id as learner, attempt_id as attempt, id_hash as hash, slug from bench_answers where not server and n = :n \gset'
  cat "$TARGET/bench-answer.sql"
} >"$TARGET/bench-answer.pgbench"
pg_admin -d postgres -c checkpoint
written=$(
  pg_environment "$DATABASE_URL"
  "$PG/pgbench" -n -M prepared -c "$BENCH_CLIENTS" -j 1 -T "$BENCH_SECONDS" -D k=-1 -f "$TARGET/bench-answer.pgbench" 2>"$LOGS/pgbench.log" |
    awk '/^tps = / { printf "%.0f\n", $3 } /^number of failed transactions: [^0]/ { exit 1 }'
) && [ ! -s "$LOGS/pgbench.log" ] || die "pgbench failed: see $LOGS/pgbench.log"

count=$(grep -c ';$' "$TARGET/bench-answer.sql")
echo "answers: $answers /s, each in the log"
echo "  pgbench, the same $count statements: $written /s, ratio $(ratio "$answers" "$written") (aim: .5 or more)"
