//! The joint tags that the tagger chooses from: a universal and a Penn Treebank tag.

use dateline_document::Upos;
use dateline_learn::{Error, Fault, FileWriter, ModelFile, Reader, Writer};
use smol_str::SmolStr;

/// The tags of a model, numbered.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagSet {
    tags: Vec<(Upos, SmolStr)>,
}

impl TagSet {
    /// The number of a tag; new ones are added up to 255.
    pub fn number(&mut self, upos: Upos, xpos: &str) -> Option<u8> {
        if let Some(tag) = self.find(upos, xpos) {
            return Some(tag);
        }
        let tag = u8::try_from(self.tags.len()).ok().filter(|t| *t < 255)?;
        self.tags.push((upos, xpos.into()));
        Some(tag)
    }

    /// The number of a known tag.
    pub fn find(&self, upos: Upos, xpos: &str) -> Option<u8> {
        let same = |t: &(Upos, SmolStr)| t.0 == upos && t.1 == xpos;
        self.tags.iter().position(same).map(|i| i as u8)
    }

    /// The tag of a number.
    pub fn tag(&self, number: u8) -> (Upos, SmolStr) {
        self.tags
            .get(number as usize)
            .cloned()
            .unwrap_or((Upos::X, SmolStr::new_static("_")))
    }

    /// The universal tag of a number.
    pub fn upos(&self, number: u8) -> Upos {
        self.tags.get(number as usize).map_or(Upos::X, |t| t.0)
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.tags.len()
    }

    /// None.
    pub fn is_empty(&self) -> bool {
        self.tags.is_empty()
    }

    /// Checks that a model which was trained on tags saw these.
    ///
    /// # Errors
    /// The model's file is of another training than the tagger's.
    pub fn check(&self, file: &ModelFile<'_>) -> Result<(), Error> {
        file.section("tags", |r| match Self::read(r)? == *self {
            true => Ok(()),
            false => Err(Fault::Content("trained on the tags of another tagger")),
        })
    }

    /// Appends the list as a section.
    pub fn write_section(&self, file: &mut FileWriter) {
        let mut w = Writer::new();
        self.write(&mut w);
        file.section("tags", &w.finish());
    }

    /// Appends the list.
    pub fn write(&self, out: &mut Writer) {
        out.number(self.tags.len() as u64);
        for (upos, xpos) in &self.tags {
            out.string(upos.as_str());
            out.string(xpos);
        }
    }

    /// Reads the list.
    pub fn read(input: &mut Reader<'_>) -> Result<Self, Fault> {
        let n = input.count(255)?;
        let mut tags = Vec::with_capacity(n);
        for _ in 0..n {
            let upos = input.string()?;
            let upos = upos.parse().map_err(|()| Fault::Content("unknown UPOS"))?;
            tags.push((upos, input.string()?.into()));
        }
        Ok(Self { tags })
    }
}
