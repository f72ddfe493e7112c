//! Reports of the record on disk as the join takes them: with lasting ids and under people's decisions.

use crate::press::press;
use crate::{in_order, told};
use dateline_document::{EventType, Kind, SourceKind, Stance, Status, WhenRelation, fold};
use dateline_store::{Error, EventRow, Filter, PartyRow, Stated, Store};
use dateline_story::join::{Body, Party, PartyRole, Place, Report, Statement, Teller, When};
use jiff::civil::Date;
use std::collections::HashMap;

/// A report with the numbers that its statements have in its reading.
#[derive(Clone)]
pub(crate) struct Input {
    pub(crate) number: i64,
    pub(crate) first: Option<i64>,
    pub(crate) report: Report,
    pub(crate) locals: Vec<String>,
    pub(crate) title: Option<String>,
    pub(crate) text: String,
}

/// Those reports, in the order of their numbers.
pub(crate) fn inputs(store: &Store, numbers: &[i64], texts: bool) -> Result<Vec<Input>, Error> {
    let stated = store.stated(numbers, texts)?;
    let path = store.path().to_owned();
    let made: Result<Vec<(Input, Names)>, Error> =
        in_order(stated.into_iter(), 0, |s| input(s, texts, &path)).collect();
    let mut inputs = Vec::new();
    for (mut input, names) in made? {
        judged(store, &mut input, &names)?;
        inputs.push(input);
    }
    Ok(inputs)
}

/// Of statements: number in the reading, lasting id, review state.
type Names = Vec<(String, String, String)>;

fn input(stated: Stated, texts: bool, path: &std::path::Path) -> Result<(Input, Names), Error> {
    let mut record = stated.record().map_err(|cause| Error::Damaged {
        path: path.to_owned(),
        cause: format!("the reading of {}: {cause}", stated.id),
    })?;
    let family = stated.family.as_deref().unwrap_or(&stated.id);
    let mut report = told(&record, &stated.id, family, stated.family_outlet.as_deref());
    let locals: Vec<String> = report.statements.iter().map(|s| s.id.clone()).collect();
    let lasting: HashMap<&str, &str> = stated
        .names
        .iter()
        .map(|(local, id, _)| (local.as_str(), id.as_str()))
        .collect();
    for statement in &mut report.statements {
        if let Some(id) = lasting.get(statement.id.as_str()) {
            statement.id = (*id).to_owned();
        }
    }
    for (read, name, country, code) in &stated.renamed {
        rename(&mut report, read, name, country.as_deref(), code.as_deref());
    }
    let text = if texts {
        std::mem::take(&mut record.report.text)
    } else {
        String::new()
    };
    Ok((
        Input {
            number: stated.number,
            first: stated.first,
            report,
            locals,
            title: record.report.title.take(),
            text,
        },
        stated.names,
    ))
}

/// Calls somebody as people decided.
fn rename(report: &mut Report, read: &str, name: &str, country: Option<&str>, code: Option<&str>) {
    let body = |body: &mut Body| {
        if body.name != read {
            return false;
        }
        name.clone_into(&mut body.name);
        body.named = true;
        if let Some(code) = code {
            body.country = country.map(str::to_owned);
            body.sectors = code.split(' ').skip(1).map(str::to_owned).collect();
        }
        true
    };
    for statement in &mut report.statements {
        for party in &mut statement.parties {
            if body(&mut party.body) && code.is_some() {
                party.of = None;
            }
        }
        for teller in &mut statement.chain {
            if teller.name.as_deref() == Some(read) {
                teller.name = Some(name.to_owned());
                teller.press = Some(press(name));
            }
            teller.bodies.iter_mut().for_each(|b| {
                body(b);
            });
        }
    }
}

/// Lays what people decided over what was read.
fn judged(store: &Store, input: &mut Input, names: &Names) -> Result<(), Error> {
    if names.iter().all(|(_, _, review)| review == "machine") {
        return Ok(());
    }
    let filter = Filter {
        report: Some(input.report.id.clone()),
        review: ["confirmed", "corrected", "rejected", "added"]
            .map(str::to_owned)
            .to_vec(),
        ..Filter::default()
    };
    for row in store.events(&filter)? {
        let Some((_, id)) = row.id.rsplit_once('#') else {
            continue;
        };
        let local = names.iter().find(|(_, lasting, _)| lasting == id);
        let Some((local, _, _)) = local else {
            continue;
        };
        match input.locals.iter().position(|l| l == local) {
            Some(at) => {
                if let Some(statement) = input.report.statements.get_mut(at) {
                    lay(statement, &row);
                }
            }
            None => {
                if let Some(statement) = added(id, &row) {
                    input.report.statements.push(statement);
                    input.locals.push(local.clone());
                }
            }
        }
    }
    Ok(())
}

