//! What an expression says by itself, before anything outside it is known.

use crate::Profile;
use crate::point::{Clock, DayPart, Season};
use crate::unit::Unit;
use jiff::civil::Weekday;
use smol_str::SmolStr;

/// The meaning of one expression.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Meaning {
    /// Slots of a calendar date; a missing year is to be found.
    Date {
        year: Option<i32>,
        month: Option<u8>,
        day: Option<u8>,
        weekday: Option<Weekday>,
        /// The date's year or month, said in relation to something.
        of: Option<(Which, Unit)>,
    },
    /// A day of the week.
    Weekday { day: Weekday, which: Option<Which> },
    /// A unit counted from now, or from the reference.
    Unit { which: Which, unit: Unit },
    /// So many units away; of the quarter or season in question, where there is one.
    Shift { n: Amount, unit: Unit, which: Which },
    /// The unit that holds another point ("the week of March 6").
    Around { unit: Unit, of: Box<Meaning> },
    /// The unit before or after another point ("the day after Christmas").
    Beside {
        unit: Unit,
        step: i32,
        of: Box<Meaning>,
    },
    /// The nth weekday of a stretch; -1 is the last one.
    Nth {
        n: i32,
        day: Weekday,
        of: Box<Meaning>,
    },
    /// The first such weekday after another point ("from Monday to Wednesday").
    Following { day: Weekday, of: Box<Meaning> },
    /// A day of the week, of a week that is said.
    WeekdayOf { day: Weekday, week: Box<Meaning> },
    /// A part of a day, of the day given or of one to be found.
    Part {
        part: DayPart,
        of: Option<Box<Meaning>>,
    },
    /// A time of the clock.
    Clock {
        clock: Clock,
        of: Option<Box<Meaning>>,
    },
    /// A named stretch of a year.
    Stretch {
        stretch: Stretch,
        year: Option<Box<Meaning>>,
        which: Option<Which>,
    },
    /// The quarter spoken of, in another year ("the 1988 period").
    QuarterOf(Box<Meaning>),
    /// The nineties: two figures still want their century.
    Decade(i32),
    /// A century.
    Century(i32),
    /// A holiday of the calendar, in the year given or in one to be found.
    Holiday {
        id: SmolStr,
        year: Option<Box<Meaning>>,
        which: Option<Which>,
    },
    /// An amount; counted from now or the reference, where the words say so ("the past two weeks").
    Duration(Vec<(Amount, Unit)>, Option<Which>),
    /// A repetition.
    Set(Set),
    /// `PAST_REF`, `PRESENT_REF`, `FUTURE_REF`.
    Ref(Ref),
    /// A name with a date or unit inside, which is no time expression.
    Name,
}

/// Stretches of a year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Stretch {
    Season(Season),
    Quarter(u8),
    Half(u8),
    Month(u8),
}

/// This, last, next; or the same, the previous, the following one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Which {
    /// Steps from the anchor.
    pub(crate) step: i32,
    /// Counted from the text's reference, not from the report's date.
    pub(crate) anaphoric: bool,
}

impl Which {
    /// `-1`, `0`, `+1`; with `~` before it: counted from the reference.
    pub(crate) fn parse(code: &str) -> Option<Which> {
        let (anaphoric, step) = match code.strip_prefix('~') {
            Some(step) => (true, step),
            None => (false, code),
        };
        let step = step.strip_prefix('+').unwrap_or(step).parse().ok()?;
        Some(Which { step, anaphoric })
    }
}

/// How many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Amount {
    Count(u32),
    /// So many and a half.
    Half(u32),
    Vague,
}

impl Amount {
    /// `3`, `2.5`, `1,200`, `X`.
    pub(crate) fn parse(text: &str) -> Option<Amount> {
        if text == "X" {
            return Some(Amount::Vague);
        }
        let plain: String = text.chars().filter(|c| *c != ',').collect();
        if let Some(whole) = plain.strip_suffix(".5") {
            return whole.parse().ok().map(Amount::Half);
        }
        plain.parse().ok().map(Amount::Count)
    }

    fn text(self) -> String {
        match self {
            Amount::Count(n) => n.to_string(),
            Amount::Half(n) => format!("{n}.5"),
            Amount::Vague => "X".to_owned(),
        }
    }
}

/// A repetition.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Set {
    Every(Amount, Unit),
    Weekday(Weekday, Option<DayPart>),
    Part(DayPart),
    Month(u8),
    Stretch(Stretch),
}

/// Vague references of TIMEX3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ref {
    Past,
    Present,
    Future,
}

impl Ref {
    pub(crate) fn parse(code: &str) -> Option<Ref> {
        Some(match code {
            "PAST_REF" => Ref::Past,
            "PRESENT_REF" => Ref::Present,
            "FUTURE_REF" => Ref::Future,
            _ => return None,
        })
    }

    pub(crate) fn code(self) -> &'static str {
        match self {
            Ref::Past => "PAST_REF",
            Ref::Present => "PRESENT_REF",
            Ref::Future => "FUTURE_REF",
        }
    }
}

