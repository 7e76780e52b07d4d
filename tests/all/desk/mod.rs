//! The analyst's desk, against a server of the real code. On both databases.

mod distrust;
mod release;
mod reports;
