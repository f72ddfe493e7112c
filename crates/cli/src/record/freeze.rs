//! `dateline release`: a state of the record as a folder that can be cited: statements, reports,
//! decisions, kit, what changed since the release before, and a manifest with the sum of every file.

use super::args::Place;
use super::ask::{EVENT, REPORT, sheet_of_event, sheet_of_report};
use super::sheet::{cell, table};
use crate::End;
use crate::out::{Stop, counted, say};
use dateline::store::{Filter, Frozen, ReleaseChange, Store};
use serde::Serialize;
use serde_json::json;
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::path::{Path, PathBuf};

#[derive(Debug, clap::Args)]
#[command(after_help = "\
The folder holds statements.jsonl and statements.csv, reports.csv (without texts), decisions.jsonl, changes.csv and\n\
CHANGELOG.md against the release before, deletions.csv, README.md, manifest.json and SHA256SUMS (`sha256sum -c\n\
SHA256SUMS` proves it). It holds no clock: the same state of the record gives the same bytes, and the same NAME\n\
asked for again writes the same folder. A name stands for one state for ever.\n\n\
Examples:\n  \
  dateline release 2026.1\n  \
  dateline release 2026.1-checked --reviewed --to out/")]
pub(crate) struct Freeze {
    /// The release's name: letters, digits, dots and dashes
    #[arg(value_name = "NAME", value_parser = name)]
    name: String,
    /// Only statements that a person confirmed, corrected or added
    #[arg(long)]
    reviewed: bool,
    /// The folder into which the release's folder is put
    #[arg(long, value_name = "DIR", default_value = ".")]
    to: PathBuf,
    #[command(flatten)]
    place: Place,
}

fn name(text: &str) -> Result<String, String> {
    let fine = |c: char| c.is_ascii_alphanumeric() || ['.', '-', '_'].contains(&c);
    if text.chars().all(fine) && text.chars().any(|c| c.is_ascii_alphanumeric()) {
        Ok(text.to_owned())
    } else {
        Err("a release's name is a folder's: letters, digits, dots, dashes".to_owned())
    }
}

/// Freezes and writes.
pub(crate) fn run(args: Freeze) -> Result<End, Stop> {
    let mut store = Store::open_existing(&args.place.db)?;
    let folder = args.to.join(&args.name);
    if folder.exists() && !folder.join("manifest.json").exists() {
        return Err(Stop::Usage(format!(
            "dateline: {} is there and holds no release; name another folder with --to",
            folder.display()
        )));
    }
    let frozen = store.release(&args.name, args.reviewed)?;
    let files = files(&store, &frozen)?;
    let fault = |e: std::io::Error| {
        Stop::Failed(format!(
            "dateline: {}: it cannot be written: {e}",
            folder.display()
        ))
    };
    std::fs::create_dir_all(&folder).map_err(fault)?;
    for (name, bytes) in &files {
        std::fs::write(folder.join(name), bytes).map_err(fault)?;
    }
    let changes = counts(&frozen.changes);
    say(&format!(
        "dateline: release {}{} in {}: {}; {} new, {} changed, {} gone since {}",
        frozen.release.name,
        if frozen.release.again {
            ", written again,"
        } else {
            ""
        },
        Path::new(&folder).display(),
        counted(frozen.events.len(), "statement"),
        changes.0,
        changes.1,
        changes.2,
        frozen
            .release
            .previous
            .as_deref()
            .unwrap_or("the beginning")
    ));
    Ok(End::Fine)
}

fn files(store: &Store, frozen: &Frozen) -> Result<Vec<(&'static str, Vec<u8>)>, Stop> {
    let reports = store.reports(&Filter::default())?;
    let decisions = store.decisions()?;
    let mut header = REPORT.to_vec();
    header.push("sha256");
    let of_reports = reports.iter().map(|r| {
        let mut row = sheet_of_report(r);
        row.push(r.sha256.clone());
        row
    });
    let gone = frozen.changes.iter().filter(|c| c.now.is_empty());
    let deletions = gone.map(|c| {
        let slot = |name: &str| cell(c.was.get(name));
        vec![
            c.statement.clone(),
            slot("type"),
            slot("status"),
            slot("actor"),
            slot("recipient"),
            slot("when"),
            slot("place"),
            cell(c.why.as_ref()),
        ]
    });
    let deletions = table(
        &[
            "id",
            "type",
            "status",
            "actor",
            "recipient",
            "when",
            "place",
            "why",
        ],
        deletions,
    )?;
    let changes = table(
        &["id", "slot", "was", "now"],
        frozen.changes.iter().flat_map(slot_changes),
    )?;
    let mut files = vec![
        ("CHANGELOG.md", changelog(frozen).into_bytes()),
        (
            "README.md",
            readme(frozen, reports.len(), decisions.len()).into_bytes(),
        ),
        ("changes.csv", changes),
        ("decisions.jsonl", lines(&decisions)),
        ("deletions.csv", deletions),
        ("reports.csv", table(&header, of_reports)?),
        (
            "statements.csv",
            table(&EVENT, frozen.events.iter().map(sheet_of_event))?,
        ),
        ("statements.jsonl", lines(&frozen.events)),
    ];
    let listed: Vec<serde_json::Value> = files
        .iter()
        .map(|(name, bytes)| json!({"path": name, "bytes": bytes.len(), "sha256": sum(bytes)}))
        .collect();
    let release = &frozen.release;
    let kits: Vec<serde_json::Value> = release
        .kits
        .iter()
        .map(|(kit, version, reports)| json!({"kit": kit, "version": version, "reports": reports}))
        .collect();
    let manifest = json!({
        "schema": "dateline-release/1", "name": release.name, "number": release.number,
        "state": release.state, "record_of": release.at, "previous": release.previous,
        "reviewed_only": release.reviewed, "statements": frozen.events.len(), "reports": reports.len(),
        "decisions": decisions.len(), "kits": kits, "files": listed,
    });
    let mut manifest = serde_json::to_string_pretty(&manifest).unwrap_or_default();
    manifest.push('\n');
    files.push(("manifest.json", manifest.into_bytes()));
    let sums: String = files
        .iter()
        .map(|(name, bytes)| format!("{}  {name}\n", sum(bytes)))
        .collect();
    files.push(("SHA256SUMS", sums.into_bytes()));
    Ok(files)
}

