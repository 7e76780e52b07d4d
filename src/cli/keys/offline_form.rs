//! The form that works without the internet: made, signed, and signed by others.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail, ensure};
use clap::Args;
use sha2::{Digest as _, Sha256};

use super::poster::configured;
use super::public_file;
use super::steps::confirm;
use crate::cli::unlock::Unlock;
use crate::clock::{Clock as _, Date, SystemClock};
use crate::config::Config;
use crate::intake::offline::{self, Use};
use crate::intake::{self, Allowed, FileLimits, Network};
use crate::keys::file;
use crate::keys::public::{
    Hash, LATE_DAYS, Note, Notice, NoticeChain, OfflineFault, OfflineForm, Statement as _,
    VerifyingKey,
};

/// No form, note or notice is longer.
const LONGEST: u64 = 8 << 20;

/// Makes the form that works without the internet, as one signed file
#[derive(Debug, Args)]
pub struct NewOfflineForm {
    /// The server's configuration, with the network's words, languages and root
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
    /// Which network of the configuration
    #[arg(long, value_name = "NAME")]
    network: String,
    /// The folder with the network's documents, or with its notices only
    #[arg(long, value_name = "DIR", default_value = ".")]
    notices: PathBuf,
    #[command(flatten)]
    unlock: Unlock,
    /// For how many days from today it should be used, at most 90; never longer than the notice holds
    #[arg(
        long,
        value_name = "DAYS",
        default_value_t = LATE_DAYS,
        value_parser = clap::value_parser!(u16).range(1..=i64::from(LATE_DAYS)),
    )]
    valid_days: u16,
    /// The most megabytes that can be attached to one report, 0 for nothing. Without it, as many as
    /// the server takes; never more
    #[arg(long, value_name = "MEGABYTES")]
    attachments: Option<u32>,
    /// The HTML file to write; its signature goes beside it, with the ending .note
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Overwrite what is there
    #[arg(long)]
    force: bool,
}

impl NewOfflineForm {
    pub fn run(self) -> anyhow::Result<()> {
        let config = Config::read(&self.config)?;
        let configured = configured(&config, &self.network)?;
        let (_, root) = intake::root(configured)?;
        let network = Network::from_config(configured)?;
        let note_file = note_beside(&self.out)?;
        for path in [&self.out, &note_file] {
            ensure!(
                self.force || !path.exists(),
                "{} is there already (--force overwrites)",
                path.display()
            );
        }
        let chain = chain(&self.notices, root.clone())?;
        let today = SystemClock.today();
        let notice = chain.fresh(today).context("renew the notice first")?;
        notice
            .sealing_period(today)
            .context("make a period first")?;
        ensure!(
            notice.network == network.name,
            "the notices are those of {}",
            notice.network
        );
        let me = self.unlock.open()?;
        may_sign(notice, &me.signing.verifying_key(), me.name())?;

        let attachments = allowed(&config, self.attachments)?;
        let days = jiff::Span::new().days(i64::from(self.valid_days));
        let usage = Use {
            upload: format!("{}/{}/upload", config.origin.as_str(), network.name),
            day: today,
            until: today.saturating_add(days).min(notice.expires),
            attachments,
            rule: notice.retention,
        };
        let row = chain.row().into_iter().map(ToString::to_string).collect();
        let html = offline::file(&network, &row, &usage)?;
        let note = me.signing.sign(&OfflineForm {
            network: network.name.clone(),
            number: notice.number,
            sha256: hash_of(html.as_bytes()),
            day: usage.day,
            until: usage.until,
        })?;
        public_file(&self.out, html.as_bytes(), self.force)?;
        public_file(&note_file, note.to_string().as_bytes(), self.force)?;
        say!(
            "Written: {} and {}",
            self.out.display(),
            note_file.display()
        );
        say!("SHA-256      {}", hash_of(html.as_bytes()));
        say!("For use      from {} to {}", usage.day, usage.until);
        match attachments {
            Some(allowed) => say!(
                "Attachments  up to {} MB a report, {} files",
                allowed.bytes / 1_000_000,
                allowed.most
            ),
            None => say!("Attachments  none"),
        }
        say!("Fingerprint  {}", chain.fingerprint());
        standing(html.as_bytes(), &note, &root)
    }
}

/// What may be attached: as much as the server's upload page takes, or less where so wished.
fn allowed(config: &Config, wished: Option<u32>) -> anyhow::Result<Option<Allowed>> {
    let attachments = &config.attachments;
    // Without a place of their own they lie beside an SQLite file, and nowhere with PostgreSQL.
    let place = attachments.store.is_some() || config.database.expose().starts_with("sqlite:");
    let most = if place { attachments.megabytes } else { 0 };
    let wished = wished.unwrap_or(most);
    ensure!(
        wished <= most,
        "the server takes at most {most} MB with one report: its upload page would refuse the file"
    );
    let limits = FileLimits::new(wished, attachments.megapixels, attachments.memory_mib);
    Ok(limits.map(|limits| limits.allowed()))
}

