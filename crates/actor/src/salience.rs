//! The weights of `salience.lex`.

use dateline_rules::{Faults, Library};

macro_rules! weights {
    ($($(#[$doc:meta])* $name:ident $label:literal),* $(,)?) => {
        /// What brings an entity to mind (Lappin and Leass 1994).
        #[derive(Debug, Clone, Default)]
        pub(crate) struct Salience { $($(#[$doc])* pub(crate) $name: i32),* }

        impl Salience {
            fn slot(&mut self, label: &str) -> Option<&mut i32> {
                match label {
                    $($label => Some(&mut self.$name),)*
                    _ => None,
                }
            }

            const LABELS: &'static [&'static str] = &[$($label),*];
        }
    };
}

weights! {
    /// Of being mentioned at all.
    recency "recency",
    subject "subject",
    object "object",
    oblique "oblique",
    owner "owner",
    /// Of the subject of a main clause, besides.
    main "main",
    /// Of what only modifies another noun.
    modifier "modifier",
    /// Inside another noun phrase.
    inside "inside",
    name "name",
    source "source",
    /// A pronoun of the same form.
    thread "thread",
    /// The same role in its clause as the pronoun.
    parallel "parallel",
    /// Used as a place.
    locative "locative",
    /// Two in one list, for a plural.
    pair "pair",
    /// The nearest in its sentence before a possessive.
    near "near",
    /// Who says the clause in which the pronoun is subject.
    sayer "sayer",
    /// Per cent that each sentence back leaves.
    decay "decay",
    /// Per cent of further mentions.
    again "again",
    /// Per cent across quotation marks.
    elsewhere "elsewhere",
    /// Per cent of what the pronoun seldom stands for.
    doubtful "doubtful",
    /// Per cent of a thing where somebody acts.
    idle "idle",
    /// What bodies and things need.
    floor "floor",
    /// Sentences back in which persons are looked for.
    person_reach "person-reach",
    /// Sentences back in which bodies and things are looked for.
    thing_reach "thing-reach",
}

impl Salience {
    /// Reads the table; a weight that is missing, unknown or no number is a fault.
    pub(crate) fn read(library: &Library, faults: &mut Faults) -> Self {
        let lexicon = library.need("actor/salience", &["id", "weight"], faults);
        let mut out = Self::default();
        let mut seen = Vec::new();
        for row in &lexicon.rows {
            let id = lexicon.cell(row, "id");
            let weight = lexicon.cell(row, "weight");
            match (out.slot(id), weight.parse()) {
                (Some(slot), Ok(weight)) => *slot = weight,
                (None, _) => faults.add(
                    "actor/salience.lex",
                    row.line,
                    format!(
                        "`{id}` is no weight; the weights are {}",
                        Self::LABELS.join(", ")
                    ),
                ),
                (_, Err(_)) => faults.add(
                    "actor/salience.lex",
                    row.line,
                    format!("`{weight}` is no whole number"),
                ),
            }
            seen.push(id);
        }
        for label in Self::LABELS {
            if !lexicon.rows.is_empty() && !seen.contains(label) {
                faults.add(
                    "actor/salience.lex",
                    0,
                    format!("the weight `{label}` is missing"),
                );
            }
        }
        out
    }
}
