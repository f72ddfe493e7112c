//! Killed, starved and crowded: what was reported as added is there, the file is sound.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic)]

use dateline_store::{Error, Filter, Reading, Store};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

const CHILD: &str = "DATELINE_TEST_RECORD";

fn reading(n: usize) -> Reading {
    let record = serde_json::json!({
        "schema": "dateline/1",
        "generator": {"version": "0.1.0", "kit": "k"},
        "report": {"id": format!("r{n}"), "published": null, "language": "en", "sha256": "00",
            "read": true, "text": format!("Report {n}. {}", "The envoys met again. ".repeat(40))},
        "sentences": [], "times": [], "mentions": [], "entities": [], "attributions": [],
        "events": [], "warnings": []
    });
    Reading::new(serde_json::from_value(record).unwrap())
}

/// Adds reports from `first` on in batches of five and says how many stand after each.
#[test]
fn child_that_adds() {
    let Ok(task) = std::env::var(CHILD) else {
        return;
    };
    let (first, path) = task.split_once(' ').unwrap();
    let first: usize = first.parse().unwrap();
    let mut store = Store::open(Path::new(path)).unwrap();
    for batch in 0..200 {
        let readings: Vec<Reading> = (0..5).map(|i| reading(first + batch * 5 + i)).collect();
        match store.add(&readings, "2026-01-01T00:00:00Z") {
            Ok(_) => println!("\nadded {}", (batch + 1) * 5),
            Err(error) => {
                println!("\nfailed {error:?}");
                return;
            }
        }
    }
}

/// A process that adds reports from `first` on.
fn child(path: &Path, first: usize, shell: Option<&str>) -> Command {
    let me = std::env::current_exe().unwrap();
    let mut command = match shell {
        None => Command::new(me),
        Some(before) => {
            let mut sh = Command::new("sh");
            sh.args(["-c", &format!("{before}; exec \"$0\" \"$@\"")])
                .arg(me);
            sh
        }
    };
    command
        .args(["--exact", "child_that_adds", "--nocapture"])
        .env(CHILD, format!("{first} {}", path.display()))
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    command
}

/// What a child said last of what it added, and why it stopped.
fn said(out: impl std::io::Read) -> (usize, Option<String>) {
    let mut added = 0;
    let mut failed = None;
    for line in BufReader::new(out).lines().map_while(Result::ok) {
        if let Some(n) = line.strip_prefix("added ") {
            added = n.parse().unwrap_or(added);
        }
        if let Some(cause) = line.strip_prefix("failed ") {
            failed = Some(cause.to_owned());
        }
    }
    (added, failed)
}

fn reports(path: &Path) -> usize {
    let store = Store::open(path).unwrap();
    assert_eq!(store.doctor().unwrap().findings, []);
    store.reports(&Filter::default()).unwrap().len()
}

#[test]
fn killed_at_any_moment_nothing_reported_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    for round in 0..60usize {
        let path = folder.path().join(format!("{}.db", round % 10));
        let before = if path.exists() { reports(&path) } else { 0 };
        let mut running = child(&path, round * 1000, None).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(3 + (round as u64 * 7) % 90));
        running.kill().unwrap();
        let (added, _) = said(running.stdout.take().unwrap());
        running.wait().unwrap();
        let after = reports(&path) - before;
        assert!(
            after >= added,
            "round {round}: {after} of {added} are there"
        );
        assert_eq!(after % 5, 0, "half a batch stands");
    }
}

#[test]
fn a_file_that_may_not_grow_ends_with_a_clear_error() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("r.db");
    drop(Store::open(&path).unwrap());
    // 512-byte blocks; the signal is ignored as the program does.
    let limit = "trap '' XFSZ; ulimit -f 1000";
    let mut running = child(&path, 0, Some(limit)).spawn().unwrap();
    let (added, failed) = said(running.stdout.take().unwrap());
    running.wait().unwrap();
    let failed = failed.unwrap();
    assert!(failed.starts_with("Full"), "{failed}");
    assert!(added > 0);
    assert!(reports(&path) >= added);
}

#[test]
fn two_that_write_wait_for_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("r.db");
    let mut both: Vec<_> = [0, 5000]
        .into_iter()
        .map(|first| child(&path, first, None).spawn().unwrap())
        .collect();
    for running in &mut both {
        assert_eq!(said(running.stdout.take().unwrap()), (1000, None));
        running.wait().unwrap();
    }
    assert_eq!(reports(&path), 2000);
}

#[test]
fn a_file_that_nobody_may_write_is_read_all_the_same() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("r.db");
    let mut store = Store::open(&path).unwrap();
    store.add(&[reading(1)], "2026-01-01T00:00:00Z").unwrap();
    drop(store);
    let mode = |m| std::fs::Permissions::from_mode(m);
    std::fs::set_permissions(&path, mode(0o444)).unwrap();
    std::fs::set_permissions(folder.path(), mode(0o555)).unwrap();
    let store = Store::read(&path).unwrap();
    assert_eq!(store.reports(&Filter::default()).unwrap().len(), 1);
    drop(store);
    let written = Store::open(&path).and_then(|mut s| s.add(&[reading(2)], "2026-01-01T00:00:00Z"));
    // The superuser may write everything.
    if std::fs::write(folder.path().join("probe"), "").is_err() {
        assert!(
            matches!(written, Err(Error::ReadOnly { .. })),
            "{written:?}"
        );
    }
    std::fs::set_permissions(folder.path(), mode(0o755)).unwrap();
}
