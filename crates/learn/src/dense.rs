//! Frozen rows of up to four classes: key and weights share eight bytes, so that a look-up touches
//! one cache line.

use crate::bits::{BitReader, BitWriter, rice_of};
use crate::bytes::{Reader, Writer};
use crate::{Fault, Weights};

#[derive(Clone, Copy, Default)]
struct Slot {
    key: u32,
    row: [i8; 4],
}

/// A frozen table of up to four classes.
pub struct Dense4 {
    slots: Vec<Slot>,
    shift: u32,
    len: usize,
}

impl Dense4 {
    /// Of rows sorted by key.
    pub fn of(rows: impl ExactSizeIterator<Item = (u32, [i8; 4])>) -> Self {
        let (bits, size) = size(rows.len());
        let mut table = Self {
            slots: vec![Slot::default(); size],
            shift: 32 - bits,
            len: rows.len(),
        };
        for (key, row) in rows {
            table.place(Slot { key, row });
        }
        table
    }

    /// Number of rows.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Without rows.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Of three classes: without the rows that tell them apart by less than `least`, the others
    /// [centred](centred).
    pub fn pruned(&self, least: i32) -> Self {
        let spread = |[a, b, c, _]: [i8; 4]| {
            let [a, b, c] = [a, b, c].map(i32::from);
            a.max(b).max(c) - a.min(b).min(c)
        };
        let rows = self.rows().filter(|(_, row)| spread(*row) >= least);
        let rows = rows.map(|(key, [a, b, c, _])| (key, centred([a, b, c].map(i16::from))));
        let rows: Vec<_> = rows.collect();
        Self::of(rows.into_iter())
    }

    /// Keys with their rows, in order of the keys.
    pub fn rows(&self) -> impl Iterator<Item = (u32, [i8; 4])> + '_ {
        self.slots
            .iter()
            .filter(|s| s.key != 0)
            .map(|s| (s.key, s.row))
    }

    fn place(&mut self, slot: Slot) {
        let start = (slot.key >> self.shift) as usize;
        if let Some(free) = self.slots.iter_mut().skip(start).find(|s| s.key == 0) {
            *free = slot;
        }
    }

    /// Writes `classes` weights a row.
    pub fn write(&self, classes: usize, out: &mut Writer) {
        let mut rows: Vec<&Slot> = self.slots.iter().filter(|s| s.key != 0).collect();
        rows.sort_unstable_by_key(|s| s.key);
        out.number(rows.len() as u64);
        let mut last = 0;
        for slot in rows {
            out.number(u64::from(slot.key - last));
            last = slot.key;
            for weight in slot.row.iter().take(classes) {
                out.byte(*weight as u8);
            }
        }
    }

    /// Reads what [`Dense4::write`] wrote.
    pub fn read(classes: usize, input: &mut Reader<'_>) -> Result<Self, Fault> {
        let len = input.count(input.left())?;
        let (bits, size) = size(len);
        let mut table = Self {
            slots: vec![Slot::default(); size],
            shift: 32 - bits,
            len,
        };
        let mut last = 0;
        for _ in 0..len {
            let key = next_key(last, input)?;
            last = key;
            let mut row = [0i8; 4];
            for cell in row.iter_mut().take(classes) {
                *cell = input.byte()? as i8;
            }
            table.place(Slot { key, row });
        }
        Ok(table)
    }

    /// Writes the table of three classes packed. Only differences of scores decide: of each row the
    /// second and third weight are kept, less the first.
    pub fn write_packed(&self, out: &mut Writer) {
        let mut rows: Vec<(u32, [i16; 2])> = self
            .slots
            .iter()
            .filter(|s| s.key != 0)
            .map(|s| {
                let [a, b, c, _] = s.row.map(i16::from);
                (s.key, [b - a, c - a])
            })
            .filter(|(_, row)| *row != [0, 0])
            .collect();
        rows.sort_unstable_by_key(|r| r.0);
        let gap = rice_of(u64::from(u32::MAX), rows.len() as u64 * 3 / 2 + 1);
        let cells = || rows.iter().flat_map(|r| r.1);
        let sum = cells().map(|w| u64::from(w.unsigned_abs()) * 2).sum();
        let weight = rice_of(sum, rows.len() as u64 * 2);
        out.number(rows.len() as u64);
        out.number(u64::from(gap));
        out.number(u64::from(weight));
        let mut bits = BitWriter::default();
        let mut last = 0;
        for (key, row) in rows {
            bits.rice(key - last, gap);
            last = key;
            for w in row {
                bits.signed(w, weight);
            }
        }
        bits.finish(out);
    }

    /// Reads what [`Dense4::write_packed`] wrote.
    pub fn read_packed(input: &mut Reader<'_>) -> Result<Self, Fault> {
        let len = input.count(usize::MAX)?;
        let (gap, weight) = (input.count(30)? as u32, input.count(30)? as u32);
        let mut bits = BitReader::new(input)?;
        if len > bits.left() {
            return Err(Fault::Content("a count beyond the file's size"));
        }
        let (size_bits, size) = size(len);
        let mut table = Self {
            slots: vec![Slot::default(); size],
            shift: 32 - size_bits,
            len,
        };
        let mut last = 0;
        for _ in 0..len {
            let key = step(last, bits.rice(gap)?)?;
            last = key;
            let row = centred([0, bits.signed(weight)?, bits.signed(weight)?]);
            table.place(Slot { key, row });
        }
        bits.finish()?;
        Ok(table)
    }

    #[inline(always)]
    fn find(&self, key: u32) -> Option<&[i8; 4]> {
        self.find_from((key >> self.shift) as usize, key)
    }

    /// Rows were placed in order of their keys: a greater key ends the search as an empty slot does.
    #[inline(always)]
    fn find_from(&self, mut at: usize, key: u32) -> Option<&[i8; 4]> {
        loop {
            let slot = self.slots.get(at)?;
            if slot.key == key {
                return Some(&slot.row);
            }
            if slot.key == 0 || slot.key > key {
                return None;
            }
            at += 1;
        }
    }

    /// The row of one key.
    #[inline]
    pub fn row(&self, key: u32) -> Option<[i8; 4]> {
        self.find(key).copied()
    }

    /// Adds the rows of `keys` to four scores.
    ///
    /// The table is larger than the nearest caches. All slots of a batch are asked for first, without
    /// a branch in between, so that the processor waits for memory once and not once a key.
    #[inline]
    pub fn add4(&self, keys: &[u32], scores: &mut [i32; 4]) {
        let mut sum = *scores;
        for batch in keys.chunks(BATCH) {
            let mut first = [Slot::default(); BATCH];
            for (slot, key) in first.iter_mut().zip(batch) {
                let at = (key >> self.shift) as usize;
                *slot = self.slots.get(at).copied().unwrap_or_default();
            }
            for (slot, &key) in first.iter().zip(batch) {
                let row = if slot.key == key {
                    slot.row
                } else if slot.key == 0 || slot.key > key {
                    continue;
                } else {
                    let at = (key >> self.shift) as usize + 1;
                    match self.find_from(at, key) {
                        Some(row) => *row,
                        None => continue,
                    }
                };
                let [a, b, c, d] = row;
                sum[0] += i32::from(a);
                sum[1] += i32::from(b);
                sum[2] += i32::from(c);
                sum[3] += i32::from(d);
            }
        }
        *scores = sum;
    }
}

