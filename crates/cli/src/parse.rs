//! `dateline parse`: words, tags, lemmas and heads as CoNLL-U.

use crate::End;
use crate::args::Parse;
use crate::out::{Stop, say, write};
use dateline::document::{Report, Syntax};
use dateline::ingest::{Arrival, Given};
use dateline::syntax::conllu::{self, Sentence};
use dateline::{Kit, Reader};
use std::path::Path;

/// Parses text, or the words of a CoNLL-U file.
pub(crate) fn run(args: Parse) -> Result<End, Stop> {
    let kit = Kit::open(None)?;
    let reader = Reader::of(match args.accurate {
        true => kit.accurate(),
        false => kit,
    })?;
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
                let syntax = reader.analyser().analyse(&report);
                write(&conllu::write(&sentences(&report, &syntax)))?;
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
            "dateline: {why} (universaldependencies.org/format)"
        ))
    })?;
    reader.analyser().analyse_tokens(&mut sentences);
    write(&conllu::write(&sentences))?;
    Ok(End::Fine)
}

/// The sentences of a report; numbers and the report's id are comments.
fn sentences(report: &Report, syntax: &Syntax) -> Vec<Sentence> {
    let mut sentences = conllu::of(&report.text, syntax);
    for (i, sentence) in sentences.iter_mut().enumerate() {
        let text = sentence.comments.len().saturating_sub(1);
        let number = format!("sent_id = {}", i + 1);
        sentence.comments.insert(text, number);
    }
    if let Some(first) = sentences.first_mut() {
        // A line of the format holds no line break.
        let id: Vec<&str> = report.id.split_whitespace().collect();
        let document = format!("newdoc id = {}", id.join(" "));
        first.comments.insert(0, document);
    }
    sentences
}
