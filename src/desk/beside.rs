//! A second desk of the same member and folder, for long work that goes on while the first is used.

use std::path::PathBuf;

use super::publish::Passed;
use super::{Desk, DeskError};
use crate::keys::secret::MemberIdentity;

/// A desk that is not open yet: opening verifies the whole folder, and belongs on the thread that
/// works there.
pub struct Beside {
    folder: PathBuf,
    member: MemberIdentity,
    passed: Passed,
}

impl Desk {
    /// Another desk of the same member and folder. What either finds in order, both know.
    pub fn beside(&self) -> Beside {
        Beside {
            folder: self.folder.path().to_owned(),
            member: self.member.twin(),
            passed: self.passed(),
        }
    }
}

impl Beside {
    /// Opens it, as the folder is now.
    pub fn open(self) -> Result<Desk, DeskError> {
        let desk = Desk::open(&self.folder, self.member)?;
        Ok(desk.knowing(self.passed))
    }
}
