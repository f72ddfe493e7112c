//! CoNLL-U (universaldependencies.org/format): reading and writing. Empty nodes and the DEPS column
//! are dropped; every other fault is an error with file and line.

use crate::Error;
use dateline_document::{Deprel, Syntax, Token, Upos};
use smol_str::SmolStr;
use std::fmt::Write;

/// A sentence of a CoNLL-U file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sentence {
    /// Comment lines without `# `.
    pub comments: Vec<String>,
    /// Syntactic words.
    pub words: Vec<Word>,
    /// Surface tokens of several words.
    pub multiwords: Vec<Multiword>,
}

/// A syntactic word.
#[derive(Clone, Debug, PartialEq)]
pub struct Word {
    /// FORM.
    pub form: SmolStr,
    /// LEMMA.
    pub lemma: SmolStr,
    /// UPOS.
    pub upos: Upos,
    /// XPOS.
    pub xpos: SmolStr,
    /// FEATS, unread.
    pub feats: SmolStr,
    /// HEAD: `Some(0)` is the root, `None` is `_`.
    pub head: Option<u32>,
    /// DEPREL, `None` is `_`.
    pub deprel: Option<Deprel>,
    /// MISC, unread.
    pub misc: SmolStr,
}

/// A surface token of the words `first..=last`, numbered from 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Multiword {
    /// First word.
    pub first: u32,
    /// Last word.
    pub last: u32,
    /// As written.
    pub form: SmolStr,
    /// MISC, unread.
    pub misc: SmolStr,
}

impl Sentence {
    /// The value of the comment `key = value`.
    pub fn comment(&self, key: &str) -> Option<&str> {
        self.comments.iter().find_map(|c| {
            let (k, v) = c.split_once('=')?;
            (k.trim() == key).then(|| v.trim())
        })
    }

    /// Begins a paragraph or a document.
    pub fn begins_paragraph(&self) -> bool {
        self.comments
            .iter()
            .any(|c| c.starts_with("newpar") || c.starts_with("newdoc"))
    }

    /// The text as written, from `# text` or else from the forms and `SpaceAfter=No`.
    pub fn text(&self) -> String {
        if let Some(text) = self.comment("text") {
            return text.to_owned();
        }
        let mut out = String::new();
        let mut i = 0;
        while let Some(word) = self.words.get(i) {
            let first = i as u32 + 1;
            let (form, misc, next) = match self.multiwords.iter().find(|m| m.first == first) {
                Some(m) => (&m.form, &m.misc, m.last as usize),
                None => (&word.form, &word.misc, i + 1),
            };
            out.push_str(form);
            if !misc.split('|').any(|m| m == "SpaceAfter=No") {
                out.push(' ');
            }
            i = next.max(i + 1);
        }
        out.truncate(out.trim_end().len());
        out
    }

    fn push_line(&mut self, line: &str) -> Result<(), String> {
        let cells: Vec<&str> = line.split('\t').collect();
        let &[id, form, lemma, upos, xpos, feats, head, deprel, _, misc] = cells.as_slice() else {
            return Err(format!("ten columns wanted, found {}", cells.len()));
        };
        if id.contains('.') {
            return Ok(());
        }
        if let Some((first, last)) = id.split_once('-') {
            let range = (first.parse::<u32>(), last.parse::<u32>());
            let (Ok(first), Ok(last)) = range else {
                return Err(format!("`{id}` is not a range of words"));
            };
            if first as usize != self.words.len() + 1 || last < first {
                return Err(format!(
                    "the range {id} does not follow word {}",
                    self.words.len()
                ));
            }
            self.multiwords.push(Multiword {
                first,
                last,
                form: form.into(),
                misc: misc.into(),
            });
            return Ok(());
        }
        if id.parse() != Ok(self.words.len() + 1) {
            return Err(format!(
                "word {} wanted, found `{id}`",
                self.words.len() + 1
            ));
        }
        let upos = match upos {
            "_" => Upos::Unknown,
            tag => tag.parse().map_err(|()| format!("unknown UPOS `{tag}`"))?,
        };
        let head = match head {
            "_" => None,
            n => Some(
                n.parse()
                    .map_err(|_| format!("HEAD `{n}` is not a number"))?,
            ),
        };
        let deprel = match deprel {
            "_" => None,
            rel => Some(
                rel.parse()
                    .map_err(|()| format!("unknown DEPREL `{rel}`"))?,
            ),
        };
        self.words.push(Word {
            form: form.into(),
            lemma: lemma.into(),
            upos,
            xpos: xpos.into(),
            feats: feats.into(),
            head,
            deprel,
            misc: misc.into(),
        });
        Ok(())
    }

