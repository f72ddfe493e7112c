//! How names are compared: as the development data's own scorer does it.

const PRONOUNS: &[&str] = &[
    "i", "he", "him", "his", "she", "her", "hers", "it", "its", "we", "us", "our", "they", "them",
    "their", "who", "which", "that", "this",
];
const ALIASES: &[(&str, &str)] = &[
    ("us", "united states"),
    ("usa", "united states"),
    ("uk", "united kingdom"),
    ("dprk", "north korea"),
    ("un", "united nations"),
    ("eu", "european union"),
    ("uae", "united arab emirates"),
];

/// A name as it is compared: lower case, no punctuation, no articles.
pub fn norm(text: &str) -> String {
    let lower = text
        .to_lowercase()
        .replace('\u{2019}', "'")
        .replace("'s", "");
    let kept: String = lower
        .chars()
        .filter(|c| c.is_alphanumeric() || *c == '_' || *c == ' ')
        .collect();
    let mut out = String::with_capacity(kept.len());
    let mut rest = kept.as_str();
    let mut boundary = true;
    while let Some(c) = rest.chars().next() {
        let article = ["the ", "a ", "an "]
            .into_iter()
            .find(|a| boundary && rest.starts_with(a));
        if let Some(article) = article {
            rest = rest.get(article.len()..).unwrap_or("");
            boundary = out.chars().last().is_none_or(|c| c == ' ');
            continue;
        }
        out.push(c);
        boundary = c == ' ';
        rest = rest.get(c.len_utf8()..).unwrap_or("");
    }
    let trimmed = out.trim();
    ALIASES
        .iter()
        .find(|(a, _)| *a == trimmed)
        .map_or_else(|| trimmed.to_owned(), |(_, full)| (*full).to_owned())
}

/// Whether `needle` stands in `hay` as whole words, one of `endings` allowed after it.
fn holds(hay: &str, needle: &str, endings: &[&str]) -> bool {
    let word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    hay.match_indices(needle).any(|(at, _)| {
        let before = hay.get(..at).and_then(|b| b.chars().last());
        let after = hay.get(at + needle.len()..).unwrap_or("");
        !word(before)
            && endings.iter().any(|e| {
                after
                    .strip_prefix(e)
                    .is_some_and(|rest| !word(rest.chars().next()))
            })
    })
}

fn same(wanted: &str, found: &str) -> bool {
    if wanted == found {
        return true;
    }
    if wanted.chars().count().min(found.chars().count()) < 4
        || PRONOUNS.contains(&wanted)
        || PRONOUNS.contains(&found)
    {
        return false;
    }
    holds(found, wanted, &["", "s", "i", "n", "ian"]) || holds(wanted, found, &[""])
}

/// Whether one of the alternatives in `want` is one of `forms` (normalised).
pub fn hit(want: &str, forms: &[String]) -> bool {
    want.split('|')
        .map(norm)
        .any(|a| !a.is_empty() && forms.iter().any(|f| same(&a, f)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_compare_as_in_the_scorer() {
        assert_eq!(norm("The U.S."), "united states");
        assert_eq!(norm("Israel\u{2019}s army"), "israel army");
        assert!(hit("Israel", &[norm("Israeli officials")]));
        assert!(hit("a source in the ministry", &[norm("ministry")]));
        assert!(!hit("he", &[norm("the head")]));
        assert!(hit("He|Netanyahu", &[norm("Benjamin Netanyahu")]));
        assert!(!hit("Iran", &[norm("Tirana")]));
    }
}
