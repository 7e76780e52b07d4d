//! What the tests stand on.

pub mod app;
pub mod attached;
pub mod binary;
pub mod certificate;
#[cfg(unix)]
pub mod cluster;
mod databases;
pub mod desk_page;
pub mod disk;
mod environment;
pub mod guild;
pub mod held;
pub mod http;
pub mod load;
pub mod mail;
pub mod network;
pub mod node;
pub mod phone;
pub mod photo;
pub mod photograph;
pub mod plain;
#[cfg(unix)]
pub mod plugin;
pub mod process;
pub mod proxy;
pub mod replies;
pub mod reporter;
pub mod running;
pub mod s3;
pub mod script;
pub mod sealed;
pub mod terminal;
pub mod weed;

pub use databases::{TestDatabase, block_on, each_database, each_store, files_in};
pub use environment::environment;
