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
//! `unless` are conditions: a path and a test. A *path* names roles; `a + b` takes the fillers of
//! both, `a | b` those of the first that has any. Role names are `agent patient recipient modifier
//! complement adverbial attribute self`; any other word is a preposition (`on_behalf_of` for several words).
//! A *test* is `any`, one or more `{list}` (a word of the filler is in one of them) or `kind K …`
//! (the stage says whether the filler is of that kind).

use crate::{Faults, Lists, Rule};
use dateline_document::{Id, Predicate, PredicateKind, Role, RoleKind, Token};
use smol_str::SmolStr;
use std::collections::HashMap;

/// What a stage tells about the fillers of roles.
pub trait Scene {
    /// Whether one of the words that stand for the filler (its head, what a transparent head such
    /// as "number of" stands before, its compounds) satisfies `fits`; words are folded forms and lemmas.
    fn word(&self, head: Id<Token>, fits: &mut dyn FnMut(&str) -> bool) -> bool;
    /// Whether the filler is of a kind, in the stage's own words.
    fn is(&self, head: Id<Token>, kind: &str) -> bool;
}

/// A role path.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Path(Vec<Vec<RoleName>>);

#[derive(Clone, Debug, PartialEq)]
enum RoleName {
    Own,
    Kind(RoleKind),
    Preposition(SmolStr),
}

#[derive(Clone, Debug, PartialEq)]
enum Test {
    Any,
    Lists(Vec<SmolStr>),
    Kinds(Vec<SmolStr>),
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
    when: Vec<Condition>,
    unless: Vec<Condition>,
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
            let roles: Vec<RoleName> = branch
                .split('+')
                .map(str::trim)
                .filter(|r| !r.is_empty())
                .map(role_name)
                .collect();
            if roles.is_empty() {
                return Err(format!("the path `{text}` has an empty branch"));
            }
            branches.push(roles);
        }
        Ok(Path(branches))
    }

    /// The heads of the fillers in `predicate`, in text order within each branch.
    pub fn heads(&self, predicate: &Predicate) -> Vec<Id<Token>> {
        for branch in &self.0 {
            let mut heads: Vec<Id<Token>> = Vec::new();
            for name in branch {
                match name {
                    RoleName::Own => heads.push(predicate.head),
                    _ => heads.extend(
                        predicate
                            .roles
                            .iter()
                            .filter(|r| name.takes(r))
                            .map(|r| r.head),
                    ),
                }
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

impl RoleName {
    fn takes(&self, role: &Role) -> bool {
        match self {
            RoleName::Own => false,
            RoleName::Kind(kind) => role.kind == *kind,
            RoleName::Preposition(p) => role.preposition.as_ref() == Some(p),
        }
    }
}

fn role_name(word: &str) -> RoleName {
    RoleName::Kind(match word {
        "self" => return RoleName::Own,
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
    /// The heads that fill `slot`.
    pub fn fillers(&self, slot: &str, predicate: &Predicate) -> Vec<Id<Token>> {
        let mut heads = Vec::new();
        for (_, path) in self.slots.iter().filter(|(name, _)| name == slot) {
            heads.extend(path.heads(predicate));
        }
        heads
    }

    fn fits(&self, predicate: &Predicate, lists: &Lists, scene: &dyn Scene) -> bool {
        let holds = |c: &Condition| {
            c.path
                .heads(predicate)
                .into_iter()
                .any(|head| c.test.holds(head, lists, scene))
        };
        self.when.iter().all(holds) && !self.unless.iter().any(holds)
    }
}

impl Test {
    fn holds(&self, head: Id<Token>, lists: &Lists, scene: &dyn Scene) -> bool {
        match self {
            Test::Any => true,
            Test::Lists(names) => scene.word(head, &mut |word| {
                names
                    .iter()
                    .filter_map(|n| lists.list(n))
                    .any(|l| l.holds(word))
            }),
            Test::Kinds(kinds) => kinds.iter().any(|k| scene.is(head, k)),
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
                    key @ ("when" | "unless") => match out.condition(&field.value) {
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

    fn condition(&self, text: &str) -> Result<Condition, String> {
        let wrong =
            || format!("`{text}` is no condition: write PATH any, PATH {{list}} or PATH kind K");
        if let Some((path, names)) = text.split_once('{') {
            let mut lists = Vec::new();
            for name in names.split('{') {
                let name = name.trim().strip_suffix('}').ok_or_else(wrong)?.trim();
                if self.lists.list(name).is_none() {
                    return Err(format!("there is no list `{name}`"));
                }
                lists.push(SmolStr::new(name));
            }
            return Ok(Condition {
                path: Path::parse(path)?,
                test: Test::Lists(lists),
            });
        }
        if let Some((path, kinds)) = text.split_once(" kind ") {
            return Ok(Condition {
                path: Path::parse(path)?,
                test: Test::Kinds(kinds.split_whitespace().map(SmolStr::new).collect()),
            });
        }
        let path = text.trim().strip_suffix("any").ok_or_else(wrong)?;
        Ok(Condition {
            path: Path::parse(path)?,
            test: Test::Any,
        })
    }
}
