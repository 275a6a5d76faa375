use proptest::prelude::*;

use super::*;

fn edge(text: &str) -> Edge {
    let (kind, text) = match text.strip_suffix('?') {
        Some(text) => (EdgeKind::Optional, text),
        None => (EdgeKind::Required, text),
    };
    let (prerequisite, kc) = text.split_once('>').unwrap();
    Edge { prerequisite: prerequisite.into(), kc: kc.into(), kind }
}

fn build(components: &str, edges: &str) -> Result<Prerequisites, GraphError> {
    let components: Vec<(String, i64)> = components.split_whitespace().map(|id| (id.to_owned(), 0)).collect();
    let edges: Vec<Edge> = edges.split_whitespace().map(edge).collect();
    Prerequisites::new(&components, &edges)
}

fn done(ids: &str) -> BTreeSet<String> {
    ids.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn order_follows_edges_then_rank_then_id() {
    let graph = build("d c b a", "c>a b>d?").unwrap();
    assert_eq!(graph.order(), ["b", "c", "a", "d"]);
    let ranked = Prerequisites::new(&[("a".into(), 3), ("b".into(), 2), ("c".into(), 1)], &[edge("b>c")]).unwrap();
    assert_eq!(ranked.order(), ["b", "c", "a"]);
}

#[test]
fn required_prerequisites_open_a_component() {
    let graph = build("a b c d", "a>d b>d c>d?").unwrap();
    assert!(graph.open("a", &done("")));
    assert!(!graph.open("d", &done("a")));
    assert_eq!(graph.waits_for("d", &done("c")), ["a", "b"]);
    assert!(graph.open("d", &done("a b")));
    assert!(!graph.open("elsewhere", &done("")));
    assert_eq!(graph.prerequisites("d").len(), 3);
    assert_eq!(graph.dependants("c"), [("d", EdgeKind::Optional)]);
}

#[test]
fn the_whole_cycle_is_named() {
    let cycle = |components, edges| match build(components, edges) {
        Err(GraphError::Cycle(ids)) => ids.join(" "),
        other => panic!("{other:?}"),
    };
    assert_eq!(cycle("a b c d", "d>b b>c c>d? a>b"), "b c d");
    assert_eq!(cycle("a b", "b>a a>b"), "a b");
    assert_eq!(cycle("a b", "b>b"), "b");
    // The short way round is named, not the whole tangle.
    assert_eq!(cycle("a b c d", "a>b b>c c>d d>a c>a"), "a b c");
}

#[test]
fn slips_in_the_file() {
    assert_eq!(build("a", "a>b").unwrap_err(), GraphError::Unknown("b".into()));
    let repeated = GraphError::Repeated { prerequisite: "a".into(), kc: "b".into() };
    assert_eq!(build("a b", "a>b a>b?").unwrap_err(), repeated);
}

#[test]
fn an_edge_that_would_close_a_cycle() {
    let graph = build("a b c", "a>b b>c?").unwrap();
    assert_eq!(graph.closes("c", "a"), Some(vec!["a".into(), "b".into(), "c".into()]));
    assert_eq!(graph.closes("a", "c"), None);
    assert_eq!(graph.closes("b", "b"), Some(vec!["b".into()]));
}

#[test]
fn read_from_the_file() {
    let edge: Edge = serde_json::from_str(r#"{"kc": "b", "prerequisite": "a", "kind": "optional"}"#).unwrap();
    assert_eq!(edge, Edge { prerequisite: "a".into(), kc: "b".into(), kind: EdgeKind::Optional });
}

fn edges() -> impl Strategy<Value = Vec<(u8, u8)>> {
    prop::collection::btree_set((0u8..9, 0u8..9), 0..20).prop_map(|set| set.into_iter().collect())
}

fn components() -> Vec<(String, i64)> {
    (0..9).map(|n| (format!("kc{n}"), i64::from(n % 3))).collect()
}

fn named(edges: &[(u8, u8)]) -> Vec<Edge> {
    edges.iter().map(|(from, to)| edge(&format!("kc{from}>kc{to}"))).collect()
}

proptest! {
    #[test]
    fn an_order_keeps_every_edge_and_a_cycle_is_one(edges in edges()) {
        match Prerequisites::new(&components(), &named(&edges)) {
            Ok(graph) => {
                prop_assert_eq!(graph.order().len(), 9);
                let place = |id: &str| graph.order().iter().position(|other| other == id);
                for Edge { prerequisite, kc, .. } in named(&edges) {
                    prop_assert!(place(&prerequisite) < place(&kc));
                    prop_assert!(graph.closes(&kc, &prerequisite).is_some());
                }
                // Learning in this order, everything opens in time.
                let mut done = BTreeSet::new();
                for kc in graph.order() {
                    prop_assert!(graph.open(kc, &done));
                    done.insert(kc.clone());
                }
            }
            Err(GraphError::Cycle(ids)) => {
                for (index, id) in ids.iter().enumerate() {
                    let next = &ids[(index + 1) % ids.len()];
                    let edge = named(&edges).into_iter().any(|edge| edge.prerequisite == *id && edge.kc == *next);
                    prop_assert!(edge, "{} -> {} in {:?}", id, next, ids);
                }
            }
            Err(other) => prop_assert!(false, "{other:?}"),
        }
    }

    #[test]
    fn the_order_of_edges_does_not_matter(edges in edges(), rotate in 0usize..20) {
        let mut turned = edges.clone();
        if !turned.is_empty() {
            turned.rotate_left(rotate % edges.len());
        }
        let order = |edges: &[(u8, u8)]| Prerequisites::new(&components(), &named(edges)).map(|graph| graph.order().to_vec());
        prop_assert_eq!(order(&edges), order(&turned));
    }
}
