//! `corncrake admin`

mod archive;
mod doctor;
mod folder;
mod init;
mod migrate;
mod remind;

use std::path::PathBuf;

use anyhow::Context as _;
use clap::{Args, Subcommand};

use self::archive::Archive;
use self::doctor::Doctor;
use self::init::Init;
use self::migrate::Migrate;
use self::remind::Remind;
use super::place::blobs;
use crate::clock::{Clock as _, SystemClock};
use crate::config::Config;
use crate::exchange::server::finish;
use crate::intake;
use crate::keys::public::{NetworkName, Note};
use crate::store::{AttachmentsCopied, Blobs, Contents, Store, Swept, restore};

/// Looks after a server: its first files, backups, archives, the nightly tidying of its storage, and what is not well.
#[derive(Debug, Args)]
pub struct Admin {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    Init(Box<Init>),
    /// Writes everything that is stored to one new file, while the server runs.
    ///
    /// Attachments that lie in a folder are copied into one beside the file, FILE.attachments; a
    /// bucket has to be backed up by itself. The file holds ciphertext, signed documents, members' wrapped
    /// keys and the server's secret for form tokens, and nothing that opens a report by itself. It does
    /// not forget what reporters withdraw or stewards destroy later: do not keep backups for longer
    /// than you must.
    Backup {
        #[command(flatten)]
        database: DatabaseArgs,
        /// The file to write. Nothing is overwritten.
        #[arg(long, value_name = "FILE")]
        to: PathBuf,
    },
    /// Fills an empty database from a backup, after checking the backup.
    ///
    /// An `SQLite` file must not exist yet; a PostgreSQL database must exist and be empty.
    /// Attachments come from FILE.attachments, into the place that the configuration names, or
    /// beside an `SQLite` file; that place must be empty.
    Restore {
        #[command(flatten)]
        database: DatabaseArgs,
        /// The backup.
        #[arg(long, value_name = "FILE")]
        from: PathBuf,
    },
    Migrate(Migrate),
    /// Forgets old form tokens and files that no report came for, deletes what is left of what the
    /// stewards have destroyed (with --config), and rewrites the storage so that its order says
    /// nothing of the order in which reports came. Run it once a night; the server may run
    /// meanwhile, and its writers wait.
    Nightly {
        #[command(flatten)]
        database: DatabaseArgs,
    },
    Archive(Archive),
    Remind(Remind),
    Doctor(Doctor),
}

/// Which database.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
struct DatabaseArgs {
    /// The server's configuration, which names the database.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The database: sqlite:PATH or postgres://… (others on this computer may see it, so use
    /// --config where a password stands in it).
    #[arg(long, value_name = "URL")]
    database: Option<String>,
}

impl DatabaseArgs {
    /// The database, and the place for attachments where the configuration names one.
    fn places(self) -> anyhow::Result<(String, Option<Blobs>)> {
        match (self.config, self.database) {
            (Some(file), _) => {
                let config = Config::read(&file)?;
                let url = config.database.expose().to_owned();
                Ok((url, blobs(&config.attachments)?))
            }
            (None, Some(url)) => Ok((url, None)),
            (None, None) => anyhow::bail!("name the database with --config or --database"),
        }
    }

    /// The networks and their pinned roots, which only the configuration names.
    fn roots(&self) -> anyhow::Result<Vec<(NetworkName, Note)>> {
        let Some(file) = &self.config else {
            return Ok(Vec::new());
        };
        let config = Config::read(file)?;
        let roots: Result<_, _> = config.networks.iter().map(intake::root).collect();
        Ok(roots?)
    }

    async fn open(self) -> anyhow::Result<Store> {
        let (url, blobs) = self.places()?;
        let store = Store::open_existing(&url).await?;
        Ok(match blobs {
            Some(blobs) => store.with_blobs(blobs),
            None => store,
        })
    }
}

impl Admin {
    /// Runs the command.
    pub fn run(self) -> anyhow::Result<()> {
        tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()
            .context("cannot start the runtime")?
            .block_on(self.task.run())
    }
}

