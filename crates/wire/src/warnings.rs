//! Warnings of a record: what came with the report, and what its layers show.

use crate::Warning;
use dateline_document::{CodePoints, Document, Span};

/// All warnings of `document`: the report's own first, then by place in the text.
pub(crate) fn of(document: &Document, points: &CodePoints<'_>) -> Vec<Warning> {
    let report = &document.report;
    let warn = |span: Option<Span>, code: &str, text: String| {
        let stretch = span.map(|s| points.span(s));
        Warning {
            start: stretch.map(|s| s.0),
            end: stretch.map(|s| s.1),
            code: code.to_owned(),
            text,
        }
    };
    let mut warnings: Vec<_> = report
        .warnings
        .iter()
        .map(|w| warn(w.span, w.code, w.text.clone()))
        .collect();
    if !report.read {
        let language = report.language.as_deref().unwrap_or("unknown");
        warnings.push(warn(
            None,
            "not_read",
            format!("not read: no rules and models for its language ({language})"),
        ));
        return warnings;
    }
    if report.published.is_none() {
        warnings.push(warn(
            None,
            "no_date",
            "no publication date: relative dates stay unresolved; give it as a first line \
             \"date YYYY-MM-DD\", as the field `published`, or with --published"
                .to_owned(),
        ));
    }
    for quotation in document.syntax.quotations.iter().filter(|q| !q.closed) {
        warnings.push(warn(
            Some(quotation.span),
            "open_quotation",
            "no closing quotation mark: the quotation is taken to end with its paragraph"
                .to_owned(),
        ));
    }
    warnings
}
