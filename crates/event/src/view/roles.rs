//! The roles that the clauses give, mended where the parse hung a word on the wrong place.

use super::View;
use dateline_document::{Deprel, Id, Predicate, PredicateKind, Role, RoleKind, Token, Upos};

impl<'d> View<'d> {
    /// Verbs that let what `token` heads happen: it is their subject or object ("talks began").
    pub(crate) fn carriers(&self, token: Id<Token>) -> impl Iterator<Item = Id<Predicate>> + '_ {
        self.carriers
            .get(&token)
            .into_iter()
            .flatten()
            .copied()
            .filter(|id| {
                self.layers.predicates.at(*id).is_some_and(|p| {
                    p.kind == PredicateKind::Verb && self.words.has("happening", &p.lemma)
                })
            })
    }

    /// Verbs whose object, or subject, is what `token` heads.
    pub(crate) fn takers(&self, token: Id<Token>) -> impl Iterator<Item = &'d Predicate> + '_ {
        self.carriers
            .get(&token)
            .into_iter()
            .flatten()
            .filter_map(|id| self.layers.predicates.at(*id))
            .filter(|p| p.kind == PredicateKind::Verb)
    }

    /// Verbs of motion whose purpose the predicate is.
    pub(crate) fn journeys(&self, predicate: &Predicate) -> Vec<&'d Predicate> {
        let carrier = predicate.light.unwrap_or(predicate.head);
        let above = self.token(carrier).and_then(|t| t.head);
        above
            .and_then(|h| self.predicate(h))
            .filter(|p| p.kind == PredicateKind::Verb && self.words.has("motion", &p.lemma))
            .into_iter()
            .collect()
    }

    /// The roles of a predicate as its clause gives them; those of another noun by its dependents.
    pub(super) fn plain_roles(&self, head: Id<Token>) -> Vec<Role> {
        if let Some(predicate) = self.predicate(head) {
            return predicate.roles.clone();
        }
        let mut roles = Vec::new();
        for (id, token) in self.layers.syntax.children(head) {
            let case: Vec<&str> = self
                .layers
                .syntax
                .children(id)
                .filter(|(_, t)| t.deprel == Deprel::Case && t.upos == Upos::Adp)
                .map(|(_, t)| t.folded.as_str())
                .collect();
            let (kind, preposition) = match token.deprel {
                Deprel::NmodPoss => (RoleKind::Agent, None),
                Deprel::Nmod if !case.is_empty() => {
                    (RoleKind::Oblique, Some(case.join(" ").into()))
                }
                Deprel::Amod | Deprel::Compound | Deprel::Nmod | Deprel::NmodUnmarked => {
                    (RoleKind::Modifier, None)
                }
                _ => continue,
            };
            roles.push(Role {
                kind,
                head: id,
                preposition,
            });
        }
        roles
    }

    /// The roles of a predicate; for a noun with the clause that it governs ("the readiness to
    /// talk"), for a verb without object with the bare phrase that can only be one.
    pub(super) fn of_predicate(&self, predicate: &Predicate) -> Vec<Role> {
        let mut roles = predicate.roles.clone();
        if let Some(nearer) = self.nearer_conjunct(predicate) {
            roles.retain(|r| r.kind != RoleKind::Agent);
            roles.extend(nearer.roles_of(RoleKind::Agent).cloned());
        }
        if predicate.kind == PredicateKind::Noun {
            for inner in self.governed.get(&predicate.head).into_iter().flatten() {
                if !roles.iter().any(|r| r.head == *inner) {
                    roles.push(Role {
                        kind: RoleKind::Complement,
                        head: *inner,
                        preposition: None,
                    });
                }
            }
        } else if let [first, second] = roles
            .iter()
            .filter(|r| r.kind == RoleKind::Patient)
            .map(|r| r.head)
            .collect::<Vec<_>>()[..]
        {
            // "gave his movement 15 million": of two objects, not coordinated, the first receives.
            let coordinated = self.token(second).is_some_and(|t| t.deprel == Deprel::Conj);
            if !coordinated
                && predicate.role(RoleKind::Recipient).is_none()
                && let Some(role) = roles.iter_mut().find(|r| r.head == first)
            {
                role.kind = RoleKind::Recipient;
            }
        } else if predicate.role(RoleKind::Patient).is_none() && !predicate.passive {
            // "sent a delegation": an indirect object without any other is the object.
            let alone = predicate.role(RoleKind::Complement).is_none();
            let receives = |r: &Role| {
                let party = self.filler(r.head).is_some_and(|m| self.may_act(m));
                party && !alone
            };
            if let Some(role) = roles
                .iter_mut()
                .find(|r| r.kind == RoleKind::Recipient && r.preposition.is_none() && !receives(r))
            {
                role.kind = RoleKind::Patient;
                return roles;
            }
            let bare = roles.iter_mut().find(|r| {
                r.kind == RoleKind::Oblique
                    && r.preposition.is_none()
                    && self.by_head.get(&r.head).is_some_and(|m| self.may_act(*m))
            });
            if let Some(role) = bare {
                role.kind = RoleKind::Patient;
            } else if let Some(role) = roles
                .iter_mut()
                .find(|r| r.kind == RoleKind::Attribute && r.preposition.is_none())
            {
                role.kind = RoleKind::Patient;
            }
        }
        roles
    }

    /// For a coordinated verb whose shared subject can do nothing ("the situation escalated when they
    /// attacked, and took hostages"): the verb between with a party as its agent, from which the
    /// words share.
    pub(crate) fn nearer_conjunct(&self, predicate: &Predicate) -> Option<&'d Predicate> {
        let carrier = predicate.light.unwrap_or(predicate.head);
        let token = self.token(carrier)?;
        let host = token
            .head
            .filter(|h| token.deprel == Deprel::Conj && *h < carrier)?;
        let own_subject = self
            .layers
            .syntax
            .children(carrier)
            .any(|(_, t)| t.deprel.is_subject());
        let acts = |p: &Predicate| {
            p.roles_of(RoleKind::Agent)
                .any(|r| !self.stands_for(r.head, p.head).is_empty())
        };
        if own_subject || predicate.passive || acts(predicate) {
            return None;
        }
        let at = self.predicate_of(carrier)?.index();
        self.layers
            .predicates
            .pairs()
            .take(at)
            .rev()
            .map(|(_, p)| p)
            .take_while(|p| {
                p.head > host
                    && self
                        .token(p.head)
                        .is_some_and(|t| t.sentence == token.sentence)
            })
            .find(|p| acts(p))
    }

    /// Taken for an event that happens: with a light verb, governed, or carried.
    pub(super) fn is_carried(&self, predicate: &Predicate) -> bool {
        predicate.light.is_some()
            || !predicate.under.is_empty()
            || self.carriers(predicate.head).next().is_some()
    }
}
