//! Which outlet a name is of: the table of outlets, by all their names.

use dateline_document::fold;
use dateline_rules::Lexicon;
use dateline_story::join::Press;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// The table of outlets as it comes with the program: a record is joined by it, whoever reads it.
static OUTLETS: LazyLock<Outlets> = LazyLock::new(Outlets::read);

#[derive(Default)]
struct Outlets {
    /// By the form of each of its names: the form of the outlet's first name; `None`: the names of several.
    by_form: HashMap<String, Option<String>>,
    articles: HashSet<String>,
}

/// What the outlet of that name is compared by.
pub(crate) fn press(name: &str) -> Press {
    let form = OUTLETS.form(name);
    match OUTLETS.by_form.get(&form) {
        Some(Some(first)) => Press {
            name: first.clone(),
            known: true,
        },
        _ => Press {
            name: form,
            known: false,
        },
    }
}

fn lexicon(name: &str) -> Option<Lexicon> {
    let path = format!("{name}.lex");
    let (_, text) = dateline_data_en::FILES.iter().find(|(p, _)| *p == path)?;
    Lexicon::parse(name, text).ok()
}

impl Outlets {
    fn read() -> Self {
        let mut out = Self::default();
        if let Some(words) = lexicon("attribution/words") {
            let rows = words.rows.iter();
            let articles = rows.filter(|r| words.cell(r, "class") == "definite");
            out.articles = articles
                .flat_map(|r| words.values(r, "forms"))
                .map(fold)
                .collect();
        }
        let Some(table) = lexicon("actor/outlets") else {
            return out;
        };
        for row in &table.rows {
            // The first of an outlet's rows: no chain of second names is longer than the table.
            let mut first = row;
            for _ in 0..table.rows.len() {
                match table.row(table.cell(first, "same_as")) {
                    Some(next) => first = next,
                    None => break,
                }
            }
            let first = out.form(table.cell(first, "name"));
            let names = table
                .values(row, "name")
                .chain(table.values(row, "aliases"));
            for name in names {
                let form = out.form(name);
                let of = out.by_form.entry(form);
                let of = of.or_insert_with(|| Some(first.clone()));
                if of.as_ref().is_some_and(|of| *of != first) {
                    *of = None;
                }
            }
        }
        out
    }

    /// Folded, marks as spaces, without an article before another word.
    fn form(&self, name: &str) -> String {
        let folded = fold(name).replace('\'', "");
        let mut words = folded
            .split(|c: char| !c.is_alphanumeric())
            .filter(|w| !w.is_empty())
            .peekable();
        let mut out = String::with_capacity(folded.len());
        let first = words.next().unwrap_or_default();
        if words.peek().is_none() || !self.articles.contains(first) {
            out.push_str(first);
        }
        for word in words {
            if !out.is_empty() {
                out.push(' ');
            }
            out.push_str(word);
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::press;

    #[test]
    fn all_names_of_an_outlet_lead_to_one() {
        for (a, b) in [
            ("BBC", "BBC News"),
            ("The Times", "Times of London"),
            ("the Guardian", "Guardian"),
            ("The Mirror", "Daily Mirror"),
        ] {
            assert!(press(a).known, "{a}");
            assert!(press(a).same(&press(b)), "{a}, {b}");
        }
    }

    #[test]
    fn outlets_that_share_a_word_are_several() {
        for (a, b) in [
            ("BBC News", "Sky News"),
            ("Sky News", "ABC News"),
            ("Herald", "Morning Herald"),
            ("the Herald", "Evening Herald"),
            ("Iran", "Iran International"),
            ("The Times", "The Sunday Times"),
        ] {
            assert!(!press(a).same(&press(b)), "{a}, {b}");
        }
        assert!(press("the Harbour Herald").same(&press("Harbour Herald")));
        assert!(press("Harbour Herald").same(&press("Harbour Herald Weekly")));
    }
}
