//! What a brief tells, in which order: the newest development with who says so, who confirms, denies or
//! is silent; what was told before; what reports differ about; where the parties stand.

use crate::known::Known;
use crate::words::Words;
use crate::{chain, excerpt, names, realise};
use dateline_wire::joined::{JoinedEvent, JoinedStatement, PositionOf, Track};
use dateline_wire::{About, Brief, BriefSentence, Citation, Event, Record};
use std::cmp::Reverse;

/// What a brief is about.
#[derive(Clone, Copy, Debug)]
pub enum What<'k> {
    /// A negotiation.
    Track(&'k Track),
    /// One event.
    Event(&'k JoinedEvent),
    /// The newest of all.
    All,
}

/// Events told at most, the newest first.
const EVENTS: usize = 10;
/// Positions told at most.
const POSITIONS: usize = 8;
/// Voices and further origins told at most of one event.
const VOICES: usize = 4;

/// Writes the brief.
pub fn write(known: Known<'_>, words: &Words, what: What<'_>) -> Brief {
    let (title, mut events) = match what {
        What::Track(track) => {
            let events: Vec<&JoinedEvent> = track
                .events
                .iter()
                .filter_map(|id| known.event(id))
                .collect();
            (track.title.clone(), events)
        }
        What::Event(event) => {
            let linked = [
                &event.cancels,
                &event.cancelled_by,
                &event.because,
                &event.answers,
            ];
            let linked = linked
                .into_iter()
                .flatten()
                .filter_map(|id| known.event(id));
            (
                realise::title(words, event),
                std::iter::once(event).chain(linked).collect(),
            )
        }
        What::All => (
            words.phrase("title-all").to_owned(),
            known.events.iter().collect(),
        ),
    };
    let round = |e: &JoinedEvent| match what {
        What::Track(track) => track.rounds.iter().any(|r| r.event == e.id),
        What::Event(event) => event.id == e.id,
        What::All => false,
    };
    // What a party wants is told at the end.
    let standing = |e: &JoinedEvent| match what {
        What::Track(track) => track.positions.iter().any(|p| p.event == e.id),
        _ => false,
    };
    events.retain(|e| !standing(e));
    events.sort_by_key(|e| {
        let last = e.status_history.last().and_then(|s| s.as_of.clone());
        (Reverse(last), !round(e), Reverse(e.origins), e.id.clone())
    });
    if let What::Event(event) = what {
        events.sort_by_key(|e| e.id != event.id);
    }
    let mut brief = Brief {
        title,
        as_of: known.as_of.map(|d| d.to_string()),
        sentences: Vec::new(),
    };
    for event in events.into_iter().take(EVENTS) {
        tell(known, words, event, &mut brief.sentences);
    }
    if let What::Track(track) = what {
        positions(known, words, track, &mut brief.sentences);
    }
    brief
}

/// A statement with what was read in its report.
struct Told<'k> {
    statement: &'k JoinedStatement,
    record: &'k Record,
    event: &'k Event,
}

impl Told<'_> {
    fn citation(&self) -> Citation {
        excerpt::citation(&self.statement.report, self.record, self.event)
    }
}

fn told<'k>(known: Known<'k>, statement: &'k JoinedStatement) -> Option<Told<'k>> {
    let (record, event) = known.statement(&statement.event)?;
    Some(Told {
        statement,
        record,
        event,
    })
}

/// The statement that made the event what it is now.
fn telling<'k>(known: Known<'k>, event: &'k JoinedEvent) -> Option<Told<'k>> {
    let change = event.status_history.last().map(|s| s.report.as_str());
    let same = |s: &&JoinedStatement| s.status == event.status;
    let statements = || event.statements.iter();
    let statement = statements()
        .filter(same)
        .find(|s| Some(s.report.as_str()) == change)
        .or_else(|| statements().rfind(same))
        .or_else(|| statements().next_back())?;
    told(known, statement)
}

