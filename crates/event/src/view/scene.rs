//! What frame rules ask of a filler: its words, its roles, its kind.

use super::View;
use super::party::{ARMED, CIVIL};
use dateline_document::{Id, Kind, Mention, PredicateKind, Reality, Role, Token};
use dateline_rules::frame::Scene;

impl Scene for View<'_> {
    fn word(&self, head: Id<Token>, fits: &mut dyn FnMut(&str) -> bool) -> bool {
        let inner = self.through(head);
        for at in [head, inner] {
            let Some(token) = self.token(at) else {
                continue;
            };
            if fits(&token.lemma) || fits(&token.folded) {
                return true;
            }
            if self.predicate(at).is_some_and(|p| fits(&p.lemma))
                || self.hyphenated(at).is_some_and(|w| fits(&w))
            {
                return true;
            }
            if head == inner {
                break;
            }
        }
        self.antecedents(head).into_iter().any(|at| {
            self.token(at)
                .is_some_and(|t| fits(&t.lemma) || fits(&t.folded))
        })
    }

    fn below(&self, head: Id<Token>, fits: &mut dyn FnMut(&str) -> bool) -> bool {
        let light = self.predicate(head).and_then(|p| p.light);
        [Some(head), light]
            .into_iter()
            .flatten()
            .flat_map(|at| self.layers.syntax.subtree(at))
            .filter_map(|t| self.token(t))
            .any(|t| fits(&t.lemma) || fits(&t.folded))
    }

    fn roles(&self, head: Id<Token>) -> Vec<Role> {
        match self.predicate(head) {
            Some(predicate) => self.of_predicate(predicate),
            None => self.plain_roles(head),
        }
    }

    fn is(&self, head: Id<Token>, kind: &str, itself: bool) -> bool {
        let predicate = self.predicate(head);
        match kind {
            "event" => return predicate.is_some_and(|p| p.kind == PredicateKind::Noun),
            "clause" => return predicate.is_some_and(|p| p.kind == PredicateKind::Verb),
            "light" => {
                return predicate.is_some_and(|p| p.light.is_some() || !p.under.is_empty());
            }
            "carried" => return predicate.is_some_and(|p| self.is_carried(p)),
            "done" => {
                return predicate.is_some_and(|p| {
                    crate::find::doers(self, p)
                        .iter()
                        .any(|m| self.is_political(*m))
                });
            }
            "happens" => {
                return predicate
                    .is_some_and(|p| p.light.is_some() || self.carriers(p.head).next().is_some());
            }
            "turned-down" => {
                return predicate
                    .is_some_and(|p| matches!(p.reality, Reality::Refused | Reality::Denied));
            }
            "arranged" => {
                return predicate.is_some_and(|p| {
                    matches!(
                        p.reality,
                        Reality::Planned
                            | Reality::Cancelled
                            | Reality::Postponed
                            | Reality::Suspended
                    )
                });
            }
            "question" => {
                return predicate.is_some_and(|p| {
                    p.question
                        || self
                            .layers
                            .syntax
                            .children(p.light.unwrap_or(p.head))
                            .any(|(_, t)| self.words.has("asking", &t.folded))
                });
            }
            "ahead" => {
                return predicate
                    .is_some_and(|p| matches!(p.reality, Reality::Planned | Reality::Possible));
            }
            "refused" => {
                return predicate.is_some_and(|p| p.reality == Reality::Refused);
            }
            "joint" => {
                return self
                    .layers
                    .syntax
                    .children(head)
                    .any(|(_, t)| self.words.has("joint", &t.folded));
            }
            _ => {}
        }
        if kind == "locative" {
            let place = |m: Id<Mention>| {
                self.mention(m)
                    .is_some_and(|m| m.locative || matches!(m.kind, Kind::Place | Kind::Facility))
            };
            // "from the town of Goma": the name stands inside.
            return match self.filler(head) {
                Some(mention) => place(mention),
                None => self.place_inside(head).is_some_and(place),
            };
        }
        if kind == "named-place" {
            let own = self
                .filler(head)
                .filter(|_| self.by_head.contains_key(&head));
            return own
                .or_else(|| self.place_inside(head))
                .is_some_and(|m| self.is_named_place(m));
        }
        if kind == "land" {
            return self.filler(head).is_some_and(|m| self.is_land(m));
        }
        let of = predicate.map_or(head, |p| p.head);
        let mut parties = if itself {
            let own = self.filler(head).filter(|m| self.may_act(*m));
            own.into_iter().collect()
        } else {
            self.stands_for(head, of)
        }
        .into_iter();
        match kind {
            "party" => parties.next().is_some(),
            "political" => parties.any(|m| self.is_political(m)),
            "official" => parties.any(|m| self.is_official(m)),
            "armed" => parties.any(|m| self.has_sector(m, ARMED)),
            "constabulary" => parties.any(|m| self.has_sector(m, &["COP"])),
            "legislative" => parties.any(|m| self.has_sector(m, &["LEG"])),
            "party-man" => parties.any(|m| self.has_sector(m, &["PTY"])),
            "court" => parties.any(|m| self.has_sector(m, &["JUD"])),
            "civil" => {
                parties.any(|m| self.kind(m) == Some(Kind::People) || self.has_sector(m, CIVIL))
            }
            _ => parties.any(|m| self.kind(m).is_some_and(|k| k.as_str() == kind)),
        }
    }
}
