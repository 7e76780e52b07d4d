//! The quotes that stand beside figures.

use super::{Desk, DeskError, Synced};
use crate::desk::alarms::Alarm;
use crate::exchange::client::Session;
use crate::keys::public::Note;
use crate::release::quotes::{QuotesFault, VerifiedQuotes};

impl Desk {
    /// Fetches the newest quotes. An honest server never goes back to older ones: they may hold what
    /// was taken back.
    pub(super) fn sync_quotes(
        &self,
        session: &Session<'_>,
        synced: &mut Synced,
    ) -> Result<(), DeskError> {
        let held = self.folder.quotes()?;
        let shown = session.quotes()?;
        if shown.as_ref().map(Note::hash) == held.as_ref().map(Note::hash) {
            return Ok(());
        }
        let Some(note) = shown else {
            let why = "it shows none any more".to_owned();
            synced.alarms.push(Alarm::QuotesRefused(why));
            return Ok(());
        };
        match self.newer_quotes(held, note) {
            Ok(newer) => {
                self.folder.put_quotes(newer.note())?;
                synced.new_quotes = true;
            }
            Err(why) => synced.alarms.push(Alarm::QuotesRefused(why.to_string())),
        }
        Ok(())
    }

    /// Other quotes than those held, if they come after these. Between the two there may have been
    /// some that were never seen here and that nobody keeps.
    fn newer_quotes(&self, held: Option<Note>, shown: Note) -> Result<VerifiedQuotes, QuotesFault> {
        let shown = VerifiedQuotes::verify(shown, &self.chain)?;
        let Some(held) = held else {
            return Ok(shown);
        };
        let held = VerifiedQuotes::verify(held, &self.chain)?;
        let (before, after) = (held.quotes().number(), shown.quotes().number());
        if after <= before {
            return Err(QuotesFault::Chain);
        }
        if after == before + 1 {
            shown.follow(Some(&held))?;
        }
        Ok(shown)
    }
}
