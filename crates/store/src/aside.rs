//! The tables of the join in memory over a file that may not be written: the same join and the same
//! questions, which never touch it.

use crate::{Error, Store, schema};

/// Tables of the join, each after those that it points at.
pub(crate) const TABLES: [&str; 11] = [
    "event",
    "event_card",
    "member",
    "stage",
    "event_origin",
    "contradiction",
    "track",
    "track_event",
    "track_party",
    "position",
    "family",
];

impl Store {
    /// Lays tables of the join in memory over those of the file, with the same rows: what is joined from
    /// now on through this connection is read and written there (SQLite looks among temporary tables
    /// first), and is gone with it.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn join_aside(&mut self) -> Result<(), Error> {
        let lay = || -> rusqlite::Result<()> {
            let c = &self.connection;
            c.pragma_update(None, "temp_store", "memory")?;
            // Temporary tables cannot point at those of the file.
            c.pragma_update(None, "foreign_keys", false)?;
            let transaction = c.unchecked_transaction()?;
            let sql = schema::JOINED
                .replace("CREATE TABLE ", "CREATE TEMP TABLE ")
                .replace("CREATE INDEX ", "CREATE INDEX temp.");
            transaction.execute_batch(&sql)?;
            for table in TABLES.iter().chain(&["joined"]) {
                transaction.execute(
                    &format!("INSERT INTO temp.{table} SELECT * FROM main.{table}"),
                    [],
                )?;
            }
            transaction.commit()
        };
        lay().map_err(|e| self.fault(&e))
    }
}
