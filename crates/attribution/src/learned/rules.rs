//! What the rules found, seen from the tokens: the model weighs it as one reason among others.

use crate::draft::{Draft, Origin};
use crate::view::View;

/// The rules' drafts by token.
pub(crate) struct Rules {
    /// Number + 1 of the draft whose main token it is.
    at: Vec<u32>,
    class: Vec<u8>,
    inside: Vec<bool>,
    covered: Vec<bool>,
}

impl Rules {
    pub(crate) fn new(view: &View<'_>, drafts: &[Draft]) -> Self {
        let n = view.syntax.tokens.len();
        let mut rules = Rules {
            at: vec![0; n],
            class: vec![0; n],
            inside: vec![false; n],
            covered: vec![false; n],
        };
        for (number, d) in drafts.iter().enumerate() {
            if matches!(d.origin, Origin::Hearer) {
                continue;
            }
            if let (Some(at), Some(class)) = (rules.at.get_mut(d.at), rules.class.get_mut(d.at))
                && *at == 0
            {
                *at = number as u32 + 1;
                let origin = match d.origin {
                    Origin::Word => 0,
                    Origin::Phrase => 1,
                    Origin::Cited => 2,
                    Origin::Hearer => 3,
                    Origin::Colon => 4,
                    Origin::Hearsay => 5,
                };
                *class = 1
                    + origin
                    + 6 * u8::from(d.source.is_some())
                    + 12 * u8::from(d.content.is_empty());
            }
            for slot in d.cue.clone().filter_map(|i| Some(i).filter(|i| *i != d.at)) {
                if let Some(slot) = rules.covered.get_mut(slot) {
                    *slot = true;
                }
            }
            for part in &d.content {
                for slot in rules.inside.get_mut(part.clone()).unwrap_or_default() {
                    *slot = true;
                }
            }
        }
        rules
    }

    /// Number of the draft whose main token this is.
    #[inline]
    pub(crate) fn draft(&self, c: usize) -> Option<usize> {
        let n = self.at.get(c).copied().unwrap_or(0);
        (n > 0).then(|| n as usize - 1)
    }

    /// How the rules came to a draft here; 0 when there is none.
    #[inline]
    pub(crate) fn class(&self, c: usize) -> u32 {
        u32::from(self.class.get(c).copied().unwrap_or(0))
    }

    /// The token stands in what is somebody's words.
    #[inline]
    pub(crate) fn inside(&self, c: usize) -> bool {
        self.inside.get(c).copied().unwrap_or(false)
    }

    /// The token belongs to the cue of a draft but is not its main token.
    #[inline]
    pub(crate) fn covered(&self, c: usize) -> bool {
        self.covered.get(c).copied().unwrap_or(false)
    }
}
