//! `dateline explain`: the sentence with its words labelled, and the rule, row or model behind them.

use crate::args::Explain;
use crate::out::{Paint, Stop, write};
use crate::{End, page, read, tell};
use dateline::document::{
    Attribution, Document, Entity, Event, Id, Layer, Linked, Mention, Sentence, Span, Timex,
};
use dateline::rules::{Example, Lexicon, Row, Rule};
use dateline::{Maker, Reader, wire};
use miette::{
    GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteDiagnostic, NamedSource, Report,
    Severity,
};
use std::fmt::Write as _;

/// Columns after which a sentence is broken.
const WIDTH: usize = 96;
/// Bytes from which on a labelled stretch may be broken.
const LONG: u32 = 60;
/// Examples of a rule that are shown of each kind.
const EXAMPLES: usize = 3;

/// Explains one annotation, one sentence, or all of a report.
pub(crate) fn run(args: Explain) -> Result<End, Stop> {
    if let Some(id) = args.file.to_str()
        && dateline::is_id(id, 'E')
        && !args.file.exists()
    {
        return crate::record::explain(&args.db, id);
    }
    let reader = read::reader(&args.source)?;
    let given = read::given(&reader, &args.source)?;
    // `REPORT#v1` names a report of the file; an id of its own may hold the mark.
    let (report, id) = match args.id.as_deref().map(|id| id.rsplit_once('#').ok_or(id)) {
        Some(Ok((report, id))) => (Some(report), Some(id)),
        Some(Err(id)) => (None, Some(id)),
        None => (None, None),
    };
    let report = read::one(&reader, args.file, given, &args.table, report)?;
    let document = reader.read(report);
    if args.html {
        write(&page::page(&document, &reader)?)?;
    } else {
        write(&explained(&document, &reader, id, Paint::for_stdout())?)?;
    }
    Ok(if document.report.read {
        End::Fine
    } else {
        End::Rejected
    })
}

/// The explanation of `id`, or of all sentences.
pub(crate) fn explained(
    document: &Document,
    reader: &Reader,
    id: Option<&str>,
    paint: Paint,
) -> Result<String, Stop> {
    if !document.report.read {
        return Err(Stop::Failed(format!(
            "dateline: {} was not read: there are no rules and models for its language ({})",
            document.report.id,
            document.report.language.as_deref().unwrap_or("unknown")
        )));
    }
    let view = View {
        document,
        reader,
        paint,
    };
    match id {
        None => Ok(document
            .syntax
            .sentences
            .ids()
            .map(|s| view.sentence(s))
            .collect()),
        Some(id) => view.item(id).ok_or_else(|| {
            Stop::Usage(format!(
                "dateline: there is no {id:?} in this record; ids are those of `dateline read` \
                 (v1, t1, m1, e1, a1, s1)"
            ))
        }),
    }
}

/// A labelled stretch of the text.
#[derive(Clone, Debug)]
pub(crate) struct Label {
    pub(crate) span: Span,
    pub(crate) text: String,
}

struct View<'d> {
    document: &'d Document,
    reader: &'d Reader,
    paint: Paint,
}

