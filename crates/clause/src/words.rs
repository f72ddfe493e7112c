//! The stage's lexicons, read once: embedding predicates, eventive nouns, light verbs, fixed
//! phrases, cues and function words.

use crate::judge::hints::Hint;
use crate::signature::{Form, Signature};
use dateline_document::{By, Modality, Reality};
use smol_str::SmolStr;

/// Maps of words; looked up several times a token, so that the standard hasher would cost more than
/// all the rest.
pub(crate) use rustc_hash::FxHashMap as Map;
/// Sets of words.
pub(crate) use rustc_hash::FxHashSet as Set;

/// Who is the unexpressed subject of a complement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Control {
    /// The governor's object where it has one, else its subject.
    Usual,
    /// The governor's subject even beside an object ("promised them to leave").
    Subject,
}

/// Part of speech of a lexicon row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Pos {
    Verb,
    Noun,
    Adjective,
}

/// An embedding predicate: what it makes of its complement.
#[derive(Clone, Debug)]
pub(crate) struct Embedder {
    pub(crate) by: By,
    pub(crate) class: SmolStr,
    pub(crate) signatures: [Option<Signature>; Form::COUNT],
    /// Prepositions that introduce a nominal or gerundial complement.
    pub(crate) prepositions: Vec<SmolStr>,
    /// A noun without preposition is no complement ("called for talks").
    pub(crate) needs_preposition: bool,
    pub(crate) control: Control,
    /// The object of these prepositions does what the complement tells ("called on X to").
    pub(crate) controllers: Vec<SmolStr>,
    /// Without an object its subject is the complement ("the talks began").
    pub(crate) theme: bool,
    pub(crate) modality: Option<Modality>,
    /// An infinitive beside its object tells what the object is made to do ("urged them to").
    pub(crate) directs: bool,
}

impl Embedder {
    pub(crate) fn signature(&self, form: Form) -> Option<&Signature> {
        self.signatures.get(form as usize).and_then(Option::as_ref)
    }

    pub(crate) fn controls_by(&self, preposition: &str) -> bool {
        self.controllers.iter().any(|p| p == preposition)
    }
}

/// Which role a nominal argument fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Slot {
    Agent,
    Patient,
    /// Patient if an agent is expressed otherwise, else agent.
    Either,
}

/// An eventive noun.
#[derive(Clone, Debug)]
pub(crate) struct Noun {
    pub(crate) by: By,
    /// What "of" introduces.
    pub(crate) of: Slot,
    /// What a possessive fills.
    pub(crate) possessive: Slot,
    /// Prepositions of the logical object ("attack on").
    pub(crate) patient: Vec<SmolStr>,
    /// As a topic ("talks on a ceasefire") it is something to come.
    pub(crate) goal: bool,
    /// A fixture: as the subject of a future verb it is to come itself ("the talks will focus on").
    pub(crate) fixture: bool,
    /// A speech act that exists although it is refused or denied ("rejected the accusation").
    pub(crate) speech: bool,
}

/// A light verb: the noun beside it is the predicate.
#[derive(Clone, Debug)]
pub(crate) struct Light {
    /// The noun stands behind this preposition instead of being the object ("subjected X to fire").
    pub(crate) preposition: Option<SmolStr>,
    /// The verb's subject is the noun's patient ("came under fire", "suffered an attack").
    pub(crate) passive: bool,
    /// Only these nouns; any eventive noun when empty.
    pub(crate) nouns: Vec<SmolStr>,
}

/// Where a cue stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    Adjective,
    Adverb,
    Determiner,
    Preposition,
    Mark,
    /// Anywhere in the sentence.
    Anywhere,
    /// What is said of a report or claim ("untrue").
    Verdict,
}

/// A word that bears on how real its neighbour is.
#[derive(Clone, Debug)]
pub(crate) struct Cue {
    pub(crate) words: Vec<SmolStr>,
    pub(crate) place: Place,
    pub(crate) effect: CueEffect,
    pub(crate) modality: Option<Modality>,
    pub(crate) factuality: Option<f32>,
}

/// What a cue does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CueEffect {
    /// Gives this reality.
    Is(Reality),
    /// Turns polarity.
    Negates,
    /// Puts a present tense into the future ("tomorrow").
    Future,
    /// To come unless the governing clause tells a past event ("before the visit").
    Ahead,
    /// Only modality or factuality changes ("likely", "reportedly").
    Shade,
}

/// A function word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Function {
    None,
    Future,
    Would,
    Possible,
    /// "could": as possible as "might", but "could not" is a plain negation.
    Could,
    Able,
    Obliged,
    /// "should": with a perfect it tells what did not come about.
    Advised,
    Have,
    Be,
    PassiveAuxiliary,
    Not,
    To,
    By,
    Of,
    Relative,
    /// "but".
    Adversative,
}

