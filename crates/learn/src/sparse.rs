//! Frozen rows of up to 255 classes: most rows know few classes, so that pairs of class and weight
//! are both smaller and faster than whole rows.

use crate::bits::{BitReader, BitWriter, rice_of};
use crate::bytes::{Reader, Writer};
use crate::dense::{BATCH, next_key, size, step};
use crate::{Fault, Weights};

#[derive(Clone, Copy, Default)]
struct Slot {
    key: u32,
    start: u32,
}

/// A frozen table of up to 255 classes.
#[derive(Clone)]
pub struct Sparse {
    classes: usize,
    slots: Vec<Slot>,
    shift: u32,
    len: usize,
    /// For each row the number of its pairs (class field) and then the pairs.
    pairs: Vec<(u8, i8)>,
}

impl Sparse {
    /// Of rows sorted by key, with at most 255 pairs each.
    pub fn of(classes: usize, rows: Vec<(u32, Vec<(u8, i8)>)>) -> Self {
        let mut table = Self::sized(classes, rows.len());
        for (key, weights) in rows {
            let start = table.pairs.len() as u32;
            table.pairs.push((weights.len().min(255) as u8, 0));
            table.pairs.extend(weights.into_iter().take(255));
            table.place(Slot { key, start });
        }
        table
    }

    fn sized(classes: usize, len: usize) -> Self {
        let (bits, slots) = size(len);
        Self {
            classes,
            slots: vec![Slot::default(); slots],
            shift: 32 - bits,
            len,
            pairs: Vec::with_capacity(len * 4),
        }
    }

    fn place(&mut self, slot: Slot) {
        let start = (slot.key >> self.shift) as usize;
        if let Some(free) = self.slots.iter_mut().skip(start).find(|s| s.key == 0) {
            *free = slot;
        }
    }

    /// Number of classes.
    pub fn classes(&self) -> usize {
        self.classes
    }

    /// Number of rows.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Without rows.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Number of weights that are not zero.
    pub fn weights(&self) -> usize {
        self.pairs.len() - self.len
    }

    /// Without weights nearer to zero than `least`.
    pub fn pruned(&self, least: u8) -> Self {
        let mut slots: Vec<&Slot> = self.slots.iter().filter(|s| s.key != 0).collect();
        slots.sort_unstable_by_key(|s| s.key);
        let kept = |slot: &Slot| {
            let row = self.row(slot.start).iter();
            let row: Vec<(u8, i8)> = row
                .filter(|p| p.1.unsigned_abs() >= least)
                .copied()
                .collect();
            (!row.is_empty()).then_some((slot.key, row))
        };
        let rows = slots.into_iter().filter_map(kept).collect();
        Self::of(self.classes, rows)
    }

