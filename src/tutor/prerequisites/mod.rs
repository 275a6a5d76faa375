//! The prerequisite graph: what is open to learn, what it waits for, and one order for everything.

#[cfg(test)]
mod tests;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, VecDeque};

use petgraph::algo::tarjan_scc;
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::EdgeRef;
use serde::{Deserialize, Serialize};

/// A knowledge component is open when its required prerequisites are done; optional ones only order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum EdgeKind {
    /// Has to be done first.
    Required,
    /// Is better done first.
    Optional,
}

/// An arrow from a prerequisite to the component that builds on it, as in `prerequisites.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edge {
    /// The component that comes first.
    pub prerequisite: String,
    /// The component that builds on it.
    pub kc: String,
    /// Whether it has to.
    pub kind: EdgeKind,
}

/// Why components and edges make no graph.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum GraphError {
    /// An edge names a component that does not exist.
    #[error("no such component: {0}")]
    Unknown(String),
    /// Two edges between the same two components.
    #[error("edge given twice: {prerequisite} -> {kc}")]
    Repeated {
        /// Where both begin.
        prerequisite: String,
        /// Where both end.
        kc: String,
    },
    /// Components that wait for each other: each comes before the next, the last before the first. One
    /// component alone is its own prerequisite.
    #[error("cycle: {}", .0.join(" -> "))]
    Cycle(Vec<String>),
}

/// An acyclic graph over required and optional edges together, so that one order exists.
#[derive(Debug, Clone)]
pub struct Prerequisites {
    graph: DiGraph<String, EdgeKind>,
    index: BTreeMap<String, NodeIndex>,
    order: Vec<String>,
}

impl Prerequisites {
    /// Builds the graph from components, each with its author's rank, and edges.
    pub fn new(components: &[(String, i64)], edges: &[Edge]) -> Result<Self, GraphError> {
        let mut graph = DiGraph::new();
        let mut index = BTreeMap::new();
        let mut ranks = BTreeMap::new();
        for (id, rank) in components {
            let node = *index.entry(id.clone()).or_insert_with(|| graph.add_node(id.clone()));
            ranks.insert(node, *rank);
        }
        for Edge { prerequisite, kc, kind } in edges {
            let node = |id: &String| index.get(id).copied().ok_or_else(|| GraphError::Unknown(id.clone()));
            let (from, to) = (node(prerequisite)?, node(kc)?);
            if graph.contains_edge(from, to) {
                return Err(GraphError::Repeated { prerequisite: prerequisite.clone(), kc: kc.clone() });
            }
            graph.add_edge(from, to, *kind);
        }
        if let Some(cycle) = cycle(&graph) {
            return Err(GraphError::Cycle(cycle));
        }
        let order = kahn(&graph, &ranks);
        Ok(Self { graph, index, order })
    }

    /// All components, prerequisites first; among those free to come next the lowest (author's rank, id).
    pub fn order(&self) -> &[String] {
        &self.order
    }

    /// Whether every required prerequisite is done. A component that does not exist is not open.
    pub fn open(&self, kc: &str, done: &BTreeSet<String>) -> bool {
        self.index.contains_key(kc) && self.waits_for(kc, done).is_empty()
    }

    /// The required prerequisites not done yet, in learning order.
    pub fn waits_for(&self, kc: &str, done: &BTreeSet<String>) -> Vec<&str> {
        let missing: BTreeSet<&str> = self
            .prerequisites(kc)
            .into_iter()
            .filter(|(id, kind)| *kind == EdgeKind::Required && !done.contains(*id))
            .map(|(id, _)| id)
            .collect();
        self.order.iter().map(String::as_str).filter(|id| missing.contains(id)).collect()
    }

    /// The direct prerequisites of a component, by id.
    pub fn prerequisites(&self, kc: &str) -> Vec<(&str, EdgeKind)> {
        self.neighbours(kc, petgraph::Incoming)
    }

    /// The components that build directly on this one, by id.
    pub fn dependants(&self, kc: &str) -> Vec<(&str, EdgeKind)> {
        self.neighbours(kc, petgraph::Outgoing)
    }

