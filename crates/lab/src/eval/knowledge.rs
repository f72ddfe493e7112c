//! Terms of heads of state and government in `data-en/actor/leaders.lex` against the REIGN list of
//! leaders: who is missing, whose term begins or ends in another month.
//!
//! REIGN names one effective leader a state; the table holds heads of state and of government, party
//! leaders and those who acted for them. A term agrees when rows of the leader cover it without a gap,
//! one beginning and one ending within a month of the list's dates. What the list does by a rule of its
//! own is no difference: it begins every state with its independence, and cuts a term in two where the
//! state changed (German unity, Yemen's). Where the list and the table still differ and the reason is
//! known, `knowledge/reign-notes.tsv` tells it.

use dateline_document::fold;
use dateline_rules::{Lexicon, Library};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

const COW: &str = include_str!("../../knowledge/cow.tsv");
const NOTES: &str = include_str!("../../knowledge/reign-notes.tsv");
/// Offices whose holder may be a state's effective leader.
const OFFICES: &[&str] = &[
    "state",
    "government",
    "leader",
    "regent",
    "junta",
    "party-leader",
    "supreme",
    "paramount",
    "presidency",
    "scaf",
    "cpa",
    "state-counsellor",
    "captain-regent",
    "acting-state",
    "acting-government",
    "co-government",
    "rival-government",
];
/// The table's first year: terms that ended before it are not asked for.
const FIRST_YEAR: i32 = 1990;
/// The month of the list; terms without an end reach beyond it.
const LAST: i32 = 2021 * 12 + 3;

struct Term {
    /// The person's names, `|` between them.
    person: String,
    /// Months since year 0; an open end is far away.
    from: i32,
    to: i32,
}

/// A line of the list.
struct Line {
    /// Ids of `states.lex`, `|` between them: one abbreviation may stand for a state and its successors.
    state: String,
    leader: String,
    from: i32,
    to: i32,
    told: String,
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
    let lines = lines(file)?;
    let mut first: BTreeMap<&str, i32> = BTreeMap::new();
    for line in &lines {
        let from = first.entry(&line.state).or_insert(line.from);
        *from = line.from.min(*from);
    }
    let notes: Vec<(&str, &str, &str)> = tsv(NOTES)
        .filter_map(|(state, rest)| {
            let (leader, why) = rest.split_once('\t')?;
            Some((state, leader, why))
        })
        .collect();
    let (mut agree, mut explained) = (0, Vec::new());
    let (mut missing, mut apart) = (Vec::new(), Vec::new());
    for (n, line) in lines.iter().enumerate() {
        if line.to < FIRST_YEAR * 12 || line.from > LAST {
            continue;
        }
        let named: Vec<&Term> = line
            .state
            .split('|')
            .filter_map(|id| terms.get(id))
            .flatten()
            .filter(|t| same_name(&t.person, &line.leader))
            .collect();
        let (from, to) = whole(&lines, n);
        let open = from < FIRST_YEAR * 12 || first.get(line.state.as_str()) == Some(&from);
        if covered(&named, from, to, open) || covered(&named, line.from, line.to, open) {
            agree += 1;
            continue;
        }
        let is: Vec<String> = named
            .iter()
            .map(|t| format!("{} to {}", told(t.from), told(t.to)))
            .collect();
        let here = match is.is_empty() {
            true => String::new(),
            false => format!("; here {}", is.join(", ")),
        };
        let note = notes
            .iter()
            .find(|(state, leader, _)| {
                line.state.split('|').any(|id| id == *state) && same_name(leader, &line.leader)
            })
            .map(|(_, _, why)| *why);
        match note {
            Some(why) => explained.push(format!("{}{here}: {why}", line.told)),
            None if named.is_empty() => missing.push(line.told.clone()),
            None => apart.push(format!("{}{here}", line.told)),
        }
    }
    let all = agree + explained.len() + missing.len() + apart.len();
    let mut out = format!(
        "{agree} of {all} terms agree within a month, {:.1} %; {} differ for a known reason; {} leaders are in no row, {} terms differ\n",
        100.0 * agree as f64 / all.max(1) as f64,
        explained.len(),
        missing.len(),
        apart.len()
    );
    for (label, lines) in [
        ("missing  ", missing),
        ("differs  ", apart),
        ("explained", explained),
    ] {
        for line in lines {
            let _ = writeln!(out, "{label} {line}");
        }
    }
    Ok(out)
}

