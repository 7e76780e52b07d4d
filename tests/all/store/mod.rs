//! Storage, on both databases.

mod audit;
mod documents;
mod reports;
mod schema;
mod secrecy;
