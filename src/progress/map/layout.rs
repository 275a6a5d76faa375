//! Where everything stands on the map. Pure, so that tests can hold it to what a drawing must not do.
//!
//! One column of marks with the names beside it, so that sixty names are readable on a phone. What leads to what runs on the
//! other side of the marks, in a gutter no word reaches into: each skill that others build on has one lane there. Its lines
//! leave its mark from below, share the lane, and turn off to the skills that need it. Skills whose stretches do not meet
//! share a lane.

/// One unit is one CSS pixel on a phone 360 pixels wide, less the margins of its page.
pub const WIDTH: f64 = 328.0;
/// Of a mark.
pub const RADIUS: f64 = 9.0;
pub const HEAD_SIZE: f64 = 16.0;
pub const NAME_SIZE: f64 = 15.0;
pub const NOTE_SIZE: f64 = 13.0;
/// How much wider bold letters are.
const BOLD: f64 = 1.1;
const HEAD_LEADING: f64 = 20.0;
const NOTE_LEADING: f64 = 17.0;
/// The least height of anything pressed.
const ROW: f64 = 44.0;
/// Between the marks and the nearest lane: an arrowhead and the bend before it.
const APPROACH: f64 = 13.0;
/// Lanes stand this far apart, closer only where all of them would take more than `LANES`.
const PITCH: f64 = 4.0;
const LANES: f64 = 100.0;
/// How far below a mark its lines turn towards the gutter.
const DROP: f64 = 6.0;
const BEND: f64 = 4.0;

/// What is written beside one mark.
pub struct Words<'a> {
    pub name: &'a str,
    /// May be empty.
    pub note: &'a str,
}

/// A line of text: `x` is the edge where reading begins, `y` the baseline.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub text: String,
    pub x: f64,
    pub y: f64,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

/// A domain's name under a rule across the drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    pub rule: f64,
    pub name: Vec<Line>,
}

/// A skill: the middle of its mark, what is pressed, and its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    pub x: f64,
    pub y: f64,
    pub area: Area,
    pub name: Vec<Line>,
    pub note: Vec<Line>,
    /// The tip of the arrow that all lines into it share.
    pub entry: Option<(f64, f64)>,
}

/// The corners of a line from one mark to another.
#[derive(Clone, Debug, PartialEq)]
pub struct Route(pub Vec<(f64, f64)>);

/// Places and routes are in the order in which skills and edges were given.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    pub height: f64,
    pub headings: Vec<Heading>,
    pub places: Vec<Place>,
    pub routes: Vec<Route>,
}

/// `domains` are names with their skills, each an index into `skills`; every skill is in one of them. `edges` are (from, to).
pub fn draw(domains: &[(&str, Vec<usize>)], skills: &[Words], edges: &[(usize, usize)], rtl: bool) -> Drawing {
    let (lane_of, lane_count) = lanes(domains, skills.len(), edges);
    let gaps = lane_count.saturating_sub(1) as f64;
    let pitch = PITCH.min(LANES / gaps.max(1.0));
    let mark = 2.0 + gaps * pitch + APPROACH + RADIUS;
    let start = mark + RADIUS + 8.0;
    let room = WIDTH - start - 2.0;
    // Arabic script is taller than its size says.
    let leading = if rtl { 22.0 } else { 19.0 };
    let flip = |x: f64| if rtl { WIDTH - x } else { x };
    let lines = |texts: Vec<String>, top: f64, leading: f64, size: f64| -> Vec<Line> {
        let baseline = |i: usize| top + (i as f64 + 0.5) * leading + 0.35 * size;
        texts.into_iter().enumerate().map(|(i, text)| Line { text, x: flip(start), y: baseline(i) }).collect()
    };

    let mut headings = vec![];
    let mut places: Vec<Option<Place>> = skills.iter().map(|_| None).collect();
    let mut y = 0.0;
    for (domain, members) in domains {
        let name = wrap(domain, BOLD * HEAD_SIZE, room);
        let rule = if y > 0.0 { y + 12.0 } else { 1.0 };
        y = rule + 10.0 + name.len() as f64 * HEAD_LEADING + 2.0;
        headings.push(Heading { rule, name: lines(name, rule + 10.0, HEAD_LEADING, HEAD_SIZE) });
        for &skill in members {
            let name = wrap(skills[skill].name, NAME_SIZE, room);
            let note = wrap(skills[skill].note, NOTE_SIZE, room);
            let name_height = name.len() as f64 * leading;
            let words = name_height + note.len() as f64 * NOTE_LEADING;
            let height = ROW.max(words + 8.0);
            let (middle, top) = (y + height / 2.0, y + (height - words) / 2.0);
            let left = mark - RADIUS - 2.0;
            let width = WIDTH - 1.5 - left;
            places[skill] = Some(Place {
                x: flip(mark),
                y: middle,
                area: Area { x: if rtl { 1.5 } else { left }, y, width, height },
                name: lines(name, top, leading, NAME_SIZE),
                note: lines(note, top + name_height, NOTE_LEADING, NOTE_SIZE),
                entry: edges.iter().any(|&(_, to)| to == skill).then(|| (flip(mark - RADIUS - 2.0), middle)),
            });
            y += height;
        }
    }
    let places: Vec<Place> = places.into_iter().flatten().collect();
    let route = |&(from, to): &(usize, usize)| {
        let lane = flip(mark - RADIUS - APPROACH - lane_of[from] as f64 * pitch);
        let (out, turn, into) = (places[from].y + RADIUS, places[from].y + RADIUS + DROP, places[to].y);
        Route(vec![(flip(mark), out), (flip(mark), turn), (lane, turn), (lane, into), (flip(mark - RADIUS - 4.0), into)])
    };
    Drawing { height: y + 4.0, headings, routes: edges.iter().map(route).collect(), places }
}

