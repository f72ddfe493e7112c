//! The predicates of one sentence while they are being made.

use crate::group::Group;
use crate::signature::Form;
use crate::tree::Tree;
use crate::words::{Embedder, Function, Light, Noun, Pos, Words};
use dateline_document::{Deprel, PredicateKind, RoleKind, Upos};
use smol_str::{SmolStr, SmolStrBuilder};

/// An argument by its index in the sentence.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Argument {
    pub(crate) kind: RoleKind,
    pub(crate) head: usize,
    pub(crate) preposition: Option<SmolStr>,
}

/// How a predicate hangs on another one.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Tie<'w> {
    /// Nothing governs it.
    Free,
    /// It is a complement of the draft `governor`.
    Complement {
        governor: usize,
        form: Form,
        row: Option<&'w Embedder>,
    },
    /// It is an adjunct of the draft `governor`.
    Adjunct { governor: usize },
}

/// A predicate being made.
pub(crate) struct Draft<'w> {
    pub(crate) head: usize,
    pub(crate) kind: PredicateKind,
    pub(crate) lemma: SmolStr,
    /// Its form where it is a past participle ("is prepared"), for adjectives read as verbs.
    pub(crate) participle: Option<SmolStr>,
    /// The token that carries the clause: the light verb, else the head.
    pub(crate) site: usize,
    pub(crate) light: Option<(usize, &'w Light)>,
    pub(crate) noun: Option<&'w Noun>,
    /// Particles and fixed words beside the head.
    pub(crate) particles: Vec<usize>,
    pub(crate) group: Option<Group>,
    /// Surface subject, for those that share it.
    pub(crate) subject: Vec<usize>,
    pub(crate) roles: Vec<Argument>,
    pub(crate) tie: Tie<'w>,
}

impl Draft<'_> {
    /// Part of speech under which the lexicon lists it.
    pub(crate) fn pos(&self) -> Pos {
        match self.kind {
            PredicateKind::Verb => Pos::Verb,
            PredicateKind::Noun => Pos::Noun,
            PredicateKind::Adjective => Pos::Adjective,
        }
    }

    pub(crate) fn heads_of(&self, kind: RoleKind) -> Vec<usize> {
        self.roles
            .iter()
            .filter(|r| r.kind == kind)
            .map(|r| r.head)
            .collect()
    }

    pub(crate) fn has(&self, kind: RoleKind) -> bool {
        self.roles.iter().any(|r| r.kind == kind)
    }

    /// Adds an argument once; a second role for the same head is not added.
    pub(crate) fn add(&mut self, kind: RoleKind, head: usize, preposition: Option<SmolStr>) {
        if head != self.head
            && head != self.site
            && !self.particles.contains(&head)
            && !self.roles.iter().any(|r| r.head == head)
        {
            self.roles.push(Argument {
                kind,
                head,
                preposition,
            });
        }
    }

    /// A noun without a light verb.
    pub(crate) fn is_bare(&self) -> bool {
        self.kind == PredicateKind::Noun && self.light.is_none()
    }

    pub(crate) fn passive(&self) -> bool {
        self.group.as_ref().is_some_and(|g| g.passive)
    }
}

/// All drafts of a sentence, and which token belongs to which.
pub(crate) struct Drafts<'w> {
    pub(crate) items: Vec<Draft<'w>>,
    /// Draft of a token: its head, and light verbs for their nouns.
    at: Vec<Option<u32>>,
}

impl<'w> Drafts<'w> {
    /// The draft that token `i` is the head or light verb of.
    pub(crate) fn at(&self, i: usize) -> Option<usize> {
        self.at.get(i).copied().flatten().map(|d| d as usize)
    }

    /// The draft whose particle or fixed word token `i` is ("stopped short of").
    pub(crate) fn of_particle(&self, i: usize) -> Option<usize> {
        self.items.iter().position(|d| d.particles.contains(&i))
    }

