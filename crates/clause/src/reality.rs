//! How real the text makes each predicate: its own words first, then what governs it.

use crate::adjunct::adjunct;
use crate::condition::Conditions;
use crate::cue;

use crate::draft::{Draft, Drafts, Tie};
use crate::fate::{came_to_nothing, resolved, thwarted, under_rejected};
use crate::own::own;
use crate::signature::{Effect, Form, Governor, Signature, compose};
use crate::tree::Tree;
use crate::words::{CueEffect, Function, Place, Pos, Words};
use crate::{condition, deferral, verdict};
use dateline_document::{Aspect, Deprel, Modality, PredicateKind, Reality, Tense, Upos};

/// What is known of a predicate after composition.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct State {
    pub(crate) reality: Reality,
    /// First and last token of the cue that decided.
    pub(crate) cue: Option<(usize, usize)>,
    pub(crate) modality: Option<Modality>,
    pub(crate) negative: bool,
    pub(crate) conditional: bool,
    pub(crate) question: bool,
    pub(crate) generic: bool,
    pub(crate) factuality: f32,
    /// A report, plan or claim that its governor turns down: what it tells is denied or refused.
    pub(crate) rejected: Option<Reality>,
    /// The predicate itself is told in the past, for those under it.
    pub(crate) past: bool,
}

/// A predicate's own words.
#[derive(Clone, Copy, Default)]
pub(crate) struct Own {
    pub(crate) reality: Option<Reality>,
    pub(crate) cue: Option<(usize, usize)>,
    pub(crate) modality: Option<Modality>,
    pub(crate) negative: bool,
    pub(crate) conditional: bool,
    pub(crate) factuality: Option<f32>,
    /// "would" without a condition: the future seen from a past report.
    pub(crate) would: bool,
    /// It is asked whether.
    pub(crate) asked: bool,
}

/// What all predicates of a sentence share.
pub(crate) struct Sentence {
    /// It ends with a question mark.
    pub(crate) question: bool,
    pub(crate) conditions: Conditions,
    /// Words that call something untrue.
    verdicts: Vec<(usize, usize)>,
    /// It turns against what others tell.
    contrary: bool,
    /// It puts what it plans to another time.
    deferred: bool,
    /// It turns against a plan ("no longer", "after all", "as planned").
    against_plan: bool,
    /// It tells how things are for the time being.
    paused: bool,
    /// It says that there is no end of something ("shows no sign of ending").
    lasting: bool,
    /// Something in it was called off or put off.
    called_off: Option<Reality>,
    /// The verb that takes back what was told before it, and what it makes of it.
    taken_back: Option<(usize, Reality)>,
}

/// The states of all drafts, in their order.
pub(crate) fn compute(tree: &Tree, words: &Words, drafts: &Drafts) -> Vec<State> {
    let question = (0..tree.len())
        .rev()
        .map(|i| tree.folded(i))
        .find(|f| f.chars().any(|c| c != '"' && c != '\'' && c != ')'))
        == Some("?");
    let starts = cue::starts(tree, words);
    let starts = starts.as_slice();
    let sentence = Sentence {
        question,
        conditions: Conditions::find(tree, words, starts, question),
        verdicts: verdict::find(tree, words, starts),
        contrary: verdict::contrary(tree, words, starts),
        deferred: deferral::find(tree, words, starts),
        called_off: called_off(words, drafts),
        against_plan: says(tree, words, starts, Reality::Cancelled),
        paused: says(tree, words, starts, Reality::Suspended),
        lasting: says(tree, words, starts, Reality::Ongoing),
        taken_back: taken_back(tree, words, drafts),
    };
    let mut states: Vec<Option<State>> = vec![None; drafts.items.len()];
    for d in 0..drafts.items.len() {
        // Ties never run in a circle, so the path to a finished governor ends.
        let mut path = vec![d];
        while let Some(governor) = path
            .last()
            .and_then(|at| drafts.items.get(*at))
            .and_then(|x| governor_of(x.tie))
            .filter(|g| states.get(*g).is_some_and(Option::is_none) && !path.contains(g))
        {
            path.push(governor);
        }
        while let Some(at) = path.pop() {
            let Some(draft) = drafts.items.get(at) else {
                continue;
            };
            let above = governor_of(draft.tie).and_then(|g| states.get(g).copied().flatten());
            let state = one(tree, words, drafts, draft, above, &sentence);
            if let Some(place) = states.get_mut(at) {
                *place = Some(state);
            }
        }
    }
    states.into_iter().map(Option::unwrap_or_default).collect()
}

