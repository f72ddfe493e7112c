//! Arguments of eventive nouns: "Israel's strikes on Rafah", "talks between", "rocket fire".

use crate::arguments::role_of;
use crate::draft::{Draft, Drafts, preposition};
use crate::signature::{Effect, Form};
use crate::tree::Tree;
use crate::words::{Function, Slot, Words};
use dateline_document::{Deprel, PredicateKind, RoleKind, Upos, is_capitalised};

/// Adds what hangs on the noun itself, on its light verb, and what its governor lends it.
pub(crate) fn fill(tree: &Tree, words: &Words, drafts: &mut Drafts, d: usize) {
    let Some(draft) = drafts
        .items
        .get(d)
        .filter(|x| x.kind == PredicateKind::Noun)
    else {
        return;
    };
    let noun = draft.noun;
    let of = noun.map_or(Slot::Agent, |n| n.of);
    let possessive = noun.map_or(Slot::Agent, |n| n.possessive);
    let is_patient = |p: &str| noun.is_some_and(|n| n.patient.iter().any(|x| x == p));
    let head = draft.head;
    let mut found = Vec::new();
    // By-phrases and "between" first: they tell whether "of" is left for the object.
    let mut later = Vec::new();
    let mut agent = draft.has(RoleKind::Agent);
    for k in tree.kids_by(head, &[Deprel::Nmod, Deprel::NmodPoss, Deprel::Acl]) {
        if tree.is(k, &[Deprel::NmodPoss]) {
            later.push((possessive, k, None));
            continue;
        }
        if k < head || tree.is(k, &[Deprel::Acl]) {
            continue;
        }
        let p = preposition(tree, k);
        let Some(name) = p.as_deref() else { continue };
        if words.makes_agents(name) {
            agent = true;
            for h in tree.conjuncts(k) {
                found.push((RoleKind::Agent, h, p.clone()));
            }
        } else if is_patient(name) {
            for h in tree.conjuncts(k) {
                found.push((RoleKind::Patient, h, p.clone()));
            }
        } else if words.function(name) == Function::Of && noun.is_some() {
            later.push((of, k, p));
        } else {
            for h in tree.conjuncts(k) {
                let own = if h == k {
                    p.clone()
                } else {
                    preposition(tree, h).or_else(|| p.clone())
                };
                found.push((RoleKind::Oblique, h, own));
            }
        }
    }
    // "Vietnam's invasion of Cambodia": "of" first, so that the possessive is left for the agent.
    later.sort_by_key(|(slot, k, _)| {
        (
            *slot != Slot::Patient || tree.is(*k, &[Deprel::NmodPoss]),
            *k,
        )
    });
    for (slot, k, p) in later {
        let other = found.iter().any(|(kind, _, _)| *kind == RoleKind::Patient);
        let kind = match role_of(slot, agent) {
            // "Israel's arrest of": the possessive is the agent when the object is expressed.
            RoleKind::Patient if other => RoleKind::Agent,
            kind => kind,
        };
        agent |= kind == RoleKind::Agent;
        for h in tree.conjuncts(k) {
            found.push((kind, h, p.clone()));
        }
    }
    for k in tree.kids(head).filter(|k| *k < head) {
        let name = tree.upos(k) == Upos::Propn || is_capitalised_adjective(tree, k);
        let modifier = match tree.rel(k) {
            Some(Deprel::Compound | Deprel::NmodUnmarked | Deprel::NmodDesc) => true,
            Some(Deprel::Nmod) => tree.kids_by(k, &[Deprel::Case]).next().is_none(),
            Some(Deprel::Amod) => name,
            _ => false,
        };
        if modifier {
            // "subjected the town to fire" with the town before the preposition.
            let outside = draft.light.is_some_and(|(v, l)| {
                l.preposition
                    .as_ref()
                    .is_some_and(|p| k > v && (k..head).any(|x| tree.folded(x) == p))
            });
            let kind = if outside {
                RoleKind::Patient
            } else {
                RoleKind::Modifier
            };
            found.push((kind, k, None));
            for h in tree.kids_by(k, &[Deprel::Conj, Deprel::Compound]) {
                if tree.upos(h) == Upos::Propn || is_capitalised_adjective(tree, h) {
                    found.push((RoleKind::Modifier, h, None));
                }
            }
        }
    }
    let loose = crate::arguments::loose_obliques(tree, words, drafts, &found);
    for (kind, h, p) in loose {
        let kind = match p.as_deref() {
            Some(p) if is_patient(p) => RoleKind::Patient,
            // "the attack on the barracks by rebels".
            Some(p) if words.function(p) == Function::By => RoleKind::Agent,
            _ => kind,
        };
        agent |= kind == RoleKind::Agent;
        found.push((kind, h, p));
    }
    // "the imposition of sanctions by the Union": the phrase hangs on the inner noun.
    if !agent {
        let inner: Vec<usize> = found
            .iter()
            .filter(|(kind, h, p)| {
                *kind == RoleKind::Patient
                    && p.is_some()
                    && drafts.of(*h).is_some_and(|x| x.noun.is_some())
            })
            .flat_map(|(_, h, _)| tree.kids_by(*h, &[Deprel::Nmod]))
            .filter(|k| preposition(tree, *k).is_some_and(|p| words.function(&p) == Function::By))
            .collect();
        // "demanded the release of the hostages by the militia" with the phrase under the verb.
        let outer: Vec<usize> = tree
            .head(head)
            .filter(|v| {
                tree.is(head, &[Deprel::Obj])
                    && drafts
                        .of(*v)
                        .is_some_and(|x| !x.passive() && x.light.is_none())
                    && found.iter().any(|(kind, _, _)| *kind == RoleKind::Patient)
            })
            .into_iter()
            .flat_map(|v| tree.kids_by(v, &[Deprel::Obl, Deprel::OblAgent]))
            .filter(|k| {
                *k > head
                    && preposition(tree, *k).is_some_and(|p| words.function(&p) == Function::By)
                    && !crate::arguments::is_manner(tree, words, *k)
            })
            .collect();
        for k in inner.into_iter().chain(outer) {
            agent = true;
            for h in tree.conjuncts(k) {
                found.push((RoleKind::Agent, h, preposition(tree, k)));
            }
        }
    }
    let lent = lent_agents(tree, words, drafts, draft);
    let shared = shared_obliques(tree, words, drafts, draft);
    let rename: Vec<(usize, RoleKind)> = draft
        .roles
        .iter()
        .filter(|r| r.kind == RoleKind::Oblique)
        .filter_map(|r| {
            let p = r.preposition.as_deref()?;
            if is_patient(p) {
                Some((r.head, RoleKind::Patient))
            } else if words.makes_agents(p) {
                Some((r.head, RoleKind::Agent))
            } else {
                None
            }
        })
        .collect();
    let agent_known = agent || found.iter().any(|(k, _, _)| *k == RoleKind::Agent);
    let shared: Vec<(RoleKind, usize, Option<smol_str::SmolStr>)> = shared
        .into_iter()
        .map(|(h, p)| {
            let name = p.as_deref().unwrap_or("");
            let kind = if is_patient(name) {
                RoleKind::Patient
            } else if words.makes_agents(name) && words.function(name) != Function::By {
                RoleKind::Agent
            } else {
                RoleKind::Oblique
            };
            (kind, h, p)
        })
        .collect();
    let Some(draft) = drafts.items.get_mut(d) else {
        return;
    };
    for (h, kind) in rename {
        for r in draft.roles.iter_mut().filter(|r| r.head == h) {
            r.kind = kind;
        }
    }
    for (kind, h, p) in found {
        draft.add(kind, h, p);
    }
    for (kind, h, p) in shared {
        draft.add(kind, h, p);
    }
    if !agent_known && !draft.has(RoleKind::Agent) {
        for h in lent {
            draft.add(RoleKind::Agent, h, None);
        }
    }
}

