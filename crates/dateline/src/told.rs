//! From a record on the wire to what the join takes: slots looked up, links as numbers.

use crate::press::press;
use dateline_document::{
    EventType, Kind, Phase, PositionKind, SourceKind, Stance, Status, WhenRelation, fold,
};
use dateline_story::join::{
    Body, Party, PartyRole, Place, Press, Report, Statement, Teller, Toll, Voice, When,
};
use dateline_wire::{About, Attribution, Chains, Entity, Event, Mention, Record};
use jiff::civil::Date;
use std::collections::HashMap;

/// The report with everything it states. `id`: its id in the record; `family`: the report that its text
/// is a copy of, or its own id; `family_outlet`: of that report.
pub fn told(record: &Record, id: &str, family: &str, family_outlet: Option<&str>) -> Report {
    let look = Look::new(record);
    let family_outlet = match family_outlet {
        None if family == id => record.report.outlet.as_deref(),
        outlet => outlet,
    };
    Report {
        press: look.own.clone(),
        family_press: family_outlet.map(press),
        id: id.to_owned(),
        outlet: record.report.outlet.clone(),
        published: record.report.published.clone(),
        day: record.report.published.as_deref().and_then(day),
        family: family.to_owned(),
        family_outlet: family_outlet.map(str::to_owned),
        url: record.report.url.clone(),
        named: look.named(),
        statements: record
            .events
            .iter()
            .filter_map(|e| look.statement(e))
            .collect(),
    }
}

/// The day of a day or moment.
fn day(text: &str) -> Option<Date> {
    text.get(..10)?.parse().ok()
}

struct Look<'a> {
    record: &'a Record,
    mentions: HashMap<&'a str, &'a Mention>,
    entities: HashMap<&'a str, &'a Entity>,
    attributions: HashMap<&'a str, &'a Attribution>,
    chains: Chains<'a>,
    numbers: HashMap<&'a str, usize>,
    /// The outlet of the report.
    own: Option<Press>,
}

impl<'a> Look<'a> {
    fn new(record: &'a Record) -> Self {
        Self {
            record,
            mentions: record.mentions.iter().map(|m| (m.id.as_str(), m)).collect(),
            entities: record.entities.iter().map(|e| (e.id.as_str(), e)).collect(),
            attributions: record
                .attributions
                .iter()
                .map(|a| (a.id.as_str(), a))
                .collect(),
            chains: Chains::new(record),
            numbers: (0..)
                .zip(&record.events)
                .map(|(n, e)| (e.id.as_str(), n))
                .collect(),
            own: record.report.outlet.as_deref().map(press),
        }
    }

    /// `None` of a word of a later version of the wire.
    fn statement(&self, event: &Event) -> Option<Statement> {
        let kind: EventType = event.kind.parse().ok()?;
        let status: Status = event.status.parse().ok()?;
        let stated = event.stated_status.as_deref().and_then(|s| s.parse().ok());
        let sentences = || self.record.sentences.iter();
        let sentence = sentences()
            .position(|s| s.id == event.sentence)
            .unwrap_or(0);
        let number = |id: &Option<String>| self.numbers.get(id.as_deref()?).copied();
        Some(Statement {
            id: event.id.clone(),
            kind,
            mode: event.mode.clone(),
            status,
            stated: stated.unwrap_or(status),
            trigger: fold(&event.trigger.text),
            at: (event.trigger.start, event.trigger.end),
            extent: (event.extent.start, event.extent.end),
            sentence: u32::try_from(sentence).unwrap_or(u32::MAX),
            paragraph: sentences().nth(sentence).map_or(0, |s| s.paragraph),
            parties: self.parties(event),
            place: event.place.as_deref().and_then(|id| self.place(id, event)),
            when: event.when.as_ref().and_then(when),
            issue: event.issue.as_ref().map(|i| i.text.clone()),
            chain: self.chain(&event.attribution),
            voices: self.voices(event),
            phase: event.phase.as_deref().and_then(phase),
            position: event.position.as_deref().and_then(position),
            tolls: event.casualties.iter().filter_map(toll).collect(),
            figures: figures(event),
            ordinal: event.ordinal,
            same_as: number(&event.same_as),
            cancels: number(&event.cancels),
            answers: number(&event.answers),
            because: number(&event.because),
            review: None,
        })
    }