impl View<'_> {
    fn item(&self, id: &str) -> Option<String> {
        let split = id.find(|c: char| c.is_ascii_digit())?;
        let (layer, number) = id.split_at_checked(split)?;
        let number: usize = number.parse().ok()?;
        let below = || number.checked_sub(1);
        let d = self.document;
        match layer {
            "s" => at(&d.syntax.sentences, below()?).map(|id| self.sentence(id)),
            "v" => at(&d.events, below()?).and_then(|id| self.event(id)),
            "t" => at(&d.times, below()?).and_then(|id| self.time(id)),
            "m" => at(&d.mentions, below()?).and_then(|id| self.mention(id)),
            "e" => at(&d.entities, below()?).and_then(|id| self.entity(id)),
            "a" => at(&d.attributions, number).and_then(|id| self.attribution(id)),
            _ => None,
        }
    }

    /// All annotations of one sentence, labelled, and their makers in a list.
    fn sentence(&self, id: Id<Sentence>) -> String {
        let Some(sentence) = self.document.syntax.sentences.at(id) else {
            return String::new();
        };
        let labels = labels(self.document, sentence.span);
        let mut out = self.drawn(&format!("s{}", id.index() + 1), sentence.span, &labels);
        let mut makers: Vec<String> = makers(self.document, sentence.span);
        makers.dedup();
        for maker in makers {
            let _ = writeln!(out, "  {maker}");
        }
        out.push('\n');
        out
    }

    fn event(&self, id: Id<Event>) -> Option<String> {
        let event = self.document.events.at(id)?;
        let sentence = self.document.syntax.sentences.at(event.sentence)?.span;
        let name = wire::id_of(Linked::Event(id));
        let status = self.document.status(id).unwrap_or(event.stated_status);
        let labels = event_labels(self.document, id, event);
        // Parties and dates may stand in other sentences.
        let extent = labels.iter().map(|l| l.span).fold(sentence, Span::join);
        let title = format!("{name}: {} {}", status.as_str(), event.kind.as_str());
        let mut out = self.drawn(&title, extent, &labels);
        self.made(&mut out, "type", event.by.as_str());
        for (slot, by) in &event.why {
            self.made(&mut out, slot, by.as_str());
        }
        for link in self.document.links_from(Linked::Event(id)) {
            self.made(&mut out, &tell::link(link), link.by.as_str());
        }
        if let Some(p) = self.document.predicates.at(event.predicate) {
            let _ = writeln!(
                out,
                "  predicate  {} ({:?}, {:?}, {:?}), factuality {:.1}, by {}",
                p.lemma, p.reality, p.tense, p.polarity, p.factuality, p.by
            );
        }
        for (slot, reason) in &event.missing {
            let _ = writeln!(out, "  no {slot}: {reason}");
        }
        Some(out)
    }

    fn time(&self, id: Id<Timex>) -> Option<String> {
        let timex = self.document.times.at(id)?;
        let mut labels = vec![Label {
            span: timex.span,
            text: tell::time(timex),
        }];
        if let Some(dateline::document::Anchor::Timex(anchor)) = timex.anchor
            && let Some(anchor) = self.document.times.at(anchor)
        {
            labels.push(Label {
                span: anchor.span,
                text: format!("anchor: {}", tell::time(anchor)),
            });
        }
        let extent = self.around(&labels);
        let mut out = self.drawn(
            &format!("t{}: {}", id.index() + 1, timex.value),
            extent,
            &labels,
        );
        self.made(&mut out, "value", timex.by.as_str());
        Some(out)
    }

    fn mention(&self, id: Id<Mention>) -> Option<String> {
        let mention = self.document.mentions.at(id)?;
        let label = Label {
            span: mention.span,
            text: tell::mention(self.document, id, mention),
        };
        let extent = self.around(std::slice::from_ref(&label));
        let mut out = self.drawn(&format!("m{}", id.index() + 1), extent, &[label]);
        self.made(&mut out, "mention", mention.by.as_str());
        for entity in self.document.entities_of(id) {
            if let Some(e) = self.document.entities.at(entity) {
                self.made(
                    &mut out,
                    &format!("e{} {}", entity.index() + 1, e.name),
                    e.by.as_str(),
                );
            }
        }
        Some(out)
    }

    fn entity(&self, id: Id<Entity>) -> Option<String> {
        let entity = self.document.entities.at(id)?;
        let name = format!("e{}", id.index() + 1);
        let labels: Vec<Label> = entity
            .mentions
            .iter()
            .filter_map(|m| self.document.mentions.at(*m))
            .map(|m| Label {
                span: m.span,
                text: name.clone(),
            })
            .collect();
        let extent = self.around(&labels);
        let title = format!("{name}: {} ({})", entity.name, entity.kind.as_str());
        let mut out = self.drawn(&title, extent, &labels);
        if let Some(source) = &entity.source {
            let _ = writeln!(out, "  known from  {source}");
        }
        self.made(&mut out, "entity", entity.by.as_str());
        Some(out)
    }

    fn attribution(&self, id: Id<Attribution>) -> Option<String> {
        let attribution = self.document.attributions.at(id)?;
        let name = wire::id_of(Linked::Attribution(id));
        let labels = attribution_labels(attribution);
        let title = format!("{name}: {}", attribution.stance.as_str());
        if labels.is_empty() {
            return Some(format!("{title}: the report itself\n"));
        }
        let extent = self.around(&labels);
        let mut out = self.drawn(&title, extent, &labels);
        self.made(&mut out, "attribution", attribution.by.as_str());
        for cited in &attribution.citing {
            let _ = writeln!(
                out,
                "  citing  {}",
                wire::id_of(Linked::Attribution(*cited))
            );
        }
        for link in self.document.links_from(Linked::Attribution(id)) {
            self.made(&mut out, &tell::link(link), link.by.as_str());
        }
        Some(out)
    }

    /// The sentences that hold `labels`.
    fn around(&self, labels: &[Label]) -> Span {
        let spans = labels.iter().flat_map(|label| {
            let sentence = self
                .document
                .syntax
                .sentence_at(label.span.start)
                .and_then(|id| self.document.syntax.sentences.at(id));
            [Some(label.span), sentence.map(|s| s.span)]
        });
        spans.flatten().reduce(Span::join).unwrap_or_default()
    }

    /// The text under `extent` with labels, drawn.
    fn drawn(&self, title: &str, extent: Span, labels: &[Label]) -> String {
        // Long labels, contents above all, are drawn over several lines.
        let whole: Vec<Span> = labels
            .iter()
            .filter(|label| extent.contains(label.span) && label.span.len() < LONG)
            .map(|label| {
                Span::new(
                    label.span.start - extent.start,
                    label.span.end - extent.start,
                )
            })
            .collect();
        let text = broken(extent.of(&self.document.report.text), &whole);
        let labels = labels
            .iter()
            .filter(|label| extent.contains(label.span))
            .map(|label| {
                LabeledSpan::new(
                    Some(label.text.clone()),
                    (label.span.start - extent.start) as usize,
                    label.span.len() as usize,
                )
            });
        let diagnostic = MietteDiagnostic::new(title)
            .with_severity(Severity::Advice)
            .with_labels(labels);
        let report = Report::new(diagnostic)
            .with_source_code(NamedSource::new(&self.document.report.id, text));
        let theme = if self.paint.is_on() {
            GraphicalTheme::unicode()
        } else {
            GraphicalTheme::unicode_nocolor()
        };
        let mut out = String::new();
        let drawn = GraphicalReportHandler::new_themed(theme)
            .with_width(WIDTH + 24)
            .with_context_lines(usize::MAX / 4)
            .render_report(&mut out, report.as_ref());
        if drawn.is_err() {
            let _ = writeln!(out, "{title}");
        }
        out
    }

    /// What made a slot: the rule with its comment and examples, the row, the model.
    fn made(&self, out: &mut String, slot: &str, by: &str) {
        let _ = writeln!(out, "  {}  by {}", self.paint.bold(slot), by);
        match self.reader.files().maker(by) {
            Maker::Rule(rule) => show_rule(out, rule),
            Maker::Row(lexicon, row) => show_row(out, lexicon, row),
            Maker::Model(name) => {
                let _ = writeln!(
                    out,
                    "      the model `{name}`; its card says how it was made"
                );
            }
            Maker::Code(_) => {}
        }
    }
}

