//! Storage, on both databases.

mod audit;
mod backup;
mod documents;
mod durability;
mod mailboxes;
mod reports;
mod schema;
mod secrecy;
