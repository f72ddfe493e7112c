//! Sentences drawn from a dependency grammar (`grammar/*.grammar`): constructions of the genre that
//! the treebanks hardly have. The file's head explains its notation.

use super::Failure;
use dateline_document::{Deprel, Span, Upos, is_capitalised};
use dateline_learn::Random;
use dateline_rules::Library;
use dateline_syntax::conllu::{Sentence, Word};
use dateline_syntax::names::Class;
use dateline_syntax::{Lexicons, split};
use smol_str::SmolStr;
use std::collections::HashMap;
use std::fs;
use std::ops::Range;
use std::path::Path;

/// A sentence is at most this many expansions deep.
const DEEPEST: usize = 40;

enum Symbol {
    Expanded(String),
    Word {
        form: SmolStr,
        xpos: SmolStr,
        upos: Upos,
    },
}

struct Item {
    /// `None`: the head.
    relation: Option<Deprel>,
    symbol: Symbol,
}

struct Alternative {
    weight: usize,
    items: Vec<Item>,
}

/// A grammar, checked: every symbol is defined and every alternative has one head.
pub(crate) struct Grammar {
    rules: HashMap<String, Vec<Alternative>>,
    /// Symbols whose words are names, and of what (`@class`).
    classes: HashMap<String, Class>,
    /// Symbols that lexicons add to: symbol, lexicon, column, relation (`@lexicon`).
    lexicons: Vec<[String; 4]>,
}

/// A sentence with its names as token ranges.
pub(crate) struct Drawn {
    pub(crate) words: Vec<Word>,
    pub(crate) names: Vec<(Range<usize>, Class)>,
}

impl Grammar {
    /// Reads a file.
    pub(crate) fn read(path: &Path) -> Result<Self, Failure> {
        let shown = path.display();
        let text = fs::read_to_string(path).map_err(|e| format!("{shown}: {e}"))?;
        let mut rules = HashMap::new();
        let (mut classes, mut lexicons) = (HashMap::new(), Vec::new());
        for (i, line) in text.lines().enumerate() {
            if line.starts_with('#') || line.trim().is_empty() {
                continue;
            }
            let fault = |what: String| format!("{shown}:{}: {what}", i + 1);
            if let Some(rest) = line.strip_prefix("@class ") {
                let mut cells = rest.split_whitespace();
                let class = cells.next().and_then(class);
                let class = class.ok_or_else(|| fault("an unknown class".to_owned()))?;
                classes.extend(cells.map(|symbol| (symbol.to_owned(), class)));
                continue;
            }
            if let Some(rest) = line.strip_prefix("@lexicon ") {
                let cells: Vec<String> = rest.split_whitespace().map(str::to_owned).collect();
                let cells = cells.try_into();
                lexicons.push(cells.map_err(|_| fault("four cells wanted".to_owned()))?);
                continue;
            }
            let (name, body) = line
                .split_once(" = ")
                .ok_or_else(|| fault("`NAME = alternative` wanted".to_owned()))?;
            let alternatives: Result<Vec<_>, String> = body.split(" | ").map(alternative).collect();
            let alternatives = alternatives.map_err(fault)?;
            if rules.insert(name.trim().to_owned(), alternatives).is_some() {
                return Err(fault(format!("`{name}` is defined twice")).into());
            }
        }
        let grammar = Self {
            rules,
            classes,
            lexicons,
        };
        for item in grammar.rules.values().flatten().flat_map(|a| &a.items) {
            if let Symbol::Expanded(name) = &item.symbol
                && !grammar.rules.contains_key(name)
            {
                return Err(format!("{shown}: `{name}` is not defined").into());
            }
        }
        Ok(grammar)
    }

