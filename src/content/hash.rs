//! One hash for equal content: of JSON whatever the order of its keys, and of texts.

use std::fmt::Write;

use serde::Serialize;
use serde_json::Value;

/// A row as JSON. Our rows have only text keys and plain values, so this cannot fail.
pub fn json(row: &impl Serialize) -> Value {
    serde_json::to_value(row).unwrap_or(Value::Null)
}

/// The hash of a body.
pub fn of_body(body: &Value) -> String {
    let mut text = String::new();
    canonical(body, &mut text);
    short(text.as_bytes())
}

/// The hash of a text and of how it was made.
pub fn of_text(made: &str, body: &str) -> String {
    short(format!("{made}\0{body}").as_bytes())
}

/// 128 bits are enough to tell edits apart, and half as long to read in a listing.
fn short(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex()[..32].to_owned()
}

/// Sorted by hand: another crate of the build may make JSON objects keep the order of insertion.
fn canonical(value: &Value, out: &mut String) {
    match value {
        Value::Object(fields) => {
            let mut fields: Vec<_> = fields.iter().collect();
            fields.sort_by_key(|(key, _)| *key);
            out.push('{');
            for (key, value) in fields {
                let _ = write!(out, "{}:", Value::from(key.as_str()));
                canonical(value, out);
                out.push(',');
            }
            out.push('}');
        }
        Value::Array(values) => {
            out.push('[');
            for value in values {
                canonical(value, out);
                out.push(',');
            }
            out.push(']');
        }
        plain => {
            let _ = write!(out, "{plain}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::of_body;

    #[test]
    fn the_order_of_keys_does_not_matter_and_values_do() {
        let a: serde_json::Value = serde_json::from_str(r#"{"a":1,"b":[0.1,{"c":null,"d":"x"}]}"#).unwrap();
        let b: serde_json::Value = serde_json::from_str(r#"{"b":[0.1,{"d":"x","c":null}],"a":1}"#).unwrap();
        let c: serde_json::Value = serde_json::from_str(r#"{"b":[0.1,{"d":"y","c":null}],"a":1}"#).unwrap();
        assert_eq!(of_body(&a), of_body(&b));
        assert_ne!(of_body(&a), of_body(&c));
    }
}
