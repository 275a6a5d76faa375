//! One file with everything we hold about a learner: every table that names them, by its name.

use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, HeaderName};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use sqlx::PgConnection;
use uuid::Uuid;

use super::status;
use crate::error::AppError;
use crate::server::{App, Visitor};

pub async fn export(State(app): State<App>, visitor: Visitor) -> Result<Response, AppError> {
    let learner = visitor.learner()?.id;
    let mut connection = app.pool.acquire().await?;
    let mut data = gather(&mut connection, learner).await?.ok_or(AppError::NoLearner)?;
    let sealed =
        sqlx::query_scalar!("select sealed from learner_status where learner_id = $1", learner).fetch_optional(&mut *connection).await?;
    let opened = sealed.zip(app.config.seal_key).and_then(|(sealed, key)| status::open(&key, learner, &sealed));
    data["learner_status"] = opened.map_or(Value::Null, |status| json!(status.slug()));
    data["exported_at"] = json!(app.clock.now().to_string());
    let file = serde_json::to_vec_pretty(&data).map_err(|_| AppError::Internal)?;
    let headers = [
        (CONTENT_TYPE, "application/json; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"finlit-my-data.json\""),
        (CACHE_CONTROL, "no-store"),
        (HeaderName::from_static("x-robots-tag"), "noindex"),
    ];
    Ok((headers, file).into_response())
}

