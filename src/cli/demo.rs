//! `corncrake demo`

use clap::Args;

/// Shows the whole way of a report on this machine, with throwaway keys.
#[derive(Debug, Args)]
pub struct Demo {}

impl Demo {
    /// Runs the command.
    pub fn run(self) -> anyhow::Result<()> {
        let Self {} = self;
        anyhow::bail!("not built yet")
    }
}
