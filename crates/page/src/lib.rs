//! Pages of the record for people: a report with everything that was read in it, a statement with its
//! history, events that many reports tell, the answer to a question, any table.
//!
//! A page is one file: no script, no font, no picture, no request to any host; its content security
//! policy says so. Views ([`view`]) are plain structs made of wire types and rows of the store;
//! templates (`crates/page/templates`) are filled from them and from nothing else, so that whoever
//! serves pages uses both. Text is escaped where it is written, by one formatter.

pub mod phrases;
pub mod view;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Serde, Value, ValueKind};
use minijinja::{Environment, Error, escape_formatter};
use serde::Serialize;
use sha2::{Digest, Sha256};

/// What pages look like.
pub const STYLE: &str = include_str!("../templates/page.css");

/// What served pages do beyond what they are: keys, and the fields of what is pointed at.
pub const SCRIPT: &str = include_str!("../templates/page.js");

/// A view and the template that it fills.
pub trait Page: Serialize {
    /// Name of the template.
    const TEMPLATE: &'static str;
}

macro_rules! pages {
    ($($view:ident $template:literal),* $(,)?) => {
        $(impl Page for view::$view { const TEMPLATE: &'static str = $template; })*
    };
}

pages! {
    ReportPage "report.html",
    StatementPage "statement.html",
    AnswerPage "answer.html",
    EventsPage "events.html",
    TablePage "table.html",
    TrackPage "track.html",
    TracksPage "tracks.html",
    TodayPage "today.html",
    BriefPage "brief.html",
    SearchPage "search.html",
    SourcesPage "sources.html",
    MessagePage "message.html",
}

const TEMPLATES: [(&str, &str); 14] = [
    ("frame.html", include_str!("../templates/frame.html")),
    ("parts.html", include_str!("../templates/parts.html")),
    ("report.html", include_str!("../templates/report.html")),
    (
        "statement.html",
        include_str!("../templates/statement.html"),
    ),
    ("answer.html", include_str!("../templates/answer.html")),
    ("events.html", include_str!("../templates/events.html")),
    ("table.html", include_str!("../templates/table.html")),
    ("track.html", include_str!("../templates/track.html")),
    ("tracks.html", include_str!("../templates/tracks.html")),
    ("today.html", include_str!("../templates/today.html")),
    ("brief.html", include_str!("../templates/brief.html")),
    ("search.html", include_str!("../templates/search.html")),
    ("sources.html", include_str!("../templates/sources.html")),
    ("message.html", include_str!("../templates/message.html")),
];

/// The templates, ready to be filled.
#[derive(Debug)]
pub struct Pages {
    environment: Environment<'static>,
}

impl Pages {
    /// Reads the embedded templates.
    ///
    /// # Errors
    /// Never with the templates that ship; a test fills every one of them.
    pub fn new() -> Result<Self, Error> {
        let mut environment = Environment::new();
        environment.set_syntax(
            SyntaxConfig::builder()
                .trim_blocks(true)
                .lstrip_blocks(true)
                .build()?,
        );
        environment.set_formatter(|out, state, value| {
            // `None` is nothing on a page, and control characters no page may hold.
            match value.kind() {
                ValueKind::None => Ok(()),
                ValueKind::String if !value.is_safe() => {
                    let clean = Value::from(cleaned(value.as_str().unwrap_or_default()));
                    escape_formatter(out, state, &clean)
                }
                _ => escape_formatter(out, state, value),
            }
        });
        for (name, template) in TEMPLATES {
            environment.add_template(name, template)?;
        }
        environment.add_global("style", Value::from_safe_string(STYLE.to_owned()));
        environment.add_global(
            "policy",
            Value::from_safe_string(format!(
                "default-src 'none'; style-src 'sha256-{}'; img-src data:; base-uri 'none'; form-action 'none'",
                base64(&Sha256::digest(STYLE.as_bytes()))
            )),
        );
        Ok(Self { environment })
    }

    /// A page as one file: everything it needs is in it.
    ///
    /// # Errors
    /// As [`Pages::new`].
    pub fn write(&self, page: &impl Page) -> Result<String, Error> {
        self.fill(page, None)
    }

    /// A page among others, with the ways to them; it asks for [`STYLE`] and [`SCRIPT`] at `/page.css`
    /// and `/page.js`.
    ///
    /// # Errors
    /// As [`Pages::new`].
    pub fn serve(&self, page: &impl Page, site: &view::Site) -> Result<String, Error> {
        self.fill(page, Some(site))
    }

    fn fill<P: Page>(&self, page: &P, site: Option<&view::Site>) -> Result<String, Error> {
        #[derive(Serialize)]
        struct Filled<'p, P> {
            site: Option<&'p view::Site>,
            #[serde(flatten)]
            page: &'p P,
        }
        let template = self.environment.get_template(P::TEMPLATE)?;
        template.render(Serde(&Filled { site, page }))
    }
}

/// Control characters as U+FFFD, and so the two that make letters run against their direction, by which
/// a text reads otherwise than it is; line ends and tabs stay.
fn cleaned(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\n' | '\t' => c,
            '\u{202D}' | '\u{202E}' => '\u{FFFD}',
            c if c.is_control() => '\u{FFFD}',
            c => c,
        })
        .collect()
}

/// Base64 (RFC 4648) of the 32 bytes of a digest.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let byte = |i: usize| u32::from(chunk.get(i).copied().unwrap_or(0));
        let all = byte(0) << 16 | byte(1) << 8 | byte(2);
        for i in 0..4 {
            let letter = LETTERS.get((all >> (18 - 6 * i) & 63) as usize);
            out.push(match letter {
                Some(letter) if i <= chunk.len() => char::from(*letter),
                _ => '=',
            });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_of_every_remainder() {
        for (bytes, wanted) in [
            (&b""[..], ""),
            (b"f", "Zg=="),
            (b"fo", "Zm8="),
            (b"foo", "Zm9v"),
            (b"foobar\xFF", "Zm9vYmFy/w=="),
        ] {
            assert_eq!(base64(bytes), wanted);
        }
    }
}
