//! One variant of a report: words exchanged, dates moved, paragraphs swapped, quotes restyled.

use super::dates;
use super::tables::{Cast, Tables};
use crate::report::expect::{Expected, ExpectedSentence};
use dateline_learn::Random;

/// Makes variant number `n` of a report.
pub(super) fn make(
    original: &Expected,
    n: usize,
    tables: &Tables,
    random: &mut Random,
) -> Expected {
    let mut map = casts(original, tables, random);
    map.extend(swaps(original, tables, random));
    let weeks = random.below(41) as i32 - 20;
    let dates = dates::shift(original, weeks);
    let weeks = if dates.is_some() { weeks } else { 0 };
    map.extend(dates.into_iter().flatten());
    let curly = random.below(2) == 1;
    let mut variant = rewrite(original, &map, weeks, curly);
    variant.id = format!("{}-{n}", original.id);
    if random.below(2) == 1 {
        swap_paragraphs(&mut variant, tables, random);
    }
    variant
}

/// Every state that the report names gives its words to another one.
fn casts(original: &Expected, tables: &Tables, random: &mut Random) -> Vec<(String, String)> {
    let text = &original.text;
    let occurs = |c: &Cast| c.words.iter().any(|w| text.contains(w.as_str()));
    let (here, mut free): (Vec<&Cast>, Vec<&Cast>) = tables.casts.iter().partition(|c| occurs(c));
    let mut map = Vec::new();
    for cast in here {
        if free.is_empty() || random.below(3) == 0 {
            continue;
        }
        let other = free.swap_remove(random.below(free.len()));
        map.extend(cast.words.iter().cloned().zip(other.words.iter().cloned()));
    }
    map
}

fn swaps(original: &Expected, tables: &Tables, random: &mut Random) -> Vec<(String, String)> {
    let mut map = Vec::new();
    for set in &tables.swaps {
        let here: Vec<&String> = set
            .iter()
            .filter(|w| original.text.contains(w.as_str()))
            .collect();
        let free: Vec<&String> = set
            .iter()
            .filter(|w| !original.text.contains(w.as_str()))
            .collect();
        if let (Some(from), false) = (here.first(), free.is_empty())
            && random.below(2) == 1
        {
            let to = free.get(random.below(free.len())).copied();
            map.extend(to.map(|to| ((*from).clone(), to.clone())));
        }
    }
    map
}

/// Replaces whole words, longest first, once; mends "a" and "an" before them.
fn apply(text: &str, map: &[(String, String)]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut before: Option<char> = None;
    while let Some(c) = rest.chars().next() {
        let boundary = before.is_none_or(|b| !b.is_alphanumeric());
        let found = map
            .iter()
            .filter(|(from, _)| boundary && rest.starts_with(from.as_str()))
            .filter(|(from, _)| {
                rest.get(from.len()..)
                    .and_then(|r| r.chars().next())
                    .is_none_or(|c| !c.is_alphanumeric())
            })
            .max_by_key(|(from, _)| from.len());
        if let Some((from, to)) = found {
            mend_article(&mut out, to);
            out.push_str(to);
            before = to.chars().last();
            rest = rest.get(from.len()..).unwrap_or("");
            continue;
        }
        out.push(c);
        before = Some(c);
        rest = rest.get(c.len_utf8()..).unwrap_or("");
    }
    out
}

fn mend_article(out: &mut String, next: &str) {
    let vowel = next.starts_with(['A', 'E', 'I', 'O', 'a', 'e', 'i', 'o']);
    for (article, stem) in [(" an ", " a"), (" a ", " a"), ("An ", "A"), ("A ", "A")] {
        let stands = out.ends_with(article)
            && (article.starts_with(' ')
                || out.len() == article.len()
                || out.ends_with(&format!(" {article}")));
        if stands {
            out.truncate(out.len() - article.len());
            out.push_str(stem);
            out.push_str(if vowel { "n " } else { " " });
            return;
        }
    }
}

fn restyle(text: &str, curly: bool) -> String {
    if !curly {
        return text
            .replace(['\u{201c}', '\u{201d}'], "\"")
            .replace('\u{2019}', "'");
    }
    let mut open = false;
    text.chars()
        .map(|c| match c {
            '"' => {
                open = !open;
                if open { '\u{201c}' } else { '\u{201d}' }
            }
            '\'' => '\u{2019}',
            _ => c,
        })
        .collect()
}

