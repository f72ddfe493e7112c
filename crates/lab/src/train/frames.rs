//! Sentences to learn status from, made of frames: `golden/status-frames.tsv` says what a wire writes
//! of something that was called off, put off, denied and so on, and the words that fill it.
//!
//! A frame alone teaches what its words mean; a frame beside another one teaches whose words they are.

use dateline_learn::Random;
use std::collections::HashMap;

/// Sentences made of each frame.
const EACH: usize = 10;

/// A made sentence with its class and the predicate in square brackets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Made {
    pub(crate) class: String,
    pub(crate) sentence: String,
}

/// The sentences of a file of frames, the same at every call.
///
/// # Errors
/// A row that is none, a slot that nothing fills, with the line.
pub(crate) fn made(text: &str) -> Result<Vec<Made>, String> {
    let mut frames = Vec::new();
    let mut fills: HashMap<&str, Vec<&str>> = HashMap::new();
    for (at, line) in text.lines().enumerate() {
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let Some((class, frame)) = line.split_once('\t') else {
            return Err(format!("{}: two columns, parted by a tab", at + 1));
        };
        match class.strip_prefix("fill ") {
            // Verbs and things come as a whole row, everything else as a list.
            Some(slot @ ("V" | "O")) => fills.entry(slot).or_default().push(frame),
            Some(slot) => fills.entry(slot).or_default().extend(frame.split('|')),
            None if frame.matches('[').count() == 1 && frame.matches(']').count() == 1 => {
                frames.push((class, frame));
            }
            None => return Err(format!("{}: one slot stands in square brackets", at + 1)),
        }
    }
    let mut random = Random::new(7);
    let mut out = Vec::with_capacity(frames.len() * EACH);
    for (class, frame) in &frames {
        for _ in 0..EACH {
            let sentence = sentence(frame, &frames, &fills, &mut random)
                .map_err(|slot| format!("nothing fills {{{slot}}} of `{frame}`"))?;
            out.push(Made {
                class: (*class).to_owned(),
                sentence,
            });
        }
    }
    Ok(out)
}

type Fills<'t> = HashMap<&'t str, Vec<&'t str>>;

fn sentence(
    frame: &str,
    frames: &[(&str, &str)],
    fills: &Fills<'_>,
    random: &mut Random,
) -> Result<String, String> {
    let mut text = filled(frame, fills, random)?;
    if random.chance(250)
        && let Some(rest) = frame.strip_prefix("{A} ")
    {
        let relative = filled(pick(fills, "relative", random)?, fills, random)?;
        let actor = pick(fills, "A", random)?;
        text = format!("{actor}{relative} {}", filled(rest, fills, random)?);
    }
    if random.chance(400) {
        let (_, other) = frames
            .get(random.below(frames.len()))
            .ok_or_else(|| "frame".to_owned())?;
        let other = filled(other, fills, random)?.replace(['[', ']'], "");
        let join = pick(fills, "join", random)?;
        let join = format!("{} ", join.trim_end());
        text = match random.chance(500) {
            true => format!("{text}{join}{other}"),
            false => format!("{other}{join}{text}"),
        };
    }
    let quoted = text.contains('"') || text.contains('?');
    if random.chance(250) && !quoted {
        text = format!(
            "{} {text}",
            filled(pick(fills, "head", random)?, fills, random)?
        );
    } else if random.chance(250) && !quoted {
        text = format!(
            "{text}, {}",
            filled(pick(fills, "tail", random)?, fills, random)?
        );
    }
    let mut chars = text.chars();
    let first = chars.next().unwrap_or_default();
    let rest: String = chars.collect();
    let mut out: String = match first {
        // The bracket may stand before the first letter.
        '[' | '"' => {
            let mut chars = rest.chars();
            let letter = chars.next().unwrap_or_default();
            std::iter::once(first)
                .chain(letter.to_uppercase())
                .chain(chars)
                .collect()
        }
        _ => first.to_uppercase().chain(rest.chars()).collect(),
    };
    if random.chance(930) && !out.ends_with(['.', '?', '"']) {
        out.push('.');
    }
    Ok(out)
}

