//! What a question asks for, as SQL.

use rusqlite::types::Value;

/// Conditions that all have to hold; an empty one holds of everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Happened (or is to happen) on this day or later, `YYYY-MM-DD`. Undated events fail it.
    pub since: Option<String>,
    /// Happened (or is to happen) on this day or earlier. Undated events fail it.
    pub until: Option<String>,
    /// Known on this day: reports published later do not count, nor do reports without a date.
    pub as_of: Option<String>,
    /// Name, country or code (`PSE REB`) of a party, each as the record has it; case does not count.
    pub party: Vec<String>,
    /// Name or country of the place.
    pub place: Option<String>,
    /// Types.
    pub kind: Vec<String>,
    /// Statuses at the end of the report.
    pub status: Vec<String>,
    /// Name of somebody in the chain: the origin or who passes on.
    pub through: Option<String>,
    /// Kind of the origin: `anonymous`, `named` ...
    pub origin_kind: Option<String>,
    /// The outlet of the report.
    pub outlet: Option<String>,
    /// Id or name of a report.
    pub report: Option<String>,
    /// A full-text search over titles and texts (SQLite FTS5 syntax).
    pub words: Option<String>,
    /// Review states; none named: everything but what was rejected.
    pub review: Vec<String>,
    /// Lowest score first instead of by publication date.
    pub doubtful_first: bool,
    /// At most so many rows; 0: all.
    pub limit: usize,
}

/// Conditions and their values, in order.
#[derive(Default)]
pub(crate) struct Where {
    conditions: Vec<String>,
    pub(crate) values: Vec<Value>,
}

impl Where {
    /// `condition` holds `?` once for each of `values`.
    fn and(&mut self, condition: &str, values: &[&str]) {
        self.conditions.push(condition.to_owned());
        self.values
            .extend(values.iter().map(|v| Value::from((*v).to_owned())));
    }

    fn any_of(&mut self, column: &str, values: &[String]) {
        if values.is_empty() {
            return;
        }
        let marks = vec!["?"; values.len()].join(", ");
        let values: Vec<&str> = values.iter().map(String::as_str).collect();
        self.and(&format!("{column} IN ({marks})"), &values);
    }

    /// ` WHERE a AND b`, or nothing.
    pub(crate) fn sql(&self) -> String {
        if self.conditions.is_empty() {
            String::new()
        } else {
            format!(" WHERE {}", self.conditions.join(" AND "))
        }
    }
}

/// Behind every moment of a day: days and moments are compared as text.
fn after(day: &str) -> String {
    format!("{day}~")
}

/// The search as FTS5 wants it: words with marks in them ("al-Qahera", "it's") are put in quotes,
/// operators, phrases and beginnings (`neg*`) stay.
pub(crate) fn expression(search: &str) -> String {
    let mut out = String::with_capacity(search.len() + 8);
    for (i, part) in search.split('"').enumerate() {
        if i > 0 {
            out.push('"');
        }
        if i % 2 == 1 {
            out.push_str(part);
            continue;
        }
        let spaced = part.split_inclusive(char::is_whitespace);
        for word in spaced {
            let core = word.trim_end();
            let stem = core.strip_suffix('*').unwrap_or(core);
            let plain = stem
                .chars()
                .all(|c| c.is_alphanumeric() || c == '_' || !c.is_ascii());
            if plain || !stem.chars().any(char::is_alphanumeric) {
                out.push_str(word);
            } else {
                let star = if stem.len() < core.len() { "*" } else { "" };
                out.push_str(&format!("\"{stem}\"{star} "));
            }
        }
    }
    out
}

