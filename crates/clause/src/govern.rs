//! Government: which predicate stands under which, and as what kind of complement.

use crate::cue;
use crate::draft::{Draft, Drafts, Tie, preposition};
use crate::signature::Form;
use crate::tree::Tree;
use crate::words::{CueEffect, Embedder, Function, Place, Pos, Words};
use dateline_document::{Deprel, PredicateKind, Upos};

/// Ties every draft to its governor; ties never run in a circle.
pub(crate) fn tie<'w>(tree: &Tree, words: &'w Words, drafts: &mut Drafts<'w>) {
    for d in 0..drafts.items.len() {
        let tie = drafts
            .items
            .get(d)
            .map_or(Tie::Free, |draft| find(tree, words, drafts, d, draft));
        if let Some(draft) = drafts.items.get_mut(d) {
            draft.tie = tie;
        }
    }
    for d in 0..drafts.items.len() {
        let mut at = d;
        for step in 0..=drafts.items.len() {
            match drafts.items.get(at).map(|x| x.tie) {
                Some(Tie::Complement { governor, .. } | Tie::Adjunct { governor }) => at = governor,
                _ => break,
            }
            if step == drafts.items.len() || at == d {
                if let Some(draft) = drafts.items.get_mut(d) {
                    draft.tie = Tie::Free;
                }
                break;
            }
        }
    }
}

fn find<'w>(
    tree: &Tree,
    words: &'w Words,
    drafts: &Drafts<'w>,
    d: usize,
    draft: &Draft<'w>,
) -> Tie<'w> {
    let tie = if draft.kind == PredicateKind::Noun && draft.group.is_none() {
        of_noun(tree, words, drafts, draft, draft.head, 0)
    } else if let Some((v, _)) = draft
        .light
        .filter(|(v, _)| tree.head(*v) == Some(draft.head))
    {
        // "the attack carried out by": the light verb hangs on the noun.
        let _ = v;
        of_noun(tree, words, drafts, draft, draft.head, 0)
    } else {
        of_clause(tree, words, drafts, d, draft.site, draft, 0)
    };
    match tie {
        Tie::Complement { governor, .. } | Tie::Adjunct { governor } if governor == d => Tie::Free,
        Tie::Complement { row: Some(_), .. } => tie,
        other if draft.kind == PredicateKind::Noun => {
            by_participle(tree, words, drafts, d, draft).unwrap_or(other)
        }
        other => other,
    }
}

/// "talks planned for Monday", "the operation that Israel plans": a clause on the noun decides.
fn by_participle<'w>(
    tree: &Tree,
    words: &'w Words,
    drafts: &Drafts<'w>,
    d: usize,
    draft: &Draft,
) -> Option<Tie<'w>> {
    tree.kids(draft.head)
        .filter(|k| *k > draft.head && tree.main(*k) == "acl")
        .find_map(|k| {
            let governor = drafts.at(k).filter(|g| *g != d)?;
            let clause = drafts.items.get(governor)?;
            let row = words.embedder(&clause.lemma, clause.pos(), Form::Noun, None)?;
            let patient = clause.passive()
                || tree.is(k, &[Deprel::AclRelcl])
                    && clause.subject.iter().all(|s| *s != draft.head)
                || row.theme && !tree.kids_by(k, &[Deprel::Obj]).any(|_| true);
            patient.then_some(Tie::Complement {
                governor,
                form: Form::Noun,
                row: Some(row),
            })
        })
}

