//! What opens and signs. Never on a server.

mod identity;
mod member;
mod passphrase;
mod plugin;
mod receipt;
mod recovery;
mod signing;
mod strength;
mod wrap;

pub use identity::{Identity, NotAnIdentity};
pub use member::{MemberIdentity, NotAMemberIdentity};
pub use passphrase::{PassphraseError, SHORTEST_PASSPHRASE, TooWeak, check_strength};
pub use plugin::{AskingNobody, Lock, PluginError, lock_of, plugin_beside, plugin_identities};
pub use receipt::{NotAReceipt, Receipt};
pub use recovery::{NotARecoverySheet, RecoverySheet, recovery_id};
pub use signing::SigningKey;
pub use strength::{Strength, strength, suggested};
pub use wrap::{PeriodKeys, WrapError, unwrap, wrap};
