//! Who a source is: a ministry is its spokesman and its minister speaking; an unnamed source is the one
//! of the outlet that it spoke to.

use super::input::{Body, Press, Report, Teller};
use dateline_document::{Kind, SourceKind, fold};

/// The end of a chain.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Ident {
    /// An outlet, or a report that tells it itself.
    Outlet(Press),
    /// Unnamed sources of an outlet.
    Unnamed(Press),
    /// Somebody with a name or an office.
    Body(Named),
    /// A document or a phrase.
    Paper(String),
}

/// Somebody with a name or an office.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Named {
    country: Option<String>,
    office: Option<String>,
    /// Folded words of the name.
    words: Vec<String>,
    /// The last word: of a person the surname.
    last: String,
    person: bool,
    /// The body that a person speaks for.
    of: Option<Vec<String>>,
    /// Words of the phrase of a body whose speaker has no name: "a spokesman for the ministry".
    speaker: Vec<String>,
}

/// Who tells, and how they are called.
pub(crate) fn end(report: &Report, chain: &[Teller]) -> (Ident, String) {
    let own = || match (&report.family_outlet, &report.outlet) {
        (Some(outlet), _) => {
            let press = report.family_press.clone();
            (
                press.unwrap_or_else(|| Press::unknown(outlet)),
                outlet.clone(),
            )
        }
        (None, Some(outlet)) => (
            report.own_press().unwrap_or_else(|| Press::unknown(outlet)),
            outlet.clone(),
        ),
        // A report of no outlet tells for itself.
        (None, None) => (
            Press {
                name: report.family.clone(),
                known: true,
            },
            report.family.clone(),
        ),
    };
    let named: Vec<&Teller> = chain
        .iter()
        .filter(|t| t.kind != SourceKind::None && t.kind != SourceKind::Report)
        .collect();
    let Some((last, before)) = named.split_last() else {
        let (press, name) = own();
        return (Ident::Outlet(press), name);
    };
    let called = last.name.clone().unwrap_or_default();
    let press = |teller: &Teller| {
        let name = teller.name.as_deref().unwrap_or_default();
        let press = teller.press.clone();
        press.unwrap_or_else(|| Press::unknown(name))
    };
    match last.kind {
        _ if last.own && matches!(last.kind, SourceKind::Outlet | SourceKind::Named) => {
            let (press, name) = own();
            (Ident::Outlet(press), name)
        }
        SourceKind::Outlet => (Ident::Outlet(press(last)), called),
        SourceKind::Anonymous => {
            let through = before
                .iter()
                .rev()
                .find(|t| t.kind == SourceKind::Outlet && !t.own);
            let (press, outlet) = through
                .and_then(|t| Some((press(t), t.name.clone()?)))
                .unwrap_or_else(own);
            let name = format!("{called} (unnamed, to {outlet})");
            (Ident::Unnamed(press), name)
        }
        _ => match last.bodies.first() {
            Some(body) => {
                let mut named = Named::of(body, last.bodies.get(1));
                if !named.person {
                    named.speaker = words(&called);
                }
                (Ident::Body(named), body.name.clone())
            }
            None if last.kind == SourceKind::Named => (Ident::Body(Named::called(&called)), called),
            None => (Ident::Paper(press(last).name), called),
        },
    }
}

impl Named {
    fn of(body: &Body, of: Option<&Body>) -> Self {
        // Who is only a role ("a spokesman") speaks as the body itself.
        let role = body.kind == Kind::Person && !body.named;
        let speaks = of.filter(|o| o.kind != Kind::State);
        let (main, of) = match (role, speaks) {
            (true, Some(of)) => (of, None),
            (_, of) => (body, of),
        };
        Self {
            country: main.country.clone(),
            office: body.office.clone().filter(|_| !role || speaks.is_none()),
            words: words(&main.name),
            last: last(&main.name),
            person: main.kind == Kind::Person,
            of: of.map(|o| words(&o.name)),
            speaker: Vec::new(),
        }
    }

