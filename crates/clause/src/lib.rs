//! Predicates: roles in normal form, tense, modality, polarity, factuality.
//!
//! The one place where the program understands that "met", "will meet", "could meet", "refused to
//! meet", "has not met" and "called off the meeting" are different. Later stages speak of roles and
//! [`Reality`](dateline_document::Reality), never of dependency labels.
//!
//! In order: pick the predicates of a sentence and undo light verbs (`draft`), read the verb groups
//! (`group`), fill the roles (`arguments`, `nominal`), tie each predicate to what governs it
//! (`govern`), compose reality down those ties (`reality`, `signature`, `factuality`).
//! English stands in `data-en/clause/*.lex` alone (`words`).

mod adjunct;
mod arguments;
mod condition;
mod cue;
mod deferral;
mod draft;
mod factuality;
mod fate;
mod govern;
mod group;
mod judge;
mod load;
mod mend;
mod nominal;
mod own;
mod reality;
mod residual;
mod signature;
mod subjects;
mod tree;
mod verdict;
mod words;

use dateline_document::{
    Aspect, By, Embedding, Id, Layer, Polarity, Predicate, PredicateKind, Reality, Report, Role,
    RoleKind, Span, Status, Syntax, Tense, Token,
};
use dateline_rules::{Faults, Library};
use draft::{Draft, Drafts, Tie};
use judge::features;
pub use judge::{ANSWERS, Judge, Kind, MARGINS};
use reality::State;
pub use residual::{Residual, bend};
use signature::Form;
use smol_str::SmolStr;
use tree::Tree;
use words::Words;

/// The stage: made once from the data library, used for every report.
#[derive(Debug)]
pub struct Clauses {
    words: Words,
    residual: Option<Residual>,
    judge: Option<Judge>,
}

/// A predicate as the model of factuality sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// Its head.
    pub head: Id<Token>,
    /// The score of the signatures alone.
    pub signatures: f32,
    /// Feature keys.
    pub keys: Vec<u32>,
}

/// A predicate as the judge sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// Its head.
    pub head: Id<Token>,
    /// Its light verb.
    pub light: Option<Id<Token>>,
    /// What the rules take it for: its number in [`ANSWERS`].
    pub given: usize,
    /// The judge is asked about it.
    pub judged: bool,
    /// How far the rules can be believed about it.
    pub kind: Kind,
    /// Feature keys.
    pub keys: Vec<u32>,
}

/// The number of a status in [`ANSWERS`].
fn number(status: Status) -> usize {
    ANSWERS
        .iter()
        .position(|r| r.status() == Some(status))
        .unwrap_or(0)
}

impl Clauses {
    /// Reads the lexicons `clause/*.lex`.
    ///
    /// # Errors
    /// All faults of the files at once.
    pub fn new(library: &Library) -> Result<Self, Faults> {
        Ok(Self {
            words: Words::new(library)?,
            residual: None,
            judge: None,
        })
    }

    /// The stage with a model of what the signatures leave unsaid about factuality.
    #[must_use]
    pub fn with_residual(mut self, residual: Residual) -> Self {
        self.residual = Some(residual);
        self
    }

    /// The stage with a model that corrects the rules' answer about status.
    #[must_use]
    pub fn with_judge(mut self, judge: Judge) -> Self {
        self.judge = Some(judge);
        self
    }

    /// The predicates of the report in text order.
    pub fn find(&self, report: &Report, syntax: &Syntax) -> Layer<Predicate> {
        self.find_with(report, syntax, &[])
    }

    /// The predicates of the report where `given` tokens are known to head predicates, listed or
    /// not: for corpora that mark them.
    pub fn find_with(
        &self,
        report: &Report,
        syntax: &Syntax,
        given: &[Id<Token>],
    ) -> Layer<Predicate> {
        self.find_judged(report, syntax, given, self.judge.as_ref())
    }

