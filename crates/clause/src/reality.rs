//! How real the text makes each predicate: its own words first, then what governs it.

use crate::cue::{self, Found};
use crate::draft::{Draft, Drafts, Tie};
use crate::signature::{Effect, Form, Governor, Signature, compose};
use crate::tree::Tree;
use crate::words::{CueEffect, Function, Pos, Words};
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
    rejected: Option<Reality>,
    /// The predicate itself is told in the past, for those under it.
    past: bool,
}

/// A predicate's own words.
#[derive(Clone, Copy, Default)]
struct Own {
    reality: Option<Reality>,
    cue: Option<(usize, usize)>,
    modality: Option<Modality>,
    negative: bool,
    conditional: bool,
    factuality: Option<f32>,
    /// "would" without a condition: the future seen from a past report.
    would: bool,
}

/// What all predicates of a sentence share.
struct Sentence {
    /// It ends with a question mark.
    question: bool,
    /// Words that begin a condition.
    conditions: Vec<usize>,
}

/// The states of all drafts, in their order.
pub(crate) fn compute(tree: &Tree, words: &Words, drafts: &Drafts) -> Vec<State> {
    let question = (0..tree.len())
        .rev()
        .map(|i| tree.folded(i))
        .find(|f| f.chars().any(|c| c != '"' && c != '\'' && c != ')'))
        == Some("?");
    let conditions: Vec<usize> = (0..tree.len())
        .filter(|t| {
            cue::at(tree, words, *t, crate::words::Place::Mark)
                .is_some_and(|f| f.cue.effect == CueEffect::Is(Reality::Conditional))
        })
        .collect();
    let sentence = Sentence {
        question,
        conditions,
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
            _ => Reality::Conditional,
        });
        if own.negative {
            own.reality = Some(Reality::Negated);
        }
    }
    let mut rejected = None;
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
            let goal = draft.noun.is_some_and(|n| n.goal);
            let plus = match plus {
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
                (r, by_governor) = under_rejected(given, form, own.reality, r);
            }
            if matches!(r, Reality::Planned | Reality::Possible)
                && row.is_some_and(|r| words.is_frustrable(&r.class))
                && let Some(given) = thwarted(tree, words, ruler, form, &own)
                    .or_else(|| came_to_nothing(tree, words, drafts, ruler))
            {
                (r, by_governor) = (given, true);
            }
            let told = draft.kind == PredicateKind::Noun && draft.noun.is_none_or(|n| n.speech);
            rejected = told.then_some(()).and(match (&effect.plus, above.reality) {
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

/// "dismissed reports that they met" is a denial, "rejected a plan to meet" a refusal.
fn under_rejected(
    given: Reality,
    form: Form,
    own: Option<Reality>,
    composed: Reality,
) -> (Reality, bool) {
    let ahead = matches!(
        composed,
        Reality::Planned | Reality::Demanded | Reality::Offered | Reality::Threatened
    );
    match own {
        Some(Reality::Negated) => (Reality::Possible, true),
        _ if given == Reality::Denied => (Reality::Denied, true),
        _ if form == Form::Infinitive || ahead => (given, true),
        _ if given == Reality::Refused => (Reality::Denied, true),
        _ => (given, true),
    }
}

/// The effects that depend on what the complement itself is.
fn resolved(
    tree: &Tree,
    words: &Words,
    draft: &Draft,
    ruler: Option<&Draft>,
    signature: &Signature,
) -> (Effect, Effect) {
    // A speech act exists although it is refused: "rejected the proposal", "denied the accusation".
    let spoken = draft.noun.is_some_and(|n| n.speech);
    let plus = match signature.plus {
        Effect::Moved if dated_anew(tree, words, ruler) => Effect::Is(Reality::Postponed),
        Effect::Accepted if spoken => Effect::Own,
        Effect::Accepted => Effect::Is(Reality::Planned),
        Effect::Mandative => {
            let bare = draft.group.as_ref().is_some_and(|g| {
                g.tense == Tense::Present
                    && g.first == draft.site
                    && g.cue.is_none()
                    && matches!(tree.xpos(draft.site), "VB" | "VBP")
                    && !words.is_state(&draft.lemma)
            });
            if bare {
                Effect::Is(Reality::Demanded)
            } else {
                Effect::Own
            }
        }
        Effect::Is(Reality::Refused | Reality::Denied | Reality::Demanded | Reality::Negated)
            if spoken =>
        {
            return (Effect::Own, Effect::Own);
        }
        plus => plus,
    };
    let minus = match signature.minus {
        _ if spoken && plus == Effect::Same => Effect::Own,
        minus => minus,
    };
    (plus, minus)
}

/// The governor puts a thing to another time: "to next week", "until Monday".
fn dated_anew(tree: &Tree, words: &Words, ruler: Option<&Draft>) -> bool {
    let Some(ruler) = ruler else { return false };
    ruler.roles.iter().any(|r| {
        (r.preposition.is_some() || tree.main(r.head) == "obl")
            && (words.is_period(tree.lemma(r.head)) || words.is_period(tree.folded(r.head)))
    }) || tree
        .kids(ruler.site)
        .any(|k| k > ruler.site && words.is_period(tree.lemma(k)))
}

/// Another clause follows with "but": what was planned or tried came to nothing ("had planned to
/// attack, but gave up"), or is called off there ("were planned for Monday, but X cancelled them").
fn thwarted(
    tree: &Tree,
    words: &Words,
    ruler: Option<&Draft>,
    form: Form,
    own: &Own,
) -> Option<Reality> {
    let ruler = ruler?;
    let past = ruler
        .group
        .as_ref()
        .is_some_and(|g| g.finite && g.tense == Tense::Past);
    if !past || own.reality.is_some() {
        return None;
    }
    let but = tree.kids_by(ruler.site, &[Deprel::Conj]).find(|k| {
        tree.upos(*k) == Upos::Verb
            && tree
                .kids_by(*k, &[Deprel::Cc])
                .any(|c| words.function(tree.folded(c)) == Function::Adversative)
    })?;
    let called_off = words
        .embedders(tree.lemma(but), Pos::Verb)
        .iter()
        .find_map(|r| match r.signature(Form::Noun).map(|s| s.plus) {
            Some(Effect::Is(
                r @ (Reality::Cancelled | Reality::Postponed | Reality::Suspended),
            )) => Some(r),
            _ => None,
        });
    called_off.or((form == Form::Infinitive).then_some(Reality::Negated))
}

/// "the attempt to storm the embassy failed": the attempt is the subject of a verb that denies what
/// it governs.
fn came_to_nothing(
    tree: &Tree,
    words: &Words,
    drafts: &Drafts,
    ruler: Option<&Draft>,
) -> Option<Reality> {
    let ruler = ruler.filter(|r| r.kind == PredicateKind::Noun)?;
    let verb = tree
        .head(ruler.head)
        .filter(|_| tree.main(ruler.head) == "nsubj")
        .and_then(|v| drafts.of(v))?;
    let affirmed = verb
        .group
        .as_ref()
        .is_some_and(|g| g.negation.is_none() && g.tense == Tense::Past && g.cue.is_none());
    let denies = words
        .embedder(&verb.lemma, verb.pos(), Form::Infinitive, None)
        .and_then(|r| r.signature(Form::Infinitive))
        .is_some_and(|s| s.plus == Effect::Not);
    (affirmed && denies).then_some(Reality::Negated)
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

fn own(tree: &Tree, words: &Words, draft: &Draft, sentence: &Sentence) -> Own {
    let mut own = Own::default();
    let mut cues: Vec<Found> = Vec::new();
    if draft.kind == PredicateKind::Noun {
        cues.extend(cue::of_noun(tree, words, draft.head));
    }
    if let Some(group) = &draft.group {
        let clause = cue::of_clause(tree, words, draft.site);
        let future_time = clause
            .iter()
            .find(|f| f.cue.effect == CueEffect::Future)
            .map(|f| f.token);
        let generic = clause
            .iter()
            .find(|f| f.cue.effect == CueEffect::Is(Reality::Generic))
            .map(|f| (f.token, f.last));
        cues.extend(clause);
        own.modality = group.modality;
        own.negative = group.negation.is_some();
        let at = |i: usize| Some((i, i));
        if group.would {
            own.would = true;
            own.cue = group.cue.and_then(at);
        } else if let Some(c) = group.cue {
            own.cue = at(c);
            own.reality = Some(match (group.modality, group.tense) {
                _ if group.unfulfilled => Reality::Negated,
                (_, Tense::Future) => Reality::Planned,
                (Some(Modality::Obliged), _) if group.aspect == Aspect::Perfect => {
                    Reality::Possible
                }
                (Some(Modality::Obliged), _) => Reality::Demanded,
                _ => Reality::Possible,
            });
        } else if group.finite {
            own.reality = Some(plain(tree, words, draft, future_time.is_some()));
            if own.reality == Some(Reality::Planned) {
                own.cue = future_time.and_then(at);
            }
        }
        if let Some(n) = group.negation {
            // "could not" is a plain negation, "may not" and "might not" leave it open.
            let weak = group
                .cue
                .is_some_and(|c| words.function(tree.folded(c)) == Function::Possible);
            own.reality = Some(if weak {
                Reality::Possible
            } else if group.unfulfilled && group.tense != Tense::Future {
                Reality::Occurred
            } else {
                Reality::Negated
            });
            own.cue = at(n);
        }
        if let Some(g) = generic.filter(|_| {
            own.reality
                .is_none_or(|r| matches!(r, Reality::Occurred | Reality::Ongoing))
        }) && group.tense == Tense::Present
        {
            own.reality = Some(Reality::Generic);
            own.cue = Some(g);
        }
        condition(tree, words, draft.site, sentence, &mut own);
        if let Some(span) = condition_before(tree, words, draft.site) {
            own.conditional = true;
            own.reality = Some(Reality::Conditional);
            own.cue = Some(span);
        }
        // "should the truce collapse".
        if words.inverts(tree.folded(group.first))
            && tree.is(draft.site, &[Deprel::Advcl])
            && draft.subject.first().is_some_and(|s| *s > group.first)
        {
            own.conditional = true;
            own.reality = Some(Reality::Conditional);
            own.cue = at(group.first);
        }
    }
    for found in &cues {
        own.modality = own.modality.or(found.cue.modality);
        own.factuality = own.factuality.or(found.cue.factuality);
        let span = (found.token, found.last);
        match found.cue.effect {
            CueEffect::Negates if draft.kind == PredicateKind::Noun && found.token < draft.head => {
                own.negative = true;
                own.reality = Some(Reality::Negated);
                own.cue = Some(span);
            }
            CueEffect::Is(Reality::Conditional) => {
                own.conditional = true;
                own.reality = Some(Reality::Conditional);
                own.cue = Some(span);
            }
            CueEffect::Is(Reality::Generic) => {}
            CueEffect::Is(r) => {
                let open = own.reality.is_none_or(|r| {
                    matches!(r, Reality::Occurred | Reality::Ongoing | Reality::Planned)
                });
                if open && !own.negative {
                    own.reality = Some(r);
                    own.cue = Some(span);
                }
            }
            _ => {}
        }
    }
    own
}

/// Finite, affirmed, without modal.
fn plain(tree: &Tree, words: &Words, draft: &Draft, future_time: bool) -> Reality {
    let Some(group) = &draft.group else {
        return Reality::Occurred;
    };
    match (group.tense, group.aspect) {
        (Tense::Future, _) => Reality::Planned,
        (Tense::Present, _) if future_time && !group.passive => Reality::Planned,
        (_, Aspect::Progressive | Aspect::PerfectProgressive) => Reality::Ongoing,
        (Tense::Present, Aspect::Simple)
            if group.simple_present
                && dated(tree, words, draft)
                && words.is_futurate(&draft.lemma) =>
        {
            Reality::Planned
        }
        (Tense::Present, Aspect::Simple)
            if words.is_state(&draft.lemma)
                || draft.kind == PredicateKind::Adjective
                || draft.kind == PredicateKind::Noun && draft.light.is_none() =>
        {
            Reality::Ongoing
        }
        _ => Reality::Occurred,
    }
}

/// A bare or prepositional phrase with a time follows: "begins on Monday".
fn dated(tree: &Tree, words: &Words, draft: &Draft) -> bool {
    tree.kids(draft.site).any(|k| {
        k > draft.site
            && tree.is(k, &[Deprel::Obl, Deprel::OblUnmarked])
            && (words.is_period(tree.lemma(k))
                || words.is_period(tree.folded(k))
                || tree.kids(k).any(|c| words.is_period(tree.folded(c))))
    })
}

/// A mark of a condition behind `site` that stands under it, with no other verb on the way that
/// comes before the mark: "will talk on condition that", "will open the crossing in the event that".
fn condition_behind(tree: &Tree, site: usize, sentence: &Sentence) -> bool {
    sentence.conditions.iter().any(|&t| {
        t > site
            && std::iter::successors(tree.head(t), |x| tree.head(*x))
                .take_while(|x| *x == site || *x > t || tree.upos(*x) != Upos::Verb)
                .any(|x| x == site)
    })
}

/// "in the event that a truce is reached": the words of a condition right before the clause's mark.
fn condition_before(tree: &Tree, words: &Words, site: usize) -> Option<(usize, usize)> {
    let mark = tree
        .kids_by(site, &[Deprel::Mark])
        .filter(|m| *m < site)
        .min()?;
    (1..=4).find_map(|n| {
        let from = mark.checked_sub(n)?;
        cue::at(tree, words, from, crate::words::Place::Mark)
            .filter(|f| f.last + 1 == mark)
            .filter(|f| f.cue.effect == CueEffect::Is(Reality::Conditional))
            .map(|f| (from, f.last))
    })
}

/// "if they meet", and what depends on a condition.
fn condition(tree: &Tree, words: &Words, site: usize, sentence: &Sentence, own: &mut Own) {
    let depends = tree.kids_by(site, &[Deprel::Advcl]).any(|k| {
        tree.kids_by(k, &[Deprel::Mark, Deprel::Advmod, Deprel::Case])
            .any(|m| {
                cue::at(tree, words, m, crate::words::Place::Mark)
                    .is_some_and(|f| f.cue.effect == CueEffect::Is(Reality::Conditional))
            })
    });
    let depends = depends || condition_behind(tree, site, sentence);
    if depends {
        own.conditional = true;
        if own
            .reality
            .is_some_and(|r| matches!(r, Reality::Planned | Reality::Possible))
        {
            own.reality = Some(Reality::Conditional);
        }
    }
}

/// An adjunct: an adverbial clause, a prepositional phrase, a subject.
fn adjunct(
    tree: &Tree,
    words: &Words,
    draft: &Draft,
    own: &Own,
    above: &State,
    ruler: Option<&Draft>,
) -> (Reality, bool, Option<(usize, usize)>) {
    use Reality::{Generic, Negated, Occurred, Ongoing, Planned, Possible};
    let real = matches!(above.reality, Occurred | Ongoing | Generic);
    let open = matches!(
        above.reality,
        Planned
            | Possible
            | Reality::Conditional
            | Reality::Demanded
            | Reality::Offered
            | Reality::Threatened
    );
    let token = if draft.group.is_some() {
        draft.site
    } else {
        draft.head
    };
    let found = cue::of_preposition(tree, words, token).or_else(|| {
        tree.kids_by(token, &[Deprel::Mark, Deprel::Case, Deprel::Cc])
            .find_map(|k| cue::at(tree, words, k, crate::words::Place::Mark))
            .filter(|_| draft.group.is_some())
    });
    let words_of = found.map(|f| (f.token, f.last));
    match found.map(|f| f.cue.effect) {
        Some(CueEffect::Negates) => return (Negated, true, words_of),
        Some(CueEffect::Is(r)) => {
            let past = draft.group.as_ref().is_some_and(|g| g.tense == Tense::Past);
            return match own.reality {
                // "as they met": only a present is going on.
                _ if r == Ongoing && past => (own.reality.unwrap_or(Occurred), false, None),
                Some(mine) if !matches!(mine, Occurred | Ongoing) && r != Reality::Conditional => {
                    (mine, false, None)
                }
                _ => (r, true, words_of),
            };
        }
        Some(CueEffect::Ahead) => {
            let past = draft.group.as_ref().map_or(above.past, |g| {
                if g.finite {
                    g.tense == Tense::Past
                } else {
                    above.past
                }
            });
            return match own.reality {
                Some(mine) if !matches!(mine, Occurred | Ongoing) => (mine, false, None),
                _ if past => (Occurred, true, words_of),
                _ => (Planned, true, words_of),
            };
        }
        _ => {}
    }
    let subject = tree.main(draft.head) == "nsubj";
    let (reality, by_governor) = match &draft.group {
        Some(g) if g.finite => (own.reality.unwrap_or(Occurred), false),
        // "met to discuss": a purpose.
        Some(g) if g.infinitive => match own.reality {
            Some(mine) => (mine, false),
            None if real => (Planned, true),
            None if above.reality == Negated => (Negated, true),
            None => (above.reality, true),
        },
        Some(_) if tree.main(draft.site) == "acl" && ruler.is_none() => {
            (own.reality.unwrap_or(Occurred), false)
        }
        Some(_) => match own.reality {
            Some(mine) => (mine, false),
            None if open || real => (if real { Occurred } else { above.reality }, true),
            None => (Occurred, false),
        },
        None => match own.reality {
            Some(mine) => (mine, false),
            None if subject && open && draft.noun.is_some_and(|n| n.fixture) => {
                (above.reality, true)
            }
            None if subject => (Occurred, false),
            None if open => (above.reality, true),
            None => (Occurred, false),
        },
    };
    (reality, by_governor, None)
}
