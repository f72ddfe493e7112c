//! How far people agree about the same statements, field by field, and what they have to settle.

mod coding;
mod coefficient;

pub use coding::{Coded, FIELDS, codings, value};
pub use coefficient::{alpha, kappa};

use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Agreement in one field.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Field {
    /// `statement` (is there one at all), or a slot.
    pub field: String,
    /// Units that two coders or more judged.
    pub units: usize,
    /// Units on which all who judged them agree.
    pub same: usize,
    /// Cohen's kappa; of two coders only, and where values vary.
    pub kappa: Option<f64>,
    /// Krippendorff's alpha, nominal; where values vary.
    pub alpha: Option<f64>,
}

/// Something that coders have to settle.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Dispute {
    /// `REPORT#v3`, as the first coder's file has it.
    pub statement: String,
    /// `statement` or a slot.
    pub field: String,
    /// What each coder says, in the coders' order; none where she did not judge it.
    pub values: Vec<Option<String>>,
    /// Her decisions, in the same order.
    pub decisions: Vec<Vec<i64>>,
    /// The sentence.
    pub sentence: String,
}

/// A coder and what she judged.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Coder {
    /// Her name.
    pub name: String,
    /// Statements that she judged.
    pub judged: usize,
}

/// How far coders agree.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Agreement {
    /// Who judged how much.
    pub coders: Vec<Coder>,
    /// Statements that two of them or more judged.
    pub both: usize,
    /// Reports of these.
    pub reports: usize,
    /// Field by field.
    pub fields: Vec<Field>,
    /// What they have to settle, by report and place in the text.
    pub settle: Vec<Dispute>,
}

/// One statement and what each coder says of it.
struct Unit<'a> {
    first: &'a Coded,
    by: Vec<Option<&'a Coded>>,
}

/// Compares the codings of several coders.
///
/// Statements are the same where their words in the same report overlap; of several, the one whose
/// words are the same. One that somebody added counts as denied by whoever judged other statements of
/// that report and did not add it.
pub fn agreement(coders: &[(String, Vec<Coded>)]) -> Agreement {
    let units = units(coders);
    let read: Vec<BTreeSet<&str>> = coders
        .iter()
        .map(|(_, coded)| coded.iter().map(|c| c.report.as_str()).collect())
        .collect();
    let mut fields = Vec::new();
    let mut settle = Vec::new();
    for field in std::iter::once("statement").chain(FIELDS) {
        let mut rows: Vec<Vec<Option<String>>> = Vec::with_capacity(units.len());
        for unit in &units {
            let told: Vec<Option<(String, String)>> = unit
                .by
                .iter()
                .zip(&read)
                .map(|(coded, read)| says(unit, *coded, read, field))
                .collect();
            let given: Vec<&String> = told.iter().flatten().map(|(plain, _)| plain).collect();
            if given.windows(2).any(|w| matches!(w, [a, b] if a != b)) {
                settle.push((
                    unit,
                    Dispute {
                        statement: unit.first.statement.clone(),
                        field: field.to_owned(),
                        values: told
                            .iter()
                            .map(|t| t.as_ref().map(|(_, shown)| shown.clone()))
                            .collect(),
                        decisions: unit
                            .by
                            .iter()
                            .map(|c| c.map_or_else(Vec::new, |c| c.decisions.clone()))
                            .collect(),
                        sentence: unit.first.sentence.clone(),
                    },
                ));
            }
            rows.push(
                told.into_iter()
                    .map(|t| t.map(|(plain, _)| plain))
                    .collect(),
            );
        }
        fields.push(measured(field, &rows));
    }
    settle.sort_by_key(|(unit, _)| (unit.first.report.clone(), unit.first.start));
    let shared: Vec<&Unit<'_>> = units
        .iter()
        .filter(|u| u.by.iter().flatten().count() > 1)
        .collect();
    let reports: BTreeSet<&str> = shared.iter().map(|u| u.first.report.as_str()).collect();
    Agreement {
        coders: coders
            .iter()
            .map(|(name, coded)| Coder {
                name: name.clone(),
                judged: coded.len(),
            })
            .collect(),
        both: shared.len(),
        reports: reports.len(),
        fields,
        settle: settle.into_iter().map(|(_, dispute)| dispute).collect(),
    }
}

/// What a coder says in a field, as it is compared and as it is shown.
fn says(
    unit: &Unit<'_>,
    coded: Option<&Coded>,
    read: &BTreeSet<&str>,
    field: &str,
) -> Option<(String, String)> {
    let both = |word: &str| Some((word.to_owned(), word.to_owned()));
    match (field, coded) {
        ("statement", Some(c)) => both(if c.holds { "there" } else { "not there" }),
        ("statement", None) => {
            let added = unit.by.iter().flatten().all(|c| c.added);
            (added && read.contains(unit.first.report.as_str()))
                .then(|| both("not there"))
                .flatten()
        }
        (_, Some(c)) if c.holds => {
            let slot = if field == "source" { "chain" } else { field };
            let shown = match c.slots.get(slot) {
                Some(chain) if field == "source" => chain
                    .rsplit('>')
                    .next()
                    .unwrap_or_default()
                    .trim()
                    .to_owned(),
                Some(value) => value.clone(),
                None => "nothing".to_owned(),
            };
            Some((value(&c.slots, field), shown))
        }
        _ => None,
    }
}

fn measured(field: &str, rows: &[Vec<Option<String>>]) -> Field {
    let values: Vec<Vec<&String>> = rows
        .iter()
        .map(|row| row.iter().flatten().collect::<Vec<_>>())
        .filter(|given| given.len() > 1)
        .collect();
    let pairs: Option<Vec<(&String, &String)>> = rows
        .iter()
        .filter_map(|row| match row.as_slice() {
            [Some(a), Some(b)] => Some(Some((a, b))),
            [_, _] => None,
            _ => Some(None),
        })
        .collect();
    Field {
        field: field.to_owned(),
        units: values.len(),
        same: values
            .iter()
            .filter(|given| given.windows(2).all(|w| matches!(w, [a, b] if a == b)))
            .count(),
        kappa: pairs.as_deref().and_then(kappa),
        alpha: alpha(&values),
    }
}

fn units(coders: &[(String, Vec<Coded>)]) -> Vec<Unit<'_>> {
    let mut units: Vec<Unit<'_>> = Vec::new();
    let mut by_report: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, (_, all)) in coders.iter().enumerate() {
        for coded in all {
            let here = by_report.entry(&coded.report).or_default();
            let free = |i: &&usize| {
                units.get(**i).is_some_and(|u| {
                    u.by.get(at).is_some_and(Option::is_none)
                        && u.first.start < coded.end
                        && coded.start < u.first.end
                })
            };
            let same = |i: &&usize| {
                units.get(**i).is_some_and(|u| {
                    (u.first.start, u.first.end) == (coded.start, coded.end)
                        && u.first.statement == coded.statement
                })
            };
            let found = here
                .iter()
                .filter(free)
                .find(same)
                .or_else(|| here.iter().find(free))
                .copied();
            let place = found.unwrap_or_else(|| {
                units.push(Unit {
                    first: coded,
                    by: vec![None; coders.len()],
                });
                here.push(units.len() - 1);
                units.len() - 1
            });
            if let Some(slot) = units.get_mut(place).and_then(|u| u.by.get_mut(at)) {
                *slot = Some(coded);
            }
        }
    }
    units
}
