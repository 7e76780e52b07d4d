//! Partner networks: their pinned roots, and what they showed of themselves last.

use super::{Folder, FolderError};
use crate::keys::public::NetworkName;

/// What lies here of a partner, not yet believed.
pub(in crate::desk) struct Pinned {
    /// The root that was compared.
    pub root: Vec<u8>,
    /// What it showed last.
    pub proof: Vec<u8>,
}

impl Folder {
    /// Whether any partner network is pinned here.
    pub fn has_partners(&self) -> Result<bool, FolderError> {
        Ok(!self.partners()?.is_empty())
    }

    /// Whose root is pinned here, in the order of their names.
    pub(in crate::desk) fn partners(&self) -> Result<Vec<NetworkName>, FolderError> {
        let names = self.names("partners")?;
        let mut pinned: Vec<NetworkName> = names
            .iter()
            .filter_map(|name| name.strip_suffix(".root")?.parse().ok())
            .collect();
        pinned.sort();
        Ok(pinned)
    }

    /// The pinned root, and the newest proof.
    pub(in crate::desk) fn partner(
        &self,
        name: &NetworkName,
    ) -> Result<Option<Pinned>, FolderError> {
        let root = self.read(&format!("partners/{name}.root"))?;
        let proof = self.read(&format!("partners/{name}.proof"))?;
        Ok(root.zip(proof).map(|(root, proof)| Pinned { root, proof }))
    }

    /// The root last: without it there is no partner.
    pub(in crate::desk) fn put_partner(
        &self,
        name: &NetworkName,
        (root, proof): (&[u8], &[u8]),
    ) -> Result<(), FolderError> {
        self.write(&format!("partners/{name}.proof"), proof)?;
        self.write(&format!("partners/{name}.root"), root)
    }
}
