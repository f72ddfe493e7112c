//! Coreference on a treebank with entities: pronouns by their nearest antecedent, chains by CoNLL F1.
//!
//! Mentions are compared by their head word, since a name's span is the name alone here and the noun
//! phrase there; chains of one mention count on neither side.

use crate::coref::gold::{GoldDocument, chains, documents};
use crate::coref::measures::{Chains, Scores};
use dateline::Reader;
use dateline::document::{Document, Report};
use dateline_syntax::conllu;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// Words shown before a wrong pronoun.
const CONTEXT: usize = 25;

/// Pronouns that stand for a person or a body named elsewhere; the first and second person only
/// where gold gives them a noun as antecedent.
#[derive(Clone, Copy, Debug, Default)]
struct Pronouns {
    right: usize,
    wrong: usize,
    unresolved: usize,
}

impl Pronouns {
    fn line(self) -> String {
        let all = self.right + self.wrong + self.unresolved;
        let share = 100.0 * self.right as f64 / all.max(1) as f64;
        format!(
            "{share:.1} % of {all} right, {} wrong, {} left unresolved",
            self.wrong, self.unresolved
        )
    }
}

/// The table of one treebank; `genres` empty means all; with `detail` every wrong pronoun.
///
/// # Errors
/// A file that cannot be read, a malformed line.
pub fn run(
    reader: &Reader,
    file: &Path,
    genres: &[String],
    detail: bool,
) -> Result<String, String> {
    let name = file.display().to_string();
    let text = fs::read_to_string(file).map_err(|e| format!("{name}: {e}"))?;
    let sentences = conllu::read(&name, &text).map_err(|e| e.to_string())?;
    let mut out = String::new();
    let mut all = (Pronouns::default(), Pronouns::default(), Scores::default());
    for gold in documents(&sentences) {
        if !genres.is_empty() && !genres.iter().any(|g| g == gold.genre()) {
            continue;
        }
        let document = reader.read(Report::of_text(gold.id.as_str(), gold.text.clone()));
        let given = given(&document);
        let mut told = String::new();
        let (people, things) = pronouns(&gold, &given, &mut told);
        let wanted: Chains<usize> = chains(&gold)
            .into_values()
            .map(|c| c.iter().map(|m| m.head).collect())
            .collect();
        let scores = Scores::of(&wanted, &given);
        let _ = writeln!(
            out,
            "{:28} CoNLL F1 {:.1}   pronouns: {}",
            gold.id,
            100.0 * scores.conll(),
            people.line()
        );
        if detail {
            out.push_str(&told);
        }
        add(&mut all.0, people);
        add(&mut all.1, things);
        all.2.merge(&scores);
    }
    let _ = writeln!(out, "pronouns of persons and bodies: {}", all.0.line());
    let _ = writeln!(out, "pronouns of other things: {}", all.1.line());
    for (label, tally) in [
        ("MUC", all.2.muc),
        ("B3", all.2.b_cubed),
        ("CEAFe", all.2.ceaf),
    ] {
        let [p, r, f] = tally.prf().map(|x| 100.0 * x);
        let _ = writeln!(out, "{label:6} P {p:.1} R {r:.1} F1 {f:.1}");
    }
    let _ = writeln!(out, "CoNLL F1 {:.1}", 100.0 * all.2.conll());
    Ok(out)
}

fn add(to: &mut Pronouns, other: Pronouns) {
    to.right += other.right;
    to.wrong += other.wrong;
    to.unresolved += other.unresolved;
}

/// The program's chains by the offsets of heads. A plural mention that stands for several entities is
/// in none of their chains, as in the corpora.
fn given(document: &Document) -> Chains<usize> {
    let mut homes: BTreeMap<usize, usize> = BTreeMap::new();
    for entity in document.entities.iter() {
        for mention in &entity.mentions {
            *homes.entry(mention.index()).or_default() += 1;
        }
    }
    let head = |m: dateline::document::Id<dateline::document::Mention>| {
        let mention = document.mentions.at(m)?;
        let token = document.syntax.tokens.at(mention.head)?;
        Some(token.span.start as usize)
    };
    document
        .entities
        .iter()
        .map(|entity| {
            entity
                .mentions
                .iter()
                .filter(|m| homes.get(&m.index()) == Some(&1))
                .filter_map(|m| head(*m))
                .collect::<BTreeSet<usize>>()
        })
        .filter(|chain| chain.len() > 1)
        .collect()
}

/// The words before an offset.
fn context(text: &str, at: usize) -> String {
    let words = text.get(..at).unwrap_or("").split_whitespace();
    let mut last: Vec<&str> = words.rev().take(CONTEXT).collect();
    last.reverse();
    last.join(" ")
}

/// Pronouns of persons and bodies, and of other things. A pronoun is right when the nearest other
/// mention of its chain, looked for backwards first, is in its gold chain.
fn pronouns(gold: &GoldDocument, given: &Chains<usize>, told: &mut String) -> (Pronouns, Pronouns) {
    let chains = chains(gold);
    let mut out = (Pronouns::default(), Pronouns::default());
    for mention in gold.mentions.iter().filter(|m| m.pronoun) {
        let Some(chain) = chains.get(&mention.entity) else {
            continue;
        };
        if chain.iter().all(|m| m.pronoun) {
            continue;
        }
        let body = matches!(mention.class.as_str(), "person" | "organization" | "animal");
        let count = if body { &mut out.0 } else { &mut out.1 };
        let answer = given
            .iter()
            .find(|c| c.contains(&mention.head))
            .and_then(|c| {
                let before = c.range(..mention.head).next_back();
                before.or_else(|| c.range(mention.head + 1..).next())
            });
        match answer {
            None => count.unresolved += 1,
            Some(at) if chain.iter().any(|m| m.head == *at) => count.right += 1,
            Some(at) => {
                count.wrong += 1;
                let _ = writeln!(
                    told,
                    "   {} `{}` at {} -> `{}`; gold `{}`",
                    context(&gold.text, mention.head),
                    mention.word,
                    mention.head,
                    gold.text
                        .get(*at..)
                        .and_then(|t| t.split(' ').next())
                        .unwrap_or(""),
                    chain
                        .iter()
                        .find(|m| !m.pronoun)
                        .map_or("", |m| m.word.as_str())
                );
            }
        }
    }
    out
}
