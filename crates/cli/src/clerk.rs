//! Asks a person once which column of a table is which, and remembers the answer beside the table.

use crate::args::Table;
use crate::out::{Stop, say};
use crate::phrases::one_line;
use dateline::Reader;
use dateline::ingest::{Clerk, Column, Given, Inputs, Known, Map, Order, Sheet};
use std::io::{self, BufRead, IsTerminal, Write};
use std::path::{Path, PathBuf};

/// The fields that are asked for, and what is said of them.
const ASKED: [(&str, &str); 7] = [
    ("text", "the report's text"),
    ("published", "the day of publication"),
    ("title", "the title"),
    ("outlet", "who published it"),
    ("url", "its address"),
    ("language", "its language"),
    ("id", "its id"),
];
/// Letters of a sample cell that are shown.
const SHOWN: usize = 48;

/// Reports of `files`, tables among them.
pub(crate) fn inputs<'r>(
    reader: &'r Reader,
    files: Vec<PathBuf>,
    given: Given,
    table: &Table,
) -> Result<Inputs<'r>, Stop> {
    let map = match &table.map {
        None => None,
        Some(path) => {
            let bad = |why: String| Stop::Usage(format!("dateline: {}: {why}", path.display()));
            let text = std::fs::read_to_string(path).map_err(|e| bad(e.to_string()))?;
            Some(Map::parse(&text).map_err(bad)?)
        }
    };
    let piped = files.iter().any(|f| f.as_os_str() == "-");
    let asks = !piped && io::stdin().is_terminal() && io::stderr().is_terminal();
    Ok(reader
        .inputs(files, given)
        .with_map(map)
        .with_clerk(Box::new(Desk { asks })))
}

struct Desk {
    /// Whether there is anybody to ask.
    asks: bool,
}

impl Clerk for Desk {
    fn columns(&mut self, sheet: &Sheet) -> Option<Map> {
        if !self.asks {
            return None;
        }
        let map = columns(sheet, &mut io::stdin().lock())?;
        keep(&sheet.file, &map);
        Some(map)
    }

    fn order(&mut self, file: &str, map: &Map, example: &str) -> Option<Order> {
        if !self.asks {
            return None;
        }
        let order = order(file, example, &mut io::stdin().lock())?;
        keep(
            file,
            &Map {
                dates: Some(order),
                ..map.clone()
            },
        );
        Some(order)
    }

    fn tell(&mut self, file: &str, map: &Map, known: Known, unused: &[String]) {
        say(&told(file, map, known, unused));
    }
}

/// How a table is read, in a line.
fn told(file: &str, map: &Map, known: Known, unused: &[String]) -> String {
    let mut parts: Vec<String> = map
        .columns
        .iter()
        .map(|(field, column)| match column {
            Column::Name(name) => format!("{field} from {:?}", one_line(name)),
            Column::Number(n) => format!("{field} from column {n}"),
        })
        .collect();
    if let Some(sheet) = &map.sheet {
        parts.push(format!("sheet {:?}", one_line(sheet)));
    }
    if let Some(order) = map.dates {
        parts.push(format!("dates {order}"));
    }
    let how = match known {
        Known::Named => "by --map",
        Known::Beside => "by the map beside it",
        Known::Plain => "by the columns' names",
        Known::Asked => "as you said",
    };
    let rest = match unused {
        [] => String::new(),
        names => {
            let names: Vec<String> = names.iter().map(|n| format!("{:?}", one_line(n))).collect();
            format!("; not used: {}", names.join(", "))
        }
    };
    format!("dateline: {file}: {} ({how}{rest})", parts.join(", "))
}

fn columns(sheet: &Sheet, answers: &mut dyn BufRead) -> Option<Map> {
    let name = match &sheet.sheet {
        Some(name) => format!("{}, sheet {:?}", sheet.file, one_line(name)),
        None => sheet.file.clone(),
    };
    say(&format!("\n{name}: {}\n", sheet.cause));
    for (i, column) in sheet.header.iter().enumerate() {
        let cell: String = sheet.sample.get(i).map_or(String::new(), |cell| {
            one_line(cell).chars().take(SHOWN).collect()
        });
        say(&format!("  {:>3}  {:<24}  {cell}", i + 1, one_line(column)));
    }
    say("\nWhich column is it? A number, or nothing where there is none.");
    let mut map = Map {
        sheet: sheet.sheet.clone(),
        ..Map::default()
    };
    for (field, what) in ASKED {
        loop {
            let answer = ask(&format!("  {field} ({what}): "), answers)?;
            if answer.is_empty() && field != "text" {
                break;
            }
            let number: Option<usize> = answer.parse().ok().filter(|n| *n >= 1);
            match number.and_then(|n| Some((n, sheet.header.get(n - 1)?))) {
                Some((n, name)) => {
                    let alone = sheet.header.iter().filter(|h| *h == name).count() == 1;
                    let column = match alone && !name.trim().is_empty() {
                        true => Column::Name(name.clone()),
                        false => Column::Number(n),
                    };
                    map.columns.insert(field, column);
                    break;
                }
                None => say(&format!("  a number from 1 to {}", sheet.header.len())),
            }
        }
    }
    Some(map)
}

fn order(file: &str, example: &str, answers: &mut dyn BufRead) -> Option<Order> {
    say(&format!(
        "\n{file}: the date {:?} may be read in two ways, and no other date of the column decides.",
        one_line(example)
    ));
    loop {
        let answer = ask("  What stands first, the [d]ay or the [m]onth? ", answers)?;
        match answer.as_str() {
            "d" | "day" => return Some(Order::DayFirst),
            "m" | "month" => return Some(Order::MonthFirst),
            _ => {}
        }
    }
}

/// An answer in one line; `None` at the end of the input.
fn ask(question: &str, answers: &mut dyn BufRead) -> Option<String> {
    let mut err = io::stderr().lock();
    let _ = write!(err, "{question}").and_then(|()| err.flush());
    drop(err);
    let mut line = String::new();
    match answers.read_line(&mut line) {
        Ok(1..) => Some(line.trim().to_lowercase()),
        _ => None,
    }
}

fn keep(file: &str, map: &Map) {
    let path = Map::beside(Path::new(file));
    match std::fs::write(&path, map.to_toml()) {
        Ok(()) => say(&format!("dateline: remembered in {}", path.display())),
        Err(why) => say(&format!(
            "dateline: {} cannot be written ({why}): it will be asked again",
            path.display()
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_become_a_map() {
        let sheet = Sheet {
            file: "w.csv".to_owned(),
            sheet: None,
            header: ["notes", "when", "when"].map(str::to_owned).to_vec(),
            sample: ["The envoys met.", "2021-04-03"]
                .map(str::to_owned)
                .to_vec(),
            cause: "no column is plainly the text".to_owned(),
        };
        let mut answers = &b"\n9\n1\n3\n\n\n\n\n\n"[..];
        let map = columns(&sheet, &mut answers).unwrap();
        assert_eq!(map.columns["text"], Column::Name("notes".to_owned()));
        assert_eq!(map.columns["published"], Column::Number(3));
        assert_eq!(map.columns.len(), 2);
        assert_eq!(columns(&sheet, &mut &b"1\n"[..]), None);
        assert_eq!(
            order("w.csv", "03/04/2021", &mut &b"x\nd\n"[..]),
            Some(Order::DayFirst)
        );
    }
}
