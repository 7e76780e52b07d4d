//! `corncrake verify`

mod address;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, bail, ensure};
use clap::Args;

use address::Address;

use super::keys::offline_form;
use crate::clock::{Clock, Date, SystemClock};
use crate::release::{Note, Proof, Proved, Release, Root, Table, VerifiedRelease};

/// More than any proof or table will ever need.
const LARGEST: u64 = 64 << 20;

/// Checks published statistics down to the root of their network, without trusting the server.
#[derive(Debug, Args)]
pub struct Verify {
    /// The address of a figure, of a release or of a network's statistics; or a proof.json file; or,
    /// with --note, an offline form.
    #[arg(value_name = "URL-OR-FILE")]
    what: String,
    /// The network's root, from a source that you trust: its root notice, or its fingerprint.
    #[arg(long, value_name = "FILE-OR-FINGERPRINT")]
    root: Option<String>,
    /// The note beside an offline form: checks that form instead.
    #[arg(long, value_name = "FILE", requires = "root")]
    note: Option<PathBuf>,
    /// A proxy, such as `socks5://127.0.0.1:9050` for Tor.
    #[arg(long, value_name = "URL")]
    proxy: Option<String>,
}

impl Verify {
    /// Runs the command.
    pub fn run(self) -> anyhow::Result<()> {
        let root = self.root.as_deref().map(root).transpose()?;
        let today = SystemClock.today();
        let told = if let (Some(note), Some(root)) = (&self.note, &root) {
            offline_form::verify(Path::new(&self.what), note, |first| root.is(first), today)?
        } else if let Some(address) = Address::parse(&self.what)? {
            let agent = agent(self.proxy.as_deref())?;
            let fetch = |url: &str| fetch(&agent, url);
            served(&address, root.as_ref(), today, &fetch)?
        } else {
            let text = std::fs::read_to_string(&self.what)
                .with_context(|| format!("cannot read {}", self.what))?;
            let proved = check(&text, root.as_ref())?;
            whole(&proved, root.as_ref(), today) + "\nVerified: everything in this file.\n"
        };
        print!("{told}");
        Ok(())
    }
}

fn root(text: &str) -> anyhow::Result<Root> {
    if !Path::new(text).exists() {
        return text.parse().with_context(|| {
            format!("--root {text}: there is no such file, and it is no fingerprint either")
        });
    }
    let bytes = std::fs::read(text).with_context(|| format!("cannot read {text}"))?;
    let note = Note::from_bytes(&bytes).with_context(|| format!("{text} is no notice"))?;
    Ok(Root::Note(Box::new(note)))
}

fn check(proof: &str, root: Option<&Root>) -> anyhow::Result<Proved> {
    let proof = Proof::from_json(proof).context("NOT VERIFIED")?;
    proof.check(root).context("NOT VERIFIED")
}

type Fetch<'a> = &'a dyn Fn(&str) -> anyhow::Result<String>;

/// Checks what a server shows; gives back what to tell.
fn served(
    address: &Address,
    root: Option<&Root>,
    today: Date,
    fetch: Fetch<'_>,
) -> anyhow::Result<String> {
    let Address {
        base,
        network,
        what,
    } = address;
    let proved = check(&fetch(&format!("{base}proof.json"))?, root)?;
    let signed_for = &proved.chain.current().network;
    ensure!(
        signed_for == network,
        "NOT VERIFIED: the address is of {network}, the signed releases are of {signed_for}"
    );
    let mut told = whole(&proved, root, today);
    let (release, tables) = what.find(&proved.releases)?;
    let cohort = release.release().cohort.number;
    for table in tables {
        let file = format!("{base}{cohort}/{}", table.question);
        csv_equals(&fetch(&format!("{file}.csv"))?, table, release.release())
            .with_context(|| format!("NOT VERIFIED: {file}.csv"))?;
        json_equals(&fetch(&format!("{file}.json"))?, table, release)
            .with_context(|| format!("NOT VERIFIED: {file}.json"))?;
        told += &figures(table, release.release());
    }
    told += "\nVerified: the files for download hold exactly these signed figures. \
             Compare the page that you read with them.\n";
    Ok(told)
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
            cohort,
            total,
            ..
        } = one.release();
        say(format!(
            "  {number}. cohort {} ({}), made on {issued}, about {total} reports, {}",
            cohort.number,
            cohort.label,
            one.hash()
        ));
    }
    told
}

