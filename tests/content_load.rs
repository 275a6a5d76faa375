//! Content in a real Postgres: load, load again, edits on either side, conflicts, retirement, export.

#![cfg(feature = "ssr")]

use std::path::Path;

use finlit::content::{
    export,
    load::{Loaded, load},
    plan::{Step, Take},
    source::Source,
    stock::{Stock, Table},
    store,
};
use sqlx::PgConnection;

/// A small curriculum of its own, so that these tests do not hang on the words of the real one.
const KCS: &str = r#"
as_of = "2026-11-22"
[[domain]]
slug = "d"
order = 1
[[cluster]]
slug = "c"
domain = "d"
order = 1
[[kc]]
slug = "one"
order = 1
domain = "d"
cluster = "c"
tier = 1
bloom = "apply"
scope = "universal"
host = "*"
[[kc]]
slug = "two"
order = 2
domain = "d"
cluster = "c"
tier = 2
bloom = "apply"
scope = "universal"
host = "*"
[[edge]]
kc = "two"
prerequisite = "one"
kind = "required"
[[misconception]]
slug = "mix"
kc = "one"
[[parameter]]
key = "us_limit"
kind = "money"
value = 250.5
host = "US"
jurisdiction = "US"
stability = "statutory"
as_of = "2026-01-01"
valid_until = "2027-01-01"
source = "x"
check = "verified"
"#;

const LESSON: &str = r#"
[lesson]
kc = "one"
minutes = 3
sources = ["x"]
made = { en = "source", es = "machine" }
[[card]]
slug = "one-card"
kind = "explanation"
values = { rent = 1500.25 }
[[card.block]]
kind = "paragraph"
name = "p1"
[[item]]
slug = "one-item"
kind = "numeric"
bloom = "apply"
b = -0.5
b_why = "x"
weights = { one = 1.0 }
hints = 2
values = { pay = 640, rate = 0.15 }
answer = "pay*rate"
unit = "USD"
decimals = 2
tolerance = 0.01
wrong = [
  { key = "w1", value = "rate*100", misconception = "mix" },
]
"#;

const WORDS: &str = "one-lesson-title = Title
one-lesson-promise = Promise
one-card-title = Card
one-card-p1 = The rent is { MONEY($rent) }.
one-item-stem = { $origin ->
    [MX] In Mexico { MONEY($pay) }
   *[other] Here { MONEY($pay) }
  }
one-item-w1-feedback = { MONEY($w1) } is not it.
one-item-hint-1 = One
one-item-hint-2 = Two
one-item-why = Because
mixup-mix-name = Mix
mixup-mix-correction = No
";

fn files(edit: impl Fn(&str, String) -> String) -> Source {
    let files = [
        ("kcs.toml", KCS.to_owned()),
        ("lessons/one.toml", LESSON.to_owned()),
        ("texts/en/one.ftl", WORDS.to_owned()),
        ("texts/es/one.ftl", WORDS.replace("Because", "Porque")),
    ];
    let source = Source::of(files.into_iter().map(|(path, text)| (path.to_owned(), edit(path, text))));
    assert!(source.findings.is_empty(), "{:?}", source.findings);
    source
}

fn as_is(_: &str, text: String) -> String {
    text
}

async fn run(db: &mut PgConnection, source: &Source) -> Loaded {
    load(db, source, None, false).await.unwrap()
}

async fn connection(pool: &sqlx::PgPool) -> sqlx::pool::PoolConnection<sqlx::Postgres> {
    pool.acquire().await.unwrap()
}

fn rows(loaded: &Loaded, step: Step) -> Vec<String> {
    loaded.plan.rows.iter().filter(|(_, found)| **found == step).map(|((table, slug), _)| format!("{}/{slug}", table.as_str())).collect()
}

#[sqlx::test(migrations = "./migrations")]
async fn a_second_load_of_the_same_files_writes_nothing(pool: sqlx::PgPool) {
    let mut db = connection(&pool).await;
    let first = run(&mut db, &files(as_is)).await;
    assert_eq!(first.version, Some(1));
    assert!(first.to_string().contains("items: 1 new"), "{first}");
    // Which transaction wrote each row, and where it lies.
    let written = "select md5(string_agg(w, ',')) from (
        select xmin::text || ctid::text w from texts union all select xmin::text || ctid::text from learning_items
        union all select xmin::text || ctid::text from item_versions union all select xmin::text || ctid::text from lessons
        union all select xmin::text || ctid::text from parameters union all select xmin::text || ctid::text from settings
        union all select xmin::text || ctid::text from content_version order by 1) all_rows";
    let before: String = sqlx::query_scalar(written).fetch_one(&mut *db).await.unwrap();
    let second = run(&mut db, &files(as_is)).await;
    let after: String = sqlx::query_scalar(written).fetch_one(&mut *db).await.unwrap();
    assert_eq!((second.version, before), (None, after));
    assert!(!second.plan.writes());
    assert_eq!(store::content_version(&mut db).await.unwrap(), 1);
}

