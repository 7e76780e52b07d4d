//! Which of the published figures an address means.

use anyhow::Context;

use crate::release::{NetworkName, Table, VerifiedRelease};

/// An address below a network's statistics, taken apart.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Address {
    /// Up to and with `/statistics/`.
    pub(super) base: String,
    pub(super) network: NetworkName,
    pub(super) what: What,
}

/// What of it.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum What {
    /// Everything; the newest release is compared.
    All,
    /// One release.
    Cohort(u32),
    /// One question, of one release or of the newest that has it.
    Figure {
        cohort: Option<u32>,
        question: String,
    },
}

impl Address {
    /// `None` where `text` is no web address, and so a file.
    pub(super) fn parse(text: &str) -> anyhow::Result<Option<Self>> {
        if !text.starts_with("http://") && !text.starts_with("https://") {
            return Ok(None);
        }
        let plain = text.split(['?', '#']).next().unwrap_or_default();
        let (before, rest) = plain.split_once("/statistics").with_context(|| {
            format!("{text} is not below a network's statistics (…/NETWORK/statistics/…)")
        })?;
        let network = before.rsplit('/').next().unwrap_or_default();
        let network = network
            .parse()
            .with_context(|| format!("{text} names no network"))?;
        let what = What::parse(rest.trim_start_matches('/'))
            .with_context(|| format!("{text} is no address of a figure or a release"))?;
        Ok(Some(Self {
            base: format!("{before}/statistics/"),
            network,
            what,
        }))
    }
}

impl What {
    fn parse(rest: &str) -> Option<Self> {
        let mut parts = rest.split('/').filter(|part| !part.is_empty());
        let (first, second) = (parts.next(), parts.next());
        let figure = |file: &str| file.split('.').next().unwrap_or_default().to_owned();
        match (first, second, parts.next()) {
            (None | Some("proof.json"), None, None) => Some(Self::All),
            (Some("latest"), Some(file), None) => Some(Self::Figure {
                cohort: None,
                question: figure(file),
            }),
            (Some(cohort), None | Some("release.json" | "release.note"), None) => {
                Some(Self::Cohort(cohort.parse().ok()?))
            }
            (Some(cohort), Some(file), None) => Some(Self::Figure {
                cohort: Some(cohort.parse().ok()?),
                question: figure(file),
            }),
            _ => None,
        }
    }

    /// What is meant, among releases that were checked.
    pub(super) fn find<'a>(
        &self,
        releases: &'a [VerifiedRelease],
    ) -> anyhow::Result<(&'a VerifiedRelease, Vec<&'a Table>)> {
        let of = |cohort: u32| {
            let found = releases
                .iter()
                .find(|one| one.release().cohort.number == cohort);
            found
                .with_context(|| format!("NOT VERIFIED: no signed release has the cohort {cohort}"))
        };
        let all = |release: &'a VerifiedRelease| release.release().tables.iter().collect();
        match self {
            Self::All => {
                let newest = releases.last().context("nothing has been published yet")?;
                Ok((newest, all(newest)))
            }
            Self::Cohort(cohort) => of(*cohort).map(|release| (release, all(release))),
            Self::Figure { cohort, question } => {
                let has = |release: &&VerifiedRelease| release.release().table(question).is_some();
                let release = match cohort {
                    Some(cohort) => Some(of(*cohort)?).filter(has),
                    None => releases.iter().rev().find(has),
                };
                let absent =
                    || format!("NOT VERIFIED: no signed release has figures for {question}");
                let release = release.with_context(absent)?;
                let table = release.release().table(question).with_context(absent)?;
                Ok((release, vec![table]))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_taken_apart() {
        let what = |rest: &str| {
            let url = format!("https://example.org/kenpud/statistics{rest}");
            Address::parse(&url)
                .map(|address| address.map(|address| address.what))
                .ok()
                .flatten()
        };
        let figure = |cohort, question: &str| {
            Some(What::Figure {
                cohort,
                question: question.to_owned(),
            })
        };
        assert_eq!(what(""), Some(What::All));
        assert_eq!(what("/?lang=fr"), Some(What::All));
        assert_eq!(what("/proof.json"), Some(What::All));
        assert_eq!(what("/2/"), Some(What::Cohort(2)));
        assert_eq!(what("/2/release.note"), Some(What::Cohort(2)));
        assert_eq!(what("/2/where?lang=ru#table"), figure(Some(2), "where"));
        assert_eq!(what("/2/where.csv"), figure(Some(2), "where"));
        assert_eq!(what("/latest/where"), figure(None, "where"));
        assert_eq!(what("/two/where"), None);
        assert_eq!(what("/2/where/more"), None);
    }

    #[test]
    fn what_is_no_web_address_is_a_file() {
        assert_eq!(Address::parse("proof.json").ok().flatten(), None);
        assert!(Address::parse("https://example.org/kenpud/").is_err());
        let address = Address::parse("http://127.0.0.1:80/kenpud/statistics/")
            .ok()
            .flatten();
        let address = address.expect("an address");
        assert_eq!(address.base, "http://127.0.0.1:80/kenpud/statistics/");
        assert_eq!(address.network.as_str(), "kenpud");
    }
}
