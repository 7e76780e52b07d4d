//! `corncrake admin`

use std::path::PathBuf;

use anyhow::Context as _;
use clap::{Args, Subcommand};

use crate::clock::{Clock as _, SystemClock};
use crate::config::Config;
use crate::store::{Contents, Store, restore};

/// Backs up and restores a server, and tidies its storage at night.
#[derive(Debug, Args)]
pub struct Admin {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Writes everything that is stored to one new file, while the server runs.
    ///
    /// The file holds ciphertext, signed documents and the server's secret for form tokens, and
    /// no key that opens a report. It does not forget what reporters withdraw later: do not keep
    /// backups for longer than you must.
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
    Restore {
        #[command(flatten)]
        database: DatabaseArgs,
        /// The backup.
        #[arg(long, value_name = "FILE")]
        from: PathBuf,
    },
    /// Forgets old form tokens, and rewrites the storage so that its order says nothing of the
    /// order in which reports came. Run it once a night; the server may run meanwhile, and its
    /// writers wait.
    Nightly {
        #[command(flatten)]
        database: DatabaseArgs,
    },
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
    fn url(self) -> anyhow::Result<String> {
        match (self.config, self.database) {
            (Some(file), _) => Ok(Config::read(&file)?.database.expose().to_owned()),
            (None, Some(url)) => Ok(url),
            (None, None) => anyhow::bail!("name the database with --config or --database"),
        }
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
            Self::Backup { database, to } => {
                let store = Store::open_existing(&database.url()?).await?;
                let taken = store.backup(&to).await;
                store.close().await;
                println!("Backed up and checked: {}", sentence(&taken?));
                println!("{}", to.display());
            }
            Self::Restore { database, from } => {
                let restored = restore(&from, &database.url()?).await?;
                println!("Restored and checked: {}", sentence(&restored));
            }
            Self::Nightly { database } => {
                let store = Store::open_existing(&database.url()?).await?;
                let done = store.nightly(SystemClock.today()).await;
                store.close().await;
                done?;
                println!("The storage is tidy.");
            }
        }
        Ok(())
    }
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
