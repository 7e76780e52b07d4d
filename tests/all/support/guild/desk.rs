//! A member's desk.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use corncrake::clock::{Clock as _, FixedClock};
use corncrake::desk::Desk;
use corncrake::desk::acts::{Act, Verdict};
use corncrake::desk::folder::{Folder, Settings};
use corncrake::desk::sync::Synced;
use corncrake::keys::public::{Note, ReportId};
use corncrake::keys::secret::MemberIdentity;
use corncrake::text::Lang;

use super::{Guild, copy};

/// A desk and its folder.
pub struct TestDesk {
    pub desk: Desk,
    pub clock: Arc<FixedClock>,
    pub path: PathBuf,
}

impl TestDesk {
    pub fn sync(&mut self) -> Synced {
        self.try_sync().unwrap()
    }

    pub fn try_sync(&mut self) -> Result<Synced, corncrake::desk::DeskError> {
        self.desk.sync(self.clock.today(), &|_| ())
    }

    pub fn decide(&self, ids: &[ReportId], verdict: Verdict) {
        let acts: Vec<Act> = ids.iter().map(|id| Act::verdict(*id, verdict)).collect();
        self.desk.act(&acts, self.clock.today()).unwrap();
    }

    pub fn book(&self) -> corncrake::desk::casebook::Casebook {
        self.desk.casebook(|| ()).unwrap()
    }

    /// All bytes of all files in the folder.
    pub fn bytes(&self) -> Vec<u8> {
        fn gather(folder: &Path, into: &mut Vec<u8>) {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    gather(&path, into);
                } else {
                    into.extend(std::fs::read(&path).unwrap());
                }
            }
        }
        let mut bytes = Vec::new();
        gather(&self.path, &mut bytes);
        bytes
    }
}

impl Guild {
    /// A new desk for `member`; it has not synced yet.
    pub fn desk(&self, member: &MemberIdentity) -> TestDesk {
        self.desk_from(&self.notices[0], member)
    }

    /// The same for one that was given another root.
    pub fn desk_from(&self, root: &Note, member: &MemberIdentity) -> TestDesk {
        let number = std::fs::read_dir(self.folders.path()).unwrap().count();
        let path = self.folders.path().join(format!("desk-{number}"));
        let labels: corncrake::disclosure::Labels = ["en", "fr", "ru"]
            .map(|code| (code.to_owned(), "Example".to_owned()))
            .into();
        let settings = Settings {
            training: self.network.is_for_practice(),
            server: self.origin.clone(),
            network: self.network.clone(),
            identity: PathBuf::from("not used"),
            documents: None,
            proxy: None,
            language: Lang::En,
            publisher: labels.clone(),
            covers: labels,
        };
        Folder::create(&path, &settings, root).unwrap();
        TestDesk {
            desk: Desk::open(&path, copy(member)).unwrap(),
            clock: Arc::clone(&self.clock),
            path,
        }
    }
}