pub(crate) fn governor_of(tie: Tie) -> Option<usize> {
    match tie {
        Tie::Complement { governor, .. } | Tie::Adjunct { governor } => Some(governor),
        Tie::Free => None,
    }
}

fn one(
    tree: &Tree,
    words: &Words,
    drafts: &Drafts,
    draft: &Draft,
    above: Option<State>,
    sentence: &Sentence,
) -> State {
    let question = sentence.question;
    let mut own = own(tree, words, draft, sentence);
    let ruler = governor_of(draft.tie).and_then(|g| drafts.items.get(g));
    let past_report = above.is_some_and(|a| a.past);
    if own.would {
        own.reality = Some(match draft.tie {
            // "said it would meet": the future seen from a past report.
            Tie::Complement { .. } if past_report && !own.conditional => Reality::Planned,
            _ if own.conditional
                || !sentence.conditions.marks.is_empty()
                || condition::soft(tree, words, draft.site) =>
            {
                Reality::Conditional
            }
            // "a bill that would bar them", "if only they would listen".
            _ if tree.is(draft.site, &[Deprel::AclRelcl])
                || condition::wished(tree, words, draft.site) =>
            {
                Reality::Possible
            }
            _ => Reality::Conditional,
        });
        if own.negative {
            own.reality = Some(Reality::Negated);
        }
    }
    let mut rejected = None;
    let mut shared_no = false;
    let (mut reality, by_governor, signature) = match (draft.tie, above) {
        (Tie::Complement { form, row, .. }, Some(above)) => {
            let signature = row.and_then(|r| r.signature(form)).cloned();
            let effect = signature.clone().unwrap_or_else(|| usual(form));
            let (plus, minus) = resolved(tree, words, draft, ruler, &effect);
            let governor = Governor {
                reality: above.reality,
                past: above.past,
                ahead: form == Form::Noun
                    && draft.noun.is_some_and(|n| n.fixture)
                    && ruler
                        .and_then(|r| r.group.as_ref())
                        .is_some_and(|g| g.would || g.tense == Tense::Future),
            };
            // "has no intention": one word negates noun and verb.
            if own.negative
                && draft.kind == PredicateKind::Noun
                && own.cue.map(|c| c.0)
                    == ruler
                        .and_then(|r| r.group.as_ref())
                        .and_then(|g| g.negation)
                && own.cue.is_some()
            {
                shared_no = true;
            }
            let goal = draft.noun.is_some_and(|n| n.goal);
            let plus = match plus {
                // "denied the inspectors access".
                Effect::Is(Reality::Denied)
                    if form == Form::Noun && words.listed("withheld", &draft.lemma) =>
                {
                    Effect::Is(Reality::Refused)
                }
                // "was denied entry": somebody else refuses it.
                Effect::Is(Reality::Denied)
                    if form == Form::Noun
                        && tree.is(draft.head, &[Deprel::Obj])
                        && ruler.is_some_and(|r| {
                            r.passive() || r.has(dateline_document::RoleKind::Recipient)
                        }) =>
                {
                    Effect::Is(Reality::Refused)
                }
                plus => plus,
            };
            let (mut r, mut by_governor) = compose(plus, minus, governor, own.reality, goal);
            if let Some(given) = above.rejected
                && row.is_some()
            {
                let tells = ruler.is_some_and(|r| words.listed("told-nouns", &r.lemma));
                (r, by_governor) = under_rejected(given, form, own.reality, r, tells);
            }
            if matches!(r, Reality::Planned | Reality::Possible)
                && row.is_some_and(|r| words.is_frustrable(&r.class))
                && let Some(given) = thwarted(tree, words, ruler, form, &own)
                    .or_else(|| came_to_nothing(tree, words, drafts, ruler))
            {
                (r, by_governor) = (given, true);
            }
            let told = draft.kind == PredicateKind::Noun
                && (draft.noun.is_none_or(|n| n.speech)
                    || words
                        .embedder(&draft.lemma, Pos::Noun, Form::Infinitive, None)
                        .is_some_and(|r| r.directs));
            rejected = told.then_some(()).and(match (&effect.plus, above.reality) {
                // "ignored appeals to", "resisted orders to".
                (Effect::Spurned, Reality::Occurred | Reality::Ongoing) => Some(Reality::Refused),
                (
                    Effect::Is(
                        given @ (Reality::Refused
                        | Reality::Denied
                        | Reality::Negated
                        | Reality::Cancelled),
                    ),
                    Reality::Occurred | Reality::Ongoing | Reality::Generic,
                ) => Some(*given),
                _ => None,
            });
            (r, by_governor, signature)
        }
        (Tie::Adjunct { .. }, Some(above)) => {
            let (r, by, cue) = adjunct(tree, words, draft, &own, &above, ruler);
            own.cue = cue.or(own.cue);
            (r, by && cue.is_none(), None)
        }
        (Tie::Free, _) if draft.group.is_none() => {
            // "without a ceasefire there will be": its preposition still speaks.
            let (r, _, cue) = adjunct(tree, words, draft, &own, &State::default(), None);
            own.cue = cue.or(own.cue);
            (r, false, None)
        }
        _ => (own.reality.unwrap_or(free(draft)), false, None),
    };
    // "too late to stop them".
    if let Tie::Complement {
        form: Form::Infinitive,
        row: None,
        ..
    } = draft.tie
        && reality == Reality::Possible
        && ruler.is_some_and(|r| {
            tree.kids_by(r.head, &[Deprel::Advmod])
                .any(|k| words.listed("excess", tree.folded(k)))
        })
    {
        reality = Reality::Negated;
    }
    if shared_no && reality != Reality::Denied {
        reality = if above.is_some_and(|a| a.reality == Reality::Denied) {
            Reality::Denied
        } else {
            Reality::Negated
        };
    }
    if rejected.is_none() {
        rejected = verdict::on(tree, words, draft, &sentence.verdicts);
    }
    reality = turned(tree, words, draft, ruler, &own, sentence, reality);
    // "will storm it unless ..., he warned": what is to come under a condition stays under it, whoever
    // tells of it.
    if own.conditional
        && !own.negative
        && matches!(
            reality,
            Reality::Planned | Reality::Possible | Reality::Offered | Reality::Threatened
        )
    {
        reality = Reality::Conditional;
    }
    // "is reported to be considering": an infinitive has no tense, but it has aspect.
    if reality == Reality::Occurred
        && draft
            .group
            .as_ref()
            .is_some_and(|g| g.infinitive && g.aspect == Aspect::Progressive)
    {
        reality = Reality::Ongoing;
    }
    if question
        && reality == Reality::Occurred
        && matches!(draft.tie, Tie::Free)
        && inverted(tree, draft)
    {
        reality = Reality::Possible;
    }
    let cue = if by_governor && reality != own.reality.unwrap_or(Reality::Occurred) {
        match (
            above.and_then(|a| a.cue.filter(|_| a.reality == reality)),
            ruler,
        ) {
            (Some(cue), _) => Some(cue),
            (None, Some(r)) => Some((r.site.min(r.head), r.site.min(r.head))),
            _ => own.cue,
        }
    } else {
        own.cue
    };
    let lent = match draft.tie {
        Tie::Complement { row, .. } => row.and_then(|r| r.modality),
        _ => None,
    };
    let conditional = own.conditional
        || above.is_some_and(|a| a.conditional && matches!(draft.tie, Tie::Complement { .. }));
    let mut state = State {
        reality,
        cue,
        modality: own.modality.or(lent),
        negative: own.negative,
        conditional: conditional || reality == Reality::Conditional,
        question,
        generic: reality == Reality::Generic,
        factuality: 0.0,
        rejected,
        past: draft.group.as_ref().is_some_and(|g| g.tense == Tense::Past)
            || above.is_some_and(|a| a.past) && draft.group.as_ref().is_none_or(|g| !g.finite),
    };
    state.factuality = crate::factuality::score(
        &state,
        own.factuality,
        above.map(|a| a.reality),
        signature.as_ref(),
    );
    state
}

