//! The house: the map tells the truth, no arrow goes up, files stay small, English stays in data.

#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn files(dir: &Path, extension: &str) -> Vec<PathBuf> {
    let mut out = Vec::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if !path.ends_with("target") && !path.ends_with(".git") {
                out.extend(files(&path, extension));
            }
        } else if path.extension().is_some_and(|e| e == extension) {
            out.push(path);
        }
    }
    out.sort();
    out
}

/// Rooms and what each of them may know, from the table of ARCHITECTURE.md.
fn rooms() -> BTreeMap<String, (u8, String)> {
    let page = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let table = page.split("## Rooms").nth(1).unwrap();
    let table = table.split("\n## ").next().unwrap();
    table
        .lines()
        .filter(|l| l.starts_with("| ") && !l.starts_with("| floor"))
        .map(|l| {
            let cells: Vec<&str> = l.split('|').map(str::trim).collect();
            let floor = cells[1].bytes().next().unwrap() - b'0';
            let room = cells[2].trim_matches('`').to_owned();
            (room, (floor, cells[4].to_owned()))
        })
        .collect()
}

/// Dependencies of a crate on other rooms (without dev-dependencies).
fn arrows(room: &str) -> BTreeSet<String> {
    let manifest = root().join("crates").join(room).join("Cargo.toml");
    let mut inside = false;
    let mut out = BTreeSet::new();
    for line in fs::read_to_string(manifest).unwrap().lines() {
        if line.starts_with('[') {
            inside = line.starts_with("[dependencies");
        }
        if inside && line.starts_with("dateline") {
            let name = line.split(['.', ' ', '=']).next().unwrap();
            out.insert(name.strip_prefix("dateline-").unwrap_or(name).to_owned());
        }
    }
    out
}

#[test]
fn every_room_is_on_the_map_and_every_arrow_goes_down() {
    let rooms = rooms();
    let crates: BTreeSet<String> = fs::read_dir(root().join("crates"))
        .unwrap()
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(crates, rooms.keys().cloned().collect());
    for (room, (floor, knows)) in &rooms {
        for other in arrows(room) {
            let (below, _) = rooms.get(&other).unwrap();
            let sideways = floor == below && *floor > 2;
            assert!(
                below <= floor && !sideways,
                "{room} -> {other} is no arrow downwards"
            );
            let stated = match knows.as_str() {
                "everything" => true,
                "nothing" => false,
                list => {
                    list.contains(&other)
                        || (list.contains("all stages") && *below <= 3)
                        || (list.contains("models") && other.starts_with("model-"))
                }
            };
            assert!(
                stated,
                "{room} knows {other}; the table says that it knows: {knows}"
            );
        }
    }
}

#[test]
fn paths_in_the_documents_exist() {
    for page in ["ARCHITECTURE.md", "README.md", "docs/GLOSSARY.md"] {
        let text = fs::read_to_string(root().join(page)).unwrap();
        for quoted in text.split('`').skip(1).step_by(2) {
            let is_path = ["crates/", "docs/", "golden"]
                .iter()
                .any(|p| quoted.starts_with(p));
            if is_path && !quoted.contains(['*', ' ', '<', '…']) {
                assert!(
                    root().join(quoted).exists(),
                    "{page}: `{quoted}` does not exist"
                );
            }
        }
    }
}

#[test]
fn files_are_small_and_say_what_they_are_for() {
    let mut lengths = Vec::new();
    for path in files(&root().join("crates"), "rs") {
        let text = fs::read_to_string(&path).unwrap();
        let lines = text.lines().count();
        assert!(lines <= 800, "{} has {lines} lines", path.display());
        lengths.push(lines);
        assert!(
            text.lines().take(4).any(|l| l.starts_with("//!")),
            "{} does not open with what it is for",
            path.display()
        );
    }
    lengths.sort_unstable();
    let median = lengths[lengths.len() / 2];
    assert!(median <= 180, "the median file has {median} lines");
}

/// String literals of a source file outside comments and test modules.
fn literals(text: &str) -> Vec<(usize, String)> {
    let code = text.split("#[cfg(test)]").next().unwrap();
    let mut out = Vec::new();
    for (i, line) in code.lines().enumerate() {
        let line = line.trim_start();
        if line.starts_with("//") {
            continue;
        }
        let mut rest = line;
        while let Some(open) = rest.find('"') {
            let after = &rest[open + 1..];
            let Some(close) = after.find('"') else { break };
            out.push((i + 1, after[..close].to_owned()));
            rest = &after[close + 1..];
        }
    }
    out
}

#[test]
fn stages_hold_no_english_words() {
    // Function words and the commonest words of reports: a stage that asks for one of them by its
    // letters knows English. Words that are also ids, classes, columns or statuses are left out.
    let words: BTreeSet<&str> = include_str!("english.txt").split_whitespace().collect();
    assert!(words.len() > 150);
    for room in ["syntax", "clause", "time", "actor", "attribution", "event"] {
        for path in files(&root().join("crates").join(room).join("src"), "rs") {
            let text = fs::read_to_string(&path).unwrap();
            for (line, literal) in literals(&text) {
                assert!(
                    !words.contains(literal.as_str()),
                    "{}:{line} holds the English word {literal:?}: it belongs into crates/data-en",
                    path.display()
                );
            }
        }
    }
}

#[test]
fn the_tree_names_no_machine() {
    let needles = ["/wor".to_owned() + "k/", "/roo".to_owned() + "t/"];
    for extension in ["rs", "md", "toml", "lex", "rule", "report"] {
        for path in files(&root(), extension) {
            let text = fs::read_to_string(&path).unwrap();
            for needle in &needles {
                assert!(!text.contains(needle), "{} names {needle}", path.display());
            }
        }
    }
}
