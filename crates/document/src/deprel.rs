//! Dependency relations of the English Universal Dependencies treebanks
//! (universaldependencies.org/u/dep), subtypes included.

use std::fmt;
use std::str::FromStr;

macro_rules! deprels {
    ($($name:ident $label:literal),* $(,)?) => {
        /// A relation between a token and its head.
        #[allow(missing_docs)]
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        #[repr(u8)]
        pub enum Deprel { $($name),* }

        impl Deprel {
            /// Every relation, in the order of their labels.
            pub const ALL: &'static [Deprel] = &[$(Deprel::$name),*];

            /// As written in CoNLL-U.
            pub fn as_str(self) -> &'static str {
                match self { $(Deprel::$name => $label),* }
            }
        }

        impl FromStr for Deprel {
            type Err = ();
            /// An unknown subtype reads as its main relation; an unknown relation is an error.
            fn from_str(label: &str) -> Result<Self, ()> {
                match label {
                    $($label => Ok(Deprel::$name),)*
                    _ => match label.split_once(':') {
                        Some((main, _)) => main.parse(),
                        None => Err(()),
                    },
                }
            }
        }
    };
}

deprels! {
    Acl "acl",
    AclRelcl "acl:relcl",
    Advcl "advcl",
    AdvclRelcl "advcl:relcl",
    Advmod "advmod",
    Amod "amod",
    Appos "appos",
    Aux "aux",
    AuxPass "aux:pass",
    Case "case",
    Cc "cc",
    CcPreconj "cc:preconj",
    Ccomp "ccomp",
    Compound "compound",
    CompoundPrt "compound:prt",
    Conj "conj",
    Cop "cop",
    Csubj "csubj",
    CsubjOuter "csubj:outer",
    CsubjPass "csubj:pass",
    Dep "dep",
    Det "det",
    DetPredet "det:predet",
    Discourse "discourse",
    Dislocated "dislocated",
    Expl "expl",
    Fixed "fixed",
    Flat "flat",
    Goeswith "goeswith",
    Iobj "iobj",
    List "list",
    Mark "mark",
    Nmod "nmod",
    NmodDesc "nmod:desc",
    NmodPoss "nmod:poss",
    NmodUnmarked "nmod:unmarked",
    Nsubj "nsubj",
    NsubjOuter "nsubj:outer",
    NsubjPass "nsubj:pass",
    Nummod "nummod",
    Obj "obj",
    Obl "obl",
    OblAgent "obl:agent",
    OblUnmarked "obl:unmarked",
    Orphan "orphan",
    Parataxis "parataxis",
    Punct "punct",
    Reparandum "reparandum",
    Root "root",
    Vocative "vocative",
    Xcomp "xcomp",
}

impl Deprel {
    /// The label without its subtype.
    pub fn main(self) -> &'static str {
        let label = self.as_str();
        label.split_once(':').map_or(label, |(main, _)| main)
    }

    /// A subject of any kind.
    pub fn is_subject(self) -> bool {
        matches!(self.main(), "nsubj" | "csubj")
    }
}

impl fmt::Display for Deprel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_round_trip_and_unknown_subtypes_fall_back() {
        for rel in Deprel::ALL {
            assert_eq!(rel.as_str().parse(), Ok(*rel));
        }
        assert_eq!("obl:tmod".parse(), Ok(Deprel::Obl));
        assert_eq!("nonsense".parse::<Deprel>(), Err(()));
    }
}
