//! Signatures: what a governor makes of its complement (after Karttunen 1971, 2012; Saurí and
//! Pustejovsky 2012), and their composition down the chain of government.

use dateline_document::Reality;

/// Shape of a complement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// "that they met".
    Finite,
    /// "to meet".
    Infinitive,
    /// "meeting", "of meeting".
    Gerund,
    /// "talks", "for talks".
    Noun,
}

impl Form {
    pub(crate) const COUNT: usize = 4;
    pub(crate) const ALL: [Form; Form::COUNT] =
        [Form::Finite, Form::Infinitive, Form::Gerund, Form::Noun];

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Form::Finite => "finite",
            Form::Infinitive => "inf",
            Form::Gerund => "ger",
            Form::Noun => "noun",
        }
    }

    pub(crate) fn read(name: &str) -> Option<Form> {
        Form::ALL.into_iter().find(|f| f.as_str() == name)
    }
}

/// What becomes of the complement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    /// It keeps its own reality ("said that").
    Own,
    /// It shares the governor's ("resumed", "managed to").
    Same,
    /// It is the opposite of the governor's ("failed to").
    Not,
    /// It is a topic: to come if it is the sort of thing that one negotiates, else its own.
    Topic,
    /// "was able to" told in the past is the governor's; otherwise possible.
    Able,
    /// A demand when the clause has a bare verb ("insists that they leave"), else its own.
    Mandative,
    /// What one agrees to is to come, but a speech act is a fact ("accepted the offer").
    Accepted,
    /// "had to" told in the past is the governor's; otherwise a demand.
    Forced,
    /// It goes on where the governor is real, else it is as the governor ("continued the talks").
    Continued,
    /// What one announces: to come if it is a goal ("announced a withdrawal"), else its own.
    Announced,
    /// Put off where the governor names another time ("moved to Tuesday"), else its own.
    Moved,
    /// Conditional where the governor says on what and the noun is a goal ("tied the withdrawal to
    /// a truce", not "tied the attack to a group"), else its own.
    Tied,
    /// Its own; what a call or an order asks for is refused ("ignored appeals to").
    Spurned,
    /// It is this.
    Is(Reality),
}

impl Effect {
    pub(crate) fn read(name: &str) -> Option<Effect> {
        Some(match name {
            "own" => Effect::Own,
            "same" => Effect::Same,
            "not" => Effect::Not,
            "topic" => Effect::Topic,
            "able" => Effect::Able,
            "mandative" => Effect::Mandative,
            "accepted" => Effect::Accepted,
            "forced" => Effect::Forced,
            "continued" => Effect::Continued,
            "announced" => Effect::Announced,
            "moved" => Effect::Moved,
            "tied" => Effect::Tied,
            "spurned" => Effect::Spurned,
            _ => Effect::Is(reality_named(name)?),
        })
    }
}

/// A row of a class for one form of complement.
#[derive(Clone, Debug)]
pub(crate) struct Signature {
    /// Under an affirmed governor.
    pub(crate) plus: Effect,
    /// Under a negated one.
    pub(crate) minus: Effect,
    /// Factuality of the complement under a certain affirmed governor, in [-3, 3].
    pub(crate) fplus: Option<f32>,
    /// Under a certain negated governor.
    pub(crate) fminus: Option<f32>,
    /// The governor's subject is the agent of a nominal complement ("plans an operation").
    pub(crate) agent: bool,
}

/// The reality of that name in a data file.
pub(crate) fn reality_named(name: &str) -> Option<Reality> {
    Some(match name {
        "occurred" => Reality::Occurred,
        "ongoing" => Reality::Ongoing,
        "planned" => Reality::Planned,
        "possible" => Reality::Possible,
        "conditional" => Reality::Conditional,
        "negated" => Reality::Negated,
        "cancelled" => Reality::Cancelled,
        "postponed" => Reality::Postponed,
        "suspended" => Reality::Suspended,
        "refused" => Reality::Refused,
        "demanded" => Reality::Demanded,
        "offered" => Reality::Offered,
        "threatened" => Reality::Threatened,
        "denied" => Reality::Denied,
        "generic" => Reality::Generic,
        _ => return None,
    })
}

/// How a governor stands to the world.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    Real,
    Ahead,
    Maybe,
    Not,
    Off,
}

