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

impl Mention {
    /// Maker of noun phrases that name neither party nor place.
    pub const THING: &'static str = "actor/thing";

    /// A noun phrase that takes part in coreference only: neither party, place nor source.
    pub fn is_thing(&self) -> bool {
        self.by.as_str() == Self::THING
    }
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

words! {
    /// Kinds of mentions and entities.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum Kind {
        /// A human being.
        Person = "person",
        /// A state.
        State = "state",
        /// A body of state, armies and services included.
        Government = "government",
        /// An armed or political group.
        Group = "group",
        /// Any other organization.
        Organization = "organization",
        /// A news outlet or agency.
        Outlet = "outlet",
        /// Settlement, region, water, country as territory.
        Place = "place",
        /// A building or site.
        Facility = "facility",
        /// A named event.
        Event = "event",
        /// Nationalities, populations.
        People = "people",
        /// Something else.
        Other = "other",
    }
}

impl Kind {
    /// May be party to an event of diplomacy or conflict.
    pub fn may_act(self) -> bool {
        !matches!(
            self,
            Kind::Place | Kind::Facility | Kind::Event | Kind::Other
        )
    }
}
