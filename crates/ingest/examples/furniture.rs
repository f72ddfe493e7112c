//! Prints the furniture and language of every report of the files named: to read by eye.
//! `cargo run -p dateline-ingest --example furniture FILE...`

use dateline_ingest::{Arrival, Given, Inputs, Words};
use dateline_rules::{Library, Source};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let files = dateline_data_en::FILES
        .iter()
        .filter(|(path, _)| path.starts_with("ingest/"))
        .map(|(path, text)| Source { path, text });
    let words = Words::read(&Library::read(files)?)?;
    let paths = std::env::args().skip(1).map(Into::into);
    let mut out = String::new();
    for arrival in Inputs::new(paths, &words, Given::default()) {
        match arrival {
            Arrival::Fault(fault) => out += &format!("fault\t{fault}\n"),
            Arrival::Report(report, _) => {
                let spans: Vec<&str> = report
                    .furniture
                    .iter()
                    .map(|s| s.of(&report.text))
                    .collect();
                let codes: Vec<&str> = report.warnings.iter().map(|w| w.code).collect();
                out += &format!(
                    "{}\t{}\t{:?}\tplace {:?}\tagency {:?}\tpublished {:?}\t{spans:?}\t{codes:?}\n",
                    report.id,
                    report.read,
                    report.language,
                    report.place,
                    report.agency,
                    report.published.map(|p| p.given),
                );
            }
        }
    }
    std::io::Write::write_all(&mut std::io::stdout(), out.as_bytes())?;
    Ok(())
}