fn tell(known: Known<'_>, words: &Words, event: &JoinedEvent, out: &mut Vec<BriefSentence>) {
    let Some(telling) = telling(known, event) else {
        return;
    };
    let mut citations = vec![telling.citation()];
    let settled = telling.statement.status == event.status;
    let clause = realise::clause(words, event, true, true).filter(|_| settled);
    let text = match clause {
        Some(clause) => {
            // Whoever dates and places it, and names a party that the telling one leaves out.
            let place = event.place.iter().flat_map(|p| p.statements.first());
            let when = event.when.iter().flat_map(|w| w.statements.first());
            for id in place.chain(when) {
                cite(known, event, id, &mut citations);
            }
            for party in event.parties.iter().chain(&event.mediators) {
                if !names_party(telling.record, telling.event, party)
                    && let Some(other) = event
                        .statements
                        .iter()
                        .filter_map(|s| told(known, s))
                        .find(|t| names_party(t.record, t.event, party))
                {
                    push(&mut citations, other.citation());
                }
            }
            attributed(words, &telling, &clause)
        }
        None => quoted(words, &telling),
    };
    let text = realise::sentence(&text);
    if out.iter().any(|s| s.text == text) {
        return;
    }
    out.push(BriefSentence { text, citations });
    voices(known, words, event, out);
    differ(known, words, event, out);
}

fn cite(known: Known<'_>, event: &JoinedEvent, id: &str, citations: &mut Vec<Citation>) {
    if let Some(told) = event
        .statements
        .iter()
        .find(|s| s.event == id)
        .and_then(|s| told(known, s))
    {
        push(citations, told.citation());
    }
}

fn push(citations: &mut Vec<Citation>, citation: Citation) {
    if citations.iter().all(|c| c.event != citation.event) {
        citations.push(citation);
    }
}

fn names_party(record: &Record, event: &Event, party: &str) -> bool {
    let mentions = event
        .actor
        .iter()
        .chain(&event.recipient)
        .chain(&event.mediator);
    mentions
        .filter_map(|m| record.mentions.iter().find(|x| x.id == *m))
        .flat_map(|m| &m.entities)
        .filter_map(|id| record.entities.iter().find(|e| e.id == *id))
        .any(|e| e.name == party || e.aliases.iter().any(|a| a == party))
}

/// The clause with who says so.
fn attributed(words: &Words, told: &Told<'_>, clause: &str) -> String {
    let outlet = names::outlet(words, told.record);
    match cited(words, told) {
        Some(source) => words.fill(
            "reported-citing",
            &[("clause", clause), ("outlet", &outlet), ("source", &source)],
        ),
        None => words.fill("reported", &[("clause", clause), ("outlet", &outlet)]),
    }
}

/// Whom the report cites: "A, which cited B".
fn cited(words: &Words, told: &Told<'_>) -> Option<String> {
    let chain: Vec<String> = chain::of(told.record, told.event)
        .into_iter()
        .filter_map(|a| chain::name(words, told.record, a))
        .collect();
    let (last, before) = chain.split_last()?;
    Some(before.iter().rev().fold(last.clone(), |next, source| {
        words.fill("cited-through", &[("source", source), ("next", &next)])
    }))
}

fn quoted(words: &Words, told: &Told<'_>) -> String {
    let outlet = names::outlet(words, told.record);
    let excerpt = excerpt::of(told.record, told.event);
    let slots = [("outlet", outlet.as_str()), ("excerpt", excerpt.as_str())];
    match names::published(told.record) {
        Some(day) => {
            let day = words.fill("on-day", &[("day", &names::day(words, day))]);
            words.fill("reported-words", &[slots[0], slots[1], ("day", &day)])
        }
        None => words.fill("reported-words-undated", &slots),
    }
}

