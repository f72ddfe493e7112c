//! Events, origins, contradictions and tracks, of the statements of many reports.
