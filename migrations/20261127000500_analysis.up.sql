-- How items do, and what learners report of them.

create table item_statistics (
    item_id             int constraint item_statistics_pkey primary key
        constraint item_statistics_item_fkey references learning_items on delete cascade,
    version             int not null,
    logged              bigint not null,
    newest              timestamptz not null,
    attempts            int not null,
    correct             int not null,
    placed              int not null,
    discrimination      double precision,
    discrimination_low  double precision,
    discrimination_high double precision,
    flags               text[] not null default '{}',
    counted_at          timestamptz not null,
    constraint item_statistics_counts check (0 <= correct and correct <= attempts and placed <= attempts),
    constraint item_statistics_interval check (num_nulls(discrimination, discrimination_low, discrimination_high) in (0, 3))
);
comment on table item_statistics is 'What the overview sorts by; counted from the log every few minutes, item by item where its log moved. Counts only: no learner can be read from it.';
comment on column item_statistics.logged is 'Answers to the item in the log, of any kind, and the newest of them: while both stand, nothing needs counting again.';
comment on column item_statistics.placed is 'First attempts before which the learner''s ability had been estimated.';

-- Who reported is not kept: a report needs an answer, not a person. That nobody reports the same question twice a day is
-- seen to by rate_limits, which forget by the next.
create table item_reports (
    report_id    int generated always as identity constraint item_reports_pkey primary key,
    item_id      int not null,
    item_version int not null,
    locale       text not null,
    reason       text not null constraint item_reports_reason check (reason in ('key', 'unclear', 'outdated', 'translation', 'other')),
    words        text constraint item_reports_words check (length(words) between 1 and 500),
    reported_on  date not null,
    closed_on    date,
    note         text constraint item_reports_note check (length(note) between 1 and 500),
    constraint item_reports_version_fkey foreign key (item_id, item_version) references item_versions,
    constraint item_reports_closed check ((closed_on is null) = (note is null)),
    constraint item_reports_forgotten check (closed_on is null or words is null)
);
comment on column item_reports.locale is 'The language the question was shown in.';
comment on column item_reports.words is 'What the learner wrote; gone when the report is closed.';
create index item_reports_by_item on item_reports (item_id, item_version);
create index item_reports_open on item_reports (item_id) where closed_on is null;
