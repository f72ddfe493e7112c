//! Rule files: lists, then rules with their documentation, fields and examples.

use crate::{Example, Faults, List};
use std::collections::HashSet;

/// A rule file, read but not compiled.
#[derive(Clone, Debug, Default)]
pub struct RuleFile {
    /// `stage/stem` of the file.
    pub name: String,
    /// The file's own lists.
    pub lists: Vec<(String, List)>,
    /// Rules in file order.
    pub rules: Vec<Rule>,
}

/// One rule.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rule {
    /// Unique in its stage.
    pub id: String,
    /// What stands after `->`.
    pub target: String,
    /// The comment before it.
    pub doc: String,
    /// File it stands in (`stage/stem`).
    pub file: String,
    /// Line of `rule`.
    pub line: usize,
    /// `key value` lines in order.
    pub fields: Vec<Field>,
    /// `yes` and `no` lines.
    pub examples: Vec<Example>,
}

/// One `key value` line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Key.
    pub key: String,
    /// Value, trimmed.
    pub value: String,
    /// Line.
    pub line: usize,
}

impl Rule {
    /// The value of the first field `key`.
    pub fn field(&self, key: &str) -> Option<&str> {
        self.fields
            .iter()
            .find(|f| f.key == key)
            .map(|f| f.value.as_str())
    }

    /// All fields `key`.
    pub fn fields_of<'r>(&'r self, key: &'r str) -> impl Iterator<Item = &'r Field> {
        self.fields.iter().filter(move |f| f.key == key)
    }

    /// `priority N`; 0 unless said.
    pub fn priority(&self) -> i32 {
        self.field("priority")
            .and_then(|p| p.parse().ok())
            .unwrap_or(0)
    }

    /// The file with its extension, for faults.
    pub fn path(&self) -> String {
        format!("{}.rule", self.file)
    }
}

impl RuleFile {
    /// Reads a file's text; `name` is `stage/stem`.
    ///
    /// # Errors
    /// Every malformed line, every rule without comment, without `yes` or without `no`.
    pub fn parse(name: &str, text: &str) -> Result<Self, Faults> {
        let file = format!("{name}.rule");
        let mut faults = Faults::default();
        let mut out = RuleFile {
            name: name.to_owned(),
            ..Self::default()
        };
        let mut doc: Vec<&str> = Vec::new();
        let mut lines = text.lines().enumerate().map(|(i, l)| (i + 1, l.trim()));
        if lines.next().map(|(_, l)| l.trim_start_matches('\u{feff}')) != Some("format 1") {
            faults.add(&file, 1, "the first line must be `format 1`");
        }
        for (line, content) in lines {
            if content.is_empty() {
                doc.clear();
                continue;
            }
            if let Some(comment) = content.strip_prefix('#') {
                doc.push(comment.trim());
                continue;
            }
            let (key, value) = content
                .split_once(char::is_whitespace)
                .map_or((content, ""), |(k, v)| (k, v.trim()));
            match key {
                "list" => match List::parse(value) {
                    Ok(list) => out.lists.push(list),
                    Err(why) => faults.add(&file, line, why),
                },
                "rule" => {
                    let Some((id, target)) = value.split_once("->") else {
                        faults.add(&file, line, "write `rule ID -> TARGET`");
                        continue;
                    };
                    if doc.is_empty() {
                        faults.add(
                            &file,
                            line,
                            "a rule needs a comment before it: what it takes and what not",
                        );
                    }
                    out.rules.push(Rule {
                        id: id.trim().to_owned(),
                        target: target.trim().to_owned(),
                        doc: std::mem::take(&mut doc).join("\n"),
                        file: name.to_owned(),
                        line,
                        ..Rule::default()
                    });
                }
                _ => {
                    let Some(rule) = out.rules.last_mut() else {
                        faults.add(
                            &file,
                            line,
                            format!("`{key}` stands before the first `rule`"),
                        );
                        continue;
                    };
                    match key {
                        "yes" | "no" => match Example::parse(key == "yes", line, value) {
                            Ok(e) => rule.examples.push(e),
                            Err(why) => faults.add(&file, line, why),
                        },
                        _ => rule.fields.push(Field {
                            key: key.to_owned(),
                            value: value.to_owned(),
                            line,
                        }),
                    }
                }
            }
        }
        let mut ids = HashSet::new();
        for rule in &out.rules {
            if !ids.insert(rule.id.as_str()) {
                faults.add(&file, rule.line, format!("rule `{}` stands twice", rule.id));
            }
            for (want, word) in [(true, "yes"), (false, "no")] {
                if !rule.examples.iter().any(|e| e.yes == want) {
                    faults.add(
                        &file,
                        rule.line,
                        format!("rule `{}` has no `{word}` line", rule.id),
                    );
                }
            }
        }
        faults.or(out)
    }

    /// Faults for fields whose key is not among `keys`.
    pub fn check_keys(&self, keys: &[&str], faults: &mut Faults) {
        for rule in &self.rules {
            for field in &rule.fields {
                if !keys.contains(&field.key.as_str()) {
                    faults.add(
                        &rule.path(),
                        field.line,
                        format!(
                            "unknown key `{}`; this stage knows: {}",
                            field.key,
                            keys.join(" ")
                        ),
                    );
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_rules_with_doc_fields_and_examples() {
        let text = "format 1\nlist day 1..31\n\n# A day.\n# Not a street.\nrule day -> DATE\nmatch {day}\npriority 2\nyes \"[3] x\" 3\nno \"x\"\n";
        let file = RuleFile::parse("time/days", text).unwrap();
        let rule = &file.rules[0];
        assert_eq!(
            (rule.id.as_str(), rule.target.as_str(), rule.priority()),
            ("day", "DATE", 2)
        );
        assert_eq!(rule.doc, "A day.\nNot a street.");
        assert_eq!(rule.field("match"), Some("{day}"));
        assert_eq!(rule.examples.len(), 2);
    }

    #[test]
    fn a_rule_without_comment_or_examples_is_faulty() {
        let faults =
            RuleFile::parse("t/x", "format 1\nrule a -> B\nmatch x\nrule a -> B\n").unwrap_err();
        assert_eq!(faults.0.len(), 7);
    }
}
