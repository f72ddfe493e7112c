//! Ids of what the join makes: `E…` of events, `T…` of negotiations.

/// Whether `id` can be that of an event (`E`) or a negotiation (`T`): the letter, a report, a number.
/// A report may be called so too; who finds none of the first asks for the report.
pub fn is_id(id: &str, letter: char) -> bool {
    let body = id
        .strip_prefix(letter)
        .and_then(|rest| rest.rsplit_once('.'));
    body.is_some_and(|(report, number)| {
        !report.is_empty() && !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::is_id;

    #[test]
    fn ids_are_a_letter_a_report_and_a_number() {
        for (id, letter, wanted) in [
            ("Ewire-1.2", 'E', true),
            ("Ta.b.12", 'T', true),
            ("Ewire-1.2", 'T', false),
            ("Talks.Cairo", 'T', false),
            ("Talks.2024-03", 'T', false),
            ("Talks", 'T', false),
            ("T.1", 'T', false),
            ("T1.", 'T', false),
            ("Tx.\u{0661}", 'T', false),
            ("", 'T', false),
        ] {
            assert_eq!(is_id(id, letter), wanted, "{id}");
        }
    }
}
