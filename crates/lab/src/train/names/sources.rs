//! The corpora of names, and what the classes of each are here.

use dateline_syntax::names::Class;

/// A corpus of names and what its classes are here.
pub(super) struct NameCorpus {
    pub(super) corpus: &'static str,
    pub(super) classes: &'static [(&'static str, Class)],
    pub(super) silver: bool,
    /// How often a round visits its sentences, in thousandths: the silver corpus is ten times the others.
    pub(super) share: u32,
}

/// The classes of the CoNLL tasks, without their miscellany.
const CONLL: &[(&str, Class)] = &[
    ("PER", Class::Person),
    ("LOC", Class::Place),
    ("ORG", Class::Organization),
];

pub(super) const SOURCES: &[NameCorpus] = &[
    NameCorpus {
        corpus: "gmb-train",
        classes: &[
            ("geo", Class::Place),
            ("gpe", Class::People),
            ("org", Class::Organization),
            ("per", Class::Person),
            ("eve", Class::Event),
        ],
        silver: true,
        share: 300,
    },
    NameCorpus {
        corpus: "uner-ewt-dev",
        classes: CONLL,
        silver: false,
        share: 1000,
    },
    NameCorpus {
        corpus: "wikigold",
        classes: CONLL,
        silver: false,
        share: 1000,
    },
    NameCorpus {
        corpus: "gum-open-train",
        classes: &[
            ("PER", Class::Person),
            ("LOC", Class::Place),
            ("ORG", Class::Organization),
            ("EVENT", Class::Event),
        ],
        silver: false,
        share: 1000,
    },
    NameCorpus {
        corpus: "crossner-politics-train",
        classes: POLITICS,
        silver: false,
        share: 1000,
    },
    NameCorpus {
        corpus: "crossner-politics-dev",
        classes: POLITICS,
        silver: false,
        share: 1000,
    },
];

const POLITICS: &[(&str, Class)] = &[
    ("politician", Class::Person),
    ("person", Class::Person),
    ("country", Class::Place),
    ("location", Class::Place),
    ("organisation", Class::Organization),
    ("politicalparty", Class::Organization),
    ("election", Class::Event),
    ("event", Class::Event),
];
