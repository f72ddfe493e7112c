//! The pattern language over token sequences.

use crate::Lists;
use dateline_document::{Upos, fold};
use smol_str::SmolStr;

/// A pattern over tokens.
///
/// | written | takes |
/// |---|---|
/// | `word`, `"("` | a token with this folded form |
/// | `<say>`, `<say|tell>` | a token with this lemma |
/// | `</VERB>`, `<say/VERB>` | a token with this universal tag (and lemma) |
/// | `_` | any token |
/// | `{month}` | a phrase of the list `month`, captured as `month` |
/// | `{left:month}` | the same, captured as `left` |
/// | `{phrase:( ... )}` | whatever the group takes, captured as `phrase` |
/// | `( a \| b )` | one of several; `\|` at the top is the same |
/// | `x?` `x*` `x+` | none or one, up to 12, one to 12 |
/// | `!x` | nothing, but x must not follow |
/// | `^` `$` | nothing, at the first or after the last token of the sentence |
#[derive(Clone, Debug, PartialEq)]
pub enum Pattern {
    /// A folded form.
    Word(SmolStr),
    /// Lemmas and tags; an empty list takes all.
    Test(Vec<SmolStr>, Vec<Upos>),
    /// Any token.
    Any,
    /// A phrase of a list: capture name, list name.
    List(SmolStr, SmolStr),
    /// A captured group.
    Capture(SmolStr, Box<Pattern>),
    /// One after the other.
    Sequence(Vec<Pattern>),
    /// One of several.
    Choice(Vec<Pattern>),
    /// Repeated between two bounds.
    Repeat(Box<Pattern>, u8, u8),
    /// Must not follow.
    Not(Box<Pattern>),
    /// First token of the sentence.
    Start,
    /// After the last token of the sentence.
    End,
}

/// Bound of `*` and `+`: patterns stay finite.
const MOST: u8 = 12;

impl Pattern {
    /// Reads a pattern; `lists` must hold every list it names.
    ///
    /// # Errors
    /// What is wrong, in words.
    pub fn parse(text: &str, lists: &Lists) -> Result<Pattern, String> {
        let mut reader = PatternReader {
            rest: text,
            lists,
            depth: 0,
        };
        let pattern = reader.choice()?;
        match reader.peek() {
            None => Ok(pattern),
            Some(c) => Err(format!("unexpected `{c}` in the pattern `{text}`")),
        }
    }
}

struct PatternReader<'p> {
    rest: &'p str,
    lists: &'p Lists,
    depth: u8,
}

impl PatternReader<'_> {
    fn peek(&mut self) -> Option<char> {
        self.rest = self.rest.trim_start();
        self.rest.chars().next()
    }

    fn eat(&mut self, c: char) -> bool {
        let fits = self.peek() == Some(c);
        if fits {
            self.rest = self.rest.get(c.len_utf8()..).unwrap_or("");
        }
        fits
    }

    fn until(&mut self, close: char) -> Result<String, String> {
        let end = self
            .rest
            .find(close)
            .ok_or_else(|| format!("`{close}` is missing in the pattern"))?;
        let (inside, after) = self.rest.split_at(end);
        let inside = inside.trim().to_owned();
        self.rest = after.get(close.len_utf8()..).unwrap_or("");
        Ok(inside)
    }

    fn choice(&mut self) -> Result<Pattern, String> {
        self.depth += 1;
        if self.depth > 20 {
            return Err("the pattern is nested too deeply".to_owned());
        }
        let mut branches = vec![self.sequence()?];
        while self.eat('|') {
            branches.push(self.sequence()?);
        }
        self.depth -= 1;
        Ok(match branches.len() {
            1 => branches.swap_remove(0),
            _ => Pattern::Choice(branches),
        })
    }

    fn sequence(&mut self) -> Result<Pattern, String> {
        let mut items = Vec::new();
        while !matches!(self.peek(), None | Some('|' | ')')) {
            let item = self.item()?;
            items.push(match self.rest.chars().next() {
                Some('?') => self.postfix(item, 0, 1),
                Some('*') => self.postfix(item, 0, MOST),
                Some('+') => self.postfix(item, 1, MOST),
                _ => item,
            });
        }
        match items.len() {
            0 => Err("a branch of the pattern is empty".to_owned()),
            1 => Ok(items.swap_remove(0)),
            _ => Ok(Pattern::Sequence(items)),
        }
    }

    fn postfix(&mut self, item: Pattern, low: u8, high: u8) -> Pattern {
        self.rest = self.rest.get(1..).unwrap_or("");
        Pattern::Repeat(Box::new(item), low, high)
    }

    fn item(&mut self) -> Result<Pattern, String> {
        if self.eat('(') {
            let inside = self.choice()?;
            return if self.eat(')') {
                Ok(inside)
            } else {
                Err("`)` is missing in the pattern".to_owned())
            };
        }
        if self.eat('!') {
            return Ok(Pattern::Not(Box::new(self.item()?)));
        }
        if self.eat('{') {
            return self.capture();
        }
        if self.eat('<') {
            let inside = self.until('>')?;
            return Self::test(&inside);
        }
        if self.eat('"') {
            return Ok(Pattern::Word(SmolStr::new(fold(&self.until('"')?))));
        }
        if self.eat('^') {
            return Ok(Pattern::Start);
        }
        if self.eat('$') {
            return Ok(Pattern::End);
        }
        let end = self
            .rest
            .find(|c: char| c.is_whitespace() || "()|{}<>?*+!\"^$".contains(c))
            .unwrap_or(self.rest.len());
        let (word, after) = self.rest.split_at(end);
        if word.is_empty() {
            return Err(format!("unexpected `{}` in the pattern", self.rest));
        }
        self.rest = after;
        Ok(match word {
            "_" => Pattern::Any,
            _ => Pattern::Word(SmolStr::new(fold(word))),
        })
    }

    fn capture(&mut self) -> Result<Pattern, String> {
        if let Some((name, after)) = self.rest.split_once(':')
            && !name.contains('}')
            && after.trim_start().starts_with('(')
        {
            let name = SmolStr::new(name.trim());
            self.rest = after;
            let inside = self.item()?;
            return if self.eat('}') {
                Ok(Pattern::Capture(name, Box::new(inside)))
            } else {
                Err("`}` is missing in the pattern".to_owned())
            };
        }
        let inside = self.until('}')?;
        let (name, list) = inside.split_once(':').unwrap_or((&inside, &inside));
        if self.lists.list(list.trim()).is_none() {
            return Err(format!("there is no list `{}`", list.trim()));
        }
        Ok(Pattern::List(
            SmolStr::new(name.trim()),
            SmolStr::new(list.trim()),
        ))
    }

    fn test(inside: &str) -> Result<Pattern, String> {
        let (lemmas, tags) = inside.split_once('/').unwrap_or((inside, ""));
        let lemmas = lemmas
            .split('|')
            .map(str::trim)
            .filter(|l| !l.is_empty())
            .map(SmolStr::new)
            .collect();
        let tags = tags
            .split('|')
            .map(str::trim)
            .filter(|t| !t.is_empty())
            .map(|t| t.parse().map_err(|()| format!("`{t}` is no universal tag")))
            .collect::<Result<_, _>>()?;
        Ok(Pattern::Test(lemmas, tags))
    }
}