/// "so was the signing", "as were the talks".
fn likewise(tree: &Tree, words: &Words, noun: usize) -> bool {
    (noun.saturating_sub(4)..noun).any(|k| {
        words.function(tree.folded(k)) == Function::Be
            && k.checked_sub(1)
                .is_some_and(|b| words.listed("likewise", tree.folded(b)))
            && (k + 1..noun).all(|x| {
                matches!(
                    tree.upos(x),
                    Upos::Det | Upos::Adj | Upos::Noun | Upos::Propn | Upos::Pron
                )
            })
    })
}

/// A phrase anywhere in the sentence has this effect.
fn says(tree: &Tree, words: &Words, starts: &[usize], effect: Reality) -> bool {
    starts.iter().any(|t| {
        cue::at(tree, words, *t, Place::Anywhere)
            .is_some_and(|f| f.cue.effect == CueEffect::Is(effect))
    })
}

/// What a verb of the sentence that takes things off the calendar makes of them.
fn called_off(words: &Words, drafts: &Drafts) -> Option<Reality> {
    drafts.items.iter().find_map(|d| {
        let told = d.group.as_ref().is_some_and(|g| {
            g.finite && g.negation.is_none() && g.cue.is_none() && d.kind == PredicateKind::Verb
        });
        if !told {
            return None;
        }
        let row = words.embedder(&d.lemma, Pos::Verb, Form::Noun, None)?;
        match row.signature(Form::Noun)?.plus {
            Effect::Is(r @ (Reality::Cancelled | Reality::Postponed)) => Some(r),
            Effect::Moved => Some(Reality::Postponed),
            _ => None,
        }
    })
}

