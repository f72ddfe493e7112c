//! Lists: the words, numbers or shapes behind a `{name}` of a pattern.

use crate::{Fault, Faults, Lexicon};
use dateline_document::{Token, fold};
use regex::Regex;
use rustc_hash::FxHashMap;
use smol_str::SmolStr;

/// What a `{name}` stands for.
#[derive(Clone, Debug)]
pub enum List {
    /// Phrases (as folded tokens) with values.
    Phrases(Phrases),
    /// Whole numbers within bounds, written in digits.
    Numbers(i64, i64),
    /// Tokens that fit a regular expression as a whole; the value is group 1, or the token.
    Shape(Box<Shape>),
}

/// A regular expression over one token.
#[derive(Clone, Debug)]
pub struct Shape {
    regex: Regex,
    /// Every token that fits starts with a figure.
    figure: bool,
}

impl Shape {
    /// Words cannot fit an expression of figures: the usual case, told without running it.
    fn may_fit(&self, word: &str) -> bool {
        !self.figure || word.starts_with(|c: char| c.is_ascii_digit())
    }
}

/// Phrases by their first token.
#[derive(Clone, Debug, Default)]
pub struct Phrases {
    by_first: FxHashMap<SmolStr, Vec<(Vec<SmolStr>, SmolStr)>>,
}

impl Phrases {
    /// Adds a phrase, its tokens separated by spaces.
    pub fn add(&mut self, phrase: &str, value: &str) {
        let folded = fold(phrase);
        let mut words = folded.split_whitespace().map(SmolStr::new);
        let Some(first) = words.next() else { return };
        let entry = self.by_first.entry(first).or_default();
        entry.push((words.collect(), SmolStr::new(value)));
        // Longest first, so that the first fit is the longest.
        entry.sort_by_key(|(rest, _)| std::cmp::Reverse(rest.len()));
    }
}

impl List {
    /// Reads `NAME 1..31`, `NAME /regex/` or `NAME word | two words | form = value`.
    pub(crate) fn parse(text: &str) -> Result<(String, List), String> {
        let (name, body) = text
            .split_once(char::is_whitespace)
            .map(|(n, b)| (n.to_owned(), b.trim()))
            .ok_or("write `list NAME word | word`, `list NAME 1..31` or `list NAME /regex/`")?;
        if let Some(expression) = body.strip_prefix('/').and_then(|b| b.strip_suffix('/')) {
            let anchored = format!("^(?:{expression})$");
            let regex = Regex::new(&anchored).map_err(|e| format!("list `{name}`: {e}"))?;
            let figure = figure_first(expression, 0);
            return Ok((name, List::Shape(Box::new(Shape { regex, figure }))));
        }
        if let Some((low, high)) = body.split_once("..")
            && let (Ok(low), Ok(high)) = (low.trim().parse(), high.trim().parse())
        {
            return Ok((name, List::Numbers(low, high)));
        }
        let mut phrases = Phrases::default();
        for item in body.split('|') {
            let (form, value) = item.split_once('=').unwrap_or((item, item));
            phrases.add(form.trim(), value.trim());
        }
        Ok((name, List::Phrases(phrases)))
    }

    /// The fits that start at the first of `tokens`, longest first: number of tokens and value.
    pub fn fits(&self, tokens: &[Token]) -> Vec<(usize, SmolStr)> {
        let Some(first) = tokens.first() else {
            return Vec::new();
        };
        match self {
            List::Phrases(phrases) => {
                let mut out: Vec<(usize, SmolStr)> = Vec::new();
                // Lemmas stand in for forms in single words only: "ministers" fits "minister".
                for key in [&first.folded, &first.lemma] {
                    for (rest, value) in phrases.by_first.get(key).into_iter().flatten() {
                        let fits = tokens
                            .get(1..=rest.len())
                            .is_some_and(|next| next.iter().zip(rest).all(|(t, w)| t.folded == *w));
                        if fits && !out.iter().any(|(n, _)| *n == rest.len() + 1) {
                            out.push((rest.len() + 1, value.clone()));
                        }
                    }
                    if first.folded == first.lemma {
                        break;
                    }
                }
                if out.len() > 1 {
                    out.sort_by_key(|(n, _)| std::cmp::Reverse(*n));
                }
                out
            }
            List::Numbers(low, high) => match first.folded.parse::<i64>() {
                Ok(n) if *low <= n && n <= *high && first.folded.len() <= 4 => {
                    vec![(1, SmolStr::new(n.to_string()))]
                }
                _ => Vec::new(),
            },
            List::Shape(shape) if !shape.may_fit(&first.folded) => Vec::new(),
            List::Shape(shape) => match shape.regex.captures(&first.folded) {
                Some(found) => {
                    let value = found.get(1).map_or(first.folded.as_str(), |g| g.as_str());
                    vec![(1, SmolStr::new(value))]
                }
                None => Vec::new(),
            },
        }
    }