/// "resumed talks in Cairo with Hamas": phrases of a verb that only says that the event goes on,
/// begins or takes place are the event's.
fn shared_obliques(
    tree: &Tree,
    words: &Words,
    drafts: &Drafts,
    draft: &Draft,
) -> Vec<(usize, Option<smol_str::SmolStr>)> {
    if draft.light.is_some()
        || !tree.is(draft.head, &[Deprel::Obj, Deprel::Nsubj, Deprel::NsubjPass])
    {
        return Vec::new();
    }
    let Some(governor) = tree.head(draft.head).and_then(|h| drafts.of(h)) else {
        return Vec::new();
    };
    let row = words.embedder(&governor.lemma, governor.pos(), Form::Noun, None);
    let theme = tree.is(draft.head, &[Deprel::Nsubj]);
    let same = row.is_some_and(|r| {
        (r.theme || !theme)
            && r.signature(Form::Noun)
                .is_some_and(|s| matches!(s.plus, Effect::Same | Effect::Continued))
    });
    if !same || governor.kind == PredicateKind::Noun {
        return Vec::new();
    }
    governor
        .roles
        .iter()
        .filter(|r| r.kind == RoleKind::Oblique && r.head != draft.head)
        .map(|r| (r.head, r.preposition.clone()))
        .collect()
}

