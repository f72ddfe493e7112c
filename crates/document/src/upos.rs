//! Universal part-of-speech tags (universaldependencies.org/u/pos).

use std::fmt;
use std::str::FromStr;

macro_rules! upos {
    ($($name:ident $tag:literal),* $(,)?) => {
        /// A universal part-of-speech tag.
        #[allow(missing_docs)]
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Default)]
        pub enum Upos { $($name,)* #[default] Unknown }

        impl Upos {
            /// All tags of the standard, in its alphabetical order.
            pub const ALL: &'static [Upos] = &[$(Upos::$name),*];

            /// As written in CoNLL-U; `_` when unknown.
            pub fn as_str(self) -> &'static str {
                match self { $(Upos::$name => $tag,)* Upos::Unknown => "_" }
            }
        }

        impl FromStr for Upos {
            type Err = ();
            fn from_str(tag: &str) -> Result<Self, ()> {
                match tag { $($tag => Ok(Upos::$name),)* _ => Err(()) }
            }
        }
    };
}

upos! {
    Adj "ADJ", Adp "ADP", Adv "ADV", Aux "AUX", Cconj "CCONJ", Det "DET", Intj "INTJ",
    Noun "NOUN", Num "NUM", Part "PART", Pron "PRON", Propn "PROPN", Punct "PUNCT",
    Sconj "SCONJ", Sym "SYM", Verb "VERB", X "X",
}

impl Upos {
    /// Noun or proper noun.
    pub fn is_nominal(self) -> bool {
        matches!(self, Upos::Noun | Upos::Propn)
    }

    /// Noun, proper noun, verb, adjective, adverb or number.
    pub fn is_content(self) -> bool {
        matches!(
            self,
            Upos::Noun | Upos::Propn | Upos::Verb | Upos::Adj | Upos::Adv | Upos::Num
        )
    }
}

impl fmt::Display for Upos {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
