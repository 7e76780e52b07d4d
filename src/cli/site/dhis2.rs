//! `corncrake site dhis2`

use std::path::PathBuf;

use anyhow::{Context, ensure};
use clap::Args;

use super::FromProof;
use crate::site::formats::Edition;
use crate::site::formats::dhis2::{Mapping, Sent};
use crate::text::Lang;

/// Writes the figures of one release as a DHIS2 dataValueSet, to be sent to /api/dataValueSets.
///
/// A mapping file says which figure is which data element (see docs/dhis2.toml). Figures that are
/// withheld are left out, and named on the standard error: DHIS2 has no mark for them.
#[derive(Debug, Args)]
pub struct Dhis2 {
    /// Which figure is which data element.
    #[arg(long, value_name = "FILE")]
    mapping: PathBuf,
    #[command(flatten)]
    from: FromProof,
    /// The number of the cohort; the newest release's where none is given.
    #[arg(long, value_name = "NUMBER")]
    cohort: Option<u32>,
    /// The period in DHIS2's own form, where the cohort is none of the calendar.
    #[arg(long, value_name = "PERIOD")]
    period: Option<String>,
}

impl Dhis2 {
    /// Runs the command.
    pub fn run(self) -> anyhow::Result<()> {
        let shown = self.mapping.display();
        let text = std::fs::read_to_string(&self.mapping);
        let text = text.with_context(|| format!("cannot read {shown}"))?;
        let mapping: Mapping = toml::from_str(&text).with_context(|| format!("{shown}"))?;
        let given = self.period.as_deref();
        let fits = |period: &str| period.bytes().all(|b| b.is_ascii_alphanumeric());
        ensure!(
            given.is_none_or(|period| !period.is_empty() && fits(period)),
            "--period: a period of DHIS2 has letters and digits, such as 2026Q3"
        );
        let (proof, root) = self.from.read()?;
        let proved = proof.check(Some(&root)).context("NOT VERIFIED")?;
        let newest = proved
            .releases
            .last()
            .context("nothing has been published yet")?;
        let found = match self.cohort {
            None => Some(newest),
            Some(number) => {
                let mut all = proved.releases.iter();
                all.find(|one| one.release().cohort.number == number)
            }
        };
        let verified = found.context("--cohort: no signed release has this cohort")?;
        let edition = Edition::new(verified.release(), verified.hash(), Lang::En, String::new());
        let Sent { set, left_out } = mapping.apply(&edition, given)?;
        say!("{}", serde_json::to_string_pretty(&set)?);
        for name in &left_out {
            eprintln!("corncrake: left out, because it is withheld or not published: {name}");
        }
        Ok(())
    }
}
