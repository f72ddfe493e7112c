//! Which statement of the record a row speaks of, and where the two differ.

use super::map::Map;
use super::table::{MyRow, MyTable};
use dateline::store::agreement::{Field, alpha, kappa};
use dateline::store::{EventRow, PartyRow};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A difference in one field.
#[derive(Clone, Debug)]
pub(super) struct Difference {
    pub(super) line: u64,
    pub(super) event: usize,
    pub(super) field: String,
    pub(super) mine: String,
    pub(super) theirs: String,
}

/// A comparison.
#[derive(Clone, Debug)]
pub(super) struct Comparison<'a> {
    pub(super) events: &'a [EventRow],
    pub(super) rows: usize,
    /// Rows with their statements.
    pub(super) pairs: Vec<(&'a MyRow, usize)>,
    /// Rows that the record has nothing for, and why.
    pub(super) only_mine: Vec<(&'a MyRow, String)>,
    /// Statements in the reports that she coded, which her table has nothing for.
    pub(super) only_theirs: Vec<usize>,
    pub(super) fields: Vec<Field>,
    pub(super) differences: Vec<Difference>,
}

/// How many days before its publication a statement without a date may speak of.
const UNDATED: i64 = 3;

/// Compares row by row.
pub(super) fn compare<'a>(map: &Map, table: &'a MyTable, events: &'a [EventRow]) -> Comparison<'a> {
    let mut by_report: HashMap<&str, Vec<usize>> = HashMap::new();
    let mut by_day: BTreeMap<Date, Vec<usize>> = BTreeMap::new();
    let mut by_published: BTreeMap<Date, Vec<usize>> = BTreeMap::new();
    for (i, event) in events.iter().enumerate() {
        if let Some(told) = event.statements.first() {
            by_report.entry(&told.report).or_default().push(i);
            if told.name != told.report {
                by_report.entry(&told.name).or_default().push(i);
            }
            if let Some(day) = day(told.published.as_deref()) {
                by_published.entry(day).or_default().push(i);
            }
        }
        let told = event.statements.first();
        if event.when.is_none() {
            // What is told without a date happened, as far as anybody can say, on the days before.
            if let Some(last) = told.and_then(|t| day(t.published.as_deref())) {
                for n in 0..=UNDATED {
                    if let Ok(day) = last.checked_sub(jiff::Span::new().days(n)) {
                        by_day.entry(day).or_default().push(i);
                    }
                }
            }
        }
        if let Some((first, last)) = days(event) {
            // A month or a year is no day to find a statement by.
            let long = (last - first).get_days();
            for n in 0..=long.min(6) {
                if let Ok(day) = first.checked_add(jiff::Span::new().days(n)) {
                    by_day.entry(day).or_default().push(i);
                }
            }
        }
    }
    let mut scored: Vec<(i32, usize, usize)> = Vec::new();
    let mut only_mine = Vec::new();
    for (r, row) in table.rows.iter().enumerate() {
        let named = row.fields.get("report").and_then(|n| n.first());
        let candidates: BTreeSet<usize> = match named {
            Some(name) => by_report
                .get(name.as_str())
                .into_iter()
                .flatten()
                .copied()
                .collect(),
            None => near(&by_day, row.when, map.days)
                .chain(near(&by_published, row.published, map.days))
                .collect(),
        };
        if candidates.is_empty() {
            only_mine.push((
                r,
                match named {
                    Some(name) => format!("the record has no statement of a report {name}"),
                    None => "the record has no statement of that day".to_owned(),
                },
            ));
            continue;
        }
        let before = scored.len();
        for e in candidates {
            if let Some(event) = events.get(e)
                && let Some(score) = score(map, row, event, named.is_some())
            {
                scored.push((score, r, e));
            }
        }
        if scored.len() == before {
            only_mine.push((
                r,
                "no statement there has the same parties, type or place".to_owned(),
            ));
        }
    }
    scored.sort_by_key(|(score, r, e)| (-score, *r, *e));
    let (mut used_rows, mut used_events) = (BTreeSet::new(), BTreeSet::new());
    let mut pairs = Vec::new();
    for (_, r, e) in &scored {
        if used_rows.contains(r) || used_events.contains(e) {
            continue;
        }
        used_rows.insert(*r);
        used_events.insert(*e);
        pairs.push((*r, *e));
    }
    let left: BTreeSet<usize> = scored.iter().map(|(_, r, _)| *r).collect();
    for r in left.difference(&used_rows) {
        only_mine.push((
            *r,
            "the statements that would fit belong to other rows".to_owned(),
        ));
    }
    only_mine.sort_by_key(|(r, _)| *r);
    pairs.sort_unstable();
    let row = |r: usize| table.rows.get(r);
    let pairs: Vec<(&MyRow, usize)> = pairs
        .into_iter()
        .filter_map(|(r, e)| Some((row(r)?, e)))
        .collect();
    let coded: BTreeSet<&str> = table
        .rows
        .iter()
        .filter_map(|r| r.fields.get("report")?.first())
        .map(String::as_str)
        .collect();
    let only_theirs = events
        .iter()
        .enumerate()
        .filter(|(i, event)| {
            let told = event.statements.first();
            !used_events.contains(i)
                && told.is_some_and(|t| {
                    coded.contains(t.report.as_str()) || coded.contains(t.name.as_str())
                })
        })
        .map(|(i, _)| i)
        .collect();
    let (fields, differences) = fields(map, &pairs, events);
    Comparison {
        events,
        rows: table.rows.len(),
        pairs,
        only_mine: only_mine
            .into_iter()
            .filter_map(|(r, why)| Some((row(r)?, why)))
            .collect(),
        only_theirs,
        fields,
        differences,
    }
}

fn near(
    days: &BTreeMap<Date, Vec<usize>>,
    day: Option<Date>,
    apart: i64,
) -> impl Iterator<Item = usize> {
    let range = day.and_then(|day| {
        let apart = jiff::Span::new().days(apart);
        Some(day.checked_sub(apart).ok()?..=day.checked_add(apart).ok()?)
    });
    range
        .map(|range| days.range(range).flat_map(|(_, all)| all.iter().copied()))
        .into_iter()
        .flatten()
}

/// How well a statement fits a row; `None` where nothing says that it is the same.
fn score(map: &Map, row: &MyRow, event: &EventRow, named: bool) -> Option<i32> {
    let everybody: Vec<&PartyRow> = [
        &event.actor,
        &event.recipient,
        &event.mediators,
        &event.hosts,
    ]
    .into_iter()
    .flatten()
    .collect();
    let list = |field: &str| row.fields.get(field).map_or(&[][..], Vec::as_slice);
    let mut parties = 0;
    for field in ["parties", "actor", "recipient", "mediator", "host"] {
        for name in list(field) {
            parties += i32::from(everybody.iter().any(|p| fits(name, p)));
        }
    }
    let kind = i32::from(list("type").first().is_some_and(|t| *t == event.kind));
    let place = i32::from(list("place").iter().any(|name| {
        event
            .place
            .as_ref()
            .is_some_and(|p| same_place(name, &p.name, p.country.as_deref()))
    }));
    let when = match (row.when, days(event)) {
        (Some(day), Some((first, last))) if first <= day && day <= last => 2,
        (Some(day), Some((first, last))) => {
            let apart = (first - day).get_days().max((day - last).get_days());
            i32::from(i64::from(apart) <= map.days)
        }
        _ => 0,
    };
    let status = i32::from(list("status").first().is_some_and(|s| *s == event.status));
    let enough = match named {
        true => parties + 2 * kind + place + when / 2 >= 2,
        false => parties > 0 && (kind > 0 || parties > 1 || place > 0 || list("type").is_empty()),
    };
    enough.then_some(4 * parties + 5 * kind + 2 * place + 3 * when + status)
}

/// Whether a name of hers fits a party: its name, code, country or words.
fn fits(mine: &str, party: &PartyRow) -> bool {
    let code = party.code.as_deref().unwrap_or_default();
    let country = code.split(' ').next().unwrap_or_default();
    mine.eq_ignore_ascii_case(code)
        || (!country.is_empty() && mine.eq_ignore_ascii_case(country))
        || alike(mine, &party.name)
        || alike(mine, &party.phrase)
}

/// Whether two names are one, or the one holds the other as whole words.
fn alike(a: &str, b: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        text.to_lowercase()
            .chars()
            .map(plain)
            .collect::<String>()
            .split(|c: char| !c.is_alphanumeric())
            .filter(|w| !["", "the", "of", "s"].contains(w))
            .map(str::to_owned)
            .collect()
    };
    let (a, b) = (words(a), words(b));
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    match short.as_slice() {
        [] => false,
        [only] if only.chars().count() < 3 => short == long,
        _ => long.windows(short.len()).any(|w| w == short),
    }
}

