//! A report becomes a sealed report, and back.
//!
//! A report is sealed as two age files, one with the answers and one with the story, each to a
//! key of its own, so that a statistician needs no story. Everything is of one size: the text
//! inside is padded with spaces (which JSON ignores) to a fixed length, and the age file, whose
//! header varies by a random "grease" stanza, lies in a [`Frame`] of fixed length. What the
//! server stores so differs in nothing that the reporter wrote.
//!
//! [`close`] needs public keys only and is all that the server imports; [`open`] belongs to the
//! desk. A foreign age file is [checked](check) before anything parses it.

pub mod attachment;
pub mod check;
pub mod close;
mod content;
pub mod file;
mod frame;
pub mod open;
pub mod wire;

/// The most files with one report, or with one letter: so many hashes fit beside the longest story.
pub const MOST_ATTACHMENTS: usize = 5;

pub use frame::{Bucket, Frame, FrameError, FrameRef, SealedReport, check_padme, file_in};
