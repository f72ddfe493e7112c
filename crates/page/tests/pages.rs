//! Every page with plain and with hostile text: nothing leaves its place, nothing is asked of a host.
#![allow(clippy::unwrap_used, clippy::panic)]

use dateline_page::Pages;
use dateline_page::view::{
    AnswerPage, BriefPage, EventLine, EventsPage, Field, Form, Links, MessagePage, ReportLine,
    ReportPage, Rule, SearchPage, Site, SourcesPage, StatementPage, TablePage, TodayPage,
    TrackLine, TrackPage, TracksPage, Way, encoded,
};
use dateline_store::{
    DecisionRow, EventRow, PartyRow, PlaceRow, SourceRow, SpanRow, StatementRow, WhenRow,
};
use dateline_wire::joined::{CalledOff, JoinedEvent, PositionOf, RoundOf, StatusOn, Track};
use dateline_wire::{Brief, BriefSentence, Citation, Record};
use serde_json::json;
use std::collections::BTreeMap;

/// Text that wants out of every place that a page has.
const HOSTILE: &str = "\"'><script>alert(1)</script>{{ 7*7 }}<img src=http://evil.example/x onerror=alert(1)>&#x27;\u{202e}\u{1b}[2J";

/// A record whose every word is `x`, in the shape of the wire.
fn record(x: &str) -> Record {
    let text = format!("{x} met {x}.");
    let n = x.chars().count() as u32;
    let all = n * 2 + 6;
    serde_json::from_value(json!({
        "schema": "dateline/1",
        "generator": {"version": "0", "kit": x},
        "report": {"id": x, "outlet": x, "agency": x, "byline": x, "place": x, "published": x,
            "published_origin": "header", "title": x, "url": format!("javascript:{x}"),
            "language": "en", "sha256": x, "read": true, "text": text},
        "sentences": [{"id": "s1", "start": 0, "end": all, "paragraph": 0, "section": null}],
        "times": [{"id": "t1", "start": 0, "end": n, "text": x, "type": "DATE", "value": x,
            "anchor": null, "alternatives": [], "unresolved": null, "by": x}],
        "mentions": [{"id": "m1", "start": 0, "end": n, "text": x, "head": {"start": 0, "end": n},
            "form": "name", "kind": "state", "entities": ["e1"], "by": x}],
        "entities": [{"id": "e1", "name": format!("{x}2"), "aliases": [], "kind": "state", "office": x,
            "code": x, "sectors": [], "source": x, "by": x}],
        "attributions": [
            {"id": "a0", "source": {"kind": "report", "entities": []}, "content": [], "scope": "whole",
             "quotation": "none", "stance": "reports", "about": [], "citing": [], "by": x},
            {"id": "a1", "source": {"start": 0, "end": n, "text": format!("{x}3"), "kind": "outlet", "entities": ["e1"]},
             "cue": {"start": n + 1, "end": n + 4, "text": x, "lemma": x}, "content": [], "scope": "whole",
             "quotation": "none", "stance": "confirms", "about": [{"event": "v1"}], "citing": ["a2"], "by": x},
            {"id": "a2", "source": {"text": x, "kind": "anonymous", "entities": [], "affiliation": "e1"},
             "content": [{"start": 0, "end": n}], "scope": "whole", "quotation": "none",
             "stance": "no_comment", "about": [], "citing": [], "by": x}],
        "events": [{"id": "v1", "type": "CONSULT", "mode": x, "quad": 1, "plover": null, "sentence": "s1",
            "trigger": {"start": n + 1, "end": n + 4, "text": x}, "extent": {"start": 0, "end": all},
            "actor": ["m1"], "recipient": ["m1"], "mediator": ["m1"], "host": ["m1"], "place": "m1",
            "issue": {"start": 0, "end": n, "text": x}, "instrument": {"start": 0, "end": n, "text": x},
            "casualties": [{"kind": "killed", "low": 2, "high": 3, "attribution": "a0"}],
            "when": {"time": "t1", "value": x, "relation": "before"}, "status": "cancelled",
            "stated_status": "planned", "status_cue": {"start": 0, "end": n}, "factuality": "CT-",
            "phase": null, "position": "demand", "attribution": "a2", "because": "v1",
            "missing": {"host": x}, "score": 0.5, "by": x, "why": {"when": x}}],
        "warnings": [{"code": "x", "text": x}]
    }))
    .unwrap()
}