fn standing(reality: Reality) -> Standing {
    match reality {
        Reality::Occurred | Reality::Ongoing | Reality::Generic => Standing::Real,
        Reality::Planned | Reality::Offered | Reality::Demanded | Reality::Threatened => {
            Standing::Ahead
        }
        Reality::Possible | Reality::Conditional => Standing::Maybe,
        Reality::Negated | Reality::Denied | Reality::Refused => Standing::Not,
        Reality::Cancelled | Reality::Postponed | Reality::Suspended => Standing::Off,
    }
}

/// A governor as seen by its complement.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Governor {
    pub(crate) reality: Reality,
    /// Told in the past tense.
    pub(crate) past: bool,
    /// Told of the future ("would not attend the meeting").
    pub(crate) ahead: bool,
}

/// What `effect` makes of a complement whose own words give it `own` (none: they say nothing).
/// The second value tells whether the governor decided.
pub(crate) fn compose(
    effect: Effect,
    minus: Effect,
    governor: Governor,
    own: Option<Reality>,
    goal: bool,
) -> (Reality, bool) {
    let g = governor.reality;
    let at = standing(g);
    let keep = own.unwrap_or(Reality::Occurred);
    let result = match effect {
        // "did not attend the meeting", "refused to resume talks".
        Effect::Own | Effect::Continued | Effect::Same
            if at == Standing::Not && minus != effect =>
        {
            return compose_negated(minus, governor, own, goal);
        }
        Effect::Own => return (keep, false),
        Effect::Topic if at == Standing::Not && minus != Effect::Topic => {
            return compose_negated(minus, governor, own, goal);
        }
        Effect::Topic if goal => match at {
            Standing::Not | Standing::Real => Reality::Possible,
            _ => g,
        },
        Effect::Topic => return (keep, false),
        Effect::Same => g,
        Effect::Not => match at {
            Standing::Real => Reality::Negated,
            Standing::Ahead => Reality::Negated,
            Standing::Not if g == Reality::Negated => Reality::Occurred,
            // "should they fail to agree".
            Standing::Maybe => g,
            _ => Reality::Possible,
        },
        Effect::Forced => match at {
            Standing::Real if governor.past => g,
            Standing::Real => Reality::Demanded,
            Standing::Not => return compose_negated(minus, governor, own, goal),
            _ => g,
        },
        Effect::Able => match at {
            Standing::Real if governor.past => Reality::Occurred,
            Standing::Real => Reality::Possible,
            _ => g,
        },
        Effect::Continued => match at {
            Standing::Real => Reality::Ongoing,
            _ => g,
        },
        Effect::Announced if goal && own.is_none() => match at {
            Standing::Real => Reality::Planned,
            Standing::Not => return compose_negated(minus, governor, own, goal),
            _ => g,
        },
        Effect::Announced => return (keep, false),
        // Replaced before by what the noun is.
        Effect::Accepted | Effect::Mandative | Effect::Moved | Effect::Tied | Effect::Spurned => {
            return (keep, false);
        }
        Effect::Is(r) => match at {
            Standing::Real => r,
            Standing::Ahead => ahead(g, r),
            Standing::Maybe => maybe(g, r),
            Standing::Off => off(g, r),
            Standing::Not => return compose_negated(minus, governor, own, goal),
        },
    };
    settle(result, own)
}

fn compose_negated(
    minus: Effect,
    governor: Governor,
    own: Option<Reality>,
    goal: bool,
) -> (Reality, bool) {
    let g = governor.reality;
    match minus {
        // "refused to agree to meet", "denied planning to attack".
        Effect::Is(Reality::Negated) => settle(g, own),
        Effect::Is(r) => settle(r, own),
        Effect::Own if governor.ahead && own.is_none() => (Reality::Planned, true),
        Effect::Own => (own.unwrap_or(Reality::Occurred), false),
        Effect::Topic if goal => settle(Reality::Possible, own),
        Effect::Topic => (own.unwrap_or(Reality::Occurred), false),
        Effect::Same | Effect::Able | Effect::Forced | Effect::Continued => settle(g, own),
        Effect::Announced
        | Effect::Accepted
        | Effect::Mandative
        | Effect::Moved
        | Effect::Tied
        | Effect::Spurned => (own.unwrap_or(Reality::Occurred), false),
        Effect::Not => settle(Reality::Occurred, own),
    }
}

