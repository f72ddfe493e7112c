//! `dateline doctor`: the state of the record.

use super::args::Doctor;
use crate::End;
use crate::out::{Stop, counted, write};
use dateline::store::Store;
use std::fmt::Write;

/// Looks at the whole file and says what is in it and what is wrong.
pub(crate) fn run(args: Doctor) -> Result<End, Stop> {
    let store = Store::read(&args.place.db)?;
    let health = store.doctor()?;
    if args.json {
        let line = serde_json::to_string(&health).unwrap_or_default();
        write(&format!("{line}\n"))?;
    } else {
        let mut out = format!(
            "{}: format {}, {}, {}, {}\n",
            args.place.db.display(),
            health.version,
            counted(health.reports as usize, "report"),
            counted(health.readings as usize, "reading"),
            counted(health.statements as usize, "statement"),
        );
        for (kit, n) in &health.kits {
            let n = counted(*n as usize, "report");
            let _ = writeln!(out, "  kit {kit}: latest reading of {n}");
        }
        if health.decisions > 0 {
            let n = counted(health.decisions as usize, "decision");
            let _ = writeln!(out, "  {n} of people");
        }
        if health.to_reread > 0 {
            let n = counted(health.to_reread as usize, "report");
            let _ = writeln!(
                out,
                "  {n} to be read with a corrected day or outlet: dateline reread"
            );
        }
        if health.findings.is_empty() {
            out.push_str("  sound\n");
        }
        for finding in &health.findings {
            let _ = writeln!(out, "  wrong: {}: {}", finding.check, finding.text);
        }
        write(&out)?;
    }
    Ok(if health.findings.is_empty() {
        End::Fine
    } else {
        End::Check
    })
}
