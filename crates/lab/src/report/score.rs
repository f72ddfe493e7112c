//! The score of records against expectations: the measures of the development data's own scorer,
//! number for number (a test compares the two where the data is at hand).

use super::expect::{Expected, ExpectedEvent, ExpectedSentence};
use super::names::hit;
use super::names::norm;
use serde_json::Value;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;

const SPEECH: &[&str] = &[
    "demands", "refuses", "accuses", "promises", "warns", "expects",
];
const RECIPROCAL: &[&str] = &["CONSULT", "AGREE", "COOPERATE"];
fn strings(value: &Value) -> Vec<&str> {
    match value {
        Value::String(s) => vec![s],
        Value::Array(items) => items.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// A record with its cross references.
pub struct Doc<'d> {
    record: Option<&'d Value>,
    by_id: HashMap<&'d str, &'d Value>,
    attributions: Vec<&'d Value>,
}

impl<'d> Doc<'d> {
    /// Indexes a record.
    pub fn new(record: Option<&'d Value>) -> Self {
        let mut doc = Doc {
            record,
            by_id: HashMap::new(),
            attributions: Vec::new(),
        };
        for layer in ["entities", "mentions", "times"] {
            let items: Vec<&Value> = doc.list(layer).collect();
            for item in items {
                if let Some(id) = item["id"].as_str() {
                    doc.by_id.insert(id, item);
                }
            }
        }
        doc.attributions = doc
            .list("attributions")
            .filter(|a| a["source"]["kind"] != "report")
            .collect();
        doc
    }

    /// The items of a layer.
    pub fn list(&self, layer: &str) -> impl Iterator<Item = &'d Value> + use<'d> {
        self.record
            .and_then(|r| r.get(layer))
            .and_then(Value::as_array)
            .map_or(&[][..], Vec::as_slice)
            .iter()
    }

    fn entity_names(&self, id: &str) -> Vec<String> {
        let Some(entity) = self.by_id.get(id) else {
            return Vec::new();
        };
        ["name", "code", "country"]
            .iter()
            .filter_map(|k| entity[*k].as_str())
            .chain(strings(&entity["aliases"]))
            .map(norm)
            .filter(|n| !n.is_empty())
            .collect()
    }

    /// The normalised forms of a mention or entity.
    pub fn forms(&self, id: &str) -> Vec<String> {
        let Some(item) = self.by_id.get(id) else {
            return Vec::new();
        };
        let mut out: Vec<String> = ["text", "name"]
            .iter()
            .filter_map(|k| item[*k].as_str())
            .map(norm)
            .filter(|n| !n.is_empty())
            .collect();
        for e in strings(&item["entities"]) {
            out.extend(self.entity_names(e));
        }
        if item.get("mentions").is_none() && item["form"].is_null() {
            out.extend(self.entity_names(id));
        }
        out
    }

    /// The forms of every filler of an event's slot.
    pub fn fillers(&self, event: &Value, slot: &str) -> Vec<Vec<String>> {
        strings(&event[slot])
            .into_iter()
            .map(|id| self.forms(id))
            .collect()
    }

    fn source(&self, attribution: &Value) -> Vec<String> {
        let source = &attribution["source"];
        // Nobody is named: the words that say so ("is believed") stand for the source.
        let words = source["text"].as_str().or_else(|| {
            (source["kind"] == "none")
                .then(|| attribution["cue"]["text"].as_str())
                .flatten()
        });
        let mut out = vec![norm(words.unwrap_or(""))];
        for e in strings(&source["entities"]) {
            out.extend(self.entity_names(e));
        }
        out
    }

    /// Whether what `from` is about is an event that is told in the stretch (by any of its
    /// mentions), or an attribution of whose cue or content something lies in it; or whether the
    /// words that the record gives for the thing lie in it.
    fn speaks_of(&self, from: &'d Value, stretch: &Range<usize>) -> bool {
        if touches(&from["about_words"], stretch) {
            return true;
        }
        let about = from["about"].as_array().map_or(&[][..], Vec::as_slice);
        about.iter().any(|target| {
            if let Some(id) = target["event"].as_str() {
                return self
                    .list("events")
                    .filter(|e| e["id"] == id || e["same_as"] == id)
                    .any(|e| touches(&e["trigger"], stretch));
            }
            let id = target["attribution"].as_str().unwrap_or("");
            self.attributions.iter().filter(|a| a["id"] == id).any(|a| {
                let content = a["content"].as_array().map_or(&[][..], Vec::as_slice);
                touches(&a["cue"], stretch) || content.iter().any(|c| touches(c, stretch))
            })
        })
    }

    /// Attributions connected with `from` by `citing`, in any direction, without it.
    fn linked(&self, from: &'d Value) -> Vec<&'d Value> {
        let id = |a: &'d Value| a["id"].as_str().unwrap_or("");
        let mut seen = HashSet::from([id(from)]);
        let mut todo = vec![from];
        let mut out = Vec::new();
        while let Some(x) = todo.pop() {
            for y in &self.attributions {
                let joined = strings(&x["citing"]).contains(&id(y))
                    || strings(&y["citing"]).contains(&id(x));
                if joined && seen.insert(id(y)) {
                    out.push(*y);
                    todo.push(y);
                }
            }
        }
        out
    }
}

/// Counts of all measures.
#[derive(Clone, Debug, Default)]
pub struct Counts {
    /// True positives, false negatives, false positives.
    pub found: BTreeMap<&'static str, [i64; 3]>,
    /// Right, all.
    pub shares: BTreeMap<String, [i64; 2]>,
}

impl Counts {
    fn add(&mut self, key: impl Into<String>, right: bool) {
        let entry = self.shares.entry(key.into()).or_default();
        entry[0] += i64::from(right);
        entry[1] += 1;
    }

    fn count(&mut self, key: &str, n: usize) {
        let entry = self.shares.entry(key.to_owned()).or_default();
        entry[0] += n as i64;
        entry[1] += 1;
    }

    fn f(&mut self, key: &'static str, tp: usize, missed: usize, extra: usize) {
        let entry = self.found.entry(key).or_default();
        for (slot, n) in entry.iter_mut().zip([tp, missed, extra]) {
            *slot += n as i64;
        }
    }

    /// Takes over the counts of `other`.
    pub fn merge(&mut self, other: &Counts) {
        for (key, counts) in &other.found {
            let entry = self.found.entry(key).or_default();
            for (slot, n) in entry.iter_mut().zip(counts) {
                *slot += n;
            }
        }
        for (key, counts) in &other.shares {
            let entry = self.shares.entry(key.clone()).or_default();
            for (slot, n) in entry.iter_mut().zip(counts) {
                *slot += n;
            }
        }
    }

    /// Precision, recall and F1.
    pub fn prf(&self, key: &str) -> Option<[f64; 3]> {
        let [tp, missed, extra] = self.found.get(key)?.map(|n| n as f64);
        let p = if tp + extra > 0.0 {
            tp / (tp + extra)
        } else {
            0.0
        };
        let r = if tp + missed > 0.0 {
            tp / (tp + missed)
        } else {
            0.0
        };
        let f = if p + r > 0.0 {
            2.0 * p * r / (p + r)
        } else {
            0.0
        };
        Some([p, r, f])
    }

    /// The share of a count that is right.
    pub fn share(&self, key: &str) -> Option<f64> {
        let [right, all] = self.shares.get(key)?;
        (*all > 0).then(|| *right as f64 / *all as f64)
    }

    fn macro_share(&self, prefix: &str) -> Option<f64> {
        let shares: Vec<f64> = self
            .shares
            .iter()
            .filter(|(k, _)| k.starts_with(prefix))
            .map(|(_, [right, all])| *right as f64 / *all as f64)
            .collect();
        (!shares.is_empty()).then(|| shares.iter().sum::<f64>() / shares.len() as f64)
    }

    /// The measures of the headline, and their mean.
    pub fn headline(&self) -> (Vec<(&'static str, f64)>, f64) {
        let f1 = |key| self.prf(key).map(|x| x[2]);
        let whole = self.shares.get("whole");
        let by = self.share("by").or_else(|| {
            whole
                .is_some_and(|[right, all]| *all > 0 && *right == 0)
                .then_some(0.0)
        });
        let measures: Vec<(&'static str, f64)> = [
            (
                "time",
                f1("time").map(|t| t * self.share("time value").unwrap_or(0.0)),
            ),
            ("event", f1("event")),
            ("parties", f1("parties")),
            ("whole", self.share("whole")),
            ("status", self.macro_share("status ")),
            ("attribution", f1("attribution")),
            ("stance", self.macro_share("stance ")),
            ("chain", self.share("chain")),
            ("by", by),
        ]
        .into_iter()
        .filter_map(|(name, value)| value.map(|v| (name, v)))
        .collect();
        let mean = if measures.is_empty() {
            0.0
        } else {
            measures.iter().map(|(_, v)| v).sum::<f64>() / measures.len() as f64
        };
        (measures, mean)
    }
}

/// Code points of the phrase in its sentence.
fn stretch(expected: &Expected, sentence: &ExpectedSentence, phrase: &str) -> Option<Range<usize>> {
    let words: Vec<char> = expected
        .text
        .chars()
        .skip(sentence.start)
        .take(sentence.end - sentence.start)
        .collect();
    let phrase: Vec<char> = phrase.chars().collect();
    let from = words
        .windows(phrase.len().max(1))
        .position(|w| w == phrase)?;
    let start = sentence.start + from;
    Some(start..start + phrase.len())
}

fn touches(value: &Value, stretch: &Range<usize>) -> bool {
    let end = value["end"].as_u64().and_then(|n| usize::try_from(n).ok());
    at(value)
        .zip(end)
        .is_some_and(|(start, end)| start < stretch.end && stretch.start < end)
}

fn at(value: &Value) -> Option<usize> {
    value["start"]
        .as_u64()
        .and_then(|n| usize::try_from(n).ok())
}

fn inside(position: Option<usize>, sentence: &ExpectedSentence) -> bool {
    position.is_some_and(|p| sentence.start <= p && p < sentence.end)
}

/// Scores one record; `say` hears of everything that is wrong.
pub fn score(expected: &Expected, record: Option<&Value>, say: &mut dyn FnMut(String)) -> Counts {
    let mut counts = Counts::default();
    let doc = Doc::new(record);
    let wants = |layer: &str| {
        expected
            .only
            .as_ref()
            .is_none_or(|o| o.is_empty() || o.iter().any(|l| l == layer))
    };
    if record.is_none() {
        say(format!("report missing {}", expected.id));
    }
    if wants("times") {
        times(expected, &doc, &mut counts, say);
    }
    events(expected, &doc, &mut counts, say);
    if wants("attributions") {
        attributions(expected, &doc, &mut counts, say);
    }
    counts
}

fn times(expected: &Expected, doc: &Doc<'_>, counts: &mut Counts, say: &mut dyn FnMut(String)) {
    let points: Vec<char> = expected.text.chars().collect();
    let found: Vec<&Value> = doc
        .list("times")
        .filter(|t| {
            expected
                .sentences
                .iter()
                .any(|s| !s.skip && inside(at(t), s))
        })
        .collect();
    let mut used = HashSet::new();
    for sentence in &expected.sentences {
        for time in &sentence.times {
            let needle: Vec<char> = time.text.chars().collect();
            let Some(start) = points
                .get(sentence.start..)
                .and_then(|rest| rest.windows(needle.len().max(1)).position(|w| w == needle))
                .map(|i| i + sentence.start)
            else {
                continue;
            };
            let end = start + needle.len();
            let overlap = |t: &Value| {
                let (a, b) = (at(t).unwrap_or(0), t["end"].as_u64().unwrap_or(0) as usize);
                end.min(b).saturating_sub(start.max(a))
            };
            let mut best: Option<(usize, usize)> = None;
            for (i, t) in found.iter().enumerate() {
                let shared = overlap(t);
                if !used.contains(&i) && shared > 0 && best.is_none_or(|(_, most)| shared > most) {
                    best = Some((i, shared));
                }
            }
            if let Some((i, _)) = best {
                used.insert(i);
            }
            if time.optional {
                continue;
            }
            match best.and_then(|(i, _)| found.get(i)) {
                Some(t) => {
                    let value = t["value"].as_str().unwrap_or("");
                    let right = time.value.split('|').any(|v| v == value);
                    counts.f("time", 1, 0, 0);
                    counts.add("time value", right);
                    if !right {
                        say(format!(
                            "time {:?} want {} got {value}",
                            time.text, time.value
                        ));
                    }
                }
                None => {
                    counts.f("time", 0, 1, 0);
                    say(format!("time missed {:?}", time.text));
                }
            }
        }
    }
    for (i, t) in found.iter().enumerate() {
        if !used.contains(&i) {
            say(format!("time extra {} {}", t["text"], t["value"]));
        }
    }
    counts.f("time", 0, 0, found.len() - used.len());
}

struct Judged {
    index: usize,
    hits: usize,
    extra: usize,
    place: Option<bool>,
    date: Option<bool>,
    status: Option<bool>,
    given_place: bool,
    given_date: bool,
}

fn judge(doc: &Doc<'_>, want: &ExpectedEvent, event: &Value, index: usize) -> Judged {
    let roles: [(&str, &[String]); 3] = [
        ("actor", &want.actor),
        ("recipient", &want.recipient),
        ("mediator", &want.mediator),
    ];
    let (mut hits, mut extra) = (0, 0);
    let mut match_side = |wanted: Vec<&String>, got: Vec<Vec<String>>| {
        let mut free: Vec<usize> = (0..got.len()).collect();
        for w in wanted {
            if let Some(k) = free
                .iter()
                .position(|i| got.get(*i).is_some_and(|f| hit(w, f)))
            {
                free.remove(k);
                hits += 1;
            }
        }
        extra += free.len();
    };
    if want.e.iter().any(|e| RECIPROCAL.contains(&e.as_str())) {
        let wanted = roles.iter().flat_map(|(_, w)| w.iter()).collect();
        let got = roles
            .iter()
            .flat_map(|(slot, _)| doc.fillers(event, slot))
            .collect();
        match_side(wanted, got);
    } else {
        for (slot, wanted) in roles {
            match_side(wanted.iter().collect(), doc.fillers(event, slot));
        }
    }
    let place: Vec<String> = strings(&event["place"])
        .into_iter()
        .take(1)
        .flat_map(|id| doc.forms(id))
        .collect();
    let when = &event["when"];
    let by_time = when["time"]
        .as_str()
        .and_then(|id| doc.by_id.get(id))
        .and_then(|t| t["value"].as_str());
    let values: Vec<&str> = when["value"]
        .as_str()
        .into_iter()
        .chain(by_time)
        .filter(|v| !v.is_empty())
        .collect();
    Judged {
        index,
        hits,
        extra,
        place: want.place.as_ref().map(|w| hit(w, &place)),
        date: want.when.as_ref().map(|w| {
            w.split('|')
                .any(|z| values.iter().any(|v| v.starts_with(z)))
        }),
        status: (!want.status.is_empty())
            .then(|| want.status.iter().any(|s| event["status"] == s.as_str())),
        given_place: !place.is_empty(),
        given_date: !values.is_empty(),
    }
}

impl Judged {
    fn rank(&self) -> f64 {
        let yes = |x: Option<bool>| if x == Some(true) { 1.0 } else { 0.0 };
        self.hits as f64 - 0.5 * self.extra as f64
            + yes(self.place)
            + yes(self.date)
            + yes(self.status)
    }
}

fn events(expected: &Expected, doc: &Doc<'_>, counts: &mut Counts, say: &mut dyn FnMut(String)) {
    let all: Vec<&Value> = doc.list("events").collect();
    for sentence in expected.sentences.iter().filter(|s| !s.skip) {
        let here: Vec<usize> = (0..all.len())
            .filter(|i| {
                all.get(*i)
                    .is_some_and(|e| inside(at(&e["trigger"]), sentence))
            })
            .collect();
        let mut taken = HashSet::new();
        let mut wanted: Vec<&ExpectedEvent> = sentence.events.iter().collect();
        wanted.sort_by_key(|w| w.optional);
        for want in wanted {
            let mut best: Option<Judged> = None;
            for i in &here {
                let Some(event) = all.get(*i) else { continue };
                let kind = event["type"].as_str().unwrap_or("");
                if taken.contains(i) || !want.e.iter().any(|e| e == kind) {
                    continue;
                }
                let judged = judge(doc, want, event, *i);
                if best.as_ref().is_none_or(|b| judged.rank() > b.rank()) {
                    best = Some(judged);
                }
            }
            if let Some(b) = &best {
                taken.insert(b.index);
            }
            if want.optional {
                continue;
            }
            one_event(expected, sentence, want, best, doc, &all, counts, say);
        }
        let extra: Vec<&&Value> = here
            .iter()
            .filter(|i| !taken.contains(*i))
            .filter_map(|i| all.get(*i))
            .filter(|e| e["same_as"].is_null())
            .collect();
        for e in &extra {
            say(format!(
                "event extra {} {} {} {:?}",
                e["type"],
                e["status"],
                e["trigger"]["text"],
                roles(doc, e)
            ));
        }
        counts.f("event", 0, 0, extra.len());
        if sentence.events.is_empty() {
            counts.count("events in silent sentences", extra.len());
        }
    }
}

fn roles(doc: &Doc<'_>, event: &Value) -> Vec<Vec<String>> {
    ["actor", "recipient", "mediator", "place"]
        .iter()
        .map(|slot| {
            doc.fillers(event, slot)
                .into_iter()
                .map(|f| f.into_iter().next().unwrap_or_default())
                .collect()
        })
        .collect()
}

#[allow(clippy::too_many_arguments)]
fn one_event(
    expected: &Expected,
    sentence: &ExpectedSentence,
    want: &ExpectedEvent,
    best: Option<Judged>,
    doc: &Doc<'_>,
    all: &[&Value],
    counts: &mut Counts,
    say: &mut dyn FnMut(String),
) {
    let parties = want.actor.len() + want.recipient.len() + want.mediator.len();
    if let Some(status) = want.status.first() {
        counts.add(
            format!("status {status}"),
            best.as_ref().is_some_and(|b| b.status == Some(true)),
        );
    }
    let words: String = expected
        .text
        .chars()
        .skip(sentence.start)
        .take(70)
        .collect();
    let Some(b) = best else {
        counts.f("event", 0, 1, 0);
        counts.f("parties", 0, parties, 0);
        counts.add("whole", false);
        say(format!(
            "event missed {} {:?} {words:?}",
            want.e.join("|"),
            want.actor
        ));
        return;
    };
    counts.f("event", 1, 0, 0);
    counts.f("parties", b.hits, parties - b.hits, b.extra);
    match b.place {
        Some(right) => counts.add("place", right),
        None if b.given_place => counts.add("place given, none in text", true),
        None => {}
    }
    match b.date {
        Some(right) => counts.add("date", right),
        None if b.given_date => counts.add("date given, none in text", true),
        None => {}
    }
    let whole = b.hits == parties
        && b.extra <= 1
        && b.place != Some(false)
        && b.date != Some(false)
        && b.status != Some(false);
    counts.add("whole", whole);
    let Some(event) = all.get(b.index) else {
        return;
    };
    if !whole {
        say(format!(
            "event part want {} {} {:?} {:?} {:?} where {:?} when {:?} got {} {} when {} {:?} at {words:?}",
            want.e.join("|"),
            want.status.join("|"),
            want.actor,
            want.recipient,
            want.mediator,
            want.place,
            want.when,
            event["type"],
            event["status"],
            event["when"]["value"],
            roles(doc, event)
        ));
    }
    if let Some(by) = &want.by {
        let source = event["attribution"].as_str().and_then(|id| {
            doc.attributions
                .iter()
                .find(|a| a["id"].as_str() == Some(id))
        });
        let chain: Vec<&Value> = source
            .map(|a| std::iter::once(*a).chain(doc.linked(a)).collect())
            .unwrap_or_default();
        let right = match by {
            None => source.is_none(),
            Some(w) => chain.iter().any(|a| hit(w, &doc.source(a))),
        };
        counts.add("by", right);
        if !right {
            let got: Vec<String> = chain
                .iter()
                .filter_map(|a| doc.source(a).into_iter().next())
                .collect();
            say(format!(
                "by {} want {by:?} got {got:?} at {words:?}",
                want.e.join("|")
            ));
        }
    }
}

fn attributions(
    expected: &Expected,
    doc: &Doc<'_>,
    counts: &mut Counts,
    say: &mut dyn FnMut(String),
) {
    for sentence in expected.sentences.iter().filter(|s| !s.skip) {
        let here: Vec<usize> = doc
            .attributions
            .iter()
            .enumerate()
            .filter(|(_, a)| inside(at(&a["cue"]).or_else(|| at(&a["source"])), sentence))
            .map(|(i, _)| i)
            .collect();
        let mut used = HashSet::new();
        let mut partners: HashSet<&str> = HashSet::new();
        let mut wanted: Vec<_> = sentence.attributions.iter().collect();
        wanted.sort_by_key(|w| w.optional);
        for want in wanted {
            let stands = |a: &Value| want.stance.iter().any(|s| a["stance"] == s.as_str());
            let best = here
                .iter()
                .copied()
                .filter(|i| !used.contains(i))
                .filter(|i| {
                    doc.attributions
                        .get(*i)
                        .is_some_and(|a| hit(&want.source, &doc.source(a)))
                })
                .min_by_key(|i| (!doc.attributions.get(*i).is_some_and(|a| stands(a)), *i));
            if let Some(i) = best {
                used.insert(i);
            }
            if want.optional {
                continue;
            }
            let found = best.and_then(|i| doc.attributions.get(i)).copied();
            if let Some(stance) = want.stance.first() {
                counts.add(format!("stance {stance}"), found.is_some_and(stands));
            }
            for link in &want.chain {
                let linked = found.map(|a| doc.linked(a)).unwrap_or_default();
                let joined: Vec<&Value> = linked
                    .iter()
                    .copied()
                    .filter(|y| hit(link, &doc.source(y)))
                    .collect();
                // A text or occasion through which it was said, no source of its own.
                let through = found
                    .into_iter()
                    .chain(linked)
                    .filter_map(|a| a["through"]["text"].as_str())
                    .any(|t| hit(link, &[norm(t)]));
                let right = through || !joined.is_empty();
                counts.add("chain", right);
                if !right {
                    say(format!("chain {} -> {link}", want.source));
                }
                partners.extend(joined.iter().filter_map(|y| y["id"].as_str()));
            }
            for alternatives in &want.about {
                let right = found.is_some_and(|a| {
                    alternatives.iter().any(|(of, phrase)| {
                        of.checked_sub(1)
                            .and_then(|n| expected.sentences.get(n))
                            .and_then(|s| stretch(expected, s, phrase))
                            .is_some_and(|t| doc.speaks_of(a, &t))
                    })
                });
                counts.add("about", right);
                if !right {
                    say(format!("about {} -> {alternatives:?}", want.source));
                }
            }
            let Some(a) = found else {
                counts.f("attribution", 0, 1, 0);
                say(format!("attribution missed {}", want.source));
                continue;
            };
            counts.f("attribution", 1, 0, 0);
            if !want.stance.is_empty() && !stands(a) {
                say(format!(
                    "stance {} want {} got {}",
                    want.source,
                    want.stance.join("|"),
                    a["stance"]
                ));
            }
            if let Some(kind) = &want.kind {
                let right = kind.split('|').any(|k| a["source"]["kind"] == k);
                counts.add("source kind", right);
                if !right {
                    say(format!(
                        "kind {} want {kind} got {}",
                        want.source, a["source"]["kind"]
                    ));
                }
            }
            if let Some(quotation) = &want.quotation {
                counts.add(
                    "quotation",
                    quotation.split('|').any(|q| a["quotation"] == q),
                );
            }
        }
        let extra: Vec<&&Value> = here
            .iter()
            .filter(|i| !used.contains(*i))
            .filter_map(|i| doc.attributions.get(*i))
            .filter(|a| {
                !partners.contains(a["id"].as_str().unwrap_or(""))
                    && !a["stance"].as_str().is_some_and(|s| SPEECH.contains(&s))
            })
            .collect();
        for a in &extra {
            say(format!(
                "attribution extra {} {} {}",
                a["source"]["text"], a["cue"]["text"], a["stance"]
            ));
        }
        counts.f("attribution", 0, 0, extra.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_give_the_headline() {
        let mut counts = Counts::default();
        counts.f("event", 3, 1, 1);
        counts.add("whole", true);
        counts.add("status planned", true);
        counts.add("status occurred", false);
        let (measures, mean) = counts.headline();
        assert_eq!(measures, [("event", 0.75), ("whole", 1.0), ("status", 0.5)]);
        assert!((mean - 0.75).abs() < 1e-9);
    }
}
