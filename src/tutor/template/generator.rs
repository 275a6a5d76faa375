//! A template ready to draw from.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::{Draw, DrawnOption, MAX_DECIMALS, MAX_TRIES, Place, Rejection, Template, TemplateError};
use crate::tutor::expr::{Expr, Scope, Value, round_half_away};
use crate::tutor::grading::{effective_tolerance, within};
use crate::tutor::seed::Seed;

/// A template whose names and domains have been checked, with its parameters' values.
#[derive(Debug, Clone)]
pub struct Generator<'t> {
    template: &'t Template,
    params: Scope,
    counts: Vec<u64>,
    derived_order: Vec<usize>,
}

impl<'t> Generator<'t> {
    /// Checks everything about a template that does not depend on a draw. `params` may hold more than it uses.
    pub fn new(template: &'t Template, params: &Scope) -> Result<Self, TemplateError> {
        if template.decimals > MAX_DECIMALS || template.tolerance < Decimal::ZERO {
            return Err(TemplateError::Precision);
        }
        let mut known = BTreeSet::new();
        let names = template.variables.iter().map(|variable| &variable.name);
        for name in names.chain(template.derived.iter().map(|derived| &derived.name)).chain(&template.params) {
            if !known.insert(name.as_str()) {
                return Err(TemplateError::Repeated(name.clone()));
            }
        }
        let mut ids = BTreeSet::new();
        if let Some(twice) = template.distractors.iter().find(|distractor| !ids.insert(&distractor.id)) {
            return Err(TemplateError::Repeated(twice.id.clone()));
        }
        for (place, expr) in formulas(template) {
            if let Some(name) = expr.names().into_iter().find(|name| !known.contains(name)) {
                return Err(TemplateError::UnknownName { place, name: name.to_owned() });
            }
        }
        let value = |name: &String| match params.get(name) {
            Some(value) => Ok((name.clone(), value.clone())),
            None => Err(TemplateError::MissingParameter(name.clone())),
        };
        let params = template.params.iter().map(value).collect::<Result<Scope, _>>()?;
        let counts: Vec<u64> = template.variables.iter().map(|variable| variable.domain.count()).collect();
        if let Some(empty) = counts.iter().position(|count| *count == 0) {
            return Err(TemplateError::EmptyDomain(template.variables[empty].name.clone()));
        }
        let derived_order = derived_order(template)?;
        Ok(Self { template, params, counts, derived_order })
    }

