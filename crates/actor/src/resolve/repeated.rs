//! The same phrase said again: "the Israeli army ... the army".

use super::clusters::Clusters;
use super::nominals::{FAR, REACH};
use super::scene::Scene;
use dateline_document::{Id, Kind, Mention, MentionForm};

/// The same phrase of the same owner said again: "the Israeli army ... the army".
pub(super) fn repeated(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    mention: &Mention,
) -> Option<usize> {
    if scene.is_indefinite(id) {
        return None;
    }
    let owner = mention.of.and_then(|m| clusters.one(m));
    // Bare plurals ("officials") are others each time, unless they are a body of one owner.
    let body = matches!(
        mention.kind,
        Kind::Government | Kind::Group | Kind::Organization | Kind::State
    );
    if !(scene.is_definite(id) || body && owner.is_some()) {
        return None;
    }
    let lemma = scene.lemma(id);
    let here = scene.sentence(id);
    (0..id.index())
        .rev()
        .take(FAR)
        .map(Id::new)
        .take_while(|other| body || here - scene.sentence(*other).min(here) <= REACH)
        .find_map(|other| {
            let before = scene.mention(other)?;
            // "his country ... the country" are two.
            let owned = mention.kind == Kind::State && before.of.is_some() && owner.is_none();
            if before.form != MentionForm::Nominal
                || owned
                || before.kind != mention.kind
                || before.plural != mention.plural
                || scene.lemma(other) != lemma
                || !describes(scene, id, other)
            {
                return None;
            }
            let cluster = clusters.one(other)?;
            let theirs = clusters.at(cluster)?.of;
            (owner.is_none() || owner == theirs).then_some(cluster)
        })
}

/// Whether the words before the head of a noun phrase all stand before that of an earlier one:
/// "the minority leader" is not "the Democratic leader".
pub(super) fn describes(scene: &Scene<'_>, later: Id<Mention>, earlier: Id<Mention>) -> bool {
    let words = |id: Id<Mention>| {
        let mention = scene.mention(id);
        let head = mention.map_or(0, |m| m.head.index());
        mention
            .into_iter()
            .flat_map(|m| scene.syntax.tokens_in(m.span))
            .take_while(move |n| *n < head)
            .filter_map(|n| scene.syntax.tokens.as_slice().get(n))
            .filter(|t| t.upos.is_content())
            .map(|t| t.folded.as_str())
    };
    words(later).all(|w| words(earlier).any(|e| e == w))
}
