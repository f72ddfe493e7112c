//! Writing beside reading: one thread takes readings as they come and writes them in batches.

use crate::{Added, Error, Reading, Store};
use std::sync::mpsc::{Receiver, sync_channel};

/// Reports in one transaction at most: what has to be added again when the machine dies in the
/// midst of it.
const BATCH: usize = 512;

/// Readings that wait for the writer at most; bounds the memory of a run.
const WAITING: usize = 256;

impl Store {
    /// Adds all `readings` in batches, written by a thread of its own while the next ones are made.
    /// `at` gives the moment of a batch (RFC 3339, UTC). Gives the store back, what was added, and
    /// the error that ended it early, if one did: what was counted as added is there then.
    pub fn add_all(
        self,
        readings: impl Iterator<Item = Reading>,
        at: impl Fn() -> String + Send,
    ) -> (Option<Self>, Added, Option<Error>) {
        let path = self.path.clone();
        std::thread::scope(|scope| {
            let (send, receive) = sync_channel(WAITING);
            let writer = scope.spawn(move || self.take(&receive, at));
            for reading in readings {
                // A writer that can write no more hangs up; its error is told below.
                if send.send(reading).is_err() {
                    break;
                }
            }
            drop(send);
            match writer.join() {
                Ok((store, added, fault)) => (Some(store), added, fault),
                Err(_) => {
                    let cause = "the thread that writes stopped".to_owned();
                    (None, Added::default(), Some(Error::Other { path, cause }))
                }
            }
        })
    }

    fn take(
        mut self,
        receive: &Receiver<Reading>,
        at: impl Fn() -> String,
    ) -> (Self, Added, Option<Error>) {
        let mut added = Added::default();
        let mut batch = Vec::with_capacity(BATCH);
        loop {
            let next = receive.recv();
            let last = next.is_err();
            batch.extend(next);
            if batch.len() == BATCH || last {
                match self.add(&batch, &at()) {
                    Ok(more) => added = added.and(more),
                    Err(error) => return (self, added, Some(error)),
                }
                batch.clear();
            }
            if last {
                return (self, added, None);
            }
        }
    }
}
