//! Questions as an instructor might write them: five kinds, numbers and names drawn, in English and Spanish.

use serde_json::{Value, json};

use crate::tutor::seed::Draws;

/// A question on its way into the bank: the body of the item, and each text by its ending in English and Spanish.
pub struct Question {
    pub kind: &'static str,
    pub body: Value,
    pub texts: Vec<(&'static str, String, String)>,
    /// Difficulty as its author guesses it.
    pub b: f64,
}

const NAMES: [&str; 16] = [
    "Amina", "Bo", "Camila", "Dawit", "Elena", "Farid", "Grace", "Hana", "Ivan", "Jorge", "Keiko", "Lucía", "Mateo", "Noor", "Olga",
    "Priya",
];
const THINGS: [(&str, &str); 12] = [
    ("a bed", "una cama"),
    ("a bicycle", "una bicicleta"),
    ("a coat", "un abrigo"),
    ("a desk", "un escritorio"),
    ("a fridge", "un refrigerador"),
    ("a heater", "un calentador"),
    ("a laptop", "una computadora"),
    ("a phone", "un teléfono"),
    ("a sofa", "un sofá"),
    ("a stroller", "un cochecito"),
    ("a tool set", "un juego de herramientas"),
    ("a washing machine", "una lavadora"),
];
const COSTS: [(&str, &str); 8] = [
    ("the bus", "el autobús"),
    ("the phone", "el teléfono"),
    ("internet", "internet"),
    ("electricity", "la electricidad"),
    ("the gym", "el gimnasio"),
    ("insurance", "el seguro"),
    ("child care", "el cuidado de los niños"),
    ("storage", "un depósito"),
];

fn one<T: Copy>(of: &[T], draws: &mut Draws) -> T {
    of[draws.below(of.len() as u64) as usize]
}

/// A whole number from `low` up in `steps` steps.
fn amount(low: i64, step: i64, steps: u64, draws: &mut Draws) -> i64 {
    low + step * draws.below(steps) as i64
}

/// The question of this place in the bank; kinds take turns.
pub fn question(slug: &str, component: &str, mixups: &[String], place: usize, draws: &mut Draws) -> Question {
    let mut question = match place % 5 {
        0 if draws.below(2) == 0 => share_of_pay(draws),
        0 => instalments(draws),
        1 => costs_in_a_year(draws),
        2 => savings(draws),
        3 => smallest_first(draws),
        _ => weeks_and_years(draws),
    };
    question.b = (draws.unit() * 4.0 - 2.0) * 10.0;
    question.b = question.b.round() / 10.0;
    let body = &mut question.body;
    let whole = json!({
        "slug": slug, "kind": question.kind, "bloom": "apply", "b": question.b, "b_why": "Drawn by chance, for trying things out.",
        "weights": { component: 1 }, "hints": 1,
    });
    body.as_object_mut().expect("an object").extend(whole.as_object().expect("an object").clone());
    for list in ["options", "wrong"] {
        let Some(entries) = body.get_mut(list).and_then(Value::as_array_mut) else { continue };
        for (place, entry) in entries.iter_mut().enumerate() {
            if let Some(mixup) = mixups.get(place % mixups.len().max(1)).filter(|_| entry.get("right").is_none()) {
                entry["misconception"] = json!(mixup);
            }
        }
    }
    question
}

fn text(ending: &'static str, english: impl Into<String>, spanish: impl Into<String>) -> (&'static str, String, String) {
    (ending, english.into(), spanish.into())
}

fn share_of_pay(draws: &mut Draws) -> Question {
    let (name, pay) = (one(&NAMES, draws), amount(1600, 100, 30, draws));
    let rent = pay * amount(20, 1, 25, draws) / 100;
    let shown = |key: &str| format!("{{ PERCENT(${key}) }}");
    Question {
        kind: "single",
        b: 0.0,
        body: json!({
            "order": "fixed", "values": { "pay": pay, "rent": rent },
            "options": [
                { "key": "k1", "value": "rent/pay/2" }, { "key": "k2", "value": "rent/pay", "right": true },
                { "key": "k3", "value": "1-rent/pay" }, { "key": "k4", "value": "1-rent/pay/2" },
            ],
        }),
        texts: vec![
            text(
                "stem",
                format!("{name} earns {{ MONEY($pay) }} a month and pays {{ MONEY($rent) }} in rent. What share of the pay is the rent?"),
                format!(
                    "{name} gana {{ MONEY($pay) }} al mes y paga {{ MONEY($rent) }} de alquiler. ¿Qué parte del sueldo es el alquiler?"
                ),
            ),
            text("k1", shown("k1"), shown("k1")),
            text("k1-feedback", "That is half of the share.", "Eso es la mitad de la parte."),
            text("k2", shown("k2"), shown("k2")),
            text("k3", shown("k3"), shown("k3")),
            text("k3-feedback", "That is what is left after the rent.", "Eso es lo que queda después del alquiler."),
            text("k4", shown("k4"), shown("k4")),
            text("k4-feedback", "Divide the rent by the pay.", "Divida el alquiler entre el sueldo."),
            text("hint-1", "The part goes on top, the whole below.", "La parte va arriba y el total abajo."),
            text(
                "why",
                "The rent divided by the pay is the share: { PERCENT($k2) }.",
                "El alquiler dividido entre el sueldo es la parte: { PERCENT($k2) }.",
            ),
        ],
    }
}

fn instalments(draws: &mut Draws) -> Question {
    let (name, thing) = (one(&NAMES, draws), one(&THINGS, draws));
    let (months, each) = (amount(6, 2, 10, draws), amount(25, 5, 20, draws));
    let price = months * each - amount(20, 5, 16, draws);
    let shown = |key: &str| format!("{{ MONEY(${key}) }}");
    Question {
        kind: "single",
        b: 0.0,
        body: json!({
            "order": "fixed", "values": { "price": price, "each": each, "months": months },
            "options": [
                { "key": "k1", "value": "months*each-price", "right": true }, { "key": "k2", "value": "each+months" },
                { "key": "k3", "value": "price" }, { "key": "k4", "value": "months*each" },
            ],
        }),
        texts: vec![
            text(
                "stem",
                format!(
                    "{name} wants {}. It costs {{ MONEY($price) }} today, or {{ NUMBER($months) }} payments of {{ MONEY($each) }}. How much more do the payments cost?",
                    thing.0
                ),
                format!(
                    "{name} quiere {}. Cuesta {{ MONEY($price) }} hoy, o {{ NUMBER($months) }} pagos de {{ MONEY($each) }}. ¿Cuánto más cuestan los pagos?",
                    thing.1
                ),
            ),
            text("k1", shown("k1"), shown("k1")),
            text("k2", shown("k2"), shown("k2")),
            text("k2-feedback", "One payment is not the difference.", "Un pago no es la diferencia."),
            text("k3", shown("k3"), shown("k3")),
            text("k3-feedback", "That is the price today.", "Ese es el precio de hoy."),
            text("k4", shown("k4"), shown("k4")),
            text("k4-feedback", "That is all payments together.", "Eso son todos los pagos juntos."),
            text("hint-1", "First add up all the payments.", "Primero sume todos los pagos."),
            text(
                "why",
                "All payments together are { MONEY($k4) }, and { MONEY($k4) } less { MONEY($price) } is { MONEY($k1) }.",
                "Todos los pagos juntos son { MONEY($k4) }, y { MONEY($k4) } menos { MONEY($price) } son { MONEY($k1) }.",
            ),
        ],
    }
}

fn costs_in_a_year(draws: &mut Draws) -> Question {
    let name = one(&NAMES, draws);
    let limit = amount(300, 60, 10, draws);
    let from = draws.below(COSTS.len() as u64) as usize;
    // Two above the limit and two below, so that there is always something to choose and something to leave.
    let monthly = [
        limit / 12 + amount(3, 2, 9, draws),
        limit / 12 - amount(3, 2, 5, draws),
        limit / 12 + amount(4, 3, 9, draws),
        limit / 12 - amount(4, 2, 5, draws),
    ];
    let mut texts = vec![text(
        "stem",
        format!("{name} pays these every month. Which of them cost more than {{ MONEY($limit) }} in a year?"),
        format!("{name} paga esto cada mes. ¿Qué cuesta más de {{ MONEY($limit) }} en un año?"),
    )];
    for (place, (key, feedback)) in
        [("k1", "k1-feedback"), ("k2", "k2-feedback"), ("k3", "k3-feedback"), ("k4", "k4-feedback")].into_iter().enumerate()
    {
        let cost = COSTS[(from + place) % COSTS.len()];
        texts.push(text(
            key,
            format!("{{ MONEY($p{0}) }} a month for {1}", place + 1, cost.0),
            format!("{{ MONEY($p{0}) }} al mes por {1}", place + 1, cost.1),
        ));
        texts.push(text(
            feedback,
            format!("In a year that is {{ MONEY($y{}) }}.", place + 1),
            format!("En un año son {{ MONEY($y{}) }}.", place + 1),
        ));
    }
    texts.push(text("hint-1", "A year has twelve months.", "Un año tiene doce meses."));
    texts.push(text("why", "Each monthly sum times twelve is the sum of a year.", "Cada suma mensual por doce es la suma de un año."));
    Question {
        kind: "several",
        b: 0.0,
        body: json!({
            "values": { "limit": limit, "p1": monthly[0], "p2": monthly[1], "p3": monthly[2], "p4": monthly[3] },
            "derived": { "y1": "p1*12", "y2": "p2*12", "y3": "p3*12", "y4": "p4*12" },
            "options": [{ "key": "k1", "right": true }, { "key": "k2" }, { "key": "k3", "right": true }, { "key": "k4" }],
        }),
        texts,
    }
}

fn savings(draws: &mut Draws) -> Question {
    let (name, thing) = (one(&NAMES, draws), one(&THINGS, draws));
    let (save, weeks) = (amount(5, 5, 16, draws), amount(4, 2, 20, draws));
    Question {
        kind: "numeric",
        b: 0.0,
        body: json!({
            "values": { "save": save, "weeks": weeks }, "answer": "save*weeks", "unit": "USD", "decimals": 2, "tolerance": 0.01,
            "wrong": [{ "key": "w1", "value": "save*(weeks-1)" }, { "key": "w2", "value": "save+weeks" }],
        }),
        texts: vec![
            text(
                "stem",
                format!(
                    "{name} puts aside {{ MONEY($save) }} every week for {}. How much is there after {{ NUMBER($weeks) }} weeks?",
                    thing.0
                ),
                format!(
                    "{name} aparta {{ MONEY($save) }} cada semana para {}. ¿Cuánto hay después de {{ NUMBER($weeks) }} semanas?",
                    thing.1
                ),
            ),
            text("w1-feedback", "One week is missing.", "Falta una semana."),
            text("w2-feedback", "Each week adds the same sum: multiply.", "Cada semana suma lo mismo: multiplique."),
            text("hint-1", "How many times is the sum put aside?", "¿Cuántas veces se aparta la suma?"),
            text(
                "why",
                "{ NUMBER($weeks) } times { MONEY($save) } is { MONEY($answer) }.",
                "{ NUMBER($weeks) } por { MONEY($save) } son { MONEY($answer) }.",
            ),
        ],
    }
}

fn smallest_first(draws: &mut Draws) -> Question {
    let name = one(&NAMES, draws);
    let from = draws.below(COSTS.len() as u64) as usize;
    let weekly = amount(2, 1, 6, draws);
    let monthly = weekly * 52 / 12 + amount(5, 2, 6, draws);
    let quarterly = monthly * 3 + amount(10, 5, 6, draws);
    let yearly = quarterly * 4 + amount(20, 10, 8, draws);
    let mut texts = vec![text(
        "stem",
        format!("{name} compares what these cost in a year. Put the cheapest first."),
        format!("{name} compara cuánto cuesta esto en un año. Ponga primero lo más barato."),
    )];
    for (place, (key, english, spanish)) in [
        ("k1", "a week", "por semana"),
        ("k2", "a month", "al mes"),
        ("k3", "every three months", "cada tres meses"),
        ("k4", "a year", "al año"),
    ]
    .into_iter()
    .enumerate()
    {
        let cost = COSTS[(from + place) % COSTS.len()];
        texts.push(text(
            key,
            format!("{{ MONEY($a{0}) }} {english} for {1}", place + 1, cost.0),
            format!("{{ MONEY($a{0}) }} {spanish} por {1}", place + 1, cost.1),
        ));
    }
    texts.push(text("hint-1", "Bring all of them to one year.", "Lleve todo a un año."));
    texts.push(text("why", "A year has 52 weeks, 12 months and 4 quarters.", "Un año tiene 52 semanas, 12 meses y 4 trimestres."));
    Question {
        kind: "ordering",
        b: 0.0,
        body: json!({
            "values": { "a1": weekly, "a2": monthly, "a3": quarterly, "a4": yearly },
            "rows": [{ "key": "k1" }, { "key": "k2" }, { "key": "k3" }, { "key": "k4" }],
        }),
        texts,
    }
}

fn weeks_and_years(draws: &mut Draws) -> Question {
    let (name, thing) = (one(&NAMES, draws), one(&THINGS, draws));
    let first = amount(3, 1, 8, draws);
    let (second, third) = (first + amount(2, 1, 5, draws), first + amount(8, 1, 6, draws));
    let mut texts = vec![text(
        "stem",
        format!("{name} saves for {}. Join what is saved each week with what that is in a year.", thing.0),
        format!("{name} ahorra para {}. Una lo que se ahorra cada semana con lo que es en un año.", thing.1),
    )];
    for (key, feedback, value) in [("k1", "k1-feedback", "a1"), ("k2", "k2-feedback", "a2"), ("k3", "k3-feedback", "a3")] {
        texts.push(text(key, format!("{{ MONEY(${value}) }} a week"), format!("{{ MONEY(${value}) }} por semana")));
        texts.push(text(feedback, "Multiply by 52 weeks.", "Multiplique por 52 semanas."));
    }
    for (key, value) in [("p1", "y1"), ("p2", "y2"), ("p3", "y3"), ("p4", "y4")] {
        texts.push(text(key, format!("{{ MONEY(${value}) }} a year"), format!("{{ MONEY(${value}) }} al año")));
    }
    texts.push(text("hint-1", "A year has 52 weeks.", "Un año tiene 52 semanas."));
    texts.push(text("why", "Each weekly sum times 52 is the sum of a year.", "Cada suma semanal por 52 es la suma de un año."));
    Question {
        kind: "matching",
        b: 0.0,
        body: json!({
            "values": { "a1": first, "a2": second, "a3": third },
            "derived": { "y1": "a1*52", "y2": "a2*52", "y3": "a3*52", "y4": "a1*12" },
            "rows": [{ "key": "k1", "partner": "p1" }, { "key": "k2", "partner": "p2" }, { "key": "k3", "partner": "p3" }],
            "partners": [{ "key": "p1" }, { "key": "p2" }, { "key": "p3" }, { "key": "p4" }],
        }),
        texts,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::content::ids::Texts;
    use crate::content::model::Item;
    use crate::content::solve::{Parameters, solve};
    use crate::tutor::seed::Seed;

    #[test]
    fn every_question_can_be_solved_and_has_its_texts() {
        for place in 0..400 {
            let mut draws = Seed::of(&[&"questions", &place]).draws();
            let question = question("gen-1-000001", "percent-skills", &["one".into(), "two".into()], place, &mut draws);
            let item: Item = serde_json::from_value(question.body.clone()).unwrap_or_else(|error| panic!("{error}: {}", question.body));
            let solved = solve(&item, &Parameters::default(), None, date(2026, 11, 27)).unwrap();
            solved.key.check().unwrap_or_else(|error| panic!("{error}: {}", question.body));
            let mut written: Vec<&str> = question.texts.iter().map(|(ending, ..)| *ending).collect();
            let mut wanted = item.endings();
            written.sort_unstable();
            wanted.sort();
            assert_eq!(written, wanted);
        }
    }
}
