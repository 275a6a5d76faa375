-- Content: what instructors write. After the first load the database is the truth and the files are its export.
--
-- Every content table is uniform: `slug` names the row in files and URLs, `body` holds its structure exactly as the file
-- has it (words excepted), and `path`, `loaded_hash` say which file it came from and what stood there when it was loaded,
-- so that `finlit content load` can tell an edit in the file from an edit by an instructor. Rows are retired, never deleted:
-- a learner's log points at them for ever. Columns beside `body` repeat only what queries join and filter on.

create table content_version (
    only_row boolean constraint content_version_pkey primary key default true
        constraint content_version_one_row check (only_row),
    version  bigint not null default 0
);
comment on table content_version is 'Moves with every change of content; the servers replace their catalogue when it does.';
insert into content_version default values;

create table domains (
    slug        text constraint domains_pkey primary key,
    position    int not null,
    body        jsonb not null,
    path        text,
    loaded_hash text,
    status      text not null default 'published' constraint domains_status check (status in ('published', 'retired'))
);

create table knowledge_components (
    kc_id       int generated always as identity constraint knowledge_components_pkey primary key,
    slug        text not null constraint knowledge_components_slug_key unique,
    domain      text not null constraint knowledge_components_domain_fkey references domains,
    position    int not null,
    tier        smallint not null constraint knowledge_components_tier check (tier between 1 and 5),
    bloom       text not null constraint knowledge_components_bloom
        check (bloom in ('remember', 'understand', 'apply', 'analyze', 'evaluate', 'create')),
    scope       text not null constraint knowledge_components_scope check (scope in ('universal', 'host')),
    body        jsonb not null,
    path        text,
    loaded_hash text,
    status      text not null default 'published' constraint knowledge_components_status check (status in ('published', 'retired'))
);

create table kc_prerequisites (
    kc_id           int not null constraint kc_prerequisites_kc_fkey references knowledge_components,
    prerequisite_id int not null constraint kc_prerequisites_prerequisite_fkey references knowledge_components,
    kind            text not null constraint kc_prerequisites_kind check (kind in ('required', 'optional')),
    path            text,
    loaded_hash     text,
    constraint kc_prerequisites_pkey primary key (kc_id, prerequisite_id),
    constraint kc_prerequisites_not_itself check (kc_id <> prerequisite_id)
);
-- What opens after this component: walked from the prerequisite's side when a lesson is finished.
create index kc_prerequisites_by_prerequisite on kc_prerequisites (prerequisite_id);

create table misconceptions (
    misconception_id int generated always as identity constraint misconceptions_pkey primary key,
    slug             text not null constraint misconceptions_slug_key unique,
    kc_id            int not null constraint misconceptions_kc_fkey references knowledge_components,
    body             jsonb not null,
    path             text,
    loaded_hash      text,
    status           text not null default 'published' constraint misconceptions_status check (status in ('published', 'retired'))
);

create table lessons (
    lesson_id   int generated always as identity constraint lessons_pkey primary key,
    slug        text not null constraint lessons_slug_key unique,
    kc_id       int not null constraint lessons_kc_fkey references knowledge_components,
    version     int not null default 1,
    path        text,
    loaded_hash text,
    status      text not null default 'published' constraint lessons_status check (status in ('draft', 'published', 'retired', 'withdrawn'))
);
comment on column lessons.version is 'The version learners are served; every version stays in lesson_versions.';

create table lesson_versions (
    lesson_id  int not null constraint lesson_versions_lesson_fkey references lessons,
    version    int not null,
    body       jsonb not null,
    hash       text not null,
    created_at timestamptz not null default now(),
    constraint lesson_versions_pkey primary key (lesson_id, version)
);

create table question_templates (
    template_id int generated always as identity constraint question_templates_pkey primary key,
    slug        text not null constraint question_templates_slug_key unique,
    kc_id       int not null constraint question_templates_kc_fkey references knowledge_components,
    body        jsonb not null,
    path        text,
    loaded_hash text,
    status      text not null default 'published' constraint question_templates_status check (status in ('draft', 'published', 'retired', 'withdrawn'))
);

