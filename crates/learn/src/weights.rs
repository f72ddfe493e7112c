//! What a decoder asks of a model, learning or frozen.

/// Rows of weights found by feature key.
pub trait Weights {
    /// Adds the rows of `keys` to `scores`, one score a class.
    fn add(&self, keys: &[u32], scores: &mut [i32]);
}

/// The class with the highest score among those that `allowed` admits; the first of equals.
#[inline]
pub fn best(scores: &[i32], allowed: impl Fn(usize) -> bool) -> Option<usize> {
    let mut best = None;
    let mut top = i32::MIN;
    for (class, &score) in scores.iter().enumerate() {
        if (best.is_none() || score > top) && allowed(class) {
            top = score;
            best = Some(class);
        }
    }
    best
}
