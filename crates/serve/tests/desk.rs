//! The desk without a network: every address, every twin, every day; what is refused; any path there is.
#![allow(clippy::unwrap_used, clippy::panic)]

use dateline::ingest::{Draft, Given};
use dateline::store::{Reading, Store};
use dateline::{Reader, join_record, wire};
use dateline_serve::{Answer, Ask, Desk, Opened};
use proptest::prelude::*;
use serde_json::Value;
use std::path::Path;
use std::sync::OnceLock;

/// Reports of one negotiation, invented for this.
const REPORTS: [(&str, &str, &str); 4] = [
    (
        "Harbour Wire",
        "2023-09-14",
        "Armenia and Azerbaijan will hold talks on a peace treaty in Brussels on September 20, Radio Sevan reported, citing a source in the Armenian foreign ministry.\n\nThe European Union is mediating between the two countries. Azerbaijan demanded a corridor.",
    ),
    (
        "Caspian Post",
        "2023-09-14",
        "Armenia and Azerbaijan will hold talks on a peace treaty in Brussels on September 20, Radio Sevan reported, citing a source in the Armenian foreign ministry.\n\nThe European Union is mediating between the two countries. Azerbaijan demanded a corridor.",
    ),
    (
        "Caspian Post",
        "2023-09-17",
        "Azerbaijan cancelled the talks with Armenia planned for September 20 in Brussels, the Azerbaijani foreign ministry said. Armenia rejected the demand for a corridor.",
    ),
    (
        "Harbour Wire",
        "2023-09-25",
        "Armenia and Azerbaijan held talks in Granada on September 24, the European Union said.",
    ),
];

fn reader() -> &'static Reader {
    static READER: OnceLock<Reader> = OnceLock::new();
    READER.get_or_init(|| Reader::new().unwrap())
}

fn write(db: &Path) {
    let readings: Vec<Reading> = REPORTS
        .iter()
        .map(|(outlet, published, text)| {
            let draft = Draft {
                text: (*text).to_owned(),
                outlet: Some((*outlet).to_owned()),
                published: Some((*published).to_owned()),
                ..Draft::default()
            };
            let report = reader().accept(draft, &Given::default()).unwrap();
            let document = reader().read(report);
            Reading::new(wire::record(
                &document,
                reader().kit(),
                wire::Layers::default(),
            ))
        })
        .collect();
    let mut store = Store::open(db).unwrap();
    store.add(&readings, "2023-09-30T10:00:00Z").unwrap();
    join_record(&mut store).unwrap();
}

/// A desk over the reports, and the folder that holds its record.
fn desk(writes: bool) -> (Desk, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let db = folder.path().join("r.db");
    write(&db);
    let opened = Opened {
        db,
        by: "ana".to_owned(),
        writes,
        port: 8000,
        now: || "2023-10-01T09:00:00Z".to_owned(),
    };
    (Desk::open(opened).unwrap(), folder)
}

fn ask(target: &str) -> Ask {
    Ask {
        method: "GET".to_owned(),
        target: target.to_owned(),
        host: Some("127.0.0.1:8000".to_owned()),
        ..Ask::default()
    }
}

fn text(answer: &Answer) -> String {
    String::from_utf8(answer.body.clone()).unwrap()
}

fn json(desk: &Desk, target: &str) -> Value {
    let answer = desk.answer(&ask(target));
    assert_eq!(answer.status, 200, "{target}: {}", text(&answer));
    assert!(answer.kind.starts_with("application/json"), "{target}");
    serde_json::from_slice(&answer.body).unwrap()
}

/// The first negotiation, its first event, the event's first statement.
fn ids(desk: &Desk) -> (String, String, String) {
    let tracks = json(desk, "/tracks.json");
    let of = |v: &Value| v.as_str().unwrap().to_owned();
    let track = &tracks[0];
    let event = of(&track["rounds"][0]["event"]);
    let told = json(desk, &format!("/event/{event}.json"));
    (of(&track["id"]), event, of(&told["statements"][0]["event"]))
}

