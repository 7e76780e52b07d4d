//! The configuration of a server: one TOML file, unknown keys refused.
