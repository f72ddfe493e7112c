//! The trained part of the splitter: whether a sentence ends in a gap between two tokens.
//!
//! A linear classifier over hashed features looks at the tokens on both sides of a gap, at open
//! quotation marks and brackets, at the sentence so far and at what the rules of `sentences` say.
//! Gaps inside running words are never asked about.

use super::chunk::is_spelt;
use crate::lexicons::{End, Lexicons};
use crate::words::Clusters;
use dateline_document::Span;
use dateline_learn::{Dense4, Error, FileWriter, Hash, ModelFile, Writer, hash_bytes};

/// Number of feature templates.
pub const TEMPLATES: usize = 48;

/// Score that a gap without a mark before it needs.
const DOUBT: i32 = 20;

/// Tokens of a reading are looked at up to this far after a quotation for a verb of saying.
const REPORTING_WITHIN: usize = 5;

/// The frozen classifier.
pub struct Splitter {
    weights: Dense4,
}

impl Splitter {
    /// Of learnt weights; class 0 is "a sentence ends here".
    pub fn of(weights: Dense4) -> Self {
        Self { weights }
    }

    /// Appends its section.
    pub fn write(&self, file: &mut FileWriter) {
        let mut w = Writer::new();
        self.weights.write(1, &mut w);
        file.section("boundaries", &w.finish());
    }

    /// Reads its section.
    ///
    /// # Errors
    /// A damaged section, or none.
    pub fn read(file: &ModelFile<'_>) -> Result<Self, Error> {
        Ok(Self {
            weights: file.section("boundaries", |input| Dense4::read(1, input))?,
        })
    }

    /// Whether a sentence that begins with token `start` ends in a gap.
    pub fn ends(&self, gaps: &Gaps<'_>, gap: usize, start: usize) -> bool {
        match gaps.sure(gap) {
            Some(sure) => sure,
            None => self.score(&gaps.keys(gap, start)) > gaps.doubt(gap),
        }
    }

    #[inline]
    fn score(&self, keys: &[u32; TEMPLATES]) -> i32 {
        let mut scores = [0; 4];
        self.weights.add4(keys, &mut scores);
        scores[0]
    }
}

/// What the classifier sees of one token.
#[derive(Clone, Copy)]
struct Look {
    /// Hash of the form in lower case.
    lower: u32,
    /// Hash of the last three characters in lower case.
    ending: u32,
    /// See [`shape`].
    shape: u32,
    /// White space before it: 0 none, 1 blanks, 2 a line break.
    space: u32,
    /// How text usually writes the word (`clusters.model`).
    case: u32,
    /// An opening quotation mark or bracket.
    opens: bool,
}

impl Look {
    fn is_capital(&self) -> bool {
        (CAPITAL..ADDRESS).contains(&self.shape)
    }
}

const EDGE: Look = Look {
    lower: 1,
    ending: 1,
    shape: 1,
    space: 1,
    case: 9,
    opens: false,
};

/// The gaps of one area. Gap `g` lies before token `g`.
pub struct Gaps<'a> {
    text: &'a str,
    tokens: &'a [Span],
    lexicons: &'a Lexicons,
    looks: Vec<Look>,
    /// What the rules say of each gap.
    rules: &'a [bool],
    /// Marks that are open before each token.
    open: Vec<u8>,
    /// Tokens that end in a mark of an end.
    ends: u32,
}

impl<'a> Gaps<'a> {
    /// Of the tokens of an area and the verdicts of the rules, one a token.
    pub fn of(
        text: &'a str,
        tokens: &'a [Span],
        (lexicons, clusters): (&'a Lexicons, &Clusters),
        rules: &'a [bool],
    ) -> Self {
        let mut looks: Vec<Look> = Vec::with_capacity(tokens.len());
        let mut open = Vec::with_capacity(tokens.len());
        let mut marks = OpenMarks::default();
        let mut end = None;
        let mut ends = 0;
        for (i, token) in tokens.iter().enumerate() {
            let form = token.of(text);
            ends += u32::from(form.ends_with(['.', '!', '?', '…']));
            let space_before = end.map_or(2, |end| space(text, end, token.start));
            let glued = tokens.get(i + 1).is_some_and(|n| n.start == token.end);
            open.push(marks.bits());
            let form = marks.pass(form, space_before > 0, glued);
            looks.push(look(form, space_before, clusters));
            end = Some(token.end);
        }
        Self {
            text,
            tokens,
            lexicons,
            open,
            looks,
            rules,
            ends,
        }
    }

    fn form(&self, i: usize) -> &'a str {
        self.tokens.get(i).map_or("", |t| t.of(self.text))
    }

