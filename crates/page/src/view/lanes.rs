//! A negotiation drawn in lanes over time: every meeting and every party has one; a status is a shape.

use jiff::SignedDuration;
use jiff::civil::Date;
use serde::Serialize;

/// Height of one row of marks, in CSS pixels.
const ROW: u32 = 22;
/// Height of the name above a lane.
const NAME: u32 = 18;
/// Height of the days below all lanes.
const FOOT: u32 = 24;
/// Free on the left and on the right, in hundredths of the width.
const MARGIN: f64 = 3.0;
/// Marks nearer than that, in hundredths of the width, stand in rows of their own.
const NEAR: f64 = 3.5;
/// Names of days that fit a phone.
const TICKS: i64 = 4;

/// A drawing; x in per cent of its width, y in pixels.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Lanes {
    /// Its height.
    pub height: u32,
    /// Days below it.
    pub ticks: Vec<Tick>,
    /// From top to bottom.
    pub lanes: Vec<Lane>,
    /// Where the day of knowledge lies.
    pub known: Option<String>,
}

/// A day below the lanes.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[allow(missing_docs)]
pub struct Tick {
    pub x: String,
    pub day: String,
    /// start, middle or end of the name stands at x.
    pub side: &'static str,
}

/// A lane.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Lane {
    /// Its name.
    pub name: String,
    /// Where its name stands.
    pub name_y: u32,
    /// Its first pixel.
    pub y: u32,
    /// Its height.
    pub height: u32,
    /// From the first mark to the last, where they are one thing.
    pub line: Option<(String, String)>,
    /// Where the line and the days of the thing stand.
    pub line_y: u32,
    /// The days of the thing: from, how far.
    pub days: Option<(String, String)>,
    /// Its marks.
    pub marks: Vec<LaneMark>,
}

/// A mark.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[allow(missing_docs)]
pub struct LaneMark {
    pub x: String,
    pub y: u32,
    pub status: String,
    pub href: Option<String>,
    /// What it is, in a line.
    pub title: String,
}

/// What goes into a lane.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Strand {
    /// Its name.
    pub name: String,
    /// Whether its marks are one thing at different times.
    pub one: bool,
    /// The days of that thing.
    pub days: Option<(i64, i64)>,
    /// Day, status, address, title.
    pub marks: Vec<(i64, String, Option<String>, String)>,
}

/// The day that numbers are counted from; any would do, for distances alone.
const FIRST: Date = jiff::civil::date(0, 3, 1);

/// Days since [`FIRST`]; `None` of what is no day.
pub(super) fn number(day: &str) -> Option<i64> {
    let day: Date = day.get(..10)?.parse().ok()?;
    Some(day.duration_since(FIRST).as_hours() / 24)
}

/// The day of a number.
fn day(number: i64) -> String {
    let day = FIRST.checked_add(SignedDuration::from_hours(number.saturating_mul(24)));
    day.map_or_else(|_| String::new(), |day| day.to_string())
}

impl Lanes {
    /// The drawing of strands up to the day `known`; nothing where nothing has a day.
    pub fn new(strands: Vec<Strand>, known: Option<&str>) -> Option<Self> {
        let days = || {
            strands.iter().flat_map(|s| {
                let own = s.days.into_iter().flat_map(|(a, b)| [a, b]);
                s.marks.iter().map(|m| m.0).chain(own)
            })
        };
        let (first, last) = (days().min()?, days().max()?);
        let long = (last - first).max(1) as f64;
        let place = |day: i64| {
            let day = day.clamp(first, last);
            MARGIN + (day - first) as f64 / long * (100.0 - 2.0 * MARGIN)
        };
        let mut y = 4;
        let mut lanes = Vec::new();
        for strand in strands {
            let lane = lane(strand, y, &place);
            if lane.marks.is_empty() && lane.days.is_none() {
                continue;
            }
            y = lane.y + lane.height + 6;
            lanes.push(lane);
        }
        let known = known
            .and_then(number)
            .filter(|d| (first..=last).contains(d));
        Some(Self {
            height: y + FOOT,
            ticks: ticks(first, last, &place),
            lanes,
            known: known.map(|d| percent(place(d))),
        })
    }
}

