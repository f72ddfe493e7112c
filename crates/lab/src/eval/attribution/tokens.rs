//! Words, quotations and heads of sources, as the development data's own scorers cut them.

use super::matching::shared;
use super::{Roles, pairs};
use dateline_document::{Attribution, CodePoints, Span};
use serde_json::Value;
use std::collections::BTreeSet;
use std::ops::Range;

/// Words of a text in code points: runs of word characters, inner apostrophes joined.
pub(super) struct Tokens {
    pub(super) text: Vec<char>,
    pub(super) spans: Vec<Range<usize>>,
    pub(super) quoted: BTreeSet<usize>,
}

pub(super) fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Words after which the head of a source has passed.
pub(super) const STOP: &str = "of for from in at on with to by who whom whose which that as near inside outside \
against about close familiar briefed speaking working involved including while after before during \
since because when where whether said says told under over between among like";

impl Tokens {
    pub(super) fn of(text: &str) -> Self {
        let text: Vec<char> = text.chars().collect();
        let at = |i: usize| text.get(i).copied().unwrap_or(' ');
        let mut spans = Vec::new();
        let mut i = 0;
        while i < text.len() {
            if !is_word(at(i)) {
                i += 1;
                continue;
            }
            let start = i;
            while i < text.len() && is_word(at(i)) {
                i += 1;
                if matches!(at(i), '\'' | '\u{2019}') && is_word(at(i + 1)) {
                    i += 1;
                }
            }
            spans.push(start..i);
        }
        let mut tokens = Tokens {
            quoted: BTreeSet::new(),
            text,
            spans,
        };
        tokens.quoted = tokens.find_quoted();
        tokens
    }

    /// Words inside double quotation marks, paragraph by paragraph; an open one runs to the end.
    pub(super) fn find_quoted(&self) -> BTreeSet<usize> {
        let mut spans: Vec<(usize, usize)> = Vec::new();
        let mut open: Option<usize> = None;
        for (i, c) in self.text.iter().enumerate() {
            match c {
                '\n' => spans.extend(open.take().map(|o| (o, i))),
                '\u{201c}' | '"' | '\u{ab}' | '\u{201d}' | '\u{bb}' => {
                    let closes = !matches!(c, '\u{201c}' | '\u{ab}');
                    let opens = !matches!(c, '\u{201d}' | '\u{bb}');
                    match open {
                        Some(o) if closes => {
                            spans.push((o, i));
                            open = None;
                        }
                        None if opens => open = Some(i),
                        _ => {}
                    }
                }
                _ => {}
            }
        }
        spans.extend(open.map(|o| (o, self.text.len())));
        let mut out = BTreeSet::new();
        let mut k = 0;
        for (n, token) in self.spans.iter().enumerate() {
            while spans.get(k).is_some_and(|s| s.1 <= token.start) {
                k += 1;
            }
            if spans.get(k).is_some_and(|s| s.0 <= token.start) {
                out.insert(n);
            }
        }
        out
    }

    /// The words that the spans touch.
    pub(super) fn set(&self, spans: &[(usize, usize)]) -> BTreeSet<usize> {
        let mut out = BTreeSet::new();
        for (start, end) in spans {
            let first = self.spans.partition_point(|t| t.end <= *start);
            out.extend(
                self.spans
                    .iter()
                    .enumerate()
                    .skip(first)
                    .take_while(|(_, t)| t.start < *end)
                    .map(|(i, _)| i),
            );
        }
        out
    }

    pub(super) fn gold(&self, value: &Value) -> Roles {
        let source = self.set(&pairs(&value["source"]));
        let heads = match &value["source_head"] {
            Value::Array(_) => self.set(&pairs(&Value::Array(vec![value["source_head"].clone()]))),
            _ => self.heads(&source),
        };
        Roles {
            heads,
            source,
            cue: self.set(&pairs(&value["cue"])),
            content: self.set(&pairs(&value["content"])),
        }
    }

    /// The content of a silence is what it is about.
    pub(super) fn system(&self, a: &Attribution, points: &CodePoints<'_>) -> Roles {
        let set = |spans: Vec<Span>| {
            let spans: Vec<(usize, usize)> = spans
                .into_iter()
                .map(|s| points.span(s))
                .map(|(s, e)| (s as usize, e as usize))
                .collect();
            self.set(&spans)
        };
        let content = if a.content.is_empty() {
            a.about_span.into_iter().collect()
        } else {
            a.content.clone()
        };
        Roles {
            source: set(a.source.span.into_iter().collect()),
            cue: set(a.cue.iter().map(|c| c.span).collect()),
            content: set(content),
            heads: BTreeSet::new(),
        }
    }

    pub(super) fn word(&self, token: usize) -> String {
        self.spans
            .get(token)
            .and_then(|r| self.text.get(r.clone()))
            .map(|c| c.iter().collect::<String>().to_lowercase())
            .unwrap_or_default()
    }

    /// All of the content inside quotation marks (0), none (1), some (2).
    pub(super) fn kind(&self, gold: &Roles) -> usize {
        match shared(&gold.content, &self.quoted) {
            k if k == gold.content.len() => 0,
            0 => 1,
            _ => 2,
        }
    }

    /// An attribution as one line.
    pub(super) fn tell(&self, roles: &Roles) -> String {
        let words = |set: &BTreeSet<usize>| {
            let mut out = String::new();
            let mut last = None;
            for &t in set {
                if last.is_some_and(|l| l + 1 != t) {
                    out.push_str(".. ");
                }
                last = Some(t);
                if let Some(word) = self.spans.get(t).and_then(|r| self.text.get(r.clone())) {
                    out.extend(word);
                    out.push(' ');
                }
            }
            out.trim_end().to_owned()
        };
        format!(
            "{} | {} | {}",
            words(&roles.source),
            words(&roles.cue),
            words(&roles.content)
        )
    }

    /// The last word of the leading noun phrase; of a coordination every member's.
    pub(super) fn heads(&self, source: &BTreeSet<usize>) -> BTreeSet<usize> {
        let mut out = BTreeSet::new();
        let mut last: Option<usize> = None;
        for &token in source {
            let word = self.word(token);
            if let Some(before) = last {
                let gap = match (self.spans.get(before), self.spans.get(token)) {
                    (Some(a), Some(b)) => self.text.get(a.end..b.start).unwrap_or(&[]),
                    _ => &[],
                };
                if breaks(gap) || STOP.split_whitespace().any(|s| s == word) {
                    break;
                }
                if word == "and" {
                    out.insert(before);
                    continue;
                }
            }
            last = Some(token);
        }
        out.extend(last);
        out
    }
}

pub(super) fn breaks(gap: &[char]) -> bool {
    gap.iter().any(|c| {
        matches!(
            c,
            ',' | ';' | ':' | '(' | ')' | '[' | ']' | '\u{2013}' | '\u{2014}'
        )
    }) || gap.windows(2).any(|w| w == ['-', '-'])
        || gap.windows(3).any(|w| w == [' ', '-', ' '])
}
