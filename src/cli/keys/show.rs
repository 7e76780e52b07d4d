//! Any document in clear words.

use std::path::PathBuf;

use anyhow::{Context, bail};
use clap::Args;

use crate::keys::ceremony::Draft;
use crate::keys::documents::{Documents, Reader, readers};
use crate::keys::file;
use crate::keys::folder::{Folder, FolderError, Settled};
use crate::keys::public::{
    Card, MemberId, Note, Notice, PeriodNote, PublicPeriod, Roster, Statement as _, Tier,
    VerifyingKey,
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
            println!("Card of      {}", card.name);
            println!("Id           {}", card.id());
            println!("Fingerprint  {}", card.fingerprint()?);
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
        Settled::Done => println!("A step that was interrupted earlier has been completed."),
        Settled::Nothing => {}
    }
    let documents = folder.documents()?;
    let today = crate::clock::Clock::today(&crate::clock::SystemClock);
    let current = documents.notice();
    println!("Network      {}", current.network);
    println!("Fingerprint  {}", documents.chain().fingerprint());
    notice(current);
    if current.is_expired(today) {
        println!("             EXPIRED. Renew it: corncrake keys renew");
    }
    println!("Roster       {}", documents.roster().number);
    members(documents.roster());
    for period in &current.periods {
        let ways = folder.ways(period.number)?;
        let keys = if ways == 1 { "key opens" } else { "keys open" };
        println!(
            "Period       {} from {}; {ways} {keys} it whole",
            period.number, period.from
        );
    }
    match current.sealing_period(today) {
        Ok(period) => println!(
            "Today        reports are sealed to period {}",
            period.number
        ),
        Err(error) => println!("Today        no reports can be taken: {error}"),
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
    println!(
        "A step waits for signatures: notice {} of {}.",
        next.number, next.network
    );
    let roster: Option<Roster> = draft
        .roster
        .as_ref()
        .map(Note::read_unverified)
        .transpose()?;
    if let Some(roster) = &roster {
        changed_readers(now.as_ref(), roster);
    }
    changed_notice(now.as_ref(), &next);
    if let Some(note) = &draft.period {
        let period: PeriodNote = note.read_unverified()?;
        println!("  makes period {}, from {}", period.number, period.from);
    }
    let named = |id: &MemberId| {
        let after = roster.as_ref().and_then(|roster| roster.member(*id));
        let before = now.as_ref().and_then(|now| now.roster().member(*id));
        let member = after.or(before);
        member.map_or_else(|| id.to_string(), |member| member.name.clone())
    };
    let mut boards = vec![("new", next.stewards.clone(), next.threshold)];
    if let Some(now) = &now {
        boards.insert(
            0,
            (
                "present",
                now.notice().stewards.clone(),
                now.notice().threshold,
            ),
        );
    }
    for (which, stewards, threshold) in boards {
        let signed = draft.signed(&stewards)?;
        let missing = stewards
            .iter()
            .map(VerifyingKey::id)
            .filter(|id| !signed.contains(id));
        let missing: Vec<_> = missing.map(|id| named(&id)).collect();
        let (have, of) = (signed.len(), stewards.len());
        print!("  {have} of the {of} {which} stewards signed; {threshold} must");
        match &missing[..] {
            [] => println!("."),
            missing => println!(". Not yet: {}.", missing.join(", ")),
        }
    }
    println!("Each signs with: corncrake keys sign, on this folder or a copy of it.");
    Ok(())
}

fn changed_readers(now: Option<&Documents>, next: &Roster) {
    let name = |roster: &Roster, reader: &Reader<'_>| {
        let member = roster.member(reader.id);
        member.map_or_else(
            || format!("recovery sheet {}", reader.id),
            |it| {
                format!(
                    "{}{} ({})",
                    it.name,
                    if it.steward { ", steward," } else { "" },
                    it.tier
                )
            },
        )
    };
    let knew = |id| now.is_some_and(|now| now.readers().any(|reader| reader.id == id));
    for reader in readers(next).filter(|reader| !knew(reader.id)) {
        println!("  admits {}", name(next, &reader));
    }
    let keeps = |id| readers(next).any(|reader| reader.id == id);
    if let Some(now) = now {
        for reader in now.readers().filter(|reader| !keeps(reader.id)) {
            println!("  removes {}", name(now.roster(), &reader));
        }
    }
}

fn changed_notice(now: Option<&Documents>, next: &Notice) {
    let before = now.map(Documents::notice);
    if before.is_none_or(|before| before.expires != next.expires) {
        println!("  holds until {}", next.expires);
    }
    if before.is_none_or(|before| before.threshold != next.threshold) {
        println!(
            "  {} of {} stewards must sign from then on",
            next.threshold,
            next.stewards.len()
        );
    }
    if before.is_none_or(|before| before.release_threshold != next.release_threshold) {
        println!(
            "  {} must sign a release from then on",
            next.release_threshold
        );
    }
    for period in &next.voided {
        if before.is_none_or(|before| !before.voided.contains(period)) {
            println!("  voids period {period}");
        }
    }
}

fn one_note(note: &Note) -> anyhow::Result<()> {
    println!("Signatures are not verified here; show the folder for that.");
    match note.statement_type() {
        Some(Notice::TYPE) => {
            let it: Notice = note.read_unverified()?;
            println!("Network      {}", it.network);
            notice(&it);
            for PublicPeriod { number, from, .. } in &it.periods {
                println!("Period       {number} from {from}");
            }
        }
        Some(Roster::TYPE) => {
            let it: Roster = note.read_unverified()?;
            println!("Roster       {} of {}", it.number, it.network);
            members(&it);
        }
        Some(PeriodNote::TYPE) => {
            let it: PeriodNote = note.read_unverified()?;
            println!(
                "Period       {} of {}, from {}",
                it.number, it.network, it.from
            );
        }
        // Releases and whatever else is signed are canonical JSON, which people can read.
        _ => println!("{}", note.text().trim_end()),
    }
    println!("Hash         {}", note.hash());
    for signer in note.signers() {
        println!("Signed by    {signer}");
    }
    Ok(())
}

fn notice(notice: &Notice) {
    println!(
        "Notice       {}, issued {}, until {}",
        notice.number, notice.issued, notice.expires
    );
    let (must, of) = (notice.threshold, notice.stewards.len());
    println!("Stewards     {of}, of whom {must} must sign");
    let (must, of) = (notice.release_threshold, notice.releasers.len());
    println!("Releasers    {of}, of whom {must} must sign");
    if !notice.voided.is_empty() {
        let voided: Vec<_> = notice.voided.iter().map(u32::to_string).collect();
        println!("Void         period {}", voided.join(", "));
    }
}

fn members(roster: &Roster) {
    for reader in readers(roster) {
        match roster.member(reader.id) {
            Some(member) => {
                let what = match member.tier {
                    Tier::Answers => "reads answers",
                    Tier::Stories => "reads answers and stories",
                };
                let steward = if member.steward { ", steward" } else { "" };
                let since = match member.since_period {
                    0 => String::new(),
                    period => format!(", from period {period}"),
                };
                println!(
                    "Member       {} ({}): {what}{steward}{since}",
                    member.name, reader.id
                );
            }
            None => println!("Recovery     sheet {}", reader.id),
        }
    }
}
