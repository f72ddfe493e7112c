//! Many reports at once, in the order in which they came.

use rayon::prelude::*;
use std::collections::VecDeque;
use std::num::NonZero;

/// Reports that each thread has in hand at most; bounds the memory of a run.
const EACH: usize = 8;

/// Maps `items` by `each` on `jobs` threads (0: one a core) and gives the results in the order of
/// the items. Reads ahead by a bounded number of items only, so that a run of any length fits.
pub fn in_order<T, R, I, F>(items: I, jobs: usize, each: F) -> impl Iterator<Item = R>
where
    T: Send,
    R: Send,
    I: Iterator<Item = T>,
    F: Fn(T) -> R + Sync + Send,
{
    let jobs = match jobs {
        0 => std::thread::available_parallelism().map_or(1, NonZero::get),
        n => n,
    };
    // Without threads of its own the run goes on in this one.
    let pool = (jobs > 1)
        .then(|| rayon::ThreadPoolBuilder::new().num_threads(jobs).build())
        .and_then(Result::ok);
    InOrder {
        items,
        each,
        pool,
        batch: jobs * EACH,
        ready: VecDeque::new(),
    }
}

struct InOrder<I, F, R> {
    items: I,
    each: F,
    pool: Option<rayon::ThreadPool>,
    batch: usize,
    ready: VecDeque<R>,
}

impl<T, R, I, F> Iterator for InOrder<I, F, R>
where
    T: Send,
    R: Send,
    I: Iterator<Item = T>,
    F: Fn(T) -> R + Sync + Send,
{
    type Item = R;

    fn next(&mut self) -> Option<R> {
        let Some(pool) = &self.pool else {
            return self.items.next().map(&self.each);
        };
        if self.ready.is_empty() {
            let batch: Vec<T> = self.items.by_ref().take(self.batch).collect();
            let each = &self.each;
            let done: Vec<R> = pool.install(|| batch.into_par_iter().map(each).collect());
            self.ready.extend(done);
        }
        self.ready.pop_front()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_is_kept_on_any_number_of_threads() {
        let wanted: Vec<u64> = (0..500).map(|n| n * n).collect();
        for jobs in [0, 1, 2, 7] {
            let got: Vec<u64> = in_order(0..500u64, jobs, |n| n * n).collect();
            assert_eq!(got, wanted, "{jobs}");
        }
    }

    #[test]
    fn items_are_taken_as_they_are_needed() {
        let mut taken = 0;
        let items = (0..1000).inspect(|_| taken += 1);
        let first: Vec<_> = in_order(items, 2, |n| n).take(3).collect();
        assert_eq!(first, [0, 1, 2]);
        assert!(taken <= 2 * EACH, "{taken}");
    }
}
