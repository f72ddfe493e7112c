//! `dateline review`: one statement after another, the most doubtful first, one key a decision.

mod keys;
mod screen;

use super::add::now;
use super::args::Review;
use super::decide::named;
use crate::End;
use crate::out::{Paint, Stop, counted, say, write};
use dateline::store::{Error, EventRow, Filter, Judge, Missed, Slot, Store, Verdict};
use keys::{accepted, ask, key, slot, value};
use screen::Screen;

/// Asks about every statement that nobody has judged.
pub(crate) fn run(args: Review) -> Result<End, Stop> {
    let by = named(args.by.clone())?;
    let mut desk = Desk {
        store: Store::open_existing(&args.ask.place_of_record.db)?,
        by,
        screen: Screen::new(Paint::for_stdout(), args.in_order),
        made: Vec::new(),
        count: 0,
    };
    let filter = Filter {
        review: vec!["machine".to_owned()],
        doubtful_first: !args.in_order,
        ..args.ask.filter(None)
    };
    let events = desk.store.events(&filter)?;
    let mut at = 0;
    while let Some(event) = events.get(at) {
        desk.screen.show(&desk.store, event, at + 1, events.len())?;
        match desk.judge_one(event, at)? {
            Next::Forward => at += 1,
            Next::To(earlier) => at = earlier,
            Next::End => break,
        }
    }
    if let (true, Some(report)) = (events.is_empty(), &filter.report) {
        desk.nothing_read(report)?;
    }
    let left = desk.store.count(&filter)?;
    say(&format!(
        "dateline: {} made; {left} left to review",
        counted(desk.count, "decision")
    ));
    Ok(End::Fine)
}

fn report_of(event: &EventRow) -> &str {
    event
        .statements
        .first()
        .map_or("", |told| told.report.as_str())
}

/// Where the review goes on.
enum Next {
    Forward,
    To(usize),
    End,
}

struct Desk {
    store: Store,
    by: String,
    screen: Screen,
    /// Decisions of this sitting and the statements they were made at, for undo.
    made: Vec<(i64, usize)>,
    count: usize,
}

impl Desk {
    /// Keys until the statement is judged or left.
    fn judge_one(&mut self, event: &EventRow, at: usize) -> Result<Next, Stop> {
        let mut corrected = false;
        loop {
            match key()? {
                // What was corrected on the way here is right now.
                Some('c') if corrected => return Ok(Next::Forward),
                Some('c') => {
                    self.decide(event, at, Verdict::Confirmed, None, None)?;
                    return Ok(Next::Forward);
                }
                Some('r') => {
                    let why = ask("why (may stay empty): ")?;
                    let why = Some(why.trim().to_owned()).filter(|w| !w.is_empty());
                    self.decide(event, at, Verdict::Rejected, None, why)?;
                    return Ok(Next::Forward);
                }
                Some('e') => {
                    if self.correct(event, at)? {
                        corrected = true;
                        self.screen.again(&self.store, event)?;
                    } else {
                        write(&format!("{}\n", screen::KEYS))?;
                    }
                }
                Some('a') => {
                    self.missed(report_of(event), at)?;
                    write(&format!("{}\n", screen::KEYS))?;
                }
                Some('m') => {
                    self.screen.report(&self.store, report_of(event))?;
                    self.screen.again(&self.store, event)?;
                }
                Some('s') => return Ok(Next::Forward),
                Some('b') => return Ok(Next::To(at.saturating_sub(1))),
                Some('u') => match self.undo()? {
                    Some(earlier) if earlier != at => return Ok(Next::To(earlier)),
                    Some(_) => {
                        corrected = false;
                        self.screen.again(&self.store, event)?;
                    }
                    None => {}
                },
                Some('q') | None => return Ok(Next::End),
                Some(_) => write(&format!("{}\n", screen::KEYS))?,
            }
        }
    }

    /// A report with nothing to judge: its text, and what was missed in it.
    fn nothing_read(&mut self, report: &str) -> Result<(), Stop> {
        let Some(facts) = self.store.facts(report)? else {
            return Err(Stop::Usage(format!(
                "dateline: there is no report {report}; `dateline reports` lists them"
            )));
        };
        self.screen.report(&self.store, &facts.id)?;
        loop {
            write("\nnothing to judge in it  a add one that was missed  u undo  q end\n")?;
            match key()? {
                Some('a') => self.missed(&facts.id, 0)?,
                Some('u') => {
                    self.undo()?;
                }
                Some('q') | None => return Ok(()),
                Some(_) => {}
            }
        }
    }

    fn judge(&self, why: Option<String>) -> Judge {
        Judge {
            by: self.by.clone(),
            at: now(),
            why,
        }
    }

    fn decide(
        &mut self,
        event: &EventRow,
        at: usize,
        verdict: Verdict,
        correction: Option<(Slot, Option<&str>)>,
        why: Option<String>,
    ) -> Result<(), Stop> {
        let judge = self.judge(why);
        let made = self.store.decide(&event.id, verdict, correction, &judge)?;
        self.made.push((made, at));
        self.count += 1;
        Ok(())
    }

    /// Whether something was corrected.
    fn correct(&mut self, event: &EventRow, at: usize) -> Result<bool, Stop> {
        let Some(slot) = slot()? else {
            return Ok(false);
        };
        let value = value(slot, "value (empty: nothing there): ")?;
        match self.decide(
            event,
            at,
            Verdict::Corrected,
            Some((slot, value.as_deref())),
            None,
        ) {
            Ok(()) => Ok(true),
            Err(Stop::Usage(message)) => {
                let cause = message.rsplit_once(&format!("{}: ", event.id));
                let cause = cause.map_or(message.as_str(), |(_, cause)| cause);
                write(&format!("{cause}\n"))?;
                Ok(false)
            }
            Err(stop) => Err(stop),
        }
    }

    fn missed(&mut self, report: &str, at: usize) -> Result<(), Stop> {
        let words = ask("its words, as they stand in the report: ")?;
        let Some(record) = self.store.record(report)? else {
            return Ok(());
        };
        let Some((start, end)) = screen::find(&record.report.text, words.trim()) else {
            return write("the report has no such words\n");
        };
        let mut missed = Missed {
            start,
            end,
            kind: accepted(Slot::Type, "type: ")?.unwrap_or_default(),
            status: accepted(Slot::Status, "status: ")?.unwrap_or_default(),
            slots: Vec::new(),
        };
        for slot in [
            Slot::Actor,
            Slot::Recipient,
            Slot::Place,
            Slot::When,
            Slot::Chain,
        ] {
            let value = accepted(slot, &format!("{} (may stay empty): ", slot.as_str()))?;
            missed
                .slots
                .extend(value.map(|v| (slot.as_str().to_owned(), v)));
        }
        let judge = self.judge(None);
        match self.store.add_missed(report, &missed, &judge) {
            Ok(id) => {
                // Its decision is the latest.
                let made = self.store.decisions()?.last().map(|d| (d.number, at));
                self.made.extend(made);
                self.count += 1;
                write(&format!("added {id}\n"))
            }
            Err(Error::Decision { cause, .. }) => write(&format!("{cause}\n")),
            Err(error) => Err(error.into()),
        }
    }

    /// The statement at which the decision was made that is taken back.
    fn undo(&mut self) -> Result<Option<usize>, Stop> {
        let Some((last, at)) = self.made.pop() else {
            write("nothing was decided in this sitting\n")?;
            return Ok(None);
        };
        let judge = self.judge(None);
        self.store.undo(last, &judge)?;
        self.count -= 1;
        write(&format!("decision {last} is taken back\n"))?;
        Ok(Some(at))
    }
}
