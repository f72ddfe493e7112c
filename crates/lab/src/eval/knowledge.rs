//! Terms of heads of state and government in `data-en/actor/leaders.lex` against the REIGN list of
//! leaders: who is missing, whose term begins or ends in another month.
//!
//! REIGN names one effective leader a state; the table holds heads of state and of government. A term
//! agrees when some row of the state has the leader's name and the months differ by at most one.

use dateline_document::fold;
use dateline_rules::{Lexicon, Library};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

const COW: &str = include_str!("../../knowledge/cow.tsv");
const OFFICES: &[&str] = &["state", "government", "leader", "regent", "junta"];
/// The table's first year: terms that ended before it are not asked for.
const FIRST_YEAR: i32 = 1990;
/// The month of the list; terms without an end reach beyond it.
const LAST: i32 = 2021 * 12 + 3;

struct Term {
    person: String,
    /// Months since year 0; an open end is far away.
    from: i32,
    to: i32,
}

/// Compares the tables.
///
/// # Errors
/// A file that cannot be read; a table that the library lacks.
pub fn run(library: &Library, file: &Path) -> Result<String, String> {
    let leaders = library
        .lexicon("actor/leaders")
        .ok_or("there is no lexicon `actor/leaders`")?;
    let terms = terms_by_state(leaders);
    let cow: BTreeMap<&str, &str> = COW
        .lines()
        .filter(|l| !l.starts_with('#'))
        .filter_map(|l| l.split_once('\t'))
        .collect();
    let name = file.display().to_string();
    let bytes = std::fs::read(file).map_err(|e| format!("{name}: {e}"))?;
    let text = String::from_utf8_lossy(&bytes);
    let mut rows = csv::Reader::from_reader(text.as_bytes());
    let columns = rows.headers().map_err(|e| format!("{name}: {e}"))?.clone();
    let column = |key: &str| {
        columns
            .iter()
            .position(|c| c == key)
            .ok_or_else(|| format!("{name}: there is no column `{key}`"))
    };
    let wanted = ["stateabb", "leader", "syear", "smonth", "eyear", "emonth"]
        .map(column)
        .into_iter()
        .collect::<Result<Vec<_>, _>>()?;
    let (mut agree, mut missing, mut apart) = (0, Vec::new(), Vec::new());
    for row in rows.records() {
        let row = row.map_err(|e| format!("{name}: {e}"))?;
        let cells: Vec<&str> = wanted.iter().map(|i| row.get(*i).unwrap_or("")).collect();
        let &[state, leader, sy, sm, ey, em] = cells.as_slice() else {
            continue;
        };
        let month = |y: &str, m: &str| Some(y.parse::<i32>().ok()? * 12 + m.parse::<i32>().ok()?);
        let from = month(sy, sm).unwrap_or(0);
        let to = month(ey, em).unwrap_or(i32::MAX);
        if to < FIRST_YEAR * 12 || from > LAST {
            continue;
        }
        let id = cow.get(state).copied().unwrap_or(state);
        let own = terms.get(id).map_or(&[][..], Vec::as_slice);
        let named: Vec<&Term> = own
            .iter()
            .filter(|t| same_name(&t.person, leader))
            .collect();
        let near = |a: i32, b: i32| a.abs_diff(b) <= 1 || (a.min(b) >= LAST);
        let early =
            |t: &Term| near(t.from, from) || from < FIRST_YEAR * 12 && t.from < FIRST_YEAR * 12 + 1;
        if named.iter().any(|t| early(t) && near(t.to, to)) {
            agree += 1;
        } else if named.is_empty() {
            missing.push(format!("{id} {leader} {sy}-{sm} to {ey}-{em}"));
        } else {
            let is: Vec<String> = named
                .iter()
                .map(|t| format!("{} to {}", told(t.from), told(t.to)))
                .collect();
            apart.push(format!(
                "{id} {leader} {sy}-{sm} to {ey}-{em}; here {}",
                is.join(", ")
            ));
        }
    }
    let all = agree + missing.len() + apart.len();
    let mut out = format!(
        "{agree} of {all} terms agree within a month; {} leaders are in no row, {} terms differ\n",
        missing.len(),
        apart.len()
    );
    for line in &missing {
        let _ = writeln!(out, "missing  {line}");
    }
    for line in &apart {
        let _ = writeln!(out, "differs  {line}");
    }
    Ok(out)
}

fn told(month: i32) -> String {
    match month {
        i32::MAX => "now".to_owned(),
        m => format!("{}-{:02}", (m - 1) / 12, (m - 1) % 12 + 1),
    }
}

fn terms_by_state(leaders: &Lexicon) -> BTreeMap<String, Vec<Term>> {
    let mut out: BTreeMap<String, Vec<Term>> = BTreeMap::new();
    for row in &leaders.rows {
        let cell = |name: &str| leaders.cell(row, name);
        if !OFFICES.contains(&cell("office")) {
            continue;
        }
        let month = |date: &str| {
            let mut parts = date.split('-');
            let year: i32 = parts.next()?.parse().ok()?;
            let month: i32 = parts.next().and_then(|m| m.parse().ok()).unwrap_or(6);
            Some(year * 12 + month)
        };
        let names = std::iter::once(cell("person"))
            .chain(leaders.values(row, "aliases"))
            .collect::<Vec<_>>()
            .join(" ");
        out.entry(cell("of").to_owned()).or_default().push(Term {
            person: names,
            from: month(cell("from")).unwrap_or(0),
            to: month(cell("to")).unwrap_or(i32::MAX),
        });
    }
    out
}

/// One list writes surnames, the other full names, each with its own spelling of foreign ones: some
/// word of four letters and more is the same but for one letter in five.
fn same_name(own: &str, other: &str) -> bool {
    let words = |name: &str| -> Vec<String> {
        fold(name)
            .split(|c: char| !c.is_alphanumeric())
            .filter(|w| w.chars().count() > 2)
            .map(str::to_owned)
            .collect()
    };
    let own = words(own);
    words(other).iter().any(|w| {
        own.iter()
            .any(|o| distance(o, w) * 5 <= o.chars().count().max(w.chars().count()))
    })
}

/// Edit distance (Levenshtein 1966).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, ca) in a.chars().enumerate() {
        let mut last = i;
        row[0] = i + 1;
        for (j, cb) in b.iter().enumerate() {
            let here = row[j + 1];
            row[j + 1] = (last + usize::from(ca != *cb))
                .min(here + 1)
                .min(row[j] + 1);
            last = here;
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_agree_and_other_names_do_not() {
        assert!(same_name("Francois Mitterrand", "Mitterand"));
        assert!(same_name("Muammar Gaddafi Moammar Qaddafi", "Qaddafi"));
        assert!(!same_name("Hafez al-Assad", "Mubarak"));
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(told(2021 * 12 + 3), "2021-03");
        assert_eq!(told(2020 * 12 + 12), "2020-12");
    }

    #[test]
    fn abbreviations_of_the_list_are_states_of_the_table() {
        let states = dateline_data_en::FILES
            .iter()
            .find(|(name, _)| name.ends_with("actor/states.lex"))
            .unwrap()
            .1;
        for line in COW.lines().filter(|l| !l.starts_with('#')) {
            let (_, id) = line.split_once('\t').unwrap();
            assert!(states.contains(&format!("\n{id}\t")), "{line}");
        }
    }
}
