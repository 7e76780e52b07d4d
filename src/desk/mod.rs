//! The analyst's workbench.
