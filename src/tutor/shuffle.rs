//! The order in which options, rows and partners are shown: random to the learner, fixed by the attempt's seed.

use super::seed::Seed;

/// A uniform permutation of `0..count` (Fisher-Yates).
pub fn permutation(count: usize, seed: &Seed) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    let mut draws = seed.draws();
    for last in (1..count).rev() {
        let other = draws.below(last as u64 + 1) as usize;
        order.swap(last, other);
    }
    order
}

/// The items in a shuffled order.
pub fn shuffled<T: Clone>(items: &[T], seed: &Seed) -> Vec<T> {
    permutation(items.len(), seed).into_iter().map(|index| items[index].clone()).collect()
}

/// The items in a shuffled order that is not the given one, for the rows of an ordering: nobody should meet a
/// task that is already done. Fewer than two items stay as they are.
pub fn disarranged<T: Clone>(items: &[T], seed: &Seed) -> Vec<T> {
    let mut order = permutation(items.len(), seed);
    if order.is_sorted() && order.len() > 1 {
        // Rotating by a drawn step keeps the result a function of the seed.
        let step = 1 + seed.draws().below(order.len() as u64 - 1) as usize;
        order.rotate_left(step);
    }
    order.into_iter().map(|index| items[index].clone()).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_order_is_as_likely() {
        let mut counts = std::collections::BTreeMap::new();
        for attempt in 0..6_000 {
            *counts.entry(permutation(3, &Seed::of(&[&"item", &attempt]))).or_insert(0u32) += 1;
        }
        // 1000 each, standard deviation 29.
        assert_eq!(counts.len(), 6);
        assert!(counts.values().all(|count| count.abs_diff(1_000) < 150), "{counts:?}");
    }

    #[test]
    fn order_never_changes() {
        // An attempt shows its options in the same order each time it is opened, for ever.
        let order = permutation(8, &Seed::of(&[&"item", &"learner", &1]));
        assert_eq!(order, [4, 6, 5, 2, 0, 1, 3, 7]);
    }

    proptest! {
        #[test]
        fn nothing_is_lost(items in prop::collection::vec(any::<u8>(), 0..12), n in any::<u32>()) {
            let seed = Seed::of(&[&n]);
            let mut shown = shuffled(&items, &seed);
            prop_assert_eq!(&shown, &shuffled(&items, &seed));
            shown.sort_unstable();
            let mut sorted = items.clone();
            sorted.sort_unstable();
            prop_assert_eq!(shown, sorted);
        }

        #[test]
        fn an_ordering_is_never_shown_done(count in 2usize..7, n in any::<u32>()) {
            let rows: Vec<usize> = (0..count).collect();
            let shown = disarranged(&rows, &Seed::of(&[&n]));
            prop_assert_ne!(&shown, &rows);
        }
    }
}
