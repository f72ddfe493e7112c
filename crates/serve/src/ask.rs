//! What a browser asks: path, question, form. Any bytes may come.

/// A request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ask {
    /// `GET`, `HEAD`, `POST` ...
    pub method: String,
    /// Path and question as they came, `/track/T1?as_of=2024-03-31`.
    pub target: String,
    /// `Host`.
    pub host: Option<String>,
    /// `Origin`.
    pub origin: Option<String>,
    /// `Sec-Fetch-Site`.
    pub site: Option<String>,
    /// `Content-Type`.
    pub kind: Option<String>,
    /// The body.
    pub body: Vec<u8>,
}

impl Ask {
    /// The parts of the path, decoded; empty ones are left out.
    pub(crate) fn path(&self) -> Vec<String> {
        let path = self.target.split(['?', '#']).next().unwrap_or_default();
        path.split('/')
            .filter(|part| !part.is_empty())
            .map(|part| decoded(part, false))
            .collect()
    }

    /// The path as it came, without the question, with one slash before it: `//search` in a link would
    /// lead to a host of that name, and browsers take `\` for `/`.
    pub(crate) fn plain_path(&self) -> String {
        let path = self.target.split(['?', '#']).next().unwrap_or_default();
        match path.starts_with('/') {
            true => format!("/{}", path.trim_start_matches(['/', '\\'])),
            false => "/".to_owned(),
        }
    }

    /// The question.
    pub(crate) fn query(&self) -> Fields {
        let question = self.target.split('#').next().unwrap_or_default();
        let (_, question) = question.split_once('?').unwrap_or(("", ""));
        Fields::of(question)
    }

    /// The form.
    pub(crate) fn form(&self) -> Fields {
        Fields::of(&String::from_utf8_lossy(&self.body))
    }
}

/// Names and values in order, as forms send them (application/x-www-form-urlencoded).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Fields(pub(crate) Vec<(String, String)>);

/// Fields that are read at most; nobody sends more.
const FIELDS: usize = 200;

impl Fields {
    fn of(text: &str) -> Self {
        let fields = text.split('&').filter(|f| !f.is_empty()).take(FIELDS);
        Self(
            fields
                .map(|field| {
                    let (name, value) = field.split_once('=').unwrap_or((field, ""));
                    (decoded(name, true), decoded(value, true))
                })
                .collect(),
        )
    }

    /// The first value of a name that is not blank.
    pub(crate) fn one(&self, name: &str) -> Option<String> {
        self.all(name).into_iter().next()
    }

    /// All values of a name that are not blank.
    pub(crate) fn all(&self, name: &str) -> Vec<String> {
        self.0
            .iter()
            .filter(|(n, value)| n == name && !value.trim().is_empty())
            .map(|(_, value)| value.trim().to_owned())
            .collect()
    }
}

/// Text without its percent signs; what is no UTF-8 has replacement characters. In forms `+` is a blank.
fn decoded(text: &str, form: bool) -> String {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).and_then(|b| char::from(*b).to_digit(16));
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match (byte, digit(at + 1), digit(at + 2)) {
            (b'%', Some(high), Some(low)) => {
                out.push((high * 16 + low) as u8);
                at += 2;
            }
            (b'+', ..) if form => out.push(b' '),
            (byte, ..) => out.push(*byte),
        }
        at += 1;
    }
    // A NUL stands in no name and no path, and ends strings in C.
    String::from_utf8_lossy(&out).replace('\0', "\u{FFFD}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_and_fields_are_decoded_once() {
        let ask = Ask {
            target: "/report/a%2Fb%3F//v%31?q=a+b%26c%3Dd&party=%E4&party=&x#y".to_owned(),
            ..Ask::default()
        };
        assert_eq!(ask.path(), ["report", "a/b?", "v1"]);
        let query = ask.query();
        assert_eq!(query.one("q").unwrap(), "a b&c=d");
        assert_eq!(query.all("party"), ["\u{FFFD}"]);
        assert_eq!((query.one("x"), query.one("y")), (None, None));
        for (target, path) in [
            ("//search?q=x", "/search"),
            ("/\\/search", "/search"),
            ("/a//b", "/a//b"),
            ("//", "/"),
            ("", "/"),
            ("http://x/", "/"),
        ] {
            let ask = Ask {
                target: target.to_owned(),
                ..Ask::default()
            };
            assert_eq!(ask.plain_path(), path, "{target}");
        }
        assert_eq!(decoded("%%4%G1%2", false), "%%4%G1%2");
        assert_eq!(decoded("%2541+", false), "%41+");
        assert_eq!(decoded("%00", false), "\u{FFFD}");
    }
}
