//! `= mention` lines of golden reports, and their score against a record.
//!
//! A line is `NUMBER "phrase" KIND CODE`, then `; is "antecedent"` for a role noun or pronoun (`&`
//! between those of a plural, `|` between other names for one, `none` where the text names nobody). The score asks three things:
//! is the mention there with its kind, is its code right, does it stand for its antecedent.

use super::expect::{Antecedent, Expected, ExpectedMention};
use super::golden::parts;
use super::names;
use serde_json::Value;
use std::collections::BTreeMap;

const KINDS: &[&str] = &[
    "person",
    "state",
    "government",
    "group",
    "organization",
    "outlet",
    "place",
    "facility",
    "event",
    "people",
    "other",
];

/// Reads one line after its sentence number.
///
/// # Errors
/// What is wrong with it.
pub fn read(
    rest: &str,
    line: usize,
    words: &str,
    start: usize,
    all: &str,
) -> Result<ExpectedMention, String> {
    let pieces = parts(rest);
    let head = pieces.first().copied().unwrap_or("");
    let mut quoted = head.splitn(3, '"');
    let (Some(""), Some(text), Some(labels)) = (quoted.next(), quoted.next(), quoted.next()) else {
        return Err("a phrase in double quotes is missing".to_owned());
    };
    let (number, labels) = match labels.strip_prefix('#') {
        Some(rest) => {
            let (n, rest) = rest.split_once(' ').unwrap_or((rest, ""));
            let n: usize = n
                .parse()
                .map_err(|_| format!("`#{n}` is no number of an occurrence"))?;
            (n, rest)
        }
        None => (1, labels),
    };
    let at = occurrence(words, text, number)
        .ok_or_else(|| format!("`{text}` does not stand {number} times in the sentence"))?;
    let first = start + words.get(..at).unwrap_or("").chars().count();
    let mut labels = labels.split_whitespace();
    let kind = labels.next().ok_or("the kind of the mention is missing")?;
    if let Some(bad) = kind.split('|').find(|k| !KINDS.contains(k)) {
        return Err(format!("`{bad}` is no kind of mention"));
    }
    let code = labels.collect::<Vec<_>>().join(" ");
    let mut antecedent = None;
    let mut outside = false;
    for piece in pieces.iter().skip(1) {
        match piece.split_once(' ').unwrap_or((piece, "")) {
            ("is", value) => antecedent = Some(antecedent_of(value)?),
            ("outside", _) => outside = true,
            (key, _) => return Err(format!("unknown key `{key}` of a mention")),
        }
    }
    if let (Some(Antecedent::All(names)), false) = (&antecedent, outside) {
        for name in names {
            if !name.split('|').any(|n| all.contains(n)) {
                return Err(format!("`{name}` does not stand in the report"));
            }
        }
    }
    Ok(ExpectedMention {
        line,
        start: first,
        end: first + text.chars().count(),
        text: text.to_owned(),
        kind: kind.to_owned(),
        code: (!code.is_empty() && code != "-").then_some(code),
        antecedent,
    })
}

/// Byte offset of the `number`th occurrence as whole words.
fn occurrence(words: &str, text: &str, number: usize) -> Option<usize> {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    words
        .match_indices(text)
        .map(|(at, _)| at)
        .filter(|at| {
            let before = words.get(..*at).and_then(|b| b.chars().next_back());
            let after = words.get(at + text.len()..).and_then(|a| a.chars().next());
            !letter(before) && !letter(after)
        })
        .nth(number.checked_sub(1)?)
}

fn antecedent_of(value: &str) -> Result<Antecedent, String> {
    if value.trim() == "none" {
        return Ok(Antecedent::Nobody);
    }
    // `"A" | "B"` says the same as `"A|B"`: one of them.
    let names: Vec<String> = value
        .split('&')
        .map(|one| one.split('"').skip(1).step_by(2).collect::<Vec<_>>())
        .filter(|one| !one.is_empty())
        .map(|one| one.join("|"))
        .collect();
    if names.is_empty() {
        return Err("`is` wants phrases in double quotes, or none".to_owned());
    }
    Ok(Antecedent::All(names))
}

