//! A document flattened: code points, ids, links, what `when` and `plover` say.
#![allow(clippy::unwrap_used, clippy::panic)]

mod shared;

use dateline_document::{EventType, PositionKind, Status, Tense};
use dateline_wire::{About, Layers, line, plover, record};
use shared::{TEXT, document, event};

fn words(start: u32, end: u32) -> String {
    TEXT.chars()
        .skip(start as usize)
        .take((end - start) as usize)
        .collect()
}

#[test]
fn offsets_are_code_points_of_the_text() {
    let record = record(&document(), "kit", Layers::default());
    assert_eq!(record.report.text, TEXT);
    for m in &record.mentions {
        assert_eq!(words(m.start, m.end), m.text);
        assert!(!m.text.is_empty());
    }
    for t in &record.times {
        assert_eq!(words(t.start, t.end), t.text);
    }
    let cue = record.attributions[1].cue.as_ref().unwrap();
    assert_eq!(words(cue.start, cue.end), "denied");
    let issue = record.events[0].issue.as_ref().unwrap();
    assert_eq!(words(issue.start, issue.end), "Mali");
}

#[test]
fn links_are_flattened_into_their_ends() {
    let record = record(&document(), "kit", Layers::default());
    let [talks, off] = record.events.as_slice() else {
        panic!("two events");
    };
    assert_eq!((talks.id.as_str(), off.id.as_str()), ("v1", "v2"));
    assert_eq!(talks.status, "cancelled");
    assert_eq!(talks.stated_status.as_deref(), Some("planned"));
    assert_eq!(off.cancels.as_deref(), Some("v1"));
    assert_eq!(off.status, "occurred");
    assert_eq!(off.stated_status, None);
    assert_eq!(off.why["cancels"], "event/cancels");
    assert_eq!(talks.why["status"], "event/cancels");
    assert_eq!(talks.why["place"], "event/in-place");
    assert_eq!(talks.missing["recipient"], "not in the text");
    // Said twice by the links, told once.
    assert_eq!(
        record.attributions[1].about,
        [About::Event("v1".to_owned())]
    );
    assert_eq!(
        record.attributions[2].about,
        [About::Attribution("a1".to_owned())]
    );
    assert_eq!(record.attributions[2].citing, ["a1"]);
}

#[test]
fn mentions_lead_to_entities_and_sources_to_affiliations() {
    let record = record(&document(), "kit", Layers::default());
    let entities: Vec<_> = record.mentions.iter().map(|m| m.entities.clone()).collect();
    assert_eq!(entities, [["e1"], ["e2"], ["e1"], ["e3"]]);
    let source = &record.attributions[1].source;
    assert_eq!(source.entities, ["e1"]);
    assert_eq!(source.affiliation.as_deref(), Some("e1"));
    assert_eq!(record.entities[0].code.as_deref(), Some("FRA GOV"));
    assert_eq!(record.events[0].place_precision.as_deref(), Some("city"));
    assert_eq!(record.attributions[0].id, "a0");
}

#[test]
fn an_event_before_a_day_ends_where_the_day_begins() {
    let record = record(&document(), "kit", Layers::default());
    let when = record.events[0].when.as_ref().unwrap();
    assert_eq!(when.value.as_deref(), Some("2020-09-04"));
    assert_eq!(when.earliest, None);
    assert_eq!(when.latest.as_deref(), Some("2020-09-04T00:00"));
    assert_eq!(when.precision.as_deref(), Some("day"));
}

#[test]
fn plover_follows_the_codebook() {
    let code = |kind, status, tense| {
        plover(&event(kind, "talks", status), status, tense)
            .map(|p| (p.kind, p.mode.unwrap_or_default()))
    };
    let some = |kind: &str, mode: &str| Some((kind.to_owned(), mode.to_owned()));
    use EventType::*;
    use Status::*;
    let past = Tense::Past;
    assert_eq!(code(Consult, Occurred, past), some("CONSULT", ""));
    assert_eq!(code(Consult, Planned, Tense::Future), some("AGREE", ""));
    assert_eq!(code(Consult, Possible, Tense::None), some("AGREE", ""));
    // "may have met" can no longer be agreed upon.
    assert_eq!(code(Consult, Possible, past), some("CONSULT", ""));
    for kind in [Support, Cooperate, Aid] {
        assert_eq!(code(kind, Planned, past), some("AGREE", ""));
    }
    assert_eq!(code(Retreat, Planned, past), some("CONCEDE", ""));
    assert_eq!(code(Concede, Planned, past), some("CONCEDE", ""));
    assert_eq!(code(Assault, Planned, past), some("ASSAULT", ""));
    assert_eq!(code(Consult, Cancelled, past), some("REJECT", "meet"));
    for status in [Negated, Denied] {
        for kind in EventType::ALL {
            assert_eq!(code(*kind, status, past), None);
        }
    }
    let mut refused = event(Consult, "talks", Ongoing);
    refused.position = Some(PositionKind::Refuse);
    let refused = plover(&refused, Ongoing, past).unwrap();
    assert_eq!(
        (refused.kind.as_str(), refused.mode.as_deref()),
        ("REJECT", Some("meet"))
    );
}

#[test]
fn warnings_say_what_is_missing() {
    let mut document = document();
    document.report.published = None;
    let codes = |d: &dateline_document::Document| {
        record(d, "kit", Layers::default())
            .warnings
            .into_iter()
            .map(|w| w.code)
            .collect::<Vec<_>>()
    };
    assert_eq!(codes(&document), ["no_date", "open_quotation"]);
    document.report.read = false;
    assert_eq!(codes(&document), ["not_read"]);
}

#[test]
fn layers_come_when_they_are_asked_for() {
    let layers: Layers = "tokens, predicates".parse().unwrap();
    let full = record(&document(), "kit", layers);
    assert_eq!(full.tokens.unwrap()[0].form, "Élysée");
    assert_eq!(full.predicates.unwrap()[0].factuality_score, 3.0);
    let bare = line(&document(), "kit", Layers::default());
    assert!(!bare.contains("\"tokens\"") && !bare.contains("\"predicates\""));
    assert_eq!("words".parse::<Layers>(), Err("words".to_owned()));
}

#[test]
fn the_same_document_gives_the_same_line() {
    let lines: Vec<String> = (0..20)
        .map(|_| line(&document(), "kit", Layers::default()))
        .collect();
    assert!(lines.windows(2).all(|w| w[0] == w[1]));
    assert!(!lines[0].contains('\n'));
    let back: dateline_wire::Record = serde_json::from_str(&lines[0]).unwrap();
    assert_eq!(back, record(&document(), "kit", Layers::default()));
}
