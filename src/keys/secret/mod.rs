//! What opens and signs. Never on a server.

mod identity;
mod signing;

pub use identity::{Identity, NotAnIdentity};
pub use signing::SigningKey;
