//! What a cue says, read from the tree: clause, infinitive, noun phrase, preposition.

use crate::cues::CueRow;
use crate::source::has_preposition;
use crate::view::View;
use dateline_document::{Deprel, Upos};
use std::ops::Range;

/// A complement to the right of the cue.
#[derive(Clone, Debug)]
pub(crate) struct Complement {
    pub(crate) parts: Vec<Range<usize>>,
    /// A full clause, not a phrase.
    pub(crate) clausal: bool,
}

impl Complement {
    fn one(range: Range<usize>, clausal: bool) -> Option<Self> {
        (range.start < range.end).then(|| Complement {
            parts: vec![range],
            clausal,
        })
    }
}

/// Whether an infinitive marker opens the clause of `c`.
pub(crate) fn is_infinitive(view: &View<'_>, c: usize) -> bool {
    view.kids(c)
        .iter()
        .any(|k| *k < c && view.upos(*k) == Upos::Part && view.rel(*k).main() == "mark")
}

/// The clause that the tree puts under the cue, to its right.
pub(crate) fn clause(view: &View<'_>, v: usize, group: &Range<usize>) -> Option<Complement> {
    let c = view.kids(v).iter().copied().find(|k| {
        // "told a newspaper, The Post": a name is no clause.
        let extent = view.extent(*k);
        if view.upos(*k) == Upos::Propn
            && *k > group.end
            && !extent.clone().any(|i| view.is_verbal(i))
            && !(group.end..*k).any(|i| {
                let title = view
                    .quote(i)
                    .is_some_and(|q| crate::draft::is_title(view, q));
                view.is_mark(i) && !title || view.is_colon(i)
            })
        {
            return false;
        }
        let opens = view.extent(*k).start.max(group.end);
        let relative = view.words().relative.contains(view.folded(opens))
            && opens > group.end + 1
            && view.folded(opens - 1) == ","
            || view.folded(opens) == "," && view.words().relative.contains(view.folded(opens + 1));
        *k >= group.end
            && !relative
            && match view.rel(*k) {
                Deprel::Ccomp => {
                    has_subject(view, *k)
                        || !is_infinitive(view, *k) && (view.xpos(*k) != "VBG" || has_aux(view, *k))
                }
                // After a colon or an opening mark parsers say parataxis.
                Deprel::Parataxis => {
                    (group.end..*k).any(|j| view.is_colon(j) || view.is_mark(j))
                        && view.is_verbal(*k)
                }
                _ => false,
            }
    })?;
    let extent = view.extent(c);
    Complement::one(extent.start.max(group.end)..extent.end, true)
}

fn has_aux(view: &View<'_>, c: usize) -> bool {
    view.kids(c).iter().any(|k| view.rel(*k).main() == "aux")
}

fn has_subject(view: &View<'_>, c: usize) -> bool {
    view.kids(c).iter().any(|k| view.rel(*k).is_subject())
}

/// "promised to pay", "threatened to attack".
pub(crate) fn infinitive(view: &View<'_>, v: usize, group: &Range<usize>) -> Option<Complement> {
    let c = view.kids(v).iter().copied().find(|k| {
        *k >= group.end
            && matches!(view.rel(*k).main(), "xcomp" | "ccomp" | "advcl")
            && is_infinitive(view, *k)
            && !has_subject(view, *k)
    })?;
    // "ordered him to leave" is an order, not an infinitive of the source's own.
    if view
        .kids_of(v, &["obj", "iobj"])
        .any(|o| o > v && o < c && view.time(o).is_none())
    {
        return None;
    }
    let extent = view.extent(c);
    Complement::one(extent.start.max(group.end)..extent.end, false)
}

/// "urged both sides to hold fire", "wants the government to pay": from the noun phrase on.
pub(crate) fn order(view: &View<'_>, v: usize, group: &Range<usize>) -> Option<Complement> {
    let c = view.kids(v).iter().copied().find(|k| {
        *k >= group.end
            && matches!(view.rel(*k).main(), "xcomp" | "ccomp" | "advcl")
            && is_infinitive(view, *k)
    });
    let c = c.or_else(|| {
        // The infinitive hung on the object: "called on [both sides to hold their fire]".
        view.kids_of(v, &["obj", "obl"])
            .flat_map(|o| view.kids_of(o, &["acl"]).collect::<Vec<_>>())
            .find(|k| *k > group.end && is_infinitive(view, *k))
    })?;
    let extent = view.extent(c);
    let start = extent.start.max(group.end);
    let marker = (start..c)
        .find(|j| view.upos(*j) == Upos::Part)
        .unwrap_or(start);
    let object = (group.end..marker).find(|j| view.is_nominal(*j))?;
    let mut from = view.phrase(object).start.max(group.end);
    while from < object && view.upos(from) == Upos::Adp {
        from += 1;
    }
    Complement::one(from..extent.end, false)
}

