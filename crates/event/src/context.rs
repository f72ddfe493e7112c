//! What an event is about: the contexts of the codebook, told by the words of its clause and by the
//! sectors of its parties.

use crate::view::View;
use dateline_document::{Event, Id, Predicate, Token};
use dateline_rules::{Faults, Library};
use smol_str::SmolStr;
use std::collections::{BTreeSet, HashMap};

/// The 37 contexts of PLOVER 2.0.
const CONTEXTS: [&str; 37] = [
    "military",
    "intelligence",
    "executive",
    "legislative",
    "election",
    "political_institutions",
    "pro_democracy",
    "pro_autocracy",
    "economic",
    "legal",
    "reparations",
    "human_rights",
    "rights_freedoms",
    "repression",
    "human_security",
    "gender",
    "lgbt",
    "religion_ethnicity",
    "inequality",
    "diplomatic",
    "territory",
    "peacekeeping",
    "health",
    "asylum",
    "migration",
    "disasters",
    "natural_resource",
    "environment",
    "technology",
    "terrorism",
    "cbrn",
    "cyber",
    "misinformation",
    "crime",
    "corruption",
    "illegal_drugs",
    "trafficking",
];

/// Contexts that the sector of a party brings with it.
const OF_SECTOR: [(&str, &str); 5] = [
    ("MIL", "military"),
    ("SPY", "intelligence"),
    ("LEG", "legislative"),
    ("JUD", "legal"),
    ("REF", "asylum"),
];

/// Most words of a form.
const LONGEST: usize = 4;

/// Words and what they tell of.
#[derive(Debug, Default)]
pub(crate) struct Contexts {
    by_form: HashMap<SmolStr, Vec<&'static str>>,
}

impl Contexts {
    pub(crate) fn read(library: &Library, faults: &mut Faults) -> Self {
        let lexicon = library.need("event/contexts", &["form", "contexts"], faults);
        let mut by_form = HashMap::new();
        for row in &lexicon.rows {
            let mut told = Vec::new();
            for name in lexicon.cell(row, "contexts").split('|') {
                match CONTEXTS.iter().find(|c| **c == name) {
                    Some(context) => told.push(*context),
                    None => faults.add(
                        "event/contexts.lex",
                        row.line,
                        format!("`{name}` is no context of the codebook"),
                    ),
                }
            }
            by_form.insert(SmolStr::new(lexicon.cell(row, "form")), told);
        }
        Self { by_form }
    }

    /// The contexts of an event, in the order of the codebook.
    pub(crate) fn of(&self, view: &View<'_>, predicate: &Predicate, event: &Event) -> Vec<SmolStr> {
        // The modes "cyber" and "misinformation" add the context of the same name.
        let named = |name: &str| CONTEXTS.into_iter().find(|c| *c == name);
        let mut told: BTreeSet<&'static str> = event
            .contexts
            .iter()
            .chain(&event.mode)
            .filter_map(|name| named(name))
            .collect();
        for party in event.actor.iter().chain(&event.recipient) {
            for (sector, context) in OF_SECTOR {
                if view.has_sector(*party, &[sector]) {
                    told.insert(context);
                }
            }
        }
        let words = clause(view, predicate);
        for at in 0..words.len() {
            let mut form = String::new();
            for length in 0..LONGEST {
                let Some(token) = words.get(at + length).and_then(|id| view.token(*id)) else {
                    break;
                };
                let stem = form.clone();
                let forms = [&token.folded, &token.lemma].map(|last| match stem.as_str() {
                    "" => last.to_string(),
                    before => format!("{before} {last}"),
                });
                for whole in &forms {
                    told.extend(self.by_form.get(whole.as_str()).into_iter().flatten());
                }
                let [folded, _] = forms;
                form = folded;
            }
        }
        CONTEXTS
            .iter()
            .filter(|c| told.contains(**c))
            .map(|c| SmolStr::new_static(c))
            .collect()
    }
}

/// The words of the predicate and its arguments, other clauses left out, in text order.
fn clause(view: &View<'_>, predicate: &Predicate) -> Vec<Id<Token>> {
    let mut words = view.below_without_clauses(predicate.light.unwrap_or(predicate.head));
    words.extend(view.below_without_clauses(predicate.head));
    for role in &predicate.roles {
        if view.predicate_at(role.head).is_none_or(|id| {
            view.layers
                .predicates
                .at(id)
                .is_some_and(|p| p.kind == dateline_document::PredicateKind::Noun)
        }) {
            words.extend(view.below_without_clauses(role.head));
        }
    }
    words.sort_unstable();
    words.dedup();
    words
}