    /// Whether the single word `word` (folded form or lemma) is in the list.
    pub fn holds(&self, word: &str) -> bool {
        match self {
            List::Phrases(p) => p
                .by_first
                .get(word)
                .is_some_and(|e| e.iter().any(|(rest, _)| rest.is_empty())),
            List::Numbers(low, high) => word.parse::<i64>().is_ok_and(|n| *low <= n && n <= *high),
            List::Shape(shape) => shape.may_fit(word) && shape.regex.is_match(word),
        }
    }

    /// All phrases, words joined by a space, sorted; `None` for numbers and shapes.
    pub fn phrases(&self) -> Option<Vec<SmolStr>> {
        let List::Phrases(phrases) = self else {
            return None;
        };
        let mut out: Vec<SmolStr> = phrases
            .by_first
            .iter()
            .flat_map(|(first, rests)| {
                rests.iter().map(move |(rest, _)| {
                    let mut words = vec![first.as_str()];
                    words.extend(rest.iter().map(SmolStr::as_str));
                    SmolStr::new(words.join(" "))
                })
            })
            .collect();
        out.sort();
        out.dedup();
        Some(out)
    }

    /// The first tokens of all phrases; `None` when any token may start a fit.
    pub(crate) fn first_words(&self) -> Option<Vec<SmolStr>> {
        match self {
            List::Phrases(p) => Some(p.by_first.keys().cloned().collect()),
            _ => None,
        }
    }

    /// The character that every token that fits starts with, where a shape begins with it as such.
    pub(crate) fn first_character(&self) -> Option<char> {
        let List::Shape(shape) = self else {
            return None;
        };
        let inside = shape
            .regex
            .as_str()
            .strip_prefix("^(?:")
            .and_then(|r| r.strip_suffix(")$"))
            .filter(|r| !r.contains('|'))?;
        let mut chars = inside.chars();
        let first = chars.next().filter(|c| c.is_alphanumeric() || *c == '\'')?;
        (!matches!(chars.next(), Some('?' | '*' | '{'))).then_some(first)
    }

    /// Every token that fits starts with a figure.
    pub(crate) fn starts_with_figure(&self) -> bool {
        match self {
            List::Phrases(_) => false,
            List::Numbers(low, _) => *low >= 0,
            List::Shape(shape) => shape.figure,
        }
    }
}