fn row(x: &str, id: &str, status: &str) -> EventRow {
    let party = PartyRow {
        name: x.to_owned(),
        phrase: format!("{x}1"),
        code: Some(x.to_owned()),
    };
    let n = x.chars().count() as u32;
    EventRow {
        id: id.to_owned(),
        kind: "CONSULT".to_owned(),
        mode: Some(x.to_owned()),
        quad: 1,
        status: status.to_owned(),
        review: "corrected".to_owned(),
        score: 0.25,
        stated_status: None,
        actor: vec![party.clone()],
        recipient: vec![party.clone()],
        mediators: vec![party.clone()],
        hosts: vec![party],
        place: Some(PlaceRow {
            name: x.to_owned(),
            country: Some(x.to_owned()),
            precision: None,
            lat: None,
            lon: None,
        }),
        when: Some(WhenRow {
            value: Some(x.to_owned()),
            relation: Some("on".to_owned()),
            earliest: Some("2024-03-01T00:00".to_owned()),
            latest: None,
        }),
        issue: Some(x.to_owned()),
        statements: vec![StatementRow {
            report: "r".to_owned(),
            event: id.to_owned(),
            name: x.to_owned(),
            outlet: Some(x.to_owned()),
            published: Some(x.to_owned()),
            chain: vec![x.to_owned(), format!("{x} [anonymous, {x}]")],
            origin_kind: "anonymous".to_owned(),
            trigger: SpanRow {
                start: n + 1,
                end: n + 4,
            },
            stance: Some(x.to_owned()),
            span: SpanRow {
                start: 0,
                end: n * 2 + 6,
            },
            text: x.to_owned(),
        }],
    }
}

fn decision(x: &str, statement: &str) -> DecisionRow {
    DecisionRow {
        number: 1,
        at: "2024-03-31T10:00:00Z".to_owned(),
        by: x.to_owned(),
        verdict: "corrected".to_owned(),
        about: "statement".to_owned(),
        report: Some("r".to_owned()),
        statement: Some(statement.to_owned()),
        quote: Some(x.to_owned()),
        prefix: Some(x.to_owned()),
        suffix: Some(x.to_owned()),
        start: Some(0),
        read: BTreeMap::new(),
        sentence: Some(x.to_owned()),
        slot: Some("place".to_owned()),
        was: Some(x.to_owned()),
        value: None,
        why: Some(x.to_owned()),
        undoes: None,
        in_force: true,
        still_read: true,
    }
}

/// An event that two reports tell, one of them a copy.
fn joined(x: &str, id: &str) -> JoinedEvent {
    let all = x.chars().count() as u32 * 2 + 6;
    let told = |event: &str, family: &str| {
        json!({"report": "r", "event": event, "family": family, "outlet": x, "published": x, "type": "CONSULT",
            "status": "planned", "origin": x, "chain": [x, format!("{x} [anonymous, {x}]")], "stance": "denies",
            "trigger": x, "span": {"start": 0, "end": all}})
    };
    serde_json::from_value(json!({
        "id": id, "type": "CONSULT", "mode": x, "status": "cancelled",
        "status_history": [{"as_of": x, "status": "planned", "report": "r"},
            {"as_of": null, "status": "cancelled", "report": "r"}],
        "parties": [x], "actors": [x], "recipients": [x], "mediators": [x], "hosts": [x],
        "place": {"name": x, "country": x, "lat": null, "lon": null, "statements": []},
        "when": {"earliest": "2024-03-01", "latest": x, "statements": []}, "issue": x, "review": "machine",
        "families": 1, "origins": 1,
        "origin_names": [{"name": x, "kind": "anonymous", "stance": "confirms", "statements": ["r#v1"]}],
        "voices": [{"chain": [x, x], "stance": "no_comment", "report": "r"}],
        "cancels": "E1", "cancelled_by": "E2", "statements": [told("r#v1", "r"), told("r#v2", "q")],
        "contradictions": [{"slot": "place", "kind": "contradiction",
            "values": [{"value": x, "statements": [], "origins": 1}]}]
    }))
    .unwrap()
}

