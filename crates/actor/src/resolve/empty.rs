//! "It" and "they" that stand for nobody: "it is unlikely that", "it was raining", "they say here".
//!
//! Frames of adjectives, nouns and verbs with a clause after them (Paice and Husk 1987; Lappin and
//! Leass 1994, section 2.3), read from tags: the parse often has no clause there.

use super::scene::Scene;
use crate::words::{Class, Pronoun};
use dateline_document::{Id, Kind, Mention, MentionForm, Token, Upos};

/// Tokens in which a frame's clause opens.
const REACH: usize = 9;
/// Auxiliaries and adverbs between the pronoun and what is said of it.
const CHAIN: usize = 6;

/// Whether the pronoun stands for nothing that the text names.
pub(super) fn is_empty(
    scene: &Scene<'_>,
    id: Id<Mention>,
    mention: &Mention,
    pronoun: &Pronoun,
) -> bool {
    let Some(words) = Words::around(scene, mention) else {
        return false;
    };
    let at = mention.head.index();
    match (pronoun.plural, pronoun.human) {
        (false, false) => words.found(at) || words.said_of(at),
        (true, _) => words.hearsay(at) && !people_near(scene, id, words.here(at)),
        _ => false,
    }
}

/// The tokens of one sentence.
struct Words<'s, 'k> {
    scene: &'s Scene<'k>,
    start: usize,
    end: usize,
}

impl<'s, 'k> Words<'s, 'k> {
    fn around(scene: &'s Scene<'k>, mention: &Mention) -> Option<Self> {
        let token = scene.token(mention.head)?;
        let tokens = &scene.syntax.sentences.at(token.sentence)?.tokens;
        Some(Self {
            scene,
            start: tokens.start as usize,
            end: tokens.end as usize,
        })
    }