    pub(crate) fn of(&self, i: usize) -> Option<&Draft<'w>> {
        self.items.get(self.at(i)?)
    }

    /// Picks the predicates of the sentence and undoes light verbs.
    pub(crate) fn pick(tree: &Tree, words: &'w Words, named: &[bool], given: &[usize]) -> Self {
        let mut drafts = Drafts {
            items: Vec::new(),
            at: vec![None; tree.len()],
        };
        for i in 0..tree.len() {
            let found = candidate(tree, words, named, i)
                .or_else(|| given.contains(&i).then(|| unlisted(tree, words, i)));
            let Some((kind, lemma, mut particles, noun)) = found else {
                continue;
            };
            if given.contains(&i) {
                particles.retain(|p| !tree.upos(*p).is_nominal());
            }
            if let Some(place) = drafts.at.get_mut(i) {
                *place = Some(drafts.items.len() as u32);
            }
            drafts.items.push(Draft {
                head: i,
                kind,
                lemma,
                participle: (tree.xpos(i) == "VBN").then(|| SmolStr::new(tree.folded(i))),
                site: i,
                light: None,
                noun,
                particles,
                group: None,
                subject: Vec::new(),
                roles: Vec::new(),
                tie: Tie::Free,
            });
        }
        // A noun that is part of a fixed phrase ("claimed responsibility") is no predicate.
        let fixed: Vec<usize> = drafts
            .items
            .iter()
            .flat_map(|d| d.particles.iter().copied())
            .collect();
        let gone: Vec<bool> = drafts
            .items
            .iter()
            .map(|d| fixed.contains(&d.head) && !given.contains(&d.head))
            .collect();
        for f in fixed.into_iter().filter(|f| !given.contains(f)) {
            if let Some(place) = drafts.at.get_mut(f) {
                *place = None;
            }
        }
        drafts.drop(&gone);
        drafts.undo_light_verbs(tree, words, given);
        drafts
    }

    fn undo_light_verbs(&mut self, tree: &Tree, words: &'w Words, given: &[usize]) {
        let mut gone = vec![false; self.items.len()];
        for v in 0..tree.len() {
            let existential = matches!(tree.upos(v), Upos::Verb | Upos::Aux)
                && words.function(tree.folded(v)) == Function::Be
                && tree.kids_by(v, &[Deprel::Expl]).next().is_some();
            if existential {
                let themes: Vec<usize> = tree
                    .kids_by(v, &[Deprel::Nsubj])
                    .flat_map(|k| tree.conjuncts(k))
                    .filter_map(|t| self.at(t))
                    .collect();
                for d in themes {
                    if let Some(draft) = self.items.get_mut(d) {
                        draft.site = v;
                    }
                    if let Some(place) = self.at.get_mut(v)
                        && place.is_none()
                    {
                        *place = Some(d as u32);
                    }
                }
                continue;
            }
            if !given.contains(&v)
                && let Some((root, noun)) = self.placed_event(tree, words, v)
            {
                if let Some(other) = self.at(root)
                    && let Some(g) = gone.get_mut(other)
                {
                    *g = true;
                }
                if let Some(draft) = self.items.get_mut(noun) {
                    draft.site = root;
                }
                if let Some(place) = self.at.get_mut(root) {
                    *place = Some(noun as u32);
                }
                continue;
            }
            // A light verb that is asked for itself stays a predicate with the noun as its object.
            let Some(verb) = self.at(v).filter(|_| !given.contains(&v)) else {
                continue;
            };
            let Some(draft) = self
                .items
                .get(verb)
                .filter(|d| d.kind == PredicateKind::Verb)
            else {
                continue;
            };
            for light in words.lights(&draft.lemma) {
                let nouns = self.light_nouns(tree, v, light);
                let Some(first) = nouns.first().copied() else {
                    continue;
                };
                for n in nouns {
                    if let Some(noun) = self.items.get_mut(n) {
                        noun.site = v;
                        noun.light = Some((v, light));
                    }
                }
                if let Some(g) = gone.get_mut(verb) {
                    *g = true;
                }
                if let Some(place) = self.at.get_mut(v) {
                    *place = Some(first as u32);
                }
                break;
            }
        }
        self.drop(&gone);
    }

    /// "The talks will be in Geneva", "the attack was the third": where a copula only says where, when
    /// or as which of its kind an event takes place, the clause is the event's. Its root and the
    /// event.
    fn placed_event(&self, tree: &Tree, words: &Words, cop: usize) -> Option<(usize, usize)> {
        if !tree.is(cop, &[Deprel::Cop]) {
            return None;
        }
        let root = tree.head(cop).filter(|r| *r > cop)?;
        let event = tree
            .kids_by(root, &[Deprel::Nsubj])
            .filter(|k| *k < cop)
            .find_map(|k| {
                self.at(k)
                    .filter(|d| self.items.get(*d).is_some_and(|x| x.noun.is_some()))
            })?;
        let behind = preposition(tree, root);
        let when = words.is_period(tree.lemma(root)) || words.is_time_word(tree.folded(root));
        let where_ = behind.is_some() && tree.upos(root) == Upos::Propn;
        let which = behind.is_none() && words.listed("ordinals", tree.folded(root));
        let denied = tree
            .kids_by(root, &[Deprel::Advmod])
            .any(|k| words.function(tree.folded(k)) == Function::Not);
        ((when || where_ || which) && !denied).then_some((root, event))
    }

    /// The eventive nouns for which `v` is light.
    fn light_nouns(&self, tree: &Tree, v: usize, light: &Light) -> Vec<usize> {
        let eventive = |t: usize| {
            let n = self.at(t)?;
            let d = self.items.get(n)?;
            (d.kind == PredicateKind::Noun
                && d.head == t
                && (light.nouns.is_empty() || light.nouns.contains(&d.lemma)))
            .then_some(n)
        };
        let object: Option<usize> = match &light.preposition {
            Some(p) => tree
                .kids_by(v, &[Deprel::Obl, Deprel::Xcomp, Deprel::Obj])
                .find(|k| {
                    preposition(tree, *k).as_deref() == Some(p.as_str()) && eventive(*k).is_some()
                })
                .or_else(|| {
                    // Wherever the phrase hangs: the last noun of the words behind the preposition.
                    let p = (v + 1..(v + 12).min(tree.len())).find(|i| tree.folded(*i) == p)?;
                    let end = (p + 1..tree.len()).find(|i| {
                        matches!(
                            tree.upos(*i),
                            Upos::Adp
                                | Upos::Punct
                                | Upos::Verb
                                | Upos::Aux
                                | Upos::Cconj
                                | Upos::Sconj
                                | Upos::Part
                        )
                    });
                    let last = end.unwrap_or(tree.len()).checked_sub(1)?;
                    (last > p && eventive(last).is_some()).then_some(last)
                }),
            None => tree
                .kids_by(v, &[Deprel::Obj, Deprel::NsubjPass, Deprel::OblUnmarked])
                .filter(|k| eventive(*k).is_some())
                .max_by_key(|k| self.of(*k).is_some_and(|d| d.noun.is_some()))
                .or_else(|| {
                    // "held three hours of talks".
                    tree.kids_by(v, &[Deprel::Obj, Deprel::OblUnmarked, Deprel::Obl])
                        .filter(|k| {
                            *k > v
                                && tree
                                    .kids_by(*k, &[Deprel::Nummod, Deprel::Det])
                                    .next()
                                    .is_some()
                                && tree.kids_by(*k, &[Deprel::Case]).next().is_none()
                        })
                        .find_map(|k| {
                            tree.kids_by(k, &[Deprel::Nmod])
                                .find(|n| *n == k + 2 && eventive(*n).is_some())
                        })
                })
                .or_else(|| raised_subject(tree, v).filter(|s| eventive(*s).is_some()))
                .or_else(|| {
                    // "the attack carried out by", "the strikes that the army launched".
                    let noun = tree.head(v)?;
                    let reduced = tree.is(v, &[Deprel::Acl]) && tree.xpos(v) != "VBG";
                    let relative = tree.is(v, &[Deprel::AclRelcl])
                        && tree
                            .kids_by(v, &[Deprel::Obj])
                            .all(|k| tree.upos(k) == Upos::Pron);
                    ((reduced || relative) && noun < v && eventive(noun).is_some()).then_some(noun)
                }),
        };
        object
            .into_iter()
            .flat_map(|o| {
                if tree.head(v) == Some(o) {
                    vec![o]
                } else {
                    tree.conjuncts(o)
                }
            })
            .filter_map(eventive)
            .collect()
    }

    fn drop(&mut self, gone: &[bool]) {
        let mut moved = Vec::with_capacity(self.items.len());
        let mut next = 0u32;
        for g in gone {
            moved.push(next);
            next += u32::from(!g);
        }
        let mut i = 0;
        self.items.retain(|_| {
            i += 1;
            !gone.get(i - 1).copied().unwrap_or(false)
        });
        for place in self.at.iter_mut().flatten() {
            *place = moved.get(*place as usize).copied().unwrap_or(0);
        }
    }
}