/// One of every page, with `x` wherever words stand.
fn pages(x: &str) -> Vec<String> {
    let pages = Pages::new().unwrap();
    let record = record(x);
    let rule = Rule {
        by: x.to_owned(),
        place: x.to_owned(),
        body: x.to_owned(),
    };
    let report = ReportPage::new(&record, x, Vec::new(), vec![rule]);
    let one = row(x, "r#v1", "planned");
    let decided = [decision(x, "r#v1"), decision(x, "r#v2")];
    let statement = StatementPage::new(&one, &record, &decided);
    let rows = [one, row(x, "r#v2", "denied")];
    let answer = AnswerPage::new(&rows, x, vec![x.to_owned()]);
    let table = TablePage::new(x, &["a_b", x], vec![vec![x.to_owned(), String::new()]]);
    let records = BTreeMap::from([("r".to_owned(), record.clone())]);
    let events = [joined(x, "E1"), joined(x, "E2")];
    vec![
        pages
            .write(&EventsPage::new(
                &events,
                x,
                vec![x.to_owned()],
                &records,
                &Links::none(),
            ))
            .unwrap(),
        pages
            .write(&EventsPage::new(
                &events[..1],
                x,
                Vec::new(),
                &records,
                &Links::none(),
            ))
            .unwrap(),
        pages.write(&EventsPage::default()).unwrap(),
        pages
            .write(&TrackPage::new(&track(x), &events, &Links::none(), Some(x)))
            .unwrap(),
        pages
            .write(&BriefPage::new(&brief(x), &records, &Links::none()))
            .unwrap(),
        pages.write(&BriefPage::default()).unwrap(),
        pages.write(&report).unwrap(),
        pages.write(&statement).unwrap(),
        pages.write(&answer).unwrap(),
        pages.write(&table).unwrap(),
        pages.write(&AnswerPage::default()).unwrap(),
        pages.write(&TablePage::default()).unwrap(),
    ]
}

/// The same served, with all ways to other pages.
fn served(x: &str) -> Vec<String> {
    let pages = Pages::new().unwrap();
    let links = Links::served(Some(x));
    let record = record(x);
    let records = BTreeMap::from([("r".to_owned(), record.clone())]);
    let events = [joined(x, "E1"), joined(x, "E2")];
    let site = Site {
        record: x.to_owned(),
        nav: Site::ways("/", &links),
        as_of: Some(x.to_owned()),
        day: Some(x.to_owned()),
        now: format!("/{}", encoded(x)),
        path: format!("/{}", encoded(x)),
        keep: links.suffix(),
        asked: vec![(x.to_owned(), x.to_owned())],
        dated: true,
        before: Some(Way {
            name: x.to_owned(),
            href: format!("/{}", encoded(x)),
            here: true,
        }),
        after: None,
        json: Some(format!("/{}.json", encoded(x))),
        words: x.to_owned(),
    };
    let found = |id: &str| ReportLine {
        id: id.to_owned(),
        href: links.report(x),
        outlet: Some(x.to_owned()),
        published: Some(x.to_owned()),
        title: Some(x.to_owned()),
        unread: Some(x.to_owned()),
        excerpt: vec![(x.to_owned(), false), (x.to_owned(), true)],
        ..ReportLine::default()
    };
    let one = row(x, "r#v1", "planned");
    let mut statement = StatementPage::new(&one, &record, &[decision(x, "r#v1")]);
    statement.form = Some(Form {
        statement: x.to_owned(),
        by: x.to_owned(),
        why: x.to_owned(),
        value: x.to_owned(),
        slots: vec![(x.to_owned(), x.to_owned())],
        words: vec![x.to_owned()],
        fault: Some(x.to_owned()),
        done: Some(x.to_owned()),
        ..Form::default()
    });
    let mut report = ReportPage::new(&record, x, Vec::new(), Vec::new());
    report.lead(
        &links,
        &std::collections::HashMap::from([(format!("{x}#v1"), x.to_owned())]),
    );
    let day = Some("2024-03-31");
    let search = SearchPage {
        fields: vec![Field {
            value: x.to_owned(),
            kind: "text",
            ..Field::default()
        }],
        asked: true,
        events: vec![EventLine::new(&events[0], &links)],
        reports: vec![found(x)],
        more: Some(format!("/{}", encoded(x))),
        ..SearchPage::default()
    };
    let message = MessagePage {
        text: x.to_owned(),
        ..MessagePage::default()
    };
    let source = SourceRow {
        name: x.to_owned(),
        kind: x.to_owned(),
        origin_of: 1,
        passes_on: 2,
        reports: 3,
    };
    vec![
        pages
            .serve(
                &TodayPage::new(day, vec![found("r")], &events, &[track(x)], &links),
                &site,
            )
            .unwrap(),
        pages
            .serve(&TrackPage::new(&track(x), &events, &links, Some(x)), &site)
            .unwrap(),
        pages
            .serve(
                &EventsPage::new(&events[..1], x, Vec::new(), &records, &links),
                &site,
            )
            .unwrap(),
        pages
            .serve(&BriefPage::new(&brief(x), &records, &links), &site)
            .unwrap(),
        pages.serve(&report, &site).unwrap(),
        pages.serve(&statement, &site).unwrap(),
        pages.serve(&search, &site).unwrap(),
        pages
            .serve(&SourcesPage::new(&[source], &links), &site)
            .unwrap(),
        pages.serve(&message, &site).unwrap(),
        pages
            .serve(
                &TracksPage {
                    tracks: vec![TrackLine::new(&track(x), &links)],
                    ..TracksPage::default()
                },
                &site,
            )
            .unwrap(),
    ]
}

