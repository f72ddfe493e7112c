//! Exact entity scores on two-column BIO files.

use dateline_syntax::names::{Class, Found};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// A sentence of forms and BIO tags.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tagged {
    /// Tokens.
    pub forms: Vec<String>,
    /// `O`, `B-X`, `I-X`.
    pub tags: Vec<String>,
}

/// Reads `form<TAB>tag` lines with blank lines between sentences.
pub fn read(file: &str, text: &str) -> Result<Vec<Tagged>, String> {
    let mut out = Vec::new();
    let mut sentence = Tagged::default();
    for (i, line) in text.lines().enumerate() {
        if line.trim().is_empty() {
            if !sentence.forms.is_empty() {
                out.push(std::mem::take(&mut sentence));
            }
            continue;
        }
        let mut cells = line.split('\t');
        let (Some(form), Some(tag)) = (cells.next(), cells.next_back()) else {
            return Err(format!("{file}:{}: two columns wanted", i + 1));
        };
        sentence.forms.push(form.to_owned());
        sentence.tags.push(tag.to_owned());
    }
    if !sentence.forms.is_empty() {
        out.push(sentence);
    }
    Ok(out)
}

/// First token, last token and type of every entity; an `I-X` after `O` or another type opens one.
pub fn entities(tags: &[String]) -> Vec<(usize, usize, String)> {
    let mut out: Vec<(usize, usize, String)> = Vec::new();
    let mut open: Option<(usize, &str)> = None;
    let outside = "O".to_owned();
    for (i, tag) in tags.iter().chain(std::iter::once(&outside)).enumerate() {
        let (place, class) = tag.split_once('-').unwrap_or(("O", ""));
        if let Some((start, current)) = open
            && (place != "I" || class != current)
        {
            out.push((start, i - 1, current.to_owned()));
            open = None;
        }
        if place != "O" && open.is_none() {
            open = Some((i, class));
        }
    }
    out
}

/// Right, gold and system entities.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Count {
    /// In both.
    pub right: usize,
    /// In the gold file.
    pub gold: usize,
    /// In the system's.
    pub system: usize,
}

impl Count {
    /// Harmonic mean of precision and recall, in per cent.
    pub fn f1(&self) -> f64 {
        200.0 * self.right as f64 / (self.gold + self.system).max(1) as f64
    }
}

/// Scores of all types together (`all`) and of each. `rename` gives the type under which an entity is
/// counted, or none to leave it out.
pub fn compare(
    gold: &[Tagged],
    system: &[Tagged],
    rename: impl Fn(&str) -> Option<String>,
) -> Result<BTreeMap<String, Count>, String> {
    if gold.len() != system.len() {
        return Err(format!("{} and {} sentences", gold.len(), system.len()));
    }
    let mut out: BTreeMap<String, Count> = BTreeMap::new();
    for (i, (g, s)) in gold.iter().zip(system).enumerate() {
        if g.forms != s.forms {
            return Err(format!("tokens differ in sentence {}", i + 1));
        }
        let renamed = |tags: &[String]| -> Vec<(usize, usize, String)> {
            entities(tags)
                .into_iter()
                .filter_map(|(a, b, t)| Some((a, b, rename(&t)?)))
                .collect()
        };
        let (g, s) = (renamed(&g.tags), renamed(&s.tags));
        for (list, in_gold) in [(&g, true), (&s, false)] {
            for entity in list {
                let right = in_gold && s.contains(entity);
                for name in ["all", &entity.2] {
                    let count = out.entry(name.to_owned()).or_default();
                    count.right += usize::from(right);
                    count.gold += usize::from(in_gold);
                    count.system += usize::from(!in_gold);
                }
            }
        }
    }
    Ok(out)
}

/// The three classes that corpora share, under the shared task's names; none for others.
pub fn shared_class(label: &str) -> Option<String> {
    let class = match label.to_ascii_uppercase().as_str() {
        "PER" | "PERSON" | "POLITICIAN" => "PER",
        "LOC" | "GEO" | "LOCATION" | "COUNTRY" => "LOC",
        "ORG" | "ORGANISATION" | "ORGANIZATION" | "POLITICALPARTY" => "ORG",
        _ => return None,
    };
    Some(class.to_owned())
}

/// Names as tags: persons, places and organizations.
pub fn tagged(forms: Vec<String>, names: &[Found]) -> Tagged {
    let mut tags = vec!["O".to_owned(); forms.len()];
    for name in names {
        let class = match name.class {
            Class::Person => "PER",
            Class::Place => "LOC",
            Class::Organization => "ORG",
            Class::People | Class::Event => continue,
        };
        for (i, at) in name.tokens.clone().enumerate() {
            if let Some(tag) = tags.get_mut(at) {
                *tag = format!("{}-{class}", if i == 0 { "B" } else { "I" });
            }
        }
    }
    Tagged { forms, tags }
}

/// The table of scores, a line a class.
pub fn table(scores: &BTreeMap<String, Count>) -> String {
    let mut out = String::new();
    for (class, count) in scores {
        let _ = writeln!(
            out,
            "{class:4} F1 {:.2}  (right {}, gold {}, system {})",
            count.f1(),
            count.right,
            count.gold,
            count.system
        );
    }
    out
}

/// A line for every sentence that is not all right: what is missing, what is too much, the words.
pub fn faults(
    gold: &[Tagged],
    system: &[Tagged],
    rename: impl Fn(&str) -> Option<String>,
) -> String {
    let mut out = String::new();
    for (g, s) in gold.iter().zip(system) {
        let names = |t: &Tagged| -> Vec<(usize, usize, String)> {
            let all = entities(&t.tags).into_iter();
            all.filter_map(|(a, b, t)| Some((a, b, rename(&t)?)))
                .collect()
        };
        let (of_gold, of_system) = (names(g), names(s));
        let mut line = String::new();
        for (sign, list, other) in [('-', &of_gold, &of_system), ('+', &of_system, &of_gold)] {
            for name in list.iter().filter(|n| !other.contains(n)) {
                let forms = g.forms.get(name.0..=name.1).unwrap_or(&[]).join(" ");
                let _ = write!(line, "{sign}{} {forms}; ", name.2);
            }
        }
        if !line.is_empty() {
            let _ = writeln!(out, "{line}| {}", g.forms.join(" "));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(tags: &str) -> Vec<Tagged> {
        let tags: Vec<String> = tags.split(' ').map(str::to_owned).collect();
        let forms = (0..tags.len()).map(|i| format!("w{i}")).collect();
        vec![Tagged { forms, tags }]
    }

    #[test]
    fn entities_and_scores_are_those_of_the_shared_task() {
        let tags = of("B-PER I-PER O I-LOC B-LOC I-ORG");
        let found = entities(&tags[0].tags);
        let places: Vec<(usize, usize)> = found.iter().map(|e| (e.0, e.1)).collect();
        assert_eq!(places, [(0, 1), (3, 3), (4, 4), (5, 5)]);
        let gold = of("B-PER I-PER O B-LOC O B-ORG");
        let same = |t: &str| Some(t.to_owned());
        let scores = compare(&gold, &of("B-PER O O B-LOC O B-LOC"), same).unwrap();
        assert_eq!(scores["all"].right, 1);
        assert_eq!(scores["LOC"].right, 1);
        assert_eq!(scores["LOC"].system, 2);
        assert_eq!(compare(&gold, &gold, same).unwrap()["all"].f1(), 100.0);
    }
}