    fn at(&self, i: Option<usize>) -> &Look {
        i.and_then(|i| self.looks.get(i)).unwrap_or(&EDGE)
    }

    /// What is sure of a gap; `None`: the classifier is asked.
    pub fn sure(&self, gap: usize) -> Option<bool> {
        let Some(before) = gap.checked_sub(1) else {
            return Some(false);
        };
        let (left, right) = (self.at(Some(before)), self.at(Some(gap)));
        if left.opens {
            return Some(false);
        }
        if self.rules.get(gap) == Some(&true) {
            let stop = self.form(before) == ".";
            let dots = right.shape >= MARK && self.form(gap).starts_with("..");
            return (stop && (right.is_capital() || dots)).then_some(true);
        }
        // The rules know best which abbreviations end a sentence.
        if left.shape < MARK && (1..=5).contains(&self.abbreviation(before)) {
            return Some(false);
        }
        let asked = match (left.shape >= MARK, right.shape == LOWER) {
            // Running words.
            (false, true) => left.shape == ADDRESS || right.space == 2,
            (false, false) => right.space > 0,
            // A comma or hyphen before a small letter.
            (true, true) => !matches!(self.form(before), "," | "-" | "/" | "$" | "&" | "'" | "’"),
            (true, false) => right.space > 0 || right.shape < MARK,
        };
        (!asked).then_some(false)
    }

    /// What the score must exceed: without a mark on its left a sentence seldom ends.
    fn doubt(&self, gap: usize) -> i32 {
        let left = self.at(gap.checked_sub(1));
        match left.shape < MARK || gap.checked_sub(1).map(|i| self.form(i)) == Some(",") {
            true => DOUBT,
            false => 0,
        }
    }

