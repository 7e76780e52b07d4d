//! Safe tables become a signed release; a signed release becomes a verified one.
