//! What of the network's counting is shared: frozen cohorts and releases.

use super::witness::raise;
use super::{Desk, DeskError, Synced, look_again};
use crate::desk::alarms::{Alarm, What};
use crate::desk::folder::Documents;
use crate::desk::publish::NoRelease;
use crate::exchange::Index;
use crate::exchange::client::trust::{Distrust, may_be_release};
use crate::exchange::client::{Asked, ClientError, Server, Session};
use crate::release;

impl Desk {
    /// Fetches the cohorts that were frozen while this desk was away, where keys are about to go: one
    /// of these keys may be the only one here that opens them, and every later release must follow on
    /// them. What comes is sealed anew to this desk's member before the keys go.
    ///
    /// A server that does not answer keeps the keys here until it does. That gives it nothing: it
    /// could as well not show the notice that destroys. Only whom it does not let in any more, as it
    /// should a former member, destroys without.
    pub(super) fn sync_cohorts_first(
        &self,
        server: &Server,
        synced: &mut Synced,
    ) -> Result<(), DeskError> {
        if !self.answers_keys_are_to_go()? {
            return Ok(());
        }
        let key = self.signing_key();
        let session = server.session(&key);
        let index = match session.index() {
            Err(ClientError::NotAdmitted) => return Ok(()),
            index => index?,
        };
        match self.sync_cohorts(&session, &index, synced) {
            Err(DeskError::Distrust(Distrust::Client(ClientError::NotAdmitted))) => Ok(()),
            done => done,
        }
    }

    pub(super) fn sync_cohorts(
        &self,
        session: &Session<'_>,
        index: &Index,
        synced: &mut Synced,
    ) -> Result<(), DeskError> {
        let manifests = self.folder.manifests()?;
        let (what, shown) = (What::Cohort, index.manifest);
        if let Some(&known) = manifests.last().filter(|last| **last > shown) {
            raise(synced, Alarm::Fewer { what, known, shown });
        }
        let (mut frozen, mut fault) = self.frozen_so_far()?;
        for number in (1..=shown).filter(|number| !manifests.contains(number)) {
            // Behind one that is refused, nothing can be verified.
            if fault.is_some() {
                break;
            }
            let sealed = session.manifest(number)?;
            match self.take_cohort(&mut frozen, number, &sealed) {
                Ok(()) => self.folder.put_manifest(number, &sealed)?,
                Err(error) => fault = Some(error),
            }
        }
        match fault {
            None => Ok(()),
            Some(error) => match Alarm::in_error(&error) {
                Some(alarm) => {
                    raise(synced, alarm);
                    Ok(())
                }
                None => Err(error),
            },
        }
    }

    pub(super) fn sync_releases(
        &self,
        session: &Session<'_>,
        index: &Index,
        synced: &mut Synced,
    ) -> Result<(), DeskError> {
        let mut notes = self.folder.notes(Documents::Releases)?;
        look_again(session, &notes, (What::Release, index.release), synced)?;
        let held = notes.len() as u64;
        for number in held + 1..=index.release {
            let note = session.document(Asked::Release, number)?;
            let more = may_be_release(&self.chain, number, &note);
            notes.push((number, note));
            if !more {
                // Refused below, in its own words. A server may claim any number of them.
                break;
            }
        }
        let all = notes.iter().map(|(_, note)| note.clone());
        let verified = match release::verify(all, &self.chain) {
            Ok(verified) => verified,
            Err(why) => {
                let refused = NoRelease::from(why).into();
                synced.alarms.extend(Alarm::in_error(&refused));
                return Ok(());
            }
        };
        for (number, note) in notes.into_iter().filter(|(number, _)| *number > held) {
            self.folder.put_note(Documents::Releases, number, &note)?;
            synced.new_releases += 1;
        }
        synced.alarms.extend(self.releases_out_of_turn(&verified));
        Ok(())
    }
}
