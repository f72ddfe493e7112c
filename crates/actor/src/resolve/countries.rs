//! Countries that no word of a phrase names: "a court in Lahore", "the army".

use super::clusters::{Cluster, Clusters};
use super::lands;
use super::scene::Scene;
use crate::words::Class;
use dateline_document::{Id, Kind, Mention, MentionForm, Upos};
use smol_str::SmolStr;

/// Sectors of those who are a state's where nothing else is said.
const OFFICIAL: [&str; 8] = ["GOV", "MIL", "COP", "JUD", "LEG", "SPY", "OPP", "PTY"];
/// Sectors of those who bear arms outside a state's forces.
const ARMED: [&str; 4] = ["REB", "UAF", "PRM", "CRM"];
/// Sectors of people who live where they are.
const CIVIL: [&str; 8] = ["CVL", "EDU", "LAB", "AGR", "REL", "SOC", "BUS", "MED"];
/// Per cent by which a report's country leads for its bodies of state.
const SETTING: i32 = 130;
/// Per cent of a country of which nothing else is spoken of more.
const LEVEL: i32 = 100;
/// Per cent of all that is said of countries, at least.
const SHARE: i32 = 35;
/// The same, for one of many.
const STRONG: i32 = 180;
/// Sentences around in which a country weighs more.
const NEAR: usize = 3;

/// Finds countries for the clusters that have none.
pub(crate) fn infer(scene: &Scene<'_>, clusters: &mut Clusters) {
    let votes = Votes::new(scene, clusters);
    let mut found: Vec<(usize, SmolStr)> = Vec::new();
    for (n, cluster) in clusters.all.iter().enumerate() {
        let open = cluster.row.is_none()
            && matches!(
                cluster.kind,
                Kind::Person | Kind::People | Kind::Government | Kind::Group | Kind::Organization
            )
            && lands::country(scene, clusters, n).is_none();
        if !open {
            continue;
        }
        let inside = cluster
            .mentions
            .iter()
            .find_map(|m| inside(scene, clusters, *m));
        let code = inside.or_else(|| {
            let first = *cluster.mentions.iter().min()?;
            let here = scene.sentence(first);
            // "his advisers" are of his country or of none.
            if scene.is_owned(first) {
                return None;
            }
            match bond(scene, cluster, first) {
                // A person named in a report on several states may be of any of them.
                Bond::Official
                    if cluster.kind == Kind::Person
                        && named(scene, cluster)
                        && !described(scene, cluster) =>
                {
                    before(scene, clusters, first, false)
                        .or_else(|| votes.alone())
                        .or_else(|| {
                            let most = votes.setting(LEVEL);
                            before(scene, clusters, first, true)
                                .filter(|c| most.as_ref() == Some(c))
                        })
                }
                Bond::Official => opening(scene, clusters, first)
                    .or_else(|| {
                        let others = !(cluster.kind == Kind::Person && named(scene, cluster));
                        before(scene, clusters, first, others)
                    })
                    .or_else(|| votes.best(here))
                    .or_else(|| votes.setting(SETTING)),
                Bond::Local => opening(scene, clusters, first)
                    .or_else(|| votes.only(here))
                    .or_else(|| votes.setting(STRONG).filter(|code| votes.near(here, code))),
                Bond::None => None,
            }
        });
        if let Some(code) = code {
            found.push((n, code));
        }
    }
    for (n, code) in found {
        clusters.countries.insert(n, code);
    }
}

/// The country of the place inside a noun phrase: "a court in Lahore". Who is sent abroad is not of
/// the place where he is ("diplomats in Bangkok").
pub(crate) fn inside(scene: &Scene<'_>, clusters: &Clusters, id: Id<Mention>) -> Option<SmolStr> {
    let mention = scene.mention(id)?;
    let abroad = scene.knowledge.words.is(&scene.lemma(id), Class::Abroad);
    if mention.form != MentionForm::Nominal || abroad {
        return None;
    }
    let sentence = scene.sentence(id);
    (id.index() + 1..scene.mentions.len())
        .map(Id::new)
        .take_while(|other| scene.sentence(*other) == sentence)
        .filter_map(|other| Some((other, scene.mention(other)?)))
        .filter(|(_, m)| {
            m.form == MentionForm::Name
                && m.head > mention.head
                && (m.locative || matches!(m.kind, Kind::Place | Kind::State | Kind::Facility))
                && (mention.span.contains(m.span) || is_part(scene, m, mention))
        })
        .find_map(|(other, _)| country_of(scene, clusters, clusters.one(other)?))
}