/// A small Latin letter without its accent, as keyboards without them write it.
fn plain(letter: char) -> char {
    const ACCENTED: &str = "àáâãäåāăąçćčďđèéêëēęěğìíîïīıłñńňòóôõöøōőřśşšťţùúûüūůűýÿźżž";
    const PLAIN: &str = "aaaaaaaaacccddeeeeeeegiiiiiilnnnoooooooorsssttuuuuuuuyyzzz";
    let at = ACCENTED.chars().position(|c| c == letter);
    at.and_then(|at| PLAIN.chars().nth(at)).unwrap_or(letter)
}

fn same_place(mine: &str, name: &str, country: Option<&str>) -> bool {
    alike(mine, name) || country.is_some_and(|c| mine.eq_ignore_ascii_case(c))
}

/// First and last day of a statement's date.
fn days(event: &EventRow) -> Option<(Date, Date)> {
    let when = event.when.as_ref()?;
    let first = day(when.earliest.as_deref().or(when.latest.as_deref()))?;
    let last = day(when.latest.as_deref().or(when.earliest.as_deref()))?;
    Some((first, last.max(first)))
}

fn day(text: Option<&str>) -> Option<Date> {
    text?.get(..10)?.parse().ok()
}

fn fields(
    map: &Map,
    pairs: &[(&MyRow, usize)],
    events: &[EventRow],
) -> (Vec<Field>, Vec<Difference>) {
    let mut all = Vec::new();
    let mut differences = Vec::new();
    for field in super::map::FIELDS {
        if !map.columns.contains_key(field) || ["report", "published"].contains(&field) {
            continue;
        }
        let mut units: Vec<(String, String)> = Vec::new();
        for (row, e) in pairs {
            let (Some(event), Some(mine)) = (events.get(*e), row.fields.get(field)) else {
                continue;
            };
            let (mine, theirs, same) = both(field, mine, row, event);
            if !same {
                differences.push(Difference {
                    line: row.line,
                    event: *e,
                    field: field.to_owned(),
                    mine: mine.clone(),
                    theirs: theirs.clone(),
                });
            }
            // Two ways to write one value are one value.
            units.push((if same { theirs.clone() } else { mine }, theirs));
        }
        let lists: Vec<Vec<&String>> = units.iter().map(|(a, b)| vec![a, b]).collect();
        all.push(Field {
            field: field.to_owned(),
            units: units.len(),
            same: units.iter().filter(|(a, b)| a == b).count(),
            kappa: kappa(&units),
            alpha: alpha(&lists),
        });
    }
    differences.sort_by_key(|d| d.line);
    (all, differences)
}

