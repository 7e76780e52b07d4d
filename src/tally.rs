//! Accepted reports become exact tables.
