//! What becomes of plans, claims and attempts: rejected, put off, come to nothing.

use crate::draft::{Draft, Drafts};
use crate::reality::Own;
use crate::signature::{Effect, Form, Signature};
use crate::tree::Tree;
use crate::words::{Function, Pos, Words};
use dateline_document::{Deprel, PredicateKind, Reality, Tense, Upos};

/// "dismissed reports that they met" is a denial, "rejected a plan to meet" a refusal.
pub(crate) fn under_rejected(
    given: Reality,
    form: Form,
    own: Option<Reality>,
    composed: Reality,
    tells: bool,
) -> (Reality, bool) {
    let ahead = matches!(
        composed,
        Reality::Planned | Reality::Demanded | Reality::Offered | Reality::Threatened
    );
    match own {
        Some(Reality::Negated) => (Reality::Possible, true),
        _ if given == Reality::Denied => (Reality::Denied, true),
        _ if form == Form::Infinitive || ahead => (given, true),
        _ if given == Reality::Refused && tells => (Reality::Denied, true),
        _ => (given, true),
    }
}

/// The effects that depend on what the complement itself is.
pub(crate) fn resolved(
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
        Effect::Tied
            if draft.noun.is_some_and(|n| n.goal)
                && ruler.is_some_and(|r| r.roles.iter().any(|a| a.preposition.is_some())) =>
        {
            Effect::Is(Reality::Conditional)
        }
        // "announced a march for Saturday".
        Effect::Announced if appointed(tree, words, draft) => Effect::Is(Reality::Planned),
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
        Effect::Is(Reality::Refused | Reality::Denied | Reality::Demanded) if spoken => {
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

/// "a march on the palace for Saturday": the noun's phrase names its day.
fn appointed(tree: &Tree, words: &Words, draft: &Draft) -> bool {
    (draft.head + 1..tree.len())
        .take_while(|k| tree.upos(*k) != Upos::Verb && tree.upos(*k) != Upos::Punct)
        .any(|k| {
            words.listed("appointing", tree.folded(k))
                && (k + 1..k + 4).any(|t| words.is_period(tree.folded(t)))
        })
}

/// The governor puts a thing to another time: "to next week", "from May to the autumn session".
fn dated_anew(tree: &Tree, words: &Words, ruler: Option<&Draft>) -> bool {
    let Some(ruler) = ruler else { return false };
    (ruler.site + 1..tree.len())
        .take_while(|k| tree.upos(*k) != Upos::Verb && !matches!(tree.folded(*k), "," | ";"))
        .any(|k| words.is_period(tree.lemma(k)) || words.is_period(tree.folded(k)))
}

/// Another clause follows with "but": what was planned or tried came to nothing ("had planned to
/// attack, but gave up"), or is called off there ("were planned for Monday, but X cancelled them").
pub(crate) fn thwarted(
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
pub(crate) fn came_to_nothing(
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
    let denies = words.listed("failing-verbs", &verb.lemma)
        || words
            .embedder(&verb.lemma, verb.pos(), Form::Infinitive, None)
            .and_then(|r| r.signature(Form::Infinitive))
            .is_some_and(|s| s.plus == Effect::Not);
    (affirmed && denies).then_some(Reality::Negated)
}
