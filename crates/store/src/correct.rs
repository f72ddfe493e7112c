//! Corrections: what may be changed in a statement, and to what.

use crate::row::Row;
use crate::rows::{Link, Party};
use dateline_document::{EventType, Stance, Status};
use jiff::civil::Date;
use jiff::{Span, ToSpan};

/// A field that a person may correct.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// PLOVER type.
    Type,
    /// Status at the end of the report.
    Status,
    /// Initiators: `Name` or `Name [CODE]`, several parted by `;`.
    Actor,
    /// Those it is directed at, in the same form.
    Recipient,
    /// Mediators, in the same form.
    Mediator,
    /// Hosts, in the same form.
    Host,
    /// `Name` or `Name [COUNTRY]`.
    Place,
    /// A year, month, day, or two of them parted by `/`.
    When,
    /// What it is about.
    Issue,
    /// The chain from the one nearest the report to the origin: names parted by `>`; `~` before the
    /// name of one who is not named.
    Chain,
    /// How the origin stands to it.
    Stance,
}

impl Slot {
    /// All of them.
    pub const ALL: [Slot; 11] = [
        Slot::Type,
        Slot::Status,
        Slot::Actor,
        Slot::Recipient,
        Slot::Mediator,
        Slot::Host,
        Slot::Place,
        Slot::When,
        Slot::Issue,
        Slot::Chain,
        Slot::Stance,
    ];

    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            Slot::Type => "type",
            Slot::Status => "status",
            Slot::Actor => "actor",
            Slot::Recipient => "recipient",
            Slot::Mediator => "mediator",
            Slot::Host => "host",
            Slot::Place => "place",
            Slot::When => "when",
            Slot::Issue => "issue",
            Slot::Chain => "chain",
            Slot::Stance => "stance",
        }
    }

    /// The slot of that name.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.as_str() == name)
    }

    /// Why `value` cannot stand in this slot. `None` empties it.
    pub fn refuse(self, value: Option<&str>) -> Option<String> {
        let among = |words: Vec<&str>, value: &str| {
            (!words.contains(&value)).then(|| format!("{value:?} is none of {}", words.join(", ")))
        };
        match (self, value) {
            (Slot::Type | Slot::Status | Slot::Stance, None) => {
                Some(format!("a statement has a {}", self.as_str()))
            }
            (Slot::Type, Some(value)) => among(types(), value),
            (Slot::Status, Some(value)) => among(statuses(), value),
            (Slot::Stance, Some(value)) => among(stances(), value),
            (Slot::When, Some(value)) => interval(value)
                .is_none()
                .then(|| format!("{value:?} is no year, month or day, nor two parted by /")),
            _ => None,
        }
    }
}

/// The quad class of a type; 0 of a word that is none.
pub(crate) fn quad(kind: &str) -> u8 {
    kind.parse::<EventType>().map_or(0, EventType::quad)
}

fn types() -> Vec<&'static str> {
    EventType::ALL.iter().map(|t| t.as_str()).collect()
}

fn statuses() -> Vec<&'static str> {
    Status::ALL.iter().map(|t| t.as_str()).collect()
}

fn stances() -> Vec<&'static str> {
    Stance::ALL.iter().map(|t| t.as_str()).collect()
}

/// What stands in `slot`, in the form in which a correction writes it.
pub(crate) fn stands(row: &Row, slot: Slot) -> Option<String> {
    let parties = |role: &str| {
        let names: Vec<String> = row
            .parties
            .iter()
            .filter(|p| p.role == role)
            .map(|p| match &p.code {
                Some(code) => format!("{} [{code}]", p.name),
                None => p.name.clone(),
            })
            .collect();
        (!names.is_empty()).then(|| names.join("; "))
    };
    match slot {
        Slot::Type => Some(row.kind.clone()),
        Slot::Status => Some(row.status.clone()),
        Slot::Actor => parties("actor"),
        Slot::Recipient => parties("recipient"),
        Slot::Mediator => parties("mediator"),
        Slot::Host => parties("host"),
        Slot::Place => row.place.as_ref().map(|name| match &row.place_country {
            Some(country) => format!("{name} [{country}]"),
            None => name.clone(),
        }),
        Slot::When => row.value.clone(),
        Slot::Issue => row.issue.clone(),
        Slot::Chain => {
            let names: Vec<String> = row
                .chain
                .iter()
                .map(|l| {
                    let mark = if l.kind == "anonymous" { "~" } else { "" };
                    format!("{mark}{}", l.name.as_deref().unwrap_or("?"))
                })
                .collect();
            (!names.is_empty()).then(|| names.join(" > "))
        }
        Slot::Stance => row.chain.last().map(|l| l.stance.clone()),
    }
}

