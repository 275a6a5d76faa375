use super::*;
use crate::tutor::item_model::Item;
use crate::tutor::selection::BankComponent;

#[test]
fn explore() {
    let s = Setting::new(3000, 1);
    let one = |item: Item, spread: f64| {
        let items = (0..60).map(|i| WorldItem { model: Item { b: spread * (i as f64 / 59.0 - 0.5), ..item }, loads: vec![(0, 1.0)] }).collect();
        World::new(items, vec![BankComponent::default()], 5).unwrap()
    };
    for (name, item) in [("typed", Item::calibrated(1.4, 0.0, 0.0)), ("four", Item::uncalibrated(0.0, 0.25))] {
      for spread in [0.0, 4.0] {
        let world = one(item, spread);
        for th in [0.80, 0.85, 0.90, 0.95] {
            let mut s = s.clone();
            s.rule.mastered = th; s.rule.mastered_calibrated = th;
            let r = mastery(&s, &world);
            println!("{name} {spread} {th} declared {:.3} false {:.3} ofweak {:.3} reached {:.3} median {:?}", r.declared.value(), r.false_mastery.value(), r.false_of_weak.value(), r.reached.value(), r.median_items);
        }
      }
    }
}
