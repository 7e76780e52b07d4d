//! Corrected editions.

use anyhow::{Context as _, bail};
use clap::Args;

use super::{Statement, Workbench, today};
use crate::desk::publish::Draft;
use crate::desk::revision::{Correction, Reworded, reworded};
use crate::release::{Labels, VerifiedRelease};
use crate::tally::TableName;

/// What a corrected edition does.
#[derive(Debug, Args)]
pub struct Revise {
    /// Publish a corrected edition of this release (a cohort's number, or a year): tables are
    /// withdrawn whole or words corrected, and no figure ever changes
    #[arg(long = "revise", id = "revise", value_name = "ADDRESS", requires = "because", conflicts_with_all = ["early", "year"])]
    pub address: Option<String>,
    /// Withdraw this table: QUESTION, with all that cross it, or QUESTION.by.QUESTION
    #[arg(long, value_name = "TABLE", requires = "revise")]
    drop: Vec<String>,
    /// Take publisher, area and wording anew from desk.toml and the questionnaire
    #[arg(long, requires = "revise")]
    words: bool,
    /// Why; it is published. LANG=REASON gives it in one language, REASON alone in all others
    #[arg(long, value_name = "REASON", requires = "revise")]
    because: Vec<String>,
}

impl Revise {
    /// Prepares the edition.
    pub fn draft(&self, desk: &Workbench, address: &str) -> anyhow::Result<Draft> {
        let before = desk.newest_edition(address)?;
        let table = |name: &String| match name.split_once(".by.") {
            Some((question, by)) => TableName::crossed(question, by),
            None => TableName::one_way(name),
        };
        let correction = Correction {
            withdraw: self.drop.iter().map(table).collect(),
            words: self.words,
            reason: reasons(&self.because, &before.release().languages)?,
        };
        Ok(desk.draft_revision(address, &correction, today())?)
    }
}

/// The reason in each of `languages`.
fn reasons(given: &[String], languages: &[String]) -> anyhow::Result<Labels> {
    let mut reasons = Labels::new();
    let mut others = None;
    for text in given {
        let named = text.split_once('=');
        let named = named.filter(|(lang, _)| languages.iter().any(|code| code == lang));
        let reason = named.map_or(&**text, |(_, reason)| reason).trim();
        if reason.is_empty() {
            bail!("--because needs a reason: it is published with the correction");
        }
        match named {
            Some((lang, _)) => drop(reasons.insert(lang.to_owned(), reason.to_owned())),
            None => others = Some(reason.to_owned()),
        }
    }
    for lang in languages {
        if !reasons.contains_key(lang) {
            let reason = others.clone().with_context(|| {
                format!("give the reason in {lang} too: --because \"{lang}=REASON\"")
            })?;
            reasons.insert(lang.clone(), reason);
        }
    }
    Ok(reasons)
}

/// What an edition corrects; nothing where it is a first one.
pub fn show(desk: &Workbench, release: &Statement) -> anyhow::Result<()> {
    let Some(revision) = &release.revises else {
        return Ok(());
    };
    say!("A corrected edition of release {}.", revision.of);
    for (lang, reason) in &revision.reason {
        say!("  Why ({lang}): {reason}");
    }
    let all = desk.releases()?;
    let before = all.iter().map(VerifiedRelease::release);
    let before = before.filter(|one| one.number == revision.of);
    for table in before.flat_map(|before| release.withdrawn_from(before)) {
        let by = table.by.map_or(String::new(), |by| format!(" by {by}"));
        say!("  Withdrawn: {}{by}", table.question);
    }
    if let Some(before) = desk.edition_before(release)? {
        for Reworded {
            lang,
            before,
            after,
        } in reworded(before.release(), release)
        {
            say!("  In other words ({lang}): {before:?} becomes {after:?}");
        }
    }
    if release.sums.is_empty() {
        say!("  Where its year is published too, correct that as well: --revise YEAR");
    }
    say!("");
    Ok(())
}