impl Task {
    async fn run(self) -> anyhow::Result<()> {
        match self {
            Self::Init(init) => init.run()?,
            Self::Backup { database, to } => {
                let store = database.open().await?;
                let taken = store.backup(&to).await;
                store.close().await;
                let (contents, attachments) = taken?;
                say!("Backed up and checked: {}", sentence(&contents));
                say!("{}", to.display());
                say_attachments(attachments)?;
            }
            Self::Restore { database, from } => {
                let (url, blobs) = database.places()?;
                let (contents, attachments) = restore(&from, &url, blobs).await?;
                say!("Restored and checked: {}", sentence(&contents));
                say_attachments(attachments)?;
            }
            Self::Migrate(migrate) => migrate.run().await?,
            Self::Nightly { database } => {
                let roots = database.roots()?;
                let store = database.open().await?;
                let done = nightly(&store, roots).await;
                store.close().await;
                say_swept(done?)?;
                say!("The storage is tidy.");
            }
            Self::Archive(archive) => archive.run().await?,
            Self::Remind(remind) => remind.run()?,
            Self::Doctor(doctor) => doctor.run().await?,
        }
        Ok(())
    }
}

/// Before the storage is rewritten, what the stewards have destroyed goes, where something of it was
/// left. Whether that fails or not, the rest is done.
async fn nightly(store: &Store, roots: Vec<(NetworkName, Note)>) -> anyhow::Result<Swept> {
    let today = SystemClock.today();
    // Without a configuration nobody knows what the stewards destroyed.
    let is_all = !roots.is_empty();
    let mut finished = Ok(());
    for (network, root) in roots {
        let done = finish(store, &network, root, today).await;
        let done = done.with_context(|| format!("what {network} has destroyed is not all gone"));
        finished = finished.and(done);
    }
    let swept = store.nightly(today).await?;
    finished?;
    if is_all {
        store.nightly_went_well(today).await?;
    }
    Ok(swept)
}

/// What became of attachments by night; nothing where there was nothing to do.
fn say_swept(swept: Swept) -> anyhow::Result<()> {
    let Swept {
        unnamed,
        orphans,
        lost,
    } = swept;
    if unnamed + orphans > 0 {
        say!(
            "Attachments: what nobody needs is deleted ({}).",
            parts(unnamed + orphans)
        );
    }
    if lost > 0 {
        say!(
            "Attachments: their place has lost what the database names ({}). `corncrake admin doctor` \
             says what to do.",
            parts(lost)
        );
    }
    Ok(())
}

fn parts(count: usize) -> String {
    match count {
        1 => "1 part".to_owned(),
        count => format!("{count} parts"),
    }
}

/// What became of the attachments' bytes; nothing where there are none.
fn say_attachments(copied: AttachmentsCopied) -> anyhow::Result<()> {
    match copied {
        AttachmentsCopied::None => {}
        AttachmentsCopied::Parts { copied, missing: 0 } => {
            say!("Attachments: all {copied} parts are in the folder.");
        }
        AttachmentsCopied::Parts { copied, missing } => say!(
            "Attachments: {copied} parts are in the folder; {missing} were withdrawn meanwhile or \
             are lost (the server's log says which)."
        ),
        AttachmentsCopied::InBucket => say!(
            "Attachments: they are in a bucket and not in this backup. Keep a copy of the bucket."
        ),
        AttachmentsCopied::NoPlace => say!(
            "Attachments: no place for them is known, so they were not copied. Name it in the \
             configuration, and use --config."
        ),
    }
    Ok(())
}

fn sentence(contents: &Contents) -> String {
    let count = |table, one: &str, many: &str| match contents.of(table) {
        1 => format!("1 {one}"),
        number => format!("{number} {many}"),
    };
    format!(
        "{}, {}, {}, {}, {}, {}.",
        count("report", "report", "reports"),
        count("withdrawal", "withdrawal", "withdrawals"),
        count("document", "signed document", "signed documents"),
        count("wrap", "wrapped key", "wrapped keys"),
        count("entry", "analysts' entry", "analysts' entries"),
        count("audit", "audit entry", "audit entries"),
    )
}
