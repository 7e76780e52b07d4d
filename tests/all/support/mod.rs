//! What the tests stand on.

mod environment;
pub mod http;
pub mod network;
pub mod node;

pub use environment::environment;
