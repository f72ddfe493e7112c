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
