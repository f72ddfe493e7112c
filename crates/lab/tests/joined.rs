//! Joined records: kept on disk as in memory, in any portions; as known on every day; with corrections.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use dateline::store::{Filter, Judge, Reading, Slot, Store, Verdict};
use dateline::wire::joined::{JoinedEvent, Track};
use dateline::wire::{self, Layers, Record};
use dateline::{Archive, Joined, Reader, join_record, joined_events, joined_tracks};
use dateline_lab::tracks::{Gold, folders, run};
use jiff::civil::Date;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::OnceLock;

const AT: &str = "2026-01-01T00:00:00Z";

fn reader() -> &'static Reader {
    static READER: OnceLock<Reader> = OnceLock::new();
    READER.get_or_init(|| Reader::new().unwrap())
}

fn own() -> Vec<Gold> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    folders(&root.join("golden/tracks-own")).unwrap()
}

fn records() -> Vec<Record> {
    let mut records = Vec::new();
    for draft in own().iter().flat_map(|g| &g.reports) {
        let given = dateline::ingest::Given::default();
        let report = reader().accept(draft.clone(), &given).unwrap();
        let document = reader().read(report);
        records.push(wire::record(&document, reader().kit(), Layers::default()));
    }
    records
}

/// Added in portions, joined after each.
fn kept(folder: &Path, records: &[Record], portions: &[&[usize]]) -> Store {
    let mut store = Store::open(&folder.join("kept.db")).unwrap();
    for portion in portions {
        let readings: Vec<Reading> = portion
            .iter()
            .map(|i| Reading::new(records[*i].clone()))
            .collect();
        store.add(&readings, AT).unwrap();
        join_record(&mut store).unwrap();
    }
    store
}

fn as_of(day: &str) -> Filter {
    Filter {
        as_of: Some(day.to_owned()),
        ..Filter::default()
    }
}

fn all(store: &Store, filter: &Filter) -> (Vec<JoinedEvent>, Vec<Track>) {
    let events = joined_events(store, filter).unwrap().events();
    (events, joined_tracks(store, filter).unwrap().tracks())
}

fn in_memory(records: &[Record], day: Option<Date>) -> (Vec<JoinedEvent>, Vec<Track>) {
    let named: Vec<(String, Record)> = records
        .iter()
        .map(|r| (Reading::new(r.clone()).id().to_owned(), r.clone()))
        .collect();
    let joined = Joined::new(&named, day);
    (joined.events(), joined.tracks())
}

#[test]
fn any_portions_in_any_order_come_to_the_same_record() {
    let records = records();
    let (events, tracks) = in_memory(&records, None);
    assert!(
        events.iter().any(|e| e.statements.len() > 5),
        "nothing was joined"
    );
    let n = records.len();
    let forth: Vec<usize> = (0..n).collect();
    let back: Vec<usize> = (0..n).rev().collect();
    let one_by_one: Vec<&[usize]> = forth.chunks(1).collect();
    let from_the_end: Vec<&[usize]> = back.chunks(3).collect();
    for portions in [vec![&forth[..]], one_by_one, from_the_end] {
        let folder = tempfile::tempdir().unwrap();
        let store = kept(folder.path(), &records, &portions);
        let given = all(&store, &Filter::default());
        assert_eq!(given.0, events);
        assert_eq!(given.1, tracks);
    }
}

#[test]
fn as_of_every_day_is_the_record_of_the_reports_up_to_that_day() {
    let records = records();
    let forth: Vec<usize> = (0..records.len()).collect();
    let folder = tempfile::tempdir().unwrap();
    let store = kept(folder.path(), &records, &[&forth]);
    let mut days: Vec<String> = records
        .iter()
        .filter_map(|r| r.report.published.clone())
        .collect();
    days.sort();
    days.dedup();
    for day in days {
        let until: Vec<Record> = records
            .iter()
            .filter(|r| r.report.published.as_ref() <= Some(&day))
            .cloned()
            .collect();
        let (events, tracks) = in_memory(&until, None);
        let given = all(&store, &as_of(&day));
        assert_eq!(given.0, events, "events as of {day}");
        assert_eq!(given.1, tracks, "tracks as of {day}");
        let memory = in_memory(&records, Some(day.parse().unwrap()));
        assert_eq!(memory.0, events, "in memory as of {day}");
    }
}

