-- Classes: an instructor invites by a code, learners join under a name chosen for the class, and leave when they like.

create table classes (
    class_id   int generated always as identity constraint classes_pkey primary key,
    login_id   uuid not null constraint classes_login_fkey references logins on delete cascade,
    name       text not null constraint classes_name check (char_length(name) between 1 and 80),
    led_by     text not null constraint classes_led_by check (char_length(led_by) between 1 and 60),
    code       text not null constraint classes_code_key unique
        constraint classes_code check (code ~ '^[BCDFGHJKMNPQRTVWXY234679]{6}$'),
    ends_on    date,
    closed     boolean not null default false,
    created_at timestamptz not null
);
comment on table classes is 'Goes with its instructor''s account: learners agreed to be seen by this person, and by nobody who comes after.';
comment on column classes.led_by is 'Who runs it, as learners are told; an instructor''s own sign-in name may be an e-mail address.';
comment on column classes.ends_on is 'The last day on which someone may join, and the last whose answers the class sees.';
comment on column classes.closed is 'Nobody joins any more; who is in it stays.';
create index classes_by_login on classes (login_id);

create table class_members (
    learner_id uuid not null constraint class_members_learner_fkey references learners on delete cascade,
    class_id   int not null constraint class_members_class_fkey references classes on delete cascade,
    member_id  uuid not null,
    name       text not null constraint class_members_name check (char_length(name) between 1 and 40),
    joined_at  timestamptz not null,
    constraint class_members_pkey primary key (learner_id, class_id)
);
comment on table class_members is 'Joining is the consent, and the row is its record: leaving deletes it, and with it all that the class sees.';
comment on column class_members.member_id is 'What an instructor''s page calls the learner: the learner''s own id is told to nobody.';
comment on column class_members.name is 'Chosen for this class alone.';
create index class_members_by_class on class_members (class_id, member_id);

-- The one place that says what a class sees of the log: what its members answered from joining on, up to the last day.
-- Language, zone and contexts are left out: they tell where someone comes from.
create view class_answers as
    select m.class_id, m.member_id, i.attempt_id, i.run_kind, i.item_id, i.item_version, i.seed, i.drawn, i.response, i.verdict,
        i.hints, i.response_ms, i.kc_ids, i.answered_at
    from class_members m join classes c using (class_id) join interactions i using (learner_id)
    where i.answered_at >= m.joined_at and (c.ends_on is null or i.answered_at < (c.ends_on + 1)::timestamp at time zone 'UTC');
