//! From a [`Document`] to a [`Record`]: ids, code points, links flattened into their ends.

use crate::{
    About, Attribution, Casualties, Count, Cue, Entity, Event, Generator, Layers, Mention,
    Predicate, Record, Report, SCHEMA, Said, Sentence, Source, Stretch, Through, Time, Token,
    Trigger, Word, plover, time, warnings,
};
use dateline_document::{
    self as doc, CodePoints, Document, Id, Interval, Layer, Link, LinkKind, Linked, Quoted, Scope,
    Section, Span, Tense,
};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;

/// The record of `document`, made with the kit of that fingerprint.
pub fn record(document: &Document, kit: &str, layers: Layers) -> Record {
    let flat = Flat::new(document);
    Record {
        schema: Word::Borrowed(SCHEMA),
        generator: Generator {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            kit: kit.to_owned(),
        },
        report: report(&document.report),
        sentences: flat.sentences(),
        times: flat.times(),
        mentions: flat.mentions(),
        entities: flat.entities(),
        attributions: flat.attributions(),
        events: flat.events(),
        tokens: layers.tokens.then(|| flat.tokens()),
        predicates: layers.predicates.then(|| flat.predicates()),
        attitudes: layers.attitudes.then(|| flat.attitudes()),
        warnings: warnings::of(document, &flat.points),
    }
}

/// `v1` is the first event.
pub(crate) fn event_id(id: Id<doc::Event>) -> String {
    format!("v{}", id.index() + 1)
}

/// `a0` is the report itself.
pub(crate) fn attribution_id(id: Id<doc::Attribution>) -> String {
    format!("a{}", id.index())
}

fn time_id(id: Id<doc::Timex>) -> String {
    format!("t{}", id.index() + 1)
}
fn mention_id(id: Id<doc::Mention>) -> String {
    format!("m{}", id.index() + 1)
}
fn entity_id(id: Id<doc::Entity>) -> String {
    format!("e{}", id.index() + 1)
}
fn sentence_id(id: Id<doc::Sentence>) -> String {
    format!("s{}", id.index() + 1)
}

fn report(report: &doc::Report) -> Report {
    let mut sha256 = String::with_capacity(64);
    for byte in Sha256::digest(report.text.as_bytes()) {
        let _ = write!(sha256, "{byte:02x}");
    }
    Report {
        id: report.id.clone(),
        outlet: report.outlet.clone(),
        agency: report.agency.clone(),
        byline: report.byline.clone(),
        place: report.place.clone(),
        published: report.published.as_ref().map(|p| p.given.clone()),
        published_origin: report
            .published
            .as_ref()
            .map(|p| Word::Borrowed(p.origin.as_str())),
        updated: report.updated.clone(),
        retrieved: report.retrieved.clone(),
        title: report.title.clone(),
        url: report.url.clone(),
        language: report.language.clone(),
        sha256,
        read: report.read,
        text: report.text.clone(),
    }
}

/// What every layer needs while it is written down.
struct Flat<'d> {
    document: &'d Document,
    text: &'d str,
    points: CodePoints<'d>,
    /// Entities of each mention, in order of the entities.
    entities_of: HashMap<Id<doc::Mention>, Vec<Id<doc::Entity>>>,
    /// Links by their start.
    links: HashMap<Linked, Vec<&'d Link>>,
}

impl<'d> Flat<'d> {
    fn new(document: &'d Document) -> Self {
        let mut entities_of: HashMap<_, Vec<_>> = HashMap::new();
        for (id, entity) in document.entities.pairs() {
            for mention in &entity.mentions {
                entities_of.entry(*mention).or_default().push(id);
            }
        }
        let mut links: HashMap<_, Vec<_>> = HashMap::new();
        for link in &document.links {
            links.entry(link.from).or_default().push(link);
        }
        Self {
            document,
            text: &document.report.text,
            points: CodePoints::new(&document.report.text),
            entities_of,
            links,
        }
    }

    fn stretch(&self, span: Span) -> Stretch {
        let (start, end) = self.points.span(span);
        Stretch { start, end }
    }

    fn words(&self, span: Span) -> String {
        span.of(self.text).to_owned()
    }

    fn phrase(&self, span: Span) -> Trigger {
        let (start, end) = self.points.span(span);
        Trigger {
            start,
            end,
            text: self.words(span),
        }
    }

    fn entities_at(&self, mention: Id<doc::Mention>) -> &[Id<doc::Entity>] {
        self.entities_of.get(&mention).map_or(&[], Vec::as_slice)
    }

    fn links_from(&self, from: Linked) -> &[&'d Link] {
        self.links.get(&from).map_or(&[], Vec::as_slice)
    }

