//! Case folding and surface normal forms, stored beside the text and never instead of it.

/// Lower case, curly quotes and apostrophes made straight, dashes made `-`, soft hyphens dropped:
/// the form under which lexicons are looked up.
pub fn fold(form: &str) -> String {
    if form.is_ascii() {
        return form.to_ascii_lowercase();
    }
    let mut out = String::with_capacity(form.len());
    for c in form.chars() {
        match c {
            '\u{2018}' | '\u{2019}' | '\u{201B}' | '\u{02BC}' | '`' | '\u{00B4}' => out.push('\''),
            '\u{201C}' | '\u{201D}' | '\u{201E}' | '\u{00AB}' | '\u{00BB}' => out.push('"'),
            '\u{2010}'..='\u{2015}' | '\u{2212}' => out.push('-'),
            '\u{00AD}' | '\u{200B}' | '\u{FEFF}' => {}
            '\u{00A0}' | '\u{202F}' => out.push(' '),
            _ => out.extend(c.to_lowercase()),
        }
    }
    out
}

/// Starts with an upper-case letter.
pub fn is_capitalised(form: &str) -> bool {
    form.chars().next().is_some_and(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_case_quotes_and_dashes() {
        assert_eq!(fold("L’Élysée—"), "l'élysée-");
        assert_eq!(fold("CAIRO"), "cairo");
    }
}
