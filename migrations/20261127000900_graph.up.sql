-- The prerequisite graph is edited here: an edge of the files that an instructor took out must stay out at the next load.

alter table kc_prerequisites
    add column status text not null default 'published' constraint kc_prerequisites_status check (status in ('published', 'retired'));
comment on column kc_prerequisites.status is 'retired: it stands in a file, and an instructor took it out.';
