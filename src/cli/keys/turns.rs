//! The rarer steps: a lost identity, a root of its own, the end of a network.

use std::io::IsTerminal as _;
use std::path::PathBuf;

use anyhow::{Context, ensure};
use clap::Args;

use super::compare::Compared;
use super::steps::{announce, read_card, read_sheet, say_if_needed_to_sign};
use super::{Place, Step, Thresholds, finish_interrupted};
use crate::cli::unlock::rng;
use crate::keys::folder::Folder;
use crate::keys::public::{Tier, fingerprint, six_words};
use crate::keys::secret::recovery_id;

/// Gives a member whose identity is lost, or in other hands, the seat back under a new one
///
/// The old key is removed as `remove` does it: periods ahead are void, and a new one begins today.
/// What you, or a recovery sheet, can still open of the earlier periods is wrapped to the new key.
#[derive(Debug, Args)]
pub struct Replace {
    /// The member's name or id
    #[arg(value_name = "MEMBER")]
    who: String,
    /// The card of the new identity
    #[arg(value_name = "CARD")]
    card: PathBuf,
    #[command(flatten)]
    step: Step,
    #[command(flatten)]
    compared: Compared,
    /// Open the periods with a recovery sheet (a file with its key) instead of your own wraps
    #[arg(long, value_name = "FILE")]
    recovery_sheet: Option<PathBuf>,
    /// Begin the new period although only one key could open it
    #[arg(long)]
    single: bool,
}

impl Replace {
    pub fn run(self) -> anyhow::Result<()> {
        let terms = self.step.terms(None);
        self.step.take(|folder, documents, me| {
            let lost = documents.find_reader(&self.who)?;
            let card = read_card(&self.card)?;
            self.compared.with(&card)?;
            let seat = documents.roster().member(lost);
            let seat =
                seat.context("a recovery sheet has no seat; remove it, and admit another")?;
            let sheet = self.recovery_sheet.as_deref().map(read_sheet).transpose()?;
            let key = match &sheet {
                Some(key) => (recovery_id(&key.to_public()), key),
                None => (me.id(), &me.identity),
            };
            let tiers: Vec<_> = Tier::ALL
                .into_iter()
                .filter(|tier| seat.tier.reads(*tier))
                .collect();
            let wanted = |period| seat.reads_period(period);
            let mut opened = Vec::new();
            for period in folder.open_wanted(documents, key, &tiers, wanted)? {
                match period {
                    Ok(period) => opened.push(period),
                    Err(why) => say!("Stays closed to the new key: {why}."),
                }
            }
            let card_name = card.name.clone();
            let how = (self.single, &terms);
            let change = documents.replace(lost, card, &opened, how, &mut rng())?;
            say!(
                "The seat of {} goes to the new identity of {card_name}.",
                seat.name
            );
            announce(&change)?;
            Ok(change)
        })
    }
}

/// Changes what a member may read, or whether they vouch for others
///
/// Who may read more gets every period of their seat that you, or a recovery sheet, can open. Who may
/// read less keeps what they could open; periods ahead are void, and a new one begins today.
#[derive(Debug, Args)]
pub struct ChangeSeat {
    /// The member's name or id
    #[arg(value_name = "MEMBER")]
    who: String,
    #[command(flatten)]
    step: Step,
    /// What they may read from now on: `answers` or `stories`; unchanged where not given
    #[arg(long)]
    tier: Option<Tier>,
    /// Whether they vouch for others from now on; unchanged where not given
    #[arg(long, value_name = "yes|no", value_parser = yes_or_no)]
    steward: Option<bool>,
    /// Open the periods with a recovery sheet (a file with its key) instead of your own wraps
    #[arg(long, value_name = "FILE")]
    recovery_sheet: Option<PathBuf>,
    /// Begin the new period although only one key could open it
    #[arg(long)]
    single: bool,
    #[command(flatten)]
    thresholds: Thresholds,
}

impl ChangeSeat {
    pub fn run(self) -> anyhow::Result<()> {
        let terms = self.step.terms(Some(&self.thresholds));
        self.step.take(|folder, documents, me| {
            let who = documents.find_reader(&self.who)?;
            let seat = documents.roster().member(who);
            let seat = seat.context("a recovery sheet has no seat")?;
            let tier = self.tier.unwrap_or(seat.tier);
            let steward = self.steward.unwrap_or(seat.steward);
            if seat.steward && !steward {
                say_if_needed_to_sign(documents, who)?;
            }
            let sheet = self.recovery_sheet.as_deref().map(read_sheet).transpose()?;
            let key = match &sheet {
                Some(key) => (recovery_id(&key.to_public()), key),
                None => (me.id(), &me.identity),
            };
            let gained: Vec<_> = Tier::ALL
                .into_iter()
                .filter(|one| tier.reads(*one) && !seat.tier.reads(*one))
                .collect();
            let wanted = |period| seat.reads_period(period);
            let opened = folder.open_wanted(documents, key, &gained, wanted)?;
            let opened: Result<Vec<_>, _> = opened.into_iter().collect();
            let opened = opened.context("what they shall read does not open with this key")?;
            let how = (self.single, &terms);
            let change = documents.reseat(who, (tier, steward), &opened, how, &mut rng())?;
            announce(&change)?;
            Ok(change)
        })
    }
}