/// Slots asked for at once.
pub(crate) const BATCH: usize = 32;

impl Weights for Dense4 {
    #[inline]
    fn add(&self, keys: &[u32], scores: &mut [i32]) {
        let mut sum = [0i32; 4];
        self.add4(keys, &mut sum);
        for (score, s) in scores.iter_mut().zip(&sum) {
            *score += *s;
        }
    }
}

/// Bits of the slot number and number of slots for `len` rows: at most two thirds full, with room
/// behind the last slot for rows that are pushed on.
pub(crate) fn size(len: usize) -> (u32, usize) {
    let bits = (len + len / 2).max(16).next_power_of_two().trailing_zeros();
    (bits, (1 << bits) + len.min(4096) + 1)
}

/// Three weights moved together so that the greatest and the least are as far from zero: what differs
/// by up to 254 fits eight bits.
fn centred(row: [i16; 3]) -> [i8; 4] {
    let [a, b, c] = row.map(i32::from);
    let middle = (a.max(b).max(c) + a.min(b).min(c)).div_euclid(2);
    let [a, b, c] = [a, b, c].map(|w| (w - middle).clamp(-128, 127) as i8);
    [a, b, c, 0]
}

/// The key that lies `step` behind `last`.
#[inline]
pub(crate) fn step(last: u32, step: u32) -> Result<u32, Fault> {
    last.checked_add(step)
        .filter(|_| step > 0)
        .ok_or(Fault::Content("keys out of order"))
}

/// The key that follows `last` in a sorted list.
#[inline]
pub(crate) fn next_key(last: u32, input: &mut Reader<'_>) -> Result<u32, Fault> {
    let step = input.number()?;
    u32::try_from(u64::from(last) + step)
        .ok()
        .filter(|_| step > 0)
        .ok_or(Fault::Content("keys out of order"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Hash;

    #[test]
    fn packed_rows_differ_by_the_same_and_cut_ones_are_errors() {
        let mut rows: Vec<(u32, [i8; 4])> = (0..5000u32)
            .map(|i| {
                (
                    Hash::new(3).with(i).key(),
                    [(i % 7) as i8 * 21, -127, (i % 40) as i8, 0],
                )
            })
            .collect();
        rows.sort_unstable_by_key(|r| r.0);
        rows.dedup_by_key(|r| r.0);
        let table = Dense4::of(rows.clone().into_iter());
        let mut w = Writer::new();
        table.write_packed(&mut w);
        let bytes = w.finish();
        let back = Dense4::read_packed(&mut Reader::new(&bytes)).unwrap();
        for (key, row) in &rows {
            let found = back.row(*key).unwrap_or_default();
            let less = |r: [i8; 4]| [1, 2].map(|i| i16::from(r[i]) - i16::from(r[0]));
            assert_eq!(less(found), less(*row));
        }
        for cut in [0, 1, 3, 10, bytes.len() / 2, bytes.len() - 1] {
            assert!(Dense4::read_packed(&mut Reader::new(&bytes[..cut])).is_err());
        }
    }

    #[test]
    fn written_rows_come_back_and_cut_ones_are_errors() {
        let mut rows: Vec<(u32, [i8; 4])> = (0..5000u32)
            .map(|i| (Hash::new(3).with(i).key(), [i as i8, -(i as i8 / 2), 1, 0]))
            .collect();
        // Keys that crowd the end of the table.
        rows.extend((0..40).map(|i| (u32::MAX - i, [9, 9, 9, 0])));
        rows.sort_unstable_by_key(|r| r.0);
        rows.dedup_by_key(|r| r.0);
        let table = Dense4::of(rows.clone().into_iter());
        let mut w = Writer::new();
        table.write(3, &mut w);
        let bytes = w.finish();
        let back = Dense4::read(3, &mut Reader::new(&bytes)).unwrap();
        assert_eq!(back.len(), rows.len());
        for (key, row) in &rows {
            assert_eq!(back.find(*key), Some(row));
        }
        assert_eq!(back.find(12345), None);
        assert!(Dense4::read(3, &mut Reader::new(&bytes[..bytes.len() - 1])).is_err());
    }
}