fn ahead(g: Reality, r: Reality) -> Reality {
    match r {
        Reality::Cancelled | Reality::Postponed if g != Reality::Planned => Reality::Planned,
        Reality::Suspended if g != Reality::Planned => Reality::Ongoing,
        Reality::Negated if g != Reality::Planned => Reality::Possible,
        Reality::Occurred => Reality::Ongoing,
        Reality::Planned | Reality::Possible if g != Reality::Planned => g,
        _ => r,
    }
}

fn maybe(g: Reality, r: Reality) -> Reality {
    match r {
        Reality::Cancelled | Reality::Postponed => Reality::Planned,
        Reality::Suspended => Reality::Ongoing,
        Reality::Refused | Reality::Negated | Reality::Denied => g,
        Reality::Occurred => Reality::Ongoing,
        _ => g,
    }
}

fn off(g: Reality, r: Reality) -> Reality {
    match r {
        Reality::Planned | Reality::Offered | Reality::Possible | Reality::Demanded => g,
        _ => r,
    }
}

/// The governor's verdict against the complement's own words.
fn settle(result: Reality, own: Option<Reality>) -> (Reality, bool) {
    use Reality::{
        Cancelled, Denied, Generic, Negated, Occurred, Ongoing, Postponed, Refused, Suspended,
    };
    match (result, own) {
        (_, None) => (result, true),
        (Denied, Some(Negated)) => (Reality::Possible, true),
        // "cancelled the planned talks": who takes it away has the last word.
        (Cancelled | Postponed | Suspended | Refused | Denied, _) => (result, true),
        // "failed not to": two negations.
        (Negated, Some(Negated)) => (Occurred, true),
        (Negated, _) => (result, true),
        // "vowed not to attack", "urged them not to strike".
        (_, Some(Negated)) => (Negated, false),
        (_, Some(Occurred | Ongoing | Generic)) => (result, true),
        (Occurred | Ongoing | Generic, Some(own)) => (own, false),
        // "demanded that it be allowed", "plans possible talks": the weaker of the two.
        (Reality::Planned, Some(own)) => (own, false),
        (_, Some(_)) => (result, true),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn under(reality: Reality, effect: &str, minus: &str, own: Option<Reality>) -> Reality {
        let governor = Governor {
            reality,
            past: true,
            ahead: false,
        };
        let (effect, minus) = (Effect::read(effect).unwrap(), Effect::read(minus).unwrap());
        compose(effect, minus, governor, own, false).0
    }

    #[test]
    fn realities_compose_down_the_chain() {
        use Reality::*;
        let cases = [
            // failed to; did not fail to
            (Occurred, "not", "possible", None, Negated),
            (Negated, "not", "possible", None, Occurred),
            // refused to resume; denied resuming; will resume; may resume
            (Refused, "same", "negated", None, Refused),
            (Denied, "same", "negated", None, Denied),
            (Planned, "same", "negated", None, Planned),
            (Possible, "same", "negated", None, Possible),
            // cancelled the planned talks; might cancel the talks; threatened to cancel them
            (Occurred, "cancelled", "planned", Some(Planned), Cancelled),
            (Possible, "cancelled", "planned", None, Planned),
            (Threatened, "cancelled", "planned", None, Planned),
            // said that they will; did not attend the meeting
            (Occurred, "own", "own", Some(Planned), Planned),
            (Negated, "same", "own", None, Occurred),
            // promised not to; demanded that they agree to
            (Occurred, "offered", "possible", Some(Negated), Negated),
            (Demanded, "planned", "refused", None, Demanded),
            // was able to; refused to agree to
            (Occurred, "able", "negated", None, Occurred),
            (Refused, "planned", "negated", None, Refused),
        ];
        for (governor, plus, minus, own, expected) in cases {
            assert_eq!(
                under(governor, plus, minus, own),
                expected,
                "{governor:?} {plus} {own:?}"
            );
        }
    }

    #[test]
    fn every_form_and_effect_reads_back() {
        for form in Form::ALL {
            assert_eq!(Form::read(form.as_str()), Some(form));
        }
        assert_eq!(Effect::read("maybe"), None);
    }
}
