//! What kind of source it is, how many, and whose.

use crate::draft::{Draft, Found, Origin};
use crate::lexicon::Class;
use crate::view::View;
use dateline_document::{Deprel, Kind, Mention, MentionForm, Source, SourceKind, Stance, Upos};

/// The kinds of the sources so far, for pronouns and role nouns.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    seen: Vec<(String, SourceKind)>,
}

/// The source of a draft with its kind, mention, number and affiliation.
pub(crate) fn source(view: &View<'_>, draft: &Draft, memory: &mut Memory) -> Source {
    let Some(found) = &draft.source else {
        return Source::default();
    };
    let mention = mention(view, found);
    let kind = kind(view, found, draft, mention.map(|(_, m)| m), memory);
    if view.upos(found.head) != Upos::Pron {
        memory
            .seen
            .push((view.lemma(found.head).to_lowercase(), kind));
    }
    Source {
        span: Some(view.span(&found.range)),
        mention: mention.map(|(id, _)| id),
        kind,
        number: number(view, found),
        affiliation: affiliation(view, found, mention.map(|(id, _)| id)),
    }
}

type Mentioned<'r> = (dateline_document::Id<Mention>, &'r Mention);

/// The mention of the source: of its head, else the first name in the phrase that is in
/// apposition to it, else the longest inside.
fn mention<'r>(view: &View<'r>, found: &Found) -> Option<Mentioned<'r>> {
    view.mention(found.head).or_else(|| {
        found
            .range
            .clone()
            .filter(|i| *i != found.head)
            .filter(|i| matches!(view.rel(*i), Deprel::Appos | Deprel::Flat))
            .find_map(|i| view.mention(i))
    })
}

fn kind(
    view: &View<'_>,
    found: &Found,
    draft: &Draft,
    mention: Option<&Mention>,
    memory: &Memory,
) -> SourceKind {
    let head = found.head;
    let words = view.words();
    if draft.origin != Origin::Hearer && wants_no_name(view, draft) {
        return SourceKind::Anonymous;
    }
    if view.upos(head) == Upos::Pron {
        return pronoun(view, head, memory);
    }
    // "its Information Minister": the last noun of the phrase says what it is.
    let last = (head + 1..found.range.end)
        .take_while(|i| matches!(view.upos(*i), Upos::Noun | Upos::Propn))
        .filter(|i| view.rel(*i) != Deprel::Flat && view.rel(*i) != Deprel::Appos)
        .filter_map(|i| view.kit.nouns.class(view.lemma(i), view.folded(i)))
        .last();
    let own = view.kit.nouns.class(view.lemma(head), view.folded(head));
    let own = last
        .filter(|l| matches!(l, Class::Office | Class::Speaker | Class::Anonymous))
        .or(own);
    if own == Some(Class::Document) && view.upos(head) == Upos::Noun {
        return SourceKind::Document;
    }
    // "agency Kavkaz-Info": the noun before the name says what it is.
    let class = own.or_else(|| {
        let from = if view.upos(head) == Upos::Propn {
            found.range.start
        } else {
            head
        };
        (from..head)
            .filter(|i| matches!(view.upos(*i), Upos::Noun | Upos::Adj))
            .filter_map(|i| view.kit.nouns.class(view.lemma(i), view.folded(i)))
            .find(|c| *c == Class::Outlet)
    });
    let name = name_inside(view, found);
    if own == Some(Class::Outlet) && view.upos(head) == Upos::Noun
        || named_outlet(view, found)
        || outlet_name(view, found, mention)
        || own.is_none()
            && stranger(view, found, mention)
            && (quoted_name(view, found) || !draft.citing.is_empty())
    {
        return SourceKind::Outlet;
    }
    // A name in apposition to the role: "the rebels' delegate, Iván Márquez".
    let apposed = name == Some(Kind::Person) && view.upos(head) == Upos::Noun;
    if mention.is_some_and(|m| m.kind == Kind::Outlet)
        || name == Some(Kind::Outlet) && class.is_none_or(|c| c == Class::Outlet)
    {
        return SourceKind::Outlet;
    }
    if class == Some(Class::Document) && view.upos(head) != Upos::Propn {
        return SourceKind::Document;
    }
    if !apposed && mention.is_some_and(|m| m.anonymous) {
        return SourceKind::Anonymous;
    }
    if name == Some(Kind::Person) || own != Some(Class::Anonymous) && loose_person(view, found) {
        return SourceKind::Named;
    }
    // The head's own member of a coordination: "residents and a party leader".
    let first = (found.range.start..head)
        .rev()
        .find(|i| view.upos(*i) == Upos::Cconj)
        .map_or(found.range.start, |i| i + 1);
    let definite = first < head && words.definite.contains(view.folded(first))
        || view
            .kids(head)
            .iter()
            .any(|k| view.rel(*k) == Deprel::NmodPoss);
    let plural = matches!(view.xpos(head), "NNS" | "NNPS");
    match class {
        Some(Class::Outlet) => SourceKind::Outlet,
        Some(Class::Media) => SourceKind::Outlet,
        Some(Class::Witness | Class::Anonymous) if view.upos(head) == Upos::Propn && !plural => {
            SourceKind::Named
        }
        Some(Class::Anonymous)
            if definite && !plural && loose_person(view, found) && !of_office(view, found) =>
        {
            SourceKind::Named
        }
        Some(Class::Anonymous | Class::Witness) => {
            let before = memory
                .seen
                .iter()
                .rev()
                .take(64)
                .find(|(lemma, _)| lemma == view.lemma(head))
                .map(|(_, k)| *k);
            before.unwrap_or(SourceKind::Anonymous)
        }
        Some(Class::Office) if plural || !definite && indefinite(view, first, head) => {
            SourceKind::Anonymous
        }
        Some(Class::Speaker) if plural && !name_known(mention) => SourceKind::Anonymous,
        Some(Class::Office | Class::Speaker | Class::Institution | Class::Person) => {
            SourceKind::Named
        }
        _ => match mention.map(|m| (m.kind, m.form)) {
            Some((_, MentionForm::Name)) => SourceKind::Named,
            Some((Kind::Person, _)) if plural || !definite => SourceKind::Anonymous,
            Some((Kind::People, _)) => SourceKind::Anonymous,
            Some(_) => SourceKind::Named,
            None if view.upos(head) == Upos::Propn => SourceKind::Named,
            None if plural || !definite => SourceKind::Anonymous,
            None => SourceKind::Named,
        },
    }
}

