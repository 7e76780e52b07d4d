//! What is fuzzed: one function for each kind of foreign bytes, which holds what it reads to what is
//! promised of it, and says whether the bytes got past every check.

mod again;
mod dishonest;
mod edits;
pub mod made;

pub mod exchange;
pub mod form;
pub mod frame;
pub mod note;
pub mod picture;
pub mod questionnaire;
pub mod release;
pub mod sealed;
pub mod sheet;
