//! An identity file that opens with a key on hardware: sealed to a recipient of an age plugin
//! instead of under a passphrase (C2SP `age-plugin.md`).
//!
//! The plugin is a program of its own, `age-plugin-NAME`, found where programs are found. It holds or
//! reaches the key; this file never sees it. Such recipients are classical as a rule, which is why
//! only the local file may go to one: what travels over the network never does.

use std::path::{Path, PathBuf};

use age::plugin::{Identity, IdentityPluginV1, Recipient, RecipientPluginV1};
use zeroize::Zeroizing;

pub use age::NoCallbacks as AskingNobody;

/// Identity files are a few hundred bytes; see the same limit for passphrases.
const LONGEST: usize = 4 << 10;
const START: &[u8] = b"age-encryption.org/v1\n-> ";

/// What an identity file opens with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lock {
    /// A passphrase.
    Passphrase,
    /// The key of an age plugin.
    Plugin,
}

/// Why a plugin did not open or seal a file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PluginError {
    /// Not what a plugin prints for this.
    #[error("not a {0} of an age plugin")]
    Text(&'static str),
    /// The program is not there.
    #[error("the program age-plugin-{0} is not installed, or not where programs are looked for")]
    Missing(String),
    /// It failed, or its key does not fit.
    #[error("the plugin could not open the file: {0}")]
    Failed(String),
    /// What it sealed does not come back.
    #[error(
        "what was sealed to this recipient does not open with this plugin identity: the two do not belong together"
    )]
    NotAPair,
    /// Not such a file.
    #[error("not a file that was sealed to an age plugin")]
    Form,
}

/// What `file` opens with, by its first line of recipients; none where it is no age file.
pub fn lock_of(file: &[u8]) -> Option<Lock> {
    let stanza = file.strip_prefix(START)?;
    Some(if stanza.starts_with(b"scrypt ") {
        Lock::Passphrase
    } else {
        Lock::Plugin
    })
}

/// The plugin identities in the text of a file, such as `age-plugin-yubikey --identity` prints.
pub fn plugin_identities(text: &str) -> Result<Vec<Identity>, PluginError> {
    let lines = text.lines().map(str::trim);
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    let wrong = |_| PluginError::Text("identity");
    let all: Vec<Identity> = lines
        .map(|line| line.parse().map_err(wrong))
        .collect::<Result<_, _>>()?;
    let one_program = all.windows(2).all(|two| two[0].plugin() == two[1].plugin());
    if all.is_empty() || !one_program {
        Err(PluginError::Text("identity"))
    } else {
        Ok(all)
    }
}

/// Where the plugin identity of an identity file lies: beside it. It is no secret; without the
/// hardware it opens nothing.
pub fn plugin_beside(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".plugin");
    name.into()
}

/// Seals `plaintext` to a plugin's recipient, and makes sure that `identities` open it again: nobody
/// shall find out later that a file opens with nothing.
pub(super) fn seal(
    plaintext: &[u8],
    recipient: &str,
    identities: &[Identity],
    callbacks: &impl age::Callbacks,
) -> Result<Vec<u8>, PluginError> {
    let recipient: Recipient = recipient
        .trim()
        .parse()
        .map_err(|_| PluginError::Text("recipient"))?;
    let name = recipient.plugin().to_owned();
    let plugin = RecipientPluginV1::new(&name, &[recipient], &[], callbacks.clone());
    let plugin = plugin.map_err(|_| PluginError::Missing(name.clone()))?;
    let file =
        age::encrypt(&plugin, plaintext).map_err(|error| PluginError::Failed(error.to_string()))?;
    match open(&file, identities, callbacks) {
        Ok(opened) if *opened == plaintext => Ok(file),
        Ok(_) | Err(PluginError::Failed(_) | PluginError::Form) => Err(PluginError::NotAPair),
        Err(other) => Err(other),
    }
}

/// Opens what [`seal`] sealed.
pub(super) fn open(
    file: &[u8],
    identities: &[Identity],
    callbacks: &impl age::Callbacks,
) -> Result<Zeroizing<Vec<u8>>, PluginError> {
    if file.len() > LONGEST || lock_of(file) != Some(Lock::Plugin) {
        return Err(PluginError::Form);
    }
    let name = identities.first().ok_or(PluginError::Text("identity"))?;
    let name = name.plugin().to_owned();
    let plugin = IdentityPluginV1::new(&name, identities, callbacks.clone());
    let plugin = plugin.map_err(|_| PluginError::Missing(name))?;
    age::decrypt(&plugin, file)
        .map(Zeroizing::new)
        .map_err(|error| match error {
            age::DecryptError::InvalidHeader | age::DecryptError::UnknownFormat => {
                PluginError::Form
            }
            other => PluginError::Failed(other.to_string()),
        })
}
