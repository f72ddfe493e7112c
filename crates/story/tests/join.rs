//! The join on reports made up of slots: what is one event, and what is not.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use dateline_document::{EventType, Kind, SourceKind, Stance, Status, WhenRelation};
use dateline_story::join::{
    Body, ClashKind, ClashSlot, Decision, Feature, Joiner, Outline, Party, PartyRole, Place, Press,
    Report, Statement, Teller, Toll, When, join, plans, tracks,
};
use jiff::civil::Date;
use proptest::prelude::*;

fn state(name: &str, code: &str) -> Party {
    Party {
        role: PartyRole::Actor,
        body: Body {
            name: name.to_owned(),
            kind: Kind::State,
            country: Some(code.to_owned()),
            sectors: Vec::new(),
            office: None,
            named: true,
        },
        of: None,
    }
}

fn talks(id: usize, status: Status, day: Option<Date>, place: Option<&str>) -> Statement {
    Statement {
        trigger: "talks".to_owned(),
        at: (0, 5),
        extent: (0, 20),
        sentence: u32::try_from(id).unwrap(),
        paragraph: 0,
        parties: vec![state("Chad", "TCD"), state("Libya", "LBY")],
        place: place.map(|name| Place {
            name: name.to_owned(),
            country: Some(name.to_uppercase()),
            precision: Some("city".to_owned()),
            at: None,
            division: None,
        }),
        when: day.map(|day| When {
            earliest: Some(day),
            latest: Some(day),
            relation: WhenRelation::On,
            value: Some(day.to_string()),
        }),
        ..Statement::bare(format!("v{id}"), EventType::Consult, status)
    }
}

fn report(id: &str, outlet: &str, day: Date, statements: Vec<Statement>) -> Report {
    Report {
        id: id.to_owned(),
        outlet: Some(outlet.to_owned()),
        published: Some(day.to_string()),
        day: Some(day),
        family: id.to_owned(),
        family_outlet: Some(outlet.to_owned()),
        press: None,
        family_press: None,
        url: None,
        named: Vec::new(),
        statements,
    }
}

fn may(day: i8) -> Date {
    jiff::civil::date(1987, 5, day)
}

fn said_by(mut statement: Statement, kind: SourceKind, name: &str) -> Statement {
    statement.chain.push(Teller {
        kind,
        name: Some(name.to_owned()),
        press: None,
        bodies: Vec::new(),
        own: false,
        stance: Stance::Reports,
    });
    statement
}

fn statuses(joiner: &Joiner) -> Vec<Vec<&'static str>> {
    let events = joiner.events(None);
    events
        .iter()
        .map(|e| e.history.iter().map(|s| s.status.as_str()).collect())
        .collect()
}

#[test]
fn planned_put_off_and_held_is_one_event_with_a_history() {
    let joiner = join(vec![
        report(
            "a",
            "Dune Post",
            may(1),
            vec![talks(1, Status::Planned, Some(may(9)), Some("Tunis"))],
        ),
        report(
            "b",
            "Dune Post",
            may(6),
            vec![talks(1, Status::Postponed, Some(may(12)), None)],
        ),
        report(
            "c",
            "Oasis Wire",
            may(13),
            vec![talks(1, Status::Occurred, Some(may(12)), Some("Tunis"))],
        ),
    ]);
    assert_eq!(statuses(&joiner), [["planned", "postponed", "occurred"]]);
    let event = &joiner.events(None)[0];
    assert_eq!(event.when.as_ref().unwrap().value, (may(12), may(12)));
    assert!(
        event.clashes.is_empty(),
        "what is moved is no contradiction"
    );
    let before = &joiner.events(Some(may(7)))[0];
    assert_eq!(before.status, Status::Postponed);
    assert_eq!(before.members.len(), 2);
}

