//! Who says so, through whom, how sure.
//!
//! One function, [`Attributions::find`], makes the layer of attributions: source, cue, content
//! (Pareti 2012; the PolNeAR guidelines), the source's stance, and who passes on whom. It looks
//! for cues ([`cues`], [`phrases`]), asks the tree and, where the tree is of no use, the surface
//! for source and content, lets quotations run on ([`quote`]), and links what belongs together
//! ([`chain`]). It knows no event and no English word: those stand in `data-en/attribution`.

mod about;
mod acts;
mod answer;
mod asked;
mod chain;
mod cited;
mod complement;
mod content;
mod counter;
mod cue;
mod cues;
mod draft;
mod ellipsis;
mod fast;
mod hearer;
mod kind;
mod layout;
mod learned;
mod lexicon;
mod look;
mod named;
mod nominal;
mod pattern;
mod phrases;
mod plain;
mod quote;
mod reading;
mod said;
mod silence;
mod source;
mod speaker;
mod surface;
mod ties;
mod verdicts;
mod view;
mod what;
mod words;

use dateline_document::{
    Attribution, By, Id, Layer, Mention, Predicate, Quoted, Report, Scope, Source, SourceKind,
    Span, Stance, Syntax, Timex,
};
use dateline_rules::{Faults, Library};
use draft::Draft;
pub use learned::{Choice, Model, Part, UNIT, Wanted};
use view::View;

/// Finds attributions; made once from the data library.
#[derive(Debug)]
pub struct Attributions {
    cues: cues::Cues,
    phrases: phrases::Phrases,
    nouns: lexicon::Nouns,
    channels: lexicon::Channels,
    words: words::Words,
    acts: acts::Acts,
    verdicts: verdicts::Verdicts,
    model: Option<Model>,
}

impl Attributions {
    /// Reads `attribution/*.lex`.
    ///
    /// # Errors
    /// All faults of the files at once.
    pub fn new(library: &Library) -> Result<Self, Faults> {
        let mut faults = Faults::default();
        let made = Self {
            cues: cues::Cues::read(library, &mut faults),
            phrases: phrases::Phrases::read(library, &mut faults),
            nouns: lexicon::Nouns::read(library, &mut faults),
            channels: lexicon::Channels::read(library, &mut faults),
            words: words::Words::read(library, &mut faults),
            acts: acts::Acts::read(library, &mut faults),
            verdicts: verdicts::Verdicts::read(library, &mut faults),
            model: None,
        };
        faults.or(made)
    }

    /// With the learned layer.
    #[must_use]
    pub fn with_model(mut self, model: Model) -> Self {
        self.model = Some(model);
        self
    }

    /// The attributions of a report in text order; item 0 is the report itself, which passes on
    /// whatever nobody else cites.
    pub fn find(
        &self,
        report: &Report,
        syntax: &Syntax,
        predicates: &Layer<Predicate>,
        times: &Layer<Timex>,
        mentions: &Layer<Mention>,
    ) -> Layer<Attribution> {
        self.read(report, syntax, predicates, times, mentions).0
    }

    /// As [`Attributions::find`], and what the learned layer takes for somebody's attitude: what
    /// people hold, want and plan without a word of the lexicon. Empty without a model.
    pub fn read(
        &self,
        report: &Report,
        syntax: &Syntax,
        predicates: &Layer<Predicate>,
        times: &Layer<Timex>,
        mentions: &Layer<Mention>,
    ) -> (Layer<Attribution>, Layer<Attribution>) {
        let view = View::new(report, syntax, predicates, times, mentions, self);
        let mut drafts = self.by_rules(&view);
        let attitudes = match &self.model {
            Some(model) => learned::merge(&view, model, &mut drafts),
            None => Vec::new(),
        };
        quote::run_on(&view, &mut drafts);
        chain::link(&view, &mut drafts);
        let ties = ties::Ties::new(&view);
        reading::stances(&view, &ties, &mut drafts);
        about::link(&view, &ties, &mut drafts);
        let mut held = Layer::new();
        let mut kinds = kind::Memory::default();
        for draft in attitudes {
            let source = kind::source(&view, &draft, &mut kinds);
            held.push(draft.finish(&view, source, Vec::new(), Vec::new()));
        }
        (self.finish(&view, drafts), held)
    }

    /// What training learns from: every decision on a report whose attributions are known.
    /// `left_out` are stretches without gold.
    #[allow(clippy::too_many_arguments)]
    pub fn study(
        &self,
        report: &Report,
        syntax: &Syntax,
        predicates: &Layer<Predicate>,
        times: &Layer<Timex>,
        mentions: &Layer<Mention>,
        wanted: &[Wanted],
        left_out: &[Span],
    ) -> Vec<Choice> {
        let view = View::new(report, syntax, predicates, times, mentions, self);
        let drafts = self.by_rules(&view);
        learned::study(&view, &drafts, wanted, left_out)
    }

    fn by_rules(&self, view: &View<'_>) -> Vec<Draft> {
        let mut drafts: Vec<Draft> = Vec::new();
        for sentence in view.syntax.sentences.ids() {
            cue::find(view, sentence, &mut drafts);
        }
        layout::find(view, &mut drafts);
        drafts
    }

    /// Sorts the drafts into text order and makes them final.
    fn finish(&self, view: &View<'_>, drafts: Vec<Draft>) -> Layer<Attribution> {
        let mut order: Vec<usize> = (0..drafts.len()).collect();
        order.sort_by_key(|i| drafts.get(*i).map(|d| d.position(view)));
        let mut place = vec![0; drafts.len()];
        for (new, old) in order.iter().enumerate() {
            if let Some(slot) = place.get_mut(*old) {
                *slot = new + 1;
            }
        }
        let ids = |old: &[usize]| -> Vec<Id<Attribution>> {
            let mut out: Vec<usize> = old.iter().filter_map(|i| place.get(*i).copied()).collect();
            out.sort_unstable();
            out.dedup();
            out.into_iter().map(Id::new).collect()
        };
        let mut layer = Layer::new();
        layer.push(Attribution {
            source: Source {
                kind: SourceKind::Report,
                ..Source::default()
            },
            cue: None,
            content: Vec::new(),
            scope: Scope::Whole,
            quotation: Quoted::None,
            channel: None,
            through: None,
            stance: Stance::Reports,
            citing: Vec::new(),
            about: Vec::new(),
            about_span: None,
            said: None,
            by: By::fixed("attribution/report"),
        });
        let mut kinds = kind::Memory::default();
        for old in order {
            if let Some(draft) = drafts.get(old) {
                let source = kind::source(view, draft, &mut kinds);
                layer.push(draft.finish(view, source, ids(&draft.citing), ids(&draft.about)));
            }
        }
        layer
    }
}
