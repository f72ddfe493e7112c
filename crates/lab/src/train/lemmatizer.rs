//! Trains the lemmatiser: `lemmatizer.model`.

use super::Failure;
use super::corpora::Corpora;
use super::examples::{self, Example};
use dateline_learn::FileWriter;
use dateline_syntax::conllu::{Sentence, Word};
use dateline_syntax::lemma::{self, Lemmatizer, Votes};
use dateline_syntax::tags::TagSet;
use dateline_syntax::words::Clusters;
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// The file with the lemmatiser.
pub(crate) fn train(corpora: &Corpora, clusters: &Clusters) -> Result<FileWriter, Failure> {
    let sentences = corpora.treebanks()?;
    let tags = examples::tag_set(&sentences);
    let examples = examples::examples(&sentences, clusters, &tags, &[]);
    let lemmas = learn(&sentences, &examples, &tags);
    let (edits, rows) = lemmas.size();
    eprintln!("lemmatizer: {edits} edits, {rows} words and endings");
    let mut file = FileWriter::new();
    lemmas.write(&mut file);
    Ok(file)
}

fn learn(sentences: &[Sentence], examples: &[Example], tags: &TagSet) -> Lemmatizer {
    let mut votes: BTreeMap<lemma::Example, Votes> = BTreeMap::new();
    for (sentence, example) in sentences.iter().zip(examples) {
        let looks = example.words.iter().zip(&example.tags);
        for (word, (look, tag)) in sentence.words.iter().zip(looks) {
            if !teaches(word) {
                continue;
            }
            let form = straight(&word.form);
            let key = lemma::Example {
                lower: form.to_lowercase().into(),
                form,
                tag: *tag,
                case: look.case,
                lemma: straight(&word.lemma),
            };
            let slot = votes.entry(key).or_default();
            slot.words += 1;
            slot.typo |= word.feats.split('|').any(|f| f == "Typo=Yes");
        }
    }
    Lemmatizer::learn(&votes, tags)
}

/// The treebanks do not agree on the lemmas of runs of marks, and some words have none.
fn teaches(word: &Word) -> bool {
    let given = word.lemma != "_" || word.form == "_";
    let run = word.form.len() > 1 && word.form.bytes().all(|b| b.is_ascii_punctuation());
    given && (!run || word.form == word.lemma)
}

/// The reader looks forms up with straight apostrophes.
fn straight(form: &str) -> SmolStr {
    form.replace(['\u{2018}', '\u{2019}'], "'").into()
}
