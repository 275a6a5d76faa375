//! The bodies of our own export.

use super::{
    super::{Body, Choice, Reason, Text, receipt::short},
    header::Column,
    read::Cells,
};

/// Reads the body of a row of our own export, in which every cell has one meaning.
pub(super) fn body(cells: &Cells) -> Result<Body, Reason> {
    let shuffle = cells.one(Column::Shuffle) != "no";
    let rows = || cells.many(Column::Option).into_iter().map(|row| cells.text(row));
    match cells.one(Column::Kind) {
        "single" => Ok(Body::Single { options: options(cells)?, shuffle }),
        "several" => Ok(Body::Several { options: options(cells)?, shuffle }),
        "numeric" => {
            let feedback = cells.many(Column::Feedback);
            let said = |place: usize| feedback.get(place).map(|feedback| cells.text(feedback)).unwrap_or_default();
            let wrong = cells.many(Column::Option).into_iter().enumerate().map(|(place, number)| (number.to_owned(), said(place)));
            let tolerance = Some(cells.one(Column::Tolerance).to_owned()).filter(|tolerance| !tolerance.is_empty());
            if tolerance.as_ref().is_some_and(|tolerance| tolerance.starts_with('-')) {
                return Err(Reason::Tolerance { found: short(cells.one(Column::Tolerance)) });
            }
            Ok(Body::Numeric { answer: cells.one(Column::Answer).to_owned(), tolerance, wrong: wrong.collect() })
        }
        "ordering" => Ok(Body::Ordering { rows: rows().collect() }),
        "matching" => {
            let partners: Vec<Text> = cells.many(Column::Partner).into_iter().map(|partner| cells.text(partner)).collect();
            let mut pairs = Vec::new();
            for (place, row) in rows().enumerate() {
                match partners.get(place).filter(|partner| !partner.is_empty()) {
                    Some(partner) => pairs.push((row, partner.clone())),
                    None => return Err(Reason::NoPartner { row: short(&row.words()) }),
                }
            }
            let spare = partners.into_iter().skip(pairs.len()).filter(|partner| !partner.is_empty()).collect();
            Ok(Body::matching(pairs, spare))
        }
        kind => Err(Reason::Kind { kind: short(kind) }),
    }
}

fn options(cells: &Cells) -> Result<Vec<Choice>, Reason> {
    let words = cells.many(Column::Option);
    let right = right(cells.one(Column::Right), words.len())?;
    let feedback = cells.many(Column::Feedback);
    let choice = |(place, words): (usize, &str)| Choice {
        text: cells.text(words),
        right: right.contains(&place),
        feedback: feedback.get(place).and_then(|feedback| cells.optional(feedback)),
    };
    Ok(words.into_iter().enumerate().map(choice).collect())
}

/// The places of the right options: letters, or numbers with spaces where there are more options than letters.
fn right(key: &str, count: usize) -> Result<Vec<usize>, Reason> {
    let unknown = || Reason::UnknownAnswer { found: short(key) };
    let places: Option<Vec<usize>> = if key.starts_with(|char: char| char.is_ascii_digit()) {
        key.split(' ').map(|number| number.parse::<usize>().ok()?.checked_sub(1)).collect()
    } else {
        let letters = key.chars().filter(|char| !matches!(char, ' ' | ',' | ';'));
        letters.map(|letter| letter.is_ascii_alphabetic().then(|| letter.to_ascii_uppercase() as usize - 'A' as usize)).collect()
    };
    places.filter(|places| places.iter().all(|place| *place < count)).ok_or_else(unknown)
}
