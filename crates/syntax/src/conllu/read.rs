//! From CoNLL-U to sentences. What is wrong is named with its line, and with what to do.

use super::{Multiword, Sentence, Word};
use crate::Error;
use dateline_document::Upos;

const COLUMNS: usize = 10;

/// Reads a file's text; `file` is what errors call it. Line ends may be `\n` or `\r\n`, a byte order
/// mark and a missing empty line at the end are passed over.
///
/// # Errors
/// The first fault, with its line, its cause and its fix.
pub fn read(file: &str, text: &str) -> Result<Vec<Sentence>, Error> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut out = Vec::new();
    let mut open = Open::default();
    let mut number = 0;
    for line in text.lines() {
        number += 1;
        open.line(number, line.trim_end_matches('\r'), &mut out)
            .map_err(|fault| Error::line(file, fault.line, fault.what))?;
    }
    open.end(&mut out)
        .map_err(|fault| Error::line(file, fault.line, fault.what))?;
    Ok(out)
}

struct Fault {
    line: usize,
    what: String,
}

/// A sentence being read.
#[derive(Default)]
struct Open {
    sentence: Sentence,
    /// The line of each word.
    lines: Vec<usize>,
    /// The line of the last range of words.
    range: usize,
}

impl Open {
    fn line(&mut self, number: usize, line: &str, out: &mut Vec<Sentence>) -> Result<(), Fault> {
        let fault = |what: String| Fault { line: number, what };
        if line.trim().is_empty() {
            self.end(out)
        } else if let Some(comment) = line.strip_prefix('#') {
            if !self.lines.is_empty() || self.range > 0 {
                return Err(fault(
                    "a comment inside a sentence; end the sentence before it with an empty line"
                        .to_owned(),
                ));
            }
            self.sentence.comments.push(comment.trim().to_owned());
            Ok(())
        } else {
            self.columns(number, line).map_err(fault)
        }
    }

    fn columns(&mut self, number: usize, line: &str) -> Result<(), String> {
        let cells: Vec<&str> = line.split('\t').collect();
        let &[id, form, lemma, upos, xpos, feats, head, deprel, _, misc] = cells.as_slice() else {
            let spaces = if cells.len() == 1 && line.contains(' ') {
                ", and tabs, not spaces, part them"
            } else {
                ""
            };
            return Err(format!(
                "{COLUMNS} columns wanted, found {}; write `_` into those that are empty{spaces}",
                cells.len()
            ));
        };
        if id.contains('.') {
            return self.empty_node(id);
        }
        if form.trim().is_empty() {
            return Err(format!("word {id} has no FORM; write the word, or `_`"));
        }
        if id.contains('-') {
            return self.range(number, id, form, misc);
        }
        let next = self.lines.len() + 1;
        if id.parse() != Ok(next) {
            return Err(format!(
                "word {next} wanted, found `{id}`; number the words of a sentence from 1 and end it with an empty line"
            ));
        }
        let upos = match upos {
            "_" => Upos::Unknown,
            tag => tag.parse().map_err(|()| {
                let known: Vec<&str> = Upos::ALL.iter().map(|u| u.as_str()).collect();
                format!("unknown UPOS `{tag}`; one of {}, or `_`", known.join(" "))
            })?,
        };
        let head = match head {
            "_" => None,
            n => Some(n.parse().map_err(|_| {
                format!("HEAD `{n}` is not a number; write a word's number, 0 for the root, or `_`")
            })?),
        };
        let deprel = match deprel {
            "_" => None,
            rel => Some(rel.parse().map_err(|()| {
                format!("unknown DEPREL `{rel}`; use a relation of universaldependencies.org/u/dep, or `_`")
            })?),
        };
        self.sentence.words.push(Word {
            form: form.into(),
            lemma: lemma.into(),
            upos,
            xpos: xpos.into(),
            feats: feats.into(),
            head,
            deprel,
            misc: misc.into(),
        });
        self.lines.push(number);
        Ok(())
    }