fn rewrite(original: &Expected, map: &[(String, String)], weeks: i32, curly: bool) -> Expected {
    let points: Vec<char> = original.text.chars().collect();
    let slice = |a: usize, b: usize| -> String { points.get(a..b).unwrap_or(&[]).iter().collect() };
    let words = |text: &str| restyle(&apply(text, map), curly);
    let all = |list: &[String]| list.iter().map(|x| words(x)).collect::<Vec<_>>();
    let mut variant = original.clone();
    variant.published = original.published.as_ref().map(|p| dates::value(p, weeks));
    variant.outlet = original.outlet.as_ref().map(|o| words(o));
    variant.text = String::new();
    variant.text_file = None;
    let mut at = 0;
    let mut count = 0;
    let mut push = |text: &mut String, piece: &str| {
        text.push_str(piece);
        count += piece.chars().count();
        count
    };
    for sentence in &mut variant.sentences {
        let between = words(&slice(at, sentence.start));
        let own = words(&slice(sentence.start, sentence.end));
        at = sentence.end;
        sentence.start = push(&mut variant.text, &between);
        sentence.end = push(&mut variant.text, &own);
        for e in &mut sentence.events {
            e.actor = all(&e.actor);
            e.recipient = all(&e.recipient);
            e.mediator = all(&e.mediator);
            e.place = e.place.as_ref().map(|p| words(p));
            e.when = e.when.as_ref().map(|w| dates::value(w, weeks));
            e.by = e.by.as_ref().map(|b| b.as_ref().map(|b| words(b)));
        }
        for a in &mut sentence.attributions {
            a.source = words(&a.source);
            a.chain = all(&a.chain);
        }
        for t in &mut sentence.times {
            t.text = words(&t.text);
            t.value = dates::value(&t.value, weeks);
        }
    }
    let tail = words(&slice(at, points.len()));
    push(&mut variant.text, &tail);
    variant
}

/// Exchanges two neighbouring paragraphs neither of which, nor the one after them, hangs on what
/// stands before it.
fn swap_paragraphs(variant: &mut Expected, tables: &Tables, random: &mut Random) {
    let points: Vec<char> = variant.text.chars().collect();
    let mut paragraphs: Vec<(usize, usize, bool)> = Vec::new();
    for (i, sentence) in variant.sentences.iter().enumerate() {
        let gap_from = i
            .checked_sub(1)
            .and_then(|p| variant.sentences.get(p))
            .map_or(0, |s| s.end);
        let gap: String = points
            .get(gap_from..sentence.start)
            .unwrap_or(&[])
            .iter()
            .collect();
        let words: String = points
            .get(sentence.start..sentence.end)
            .unwrap_or(&[])
            .iter()
            .collect();
        let tied = words
            .to_lowercase()
            .split(|c: char| !c.is_alphanumeric())
            .any(|w| tables.ties.contains(w));
        match paragraphs.last_mut() {
            Some(last) if !gap.contains('\n') => {
                last.1 = i + 1;
                last.2 |= tied;
            }
            _ => paragraphs.push((i, i + 1, tied)),
        }
    }
    let pairs: Vec<usize> = (1..paragraphs.len().saturating_sub(1))
        .filter(|i| {
            paragraphs
                .get(*i..=*i + 1)
                .is_some_and(|p| p.iter().all(|x| !x.2))
                && paragraphs.get(*i + 2).is_none_or(|p| !p.2)
        })
        .collect();
    if pairs.is_empty() {
        return;
    }
    let Some(pick) = pairs.get(random.below(pairs.len())) else {
        return;
    };
    let (Some(a), Some(b)) = (paragraphs.get(*pick), paragraphs.get(pick + 1)) else {
        return;
    };
    exchange(variant, &points, (a.0, a.1), (b.0, b.1));
}

fn exchange(variant: &mut Expected, points: &[char], a: (usize, usize), b: (usize, usize)) {
    let s = &variant.sentences;
    let bounds = |p: (usize, usize)| Some((s.get(p.0)?.start, s.get(p.1.checked_sub(1)?)?.end));
    let (Some((a0, a1)), Some((b0, b1))) = (bounds(a), bounds(b)) else {
        return;
    };
    let text = |x: usize, y: usize| -> String { points.get(x..y).unwrap_or(&[]).iter().collect() };
    variant.text = [
        text(0, a0),
        text(b0, b1),
        text(a1, b0),
        text(a0, a1),
        text(b1, points.len()),
    ]
    .concat();
    let shift = |mut s: ExpectedSentence, by: isize| {
        s.start = s.start.saturating_add_signed(by);
        s.end = s.end.saturating_add_signed(by);
        s
    };
    let up = a0 as isize - b0 as isize;
    let down = b1 as isize - a1 as isize;
    let sentences = std::mem::take(&mut variant.sentences);
    let part = |r: std::ops::Range<usize>| sentences.get(r).unwrap_or(&[]).to_vec();
    let mut out = part(0..a.0);
    out.extend(part(b.0..b.1).into_iter().map(|s| shift(s, up)));
    out.extend(part(a.0..a.1).into_iter().map(|s| shift(s, down)));
    out.extend(part(b.1..sentences.len()));
    variant.sentences = out;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_replaced_whole_once_and_with_their_article() {
        let map = [
            ("Israel".to_owned(), "Egypt".to_owned()),
            ("Egypt".to_owned(), "Israel".to_owned()),
            ("Syrian".to_owned(), "Iraqi".to_owned()),
        ];
        assert_eq!(
            apply("Israel and Egypt, Israelis", &map),
            "Egypt and Israel, Israelis"
        );
        assert_eq!(apply("said a Syrian envoy", &map), "said an Iraqi envoy");
        assert_eq!(apply("A Syrian envoy", &map), "An Iraqi envoy");
    }
}
