//! Reads `cases/*.txt`: a text, `----`, and what must be found in it.
//!
//! A case opens with its text, after optional lines `date YYYY-MM-DD` and `outlet NAME`. Below
//! `----`, each line expects a mention, `text | kind form flags | of text | office`, of which all
//! but the first two parts may be missing; `! text` expects none with these words; and
//! `= name: mention; mention` expects an entity of that name with exactly these mentions.
//! A blank line and `====` end a case.
#![allow(clippy::unwrap_used)]

use dateline_actor::Actors;
use dateline_document::{Entity, Layer, Mention, Published, PublishedOrigin, Report};
use dateline_syntax::Analyser;
use std::fs;
use std::path::Path;

fn check(actors: &Actors, analyser: &Analyser, case: &str) -> Vec<String> {
    let (text, expected) = case.split_once("\n----\n").unwrap();
    let mut report = Report::of_text("case", "");
    let mut body = Vec::new();
    for line in text.lines() {
        if let Some(date) = line.strip_prefix("date ") {
            report.published = Some(Published {
                date: date.parse().unwrap(),
                given: date.to_owned(),
                origin: PublishedOrigin::Argument,
            });
        } else if let Some(outlet) = line.strip_prefix("outlet ") {
            report.outlet = Some(outlet.to_owned());
        } else {
            body.push(line);
        }
    }
    report.text = body.join("\n");
    let syntax = analyser.analyse(&report);
    let none = Layer::new();
    let mentions = actors.find(&report, &syntax, &none);
    let entities = actors.resolve(&report, &syntax, &none, &mentions, &Layer::new());
    let words = |m: &Mention| m.span.of(&report.text).to_owned();
    expected
        .lines()
        .filter(|l| !l.trim().is_empty())
        .filter_map(|line| {
            let fault = if let Some(rest) = line.strip_prefix("= ") {
                entity(rest, &entities, &mentions, &words)
            } else if let Some(rest) = line.strip_prefix("! ") {
                let found = mentions
                    .iter()
                    .find(|m| !m.is_thing() && words(m) == rest.trim());
                found.map(|m| format!("is a mention, by {}", m.by))
            } else {
                mention(line, &mentions, &words)
            };
            fault.map(|f| format!("{line}\n      {f}"))
        })
        .collect()
}

fn mention(
    line: &str,
    mentions: &Layer<Mention>,
    words: &dyn Fn(&Mention) -> String,
) -> Option<String> {
    let mut parts = line.split('|').map(str::trim);
    let text = parts.next().unwrap();
    let tags: Vec<&str> = parts.next().unwrap_or("").split_whitespace().collect();
    let (of, office) = (parts.next(), parts.next());
    let told = |m: &Mention| {
        let mut tags = vec![
            m.kind.as_str().to_owned(),
            format!("{:?}", m.form).to_lowercase(),
        ];
        for (flag, name) in [
            (m.locative, "locative"),
            (m.plural, "plural"),
            (m.anonymous, "anonymous"),
        ] {
            if flag {
                tags.push(name.to_owned());
            }
        }
        tags
    };
    let all: Vec<&Mention> = mentions.iter().filter(|m| words(m) == text).collect();
    let good = all.iter().any(|m| {
        told(m) == tags
            && of.is_none_or(|of| {
                m.of.and_then(|o| mentions.at(o))
                    .map(words)
                    .unwrap_or_default()
                    == of
            })
            && office.is_none_or(|o| m.office.as_deref() == Some(o))
    });
    let found = |m: &&Mention| {
        let of = m.of.and_then(|o| mentions.at(o)).map(words);
        format!(
            "{} of {of:?} office {:?} by {}",
            told(m).join(" "),
            m.office,
            m.by
        )
    };
    (!good).then(|| format!("found: {:?}", all.iter().map(found).collect::<Vec<_>>()))
}

fn entity(
    rest: &str,
    entities: &Layer<Entity>,
    mentions: &Layer<Mention>,
    words: &dyn Fn(&Mention) -> String,
) -> Option<String> {
    let (name, list) = rest.split_once(':').unwrap();
    let wanted: Vec<&str> = list.split(';').map(str::trim).collect();
    let told = |e: &Entity| -> Vec<String> {
        e.mentions
            .iter()
            .filter_map(|m| mentions.at(*m))
            .map(words)
            .collect()
    };
    let named: Vec<&Entity> = entities.iter().filter(|e| e.name == name.trim()).collect();
    let good = named.iter().any(|e| told(e) == wanted);
    (!good).then(|| {
        format!(
            "found: {:?}; all: {:?}",
            named.iter().map(|e| told(e)).collect::<Vec<_>>(),
            entities
                .iter()
                .map(|e| (&e.name, told(e)))
                .collect::<Vec<_>>()
        )
    })
}

#[test]
fn every_case_finds_what_it_expects() {
    let (_, actors, analyser) = common::shipped();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|f| f.unwrap().path())
        .collect();
    files.sort();
    let mut faults = Vec::new();
    let mut cases = 0;
    for file in files {
        for case in fs::read_to_string(&file).unwrap().split("\n====\n") {
            cases += 1;
            for fault in check(&actors, &analyser, case.trim()) {
                let opening: String = case.trim().chars().take(60).collect();
                faults.push(format!("{} `{opening}`\n   {fault}", file.display()));
            }
        }
    }
    assert!(cases > 20, "{cases} cases");
    assert!(
        faults.is_empty(),
        "{} faults\n{}",
        faults.len(),
        faults.join("\n")
    );
}

mod common;
