//! What the tests stand on.

mod environment;

pub use environment::environment;
