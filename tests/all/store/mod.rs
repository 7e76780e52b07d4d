//! Storage, on both databases.

mod audit;
mod backup;
mod documents;
mod reports;
mod schema;
mod secrecy;