/// Rows of a tab-separated text without its comments.
fn tsv(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.lines()
        .filter(|l| !l.starts_with('#'))
        .filter_map(|l| l.split_once('\t'))
}

fn lines(file: &Path) -> Result<Vec<Line>, String> {
    let cow: BTreeMap<&str, &str> = tsv(COW).collect();
    let name = file.display().to_string();
    let bytes = std::fs::read(file).map_err(|e| format!("{name}: {e}"))?;
    let text = String::from_utf8_lossy(&bytes);
    let mut rows = csv::Reader::from_reader(text.as_bytes());
    let columns = rows.headers().map_err(|e| format!("{name}: {e}"))?.clone();
    let wanted = ["stateabb", "leader", "syear", "smonth", "eyear", "emonth"]
        .map(|key| {
            columns
                .iter()
                .position(|c| c == key)
                .ok_or_else(|| format!("{name}: there is no column `{key}`"))
        })
        .into_iter()
        .collect::<Result<Vec<_>, _>>()?;
    let mut out = Vec::new();
    for row in rows.records() {
        let row = row.map_err(|e| format!("{name}: {e}"))?;
        let cells: Vec<&str> = wanted.iter().map(|i| row.get(*i).unwrap_or("")).collect();
        let &[state, leader, sy, sm, ey, em] = cells.as_slice() else {
            continue;
        };
        let month = |y: &str, m: &str| Some(y.parse::<i32>().ok()? * 12 + m.parse::<i32>().ok()?);
        let state = cow.get(state).copied().unwrap_or(state);
        out.push(Line {
            state: state.to_owned(),
            leader: leader.to_owned(),
            from: month(sy, sm).unwrap_or(0),
            to: month(ey, em).unwrap_or(i32::MAX),
            told: format!("{state} {leader} {sy}-{sm} to {ey}-{em}"),
        });
    }
    Ok(out)
}

/// The months of line `n` and of those of the same leader that follow or precede it without a gap.
fn whole(lines: &[Line], n: usize) -> (i32, i32) {
    let Some(line) = lines.get(n) else {
        return (0, 0);
    };
    let (mut from, mut to) = (line.from, line.to);
    let own = |l: &&Line| l.state == line.state && same_name(&l.leader, &line.leader);
    // As many rounds as there can be joints: lines stand in no order.
    for _ in 0..8 {
        for other in lines.iter().filter(own) {
            if near(other.to, from) {
                from = from.min(other.from);
            }
            if near(to, other.from) {
                to = to.max(other.to);
            }
        }
    }
    (from, to)
}

/// Within a month of each other, or both after the list's last month.
fn near(a: i32, b: i32) -> bool {
    a.abs_diff(b) <= 1 || a.min(b) >= LAST
}

/// Whether terms cover the months without a gap, one beginning with them (or before, where the list
/// cannot say) and one ending with them.
fn covered(terms: &[&Term], from: i32, to: i32, open: bool) -> bool {
    let starts = terms
        .iter()
        .filter(|t| near(t.from, from) || open && t.from <= from && t.to >= from);
    let mut reach = match starts.map(|t| t.to).max() {
        Some(reach) => reach,
        None => return false,
    };
    loop {
        let further = terms
            .iter()
            .filter(|t| t.from <= reach.saturating_add(1))
            .map(|t| t.to)
            .max()
            .unwrap_or(reach);
        if further <= reach {
            break;
        }
        reach = further;
    }
    // Another office may be held on after the list's term: some row must end with it.
    terms
        .iter()
        .any(|t| near(t.to, to) && (t.from <= reach.saturating_add(1)) && t.to <= reach)
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
            .join("|");
        out.entry(cell("of").to_owned()).or_default().push(Term {
            person: names,
            from: month(cell("from")).unwrap_or(0),
            to: month(cell("to")).unwrap_or(i32::MAX),
        });
    }
    out
}

