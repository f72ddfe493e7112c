//! `POST /decide` and `/undo`: what a person says of a statement goes where `dateline review` puts it.

use crate::ask::Fields;
use crate::desk::{Trouble, Visit};
use crate::{Answer, guard, report};
use dateline::store::{DecisionRow, Error, Judge, Slot, Store, Verdict};

/// What stands in a form, and what came of it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Said {
    pub(crate) by: String,
    pub(crate) why: String,
    pub(crate) slot: String,
    pub(crate) value: String,
    /// Why it was not taken.
    pub(crate) fault: Option<String>,
    /// What was done.
    pub(crate) done: Option<String>,
}

/// A form that is ours, on a record that may be written.
fn taken(visit: &Visit<'_>) -> Result<(Fields, String), Trouble> {
    let form = visit.ask.form();
    let kind = visit.ask.kind.as_deref().unwrap_or_default();
    if !kind.starts_with("application/x-www-form-urlencoded") {
        return Err(Trouble::new(
            415,
            "That is no form of this program",
            "Forms are sent as application/x-www-form-urlencoded.",
        ));
    }
    let token = form.one("token");
    if let Some(cause) = guard::refuse(visit.ask, &visit.desk.token, token.as_deref()) {
        return Err(Trouble::new(403, "That was not taken", cause));
    }
    if !visit.desk.opened.writes {
        return Err(Trouble::new(
            403,
            "That was not taken",
            "The record is served for reading alone.",
        ));
    }
    let Some(statement) = form.one("statement") else {
        return Err(Trouble::new(
            400,
            "That was not taken",
            "It does not say which statement it is about.",
        ));
    };
    Ok((form, statement))
}

fn judge(visit: &Visit<'_>, said: &Said) -> Result<Judge, String> {
    match said.by.trim() {
        "" => Err("Say who judges: a decision without a name is none.".to_owned()),
        by => Ok(Judge {
            by: by.to_owned(),
            at: (visit.desk.opened.now)(),
            why: Some(said.why.clone()).filter(|w| !w.is_empty()),
        }),
    }
}

/// What stands in the form.
fn said(form: &Fields) -> Said {
    let field = |name| form.one(name).unwrap_or_default();
    Said {
        by: field("by"),
        why: field("why"),
        slot: field("slot"),
        value: field("value"),
        ..Said::default()
    }
}

pub(crate) fn decide(visit: &mut Visit<'_>) -> Result<Answer, Trouble> {
    let (form, statement) = taken(visit)?;
    visit.on_day(form.one("as_of"))?;
    let said = said(&form);
    match decided(visit, &form, &statement, &said)? {
        Ok(number) => on(visit, &statement, number),
        Err(fault) => again(visit, &statement, said, fault),
    }
}

/// The number of the decision, or why there is none.
fn decided(
    visit: &Visit<'_>,
    form: &Fields,
    statement: &str,
    said: &Said,
) -> Result<Result<i64, String>, Trouble> {
    let judge = match judge(visit, said) {
        Ok(judge) => judge,
        Err(fault) => return Ok(Err(fault)),
    };
    let value = Some(said.value.as_str()).filter(|v| !v.is_empty());
    let (verdict, correction) = match form.one("verdict").as_deref() {
        Some("confirmed") => (Verdict::Confirmed, None),
        Some("rejected") => (Verdict::Rejected, None),
        Some("corrected") => match Slot::of(&said.slot) {
            Some(slot) => (Verdict::Corrected, Some((slot, value))),
            None => return Ok(Err("Choose the field that is wrong.".to_owned())),
        },
        _ => return Ok(Err("Choose what is to be done.".to_owned())),
    };
    let mut store = Store::open_existing(&visit.desk.opened.db)?;
    match store.decide(statement, verdict, correction, &judge) {
        // Whoever asks for a page next joins what it changed.
        Ok(number) => Ok(Ok(number)),
        Err(Error::Decision { cause, .. }) => Ok(Err(cause)),
        Err(error) => Err(error.into()),
    }
}

pub(crate) fn undo(visit: &mut Visit<'_>) -> Result<Answer, Trouble> {
    let (form, statement) = taken(visit)?;
    visit.on_day(form.one("as_of"))?;
    let said = said(&form);
    match undone(visit, &form, &statement, &said)? {
        Ok(number) => on(visit, &statement, number),
        Err(fault) => again(visit, &statement, said, fault),
    }
}

/// The number of the decision that takes another one back; or why there is none.
fn undone(
    visit: &Visit<'_>,
    form: &Fields,
    statement: &str,
    said: &Said,
) -> Result<Result<i64, String>, Trouble> {
    let judge = match judge(visit, said) {
        Ok(judge) => judge,
        Err(fault) => return Ok(Err(fault)),
    };
    let Some(number) = form.one("number").and_then(|n| n.parse::<i64>().ok()) else {
        return Ok(Err(
            "Choose the decision that is to be taken back.".to_owned()
        ));
    };
    let mut store = Store::open_existing(&visit.desk.opened.db)?;
    let own = |d: &DecisionRow| d.number == number && d.statement.as_deref() == Some(statement);
    if !store.decisions()?.iter().any(own) {
        return Ok(Err(format!(
            "Decision {number} is none about this statement."
        )));
    }
    match store.undo(number, &judge) {
        Ok(()) => {
            let made = store.decisions()?;
            let back = made.iter().rev().find(|d| d.undoes == Some(number));
            Ok(Ok(back.map_or(number, |d| d.number)))
        }
        Err(Error::Decision { cause, .. }) => Ok(Err(cause)),
        Err(error) => Err(error.into()),
    }
}

/// On to the statement as it stands now.
fn on(visit: &Visit<'_>, statement: &str, number: i64) -> Result<Answer, Trouble> {
    let page = visit.links.statement(statement);
    let page = page.ok_or_else(|| Trouble::unknown("statement", statement))?;
    let sign = if page.contains('?') { '&' } else { '?' };
    Ok(Answer::on(format!("{page}{sign}done={number}#judge")))
}

/// The form once more, with what was said in it and why it was not taken.
fn again(
    visit: &mut Visit<'_>,
    statement: &str,
    said: Said,
    fault: String,
) -> Result<Answer, Trouble> {
    let (report, local) = statement.rsplit_once('#').unwrap_or((statement, ""));
    let said = Said {
        fault: Some(fault),
        ..said
    };
    report::statement(visit, report, local, Some(said))
}
