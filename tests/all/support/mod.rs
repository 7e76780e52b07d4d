//! What the tests stand on.

mod environment;
pub mod http;

pub use environment::environment;
