-- What was taken out is gone; the next load brings it back from its file.
delete from kc_prerequisites where status = 'retired';
alter table kc_prerequisites drop column status;