    /// Adds the entries of the lexicons that `@lexicon` lines name; of these only names that are
    /// capitalised throughout.
    pub(crate) fn with_lexicons(
        mut self,
        library: &Library,
        words: &Lexicons,
    ) -> Result<Self, Failure> {
        for [symbol, name, column, relation] in &self.lexicons {
            let list = library
                .lexicon(name)
                .ok_or_else(|| format!("no lexicon `{name}`"))?;
            let relation: Deprel = relation
                .parse()
                .map_err(|()| format!("`{relation}` is not a relation"))?;
            let rule = self.rules.entry(symbol.clone()).or_default();
            let (own, mut added) = (rule.len(), 0);
            for row in &list.rows {
                let Some(form) = list.values(row, column).next() else {
                    continue;
                };
                let spans = split::tokens(form, Span::new(0, form.len() as u32), words);
                let forms: Vec<&str> = spans.iter().map(|s| s.of(form)).collect();
                if forms.len() <= 4 && forms.iter().all(|f| is_capitalised(f)) {
                    rule.push(name_of(&forms, relation));
                    added += 1;
                }
            }
            // The grammar's own alternatives, which are the commonest, keep half of the draws.
            for alternative in rule.iter_mut().take(own) {
                alternative.weight *= (added / own.max(1)).max(1);
            }
        }
        Ok(self)
    }

    /// Draws `count` sentences.
    pub(crate) fn sentences(&self, count: usize, seed: u64) -> Vec<Sentence> {
        let drawn = self.draw(count, seed);
        let sentence = |d: Drawn| Sentence {
            words: d.words,
            ..Sentence::default()
        };
        drawn.into_iter().map(sentence).collect()
    }

    /// Draws `count` sentences with their names.
    pub(crate) fn draw(&self, count: usize, seed: u64) -> Vec<Drawn> {
        let mut random = Random::new(seed);
        let mut out = Vec::with_capacity(count);
        while out.len() < count {
            let mut drawn = Drawn {
                words: Vec::new(),
                names: Vec::new(),
            };
            let Some(root) = self.expand("ROOT", 0, &mut random, &mut drawn) else {
                continue;
            };
            if let Some(word) = drawn.words.get_mut(root) {
                word.head = Some(0);
                word.deprel = Some(Deprel::Root);
            }
            capitalise(&mut drawn.words);
            out.push(drawn);
        }
        out
    }

    /// Appends the words of one symbol; the number of its head, or nothing where it is too deep.
    fn expand(
        &self,
        name: &str,
        depth: usize,
        random: &mut Random,
        drawn: &mut Drawn,
    ) -> Option<usize> {
        let start = drawn.words.len();
        let alternatives = self.rules.get(name).filter(|_| depth < DEEPEST)?;
        let total = alternatives.iter().map(|a| a.weight).sum();
        let mut weight = random.below(total);
        let chosen = alternatives.iter().find(|a| match weight < a.weight {
            true => true,
            false => {
                weight -= a.weight;
                false
            }
        })?;
        let mut heads = Vec::new();
        for item in &chosen.items {
            heads.push(match &item.symbol {
                Symbol::Expanded(name) => self.expand(name, depth + 1, random, drawn)?,
                Symbol::Word { form, xpos, upos } => {
                    drawn.words.push(Word {
                        form: form.clone(),
                        lemma: SmolStr::new_static("_"),
                        upos: *upos,
                        xpos: xpos.clone(),
                        feats: SmolStr::new_static("_"),
                        head: None,
                        deprel: None,
                        misc: SmolStr::new_static("_"),
                    });
                    drawn.words.len() - 1
                }
            });
        }
        let position = chosen.items.iter().position(|i| i.relation.is_none())?;
        let head = *heads.get(position)?;
        for (item, at) in chosen.items.iter().zip(heads) {
            if let (Some(relation), Some(word)) = (item.relation, drawn.words.get_mut(at)) {
                word.head = Some(head as u32 + 1);
                word.deprel = Some(relation);
            }
        }
        if let Some(class) = self.classes.get(name) {
            // The article is no part of the name.
            let article = drawn.words.get(start).is_some_and(|w| w.upos == Upos::Det);
            let start = start + usize::from(article && drawn.words.len() > start + 1);
            drawn.names.push((start..drawn.words.len(), *class));
        }
        Some(head)
    }
}

fn class(name: &str) -> Option<Class> {
    Class::ALL.into_iter().find(|c| format!("{c:?}") == name)
}

