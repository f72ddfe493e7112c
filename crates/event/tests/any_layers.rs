//! Any layers, however broken: no panic, no endless loop, spans in the text, ids that exist.
#![allow(clippy::unwrap_used)]

use dateline_document::{
    Attribution, By, Cue, Deprel, Embedding, Entity, Event, Id, Interval, Kind, Layer, Link,
    LinkKind, Linked, Mention, MentionForm, Predicate, PredicateKind, Reality, Report, Role,
    RoleKind, Sentence, Source, SourceKind, Span, Stance, Syntax, Tense, Timex, TimexKind, Token,
    Upos, fold,
};
use dateline_event::{Events, Reading};
use dateline_rules::Library;
use proptest::prelude::*;
use smol_str::SmolStr;
use std::sync::LazyLock;

static EVENTS: LazyLock<Events> = LazyLock::new(|| {
    let files = dateline_data_en::FILES
        .iter()
        .map(|(path, text)| dateline_rules::Source { path, text });
    Events::new(&Library::read(files).unwrap()).unwrap()
});

/// Lemmas that take every path of the stage.
const WORDS: [&str; 36] = [
    "talk",
    "meet",
    "agree",
    "attack",
    "kill",
    "two",
    "hundred",
    "cancel",
    "postpone",
    "refuse",
    "demand",
    "announce",
    "ceasefire",
    "lift",
    "sanction",
    "visit",
    "travel",
    "order",
    "strike",
    "between",
    "in",
    "of",
    "and",
    "-",
    "when",
    "accuse",
    "withdraw",
    "troop",
    "statement",
    "city",
    "threaten",
    "mediate",
    "effort",
    "protest",
    "at",
    "least",
];
const PREPOSITIONS: [&str; 6] = ["in", "of", "between", "with", "to", "on"];

#[derive(Clone, Debug)]
struct Layers {
    report: Report,
    syntax: Syntax,
    predicates: Layer<Predicate>,
    times: Layer<Timex>,
    mentions: Layer<Mention>,
    attributions: Layer<Attribution>,
    entities: Layer<Entity>,
}

/// A number from the seed stream, below `n`.
struct Seeds(Vec<u32>, usize);

impl Seeds {
    fn next(&mut self, n: usize) -> usize {
        self.1 += 1;
        let seed = self
            .0
            .get(self.1 % self.0.len().max(1))
            .copied()
            .unwrap_or(0) as usize;
        (seed.wrapping_mul(2_654_435_761) ^ self.1.wrapping_mul(40_503)) % n.max(1)
    }

    fn of<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.next(items.len())]
    }

    /// An id that may lie outside its layer.
    fn id<T>(&mut self, n: usize) -> Id<T> {
        Id::new(self.next(n + 2))
    }
}

fn token(seeds: &mut Seeds, word: &str, span: Span, sentence: usize, tokens: usize) -> Token {
    Token {
        span,
        sentence: Id::new(sentence),
        folded: fold(word).into(),
        lemma: SmolStr::new(word),
        upos: seeds.of(Upos::ALL),
        xpos: SmolStr::new(seeds.of(&["VBD", "VBG", "NN", "NNP", "CD"])),
        head: (seeds.next(4) > 0).then(|| seeds.id(tokens)),
        deprel: seeds.of(Deprel::ALL),
    }
}

fn predicate(seeds: &mut Seeds, at: usize, span: Span, lemma: &str, tokens: usize) -> Predicate {
    use RoleKind::*;
    let kinds = [
        Agent, Patient, Recipient, Oblique, Modifier, Complement, Adverbial, Attribute,
    ];
    let roles = (0..seeds.next(5))
        .map(|_| Role {
            kind: seeds.of(&kinds),
            head: seeds.id(tokens),
            preposition: (seeds.next(2) == 0).then(|| SmolStr::new(seeds.of(&PREPOSITIONS))),
        })
        .collect();
    let under = (0..seeds.next(3))
        .map(|_| Embedding {
            governor: seeds.id(tokens),
            lemma: SmolStr::new(seeds.of(&WORDS)),
            class: SmolStr::default(),
            by: By::fixed("test/any"),
        })
        .collect();
    use Reality::*;
    let realities = [
        Occurred,
        Ongoing,
        Planned,
        Possible,
        Conditional,
        Negated,
        Cancelled,
        Postponed,
        Suspended,
        Refused,
        Demanded,
        Offered,
        Threatened,
        Denied,
        Generic,
    ];
    Predicate {
        head: Id::new(at),
        span,
        lemma: SmolStr::new(lemma),
        kind: seeds.of(&[
            PredicateKind::Verb,
            PredicateKind::Noun,
            PredicateKind::Adjective,
        ]),
        light: (seeds.next(4) == 0).then(|| seeds.id(tokens)),
        roles,
        tense: seeds.of(&[Tense::Past, Tense::Present, Tense::Future, Tense::None]),
        aspect: dateline_document::Aspect::Simple,
        passive: seeds.next(3) == 0,
        modality: (seeds.next(3) == 0).then_some(dateline_document::Modality::Obliged),
        polarity: dateline_document::Polarity::Positive,
        conditional: seeds.next(5) == 0,
        question: false,
        generic: false,
        under,
        reality: seeds.of(&realities),
        reality_cue: None,
        factuality: seeds.next(7) as f32 - 3.0,
        by: By::fixed("test/any"),
    }
}

