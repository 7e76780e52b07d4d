//! What anyone may see of a network's keys.

mod recipient;

pub use recipient::{NotARecipient, Recipient};
