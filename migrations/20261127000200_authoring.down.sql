drop index texts_stems;
drop index interactions_of_item;
drop index attempts_of_item;
drop table import_items;
drop table imports;
drop table audit;
