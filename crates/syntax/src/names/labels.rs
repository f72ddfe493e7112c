//! The labels of the name model: BILOU (Ratinov and Roth 2009) over five classes.

use dateline_document::Kind;
use std::ops::Range;

/// What a name names, as far as the training corpora tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Class {
    /// A person, titles left out.
    Person,
    /// A country, settlement, region, water, building.
    Place,
    /// Any body of people, outlets and armed groups included.
    Organization,
    /// A nationality, faith or population.
    People,
    /// A named event.
    Event,
}

impl Class {
    /// All, by number.
    pub const ALL: [Class; 5] = [
        Class::Person,
        Class::Place,
        Class::Organization,
        Class::People,
        Class::Event,
    ];

    /// As the document says it.
    pub fn kind(self) -> Kind {
        match self {
            Class::Person => Kind::Person,
            Class::Place => Kind::Place,
            Class::Organization => Kind::Organization,
            Class::People => Kind::People,
            Class::Event => Kind::Event,
        }
    }
}

/// A token's place in a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// In no name.
    Outside,
    /// First of several.
    Begin(Class),
    /// In the middle.
    Inside(Class),
    /// Last of several.
    Last(Class),
    /// The only one.
    Unit(Class),
}

/// Number of labels.
pub const LABELS: usize = 1 + 4 * Class::ALL.len();

impl Label {
    /// Its number.
    pub fn number(self) -> u8 {
        match self {
            Label::Outside => 0,
            Label::Begin(c) => 1 + 4 * c as u8,
            Label::Inside(c) => 2 + 4 * c as u8,
            Label::Last(c) => 3 + 4 * c as u8,
            Label::Unit(c) => 4 + 4 * c as u8,
        }
    }

    /// The label of a number.
    pub fn of(number: u8) -> Self {
        let Some(n) = number.checked_sub(1) else {
            return Label::Outside;
        };
        match (Class::ALL.get(usize::from(n / 4)), n % 4) {
            (None, _) => Label::Outside,
            (Some(c), 0) => Label::Begin(*c),
            (Some(c), 1) => Label::Inside(*c),
            (Some(c), 2) => Label::Last(*c),
            (Some(c), _) => Label::Unit(*c),
        }
    }
}

/// Whether a name is left open after the label number `label`.
#[inline]
pub fn is_open(label: u8) -> bool {
    label != 0 && (label - 1) % 4 < 2
}

/// Whether the label number `next` may follow `previous`; at a sentence's last token no name is
/// left open.
#[inline]
pub fn may_follow(previous: u8, next: u8, is_last: bool) -> bool {
    // Within a class: 0 begin, 1 inside, 2 last, 3 unit.
    let place = |l: u8| (l != 0).then(|| (l - 1) % 4);
    let class = |l: u8| (l.max(1) - 1) / 4;
    let open = is_open(previous);
    let continues = matches!(place(next), Some(1 | 2));
    if open != continues || open && class(previous) != class(next) {
        return false;
    }
    !(is_last && matches!(place(next), Some(0 | 1)))
}

/// A name as token numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// What it names.
    pub class: Class,
    /// Found or changed by the second pass over the report.
    pub repeated: bool,
}

/// The names that a sentence's labels spell; `offset` is the number of its first token.
pub fn found(labels: &[u8], offset: usize, out: &mut Vec<Found>) {
    let mut start = 0;
    for (i, label) in labels.iter().enumerate() {
        match Label::of(*label) {
            Label::Begin(_) => start = i,
            Label::Unit(class) => out.push(Found {
                tokens: offset + i..offset + i + 1,
                class,
                repeated: false,
            }),
            Label::Last(class) => out.push(Found {
                tokens: offset + start..offset + i + 1,
                class,
                repeated: false,
            }),
            Label::Outside | Label::Inside(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_round_trip_and_sequences_are_sound() {
        for n in 0..LABELS as u8 {
            assert_eq!(Label::of(n).number(), n);
        }
        let n = |l: Label| l.number();
        let (b, l) = (Label::Begin(Class::Person), Label::Last(Class::Person));
        assert!(may_follow(n(b), n(l), true));
        assert!(!may_follow(n(b), n(Label::Last(Class::Place)), false));
        assert!(!may_follow(n(b), 0, false));
        assert!(!may_follow(0, n(l), false));
        assert!(!may_follow(0, n(b), true));
        assert!(may_follow(n(l), n(b), false));
    }
}
