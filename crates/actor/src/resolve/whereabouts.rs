//! Which of the places of a name is meant: by what the words beside it say it lies in, by the countries,
//! peoples, armies and other places that the report names, and by its size.
//!
//! Weighted sums of evidence and prior importance, as in Leidner (2007), *Toponym Resolution in Text*:
//! containment first, then country and nearness in the text, population last. A place that no evidence
//! speaks for is taken only where it is much the best known of its name; being the only one in the
//! tables is no reason. What stays undecided has no coordinates, and its maker says why.

use super::candidates::{Candidate, PLACES, REGIONS, SAME, candidates, kilometres, state};
use super::scene::Scene;
use crate::piece::plain;
use crate::words::Class;
use dateline_document::{By, Entity, Id, Kind, Mention, MentionForm, PlacePrecision, Token, Upos};
use smol_str::SmolStr;
use std::collections::HashMap;

/// Several places fit and nothing tells them apart.
const AMBIGUOUS: &str = "actor/place-ambiguous";
/// A place too little known to be taken without evidence.
const UNPLACED: &str = "actor/place-unplaced";
/// No place of the name lies where the words put it.
const OUTSIDE: &str = "actor/place-outside";

/// By how much the best must lead.
const LEAD: f64 = 1.5;
/// The same, of two in one country: five times the people.
const HOME_LEAD: f64 = 0.7;
/// Evidence that suffices for a place that is not known by itself.
const ENOUGH: f64 = 1.0;
/// Prior from which a place is known by itself.
const FAME: f64 = 2.0;
/// The same, of a city in the gazetteer whose name others bear.
const SHARED_FAME: f64 = 2.4;
/// What it is worth to lie in a region named in the same sentence.
const REGION: f64 = 4.0;
/// What containment is worth, and what contradicting it costs.
const INSIDE: f64 = 7.0;
/// Words between a place and what contains it.
const REACH: usize = 7;
/// Sentences that still stand beside a sentence.
const BESIDE: usize = 2;
/// Sentences in which other places are looked for.
const AROUND: usize = 10;

/// Where the report names a country.
struct Named {
    sentence: usize,
    entity: usize,
    /// What it weighs in the same sentence.
    weight: f64,
}

/// A name of a state or place in the text.
struct Spatial {
    /// Its tokens.
    start: usize,
    end: usize,
    entity: usize,
}

/// A place that is decided, in one sentence.
struct Settled {
    sentence: usize,
    entity: usize,
    at: (f64, f64),
    country: Option<SmolStr>,
    /// Its name, where it is a region.
    region: Option<String>,
    /// The division in which it lies.
    admin: Option<String>,
}

