//! Outlets and days as a brief writes them.

use crate::words::Words;
use dateline_wire::Record;
use dateline_wire::joined::JoinedWhen;
use jiff::civil::Date;

/// Who published a report.
pub(crate) fn outlet(words: &Words, record: &Record) -> String {
    record
        .report
        .outlet
        .as_deref()
        .or(record.report.agency.as_deref())
        .filter(|o| !o.trim().is_empty())
        .map_or_else(
            || words.phrase("unnamed-outlet").to_owned(),
            |o| with_the(words, o),
        )
}

/// "the Daily Ledger", but "Reuters": names of several words take the article unless they bring one.
fn with_the(words: &Words, name: &str) -> String {
    let article = words.phrase("article");
    let brings = name.to_lowercase().starts_with(&format!("{article} "));
    if name.contains(' ') && !brings {
        format!("{article} {name}")
    } else if brings {
        let rest: String = name.chars().skip(article.chars().count()).collect();
        format!("{article}{rest}")
    } else {
        name.to_owned()
    }
}

/// The day on which a report was published.
pub(crate) fn published(record: &Record) -> Option<Date> {
    record.report.published.as_deref()?.get(..10)?.parse().ok()
}

/// "31 March 2024".
pub(crate) fn day(words: &Words, day: Date) -> String {
    let month = words.phrase(&format!("month-{}", day.month()));
    format!("{} {month} {}", day.day(), day.year())
}

/// "on 31 March 2024", "in March 2024", "from 9 May 1994 to 11 May 1994".
pub(crate) fn when(words: &Words, when: &JoinedWhen) -> Option<String> {
    let date = |s: &str| s.get(..10).and_then(|d| d.parse::<Date>().ok());
    let (first, last) = (date(&when.earliest)?, date(&when.latest)?);
    Some(if first == last {
        words.fill("on-day", &[("day", &day(words, first))])
    } else if first == first.first_of_year() && last == first.last_of_year() {
        words.fill("in-year", &[("year", &first.year().to_string())])
    } else if first == first.first_of_month() && last == first.last_of_month() {
        let month = words.phrase(&format!("month-{}", first.month()));
        words.fill(
            "in-month",
            &[("month", &format!("{month} {}", first.year()))],
        )
    } else {
        let (first, last) = (day(words, first), day(words, last));
        words.fill("from-to", &[("first", &first), ("last", &last)])
    })
}
