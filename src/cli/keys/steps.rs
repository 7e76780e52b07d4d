//! What stewards decide.

use std::collections::BTreeSet;
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail, ensure};
use clap::Args;
use zeroize::Zeroizing;

use super::compare::Compared;
use super::{Step, Thresholds, bring_into_force, finish_interrupted};
use crate::cli::unlock::rng;
use crate::clock::Date;
use crate::keys::ceremony::{Admission, Change, Founding, OpenedPeriod, found};
use crate::keys::documents::Documents;
use crate::keys::file;
use crate::keys::folder::{Folder, FolderError};
use crate::keys::public::{Card, MemberId, NetworkName, Recipient, Tier, day};
use crate::keys::secret::{Identity, MemberIdentity, RecoverySheet, recovery_id};

/// No card, recipient or recovery sheet is longer.
const LONGEST: u64 = 64 << 10;

/// Founds a network: its first notice and its first roster
#[derive(Debug, Args)]
pub struct Network {
    /// The network's name: a-z, 0-9 and -
    #[arg(value_name = "NETWORK")]
    name: NetworkName,
    /// For practice: its forms and desks say so, and nothing of it is ever counted or published. Its
    /// name begins with `training-`
    #[arg(long)]
    training: bool,
    #[command(flatten)]
    step: Step,
    /// The card of another steward, who also reads everything; as often as needed
    #[arg(long, value_name = "CARD")]
    steward: Vec<PathBuf>,
    /// The card of an analyst who reads stories too
    #[arg(long, value_name = "CARD")]
    stories: Vec<PathBuf>,
    /// The card of an analyst who reads coded answers only
    #[arg(long, value_name = "CARD")]
    answers: Vec<PathBuf>,
    /// The file with the recipient of a recovery sheet
    #[arg(long, value_name = "FILE")]
    recovery: Vec<PathBuf>,
    #[command(flatten)]
    thresholds: Thresholds,
}

impl Network {
    pub fn run(self) -> anyhow::Result<()> {
        let place = &self.step.place.folder;
        if !place.exists() {
            Folder::create(place)?;
        }
        let folder = Folder::at(place);
        finish_interrupted(&folder)?;
        match folder.documents() {
            Err(FolderError::Empty(_)) => {}
            Ok(documents) => bail!(
                "{} holds the network {} already",
                place.display(),
                documents.notice().network
            ),
            Err(error) => return Err(error.into()),
        }
        let mut members = Vec::new();
        for (cards, tier, steward) in [
            (&self.steward, Tier::Stories, true),
            (&self.stories, Tier::Stories, false),
            (&self.answers, Tier::Answers, false),
        ] {
            for path in cards {
                let card = read_card(path)?;
                say!("{}: {}", card.name, card.words()?.join(" "));
                members.push(Admission {
                    card,
                    tier,
                    steward,
                    since_period: 0,
                    also: BTreeSet::new(),
                });
            }
        }
        if !members.is_empty() {
            say!("Compare these with what each person reads to you, before anything is published.");
        }
        let recovery = self.recovery.iter().map(|path| read_recipient(path));
        let recovery = recovery.collect::<anyhow::Result<_>>()?;
        let me = self.step.unlock.open()?;
        let own = Admission {
            card: me.card()?,
            tier: Tier::Stories,
            steward: true,
            since_period: 0,
            also: BTreeSet::new(),
        };
        members.insert(0, own);
        let network = self.name;
        let terms = self.step.terms(Some(&self.thresholds));
        let change = found(
            Founding {
                network,
                training: self.training,
                members,
                recovery,
            },
            &terms,
        )?;
        bring_into_force(&folder, change, &me)?;
        say!("Then: corncrake keys period, before the network can take reports.");
        Ok(())
    }
}

/// Makes the next period, with keys of its own, and wraps them to everyone who may read it
#[derive(Debug, Args)]
pub struct Period {
    #[command(flatten)]
    step: Step,
    /// Its first day; by default today for the first period, then the first day of next month
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = parse_day)]
    from: Option<Date>,
    /// Make it although only one key could open it
    #[arg(long)]
    single: bool,
}