create table learning_items (
    item_id     int generated always as identity constraint learning_items_pkey primary key,
    slug        text not null constraint learning_items_slug_key unique,
    kind        text not null constraint learning_items_kind
        check (kind in ('single', 'several', 'numeric', 'ordering', 'matching', 'scenario', 'video', 'interactive')),
    lesson_id   int constraint learning_items_lesson_fkey references lessons,
    template_id int constraint learning_items_template_fkey references question_templates,
    position    int not null default 0,
    difficulty  double precision not null default 0 constraint learning_items_difficulty check (difficulty between -6 and 6),
    version     int not null default 1,
    path        text,
    loaded_hash text,
    status      text not null default 'published' constraint learning_items_status check (status in ('draft', 'ready', 'published', 'retired', 'withdrawn'))
);
comment on column learning_items.difficulty is 'b of the 2PL model on the ability scale, the author''s guess until calibrated.';
comment on column learning_items.template_id is 'Set where the item is drawn anew for each attempt from a question template.';
create index learning_items_by_lesson on learning_items (lesson_id, position);

create table item_versions (
    item_id    int not null constraint item_versions_item_fkey references learning_items,
    version    int not null,
    body       jsonb not null,
    hash       text not null,
    created_at timestamptz not null default now(),
    constraint item_versions_pkey primary key (item_id, version)
);
comment on table item_versions is 'Never updated: an attempt under way, and every logged answer, keeps the version it began with.';

create table item_kc_mappings (
    item_id int not null constraint item_kc_mappings_item_fkey references learning_items,
    kc_id   int not null constraint item_kc_mappings_kc_fkey references knowledge_components,
    weight  double precision not null constraint item_kc_mappings_weight check (weight > 0 and weight <= 1),
    constraint item_kc_mappings_pkey primary key (item_id, kc_id)
);
create index item_kc_mappings_by_kc on item_kc_mappings (kc_id);

create table cultural_contexts (
    context_id  int generated always as identity constraint cultural_contexts_pkey primary key,
    slug        text not null constraint cultural_contexts_slug_key unique,
    host        text not null default 'US',
    region      text,
    country     text not null,
    kc_id       int not null constraint cultural_contexts_kc_fkey references knowledge_components,
    severity    text not null constraint cultural_contexts_severity check (severity in ('info', 'caution', 'critical')),
    as_of       date,
    body        jsonb not null,
    path        text,
    loaded_hash text,
    status      text not null default 'published' constraint cultural_contexts_status check (status in ('draft', 'published', 'retired', 'withdrawn'))
);
comment on column cultural_contexts.country is 'ISO 3166-1 alpha-2 of the country compared with; ZZ for every country without a card of its own.';
create index cultural_contexts_by_kc on cultural_contexts (kc_id, country);

create table parameters (
    key         text not null constraint parameters_pkey primary key,
    host        text not null,
    region      text,
    kind        text not null,
    as_of       date not null,
    valid_until date,
    body        jsonb not null,
    path        text,
    loaded_hash text,
    status      text not null default 'published' constraint parameters_status check (status in ('published', 'retired', 'withdrawn')),
    constraint parameters_dates check (valid_until is null or valid_until >= as_of)
);
comment on table parameters is 'Facts that age: limits, fees, tax years. Text and formulas name them; an expired one is never graded.';

create table achievements (
    achievement_id int generated always as identity constraint achievements_pkey primary key,
    slug           text not null constraint achievements_slug_key unique,
    position       int not null default 0,
    body           jsonb not null,
    path           text,
    loaded_hash    text,
    status         text not null default 'published' constraint achievements_status check (status in ('published', 'retired'))
);

create table settings (
    key         text constraint settings_pkey primary key,
    body        jsonb not null,
    path        text,
    loaded_hash text
);
comment on table settings is 'Small tables of numbers that are content, not code: XP amounts and the level curve (xp), countries (countries), clusters.';

-- Authored texts. One row is one Fluent message in one language. A text belongs to an owner ('item/SLUG', 'lesson/SLUG',
-- 'context/SLUG', ...) and came in with a version of it; version v of an owner shows, for each text, the newest row up to v.
create table texts (
    owner       text not null,
    text_id     text not null,
    locale      text not null,
    version     int not null default 1,
    body        text not null,
    made        text not null constraint texts_made check (made in ('source', 'machine', 'reviewed')),
    source_hash text,
    path        text,
    position    int not null default 0,
    loaded_hash text,
    status      text not null default 'published' constraint texts_status check (status in ('published', 'retired')),
    constraint texts_pkey primary key (owner, locale, text_id, version)
);
comment on column texts.source_hash is 'Hash of the English text this one was translated from; another hash there now means the translation is stale.';
comment on column texts.made is 'How the text came to be: written as the source, by machine, or reviewed by a person.';
