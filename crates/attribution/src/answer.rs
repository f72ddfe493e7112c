//! An attribution among those around it, asked whether it answers one of them.

use crate::draft::Draft;
use crate::ties::Ties;
use crate::view::View;

/// What the questions about an answer are put to.
#[derive(Clone, Copy)]
pub(crate) struct Answer<'a, 'r> {
    pub(crate) view: &'a View<'r>,
    pub(crate) ties: &'a Ties<'a, 'r>,
    pub(crate) drafts: &'a [Draft],
    /// Its place in `drafts`.
    pub(crate) i: usize,
    pub(crate) d: &'a Draft,
}