#[test]
fn two_rounds_a_week_apart_are_two() {
    let joiner = join(vec![
        report(
            "a",
            "Dune Post",
            may(1),
            vec![talks(1, Status::Planned, Some(may(4)), Some("Tunis"))],
        ),
        report(
            "b",
            "Dune Post",
            may(5),
            vec![talks(1, Status::Occurred, Some(may(4)), Some("Tunis"))],
        ),
        report(
            "c",
            "Dune Post",
            may(6),
            vec![talks(1, Status::Planned, Some(may(11)), Some("Tunis"))],
        ),
        report(
            "d",
            "Oasis Wire",
            may(7),
            vec![talks(1, Status::Planned, None, Some("Tunis"))],
        ),
    ]);
    assert_eq!(
        statuses(&joiner),
        [vec!["planned", "occurred"], vec!["planned"]]
    );
    let events = joiner.events(None);
    assert_eq!(
        events[1].members.len(),
        2,
        "an undated plan is of the round that is ahead"
    );
    let tracks = tracks(&joiner, &events);
    assert_eq!(tracks.len(), 1);
    assert_eq!(tracks[0].rounds.len(), 2);
}

#[test]
fn a_meeting_with_somebody_else_is_another_one() {
    let mut other = talks(1, Status::Planned, Some(may(9)), Some("Tunis"));
    other.parties[1] = state("Sudan", "SDN");
    let joiner = join(vec![
        report(
            "a",
            "Dune Post",
            may(1),
            vec![talks(1, Status::Planned, Some(may(9)), Some("Tunis"))],
        ),
        report("b", "Dune Post", may(2), vec![other]),
    ]);
    assert_eq!(joiner.events(None).len(), 2);
}

#[test]
fn independent_origins_contradict_and_one_voice_revises() {
    let here = || talks(1, Status::Planned, Some(may(9)), Some("Tunis"));
    let there = || talks(1, Status::Planned, Some(may(9)), Some("Rabat"));
    let apart = join(vec![
        report("a", "Dune Post", may(1), vec![here()]),
        report("b", "Oasis Wire", may(1), vec![there()]),
    ]);
    let event = &apart.events(None)[0];
    assert_eq!(event.origins.len(), 2);
    let clash = &event.clashes[0];
    assert_eq!(
        (clash.slot, clash.kind),
        (ClashSlot::Place, ClashKind::Contradiction)
    );
    let mut second = report("b", "Dune Post", may(2), vec![there()]);
    second.family = "a".to_owned();
    let one = join(vec![report("a", "Dune Post", may(1), vec![here()]), second]);
    let event = &one.events(None)[0];
    assert_eq!(event.origins.len(), 1);
    assert_eq!(event.clashes[0].kind, ClashKind::Revision);
}

#[test]
fn who_cites_an_outlet_shares_its_origin() {
    let plain = || talks(1, Status::Planned, Some(may(9)), Some("Tunis"));
    let source = said_by(plain(), SourceKind::Anonymous, "a diplomat");
    let mut through = said_by(plain(), SourceKind::Outlet, "Dune Post");
    through = said_by(through, SourceKind::Anonymous, "a diplomat");
    let joiner = join(vec![
        report("a", "Dune Post", may(1), vec![source]),
        report("b", "Oasis Wire", may(1), vec![through]),
        report(
            "c",
            "Delta News",
            may(2),
            vec![said_by(plain(), SourceKind::Outlet, "the Dune Post")],
        ),
        report(
            "d",
            "Delta News",
            may(2),
            vec![said_by(plain(), SourceKind::Anonymous, "a diplomat")],
        ),
    ]);
    let origins = &joiner.events(None)[0].origins;
    assert_eq!(
        origins.len(),
        2,
        "the diplomat of the Dune Post, that of Delta News"
    );
}

#[test]
fn one_word_of_a_name_does_not_make_two_outlets_one() {
    let told = |outlet: &str, id: &str| {
        report(
            id,
            outlet,
            may(1),
            vec![talks(1, Status::Planned, Some(may(9)), Some("Tunis"))],
        )
    };
    let names = ["Herald", "Morning Herald", "Evening Herald"];
    for order in [[0, 1, 2], [1, 0, 2], [2, 1, 0]] {
        let reports = (0..).zip(order);
        let reports = reports.map(|(n, i)| told(names[i], &format!("r{n}")));
        let joiner = join(reports.collect());
        assert_eq!(joiner.events(None)[0].origins.len(), 3, "{order:?}");
    }
    // Two names that are known to be of one outlet, and of two.
    let known = |first: &str| {
        Some(Press {
            name: first.to_owned(),
            known: true,
        })
    };
    for (a, b, origins) in [("dune", "dune", 1), ("dune post", "dune post weekly", 2)] {
        let (mut one, mut two) = (told("Dune Post", "a"), told("The Post of the Dune", "b"));
        (one.press, one.family_press) = (known(a), known(a));
        (two.press, two.family_press) = (known(b), known(b));
        let joiner = join(vec![one, two]);
        assert_eq!(joiner.events(None)[0].origins.len(), origins, "{a}, {b}");
    }
}

