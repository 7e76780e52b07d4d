//! `corncrake admin doctor`: what an operator can mend before somebody is hurt by it.
//!
//! Each check says in one sentence how something is and, where it is not well, what to do. Nothing
//! is changed, and nothing of a report is read.

mod attachments;
mod front;
pub(super) mod line;
mod machine;
mod networks;
mod outside;
mod storage;

use std::path::PathBuf;

use anyhow::bail;
use clap::Args;

use self::front::Trust;
use crate::cli::serve;
use crate::clock::{Clock as _, SystemClock};
use crate::config::Config;

/// Looks at a server: configuration, storage, machine, keys, and how it is seen from outside. Says
/// what to do, changes nothing, and fails where something is wrong.
#[derive(Debug, Args)]
pub struct Doctor {
    /// The server's configuration.
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
    /// Also asks for the form under the public address, as a visitor does, and compares. Run it
    /// again from another machine, or with a browser: what stands in front may treat its own
    /// machine in another way.
    #[arg(long)]
    outside: bool,
    /// With --outside: the authority (PEM) of a certificate that no browser believes.
    #[arg(long, value_name = "FILE", requires = "outside")]
    authority: Option<PathBuf>,
}

/// How something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Well,
    /// Somebody should look at it.
    Look,
    /// It harms somebody, or will.
    Wrong,
}

/// What a check found.
#[derive(Debug, PartialEq, Eq)]
struct Finding {
    state: State,
    /// One sentence.
    what: String,
    /// What to do about it: nothing where it is well.
    then: String,
}

impl Finding {
    fn well(what: impl Into<String>) -> Self {
        Self::of(State::Well, what, "")
    }

    fn look(what: impl Into<String>, then: &str) -> Self {
        Self::of(State::Look, what, then)
    }

    fn wrong(what: impl Into<String>, then: &str) -> Self {
        Self::of(State::Wrong, what, then)
    }

    fn of(state: State, what: impl Into<String>, then: &str) -> Self {
        Self {
            state,
            what: what.into(),
            then: then.to_owned(),
        }
    }
}

impl Doctor {
    /// Runs the command.
    pub async fn run(self) -> anyhow::Result<()> {
        // Whatever is wrong with the configuration is said as `serve` says it.
        let config = Config::read(&self.config)?;
        let venues = serve::venues(&config)?;
        serve::origins(&config)?;
        let trust = Trust::of(self.authority.as_deref())?;
        let today = SystemClock.today();

        let mut all = vec![Finding::well("The configuration can be used.")];
        all.extend(storage::configuration(&self.config, &config));
        all.extend(machine::look());
        let (store, found) = storage::look(&config, today).await;
        all.extend(found);
        if let Some(store) = &store {
            all.extend(attachments::look(store).await);
        }
        for (venue, network) in venues.iter().zip(&config.networks) {
            all.extend(networks::look(venue, network, store.as_ref(), today).await);
        }
        if let Some(store) = store {
            store.close().await;
        }
        let (listen, outside) = (config.listen, self.outside.then_some(config.origin));
        let names: Vec<String> = config.networks.into_iter().map(|it| it.name).collect();
        let now = SystemClock.now();
        let seen = tokio::task::spawn_blocking(move || {
            let mut found = outside::look(&listen, outside.as_ref(), &names, &trust);
            if let (Some(origin), Some(network)) = (&outside, names.first()) {
                found.extend(front::look(origin, network, &trust, now));
            }
            found
        });
        all.extend(seen.await?);
        tell(&all)
    }
}

/// What is worst comes last, where a terminal shows it.
fn tell(all: &[Finding]) -> anyhow::Result<()> {
    for state in [State::Well, State::Look, State::Wrong] {
        let mark = match state {
            State::Well => "well ",
            State::Look => "look ",
            State::Wrong => "WRONG",
        };
        for finding in all.iter().filter(|finding| finding.state == state) {
            say!("{mark}  {}", finding.what);
            if !finding.then.is_empty() {
                say!("       {}", finding.then);
            }
        }
    }
    let count = |state| all.iter().filter(|finding| finding.state == state).count();
    match (count(State::Wrong), count(State::Look)) {
        (0, 0) => say!("All is well."),
        (0, look) => say!("Nothing is wrong; {look} to look at."),
        (wrong, _) => bail!("{wrong} of {} things are wrong", all.len()),
    }
    Ok(())
}
