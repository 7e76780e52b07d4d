//! The only user of a database.
