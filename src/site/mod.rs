//! All that the public sees; renders verified releases only.
