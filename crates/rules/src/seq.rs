//! Compiled seq rules and their matching over the tokens of a sentence.

use crate::{Faults, Lists, Pattern, Rule};
use dateline_document::Token;
use rustc_hash::FxHashMap;
use smol_str::SmolStr;
use std::cell::Cell;
use std::ops::Range;

/// What a `{name}` took.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Capture {
    /// Its name.
    pub name: SmolStr,
    /// The value that the list gives it; the folded words of a group.
    pub value: SmolStr,
    /// Its tokens.
    pub tokens: Range<usize>,
}

/// One match of one rule.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    /// Number of the rule.
    pub rule: usize,
    /// The matched tokens, as indices into the slice that was searched.
    pub tokens: Range<usize>,
    /// Captures in order.
    pub captures: Vec<Capture>,
}

impl Match {
    /// The value captured as `name`.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.capture(name).map(|c| c.value.as_str())
    }

    /// The first capture `name`.
    pub fn capture(&self, name: &str) -> Option<&Capture> {
        self.captures.iter().find(|c| c.name == name)
    }
}

/// Rules with a `match` pattern, compiled together.
#[derive(Debug, Default)]
pub struct SeqRules {
    rules: Vec<Compiled>,
    lists: Lists,
    by_word: FxHashMap<SmolStr, Vec<usize>>,
    by_figure: Vec<usize>,
    by_character: FxHashMap<char, Vec<usize>>,
    by_any: Vec<usize>,
}

/// With which tokens a pattern can start.
#[derive(Debug, Default)]
struct Firsts {
    words: Vec<SmolStr>,
    /// Any that starts with a figure.
    figure: bool,
    /// Any that starts with one of these.
    characters: Vec<char>,
    /// Any at all.
    any: bool,
}

#[derive(Debug)]
struct Compiled {
    rule: Rule,
    pattern: Pattern,
    around: Vec<(Side, bool, Pattern)>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Side {
    Left,
    Right,
}

/// Farthest that a `left` pattern may begin before the match, in tokens.
const LEFT: usize = 8;

impl SeqRules {
    /// Compiles `rules`; `lists` holds the lists of all files.
    ///
    /// # Errors
    /// Every faulty pattern.
    pub fn compile(rules: Vec<Rule>, lists: Lists) -> Result<Self, Faults> {
        let mut faults = Faults::default();
        let mut out = SeqRules {
            lists,
            ..Self::default()
        };
        for rule in rules {
            let mut parse = |value: &str, line| match Pattern::parse(value, &out.lists) {
                Ok(p) => Some(p),
                Err(why) => {
                    faults.add(&rule.path(), line, why);
                    None
                }
            };
            let mut choices = Vec::new();
            let mut around = Vec::new();
            for field in &rule.fields {
                let side = match field.key.as_str() {
                    "match" => {
                        choices.extend(parse(&field.value, field.line));
                        continue;
                    }
                    "left" => (Side::Left, true),
                    "not-left" => (Side::Left, false),
                    "right" => (Side::Right, true),
                    "not-right" => (Side::Right, false),
                    _ => continue,
                };
                around.extend(parse(&field.value, field.line).map(|p| (side.0, side.1, p)));
            }
            if choices.is_empty() {
                faults.add(&rule.path(), rule.line, "the rule has no `match`");
                continue;
            }
            let pattern = match choices.len() {
                1 => choices.swap_remove(0),
                _ => Pattern::Choice(choices),
            };
            let index = out.rules.len();
            let mut firsts = Firsts::default();
            out.firsts(&pattern, &mut firsts);
            if firsts.any {
                out.by_any.push(index);
            } else {
                firsts.words.sort();
                firsts.words.dedup();
                for word in firsts.words {
                    out.by_word.entry(word).or_default().push(index);
                }
                if firsts.figure {
                    out.by_figure.push(index);
                }
                for character in firsts.characters {
                    out.by_character.entry(character).or_default().push(index);
                }
            }
            out.rules.push(Compiled {
                rule,
                pattern,
                around,
            });
        }
        faults.or(out)
    }

    /// Rule number `index`.
    pub fn rule(&self, index: usize) -> Option<&Rule> {
        self.rules.get(index).map(|c| &c.rule)
    }

    /// The lists the rules were compiled with.
    pub fn lists(&self) -> &Lists {
        &self.lists
    }

