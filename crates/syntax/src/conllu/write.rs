//! From layers to CoNLL-U.

use super::{Multiword, Sentence, Word};
use dateline_document::{Deprel, Id, Syntax, Token};
use smol_str::SmolStr;
use std::fmt::Write;

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
            // What follows may be of the next sentence.
            let after = syntax.tokens.at(Id::new(start as usize + i + 1));
            let spaced = match after.is_some_and(|n| n.span.start == token.span.end) {
                false => "_",
                true => "SpaceAfter=No",
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