/// All lexicons of the stage.
#[derive(Debug, Default)]
pub(crate) struct Words {
    pub(crate) embedders: Map<(SmolStr, Pos), Vec<Embedder>>,
    pub(crate) nouns: Map<SmolStr, Noun>,
    pub(crate) lights: Map<SmolStr, Vec<Light>>,
    pub(crate) phrases: Map<SmolStr, Vec<Vec<SmolStr>>>,
    pub(crate) cues: Map<SmolStr, Vec<Cue>>,
    pub(crate) functions: Map<SmolStr, Function>,
    /// Verbs whose simple present tells a state.
    pub(crate) states: Set<SmolStr>,
    /// Verbs whose simple present with a date tells the future ("the talks begin on Monday").
    pub(crate) futurates: Set<SmolStr>,
    /// Prepositions that make agents of a noun's arguments ("talks between").
    pub(crate) agents: Set<SmolStr>,
    /// Participles that are prepositions ("according to").
    pub(crate) prepositions: Set<SmolStr>,
    pub(crate) plural_suffixes: Vec<SmolStr>,
    /// Particles that are prepositions as often ("call in", against "call off").
    pub(crate) ambiguous: Set<SmolStr>,
    /// Names of days and months: never who does something when another subject is there.
    pub(crate) times: Set<SmolStr>,
    /// Classes whose complement comes to nothing when "but" follows ("had planned to, but").
    pub(crate) frustrable: Set<SmolStr>,
    /// Words for stretches of time: "moved to next week".
    pub(crate) periods: Set<SmolStr>,
    /// Auxiliaries that make a condition when they stand before the subject ("should it fail").
    pub(crate) inverting: Set<SmolStr>,
    /// Words of the further closed lists of `grammar.lex`: a bit for each of [`LISTS`].
    pub(crate) lists: Map<SmolStr, u64>,
    /// Telling phrases by their first word.
    pub(crate) hints: Map<SmolStr, Vec<Hint>>,
}

/// Ids of the further closed lists.
pub(crate) const LISTS: &[&str] = &[
    "question-verbs",
    "protest-verbs",
    "ordinals",
    "straight",
    "durative",
    "departures",
    "earlier-plan",
    "anew",
    "only",
    "only-then",
    "appointing",
    "told-nouns",
    "small-clause-verbs",
    "existence",
    "do-forms",
    "fronting",
    "open-nouns",
    "likewise",
    "bare-takers",
    "letting",
    "subject-pronouns",
    "by-manner",
    "time-modifiers",
    "time-behind",
    "absolute",
    "withheld",
    "excess",
    "instead",
    "soft-conditions",
    "free-choice",
    "indefinite",
    "participle-takers",
    "failing-verbs",
    "whichever",
    "soft-marks",
    "or-else",
    "and-then",
    "plan-nouns",
    "calendar",
    "possessives",
    "determiners",
];

impl Words {
    /// The row for a complement of this form; for nominal and gerundial complements also the
    /// preposition decides ("called for talks", "called talks").
    pub(crate) fn embedder(
        &self,
        lemma: &str,
        pos: Pos,
        form: Form,
        preposition: Option<&str>,
    ) -> Option<&Embedder> {
        let rows = self.embedders.get(&(SmolStr::new(lemma), pos))?;
        let fits = |r: &&Embedder| {
            r.signature(form).is_some()
                && match (form, preposition) {
                    (Form::Noun | Form::Gerund, None) => !r.needs_preposition,
                    (Form::Noun | Form::Gerund, Some(p)) => r.prepositions.iter().any(|x| x == p),
                    _ => true,
                }
        };
        rows.iter().find(fits).or_else(|| {
            // "the threat of", "the suspension of": "of" after any governing noun.
            let of = preposition.is_some_and(|p| self.function(p) == Function::Of);
            (of && pos == Pos::Noun)
                .then(|| rows.iter().find(|r| r.signature(form).is_some()))
                .flatten()
        })
    }

    pub(crate) fn embedders(&self, lemma: &str, pos: Pos) -> &[Embedder] {
        self.embedders
            .get(&(SmolStr::new(lemma), pos))
            .map_or(&[], Vec::as_slice)
    }

    pub(crate) fn noun(&self, lemma: &str) -> Option<&Noun> {
        self.nouns.get(lemma)
    }

    /// The noun of which `folded` is a plural, where the lemmatiser did not see it.
    pub(crate) fn singular<'f>(&self, folded: &'f str) -> Option<&'f str> {
        self.plural_suffixes
            .iter()
            .filter_map(|s| folded.strip_suffix(s.as_str()))
            .find(|stem| self.nouns.contains_key(*stem))
    }

    pub(crate) fn lights(&self, lemma: &str) -> &[Light] {
        self.lights.get(lemma).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn phrases(&self, verb: &str) -> &[Vec<SmolStr>] {
        self.phrases.get(verb).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn cues_at(&self, first: &str) -> &[Cue] {
        self.cues.get(first).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn hints_at(&self, first: &str) -> &[Hint] {
        self.hints.get(first).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn function(&self, folded: &str) -> Function {
        self.functions
            .get(folded)
            .copied()
            .unwrap_or(Function::None)
    }

    pub(crate) fn is_state(&self, lemma: &str) -> bool {
        self.states.contains(lemma)
    }

    pub(crate) fn is_futurate(&self, lemma: &str) -> bool {
        self.futurates.contains(lemma)
    }

    pub(crate) fn is_preposition(&self, folded: &str) -> bool {
        self.prepositions.contains(folded)
    }

    pub(crate) fn is_ambiguous_particle(&self, folded: &str) -> bool {
        self.ambiguous.contains(folded)
    }

    pub(crate) fn is_time_word(&self, folded: &str) -> bool {
        self.times.contains(folded)
    }

    pub(crate) fn is_frustrable(&self, class: &str) -> bool {
        self.frustrable.contains(class)
    }

    pub(crate) fn is_period(&self, lemma: &str) -> bool {
        self.periods.contains(lemma)
    }

    pub(crate) fn inverts(&self, folded: &str) -> bool {
        self.inverting.contains(folded)
    }

    /// `word` stands in the list `id`.
    pub(crate) fn listed(&self, id: &str, word: &str) -> bool {
        self.lists.get(word).is_some_and(|bits| {
            LISTS
                .iter()
                .position(|l| *l == id)
                .is_some_and(|at| bits >> at & 1 == 1)
        })
    }

    pub(crate) fn makes_agents(&self, preposition: &str) -> bool {
        self.agents.contains(preposition)
    }
}