    /// The features of a gap when the sentence so far begins with token `start`.
    pub fn keys(&self, gap: usize, start: usize) -> [u32; TEMPLATES] {
        let back = |d: usize| self.at(gap.checked_sub(d));
        let (l3, l2, l1) = (back(3), back(2), back(1));
        let (r1, r2, r3) = (
            self.at(Some(gap)),
            self.at(Some(gap + 1)),
            self.at(Some(gap + 2)),
        );
        let first = self.at(Some(start));
        let second = self.at(Some(start + 1).filter(|i| *i < gap));
        let rule = |g: usize| u32::from(self.rules.get(g) == Some(&true));
        let rule = rule(gap) | rule(gap.saturating_sub(1)) << 1 | rule(gap + 1) << 2;
        let open = self.open.get(gap).copied().unwrap_or(0);
        let open = u32::from(open);
        let so_far = bucket(gap - start);
        let left = bucket(self.tokens.len() - gap);
        let whole = bucket(self.tokens.len());
        let stop = gap.checked_sub(1).map_or(0, |i| self.abbreviation(i));
        let opener = self.opener(gap);
        let saying = self.saying(gap);
        let closed = u32::from(
            self.tokens
                .last()
                .is_some_and(|t| t.of(self.text).ends_with(['.', '!', '?', '…', '"', '”'])),
        );
        let ends = self.ends.min(3) << 1 | closed;
        let space = r1.space;
        let spaces = r1.space << 4 | l1.space << 2 | r2.space;
        let shapes = l1.shape << 8 | r1.shape;
        // A word with a capital that is usually written small begins a sentence, or stands in a title.
        let cases = l1.case << 4 | r1.case;
        let titled = |look: &Look| u32::from(look.is_capital() && look.case == SMALL);
        let titled = titled(l2) | titled(l1) << 1 | titled(r2) << 2 | titled(r3) << 3;
        let h = Hash::new;
        [
            h(0).with(rule).key(),
            h(1).with(l1.lower).key(),
            h(2).with(r1.lower).key(),
            h(3).with(l1.lower).with(r1.lower).key(),
            h(4).with(l2.lower).with(l1.lower).key(),
            h(5).with(r1.lower).with(r2.lower).key(),
            h(6).with(shapes).with(spaces).key(),
            h(7).with(l2.shape).with(shapes).with(r2.shape).key(),
            h(8).with(l1.lower).with(r1.shape).with(space).key(),
            h(9).with(l1.shape).with(r1.lower).key(),
            h(10).with(l1.lower).with(r1.shape).with(open).key(),
            h(11).with(shapes).with(so_far).key(),
            h(12).with(shapes).with(left).key(),
            h(13).with(stop).with(opener).key(),
            h(14).with(stop).with(r1.lower).key(),
            h(15).with(rule).with(shapes).key(),
            h(16).with(rule).with(l1.lower).with(l2.shape).key(),
            h(17).with(rule).with(r1.lower).key(),
            h(18).with(l2.lower).with(l1.lower).with(r1.shape).key(),
            h(19).with(l1.shape).with(r1.lower).with(r2.shape).key(),
            h(20).with(saying).with(open).with(shapes).key(),
            h(21)
                .with(l3.shape << 8 | l2.shape)
                .with(shapes)
                .with(r2.shape << 8 | r3.shape)
                .key(),
            h(22).with(l1.ending).with(r1.shape).key(),
            h(23).with(so_far).with(left).with(l1.shape).key(),
            h(24).with(ends).with(shapes).key(),
            h(25).with(first.lower).with(r1.lower).key(),
            h(26).with(first.shape).with(shapes).key(),
            h(27).with(first.lower).with(so_far).with(l1.shape).key(),
            h(28)
                .with(first.shape << 8 | second.shape)
                .with(r1.shape << 8 | r2.shape)
                .key(),
            h(29).with(rule).with(open).with(opener).key(),
            h(30).with(rule).with(so_far).key(),
            h(31).with(rule).with(left).with(r1.shape).key(),
            h(32).with(rule).with(l2.lower).key(),
            h(33).with(l2.lower).with(r1.shape).with(l1.shape).key(),
            h(34).with(l1.shape).with(r2.lower).with(r1.shape).key(),
            h(35).with(l1.lower).with(opener).with(open).key(),
            h(36).with(rule).with(ends).key(),
            h(37).with(whole).with(shapes).key(),
            h(38).with(l1.shape).with(r1.ending).key(),
            h(39).with(l1.lower).with(so_far).key(),
            h(40).with(r1.lower).with(left).with(l1.shape).key(),
            h(41).with(stop).with(l1.lower).with(r1.shape).key(),
            h(42).with(cases).with(shapes).with(space).key(),
            h(43).with(cases).with(shapes).with(titled).key(),
            h(44)
                .with(r1.case)
                .with(r1.shape)
                .with(l1.shape)
                .with(r2.shape)
                .key(),
            h(45).with(cases).with(shapes).with(so_far).key(),
            h(46)
                .with(cases)
                .with(shapes)
                .with(opener)
                .with(titled)
                .key(),
            h(47)
                .with(r1.case)
                .with(shapes)
                .with(r2.shape)
                .with(r2.case)
                .key(),
        ]
    }

    /// What kind of full stop token `i` ends in.
    fn abbreviation(&self, i: usize) -> u32 {
        let form = self.form(i);
        let Some(body) = form.strip_suffix('.').filter(|b| !b.is_empty()) else {
            return 0;
        };
        match self.lexicons.abbreviation(body) {
            Some(End::Never) => 1,
            Some(End::Maybe) => 2,
            Some(End::Number) => 3,
            None if body.bytes().all(|b| b.is_ascii_digit()) => 5,
            None if is_spelt(body) && body.len() > 1 => 4,
            None if is_spelt(body) => 5,
            None => 6,
        }
    }

    /// How the words after the gap begin: whether with a word that opens sentences, and whether
    /// with a capital; opening marks are skipped.
    fn opener(&self, gap: usize) -> u32 {
        let mut i = gap;
        while i < gap + 3 && self.at(Some(i)).shape >= MARK {
            i += 1;
        }
        let form = self.form(i);
        let Some(first) = form.chars().next() else {
            return 0;
        };
        let known = form.len() <= 16
            && self
                .lexicons
                .openers
                .contains(dateline_document::fold(form).as_str());
        let case = match first {
            c if c.is_uppercase() => 1,
            c if c.is_lowercase() => 2,
            _ => 3,
        };
        u32::from(known) << 4 | case << 1 | u32::from(i > gap)
    }

