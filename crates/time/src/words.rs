//! The words of a sentence as the rules see them: hyphens and apostrophes apart, final points
//! off, and every expression found so far as one word that no text holds (`@day`).

use crate::grammar::{Grammar, side_of};
use crate::meaning::Meaning;
use crate::recognise::Found;
use dateline_document::{Deprel, Sentence, Span, Syntax, Token, Upos, fold};
use smol_str::SmolStr;
use std::ops::Range;

/// Words with the expressions that stand in their place.
#[derive(Debug, Default)]
pub(crate) struct Words {
    tokens: Vec<Token>,
    found: Vec<Option<Box<Found>>>,
}

impl Words {
    /// The words of `sentence`.
    pub(crate) fn of(text: &str, syntax: &Syntax, sentence: &Sentence) -> Words {
        let mut words = Words::default();
        for (_, token) in syntax.tokens_of(sentence) {
            let form = token.span.of(text);
            let mut start = 0;
            let mut cuts = Vec::new();
            if needs_cut(form) {
                cut(form, &mut cuts);
            }
            if cuts.is_empty() {
                words.push_whole(token);
                continue;
            }
            cuts.push(form.len());
            for end in cuts {
                words.push_piece(token, form, start, end);
                start = end;
            }
        }
        words.found.resize_with(words.tokens.len(), || None);
        words
    }

    fn push_whole(&mut self, token: &Token) {
        let mut word = token.clone();
        word.head = None;
        if word.folded.len() > 1
            && let Some(stem) = word.folded.strip_suffix('.')
        {
            word.folded = SmolStr::new(stem);
        }
        // Lists hold forms: a plural is often another expression, or none.
        word.lemma = word.folded.clone();
        self.tokens.push(word);
    }

    fn push_piece(&mut self, token: &Token, form: &str, start: usize, end: usize) {
        let Some(piece) = form.get(start..end).filter(|p| !p.is_empty()) else {
            return;
        };
        let folded = fold(piece);
        let folded = SmolStr::new(match folded.strip_suffix('.') {
            Some(stem) if !stem.is_empty() => stem,
            _ => &folded,
        });
        self.tokens.push(Token {
            span: Span::new(
                token.span.start + start as u32,
                token.span.start + end as u32,
            ),
            lemma: folded.clone(),
            folded,
            head: None,
            ..token.clone()
        });
    }

    /// Holds an expression.
    pub(crate) fn hold_any(&self) -> bool {
        self.found.iter().any(Option::is_some)
    }

    /// For the matcher.
    pub(crate) fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// From the first to the last of the words.
    pub(crate) fn span(&self, range: Range<usize>) -> Span {
        let words = self.tokens.get(range).unwrap_or(&[]);
        match (words.first(), words.last()) {
            (Some(first), Some(last)) => first.span.join(last.span),
            _ => Span::default(),
        }
    }

    /// The expressions among the words.
    pub(crate) fn founds_in(&self, range: Range<usize>) -> impl Iterator<Item = &Found> {
        self.found
            .get(range)
            .unwrap_or(&[])
            .iter()
            .filter_map(|f| f.as_deref())
    }

    /// The first expression among the words.
    pub(crate) fn found_in(&self, range: Range<usize>) -> Option<&Found> {
        self.founds_in(range).next()
    }

    /// Puts one word for the expression in place of the words that it took.
    pub(crate) fn replace(&mut self, range: Range<usize>, found: Found) {
        let Some(first) = self.tokens.get(range.start) else {
            return;
        };
        let word = Token {
            span: found.span,
            sentence: first.sentence,
            folded: SmolStr::new_static(found.meaning.class()),
            lemma: SmolStr::new_static(found.meaning.super_class()),
            upos: Upos::X,
            xpos: SmolStr::default(),
            head: None,
            deprel: Deprel::Dep,
        };
        let end = range.end.min(self.tokens.len());
        self.tokens.splice(range.start..end, [word]);
        self.found.splice(range.start..end, [Some(Box::new(found))]);
    }

