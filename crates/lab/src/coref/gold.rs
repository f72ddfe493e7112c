//! The coreference chains of GUM (Zeldes 2017): brackets in the MISC column,
//! `Entity=(id-type-infstat-salience-centering-minspan-link-identity`.

use dateline_document::Upos;
use dateline_syntax::conllu::Sentence;
use std::collections::BTreeMap;

/// A document of a treebank with its entities.
#[derive(Clone, Debug, Default)]
pub struct GoldDocument {
    /// `# newdoc id`.
    pub id: String,
    /// Its text, paragraphs kept.
    pub text: String,
    /// Mentions in text order of their heads.
    pub mentions: Vec<GoldMention>,
}

/// A mention.
#[derive(Clone, Debug, PartialEq)]
pub struct GoldMention {
    /// Number of its entity in the document.
    pub entity: String,
    /// person, place, organization ...
    pub class: String,
    /// Offset in bytes of the head word.
    pub head: usize,
    /// The head is a pronoun.
    pub pronoun: bool,
    /// The head word, lower case.
    pub word: String,
}

impl GoldDocument {
    /// The second part of the id: GUM_news_iodine is `news`.
    pub fn genre(&self) -> &str {
        self.id.split('_').nth(1).unwrap_or("")
    }
}

/// The documents of a treebank's sentences.
pub fn documents(sentences: &[Sentence]) -> Vec<GoldDocument> {
    let mut out: Vec<GoldDocument> = Vec::new();
    for sentence in sentences {
        if let Some(id) = sentence.comment("newdoc id") {
            out.push(GoldDocument {
                id: id.to_owned(),
                ..GoldDocument::default()
            });
        }
        let Some(document) = out.last_mut() else {
            continue;
        };
        if !document.text.is_empty() {
            document.text.push_str(if sentence.begins_paragraph() {
                "\n\n"
            } else {
                " "
            });
        }
        let base = document.text.len();
        let text = sentence.text();
        let starts = word_starts(sentence, &text);
        document.text.push_str(&text);
        let mut found = mentions(sentence, &starts);
        found.sort_by_key(|m| m.head);
        document.mentions.extend(found.into_iter().map(|mut m| {
            m.head += base;
            m
        }));
    }
    out
}

/// Where each word begins in the sentence's text. A word of a surface token that is not written
/// letter by letter begins where the token does.
fn word_starts(sentence: &Sentence, text: &str) -> Vec<usize> {
    let mut out = Vec::with_capacity(sentence.words.len());
    let mut at = 0;
    for word in &sentence.words {
        let rest = text.get(at..).unwrap_or("");
        let skipped = rest.len() - rest.trim_start().len();
        if rest.trim_start().starts_with(word.form.as_str()) {
            out.push(at + skipped);
            at += skipped + word.form.len();
        } else if let Some(found) = rest.find(word.form.as_str()).filter(|f| *f < 12) {
            out.push(at + found);
            at += found + word.form.len();
        } else {
            out.push(at + skipped);
        }
    }
    out
}

struct Open {
    id: String,
    class: String,
    /// Words of the shortest span that names it, numbered from 1 in the mention.
    least: Vec<usize>,
    first: usize,
}

fn mentions(sentence: &Sentence, starts: &[usize]) -> Vec<GoldMention> {
    let mut open: Vec<Open> = Vec::new();
    let mut out = Vec::new();
    for (i, word) in sentence.words.iter().enumerate() {
        let Some(marks) = word.misc.split('|').find_map(|m| m.strip_prefix("Entity=")) else {
            continue;
        };
        for mark in marks_of(marks) {
            match mark {
                Mark::Opens(body, closes) => {
                    let mut parts = body.split('-');
                    let id = parts.next().unwrap_or("").to_owned();
                    let class = parts.next().unwrap_or("").to_owned();
                    let least = parts.nth(3).unwrap_or("1");
                    let least = least.split(',').filter_map(|n| n.parse().ok()).collect();
                    open.push(Open {
                        id,
                        class,
                        least,
                        first: i,
                    });
                    if closes {
                        out.extend(close(&mut open, None, i, sentence, starts));
                    }
                }
                Mark::Closes(id) => out.extend(close(&mut open, Some(id), i, sentence, starts)),
            }
        }
    }
    out
}

