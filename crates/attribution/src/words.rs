//! The small words of the language by class (`attribution/words.lex`).

use crate::fast::{WordMap, WordSet};
use dateline_rules::{Faults, Library};
use smol_str::SmolStr;
use std::collections::HashSet;

macro_rules! classes {
    ($($class:ident $(: $doc:literal)?),* $(,)?) => {
        /// Sets of folded forms and lemmas.
        #[derive(Debug, Default)]
        pub(crate) struct Words {
            $( $(#[doc = $doc])? pub(crate) $class: WordSet, )*
            /// Number words with their values.
            pub(crate) number: WordMap<u32>,
            /// Words of one matter ("dead", "killed") with the number of their row.
            pub(crate) kin: WordMap<u32>,
            /// The ending of the third person.
            pub(crate) third: SmolStr,
        }

        impl Words {
            const CLASSES: &'static [&'static str] = &[$(stringify!($class)),*];

            fn class(&mut self, name: &str) -> Option<&mut WordSet> {
                match name {
                    $(stringify!($class) => Some(&mut self.$class),)*
                    _ => None,
                }
            }
        }
    };
}

classes! {
    negator: "Turn a cue round.",
    refuser: "Govern an infinitive and turn its cue round.",
    noword: "Nouns of an answer that is not given.",
    give: "Verbs that give an answer.",
    complementizer: "Open a content clause.",
    question: "Open an embedded question.",
    pronoun: "Can be a source.",
    weakpronoun: "Can be the source of a strong cue alone.",
    relative: "Relative pronouns.",
    first: "First person.",
    wish: "Auxiliaries under which nothing has been said yet.",
    onward: "Govern an infinitive that was spoken all the same.",
    hypothetical: "Open a clause under which nothing has been said yet.",
    agent: "Preposition of the agent of a passive.",
    to: "Preposition of the hearer.",
    about: "Prepositions of what a silence is about.",
    as_: "Opens what somebody is quoted as saying.",
    interview: "Occasions whose partner is a hearer.",
    with: "Prepositions of the partner of an interview.",
    anonymity: "Words of a wish not to be named.",
    notnamed: "The same, under negation.",
    indefinite: "Open the noun phrase of somebody unknown.",
    definite: "Open the noun phrase of somebody known.",
    proform: "Stand for something said before.",
    aside: "Adverbs and auxiliaries between cue and source.",
    place: "Preposition of a place that speaks.",
    single: "Articles of one.",
    silent: "Silence that is kept.",
    keep: "Verbs that keep it.",
    human: "Pronouns that stand for a person.",
    utterance: "Nouns of what somebody says, whose owner is the source.",
    falsehood: "What a denial calls the words of others.",
    assertion: "Nouns of words that can be denied.",
    reply: "Verbs of answering.",
    asked: "Nouns of what waits for an answer.",
    origin: "Prepositions of whose reaction there is none of.",
    nobody: "Determiner of nobody.",
    so: "Stands for a clause said before.",
    unaware: "What somebody lacks who knows nothing of it.",
    unsaid: "Those of these that need no negation.",
    outletname: "Words that a newspaper's name ends in.",
    truth: "What a confirmation calls the words of others.",
    nothing: "Objects of those who say nothing.",
    future: "Auxiliaries of what is still to be done.",
    unsure: "Verbs that nobody could carry out: \"could not be verified\".",
    able: "Auxiliaries of what could not be done, and what stands for them.",
    approach: "Verbs of those who turn to a source.",
    talk: "Verbs of speaking to a medium.",
    interlocutor: "Nouns of those whom a medium has spoken to: \"the interlocutor of the agency\".",
    proof: "What somebody lacks who cannot confirm.",
    seek: "Verbs of having or finding it.",
    willing: "Govern an infinitive and turn its cue round under negation.",
    open: "Adjectives of what nobody could find out.",
    never: "At no time.",
    handoff: "Verbs that send a question to somebody else.",
    unable: "Adjectives of what cannot be done.",
    suffix: "Endings that tie noun and verb.",
    too: "Open a clause that repeats a predicate for somebody else: \"so did X\".",
    claim: "Nouns of an accusation.",
    questioned: "Participles of who was asked: \"asked about the grain, he smiled\".",
    shown: "Participles of who was told or shown something.",
    occasion: "Open the clause in which somebody was asked or told.",
    whether: "Open a question of yes or no.",
    topic: "Prepositions of what a question is about.",
    contrary: "Verbs of answers that contradict whatever they say.",
    insistent: "Verbs of answers that contradict when they say something is not so.",
    emphatic: "What makes a negation an answer: \"not a single\", \"at all\".",
    merely: "Adverbs of a harmless account: \"had simply missed the plane\".",
    harmless: "What a claim is explained away as.",
    yet: "Not so far: \"has yet to be verified\".",
    both: "Stand for two claims.",
    post: "Nouns whose negated position keeps from an answer: \"not in a position to\".",
    only: "All that is said: \"would only say\".",
    forthcoming: "Adjectives of those who answer: \"would not be specific\".",
    carried: "Verbs of passing a text on.",
    authored: "Verbs of making a text.",
    outletfirst: "What the name of a station begins with.",
    via: "Preposition of who speaks for another.",
    own: "Verbs under which a negated content answers nobody.",
}

impl Words {
    pub(crate) fn read(library: &Library, faults: &mut Faults) -> Self {
        let lexicon = library.need("attribution/words", &["class", "forms"], faults);
        let mut words = Words::default();
        let mut seen = HashSet::new();
        for row in &lexicon.rows {
            let name = lexicon.cell(row, "class").to_owned();
            seen.insert(name.clone());
            if name == "number" {
                for value in lexicon.values(row, "forms") {
                    match value.split_once('=').map(|(w, n)| (w, n.parse())) {
                        Some((word, Ok(n))) => {
                            words.number.insert(SmolStr::new(word), n);
                        }
                        _ => faults.add("attribution/words.lex", row.line, "write `word=number`"),
                    }
                }
            } else if name == "third" {
                words.third = SmolStr::new(lexicon.cell(row, "forms"));
            } else if name == "kin" {
                let number = u32::try_from(row.line).unwrap_or(u32::MAX);
                for value in lexicon.values(row, "forms") {
                    words.kin.insert(SmolStr::new(value), number);
                }
            } else if let Some(set) = words.class(&name) {
                set.extend(lexicon.values(row, "forms").map(SmolStr::new));
            } else {
                faults.add(
                    "attribution/words.lex",
                    row.line,
                    format!("there is no class `{name}`"),
                );
            }
        }
        for class in Self::CLASSES {
            if !seen.contains(*class) {
                faults.add(
                    "attribution/words.lex",
                    0,
                    format!("the class `{class}` is missing"),
                );
            }
        }
        words
    }
}