fn of_clause<'w>(
    tree: &Tree,
    words: &'w Words,
    drafts: &Drafts<'w>,
    d: usize,
    site: usize,
    draft: &Draft,
    depth: usize,
) -> Tie<'w> {
    if let Some(reporter) = parenthetical(tree, words, drafts, d, site) {
        return reporter;
    }
    let form = form_of(draft);
    // "the aim is to defeat": the subject governs.
    if form == Form::Infinitive
        && let Some(tie) = tree
            .kids(site)
            .filter(|k| tree.main(*k) == "nsubj")
            .find_map(|k| {
                let governor = drafts.at(k).filter(|g| *g != d)?;
                let noun = drafts.items.get(governor)?;
                (noun.kind == PredicateKind::Noun
                    && tree.kids_by(site, &[Deprel::Cop]).next().is_some())
                .then(|| complement(words, drafts, governor, form, None))
            })
    {
        return tie;
    }
    let Some(host) = tree.head(site) else {
        return Tie::Free;
    };
    let governor = drafts.at(host).or_else(|| drafts.of_particle(host));
    let Some(governor) = governor.filter(|g| *g != d) else {
        // Through a copula or another word that is no predicate.
        return match tree.main(site) {
            // "lacks the courage to confront them".
            "acl" if form == Form::Infinitive && tree.is(host, &[Deprel::Obj]) => {
                let verb = tree
                    .head(host)
                    .and_then(|v| drafts.at(v))
                    .filter(|g| *g != d);
                let row = verb
                    .and_then(|g| drafts.items.get(g))
                    .and_then(|g| words.embedder(&g.lemma, g.pos(), form, None))
                    .filter(|r| {
                        r.signature(form)
                            .is_some_and(|s| s.plus == crate::signature::Effect::Not)
                    });
                match (verb, row) {
                    (Some(governor), Some(_)) => Tie::Complement {
                        governor,
                        form,
                        row,
                    },
                    _ => Tie::Free,
                }
            }
            "xcomp" | "ccomp" | "csubj" | "conj" if depth < 4 && tree.head(host).is_some() => {
                of_clause(tree, words, drafts, d, host, draft, depth + 1)
            }
            _ => Tie::Free,
        };
    };
    match tree.main(site) {
        "xcomp" | "ccomp" | "csubj" => complement(words, drafts, governor, form, None),
        // "accusations that it trained rebels" read as a relative clause has a mark all the same.
        "acl"
            if tree.rel(site) == Some(Deprel::AclRelcl)
                && !tree
                    .kids_by(site, &[Deprel::Mark])
                    .any(|m| words.function(tree.folded(m)) == Function::Relative) =>
        {
            Tie::Adjunct { governor }
        }
        "acl" => {
            let p = preposition(tree, site);
            let row = drafts
                .items
                .get(governor)
                .and_then(|g| words.embedder(&g.lemma, g.pos(), form, p.as_deref()));
            // "unless the troops are withdrawn" read as a clause on a noun.
            let condition = tree.kids_by(site, &[Deprel::Mark]).any(|m| {
                cue::at(tree, words, m, Place::Mark).is_some_and(|f| {
                    f.cue.effect != CueEffect::Is(dateline_document::Reality::Possible)
                })
            });
            // "the talks, to begin on Monday".
            let apart = form == Form::Infinitive
                && draft
                    .group
                    .as_ref()
                    .and_then(|g| g.first.checked_sub(1))
                    .is_some_and(|b| tree.folded(b) == ",");
            match row {
                Some(_) if condition || apart => Tie::Adjunct { governor },
                Some(_) if form == Form::Infinitive || p.is_some() || form == Form::Finite => {
                    complement(words, drafts, governor, form, row)
                }
                _ => Tie::Adjunct { governor },
            }
        }
        "advcl" | "obl" => {
            let particles = drafts
                .items
                .get(governor)
                .map_or(&[][..], |g| g.particles.as_slice());
            let p = crate::draft::preposition_beside(tree, site, particles);
            let bare = p.is_none() && preposition(tree, site).is_some();
            let row = drafts
                .items
                .get(governor)
                .and_then(|g| words.embedder(&g.lemma, g.pos(), form, p.as_deref()));
            match (row, p) {
                // "accused of attacking", "ready for meeting".
                (Some(r), Some(p)) if r.prepositions.contains(&p) => {
                    complement(words, drafts, governor, form, row)
                }
                // "has delayed signing the contract".
                (Some(_), None)
                    if form == Form::Gerund
                        && (bare
                            || site == host + 1
                            || tree.kids_by(site, &[Deprel::NmodPoss]).next().is_some()) =>
                {
                    complement(words, drafts, governor, form, row)
                }
                // The parser's adverbial infinitive after "agreed", "ready".
                (Some(_), None) if form == Form::Infinitive && site > host => {
                    complement(words, drafts, governor, form, None)
                }
                _ => Tie::Adjunct { governor },
            }
        }
        "conj" => {
            let finite = draft.group.as_ref().is_some_and(|g| g.finite);
            match drafts.items.get(governor) {
                Some(first) if depth < 8 => {
                    let shared = if first.group.is_some() {
                        of_clause(tree, words, drafts, governor, first.site, first, depth + 1)
                    } else {
                        of_noun(tree, words, drafts, first, first.head, depth + 1)
                    };
                    // "agreed to talk, and left": a finite conjunct leaves the infinitive's governor.
                    match shared {
                        Tie::Complement { form: f, .. } if finite && f != Form::Finite => Tie::Free,
                        Tie::Adjunct { .. }
                            if finite && tree.rel(first.site) != Some(Deprel::Advcl) =>
                        {
                            Tie::Free
                        }
                        other => other,
                    }
                }
                _ => Tie::Free,
            }
        }
        // "postponed its opening" with "opening" as a verb.
        "obj" if form == Form::Gerund => complement(words, drafts, governor, form, None),
        "parataxis" | "dep" | "appos" => Tie::Free,
        _ => Tie::Adjunct { governor },
    }
}

