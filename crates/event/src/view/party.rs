//! Who and where the words of a role stand for.

use super::View;
use dateline_document::{
    Deprel, Entity, Id, Kind, Mention, MentionForm, Predicate, PredicateKind, RoleKind, Token, Upos,
};
use dateline_rules::frame::Scene;

/// PLOVER sectors of the political world; business, schools or medicine alone are none.
pub(super) const POLITICAL: &[&str] = &[
    "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "OPP", "ELI", "IGO",
    "REF", "PRE", "UNO",
];
pub(super) const ARMED: &[&str] = &["MIL", "REB", "UAF", "SPY", "PRM", "COP"];
pub(super) const OFFICE: &[&str] = &[
    "GOV", "LEG", "ELI", "JUD", "MIL", "PTY", "OPP", "REB", "IGO",
];
pub(super) const CIVIL: &[&str] = &[
    "CVL", "REF", "LAB", "EDU", "OPP", "JRN", "MED", "REL", "SOC", "AGR", "BUS", "NGO", "PTY",
];

impl View<'_> {
    /// The kind of what a mention speaks of.
    pub(crate) fn kind(&self, id: Id<Mention>) -> Option<Kind> {
        let mention = self.mention(id)?;
        // A capital stands for a government or for a town; the mention's use decides, not its entity.
        let entity = self
            .entities_of(id)
            .first()
            .and_then(|e| self.layers.entities.at(*e))
            .map(|e| e.kind);
        Some(match mention.form {
            MentionForm::Pronoun => entity.unwrap_or(mention.kind),
            _ => mention.kind,
        })
    }

    /// The PLOVER sectors that the words or the entity give.
    pub(crate) fn has_sector(&self, id: Id<Mention>, sectors: &[&str]) -> bool {
        let own = self.mention(id).map_or(&[][..], |m| &m.sectors[..]);
        own.iter()
            .chain(
                self.entities_of(id)
                    .iter()
                    .filter_map(|e| self.layers.entities.at(*e))
                    .flat_map(|e| &e.sectors),
            )
            .any(|s| sectors.contains(&s.as_str()))
    }

    /// May be party to an event: a person or body, not used as a place.
    pub(crate) fn may_act(&self, id: Id<Mention>) -> bool {
        self.mention(id).is_some_and(|m| !m.locative) && self.kind(id).is_some_and(Kind::may_act)
    }

    /// Belongs to the political world that PLOVER codes.
    pub(crate) fn is_political(&self, id: Id<Mention>) -> bool {
        let Some(mention) = self.mention(id) else {
            return false;
        };
        if mention.locative {
            return false;
        }
        match self.kind(id) {
            Some(Kind::State | Kind::Government | Kind::Group) => true,
            // "the Palestinians" are a party of their own, "residents" only beside one.
            Some(Kind::People) if mention.form == MentionForm::Name => true,
            Some(Kind::Person | Kind::Organization | Kind::People) => {
                mention.office.is_some()
                    || self.has_sector(id, POLITICAL)
                    || mention.of.is_some_and(|of| {
                        matches!(
                            self.kind(of),
                            Some(Kind::State | Kind::Government | Kind::Group | Kind::People)
                        ) || self.mention(of).is_some_and(|m| !m.known.is_empty())
                    })
                    || !mention.known.is_empty()
                    || self
                        .entities_of(id)
                        .iter()
                        .filter_map(|e| self.layers.entities.at(*e))
                        .any(|e| e.known.is_some() || e.country.is_some() || e.office.is_some())
            }
            _ => false,
        }
    }

    /// Belongs to public life: political, or several people, or with a sector of its own.
    pub(crate) fn is_public(&self, id: Id<Mention>) -> bool {
        let of = |entity: &Id<Entity>| {
            let entity = self.layers.entities.at(*entity);
            entity.is_some_and(|e| !e.sectors.is_empty() || e.of.is_some())
        };
        self.is_political(id)
            || self.kind(id) != Some(Kind::Person)
            || self.mention(id).is_some_and(|m| {
                m.plural || !m.sectors.is_empty() || m.form == MentionForm::Nominal
            })
            || self.entities_of(id).iter().any(of)
    }

    /// What a transparent head stands before: "dozens of hostages" speaks of hostages.
    pub(crate) fn through(&self, head: Id<Token>) -> Id<Token> {
        let mut at = head;
        for _ in 0..3 {
            let Some(token) = self.token(at) else { break };
            // "two of them" is as transparent as "dozens of hostages".
            if token.upos != Upos::Num && !self.words.has("transparent", &token.lemma) {
                break;
            }
            let inner = self
                .layers
                .syntax
                .children(at)
                .find(|(id, t)| *id > at && t.deprel.main() == "nmod")
                .map(|(id, _)| id);
            match inner {
                Some(next) => at = next,
                None => break,
            }
        }
        at
    }

    /// The mention whose head is exactly `token`.
    pub(crate) fn head_mention(&self, token: Id<Token>) -> Option<Id<Mention>> {
        self.by_head.get(&token).copied()
    }

    /// A state, whether it acts or is a place.
    pub(crate) fn is_land(&self, id: Id<Mention>) -> bool {
        self.mention(id)
            .is_some_and(|m| m.form == MentionForm::Name)
            && (self.kind(id) == Some(Kind::State)
                || self
                    .entities_of(id)
                    .iter()
                    .filter_map(|e| self.layers.entities.at(*e))
                    .any(|e| e.kind == Kind::State))
    }

    /// A place name set before the noun of an event ("the Paris attacks", "the Libya attack") tells
    /// where it was; an adjective or an abbreviation ("Israeli", "US") tells who did it.
    pub(crate) fn is_site(&self, id: Id<Mention>, predicate: &Predicate) -> bool {
        let Some(mention) = self.mention(id).filter(|m| m.form == MentionForm::Name) else {
            return false;
        };
        predicate.kind == PredicateKind::Noun
            && matches!(mention.kind, Kind::State | Kind::Place)
            && self.token(mention.head).is_some_and(|t| {
                let text = t.span.of(&self.layers.report.text);
                t.deprel == Deprel::Compound
                    && t.head == Some(predicate.head)
                    && t.upos == Upos::Propn
                    && text.chars().any(char::is_lowercase)
            })
    }

    /// A place with a name.
    pub(crate) fn is_named_place(&self, id: Id<Mention>) -> bool {
        self.mention(id)
            .is_some_and(|m| m.form == MentionForm::Name && (m.locative || m.kind == Kind::Place))
    }

    /// The named place inside a phrase that is no mention: "the town of Goma".
    pub(crate) fn place_inside(&self, head: Id<Token>) -> Option<Id<Mention>> {
        self.roles(head)
            .iter()
            .filter(|r| {
                r.preposition
                    .as_deref()
                    .is_some_and(|p| self.words.has("inside-name", p))
            })
            .filter_map(|r| self.filler(r.head))
            .find(|m| self.is_named_place(*m))
    }

    /// The mentions that the filler of a role of the predicate at `of` stands for: itself where it
    /// may act; the doer of an event that fills the role ("the strikes killed five"); else whoever the
    /// noun phrase belongs to ("Israeli jets") or speaks for ("a statement of the army").
    pub(crate) fn stands_for(&self, head: Id<Token>, of: Id<Token>) -> Vec<Id<Mention>> {
        self.standing(head, of, 0)
    }

    fn standing(&self, head: Id<Token>, of: Id<Token>, depth: u8) -> Vec<Id<Mention>> {
        if let Some(mention) = self.filler(head) {
            if self.may_act(mention) {
                return vec![mention];
            }
            if self.is_named_place(mention) || self.mention(mention).is_some_and(|m| m.locative) {
                return Vec::new();
            }
            if let Some(owner) = self.mention(mention).and_then(|m| m.of)
                && self.may_act(owner)
            {
                return vec![owner];
            }
        }
        if depth > 1 {
            return Vec::new();
        }
        if head != of
            && let Some(inner) = self.predicate(head)
        {
            let doers: Vec<Id<Mention>> = inner
                .roles
                .iter()
                .filter(|r| {
                    matches!(r.kind, RoleKind::Agent | RoleKind::Modifier) && r.head != head
                })
                .flat_map(|r| self.standing(r.head, inner.head, depth + 1))
                .collect();
            if !doers.is_empty() {
                return doers;
            }
        }
        let speaks = self
            .token(head)
            .is_some_and(|t| self.words.has("mouthpiece", &t.lemma));
        self.plain_roles(head)
            .into_iter()
            .filter(|r| match r.kind {
                RoleKind::Agent | RoleKind::Modifier => true,
                _ => speaks && r.preposition.is_some(),
            })
            .find_map(|r| self.mention_at(r.head).filter(|m| self.may_act(*m)))
            .into_iter()
            .collect()
    }

    /// What a pronoun for a thing may stand for: the objects of the clauses before it in its
    /// sentence ("imposed an embargo and lifted it"), and nothing where it stands for a party.
    pub(super) fn antecedents(&self, head: Id<Token>) -> Vec<Id<Token>> {
        let Some(token) = self.token(head) else {
            return Vec::new();
        };
        let party = || {
            self.by_head
                .get(&head)
                .is_some_and(|m| self.kind(*m).is_some_and(Kind::may_act))
        };
        if !self.words.has("thing-pronoun", &token.folded) || party() {
            return Vec::new();
        }
        self.layers
            .predicates
            .iter()
            .filter(|p| p.head < head && p.light.unwrap_or(p.head) < head)
            .filter(|p| {
                self.token(p.head)
                    .is_some_and(|t| t.sentence == token.sentence)
            })
            .flat_map(|p| {
                let own = (p.light.is_some()).then_some(p.head);
                p.roles_of(RoleKind::Patient)
                    .map(|r| r.head)
                    .chain(own)
                    .filter(|at| *at < head)
                    .collect::<Vec<_>>()
            })
            .collect()
    }

    /// The mention that fills a role with head `head`.
    pub(crate) fn filler(&self, head: Id<Token>) -> Option<Id<Mention>> {
        let exact = self.by_head.get(&head).copied();
        exact
            .or_else(|| self.mention_at(self.through(head)))
            .or_else(|| self.by_token.get(&head).copied())
    }

    /// Holds an office, speaks for a body, or is one.
    pub(super) fn is_official(&self, id: Id<Mention>) -> bool {
        let Some(mention) = self.mention(id) else {
            return false;
        };
        if !self.may_act(id) {
            return false;
        }
        match self.kind(id) {
            Some(Kind::Government) => !self.has_sector(id, ARMED),
            Some(Kind::Person) => {
                mention.office.is_some()
                    || self.has_sector(id, OFFICE)
                    || !mention.known.is_empty()
                    || self
                        .entities_of(id)
                        .iter()
                        .filter_map(|e| self.layers.entities.at(*e))
                        .any(|e| e.office.is_some() || e.known.is_some())
            }
            Some(Kind::Group | Kind::Organization | Kind::People | Kind::Other) => self
                .token(mention.head)
                .is_some_and(|t| self.words.has("delegation", &t.lemma)),
            _ => false,
        }
    }
}
