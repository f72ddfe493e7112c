//! Roles in normal form: voice, relative clauses, control, coordination and light verbs undone.

use crate::draft::{Argument, Drafts, preposition};
use crate::signature::Form;
use crate::subjects::{antecedent, is_relative, subject};
use crate::tree::Tree;
use crate::words::{Control, Function, Light, Slot, Words};
use dateline_document::{Deprel, PredicateKind, RoleKind, Upos};

/// Gives every draft its roles. Governors come first, so that what they share is there.
pub(crate) fn fill(tree: &Tree, words: &Words, drafts: &mut Drafts) {
    let order: Vec<usize> = tree
        .top_down()
        .into_iter()
        .filter_map(|i| drafts.at(i).filter(|d| is_site(drafts, *d, i)))
        .collect();
    for d in &order {
        let Some((subject, roles)) = clause(tree, words, drafts, *d) else {
            continue;
        };
        let Some(draft) = drafts.items.get_mut(*d) else {
            continue;
        };
        draft.subject = subject;
        for (kind, head, preposition) in roles {
            draft.add(kind, head, preposition);
        }
    }
    share_objects(tree, drafts);
    for d in &order {
        crate::nominal::fill(tree, words, drafts, *d);
    }
    for draft in &mut drafts.items {
        // "The talks are in Geneva": the root of the clause is the event's place or time.
        if draft.site != draft.head
            && draft.light.is_none()
            && tree.kids_by(draft.site, &[Deprel::Cop]).next().is_some()
        {
            draft.roles.push(Argument {
                kind: RoleKind::Oblique,
                head: draft.site,
                preposition: preposition(tree, draft.site),
            });
        }
        draft.roles.sort_by_key(|r| r.head);
    }
}

fn is_site(drafts: &Drafts, d: usize, token: usize) -> bool {
    drafts.items.get(d).is_some_and(|x| x.site == token)
        || drafts.items.get(d).is_some_and(|x| x.head == token)
}

pub(crate) type Found = (RoleKind, usize, Option<smol_str::SmolStr>);