/// Whether both have the same parties of an event that is as much the one's as the other's: there,
/// who comes first is a matter of taste.
fn pooled(row: &MyRow, event: &EventRow) -> bool {
    let mine: Vec<&String> = ["actor", "recipient"]
        .iter()
        .filter_map(|field| row.fields.get(*field))
        .flatten()
        .collect();
    let theirs: Vec<&PartyRow> = event.actor.iter().chain(&event.recipient).collect();
    ["CONSULT", "AGREE", "COOPERATE"].contains(&event.kind.as_str())
        && row.fields.contains_key("actor")
        && row.fields.contains_key("recipient")
        && mine.iter().all(|m| theirs.iter().any(|p| fits(m, p)))
        && theirs.iter().all(|p| mine.iter().any(|m| fits(m, p)))
}

/// What both have in a field, and whether it is the same.
fn both(field: &str, mine: &[String], row: &MyRow, event: &EventRow) -> (String, String, bool) {
    let shown = |values: &[String]| match values {
        [] => "nothing".to_owned(),
        values => values.join("; "),
    };
    let parties = |parties: Vec<&PartyRow>| {
        let names: Vec<String> = parties.iter().map(|p| p.name.clone()).collect();
        // One name may stand for two entities of a phrase, and one entity under two names.
        let same = mine.iter().all(|m| parties.iter().any(|p| fits(m, p)))
            && parties.iter().all(|p| mine.iter().any(|m| fits(m, p)));
        (shown(mine), shown(&names), same)
    };
    let one = |theirs: Option<&String>| {
        let same = match (mine.first(), theirs) {
            (None, None) => true,
            (Some(a), Some(b)) => alike(a, b),
            _ => false,
        };
        let theirs: Vec<String> = theirs.into_iter().cloned().collect();
        (shown(mine), shown(&theirs), same)
    };
    let told = event.statements.first();
    match field {
        "type" => (
            shown(mine),
            event.kind.clone(),
            mine.first() == Some(&event.kind),
        ),
        "status" => (
            shown(mine),
            event.status.clone(),
            mine.first() == Some(&event.status),
        ),
        "stance" => one(told.and_then(|t| t.stance.as_ref())),
        "parties" => parties(event.actor.iter().chain(&event.recipient).collect()),
        "actor" | "recipient" => {
            let role = if field == "actor" {
                &event.actor
            } else {
                &event.recipient
            };
            let (mine, theirs, same) = parties(role.iter().collect());
            (mine, theirs, same || pooled(row, event))
        }
        "mediator" => parties(event.mediators.iter().collect()),
        "host" => parties(event.hosts.iter().collect()),
        "issue" => one(event.issue.as_ref()),
        "place" => {
            let theirs = event.place.as_ref();
            let same = match (mine.first(), theirs) {
                (None, None) => true,
                (Some(m), Some(p)) => same_place(m, &p.name, p.country.as_deref()),
                _ => false,
            };
            (
                shown(mine),
                theirs.map_or("nothing".to_owned(), |p| p.name.clone()),
                same,
            )
        }
        "source" => match told.and_then(|t| t.chain.last()) {
            Some(origin) => one(Some(origin)),
            // The report itself tells: she may have left it empty, or written its outlet.
            None => {
                let outlet = told.and_then(|t| t.outlet.as_ref());
                let same = mine.is_empty() || one(outlet).2;
                (shown(mine), "the report itself".to_owned(), same)
            }
        },
        _ => {
            let theirs = event.when.as_ref().and_then(|w| w.value.clone());
            let same = match (row.when, days(event)) {
                (None, None) => true,
                (Some(day), Some((first, last))) => first <= day && day <= last,
                _ => false,
            };
            (
                shown(mine),
                theirs.unwrap_or_else(|| "nothing".to_owned()),
                same,
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::alike;

    #[test]
    fn names_fit_by_whole_words_without_accents() {
        for (a, b, same) in [
            ("Houphouet-Boigny", "President Félix Houphouët-Boigny", true),
            ("the Government of Sudan", "Sudan government", false),
            ("Sudan", "Government of Sudan", true),
            ("Oman", "Romania", false),
            ("US", "US", true),
            ("US", "the US army", false),
            ("", "Peru", false),
            ("Žižka Ø", "zizka o", true),
        ] {
            assert_eq!(alike(a, b), same, "{a} / {b}");
        }
    }
}