fn lay(statement: &mut Statement, row: &EventRow) {
    statement.review = Some(row.review.clone());
    if row.review != "corrected" && row.review != "added" {
        return;
    }
    if let Ok(kind) = row.kind.parse::<EventType>() {
        if kind != statement.kind {
            statement.mode = None;
        }
        statement.kind = kind;
    }
    if let Ok(status) = row.status.parse::<Status>() {
        statement.status = status;
    }
    let told = std::mem::take(&mut statement.parties);
    for (role, rows) in [
        (PartyRole::Actor, &row.actor),
        (PartyRole::Recipient, &row.recipient),
        (PartyRole::Mediator, &row.mediators),
        (PartyRole::Host, &row.hosts),
    ] {
        statement.parties.extend(rows.iter().map(|p| {
            // Who was read there keeps all that is known of it.
            let known = told
                .iter()
                .find(|k| k.role == role && k.body.name == p.name);
            known.cloned().unwrap_or_else(|| party(role, p))
        }));
    }
    statement.place = row.place.as_ref().map(|p| Place {
        name: p.name.clone(),
        country: p.country.clone(),
        precision: p.precision.clone(),
        at: p.lat.zip(p.lon),
        division: None,
    });
    let day = |text: &Option<String>| text.as_deref()?.get(..10)?.parse::<Date>().ok();
    statement.when = row.when.as_ref().map(|w| When {
        earliest: day(&w.earliest),
        latest: day(&w.latest),
        relation: w
            .relation
            .as_deref()
            .and_then(|r| r.parse().ok())
            .unwrap_or(WhenRelation::On),
        value: w.value.clone(),
    });
    statement.issue.clone_from(&row.issue);
    let names = row
        .statements
        .first()
        .map_or(&[][..], |s| s.chain.as_slice());
    let same = names.len() == statement.chain.len()
        && statement
            .chain
            .iter()
            .zip(names)
            .all(|(t, n)| t.name.as_deref().is_some_and(|t| n.starts_with(t)));
    if !same {
        statement.chain = names.iter().map(|n| teller(n)).collect();
    }
}

/// A party of which a person gave a name and perhaps a code.
fn party(role: PartyRole, row: &PartyRow) -> Party {
    let mut code = row.code.as_deref().unwrap_or_default().split(' ');
    let country = code.next().filter(|c| !c.is_empty()).map(str::to_owned);
    let sectors: Vec<String> = code.map(str::to_owned).collect();
    Party {
        role,
        body: Body {
            name: row.name.clone(),
            kind: match (&country, sectors.is_empty()) {
                (Some(_), true) => Kind::State,
                (Some(_), false) => Kind::Person,
                _ => Kind::Group,
            },
            country,
            sectors,
            office: None,
            named: true,
        },
        of: None,
    }
}

fn teller(name: &str) -> Teller {
    let unnamed = name.contains("[anonymous");
    let called = name.split(" [").next().unwrap_or(name);
    Teller {
        kind: if unnamed {
            SourceKind::Anonymous
        } else {
            SourceKind::Named
        },
        name: Some(called.to_owned()),
        press: Some(press(called)),
        bodies: Vec::new(),
        own: false,
        stance: Stance::Reports,
    }
}

/// A statement that a person added.
fn added(id: &str, row: &EventRow) -> Option<Statement> {
    let told = row.statements.first()?;
    let status: Status = row.status.parse().ok()?;
    let mut statement = Statement {
        mode: row.mode.clone(),
        trigger: fold(&told.text),
        at: (told.span.start, told.span.end),
        extent: (told.span.start, told.span.end),
        ..Statement::bare(id.to_owned(), row.kind.parse().ok()?, status)
    };
    lay(&mut statement, row);
    Some(statement)
}