/// Surface subject and roles around the clause's token.
fn clause(
    tree: &Tree,
    words: &Words,
    drafts: &Drafts,
    d: usize,
) -> Option<(Vec<usize>, Vec<Found>)> {
    let draft = drafts.items.get(d)?;
    if draft.kind == PredicateKind::Noun && draft.light.is_none() && draft.group.is_none() {
        return Some((Vec::new(), Vec::new()));
    }
    let site = draft.site;
    let mut roles = Vec::new();
    let mut subject = subject(tree, words, drafts, draft);
    // "Tuesday, the Union authorised": the day is no subject beside another one.
    if subject.len() > 1 {
        let (days, rest): (Vec<usize>, Vec<usize>) = subject
            .iter()
            .partition(|s| words.is_time_word(tree.folded(**s)));
        if !rest.is_empty() {
            roles.extend(days.into_iter().map(|d| (RoleKind::Oblique, d, None)));
            subject = rest;
        }
    }
    let antecedent = antecedent(tree, site);
    let copular = draft.kind == PredicateKind::Noun && draft.light.is_none();
    let passive = draft.passive();
    let light = draft.light.map(|(_, l)| l);
    for s in &subject {
        let kind = if copular {
            RoleKind::Attribute
        } else if passive != light.is_some_and(|l: &Light| l.passive) {
            RoleKind::Patient
        } else {
            RoleKind::Agent
        };
        // In "talks were held" the subject is the predicate itself.
        roles.push((kind, *s, None));
    }
    // "told AFP that": beside a finite clause the object is told.
    let tells = tree.kids_by(site, &[Deprel::Ccomp]).any(|k| {
        drafts
            .of(k)
            .and_then(|d| d.group.as_ref())
            .is_some_and(|g| g.finite)
    });
    let beside = draft
        .particles
        .iter()
        .flat_map(|p| tree.kids(*p))
        .filter(|k| tree.is(*k, &[Deprel::Nmod]));
    for k in beside {
        oblique(tree, words, k, false, antecedent, &mut roles);
    }
    for k in tree.kids(site) {
        match tree.rel(k) {
            Some(Deprel::Obj)
                if passive
                    && preposition(tree, k).is_some_and(|p| words.function(&p) == Function::By) =>
            {
                oblique(tree, words, k, passive, antecedent, &mut roles);
            }
            // "the bill it had withdrawn a year before": a time is no object beside another one.
            Some(Deprel::Obj) if is_time(tree, words, k) => {
                roles.push((RoleKind::Oblique, k, None));
            }
            Some(Deprel::Obj) => {
                let relative = is_relative(tree, words, k);
                let heads = match antecedent.filter(|_| relative) {
                    Some(a) => vec![a],
                    None if relative => continue,
                    // "a general governed the province, not the party".
                    None => tree
                        .conjuncts(k)
                        .into_iter()
                        .filter(|c| {
                            *c == k
                                || !tree.kids_by(*c, &[Deprel::Advmod, Deprel::Cc]).any(|m| {
                                    m < *c && words.function(tree.folded(m)) == Function::Not
                                })
                        })
                        .collect(),
                };
                let kind = if tells {
                    RoleKind::Recipient
                } else {
                    RoleKind::Patient
                };
                for h in heads {
                    roles.push((kind, h, None));
                }
            }
            Some(Deprel::Iobj) => {
                // "warned the rebels": an indirect object beside no other one is the object.
                let alone = !passive
                    && !tree
                        .kids(site)
                        .any(|o| matches!(tree.main(o), "obj" | "ccomp" | "xcomp"));
                let kind = if alone {
                    RoleKind::Patient
                } else {
                    RoleKind::Recipient
                };
                for h in tree.conjuncts(k) {
                    roles.push((kind, h, None));
                }
            }
            Some(Deprel::Obl | Deprel::OblAgent | Deprel::OblUnmarked) => {
                let particled = tree
                    .kids_by(k, &[Deprel::Case])
                    .any(|c| draft.particles.contains(&c));
                match crate::draft::preposition_beside(tree, k, &draft.particles) {
                    // "called off the visit" with "off" read as a preposition.
                    None if particled => {
                        roles.extend(
                            tree.conjuncts(k)
                                .into_iter()
                                .map(|h| (RoleKind::Patient, h, None)),
                        );
                    }
                    p if particled => {
                        roles.extend(
                            tree.conjuncts(k)
                                .into_iter()
                                .map(|h| (RoleKind::Oblique, h, p.clone())),
                        );
                    }
                    None if bare_object(tree, words, k, passive) => {
                        roles.extend(
                            tree.conjuncts(k)
                                .into_iter()
                                .map(|h| (RoleKind::Patient, h, None)),
                        );
                    }
                    _ => oblique(tree, words, k, passive, antecedent, &mut roles),
                }
            }
            Some(Deprel::Xcomp) => {
                let kind = if drafts.at(k).is_some() || tree.upos(k) == Upos::Verb {
                    RoleKind::Complement
                } else {
                    RoleKind::Attribute
                };
                roles.push((kind, k, None));
            }
            Some(Deprel::Ccomp | Deprel::Csubj | Deprel::CsubjPass) => {
                roles.push((RoleKind::Complement, k, None));
            }
            Some(Deprel::Advcl) => {
                roles.push((RoleKind::Adverbial, k, preposition(tree, k)));
            }
            _ => {}
        }
    }
    let has = |roles: &[Found], kind| roles.iter().any(|(k, _, _)| *k == kind);
    if passive
        && light.is_none()
        && !has(&roles, RoleKind::Agent)
        && let Some(agent) = stray_agent(tree, words, drafts, site)
    {
        for h in tree.conjuncts(agent) {
            roles.push((RoleKind::Agent, h, preposition(tree, agent)));
        }
    }
    // The gap of a relative clause: "the strikes (that) the army launched".
    let expressed = tree.kids(site).any(|k| tree.main(k) == "nsubj");
    if let Some(a) = antecedent
        && (tree.is(site, &[Deprel::AclRelcl]) || expressed)
        && !tree
            .kids(site)
            .any(|k| tree.main(k) == "mark" && !is_relative(tree, words, k))
        && draft.kind == PredicateKind::Verb
        && !passive
        && !subject.contains(&a)
        && !roles.iter().any(|(_, h, _)| *h == a)
        && !has(&roles, RoleKind::Patient)
        && !has(&roles, RoleKind::Complement)
        && !tree
            .kids(site)
            .any(|k| tree.main(k) == "advmod" && is_relative(tree, words, k))
    {
        roles.push((RoleKind::Patient, a, None));
    }
    // "the ship which Canada had promised to lend": the gap is the infinitive's.
    if draft.kind == PredicateKind::Verb
        && !passive
        && !has(&roles, RoleKind::Patient)
        && tree.is(site, &[Deprel::Xcomp])
        && let Some(above) = tree.head(site)
        && let Some(noun) = tree
            .head(above)
            .filter(|n| *n < above && tree.is(above, &[Deprel::AclRelcl]))
        && tree
            .kids_by(above, &[Deprel::Obj])
            .any(|k| is_relative(tree, words, k))
        && drafts.of(above).is_some_and(|g| {
            words
                .embedder(&g.lemma, g.pos(), Form::Infinitive, None)
                .is_some_and(|r| !r.directs || r.control == Control::Subject)
        })
    {
        roles.push((RoleKind::Patient, noun, None));
    }
    let loose = loose_obliques(tree, words, drafts, &roles);
    roles.extend(loose);
    Some((subject, roles))
}