/// "cease-fire" in three tokens.
fn hyphenated(tree: &Tree, i: usize) -> Option<String> {
    let (hyphen, first) = (i.checked_sub(1)?, i.checked_sub(2)?);
    (tree.folded(hyphen) == "-"
        && tree.span(first).end == tree.span(hyphen).start
        && tree.span(hyphen).end == tree.span(i).start)
        .then(|| format!("{}-{}", tree.folded(first), tree.lemma(i)))
}

/// "is under way", "are on hold": a preposition and its noun that the lexicon lists as one adjective.
fn predicative_phrase(tree: &Tree, words: &Words, i: usize) -> Option<SmolStr> {
    let before = i.checked_sub(1)?;
    tree.kids_by(i, &[Deprel::Cop]).next()?;
    let case = tree
        .kids_by(i, &[Deprel::Case])
        .find(|c| *c < i && tree.upos(*c) == Upos::Adp)
        .or((tree.upos(before) == Upos::Adp).then_some(before))?;
    let phrase = SmolStr::from(format!("{} {}", tree.folded(case), tree.folded(i)));
    (!words.embedders(&phrase, Pos::Adjective).is_empty()).then_some(phrase)
}

/// "talks are expected to be held": the subject of the verbs above a passive infinitive.
fn raised_subject(tree: &Tree, v: usize) -> Option<usize> {
    tree.kids_by(v, &[Deprel::AuxPass]).next()?;
    let mut at = v;
    while tree.is(at, &[Deprel::Xcomp]) {
        at = tree.head(at)?;
        if tree.kids_by(at, &[Deprel::Obj]).next().is_some() {
            return None;
        }
        let subject = tree.kids_by(at, &[Deprel::Nsubj, Deprel::NsubjPass]).next();
        if subject.is_some() {
            return subject;
        }
    }
    None
}

