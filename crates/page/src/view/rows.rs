//! Answers of the record: statements, decisions, tables.

use super::card::{self, Card, Clause, Date, Link, Note, Party, Piece};
use super::record::of_event;
use super::{Head, Mark, Paragraph, marked};
use crate::phrases::{Phrases, one_line};
use dateline_store::{DecisionRow, EventRow, PartyRow};
use dateline_wire::{Event, Record};
use serde::Serialize;
use std::collections::HashSet;

/// The page of an answer.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AnswerPage {
    /// Its head.
    pub head: Head,
    /// How many statements have each status, in the order in which statuses come.
    pub census: Vec<(String, usize)>,
    /// The statements.
    pub cards: Vec<Card>,
}

/// A table of anything.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct TablePage {
    /// Its head.
    pub head: Head,
    /// Names of the columns.
    pub columns: Vec<String>,
    /// Cells, a row each.
    pub rows: Vec<Vec<String>>,
}

/// The page of a statement.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StatementPage {
    /// Its head.
    pub head: Head,
    /// The statement as it stands in the record.
    pub card: Card,
    /// The text around it.
    pub context: Vec<Paragraph>,
    /// What people decided about it, in order.
    pub decisions: Vec<Decided>,
    /// The statement as the latest reading has it, where people decided otherwise.
    pub machine: Option<Card>,
    /// Statements of the same report that speak of it or that it speaks of.
    pub related: Vec<Card>,
    /// Its report.
    pub report: Option<String>,
    /// Where a person may judge it.
    pub form: Option<Form>,
}

/// A form for what a person decides about a statement.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Form {
    /// `REPORT#v3`.
    pub statement: String,
    /// Proves that the form is ours.
    pub token: String,
    /// Who judges.
    pub by: String,
    /// A remark.
    pub why: String,
    /// The slot chosen.
    pub slot: String,
    /// What is to stand in it.
    pub value: String,
    /// Slots, and what stands in each.
    pub slots: Vec<(String, String)>,
    /// Words that may stand in a slot of few: slot, words.
    pub words: Vec<String>,
    /// Why it was not taken.
    pub fault: Option<String>,
    /// What was done.
    pub done: Option<String>,
}

/// A decision in the history of a statement.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct Decided {
    /// Its number; `undo` takes it.
    pub number: i64,
    pub at: String,
    pub by: String,
    pub verdict: String,
    /// What was corrected: slot, former and new value.
    pub change: Option<(String, String, String)>,
    pub why: Option<String>,
    /// Whether it was taken back.
    pub undone: bool,
}

const STATUSES: [&str; 10] = [
    "occurred",
    "ongoing",
    "planned",
    "possible",
    "conditional",
    "postponed",
    "suspended",
    "cancelled",
    "negated",
    "denied",
];

/// How often each status stands among `found`, surest first.
pub fn census<'s>(found: impl Iterator<Item = &'s str>) -> Vec<(String, usize)> {
    let mut counts = [0_usize; STATUSES.len()];
    for status in found {
        if let Some(count) = STATUSES
            .iter()
            .position(|s| *s == status)
            .and_then(|at| counts.get_mut(at))
        {
            *count += 1;
        }
    }
    let census = STATUSES.into_iter().zip(counts);
    census
        .filter(|(_, n)| *n > 0)
        .map(|(status, n)| (status.to_owned(), n))
        .collect()
}

impl AnswerPage {
    /// The page of `rows`, which answer `question`: conditions in words.
    pub fn new(rows: &[EventRow], title: &str, question: Vec<String>) -> Self {
        let census = census(rows.iter().map(|r| r.status.as_str()));
        Self {
            head: Head {
                title: title.to_owned(),
                line: question,
                ..Head::default()
            },
            census,
            cards: rows.iter().map(of_row).collect(),
        }
    }
}

impl TablePage {
    /// The page of a table.
    pub fn new(title: &str, columns: &[&str], rows: Vec<Vec<String>>) -> Self {
        Self {
            head: Head {
                title: title.to_owned(),
                ..Head::default()
            },
            columns: columns.iter().map(|c| c.replace('_', " ")).collect(),
            rows,
        }
    }
}