impl Period {
    pub fn run(self) -> anyhow::Result<()> {
        let terms = self.step.terms(None);
        self.step.take(|_, documents, _| {
            let change = documents.next_period(self.from, self.single, &terms, &mut rng())?;
            announce(&change)?;
            Ok(change)
        })
    }
}

/// Admits a member or a recovery sheet, and wraps the chosen periods to them
#[derive(Debug, Args)]
pub struct Admit {
    /// The newcomer's card
    #[arg(
        value_name = "CARD",
        required_unless_present = "recovery",
        conflicts_with = "recovery"
    )]
    card: Option<PathBuf>,
    /// Admit the recipient of a recovery sheet, from its file, instead of a person
    #[arg(long, value_name = "FILE")]
    recovery: Option<PathBuf>,
    #[command(flatten)]
    step: Step,
    /// What the newcomer may read: `answers` (coded answers only) or `stories` (both)
    #[arg(long, default_value = "stories")]
    tier: Tier,
    /// The newcomer vouches for others, too
    #[arg(long)]
    steward: bool,
    /// The first period that the newcomer may read; 0 for all, `next` for none that exists yet
    #[arg(long, value_name = "PERIOD", default_value = "0")]
    since: String,
    /// Earlier periods that the newcomer may read too, such as 2,5
    #[arg(long, value_name = "PERIODS", value_delimiter = ',')]
    also: Vec<u32>,
    #[command(flatten)]
    compared: Compared,
    /// Open the periods with a recovery sheet (a file with its key) instead of your own wraps
    #[arg(long, value_name = "FILE")]
    recovery_sheet: Option<PathBuf>,
    #[command(flatten)]
    thresholds: Thresholds,
}

impl Admit {
    pub fn run(self) -> anyhow::Result<()> {
        let terms = self.step.terms(Some(&self.thresholds));
        self.step.take(|folder, documents, me| {
            if let Some(path) = &self.recovery {
                let recipient = read_recipient(path)?;
                let opened = self.open_periods(folder, documents, me, &Tier::ALL, &|_| true)?;
                return Ok(documents.add_recovery(recipient, &opened, &terms)?);
            }
            let card = read_card(self.card.as_deref().context("a card is needed")?)?;
            self.compared.with(&card)?;
            let since_period = self.since_period(documents)?;
            let tiers = Tier::ALL.into_iter().filter(|tier| self.tier.reads(*tier));
            let tiers: Vec<_> = tiers.collect();
            let also: BTreeSet<u32> = self.also.iter().copied().collect();
            let wanted = |period| period >= since_period || also.contains(&period);
            let opened = self.open_periods(folder, documents, me, &tiers, &wanted)?;
            let (tier, steward) = (self.tier, self.steward);
            let admission = Admission {
                card,
                tier,
                steward,
                since_period,
                also,
            };
            Ok(documents.admit(admission, &opened, &terms)?)
        })
    }

    fn since_period(&self, documents: &Documents) -> anyhow::Result<u32> {
        if self.since == "next" {
            let last = documents.periods().last();
            return Ok(last.map_or(1, |period| period.number + 1));
        }
        let number = self.since.parse();
        number.context("--since takes the number of a period, 0 or `next`")
    }

    fn open_periods(
        &self,
        folder: &Folder,
        documents: &Documents,
        me: &MemberIdentity,
        tiers: &[Tier],
        wanted: &dyn Fn(u32) -> bool,
    ) -> anyhow::Result<Vec<OpenedPeriod>> {
        let opened = match &self.recovery_sheet {
            None => folder.open_wanted(documents, (me.id(), &me.identity), tiers, wanted)?,
            Some(path) => {
                let key = read_sheet(path)?;
                let id = recovery_id(&key.to_public());
                folder.open_wanted(documents, (id, &key), tiers, wanted)?
            }
        };
        let opened: Result<Vec<_>, _> = opened.into_iter().collect();
        opened.context(
            "the periods cannot be opened to wrap them to the newcomer; a steward who can open \
             them must do this, or a recovery sheet, or choose a later period with --since",
        )
    }
}