#[test]
fn a_state_in_the_name_of_an_outlet_is_its_own_origin() {
    let plain = || talks(1, Status::Planned, Some(may(9)), Some("Tunis"));
    let mut sudan = said_by(plain(), SourceKind::Named, "Sudan");
    sudan.chain[0].bodies.push(state("Sudan", "SDN").body);
    let joiner = join(vec![
        report("a", "Sudan Tribune", may(1), vec![sudan]),
        report("b", "Dune Post", may(2), vec![plain()]),
    ]);
    let origins = &joiner.events(None)[0].origins;
    let names: Vec<&str> = origins.iter().map(|o| o.name.as_str()).collect();
    assert_eq!(names, ["Sudan", "Dune Post"]);
}

#[test]
fn an_answer_finds_its_demand_wherever_it_stands() {
    let word = |id: usize, kind, answers| {
        Statement {
            trigger: format!("w{id}"),
            answers,
            when: None,
            ..talks(id, Status::Occurred, None, None)
        }
        .of_kind(kind)
    };
    for turned in [false, true] {
        let list = match turned {
            false => vec![
                word(1, EventType::Request, None),
                word(2, EventType::Agree, Some(0)),
            ],
            true => vec![
                word(1, EventType::Agree, Some(1)),
                word(2, EventType::Request, None),
            ],
        };
        let mut joiner = Joiner::default();
        let made = joiner.add(report("a", "Dune Post", may(1), list));
        let demand = usize::from(turned);
        assert_eq!(made[0].1.statements[0].statement, demand);
        let again = report(
            "b",
            "Oasis Wire",
            may(1),
            vec![
                word(1, EventType::Request, None),
                word(2, EventType::Agree, Some(0)),
            ],
        );
        let made = joiner.add(again);
        let reasons: Vec<String> = made[1].1.reasons.iter().map(ToString::to_string).collect();
        assert!(
            reasons
                .iter()
                .any(|r| r.contains("aimed at the same event")),
            "{reasons:?}"
        );
    }
}

#[test]
fn as_many_wounded_are_not_as_many_killed() {
    let raid = |kind: &str| {
        Statement {
            tolls: vec![Toll {
                kind: kind.to_owned(),
                low: 14,
                high: 14,
            }],
            ..talks(1, Status::Occurred, Some(may(1)), Some("Tunis"))
        }
        .of_kind(EventType::Assault)
    };
    for (a, b, same) in [
        ("killed", "killed", true),
        ("killed", "injured", false),
        ("arrested", "abducted", true),
    ] {
        let mut joiner = Joiner::default();
        joiner.add(report("a", "Dune Post", may(1), vec![raid(a)]));
        let made = joiner.add(report("b", "Oasis Wire", may(2), vec![raid(b)]));
        let of_tolls = |r: &dateline_story::join::Reason| r.feature == Feature::Toll;
        assert_eq!(made[0].1.reasons.iter().any(of_tolls), same, "{a}, {b}");
    }
}

trait OfKind {
    fn of_kind(self, kind: EventType) -> Self;
}

impl OfKind for Statement {
    fn of_kind(mut self, kind: EventType) -> Self {
        self.kind = kind;
        self
    }
}

/// A kind, a day, what it answers or calls off.
type Word = (usize, i8, usize, usize);