fn pick<'t>(fills: &Fills<'t>, slot: &str, random: &mut Random) -> Result<&'t str, String> {
    fills
        .get(slot)
        .filter(|words| !words.is_empty())
        .and_then(|words| words.get(random.below(words.len())))
        .copied()
        .ok_or_else(|| slot.to_owned())
}

/// The frame with all its slots filled; the marked word keeps its brackets.
fn filled(frame: &str, fills: &Fills<'_>, random: &mut Random) -> Result<String, String> {
    let verb: Vec<&str> = pick(fills, "V", random)?.split('|').collect();
    let (thing, done) = pick(fills, "O", random)?
        .split_once('|')
        .unwrap_or_default();
    let form = |n: usize| verb.get(n).copied().unwrap_or_default();
    let with_object = |n: usize| match form(5) {
        "-" | "" => (form(n).to_owned(), String::new()),
        object => (form(n).to_owned(), format!(" {object}")),
    };
    let mut out = String::new();
    let mut rest = frame;
    while let Some(at) = rest.find(['{', '[']) {
        out.push_str(rest.get(..at).unwrap_or_default());
        let marked = rest.get(at..=at) == Some("[");
        let tail = rest.get(at + 1..).unwrap_or_default();
        let close = if marked { ']' } else { '}' };
        let (slot, after) = tail.split_once(close).unwrap_or((tail, ""));
        rest = after;
        let (word, behind) = match slot {
            "V" | "W" => with_object(0),
            "Vs" => with_object(1),
            "Vd" => with_object(2),
            "Vp" => with_object(3),
            "Vg" => with_object(4),
            "Vn" | "Vq" => (done.to_owned(), String::new()),
            "O" => (thing.to_owned(), String::new()),
            other if other.starts_with('=') => {
                (other.trim_start_matches('=').to_owned(), String::new())
            }
            other => (pick(fills, other, random)?.to_owned(), String::new()),
        };
        if !marked {
            out.push_str(&word);
            out.push_str(&behind);
            continue;
        }
        // "hand over", "sent home": the verb is the head; of "exchange of prisoners" the first noun, of
        // "prisoner exchange" the word before any preposition.
        let words: Vec<&str> = word.split(' ').collect();
        let head = match slot.starts_with(['V', 'W', '=']) {
            true => 0,
            false => words
                .iter()
                .position(|w| matches!(*w, "of" | "on" | "with" | "for" | "to"))
                .unwrap_or(words.len())
                .saturating_sub(1),
        };
        for (n, w) in words.iter().enumerate() {
            if n > 0 {
                out.push(' ');
            }
            match n == head {
                true => out.push_str(&format!("[{w}]")),
                false => out.push_str(w),
            }
        }
        out.push_str(&behind);
    }
    out.push_str(rest);
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# head\ncancelled\t{A} called off the [N]\noccurred\t{A} has [Vp]\n\
        fill A\tAnkara\nfill N\tprisoner exchange|sale of grain\nfill V\thand over|hands over|handed over|handed over|handing over|them\n\
        fill O\tthey|sent home\nfill relative\t, as ever,\nfill join\t; \nfill head\tToday\nfill tail\tit said\n";

    #[test]
    fn every_sentence_has_one_marked_word_and_comes_out_the_same_twice() {
        let all = made(TEXT).unwrap();
        assert_eq!(all.len(), 2 * EACH);
        assert_eq!(all, made(TEXT).unwrap());
        for m in &all {
            assert_eq!(m.sentence.matches('[').count(), 1, "{}", m.sentence);
        }
        assert!(all.iter().any(|m| m.sentence.contains("[exchange]")));
        assert!(all.iter().any(|m| m.sentence.contains("[sale] of grain")));
        assert!(
            all.iter()
                .any(|m| m.sentence.contains("[handed] over them"))
        );
    }

    #[test]
    fn faults_are_told() {
        assert!(made("cancelled {A}").is_err());
        assert!(made("cancelled\t{A} left").is_err());
        assert!(made("cancelled\t{A} [left]\nfill V\ta|b|c|d|e|-\nfill O\tx|y\n").is_err());
    }
}
