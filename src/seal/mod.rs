//! A report becomes a sealed report, and back.
//!
//! A report is sealed as two age files, one with the answers and one with the story, each to a
//! key of its own, so that a statistician needs no story. Everything is of one size: the text
//! inside is padded with spaces (which JSON ignores) to a fixed length, and the age file, whose
//! header varies by a random "grease" stanza, lies in a [`Frame`] of fixed length. What the
//! server stores so differs in nothing that the reporter wrote.
//!
//! Closing needs public keys only and is all that the server imports; opening belongs to the
//! desk. A foreign age file is [checked](check) before anything parses it.

pub mod check;
mod frame;

pub use frame::{Bucket, Frame, FrameError, SealedReport};