/// What opens doors stays out: hashes of passphrase and codes, and the marks of sessions. Content is named beside its number.
async fn gather(connection: &mut PgConnection, learner: Uuid) -> Result<Option<Value>, sqlx::Error> {
    sqlx::query_scalar!(
        r#"select jsonb_build_object(
             'learners', to_jsonb(l),
             'learner_status', null,
             'logins', (select to_jsonb(g) - '{learner_id, passphrase_hash, recovery_hash}'::text[] from logins g where g.learner_id = l.learner_id),
             'grants', (select coalesce(jsonb_agg(to_jsonb(r) - 'login_id'), '[]') from grants r join logins g using (login_id) where g.learner_id = l.learner_id),
             'resets', (select coalesce(jsonb_agg(to_jsonb(r) - '{login_id, token_hash}'::text[]), '[]')
                        from resets r join logins g using (login_id) where g.learner_id = l.learner_id),
             'sessions', (select coalesce(jsonb_agg(jsonb_build_object('expires_at', s.expires_at)), '[]') from sessions s where s.learner_id = l.learner_id),
             'audit', (select coalesce(jsonb_agg(to_jsonb(a) - 'login_id' order by a.audit_id), '[]')
                       from audit a join logins g using (login_id) where g.learner_id = l.learner_id),
             'imports', (select coalesce(jsonb_agg(jsonb_build_object('name', i.name, 'state', i.state, 'read_at', i.read_at) order by i.import_id), '[]')
                         from imports i join logins g using (login_id) where g.learner_id = l.learner_id),
             'item_comments', (select coalesce(jsonb_agg(jsonb_build_object('item', i.slug, 'body', c.body, 'created_at', c.created_at) order by c.comment_id), '[]')
                               from item_comments c join learning_items i using (item_id) join logins g using (login_id) where g.learner_id = l.learner_id),
             'bulk_changes', (select coalesce(jsonb_agg(jsonb_build_object('verb', b.verb, 'state', b.state, 'what', b.detail->'what', 'created_at', b.created_at) order by b.bulk_id), '[]')
                              from bulk_changes b join logins g using (login_id) where g.learner_id = l.learner_id),
             'classes', (select coalesce(jsonb_agg(to_jsonb(c) - 'login_id' order by c.class_id), '[]')
                         from classes c join logins g using (login_id) where g.learner_id = l.learner_id),
             'class_members', (select coalesce(jsonb_agg(to_jsonb(m) - 'learner_id' || jsonb_build_object('class', c.name, 'led_by', c.led_by) order by m.joined_at), '[]')
                               from class_members m join classes c using (class_id) where m.learner_id = l.learner_id),
             'drafts', (select coalesce(jsonb_agg(to_jsonb(d) - 'login_id' order by d.owner), '[]')
                        from drafts d join logins g using (login_id) where g.learner_id = l.learner_id),
             'texts', (select coalesce(jsonb_agg(jsonb_build_object('text', t.text_id, 'locale', t.locale, 'reviewed_at', t.reviewed_at) order by t.reviewed_at), '[]')
                       from texts t join logins g on g.login_id = t.reviewed_by where g.learner_id = l.learner_id),
             'runs', (select coalesce(jsonb_agg(to_jsonb(r) - 'learner_id' order by r.started_at), '[]') from runs r where r.learner_id = l.learner_id),
             'attempts', (select coalesce(jsonb_agg(to_jsonb(a) - 'learner_id' || jsonb_build_object('item', i.slug) order by a.served_at), '[]')
                          from attempts a join learning_items i using (item_id) where a.learner_id = l.learner_id),
             'interactions', (select coalesce(jsonb_agg(to_jsonb(a) - 'learner_id' || jsonb_build_object('item', i.slug) order by a.answered_at), '[]')
                              from interactions a join learning_items i using (item_id) where a.learner_id = l.learner_id),
             'learner_skill_states', (select coalesce(jsonb_agg(to_jsonb(s) - 'learner_id' || jsonb_build_object('component', k.slug) order by k.slug), '[]')
                                      from learner_skill_states s join knowledge_components k using (kc_id) where s.learner_id = l.learner_id),
             'daily_progress', (select coalesce(jsonb_agg(to_jsonb(d) - 'learner_id' order by d.study_date), '[]')
                                from daily_progress d where d.learner_id = l.learner_id),
             'xp_ledger', (select coalesce(jsonb_agg(to_jsonb(x) - 'learner_id' order by x.earned_at), '[]') from xp_ledger x where x.learner_id = l.learner_id),
             'learner_achievements', (select coalesce(jsonb_agg(to_jsonb(e) - 'learner_id' || jsonb_build_object('achievement', a.slug) order by e.earned_at), '[]')
                                      from learner_achievements e join achievements a using (achievement_id) where e.learner_id = l.learner_id),
             'context_reads', (select coalesce(jsonb_agg(to_jsonb(r) - 'learner_id' || jsonb_build_object('context', c.slug) order by r.read_at), '[]')
                               from context_reads r join cultural_contexts c using (context_id) where r.learner_id = l.learner_id)
           ) as "data!" from learners l where l.learner_id = $1"#,
        learner
    )
    .fetch_optional(connection)
    .await
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[sqlx::test]
    async fn every_table_that_names_a_learner_is_in_the_file(pool: sqlx::PgPool) {
        let mut connection = pool.acquire().await.unwrap();
        let learner = Uuid::now_v7();
        sqlx::query!("insert into learners (learner_id) values ($1)", learner).execute(&mut *connection).await.unwrap();
        let data = gather(&mut connection, learner).await.unwrap().unwrap();
        let exported: BTreeSet<String> = data.as_object().unwrap().keys().cloned().collect();
        let named = sqlx::query_scalar!(
            r#"select distinct conrelid::regclass::text as "table!" from pg_constraint
               where contype = 'f' and confrelid in ('learners'::regclass, 'logins'::regclass)"#
        )
        .fetch_all(&mut *connection)
        .await
        .unwrap();
        for table in named {
            assert!(exported.contains(&table), "{table} names a learner and is not exported");
        }
    }

    #[sqlx::test]
    async fn nothing_that_opens_a_door_is_in_the_file(pool: sqlx::PgPool) {
        let mut connection = pool.acquire().await.unwrap();
        let (learner, login) = (Uuid::now_v7(), Uuid::now_v7());
        sqlx::query!("insert into learners (learner_id) values ($1)", learner).execute(&mut *connection).await.unwrap();
        sqlx::query!(
            "insert into logins (login_id, learner_id, name_fold, passphrase_hash, recovery_hash) values ($1, $2, 'lucia r', 'secret one', 'secret two')",
            login,
            learner
        )
        .execute(&mut *connection)
        .await
        .unwrap();
        let text = gather(&mut connection, learner).await.unwrap().unwrap().to_string();
        assert!(text.contains("lucia r") && !text.contains("secret"));
    }
}
