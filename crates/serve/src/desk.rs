//! The desk: which page answers which address.

use crate::ask::Fields;
use crate::guard::{is_ours, token};
use crate::known::{self, Memory};
use crate::{Answer, Ask, brief, decide, event, report, search, today, track};
use dateline::store::Error;
use dateline::wire::joined::Track;
use dateline::{Archive, Reader};
use dateline_page::view::{Head, Links, MessagePage, Site, Way};
use dateline_page::{Page, Pages, SCRIPT, STYLE};
use serde::Serialize;
use std::fmt::Display;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

const ICON: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 20\"><circle cx=\"10\" cy=\"10\" \
    r=\"7\" fill=\"none\" stroke=\"#5b636d\" stroke-width=\"2.500\"/><path d=\"M10 5.500V10l3 2.500\" fill=\"none\" \
    stroke=\"#5b636d\" stroke-width=\"2\"/></svg>";

/// What a desk is opened with.
#[derive(Debug)]
pub struct Opened {
    /// The record's file.
    pub db: PathBuf,
    /// Who judges, unless a form says otherwise.
    pub by: String,
    /// Whether forms are shown and taken.
    pub writes: bool,
    /// The port that browsers ask at.
    pub port: u16,
    /// The moment (RFC 3339, UTC): the one clock of the house that people's decisions carry.
    pub now: fn() -> String,
}

/// Answers requests from a record.
#[derive(Debug)]
pub struct Desk {
    pub(crate) opened: Opened,
    pub(crate) token: String,
    pages: Pages,
    memory: Memory,
    /// Held while a request opens the record, which may join it: two would write the same.
    joining: Mutex<()>,
    reader: OnceLock<Result<Reader, String>>,
}

impl Desk {
    /// Opens the record, and joins it where it may be written.
    ///
    /// # Errors
    /// The cause in words: no record, a damaged one, no randomness.
    pub fn open(opened: Opened) -> Result<Self, Error> {
        known::open(&opened.db, opened.writes)?;
        let broken = |cause: &dyn Display| Error::Damaged {
            path: opened.db.clone(),
            cause: cause.to_string(),
        };
        Ok(Self {
            token: token().map_err(|e| broken(&e))?,
            pages: Pages::new().map_err(|e| broken(&e))?,
            memory: Memory::default(),
            joining: Mutex::new(()),
            reader: OnceLock::new(),
            opened,
        })
    }

    /// Answers a request; any there is.
    pub fn answer(&self, ask: &Ask) -> Answer {
        if !is_ours(ask.host.as_deref(), self.opened.port) {
            return Answer::plain(
                421,
                "This address is not ours: open http://127.0.0.1 with the port of the program.\n",
            );
        }
        let mut path = ask.path();
        // Every page has a twin for programs.
        let mut json = false;
        if let Some(last) = path.last_mut()
            && let Some(stem) = last.strip_suffix(".json")
        {
            *last = stem.to_owned();
            json = true;
        }
        let parts: Vec<&str> = path.iter().map(String::as_str).collect();
        let query = ask.query();
        let mut visit = Visit {
            desk: self,
            ask,
            as_of: None,
            links: Links::served(None),
            query,
            json,
        };
        let answered = match (ask.method.as_str(), parts.as_slice()) {
            ("POST", ["decide"]) => decide::decide(&mut visit),
            ("POST", ["undo"]) => decide::undo(&mut visit),
            ("GET" | "HEAD", _) => visit.page(&parts),
            _ => Err(Trouble::new(
                405,
                "There is nothing here that takes that",
                "Pages are asked for with GET; decisions about statements are sent with POST.",
            )),
        };
        answered.unwrap_or_else(|trouble| visit.trouble(&trouble))
    }

    /// The reader, which checks briefs; opened when it is first asked for.
    pub(crate) fn reader(&self) -> Result<&Reader, Trouble> {
        let reader = self
            .reader
            .get_or_init(|| Reader::new().map_err(|e| e.to_string()));
        reader
            .as_ref()
            .map_err(|cause| Trouble::new(500, "The brief cannot be checked", cause))
    }
}