    /// The same with another judge, or with the rules alone.
    pub fn find_judged(
        &self,
        report: &Report,
        syntax: &Syntax,
        given: &[Id<Token>],
        judge: Option<&Judge>,
    ) -> Layer<Predicate> {
        let mut out = Layer::new();
        let mut keys = Vec::new();
        self.each(report, syntax, given, |sentence| {
            let governs = governors(&sentence.drafts);
            let hashes = self
                .residual
                .as_ref()
                .map(|r| (r, residual::Hashes::new(&sentence.tree)));
            let seen = judge.map(|judge| {
                let (tree, drafts) = (&sentence.tree, &sentence.drafts);
                (judge, features::Seen::new(tree, &self.words, drafts))
            });
            for (d, (draft, state)) in sentence.pairs().enumerate() {
                // "plan", "readiness": a noun outside the lexicon of events is a predicate only
                // where it governs one; "series of talks" never.
                let event = draft.kind != PredicateKind::Noun
                    || draft.noun.is_some()
                    || draft.group.is_some()
                    || sentence.given.contains(&draft.head);
                let class = governs.get(d).and_then(Option::as_deref);
                if !event && class.is_none_or(|c| c == TRANSPARENT) {
                    continue;
                }
                let mut predicate = predicate(&sentence.tree, &sentence.drafts, draft, state);
                if let Some((residual, hashes)) = &hashes {
                    sentence.features(hashes, d, &mut keys);
                    predicate.factuality = residual.score(&keys, state.factuality);
                }
                // "Talks are a good thing": nothing is told of.
                let bare = predicate.kind == PredicateKind::Noun && predicate.light.is_none();
                let generic = bare && predicate.reality.status().is_none();
                let told = !generic && sentence.is_judged(d);
                if let Some((judge, seen)) = seen.as_ref().filter(|_| told) {
                    sentence.judged(seen, d, &mut keys);
                    let given = number(predicate.status());
                    if let Some(better) = judge.better(&keys, given, judged_as(draft)) {
                        predicate.reality = better;
                        predicate.conditional |= better == Reality::Conditional;
                        predicate.by = By::fixed("status.model");
                    }
                }
                out.push(predicate);
            }
        });
        out
    }

    /// What the judge learns from: every predicate that [`Clauses::find_with`] gives.
    pub fn cases(&self, report: &Report, syntax: &Syntax, given: &[Id<Token>]) -> Vec<Case> {
        let mut out = Vec::new();
        self.each(report, syntax, given, |sentence| {
            let seen = features::Seen::new(&sentence.tree, &self.words, &sentence.drafts);
            for (d, (draft, state)) in sentence.pairs().enumerate() {
                let mut keys = Vec::new();
                sentence.judged(&seen, d, &mut keys);
                out.push(Case {
                    head: sentence.tree.id(draft.head),
                    light: draft.light.map(|(v, _)| sentence.tree.id(v)),
                    given: number(
                        predicate(&sentence.tree, &sentence.drafts, draft, state).status(),
                    ),
                    judged: sentence.is_judged(d),
                    kind: judged_as(draft),
                    keys,
                });
            }
        });
        out
    }

    /// What the model of factuality learns from: every predicate that [`Clauses::find_with`] gives.
    pub fn evidence(&self, report: &Report, syntax: &Syntax, given: &[Id<Token>]) -> Vec<Evidence> {
        let mut out = Vec::new();
        self.each(report, syntax, given, |sentence| {
            let hashes = residual::Hashes::new(&sentence.tree);
            for (d, (draft, state)) in sentence.pairs().enumerate() {
                let mut keys = Vec::new();
                sentence.features(&hashes, d, &mut keys);
                out.push(Evidence {
                    head: sentence.tree.id(draft.head),
                    signatures: state.factuality,
                    keys,
                });
            }
        });
        out
    }

    /// Reads every sentence and hands it on.
    fn each(
        &self,
        report: &Report,
        syntax: &Syntax,
        given: &[Id<Token>],
        mut done: impl FnMut(&Read<'_, '_>),
    ) {
        for sentence in &syntax.sentences {
            let mut tree = Tree::new(&report.text, syntax, sentence);
            mend::mend(&mut tree, &self.words);
            let given: Vec<usize> = (0..tree.len())
                .filter(|i| !given.is_empty() && given.contains(&tree.id(*i)))
                .collect();
            let mut drafts = Drafts::pick(&tree, &self.words, &named(syntax, &tree), &given);
            groups(&tree, &self.words, &mut drafts);
            arguments::fill(&tree, &self.words, &mut drafts);
            govern::tie(&tree, &self.words, &mut drafts);
            complements(&mut drafts);
            let states = reality::compute(&tree, &self.words, &drafts);
            done(&Read {
                tree,
                drafts,
                states,
                given,
            });
        }
    }
}

