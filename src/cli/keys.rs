//! `corncrake keys`

use clap::Args;

/// Makes and renews a network's keys, step by step.
#[derive(Debug, Args)]
pub struct Keys {}

impl Keys {
    /// Runs the command.
    pub fn run(self) -> anyhow::Result<()> {
        let Self {} = self;
        anyhow::bail!("not built yet")
    }
}
