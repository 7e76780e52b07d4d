//! What goes to the audit log: who, what, on which day; never how much.

use std::collections::BTreeSet;
use std::sync::Mutex;

use crate::clock::Date;
use crate::keys::public::{MemberId, NetworkName};
use crate::store::{Store, StoreError};

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Action {
    /// A session was opened.
    Session,
    /// Sealed things were handed out. Subject: which kind.
    Pull,
    /// Documents were taken in. Subject: kind and number.
    Document,
    /// An entry was taken in.
    Entry,
    /// A reply was taken in.
    Reply,
    /// A report that came by another road was taken in.
    Import,
    /// A manifest was taken in. Subject: the cohort.
    Manifest,
    /// A release was published. Subject: its number.
    Release,
    /// Approved quotes were published. Subject: the number of their statement.
    Quotes,
    /// What was kept long enough is gone. Subject: which tier, of which period.
    Destroyed,
    /// Somebody was turned away. Subject: why.
    Refused,
}

impl Action {
    /// As the log has it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Session => "session",
            Self::Pull => "pull",
            Self::Document => "document",
            Self::Entry => "entry",
            Self::Reply => "reply",
            Self::Import => "import",
            Self::Manifest => "manifest",
            Self::Release => "release",
            Self::Quotes => "quotes",
            Self::Destroyed => "destroyed",
            Self::Refused => "refused",
        }
    }
}

type Line = (NetworkName, Option<MemberId>, Action, String);

/// Writes to the audit log, each line once a day. Lines that this process has written today are
/// remembered, so that a flood of refusals costs no writes.
#[derive(Default)]
pub struct Trail {
    written: Mutex<(Option<Date>, BTreeSet<Line>)>,
}

impl Trail {
    /// Notes that `actor` (nobody known where `None`) did `action` today.
    pub async fn note(
        &self,
        store: &Store,
        network: &NetworkName,
        day: Date,
        (actor, action, subject): (Option<MemberId>, Action, &str),
    ) -> Result<(), StoreError> {
        let line = (network.clone(), actor, action, subject.to_owned());
        if self.is_written(day, &line) {
            return Ok(());
        }
        store
            .audit(network, day, actor, action.name(), subject)
            .await?;
        let mut written = self.written.lock().expect("no holder of this lock panics");
        written.1.insert(line);
        Ok(())
    }

    fn is_written(&self, day: Date, line: &Line) -> bool {
        let mut written = self.written.lock().expect("no holder of this lock panics");
        if written.0 != Some(day) {
            *written = (Some(day), BTreeSet::new());
        }
        written.1.contains(line)
    }
}