/// Who confirms it, denies it, does not confirm it or is silent.
fn voices(known: Known<'_>, words: &Words, event: &JoinedEvent, out: &mut Vec<BriefSentence>) {
    let mut said = 0;
    for told in event.statements.iter().filter_map(|s| told(known, s)) {
        let chain: Vec<&str> = chain::of(told.record, told.event)
            .iter()
            .map(|a| a.id.as_str())
            .collect();
        for attribution in &told.record.attributions {
            let phrase = match attribution.stance.as_ref() {
                "confirms" => "confirmed",
                "denies" => "denied",
                "no_comment" => "no-comment",
                "not_confirmed" => "not-confirmed",
                _ => continue,
            };
            let about = attribution.about.iter().any(|a| match a {
                About::Event(id) => *id == told.event.id,
                // An attribution may tell of several things; only where it tells of this alone is
                // what speaks of it known to speak of this.
                About::Attribution(id) => chain.contains(&id.as_str()) && alone(&told, id),
            });
            if !about || chain.contains(&attribution.id.as_str()) || said == VOICES {
                continue;
            }
            let Some(source) = chain::name(words, told.record, attribution) else {
                continue;
            };
            let place = attribution
                .source
                .start
                .or(attribution.cue.as_ref().map(|c| c.start));
            let mut citation = told.citation();
            if let Some(sentence) = place.and_then(|p| {
                let mut sentences = told.record.sentences.iter();
                sentences.find(|s| s.start <= p && p < s.end)
            }) {
                (citation.start, citation.end) = (sentence.start, sentence.end);
            }
            // Its own words stand beside it: what "this" is, is the reading's judgement.
            let words_of = excerpt::slice(told.record, citation.start, citation.end);
            let excerpt = excerpt::quoted(&words_of);
            let outlet = names::outlet(words, told.record);
            let slots = [
                ("source", source.as_str()),
                ("outlet", &outlet),
                ("excerpt", &excerpt),
            ];
            let text = realise::sentence(&words.fill(phrase, &slots));
            if out.iter().any(|s| s.text == text) {
                continue;
            }
            said += 1;
            out.push(BriefSentence {
                text,
                citations: vec![citation],
            });
        }
    }
}

/// Whether the statement is all that its attribution tells.
fn alone(told: &Told<'_>, attribution: &str) -> bool {
    let mut events = told.record.events.iter();
    events.all(|e| e.attribution != attribution || e.same_as.is_some() || e.id == told.event.id)
}

/// What reports differ about.
fn differ(known: Known<'_>, words: &Words, event: &JoinedEvent, out: &mut Vec<BriefSentence>) {
    for clash in event
        .contradictions
        .iter()
        .filter(|c| c.kind == "contradiction")
    {
        let mut citations = Vec::new();
        let mut values = Vec::new();
        for value in &clash.values {
            let mut outlets: Vec<String> = Vec::new();
            for id in &value.statements {
                cite(known, event, id, &mut citations);
                if let Some((record, _)) = known.statement(id) {
                    let outlet = names::outlet(words, record);
                    if !outlets.contains(&outlet) {
                        outlets.push(outlet);
                    }
                }
            }
            let outlets = words.list(&outlets, "and");
            values.push(words.fill("value", &[("value", &value.value), ("outlets", &outlets)]));
        }
        let slot = words.phrase(&format!("slot-{}", clash.slot));
        if citations.is_empty() || slot.is_empty() {
            continue;
        }
        let values = words.list(&values, "or");
        let text = words.fill("differ", &[("slot", slot), ("values", &values)]);
        out.push(BriefSentence {
            text: realise::sentence(&text),
            citations,
        });
    }
}

/// Where the parties stand, the latest word of each.
fn positions(known: Known<'_>, words: &Words, track: &Track, out: &mut Vec<BriefSentence>) {
    let mut latest: Vec<&PositionOf> = track.positions.iter().collect();
    latest.sort_by_key(|p| Reverse(p.since.clone()));
    let mut told_of = 0;
    for position in latest {
        let phrase = format!("position-{}", position.position);
        let Some((record, event)) = position
            .statements
            .first()
            .and_then(|id| known.statement(id))
        else {
            continue;
        };
        if told_of == POSITIONS || words.phrase(&phrase).is_empty() {
            continue;
        }
        let excerpt = match &position.issue {
            // "Refused it": one word says nothing without its sentence.
            Some(issue) if issue.split_whitespace().nth(1).is_some() => excerpt::quoted(issue),
            _ => excerpt::of(record, event),
        };
        let party = words.with_article(&position.party);
        let outlet = names::outlet(words, record);
        let slots = [
            ("outlet", outlet.as_str()),
            ("party", &party),
            ("excerpt", &excerpt),
        ];
        let text = words.fill(&phrase, &slots);
        let text = realise::sentence(&text);
        if out.iter().any(|s| s.text == text) {
            continue;
        }
        told_of += 1;
        let report = position.statements.first().and_then(|s| s.rsplit_once('#'));
        let report = report.map_or("", |(r, _)| r);
        out.push(BriefSentence {
            text,
            citations: vec![excerpt::citation(report, record, event)],
        });
    }
}
