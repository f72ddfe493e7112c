//! The words of a brief: clauses and phrases of `data-en/brief`.

use dateline_rules::{Faults, Library};
use std::collections::{HashMap, HashSet};

/// Clauses by type and status, and the phrases around them.
#[derive(Clone, Debug, Default)]
pub struct Words {
    clauses: HashMap<(String, String), Clause>,
    phrases: HashMap<String, String>,
    /// Whole names that take an article.
    named: HashSet<String>,
    /// Last words of names that take one.
    last: HashSet<String>,
}

/// A way to tell an event.
#[derive(Clone, Debug)]
pub(crate) struct Clause {
    /// It needs an actor and a recipient apart, not only two parties.
    pub(crate) sides: bool,
    /// With slots in braces and optional stretches in brackets.
    pub(crate) text: String,
}

impl Words {
    /// Reads the files of `brief`.
    ///
    /// # Errors
    /// Every fault of the files: a missing file or column, an unknown `needs`.
    pub fn read(library: &Library) -> Result<Self, Faults> {
        let mut faults = Faults::default();
        let mut words = Self::default();
        let clauses = library.need(
            "brief/clauses",
            &["id", "type", "status", "needs", "text"],
            &mut faults,
        );
        for row in &clauses.rows {
            let cell = |name| clauses.cell(row, name);
            let sides = match cell("needs") {
                "sides" => true,
                "parties" => false,
                _ => {
                    let why = "`needs` is neither `sides` nor `parties`";
                    faults.add("brief/clauses.lex", row.line, why);
                    continue;
                }
            };
            let clause = Clause {
                sides,
                text: cell("text").to_owned(),
            };
            let key = (cell("type").to_owned(), cell("status").to_owned());
            words.clauses.insert(key, clause);
        }
        let phrases = library.need("brief/phrases", &["id", "text"], &mut faults);
        for row in &phrases.rows {
            let (id, text) = (phrases.cell(row, "id"), phrases.cell(row, "text"));
            words.phrases.insert(id.to_owned(), text.to_owned());
        }
        let articles = library.need("brief/articles", &["id", "what"], &mut faults);
        for row in &articles.rows {
            let word = articles.cell(row, "id").to_owned();
            match articles.cell(row, "what") {
                "name" => words.named.insert(word),
                _ => words.last.insert(word),
            };
        }
        faults.or(words)
    }

    /// The clause for a type, a mode of it and a status; the mode's own row first.
    pub(crate) fn clause(&self, kind: &str, mode: Option<&str>, status: &str) -> Option<&Clause> {
        let row = |kind: String| self.clauses.get(&(kind, status.to_owned()));
        mode.and_then(|m| row(format!("{kind}/{m}")))
            .or_else(|| row(kind.to_owned()))
    }

    /// Whether a mode has a row of its own for some status.
    pub(crate) fn has_mode(&self, kind: &str, mode: &str) -> bool {
        let key = format!("{kind}/{mode}");
        self.clauses.keys().any(|(k, _)| *k == key)
    }

    /// A phrase; empty where the file lacks it.
    pub(crate) fn phrase(&self, id: &str) -> &str {
        self.phrases.get(id).map_or("", String::as_str)
    }

    /// A phrase with its slots filled.
    pub(crate) fn fill(&self, id: &str, slots: &[(&str, &str)]) -> String {
        let mut text = self.phrase(id).to_owned();
        for (slot, value) in slots {
            text = text.replace(&format!("{{{slot}}}"), value);
        }
        text
    }

    /// A name as it stands in running text.
    pub(crate) fn with_article(&self, name: &str) -> String {
        let article = self.phrase("article");
        // "the International Committee of the Red Cross": the word before "of" says what it is.
        let of = format!(" {} ", self.phrase("of"));
        let front = name.split(of.as_str()).next().unwrap_or(name);
        let last = front.rsplit(' ').next().unwrap_or(front);
        let bare = name.chars().next().is_some_and(char::is_lowercase)
            && !name.starts_with(&format!("{article} "));
        let takes = self.named.contains(name)
            || name.contains(' ') && self.last.contains(last)
            // "government": a noun of the text.
            || bare && !name.contains(' ');
        if takes && !article.is_empty() {
            format!("{article} {name}")
        } else {
            name.to_owned()
        }
    }

    /// "A", "A and B", "A, B and C".
    pub(crate) fn list(&self, names: &[String], last: &str) -> String {
        match names {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., end] => format!("{} {} {end}", first.join(", "), self.phrase(last)),
        }
    }
}
