//! The lexicons of `data-en/syntax`: the words that the splitter has to know.

use dateline_rules::{Faults, Lexicon, Library};
use smol_str::SmolStr;
use std::collections::{HashMap, HashSet};

/// When an abbreviation's full stop may also end a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// A name follows.
    Never,
    /// If an opener follows.
    Maybe,
    /// It is an abbreviation only before a number, and then never ends a sentence.
    Number,
}

/// What the splitter knows of a language's words.
#[derive(Clone, Debug, Default)]
pub struct Lexicons {
    abbreviations: HashMap<SmolStr, End>,
    /// Longest first.
    pub(crate) clitics: Vec<SmolStr>,
    /// Form -> lengths of its parts in characters.
    pub(crate) contractions: HashMap<SmolStr, Vec<usize>>,
    pub(crate) prefixes: HashSet<SmolStr>,
    pub(crate) units: HashSet<SmolStr>,
    pub(crate) domains: HashSet<SmolStr>,
    pub(crate) reporting: HashSet<SmolStr>,
    pub(crate) openers: HashSet<SmolStr>,
    /// As a date writes them after the number of the day, folded.
    pub(crate) months: HashSet<SmolStr>,
}

impl Lexicons {
    /// Takes the stage's lexicons from the library.
    ///
    /// # Errors
    /// All faults: missing files and columns, cells that cannot be read.
    pub fn read(library: &Library) -> Result<Self, Faults> {
        let mut faults = Faults::default();
        let mut out = Self {
            prefixes: forms(library, "syntax/prefixes", &mut faults),
            units: forms(library, "syntax/units", &mut faults),
            domains: forms(library, "syntax/domains", &mut faults),
            reporting: forms(library, "syntax/reporting", &mut faults),
            openers: forms(library, "syntax/openers", &mut faults),
            ..Self::default()
        };
        let calendar = library.need("time/calendar", &["list", "form"], &mut faults);
        let months = calendar.rows.iter();
        out.months = months
            .filter(|row| calendar.cell(row, "list") == "month-name")
            .map(|row| calendar.cell(row, "form").into())
            .collect();
        out.clitics = forms(library, "syntax/clitics", &mut faults)
            .into_iter()
            .collect();
        out.clitics
            .sort_unstable_by(|a, b| b.len().cmp(&a.len()).then(a.cmp(b)));
        let lexicon = library.need("syntax/abbreviations", &["form", "end"], &mut faults);
        for row in &lexicon.rows {
            let end = match lexicon.cell(row, "end") {
                "never" => End::Never,
                "maybe" => End::Maybe,
                "number" => End::Number,
                other => {
                    let file = file(&lexicon);
                    faults.add(
                        &file,
                        row.line,
                        format!("`{other}` is not an end: never, maybe or number"),
                    );
                    continue;
                }
            };
            out.abbreviations
                .insert(lexicon.cell(row, "form").into(), end);
        }
        let lexicon = library.need("syntax/contractions", &["form", "parts"], &mut faults);
        for row in &lexicon.rows {
            let form = lexicon.cell(row, "form");
            let parts: Vec<&str> = lexicon.values(row, "parts").collect();
            if parts.concat() != form {
                let file = file(&lexicon);
                faults.add(&file, row.line, "the parts do not spell the form");
            }
            let lengths = parts.iter().map(|p| p.chars().count()).collect();
            out.contractions.insert(form.into(), lengths);
        }
        faults.or(out)
    }

    /// The abbreviation written `form` without its last full stop.
    pub(crate) fn abbreviation(&self, form: &str) -> Option<End> {
        if let Some(end) = self.abbreviations.get(form) {
            return Some(*end);
        }
        // In capitals: "GEN." as "Gen.".
        let mut chars = form.chars();
        let first = chars.next().filter(|c| c.is_uppercase())?;
        if !chars.as_str().chars().all(char::is_uppercase) {
            return None;
        }
        let mut capitalised = String::with_capacity(form.len());
        capitalised.push(first);
        capitalised.extend(chars.flat_map(char::to_lowercase));
        self.abbreviations.get(capitalised.as_str()).copied()
    }
}

fn file(lexicon: &Lexicon) -> String {
    format!("{}.lex", lexicon.name)
}

fn forms(library: &Library, name: &str, faults: &mut Faults) -> HashSet<SmolStr> {
    let lexicon = library.need(name, &["form"], faults);
    lexicon
        .rows
        .iter()
        .map(|row| lexicon.cell(row, "form").into())
        .collect()
}
