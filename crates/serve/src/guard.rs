//! Who may ask: this machine, under its own name; and who may write: our own forms.
//!
//! A page of another site can make a browser ask us (cross-site requests), and a name of another site can
//! be made to lead to this machine (DNS rebinding). The first is kept out by origin and token, the second
//! by the name that is asked for.

use crate::Ask;
use std::fmt::Write;
use std::net::IpAddr;

/// What a page may do: show itself and send its own forms.
pub const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The address to listen at, if it is this machine alone.
///
/// # Errors
/// Names the address that is refused, and why.
pub fn loopback(address: &str) -> Result<IpAddr, String> {
    if address == "localhost" {
        return Ok(IpAddr::from([127, 0, 0, 1]));
    }
    let inner = address.trim_start_matches('[').trim_end_matches(']');
    match inner.parse::<IpAddr>() {
        Ok(ip) if ip.is_loopback() => Ok(ip),
        Ok(ip) => Err(format!(
            "{ip} can be reached from other machines; the record is served on this one alone (127.0.0.1, ::1)"
        )),
        Err(_) => Err(format!(
            "{address:?} is no address of this machine; use 127.0.0.1 or ::1"
        )),
    }
}

/// Whether the name that is asked for is one of this machine with our port.
pub(crate) fn is_ours(host: Option<&str>, port: u16) -> bool {
    let Some(host) = host else { return false };
    let host = host.to_ascii_lowercase();
    // A colon inside brackets is one of the address.
    let colon = host
        .rsplit_once(':')
        .filter(|(_, after)| !after.contains(']'));
    match colon {
        Some((name, given)) => loopback(name).is_ok() && given == port.to_string(),
        // A browser leaves out the port of the protocol.
        None => loopback(&host).is_ok() && port == 80,
    }
}

/// Why a form is not taken; nothing where it is one of ours.
pub(crate) fn refuse(ask: &Ask, token: &str, given: Option<&str>) -> Option<&'static str> {
    let host = ask.host.as_deref().unwrap_or_default().to_ascii_lowercase();
    let ours = match (ask.origin.as_deref(), ask.site.as_deref()) {
        (Some(origin), _) => origin.to_ascii_lowercase() == format!("http://{host}"),
        (None, Some(site)) => site == "same-origin",
        // No browser; a program that knows the token.
        (None, None) => true,
    };
    if !ours {
        return Some("It comes from another site.");
    }
    if !given.is_some_and(|given| same(given.as_bytes(), token.as_bytes())) {
        return Some(
            "It carries no sign of this program, or that of an earlier run. Open the statement again and judge there.",
        );
    }
    None
}

/// Whether both are the same, in a time that does not tell where they differ.
fn same(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && a.iter().zip(b).fold(0, |sum, (a, b)| sum | (a ^ b)) == 0
}

/// A sign that nobody can guess: 128 bits of the system's own randomness.
///
/// # Errors
/// Where the system has none.
pub(crate) fn token() -> Result<String, getrandom::Error> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes)?;
    let mut out = String::with_capacity(32);
    for byte in bytes {
        let _ = write!(out, "{byte:02x}");
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_listens() {
        for good in ["127.0.0.1", "localhost", "::1", "[::1]", "127.3.2.1"] {
            assert!(loopback(good).unwrap().is_loopback(), "{good}");
        }
        for bad in [
            "0.0.0.0",
            "::",
            "192.168.1.4",
            "example.org",
            "",
            "8.8.8.8",
            "127.0.0.1.evil.example",
        ] {
            assert!(loopback(bad).is_err(), "{bad}");
        }
        assert!(loopback("0.0.0.0").unwrap_err().contains("0.0.0.0"));
    }

    #[test]
    fn only_our_own_name_is_answered() {
        for good in [
            "127.0.0.1:8000",
            "localhost:8000",
            "LOCALHOST:8000",
            "[::1]:8000",
            "127.3.2.1:8000",
        ] {
            assert!(is_ours(Some(good), 8000), "{good}");
        }
        for bad in [
            "evil.example",
            "evil.example:8000",
            "127.0.0.1",
            "127.0.0.1:80",
            "localhost:8000.evil",
            "127.0.0.1:08000",
            "128.0.0.1:8000",
            "[::2]:8000",
            "[::1]",
            "::1",
            ":8000",
            "",
        ] {
            assert!(!is_ours(Some(bad), 8000), "{bad}");
        }
        assert!(!is_ours(None, 8000));
        for good in ["localhost", "[::1]", "127.3.2.1"] {
            assert!(is_ours(Some(good), 80), "{good}");
        }
    }

    #[test]
    fn only_our_own_forms_are_taken() {
        let ask = |origin: Option<&str>, site: Option<&str>| Ask {
            host: Some("127.0.0.1:8000".to_owned()),
            origin: origin.map(str::to_owned),
            site: site.map(str::to_owned),
            ..Ask::default()
        };
        let token = token().unwrap();
        let ours = ask(Some("http://127.0.0.1:8000"), Some("same-origin"));
        assert_eq!(refuse(&ours, &token, Some(&token)), None);
        assert!(refuse(&ours, &token, Some("")).is_some());
        assert!(refuse(&ours, &token, None).is_some());
        for bad in [
            "null",
            "http://evil.example",
            "https://127.0.0.1:8000",
            "http://127.0.0.1:80000",
            "http://localhost:8000",
        ] {
            assert!(
                refuse(&ask(Some(bad), None), &token, Some(&token)).is_some(),
                "{bad}"
            );
        }
        assert!(refuse(&ask(None, Some("cross-site")), &token, Some(&token)).is_some());
        assert_ne!(token, super::token().unwrap());
    }
}
