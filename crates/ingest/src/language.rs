//! Which language a text is in, so that no model ever runs on one it was not made for.

use crate::Words;
use crate::accession::opening;
use dateline_document::fold;
use whatlang::{Lang, Script, detect_script};

/// The language with rules and models.
pub(crate) const READ: &str = "en";

/// Looks at this much of a text, in bytes.
const SAMPLE: usize = 8 * 1024;
/// Share of common words above which a text of the Latin script is English, whatever its letters.
const SURE: f64 = 0.22;
/// Share below which it is not, unless it is very short.
const POOR: f64 = 0.06;
/// Words below which shared words count in company: a sentence or two.
const BRIEF: usize = 40;
/// Words below which a text has no reliable letters or shares.
const SHORT: usize = 12;

/// What detection says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Language {
    /// ISO 639-1 where there is one, else ISO 639-3; `None` when nothing can be said.
    pub(crate) code: Option<String>,
    /// Rules and models may read it.
    pub(crate) read: bool,
}

/// The language of `text`.
pub(crate) fn detect(text: &str, words: &Words) -> Language {
    let sample = opening(text, SAMPLE);
    let info = whatlang::detect(sample);
    let code = |lang: Lang| Some(iso_639_1(lang).to_owned());
    // Digits and marks alone have no script, and nothing to be misread.
    if detect_script(sample).is_some_and(|script| script != Script::Latin) {
        return Language {
            code: info.and_then(|i| code(i.lang())),
            read: false,
        };
    }
    let (mut count, mut common, mut shared, mut marked) = (0usize, 0usize, 0usize, 0usize);
    for word in sample.split(|c: char| !c.is_alphabetic()) {
        if !word.is_empty() {
            count += 1;
            let folded = fold(word);
            common += usize::from(words.common.contains(&folded));
            shared += usize::from(words.shared.contains(&folded));
            marked += usize::from(!word.is_ascii());
        }
    }
    let share = common as f64 / count.max(1) as f64;
    let english = Language {
        code: Some(READ.to_owned()),
        read: true,
    };
    let Some(info) = info else {
        return Language {
            code: None,
            read: true,
        };
    };
    let company = (common + shared) as f64 / count.max(1) as f64;
    if share >= SURE || common > 0 && count < BRIEF && company >= SURE {
        return english;
    }
    if info.lang() == Lang::Eng && (share >= POOR || count < SHORT) {
        return english;
    }
    if count < SHORT && !info.is_reliable() {
        // Too short to say: plain letters or common words are read, under no name.
        return Language {
            code: None,
            read: common > 0 || marked == 0 || shared * 7 >= count,
        };
    }
    if info.lang() == Lang::Eng || share >= SURE / 2.0 && !info.is_reliable() {
        return english;
    }
    Language {
        code: code(info.lang()),
        read: false,
    }
}

/// A language as given: `EN`, `en-US`, `eng`, to ISO 639-1 where there is one.
pub(crate) fn given(name: &str) -> String {
    let name = name.trim().to_lowercase();
    let primary = name.split(['-', '_']).next().unwrap_or(&name);
    if primary.len() == 3
        && let Some(lang) = Lang::from_code(primary)
    {
        return iso_639_1(lang).to_owned();
    }
    // Names stand in for codes in many collections.
    if let Some(lang) = Lang::all()
        .iter()
        .find(|lang| lang.eng_name().eq_ignore_ascii_case(primary))
    {
        return iso_639_1(*lang).to_owned();
    }
    primary.to_owned()
}

