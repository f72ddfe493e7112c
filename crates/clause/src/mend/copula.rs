//! Clauses around a copula.

use crate::tree::Tree;
use dateline_document::Deprel;

/// "The meeting will be in Geneva" with the place under the meeting: a copula opens a clause, so what
/// it belongs to is the clause's root, and the noun before it the subject.
pub(super) fn place_read_as_modifier(tree: &mut Tree, root: usize) {
    let Some(cop) = tree
        .kids_by(root, &[Deprel::Cop])
        .find(|c| matches!(tree.xpos(*c), "VB" | "VBD" | "VBZ" | "VBP" | "VBN"))
    else {
        return;
    };
    let Some(subject) = tree.head(root).filter(|h| *h < cop && cop < root) else {
        return;
    };
    let has_subject = tree.kids(root).any(|k| tree.main(k) == "nsubj");
    if !tree.is(root, &[Deprel::Nmod, Deprel::NmodUnmarked])
        || has_subject
        || !tree.upos(subject).is_nominal()
    {
        return;
    }
    let (head, rel) = (
        tree.head(subject),
        tree.rel(subject).unwrap_or(Deprel::Root),
    );
    tree.attach(root, None, Deprel::Root);
    tree.attach(root, head, rel);
    let behind: Vec<usize> = tree.kids(subject).filter(|k| *k > root).collect();
    tree.attach(subject, Some(root), Deprel::Nsubj);
    for k in behind {
        let rel = match tree.rel(k) {
            Some(Deprel::Nmod) => Deprel::Obl,
            Some(Deprel::NmodUnmarked) => Deprel::OblUnmarked,
            other => other.unwrap_or(Deprel::Dep),
        };
        tree.attach(k, Some(root), rel);
    }
}
