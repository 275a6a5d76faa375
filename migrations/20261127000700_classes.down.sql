drop view class_answers;
drop table class_members, classes;
