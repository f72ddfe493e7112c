//! A document made by hand, with every kind of annotation, over a text with letters beyond ASCII.
#![allow(clippy::unwrap_used, dead_code, unreachable_pub)]

use dateline_document::*;
use jiff::civil::Date;

/// The text; curly quotes and accents make bytes and code points differ.
pub const TEXT: &str =
    "Sept 3 – “Élysée” denied talks with Mali. Paris called them off before Friday, Le Soir said.";

/// The stretch of `words`.
pub fn span(words: &str) -> Span {
    let start = TEXT.find(words).unwrap() as u32;
    Span::new(start, start + words.len() as u32)
}

fn mention(words: &str, kind: Kind) -> Mention {
    Mention {
        span: span(words),
        head: Id::new(0),
        form: MentionForm::Name,
        kind,
        known: vec![],
        sectors: vec![],
        of: None,
        office: None,
        plural: false,
        anonymous: false,
        locative: false,
        by: By::fixed("lexicon/states:FRA"),
    }
}

fn entity(name: &str, kind: Kind, mentions: Vec<Id<Mention>>) -> Entity {
    Entity {
        name: name.to_owned(),
        aliases: vec![],
        kind,
        of: None,
        office: None,
        country: Some("FRA".into()),
        sectors: vec!["GOV".into()],
        wikidata: None,
        lat: Some(48.85),
        lon: Some(2.35),
        geonames: None,
        admin1: None,
        precision: Some(PlacePrecision::City),
        known: None,
        source: None,
        mentions,
        by: By::fixed("lexicon/states:FRA"),
    }
}

/// An event with nothing but a type and a trigger.
pub fn event(kind: EventType, trigger: &str, status: Status) -> Event {
    Event {
        kind,
        mode: None,
        contexts: vec![],
        sentence: Id::new(0),
        predicate: Id::new(0),
        trigger: span(trigger),
        extent: span(trigger),
        actor: vec![],
        recipient: vec![],
        mediator: vec![],
        host: vec![],
        place: None,
        issue: None,
        instrument: None,
        casualties: vec![],
        counts: vec![],
        ordinal: None,
        when: None,
        stated_status: status,
        status_cue: None,
        factuality: Factuality::Certain,
        phase: None,
        position: None,
        attribution: Id::new(0),
        missing: vec![],
        score: 0.1 + 0.2,
        by: By::fixed("event/talks"),
        why: vec![],
    }
}

fn attribution(kind: SourceKind) -> Attribution {
    Attribution {
        source: Source {
            kind,
            ..Source::default()
        },
        cue: None,
        content: vec![],
        scope: Scope::Whole,
        quotation: Quoted::None,
        channel: None,
        stance: Stance::Reports,
        citing: vec![],
        about: vec![],
        about_span: None,
        through: None,
        said: None,
        by: By::fixed("attribution/report"),
    }
}

