//! What the record promises: nothing twice, nothing lost, older readings stay, clear errors.
#![allow(clippy::unwrap_used, clippy::panic)]

mod shared;

use dateline_store::{Error, Filter, Reading, Store};
use shared::{AT, TEXT, reading};
use std::path::Path;

fn filled(path: &Path) -> Store {
    let mut store = Store::open(path).unwrap();
    let added = store
        .add(&[reading("lima", "kit-1", None, TEXT)], AT)
        .unwrap();
    assert_eq!((added.reports, added.statements), (1, 1));
    store
}

#[test]
fn the_same_report_is_added_once_whatever_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = filled(&folder.path().join("r.db"));
    let again = store
        .add(&[reading("other-name", "kit-1", None, TEXT)], AT)
        .unwrap();
    assert_eq!((again.reports, again.known), (0, 1));
    assert_eq!(store.count(&Filter::default()).unwrap(), 1);
}

#[test]
fn another_text_at_the_same_address_is_a_revision() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(&folder.path().join("r.db")).unwrap();
    let url = Some("https://harbour.example/1");
    let first = reading("a", "kit-1", url, TEXT);
    let id = first.id().to_owned();
    store.add(&[first], AT).unwrap();
    let longer = format!("{TEXT} More follows.");
    let added = store
        .add(&[reading("a", "kit-1", url, &longer)], AT)
        .unwrap();
    assert_eq!((added.reports, added.revisions), (1, 1));
    let reports = store.reports(&Filter::default()).unwrap();
    assert_eq!(reports[1].revises.as_deref(), Some(id.as_str()));
}

#[test]
fn a_newer_kit_reads_anew_and_the_older_reading_stays() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = filled(&folder.path().join("r.db"));
    let added = store
        .add(&[reading("lima", "kit-2", None, TEXT)], AT)
        .unwrap();
    assert_eq!((added.reports, added.reread), (0, 1));
    assert_eq!(store.count(&Filter::default()).unwrap(), 1);
    let health = store.doctor().unwrap();
    assert_eq!((health.readings, health.statements), (2, 1));
    assert_eq!(health.kits, [("kit-2".to_owned(), 1)]);
    assert_eq!(health.findings, []);
    let record = store.record("lima").unwrap().unwrap();
    assert_eq!(record.generator.kit, "kit-2");
    assert_eq!(record.report.text, TEXT);
}

#[test]
fn questions_are_answered_by_every_condition() {
    let folder = tempfile::tempdir().unwrap();
    let store = filled(&folder.path().join("r.db"));
    let word = |w: &str| Some(w.to_owned());
    let all = Filter::default();
    let yes = [
        Filter {
            party: vec!["peru".to_owned(), "CHL".to_owned()],
            ..all.clone()
        },
        Filter {
            place: word("lima"),
            ..all.clone()
        },
        Filter {
            place: word("PER"),
            ..all.clone()
        },
        Filter {
            since: word("1998-05-04"),
            until: word("1998-05-04"),
            ..all.clone()
        },
        Filter {
            as_of: word("1998-05-05"),
            ..all.clone()
        },
        Filter {
            kind: vec!["AID".to_owned(), "CONSULT".to_owned()],
            ..all.clone()
        },
        Filter {
            status: vec!["occurred".to_owned()],
            ..all.clone()
        },
        Filter {
            through: word("radio sol"),
            ..all.clone()
        },
        Filter {
            origin_kind: word("anonymous"),
            ..all.clone()
        },
        Filter {
            outlet: word("harbour wire"),
            ..all.clone()
        },
        Filter {
            report: word("lima"),
            ..all.clone()
        },
        Filter {
            words: word("lima NOT quito"),
            ..all.clone()
        },
    ];
    for filter in &yes {
        assert_eq!(store.count(filter).unwrap(), 1, "{filter:?}");
    }
    let no = [
        Filter {
            party: vec!["Peru".to_owned(), "BOL".to_owned()],
            ..all.clone()
        },
        Filter {
            place: word("Quito"),
            ..all.clone()
        },
        Filter {
            since: word("1998-05-05"),
            ..all.clone()
        },
        Filter {
            until: word("1998-05-03"),
            ..all.clone()
        },
        Filter {
            as_of: word("1998-05-04"),
            ..all.clone()
        },
        Filter {
            kind: vec!["AID".to_owned()],
            ..all.clone()
        },
        Filter {
            status: vec!["planned".to_owned()],
            ..all.clone()
        },
        Filter {
            through: word("Radio Luna"),
            ..all.clone()
        },
        Filter {
            origin_kind: word("named"),
            ..all.clone()
        },
        Filter {
            outlet: word("other"),
            ..all.clone()
        },
        Filter {
            words: word("quito"),
            ..all.clone()
        },
    ];
    for filter in &no {
        assert_eq!(store.count(filter).unwrap(), 0, "{filter:?}");
    }
    let event = &store.events(&all).unwrap()[0];
    let told = &event.statements[0];
    assert_eq!(told.chain, ["Radio Sol", "a diplomat [anonymous, CHL]"]);
    assert_eq!(told.text, "Peru and Chile met");
    assert_eq!(told.stance.as_deref(), Some("confirms"));
    let sources = store.sources(&all).unwrap();
    let row = |name: &str| sources.iter().find(|s| s.name == name).unwrap();
    assert_eq!(
        (row("a diplomat").origin_of, row("a diplomat").passes_on),
        (1, 0)
    );
    assert_eq!(
        (row("Radio Sol").origin_of, row("Radio Sol").passes_on),
        (0, 1)
    );
}