/// A lane for each skill that has lines out of it, counted from the marks, and how many lanes there are. The shorter a stretch,
/// the nearer: neighbours are seen to belong together, and long lines keep out of their way.
fn lanes(domains: &[(&str, Vec<usize>)], skills: usize, edges: &[(usize, usize)]) -> (Vec<usize>, usize) {
    let mut row = vec![0; skills];
    for (i, &skill) in domains.iter().flat_map(|(_, members)| members).enumerate() {
        row[skill] = i;
    }
    // In half rows: lines go into a mark at its middle and come out below it, so a lane may end where it begins again.
    let stretch = |skill: usize| {
        let out = 2 * row[skill] + 1;
        let into = || edges.iter().filter(|(from, _)| *from == skill).map(|&(_, to)| 2 * row[to]);
        Some((skill, into().min()?.min(out), into().max()?.max(out)))
    };
    let mut stretches: Vec<(usize, usize, usize)> = (0..skills).filter_map(stretch).collect();
    stretches.sort_by_key(|&(_, first, last)| (last - first, first));
    let mut taken: Vec<Vec<(usize, usize)>> = vec![];
    let mut lane_of = vec![0; skills];
    for (skill, first, last) in stretches {
        let free = taken.iter().position(|lane| lane.iter().all(|&(a, b)| last < a || b < first));
        let lane = free.unwrap_or(taken.len());
        if lane == taken.len() {
            taken.push(vec![]);
        }
        taken[lane].push((first, last));
        lane_of[skill] = lane;
    }
    (lane_of, taken.len())
}

impl Route {
    /// As SVG path data with its corners rounded: where lines cross they stay straight, where one turns off it bends.
    pub fn path(&self) -> String {
        let point = |(x, y): (f64, f64)| format!("{} {}", short(x), short(y));
        let mut path = format!("M{}", point(self.0[0]));
        for corner in self.0.windows(3) {
            let [before, here, after] = [corner[0], corner[1], corner[2]];
            path += &format!("L{}Q{} {}", point(towards(here, before)), point(here), point(towards(here, after)));
        }
        path + &format!("L{}", point(self.0[self.0.len() - 1]))
    }
}

/// Where a bend begins or ends: at most half of the way to the next corner.
fn towards((x, y): (f64, f64), (to_x, to_y): (f64, f64)) -> (f64, f64) {
    let (dx, dy) = (to_x - x, to_y - y);
    let share = (BEND / (dx.abs() + dy.abs()).max(BEND)).min(0.5);
    (x + dx * share, y + dy * share)
}

/// A number for SVG: a tenth of a unit is finer than any screen.
pub fn short(value: f64) -> String {
    ((value * 10.0).round() / 10.0).to_string()
}

/// Breaks a text into as few lines as its width allows, about equally long. Nothing is cut off: a word wider than a line goes
/// on in the next.
fn wrap(text: &str, size: f64, room: f64) -> Vec<String> {
    let fewest = fill(text, size, room);
    let least = width(text, size) / fewest.len().max(1) as f64;
    // The narrowest of some widths that does with as few lines.
    let even = (0..12).map(|i| least + f64::from(i) * (room - least) / 12.0).map(|room| fill(text, size, room));
    even.into_iter().find(|lines| lines.len() == fewest.len()).unwrap_or(fewest)
}

