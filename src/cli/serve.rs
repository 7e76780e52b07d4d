//! `corncrake serve`

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Context;
use axum::Router;
use axum::extract::State;
use axum::routing::get;
use clap::Args;
use rand::rngs::SysRng;
use rand::{Rng, TryRng};
use zeroize::Zeroizing;

use crate::clock::{Clock, SystemClock};
use crate::config::{Config, NetworkConfig, Origin};
use crate::exchange::server::Exchange;
use crate::intake::{self, Entropy, Intake, Keyring, Network, Venue};
use crate::store::Store;
use crate::web::{self, Dress, Listener, PublicError};

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
        start_log();
        forbid_core_dumps()?;
        let config = Config::read(&self.config)?;
        tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()
            .context("cannot start the runtime")?
            .block_on(serve(config))
    }
}

async fn serve(config: Config) -> anyhow::Result<()> {
    let store = Store::open(&config.database)
        .await
        .context("the database in the configuration")?;
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let router = application(&config, &store, &clock, &system_entropy()).await?;
    let listener = Listener::bind(&config.listen)
        .await
        .with_context(|| format!("cannot listen at {:?}", config.listen))?;
    let place = listener.place();
    tracing::info!(place, networks = config.networks.len(), "serving");
    web::serve(listener, router, config.limits.limits(), stop_signal()?).await;
    store.close().await;
    tracing::info!("stopped");
    Ok(())
}

/// The whole application behind one door: what reporters, members and the public see.
pub async fn application(
    config: &Config,
    store: &Store,
    clock: &Arc<dyn Clock>,
    entropy: &Entropy,
) -> anyhow::Result<Router> {
    let mut fresh = Zeroizing::new([0; 32]);
    entropy.rng().fill_bytes(fresh.as_mut());
    let secret = store.server_secret(fresh).await?;
    let venues = config.networks.iter().map(venue);
    let intake = Intake::new(
        store.clone(),
        Arc::clone(clock),
        entropy.clone(),
        &secret,
        venues.collect::<anyhow::Result<Vec<_>>>()?,
    )?;
    let exchange = exchange(config, store, clock, entropy).await?;
    let router = Router::new()
        .merge(intake::routes(Arc::new(intake)))
        .merge(exchange.routes())
        .route("/healthz", get(health).with_state(store.clone()));
    let dress = Dress {
        origins: origins(config).map(str::to_owned).collect(),
        body: config.limits.limits().body,
    };
    Ok(web::dress(router, dress))
}

fn venue(config: &NetworkConfig) -> anyhow::Result<Venue> {
    let (name, root) = intake::root(config)?;
    Ok(Venue {
        network: Network::from_config(config)?,
        keyring: Keyring::new(name, root)?,
    })
}

async fn exchange(
    config: &Config,
    store: &Store,
    clock: &Arc<dyn Clock>,
    entropy: &Entropy,
) -> anyhow::Result<Exchange> {
    let origins = origins(config).map(|origin| {
        origin
            .parse()
            .with_context(|| format!("the address {origin} in the configuration"))
    });
    let roots: Result<Vec<_>, _> = config.networks.iter().map(intake::root).collect();
    let exchange = Exchange::new(
        store.clone(),
        Arc::clone(clock),
        Box::new(entropy.rng()),
        origins.collect::<anyhow::Result<_>>()?,
        roots?,
    );
    Ok(exchange.await?)
}

fn origins(config: &Config) -> impl Iterator<Item = &str> {
    std::iter::once(&config.origin)
        .chain(&config.also_at)
        .map(Origin::as_str)
}

async fn health(State(store): State<Store>) -> Result<&'static str, PublicError> {
    if store.healthy().await {
        Ok("ok\n")
    } else {
        Err(PublicError::new(web::Kind::Unavailable))
    }
}

/// Randomness from the operating system.
fn system_entropy() -> Entropy {
    Entropy::new(|| {
        let mut seed = Zeroizing::new([0; 32]);
        SysRng
            .try_fill_bytes(seed.as_mut())
            .expect("without randomness from the system nothing may be sealed");
        seed
    })
}

/// Warnings and counts to standard error, without times: the service manager adds those. There
/// is no line per request, because a log with times would say when each report arrived.
fn start_log() {
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_ansi(false)
        .without_time()
        .with_target(false)
        .init();
}

/// A core dump would hold whatever report was being sealed.
fn forbid_core_dumps() -> anyhow::Result<()> {
    #[cfg(unix)]
    rlimit::Resource::CORE
        .set(0, 0)
        .context("cannot forbid core dumps")?;
    Ok(())
}

/// Completes when the service manager or the terminal asks to stop.
fn stop_signal() -> anyhow::Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut terminate = signal(SignalKind::terminate()).context("cannot await SIGTERM")?;
        Ok(async move {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
        })
    }
    #[cfg(not(unix))]
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
