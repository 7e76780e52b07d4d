//! `corncrake verify`

mod address;
mod folder;
mod quotes;
mod remade;
mod served;
mod with;

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, bail, ensure};
use clap::Args;

pub use address::{Address, What};

use super::keys::offline_form;
use super::site::root;
use crate::clock::{Clock, Date, SystemClock};
use crate::exchange::road;
use crate::release::{Note, Proof, Proved, Release, Root, audit};

/// More than any proof or table will ever need.
const LARGEST: u64 = 64 << 20;

/// Checks published statistics down to the root of their network, without trusting the server.
#[derive(Debug, Args)]
pub struct Verify {
    /// The address of a figure, of a release or of a network's statistics; or a proof.json file, or
    /// a folder that `corncrake site export` wrote; or, with --note, an offline form.
    #[arg(value_name = "URL-FILE-OR-FOLDER")]
    what: String,
    /// The network's root, from a source that you trust: its root notice, or its fingerprint.
    #[arg(long, value_name = "FILE-OR-FINGERPRINT")]
    root: Option<String>,
    /// The note beside an offline form: checks that form instead.
    #[arg(long, value_name = "FILE", requires = "root")]
    note: Option<PathBuf>,
    /// The quotes.note beside a proof.json file: checks the quotes too. At an address and in a folder
    /// they are found by themselves.
    #[arg(long, value_name = "FILE", conflicts_with = "note")]
    quotes: Option<PathBuf>,
    /// Another network's proof.json, file or address: says also what the figures of both tell
    /// together, where one passes reports on to the other.
    #[arg(long, value_name = "URL-OR-FILE", conflicts_with = "note")]
    with: Option<String>,
    /// A SOCKS proxy, such as `socks5h://127.0.0.1:9050` for Tor.
    #[arg(long, value_name = "URL")]
    proxy: Option<String>,
}

impl Verify {
    /// Runs the command.
    pub fn run(self) -> anyhow::Result<()> {
        let root = self.root.as_deref().map(root).transpose()?;
        let today = SystemClock.today();
        if self.quotes.is_some() {
            let own = Address::parse(&self.what)?.is_some() || Path::new(&self.what).is_dir();
            ensure!(
                !own,
                "--quotes is for a proof.json file; at an address and in a folder quotes are found by \
                 themselves"
            );
        }
        let mut told = if let (Some(note), Some(root)) = (&self.note, &root) {
            offline_form::verify(Path::new(&self.what), note, |first| root.is(first), today)?
        } else if let Some(address) = Address::parse(&self.what)? {
            let agent = agent(&address.base, self.proxy.as_deref())?;
            let fetch = |url: &str| fetch(&agent, url);
            served::served(&address, root.as_ref(), today, &fetch)?
        } else if Path::new(&self.what).is_dir() {
            folder::folder(Path::new(&self.what), root.as_ref(), today)?
        } else {
            let text = std::fs::read_to_string(&self.what)
                .with_context(|| format!("cannot read {}", self.what))?;
            let proved = check(&text, root.as_ref())?;
            whole(&proved, root.as_ref(), today) + &self.beside(&proved)?
        };
        if let Some(other) = &self.with {
            let ours = check(&self.proof(&self.what)?, root.as_ref())?;
            told += &with::together(&ours, &check(&self.proof(other)?, None)?)?;
        }
        super::print(&told)
    }

    /// The quotes beside a proof file, which holds none itself.
    fn beside(&self, proved: &Proved) -> anyhow::Result<String> {
        let Some(file) = &self.quotes else {
            return Ok(
                "Quotes: none are in this file. To check them too, give the quotes.note that lies \
                 beside it (--quotes\n  FILE), or the address or the exported folder instead.\n\n\
                 Verified: everything in this file.\n"
                    .to_owned(),
            );
        };
        let note =
            std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
        let note =
            Note::from_bytes(&note).with_context(|| format!("NOT VERIFIED: {}", file.display()))?;
        let told = quotes::told(Some(&note), proved)?;
        Ok(told + "\nVerified: everything in these two files.\n")
    }

