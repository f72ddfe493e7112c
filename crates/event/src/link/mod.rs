//! What speaks of what: later mentions of one event, cancellations, confirmations, answers.
//!
//! Nothing found is edited (I1): links are a layer of their own, and the status of an event at the
//! end of the report is one of them.

mod about;
mod answers;
mod cancels;
mod same;

use crate::Events;
use crate::view::View;
use dateline_document::{Event, Layer, Link};

/// All links of a report.
pub(crate) fn links(_stage: &Events, view: &View<'_>, events: &Layer<Event>) -> Layer<Link> {
    let same = same::mentions(view, events);
    let mut out = same.links();
    out.extend(cancels::links(view, events, &same));
    out.extend(about::links(view, events, &same));
    out.extend(answers::links(view, events));
    Layer::from(out)
}
