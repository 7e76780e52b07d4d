//! Partner networks: who they are, and what is passed on and taken in.

use std::path::PathBuf;

use anyhow::{Context, bail, ensure};
use clap::{Args, Subcommand};

use super::{At, Workbench, confirm, counted, open_all, progress_bar, sync, today, warn_line};
use crate::cli::site::root;
use crate::cli::unlock::rng;
use crate::cli::verify::{agent, fetch};
use crate::desk::export::is_free;
use crate::desk::import::Here;
use crate::desk::partner::LONGEST_PROOF;
use crate::desk::partner::receive::{LONGEST_FILE, Received};
use crate::keys::file;
use crate::keys::public::{NetworkName, six_words};
use crate::questionnaire::Version;
use crate::release::Root;

/// Passes coded answers to a partner network, or takes in theirs
///
/// Only what reporters agreed to (consent C2) is passed on, of a published cohort, once
/// (docs/partners.md).
#[derive(Debug, Args)]
pub struct Partner {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Add(Add),
    List(List),
    Proof(OwnProof),
    Pass(Pass),
    Receive(Receive),
}

impl Partner {
    pub fn run(self) -> anyhow::Result<()> {
        match self.command {
            Command::Add(command) => command.run(),
            Command::List(command) => command.run(),
            Command::Proof(command) => command.run(),
            Command::Pass(command) => command.run(),
            Command::Receive(command) => command.run(),
        }
    }
}

/// Pins a partner network on this desk, or keeps what it has published since
///
/// The first time its root is compared with what the partner says by another way.
#[derive(Debug, Args)]
struct Add {
    #[command(flatten)]
    at: At,
    /// The partner's proof.json: a file, or its address
    #[arg(value_name = "FILE-OR-URL")]
    proof: String,
    /// The partner's root, from a source that you trust: its root notice, or its fingerprint
    #[arg(long, value_name = "FILE-OR-FINGERPRINT")]
    root: Option<String>,
}

impl Add {
    fn run(self) -> anyhow::Result<()> {
        let root: Option<Root> = self.root.as_deref().map(root).transpose()?;
        let desk = self.at.open()?;
        let proof = if self.proof.contains("://") {
            let agent = agent(&self.proof, desk.settings().proxy.as_deref())?;
            fetch(&agent, &self.proof)?
        } else {
            file::read(std::path::Path::new(&self.proof), LONGEST_PROOF as u64)
                .with_context(|| format!("cannot read {}", self.proof))?
        };
        let partner = desk.check_partner(&proof, root.as_ref())?;
        let chain = &partner.proved.chain;
        if root.is_none() && !desk.is_pinned(partner.network())? {
            say!("Network          {}", partner.network());
            say!("Root fingerprint {}", chain.fingerprint());
            say!("Six words        {}", partner.six_words().join(" "));
            let same = confirm("Did the partner read the same to you, by voice or face to face?")?;
            ensure!(same, "nothing was pinned");
        }
        desk.keep_partner(&partner)?;
        say!(
            "{} is a partner on this desk: notice {}, {}.",
            partner.network(),
            chain.current().number,
            counted(partner.proved.releases.len(), "release")
        );
        Ok(())
    }
}

/// Lists the partner networks that are pinned on this desk
#[derive(Debug, Args)]
struct List {
    #[command(flatten)]
    at: At,
}

impl List {
    fn run(self) -> anyhow::Result<()> {
        let desk = self.at.open()?;
        let partners = desk.partners()?;
        if partners.is_empty() {
            say!("No partner network is pinned on this desk.");
        }
        for partner in partners {
            let chain = &partner.proved.chain;
            let expired = if chain.current().is_expired(today()) {
                " and has EXPIRED: add their newest proof file"
            } else {
                ""
            };
            say!(
                "{}: root {}, {}, notice {} holds until {}{expired}",
                partner.network(),
                chain.fingerprint(),
                counted(partner.proved.releases.len(), "release"),
                chain.current().number,
                chain.current().expires,
            );
        }
        Ok(())
    }
}

