//! A member's identity: what an analyst or a steward opens and signs with.

use std::fmt::Write as _;

use rand::CryptoRng;
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use super::passphrase::{self, PassphraseError};
use super::plugin::{self, PluginError};
use super::{Identity, SigningKey};
use crate::keys::public::{Card, MemberId, NotACard, is_a_name};

const NAME: &str = "# corncrake-name: ";
const SIGNING: &str = "# corncrake-signing-key: ";

/// A person's name, encryption key and signing key. Made on their machine, sealed under their
/// passphrase, and it never goes anywhere.
pub struct MemberIdentity {
    name: String,
    /// What opens wraps.
    pub identity: Identity,
    /// What signs decisions, notices and releases.
    pub signing: SigningKey,
}

/// Why a file is not an identity file, or could not be opened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotAMemberIdentity {
    /// The name cannot stand in a roster.
    #[error("a name is 1 to 64 characters, without line breaks or spaces around it")]
    Name,
    /// The passphrase, or the encryption around it.
    #[error(transparent)]
    Passphrase(#[from] PassphraseError),
    /// The plugin, or the encryption to it.
    #[error(transparent)]
    Plugin(#[from] PluginError),
    /// What was inside is no identity of this program.
    #[error("opened, but it holds no Corncrake identity")]
    Inside,
}

impl MemberIdentity {
    /// A new identity for the person that the others will call `name`.
    pub fn create(name: &str, rng: &mut impl CryptoRng) -> Result<Self, NotAMemberIdentity> {
        if !is_a_name(name) {
            return Err(NotAMemberIdentity::Name);
        }
        Ok(Self {
            name: name.to_owned(),
            identity: Identity::generate(rng),
            signing: SigningKey::generate(rng),
        })
    }

    /// What the others call them.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Who it is, to the machines.
    pub fn id(&self) -> MemberId {
        self.signing.verifying_key().id()
    }

    /// The same identity once more, for work on another thread. It wipes itself on its own.
    #[must_use]
    pub fn twin(&self) -> Self {
        Self {
            name: self.name.clone(),
            identity: Identity::from_seed(self.identity.expose_seed()),
            signing: SigningKey::from_seed(self.signing.expose_seed()),
        }
    }

    /// The public half, to hand to a steward.
    pub fn card(&self) -> Result<Card, NotACard> {
        let recipient = self.identity.to_public();
        Card::new(self.name.clone(), recipient, self.signing.verifying_key())
    }

    /// The file that holds it, under a passphrase. Stock `age` opens it, and then takes it as an
    /// identity file: everything that `age` does not know is a comment.
    pub fn seal(&self, passphrase: &SecretString) -> Result<Vec<u8>, NotAMemberIdentity> {
        Ok(passphrase::seal(self.expose_file().as_bytes(), passphrase)?)
    }

    /// The file that holds it, sealed to the `recipient` of an age plugin; `identities`, the text of
    /// a plugin's identity file, must open it again.
    pub fn seal_to_plugin(
        &self,
        recipient: &str,
        identities: &str,
        callbacks: &impl age::Callbacks,
    ) -> Result<Vec<u8>, NotAMemberIdentity> {
        let identities = plugin::plugin_identities(identities)?;
        let text = self.expose_file();
        Ok(plugin::seal(
            text.as_bytes(),
            recipient,
            &identities,
            callbacks,
        )?)
    }

    fn expose_file(&self) -> Zeroizing<String> {
        let signing = Zeroizing::new(hex::encode(self.signing.expose_seed()));
        let mut text = Zeroizing::new(String::with_capacity(512));
        write!(
            text,
            "# A Corncrake identity. Whoever has this opens reports and signs in this name.\n\
             {NAME}{}\n{SIGNING}{}\n{}\n",
            self.name,
            *signing,
            self.identity.expose_encoded().expose_secret(),
        )
        .expect("writing to a string cannot fail");
        text
    }

    /// Opens an identity file.
    pub fn open(file: &[u8], passphrase: &SecretString) -> Result<Self, NotAMemberIdentity> {
        Self::from_opened(&passphrase::open(file, passphrase)?)
    }

    /// Opens an identity file that was sealed to an age plugin; `identities` is the text of the
    /// plugin's identity file.
    pub fn open_with_plugin(
        file: &[u8],
        identities: &str,
        callbacks: &impl age::Callbacks,
    ) -> Result<Self, NotAMemberIdentity> {
        let identities = plugin::plugin_identities(identities)?;
        Self::from_opened(&plugin::open(file, &identities, callbacks)?)
    }

    fn from_opened(text: &[u8]) -> Result<Self, NotAMemberIdentity> {
        let text = std::str::from_utf8(text).map_err(|_| NotAMemberIdentity::Inside)?;
        Self::read(text).ok_or(NotAMemberIdentity::Inside)
    }

    fn read(text: &str) -> Option<Self> {
        let after = |label: &str| text.lines().find_map(|line| line.strip_prefix(label));
        let name = after(NAME).filter(|name| is_a_name(name))?.to_owned();
        let mut seed = Zeroizing::new([0; 32]);
        hex::decode_to_slice(after(SIGNING)?, seed.as_mut()).ok()?;
        Some(Self {
            name,
            identity: sole_identity(text)?,
            signing: SigningKey::from_seed(&seed),
        })
    }
}

/// The one identity line of an identity file, comments and blank lines aside.
pub(super) fn sole_identity(text: &str) -> Option<Identity> {
    let mut lines = text
        .lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    let identity = lines.next()?.parse().ok()?;
    lines.next().is_none().then_some(identity)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    fn passphrase(text: &str) -> SecretString {
        SecretString::from(text.to_owned())
    }

    #[test]
    fn an_identity_opens_with_its_passphrase_and_no_other() {
        let mut rng = StdRng::seed_from_u64(1);
        let amina = MemberIdentity::create("Amina", &mut rng).expect("a name");
        let file = amina
            .seal(&passphrase("correct horse battery"))
            .expect("sealed");
        let again =
            MemberIdentity::open(&file, &passphrase("correct horse battery")).expect("opened");
        assert_eq!(again.name(), "Amina");
        assert_eq!(again.card(), amina.card());
        let wrong = MemberIdentity::open(&file, &passphrase("correct horse batterz"));
        assert_eq!(
            wrong.err(),
            Some(NotAMemberIdentity::Passphrase(PassphraseError::Wrong))
        );
    }

    #[test]
    fn a_short_or_monotonous_passphrase_is_refused_before_anything_is_written() {
        let mut rng = StdRng::seed_from_u64(1);
        let amina = MemberIdentity::create("Amina", &mut rng).expect("a name");
        for weak in ["", "eleven char", "aaaaaaaaaaaaaaaaaaaa", "abababababab"] {
            let refused = amina.seal(&passphrase(weak)).err();
            let expected = PassphraseError::TooWeak(passphrase::TooWeak);
            assert_eq!(
                refused,
                Some(NotAMemberIdentity::Passphrase(expected)),
                "{weak}"
            );
        }
    }

    #[test]
    fn a_name_that_would_forge_a_line_is_refused() {
        let mut rng = StdRng::seed_from_u64(1);
        for name in ["", " Amina", "A\nB", "A\tB", &"x".repeat(65)] {
            assert!(MemberIdentity::create(name, &mut rng).is_err(), "{name:?}");
        }
    }

    #[test]
    fn a_file_that_asks_for_too_much_work_is_refused_at_once() {
        let mut recipient = age::scrypt::Recipient::new(passphrase("correct horse battery"));
        recipient.set_work_factor(2);
        let file = age::encrypt(&recipient, b"said").expect("sealed");
        let text = String::from_utf8_lossy(&file[..80]).into_owned();
        let line = text.lines().nth(1).expect("a stanza").to_owned();
        assert!(line.ends_with(" 2"), "{line}");
        let at = text.find(&line).expect("there") + line.len() - 1;
        let costly = [&file[..at], b"30", &file[at + 1..]].concat();
        let refused = MemberIdentity::open(&costly, &passphrase("correct horse battery"));
        let expected = NotAMemberIdentity::Passphrase(PassphraseError::TooMuchWork);
        assert_eq!(refused.err(), Some(expected));
    }

    #[test]
    fn stock_age_reads_an_opened_identity_file_as_its_own() {
        let mut rng = StdRng::seed_from_u64(1);
        let amina = MemberIdentity::create("Amina", &mut rng).expect("a name");
        let file = amina
            .seal(&passphrase("correct horse battery"))
            .expect("sealed");
        let opened = passphrase::open(&file, &passphrase("correct horse battery")).expect("one");
        let text = std::str::from_utf8(&opened).expect("text");
        let lines: Vec<_> = text.lines().filter(|line| !line.starts_with('#')).collect();
        assert_eq!(lines.len(), 1);
        assert!(lines[0].parse::<Identity>().is_ok());
    }
}
