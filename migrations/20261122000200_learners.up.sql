-- Learners and the log of what they did. Every key of a learner-owned table begins with learner_id: one person's rows lie
-- together, leave together, and the schema can be spread over several servers by it. What a learner knows, earns and keeps
-- (XP, streak, badges, opened components) is folded from the log; nothing here is a counter that could disagree with it.

create table learners (
    learner_id                 uuid constraint learners_pkey primary key,
    email                      text,
    display_name               text,
    native_language            text,
    interface_language         text,
    origins                    text[] not null default '{}',
    host                       text not null default 'US',
    region                     text,
    financial_experience_level text constraint learners_experience check (financial_experience_level in ('new', 'some', 'confident')),
    goals                      text[] not null default '{}',
    daily_goal                 smallint constraint learners_daily_goal check (daily_goal in (1, 3, 5, 10, 20)),
    time_zone                  text,
    shortcuts                  boolean not null default true,
    show_streak                boolean not null default true,
    onboarded                  boolean not null default false,
    staff                      boolean not null default false,
    created_at                 timestamptz not null default now(),
    last_seen                  date not null default current_date,
    constraint learners_origins_few check (cardinality(origins) <= 5)
);
comment on column learners.origins is 'Countries whose money the learner knows; a preference of content, never inferred, never in statistics.';
comment on column learners.time_zone is 'IANA name. Until it is known the study day is counted in UTC and the learner is asked.';
comment on column learners.daily_goal is 'Items a day the learner chose; null until chosen.';
comment on column learners.staff is 'Instructors'' own answers stay out of statistics.';
-- The eraser looks for guests without an answer and for those who have been away too long.
create index learners_by_last_seen on learners (last_seen);

-- Optional, and kept apart so that nothing that reads a learner reads it by accident.
create table learner_status (
    learner_id uuid constraint learner_status_pkey primary key
        constraint learner_status_learner_fkey references learners on delete cascade,
    sealed     bytea not null
);
comment on table learner_status is 'Immigration status, sealed under FINLIT_SEAL_KEY; only use: the order of cards.';

create table logins (
    login_id        uuid constraint logins_pkey primary key,
    learner_id      uuid not null constraint logins_learner_key unique
        constraint logins_learner_fkey references learners on delete cascade,
    name_fold       text constraint logins_name_key unique,
    email_fold      text constraint logins_email_key unique,
    passphrase_hash text not null,
    recovery_hash   text,
    created_at      timestamptz not null default now(),
    constraint logins_named check (name_fold is not null or email_fold is not null)
);
comment on table logins is 'Small and global: names are unique across all learners, so they stand apart from what is spread by learner.';
comment on column logins.name_fold is 'The name by NFKC and case folding; the spelling typed is learners.display_name.';

create table grants (
    login_id   uuid not null constraint grants_login_fkey references logins on delete cascade,
    role       text not null constraint grants_role check (role in ('instructor', 'admin')),
    granted_at timestamptz not null default now(),
    constraint grants_pkey primary key (login_id, role)
);

create table resets (
    token_hash bytea constraint resets_pkey primary key,
    login_id   uuid not null constraint resets_login_fkey references logins on delete cascade,
    expires_at timestamptz not null
);
comment on table resets is 'One-time links made by an operator; a used one is deleted.';

create table sessions (
    id_hash    bytea constraint sessions_pkey primary key,
    learner_id uuid constraint sessions_learner_fkey references learners on delete cascade,
    data       jsonb not null,
    expires_at timestamptz not null
);
comment on column sessions.id_hash is 'BLAKE3 of the cookie''s id: a copy of this table opens no one''s session.';
create index sessions_by_expiry on sessions (expires_at);
create index sessions_by_learner on sessions (learner_id);

create unlogged table rate_limits (
    bucket       text not null,
    window_start timestamptz not null,
    hits         int not null,
    constraint rate_limits_pkey primary key (bucket, window_start)
);
comment on table rate_limits is 'Counts per window. Unlogged: after a crash everyone may try again, and answers cost one write less.';
create index rate_limits_by_window on rate_limits (window_start);

-- A run is one way through several questions: a lesson, a quiz, later a practice session, a review, a placement.
create table runs (
    learner_id  uuid not null constraint runs_learner_fkey references learners on delete cascade,
    run_id      uuid not null,
    kind        text not null constraint runs_kind check (kind in ('lesson', 'quiz', 'practice', 'review', 'placement')),
    subject     text not null,
    plan        jsonb not null,
    position    int not null default 0,
    version     int not null default 1,
    score       double precision,
    out_of      int,
    started_at  timestamptz not null default now(),
    finished_at timestamptz,
    constraint runs_pkey primary key (learner_id, run_id)
);
comment on column runs.subject is 'Slug of the lesson for a lesson and a quiz, else empty.';
comment on column runs.plan is 'The steps in order. A quiz grows it when a question was missed.';
comment on column runs.version is 'Version of the lesson this run began with.';
-- Two tabs that start the same lesson share one run.
create unique index runs_one_open on runs (learner_id, kind, subject) where finished_at is null;
create index runs_by_subject on runs (learner_id, kind, subject, finished_at);