/// A negotiation of the two events, every word of it `x`.
fn track(x: &str) -> Track {
    let names = vec![x.to_owned()];
    let position = |event: &str, answers: Option<&str>| PositionOf {
        party: x.to_owned(),
        issue: Some(x.to_owned()),
        position: x.to_owned(),
        since: Some(x.to_owned()),
        event: event.to_owned(),
        answers: answers.map(str::to_owned),
        statements: Vec::new(),
    };
    Track {
        id: x.to_owned(),
        title: x.to_owned(),
        parties: names.clone(),
        mediators: names.clone(),
        hosts: names.clone(),
        venues: names.clone(),
        issue: names,
        status: "planned".to_owned(),
        first: Some("2024-03-01".to_owned()),
        last: Some("2024-03-31".to_owned()),
        rounds: vec![RoundOf {
            event: "E1".to_owned(),
            n: 1,
            place: Some(x.to_owned()),
            when: Some("2024-03-20/2024-03-22".to_owned()),
            status: "planned".to_owned(),
            status_history: vec![StatusOn {
                as_of: Some("2024-03-05".to_owned()),
                status: "planned".to_owned(),
                report: x.to_owned(),
            }],
            origins: 1,
            called_off: Some(CalledOff {
                event: "E2".to_owned(),
                by: vec![x.to_owned()],
                because: Some("E2".to_owned()),
            }),
        }],
        agreements: vec!["E2".to_owned()],
        positions: vec![
            position("E2", None),
            position("E2", Some("E2")),
            position("E1", Some("E2")),
        ],
        events: vec!["E1".to_owned(), "E2".to_owned()],
        ..Track::default()
    }
}

fn brief(x: &str) -> Brief {
    let citation = |report: &str| Citation {
        report: report.to_owned(),
        event: format!("{report}#v1"),
        start: 0,
        end: 3,
    };
    Brief {
        title: x.to_owned(),
        as_of: Some(x.to_owned()),
        sentences: vec![BriefSentence {
            text: x.to_owned(),
            citations: vec![citation("r"), citation(x)],
        }],
    }
}

#[test]
fn hostile_text_stays_text_on_served_pages() {
    let (plain, hostile) = (served("Cairo"), served(HOSTILE));
    for (plain, hostile) in plain.iter().zip(&hostile) {
        assert_eq!(tags(plain), tags(hostile));
        assert_eq!(hostile.matches("<script").count(), 1, "only our own file");
        assert!(hostile.contains("<script src=\"/page.js\" defer></script>"));
        assert!(!hostile.contains(['\u{1b}', '\u{202e}']) && !hostile.contains(">49"));
        assert!(!hostile.contains(" style=") && !hostile.contains("<style"));
        for address in hostile.split("href=\"").skip(1) {
            assert!(
                address.starts_with(['#', '/']) || address.starts_with("&#x2f;"),
                "{}",
                &address[..40]
            );
        }
    }
}

/// Names of the tags of a page, with those of the attributes that hold a value.
fn tags(page: &str) -> Vec<(String, Vec<String>)> {
    let mut tags = Vec::new();
    let mut rest = page;
    while let Some(open) = rest.find('<') {
        let end = open + rest[open..].find('>').unwrap();
        let tag = &rest[open + 1..end];
        rest = &rest[end + 1..];
        let name: String = tag.chars().take_while(|c| !c.is_whitespace()).collect();
        // Outside of quotation marks there are names of attributes only.
        let names = tag
            .split('"')
            .step_by(2)
            .filter_map(|part| part.trim().strip_suffix('='))
            .map(|part| part.rsplit(' ').next().unwrap().to_owned())
            .collect();
        tags.push((name, names));
    }
    tags
}

