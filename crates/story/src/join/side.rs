//! On whose side a party stands: a state, its government, its minister and its capital are one side.

use super::input::{Body, Party};
use dateline_document::{Kind, fold};
use std::fmt;

/// Codes that stand for a kind of organization and not for one of them.
const GENERIC: [&str; 6] = ["IGO", "NGO", "MNC", "ISM", "IMG", "UNK"];

/// Sectors of those who act for their state.
const STATE: [&str; 5] = ["GOV", "MIL", "SPY", "LEG", "JUD"];

/// Sectors of those who act against it or beside it.
const OTHERS: [&str; 6] = ["REB", "OPP", "PTY", "UAF", "INS", "SEP"];

/// The sector of authorities that no other state recognizes.
const SEPARATE: &str = "PRE";

/// Somebody whom parties act for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Side {
    /// A state or a body with a code of its own.
    Country(String),
    /// A group or organization, by its folded name.
    Name(String),
    /// People of no side: civilians, prisoners; with their country's code.
    People(String),
}

impl Side {
    /// The side of a party; `None` where it is not known.
    pub fn of(party: &Party) -> Option<Self> {
        let own = Self::of_body(&party.body);
        // Who acts for a group, or for those who hold a land against its state, is on their side.
        if let Some(of) = &party.of
            && (of.kind == Kind::Group || apart(of))
            && matches!(own, None | Some(Side::Country(_)) | Some(Side::Name(_)))
            && !matches!(party.body.kind, Kind::Group | Kind::State)
        {
            return Self::of_body(of).or(own);
        }
        // A member of a group stands on the group's side, a spokesman on his ministry's.
        match (&party.of, party.body.kind) {
            (Some(of), Kind::Person) if !matches!(own, Some(Side::Country(_))) => {
                Self::of_body(of).or(own)
            }
            (Some(of), Kind::Person) if matches!(of.kind, Kind::Group | Kind::Organization) => {
                Self::of_body(of).or(own)
            }
            (Some(of), _) if own.is_none() => Self::of_body(of),
            _ => own,
        }
    }

    pub(crate) fn of_body(body: &Body) -> Option<Self> {
        let country = body.country.as_deref().filter(|c| !GENERIC.contains(c));
        let has = |sectors: &[&str]| body.sectors.iter().any(|s| sectors.contains(&s.as_str()));
        let name = || body.named.then(|| Side::Name(fold(&body.name)));
        let land = || country.map(|c| Side::Country(c.to_owned()));
        match body.kind {
            Kind::State | Kind::Government | Kind::Place if apart(body) => name().or_else(land),
            Kind::State | Kind::Government => land().or_else(name),
            Kind::Person if has(&OTHERS) => name().or_else(|| opposed(country, body)),
            Kind::Person if has(&["CVL"]) && !has(&STATE) => {
                country.map(|c| Side::People(c.to_owned()))
            }
            Kind::Person => land().or_else(name),
            Kind::People if has(&["CVL"]) => country.map(|c| Side::People(c.to_owned())),
            Kind::People | Kind::Place => land(),
            Kind::Group => name().or_else(|| opposed(country, body)),
            Kind::Organization | Kind::Outlet if body.named => match country {
                // A body with the code of the whole acts for the whole.
                Some(code) if body.kind == Kind::Organization && code.len() == 3 => {
                    Some(Side::Country(code.to_owned()))
                }
                _ => name(),
            },
            _ => None,
        }
    }

    /// Whether the two may be taken for each other where one is told less exactly: a group and its land.
    pub(crate) fn kin(&self, other: &Side, land: Option<&str>) -> bool {
        matches!((self, other), (Side::Name(_), Side::Country(c)) if land == Some(c))
    }
}

/// Whether it holds a land against the state whose code it carries.
fn apart(body: &Body) -> bool {
    body.sectors.iter().any(|s| s == SEPARATE)
}

/// Rebels without a name are those of their country.
fn opposed(country: Option<&str>, body: &Body) -> Option<Side> {
    let sector = body.sectors.first()?;
    Some(Side::Name(format!("{} {sector}", country?)))
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Side::Country(name) | Side::Name(name) => f.write_str(name),
            Side::People(country) => write!(f, "people of {country}"),
        }
    }
}