/// Days with reports before, on or up to, and after a day.
pub(crate) type Days = [Option<String>; 3];

/// Why a page cannot be shown.
#[derive(Debug)]
pub(crate) struct Trouble {
    pub(crate) status: u16,
    pub(crate) title: String,
    pub(crate) text: String,
}

impl Trouble {
    pub(crate) fn new(status: u16, title: &str, text: &str) -> Self {
        Self {
            status,
            title: title.to_owned(),
            text: text.to_owned(),
        }
    }

    /// The record has no such thing.
    pub(crate) fn unknown(what: &str, id: &str) -> Self {
        Self::new(
            404,
            &format!("There is no {what} of that name"),
            &format!(
                "The record has no {what} {id}; it may have another name since reports were added."
            ),
        )
    }
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        match &error {
            Error::Query { .. } => {
                Self::new(400, "The question is not understood", &error.to_string())
            }
            Error::Decision { .. } => Self::new(422, "That was not taken", &error.to_string()),
            _ => Self::new(500, "The record cannot be read", &error.to_string()),
        }
    }
}

/// A request on its way.
pub(crate) struct Visit<'d> {
    pub(crate) desk: &'d Desk,
    pub(crate) ask: &'d Ask,
    /// The day whose knowledge is asked for.
    pub(crate) as_of: Option<String>,
    pub(crate) links: Links,
    pub(crate) query: Fields,
    pub(crate) json: bool,
}

