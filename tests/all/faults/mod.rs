//! What a fault or a careless day must meet: CHECKS, on the real binary.

mod away;
mod backup;
mod bucket;
mod clock;
#[cfg(unix)]
mod damage;
mod exposure;
mod files;
#[cfg(unix)]
mod forgetting;
mod full;
mod killed;
mod many;
mod memory;
#[cfg(target_os = "linux")]
mod power;
mod soak;