fn fill(text: &str, size: f64, room: f64) -> Vec<String> {
    let mut lines: Vec<String> = vec![];
    for word in text.split_whitespace() {
        if let Some(line) = lines.last_mut().filter(|line| width(&format!("{line} {word}"), size) <= room) {
            *line += &format!(" {word}");
            continue;
        }
        lines.push(String::new());
        for c in word.chars() {
            if lines.last().is_some_and(|line| !line.is_empty() && width(line, size) + size * em(c) > room) {
                lines.push(String::new());
            }
            lines.last_mut().expect("a line was begun").push(c);
        }
    }
    lines
}

/// How wide a text is at most in the faces that phones have: the server has no fonts to ask.
fn width(text: &str, size: f64) -> f64 {
    text.chars().map(|c| size * em(c)).sum()
}

fn em(c: char) -> f64 {
    match c {
        // Marks of direction, and Arabic vowels, which stand above and below.
        '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}' | '\u{64b}'..='\u{652}' => 0.0,
        ' ' | '!' | '\'' | '(' | ')' | ',' | '-' | '.' | ':' | ';' | 'I' | 'f' | 'i' | 'í' | 'j' | 'l' | 'r' | 't' | '|' | 'ا' => 0.38,
        '%' | '@' | 'M' | 'W' | 'm' | 'w' => 0.92,
        // Ideographs and their like.
        '\u{2e80}'.. => 1.05,
        _ if c.is_uppercase() => 0.68,
        _ => 0.58,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn word_areas(lines: &[Line], size: f64, rtl: bool) -> Vec<Area> {
        let area = |line: &Line| {
            let width = width(&line.text, size);
            Area { x: if rtl { line.x - width } else { line.x }, y: line.y - 0.8 * size, width, height: 1.05 * size }
        };
        lines.iter().map(area).collect()
    }

    fn mark_area(place: &Place) -> Area {
        Area { x: place.x - RADIUS, y: place.y - RADIUS, width: 2.0 * RADIUS, height: 2.0 * RADIUS }
    }

    fn meet(a: &Area, b: &Area) -> bool {
        a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
    }

    fn inside(drawing: &Drawing, a: &Area) -> bool {
        a.x >= 0.0 && a.y >= 0.0 && a.x + a.width <= WIDTH && a.y + a.height <= drawing.height
    }

    /// Every stretch of a route, as wide as it is drawn when it is brought out.
    fn stretches(route: &Route) -> impl Iterator<Item = Area> {
        route.0.windows(2).map(|ends| {
            let [(x1, y1), (x2, y2)] = [ends[0], ends[1]];
            Area { x: x1.min(x2) - 1.25, y: y1.min(y2) - 1.25, width: (x1 - x2).abs() + 2.5, height: (y1 - y2).abs() + 2.5 }
        })
    }

    /// What a drawing must not do, whatever is drawn.
    fn check(domains: &[(&str, Vec<usize>)], skills: &[Words], edges: &[(usize, usize)], rtl: bool) {
        let drawing = draw(domains, skills, edges, rtl);
        assert_eq!(drawing, draw(domains, skills, edges, rtl), "the same twice");
        assert_eq!((drawing.places.len(), drawing.routes.len()), (skills.len(), edges.len()));

        let mut things: Vec<Area> = vec![];
        for (heading, (name, _)) in drawing.headings.iter().zip(domains) {
            things.extend(word_areas(&heading.name, BOLD * HEAD_SIZE, rtl));
            assert_eq!(letters(&heading.name), name.replace(' ', ""), "nothing is cut off");
        }
        for (place, words) in drawing.places.iter().zip(skills) {
            let own = [word_areas(&place.name, NAME_SIZE, rtl), word_areas(&place.note, NOTE_SIZE, rtl), vec![mark_area(place)]].concat();
            for area in &own {
                assert!(area.y >= place.area.y && area.y + area.height <= place.area.y + place.area.height, "all of it is pressed");
            }
            assert!(place.area.height >= 44.0 && inside(&drawing, &place.area));
            assert_eq!(letters(&place.name), words.name.replace(' ', ""), "nothing is cut off");
            things.extend(own);
        }
        for (i, thing) in things.iter().enumerate() {
            assert!(inside(&drawing, thing), "{thing:?} leaves the drawing");
            assert!(!things[..i].iter().any(|other| meet(thing, other)), "{thing:?} meets another");
        }
        for (route, &(from, to)) in drawing.routes.iter().zip(edges) {
            let ends = [mark_area(&drawing.places[from]), mark_area(&drawing.places[to])];
            for stretch in stretches(route) {
                assert!(inside(&drawing, &stretch), "{stretch:?} leaves the drawing");
                let met = things.iter().find(|thing| meet(thing, &stretch) && !ends.contains(thing));
                assert!(met.is_none(), "the line from {from} to {to} runs through {met:?}");
            }
        }
        // A stretch of a lane belongs to one skill.
        for (i, (a, &(from, _))) in drawing.routes.iter().zip(edges).enumerate() {
            for (b, &(other, _)) in drawing.routes[..i].iter().zip(edges) {
                let along = |route: &Route| (route.0[2].0, route.0[2].1.min(route.0[3].1), route.0[2].1.max(route.0[3].1));
                let ((xa, top_a, end_a), (xb, top_b, end_b)) = (along(a), along(b));
                assert!(from == other || xa != xb || end_a < top_b || end_b < top_a, "{from} and {other} run over each other");
            }
        }
    }

    fn letters(lines: &[Line]) -> String {
        lines.iter().map(|line| line.text.replace(' ', "")).collect()
    }

    #[test]
    fn the_curriculum_is_drawn_tidily_in_every_language() {
        let kcs: toml::Table = include_str!("../../../curriculum/kcs.toml").parse().unwrap();
        let prerequisites: toml::Table = include_str!("../../../curriculum/prerequisites.toml").parse().unwrap();
        let kcs = kcs["kc"].as_array().unwrap();
        let at = |slug: &toml::Value| kcs.iter().position(|kc| kc["slug"] == *slug).unwrap();
        let edges: Vec<_> =
            prerequisites["edge"].as_array().unwrap().iter().map(|edge| (at(&edge["prerequisite"]), at(&edge["kc"]))).collect();
        assert!(kcs.len() >= 60 && edges.len() >= 100);
        for (texts, rtl) in [
            (include_str!("../../../curriculum/texts/en/kcs.ftl"), false),
            (include_str!("../../../curriculum/texts/es/kcs.ftl"), false),
            (include_str!("../../../curriculum/texts/ar/kcs.ftl"), true),
        ] {
            let name = |kind: &str, slug: &toml::Value| {
                let id = format!("{kind}-{}-name = ", slug.as_str().unwrap());
                texts.lines().find_map(|line| line.strip_prefix(&id)).unwrap()
            };
            let skills: Vec<_> =
                kcs.iter().map(|kc| Words { name: name("kc", &kc["slug"]), note: "100% seguros, 100 respuestas" }).collect();
            let mut domains: Vec<(&str, Vec<usize>)> = vec![];
            for (i, kc) in kcs.iter().enumerate() {
                let domain = name("domain", &kc["domain"]);
                match domains.last_mut().filter(|(name, _)| *name == domain) {
                    Some((_, members)) => members.push(i),
                    None => domains.push((domain, vec![i])),
                }
            }
            check(&domains, &skills, &edges, rtl);
        }
    }

    #[test]
    fn lines_are_even_and_a_long_word_goes_on_in_the_next() {
        assert_eq!(wrap("Cash, checks, debit, credit and prepaid", 15.0, 200.0), ["Cash, checks, debit,", "credit and prepaid"]);
        assert_eq!(wrap("Donaudampfschifffahrtsgesellschaft", 15.0, 150.0).len(), 2);
        assert_eq!(wrap("", 15.0, 150.0), Vec::<String>::new());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]

        #[test]
        fn any_graph_is_drawn_tidily(
            names in prop::collection::vec("[A-Za-z]{1,40}( [a-z]{1,14}){0,6}", 1..80),
            notes in prop::collection::vec("([0-9]{2}% sure, [0-9]{1,3} answers)?", 80),
            ends in prop::collection::vec((0usize..1000, 0usize..1000), 0..160),
            per_domain in 1usize..20,
            rtl: bool,
        ) {
            let skills: Vec<Words> = names.iter().zip(&notes).map(|(name, note)| Words { name, note }).collect();
            let all: Vec<usize> = (0..skills.len()).collect();
            let domains: Vec<(&str, Vec<usize>)> = all.chunks(per_domain).map(|part| (names[part[0]].as_str(), part.to_vec())).collect();
            let ends = ends.into_iter().map(|(a, b)| (a % skills.len(), b % skills.len()));
            let edges: Vec<(usize, usize)> = ends.filter(|(a, b)| a != b).map(|(a, b)| (a.min(b), a.max(b))).collect();
            check(&domains, &skills, &edges, rtl);
        }

        #[test]
        fn lines_may_lead_up_as_well(ends in prop::collection::vec((0usize..30, 0usize..30), 1..60)) {
            let skills: Vec<Words> = (0..30).map(|_| Words { name: "A skill", note: "" }).collect();
            let edges: Vec<(usize, usize)> = ends.into_iter().filter(|(a, b)| a != b).collect();
            check(&[("A domain", (0..30).collect())], &skills, &edges, false);
        }
    }
}
