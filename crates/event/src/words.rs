//! The stage's closed word lists and number words, read from `event/words.lex` and `event/numbers.lex`.

use dateline_rules::{Faults, Library};
use smol_str::SmolStr;
use std::collections::{HashMap, HashSet};

/// Lists by name; `event/words.lex` has columns `form` and `list`.
#[derive(Debug, Default)]
pub(crate) struct Words {
    lists: HashMap<SmolStr, HashSet<SmolStr>>,
    numbers: HashMap<SmolStr, Number>,
}

/// What a number word says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Number {
    /// "twelve".
    Exact(u32),
    /// "hundred": multiplies what stands before it.
    Scale(u32),
    /// "dozens": at least that many.
    Vague(u32),
    /// "third".
    Rank(u32),
}

/// The lists that the code asks for; `words.lex` must have each of them.
const LISTS: &[&str] = &[
    "transparent",
    "thing-pronoun",
    "asking",
    "place-preposition",
    "place-of-state",
    "happening",
    "doing",
    "joint",
    "mediation",
    "mouthpiece",
    "pair-preposition",
    "order",
    "motion",
    "answerable",
    "inside-name",
    "delegation",
    "simultaneous",
    "within",
    "killed",
    "injured",
    "arrested",
    "abducted",
    "displaced",
    "start",
    "resume",
    "end",
    "cancel",
    "postpone",
    "suspend",
    "reason",
    "at-least",
    "at-most",
    "definite",
    "compared",
];

impl Words {
    pub(crate) fn read(library: &Library, faults: &mut Faults) -> Self {
        let lexicon = library.need("event/words", &["form", "list"], faults);
        let mut words = Words::default();
        for row in &lexicon.rows {
            for list in lexicon.values(row, "list") {
                let entry = words.lists.entry(SmolStr::new(list)).or_default();
                entry.extend(lexicon.values(row, "form").map(SmolStr::new));
            }
        }
        for name in LISTS {
            if !words.lists.contains_key(*name) {
                faults.add(
                    "event/words.lex",
                    0,
                    format!("no row names the list `{name}`, which the stage needs"),
                );
            }
        }
        let numbers = library.need("event/numbers", &["id", "value", "kind"], faults);
        for row in &numbers.rows {
            let value = numbers.cell(row, "value").parse();
            let number = match (numbers.cell(row, "kind"), value) {
                ("exact", Ok(n)) => Number::Exact(n),
                ("scale", Ok(n)) => Number::Scale(n),
                ("vague", Ok(n)) => Number::Vague(n),
                ("rank", Ok(n)) => Number::Rank(n),
                _ => {
                    faults.add(
                        "event/numbers.lex",
                        row.line,
                        "value is a whole number and kind is exact, scale, vague or rank",
                    );
                    continue;
                }
            };
            words
                .numbers
                .insert(SmolStr::new(numbers.cell(row, "id")), number);
        }
        words
    }

    /// Whether `word` (folded form or lemma, particles included) is in the list `name`.
    pub(crate) fn has(&self, name: &str, word: &str) -> bool {
        self.lists.get(name).is_some_and(|l| l.contains(word))
    }

    /// What a number word or a number in digits says.
    pub(crate) fn number(&self, folded: &str) -> Option<Number> {
        if folded.starts_with(|c: char| c.is_ascii_digit()) {
            let whole = folded.replace(',', "").parse().ok();
            return whole
                .map(Number::Exact)
                .or_else(|| self.numbers.get(folded).copied());
        }
        self.numbers.get(folded).copied()
    }
}
