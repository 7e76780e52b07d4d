//! The desk's page of the demonstration: the real one, open for its first analyst.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use anyhow::Context;
use tokio::runtime::Runtime;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::place::Place;
use super::team::{Team, desk_path};
use crate::cli::browser::port_of;
use crate::cli::unlock::rng;
use crate::clock::Clock;
use crate::config::Listen;
use crate::desk::workbench::{Minutes, Workbench};
use crate::web::Listener;

/// Visitors look around, and read.
const LOCK_AFTER: Minutes = Minutes(60);

/// A page that is served.
pub(super) struct Page {
    link: String,
    stop: oneshot::Sender<()>,
    served: JoinHandle<()>,
}

impl Page {
    /// Opens the first analyst's desk.
    pub fn open(
        runtime: &Runtime,
        team: &Team,
        place: &Place,
        clock: Arc<dyn Clock>,
    ) -> anyhow::Result<Self> {
        let first = team.first();
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        let listener = runtime
            .block_on(Listener::bind(&Listen::Tcp(address)))
            .context("cannot listen for the desk's page")?;
        let port = port_of(&listener)?;
        let folder = desk_path(place, first.name());
        let workbench = Workbench::new(folder, port, LOCK_AFTER, clock, rng())?;
        let link = workbench.expose_link().to_string();
        runtime.block_on(workbench.unlock_as(first.twin()));
        let (stop, stopped) = oneshot::channel();
        let served = runtime.spawn(workbench.serve(listener, async {
            let _ = stopped.await;
        }));
        Ok(Self { link, stop, served })
    }

    /// The one-time link.
    pub fn link(&self) -> &str {
        &self.link
    }

    /// Stops serving.
    pub fn close(self, runtime: &Runtime) -> anyhow::Result<()> {
        // An error says that it has stopped already.
        let _ = self.stop.send(());
        Ok(runtime.block_on(self.served)?)
    }
}