#[test]
fn hostile_text_makes_no_tag_and_no_attribute() {
    let plain = pages("Cairo");
    let hostile = pages(HOSTILE);
    for (plain, hostile) in plain.iter().zip(&hostile) {
        assert_eq!(tags(plain), tags(hostile));
        assert!(!hostile.contains("<script"));
        assert!(!hostile.contains("7*7 }}<"), "{hostile}");
        assert!(!hostile.contains(['\u{1b}', '\u{202e}']));
        assert!(!hostile.contains(">49"));
        assert!(!hostile.contains("javascript:\""));
        assert!(!hostile.contains("href=\"javascript"));
    }
}

#[test]
fn pages_carry_everything_with_them() {
    for page in pages("Cairo") {
        assert!(
            page.trim_start().starts_with("<!doctype html>"),
            "{}",
            &page[..200]
        );
        assert!(page.contains("default-src 'none'; style-src 'sha256-"));
        for (tag, names) in tags(&page) {
            assert!(
                !["script", "img", "iframe", "object", "form", "base"].contains(&tag.as_str()),
                "{tag}"
            );
            for name in names {
                assert!(
                    !name.starts_with("on") && name != "style" && name != "src",
                    "{name}"
                );
            }
        }
        for address in page.split("href=\"").skip(1) {
            assert!(
                address.starts_with(['#']) || address.starts_with("data:,"),
                "{address}"
            );
        }
    }
}

#[test]
fn every_link_inside_a_page_arrives() {
    for page in pages("Cairo") {
        for link in page.split("href=\"#").skip(1) {
            let id = link.split('"').next().unwrap();
            assert_eq!(page.matches(&format!("id=\"{id}\"")).count(), 1, "{id}");
        }
    }
}

#[test]
fn a_report_shows_status_parties_chain_and_text() {
    let record = record("Cairo");
    let page = ReportPage::new(&record, "r", Vec::new(), Vec::new());
    let html = Pages::new().unwrap().write(&page).unwrap();
    let card = &page.cards[0];
    let kinds: Vec<&str> = card.chain.iter().map(|l| l.kind.as_str()).collect();
    assert_eq!(kinds, ["report", "outlet", "anonymous"]);
    assert_eq!(card.chain[2].of.as_deref(), Some("Cairo2"));
    for wanted in [
        "#shape-cancelled",
        "(said as planned)",
        "anonymous, of <bdi>Cairo2</bdi>",
        "killed",
        "2 to 3",
        "no comment",
        ">met</a>",
        "class=\"trigger\"",
    ] {
        assert!(html.contains(wanted), "{wanted}\n{html}");
    }
    // Only an address of the web is followed.
    assert_eq!(page.head.url, None);
}

#[test]
fn an_answer_counts_statuses_and_a_statement_has_its_history() {
    let hosts = [
        row("Cairo", "r#v1", "planned"),
        row("Cairo", "r#v2", "planned"),
    ];
    let answer = AnswerPage::new(&hosts, "2 statements", Vec::new());
    assert_eq!(answer.census, [("planned".to_owned(), 2)]);
    let html = Pages::new().unwrap().write(&answer).unwrap();
    assert!(html.contains("href=\"#r-v2\""), "{html}");
    let page = StatementPage::new(
        &hosts[0],
        &record("Cairo"),
        &[decision("ana", "r#v1"), decision("ben", "r#v2")],
    );
    assert_eq!(page.decisions.len(), 1);
    assert!(
        page.machine.is_some(),
        "what people changed is shown as it was read"
    );
    let html = Pages::new().unwrap().write(&page).unwrap();
    assert!(
        html.contains("place: <bdi>ana</bdi> → <bdi>nothing</bdi>"),
        "{html}"
    );
}

#[test]
fn an_event_shows_history_origins_and_every_statement() {
    let records = BTreeMap::from([("r".to_owned(), record("Cairo"))]);
    let page = EventsPage::new(
        &[joined("Cairo", "E1")],
        "1 event",
        Vec::new(),
        &records,
        &Links::none(),
    );
    let event = &page.events[0];
    assert_eq!((event.reports, event.origins), (1, 1));
    assert!(!event.statements[0].copy && event.statements[1].copy);
    let words: String = event.statements[0]
        .sentence
        .iter()
        .map(|p| p.text.as_str())
        .collect();
    assert_eq!(words, "Cairo met Cairo.");
    let html = Pages::new().unwrap().write(&page).unwrap();
    for wanted in [
        "class=\"stages\"",
        "<b>1 origin</b>",
        "no comment",
        "the text of an earlier report",
        "contradiction",
        "anonymous, of <bdi>Cairo2</bdi>",
    ] {
        assert!(html.contains(wanted), "{wanted}\n{html}");
    }
}
