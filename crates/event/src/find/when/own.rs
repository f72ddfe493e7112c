//! To which word a time expression belongs.

use super::{dates, is_noun};
use crate::view::View;
use dateline_document::{
    Aspect, Deprel, Id, Predicate, PredicateKind, Status, Tense, Timex, TimexKind, Token, Upos,
    WhenRelation,
};
use std::collections::{HashMap, HashSet};

/// The time expressions of a report by the words that they belong to.
#[derive(Debug, Default)]
pub(crate) struct Owned {
    /// By the predicate that governs them.
    own: HashMap<Id<Predicate>, Vec<Id<Timex>>>,
    /// By the verb whose object they are said of ("signed a plan on Friday").
    shared: HashMap<Id<Predicate>, Vec<Id<Timex>>>,
    /// By nouns and adjectives that are no predicates.
    nouns: HashMap<Id<Token>, Id<Timex>>,
    /// The words that attribute what is said.
    cues: HashSet<Id<Token>>,
}

/// Longest way up a tree; also ends broken ones.
const HIGHEST: usize = 64;

impl Owned {
    /// Looks up every expression that can date an event.
    pub(crate) fn of(view: &View<'_>) -> Owned {
        let cues = view
            .layers
            .attributions
            .iter()
            .filter_map(|a| a.cue.as_ref())
            .flat_map(|c| view.layers.syntax.tokens_in(c.span))
            .map(Id::new)
            .collect();
        let mut owned = Owned {
            cues,
            ..Owned::default()
        };
        for (time, timex) in view.layers.times.pairs().filter(|(_, t)| dates(t)) {
            owned.place(view, time, timex);
        }
        owned
    }

    /// Whether a word attributes what is said.
    pub(crate) fn is_cue(&self, token: Id<Token>) -> bool {
        self.cues.contains(&token)
    }

    /// Words that are no predicates, with their time, in text order.
    pub(crate) fn nouns(&self) -> impl Iterator<Item = (Id<Token>, Id<Timex>)> {
        let mut all: Vec<_> = self.nouns.iter().map(|(n, t)| (*n, *t)).collect();
        all.sort_unstable();
        all.into_iter()
    }