impl StatementPage {
    /// The page of `row`, a statement of `record`, with those of `decisions` that concern it.
    pub fn new(row: &EventRow, record: &Record, decisions: &[DecisionRow]) -> Self {
        let phrases = Phrases::new(record);
        let report = row.id.split('#').next().unwrap_or(&row.id);
        let told = row.statements.first();
        let span = told.map_or((0, 0), |t| (t.span.start, t.span.end));
        // The reading's own event: the one whose clause this is.
        let event = record
            .events
            .iter()
            .find(|e| (e.extent.start, e.extent.end) == span && e.kind == row.kind)
            .or_else(|| {
                let mut same = record.events.iter();
                same.find(|e| (e.extent.start, e.extent.end) == span)
            });
        let machine = event.map(|e| of_event(record, &phrases, e, report));
        let mut card = of_row(row);
        if let Some(machine) = &machine {
            complete(&mut card, machine);
        }
        let mut related: Vec<Card> = event.map_or(Vec::new(), |event| {
            let own = [
                &event.cancels,
                &event.confirms,
                &event.answers,
                &event.condition,
                &event.because,
                &event.same_as,
            ];
            let mine: Vec<&String> = own.into_iter().flatten().collect();
            record
                .events
                .iter()
                .filter(|e| {
                    let theirs = [&e.cancels, &e.confirms, &e.answers, &e.same_as];
                    let speaks = theirs.into_iter().flatten().any(|id| *id == event.id);
                    e.id != event.id && (speaks || mine.contains(&&e.id))
                })
                .map(|e| of_event(record, &phrases, e, report))
                .collect()
        });
        if let Some(event) = event {
            card.id.clone_from(&event.id);
        }
        // Only what is on the page can be led to.
        let here: HashSet<String> = related.iter().map(|c| c.id.clone()).collect();
        for one in related.iter_mut().chain([&mut card]) {
            one.clause.to = None;
            let own = one.id.clone();
            for note in &mut one.notes {
                let on_page = |to: &String| {
                    let id = to.trim_start_matches('#');
                    here.contains(id) && *id != own
                };
                note.to = note.to.take().filter(on_page);
            }
        }
        let judged = matches!(row.review.as_str(), "corrected" | "rejected");
        Self {
            head: Head {
                title: format!("{} {}", row.status, row.kind),
                line: told.map_or(Vec::new(), |t| {
                    let parts = [t.outlet.as_ref(), t.published.as_ref(), Some(&row.id)];
                    parts.into_iter().flatten().map(|p| one_line(p)).collect()
                }),
                url: record
                    .report
                    .url
                    .as_deref()
                    .and_then(super::record::followed),
                ..Head::default()
            },
            context: context(record, span, event),
            decisions: decisions
                .iter()
                .filter(|d| d.statement.as_ref() == Some(&row.id) && d.verdict != "undone")
                .map(decided)
                .collect(),
            machine: machine.filter(|_| judged),
            related,
            card,
            report: None,
            form: None,
        }
    }
}

/// What the reading says beyond the row.
fn complete(card: &mut Card, machine: &Card) {
    card.clause = machine.clause.clone();
    let others = machine.notes.iter().filter(|n| n.name != "about");
    card.notes.extend(others.cloned());
    if card.review.as_deref() != Some("corrected") {
        card.chain = machine.chain.clone();
        card.when = machine.when.clone().or(card.when.take());
        card.missing = machine.missing.clone();
        card.makers = machine.makers.clone();
    }
}

/// The sentences before and after, with the clause and its trigger marked.
fn context(record: &Record, (start, end): (u32, u32), event: Option<&Event>) -> Vec<Paragraph> {
    let touched = |s: &dateline_wire::Sentence| s.start < end && s.end > start;
    let Some(at) = record.sentences.iter().position(touched) else {
        return Vec::new();
    };
    let first = record.sentences.get(at.saturating_sub(1));
    let last = record.sentences.get(at + 1).or(record.sentences.last());
    let (Some(first), Some(last)) = (first, last) else {
        return Vec::new();
    };
    let mark = |start, end, layer| Mark {
        start,
        end,
        layer,
        title: String::new(),
        anchor: None,
        to: None,
    };
    let mut marks = vec![mark(start, end, "clause")];
    marks.extend(event.map(|e| mark(e.trigger.start, e.trigger.end, "trigger")));
    marked(&record.report.text, first.start, last.end, &marks)
}

