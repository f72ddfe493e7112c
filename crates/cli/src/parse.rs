//! `dateline parse`: words, tags, lemmas and heads as CoNLL-U.

use crate::End;
use crate::args::Parse;
use crate::out::{Stop, say, write};
use dateline::Reader;
use dateline::document::{Document, Id};
use dateline::ingest::{Arrival, Given};
use dateline::syntax::conllu::{self, Sentence, Word};
use std::path::Path;

/// Parses text, or the words of a CoNLL-U file.
pub(crate) fn run(args: Parse) -> Result<End, Stop> {
    let reader = Reader::new()?;
    if args.tokenized {
        return tokenized(&reader, &args.file);
    }
    let mut end = End::Fine;
    for arrival in reader.inputs([args.file], Given::default()) {
        match arrival {
            Arrival::Fault(fault) => {
                say(&format!("dateline: rejected: {fault}"));
                end = End::Rejected;
            }
            Arrival::Report(report, origin) => {
                if !report.read {
                    say(&format!("dateline: {origin}: not read: it is not English"));
                    end = End::Rejected;
                    continue;
                }
                let document = Document {
                    syntax: reader.analyser().analyse(&report),
                    report: *report,
                    ..Document::default()
                };
                write(&conllu::write(&sentences(&document)))?;
            }
        }
    }
    Ok(end)
}

fn tokenized(reader: &Reader, file: &Path) -> Result<End, Stop> {
    let name = file.display().to_string();
    let failed = |why: String| Stop::Failed(format!("dateline: {name}: {why}"));
    let text = if name == "-" {
        std::io::read_to_string(std::io::stdin())
    } else {
        std::fs::read_to_string(file)
    }
    .map_err(|why| failed(format!("the file cannot be read: {why}; it must be UTF-8")))?;
    let mut sentences = conllu::read(&name, &text).map_err(|why| {
        Stop::Failed(format!(
            "dateline: {why}; see universaldependencies.org/format"
        ))
    })?;
    reader.analyser().analyse_tokens(&mut sentences);
    write(&conllu::write(&sentences))?;
    Ok(End::Fine)
}

/// The sentences of a document in the columns of CoNLL-U.
fn sentences(document: &Document) -> Vec<Sentence> {
    let text = &document.report.text;
    let syntax = &document.syntax;
    let mut out = Vec::with_capacity(syntax.sentences.len());
    let mut paragraph = None;
    for (id, sentence) in syntax.sentences.pairs() {
        let mut comments = Vec::new();
        if id.index() == 0 {
            comments.push(format!("newdoc id = {}", one_line(&document.report.id)));
        }
        if paragraph != Some(sentence.paragraph) {
            comments.push("newpar".to_owned());
            paragraph = Some(sentence.paragraph);
        }
        comments.push(format!("sent_id = {}", id.index() + 1));
        comments.push(format!("text = {}", one_line(sentence.span.of(text))));
        let first = sentence.tokens.start as usize;
        let words = syntax
            .tokens_of(sentence)
            .map(|(id, token)| {
                // The next token begins where this one ends, whatever the sentence.
                let next = syntax.tokens.at(Id::new(id.index() + 1));
                let glued = next.is_some_and(|n| n.span.start == token.span.end);
                Word {
                    form: one_line(token.span.of(text)).into(),
                    lemma: token.lemma.clone(),
                    upos: token.upos,
                    xpos: token.xpos.clone(),
                    feats: "_".into(),
                    head: Some(
                        token
                            .head
                            .map_or(0, |h| (h.index().saturating_sub(first) + 1) as u32),
                    ),
                    deprel: Some(token.deprel),
                    misc: if glued { "SpaceAfter=No" } else { "_" }.into(),
                }
            })
            .collect();
        out.push(Sentence {
            comments,
            words,
            ..Sentence::default()
        });
    }
    out
}

/// A line of the format holds no line break.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
