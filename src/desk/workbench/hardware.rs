//! Unlocking with a key on hardware: an age plugin is asked, and what it wants is asked of whoever
//! sits at the page.
//!
//! The page cannot be asked back while the plugin waits, as a terminal can. So the key's PIN is typed
//! beforehand, where it has one; and what the plugin says meanwhile stands on the page that waits.

use std::path::Path;
use std::sync::{Arc, Mutex};

use secrecy::{ExposeSecret as _, SecretString};

use super::session::{Locked, Progress};
use crate::desk::inert::inert_line;
use crate::keys::file;
use crate::keys::secret::{Lock, MemberIdentity, NotAMemberIdentity, PluginError};
use crate::keys::secret::{lock_of, plugin_beside};

/// No identity file is longer, in bytes.
const LONGEST: u64 = 8 << 10;

/// What the identity file opens with; a passphrase where it cannot be read, so that the page says
/// why when it is tried.
pub(super) fn lock(identity: &Path) -> Lock {
    let bytes = file::read(identity, LONGEST).ok();
    let lock = bytes.and_then(|bytes| lock_of(&bytes));
    lock.unwrap_or(Lock::Passphrase)
}

/// Opens the identity file with what was typed: its passphrase, or the PIN of the key it is sealed to.
pub(super) fn open(
    identity: &Path,
    typed: &SecretString,
    progress: &Arc<Progress>,
) -> Result<MemberIdentity, Locked> {
    let shown =
        |error: &dyn std::fmt::Display| Locked::Refused(format!("{}: {error}", identity.display()));
    let bytes = file::read(identity, LONGEST).map_err(|error| shown(&error))?;
    if lock_of(&bytes) == Some(Lock::Plugin) {
        return with_plugin(identity, &bytes, typed, progress);
    }
    MemberIdentity::open(&bytes, typed).map_err(|error| match error {
        NotAMemberIdentity::Passphrase(_) => Locked::WrongPassphrase,
        other => shown(&other),
    })
}

fn with_plugin(
    identity: &Path,
    sealed: &[u8],
    pin: &SecretString,
    progress: &Arc<Progress>,
) -> Result<MemberIdentity, Locked> {
    let beside = plugin_beside(identity);
    let shown =
        |error: &dyn std::fmt::Display| Locked::Refused(format!("{}: {error}", beside.display()));
    let bytes = file::read(&beside, LONGEST).map_err(|error| shown(&error))?;
    let text = String::from_utf8(bytes).map_err(|error| shown(&error))?;
    let has_pin = !pin.expose_secret().is_empty();
    let asked = AtPage {
        progress: Arc::clone(progress),
        pin: Arc::new(Mutex::new(has_pin.then(|| pin.clone()))),
        lacked: Arc::default(),
    };
    MemberIdentity::open_with_plugin(sealed, &text, &asked).map_err(|error| {
        let lacked = asked.lacked.lock().expect("no holder of it panics").take();
        match (lacked, error) {
            (Some(wanted), _) => Locked::KeyWants(wanted),
            (None, NotAMemberIdentity::Plugin(PluginError::Failed(_))) => Locked::KeyRefused,
            (None, other) => Locked::Refused(other.to_string()),
        }
    })
}

/// Answers a plugin from what was typed into the page.
#[derive(Clone)]
struct AtPage {
    progress: Arc<Progress>,
    /// Given once: a key that asks again has refused it, and some lock themselves for good after a
    /// few wrong ones.
    pin: Arc<Mutex<Option<SecretString>>>,
    /// What it asked for and did not get.
    lacked: Arc<Mutex<Option<String>>>,
}

impl AtPage {
    fn lacks(&self, description: &str) {
        let mut lacked = self.lacked.lock().expect("no holder of it panics");
        *lacked = Some(inert_line(description));
    }
}

impl age::Callbacks for AtPage {
    fn display_message(&self, message: &str) {
        self.progress.say(inert_line(message));
    }

    fn confirm(&self, message: &str, _: &str, _: Option<&str>) -> Option<bool> {
        self.lacks(message);
        None
    }

    fn request_public_string(&self, description: &str) -> Option<String> {
        self.lacks(description);
        None
    }

    fn request_passphrase(&self, description: &str) -> Option<SecretString> {
        let pin = self.pin.lock().expect("no holder of it panics").take();
        if pin.is_none() {
            self.lacks(description);
        }
        pin
    }
}