    /// The expressions in text order, each with the side that the preposition before it closes.
    pub(crate) fn into_found(self, grammar: &Grammar) -> Vec<Found> {
        let (sides, cues, into) = (&grammar.sides, &grammar.cues, &grammar.into);
        let tokens = self.tokens;
        self.found
            .into_iter()
            .enumerate()
            .filter_map(|(i, found)| {
                let mut found = *found?;
                if found.piece || found.meaning == Meaning::Name {
                    return None;
                }
                let mut edge = i;
                // Prepositions of several words first.
                for back in [3, 2, 1] {
                    let Some(before) = i.checked_sub(back).and_then(|from| tokens.get(from..i))
                    else {
                        continue;
                    };
                    if let Some((_, side)) =
                        sides.fits(before).into_iter().find(|(n, _)| *n == back)
                    {
                        found.side = side_of(&side);
                        edge = i - back;
                        break;
                    }
                }
                found.into &= i
                    .checked_sub(1)
                    .and_then(|at| tokens.get(at..i))
                    .is_some_and(|before| !into.fits(before).is_empty());
                // The word before the expression, or before its preposition.
                found.cue = [i, edge]
                    .into_iter()
                    .filter_map(|at| tokens.get(at.checked_sub(1)?..at))
                    .find_map(|before| cues.fits(before).into_iter().next())
                    .and_then(|(_, way)| way.parse().ok())
                    .unwrap_or(0);
                let day = found.meaning.class() == "@weekday";
                let owner = tokens.get(i + 1).is_some_and(|t| t.xpos == "POS");
                if found.cue == 0 && day && !owner {
                    let before = i.checked_sub(1).and_then(|at| tokens.get(at..i));
                    let way = before.and_then(|b| grammar.day_cues.fits(b).into_iter().next());
                    found.cue = way.and_then(|(_, way)| way.parse().ok()).unwrap_or(0);
                }
                Some(found)
            })
            .collect()
    }
}

/// Whether a token may hold more than one word of the rules.
fn needs_cut(form: &str) -> bool {
    let bytes = form.as_bytes();
    let inner = bytes.len() > 1
        && (bytes
            .iter()
            .any(|b| matches!(b, b'-' | b'\'' | b'/' | 0xE2 | 0xCA | 0xC2)));
    inner || figures_then_letters(form).is_some()
}

/// Offsets at which the token is cut: around hyphens and dashes, except in dates of figures
/// alone; before an apostrophe that follows a letter; between figures and a word.
fn cut(form: &str, cuts: &mut Vec<usize>) {
    let dashes = form.chars().filter(|c| is_dash(*c)).count();
    let figures = form.chars().all(|c| c.is_ascii_digit() || is_dash(c));
    if figures && dashes == 2 {
        return;
    }
    // "2014/15" is two years; "7/10/2023" is one date.
    let slash = form.len() >= 7
        && form.as_bytes().get(4) == Some(&b'/')
        && form.bytes().filter(|b| *b == b'/').count() == 1
        && form.bytes().all(|b| b.is_ascii_digit() || b == b'/');
    let mut last: Option<char> = None;
    for (i, c) in form.char_indices() {
        if i > 0 && is_dash(c) {
            cuts.push(i);
        }
        if last.is_some_and(|l| is_dash(l) || (slash && l == '/')) || (slash && c == '/') {
            cuts.push(i);
        }
        if matches!(c, '\'' | '\u{2019}') && last.is_some_and(char::is_alphanumeric) {
            cuts.push(i);
        }
        last = Some(c);
    }
    if cuts.is_empty()
        && let Some(at) = figures_then_letters(form)
    {
        cuts.push(at);
    }
    cuts.dedup();
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// Where figures (and colons or points between them) end and more than two letters, or letters
/// with points, begin: "7:15pm", "0900hrs"; not "20th", "1990s".
fn figures_then_letters(form: &str) -> Option<usize> {
    let at = form.find(|c: char| !(c.is_ascii_digit() || c == ':' || c == '.'))?;
    if at == 0 {
        return None;
    }
    let rest = form.get(at..)?;
    let letters = rest.chars().all(|c| c.is_ascii_alphabetic() || c == '.');
    // An ordinal's ending and a plural's are no words of their own.
    let ending = rest.len() <= 2 && !form.get(..at)?.contains(':') && !rest.ends_with(['m', 'M']);
    (letters && !ending).then_some(at)
}
