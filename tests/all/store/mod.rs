//! Storage, on both databases.

mod audit;
mod backup;
mod documents;
mod durability;
mod reports;
mod schema;
mod secrecy;