/// The signed figures of a table, to compare with a page.
fn figures(table: &Table, release: &Release) -> String {
    let first = release.languages.first();
    let word = |labels: &crate::release::Labels| first.and_then(|lang| labels.get(lang)).cloned();
    let question = word(&table.label).unwrap_or_else(|| table.question.clone());
    let mut told = format!(
        "\n{question} (cohort {}, about {} reports)\n",
        release.cohort.number, release.total
    );
    for row in &table.rows {
        let answer = word(&row.label).unwrap_or_else(|| row.code.clone());
        let percent = row
            .percent
            .map(|percent| format!("{percent:>5} %"))
            .unwrap_or_default();
        let _ = writeln!(told, "  {:>6}{percent}  {answer}", row.count.to_string());
    }
    told
}

/// Fails unless the CSV file has exactly the signed figures.
fn csv_equals(text: &str, table: &Table, release: &Release) -> anyhow::Result<()> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let headers = reader.headers().context("it is no CSV file")?.clone();
    let column = |name: &str| {
        let at = headers.iter().position(|header| header == name);
        at.with_context(|| format!("it has no column {name}"))
    };
    let names = [
        "network",
        "question",
        "code",
        "reports",
        "percent",
        "total_reports",
    ];
    let columns: Vec<usize> = names.into_iter().map(column).collect::<Result<_, _>>()?;
    let mut rows = table.rows.iter();
    for record in reader.records() {
        let record = record.context("it is no CSV file")?;
        let row = rows.next().context("it has more rows than were signed")?;
        let signed = [
            release.network.to_string(),
            table.question.clone(),
            row.code.clone(),
            row.count.to_string(),
            row.percent
                .map(|percent| percent.to_string())
                .unwrap_or_default(),
            release.total.to_string(),
        ];
        let same = columns
            .iter()
            .zip(&signed)
            .all(|(&at, own)| record.get(at) == Some(own));
        ensure!(same, "the row {} is not what was signed", row.code);
    }
    ensure!(rows.next().is_none(), "it has fewer rows than were signed");
    Ok(())
}

/// Fails unless the JSON file has exactly the signed figures.
fn json_equals(text: &str, table: &Table, release: &VerifiedRelease) -> anyhow::Result<()> {
    let shown: serde_json::Value = serde_json::from_str(text).context("it is no JSON file")?;
    let signed = [
        ("network", serde_json::to_value(&release.release().network)),
        ("question", serde_json::to_value(&table.question)),
        ("release_hash", serde_json::to_value(release.hash())),
        ("total", serde_json::to_value(release.release().total)),
        ("rows", serde_json::to_value(&table.rows)),
    ];
    for (name, value) in signed {
        ensure!(
            shown.get(name) == Some(&value?),
            "its {name} is not what was signed"
        );
    }
    Ok(())
}

fn agent(proxy: Option<&str>) -> anyhow::Result<ureq::Agent> {
    // `socks5h`: the proxy looks names up, so that nobody on the way learns of whom one reads.
    let resolving = |text: &str| text.replacen("socks5://", "socks5h://", 1);
    let proxy = proxy.map(|text| ureq::Proxy::new(&resolving(text)));
    let proxy = proxy.transpose().context("--proxy")?;
    Ok(ureq::Agent::config_builder()
        .proxy(proxy)
        .timeout_global(Some(Duration::from_mins(2)))
        .max_redirects(0)
        .build()
        .new_agent())
}

fn fetch(agent: &ureq::Agent, url: &str) -> anyhow::Result<String> {
    let answer = agent.get(url).call();
    let mut answer = answer.with_context(|| format!("cannot fetch {url}"))?;
    if answer.status() != 200 {
        bail!(
            "cannot fetch {url}: the server answered {}",
            answer.status()
        );
    }
    let body = answer
        .body_mut()
        .with_config()
        .limit(LARGEST)
        .read_to_string();
    body.with_context(|| format!("cannot read {url}"))
}
