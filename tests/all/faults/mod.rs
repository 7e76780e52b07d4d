//! What a fault or a careless day must meet: CHECKS, on the real binary.

mod away;
mod backup;
mod exposure;
mod full;
mod killed;