#[sqlx::test(migrations = "./migrations")]
async fn a_changed_row_and_a_changed_word_make_new_versions_and_keep_the_old(pool: sqlx::PgPool) {
    let mut db = connection(&pool).await;
    run(&mut db, &files(as_is)).await;
    let changed = run(&mut db, &files(|_, text| text.replace("pay = 640", "pay = 700"))).await;
    assert_eq!(rows(&changed, Step::Update), ["items/one-item"]);
    let worded = run(&mut db, &files(|_, text| text.replace("pay = 640", "pay = 700").replace("Because", "For this reason"))).await;
    assert_eq!(worded.version, Some(3));
    let versions: Vec<(i32, f64)> = sqlx::query_as(
        "select v.version, (v.body->'values'->>'pay')::float8 from item_versions v join learning_items i using (item_id) where slug = 'one-item' order by 1",
    )
    .fetch_all(&mut *db)
    .await
    .unwrap();
    assert_eq!(versions, [(1, 640.0), (2, 700.0), (3, 700.0)]);
    let words: Vec<(i32, String)> =
        sqlx::query_as("select version, body from texts where text_id = 'one-item-why' and locale = 'en' order by 1")
            .fetch_all(&mut *db)
            .await
            .unwrap();
    assert_eq!(words, [(1, "Because".to_owned()), (3, "For this reason".to_owned())]);
    // The translation was made from other words: its source hash is no longer the English one's.
    let stale: i64 = sqlx::query_scalar(
        "select count(*) from texts t join lateral (select hash from texts e where e.text_id = t.text_id and e.locale = 'en' order by version desc limit 1) e
        on true where t.locale = 'es' and t.source_hash <> e.hash",
    )
    .fetch_one(&mut *db)
    .await
    .unwrap();
    assert_eq!(stale, 1);
}

/// What an instructor does: a new version with other words in the body.
async fn edit_item(db: &mut PgConnection, pay: i32) {
    sqlx::query(
        "insert into item_versions (item_id, version, body, hash)
        select item_id, i.version + 1, jsonb_set(v.body, '{values,pay}', to_jsonb($1)), 'by hand' from learning_items i
        join item_versions v using (item_id, version) where slug = 'one-item'",
    )
    .bind(pay)
    .execute(&mut *db)
    .await
    .unwrap();
    sqlx::query("update learning_items set version = version + 1 where slug = 'one-item'").execute(db).await.unwrap();
}

#[sqlx::test(migrations = "./migrations")]
async fn an_edit_made_here_survives_and_a_conflict_waits_for_a_decision(pool: sqlx::PgPool) {
    let mut db = connection(&pool).await;
    run(&mut db, &files(as_is)).await;
    edit_item(&mut db, 900).await;
    let kept = run(&mut db, &files(as_is)).await;
    assert_eq!(rows(&kept, Step::Keep), ["items/one-item"]);
    assert_eq!(kept.version, None);
    let both = files(|_, text| text.replace("pay = 640", "pay = 700"));
    let conflict = run(&mut db, &both).await;
    assert_eq!(conflict.plan.conflicts(), ["items one-item"]);
    assert_eq!(conflict.version, None);
    let pay = |stock: &Stock| stock.rows[&(Table::Items, "one-item".to_owned())].body["values"]["pay"].clone();
    assert_eq!(pay(&store::read(&mut db).await.unwrap()), 900);
    let dry = load(&mut db, &both, Some(Take::File), true).await.unwrap();
    assert_eq!((dry.version, pay(&store::read(&mut db).await.unwrap())), (None, 900.into()));
    load(&mut db, &both, Some(Take::Database), false).await.unwrap();
    let settled = run(&mut db, &both).await;
    assert_eq!((rows(&settled, Step::Keep), settled.plan.conflicts().len()), (vec!["items/one-item".to_owned()], 0));
    edit_item(&mut db, 901).await;
    load(&mut db, &files(|_, text| text.replace("pay = 640", "pay = 750")), Some(Take::File), false).await.unwrap();
    assert_eq!(pay(&store::read(&mut db).await.unwrap()), 750);
}

#[sqlx::test(migrations = "./migrations")]
async fn what_is_gone_from_the_files_is_retired_and_can_come_back(pool: sqlx::PgPool) {
    let mut db = connection(&pool).await;
    run(&mut db, &files(as_is)).await;
    let without = |path: &str, text: String| match path {
        "lessons/one.toml" => text.split("[[item]]").next().unwrap().to_owned(),
        _ => text
            .lines()
            .filter(|line| !line.starts_with("one-item-why") && !line.starts_with("one-item-hint"))
            .map(|line| format!("{line}\n"))
            .collect(),
    };
    // Two versions of the item, while its words are still those of the first.
    run(&mut db, &files(|_, text| text.replace("pay = 640", "pay = 700"))).await;
    let gone = run(&mut db, &files(without)).await;
    assert_eq!(rows(&gone, Step::Retire), ["items/one-item"]);
    // An attempt under way at what was retired still has its words.
    let owner = finlit::content::ids::Owner::new(finlit::content::ids::OwnerKind::Item, "one-item");
    let words =
        finlit::content::catalogue::Library::default().texts(&pool, &owner, 2, finlit::content::format::Locale::source()).await.unwrap();
    assert!(words.has("why"));
    let status = "select status from learning_items where slug = 'one-item'";
    assert_eq!(sqlx::query_scalar::<_, String>(status).fetch_one(&mut *db).await.unwrap(), "retired");
    assert_eq!(run(&mut db, &files(without)).await.version, None);
    let back = run(&mut db, &files(as_is)).await;
    assert_eq!(rows(&back, Step::Insert), ["items/one-item"]);
    assert_eq!(sqlx::query_scalar::<_, String>(status).fetch_one(&mut *db).await.unwrap(), "published");
    assert_eq!(run(&mut db, &files(as_is)).await.version, None);
}