/// A sentence that has been read.
struct Read<'s, 'w> {
    tree: Tree<'s>,
    drafts: Drafts<'w>,
    states: Vec<State>,
    given: Vec<usize>,
}

impl<'w> Read<'_, 'w> {
    fn pairs(&self) -> impl Iterator<Item = (&Draft<'w>, &State)> {
        self.drafts.items.iter().zip(&self.states)
    }

    /// What tells or thinks something is asked for its content, not for itself.
    fn is_judged(&self, d: usize) -> bool {
        self.drafts.items.get(d).is_some_and(|draft| {
            !(draft.kind == PredicateKind::Verb && holds_clause(&self.drafts, d))
        })
    }

    fn judged(&self, seen: &features::Seen, d: usize, keys: &mut Vec<u32>) {
        features::features(&self.tree, seen, &self.drafts, &self.states, d, keys);
    }

    fn features(&self, hashes: &residual::Hashes, d: usize, keys: &mut Vec<u32>) {
        residual::features(&self.tree, hashes, &self.drafts, &self.states, d, keys);
    }
}

/// Class of nouns that only count or frame what they govern ("a series of talks").
const TRANSPARENT: &str = "transparent";

/// For each draft the class under which something stands under it as a complement.
fn governors(drafts: &Drafts) -> Vec<Option<SmolStr>> {
    let mut out = vec![None; drafts.items.len()];
    for draft in &drafts.items {
        if let Tie::Complement {
            governor,
            row: Some(row),
            ..
        } = draft.tie
            && let Some(place) = out.get_mut(governor)
        {
            *place = Some(row.class.clone());
        }
    }
    out
}

fn judged_as(draft: &Draft) -> Kind {
    let told = draft.group.as_ref().is_some_and(|g| {
        g.finite
            && g.tense == Tense::Past
            && g.negation.is_none()
            && g.cue.is_none()
            && !g.would
            && !g.unfulfilled
            && g.aspect == Aspect::Simple
    });
    match draft.tie {
        _ if draft.is_bare() => Kind::Noun,
        Tie::Complement { .. } => Kind::Other,
        _ if told && draft.kind == PredicateKind::Verb => Kind::Told,
        _ => Kind::Other,
    }
}

/// A finite clause stands under it ("said that", "thinks that").
fn holds_clause(drafts: &Drafts, d: usize) -> bool {
    drafts.items.iter().any(|x| {
        matches!(
            x.tie,
            Tie::Complement { governor, form: Form::Finite, .. } if governor == d
        )
    })
}

/// A clause that the governor takes as its complement has that role, whatever the parser called it.
fn complements(drafts: &mut Drafts) {
    let governed: Vec<(usize, usize, usize)> = drafts
        .items
        .iter()
        .filter(|d| d.group.is_some())
        .filter_map(|d| match d.tie {
            Tie::Complement { governor, .. } => Some((governor, d.head, d.site)),
            _ => None,
        })
        .collect();
    for (governor, head, site) in governed {
        if let Some(ruler) = drafts.items.get_mut(governor) {
            for role in &mut ruler.roles {
                if (role.head == head || role.head == site) && role.kind == RoleKind::Adverbial {
                    role.kind = RoleKind::Complement;
                }
            }
        }
    }
}

/// Tokens inside names: a noun there is no predicate ("Peace Talks Committee").
fn named(syntax: &Syntax, tree: &Tree) -> Vec<bool> {
    let mut out = vec![false; tree.len()];
    let (Some(first), Some(last)) = (tree.token(0), tree.token(tree.len().saturating_sub(1)))
    else {
        return out;
    };
    let from = syntax
        .names
        .partition_point(|n| n.span.end <= first.span.start);
    for name in syntax.names.iter().skip(from) {
        if name.span.start >= last.span.end {
            break;
        }
        for (i, inside) in out.iter_mut().enumerate() {
            *inside |= name.span.contains(tree.span(i));
        }
    }
    out
}

