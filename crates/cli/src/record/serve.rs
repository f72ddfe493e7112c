//! `dateline serve`: the record in the browser, on this machine alone.

use super::add::now;
use super::decide::named;
use crate::End;
use crate::out::{Stop, say, write};
use dateline::ingest::{Draft, Given};
use dateline::store::{Reading, Store};
use dateline::{Reader, join_record, wire};
use dateline_serve::{Desk, Opened, loopback};
use std::net::TcpListener;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Pages: what the newest day brought, negotiations drawn in lanes, events with their history and chains, reports with\n\
everything read in them, briefs with their evidence, search, sources. Each can be asked for as known on a day, and has\n\
a twin for programs: /track/T….json. Whoever may write the record judges statements on their pages; what is decided\n\
there is what `dateline review` would write. The address is printed; Ctrl-C ends the program.\n\
Only this machine can ask: other addresses than 127.0.0.1, ::1 and localhost are refused. Nothing is asked of any host.\n\n\
Examples:\n  \
  dateline serve\n  \
  dateline serve --demo                      three negotiations that ship with the program\n  \
  dateline serve --db peace.db --port 8080 --by ana\n  \
  dateline serve --db peace.db --read-only")]
pub(crate) struct Serve {
    /// The record: one SQLite file
    #[arg(
        long,
        value_name = "FILE",
        default_value = "dateline.db",
        default_value_if("demo", "true", "dateline-demo.db")
    )]
    db: PathBuf,
    /// Port; 0 takes a free one
    #[arg(long, value_name = "N", default_value_t = 8000)]
    port: u16,
    /// Address of this machine to listen at
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    bind: String,
    /// Who judges on the pages; the name of the user where none is given
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
    /// Show no forms and leave the record as it is; but the tables of an older version are brought up to date
    #[arg(long)]
    read_only: bool,
    /// Serve reports that ship with the program; they are added to dateline-demo.db where it is not there
    #[arg(long)]
    demo: bool,
}

/// The reports of the demo: three negotiations, written for the project.
const DEMO: [&str; 3] = [
    include_str!("../../../../golden/tracks/abkhazia-sochi-1997/reports.jsonl"),
    include_str!("../../../../golden/tracks/gaza-cairo-2024/reports.jsonl"),
    include_str!("../../../../golden/tracks/liberia-akosombo-2003/reports.jsonl"),
];

/// Serves the record until it is stopped.
pub(crate) fn run(args: Serve) -> Result<End, Stop> {
    let address = loopback(&args.bind).map_err(|why| Stop::Usage(format!("dateline: {why}")))?;
    let db = args.db;
    if args.demo && !db.exists() {
        demo(&db)?;
        say(&format!(
            "dateline: the demo is in {}; `dateline tracks --db {0}` and all other commands read it too",
            db.display()
        ));
    }
    if !db.exists() {
        return Err(Stop::Usage(format!(
            "dateline: {}: there is no record here; make one with `dateline add FILES --db {0}`, or look at one \
             that ships with the program: `dateline serve --demo`",
            db.display()
        )));
    }
    let writes = !args.read_only && writable(&db);
    if !args.read_only && !writes {
        say(&format!(
            "dateline: {} cannot be written: its pages show no forms",
            db.display()
        ));
    }
    let listener = TcpListener::bind((address, args.port)).map_err(|e| {
        cannot(
            &format!(
                "{address} port {} cannot be listened at (another program may; --port N takes another one)",
                args.port
            ),
            &e,
        )
    })?;
    let port = listener
        .local_addr()
        .map_err(|e| cannot("the port is not known", &e))?
        .port();
    let desk = Desk::open(Opened {
        by: named(args.by).unwrap_or_default(),
        writes,
        port,
        now,
        db,
    })?;
    let shown = match address.is_ipv6() {
        true => format!("[{address}]"),
        false => address.to_string(),
    };
    write(&format!("http://{shown}:{port}/\n"))?;
    say("dateline: open that address in a browser; Ctrl-C ends");
    dateline_serve::serve(desk, listener).map_err(|e| cannot("the record cannot be served", &e))?;
    Ok(End::Fine)
}

fn cannot(what: &str, cause: &std::io::Error) -> Stop {
    Stop::Failed(format!("dateline: {what}: {cause}"))
}

/// Whether the file and its folder, where SQLite keeps its log, may be written.
fn writable(db: &std::path::Path) -> bool {
    let folder = db.parent().filter(|p| !p.as_os_str().is_empty());
    let folder = folder.unwrap_or(std::path::Path::new("."));
    let locked = std::fs::metadata(folder).is_ok_and(|m| m.permissions().readonly());
    !locked && std::fs::OpenOptions::new().append(true).open(db).is_ok()
}

/// Writes the record of the demo.
fn demo(db: &std::path::Path) -> Result<(), Stop> {
    let reader = Reader::new()?;
    let mut readings = Vec::new();
    for line in DEMO.iter().flat_map(|reports| reports.lines()) {
        let report = Draft::of_json(line)
            .and_then(|draft| reader.accept(draft, &Given::default()))
            .map_err(|fault| Stop::Failed(format!("dateline: {fault}")))?;
        let document = reader.read(report);
        let record = wire::record(&document, reader.kit(), wire::Layers::default());
        readings.push(Reading::new(record));
    }
    let mut store = Store::open(db)?;
    store.add(&readings, &now())?;
    join_record(&mut store)?;
    Ok(())
}
