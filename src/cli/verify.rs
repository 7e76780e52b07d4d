//! `corncrake verify`

use clap::Args;

/// Checks a published statistic down to the root of its network.
#[derive(Debug, Args)]
pub struct Verify {}

impl Verify {
    /// Runs the command.
    pub fn run(self) -> anyhow::Result<()> {
        let Self {} = self;
        anyhow::bail!("not built yet")
    }
}