/// "Talks will resume, the channel reported": the reporting verb hangs on what it reports.
fn parenthetical<'w>(
    tree: &Tree,
    words: &'w Words,
    drafts: &Drafts<'w>,
    d: usize,
    site: usize,
) -> Option<Tie<'w>> {
    tree.kids_by(site, &[Deprel::Parataxis]).find_map(|k| {
        let governor = drafts.at(k).filter(|g| *g != d)?;
        let verb = drafts.items.get(governor)?;
        let row = words.embedder(&verb.lemma, verb.pos(), Form::Finite, None)?;
        let bare = tree
            .kids_by(k, &[Deprel::Ccomp, Deprel::Xcomp])
            .next()
            .is_none();
        bare.then_some(Tie::Complement {
            governor,
            form: Form::Finite,
            row: Some(row),
        })
    })
}

fn form_of(draft: &Draft) -> Form {
    match &draft.group {
        Some(g) if g.infinitive => Form::Infinitive,
        Some(g) if g.finite => Form::Finite,
        Some(g) if g.bare => Form::Infinitive,
        Some(_) => Form::Gerund,
        None => Form::Noun,
    }
}

fn complement<'w>(
    words: &'w Words,
    drafts: &Drafts<'w>,
    governor: usize,
    form: Form,
    row: Option<&'w Embedder>,
) -> Tie<'w> {
    let row = row.or_else(|| {
        drafts
            .items
            .get(governor)
            .and_then(|g| lookup(words, g, form, None))
    });
    Tie::Complement {
        governor,
        form,
        row,
    }
}

/// The governor's row for a form of complement; an infinitive may be read as a gerund and back.
fn lookup<'w>(
    words: &'w Words,
    governor: &Draft,
    form: Form,
    preposition: Option<&str>,
) -> Option<&'w Embedder> {
    let pos = governor.pos();
    words
        .embedder(&governor.lemma, pos, form, preposition)
        .or_else(|| {
            // "is prepared", "is determined": participles that the tagger calls adjectives, and back.
            let other = match pos {
                Pos::Adjective => Pos::Verb,
                Pos::Verb => Pos::Adjective,
                Pos::Noun => return None,
            };
            words
                .embedder(&governor.lemma, other, form, preposition)
                .or_else(|| {
                    let form_of = governor.participle.as_ref()?;
                    words.embedder(form_of, Pos::Adjective, form, preposition)
                })
        })
}