fn show_rule(out: &mut String, rule: &Rule) {
    let _ = writeln!(out, "      {}:{}", rule.path(), rule.line);
    for line in rule.doc.lines() {
        let _ = writeln!(out, "      # {line}");
    }
    for field in &rule.fields {
        let _ = writeln!(out, "      {:<8} {}", field.key, field.value);
    }
    for (yes, word) in [(true, "yes"), (false, "no")] {
        for example in rule.examples.iter().filter(|e| e.yes == yes).take(EXAMPLES) {
            let _ = writeln!(out, "      {word:<8} {}", shown(example));
        }
    }
}

fn show_row(out: &mut String, lexicon: &Lexicon, row: &Row) {
    let _ = writeln!(out, "      {}.lex:{}", lexicon.name, row.line);
    for column in &lexicon.columns {
        let cell = lexicon.cell(row, column);
        if !cell.is_empty() {
            let _ = writeln!(out, "      {column:<10} {cell}");
        }
    }
}

/// An example as its file has it.
fn shown(example: &Example) -> String {
    let mut text = String::new();
    let mut at = 0;
    for mark in &example.marks {
        let between = Span::new(at, mark.start);
        let _ = write!(
            text,
            "{}[{}]",
            between.of(&example.text),
            mark.of(&example.text)
        );
        at = mark.end;
    }
    text.push_str(Span::new(at, example.text.len() as u32).of(&example.text));
    let date = example
        .date
        .as_deref()
        .map_or(String::new(), |d| format!("{d}  "));
    format!("{date}\"{text}\"  {}", example.expect)
        .trim_end()
        .to_owned()
}

/// The same bytes with line breaks for some blanks, so that spans stay where they are; never inside
/// one of `whole`, bytes into `text`.
fn broken(text: &str, whole: &[Span]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut column = 0;
    let mut words = text.split_inclusive(' ').peekable();
    while let Some(word) = words.next() {
        column = match word.rsplit_once('\n') {
            Some((_, rest)) => rest.chars().count(),
            None => column + word.chars().count(),
        };
        let next = words.peek().map_or(0, |w| w.trim_end().chars().count());
        let blank = (out.len() + word.len()).saturating_sub(1) as u32;
        let free = !whole.iter().any(|s| s.start < blank && blank < s.end);
        match word.strip_suffix(' ') {
            Some(stem) if column + next > WIDTH && free => {
                out.push_str(stem);
                out.push('\n');
                column = 0;
            }
            _ => out.push_str(word),
        }
    }
    // A terminal would obey control characters; one byte for one byte keeps the spans.
    out.chars()
        .map(|c| {
            if c.is_ascii_control() && c != '\n' {
                ' '
            } else {
                c
            }
        })
        .collect()
}

fn at<T>(layer: &Layer<T>, index: usize) -> Option<Id<T>> {
    let id = Id::new(index);
    layer.at(id).map(|_| id)
}

