//! Reads the knowledge tables: which columns make rows, names and readings.

use crate::knowledge::{CAPITALS, Knowledge, Row, STATES, Use};
use crate::words::{Words, is_yes, sex_of, some};
use dateline_document::{Kind, PlacePrecision};
use dateline_rules::{Faults, Lexicon, Library};
use jiff::civil::Date;
use smol_str::{SmolStr, format_smolstr};

/// PLOVER's sector of news people and media.
const MEDIA: &str = "JRN";

/// A table of rows that have `id`, `name` and the columns below, where present.
struct Table {
    stem: &'static str,
    kind: Kind,
    required: &'static [&'static str],
}

/// In the order in which one may speak of another in its column `of`.
const TABLES: &[Table] = &[
    Table {
        stem: "breakaway",
        kind: Kind::State,
        required: &["id", "name", "of"],
    },
    Table {
        stem: "organizations",
        kind: Kind::Organization,
        required: &["id", "name"],
    },
    Table {
        stem: "groups",
        kind: Kind::Group,
        required: &["id", "name", "of"],
    },
    Table {
        stem: "organs",
        kind: Kind::Government,
        required: &["id", "name", "of"],
    },
    Table {
        stem: "metonyms",
        kind: Kind::Government,
        required: &["id", "name", "of"],
    },
    Table {
        stem: "outlets",
        kind: Kind::Outlet,
        required: &["id", "name", "country"],
    },
    Table {
        stem: "places",
        kind: Kind::Place,
        required: &["id", "name", "country"],
    },
    Table {
        stem: "regions-of-the-world",
        kind: Kind::Place,
        required: &["id", "name"],
    },
    Table {
        stem: "leaders",
        kind: Kind::Person,
        required: &["id", "person", "office", "of"],
    },
];

/// Reads every table of the stage.
pub(crate) fn read(library: &Library, faults: &mut Faults) -> Knowledge {
    let mut knowledge = Knowledge {
        words: Words::read(library, faults),
        trie: crate::trie::Trie::with_room(20_000),
        ..Knowledge::default()
    };
    let empty = Lexicon::default();
    let open = |stem: &str, required: &[&str], faults: &mut Faults| {
        let name = format!("actor/{stem}");
        match library.lexicon(&name) {
            Some(lexicon) => {
                lexicon.require(required, faults);
                lexicon
            }
            None => {
                faults.add(&format!("{name}.lex"), 0, "the file is missing");
                &empty
            }
        }
    };
    let required = ["id", "name", "demonyms", "capital", "alpha3"];
    let states = open("states", &required, faults);
    read_states(&mut knowledge, states);
    for table in TABLES {
        let lexicon = open(table.stem, table.required, faults);
        for row in &lexicon.rows {
            read_row(&mut knowledge, table, lexicon, row);
        }
    }
    read_capitals(&mut knowledge, states);
    let phases = open("phases", &["group", "until", "sectors"], faults);
    read_phases(&mut knowledge, phases, faults);
    let lexicon = open("nonames", &["form", "kind"], faults);
    for row in &lexicon.rows {
        let form = lexicon.cell(row, "form");
        let hidden = Row {
            key: format_smolstr!("nonames:{form}"),
            name: form.to_owned(),
            kind: crate::words::kind_of(lexicon.cell(row, "kind")),
            ..Row::default()
        };
        if let Some(id) = knowledge.add(hidden) {
            knowledge.name(form, id, Use::NoName);
        }
    }
    knowledge
}

fn read_phases(knowledge: &mut Knowledge, lexicon: &Lexicon, faults: &mut Faults) {
    for row in &lexicon.rows {
        let key = owner_key(knowledge, lexicon.cell(row, "group"));
        let until = date(lexicon.cell(row, "until"), true);
        let (Some(key), Some(until)) = (key, until) else {
            let why = "there is no such group, or no date";
            faults.add("actor/phases.lex", row.line, why);
            continue;
        };
        let sectors = lexicon.values(row, "sectors").map(SmolStr::from).collect();
        knowledge
            .phases
            .entry(key)
            .or_default()
            .push((until, sectors));
    }
    for phases in knowledge.phases.values_mut() {
        phases.sort_by_key(|(until, _)| *until);
    }
}

fn read_states(knowledge: &mut Knowledge, lexicon: &Lexicon) {
    for row in &lexicon.rows {
        let id = lexicon.cell(row, "id");
        let code = some(lexicon.cell(row, "alpha3"));
        let state = Row {
            key: format_smolstr!("{STATES}{id}"),
            kind: Some(Kind::State),
            country: code.clone(),
            precision: Some(PlacePrecision::Country),
            of: some(lexicon.cell(row, "of")).map(|of| format_smolstr!("{STATES}{of}")),
            ..common(lexicon, row, "name")
        };
        let Some(n) = knowledge.add(state) else {
            continue;
        };
        if let Some(code) = code
            && (code == id || !knowledge.by_code.contains_key(&code))
        {
            knowledge.by_code.insert(code, n);
        }
        name_all(knowledge, lexicon, row, "name", n);
        for (i, form) in lexicon.values(row, "demonyms").enumerate() {
            knowledge.name(form, n, demonym(i));
        }
        // A state of the past, or a dependency, has no government of its own to stand for.
        let own = lexicon.cell(row, "alpha3") == id;
        for form in lexicon.values(row, "capital").filter(|_| own) {
            knowledge.name(form, n, Use::Capital);
        }
    }
}

