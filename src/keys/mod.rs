//! Keys, and who may be trusted with which.
//!
//! [`public`] holds what anyone may see: recipients, verifying keys, notices, rosters. [`secret`]
//! holds what opens and signs. The server imports only the first.

pub mod ceremony;
pub mod documents;
pub mod file;
pub mod folder;
mod hybrid;
pub mod paper;
pub mod public;
pub mod secret;
pub mod steward;
