//! What rows of the knowledge tables say against one another: rows that stand twice, references to rows
//! that are not there, terms that end before they begin, and two holders of an office for one.
//!
//! Looked for by `dateline check` alone; a reader starts without it.

use crate::tables::date;
use dateline_rules::{Faults, Lexicon, Library, Row};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Tables whose rows may own others; the first is that of states.
const OWNERS: &[&str] = &["states", "breakaway", "organizations", "groups", "organs"];
/// Tables in which a name stands once for an owner, with the columns that tell namesakes apart.
const NAMED: &[(&str, &[&str])] = &[
    ("states", &[]),
    ("breakaway", &["of"]),
    ("organizations", &["code"]),
    ("groups", &["of"]),
    ("organs", &["of"]),
    ("outlets", &["country", "kind"]),
    ("places", &["country", "admin", "kind"]),
    ("regions-of-the-world", &[]),
];
/// PLOVER codes of those who belong to no state.
const STATELESS: &[&str] = &[
    "IGO", "IMG", "NGO", "MNC", "JEW", "MSM", "CHR", "IDG", "REL", "UNS",
];
/// Offices that one person holds at a time.
const SINGLE: &[&str] = &[
    "state",
    "government",
    "foreign",
    "defence",
    "vice-president",
    "secretary-general",
    "commission-president",
    "security-adviser",
    "un-ambassador",
    "intelligence",
    "army-chief",
];
/// Days that a table of months may let two terms overlap.
const SLACK: i32 = 31;

/// All contradictions between rows of the tables, each with file and line.
pub fn consistency(library: &Library) -> Faults {
    let mut faults = Faults::default();
    let table = |stem: &str| library.lexicon(&format!("actor/{stem}"));
    let mut known: BTreeSet<&str> = STATELESS.iter().copied().collect();
    for lexicon in OWNERS.iter().filter_map(|stem| table(stem)) {
        for row in &lexicon.rows {
            known.insert(lexicon.cell(row, "id"));
            known.insert(lexicon.cell(row, "alpha3"));
        }
    }
    for (stem, columns) in NAMED {
        if let Some(lexicon) = table(stem) {
            twice(lexicon, columns, &mut faults);
            references(lexicon, &known, &mut faults);
        }
    }
    if let Some(lexicon) = table("leaders") {
        references(lexicon, &known, &mut faults);
        terms(lexicon, &mut faults);
    }
    faults.0.sort();
    faults
}

fn add(faults: &mut Faults, lexicon: &Lexicon, row: &Row, what: String) {
    faults.add(&format!("{}.lex", lexicon.name), row.line, what);
}

fn twice(lexicon: &Lexicon, columns: &[&str], faults: &mut Faults) {
    let mut seen: HashMap<Vec<&str>, usize> = HashMap::new();
    for row in &lexicon.rows {
        let name = lexicon.cell(row, "name");
        let cells = columns.iter().map(|c| lexicon.cell(row, c));
        let key: Vec<&str> = std::iter::once(name).chain(cells).collect();
        if let Some(line) = seen.insert(key, row.line) {
            let what = format!("`{name}` stands in line {line} too, with the same owner");
            add(faults, lexicon, row, what);
        }
    }
}

fn references(lexicon: &Lexicon, known: &BTreeSet<&str>, faults: &mut Faults) {
    let ids: BTreeSet<&str> = lexicon.rows.iter().map(|r| lexicon.cell(r, "id")).collect();
    for row in &lexicon.rows {
        for column in ["of", "country", "countries"] {
            for id in lexicon.values(row, column) {
                // A key with its table ("organs:SYR-army") is told from an id by its colon.
                let id = id.rsplit_once(':').map_or(id, |(_, id)| id);
                if !known.contains(id) {
                    let what = format!("`{column}` names `{id}`, which is no row of {OWNERS:?}");
                    add(faults, lexicon, row, what);
                }
            }
        }
        let same = lexicon.cell(row, "same_as");
        if !same.is_empty() && !ids.contains(same) {
            add(
                faults,
                lexicon,
                row,
                format!("`same_as` names `{same}`, which is no row here"),
            );
        }
    }
}

