//! Any document in clear words.

use std::collections::BTreeSet;
use std::path::PathBuf;

use anyhow::{Context, bail};
use clap::Args;

use super::keeping::{destruction, rule_in_words};
use crate::keys::ceremony::{Difference, Draft, Ways, Which};
use crate::keys::documents::readers;
use crate::keys::file;
use crate::keys::folder::{Folder, FolderError, Settled};
use crate::keys::public::{
    Card, Note, Notice, PeriodNote, PublicPeriod, Roster, Statement as _, Tier,
};

const LONGEST: u64 = 4 << 20;

/// Shows a folder of documents, or one file, in clear words
#[derive(Debug, Args)]
pub struct Show {
    /// A folder of documents, a note (.note) or a card (.card)
    #[arg(default_value = ".")]
    what: PathBuf,
}

impl Show {
    pub fn run(self) -> anyhow::Result<()> {
        if self.what.is_dir() {
            return folder(&Folder::at(&self.what));
        }
        let path = self.what.display();
        let bytes = file::read(&self.what, LONGEST).with_context(|| path.to_string())?;
        if let Ok(note) = Note::from_bytes(&bytes) {
            return one_note(&note);
        }
        if bytes.starts_with(b"age-encryption.org/") {
            bail!("{path}: sealed; only its owner can open it");
        }
        let text = String::from_utf8(bytes).unwrap_or_default();
        if let Ok(card) = Card::parse(&text) {
            say!("Card of      {}", card.name);
            say!("Id           {}", card.id());
            say!("Words        {}", card.words()?.join(" "));
            say!("Fingerprint  {}", card.fingerprint()?);
            return Ok(());
        }
        bail!("{path}: neither a signed note nor a card")
    }
}

fn folder(folder: &Folder) -> anyhow::Result<()> {
    match folder.settle()? {
        Settled::Waits(draft) => {
            waiting(folder, &draft)?;
            if draft.read_notice()?.number == 1 {
                return Ok(());
            }
        }
        Settled::Done => say!("A step that was interrupted earlier has been completed."),
        Settled::Nothing => {}
    }
    let documents = folder.documents()?;
    let today = crate::clock::Clock::today(&crate::clock::SystemClock);
    let current = documents.notice();
    say!("Network      {}", current.network);
    say!("Fingerprint  {}", documents.chain().fingerprint());
    notice(current)?;
    if current.is_expired(today) {
        say!("             EXPIRED. Renew it: corncrake keys renew");
    }
    say!("Roster       {}", documents.roster().number);
    members(documents.roster())?;
    for period in &current.periods {
        let ways = folder.ways(period.number)?;
        let keys = if ways == 1 { "key opens" } else { "keys open" };
        say!(
            "Period       {} from {}; {ways} {keys} it whole",
            period.number,
            period.from
        );
    }
    match current.sealing_period(today) {
        Ok(period) => say!(
            "Today        reports are sealed to period {}",
            period.number
        ),
        Err(error) => say!("Today        no reports can be taken: {error}"),
    }
    super::warn_of_single_keys(folder, &documents)
}

/// Says what a pending step would change, and who has signed it.
pub(super) fn waiting(folder: &Folder, draft: &Draft) -> anyhow::Result<()> {
    let now = match folder.documents() {
        Ok(documents) => Some(documents),
        Err(FolderError::Empty(_)) => None,
        Err(error) => return Err(error.into()),
    };
    let next = draft.read_notice()?;
    say!(
        "A step waits for signatures: notice {} of {}.",
        next.number,
        next.network
    );
    for difference in draft.differences(now.as_ref())? {
        say!("  {}", told(&difference));
    }
    for board in draft.boards(now.as_ref())? {
        let of = board.signed.len() + board.missing.len();
        let which = match board.which {
            Which::Present => "present",
            Which::New => "new",
        };
        let missing = match &board.missing[..] {
            [] => String::new(),
            missing => format!(" Not yet: {}.", missing.join(", ")),
        };
        say!(
            "  {} of the {of} {which} stewards signed; {} must.{missing}",
            board.signed.len(),
            board.threshold
        );
    }
    say!("Each signs with: corncrake keys sign, on this folder or a copy of it, or on a file");
    say!("that corncrake keys hand-over makes and corncrake keys receive takes in.");
    Ok(())
}

