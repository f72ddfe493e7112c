//! Which column of a table is which field: a small TOML file that people read and write.

use std::collections::BTreeMap;
use std::fmt::{self, Write};
use std::path::{Path, PathBuf};

/// Fields of a report that a column can give.
pub const FIELDS: [&str; 12] = [
    "text",
    "title",
    "published",
    "outlet",
    "agency",
    "byline",
    "place",
    "url",
    "language",
    "id",
    "updated",
    "retrieved",
];

/// A column as a map names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Column {
    /// By its name in the header.
    Name(String),
    /// By its number, from 1.
    Number(usize),
}

/// What stands first in a date such as 03/04/2021.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// 3 April.
    DayFirst,
    /// March 4.
    MonthFirst,
}

impl fmt::Display for Order {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Order::DayFirst => "day-first",
            Order::MonthFirst => "month-first",
        })
    }
}

/// How a table is to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Map {
    /// Field (one of [`FIELDS`]) to column.
    pub columns: BTreeMap<&'static str, Column>,
    /// Order of day and month in dates written with figures.
    pub dates: Option<Order>,
    /// Name of the sheet in a workbook.
    pub sheet: Option<String>,
    /// What separates the cells of a text file.
    pub separator: Option<char>,
    /// Whether the first row names the columns.
    pub header: bool,
}

impl Default for Map {
    fn default() -> Self {
        Self {
            columns: BTreeMap::new(),
            dates: None,
            sheet: None,
            separator: None,
            header: true,
        }
    }
}

impl Map {
    /// Where the map of a table is remembered: `wires.csv` has `wires.csv.map.toml`.
    pub fn beside(table: &Path) -> PathBuf {
        let mut name = table.as_os_str().to_owned();
        name.push(".map.toml");
        PathBuf::from(name)
    }

    /// Reads a map.
    ///
    /// # Errors
    /// What is wrong with it, in one sentence.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut table: toml::Table = text.parse().map_err(|e: toml::de::Error| {
            let line = e.span().map_or(1, |s| {
                1 + text.get(..s.start).map_or(0, |t| t.matches('\n').count())
            });
            format!("line {line}: {}", e.message())
        })?;
        // Columns may stand in a table of their own.
        if let Some(toml::Value::Table(columns)) = table.remove("columns") {
            table.extend(columns);
        }
        let mut map = Self::default();
        for (key, value) in &table {
            if let Some(field) = FIELDS.into_iter().find(|f| f == key) {
                let column = match value {
                    toml::Value::String(name) => Column::Name(name.clone()),
                    toml::Value::Integer(n) if *n >= 1 => {
                        Column::Number(usize::try_from(*n).unwrap_or(usize::MAX))
                    }
                    _ => {
                        return Err(format!(
                            "`{key}` is a column: its name in quotation marks, or its number from 1"
                        ));
                    }
                };
                map.columns.insert(field, column);
                continue;
            }
            match (key.as_str(), value.as_str(), value.as_bool()) {
                ("dates", Some("day-first"), _) => map.dates = Some(Order::DayFirst),
                ("dates", Some("month-first"), _) => map.dates = Some(Order::MonthFirst),
                ("dates", ..) => {
                    return Err("`dates` is \"day-first\" or \"month-first\"".to_owned());
                }
                ("sheet", Some(name), _) => map.sheet = Some(name.to_owned()),
                ("header", _, Some(yes)) => map.header = yes,
                ("separator", Some(mark), _) if mark.len() == 1 => {
                    map.separator = mark.chars().next();
                }
                ("separator", ..) => {
                    return Err(
                        "`separator` is one ASCII character: \",\", \";\", \"|\" or \"\\t\""
                            .to_owned(),
                    );
                }
                ("sheet" | "header", ..) => {
                    return Err(
                        "`sheet` is a name in quotation marks, `header` true or false".to_owned(),
                    );
                }
                _ => {
                    return Err(format!(
                        "there is no field `{key}`; the fields are {}, and dates, sheet, separator, header",
                        FIELDS.join(", ")
                    ));
                }
            }
        }
        if !map.columns.contains_key("text") {
            return Err("the column of the text is missing: text = \"...\"".to_owned());
        }
        if !map.header && map.columns.values().any(|c| matches!(c, Column::Name(_))) {
            return Err("without a header the columns have numbers: text = 3".to_owned());
        }
        Ok(map)
    }

    /// The map as a file.
    pub fn to_toml(&self) -> String {
        let mut out =
            "# Which column of the table is which field of a report (dateline add --help).\n"
                .to_owned();
        let quoted = |s: &str| toml::Value::from(s).to_string();
        for field in FIELDS {
            let _ = match self.columns.get(field) {
                Some(Column::Name(name)) => writeln!(out, "{field} = {}", quoted(name)),
                Some(Column::Number(n)) => writeln!(out, "{field} = {n}"),
                None => Ok(()),
            };
        }
        if let Some(order) = self.dates {
            let _ = writeln!(out, "dates = \"{order}\"");
        }
        if let Some(sheet) = &self.sheet {
            let _ = writeln!(out, "sheet = {}", quoted(sheet));
        }
        if let Some(mark) = self.separator {
            let _ = writeln!(out, "separator = {}", quoted(&mark.to_string()));
        }
        if !self.header {
            out.push_str("header = false\n");
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_map_is_read_as_it_was_written() {
        let map = Map {
            columns: [
                ("text", Column::Name("Body \"raw\"\\".to_owned())),
                ("published", Column::Number(3)),
            ]
            .into(),
            dates: Some(Order::DayFirst),
            sheet: Some("März 2021".to_owned()),
            separator: Some('\t'),
            header: true,
        };
        assert_eq!(Map::parse(&map.to_toml()).unwrap(), map);
    }

    #[test]
    fn columns_may_stand_in_a_table() {
        let map = Map::parse("dates = \"day-first\"\n[columns]\ntext = \"Body\"").unwrap();
        assert_eq!(map.columns["text"], Column::Name("Body".to_owned()));
    }

    #[test]
    fn faults_of_a_map_say_what_to_write() {
        for (text, wanted) in [
            ("", "text = "),
            ("text = \"A\"\nbody = \"B\"", "no field `body`"),
            ("text = true", "`text` is a column"),
            ("text = 0", "`text` is a column"),
            ("text = \"A\"\ndates = \"us\"", "day-first"),
            ("text = \"A\"\n\nurl = = 3", "line 3"),
            ("text = \"A\"\nheader = false", "numbers"),
            ("text = \"A\"\nseparator = \"€\"", "ASCII"),
        ] {
            let fault = Map::parse(text).unwrap_err();
            assert!(fault.contains(wanted), "{text}: {fault}");
        }
    }
}
