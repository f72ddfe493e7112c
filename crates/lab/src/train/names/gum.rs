//! Names in the treebank with entities: an entity counts as a name when its head is a proper noun; the
//! words that the corpus gives as its shortest span (`minspan`) are the name's.

use super::super::Failure;
use super::super::corpora::Corpora;
use crate::ner_eval::Tagged;
use dateline_document::{Upos, is_capitalised};
use dateline_syntax::conllu::{Sentence, Word};

/// An entity of the column `MISC`.
struct Entity<'s> {
    id: &'s str,
    class: &'s str,
    /// Numbers of its name's words within it, from 1.
    words: Vec<usize>,
    first: usize,
    last: usize,
}

/// The sentences of the open genres with their names.
pub(super) fn sentences(corpora: &Corpora, treebank: &str) -> Result<Vec<Tagged>, Failure> {
    let mut out = Vec::new();
    let mut conversation = false;
    for sentence in corpora.treebank(treebank)? {
        if let Some(id) = sentence.comment("newdoc id") {
            conversation = id.starts_with("GUM_conversation");
        }
        // The terms of the recordings are not clear.
        if !conversation {
            out.push(tagged(&sentence));
        }
    }
    Ok(out)
}

fn tagged(sentence: &Sentence) -> Tagged {
    let words = &sentence.words;
    let mut names: Vec<(usize, usize, &str)> = entities(words)
        .iter()
        .filter_map(|entity| name(words, entity))
        .collect();
    // The outermost name holds those inside it.
    names.sort_by_key(|(first, last, _)| (*first, usize::MAX - last));
    let mut tags = vec!["O".to_owned(); words.len()];
    let mut end = 0;
    for (first, last, class) in names {
        if first < end {
            continue;
        }
        end = last + 1;
        for (n, tag) in tags[first..end].iter_mut().enumerate() {
            *tag = format!("{}-{class}", if n == 0 { "B" } else { "I" });
        }
    }
    Tagged {
        forms: words.iter().map(|w| w.form.to_string()).collect(),
        tags,
    }
}

/// First and last word of an entity's name, and its class.
fn name<'s>(words: &[Word], entity: &Entity<'s>) -> Option<(usize, usize, &'s str)> {
    let class = match entity.class {
        "person" => "PER",
        "place" => "LOC",
        "organization" => "ORG",
        "event" => "EVENT",
        _ => return None,
    };
    let at = |n: usize| entity.first + n - 1;
    let is_name = |n: &usize| words.get(at(*n)).is_some_and(|w| w.upos == Upos::Propn);
    let mut run = entity.words.iter().skip_while(|n| !is_name(n)).copied();
    let mut first = run.next()?;
    let mut last = first;
    for n in run {
        // What stands between the words of a name is short: "of the", "&", a hyphen.
        let linked = (last + 1..n).all(|between| {
            let word = words.get(at(between));
            word.is_some_and(|w| match w.upos {
                Upos::Adp | Upos::Det | Upos::Part => true,
                Upos::Cconj => class == "ORG",
                Upos::Punct => matches!(w.form.as_str(), "-" | "." | "\u{2013}"),
                _ => is_capitalised(&w.form),
            })
        });
        let written = words.get(at(n)).is_some_and(|w| {
            w.upos == Upos::Propn || w.form.chars().any(|c| c.is_uppercase() || c.is_numeric())
        });
        if !linked || !written {
            break;
        }
        last = n;
    }
    // Adjectives of a name are not in its shortest span: "United" States, "National" Library.
    while first > 1 && class != "PER" {
        let before = words.get(at(first - 1));
        let joined = before.is_some_and(|w| {
            let kind = matches!(w.upos, Upos::Adj | Upos::Propn | Upos::Noun | Upos::Verb);
            kind && is_capitalised(&w.form) && at(first - 1) > 0
        });
        if !joined {
            break;
        }
        first -= 1;
    }
    let (first, last) = (at(first), at(last));
    let plural = words.get(last).is_some_and(|w| w.xpos == "NNPS");
    let address = words.get(last).is_some_and(|w| w.form.contains('@'));
    let whole = last <= entity.last && !address && !(class == "PER" && plural);
    whole.then_some((first, last, class))
}

/// The entities that a sentence opens and closes.
fn entities(words: &[Word]) -> Vec<Entity<'_>> {
    let (mut out, mut open): (Vec<Entity<'_>>, Vec<Entity<'_>>) = (Vec::new(), Vec::new());
    for (i, word) in words.iter().enumerate() {
        let entity = |part: &str| part.strip_prefix("Entity=").map(str::len);
        let Some(part) = word.misc.split('|').find(|p| entity(p).is_some()) else {
            continue;
        };
        let mut rest = part.get("Entity=".len()..).unwrap_or("");
        while !rest.is_empty() {
            if let Some(opened) = rest.strip_prefix('(') {
                let length = opened.find(['(', ')']).unwrap_or(opened.len());
                let (body, after) = opened.split_at(length);
                open.extend(opening(body, i));
                rest = after;
                if let Some(after) = rest.strip_prefix(')') {
                    rest = after;
                    close(&mut open, body.split('-').next().unwrap_or(""), i, &mut out);
                }
            } else {
                let (id, after) = rest.split_once(')').unwrap_or((rest, ""));
                close(&mut open, id, i, &mut out);
                rest = after;
            }
        }
    }
    out
}

fn opening(body: &str, first: usize) -> Option<Entity<'_>> {
    // id-class-information-salience-centering-minspan-link-identity
    let mut cells = body.split('-');
    let (id, class) = (cells.next()?, cells.next()?);
    let words = cells.nth(3).unwrap_or("").split(',');
    Some(Entity {
        id,
        class,
        words: words.filter_map(|n| n.parse().ok()).collect(),
        first,
        last: first,
    })
}

fn close<'s>(open: &mut Vec<Entity<'s>>, id: &str, at: usize, out: &mut Vec<Entity<'s>>) {
    if let Some(position) = open.iter().rposition(|e| e.id == id) {
        let mut entity = open.remove(position);
        entity.last = at;
        out.push(entity);
    }
}