/// Reads the verb groups; conjuncts after the verbs whose auxiliaries they share.
fn groups(tree: &Tree, words: &Words, drafts: &mut Drafts) {
    for token in tree.top_down() {
        let Some(d) = drafts.at(token) else { continue };
        let Some(draft) = drafts.items.get(d) else {
            continue;
        };
        if draft.site != token {
            continue;
        }
        let clausal = draft.kind != PredicateKind::Noun
            || draft.light.is_some()
            || draft.site != draft.head
            || tree
                .kids_by(token, &[dateline_document::Deprel::Cop])
                .next()
                .is_some();
        if !clausal {
            continue;
        }
        let first = tree
            .head(token)
            .filter(|_| tree.is(token, &[dateline_document::Deprel::Conj]))
            .and_then(|h| drafts.of(h))
            .and_then(|f| f.group.clone());
        let group = group::read(tree, words, token, first.as_ref());
        // A coordinated object of one light verb shares its group.
        for other in &mut drafts.items {
            if other.site == token {
                other.group = Some(group.clone());
            }
        }
    }
}

fn predicate(tree: &Tree, drafts: &Drafts, draft: &Draft, state: &State) -> Predicate {
    let group = draft.group.as_ref();
    let clausal = draft.site == draft.head || draft.light.is_some();
    Predicate {
        head: tree.id(draft.head),
        span: span(tree, draft),
        lemma: draft.lemma.clone(),
        kind: draft.kind,
        light: draft.light.map(|(v, _)| tree.id(v)),
        roles: draft
            .roles
            .iter()
            .map(|a| Role {
                kind: a.kind,
                head: tree.id(a.head),
                preposition: a.preposition.clone(),
            })
            .collect(),
        tense: group.filter(|_| clausal).map_or(Tense::None, |g| g.tense),
        aspect: group.map_or(Aspect::Simple, |g| g.aspect),
        passive: draft.passive(),
        modality: state.modality,
        polarity: if state.negative {
            Polarity::Negative
        } else {
            Polarity::Positive
        },
        conditional: state.conditional,
        question: state.question,
        generic: state.generic,
        under: under(tree, drafts, draft),
        reality: state.reality,
        reality_cue: state
            .cue
            .map(|(from, to)| tree.span(from).join(tree.span(to))),
        factuality: state.factuality,
        by: by(draft),
    }
}

fn by(draft: &Draft) -> By {
    match draft.noun {
        Some(noun) => noun.by.clone(),
        None => By::fixed("clause/predicate"),
    }
}

/// The verb group without gaps, or the noun.
fn span(tree: &Tree, draft: &Draft) -> Span {
    let mut first = draft.head;
    if draft.kind != PredicateKind::Noun
        && let Some(group) = &draft.group
    {
        let inside = (group.first..draft.head).all(|k| {
            matches!(
                tree.upos(k),
                dateline_document::Upos::Aux
                    | dateline_document::Upos::Part
                    | dateline_document::Upos::Adv
            )
        });
        if inside {
            first = group.first;
        }
    }
    let mut last = draft.head;
    for p in &draft.particles {
        if *p == last + 1 {
            last = *p;
        }
    }
    tree.span(first).join(tree.span(last))
}

/// The chain of governing predicates, nearest first.
fn under(tree: &Tree, drafts: &Drafts, draft: &Draft) -> Vec<Embedding> {
    let mut out = Vec::new();
    let mut tie = draft.tie;
    while let Tie::Complement { governor, row, .. } = tie {
        let Some(ruler) = drafts.items.get(governor) else {
            break;
        };
        out.push(Embedding {
            governor: tree.id(ruler.head),
            lemma: ruler.lemma.clone(),
            class: row.map_or_else(SmolStr::default, |r| r.class.clone()),
            by: row.map_or(By::fixed("clause/government"), |r| r.by.clone()),
        });
        tie = ruler.tie;
        // An adjunct step is skipped: "said that, after refusing to talk, ...".
        while let Tie::Adjunct { governor } = tie {
            tie = drafts.items.get(governor).map_or(Tie::Free, |g| g.tie);
        }
        if out.len() > drafts.items.len() {
            break;
        }
    }
    out
}