    /// Keys with their classes and weights, in order of the keys.
    pub fn rows(&self) -> impl Iterator<Item = (u32, &[(u8, i8)])> + '_ {
        let slots = self.slots.iter().filter(|s| s.key != 0);
        slots.map(|s| (s.key, self.row(s.start)))
    }

    fn row(&self, start: u32) -> &[(u8, i8)] {
        let start = start as usize;
        match self.pairs.get(start) {
            Some((n, _)) => self
                .pairs
                .get(start + 1..start + 1 + *n as usize)
                .unwrap_or(&[]),
            None => &[],
        }
    }

    /// Where the row of `key` starts, looking from slot `at` on; rows were placed in order of their
    /// keys.
    #[inline(always)]
    fn find_from(&self, mut at: usize, key: u32) -> Option<u32> {
        loop {
            let slot = self.slots.get(at)?;
            if slot.key == key {
                return Some(slot.start);
            }
            if slot.key == 0 || slot.key > key {
                return None;
            }
            at += 1;
        }
    }

    /// Appends the table.
    pub fn write(&self, out: &mut Writer) {
        let mut rows: Vec<&Slot> = self.slots.iter().filter(|s| s.key != 0).collect();
        rows.sort_unstable_by_key(|s| s.key);
        out.number(self.classes as u64);
        out.number(rows.len() as u64);
        let mut last = 0;
        for slot in rows {
            out.number(u64::from(slot.key - last));
            last = slot.key;
            let row = self.row(slot.start);
            out.byte(row.len() as u8);
            for (class, weight) in row {
                out.byte(*class);
                out.byte(*weight as u8);
            }
        }
    }

    /// Appends the table packed.
    pub fn write_packed(&self, out: &mut Writer) {
        let mut rows: Vec<&Slot> = self.slots.iter().filter(|s| s.key != 0).collect();
        rows.sort_unstable_by_key(|s| s.key);
        let gap = rice_of(u64::from(u32::MAX), rows.len() as u64 * 3 / 2 + 1);
        let pairs = self.weights() as u64;
        let counts = rice_of(pairs, rows.len() as u64);
        let (mut skipped, mut sum) = (0, 0);
        for slot in &rows {
            let row = self.row(slot.start);
            skipped += row.last().map_or(0, |p| u64::from(p.0));
            sum += row
                .iter()
                .map(|p| u64::from(p.1.unsigned_abs()) * 2)
                .sum::<u64>();
        }
        let (class, weight) = (rice_of(skipped, pairs), rice_of(sum, pairs));
        for n in [self.classes as u64, rows.len() as u64, pairs] {
            out.number(n);
        }
        for k in [gap, counts, class, weight] {
            out.number(u64::from(k));
        }
        let mut bits = BitWriter::default();
        let mut last = 0;
        for slot in rows {
            bits.rice(slot.key - last, gap);
            last = slot.key;
            let row = self.row(slot.start);
            bits.rice(row.len() as u32, counts);
            let mut next = 0;
            for (number, w) in row {
                bits.rice(u32::from(*number) - next, class);
                bits.signed(i16::from(*w), weight);
                next = u32::from(*number) + 1;
            }
        }
        bits.finish(out);
    }

    /// Reads what [`Sparse::write_packed`] wrote.
    pub fn read_packed(input: &mut Reader<'_>) -> Result<Self, Fault> {
        let classes = input.count(255)?;
        let (len, pairs) = (input.count(usize::MAX)?, input.count(usize::MAX)?);
        let mut k = [0u32; 4];
        for k in &mut k {
            *k = input.count(30)? as u32;
        }
        let [gap, counts, class, weight] = k;
        let mut bits = BitReader::new(input)?;
        if len.checked_add(pairs).is_none_or(|n| n > bits.left()) {
            return Err(Fault::Content("a count beyond the file's size"));
        }
        let mut table = Self::sized(classes, len);
        table.pairs = Vec::with_capacity(len + pairs);
        let mut last = 0;
        for _ in 0..len {
            let key = step(last, bits.rice(gap)?)?;
            last = key;
            let start = u32::try_from(table.pairs.len())
                .map_err(|_| Fault::Content("a table of more than 2^32 weights"))?;
            let n = u8::try_from(bits.rice(counts)?)
                .map_err(|_| Fault::Content("a row of more than 255 weights"))?;
            table.pairs.push((n, 0));
            let mut next = 0u32;
            for _ in 0..n {
                let number = next.saturating_add(bits.rice(class)?);
                if number as usize >= classes {
                    return Err(Fault::Content("a class beyond the last"));
                }
                let w = i8::try_from(bits.signed(weight)?)
                    .map_err(|_| Fault::Content("a weight of more than eight bits"))?;
                table.pairs.push((number as u8, w));
                next = number + 1;
            }
            table.place(Slot { key, start });
        }
        bits.finish()?;
        Ok(table)
    }

    /// Reads what [`Sparse::write`] wrote.
    pub fn read(input: &mut Reader<'_>) -> Result<Self, Fault> {
        let classes = input.count(255)?;
        let len = input.count(input.left())?;
        let mut table = Self::sized(classes, len);
        let mut last = 0;
        for _ in 0..len {
            let key = next_key(last, input)?;
            last = key;
            let start = u32::try_from(table.pairs.len())
                .map_err(|_| Fault::Content("a table of more than 2^32 weights"))?;
            let n = input.byte()?;
            table.pairs.push((n, 0));
            for pair in input.raw(2 * n as usize)?.chunks_exact(2) {
                let (class, weight) = (pair[0], pair[1] as i8);
                if class as usize >= classes {
                    return Err(Fault::Content("a class beyond the last"));
                }
                table.pairs.push((class, weight));
            }
            table.place(Slot { key, start });
        }
        Ok(table)
    }
}

