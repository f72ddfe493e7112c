//! The kit: everything a reading depends on besides the program and the text.

use crate::Error;
use dateline_rules::{Faults, Library, Source};
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// Data files and models, and the fingerprint that every record carries.
#[derive(Clone, Debug)]
pub struct Kit {
    files: Vec<KitFile>,
    library: Library,
    models: Models,
    fingerprint: String,
}

/// The models of the kit.
#[derive(Clone, Copy, Debug)]
pub struct Models {
    accurate: bool,
}

/// A model file: name, bytes, licence.
#[derive(Clone, Copy)]
pub struct Model {
    /// Its name, as in `model/NAME`.
    pub name: &'static str,
    /// The file.
    pub bytes: &'static [u8],
    /// Licence of the file.
    pub licence: &'static str,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({} bytes)", self.name, self.bytes.len())
    }
}

const CC_BY_SA: &str = "CC BY-SA 4.0";
const MODELS: &[Model] = &[
    Model {
        name: "splitter",
        bytes: dateline_model_en::SPLITTER,
        licence: CC_BY_SA,
    },
    Model {
        name: "clusters",
        bytes: dateline_model_en::CLUSTERS,
        licence: CC_BY_SA,
    },
    Model {
        name: "tagger",
        bytes: dateline_model_en::TAGGER,
        licence: CC_BY_SA,
    },
    Model {
        name: "lemmatizer",
        bytes: dateline_model_en::LEMMATIZER,
        licence: CC_BY_SA,
    },
    Model {
        name: "parser",
        bytes: dateline_model_en::PARSER,
        licence: CC_BY_SA,
    },
    Model {
        name: "names",
        bytes: dateline_model_en::NAMES,
        licence: CC_BY_SA,
    },
    Model {
        name: "status",
        bytes: dateline_model_en::STATUS,
        licence: "CC0: trained from sentences of the project alone",
    },
    #[cfg(feature = "unstated")]
    Model {
        name: "factuality",
        bytes: dateline_model_en_unstated::FACTUALITY,
        licence: "trained from a corpus that states no licence",
    },
    #[cfg(feature = "unstated")]
    Model {
        name: "attribution",
        bytes: dateline_model_en_unstated::ATTRIBUTION,
        licence: "trained from a corpus that states no licence",
    },
    // No model, but a binary of the kit all the same.
    Model {
        name: "cities",
        bytes: dateline_data_en::CITIES,
        licence: "data of GeoNames, geonames.org, CC BY 4.0",
    },
];

/// Read besides in the accurate mode.
const ACCURATE: Model = Model {
    name: "accurate",
    bytes: dateline_model_en::ACCURATE,
    licence: CC_BY_SA,
};

/// Of the stories; no reading depends on it.
const FREQUENCIES: Model = Model {
    name: "frequencies",
    bytes: dateline_model_en::FREQUENCIES,
    licence: CC_BY_SA,
};

impl Models {
    /// Those of the syntax stage.
    pub(crate) fn syntax(self) -> dateline_syntax::Models<'static> {
        dateline_syntax::Models {
            splitter: dateline_model_en::SPLITTER,
            clusters: dateline_model_en::CLUSTERS,
            tagger: dateline_model_en::TAGGER,
            lemmatizer: dateline_model_en::LEMMATIZER,
            parser: dateline_model_en::PARSER,
        }
    }

    /// The beam searches, when they are asked for.
    pub(crate) fn accurate(self) -> Option<&'static [u8]> {
        self.accurate.then_some(ACCURATE.bytes)
    }

    /// The name model.
    pub(crate) fn names(self) -> &'static [u8] {
        dateline_model_en::NAMES
    }

    /// The model of status.
    pub(crate) fn status(self) -> &'static [u8] {
        dateline_model_en::STATUS
    }

    /// The model of factuality; without it signatures alone give the score.
    pub(crate) fn factuality(self) -> Option<&'static [u8]> {
        self.named("factuality")
    }

    /// The model of attribution; without it rules alone find who says what.
    pub(crate) fn attribution(self) -> Option<&'static [u8]> {
        self.named("attribution")
    }

    fn named(self, name: &str) -> Option<&'static [u8]> {
        MODELS.iter().find(|m| m.name == name).map(|m| m.bytes)
    }

    /// All that the program holds.
    pub fn all(self) -> impl Iterator<Item = &'static Model> {
        MODELS.iter().chain([&ACCURATE, &FREQUENCIES])
    }

    /// Those that a reading depends on.
    fn used(self) -> impl Iterator<Item = &'static Model> {
        MODELS.iter().chain(self.accurate.then_some(&ACCURATE))
    }
}