/// Labels of everything that lies in `extent`.
fn labels(document: &Document, extent: Span) -> Vec<Label> {
    let mut labels = Vec::new();
    let mut add = |span: Span, text: String| {
        if extent.contains(span) && !span.is_empty() {
            labels.push(Label { span, text });
        }
    };
    for (id, event) in document.events.pairs() {
        let name = wire::id_of(Linked::Event(id));
        let status = document.status(id).unwrap_or(event.stated_status);
        add(
            event.trigger,
            format!("{name} {} {}", status.as_str(), event.kind.as_str()),
        );
    }
    for (id, timex) in document.times.pairs() {
        add(
            timex.span,
            format!("t{} {}", id.index() + 1, tell::time(timex)),
        );
    }
    for (id, attribution) in document.attributions.pairs() {
        let name = wire::id_of(Linked::Attribution(id));
        if let Some(cue) = &attribution.cue {
            add(cue.span, format!("{name} {}", attribution.stance.as_str()));
        }
        if let Some(span) = attribution.source.span {
            add(span, format!("{name} source"));
        }
    }
    for (id, mention) in document.mentions.pairs().filter(|(_, m)| !m.is_thing()) {
        add(mention.span, tell::mention(document, id, mention));
    }
    labels
}

/// `v1 by event/meet`, for all that lies in `extent`.
fn makers(document: &Document, extent: Span) -> Vec<String> {
    let events = document.events.pairs().map(|(id, e)| {
        let name = wire::id_of(Linked::Event(id));
        (e.trigger, format!("{name:<4} by {}", e.by))
    });
    let times = document.times.pairs().map(|(id, t)| {
        (
            t.span,
            format!("{:<4} by {}", format!("t{}", id.index() + 1), t.by),
        )
    });
    let attributions = document.attributions.pairs().filter_map(|(id, a)| {
        let name = wire::id_of(Linked::Attribution(id));
        let span = a.cue.as_ref().map(|c| c.span).or(a.source.span)?;
        Some((span, format!("{name:<4} by {}", a.by)))
    });
    let mentions = document.mentions.pairs().map(|(id, m)| {
        (
            m.span,
            format!("{:<4} by {}", format!("m{}", id.index() + 1), m.by),
        )
    });
    events
        .chain(times)
        .chain(attributions)
        .chain(mentions)
        .filter(|(span, _)| extent.contains(*span))
        .map(|(_, text)| text)
        .collect()
}

/// The words behind every slot of an event.
pub(crate) fn event_labels(document: &Document, id: Id<Event>, event: &Event) -> Vec<Label> {
    let mut labels = Vec::new();
    let name = wire::id_of(Linked::Event(id));
    labels.push(Label {
        span: event.trigger,
        text: format!("{name} {}", event.kind.as_str()),
    });
    let roles = [
        ("actor", &event.actor),
        ("recipient", &event.recipient),
        ("mediator", &event.mediator),
        ("host", &event.host),
    ];
    for (role, mentions) in roles {
        for mention in mentions {
            if let Some(m) = document.mentions.at(*mention) {
                labels.push(Label {
                    span: m.span,
                    text: format!("{role} {}", tell::mention(document, *mention, m)),
                });
            }
        }
    }
    if let Some((id, m)) = event
        .place
        .and_then(|id| Some((id, document.mentions.at(id)?)))
    {
        labels.push(Label {
            span: m.span,
            text: format!("place {}", tell::mention(document, id, m)),
        });
    }
    if let Some((when, timex)) = event
        .when
        .as_ref()
        .and_then(|when| Some((when, document.times.at(when.time)?)))
    {
        labels.push(Label {
            span: timex.span,
            text: format!("when: {} {}", when.relation.as_str(), tell::time(timex)),
        });
    }
    let spans = [
        ("issue", event.issue),
        ("instrument", event.instrument),
        ("status", event.status_cue),
    ];
    for (slot, span) in spans {
        if let Some(span) = span {
            labels.push(Label {
                span,
                text: slot.to_owned(),
            });
        }
    }
    labels
}

fn attribution_labels(attribution: &Attribution) -> Vec<Label> {
    let mut labels = Vec::new();
    if let Some(span) = attribution.source.span {
        labels.push(Label {
            span,
            text: format!("source ({:?})", attribution.source.kind).to_lowercase(),
        });
    }
    if let Some(cue) = &attribution.cue {
        labels.push(Label {
            span: cue.span,
            text: format!("cue: {}", cue.lemma),
        });
    }
    // The report itself holds all of the text; there is nothing to point at.
    if !labels.is_empty() {
        labels.extend(attribution.content.iter().map(|span| Label {
            span: *span,
            text: "content".to_owned(),
        }));
    }
    labels
}
