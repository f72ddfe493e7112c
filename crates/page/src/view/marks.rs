//! A text cut at every border of a mark.

use super::Piece;
use serde::Serialize;
use std::collections::BTreeSet;

/// A stretch to mark; code points of the text, half-open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// First code point.
    pub start: u32,
    /// One past the last code point.
    pub end: u32,
    /// Name of the layer.
    pub layer: &'static str,
    /// What it is, in a line.
    pub title: String,
    /// The anchor that stands before it.
    pub anchor: Option<String>,
    /// The anchor that it leads to.
    pub to: Option<String>,
}

/// A line of the text; blank lines are in none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Paragraph {
    /// Its pieces, in order.
    pub pieces: Vec<Piece>,
}

/// The text from `from` to `to` in pieces: each carries the layers, titles and links of all marks
/// over it.
pub fn marked(text: &str, from: u32, to: u32, marks: &[Mark]) -> Vec<Paragraph> {
    let letters: Vec<char> = text
        .chars()
        .skip(from as usize)
        .take(to.saturating_sub(from) as usize)
        .collect();
    let end = from + letters.len() as u32;
    let mut marks: Vec<&Mark> = marks
        .iter()
        .filter(|m| m.start < m.end && m.start < end && m.end > from)
        .collect();
    marks.sort_by_key(|m| (m.start, std::cmp::Reverse(m.end)));
    let mut cuts: BTreeSet<u32> = marks
        .iter()
        .flat_map(|m| [m.start.max(from), m.end.min(end)])
        .collect();
    cuts.extend([from, end]);
    // A line ends a paragraph, and is in none.
    for (i, _) in (from..).zip(&letters).filter(|(_, c)| **c == '\n') {
        cuts.extend([i, i + 1]);
    }
    let cuts: Vec<u32> = cuts.into_iter().collect();
    let mut open: Vec<&Mark> = Vec::new();
    let mut next = marks.into_iter().peekable();
    let mut paragraphs = Vec::new();
    let mut pieces: Vec<Piece> = Vec::new();
    let mut anchors = Vec::new();
    for cut in cuts.windows(2) {
        let &[start, stop] = cut else { continue };
        open.retain(|m| m.end > start);
        while let Some(mark) = next.next_if(|m| m.start <= start) {
            anchors.extend(mark.anchor.clone());
            open.push(mark);
        }
        let words: String = letters
            .get((start - from) as usize..(stop - from) as usize)
            .unwrap_or(&[])
            .iter()
            .filter(|c| **c != '\r')
            .collect();
        if words == "\n" {
            close(&mut pieces, &mut paragraphs);
        } else if !words.is_empty() {
            pieces.push(piece(words, &open, std::mem::take(&mut anchors)));
        }
    }
    close(&mut pieces, &mut paragraphs);
    paragraphs
}

fn close(pieces: &mut Vec<Piece>, paragraphs: &mut Vec<Paragraph>) {
    let pieces = std::mem::take(pieces);
    if pieces.iter().any(|p| !p.text.trim().is_empty()) {
        paragraphs.push(Paragraph { pieces });
    }
}

fn piece(text: String, open: &[&Mark], anchors: Vec<String>) -> Piece {
    let layers: BTreeSet<&str> = open.iter().map(|m| m.layer).collect();
    let layers: Vec<&str> = layers.into_iter().collect();
    // The innermost mark tells first.
    let mut titles: Vec<&str> = Vec::new();
    for mark in open.iter().rev() {
        if !mark.title.is_empty() && !titles.contains(&mark.title.as_str()) {
            titles.push(&mark.title);
        }
    }
    Piece {
        text,
        layers: layers.join(" "),
        title: titles.join("\n"),
        anchors,
        to: open.iter().rev().find_map(|m| m.to.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(start: u32, end: u32, layer: &'static str) -> Mark {
        Mark {
            start,
            end,
            layer,
            title: layer.to_owned(),
            anchor: Some(format!("{layer}{start}")),
            to: None,
        }
    }

    #[test]
    fn marks_that_cross_are_cut_and_no_letter_is_lost() {
        let text = "Йемен met\r\n\r\n😀 Oman.";
        let marks = [mark(0, 9, "a"), mark(6, 15, "b"), mark(3, 3, "c")];
        let all = marked(text, 0, 30, &marks);
        assert_eq!(all.len(), 2);
        let told: Vec<(&str, &str)> = all
            .iter()
            .flat_map(|p| &p.pieces)
            .map(|p| (p.text.as_str(), p.layers.as_str()))
            .collect();
        assert_eq!(
            told,
            [("Йемен ", "a"), ("met", "a b"), ("😀 ", "b"), ("Oman.", "")]
        );
        assert_eq!(all[0].pieces[1].anchors, ["b6"]);
        let part = marked(text, 6, 9, &marks);
        assert_eq!(part[0].pieces[0].text, "met");
        assert_eq!(marked("", 0, 9, &marks), []);
    }
}
