//! The stage's rules, compiled: passes of seq rules, each over what the passes before it found.

use crate::Profile;
use crate::call::Call;
use dateline_document::{By, TimexKind, TimexModifier, WhenRelation, fold};
use dateline_rules::{Faults, Library, List, Lists, Pattern, Rule, SeqRules};
use smol_str::SmolStr;

/// Keys that a rule of this stage may have.
const KEYS: &[&str] = &[
    "match",
    "left",
    "not-left",
    "right",
    "not-right",
    "priority",
    "pass",
    "value",
    "mod",
    "quant",
    "freq",
    "capital",
    "profile",
    "ahead",
];

/// All rules by pass, and the word lists that resolution asks for.
#[derive(Debug)]
pub(crate) struct Grammar {
    pub(crate) passes: Vec<Pass>,
    /// Prepositions with the side that they close.
    pub(crate) sides: List,
    /// Governors that put their complement into the future ("scheduled").
    pub(crate) planning: List,
    /// Governors that do so only as participles ("set for Friday").
    pub(crate) planned: List,
    /// Modal verbs that look ahead; others ("could") may speak of the past.
    pub(crate) modals: List,
    /// Verbs whose "until" lies ahead of them ("put off until Friday").
    pub(crate) extending: List,
    /// Words right before an expression that say which way it lies ("ended March 31").
    pub(crate) cues: List,
    /// The same before a day alone ("a protest for Friday").
    pub(crate) day_cues: List,
    /// Prepositions that put an amount ahead of now.
    pub(crate) into: List,
}

/// The rules of one pass.
#[derive(Debug)]
pub(crate) struct Pass {
    pub(crate) rules: SeqRules,
    pub(crate) makers: Vec<Maker>,
}

/// What a rule makes of its match, beside the pattern.
#[derive(Debug)]
pub(crate) struct Maker {
    pub(crate) call: Call,
    pub(crate) kind: Option<TimexKind>,
    /// Only a piece of other expressions.
    pub(crate) piece: bool,
    pub(crate) modifier: Option<Source>,
    pub(crate) quant: Option<Source>,
    pub(crate) freq: Option<Source>,
    /// Captures whose first letter must be upper case.
    pub(crate) capitals: Vec<String>,
    /// After "in" and with a verb that looks ahead, its amount counts from now.
    pub(crate) ahead: bool,
    /// The only conventions under which the rule holds.
    pub(crate) profile: Option<Profile>,
    pub(crate) by: By,
}

/// A literal, or the value of a capture.
#[derive(Debug)]
pub(crate) enum Source {
    Literal(SmolStr),
    Capture(String),
}

/// Longest cascade.
const MOST_PASSES: usize = 9;

impl Grammar {
    /// Compiles the rules of the folder `time`.
    ///
    /// # Errors
    /// All faults of all files at once.
    pub(crate) fn new(library: &Library) -> Result<Grammar, Faults> {
        let mut faults = Faults::default();
        let lists = library.lists_of("time", &mut faults);
        let mut by_pass: Vec<Vec<Rule>> = Vec::new();
        for file in library.rules_of("time") {
            file.check_keys(KEYS, &mut faults);
            for rule in &file.rules {
                let pass = match rule.field("pass").map_or(Ok(1), str::parse::<usize>) {
                    Ok(pass @ 1..=MOST_PASSES) => pass,
                    _ => {
                        faults.add(&rule.path(), rule.line, "`pass` is a number from 1 to 9");
                        continue;
                    }
                };
                if by_pass.len() < pass {
                    by_pass.resize_with(pass, Vec::new);
                }
                if let Some(rules) = by_pass.get_mut(pass - 1) {
                    rules.push(rule.clone());
                }
            }
        }
        let mut passes = Vec::new();
        for rules in by_pass {
            let makers = rules
                .iter()
                .filter_map(|rule| Maker::new(rule, &lists, &mut faults))
                .collect();
            match SeqRules::compile(rules, lists.clone()) {
                Ok(rules) => passes.push(Pass { rules, makers }),
                Err(bad) => faults.extend(bad),
            }
        }
        let mut list = |name: &str| match lists.list(name) {
            Some(list) => list.clone(),
            None => {
                faults.add("time", 0, format!("there is no list `{name}`"));
                List::Numbers(1, 0)
            }
        };
        let (extending, day_cues) = (list("extending"), list("cue-day"));
        let (sides, planning, planned, modals, cues, into) = (
            list("side"),
            list("planning"),
            list("planned"),
            list("modal-ahead"),
            list("cue"),
            list("amount-ahead"),
        );
        faults.or(Grammar {
            passes,
            sides,
            planning,
            planned,
            extending,
            day_cues,
            modals,
            cues,
            into,
        })
    }
}

