-- What is known of a learner: ability, memory and mastery. All of it is a fold of the log (`finlit replay`), kept beside it
-- so that a page need not fold. An unknown mean or variance is null and stands for the prior, which is the program's.

alter table learners
    add column ability_mean      double precision,
    add column ability_variance  double precision constraint learners_ability_variance check (ability_variance > 0),
    add column desired_retention double precision constraint learners_retention check (desired_retention between 0.80 and 0.95),
    add constraint learners_ability check ((ability_mean is null) = (ability_variance is null));
comment on column learners.ability_mean is 'General ability g on the scale N(0, 1); algorithms.md 3.2.';
comment on column learners.desired_retention is 'Chance of recall at which a component is due; null until chosen, then 0.80 to 0.95.';

alter table learner_skill_states
    add column deviation_mean     double precision,
    add column deviation_variance double precision constraint learner_skill_states_variance check (deviation_variance > 0),
    add column evidence           int not null default 0,
    add column evidence_items     int not null default 0,
    add column evidence_at_level  int not null default 0,
    add column evidence_on        date,
    add column mastered           boolean not null default false,
    add column mastered_on        date,
    add column recoveries         int not null default 0,
    add column stability          double precision constraint learner_skill_states_stability check (stability between 0.001 and 36500),
    add column forgetting         double precision constraint learner_skill_states_forgetting check (forgetting between 1 and 10),
    add column reviews            int not null default 0,
    add column reviewed_on        date,
    add column due_on             date,
    add column longest_interval   int not null default 0,
    add constraint learner_skill_states_deviation check ((deviation_mean is null) = (deviation_variance is null)),
    add constraint learner_skill_states_memory check (num_nulls(stability, forgetting, reviewed_on, due_on) in (0, 4)),
    add constraint learner_skill_states_mastered check (not mastered or mastered_on is not null);
comment on column learner_skill_states.evidence is 'Scored first responses; of so many different items; of so many right at the component''s level.';
comment on column learner_skill_states.mastered_on is 'The first study day of mastery; mastered says whether it held after the last answer.';
comment on column learner_skill_states.forgetting is 'Difficulty of the memory (FSRS), 1 to 10; not the difficulty of an item.';
comment on column learner_skill_states.longest_interval is 'Most days after which the component was still recalled.';

-- What the fold took in, as it was: an item edited or calibrated later does not change what an answer meant.
alter table interactions
    add column kc_id          int constraint interactions_kc_fkey references knowledge_components,
    add column evidence_right boolean,
    add column grade          smallint constraint interactions_grade check (grade between 1 and 4),
    add column calibrates     boolean not null default false,
    add column retry          boolean not null default false,
    add column retention      double precision,
    add column item_a         double precision,
    add column item_b         double precision,
    add column item_variance  double precision,
    add column item_guess     double precision,
    add column kc_ids         int[] not null default '{}',
    add column kc_weights     double precision[] not null default '{}',
    add column kc_levels      double precision[] not null default '{}',
    add column kc_calibrated  boolean[] not null default '{}',
    add constraint interactions_loads check (cardinality(kc_ids) = cardinality(kc_weights) and cardinality(kc_ids) = cardinality(kc_levels)
        and cardinality(kc_ids) = cardinality(kc_calibrated));
comment on column interactions.kc_id is 'The component the item was chosen for, where the policy chose it.';
comment on column interactions.evidence_right is 'The response as the filter took it in; null where it says too little (help, half right, a retry, a rapid guess).';
comment on column interactions.grade is 'The review for FSRS, 1 Again to 4 Easy; null where it was none.';
comment on column interactions.kc_levels is 'Median difficulty of each component''s items when this was answered.';
-- Calibration and statistics read first answers item by item, over all learners.
create index interactions_that_calibrate on interactions (item_id, item_version) where calibrates;

alter table attempts
    add column kc_id  int constraint attempts_kc_fkey references knowledge_components,
    add column reason jsonb;
comment on column attempts.reason is 'Why this item came now, in the policy''s terms; the sentence is the interface''s.';

alter table runs add column wish double precision not null default 0 constraint runs_wish check (wish between -0.5 and 0.5);
comment on column runs.wish is 'What “too easy” (less) and “too hard” (more) moved the target probability by.';

-- Difficulties and discriminations from the log, in versions. The newest one is in force; version 0 are the authors' guesses.
create table calibrations (
    version    int constraint calibrations_pkey primary key constraint calibrations_version check (version > 0),
    created_at timestamptz not null default now(),
    learners   int not null,
    responses  int not null
);
create table item_calibrations (
    version      int not null constraint item_calibrations_version_fkey references calibrations,
    item_id      int not null constraint item_calibrations_item_fkey references learning_items,
    responses    int not null,
    a            double precision not null constraint item_calibrations_a check (a > 0),
    se_a         double precision,
    b            double precision not null,
    se_b         double precision not null,
    timed        int not null default 0,
    mean_ms      double precision not null default 0,
    timed_right  int not null default 0,
    median_ln_ms double precision not null default 0,
    mad_ln_ms    double precision not null default 0,
    constraint item_calibrations_pkey primary key (version, item_id)
);
comment on table item_calibrations is 'Counts and estimates only: no learner can be read from it.';
comment on column item_calibrations.se_a is 'Null where the discrimination is the default because too few have answered.';
