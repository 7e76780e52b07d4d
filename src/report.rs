//! A report in the open. No I/O, and no way to print it.
