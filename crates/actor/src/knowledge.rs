//! What the tables know: rows, their names, and who held which office when.

use crate::gazetteer::Gazetteer;
use crate::trie::{QuickMap, Trie};
use crate::words::Words;
use dateline_document::{Kind, PlacePrecision};
use jiff::civil::Date;
use smol_str::SmolStr;

/// Number of a row in [`Knowledge::rows`].
pub(crate) type RowId = u32;

/// One row of a knowledge table.
#[derive(Debug, Clone, Default)]
pub(crate) struct Row {
    /// `states:EGY`.
    pub(crate) key: SmolStr,
    pub(crate) name: String,
    pub(crate) aliases: Vec<String>,
    pub(crate) kind: Option<Kind>,
    /// ISO 3166-1 alpha-3, or a PLOVER non-state code.
    pub(crate) country: Option<SmolStr>,
    pub(crate) sectors: Vec<SmolStr>,
    /// Key of the row it belongs to.
    pub(crate) of: Option<SmolStr>,
    /// Offices, as written in the table.
    pub(crate) office: Option<SmolStr>,
    pub(crate) from: Option<Date>,
    pub(crate) to: Option<Date>,
    pub(crate) sex: Option<Sex>,
    pub(crate) wikidata: Option<SmolStr>,
    pub(crate) lat: Option<f64>,
    pub(crate) lon: Option<f64>,
    pub(crate) geonames: Option<u32>,
    pub(crate) precision: Option<PlacePrecision>,
    pub(crate) source: String,
    /// First-level division of a place.
    pub(crate) admin: Option<SmolStr>,
    /// English name of the office.
    pub(crate) title: Option<SmolStr>,
    /// State in which the whole of a body serves.
    pub(crate) area: Option<SmolStr>,
    /// Office of whoever is first in the body.
    pub(crate) head: Option<SmolStr>,
    /// Key of the row of which this one is a second name.
    pub(crate) same_as: Option<SmolStr>,
    /// The word of the column `kind`.
    pub(crate) detail: Option<SmolStr>,
    /// The name is also a common word or somebody else's name.
    pub(crate) ambiguous: bool,
}

impl Row {
    /// Whether the term of office covers `date`; open ends cover everything on their side.
    pub(crate) fn holds(&self, date: Date) -> bool {
        self.from.is_none_or(|from| from <= date) && self.to.is_none_or(|to| date <= to)
    }

    /// The row of a table that this one is read from: a capital's is that of its state.
    pub(crate) fn source_key(&self) -> &str {
        match self.key.starts_with(CAPITALS) {
            true => self.of.as_deref().unwrap_or(&self.key),
            false => &self.key,
        }
    }

    /// Whether the row's first sector is that of governments.
    pub(crate) fn governs(&self) -> bool {
        const GOVERNMENT: &str = "GOV";
        self.sectors.first().is_some_and(|s| s == GOVERNMENT)
    }

    /// Days between `date` and the term; 0 inside it.
    pub(crate) fn distance(&self, date: Date) -> i32 {
        let days = |a: Date, b: Date| a.since(b).map_or(i32::MAX, |span| span.get_days());
        match (self.from, self.to) {
            (Some(from), _) if date < from => days(from, date),
            (_, Some(to)) if date > to => days(date, to),
            _ => 0,
        }
    }
}

/// Grammatical sex of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sex {
    Female,
    Male,
}

/// How a phrase names its row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Use {
    /// Its name or another name of it.
    Name,
    /// Initials.
    Acronym,
    /// The adjective of a state or group.
    Adjective,
    /// Its people, in the plural.
    People,
    /// A further form, singular or plural, for its people or as an adjective.
    Demonym,
    /// The capital, for the government.
    Capital,
    /// A building or street, for a body of state.
    Building,
    /// A person's last name alone.
    Surname,
    /// Not a name at all, or a name of nothing that acts: hides what it covers.
    NoName,
}

/// One way to read a phrase.
#[derive(Debug, Clone)]
pub(crate) struct Reading {
    pub(crate) row: RowId,
    pub(crate) how: Use,
    pub(crate) case: Case,
}

/// Which pieces of a phrase must be capitalised, which all capitals.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Case {
    /// Bit n: piece n starts with a capital in the table.
    pub(crate) upper: u32,
    /// Bit n: piece n is all capitals, and short enough to be another word when it is not.
    pub(crate) shout: u32,
}

impl Case {
    /// Takes piece number `n` in, as the table spells it.
    fn piece(&mut self, n: usize, form: &str) {
        if n < 32 && form.starts_with(char::is_uppercase) {
            self.upper |= 1 << n;
            let long = form.chars().count();
            if (2..=3).contains(&long) && form.chars().all(char::is_uppercase) {
                self.shout |= 1 << n;
            }
        }
    }
}

