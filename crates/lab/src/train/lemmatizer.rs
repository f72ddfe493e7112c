//! Trains the lemmatiser.

use dateline_syntax::conllu::Sentence;
use dateline_syntax::lemma::Lemmatizer;
use dateline_syntax::tags::TagSet;
use std::collections::BTreeMap;

/// Learns from all words whose lemma is given and whose form is not marked as misspelt.
pub(crate) fn learn(sentences: &[Sentence], tags: &TagSet) -> Lemmatizer {
    let mut examples = BTreeMap::new();
    for word in sentences.iter().flat_map(|s| &s.words) {
        let Some(tag) = tags.find(word.upos, &word.xpos) else {
            continue;
        };
        if word.lemma == "_" && word.form != "_" {
            continue;
        }
        if word.feats.split('|').any(|f| f == "Typo=Yes") {
            continue;
        }
        let key = (straight(&word.form), tag, straight(&word.lemma));
        *examples.entry(key).or_insert(0u32) += 1;
    }
    Lemmatizer::learn(&examples)
}

/// The reader looks forms up with straight apostrophes.
fn straight(form: &str) -> smol_str::SmolStr {
    form.replace(['\u{2018}', '\u{2019}'], "'").into()
}
