-- Translations: who reviewed a text, which English it was made from, and what there is to translate.

alter table texts
    add column reviewed_by uuid constraint texts_reviewed_by_fkey references logins on delete set null,
    add column reviewed_at timestamptz;
comment on column texts.reviewed_by is 'Who read it and found it right; null where a machine made it, where a file brought it, and after the account was deleted.';
create index texts_by_reviewer on texts (reviewed_by) where reviewed_by is not null;

-- A hash that Postgres can compute: whether a translation is stale is asked of all texts at once. Only of the words: how the
-- English came to be is no reason to translate it again. Until now every text was written by a load, which gives new words of
-- an owner one version in all languages, so the newest English up to a translation's version is what it was made from.
update texts t
set source_hash = (select md5(e.body) from texts e
                   where e.owner = t.owner and e.text_id = t.text_id and e.locale = 'en' and e.version <= t.version
                   order by e.version desc limit 1)
where t.locale <> 'en';
comment on column texts.source_hash is 'md5 of the English words this text was translated from; other English words there now mean the translation is stale.';

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
    (select k.domain from item_kc_mappings m join knowledge_components k using (kc_id)
     where m.item_id = i.item_id order by m.weight desc, k.slug limit 1)
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
select t.owner, o.domain, t.text_id, t.version, t.body, t.position,
    case split_part(t.owner, '/', 1)
        when 'card' then 'card'
        when 'lesson' then 'card'
        when 'term' then 'term'
        when 'mixup' then 'mixup'
        when 'parameter' then 'fact'
        when 'context' then case when t.text_id like '%-warning' then 'warning' else 'context' end
        when 'item' then q.field
        when 'template' then q.field
        else 'name'
    end as field
from text_owners o
join (select distinct on (owner, text_id) owner, text_id, version, body, position, status
      from texts where locale = 'en' order by owner, text_id, version desc) t on t.owner = o.owner
cross join lateral (
    select case
        when t.text_id like '%-stem' then 'question'
        when t.text_id like '%-feedback' then 'feedback'
        when t.text_id like '%-why' then 'why'
        when t.text_id ~ '-hint-[0-9]+$' then 'hint'
        else 'option'
    end as field) q
where t.status = 'published';
comment on view source_texts is 'The English texts of now: what there is to translate, each with its domain and with what it is.';

create view translations as
select owner, locale, text_id, version, body, made, source_hash, reviewed_by, reviewed_at
from (select distinct on (owner, locale, text_id) * from texts where locale <> 'en' order by owner, locale, text_id, version desc) t
where status = 'published';
comment on view translations is 'The newest words of every text in every language but English.';

create function text_state(body text, source_hash text, made text) returns text language sql immutable as $$
    select case
        when made is null then 'missing'
        when source_hash is distinct from md5(body) then 'stale'
        when made = 'machine' then 'machine'
        else 'reviewed'
    end
$$;
comment on function text_state is 'How a translation stands beside the English words of now.';
