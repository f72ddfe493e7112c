//! Reads the stage's lexicons into [`Words`]; all faults at once, with file and line.

use crate::judge::hints::Hint;
use crate::signature::{Effect, Form, Signature, reality_named};
use crate::words::{
    Control, Cue, CueEffect, Embedder, Function, LISTS, Light, Noun, Place, Pos, Slot, Words,
};
use dateline_document::{By, Modality};
use dateline_rules::{Faults, Lexicon, Library};
use smol_str::SmolStr;
use std::collections::{HashMap, HashSet};

impl Words {
    /// Reads the stage's lexicons.
    pub(crate) fn new(library: &Library) -> Result<Self, Faults> {
        let mut faults = Faults::default();
        let mut words = Words::default();
        let signatures = words.classes(library, &mut faults);
        words.embedding(library, &signatures, &mut faults);
        words.eventive(library, &mut faults);
        words.light(library, &mut faults);
        words.cues(library, &mut faults);
        words.grammar(library, &mut faults);
        let phrases = library.need("clause/phrases", &["verb", "words"], &mut faults);
        for row in &phrases.rows {
            let verb = SmolStr::new(phrases.cell(row, "verb"));
            let entry = words.phrases.entry(verb).or_default();
            for sequence in phrases.values(row, "words") {
                entry.push(sequence.split(' ').map(SmolStr::new).collect());
            }
            entry.sort_by_key(|s| std::cmp::Reverse(s.len()));
        }
        words.hints(library, &mut faults);
        faults.or(words)
    }

    fn hints(&mut self, library: &Library, faults: &mut Faults) {
        let lexicon = library.need("clause/hints", &["class", "phrases"], faults);
        for row in &lexicon.rows {
            for phrase in lexicon.values(row, "phrases") {
                match Hint::read(lexicon.cell(row, "class"), phrase) {
                    Some((first, hint)) => self.hints.entry(first).or_default().push(hint),
                    None => faults.add(
                        "clause/hints.lex",
                        row.line,
                        format!("`{phrase}` does not begin with a word"),
                    ),
                }
            }
        }
    }

    fn classes(
        &self,
        library: &Library,
        faults: &mut Faults,
    ) -> HashMap<SmolStr, [Option<Signature>; Form::COUNT]> {
        let columns = [
            "id", "class", "form", "plus", "minus", "fplus", "fminus", "agent",
        ];
        let lexicon = library.need("clause/classes", &columns, faults);
        let mut out: HashMap<SmolStr, [Option<Signature>; Form::COUNT]> = HashMap::new();
        for row in &lexicon.rows {
            let fault = |faults: &mut Faults, what: &str| {
                faults.add("clause/classes.lex", row.line, what);
            };
            let (Some(plus), Some(minus)) = (
                Effect::read(lexicon.cell(row, "plus")),
                Effect::read(lexicon.cell(row, "minus")),
            ) else {
                fault(
                    faults,
                    "plus and minus are own, same, not, topic, able or a reality",
                );
                continue;
            };
            let signature = Signature {
                plus,
                minus,
                fplus: number(&lexicon, row, "fplus", faults),
                fminus: number(&lexicon, row, "fminus", faults),
                agent: lexicon.cell(row, "agent") == "yes",
            };
            let entry = out
                .entry(SmolStr::new(lexicon.cell(row, "class")))
                .or_default();
            for form in lexicon.values(row, "form") {
                match Form::read(form).and_then(|f| entry.get_mut(f as usize)) {
                    Some(place) => *place = Some(signature.clone()),
                    None => fault(faults, "form is finite, inf, ger or noun"),
                }
            }
        }
        out
    }

