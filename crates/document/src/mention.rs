//! Mentions: stretches of text that speak of an entity.

use crate::{By, Id, Span, Token};
use smol_str::SmolStr;

/// A mention of a person, body, place or thing.
#[derive(Clone, Debug, PartialEq)]
pub struct Mention {
    /// The name alone, the noun phrase of a nominal, the pronoun.
    pub span: Span,
    /// The head token.
    pub head: Id<Token>,
    /// Name, nominal or pronoun.
    pub form: MentionForm,
    /// What it names, as far as the words say.
    pub kind: Kind,
    /// Rows of the knowledge tables that the words fit, best first (`states:EGY`, `groups:hamas`).
    pub known: Vec<SmolStr>,
    /// PLOVER sector codes that the words give.
    pub sectors: Vec<SmolStr>,
    /// Whom it acts for or belongs to, where the words say ("Egyptian officials", "Pentagon source").
    pub of: Option<Id<Mention>>,
    /// The office named by a title or apposition ("prime minister").
    pub office: Option<SmolStr>,
    /// A plural: stands for several.
    pub plural: bool,
    /// A source that keeps its name to itself ("officials", "a source").
    pub anonymous: bool,
    /// A place name that the words use as a place, not as an actor.
    pub locative: bool,
    /// Maker.
    pub by: By,
}

/// Forms of mentions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MentionForm {
    /// A proper name.
    Name,
    /// A noun phrase.
    Nominal,
    /// A pronoun.
    Pronoun,
}

/// Kinds of mentions and entities.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// A human being.
    Person,
    /// A state.
    State,
    /// A body of state, armies and services included.
    Government,
    /// An armed or political group.
    Group,
    /// Any other organization.
    Organization,
    /// A news outlet or agency.
    Outlet,
    /// Settlement, region, water, country as territory.
    Place,
    /// A building or site.
    Facility,
    /// A named event.
    Event,
    /// Nationalities, populations.
    People,
    /// Something else.
    Other,
}

impl Kind {
    /// As on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Person => "person",
            Kind::State => "state",
            Kind::Government => "government",
            Kind::Group => "group",
            Kind::Organization => "organization",
            Kind::Outlet => "outlet",
            Kind::Place => "place",
            Kind::Facility => "facility",
            Kind::Event => "event",
            Kind::People => "people",
            Kind::Other => "other",
        }
    }

    /// May be party to an event of diplomacy or conflict.
    pub fn may_act(self) -> bool {
        !matches!(
            self,
            Kind::Place | Kind::Facility | Kind::Event | Kind::Other
        )
    }
}
