//! Attributions against gold: whole attributions (soft), roles, recall by kind of quotation and
//! of reporting-core cues, with the numbers of the development data's own scorers.

use dateline_document::{Attribution, CodePoints, Layer, Report, Span};
use serde_json::Value;
use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;
use std::ops::Range;
use std::path::Path;

/// Reads a report's attributions.
pub type Read<'r> = &'r dyn Fn(&Report) -> Layer<Attribution>;

/// Token sets of one attribution.
#[derive(Clone, Debug, Default)]
struct Roles {
    source: BTreeSet<usize>,
    cue: BTreeSet<usize>,
    content: BTreeSet<usize>,
    /// Tokens that count as head of the source (gold only).
    heads: BTreeSet<usize>,
}

impl Roles {
    fn role(&self, n: usize) -> &BTreeSet<usize> {
        match n {
            0 => &self.source,
            1 => &self.cue,
            _ => &self.content,
        }
    }
}

/// Sums over documents.
#[derive(Clone, Debug, Default)]
pub struct Score {
    documents: usize,
    gold: usize,
    system: usize,
    soft: usize,
    soft_content: usize,
    exact_all: usize,
    exact: [[usize; 3]; 3],
    token: [[usize; 3]; 3],
    overlap: [[f64; 2]; 3],
    given_content: [usize; 2],
    /// Hits and items: direct, indirect, mixed.
    by_kind: [[usize; 2]; 3],
    /// Hits and items: reporting core, other.
    by_core: [[usize; 2]; 2],
    /// Hits and items: those whose cue and content stand in another's content.
    nested: [usize; 2],
    /// Gold attributions that nothing fits, and what fits no gold, as text.
    faults: Vec<String>,
}

/// Precision, recall and F1 in per cent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Prf(pub f64, pub f64, pub f64);

fn prf(right_p: f64, system: usize, right_r: f64, gold: usize) -> Prf {
    let share = |a: f64, b: usize| if b == 0 { 0.0 } else { 100.0 * a / b as f64 };
    let (p, r) = (share(right_p, system), share(right_r, gold));
    let f = if p + r > 0.0 {
        2.0 * p * r / (p + r)
    } else {
        0.0
    };
    Prf(p, r, f)
}

impl Score {
    /// Whole attributions: half of the larger content shared, head of the source right.
    pub fn soft(&self) -> Prf {
        let n = self.soft as f64;
        prf(n, self.system, n, self.gold)
    }

    /// Recall of reporting-core attributions in per cent; none without the flags.
    pub fn core_recall(&self) -> Option<f64> {
        let [hit, all] = self.by_core[0];
        (all > 0).then(|| 100.0 * hit as f64 / all as f64)
    }

    /// Recall of direct quotations in per cent.
    pub fn direct_recall(&self) -> f64 {
        let [hit, all] = self.by_kind[0];
        100.0 * hit as f64 / all.max(1) as f64
    }

    /// The table of all measures.
    pub fn table(&self) -> String {
        let mut out = String::new();
        let _ = writeln!(
            out,
            "docs {}   gold attributions {}   system attributions {}",
            self.documents, self.gold, self.system
        );
        let _ = writeln!(out, "{:18} {:>6} {:>6} {:>6}", "", "P", "R", "F1");
        let mut line = |name: &str, Prf(p, r, f): Prf| {
            let _ = writeln!(out, "{name:18} {p:6.1} {r:6.1} {f:6.1}");
        };
        for (n, role) in ["source", "cue", "content"].into_iter().enumerate() {
            let of = |table: &[[usize; 3]; 3]| {
                let [tp, s, g] = table.get(n).copied().unwrap_or_default();
                prf(tp as f64, s, tp as f64, g)
            };
            line(&format!("exact.{role}"), of(&self.exact));
            line(&format!("token.{role}"), of(&self.token));
            let [_, s, g] = self.exact.get(n).copied().unwrap_or_default();
            let [p, r] = self.overlap.get(n).copied().unwrap_or_default();
            line(&format!("overlap.{role}"), prf(p, s, r, g));
        }
        line("soft", self.soft());
        let n = self.soft_content as f64;
        line("soft_content", prf(n, self.system, n, self.gold));
        let n = self.exact_all as f64;
        line("exact_all", prf(n, self.system, n, self.gold));
        let share = |[hit, all]: [usize; 2]| 100.0 * hit as f64 / all.max(1) as f64;
        let _ = writeln!(
            out,
            "src_given_content  {:.1}%  (n={})",
            share(self.given_content),
            self.given_content[1]
        );
        for (name, c) in ["direct", "indirect", "mixed"].iter().zip(self.by_kind) {
            let _ = writeln!(
                out,
                "soft recall {name:9} {:5.1}%  ({}/{})",
                share(c),
                c[0],
                c[1]
            );
        }
        if self.nested[1] > 0 {
            let _ = writeln!(
                out,
                "nested recall {:5.1}%  ({}/{})",
                share(self.nested),
                self.nested[0],
                self.nested[1]
            );
        }
        for (name, c) in ["core", "other"].iter().zip(self.by_core) {
            if c[1] > 0 {
                let _ = writeln!(
                    out,
                    "{name:5} recall {:5.1}%  ({}/{})",
                    share(c),
                    c[0],
                    c[1]
                );
            }
        }
        out
    }
}

