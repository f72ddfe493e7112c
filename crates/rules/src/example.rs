//! Example lines of rules and lexicons, which the tests run through the pipeline.

use dateline_document::Span;

/// One `yes` or `no` line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// `yes`: the rule must make what is expected. `no`: it must make nothing here.
    pub yes: bool,
    /// Line in its file.
    pub line: usize,
    /// Publication date, ISO 8601, of the report that consists of the text.
    pub date: Option<String>,
    /// The text without its marks.
    pub text: String,
    /// Stretches marked by square brackets, bytes into `text`.
    pub marks: Vec<Span>,
    /// What is expected, as the stage reads it.
    pub expect: String,
}

impl Example {
    /// Reads what stands after `yes` or `no`.
    pub(crate) fn parse(yes: bool, line: usize, rest: &str) -> Result<Self, String> {
        let open = rest
            .find('"')
            .ok_or("the example has no text in double quotes: write yes DATE \"text\" EXPECTED")?;
        let (date, body) = rest.split_at(open);
        let date = Some(date.trim()).filter(|d| !d.is_empty());
        let mut text = String::new();
        let mut marks = Vec::new();
        let mut start = None;
        let mut end = None;
        let mut escaped = false;
        for (i, c) in body.char_indices().skip(1) {
            match c {
                '\\' if !escaped => {
                    escaped = true;
                    continue;
                }
                'n' if escaped => text.push('\n'),
                '"' if !escaped => {
                    end = Some(i + 1);
                    break;
                }
                '[' if !escaped => start = Some(text.len()),
                ']' if !escaped => {
                    let from = start.take().ok_or("] without [ in the example")?;
                    marks.push(Span::new(from as u32, text.len() as u32));
                }
                _ => text.push(c),
            }
            escaped = false;
        }
        let end = end.ok_or("the example's text has no closing double quote")?;
        if start.is_some() {
            return Err("[ without ] in the example".to_owned());
        }
        Ok(Self {
            yes,
            line,
            date: date.map(str::to_owned),
            text,
            marks,
            expect: body.get(end..).unwrap_or("").trim().to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_date_text_marks_and_expectation() {
        let e =
            Example::parse(true, 3, r#" 2024-03-31 "on [March 29] \"it\"" 2024-03-29 "#).unwrap();
        assert_eq!(e.date.as_deref(), Some("2024-03-31"));
        assert_eq!(e.text, "on March 29 \"it\"");
        assert_eq!(e.marks, [Span::new(3, 11)]);
        assert_eq!(e.expect, "2024-03-29");
    }

    #[test]
    fn broken_examples_say_what_is_missing() {
        assert!(Example::parse(true, 1, "no quotes").is_err());
        assert!(Example::parse(true, 1, "\"open").is_err());
        assert!(Example::parse(true, 1, "\"a ] b\"").is_err());
    }
}
