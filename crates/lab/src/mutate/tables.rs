//! The word tables of `lab mutate`.

use dateline_rules::Lexicon;
use std::collections::HashSet;

/// States with the words that go together.
#[derive(Clone, Debug)]
pub(super) struct Cast {
    /// Name, adjective, people, capital, leader, the leader's last name.
    pub(super) words: [String; 6],
}

/// All tables.
pub(super) struct Tables {
    pub(super) casts: Vec<Cast>,
    /// Sets of words of which one may stand for another.
    pub(super) swaps: Vec<Vec<String>>,
    /// Words that tie a paragraph to the one before it.
    pub(super) ties: HashSet<String>,
}

impl Tables {
    pub(super) fn read() -> Result<Self, String> {
        let read = |name: &str, text: &str| Lexicon::parse(name, text).map_err(|f| f.to_string());
        let casts = read("mutate/casts", include_str!("../../mutate/casts.lex"))?;
        let swaps = read("mutate/swaps", include_str!("../../mutate/swaps.lex"))?;
        let ties = read("mutate/ties", include_str!("../../mutate/ties.lex"))?;
        Ok(Self {
            casts: casts
                .rows
                .iter()
                .map(|row| {
                    let leader = casts.cell(row, "leader");
                    let last = leader.rsplit(' ').next().unwrap_or(leader);
                    let cell = |c: &str| casts.cell(row, c).to_owned();
                    Cast {
                        words: [
                            cell("name"),
                            cell("adjective"),
                            cell("people"),
                            cell("capital"),
                            leader.to_owned(),
                            last.to_owned(),
                        ],
                    }
                })
                .collect(),
            swaps: swaps
                .rows
                .iter()
                .map(|row| swaps.values(row, "words").map(str::to_owned).collect())
                .collect(),
            ties: ties
                .rows
                .iter()
                .map(|row| ties.cell(row, "form").to_owned())
                .collect(),
        })
    }
}
