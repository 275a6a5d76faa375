drop table item_calibrations, calibrations;
alter table runs drop column wish;
alter table attempts drop column kc_id, drop column reason;
drop index interactions_that_calibrate;
alter table interactions drop constraint interactions_loads, drop column kc_id, drop column evidence_right, drop column grade,
    drop column calibrates, drop column retry, drop column retention, drop column item_a, drop column item_b, drop column item_variance,
    drop column item_guess, drop column kc_ids, drop column kc_weights, drop column kc_levels, drop column kc_calibrated;
alter table learner_skill_states drop constraint learner_skill_states_deviation, drop constraint learner_skill_states_memory,
    drop constraint learner_skill_states_mastered, drop column deviation_mean, drop column deviation_variance, drop column evidence,
    drop column evidence_items, drop column evidence_at_level, drop column evidence_on, drop column mastered, drop column mastered_on,
    drop column recoveries, drop column stability, drop column forgetting, drop column reviews, drop column reviewed_on,
    drop column due_on, drop column longest_interval;
alter table learners drop constraint learners_ability, drop column ability_mean, drop column ability_variance, drop column desired_retention;
