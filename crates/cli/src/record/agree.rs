//! `dateline agreement`: how far people agree who judged the same statements, and what they have to
//! settle.

use super::args::Form;
use super::decisions::of_file;
use super::figures::figures;
use super::sheet::csv;
use crate::End;
use crate::out::{Paint, Stop, counted, say, write};
use crate::phrases::one_line;
use dateline::store::agreement::{Agreement, Coded, Dispute, agreement, codings};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Each file is a record, or a list that `dateline decisions --json` wrote. Whoever decided in them is a coder; of\n\
two files in which the same name decided, each is a coder of her own. Statements that two coders judged are\n\
compared field by field: the share on which they agree, Cohen's kappa (two coders), Krippendorff's alpha\n\
(nominal; two or more, and units that one left out). `-`: there is no variation, so nothing can be said beyond\n\
chance. Names are compared in any order, without case and codes. What one added and the other, who judged the\n\
report, did not, counts against agreement in `statement`.\n\
Both saw the program's reading before they judged: they agree more than coders who start from blank pages.\n\n\
Examples:\n  \
  dateline agreement ana.db ben.db\n  \
  dateline agreement ana.jsonl ben.jsonl --csv > to-settle.csv\n  \
  dateline agreement dateline.db --by ana --by ben")]
pub(crate) struct Agree {
    /// Records, or lists of decisions
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// Only these coders
    #[arg(long, value_name = "NAME")]
    by: Vec<String>,
    #[command(flatten)]
    form: Form,
}

/// Compares what people decided.
pub(crate) fn run(args: Agree) -> Result<End, Stop> {
    let mut coders: Vec<(String, Vec<Coded>)> = Vec::new();
    let mut files = Vec::new();
    for path in &args.files {
        let found = codings(&of_file(path)?);
        let named = found
            .into_iter()
            .filter(|(name, _)| args.by.is_empty() || args.by.contains(name));
        files.push((path, named.collect::<Vec<_>>()));
    }
    let names: Vec<&String> = files.iter().flat_map(|(_, f)| f).map(|(n, _)| n).collect();
    let distinct = names.iter().collect::<BTreeSet<_>>().len() == names.len();
    for (path, found) in files {
        for (name, coded) in found {
            let name = match distinct {
                true => name,
                false => format!("{name} ({})", path.display()),
            };
            coders.push((name, coded));
        }
    }
    if coders.len() < 2 {
        let who: Vec<&str> = coders.iter().map(|(n, _)| n.as_str()).collect();
        return Err(Stop::Usage(format!(
            "dateline: it takes two coders, and there is {}; name two records or lists of decisions",
            if who.is_empty() {
                "none who judged a statement".to_owned()
            } else {
                format!("only {}", who.join(", "))
            }
        )));
    }
    let found = agreement(&coders);
    if args.form.json {
        write(&format!(
            "{}\n",
            serde_json::to_string(&found).unwrap_or_default()
        ))?;
        return Ok(End::Fine);
    }
    let told = table(&found);
    if args.form.csv {
        say(told.trim_end());
        return settle(&found);
    }
    let paint = Paint::for_stdout();
    let mut out = told;
    if found.settle.is_empty() {
        out.push_str("\nnothing to settle\n");
    } else {
        let _ = writeln!(out, "\nto settle: {}", found.settle.len());
    }
    for dispute in &found.settle {
        out.push_str(&one(dispute, &found, paint));
    }
    write(&out)?;
    Ok(End::Fine)
}

fn table(found: &Agreement) -> String {
    let judged: Vec<String> = found
        .coders
        .iter()
        .map(|c| format!("{} judged {}", c.name, counted(c.judged, "statement")))
        .collect();
    format!(
        "{}; {} of them were judged by more than one, in {}\n\n{}",
        judged.join(", "),
        found.both,
        counted(found.reports, "report"),
        figures("units", &found.fields)
    )
}

fn one(dispute: &Dispute, found: &Agreement, paint: Paint) -> String {
    let mut out = format!(
        "\n{}  {}\n  “{}”\n",
        paint.bold(&dispute.field),
        paint.dim(&dispute.statement),
        one_line(&dispute.sentence)
    );
    for (coder, value) in found.coders.iter().zip(&dispute.values) {
        if let Some(value) = value {
            let _ = writeln!(out, "  {}: {}", coder.name, one_line(value));
        }
    }
    out
}

fn settle(found: &Agreement) -> Result<End, Stop> {
    let mut header = vec!["statement", "field"];
    header.extend(found.coders.iter().map(|c| c.name.as_str()));
    header.push("sentence");
    let rows = found.settle.iter().map(|d| {
        let mut row = vec![d.statement.clone(), d.field.clone()];
        row.extend(d.values.iter().map(|v| v.clone().unwrap_or_default()));
        row.push(d.sentence.clone());
        row
    });
    csv(&header, rows)?;
    Ok(End::Fine)
}