    fn entity(&self, id: &str) -> Option<&'a Entity> {
        self.entities.get(id).copied()
    }

    fn body(&self, entity: &Entity) -> Body {
        Body {
            name: entity.name.clone(),
            kind: kind(&entity.kind),
            country: entity.country.clone(),
            sectors: entity.sectors.clone(),
            office: entity.office.clone(),
            // A name begins with a capital and no article; so do the phrases of a headline, rarely.
            named: entity.source.is_some() || self.is_named(entity),
        }
    }

    fn is_named(&self, entity: &Entity) -> bool {
        let mut mentions = self.record.mentions.iter();
        mentions.any(|m| m.form == "name" && m.entities.contains(&entity.id))
    }

    /// States, bodies of state and groups with a name.
    fn named(&self) -> Vec<Body> {
        let acts = |e: &&Entity| matches!(&*e.kind, "state" | "government" | "group");
        let entities = self.record.entities.iter().filter(acts);
        let mentioned = |e: &&Entity| {
            let mut mentions = self.record.mentions.iter();
            mentions.any(|m| m.entities.contains(&e.id))
        };
        entities.filter(mentioned).map(|e| self.body(e)).collect()
    }

    fn parties(&self, event: &Event) -> Vec<Party> {
        let mut parties = Vec::new();
        for (role, ids) in [
            (PartyRole::Actor, &event.actor),
            (PartyRole::Recipient, &event.recipient),
            (PartyRole::Mediator, &event.mediator),
            (PartyRole::Host, &event.host),
        ] {
            for mention in ids.iter().filter_map(|id| self.mentions.get(id.as_str())) {
                let known = mention.entities.iter().filter_map(|id| self.entity(id));
                let before = parties.len();
                parties.extend(known.map(|entity| Party {
                    role,
                    body: self.body(entity),
                    of: self.acts_for(entity).map(|of| self.body(of)),
                }));
                if parties.len() == before {
                    parties.push(Party {
                        role,
                        body: Body {
                            name: mention.text.clone(),
                            kind: kind(&mention.kind),
                            country: None,
                            sectors: Vec::new(),
                            office: None,
                            named: mention.form == "name",
                        },
                        of: None,
                    });
                }
            }
        }
        parties
    }

    fn of(&self, entity: &Entity) -> Option<&'a Entity> {
        self.entity(entity.of.as_deref()?)
    }

    /// Whom it acts for: a delegation of somebody of a group acts for the group.
    fn acts_for(&self, entity: &Entity) -> Option<&'a Entity> {
        let of = self.of(entity)?;
        match self.of(of) {
            Some(beyond) if of.kind == "person" && beyond.kind == "group" => Some(beyond),
            _ => Some(of),
        }
    }

    fn place(&self, id: &str, event: &Event) -> Option<Place> {
        let mention = self.mentions.get(id)?;
        let entity = mention.entities.first().and_then(|id| self.entity(id));
        Some(Place {
            name: entity.map_or(&mention.text, |e| &e.name).clone(),
            country: entity.and_then(|e| e.country.clone()),
            precision: event.place_precision.as_deref().map(str::to_owned),
            at: entity.and_then(|e| e.lat.zip(e.lon)),
            division: entity.and_then(|e| e.admin1.clone()),
        })
    }

    /// From the attribution nearest the report to the origin.
    fn chain(&self, origin: &str) -> Vec<Teller> {
        let chain = self.chains.to(origin);
        chain.into_iter().map(|a| self.teller(a)).collect()
    }

    fn teller(&self, attribution: &Attribution) -> Teller {
        let source = &attribution.source;
        let unnamed = source.kind == "anonymous";
        let first = source.entities.first().and_then(|id| self.entity(id));
        let mut bodies = Vec::new();
        let mut at = first;
        // Spokesman, ministry, state: no chain of knowledge is longer.
        while let Some(entity) = at.filter(|_| bodies.len() < 4) {
            bodies.push(self.body(entity));
            at = self.of(entity);
        }
        let name = match first {
            Some(entity) if !unnamed => Some(&entity.name),
            _ => source.text.as_ref(),
        };
        let own = || {
            let own = self.own.as_ref()?;
            let aliases = first.into_iter().flat_map(|e| &e.aliases);
            let mut names = name.into_iter().chain(aliases);
            Some(names.any(|n| press(n).same(own)))
        };
        Teller {
            kind: source_kind(&source.kind),
            own: matches!(&*source.kind, "outlet" | "named")
                && first.is_none_or(publishes)
                && own().unwrap_or(false),
            press: name.map(|n| press(n)),
            name: name.cloned(),
            bodies,
            stance: attribution.stance.parse().unwrap_or(Stance::Reports),
        }
    }

    /// Attributions that speak of the event without being the one that tells it.
    fn voices(&self, event: &Event) -> Vec<Voice> {
        let mut voices = Vec::new();
        for attribution in &self.record.attributions {
            let stance: Stance = attribution.stance.parse().unwrap_or(Stance::Reports);
            let speaks = matches!(
                stance,
                Stance::Confirms | Stance::Denies | Stance::NoComment | Stance::NotConfirmed
            );
            let tells = attribution.id == event.attribution;
            if speaks && !tells && self.about(attribution, event, 0) {
                voices.push(Voice {
                    stance,
                    chain: self.chain(&attribution.id),
                });
            }
        }
        voices
    }

    /// Whether the attribution speaks of the event, or of another one that does or that tells it.
    fn about(&self, attribution: &Attribution, event: &Event, depth: u8) -> bool {
        attribution.about.iter().any(|about| match about {
            About::Event(id) => *id == event.id,
            About::Attribution(id) => {
                *id == event.attribution
                    || depth < 4
                        && self
                            .attributions
                            .get(id.as_str())
                            .is_some_and(|a| self.about(a, event, depth + 1))
            }
        })
    }
}

