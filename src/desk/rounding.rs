//! The key that rounds the open cohort, kept from the first look at its figures until it is frozen.
//!
//! Were it drawn at each look, an analyst could look again until the figures please, and what was
//! looked at would not be what is signed. It lies in the desk's folder, sealed to the member and
//! signed by them: whoever else writes there cannot slip in a key that they know.
//!
//! It binds this desk. Another desk draws a key of its own, and the cohort gets that of the desk
//! that freezes it; whoever has the folder and removes the file looks anew.

use rand::CryptoRng;
use serde::{Deserialize, Serialize};

use super::publish::NoRelease;
use super::{Desk, DeskError};
use crate::disclosure::rounding::RoundingKey;
use crate::keys::public::{NetworkName, Note, Statement};
use crate::release::key_as_hex;
use crate::seal::close::seal_padme;
use crate::seal::open::open_padme;

/// That this member drew a key, and which. Only ever sealed.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeptKey {
    network: NetworkName,
    /// The cohort's number.
    cohort: u32,
    #[serde(with = "key_as_hex")]
    key: RoundingKey,
}

impl Statement for KeptKey {
    const TYPE: &'static str = "rounding";

    fn network(&self) -> &NetworkName {
        &self.network
    }

    fn number(&self) -> u64 {
        self.cohort.into()
    }
}

impl Desk {
    /// The key of the open cohort's rounding: drawn at the first look at it, and the same at each
    /// later one.
    pub(super) fn key_of_open_cohort(
        &self,
        cohort: u32,
        rng: &mut impl CryptoRng,
    ) -> Result<RoundingKey, NoRelease> {
        // Two looks at once draw one key.
        let _lock = self
            .folder
            .lock_by("rounding.lock")
            .map_err(DeskError::from)?;
        let file = file(cohort);
        let kept = self.folder.kept_file(&file).map_err(DeskError::from)?;
        if let Some(sealed) = kept {
            return self.open_key(cohort, &sealed);
        }
        let kept = KeptKey {
            network: self.network().clone(),
            cohort,
            key: RoundingKey::generate(rng),
        };
        let note = self.member.signing.sign(&kept)?;
        let to = self.member.identity.to_public();
        let sealed = seal_padme(note.to_string().as_bytes(), &to).map_err(DeskError::from)?;
        self.folder
            .keep_file(&file, &sealed)
            .map_err(DeskError::from)?;
        Ok(kept.key)
    }

    /// Forgets the key of a cohort that is frozen: its manifest has it.
    pub(super) fn forget_open_key(&self, cohort: u32) -> Result<(), DeskError> {
        Ok(self.folder.drop_kept_file(&file(cohort))?)
    }

    fn open_key(&self, cohort: u32, sealed: &[u8]) -> Result<RoundingKey, NoRelease> {
        let of_this = |kept: &KeptKey| kept.cohort == cohort && kept.network == *self.network();
        let text = open_padme(sealed, &self.member.identity).ok();
        let note = text.and_then(|text| Note::from_bytes(&text).ok());
        let mine = [self.member.signing.verifying_key()];
        let kept = note.and_then(|note| note.open::<KeptKey>(&mine, 1).ok());
        match kept.filter(of_this) {
            Some(kept) => Ok(kept.key),
            None => Err(NoRelease::KeptKey(cohort)),
        }
    }
}

/// Where it lies in the desk's folder.
fn file(cohort: u32) -> String {
    format!("rounding/{cohort:06}.age")
}