    fn embedding(
        &mut self,
        library: &Library,
        classes: &HashMap<SmolStr, [Option<Signature>; Form::COUNT]>,
        faults: &mut Faults,
    ) {
        let columns = [
            "id", "lemma", "pos", "class", "forms", "prep", "control", "modality", "plus", "minus",
            "fplus", "fminus",
        ];
        let lexicon = library.need("clause/embedding", &columns, faults);
        let grammar = library.need("clause/grammar", &["id", "form"], faults);
        let directing: HashSet<SmolStr> = grammar
            .row("directing-classes")
            .map(|row| grammar.values(row, "form").map(SmolStr::new).collect())
            .unwrap_or_default();
        for row in &lexicon.rows {
            let mut fault = |what: &str| faults.add("clause/embedding.lex", row.line, what);
            let pos = match lexicon.cell(row, "pos") {
                "verb" => Pos::Verb,
                "noun" => Pos::Noun,
                "adj" => Pos::Adjective,
                _ => {
                    fault("pos is verb, noun or adj");
                    continue;
                }
            };
            let class = SmolStr::new(lexicon.cell(row, "class"));
            let class_name = class.clone();
            let Some(mut signatures) = classes.get(&class).cloned() else {
                fault("the class has no row in classes.lex");
                continue;
            };
            let forms: Vec<&str> = lexicon.values(row, "forms").collect();
            if forms.iter().any(|f| Form::read(f).is_none()) {
                fault("forms are finite, inf, ger or noun, joined by |");
            }
            if !forms.is_empty() {
                for form in Form::ALL {
                    if !forms.contains(&form.as_str())
                        && let Some(place) = signatures.get_mut(form as usize)
                    {
                        *place = None;
                    }
                }
            }
            for (cell, negative) in [("plus", false), ("minus", true)] {
                let text = lexicon.cell(row, cell);
                if text.is_empty() {
                    continue;
                }
                match Effect::read(text) {
                    Some(effect) => {
                        for s in signatures.iter_mut().flatten() {
                            *(if negative { &mut s.minus } else { &mut s.plus }) = effect;
                        }
                    }
                    None => fault("plus and minus are own, same, not, topic, able or a reality"),
                }
            }
            let modality = match lexicon.cell(row, "modality") {
                "" => None,
                text => modality_named(text).or_else(|| {
                    fault("there is no such modality");
                    None
                }),
            };
            let fplus = number(&lexicon, row, "fplus", faults);
            let fminus = number(&lexicon, row, "fminus", faults);
            for s in signatures.iter_mut().flatten() {
                s.fplus = fplus.or(s.fplus);
                s.fminus = fminus.or(s.fminus);
            }
            let embedder = Embedder {
                by: By::new(format!("lexicon/embedding:{}", lexicon.cell(row, "id"))),
                class,
                signatures,
                prepositions: lexicon
                    .values(row, "prep")
                    .map(|p| SmolStr::new(p.trim_start_matches('!')))
                    .collect(),
                needs_preposition: lexicon.cell(row, "prep").starts_with('!'),
                control: if lexicon.values(row, "control").any(|c| c == "subject") {
                    Control::Subject
                } else {
                    Control::Usual
                },
                controllers: lexicon
                    .values(row, "control")
                    .filter(|c| !matches!(*c, "subject" | "theme"))
                    .map(SmolStr::new)
                    .collect(),
                theme: lexicon.values(row, "control").any(|c| c == "theme"),
                modality,
                directs: directing.contains(&class_name),
            };
            for lemma in lexicon.values(row, "lemma") {
                let rows = self
                    .embedders
                    .entry((SmolStr::new(lemma), pos))
                    .or_default();
                rows.push(embedder.clone());
                // "called for talks" is tried before "called talks".
                rows.sort_by_key(|r| !r.needs_preposition);
            }
        }
    }

    fn eventive(&mut self, library: &Library, faults: &mut Faults) {
        let columns = ["id", "verb", "of", "poss", "patient", "flags"];
        let lexicon = library.need("clause/nouns", &columns, faults);
        for row in &lexicon.rows {
            let mut slot = |cell: &str| match lexicon.cell(row, cell) {
                "patient" => Slot::Patient,
                "either" => Slot::Either,
                "agent" | "" => Slot::Agent,
                _ => {
                    faults.add(
                        "clause/nouns.lex",
                        row.line,
                        "of and poss are agent, patient or either",
                    );
                    Slot::Agent
                }
            };
            let noun = Noun {
                by: By::new(format!("lexicon/nouns:{}", lexicon.cell(row, "id"))),
                of: slot("of"),
                possessive: slot("poss"),
                patient: lexicon.values(row, "patient").map(SmolStr::new).collect(),
                goal: lexicon.values(row, "flags").any(|f| f == "goal"),
                fixture: lexicon.values(row, "flags").any(|f| f == "fixture"),
                speech: lexicon.values(row, "flags").any(|f| f == "speech"),
            };
            self.nouns
                .insert(SmolStr::new(lexicon.cell(row, "id")), noun);
        }
    }

    fn light(&mut self, library: &Library, faults: &mut Faults) {
        let columns = ["id", "verb", "prep", "subject", "nouns"];
        let lexicon = library.need("clause/lights", &columns, faults);
        for row in &lexicon.rows {
            let light = Light {
                preposition: Some(lexicon.cell(row, "prep"))
                    .filter(|p| !p.is_empty())
                    .map(SmolStr::new),
                passive: lexicon.cell(row, "subject") == "patient",
                nouns: lexicon.values(row, "nouns").map(SmolStr::new).collect(),
            };
            for verb in lexicon.values(row, "verb") {
                self.lights
                    .entry(SmolStr::new(verb))
                    .or_default()
                    .push(light.clone());
            }
        }
    }

