drop table context_reads, learner_achievements, xp_ledger, daily_progress, learner_skill_states, interactions, attempts, runs,
    rate_limits, sessions, resets, grants, logins, learner_status, learners;