    fn sentences(&self) -> Vec<Sentence> {
        write_layer(&self.document.syntax.sentences, |id, s| {
            let (start, end) = self.points.span(s.span);
            Sentence {
                id: sentence_id(id),
                start,
                end,
                paragraph: s.paragraph,
                section: s.section.map(|section| {
                    Word::Borrowed(match section {
                        Section::Lead => "lead",
                        Section::Earlier => "earlier",
                        Section::Background => "background",
                    })
                }),
            }
        })
    }

    fn times(&self) -> Vec<Time> {
        write_layer(&self.document.times, |id, t| {
            let (start, end) = self.points.span(t.span);
            let Interval { earliest, latest } = t.interval.unwrap_or_default();
            Time {
                id: time_id(id),
                start,
                end,
                text: self.words(t.span),
                kind: time::kind(t.kind),
                value: time::some(&t.value),
                modifier: t.modifier.map(time::modifier),
                quant: t.quant.as_ref().map(ToString::to_string),
                freq: t.freq.as_ref().map(ToString::to_string),
                earliest: earliest.map(time::minute),
                latest: latest.map(time::minute),
                anchor: t.anchor.map(|anchor| match anchor {
                    doc::Anchor::Report => "report".to_owned(),
                    doc::Anchor::Timex(id) => time_id(id),
                }),
                alternatives: t.alternatives.iter().map(ToString::to_string).collect(),
                unresolved: t.unresolved.map(time::unresolved),
                by: t.by.to_string(),
            }
        })
    }

    fn mentions(&self) -> Vec<Mention> {
        // A thing that is said once, and is no party, is of no use to a reader of the record.
        let party = |id: &Id<doc::Mention>| {
            let events = self.document.events.iter();
            let mut parties = events.flat_map(|e| e.actor.iter().chain(&e.recipient));
            parties.any(|p| p == id)
        };
        let told = |id: &Id<doc::Mention>, m: &doc::Mention| {
            !m.is_thing() || !self.entities_at(*id).is_empty() || party(id)
        };
        let mentions = self.document.mentions.pairs();
        let write = |(id, m): (Id<doc::Mention>, &doc::Mention)| {
            let (start, end) = self.points.span(m.span);
            let head = self.document.syntax.tokens.at(m.head);
            Mention {
                id: mention_id(id),
                start,
                end,
                text: self.words(m.span),
                head: self.stretch(head.map_or(m.span, |t| t.span)),
                form: Word::Borrowed(match m.form {
                    doc::MentionForm::Name => "name",
                    doc::MentionForm::Nominal => "nominal",
                    doc::MentionForm::Pronoun => "pronoun",
                }),
                kind: Word::Borrowed(m.kind.as_str()),
                entities: names(self.entities_at(id), entity_id),
                by: m.by.to_string(),
            }
        };
        mentions.filter(|(id, m)| told(id, m)).map(write).collect()
    }

    fn entities(&self) -> Vec<Entity> {
        write_layer(&self.document.entities, |id, e| Entity {
            id: entity_id(id),
            name: e.name.clone(),
            aliases: e.aliases.clone(),
            kind: Word::Borrowed(e.kind.as_str()),
            of: e.of.map(entity_id),
            office: e.office.as_ref().map(ToString::to_string),
            country: e.country.as_ref().map(ToString::to_string),
            sectors: e.sectors.iter().map(ToString::to_string).collect(),
            code: e.code(),
            wikidata: e.wikidata.as_ref().map(ToString::to_string),
            lat: e.lat,
            lon: e.lon,
            geonames: e.geonames,
            admin1: e.admin1.as_ref().map(ToString::to_string),
            precision: e.precision.map(place_precision),
            source: e.source.clone(),
            by: e.by.to_string(),
        })
    }

    fn attributions(&self) -> Vec<Attribution> {
        write_layer(&self.document.attributions, |id, a| {
            self.attribution(attribution_id(id), a, self.about(id, a))
        })
    }

    /// No link leads to or from an attitude.
    fn attitudes(&self) -> Vec<Attribution> {
        write_layer(&self.document.attitudes, |id, a| {
            self.attribution(format!("h{}", id.index() + 1), a, Vec::new())
        })
    }