    fn check(&self) -> Result<(), String> {
        let len = self.words.len() as u32;
        for (i, word) in self.words.iter().enumerate() {
            match word.head {
                Some(head) if head > len => {
                    return Err(format!(
                        "word {}: HEAD {head} is beyond the sentence",
                        i + 1
                    ));
                }
                Some(head) if head as usize == i + 1 => {
                    return Err(format!("word {head} is its own HEAD"));
                }
                _ => {}
            }
        }
        match self.multiwords.iter().find(|m| m.last > len) {
            Some(m) => Err(format!("the range {}-{} is cut short", m.first, m.last)),
            None => Ok(()),
        }
    }
}

/// Reads a file's text; `file` is what errors call it.
pub fn read(file: &str, text: &str) -> Result<Vec<Sentence>, Error> {
    let mut out = Vec::new();
    let mut sentence = Sentence::default();
    let mut number = 0;
    let fault = |line: usize, what: String| Error::line(file, line, what);
    for line in text.lines() {
        number += 1;
        let line = line.trim_end_matches('\r');
        if line.trim().is_empty() {
            end(&mut sentence, &mut out).map_err(|what| fault(number, what))?;
        } else if let Some(comment) = line.strip_prefix('#') {
            if !sentence.words.is_empty() {
                return Err(fault(number, "a comment inside a sentence".to_owned()));
            }
            sentence.comments.push(comment.trim().to_owned());
        } else {
            sentence
                .push_line(line)
                .map_err(|what| fault(number, what))?;
        }
    }
    end(&mut sentence, &mut out).map_err(|what| fault(number, what))?;
    Ok(out)
}

fn end(sentence: &mut Sentence, out: &mut Vec<Sentence>) -> Result<(), String> {
    if !sentence.words.is_empty() {
        sentence.check()?;
        out.push(std::mem::take(sentence));
    }
    Ok(())
}

/// The syntax of a report: one CoNLL-U sentence each, `# newpar` at paragraph starts, words written
/// together as a range with its surface form.
pub fn of(text: &str, syntax: &Syntax) -> Vec<Sentence> {
    let mut paragraph = None;
    let mut out = Vec::with_capacity(syntax.sentences.len());
    for sentence in &syntax.sentences {
        let mut of = Sentence::default();
        if paragraph.replace(sentence.paragraph) != Some(sentence.paragraph) {
            of.comments.push("newpar".to_owned());
        }
        let written: Vec<&str> = sentence.span.of(text).split_whitespace().collect();
        of.comments.push(format!("text = {}", written.join(" ")));
        let start = sentence.tokens.start;
        let tokens: Vec<&Token> = syntax.tokens_of(sentence).map(|(_, t)| t).collect();
        // First word of a surface token of several.
        let mut first = 0;
        for (i, token) in tokens.iter().enumerate() {
            let next = tokens.get(i + 1).filter(|n| n.span.start == token.span.end);
            let spaced = match next {
                None => "_",
                Some(_) => "SpaceAfter=No",
            };
            if next.is_none_or(|n| !is_joined(text, token, n)) {
                if let Some(begin) = tokens.get(first).filter(|_| first < i) {
                    of.multiwords.push(Multiword {
                        first: first as u32 + 1,
                        last: i as u32 + 1,
                        form: begin.span.join(token.span).of(text).into(),
                        misc: spaced.into(),
                    });
                }
                first = i + 1;
            }
            let head = token
                .head
                .map_or(0, |h| (h.index() as u32 + 1).saturating_sub(start));
            of.words.push(Word {
                form: token.span.of(text).into(),
                lemma: token.lemma.clone(),
                upos: token.upos,
                xpos: token.xpos.clone(),
                feats: SmolStr::new_static("_"),
                head: Some(head),
                deprel: Some(token.deprel),
                misc: spaced.into(),
            });
        }
        // The range carries the spacing of its last word.
        for range in &of.multiwords {
            for i in range.first..=range.last {
                if let Some(word) = of.words.get_mut(i as usize - 1) {
                    word.misc = SmolStr::new_static("_");
                }
            }
        }
        out.push(of);
    }
    out
}

