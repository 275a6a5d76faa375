//! The table on its way out: a page of items at a time, so that a bank of any size needs the memory of a page.

use axum::body::{Body, Bytes};
use axum::extract::{Query, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use sqlx::PgPool;

use super::columns;
use crate::authoring::Editor;
use crate::authoring::bulk::plan::BATCH;
use crate::authoring::imports::formats::csv_row;
use crate::authoring::items::filter::Filter;
use crate::authoring::items::{fields_of, saved};
use crate::error::AppError;
use crate::server::App;

/// What the filter finds, newest first; items made from a template are edited with it and left out.
pub async fn download(State(app): State<App>, _editor: Editor, Query(filter): Query<Filter>) -> Result<Response, AppError> {
    let columns = columns();
    // The mark in front tells spreadsheets that this is Unicode.
    let mut head = String::from("\u{feff}");
    csv_row(&columns, &mut head);
    let begun = Writing { pool: app.pool.clone(), filter, columns, after: Some(i32::MAX) };
    // The first page is read before anything is answered: a database that is away is told as such.
    let (first, rest) = begun.page().await?;
    let pages = stream::try_unfold(rest, |writing: Writing| async move {
        if writing.after.is_none() {
            return Ok::<_, std::io::Error>(None);
        }
        match writing.page().await {
            Ok(page) => Ok(Some(page)),
            // The file ends broken and not short: a browser says that it did not come whole.
            Err(error) => Err(std::io::Error::other(format!("{error:?}"))),
        }
    });
    let begin = stream::iter([Ok(Bytes::from(head)), Ok(first)]);
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"finlit-items.csv\""),
        (CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, Body::from_stream(futures_util::StreamExt::chain(begin, pages))).into_response())
}

/// Where the writing stands.
struct Writing {
    pool: PgPool,
    filter: Filter,
    columns: Vec<String>,
    /// Items before this one are still to come; none at the end.
    after: Option<i32>,
}

impl Writing {
    /// The next page, and where it goes on.
    async fn page(mut self) -> Result<(Bytes, Writing), AppError> {
        let mut db = self.pool.acquire().await?;
        let found = sqlx::query!(
            r#"select i.item_id as "item_id!", i.slug as "slug!" from items_found($1, $2, $3, $4, $5, $6, $7) i
               where i.template_id is null and i.item_id < $8 order by i.item_id desc limit $9"#,
            self.filter.kind(),
            self.filter.status(),
            self.filter.component,
            self.filter.missing,
            self.filter.search(),
            self.filter.begins(),
            self.filter.tag(),
            self.after.unwrap_or(0),
            BATCH as i64
        )
        .fetch_all(&mut *db)
        .await?;
        let slugs: Vec<String> = found.iter().map(|row| row.slug.clone()).collect();
        let there = saved::many(&mut db, &slugs).await?;
        let mut out = String::new();
        for whole in slugs.iter().filter_map(|slug| there.get(slug)) {
            let fields = fields_of(&whole.item, &whole.texts);
            let cell = |name: &String| match name.as_str() {
                super::SLUG => whole.standing.slug.clone(),
                super::VERSION => whole.standing.version.to_string(),
                name => fields.get(name).to_owned(),
            };
            csv_row(&self.columns.iter().map(cell).collect::<Vec<_>>(), &mut out);
        }
        self.after = found.last().map(|row| row.item_id).filter(|_| found.len() == BATCH);
        Ok((Bytes::from(out), self))
    }
}
