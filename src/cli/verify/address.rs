//! Which of the published figures an address means.

use anyhow::{Context, bail, ensure};

use crate::release::{NetworkName, VerifiedRelease};
use crate::site::formats::{Edition, Format, Statistic};
use crate::text::Lang;

/// An address below a network's statistics, taken apart.
#[derive(Debug, PartialEq, Eq)]
pub struct Address {
    /// Up to and with `/statistics/`.
    pub base: String,
    /// Whose statistics.
    pub network: NetworkName,
    /// What of them.
    pub what: What,
    /// In which language, where the address says so.
    lang: Option<Lang>,
    /// Whether that is said as a folder of files says it: `fr/2/where/index.html`.
    folders: bool,
}

/// What of it.
#[derive(Debug, PartialEq, Eq)]
pub enum What {
    /// Everything.
    All,
    /// One release.
    Cohort(u32),
    /// One question, of one release or of the newest that has it.
    Figure {
        /// The number of a cohort, or a year.
        cohort: Option<u32>,
        /// A question, or `question.by.question`.
        question: String,
    },
}

impl Address {
    /// `None` where `text` is no web address, and so a file.
    pub fn parse(text: &str) -> anyhow::Result<Option<Self>> {
        if !text.starts_with("http://") && !text.starts_with("https://") {
            return Ok(None);
        }
        let bare = text.split('#').next().unwrap_or_default();
        let (plain, query) = bare.split_once('?').unwrap_or((bare, ""));
        let (before, rest) = plain.split_once("/statistics").with_context(|| {
            format!("{text} is not below a network's statistics (…/NETWORK/statistics/…)")
        })?;
        let network = before.rsplit('/').next().unwrap_or_default();
        let network = network
            .parse()
            .with_context(|| format!("{text} names no network"))?;
        let rest = rest.trim_start_matches('/');
        let inner = rest.split('/').next().and_then(|first| first.parse().ok());
        let mut parts = query.split('&').filter_map(|wish| wish.split_once('='));
        let wished = parts.find(|(name, _)| *name == "lang");
        let what = What::parse(rest)
            .with_context(|| format!("{text} is no address of a figure or a release"))?;
        Ok(Some(Self {
            base: format!("{before}/statistics/"),
            network,
            what,
            lang: inner.or(wished.and_then(|(_, code)| code.parse().ok())),
            folders: inner.is_some(),
        }))
    }

    /// The address of a file that has words: in the language of this address, or else in `lang`.
    pub fn file(&self, path: &str, lang: Option<Lang>) -> String {
        let base = &self.base;
        match self.lang.or(lang) {
            Some(lang) if self.folders => format!("{base}{}/{path}", lang.code()),
            Some(lang) => format!("{base}{path}?lang={}", lang.code()),
            None => format!("{base}{path}"),
        }
    }
}

impl What {
    fn parse(rest: &str) -> Option<Self> {
        // A folder of files (`corncrake site export`) has them: `fr/2/where/index.html`.
        let named = |part: &&str| !part.is_empty() && *part != "index.html";
        let mut parts = rest.split('/').filter(named).peekable();
        parts.next_if(|first| first.parse::<Lang>().is_ok());
        let (first, second) = (parts.next(), parts.next());
        let figure = |file: &str| {
            Format::split(file)
                .map_or(file, |(name, _)| name)
                .to_owned()
        };
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

    /// What is meant, among releases that were checked: of each release the figures.
    pub fn find<'a>(&self, releases: &'a [VerifiedRelease]) -> anyhow::Result<Vec<Found<'a>>> {
        let standing = standing(releases);
        let of = |cohort: u32| {
            let address = cohort.to_string();
            let found = standing
                .iter()
                .find(|one| one.release().address() == address);
            found
                .copied()
                .with_context(|| format!("NOT VERIFIED: no signed release has the cohort {cohort}"))
        };
        let all = |release: &'a VerifiedRelease| Ok((release, edition(release).statistics()?));
        match self {
            Self::All => {
                ensure!(!standing.is_empty(), "nothing has been published yet");
                standing.into_iter().map(all).collect()
            }
            Self::Cohort(cohort) => Ok(vec![all(of(*cohort)?)?]),
            Self::Figure { cohort, question } => {
                let candidates = match cohort {
                    Some(cohort) => vec![of(*cohort)?],
                    None => standing.into_iter().rev().collect(),
                };
                for release in candidates {
                    if let Some(statistic) = edition(release).statistic(question)? {
                        return Ok(vec![(release, vec![statistic])]);
                    }
                }
                bail!("NOT VERIFIED: no signed release has figures for {question}")
            }
        }
    }
}

/// A release, and what of its figures.
type Found<'a> = (&'a VerifiedRelease, Vec<Statistic>);

/// The releases as they stand, oldest first: without those that a corrected edition replaced.
fn standing(releases: &[VerifiedRelease]) -> Vec<&VerifiedRelease> {
    let address = |one: &VerifiedRelease| one.release().address();
    let numbered = releases.iter().enumerate();
    let last = numbered.filter(|(at, one)| {
        let mut later = releases.iter().skip(at + 1);
        later.all(|later| address(later) != address(one))
    });
    last.map(|(_, one)| one).collect()
}

/// In the network's own language.
fn edition(release: &VerifiedRelease) -> Edition<'_> {
    let own = release.release().languages.first();
    let lang = own.and_then(|code| code.parse().ok()).unwrap_or(Lang::En);
    Edition::new(release.release(), release.hash(), lang, String::new())
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
        assert_eq!(what("/2/what.by.area.csv"), figure(Some(2), "what.by.area"));
        assert_eq!(what("/fr/2/where/index.html"), figure(Some(2), "where"));
        assert_eq!(what("/fr/index.html"), Some(What::All));
        assert_eq!(what("/two/where"), None);
        assert_eq!(what("/2/where/more"), None);
    }

    #[test]
    fn files_are_fetched_in_the_language_of_the_address() {
        let file = |rest: &str, lang| {
            let url = format!("https://example.org/kenpud/statistics/{rest}");
            let address = Address::parse(&url).ok().flatten();
            let url = address.expect("an address").file("2/where.csv", lang);
            url.split_once("statistics/").expect("below").1.to_owned()
        };
        assert_eq!(file("2/where?lang=fr", None), "2/where.csv?lang=fr");
        assert_eq!(
            file("2/where?hxl&lang=fr#t", Some(Lang::Ru)),
            "2/where.csv?lang=fr"
        );
        assert_eq!(
            file("fr/2/where/index.html", Some(Lang::Fr)),
            "fr/2/where.csv"
        );
        assert_eq!(file("2/where", Some(Lang::Ru)), "2/where.csv?lang=ru");
        assert_eq!(file("2/where", None), "2/where.csv");
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
