//! Sentence ends among the tokens of one area.

use super::boundary::{Gaps, Splitter};
use super::chunk::is_spelt;
use crate::lexicons::{End, Lexicons};
use crate::words::Clusters;
use dateline_document::Span;
use std::ops::Range;

/// A sentence of more tokens is broken, so that reading stays linear in the text.
const LONGEST: usize = 300;

/// Calls `found` with the token range of each sentence.
pub(super) fn split(
    text: &str,
    tokens: &[Span],
    (lexicons, clusters): (&Lexicons, &Clusters),
    splitter: &Splitter,
    mut found: impl FnMut(Range<usize>),
) {
    let area = Area {
        text,
        tokens,
        lexicons,
    };
    let rules = area.rules();
    let gaps = Gaps::of(text, tokens, (lexicons, clusters), &rules);
    let mut start = 0;
    for gap in 1..tokens.len() {
        if splitter.ends(&gaps, gap, start) {
            found(start..gap);
            start = gap;
        }
        if gap - start >= LONGEST {
            let stop = area.break_before(start, gap);
            found(start..stop);
            start = stop;
        }
    }
    if start < tokens.len() {
        found(start..tokens.len());
    }
}

/// What the rules say of the gap before each token of an area: whether a sentence ends in it.
pub fn rules(text: &str, tokens: &[Span], lexicons: &Lexicons) -> Vec<bool> {
    Area {
        text,
        tokens,
        lexicons,
    }
    .rules()
}

struct Area<'a> {
    text: &'a str,
    tokens: &'a [Span],
    lexicons: &'a Lexicons,
}