type Candidate<'w> = (PredicateKind, SmolStr, Vec<usize>, Option<&'w Noun>);

/// A token that is said to be a predicate, by its tag alone.
fn unlisted<'w>(tree: &Tree, words: &'w Words, i: usize) -> Candidate<'w> {
    let lemma = tree.lemma(i);
    let (kind, noun) = match tree.upos(i) {
        Upos::Verb | Upos::Aux => (PredicateKind::Verb, None),
        Upos::Adj | Upos::Adv => (PredicateKind::Adjective, None),
        _ => (PredicateKind::Noun, words.noun(lemma)),
    };
    (kind, SmolStr::new(lemma), Vec::new(), noun)
}

fn candidate<'w>(tree: &Tree, words: &'w Words, named: &[bool], i: usize) -> Option<Candidate<'w>> {
    let in_name = named.get(i).copied().unwrap_or(false);
    match tree.upos(i) {
        Upos::Verb => {
            if tree.is(
                i,
                &[
                    Deprel::Case,
                    Deprel::Mark,
                    Deprel::Aux,
                    Deprel::AuxPass,
                    Deprel::Cop,
                    Deprel::Amod,
                    Deprel::Compound,
                    Deprel::Fixed,
                    Deprel::Flat,
                    Deprel::CompoundPrt,
                ],
            ) || matches!(
                words.function(tree.folded(i)),
                Function::Be | Function::Have
            ) && tree
                .kids_by(i, &[Deprel::Obj, Deprel::Xcomp])
                .next()
                .is_none()
                || words.is_preposition(tree.folded(i))
                    && tree.kids(i).all(|k| k > i)
                    && tree.upos(i + 1) == Upos::Adp
            {
                return None;
            }
            let (lemma, particles) = verb_lemma(tree, words, i);
            Some((PredicateKind::Verb, lemma, particles, None))
        }
        Upos::Noun | Upos::Propn => {
            if in_name || tree.is(i, &[Deprel::Fixed, Deprel::Flat, Deprel::Case]) {
                return None;
            }
            let lemma = tree.lemma(i);
            if let Some(phrase) = predicative_phrase(tree, words, i) {
                return Some((PredicateKind::Adjective, phrase, Vec::new(), None));
            }
            let hyphenated = hyphenated(tree, i);
            let lemma =
                if let Some(whole) = hyphenated.as_deref().filter(|w| words.noun(w).is_some()) {
                    whole
                } else if words.noun(lemma).is_some() {
                    lemma
                } else if tree.upos(i) == Upos::Propn {
                    // A name only by mistake of the tagger, where a sentence begins; not "March 31".
                    let number = tree.upos(i + 1) == Upos::Num;
                    if i > 0 || number {
                        return None;
                    }
                    words.singular(tree.folded(i)).unwrap_or(tree.folded(i))
                } else {
                    words.singular(tree.folded(i)).unwrap_or(lemma)
                };
            let noun = words.noun(lemma);
            let copular = tree.kids_by(i, &[Deprel::Cop]).next().is_some();
            if noun.is_none() && !copular && words.embedders(lemma, Pos::Noun).is_empty() {
                return None;
            }
            if tree.is(i, &[Deprel::Compound, Deprel::NmodUnmarked])
                && !tree.head(i).is_some_and(|h| {
                    h > i && words.noun(tree.lemma(h)).is_some() && tree.upos(h) == Upos::Noun
                })
                && tree.is(i, &[Deprel::Compound])
            {
                // "attack helicopter", "release date".
                return None;
            }
            Some((PredicateKind::Noun, SmolStr::new(lemma), Vec::new(), noun))
        }
        // "is far from": an adverb that a copula makes a predicate.
        Upos::Adv | Upos::Adp => {
            let copular = tree.kids_by(i, &[Deprel::Cop]).next().is_some();
            (copular && !words.embedders(tree.lemma(i), Pos::Adjective).is_empty()).then(|| {
                let lemma = SmolStr::new(tree.lemma(i));
                (PredicateKind::Adjective, lemma, Vec::new(), None)
            })
        }
        Upos::Adj => {
            if in_name {
                return None;
            }
            let lemma = tree.lemma(i);
            let predicative = tree.kids_by(i, &[Deprel::Cop]).next().is_some()
                || tree.is(
                    i,
                    &[
                        Deprel::Xcomp,
                        Deprel::Conj,
                        Deprel::Root,
                        Deprel::Acl,
                        Deprel::AclRelcl,
                        Deprel::Advcl,
                        Deprel::Ccomp,
                        Deprel::Parataxis,
                    ],
                );
            let complement = tree.kids(i).any(|k| {
                k > i
                    && (matches!(tree.main(k), "xcomp" | "ccomp" | "csubj" | "obl")
                        || tree.main(k) == "advcl")
            });
            let listed = !words.embedders(lemma, Pos::Adjective).is_empty();
            let copular = tree.kids_by(i, &[Deprel::Cop]).next().is_some();
            (copular || listed && (predicative || complement) || predicative && complement).then(
                || {
                    (
                        PredicateKind::Adjective,
                        SmolStr::new(lemma),
                        Vec::new(),
                        None,
                    )
                },
            )
        }
        _ => None,
    }
}

