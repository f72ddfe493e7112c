//! The conditions of a question: the fields of CONTRACT's filters, from an address.

use crate::ask::Fields;
use crate::desk::Trouble;
use dateline::document::{EventType, SourceKind, Status};
use dateline::store::{Filter, REVIEW};
use dateline_page::view::Field;

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
    let origins = SourceKind::ALL.map(|kind| kind.as_str());
    let origin = among("origin_kind", query.all("origin_kind"), &origins)?;
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
        review: among("review", query.all("review"), &REVIEW)?,
        doubtful_first: false,
        limit: 0,
    })
}

/// The fields with what stands in them.
pub(crate) fn fields(query: &Fields) -> Vec<Field> {
    let words = |words: &[&str]| words.iter().map(|w| (*w).to_owned()).collect();
    let types: Vec<&str> = EventType::ALL.iter().map(|t| t.as_str()).collect();
    let statuses: Vec<&str> = Status::ALL.iter().map(|s| s.as_str()).collect();
    let origins = SourceKind::ALL.map(|kind| kind.as_str());
    let field = |name, label, kind, values: &[&str], hint| Field {
        name,
        label,
        kind,
        value: written(name, query.one(name).unwrap_or_default()),
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
        field("origin_kind", "kind of origin", "list", &origins, ""),
        field(
            "outlet",
            "outlet of the report",
            "text",
            &[],
            "Harbour Wire",
        ),
        field("report", "report", "text", &[], "id of a report"),
        field("review", "judged", "list", &REVIEW, ""),
    ];
    // A second party, type or status comes back as it was asked.
    for (name, label) in MANY {
        for value in query.all(name).into_iter().skip(1) {
            let Some(at) = fields.iter().rposition(|f| f.name == name) else {
                continue;
            };
            let value = written(name, value);
            let again = fields.get(at).map(|f| Field {
                label,
                value,
                ..f.clone()
            });
            fields.splice(at + 1..at + 1, again);
        }
    }
    fields
}

/// Fields that may stand in a question more than once, and what the second is called.
const MANY: [(&str, &str); 4] = [
    ("party", "and with"),
    ("type", "or type"),
    ("status", "or status"),
    ("review", "or judged"),
];

/// A value as the list of its field has it.
fn written(name: &str, value: String) -> String {
    match name {
        "type" => value.to_uppercase(),
        _ => value,
    }
}

/// What narrows the question: the names of the fields that are filled; neither how much is shown, nor
/// of what kind, nor as of which day.
pub(crate) fn given(fields: &[Field]) -> Vec<&'static str> {
    let filled = fields.iter().filter(|f| !f.value.is_empty());
    filled.map(|f| f.name).collect()
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
    fn what_was_asked_comes_back() {
        let asked = "party=Israel&party=Hamas&party=Egypt&type=consult&type=AGREE&status=planned\
            &status=held&status=possible&review=machine&review=added&report=r1&n=5&show=reports&as_of=2024-01-01";
        let ask = Ask {
            target: format!("/search?{asked}"),
            ..Ask::default()
        };
        let fields = fields(&ask.query());
        let of = |name: &str| {
            let own = fields.iter().filter(|f| f.name == name);
            own.map(|f| f.value.as_str()).collect::<Vec<_>>()
        };
        assert_eq!(of("party"), ["Israel", "Hamas", "Egypt"]);
        assert_eq!(of("type"), ["CONSULT", "AGREE"]);
        assert_eq!(of("status"), ["planned", "held", "possible"]);
        assert_eq!(of("review"), ["machine", "added"]);
        assert_eq!(of("report"), ["r1"]);
        assert_eq!((of("place"), of("n").len()), (vec![""], 0));
        assert_eq!(given(&fields).len(), 11);
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
