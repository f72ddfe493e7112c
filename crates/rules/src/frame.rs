//! Frame rules: a trigger with roles over the predicates of `clause`, never over dependency labels.
//!
//! ```text
//! # Talks that were held. Not talks between firms: see the stage's topic filter.
//! rule     talks -> CONSULT
//! trigger  {talks}/noun | meet/verb
//! when     agent kind state government
//! unless   patient {deadline}
//! actor    agent + between + with
//! issue    on | about | over
//! ```
//! `trigger` lists lemmas or lists of lemmas, each with an optional part of speech. `when` and
//! `unless` are conditions: a path and a test; `A or B` holds when either does. A *path* names roles;
//! `a + b` takes the fillers of both, `a | b` those of the first that has any, `a>b` the role `b` of
//! what fills `a` ("sanctions>on"). Role names are `agent patient recipient modifier complement
//! adverbial attribute`, `self` for the predicate's own head and `light` for its light verb; any other word is a preposition (`on_behalf_of` or `on behalf of`), looked for at the
//! predicate and, where it has none, at the noun that is its patient: parsers hang such phrases on either.
//! A *test* is `any`, one or more `{list}` (a word of the filler is in one of them), `has {list}` (any word
//! below the filler is), `kind K …` (the stage says whether the filler, or what it stands for, is of that kind)
//! or `is K …` (the filler itself).

use crate::{Faults, Lists, Rule};
use dateline_document::{Id, Predicate, PredicateKind, Role, RoleKind, Token};
use smol_str::SmolStr;
use std::collections::HashMap;

/// Keys that every frame rule may have.
pub const KEYS: [&str; 4] = ["trigger", "when", "unless", "priority"];

/// Target of a rule that keeps its trigger from being anything.
pub const VETO: &str = "none";

/// What a stage tells about the fillers of roles.
pub trait Scene {
    /// Whether one of the words that stand for the filler (its head, what a transparent head such
    /// as "number of" stands before, its compounds) satisfies `fits`; words are folded forms and lemmas.
    fn word(&self, head: Id<Token>, fits: &mut dyn FnMut(&str) -> bool) -> bool;
    /// Whether any word of the filler's whole phrase satisfies `fits`.
    fn below(&self, head: Id<Token>, fits: &mut dyn FnMut(&str) -> bool) -> bool;
    /// Whether the filler is of a kind, in the stage's own words; with `itself` what it stands for
    /// (the owner of "the Israeli jets") does not count.
    fn is(&self, head: Id<Token>, kind: &str, itself: bool) -> bool;
    /// The roles of what `head` is the head of.
    fn roles(&self, head: Id<Token>) -> Vec<Role>;
}

/// A role path.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Path(Vec<Vec<Chain>>);

/// Steps from role to role, at least one.
type Chain = Vec<RoleName>;

#[derive(Clone, Debug, PartialEq)]
enum RoleName {
    Own,
    Light,
    Kind(RoleKind),
    Preposition(SmolStr),
}

#[derive(Clone, Debug, PartialEq)]
enum Test {
    Any,
    Lists(Vec<SmolStr>),
    Has(Vec<SmolStr>),
    Kinds(Vec<SmolStr>, bool),
}

#[derive(Clone, Debug, PartialEq)]
struct Condition {
    path: Path,
    test: Test,
}

/// A compiled frame rule.
#[derive(Clone, Debug)]
pub struct Frame {
    /// The rule as written.
    pub rule: Rule,
    when: Vec<Vec<Condition>>,
    unless: Vec<Vec<Condition>>,
    slots: Vec<(SmolStr, Path)>,
}

/// Frame rules compiled together.
#[derive(Debug, Default)]
pub struct FrameRules {
    frames: Vec<Frame>,
    lists: Lists,
    by_lemma: HashMap<SmolStr, Vec<(usize, Option<PredicateKind>)>>,
}

impl Path {
    /// Reads `agent + with | between`.
    ///
    /// # Errors
    /// An empty branch.
    pub fn parse(text: &str) -> Result<Path, String> {
        let mut branches = Vec::new();
        for branch in text.split('|') {
            let mut roles = Vec::new();
            for step in branch.split('+').map(str::trim) {
                let chain: Chain = step
                    .split('>')
                    .map(str::trim)
                    .filter(|w| !w.is_empty())
                    .map(role_name)
                    .collect();
                if chain.is_empty() {
                    return Err(format!("the path `{text}` has an empty branch"));
                }
                roles.push(chain);
            }
            branches.push(roles);
        }
        Ok(Path(branches))
    }

    /// The heads of the fillers in `predicate`, in text order within each branch.
    pub fn heads(&self, predicate: &Predicate, scene: &dyn Scene) -> Vec<Id<Token>> {
        for branch in &self.0 {
            let mut heads: Vec<Id<Token>> = Vec::new();
            for chain in branch {
                heads.extend(follow(chain, predicate, scene));
            }
            if !heads.is_empty() {
                heads.sort_unstable();
                heads.dedup();
                return heads;
            }
        }
        Vec::new()
    }
}