/// "denied firing on migrants".
pub(crate) fn gerund(view: &View<'_>, v: usize, group: &Range<usize>) -> Option<Complement> {
    let c = view.kids(v).iter().copied().find(|k| {
        *k >= group.end
            && matches!(view.rel(*k).main(), "xcomp" | "ccomp" | "advcl")
            && view.xpos(*k) == "VBG"
            && (group.end..*k).all(|j| !view.is_comma(j))
    });
    // "denies being in the town": the tree sees a copula only.
    let Some(c) = c else {
        let being = view.upos(group.end) == Upos::Aux && view.xpos(group.end) == "VBG";
        let sentence = view.range_of(v);
        let end = (group.end..sentence.end)
            .find(|i| view.is_punct(*i) && !view.is_mark(*i) && view.folded(*i) != "-")
            .unwrap_or(sentence.end);
        return being
            .then(|| Complement::one(group.end..end, false))
            .flatten();
    };
    let extent = view.extent(c);
    Complement::one(extent.start.max(group.end)..extent.end, false)
}

/// The noun phrase that is the object, or the subject of a passive.
pub(crate) fn object(
    view: &View<'_>,
    v: usize,
    group: &Range<usize>,
    passive: bool,
) -> Option<(usize, Complement)> {
    let o = if passive {
        view.kids(v)
            .iter()
            .copied()
            .rfind(|k| matches!(view.rel(*k), Deprel::NsubjPass | Deprel::Nsubj) && *k < v)
            .or_else(|| {
                (matches!(view.rel(v), Deprel::Acl) && view.xpos(v) == "VBN")
                    .then(|| view.head(v))
                    .flatten()
            })
    } else {
        view.kids(v)
            .iter()
            .copied()
            .find(|k| view.rel(*k) == Deprel::Obj && *k >= group.end && view.time(*k).is_none())
    }?;
    let mut range = if passive {
        view.phrase(o)
    } else {
        let extent = view.extent(o);
        extent.start.max(group.end)..extent.end
    };
    if passive {
        range.end = range.end.min(group.start.max(range.start + 1));
    }
    Complement::one(range, false).map(|c| (o, c))
}

/// What stands after one of the row's prepositions: "accused him of [lying]".
pub(crate) fn prepositional(
    view: &View<'_>,
    v: usize,
    group: &Range<usize>,
    row: &CueRow,
) -> Option<Complement> {
    let wanted = |k: usize| {
        view.kids_of(k, &["case", "mark"])
            .find(|c| *c < k && row.frames.prepositions.iter().any(|p| p == view.folded(*c)))
    };
    let direct = view
        .kids(v)
        .iter()
        .copied()
        .filter(|k| *k >= group.end)
        .filter(|k| {
            matches!(
                view.rel(*k).main(),
                "obl" | "advcl" | "nmod" | "xcomp" | "ccomp"
            )
        });
    let inner = view
        .kids_of(v, &["obj", "obl"])
        .filter(|o| *o >= group.end)
        .flat_map(|o| {
            view.kids_of(o, &["nmod", "acl", "advcl"])
                .collect::<Vec<_>>()
        });
    let (k, case) = direct
        .chain(inner)
        .filter(|k| view.time(*k).is_none())
        .find_map(|k| wanted(k).map(|c| (k, c)))?;
    let extent = view.extent(k);
    Complement::one(case + 1..extent.end, false)
}

/// "called it a show", "described the blast as an attack": object and what is ascribed.
pub(crate) fn ascribed(
    view: &View<'_>,
    v: usize,
    group: &Range<usize>,
    as_: bool,
) -> Option<Complement> {
    let object = view
        .kids_of(v, &["obj"])
        .find(|k| view.rel(*k) == Deprel::Obj && *k >= group.end);
    if as_ && view.words().as_.contains(view.folded(group.end)) {
        let sentence = view.range_of(v);
        let end = (group.end + 1..sentence.end)
            .find(|j| view.is_break(*j) && !view.is_mark(*j) || view.folded(*j) == ".")
            .unwrap_or(sentence.end);
        return Complement::one(group.end + 1..end, false);
    }
    let ascribed = view.kids(v).iter().copied().find(|k| {
        *k >= group.end
            && object != Some(*k)
            && if as_ {
                matches!(view.rel(*k).main(), "obl" | "advcl" | "xcomp" | "nmod")
                    && has_preposition(view, *k, &view.words().as_)
            } else {
                // "called the accusation a lie": parsers give two objects.
                let second = object.is_some_and(|o| *k > o) && view.rel(*k) == Deprel::Obj;
                (view.rel(*k).main() == "xcomp" || second)
                    && !is_infinitive(view, *k)
                    && view.xpos(*k) != "VBG"
            }
    })?;
    let end = view.extent(ascribed).end;
    let start = object.map_or(view.extent(ascribed).start, |o| view.extent(o).start);
    if start >= group.end {
        return Complement::one(start..end, false);
    }
    // "what it called fraud": the object is fronted.
    Complement::one(view.extent(ascribed).start.max(group.end)..end, false)
}