enum Mark<'m> {
    Opens(&'m str, bool),
    Closes(&'m str),
}

fn marks_of(marks: &str) -> Vec<Mark<'_>> {
    let mut out = Vec::new();
    let mut rest = marks;
    while !rest.is_empty() {
        if let Some(body) = rest.strip_prefix('(') {
            let end = body.find(['(', ')']).unwrap_or(body.len());
            let closes = body.get(end..).is_some_and(|r| r.starts_with(')'));
            out.push(Mark::Opens(body.get(..end).unwrap_or(""), closes));
            rest = body.get(end + usize::from(closes)..).unwrap_or("");
        } else {
            let end = rest.find(')').unwrap_or(rest.len());
            out.push(Mark::Closes(rest.get(..end).unwrap_or("")));
            rest = rest.get(end + 1..).unwrap_or("");
        }
    }
    out
}

fn close(
    open: &mut Vec<Open>,
    id: Option<&str>,
    last: usize,
    sentence: &Sentence,
    starts: &[usize],
) -> Option<GoldMention> {
    let at = match id {
        Some(id) => open.iter().rposition(|o| o.id == id)?,
        None => open.len().checked_sub(1)?,
    };
    let mention = open.remove(at);
    let head = head_of(&mention, last, sentence);
    let word = sentence.words.get(head)?;
    Some(GoldMention {
        entity: mention.id,
        class: mention.class,
        head: *starts.get(head)?,
        pronoun: word.upos == Upos::Pron || word.xpos.starts_with("PRP"),
        word: word.form.to_lowercase(),
    })
}

/// The word of the shortest span whose head stands outside of the mention.
fn head_of(mention: &Open, last: usize, sentence: &Sentence) -> usize {
    let range = mention.first..=last;
    let outside = |i: usize| {
        sentence
            .words
            .get(i)
            .and_then(|w| w.head)
            .is_none_or(|h| h == 0 || !range.contains(&(h as usize - 1)))
    };
    let least = mention.least.iter().map(|n| mention.first + n - 1);
    least
        .clone()
        .find(|i| outside(*i))
        .or_else(|| range.clone().find(|i| outside(*i)))
        .or_else(|| least.clone().next())
        .unwrap_or(mention.first)
}

/// Chains of two mentions and more: entity to heads.
pub fn chains(document: &GoldDocument) -> BTreeMap<String, Vec<&GoldMention>> {
    let mut out: BTreeMap<String, Vec<&GoldMention>> = BTreeMap::new();
    for mention in &document.mentions {
        out.entry(mention.entity.clone()).or_default().push(mention);
    }
    out.retain(|_, mentions| mentions.len() > 1);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use dateline_syntax::conllu;

    const TEXT: &str = "# newdoc id = GUM_news_test\n# newpar\n# text = Ann's mother left .\n\
1\tAnn\tAnn\tPROPN\tNNP\t_\t3\tnmod:poss\t_\tEntity=(2-person-new-n-cf1-3-coref(1-person-new-n-cf2-1-coref|SpaceAfter=No\n\
2\t's\t's\tPART\tPOS\t_\t1\tcase\t_\tEntity=1)\n\
3\tmother\tmother\tNOUN\tNN\t_\t4\tnsubj\t_\tEntity=2)\n\
4\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_\n\
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_\n\n\
# text = She saw her .\n\
1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\tEntity=(2-person-giv-n-cf1-1-ana)\n\
2\tsaw\tsee\tVERB\tVBD\t_\t0\troot\t_\t_\n\
3\ther\tshe\tPRON\tPRP\t_\t2\tobj\t_\tEntity=(1-person-giv-n-cf2-1-ana)\n\
4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n";

    #[test]
    fn nested_brackets_give_heads_in_text_order() {
        let documents = documents(&conllu::read("t", TEXT).unwrap());
        let found: Vec<_> = documents[0]
            .mentions
            .iter()
            .map(|m| (m.entity.as_str(), m.head, m.word.as_str(), m.pronoun))
            .collect();
        let she = "Ann's mother left . ".len();
        assert_eq!(
            found,
            [
                ("1", 0, "ann", false),
                ("2", 6, "mother", false),
                ("2", she, "she", true),
                ("1", she + 8, "her", true),
            ]
        );
        assert_eq!(chains(&documents[0]).len(), 2);
    }
}