#[test]
fn every_page_has_a_twin() {
    let (desk, _folder) = desk(true);
    let (track, event, statement) = ids(&desk);
    let report = statement.split('#').next().unwrap();
    let statement = statement.replace('#', "/");
    for path in [
        "/today".to_owned(),
        "/tracks".to_owned(),
        format!("/track/{track}"),
        format!("/event/{event}"),
        format!("/report/{report}"),
        format!("/report/{statement}"),
        "/brief".to_owned(),
        format!("/brief/{track}"),
        format!("/brief/{event}"),
        "/search".to_owned(),
        "/sources".to_owned(),
    ] {
        let page = desk.answer(&ask(&path));
        assert_eq!(page.status, 200, "{path}: {}", text(&page));
        let html = text(&page);
        assert!(html.contains("<main") && !html.contains("<style"), "{path}");
        assert!(
            html.contains(&format!("{path}.json").replace('/', "&#x2f;")),
            "{path}"
        );
        let twin = json(&desk, &format!("{path}.json"));
        assert!(twin.is_object() || twin.is_array(), "{path}");
    }
    let told = json(&desk, &format!("/event/{event}.json"));
    assert_eq!(told["status_history"][0]["status"], "planned");
    assert!(
        told["why"].as_array().is_some_and(|w| !w.is_empty()),
        "{told}"
    );
    // Two reports with one text, and a radio that cites a source: one origin.
    let page = text(&desk.answer(&ask(&format!("/event/{event}?as_of=2023-09-14"))));
    assert!(page.contains("2 reports, <b>1 origin</b>"), "{page}");
    assert!(page.contains("the text of an earlier report"));
}

#[test]
fn a_day_shows_nothing_that_came_later() {
    let (desk, _folder) = desk(true);
    let (track, ..) = ids(&desk);
    for (day, newest) in [
        ("2023-09-13", None),
        ("2023-09-14", Some("2023-09-14")),
        ("2023-09-16", Some("2023-09-14")),
        ("2023-09-17", Some("2023-09-17")),
        ("2024-01-01", Some("2023-09-25")),
    ] {
        let today = json(&desk, &format!("/today.json?as_of={day}"));
        assert_eq!(today["day"].as_str(), newest, "{day}");
        for target in ["/tracks.json", "/search.json", "/today.json", "/brief.json"] {
            let all = json(&desk, &format!("{target}?as_of={day}")).to_string();
            for (_, published, _) in REPORTS {
                let later = format!("\"published\":\"{published}\"");
                assert!(
                    published <= day || !all.contains(&later),
                    "{target} on {day}: {all}"
                );
            }
        }
    }
    let past = json(&desk, &format!("/track/{track}.json?as_of=2023-09-14"));
    let now = json(&desk, &format!("/track/{track}.json"));
    assert_eq!(past["track"]["rounds"][0]["status"], "planned");
    assert_eq!(now["track"]["rounds"][0]["status"], "cancelled", "{now}");
    let early = desk.answer(&ask(&format!("/track/{track}?as_of=2023-09-01")));
    assert_eq!(early.status, 404);
    assert!(text(&early).contains("2023-09-14"), "{}", text(&early));
}

#[test]
fn what_is_not_ours_is_refused() {
    let (desk, folder) = desk(true);
    let (.., statement) = ids(&desk);
    let page = text(&desk.answer(&ask(&format!("/report/{}", statement.replace('#', "/")))));
    let token = page.split("name=\"token\" value=\"").nth(1).unwrap();
    let token = token.split('"').next().unwrap().to_owned();
    let form = |token: &str| Ask {
        method: "POST".to_owned(),
        target: "/decide".to_owned(),
        host: Some("127.0.0.1:8000".to_owned()),
        origin: Some("http://127.0.0.1:8000".to_owned()),
        kind: Some("application/x-www-form-urlencoded".to_owned()),
        body: format!(
            "token={token}&statement={}&by=ben&verdict=confirmed",
            statement.replace('#', "%23")
        )
        .into_bytes(),
        ..Ask::default()
    };
    let with = |change: &dyn Fn(&mut Ask)| {
        let mut ask = form(&token);
        change(&mut ask);
        desk.answer(&ask).status
    };
    assert_eq!(
        with(&|a| a.host = Some("evil.example:8000".to_owned())),
        421
    );
    assert_eq!(with(&|a| a.host = None), 421);
    assert_eq!(
        with(&|a| a.origin = Some("http://evil.example".to_owned())),
        403
    );
    assert_eq!(with(&|a| a.origin = Some("null".to_owned())), 403);
    assert_eq!(with(&|a| a.kind = Some("text/plain".to_owned())), 415);
    assert_eq!(with(&|a| a.body = form("0").body), 403);
    assert_eq!(with(&|a| a.method = "PUT".to_owned()), 405);
    assert_eq!(with(&|a| a.method = "GET".to_owned()), 404);
    let made = || {
        let store = Store::read(&folder.path().join("r.db")).unwrap();
        store.decisions().unwrap()
    };
    assert_eq!(made(), []);
    assert_eq!(desk.answer(&form(&token)).status, 303);
    let made = made();
    assert_eq!(
        (made.len(), made[0].by.as_str(), made[0].verdict.as_str()),
        (1, "ben", "confirmed")
    );
    assert_eq!(made[0].statement.as_deref(), Some(statement.as_str()));
    // A desk that only reads takes none.
    let (reading, _folder) = self::desk(false);
    let page = text(&reading.answer(&ask(&format!("/report/{}", statement.replace('#', "/")))));
    assert!(!page.contains("method=\"post\""));
    assert_eq!(reading.answer(&form(&token)).status, 403);
}

