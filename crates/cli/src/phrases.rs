//! Phrases about a record, as pages have them too.

pub(crate) use dateline_page::phrases::{Phrases, one_line, wrapped};
