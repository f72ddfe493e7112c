//! Tables in, tables out: CSV and XLSX as a user meets them.
#![allow(clippy::unwrap_used, clippy::panic)]

mod shared;

use calamine::{Data, Reader, Xlsx, open_workbook};
use shared::{Run, dateline_in, folder};
use std::path::Path;

const TABLE: &[u8] = b"Ref;When;Paper;Story\r\n\
1;13/06/2019;Harbour Wire;\"Sudan and Ethiopia will hold talks in Cairo on Thursday, Radio Sol reported, \
citing a source in the Sudanese foreign ministry.\"\r\n\
2;02/07/2019;=cmd|'/c calc'!A1;\"Sudanese troops shelled a village near the border on Monday; the Ethiopian army said so.\"\r\n\
3;;;\r\n";
const MAP: &[u8] = b"text = \"Story\"\npublished = \"When\"\noutlet = \"Paper\"\nid = \"Ref\"\n";

fn run(at: &Path, args: &[&str]) -> Run {
    dateline_in(at, args, b"")
}

#[test]
fn a_table_is_asked_for_its_columns_and_read_with_them() {
    let folder = folder(&[("w.csv", TABLE), ("map.toml", MAP)]);
    let at = folder.path();
    let unclear = run(at, &["add", "w.csv"]);
    assert_eq!(unclear.code, 1);
    assert!(
        unclear
            .err
            .contains("\"Ref\", \"When\", \"Paper\", \"Story\""),
        "{}",
        unclear.err
    );
    assert!(unclear.err.contains("w.csv.map.toml"), "{}", unclear.err);

    let looked = run(at, &["add", "--dry-run", "--map", "map.toml", "w.csv"]);
    assert!(looked.out.contains("2019-07-02 (header)"), "{}", looked.out);
    for wanted in [
        "dates day-first",
        "by --map",
        "2 new",
        "2 en",
        "w.csv:4",
        "2019-06-13 to 2019-07-02",
    ] {
        assert!(looked.err.contains(wanted), "{wanted}: {}", looked.err);
    }
    std::fs::write(at.join("w.csv.map.toml"), MAP).unwrap();
    let added = run(at, &["add", "w.csv"]);
    assert!(added.err.contains("2 reports added"), "{}", added.err);
    let piped = dateline_in(at, &["read", "--json", "--map", "map.toml", "-"], TABLE);
    assert_eq!(piped.ids(), ["1", "2"]);
}

#[test]
fn answers_open_in_a_spreadsheet() {
    let folder = folder(&[("w.csv", TABLE), ("w.csv.map.toml", MAP)]);
    let at = folder.path();
    run(at, &["add", "w.csv"]);
    let csv = run(at, &["reports", "--csv"]);
    assert!(csv.out.contains("'=cmd"), "{}", csv.out);
    for command in ["events", "statements", "reports", "sources", "decisions"] {
        let ask: &[&str] = match command {
            "statements" => &["events", "--statements"],
            other => &[other],
        };
        let name = format!("{command}.xlsx");
        let done = run(at, &[ask, &["--xlsx", &name]].concat());
        assert_eq!((done.code, done.out.as_str()), (0, ""), "{done:?}");
        let mut book: Xlsx<_> = open_workbook(at.join(&name)).unwrap();
        let sheet = book.worksheet_range(command).unwrap();
        // The same table as CSV.
        let csv = run(at, &[ask, &["--csv"]].concat()).out;
        let mut csv = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
        let rows: Vec<csv::StringRecord> = csv.records().map(Result::unwrap).collect();
        assert_eq!(sheet.height(), rows.len(), "{command}");
        assert!(rows.len() > 2 || command == "decisions", "{command}");
        let header: Vec<String> = sheet
            .rows()
            .next()
            .unwrap()
            .iter()
            .map(Data::to_string)
            .collect();
        assert_eq!(header, rows[0].iter().collect::<Vec<_>>());
        run(at, &[ask, &["--xlsx", "again.xlsx"]].concat());
        assert_eq!(
            std::fs::read(at.join(&name)).unwrap(),
            std::fs::read(at.join("again.xlsx")).unwrap()
        );
    }
    let mut book: Xlsx<_> = open_workbook(at.join("reports.xlsx")).unwrap();
    let sheet = book.worksheet_range("reports").unwrap();
    let cell = |row, column| sheet.get((row, column)).unwrap().clone();
    assert_eq!(cell(0, 3), Data::String("published".to_owned()));
    let Data::DateTime(day) = cell(1, 3) else {
        panic!("{:?}", cell(1, 3))
    };
    assert_eq!(day.to_ymd_hms_milli(), (2019, 6, 13, 0, 0, 0, 0));
    assert_eq!(cell(2, 2), Data::String("=cmd|'/c calc'!A1".to_owned()));
    assert!(
        matches!(cell(1, 9), Data::Float(n) if n >= 1.0),
        "{:?}",
        cell(1, 9)
    );
    // What was written is read again.
    let map = b"text = \"text\"\noutlet = \"outlet\"\npublished = \"published\"\n";
    std::fs::write(at.join("e.toml"), map).unwrap();
    let back = run(
        at,
        &["read", "--json", "--map", "e.toml", "statements.xlsx"],
    );
    assert!(back.records().len() >= 2, "{}", back.err);
    assert_eq!(back.records()[0]["report"]["published"], "2019-06-13");
}

