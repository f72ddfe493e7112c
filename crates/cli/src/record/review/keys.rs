//! Keys and lines from the person at the terminal, or from a pipe.

use crate::out::{Stop, write};
use dateline::document::{EventType, Stance, Status};
use dateline::store::Slot;
use std::io::{self, BufRead, IsTerminal, Write};

/// A letter for every slot.
const SLOTS: [(char, Slot); 11] = [
    ('t', Slot::Type),
    ('s', Slot::Status),
    ('a', Slot::Actor),
    ('r', Slot::Recipient),
    ('m', Slot::Mediator),
    ('h', Slot::Host),
    ('p', Slot::Place),
    ('w', Slot::When),
    ('i', Slot::Issue),
    ('c', Slot::Chain),
    ('x', Slot::Stance),
];

/// The next key: one press on a terminal, else the first letter of the next line; `None` at the end.
pub(super) fn key() -> Result<Option<char>, Stop> {
    if at_terminal() {
        return Ok(console::Term::stderr().read_char().ok());
    }
    let line = line()?;
    Ok(line.map(|l| l.trim().chars().next().unwrap_or('?')))
}

fn at_terminal() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// The slot that is meant: one key on a terminal, a letter or a name from a pipe.
pub(super) fn slot() -> Result<Option<Slot>, Stop> {
    let names: Vec<String> = SLOTS
        .iter()
        .map(|(letter, slot)| format!("{letter} {}", slot.as_str()))
        .collect();
    let question = format!("slot: {}  ", names.join("  "));
    let named = if at_terminal() {
        write(&question)?;
        let pressed = console::Term::stderr().read_char().ok();
        write("\n")?;
        pressed.map(String::from).unwrap_or_default()
    } else {
        ask(&question)?
    };
    let named = named.trim();
    let letter = SLOTS.iter().find(|(letter, _)| named.chars().eq([*letter]));
    let found = letter.map(|(_, slot)| *slot).or_else(|| Slot::of(named));
    if found.is_none() {
        write(&format!("there is no slot {named:?}\n"))?;
    }
    Ok(found)
}

/// What should stand in a slot; `None`: nothing. Of words of a closed list the first letters do.
pub(super) fn value(slot: Slot, question: &str) -> Result<Option<String>, Stop> {
    let all: Vec<&str> = match slot {
        Slot::Type => EventType::ALL.iter().map(|t| t.as_str()).collect(),
        Slot::Status => Status::ALL.iter().map(|s| s.as_str()).collect(),
        Slot::Stance => Stance::ALL.iter().map(|s| s.as_str()).collect(),
        _ => Vec::new(),
    };
    if !all.is_empty() {
        write(&format!("  {}\n", all.join(" ")))?;
    }
    let given = ask(question)?;
    let given = given.trim();
    let small = given.to_lowercase();
    let mut begins = all.iter().filter(|w| w.to_lowercase().starts_with(&small));
    Ok(match (begins.next(), begins.next()) {
        (Some(only), None) if !given.is_empty() => Some((*only).to_owned()),
        _ if given.is_empty() => None,
        _ => Some(given.to_owned()),
    })
}

/// The same, asked again until it can stand there or is left empty: one slip does not lose what was
/// answered before.
pub(super) fn accepted(slot: Slot, question: &str) -> Result<Option<String>, Stop> {
    loop {
        let given = value(slot, question)?;
        match slot.refuse(given.as_deref()) {
            Some(cause) if given.is_some() => write(&format!("{cause}\n"))?,
            _ => return Ok(given),
        }
    }
}

/// An answer in one line.
pub(super) fn ask(question: &str) -> Result<String, Stop> {
    let mut out = io::stdout().lock();
    out.write_all(question.as_bytes())?;
    out.flush()?;
    drop(out);
    Ok(line()?.unwrap_or_default())
}

/// The next line without its end.
fn line() -> Result<Option<String>, Stop> {
    let mut line = String::new();
    match io::stdin().lock().read_line(&mut line) {
        Ok(0) => Ok(None),
        Ok(_) => Ok(Some(line.trim_end_matches(['\r', '\n']).to_owned())),
        Err(e) => Err(Stop::Failed(format!(
            "dateline: the keyboard cannot be read: {e}"
        ))),
    }
}
