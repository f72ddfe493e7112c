//! `dateline review`: one statement after another, the most doubtful first, one key a decision.

use super::add::now;
use super::args::Review;
use super::decide::named;
use super::list;
use crate::End;
use crate::out::{Paint, Stop, counted, say, write};
use crate::phrases::one_line;
use dateline::store::{Error, EventRow, Filter, Judge, Missed, Slot, Store, Verdict};
use std::io::{self, BufRead, IsTerminal, Write};

const KEYS: &str =
    "c confirm  e correct a slot  r reject  a add one that was missed  s skip  u undo  q end";

/// Asks about every statement that nobody has judged.
pub(crate) fn run(args: Review) -> Result<End, Stop> {
    let by = named(args.by.clone())?;
    let mut desk = Desk {
        store: Store::open_existing(&args.ask.place_of_record.db)?,
        by,
        paint: Paint::for_stdout(),
        made: Vec::new(),
    };
    let filter = Filter {
        review: vec!["machine".to_owned()],
        doubtful_first: !args.in_order,
        ..args.ask.filter(None)
    };
    let events = desk.store.events(&filter)?;
    let total = events.len();
    'events: for (i, event) in events.iter().enumerate() {
        desk.show(event, i + 1, total)?;
        loop {
            match key()? {
                Some('c') => {
                    desk.decide(event, Verdict::Confirmed, None)?;
                    break;
                }
                Some('r') => {
                    let why = ask("why (may stay empty): ")?;
                    desk.reject(event, why)?;
                    break;
                }
                Some('e') => {
                    if desk.correct(event)? {
                        break;
                    }
                }
                Some('a') => desk.missed(event)?,
                Some('s') => break,
                Some('u') => desk.undo()?,
                Some('q') | None => break 'events,
                Some(_) => write(&format!("{KEYS}\n"))?,
            }
        }
    }
    let left = desk.store.count(&filter)?;
    say(&format!(
        "dateline: {} made; {left} left to review",
        counted(desk.made.len(), "decision")
    ));
    Ok(End::Fine)
}

struct Desk {
    store: Store,
    by: String,
    paint: Paint,
    /// Decisions of this sitting, for undo.
    made: Vec<i64>,
}

impl Desk {
    fn judge(&self, why: Option<String>) -> Judge {
        Judge {
            by: self.by.clone(),
            at: now(),
            why,
        }
    }

    fn show(&self, event: &EventRow, n: usize, total: usize) -> Result<(), Stop> {
        let mut out = format!("\n{}\n", self.paint.dim(&format!("{n} of {total}")));
        if let Some(told) = event.statements.first() {
            let report = self.store.record(&told.report)?;
            let text = report.as_ref().and_then(|record| {
                let holds = |s: &&dateline::wire::Sentence| {
                    s.start <= told.span.start && told.span.start < s.end
                };
                let sentence = record.sentences.iter().find(holds)?;
                let part = |from: u32, to: u32| -> String {
                    let chars = record.report.text.chars().skip(from as usize);
                    chars.take(to.saturating_sub(from) as usize).collect()
                };
                let end = told.span.end.min(sentence.end);
                Some(format!(
                    "{}{}{}",
                    one_line(&part(sentence.start, told.span.start)),
                    self.paint
                        .bold(&format!(" {} ", one_line(&part(told.span.start, end)))),
                    one_line(&part(end, sentence.end)),
                ))
            });
            out.push_str(text.as_deref().unwrap_or(&told.text).trim());
            out.push('\n');
        }
        out.push_str(&list::event(event, self.paint));
        out.push_str(KEYS);
        out.push('\n');
        write(&out)
    }

    fn decide(
        &mut self,
        event: &EventRow,
        verdict: Verdict,
        correction: Option<(Slot, Option<&str>)>,
    ) -> Result<(), Stop> {
        let judge = self.judge(None);
        let made = self.store.decide(&event.id, verdict, correction, &judge)?;
        self.made.push(made);
        Ok(())
    }

