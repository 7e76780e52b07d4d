//! Measured as a ratio to a ceiling in the same run.

fn main() {}
