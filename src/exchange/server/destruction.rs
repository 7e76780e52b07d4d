//! What the stewards have destroyed is destroyed here too.
//!
//! The notice says it, and is kept before anything is deleted: whatever interrupts the deletion, the
//! next publication, the next start and the nightly job do the rest. So does whoever restores an older
//! backup, as soon as the newer notice is published again.

use crate::clock::Date;
use crate::keys::public::{MemberId, NetworkName, Note, NoticeChain, Tier};
use crate::store::{Ending, Store};

use super::standing::{StandingError, Standings};
use super::trail::Action;

/// Deletes what a network's stewards have destroyed and is still here, by documents that lead from
/// the pinned `root`.
pub async fn finish(
    store: &Store,
    network: &NetworkName,
    root: Note,
    day: Date,
) -> Result<(), StandingError> {
    let standing = Standings::new(network.clone(), root).now(store).await?;
    destroy(store, &standing.chain, day, None).await
}

/// Deletes what these notices have destroyed, and notes each period once.
pub(super) async fn destroy(
    store: &Store,
    chain: &NoticeChain,
    day: Date,
    by: Option<MemberId>,
) -> Result<(), StandingError> {
    let notice = chain.current();
    for tier in [Tier::Stories, Tier::Answers] {
        let through = notice.destroyed_through(tier);
        let Some(ended) = chain.end_of(through).filter(|_| through > 0) else {
            continue;
        };
        let network = notice.network.clone();
        let ending = Ending {
            network,
            tier,
            through,
            ended,
        };
        if store.destroy(&ending).await? {
            tracing::info!(network = %ending.network, %tier, through, "destroyed for good");
        }
        note(store, chain, &ending, (day, by)).await?;
    }
    Ok(())
}

/// Notes what is gone, without saying how much it was: a count would outlive what it counted.
async fn note(
    store: &Store,
    chain: &NoticeChain,
    ending: &Ending,
    (day, by): (Date, Option<MemberId>),
) -> Result<(), StandingError> {
    let action = Action::Destroyed.name();
    let noted = store.audited(&ending.network, action).await?;
    for period in chain.periods().filter(|it| it.number <= ending.through) {
        let subject = format!("{} {}", ending.tier, period.number);
        if !noted.contains(&subject) {
            store
                .audit(&ending.network, day, by, action, &subject)
                .await?;
        }
    }
    Ok(())
}
