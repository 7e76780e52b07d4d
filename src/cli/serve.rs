//! `corncrake serve`

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Context;
use axum::Router;
use axum::routing::get;
use clap::Args;

use crate::clock::{Clock, SystemClock};
use crate::config::{Config, LimitsConfig, seconds};
use crate::web::{self, Dress, Limits, Listener};

/// Runs the server.
#[derive(Debug, Args)]
pub struct Serve {
    /// The configuration (see deploy/corncrake.toml).
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
}

impl Serve {
    /// Runs the command.
    pub fn run(self) -> anyhow::Result<()> {
        let config = Config::read(&self.config)?;
        forbid_core_dumps()?;
        tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()
            .context("cannot start the runtime")?
            .block_on(serve(config))
    }
}

async fn serve(config: Config) -> anyhow::Result<()> {
    let limits = limits(config.limits);
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let router = router(&config, &clock);
    let listener = Listener::bind(&config.listen)
        .await
        .with_context(|| format!("cannot listen at {:?}", config.listen))?;
    tracing::info!(place = listener.place(), "serving");
    web::serve(listener, router, limits, stop_signal()).await;
    tracing::info!("stopped");
    Ok(())
}

/// The whole application: what reporters, members and the public see, behind one door.
pub fn router(config: &Config, _clock: &Arc<dyn Clock>) -> Router {
    let router = Router::new().route("/healthz", get(async || "ok\n"));
    web::dress(
        router,
        Dress {
            origin: config.origin.as_str().to_owned(),
            body: limits(config.limits).body,
        },
    )
}

fn limits(config: LimitsConfig) -> Limits {
    Limits {
        header: seconds(config.header_seconds),
        body: seconds(config.body_seconds),
        idle: seconds(config.idle_seconds),
        connection: seconds(config.connection_seconds),
        connections: config.connections.max(1),
        drain: seconds(config.drain_seconds),
    }
}

/// A core dump would hold whatever report was being sealed.
fn forbid_core_dumps() -> anyhow::Result<()> {
    #[cfg(unix)]
    rlimit::Resource::CORE
        .set(0, 0)
        .context("cannot forbid core dumps")?;
    Ok(())
}

async fn stop_signal() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut terminate = signal(SignalKind::terminate()).expect("SIGTERM can be listened for");
        tokio::select! {
            _ = terminate.recv() => {}
            _ = tokio::signal::ctrl_c() => {}
        }
    }
    #[cfg(not(unix))]
    let _ = tokio::signal::ctrl_c().await;
}
