//! `corncrake desk`

use clap::Args;

/// Opens, decides on and counts reports, on the machine of an analyst.
#[derive(Debug, Args)]
pub struct Desk {}

impl Desk {
    /// Runs the command.
    pub fn run(self) -> anyhow::Result<()> {
        let Self {} = self;
        anyhow::bail!("not built yet")
    }
}
