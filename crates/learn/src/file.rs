//! Model files: magic, version, checksum, named sections.
//!
//! `DLMODEL\n`, version (u32), checksum of the rest (u64), then for each section its name and its
//! bytes, each preceded by its length. Little-endian throughout.

use crate::bytes::{Reader, Writer};
use std::fmt;

const MAGIC: &[u8; 8] = b"DLMODEL\n";
const VERSION: u32 = 1;
const HEAD: usize = 8 + 4 + 8;

/// What is wrong with a model file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It does not begin like one.
    Magic,
    /// It was written for another version of this program.
    Version(u32),
    /// It was changed or damaged.
    Checksum,
    /// It ends too early.
    Short,
    /// A section is missing.
    Missing(String),
    /// A section does not hold what it should.
    Content(&'static str),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Magic => f.write_str("not a model file"),
            Fault::Version(v) => {
                write!(f, "model file version {v}, this program reads {VERSION}")
            }
            Fault::Checksum => f.write_str("the checksum does not fit: damaged or cut short"),
            Fault::Short => f.write_str("cut short"),
            Fault::Missing(name) => write!(f, "no section `{name}`"),
            Fault::Content(what) => write!(f, "damaged: {what}"),
        }
    }
}

/// A model file that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// The file, as the caller names it.
    pub file: String,
    /// What is wrong with it.
    pub fault: Fault,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file, self.fault)
    }
}

impl std::error::Error for Error {}

/// A model file being put together.
#[derive(Default, Debug)]
pub struct FileWriter {
    body: Writer,
}

impl FileWriter {
    /// Without sections.
    pub fn new() -> Self {
        Self::default()
    }

    /// Appends a section.
    pub fn section(&mut self, name: &str, bytes: &[u8]) {
        self.body.string(name);
        self.body.number(bytes.len() as u64);
        self.body.raw(bytes);
    }

    /// The file's bytes.
    pub fn finish(self) -> Vec<u8> {
        let body = self.body.finish();
        let mut out = Vec::with_capacity(HEAD + body.len());
        out.extend_from_slice(MAGIC);
        out.extend_from_slice(&VERSION.to_le_bytes());
        out.extend_from_slice(&checksum(&body).to_le_bytes());
        out.extend_from_slice(&body);
        out
    }
}

/// A checked model file.
#[derive(Clone, Debug)]
pub struct ModelFile<'b> {
    name: String,
    sections: Vec<(&'b str, &'b [u8])>,
}

impl<'b> ModelFile<'b> {
    /// Checks `bytes`; `name` is what errors call the file.
    pub fn read(name: &str, bytes: &'b [u8]) -> Result<Self, Error> {
        let sections = Self::sections(bytes).map_err(|fault| Error {
            file: name.to_owned(),
            fault,
        })?;
        Ok(Self {
            name: name.to_owned(),
            sections,
        })
    }

    fn sections(bytes: &'b [u8]) -> Result<Vec<(&'b str, &'b [u8])>, Fault> {
        let mut head = Reader::new(bytes);
        if head.raw(8).map_err(|_| Fault::Magic)? != MAGIC {
            return Err(Fault::Magic);
        }
        let version = u32::from_le_bytes(array(head.raw(4)?)?);
        if version != VERSION {
            return Err(Fault::Version(version));
        }
        let sum = u64::from_le_bytes(array(head.raw(8)?)?);
        let mut body = head.clone();
        if checksum(head.raw(head.left())?) != sum {
            return Err(Fault::Checksum);
        }
        let mut sections = Vec::new();
        while body.left() > 0 {
            let name = body.string()?;
            let len = body.count(body.left())?;
            sections.push((name, body.raw(len)?));
        }
        Ok(sections)
    }

    /// Reads the section `name` with `read`, which must use all of it.
    pub fn section<T>(
        &self,
        name: &str,
        read: impl FnOnce(&mut Reader<'b>) -> Result<T, Fault>,
    ) -> Result<T, Error> {
        let found = self.sections.iter().find(|(n, _)| *n == name);
        let read = match found {
            None => Err(Fault::Missing(name.to_owned())),
            Some((_, bytes)) => {
                let mut reader = Reader::new(bytes);
                read(&mut reader).and_then(|value| match reader.left() {
                    0 => Ok(value),
                    _ => Err(Fault::Content("bytes left over in a section")),
                })
            }
        };
        read.map_err(|fault| Error {
            file: self.name.clone(),
            fault,
        })
    }
}

fn array<const N: usize>(bytes: &[u8]) -> Result<[u8; N], Fault> {
    bytes.try_into().map_err(|_| Fault::Short)
}

/// Eight bytes at a time, so that checking all models costs no more than milliseconds at start.
fn checksum(bytes: &[u8]) -> u64 {
    let mut h = bytes.len() as u64 ^ 0x9E37_79B9_7F4A_7C15;
    for chunk in bytes.chunks(8) {
        let mut word = [0u8; 8];
        for (to, from) in word.iter_mut().zip(chunk) {
            *to = *from;
        }
        h = (h.rotate_left(23) ^ u64::from_le_bytes(word)).wrapping_mul(0xD6E8_FEB8_6659_FD93);
    }
    h ^ (h >> 32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Vec<u8> {
        let mut file = FileWriter::new();
        file.section("one", b"first section");
        file.section("two", &[7; 40]);
        file.finish()
    }

    #[test]
    fn sections_come_back() {
        let bytes = sample();
        let file = ModelFile::read("m", &bytes).unwrap();
        let two = file.section("two", |r| r.raw(r.left()).map(<[u8]>::to_vec));
        assert_eq!(two.unwrap(), vec![7; 40]);
        let error = file.section("three", |_| Ok(())).unwrap_err();
        assert_eq!(error.to_string(), "m: no section `three`");
        assert!(
            file.section("two", |r| r.byte()).is_err(),
            "bytes left over"
        );
    }

    #[test]
    fn every_cut_and_every_flipped_byte_is_an_error() {
        let bytes = sample();
        for n in 0..bytes.len() {
            assert!(ModelFile::read("cut", &bytes[..n]).is_err(), "cut at {n}");
            let mut flipped = bytes.clone();
            flipped[n] ^= 0x10;
            assert!(ModelFile::read("bad", &flipped).is_err(), "byte {n}");
        }
    }

    #[test]
    fn another_version_is_named() {
        let mut bytes = sample();
        bytes[8] = 9;
        let error = ModelFile::read("old.model", &bytes).unwrap_err();
        assert_eq!(
            error.to_string(),
            "old.model: model file version 9, this program reads 1"
        );
    }
}