/// Right and asked, by question.
#[derive(Clone, Debug, Default)]
pub struct Tally(BTreeMap<&'static str, [usize; 2]>);

impl Tally {
    fn count(&mut self, question: &'static str, right: bool) {
        let cell = self.0.entry(question).or_default();
        cell[0] += usize::from(right);
        cell[1] += 1;
    }

    /// Adds another report's.
    pub fn merge(&mut self, other: &Tally) {
        for (question, [right, all]) in &other.0 {
            let cell = self.0.entry(question).or_default();
            cell[0] += right;
            cell[1] += all;
        }
    }

    /// `question right/all share`, a line each.
    pub fn table(&self) -> String {
        self.0
            .iter()
            .map(|(question, [right, all])| {
                let share = 100.0 * *right as f64 / (*all).max(1) as f64;
                format!("{question:<28} {right}/{all}  {share:.1} %\n")
            })
            .collect()
    }
}

/// Scores the mentions of one record; every fault is told.
pub fn score(expected: &Expected, record: &Value, fault: &mut dyn FnMut(String)) -> Tally {
    let mut tally = Tally::default();
    let list = |key: &str| record[key].as_array().map_or(&[][..], Vec::as_slice);
    let entities: BTreeMap<&str, &Value> = list("entities")
        .iter()
        .filter_map(|e| Some((e["id"].as_str()?, e)))
        .collect();
    let wanted = expected.sentences.iter().flat_map(|s| &s.mentions);
    for want in wanted {
        let found = find(list("mentions"), want);
        let own: Vec<&Value> = found
            .iter()
            .flat_map(|m| m["entities"].as_array().into_iter().flatten())
            .filter_map(|id| entities.get(id.as_str()?).copied())
            .collect();
        if want.antecedent.is_none() {
            let kind = found
                .and_then(|m| m["kind"].as_str())
                .is_some_and(|k| want.kind.split('|').any(|w| w == k));
            tally.count("kind", kind);
            if !kind {
                let is = found.map_or("not found".to_owned(), |m| m["kind"].to_string());
                fault(format!("line {}: `{}` kind: {is}", want.line, want.text));
            }
        }
        if let Some(code) = &want.code {
            let is: Vec<&str> = own.iter().filter_map(|e| e["code"].as_str()).collect();
            let right = is.iter().any(|c| code.split('|').any(|w| same_code(w, c)));
            tally.count("code", right);
            if !right {
                fault(format!(
                    "line {}: `{}` code {code}: {is:?}{}",
                    want.line,
                    want.text,
                    if found.is_none() { " not found" } else { "" }
                ));
            }
        }
        let Some(antecedent) = &want.antecedent else {
            continue;
        };
        let names: Vec<Vec<String>> = own.iter().map(|e| forms(record, e, want)).collect();
        let right = match antecedent {
            Antecedent::Nobody => names.iter().all(Vec::is_empty),
            Antecedent::All(wanted) => wanted
                .iter()
                .all(|w| names.iter().any(|forms| names::hit(w, forms))),
        };
        let question = match antecedent {
            Antecedent::Nobody => "antecedent: nobody",
            Antecedent::All(all) if all.len() > 1 => "antecedent of a plural",
            Antecedent::All(_) if is_pronoun(&want.text) => "antecedent of a pronoun",
            Antecedent::All(_) => "antecedent of a role noun",
        };
        tally.count(question, right);
        tally.count("antecedents, all", right);
        if !right {
            fault(format!(
                "line {}: `{}` is {antecedent:?}: {}",
                want.line,
                want.text,
                own.iter()
                    .map(|e| e["name"].to_string())
                    .collect::<Vec<_>>()
                    .join(", ")
            ));
        }
    }
    tally
}

fn is_pronoun(text: &str) -> bool {
    const WORDS: &[&str] = &[
        "i",
        "me",
        "my",
        "we",
        "us",
        "our",
        "he",
        "him",
        "his",
        "she",
        "her",
        "it",
        "its",
        "they",
        "them",
        "their",
        "himself",
        "herself",
        "itself",
        "themselves",
        "who",
        "mine",
        "ours",
    ];
    WORDS.contains(&text.to_lowercase().as_str())
}

/// The mention whose head stands inside the phrase and whose span fits it best.
fn find<'r>(mentions: &'r [Value], want: &ExpectedMention) -> Option<&'r Value> {
    let bounds = |v: &Value| Some((v["start"].as_u64()? as usize, v["end"].as_u64()? as usize));
    mentions
        .iter()
        .filter_map(|m| {
            let (start, end) = bounds(m)?;
            let (head, _) = bounds(&m["head"])?;
            // A name's head may be the title before it.
            let same = (start, end) == (want.start, want.end);
            let inside = same || (want.start..want.end).contains(&head) && start < want.end;
            let apart = start.abs_diff(want.start) + end.abs_diff(want.end);
            inside.then_some((apart, m))
        })
        .min_by_key(|(apart, _)| *apart)
        .map(|(_, m)| m)
}

