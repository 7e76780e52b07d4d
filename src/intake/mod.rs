//! All that a reporter sees.