#[test]
fn what_a_person_decides_is_joined() {
    let records = records();
    let forth: Vec<usize> = (0..records.len()).collect();
    let folder = tempfile::tempdir().unwrap();
    let mut store = kept(folder.path(), &records, &[&forth]);
    let (before, _) = all(&store, &Filter::default());
    let talks = before.iter().find(|e| e.statements.len() > 5).unwrap();
    let judge = Judge {
        by: "ana".to_owned(),
        at: AT.to_owned(),
        why: None,
    };
    let wrong = &talks.statements[0].event;
    let place = Some((Slot::Place, Some("Tunis [TUN]")));
    store
        .decide(wrong, Verdict::Corrected, place, &judge)
        .unwrap();
    let gone = &talks.statements.last().unwrap().event;
    store.decide(gone, Verdict::Rejected, None, &judge).unwrap();
    join_record(&mut store).unwrap();
    let (after, _) = all(&store, &Filter::default());
    let told = |id: &str| {
        after
            .iter()
            .find(|e| e.statements.iter().any(|s| s.event == id))
    };
    assert_eq!(
        told(wrong).unwrap().review,
        if told(wrong).unwrap().statements.len() > 1 {
            "mixed"
        } else {
            "corrected"
        }
    );
    assert!(told(gone).is_none(), "what was rejected is in no event");
}

#[test]
fn a_record_that_may_not_be_written_answers_as_one_that_may() {
    let records = records();
    let forth: Vec<usize> = (0..records.len()).collect();
    let (old, new) = forth.split_at(records.len() * 2 / 3);
    let folder = tempfile::tempdir().unwrap();
    let mut store = kept(folder.path(), &records, &[old]);
    let (before, _) = all(&store, &Filter::default());
    let talks = before.iter().find(|e| e.statements.len() > 5).unwrap();
    let judge = Judge {
        by: "ana".to_owned(),
        at: AT.to_owned(),
        why: None,
    };
    // Neither what came nor what was decided since is joined in the file.
    let readings: Vec<Reading> = new
        .iter()
        .map(|i| Reading::new(records[*i].clone()))
        .collect();
    store.add(&readings, AT).unwrap();
    let place = Some((Slot::Place, Some("Tunis [TUN]")));
    let wrong = &talks.statements[0].event;
    store
        .decide(wrong, Verdict::Corrected, place, &judge)
        .unwrap();
    let gone = &talks.statements.last().unwrap().event;
    store.decide(gone, Verdict::Rejected, None, &judge).unwrap();
    drop(store);
    let path = folder.path().join("kept.db");
    let bytes = std::fs::read(&path).unwrap();
    let aside = Archive::untouched(&path).unwrap();
    assert!(aside.unwritten.is_some());
    let newest = records.iter().filter_map(|r| r.report.published.clone());
    let mut days: Vec<Option<String>> = vec![None];
    days.extend(newest.map(|p| Some(p[..10].to_owned())).step_by(3));
    let reports: BTreeSet<String> = readings.iter().take(3).map(|r| r.id().to_owned()).collect();
    let answers = |archive: &Archive| {
        let mut told = Vec::new();
        for day in &days {
            let filter = Filter {
                as_of: day.clone(),
                ..Filter::default()
            };
            let some = Filter {
                limit: 3,
                ..filter.clone()
            };
            let day = day.as_deref();
            let (events, tracks) = (
                archive.events(&filter).unwrap(),
                archive.tracks(&filter).unwrap(),
            );
            let one = archive.track(&tracks[0].id, day).unwrap().unwrap();
            told.push((events.clone(), tracks, archive.events(&some).unwrap()));
            told.push((
                archive.newest(2, day).unwrap().into_events(),
                archive.tracks(&some).unwrap(),
                archive.told_in(&reports, day).unwrap().into_events(),
            ));
            let beside = archive.beside(&events[0].id, day).unwrap().unwrap();
            told.push((one.events(), one.tracks(), beside.into_events()));
        }
        let why = archive.event(&talks.id).unwrap().unwrap();
        (told, why.why(&talks.id))
    };
    let given = answers(&aside);
    drop(aside);
    assert_eq!(
        std::fs::read(&path).unwrap(),
        bytes,
        "the file is as it was"
    );
    let written = Archive::open(&path, &mut |_, _| {}).unwrap();
    assert!(written.unwritten.is_none());
    assert_eq!(written.store.doctor().unwrap().findings, []);
    let expected = answers(&written);
    assert!(expected.0[0].0.iter().any(|e| e.review == "mixed"));
    assert_eq!(given, expected);
}

#[test]
fn the_own_tracks_hold_their_floors() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let table = run(reader(), &root.join("golden/tracks-own"), false, false).unwrap();
    let value = |name: &str| -> f64 {
        let line = table.lines().find(|l| l.starts_with(name)).unwrap();
        line.split_whitespace().last().unwrap().parse().unwrap()
    };
    assert!(value("events, BCubed, of all") >= 0.9, "{table}");
    assert!(value("tracks, BCubed, of all") >= 0.8, "{table}");
    assert!(value("rounds") >= 0.9, "{table}");
}
