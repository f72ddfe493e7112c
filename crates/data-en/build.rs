//! Lists the data files beside this script, so that the crate embeds every one of them.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?;
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    let mut paths = Vec::new();
    for folder in fs::read_dir(&root)? {
        let folder = folder?.path();
        if folder.is_dir() && !folder.ends_with("src") {
            println!("cargo:rerun-if-changed={}", folder.display());
            for file in fs::read_dir(&folder)? {
                let file = file?.path();
                if matches!(
                    file.extension().and_then(|e| e.to_str()),
                    Some("lex" | "rule")
                ) {
                    paths.push(file);
                }
            }
        }
    }
    paths.sort();
    let mut code = String::from("&[\n");
    for path in paths {
        let below = path.strip_prefix(&root).map_err(io::Error::other)?;
        let below = below.to_string_lossy().replace('\\', "/");
        println!("cargo:rerun-if-changed={}", path.display());
        writeln!(
            code,
            "    ({below:?}, include_str!({:?})),",
            path.display().to_string()
        )
        .map_err(io::Error::other)?;
    }
    code.push_str("]\n");
    fs::write(Path::new(&out).join("files.rs"), code)
}