/// Places every named place of the report, or leaves it open.
pub(crate) fn settle(scene: &Scene<'_>, entities: &mut [Entity]) {
    let mut open: Vec<(usize, Vec<Candidate>)> = Vec::new();
    for (n, entity) in entities.iter().enumerate() {
        let Some(mention) = toponym(scene, entity) else {
            continue;
        };
        let mut all = candidates(scene, scene.text(mention));
        if entity.kind == Kind::State {
            all.extend(state(scene, entity));
        }
        open.push((n, all));
    }
    if open.is_empty() {
        return;
    }
    let mut view = View {
        scene,
        entities,
        named: named(scene, entities),
        spatial: spatial(scene, entities),
        settled: Vec::new(),
        held: Vec::new(),
        home: home(scene),
    };
    for (n, entity) in entities.iter().enumerate() {
        // "Galician unions": of a region by its people nobody asks which one it is.
        let people = matches!(entity.kind, Kind::Place | Kind::People | Kind::Facility);
        let row = entity.known.as_deref().and_then(|k| scene.knowledge.row(k));
        if let Some(row) = row.filter(|r| people && r.key.starts_with(PLACES))
            && let Some(at) = row.lat.zip(row.lon)
            && (entity.kind == Kind::Facility
                || entity
                    .mentions
                    .first()
                    .is_some_and(|m| candidates(scene, scene.text(*m)).is_empty()))
        {
            let sentences = entity.mentions.iter().map(|m| scene.sentence(*m));
            view.settled.extend(sentences.map(|sentence| Settled {
                sentence,
                entity: n,
                at,
                country: row.country.clone(),
                region: (entity.kind != Kind::Facility).then(|| plain(&row.name)),
                admin: None,
            }));
        }
    }
    // Places that are plain help with those that are not: twice is enough for chains of two.
    for (n, all) in &open {
        if let Some(entity) = view.entities.get(*n)
            && let Choice::Taken(taken) = view.choose(*n, entity, all)
            && let Some(at) = taken.at
        {
            let holder = entity.mentions.iter().find_map(|m| view.holder(*n, *m));
            view.held.extend(holder.zip(taken.country.clone()));
            let wide = matches!(
                taken.precision,
                Some(PlacePrecision::Region | PlacePrecision::District)
            );
            let region = wide.then(|| plain(&taken.name));
            let admin = taken.admin.as_deref().map(plain);
            let sentences = entity.mentions.iter().map(|m| scene.sentence(*m));
            view.settled.extend(sentences.map(|sentence| Settled {
                sentence,
                entity: *n,
                at,
                country: taken.country.clone(),
                region: region.clone(),
                admin: admin.clone(),
            }));
        }
    }
    view.settled.sort_by_key(|s| (s.sentence, s.entity));
    let choices: Vec<(usize, Choice)> = open
        .iter()
        .filter_map(|(n, all)| Some((*n, view.choose(*n, view.entities.get(*n)?, all))))
        .collect();
    for (n, choice) in choices {
        if let Some(entity) = entities.get_mut(n) {
            apply(entity, choice);
        }
    }
}

/// The mention by whose words a place is looked up: its first name.
fn toponym(scene: &Scene<'_>, entity: &Entity) -> Option<Id<Mention>> {
    // A capital that stands for its state says nothing of where the state lies.
    let first = entity.mentions.iter().copied().find(|m| {
        scene.mention(*m).is_some_and(|m| {
            let metonym = m.kind == Kind::Government && entity.kind == Kind::State;
            m.form == MentionForm::Name && !metonym
        })
    })?;
    let region = entity
        .known
        .as_deref()
        .is_some_and(|key| key.starts_with(REGIONS));
    // A state whose name is also that of a place ("Georgia").
    let double = || {
        let known = &scene.mention(first).map(|m| &m.known);
        let listed = known.is_some_and(|keys| keys.iter().any(|key| key.starts_with(PLACES)));
        // "Palestine, Texas"
        let comma = || {
            let end = scene.mention(first).map_or(0, |m| m.span.end as usize);
            let rest = scene.report.text.get(end..).unwrap_or("");
            let cities = scene.knowledge.cities.as_ref();
            let opens = |r: &str| {
                let word = r.split(' ').next().unwrap_or("");
                word.starts_with(char::is_uppercase)
                    || scene.knowledge.words.is(word, Class::Indefinite)
            };
            // "Armenia, in Quindio"
            let placed = |r: &str| {
                let mut words = r.split(' ');
                let word = words.next().unwrap_or("");
                scene.knowledge.words.is(word, Class::Holding)
                    && words
                        .next()
                        .is_some_and(|w| w.starts_with(char::is_uppercase))
            };
            rest.strip_prefix(", ")
                .is_some_and(|r| opens(r) || placed(r))
                && cities.is_some_and(|c| !c.named(scene.text(first)).is_empty())
        };
        listed || comma()
    };
    match entity.kind {
        Kind::Place if !region => Some(first),
        Kind::State if double() => Some(first),
        _ => None,
    }
}