fn yes_or_no(text: &str) -> Result<bool, &'static str> {
    match text {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err("yes or no"),
    }
}

/// Makes a new root: what posters, new desks and verifiers compare from then on
///
/// Whoever has pinned the old root follows by itself: servers, desks, `corncrake verify --root`. The
/// six words and the fingerprint are others, so posters, slips and forms that work without the
/// internet have to be made again, and the old ones taken down. Worth it once keys that signed the
/// old root may be in other hands: remove those stewards first.
#[derive(Debug, Args)]
pub struct Rotate {
    #[command(flatten)]
    step: Step,
    #[command(flatten)]
    thresholds: Thresholds,
}

impl Rotate {
    pub fn run(self) -> anyhow::Result<()> {
        let terms = self.step.terms(Some(&self.thresholds));
        self.step.take(|_, documents, _| {
            let change = documents.rotate(&terms)?;
            let number = change.notice.number;
            say!("Once it is in force, notices/{number:04}.note is the network's root:");
            say!("  compare its six words and its fingerprint among you (keys show);");
            say!("  print posters and slips again (keys poster --root), and burn the old ones;");
            say!("  make and sign the offline form again (keys offline-form);");
            say!("  tell those who verify your figures the new fingerprint;");
            say!("  give the new root to new desks (desk init --root).");
            say!("Servers keep root.note as it is, and desks that there are follow by themselves.");
            Ok(change)
        })?;
        let documents = Folder::at(&self.step.place.folder).documents()?;
        let (root, note) = documents.chain().root();
        say!("The root is notice {}:", root.number);
        say!("Six words    {}", six_words(&note.hash()).join(" "));
        say!("Fingerprint  {}", fingerprint(note));
        Ok(())
    }
}

/// Ends the network: the form takes nothing any more, for good
///
/// Export first whatever shall outlive the network (`corncrake desk export`, `corncrake admin archive`).
/// When the final notice is in force, publish it: the server then deletes all keys that were wrapped
/// to members, and shows those who come that the network has ended. Then `keys destroy`, on every
/// steward's and every analyst's machine.
#[derive(Debug, Args)]
pub struct End {
    #[command(flatten)]
    step: Step,
    /// The network's name once more, so that this is never run by mistake
    #[arg(long, value_name = "NETWORK")]
    network: String,
    /// What is to be kept has been exported
    #[arg(long)]
    exported: bool,
}

impl End {
    pub fn run(self) -> anyhow::Result<()> {
        let terms = self.step.terms(None);
        self.step.take(|_, documents, _| {
            let name = documents.notice().network.as_str();
            ensure!(
                self.network == name,
                "this folder is of {name}, not of {}; nothing was written",
                self.network
            );
            ensure!(
                self.exported,
                "say --exported once everything that shall outlive the network has been exported \
                 and can be read elsewhere; afterwards nobody can open it. Nothing was written"
            );
            Ok(documents.end(&terms)?)
        })
    }
}

/// After the end of a network, deletes the wrapped keys of its periods from this machine
///
/// Reports that were pulled stay where they are, sealed, and nothing opens them any more except a
/// copy of a wrap: on a backup, a stick, another machine. Think of those too.
#[derive(Debug, Args)]
pub struct Destroy {
    #[command(flatten)]
    place: Place,
    /// The network's name, in scripts; otherwise you are asked for it
    #[arg(long, value_name = "NETWORK")]
    network: Option<String>,
}

impl Destroy {
    pub fn run(self) -> anyhow::Result<()> {
        let folder = Folder::at(&self.place.folder);
        finish_interrupted(&folder)?;
        let documents = folder.documents()?;
        let notice = documents.notice();
        ensure!(
            notice.has_ended(),
            "{} has not ended: corncrake keys end comes first; nothing was deleted",
            notice.network
        );
        let said = match self.network {
            Some(said) => said,
            None => ask("Type the name of the network to destroy its keys here: ")?,
        };
        ensure!(
            said.trim() == notice.network.as_str(),
            "that is not its name; nothing was deleted"
        );
        let gone = folder.destroy_wraps()?;
        say!("Deleted: {gone} wrapped keys. Copies elsewhere still open what they opened:");
        say!("backups, sticks, other stewards' and analysts' machines, and paper with a wrap.");
        Ok(())
    }
}

pub(super) fn ask(question: &str) -> anyhow::Result<String> {
    ensure!(
        std::io::stdin().is_terminal(),
        "no terminal to ask on; use --network"
    );
    eprint!("{question}");
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer)?;
    Ok(answer)
}
