//! Readings made by hand.
#![allow(clippy::unwrap_used, dead_code, unreachable_pub)]

use dateline_store::Reading;
use dateline_wire::Record;

/// A moment.
pub const AT: &str = "2026-01-02T03:04:05Z";

/// A report.
pub const TEXT: &str = "Peru and Chile met in Lima on Monday, a diplomat told Radio Sol.";

/// A reading of a report of one sentence: "Peru and Chile met in Lima on Monday, a diplomat told
/// Radio Sol."
pub fn reading(name: &str, kit: &str, url: Option<&str>, text: &str) -> Reading {
    Reading::new(record(name, kit, url, text))
}

/// Its record.
pub fn record(name: &str, kit: &str, url: Option<&str>, text: &str) -> Record {
    let record = serde_json::json!({
        "schema": "dateline/1",
        "generator": {"version": "0.1.0", "kit": kit},
        "report": {"id": name, "outlet": "Harbour Wire", "published": "1998-05-05", "url": url,
            "published_origin": "header", "language": "en", "sha256": "00", "read": true,
            "text": text},
        "sentences": [{"id": "s1", "start": 0, "end": 10, "paragraph": 0, "section": null}],
        "times": [],
        "mentions": [
            {"id": "m1", "start": 0, "end": 4, "text": "Peru", "head": {"start": 0, "end": 4},
             "form": "name", "kind": "state", "entities": ["e1"], "by": "x"},
            {"id": "m2", "start": 9, "end": 14, "text": "Chile", "head": {"start": 9, "end": 14},
             "form": "name", "kind": "state", "entities": ["e2"], "by": "x"},
            {"id": "m3", "start": 22, "end": 26, "text": "Lima", "head": {"start": 22, "end": 26},
             "form": "name", "kind": "place", "entities": ["e3"], "by": "x"}],
        "entities": [
            {"id": "e1", "name": "Peru", "aliases": [], "kind": "state", "country": "PER",
             "sectors": [], "code": "PER", "by": "x"},
            {"id": "e2", "name": "Chile", "aliases": [], "kind": "state", "country": "CHL",
             "sectors": [], "code": "CHL", "by": "x"},
            {"id": "e3", "name": "Lima", "aliases": [], "kind": "place", "country": "PER",
             "sectors": [], "lat": -12.0, "lon": -77.0, "by": "x"},
            {"id": "e4", "name": "Radio Sol", "aliases": [], "kind": "outlet", "sectors": [],
             "by": "x"}],
        "attributions": [
            {"id": "a0", "source": {"kind": "report", "entities": []}, "content": [],
             "scope": "whole", "quotation": "none", "stance": "reports", "about": [],
             "citing": ["a1"], "by": "x"},
            {"id": "a1", "source": {"kind": "outlet", "text": "Radio Sol", "entities": ["e4"]},
             "content": [], "scope": "whole", "quotation": "none", "stance": "reports",
             "about": [], "citing": ["a2"], "by": "x"},
            {"id": "a2", "source": {"kind": "anonymous", "text": "a diplomat", "entities": [],
             "affiliation": "e2"}, "content": [], "scope": "whole", "quotation": "none",
             "stance": "confirms", "about": [], "citing": [], "by": "x"}],
        "events": [
            {"id": "v1", "type": "CONSULT", "mode": "visit", "quad": 1, "plover": null,
             "sentence": "s1", "trigger": {"start": 15, "end": 18, "text": "met"},
             "extent": {"start": 0, "end": 18}, "actor": ["m1", "m2"], "recipient": [],
             "mediator": [], "host": [], "place": "m3", "place_precision": "city",
             "casualties": [],
             "when": {"time": "t1", "value": "1998-05-04", "earliest": "1998-05-04T00:00",
                      "latest": "1998-05-04T23:59", "relation": "on", "precision": "day"},
             "status": "occurred", "factuality": "CT+", "attribution": "a2", "score": 1.0,
             "by": "x"}],
        "warnings": []
    });
    serde_json::from_value(record).unwrap()
}