impl Filter {
    /// Conditions on statements `s` of reports `r`.
    pub(crate) fn statements(&self) -> Where {
        let mut w = Where::default();
        w.and("s.current", &[]);
        if let Some(day) = &self.since {
            // A day is earlier than every minute of it: `2024-03-31` < `2024-03-31T00:00`.
            w.and("coalesce(s.latest, s.earliest) >= ?", &[day]);
        }
        if let Some(day) = &self.until {
            let end = format!("{day}T23:59");
            w.and("coalesce(s.earliest, s.latest) <= ?", &[&end]);
        }
        for party in &self.party {
            let upper = party.to_uppercase();
            w.and(
                "s.number IN (SELECT statement FROM party WHERE name = ? COLLATE NOCASE UNION ALL \
                 SELECT statement FROM party WHERE country = ? UNION ALL \
                 SELECT statement FROM party WHERE country = ? AND code = ?)",
                &[
                    party,
                    &upper,
                    upper.split(' ').next().unwrap_or_default(),
                    &upper,
                ],
            );
        }
        if let Some(place) = &self.place {
            w.and(
                "(s.place = ? COLLATE NOCASE OR s.place_country = ?)",
                &[place, &place.to_uppercase()],
            );
        }
        if self.review.is_empty() {
            w.and("s.review <> 'rejected'", &[]);
        }
        w.any_of("s.review", &self.review);
        w.any_of("s.type", &self.kind);
        w.any_of("s.status", &self.status);
        if let Some(name) = &self.through {
            w.and(
                "s.number IN (SELECT statement FROM link WHERE name = ? COLLATE NOCASE)",
                &[name],
            );
        }
        if let Some(kind) = &self.origin_kind {
            w.and("s.origin_kind = ?", &[kind]);
        }
        self.of_reports(&mut w, "s");
        w
    }

    /// Conditions on reports `r`.
    pub(crate) fn reports(&self) -> Where {
        let mut w = Where::default();
        if let Some(day) = &self.since {
            w.and("r.published >= ?", &[day]);
        }
        if let Some(day) = &self.until {
            w.and("r.published < ?", &[&after(day)]);
        }
        self.of_reports(&mut w, "r");
        w
    }

    /// `dated`: the table whose `published` has the index to ask.
    fn of_reports(&self, w: &mut Where, dated: &str) {
        if let Some(day) = &self.as_of {
            w.and(&format!("{dated}.published < ?"), &[&after(day)]);
        }
        if let Some(outlet) = &self.outlet {
            w.and("r.outlet = ? COLLATE NOCASE", &[outlet]);
        }
        if let Some(report) = &self.report {
            w.and("(r.id = ? OR r.name = ?)", &[report, report]);
        }
        if let Some(words) = &self.words {
            w.and(
                "r.number IN (SELECT rowid FROM words WHERE words MATCH ?)",
                &[&expression(words)],
            );
        }
    }

    /// Whether it is about no party, place, time, source, report, type, status or judgement: most events
    /// pass it. A day of knowledge cuts off the end only.
    pub(crate) fn is_broad(&self) -> bool {
        let named = [
            &self.since,
            &self.until,
            &self.place,
            &self.through,
            &self.origin_kind,
            &self.outlet,
            &self.report,
        ];
        let lists = [&self.party, &self.kind, &self.status, &self.review];
        self.words.is_none()
            && named.into_iter().all(Option::is_none)
            && lists.into_iter().all(Vec::is_empty)
    }

    /// Columns to order statements by.
    pub(crate) fn order(&self) -> &'static str {
        if self.doubtful_first {
            "s.score, s.published, s.report, s.trigger_start"
        } else {
            "s.published, s.report, s.trigger_start"
        }
    }

    /// ` LIMIT n`, or nothing.
    pub(crate) fn limit(&self) -> String {
        match self.limit {
            0 => String::new(),
            n => format!(" LIMIT {n}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Filter;

    #[test]
    fn only_a_question_that_nearly_all_events_pass_is_broad() {
        let broad = |change: fn(&mut Filter)| {
            let mut filter = Filter::default();
            change(&mut filter);
            filter.is_broad()
        };
        assert!(broad(|_| {}));
        assert!(broad(|f| f.limit = 5));
        assert!(broad(|f| f.as_of = Some("1987-05-09".to_owned())));
        assert!(!broad(|f| f.since = Some("1987-05-09".to_owned())));
        assert!(!broad(|f| f.until = Some("1987-05-09".to_owned())));
        assert!(!broad(|f| f.origin_kind = Some("anonymous".to_owned())));
        assert!(!broad(|f| f.review = vec!["added".to_owned()]));
        assert!(!broad(|f| f.party = vec!["Chad".to_owned()]));
    }
}