    fn place(&mut self, view: &View<'_>, time: Id<Timex>, timex: &Timex) {
        let syntax = view.layers.syntax;
        if let Some(noun) = noun_before(view, timex) {
            self.nouns.entry(noun).or_insert(time);
        }
        let Some(head) = syntax.head_of(timex.span) else {
            return;
        };
        // "condemned Friday's attack" says nothing of the condemning.
        let possessive = view
            .token(head)
            .is_some_and(|t| t.deprel == Deprel::NmodPoss);
        if !possessive && let Some(id) = before(view, timex) {
            self.own.entry(id).or_default().push(time);
            return;
        }
        let tokens = syntax.tokens_in(timex.span);
        let fronted = view
            .token(head)
            .and_then(|t| syntax.sentences.at(t.sentence))
            .is_some_and(|s| s.span.start == timex.span.start);
        let bare = !syntax.children(head).any(|(_, t)| t.deprel == Deprel::Case);
        if let Some(id) = told_of(view, head) {
            self.own.entry(id).or_default().push(time);
            return;
        }
        let mut above = view.token(head).and_then(|t| t.head);
        // "Friday's attack", "the 1994 accord", "third-quarter loss", and of another modifier
        // "third-quarter net loss"; not "Yesterday minister X said".
        let mut modifying = possessive
            || view
                .token(head)
                .is_some_and(|t| modifies(t.deprel) && (!fronted || t.deprel == Deprel::Amod));
        let mut amounts = 0;
        // What the expression was said of on the way up.
        let mut way = Way::Own;
        for step in 0..HIGHEST {
            let Some(at) = above else { return };
            let Some(token) = view.token(at) else { return };
            let named = matches!(token.upos, Upos::Noun | Upos::Verb);
            let modifier = modifying && tokens.end <= at.index() && named;
            let again = matches!(token.deprel, Deprel::Compound | Deprel::Amod);
            modifying = modifier && again;
            let id = view.predicate_of(at).or_else(|| told_of(view, at));
            if modifying && id.is_none() {
                above = token.head;
                continue;
            }
            let predicate = id.and_then(|id| Some((id, view.layers.predicates.at(id)?)));
            match predicate {
                Some((id, predicate)) if !is_noun(predicate) => {
                    self.place_at_verb(view, time, timex, (id, predicate), way, bare);
                    return;
                }
                Some((id, _)) => self.owners(way).entry(id).or_default().push(time),
                None => {
                    let copula = || syntax.children(at).any(|(_, t)| t.deprel == Deprel::Cop);
                    let told = matches!(token.upos, Upos::Noun | Upos::Adj | Upos::Verb);
                    if (step == amounts || modifier) && (told || copula()) {
                        self.nouns.entry(at).or_insert(time);
                    }
                    // "a gain of $30 million in the quarter": an amount stands between.
                    if matches!(token.upos, Upos::Sym | Upos::Num) && step == amounts {
                        amounts += 1;
                        // "fell to 30 from 40 a year earlier": the time of what is compared.
                        if syntax.children(at).any(|(_, t)| {
                            t.deprel == Deprel::Case && view.words.has("compared", &t.folded)
                        }) {
                            return;
                        }
                    }
                    if copula() {
                        self.of_copula(view, at, time);
                    }
                }
            }
            let within = token.deprel == Deprel::Obl
                && syntax
                    .children(at)
                    .any(|(_, t)| t.deprel == Deprel::Case && view.words.has("within", &t.folded));
            let object = matches!(token.deprel, Deprel::Obj | Deprel::Obl);
            way = match (predicate.is_some(), modifier) {
                // "in Friday's attack, ten died".
                _ if within => Way::Shared,
                // "Friday's attack killed ten".
                (_, true) if token.deprel == Deprel::Nsubj => Way::OfSubject,
                (_, true) => return,
                // "signed an accord on Friday".
                (true, false) if object => Way::Shared,
                (true, false) => return,
                (false, false) => way,
            };
            above = token.head;
        }
    }

    /// "A year earlier, income was 2 million", "the share was down yesterday": the subject and the
    /// word behind the copula have the time of its clause.
    fn of_copula(&mut self, view: &View<'_>, root: Id<Token>, time: Id<Timex>) {
        let mut cop = None;
        for (id, token) in view.layers.syntax.children(root) {
            let behind = cop.is_some_and(|c: Id<Token>| c.index() + 1 == id.index());
            match token.deprel {
                Deprel::Cop => cop = Some(id),
                Deprel::Nsubj if token.upos == Upos::Noun => {}
                _ if behind && matches!(token.upos, Upos::Adv | Upos::Adp) => {}
                _ => continue,
            }
            if token.deprel != Deprel::Cop {
                self.nouns.entry(id).or_insert(time);
            }
        }
    }

    fn owners(&mut self, way: Way) -> &mut HashMap<Id<Predicate>, Vec<Id<Timex>>> {
        match way {
            Way::Own => &mut self.own,
            Way::Shared | Way::OfSubject => &mut self.shared,
        }
    }

