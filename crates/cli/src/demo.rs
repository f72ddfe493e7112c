//! `dateline demo`: three bundled reports, their records, one answer explained, what to try next.

use crate::out::{Paint, Stop, write};
use crate::{End, explain, show};
use dateline::ingest::{Draft, Given};
use dateline::{Reader, wire};
use std::fmt::Write;

/// The bundled reports, written for this.
const REPORTS: [(&str, &str); 3] = [
    ("harbour-talks", include_str!("../demo/harbour-talks.txt")),
    (
        "border-shelling",
        include_str!("../demo/border-shelling.txt"),
    ),
    ("summit-off", include_str!("../demo/summit-off.txt")),
];

/// Shows the main job.
pub(crate) fn run() -> Result<End, Stop> {
    let reader = Reader::new()?;
    let paint = Paint::for_stdout();
    let mut explained = None;
    write("Three short reports, invented for this demo, and what Dateline reads in them.\n\n")?;
    for (id, text) in REPORTS {
        let draft = Draft {
            id: Some(id.to_owned()),
            text: text.to_owned(),
            ..Draft::default()
        };
        let report = reader
            .accept(draft, &Given::default())
            .map_err(|fault| Stop::Failed(format!("dateline: {fault}")))?;
        let document = reader.read(report);
        let record = wire::record(&document, reader.kit(), wire::Layers::default());
        write(&format!("{}\n", show::record(&record, paint)))?;
        if explained.is_none() {
            // The first statement that is not plainly told as done shows most.
            let event = record
                .events
                .iter()
                .find(|e| e.status != "occurred" && e.when.is_some())
                .or(record.events.first());
            explained = event.map(|e| (document, e.id.clone()));
        }
    }
    let mut out = String::new();
    if let Some((document, event)) = &explained {
        let id = &document.report.id;
        let _ = writeln!(
            out,
            "{}",
            paint.bold(&format!("Where does {id}#{event} come from?"))
        );
        out.push_str(&explain::explained(document, &reader, Some(event), paint)?);
        out.push('\n');
    }
    let _ = write!(
        out,
        "{}\n  \
         dateline read FILE                      your own report; a first line `date 2024-03-31` dates it\n  \
         dateline read FILE --json               the same for programs (dateline schema describes it)\n  \
         dateline explain FILE v1                why a statement says what it says\n  \
         dateline explain --html FILE > r.html   one page with every layer, to read by eye\n  \
         dateline add FILE...                    keep reports in a record: dateline.db\n  \
         dateline tracks, dateline brief         what many reports come to, every sentence with its reports\n  \
         dateline serve --demo                   the same in the browser, over 47 reports of three negotiations\n  \
         dateline about                          what it knows, and under which licences\n",
        paint.bold("Try next")
    );
    write(&out)?;
    Ok(End::Fine)
}