/// "deported at least four seekers" with the number phrase as an adjunct: a bare noun behind an
/// active verb without object that is no measure of time or way.
fn bare_object(tree: &Tree, words: &Words, k: usize, passive: bool) -> bool {
    let Some(verb) = tree.head(k).filter(|v| *v < k) else {
        return false;
    };
    !passive
        && matches!(tree.xpos(k), "NN" | "NNS")
        && tree.kids_by(k, &[Deprel::Nummod]).next().is_some()
        && !words.is_period(tree.lemma(k))
        && !words.is_time_word(tree.folded(k))
        && tree.kids_by(verb, &[Deprel::Obj]).next().is_none()
        // "three hours of talks".
        && tree.kids_by(k, &[Deprel::Nmod]).next().is_none()
}

fn oblique(
    tree: &Tree,
    words: &Words,
    k: usize,
    passive: bool,
    antecedent: Option<usize>,
    roles: &mut Vec<Found>,
) {
    let p = preposition(tree, k);
    let by = p
        .as_deref()
        .is_some_and(|p| words.function(p) == Function::By);
    let heads = match antecedent.filter(|_| is_relative(tree, words, k)) {
        Some(a) => vec![a],
        None => tree.conjuncts(k),
    };
    for h in heads {
        let own = if h == k {
            p.clone()
        } else {
            preposition(tree, h).or_else(|| p.clone())
        };
        let agent = by
            && passive
            && (tree.upos(h).is_nominal() || tree.upos(h) == Upos::Pron)
            && !is_manner(tree, words, h);
        let kind = if agent {
            RoleKind::Agent
        } else {
            RoleKind::Oblique
        };
        roles.push((kind, h, own));
    }
}

/// Prepositional phrases that the parser hung on an argument and that may as well be the
/// predicate's: "attacked Israel with rockets", "seized the town in March". They are given to both.
pub(crate) fn loose_obliques(
    tree: &Tree,
    words: &Words,
    drafts: &Drafts,
    roles: &[Found],
) -> Vec<Found> {
    let mut out = Vec::new();
    let mut open: Vec<usize> = roles
        .iter()
        .filter(|(kind, _, p)| {
            matches!(
                kind,
                RoleKind::Patient | RoleKind::Recipient | RoleKind::Oblique
            ) || *kind == RoleKind::Agent && p.is_some()
        })
        .map(|(_, h, _)| *h)
        .collect();
    let mut next = 0;
    while let Some(h) = open.get(next).copied() {
        next += 1;
        // An event noun keeps its own.
        if drafts.of(h).is_some_and(|d| d.noun.is_some()) {
            continue;
        }
        for k in tree.kids_by(h, &[Deprel::Nmod]).filter(|k| *k > h) {
            if let Some(p) = preposition(tree, k).filter(|p| words.function(p) != Function::Of) {
                for c in tree.conjuncts(k) {
                    out.push((RoleKind::Oblique, c, Some(p.clone())));
                    open.push(c);
                }
            }
        }
    }
    out
}