/// A word and its clitic: written as one.
fn is_joined(text: &str, word: &Token, next: &Token) -> bool {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    let apostrophe = |c: Option<char>| matches!(c, Some('\'' | '\u{2019}'));
    let (form, clitic) = (word.span.of(text), next.span.of(text));
    let ends = form.chars().next_back();
    let begins = clitic.chars().next();
    match apostrophe(begins) {
        true => {
            clitic.chars().nth(1).is_some() && (letter(ends) || ends == Some('.'))
                || next.xpos == "POS"
        }
        false => letter(ends) && letter(begins),
    }
}

/// Writes sentences as a CoNLL-U file.
pub fn write(sentences: &[Sentence]) -> String {
    let mut out = String::new();
    for sentence in sentences {
        for comment in &sentence.comments {
            // Writing to a String does not fail.
            let _ = writeln!(out, "# {comment}");
        }
        let mut multiwords = sentence.multiwords.iter().peekable();
        for (i, w) in sentence.words.iter().enumerate() {
            if let Some(m) = multiwords.next_if(|m| m.first as usize == i + 1) {
                let _ = writeln!(
                    out,
                    "{}-{}\t{}\t_\t_\t_\t_\t_\t_\t_\t{}",
                    m.first, m.last, m.form, m.misc
                );
            }
            let head = w.head.map_or("_".to_owned(), |h| h.to_string());
            let deprel = w.deprel.map_or("_", Deprel::as_str);
            let _ = writeln!(
                out,
                "{}\t{}\t{}\t{}\t{}\t{}\t{head}\t{deprel}\t_\t{}",
                i + 1,
                w.form,
                w.lemma,
                w.upos,
                w.xpos,
                w.feats,
                w.misc
            );
        }
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: &str = "# text = They can't.\n\
        1\tThey\tthey\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n\
        2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n\
        2\tca\tcan\tAUX\tMD\t_\t0\troot\t_\t_\n\
        3\tn't\tnot\tPART\tRB\t_\t2\tadvmod\t_\t_\n\
        4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n";

    #[test]
    fn what_is_read_is_written_again() {
        let read_back = read("s", SAMPLE).unwrap();
        assert_eq!(write(&read_back), SAMPLE);
        assert_eq!(read_back[0].text(), "They can't.");
        let mut plain = read_back[0].clone();
        plain.comments.clear();
        assert_eq!(plain.text(), "They can't.");
    }

    #[test]
    fn faults_name_file_and_line() {
        for (from, to, line, what) in [
            ("2\tnsubj", "9\tnsubj", 7, "HEAD 9 is beyond the sentence"),
            ("\tnsubj\t_", "\tnsubj", 2, "ten columns"),
            ("PRON", "PRONOUN", 2, "UPOS"),
            ("advmod", "advice", 5, "DEPREL"),
            ("3\tn't", "4\tn't", 5, "word 3 wanted"),
            ("2-3", "2-9", 7, "cut short"),
        ] {
            let error = read("x.conllu", &SAMPLE.replacen(from, to, 1)).unwrap_err();
            let text = error.to_string();
            assert!(text.starts_with(&format!("x.conllu:{line}:")), "{text}");
            assert!(text.contains(what), "{text}");
        }
    }
}