/// What somebody wanted, offered or agreed on.
fn intended(ruler: Option<&Draft>) -> bool {
    ruler.is_some_and(|r| {
        r.group
            .as_ref()
            .is_some_and(|g| g.tense == Tense::Past || !g.finite)
    })
}

/// A verb of calling off or putting off told as a fact that has no object but "it" or "the plan".
fn taken_back(tree: &Tree, words: &Words, drafts: &Drafts) -> Option<(usize, Reality)> {
    drafts.items.iter().find_map(|d| {
        let told = d.group.as_ref().is_some_and(|g| {
            g.finite
                && g.negation.is_none()
                && g.cue.is_none()
                && !g.would
                && !g.passive
                && g.tense == Tense::Past
                && d.kind == PredicateKind::Verb
        });
        if !told {
            return None;
        }
        let mut objects = tree
            .kids_by(
                d.site,
                &[Deprel::Obj, Deprel::Obl, Deprel::Ccomp, Deprel::Xcomp],
            )
            .filter(|k| *k > d.site && !d.particles.contains(k));
        let open = objects.all(|k| {
            tree.upos(k) == Upos::Pron
                || words.listed("plan-nouns", tree.lemma(k))
                || words.is_period(tree.lemma(k))
                || words.is_period(tree.folded(k))
        });
        if !open {
            return None;
        }
        let row = words.embedder(&d.lemma, Pos::Verb, Form::Noun, None)?;
        match row.signature(Form::Noun)?.plus {
            Effect::Is(r @ (Reality::Cancelled | Reality::Postponed)) if !row.theme => {
                Some((d.site, r))
            }
            _ => None,
        }
    })
}