/// The verb's lemma with its particle or fixed words.
fn verb_lemma(tree: &Tree, words: &Words, v: usize) -> (SmolStr, Vec<usize>) {
    let lemma = tree.lemma(v);
    for sequence in words.phrases(lemma) {
        let n = sequence.len();
        let fits = |from: usize| {
            sequence
                .iter()
                .enumerate()
                .all(|(i, w)| tree.folded(from + i) == w)
        };
        for from in v + 1..=(v + 8).min(tree.len().saturating_sub(n)) {
            if !fits(from) {
                continue;
            }
            let close = from == v + 1;
            let hangs = (from..from + n).any(|k| tree.head(k) == Some(v));
            let clear = (v + 1..from).all(|k| !matches!(tree.upos(k), Upos::Verb | Upos::Sconj));
            // A bare particle must not open a phrase of its own ("called in the morning").
            // "fell through last week", "went on blocking": what follows is no object of its own.
            let follows = close
                && (words.is_period(tree.lemma(from + 1))
                    || words.is_period(tree.lemma(from + 2)) && tree.upos(from + 1) == Upos::Adj
                    || tree.xpos(from + 1) == "VBG");
            let particle = n > 1
                || follows
                || hangs && !matches!(tree.main(from), "obl" | "advcl" | "obj" | "xcomp" | "ccomp")
                || close
                    && (!words.is_ambiguous_particle(tree.folded(from))
                        || tree.is(from, &[Deprel::CompoundPrt, Deprel::Advmod]));
            if clear && particle && (close || hangs || n > 1) {
                let mut out = SmolStrBuilder::new();
                out.push_str(lemma);
                for w in sequence {
                    out.push(' ');
                    out.push_str(w);
                }
                return (out.finish(), (from..from + n).collect());
            }
        }
    }
    if let Some(p) = tree.kids_by(v, &[Deprel::CompoundPrt]).find(|p| *p > v) {
        let mut out = SmolStrBuilder::new();
        out.push_str(lemma);
        out.push(' ');
        out.push_str(tree.folded(p));
        return (out.finish(), vec![p]);
    }
    (SmolStr::new(lemma), Vec::new())
}

/// The preposition of a nominal or gerund: its case markers joined, fixed words included.
pub(crate) fn preposition(tree: &Tree, i: usize) -> Option<SmolStr> {
    preposition_beside(tree, i, &[])
}

/// The same without the verb's own `particles`.
pub(crate) fn preposition_beside(tree: &Tree, i: usize, particles: &[usize]) -> Option<SmolStr> {
    let mut out: Vec<&str> = Vec::new();
    for k in tree
        .kids_by(i, &[Deprel::Case, Deprel::Mark])
        .filter(|k| *k < i && tree.upos(*k) != Upos::Part)
    {
        if !particles.contains(&k) {
            out.push(tree.folded(k));
        }
        out.extend(tree.kids_by(k, &[Deprel::Fixed]).map(|f| tree.folded(f)));
    }
    (!out.is_empty()).then(|| out.join(" ").into())
}
