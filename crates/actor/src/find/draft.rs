//! A mention while it is being made, and all of them.

use super::scene::Scene;
use crate::knowledge::RowId;
use dateline_document::{By, Kind, MentionForm, Span};
use smol_str::SmolStr;
use std::ops::Range;

/// A mention whose neighbours are not all known yet.
#[derive(Debug, Clone)]
pub(crate) struct Draft {
    pub(crate) span: Span,
    /// Tokens that the span touches.
    pub(crate) tokens: Range<usize>,
    pub(crate) head: usize,
    pub(crate) form: MentionForm,
    pub(crate) kind: Kind,
    /// Rows that the words fit, best first.
    pub(crate) rows: Vec<RowId>,
    pub(crate) sectors: Vec<SmolStr>,
    /// Number of the draft it belongs to.
    pub(crate) of: Option<usize>,
    pub(crate) office: Option<SmolStr>,
    pub(crate) plural: bool,
    pub(crate) anonymous: bool,
    pub(crate) locative: bool,
    /// The adjective of a state, group or region.
    pub(crate) adjective: bool,
    /// May be a place as well as a government: a capital, a building.
    pub(crate) seat: bool,
    /// Covers its words and is no mention.
    pub(crate) hidden: bool,
    pub(crate) by: By,
}

impl Draft {
    /// A draft over `tokens`, with nothing known but its kind.
    pub(crate) fn new(
        span: Span,
        tokens: Range<usize>,
        head: usize,
        form: MentionForm,
        kind: Kind,
        by: By,
    ) -> Self {
        Self {
            span,
            tokens,
            head,
            form,
            kind,
            rows: Vec::new(),
            sectors: Vec::new(),
            of: None,
            office: None,
            plural: false,
            anonymous: false,
            locative: false,
            adjective: false,
            seat: false,
            hidden: false,
            by,
        }
    }

    /// A name of these tokens.
    pub(crate) fn name(scene: &Scene<'_>, tokens: Range<usize>, kind: Kind, by: By) -> Self {
        let head = scene.head(&tokens);
        Self::new(
            scene.span(&tokens),
            tokens,
            head,
            MentionForm::Name,
            kind,
            by,
        )
    }

    /// A noun phrase of these tokens around its head.
    pub(crate) fn nominal(
        scene: &Scene<'_>,
        tokens: Range<usize>,
        head: usize,
        kind: Kind,
        by: By,
    ) -> Self {
        Self::new(
            scene.span(&tokens),
            tokens,
            head,
            MentionForm::Nominal,
            kind,
            by,
        )
    }
}

/// All drafts of a report, and which of them covers which token.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) drafts: Vec<Draft>,
    /// Number + 1 of the name over each token; 0 for none.
    cover: Vec<u32>,
    /// Tokens that are titles of the name after them.
    taken: std::collections::HashSet<usize>,
}

impl Found {
    /// Adds a draft; a name covers those of its tokens that no earlier one has.
    pub(crate) fn push(&mut self, draft: Draft) -> usize {
        let n = self.drafts.len();
        if draft.form == MentionForm::Name || !draft.rows.is_empty() {
            if self.cover.len() < draft.tokens.end {
                self.cover.resize(draft.tokens.end, 0);
            }
            for slot in self
                .cover
                .get_mut(draft.tokens.clone())
                .into_iter()
                .flatten()
            {
                if *slot == 0 {
                    *slot = u32::try_from(n + 1).unwrap_or(0);
                }
            }
        }
        self.drafts.push(draft);
        n
    }

    /// The name over token number `n`.
    pub(crate) fn over(&self, n: usize) -> Option<usize> {
        match self.cover.get(n) {
            Some(0) | None => None,
            Some(number) => Some(*number as usize - 1),
        }
    }

    /// Notes that `tokens` are the title of a name.
    pub(crate) fn take(&mut self, tokens: Range<usize>) {
        self.taken.extend(tokens);
    }

    /// Whether token number `n` is in the title of a name.
    pub(crate) fn is_taken(&self, n: usize) -> bool {
        self.taken.contains(&n)
    }

    /// Draft number `n`.
    pub(crate) fn at(&self, n: usize) -> Option<&Draft> {
        self.drafts.get(n)
    }

    /// The name over token number `n`.
    pub(crate) fn name_at(&self, n: usize) -> Option<(usize, &Draft)> {
        let number = self.over(n)?;
        Some((number, self.at(number)?))
    }

    /// Takes every name over these tokens out of the way.
    pub(crate) fn clear(&mut self, tokens: &Range<usize>) {
        for n in tokens.clone() {
            if let Some(inside) = self.over(n) {
                self.hide(inside);
            }
        }
    }

    /// Takes the draft out of the way: another one covers its words.
    pub(crate) fn hide(&mut self, n: usize) {
        if let Some(draft) = self.drafts.get_mut(n) {
            draft.hidden = true;
            let tokens = draft.tokens.clone();
            for slot in self.cover.get_mut(tokens).into_iter().flatten() {
                if *slot as usize == n + 1 {
                    *slot = 0;
                }
            }
        }
    }
}