    /// Gives a time to the verb above it, or to what stands between where the verb's tense forbids
    /// it: "has blocked the trial of those who attacked it in 1988", "agreed to meet in May".
    fn place_at_verb(
        &mut self,
        view: &View<'_>,
        time: Id<Timex>,
        timex: &Timex,
        (id, predicate): (Id<Predicate>, &Predicate),
        way: Way,
        bare: bool,
    ) {
        let carrier = predicate.light.unwrap_or(predicate.head);
        let attributes = self.cues.contains(&carrier);
        match way {
            // "condemned the attack on Friday": either may have been on Friday.
            Way::Shared if attributes && !bare => return,
            Way::OfSubject
                if predicate.passive
                    || predicate.tense != Tense::Past
                    || predicate.aspect != Aspect::Simple =>
            {
                return;
            }
            _ => {}
        }
        if forbids(view, predicate, timex) {
            let start = view.layers.syntax.tokens_in(timex.span).start;
            let sentence = view.token(carrier).map(|t| t.sentence);
            let between = view.layers.predicates.pairs().rfind(|(_, p)| {
                p.head > carrier
                    && p.head.index() < start
                    && view.token(p.head).map(|t| t.sentence) == sentence
            });
            if let Some((other, told)) = between
                && !forbids(view, told, timex)
            {
                self.own.entry(other).or_default().push(time);
                return;
            }
        }
        self.owners(way).entry(id).or_default().push(time);
    }
}

/// How a time comes to a predicate.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// It stands under it.
    Own,
    /// Under its object, or what it happens in.
    Shared,
    /// Before the noun that is its subject.
    OfSubject,
}

/// "The talks are on Sunday", "there were talks on Sunday": the event of which a copula tells where,
/// when or that it is.
fn told_of(view: &View<'_>, root: Id<Token>) -> Option<Id<Predicate>> {
    let syntax = view.layers.syntax;
    syntax
        .children(root)
        .any(|(_, t)| matches!(t.deprel, Deprel::Cop | Deprel::Expl))
        .then(|| {
            syntax
                .children(root)
                .filter(|(_, t)| t.deprel == Deprel::Nsubj)
                .find_map(|(id, _)| view.predicate_of(id))
        })
        .flatten()
}

fn modifies(deprel: Deprel) -> bool {
    matches!(
        deprel,
        Deprel::NmodPoss
            | Deprel::Compound
            | Deprel::Amod
            | Deprel::Nummod
            | Deprel::Nmod
            | Deprel::NmodUnmarked
    )
}

/// The tense of a verb excludes the time: what is told in the past lies not ahead of the report,
/// and the present perfect takes no date that is over.
fn forbids(view: &View<'_>, predicate: &Predicate, timex: &Timex) -> bool {
    let finite = predicate.tense == Tense::Past && predicate.kind == PredicateKind::Verb;
    let told = finite
        && predicate.modality.is_none()
        && predicate.reality.status() == Some(Status::Occurred);
    let (Some(interval), Some(today), true) = (timex.interval, view.layers.report.date(), told)
    else {
        return false;
    };
    if interval.earliest.is_some_and(|d| d.date() > today) {
        return true;
    }
    let on = timex.side.is_none_or(|s| s == WhenRelation::On);
    let over = timex.kind != TimexKind::Duration
        && on
        && interval.latest.is_some_and(|d| d.date() < today)
        && interval.earliest.is_some();
    let present = || {
        let carrier = predicate.light.unwrap_or(predicate.head);
        let mut children = view.layers.syntax.children(carrier);
        children.any(|(_, t)| t.deprel == Deprel::Aux && matches!(t.xpos.as_str(), "VBZ" | "VBP"))
    };
    predicate.aspect == Aspect::Perfect && over && present()
}

/// The word right before a time expression or its preposition.
fn word_before(view: &View<'_>, timex: &Timex) -> Option<Id<Token>> {
    let tokens = view.layers.syntax.tokens_in(timex.span);
    let first = tokens.start;
    let case = first.checked_sub(1).filter(|at| {
        view.token(Id::new(*at)).is_some_and(|t| {
            t.upos == Upos::Adp && t.head.is_some_and(|h| tokens.contains(&h.index()))
        })
    });
    let at = Id::new(case.unwrap_or(first).checked_sub(1)?);
    let same = view.token(at)?.sentence == view.token(Id::new(first))?.sentence;
    same.then_some(at)
}

/// The verb that ends right before a time expression, or before its preposition: "said on
/// Thursday that they will go", whatever the parse makes of it.
fn before(view: &View<'_>, timex: &Timex) -> Option<Id<Predicate>> {
    let at = word_before(view, timex)?;
    let id = view.predicate_of(at)?;
    let predicate = view.layers.predicates.at(id)?;
    (predicate.kind == PredicateKind::Verb).then_some(id)
}

