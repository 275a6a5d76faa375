//! The browser's side of the islands.

use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Event, FormData, HtmlButtonElement, HtmlElement, HtmlFormElement, HtmlInputElement, HtmlSelectElement, KeyboardEvent, RequestInit,
    Response, SubmitEvent, UrlSearchParams,
};

/// The IANA name of the browser's zone.
pub fn zone() -> Option<String> {
    let options = js_sys::Intl::DateTimeFormat::new(&js_sys::Array::new(), &js_sys::Object::new()).resolved_options();
    js_sys::Reflect::get(&options, &"timeZone".into()).ok()?.as_string()
}

/// Sends a form in the background and goes where the answer says. What cannot be sent stays on the screen.
pub fn send(event: SubmitEvent, pending: RwSignal<bool>, said: RwSignal<String>, words: (String, String)) {
    let Some(form) = event.target().and_then(|t| t.dyn_into::<HtmlFormElement>().ok()) else { return };
    event.prevent_default();
    if pending.get_untracked() {
        return;
    }
    let Ok(data) = FormData::new_with_form(&form) else { return };
    if let Some(button) = event.submitter().and_then(|b| b.dyn_into::<HtmlButtonElement>().ok()).filter(|b| !b.name().is_empty()) {
        let _ = data.append_with_str(&button.name(), &button.value());
    }
    let elapsed = window().performance_now();
    let _ = data.append_with_str("elapsed", &(elapsed as i64).to_string());
    pending.set(true);
    said.set(words.0);
    leptos::task::spawn_local(async move {
        match post(&form.action(), &data).await {
            Sent::Go(location) => {
                let _ = window().location().replace(&location);
            }
            // The server has something to say that only a page can: let the browser send the plain form.
            Sent::Page => {
                pending.set(false);
                let _ = form.submit();
            }
            Sent::Failed => {
                pending.set(false);
                said.set(words.1);
            }
        }
    });
}

enum Sent {
    Go(String),
    Page,
    Failed,
}

async fn post(action: &str, data: &FormData) -> Sent {
    let Some(response) = fetch(action, data).await else { return Sent::Failed };
    if response.status() >= 500 || response.status() == 429 {
        return Sent::Failed;
    }
    match field(&response, "location").await {
        Some(location) if response.ok() => Sent::Go(location),
        _ => Sent::Page,
    }
}

/// Posts a form and asks for an answer that no page is made of.
async fn fetch(action: &str, data: &FormData) -> Option<Response> {
    let body = UrlSearchParams::new_with_str_sequence_sequence(data).ok()?;
    let init = RequestInit::new();
    init.set_method("POST");
    init.set_body(&body);
    let headers = web_sys::Headers::new().ok()?;
    let _ = headers.set("accept", "application/json");
    init.set_headers(&headers);
    JsFuture::from(window().fetch_with_str_and_init(action, &init)).await.ok()?.dyn_into().ok()
}

/// A text of the answer.
async fn field(response: &Response, name: &str) -> Option<String> {
    let json = JsFuture::from(response.json().ok()?).await.ok()?;
    js_sys::Reflect::get(&json, &name.into()).ok()?.as_string()
}

/// How long nothing must be typed before a draft is sent.
const PAUSE: std::time::Duration = std::time::Duration::from_millis(1500);