/// Removes a member or a recovery sheet, and begins a new period at once
#[derive(Debug, Args)]
pub struct Remove {
    /// The member's name or id, or the id of a recovery sheet
    who: String,
    #[command(flatten)]
    step: Step,
    /// Begin the new period although only one key could open it
    #[arg(long)]
    single: bool,
    #[command(flatten)]
    thresholds: Thresholds,
}

impl Remove {
    pub fn run(self) -> anyhow::Result<()> {
        let terms = self.step.terms(Some(&self.thresholds));
        self.step.take(|_, documents, _| {
            let who = documents.find_reader(&self.who)?;
            say_if_needed_to_sign(documents, who)?;
            let change = documents.remove(who, self.single, &terms, &mut rng())?;
            say!(
                "{} is removed. Reports that they could open before they can still open:",
                self.who
            );
            say!("a key that somebody had cannot be taken back, only made useless from now on.");
            announce(&change)?;
            Ok(change)
        })
    }
}

/// Renews the notice before it expires
#[derive(Debug, Args)]
pub struct Renew {
    #[command(flatten)]
    step: Step,
    #[command(flatten)]
    thresholds: Thresholds,
}

impl Renew {
    pub fn run(self) -> anyhow::Result<()> {
        let terms = self.step.terms(Some(&self.thresholds));
        self.step
            .take(|_, documents, _| Ok(documents.renew(&terms)?))
    }
}

/// Where too few others are stewards, the one who goes has to sign as well.
pub(super) fn say_if_needed_to_sign(documents: &Documents, who: MemberId) -> anyhow::Result<()> {
    let threshold = documents.notice().threshold;
    let steward = documents.roster().member(who).filter(|it| it.steward);
    if let Some(member) = steward
        && documents.signers_without(who) < threshold as usize
    {
        say!(
            "{threshold} stewards must sign this, so {} must sign it too. Without that signature it",
            member.name
        );
        say!("never comes into force, and the network would have to be founded anew.");
    }
    Ok(())
}

pub(super) fn announce(change: &Change) -> anyhow::Result<()> {
    if let Some(period) = &change.period {
        let keys = change
            .wraps
            .iter()
            .filter(|wrap| wrap.tier == Tier::Stories)
            .count();
        say!(
            "Period {} begins on {}; {keys} can open its reports, stories included.",
            period.number,
            period.from
        );
    }
    if !change.notice.voided.is_empty() {
        let voided: Vec<_> = change.notice.voided.iter().map(u32::to_string).collect();
        say!("Void, and never to be used: period {}.", voided.join(", "));
    }
    Ok(())
}

/// Asks on the terminal; fails where there is none, or the answer is not `yes`.
pub(super) fn confirm(question: &str) -> anyhow::Result<()> {
    ensure!(std::io::stdin().is_terminal(), "no terminal to ask on");
    crate::cli::print(question)?;
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer)?;
    ensure!(answer.trim() == "yes", "not confirmed; nothing was written");
    Ok(())
}

pub(super) fn read_text(path: &Path) -> anyhow::Result<Zeroizing<String>> {
    let bytes = file::read(path, LONGEST).with_context(|| path.display().to_string())?;
    let text = String::from_utf8(bytes).ok().map(Zeroizing::new);
    text.with_context(|| format!("{}: not text", path.display()))
}

pub(super) fn read_card(path: &Path) -> anyhow::Result<Card> {
    Card::parse(&read_text(path)?).with_context(|| path.display().to_string())
}

fn read_recipient(path: &Path) -> anyhow::Result<Recipient> {
    let text = read_text(path)?;
    text.trim()
        .parse()
        .with_context(|| path.display().to_string())
}

pub(super) fn read_sheet(path: &Path) -> anyhow::Result<Identity> {
    RecoverySheet::read(&read_text(path)?).with_context(|| path.display().to_string())
}

fn parse_day(text: &str) -> Result<Date, &'static str> {
    day::parse(text).ok_or("not a day of the form YYYY-MM-DD")
}
