//! `corncrake serve`

use clap::Args;

/// Runs the server.
#[derive(Debug, Args)]
pub struct Serve {}

impl Serve {
    /// Runs the command.
    pub fn run(self) -> anyhow::Result<()> {
        let Self {} = self;
        anyhow::bail!("not built yet")
    }
}