fn name_known(mention: Option<&Mention>) -> bool {
    mention.is_some_and(|m| m.form == MentionForm::Name)
}

fn indefinite(view: &View<'_>, first: usize, head: usize) -> bool {
    first < head && view.words().indefinite.contains(view.folded(first))
}

/// "the newspaper Zeri i Ri": the noun before the name says what it is.
fn named_outlet(view: &View<'_>, found: &Found) -> bool {
    let noun = (found.range.start..found.head)
        .rev()
        .find(|i| view.upos(*i) == Upos::Noun);
    view.upos(found.head) != Upos::Noun
        && noun.is_some_and(|i| {
            view.kit.nouns.class(view.lemma(i), view.folded(i)) == Some(Class::Outlet)
                && dateline_document::is_capitalised(view.text(i + 1))
        })
}

/// A name that is nobody's whom the tables know, and no person's.
fn stranger(view: &View<'_>, found: &Found, mention: Option<&Mention>) -> bool {
    view.upos(found.head) == Upos::Propn
        && mention.is_none_or(|m| {
            m.known.is_empty() && matches!(m.kind, Kind::Organization | Kind::Other | Kind::Outlet)
        })
}

/// A source that is a name in quotation marks.
fn quoted_name(view: &View<'_>, found: &Found) -> bool {
    view.is_mark(found.range.start) || found.range.start > 0 && view.is_mark(found.range.start - 1)
}

/// The name of a person somewhere under a definite head: "the representative of the department
/// Anar Eyvazov". After a title the name is somebody else's.
fn loose_person(view: &View<'_>, found: &Found) -> bool {
    found.range.clone().any(|i| {
        view.is_under(i, found.head)
            && matches!(view.rel(i), Deprel::Appos | Deprel::Flat | Deprel::NmodDesc)
            && view
                .mention(i)
                .is_some_and(|(_, m)| m.form == MentionForm::Name && m.kind == Kind::Person)
    })
}

/// A title of an office stands behind the head: "the source in the office of President X".
fn of_office(view: &View<'_>, found: &Found) -> bool {
    (found.head + 1..found.range.end)
        .any(|i| view.kit.nouns.class(view.lemma(i), view.folded(i)) == Some(Class::Office))
}

/// A name that no table knows but that ends like a newspaper's.
fn outlet_name(view: &View<'_>, found: &Found, mention: Option<&Mention>) -> bool {
    let last = found.range.end.saturating_sub(1);
    found.range.len() > 1
        && last >= found.head
        && found.range.clone().all(|i| {
            i == found.range.start && view.upos(i) == Upos::Det
                || dateline_document::is_capitalised(view.text(i))
        })
        && (view.words().outletname.contains(view.folded(last))
            || view.words().outletfirst.contains(view.folded(
                found.range.start + usize::from(view.upos(found.range.start) == Upos::Det),
            )))
        && mention.is_none_or(|m| m.known.is_empty() && m.kind != Kind::Person)
}

