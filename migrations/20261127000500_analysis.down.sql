drop table item_reports;
drop table item_statistics;
