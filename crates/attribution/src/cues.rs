//! The cue lexicon (`attribution/cues.lex`): verbs, nouns and adjectives that report.

use crate::fast::WordMap;
use dateline_document::Stance;
use dateline_rules::{Faults, Library, Row};
use smol_str::SmolStr;

/// A row of the cue lexicon.
#[derive(Clone, Debug)]
pub(crate) struct CueRow {
    pub(crate) id: SmolStr,
    pub(crate) lemma: SmolStr,
    /// A particle or preposition that must stand by the cue.
    pub(crate) particle: Option<SmolStr>,
    pub(crate) pos: Pos,
    pub(crate) stance: Stance,
    pub(crate) negated: Negated,
    pub(crate) frames: Frames,
    pub(crate) hearer: Hearer,
    pub(crate) strength: Strength,
}

/// Part of speech of a cue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pos {
    Verb,
    Noun,
    Adjective,
}

/// What becomes of a negated cue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Negated {
    /// No attribution.
    Gone,
    /// The same stance.
    Same,
    /// This stance.
    Turns(Stance),
}

/// Where the addressee stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hearer {
    Object,
    To,
    /// The object is who is cited.
    Cited,
}

/// What a cue asks of its subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Strength {
    Strong,
    Weak,
    Talk,
    None,
}

/// What the content of a cue may be.
#[derive(Clone, Debug, Default)]
pub(crate) struct Frames {
    pub(crate) clause: bool,
    pub(crate) quote: bool,
    pub(crate) object: bool,
    pub(crate) infinitive: bool,
    pub(crate) order: bool,
    pub(crate) gerund: bool,
    pub(crate) as_: bool,
    pub(crate) predicate: bool,
    pub(crate) silence: bool,
    pub(crate) alone: bool,
    pub(crate) prepositions: Vec<SmolStr>,
}

/// All rows by lemma.
#[derive(Debug, Default)]
pub(crate) struct Cues {
    rows: Vec<CueRow>,
    by_lemma: WordMap<Vec<usize>>,
    lemma_of: WordMap<SmolStr>,
}

const FILE: &str = "attribution/cues.lex";
const COLUMNS: [&str; 10] = [
    "id", "lemma", "forms", "particle", "pos", "stance", "negated", "frames", "hearer", "strength",
];

impl Cues {
    pub(crate) fn read(library: &Library, faults: &mut Faults) -> Self {
        let lexicon = library.need("attribution/cues", &COLUMNS, faults);
        let mut cues = Cues::default();
        for row in &lexicon.rows {
            let cell = |name: &str| lexicon.cell(row, name);
            let Some(pos) = pos(cell("pos")) else {
                wrong(row, "pos", cell("pos"), faults);
                continue;
            };
            let Ok(stance) = cell("stance").parse() else {
                wrong(row, "stance", cell("stance"), faults);
                continue;
            };
            let negated = match cell("negated") {
                "" => Negated::Gone,
                "=" => Negated::Same,
                name => match name.parse() {
                    Ok(stance) => Negated::Turns(stance),
                    Err(()) => {
                        wrong(row, "negated", name, faults);
                        continue;
                    }
                },
            };
            let hearer = match cell("hearer") {
                "object" => Hearer::Object,
                "to" => Hearer::To,
                "cite" => Hearer::Cited,
                other => {
                    wrong(row, "hearer", other, faults);
                    continue;
                }
            };
            let strength = match cell("strength") {
                "strong" => Strength::Strong,
                "weak" => Strength::Weak,
                "talk" => Strength::Talk,
                "none" => Strength::None,
                other => {
                    wrong(row, "strength", other, faults);
                    continue;
                }
            };
            let mut frames = Frames::default();
            for name in lexicon.values(row, "frames") {
                if !frames.add(name) {
                    wrong(row, "frame", name, faults);
                }
            }
            let index = cues.rows.len();
            let lemma = SmolStr::new(cell("lemma"));
            for form in lexicon.values(row, "forms") {
                cues.lemma_of.insert(SmolStr::new(form), lemma.clone());
            }
            cues.by_lemma.at(lemma.clone()).push(index);
            cues.rows.push(CueRow {
                id: SmolStr::new(cell("id")),
                lemma,
                particle: Some(cell("particle"))
                    .filter(|p| !p.is_empty())
                    .map(SmolStr::new),
                pos,
                stance,
                negated,
                frames,
                hearer,
                strength,
            });
        }
        cues
    }

    /// The lemma of a verb's form.
    pub(crate) fn lemma_of(&self, form: &str) -> Option<&str> {
        self.lemma_of.get(form).map(SmolStr::as_str)
    }

    /// Rows of a lemma, those with a particle first.
    pub(crate) fn of(&self, lemma: &str, pos: Pos) -> impl Iterator<Item = &CueRow> {
        let rows = self.by_lemma.get(lemma).map_or(&[][..], Vec::as_slice);
        let rows = move |particle: bool| {
            rows.iter()
                .filter_map(|i| self.rows.get(*i))
                .filter(move |r| r.pos == pos && r.particle.is_some() == particle)
        };
        rows(true).chain(rows(false))
    }
}

impl Frames {
    fn add(&mut self, name: &str) -> bool {
        match name {
            "clause" => self.clause = true,
            "quote" => self.quote = true,
            "object" => self.object = true,
            "infinitive" => self.infinitive = true,
            "order" => self.order = true,
            "gerund" => self.gerund = true,
            "as" => self.as_ = true,
            "predicate" => self.predicate = true,
            "silence" => self.silence = true,
            "alone" => self.alone = true,
            _ => match name.strip_prefix('@') {
                Some(preposition) => self.prepositions.push(SmolStr::new(preposition)),
                None => return false,
            },
        }
        true
    }
}

fn pos(name: &str) -> Option<Pos> {
    match name {
        "verb" => Some(Pos::Verb),
        "noun" => Some(Pos::Noun),
        "adjective" => Some(Pos::Adjective),
        _ => None,
    }
}

fn wrong(row: &Row, what: &str, value: &str, faults: &mut Faults) {
    faults.add(FILE, row.line, format!("there is no {what} `{value}`"));
}
