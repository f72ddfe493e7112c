//! The conditions of a question: the fields of CONTRACT's filters, from an address.

use crate::ask::Fields;
use crate::desk::Trouble;
use dateline::document::{EventType, Status};
use dateline::store::Filter;
use dateline_page::view::Field;

const KINDS: [&str; 6] = ["report", "outlet", "named", "anonymous", "document", "none"];
const STATES: [&str; 5] = ["machine", "confirmed", "corrected", "rejected", "added"];

/// What is wrong with a question.
fn refused(name: &str, value: &str, among: &[&str]) -> Trouble {
    Trouble::new(
        400,
        "The question is not understood",
        &format!("{name} {value:?} is none of {}", among.join(", ")),
    )
}

/// The filter that the fields ask for, as known on `as_of`.
pub(crate) fn filter(query: &Fields, as_of: Option<&str>) -> Result<Filter, Trouble> {
    let day = |name: &str| {
        let value = query.one(name);
        let parsed = value.as_deref().map(str::parse::<jiff::civil::Date>);
        match parsed {
            None => Ok(None),
            Some(Ok(day)) => Ok(Some(day.to_string())),
            Some(Err(_)) => Err(Trouble::new(
                400,
                "The question is not understood",
                &format!("{name}: write a day as YYYY-MM-DD"),
            )),
        }
    };
    let types: Vec<&str> = EventType::ALL.iter().map(|t| t.as_str()).collect();
    let statuses: Vec<&str> = Status::ALL.iter().map(|s| s.as_str()).collect();
    let among = |name: &str, values: Vec<String>, words: &[&str]| match values
        .iter()
        .find(|v| !words.contains(&v.as_str()))
    {
        Some(value) => Err(refused(name, value, words)),
        None => Ok(values),
    };
    let kinds = query.all("type").iter().map(|k| k.to_uppercase()).collect();
    let origin = among("origin_kind", query.all("origin_kind"), &KINDS)?;
    Ok(Filter {
        since: day("since")?,
        until: day("until")?,
        as_of: as_of.map(str::to_owned),
        party: query.all("party"),
        place: query.one("place"),
        kind: among("type", kinds, &types)?,
        status: among("status", query.all("status"), &statuses)?,
        through: query.one("through"),
        origin_kind: origin.into_iter().next(),
        outlet: query.one("outlet"),
        report: query.one("report"),
        words: query.one("q"),
        review: among("review", query.all("review"), &STATES)?,
        doubtful_first: false,
        limit: 0,
    })
}

/// The fields with what stands in them.
pub(crate) fn fields(query: &Fields) -> Vec<Field> {
    let words = |words: &[&str]| words.iter().map(|w| (*w).to_owned()).collect();
    let types: Vec<&str> = EventType::ALL.iter().map(|t| t.as_str()).collect();
    let statuses: Vec<&str> = Status::ALL.iter().map(|s| s.as_str()).collect();
    let field = |name, label, kind, values: &[&str], hint| Field {
        name,
        label,
        kind,
        value: query.one(name).unwrap_or_default(),
        values: words(values),
        hint,
        more: !matches!(name, "q" | "party" | "place" | "type" | "status"),
    };
    let mut fields = vec![
        field("q", "words in the report", "search", &[], "ceasefire Cairo"),
        field(
            "party",
            "party, mediator, host",
            "text",
            &[],
            "Israel, ISR or PSE REB",
        ),
        field("place", "place", "text", &[], "Cairo or EGY"),
        field("type", "type", "list", &types, ""),
        field("status", "status", "list", &statuses, ""),
        field("since", "on this day or later", "date", &[], ""),
        field("until", "on this day or earlier", "date", &[], ""),
        field(
            "through",
            "told or passed on by",
            "text",
            &[],
            "name of a source",
        ),
        field("origin_kind", "kind of origin", "list", &KINDS, ""),
        field(
            "outlet",
            "outlet of the report",
            "text",
            &[],
            "Harbour Wire",
        ),
        field("review", "judged", "list", &STATES, ""),
    ];
    // A second party and the like come back as they were asked.
    for (name, value) in &query.0 {
        let known = fields
            .iter()
            .any(|f| f.name == name && f.value == value.trim());
        if name == "party" && !known && !value.trim().is_empty() {
            let and = Field {
                value: value.trim().to_owned(),
                ..field("party", "and with", "text", &[], "")
            };
            fields.insert(2, and);
        }
    }
    fields
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Ask;

    fn of(question: &str) -> Result<Filter, Trouble> {
        let ask = Ask {
            target: format!("/search?{question}"),
            ..Ask::default()
        };
        filter(&ask.query(), None)
    }

    #[test]
    fn questions_become_filters_or_are_refused_by_name() {
        let asked =
            of("party=Israel&party=Hamas&type=consult&status=planned&since=2024-03-01&q=").unwrap();
        assert_eq!(asked.party, ["Israel", "Hamas"]);
        assert_eq!(
            (asked.kind, asked.status),
            (vec!["CONSULT".to_owned()], vec!["planned".to_owned()])
        );
        assert_eq!(
            (asked.since.as_deref(), asked.words),
            (Some("2024-03-01"), None)
        );
        for (bad, word) in [
            ("status=done", "done"),
            ("type=WAR", "WAR"),
            ("since=tomorrow", "since"),
            ("review=x", "x"),
            ("origin_kind=y", "y"),
        ] {
            let trouble = of(bad).unwrap_err();
            assert!(
                trouble.status == 400 && trouble.text.contains(word),
                "{bad}: {}",
                trouble.text
            );
        }
    }
}