    fn token(&self, n: usize) -> Option<&'k Token> {
        let inside = self.start <= n && n < self.end;
        self.scene
            .syntax
            .tokens
            .as_slice()
            .get(n)
            .filter(|_| inside)
    }

    fn upos(&self, n: usize) -> Upos {
        self.token(n).map_or(Upos::Unknown, |t| t.upos)
    }

    fn is(&self, n: usize, class: Class) -> bool {
        let words = &self.scene.knowledge.words;
        self.token(n).is_some_and(|t| {
            words.is(&t.folded, class) || words.is(&dateline_document::fold(&t.lemma), class)
        })
    }

    /// A word that opens a clause; a determiner ("that man") opens none.
    fn opens(&self, n: usize) -> bool {
        let noun = matches!(self.upos(n + 1), Upos::Noun | Upos::Adj | Upos::Num);
        self.is(n, Class::Opener)
            && match self.upos(n) {
                Upos::Noun | Upos::Propn => false,
                Upos::Det => !noun,
                _ => true,
            }
    }

    /// An infinitive with its mark.
    fn infinitive(&self, n: usize) -> bool {
        self.upos(n) == Upos::Part && matches!(self.upos(n + 1), Upos::Verb | Upos::Aux)
    }

    /// The next infinitive before any mark.
    fn later_infinitive(&self, from: usize) -> bool {
        (from..from + REACH)
            .take_while(|n| !matches!(self.upos(*n), Upos::Punct | Upos::Unknown))
            .any(|n| self.infinitive(n))
    }

    /// The next clause with its mark, before any punctuation.
    fn later_clause(&self, from: usize) -> bool {
        (from..from + REACH)
            .take_while(|n| !matches!(self.upos(*n), Upos::Punct | Upos::Unknown))
            .any(|n| self.opens(n))
    }

    /// "made it clear that", "consider it necessary to".
    fn found(&self, it: usize) -> bool {
        let verb = it.checked_sub(1).filter(|n| self.is(*n, Class::Finding));
        if verb.is_none() {
            return false;
        }
        let mut at = it + 1;
        while self.upos(at) == Upos::Adv {
            at += 1;
        }
        let what = matches!(
            self.upos(at),
            Upos::Adj | Upos::Det | Upos::Noun | Upos::Adp
        );
        what && (self.later_clause(at + 1) || self.later_infinitive(at + 1))
    }

    /// "it is clear that", "it was raining", "it was he who", "it took days to".
    fn said_of(&self, it: usize) -> bool {
        let mut at = it + 1;
        let mut linked = false;
        let mut seems = false;
        while at < it + CHAIN {
            let verb = self.upos(at) == Upos::Verb;
            if self.upos(at) == Upos::Aux || verb && self.is(at, Class::Linking) {
                linked = true;
            } else if verb && self.is(at, Class::Seeming) {
                seems = true;
            } else if !matches!(self.upos(at), Upos::Adv | Upos::Part) || self.infinitive(at) {
                break;
            }
            at += 1;
        }
        if (linked || seems) && (self.opens(at) && !self.cleft_word(at)) {
            return true;
        }
        if (linked || seems) && self.infinitive(at) && self.opens(at + 3) {
            // "it remains to be seen whether"
            return true;
        }
        // "past midnight", "rather cold"; verbs of weather need no copula.
        let weather = (at..at + 2).any(|n| self.is(n, Class::Weather));
        if weather && (linked || seems || self.upos(at) == Upos::Verb) {
            return true;
        }
        match self.upos(at) {
            Upos::Adj => (linked || seems) && self.judged(at),
            Upos::Verb => self.told(it, at, linked) || self.spent(at),
            Upos::Adp => linked && (self.later_clause(at + 1) || self.upos(at - 1) == Upos::Adv),
            Upos::Det | Upos::Noun | Upos::Propn | Upos::Pron | Upos::Num => {
                linked && self.presented(at)
            }
            _ => false,
        }
    }

    /// Relative words that may also be what is presented ("it is what").
    fn cleft_word(&self, n: usize) -> bool {
        self.upos(n) == Upos::Pron
            && !self.is(n + 1, Class::Opener)
            && self.upos(n + 1) == Upos::Punct
    }

    /// An adjective with a clause: "unlikely that", "too late to", "unclear who".
    fn judged(&self, at: usize) -> bool {
        // "rare in Kyiv that"
        let apart = self.upos(at + 1) == Upos::Adp && self.later_clause(at + 2);
        if self.opens(at + 1) || apart {
            return !self.is(at, Class::Convinced);
        }
        self.later_infinitive(at + 1) && !self.is(at, Class::Willing)
    }

    /// "it is reported that", "as it was said", "it was decided to meet", "it emerged that".
    fn told(&self, it: usize, at: usize, linked: bool) -> bool {
        if !linked {
            return false;
        }
        // "it was not clear whether", whatever the tagger takes "clear" for.
        if self.opens(at + 1) {
            return true;
        }
        if it
            .checked_sub(1)
            .is_some_and(|n| self.is(n, Class::Likeness))
        {
            return true;
        }
        let passive = self.token(at).is_some_and(|t| t.xpos == "VBN");
        passive
            && (self.later_clause(at + 1)
                || self.is(at, Class::Resolved) && self.later_infinitive(at + 1))
    }

    /// "it took three days to reach".
    fn spent(&self, at: usize) -> bool {
        // "it would take him, he believed, a week to raise one", "it will take years before"
        let later = (at + 1..at + 2 * REACH)
            .take_while(|n| !matches!(self.upos(*n), Upos::Unknown))
            .any(|n| {
                self.infinitive(n)
                    || self.is(n, Class::Until) && (at + 1..n).any(|n| self.is(n, Class::Time))
            });
        self.is(at, Class::Spending) && later
    }

    /// "it was he who", "it is the army that", "it is a mistake to", "it is time to".
    fn presented(&self, at: usize) -> bool {
        let mut head = at;
        let mut n = at;
        while n < at + REACH && !(n > at && self.opens(n)) {
            match self.upos(n) {
                Upos::Noun | Upos::Propn | Upos::Pron => head = n,
                Upos::Det | Upos::Adj | Upos::Num | Upos::Part => {}
                _ => break,
            }
            if self.infinitive(n) {
                break;
            }
            n += 1;
        }
        let opens = self.opens(head + 1);
        let known = matches!(self.upos(head), Upos::Propn | Upos::Pron)
            || self.is(at, Class::Article)
            || self.is(head, Class::Time);
        self.is(head, Class::Extraposed)
            && (opens || self.later_infinitive(head + 1) || self.later_clause(head + 1))
            || opens && known
    }

    /// "they say that": a saying of nobody in particular.
    fn hearsay(&self, they: usize) -> bool {
        let verb = they + 1;
        let present = self.token(verb).is_some_and(|t| t.xpos == "VBP");
        self.is(verb, Class::Hearsay)
            && present
            && (self.here(they) || self.opens(verb + 1) || self.is(verb + 1, Class::At))
    }

    /// "they say here"
    fn here(&self, they: usize) -> bool {
        let pronouns = &self.scene.knowledge.words.pronouns;
        self.token(they + 2)
            .and_then(|t| pronouns.get(t.folded.as_str()))
            .is_some_and(|p| p.place)
    }
}

/// Whether several people were spoken of in this sentence or the one before.
fn people_near(scene: &Scene<'_>, id: Id<Mention>, here: bool) -> bool {
    let sentence = scene.sentence(id);
    !here
        && (0..id.index())
            .rev()
            .map(Id::new)
            .take_while(|m| sentence - scene.sentence(*m).min(sentence) <= 1)
            .filter_map(|m| scene.mention(m))
            .any(|m| {
                m.plural
                    && m.form != MentionForm::Pronoun
                    && matches!(m.kind, Kind::Person | Kind::People | Kind::Group)
            })
}
