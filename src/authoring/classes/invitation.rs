//! A sheet to put on a wall: the code and the address, large.

use crate::ui::Written;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use leptos::prelude::*;

use super::class::Class;
use crate::authoring::Editor;
use crate::error::AppError;
use crate::server::{App, Page, Room, render};

pub async fn show(State(app): State<App>, editor: Editor, Path(id): Path<i32>, headers: HeaderMap) -> Result<Response, AppError> {
    let class = Class::of(&app, &editor, id).await?;
    let address = class.address(&app, &headers);
    let tr = editor.tr;
    Ok(render(&editor, Page::desk(tr.class_invitation(), Room::Classes), move || {
        view! {
            <div class="wrap page-body flow flow--wide invitation">
                <p class="screen-only"><a class="tap" href=class.path()><bdi>{class.name.clone()}</bdi></a></p>
                <h1>{tr.class_invitation_title(&class.name, &class.led_by)}</h1>
                <p>{tr.class_invitation_open()}</p>
                <p class="invitation-address"><bdi dir="ltr">{address.clone()}</bdi></p>
                <p>{tr.class_invitation_code()}</p>
                <p class="invitation-code"><code translate="no" dir="ltr">{class.code.to_string()}</code></p>
                <p>{tr.class_invite_consent()}</p>
                <p class="help screen-only">{tr.class_invitation_print()}</p>
            </div>
        }
        .written()
    })
    .await)
}
