//! `corncrake site export`

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::Args;

use super::{FromProof, folder, origin};
use crate::config::{Config, NetworkConfig};
use crate::intake;
use crate::release::{Note, Proof, Root};
use crate::site::export::{Sources, export};
use crate::store::{Kind, Store};
use crate::text::Lang;

/// Writes a network's statistics as a folder of files, for any web server or a memory stick.
///
/// Everything is checked first, as `corncrake verify` does; `corncrake verify FOLDER` checks the
/// folder again wherever it is. An older export in the same place is replaced.
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("source").required(true).args(["config", "proof"]))]
pub struct Export {
    /// The folder to write: new, empty, or an older export.
    #[arg(value_name = "FOLDER")]
    folder: PathBuf,
    /// The server's configuration: takes what its database holds.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Which of the networks in the configuration, where there are several.
    #[arg(long, value_name = "NAME", requires = "config")]
    network: Option<String>,
    /// A network's proof.json instead: everything is made of it, without any server.
    #[arg(long, value_name = "FILE", requires = "root")]
    proof: Option<PathBuf>,
    /// The network's quotes.note beside its proof.json, where it publishes quotes.
    #[arg(long, value_name = "FILE", requires = "proof")]
    quotes: Option<PathBuf>,
    /// The network's root, from a source that you trust: its root notice, or its fingerprint.
    #[arg(long, value_name = "FILE-OR-FINGERPRINT", requires = "proof")]
    root: Option<String>,
    /// Under which origin the folder will be served; what people cite begins with it. With
    /// --config, the server's own where none is given.
    #[arg(long, value_name = "URL", required_unless_present = "config")]
    origin: Option<String>,
    /// Only in this language; may be given several times, the first being the folder's own.
    #[arg(long = "language", value_name = "CODE")]
    languages: Vec<Lang>,
}

/// What is exported.
struct Source {
    of: Sources,
    root: Root,
    origin: String,
    languages: Vec<Lang>,
}

impl Export {
    /// Runs the command.
    pub fn run(self) -> anyhow::Result<()> {
        let place = folder::Place::at(&self.folder)?;
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()
            .context("cannot start the runtime")?;
        let files = runtime.block_on(async {
            let Source {
                of,
                root,
                origin,
                mut languages,
            } = self.source().await?;
            if !self.languages.is_empty() {
                languages.clone_from(&self.languages);
            }
            let files = export(&of, &root, &origin, &languages).await;
            files.context("nothing was written")
        })?;
        let bytes: usize = files.values().map(Vec::len).sum();
        let count = files.len();
        place.write(&files)?;
        say!(
            "{}: {count} files, {} KiB. Check it anywhere with: corncrake verify {}",
            self.folder.display(),
            bytes.div_ceil(1024),
            self.folder.display()
        );
        Ok(())
    }

    async fn source(&self) -> anyhow::Result<Source> {
        let origin = self.origin.as_deref().map(origin).transpose()?;
        if let (Some(proof), Some(root)) = (&self.proof, &self.root) {
            let from = FromProof {
                proof: proof.clone(),
                root: root.clone(),
            };
            let (proof, root) = from.read()?;
            let quotes = self.quotes.as_deref().map(quotes).transpose()?;
            return Ok(Source {
                of: Sources { proof, quotes },
                root,
                origin: origin.context("--origin is missing")?,
                languages: Lang::on(),
            });
        }
        let file = self.config.as_deref().context("--config is missing")?;
        let config = Config::read(file)?;
        let network = self.chosen(&config)?;
        let (name, root) = intake::root(network)?;
        let store = Store::open(config.database.expose()).await;
        let store = store.context("the database in the configuration")?;
        let of = |documents: Vec<(u64, Vec<u8>)>| -> anyhow::Result<Vec<Note>> {
            let notes = documents.iter().map(|(_, body)| Note::from_bytes(body));
            Ok(notes.collect::<Result<_, _>>()?)
        };
        let mut notices = of(store.documents(&name, Kind::Notice).await?)?;
        let releases = of(store.documents(&name, Kind::Release).await?)?;
        let quotes = of(store.documents(&name, Kind::Quotes).await?)?.pop();
        store.close().await;
        // What comes after the root is published through the server; the root itself is pinned.
        if notices.first().map(Note::hash) != Some(root.hash()) {
            notices.insert(0, root.clone());
        }
        Ok(Source {
            of: Sources {
                proof: Proof::of_notes(&notices, &releases),
                quotes,
            },
            root: Root::Note(Box::new(root)),
            origin: origin.unwrap_or_else(|| config.origin.as_str().to_owned()),
            languages: intake::languages(network)?,
        })
    }

    fn chosen<'a>(&self, config: &'a Config) -> anyhow::Result<&'a NetworkConfig> {
        let names = || {
            let names = config.networks.iter().map(|it| it.name.as_str());
            names.collect::<Vec<_>>().join(", ")
        };
        match (&self.network, &config.networks[..]) {
            (None, [only]) => Ok(only),
            (None, _) => bail!("say with --network which one: {}", names()),
            (Some(wanted), all) => all
                .iter()
                .find(|it| it.name == *wanted)
                .with_context(|| format!("--network {wanted}: there are {}", names())),
        }
    }
}

fn quotes(file: &Path) -> anyhow::Result<Note> {
    let shown = || file.display().to_string();
    let bytes = crate::keys::file::read(file, MOST_NOTE_BYTES).with_context(shown)?;
    Note::from_bytes(&bytes).with_context(shown)
}

/// More than any statement of quotes has.
const MOST_NOTE_BYTES: u64 = 1 << 20;
