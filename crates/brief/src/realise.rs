//! An event as a clause.

use crate::names;
use crate::words::Words;
use dateline_wire::joined::JoinedEvent;

/// The event in a clause of the file, with the slots that the record fills; nothing where no row fits
/// or a party that the row needs is unknown. `place` and `when` only where `dated` and `placed`: the
/// cited statement says them.
pub(crate) fn clause(
    words: &Words,
    event: &JoinedEvent,
    placed: bool,
    dated: bool,
) -> Option<String> {
    let mode = event.mode.as_deref();
    // A mode that the file tells in its own way is not told as its type.
    let own = mode.is_some_and(|m| words.has_mode(&event.kind, m));
    let row = words.clause(&event.kind, mode.filter(|_| own), &event.status)?;
    let enough = if row.sides {
        !event.actors.is_empty() && !event.recipients.is_empty()
    } else {
        event.parties.len() >= 2
    };
    if !enough {
        return None;
    }
    let names = |list: &[String]| {
        let named: Vec<String> = list.iter().map(|n| words.with_article(n)).collect();
        words.list(&named, "and")
    };
    let first = if row.sides {
        &event.actors
    } else {
        &event.parties
    };
    let plural = first.len() > 1;
    let place = event.place.as_ref().filter(|_| placed);
    let place = place.map_or_else(String::new, |p| words.with_article(&p.name));
    let when = event.when.as_ref().filter(|_| dated);
    let when = when.and_then(|w| names::when(words, w)).unwrap_or_default();
    // Who is host or mediator in its own house is not named twice.
    let slot = |name: &str| -> Option<String> {
        Some(match name {
            "parties" => names(&event.parties),
            "actors" => names(&event.actors),
            "recipients" => names(&event.recipients),
            "mediators" => names(&event.mediators),
            "place" => place.clone(),
            "when" => when.clone(),
            "be" => words
                .phrase(if plural { "be-plural" } else { "be" })
                .to_owned(),
            _ => return None,
        })
    };
    fill(&row.text, &slot)
}

/// Fills the slots of a template; a stretch in brackets is left out where one of its slots is empty, and
/// the whole is nothing where a slot outside is.
fn fill(template: &str, slot: &dyn Fn(&str) -> Option<String>) -> Option<String> {
    let mut out = String::new();
    let mut rest = template;
    while let Some(at) = rest.find('[') {
        let (before, behind) = rest.split_at(at);
        out.push_str(&plain(before, slot)?);
        let (inside, after) = behind.get(1..)?.split_once(']')?;
        if let Some(text) = plain(inside, slot) {
            out.push_str(&text);
        }
        rest = after;
    }
    out.push_str(&plain(rest, slot)?);
    Some(out)
}

fn plain(template: &str, slot: &dyn Fn(&str) -> Option<String>) -> Option<String> {
    let mut out = String::new();
    let mut rest = template;
    while let Some((before, behind)) = rest.split_once('{') {
        out.push_str(before);
        let (name, after) = behind.split_once('}')?;
        let value = slot(name).filter(|v| !v.is_empty())?;
        out.push_str(&value);
        rest = after;
    }
    out.push_str(rest);
    Some(out)
}

/// A line that names the event: its type and parties.
pub(crate) fn title(words: &Words, event: &JoinedEvent) -> String {
    match clause(words, event, true, true) {
        Some(text) => {
            let mut text = sentence(&text);
            text.pop();
            text
        }
        None => {
            let names: Vec<String> = event
                .parties
                .iter()
                .map(|n| words.with_article(n))
                .collect();
            format!("{}: {}", event.kind, words.list(&names, "and"))
        }
    }
}

/// With a capital at its head.
pub(crate) fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let head: String = letters
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .collect();
    let text = format!("{head}{}", letters.as_str());
    let closed = text
        .trim_end_matches(['”', '\''])
        .ends_with(['.', '?', '!'])
        && text.ends_with('”');
    if closed { text } else { format!("{text}.") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_slots_leave_their_bracket_out() {
        let slot = |name: &str| match name {
            "a" => Some("Israel and Hamas".to_owned()),
            "p" => Some("Cairo".to_owned()),
            "w" => Some(String::new()),
            _ => None,
        };
        assert_eq!(
            fill("{a} met[ in {p}][ {w}]", &slot).as_deref(),
            Some("Israel and Hamas met in Cairo")
        );
        assert_eq!(fill("{w} met", &slot), None);
        assert_eq!(fill("{unknown}", &slot), None);
    }
}
