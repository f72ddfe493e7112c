//! How one page leads to another: pages that are served by address, a page in a file not at all.

use std::fmt::Write;

/// Addresses of other pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Links {
    served: bool,
    as_of: Option<String>,
}

impl Links {
    /// Of a page in a file: there are no others.
    pub fn none() -> Self {
        Self::default()
    }

    /// Of served pages; what is known on `as_of` is asked of all of them.
    pub fn served(as_of: Option<&str>) -> Self {
        Self {
            served: true,
            as_of: as_of.map(str::to_owned),
        }
    }

    /// The page of an event.
    pub fn event(&self, id: &str) -> Option<String> {
        self.to(&["event", id])
    }

    /// The page of a negotiation.
    pub fn track(&self, id: &str) -> Option<String> {
        self.to(&["track", id])
    }

    /// The page of a report.
    pub fn report(&self, id: &str) -> Option<String> {
        self.to(&["report", id])
    }

    /// The page of a statement `REPORT#v3`.
    pub fn statement(&self, id: &str) -> Option<String> {
        let (report, local) = id.rsplit_once('#')?;
        self.to(&["report", report, local])
    }

    /// The place of a statement `REPORT#v3` in the text of its report.
    pub fn in_text(&self, id: &str) -> Option<String> {
        let (report, local) = id.rsplit_once('#')?;
        Some(format!("{}#at-{}", self.report(report)?, encoded(local)))
    }

    /// The brief of a negotiation or an event; of the newest where none is named.
    pub fn brief(&self, id: Option<&str>) -> Option<String> {
        match id {
            Some(id) => self.to(&["brief", id]),
            None => self.to(&["brief"]),
        }
    }

    /// What somebody told or passed on.
    pub fn through(&self, name: &str) -> Option<String> {
        self.asked("through", name)
    }

    /// What somebody takes part in.
    pub fn party(&self, name: &str) -> Option<String> {
        self.asked("party", name)
    }

    fn asked(&self, what: &str, value: &str) -> Option<String> {
        let path = self.to(&["search"])?;
        let sign = if path.contains('?') { '&' } else { '?' };
        Some(format!("{path}{sign}{what}={}", encoded(value)))
    }

    /// What stands behind an address so that it tells what was known on the day.
    pub fn suffix(&self) -> String {
        match &self.as_of {
            Some(day) => format!("?as_of={}", encoded(day)),
            None => String::new(),
        }
    }

    fn to(&self, path: &[&str]) -> Option<String> {
        if !self.served {
            return None;
        }
        let path: Vec<String> = path.iter().map(|p| encoded(p)).collect();
        Some(format!("/{}{}", path.join("/"), self.suffix()))
    }
}

/// Text as a part of an address (RFC 3986: all but unreserved characters as octets).
pub fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                out.push(char::from(byte));
            }
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_keep_their_parts_apart() {
        let links = Links::served(Some("2024-03-31"));
        assert_eq!(
            links.report("a/b?c#d e").unwrap(),
            "/report/a%2Fb%3Fc%23d%20e?as_of=2024-03-31"
        );
        assert_eq!(
            links.in_text("r1#v3").unwrap(),
            "/report/r1?as_of=2024-03-31#at-v3"
        );
        assert_eq!(
            links.through("Radio & Co").unwrap(),
            "/search?as_of=2024-03-31&through=Radio%20%26%20Co"
        );
        assert_eq!(Links::none().event("E1.1"), None);
    }
}