    fn attribution(&self, id: String, a: &doc::Attribution, about: Vec<About>) -> Attribution {
        Attribution {
            id,
            source: self.source(&a.source),
            cue: a.cue.as_ref().map(|cue| {
                let (start, end) = self.points.span(cue.span);
                Cue {
                    start,
                    end,
                    text: self.words(cue.span),
                    lemma: cue.lemma.to_string(),
                }
            }),
            content: a.content.iter().map(|s| self.stretch(*s)).collect(),
            scope: Word::Borrowed(match a.scope {
                Scope::Whole => "whole",
                Scope::Part => "part",
            }),
            quotation: Word::Borrowed(match a.quotation {
                Quoted::Direct => "direct",
                Quoted::Indirect => "indirect",
                Quoted::Mixed => "mixed",
                Quoted::None => "none",
            }),
            channel: a.channel.map(|c| Word::Borrowed(c.as_str())),
            through: a.through.map(|span| {
                let (start, end) = self.points.span(span);
                Through {
                    start,
                    end,
                    text: self.words(span),
                }
            }),
            stance: Word::Borrowed(a.stance.as_str()),
            about,
            about_words: a.about_span.map(|s| self.stretch(s)),
            citing: names(&a.citing, attribution_id),
            said: a.said.and_then(|id| {
                let timex = self.document.times.at(id)?;
                let Interval { earliest, latest } = timex.interval.unwrap_or_default();
                Some(Said {
                    time: time_id(id),
                    value: time::some(&timex.value),
                    earliest: earliest.map(time::minute),
                    latest: latest.map(time::minute),
                })
            }),
            by: a.by.to_string(),
        }
    }

    fn source(&self, source: &doc::Source) -> Source {
        let stretch = source.span.map(|span| self.stretch(span));
        Source {
            start: stretch.map(|s| s.start),
            end: stretch.map(|s| s.end),
            text: source.span.map(|span| self.words(span)),
            kind: Word::Borrowed(source.kind.as_str()),
            number: source.number,
            entities: source
                .mention
                .map(|m| names(self.entities_at(m), entity_id))
                .unwrap_or_default(),
            affiliation: source
                .affiliation
                .and_then(|m| self.entities_at(m).first().copied())
                .map(entity_id),
        }
    }

    /// What the attribution itself names, then what `link` found, each once.
    fn about(&self, id: Id<doc::Attribution>, a: &doc::Attribution) -> Vec<About> {
        let own = a.about.iter().map(|other| Linked::Attribution(*other));
        let found = self
            .links_from(Linked::Attribution(id))
            .iter()
            .filter_map(|link| match link.kind {
                LinkKind::About(target) => Some(target),
                _ => None,
            });
        let mut about = Vec::new();
        for target in own.chain(found) {
            let target = match target {
                Linked::Event(id) => About::Event(event_id(id)),
                Linked::Attribution(id) => About::Attribution(attribution_id(id)),
            };
            if !about.contains(&target) {
                about.push(target);
            }
        }
        about
    }

    fn events(&self) -> Vec<Event> {
        write_layer(&self.document.events, |id, e| self.event(id, e))
    }

    fn event(&self, id: Id<doc::Event>, e: &doc::Event) -> Event {
        let links = self.links_from(Linked::Event(id));
        let mut why: BTreeMap<String, String> = e
            .why
            .iter()
            .map(|(slot, by)| (slot.to_string(), by.to_string()))
            .collect();
        let mut linked = |slot: &str, pick: fn(LinkKind) -> Option<Id<doc::Event>>| {
            let (target, by) = links
                .iter()
                .find_map(|link| pick(link.kind).map(|id| (id, &link.by)))?;
            why.insert(slot.to_owned(), by.to_string());
            Some(event_id(target))
        };
        let cancels = linked("cancels", |k| match k {
            LinkKind::Cancels(id) => Some(id),
            _ => None,
        });
        let confirms = linked("confirms", |k| match k {
            LinkKind::Confirms(id) => Some(id),
            _ => None,
        });
        let answers = linked("answers", |k| match k {
            LinkKind::Answers(id) => Some(id),
            _ => None,
        });
        let condition = linked("condition", |k| match k {
            LinkKind::Condition(id) => Some(id),
            _ => None,
        });
        let because = linked("because", |k| match k {
            LinkKind::Because(id) => Some(id),
            _ => None,
        });
        let same_as = linked("same_as", |k| match k {
            LinkKind::SameAs(id) => Some(id),
            _ => None,
        });
        let last = links.iter().rev().find_map(|link| match link.kind {
            LinkKind::FinalStatus(status) => Some((status, &link.by)),
            _ => None,
        });
        if let Some((_, by)) = last {
            why.insert("status".to_owned(), by.to_string());
        }
        let status = last.map_or(e.stated_status, |(status, _)| status);
        let tense = self
            .document
            .predicates
            .at(e.predicate)
            .map_or(Tense::None, |p| p.tense);
        let place = e.place.and_then(|m| {
            self.entities_at(m)
                .iter()
                .find_map(|id| self.document.entities.at(*id)?.precision)
        });
        Event {
            id: event_id(id),
            kind: Word::Borrowed(e.kind.as_str()),
            mode: e.mode.as_ref().map(ToString::to_string),
            quad: e.kind.quad(),
            plover: plover(e, status, tense),
            sentence: sentence_id(e.sentence),
            trigger: self.phrase(e.trigger),
            extent: self.stretch(e.extent),
            actor: names(&e.actor, mention_id),
            recipient: names(&e.recipient, mention_id),
            mediator: names(&e.mediator, mention_id),
            host: names(&e.host, mention_id),
            place: e.place.map(mention_id),
            place_precision: place.map(place_precision),
            issue: e.issue.map(|span| self.phrase(span)),
            instrument: e.instrument.map(|span| self.phrase(span)),
            casualties: e.casualties.iter().map(casualties).collect(),
            counts: e.counts.iter().map(count).collect(),
            ordinal: e.ordinal,
            when: e.when.as_ref().and_then(|when| {
                let timex = self.document.times.at(when.time)?;
                Some(time::when(time_id(when.time), timex, when.relation))
            }),
            status: Word::Borrowed(status.as_str()),
            stated_status: (status != e.stated_status)
                .then(|| Word::Borrowed(e.stated_status.as_str())),
            status_cue: e.status_cue.map(|span| self.stretch(span)),
            factuality: Word::Borrowed(e.factuality.as_str()),
            phase: e.phase.map(|p| Word::Borrowed(p.as_str())),
            position: e.position.map(|p| Word::Borrowed(p.as_str())),
            attribution: attribution_id(e.attribution),
            cancels,
            confirms,
            answers,
            condition,
            because,
            same_as,
            missing: e
                .missing
                .iter()
                .map(|(slot, reason)| (slot.to_string(), reason.to_string()))
                .collect(),
            score: rounded(e.score),
            by: e.by.to_string(),
            why,
        }
    }

