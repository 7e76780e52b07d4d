//! Frozen cohorts, from one member's desk to another's.

use std::path::PathBuf;

use anyhow::{Context as _, bail};
use clap::Args;

use super::casework::member;
use super::{At, counted, today};
use crate::keys::file;

/// The most bytes of a file of handed-over cohorts.
const LONGEST: u64 = 1 << 28;

/// Hands frozen cohorts over to another member, or takes them in
///
/// Every release follows on all frozen cohorts. The server has each sealed to the key of its period; once
/// that key is destroyed, only the desks that had it then can open them. Whoever came later, or has a new
/// identity, gets them from a colleague: as a file that is sealed to them, by another road than the
/// server. Without an option this says who has them all.
#[derive(Debug, Args)]
pub struct Cohorts {
    #[command(flatten)]
    at: At,
    /// Make a file for this member: their name or id
    #[arg(long = "for", value_name = "MEMBER", requires = "out")]
    to: Option<String>,
    /// Where to put it
    #[arg(long, value_name = "FILE", requires = "to")]
    out: Option<PathBuf>,
    /// Take in a file that a colleague made for you
    #[arg(long, value_name = "FILE", conflicts_with = "to")]
    take: Option<PathBuf>,
}

impl Cohorts {
    pub fn run(self) -> anyhow::Result<()> {
        let desk = self.at.open()?;
        if let Some(from) = &self.take {
            let place = || from.display().to_string();
            let bytes = file::read(from, LONGEST).with_context(place)?;
            let new = desk.take_cohorts(&bytes)?;
            say!("{} can be opened here now.", counted(new, "more cohort"));
            return Ok(());
        }
        if let (Some(name), Some(out)) = (&self.to, &self.out) {
            let id = member(&desk, name)?;
            let to = desk.rosters()?.current().member(id);
            let to = to.context("nobody of this name is a member now")?;
            let bytes = desk.hand_cohorts(to)?;
            file::write_new(out, &bytes).with_context(|| out.display().to_string())?;
            say!("Only {} can open this file: {}", to.name, out.display());
            say!("Give it to them by another road than the server.");
            return Ok(());
        }
        let frozen = desk.frozen()?;
        if !frozen.closed.is_empty() {
            let closed: Vec<String> = frozen.closed.iter().map(ToString::to_string).collect();
            say!("Closed at this desk: cohort {}.", closed.join(", "));
        }
        match desk.holders_of_cohorts(today())? {
            None => say!("No key of a frozen cohort is destroyed or due to be."),
            Some(holders) if holders.is_empty() => bail!("no member has every frozen cohort"),
            Some(holders) => {
                for id in holders {
                    say!("Has every frozen cohort: {}", desk.name_of(id));
                }
            }
        }
        Ok(())
    }
}