/// The names by which an entity may be known: its own, its aliases, its other mentions.
fn forms(record: &Value, entity: &Value, want: &ExpectedMention) -> Vec<String> {
    let id = &entity["id"];
    let mentions = record["mentions"].as_array().into_iter().flatten();
    let mut out: Vec<String> = mentions
        .filter(|m| {
            m["entities"].as_array().is_some_and(|e| e.contains(id))
                && m["start"].as_u64() != Some(want.start as u64)
                && m["form"] != "pronoun"
        })
        .filter_map(|m| m["text"].as_str())
        .map(names::norm)
        .collect();
    // What knowledge gives: not the words of the mention itself.
    if entity["source"].is_string() || entity["wikidata"].is_string() || !out.is_empty() {
        out.extend(entity["name"].as_str().map(names::norm));
        let aliases = entity["aliases"].as_array().into_iter().flatten();
        out.extend(aliases.filter_map(|a| a.as_str()).map(names::norm));
    }
    out
}

/// The country is the same and the first sector of the wanted code is among those given.
fn same_code(want: &str, given: &str) -> bool {
    let mut want = want.split(' ');
    let mut given = given.split(' ');
    if want.next() != given.next() {
        return false;
    }
    let given: Vec<&str> = given.collect();
    match want.next() {
        Some(sector) => given.contains(&sector),
        None => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const WORDS: &str = "It said its envoy met the \u{e4}lder leader of it.";

    #[test]
    fn lines_give_offsets_codes_and_antecedents() {
        let all = format!("Iran spoke. {WORDS}");
        let m = read("\"it\"#1 state IRN; is \"Iran\"", 3, WORDS, 12, &all).unwrap();
        assert_eq!((m.start, m.end), (12 + 42, 12 + 44));
        assert_eq!(m.antecedent, Some(Antecedent::All(vec!["Iran".to_owned()])));
        let m = read(
            "\"it\"#1 state IRN; is \"Iran\" | \"its envoy\" & \"it\"",
            3,
            WORDS,
            12,
            &all,
        );
        let names = vec!["Iran|its envoy".to_owned(), "it".to_owned()];
        assert_eq!(m.unwrap().antecedent, Some(Antecedent::All(names)));
        let m = read("\"its envoy\" person IRN GOV", 3, WORDS, 12, &all).unwrap();
        assert_eq!(m.code.as_deref(), Some("IRN GOV"));
        for (bad, why) in [
            ("\"its\"#2 state -", "does not stand 2 times"),
            ("\"its\" country -", "no kind"),
            (
                "\"its\" state -; is \"Iraq\"",
                "does not stand in the report",
            ),
            ("its state", "missing"),
        ] {
            let told = read(bad, 3, WORDS, 12, &all).unwrap_err();
            assert!(told.contains(why), "{bad}: {told}");
        }
    }

    #[test]
    fn scores_kind_code_and_antecedent() {
        let text = "Iran spoke. It met him.";
        let mention =
            |text: &str, kind: &str, start: usize, is: Option<Antecedent>| ExpectedMention {
                text: text.to_owned(),
                kind: kind.to_owned(),
                start,
                end: start + text.len(),
                code: is.is_none().then(|| "IRN".to_owned()),
                antecedent: is,
                line: 1,
            };
        let mut expected = Expected {
            text: text.to_owned(),
            ..Expected::default()
        };
        expected
            .sentences
            .push(super::super::expect::ExpectedSentence {
                mentions: vec![
                    mention("Iran", "state", 0, None),
                    mention(
                        "It",
                        "state",
                        12,
                        Some(Antecedent::All(vec!["Iran".into()])),
                    ),
                    mention("him", "person", 19, Some(Antecedent::Nobody)),
                ],
                ..Default::default()
            });
        let span = |a: u64, b: u64| json!({"start": a, "end": b});
        let record = json!({
            "mentions": [
                {"start": 0, "end": 4, "head": span(0, 4), "text": "Iran", "form": "name", "kind": "state", "entities": ["e1"]},
                {"start": 12, "end": 14, "head": span(12, 14), "text": "It", "form": "pronoun", "kind": "state", "entities": ["e1"]},
                {"start": 19, "end": 22, "head": span(19, 22), "text": "him", "form": "pronoun", "kind": "person", "entities": ["e1"]},
            ],
            "entities": [{"id": "e1", "name": "Iran", "code": "IRN", "source": "x"}],
        });
        let mut faults = Vec::new();
        let tally = score(&expected, &record, &mut |f| faults.push(f));
        assert_eq!(tally.0["kind"], [1, 1]);
        assert_eq!(tally.0["code"], [1, 1]);
        assert_eq!(tally.0["antecedents, all"], [1, 2]);
        assert_eq!(faults.len(), 1, "{faults:?}");
    }
}