/// A name of several words: flat names hang on their first word, others on their last.
fn name_of(forms: &[&str], relation: Deprel) -> Alternative {
    let last = forms.len().saturating_sub(1);
    let head = if relation == Deprel::Flat { 0 } else { last };
    let (xpos, upos) = match relation {
        Deprel::Amod => ("JJ", Upos::Adj),
        _ => ("NNP", Upos::Propn),
    };
    let items = forms.iter().enumerate().map(|(i, form)| Item {
        relation: (i != head).then_some(relation),
        symbol: Symbol::Word {
            form: (*form).into(),
            xpos: xpos.into(),
            upos,
        },
    });
    Alternative {
        weight: 1,
        items: items.collect(),
    }
}

/// The first letter, after opening marks; a name after an opening mark keeps its own.
fn capitalise(words: &mut [Word]) {
    let first = words.iter_mut().find(|w| w.upos != Upos::Punct);
    if let Some(word) = first {
        let mut chars = word.form.chars();
        if let Some(c) = chars.next() {
            let capital: String = c.to_uppercase().chain(chars).collect();
            word.form = capital.into();
        }
    }
}

fn alternative(text: &str) -> Result<Alternative, String> {
    let mut weight = 1;
    let mut items = Vec::new();
    for part in text.split_whitespace() {
        match part.strip_suffix('*').and_then(|w| w.parse().ok()) {
            Some(number) if items.is_empty() => weight = number,
            _ => items.push(item(part)?),
        }
    }
    match items.iter().filter(|i| i.relation.is_none()).count() {
        1 => Ok(Alternative { weight, items }),
        n => Err(format!("`{text}` has {n} heads")),
    }
}

fn item(text: &str) -> Result<Item, String> {
    // A relation may hold a colon itself, and a word may be one.
    let (relation, symbol) = match text.split_once("::/") {
        Some((relation, _)) => (Some(relation), &text[relation.len() + 1..]),
        None => match text.rsplit_once(':') {
            Some((relation, symbol)) => (Some(relation), symbol),
            None => (None, text),
        },
    };
    let relation = relation
        .map(|r| r.parse().map_err(|()| format!("`{r}` is not a relation")))
        .transpose()?;
    let mut cells = symbol.split('/');
    let (form, xpos, upos) = (cells.next(), cells.next(), cells.next());
    let symbol = match (form, xpos, upos) {
        (Some(name), None, _) => Symbol::Expanded(name.to_owned()),
        (Some(form), Some(xpos), upos) => Symbol::Word {
            form: form.into(),
            xpos: xpos.into(),
            upos: match upos {
                Some(upos) => upos
                    .parse()
                    .map_err(|()| format!("unknown UPOS `{upos}`"))?,
                None => usual(xpos).ok_or_else(|| format!("`{text}` needs its UPOS"))?,
            },
        },
        (None, ..) => return Err("an empty item".to_owned()),
    };
    Ok(Item { relation, symbol })
}

/// The universal tag that a Penn Treebank tag most often stands beside.
fn usual(xpos: &str) -> Option<Upos> {
    Some(match xpos {
        "NN" | "NNS" => Upos::Noun,
        "NNP" | "NNPS" => Upos::Propn,
        "VB" | "VBD" | "VBG" | "VBN" | "VBP" | "VBZ" => Upos::Verb,
        "MD" => Upos::Aux,
        "JJ" | "JJR" | "JJS" => Upos::Adj,
        "RB" | "RBR" => Upos::Adv,
        "DT" => Upos::Det,
        "CC" => Upos::Cconj,
        "CD" => Upos::Num,
        "IN" => Upos::Adp,
        "PRP" | "EX" => Upos::Pron,
        "POS" => Upos::Part,
        "," | "." | ":" | "``" | "''" | "HYPH" => Upos::Punct,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grammar_is_sound_and_its_sentences_are_trees() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("grammar/wire.grammar");
        let grammar = Grammar::read(&path).unwrap();
        for sentence in grammar.sentences(300, 1) {
            let heads: Vec<u32> = sentence.words.iter().map(|w| w.head.unwrap()).collect();
            assert_eq!(heads.iter().filter(|h| **h == 0).count(), 1);
            for mut at in 1..=heads.len() as u32 {
                let mut steps = 0;
                while at != 0 {
                    at = heads[at as usize - 1];
                    steps += 1;
                    assert!(steps <= heads.len(), "a cycle");
                }
            }
        }
    }
}
