//! `dateline check`: all faults of rule and lexicon files at once, with file and line.

use crate::End;
use crate::args::Check;
use crate::out::{Stop, counted, write};
use dateline::{Error, Kit, Reader};

/// Checks the user's folder as it would be laid over the embedded files, or those alone.
pub(crate) fn run(args: Check) -> Result<End, Stop> {
    let made = Kit::open(args.folder.as_deref()).and_then(|kit| {
        let own = args.folder.is_some();
        let files: Vec<String> = kit
            .files()
            .iter()
            .filter(|file| file.own == own)
            .map(|file| file.path.clone())
            .collect();
        let against = kit.contradictions();
        match Reader::of(kit) {
            Ok(reader) if against.0.is_empty() => Ok((reader, files)),
            Ok(_) => Err(Error::Data(against)),
            Err(Error::Data(mut faults)) => {
                faults.extend(against);
                Err(Error::Data(faults))
            }
            Err(other) => Err(other),
        }
    });
    match made {
        Ok((_, files)) if files.is_empty() => Err(Stop::Usage(format!(
            "dateline: there is no .lex or .rule file in {}; they stand in folders named after \
             stages (time/months.lex)",
            args.folder.unwrap_or_default().display()
        ))),
        Ok((reader, files)) => {
            let library = reader.files().library();
            let rows: usize = library
                .lexicons()
                .filter(|l| files.contains(&format!("{}.lex", l.name)))
                .map(|l| l.rows.len())
                .sum();
            let rules: usize = library
                .rule_files()
                .filter(|f| files.contains(&format!("{}.rule", f.name)))
                .map(|f| f.rules.len())
                .sum();
            write(&format!(
                "{} without a fault: {}, {}\n",
                counted(files.len(), "file"),
                counted(rules, "rule"),
                counted(rows, "row"),
            ))?;
            Ok(End::Fine)
        }
        Err(Error::Data(faults)) => {
            write(&format!("{faults}\n{}\n", counted(faults.0.len(), "fault")))?;
            Ok(End::Check)
        }
        Err(other) => Err(other.into()),
    }
}