create table attempts (
    learner_id   uuid not null constraint attempts_learner_fkey references learners on delete cascade,
    attempt_id   uuid not null,
    run_id       uuid not null,
    step         int not null,
    item_id      int not null constraint attempts_item_fkey references learning_items,
    item_version int not null,
    attempt_no   int not null,
    seed         bytea not null,
    drawn        jsonb,
    locale       text not null,
    is_fallback  boolean not null default false,
    lane         text,
    target       double precision,
    predicted    double precision,
    candidates   int,
    hints        smallint not null default 0,
    draft        jsonb,
    state        text not null default 'open' constraint attempts_state check (state in ('open', 'answered', 'void')),
    served_at    timestamptz not null default now(),
    constraint attempts_pkey primary key (learner_id, attempt_id),
    constraint attempts_run_fkey foreign key (learner_id, run_id) references runs on delete cascade,
    constraint attempts_item_version_fkey foreign key (item_id, item_version) references item_versions
);
comment on column attempts.draft is 'What was typed when an answer was refused or asked about, so that the form comes back filled in.';
comment on column attempts.drawn is 'Values drawn from a question template; a grade is never computed from the seed alone.';
create unique index attempts_one_open on attempts (learner_id, run_id) where state = 'open';
create index attempts_by_item on attempts (learner_id, item_id);

create table interactions (
    learner_id          uuid not null constraint interactions_learner_fkey references learners on delete cascade,
    attempt_id          uuid not null,
    run_id              uuid not null,
    run_kind            text not null,
    subject             text not null,
    item_id             int not null constraint interactions_item_fkey references learning_items,
    item_version        int not null,
    attempt_no          int not null,
    seed                bytea not null,
    drawn               jsonb,
    response            jsonb not null,
    score               double precision not null constraint interactions_score check (score between 0 and 1),
    verdict             text not null constraint interactions_verdict check (verdict in ('right', 'partly', 'wrong')),
    misconceptions      text[] not null default '{}',
    contexts            text[] not null default '{}',
    hints               smallint not null,
    response_ms         int,
    locale              text not null,
    is_fallback         boolean not null,
    lane                text,
    target              double precision,
    predicted           double precision,
    candidates          int,
    calibration_version int,
    study_date          date not null,
    tz                  text not null,
    answered_at         timestamptz not null default clock_timestamp(),
    constraint interactions_pkey primary key (learner_id, attempt_id)
);
comment on table interactions is 'The log everything about a learner is folded from. Never updated; rows leave it only with their learner or move in a merge.';
comment on column interactions.contexts is 'Cultural contexts whose warning the learner had seen and this item checks.';
create index interactions_in_order on interactions (learner_id, answered_at);
create index interactions_by_item on interactions (learner_id, item_id, answered_at);

create table learner_skill_states (
    learner_id  uuid not null constraint learner_skill_states_learner_fkey references learners on delete cascade,
    kc_id       int not null constraint learner_skill_states_kc_fkey references knowledge_components,
    unlocked_at timestamptz,
    unlocked_by text constraint learner_skill_states_unlocked_by check (unlocked_by in ('root', 'lesson', 'mastery', 'placement')),
    responses   int not null default 0,
    correct     double precision not null default 0,
    last_seen   date,
    constraint learner_skill_states_pkey primary key (learner_id, kc_id),
    constraint learner_skill_states_opening check ((unlocked_at is null) = (unlocked_by is null))
);
comment on column learner_skill_states.unlocked_at is 'An opening is a fact: once open, a component never locks again.';

create table daily_progress (
    learner_id uuid not null constraint daily_progress_learner_fkey references learners on delete cascade,
    study_date date not null,
    kind       text not null constraint daily_progress_kind check (kind in ('active', 'freeze', 'repair')),
    items      int not null default 0,
    xp         int not null default 0,
    goal       smallint,
    goal_met   boolean not null default false,
    tz         text not null,
    last_at    timestamptz not null,
    constraint daily_progress_pkey primary key (learner_id, study_date)
);
comment on table daily_progress is 'The set of study days a streak is folded from. A day runs from 04:00 to 04:00 in the zone it was learned in.';
comment on column daily_progress.last_at is 'The last answer of the day, and tz its zone: a change of zone tells that the learner travelled.';

create table xp_ledger (
    learner_id uuid not null constraint xp_ledger_learner_fkey references learners on delete cascade,
    reason     text not null constraint xp_ledger_reason check (reason in ('lesson', 'first_right', 'review', 'context_check', 'badge')),
    subject    text not null,
    amount     int not null constraint xp_ledger_amount check (amount > 0),
    study_date date not null,
    earned_at  timestamptz not null default clock_timestamp(),
    constraint xp_ledger_pkey primary key (learner_id, reason, subject)
);
comment on table xp_ledger is 'Unique per reason and subject: however often an answer is sent, its points are written once.';

create table learner_achievements (
    learner_id     uuid not null constraint learner_achievements_learner_fkey references learners on delete cascade,
    achievement_id int not null constraint learner_achievements_achievement_fkey references achievements,
    study_date     date not null,
    earned_at      timestamptz not null default clock_timestamp(),
    constraint learner_achievements_pkey primary key (learner_id, achievement_id)
);

create table context_reads (
    learner_id uuid not null constraint context_reads_learner_fkey references learners on delete cascade,
    context_id int not null constraint context_reads_context_fkey references cultural_contexts,
    read_at    timestamptz not null default now(),
    constraint context_reads_pkey primary key (learner_id, context_id)
);
comment on table context_reads is 'Cultural cards the learner opened and went on from.';