    fn reject(&mut self, event: &EventRow, why: String) -> Result<(), Stop> {
        let judge = self.judge(Some(why).filter(|w| !w.is_empty()));
        let made = self
            .store
            .decide(&event.id, Verdict::Rejected, None, &judge)?;
        self.made.push(made);
        Ok(())
    }

    /// Whether something was corrected.
    fn correct(&mut self, event: &EventRow) -> Result<bool, Stop> {
        let names = Slot::ALL.map(Slot::as_str).join(" ");
        let name = ask(&format!("slot ({names}): "))?;
        let Some(slot) = Slot::of(name.trim()) else {
            write(&format!("there is no slot {name:?}\n"))?;
            return Ok(false);
        };
        let value = ask("value (empty: nothing there): ")?;
        let value = Some(value.trim()).filter(|v| !v.is_empty());
        match self.decide(event, Verdict::Corrected, Some((slot, value))) {
            Ok(()) => Ok(true),
            Err(Stop::Usage(message)) => {
                write(&format!("{message}\n"))?;
                Ok(false)
            }
            Err(stop) => Err(stop),
        }
    }

    fn missed(&mut self, event: &EventRow) -> Result<(), Stop> {
        let Some(told) = event.statements.first() else {
            return Ok(());
        };
        let words = ask("its words, as they stand in the report: ")?;
        let Some(record) = self.store.record(&told.report)? else {
            return Ok(());
        };
        let text = &record.report.text;
        let Some(at) = text.find(words.trim()).filter(|_| !words.trim().is_empty()) else {
            return write("the report has no such words\n");
        };
        let start = u32::try_from(text.get(..at).unwrap_or_default().chars().count());
        let long = u32::try_from(words.trim().chars().count());
        let (Ok(start), Ok(long)) = (start, long) else {
            return Ok(());
        };
        let mut missed = Missed {
            start,
            end: start + long,
            kind: ask("type: ")?.trim().to_uppercase(),
            status: ask("status: ")?.trim().to_owned(),
            slots: Vec::new(),
        };
        for slot in [
            Slot::Actor,
            Slot::Recipient,
            Slot::Place,
            Slot::When,
            Slot::Chain,
        ] {
            let value = ask(&format!("{} (may stay empty): ", slot.as_str()))?;
            if !value.trim().is_empty() {
                missed
                    .slots
                    .push((slot.as_str().to_owned(), value.trim().to_owned()));
            }
        }
        let judge = self.judge(None);
        match self.store.add_missed(&told.report, &missed, &judge) {
            Ok(id) => {
                // Its decision is the latest.
                let made = self.store.decisions()?.last().map(|d| d.number);
                self.made.extend(made);
                write(&format!("added {id}\n"))
            }
            Err(Error::Decision { cause, .. }) => write(&format!("{cause}\n")),
            Err(error) => Err(error.into()),
        }
    }

    fn undo(&mut self) -> Result<(), Stop> {
        let Some(last) = self.made.pop() else {
            return write("nothing was decided in this sitting\n");
        };
        let judge = self.judge(None);
        self.store.undo(last, &judge)?;
        write(&format!("decision {last} is taken back\n"))
    }
}

/// The next key: one press on a terminal, else the first letter of the next line; `None` at the end.
fn key() -> Result<Option<char>, Stop> {
    if io::stdin().is_terminal() && io::stderr().is_terminal() {
        return Ok(console::Term::stderr().read_char().ok());
    }
    let line = line()?;
    Ok(line.map(|l| l.trim().chars().next().unwrap_or('?')))
}

fn ask(question: &str) -> Result<String, Stop> {
    let mut out = io::stdout().lock();
    out.write_all(question.as_bytes())?;
    out.flush()?;
    drop(out);
    Ok(line()?.unwrap_or_default())
}

/// The next line without its end.
fn line() -> Result<Option<String>, Stop> {
    let mut line = String::new();
    match io::stdin().lock().read_line(&mut line) {
        Ok(0) => Ok(None),
        Ok(_) => Ok(Some(line.trim_end_matches(['\r', '\n']).to_owned())),
        Err(e) => Err(Stop::Failed(format!(
            "dateline: the keyboard cannot be read: {e}"
        ))),
    }
}