fn is_capitalised_adjective(tree: &Tree, k: usize) -> bool {
    // The folded form has lost its case; the lemma of a proper adjective keeps it or not, so the
    // tags decide: JJ that the model tagged as part of a name.
    tree.xpos(k).starts_with("NNP")
        || tree.upos(k) == Upos::Adj && is_capitalised(tree.lemma(k))
        || tree.upos(k) == Upos::Adj && k > 0 && tree.is_capitalised(k)
}

/// The governor's subject, where its class says that it does what the noun tells.
fn lent_agents(tree: &Tree, words: &Words, drafts: &Drafts, draft: &Draft) -> Vec<usize> {
    let token = draft.head;
    if draft.light.is_some() {
        return Vec::new();
    }
    let Some(host) = tree.head(token) else {
        return Vec::new();
    };
    let Some(governor) = drafts.of(host) else {
        return Vec::new();
    };
    // "The deportation was announced by the minister" does not say who deports.
    if tree.is(token, &[Deprel::NsubjPass])
        && governor.passive()
        && draft.noun.is_some_and(|n| n.of == Slot::Patient)
    {
        return Vec::new();
    }
    let object = tree.is(token, &[Deprel::Obj, Deprel::NsubjPass]);
    let p = preposition(tree, token);
    let Some(row) = words.embedder(&governor.lemma, governor.pos(), Form::Noun, p.as_deref())
    else {
        return Vec::new();
    };
    let theme = row.theme && tree.is(token, &[Deprel::Nsubj]);
    let governed = object && p.is_none() || p.is_some();
    if theme || !governed || !row.signature(Form::Noun).is_some_and(|s| s.agent) {
        return Vec::new();
    }
    governor
        .heads_of(RoleKind::Agent)
        .into_iter()
        // Not another event: "the invasion led to war".
        .filter(|h| *h != token && drafts.of(*h).is_none_or(|x| x.noun.is_none()))
        .collect()
}

/// Who has the plan, the readiness, the wish: agents and possessors of a governing noun.
pub(crate) fn holders(tree: &Tree, words: &Words, drafts: &Drafts, noun: &Draft) -> Vec<usize> {
    let mut out = noun.heads_of(RoleKind::Agent);
    if !out.is_empty() {
        return out;
    }
    for k in tree.kids(noun.head) {
        let p = preposition(tree, k);
        let holds = match tree.rel(k) {
            Some(Deprel::NmodPoss) => true,
            Some(Deprel::Nmod) => p
                .as_deref()
                .is_some_and(|p| words.makes_agents(p) || words.function(p) == Function::Of),
            Some(Deprel::Amod | Deprel::Compound) => is_capitalised_adjective(tree, k),
            _ => false,
        };
        if holds {
            out.extend(tree.conjuncts(k));
        }
    }
    // "announced its decision to meet": else the subject of the verb that takes the noun.
    if out.is_empty()
        && let Some(host) = tree.head(noun.head)
        && let Some(governor) = drafts.of(host)
        && tree.is(noun.head, &[Deprel::Obj, Deprel::Obl])
    {
        out.clone_from(&governor.subject);
    }
    out
}
