//! What leaves the program: data to stdout, talk to stderr; a closed pipe ends it quietly.

use std::io::{self, IsTerminal, Write};

/// Why a command stopped before its end.
#[derive(Debug)]
pub(crate) enum Stop {
    /// The reader of stdout is gone.
    Closed,
    /// Something that the user named cannot be used.
    Failed(String),
    /// The arguments make no sense together.
    Usage(String),
    /// Faults in data files.
    Data(String),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            Stop::Closed
        } else {
            Stop::Failed(format!("dateline: the output cannot be written: {error}"))
        }
    }
}

impl From<dateline::Error> for Stop {
    fn from(error: dateline::Error) -> Self {
        match &error {
            dateline::Error::Data(faults) => Stop::Data(format!(
                "dateline: {} in the data files\n{error}",
                counted(faults.0.len(), "fault")
            )),
            dateline::Error::Folder { .. } => Stop::Usage(format!("dateline: {error}")),
            _ => Stop::Data(format!("dateline: {error}")),
        }
    }
}

/// Writes to stdout.
pub(crate) fn write(text: &str) -> Result<(), Stop> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    Ok(out.flush()?)
}

/// Says something on stderr; nothing is done about a stderr that is closed.
pub(crate) fn say(message: &str) {
    let _ = writeln!(io::stderr().lock(), "{message}");
}

/// "1 fault", "3 faults".
pub(crate) fn counted(n: usize, noun: &str) -> String {
    match noun.strip_suffix('y') {
        _ if n == 1 => format!("{n} {noun}"),
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{n} {stem}ies"),
        _ => format!("{n} {noun}s"),
    }
}

/// Colours of the terminal, or none.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Paint(bool);

impl Paint {
    /// Colours when stdout is a terminal and nobody asked for none (no-color.org).
    pub(crate) fn for_stdout() -> Self {
        let refused = std::env::var_os("NO_COLOR").is_some_and(|v| !v.is_empty());
        Self(io::stdout().is_terminal() && !refused)
    }

    /// Whether colours are on.
    pub(crate) fn is_on(self) -> bool {
        self.0
    }

    fn code(self, code: &str, text: &str) -> String {
        if self.0 && !text.is_empty() {
            format!("\u{1b}[{code}m{text}\u{1b}[0m")
        } else {
            text.to_owned()
        }
    }

    pub(crate) fn bold(self, text: &str) -> String {
        self.code("1", text)
    }

    pub(crate) fn dim(self, text: &str) -> String {
        self.code("2", text)
    }

    /// A status in the colour of how real it is.
    pub(crate) fn status(self, status: &str, text: &str) -> String {
        let code = match status {
            "occurred" | "ongoing" => "1;32",
            "planned" | "possible" | "conditional" => "1;36",
            "cancelled" | "postponed" | "suspended" => "1;33",
            _ => "1;31",
        };
        self.code(code, text)
    }
}