/// "last autumn", "a year before": a stretch of time that a word beside it puts on the calendar.
fn is_time(tree: &Tree, words: &Words, k: usize) -> bool {
    words.is_period(tree.lemma(k))
        && (words.listed("time-behind", tree.folded(k + 1))
            || tree
                .kids(k)
                .any(|m| m < k && words.listed("time-modifiers", tree.folded(m))))
}

/// "by noon", "by order of", "by mistake": nobody does anything there.
pub(crate) fn is_manner(tree: &Tree, words: &Words, k: usize) -> bool {
    let word =
        |w: &str| words.listed("by-manner", w) || words.is_period(w) || words.is_time_word(w);
    let determined = tree.kids_by(k, &[Deprel::NmodPoss]).next().is_some();
    !determined && (word(tree.folded(k)) || word(tree.lemma(k)))
}

/// The agent of a passive whose by-phrase hangs on something else.
fn stray_agent(tree: &Tree, words: &Words, drafts: &Drafts, site: usize) -> Option<usize> {
    for by in site + 1..(site + 10).min(tree.len()) {
        if words.function(tree.folded(by)) != Function::By {
            if matches!(tree.upos(by), Upos::Verb | Upos::Sconj) {
                return None;
            }
            continue;
        }
        let agent = tree.head(by).filter(|a| *a > by)?;
        let host = tree.head(agent)?;
        let nominal = tree.upos(agent).is_nominal() || tree.upos(agent) == Upos::Pron;
        return (nominal
            && !is_manner(tree, words, agent)
            && host >= site
            && host < by
            && drafts.at(host).is_none())
        .then_some(agent);
    }
    None
}

/// "attacked and destroyed the base": one object for both verbs.
fn share_objects(tree: &Tree, drafts: &mut Drafts) {
    for d in 0..drafts.items.len() {
        let Some(second) = drafts.items.get(d) else {
            continue;
        };
        if second.kind != PredicateKind::Verb || !tree.is(second.site, &[Deprel::Conj]) {
            continue;
        }
        let Some(f) = tree.head(second.site).and_then(|h| drafts.at(h)) else {
            continue;
        };
        let Some(first) = drafts
            .items
            .get(f)
            .filter(|x| x.kind == PredicateKind::Verb)
        else {
            continue;
        };
        // Only when the two verbs stand side by side.
        let adjacent = first.site < second.site
            && (first.site + 1..second.site)
                .all(|k| !tree.upos(k).is_nominal() && tree.upos(k) != Upos::Pron);
        if !adjacent || first.passive() != second.passive() {
            continue;
        }
        // "was attacked and looted by": one agent for both.
        let kind = if first.passive() {
            RoleKind::Agent
        } else {
            RoleKind::Patient
        };
        let (from, to) = (first.heads_of(kind), second.heads_of(kind));
        let (target, heads) = match (from.is_empty(), to.is_empty()) {
            (true, false) => (f, to),
            (false, true) => (d, from),
            _ => continue,
        };
        if let Some(draft) = drafts.items.get_mut(target) {
            for h in heads {
                draft.add(kind, h, None);
            }
        }
    }
}

/// The role of a nominal argument by its slot.
pub(crate) fn role_of(slot: Slot, agent_known: bool) -> RoleKind {
    match slot {
        Slot::Agent => RoleKind::Agent,
        Slot::Patient => RoleKind::Patient,
        Slot::Either if agent_known => RoleKind::Patient,
        Slot::Either => RoleKind::Agent,
    }
}
