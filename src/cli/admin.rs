//! `corncrake admin`

use clap::Args;

/// Backs up and restores a server.
#[derive(Debug, Args)]
pub struct Admin {}

impl Admin {
    /// Runs the command.
    pub fn run(self) -> anyhow::Result<()> {
        let Self {} = self;
        anyhow::bail!("not built yet")
    }
}