/// Whether every alternative of a regular expression starts with a figure; `false` when in doubt.
fn figure_first(expression: &str, depth: u8) -> bool {
    if depth > 8 {
        return false;
    }
    let mut alternatives = Vec::new();
    let (mut open, mut start, mut escaped, mut class) = (0usize, 0usize, false, false);
    for (i, c) in expression.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' => class = true,
            ']' => class = false,
            '(' if !class => open += 1,
            ')' if !class => open = open.saturating_sub(1),
            '|' if !class && open == 0 => {
                alternatives.push(expression.get(start..i).unwrap_or(""));
                start = i + 1;
            }
            _ => {}
        }
    }
    alternatives.push(expression.get(start..).unwrap_or(""));
    alternatives.iter().all(|alternative| {
        let mut chars = alternative.chars();
        match (chars.next(), chars.next()) {
            // `x?`, `x*` may take nothing.
            (Some(c), Some('?' | '*' | '{')) if c.is_ascii_digit() => false,
            (Some(c), _) if c.is_ascii_digit() => true,
            (Some('['), Some(c)) if c.is_ascii_digit() => {
                let after = alternative.split_once(']').map_or("", |(_, a)| a);
                let figures = alternative
                    .get(1..)
                    .and_then(|a| a.split_once(']'))
                    .is_some_and(|(class, _)| {
                        class.chars().all(|c| c.is_ascii_digit() || c == '-')
                    });
                figures && !after.starts_with(['?', '*']) && !after.starts_with("{0")
            }
            (Some('('), _) => {
                let Some(inside) = group(alternative) else {
                    return false;
                };
                let after = alternative.get(inside.len() + 2..).unwrap_or("");
                let inside = inside.strip_prefix("?:").unwrap_or(inside);
                !after.starts_with(['?', '*']) && figure_first(inside, depth + 1)
            }
            _ => false,
        }
    })
}

/// What stands between the bracket at the start and the one that closes it.
fn group(expression: &str) -> Option<&str> {
    let (mut open, mut escaped, mut class) = (0usize, false, false);
    for (i, c) in expression.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' => class = true,
            ']' => class = false,
            '(' if !class => open += 1,
            ')' if !class => {
                open -= 1;
                if open == 0 {
                    return expression.get(1..i);
                }
            }
            _ => {}
        }
    }
    None
}

/// Lists by name.
#[derive(Clone, Debug, Default)]
pub struct Lists(FxHashMap<String, List>);

impl Lists {
    /// Adds a list; a name that stands already is a fault of the caller's file.
    ///
    /// # Errors
    /// The name is taken.
    pub fn add(&mut self, name: &str, list: List, file: &str) -> Result<(), Fault> {
        if self.0.contains_key(name) {
            return Err(Fault {
                file: file.to_owned(),
                line: 0,
                message: format!("list `{name}` stands twice"),
            });
        }
        self.0.insert(name.to_owned(), list);
        Ok(())
    }

    /// Adds lists from a lexicon with columns `form` and, if wanted, `list` (names of lists; the
    /// file's stem unless there is such a column) and `value` (the form itself unless given).
    pub fn add_lexicon(&mut self, lexicon: &Lexicon, faults: &mut Faults) {
        lexicon.require(&["form"], faults);
        let stem = lexicon.name.rsplit('/').next().unwrap_or(&lexicon.name);
        for row in &lexicon.rows {
            let value = lexicon.cell(row, "value");
            let names: Vec<&str> = if lexicon.column("list").is_some() {
                lexicon.values(row, "list").collect()
            } else {
                vec![stem]
            };
            for name in names {
                let list = self
                    .0
                    .entry(name.to_owned())
                    .or_insert_with(|| List::Phrases(Phrases::default()));
                let List::Phrases(phrases) = list else {
                    faults.add(
                        &format!("{}.lex", lexicon.name),
                        row.line,
                        format!("list `{name}` holds numbers or shapes elsewhere"),
                    );
                    continue;
                };
                for form in lexicon.values(row, "form") {
                    phrases.add(form, if value.is_empty() { form } else { value });
                }
            }
        }
    }

    /// The list `name`.
    pub fn list(&self, name: &str) -> Option<&List> {
        self.0.get(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_that_start_with_a_figure_are_known() {
        let cases = [
            ("x /([0-9]{1,2})(?:st|nd)/", true),
            ("x /(1[0-9]{2}|20[0-9])0s/", true),
            ("x /[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+\\.5/", true),
            ("x /'([0-9]{2})/", false),
            ("x /[0-9]?a/", false),
            ("x /(?:[0-9]|a)b/", false),
            ("x /[a-z0-9]+/", false),
            ("x 1..31", true),
            ("x one | two", false),
        ];
        for (text, figure) in cases {
            let (_, list) = List::parse(text).unwrap();
            assert_eq!(list.starts_with_figure(), figure, "{text}");
        }
    }
}
