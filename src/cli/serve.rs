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
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;
use zeroize::Zeroizing;

use super::metrics::{self, Room, Watched};
use super::place;
use crate::clock::{Clock, Date, SystemClock};
use crate::config::{BudgetConfig, Config, NetworkConfig};
use crate::exchange;
use crate::exchange::server::Exchange;
use crate::intake::{self, Entropy, FileLimits, Intake, Keyring, Network, NetworkError, Venue};
use crate::keys::public::NetworkName;
use crate::metrics::Days;
use crate::site;
use crate::store::{Allowance, Allowances, Budgets, Store};
use crate::text::Lang;
use crate::web::{self, Dress, Limits, Listener, PublicError};

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
        start_log(tracing::Level::INFO);
        forbid_core_dumps()?;
        let config = Config::read(&self.config)?;
        #[cfg(unix)]
        allow_connections(config.limits.limits().connections);
        tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()
            .context("cannot start the runtime")?
            .block_on(serve(config))
    }
}

async fn serve(config: Config) -> anyhow::Result<()> {
    // Whatever is wrong with the configuration is said before anything is made.
    venues(&config)?;
    origins(&config)?;
    let listener = Listener::bind(&config.listen)
        .await
        .with_context(|| format!("cannot listen at {:?}", config.listen))?;
    let store = Store::open(config.database.expose())
        .await
        .context("the database in the configuration")?;
    let store = place::with_attachments(store, &config)?;
    if config.attachments.megabytes > 0 && !store.takes_attachments() {
        tracing::warn!(
            "no attachments are taken: with PostgreSQL, say in [attachments] where to keep them"
        );
    }
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let watchers = match &config.metrics {
        Some(metrics) => Some(
            Listener::bind(&metrics.listen)
                .await
                .context("cannot listen at metrics.listen")?,
        ),
        None => None,
    };
    let doors = doors(&config, &store, &clock, &system_entropy()).await?;
    let place = listener.place();
    // Before it is said that it serves: whoever hears that may ask it to stop.
    let stop = stop_signal()?;
    tracing::info!(place, networks = config.networks.len(), "serving");
    finish_destruction(&config, &store, &clock)?;
    if let (Some(listener), Some(router)) = (watchers, doors.metrics) {
        tracing::info!(metrics = listener.place(), "metrics are told");
        // It ends with the process: nobody waits for an answer to a watcher.
        let never = std::future::pending();
        tokio::spawn(web::serve(listener, router, Limits::default(), never));
    }
    web::serve(listener, doors.public, config.limits.limits(), stop).await;
    store.close().await;
    tracing::info!("stopped");
    Ok(())
}

/// Deletes, beside everything else, what the stewards have destroyed and an earlier run left.
fn finish_destruction(
    config: &Config,
    store: &Store,
    clock: &Arc<dyn Clock>,
) -> anyhow::Result<()> {
    let roots: Result<Vec<_>, _> = config.networks.iter().map(intake::root).collect();
    let (roots, store, today) = (roots?, store.clone(), clock.today());
    tokio::spawn(async move {
        for (network, root) in roots {
            if let Err(error) = exchange::server::finish(&store, &network, root, today).await {
                tracing::error!(%network, %error, "what was destroyed is not all gone: tried again by night");
            }
        }
    });
    Ok(())
}

/// What is served, by where it comes in.
pub struct Doors {
    /// What reporters, members and the public see.
    pub public: Router,
    /// What whoever watches over the server sees, where the configuration says so.
    pub metrics: Option<Router>,
}

/// The whole application.
pub async fn doors(
    config: &Config,
    store: &Store,
    clock: &Arc<dyn Clock>,
    entropy: &Entropy,
) -> anyhow::Result<Doors> {
    let mut fresh = Zeroizing::new([0; 32]);
    entropy.rng().fill_bytes(fresh.as_mut());
    let secret = store.server_secret(fresh).await?;
    let venues = venues(config)?;
    warn_of_old_forms(&venues, clock.today());
    let names: Vec<_> = venues.iter().map(|it| it.network.name.clone()).collect();
    let budgets = budgets(config, store, clock, names.clone()).await?;
    let watched = config.metrics.is_some();
    let days = watched.then(|| Arc::new(Days::new(Arc::clone(clock), names)));
    let intake = Intake::new(
        store.clone(),
        Arc::clone(clock),
        entropy.clone(),
        &secret,
        budgets.clone(),
        venues,
    )?
    .with_files(FileLimits::new(
        config.attachments.megabytes,
        config.attachments.megapixels,
        config.attachments.memory_mib,
    ))
    .counted_by(days.clone());
    let intake = Arc::new(intake);
    let exchange = members(config, store, clock, entropy).await?;
    let published = config.networks.iter().map(|config| {
        let (name, root) = intake::root(config)?;
        Ok((name, root, intake::languages(config)?))
    });
    let published: Vec<_> = published.collect::<Result<_, NetworkError>>()?;
    let origin = config.origin.as_str().to_owned();
    let router = Router::new()
        .merge(intake::routes(Arc::clone(&intake)))
        .merge(exchange.routes())
        .merge(site::router(store.clone(), origin, published))
        .merge(web::assets::routes())
        .route("/healthz", get(health).with_state(store.clone()));
    let dress = Dress {
        origins: origins(config)?.iter().map(ToString::to_string).collect(),
        body: config.limits.limits().body,
        languages: languages(config)?,
    };
    let public = web::dress(router, dress);
    let Some(days) = days else {
        return Ok(Doors {
            public,
            metrics: None,
        });
    };
    Ok(Doors {
        public: metrics::counting(public, &days),
        metrics: Some(metrics::router(Watched {
            days,
            intake,
            store: store.clone(),
            budgets,
            clock: Arc::clone(clock),
            room: Room::of(config),
        })),
    })
}

