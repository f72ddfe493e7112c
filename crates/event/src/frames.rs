//! Reads `event/*.rule` into frames with a type.
//!
//! Beside the slots of an event a rule may say what becomes of other predicates: `issue` and `absorbs`
//! name what is no event of its own ("demanded a ceasefire", "imposed sanctions"), `keeps` takes deeds
//! told there out of the issue again ("accused them of shelling the town"), `keeps-talks` only talks
//! ("agreed to meet"), `yields` gives way to an event on its path,
//! `yields-act` only to talks and acts of conflict, `yields-conflict` only to these ("is ready to attack").
//! `human` names whoever the verb does it to where only people can be: there a noun that no lexicon knows is a
//! recipient too ("arrested two ringleaders"). `uncoded` says why the codebook's own view leaves the event out.

use dateline_document::{EventType, Phase, PositionKind, Predicate};
use dateline_rules::frame::{self, Frame, FrameRules, Scene, VETO};
use dateline_rules::{Faults, Library, Rule};

/// Keys that hold role paths.
pub(crate) const SLOTS: &[&str] = &[
    "actor",
    "recipient",
    "human",
    "mediator",
    "host",
    "place",
    "issue",
    "instrument",
    "absorbs",
    "keeps",
    "keeps-talks",
    "yields",
    "yields-act",
    "yields-conflict",
];

/// The keys of a rule that are this stage's own.
const KEYS: &[&str] = &[
    "actor",
    "recipient",
    "human",
    "mediator",
    "host",
    "place",
    "issue",
    "instrument",
    "absorbs",
    "keeps",
    "keeps-talks",
    "yields",
    "yields-act",
    "yields-conflict",
    "mode",
    "position",
    "phase",
    "party",
    "spoken",
    "uncoded",
    "context",
    "score",
];

/// The stage's frames.
#[derive(Debug)]
pub(crate) struct EventFrames {
    frames: FrameRules,
    nothing: Frame,
}

impl EventFrames {
    pub(crate) fn read(library: &Library) -> Result<Self, Faults> {
        let mut faults = Faults::default();
        let lists = library.lists_of("event", &mut faults);
        let mut rules: Vec<Rule> = Vec::new();
        let keys = [&frame::KEYS[..], KEYS].concat();
        for file in library.rules_of("event") {
            file.check_keys(&keys, &mut faults);
            rules.extend(file.rules.iter().cloned());
        }
        for rule in &rules {
            let path = rule.path();
            if rule.target != VETO && rule.target.parse::<EventType>().is_err() {
                faults.add(
                    &path,
                    rule.line,
                    format!("`{}` is no PLOVER type and not `none`", rule.target),
                );
            }
            for (key, fits) in [
                ("position", position as fn(&str) -> bool),
                ("phase", phase_name),
                ("party", party_name),
            ] {
                if let Some(value) = rule.field(key)
                    && !fits(value)
                {
                    faults.add(&path, rule.line, format!("`{key} {value}` is not known"));
                }
            }
        }
        match FrameRules::compile(rules, lists, SLOTS) {
            Ok(frames) => faults.or(Self {
                frames,
                nothing: Frame::empty(),
            }),
            Err(bad) => {
                faults.extend(bad);
                Err(faults)
            }
        }
    }

    /// The best frame for a predicate; `None` when none fits or a `-> none` rule fits best.
    pub(crate) fn best(
        &self,
        predicate: &Predicate,
        scene: &dyn Scene,
    ) -> Option<(&Frame, EventType)> {
        let frame = *self.frames.fitting(predicate, scene).first()?;
        let kind = frame.rule.target.parse().ok()?;
        Some((frame, kind))
    }

    /// A frame that takes nothing, for events that no rule makes.
    pub(crate) fn nothing(&self) -> &Frame {
        &self.nothing
    }
}

/// Which parties an event needs to be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PartyNeed {
    /// At least one party of the political world.
    Political,
    /// Any person, people or body.
    Any,
    /// Any party; failing one, what anchors the event.
    Public,
    /// A political party; failing any party at all, a date, a place or a status that shows that
    /// the text tells of one event and not of its kind.
    Anchored,
}

pub(crate) fn party_need(rule: &Rule) -> PartyNeed {
    match rule.field("party") {
        Some("any") => PartyNeed::Any,
        Some("public") => PartyNeed::Public,
        Some("anchored") => PartyNeed::Anchored,
        _ => PartyNeed::Political,
    }
}

fn party_name(value: &str) -> bool {
    matches!(value, "any" | "political" | "anchored" | "public")
}

pub(crate) fn position_of(rule: &Rule) -> Option<PositionKind> {
    use PositionKind::*;
    let value = rule.field("position")?;
    [Demand, Offer, Condition, Accept, Refuse]
        .into_iter()
        .find(|p| p.as_str() == value)
}

fn position(value: &str) -> bool {
    use PositionKind::*;
    [Demand, Offer, Condition, Accept, Refuse]
        .iter()
        .any(|p| p.as_str() == value)
}

pub(crate) fn phase_of(rule: &Rule) -> Option<Phase> {
    let value = rule.field("phase")?;
    [Phase::Start, Phase::Resume, Phase::End]
        .into_iter()
        .find(|p| p.as_str() == value)
}

fn phase_name(value: &str) -> bool {
    [Phase::Start, Phase::Resume, Phase::End]
        .iter()
        .any(|p| p.as_str() == value)
}
