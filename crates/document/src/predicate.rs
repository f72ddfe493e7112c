//! What the `clause` stage makes: predicates with roles in normal form.

use crate::{By, Factuality, Id, Span, Status, Token};
use smol_str::SmolStr;

/// A verb, eventive noun or predicative adjective with its roles.
#[derive(Clone, Debug, PartialEq)]
pub struct Predicate {
    /// The content word: the verb, or the noun of "held talks".
    pub head: Id<Token>,
    /// The verb group or the noun, particles included.
    pub span: Span,
    /// Lemma in normal form; a particle follows after a space ("call off").
    pub lemma: SmolStr,
    /// Part of speech of the head.
    pub kind: PredicateKind,
    /// The light verb of "held talks", "launched a strike".
    pub light: Option<Id<Token>>,
    /// Arguments in normal form, in text order.
    pub roles: Vec<Role>,
    /// Grammatical tense of the clause (of the governing clause for nouns and infinitives: none).
    pub tense: Tense,
    /// Grammatical aspect.
    pub aspect: Aspect,
    /// The clause is passive; roles are logical all the same.
    pub passive: bool,
    /// Modality of the clause itself.
    pub modality: Option<Modality>,
    /// Polarity of the clause itself.
    pub polarity: Polarity,
    /// Stands in a conditional clause, or depends on one.
    pub conditional: bool,
    /// Stands in a question.
    pub question: bool,
    /// Speaks of no particular time ("armies fight wars").
    pub generic: bool,
    /// What governs it, nearest first.
    pub under: Vec<Embedding>,
    /// How real the text makes it, all of the above taken together.
    pub reality: Reality,
    /// The word that decided the reality, where one did.
    pub reality_cue: Option<Span>,
    /// Factuality in [-3, 3] (Saurí and Pustejovsky 2009; Stanovsky et al. 2017): 3 certain, -3 certainly not.
    pub factuality: f32,
    /// Maker.
    pub by: By,
}

/// Part of speech of a predicate's head.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PredicateKind {
    /// "met".
    Verb,
    /// "the talks".
    Noun,
    /// "is ready".
    Adjective,
}

/// One argument.
#[derive(Clone, Debug, PartialEq)]
pub struct Role {
    /// Which.
    pub kind: RoleKind,
    /// Head of the argument.
    pub head: Id<Token>,
    /// Preposition of an oblique or nominal argument, folded; several words joined by a space.
    pub preposition: Option<SmolStr>,
}

/// Logical roles: what the active, finite clause would show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RoleKind {
    /// Logical subject.
    Agent,
    /// Logical object; subject of an unaccusative is [`RoleKind::Agent`].
    Patient,
    /// Indirect object ("told AFP").
    Recipient,
    /// A prepositional argument or adjunct; see [`Role::preposition`].
    Oblique,
    /// A modifier of a noun without preposition ("rocket fire", "US-Israel talks", possessives are agents).
    Modifier,
    /// A clausal complement; the head is the head of the complement's predicate.
    Complement,
    /// An adverbial clause ("after the US refused").
    Adverbial,
    /// What a copula or naming verb ascribes ("is an attack").
    Attribute,
}

/// Grammatical tense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Tense {
    /// "met", "has met", "had met".
    Past,
    /// "meets", "is meeting".
    Present,
    /// "will meet", "is to meet", "is going to meet".
    Future,
    /// Infinitives, participles, nouns.
    #[default]
    None,
}

/// Grammatical aspect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Aspect {
    /// Neither.
    #[default]
    Simple,
    /// "is meeting".
    Progressive,
    /// "has met".
    Perfect,
    /// "has been meeting".
    PerfectProgressive,
}

/// Modality of a clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Modality {
    /// "could", "may", "might", "possibly".
    Possible,
    /// "can", "is able to".
    Able,
    /// "is allowed to".
    Allowed,
    /// "must", "should", "has to".
    Obliged,
    /// "plans to", "is set to", "is scheduled for".
    Planned,
    /// "wants to", "hopes to".
    Wished,
    /// "fears", "risk".
    Feared,
    /// "tried to".
    Attempted,
    /// "would".
    Hypothetical,
    /// "likely", "expected to".
    Probable,
}

/// Affirmed or negated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Polarity {
    /// Affirmed.
    #[default]
    Positive,
    /// "did not meet", "no talks".
    Negative,
}