/// Reports whose statements answer and call off one another, forward and back.
fn answering() -> impl Strategy<Value = Vec<Report>> {
    let statement = (0usize..6, 1i8..28, 0usize..6, 0usize..4);
    let one = (1i8..28, proptest::collection::vec(statement, 1..5));
    proptest::collection::vec(one, 1..10).prop_map(|list| {
        let kinds = [
            EventType::Consult,
            EventType::Request,
            EventType::Agree,
            EventType::Reject,
            EventType::Accuse,
            EventType::Assault,
        ];
        let make = |(n, (day, statements)): (usize, (i8, Vec<Word>))| {
            let many = statements.len();
            let statements = statements.into_iter().enumerate();
            let statements = statements.map(|(i, (kind, d, aim, link))| {
                let aim = (aim < many && aim != i && link > 0).then_some(aim);
                let mut s = talks(i + 1, Status::Occurred, (link > 1).then(|| may(d)), None);
                s.kind = kinds[kind];
                s.trigger = format!("w{kind}");
                (s.answers, s.cancels) = if link == 3 { (None, aim) } else { (aim, None) };
                s
            });
            report(
                &format!("r{n:02}"),
                ["Dune Post", "Oasis Wire"][n % 2],
                may(day),
                statements.collect(),
            )
        };
        list.into_iter().enumerate().map(make).collect()
    })
}

/// A day; of each statement status, place, day, and whether it has one.
type Drawn = (i8, Vec<(usize, usize, i8, usize)>);

/// Reports on a few days with a few places, statuses and dates.
fn reports() -> impl Strategy<Value = Vec<Report>> {
    let statement = (0usize..4, 0usize..3, 1i8..28, 0usize..3);
    let one = (1i8..28, proptest::collection::vec(statement, 1..4));
    proptest::collection::vec(one, 1..14).prop_map(|list| {
        let status = [
            Status::Planned,
            Status::Occurred,
            Status::Postponed,
            Status::Denied,
        ];
        let place = [None, Some("Tunis"), Some("Rabat")];
        let outlet = ["Dune Post", "Oasis Wire"];
        let make = |(n, (day, statements)): (usize, Drawn)| {
            let statements = statements.into_iter().enumerate();
            let statements = statements.map(|(i, (s, p, d, w))| {
                let day = (w > 0).then(|| may(d));
                talks(i + 1, status[s], day, place[p])
            });
            report(
                &format!("r{n:02}"),
                outlet[n % 2],
                may(day),
                statements.collect(),
            )
        };
        list.into_iter().enumerate().map(make).collect()
    })
}

proptest! {
    #[test]
    fn the_order_of_arrival_does_not_matter(list in reports(), turn in 0usize..14) {
        let straight = join(list.clone());
        let mut turned = list;
        let by = turn % turned.len();
        turned.rotate_left(by);
        turned.reverse();
        prop_assert_eq!(straight.events(None), join(turned).events(None));
    }

    #[test]
    fn what_is_restored_goes_on_as_what_was_joined(list in answering(), cut in 0usize..10) {
        let mut list = list;
        list.sort_by(|a, b| a.order().cmp(&b.order()));
        let whole = join(list.clone());
        let (mut first, mut second) = (Joiner::default(), Joiner::default());
        for (n, report) in list.into_iter().enumerate() {
            if n >= cut {
                second.add(report);
                continue;
            }
            let made = first.add(report.clone());
            let numbers = |d: &Decision| d.statements.iter().map(|t| t.statement).collect();
            let homes: Vec<(Vec<usize>, usize)> =
                made.iter().map(|(event, d)| (numbers(d), *event)).collect();
            second.restore(report, &homes);
        }
        prop_assert_eq!(whole.events(None), second.events(None));
    }

    #[test]
    fn events_that_bear_on_no_negotiation_change_none(list in answering()) {
        let joiner = join(list);
        let all: Vec<Outline> =
            joiner.events(None).iter().map(|e| Outline::of(&joiner, e)).collect();
        let some: Vec<Outline> = all.iter().filter(|o| o.bears()).cloned().collect();
        prop_assert_eq!(plans(&all), plans(&some));
    }

    #[test]
    fn as_of_a_day_is_the_record_up_to_that_day(list in reports(), day in 1i8..28) {
        let whole = join(list.clone());
        let then: Vec<Report> = list.into_iter().filter(|r| r.day <= Some(may(day))).collect();
        let part = join(then);
        let (a, b) = (whole.events(Some(may(day))), part.events(None));
        prop_assert_eq!(&a, &b);
        prop_assert_eq!(tracks(&whole, &a), tracks(&part, &b));
    }
}