/// ISO 639-1 for the languages that whatlang tells apart; ISO 639-3 where there is none.
fn iso_639_1(lang: Lang) -> &'static str {
    const TABLE: &[(&str, &str)] = &[
        ("afr", "af"),
        ("aka", "ak"),
        ("amh", "am"),
        ("ara", "ar"),
        ("aze", "az"),
        ("bel", "be"),
        ("ben", "bn"),
        ("bul", "bg"),
        ("cat", "ca"),
        ("ces", "cs"),
        ("cmn", "zh"),
        ("cym", "cy"),
        ("dan", "da"),
        ("deu", "de"),
        ("ell", "el"),
        ("eng", "en"),
        ("epo", "eo"),
        ("est", "et"),
        ("fin", "fi"),
        ("fra", "fr"),
        ("guj", "gu"),
        ("heb", "he"),
        ("hin", "hi"),
        ("hrv", "hr"),
        ("hun", "hu"),
        ("hye", "hy"),
        ("ind", "id"),
        ("ita", "it"),
        ("jav", "jv"),
        ("jpn", "ja"),
        ("kan", "kn"),
        ("kat", "ka"),
        ("khm", "km"),
        ("kor", "ko"),
        ("lat", "la"),
        ("lav", "lv"),
        ("lit", "lt"),
        ("mal", "ml"),
        ("mar", "mr"),
        ("mkd", "mk"),
        ("mya", "my"),
        ("nep", "ne"),
        ("nld", "nl"),
        ("nob", "nb"),
        ("ori", "or"),
        ("pan", "pa"),
        ("pes", "fa"),
        ("pol", "pl"),
        ("por", "pt"),
        ("ron", "ro"),
        ("rus", "ru"),
        ("sin", "si"),
        ("slk", "sk"),
        ("slv", "sl"),
        ("sna", "sn"),
        ("spa", "es"),
        ("srp", "sr"),
        ("swe", "sv"),
        ("tam", "ta"),
        ("tel", "te"),
        ("tgl", "tl"),
        ("tha", "th"),
        ("tuk", "tk"),
        ("tur", "tr"),
        ("ukr", "uk"),
        ("urd", "ur"),
        ("uzb", "uz"),
        ("vie", "vi"),
        ("yid", "yi"),
        ("zul", "zu"),
    ];
    let code = lang.code();
    TABLE
        .iter()
        .find(|(three, _)| *three == code)
        .map_or(code, |(_, two)| two)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::tests::english;

    #[track_caller]
    fn check(text: &str, code: Option<&str>, read: bool) {
        let got = detect(text, &english());
        assert_eq!((got.code.as_deref(), got.read), (code, read), "{text}");
    }

    #[test]
    fn english_is_read_and_other_languages_are_not() {
        check(
            "The two delegations met in Geneva on Monday, the ministry said.",
            Some("en"),
            true,
        );
        check(
            "Переговоры о перемирии возобновятся в Каире 31 марта.",
            Some("ru"),
            false,
        );
        check(
            "استؤنفت المفاوضات في القاهرة يوم الأحد بين الطرفين",
            Some("ar"),
            false,
        );
        check("停战谈判星期天在开罗恢复。", Some("zh"), false);
        check(
            "Die Verhandlungen über eine Waffenruhe werden am Sonntag in Kairo fortgesetzt, teilte das Außenministerium am Abend mit.",
            Some("de"),
            false,
        );
        check(
            "Les négociations sur une trêve reprendront dimanche au Caire, a annoncé le ministère des affaires étrangères.",
            Some("fr"),
            false,
        );
        check(
            "Las negociaciones sobre una tregua se reanudarán el domingo en El Cairo, informó el ministerio de exteriores.",
            Some("es"),
            false,
        );
    }

    #[test]
    fn short_texts_are_read_when_their_letters_are_plain() {
        assert!(detect("Netanyahu cancels Washington trip", &english()).read);
        assert!(detect("Israel, Hamas to resume talks", &english()).read);
        for text in [
            "A car bomb kills two policemen at a checkpoint in Russia's republic of Dagestan.",
            "Heavy rain in Nairobi, Kenya, causes floods killing at least four people.",
        ] {
            assert!(detect(text, &english()).read, "{text}");
        }
        for text in [
            "Een zware regenbui in Nairobi veroorzaakt overstromingen en doodt zeker vier mensen.",
            "En bilbombe dræber to politifolk ved en kontrolpost i republikken Dagestan.",
            "Um carro-bomba mata dois policiais em um posto de controle na república do Daguestão.",
            "O bombă a ucis doi polițiști la un punct de control din Daghestan.",
            "Bomba ubija dva policajca na kontrolnom punktu u Dagestanu u nedjelju.",
        ] {
            assert!(!detect(text, &english()).read, "{text}");
        }
        assert!(detect("“Élysée” envoys met in Cairo on Sunday", &english()).read);
        assert!(!detect("Der Präsident würde gerne verhandeln", &english()).read);
        assert!(!detect("Киев, 3 мая", &english()).read);
        assert!(detect("1234 - 5678", &english()).read);
    }

    #[test]
    fn given_languages_come_in_many_forms() {
        for name in ["en", "EN", "en-US", "en_GB", "eng", "English"] {
            assert_eq!(given(name), "en", "{name}");
        }
        assert_eq!(given("rus"), "ru");
    }
}