fn layers(words: &[usize], seeds: Vec<u32>) -> Layers {
    let mut seeds = Seeds(seeds, 0);
    let mut text = String::new();
    let mut spans = Vec::new();
    for word in words {
        let start = text.len() as u32;
        text.push_str(WORDS[*word]);
        spans.push(Span::new(start, text.len() as u32));
        text.push(' ');
    }
    let n = spans.len();
    let half = n / 2;
    let mut syntax = Syntax::default();
    for (i, range) in [(0, half), (half, n)].into_iter().enumerate() {
        if let (Some(first), Some(last)) = (spans.get(range.0), spans.get(range.1.wrapping_sub(1)))
        {
            syntax.sentences.push(Sentence {
                span: Span::new(first.start, last.end),
                paragraph: i as u32,
                tokens: range.0 as u32..range.1 as u32,
                section: None,
            });
        }
    }
    let (mut predicates, mut mentions, mut times) = (Layer::new(), Layer::new(), Layer::new());
    for (i, span) in spans.iter().enumerate() {
        let word = WORDS[words[i]];
        let sentence = usize::from(i >= half && half > 0);
        let made = token(&mut seeds, word, *span, sentence, n);
        syntax.tokens.push(made);
        if seeds.next(2) == 0 {
            predicates.push(predicate(&mut seeds, i, *span, word, n));
        }
        if seeds.next(2) == 0 {
            use Kind::*;
            let kinds = [
                Person,
                State,
                Government,
                Group,
                Organization,
                Outlet,
                Place,
                Facility,
                People,
                Other,
            ];
            mentions.push(Mention {
                span: *span,
                head: seeds.id(n),
                form: seeds.of(&[
                    MentionForm::Name,
                    MentionForm::Nominal,
                    MentionForm::Pronoun,
                ]),
                kind: seeds.of(&kinds),
                known: Vec::new(),
                sectors: vec![SmolStr::new(seeds.of(&["GOV", "MIL", "CVL", "COP"]))],
                of: (seeds.next(3) == 0).then(|| seeds.id(n)),
                office: None,
                plural: false,
                anonymous: false,
                locative: seeds.next(3) == 0,
                by: By::fixed("test/any"),
            });
        }
        if seeds.next(6) == 0 {
            let day = jiff::civil::date(2024, 3, 1 + seeds.next(28) as i8);
            times.push(Timex {
                span: *span,
                kind: seeds.of(&[TimexKind::Date, TimexKind::Time, TimexKind::Duration]),
                value: SmolStr::new(day.to_string()),
                modifier: None,
                quant: None,
                freq: None,
                interval: Some(Interval::day(day)),
                anchor: None,
                alternatives: Vec::new(),
                unresolved: None,
                side: None,
                by: By::fixed("test/any"),
            });
        }
    }
    let entities: Layer<Entity> = (0..seeds.next(4))
        .map(|_| Entity {
            name: "x".to_owned(),
            aliases: Vec::new(),
            kind: seeds.of(&[Kind::State, Kind::Person, Kind::Group]),
            of: None,
            office: None,
            country: None,
            sectors: Vec::new(),
            wikidata: None,
            lat: None,
            lon: None,
            geonames: None,
            admin1: None,
            precision: None,
            known: None,
            source: None,
            mentions: (0..seeds.next(4))
                .map(|_| seeds.id(mentions.len()))
                .collect(),
            by: By::fixed("test/any"),
        })
        .collect();
    let whole = Span::new(0, text.len() as u32);
    let attributions: Layer<Attribution> = (0..=seeds.next(4))
        .map(|i| Attribution {
            source: Source {
                span: spans.first().copied(),
                mention: (seeds.next(2) == 0).then(|| seeds.id(mentions.len())),
                kind: if i == 0 {
                    SourceKind::Report
                } else {
                    SourceKind::Named
                },
                number: None,
                affiliation: None,
            },
            cue: spans.get(seeds.next(n)).map(|s| Cue {
                span: *s,
                lemma: SmolStr::new("say"),
            }),
            content: if i == 0 { Vec::new() } else { vec![whole] },
            scope: dateline_document::Scope::Whole,
            quotation: dateline_document::Quoted::Indirect,
            channel: None,
            stance: seeds.of(&[
                Stance::Reports,
                Stance::Confirms,
                Stance::Denies,
                Stance::NoComment,
            ]),
            citing: (0..seeds.next(2)).map(|_| seeds.id(4)).collect(),
            about: Vec::new(),
            about_span: None,
            through: None,
            said: None,
            by: By::fixed("test/any"),
        })
        .collect();
    Layers {
        report: Report::of_text("any", text),
        syntax,
        predicates,
        times,
        mentions,
        attributions,
        entities,
    }
}