/// Reads every document of `gold` (JSON lines with `id`, `text`, `attributions`) and scores what
/// `read` finds in it; `core` holds a flag for every gold attribution; `detail` tells every fault.
///
/// # Errors
/// What could not be read.
pub fn run(
    gold: &Path,
    core: Option<&Path>,
    detail: bool,
    read: Read<'_>,
) -> Result<String, String> {
    let score = score(gold, core, read)?;
    let mut told = String::new();
    for fault in score.faults.iter().filter(|_| detail) {
        let _ = writeln!(told, "{fault}");
    }
    Ok(told + &score.table())
}

/// As [`run`], with the sums instead of their table.
///
/// # Errors
/// What could not be read.
pub fn score(gold: &Path, core: Option<&Path>, read: Read<'_>) -> Result<Score, String> {
    let open = |p: &Path| std::fs::read_to_string(p).map_err(|e| format!("{}: {e}", p.display()));
    let flags: HashMap<String, Vec<u8>> = match core {
        Some(path) => {
            serde_json::from_str(&open(path)?).map_err(|e| format!("{}: {e}", path.display()))?
        }
        None => HashMap::new(),
    };
    let mut sum = Score::default();
    let mut documents = Vec::new();
    for (n, line) in open(gold)?.lines().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        let value: Value = serde_json::from_str(line)
            .map_err(|e| format!("{} line {}: {e}", gold.display(), n + 1))?;
        let tokens = Tokens::of(value["text"].as_str().unwrap_or_default());
        let wanted: Vec<Roles> = value["attributions"]
            .as_array()
            .map_or(&[][..], Vec::as_slice)
            .iter()
            .map(|a| tokens.gold(a))
            .collect();
        documents.push((value, tokens, wanted));
    }
    // Where the guidelines allow none inside another, none inside another is given.
    let flat = !documents
        .iter()
        .any(|(_, _, wanted)| wanted.iter().any(|a| wanted.iter().any(|b| within(a, b))));
    for (value, tokens, wanted) in &documents {
        let id = value["id"].as_str().unwrap_or_default();
        let text = value["text"].as_str().unwrap_or_default();
        let mut report = Report::of_text(id, text);
        report.language = None;
        let found = read(&report);
        let discard = tokens.set(&pairs(&value["discard"]));
        let points = CodePoints::new(text);
        let mut given: Vec<Roles> = found
            .iter()
            .skip(1)
            .map(|a| tokens.system(a, &points))
            .filter(|r| {
                let mut body = r.cue.union(&r.content).peekable();
                discard.is_empty() || body.peek().is_none() || !body.all(|t| discard.contains(t))
            })
            .collect();
        if flat {
            let nested: Vec<bool> = given
                .iter()
                .map(|a| given.iter().any(|b| within(a, b)))
                .collect();
            let mut nested = nested.into_iter();
            given.retain(|_| !nested.next().unwrap_or(false));
        }
        add(
            &mut sum,
            tokens,
            wanted,
            &given,
            flags.get(id).map(Vec::as_slice),
        );
    }
    Ok(sum)
}

fn pairs(value: &Value) -> Vec<(usize, usize)> {
    let number = |v: &Value| v.as_u64().unwrap_or(0) as usize;
    value
        .as_array()
        .map_or(&[][..], Vec::as_slice)
        .iter()
        .map(|p| (number(&p[0]), number(&p[1])))
        .collect()
}

/// Pairs of code points as spans of bytes.
pub(crate) fn spans(value: &Value, points: &CodePoints<'_>) -> Vec<Span> {
    pairs(value)
        .into_iter()
        .map(|(s, e)| Span::new(points.byte(s as u32), points.byte(e as u32)))
        .collect()
}