/// Where the report names each country by itself, its people, bodies and leaders, in text order.
fn named(scene: &Scene<'_>, entities: &[Entity]) -> HashMap<SmolStr, Vec<Named>> {
    let mut out: HashMap<SmolStr, Vec<Named>> = HashMap::new();
    for (n, entity) in entities.iter().enumerate() {
        let known = entity.known.is_some();
        let row = entity.known.as_deref().and_then(|k| scene.knowledge.row(k));
        let area = row.and_then(|r| r.area.clone());
        let weight = match entity.kind {
            Kind::State => 3.0,
            Kind::Organization if area.is_some() => 2.5,
            Kind::People | Kind::Government if known => 1.5,
            Kind::Group if known => 1.6,
            Kind::Organization | Kind::Person if known => 1.0,
            _ => continue,
        };
        let Some(country) = area
            .or_else(|| entity.country.clone())
            .filter(|c| scene.knowledge.by_code.contains_key(c))
        else {
            continue;
        };
        let places = out.entry(country).or_default();
        for mention in &entity.mentions {
            let Some(m) = scene.mention(*mention) else {
                continue;
            };
            if m.form == MentionForm::Pronoun {
                continue;
            }
            // "Russian" tells less of where than "Russia".
            let adjective = entity.kind == Kind::State
                && scene.token(m.head).is_some_and(|t| t.upos == Upos::Adj);
            places.push(Named {
                sentence: scene.sentence(*mention),
                entity: n,
                weight: if adjective { 2.0 } else { weight },
            });
        }
    }
    for places in out.values_mut() {
        places.sort_by_key(|p| p.sentence);
    }
    out
}

/// Names of states and places in text order.
fn spatial(scene: &Scene<'_>, entities: &[Entity]) -> Vec<Spatial> {
    let mut out = Vec::new();
    for (n, entity) in entities.iter().enumerate() {
        if !matches!(entity.kind, Kind::State | Kind::Place) {
            continue;
        }
        for mention in &entity.mentions {
            if let Some(m) = scene.mention(*mention)
                && m.form == MentionForm::Name
            {
                let tokens = scene.syntax.tokens_in(m.span);
                out.push(Spatial {
                    start: tokens.start,
                    end: tokens.end,
                    entity: n,
                });
            }
        }
    }
    out.sort_by_key(|s| (s.start, s.entity));
    out
}

/// The country of the report's own dateline, where it is beyond doubt.
fn home(scene: &Scene<'_>) -> Option<SmolStr> {
    let mut all = candidates(scene, scene.report.place.as_deref()?);
    all.sort_by(|a, b| b.prior.total_cmp(&a.prior));
    let best = all.first()?;
    let lead = all.get(1).is_none_or(|c| best.prior - c.prior >= LEAD);
    (lead && best.prior >= FAME)
        .then(|| best.country.clone())
        .flatten()
}

enum Choice {
    Taken(Candidate),
    /// Nothing is known but, perhaps, the country, and why.
    Open(Option<SmolStr>, &'static str),
    /// Left as it was found.
    Kept,
}

/// What surrounds a place.
struct View<'v, 'k> {
    scene: &'v Scene<'k>,
    entities: &'v [Entity],
    named: HashMap<SmolStr, Vec<Named>>,
    spatial: Vec<Spatial>,
    /// Places that are decided.
    settled: Vec<Settled>,
    /// Entities that the words put a decided place into, and that place's country.
    held: Vec<(usize, SmolStr)>,
    home: Option<SmolStr>,
}

impl View<'_, '_> {
    fn choose(&self, n: usize, entity: &Entity, all: &[Candidate]) -> Choice {
        let holder = entity.mentions.iter().find_map(|m| self.holder(n, *m));
        let inside = holder.and_then(|h| self.entities.get(h));
        let country = inside.and_then(|e| self.land(e));
        // A state keeps its row unless the place of its name is the better reading.
        let state = entity.kind == Kind::State;
        if all.is_empty() || state && all.len() < 2 {
            return match country.filter(|_| entity.known.is_none()) {
                Some(country) => Choice::Open(Some(country), UNPLACED),
                None => Choice::Kept,
            };
        }
        let mut scored: Vec<(f64, f64, &Candidate)> = all
            .iter()
            .map(|c| {
                let mut evidence = self.evidence(n, entity, c);
                if let Some(inside) = inside {
                    evidence += match fits(c, inside, country.as_ref()) {
                        Some(true) => INSIDE,
                        Some(false) => -INSIDE,
                        None => 0.0,
                    };
                }
                (c.prior + evidence, evidence, c)
            })
            .collect();
        scored.sort_by(|a, b| b.0.total_cmp(&a.0));
        let Some(&(best, evidence, taken)) = scored.first() else {
            return Choice::Kept;
        };
        if state && best - scored.get(1).map_or(0.0, |(score, _, _)| *score) < LEAD {
            return Choice::Kept;
        }
        if evidence < 0.0 && !state {
            return Choice::Open(country, OUTSIDE);
        }
        let rival = scored.iter().skip(1).find(
            |(_, _, c)| !matches!((c.at, taken.at), (Some(a), Some(b)) if kilometres(a, b) < SAME),
        );
        let clear = rival.is_none_or(|(score, _, c)| {
            let lead = match c.country.is_some() && c.country == taken.country {
                true => HOME_LEAD,
                false => LEAD,
            };
            best - score >= lead
        });
        // Of a name that others bear too, fame alone must be greater.
        let own = taken.key.starts_with(PLACES);
        // A province of that name elsewhere makes a city no less known.
        let town = |c: &Candidate| c.precision != Some(PlacePrecision::Region);
        let fame = match rival {
            Some((_, _, c)) if !own && town(c) => SHARED_FAME,
            _ => FAME,
        };
        if clear && (evidence >= ENOUGH || taken.prior >= fame) {
            return Choice::Taken(taken.clone());
        }
        // Those in the running; where all lie in one country, that much is known.
        let mut running = scored.iter().filter(|(score, _, _)| best - score < LEAD);
        let one = running.all(|(_, _, c)| c.country == taken.country);
        let sure = one && evidence >= ENOUGH;
        match clear {
            true => Choice::Open(country, UNPLACED),
            false => Choice::Open(taken.country.clone().filter(|_| sure), AMBIGUOUS),
        }
    }