    /// The proof file of what is at an address, in a folder, or a file itself.
    fn proof(&self, at: &str) -> anyhow::Result<String> {
        if let Some(address) = Address::parse(at)? {
            let agent = agent(&address.base, self.proxy.as_deref())?;
            return text(fetch(&agent, &format!("{}proof.json", address.base))?);
        }
        let path = Path::new(at);
        let named = if path.is_dir() {
            path.join("proof.json")
        } else {
            path.to_owned()
        };
        std::fs::read_to_string(&named).with_context(|| format!("cannot read {}", named.display()))
    }
}

fn check(proof: &str, root: Option<&Root>) -> anyhow::Result<Proved> {
    let proof = Proof::from_json(proof).context("NOT VERIFIED")?;
    let proved = proof.check(root).context("NOT VERIFIED")?;
    audit(&proved.releases).context("NOT VERIFIED")?;
    Ok(proved)
}

/// Gives what lies at an address.
type Fetch<'a> = &'a dyn Fn(&str) -> anyhow::Result<Vec<u8>>;

/// The server answered that there is nothing at this address.
#[derive(Debug, thiserror::Error)]
#[error("cannot fetch {0}: the server has no such file")]
struct Absent(String);

fn text(bytes: Vec<u8>) -> anyhow::Result<String> {
    String::from_utf8(bytes).context("NOT VERIFIED: it is no text in UTF-8")
}

/// What was found out about notices and releases.
fn whole(proved: &Proved, root: Option<&Root>, today: Date) -> String {
    let notice = proved.chain.current();
    let mut told = String::new();
    let mut say = |line: String| told.push_str(&(line + "\n"));
    say(format!("Network {}", notice.network));
    say(format!("Root fingerprint: {}", proved.chain.fingerprint()));
    say(if root.is_some() {
        "  This is the root that you named.".to_owned()
    } else {
        "  Compare it with the fingerprint that the network gives you by another way than this \
         server.\n  Until then you know that all of this fits together, not that it is theirs. \
         (--root checks it for you.)"
            .to_owned()
    });
    say(format!(
        "Notices: {}, each signed by enough stewards of the one before it. The newest, of {}, \
         holds until {}.",
        notice.number, notice.issued, notice.expires
    ));
    if notice.is_expired(today) {
        say(
            "  It has EXPIRED: there may be a newer one that this server does not show.".to_owned(),
        );
    }
    say(format!(
        "Releases: {}, each signed by enough of those who could sign on its day, each following \
         on the one before it,\n  none letting a small count be told from its figures.",
        proved.releases.len()
    ));
    for one in &proved.releases {
        let Release {
            number,
            issued,
            total,
            ..
        } = one.release();
        let what = named(one.release());
        say(format!(
            "  {number}. {what}, made on {issued}, about {total} reports, {}",
            one.hash()
        ));
    }
    told
}

/// Which reports a release counts, and whether it corrects another.
pub(super) fn named(release: &Release) -> String {
    let cohort = &release.cohort;
    let reports = if release.sums.is_empty() {
        format!("cohort {} ({})", cohort.number, cohort.label)
    } else {
        format!("the year {}", cohort.label)
    };
    match &release.revises {
        Some(revision) => format!("{reports}, corrects release {}", revision.of),
        None => reports,
    }
}

/// What fetches from `url`, and from below it.
pub(super) fn agent(url: &str, proxy: Option<&str>) -> anyhow::Result<ureq::Agent> {
    let uri: http::Uri = url
        .parse()
        .with_context(|| format!("not an address: {url}"))?;
    road::check(uri.host().unwrap_or_default(), proxy)
        .with_context(|| format!("cannot fetch {url}"))?;
    let config = road::proxied(proxy)?
        .http_status_as_error(true)
        .timeout_global(Some(Duration::from_mins(2)))
        .build();
    Ok(road::agent(config))
}

pub(super) fn fetch(agent: &ureq::Agent, url: &str) -> anyhow::Result<Vec<u8>> {
    let answer = agent.get(url).call();
    if let Err(ureq::Error::StatusCode(404)) = answer {
        bail!(Absent(url.to_owned()));
    }
    let mut answer = answer.with_context(|| format!("cannot fetch {url}"))?;
    if answer.status() != 200 {
        bail!(
            "cannot fetch {url}: the server answered {}",
            answer.status()
        );
    }
    let body = answer.body_mut().with_config().limit(LARGEST).read_to_vec();
    body.with_context(|| format!("cannot read {url}"))
}
