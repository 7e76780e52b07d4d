//! What opens and signs. Never on a server.

mod identity;

pub use identity::{Identity, NotAnIdentity};