fn decided(decision: &DecisionRow) -> Decided {
    let value = |v: &Option<String>| v.as_deref().map_or("nothing".to_owned(), one_line);
    Decided {
        number: decision.number,
        at: decision.at.clone(),
        by: decision.by.clone(),
        verdict: decision.verdict.clone(),
        change: decision
            .slot
            .as_ref()
            .map(|slot| (slot.clone(), value(&decision.was), value(&decision.value))),
        why: decision.why.clone(),
        undone: !decision.in_force,
    }
}

/// The card of a row.
pub(crate) fn of_row(row: &EventRow) -> Card {
    let parties = |rows: &[PartyRow]| -> Vec<Party> {
        rows.iter()
            .map(|p| {
                let name = one_line(&p.name);
                let phrase = one_line(&p.phrase);
                Party {
                    phrase: Some(phrase).filter(|p| *p != name),
                    name,
                    code: p.code.clone(),
                }
            })
            .collect()
    };
    let told = row.statements.first();
    let mut chain = vec![Link {
        name: told
            .and_then(|t| t.outlet.as_deref())
            .map_or("the report".to_owned(), one_line),
        kind: "report".to_owned(),
        of: told.and_then(|t| t.published.clone()),
    }];
    if let Some(told) = told {
        let last = told.chain.len().saturating_sub(1);
        // The report's own outlet is the report.
        let outlet = told.outlet.as_deref().map(str::to_lowercase);
        let links = told.chain.iter().enumerate();
        let others = links.filter(|(_, name)| Some(name.to_lowercase()) != outlet);
        chain.extend(others.map(|(i, name)| {
            let kind = if i == last {
                told.origin_kind.as_str()
            } else {
                ""
            };
            named(name, kind)
        }));
    }
    let when = row.when.as_ref().and_then(|w| {
        let value = w.value.as_ref().or(w.earliest.as_ref());
        let value = value.or(w.latest.as_ref())?.clone();
        Some(Date {
            relation: w.relation.clone().filter(|r| r != "on"),
            words: card::day(&value),
            value,
            phrase: None,
            range: card::range(w.earliest.as_deref(), w.latest.as_deref()),
        })
    });
    Card {
        id: row.id.replace('#', "-"),
        address: row.id.clone(),
        status: row.status.clone(),
        stated: row.stated_status.clone(),
        kind: match &row.mode {
            Some(mode) => format!("{} · {mode}", row.kind),
            None => row.kind.clone(),
        },
        words: card::words(&row.kind),
        actor: parties(&row.actor),
        recipient: parties(&row.recipient),
        mediators: parties(&row.mediators),
        hosts: parties(&row.hosts),
        place: row.place.as_ref().map(|p| match &p.country {
            Some(country) => format!("{} [{country}]", one_line(&p.name)),
            None => one_line(&p.name),
        }),
        when,
        notes: row
            .issue
            .iter()
            .map(|issue| Note::new("about", one_line(issue)))
            .collect(),
        chain,
        stance: told
            .and_then(|t| t.stance.clone())
            .filter(|s| s != "reports")
            .map(|s| s.replace('_', " ")),
        clause: Clause {
            pieces: told
                .map(|t| Piece {
                    text: one_line(&t.text),
                    ..Piece::default()
                })
                .into_iter()
                .collect(),
            to: None,
        },
        review: Some(row.review.clone()),
        score: Some((row.score * 100.0).round() as u32),
        missing: Vec::new(),
        makers: Vec::new(),
        href: None,
        event: None,
    }
}

/// `a source [anonymous, EGY SPY]` as the record writes it.
pub(crate) fn named(text: &str, kind: &str) -> Link {
    let text = one_line(text);
    let short = card::short;
    let inner = text
        .strip_suffix(']')
        .and_then(|t| t.rsplit_once(" [anonymous"));
    match inner {
        Some((name, of)) => Link {
            name: short(name),
            kind: "anonymous".to_owned(),
            of: Some(of.trim_start_matches([',', ' ']).to_owned()).filter(|of| !of.is_empty()),
        },
        None => Link {
            name: short(&text),
            kind: kind.to_owned(),
            of: None,
        },
    }
}
