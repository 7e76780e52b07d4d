//! The analyst's workbench.

pub mod decisions;
pub mod folder;
pub mod inert;