/// A data file of the kit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KitFile {
    /// Path below the data folder: `time/months.lex`.
    pub path: String,
    /// Its text.
    pub text: Cow<'static, str>,
    /// Laid over the embedded ones by the user.
    pub own: bool,
}

impl Kit {
    /// The embedded data and models, with the files of `own` (a folder of `STAGE/NAME.lex` and
    /// `STAGE/NAME.rule`) laid over them: rows and rules with the same id replace, others are added.
    ///
    /// # Errors
    /// All faults of all files at once; a folder that cannot be read.
    pub fn open(own: Option<&Path>) -> Result<Self, Error> {
        let mut files: Vec<KitFile> = dateline_data_en::FILES
            .iter()
            .map(|(path, text)| KitFile {
                path: (*path).to_owned(),
                text: Cow::Borrowed(*text),
                own: false,
            })
            .collect();
        if let Some(folder) = own {
            files.extend(own_files(folder)?);
        }
        let mut faults = Faults::default();
        let mut library = Library::read(files.iter().filter(|f| !f.own).map(KitFile::source))
            .unwrap_or_else(|bad| {
                faults.extend(bad);
                Library::default()
            });
        if let Err(bad) = library.overlay(files.iter().filter(|f| f.own).map(KitFile::source)) {
            faults.extend(bad);
        }
        let models = Models { accurate: false };
        let fingerprint = fingerprint(&files, models);
        Ok(faults.or(Self {
            files,
            library,
            models,
            fingerprint,
        })?)
    }

    /// The same kit for the accurate mode: two beam searches vote on every sentence with the default
    /// parser, and the fingerprint speaks of their model too.
    #[must_use]
    pub fn accurate(mut self) -> Self {
        self.models.accurate = true;
        self.fingerprint = fingerprint(&self.files, self.models);
        self
    }

    /// Data files in order of path, the user's own last.
    pub fn files(&self) -> &[KitFile] {
        &self.files
    }

    /// Lexicons and rules, read.
    pub fn library(&self) -> &Library {
        &self.library
    }

    /// What rows of the knowledge tables say against one another, with file and line.
    pub fn contradictions(&self) -> Faults {
        dateline_actor::consistency(&self.library)
    }

    /// The embedded models.
    pub fn models(&self) -> Models {
        self.models
    }

    /// The first 12 hexadecimal digits of a SHA-256 over all data files and models.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }
}

impl KitFile {
    fn source(&self) -> Source<'_> {
        Source {
            path: &self.path,
            text: &self.text,
        }
    }
}

/// Names and lengths are hashed too, so that no file can pass for the end of another.
fn fingerprint(files: &[KitFile], models: Models) -> String {
    let mut hash = Sha256::new();
    let mut add = |name: &str, bytes: &[u8]| {
        hash.update((name.len() as u64).to_le_bytes());
        hash.update(name);
        hash.update((bytes.len() as u64).to_le_bytes());
        hash.update(bytes);
    };
    for file in files {
        add(&file.path, file.text.as_bytes());
    }
    for model in models.used() {
        add(model.name, model.bytes);
    }
    let mut digits = String::with_capacity(12);
    for byte in hash.finalize().iter().take(6) {
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}

/// All `.lex` and `.rule` files below `folder`, sorted by path.
fn own_files(folder: &Path) -> Result<Vec<KitFile>, Error> {
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |cause| Error::Folder { path, cause }
    };
    let mut paths: Vec<PathBuf> = Vec::new();
    let mut todo = vec![folder.to_owned()];
    while let Some(at) = todo.pop() {
        for entry in fs::read_dir(&at).map_err(failed(&at))? {
            let path = entry.map_err(failed(&at))?.path();
            if path.is_dir() {
                todo.push(path);
            } else if path.extension().is_some_and(|e| e == "lex" || e == "rule") {
                paths.push(path);
            }
        }
    }
    paths.sort();
    let mut files = Vec::new();
    for path in paths {
        let bytes = fs::read(&path).map_err(failed(&path))?;
        let text = String::from_utf8(bytes).map_err(|_| {
            let mut faults = Faults::default();
            faults.add(
                &path.to_string_lossy(),
                0,
                "the file is no UTF-8: save it as UTF-8",
            );
            Error::Data(faults)
        })?;
        let below = path.strip_prefix(folder).unwrap_or(&path);
        let below: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
        files.push(KitFile {
            path: below.join("/"),
            text: Cow::Owned(text),
            own: true,
        });
    }
    Ok(files)
}
