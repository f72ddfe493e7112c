//! One report's layers with the look-ups that the stage needs: children, groups, phrases.

use crate::Attributions;
use crate::phrases::Phrase;
use crate::words::Words;
use dateline_document::{
    Deprel, Id, Kind, Layer, Mention, MentionForm, Predicate, Report, RoleKind, Sentence, Span,
    Syntax, Timex, Token, Upos,
};
use rustc_hash::FxHashMap;
use std::collections::HashMap;
use std::ops::Range;

/// The layers of a report, by token number.
pub(crate) struct View<'r> {
    pub(crate) report: &'r Report,
    pub(crate) syntax: &'r Syntax,
    pub(crate) times: &'r Layer<Timex>,
    pub(crate) mentions: &'r Layer<Mention>,
    pub(crate) kit: &'r Attributions,
    predicates: &'r Layer<Predicate>,
    kids: Vec<Vec<usize>>,
    quote: Vec<Option<usize>>,
    time: Vec<Option<usize>>,
    mention: Vec<Option<usize>>,
    predicate: HashMap<usize, usize>,
    /// The phrases of the lexicon by the token they start at.
    phrases: FxHashMap<usize, &'r Phrase>,
}

impl<'r> View<'r> {
    pub(crate) fn new(
        report: &'r Report,
        syntax: &'r Syntax,
        predicates: &'r Layer<Predicate>,
        times: &'r Layer<Timex>,
        mentions: &'r Layer<Mention>,
        kit: &'r Attributions,
    ) -> Self {
        let n = syntax.tokens.len();
        let mut kids = vec![Vec::new(); n];
        for (id, token) in syntax.tokens.pairs() {
            if let Some(list) = token.head.and_then(|h| kids.get_mut(h.index())) {
                list.push(id.index());
            }
        }
        let mut quote = vec![None; n];
        for (id, quotation) in syntax.quotations.pairs() {
            for i in syntax.tokens_in(quotation.span) {
                if let Some(slot) = quote.get_mut(i)
                    && slot.is_none()
                {
                    *slot = Some(id.index());
                }
            }
        }
        let mut time = vec![None; n];
        for (id, timex) in times.pairs() {
            let tokens = syntax.tokens_in(timex.span);
            // "The daily adds": a newspaper.
            let paper = tokens.len() == 1
                && syntax
                    .tokens
                    .get(tokens.start.wrapping_sub(1))
                    .is_some_and(|t| t.upos == Upos::Det)
                && syntax
                    .tokens
                    .get(tokens.start + 1)
                    .is_some_and(|t| matches!(t.upos, Upos::Verb | Upos::Aux))
                && syntax.tokens.get(tokens.start).is_some_and(|t| {
                    kit.nouns.class(&t.lemma, &t.folded) == Some(crate::lexicon::Class::Outlet)
                });
            if paper {
                continue;
            }
            for i in tokens {
                if let Some(slot) = time.get_mut(i) {
                    *slot = Some(id.index());
                }
            }
        }
        let mut mention = vec![None; n];
        for (id, m) in mentions.pairs().filter(|(_, m)| !m.is_thing()) {
            // Two mentions of one head: the name says more than the phrase around it.
            if let Some(slot) = mention.get_mut(m.head.index())
                && (slot.is_none() || m.form == MentionForm::Name)
            {
                *slot = Some(id.index());
            }
        }
        let predicate = predicates
            .pairs()
            .map(|(id, p)| (p.head.index(), id.index()))
            .collect();
        View {
            report,
            syntax,
            times,
            mentions,
            kit,
            predicates,
            kids,
            quote,
            time,
            mention,
            predicate,
            phrases: phrases(syntax, kit),
        }
    }