/// Whether a name stands in the noun phrase as the parse has it: under its head by nouns alone.
fn is_part(scene: &Scene<'_>, name: &Mention, phrase: &Mention) -> bool {
    let mut at = name.head;
    for _ in 0..6 {
        let Some(token) = scene.token(at) else { break };
        let noun = matches!(
            token.deprel.main(),
            "nmod" | "conj" | "appos" | "flat" | "compound"
        );
        match token.head {
            Some(head) if noun && head == phrase.head => return true,
            Some(head) if noun => at = head,
            _ => break,
        }
    }
    false
}

/// The only country that the sentence names as an actor before a mention: "The Israeli authorities
/// were silent; the prime minister said". `people`: persons tell of their country too.
pub(crate) fn before(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    people: bool,
) -> Option<SmolStr> {
    let mut codes = (0..id.index())
        .rev()
        .map(Id::new)
        .take_while(|other| scene.sentence(*other) == scene.sentence(id))
        .filter(|other| {
            scene.mention(*other).is_some_and(|m| {
                m.form == MentionForm::Name && !m.locative && (people || m.kind != Kind::Person)
            })
        })
        .filter_map(|other| country_of(scene, clusters, clusters.one(other)?));
    let one = codes.next()?;
    codes.all(|code| code == one).then_some(one)
}

/// The country of the place with which a sentence opens: "In Lahore a court ruled".
fn opening(scene: &Scene<'_>, clusters: &Clusters, id: Id<Mention>) -> Option<SmolStr> {
    let sentence = scene.syntax.sentences.at(Id::new(scene.sentence(id)))?;
    let first = sentence.tokens.start as usize;
    let opens = scene.syntax.tokens.as_slice().get(first)?;
    if opens.upos != Upos::Adp {
        return None;
    }
    (0..id.index())
        .rev()
        .map(Id::new)
        .take_while(|other| scene.sentence(*other) == scene.sentence(id))
        .filter(|other| {
            scene.mention(*other).is_some_and(|m| {
                m.form == MentionForm::Name && m.locative && m.head.index() < first + 3
            })
        })
        .find_map(|other| country_of(scene, clusters, clusters.one(other)?))
}

/// How a phrase without a country belongs to one.
enum Bond {
    /// A body or servant of the state: definite, named, or a body.
    Official,
    /// One of many such: only the place of the report says whose.
    Local,
    None,
}

fn bond(scene: &Scene<'_>, cluster: &Cluster, first: Id<Mention>) -> Bond {
    let Some(mention) = scene.mention(first) else {
        return Bond::None;
    };
    let among = |sectors: &[SmolStr], of: &[&str]| {
        sectors.first().is_some_and(|s| of.contains(&s.as_str()))
    };
    let official = among(&cluster.sectors, &OFFICIAL) || among(&mention.sectors, &OFFICIAL);
    let armed = among(&cluster.sectors, &ARMED) || among(&mention.sectors, &ARMED);
    // The faithful of a religion live everywhere.
    let faithful = cluster.kind == Kind::People && mention.sectors.iter().any(|s| s == "REL");
    let civil = !mention.anonymous && !faithful && among(&mention.sectors, &CIVIL);
    let named = named(scene, cluster);
    let abroad = scene.knowledge.words.is(&scene.lemma(first), Class::Abroad);
    match cluster.kind {
        Kind::Government if official => Bond::Official,
        Kind::Person | Kind::People if official && !abroad && !mention.anonymous => {
            match named || scene.is_definite(first) {
                true => Bond::Official,
                false if mention.plural => Bond::None,
                false => Bond::Local,
            }
        }
        Kind::Group if official && named => Bond::Official,
        Kind::Group | Kind::People | Kind::Person if (armed || civil) && !abroad => Bond::Local,
        _ => Bond::None,
    }
}

/// Whether a name is among the mentions.
fn named(scene: &Scene<'_>, cluster: &Cluster) -> bool {
    cluster
        .mentions
        .iter()
        .filter_map(|m| scene.mention(*m))
        .any(|m| m.form == MentionForm::Name)
}

