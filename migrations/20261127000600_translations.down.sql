drop function text_state;
drop view translations;
drop view source_texts;
drop view text_owners;
-- The hash of another algorithm says nothing to the program of before; a load writes its own.
update texts set source_hash = null;
comment on column texts.source_hash is 'Hash of the English text this one was translated from; another hash there now means the translation is stale.';
drop index texts_by_reviewer;
drop index texts_newest;
alter table texts drop column reviewed_by, drop column reviewed_at, drop column hash, drop column newest, drop column field;
