//! Model files that cannot be used are named with their fault.

mod common;

use dateline_rules::{Library, Source};
use dateline_syntax::{Analyser, Models};

fn library() -> Library {
    let sources = dateline_data_en::FILES
        .iter()
        .map(|(path, text)| Source { path, text });
    Library::read(sources).unwrap_or_default()
}

fn fault(change: impl Fn(&mut Models<'_>), names: &[u8]) -> String {
    let library = library();
    let mut models = Models {
        splitter: dateline_model_en::SPLITTER,
        clusters: dateline_model_en::CLUSTERS,
        tagger: dateline_model_en::TAGGER,
        lemmatizer: dateline_model_en::LEMMATIZER,
        parser: dateline_model_en::PARSER,
    };
    change(&mut models);
    let analyser = Analyser::new(models, &library).and_then(|a| a.with_names(names, &library));
    analyser.err().map_or(String::new(), |e| e.to_string())
}

#[test]
fn damaged_files_are_named() {
    let names = dateline_model_en::NAMES;
    assert_eq!(fault(|_| {}, names), "", "the shipped files fit each other");
    let cut = &dateline_model_en::PARSER[..1000];
    assert_eq!(
        fault(|m| m.parser = cut, names),
        "parser.model: the checksum does not fit: damaged or cut short"
    );
    assert_eq!(
        fault(|m| m.tagger = b"#!/bin/sh\n", names),
        "tagger.model: not a model file"
    );
    assert_eq!(
        fault(|m| m.clusters = dateline_model_en::TAGGER, names),
        "clusters.model: no section `clusters`"
    );
    // Every file, cut at its end and changed in its middle.
    type Slot = for<'m, 'b> fn(&'m mut Models<'b>) -> &'m mut &'b [u8];
    let slots: [(&str, Slot); 5] = [
        ("splitter", |m| &mut m.splitter),
        ("clusters", |m| &mut m.clusters),
        ("tagger", |m| &mut m.tagger),
        ("lemmatizer", |m| &mut m.lemmatizer),
        ("parser", |m| &mut m.parser),
    ];
    for (name, slot) in slots {
        let mut whole = Models {
            splitter: dateline_model_en::SPLITTER,
            clusters: dateline_model_en::CLUSTERS,
            tagger: dateline_model_en::TAGGER,
            lemmatizer: dateline_model_en::LEMMATIZER,
            parser: dateline_model_en::PARSER,
        };
        let bytes = slot(&mut whole).to_vec();
        let cut = &bytes[..bytes.len() - 1];
        let mut changed = bytes.clone();
        changed[bytes.len() / 2] ^= 1;
        for bad in [cut, &changed] {
            let library = library();
            let mut models = whole;
            *slot(&mut models) = bad;
            let error = Analyser::new(models, &library).err().map(|e| e.to_string());
            let wanted = format!("{name}.model: the checksum does not fit: damaged or cut short");
            assert_eq!(error, Some(wanted));
        }
        let library = library();
        let mut older = bytes.clone();
        older[8] = 0;
        let mut models = whole;
        *slot(&mut models) = &older;
        let error = Analyser::new(models, &library).err().map(|e| e.to_string());
        let wanted = format!("{name}.model: model file version 0, this program reads 1");
        assert_eq!(error, Some(wanted));
    }
    let mut old = names.to_vec();
    old[8] = 9;
    assert_eq!(
        fault(|_| {}, &old),
        "names.model: model file version 9, this program reads 1"
    );
}

#[test]
fn the_shipped_models_read_a_sentence() {
    let text = "Talks in Geneva were postponed, the agency reported.";
    let syntax = common::analyse(text, &[]);
    let token = |form: &str| {
        let found = syntax.tokens.iter().find(|t| t.span.of(text) == form);
        found.map(|t| (t.lemma.to_string(), t.deprel.to_string()))
    };
    let pair = |lemma: &str, relation: &str| Some((lemma.to_owned(), relation.to_owned()));
    assert_eq!(token("reported"), pair("report", "root"));
    assert_eq!(token("postponed"), pair("postpone", "ccomp"));
    assert_eq!(token("Talks"), pair("talk", "nsubj:pass"));
    assert_eq!(token("agency"), pair("agency", "nsubj"));
    assert!(syntax.names.iter().any(|n| n.span.of(text) == "Geneva"));
}
