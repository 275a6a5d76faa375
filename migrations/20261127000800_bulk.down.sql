drop function items_found;
drop index item_versions_tags;
drop table bulk_change_items, bulk_changes, item_comments;