    /// How much the report speaks for a candidate.
    fn evidence(&self, n: usize, entity: &Entity, candidate: &Candidate) -> f64 {
        let sentences: Vec<usize> = entity
            .mentions
            .iter()
            .map(|m| self.scene.sentence(*m))
            .collect();
        let mut best: f64 = 0.0;
        let mut often = 0.0;
        let places = candidate.country.as_ref().and_then(|c| self.named.get(c));
        if let Some(places) = places {
            for place in places.iter().filter(|p| p.entity != n) {
                best = best.max(place.weight * 0.4);
                often += 1.0;
            }
            for own in &sentences {
                let from = places.partition_point(|p| p.sentence + BESIDE < *own);
                let near = places
                    .iter()
                    .skip(from)
                    .take_while(|p| p.sentence <= own + BESIDE);
                for place in near.filter(|p| p.entity != n) {
                    let share = if place.sentence == *own { 1.0 } else { 0.7 };
                    best = best.max(place.weight * share);
                }
            }
        }
        if self.home.is_some() && self.home == candidate.country {
            best = best.max(1.5);
        }
        // "Atlanta, Georgia": what Atlanta lies in lies where Atlanta lies.
        let inner = self.held.iter().find(|(holder, _)| *holder == n);
        let holds = match inner {
            Some((_, country)) if candidate.country.as_ref() == Some(country) => INSIDE,
            Some(_) => -INSIDE,
            None => 0.0,
        };
        let admin = candidate.admin.as_deref().map(plain);
        let name = plain(&candidate.name);
        let wide = candidate.precision == Some(PlacePrecision::Region);
        let mut close = self.beside(candidate, &sentences);
        for own in candidate.at.iter().flat_map(|_| &sentences) {
            let from = self.settled.partition_point(|s| s.sentence + AROUND < *own);
            let near = self
                .settled
                .iter()
                .skip(from)
                .take_while(|s| s.sentence <= own + AROUND)
                .filter(|s| s.entity != n);
            for other in near {
                let km = candidate.at.map_or(f64::MAX, |c| kilometres(c, other.at));
                let together = other.sentence.abs_diff(*own) <= BESIDE;
                let within = other.region.is_some() && other.region == admin
                    || wide
                        && other.admin.is_some()
                        && (other.admin.as_deref() == Some(name.as_str()) || other.admin == admin)
                        && other.country == candidate.country;
                if within {
                    // "the Oregon capitol in Salem", "the minister of Punjab ... in Lahore"
                    close = close.max(if together { REGION } else { 1.5 });
                } else if other.region.is_some() && km < 250.0 && together {
                    // "Scottish nationalists in Perth"
                    close = close.max(3.0);
                } else if km < 400.0 {
                    let worth = if km < 150.0 { 2.5 } else { 1.5 };
                    close = close.max(worth * if together { 1.0 } else { 0.6 });
                }
                if other.sentence == *own && other.country == candidate.country {
                    best = best.max(1.2);
                }
            }
        }
        if wide && (self.governed(entity) || self.divided(entity)) {
            close += REGION;
        }
        best + close + holds + f64::ln(1.0 + often) / 2.0
    }