impl Maker {
    fn new(rule: &Rule, lists: &Lists, faults: &mut Faults) -> Option<Maker> {
        let mut names = Vec::new();
        for field in rule.fields_of("match") {
            // A faulty pattern is reported where it is compiled.
            if let Ok(pattern) = Pattern::parse(&field.value, lists) {
                captures(&pattern, &mut names);
            }
        }
        let source = |key: &str| {
            rule.field(key).map(|text| {
                if names.iter().any(|n| n == text) {
                    Source::Capture(text.to_owned())
                } else {
                    Source::Literal(SmolStr::new(text))
                }
            })
        };
        let kind = match rule.target.as_str() {
            "DATE" => Some(TimexKind::Date),
            "TIME" => Some(TimexKind::Time),
            "DURATION" => Some(TimexKind::Duration),
            "SET" => Some(TimexKind::Set),
            "TIMEX3" | "NAME" | "PIECE" => None,
            other => {
                faults.add(
                    &rule.path(),
                    rule.line,
                    format!("`{other}` is none of DATE TIME DURATION SET TIMEX3 NAME PIECE"),
                );
                None
            }
        };
        let modifier = source("mod");
        if let Some(Source::Literal(code)) = &modifier
            && modifier_of(code).is_none()
        {
            faults.add(
                &rule.path(),
                rule.line,
                format!("`{code}` is neither a TIMEX3 mod nor a capture"),
            );
        }
        let profile = match rule.field("profile") {
            None => None,
            Some("tempeval") => Some(Profile::TempEval),
            Some("product") => Some(Profile::Product),
            Some(other) => {
                let told = format!("`{other}` is neither tempeval nor product");
                faults.add(&rule.path(), rule.line, told);
                None
            }
        };
        let value = rule.field("value").unwrap_or("");
        match Call::parse(value, &names) {
            Ok(call) => Some(Maker {
                call,
                kind,
                piece: rule.target == "PIECE",
                modifier,
                quant: source("quant"),
                freq: source("freq"),
                capitals: rule
                    .field("capital")
                    .map(|c| c.split_whitespace().map(str::to_owned).collect())
                    .unwrap_or_default(),
                profile,
                ahead: rule.field("ahead").is_some(),
                by: By::new(format!("time/{}", rule.id)),
            }),
            Err(why) => {
                faults.add(&rule.path(), rule.line, why);
                None
            }
        }
    }
}

/// The names that a pattern captures.
fn captures(pattern: &Pattern, names: &mut Vec<SmolStr>) {
    match pattern {
        Pattern::List(name, _) => names.push(name.clone()),
        Pattern::Capture(name, inside) => {
            names.push(name.clone());
            captures(inside, names);
        }
        Pattern::Sequence(items) | Pattern::Choice(items) => {
            for item in items {
                captures(item, names);
            }
        }
        Pattern::Repeat(inside, ..) | Pattern::Not(inside) => captures(inside, names),
        Pattern::Word(_) | Pattern::Test(..) | Pattern::Any | Pattern::Start | Pattern::End => {}
    }
}

/// TIMEX3 mod.
pub(crate) fn modifier_of(code: &str) -> Option<TimexModifier> {
    Some(match code {
        "BEFORE" => TimexModifier::Before,
        "AFTER" => TimexModifier::After,
        "ON_OR_BEFORE" => TimexModifier::OnOrBefore,
        "ON_OR_AFTER" => TimexModifier::OnOrAfter,
        "LESS_THAN" => TimexModifier::LessThan,
        "MORE_THAN" => TimexModifier::MoreThan,
        "EQUAL_OR_LESS" => TimexModifier::EqualOrLess,
        "EQUAL_OR_MORE" => TimexModifier::EqualOrMore,
        "START" => TimexModifier::Start,
        "MID" => TimexModifier::Mid,
        "END" => TimexModifier::End,
        "APPROX" => TimexModifier::Approx,
        _ => return None,
    })
}

/// The side named by a value of the list of prepositions.
pub(crate) fn side_of(code: &str) -> Option<WhenRelation> {
    [
        WhenRelation::On,
        WhenRelation::Before,
        WhenRelation::After,
        WhenRelation::Since,
        WhenRelation::Until,
        WhenRelation::By,
        WhenRelation::During,
    ]
    .into_iter()
    .find(|side| side.as_str() == fold(code))
}
