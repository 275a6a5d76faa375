//! MONEY, NUMBER, PERCENT and DATE, with the locale of their bundle captured.

use std::sync::Arc;

use fluent_bundle::{
    FluentArgs, FluentError, FluentValue,
    types::{FluentNumber, FluentNumberStyle},
};

use super::{
    Compiled, Printer,
    value::{Day, decimal, failure},
};

/// The functions a text can call.
pub const FUNCTIONS: [&str; 4] = ["MONEY", "NUMBER", "PERCENT", "DATE"];

pub(super) fn register(bundle: &mut Compiled, printer: &Arc<Printer>) -> Result<(), FluentError> {
    let with = printer.clone();
    bundle.add_function("MONEY", move |values, options| {
        money(&with, values, options).unwrap_or_else(|message| failure(&format!("MONEY {message}")))
    })?;
    let with = printer.clone();
    bundle.add_function("NUMBER", move |values, options| {
        number(&with, values, options).unwrap_or_else(|message| failure(&format!("NUMBER {message}")))
    })?;
    let with = printer.clone();
    bundle.add_function("PERCENT", move |values, options| {
        percent(&with, values, options).unwrap_or_else(|message| failure(&format!("PERCENT {message}")))
    })?;
    let with = printer.clone();
    bundle.add_function("DATE", move |values, options| {
        date(&with, values, options).unwrap_or_else(|message| failure(&format!("DATE {message}")))
    })
}

type Printed = Result<FluentValue<'static>, String>;

fn money(printer: &Printer, values: &[FluentValue], options: &FluentArgs) -> Printed {
    let number = one_number(values)?;
    if number.options.style == FluentNumberStyle::Percent {
        return Err("was given a rate: write PERCENT".into());
    }
    let amount = decimal(number).ok_or("was given a number it cannot hold")?;
    let currency = number.options.currency.as_deref().unwrap_or("USD");
    let printed = printer.money(amount, currency, decimals(options)?).ok_or(format!("knows no currency {currency}"))?;
    Ok(printed.into())
}

fn number(printer: &Printer, values: &[FluentValue], options: &FluentArgs) -> Printed {
    let number = one_number(values)?;
    let number = decimal(number).ok_or("was given a number it cannot hold")?;
    Ok(printer.number(number, decimals(options)?).into())
}

fn percent(printer: &Printer, values: &[FluentValue], options: &FluentArgs) -> Printed {
    let number = one_number(values)?;
    if number.options.style == FluentNumberStyle::Currency {
        return Err("was given money: write MONEY".into());
    }
    let ratio = decimal(number).ok_or("was given a number it cannot hold")?;
    Ok(printer.percent(ratio, decimals(options)?).into())
}

fn date(printer: &Printer, values: &[FluentValue], options: &FluentArgs) -> Printed {
    decimals(options)?.map_or(Ok(()), |_| Err("takes no `decimals`"))?;
    let [FluentValue::Custom(custom)] = values else { return Err("takes one date".into()) };
    match custom.as_any().downcast_ref::<Day>() {
        Some(Day::Date(date)) => Ok(printer.date(*date).into()),
        Some(Day::Yearly(month, day)) => Ok(printer.month_day(*month, *day).into()),
        _ => Err("was given a range or table".into()),
    }
}

fn one_number<'v>(values: &'v [FluentValue]) -> Result<&'v FluentNumber, String> {
    match values {
        [FluentValue::Number(number)] => Ok(number),
        [FluentValue::Custom(_)] => Err("was given a date, range or table".into()),
        [FluentValue::String(_)] => Err("was given words".into()),
        _ => Err("takes one number".into()),
    }
}

fn decimals(options: &FluentArgs) -> Result<Option<u32>, String> {
    let mut decimals = None;
    for (name, value) in options.iter() {
        match (name, value) {
            ("decimals", FluentValue::Number(number)) if (0.0..=6.0).contains(&number.value) => {
                // In range, so the cast is exact.
                decimals = Some(number.value as u32);
            }
            ("decimals", _) => return Err("takes `decimals` from 0 to 6".into()),
            (other, _) => return Err(format!("takes no `{other}`, only `decimals`")),
        }
    }
    Ok(decimals)
}