#[sqlx::test(migrations = "./migrations")]
async fn an_export_loads_without_changing_anything(pool: sqlx::PgPool) {
    let mut db = connection(&pool).await;
    run(&mut db, &files(as_is)).await;
    let folder = std::env::temp_dir().join(format!("finlit-export-{}", std::process::id()));
    let written = export::export(&store::read(&mut db).await.unwrap(), &folder).unwrap();
    assert_eq!(written.len(), 4, "{written:?}");
    let source = Source::read(&folder).unwrap();
    assert!(source.findings.is_empty(), "{:?}", source.findings);
    let again = run(&mut db, &source).await;
    assert!(!again.plan.writes(), "{again}");
    // A second export finds the files as they should be and touches none.
    assert!(export::export(&store::read(&mut db).await.unwrap(), &folder).unwrap().is_empty());
    edit_item(&mut db, 900).await;
    let written = export::export(&store::read(&mut db).await.unwrap(), &folder).unwrap();
    assert_eq!(written, [folder.join("lessons/one.toml")]);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[sqlx::test(migrations = "./migrations")]
async fn the_real_curriculum_goes_in_and_out_and_in(pool: sqlx::PgPool) {
    let mut db = connection(&pool).await;
    let source = Source::read(Path::new("curriculum")).unwrap();
    let first = run(&mut db, &source).await;
    assert_eq!(first.version, Some(1), "{first}");
    let folder = std::env::temp_dir().join(format!("finlit-curriculum-{}", std::process::id()));
    export::export(&store::read(&mut db).await.unwrap(), &folder).unwrap();
    let exported = Source::read(&folder).unwrap();
    assert!(exported.findings.is_empty(), "{:?}", exported.findings);
    let again = run(&mut db, &exported).await;
    assert!(!again.plan.writes(), "{again}");
    assert!(!run(&mut db, &source).await.plan.writes());
    // The folder it came from already says the same.
    let untouched = export::export(&store::read(&mut db).await.unwrap(), Path::new("curriculum")).unwrap();
    assert!(untouched.is_empty(), "{untouched:?}");
    std::fs::remove_dir_all(&folder).unwrap();
}

#[sqlx::test(migrations = "./migrations")]
async fn the_catalogue_serves_current_and_old_words(pool: sqlx::PgPool) {
    use finlit::content::{
        catalogue::{Catalogue, Library},
        format::{Args, Locale, plain},
        ids::OwnerKind,
    };
    let mut db = connection(&pool).await;
    run(&mut db, &files(as_is)).await;
    let catalogue = Catalogue::load(&mut db).await.unwrap();
    let library = Library::default();
    let item = catalogue.item("one-item").unwrap();
    assert_eq!((item.b, item.lesson.as_deref(), item.weights.len()), (-0.5, Some("one"), 1));
    assert!(item.gradable(&catalogue.parameters, "2030-01-01".parse().unwrap()));
    assert!(catalogue.prerequisites.open("one", &Default::default()) && !catalogue.prerequisites.open("two", &Default::default()));
    assert_eq!(plain(&catalogue.texts(OwnerKind::Misconception, "mix", "es").text("name", &Args::new())), "Mix");
    let (spanish, arabic) = (Locale::of("es").unwrap(), Locale::of("ar").unwrap());
    let why = |words: &finlit::content::catalogue::TextSet| plain(&words.text("why", &Args::new()));
    let words = library.texts(&pool, &item.owner(), item.version, spanish).await.unwrap();
    assert_eq!((why(&words).as_str(), words.locale().folder), ("Porque", "es"));
    let words = library.texts(&pool, &item.owner(), item.version, arabic).await.unwrap();
    assert_eq!((why(&words).as_str(), words.locale().folder), ("Because", "en"));
    run(&mut db, &files(|_, text| text.replace("Because", "For this reason"))).await;
    let moved = Catalogue::load(&mut db).await.unwrap();
    assert_eq!((catalogue.version, moved.version), (1, 2));
    let now = moved.item("one-item").unwrap();
    assert_eq!(why(&library.texts(&pool, &now.owner(), now.version, Locale::source()).await.unwrap()), "For this reason");
    // An attempt that began before keeps its words.
    assert_eq!(why(&library.texts(&pool, &item.owner(), item.version, Locale::source()).await.unwrap()), "Because");
    let body = library.item(&pool, item.id, 1).await.unwrap().unwrap();
    assert_eq!(body.slug, "one-item");
    assert!(library.item(&pool, item.id, 9).await.unwrap().is_none());
}