    /// The cycle a new edge would close, as in [`GraphError::Cycle`]; nothing where it may be added.
    pub fn closes(&self, prerequisite: &str, kc: &str) -> Option<Vec<String>> {
        let (from, to) = (*self.index.get(prerequisite)?, *self.index.get(kc)?);
        path(&self.graph, to, from, &|_| true)
    }

    fn neighbours(&self, kc: &str, direction: petgraph::Direction) -> Vec<(&str, EdgeKind)> {
        let Some(node) = self.index.get(kc) else {
            return Vec::new();
        };
        let mut found: Vec<(&str, EdgeKind)> = self
            .graph
            .edges_directed(*node, direction)
            .map(|edge| {
                let other = if direction == petgraph::Incoming { edge.source() } else { edge.target() };
                (self.graph[other].as_str(), *edge.weight())
            })
            .collect();
        found.sort_by_key(|(id, _)| *id);
        found
    }
}

/// Kahn's algorithm with a heap, so that the order does not depend on how edges were given.
fn kahn(graph: &DiGraph<String, EdgeKind>, ranks: &BTreeMap<NodeIndex, i64>) -> Vec<String> {
    let mut waiting: BTreeMap<NodeIndex, usize> =
        graph.node_indices().map(|node| (node, graph.neighbors_directed(node, petgraph::Incoming).count())).collect();
    let entry = |node: NodeIndex| Reverse((ranks[&node], graph[node].as_str(), node));
    let mut free: BinaryHeap<_> = waiting.iter().filter(|(_, count)| **count == 0).map(|(node, _)| entry(*node)).collect();
    let mut order = Vec::new();
    while let Some(Reverse((_, id, node))) = free.pop() {
        order.push(id.to_owned());
        for next in graph.neighbors(node) {
            let count = waiting.entry(next).or_default();
            *count -= 1;
            if *count == 0 {
                free.push(entry(next));
            }
        }
    }
    order
}

/// A whole cycle, beginning with its lowest id; the shortest one through it.
fn cycle(graph: &DiGraph<String, EdgeKind>) -> Option<Vec<String>> {
    let is_cycle = |nodes: &Vec<NodeIndex>| nodes.len() > 1 || graph.contains_edge(nodes[0], nodes[0]);
    let mut tangles: Vec<Vec<NodeIndex>> = tarjan_scc(graph).into_iter().filter(is_cycle).collect();
    // Which tangle is named first must not depend on the order of the edges.
    let lowest = |nodes: &Vec<NodeIndex>| nodes.iter().copied().min_by_key(|node| &graph[*node]);
    tangles.sort_by_key(|nodes| lowest(nodes).map(|node| graph[node].clone()));
    let tangle = tangles.first()?;
    let start = lowest(tangle)?;
    let within = |node: NodeIndex| tangle.contains(&node);
    let mut next: Vec<NodeIndex> = graph.neighbors(start).filter(|node| within(*node)).collect();
    next.sort_by_key(|node| &graph[*node]);
    let back = next.into_iter().filter_map(|node| path(graph, node, start, &within)).min_by_key(Vec::len)?;
    // The way back ends at the start; a cycle is written from it.
    let (end, rest) = back.split_last()?;
    Some(std::iter::once(end).chain(rest).cloned().collect())
}

/// The shortest path between two nodes, both named, through nodes that `allowed` admits.
fn path(graph: &DiGraph<String, EdgeKind>, from: NodeIndex, to: NodeIndex, allowed: &dyn Fn(NodeIndex) -> bool) -> Option<Vec<String>> {
    let mut came_from = BTreeMap::from([(from, from)]);
    let mut queue = VecDeque::from([from]);
    while let Some(node) = queue.pop_front() {
        if node == to {
            let mut ids = vec![graph[node].clone()];
            let mut at = node;
            while at != from {
                at = came_from[&at];
                ids.push(graph[at].clone());
            }
            ids.reverse();
            return Some(ids);
        }
        let mut next: Vec<NodeIndex> = graph.neighbors(node).filter(|node| allowed(*node)).collect();
        next.sort_by_key(|node| &graph[*node]);
        for other in next {
            came_from.entry(other).or_insert_with(|| {
                queue.push_back(other);
                node
            });
        }
    }
    None
}