/// Walks a chain of roles from the predicate.
fn follow(chain: &[RoleName], predicate: &Predicate, scene: &dyn Scene) -> Vec<Id<Token>> {
    let Some((first, rest)) = chain.split_first() else {
        return Vec::new();
    };
    let mut at = match first {
        RoleName::Light => predicate.light.into_iter().collect(),
        _ => first.of(&scene.roles(predicate.head), predicate.head),
    };
    if at.is_empty() && matches!(first, RoleName::Preposition(_)) {
        at = predicate
            .roles_of(RoleKind::Patient)
            .flat_map(|r| first.of(&scene.roles(r.head), r.head))
            .collect();
    }
    for name in rest {
        at = at
            .into_iter()
            .flat_map(|head| name.of(&scene.roles(head), head))
            .collect();
    }
    at
}

impl RoleName {
    fn of(&self, roles: &[Role], own: Id<Token>) -> Vec<Id<Token>> {
        if *self == RoleName::Own {
            return vec![own];
        }
        roles
            .iter()
            .filter(|r| self.takes(r))
            .map(|r| r.head)
            .collect()
    }

    fn takes(&self, role: &Role) -> bool {
        match self {
            RoleName::Own | RoleName::Light => false,
            RoleName::Kind(kind) => role.kind == *kind,
            RoleName::Preposition(p) => role.preposition.as_ref() == Some(p),
        }
    }
}

fn role_name(word: &str) -> RoleName {
    RoleName::Kind(match word {
        "self" => return RoleName::Own,
        "light" => return RoleName::Light,
        "agent" => RoleKind::Agent,
        "patient" => RoleKind::Patient,
        "recipient" => RoleKind::Recipient,
        "modifier" => RoleKind::Modifier,
        "complement" => RoleKind::Complement,
        "adverbial" => RoleKind::Adverbial,
        "attribute" => RoleKind::Attribute,
        _ => return RoleName::Preposition(SmolStr::new(word.replace('_', " "))),
    })
}

impl Frame {
    /// A frame without conditions and slots.
    pub fn empty() -> Self {
        Self {
            rule: Rule::default(),
            when: Vec::new(),
            unless: Vec::new(),
            slots: Vec::new(),
        }
    }

    /// The heads that fill `slot`.
    pub fn fillers(&self, slot: &str, predicate: &Predicate, scene: &dyn Scene) -> Vec<Id<Token>> {
        let mut heads = Vec::new();
        for (_, path) in self.slots.iter().filter(|(name, _)| name == slot) {
            heads.extend(path.heads(predicate, scene));
        }
        heads
    }

    /// Whether the rule has a path for `slot`.
    pub fn has_slot(&self, slot: &str) -> bool {
        self.slots.iter().any(|(name, _)| name == slot)
    }

    fn fits(&self, predicate: &Predicate, lists: &Lists, scene: &dyn Scene) -> bool {
        let holds = |c: &Condition| {
            c.path
                .heads(predicate, scene)
                .into_iter()
                .any(|head| c.test.holds(head, lists, scene))
        };
        let either = |choice: &Vec<Condition>| choice.iter().any(holds);
        self.when.iter().all(either) && !self.unless.iter().any(either)
    }
}

impl Test {
    fn holds(&self, head: Id<Token>, lists: &Lists, scene: &dyn Scene) -> bool {
        let listed = |names: &[SmolStr], word: &str| {
            names
                .iter()
                .filter_map(|n| lists.list(n))
                .any(|l| l.holds(word))
        };
        match self {
            Test::Any => true,
            Test::Lists(names) => scene.word(head, &mut |word| listed(names, word)),
            Test::Has(names) => scene.below(head, &mut |word| listed(names, word)),
            Test::Kinds(kinds, itself) => kinds.iter().any(|k| scene.is(head, k, *itself)),
        }
    }
}

