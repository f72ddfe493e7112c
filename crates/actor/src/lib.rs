//! People, states, groups, organizations, outlets and places: mentions and entities.
//!
//! [`Actors::find`] marks the mentions of a report; [`Actors::resolve`], which runs after the
//! attributions, says which of them speak of the same one. What is known of states, bodies,
//! outlets, people and places comes from the tables of the stage's data folder.

mod consistency;
mod find;
pub mod gazetteer;
mod knowledge;
mod piece;
mod resolve;
mod salience;
mod tables;
mod trie;
mod words;

pub use consistency::consistency;
use dateline_document::{Attribution, Entity, Layer, Mention, Predicate, Report, Syntax};
use dateline_rules::{Faults, Library};

/// The stage with its tables. Made once; [`Send`] and [`Sync`].
#[derive(Debug)]
pub struct Actors {
    knowledge: knowledge::Knowledge,
}

impl Actors {
    /// Reads the tables `actor/*.lex` of the library.
    ///
    /// # Errors
    /// All faults of the tables at once, each with file and line.
    pub fn new(library: &Library) -> Result<Self, Faults> {
        let mut faults = Faults::default();
        let knowledge = tables::read(library, &mut faults);
        faults.or(Self { knowledge })
    }

    /// Adds the packed gazetteer ([`gazetteer`]); damaged bytes leave it out.
    #[must_use]
    pub fn with_cities(mut self, bytes: &'static [u8]) -> Self {
        self.knowledge.cities = gazetteer::Gazetteer::new(bytes);
        self
    }

    /// The mentions of a report, in text order.
    ///
    /// [`Mention::head`] is the head of the noun phrase: for a name with a title it may be the
    /// title, when the parse hangs the clause on that.
    pub fn find(
        &self,
        report: &Report,
        syntax: &Syntax,
        predicates: &Layer<Predicate>,
    ) -> Layer<Mention> {
        find::find(&self.knowledge, report, syntax, predicates)
    }

    /// Who and where the mentions speak of, in the order of their first mentions.
    ///
    /// A plural mention may belong to several entities; a pronoun that nothing decides to none.
    pub fn resolve(
        &self,
        report: &Report,
        syntax: &Syntax,
        predicates: &Layer<Predicate>,
        mentions: &Layer<Mention>,
        attributions: &Layer<Attribution>,
    ) -> Layer<Entity> {
        resolve::resolve(
            &self.knowledge,
            report,
            syntax,
            predicates,
            mentions,
            attributions,
        )
    }
}