/// Sends the form around a place as a draft whenever something was typed and then nothing for a while.
pub fn keep_draft(place: &HtmlElement, said: RwSignal<String>, failed: String) {
    let Some(form) = place.closest("form").ok().flatten().and_then(|form| form.dyn_into::<HtmlFormElement>().ok()) else { return };
    let timer = StoredValue::new(None::<TimeoutHandle>);
    let watched = form.clone();
    let typed = Closure::<dyn FnMut(Event)>::new(move |_| {
        if let Some(running) = timer.get_value() {
            running.clear();
        }
        let (form, failed) = (form.clone(), failed.clone());
        let send = move || {
            leptos::task::spawn_local(async move {
                let Ok(data) = FormData::new_with_form(&form) else { return };
                let _ = data.append_with_str("do", "keep");
                let kept = match fetch(&form.action(), &data).await {
                    Some(response) if response.ok() => field(&response, "said").await,
                    _ => None,
                };
                if kept.is_some() {
                    show_anew(&form);
                }
                said.set(kept.unwrap_or(failed));
            });
        };
        timer.set_value(set_timeout_with_handle(send, PAUSE).ok());
    });
    let _ = watched.add_event_listener_with_callback("input", typed.as_ref().unchecked_ref());
    typed.forget();
}

/// Frames that show what a form describes: set to the same address, they are loaded again.
fn show_anew(form: &HtmlFormElement) {
    let Ok(frames) = form.query_selector_all("details[open] > iframe") else { return };
    for frame in (0..frames.length()).filter_map(|n| frames.get(n)?.dyn_into::<HtmlElement>().ok()) {
        if let Some(address) = frame.get_attribute("src") {
            let _ = frame.set_attribute("src", &address);
        }
    }
}

/// Rows of the list before an island can be dragged; where one is let go, their order is written into the hidden field.
pub fn drag_rows(place: &HtmlElement, moved: RwSignal<bool>) {
    let before = |element: &web_sys::Element| element.previous_element_sibling();
    let Some(list) = place.closest("leptos-island").ok().flatten().and_then(|island| before(&island)) else { return };
    let Some(field) = before(&list).and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) else { return };
    let rows = list.children();
    for row in (0..rows.length()).filter_map(|n| rows.item(n)) {
        let _ = row.set_attribute("draggable", "true");
    }
    let dragged = StoredValue::new_local(None::<web_sys::Element>);
    let row_of = |event: &Event| event.target()?.dyn_into::<web_sys::Element>().ok()?.closest("[draggable]").ok().flatten();
    let listen = |name: &str, heard: Closure<dyn FnMut(web_sys::MouseEvent)>| {
        let _ = list.add_event_listener_with_callback(name, heard.as_ref().unchecked_ref());
        heard.forget();
    };
    listen("dragstart", Closure::new(move |event: web_sys::MouseEvent| dragged.set_value(row_of(&event))));
    let inside = list.clone();
    listen(
        "dragover",
        Closure::new(move |event: web_sys::MouseEvent| {
            event.prevent_default();
            let (Some(own), Some(over)) = (dragged.get_value(), row_of(&event)) else { return };
            if own == over {
                return;
            }
            let area = over.get_bounding_client_rect();
            let after = f64::from(event.client_y()) > area.top() + area.height() / 2.0;
            let next = if after { over.next_element_sibling() } else { Some(over) };
            let _ = inside.insert_before(&own, next.as_deref());
        }),
    );
    let inside = list.clone();
    listen(
        "dragend",
        Closure::new(move |_| {
            dragged.set_value(None);
            let rows = inside.children();
            let slugs: Vec<String> = (0..rows.length()).filter_map(|n| rows.item(n)?.get_attribute("data-slug")).collect();
            let order = slugs.join(" ");
            moved.set(order != field.default_value());
            field.set_value(&order);
        }),
    );
}

trait Now {
    fn performance_now(&self) -> f64;
}

impl Now for web_sys::Window {
    /// Milliseconds since the page was asked for; the clock of the machine may be wrong, this one only counts.
    fn performance_now(&self) -> f64 {
        js_sys::Reflect::get(self, &"performance".into())
            .ok()
            .and_then(|p| {
                js_sys::Reflect::get(&p, &"now".into())
                    .ok()
                    .and_then(|f| f.dyn_into::<js_sys::Function>().ok())
                    .and_then(|f| f.call0(&p).ok())
            })
            .and_then(|n| n.as_f64())
            .unwrap_or_default()
    }
}

