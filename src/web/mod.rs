//! Generic HTTP: serving, limits, errors, headers, the page shell. Knows nothing of the domain.
