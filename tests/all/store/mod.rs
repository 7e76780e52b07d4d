//! Storage, on both databases.

mod attachments;
mod audit;
mod backup;
mod bucket;
mod bucket_signed;
mod budget;
mod destruction;
mod documents;
mod durability;
mod mailboxes;
mod reports;
mod schema;
mod secrecy;
