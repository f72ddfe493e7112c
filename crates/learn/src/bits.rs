//! Bit streams with Golomb-Rice codes (Golomb 1966, Rice 1979): tables of small weights take half of
//! the bytes that whole bytes would.

use crate::Fault;
use crate::bytes::{Reader, Writer};

/// A quotient of this many ones announces a number written whole.
const WHOLE: u32 = 24;

/// Appends numbers to a stream of bits, lowest bit first.
#[derive(Default, Debug)]
pub(crate) struct BitWriter {
    bytes: Vec<u8>,
    held: u64,
    bits: u32,
}

impl BitWriter {
    /// The lowest `count` bits of `value`; at most 32.
    pub(crate) fn raw(&mut self, value: u32, count: u32) {
        let value = u64::from(value) & ((1u64 << count) - 1);
        self.held |= value << self.bits;
        self.bits += count;
        while self.bits >= 8 {
            self.bytes.push(self.held as u8);
            self.held >>= 8;
            self.bits -= 8;
        }
    }

    /// A number that is seldom much larger than 2^`k`.
    pub(crate) fn rice(&mut self, value: u32, k: u32) {
        let quotient = value >> k;
        if quotient < WHOLE {
            self.raw((1u32 << quotient) - 1, quotient + 1);
            self.raw(value, k);
        } else {
            self.raw((1 << WHOLE) - 1, WHOLE);
            self.raw(value, 32);
        }
    }

    /// A signed number near zero.
    pub(crate) fn signed(&mut self, value: i16, k: u32) {
        let value = i32::from(value);
        self.rice(((value << 1) ^ (value >> 31)) as u32, k);
    }

    /// Appends the stream and its length in bytes.
    pub(crate) fn finish(mut self, out: &mut Writer) {
        if self.bits > 0 {
            self.bytes.push(self.held as u8);
        }
        out.number(self.bytes.len() as u64);
        out.raw(&self.bytes);
    }
}

/// Reads what [`BitWriter`] wrote.
#[derive(Debug)]
pub(crate) struct BitReader<'b> {
    bytes: &'b [u8],
    held: u64,
    bits: u32,
}

impl<'b> BitReader<'b> {
    /// The stream at the front of `input`.
    pub(crate) fn new(input: &mut Reader<'b>) -> Result<Self, Fault> {
        let len = input.count(input.left())?;
        Ok(Self {
            bytes: input.raw(len)?,
            held: 0,
            bits: 0,
        })
    }

    /// Bits that have not been read: no table can have more rows.
    pub(crate) fn left(&self) -> usize {
        self.bytes.len() * 8 + self.bits as usize
    }

    #[inline]
    fn fill(&mut self) {
        // Eight bytes at once; those not counted yet are read again, into the same place.
        if let Some(word) = self.bytes.first_chunk::<8>()
            && self.bits < 64
        {
            self.held |= u64::from_le_bytes(*word) << self.bits;
            let whole = (63 - self.bits) / 8;
            self.bits += whole * 8;
            self.bytes = self.bytes.get(whole as usize..).unwrap_or(&[]);
            return;
        }
        while self.bits <= 56 {
            let Some((first, rest)) = self.bytes.split_first() else {
                return;
            };
            self.held |= u64::from(*first) << self.bits;
            self.bits += 8;
            self.bytes = rest;
        }
    }

    #[inline]
    fn take(&mut self, count: u32) -> Result<u32, Fault> {
        if self.bits < count {
            self.fill();
            if self.bits < count {
                return Err(Fault::Short);
            }
        }
        let value = (self.held & ((1u64 << count) - 1)) as u32;
        self.held >>= count;
        self.bits -= count;
        Ok(value)
    }

    /// A number written by [`BitWriter::rice`] with the same `k`.
    #[inline]
    pub(crate) fn rice(&mut self, k: u32) -> Result<u32, Fault> {
        if self.bits < 32 {
            self.fill();
        }
        let quotient = (!self.held).trailing_zeros();
        let length = quotient + 1 + k;
        if quotient < WHOLE && length <= self.bits && length < 64 {
            let rest = (self.held >> (quotient + 1)) as u32 & ((1u32 << k) - 1);
            self.held >>= length;
            self.bits -= length;
            return Ok(quotient << k | rest);
        }
        if quotient >= WHOLE {
            self.take(WHOLE)?;
            return self.take(32);
        }
        self.take(quotient + 1)?;
        Ok(quotient << k | self.take(k)?)
    }

    /// A number written by [`BitWriter::signed`].
    #[inline]
    pub(crate) fn signed(&mut self, k: u32) -> Result<i16, Fault> {
        let value = self.rice(k)?;
        let value = (value >> 1) as i32 ^ -((value & 1) as i32);
        i16::try_from(value).map_err(|_| Fault::Content("a weight of more than sixteen bits"))
    }

    /// Nothing but padding may follow.
    pub(crate) fn finish(self) -> Result<(), Fault> {
        match self.bytes.is_empty() && self.bits < 8 && self.held == 0 {
            true => Ok(()),
            false => Err(Fault::Content("bits left over in a table")),
        }
    }
}

/// The best `k` for numbers of this mean.
pub(crate) fn rice_of(sum: u64, count: u64) -> u32 {
    let mean = sum / count.max(1);
    (mean + 1).ilog2().min(30)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_back_and_cut_ones_are_short() {
        let numbers = [0, 1, 2, 7, 100, 5000, 1 << 20, u32::MAX];
        for k in [0, 1, 5, 12] {
            let mut bits = BitWriter::default();
            for n in numbers {
                bits.rice(n, k);
            }
            for n in [0, -1, 1, 127, -128, 254, i16::MIN] {
                bits.signed(n, k);
            }
            let mut out = Writer::new();
            bits.finish(&mut out);
            let bytes = out.finish();
            let mut back = BitReader::new(&mut Reader::new(&bytes)).unwrap();
            for n in numbers {
                assert_eq!(back.rice(k), Ok(n), "k {k}");
            }
            for n in [0, -1, 1, 127, -128, 254, i16::MIN] {
                assert_eq!(back.signed(k), Ok(n), "k {k}");
            }
            back.finish().unwrap();
            for cut in 0..bytes.len() {
                assert!(BitReader::new(&mut Reader::new(&bytes[..cut])).is_err());
            }
        }
    }
}
