//! Tokens and sentences of the genre. All texts are written for the project.

mod common;

use common::analyse;

fn sentences(text: &str) -> Vec<&str> {
    let syntax = analyse(text, &[]);
    syntax.sentences.iter().map(|s| s.span.of(text)).collect()
}

fn tokens(text: &str) -> String {
    let syntax = analyse(text, &[]);
    let forms: Vec<&str> = syntax.tokens.iter().map(|t| t.span.of(text)).collect();
    forms.join(" ")
}

#[test]
fn clitics_hyphens_numbers_and_addresses() {
    for (text, expected) in [
        (
            "They can't say it's Israel’s.",
            "They ca n't say it 's Israel ’s .",
        ),
        ("It cannot go on.", "It can not go on ."),
        ("the officials' plan", "the officials ' plan"),
        (
            "a Russian-backed 15-year-old plan",
            "a Russian - backed 15 - year - old plan",
        ),
        (
            "non-proliferation and co-operation",
            "non-proliferation and co-operation",
        ),
        ("al-Qaeda and the S-300", "al - Qaeda and the S - 300"),
        (
            "10,000 people, 3.5% and $5m",
            "10,000 people , 3.5 % and $ 5 m",
        ),
        ("at 10:30 on 31/03/2024", "at 10:30 on 31/03/2024"),
        ("at 5pm or 7 a.m.", "at 5 pm or 7 a.m."),
        ("from 1991–1992", "from 1991 – 1992"),
        ("and/or talks", "and / or talks"),
        ("Gazeta.Ru reports", "Gazeta.Ru reports"),
        (
            "see https://example.org/a?b=1, he said",
            "see https://example.org/a?b=1 , he said",
        ),
        ("the U.S.-led force", "the U.S. - led force"),
        ("“No,” he said—twice…", "“ No , ” he said — twice …"),
        ("Sana'a and O'Brien's", "Sana'a and O'Brien 's"),
        ("the '90s", "the '90s"),
        ("it ended.Later they met", "it ended . Later they met"),
        ("US$5bn and €20", "US$ 5 bn and € 20"),
        ("(AP) [sic]", "( AP ) [ sic ]"),
        ("What?! No...", "What ?! No ..."),
        ("Thanks :) bye;-) :D", "Thanks :) bye ;-) :D"),
        ("w/o and/or n/a", "w/o and / or n/a"),
        ("``No,'' he said", "`` No , '' he said"),
    ] {
        assert_eq!(tokens(text), expected);
    }
}

#[test]
fn abbreviations_ranks_and_initials_do_not_end_sentences() {
    for text in [
        "U.S. officials met Lt. Gen. John Q. Smith at 9 a.m. on Jan. 5 in St. Petersburg.",
        "Mr. Okello and Dr. Larsen of Foo Inc. spoke in Washington, D.C. on Sunday.",
        "Resolution No. 1701 was cited by Sen. Novak.",
        "Maj. Gen. Ahmed Osman said No. 2 was absent.",
    ] {
        assert_eq!(sentences(text), [text]);
    }
    assert_eq!(
        sentences("The envoy flew to the U.S. The talks go on. The answer was no. Then they left."),
        [
            "The envoy flew to the U.S.",
            "The talks go on.",
            "The answer was no.",
            "Then they left."
        ]
    );
}

#[test]
fn an_attribution_stays_with_its_quotation() {
    for text in [
        "“Will they come?” the minister asked.",
        "“They will not come!” Prime Minister Anna Novak said.",
        "\"We wait.\" he added.",
        "\"Will they come?\" asked the minister.",
        "“We will sign.” – said the envoy.",
    ] {
        assert_eq!(sentences(text), [text]);
    }
    assert_eq!(
        sentences("“We will not go. We stay,” he said. “That is all.” The session ended."),
        [
            "“We will not go.",
            "We stay,” he said.",
            "“That is all.”",
            "The session ended."
        ]
    );
}

#[test]
fn quotations_of_several_sentences_break_inside() {
    assert_eq!(
        sentences(
            "\"We heard the offer. We will not answer it today,\" the envoy told reporters. \"The \
             delegation leaves tonight.\" He named no date."
        ),
        [
            "\"We heard the offer.",
            "We will not answer it today,\" the envoy told reporters.",
            "\"The delegation leaves tonight.\"",
            "He named no date."
        ]
    );
    for text in [
        "“Nobody invited us,” the spokesman said, “and nobody will.”",
        "\"The bridge is closed,\" the governor wrote on Sunday.",
        "``No date is set,'' the envoy said.",
        "''No date is set,'' the envoy said.",
        "The minister (who was in Vienna at the time) refused.",
    ] {
        assert_eq!(sentences(text), [text]);
    }
    assert_eq!(
        sentences("The envoy left. ``No date is set,'' he said."),
        ["The envoy left.", "``No date is set,'' he said."]
    );
}

#[test]
fn dates_and_times_after_abbreviations_do_not_break() {
    for text in [
        "The shelling began at 9 p.m. Wednesday and ended at 4 a.m. Thursday.",
        "The firm bought 200 trucks of Borgen Cos. for the mission.",
        "He met Gen. Aluk and Col. Reyes near the U.N. Office in Nairobi.",
        "The three eastern European states signed the text of the Ottawa Convention.",
        "Talks between Prime Minister Okello and President Reyes went on.",
    ] {
        assert_eq!(sentences(text), [text]);
    }
}

#[test]
fn headlines_without_a_mark_stay_whole() {
    for text in [
        "Envoys Meet in Geneva as Fighting Goes On",
        "PEACE TALKS RESUME IN OSLO",
        "Sudan: Both Sides Accept Truce",
    ] {
        assert_eq!(sentences(text), [text]);
    }
}

#[test]
fn fragments_of_translation_break() {
    assert_eq!(
        sentences(
            "Talks will resume, the channel reported. al Nahar news with reference to sources."
        ),
        [
            "Talks will resume, the channel reported.",
            "al Nahar news with reference to sources."
        ]
    );
    assert_eq!(
        sentences(
            "About this writes newspaper. with reference to the ministry. Meeting did not took place. \
             The reasons is not reported."
        ),
        [
            "About this writes newspaper.",
            "with reference to the ministry.",
            "Meeting did not took place.",
            "The reasons is not reported."
        ]
    );
}

#[test]
fn paragraph_ends_break() {
    assert_eq!(
        sentences("Truce holds\n\nThe truce held on Sunday"),
        ["Truce holds", "The truce held on Sunday"]
    );
}

#[test]
fn the_number_of_a_day_keeps_its_full_stop_before_a_month() {
    for (text, expected) in [
        ("The talks open on 4. April in Rabat.", 1),
        ("THE TALKS OPEN ON 4. APRIL IN RABAT.", 1),
        ("The talks open on 4. Oct in Rabat.", 1),
        ("The sides met 14. Maybe they meet again.", 2),
    ] {
        assert_eq!(sentences(text).len(), expected, "{text}");
    }
    assert!(tokens("They open on 4. APRIL.").contains(" 4. APRIL"));
}
