//! A parameter's value as it is typed, and as it is kept.

use rust_decimal::Decimal;

use crate::content::model::{Number, ParameterKind, ParameterValue};

/// What an instructor sees of a value, and types.
pub fn typed(value: Option<&ParameterValue>) -> String {
    let number = |number: &Number| number.0.normalize().to_string();
    match value {
        None => String::new(),
        Some(ParameterValue::Number(value)) => number(value),
        Some(ParameterValue::Text(text)) => text.clone(),
        Some(ParameterValue::List(list)) => list.iter().map(number).collect::<Vec<_>>().join(" to "),
        Some(ParameterValue::Table(rows)) => {
            rows.iter().map(|[floor, rate]| format!("{} = {}", number(floor), number(rate))).collect::<Vec<_>>().join("\n")
        }
    }
}

/// The value that was typed for a kind; or what is wrong with it.
pub fn read(kind: ParameterKind, typed: &str) -> Result<Option<ParameterValue>, String> {
    let typed = typed.trim();
    let number = |text: &str| {
        let text = text.trim();
        let number = text.parse::<Decimal>().map(|number| Number(number.normalize()));
        number.map_err(|_| format!("“{text}” is no number: write digits and a decimal point, without marks of money or percent"))
    };
    Ok(match kind {
        ParameterKind::Text if typed.is_empty() => None,
        ParameterKind::Text => return Err("its words are a text: change them under Translations".into()),
        ParameterKind::Date | ParameterKind::MonthDay => Some(ParameterValue::Text(typed.to_owned())),
        ParameterKind::Range => {
            let (low, high) = typed.split_once("to").ok_or("write the least and the most, such as 25 to 35")?;
            Some(ParameterValue::List(vec![number(low)?, number(high)?]))
        }
        ParameterKind::Table => {
            let row = |line: &str| {
                let (floor, rate) = line.split_once('=').ok_or(format!("“{line}”: write a floor, an equals sign and a rate"))?;
                Ok::<_, String>([number(floor)?, number(rate)?])
            };
            let rows = typed.lines().filter(|line| !line.trim().is_empty()).map(row);
            Some(ParameterValue::Table(rows.collect::<Result<_, _>>()?))
        }
        ParameterKind::Money | ParameterKind::Rate | ParameterKind::Number | ParameterKind::Year => {
            Some(ParameterValue::Number(number(typed)?))
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::source::Source;
    use crate::server::assets;

    #[test]
    fn every_value_there_is_comes_back_as_it_was() {
        let source = Source::of(assets::curriculum());
        assert!(source.parameters.len() > 50);
        for row in &source.parameters {
            let parameter = &row.body;
            assert_eq!(read(parameter.kind, &typed(parameter.value.as_ref())), Ok(parameter.value.clone()), "{}", parameter.key);
        }
    }

    #[test]
    fn what_is_no_value_is_said_plainly() {
        for (kind, typed) in [
            (ParameterKind::Money, "$5"),
            (ParameterKind::Rate, "6.2 %"),
            (ParameterKind::Range, "25"),
            (ParameterKind::Table, "0 0.1"),
            (ParameterKind::Text, "words"),
        ] {
            assert!(read(kind, typed).is_err(), "{typed}");
        }
    }
}