    /// `8.1`: dropped, but it must stand where it says.
    fn empty_node(&self, id: &str) -> Result<(), String> {
        let parts = id.split_once('.');
        let (after, own) = parts.map_or((None, None), |(a, b)| {
            (a.parse::<usize>().ok(), b.parse::<usize>().ok())
        });
        match (after, own) {
            (Some(after), Some(own)) if own > 0 && after == self.lines.len() => Ok(()),
            _ => Err(format!(
                "`{id}` is no empty node after word {}; number it {0}.1, {0}.2 …, or leave it out",
                self.lines.len()
            )),
        }
    }

    fn range(&mut self, number: usize, id: &str, form: &str, misc: &str) -> Result<(), String> {
        let words = self.lines.len();
        let ends = id
            .split_once('-')
            .and_then(|(a, b)| Some((a.parse::<u32>().ok()?, b.parse::<u32>().ok()?)));
        let Some((first, last)) = ends else {
            return Err(format!("`{id}` is no range of words; write it as 3-4"));
        };
        if first as usize != words + 1 || last < first {
            return Err(format!(
                "the range {id} does not follow word {words}; put it before its first word"
            ));
        }
        if let Some(open) = self.sentence.multiwords.last().filter(|m| m.last >= first) {
            return Err(format!(
                "the range {id} overlaps {}-{}; a word belongs to one range",
                open.first, open.last
            ));
        }
        self.sentence.multiwords.push(Multiword {
            first,
            last,
            form: form.into(),
            misc: misc.into(),
        });
        self.range = number;
        Ok(())
    }

