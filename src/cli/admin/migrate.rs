//! `corncrake admin migrate`: from one database to another.

use std::path::{Path, PathBuf};

use anyhow::bail;
use clap::Args;

use super::doctor::line;
use super::sentence;
use crate::config::{BlobStore, Config, Listen};
use crate::store::{Contents, move_rows};

/// Moves everything from one database into another, between `SQLite` and PostgreSQL, or within one.
///
/// Stop the server first. The new database must be empty (PostgreSQL) or not exist yet (`SQLite`); it
/// is filled in one transaction and compared with the old one, table by table. The old one is not
/// changed. Attachments stay where they lie, and the new configuration has to name that place.
#[derive(Debug, Args)]
pub struct Migrate {
    /// The old database: the server's configuration, or sqlite:PATH or postgres://… (others on this
    /// computer may see that, so name a configuration where a password stands in it).
    #[arg(long, value_name = "FILE|URL")]
    from: String,
    /// The new database, likewise.
    #[arg(long, value_name = "FILE|URL")]
    to: String,
}

/// What one side says.
struct Side {
    url: String,
    /// Where attachments lie, as far as it is known.
    attachments: Option<BlobStore>,
    /// Where its server listens.
    listen: Option<Listen>,
}

impl Side {
    fn read(named: &str) -> anyhow::Result<Self> {
        let is_url = ["sqlite:", "postgres://", "postgresql://"];
        let (url, attachments, listen) = if is_url.iter().any(|it| named.starts_with(it)) {
            (named.to_owned(), None, None)
        } else {
            let config = Config::read(Path::new(named))?;
            let url = config.database.expose().to_owned();
            (url, config.attachments.store, Some(config.listen))
        };
        let file = url.strip_prefix("sqlite:");
        let beside = file.map(|file| {
            let file = file.strip_prefix("//").unwrap_or(file);
            BlobStore::Folder(PathBuf::from(format!("{file}.attachments")))
        });
        Ok(Self {
            url,
            attachments: attachments.or(beside),
            listen,
        })
    }

    /// Whether there is something in the place for them, or may be.
    fn has_attachments(&self) -> bool {
        match &self.attachments {
            Some(BlobStore::Folder(path)) => path.exists(),
            Some(BlobStore::Bucket { .. }) => true,
            None => false,
        }
    }

    fn is_configured(&self) -> bool {
        self.listen.is_some()
    }
}

impl Migrate {
    /// Runs the command.
    pub async fn run(self) -> anyhow::Result<()> {
        let (from, to) = (Side::read(&self.from)?, Side::read(&self.to)?);
        for side in [&from, &to] {
            if let Some(listen) = &side.listen
                && line::ask(listen, "localhost", "/").is_ok()
            {
                bail!("a server is running with this configuration; stop it first");
            }
        }
        let place = describe(from.attachments.as_ref());
        if to.is_configured() && from.has_attachments() && from.attachments != to.attachments {
            bail!(
                "the new configuration keeps attachments elsewhere than the old one, and their bytes \
                 stay where they are; name that place in its [attachments]: {place}"
            );
        }
        let moved = move_rows(&from.url, &to.url).await?;
        compared(&moved)?;
        say!("Moved and checked: {}", sentence(&moved));
        if moved.of("attachment") > 0 && !to.is_configured() {
            say!(
                "Attachments stay where they are. Have [attachments] of the new configuration say:"
            );
            say!("{place}");
        }
        say!(
            "The old database is as it was. Name the new one in the configuration and start the \
             server; once it serves, delete the old one: it does not forget what reporters take back."
        );
        Ok(())
    }
}

/// What each side holds, table by table. It was the same, or we would not be here.
fn compared(moved: &Contents) -> anyhow::Result<()> {
    say!("table            rows here and there   digest here and there");
    for (place, (table, rows)) in moved.rows.iter().enumerate() {
        let digest = moved.running.get(place).map(hex::encode);
        let digest = digest.unwrap_or_default();
        say!("{table:<15}  {rows:>19}   {digest:.16}");
    }
    Ok(())
}

fn describe(place: Option<&BlobStore>) -> String {
    match place {
        Some(BlobStore::Folder(path)) => format!("store = \"folder:{}\"", path.display()),
        Some(BlobStore::Bucket { name, prefix }) if prefix.is_empty() => {
            format!("store = \"s3://{name}\"")
        }
        Some(BlobStore::Bucket { name, prefix }) => format!("store = \"s3://{name}/{prefix}\""),
        None => "store = … (the place that the old server's configuration names)".to_owned(),
    }
}
