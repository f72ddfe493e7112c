//! Families: cuts, expansions, boilerplate, revisions, any order of arrival.

#![allow(clippy::unwrap_used)]

mod common;

use common::{batches, sizes};
use dateline_story::text::{Families, Text};
use jiff::civil::{Date, date};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// A text of `n` words that shares no three words in a row with one of another seed.
fn written(seed: usize, n: usize) -> String {
    let word = |i: usize| format!("w{} ", (seed * 7919 + i * i * 31 + i) % 5003);
    (0..n).map(word).collect()
}

#[derive(Clone, Debug)]
struct Given {
    id: String,
    day: Option<Date>,
    url: Option<String>,
    text: String,
}

fn given(id: &str, day: Option<Date>, text: String) -> Given {
    Given {
        id: id.to_owned(),
        day,
        url: None,
        text,
    }
}

fn text(given: &Given) -> Text<'_> {
    Text {
        id: &given.id,
        published: given.day,
        url: given.url.as_deref(),
        text: &given.text,
        ..Text::default()
    }
}

type Told = BTreeMap<String, (String, Option<String>)>;

fn told(families: &Families) -> Told {
    families
        .members()
        .into_iter()
        .map(|m| {
            (
                m.report.to_owned(),
                (m.first.to_owned(), m.revises.map(str::to_owned)),
            )
        })
        .collect()
}

fn firsts(reports: &[Given]) -> Vec<String> {
    let mut families = Families::new();
    families.add(reports.iter().map(text));
    let told = told(&families);
    reports.iter().map(|r| told[&r.id].0.clone()).collect()
}

const DAY: Option<Date> = Some(date(2024, 3, 31));

#[test]
fn cuts_and_expansions_are_copies() {
    let whole = written(1, 300);
    let cut: String = whole.split_inclusive(' ').take(60).collect();
    let expanded = format!("{} {whole} {}", written(2, 150), written(3, 100));
    let other = written(4, 300);
    let reports = [
        given("a", DAY, whole),
        given("b", DAY, cut),
        given("c", DAY, expanded),
        given("d", DAY, other),
    ];
    assert_eq!(firsts(&reports), ["a", "a", "a", "d"]);
}

#[test]
fn a_quotation_in_both_makes_no_family() {
    let quotation = written(9, 40);
    let reports = [
        given("a", DAY, format!("{}{quotation}", written(1, 120))),
        given("b", DAY, format!("{}{quotation}", written(2, 120))),
    ];
    assert_eq!(firsts(&reports), ["a", "b"]);
}

#[test]
fn boilerplate_as_long_as_the_news_makes_no_family_within_one_batch() {
    let boilerplate = written(99, 80);
    let reports: Vec<Given> = (0..20)
        .map(|n| {
            let own = written(n, 80);
            given(&format!("r{n:02}"), DAY, format!("{own}{boilerplate}"))
        })
        .collect();
    let alone: Vec<&str> = reports.iter().map(|r| r.id.as_str()).collect();
    assert_eq!(firsts(&reports), alone);
}

#[test]
fn a_text_that_everybody_copies_is_no_boilerplate() {
    let whole = written(5, 200);
    let reports: Vec<Given> = (0..60)
        .map(|n| {
            let copy = format!("{}{whole}", written(100 + n, 10));
            given(&format!("r{n:02}"), DAY, copy)
        })
        .collect();
    assert_eq!(firsts(&reports), vec!["r00"; 60]);
}

#[test]
fn an_address_seen_before_is_a_revision() {
    let mut reports = [
        given("a", DAY, written(1, 50)),
        given("b", Some(date(2024, 4, 1)), written(2, 50)),
        given("c", Some(date(2024, 4, 2)), written(3, 50)),
    ];
    reports[0].url = Some("https://www.example.com/talks/".to_owned());
    reports[1].url = Some("http://example.com/other".to_owned());
    reports[2].url = Some("http://example.com/talks#top".to_owned());
    let mut families = Families::new();
    families.add(reports.iter().map(text));
    assert_eq!(told(&families)["c"].1.as_deref(), Some("a"));
    assert_eq!(told(&families)["b"].1, None);
}

#[test]
fn of_a_day_the_earlier_moment_is_first() {
    let whole = written(1, 90);
    let at = |id, moment| Text {
        id,
        published: DAY,
        moment: Some(moment),
        text: &whole,
        ..Text::default()
    };
    let mut families = Families::new();
    families.add([
        at("a", "2024-03-31T12:00:00Z"),
        at("b", "2024-03-31T09:00:00Z"),
    ]);
    assert_eq!(told(&families)["a"].0, "b");
}

#[test]
fn nothing_and_next_to_nothing() {
    let reports = [
        given("a", None, String::new()),
        given("b", None, String::new()),
        given("c", None, "One".to_owned()),
        given("d", None, "one.".to_owned()),
    ];
    assert_eq!(firsts(&reports), ["a", "b", "c", "c"]);
}

/// Reports of a few days: texts, cuts of them, boilerplate, equal addresses.
fn reports() -> impl Strategy<Value = Vec<Given>> {
    let one = (0..6_usize, 0..4_i8, 1..120_usize, any::<bool>(), 0..9_u8);
    prop::collection::vec(one, 1..40).prop_map(|drawn| {
        let of = |(n, (seed, day, words, boilerplate, address)): (
            usize,
            (usize, i8, usize, bool, u8),
        )| {
            let mut text = written(seed, words);
            if boilerplate {
                text.push_str(&written(50, 45));
            }
            Given {
                id: format!("r{n}"),
                day: (day > 0).then(|| date(2024, 1, day)),
                url: (address < 3).then(|| format!("http://example.com/{address}")),
                text,
            }
        };
        drawn.into_iter().enumerate().map(of).collect()
    })
}

proptest! {
    #[test]
    fn any_order_of_arrival_makes_the_same_families(
        (reports, shuffled) in reports().prop_flat_map(|r| (Just(r.clone()), Just(r).prop_shuffle())),
        sizes in sizes(),
    ) {
        let mut whole = Families::new();
        whole.add(reports.iter().map(text));
        let mut piecemeal = Families::new();
        for batch in batches(&shuffled, sizes) {
            piecemeal.add(batch.iter().map(text));
        }
        prop_assert_eq!(told(&whole), told(&piecemeal));
    }

    #[test]
    fn a_day_is_told_as_it_was_known_on_it(reports in reports(), last in 1..4_i8) {
        let until: Vec<Given> = reports
            .iter()
            .filter(|r| r.day.is_some_and(|d| d.day() <= last))
            .cloned()
            .collect();
        let (mut then, mut whole) = (Families::new(), Families::new());
        then.add(until.iter().map(text));
        whole.add(reports.iter().map(text));
        // What was one family stays one; families only grow together.
        let whole = told(&whole);
        for (id, (first, _)) in told(&then) {
            prop_assert_eq!(&whole[&id].0, &whole[&first].0);
        }
    }

    #[test]
    fn any_text_does(texts in prop::collection::vec(".*", 0..9)) {
        let reports: Vec<Given> = texts
            .into_iter()
            .enumerate()
            .map(|(n, t)| given(&n.to_string(), None, t))
            .collect();
        let mut families = Families::new();
        families.add(reports.iter().map(text));
        prop_assert_eq!(families.members().len(), reports.len());
    }
}
