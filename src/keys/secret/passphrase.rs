//! Files under a passphrase, as stock `age` has them.

use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

/// The scrypt work factor of files written here: 2^16, about 64 MiB and a quarter of a second
/// on a small laptop. Fixed, because age otherwise measures the machine that writes, and an
/// older one may then refuse to read.
const WORK: u8 = 16;
/// The most that is accepted when reading: 2^18, for files that stock `age` wrote.
const MOST_WORK: u8 = 18;
/// Identity files are a few hundred bytes, a thousand with the longest name. age parses a header
/// in quadratic time, so nothing much longer gets that far.
const LONGEST: usize = 4 << 10;

/// The fewest characters of a passphrase.
pub const SHORTEST_PASSPHRASE: usize = 12;

/// The passphrase would be guessed too soon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "a passphrase needs at least {SHORTEST_PASSPHRASE} characters, and not the same few over and over; five or six random words are best"
)]
pub struct TooWeak;

/// Why a file under a passphrase could not be opened or made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PassphraseError {
    /// Refused when writing.
    #[error(transparent)]
    TooWeak(#[from] TooWeak),
    /// The wrong passphrase, or a changed file; the two cannot be told apart.
    #[error("wrong passphrase, or the file has been changed")]
    Wrong,
    /// Not an age file under a passphrase.
    #[error("not a file under a passphrase")]
    Form,
    /// Made with more work than any file of ours, or of stock age.
    #[error("the file asks for more work than this program does")]
    TooMuchWork,
    /// Encryption failed, for lack of randomness for instance.
    #[error("the file could not be encrypted")]
    NotMade,
}

/// Fails for a passphrase that no new file may have.
pub fn check_strength(passphrase: &SecretString) -> Result<(), TooWeak> {
    let text = passphrase.expose_secret();
    let distinct: std::collections::BTreeSet<_> = text.chars().collect();
    let strong = text.chars().count() >= SHORTEST_PASSPHRASE && distinct.len() >= 5;
    strong.then_some(()).ok_or(TooWeak)
}

/// Seals `plaintext` under a passphrase, in age's binary format.
pub(super) fn seal(
    plaintext: &[u8],
    passphrase: &SecretString,
) -> Result<Vec<u8>, PassphraseError> {
    check_strength(passphrase)?;
    let mut recipient = age::scrypt::Recipient::new(passphrase.clone());
    recipient.set_work_factor(WORK);
    age::encrypt(&recipient, plaintext).map_err(|_| PassphraseError::NotMade)
}

/// Opens what [`seal`], or stock age, sealed.
pub(super) fn open(
    file: &[u8],
    passphrase: &SecretString,
) -> Result<Zeroizing<Vec<u8>>, PassphraseError> {
    if file.len() > LONGEST {
        return Err(PassphraseError::Form);
    }
    let mut identity = age::scrypt::Identity::new(passphrase.clone());
    identity.set_max_work_factor(MOST_WORK);
    age::decrypt(&identity, file)
        .map(Zeroizing::new)
        .map_err(|error| match error {
            age::DecryptError::ExcessiveWork { .. } => PassphraseError::TooMuchWork,
            age::DecryptError::DecryptionFailed
            | age::DecryptError::KeyDecryptionFailed
            | age::DecryptError::InvalidMac => PassphraseError::Wrong,
            _ => PassphraseError::Form,
        })
}
