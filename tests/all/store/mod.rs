//! Storage, on both databases.

mod attachments;
mod audit;
mod backup;
mod budget;
mod documents;
mod durability;
mod mailboxes;
mod reports;
mod schema;
mod secrecy;