/// A form about the statement, with the desk's own token.
fn form(desk: &Desk, target: &str, statement: &str, fields: &str) -> Ask {
    let page = format!("/report/{}", statement.replace('#', "/"));
    let page = text(&desk.answer(&ask(&page)));
    let token = page.split("name=\"token\" value=\"").nth(1).unwrap();
    let token = token.split('"').next().unwrap();
    let statement = statement.replace('#', "%23");
    Ask {
        method: "POST".to_owned(),
        target: target.to_owned(),
        host: Some("127.0.0.1:8000".to_owned()),
        origin: Some("http://127.0.0.1:8000".to_owned()),
        kind: Some("application/x-www-form-urlencoded".to_owned()),
        body: format!("token={token}&statement={statement}&{fields}").into_bytes(),
        ..Ask::default()
    }
}

#[test]
fn a_decision_is_taken_back_by_whom_it_concerns() {
    let (desk, folder) = desk(true);
    let statements = json(&desk, "/search.json?show=statements");
    let id = |n: usize| {
        let id = statements["statements"][n]["id"].as_str().unwrap();
        id.to_owned()
    };
    let (one, other) = (id(0), id(1));
    let made = || {
        let store = Store::read(&folder.path().join("r.db")).unwrap();
        let made = store.decisions().unwrap().into_iter();
        made.map(|d| (d.number, d.verdict, d.by))
            .collect::<Vec<_>>()
    };
    let decide = "by=ben&verdict=rejected&as_of=2023-12-01";
    let answer = desk.answer(&form(&desk, "/decide", &one, decide));
    let location = answer.location.unwrap();
    let number = made()[0].0;
    let page = format!("/report/{}", one.replace('#', "/"));
    assert_eq!(
        location,
        format!("{page}?as_of=2023-12-01&done={number}#judge")
    );
    // The page after it goes on in Ben's name, and on his day.
    let after = text(&desk.answer(&ask(&location)));
    for wanted in [
        "name=\"by\" value=\"ben\"",
        "name=\"as_of\" value=\"2023-12-01\"",
        "role=\"status\"",
        "<button class=\"undo\" form=\"judging\"",
    ] {
        assert!(after.contains(wanted), "{wanted}: {after}");
    }
    // A number that is no decision of the statement is not told of, and not taken back.
    let elsewhere = format!("/report/{}", other.replace('#', "/"));
    for page in [
        format!("{elsewhere}?done={number}"),
        format!("{page}?done={}", number + 7),
        format!("{page}?done=x"),
    ] {
        let html = text(&desk.answer(&ask(&page)));
        assert!(!html.contains("role=\"status\""), "{page}");
        assert!(html.contains("name=\"by\" value=\"ana\""), "{page}");
    }
    let back = format!("by=ben&number={number}");
    for (statement, fields) in [
        (&other, back.clone()),
        (&one, format!("by=ben&number={}", number + 7)),
        (&one, "by=ben&number=x".to_owned()),
        (&one, "by=ben".to_owned()),
        (&one, format!("by=+&number={number}")),
    ] {
        let answer = desk.answer(&form(&desk, "/undo", statement, &fields));
        assert_eq!(answer.status, 422, "{fields}: {}", text(&answer));
        assert!(text(&answer).contains("role=\"alert\""), "{fields}");
    }
    assert_eq!(made(), [(number, "rejected".to_owned(), "ben".to_owned())]);
    let answer = desk.answer(&form(&desk, "/undo", &one, &back));
    assert_eq!(answer.status, 303, "{}", text(&answer));
    let after = text(&desk.answer(&ask(&answer.location.unwrap())));
    assert!(
        after.contains(&format!("Decision {number} is taken back.")),
        "{after}"
    );
    assert!(after.contains("name=\"by\" value=\"ben\""), "{after}");
    assert!(!after.contains("class=\"undo\""), "{after}");
    assert_eq!(made()[1].1, "undone");
    assert_eq!(made()[1].2, "ben");
}