    /// The sentence is over: what only the whole of it shows.
    fn end(&mut self, out: &mut Vec<Sentence>) -> Result<(), Fault> {
        let len = self.lines.len() as u32;
        for ((i, word), line) in (1u32..).zip(&self.sentence.words).zip(&self.lines) {
            let what = match word.head {
                Some(head) if head > len => {
                    format!("word {i}: HEAD {head} is beyond the sentence; it has {len} words")
                }
                Some(head) if head == i => format!(
                    "word {i} is its own HEAD; write another word's number, or 0 for the root"
                ),
                _ => continue,
            };
            return Err(Fault { line: *line, what });
        }
        if let Some(cut) = self.sentence.multiwords.last().filter(|m| m.last > len) {
            return Err(Fault {
                line: self.range,
                what: format!(
                    "the range {}-{} is cut short: the sentence ends with word {len}; write the words that are missing",
                    cut.first, cut.last
                ),
            });
        }
        let done = std::mem::take(self);
        if done.lines.is_empty() {
            // Comments before an empty line belong to what follows.
            self.sentence.comments = done.sentence.comments;
        } else {
            out.push(done.sentence);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::write;
    use super::*;
    use proptest::prelude::*;

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
    fn line_ends_marks_and_empty_nodes_are_passed_over() {
        let wanted = read("s", SAMPLE).unwrap();
        let empty = "\n3.1\tx\tx\t_\t_\t_\t_\t_\t_\t_\n4\t.";
        for text in [
            SAMPLE.replace('\n', "\r\n"),
            SAMPLE.trim_end().to_owned(),
            format!("\u{FEFF}{SAMPLE}"),
            format!("\n \n{SAMPLE}\n\n"),
            SAMPLE.replace("\n4\t.", empty),
        ] {
            assert_eq!(read("s", &text).unwrap(), wanted, "{text:?}");
        }
        assert_eq!(read("s", "").unwrap(), []);
        assert_eq!(read("s", "# newdoc\n").unwrap(), []);
    }

    #[test]
    fn faults_name_file_line_cause_and_fix() {
        for (from, to, line, what) in [
            ("2\tnsubj", "9\tnsubj", 2, "HEAD 9 is beyond the sentence"),
            ("2\tnsubj", "1\tnsubj", 2, "its own HEAD"),
            ("2\tnsubj", "-1\tnsubj", 2, "HEAD `-1` is not a number"),
            ("2\tnsubj", "x\tnsubj", 2, "HEAD `x` is not a number"),
            ("\tnsubj\t_", "\tnsubj", 2, "10 columns wanted, found 9"),
            ("1\tThey", "1 They", 2, "10 columns wanted"),
            ("PRON", "PRONOUN", 2, "unknown UPOS `PRONOUN`; one of ADJ"),
            ("advmod", "advice", 5, "unknown DEPREL `advice`"),
            ("3\tn't", "4\tn't", 5, "word 3 wanted, found `4`"),
            ("3\tn't", "2\tn't", 5, "word 3 wanted, found `2`"),
            ("1\tThey", "0\tThey", 2, "word 1 wanted"),
            ("1\tThey", "one\tThey", 2, "word 1 wanted"),
            ("1\tThey", "1\t ", 2, "no FORM"),
            ("2-3", "2-9", 3, "cut short"),
            ("2-3", "3-4", 3, "does not follow word 1"),
            ("2-3", "2-1", 3, "does not follow word 1"),
            ("2-3", "2-x", 3, "no range"),
            (
                "3\tn't",
                "3-4\tn't\t_\t_\t_\t_\t_\t_\t_\t_\n3\tn't",
                5,
                "overlaps 2-3",
            ),
            (
                "3\tn't",
                "9.1\tn't\t_\t_\t_\t_\t_\t_\t_\t_\n3\tn't",
                5,
                "no empty node after word 2",
            ),
            ("3\tn't", "# x\n3\tn't", 5, "comment inside"),
        ] {
            let error = read("x.conllu", &SAMPLE.replacen(from, to, 1)).unwrap_err();
            let text = error.to_string();
            assert!(text.starts_with(&format!("x.conllu:{line}: ")), "{text}");
            assert!(text.contains(what), "{text}");
            assert!(text.contains("; "), "the message has a fix: {text}");
        }
        let error = read("x", "1-2\tcan't\t_\t_\t_\t_\t_\t_\t_\t_\n\n").unwrap_err();
        assert!(
            error
                .to_string()
                .starts_with("x:1: the range 1-2 is cut short")
        );
    }

    /// Files nearly right: cells of the format in any order, in lines of nearly ten.
    fn files() -> impl Strategy<Value = String> {
        let cell = prop::sample::select(vec![
            "1",
            "2",
            "3",
            "1-2",
            "2-3",
            "2-1",
            "1.1",
            "0",
            "_",
            "NOUN",
            "nsubj",
            "root",
            "a",
            "",
            "SpaceAfter=No",
            "-",
            ".",
            "#",
            "é",
            "99999999999",
            "1-99999999999",
        ]);
        let row = prop::collection::vec(cell, 8..12).prop_map(|cells| cells.join("\t"));
        let good = (1u32..5, 0u32..5)
            .prop_map(|(id, head)| format!("{id}\ta\ta\tNOUN\t_\t_\t{head}\tdep\t_\t_"));
        let line = prop_oneof![
            4 => good, 2 => row, 1 => Just(String::new()), 1 => Just("# x = y".to_owned()),
            1 => "\\PC{0,12}",
        ];
        (prop::collection::vec(line, 0..14), any::<bool>())
            .prop_map(|(lines, dos)| lines.join(if dos { "\r\n" } else { "\n" }))
    }

    proptest! {
        #[test]
        fn any_file_is_read_or_its_fault_named(text in files()) {
            match read("f.conllu", &text) {
                Ok(sentences) => {
                    for sentence in &sentences {
                        prop_assert!(!sentence.words.is_empty());
                        let len = sentence.words.len() as u32;
                        prop_assert!(sentence.words.iter().all(|w| w.head.is_none_or(|h| h <= len)));
                        prop_assert!(sentence.multiwords.iter().all(|m| m.last <= len));
                        let _ = sentence.text();
                    }
                    let again = read("again", &write(&sentences));
                    prop_assert_eq!(again.ok(), Some(sentences));
                }
                Err(error) => {
                    let told = error.to_string();
                    let line = told.strip_prefix("f.conllu:").and_then(|t| t.split(':').next());
                    let line: usize = line.and_then(|n| n.parse().ok()).unwrap_or(0);
                    prop_assert!((1..=text.lines().count()).contains(&line), "{}", told);
                    prop_assert!(told.contains("; "), "{}", told);
                }
            }
        }
    }
}