/// Capitals that no table of places has, as places without coordinates.
fn read_capitals(knowledge: &mut Knowledge, lexicon: &Lexicon) {
    for row in &lexicon.rows {
        let id = lexicon.cell(row, "id");
        let code = some(lexicon.cell(row, "alpha3"));
        for (i, form) in lexicon.values(row, "capital").enumerate() {
            let known = knowledge
                .trie
                .exact(form)
                .iter()
                .filter_map(|r| knowledge.readings.get(*r as usize))
                .filter(|r| r.how == Use::Name)
                .filter_map(|r| knowledge.at(r.row))
                .find(|r| r.kind == Some(Kind::Place) && (r.country == code || r.country.is_none()))
                .map(|r| r.key.clone());
            let key = known
                .clone()
                .unwrap_or_else(|| format_smolstr!("{CAPITALS}{id}"));
            if i == 0 {
                let state = format_smolstr!("{STATES}{id}");
                knowledge.capitals.insert(state, key);
            }
            if known.is_some() {
                continue;
            }
            let capital = Row {
                key: match i {
                    0 => format_smolstr!("{CAPITALS}{id}"),
                    _ => format_smolstr!("{CAPITALS}{id}-{i}"),
                },
                name: form.to_owned(),
                kind: Some(Kind::Place),
                country: code.clone(),
                of: Some(format_smolstr!("{STATES}{id}")),
                precision: Some(PlacePrecision::City),
                source: lexicon.cell(row, "source").to_owned(),
                ..Row::default()
            };
            if let Some(n) = knowledge.add(capital) {
                knowledge.name(form, n, Use::Name);
            }
        }
    }
}

fn read_row(
    knowledge: &mut Knowledge,
    table: &Table,
    lexicon: &Lexicon,
    row: &dateline_rules::Row,
) {
    let leader = table.kind == Kind::Person;
    let name_column = if leader { "person" } else { "name" };
    let stem = table.stem;
    let mut made = Row {
        key: format_smolstr!("{stem}:{}", lexicon.cell(row, "id")),
        ..common(lexicon, row, name_column)
    };
    let word = knowledge
        .words
        .kinds
        .get(lexicon.cell(row, "kind"))
        .copied();
    made.kind = word
        .map(|w| w.kind)
        .or_else(|| crate::words::kind_of(lexicon.cell(row, "kind")))
        .or(Some(table.kind));
    if table.kind == Kind::Place {
        made.precision = word.and_then(|w| w.precision);
    } else if matches!(made.kind, Some(Kind::Place | Kind::Facility)) {
        // The words of these tables' kinds say what stands for the body, not what the body is.
        made.kind = Some(table.kind);
    }
    let owner = match lexicon.cell(row, "of") {
        "" => lexicon.cell(row, "country"),
        of => of,
    };
    made.of = owner_key(knowledge, owner);
    let code = lexicon.cell(row, "code");
    made.country = match code {
        "" => made
            .of
            .as_deref()
            .and_then(|key| knowledge.row(key))
            .and_then(|r| r.country.clone())
            .or_else(|| some(lexicon.cell(row, "country"))),
        code => Some(code.into()),
    };
    made.detail = some(lexicon.cell(row, "kind"));
    if table.kind == Kind::Outlet && made.sectors.is_empty() {
        made.sectors.push(MEDIA.into());
    }
    let key = made.key.clone();
    let owner = made.of.clone();
    let Some(n) = knowledge.add(made) else {
        return;
    };
    name_all(knowledge, lexicon, row, name_column, n);
    for form in lexicon.values(row, "acronyms") {
        knowledge.name(form, n, Use::Acronym);
    }
    for (i, form) in lexicon.values(row, "demonyms").enumerate() {
        knowledge.name(form, n, demonym(i));
    }
    if key.starts_with("metonyms:") {
        let how = match lexicon.cell(row, "kind") {
            "capital" => Use::Capital,
            _ => Use::Building,
        };
        for form in std::iter::once(lexicon.cell(row, "name")).chain(lexicon.values(row, "aliases"))
        {
            knowledge.name(form, n, how);
        }
    }
    if leader {
        let person = lexicon.cell(row, name_column);
        let short: Vec<&str> = lexicon.values(row, "short").collect();
        for form in &short {
            knowledge.name(form, n, Use::Surname);
        }
        // Where another form stands alone the last word does so only as a part of it.
        for last in surnames(person) {
            if short.is_empty() || short.iter().any(|s| s.ends_with(last)) {
                knowledge.name(last, n, Use::Surname);
            }
        }
        if let Some(owner) = owner {
            knowledge.terms.entry(owner).or_default().push(n);
        }
    }
}

