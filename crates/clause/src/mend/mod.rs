//! Commonest faults of the parser, mended before anything is read from its tree.
//!
//! Each mending names a shape that is next to impossible in edited English, so that a right parse
//! is left as it is.

mod clauses;
mod content;
mod copula;
mod garden;
mod inversion;
mod objects;
mod opening;
mod phrases;
mod relative;
mod tags;

use crate::tree::Tree;
use crate::words::Words;

/// Mends the tree in place.
pub(crate) fn mend(tree: &mut Tree, words: &Words) {
    opening::mend(tree, words);
    for i in 0..tree.len() {
        relative::mend(tree, words, i);
    }
    for i in 0..tree.len() {
        tags::plural_read_as_verb(tree, words, i);
        tags::verb_read_as_noun(tree, words, i);
        tags::verb_behind_conjunction(tree, words, i);
        phrases::sum_read_as_apposition(tree, i);
        phrases::place_beside_date(tree, i);
        clauses::relative_read_as_main(tree, words, i);
        tags::past_read_as_base(tree, i);
        tags::verb_read_as_modifier(tree, i);
        content::that_read_as_object(tree, i);
        phrases::possessive_read_as_head(tree, words, i);
    }
    for i in 0..tree.len() {
        tags::plural_after_be(tree, words, i);
        copula::place_read_as_modifier(tree, i);
        phrases::under_fixed_word(tree, i);
        clauses::two_subjects(tree, i);
        clauses::subject_read_as_phrase(tree, words, i);
        clauses::garden_path(tree, words, i);
        garden::mend(tree, words, i);
        clauses::root_is_subject(tree, words, i);
        phrases::stray_of(tree, words, i);
        clauses::reporter_read_as_complement(tree, words, i);
        clauses::unlike_conjuncts(tree, words, i);
    }
    for i in 0..tree.len() {
        inversion::auxiliary_before_subject(tree, words, i);
        content::clause_behind_that(tree, words, i);
        content::bare_verb_behind_that(tree, words, i);
        objects::participle_of_object(tree, words, i);
        objects::participle_read_as_clause(tree, words, i);
        content::infinitive_behind_relative(tree, words, i);
        clauses::reduced_before_main(tree, i);
        tags::claim_read_as_verb(tree, words, i);
        content::content_in_subject(tree, words, i);
        phrases::phrase_of_told(tree, words, i);
        tags::plural_is_verb(tree, words, i);
        clauses::copula_of_speech(tree, i);
        clauses::list_of_verbs(tree, words, i);
        objects::object_read_as_clause(tree, words, i);
        content::having_before_participle(tree, words, i);
        phrases::nationality_beside(tree, i);
        objects::bare_verb_of_object(tree, words, i);
        phrases::place_behind_particle(tree, words, i);
        objects::participle_beside_gerund(tree, i);
    }
    for i in 0..tree.len() {
        relative::mend(tree, words, i);
    }
}
