//! From a header row to the fields of a report: by a map, or by names that are plain.

use super::{Column, FIELDS, Map};
use crate::Words;
use crate::fault::Complaint;
use dateline_document::fold;
use std::collections::BTreeMap;

/// Field to index of its column, from 0.
pub(crate) type Places = BTreeMap<&'static str, usize>;

/// The header's columns that a map names.
pub(crate) fn by_map(map: &Map, header: &[String]) -> Result<Places, Complaint> {
    let mut places = Places::new();
    for (field, column) in &map.columns {
        let place = match column {
            Column::Number(n) if *n <= header.len() => n - 1,
            Column::Number(n) => {
                return Err(Complaint::new(
                    format!(
                        "the map's `{field}` is column {n}, and there are {}",
                        header.len()
                    ),
                    "correct the map",
                ));
            }
            Column::Name(name) => {
                let same = |cell: &String| normal(cell) == normal(name);
                let mut found = header.iter().enumerate().filter(|(_, cell)| same(cell));
                match (found.next(), found.next()) {
                    (Some((place, _)), None) => place,
                    (Some((place, _)), Some((other, _))) => {
                        return Err(Complaint::new(
                            format!(
                                "columns {} and {} are both called {name:?}",
                                place + 1,
                                other + 1
                            ),
                            format!("give the number in the map: {field} = {}", place + 1),
                        ));
                    }
                    (None, _) => {
                        return Err(Complaint::new(
                            format!(
                                "there is no column {name:?}, which the map calls `{field}`; {}",
                                list(header)
                            ),
                            "correct the map",
                        ));
                    }
                }
            }
        };
        places.insert(*field, place);
    }
    Ok(places)
}

/// The columns whose names say plainly what they are; a map of them. The text has to be among
/// them, and no field may have two.
pub(crate) fn by_name(header: &[String], words: &Words) -> Result<Map, Complaint> {
    let mut map = Map::default();
    for (i, cell) in header.iter().enumerate() {
        let Some(field) = words.columns.get(&normal(cell)) else {
            continue;
        };
        let Some(field) = FIELDS.into_iter().find(|f| f == field) else {
            continue;
        };
        if let Some(other) = map.columns.insert(field, Column::Name(cell.clone())) {
            let other = match other {
                Column::Name(name) => name,
                Column::Number(n) => n.to_string(),
            };
            return Err(Complaint::new(
                format!("both {other:?} and {cell:?} may be the column `{field}`"),
                format!("say in a map which of them it is: {field} = {}", i + 1),
            ));
        }
    }
    if map.columns.contains_key("text") {
        return Ok(map);
    }
    Err(Complaint::new(
        format!("no column is plainly the text; {}", list(header)),
        "say in a map which it is: text = \"...\"",
    ))
}

fn list(header: &[String]) -> String {
    let names: Vec<String> = header
        .iter()
        .take(20)
        .map(|name| format!("{:?}", name.chars().take(40).collect::<String>()))
        .collect();
    let more = header.len().saturating_sub(20);
    match more {
        0 => format!("the columns are {}", names.join(", ")),
        n => format!("the columns are {} and {n} more", names.join(", ")),
    }
}

/// Case, blanks, hyphens, underscores and a colon at the end do not count.
pub(crate) fn normal(name: &str) -> String {
    let spaced: String = name
        .chars()
        .map(|c| if c == '_' || c == '-' { ' ' } else { c })
        .collect();
    let words: Vec<&str> = spaced.split_whitespace().collect();
    fold(words.join(" ").trim_end_matches(':'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::tests::english;

    fn header(names: &[&str]) -> Vec<String> {
        names.iter().map(|n| (*n).to_owned()).collect()
    }

    #[test]
    fn plain_names_are_recognised_and_others_are_not() {
        let words = english();
        let map = by_name(&header(&["Doc_ID", "Headline", "BODY", "source"]), &words).unwrap();
        let fields: Vec<&str> = map.columns.keys().copied().collect();
        assert_eq!(fields, ["id", "text", "title"]);
        let places = by_map(&map, &header(&["doc id", "Headline", "Body", "source"])).unwrap();
        assert_eq!(places["text"], 2);
        let two = by_name(&header(&["text", "Body"]), &words).unwrap_err();
        assert!(two.cause.contains("both"), "{two:?}");
        let none = by_name(&header(&["notes", "when"]), &words).unwrap_err();
        assert!(none.cause.contains("\"notes\", \"when\""), "{none:?}");
    }

    #[test]
    fn a_map_that_does_not_fit_says_why() {
        let map = Map::parse("text = \"Body\"\ntitle = 5").unwrap();
        let fault = by_map(&map, &header(&["Body", "b"])).unwrap_err();
        assert!(fault.cause.contains("column 5"), "{fault:?}");
        let map = Map::parse("text = \"Body\"").unwrap();
        assert!(by_map(&map, &header(&["Text"])).is_err());
        let twice = by_map(&map, &header(&["Body", "body"])).unwrap_err();
        assert!(twice.fix.contains("text = 1"), "{twice:?}");
    }
}