/// Two rows cannot have one place: the row that had it gets the place this one leaves. Arrow keys walk through every place
/// on their way, so whoever was pushed aside comes back once the walk goes on.
pub fn swap_places(form: &HtmlFormElement) {
    let Ok(lists) = form.query_selector_all(".rows") else { return };
    (0..lists.length()).filter_map(|n| lists.get(n)?.dyn_into().ok()).for_each(|list: HtmlElement| swap_within(&list));
}

fn swap_within(list: &HtmlElement) {
    let Ok(found) = list.query_selector_all(".row--place select") else { return };
    let selects: Vec<HtmlSelectElement> = (0..found.length()).filter_map(|n| found.get(n)?.dyn_into().ok()).collect();
    let now = |all: &[HtmlSelectElement]| all.iter().map(HtmlSelectElement::value).collect::<Vec<_>>();
    // The places as they are, and as they were before the row that moves now began to.
    let places = StoredValue::new(now(&selects));
    let start = StoredValue::new((0, now(&selects)));
    for (n, select) in selects.iter().enumerate() {
        let all = selects.clone();
        let changed = Closure::<dyn FnMut(Event)>::new(move |_| {
            let before = places.get_value();
            if start.with_value(|(row, _)| *row != n) {
                start.set_value((n, before.clone()));
            }
            let mut after = start.with_value(|(_, places)| places.clone());
            let left = [after[n].clone(), before[n].clone()];
            after[n] = all[n].value();
            if let Some(other) = (0..all.len()).find(|m| *m != n && !after[n].is_empty() && after[*m] == after[n]) {
                after[other] = left.into_iter().find(|place| !place.is_empty() && !after.contains(place)).unwrap_or_default();
            }
            for (select, place) in all.iter().zip(&after) {
                select.set_value(place);
            }
            places.set_value(after);
        });
        let _ = select.add_event_listener_with_callback("change", changed.as_ref().unchecked_ref());
        changed.forget();
    }
}

pub fn listen_for_keys() {
    let heard = Closure::<dyn FnMut(KeyboardEvent)>::new(|event: KeyboardEvent| {
        if event.ctrl_key() || event.alt_key() || event.meta_key() || event.is_composing() {
            return;
        }
        let at = event.target().and_then(|t| t.dyn_into::<HtmlElement>().ok());
        let tag = at.as_ref().map(|e| e.tag_name()).unwrap_or_default();
        let typing = tag == "TEXTAREA"
            || tag == "SELECT"
            || (tag == "INPUT"
                && at
                    .as_ref()
                    .and_then(|e| e.dyn_ref::<HtmlInputElement>())
                    .is_some_and(|i| !matches!(i.type_().as_str(), "radio" | "checkbox")));
        match event.key().as_str() {
            key @ ("1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9") if !typing => choose(key.parse().unwrap_or(1), &event),
            // Buttons, links and folds have an Enter of their own, and a field submits its form by itself.
            "Enter" if !matches!(tag.as_str(), "BUTTON" | "A" | "SUMMARY" | "INPUT" | "SELECT" | "TEXTAREA") => go_on(&event),
            _ => {}
        }
    });
    let _ = document().add_event_listener_with_callback("keydown", heard.as_ref().unchecked_ref());
    heard.forget();
}

fn choose(number: u32, event: &KeyboardEvent) {
    let Ok(inputs) = document().query_selector_all(".choices input") else { return };
    if let Some(input) = inputs.get(number - 1).and_then(|n| n.dyn_into::<HtmlInputElement>().ok()) {
        event.prevent_default();
        input.click();
        let _ = input.focus();
    }
}

fn go_on(event: &KeyboardEvent) {
    if let Ok(Some(button)) = document().query_selector(".actions .button--primary") {
        event.prevent_default();
        if let Some(button) = button.dyn_ref::<HtmlElement>() {
            button.click();
        }
    }
}
