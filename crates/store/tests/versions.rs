//! Files of earlier versions are brought to today's; nothing in them is lost.
#![allow(clippy::unwrap_used)]

mod shared;

use dateline_store::{Filter, Judge, Store, Verdict};
use rusqlite::Connection;
use shared::{AT, TEXT, reading};
use std::path::Path;

/// Tables, columns and indexes, without the words of their SQL.
fn shape(path: &Path) -> Vec<String> {
    let file = Connection::open(path).unwrap();
    let mut out: Vec<String> = file
        .prepare(
            "SELECT m.name || ' ' || c.name || ' ' || c.type || ' ' || c.\"notnull\" || ' ' || c.pk FROM \
             sqlite_schema m, pragma_table_xinfo(m.name) c WHERE m.type = 'table' UNION ALL SELECT \
             m.tbl_name || ' ' || coalesce(m.sql, 'unique') FROM sqlite_schema m WHERE m.type = 'index' \
             ORDER BY 1",
        )
        .unwrap()
        .query_map([], |r| r.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    out.sort();
    out
}

#[test]
fn a_file_of_version_1_keeps_its_decisions() {
    let folder = tempfile::tempdir().unwrap();
    let (new, old) = (folder.path().join("new.db"), folder.path().join("old.db"));
    let mut store = Store::open(&new).unwrap();
    store.add(&[reading("lima", "k1", None, TEXT)], AT).unwrap();
    let id = store.events(&Filter::default()).unwrap()[0].id.clone();
    let judge = Judge {
        by: "ana".to_owned(),
        at: AT.to_owned(),
        why: None,
    };
    store.decide(&id, Verdict::Confirmed, None, &judge).unwrap();
    let (events, decisions) = (
        store.events(&Filter::default()).unwrap(),
        store.decisions().unwrap(),
    );
    drop(store);

    // The same rows in a file as version 1 made it.
    let file = Connection::open(&old).unwrap();
    file.execute_batch(include_str!("version-1.sql")).unwrap();
    file.execute_batch(&format!(
        "ATTACH '{}' AS new; PRAGMA foreign_keys = 0;
         INSERT INTO kit SELECT * FROM new.kit; INSERT INTO batch SELECT * FROM new.batch;
         INSERT INTO report SELECT * FROM new.report;
         INSERT INTO reading SELECT number, report, kit, batch, current, record FROM new.reading;
         INSERT INTO statement SELECT number, reading, report, id, local, current, review, published, type,
             mode, quad, plover, status, stated_status, factuality, phase, position, start, \"end\", trigger,
             trigger_start, trigger_end, issue, value, relation, earliest, latest, place, place_country,
             place_precision, lat, lon, origin_kind, origin, same_as, score FROM new.statement;
         INSERT INTO party SELECT statement, role, number, phrase, name, kind, country, code FROM new.party;
         INSERT INTO link SELECT statement, number, kind, name, affiliation, stance FROM new.link;
         INSERT INTO words (rowid, title, text) SELECT number, title, text FROM report;
         INSERT INTO decision SELECT number, at, by, verdict, report, sha256, statement, reading, local, quote,
             prefix, suffix, start, slot, was, value, why, undoes FROM new.decision;
         PRAGMA application_id = 0x44544C4E; PRAGMA user_version = 1; PRAGMA journal_mode = wal;",
        new.display()
    ))
    .unwrap();
    drop(file);

    // A question brings it up to date as well.
    let store = Store::read(&old).unwrap();
    assert_eq!(store.events(&Filter::default()).unwrap(), events);
    assert_eq!(store.decisions().unwrap(), decisions);
    assert_eq!(store.doctor().unwrap().findings, []);
    drop(store);
    assert_eq!(shape(&old), shape(&new));
    let mut store = Store::open(&old).unwrap();
    store.undo(1, &judge).unwrap();
    assert_eq!(
        store.events(&Filter::default()).unwrap()[0].review,
        "machine"
    );
}

/// A file of version 2 or 3 with the rows of today's `new`; of version 3 with a join, too.
fn earlier(old: &Path, new: &Path, version: i64) {
    let file = Connection::open(old).unwrap();
    file.execute_batch("PRAGMA foreign_keys = 0").unwrap();
    file.execute_batch(include_str!("version-1.sql")).unwrap();
    file.execute_batch(include_str!("../src/from-1.sql"))
        .unwrap();
    file.execute_batch(&format!("ATTACH '{}' AS new", new.display()))
        .unwrap();
    for table in [
        "kit",
        "batch",
        "report",
        "reading",
        "statement",
        "party",
        "link",
        "decision",
    ] {
        let columns: Vec<String> = file
            .prepare("SELECT '\"' || name || '\"' FROM pragma_table_info(?, 'new')")
            .unwrap()
            .query_map([table], |r| r.get(0))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        let columns = columns.join(", ");
        file.execute_batch(&format!(
            "INSERT INTO {table} ({columns}) SELECT {columns} FROM new.{table}"
        ))
        .unwrap();
    }
    file.execute_batch(
        "INSERT INTO words (rowid, title, text) SELECT number, title, text FROM report",
    )
    .unwrap();
    if version == 3 {
        file.execute_batch(include_str!("version-3.sql")).unwrap();
        file.execute_batch(
            "INSERT INTO event SELECT 1, 'E' || id || '.1' FROM report;
             INSERT INTO member SELECT number, 'v1', 1, 0, '' FROM report;
             INSERT INTO family SELECT number, number FROM report;
             INSERT INTO joined VALUES (1, 1, 2);",
        )
        .unwrap();
    }
    file.execute_batch(&format!(
        "PRAGMA application_id = 0x44544C4E; PRAGMA user_version = {version}; PRAGMA journal_mode = wal;"
    ))
    .unwrap();
}

#[test]
fn files_of_versions_2_and_3_keep_all_but_the_join() {
    for version in [2, 3] {
        let folder = tempfile::tempdir().unwrap();
        let (new, old) = (folder.path().join("new.db"), folder.path().join("old.db"));
        let mut store = Store::open(&new).unwrap();
        store.add(&[reading("lima", "k1", None, TEXT)], AT).unwrap();
        let id = store.events(&Filter::default()).unwrap()[0].id.clone();
        let judge = Judge {
            by: "ana".to_owned(),
            at: AT.to_owned(),
            why: None,
        };
        store.decide(&id, Verdict::Confirmed, None, &judge).unwrap();
        let (events, decisions) = (
            store.events(&Filter::default()).unwrap(),
            store.decisions().unwrap(),
        );
        drop(store);
        earlier(&old, &new, version);

        let store = Store::read(&old).unwrap();
        assert_eq!(store.events(&Filter::default()).unwrap(), events);
        assert_eq!(store.decisions().unwrap(), decisions);
        assert_eq!(store.doctor().unwrap().findings, []);
        // What was joined by older rules is joined anew.
        assert_eq!(store.marks(1).unwrap().0, None, "version {version}");
        assert_eq!(
            store.event_numbers(&Filter::default()).unwrap(),
            Vec::<i64>::new()
        );
        drop(store);
        assert_eq!(shape(&old), shape(&new), "version {version}");
    }
}

#[test]
fn doctor_sees_what_is_wrong_with_the_join() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.db");
    let mut store = Store::open(&path).unwrap();
    store.add(&[reading("lima", "k1", None, TEXT)], AT).unwrap();
    assert_eq!(store.doctor().unwrap().findings, []);
    drop(store);
    let file = Connection::open(&path).unwrap();
    file.execute_batch(
        "PRAGMA foreign_keys = 0; INSERT INTO event (number, id, type) VALUES (1, 'E1.1', 'CONSULT');
         INSERT INTO event_card VALUES (1, x'00', '{'); INSERT INTO stage VALUES (9, 1, NULL, 'planned', 'r');
         INSERT INTO track VALUES (1, 'T1.1', '', 'planned', NULL, NULL, '', x'00');
         INSERT INTO position VALUES (7, 1, 'a', 'demand', NULL, NULL, 'E1.1', NULL);
         INSERT INTO member VALUES (1, 'v1', 8, 0, ''); INSERT INTO joined VALUES (1, 0, 1);",
    )
    .unwrap();
    drop(file);
    let health = Store::read(&path).unwrap().doctor().unwrap();
    let text: Vec<&str> = health.findings.iter().map(|f| f.text.as_str()).collect();
    for part in [
        "members without their report or event",
        "things kept of events that are not there",
        "things kept of tracks that are not there",
        "joined events without a member",
        "outlines of events that are no JSON",
        "E1.1: ",
        "T1.1: ",
    ] {
        assert!(text.iter().any(|t| t.contains(part)), "{part}: {text:?}");
    }
}
