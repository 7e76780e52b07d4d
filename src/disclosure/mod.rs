//! Exact tables become safe tables.
