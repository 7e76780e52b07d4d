//! `corncrake admin init`: from a handful of answers to the files that a server needs.
//!
//! The files are the samples of `deploy/`, filled in: there is no second copy of what they say.

mod asked;
mod filled;
mod next;

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context as _, bail};
use clap::{Args, ValueEnum};

use self::asked::Asked;
use super::folder::Folder;
use crate::config::Config;
use crate::keys::public::{NetworkName, Note, NoticeChain};

/// Asks what a server needs to know, and writes its configuration, its systemd units and what stands
/// in front of it into a new folder, with a list of what to do next.
///
/// Nothing is installed or started, and no key is made: a server has none. Each question has a flag;
/// --yes asks nothing and takes what is usual for the rest.
#[derive(Debug, Args)]
pub struct Init {
    /// The folder to make. It must not exist yet, or be empty.
    #[arg(value_name = "FOLDER")]
    to: PathBuf,
    /// Ask nothing: take what is usual where no flag says otherwise.
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    said: Said,
}

/// What may be said beforehand.
#[derive(Debug, Args)]
struct Said {
    /// The network's name in addresses, as the stewards founded it: a-z, 0-9 and -.
    #[arg(long, value_name = "NAME")]
    name: Option<NetworkName>,
    /// What the network is called, as reporters read it.
    #[arg(long, value_name = "WORDS")]
    title: Option<String>,
    /// Who is responsible for the reports, with an address that letters reach.
    #[arg(long, value_name = "WORDS")]
    responsible: Option<String>,
    /// Whom a reporter in danger can call, such as "Emergency=112". May be given several times.
    #[arg(long, value_name = "WHO=NUMBER")]
    contact: Vec<Contact>,
    /// A language of the form: en, fr or ru. May be given several times; the first one is shown to
    /// whoever asks for none of them. Others are added in the configuration by hand.
    #[arg(long, value_enum, value_name = "LANGUAGE")]
    language: Vec<Language>,
    /// The network's first notice, from the stewards (documents/notices/0001.note).
    #[arg(long, value_name = "FILE")]
    root: Option<PathBuf>,
    /// The address that people type, such as <https://reports.example.org>.
    #[arg(long, value_name = "URL")]
    address: Option<String>,
    /// What stands in front of the server and does TLS.
    #[arg(long, value_enum)]
    proxy: Option<Proxy>,
    /// Make it an onion service too (or only, with --proxy none).
    #[arg(long)]
    onion: bool,
    /// The onion service's address, such as <http://…onion>, where it is known already.
    #[arg(long, value_name = "URL")]
    onion_address: Option<String>,
    /// A PostgreSQL database (postgres://…) in place of one `SQLite` file.
    #[arg(long, value_name = "URL")]
    postgres: Option<String>,
    /// The folder that the server keeps its data in.
    #[arg(long, value_name = "FOLDER")]
    data: Option<PathBuf>,
    /// The folder that the configuration will lie in.
    #[arg(long, value_name = "FOLDER", default_value = "/etc/corncrake")]
    configuration: PathBuf,
    /// Where this program lies on the server; where it runs from now, if that is /usr/bin.
    #[arg(long, value_name = "FILE")]
    program: Option<PathBuf>,
    /// Where to listen: unix:PATH or ADDRESS:PORT.
    #[arg(
        long,
        value_name = "PLACE",
        default_value = "unix:/run/corncrake/http.sock"
    )]
    listen: String,
    /// For how many months what people write is kept; 0 for no rule.
    #[arg(long, value_name = "MONTHS")]
    keep_stories: Option<u32>,
    /// For how many months the coded answers are kept; 0 for no rule.
    #[arg(long, value_name = "MONTHS")]
    keep_answers: Option<u32>,
}

/// What does TLS.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Proxy {
    /// Gets its certificates by itself.
    Caddy,
    /// Needs certificates from somewhere.
    Nginx,
    /// Nothing: an onion service alone, or a server that only this machine reaches.
    None,
}

/// A language that native speakers have written or reviewed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Language {
    /// English.
    En,
    /// French.
    Fr,
    /// Russian.
    Ru,
}

/// Who answers, under which number or address.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Contact {
    who: String,
    number: String,
}

impl std::str::FromStr for Contact {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text
            .split_once('=')
            .map(|(who, number)| (who.trim(), number.trim()))
        {
            Some((who, number)) if !who.is_empty() && !number.is_empty() => Ok(Self {
                who: who.to_owned(),
                number: number.to_owned(),
            }),
            _ => Err("a contact is WHO=NUMBER, such as Emergency=112"),
        }
    }
}

/// Everything that the files say.
#[derive(Debug, Clone)]
struct Plan {
    name: NetworkName,
    title: String,
    responsible: String,
    contacts: Vec<Contact>,
    languages: Vec<Language>,
    /// The text of the first notice.
    root: Option<String>,
    address: String,
    proxy: Proxy,
    onion: bool,
    onion_address: Option<String>,
    postgres: Option<String>,
    data: PathBuf,
    configuration: PathBuf,
    program: PathBuf,
    listen: String,
    /// Months; none where there is no rule.
    stories: Option<u32>,
    answers: Option<u32>,
}

impl Init {
    /// Runs the command.
    pub fn run(self) -> anyhow::Result<()> {
        let mut folder = Folder::beside(&self.to, Arc::default())?;
        let root = self.said.root.as_deref().map(read_root).transpose()?;
        let plan = Asked::new(self.yes).plan(self.said, root)?;
        let files = filled::files(&plan)?;
        for (name, text) in &files {
            folder.put(name, text.as_bytes())?;
        }
        // What is written must be what `serve` takes: the shape is checked before it has its name.
        Config::read(&folder.path().join("corncrake.toml"))?;
        let next = next::steps(&plan);
        folder.put("NEXT.txt", next.as_bytes())?;
        folder.finish(&self.to)?;
        say!("Written into {}:", self.to.display());
        for (name, _) in &files {
            say!("  {name}");
        }
        say!("  NEXT.txt\n\n{next}");
        Ok(())
    }
}

/// The network that a first notice is of, and its text.
fn read_root(path: &std::path::Path) -> anyhow::Result<(NetworkName, String)> {
    let text =
        std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let note = Note::from_bytes(text.as_bytes())
        .with_context(|| format!("{} is not a notice", path.display()))?;
    let chain = NoticeChain::from_root(note)
        .with_context(|| format!("{} is not a network's first notice", path.display()))?;
    if chain.current().number != 1 {
        bail!("{} is not a network's first notice", path.display());
    }
    Ok((chain.current().network.clone(), text))
}
