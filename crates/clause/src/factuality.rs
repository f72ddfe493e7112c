//! Factuality in [-3, 3] from reality, modality and the governor's signature.
//!
//! The numbers follow how readers of news score what is told (the medians that annotators of news
//! text give to each reality): the future and the wished-for stand nearer to "certain" there than
//! to "unknown".

use crate::reality::State;
use crate::signature::Signature;
use dateline_document::{Modality, Reality};

/// The score of a composed state. `cue` is what a word such as "reportedly" gives, `above` the
/// governor's reality, `signature` the governor's row.
pub(crate) fn score(
    state: &State,
    cue: Option<f32>,
    above: Option<Reality>,
    signature: Option<&Signature>,
) -> f32 {
    let mut score = base(state);
    if let (Some(above), Some(signature)) = (above, signature) {
        match above {
            Reality::Occurred | Reality::Ongoing | Reality::Generic => {
                if let Some(given) = signature.fplus {
                    // What the complement's own words deny stays denied, as surely as it is told.
                    score = if score < 0.0 && given > 0.0 {
                        score.max(-given)
                    } else {
                        given.min(score.abs().max(given.min(score.abs() + 1.5)))
                    };
                }
            }
            Reality::Negated | Reality::Denied | Reality::Refused => {
                if let Some(given) = signature.fminus {
                    score = if state.negative { -given } else { given };
                }
            }
            _ => {}
        }
    }
    if let Some(cue) = cue {
        score = if score < 0.0 {
            score.max(-cue.abs())
        } else {
            score.min(cue)
        };
    }
    if state.question {
        score *= 0.3;
    }
    score.clamp(-3.0, 3.0)
}

fn base(state: &State) -> f32 {
    match state.reality {
        Reality::Occurred | Reality::Ongoing => 3.0,
        Reality::Generic => 2.4,
        Reality::Planned => 2.2,
        Reality::Offered => 1.8,
        Reality::Demanded | Reality::Threatened => 1.5,
        Reality::Possible if state.negative => -0.8,
        Reality::Possible => match state.modality {
            Some(Modality::Probable) => 1.8,
            Some(Modality::Wished | Modality::Feared) => 1.3,
            Some(Modality::Attempted) => 1.0,
            _ => 1.5,
        },
        Reality::Conditional if state.negative => -0.6,
        Reality::Conditional => 1.2,
        Reality::Postponed | Reality::Suspended => 0.8,
        Reality::Refused | Reality::Cancelled => -1.8,
        Reality::Denied => -1.5,
        Reality::Negated => -2.2,
    }
}
