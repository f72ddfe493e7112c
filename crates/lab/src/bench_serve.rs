//! `lab bench-serve`: how many pages of a record are made in a second, by kind, without the network.

use clap::Args;
use dateline_serve::{Ask, Desk, Opened};
use serde_json::Value;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// Arguments of `lab bench-serve`.
#[derive(Args, Debug)]
pub struct BenchServeArgs {
    /// The record; `dateline serve --demo` makes one.
    #[arg(default_value = "dateline-demo.db")]
    pub db: PathBuf,
    /// Seconds for every kind of page.
    #[arg(long, default_value_t = 2)]
    pub seconds: u64,
}

/// Measures and tells.
///
/// # Errors
/// What could not be asked, and why.
pub fn run(args: &BenchServeArgs) -> Result<String, String> {
    let desk = Desk::open(Opened {
        db: args.db.clone(),
        by: String::new(),
        writes: false,
        port: 80,
        now: || "2026-01-01T00:00:00Z".to_owned(),
    })
    .map_err(|e| e.to_string())?;
    let begun = Instant::now();
    let tracks = json(&desk, "/tracks.json")?;
    let first = begun.elapsed();
    let rounds = |t: &Value| t["rounds"].as_array().map_or(0, Vec::len);
    let track = tracks
        .as_array()
        .into_iter()
        .flatten()
        .max_by_key(|t| rounds(t));
    let track = track.ok_or("the record has no negotiation")?;
    let word = |v: &Value| v.as_str().unwrap_or_default().to_owned();
    let (track, event) = (word(&track["id"]), word(&track["rounds"][0]["event"]));
    let told = json(&desk, &format!("/event/{event}.json"))?;
    let statement = word(&told["statements"][0]["event"]);
    let (report, local) = statement.split_once('#').unwrap_or((&statement, ""));
    let mut out = format!(
        "the record joined for its first page: {} ms\n",
        first.as_millis()
    );
    for (name, target) in [
        ("today", "/".to_owned()),
        ("negotiations", "/tracks".to_owned()),
        ("negotiation", format!("/track/{track}")),
        ("event", format!("/event/{event}")),
        ("report", format!("/report/{report}")),
        ("statement", format!("/report/{report}/{local}")),
        ("brief", format!("/brief/{track}")),
        ("search", "/search?status=planned".to_owned()),
        ("sources", "/sources".to_owned()),
    ] {
        let (mut pages, mut bytes) = (0_u32, 0);
        // The reader that checks briefs is opened once.
        ask(&desk, &target)?;
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(args.seconds) {
            bytes = ask(&desk, &target)?.len();
            pages += 1;
        }
        let each = begun.elapsed().as_secs_f64() / f64::from(pages);
        let _ = writeln!(
            out,
            "{name:<13} {:>8.0} pages/s  {:>6.2} ms  {:>4} kB",
            1.0 / each,
            each * 1000.0,
            bytes / 1000
        );
    }
    Ok(out)
}

fn ask(desk: &Desk, target: &str) -> Result<Vec<u8>, String> {
    let answer = desk.answer(&Ask {
        method: "GET".to_owned(),
        target: target.to_owned(),
        host: Some("localhost".to_owned()),
        ..Ask::default()
    });
    match answer.status {
        200 => Ok(answer.body),
        status => Err(format!("{target}: {status}")),
    }
}

fn json(desk: &Desk, target: &str) -> Result<Value, String> {
    serde_json::from_slice(&ask(desk, target)?).map_err(|e| format!("{target}: {e}"))
}
