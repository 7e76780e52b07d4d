//! Keys, and who may be trusted with which.
