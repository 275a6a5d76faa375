-- Several items at once: found by what they are tagged with, spoken about, changed together and taken back together.

create table item_comments (
    comment_id int generated always as identity constraint item_comments_pkey primary key,
    item_id    int not null constraint item_comments_item_fkey references learning_items on delete cascade,
    login_id   uuid constraint item_comments_login_fkey references logins on delete set null,
    body       text not null constraint item_comments_body check (char_length(body) between 1 and 2000),
    created_at timestamptz not null
);
comment on table item_comments is 'What instructors say to each other about an item; learners see none of it.';
comment on column item_comments.login_id is 'Who; null after the account was deleted: what was said about the item stays with the item.';
create index item_comments_by_item on item_comments (item_id, comment_id);
create index item_comments_by_login on item_comments (login_id);

create table bulk_changes (
    bulk_id    int generated always as identity constraint bulk_changes_pkey primary key,
    login_id   uuid constraint bulk_changes_login_fkey references logins on delete set null,
    verb       text not null constraint bulk_changes_verb
        check (verb in ('ready', 'draft', 'withdraw', 'restore', 'retire', 'revive', 'tag', 'untag', 'component', 'csv')),
    detail     jsonb not null,
    state      text not null default 'read' constraint bulk_changes_state check (state in ('read', 'applied', 'undone')),
    created_at timestamptz not null default now(),
    applied_at timestamptz,
    constraint bulk_changes_applied check ((state = 'read') = (applied_at is null))
);
comment on table bulk_changes is 'One change to many items: looked at first, then made in one transaction, and taken back as a whole.';
comment on column bulk_changes.detail is 'What was asked for, what was left out and why, and the state of the content it was looked at in.';
create index bulk_changes_by_login on bulk_changes (login_id);
create index bulk_changes_read on bulk_changes (created_at) where state = 'read';

create table bulk_change_items (
    bulk_id        int not null constraint bulk_change_items_bulk_fkey references bulk_changes on delete cascade,
    item_id        int not null constraint bulk_change_items_item_fkey references learning_items on delete cascade,
    line           int,
    status_before  text not null,
    status_after   text not null,
    version_before int not null,
    version_after  int,
    fields         jsonb not null default '{}',
    kept           jsonb,
    constraint bulk_change_items_pkey primary key (bulk_id, item_id)
);
comment on column bulk_change_items.line is 'The line of the table that said so; null for what was chosen in the bank.';
comment on column bulk_change_items.version_after is 'The version this change made, or left as it was; null while nothing is written, and where the item was left alone.';
comment on column bulk_change_items.fields is 'The fields that change, each with its words before and after; none where only the status does.';
comment on column bulk_change_items.kept is 'Why the item was left alone: somebody changed it between the look and the change, or between the change and the way back.';
create index bulk_change_items_by_item on bulk_change_items (item_id);

-- Tags stand in an item's body; most items have none.
create index item_versions_tags on item_versions using gin ((body -> 'imported' -> 'tags')) where body -> 'imported' -> 'tags' is not null;

-- The one place that says what a filter of the bank finds: its list, what is done to all it finds, and its table ask here.
-- Empty words and nulls ask nothing; without a status all but the retired are found.
create function items_found(kind text, status text, component text, missing text, words text, begins text, tag text)
    returns setof learning_items language sql stable as $$
    select i.* from learning_items i
    where ($1 is null or i.kind = $1) and (i.status = $2 or $2 is null and i.status <> 'retired')
        and ($3 = '' or i.item_id in (select m.item_id from item_kc_mappings m join knowledge_components k using (kc_id)
                                      where k.slug = $3 or k.domain = $3))
        and ($4 = '' or not exists (select from texts t where t.locale = $4 and t.text_id like '%-stem' and t.status = 'published'
                                    and t.owner = case when i.template_id is null then 'item/' else 'template/' end || i.slug
                                    and t.text_id = i.slug || '-stem'))
        and ($5 is null or i.slug in (select left(t.text_id, -5) from texts t
                                      where t.text_id like '%-stem' and t.locale = 'en' and to_tsvector('simple', t.body) @@ to_tsquery('simple', $5))
             or i.slug like $6)
        and ($7 = '' or i.item_id in (select v.item_id from item_versions v join learning_items n using (item_id, version)
                                      where v.body -> 'imported' -> 'tags' ? $7))
$$;