/// Writes what a partner needs to pin this network: its notices and releases, all public
#[derive(Debug, Args)]
struct OwnProof {
    #[command(flatten)]
    at: At,
    /// Where to write it
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

impl OwnProof {
    fn run(self) -> anyhow::Result<()> {
        let desk = self.at.open()?;
        let proof = desk.own_proof()?;
        is_free(&self.out)?;
        file::write_new(&self.out, proof.to_json().as_bytes())?;
        let chain = desk.chain();
        say!(
            "Written to {}. What you read to the partner:",
            self.out.display()
        );
        say!("Root fingerprint {}", chain.fingerprint());
        say!(
            "Six words        {}",
            six_words(&chain.root().1.hash()).join(" ")
        );
        Ok(())
    }
}

/// Seals the agreed records of a published cohort to a partner
///
/// Holds the coded answers of those who ticked C2, as far as the partner understands them; no words,
/// places, months or tags, nor who they are. The same cohort is passed once.
#[derive(Debug, Args)]
struct Pass {
    #[command(flatten)]
    at: At,
    /// The cohort's number; `corncrake desk cohorts` lists them
    #[arg(value_name = "COHORT")]
    cohort: u32,
    /// The partner
    #[arg(long, value_name = "NETWORK")]
    to: NetworkName,
    /// Where to write it
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

impl Pass {
    fn run(self) -> anyhow::Result<()> {
        is_free(&self.out)?;
        let desk = self.at.open()?;
        let partner = desk.partner(&self.to)?;
        let book = open_all(&desk)?;
        let passing = desk.pass(&book, &partner, self.cohort, today())?;
        if passing.again {
            warn_line("WARNING: the very same was passed to this partner before.");
        }
        let sealed = desk.seal_passing(&passing, &partner, today())?;
        file::write_new(&self.out, &sealed)?;
        say!(
            "{} of cohort {} sealed to {} in {}.",
            counted(passing.records, "record"),
            self.cohort,
            self.to,
            self.out.display()
        );
        if passing.without_answers > 0 {
            say!(
                "{} more agreed, but answered nothing that another network would understand.",
                passing.without_answers
            );
        }
        say!("Only their analysts can open it. The next sync tells the other desks.");
        Ok(())
    }
}

/// Takes in what a partner passed on, as accepted reports
#[derive(Debug, Args)]
struct Receive {
    #[command(flatten)]
    at: At,
    /// The file
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Where all of it counts here: a code of the area question
    #[arg(long, value_name = "CODE")]
    area: Option<String>,
    /// Which questionnaire; that of the newest reports where it is left out
    #[arg(long, value_name = "VERSION")]
    questionnaire: Option<Version>,
    /// Say what would become of it, and change nothing
    #[arg(long)]
    dry_run: bool,
}

impl Receive {
    fn run(self) -> anyhow::Result<()> {
        let desk = self.at.open()?;
        let sealed = file::read(&self.file, LONGEST_FILE as u64)
            .with_context(|| self.file.display().to_string())?;
        let book = open_all(&desk)?;
        let asked = desk.asked_now(&book, self.questionnaire);
        let asked = asked.context("this desk has no such questionnaire")?;
        let here = Here::in_book(&book);
        let now = (&here, today());
        let received = desk
            .examine_passed(&sealed, asked, self.area.as_deref(), now)
            .with_context(|| {
                format!(
                    "{} cannot be taken in, and nothing was",
                    self.file.display()
                )
            })?;
        tell(&received)?;
        if self.dry_run {
            return Ok(());
        }
        if received.unfit > 0 && received.new_ones() == 0 && received.here == 0 {
            bail!("none of the records fits this questionnaire; nothing was taken in");
        }
        let bar = progress_bar(received.new_ones(), "Taking in records");
        let new = desk.take_in_passed(&received, asked, now, &mut rng())?;
        bar.finish_and_clear();
        say!(
            "{} taken in, tagged {}.",
            counted(new.len(), "report"),
            received.tag
        );
        hand_over(&desk)
    }
}

fn hand_over(desk: &Workbench) -> anyhow::Result<()> {
    let key = desk.signing_key();
    let server = desk.server()?;
    sync::handed_over(&desk.hand_over_imports(&server.session(&key))?)
}

/// What becomes of a file.
fn tell(received: &Received) -> anyhow::Result<()> {
    say!(
        "Passed on by {}, of their cohort {}.",
        received.from,
        received.cohort
    );
    say!(
        "{}: to be taken in.",
        counted(received.new_ones(), "record")
    );
    if received.here > 0 {
        say!("{}: here already.", counted(received.here, "record"));
    }
    if received.unfit > 0 {
        say!(
            "{}: left out, without an answer that this questionnaire requires.",
            counted(received.unfit, "record")
        );
    }
    if !received.unknown.is_empty() {
        let unknown: Vec<&str> = received.unknown.iter().map(String::as_str).collect();
        say!(
            "Answers that this questionnaire does not have, left out: {}.",
            unknown.join(", ")
        );
    }
    Ok(())
}
