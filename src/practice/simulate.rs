//! The report of `finlit simulate`.

use std::fmt::Write as _;
use std::path::Path;

use super::failure::Failure;
use super::launch;
use crate::tutor::selection::LANES;
use crate::tutor::simulate::{CourseReport, MasteryReport, PlacementReport, Setting, World, course, mastery, placement};

/// Components and items each of the made-up banks, and items of the one component of the mastery study.
const BANK: (u32, u32) = (60, 8);
const DEEP: u32 = 64;

/// Runs everything and says it.
pub(super) fn report(learners: u32, seed: u64, days: i32, curriculum: Option<&Path>) -> Result<String, Failure> {
    let setting = Setting { days, ..Setting::new(learners, seed) };
    let mut text =
        format!("{learners} learners, seed {seed}; nothing learned in mastery and placement, as the filter supposes in courses\n");
    let mut banks = vec![
        ("calibrated typed items", Some(World::typed(1, DEEP, seed)?), World::typed(BANK.0, BANK.1, seed)?),
        ("launch kinds, v_b = .5", Some(World::launch(1, DEEP, seed)?), World::launch(BANK.0, BANK.1, seed)?),
    ];
    if let Some(folder) = curriculum {
        banks.push(("this curriculum, v_b = .5", None, launch::world(folder, seed)?));
    }
    for (name, deep, wide) in &banks {
        let bank = wide.bank();
        let _ = writeln!(text, "\n{name}: {} components, {} items", bank.components().len(), bank.items().len());
        // The mastery study needs more items than a component of a real bank has.
        if let Some(deep) = deep {
            let _ = writeln!(text, "{}", mastery_lines(&setting, deep, &mastery(&setting, deep)));
        }
        let _ = writeln!(text, "{}", placement_lines(&placement(&setting, wide)));
        let _ = writeln!(text, "{}", course_lines(&setting, &course(&setting, wide)));
    }
    Ok(text)
}

fn percent(share: f64) -> String {
    format!("{:.1} %", 100.0 * share)
}

fn mastery_lines(setting: &Setting, world: &World, found: &MasteryReport) -> String {
    let rule = &setting.rule;
    let threshold = if world.bank().components()[0].calibrated { rule.mastered_calibrated } else { rule.mastered };
    let items = found.median_items.map_or("-".to_owned(), |items| items.to_string());
    format!(
        "  mastery M({:.2}) >= {threshold:.2} from cold, 40 items at most\n\
         \x20   time to mastery: median {items} items, {} of true masters within 40\n\
         \x20   false mastery: {} of those more than .1 below ({} of {}); {} of all declared",
        rule.target,
        percent(found.reached.value()),
        percent(found.false_mastery.value()),
        found.false_mastery.hits,
        found.false_mastery.of,
        percent(found.false_of_declared.value()),
    )
}

fn placement_lines(found: &PlacementReport) -> String {
    format!(
        "  placement: {:.1} items on average, {} to SE <= .45; RMSE {:.3}, {:.2} standard errors\n\
         \x20   exposure: most shown item {} of learners, {} of the bank used",
        found.mean_items,
        percent(found.precise),
        found.rmse,
        found.rmse_in_se,
        percent(found.top_exposure),
        percent(found.used),
    )
}

fn course_lines(setting: &Setting, found: &CourseReport) -> String {
    let served: u32 = found.lanes.iter().sum();
    let lanes: Vec<String> = LANES
        .iter()
        .map(|lane| format!("{lane:?} {}", percent(f64::from(found.lanes[*lane as usize]) / f64::from(served.max(1)))))
        .collect();
    format!(
        "  {} days of a session each: {:.1} components open, {:.1} mastered; {} answers right\n\
         \x20   time to mastery: median {} responses in the component; false mastery: {} of declarations ({} of {})\n\
         \x20   lanes: {}; sessions cut short {}; same component again {}\n\
         \x20   exposure: most shown item {} of learners, {} of the bank used",
        setting.days,
        found.open,
        found.mastered,
        percent(found.right.value()),
        found.median_items.map_or("-".to_owned(), |items| items.to_string()),
        percent(found.false_mastery.value()),
        found.false_mastery.hits,
        found.false_mastery.of,
        lanes.join(", "),
        percent(found.short.value()),
        percent(found.repeats.value()),
        percent(found.top_exposure),
        percent(found.used),
    )
}
