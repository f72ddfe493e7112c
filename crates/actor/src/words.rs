//! The words that are no names: role nouns, titles, pronouns, and words that tell how a name is used.

use crate::knowledge::Sex;
use crate::trie::{QuickMap, Trie};
use dateline_document::{Kind, Layer, PlacePrecision, Token, fold};
use dateline_rules::{Faults, Library};
use smol_str::SmolStr;

/// Office of rows whose office has no terms in the tables.
const NO_TERMS: &str = "other";

/// A role noun or title.
#[derive(Debug, Clone, Default)]
pub(crate) struct Role {
    /// As in the table.
    pub(crate) id: SmolStr,
    /// Name of the table.
    pub(crate) table: &'static str,
    pub(crate) kind: Option<Kind>,
    pub(crate) sectors: Vec<SmolStr>,
    pub(crate) plural: bool,
    pub(crate) sex: Option<Sex>,
    pub(crate) anonymous: bool,
    pub(crate) office: Option<SmolStr>,
}

/// Grammatical person of a pronoun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Person {
    First,
    Second,
    Third,
}

/// A pronoun.
#[derive(Debug, Clone)]
pub(crate) struct Pronoun {
    pub(crate) person: Person,
    pub(crate) plural: bool,
    pub(crate) sex: Option<Sex>,
    /// May stand for a human being.
    pub(crate) human: bool,
    /// May stand for a thing, body or place.
    pub(crate) thing: bool,
    /// Stands for the place where the report was written.
    pub(crate) place: bool,
    /// Stands for somebody of its own clause.
    pub(crate) reflexive: bool,
}

/// What a kind word of the tables means.
#[derive(Debug, Clone, Copy)]
pub(crate) struct KindWord {
    pub(crate) kind: Kind,
    pub(crate) precision: Option<PlacePrecision>,
}

/// All word lists.
#[derive(Debug, Default)]
pub(crate) struct Words {
    pub(crate) roles: Roles,
    pub(crate) titles: Roles,
    pub(crate) pronouns: QuickMap<SmolStr, Pronoun>,
    pub(crate) kinds: QuickMap<SmolStr, KindWord>,
    pub(crate) salience: crate::salience::Salience,
    classes: QuickMap<SmolStr, Bits>,
}

/// What is known of a word.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Bits {
    /// Its classes; see [`Class::bit`].
    pub(crate) classes: u128,
    /// [`ROLE`] and [`TITLE`], where a phrase of those tables starts with it.
    pub(crate) opens: u8,
}

/// Bit of words with which a role noun may start.
pub(crate) const ROLE: u8 = 1;
/// Bit of words with which a title may start.
pub(crate) const TITLE: u8 = 2;

/// Phrases of role nouns or titles.
#[derive(Debug, Default)]
pub(crate) struct Roles {
    trie: Trie,
    pub(crate) rows: Vec<Role>,
}

impl Roles {
    fn add(&mut self, role: Role) {
        let Ok(n) = u32::try_from(self.rows.len()) else {
            return;
        };
        let node = self.trie.node(&role.id, |_, _| {});
        self.trie.end(node, n);
        self.rows.push(role);
    }

    /// The row of exactly this phrase.
    pub(crate) fn row(&self, phrase: &str) -> Option<&Role> {
        self.rows.get(*self.trie.exact(phrase).first()? as usize)
    }

    /// Each piece with which a phrase starts.
    fn openers(&self) -> impl Iterator<Item = &str> {
        self.trie.openers()
    }

    /// The longest phrase that starts at token `from` and ends before `end`: tokens used, row.
    pub(crate) fn at(
        &self,
        tokens: &Layer<Token>,
        from: usize,
        end: usize,
    ) -> Option<(usize, &Role)> {
        let mut node = 0;
        let mut best = None;
        for n in from..end {
            let token = tokens.get(n)?;
            let whole = |node: u32, form: &str| {
                let mut at = Some(node);
                crate::piece::split(form, |piece, _, _| {
                    at = at.and_then(|node| self.trie.step(node, self.trie.id(piece)));
                });
                at.filter(|at| *at != node)
            };
            let by_form = whole(node, &token.folded);
            // The last word may stand in the plural.
            let by_lemma = whole(node, &fold(&token.lemma));
            for end in [by_lemma, by_form].into_iter().flatten() {
                if let Some(row) = self.trie.ends(end).first() {
                    best = Some((n + 1 - from, *row));
                }
            }
            match by_form {
                Some(next) => node = next,
                // A hyphen inside ("vice-president", "foreign-policy chief") is a gap.
                None if n > from && token.folded == "-" => {}
                None => break,
            }
        }
        let (length, row) = best?;
        Some((length, self.rows.get(row as usize)?))
    }
}