    /// All matches, each rule's longest at each start, in order of start and rule.
    pub fn matches(&self, tokens: &[Token]) -> Vec<Match> {
        let mut out = Vec::new();
        let mut tried: Vec<usize> = Vec::new();
        let mut caught: Vec<Capture> = Vec::new();
        for start in 0..tokens.len() {
            let Some(token) = tokens.get(start) else {
                break;
            };
            tried.clear();
            tried.extend(&self.by_any);
            if token.folded.starts_with(|c: char| c.is_ascii_digit()) {
                tried.extend(&self.by_figure);
            }
            if !self.by_character.is_empty()
                && let Some(first) = token.folded.chars().next()
            {
                tried.extend(self.by_character.get(&first).into_iter().flatten());
            }
            tried.extend(self.by_word.get(&token.folded).into_iter().flatten());
            if token.lemma != token.folded {
                tried.extend(self.by_word.get(&token.lemma).into_iter().flatten());
            }
            if tried.is_empty() {
                continue;
            }
            tried.sort_unstable();
            tried.dedup();
            for index in &tried {
                let Some(compiled) = self.rules.get(*index) else {
                    continue;
                };
                let run = Run {
                    tokens,
                    lists: &self.lists,
                    steps: Cell::new(0),
                };
                let mut best: Option<(usize, Vec<Capture>)> = None;
                run.walk(
                    &compiled.pattern,
                    start,
                    &mut caught,
                    &mut |end, captures| {
                        if end > start
                            && best.as_ref().is_none_or(|(longest, _)| end > *longest)
                            && compiled.around_fits(tokens, &self.lists, start..end)
                        {
                            best = Some((end, captures.clone()));
                        }
                    },
                );
                if let Some((end, captures)) = best {
                    out.push(Match {
                        rule: *index,
                        tokens: start..end,
                        captures,
                    });
                }
            }
        }
        out
    }

    /// Of overlapping matches the one with the higher priority, then the longer, then the earlier
    /// rule; in order of start.
    pub fn pick(&self, mut matches: Vec<Match>) -> Vec<Match> {
        let priority = |m: &Match| self.rule(m.rule).map_or(0, Rule::priority);
        matches.sort_by_key(|m| {
            (
                -priority(m),
                std::cmp::Reverse(m.tokens.len()),
                m.tokens.start,
                m.rule,
            )
        });
        let mut taken: Vec<Match> = Vec::new();
        for m in matches {
            let free = taken
                .iter()
                .all(|t| t.tokens.end <= m.tokens.start || m.tokens.end <= t.tokens.start);
            if free {
                taken.push(m);
            }
        }
        taken.sort_by_key(|m| m.tokens.start);
        taken
    }

    /// Adds the tokens with which `pattern` can start; whether it takes one for certain.
    fn firsts(&self, pattern: &Pattern, firsts: &mut Firsts) -> bool {
        match pattern {
            Pattern::Word(word) => {
                firsts.words.push(word.clone());
                true
            }
            Pattern::Test(lemmas, _) if !lemmas.is_empty() => {
                firsts.words.extend(lemmas.iter().cloned());
                true
            }
            Pattern::List(_, name) => {
                match self.lists.list(name) {
                    Some(list) if list.starts_with_figure() => firsts.figure = true,
                    Some(list) => match (list.first_words(), list.first_character()) {
                        (Some(words), _) => firsts.words.extend(words),
                        (None, Some(character)) => firsts.characters.push(character),
                        (None, None) => firsts.any = true,
                    },
                    None => firsts.any = true,
                }
                true
            }
            Pattern::Test(..) | Pattern::Any => {
                firsts.any = true;
                true
            }
            Pattern::Capture(_, inside) => self.firsts(inside, firsts),
            Pattern::Sequence(items) => items.iter().any(|item| self.firsts(item, firsts)),
            Pattern::Choice(branches) => {
                let mut all = true;
                for branch in branches {
                    all &= self.firsts(branch, firsts);
                }
                all
            }
            Pattern::Repeat(inside, low, _) => self.firsts(inside, firsts) && *low > 0,
            Pattern::Not(_) | Pattern::Start | Pattern::End => false,
        }
    }
}

impl Compiled {
    fn around_fits(&self, tokens: &[Token], lists: &Lists, range: Range<usize>) -> bool {
        self.around.iter().all(|(side, wanted, pattern)| {
            let run = Run {
                tokens,
                lists,
                steps: Cell::new(0),
            };
            let mut found = false;
            match side {
                Side::Right => {
                    run.walk(pattern, range.end, &mut Vec::new(), &mut |_, _| {
                        found = true
                    });
                }
                Side::Left => {
                    for from in range.start.saturating_sub(LEFT)..=range.start {
                        run.walk(pattern, from, &mut Vec::new(), &mut |end, _| {
                            found |= end == range.start;
                        });
                    }
                }
            }
            found == *wanted
        })
    }
}

/// Most steps of one match: a pattern cannot make the program hang.
const STEPS: u32 = 20_000;

struct Run<'r> {
    tokens: &'r [Token],
    lists: &'r Lists,
    steps: Cell<u32>,
}