/// What the form number `n` in a column of demonyms is.
fn demonym(n: usize) -> Use {
    match n {
        0 => Use::Adjective,
        1 => Use::People,
        _ => Use::Demonym,
    }
}

/// The last word of a name of several, and what follows its last hyphen.
fn surnames(person: &str) -> impl Iterator<Item = &str> {
    let last = person
        .rsplit_once(' ')
        .map(|(_, last)| last)
        .filter(|l| l.chars().count() > 1);
    let bare = last.and_then(|l| {
        l.split_once('-')
            .map(|(_, bare)| bare)
            .filter(|b| l.starts_with(char::is_lowercase) && b.chars().count() > 2)
    });
    last.into_iter().chain(bare)
}

/// Columns that all tables share.
fn common(lexicon: &Lexicon, row: &dateline_rules::Row, name: &str) -> Row {
    let number = |column| lexicon.cell(row, column).parse::<f64>().ok();
    let stem = lexicon.name.rsplit('/').next().unwrap_or("");
    Row {
        name: bare(lexicon.cell(row, name)).to_owned(),
        aliases: lexicon.values(row, "aliases").map(str::to_owned).collect(),
        sectors: lexicon.values(row, "sectors").map(SmolStr::from).collect(),
        office: some(lexicon.cell(row, "office")),
        from: date(lexicon.cell(row, "from"), false),
        to: date(lexicon.cell(row, "to"), true),
        sex: sex_of(lexicon.cell(row, "sex")),
        wikidata: some(lexicon.cell(row, "wikidata")),
        lat: number("lat"),
        lon: number("lon"),
        geonames: lexicon.cell(row, "geonames").parse().ok(),
        source: lexicon.cell(row, "source").to_owned(),
        admin: some(lexicon.cell(row, "admin")),
        title: some(lexicon.cell(row, "title")),
        head: some(lexicon.cell(row, "head")),
        area: some(lexicon.cell(row, "area")),
        same_as: some(lexicon.cell(row, "same_as")).map(|id| format_smolstr!("{stem}:{id}")),
        ambiguous: is_yes(lexicon.cell(row, "ambiguous")),
        ..Row::default()
    }
}

/// A name that opens with a lower-case word ("the Kremlin") without it.
fn bare(name: &str) -> &str {
    match name.split_once(' ') {
        Some((first, rest))
            if first.chars().all(char::is_lowercase) && rest.starts_with(char::is_uppercase) =>
        {
            rest
        }
        _ => name,
    }
}

fn name_all(
    knowledge: &mut Knowledge,
    lexicon: &Lexicon,
    row: &dateline_rules::Row,
    name: &str,
    n: u32,
) {
    let ambiguous = is_yes(lexicon.cell(row, "ambiguous"));
    for form in std::iter::once(lexicon.cell(row, name)).chain(lexicon.values(row, "aliases")) {
        knowledge.name(form, n, Use::Name);
        let without = match form.split_once(' ') {
            Some((first, rest))
                if knowledge.words.is(
                    &dateline_document::fold(first),
                    crate::words::Class::Article,
                ) =>
            {
                rest
            }
            _ => continue,
        };
        // "The Times" without its article is a common word; "the Kremlin" is not.
        if !ambiguous
            && form.starts_with(char::is_uppercase)
            && without.starts_with(char::is_uppercase)
        {
            knowledge.name(without, n, Use::Name);
        }
    }
}

fn owner_key(knowledge: &Knowledge, id: &str) -> Option<SmolStr> {
    if id.is_empty() {
        return None;
    }
    if id.contains(':') {
        return knowledge.keys.contains_key(id).then(|| id.into());
    }
    ["states", "breakaway", "organizations", "groups", "organs"]
        .iter()
        .map(|table| format_smolstr!("{table}:{id}"))
        .find(|key| knowledge.keys.contains_key(key))
        .or_else(|| {
            let state = knowledge.by_code.get(id)?;
            Some(knowledge.at(*state)?.key.clone())
        })
}

/// A date, or the first or last day of a year or month.
pub(crate) fn date(cell: &str, last: bool) -> Option<Date> {
    if let Ok(date) = cell.parse() {
        return Some(date);
    }
    let mut parts = cell.split('-');
    let year: i16 = parts.next()?.parse().ok()?;
    let month: Option<i8> = parts.next().and_then(|m| m.parse().ok());
    match (month, last) {
        (None, false) => Date::new(year, 1, 1).ok(),
        (None, true) => Date::new(year, 12, 31).ok(),
        (Some(month), false) => Date::new(year, month, 1).ok(),
        (Some(month), true) => {
            Date::new(year, month, dateline_document::days_in_month(year, month)).ok()
        }
    }
}
