//! The server of the demonstration: the real one, in this process, on this machine only.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;

use anyhow::Context;
use tokio::runtime::Runtime;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::cli::serve;
use crate::clock::Clock;
use crate::config::{Config, Listen};
use crate::store::Store;
use crate::web::{self, Limits, Listener};

/// An address that is taken and not yet served.
pub(super) struct Reserved {
    listener: Listener,
    origin: String,
}

/// A running server.
pub(super) struct Stage {
    store: Store,
    stop: oneshot::Sender<()>,
    served: JoinHandle<()>,
}

impl Reserved {
    /// Takes the port on the loopback address; any free one where it is 0.
    pub fn take(runtime: &Runtime, port: u16) -> anyhow::Result<Self> {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let listener = runtime
            .block_on(Listener::bind(&Listen::Tcp(address)))
            .with_context(|| format!("cannot listen at {address}"))?;
        let origin = format!("http://{}", listener.place());
        Ok(Self { listener, origin })
    }

    /// The address, as browsers write it.
    pub fn origin(&self) -> &str {
        &self.origin
    }
}

impl Stage {
    /// Serves what the configuration says.
    pub fn open(
        runtime: &Runtime,
        reserved: Reserved,
        config: &Path,
        clock: &Arc<dyn Clock>,
    ) -> anyhow::Result<Self> {
        let config = Config::read(config)?;
        let entropy = serve::system_entropy();
        let (store, router) = runtime.block_on(async {
            let store = Store::open(config.database.expose())
                .await
                .context("the demonstration's database")?;
            let router = serve::doors(&config, &store, clock, &entropy).await?.public;
            anyhow::Ok((store, router))
        })?;
        let (stop, stopped) = oneshot::channel();
        let served = runtime.spawn(web::serve(
            reserved.listener,
            router,
            Limits::default(),
            async {
                let _ = stopped.await;
            },
        ));
        Ok(Self {
            store,
            stop,
            served,
        })
    }

    /// Stops serving, and closes the database.
    pub fn close(self, runtime: &Runtime) -> anyhow::Result<()> {
        // An error says that the server has stopped already.
        let _ = self.stop.send(());
        runtime.block_on(self.served)?;
        runtime.block_on(self.store.close());
        Ok(())
    }
}