#[test]
fn pages_are_written_of_reports_statements_and_answers() {
    let folder = folder(&[("w.csv", TABLE), ("w.csv.map.toml", MAP)]);
    let at = folder.path();
    run(at, &["add", "w.csv"]);
    let events = run(
        at,
        &["events", "--statements", "--json", "--status", "planned"],
    )
    .records();
    let id = events[0]["id"].as_str().unwrap();
    let report = id.split('#').next().unwrap();
    let page = run(at, &["page", report]);
    assert!(
        page.out
            .contains("a source in the Sudanese foreign ministry"),
        "{page:?}"
    );
    assert!(page.out.contains("shape-planned"));
    let page = run(at, &["page", id, "--out", "s.html"]);
    assert_eq!((page.code, page.out.as_str()), (0, ""), "{page:?}");
    let page = std::fs::read_to_string(at.join("s.html")).unwrap();
    assert!(page.contains("Nobody has judged it yet"), "{page}");
    let list = run(
        at,
        &["events", "--statements", "--party", "Sudan", "--html", "-"],
    );
    assert!(list.out.contains("with Sudan"), "{}", list.out);
    assert!(
        list.out
            .contains(&format!("id=\"{}\"", id.replace('#', "-")))
    );
    let joined = run(at, &["events", "--json", "--status", "planned"]).records();
    let event = joined[0]["id"].as_str().unwrap();
    for args in [vec!["page", event], vec!["events", "--html", "-"]] {
        let page = run(at, &args);
        assert!(
            page.out.contains(&format!("id=\"{event}\"")),
            "{args:?} {page:?}"
        );
        assert!(
            page.out.contains("Radio Sol"),
            "the sentence is there: {args:?}"
        );
    }
    let list = run(at, &["reports", "--html", "-"]);
    assert!(
        list.out.contains("=cmd|&#x27;") || list.out.contains("=cmd|&#39;"),
        "{}",
        list.out
    );
    let none = run(at, &["page", "nothing#v1"]);
    assert_eq!(none.code, 1);
    assert!(none.err.contains("dateline reports"), "{}", none.err);
}

#[test]
fn a_report_may_be_called_like_a_negotiation_or_an_event() {
    let names = ["Talks.2024", "Talks.Cairo", "Envoys.1", "E.2"];
    let reports: String = names
        .iter()
        .map(|name| {
            format!(
                "{{\"id\":\"{name}\",\"outlet\":\"Harbour Wire\",\"published\":\"2019-06-12\",\"text\":\"Sudan and \
                 Ethiopia held talks in Cairo on Monday, the ministry of {name} said.\"}}\n"
            )
        })
        .collect();
    let folder = folder(&[("w.jsonl", reports.as_bytes())]);
    let at = folder.path();
    run(at, &["add", "w.jsonl"]);
    for name in names {
        let page = run(at, &["page", name]);
        assert_eq!(page.code, 0, "{name}: {page:?}");
        assert!(page.out.contains("<h2>Text</h2>"), "{name}: {page:?}");
    }
    for id in ["Tnothing.1", "Enothing.1", "nothing"] {
        let page = run(at, &["page", id]);
        assert_eq!(page.code, 1, "{id}: {page:?}");
        let brief = run(at, &["brief", id]);
        assert_eq!(brief.code, 2, "{id}: {brief:?}");
        assert!(brief.err.contains("dateline tracks"), "{}", brief.err);
    }
    let tracks = run(at, &["tracks", "--json"]).records();
    let track = tracks[0]["id"].as_str().unwrap();
    let page = run(at, &["page", track]);
    assert!(page.out.contains("<h2>Rounds</h2>"), "{page:?}");
}