fn of_noun<'w>(
    tree: &Tree,
    words: &'w Words,
    drafts: &Drafts<'w>,
    draft: &Draft,
    token: usize,
    depth: usize,
) -> Tie<'w> {
    let Some(mut host) = tree.head(token) else {
        return Tie::Free;
    };
    let mut rel = tree.rel(token);
    // "talks are expected to begin": the subject belongs to the last verb of the chain.
    if matches!(
        rel,
        Some(Deprel::Nsubj | Deprel::NsubjOuter | Deprel::NsubjPass)
    ) {
        let mut raised = false;
        while let Some(x) = raising(tree, words, drafts, host) {
            host = x;
            raised = true;
        }
        if raised {
            let passive = drafts.of(host).is_some_and(Draft::passive);
            rel = Some(if passive {
                Deprel::NsubjPass
            } else {
                Deprel::Nsubj
            });
        }
    }
    let own = drafts.at(draft.head);
    let Some(governor) = drafts
        .at(host)
        .or_else(|| drafts.of_particle(host))
        .filter(|g| Some(*g) != own)
    else {
        // "the impact of the attack", "a round of talks", "day of talks": look through other nouns.
        return match rel {
            Some(Deprel::Nmod | Deprel::Conj | Deprel::Appos | Deprel::NmodPoss)
                if depth < 6 && tree.upos(host).is_nominal() =>
            {
                of_noun(tree, words, drafts, draft, host, depth + 1)
            }
            _ => Tie::Free,
        };
    };
    let Some(ruler) = drafts.items.get(governor) else {
        return Tie::Free;
    };
    let p = crate::draft::preposition_beside(tree, token, &ruler.particles);
    // "called off the visit" with "off" as a preposition.
    let particled = p.is_none() && preposition(tree, token).is_some();
    if particled && rel == Some(Deprel::Obl) {
        rel = Some(Deprel::Obj);
    }
    let row = lookup(words, ruler, Form::Noun, p.as_deref());
    let through_light = ruler.light.is_some_and(|(v, _)| v == host);
    let complement = Tie::Complement {
        governor,
        form: Form::Noun,
        row,
    };
    let adjunct = Tie::Adjunct { governor };
    match rel {
        Some(Deprel::Obj) if !through_light => complement,
        Some(Deprel::NsubjPass) if !through_light => complement,
        Some(Deprel::Nsubj | Deprel::NsubjOuter) => {
            // "reports of a raid are a fabrication", "a raid is possible".
            let predicated = ruler.kind != PredicateKind::Verb
                && tree.kids_by(host, &[Deprel::Cop]).next().is_some();
            if predicated && row.is_some() {
                return complement;
            }
            let intransitive = ruler.kind != PredicateKind::Noun
                && tree
                    .kids_by(host, &[Deprel::Obj])
                    .all(|k| ruler.particles.contains(&k));
            match row {
                Some(r) if r.theme && intransitive => complement,
                _ => adjunct,
            }
        }
        Some(
            Deprel::Obl | Deprel::OblAgent | Deprel::Nmod | Deprel::OblUnmarked | Deprel::Xcomp,
        ) => {
            if row.is_some() {
                complement
            } else {
                adjunct
            }
        }
        Some(Deprel::Compound | Deprel::Amod) if row.is_some() => complement,
        Some(Deprel::Conj) if depth < 8 => match tree.upos(host) {
            Upos::Noun | Upos::Propn => {
                let first = tie_of_first(tree, words, drafts, host, depth);
                if matches!(first, Tie::Free) {
                    Tie::Free
                } else {
                    first
                }
            }
            _ => Tie::Free,
        },
        Some(Deprel::NmodPoss | Deprel::Appos | Deprel::Parataxis | Deprel::Dep | Deprel::List) => {
            Tie::Free
        }
        _ => adjunct,
    }
}

/// The infinitive under `host` that shares its subject without an object in between.
fn raising(tree: &Tree, words: &Words, drafts: &Drafts, host: usize) -> Option<usize> {
    let ruler = drafts.of(host)?;
    if ruler.kind == PredicateKind::Noun
        || !ruler.passive() && tree.kids_by(host, &[Deprel::Obj]).next().is_some()
    {
        return None;
    }
    tree.kids_by(host, &[Deprel::Xcomp, Deprel::Advcl, Deprel::Ccomp])
        .find(|k| {
            *k > host
                && drafts.of(*k).is_some_and(|x| {
                    let infinitive = x.group.as_ref().is_some_and(|g| g.infinitive);
                    let theme = words
                        .embedder(&x.lemma, x.pos(), Form::Noun, None)
                        .is_some_and(|r| r.theme);
                    infinitive
                        && (x.passive() || theme || tree.is(*k, &[Deprel::Xcomp]))
                        && x.kind != PredicateKind::Noun
                })
        })
}

fn tie_of_first<'w>(
    tree: &Tree,
    words: &'w Words,
    drafts: &Drafts<'w>,
    host: usize,
    depth: usize,
) -> Tie<'w> {
    match drafts.of(host) {
        Some(first) if first.group.is_some() => {
            let d = drafts.at(host).unwrap_or(usize::MAX);
            of_clause(tree, words, drafts, d, first.site, first, depth + 1)
        }
        Some(first) => of_noun(tree, words, drafts, first, host, depth + 1),
        None => Tie::Free,
    }
}
