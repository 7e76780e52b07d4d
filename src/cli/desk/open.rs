//! The desk's page, in the browser of whoever sits here.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use anyhow::Context;
use clap::Args;

use super::alarms;
use crate::cli::browser::{self, Doorway, port_of};
use crate::cli::serve;
use crate::cli::unlock::{PassphraseFile, rng};
use crate::clock::SystemClock;
use crate::config::Listen;
use crate::desk::folder::Folder;
use crate::desk::workbench::{Minutes, Workbench};
use crate::web::Listener;

/// Opens the desk's page in the browser: on this computer only, for nobody else who uses it
#[derive(Debug, Args)]
pub struct Open {
    /// The desk's folder
    #[arg(long, value_name = "DIR", default_value = ".")]
    folder: PathBuf,
    /// Open the desk at once, with the passphrase in the first line of FILE
    #[command(flatten)]
    passphrase: PassphraseFile,
    /// Where to listen on 127.0.0.1; 0 takes any free port
    #[arg(long, value_name = "PORT", default_value_t = 0)]
    port: u16,
    /// Lock after so many minutes without use
    #[arg(long, value_name = "MINUTES", default_value_t = 15, value_parser = clap::value_parser!(u16).range(1..=240))]
    lock_after: u16,
    /// Only print the link
    #[arg(long)]
    no_browser: bool,
}

impl Open {
    /// Runs the command.
    pub fn run(self) -> anyhow::Result<()> {
        serve::start_log(tracing::Level::WARN);
        serve::forbid_core_dumps()?;
        let runtime = tokio::runtime::Runtime::new().context("cannot start the runtime")?;
        runtime.block_on(self.serve())
    }

    async fn serve(self) -> anyhow::Result<()> {
        let (folder, settings) = Folder::open(&self.folder)?;
        let told = alarms::tell(&folder, &[])?;
        let identity = self.folder.join(&settings.identity);
        let member = self.passphrase.open_without_asking(&identity)?;
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, self.port));
        let listener = Listener::bind(&Listen::Tcp(address))
            .await
            .with_context(|| format!("cannot listen at {address}"))?;
        let port = port_of(&listener)?;
        let lock_after = Minutes(self.lock_after);
        let clock = Arc::new(SystemClock);
        let door = self.folder.join("open.html");
        let workbench = Workbench::new(self.folder, port, lock_after, clock, rng())?;
        workbench.after_each_sync(tell_what_is_new(folder, told));
        let stop = serve::stop_signal()?;
        if let Some(member) = member {
            workbench.unlock_as(member).await;
        }
        let link = workbench.expose_link();
        say!("The desk:  {}", *link);
        say!("The link works once, in one browser. Ctrl-C closes the desk.");
        // Held until the end.
        let doorway = (!self.no_browser).then(|| Doorway::make(&door, &link));
        let doorway = doorway.transpose()?;
        if let Some(doorway) = &doorway {
            browser::open(doorway.path());
        }
        workbench.serve(listener, stop).await;
        Ok(())
    }
}

/// Tells, here too, of the alarms that a sync of the page brought.
fn tell_what_is_new(folder: Folder, told: Vec<u64>) -> impl Fn() + Send + Sync {
    let told = Mutex::new(told);
    move || {
        let mut told = told.lock().expect("no holder of it panics");
        match alarms::tell(&folder, &told) {
            Ok(now) => *told = now,
            // What cannot be read may be an alarm.
            Err(why) => eprintln!("ALARM: the desk's alarms cannot be read: {why:#}"),
        }
    }
}
