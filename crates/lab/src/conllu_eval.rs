//! Scores of tagger, lemmatiser, parser and splitter on CoNLL-U, as the CoNLL 2018 shared task
//! defines them (subtypes of relations ignored).

use dateline_syntax::conllu::Sentence;
use std::collections::HashMap;

/// Shares of words or spans that are right.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Accuracy {
    /// Words compared.
    pub words: usize,
    /// Universal tag.
    pub upos: usize,
    /// Penn Treebank tag.
    pub xpos: usize,
    /// Lemma; a gold lemma `_` always counts.
    pub lemma: usize,
    /// Head.
    pub uas: usize,
    /// Head and relation.
    pub las: usize,
}

impl Accuracy {
    /// One line in per cent.
    pub fn line(&self) -> String {
        let of = |n: usize| 100.0 * n as f64 / self.words.max(1) as f64;
        format!(
            "{} words  UPOS {:.2}  XPOS {:.2}  Lemma {:.2}  UAS {:.2}  LAS {:.2}",
            self.words,
            of(self.upos),
            of(self.xpos),
            of(self.lemma),
            of(self.uas),
            of(self.las)
        )
    }

    fn add(
        &mut self,
        gold: &dateline_syntax::conllu::Word,
        system: &dateline_syntax::conllu::Word,
    ) {
        let main = |w: &dateline_syntax::conllu::Word| w.deprel.map(|d| d.main());
        let head = gold.head == system.head;
        self.words += 1;
        self.upos += usize::from(gold.upos == system.upos);
        self.xpos += usize::from(gold.xpos == system.xpos);
        self.lemma += usize::from(gold.lemma == "_" || gold.lemma == system.lemma);
        self.uas += usize::from(head);
        self.las += usize::from(head && main(gold) == main(system));
    }
}

/// Compares the same sentences and words; the first difference in form is an error. The scores of
/// all words, and of each genre named in `newdoc id = CORPUS_genre_...`.
pub fn compare(
    gold: &[Sentence],
    system: &[Sentence],
) -> Result<(Accuracy, Vec<(String, Accuracy)>), String> {
    if gold.len() != system.len() {
        return Err(format!(
            "{} gold and {} system sentences",
            gold.len(),
            system.len()
        ));
    }
    let mut all = Accuracy::default();
    let mut genres: Vec<(String, Accuracy)> = Vec::new();
    let mut genre = String::new();
    for (i, (g, s)) in gold.iter().zip(system).enumerate() {
        if let Some(id) = g.comment("newdoc id") {
            genre = id.split('_').nth(1).unwrap_or("").to_owned();
        }
        let same = g.words.len() == s.words.len()
            && g.words.iter().zip(&s.words).all(|(a, b)| a.form == b.form);
        if !same {
            let id = g
                .comment("sent_id")
                .map_or((i + 1).to_string(), str::to_owned);
            return Err(format!("words differ in sentence {id}"));
        }
        let slot = match genres.iter().position(|(name, _)| *name == genre) {
            Some(slot) => slot,
            None => {
                genres.push((genre.clone(), Accuracy::default()));
                genres.len() - 1
            }
        };
        for (a, b) in g.words.iter().zip(&s.words) {
            all.add(a, b);
            genres[slot].1.add(a, b);
        }
    }
    Ok((all, genres))
}

/// Precision and recall of spans.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Spans {
    /// In both.
    pub right: usize,
    /// In the gold file.
    pub gold: usize,
    /// In the system's.
    pub system: usize,
}

impl Spans {
    /// Harmonic mean of precision and recall, in per cent.
    pub fn f1(&self) -> f64 {
        let sum = self.gold + self.system;
        200.0 * self.right as f64 / sum.max(1) as f64
    }

    fn of(gold: &[(usize, usize)], system: &[(usize, usize)]) -> Self {
        let known: std::collections::HashSet<_> = gold.iter().collect();
        Self {
            right: system.iter().filter(|s| known.contains(s)).count(),
            gold: gold.len(),
            system: system.len(),
        }
    }
}

/// Scores of a text that the system split itself.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Raw {
    /// Surface tokens.
    pub tokens: Spans,
    /// Sentences.
    pub sentences: Spans,
    /// Syntactic words.
    pub words: Spans,
    /// Words with the right universal tag.
    pub upos: Spans,
    /// Words with the right lemma.
    pub lemma: Spans,
    /// Words with the right head.
    pub uas: Spans,
    /// Words with the right head and relation.
    pub las: Spans,
}