/// What the whole sentence makes of it.
fn turned(
    tree: &Tree,
    words: &Words,
    draft: &Draft,
    ruler: Option<&Draft>,
    own: &Own,
    sentence: &Sentence,
    reality: Reality,
) -> Reality {
    let past = draft
        .group
        .as_ref()
        .is_some_and(|g| g.finite && g.tense == Tense::Past && !g.unfulfilled);
    let ahead = |d: &Draft| {
        d.group
            .as_ref()
            .is_some_and(|g| g.finite && g.tense == Tense::Future && g.negation.is_some())
    };
    match reality {
        // "we never took money, he protested", "contrary to reports it has not sold".
        Reality::Negated
            if (past || draft.kind == PredicateKind::Noun && draft.group.is_none())
                && own.negative
                && (sentence.contrary || verdict::protested(words, ruler)) =>
        {
            Reality::Denied
        }
        // "having agreed to a debate he backed out", "had called a strike but called it off".
        Reality::Planned | Reality::Possible
            if let Some((verb, off)) = sentence.taken_back
                && own.reality.is_none()
                && draft.head < verb
                && draft.site < verb
                && (reality == Reality::Planned
                    || off == Reality::Cancelled && intended(ruler)) =>
        {
            off
        }
        // "the stoppage shows no sign of ending".
        Reality::Occurred
            if sentence.lasting
                && draft.kind == PredicateKind::Noun
                && tree.main(draft.head) == "nsubj" =>
        {
            Reality::Ongoing
        }
        // "the departure of the fleet would require a vote".
        Reality::Occurred
            if own.reality.is_none()
                && draft.kind == PredicateKind::Noun
                && tree.main(draft.head) == "nsubj"
                && supposed(tree, words, draft, ruler) =>
        {
            Reality::Conditional
        }
        // "whether they will join is not decided".
        _ if own.asked && reality != Reality::Denied => Reality::Possible,
        Reality::Planned if sentence.deferred => Reality::Postponed,
        // "the trip was called off, and so was the signing".
        Reality::Occurred | Reality::Ongoing
            if draft.kind == PredicateKind::Noun
                && sentence.called_off.is_some()
                && likewise(tree, words, draft.head) =>
        {
            sentence.called_off.unwrap_or(reality)
        }
        // "hinted at a truce in exchange for the port".
        Reality::Planned | Reality::Possible
            if draft.kind == PredicateKind::Noun
                && condition::beside(tree, draft.head, sentence) =>
        {
            Reality::Conditional
        }
        // "were to have dined, but the dinner was called off", "did not take place, it was put off".
        Reality::Negated
            if let Some(off) = sentence.called_off
                && (draft.group.as_ref().is_some_and(|g| g.unfulfilled)
                    || draft.kind == PredicateKind::Noun
                        && ruler.is_some_and(|r| words.listed("existence", &r.lemma))) =>
        {
            off
        }
        // "will not travel, after the palace cancelled the trip".
        Reality::Negated
            if (sentence.called_off == Some(Reality::Cancelled) || sentence.against_plan)
                && own.negative
                && ahead(draft) =>
        {
            Reality::Cancelled
        }
        // "for now the office is not registering refugees".
        Reality::Negated
            if sentence.paused
                && own.negative
                && draft
                    .group
                    .as_ref()
                    .is_some_and(|g| g.finite && g.tense == Tense::Present) =>
        {
            Reality::Suspended
        }
        // "the rally will not take place", "decided not to go ahead with the purchase".
        Reality::Negated
            if draft.kind == PredicateKind::Noun
                && ruler.is_some_and(|r| {
                    let not_to = r
                        .group
                        .as_ref()
                        .is_some_and(|g| g.infinitive && g.negation.is_some());
                    (ahead(r) || not_to) && words.listed("existence", &r.lemma)
                }) =>
        {
            Reality::Cancelled
        }
        // "dismissed as an invention the meeting".
        Reality::Possible | Reality::Refused | Reality::Negated
            if draft.kind == PredicateKind::Noun
                && !sentence.verdicts.is_empty()
                && ruler.is_some_and(|r| words.listed("small-clause-verbs", &r.lemma)) =>
        {
            Reality::Denied
        }
        other => other,
    }
}

/// The subject of what "would" be, named as no known thing: "an attack", "their departure".
fn supposed(tree: &Tree, words: &Words, draft: &Draft, ruler: Option<&Draft>) -> bool {
    let would = ruler
        .and_then(|r| r.group.as_ref())
        .is_some_and(|g| g.would && g.aspect == Aspect::Simple && g.negation.is_none());
    let known = tree
        .kids_by(draft.head, &[Deprel::Det])
        .any(|k| !words.listed("indefinite", tree.folded(k)));
    would && (!known || draft.noun.is_some_and(|n| n.goal))
}

/// The signature of a governor that no row lists.
fn usual(form: Form) -> Signature {
    let (plus, minus) = match form {
        Form::Finite => (Effect::Own, Effect::Own),
        Form::Infinitive => (Effect::Is(Reality::Possible), Effect::Is(Reality::Negated)),
        Form::Gerund => (Effect::Same, Effect::Same),
        Form::Noun => (Effect::Same, Effect::Own),
    };
    Signature {
        plus,
        minus,
        fplus: None,
        fminus: None,
        agent: false,
    }
}

/// Nothing governs it.
fn free(draft: &Draft) -> Reality {
    match &draft.group {
        // "Israel to send delegation": the future of headlines.
        Some(g) if g.infinitive => Reality::Planned,
        Some(g) if g.bare => Reality::Demanded,
        _ => Reality::Occurred,
    }
}

/// "Did they meet?"
fn inverted(tree: &Tree, draft: &Draft) -> bool {
    let first = draft.group.as_ref().map_or(draft.head, |g| g.first);
    tree.upos(first) == Upos::Aux && draft.subject.first().is_some_and(|s| *s > first)
}
