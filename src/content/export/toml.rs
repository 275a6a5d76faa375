use serde_json::Value as Json;
use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, Value};

/// The order of keys that authors know; the others follow by name.
const FIRST: [&str; 42] = [
    "slug",
    "id",
    "key",
    "kc",
    "prerequisite",
    "country",
    "host",
    "kind",
    "code",
    "name",
    "domain",
    "cluster",
    "order",
    "value",
    "unit",
    "currency",
    "severity",
    "misconceptions",
    "check",
    "bloom",
    "b",
    "b_why",
    "a",
    "guess",
    "weights",
    "hints",
    "params",
    "values",
    "derived",
    "contexts",
    "items",
    "options",
    "answer",
    "decimals",
    "tolerance",
    "wrong",
    "rows",
    "partners",
    "slips",
    "columns",
    "sum",
    "minutes",
];
/// Lists of rows that are written as tables of their own.
const TABLES: [&str; 9] = ["block", "case", "part", "input", "result", "criterion", "variable", "derived", "distractor"];

/// One file being written: its tables in order.
#[derive(Default)]
pub(super) struct File {
    rows: Vec<(String, Json)>,
}

impl File {
    /// Adds a row to the tables of this name; without a name the row is the file.
    pub(super) fn push(&mut self, name: &str, body: &Json) {
        self.rows.push((name.to_owned(), body.clone()));
    }

    pub(super) fn write(self, as_of: Option<&str>) -> String {
        let mut document = DocumentMut::new();
        if let Some(day) = as_of {
            document.insert("as_of", day.into());
        }
        for (name, body) in self.rows {
            if name.is_empty() {
                for (key, item) in table(&body) {
                    document.insert(&key, item);
                }
            } else if name == "lesson" {
                document.insert(&name, Item::Table(table(&body)));
            } else {
                let list = document.entry(&name).or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
                if let Some(list) = list.as_array_of_tables_mut() {
                    list.push(table(&body));
                }
            }
        }
        document.to_string()
    }
}

fn table(body: &Json) -> Table {
    let mut table = Table::new();
    let mut fields: Vec<_> = body.as_object().into_iter().flatten().collect();
    fields.sort_by_key(|(key, _)| (FIRST.iter().position(|first| first == key).unwrap_or(FIRST.len()), key.as_str()));
    for (key, value) in fields {
        let rows = value.as_array().filter(|rows| TABLES.contains(&key.as_str()) && rows.iter().all(Json::is_object));
        let item = match rows {
            Some(rows) => {
                let mut list = ArrayOfTables::new();
                rows.iter().for_each(|row| list.push(self::table(row)));
                Item::ArrayOfTables(list)
            }
            None => match plain(value) {
                Some(value) => Item::Value(value),
                None => continue,
            },
        };
        table.insert(key, item);
    }
    table
}

/// A value on one line; a list of tables has a line for each. Null is no value.
fn plain(value: &Json) -> Option<Value> {
    Some(match value {
        Json::Null => return None,
        Json::Bool(truth) => (*truth).into(),
        Json::Number(number) => match number.as_i64() {
            Some(whole) => whole.into(),
            None => number.as_f64()?.into(),
        },
        Json::String(text) => text.as_str().into(),
        Json::Array(values) => {
            let mut array: Array = values.iter().filter_map(plain).collect();
            if values.iter().any(Json::is_object) {
                array.iter_mut().for_each(|value| value.decor_mut().set_prefix("\n  "));
                array.set_trailing("\n");
                array.set_trailing_comma(true);
            }
            array.into()
        }
        Json::Object(fields) => {
            let mut table = InlineTable::new();
            for (key, value) in fields {
                if let Some(value) = plain(value) {
                    table.insert(key, value);
                }
            }
            table.into()
        }
    })
}