    /// The template.
    pub fn template(&self) -> &'t Template {
        self.template
    }

    /// How many values each variable has, in the template's order.
    pub fn counts(&self) -> &[u64] {
        &self.counts
    }

    /// Draws one attempt. The same seed gives the same draw on every machine. Draws that break a constraint,
    /// lie on a rounding edge or make two options alike are drawn again.
    pub fn draw(&self, seed: &Seed) -> Result<Draw, TemplateError> {
        self.draw_watched(seed, &mut |_, _| {})
    }

    /// Draws one attempt and shows every rejected try to `watch`.
    pub(super) fn draw_watched(&self, seed: &Seed, watch: &mut dyn FnMut(&[u64], Rejection)) -> Result<Draw, TemplateError> {
        let mut draws = seed.draws();
        let mut scope = self.params.clone();
        for _ in 0..MAX_TRIES {
            let point: Vec<u64> = self.counts.iter().map(|count| draws.below(*count)).collect();
            match self.at(&point, &mut scope) {
                Ok(draw) => return Ok(draw),
                Err(rejection) => watch(&point, rejection),
            }
        }
        Err(TemplateError::Exhausted(MAX_TRIES))
    }

    /// A scope to reuse with [`Generator::at`].
    pub(super) fn scope(&self) -> Scope {
        self.params.clone()
    }

    /// The values of the variables at a point of the domain.
    pub(super) fn values(&self, point: &[u64]) -> BTreeMap<String, Decimal> {
        let variables = self.template.variables.iter().zip(point);
        variables.filter_map(|(variable, index)| Some((variable.name.clone(), variable.domain.value(*index)?))).collect()
    }

    /// The attempt at a point of the domain, one index a variable. Only values this template defines are ever
    /// in `scope`, and all of them are overwritten here.
    pub(super) fn at(&self, point: &[u64], scope: &mut Scope) -> Result<Draw, Rejection> {
        let template = self.template;
        let mut values = self.values(point);
        for (name, value) in &values {
            scope.insert(name.clone(), Value::Number(*value));
        }
        for index in &self.derived_order {
            let derived = &template.derived[*index];
            let value = number(&derived.expr, scope, || Place::Derived(derived.name.clone()))?;
            scope.insert(derived.name.clone(), Value::Number(value));
            values.insert(derived.name.clone(), value);
        }
        for (index, constraint) in template.constraints.iter().enumerate() {
            let holds = constraint.truth(scope);
            if !holds.map_err(|error| Rejection::Fault(Place::Constraint(index), error))? {
                return Err(Rejection::Constraint(index));
            }
        }
        let exact = number(&template.answer, scope, || Place::Answer)?;
        let answer = self.rounded(exact).ok_or(Rejection::RoundingEdge)?;
        let mut options = vec![DrawnOption { key: String::new(), value: answer, distractor: None, misconception: None }];
        for distractor in &template.distractors {
            let value = number(&distractor.expr, scope, || Place::Distractor(distractor.id.clone()))?;
            options.push(DrawnOption {
                key: String::new(),
                value: round_half_away(value, template.decimals),
                distractor: Some(distractor.id.clone()),
                misconception: distractor.misconception.clone(),
            });
        }
        options.sort_by_key(|option| option.value);
        let near = effective_tolerance(template.tolerance, template.decimals);
        // Sorted, so only neighbours can be too near.
        if options.windows(2).any(|pair| within(pair[1].value, pair[0].value, near)) {
            return Err(Rejection::Clash);
        }
        for (index, option) in options.iter_mut().enumerate() {
            option.key = format!("k{}", index + 1);
        }
        Ok(Draw { values, answer, options })
    }

    /// The rounded answer; nothing where a billionth more or less would round elsewhere.
    fn rounded(&self, exact: Decimal) -> Option<Decimal> {
        let places = self.template.decimals;
        let nudge = Decimal::new(1, 9);
        let below = round_half_away(exact.checked_sub(nudge)?, places);
        let above = round_half_away(exact.checked_add(nudge)?, places);
        (below == above).then_some(above)
    }
}

fn number(expr: &Expr, scope: &Scope, place: impl Fn() -> Place) -> Result<Decimal, Rejection> {
    expr.number(scope).map_err(|error| Rejection::Fault(place(), error))
}

/// Every formula of a template with its place.
fn formulas(template: &Template) -> impl Iterator<Item = (Place, &Expr)> {
    let derived = template.derived.iter().map(|derived| (Place::Derived(derived.name.clone()), &derived.expr));
    let constraints = template.constraints.iter().enumerate().map(|(index, expr)| (Place::Constraint(index), expr));
    let distractors = template.distractors.iter().map(|distractor| (Place::Distractor(distractor.id.clone()), &distractor.expr));
    derived.chain(constraints).chain(std::iter::once((Place::Answer, &template.answer))).chain(distractors)
}

/// The derived values in an order in which each comes after those it uses.
fn derived_order(template: &Template) -> Result<Vec<usize>, TemplateError> {
    let mut order = Vec::new();
    let mut open = Vec::new();
    for index in 0..template.derived.len() {
        visit(template, index, &mut order, &mut open)?;
    }
    Ok(order)
}

fn visit(template: &Template, index: usize, order: &mut Vec<usize>, open: &mut Vec<usize>) -> Result<(), TemplateError> {
    if order.contains(&index) {
        return Ok(());
    }
    if let Some(start) = open.iter().position(|other| *other == index) {
        let cycle = open[start..].iter().map(|index| template.derived[*index].name.clone());
        return Err(TemplateError::Cycle(cycle.collect()));
    }
    open.push(index);
    for name in template.derived[index].expr.names() {
        if let Some(used) = template.derived.iter().position(|derived| derived.name == name) {
            visit(template, used, order, open)?;
        }
    }
    open.pop();
    order.push(index);
    Ok(())
}
