//! The `value` field of a rule: a call of one of a closed set of functions.
//!
//! An argument is the name of a capture of the rule's pattern, or a literal that fits the
//! parameter. A capture that took nothing, and `-`, are no argument.

use crate::compose::{at, calendar, century_of, clock, numeric, share, weekday};
use crate::meaning::{Amount, Meaning, Ref, Set, Stretch, Which};
use crate::point::DayPart;
use crate::unit::Unit;
use smol_str::SmolStr;

/// What the arguments of a call are made of.
pub(crate) trait Captures {
    /// The value captured as `name`.
    fn value(&self, name: &str) -> Option<&str>;
    /// The earlier expression captured as `name`.
    fn meaning(&self, name: &str) -> Option<&Meaning>;
}

/// A parsed `value` field.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    function: Function,
    args: Vec<Arg>,
}

#[derive(Clone, Debug)]
enum Arg {
    Missing,
    Capture(String),
    Literal(String),
}

/// What a call may make: the meaning of the whole match, or of parts of it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Made {
    /// One expression over the whole match.
    Whole(Meaning),
    /// Two expressions; the first ends and the second starts with the captures named.
    Two {
        left: Meaning,
        left_name: String,
        right: Meaning,
        right_name: String,
    },
}

macro_rules! functions {
    ($($name:ident $label:literal $arity:literal),* $(,)?) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        enum Function { $($name),* }
        const FUNCTIONS: &[(&str, Function, usize)] = &[$(($label, Function::$name, $arity)),*];
    };
}

functions! {
    Date "date" 3,
    Nearest "nearest" 2,
    Iso "iso" 1,
    Numeric "numeric" 1,
    Before "before-era" 2,
    YearWords "year-words" 2,
    ShortYear "short-year" 1,
    MonthOf "month-of" 3,
    DayOf "day-of" 2,
    Weekday "weekday" 2,
    Unit "unit" 2,
    Shift "shift" 3,
    Part "part" 2,
    Clock "clock" 3,
    At "join" 2,
    HourAt "hour-at" 2,
    Around "around" 2,
    Beside "beside" 3,
    NightOf "night-of" 1,
    NightTo "night-to" 1,
    Offset "offset" 3,
    Nth "nth-weekday" 3,
    DayOfStretch "day-of-stretch" 2,
    Stretch "stretch" 2,
    Which "relative" 2,
    Decade "decade" 1,
    Century "century" 2,
    DecadeBefore "decade-before-era" 1,
    Holiday "holiday" 2,
    Duration "duration" 5,
    Halved "halved" 2,
    Every "every" 2,
    EveryPart "every-part" 2,
    Ref "ref" 1,
    Same "same" 1,
    Share "share" 2,
    Then "then" 2,
    Lead "lead" 2,
    ThenYear "then-year" 2,
    LeadYear "lead-year" 2,
    LeadAmount "lead-amount" 3,
    QuarterOf "quarter-of" 1,
    Name "name" 0,
}

impl Call {
    /// Reads `function(argument, ...)`; `captures` are the names of the pattern.
    ///
    /// # Errors
    /// What is wrong, in words.
    pub(crate) fn parse(text: &str, captures: &[SmolStr]) -> Result<Call, String> {
        let (name, rest) = text
            .split_once('(')
            .ok_or_else(|| format!("write `function(argument, ...)`, not `{text}`"))?;
        let inside = rest
            .trim_end()
            .strip_suffix(')')
            .ok_or("`)` is missing in the value")?;
        let name = name.trim();
        let (_, function, arity) =
            FUNCTIONS.iter().find(|(n, ..)| *n == name).ok_or_else(|| {
                let known: Vec<&str> = FUNCTIONS.iter().map(|f| f.0).collect();
                format!("no function `{name}`; there are: {}", known.join(" "))
            })?;
        let args: Vec<Arg> = inside
            .split(',')
            .map(str::trim)
            .filter(|a| !a.is_empty())
            .map(|a| match a {
                "-" => Arg::Missing,
                _ if captures.iter().any(|c| c == a) => Arg::Capture(a.to_owned()),
                _ => Arg::Literal(a.to_owned()),
            })
            .collect();
        if args.len() != *arity {
            return Err(format!(
                "`{name}` takes {arity} arguments, not {}",
                args.len()
            ));
        }
        for arg in &args {
            if let Arg::Literal(word) = arg
                && word.len() > 1
                && word.chars().all(|c| c.is_ascii_lowercase() || c == '-')
            {
                return Err(format!("the pattern captures no `{word}`"));
            }
        }
        Ok(Call {
            function: *function,
            args,
        })
    }

