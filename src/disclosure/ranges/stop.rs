//! Work that somebody may give up.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether what is under way is still wanted. Once it is not, it never is again: whatever was worked
/// out meanwhile may be cut short, and is thrown away by whoever asked for it.
#[derive(Debug, Clone, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Nobody waits any longer.
    pub fn ask(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether this is the same one.
    pub fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// Whether somebody has said so.
    pub fn is_asked(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}