impl Sparse {
    /// Adds the rows of `keys`; with a score for every byte no class needs to be checked.
    ///
    /// In three steps (slots, heads of rows, rows), each without branches between its accesses to
    /// memory: see [`Dense4::add4`](crate::Dense4::add4).
    #[inline]
    pub fn add256(&self, keys: &[u32], scores: &mut [i32; 256]) {
        self.each(keys, |class, weight| scores[class as usize] += weight);
    }

    /// Every class and weight of the rows of `keys`.
    #[inline(always)]
    fn each(&self, keys: &[u32], mut visit: impl FnMut(u8, i32)) {
        for batch in keys.chunks(BATCH) {
            let mut first = [Slot::default(); BATCH];
            for (slot, key) in first.iter_mut().zip(batch) {
                let at = (key >> self.shift) as usize;
                *slot = self.slots.get(at).copied().unwrap_or_default();
            }
            let (mut starts, mut found) = ([0u32; BATCH], 0);
            for (slot, &key) in first.iter().zip(batch) {
                let start = if slot.key == key {
                    slot.start
                } else if slot.key == 0 || slot.key > key {
                    continue;
                } else {
                    let at = (key >> self.shift) as usize + 1;
                    match self.find_from(at, key) {
                        Some(start) => start,
                        None => continue,
                    }
                };
                if let Some(slot) = starts.get_mut(found) {
                    *slot = start;
                    found += 1;
                }
            }
            let mut lengths = [0u8; BATCH];
            for (length, start) in lengths.iter_mut().zip(&starts[..found]) {
                *length = self.pairs.get(*start as usize).map_or(0, |p| p.0);
            }
            for (length, start) in lengths.iter().zip(&starts[..found]) {
                let start = *start as usize + 1;
                let row = self.pairs.get(start..start + *length as usize);
                for &(class, weight) in row.unwrap_or(&[]) {
                    visit(class, i32::from(weight));
                }
            }
        }
    }
}

impl Weights for Sparse {
    #[inline]
    fn add(&self, keys: &[u32], scores: &mut [i32]) {
        self.each(keys, |class, weight| {
            if let Some(score) = scores.get_mut(class as usize) {
                *score += weight;
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Hash;

    #[test]
    fn written_rows_come_back_and_cut_ones_are_errors() {
        let mut rows: Vec<(u32, Vec<(u8, i8)>)> = (0..3000u32)
            .map(|i| {
                let row = (0..i % 5 + 1).map(|c| (c as u8, (i % 100) as i8 - 50));
                (Hash::new(1).with(i).key(), row.collect())
            })
            .collect();
        rows.sort_unstable_by_key(|r| r.0);
        rows.dedup_by_key(|r| r.0);
        let mut w = Writer::new();
        Sparse::of(6, rows.clone()).write(&mut w);
        let bytes = w.finish();
        let back = Sparse::read(&mut Reader::new(&bytes)).unwrap();
        for (key, row) in &rows {
            let mut scores = [0; 6];
            back.add(&[*key], &mut scores);
            for (class, weight) in row {
                assert_eq!(scores[*class as usize], i32::from(*weight));
            }
        }
        for cut in [1, 2, bytes.len() / 2, bytes.len() - 1] {
            assert!(Sparse::read(&mut Reader::new(&bytes[..cut])).is_err());
        }
        let mut w = Writer::new();
        back.write_packed(&mut w);
        let packed = w.finish();
        assert!(packed.len() * 4 < bytes.len() * 3);
        let again = Sparse::read_packed(&mut Reader::new(&packed)).unwrap();
        let mut w = Writer::new();
        again.write(&mut w);
        assert_eq!(w.finish(), bytes);
        for cut in [0, 1, 2, 9, packed.len() / 2, packed.len() - 1] {
            assert!(Sparse::read_packed(&mut Reader::new(&packed[..cut])).is_err());
        }
    }
}
