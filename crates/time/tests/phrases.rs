#![allow(clippy::unwrap_used)]

//! Phrases of the genre, of translations too: what each of them means in its text. Every line was
//! written for this test.

mod common;

use common::{read_whole, times};
use dateline_time::Options;

/// Publication date, text, phrase, value.
const PHRASES: &[(&str, &str, &str, &str)] = &[
    // Running reference.
    (
        "2024-03-31",
        "Rebels took the town on March 12. That same day the army shelled it.",
        "That same day",
        "2024-03-12",
    ),
    (
        "2024-03-31",
        "Rebels took the town on March 12. A day earlier the army had left.",
        "A day earlier",
        "2024-03-11",
    ),
    (
        "2024-03-31",
        "Rebels took the town on March 12. The following day they left.",
        "The following day",
        "2024-03-13",
    ),
    (
        "2024-03-31",
        "Rebels took the town on March 12. Two days later they left.",
        "Two days later",
        "2024-03-14",
    ),
    (
        "2024-03-31",
        "Rebels took the town on March 12. The day before, they had met envoys.",
        "The day before",
        "2024-03-11",
    ),
    (
        "2024-03-31",
        "Rebels took the town on March 12. A day before that, they had met envoys.",
        "A day before that",
        "2024-03-11",
    ),
    (
        "2024-03-31",
        "Rebels took the town on March 12. On the eve, they had met envoys.",
        "the eve",
        "2024-03-11",
    ),
    (
        "2024-03-31",
        "Rebels took the town on March 12. A week after that they left.",
        "A week after that",
        "2024-W12",
    ),
    (
        "2024-03-31",
        "Rebels took the town on March 12. The next morning they left.",
        "The next morning",
        "2024-03-13TMO",
    ),
    (
        "2024-03-31",
        "Rebels took the town on March 12. That night they left.",
        "That night",
        "2024-03-12TNI",
    ),
    (
        "2024-03-31",
        "Rebels took the town in June 1987. The same year they lost it.",
        "The same year",
        "1987",
    ),
    (
        "2024-03-31",
        "Rebels took the town in June 1987. The following month they lost it.",
        "The following month",
        "1987-07",
    ),
    (
        "2024-03-31",
        "Rebels took the town on March 12 and left it on the 15th.",
        "the 15th",
        "2024-03-15",
    ),
    (
        "2024-03-31",
        "The truce ends on April 9. Until then, no side will move.",
        "then",
        "2024-04-09",
    ),
    (
        "2024-03-31",
        "Envoys met on May 3, 2022. Fighting resumed three months later.",
        "three months later",
        "2022-08",
    ),
    // Tense.
    (
        "2024-03-31",
        "The ministers will meet on Friday in Amman.",
        "Friday",
        "2024-04-05",
    ),
    (
        "2024-03-31",
        "The ministers met on Friday in Amman.",
        "Friday",
        "2024-03-29",
    ),
    (
        "2024-03-31",
        "Talks are planned for Wednesday in Amman.",
        "Wednesday",
        "2024-04-03",
    ),
    (
        "2024-03-31",
        "The ministers met on December 30 in Amman.",
        "December 30",
        "2023-12-30",
    ),
    (
        "2024-12-30",
        "The ministers will meet on January 4 in Amman.",
        "January 4",
        "2025-01-04",
    ),
    (
        "2024-01-02",
        "The ministers met on December 30 in Amman.",
        "December 30",
        "2023-12-30",
    ),
    (
        "2024-03-31",
        "The army left the port in December.",
        "December",
        "2023-12",
    ),
    (
        "2024-03-31",
        "The army will leave the port in December.",
        "December",
        "2024-12",
    ),
    (
        "2024-03-31",
        "The ministers will meet in two weeks in Amman.",
        "two weeks",
        "2024-W15",
    ),
    (
        "2024-03-31",
        "The ministers will meet in three days' time in Amman.",
        "three days' time",
        "2024-04-03",
    ),
    (
        "2024-03-31",
        "The ministers met the day before yesterday in Amman.",
        "the day before yesterday",
        "2024-03-29",
    ),
    (
        "2024-03-31",
        "The ministers meet the day after tomorrow in Amman.",
        "the day after tomorrow",
        "2024-04-02",
    ),
    (
        "2024-03-31",
        "The envoy came a fortnight ago.",
        "a fortnight ago",
        "2024-W11",
    ),
    // Ranges.
    (
        "2024-03-31",
        "They will meet from 3 to 5 April in Amman.",
        "3",
        "2024-04-03",
    ),
    (
        "2024-03-31",
        "They will meet from 3 to 5 April in Amman.",
        "5 April",
        "2024-04-05",
    ),
    (
        "2024-03-31",
        "They met between 21 and 23 February in Amman.",
        "21",
        "2024-02-21",
    ),
    (
        "2024-03-31",
        "They met from May 3 to May 9, 2022 in Amman.",
        "May 3",
        "2022-05-03",
    ),
    (
        "2024-03-31",
        "They met from December 28 to January 3, 2023 in Amman.",
        "December 28",
        "2022-12-28",
    ),
    (
        "2024-03-31",
        "They met on March 4-5 in Amman.",
        "5",
        "2024-03-05",
    ),
    (
        "2024-03-31",
        "They fought from 1979 to 1989 there.",
        "1989",
        "1989",
    ),
    (
        "2024-03-31",
        "The siege of 1915-16 is forgotten.",
        "16",
        "1916",
    ),
    // Parts of the day and the clock.
    (
        "2024-03-31",
        "Shells fell on the night of March 5 to 6 on the port.",
        "the night of March 5 to 6",
        "2024-03-05TNI",
    ),
    (
        "2024-03-31",
        "Shells fell on the night of the 5th to the 6th of March.",
        "the night of the 5th to the 6th of March",
        "2024-03-05TNI",
    ),
    (
        "2024-03-31",
        "Shells fell in the night to Friday on the port.",
        "the night to Friday",
        "2024-03-28TNI",
    ),
    (
        "2024-03-31",
        "Shells fell in the night from Friday to Saturday on the port.",
        "the night from Friday to Saturday",
        "2024-03-29TNI",
    ),
    (
        "2024-03-31",
        "Shells fell overnight into Saturday on the port.",
        "overnight into Saturday",
        "2024-03-29TNI",
    ),
    (
        "2024-03-31",
        "Shells fell in the early hours of Friday on the port.",
        "the early hours of Friday",
        "2024-03-29TMO",
    ),
    (
        "2024-03-31",
        "Gunmen came at dawn on October 7 from the sea.",
        "dawn on October 7",
        "2023-10-07TMO",
    ),
    (
        "2024-03-31",
        "Gunmen came on the morning of October 7 from the sea.",
        "the morning of October 7",
        "2023-10-07TMO",
    ),
    (
        "2024-03-31",
        "A blast hit the port at 6 p.m. on Friday.",
        "6 p.m. on Friday",
        "2024-03-29T18:00",
    ),
    (
        "2024-03-31",
        "A blast hit the port at 0300 GMT on Friday.",
        "0300 GMT on Friday",
        "2024-03-29T03:00Z",
    ),
    (
        "2024-03-31",
        "A blast hit the port late on Friday.",
        "late on Friday",
        "2024-03-29",
    ),
    (
        "2024-03-31",
        "A blast hit the port at 4 in the morning.",
        "4 in the morning",
        "2024-03-31T04:00",
    ),
    // Translations, and other orders of words.
    (
        "2024-03-31",
        "Gunmen came on the 7 of October from the sea.",
        "the 7 of October",
        "2023-10-07",
    ),
    (
        "2024-03-31",
        "Gunmen came on the 7th of October from the sea.",
        "the 7th of October",
        "2023-10-07",
    ),
    (
        "2024-03-31",
        "The envoy left at the end of last week.",
        "the end of last week",
        "2024-W12",
    ),
    (
        "2024-03-31",
        "The envoy left on Friday last week.",
        "Friday last week",
        "2024-03-22",
    ),
    (
        "2024-03-31",
        "The envoy leaves on Monday of next week.",
        "Monday of next week",
        "2024-04-01",
    ),
    (
        "2024-03-31",
        "The truce holds until the 5th of next month.",
        "the 5th of next month",
        "2024-04-05",
    ),
    (
        "2024-03-31",
        "They met in the second half of February in Amman.",
        "the second half of February",
        "2024-02",
    ),
    (
        "2024-03-31",
        "They met in March of last year in Amman.",
        "March of last year",
        "2023-03",
    ),
    (
        "2024-03-31",
        "They fought for half a year there.",
        "half a year",
        "P6M",
    ),
    (
        "2024-03-31",
        "It took them two to three weeks.",
        "two",
        "P2W",
    ),
    (
        "2024-03-31",
        "A year ended on February 30 in that ledger.",
        "February 30",
        "XXXX-02-30",
    ),
    (
        "2024-03-31",
        "They have fought there since the 1990s.",
        "the 1990s",
        "199",
    ),
    (
        "2024-03-31",
        "They have lived there since the 14th century.",
        "the 14th century",
        "13",
    ),
    // Calendars.
    (
        "2024-03-31",
        "They march on the last Friday of Ramadan, as ever.",
        "the last Friday of Ramadan",
        "2024-04-05",
    ),
    (
        "2024-03-31",
        "The truce holds until the end of Ramadan.",
        "the end of Ramadan",
        "2024-04-09",
    ),
    (
        "2024-03-31",
        "It ended two days before Easter 2023 there.",
        "two days before Easter 2023",
        "2023-04-07",
    ),
    (
        "2024-05-02",
        "They will fast until Orthodox Easter, he said.",
        "Orthodox Easter",
        "2024-05-05",
    ),
    (
        "2024-03-31",
        "The voters go to the polls on the first Sunday in May.",
        "the first Sunday in May",
        "2024-05-05",
    ),
];

