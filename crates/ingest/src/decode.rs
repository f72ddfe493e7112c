//! Bytes to text: byte order marks, UTF-8, UTF-16, and older encodings by their look.

use crate::fault::Complaint;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use dateline_document::{Span, Warning};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// A decoded text, and what its reader should know about that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Decoded {
    pub(crate) text: String,
    pub(crate) warning: Option<Warning>,
}

/// Decodes a file's bytes. A byte order mark is no part of the text.
pub(crate) fn decode(bytes: &[u8]) -> Result<Decoded, Complaint> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let body = bytes.get(mark..).unwrap_or(&[]);
        return finish(encoding, body, None);
    }
    // Before UTF-8, since plain letters with zero bytes between them are valid UTF-8.
    if let Some(encoding) = utf_16(bytes) {
        return finish(encoding, bytes, None);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return check(Decoded {
            text: text.to_owned(),
            warning: None,
        });
    }
    if is_damaged_utf_8(bytes) {
        return finish(UTF_8, bytes, None);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let encoding = detector.guess(None, Utf8Detection::Deny);
    finish(
        encoding,
        bytes,
        Some(Warning {
            span: None,
            code: "encoding",
            text: format!(
                "not UTF-8: read as {}, by its look; if letters look wrong, convert the file to UTF-8",
                encoding.name()
            ),
        }),
    )
}

fn finish(
    encoding: &'static Encoding,
    bytes: &[u8],
    warning: Option<Warning>,
) -> Result<Decoded, Complaint> {
    let (text, broken) = encoding.decode_without_bom_handling(bytes);
    let text = text.into_owned();
    let warning = match text.find('\u{FFFD}') {
        Some(first) if broken => Some(bad_bytes(&text, first, encoding.name())),
        _ => warning,
    };
    check(Decoded { text, warning })
}

fn bad_bytes(text: &str, first: usize, encoding: &str) -> Warning {
    let line = text.get(..first).map_or(1, |t| t.matches('\n').count() + 1);
    let count = text.matches('\u{FFFD}').count();
    Warning {
        span: Some(Span::new(first as u32, first as u32 + 3)),
        code: "bad_bytes",
        text: format!(
            "{count} place(s) are no valid {encoding}, the first in line {line}: read as U+FFFD; save the file as UTF-8 again"
        ),
    }
}

/// UTF-16 without a mark shows in zero bytes on one side of nearly every pair.
fn utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..bytes.len().min(4096))?;
    let zeros = |side: usize| {
        head.iter()
            .skip(side)
            .step_by(2)
            .filter(|byte| **byte == 0)
            .count()
    };
    let half = head.len() / 2;
    let (even, odd) = (zeros(0), zeros(1));
    match half {
        0..2 => None,
        _ if odd * 2 > half && even * 10 < half => Some(UTF_16LE),
        _ if even * 2 > half && odd * 10 < half => Some(UTF_16BE),
        _ => None,
    }
}

/// More whole sequences of two and more bytes than broken ones: UTF-8 that was cut or patched.
fn is_damaged_utf_8(bytes: &[u8]) -> bool {
    let (mut whole, mut broken) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    whole > broken
}

/// Refuses what is no text.
fn check(decoded: Decoded) -> Result<Decoded, Complaint> {
    let text = &decoded.text;
    let odd = text
        .chars()
        .filter(|c| matches!(c, '\u{FFFD}' | '\0') || c.is_control() && !c.is_whitespace())
        .count();
    if text.contains('\0') || odd * 10 > text.chars().count() {
        return Err(Complaint::new(
            "this is no text but binary data",
            "save the report as plain text in UTF-8",
        ));
    }
    Ok(decoded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn text(bytes: &[u8]) -> (String, Option<&'static str>) {
        let decoded = decode(bytes).unwrap();
        (decoded.text, decoded.warning.map(|w| w.code))
    }

    #[test]
    fn marks_are_no_text_and_line_ends_stay() {
        assert_eq!(text(b"\xEF\xBB\xBFa\r\nb"), ("a\r\nb".to_owned(), None));
        assert_eq!(text(b"\xFF\xFEa\0\r\0\n\0b\0"), ("a\r\nb".to_owned(), None));
        assert_eq!(text(b"\xFE\xFF\0a\0b"), ("ab".to_owned(), None));
    }

    #[test]
    fn utf_16_without_a_mark() {
        let bytes: Vec<u8> = "The envoys met in “Cairo”."
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        assert_eq!(text(&bytes).0, "The envoys met in “Cairo”.");
    }

    #[test]
    fn older_encodings_are_guessed_and_said() {
        let (cyrillic, _, _) =
            encoding_rs::WINDOWS_1251.encode("Переговоры продолжатся в Каире, сообщил телеканал.");
        let (decoded, warning) = text(&cyrillic);
        assert!(decoded.starts_with("Переговоры"), "{decoded}");
        assert_eq!(warning, Some("encoding"));
        let (latin, warning) = text(b"The \x93talks\x94 in Reykjav\xEDk went on for hours.");
        assert_eq!(latin, "The “talks” in Reykjavík went on for hours.");
        assert_eq!(warning, Some("encoding"));
    }

    #[test]
    fn one_bad_byte_in_utf_8_is_replaced_and_said() {
        let mut bytes = "Élysée\n“Quai d’Orsay” ".as_bytes().to_vec();
        bytes.push(0xFF);
        let decoded = decode(&bytes).unwrap();
        let warning = decoded.warning.unwrap();
        assert_eq!(warning.code, "bad_bytes");
        assert!(warning.text.contains("line 2"), "{}", warning.text);
        assert_eq!(warning.span.unwrap().of(&decoded.text), "\u{FFFD}");
    }

    #[test]
    fn binary_data_is_refused() {
        assert!(decode(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR").is_err());
        assert!(decode(&[0u8; 64]).is_err());
    }
}