    fn cues(&mut self, library: &Library, faults: &mut Faults) {
        let columns = ["id", "form", "place", "effect", "modality", "factuality"];
        let lexicon = library.need("clause/cues", &columns, faults);
        for row in &lexicon.rows {
            let factuality = number(&lexicon, row, "factuality", faults);
            let mut fault = |what: &str| faults.add("clause/cues.lex", row.line, what);
            let effect = match lexicon.cell(row, "effect") {
                "negates" => CueEffect::Negates,
                "future" => CueEffect::Future,
                "ahead" => CueEffect::Ahead,
                "shade" => CueEffect::Shade,
                text => match reality_named(text) {
                    Some(reality) => CueEffect::Is(reality),
                    None => {
                        fault("effect is negates, future, ahead, shade or a reality");
                        continue;
                    }
                },
            };
            let place = match lexicon.cell(row, "place") {
                "adjective" => Place::Adjective,
                "adverb" => Place::Adverb,
                "determiner" => Place::Determiner,
                "preposition" => Place::Preposition,
                "mark" => Place::Mark,
                "anywhere" => Place::Anywhere,
                "verdict" => Place::Verdict,
                _ => {
                    fault(
                        "place is adjective, adverb, determiner, preposition, mark, anywhere or verdict",
                    );
                    continue;
                }
            };
            let modality = match lexicon.cell(row, "modality") {
                "" => None,
                text => modality_named(text),
            };
            for form in lexicon.values(row, "form") {
                let words: Vec<SmolStr> = form.split(' ').map(SmolStr::new).collect();
                let Some(first) = words.first().cloned() else {
                    continue;
                };
                let entry = self.cues.entry(first).or_default();
                entry.push(Cue {
                    words,
                    place,
                    effect,
                    modality,
                    factuality,
                });
                entry.sort_by_key(|c| std::cmp::Reverse(c.words.len()));
            }
        }
    }

    fn grammar(&mut self, library: &Library, faults: &mut Faults) {
        let lexicon = library.need("clause/grammar", &["id", "form"], faults);
        for row in &lexicon.rows {
            let id = lexicon.cell(row, "id");
            let function = match id {
                "future" => Some(Function::Future),
                "hypothetical" => Some(Function::Would),
                "open" => Some(Function::Possible),
                "open-past" => Some(Function::Could),
                "ability" => Some(Function::Able),
                "obligation" => Some(Function::Obliged),
                "advice" => Some(Function::Advised),
                "adversative" => Some(Function::Adversative),
                "perfect" => Some(Function::Have),
                "copula" => Some(Function::Be),
                "passive-auxiliary" => Some(Function::PassiveAuxiliary),
                "negation" => Some(Function::Not),
                "infinitive" => Some(Function::To),
                "passive-agent" => Some(Function::By),
                "genitive" => Some(Function::Of),
                "relative" => Some(Function::Relative),
                _ => None,
            };
            for form in lexicon.values(row, "form").map(SmolStr::new) {
                match (function, id) {
                    (Some(function), _) => {
                        self.functions.insert(form, function);
                    }
                    (None, "state-verbs") => {
                        self.states.insert(form);
                    }
                    (None, "futurate-verbs") => {
                        self.futurates.insert(form);
                    }
                    (None, "participle-prepositions") => {
                        self.prepositions.insert(form);
                    }
                    (None, "ambiguous-particles") => {
                        self.ambiguous.insert(form);
                    }
                    (None, "time-words") => {
                        self.times.insert(form);
                    }
                    (None, "directing-classes") => {}
                    (None, "frustrable-classes") => {
                        self.frustrable.insert(form);
                    }
                    (None, "period-words") => {
                        self.periods.insert(form);
                    }
                    (None, "inverting") => {
                        self.inverting.insert(form);
                    }
                    (None, "plural-suffixes") => self.plural_suffixes.push(form),
                    (None, "agent-prepositions") => {
                        self.agents.insert(form);
                    }
                    (None, id) if let Some(at) = LISTS.iter().position(|l| *l == id) => {
                        *self.lists.entry(form).or_default() |= 1 << at;
                    }
                    _ => {
                        faults.add("clause/grammar.lex", row.line, "there is no such function");
                        break;
                    }
                }
            }
        }
    }
}

fn number(
    lexicon: &Lexicon,
    row: &dateline_rules::Row,
    column: &str,
    faults: &mut Faults,
) -> Option<f32> {
    let text = lexicon.cell(row, column);
    if text.is_empty() {
        return None;
    }
    match text.parse::<f32>() {
        Ok(x) if (-3.0..=3.0).contains(&x) => Some(x),
        _ => {
            faults.add(
                &format!("{}.lex", lexicon.name),
                row.line,
                format!("`{column}` is a number from -3 to 3"),
            );
            None
        }
    }
}

fn modality_named(name: &str) -> Option<Modality> {
    Some(match name {
        "possible" => Modality::Possible,
        "able" => Modality::Able,
        "allowed" => Modality::Allowed,
        "obliged" => Modality::Obliged,
        "planned" => Modality::Planned,
        "wished" => Modality::Wished,
        "feared" => Modality::Feared,
        "attempted" => Modality::Attempted,
        "hypothetical" => Modality::Hypothetical,
        "probable" => Modality::Probable,
        _ => return None,
    })
}
