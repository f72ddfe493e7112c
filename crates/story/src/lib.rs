//! Many reports together. [`text`] tells copies of one text and the stories that texts belong to; [`join`] makes events,
//! origins, contradictions and tracks of what many reports state. It reads layers and shingles, never the meaning of words.

pub mod join;
pub mod text;
