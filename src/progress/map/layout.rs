//! Where everything on the map of components stands: an arc diagram. Components stand under each other, in the order of the
//! path, grouped by domain; edges are arcs in a gutter beside them, so that no line ever runs through a label, however many
//! components there are, and the whole fits a phone 360 pixels wide.

/// Width of the drawing, in its own units: CSS pixels on a narrow phone.
pub const WIDTH: f64 = 360.0;
/// Where the column of marks stands, and the labels beside it.
pub const MARK_X: f64 = 108.0;
pub const LABEL_X: f64 = 130.0;
/// Half the size of a mark.
pub const MARK: f64 = 9.0;
pub const LINE: f64 = 17.0;
const ROW: f64 = 44.0;
const HEAD: f64 = 48.0;
/// Letters of a line of a label, at 14 units a letter and about half of that across.
const LETTERS: usize = 29;
/// How near the edge of the drawing an arc may come.
const EDGE: f64 = 4.0;

/// A component or a domain's heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// Its middle.
    pub y: f64,
    /// Its name, in one line or several.
    pub lines: Vec<String>,
}

/// The map, laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    pub height: f64,
    /// A heading per domain, in order.
    pub heads: Vec<Placed>,
    /// A place per component, in order.
    pub nodes: Vec<Placed>,
    /// An SVG path per edge, in order.
    pub edges: Vec<String>,
}

/// Lays out components (name, domain by index), domains (names) and edges between components by index. Components of a domain
/// have to follow each other.
pub fn layout(names: &[(&str, usize)], domains: &[&str], edges: &[(usize, usize)]) -> Layout {
    let (mut y, mut last) = (0.0, None);
    let (mut heads, mut nodes) = (vec![], vec![]);
    for (name, domain) in names {
        if last != Some(*domain) {
            last = Some(*domain);
            let lines = wrapped(domains.get(*domain).copied().unwrap_or_default());
            let height = HEAD.max(LINE * lines.len() as f64 + 22.0);
            heads.push(Placed { y: y + height / 2.0 + 4.0, lines });
            y += height;
        }
        let lines = wrapped(name);
        let height = ROW.max(LINE * lines.len() as f64 + 12.0);
        nodes.push(Placed { y: y + height / 2.0, lines });
        y += height;
    }
    let longest = edges.iter().map(|(from, to)| (nodes[*from].y - nodes[*to].y).abs()).fold(1.0, f64::max);
    let edges = edges.iter().map(|(from, to)| arc(nodes[*from].y, nodes[*to].y, longest)).collect();
    Layout { height: y + 8.0, heads, nodes, edges }
}

/// From one mark to another, out into the gutter and back: the further apart, the further out.
fn arc(from: f64, to: f64, longest: f64) -> String {
    let start = MARK_X - MARK - 2.0;
    // A cubic curve reaches three quarters of the way to its control points.
    let out = (start - EDGE) / 0.75 * ((to - from).abs() / longest).sqrt();
    let bend = start - out;
    format!("M{start:.1} {from:.1}C{bend:.1} {from:.1} {bend:.1} {to:.1} {start:.1} {to:.1}")
}

/// Words in lines of at most so many letters; a longer word stands alone.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = vec![];
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= LETTERS => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_string()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// From and to, top and bottom.
    fn boxes(layout: &Layout) -> Vec<(f64, f64)> {
        let tall = |placed: &Placed| LINE * placed.lines.len() as f64;
        let mut all: Vec<(f64, f64)> =
            layout.heads.iter().chain(&layout.nodes).map(|p| (p.y - tall(p) / 2.0, p.y + tall(p) / 2.0)).collect();
        all.sort_by(|a, b| a.0.total_cmp(&b.0));
        all
    }

    /// The points of a path's curve.
    fn points(path: &str) -> Vec<(f64, f64)> {
        let numbers: Vec<f64> =
            path.split(|c: char| !(c.is_ascii_digit() || c == '.' || c == '-')).filter_map(|n| n.parse().ok()).collect();
        let [x0, y0, x1, y1, x2, y2, x3, y3] = numbers[..] else { panic!("{path}") };
        let at = |t: f64, p: [f64; 4]| {
            let u = 1.0 - t;
            u * u * u * p[0] + 3.0 * u * u * t * p[1] + 3.0 * u * t * t * p[2] + t * t * t * p[3]
        };
        (0..=50).map(|n| f64::from(n) / 50.0).map(|t| (at(t, [x0, x1, x2, x3]), at(t, [y0, y1, y2, y3]))).collect()
    }

    fn tidy(layout: &Layout) {
        let boxes = boxes(layout);
        assert!(boxes.windows(2).all(|two| two[0].1 <= two[1].0), "labels touch: {boxes:?}");
        assert!(boxes.iter().all(|(top, bottom)| *top >= 0.0 && *bottom <= layout.height));
        for path in &layout.edges {
            for (x, y) in points(path) {
                assert!((0.0..MARK_X - MARK).contains(&x), "an edge leaves the gutter: {path}");
                assert!((0.0..=layout.height).contains(&y));
            }
        }
    }

    #[test]
    fn long_names_take_lines_and_lose_nothing() {
        let name = "Simple and compound interest, and what time does to both of them";
        let layout = layout(&[(name, 0)], &["Saving"], &[]);
        assert!(layout.nodes[0].lines.len() >= 2);
        assert_eq!(layout.nodes[0].lines.join(" "), name);
    }

    proptest! {
        #[test]
        fn nothing_touches_and_nothing_leaves(
            names in prop::collection::vec(("[a-z]{1,12}( [a-z]{1,12}){0,9}", 0usize..6), 1..80),
            edges in prop::collection::vec((0usize..1000, 0usize..1000), 0..150),
        ) {
            let mut names = names;
            names.sort_by_key(|(_, domain)| *domain);
            let named: Vec<(&str, usize)> = names.iter().map(|(name, domain)| (name.as_str(), *domain)).collect();
            let edges: Vec<(usize, usize)> = edges.into_iter().map(|(a, b)| (a % named.len(), b % named.len())).filter(|(a, b)| a != b).collect();
            let layout = layout(&named, &["One", "Two", "Three", "Four", "Five and a rather long heading that wraps", "Six"], &edges);
            prop_assert_eq!(layout.nodes.len(), named.len());
            prop_assert_eq!(layout.edges.len(), edges.len());
            tidy(&layout);
        }
    }
}