/// A noun there that is no predicate: "in early trading yesterday".
fn noun_before(view: &View<'_>, timex: &Timex) -> Option<Id<Token>> {
    let at = word_before(view, timex)?;
    let noun = view.token(at)?.upos == Upos::Noun && view.predicate_of(at).is_none();
    noun.then_some(at)
}

/// What the predicate or its light verb governs: of several the nearest.
pub(super) fn own(view: &View<'_>, id: Id<Predicate>) -> Option<Id<Timex>> {
    nearest(view, id, view.owned().own.get(&id)?)
}

/// What is said of the predicate's object, and so of it too.
pub(super) fn shared(view: &View<'_>, id: Id<Predicate>) -> Option<Id<Timex>> {
    nearest(view, id, view.owned().shared.get(&id)?)
}

fn nearest(view: &View<'_>, id: Id<Predicate>, times: &[Id<Timex>]) -> Option<Id<Timex>> {
    let here = view.layers.predicates.at(id)?.span.start;
    let from = |time: &Id<Timex>| {
        view.layers
            .times
            .at(*time)
            .map(|t| t.span.start.abs_diff(here))
    };
    times.iter().copied().min_by_key(|t| from(t))
}

/// "the meeting yesterday", "an attack on Monday": the expression right after a noun, which the
/// verb may govern as well.
pub(super) fn beside(view: &View<'_>, predicate: &Predicate) -> Option<Id<Timex>> {
    if predicate.kind != PredicateKind::Noun {
        return None;
    }
    let after = view.span(predicate.head).end;
    let times = view.layers.times;
    let (id, timex) = times.pairs().find(|(_, t)| t.span.start >= after)?;
    let tokens = view.layers.syntax.tokens_in(timex.span);
    let between = tokens.start.checked_sub(predicate.head.index())?;
    let case = between == 2
        && view
            .token(Id::new(tokens.start.checked_sub(1)?))
            .is_some_and(|t| t.upos == Upos::Adp);
    (dates(timex) && (between == 1 || case)).then_some(id)
}

/// "the shelling of the town on Monday", "talks with Iran in May": the expression right after what
/// stands under a noun, whatever the parse hangs it on; not where a verb of saying may govern it.
pub(super) fn after(view: &View<'_>, predicate: &Predicate) -> Option<Id<Timex>> {
    if !is_noun(predicate) {
        return None;
    }
    let syntax = view.layers.syntax;
    let sentence = view.token(predicate.head)?.sentence;
    let (id, timex) = view.layers.times.pairs().find(|(_, t)| {
        t.span.start > predicate.span.end && syntax.sentence_at(t.span.start) == Some(sentence)
    })?;
    let word = word_before(view, timex)?;
    let named = view.token(word)?.upos != Upos::Punct;
    let under = word > predicate.head && in_phrase(view, word, predicate.head);
    let governor = syntax.head_of(timex.span).and_then(|h| view.token(h)?.head);
    let taken = governor.is_some_and(|at| at > word || view.owned().is_cue(at));
    let on = timex.side.is_none_or(|s| s == WhenRelation::On);
    (dates(timex) && named && under && on && !taken).then_some(id)
}

/// Whether a word stands under a noun by nouns and their names alone.
fn in_phrase(view: &View<'_>, word: Id<Token>, noun: Id<Token>) -> bool {
    let mut at = word;
    for _ in 0..HIGHEST {
        if at == noun {
            return true;
        }
        let Some(token) = view.token(at) else { break };
        let nominal = matches!(
            token.deprel,
            Deprel::Nmod | Deprel::NmodDesc | Deprel::Flat | Deprel::Compound
        );
        match token.head {
            Some(head) if nominal => at = head,
            _ => break,
        }
    }
    false
}