/// A term of office: first and last day, line, row.
type Term<'l> = (Date, Date, &'l Row);

fn terms(lexicon: &Lexicon, faults: &mut Faults) {
    let mut offices: BTreeMap<(&str, &str), Vec<Term<'_>>> = BTreeMap::new();
    for row in &lexicon.rows {
        let mut day = |column: &str, last: bool| {
            let cell = lexicon.cell(row, column);
            let day = date(cell, last);
            // The reader takes the last day of a month for one beyond it.
            let is_day = cell.len() < 10 || cell.parse::<Date>().is_ok();
            if !is_day || day.is_none() && !cell.is_empty() {
                let what = format!("`{column}` is `{cell}`; a date is YYYY, YYYY-MM or YYYY-MM-DD");
                add(faults, lexicon, row, what);
            }
            day
        };
        let from = day("from", false).unwrap_or(Date::MIN);
        let to = day("to", true).unwrap_or(Date::MAX);
        if from > to {
            add(
                faults,
                lexicon,
                row,
                "the term ends before it begins".to_owned(),
            );
        }
        let office = lexicon.cell(row, "office");
        let key = (lexicon.cell(row, "of"), office);
        offices.entry(key).or_default().push((from, to, row));
    }
    for ((_, office), mut held) in offices {
        held.sort_by_key(|(from, to, _)| (*from, *to));
        for (n, one) in held.iter().enumerate() {
            for other in held.iter().skip(n + 1).take_while(|t| t.0 <= one.1) {
                let name = |row| lexicon.cell(row, "person");
                let same = name(one.2) == name(other.2);
                let days = one
                    .1
                    .min(other.1)
                    .since(other.0)
                    .map_or(i32::MAX, |s| s.get_days());
                if days > SLACK && (same || SINGLE.contains(&office)) {
                    let what = match same {
                        true => format!("the same term stands in line {}", one.2.line),
                        false => format!(
                            "`{}` holds the office `{office}` for {days} days with `{}` of line {}",
                            name(other.2),
                            name(one.2),
                            one.2.line
                        ),
                    };
                    add(faults, lexicon, other.2, what);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use dateline_rules::Source;

    #[test]
    fn the_embedded_tables_do_not_contradict_one_another() {
        let sources = dateline_data_en::FILES
            .iter()
            .map(|(path, text)| Source { path, text });
        let library = Library::read(sources).unwrap();
        let faults = consistency(&library);
        assert!(faults.0.is_empty(), "{faults}");
    }

    #[test]
    fn every_contradiction_is_told_with_file_and_line() {
        let states = "format 1\n# t\nid\tname\talpha3\nUTO\tUtopia\tUTO\nUTX\tUtopia\tUTX\n";
        let outlets = "format 1\n# t\nid\tname\tcountry\tkind\tsame_as\n\
            a\tGazette\tUTO\t-\tnobody\nb\tGazette\tXXX\t-\t-\n";
        let leaders = "format 1\n# t\nid\tperson\toffice\tof\tfrom\tto\n\
            a\tAnna\tstate\tUTO\t1990\t1995\nb\tBert\tstate\tUTO\t1994\t2000-02-30\n\
            c\tCarl\tforeign\tUTO\t2001\t2000\nd\tDora\tleader\tUTO\t1990\t-\ne\tEmil\tleader\tUTO\t1990\t-\n";
        let library = Library::read([
            Source {
                path: "actor/states.lex",
                text: states,
            },
            Source {
                path: "actor/outlets.lex",
                text: outlets,
            },
            Source {
                path: "actor/leaders.lex",
                text: leaders,
            },
        ])
        .unwrap();
        let told: Vec<(String, usize)> = consistency(&library)
            .0
            .into_iter()
            .map(|f| (f.file, f.line))
            .collect();
        let at = |file: &str, line| told.contains(&(format!("actor/{file}.lex"), line));
        assert!(
            at("states", 5) && at("outlets", 4) && at("outlets", 5),
            "{told:?}"
        );
        assert!(at("leaders", 5) && at("leaders", 6), "{told:?}");
        // A movement may have two leaders.
        assert!(!at("leaders", 7) && !at("leaders", 8), "{told:?}");
    }
}