    /// The phrase of the lexicon that starts at the token.
    pub(crate) fn phrase_from(&self, i: usize) -> Option<&'r Phrase> {
        self.phrases.get(&i).copied()
    }

    #[inline]
    pub(crate) fn words(&self) -> &'r Words {
        &self.kit.words
    }

    #[inline]
    pub(crate) fn token(&self, i: usize) -> Option<&'r Token> {
        self.syntax.tokens.get(i)
    }

    #[inline]
    pub(crate) fn folded(&self, i: usize) -> &'r str {
        self.token(i).map_or("", |t| t.folded.as_str())
    }

    #[inline]
    pub(crate) fn lemma(&self, i: usize) -> &'r str {
        self.token(i).map_or("", |t| t.lemma.as_str())
    }

    #[inline]
    pub(crate) fn upos(&self, i: usize) -> Upos {
        self.token(i).map_or(Upos::Unknown, |t| t.upos)
    }

    #[inline]
    pub(crate) fn xpos(&self, i: usize) -> &'r str {
        self.token(i).map_or("", |t| t.xpos.as_str())
    }

    #[inline]
    pub(crate) fn rel(&self, i: usize) -> Deprel {
        self.token(i).map_or(Deprel::Dep, |t| t.deprel)
    }

    #[inline]
    pub(crate) fn head(&self, i: usize) -> Option<usize> {
        self.token(i).and_then(|t| t.head).map(|h| h.index())
    }

    #[inline]
    pub(crate) fn kids(&self, i: usize) -> &[usize] {
        self.kids.get(i).map_or(&[], Vec::as_slice)
    }

    /// Children with a relation whose main part is one of `rels`.
    pub(crate) fn kids_of<'v>(
        &'v self,
        i: usize,
        rels: &'v [&'v str],
    ) -> impl Iterator<Item = usize> + 'v {
        self.kids(i)
            .iter()
            .copied()
            .filter(move |k| rels.contains(&self.rel(*k).main()))
    }

    #[inline]
    pub(crate) fn sentence(&self, id: Id<Sentence>) -> Range<usize> {
        self.syntax
            .sentences
            .at(id)
            .map_or(0..0, |s| s.tokens.start as usize..s.tokens.end as usize)
    }

    #[inline]
    pub(crate) fn sentence_of(&self, i: usize) -> Option<Id<Sentence>> {
        self.token(i).map(|t| t.sentence)
    }

    #[inline]
    pub(crate) fn range_of(&self, i: usize) -> Range<usize> {
        self.sentence_of(i).map_or(0..0, |s| self.sentence(s))
    }

    #[inline]
    pub(crate) fn paragraph_of(&self, i: usize) -> u32 {
        self.sentence_of(i)
            .and_then(|s| self.syntax.sentences.at(s))
            .map_or(0, |s| s.paragraph)
    }

    /// Number of the outermost quotation whose marks or inside the token belongs to.
    #[inline]
    pub(crate) fn quote(&self, i: usize) -> Option<usize> {
        self.quote.get(i).copied().flatten()
    }

    #[inline]
    pub(crate) fn time(&self, i: usize) -> Option<usize> {
        self.time.get(i).copied().flatten()
    }

    /// The mention whose head the token is.
    #[inline]
    pub(crate) fn mention(&self, i: usize) -> Option<(Id<Mention>, &'r Mention)> {
        let n = self.mention.get(i).copied().flatten()?;
        self.mentions.get(n).map(|m| (Id::new(n), m))
    }

    /// The logical subject that `clause` gives the predicate at `i`.
    pub(crate) fn agent(&self, i: usize) -> Option<usize> {
        let p = self.predicates.get(*self.predicate.get(&i)?)?;
        p.role(RoleKind::Agent)
            .map(|r| r.head.index())
            .filter(|h| *h != i)
    }

    #[inline]
    pub(crate) fn span(&self, range: &Range<usize>) -> Span {
        match (
            self.token(range.start),
            self.token(range.end.wrapping_sub(1)),
        ) {
            (Some(a), Some(b)) if range.start < range.end => a.span.join(b.span),
            _ => Span::default(),
        }
    }

    #[inline]
    pub(crate) fn text(&self, i: usize) -> &'r str {
        self.token(i).map_or("", |t| t.span.of(&self.report.text))
    }

    #[inline]
    pub(crate) fn is_punct(&self, i: usize) -> bool {
        match self.upos(i) {
            Upos::Punct => true,
            // Signs that the tagger took for words.
            _ => {
                self.text(i)
                    .chars()
                    .next()
                    .is_some_and(|c| !c.is_alphanumeric())
                    && !self.text(i).chars().any(char::is_alphanumeric)
            }
        }
    }

    /// A comma, dash or closing mark: what stands between a content and its cue.
    #[inline]
    pub(crate) fn is_break(&self, i: usize) -> bool {
        self.is_comma(i) || self.is_mark(i)
    }

    #[inline]
    pub(crate) fn is_comma(&self, i: usize) -> bool {
        matches!(self.folded(i), "," | "-" | "--" | "?" | "!" | "...")
    }

    /// A quotation mark.
    #[inline]
    pub(crate) fn is_mark(&self, i: usize) -> bool {
        matches!(self.folded(i), "\"" | "''" | "``" | "'") && self.is_punct(i)
    }

    #[inline]
    pub(crate) fn is_colon(&self, i: usize) -> bool {
        self.folded(i) == ":"
    }

    #[inline]
    pub(crate) fn is_verbal(&self, i: usize) -> bool {
        matches!(self.upos(i), Upos::Verb | Upos::Aux)
    }

    pub(crate) fn is_nominal(&self, i: usize) -> bool {
        matches!(
            self.upos(i),
            Upos::Noun | Upos::Propn | Upos::Pron | Upos::Num
        ) || self
            .mention(i)
            .is_some_and(|(_, m)| m.form == MentionForm::Name)
            || self.upos(i) == Upos::Adj && self.is_noun_after_all(i)
    }

    /// A source noun that the tagger took for an adjective: "the general noted".
    fn is_noun_after_all(&self, i: usize) -> bool {
        self.kit
            .nouns
            .class(self.lemma(i), self.folded(i))
            .is_some()
            && i > 0
            && matches!(self.upos(i - 1), Upos::Det | Upos::Pron | Upos::Adj)
            && !matches!(
                self.upos(i + 1),
                Upos::Noun | Upos::Propn | Upos::Adj | Upos::Part | Upos::Num
            )
    }

    /// First and last token under `i`, itself included, as a range.
    pub(crate) fn extent(&self, i: usize) -> Range<usize> {
        let (mut lo, mut hi) = (i, i);
        self.walk(i, &mut |k| {
            lo = lo.min(k);
            hi = hi.max(k);
        });
        lo..hi + 1
    }

    /// Visits `i` and all tokens under it.
    pub(crate) fn walk(&self, i: usize, visit: &mut dyn FnMut(usize)) {
        let mut todo = vec![i];
        let mut left = self.syntax.tokens.len() + 1;
        while let Some(at) = todo.pop() {
            visit(at);
            todo.extend(self.kids(at).iter().copied().filter(|k| *k != at));
            left -= 1;
            if left == 0 {
                break;
            }
        }
    }

    pub(crate) fn is_under(&self, i: usize, ancestor: usize) -> bool {
        let mut at = i;
        for _ in 0..=self.range_of(i).len() {
            if at == ancestor {
                return true;
            }
            match self.head(at) {
                Some(h) => at = h,
                None => return false,
            }
        }
        false
    }

    /// The verb with its auxiliaries, negation and adverbs to the left and particles to the right.
    pub(crate) fn group(&self, v: usize) -> Range<usize> {
        let sentence = self.range_of(v);
        let mut lo = v;
        while lo > sentence.start {
            let k = lo - 1;
            let part = match self.upos(k) {
                Upos::Aux => true,
                Upos::Part => true,
                Upos::Adv => self.is_under(k, v) || self.words().aside.contains(self.folded(k)),
                _ => self.words().negator.contains(self.folded(k)) && self.head(k) == Some(v),
            };
            if !part {
                break;
            }
            lo = k;
        }
        let mut hi = v + 1;
        while hi < sentence.end && self.rel(hi) == Deprel::CompoundPrt && self.head(hi) == Some(v) {
            hi += 1;
        }
        lo..hi
    }

    /// The noun phrase of `head` as a reader would quote it: title, affiliation and the name in
    /// apposition, but no relative clause.
    pub(crate) fn phrase(&self, head: usize) -> Range<usize> {
        let mut taken = vec![head];
        let mut next = 0;
        while let Some(at) = taken.get(next).copied() {
            next += 1;
            for &k in self.kids(at) {
                let own_case =
                    at == head && k < head && matches!(self.rel(k), Deprel::Case | Deprel::Cc);
                if !taken.contains(&k) && !own_case && self.in_phrase(at, k) {
                    taken.push(k);
                }
            }
        }
        taken.sort_unstable();
        let place = taken.binary_search(&head).unwrap_or(0);
        // Contiguous but for punctuation: a verb in between is a broken tree.
        let (mut lo, mut hi) = (head, head);
        for &k in taken.iter().take(place).rev() {
            if (k + 1..lo).all(|j| self.is_punct(j)) {
                lo = k;
            } else {
                break;
            }
        }
        for &k in taken.iter().skip(place + 1) {
            let title = |j: usize| {
                self.quote(j)
                    .is_some_and(|q| crate::draft::is_title(self, q))
            };
            if (hi + 1..k).all(|j| self.is_punct(j) && (!self.is_mark(j) || title(j))) {
                hi = k;
                if self.is_mark(hi + 1) && title(hi) && title(hi + 1) {
                    hi += 1;
                }
            } else {
                break;
            }
        }
        while lo < head && self.is_punct(lo) {
            lo += 1;
        }
        while hi > head && self.is_punct(hi) && !self.is_mark(hi) {
            hi -= 1;
        }
        lo..hi + 1
    }

    fn in_phrase(&self, head: usize, k: usize) -> bool {
        match self.rel(k) {
            Deprel::Det
            | Deprel::DetPredet
            | Deprel::Compound
            | Deprel::Flat
            | Deprel::Nmod
            | Deprel::NmodPoss
            | Deprel::NmodDesc
            | Deprel::Nummod
            | Deprel::Fixed
            | Deprel::Goeswith
            | Deprel::Case
            | Deprel::Cc => true,
            Deprel::Amod => k < head || self.upos(k) != Upos::Adj,
            Deprel::NmodUnmarked => self.time(k).is_none(),
            Deprel::Advmod => k < head && self.upos(head) != Upos::Propn,
            Deprel::Conj => self.is_nominal(k) || self.upos(head) == Upos::Adj,
            Deprel::Appos => {
                // The name after the office, never the office after the name.
                self.upos(k) == Upos::Propn && (self.upos(head) != Upos::Propn || k == head + 1)
            }
            Deprel::Punct => k + 1 < head && self.folded(k) == "-" || self.folded(k) == ".",
            _ => false,
        }
    }

    /// Whether what stands at `i` is a person, body, medium or text: what can be a source at all.
    pub(crate) fn can_speak(&self, i: usize) -> bool {
        use crate::lexicon::Class;
        let class = self.kit.nouns.class(self.lemma(i), self.folded(i));
        if class == Some(Class::Not) || self.time(i).is_some() {
            return false;
        }
        if class.is_some() {
            return true;
        }
        if let Some((_, m)) = self.mention(i) {
            return match m.kind {
                Kind::Other | Kind::Event => false,
                Kind::Place | Kind::Facility => self.upos(i) == Upos::Propn,
                _ => true,
            };
        }
        match self.upos(i) {
            Upos::Propn => true,
            Upos::Pron => {
                self.words().pronoun.contains(self.folded(i))
                    && !self.words().weakpronoun.contains(self.folded(i))
            }
            _ => false,
        }
    }
}

/// Looks for phrases once at every token; none reaches over the end of its sentence.
fn phrases<'r>(syntax: &Syntax, kit: &'r Attributions) -> FxHashMap<usize, &'r Phrase> {
    let folded = |i: usize| syntax.tokens.get(i).map_or("", |t| t.folded.as_str());
    let mut found = FxHashMap::default();
    for sentence in syntax.sentences.iter() {
        let end = sentence.tokens.end as usize;
        for i in sentence.tokens.start as usize..end {
            let phrase = kit
                .phrases
                .at(|n| if i + n < end { folded(i + n) } else { "" });
            if let Some(phrase) = phrase {
                found.insert(i, phrase);
            }
        }
    }
    found
}
