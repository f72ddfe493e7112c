//! What the stage asks of the layers below: mentions at heads, entities of mentions, kinds.

mod party;
mod roles;
mod scene;

use crate::Reading;
use crate::find::when::Owned;
use crate::words::Words;
use dateline_document::{
    Entity, Id, Kind, Mention, MentionForm, Predicate, PredicateKind, RoleKind, Span, Token,
};
use std::cell::OnceCell;
use std::collections::HashMap;

/// The layers with their cross references.
pub(crate) struct View<'d> {
    pub(crate) layers: Reading<'d>,
    pub(crate) words: &'d Words,
    by_head: HashMap<Id<Token>, Id<Mention>>,
    by_token: HashMap<Id<Token>, Id<Mention>>,
    /// Noun phrases that the lexicons do not know, by their heads.
    things: HashMap<Id<Token>, Id<Mention>>,
    entities: HashMap<Id<Mention>, Vec<Id<Entity>>>,
    predicates: HashMap<Id<Token>, Id<Predicate>>,
    carriers: HashMap<Id<Token>, Vec<Id<Predicate>>>,
    light_of: HashMap<Id<Token>, Id<Predicate>>,
    /// Verbs under the noun that governs them.
    governed: HashMap<Id<Token>, Vec<Id<Token>>>,
    /// The words that time expressions belong to, once somebody asks.
    owned: OnceCell<Owned>,
}

impl<'d> View<'d> {
    pub(crate) fn new(layers: Reading<'d>, words: &'d Words) -> Self {
        let mut by_head = HashMap::new();
        let mut by_token: HashMap<Id<Token>, Id<Mention>> = HashMap::new();
        for (id, mention) in layers.mentions.pairs().filter(|(_, m)| !m.is_thing()) {
            by_head
                .entry(mention.head)
                .and_modify(|old: &mut Id<Mention>| {
                    // Of two mentions with one head the longer says more.
                    let longer = layers
                        .mentions
                        .at(*old)
                        .is_some_and(|o| o.span.len() < mention.span.len());
                    if longer {
                        *old = id;
                    }
                })
                .or_insert(id);
            for token in layers.syntax.tokens_in(mention.span) {
                by_token
                    .entry(Id::new(token))
                    .and_modify(|old| {
                        let shorter = layers
                            .mentions
                            .at(*old)
                            .is_some_and(|o| mention.span.len() < o.span.len());
                        if shorter {
                            *old = id;
                        }
                    })
                    .or_insert(id);
            }
        }
        let things = layers
            .mentions
            .pairs()
            .filter(|(_, m)| m.is_thing() && m.form == MentionForm::Nominal)
            .map(|(id, m)| (m.head, id))
            .collect();
        let mut entities: HashMap<Id<Mention>, Vec<Id<Entity>>> = HashMap::new();
        for (id, entity) in layers.entities.pairs() {
            for mention in &entity.mentions {
                entities.entry(*mention).or_default().push(id);
            }
        }
        let predicates = layers
            .predicates
            .pairs()
            .map(|(id, p)| (p.head, id))
            .collect();
        let mut carriers: HashMap<Id<Token>, Vec<Id<Predicate>>> = HashMap::new();
        for (id, predicate) in layers.predicates.pairs() {
            for role in &predicate.roles {
                if matches!(role.kind, RoleKind::Agent | RoleKind::Patient) {
                    carriers.entry(role.head).or_default().push(id);
                }
            }
        }
        let mut governed: HashMap<Id<Token>, Vec<Id<Token>>> = HashMap::new();
        for predicate in layers.predicates {
            if let Some(ruler) = predicate.under.first()
                && (predicate.kind == PredicateKind::Verb || predicate.light.is_some())
            {
                governed
                    .entry(ruler.governor)
                    .or_default()
                    .push(predicate.head);
            }
        }
        Self {
            layers,
            words,
            by_head,
            by_token,
            things,
            entities,
            predicates,
            carriers,
            governed,
            owned: OnceCell::new(),
            light_of: layers
                .predicates
                .pairs()
                .filter_map(|(id, p)| p.light.map(|l| (l, id)))
                .collect(),
        }
    }

    /// The words that time expressions belong to.
    pub(crate) fn owned(&self) -> &Owned {
        self.owned.get_or_init(|| Owned::of(self))
    }

    /// The predicate whose head is `token`.
    pub(crate) fn predicate_at(&self, token: Id<Token>) -> Option<Id<Predicate>> {
        self.predicates.get(&token).copied()
    }