/// All tables.
#[derive(Debug, Default)]
pub(crate) struct Knowledge {
    pub(crate) rows: Vec<Row>,
    pub(crate) keys: QuickMap<SmolStr, RowId>,
    pub(crate) readings: Vec<Reading>,
    pub(crate) trie: Trie,
    pub(crate) words: Words,
    /// Cities of the packed gazetteer, where the reader has one.
    pub(crate) cities: Option<Gazetteer>,
    /// State row by its code in event data.
    pub(crate) by_code: QuickMap<SmolStr, RowId>,
    /// Key of the first capital's place by key of its state.
    pub(crate) capitals: QuickMap<SmolStr, SmolStr>,
    /// What groups were before they were what their rows say, by key: until when, sectors; earliest first.
    pub(crate) phases: QuickMap<SmolStr, Vec<(Date, Vec<SmolStr>)>>,
    /// Terms of office by office holder's `of`.
    pub(crate) terms: QuickMap<SmolStr, Vec<RowId>>,
}

impl Knowledge {
    /// Takes a row in; a row with the key of an earlier one is left out.
    pub(crate) fn add(&mut self, row: Row) -> Option<RowId> {
        if self.keys.contains_key(&row.key) {
            return None;
        }
        let id = RowId::try_from(self.rows.len()).ok()?;
        self.keys.insert(row.key.clone(), id);
        self.rows.push(row);
        Some(id)
    }

    /// Lets `phrase` name the row.
    pub(crate) fn name(&mut self, phrase: &str, row: RowId, how: Use) {
        let Ok(reading) = u32::try_from(self.readings.len()) else {
            return;
        };
        let mut case = Case::default();
        let mut n = 0;
        let node = self.trie.node(phrase, |from, to| {
            case.piece(n, phrase.get(from..to).unwrap_or(""));
            n += 1;
        });
        if node == 0 {
            return;
        }
        for number in self.trie.ends(node) {
            if let Some(known) = self.readings.get_mut(*number as usize)
                && known.row == row
                && known.how == how
            {
                // Two spellings of one name: what either leaves open is open.
                known.case.upper &= case.upper;
                known.case.shout &= case.shout;
                return;
            }
        }
        self.readings.push(Reading { row, how, case });
        self.trie.end(node, reading);
    }

    /// The row with this key.
    pub(crate) fn row(&self, key: &str) -> Option<&Row> {
        self.rows.get(*self.keys.get(key)? as usize)
    }

    /// The row with this number.
    pub(crate) fn at(&self, id: RowId) -> Option<&Row> {
        self.rows.get(id as usize)
    }

    /// The row of which `row` is a second name, or itself.
    pub(crate) fn first_of<'k>(&'k self, row: &'k Row) -> &'k Row {
        let mut at = row;
        // Chains of second names are short; the bound ends circles in users' tables.
        for _ in 0..8 {
            match at.same_as.as_deref().and_then(|key| self.row(key)) {
                Some(next) if next.key != at.key => at = next,
                _ => break,
            }
        }
        at
    }

    /// Whether a state of the tables has this code.
    pub(crate) fn is_state(&self, code: &str) -> bool {
        self.by_code.contains_key(code)
    }

    /// The state to which `row` belongs, itself included.
    pub(crate) fn state_of<'k>(&'k self, row: &'k Row) -> Option<&'k Row> {
        let mut at = row;
        for _ in 0..8 {
            if at.key.starts_with(STATES) {
                return Some(at);
            }
            match at.of.as_deref().and_then(|key| self.row(key)) {
                Some(next) => at = next,
                None => break,
            }
        }
        let code = row.country.as_deref()?;
        self.by_code.get(code).and_then(|id| self.at(*id))
    }

    /// The sectors of a group on a date on which they were others than its row's.
    pub(crate) fn phase(&self, key: &str, date: Date) -> Option<&[SmolStr]> {
        let phases = self.phases.get(key)?;
        let (_, sectors) = phases.iter().find(|(until, _)| date < *until)?;
        Some(sectors)
    }

    /// The place that is the first capital of a state.
    pub(crate) fn capital(&self, state: &str) -> Option<&Row> {
        self.row(self.capitals.get(state)?)
    }

    /// Who held `office` of the row `of` on `date`, if the tables name exactly one person.
    pub(crate) fn holder(&self, of: &str, office: &str, date: Date) -> Option<&Row> {
        let mut found: Option<&Row> = None;
        for row in self.terms.get(of)?.iter().filter_map(|id| self.at(*id)) {
            if row.holds(date) && self.words.same_office(row.office.as_deref(), office) {
                match found {
                    Some(other) if other.name != row.name => return None,
                    _ => found = Some(row),
                }
            }
        }
        found
    }
}

/// Prefix of the keys of capitals that no table of places has.
pub(crate) const CAPITALS: &str = "capitals:";
/// Prefix of the keys of states.
pub(crate) const STATES: &str = "states:";
