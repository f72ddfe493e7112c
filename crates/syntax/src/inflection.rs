//! Inflected verbs led back to verbs that exist.
//!
//! The lemmatiser's endings are learnt from little text and guess wrong on verbs that stand in none
//! of it. Where the guess is no known verb, the regular endings (data) are taken off instead, and the
//! first result that is a known verb is the lemma. Both lists are data (`data-en/syntax`).

use dateline_rules::{Faults, Library};
use smol_str::SmolStr;
use std::collections::{HashMap, HashSet};

/// Known verbs, their irregular forms and the regular endings.
#[derive(Debug, Default)]
pub(crate) struct Inflections {
    verbs: HashSet<SmolStr>,
    irregular: HashMap<SmolStr, Vec<(SmolStr, SmolStr)>>,
    endings: Vec<Ending>,
}

#[derive(Debug)]
struct Ending {
    tags: Vec<SmolStr>,
    ending: SmolStr,
    base: SmolStr,
    double: bool,
}

impl Inflections {
    /// Reads `verbs.lex`, `irregular.lex` and `inflections.lex`.
    pub(crate) fn read(library: &Library, faults: &mut Faults) -> Self {
        let verbs = library.need("syntax/verbs", &["form"], faults);
        let irregular = library.need("syntax/irregular", &["form", "tags", "lemma"], faults);
        let endings = library.need(
            "syntax/inflections",
            &["tags", "ending", "base", "double"],
            faults,
        );
        let mut out = Self {
            verbs: verbs
                .rows
                .iter()
                .map(|r| SmolStr::new(verbs.cell(r, "form")))
                .collect(),
            ..Self::default()
        };
        for row in &irregular.rows {
            let forms = out
                .irregular
                .entry(SmolStr::new(irregular.cell(row, "form")))
                .or_default();
            for tag in irregular.values(row, "tags") {
                forms.push((
                    SmolStr::new(tag),
                    SmolStr::new(irregular.cell(row, "lemma")),
                ));
            }
        }
        for row in &endings.rows {
            out.endings.push(Ending {
                tags: endings.values(row, "tags").map(SmolStr::new).collect(),
                ending: SmolStr::new(endings.cell(row, "ending")),
                base: SmolStr::new(endings.cell(row, "base")),
                double: !endings.cell(row, "double").is_empty(),
            });
        }
        out
    }

    /// A better lemma than `guess` for the folded form under the Penn tag; `None` to keep the guess.
    pub(crate) fn mend(&self, folded: &str, tag: &str, guess: &str) -> Option<SmolStr> {
        if let Some(forms) = self.irregular.get(folded)
            && let Some((_, lemma)) = forms.iter().find(|(t, _)| t == tag)
        {
            return Some(lemma.clone());
        }
        if self.verbs.contains(guess) {
            return None;
        }
        self.endings
            .iter()
            .filter(|e| e.tags.iter().any(|t| t == tag))
            .filter_map(|e| e.base(folded))
            .find(|base| self.verbs.contains(base))
    }
}

impl Ending {
    /// The form with the ending taken off and the base put in its place.
    fn base(&self, form: &str) -> Option<SmolStr> {
        let mut stem = form.strip_suffix(self.ending.as_str())?;
        if self.double {
            let mut chars = stem.chars();
            let last = chars.next_back()?;
            if chars.clone().next_back() != Some(last) {
                return None;
            }
            stem = chars.as_str();
        }
        Some(SmolStr::new(format!("{stem}{}", self.base)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use dateline_rules::Source;

    #[test]
    fn inflected_verbs_are_led_back_to_known_ones() {
        let library = Library::read(
            dateline_data_en::FILES
                .iter()
                .map(|(path, text)| Source { path, text }),
        )
        .unwrap();
        let mut faults = Faults::default();
        let inflections = Inflections::read(&library, &mut faults);
        assert_eq!(faults, Faults::default());
        for (form, tag, guess, lemma) in [
            ("freed", "VBD", "fre", "free"),
            ("blamed", "VBD", "blam", "blame"),
            ("shelled", "VBD", "shel", "shell"),
            ("bombed", "VBN", "bom", "bomb"),
            ("bombing", "VBG", "bombe", "bomb"),
            ("ruled", "VBD", "rul", "rule"),
            ("barred", "VBD", "barr", "bar"),
            ("denied", "VBD", "deni", "deny"),
            ("levied", "VBD", "levie", "levy"),
            ("froze", "VBD", "fro", "freeze"),
            ("persuaded", "VBD", "persuad", "persuade"),
            ("raids", "VBZ", "raids", "raid"),
            ("dying", "VBG", "dy", "die"),
        ] {
            assert_eq!(
                inflections.mend(form, tag, guess).as_deref(),
                Some(lemma),
                "{form}"
            );
        }
        // A guess that is a known verb stays, and so does a form that leads nowhere.
        assert_eq!(inflections.mend("filed", "VBD", "file"), None);
        assert_eq!(inflections.mend("blorped", "VBD", "blorp"), None);
    }
}
