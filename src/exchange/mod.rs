//! What desk and server say to each other.
