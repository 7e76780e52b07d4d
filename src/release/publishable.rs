//! What may ever be counted and published: nothing of a network that is for practice.

use crate::keys::public::{NetworkName, Note, NoticeChain};

/// A network of which figures may be frozen, released and shown. Made only from notices that say so,
/// so that nothing of a training network can come among statistics by anybody's oversight.
///
/// ```compile_fail,E0423
/// # fn forge(network: corncrake::keys::public::NetworkName) {
/// let forged = corncrake::release::Publishable(network);
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publishable(NetworkName);

/// The network is for practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "this network is for practice: its notices say so, and nothing of it is ever counted in statistics"
)]
pub struct ForPractice;

impl Publishable {
    /// Refuses a training network.
    pub fn of(chain: &NoticeChain) -> Result<Self, ForPractice> {
        let notice = chain.current();
        if notice.training {
            return Err(ForPractice);
        }
        Ok(Self(notice.network.clone()))
    }

    /// Whether a pinned root is that of a training network. Roots that break the rules are not: they
    /// are refused elsewhere.
    pub fn is_never(root: &Note) -> bool {
        NoticeChain::from_root(root.clone()).is_ok_and(|chain| Self::of(&chain).is_err())
    }

    /// Which network it is.
    pub fn network(&self) -> &NetworkName {
        &self.0
    }
}
