//! Pages in a real browser (Chromium, headless): styles hold under the content security policy, nothing
//! overflows a phone, no text becomes an element, nothing is asked of a host, the console is silent.
//!
//! Without a browser the test says so on stderr and passes.
#![allow(clippy::unwrap_used, clippy::panic)]

mod shared;

use shared::{dateline_in, folder};
use std::io::Write;
use std::path::Path;
use std::process::Command;

/// Names under which the browser is installed.
const BROWSERS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

fn browser() -> Option<&'static str> {
    let found = BROWSERS.into_iter().find(|name| {
        Command::new(name)
            .arg("--version")
            .output()
            .is_ok_and(|o| o.status.success())
    });
    if found.is_none() {
        // Written past the capture of the test harness: nobody shall believe that it ran.
        let _ = writeln!(
            std::io::stderr(),
            "\n*** SKIPPED: pages were not looked at in a browser; install chromium ***\n"
        );
    }
    found
}

/// Reports that try a page: hostile, right-to-left, without blanks, long.
fn reports() -> Vec<(&'static str, Vec<u8>)> {
    let hostile = "date 2023-09-14\noutlet: <b onclick=alert(1)>Wire</b>\n\n\
        Armenia and Azerbaijan will hold talks in Brussels on September 20, <script>document.title='out'</script> \
        <img src=http://evil.example/x> Radio \"Sevan\" reported, citing a source in the Armenian foreign ministry.\n";
    let right = "date 2023-09-14\nlanguage: en\n\n\u{202e}وزير الخارجية المصري\n\n\
        Egypt and Sudan (مصر والسودان) will hold talks in Cairo on September 20, an official said.\n";
    let word = format!(
        "date 2023-09-14\n\nEgypt and Sudan held talks in Cairo, {} said.\n",
        "Staatsangehörigkeits".repeat(60)
    );
    let many: String = (0..300)
        .map(|n| {
            format!(
                "Egyptian and Sudanese envoys met in Cairo on March {}.\n\n",
                n % 28 + 1
            )
        })
        .collect();
    let many = format!("date 2024-03-31\n\n{many}");
    vec![
        ("hostile.txt", hostile.into()),
        ("right.txt", right.into()),
        ("word.txt", word.into_bytes()),
        ("many.txt", many.into_bytes()),
    ]
}

/// A page that holds `page` in a frame of `width` pixels and writes down what it sees of it.
fn harness(page: &str, width: u32) -> String {
    let page = page.replace('&', "&amp;").replace('"', "&quot;");
    format!(
        "<!doctype html><meta charset=utf-8><iframe id=f width={width} height=900 style='border:0' \
         srcdoc=\"{page}\"></iframe><pre id=seen></pre><script>f.onload=()=>{{const d=f.contentDocument,\
         c=d.querySelector('.card, td'),s=c?f.contentWindow.getComputedStyle(c):null;\
         const m=f.contentWindow.getComputedStyle(d.querySelector('main'));\
         seen.textContent=['wide',d.documentElement.scrollWidth-d.documentElement.clientWidth,'styled',\
         m.paddingLeft!='0px','scripts',d.querySelectorAll('script,img,b[onclick]').length,'title',\
         document.title+d.title].join('|')}}</script>"
    )
}

fn look(browser: &str, at: &Path, name: &str, page: &str, width: u32) -> String {
    let file = at.join(format!("{name}-{width}.html"));
    std::fs::write(&file, harness(page, width)).unwrap();
    let log = at.join("net.json");
    let done = Command::new(browser)
        .args(["--headless", "--disable-gpu", "--enable-logging=stderr"])
        // In a container there is often nobody but root; the pages are our own.
        .arg("--no-sandbox")
        .args([
            "--disable-background-networking",
            "--disable-component-update",
        ])
        .arg("--no-first-run")
        .arg(format!("--user-data-dir={}", at.join("profile").display()))
        .arg(format!("--log-net-log={}", log.display()))
        .args(["--virtual-time-budget=4000", "--dump-dom"])
        .arg(format!("file://{}", file.display()))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&done.stderr);
    let console: Vec<&str> = said.lines().filter(|l| l.contains(":CONSOLE")).collect();
    assert!(console.is_empty(), "{name}: {console:?}");
    let net = std::fs::read_to_string(&log).unwrap();
    assert!(!net.contains("evil.example"), "{name}: a host was asked");
    let dom = String::from_utf8_lossy(&done.stdout).into_owned();
    let seen = dom
        .split("<pre id=\"seen\">")
        .nth(1)
        .unwrap_or_else(|| panic!("{name}: {said}"));
    seen.split("</pre>").next().unwrap().to_owned()
}

#[test]
fn pages_hold_in_a_browser() {
    let Some(browser) = browser() else { return };
    let reports = reports();
    let files: Vec<(&str, &[u8])> = reports.iter().map(|(n, t)| (*n, t.as_slice())).collect();
    let folder = folder(&files);
    let at = folder.path();
    let run = |args: &[&str]| dateline_in(at, args, b"");
    let mut pages = Vec::new();
    for (name, _) in &reports {
        pages.push((*name, run(&["explain", "--html", name]).out));
    }
    let names: Vec<&str> = reports.iter().map(|(name, _)| *name).collect();
    let added = run(&[&["add"], names.as_slice()].concat());
    assert_eq!(added.code, 0, "{}", added.err);
    pages.push(("events", run(&["events", "--html", "-"]).out));
    pages.push(("reports", run(&["reports", "--html", "-"]).out));
    pages.push((
        "statements",
        run(&["events", "--statements", "--html", "-"]).out,
    ));
    let planned = run(&["events", "--statements", "--json", "--status", "planned"]).records();
    let id = planned[0]["id"].as_str().unwrap().to_owned();
    pages.push(("statement", run(&["page", &id]).out));
    for (name, page) in &pages {
        assert!(page.len() > 2000, "{name}");
        for width in [390, 1200] {
            let seen = look(browser, at, name, page, width);
            let parts: Vec<&str> = seen.split('|').collect();
            assert_eq!(
                parts[..6],
                ["wide", "0", "styled", "true", "scripts", "0"],
                "{name} at {width}: {seen}"
            );
            assert!(!parts[7].contains("out"), "{name}: {seen}");
        }
    }
}