/// One list writes surnames, the other full names, each with its own spelling of foreign ones: a word is
/// the same but for one letter in five. Of a name of several words two must be known, or the last, or
/// all of it written as one ("deKlerk"), or the first where it is our last. `own` may be several names with `|` between them.
fn same_name(own: &str, other: &str) -> bool {
    let other = other.split('(').next().unwrap_or(other);
    let close = |a: &str, b: &str| distance(a, b) * 5 <= a.chars().count().max(b.chars().count());
    let words = |name: &str| -> Vec<String> {
        fold(name)
            .split(|c: char| !c.is_alphanumeric())
            .filter(|w| w.chars().count() > 2)
            .map(str::to_owned)
            .collect()
    };
    let joined =
        |name: &str| -> String { fold(name).chars().filter(|c| c.is_alphanumeric()).collect() };
    let own_words = words(own);
    let known = |w: &String| own_words.iter().any(|o| close(o, w));
    let asked = words(other);
    let hits = asked.iter().filter(|w| known(w)).count();
    // A second surname follows the one that news prints: "Santos Calderon" for Juan Manuel Santos.
    let doubled = asked.len() > 1
        && own
            .split('|')
            .filter_map(|name| words(name).pop())
            .any(|o| close(&o, &asked[0]));
    let whole = joined(other);
    let long = whole.chars().count();
    let ends = long > 4
        && own.split('|').any(|name| {
            let letters: Vec<char> = joined(name).chars().collect();
            (long - 1..=long + 1)
                .filter_map(|n| letters.len().checked_sub(n))
                .any(|from| close(&letters[from..].iter().collect::<String>(), &whole))
        });
    hits > 1 || asked.last().is_some_and(known) || doubled || ends
}

/// Edit distance with exchange of neighbours as one step (restricted Damerau-Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            rows[i][j] = if i == 0 || j == 0 {
                i + j
            } else {
                let change = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                let step = change.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
                let crossed = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                match crossed {
                    true => step.min(rows[i - 2][j - 2] + 1),
                    false => step,
                }
            };
        }
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_agree_and_other_names_do_not() {
        assert!(same_name("Francois Mitterrand", "Mitterand"));
        assert!(same_name("Muammar Gaddafi|Moammar Qaddafi", "Qaddafi"));
        assert!(same_name("Oliver Spasovski", "Spasovksi"));
        assert!(same_name("F.W. de Klerk", "deKlerk"));
        assert!(same_name("Park Geun-hye", "Park Geun Hye"));
        assert!(same_name("Juan Manuel Santos", "Santos Calderon"));
        assert!(same_name("Ertha Pascal-Trouillot", "Pascal-Troillet"));
        assert!(!same_name("Hafez al-Assad", "Mubarak"));
        assert!(!same_name("Georgi Parvanov", "Georgi Bliznashki"));
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("ab", "ba"), 1);
        assert_eq!(told(2021 * 12 + 3), "2021-03");
        assert_eq!(told(2020 * 12 + 12), "2020-12");
    }

    #[test]
    fn a_term_may_be_held_in_several_offices_but_not_with_a_gap() {
        let term = |from, to| Term {
            person: String::new(),
            from,
            to,
        };
        let (minister, president) = (term(100, 160), term(160, i32::MAX));
        assert!(covered(&[&minister, &president], 101, i32::MAX, false));
        assert!(covered(&[&minister], 130, 159, true));
        assert!(!covered(&[&minister], 130, 159, false));
        assert!(!covered(&[&minister, &term(170, 200)], 100, 200, false));
    }

    #[test]
    fn abbreviations_and_notes_are_of_states_of_the_table() {
        let states = dateline_data_en::FILES
            .iter()
            .find(|(name, _)| name.ends_with("actor/states.lex"))
            .unwrap()
            .1;
        let known = |id: &str| states.contains(&format!("\n{id}\t"));
        for (abbreviation, ids) in tsv(COW) {
            assert!(ids.split('|').all(known), "{abbreviation}");
        }
        for (id, note) in tsv(NOTES) {
            assert!(known(id) && note.contains('\t'), "{id} {note}");
        }
    }
}
