//! The analyst's desk, against a server of the real code. On both databases.

mod attachments;
mod distrust;
mod import;
mod letters;
mod release;
mod reports;
