//! `lab bench-stories`: what it costs to tell families and stories as a record grows, day by day.
//!
//! The reports are made up of invented words: common ones by Zipf's law, and each story's own. Some are
//! copies, cut at the end and under another first line. How well they are told back is printed as a check
//! that the work was done, not as a measure of skill. Times are those of one core.

use crate::bench::{on_core, peak_memory};
use crate::eval::clusters::Agreement;
use clap::Args;
use dateline_learn::Random;
use dateline_story::text::{Background, Families, Stories, Text};
use std::collections::HashMap;
use std::fmt::Write as _;
use std::time::{Duration, Instant};

/// Arguments of `lab bench-stories`.
#[derive(Args, Debug)]
pub struct BenchStoriesArgs {
    /// Reports to add.
    #[arg(long, default_value_t = 100_000)]
    pub reports: usize,
    /// Reports of a day.
    #[arg(long, default_value_t = 200)]
    pub day: usize,
    /// Words of a report, on average.
    #[arg(long, default_value_t = 400)]
    pub words: usize,
}

/// Common words, the number of a story's own words, the share of those in its text, of new stories and of copies.
const COMMON: u32 = 60_000;
const OWN: u32 = 120;
const OWN_SHARE: u32 = 25;
const NEW: u32 = 20;
const COPIES: u32 = 25;
/// A story's reports come within so many days.
const LIFE: usize = 10;

struct Made {
    id: String,
    text: String,
    family: String,
    story: String,
}

/// Measures and tells.
///
/// # Errors
/// None; the signature is that of the other measures.
pub fn run(args: &BenchStoriesArgs) -> Result<String, String> {
    let mut told = String::new();
    let mut families = Families::new();
    let mut stories = Stories::new(Background::none());
    let mut newsroom = Newsroom {
        random: Random::new(1),
        stories: 0,
        reports: 0,
        words: args.words,
    };
    let mut labels: HashMap<String, (String, String)> = HashMap::new();
    let _ = writeln!(
        told,
        "{:>9} {:>16} {:>18} {:>10}",
        "reports", "families MB/s", "stories reports/s", "memory MB"
    );
    let (mut spent, mut bytes, mut since) = ([Duration::ZERO; 2], 0, 0);
    let step = (args.reports / 10).max(1);
    let first = jiff::civil::date(2000, 1, 1);
    let begun = Instant::now();
    let mut n = 0;
    while n < args.reports {
        let day = n / args.day.max(1);
        let made = newsroom.day(day, args.day.max(1).min(args.reports - n));
        let date = i32::try_from(day)
            .ok()
            .and_then(|d| first.checked_add(jiff::Span::new().days(d)).ok());
        let texts: Vec<Text<'_>> = made
            .iter()
            .map(|m| Text {
                id: &m.id,
                published: date,
                text: &m.text,
                ..Text::default()
            })
            .collect();
        let before = on_core(begun);
        families.add(texts.iter().copied());
        let between = on_core(begun);
        stories.add(texts);
        spent[0] += between.saturating_sub(before);
        spent[1] += on_core(begun).saturating_sub(between);
        bytes += made.iter().map(|m| m.text.len()).sum::<usize>();
        n += made.len();
        since += made.len();
        for m in made {
            labels.insert(m.id, (m.family, m.story));
        }
        if since >= step || n == args.reports {
            let _ = writeln!(
                told,
                "{n:>9} {:>16.1} {:>18.0} {:>10}",
                bytes as f64 / 1e6 / spent[0].as_secs_f64(),
                since as f64 / spent[1].as_secs_f64(),
                peak_memory()
            );
            (spent, bytes, since) = ([Duration::ZERO; 2], 0, 0);
        }
    }
    let all = stories.told();
    let label = |id: &str| labels.get(id).map_or(("", ""), |l| (&l.0, &l.1));
    let family = Agreement::of(
        all.iter()
            .map(|t| (label(t.member.report).0, t.member.first)),
    );
    let story = Agreement::of(all.iter().map(|t| (label(t.member.report).1, t.story)));
    let _ = writeln!(
        told,
        "families {}\nstories  {}",
        family.line(),
        story.line()
    );
    Ok(told)
}

/// Makes reports.
struct Newsroom {
    random: Random,
    stories: u32,
    reports: usize,
    words: usize,
}

impl Newsroom {
    /// The reports of a day.
    fn day(&mut self, day: usize, n: usize) -> Vec<Made> {
        let mut made: Vec<Made> = Vec::with_capacity(n);
        let per_day = (n as u32 * NEW / 100).max(1);
        self.stories = per_day * day as u32;
        for _ in 0..n {
            self.reports += 1;
            let id = format!("r{:07}", self.reports);
            let copied = self.below(100) < COPIES && !made.is_empty();
            let at = self.below(made.len().max(1) as u32) as usize;
            if let Some(whole) = made.get(at).filter(|_| copied) {
                let words: Vec<&str> = whole.text.split(' ').collect();
                let kept = words.len() * (40 + self.below(60) as usize) / 100;
                let cut = words.get(..kept).unwrap_or_default().join(" ");
                let (family, story) = (whole.family.clone(), whole.story.clone());
                let text = format!("{} {cut}", self.text(u32::MAX, 8));
                made.push(Made {
                    id,
                    text,
                    family,
                    story,
                });
            } else {
                let back = self.below((LIFE.min(day + 1) as u32) * per_day);
                let story = self.stories + per_day - 1 - back.min(self.stories + per_day - 1);
                let length = self.words / 2 + self.below(self.words as u32) as usize;
                made.push(Made {
                    text: self.text(story, length),
                    family: id.clone(),
                    story: story.to_string(),
                    id,
                });
            }
        }
        made
    }

    fn text(&mut self, story: u32, length: usize) -> String {
        let mut text = String::with_capacity(length * 7);
        for i in 0..length {
            if i > 0 {
                text.push(' ');
            }
            let own = self.below(100) < OWN_SHARE && story != u32::MAX;
            let word = if own {
                // A word belongs to several stories.
                story.wrapping_mul(997).wrapping_add(self.below(OWN)) % (20 * COMMON)
            } else {
                self.common()
            };
            spell(word, &mut text);
        }
        text
    }

    /// A rank by Zipf's law: the logarithm is uniform.
    fn common(&mut self) -> u32 {
        let share = f64::from(self.below(1 << 20)) / f64::from(1 << 20);
        f64::from(COMMON).powf(share) as u32
    }

    fn below(&mut self, n: u32) -> u32 {
        self.random.below(n.max(1) as usize) as u32
    }
}

/// Syllables of a number.
fn spell(mut n: u32, text: &mut String) {
    const SYLLABLES: [&str; 16] = [
        "ba", "ce", "di", "fo", "gu", "ha", "ke", "li", "mo", "nu", "pa", "re", "si", "to", "vu",
        "ze",
    ];
    loop {
        text.push_str(
            SYLLABLES
                .get((n % 16) as usize)
                .copied()
                .unwrap_or_default(),
        );
        n /= 16;
        if n == 0 {
            break;
        }
    }
}