    /// Makes the meaning; `None` when the captures do not fit together.
    pub(crate) fn make(&self, captures: &dyn Captures) -> Option<Made> {
        let text = |i: usize| -> Option<&str> {
            match self.args.get(i)? {
                Arg::Missing => None,
                Arg::Capture(name) => captures.value(name),
                Arg::Literal(word) => Some(word),
            }
        };
        let inner = |i: usize| -> Option<Meaning> {
            match self.args.get(i)? {
                Arg::Capture(name) => captures.meaning(name).cloned(),
                _ => None,
            }
        };
        let number = |i: usize| text(i).and_then(|t| t.parse::<i32>().ok());
        let small = |i: usize| text(i).and_then(|t| t.parse::<u8>().ok());
        let unit = |i: usize| text(i).and_then(Unit::parse);
        let which = |i: usize| text(i).and_then(Which::parse);
        let name = |i: usize| match self.args.get(i) {
            Some(Arg::Capture(name)) => name.clone(),
            _ => String::new(),
        };
        Some(Made::Whole(match self.function {
            Function::Date => calendar(number(0), small(1), small(2)),
            Function::Nearest => calendar(None, small(0), small(1)),
            Function::Iso | Function::Numeric => numeric(text(0)?)?,
            Function::Before => calendar(Some(1 - number(0)?), small(1), None),
            Function::YearWords => {
                // "twenty six" is a number.
                let rest = number(1).filter(|n| (10..100).contains(n))?;
                calendar(Some(number(0)? * 100 + rest), None, None)
            }
            Function::ShortYear => calendar(Some(century_of(number(0)?)), None, None),
            Function::MonthOf => Meaning::Date {
                year: None,
                month: small(0),
                day: small(1),
                weekday: None,
                of: Some((which(2)?, Unit::Year)),
            },
            Function::DayOf => Meaning::Date {
                year: None,
                month: None,
                day: small(0),
                weekday: None,
                of: Some((which(1)?, Unit::Month)),
            },
            Function::Weekday => Meaning::Weekday {
                day: weekday(text(0)?)?,
                which: which(1),
            },
            Function::Unit => Meaning::Unit {
                which: which(0)?,
                unit: unit(1)?,
            },
            Function::Shift => Meaning::Shift {
                n: Amount::parse(text(0)?)?,
                unit: unit(1)?,
                which: which(2)?,
            },
            Function::Part => Meaning::Part {
                part: DayPart::parse(text(0)?)?,
                of: which(1).map(|which| {
                    Box::new(Meaning::Unit {
                        which,
                        unit: Unit::Day,
                    })
                }),
            },
            Function::Clock => Meaning::Clock {
                clock: clock(text(0)?, text(1), text(2))?,
                of: None,
            },
            Function::At => at(inner(0)?, inner(1)?)?,
            Function::HourAt => {
                let clock = clock(text(0)?, None, None)?;
                at(Meaning::Clock { clock, of: None }, inner(1)?)?
            }
            Function::Around => Meaning::Around {
                unit: unit(0)?,
                of: Box::new(inner(1)?),
            },
            Function::Beside => Meaning::Beside {
                unit: unit(0)?,
                step: which(1)?.step,
                of: Box::new(inner(2)?),
            },
            Function::NightOf => Meaning::Part {
                part: DayPart::Night,
                of: Some(Box::new(inner(0)?)),
            },
            Function::NightTo => Meaning::Part {
                part: DayPart::Night,
                of: Some(Box::new(Meaning::Beside {
                    unit: Unit::Day,
                    step: -1,
                    of: Box::new(inner(0)?),
                })),
            },
            Function::Offset => {
                let Meaning::Duration(parts, None) = inner(0)? else {
                    return None;
                };
                let [(Amount::Count(n), unit)] = parts.as_slice() else {
                    return None;
                };
                Meaning::Beside {
                    unit: *unit,
                    step: i32::try_from(*n).ok()?.checked_mul(which(1)?.step)?,
                    of: Box::new(inner(2)?),
                }
            }
            Function::Nth => Meaning::Nth {
                n: number(0)?,
                day: match inner(1)? {
                    Meaning::Weekday { day, which: None } => day,
                    _ => return None,
                },
                of: Box::new(inner(2)?),
            },
            Function::DayOfStretch => Meaning::Beside {
                unit: Unit::Day,
                step: number(0)?.checked_sub(1)?,
                of: Box::new(inner(1)?),
            },
            Function::Stretch => Meaning::Stretch {
                stretch: Stretch::parse(text(0)?)?,
                year: inner(1).map(Box::new),
                which: None,
            },
            Function::Which => match (text(0).and_then(Stretch::parse), inner(0)) {
                (Some(stretch), _) => Meaning::Stretch {
                    stretch,
                    year: None,
                    which: which(1),
                },
                (_, Some(Meaning::Holiday { id, year, .. })) => Meaning::Holiday {
                    id,
                    year,
                    which: which(1),
                },
                _ => return None,
            },
            Function::Decade => Meaning::Decade(number(0)?),
            Function::Century => match text(1) {
                Some(_) => Meaning::Century(-number(0)?),
                None => Meaning::Century(number(0)? - 1),
            },
            Function::DecadeBefore => Meaning::Decade(-number(0)? - 1),
            Function::Holiday => Meaning::Holiday {
                id: SmolStr::new(text(0)?),
                year: inner(1).map(Box::new),
                which: None,
            },
            Function::Duration => {
                let mut parts = vec![(Amount::parse(text(0)?)?, unit(1)?)];
                if let (Some(n), Some(u)) = (text(2).and_then(Amount::parse), unit(3)) {
                    parts.push((n, u));
                }
                Meaning::Duration(parts, which(4))
            }
            Function::Halved => {
                let Amount::Count(n) = Amount::parse(text(0)?)? else {
                    return None;
                };
                Meaning::Duration(vec![(Amount::Half(n), unit(1)?)], None)
            }
            Function::Every => Meaning::Set(match (unit(1), text(1)) {
                (Some(unit), _) => Set::Every(Amount::parse(text(0)?)?, unit),
                (None, Some(code)) => {
                    let one = weekday(code).map(|d| Set::Weekday(d, None));
                    let part = DayPart::parse(code).map(Set::Part);
                    let stretch = Stretch::parse(code).map(Set::Stretch);
                    let month = code.parse().ok().filter(|m| (1..=12).contains(m));
                    one.or(stretch).or(part).or(month.map(Set::Month))?
                }
                _ => return None,
            }),
            Function::EveryPart => Meaning::Set(Set::Weekday(
                weekday(text(0)?)?,
                text(1).and_then(DayPart::parse),
            )),
            Function::Ref => Meaning::Ref(Ref::parse(text(0)?)?),
            Function::Same => inner(0)?,
            Function::Share => {
                let (left, right) = share(inner(0)?, inner(1)?);
                return Some(Made::Two {
                    left,
                    left_name: name(0),
                    right,
                    right_name: name(1),
                });
            }
            Function::Then => {
                let left = inner(0)?;
                let Meaning::Date {
                    year, month, of, ..
                } = left
                else {
                    return None;
                };
                return Some(Made::Two {
                    left,
                    left_name: name(0),
                    right: Meaning::Date {
                        year,
                        month,
                        day: Some(small(1)?),
                        weekday: None,
                        of,
                    },
                    right_name: name(1),
                });
            }
            Function::ThenYear => {
                let left = inner(0)?;
                let Meaning::Date {
                    year: Some(year),
                    month: None,
                    ..
                } = left
                else {
                    return None;
                };
                let end = year - year.rem_euclid(100) + number(1)?;
                let right = calendar(Some(end).filter(|e| *e > year), None, None);
                let Meaning::Date { year: Some(_), .. } = right else {
                    return None;
                };
                return Some(Made::Two {
                    left,
                    left_name: name(0),
                    right,
                    right_name: name(1),
                });
            }
            Function::LeadYear => {
                let right = inner(1)?;
                let Meaning::Date {
                    year: Some(year),
                    month: None,
                    ..
                } = right
                else {
                    return None;
                };
                // Years before our era count down.
                let first = if year < 1 { 1 - number(0)? } else { number(0)? };
                if first >= year {
                    return None;
                }
                return Some(Made::Two {
                    left: calendar(Some(first), None, None),
                    left_name: name(0),
                    right,
                    right_name: name(1),
                });
            }
            Function::LeadAmount => {
                let amount = |i: usize| Some(vec![(Amount::parse(text(i)?)?, unit(2)?)]);
                return Some(Made::Two {
                    left: Meaning::Duration(amount(0)?, None),
                    left_name: name(0),
                    right: Meaning::Duration(amount(1)?, None),
                    right_name: name(1),
                });
            }
            Function::QuarterOf => Meaning::QuarterOf(Box::new(inner(0)?)),
            Function::Lead => {
                let right = inner(1)?;
                let Meaning::Date {
                    year, month, of, ..
                } = right
                else {
                    return None;
                };
                return Some(Made::Two {
                    left: Meaning::Date {
                        year,
                        month,
                        day: Some(small(0)?),
                        weekday: None,
                        of,
                    },
                    left_name: name(0),
                    right,
                    right_name: name(1),
                });
            }
            Function::Name => Meaning::Name,
        }))
    }
}