struct Spread {
    text: String,
    sentences: Vec<(usize, usize)>,
    tokens: Vec<(usize, usize)>,
    /// Span, whether the word has it alone, sentence and number in it.
    words: Vec<(usize, usize, bool, usize, usize)>,
}

/// Characters without white space, and where everything stands in them.
fn spread(sentences: &[Sentence]) -> Spread {
    let mut out = Spread {
        text: String::new(),
        sentences: Vec::new(),
        tokens: Vec::new(),
        words: Vec::new(),
    };
    let bare = |form: &str| form.split_whitespace().collect::<String>();
    for (number, sentence) in sentences.iter().enumerate() {
        let start = out.text.len();
        let mut i = 0;
        while i < sentence.words.len() {
            let multi = sentence
                .multiwords
                .iter()
                .find(|m| m.first as usize == i + 1);
            let (form, next) = match multi {
                Some(m) => (bare(&m.form), (m.last as usize).max(i + 1)),
                None => (bare(&sentence.words[i].form), i + 1),
            };
            let at = out.text.len();
            let forms: Vec<String> = (i..next).map(|w| bare(&sentence.words[w].form)).collect();
            if forms.concat() == form {
                let mut from = at;
                for (w, f) in (i..next).zip(&forms) {
                    out.words.push((from, from + f.len(), true, number, w));
                    from += f.len();
                }
            } else {
                for w in i..next {
                    out.words.push((at, at + form.len(), false, number, w));
                }
            }
            out.text.push_str(&form);
            out.tokens.push((at, out.text.len()));
            i = next;
        }
        out.sentences.push((start, out.text.len()));
    }
    out
}

/// Compares two analyses of one text; both must have the same characters without white space.
pub fn compare_raw(gold: &[Sentence], system: &[Sentence]) -> Result<Raw, String> {
    let (g, s) = (spread(gold), spread(system));
    if g.text != s.text {
        let at = g
            .text
            .char_indices()
            .zip(s.text.char_indices())
            .find(|(a, b)| a != b)
            .map_or(g.text.len().min(s.text.len()), |((at, _), _)| at);
        return Err(format!("the texts differ at byte {at}"));
    }
    // Words of one span are aligned in order.
    let mut by_span: HashMap<(usize, usize), Vec<usize>> = HashMap::new();
    for (i, w) in s.words.iter().enumerate() {
        by_span.entry((w.0, w.1)).or_default().push(i);
    }
    let mut aligned: HashMap<(usize, usize), (usize, usize)> = HashMap::new();
    let mut pairs = Vec::new();
    for w in &g.words {
        let Some(found) = by_span.get_mut(&(w.0, w.1)).filter(|f| !f.is_empty()) else {
            continue;
        };
        let system_word = s.words[found.remove(0)];
        pairs.push((*w, system_word));
        aligned.insert((w.3, w.4), (system_word.3, system_word.4));
    }
    let total = |right: usize| Spans {
        right,
        gold: g.words.len(),
        system: s.words.len(),
    };
    let mut counts = [0usize; 4];
    for (a, b) in &pairs {
        let (gw, sw) = (&gold[a.3].words[a.4], &system[b.3].words[b.4]);
        let head = match (gw.head, sw.head) {
            (Some(0), Some(0)) => true,
            (Some(gh), Some(sh)) if gh > 0 && sh > 0 => {
                aligned.get(&(a.3, gh as usize - 1)) == Some(&(b.3, sh as usize - 1))
            }
            _ => false,
        };
        let relation = gw.deprel.map(|d| d.main()) == sw.deprel.map(|d| d.main());
        counts[0] += usize::from(gw.upos == sw.upos);
        counts[1] += usize::from(gw.lemma == "_" || gw.lemma == sw.lemma);
        counts[2] += usize::from(head);
        counts[3] += usize::from(head && relation);
    }
    Ok(Raw {
        tokens: Spans::of(&g.tokens, &s.tokens),
        sentences: Spans::of(&g.sentences, &s.sentences),
        words: total(pairs.len()),
        upos: total(counts[0]),
        lemma: total(counts[1]),
        uas: total(counts[2]),
        las: total(counts[3]),
    })
}