/// A report that comes while the desk is open; nobody has joined it.
fn come(db: &Path) {
    let draft = Draft {
        text: "Egypt and Sudan held talks in Cairo on September 27, Egypt said.".to_owned(),
        outlet: Some("Nile Gazette".to_owned()),
        published: Some("2023-09-28".to_owned()),
        ..Draft::default()
    };
    let report = reader().accept(draft, &Given::default()).unwrap();
    let document = reader().read(report);
    let record = wire::record(&document, reader().kit(), wire::Layers::default());
    let mut store = Store::open(db).unwrap();
    let reading = Reading::new(record);
    store.add(&[reading], "2023-09-30T11:00:00Z").unwrap();
}

#[test]
fn what_came_is_told_alike_to_all_who_ask() {
    let (desk, folder) = desk(true);
    let before = json(&desk, "/search.json?show=events");
    come(&folder.path().join("r.db"));
    let answers: Vec<Answer> = std::thread::scope(|scope| {
        let asking: Vec<_> = (0..6)
            .map(|_| scope.spawn(|| desk.answer(&ask("/search.json?show=events"))))
            .collect();
        asking.into_iter().map(|a| a.join().unwrap()).collect()
    });
    for answer in &answers {
        assert_eq!(answer.status, 200, "{}", text(answer));
        assert_eq!(text(answer), text(&answers[0]));
    }
    let number = |v: &Value| v["events"].as_array().unwrap().len();
    let after: Value = serde_json::from_slice(&answers[0].body).unwrap();
    assert!(number(&after) > number(&before), "{after}");
}

#[test]
fn a_desk_that_only_reads_leaves_the_file_as_it_is() {
    let (desk, folder) = desk(false);
    let db = folder.path().join("r.db");
    come(&db);
    let before = std::fs::read(&db).unwrap();
    for target in ["/", "/tracks", "/brief", "/search?show=events", "/sources"] {
        let page = desk.answer(&ask(target));
        assert_eq!(page.status, 200, "{target}: {}", text(&page));
    }
    // Joined in memory: what came is told, and nothing of it is written.
    assert!(
        json(&desk, "/search.json?show=events")
            .to_string()
            .contains("Nile Gazette")
    );
    assert!(std::fs::read(&db).unwrap() == before);
}

#[test]
fn every_way_keeps_the_day() {
    let (desk, _folder) = desk(true);
    let (track, event, statement) = ids(&desk);
    let report = statement.split('#').next().unwrap();
    let own = format!("/report/{}", statement.replace('#', "/"));
    let day = "as_of=2023-09-20";
    for (path, status) in [
        ("/".to_owned(), 200),
        ("/search".to_owned(), 200),
        ("/search?q=talks&show=reports".to_owned(), 200),
        ("/sources".to_owned(), 200),
        ("/tracks".to_owned(), 200),
        ("/brief".to_owned(), 200),
        (format!("/track/{track}"), 200),
        (format!("/event/{event}"), 200),
        (format!("/report/{report}"), 200),
        (own.clone(), 200),
        ("/nowhere".to_owned(), 404),
        ("/track/T0".to_owned(), 404),
    ] {
        let sign = if path.contains('?') { '&' } else { '?' };
        let page = desk.answer(&ask(&format!("{path}{sign}{day}")));
        assert_eq!(page.status, status, "{path}: {}", text(&page));
        let page = text(&page).replace("&#x2f;", "/").replace("&amp;", "&");
        for link in page.split(" href=\"").skip(1) {
            let link = link.split('"').next().unwrap();
            let file = link.ends_with(".css") || link.ends_with(".svg");
            // One way leads to all that is known now.
            let now = page.contains(&format!("<a href=\"{link}\">all that is known now"));
            // Steps lead to the days before and after.
            let step = page.contains(&format!("<a href=\"{link}\" rel="));
            if link.starts_with('/') && !file && !now && !step {
                assert!(link.contains(day), "{path}: {link}");
            }
            assert!(link.matches('?').count() < 2, "{path}: {link}");
        }
        for form in page.split("<form ").skip(1) {
            let form = form.split("</form>").next().unwrap();
            assert!(form.contains("name=\"as_of\""), "{path}: {form}");
        }
    }
    // What was published later was not known; what was, tells of nothing later.
    for path in [format!("/report/{report}"), own.clone()] {
        let early = desk.answer(&ask(&format!("{path}?as_of=2023-09-13")));
        assert_eq!(early.status, 404, "{path}");
        assert!(
            text(&early).contains("This report is of 2023-09-14"),
            "{}",
            text(&early)
        );
        let twin = desk.answer(&ask(&format!("{path}.json?as_of=2023-09-13")));
        assert_eq!(twin.status, 404, "{path}");
    }
    let now = json(&desk, &format!("{own}.json"));
    let then = json(&desk, &format!("{own}.json?as_of=2023-09-14"));
    assert_eq!(
        (&now["event"], &then["event"]),
        (&event.clone().into(), &event.into())
    );
}