/// Words of a text in code points: runs of word characters, inner apostrophes joined.
struct Tokens {
    text: Vec<char>,
    spans: Vec<Range<usize>>,
    quoted: BTreeSet<usize>,
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Words after which the head of a source has passed.
const STOP: &str = "of for from in at on with to by who whom whose which that as near inside outside \
against about close familiar briefed speaking working involved including while after before during \
since because when where whether said says told under over between among like";

impl Tokens {
    fn of(text: &str) -> Self {
        let text: Vec<char> = text.chars().collect();
        let at = |i: usize| text.get(i).copied().unwrap_or(' ');
        let mut spans = Vec::new();
        let mut i = 0;
        while i < text.len() {
            if !is_word(at(i)) {
                i += 1;
                continue;
            }
            let start = i;
            while i < text.len() && is_word(at(i)) {
                i += 1;
                if matches!(at(i), '\'' | '\u{2019}') && is_word(at(i + 1)) {
                    i += 1;
                }
            }
            spans.push(start..i);
        }
        let mut tokens = Tokens {
            quoted: BTreeSet::new(),
            text,
            spans,
        };
        tokens.quoted = tokens.find_quoted();
        tokens
    }

    /// Words inside double quotation marks, paragraph by paragraph; an open one runs to the end.
    fn find_quoted(&self) -> BTreeSet<usize> {
        let mut spans: Vec<(usize, usize)> = Vec::new();
        let mut open: Option<usize> = None;
        for (i, c) in self.text.iter().enumerate() {
            match c {
                '\n' => spans.extend(open.take().map(|o| (o, i))),
                '\u{201c}' | '"' | '\u{ab}' | '\u{201d}' | '\u{bb}' => {
                    let closes = !matches!(c, '\u{201c}' | '\u{ab}');
                    let opens = !matches!(c, '\u{201d}' | '\u{bb}');
                    match open {
                        Some(o) if closes => {
                            spans.push((o, i));
                            open = None;
                        }
                        None if opens => open = Some(i),
                        _ => {}
                    }
                }
                _ => {}
            }
        }
        spans.extend(open.map(|o| (o, self.text.len())));
        let mut out = BTreeSet::new();
        let mut k = 0;
        for (n, token) in self.spans.iter().enumerate() {
            while spans.get(k).is_some_and(|s| s.1 <= token.start) {
                k += 1;
            }
            if spans.get(k).is_some_and(|s| s.0 <= token.start) {
                out.insert(n);
            }
        }
        out
    }

    /// The words that the spans touch.
    fn set(&self, spans: &[(usize, usize)]) -> BTreeSet<usize> {
        let mut out = BTreeSet::new();
        for (start, end) in spans {
            let first = self.spans.partition_point(|t| t.end <= *start);
            out.extend(
                self.spans
                    .iter()
                    .enumerate()
                    .skip(first)
                    .take_while(|(_, t)| t.start < *end)
                    .map(|(i, _)| i),
            );
        }
        out
    }

    fn gold(&self, value: &Value) -> Roles {
        let source = self.set(&pairs(&value["source"]));
        let heads = match &value["source_head"] {
            Value::Array(_) => self.set(&pairs(&Value::Array(vec![value["source_head"].clone()]))),
            _ => self.heads(&source),
        };
        Roles {
            heads,
            source,
            cue: self.set(&pairs(&value["cue"])),
            content: self.set(&pairs(&value["content"])),
        }
    }

    /// The content of a silence is what it is about.
    fn system(&self, a: &Attribution, points: &CodePoints<'_>) -> Roles {
        let set = |spans: Vec<Span>| {
            let spans: Vec<(usize, usize)> = spans
                .into_iter()
                .map(|s| points.span(s))
                .map(|(s, e)| (s as usize, e as usize))
                .collect();
            self.set(&spans)
        };
        let content = if a.content.is_empty() {
            a.about_span.into_iter().collect()
        } else {
            a.content.clone()
        };
        Roles {
            source: set(a.source.span.into_iter().collect()),
            cue: set(a.cue.iter().map(|c| c.span).collect()),
            content: set(content),
            heads: BTreeSet::new(),
        }
    }

    fn word(&self, token: usize) -> String {
        self.spans
            .get(token)
            .and_then(|r| self.text.get(r.clone()))
            .map(|c| c.iter().collect::<String>().to_lowercase())
            .unwrap_or_default()
    }