pub(super) fn venues(config: &Config) -> anyhow::Result<Vec<Venue>> {
    let venue = |config: &NetworkConfig| {
        let mut network = Network::from_config(config)?;
        network.read_offline_form(config)?;
        let (name, root) = intake::root(config)?;
        let keyring = Keyring::new(name, root)?;
        Ok(Venue { network, keyring })
    };
    config.networks.iter().map(venue).collect()
}

/// An old offline form still works, but ties up reporters whose keys are about to go.
fn warn_of_old_forms(venues: &[Venue], today: Date) {
    for venue in venues {
        let network = &venue.network;
        if network.offline().is_some_and(|form| form.is_old(today)) {
            let network = &network.name;
            tracing::warn!(%network, "the offline form is old: make a new one with corncrake keys offline-form");
        }
    }
}

/// How much may come in.
async fn budgets(
    config: &Config,
    store: &Store,
    clock: &Arc<dyn Clock>,
    networks: Vec<NetworkName>,
) -> anyhow::Result<Budgets> {
    let allowance = |budget: BudgetConfig, unit: u32| Allowance {
        at_once: budget.at_once.saturating_mul(unit),
        per_day: budget.per_day.saturating_mul(unit),
    };
    let (one, all) = (config.budgets.network, config.budgets.all_networks);
    let each = Allowances {
        reports: allowance(one.reports, 1),
        look_ups: allowance(one.look_ups, 1),
        attachment_kib: allowance(one.attachments_mib, 1024),
    };
    let all = Allowances {
        reports: allowance(all.reports, 1),
        look_ups: allowance(all.look_ups, 1),
        attachment_kib: allowance(all.attachments_mib, 1024),
    };
    let started = Budgets::start(store.clone(), Arc::clone(clock), networks, each, all);
    started.await.context("the budgets")
}

/// The languages that any of the networks offers, the first network's first.
fn languages(config: &Config) -> Result<Vec<Lang>, NetworkError> {
    let mut languages = Vec::new();
    for network in &config.networks {
        for lang in intake::languages(network)? {
            if !languages.contains(&lang) {
                languages.push(lang);
            }
        }
    }
    Ok(languages)
}

/// What desks and stewards speak to.
async fn members(
    config: &Config,
    store: &Store,
    clock: &Arc<dyn Clock>,
    entropy: &Entropy,
) -> anyhow::Result<Exchange> {
    let roots: Result<Vec<_>, _> = config.networks.iter().map(intake::root).collect();
    let exchange = Exchange::new(
        store.clone(),
        Arc::clone(clock),
        Box::new(entropy.rng()),
        origins(config)?,
        roots?,
    );
    Ok(exchange.await?)
}

/// Every address of this server. A challenge names one of them, and a form comes from one.
pub(super) fn origins(config: &Config) -> anyhow::Result<Vec<exchange::origin::Origin>> {
    let own = std::iter::once(&config.origin).chain(&config.also_at);
    let origins = own.map(|origin| {
        let origin = origin.as_str();
        origin
            .parse()
            .with_context(|| format!("the address {origin} in the configuration"))
    });
    origins.collect()
}

async fn health(State(store): State<Store>) -> Result<&'static str, PublicError> {
    if store.healthy().await {
        Ok("ok\n")
    } else {
        Err(PublicError::new(web::Kind::Unavailable))
    }
}

/// Randomness from the operating system.
pub(super) fn system_entropy() -> Entropy {
    Entropy::new(|| {
        let mut seed = Zeroizing::new([0; 32]);
        SysRng
            .try_fill_bytes(seed.as_mut())
            .expect("without randomness from the system nothing may be sealed");
        seed
    })
}

/// Warnings and counts to standard error, without times: the service manager adds those. There
/// is no line per request, because a log with times would say when each report arrived. For the same
/// reason there is none that a library writes: of a bucket that is away, one would name each try.
pub(super) fn start_log(least: tracing::Level) {
    let lines = tracing_subscriber::fmt::layer()
        .with_writer(std::io::stderr)
        .with_ansi(false)
        .without_time()
        .with_target(false);
    let ours = Targets::new().with_target(env!("CARGO_CRATE_NAME"), least);
    tracing_subscriber::registry().with(lines).with(ours).init();
}

/// A core dump would hold whatever report was being sealed.
pub(super) fn forbid_core_dumps() -> anyhow::Result<()> {
    #[cfg(unix)]
    rlimit::Resource::CORE
        .set(0, 0)
        .context("cannot forbid core dumps")?;
    Ok(())
}

/// Files that are open besides connections: database, attachments, logs.
#[cfg(unix)]
const OTHER_FILES: usize = 512;

/// A connection is an open file, and the usual limit of 1,024 would be met before ours. Raised as
/// far as the system lets us, and said where that is not enough.
#[cfg(unix)]
fn allow_connections(connections: usize) {
    let wanted = u64::try_from(connections.saturating_add(OTHER_FILES)).unwrap_or(u64::MAX);
    let allowed = rlimit::increase_nofile_limit(wanted).unwrap_or(0);
    if allowed < wanted {
        tracing::warn!(
            allowed,
            wanted,
            "the system lets this process open too few files for limits.connections"
        );
    }
}

/// Completes when the service manager or the terminal asks to stop.
pub(super) fn stop_signal() -> anyhow::Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut terminate = signal(SignalKind::terminate()).context("cannot await SIGTERM")?;
        let mut interrupt = signal(SignalKind::interrupt()).context("cannot await SIGINT")?;
        Ok(async move {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
        })
    }
    #[cfg(not(unix))]
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
