//! Any texts as reports of a few days: every report has a family and a story, whose first is a report and
//! its own first; one after another or at once, the same.
//! `cargo +nightly fuzz run stories`
#![no_main]

use dateline::story::text::{Background, Stories, Text};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let parts: Vec<(String, String)> = text
        .split('\n')
        .enumerate()
        .map(|(n, part)| (n.to_string(), part.to_owned()))
        .collect();
    fn of((id, text): &(String, String)) -> Text<'_> {
        let day = 1 + (text.len() % 28) as i8;
        Text {
            id,
            published: (day > 2).then(|| jiff::civil::date(2024, 1, day)),
            text,
            ..Text::default()
        }
    }
    let mut whole = Stories::new(Background::none());
    let mut single = Stories::new(Background::none());
    whole.add(parts.iter().map(of));
    for part in parts.iter().rev() {
        single.add([of(part)]);
    }
    let told = whole.told();
    assert_eq!(told.len(), parts.len());
    assert_eq!(told, single.told());
    for row in &told {
        let of = |id: &str| told.iter().find(|t| t.member.report == id);
        assert!(of(row.story).is_some_and(|t| t.story == row.story));
        assert!(of(row.member.first).is_some_and(|t| t.member.first == row.member.first));
    }
});
