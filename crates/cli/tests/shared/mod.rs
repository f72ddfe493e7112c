//! Runs the program as a user does.
#![allow(clippy::unwrap_used, clippy::panic, dead_code, unreachable_pub)]

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// What a run gave.
#[derive(Debug)]
pub struct Run {
    /// Exit code.
    pub code: i32,
    /// stdout.
    pub out: String,
    /// stderr.
    pub err: String,
}

impl Run {
    /// stdout as JSON objects, one a line.
    pub fn records(&self) -> Vec<serde_json::Value> {
        self.out
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }

    /// Ids of the reports in stdout.
    pub fn ids(&self) -> Vec<String> {
        self.records()
            .iter()
            .map(|r| r["report"]["id"].as_str().unwrap().to_owned())
            .collect()
    }
}

/// Runs `dateline` in `folder`.
pub fn dateline_in(folder: &Path, args: &[&str], input: &[u8]) -> Run {
    let mut child = Command::new(env!("CARGO_BIN_EXE_dateline"))
        .args(args)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that does not read its input closes it; that is for the test to see.
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let writer = std::thread::spawn(move || {
        let _ = stdin.write_all(&input);
    });
    let done = child.wait_with_output().unwrap();
    writer.join().unwrap();
    Run {
        code: done.status.code().unwrap_or(-1),
        out: String::from_utf8(done.stdout).unwrap(),
        err: String::from_utf8(done.stderr).unwrap(),
    }
}

/// Runs `dateline` where it stands.
pub fn dateline(args: &[&str]) -> Run {
    dateline_in(Path::new(env!("CARGO_MANIFEST_DIR")), args, b"")
}

/// Runs `dateline` on standard input.
pub fn dateline_with(args: &[&str], input: &[u8]) -> Run {
    dateline_in(Path::new(env!("CARGO_MANIFEST_DIR")), args, input)
}

/// A folder with files.
pub fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    folder
}
