//! Sends documents to the server.

use std::collections::BTreeSet;

use anyhow::{Context, bail};
use clap::Args;

use super::{Place, finish_interrupted, warn_of_single_keys};
use crate::cli::unlock::Unlock;
use crate::exchange::client::{ClientError, Server};
use crate::exchange::{Bundle, WrapFor};
use crate::keys::ceremony::Wrap;
use crate::keys::documents::Documents;
use crate::keys::folder::Folder;
use crate::keys::public::{MemberId, Note, Notice, PeriodNote, Roster, Statement};
use crate::keys::secret::MemberIdentity;

/// Wraps sent at once: with base64, about three kilobytes each.
const WRAPS_AT_ONCE: usize = 500;

/// Sends what the server does not have yet: notices, rosters, periods, wraps
#[derive(Debug, Args)]
pub struct Publish {
    #[command(flatten)]
    place: Place,
    #[command(flatten)]
    unlock: Unlock,
    /// The server's address, with https:// before it
    #[arg(long, value_name = "URL")]
    server: String,
    /// A SOCKS proxy for Tor, such as `socks5h://127.0.0.1:9050`
    #[arg(long, value_name = "URL")]
    proxy: Option<String>,
}

impl Publish {
    pub fn run(self) -> anyhow::Result<()> {
        let folder = Folder::at(&self.place.folder);
        finish_interrupted(&folder)?;
        let documents = folder.documents()?;
        let network = documents.notice().network.clone();
        let server = Server::new(&self.server, network, self.proxy.as_deref())?;
        let latest = match server.latest_notice() {
            Ok(latest) => latest,
            Err(ClientError::Missing) => bail!("{} does not host this network", self.server),
            Err(error) => return Err(error.into()),
        };
        if latest > u64::from(documents.notice().number) {
            bail!(
                "the server has notice {latest}, this folder only {}: get the others' documents \
                 first; nothing was sent",
                documents.notice().number
            );
        }
        let ours = usize::try_from(latest).ok().and_then(|n| n.checked_sub(1));
        let ours = ours.and_then(|at| documents.chain().notes().nth(at));
        if ours.map(Note::hash) != Some(server.notice(latest)?.hash()) {
            bail!(
                "the server shows another notice {latest} than this folder has: two histories. \
                 Nothing was sent; speak to the other stewards"
            );
        }
        let me = self.unlock.open()?;
        let sent = send(&folder, &documents, &server, latest, &me)?;
        println!("Sent to {}:", self.server);
        println!(
            "  new notices {}, rosters {}, periods {}; wraps {}.",
            sent.notices, sent.rosters, sent.periods, sent.wraps
        );
        warn_of_single_keys(&folder, &documents)
    }
}

/// How much was sent.
pub(in crate::cli) struct Sent {
    notices: usize,
    rosters: usize,
    periods: usize,
    wraps: usize,
}

/// Sends what `server`, whose newest notice is `latest`, does not have yet.
pub(in crate::cli) fn send(
    folder: &Folder,
    documents: &Documents,
    server: &Server,
    latest: u64,
    me: &MemberIdentity,
) -> anyhow::Result<Sent> {
    let session = server.session(&me.signing);
    let index = session.index().context("the server does not let you in")?;
    let readers: BTreeSet<_> = documents.readers().map(|reader| reader.id).collect();
    let mut wraps = wraps_for(folder.wraps()?, &readers);
    let first = wraps.split_off(wraps.len().saturating_sub(WRAPS_AT_ONCE));
    let bundle = Bundle {
        notices: newer::<Notice>(folder, latest)?,
        rosters: newer::<Roster>(folder, index.roster)?,
        periods: newer::<PeriodNote>(folder, index.period)?,
        wraps: first,
    };
    let sent = Sent {
        notices: bundle.notices.len(),
        rosters: bundle.rosters.len(),
        periods: bundle.periods.len(),
        wraps: bundle.wraps.len() + wraps.len(),
    };
    let refused = "the server did not take the documents; nothing new is in force there";
    session.publish_documents(&bundle).context(refused)?;
    for wraps in wraps.chunks(WRAPS_AT_ONCE) {
        let bundle = Bundle {
            wraps: wraps.to_vec(),
            ..Bundle::default()
        };
        session
            .publish_documents(&bundle)
            .context("some wraps did not arrive; publish again")?;
    }
    Ok(sent)
}

/// Wraps of those who may still enter, the newest periods last: they go first, with the documents.
fn wraps_for(wraps: Vec<Wrap>, readers: &BTreeSet<MemberId>) -> Vec<WrapFor> {
    let wraps = wraps
        .into_iter()
        .filter(|wrap| readers.contains(&wrap.reader));
    let mut wraps: Vec<_> = wraps
        .map(|wrap| WrapFor {
            period: wrap.period,
            tier: wrap.tier,
            member: wrap.reader,
            wrap: wrap.file,
        })
        .collect();
    wraps.sort_by_key(|wrap| wrap.period);
    wraps
}

fn newer<T: Statement>(folder: &Folder, than: u64) -> anyhow::Result<Vec<String>> {
    let notes = folder.notes::<T>()?.into_iter();
    let new = notes.filter(|note| number::<T>(note).is_some_and(|number| number > than));
    Ok(new.map(|note| note.to_string()).collect())
}

fn number<T: Statement>(note: &Note) -> Option<u64> {
    let statement: T = note.read_unverified().ok()?;
    Some(statement.number())
}