    fn tokens(&self) -> Vec<Token> {
        write_layer(&self.document.syntax.tokens, |_, t| {
            let (start, end) = self.points.span(t.span);
            Token {
                start,
                end,
                form: self.words(t.span),
                lemma: t.lemma.to_string(),
                upos: Word::Borrowed(t.upos.as_str()),
                xpos: t.xpos.to_string(),
                head: t.head.map(|h| h.index() as u32),
                deprel: Word::Borrowed(t.deprel.as_str()),
                sentence: sentence_id(t.sentence),
            }
        })
    }

    fn predicates(&self) -> Vec<Predicate> {
        write_layer(&self.document.predicates, |_, p| {
            let (start, end) = self.points.span(p.span);
            Predicate {
                start,
                end,
                lemma: p.lemma.to_string(),
                tense: Word::Borrowed(match p.tense {
                    Tense::Past => "past",
                    Tense::Present => "present",
                    Tense::Future => "future",
                    Tense::None => "none",
                }),
                modality: p.modality.map(modality),
                polarity: Word::Borrowed(match p.polarity {
                    doc::Polarity::Positive => "positive",
                    doc::Polarity::Negative => "negative",
                }),
                factuality_score: rounded(p.factuality),
            }
        })
    }
}

fn write_layer<T, W>(layer: &Layer<T>, write: impl Fn(Id<T>, &T) -> W) -> Vec<W> {
    layer.pairs().map(|(id, item)| write(id, item)).collect()
}

fn names<T>(ids: &[Id<T>], name: fn(Id<T>) -> String) -> Vec<String> {
    ids.iter().map(|id| name(*id)).collect()
}

fn count(c: &doc::Count) -> Count {
    Count {
        n: c.n,
        of: c.of.to_string(),
    }
}

fn casualties(c: &doc::Casualties) -> Casualties {
    Casualties {
        kind: Word::Borrowed(c.kind.as_str()),
        n: c.n,
        low: c.low,
        high: c.high,
        attribution: attribution_id(c.attribution),
    }
}

fn place_precision(precision: doc::PlacePrecision) -> Word {
    Word::Borrowed(match precision {
        doc::PlacePrecision::Point => "point",
        doc::PlacePrecision::City => "city",
        doc::PlacePrecision::District => "district",
        doc::PlacePrecision::Region => "region",
        doc::PlacePrecision::Country => "country",
    })
}

fn modality(modality: doc::Modality) -> Word {
    Word::Borrowed(match modality {
        doc::Modality::Possible => "possible",
        doc::Modality::Able => "able",
        doc::Modality::Allowed => "allowed",
        doc::Modality::Obliged => "obliged",
        doc::Modality::Planned => "planned",
        doc::Modality::Wished => "wished",
        doc::Modality::Feared => "feared",
        doc::Modality::Attempted => "attempted",
        doc::Modality::Hypothetical => "hypothetical",
        doc::Modality::Probable => "probable",
    })
}

/// Three decimals are more than any score here is worth, and print the same everywhere.
fn rounded(score: f32) -> f64 {
    if score.is_finite() {
        (f64::from(score) * 1000.0).round() / 1000.0
    } else {
        0.0
    }
}
