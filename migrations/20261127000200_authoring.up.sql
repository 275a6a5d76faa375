-- The instructor's room: who changed what, and files of questions brought in.

create table audit (
    audit_id bigint generated always as identity constraint audit_pkey primary key,
    at       timestamptz not null default now(),
    login_id uuid constraint audit_login_fkey references logins on delete set null,
    verb     text not null,
    subject  text not null,
    detail   jsonb not null default '{}'
);
comment on table audit is 'Written in the transaction of the change. Holds nothing about learners.';
comment on column audit.login_id is 'Who; null for the command line, and after the account was deleted.';
comment on column audit.subject is 'What was changed: import/7, or an owner of texts such as item/coat-sale.';
create index audit_by_subject on audit (subject, audit_id);
create index audit_by_login on audit (login_id);

create table imports (
    import_id  int generated always as identity constraint imports_pkey primary key,
    name       text not null,
    file_hash  text not null,
    receipt    jsonb not null,
    state      text not null default 'read' constraint imports_state check (state in ('read', 'applied', 'undone')),
    login_id   uuid constraint imports_login_fkey references logins on delete set null,
    read_at    timestamptz not null default now(),
    applied_at timestamptz,
    constraint imports_applied check ((state = 'read') = (applied_at is null))
);
comment on table imports is 'A receipt for each file of questions: what became of every question in it, with its line and its original text.';
create index imports_by_login on imports (login_id);

create table import_items (
    import_id     int not null constraint import_items_import_fkey references imports on delete cascade,
    item_id       int not null constraint import_items_item_fkey references learning_items,
    question_hash text not null,
    line          int not null,
    constraint import_items_pkey primary key (import_id, item_id)
);
comment on column import_items.question_hash is 'Hash of what is asked and answered, as it came in: the same question is not added again.';
create index import_items_by_hash on import_items (question_hash);
create index import_items_by_item on import_items (item_id);

-- The bank is looked at item by item, newest use first; attempts and the log are laid out by learner.
create index attempts_of_item on attempts (item_id);
create index interactions_of_item on interactions (item_id, answered_at);

-- Search in the bank: words of what is asked.
create index texts_stems on texts using gin (to_tsvector('simple', body)) where text_id like '%-stem' and locale = 'en';
