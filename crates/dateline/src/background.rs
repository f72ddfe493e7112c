//! Which words are common in general: the model that stories weigh words by.

use crate::Error;
use dateline_learn::ModelFile;
use dateline_story::text::Background;

/// The document frequencies that the program holds, for [`Stories::new`](dateline_story::text::Stories::new).
///
/// # Errors
/// A model file that is damaged.
pub fn background() -> Result<Background, Error> {
    let file = ModelFile::read("frequencies.model", dateline_model_en::FREQUENCIES);
    let read = file.and_then(|file| {
        file.section("frequencies", |input| {
            let documents = input.count(u32::MAX as usize)? as u32;
            let n = input.count(input.left())?;
            let mut words = Vec::with_capacity(n);
            for _ in 0..n {
                let word = input.string()?;
                words.push((word, input.count(documents as usize)? as u32));
            }
            Ok(Background::new(documents, words))
        })
    });
    read.map_err(|e| Error::Model(e.to_string()))
}
