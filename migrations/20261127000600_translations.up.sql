-- Translations: who reviewed a text, which English it was made from, and what there is to translate.

alter table texts
    add column reviewed_by uuid constraint texts_reviewed_by_fkey references logins on delete set null,
    add column reviewed_at timestamptz,
    add column hash text generated always as (md5(body)) stored,
    add column newest boolean not null default true,
    add column field text generated always as (
        case
            when owner like 'card/%' or owner like 'lesson/%' then 'card'
            when owner like 'term/%' then 'term'
            when owner like 'mixup/%' then 'mixup'
            when owner like 'parameter/%' then 'fact'
            when owner like 'context/%' and text_id like '%-warning' then 'warning'
            when owner like 'context/%' then 'context'
            when owner not like 'item/%' and owner not like 'template/%' then 'name'
            when text_id like '%-stem' then 'question'
            when text_id like '%-feedback' then 'feedback'
            when text_id like '%-why' then 'why'
            when text_id ~ '-hint-[0-9]+$' then 'hint'
            else 'option'
        end) stored;
comment on column texts.field is 'What kind of text it is, by whose it is and what it is called.';
comment on column texts.reviewed_by is 'Who read it and found it right; null where a machine made it, where a file brought it, and after the account was deleted.';
comment on column texts.newest is 'Whether no later version of it is there: what stands in a language is asked for all texts at once.';
update texts t set newest = false
where exists (select from texts n where n.owner = t.owner and n.locale = t.locale and n.text_id = t.text_id and n.version > t.version);
create unique index texts_newest on texts (locale, owner, text_id) where newest;
create index texts_by_reviewer on texts (reviewed_by) where reviewed_by is not null;

-- A hash that Postgres computes itself. Only of the words: how the
-- English came to be is no reason to translate it again. Until now every text was written by a load, which gives new words of
-- an owner one version in all languages, so the newest English up to a translation's version is what it was made from.
update texts t
set source_hash = (select e.hash from texts e
                   where e.owner = t.owner and e.text_id = t.text_id and e.locale = 'en' and e.version <= t.version
                   order by e.version desc limit 1)
where t.locale <> 'en';
comment on column texts.source_hash is 'Hash of the English words this text was translated from; other English words there now mean the translation is stale.';

create view text_owners as
select 'domain/' || slug as owner, slug as domain from domains where status = 'published'
union all
select 'cluster/' || (c ->> 'slug'), c ->> 'domain' from settings, jsonb_array_elements(body) c where key = 'clusters'
union all
select 'kc/' || slug, domain from knowledge_components where status = 'published'
union all
select 'lesson/' || l.slug, k.domain from lessons l join knowledge_components k using (kc_id) where l.status not in ('draft', 'retired')
union all
select 'card/' || (c ->> 'slug'), k.domain
from lessons l
join knowledge_components k using (kc_id)
join lesson_versions v using (lesson_id, version), jsonb_array_elements(v.body -> 'cards') c
where l.status not in ('draft', 'retired')
union all
select case when i.template_id is null then 'item/' else 'template/' end || i.slug,
    (select k.domain from knowledge_components k
     where k.kc_id = (select m.kc_id from item_kc_mappings m where m.item_id = i.item_id order by m.weight desc, m.kc_id limit 1))
from learning_items i where i.status not in ('draft', 'retired')
union all
select 'mixup/' || m.slug, k.domain from misconceptions m join knowledge_components k using (kc_id) where m.status = 'published'
union all
select 'context/' || c.slug, k.domain from cultural_contexts c join knowledge_components k using (kc_id)
where c.status not in ('draft', 'retired')
union all
select 'term/' || (t ->> 'slug'), k.domain
from settings s
cross join jsonb_array_elements(s.body) t
left join knowledge_components k on k.slug = t ->> 'kc'
where s.key = 'terms'
union all
select 'country/' || (c ->> 'code'), null from settings, jsonb_array_elements(body) c where key = 'countries'
union all
select 'parameter/' || key, null from parameters where status <> 'retired'
union all
select 'achievement/' || slug, null from achievements where status = 'published';
comment on view text_owners is 'Whose words are or may be shown to learners, and the domain they belong to; null for those of all domains.';

create view source_texts as
select t.owner, o.domain, t.text_id, t.version, t.body, t.hash, t.position, t.field
from text_owners o
join texts t on t.owner = o.owner and t.locale = 'en' and t.newest and t.status = 'published';
comment on view source_texts is 'The English texts of now: what there is to translate, each with its domain and with what it is.';

create view translations as
select owner, locale, text_id, version, body, made, source_hash, reviewed_by, reviewed_at
from texts where locale <> 'en' and newest and status = 'published';
comment on view translations is 'The newest words of every text in every language but English.';

create function text_state(hash text, source_hash text, made text) returns text language sql immutable as $$
    select case
        when made is null then 'missing'
        when source_hash is distinct from hash then 'stale'
        when made = 'machine' then 'machine'
        else 'reviewed'
    end
$$;
comment on function text_state is 'How a translation stands beside the English words of now.';
