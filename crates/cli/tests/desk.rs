//! `dateline serve` in a real browser (Chromium, headless): every page over the demo and over hostile text,
//! at the width of a phone and of a desk; the console is silent, no other host is asked, the keyboard
//! reaches the evidence, no script is needed, and what a person decides arrives in the record.
//!
//! Without a browser the tests say so on stderr and pass.
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "shared/chrome.rs"]
mod chrome;
mod shared;

use chrome::Browser;
use shared::{dateline_in, folder};
use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A desk that runs as long as it is held.
struct Desk {
    child: Child,
    base: String,
}

impl Desk {
    fn open(folder: &Path, args: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_dateline"))
            .args([&["serve", "--port", "0", "--by", "ana"], args].concat())
            .current_dir(folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        out.read_line(&mut line).unwrap();
        let base = line.trim().trim_end_matches('/').to_owned();
        assert!(base.starts_with("http://127.0.0.1:"), "{base}");
        Self { child, base }
    }

    /// Head and body of a page.
    fn get(&self, path: &str) -> (String, String) {
        let host = self.base.trim_start_matches("http://");
        let mut stream = TcpStream::connect(host).unwrap();
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
        )
        .unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let answer = String::from_utf8(answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        (head.to_owned(), body.to_owned())
    }

    /// Every page that can be reached, at most `most` of a kind.
    fn pages(&self, most: usize) -> Vec<String> {
        let mut seen = BTreeSet::from(["/".to_owned()]);
        let mut pages = vec!["/".to_owned()];
        let mut kinds = std::collections::BTreeMap::<String, usize>::new();
        let mut at = 0;
        while let Some(path) = pages.get(at).cloned() {
            at += 1;
            let (head, body) = self.get(&path);
            assert!(head.starts_with("HTTP/1.1 200"), "{path}: {head}");
            for link in body.split(" href=\"").skip(1) {
                let link = link.split('"').next().unwrap();
                let link = link.replace("&#x2f;", "/").replace("&amp;", "&");
                let link = link.split('#').next().unwrap().to_owned();
                // Addresses of the reports themselves lead away, and are followed by people alone.
                let file = [".json", ".css", ".js", ".svg"];
                let path = link.split('?').next().unwrap();
                if !link.starts_with('/') || file.iter().any(|f| path.ends_with(f)) {
                    continue;
                }
                let parts: Vec<&str> = link.split(['/', '?']).collect();
                let statement = parts[1] == "report" && link.matches('/').count() > 2;
                let what = parts.get(2).and_then(|p| p.chars().next()).unwrap_or(' ');
                let what = if parts[1] == "report" { ' ' } else { what };
                let kind = format!("{} {what} {statement} {}", parts[1], link.contains("as_of"));
                let count = kinds.entry(kind).or_default();
                if *count < most && seen.insert(link.clone()) {
                    *count += 1;
                    pages.push(link);
                }
            }
        }
        pages
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Looks at a page at both widths.
fn look(browser: &mut Browser, desk: &Desk, path: &str) {
    for width in [360, 1280] {
        browser.wide(width);
        browser.console.clear();
        browser.requests.clear();
        browser.go(&format!("{}{path}", desk.base));
        let over = "document.documentElement.scrollWidth - innerWidth";
        assert!(
            browser.eval(over).as_i64().unwrap() <= 0,
            "{path} at {width} px is too wide"
        );
        let foreign = "document.querySelectorAll(`script:not([src='/page.js']), img, iframe, object, \
            embed, style, [style], [onclick], [onerror], [onload], a[href^='javascript' i]`).length";
        assert_eq!(browser.eval(foreign), 0, "{path}");
        let dressed = "getComputedStyle(document.querySelector('main')).paddingLeft";
        assert_ne!(browser.eval(dressed), "0px", "{path}: no style");
        assert_eq!(
            browser.eval("document.title.endsWith('Dateline')"),
            true,
            "{path}"
        );
        assert_eq!(browser.console, Vec::<String>::new(), "{path}");
        let away: Vec<&String> = browser
            .requests
            .iter()
            // The browser draws its own fields with pictures that it carries.
            .filter(|url| !url.starts_with(&desk.base) && !url.starts_with("data:image/svg"))
            .collect();
        assert!(away.is_empty(), "{path} asked {away:?}");
    }
}

#[test]
fn every_page_of_the_demo_holds_in_a_browser() {
    let Some(mut browser) = Browser::open() else {
        return;
    };
    let folder = folder(&[]);
    let desk = Desk::open(folder.path(), &["--demo"]);
    let pages = desk.pages(4);
    for room in [
        "/track/T", "/event/E", "/report/", "/brief/T", "/brief/E", "/search", "/sources", "as_of=",
    ] {
        assert!(pages.iter().any(|p| p.contains(room)), "no page {room}");
    }
    for path in &pages {
        look(&mut browser, &desk, path);
    }
    // An error says so, and leads back.
    let (head, body) = desk.get("/track/nothing");
    assert!(head.starts_with("HTTP/1.1 404") && body.contains("href=\"/tracks\""));
    browser.go(&format!("{}/track/nothing", desk.base));
    assert_eq!(
        browser.eval("document.querySelector('main a').pathname"),
        "/"
    );
}

#[test]
fn the_keyboard_reaches_the_evidence() {
    let Some(mut browser) = Browser::open() else {
        return;
    };
    let folder = folder(&[]);
    let desk = Desk::open(folder.path(), &["--demo"]);
    let pages = desk.pages(2);
    let page = |start: &str| pages.iter().find(|p| p.starts_with(start)).unwrap();
    browser.wide(1280);
    for (page, wanted, shown) in [
        (
            page("/brief/T"),
            ".said a.cite",
            "getComputedStyle(document.activeElement.closest('.said').querySelector('.evidence')).display == 'block'",
        ),
        (
            page("/report/"),
            ".text a[data-fields]",
            "getComputedStyle(document.activeElement, '::after').position == 'fixed'",
        ),
        (
            page("/track/T"),
            ".lanes a",
            "document.querySelector('.foot').textContent == document.activeElement.getAttribute('aria-label')",
        ),
    ] {
        browser.go(&format!("{}{page}", desk.base));
        let there = format!("!!document.activeElement.closest({wanted:?})");
        let mut steps = 0;
        while browser.eval(&there) != true {
            browser.press("Tab", 9);
            steps += 1;
            assert!(steps < 120, "{page}: {wanted} is not reached");
        }
        assert_eq!(browser.eval(shown), true, "{page}");
    }
    // What is pointed at with the keyboard is told by name too.
    let named = "!!document.activeElement.getAttribute('aria-label')";
    assert_eq!(browser.eval(named), true);
    // j goes from one to the next, / looks for something.
    browser.go(&format!("{}/", desk.base));
    browser.press("j", 74);
    assert_eq!(browser.eval("document.activeElement.className"), "to-event");
    browser.press("/", 191);
    assert_eq!(browser.eval("document.activeElement.name"), "q");
}

#[test]
fn enter_judges_nothing_and_asks_the_same_again() {
    let Some(mut browser) = Browser::open() else {
        return;
    };
    let folder = folder(&[]);
    let desk = Desk::open(folder.path(), &["--demo"]);
    let asked = ["statements", "--db", "dateline-demo.db", "--json"];
    let rows = dateline_in(folder.path(), &asked, b"").records();
    let id = rows[0]["id"].as_str().unwrap().replace('#', "/");
    let page = format!("{}/report/{id}", desk.base);
    let sent = "document.body.dataset.sent || ''";
    for field in ["by", "why", "value"] {
        browser.go(&page);
        browser.eval(&format!(
            "(() => {{ const f = document.querySelector('form.judge'); f.elements.{field}.focus(); \
             f.addEventListener('submit', (e) => {{ e.preventDefault(); \
             document.body.dataset.sent += e.submitter.value }}); document.body.dataset.sent = '' }})()"
        ));
        browser.enter();
        assert_eq!(browser.eval("document.activeElement.name"), field);
        assert_eq!(browser.eval(sent), "", "{field}");
    }
    // A button is chosen, with the keyboard too.
    browser.eval("document.querySelector('button[value=rejected]').focus()");
    browser.enter();
    assert_eq!(browser.eval(sent), "rejected");
    let asked = ["decisions", "--db", "dateline-demo.db", "--json"];
    assert_eq!(dateline_in(folder.path(), &asked, b"").records().len(), 0);
    // In a question it asks for what was asked for before.
    let end = "document.querySelector('form.ask').elements.q.focus()";
    for show in ["events", "statements", "reports"] {
        let day = "as_of=2030-01-01";
        browser.go(&format!(
            "{}/search?q=talks&party=Hamas&show={show}&{day}",
            desk.base
        ));
        browser.eval(end);
        browser.enter_leaves();
        let search = browser.eval("location.search");
        let search = search.as_str().unwrap();
        assert!(search.contains(&format!("show={show}")), "{search}");
        assert!(search.contains(day), "{search}");
        assert_eq!(browser.eval("document.querySelector('.on').value"), show);
    }
    // Words alone, where nothing was asked yet, are looked for in reports.
    browser.go(&format!("{}/search", desk.base));
    browser.eval("document.querySelector('form.ask').elements.q.value = 'talks'");
    browser.eval(end);
    browser.enter_leaves();
    assert_eq!(
        browser.eval("document.querySelector('.on').value"),
        "reports"
    );
}

#[test]
fn a_decision_by_form_arrives_with_and_without_scripts() {
    let Some(mut browser) = Browser::open() else {
        return;
    };
    let folder = folder(&[]);
    let desk = Desk::open(folder.path(), &["--demo"]);
    let list = dateline_in(
        folder.path(),
        &[
            "statements",
            "--db",
            "dateline-demo.db",
            "--status",
            "planned",
            "--json",
        ],
        b"",
    );
    let rows = list.records();
    let ids: Vec<&str> = rows.iter().map(|r| r["id"].as_str().unwrap()).collect();
    let page = |id: &str| format!("{}/report/{}", desk.base, id.replace('#', "/"));
    let fill = |slot: &str, value: &str, verdict: &str| {
        format!(
            "(() => {{ const f = document.querySelector('form.judge'); f.elements.slot.value = {slot:?}; \
             f.elements.value.value = {value:?}; f.elements.why.value = 'a <b>remark</b>'; \
             f.querySelector('button[value={verdict}]').click() }})()"
        )
    };
    browser.wide(360);
    browser.go(&page(ids[0]));
    browser.leave(&fill("status", "nonsense", "corrected"));
    assert_eq!(
        browser.eval("document.querySelectorAll('.fault').length"),
        1
    );
    assert_eq!(
        browser.eval("document.querySelector('form.judge').elements.value.value"),
        "nonsense"
    );
    browser.leave(&fill("status", "postponed", "corrected"));
    assert_eq!(browser.eval("document.querySelectorAll('.done').length"), 1);
    assert_eq!(
        browser.eval("document.querySelectorAll('.badge.corrected').length >= 1"),
        true
    );
    // Without scripts the same.
    browser.scripts(false);
    browser.go(&page(ids[1]));
    assert_eq!(
        browser.eval("document.querySelector('main').textContent.length > 400"),
        true
    );
    browser.leave(&fill("status", "", "confirmed"));
    browser.go(&page(ids[2]));
    browser.leave(&fill("status", "", "rejected"));
    browser.leave("document.querySelector('button[formaction=\"/undo\"]').click()");
    browser.scripts(true);
    let made = dateline_in(
        folder.path(),
        &["decisions", "--db", "dateline-demo.db", "--json"],
        b"",
    );
    let made: Vec<String> = made
        .records()
        .iter()
        .map(|d| {
            format!(
                "{} {} {} {}",
                d["verdict"], d["statement"], d["by"], d["why"]
            )
        })
        .collect();
    let wanted =
        |verdict: &str, id: &str| format!("\"{verdict}\" {id:?} \"ana\" \"a <b>remark</b>\"");
    assert_eq!(
        made[..3],
        [
            wanted("corrected", ids[0]),
            wanted("confirmed", ids[1]),
            wanted("rejected", ids[2])
        ]
    );
    assert!(made[3].starts_with("\"undone\""), "{made:?}");
    assert_eq!(made.len(), 4);
    let tracks = dateline_in(
        folder.path(),
        &[
            "statements",
            "--db",
            "dateline-demo.db",
            "--review",
            "corrected",
            "--json",
        ],
        b"",
    );
    assert_eq!(tracks.records()[0]["status"], "postponed");
    // Who may only read sees no form, and can send none.
    let read = Desk::open(folder.path(), &["--demo", "--read-only"]);
    let path = format!("/report/{}", ids[0].replace('#', "/"));
    assert!(desk.get(&path).1.contains("<form class=\"judge\""));
    assert!(!read.get(&path).1.contains("method=\"post\""));
}

/// Reports that want out of every page.
fn hostile() -> Vec<(&'static str, Vec<u8>)> {
    let evil = "\\\"'><script>document.title='out'</script><img src=http://evil.example/x onerror=alert(1)>{{7*7}}'; DROP TABLE report; --";
    let line = |id: &str, outlet: &str, title: &str, url: &str, text: &str| {
        format!(
            "{{\"id\":\"{id}\",\"outlet\":\"{outlet}\",\"published\":\"2023-09-14\",\"title\":\"{title}\",\"url\":\"{url}\",\"text\":\"{text}\"}}\n"
        )
    };
    let long = "Staatsangehörigkeits".repeat(500);
    let talks = "Armenia and Azerbaijan will hold talks in Brussels on September 20,";
    let mut all = String::new();
    all += &line(
        &format!("r1{evil}"),
        &format!("Wire {evil}"),
        evil,
        "javascript:alert(document.domain)",
        &format!(
            "{talks} {evil} Radio Sevan reported, citing a source in the Armenian foreign ministry."
        ),
    );
    all += &line(
        "null",
        "null",
        "undefined",
        "data:text/html,<script>alert(1)</script>",
        &format!("{talks} {evil} said. Azerbaijan demanded \\\"{evil}\\\"."),
    );
    all += &line(
        "../../etc/passwd",
        "\\u202Egro.live",
        "\\u202Eeltit",
        "//evil.example/%00",
        &format!("\\u202Eوزير الخارجية المصري {talks} an official said. Armenia refused to meet."),
    );
    all += &line(
        "r4?as_of=x#y",
        &long,
        &long,
        &format!("https://evil.example/{long}"),
        &format!("{talks} {long} said on Friday."),
    );
    all += &line(
        "%2e%2e%2f",
        "&lt;b&gt;",
        "&amp;amp;",
        "http://evil.example/\\\"onclick=alert(1)",
        "Egypt and Sudan held talks in Cairo, <svg/onload=alert(1)> said. Egypt denied that it had refused.",
    );
    let many: String = (0..120)
        .map(|n| {
            format!(
                "Egyptian and Sudanese envoys met in Cairo on March {}.\\n\\n",
                n % 28 + 1
            )
        })
        .collect();
    all += &line("many", "Many", "Many", "", &many);
    vec![("hostile.jsonl", all.into_bytes())]
}

#[test]
fn hostile_text_stays_text() {
    let Some(mut browser) = Browser::open() else {
        return;
    };
    let reports = hostile();
    let files: Vec<(&str, &[u8])> = reports.iter().map(|(n, t)| (*n, t.as_slice())).collect();
    let folder = folder(&files);
    let added = dateline_in(folder.path(), &["add", "hostile.jsonl"], b"");
    assert_eq!(added.code, 0, "{}", added.err);
    let desk = Desk::open(folder.path(), &[]);
    let mut pages = desk.pages(8);
    pages.extend([
        "/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&show=events".to_owned(),
        "/search?party=%27%3B+DROP+TABLE+report%3B--&party=%3Cb%3E".to_owned(),
    ]);
    assert!(pages.len() > 25, "{pages:?}");
    for path in &pages {
        if path.contains("q=%22") {
            // A question that SQLite does not understand is told so; the page stands.
            assert!(
                desk.get(path).1.contains("&lt;script&gt;")
                    || desk.get(path).1.contains("&lt;script")
            );
            continue;
        }
        look(&mut browser, &desk, path);
    }
    let left = dateline_in(folder.path(), &["reports", "--json"], b"");
    assert_eq!(left.records().len(), 6);
}

#[test]
fn only_this_machine_is_served() {
    let folder = folder(&[]);
    for bad in ["0.0.0.0", "192.168.0.1", "::", "example.org"] {
        let run = dateline_in(folder.path(), &["serve", "--bind", bad], b"");
        assert_eq!(run.code, 2, "{bad}");
        assert!(run.err.contains(bad), "{}", run.err);
    }
    let none = dateline_in(folder.path(), &["serve"], b"");
    assert_eq!(none.code, 2, "{}", none.err);
    assert!(none.err.contains("dateline.db"), "{}", none.err);
    let desk = Desk::open(folder.path(), &["--demo"]);
    let (head, _) = desk.get("/");
    for header in [
        "content-security-policy: default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        "x-content-type-options: nosniff",
    ] {
        assert!(head.contains(header), "{head}");
    }
    // Another name that leads here is not answered; the port is ours alone.
    let host = desk.base.trim_start_matches("http://").to_owned();
    let mut stream = TcpStream::connect(&host).unwrap();
    write!(
        stream,
        "GET /today.json HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(
        answer.starts_with("HTTP/1.1 421") && !answer.contains("Hamas"),
        "{answer}"
    );
}