impl Stretch {
    pub(crate) fn parse(code: &str) -> Option<Stretch> {
        if let Some(season) = Season::parse(code) {
            return Some(Stretch::Season(season));
        }
        let number = |most: u8| {
            code.get(1..)?
                .parse::<u8>()
                .ok()
                .filter(|n| (1..=most).contains(n))
        };
        match code.chars().next()? {
            'Q' => number(4).map(Stretch::Quarter),
            'H' => number(2).map(Stretch::Half),
            c if c.is_ascii_digit() => {
                let month = code.parse().ok().filter(|m| (1..=12).contains(m));
                month.map(Stretch::Month)
            }
            _ => None,
        }
    }

    pub(crate) fn code(self) -> String {
        match self {
            Stretch::Season(s) => s.code().to_owned(),
            Stretch::Quarter(q) => format!("Q{q}"),
            Stretch::Half(h) => format!("H{h}"),
            Stretch::Month(m) => format!("{m:02}"),
        }
    }
}

/// TIMEX3 value of an amount: `P2Y6M`, `PT48H`, `PXD`. The corpora write quarters as such.
pub(crate) fn duration_value(parts: &[(Amount, Unit)], profile: Profile) -> String {
    let mut days = String::new();
    let mut clock = String::new();
    let mut put = |text: String, unit: Unit| {
        let (is_clock, letter) = unit.letter();
        let out = if is_clock { &mut clock } else { &mut days };
        out.push_str(&text);
        out.push_str(letter);
    };
    for (amount, unit) in parts {
        match (amount, unit.half()) {
            (Amount::Half(n), Some((half, smaller))) => {
                let whole = match unit.years().filter(|y| *y > 1) {
                    // Decades and more are written in years: what is over is added.
                    Some(years) => {
                        let all = n.saturating_mul(years.unsigned_abs()).saturating_add(half);
                        put(all.to_string(), smaller);
                        continue;
                    }
                    None => *n,
                };
                if whole > 0 {
                    put(whole.to_string(), *unit);
                }
                put(half.to_string(), smaller);
            }
            // Quarters are written in months, decades and centuries in years (ISO 8601).
            (Amount::Count(n), _) if *unit == Unit::Quarter && profile == Profile::Product => {
                put(n.saturating_mul(3).to_string(), Unit::Month);
            }
            (Amount::Count(n), _) if *unit > Unit::Year => {
                let years = unit
                    .years()
                    .and_then(|y| u32::try_from(y).ok())
                    .unwrap_or(1);
                put(n.saturating_mul(years).to_string(), Unit::Year);
            }
            _ => put(amount.text(), *unit),
        }
    }
    if clock.is_empty() {
        format!("P{days}")
    } else {
        format!("P{days}T{clock}")
    }
}

impl Meaning {
    /// The class under which later passes see the expression: a word that no text holds.
    pub(crate) fn class(&self) -> &'static str {
        match self {
            Meaning::Date {
                day: None,
                month: None,
                year: Some(_),
                ..
            } => "@year",
            Meaning::Date { day: None, .. } => "@month",
            Meaning::Date { .. } | Meaning::Nth { .. } | Meaning::WeekdayOf { .. } => "@day",
            Meaning::Weekday { .. } | Meaning::Following { .. } => "@weekday",
            Meaning::Unit { unit, .. }
            | Meaning::Shift { unit, .. }
            | Meaning::Around { unit, .. }
            | Meaning::Beside { unit, .. } => unit_class(*unit),
            Meaning::Part { of: None, .. } => "@part",
            Meaning::Clock { of: None, .. } => "@clock",
            Meaning::Part { .. } | Meaning::Clock { .. } => "@time",
            Meaning::Stretch {
                stretch: Stretch::Season(_),
                ..
            } => "@season",
            Meaning::Stretch {
                stretch: Stretch::Month(_),
                ..
            } => "@month",
            Meaning::Stretch { .. } | Meaning::QuarterOf(_) => "@quarter",
            Meaning::Decade(_) => "@decade",
            Meaning::Century(_) => "@century",
            Meaning::Holiday { .. } => "@holiday",
            Meaning::Duration(..) => "@duration",
            Meaning::Set(_) => "@set",
            Meaning::Ref(_) => "@ref",
            Meaning::Name => "@name",
        }
    }

    /// A coarser class, the lemma of the same word: points of the calendar are `@point`.
    pub(crate) fn super_class(&self) -> &'static str {
        match self {
            Meaning::Duration(..) => "@duration",
            Meaning::Set(_) => "@set",
            Meaning::Ref(_) => "@ref",
            Meaning::Name => "@name",
            _ => "@point",
        }
    }
}

fn unit_class(unit: Unit) -> &'static str {
    match unit {
        Unit::Second | Unit::Minute | Unit::Hour | Unit::Part => "@time",
        Unit::Day => "@day",
        Unit::Weekend | Unit::Week => "@week",
        Unit::Month => "@month",
        Unit::Season => "@season",
        Unit::Quarter | Unit::Half => "@quarter",
        Unit::Year => "@year",
        Unit::Decade => "@decade",
        Unit::Century | Unit::Millennium => "@century",
    }
}