macro_rules! classes {
    ($($(#[$doc:meta])* $name:ident $label:literal),* $(,)?) => {
        /// How a word tells the use of a name beside it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(u8)]
        pub(crate) enum Class { $($(#[$doc])* $name),* }
        impl Class {
            /// Its bit among those of a word.
            pub(crate) fn bit(self) -> u128 {
                1 << self as u128
            }

            const ALL: &'static [(&'static str, Class)] = &[$(($label, Class::$name)),*];
        }
    };
}

classes! {
    /// The definite article.
    Article "article",
    /// Prepositions of rest.
    At "at",
    /// Prepositions of motion.
    Motion "motion",
    /// Prepositions that join a noun to what it belongs to.
    Belonging "belonging",
    /// The preposition of possession.
    Possession "possession",
    /// Prepositions after which a capital is always its government.
    Party "party",
    /// Verbs and nouns of motion.
    Move "move",
    /// Verbs whose object is a place.
    Onto "onto",
    /// Nouns that a place name before them situates.
    Sited "sited",
    /// Nouns that name a kind of place ("city of").
    Settlement "settlement",
    /// Verbs that need a speaker.
    Say "say",
    /// Words for two of something.
    Both "both",
    /// The word for the second of two ("the other side").
    Second "second",
    /// Nouns that speak again of a settlement named before.
    Again "again",
    /// Words for every one of two.
    Each "each",
    /// Nouns that stand for parties.
    Side "side",
    /// Nouns for a state as a territory or polity.
    Country "country",
    /// Particles inside personal names.
    Particle "particle",
    /// Words that may stand before a title.
    Former "former",
    /// Determiners that bring something new in.
    Indefinite "indefinite",
    /// Role nouns that are other things where nobody owns them ("the head").
    Owned "owned",
    /// Nouns for settlements and divisions of land, beside which a name is one.
    Town "town",
    /// Prepositions after which a name in no table is a place.
    Within "within",
    /// Nouns under which a named group is spoken of again.
    Renames "renames",
    /// Words for outlets in print, and kinds of outlet that they fit.
    Print "print",
    /// Words for outlets on the air, and kinds of outlet that they fit.
    Air "air",
    /// Role nouns that are one only beside a name or as a source ("site").
    Loose "loose",
    /// Words after which a source stands.
    Sourced "sourced",
    /// Nouns with which the names of newspapers end.
    Press "press",
    /// Nouns and letters before the names of ships.
    Vessel "vessel",
    /// Words for agencies, and kinds of outlet that they fit.
    Wire "wire",
    /// Nouns of time.
    Time "time",
    /// Attributive verbs and participles inside noun phrases of actors.
    Backed "backed",
    /// "who", "which".
    Relative "relative",
    /// Capitalised words that are no part of names.
    NotName "not-name",
    /// Nouns after which a name is a person ("Mr").
    Honorific "honorific",
    /// Nouns for those who are sent to other countries.
    Abroad "abroad",
    /// Nouns for whoever is first in a state.
    Leads "leads",
    /// Offices of whoever is first in a state.
    Helm "helm",
    /// Nouns for who holds the same office elsewhere.
    Counterpart "counterpart",
    /// Words that open a clause.
    Opener "opener",
    /// Verbs with which something is found so and so ("made it clear").
    Finding "finding",
    /// Copulas besides the auxiliary.
    Linking "linking",
    /// Verbs of seeming and turning out.
    Seeming "seeming",
    /// Weather, and times of day.
    Weather "weather",
    /// Adjectives said of somebody before a clause ("confident that").
    Convinced "convinced",
    /// Adjectives said of somebody before an infinitive ("ready to").
    Willing "willing",
    /// Conjunctions before a remark ("as it was said").
    Likeness "likeness",
    /// Participles with an infinitive that is their subject ("it was decided to").
    Resolved "resolved",
    /// Verbs of what an act costs.
    Spending "spending",
    /// Nouns with a clause that is their subject ("a mistake to").
    Extraposed "extraposed",
    /// Verbs of talk by nobody in particular.
    Hearsay "hearsay",
    /// Conjunctions of those who are meant together.
    And "joining",
    /// Words for three of something.
    Three "three-of",
    /// Words for four of something.
    Four "four-of",
    /// Verbs of those who bring others together.
    Brokering "brokering",
    /// Verbs and nouns of dealings between two.
    Meeting "dealing",
    /// Nouns for whoever is first in a body ("the head of the foreign ministry").
    Heads "heads",
    /// Words of the names of foreign ministries.
    ForeignOffice "foreign-office",
    /// Words of the names of defence ministries.
    DefenceOffice "defence-office",
    /// Words for cabinets.
    Cabinet "cabinet",
    /// Words for the office of a president.
    Presidency "presidency",
    /// Nouns for seats of government.
    Seat "seat",
    /// Nouns for what a state or body is to others ("Norway, the mediator").
    Function "function",
    /// Nouns under which an organ of state is spoken of again.
    Bureau "bureau",
    /// Nouns for those whom a body or leader commands ("his men").
    Commanded "commanded",
    /// Nouns for states by what they are to one another ("the neighbours").
    Bodied "bodied",
    /// Verbs with somebody and what is laid to him ("accused X of").
    Accusing "accusing",
    /// Nouns for one sort of place alone ("the island").
    Sole "sole",
    /// Nouns for small settlements.
    Small "small",
    /// Prepositions of where a journey goes ("left for").
    Bound "bound",
    /// Words before a name for a part of what it names ("western Nicaragua").
    Quarter "quarter",
    /// Nouns for parts of a place ("the Egyptian half of").
    Portion "portion",
    /// Nouns for those who rule a division of a state.
    Governor "governor",
    /// Words for those who know of something ("people familiar with").
    Informed "informed",
    /// Verbs whose subject acts for their object ("represents", "leads").
    Serving "serving",
    /// Verbs of acting for somebody named after a preposition ("speaks for").
    SpeaksFor "speaks-for",
    /// Prepositions before those for whom somebody acts.
    OnBehalf "on-behalf",
    /// Offices that are a task beside another office ("mediator").
    Duty "duty",
    /// Prepositions before what holds a place.
    Holding "holding",
    /// Prepositions before a coast or island that holds a place.
    Upon "upon",
    /// Nouns for divisions of a state.
    Division "division",
    /// Nouns for those who stand against or beside one another, people or states.
    Rivalry "rivalry",
    /// Conjunctions of what comes first ("before").
    Until "until",
    /// Titles of nobility, which are no part of the name.
    Peer "peer",
    /// Nouns for those who attend to one person ("an aide to").
    Attendant "attendant",
    /// Words with which names of political parties end.
    PartyName "party-name",
    /// Words with which names of armed groups end.
    ArmedName "armed-name",
    /// Nouns for what is agreed at a place and bears its name ("the Dayton agreement").
    Deed "deed",
    /// Words of clubs and races named after a city ("Leeds United").
    Club "club",
    /// Words before the office of those who hold it no longer.
    Bygone "bygone",
    /// Demonstratives.
    This "demonstrative",
}

impl Words {
    /// Whether `word` (folded form or lemma) is of this class.
    pub(crate) fn is(&self, word: &str, class: Class) -> bool {
        self.classes
            .get(word)
            .is_some_and(|bits| bits.classes & class.bit() != 0)
    }

    /// Whether two office names are the same office.
    pub(crate) fn same_office(&self, held: Option<&str>, asked: &str) -> bool {
        let Some(held) = held else { return false };
        held.split('|')
            .any(|h| self.office(h) == self.office(asked))
    }

    /// The office that a title or role phrase gives; the phrase itself where no row says.
    pub(crate) fn office(&self, phrase: &str) -> SmolStr {
        self.titles
            .row(phrase)
            .and_then(|r| r.office.clone())
            .unwrap_or_else(|| SmolStr::from(fold(phrase)))
    }

    /// What is known of `word`.
    pub(crate) fn bits(&self, word: &str) -> Bits {
        self.classes.get(word).copied().unwrap_or_default()
    }

    /// Reads the word lists of the library.
    pub(crate) fn read(library: &Library, faults: &mut Faults) -> Self {
        let mut words = Words::default();
        for (table, into_titles) in [("roles", false), ("place-nouns", false), ("titles", true)] {
            let name = format!("actor/{table}");
            let lexicon = library.need(&name, &["id", "sectors"], faults);
            for row in &lexicon.rows {
                let kind = match lexicon.cell(row, "kind") {
                    "" => None,
                    label => match kind_of(label) {
                        Some(kind) => Some(kind),
                        None => {
                            let file = format!("{name}.lex");
                            faults.add(&file, row.line, format!("`{label}` is no kind"));
                            None
                        }
                    },
                };
                let role = Role {
                    id: lexicon.cell(row, "id").into(),
                    table,
                    kind,
                    sectors: lexicon.values(row, "sectors").map(SmolStr::from).collect(),
                    plural: lexicon.cell(row, "number").starts_with("pl"),
                    sex: sex_of(lexicon.cell(row, "sex")),
                    anonymous: is_yes(lexicon.cell(row, "anonymous")),
                    office: some(lexicon.cell(row, "office")).filter(|o| o != NO_TERMS),
                };
                if into_titles {
                    words.titles.add(role);
                } else {
                    words.roles.add(role);
                }
            }
        }
        words.salience = crate::salience::Salience::read(library, faults);
        words.read_pronouns(library, faults);
        words.read_kinds(library, faults);
        words.read_classes(library, faults);
        for (table, bit) in [(&words.roles, ROLE), (&words.titles, TITLE)] {
            for piece in table.openers() {
                words.classes.entry(piece.into()).or_default().opens |= bit;
            }
        }
        words
    }

    fn read_pronouns(&mut self, library: &Library, faults: &mut Faults) {
        let columns = ["form", "person", "number", "sex", "stands_for"];
        let lexicon = library.need("actor/pronouns", &columns, faults);
        for row in &lexicon.rows {
            let person = match lexicon.cell(row, "person") {
                "1" => Person::First,
                "2" => Person::Second,
                _ => Person::Third,
            };
            let stands = |label| lexicon.values(row, "stands_for").any(|v| v == label);
            let pronoun = Pronoun {
                person,
                plural: lexicon.cell(row, "number") == "plural",
                sex: sex_of(lexicon.cell(row, "sex")),
                human: stands("human"),
                thing: stands("thing"),
                place: stands("place"),
                reflexive: stands("self"),
            };
            let form = fold(lexicon.cell(row, "form"));
            self.pronouns.insert(form.into(), pronoun);
        }
    }

    fn read_kinds(&mut self, library: &Library, faults: &mut Faults) {
        let lexicon = library.need("actor/kinds", &["word", "kind", "precision"], faults);
        for row in &lexicon.rows {
            match kind_of(lexicon.cell(row, "kind")) {
                Some(kind) => {
                    let word = KindWord {
                        kind,
                        precision: precision_of(lexicon.cell(row, "precision")),
                    };
                    self.kinds.insert(lexicon.cell(row, "word").into(), word);
                }
                None => faults.add(
                    "actor/kinds.lex",
                    row.line,
                    format!("`{}` is no kind", lexicon.cell(row, "kind")),
                ),
            }
        }
    }

    fn read_classes(&mut self, library: &Library, faults: &mut Faults) {
        let lexicon = library.need("actor/contexts", &["class", "forms"], faults);
        for row in &lexicon.rows {
            let label = lexicon.cell(row, "class");
            match Class::ALL.iter().find(|(name, _)| *name == label) {
                Some((_, class)) => {
                    for form in lexicon.values(row, "forms") {
                        self.classes.entry(fold(form).into()).or_default().classes |= class.bit();
                    }
                }
                None => faults.add(
                    "actor/contexts.lex",
                    row.line,
                    format!(
                        "`{label}` is no class; the classes are {}",
                        Class::ALL
                            .iter()
                            .map(|c| c.0)
                            .collect::<Vec<_>>()
                            .join(", ")
                    ),
                ),
            }
        }
    }
}

/// A kind by its name on the wire.
pub(crate) fn kind_of(label: &str) -> Option<Kind> {
    use Kind::*;
    [
        Person,
        State,
        Government,
        Group,
        Organization,
        Outlet,
        Place,
        Facility,
        Event,
        People,
        Other,
    ]
    .into_iter()
    .find(|k| k.as_str() == label)
}

fn precision_of(label: &str) -> Option<PlacePrecision> {
    Some(match label {
        "point" => PlacePrecision::Point,
        "city" => PlacePrecision::City,
        "district" => PlacePrecision::District,
        "region" => PlacePrecision::Region,
        "country" => PlacePrecision::Country,
        _ => return None,
    })
}

/// `f`, `female`, `m`, `male`; anything else is unknown.
pub(crate) fn sex_of(label: &str) -> Option<Sex> {
    match label {
        "f" | "female" => Some(Sex::Female),
        "m" | "male" => Some(Sex::Male),
        _ => None,
    }
}

/// `yes`, `1` or `x`.
pub(crate) fn is_yes(cell: &str) -> bool {
    matches!(cell, "yes" | "1" | "x")
}

/// A cell that is not empty.
pub(crate) fn some(cell: &str) -> Option<SmolStr> {
    (!cell.is_empty()).then(|| cell.into())
}
