//! The prerequisite graph: known components, no circle, and every lesson can be reached.

use std::collections::{BTreeMap, BTreeSet};

use super::{Report, list};
use crate::{
    accounts::settings::status::Status,
    content::{model::EdgeKind, source::Source},
    tutor::prerequisites::{Edge, GraphError, Prerequisites},
};

pub(super) fn check(source: &Source, report: &mut Report) {
    let domains: BTreeSet<&str> = source.domains.iter().map(|row| row.body.slug.as_str()).collect();
    let clusters: BTreeMap<&str, &str> = source.clusters.iter().map(|row| (row.body.slug.as_str(), row.body.domain.as_str())).collect();
    for row in &source.clusters {
        if !domains.contains(row.body.domain.as_str()) {
            report.error(row.at("domain"), format!("there is no domain {}", row.body.domain));
        }
    }
    let kcs: BTreeSet<&str> = source.kcs.iter().map(|row| row.body.slug.as_str()).collect();
    for row in &source.kcs {
        match clusters.get(row.body.cluster.as_str()) {
            None => report.error(row.at("cluster"), format!("there is no cluster {}", row.body.cluster)),
            Some(domain) if *domain != row.body.domain => {
                report.error(row.at("domain"), format!("its cluster {} lies in the domain {domain}", row.body.cluster));
            }
            Some(_) => {}
        }
        if !super::items::BLOOM.contains(&row.body.bloom.as_str()) {
            report.error(row.at("bloom"), format!("bloom is one of {}", list(super::items::BLOOM)));
        }
        if let Some(unknown) = row.body.fits.iter().find(|slug| Status::of(slug).is_none()) {
            report.error(row.at("fits"), format!("{unknown} is no status; one of {}", list(Status::ALL.map(Status::slug))));
        }
    }
    let mut edges: Vec<Edge> = Vec::new();
    for row in &source.edges {
        let edge = &row.body;
        for (field, kc) in [("kc", &edge.kc), ("prerequisite", &edge.prerequisite)] {
            if !kcs.contains(kc.as_str()) {
                report.error(row.at(field), format!("there is no component {kc}"));
            }
        }
        if edges.iter().any(|other| other.kc == edge.kc && other.prerequisite == edge.prerequisite) {
            report.error(row.at("kc"), format!("{} is named twice as a prerequisite of {}", edge.prerequisite, edge.kc));
        } else if kcs.contains(edge.kc.as_str()) && kcs.contains(edge.prerequisite.as_str()) {
            edges.push(Edge { prerequisite: edge.prerequisite.clone(), kc: edge.kc.clone(), kind: edge.kind });
        }
    }
    let components: Vec<(String, i64)> = source.kcs.iter().map(|row| (row.body.slug.clone(), row.body.order.into())).collect();
    // Required and optional together: one order must exist for the path.
    if let Err(GraphError::Cycle(circle)) = Prerequisites::new(&components, &edges) {
        let on_it = |kc: &String| circle.contains(kc);
        if let Some(row) = source.edges.iter().find(|row| on_it(&row.body.kc) && on_it(&row.body.prerequisite)) {
            let names = list(circle.iter().map(String::as_str));
            report.error(row.at("kc"), format!("these components wait for one another in a circle: {names}; remove one of the edges"));
        }
    }
    reachable(source, report);
}

/// A lesson opens when the lessons of its required prerequisites are done: each must have one.
fn reachable(source: &Source, report: &mut Report) {
    let lessons: BTreeSet<&str> = source.lessons.iter().map(|lesson| lesson.lesson.body.kc.as_str()).collect();
    for lesson in &source.lessons {
        let kc = &lesson.lesson.body.kc;
        let required = source.edges.iter().filter(|row| row.body.kc == *kc && row.body.kind == EdgeKind::Required);
        for row in required.filter(|row| !lessons.contains(row.body.prerequisite.as_str())) {
            let prerequisite = &row.body.prerequisite;
            report.error(
                lesson.lesson.at("kc"),
                format!("no learner can ever reach {kc}: its required prerequisite {prerequisite} has no lesson"),
            );
        }
    }
}