impl<'a> Area<'a> {
    fn form(&self, i: usize) -> &'a str {
        self.tokens.get(i).map_or("", |t| t.of(self.text))
    }

    fn space_before(&self, i: usize) -> bool {
        let end = i.checked_sub(1).and_then(|j| self.tokens.get(j));
        match (end, self.tokens.get(i)) {
            (Some(a), Some(b)) => a.end < b.start,
            _ => true,
        }
    }

    fn rules(&self) -> Vec<bool> {
        let mut out = vec![false; self.tokens.len()];
        let mut i = 0;
        while i < self.tokens.len() {
            match self.end_at(i) {
                Some(next) => {
                    if let Some(gap) = out.get_mut(next) {
                        *gap = true;
                    }
                    i = next;
                }
                None => i += 1,
            }
        }
        out
    }

    /// Where an over-long stretch is broken: after its last semicolon or comma if there is one in
    /// its second half.
    fn break_before(&self, start: usize, end: usize) -> usize {
        let half = start + (end - start) / 2;
        let last = |mark| (half..end).rev().find(|i| self.form(*i) == mark);
        last(";").or_else(|| last(",")).map_or(end, |i| i + 1)
    }

    /// The first token of the next sentence if one ends with token `i` and the marks after it.
    fn end_at(&self, i: usize) -> Option<usize> {
        let form = self.form(i);
        let kind = kind(form)?;
        // Marks that close with the sentence.
        let (mut next, mut quoted) = (i + 1, false);
        while let Some(closing) = self.closes(next) {
            quoted |= closing == Closing::Quote;
            next += 1;
        }
        next += self.note(next);
        if next >= self.tokens.len() {
            return Some(next);
        }
        let ends = match kind {
            Mark::Stop => self.full_stop_ends(i, next, quoted),
            Mark::Call => self.call_ends(form, next, quoted),
            Mark::Dots => self.opens_capital(next),
            Mark::Abbreviation => self.abbreviation_ends(form, next, quoted),
        };
        ends.then_some(next)
    }

    fn closes(&self, i: usize) -> Option<Closing> {
        let form = self.form(i);
        match form {
            "”" | "»" | "’" | "›" => Some(Closing::Quote),
            // Straight marks close when nothing but the sentence stands before them.
            "\"" | "'" | "''" if !self.space_before(i) => {
                let open_next = i + 1 < self.tokens.len() && !self.space_before(i + 1);
                let mark_next = self.form(i + 1).chars().all(|c| !c.is_alphanumeric());
                (!open_next || mark_next).then_some(Closing::Quote)
            }
            // "word. " : tokenised text puts a space before every mark.
            "\"" if i + 1 == self.tokens.len() => Some(Closing::Quote),
            ")" | "]" => Some(Closing::Bracket),
            "." | "!" | "?" | "!!" | "?!" | "!?" => (i > 0).then_some(Closing::Mark),
            _ => None,
        }
    }

    /// Tokens of a note's number after a sentence: "[17]".
    fn note(&self, i: usize) -> usize {
        let number = self.form(i + 1);
        let digits = !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit());
        if digits && self.form(i) == "[" && self.form(i + 2) == "]" {
            3
        } else {
            0
        }
    }

    /// The token that decides how a following sentence would begin: opening marks are skipped.
    fn opener(&self, mut i: usize) -> &'a str {
        while matches!(
            self.form(i),
            "“" | "\"" | "«" | "„" | "‘" | "'" | "``" | "(" | "[" | "‹"
        ) {
            i += 1;
        }
        self.form(i)
    }

    fn opens_capital(&self, i: usize) -> bool {
        self.opener(i)
            .chars()
            .next()
            .is_some_and(char::is_uppercase)
    }

    fn full_stop_ends(&self, i: usize, next: usize, quoted: bool) -> bool {
        let before = i.checked_sub(1).map_or("", |j| self.form(j));
        let Some(first) = self.opener(next).chars().next() else {
            return true;
        };
        if first.is_uppercase() {
            return true;
        }
        let short_name = before.chars().next().is_some_and(char::is_uppercase)
            && before.chars().count() <= 4
            && before.chars().any(char::is_lowercase);
        if first.is_lowercase() {
            // `"... means." he said`: the attribution belongs to the quotation. Without a quotation a
            // full stop ends a sentence even before a small letter: the next may be a fragment.
            return !quoted && !short_name;
        }
        if first.is_ascii_digit() {
            return !short_name;
        }
        if first.is_alphanumeric() {
            return true;
        }
        match self.form(next) {
            // `"... means." – he said`
            "-" | "–" | "—" | "--" => !quoted || self.opens_capital(next + 1),
            "," | ";" | ":" | "/" => false,
            _ => true,
        }
    }

    fn call_ends(&self, form: &str, next: usize, quoted: bool) -> bool {
        let Some(first) = self.opener(next).chars().next() else {
            return true;
        };
        if first.is_lowercase() {
            // Names have exclamation marks, questions in careless text small letters after them.
            return !quoted && form.contains('?');
        }
        if matches!(self.form(next), "," | ";" | ":") {
            return false;
        }
        if matches!(self.form(next), "-" | "–" | "—" | "--") {
            return self.opens_capital(next + 1);
        }
        // `"Will they?" Prime Minister Smith asked`
        !(quoted && self.reports_within(next, 5))
    }

    /// Capitalised words from `i` on and then a verb of saying.
    fn reports_within(&self, i: usize, most: usize) -> bool {
        for j in i..i + most {
            let form = self.form(j);
            if j > i && self.lexicons.reporting.contains(form) {
                return true;
            }
            if !form.chars().next().is_some_and(char::is_uppercase) {
                return false;
            }
        }
        false
    }

    fn abbreviation_ends(&self, form: &str, next: usize, quoted: bool) -> bool {
        let body = form.strip_suffix('.').unwrap_or(form);
        match self.lexicons.abbreviation(body) {
            Some(End::Maybe) => {}
            Some(End::Never | End::Number) => return false,
            // Spelt acronyms may end a sentence, initials do not.
            None if is_spelt(body) && body.chars().nth(1).is_some() => {}
            None => return false,
        }
        let opener = self.opener(next);
        let capital = opener.chars().next().is_some_and(char::is_uppercase);
        let skipped = opener != self.form(next);
        // "ended at 11 p.m. Gen. Smith": a rank begins a sentence after what is written small.
        let title = opener.strip_suffix('.').unwrap_or("");
        let small = body.starts_with(char::is_lowercase);
        let ranked = small && self.lexicons.abbreviation(title) == Some(End::Never);
        capital
            && (quoted
                || skipped
                || ranked
                || self
                    .lexicons
                    .openers
                    .contains(opener.to_lowercase().as_str()))
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Closing {
    Quote,
    Bracket,
    Mark,
}

enum Mark {
    /// A full stop of its own.
    Stop,
    /// `!`, `?`.
    Call,
    /// Dots of omission.
    Dots,
    /// A word with its full stop.
    Abbreviation,
}

fn kind(form: &str) -> Option<Mark> {
    match form {
        "." | "。" | "؟" | "۔" => Some(Mark::Stop),
        "…" => Some(Mark::Dots),
        _ if form.ends_with('.') => Some(match form.bytes().all(|b| b == b'.') {
            true => Mark::Dots,
            false => Mark::Abbreviation,
        }),
        _ if form.bytes().all(|b| matches!(b, b'!' | b'?')) => Some(Mark::Call),
        _ => None,
    }
}
