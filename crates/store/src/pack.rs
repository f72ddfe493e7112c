//! Records as they lie in the file: JSON without the text, deflated.

use dateline_wire::Record;
use flate2::{Compression, read::ZlibDecoder, write::ZlibEncoder};
use std::io::{Read, Write};

/// The record without its text, deflated (zlib, RFC 1950).
pub(crate) fn pack(record: &mut Record) -> Vec<u8> {
    // The text stands in its own column once for all readings.
    let text = std::mem::take(&mut record.report.text);
    let json = serde_json::to_vec(record).unwrap_or_default();
    record.report.text = text;
    let mut encoder = ZlibEncoder::new(Vec::with_capacity(json.len() / 6), Compression::fast());
    // Writing to memory does not fail.
    let _ = encoder.write_all(&json);
    encoder.finish().unwrap_or_default()
}

/// The record of `packed` with `text` put back; the cause where it cannot be understood.
pub(crate) fn unpack(packed: &[u8], text: String) -> Result<Record, String> {
    let mut json = Vec::new();
    ZlibDecoder::new(packed)
        .read_to_end(&mut json)
        .map_err(|e| e.to_string())?;
    let mut record: Record = serde_json::from_slice(&json).map_err(|e| e.to_string())?;
    record.report.text = text;
    Ok(record)
}

/// Anything as JSON, deflated.
pub(crate) fn deflate<T: serde::Serialize>(thing: &T) -> Vec<u8> {
    let json = serde_json::to_vec(thing).unwrap_or_default();
    let mut encoder = ZlibEncoder::new(Vec::with_capacity(json.len() / 6), Compression::fast());
    // Writing to memory does not fail.
    let _ = encoder.write_all(&json);
    encoder.finish().unwrap_or_default()
}

/// What [`deflate`] made; the cause where it cannot be understood.
pub(crate) fn inflate<T: serde::de::DeserializeOwned>(packed: &[u8]) -> Result<T, String> {
    let mut json = Vec::new();
    ZlibDecoder::new(packed)
        .read_to_end(&mut json)
        .map_err(|e| e.to_string())?;
    serde_json::from_slice(&json).map_err(|e| e.to_string())
}