    /// How far after the gap a verb of saying stands.
    fn saying(&self, gap: usize) -> u32 {
        let marks_before = gap > 0 && self.at(Some(gap - 1)).shape >= MARK;
        if !marks_before {
            return 0;
        }
        (gap..gap + REPORTING_WITHIN)
            .position(|i| self.lexicons.reporting.contains(self.form(i)))
            .map_or(0, |d| d as u32 + 1)
    }
}

/// Quotation marks and brackets that are open at a token.
#[derive(Default)]
struct OpenMarks {
    quoted: bool,
    brackets: u8,
}

impl OpenMarks {
    fn bits(&self) -> u8 {
        u8::from(self.quoted) | self.brackets.min(2) << 1
    }

    /// Goes over one token; quotation marks of all kinds come back as `“` and `”`.
    fn pass<'f>(&mut self, form: &'f str, spaced: bool, glued: bool) -> &'f str {
        match form {
            "“" | "„" | "«" | "``" => self.quoted = true,
            "”" | "»" => self.quoted = false,
            "\"" | "''" => {
                self.quoted = match (spaced, glued) {
                    (true, true) => true,
                    (false, false) => false,
                    _ => !self.quoted,
                }
            }
            "(" | "[" => {
                self.brackets = self.brackets.saturating_add(1);
                return form;
            }
            ")" | "]" => {
                self.brackets = self.brackets.saturating_sub(1);
                return form;
            }
            _ => return form,
        }
        if self.quoted { "“" } else { "”" }
    }
}

fn space(text: &str, end: u32, start: u32) -> u32 {
    match text.get(end as usize..start as usize) {
        None | Some("") => 0,
        Some(gap) if gap.contains(['\n', '\r']) => 2,
        Some(_) => 1,
    }
}

/// The case of words that are written small (`clusters.model`).
const SMALL: u32 = 1;
const LOWER: u32 = 2;
/// Shapes from here to [`ADDRESS`] begin with a capital.
const CAPITAL: u32 = 7;
const ADDRESS: u32 = 12;
/// Shapes from here on are marks.
const MARK: u32 = 16;

/// The kind of word, or for marks the mark itself.
fn shape(form: &str) -> u32 {
    let mut chars = form.chars();
    let Some(first) = chars.next() else { return 1 };
    if !form.chars().any(char::is_alphanumeric) {
        return MARK + (hash_bytes(form.as_bytes()) & 0xFF);
    }
    if form.len() > 3 && (form.contains("://") || form.contains('@')) {
        return ADDRESS;
    }
    if first.is_lowercase() {
        return match form.ends_with('.') {
            true => 3,
            false => LOWER,
        };
    }
    if first.is_numeric() {
        return match form.bytes().all(|b| b.is_ascii_digit()) {
            true => 4 + u32::from(form.len() > 2),
            false => 6,
        };
    }
    if form.ends_with('.') {
        return CAPITAL + u32::from(form.len() > 2);
    }
    match (chars.next(), chars.all(|c| c.is_uppercase())) {
        (None, _) => 9,
        (Some(c), true) if c.is_uppercase() => 10,
        _ => 11,
    }
}

fn look(form: &str, space: u32, clusters: &Clusters) -> Look {
    let (lower, ending) = if form.is_ascii() && form.len() <= 32 {
        let mut buffer = [0u8; 32];
        let buffer = buffer.get_mut(..form.len()).unwrap_or_default();
        buffer.copy_from_slice(form.as_bytes());
        buffer.make_ascii_lowercase();
        let tail = buffer.get(buffer.len().saturating_sub(3)..).unwrap_or(&[]);
        (hash_bytes(buffer), hash_bytes(tail))
    } else {
        let lower = form.to_lowercase();
        let tail = lower.char_indices().rev().nth(2).map_or(0, |(at, _)| at);
        let tail = lower.get(tail..).unwrap_or("");
        (hash_bytes(lower.as_bytes()), hash_bytes(tail.as_bytes()))
    };
    Look {
        lower,
        ending,
        shape: shape(form),
        space,
        case: u32::from(clusters.of(lower).1),
        opens: matches!(form, "“" | "(" | "["),
    }
}

/// Small numbers one by one, larger ones by halves of powers of two.
fn bucket(n: usize) -> u32 {
    match n {
        0..=5 => n as u32,
        6..=7 => 6,
        8..=11 => 7,
        12..=15 => 8,
        16..=23 => 9,
        24..=35 => 10,
        36..=60 => 10,
        _ => 11,
    }
}
