//! Any bytes as a request to the desk: no panic, and an answer that a browser may be given. The first byte
//! chooses what of the request they are. `cargo +nightly fuzz run desk`
#![no_main]

use dateline::ingest::{Draft, Given};
use dateline::store::{Reading, Store};
use dateline::{Reader, join_record, wire};
use dateline_serve::{Ask, Desk, Opened};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static DESK: LazyLock<Desk> = LazyLock::new(|| {
    let reader = Reader::new().expect("the embedded kit is sound");
    let db = std::env::temp_dir().join(format!("dateline-fuzz-{}.db", std::process::id()));
    let draft = Draft {
        text: "date 2023-09-14\n\nArmenia and Azerbaijan will hold talks in Brussels on September 20, Radio Sevan \
            reported, citing a source in the foreign ministry. Azerbaijan demanded a corridor."
            .to_owned(),
        ..Draft::default()
    };
    let report = reader.accept(draft, &Given::default()).expect("a report");
    let record = wire::record(&reader.read(report), reader.kit(), wire::Layers::default());
    let mut store = Store::open(&db).expect("the temporary folder can be written");
    store.add(&[Reading::new(record)], "2023-09-15T00:00:00Z").expect("it is added");
    join_record(&mut store).expect("it is joined");
    let now = || "2023-09-15T00:00:00Z".to_owned();
    Desk::open(Opened { db, by: String::new(), writes: true, port: 80, now }).expect("the desk opens")
});

fuzz_target!(|bytes: &[u8]| {
    let Some((kind, bytes)) = bytes.split_first() else {
        return;
    };
    let text = String::from_utf8_lossy(bytes).into_owned();
    let mut ask = Ask {
        method: "GET".to_owned(),
        target: "/".to_owned(),
        host: Some("localhost".to_owned()),
        ..Ask::default()
    };
    match kind % 6 {
        0 => ask.target = text,
        1 => ask.target = format!("/search?{text}"),
        2 => ask.target = format!("/report/{text}"),
        3 => (ask.host, ask.origin) = (Some(text.clone()), Some(text)),
        4 => ask.method = text,
        _ => {
            ask.method = "POST".to_owned();
            ask.target = "/decide".to_owned();
            ask.kind = Some("application/x-www-form-urlencoded".to_owned());
            ask.body = bytes.to_vec();
        }
    }
    let answer = DESK.answer(&ask);
    assert!((200..500).contains(&answer.status), "{ask:?}: {}", answer.status);
    if answer.kind.starts_with("text/html") {
        let page = std::str::from_utf8(&answer.body).expect("pages are UTF-8");
        assert!(page.contains("</html>"));
    }
});
