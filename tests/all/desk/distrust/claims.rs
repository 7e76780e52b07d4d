//! A server that claims to hold more than there can be: nobody could wait for all of it.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use corncrake::desk::alarms::Alarm;
use corncrake::keys::public::Tier;

use crate::support::each_database;
use crate::support::guild::{Guild, Lie};

/// How many the server claims.
const CLAIMED: u64 = 400;

/// From now on the server claims [`CLAIMED`] of a kind and gives the same note for each; how often
/// it was asked.
fn claim(guild: &Guild, (kind, folder): (&str, &str), held: u64, note: &str) -> Arc<AtomicUsize> {
    let claimed = format!("\"{kind}\":{CLAIMED}");
    guild.change_index(&format!("\"{kind}\":{held}"), &claimed);
    let asked = Arc::new(AtomicUsize::new(0));
    let lie = Lie::Everywhere(note.as_bytes().to_vec(), Arc::clone(&asked));
    guild.lie(&format!("{folder}/"), lie);
    asked
}

#[test]
fn a_desk_asks_no_longer_than_there_can_be_rosters_periods_and_releases() {
    each_database(|database| {
        let (mut guild, asked) = (Guild::start(database), |of: &AtomicUsize| {
            of.load(Ordering::Relaxed)
        });
        guild.admit("Baraka", Tier::Stories);
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        // One that is real, and no roster or period of any other number.
        let notes = [
            guild.rosters[0].to_string(),
            guild.periods[0].to_string(),
            guild.notices[0].to_string(),
        ];
        for note in &notes {
            let of = claim(&guild, ("roster", "rosters"), 2, note);
            let _ = desk.try_sync();
            assert!((1..10).contains(&asked(&of)), "{} rosters", asked(&of));
            guild.stop_lying();
            let of = claim(&guild, ("period", "periods"), 1, note);
            let alarms = desk
                .try_sync()
                .map(|synced| synced.alarms)
                .unwrap_or_default();
            let two = alarms
                .iter()
                .filter(|it| matches!(it, Alarm::TwoPeriods(_)));
            assert!(two.count() <= 1, "{alarms:?}");
            assert!((1..10).contains(&asked(&of)), "{} periods", asked(&of));
            guild.stop_lying();
            let of = claim(&guild, ("release", "releases"), 0, note);
            let alarms = desk.sync().alarms;
            assert_eq!(alarms.len(), 1, "{alarms:?}");
            assert_eq!(asked(&of), 1, "releases");
            guild.stop_lying();
        }
        desk.try_sync().unwrap();
    });
}