fn sum(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        let _ = write!(out, "{byte:02x}");
    }
    out
}

fn lines<T: Serialize>(rows: &[T]) -> Vec<u8> {
    let mut out = String::new();
    for row in rows {
        out.push_str(&serde_json::to_string(row).unwrap_or_default());
        out.push('\n');
    }
    out.into_bytes()
}

/// New, changed, gone.
fn counts(changes: &[ReleaseChange]) -> (usize, usize, usize) {
    let new = changes.iter().filter(|c| c.was.is_empty()).count();
    let gone = changes.iter().filter(|c| c.now.is_empty()).count();
    (new, changes.len() - new - gone, gone)
}

/// Every slot that is another one now, of statements that are there in both.
fn slot_changes(change: &ReleaseChange) -> Vec<Vec<String>> {
    if change.was.is_empty() || change.now.is_empty() {
        return Vec::new();
    }
    let slots: std::collections::BTreeSet<&String> =
        change.was.keys().chain(change.now.keys()).collect();
    slots
        .into_iter()
        .filter(|slot| change.was.get(*slot) != change.now.get(*slot))
        .map(|slot| {
            vec![
                change.statement.clone(),
                slot.clone(),
                cell(change.was.get(slot)),
                cell(change.now.get(slot)),
            ]
        })
        .collect()
}

fn changelog(frozen: &Frozen) -> String {
    let (new, changed, gone) = counts(&frozen.changes);
    let release = &frozen.release;
    let mut out = format!(
        "# {}\n\nSince {}: {new} new, {changed} changed, {gone} gone.\n",
        release.name,
        release.previous.as_deref().unwrap_or("the beginning")
    );
    if changed > 0 {
        out.push_str("\n## Changed\n\n");
        for row in frozen.changes.iter().flat_map(slot_changes) {
            if let [id, slot, was, now] = row.as_slice() {
                let shown = |v: &str| {
                    if v.is_empty() {
                        "nothing".to_owned()
                    } else {
                        v.to_owned()
                    }
                };
                let _ = writeln!(out, "- `{id}` {slot}: {} → {}", shown(was), shown(now));
            }
        }
    }
    if gone > 0 {
        out.push_str("\n## Gone\n\n");
        for change in frozen.changes.iter().filter(|c| c.now.is_empty()) {
            let slot = |name: &str| change.was.get(name).map_or("", String::as_str);
            let _ = writeln!(
                out,
                "- `{}` {} {} {}: {}",
                change.statement,
                slot("status"),
                slot("type"),
                slot("actor"),
                change.why.as_deref().unwrap_or_default()
            );
        }
    }
    out
}

fn readme(frozen: &Frozen, reports: usize, decisions: usize) -> String {
    let release = &frozen.release;
    let mut out = format!(
        "# Release {}\n\n{} of {}{}, read by Dateline and checked by {} of people. The record is of {}.\n\n",
        release.name,
        counted(frozen.events.len(), "statement"),
        counted(reports, "report"),
        if release.reviewed {
            ", only those that a person confirmed, corrected or added"
        } else {
            ""
        },
        counted(decisions, "decision"),
        release.at
    );
    for (kit, version, n) in &release.kits {
        let _ = writeln!(
            out,
            "- kit `{kit}`, dateline {version}: latest reading of {}",
            counted(*n as usize, "report")
        );
    }
    let _ = write!(
        out,
        "\nCite it by its name and the state `{}`.\n\n\
         | file | holds |\n|---|---|\n\
         | `statements.csv`, `statements.jsonl` | who did (plans, might, called off) what to whom, when, where, according to whom; `review` says what a person made of it |\n\
         | `reports.csv` | where they stand: outlet, day, title, address, SHA-256 of the text; no texts |\n\
         | `decisions.jsonl` | what people decided, by whom, when, why |\n\
         | `CHANGELOG.md`, `changes.csv`, `deletions.csv` | what is otherwise than in the release before |\n\
         | `manifest.json`, `SHA256SUMS` | size and sum of every file: `sha256sum -c SHA256SUMS` |\n",
        &release.state.get(..16).unwrap_or(&release.state)
    );
    out
}