/// Two events: talks, denied and then called off; and the calling off.
pub fn document() -> Document {
    let mut report = Report::of_text("r", TEXT);
    let date = Date::constant(2020, 9, 3);
    report.published = Some(Published {
        date,
        given: date.to_string(),
        origin: PublishedOrigin::Header,
    });
    report.language = Some("en".to_owned());
    let mut d = Document {
        report,
        ..Document::default()
    };
    d.syntax.sentences.push(Sentence {
        span: Span::new(span("“Élysée”").start, TEXT.len() as u32),
        paragraph: 0,
        tokens: 0..1,
        section: Some(Section::Lead),
    });
    d.syntax.tokens.push(Token {
        span: span("Élysée"),
        sentence: Id::new(0),
        folded: "élysée".into(),
        lemma: "Élysée".into(),
        upos: Upos::Propn,
        xpos: "NNP".into(),
        head: None,
        deprel: Deprel::Root,
    });
    d.syntax.quotations.push(Quotation {
        span: span("“Élysée”"),
        inner: span("Élysée"),
        closed: false,
    });
    d.predicates.push(Predicate {
        head: Id::new(0),
        span: span("denied"),
        lemma: "deny".into(),
        kind: PredicateKind::Verb,
        light: None,
        roles: vec![],
        tense: Tense::Past,
        aspect: Aspect::Simple,
        passive: false,
        modality: Some(Modality::Planned),
        polarity: Polarity::Positive,
        conditional: false,
        question: false,
        generic: false,
        under: vec![],
        reality: Reality::Occurred,
        reality_cue: None,
        factuality: 3.0,
        by: By::fixed("clause/predicate"),
    });
    let friday = d.times.push(Timex {
        span: span("Friday"),
        kind: TimexKind::Date,
        value: "2020-09-04".into(),
        modifier: Some(TimexModifier::Before),
        quant: None,
        freq: None,
        interval: Some(Interval::day(Date::constant(2020, 9, 4))),
        anchor: Some(Anchor::Report),
        alternatives: vec![],
        unresolved: None,
        side: Some(WhenRelation::Before),
        by: By::fixed("time/weekday"),
    });
    let elysee = d.mentions.push(mention("Élysée", Kind::Government));
    let mali = d.mentions.push(mention("Mali", Kind::State));
    let paris = d.mentions.push(mention("Paris", Kind::State));
    let soir = d.mentions.push(mention("Le Soir", Kind::Outlet));
    d.entities
        .push(entity("France", Kind::State, vec![elysee, paris]));
    d.entities.push(entity("Mali", Kind::State, vec![mali]));
    d.entities.push(entity("Le Soir", Kind::Outlet, vec![soir]));
    d.attributions.push(attribution(SourceKind::Report));
    let denial = d.attributions.push(Attribution {
        source: Source {
            span: Some(span("“Élysée”")),
            mention: Some(elysee),
            kind: SourceKind::Named,
            number: Some(1),
            affiliation: Some(paris),
        },
        cue: Some(Cue {
            span: span("denied"),
            lemma: "deny".into(),
        }),
        content: vec![span("talks with Mali")],
        scope: Scope::Part,
        quotation: Quoted::Mixed,
        channel: Some(Channel::PressConference),
        stance: Stance::Denies,
        said: Some(friday),
        ..attribution(SourceKind::Named)
    });
    d.attributions.push(Attribution {
        citing: vec![denial],
        about: vec![denial],
        ..attribution(SourceKind::Outlet)
    });
    let talks = d.events.push(Event {
        actor: vec![elysee, mali],
        place: Some(paris),
        when: Some(When {
            time: friday,
            relation: WhenRelation::Before,
        }),
        casualties: vec![Casualties {
            kind: CasualtyKind::Killed,
            n: None,
            low: Some(2),
            high: None,
            attribution: denial,
        }],
        issue: Some(span("Mali")),
        status_cue: Some(span("denied")),
        phase: Some(Phase::Resume),
        position: Some(PositionKind::Demand),
        mode: Some("visit".into()),
        contexts: vec!["diplomatic".into()],
        missing: vec![("recipient".into(), "not in the text".into())],
        why: vec![("place".into(), By::fixed("event/in-place"))],
        attribution: denial,
        ..event(EventType::Consult, "talks", Status::Planned)
    });
    let off = d.events.push(Event {
        actor: vec![paris],
        ..event(EventType::Reject, "called", Status::Occurred)
    });
    let by = By::fixed("event/cancels");
    d.links.push(Link {
        from: Linked::Event(off),
        kind: LinkKind::Cancels(talks),
        by: by.clone(),
    });
    d.links.push(Link {
        from: Linked::Event(talks),
        kind: LinkKind::FinalStatus(Status::Cancelled),
        by: by.clone(),
    });
    for _ in 0..2 {
        d.links.push(Link {
            from: Linked::Attribution(denial),
            kind: LinkKind::About(Linked::Event(talks)),
            by: by.clone(),
        });
    }
    d
}
