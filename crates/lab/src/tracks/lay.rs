//! Every event of the gold as the join lays it out: its statements, where each was put, with which slots.

use super::gold::Gold;
use super::pair::pairs;
use dateline::story::join::{Joiner, PartyRole, Side, Statement};
use std::fmt::Write;

/// The layout of one negotiation, for people.
pub(super) fn lay(gold: &Gold, joiner: &Joiner) -> String {
    let found = pairs(gold, joiner);
    let mut out = String::new();
    for (e, event) in gold.events.iter().enumerate() {
        let _ = writeln!(
            out,
            "== {} {:?}, {} origins {:?}",
            event.id, event.kinds, event.origins, event.origin_names
        );
        for (s, statement) in event.statements.iter().enumerate() {
            let place = statement.report.rsplit('-').next().unwrap_or_default();
            let _ = writeln!(
                out,
                "  {place} “{}”{}",
                statement.within,
                if statement.optional {
                    " (optional)"
                } else {
                    ""
                }
            );
            let told = found.get(&(e, s)).copied();
            let Some((told, (_, mine))) = told.and_then(|t| Some((t, joiner.told(t)?))) else {
                let _ = writeln!(out, "      not found");
                continue;
            };
            let home = joiner.home(told);
            let _ = writeln!(
                out,
                "      [{}] {}",
                home.map_or_else(|| "-".to_owned(), |n| n.to_string()),
                slots(mine)
            );
            let decision = home.and_then(|n| {
                let mut all = joiner.decisions(n).iter();
                all.find(|d| d.statements.contains(&told))
            });
            if let Some(decision) = decision {
                let sides: Vec<String> = decision.sides.iter().map(Side::to_string).collect();
                let line = |r: &[dateline::story::join::Reason]| {
                    let all: Vec<String> = r.iter().map(ToString::to_string).collect();
                    let sum: f32 = r.iter().map(|r| r.points).sum();
                    format!("{sum:.1} {}", all.join("; "))
                };
                let _ = writeln!(
                    out,
                    "        sides {sides:?} why {}",
                    line(&decision.reasons)
                );
                if let Some((other, reasons)) = &decision.apart {
                    let _ = writeln!(out, "        apart from [{other}] {}", line(reasons));
                }
            }
        }
    }
    out
}

fn slots(s: &Statement) -> String {
    let parties: Vec<String> = s
        .parties
        .iter()
        .map(|p| {
            let role = match p.role {
                PartyRole::Actor => "",
                PartyRole::Recipient => ">",
                PartyRole::Mediator => "m:",
                PartyRole::Host => "h:",
            };
            let side = Side::of(p).map_or_else(|| "?".to_owned(), |s| s.to_string());
            format!("{role}{}={side}", p.body.name)
        })
        .collect();
    let place = s.place.as_ref().map_or("-", |p| p.name.as_str());
    let when = s.when.as_ref().map(|w| {
        let day = |d: Option<jiff::civil::Date>| d.map_or_else(String::new, |d| d.to_string());
        format!("{:?} {}/{}", w.relation, day(w.earliest), day(w.latest))
    });
    let chain: Vec<String> = s
        .chain
        .iter()
        .map(|t| {
            let of: Vec<&str> = t.bodies.iter().map(|b| b.name.as_str()).collect();
            format!(
                "{:?}{} {:?} {of:?}",
                t.kind,
                if t.own { " own" } else { "" },
                t.name.as_deref().unwrap_or_default()
            )
        })
        .collect();
    let voices: Vec<String> = s
        .voices
        .iter()
        .map(|v| {
            let name = v.chain.last().and_then(|t| t.name.clone());
            format!("{:?} {:?}", v.stance, name.unwrap_or_default())
        })
        .collect();
    format!(
        "{} {} {:?} “{}” {parties:?} at {place} on {} same {:?} chain {chain:?} voices {voices:?} figures {:?} tolls {:?}",
        s.id,
        s.kind.as_str(),
        s.status,
        s.trigger,
        when.unwrap_or_default(),
        s.same_as,
        s.figures,
        s.tolls
            .iter()
            .map(|t| (t.kind.as_str(), t.low, t.high))
            .collect::<Vec<_>>()
    )
}