impl Visit<'_> {
    fn page(&mut self, parts: &[&str]) -> Result<Answer, Trouble> {
        match parts {
            ["page.css"] => return Ok(Answer::file("text/css; charset=utf-8", STYLE)),
            ["page.js"] => return Ok(Answer::file("text/javascript; charset=utf-8", SCRIPT)),
            ["icon.svg"] => return Ok(Answer::file("image/svg+xml", ICON)),
            _ => {}
        }
        self.on_day(self.query.one("as_of"))?;
        match parts {
            [] | ["today"] => today::today(self),
            ["tracks"] => track::tracks(self),
            ["track", id] => track::track(self, id),
            ["event", id] => event::event(self, id),
            ["report", id] => report::report(self, id),
            ["report", id, local] => report::statement(self, id, local, None),
            ["brief"] => brief::brief(self, None),
            ["brief", id] => brief::brief(self, Some(id)),
            ["search"] => search::search(self),
            ["sources"] => search::sources(self),
            _ => Err(Trouble::new(
                404,
                "There is no such page",
                "The address leads nowhere; the ways below lead back.",
            )),
        }
    }

    /// Tells what was known on a day, where one is given.
    pub(crate) fn on_day(&mut self, day: Option<String>) -> Result<(), Trouble> {
        let Some(day) = day else { return Ok(()) };
        let day: jiff::civil::Date = day
            .parse()
            .map_err(|_| Trouble::new(400, "That is no day", "Write a day as YYYY-MM-DD."))?;
        self.as_of = Some(day.to_string());
        self.links = Links::served(self.as_of.as_deref());
        Ok(())
    }

    /// The record, joined.
    pub(crate) fn record(&self) -> Result<Archive, Trouble> {
        let opened = &self.desk.opened;
        let joining = &self.desk.joining;
        let _alone = joining.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(known::open(&opened.db, opened.writes)?)
    }

    /// The negotiations known on the day asked for.
    pub(crate) fn tracks(&self, archive: &Archive) -> Result<Arc<Vec<Track>>, Trouble> {
        Ok(self.desk.memory.tracks(archive, self.as_of.as_deref())?)
    }

    /// Days with reports before, on or up to, and after the day asked for.
    pub(crate) fn days(&self, archive: &Archive) -> Result<Days, Trouble> {
        Ok(archive.store.days(self.as_of.as_deref())?)
    }

    /// The page, or its twin.
    pub(crate) fn give(
        &self,
        here: &str,
        page: &impl Page,
        twin: &impl Serialize,
        days: Option<&Days>,
    ) -> Result<Answer, Trouble> {
        self.give_as(200, here, page, Some(twin), days)
    }

    pub(crate) fn give_as(
        &self,
        status: u16,
        here: &str,
        page: &impl Page,
        twin: Option<&impl Serialize>,
        days: Option<&Days>,
    ) -> Result<Answer, Trouble> {
        if let (true, Some(twin)) = (self.json, twin) {
            return Ok(Answer::json(status, twin));
        }
        let site = self.site(here, twin.is_some(), days);
        let page = self.desk.pages.serve(page, &site);
        page.map(|page| Answer::page(status, page))
            .map_err(|e| Trouble::new(500, "The page cannot be made", &e.to_string()))
    }

    fn site(&self, here: &str, twin: bool, days: Option<&Days>) -> Site {
        let path = self.ask.plain_path();
        let asked: Vec<(String, String)> = self
            .query
            .0
            .iter()
            .filter(|(name, value)| name != "as_of" && !value.is_empty())
            .cloned()
            .collect();
        let address = |as_of: Option<&str>| {
            let mut address = path.clone();
            let day = as_of.map(|d| ("as_of".to_owned(), d.to_owned()));
            for (at, (name, value)) in asked.iter().cloned().chain(day).enumerate() {
                use dateline_page::view::encoded;
                let sign = if at == 0 { '?' } else { '&' };
                address.push_str(&format!("{sign}{}={}", encoded(&name), encoded(&value)));
            }
            address
        };
        let way = |day: &String| Way {
            name: day.clone(),
            href: address(Some(day)),
            here: false,
        };
        let [before, newest, after] = days.cloned().unwrap_or_default();
        let (before, after) = (before.as_ref().map(way), after.as_ref().map(way));
        let day = self.as_of.clone().or(newest);
        let json = match path.as_str() {
            "/" => "/today.json".to_owned(),
            path => format!("{}.json", path.trim_end_matches('/')),
        };
        Site {
            record: self.desk.opened.db.display().to_string(),
            nav: Site::ways(here, &self.links),
            as_of: self.as_of.clone(),
            day,
            now: address(None),
            dated: days.is_some(),
            before,
            after,
            json: twin.then(|| address(self.as_of.as_deref()).replacen(&path, &json, 1)),
            keep: self.links.suffix(),
            path,
            words: self.query.one("q").unwrap_or_default(),
            asked,
        }
    }

    /// A page that says why there is no other.
    pub(crate) fn trouble(&self, trouble: &Trouble) -> Answer {
        #[derive(Serialize)]
        struct Fault<'t> {
            error: &'t str,
            why: &'t str,
        }
        if self.json {
            let fault = Fault {
                error: &trouble.title,
                why: &trouble.text,
            };
            return Answer::json(trouble.status, &fault);
        }
        let page = MessagePage {
            head: Head {
                title: trouble.title.clone(),
                ..Head::default()
            },
            text: trouble.text.clone(),
        };
        self.give_as(trouble.status, "", &page, None::<&()>, None)
            .unwrap_or_else(|t| Answer::plain(trouble.status, &format!("{}\n", t.text)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use dateline::store::Store;
    use std::sync::mpsc;
    use std::time::Duration;

    #[test]
    fn nobody_joins_while_another_does() {
        let folder = tempfile::tempdir().unwrap();
        let db = folder.path().join("r.db");
        drop(Store::open(&db).unwrap());
        let desk = Desk::open(Opened {
            db,
            by: String::new(),
            writes: true,
            port: 8000,
            now: String::new,
        })
        .unwrap();
        let ask = Ask {
            method: "GET".to_owned(),
            target: "/".to_owned(),
            host: Some("127.0.0.1:8000".to_owned()),
            ..Ask::default()
        };
        let (send, answers) = mpsc::channel();
        std::thread::scope(|scope| {
            let joining = desk.joining.lock().unwrap();
            scope.spawn(|| send.send(desk.answer(&ask).status).unwrap());
            // Without the lock such a page takes a few milliseconds.
            let early = answers.recv_timeout(Duration::from_millis(400));
            assert!(early.is_err(), "{early:?}");
            drop(joining);
            assert_eq!(answers.recv_timeout(Duration::from_secs(60)), Ok(200));
        });
    }
}