    /// Somebody of whom nothing is known but a phrase with a name.
    fn called(phrase: &str) -> Self {
        Self {
            country: None,
            office: None,
            words: words(phrase),
            last: last(phrase),
            person: true,
            of: None,
            speaker: Vec::new(),
        }
    }

    /// A phrase with a title and a name, the name, the surname.
    fn same_person(&self, other: &Self) -> bool {
        self.person
            && other.person
            && self.last == other.last
            && contained_all(&self.words, &other.words)
    }

    fn same(&self, other: &Self) -> bool {
        let lands = (&self.country, &other.country);
        // A ministry without its land is the one that is told of with it.
        if !self.person
            && !other.person
            && (lands.0.is_none() || lands.1.is_none())
            && self.words.len().min(other.words.len()) >= 2
            && contained(&self.words, &other.words)
        {
            return true;
        }
        if let (Some(a), Some(b)) = lands
            && a != b
        {
            return false;
        }
        if self.words == other.words || self.same_person(other) {
            return true;
        }
        if let (Some(a), Some(b)) = (&self.office, &other.office)
            && self.person
            && other.person
        {
            return a == b && lands.0.is_some();
        }
        self.speaks_for(other) || other.speaks_for(self) || self.within(other)
    }

    /// A minister or spokesman speaks for the ministry.
    fn speaks_for(&self, body: &Self) -> bool {
        if !self.person || body.person {
            return false;
        }
        // "Spokesman X", of whom nothing is known, after "a spokesman of the ministry".
        let unknown = self.country.is_none() && self.of.is_none() && self.words.len() >= 2;
        let shared = |w: &String| body.speaker.contains(w) && *w != self.last;
        if unknown && self.words.iter().any(shared) {
            return true;
        }
        // "Foreign minister X of A" and "the foreign ministry of A" begin their words alike.
        let begins = |w: &String| w.chars().take(5).collect::<String>();
        let heads: Vec<String> = self.words.iter().map(begins).collect();
        let alike = body.words.len() >= 2 && body.words.iter().all(|w| heads.contains(&begins(w)));
        let by_office = alike
            || self.office.as_ref().is_some_and(|office| {
                let head: String = office.chars().take(5).collect();
                self.country.is_some() && body.words.iter().any(|w| w.starts_with(&head))
            });
        by_office
            || self
                .of
                .as_ref()
                .is_some_and(|of| contained(of, &body.words))
    }

    /// One name is the other with a land or an article more.
    fn within(&self, other: &Self) -> bool {
        !self.person
            && !other.person
            && self.country.is_some()
            && self.country == other.country
            && contained(&self.words, &other.words)
    }
}

fn contained(a: &[String], b: &[String]) -> bool {
    let (few, many) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    // A single word is a land or "the ministry": too little, unless it is all there is.
    (few.len() >= 2 || many.len() == 1) && few.iter().all(|w| many.contains(w))
}

fn contained_all(a: &[String], b: &[String]) -> bool {
    let (few, many) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    few.iter().all(|w| many.contains(w))
}

fn last(name: &str) -> String {
    let folded = fold(name);
    folded.rsplit(' ').next().unwrap_or_default().to_owned()
}

fn words(name: &str) -> Vec<String> {
    let folded = fold(name);
    let mut words: Vec<String> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| w.chars().count() >= 4)
        .map(str::to_owned)
        .collect();
    if words.is_empty() {
        words.push(folded);
    }
    words.sort();
    words
}

impl Ident {
    pub(crate) fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Ident::Body(a), Ident::Body(b)) => a.same(b),
            (Ident::Outlet(a), Ident::Outlet(b)) | (Ident::Unnamed(a), Ident::Unnamed(b)) => {
                a.same(b)
            }
            (a, b) => a == b,
        }
    }
}