fn lane(strand: Strand, top: u32, place: &impl Fn(i64) -> f64) -> Lane {
    let y = top + NAME;
    let mut marks = strand.marks;
    marks.sort_by_key(|m| m.0);
    // The last place taken in each row.
    let mut rows: Vec<f64> = Vec::new();
    let mut ends = None;
    let marks: Vec<LaneMark> = marks
        .into_iter()
        .map(|(day, status, href, title)| {
            let x = place(day);
            ends = Some((ends.map_or(x, |(from, _): (f64, f64)| from), x));
            let free = rows.iter().position(|taken| x - taken >= NEAR);
            let row = free.unwrap_or(rows.len());
            match rows.get_mut(row) {
                Some(taken) => *taken = x,
                None => rows.push(x),
            }
            LaneMark {
                x: percent(x),
                y: y + row as u32 * ROW + ROW / 2,
                status,
                href,
                title,
            }
        })
        .collect();
    let apart = ends.filter(|(from, to)| strand.one && to > from);
    Lane {
        name: strand.name,
        name_y: top + NAME - 5,
        y,
        height: ROW * (rows.len().max(1) as u32),
        line: apart.map(|(from, to)| (percent(from), percent(to))),
        line_y: y + ROW / 2,
        days: strand.days.map(|(from, to)| {
            let (x, end) = (place(from), place(to));
            // A day has a width too.
            (percent(x - 0.6), percent(end - x + 1.2))
        }),
        marks,
    }
}

fn ticks(first: i64, last: i64, place: &impl Fn(i64) -> f64) -> Vec<Tick> {
    let long = last - first;
    let steps = long.clamp(1, TICKS - 1);
    let years = long > 700;
    let mut ticks: Vec<Tick> = (0..=steps)
        .map(|n| {
            let at = first + long * n / steps;
            let name = day(at);
            Tick {
                x: percent(place(at)),
                // Within a year the year is said once.
                day: match (years, n) {
                    (true, _) => name.get(..7).unwrap_or(&name).to_owned(),
                    (false, 0) => name,
                    (false, _) => name.get(5..).unwrap_or(&name).to_owned(),
                },
                side: match n {
                    0 => "start",
                    n if n == steps => "end",
                    _ => "middle",
                },
            }
        })
        .collect();
    if long == 0 {
        ticks.truncate(1);
    }
    ticks
}

fn percent(x: f64) -> String {
    format!("{x:.2}%")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_come_back_from_their_numbers() {
        for text in [
            "1997-06-02",
            "2000-02-29",
            "1900-03-01",
            "2024-12-31",
            "0001-01-01",
        ] {
            assert_eq!(day(number(text).unwrap()), text);
        }
        assert_eq!(
            number("2024-03-01").unwrap() - number("2024-02-28").unwrap(),
            2
        );
        for text in [
            "",
            "2024",
            "2024-13-01",
            "2023-02-29",
            "x024-01-01",
            "２０２４-01-01",
        ] {
            assert_eq!(number(text), None, "{text}");
        }
    }

    #[test]
    fn marks_on_one_day_do_not_cover_one_another() {
        let mark = |day: i64| (day, "planned".to_owned(), None, String::new());
        let strand = Strand {
            name: "a".to_owned(),
            marks: vec![mark(10), mark(0), mark(0)],
            ..Strand::default()
        };
        let lanes = Lanes::new(vec![strand, Strand::default()], Some("0000-03-06")).unwrap();
        assert_eq!(lanes.lanes.len(), 1);
        let ys: Vec<u32> = lanes.lanes[0].marks.iter().map(|m| m.y).collect();
        assert_eq!((ys[0] == ys[1], ys[0] == ys[2]), (false, true));
        assert_eq!(lanes.known.as_deref(), Some("50.00%"));
        assert_eq!(lanes.ticks.first().unwrap().day, "0000-03-01");
        assert_eq!(Lanes::new(Vec::new(), None), None);
    }
}
