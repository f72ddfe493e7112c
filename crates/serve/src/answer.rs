//! What goes back to the browser.

use serde::Serialize;

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Status code (RFC 9110).
    pub status: u16,
    /// Media type.
    pub kind: &'static str,
    /// Where to go on.
    pub location: Option<String>,
    /// Whether it never changes while the program runs.
    pub lasting: bool,
    /// The body.
    pub body: Vec<u8>,
}

impl Answer {
    /// A page.
    pub(crate) fn page(status: u16, page: String) -> Self {
        Self::of(status, "text/html; charset=utf-8", page.into_bytes())
    }

    /// An object.
    pub(crate) fn json(status: u16, value: &impl Serialize) -> Self {
        let mut body = serde_json::to_vec(value).unwrap_or_default();
        body.push(b'\n');
        Self::of(status, "application/json; charset=utf-8", body)
    }

    /// A file that is part of the program.
    pub(crate) fn file(kind: &'static str, text: &'static str) -> Self {
        Self {
            lasting: true,
            ..Self::of(200, kind, text.as_bytes().to_vec())
        }
    }

    /// Words alone, where no page can be made.
    pub(crate) fn plain(status: u16, text: &str) -> Self {
        Self::of(
            status,
            "text/plain; charset=utf-8",
            text.as_bytes().to_vec(),
        )
    }

    /// After something was written: on to a page that can be asked for again.
    pub(crate) fn on(location: String) -> Self {
        Self {
            location: Some(location),
            ..Self::plain(303, "")
        }
    }

    fn of(status: u16, kind: &'static str, body: Vec<u8>) -> Self {
        Self {
            status,
            kind,
            location: None,
            lasting: false,
            body,
        }
    }
}