/// A pronoun is of the kind of the last source that it can stand for.
fn pronoun(view: &View<'_>, head: usize, memory: &Memory) -> SourceKind {
    let words = view.words();
    if !words.pronoun.contains(view.folded(head)) || words.first.contains(view.folded(head)) {
        return SourceKind::Named;
    }
    let last = || {
        memory
            .seen
            .iter()
            .rev()
            .map(|(_, kind)| *kind)
            .filter(|kind| !matches!(kind, SourceKind::None | SourceKind::Document))
    };
    // "he" is rather the source that spoke to the newspaper than the newspaper.
    let human = words.human.contains(view.folded(head));
    last()
        .take(6)
        .find(|kind| !human || *kind != SourceKind::Outlet)
        .or_else(|| last().next())
        .unwrap_or(SourceKind::Named)
}

/// The kind of a name that stands in the phrase as the head's own.
fn name_inside(view: &View<'_>, found: &Found) -> Option<Kind> {
    found
        .range
        .clone()
        .filter(|i| {
            *i == found.head
                || *i > found.head && view.is_comma(*i - 1) && view.upos(*i) == Upos::Propn
                || matches!(
                    view.rel(*i),
                    Deprel::Appos | Deprel::Flat | Deprel::NmodDesc
                ) && own_name(view, *i, found.head)
        })
        .find_map(|i| {
            let (_, m) = view.mention(i)?;
            (m.form == MentionForm::Name).then_some(m.kind)
        })
}

/// The token is tied to the head by nothing but apposition and the parts of a name: not "a
/// source in the office of President X".
fn own_name(view: &View<'_>, from: usize, head: usize) -> bool {
    let mut at = from;
    for _ in 0..8 {
        if at == head {
            return true;
        }
        let part = matches!(
            view.rel(at),
            Deprel::Appos | Deprel::Flat | Deprel::NmodDesc | Deprel::Compound
        );
        match view.head(at) {
            Some(h) if part => at = h,
            _ => return false,
        }
    }
    false
}

/// "on condition of anonymity", "who asked not to be named" beside the source.
fn wants_no_name(view: &View<'_>, draft: &Draft) -> bool {
    let Some(source) = &draft.source else {
        return false;
    };
    let words = view.words();
    let sentence = view.range_of(source.head);
    let outside = |i: usize| !draft.holds(i);
    let near = |i: usize| view.is_under(i, source.head) || view.is_under(i, draft.at) && outside(i);
    sentence.clone().any(|i| {
        let f = view.folded(i);
        words.anonymity.contains(f) && near(i)
            || words.notnamed.contains(f)
                && !(draft.stance == Stance::NoComment && draft.cue.contains(&i))
                && near(i)
                && outside(i)
                && i > sentence.start + 1
                && (i.saturating_sub(4)..i).any(|j| words.negator.contains(view.folded(j)))
    })
}

/// How many, where the words say.
fn number(view: &View<'_>, found: &Found) -> Option<u32> {
    let words = view.words();
    if view
        .kids(found.head)
        .iter()
        .any(|k| view.rel(*k) == Deprel::Conj)
        || found.range.clone().any(|i| view.upos(i) == Upos::Cconj)
    {
        return None;
    }
    let numeral = view
        .kids(found.head)
        .iter()
        .copied()
        .filter(|k| view.rel(*k) == Deprel::Nummod)
        .find_map(|k| {
            let folded = view.folded(k);
            words
                .number
                .get(folded)
                .copied()
                .or_else(|| folded.parse().ok())
        });
    numeral.or_else(|| {
        let first = found.range.start;
        (first < found.head
            && view.xpos(found.head) == "NN"
            && words.single.contains(view.folded(first)))
        .then_some(1)
    })
}

/// Whose source it is: the body or state that stands in the phrase beside the head.
fn affiliation(
    view: &View<'_>,
    found: &Found,
    own: Option<dateline_document::Id<Mention>>,
) -> Option<dateline_document::Id<Mention>> {
    if let Some(of) = own.and_then(|id| view.mentions.at(id)).and_then(|m| m.of) {
        return Some(of);
    }
    let house = |m: &Mention| {
        matches!(
            m.kind,
            Kind::State | Kind::Government | Kind::Group | Kind::Organization
        )
    };
    let name = found.range.clone().find_map(|i| {
        let (id, m) = view.mention(i)?;
        (i != found.head && Some(id) != own && house(m)).then_some(id)
    });
    // A compound name ("Pentagon source") has its head inside the phrase but under no token of it.
    name.or_else(|| {
        let span = view.span(&found.range);
        view.mentions
            .pairs()
            .find(|(id, m)| {
                Some(*id) != own
                    && house(m)
                    && span.contains(m.span)
                    && m.head.index() != found.head
            })
            .map(|(id, _)| id)
    })
}