/// Whether it may be an outlet at all: "Sudan" is not the Sudan Tribune.
fn publishes(entity: &Entity) -> bool {
    !matches!(
        &*entity.kind,
        "state" | "government" | "group" | "place" | "people"
    )
}

fn when(when: &dateline_wire::When) -> Option<When> {
    Some(When {
        earliest: when.earliest.as_deref().and_then(day),
        latest: when.latest.as_deref().and_then(day),
        relation: relation(&when.relation)?,
        value: when.value.clone(),
    })
}

fn toll(casualties: &dateline_wire::Casualties) -> Option<Toll> {
    let low = casualties.n.or(casualties.low)?;
    Some(Toll {
        kind: casualties.kind.to_string(),
        low,
        high: casualties.n.or(casualties.high).unwrap_or(low),
    })
}

fn figures(event: &Event) -> Vec<(u64, String)> {
    let counts = event.counts.iter();
    counts.map(|c| (u64::from(c.n), fold(&c.of))).collect()
}

fn relation(word: &str) -> Option<WhenRelation> {
    word.parse().ok()
}

fn phase(word: &str) -> Option<Phase> {
    word.parse().ok()
}

fn position(word: &str) -> Option<PositionKind> {
    word.parse().ok()
}

fn kind(word: &str) -> Kind {
    word.parse().unwrap_or(Kind::Other)
}

fn source_kind(word: &str) -> SourceKind {
    match word {
        "report" => SourceKind::Report,
        "outlet" => SourceKind::Outlet,
        "named" => SourceKind::Named,
        "anonymous" => SourceKind::Anonymous,
        "document" => SourceKind::Document,
        _ => SourceKind::None,
    }
}

#[cfg(all(test, feature = "store"))]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::told;
    use crate::Reader;
    use dateline_document::Report;
    use dateline_wire::{self as wire, Layers};

    #[test]
    fn a_state_is_not_the_outlet_that_has_its_name() {
        let reader = Reader::new().unwrap();
        let tellers = |text: &str, outlet: &str| {
            let mut report = Report::of_text("note", text);
            report.outlet = Some(outlet.into());
            let document = reader.read(report);
            let record = wire::record(&document, reader.kit(), Layers::default());
            let report = told(&record, "note", "note", None);
            let chains = report.statements.into_iter().flat_map(|s| s.chain);
            chains
                .map(|t| (t.name.unwrap_or_default(), t.own))
                .collect::<Vec<_>>()
        };
        let sudan = tellers(
            "Sudan said that it would open talks with Chad in Tunis on Monday.",
            "Sudan",
        );
        assert!(!sudan.is_empty());
        assert!(sudan.iter().all(|(_, own)| !own), "{sudan:?}");
        let own = tellers(
            "Reuters reported that Chad would open talks with Sudan in Tunis on Monday.",
            "Reuters News",
        );
        assert!(own.iter().any(|(_, own)| *own), "{own:?}");
    }
}