#[test]
fn more_of_an_answer_is_more_of_the_same() {
    let (desk, _folder) = desk(true);
    let page = |target: &str| text(&desk.answer(&ask(target))).replace("&#x2f;", "/");
    // Words alone are looked for in reports, however many are shown.
    for target in [
        "/search?q=talks",
        "/search?q=talks&n=1",
        "/search?q=talks&n=1&as_of=2023-12-01",
    ] {
        let html = page(target);
        assert!(html.contains("<h2>Reports</h2>"), "{target}: {html}");
        assert!(html.contains("value=\"reports\" class=\"on\""), "{target}");
    }
    assert!(page("/search?q=talks&n=1").contains(">show more</a>"));
    // A census of the first few would be taken for one of all.
    for show in ["events", "statements"] {
        assert!(page(&format!("/search?show={show}")).contains("class=\"census\""));
        let few = page(&format!("/search?show={show}&n=1"));
        assert!(
            few.contains(">show more</a>") && !few.contains("class=\"census\""),
            "{few}"
        );
    }
    // Nothing asked: no answers.
    assert!(!page("/search?n=3").contains("class=\"census\""));
    // Second values stand in the form again.
    let html = page(
        "/search?status=planned&status=cancelled&type=consult&type=agree&report=r1&show=events",
    );
    assert_eq!(html.matches("<option selected>").count(), 4, "{html}");
    assert!(html.contains("name=\"report\" value=\"r1\""), "{html}");
}

#[test]
fn an_address_with_two_slashes_leads_to_no_other_host() {
    let (desk, _folder) = desk(false);
    for target in ["//search?q=talks", "///tracks", "//"] {
        let page = desk.answer(&ask(target));
        assert_eq!(page.status, 200, "{target}");
        let html = text(&page).replace("&#x2f;", "/");
        for way in ["href=\"//", "action=\"//"] {
            assert!(!html.contains(way), "{target}: {html}");
        }
    }
}

#[test]
fn faults_lead_back() {
    let (desk, _folder) = desk(true);
    for (target, status) in [
        ("/nothing", 404),
        ("/track/T0", 404),
        ("/event/E0.1", 404),
        ("/report/none", 404),
        ("/report/none/v1", 404),
        ("/brief/none", 404),
        ("/?as_of=tomorrow", 400),
        ("/search?status=done", 400),
        ("/search?q=%22&show=reports", 400),
        ("/search?q=AND+OR", 400),
        ("/search?n=0&party=x", 200),
        ("/search?n=99999999999999999999", 200),
    ] {
        let page = desk.answer(&ask(target));
        assert_eq!(page.status, status, "{target}: {}", text(&page));
        assert!(text(&page).contains("href=\"/\""), "{target}");
        let (path, question) = target.split_once('?').unwrap_or((target, ""));
        let path = if path == "/" { "/today" } else { path };
        let twin = desk.answer(&ask(&format!("{path}.json?{question}")));
        assert_eq!(twin.status, status, "{target}");
        let _: Value = serde_json::from_slice(&twin.body).unwrap();
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_address_is_answered(target in "(/(track|event|report|brief|search|sources|page|\\PC{0,8})){0,4}(\\.json)?(\\?(as_of|q|party|show|n|type|since)?=?\\PC{0,12}(&(q|n|status)=\\PC{0,6})?)?") {
        static DESK: OnceLock<(Desk, tempfile::TempDir)> = OnceLock::new();
        let (desk, _) = DESK.get_or_init(|| self::desk(false));
        let answer = desk.answer(&ask(&target));
        prop_assert!([200, 400, 404].contains(&answer.status), "{target}: {} {}", answer.status, text(&answer));
        if answer.kind.starts_with("application/json") {
            prop_assert!(serde_json::from_slice::<Value>(&answer.body).is_ok());
        }
    }
}
