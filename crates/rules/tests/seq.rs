#![allow(clippy::unwrap_used)]

//! Patterns over tokens: input -> matches.

use dateline_document::{Deprel, Id, Span, Token, Upos, fold};
use dateline_rules::{Library, SeqRules, Source};
use smol_str::SmolStr;

fn tokens(text: &str) -> Vec<Token> {
    let mut at = 0u32;
    text.split(' ')
        .map(|w| {
            let span = Span::new(at, at + w.len() as u32);
            at = span.end + 1;
            let folded = SmolStr::new(fold(w));
            let lemma = SmolStr::new(folded.trim_end_matches('s'));
            Token {
                span,
                sentence: Id::new(0),
                folded,
                lemma,
                upos: Upos::Noun,
                xpos: SmolStr::new("NN"),
                head: None,
                deprel: Deprel::Root,
            }
        })
        .collect()
}

fn check(patterns: &str, text: &str, expected: &[&str]) {
    let file = format!(
        "format 1\nlist day 1..31\nlist month march = 03 | april = 04\nlist clock /([0-9]+):[0-9]+/\nlist unit day | week\n\n# For the test.\nrule r -> T\n{patterns}\nyes \"x\"\nno \"x\"\n"
    );
    let library = Library::read([Source {
        path: "t/f.rule",
        text: &file,
    }])
    .unwrap();
    let mut faults = dateline_rules::Faults::default();
    let lists = library.lists_of("t", &mut faults);
    let rules = library
        .rules_of("t")
        .flat_map(|f| f.rules.clone())
        .collect();
    let seq = SeqRules::compile(rules, lists).unwrap();
    let tokens = tokens(text);
    let found: Vec<String> = seq
        .pick(seq.matches(&tokens))
        .iter()
        .map(|m| {
            let words: Vec<&str> = tokens[m.tokens.clone()]
                .iter()
                .map(|t| t.folded.as_str())
                .collect();
            let values: Vec<String> = m
                .captures
                .iter()
                .map(|c| format!("{}={}", c.name, c.value))
                .collect();
            format!("{} [{}]", words.join(" "), values.join(" "))
        })
        .collect();
    assert_eq!(found, expected, "{patterns} on {text}");
}

#[test]
fn lists_numbers_and_shapes_capture_values() {
    check(
        "match {month} {day}",
        "on March 29 at 7:15",
        &["march 29 [month=03 day=29]"],
    );
    check("match {month} {day}", "on March 32", &[]);
    check(
        "match at {clock}",
        "on March 29 at 7:15",
        &["at 7:15 [clock=7]"],
    );
}

#[test]
fn choices_repeats_and_groups() {
    check(
        "match a? {unit} (later | earlier)",
        "a day later",
        &["a day later [unit=day]"],
    );
    check("match x+ y*", "x x y z x", &["x x y []", "x []"]);
    check("match {all:( x y | x )} z", "x y z", &["x y z [all=x y]"]);
    check(
        "match {n:day} {unit}",
        "two 3 days",
        &["3 days [n=3 unit=day]"],
    );
}

#[test]
fn tests_contexts_and_edges() {
    check("match <day>", "days", &["days []"]);
    check("match <day/VERB>", "days", &[]);
    check(
        "match {month}\nnot-right {day}",
        "March 3 and April",
        &["april [month=04]"],
    );
    check(
        "match {month}\nleft in the?",
        "march in the april",
        &["april [month=04]"],
    );
    check("match ^ {month}", "march april", &["march [month=03]"]);
    check("match {month} $", "march april", &["april [month=04]"]);
    check(
        "match {month} !{day}",
        "march 3 april",
        &["april [month=04]"],
    );
}

#[test]
fn faults_name_the_pattern() {
    for (bad, why) in [
        ("match {nolist}", "no list"),
        ("match ( a", "missing"),
        ("match", "empty"),
        ("match <a/NOPE>", "no universal tag"),
        ("match a )", "unexpected"),
    ] {
        let file = format!("format 1\n# t\nrule r -> T\n{bad}\nyes \"x\"\nno \"x\"\n");
        let library = Library::read([Source {
            path: "t/f.rule",
            text: &file,
        }])
        .unwrap();
        let rules = library
            .rules_of("t")
            .flat_map(|f| f.rules.clone())
            .collect();
        let faults = SeqRules::compile(rules, dateline_rules::Lists::default()).unwrap_err();
        assert!(faults.to_string().contains(why), "{bad}: {faults}");
        assert!(faults.to_string().starts_with("t/f.rule:"), "{faults}");
    }
}