/// One step of government: this predicate stands under another one.
#[derive(Clone, Debug, PartialEq)]
pub struct Embedding {
    /// Head token of the governing predicate.
    pub governor: Id<Token>,
    /// The governor's lemma in normal form.
    pub lemma: SmolStr,
    /// Class of the governor as its lexicon row says (`implicative+`, `refuse`, `plan`, `cancel`, `report`, `demand` ...); empty when it has no row.
    pub class: SmolStr,
    /// Lexicon row.
    pub by: By,
}

/// How real the text makes what a predicate speaks of; before attribution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Reality {
    /// Told as having happened.
    #[default]
    Occurred,
    /// Told as going on.
    Ongoing,
    /// Told as to come: will, plans to, is scheduled.
    Planned,
    /// May have been or may be.
    Possible,
    /// If something else.
    Conditional,
    /// Told as not so.
    Negated,
    /// Called off.
    Cancelled,
    /// Put off.
    Postponed,
    /// Broken off for the time being.
    Suspended,
    /// Somebody refuses to do it.
    Refused,
    /// Somebody asks for it.
    Demanded,
    /// Somebody offers or promises it.
    Offered,
    /// Somebody threatens it.
    Threatened,
    /// Somebody denies it.
    Denied,
    /// Of no particular time.
    Generic,
}

impl Reality {
    /// The status of an event that is told so; `None` for what somebody refuses, demands or
    /// threatens, which is the issue of that speech act, and for what is of no particular time.
    pub fn status(self) -> Option<Status> {
        Some(match self {
            Reality::Occurred => Status::Occurred,
            Reality::Ongoing => Status::Ongoing,
            Reality::Planned | Reality::Offered => Status::Planned,
            Reality::Possible => Status::Possible,
            Reality::Conditional => Status::Conditional,
            Reality::Negated => Status::Negated,
            Reality::Cancelled => Status::Cancelled,
            Reality::Postponed => Status::Postponed,
            Reality::Suspended => Status::Suspended,
            Reality::Denied => Status::Denied,
            Reality::Refused | Reality::Demanded | Reality::Threatened | Reality::Generic => {
                return None;
            }
        })
    }
}

impl Predicate {
    /// The status class of what the predicate itself speaks of: [`Reality::status`], and for the
    /// issue of a speech act what it is while nothing more is told: refused things do not take
    /// place, demanded and threatened ones may.
    pub fn status(&self) -> Status {
        self.reality.status().unwrap_or(match self.reality {
            Reality::Refused => Status::Negated,
            Reality::Generic => Status::Occurred,
            _ => Status::Possible,
        })
    }

    /// The FactBank label that the score stands for (Saurí and Pustejovsky 2009): `Uu` where the
    /// text leaves the predicate open (conditions, scores near 0), `CTu` instead where what governs
    /// it says that somebody knows how it is ("knows whether").
    pub fn label(&self) -> Factuality {
        let score = self.factuality;
        if self.reality == Reality::Conditional {
            return Factuality::Unknown;
        }
        match score {
            _ if score >= 2.5 => Factuality::Certain,
            _ if score >= 1.5 => Factuality::Probable,
            _ if score >= 0.5 => Factuality::Possible,
            _ if score <= -2.5 => Factuality::CertainNot,
            _ if score <= -1.5 => Factuality::ProbableNot,
            _ if score <= -0.5 => Factuality::PossibleNot,
            _ if self.reality == Reality::Possible && self.is_settled_elsewhere() => {
                Factuality::CertainUnknown
            }
            _ => Factuality::Unknown,
        }
    }

    /// Somebody knows how it is: the nearest governor is one of knowledge or proof.
    fn is_settled_elsewhere(&self) -> bool {
        self.under
            .first()
            .is_some_and(|e| matches!(e.class.as_str(), "know" | "confirm"))
    }

    /// The first role of a kind.
    pub fn role(&self, kind: RoleKind) -> Option<&Role> {
        self.roles.iter().find(|r| r.kind == kind)
    }

    /// All roles of a kind in text order.
    pub fn roles_of(&self, kind: RoleKind) -> impl Iterator<Item = &Role> {
        self.roles.iter().filter(move |r| r.kind == kind)
    }

    /// All prepositional roles with the preposition `preposition` (folded).
    pub fn obliques<'a>(&'a self, preposition: &'a str) -> impl Iterator<Item = &'a Role> {
        self.roles
            .iter()
            .filter(move |r| r.preposition.as_deref() == Some(preposition))
    }
}
