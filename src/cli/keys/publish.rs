//! Sends documents to the server.

use clap::Args;

use super::{Place, finish_interrupted, warn_of_single_keys};
use crate::cli::unlock::Unlock;
use crate::desk::stewards::{self, send};
use crate::exchange::client::Server;
use crate::keys::folder::Folder;

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
        let latest = stewards::latest(&documents, &server)?;
        let me = self.unlock.open()?;
        let sent = send(&folder, &documents, &server, latest, &me.signing)?;
        say!("Sent to {}:", self.server);
        say!(
            "  new notices {}, rosters {}, periods {}; wraps {}.",
            sent.notices,
            sent.rosters,
            sent.periods,
            sent.wraps
        );
        warn_of_single_keys(&folder, &documents)
    }
}