fn told(difference: &Difference) -> String {
    let seat = |steward: &bool, tier: &Tier| {
        if *steward {
            format!(", steward, ({tier})")
        } else {
            format!(" ({tier})")
        }
    };
    match difference {
        Difference::Admits {
            name,
            tier,
            steward,
            since_period,
            also,
        } => {
            let since = periods(*since_period, also);
            format!("admits {name}{}{since}", seat(steward, tier))
        }
        Difference::Changes {
            name,
            tier,
            steward,
            other_key,
        } => {
            let key = if *other_key {
                ". THE KEY IS ANOTHER ONE: do not sign before they have explained it"
            } else {
                ""
            };
            format!("changes the seat of {name}{}{key}", seat(steward, tier))
        }
        Difference::Removes {
            name,
            tier,
            steward,
        } => format!("removes {name}{}", seat(steward, tier)),
        Difference::AdmitsSheet(id) => format!("admits recovery sheet {id}"),
        Difference::RemovesSheet(id) => format!("removes recovery sheet {id}"),
        Difference::Releasers(count) => {
            format!("lets {count} sign releases who are not just the members. This is unusual: ask")
        }
        Difference::SealsTo(Some(period)) => format!("reports go to period {period}"),
        Difference::SealsTo(None) => {
            "NO PERIOD is in use any more. This is unusual: ask".to_owned()
        }
        Difference::HoldsUntil(day) => format!("holds until {day}"),
        Difference::Threshold { threshold, of } => {
            format!("{threshold} of {of} stewards must sign from then on")
        }
        Difference::ReleaseThreshold(count) => {
            format!("{count} must sign a release from then on")
        }
        Difference::Voids(period) => format!("voids period {period}"),
        Difference::MakesPeriod { number, from, ways } => {
            format!(
                "makes period {number}, from {from}; {} can open it",
                Ways(*ways)
            )
        }
        Difference::Rotates { words, fingerprint } => format!(
            "makes a new root: {}; fingerprint {fingerprint}",
            words.join(" ")
        ),
        Difference::Keeps(None) => "has no rule any more: nothing is to be destroyed".to_owned(),
        Difference::Keeps(Some(rule)) => rule_in_words(rule),
        Difference::KeepsLonger => {
            "keeps something longer than people were told when they wrote it".to_owned()
        }
        Difference::Destroys {
            tier,
            from,
            through,
        } => destruction(*tier, *from, *through),
        Difference::Ends => "ENDS THE NETWORK: nothing can follow".to_owned(),
    }
}

fn one_note(note: &Note) -> anyhow::Result<()> {
    say!("Signatures are not verified here; show the folder for that.");
    match note.statement_type() {
        Some(Notice::TYPE) => {
            let it: Notice = note.read_unverified()?;
            say!("Network      {}", it.network);
            notice(&it)?;
            for PublicPeriod { number, from, .. } in &it.periods {
                say!("Period       {number} from {from}");
            }
        }
        Some(Roster::TYPE) => {
            let it: Roster = note.read_unverified()?;
            say!("Roster       {} of {}", it.number, it.network);
            members(&it)?;
        }
        Some(PeriodNote::TYPE) => {
            let it: PeriodNote = note.read_unverified()?;
            say!(
                "Period       {} of {}, from {}",
                it.number,
                it.network,
                it.from
            );
        }
        // Releases and whatever else is signed are canonical JSON, which people can read.
        _ => say!("{}", note.text().trim_end()),
    }
    say!("Hash         {}", note.hash());
    for signer in note.signers() {
        say!("Signed by    {signer}");
    }
    Ok(())
}

fn notice(notice: &Notice) -> anyhow::Result<()> {
    say!(
        "Notice       {}, issued {}, until {}",
        notice.number,
        notice.issued,
        notice.expires
    );
    if notice.training {
        say!("Purpose      practice; nothing of it is ever counted or published");
    }
    let (must, of) = (notice.threshold, notice.stewards.len());
    say!("Stewards     {of}, of whom {must} must sign");
    let (must, of) = (notice.release_threshold, notice.releasers.len());
    say!("Releasers    {of}, of whom {must} must sign");
    if notice.training {
        say!("Practice     this network is for practice; nothing in it is real");
    }
    if let Some(rule) = &notice.retention {
        say!("Keeping      {}", rule_in_words(rule));
    }
    for tier in [Tier::Stories, Tier::Answers] {
        match notice.destroyed_through(tier) {
            0 => {}
            gone => say!("Destroyed    {tier} of the periods up to {gone}"),
        }
    }
    if !notice.voided.is_empty() {
        let voided: Vec<_> = notice.voided.iter().map(u32::to_string).collect();
        say!("Void         period {}", voided.join(", "));
    }
    Ok(())
}

fn members(roster: &Roster) -> anyhow::Result<()> {
    for reader in readers(roster) {
        match roster.member(reader.id) {
            Some(member) => {
                let what = match member.tier {
                    Tier::Answers => "reads answers",
                    Tier::Stories => "reads answers and stories",
                };
                let steward = if member.steward { ", steward" } else { "" };
                let since = periods(member.since_period, &member.also);
                say!(
                    "Member       {} ({}): {what}{steward}{since}",
                    member.name,
                    reader.id
                );
            }
            None => say!("Recovery     sheet {}", reader.id),
        }
    }
    Ok(())
}

/// What somebody may read, where it is not everything.
fn periods(since: u32, also: &BTreeSet<u32>) -> String {
    let also: Vec<_> = also.iter().map(u32::to_string).collect();
    match (since, &also[..]) {
        (0, _) => String::new(),
        (first, []) => format!(", from period {first}"),
        (first, also) => format!(", from period {first} and also {}", also.join(", ")),
    }
}
