//! How the PLOVER 2.0 codebook would code a statement, given what became of it.
//!
//! Rules of the manual's "Event Categories": consultations, support, cooperation and aid that are
//! still to come are AGREE; a retreat to come is CONCEDE; what was called off is REJECT (of a
//! meeting: mode `meet`); what did not happen is not coded.

use dateline_document::{Event, EventType, PositionKind, Status, Tense};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A statement as the codebook codes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Plover {
    /// PLOVER type.
    #[serde(rename = "type")]
    #[schemars(extend("enum" = ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"]))]
    pub kind: String,
    /// PLOVER mode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<String>,
    /// PLOVER contexts.
    pub contexts: Vec<String>,
}

/// The codebook's coding of `event` when its status at the end of the report is `status` and its
/// predicate has `tense`; `None` for what the codebook does not code.
pub fn plover(event: &Event, status: Status, tense: Tense) -> Option<Plover> {
    use EventType::*;
    // The event stage says where the codebook has no place for it.
    if event.missing.iter().any(|(slot, _)| slot == "plover") {
        return None;
    }
    // "may have met" is past: only what can still come is future.
    let future = match status {
        Status::Planned | Status::Postponed | Status::Conditional => true,
        Status::Possible => tense != Tense::Past,
        _ => false,
    };
    let own = || event.mode.as_ref().map(ToString::to_string);
    let (kind, mode) = match (event.kind, status) {
        (_, Status::Negated | Status::Denied) => return None,
        (Consult, Status::Cancelled) => (Reject, Some("meet".to_owned())),
        (Consult, _) if event.position == Some(PositionKind::Refuse) => {
            (Reject, Some("meet".to_owned()))
        }
        (Agree, Status::Cancelled) => (Reject, None),
        (Aid | Cooperate | Support, Status::Cancelled) => (Reject, Some("assist".to_owned())),
        (Concede | Retreat, Status::Cancelled) => (Reject, Some("yield".to_owned())),
        (_, Status::Cancelled) => return None,
        (Consult | Support | Cooperate | Aid, _) if future => (Agree, None),
        (Retreat, _) if future => (Concede, None),
        (kind, _) => (kind, own()),
    };
    Some(Plover {
        kind: kind.as_str().to_owned(),
        mode,
        contexts: event.contexts.iter().map(ToString::to_string).collect(),
    })
}
