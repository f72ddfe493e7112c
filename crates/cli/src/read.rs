//! `dateline read`: reports in, records out, in their order; every rejected input is named.

use crate::args::{Read, Source, Table};
use crate::clerk::inputs;
use crate::out::{Paint, Stop, counted, say};
use crate::{End, show};
use dateline::document::{Document, PublishedOrigin, Report};
use dateline::ingest::{Arrival, Fault, Given, Origin, published};
use dateline::{Kit, Options, Reader, in_order, wire};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::time::Duration;

/// Warnings of one kind that are told one by one; the records carry them all.
const TOLD: usize = 3;

/// Reads and writes all reports of the command line.
pub(crate) fn run(args: Read) -> Result<End, Stop> {
    let mut files = args.files;
    if files.is_empty() {
        if io::stdin().is_terminal() {
            return Err(Stop::Usage(
                "dateline: no file is named; name files or folders, or `-` for standard input \
                 (dateline read --help)"
                    .to_owned(),
            ));
        }
        files.push(PathBuf::from("-"));
    }
    let reader = reader(&args.source)?;
    let given = given(&reader, &args.source)?;
    let paint = Paint::for_stdout();
    let desk = RefCell::new(Desk::new(args.json));
    let mut inputs = inputs(&reader, files, given, &args.table)?;
    let reports = std::iter::from_fn(|| {
        loop {
            match inputs.next()? {
                Arrival::Report(report, origin) => return Some((report, origin)),
                Arrival::Fault(fault) => desk.borrow_mut().reject(&fault),
            }
        }
    });
    let layers = args.layers;
    let json = args.json;
    let read = in_order(reports, args.jobs, |(report, origin)| {
        let document = reader.read(*report);
        let text = if json {
            let mut line = wire::line(&document, reader.kit(), layers);
            line.push('\n');
            line
        } else {
            show::record(&wire::record(&document, reader.kit(), layers), paint)
        };
        (text, remarks(&document), document.report.read, origin)
    });
    let mut out = io::BufWriter::new(io::stdout().lock());
    for (i, (text, remarks, was_read, origin)) in read.enumerate() {
        if !json && i > 0 {
            writeln!(out)?;
        }
        out.write_all(text.as_bytes())?;
        // A person who pipes reports in one by one sees each record when it is there.
        if !json {
            out.flush()?;
        }
        desk.borrow_mut().take(&origin, &remarks, was_read);
    }
    out.flush()?;
    drop(out);
    Ok(desk.into_inner().close())
}

/// A reader as the arguments want it.
pub(crate) fn reader(source: &Source) -> Result<Reader, Stop> {
    let kit = Kit::open(source.data.as_deref())?;
    let reader = Reader::of(match source.accurate {
        true => kit.accurate(),
        false => kit,
    })?;
    Ok(reader.with_options(Options {
        narrative: source.narrative,
        profile: source.profile.parse().map_err(Stop::Usage)?,
    }))
}

/// What the arguments say of all reports.
pub(crate) fn given(reader: &Reader, source: &Source) -> Result<Given, Stop> {
    let date = match &source.published {
        None => None,
        Some(text) => Some(
            published(text, PublishedOrigin::Argument, reader.words()).ok_or_else(|| {
                Stop::Usage(format!(
                    "dateline: --published {text:?} is no date: write YYYY-MM-DD or RFC 3339"
                ))
            })?,
        ),
    };
    Ok(Given {
        published: date,
        outlet: source.outlet.clone(),
    })
}

/// One report of `file`: the first, or the one called `id`.
pub(crate) fn one(
    reader: &Reader,
    file: PathBuf,
    given: Given,
    table: &Table,
    id: Option<&str>,
) -> Result<Report, Stop> {
    let name = file.display().to_string();
    let mut count = 0;
    for arrival in inputs(reader, vec![file], given, table)? {
        match arrival {
            Arrival::Fault(fault) => say(&format!("dateline: rejected: {fault}")),
            Arrival::Report(report, _) => {
                if id.is_none_or(|id| report.id == id) {
                    return Ok(*report);
                }
                count += 1;
            }
        }
    }
    Err(Stop::Failed(match id {
        Some(id) if count > 0 => format!(
            "dateline: {name} holds no report {id:?} among its {}; the ids stand in `report.id`",
            counted(count, "report")
        ),
        _ => format!("dateline: there is no report in {name}"),
    }))
}

/// Code and text of the warnings that a run should hear of.
pub(crate) fn remarks(document: &Document) -> Vec<(&'static str, String)> {
    let report = &document.report;
    let mut remarks: Vec<_> = report
        .warnings
        .iter()
        .map(|w| (w.code, w.text.clone()))
        .collect();
    if report.read && report.published.is_none() {
        remarks.push((
            "no_date",
            "no publication date: relative dates stay unresolved; put a first line \
             `date YYYY-MM-DD` into it or use --published"
                .to_owned(),
        ));
    }
    if !report.read {
        let language = report.language.as_deref().unwrap_or("unknown");
        remarks.push((
            "not_read",
            format!(
                "not read: its language is {language:?}, and only English has rules and models; \
                 if it is English, say so in a header line `language: en` or the field `language`"
            ),
        ));
    }
    remarks
}

/// Counts what happens, and tells it on stderr.
pub(crate) struct Desk {
    bar: ProgressBar,
    /// Records for people show their warnings themselves.
    json: bool,
    read: usize,
    unread: usize,
    rejected: usize,
    warned: BTreeMap<&'static str, usize>,
}

impl Desk {
    pub(crate) fn new(json: bool) -> Self {
        // Records that scroll by on a terminal are progress enough.
        let quiet = !io::stderr().is_terminal() || io::stdout().is_terminal();
        let bar = ProgressBar::new_spinner();
        if quiet {
            bar.set_draw_target(ProgressDrawTarget::hidden());
        } else {
            let style =
                ProgressStyle::with_template("{spinner} {pos} reports  {elapsed}  {per_sec}");
            if let Ok(style) = style {
                bar.set_style(style);
            }
            bar.enable_steady_tick(Duration::from_millis(200));
        }
        Self {
            bar,
            json,
            read: 0,
            unread: 0,
            rejected: 0,
            warned: BTreeMap::new(),
        }
    }

    fn tell(&self, message: &str) {
        self.bar.suspend(|| say(message));
    }

    pub(crate) fn reject(&mut self, fault: &Fault) {
        self.rejected += 1;
        self.tell(&format!("dateline: rejected: {fault}"));
    }

    pub(crate) fn take(
        &mut self,
        origin: &Origin,
        remarks: &[(&'static str, String)],
        was_read: bool,
    ) {
        self.bar.inc(1);
        if was_read {
            self.read += 1;
        } else {
            self.unread += 1;
        }
        for (code, text) in remarks {
            let told = self.warned.entry(code).or_insert(0);
            *told += 1;
            // What was not read is named each time: it is missing from the record.
            if *code == "not_read" || self.json && *told <= TOLD {
                self.tell(&format!("dateline: {origin}: {text}"));
            }
        }
    }

    pub(crate) fn close(self) -> End {
        self.bar.finish_and_clear();
        for (code, n) in &self.warned {
            if self.json && *n > TOLD && *code != "not_read" {
                say(&format!(
                    "dateline: and {} more with the warning {code}; the records carry them",
                    n - TOLD
                ));
            }
        }
        if self.unread + self.rejected == 0 {
            return End::Fine;
        }
        say(&format!(
            "dateline: {} read, {} not read, {} rejected",
            counted(self.read, "report"),
            self.unread,
            self.rejected
        ));
        End::Rejected
    }
}