/// Whether a definite phrase says what the person is ("X, the justice minister").
fn described(scene: &Scene<'_>, cluster: &Cluster) -> bool {
    cluster.mentions.iter().any(|m| {
        scene.is_definite(*m)
            && scene
                .mention(*m)
                .is_some_and(|m| m.form == MentionForm::Nominal)
    })
}

/// A country's code of three letters that a state of the tables has.
fn country_of(scene: &Scene<'_>, clusters: &Clusters, cluster: usize) -> Option<SmolStr> {
    lands::country(scene, clusters, cluster).filter(|code| scene.knowledge.is_state(code))
}

/// Which countries the report speaks of, and where.
struct Votes(Vec<(usize, SmolStr, bool)>);

impl Votes {
    fn new(scene: &Scene<'_>, clusters: &Clusters) -> Self {
        let votes = scene.mentions.pairs().filter_map(|(id, mention)| {
            if mention.form != MentionForm::Name {
                return None;
            }
            let code = country_of(scene, clusters, clusters.one(id)?)?;
            Some((scene.sentence(id), code, mention.locative))
        });
        Self(votes.collect())
    }

    /// The country of which the whole report speaks so many per cent as often as of the next one;
    /// where things happen counts most.
    fn setting(&self, lead: i32) -> Option<SmolStr> {
        let mut sums: Vec<(i32, &SmolStr)> = Vec::new();
        for (_, code, locative) in &self.0 {
            let vote = if *locative { 3 } else { 2 };
            match sums.iter_mut().find(|(_, c)| *c == code) {
                Some((sum, _)) => *sum += vote,
                None => sums.push((vote, code)),
            }
        }
        sums.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(b.1)));
        let all: i32 = sums.iter().map(|(sum, _)| sum).sum();
        match sums.as_slice() {
            [(_, one)] => Some((*one).clone()),
            [(first, one), (second, _), ..]
                if first * 100 >= second * lead && first * 100 >= all * SHARE =>
            {
                Some((*one).clone())
            }
            _ => None,
        }
    }

    /// The only country of the report, or the one of which it speaks three times as often as of all others.
    fn alone(&self) -> Option<SmolStr> {
        let one = self.setting(STRONG)?;
        let own = self.0.iter().filter(|(_, code, _)| *code == one).count();
        (own * 4 >= self.0.len() * 3).then_some(one)
    }

    /// The only country of a sentence, where something happens in it.
    fn only(&self, here: usize) -> Option<SmolStr> {
        let mut codes = self.0.iter().filter(|(sentence, _, _)| *sentence == here);
        let (_, one, _) = codes.next()?;
        let place = self
            .0
            .iter()
            .any(|(s, _, locative)| *s == here && *locative);
        (place && codes.all(|(_, c, _)| c == one)).then(|| one.clone())
    }

    /// Whether no other country alone is spoken of in the sentence.
    fn near(&self, here: usize, code: &SmolStr) -> bool {
        let mut codes = self
            .0
            .iter()
            .filter(|(sentence, _, _)| *sentence == here)
            .map(|(_, c, _)| c)
            .peekable();
        codes.peek().is_none() || codes.any(|c| c == code)
    }

    /// The country that outweighs every other one by half around a sentence.
    fn best(&self, here: usize) -> Option<SmolStr> {
        let mut sums: Vec<(i32, &SmolStr)> = Vec::new();
        for (sentence, code, locative) in &self.0 {
            let near = match (here.checked_sub(*sentence), sentence.checked_sub(here)) {
                (Some(back), _) if back <= NEAR => 4 >> back,
                (_, Some(1)) => 1,
                _ => 0,
            };
            // Where something happens says little of whose army it is.
            let vote = if *locative { 1 } else { 2 + 2 * near };
            match sums.iter_mut().find(|(_, c)| *c == code) {
                Some((sum, _)) => *sum += vote,
                None => sums.push((vote, code)),
            }
        }
        sums.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(b.1)));
        match sums.as_slice() {
            [(_, one)] => Some((*one).clone()),
            [(first, one), (second, _), ..] if first * 2 >= second * 3 => Some((*one).clone()),
            _ => None,
        }
    }
}