fn check(layers: &Layers, events: &Layer<Event>, links: &Layer<Link>) {
    let text = &layers.report.text;
    for event in events {
        let spans = [event.trigger, event.extent];
        for span in spans.into_iter().chain(event.issue).chain(event.instrument) {
            assert!(
                text.get(span.start as usize..span.end as usize).is_some(),
                "{span:?}"
            );
        }
        assert!(!event.trigger.is_empty());
        let parties = event
            .actor
            .iter()
            .chain(&event.recipient)
            .chain(&event.mediator);
        for mention in parties.chain(&event.host).chain(&event.place) {
            assert!(layers.mentions.at(*mention).is_some());
        }
        assert!(event.actor.iter().all(|a| !event.recipient.contains(a)));
        assert!(
            event
                .when
                .as_ref()
                .is_none_or(|w| layers.times.at(w.time).is_some())
        );
        assert!(!event.by.as_str().is_empty());
    }
    assert!(
        events
            .windows(2)
            .all(|w| w[0].trigger.start <= w[1].trigger.start)
    );
    for link in links {
        let target = match link.kind {
            LinkKind::About(Linked::Attribution(a)) => {
                assert!(layers.attributions.at(a).is_some());
                continue;
            }
            LinkKind::About(Linked::Event(e))
            | LinkKind::Cancels(e)
            | LinkKind::Confirms(e)
            | LinkKind::Answers(e)
            | LinkKind::Condition(e)
            | LinkKind::Because(e)
            | LinkKind::SameAs(e) => e,
            LinkKind::FinalStatus(_) => continue,
        };
        assert!(events.at(target).is_some());
        assert!(
            link.from != Linked::Event(target),
            "an event speaks of itself: {link:?}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]
    #[test]
    fn any_layers_give_events_without_panic(
        words in prop::collection::vec(0..WORDS.len(), 0..24),
        seeds in prop::collection::vec(any::<u32>(), 1..40),
    ) {
        let layers = layers(&words, seeds);
        let reading = Reading {
            report: &layers.report,
            syntax: &layers.syntax,
            predicates: &layers.predicates,
            times: &layers.times,
            mentions: &layers.mentions,
            attributions: &layers.attributions,
            entities: &layers.entities,
        };
        let events = EVENTS.find(reading);
        let links = EVENTS.link(reading, &events);
        check(&layers, &events, &links);
        prop_assert_eq!(&events, &EVENTS.find(reading));
        prop_assert_eq!(&links, &EVENTS.link(reading, &events));
    }
}

#[test]
fn empty_layers_give_nothing() {
    let layers = layers(&[], vec![1]);
    let reading = Reading {
        report: &layers.report,
        syntax: &layers.syntax,
        predicates: &layers.predicates,
        times: &layers.times,
        mentions: &layers.mentions,
        attributions: &layers.attributions,
        entities: &layers.entities,
    };
    assert!(EVENTS.find(reading).is_empty());
}