    /// Whether an apposition calls the place a division of a state: "Luxembourg, the southern province".
    fn divided(&self, entity: &Entity) -> bool {
        let scene = self.scene;
        let words = &scene.knowledge.words;
        let token = |n: usize| scene.syntax.tokens.as_slice().get(n);
        entity.mentions.iter().any(|m| {
            let end = scene
                .mention(*m)
                .map_or(0, |m| scene.syntax.tokens_in(m.span).end);
            let comma = token(end).is_some_and(|t| t.folded == ",");
            let article = token(end + 1).is_some_and(|t| t.upos == Upos::Det);
            comma
                && article
                && (end + 2..end + 5)
                    .filter_map(token)
                    .find(|t| t.upos != Upos::Adj)
                    .is_some_and(|t| words.is(&t.folded, Class::Division))
        })
    }

    /// How near the middle of a state named in the same sentence lies: "Bethlehem ... the Israeli wall".
    fn beside(&self, candidate: &Candidate, sentences: &[usize]) -> f64 {
        let Some(at) = candidate.at else { return 0.0 };
        let mut best: f64 = 0.0;
        for entity in self.entities.iter().filter(|e| e.kind == Kind::State) {
            let Some(middle) = entity.lat.zip(entity.lon) else {
                continue;
            };
            let worth = match kilometres(at, middle) {
                km if km < 150.0 => 1.5,
                km if km < 350.0 => 0.8,
                _ => continue,
            };
            let here = |m: &Id<Mention>| sentences.contains(&self.scene.sentence(*m));
            if worth > best && entity.mentions.iter().any(here) {
                best = worth;
            }
        }
        best
    }

    /// The country of an entity that holds a place; of one in no table, the only country in which the
    /// gazetteer knows the name ("Leon, in the state of Guanajuato").
    fn land(&self, holder: &Entity) -> Option<SmolStr> {
        holder.country.clone().or_else(|| {
            let first = holder.mentions.first()?;
            let all = candidates(self.scene, self.scene.text(*first));
            let country = all.first()?.country.clone()?;
            all.iter()
                .all(|c| c.country.as_ref() == Some(&country))
                .then_some(country)
        })
    }

    /// Whether somebody who rules a division of a state is that of the place ("the governor of X").
    fn governed(&self, entity: &Entity) -> bool {
        let scene = self.scene;
        let words = &scene.knowledge.words;
        let token = |n: usize| scene.syntax.tokens.as_slice().get(n);
        entity.mentions.iter().any(|m| {
            let start = scene
                .mention(*m)
                .map_or(0, |m| scene.syntax.tokens_in(m.span).start);
            let of = start.checked_sub(1).and_then(token);
            let noun = start.checked_sub(2).and_then(token);
            of.is_some_and(|t| words.is(&t.folded, Class::Possession))
                && noun.is_some_and(|t| words.is(&t.folded, Class::Governor))
        })
    }

