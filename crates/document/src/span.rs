//! Spans of text in bytes, and their translation to Unicode code points at the doors.

use std::fmt;

/// A half-open stretch of a report's text, in bytes, on character boundaries (I2).
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// A span from `start` to `end`; an end before the start gives an empty span at `start`.
    pub fn new(start: u32, end: u32) -> Self {
        Self {
            start,
            end: end.max(start),
        }
    }

    /// Length in bytes.
    pub fn len(self) -> u32 {
        self.end - self.start
    }

    /// Holds no byte.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Holds all of `other`.
    pub fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Holds the byte at `offset`.
    pub fn covers(self, offset: u32) -> bool {
        self.start <= offset && offset < self.end
    }

    /// Shares at least one byte with `other`.
    pub fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The smallest span that holds both.
    pub fn join(self, other: Span) -> Span {
        Span {
            start: self.start.min(other.start),
            end: self.end.max(other.end),
        }
    }

    /// The text under the span; empty when the span does not lie in `text` on boundaries.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize)
            .unwrap_or("")
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

/// Translates byte offsets of one text into code points (W3C TextPositionSelector) and back.
///
/// ASCII texts cost nothing; others keep one checkpoint every 64 bytes.
#[derive(Debug, Clone)]
pub struct CodePoints<'t> {
    text: &'t str,
    /// Code points before byte `64 * i`; empty when the text is ASCII.
    checkpoints: Vec<u32>,
}

const STRIDE: usize = 64;

impl<'t> CodePoints<'t> {
    /// Reads `text` once.
    pub fn new(text: &'t str) -> Self {
        let mut checkpoints = Vec::new();
        if !text.is_ascii() {
            let mut count = 0u32;
            for (i, byte) in text.bytes().enumerate() {
                if i % STRIDE == 0 {
                    checkpoints.push(count);
                }
                if byte & 0xC0 != 0x80 {
                    count += 1;
                }
            }
        }
        Self { text, checkpoints }
    }

    /// Code points before the byte `offset`.
    pub fn at(&self, offset: u32) -> u32 {
        let offset = (offset as usize).min(self.text.len());
        if self.checkpoints.is_empty() {
            return offset as u32;
        }
        let block = (offset / STRIDE).min(self.checkpoints.len() - 1);
        let from = block * STRIDE;
        let rest = self.text.as_bytes().get(from..offset).unwrap_or(&[]);
        let inside = rest.iter().filter(|b| **b & 0xC0 != 0x80).count() as u32;
        self.checkpoints.get(block).copied().unwrap_or(0) + inside
    }

    /// The span as code points, `(start, end)`.
    pub fn span(&self, span: Span) -> (u32, u32) {
        (self.at(span.start), self.at(span.end))
    }

    /// The byte at which code point number `point` starts; the text's length past its end.
    pub fn byte(&self, point: u32) -> u32 {
        if self.checkpoints.is_empty() {
            return point.min(self.text.len() as u32);
        }
        self.text
            .char_indices()
            .nth(point as usize)
            .map_or(self.text.len() as u32, |(i, _)| i as u32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_points_count_characters_not_bytes() {
        let text = format!("{}“Гazeta”— end", "é".repeat(100));
        let points = CodePoints::new(&text);
        for (n, (byte, _)) in text.char_indices().enumerate() {
            assert_eq!(points.at(byte as u32), n as u32);
            assert_eq!(points.byte(n as u32), byte as u32);
        }
        assert_eq!(points.at(text.len() as u32), text.chars().count() as u32);
    }

    #[test]
    fn spans_off_a_boundary_read_as_nothing() {
        assert_eq!(Span::new(1, 2).of("é"), "");
        assert_eq!(Span::new(0, 2).of("é"), "é");
        assert_eq!(Span::new(5, 2), Span::new(5, 5));
    }
}
