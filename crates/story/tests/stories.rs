//! Stories: matters told apart, rest closes, copies count once, any order of arrival.

#![allow(clippy::unwrap_used)]

mod common;

use common::{batches, sizes};
use dateline_story::text::{Background, Stories, Text};
use jiff::civil::{Date, date};
use proptest::prelude::*;
use std::collections::BTreeMap;

#[derive(Clone, Debug)]
struct Given {
    id: String,
    day: Option<Date>,
    title: String,
    text: String,
}

/// A report of `n` words, most of them of one matter.
fn written(matter: usize, seed: usize, n: usize) -> String {
    let word = |i: usize| {
        let drawn = ((seed * 1009 + i) as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 40;
        if i.is_multiple_of(3) {
            format!("w{} ", drawn % 4001)
        } else {
            format!("m{matter}x{} ", drawn % 60)
        }
    };
    (0..n).map(word).collect()
}

fn text(given: &Given) -> Text<'_> {
    Text {
        id: &given.id,
        published: given.day,
        title: &given.title,
        text: &given.text,
        ..Text::default()
    }
}

/// Every word is rare in general.
fn rare() -> Background {
    Background::new(1000, [])
}

fn told(reports: &[Given]) -> BTreeMap<String, String> {
    let mut stories = Stories::new(rare());
    stories.add(reports.iter().map(text));
    of(&stories)
}

fn of(stories: &Stories) -> BTreeMap<String, String> {
    stories
        .told()
        .into_iter()
        .map(|t| (t.member.report.to_owned(), t.story.to_owned()))
        .collect()
}

fn given(id: &str, day: Option<Date>, text: String) -> Given {
    Given {
        id: id.to_owned(),
        day,
        title: String::new(),
        text,
    }
}

const DAY: Option<Date> = Some(date(2024, 3, 31));

#[test]
fn reports_on_one_matter_are_one_story() {
    let reports: Vec<Given> = (0..12)
        .map(|n| {
            let day = date(2024, 3, 1 + n as i8);
            given(&format!("r{n:02}"), Some(day), written(n % 3, n, 150))
        })
        .collect();
    let told = told(&reports);
    for (n, report) in reports.iter().enumerate() {
        assert_eq!(told[&report.id], format!("r{:02}", n % 3));
    }
}

#[test]
fn a_story_that_has_rested_for_a_year_is_closed() {
    let reports = [
        given("a", Some(date(2023, 3, 1)), written(1, 1, 150)),
        given("b", DAY, written(1, 2, 150)),
        given("c", DAY, written(1, 3, 150)),
        given("d", DAY, written(2, 4, 150)),
    ];
    let told = told(&reports);
    assert_eq!(told["b"], "b");
    assert_eq!(told["c"], "b");
}

#[test]
fn copies_are_in_one_story_and_the_undated_find_theirs() {
    let whole = written(1, 1, 200);
    let cut: String = whole.split_inclusive(' ').take(80).collect();
    let reports = [
        given("a", DAY, whole),
        given("b", None, cut),
        given("c", DAY, written(3, 9, 150)),
        given("d", None, written(1, 5, 150)),
        given("e", None, String::new()),
    ];
    let told = told(&reports);
    assert_eq!(told["b"], "a");
    assert_eq!(told["d"], "a");
    assert_eq!((told["c"].as_str(), told["e"].as_str()), ("c", "e"));
}

fn reports() -> impl Strategy<Value = Vec<Given>> {
    let one = (0..5_usize, 0..40_usize, 0..25_i8, 1..90_usize);
    prop::collection::vec(one, 1..40).prop_map(|drawn| {
        let of = |(n, (matter, seed, day, words)): (usize, (usize, usize, i8, usize))| Given {
            id: format!("r{n}"),
            day: (day > 0).then(|| date(2024, 1 + 3 * (day % 4), day)),
            title: written(matter, seed / 2, words % 9),
            text: written(matter, seed, words),
        };
        drawn.into_iter().enumerate().map(of).collect()
    })
}

proptest! {
    #[test]
    fn any_order_of_arrival_makes_the_same_stories(
        (reports, shuffled) in reports().prop_flat_map(|r| (Just(r.clone()), Just(r).prop_shuffle())),
        sizes in sizes(),
    ) {
        let mut piecemeal = Stories::new(rare());
        for batch in batches(&shuffled, sizes) {
            piecemeal.add(batch.iter().map(text));
        }
        prop_assert_eq!(told(&reports), of(&piecemeal));
    }

    #[test]
    fn what_was_one_story_on_a_day_stays_one(reports in reports(), last in 1..13_i8) {
        let dated = |r: &&Given| r.day.is_some_and(|d| d.month() <= last);
        let until: Vec<Given> = reports.iter().filter(dated).cloned().collect();
        let whole = told(&reports);
        for (id, story) in told(&until) {
            prop_assert_eq!(&whole[&id], &whole[&story]);
        }
    }

    #[test]
    fn any_text_does(texts in prop::collection::vec(".*", 0..9)) {
        let reports: Vec<Given> = texts
            .into_iter()
            .enumerate()
            .map(|(n, t)| given(&n.to_string(), None, t))
            .collect();
        prop_assert_eq!(told(&reports).len(), reports.len());
    }
}