    /// All of the content inside quotation marks (0), none (1), some (2).
    fn kind(&self, gold: &Roles) -> usize {
        match shared(&gold.content, &self.quoted) {
            k if k == gold.content.len() => 0,
            0 => 1,
            _ => 2,
        }
    }

    /// An attribution as one line.
    fn tell(&self, roles: &Roles) -> String {
        let words = |set: &BTreeSet<usize>| {
            let mut out = String::new();
            let mut last = None;
            for &t in set {
                if last.is_some_and(|l| l + 1 != t) {
                    out.push_str(".. ");
                }
                last = Some(t);
                if let Some(word) = self.spans.get(t).and_then(|r| self.text.get(r.clone())) {
                    out.extend(word);
                    out.push(' ');
                }
            }
            out.trim_end().to_owned()
        };
        format!(
            "{} | {} | {}",
            words(&roles.source),
            words(&roles.cue),
            words(&roles.content)
        )
    }

    /// The last word of the leading noun phrase; of a coordination every member's.
    fn heads(&self, source: &BTreeSet<usize>) -> BTreeSet<usize> {
        let mut out = BTreeSet::new();
        let mut last: Option<usize> = None;
        for &token in source {
            let word = self.word(token);
            if let Some(before) = last {
                let gap = match (self.spans.get(before), self.spans.get(token)) {
                    (Some(a), Some(b)) => self.text.get(a.end..b.start).unwrap_or(&[]),
                    _ => &[],
                };
                if breaks(gap) || STOP.split_whitespace().any(|s| s == word) {
                    break;
                }
                if word == "and" {
                    out.insert(before);
                    continue;
                }
            }
            last = Some(token);
        }
        out.extend(last);
        out
    }
}

fn breaks(gap: &[char]) -> bool {
    gap.iter().any(|c| {
        matches!(
            c,
            ',' | ';' | ':' | '(' | ')' | '[' | ']' | '\u{2013}' | '\u{2014}'
        )
    }) || gap.windows(2).any(|w| w == ['-', '-'])
        || gap.windows(3).any(|w| w == [' ', '-', ' '])
}

/// Cue and content of `a` stand in the content of `b`.
fn within(a: &Roles, b: &Roles) -> bool {
    !a.cue.is_empty()
        && a.content.len() < b.content.len()
        && a.cue.is_subset(&b.content)
        && a.content.is_subset(&b.content)
}

fn shared(a: &BTreeSet<usize>, b: &BTreeSet<usize>) -> usize {
    a.intersection(b).count()
}

fn add(sum: &mut Score, tokens: &Tokens, gold: &[Roles], system: &[Roles], core: Option<&[u8]>) {
    sum.documents += 1;
    sum.gold += gold.len();
    sum.system += system.len();
    for n in 0..3 {
        let g: Vec<&BTreeSet<usize>> = gold
            .iter()
            .map(|a| a.role(n))
            .filter(|s| !s.is_empty())
            .collect();
        let s: Vec<&BTreeSet<usize>> = system
            .iter()
            .map(|a| a.role(n))
            .filter(|s| !s.is_empty())
            .collect();
        let union = |v: &[&BTreeSet<usize>]| -> BTreeSet<usize> {
            v.iter().flat_map(|x| x.iter().copied()).collect()
        };
        let (ug, us) = (union(&g), union(&s));
        let cover = |x: &BTreeSet<usize>, others: &[&BTreeSet<usize>]| {
            others
                .iter()
                .map(|y| shared(x, y) as f64 / x.len() as f64)
                .fold(0.0, f64::max)
        };
        let exact = multiset(&g, &s);
        for (table, values) in [
            (&mut sum.exact, [exact, s.len(), g.len()]),
            (&mut sum.token, [shared(&ug, &us), us.len(), ug.len()]),
        ] {
            if let Some(row) = table.get_mut(n) {
                for (cell, value) in row.iter_mut().zip(values) {
                    *cell += value;
                }
            }
        }
        if let Some(row) = sum.overlap.get_mut(n) {
            row[0] += s.iter().map(|x| cover(x, &g)).sum::<f64>();
            row[1] += g.iter().map(|x| cover(x, &s)).sum::<f64>();
        }
    }
    let content = |g: &Roles, s: &Roles| {
        let k = shared(&g.content, &s.content);
        k > 0 && 2 * k >= g.content.len().max(s.content.len())
    };
    let source = |g: &Roles, s: &Roles| {
        if g.source.is_empty() {
            s.source.is_empty()
        } else {
            shared(&g.heads, &s.source) > 0
        }
    };
    let graph = |fits: &dyn Fn(&Roles, &Roles) -> bool| -> Vec<Vec<usize>> {
        gold.iter()
            .map(|g| {
                system
                    .iter()
                    .enumerate()
                    .filter(|(_, s)| fits(g, s))
                    .map(|(j, _)| j)
                    .collect()
            })
            .collect()
    };
    let fits = |g: &Roles, s: &Roles| content(g, s) && source(g, s);
    let hits = kuhn(&graph(&fits), system.len());
    for (i, g) in gold.iter().enumerate() {
        if !hits.contains(&i) {
            let kind = ["direct", "indirect", "mixed"][tokens.kind(g)];
            let core = core
                .and_then(|c| c.get(i))
                .map_or("", |c| if *c == 1 { "core" } else { "other" });
            sum.faults
                .push(format!("missed {kind} {core} {}", tokens.tell(g)));
            let near = system
                .iter()
                .filter(|s| shared(&g.content, &s.content) > 0 || shared(&g.cue, &s.cue) > 0);
            sum.faults
                .extend(near.map(|s| format!("    got {}", tokens.tell(s))));
        }
    }
    for s in system {
        if !gold.iter().any(|g| fits(g, s)) {
            sum.faults.push(format!("extra {}", tokens.tell(s)));
        }
    }
    sum.soft += hits.len();
    sum.soft_content += kuhn(&graph(&content), system.len()).len();
    let key = |r: &Roles| (r.source.clone(), r.cue.clone(), r.content.clone());
    let mut left: Vec<_> = system.iter().map(key).collect();
    for g in gold.iter().map(key) {
        if let Some(i) = left.iter().position(|s| *s == g) {
            left.swap_remove(i);
            sum.exact_all += 1;
        }
    }
    greedy(sum, gold, system, &content, &source);
    // Without flags the class is nobody's, as in the scorer; with them the matching is its own.
    for (i, g) in gold.iter().enumerate() {
        let hit = usize::from(hits.contains(&i));
        if let Some(row) = core
            .and_then(|flags| flags.get(i))
            .and_then(|flag| sum.by_core.get_mut(usize::from(*flag == 0)))
        {
            row[0] += hit;
            row[1] += 1;
        }
        if g.content.is_empty() {
            continue;
        }
        if gold.iter().any(|o| within(g, o)) {
            sum.nested[0] += hit;
            sum.nested[1] += 1;
        }
        if let Some(row) = sum.by_kind.get_mut(tokens.kind(g)) {
            row[0] += hit;
            row[1] += 1;
        }
    }
}

fn multiset(g: &[&BTreeSet<usize>], s: &[&BTreeSet<usize>]) -> usize {
    let mut left: Vec<&BTreeSet<usize>> = s.to_vec();
    let mut n = 0;
    for x in g {
        if let Some(i) = left.iter().position(|y| y == x) {
            left.swap_remove(i);
            n += 1;
        }
    }
    n
}

/// Source given content: pairs chosen by the largest overlap of contents.
fn greedy(
    sum: &mut Score,
    gold: &[Roles],
    system: &[Roles],
    content: &dyn Fn(&Roles, &Roles) -> bool,
    source: &dyn Fn(&Roles, &Roles) -> bool,
) {
    let mut pairs = Vec::new();
    for (i, g) in gold.iter().enumerate() {
        for (j, s) in system.iter().enumerate() {
            if content(g, s) {
                let both = g.content.union(&s.content).count();
                pairs.push((shared(&g.content, &s.content) as f64 / both as f64, i, j));
            }
        }
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let (mut used_g, mut used_s) = (BTreeSet::new(), BTreeSet::new());
    for (_, i, j) in pairs {
        if used_g.contains(&i) || used_s.contains(&j) {
            continue;
        }
        used_g.insert(i);
        used_s.insert(j);
        sum.given_content[1] += 1;
        if let (Some(g), Some(s)) = (gold.get(i), system.get(j)) {
            sum.given_content[0] += usize::from(source(g, s));
        }
    }
}

/// The gold items of a maximum one-to-one matching (Kuhn 1955).
fn kuhn(graph: &[Vec<usize>], width: usize) -> BTreeSet<usize> {
    fn go(graph: &[Vec<usize>], u: usize, seen: &mut [bool], mate: &mut [Option<usize>]) -> bool {
        for &v in graph.get(u).map_or(&[][..], Vec::as_slice) {
            if seen.get(v).copied().unwrap_or(true) {
                continue;
            }
            if let Some(s) = seen.get_mut(v) {
                *s = true;
            }
            let free = match mate.get(v).copied().flatten() {
                None => true,
                Some(w) => go(graph, w, seen, mate),
            };
            if free {
                if let Some(m) = mate.get_mut(v) {
                    *m = Some(u);
                }
                return true;
            }
        }
        false
    }
    let mut mate = vec![None; width];
    for u in 0..graph.len() {
        go(graph, u, &mut vec![false; width], &mut mate);
    }
    mate.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roles(tokens: &Tokens, text: &str, source: &str, content: &[&str]) -> Roles {
        let find = |s: &str| {
            let start = text.find(s).unwrap();
            (start, start + s.len())
        };
        let source = tokens.set(&[find(source)]);
        Roles {
            heads: tokens.heads(&source),
            source,
            cue: BTreeSet::new(),
            content: tokens.set(&content.iter().map(|c| find(c)).collect::<Vec<_>>()),
        }
    }

    const TEXT: &str = "The talks, said John Smith of the ministry, will \"resume on Sunday.\" Officials denied it.";

    fn soft(source: &str, content: &[&str]) -> Score {
        let tokens = Tokens::of(TEXT);
        let gold = roles(
            &tokens,
            TEXT,
            "John Smith of the ministry",
            &["The talks", "will \"resume on Sunday.\""],
        );
        let mut sum = Score::default();
        add(
            &mut sum,
            &tokens,
            &[gold],
            &[roles(&tokens, TEXT, source, content)],
            Some(&[1]),
        );
        sum
    }

    #[test]
    fn punctuation_does_not_matter_and_the_head_is_the_name() {
        let s = soft("Smith", &["The talks,", "will \"resume on Sunday"]);
        assert_eq!((s.soft, s.by_core[0], s.by_kind[2]), (1, [1, 1], [1, 1]));
        assert_eq!(s.exact_all, 0);
    }

    #[test]
    fn a_wrong_source_matches_the_content_only() {
        let s = soft("Officials", &["The talks", "will \"resume on Sunday"]);
        assert_eq!((s.soft, s.soft_content, s.given_content), (0, 1, [0, 1]));
    }

    #[test]
    fn less_than_half_of_the_larger_content_is_no_match() {
        assert_eq!(soft("Smith", &["Sunday"]).soft_content, 0);
        assert_eq!(soft("Smith", &[TEXT]).soft_content, 0);
    }

    #[test]
    fn the_head_stands_before_the_preposition_and_every_member_counts() {
        let text = "Hamas and Israel's officials briefed on the talks, Egypt's al-Qahera News";
        let tokens = Tokens::of(text);
        let heads = |s: &str| -> Vec<String> {
            let start = text.find(s).unwrap();
            let set = tokens.set(&[(start, start + s.len())]);
            tokens
                .heads(&set)
                .into_iter()
                .map(|t| tokens.word(t))
                .collect()
        };
        assert_eq!(
            heads("Hamas and Israel's officials briefed on the talks"),
            ["hamas", "officials"]
        );
        assert_eq!(heads("Egypt's al-Qahera News"), ["news"]);
    }

    #[test]
    fn an_open_quotation_ends_with_its_paragraph() {
        let tokens = Tokens::of("He said: \u{201c}We will go.\n\u{201c}And stay,\u{201d} he said.");
        let words: Vec<String> = tokens.quoted.iter().map(|t| tokens.word(*t)).collect();
        assert_eq!(words, ["we", "will", "go", "and", "stay"]);
    }

    #[test]
    fn nobody_on_both_sides_is_right() {
        let tokens = Tokens::of(TEXT);
        let mut nobody = roles(&tokens, TEXT, "Officials", &["it"]);
        nobody.source.clear();
        nobody.heads.clear();
        let mut sum = Score::default();
        add(
            &mut sum,
            &tokens,
            std::slice::from_ref(&nobody),
            std::slice::from_ref(&nobody),
            None,
        );
        assert_eq!(sum.soft, 1);
        let somebody = roles(&tokens, TEXT, "Officials", &["it"]);
        let mut sum = Score::default();
        add(&mut sum, &tokens, &[nobody], &[somebody], None);
        assert_eq!(sum.soft, 0);
    }
}
