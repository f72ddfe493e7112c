//! Frame rules over hand-made predicates: paths, tests, choices, order.
#![allow(clippy::unwrap_used)]

use dateline_document::{
    Aspect, By, Id, Polarity, Predicate, PredicateKind, Reality, Role, RoleKind, Span, Tense, Token,
};
use dateline_rules::frame::{FrameRules, Path, Scene};
use dateline_rules::{Faults, Library, Source};

/// Words by token number; token 1 is an army, token 3 hangs on token 2 behind "on".
struct Words(&'static [&'static str]);

impl Scene for Words {
    fn word(&self, head: Id<Token>, fits: &mut dyn FnMut(&str) -> bool) -> bool {
        self.0.get(head.index()).is_some_and(|w| fits(w))
    }
    fn below(&self, head: Id<Token>, fits: &mut dyn FnMut(&str) -> bool) -> bool {
        self.0.iter().skip(head.index()).any(|w| fits(w))
    }
    fn is(&self, head: Id<Token>, kind: &str, itself: bool) -> bool {
        head.index() == 1 && kind == "armed" && !itself
    }
    fn roles(&self, head: Id<Token>) -> Vec<Role> {
        match head.index() {
            0 => predicate("impose").roles,
            2 => vec![role(RoleKind::Oblique, 3, Some("on"))],
            _ => Vec::new(),
        }
    }
}

const SCENE: Words = Words(&["impose", "army", "sanction", "iran"]);

fn role(kind: RoleKind, head: usize, preposition: Option<&str>) -> Role {
    Role {
        kind,
        head: Id::new(head),
        preposition: preposition.map(Into::into),
    }
}

fn predicate(lemma: &str) -> Predicate {
    Predicate {
        head: Id::new(0),
        span: Span::new(0, 6),
        lemma: lemma.into(),
        kind: PredicateKind::Verb,
        light: None,
        roles: vec![
            role(RoleKind::Agent, 1, None),
            role(RoleKind::Patient, 2, None),
        ],
        tense: Tense::Past,
        aspect: Aspect::Simple,
        passive: false,
        modality: None,
        polarity: Polarity::Positive,
        conditional: false,
        question: false,
        generic: false,
        under: Vec::new(),
        reality: Reality::Occurred,
        reality_cue: None,
        factuality: 3.0,
        by: By::fixed("test/frame"),
    }
}

fn rules(body: &str) -> Result<FrameRules, Faults> {
    let text = format!("format 1\nlist penalty sanction | embargo\n\n{body}");
    let library = Library::read([Source {
        path: "t/x.rule",
        text: &text,
    }])?;
    let mut faults = Faults::default();
    let lists = library.lists_of("t", &mut faults);
    let rules = library
        .rules_of("t")
        .flat_map(|f| f.rules.iter().cloned())
        .collect();
    FrameRules::compile(rules, lists, &["recipient"])
}

fn rule(lines: &str) -> String {
    format!("# A rule.\nrule r -> X\ntrigger impose/verb\n{lines}\nyes \"x\"\nno \"y\"\n")
}

fn fits(lines: &str) -> bool {
    let compiled = rules(&rule(lines)).unwrap();
    !compiled.fitting(&predicate("impose"), &SCENE).is_empty()
}

#[test]
fn conditions_ask_for_words_kinds_and_phrases() {
    assert!(fits("when patient {penalty}"));
    assert!(!fits("unless patient {penalty}"));
    assert!(fits("when patient is army or agent kind armed"));
    assert!(!fits("when agent is armed"));
    assert!(fits("when self has {penalty}"));
    assert!(!fits("when recipient any"));
}

#[test]
fn a_preposition_is_found_at_the_object_too_and_paths_walk_on() {
    let compiled = rules(&rule("recipient to | patient>on")).unwrap();
    let found = compiled.fitting(&predicate("impose"), &SCENE);
    let iran = vec![Id::new(3)];
    assert_eq!(
        found[0].fillers("recipient", &predicate("impose"), &SCENE),
        iran
    );
    assert_eq!(
        Path::parse("on")
            .unwrap()
            .heads(&predicate("impose"), &SCENE),
        iran
    );
}

#[test]
fn priority_then_the_number_of_conditions_decide() {
    let two = "# A.\nrule a -> A\ntrigger impose\nyes \"x\"\nno \"y\"\n\n# B.\nrule b -> B\ntrigger impose\nwhen patient any\nyes \"x\"\nno \"y\"\n";
    let order = |text: &str| -> Vec<String> {
        rules(text)
            .unwrap()
            .fitting(&predicate("impose"), &SCENE)
            .iter()
            .map(|f| f.rule.id.clone())
            .collect()
    };
    assert_eq!(order(two), ["b", "a"]);
    assert_eq!(
        order(&two.replace("rule a -> A", "rule a -> A\npriority 1")),
        ["a", "b"]
    );
}

#[test]
fn faulty_lines_are_told() {
    for bad in ["when patient {nothing}", "when patient", "when + any"] {
        assert!(rules(&rule(bad)).is_err(), "{bad}");
    }
    assert!(Path::parse("a | ").is_err());
}