/// What is done with an end and the captures up to it.
type Found<'f> = &'f mut dyn FnMut(usize, &mut Vec<Capture>);

impl Run<'_> {
    /// Calls `found` with the end of every way in which `pattern` takes tokens from `at` on.
    fn walk(&self, pattern: &Pattern, at: usize, captures: &mut Vec<Capture>, found: Found) {
        self.steps.set(self.steps.get() + 1);
        if self.steps.get() > STEPS {
            return;
        }
        let token = self.tokens.get(at);
        match pattern {
            Pattern::Word(word) => {
                if token.is_some_and(|t| t.folded == *word) {
                    found(at + 1, captures);
                }
            }
            Pattern::Test(lemmas, tags) => {
                let fits = token.is_some_and(|t| {
                    (lemmas.is_empty() || lemmas.contains(&t.lemma))
                        && (tags.is_empty() || tags.contains(&t.upos))
                });
                if fits {
                    found(at + 1, captures);
                }
            }
            Pattern::Any => {
                if token.is_some() {
                    found(at + 1, captures);
                }
            }
            Pattern::List(name, list) => {
                let tail = self.tokens.get(at..).unwrap_or(&[]);
                let fits = self.lists.list(list).map(|l| l.fits(tail));
                for (length, value) in fits.into_iter().flatten() {
                    captures.push(Capture {
                        name: name.clone(),
                        value,
                        tokens: at..at + length,
                    });
                    found(at + length, captures);
                    captures.pop();
                }
            }
            Pattern::Capture(name, inside) => {
                self.walk(inside, at, captures, &mut |end, captures| {
                    captures.push(Capture {
                        name: name.clone(),
                        value: self.joined(at..end),
                        tokens: at..end,
                    });
                    found(end, captures);
                    captures.pop();
                });
            }
            Pattern::Sequence(items) => self.sequence(items, at, captures, found),
            Pattern::Choice(branches) => {
                for branch in branches {
                    self.walk(branch, at, captures, found);
                }
            }
            Pattern::Repeat(inside, low, high) => {
                self.repeat(inside, *low, *high, at, captures, found);
            }
            Pattern::Not(inside) => {
                let mut follows = false;
                self.walk(inside, at, &mut Vec::new(), &mut |_, _| follows = true);
                if !follows {
                    found(at, captures);
                }
            }
            Pattern::Start => {
                let first = at == 0
                    || match (self.tokens.get(at - 1), token) {
                        (Some(a), Some(b)) => a.sentence != b.sentence,
                        _ => false,
                    };
                if first {
                    found(at, captures);
                }
            }
            Pattern::End => {
                let last = match (at.checked_sub(1).and_then(|i| self.tokens.get(i)), token) {
                    (Some(a), Some(b)) => a.sentence != b.sentence,
                    (_, None) => true,
                    _ => false,
                };
                if last {
                    found(at, captures);
                }
            }
        }
    }

    /// The folded words, with spaces between them.
    fn joined(&self, range: Range<usize>) -> SmolStr {
        let tokens = self.tokens.get(range).unwrap_or(&[]);
        match tokens {
            [one] => one.folded.clone(),
            _ => {
                let words: Vec<&str> = tokens.iter().map(|t| t.folded.as_str()).collect();
                SmolStr::new(words.join(" "))
            }
        }
    }

    fn sequence(&self, items: &[Pattern], at: usize, captures: &mut Vec<Capture>, found: Found) {
        let Some((first, rest)) = items.split_first() else {
            found(at, captures);
            return;
        };
        self.walk(first, at, captures, &mut |end, captures| {
            self.sequence(rest, end, captures, found);
        });
    }

    fn repeat(
        &self,
        inside: &Pattern,
        low: u8,
        high: u8,
        at: usize,
        captures: &mut Vec<Capture>,
        found: Found,
    ) {
        if low == 0 {
            found(at, captures);
        }
        if high == 0 {
            return;
        }
        self.walk(inside, at, captures, &mut |end, captures| {
            if end > at {
                let low = low.saturating_sub(1);
                self.repeat(inside, low, high - 1, end, captures, found);
            }
        });
    }
}