    /// The entity in which the words beside a mention put it: "Tripoli, Lebanon", "Rafah in the south of
    /// the Gaza Strip", "the Lebanese port of Tripoli", "Lebanon's Tripoli".
    fn holder(&self, n: usize, mention: Id<Mention>) -> Option<usize> {
        let scene = self.scene;
        let span = scene.mention(mention)?.span;
        let tokens = scene.syntax.tokens_in(span);
        let sentence = scene.sentence(mention);
        let token = |at: usize| {
            scene
                .syntax
                .tokens
                .as_slice()
                .get(at)
                .filter(|t| t.sentence.index() == sentence)
        };
        let words = &scene.knowledge.words;
        let plain_word = |u: Upos| {
            matches!(
                u,
                Upos::Det | Upos::Adj | Upos::Noun | Upos::Adp | Upos::Part | Upos::Propn
            )
        };
        let own = |s: &&Spatial| s.entity != n && token(s.start).is_some();
        // After it.
        let from = self.spatial.partition_point(|s| s.start < tokens.end);
        let after = self
            .spatial
            .iter()
            .skip(from)
            .take_while(|s| s.start < tokens.end + REACH)
            .filter(own);
        // What is in no table says nothing; what that lies in may ("in the Biobio region of Chile").
        let mut first = None;
        for holder in after.take(2) {
            let between: Vec<&Token> = (tokens.end..holder.start).filter_map(token).collect();
            let comma = matches!(between.as_slice(), [t] if t.folded == ",");
            // "Santiago, in the east of Cuba"
            let after_comma = usize::from(between.first().is_some_and(|t| t.folded == ","));
            let spatial_noun = |t: &Token| spatial_noun_of(words)(&t);
            // "on Nicaragua's Pacific coast"; "on the Niger river" is in no Niger.
            let coast = || {
                (holder.end..holder.end + 4)
                    .filter_map(token)
                    .take_while(|t| !matches!(t.upos, Upos::Adp | Upos::Punct | Upos::Verb))
                    .any(|t| {
                        words.is(&t.folded, Class::Portion) || words.is(&t.lemma, Class::Portion)
                    })
            };
            let opens = between.get(after_comma).is_some_and(|t| {
                words.is(&t.folded, Class::Holding)
                    || words.is(&t.folded, Class::Upon) && coast()
                    || after_comma == 0 && words.is(&t.folded, Class::Possession)
            });
            let within = between.iter().skip(2).any(spatial_noun_of(words))
                && between.last().is_some_and(|t| {
                    // "Sur, the walled quarter of Diyarbakir"
                    words.is(&t.folded, Class::Holding) || words.is(&t.folded, Class::Possession)
                })
                && between.iter().skip(1).all(|t| {
                    matches!(t.upos, Upos::Det | Upos::Adj | Upos::Adp) || spatial_noun_of(words)(t)
                });
            // "Donetsk, a small Russian town"
            let apposed = after_comma == 1
                && between
                    .get(1)
                    .is_some_and(|t| within || words.is(&t.folded, Class::Indefinite))
                && (within
                    || between
                        .iter()
                        .skip(1)
                        .all(|t| matches!(t.upos, Upos::Det | Upos::Adj)))
                && (token(holder.end).is_some_and(spatial_noun)
                    // "Lebanon, a town in Tennessee"
                    || within)
                // "Boa Vista, the easternmost of the Cape Verde islands"
                || after_comma == 1
                    && between.iter().any(|t| words.is(&t.folded, Class::Possession))
                    && between.iter().skip(1).all(|t| {
                        matches!(t.upos, Upos::Det | Upos::Adj)
                            || words.is(&t.folded, Class::Possession)
                    })
                    && token(holder.end).is_some_and(spatial_noun);
            // "in the presence of the American president" is nowhere.
            let plainly = between.iter().skip(after_comma).all(|t| {
                (plain_word(t.upos) && (t.upos != Upos::Noun || spatial_noun(t))) || t.folded == "-"
            });
            let adjective = token(holder.end.saturating_sub(1))
                .is_some_and(|t| t.upos == Upos::Adj)
                && !token(holder.end).is_some_and(spatial_noun)
                && !token(holder.end + 1).is_some_and(spatial_noun);
            let known = self
                .entities
                .get(holder.entity)
                .is_some_and(|e| e.country.is_some() || e.lat.is_some());
            // "Damascus, Iraq and Iran" is a list.
            let listed = token(holder.end).is_some_and(|t| t.upos == Upos::Cconj)
                || tokens.start > 1
                    && token(tokens.start - 1)
                        .is_some_and(|t| matches!(t.upos, Upos::Punct | Upos::Cconj))
                    && token(tokens.start - 2).is_some_and(|t| t.upos == Upos::Propn);
            let holds = (comma && !listed || opens && plainly || apposed) && !adjective;
            if holds && known {
                return Some(holder.entity);
            }
            if !holds {
                break;
            }
            first = first.or(Some(holder.entity));
        }
        if first.is_some() {
            return first;
        }
        // Before it.
        let upto = self.spatial.partition_point(|s| s.start < tokens.start);
        let holder = self
            .spatial
            .get(..upto)?
            .iter()
            .rev()
            .take_while(|s| s.start + 2 * REACH > tokens.start)
            .filter(own)
            .find(|s| s.end <= tokens.start && s.end + REACH > tokens.start)?;
        let between: Vec<&Token> = (holder.end..tokens.start).filter_map(token).collect();
        let plainly = between
            .iter()
            .all(|t| plain_word(t.upos) || t.folded == ",");
        let kind_of_place = between.iter().any(|t| {
            words.is(&t.folded, Class::Settlement)
                || words.is(&t.lemma, Class::Settlement)
                || words.is(&t.folded, Class::Portion)
        });
        let owned = matches!(between.as_slice(), [t] if t.upos == Upos::Part);
        // "a Dutch dredger in the port of Corinto" is no Dutch port.
        let apart = between
            .iter()
            .any(|t| t.upos == Upos::Adp && !words.is(&t.folded, Class::Possession));
        if apart && token(holder.start).is_some_and(|t| t.upos == Upos::Adj) {
            return None;
        }
        (plainly && (kind_of_place || owned)).then_some(holder.entity)
    }
}

/// Whether a candidate lies in an entity; `None` where nothing tells.
fn fits(candidate: &Candidate, inside: &Entity, country: Option<&SmolStr>) -> Option<bool> {
    let region = matches!(
        inside.precision,
        Some(PlacePrecision::Region | PlacePrecision::District)
    );
    let own = candidate.admin.as_deref().map(plain);
    if own.is_some_and(|admin| admin == plain(&inside.name)) {
        return Some(true);
    }
    let country = country?;
    // No region lies in a city ("the parliament of Kurdistan, in Erbil").
    let wide = candidate.precision == Some(PlacePrecision::Region);
    if wide && inside.precision == Some(PlacePrecision::City) {
        return None;
    }
    if candidate.country.as_ref() != Some(country) {
        return Some(false);
    }
    if inside.kind == Kind::State {
        return Some(true);
    }
    // A region's middle says roughly where its towns are.
    let km = kilometres(candidate.at?, inside.lat.zip(inside.lon)?);
    match region {
        true if km < 500.0 => Some(true),
        true => None,
        false if km < 60.0 => Some(true),
        false => None,
    }
}

fn apply(entity: &mut Entity, choice: Choice) {
    match choice {
        Choice::Kept => {}
        Choice::Taken(c) => {
            if entity.known.as_deref() == Some(c.key.as_str()) && c.kind == Kind::State {
                return;
            }
            if entity.known.as_deref() != Some(c.key.as_str()) && !c.key.starts_with("geonames:") {
                entity.name = c.name;
            }
            if entity.kind == Kind::State {
                entity.sectors = Vec::new();
                entity.wikidata = None;
            }
            entity.kind = c.kind;
            entity.known = Some(c.key);
            entity.country = c.country;
            entity.lat = c.at.map(|(lat, _)| lat);
            entity.lon = c.at.map(|(_, lon)| lon);
            entity.geonames = c.geonames;
            entity.admin1 = c.admin;
            entity.precision = c.precision;
            entity.source = Some(c.source).filter(|s| !s.is_empty());
            entity.by = By::new(c.by);
        }
        Choice::Open(country, why) => {
            entity.known = None;
            entity.country = country;
            entity.lat = None;
            entity.lon = None;
            entity.geonames = None;
            entity.admin1 = None;
            entity.precision = None;
            entity.source = None;
            entity.by = By::fixed(why);
        }
    }
}

/// Nouns that say what kind of place something is.
fn spatial_noun_of(words: &crate::words::Words) -> impl Fn(&&Token) -> bool {
    move |t| {
        [
            Class::Settlement,
            Class::Portion,
            Class::Town,
            Class::Quarter,
        ]
        .iter()
        .any(|c| words.is(&t.folded, *c) || words.is(&t.lemma, *c))
    }
}
