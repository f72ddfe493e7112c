//! Names of tokens: whatever the tokens are, names are in order, apart and within their sentence; and
//! what the lists say of words is what their rows say.

#![allow(clippy::unwrap_used)]

mod common;

use dateline_rules::{Library, Source};
use dateline_syntax::Lexicons;
use dateline_syntax::names::{Gazetteers, Listed};
use dateline_syntax::words::{Clusters, Word};
use proptest::prelude::*;
use smol_str::SmolStr;

fn listed(text: &str) -> Vec<Listed> {
    let files = dateline_data_en::FILES.iter();
    let library = Library::read(files.map(|(path, text)| Source { path, text })).unwrap();
    let lexicons = Lexicons::read(&library).unwrap();
    let gazetteers = Gazetteers::read(&library, &lexicons).unwrap();
    let none = Clusters::none();
    let words: Vec<Word> = text.split(' ').map(|f| Word::of(f, &none)).collect();
    let mut out = Vec::new();
    gazetteers.look_up(&words, &mut out);
    out
}

#[test]
fn the_longest_entry_is_found_whole_and_words_by_themselves() {
    // 1 state or place, 7 given name, 8 family name: see `syntax/gazetteers.lex`.
    let found = listed("Wendy Higgins left South Africa");
    assert_eq!(found[0].word >> 6 & 1, 1, "a given name");
    assert_eq!(found[1].word >> 7 & 1, 1, "a family name");
    assert_eq!(found[2], Listed::default(), "a small word is in no list");
    assert!(found[3].is(1) && found[3].is_first());
    assert!(found[4].is(1) && !found[4].is_first());
    assert!(found[4].is_last() && !found[3].is_last());
    // Place, and where in an entry of several words.
    assert_eq!([found[3].gist(), found[4].gist()], [0b011_0001, 0b110_0001]);
    assert_eq!(listed("south africa"), [Listed::default(); 2]);
}

fn tokens() -> impl Strategy<Value = Vec<SmolStr>> {
    let names = prop::sample::select(vec![
        "Al",
        "-",
        "al",
        "Qaida",
        "Mrs.",
        "Turkey",
        "of",
        "the",
        "University",
        "(",
        "UN",
        ")",
        "bin",
        "X",
        "İ",
        "ß",
        "“",
        "1967",
        "Sunni",
        "’s",
    ]);
    let token = prop_oneof![
        names.prop_map(SmolStr::from),
        any::<String>().prop_map(SmolStr::from)
    ];
    prop::collection::vec(token, 0..30)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn names_are_in_order_apart_and_inside(document in prop::collection::vec(tokens(), 0..4)) {
        let names = common::analyser().names_of_tokens(&document);
        prop_assert_eq!(names.len(), document.len());
        for (names, sentence) in names.iter().zip(&document) {
            let mut end = 0;
            for name in names {
                prop_assert!(name.tokens.start >= end && name.tokens.start < name.tokens.end);
                end = name.tokens.end;
                prop_assert!(end <= sentence.len());
            }
        }
    }
}