    /// The predicate whose head or light verb is `token`, itself.
    pub(crate) fn predicate(&self, token: Id<Token>) -> Option<&'d Predicate> {
        self.layers.predicates.at(self.predicate_of(token)?)
    }

    /// The predicate whose head or light verb is `token`.
    pub(crate) fn predicate_of(&self, token: Id<Token>) -> Option<Id<Predicate>> {
        self.predicate_at(token)
            .or_else(|| self.light_of.get(&token).copied())
    }

    /// The mention whose head is `token`; failing that the smallest one that holds it.
    pub(crate) fn mention_at(&self, token: Id<Token>) -> Option<Id<Mention>> {
        self.by_head
            .get(&token)
            .or_else(|| self.by_token.get(&token))
            .copied()
    }

    /// The noun phrase with this head, or with the head that stands behind it, which no lexicon knows.
    pub(crate) fn thing_at(&self, head: Id<Token>) -> Option<Id<Mention>> {
        self.things
            .get(&head)
            .or_else(|| self.things.get(&self.through(head)))
            .copied()
    }

    /// The entities of a mention.
    pub(crate) fn entities_of(&self, mention: Id<Mention>) -> &[Id<Entity>] {
        self.entities.get(&mention).map_or(&[], Vec::as_slice)
    }

    /// The mention itself.
    pub(crate) fn mention(&self, id: Id<Mention>) -> Option<&'d Mention> {
        self.layers.mentions.at(id)
    }

    /// The mentions inside a mention that stand for its entities one by one ("the presidents of
    /// A and B"); empty where one of the entities has no name of its own there.
    pub(crate) fn parts(&self, whole: Id<Mention>) -> Vec<Id<Mention>> {
        let entities = self.entities_of(whole);
        let Some(outer) = self.mention(whole).filter(|_| entities.len() > 1) else {
            return Vec::new();
        };
        let mut out = Vec::new();
        for entity in entities {
            let owner = self.layers.entities.at(*entity).and_then(|e| e.of);
            let inner = self.layers.mentions.pairs().find(|(id, m)| {
                let own = self.entities_of(*id);
                *id != whole
                    && outer.span.contains(m.span)
                    && !m.is_thing()
                    && !out.contains(id)
                    && (own == [*entity] || owner.is_some_and(|o| own == [o]))
            });
            match inner {
                Some((id, _)) => out.push(id),
                None => return Vec::new(),
            }
        }
        out
    }

    /// Part of the name of an event ("the Six-Day War"), which tells of no event of the report.
    pub(crate) fn in_event_name(&self, token: Id<Token>) -> bool {
        self.by_token
            .get(&token)
            .and_then(|m| self.mention(*m))
            .is_some_and(|m| m.kind == Kind::Event && m.form == MentionForm::Name)
    }

    /// All tokens under `head` but those of finite and relative clauses below it, in text order.
    pub(crate) fn below_without_clauses(&self, head: Id<Token>) -> Vec<Id<Token>> {
        let mut out = vec![head];
        let mut next = 0;
        while let Some(at) = out.get(next).copied() {
            next += 1;
            out.extend(
                self.layers
                    .syntax
                    .children(at)
                    .filter(|(id, t)| {
                        *id != at
                            && !matches!(t.deprel.main(), "acl" | "advcl" | "parataxis" | "appos")
                    })
                    .map(|(id, _)| id),
            );
            if out.len() > self.layers.syntax.tokens.len() {
                break;
            }
        }
        out.sort_unstable();
        out.dedup();
        out
    }

    /// The token.
    pub(crate) fn token(&self, id: Id<Token>) -> Option<&'d Token> {
        self.layers.syntax.tokens.at(id)
    }

    /// The span of the tokens from `a` to `b`.
    pub(crate) fn span(&self, id: Id<Token>) -> Span {
        self.token(id).map_or_else(Span::default, |t| t.span)
    }

    /// "cease-fire" where the tokens of the treebank keep its parts apart.
    fn hyphenated(&self, token: Id<Token>) -> Option<String> {
        let at = token.index();
        let hyphen = self.token(Id::new(at.checked_sub(1)?))?;
        let first = self.token(Id::new(at.checked_sub(2)?))?;
        let last = self.token(token)?;
        (hyphen.folded == "-"
            && hyphen.span.start == first.span.end
            && last.span.start == hyphen.span.end)
            .then(|| format!("{}-{}", first.folded, last.lemma))
    }
}