/// Ages, names and things that only look like times.
const NOTHING: &[&str] = &[
    "The six-year-old boy was freed.",
    "He wrote on the Six-Day War.",
    "They may march to the sea.",
    "The army's website September Net wrote of it.",
    "Five men stood after the fall of the town.",
    "It has 1200 bricks.",
];

#[test]
fn phrases_mean_what_they_mean() {
    let stage = times();
    let mut wrong = Vec::new();
    for (date, text, phrase, value) in PHRASES {
        let found = read_whole(stage, text, Some(date), Options::default());
        let fits = found
            .iter()
            .any(|t| t.span.of(text) == *phrase && t.value == *value);
        if !fits {
            let told: Vec<String> = found
                .iter()
                .map(|t| format!("{:?} {} {}", t.span.of(text), t.value, t.by))
                .collect();
            wrong.push(format!(
                "{text}\n    wants {phrase:?} {value}, got {told:?}"
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{}",
        wrong.len(),
        PHRASES.len(),
        wrong.join("\n")
    );
}

#[test]
fn what_only_looks_like_a_time_is_left_alone() {
    let stage = times();
    for text in NOTHING {
        let found = read_whole(stage, text, Some("2024-03-31"), Options::default());
        let told: Vec<&str> = found.iter().map(|t| t.span.of(text)).collect();
        assert!(told.is_empty(), "{text}: {told:?}");
    }
}

#[test]
fn an_impossible_day_says_why() {
    let found = read_whole(
        times(),
        "It is dated February 30.",
        Some("2024-03-31"),
        Options::default(),
    );
    let timex = found.iter().next().unwrap();
    assert_eq!(
        timex.unresolved,
        Some(dateline_document::Unresolved::Impossible)
    );
    assert_eq!(timex.interval, None);
}
