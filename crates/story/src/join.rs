//! Events across reports: which statements speak of one event, who vouches for it, who contradicts whom,
//! and the negotiations that events belong to.
//!
//! Statements are taken in the order of publication and each is put to an event that is there or opens
//! one; nothing is moved later. What was known on a day is therefore the same members without the
//! reports after it ([`Event::as_of`]), and the order in which reports arrive does not matter.

/// Raised whenever the same statements would come to other events: records are joined anew then.
pub const VERSION: i64 = 4;

mod block;
mod clash;
mod compare;
mod date;
mod event;
mod history;
mod input;
mod joiner;
mod origin;
mod position;
mod reason;
mod side;
mod signature;
mod source;
mod track;
mod unit;

pub use clash::{Clash, ClashKind, ClashSlot, ClashValue};
pub use event::{Event, Member, Settled};
pub use history::Stage;
pub use input::{
    Body, Party, PartyRole, Place, Press, Report, Statement, Teller, Told, Toll, Voice, When,
};
pub use joiner::{Decision, Joiner, join};
pub use origin::{Origin, origins};
pub use position::{Position, positions};
pub use reason::{Feature, Reason};
pub use side::Side;
pub use track::{Outline, Plan, Round, Track, plans, tracks};
