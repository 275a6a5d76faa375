-- What an instructor is writing and has not saved for others: one draft for each thing and editor, kept by itself.

create table drafts (
    owner    text not null,
    login_id uuid not null constraint drafts_login_fkey references logins on delete cascade,
    base     int not null,
    fields   jsonb not null,
    findings jsonb not null default '[]',
    saved_at timestamptz not null default now(),
    constraint drafts_pkey primary key (owner, login_id)
);
comment on column drafts.owner is 'What is being edited: an owner of texts such as item/coat-sale.';
comment on column drafts.base is 'The version it was begun from: another one there now means that somebody saved meanwhile.';
comment on column drafts.fields is 'The form as typed, by the names of its fields; it need not be right.';
comment on column drafts.findings is 'What the check said of it when it was kept.';
create index drafts_by_login on drafts (login_id);