impl FrameRules {
    /// Compiles the rules that have a `trigger`; `slots` are the keys that hold paths.
    ///
    /// # Errors
    /// Every faulty line.
    pub fn compile(rules: Vec<Rule>, lists: Lists, slots: &[&str]) -> Result<Self, Faults> {
        let mut faults = Faults::default();
        let mut out = FrameRules {
            lists,
            ..Self::default()
        };
        for rule in rules {
            let index = out.frames.len();
            let mut frame = Frame {
                rule,
                when: Vec::new(),
                unless: Vec::new(),
                slots: Vec::new(),
            };
            let path = frame.rule.path();
            let mut triggers = Vec::new();
            for field in &frame.rule.fields {
                let mut note = |why: String| faults.add(&path, field.line, why);
                match field.key.as_str() {
                    "trigger" => match out.triggers(&field.value) {
                        Ok(found) => triggers.extend(found),
                        Err(why) => note(why),
                    },
                    key @ ("when" | "unless") => match out.choice(&field.value) {
                        Ok(c) if key == "when" => frame.when.push(c),
                        Ok(c) => frame.unless.push(c),
                        Err(why) => note(why),
                    },
                    key if slots.contains(&key) => match Path::parse(&field.value) {
                        Ok(p) => frame.slots.push((SmolStr::new(key), p)),
                        Err(why) => note(why),
                    },
                    _ => {}
                }
            }
            if triggers.is_empty() {
                faults.add(&path, frame.rule.line, "the rule has no `trigger`");
            }
            for (lemma, kind) in triggers {
                out.by_lemma.entry(lemma).or_default().push((index, kind));
            }
            out.frames.push(frame);
        }
        faults.or(out)
    }

    /// The frames that fit `predicate`: higher priority first, then more conditions, then file order.
    pub fn fitting(&self, predicate: &Predicate, scene: &dyn Scene) -> Vec<&Frame> {
        let mut found: Vec<(usize, &Frame)> = self
            .by_lemma
            .get(&predicate.lemma)
            .into_iter()
            .flatten()
            .filter(|(_, kind)| kind.is_none_or(|k| k == predicate.kind))
            .filter_map(|(i, _)| self.frames.get(*i).map(|f| (*i, f)))
            .filter(|(_, f)| f.fits(predicate, &self.lists, scene))
            .collect();
        found.sort_by_key(|(i, f)| (-f.rule.priority(), std::cmp::Reverse(f.when.len()), *i));
        found.dedup_by_key(|(i, _)| *i);
        found.into_iter().map(|(_, f)| f).collect()
    }

    /// The lists the rules were compiled with.
    pub fn lists(&self) -> &Lists {
        &self.lists
    }

    /// All frames in file order.
    pub fn frames(&self) -> &[Frame] {
        &self.frames
    }

    fn triggers(&self, text: &str) -> Result<Vec<(SmolStr, Option<PredicateKind>)>, String> {
        let mut out = Vec::new();
        for item in text.split('|').map(str::trim) {
            let (word, kind) = match item.rsplit_once('/') {
                Some((w, "verb")) => (w, Some(PredicateKind::Verb)),
                Some((w, "noun")) => (w, Some(PredicateKind::Noun)),
                Some((w, "adjective")) => (w, Some(PredicateKind::Adjective)),
                Some((_, other)) => {
                    return Err(format!("`{other}` is none of verb, noun, adjective"));
                }
                None => (item, None),
            };
            match word.strip_prefix('{').and_then(|w| w.strip_suffix('}')) {
                Some(name) => {
                    let list = self
                        .lists
                        .list(name)
                        .ok_or_else(|| format!("there is no list `{name}`"))?;
                    let words = list
                        .phrases()
                        .ok_or_else(|| format!("list `{name}` holds no words"))?;
                    out.extend(words.into_iter().map(|w| (w, kind)));
                }
                None if word.is_empty() => return Err("a trigger is empty".to_owned()),
                None => out.push((SmolStr::new(word), kind)),
            }
        }
        Ok(out)
    }

    fn choice(&self, text: &str) -> Result<Vec<Condition>, String> {
        text.split(" or ").map(|c| self.condition(c)).collect()
    }

    fn condition(&self, text: &str) -> Result<Condition, String> {
        let wrong = || {
            format!(
                "`{text}` is no condition: write PATH any, PATH {{list}}, PATH has {{list}}, PATH kind K or PATH is K"
            )
        };
        if let Some((path, names)) = text.split_once('{') {
            let mut lists = Vec::new();
            for name in names.split('{') {
                let name = name.trim().strip_suffix('}').ok_or_else(wrong)?.trim();
                if self.lists.list(name).is_none() {
                    return Err(format!("there is no list `{name}`"));
                }
                lists.push(SmolStr::new(name));
            }
            let (path, test) = match path.trim().strip_suffix(" has") {
                Some(path) => (path, Test::Has(lists)),
                None => (path, Test::Lists(lists)),
            };
            return Ok(Condition {
                path: Path::parse(path)?,
                test,
            });
        }
        for (word, itself) in [(" kind ", false), (" is ", true)] {
            if let Some((path, kinds)) = text.split_once(word) {
                let kinds = kinds.split_whitespace().map(SmolStr::new).collect();
                return Ok(Condition {
                    path: Path::parse(path)?,
                    test: Test::Kinds(kinds, itself),
                });
            }
        }
        let path = text.trim().strip_suffix("any").ok_or_else(wrong)?;
        Ok(Condition {
            path: Path::parse(path)?,
            test: Test::Any,
        })
    }
}
