//! A report becomes a sealed report, and back.