/// Puts `value` into `slot`; a value that [`Slot::refuse`] refuses changes nothing.
pub(crate) fn correct(row: &mut Row, slot: Slot, value: Option<&str>) {
    if slot.refuse(value).is_some() {
        return;
    }
    let text = value.map(str::to_owned);
    match slot {
        Slot::Type => {
            row.kind = text.unwrap_or_default();
            row.quad = quad(&row.kind);
            (row.mode, row.plover) = (None, None);
        }
        Slot::Status => {
            row.status = text.unwrap_or_default();
            row.stated_status = None;
        }
        Slot::Actor | Slot::Recipient | Slot::Mediator | Slot::Host => {
            parties(row, slot.as_str(), value);
        }
        Slot::Place => {
            let (name, country) = value.map(bracketed).unzip();
            if name.map(str::to_owned) != row.place {
                (row.lat, row.lon, row.place_precision) = (None, None, None);
            }
            row.place = name.map(str::to_owned);
            row.place_country = country.flatten().map(str::to_owned);
        }
        Slot::When => {
            let ends = value.and_then(interval);
            row.relation = ends.is_some().then(|| "on".to_owned());
            row.earliest = ends.map(|(first, _)| format!("{first}T00:00"));
            row.latest = ends.map(|(_, last)| format!("{last}T23:59"));
            row.value = text;
        }
        Slot::Issue => row.issue = text,
        Slot::Chain => chain(row, value),
        Slot::Stance => {
            if let (Some(link), Some(stance)) = (row.chain.last_mut(), text) {
                link.stance = stance;
            }
        }
    }
}

fn parties(row: &mut Row, role: &'static str, value: Option<&str>) {
    let old = std::mem::take(&mut row.parties);
    let named = value.into_iter().flat_map(|v| v.split(';')).map(str::trim);
    let mut new: Vec<Party> = named
        .filter(|n| !n.is_empty())
        .map(|entry| {
            let (name, code) = bracketed(entry);
            // A name that stood there keeps what is known of it.
            let known = old.iter().find(|p| p.name == name);
            Party {
                role,
                phrase: known.map_or(name, |p| &p.phrase).to_owned(),
                name: name.to_owned(),
                kind: known.map_or("other", |p| &p.kind).to_owned(),
                country: match code {
                    Some(code) => code.split(' ').next().map(str::to_owned),
                    None => known.and_then(|p| p.country.clone()),
                },
                code: match code {
                    Some(code) => Some(code.to_owned()),
                    None => known.and_then(|p| p.code.clone()),
                },
                read_as: None,
            }
        })
        .collect();
    // In the order of the roles, as they are read.
    let order = ["actor", "recipient", "mediator", "host"];
    new.extend(old.into_iter().filter(|p| p.role != role));
    new.sort_by_key(|p| order.iter().position(|r| *r == p.role));
    row.parties = new;
}

fn chain(row: &mut Row, value: Option<&str>) {
    let old = std::mem::take(&mut row.chain);
    let names = value.into_iter().flat_map(|v| v.split('>')).map(str::trim);
    row.chain = names
        .filter(|n| !n.is_empty())
        .map(|entry| {
            let (name, unnamed) = match entry.strip_prefix('~') {
                Some(name) => (name.trim(), true),
                None => (entry, false),
            };
            let known = old.iter().find(|l| l.name.as_deref() == Some(name));
            let kind = match (unnamed, known) {
                (true, _) => "anonymous",
                (false, Some(l)) if l.kind != "anonymous" => &l.kind,
                _ => "named",
            };
            Link {
                kind: kind.to_owned(),
                name: Some(name.to_owned()),
                affiliation: known.and_then(|l| l.affiliation.clone()),
                stance: known.map_or("reports", |l| &l.stance).to_owned(),
                read_as: None,
            }
        })
        .collect();
}

/// `Name [CODE]` in its two parts.
pub(crate) fn bracketed(entry: &str) -> (&str, Option<&str>) {
    match entry.strip_suffix(']').and_then(|e| e.rsplit_once('[')) {
        Some((name, code)) => (name.trim(), Some(code.trim())),
        None => (entry.trim(), None),
    }
}

/// First and last day of a year, month, day, or of two of them parted by `/` (ISO 8601).
fn interval(value: &str) -> Option<(Date, Date)> {
    match value.split_once('/') {
        Some((first, last)) => {
            let (first, last) = (days(first)?.0, days(last)?.1);
            (first <= last).then_some((first, last))
        }
        None => days(value),
    }
}

fn days(value: &str) -> Option<(Date, Date)> {
    let long: Span = match value.len() {
        4 => 1.year(),
        7 => 1.month(),
        10 => 1.day(),
        _ => return None,
    };
    let whole = format!("{value}{}", "-01-01".get(value.len().saturating_sub(4)..)?);
    let first: Date = whole.parse().ok()?;
    let last = first.checked_add(long).ok()?.yesterday().ok()?;
    Some((first, last))
}

#[cfg(test)]
mod tests {
    use super::{bracketed, interval};

    #[test]
    fn days_of_a_value() {
        let day = |v: &str| interval(v).map(|(a, b)| format!("{a}/{b}"));
        for (value, wanted) in [
            ("2024", Some("2024-01-01/2024-12-31")),
            ("2024-02", Some("2024-02-01/2024-02-29")),
            ("2024-02-29", Some("2024-02-29/2024-02-29")),
            ("2024-02/2024-03", Some("2024-02-01/2024-03-31")),
            ("2024-02-30", None),
            ("2024-03/2024-02", None),
            ("soon", None),
            ("", None),
            ("ééé", None),
        ] {
            assert_eq!(day(value).as_deref(), wanted, "{value}");
        }
    }

    #[test]
    fn codes_stand_in_brackets() {
        assert_eq!(bracketed("Peru [PER GOV]"), ("Peru", Some("PER GOV")));
        assert_eq!(bracketed(" Peru "), ("Peru", None));
        assert_eq!(bracketed("a [b] c"), ("a [b] c", None));
    }
}
