-- Questions that wait for an answer, as serving them would have left them: many for each guest, each in a run of its own,
-- because a run has one open question. The cookies come on standard input in the order the guests were made, which is the
-- order of the guests' ids. Odd guests are for the server, even ones for pgbench.
create table bench_cookies (guest serial, cookie text);
\copy bench_cookies (cookie) from pstdin

create table bench_answers as
with guests as (
  select learner_id, row_number() over (order by learner_id) as guest
  from (select learner_id from learners order by learner_id desc limit (select count(*) from bench_cookies)) newest
), items as (
  select item_id, slug, version, body, row_number() over (order by item_id) - 1 as item, count(*) over () as of
  from learning_items join item_versions using (item_id, version)
  where kind = 'single' and status = 'published' and template_id is null and body -> 'params' is null
)
select row_number() over (partition by guest % 2 order by round, guest) - 1 as n, guest % 2 = 1 as server, round, cookie,
       id_hash, learner_id, gen_random_uuid() as run_id, gen_random_uuid() as attempt_id, item_id, version, slug,
       (select 'choice=' || (o ->> 'key') from jsonb_array_elements(body -> 'options') o where (o ->> 'right')::bool) as form
from generate_series(1, 250) round
cross join guests join bench_cookies using (guest) join sessions using (learner_id)
join items on item = (guest + round) % of;
alter table bench_answers add primary key (server, n);

insert into runs (learner_id, run_id, kind, subject, plan, finished_at)
select learner_id, run_id, 'quiz', 'bench', '[]', now() from bench_answers;
insert into attempts (learner_id, attempt_id, run_id, step, item_id, item_version, attempt_no, seed, locale)
select learner_id, attempt_id, run_id, 0, item_id, version, 1, decode(md5(random()::text) || md5(random()::text), 'hex'), 'en'
from bench_answers;
analyze bench_answers, learners, sessions, runs, attempts;
