//! CoNLL-U (universaldependencies.org/format): reading and writing. Empty nodes and the DEPS column
//! are dropped; every other fault is an error with file, line, cause and fix.

mod read;
mod write;

pub use read::read;
pub use write::{of, write};

use dateline_document::{Deprel, Upos};
use smol_str::SmolStr;

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
}
