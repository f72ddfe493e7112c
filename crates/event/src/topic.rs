//! Sport, weather, markets, culture and history: paragraphs that tell of no event of the genre.
//!
//! Each row of `event/topics.lex` gives a word a weight for a topic; `genre` rows weigh against.
//! A paragraph is quiet when a topic outweighs the genre's words and is told by a word of the
//! full weight, or by several lighter ones.

use crate::Reading;
use dateline_rules::{Faults, Library};
use smol_str::SmolStr;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Words with topics and weights.
#[derive(Debug, Default)]
pub(crate) struct Topics {
    by_word: HashMap<SmolStr, (SmolStr, i32)>,
}

/// Weight of a word that tells its topic by itself.
const TELLING: i32 = 3;
/// Weight from which lighter words together tell a topic.
const ENOUGH: i32 = 6;

impl Topics {
    pub(crate) fn read(library: &Library, faults: &mut Faults) -> Self {
        let lexicon = library.need("event/topics", &["id", "topic", "weight"], faults);
        let mut by_word = HashMap::new();
        for row in &lexicon.rows {
            let Ok(weight) = lexicon.cell(row, "weight").parse() else {
                faults.add(
                    "event/topics.lex",
                    row.line,
                    "the weight is no whole number",
                );
                continue;
            };
            by_word.insert(
                SmolStr::new(lexicon.cell(row, "id")),
                (SmolStr::new(lexicon.cell(row, "topic")), weight),
            );
        }
        Self { by_word }
    }

    /// Numbers of the paragraphs that are quiet.
    pub(crate) fn quiet(&self, reading: Reading<'_>) -> HashSet<u32> {
        // By paragraph and topic: the sum of weights, and the heaviest word.
        let mut weights: BTreeMap<u32, BTreeMap<&str, (i32, i32)>> = BTreeMap::new();
        for sentence in &reading.syntax.sentences {
            let here = weights.entry(sentence.paragraph).or_default();
            let mut seen = HashSet::new();
            for (_, token) in reading.syntax.tokens_of(sentence) {
                let row = self
                    .by_word
                    .get(&token.folded)
                    .or_else(|| self.by_word.get(&token.lemma));
                if let Some((topic, weight)) = row
                    && seen.insert(&token.lemma)
                {
                    let (sum, heaviest) = here.entry(topic).or_default();
                    *sum += weight;
                    *heaviest = (*heaviest).max(*weight);
                }
            }
        }
        weights
            .into_iter()
            .filter(|(_, topics)| {
                let genre = topics.get("genre").map_or(0, |(sum, _)| *sum);
                topics
                    .iter()
                    .filter(|(name, _)| **name != "genre")
                    .any(|(_, (sum, heaviest))| {
                        (*heaviest >= TELLING || *sum >= ENOUGH) && *sum > genre
                    })
            })
            .map(|(paragraph, _)| paragraph)
            .collect()
    }
}
