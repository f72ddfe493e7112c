#![allow(clippy::unwrap_used)]

//! Any text: no panic, spans in order and on boundaries, the same twice.

mod common;

use common::{read_with, times};
use dateline_time::{Narrative, Options, Profile};
use proptest::prelude::*;

/// Pieces of which dates are made, and what may break them.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => prop::sample::select(vec![
            "March", "Feb.", "30", "31", "2024", "1066", "9999", "Friday", "the", "morning", "of",
            "October", "7", ",", "-", "–", "'90s", "BC", "480", "in", "last", "next", "two",
            "years", "ago", "later", "a", "day", "earlier", "that", "same", "week", "century",
            "20th", "7:15", "a.m.", "GMT", "noon", "Ramadan", "Easter", "0", "29", "February",
            "1900", "every", "twice", "decade", "999", "99999999999", "quarter", "third", "May",
            "will", "met", ".", "\n\n", "“", "”", "end", "early", "mid", "24:61", "2023-13-45",
        ]).prop_map(str::to_owned),
        1 => "\\PC{0,6}",
        1 => "[0-9]{1,6}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn spans_are_in_order_and_on_boundaries(
        pieces in prop::collection::vec(piece(), 0..40),
        spaced in any::<bool>(),
        date in prop::option::of(prop::sample::select(vec!["2024-03-31", "0001-01-01", "9999-12-31", "2000-02-29"])),
        narrative in prop::sample::select(vec![Narrative::Auto, Narrative::On, Narrative::Off]),
    ) {
        let text = pieces.join(if spaced { " " } else { "" });
        let options = Options { profile: Profile::Product, narrative };
        let found = read_with(times(), &text, date, options);
        let again = read_with(times(), &text, date, options);
        prop_assert_eq!(&found, &again);
        let mut end = 0;
        for t in found.iter() {
            prop_assert!(t.span.start >= end, "{:?} overlaps what stands before it", t.span);
            prop_assert!(t.span.end > t.span.start);
            prop_assert!(!t.span.of(&text).is_empty(), "{:?} is off a boundary", t.span);
            end = t.span.end;
            if let Some(interval) = t.interval
                && let (Some(from), Some(to)) = (interval.earliest, interval.latest)
            {
                prop_assert!(from <= to, "{:?}: {from} to {to}", t.span.of(&text));
            }
            prop_assert!(t.unresolved.is_some() || !t.value.is_empty(), "{t:?}");
        }
    }

    #[test]
    fn without_a_date_nothing_is_resolved_to_one(
        text in prop::sample::select(vec![
            "They met yesterday.", "It fell last week.", "They met on Friday.",
            "It ended two days ago.", "They meet on March 12.", "It happened last night.",
        ]),
    ) {
        let found = read_with(times(), text, None, Options::default());
        prop_assert_eq!(found.len(), 1);
        for t in found.iter() {
            prop_assert_eq!(t.unresolved, Some(dateline_document::Unresolved::NoDate), "{:?}", t);
            prop_assert!(t.interval.is_none());
        }
    }
}