#[test]
fn words_of_any_script_are_found_and_marks_in_them_do_no_harm() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(&folder.path().join("r.db")).unwrap();
    for text in [
        "Переговоры в Каире возобновятся.",
        "استؤنفت المفاوضات في القاهرة",
        "The Al-Qahera channel spoke of a cease-fire (again).",
        "São Tomé",
    ] {
        store.add(&[reading("x", "k", None, text)], AT).unwrap();
    }
    let found = |words: &str| {
        let filter = Filter {
            words: Some(words.to_owned()),
            ..Filter::default()
        };
        store.search(&filter).map(|f| f.len())
    };
    for words in [
        "КАИРЕ",
        "القاهرة",
        "al-qahera",
        "\"cease-fire\" channel",
        "sao tome",
        "qah*",
        "(again).",
        "it's OR channel",
    ] {
        assert_eq!(found(words).unwrap(), 1, "{words}");
    }
    for words in ["\"open", "AND", "", "NOT channel"] {
        let error = found(words).unwrap_err();
        assert!(matches!(error, Error::Query { .. }), "{words}: {error:?}");
    }
}

#[test]
fn other_files_are_refused_with_their_cause() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    assert!(matches!(
        Store::read(&at("none.db")),
        Err(Error::Missing(_))
    ));

    std::fs::write(
        at("text.db"),
        "This is a letter and no record of anything. ".repeat(99),
    )
    .unwrap();
    for opened in [Store::open(&at("text.db")), Store::read(&at("text.db"))] {
        assert!(matches!(opened, Err(Error::Foreign { .. })), "{opened:?}");
    }

    let other = rusqlite::Connection::open(at("other.db")).unwrap();
    other.execute_batch("CREATE TABLE t (x)").unwrap();
    for opened in [Store::open(&at("other.db")), Store::read(&at("other.db"))] {
        assert!(matches!(opened, Err(Error::Foreign { .. })), "{opened:?}");
    }

    drop(filled(&at("new.db")));
    let newer = rusqlite::Connection::open(at("new.db")).unwrap();
    newer.pragma_update(None, "user_version", 99).unwrap();
    drop(newer);
    for opened in [Store::open(&at("new.db")), Store::read(&at("new.db"))] {
        assert!(
            matches!(opened, Err(Error::Newer { found: 99, .. })),
            "{opened:?}"
        );
    }
}

#[test]
fn damage_is_named_and_nothing_panics() {
    let folder = tempfile::tempdir().unwrap();
    let whole = folder.path().join("whole.db");
    let mut store = filled(&whole);
    let many: Vec<Reading> = (0..200)
        .map(|n| reading("x", "k", None, &format!("{TEXT} Number {n}.")))
        .collect();
    store.add(&many, AT).unwrap();
    drop(store);
    let bytes = std::fs::read(&whole).unwrap();
    let path = folder.path().join("hurt.db");
    let mut noticed = 0;
    for i in 1..40 {
        let mut hurt = bytes.clone();
        let at = bytes.len() * i / 40;
        if i % 2 == 0 {
            hurt.truncate(at);
        } else {
            for byte in hurt.iter_mut().skip(at).take(4096) {
                *byte ^= 0xA5;
            }
        }
        std::fs::write(&path, &hurt).unwrap();
        let told = Store::read(&path).and_then(|s| {
            s.events(&Filter::default())?;
            s.doctor()
        });
        noticed += match told {
            Err(_) => 1,
            Ok(health) => usize::from(!health.findings.is_empty()),
        };
    }
    // A page that holds nothing may be hurt without anybody's loss.
    assert!(noticed >= 36, "{noticed} of 39");
}
