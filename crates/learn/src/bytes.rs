//! Little-endian numbers, variable-length integers and strings in byte slices.

use crate::Fault;

/// Appends numbers and strings to bytes.
#[derive(Default, Debug)]
pub struct Writer {
    bytes: Vec<u8>,
}

impl Writer {
    /// Nothing written yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// One byte.
    pub fn byte(&mut self, b: u8) {
        self.bytes.push(b);
    }

    /// Seven bits a byte, lowest first, the top bit set on all but the last.
    pub fn number(&mut self, mut n: u64) {
        while n >= 0x80 {
            self.bytes.push(n as u8 | 0x80);
            n >>= 7;
        }
        self.bytes.push(n as u8);
    }

    /// Bytes as they are, without their length.
    pub fn raw(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// Length and UTF-8 bytes.
    pub fn string(&mut self, s: &str) {
        self.number(s.len() as u64);
        self.raw(s.as_bytes());
    }

    /// What was written.
    pub fn finish(self) -> Vec<u8> {
        self.bytes
    }
}

/// Takes numbers and strings from the front of bytes; running out is a [`Fault`], never a panic.
#[derive(Clone, Debug)]
pub struct Reader<'b> {
    rest: &'b [u8],
}

impl<'b> Reader<'b> {
    /// Reads `bytes` from their start.
    pub fn new(bytes: &'b [u8]) -> Self {
        Self { rest: bytes }
    }

    /// The next `n` bytes.
    pub fn raw(&mut self, n: usize) -> Result<&'b [u8], Fault> {
        let (head, rest) = self.rest.split_at_checked(n).ok_or(Fault::Short)?;
        self.rest = rest;
        Ok(head)
    }

    /// One byte.
    #[inline]
    pub fn byte(&mut self) -> Result<u8, Fault> {
        let (first, rest) = self.rest.split_first().ok_or(Fault::Short)?;
        self.rest = rest;
        Ok(*first)
    }

    /// A variable-length integer.
    #[inline]
    pub fn number(&mut self) -> Result<u64, Fault> {
        let mut n = 0u64;
        for shift in (0..64).step_by(7) {
            let b = self.byte()?;
            n |= u64::from(b & 0x7F) << shift;
            if b < 0x80 {
                return Ok(n);
            }
        }
        Err(Fault::Content("a number of more than ten bytes"))
    }

    /// A variable-length integer that must be below `limit`: sizes are checked before memory is
    /// asked for.
    pub fn count(&mut self, limit: usize) -> Result<usize, Fault> {
        match usize::try_from(self.number()?) {
            Ok(n) if n <= limit => Ok(n),
            _ => Err(Fault::Content("a count beyond the file's size")),
        }
    }

    /// A string.
    pub fn string(&mut self) -> Result<&'b str, Fault> {
        let n = self.count(self.rest.len())?;
        std::str::from_utf8(self.raw(n)?).map_err(|_| Fault::Content("a string that is not UTF-8"))
    }

    /// Bytes not read yet.
    pub fn left(&self) -> usize {
        self.rest.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_strings_round_trip_and_cut_ones_are_short() {
        let numbers = [0, 1, 127, 128, 300, u64::from(u32::MAX), u64::MAX];
        let mut w = Writer::new();
        for n in numbers {
            w.number(n);
        }
        w.string("é");
        let bytes = w.finish();
        let mut r = Reader::new(&bytes);
        for n in numbers {
            assert_eq!(r.number(), Ok(n));
        }
        assert_eq!(r.string(), Ok("é"));
        assert_eq!(r.byte(), Err(Fault::Short));
        assert!(Reader::new(&[0xFF; 12]).number().is_err());
    }
}