/// Signs a form that another has made.
pub(super) fn cosign(path: &Path, unlock: &Unlock, yes: bool) -> anyhow::Result<()> {
    let note_file = note_beside(path)?;
    let html = file::read(path, LONGEST).with_context(|| path.display().to_string())?;
    let bytes = file::read(&note_file, LONGEST).with_context(|| note_file.display().to_string())?;
    let mut note = Note::from_bytes(&bytes).context("the form's note")?;
    let said: OfflineForm = note.read_unverified().context("the form's note")?;
    ensure!(
        said.sha256 == hash_of(&html),
        "{} is not the file that the note is about; nothing was signed",
        path.display()
    );
    let notice = OfflineForm::newest_notice(&html).context("the form's notices")?;
    ensure!(
        notice.number() == said.number() && notice.network == said.network,
        "the note is about another notice than the form's; nothing was signed"
    );
    say!(
        "The offline form of {}, by notice {}.",
        said.network,
        said.number
    );
    say!("SHA-256      {}", said.sha256);
    say!("For use      from {} to {}", said.day, said.until);
    say!("What is in it you can see only by making it again from the same configuration.");
    if !yes {
        confirm("Sign this? Type yes: ").context("use --yes in scripts")?;
    }
    let me = unlock.open()?;
    may_sign(&notice, &me.signing.verifying_key(), me.name())?;
    me.signing.cosign(&mut note)?;
    file::replace(&note_file, note.to_string().as_bytes())
        .with_context(|| format!("cannot write {}", note_file.display()))?;
    let root = OfflineForm::root(&html).context("the form's notices")?;
    standing(&html, &note, &root)
}

/// What `corncrake verify FILE --note NOTE` says.
pub fn verify(
    path: &Path,
    note: &Path,
    is_root: impl FnOnce(&Note) -> bool,
    today: Date,
) -> anyhow::Result<String> {
    let html = file::read(path, LONGEST).with_context(|| path.display().to_string())?;
    let bytes = file::read(note, LONGEST).with_context(|| note.display().to_string())?;
    let note = Note::from_bytes(&bytes).context("NOT VERIFIED: the note")?;
    let said = OfflineForm::check(&html, &note, is_root).context("NOT VERIFIED")?;
    let old = if today > said.until {
        "\nIt is OLD: ask for a new one."
    } else {
        ""
    };
    let notice = OfflineForm::newest_notice(&html).context("NOT VERIFIED")?;
    let practice = if notice.training {
        "\nIt is FOR PRACTICE: nobody reads what is written in it as a report."
    } else {
        ""
    };
    Ok(format!(
        "Offline form of {}, made on {} by notice {}, for use until {}.{old}{practice}\n\
         SHA-256 {}\nVerified: this file is the one that the network signed.\n",
        said.network, said.day, said.number, said.until, said.sha256
    ))
}

/// Says whether enough have signed.
fn standing(html: &[u8], note: &Note, root: &Note) -> anyhow::Result<()> {
    match OfflineForm::check(html, note, |first| first.text() == root.text()) {
        Ok(_) => {
            say!("Enough have signed. Put both files on the server, and name the form there as");
            say!("offline_form in the network's configuration; hand it on with its note.");
            Ok(())
        }
        Err(OfflineFault::Note(_)) => {
            say!("It needs more signatures: corncrake keys sign --offline-form FILE, by others.");
            Ok(())
        }
        Err(fault) => Err(fault.into()),
    }
}

fn may_sign(notice: &Notice, key: &VerifyingKey, name: &str) -> anyhow::Result<()> {
    if notice.stewards.contains(key) {
        return Ok(());
    }
    bail!("{name} is not a steward of {}", notice.network)
}

fn note_beside(path: &Path) -> anyhow::Result<PathBuf> {
    let note = path.with_extension("note");
    ensure!(note != path, "the form's own file cannot end in .note");
    Ok(note)
}

fn hash_of(bytes: &[u8]) -> Hash {
    Hash::from_bytes(Sha256::digest(bytes).into())
}

/// The chain from the pinned root, with the notices of a folder.
fn chain(folder: &Path, root: Note) -> anyhow::Result<NoticeChain> {
    let inner = folder.join("notices");
    let folder = if inner.is_dir() {
        inner
    } else {
        folder.to_owned()
    };
    let mut notes = Vec::new();
    for entry in std::fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "note") {
            let bytes = file::read(&path, LONGEST).with_context(|| path.display().to_string())?;
            let note = Note::from_bytes(&bytes).with_context(|| path.display().to_string())?;
            let notice: Notice = note
                .read_unverified()
                .with_context(|| path.display().to_string())?;
            notes.push((notice.number(), note));
        }
    }
    notes.sort_by_key(|(number, _)| *number);
    let mut chain = NoticeChain::from_root(root).context("the network's root")?;
    for (number, note) in notes.into_iter().filter(|(number, _)| *number > 1) {
        chain
            .extend(note)
            .with_context(|| format!("notice {number}"))?;
    }
    Ok(chain)
}
