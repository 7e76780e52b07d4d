//! Randomness as an argument, for handlers that run at once.

use std::sync::Arc;

use rand::SeedableRng;
use rand::rngs::StdRng;
use zeroize::Zeroizing;

/// Where each request gets its own generator from.
#[derive(Clone)]
pub struct Entropy(Arc<dyn Fn() -> Zeroizing<[u8; 32]> + Send + Sync>);

impl Entropy {
    /// From what gives 32 fresh bytes each time: the operating system, or a test's counter.
    pub fn new(seed: impl Fn() -> Zeroizing<[u8; 32]> + Send + Sync + 'static) -> Self {
        Self(Arc::new(seed))
    }

    /// A generator fit for keys, for one request.
    pub fn rng(&self) -> StdRng {
        StdRng::from_seed(*(self.0)())
    }
}
