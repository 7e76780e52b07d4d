//! The people of the demonstration: two analysts, one of them the steward, and a recovery sheet in
//! a drawer. Their keys are made for it and thrown away with it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{Context, bail, ensure};
use rand::CryptoRng;
use secrecy::SecretString;

use super::names;
use super::place::Place;
use crate::clock::Date;
use crate::desk::Desk;
use crate::desk::acts::{Act, Verdict};
use crate::desk::casebook::State;
use crate::desk::folder as desk_folder;
use crate::desk::letters::ReplyText;
use crate::desk::publish::Published;
use crate::desk::stewards::send;
use crate::exchange::client::Server;
use crate::keys::ceremony::{Admission, Change, Founding, Terms, found};
use crate::keys::file;
use crate::keys::folder::{Folder, Settled};
use crate::keys::public::{NetworkName, Note, Notice, PublicPeriod, ReportId, Tier};
use crate::keys::secret::{Identity, MemberIdentity, RecoverySheet};
use crate::text::Lang;

/// The passphrase of both identity files. No secret: it is in the source.
pub(super) const PASSPHRASE: &str = "a demonstration, nothing real";
/// Who they are. The first is the steward.
const NAMES: [&str; 2] = ["Amina", "Sasha"];
/// How long each notice holds, in days.
const VALID_DAYS: u16 = 365;

/// Members who have keys but no desks yet.
pub(super) struct Founders {
    network: NetworkName,
    members: [MemberIdentity; 2],
    folder: Folder,
}

/// Members at their desks.
pub(super) struct Team {
    network: NetworkName,
    folder: Folder,
    origin: String,
    desks: [Desk; 2],
}

impl Founders {
    /// Makes the keys and founds the network, as `corncrake keys identity`, `recovery`, `network`
    /// and `period` do.
    pub fn found(
        place: &Place,
        network: &NetworkName,
        today: Date,
        rng: &mut impl CryptoRng,
    ) -> anyhow::Result<Self> {
        for folder in ["keys", "server"] {
            std::fs::create_dir(place.at(folder))?;
        }
        file::write_new(&place.at("keys/passphrase.txt"), PASSPHRASE.as_bytes())?;
        let passphrase = SecretString::from(PASSPHRASE);
        let mut members = Vec::new();
        let mut admissions = Vec::new();
        for name in NAMES {
            let member = MemberIdentity::create(name, rng)?;
            let path = place.at(&identity_file(name));
            file::write_new(&path, &member.seal(&passphrase)?)?;
            admissions.push(Admission {
                card: member.card()?,
                tier: Tier::Stories,
                steward: members.is_empty(),
                since_period: 0,
                also: std::collections::BTreeSet::new(),
            });
            members.push(member);
        }
        let sheet = RecoverySheet::new(network.clone(), Identity::generate(rng));
        let printed = sheet.expose_text(today);
        file::write_new(&place.at("keys/recovery-sheet.txt"), printed.as_bytes())?;
        let founding = Founding {
            network: network.clone(),
            training: false,
            members: admissions,
            recovery: vec![sheet.recipient()],
        };
        let folder = Folder::create(&place.at("documents"))?;
        let members = <[MemberIdentity; 2]>::try_from(members)
            .map_err(|_| anyhow::anyhow!("there are two"))?;
        let founders = Self {
            network: network.clone(),
            members,
            folder,
        };
        let steward = &founders.members[0];
        take_step(&founders.folder, steward, found(founding, &terms(today))?)?;
        make_period(&founders.folder, steward, today, rng)?;
        let root = founders.root()?;
        file::write_new(&place.at("server/root.note"), root.to_string().as_bytes())?;
        Ok(founders)
    }

    fn root(&self) -> anyhow::Result<Note> {
        let mut notices = self.folder.notes::<Notice>()?.into_iter();
        notices.next().context("a founded network has a notice")
    }

    /// Publishes the documents, and gives each member a desk that releases in `languages`.
    pub fn sit_down(self, place: &Place, origin: &str, languages: &[Lang]) -> anyhow::Result<Team> {
        let root = self.root()?;
        let server = Server::new(origin, self.network.clone(), None)?;
        publish(&self.folder, &server, &self.members[0])?;
        let mut desks = Vec::new();
        for member in self.members {
            let settings = desk_folder::Settings {
                training: false,
                server: origin.to_owned(),
                network: self.network.clone(),
                // From the desk's folder, so that a folder that is kept can be moved.
                identity: Path::new("..").join(identity_file(member.name())),
                documents: None,
                proxy: None,
                language: Lang::En,
                publisher: names::labels(languages, |named| named.title),
                covers: names::labels(languages, |named| named.covers),
            };
            let path = desk_path(place, member.name());
            desk_folder::Folder::create(&path, &settings, &root)?;
            desks.push(Desk::open(&path, member)?);
        }
        let desks = <[Desk; 2]>::try_from(desks).map_err(|_| anyhow::anyhow!("there are two"))?;
        Ok(Team {
            network: self.network,
            folder: self.folder,
            origin: origin.to_owned(),
            desks,
        })
    }
}

impl Team {
    /// Makes a period that begins today, and publishes it.
    pub fn begin_period(&self, today: Date, rng: &mut impl CryptoRng) -> anyhow::Result<()> {
        let steward = self.desks[0].member();
        make_period(&self.folder, steward, today, rng)?;
        let server = Server::new(&self.origin, self.network.clone(), None)?;
        publish(&self.folder, &server, steward)
    }

    /// Fetches what came in since the last time, and takes the decisions on it: each member on
    /// every other report. `judge` says what they make of a report; of what it does not know, they
    /// make nothing yet. Gives how many were decided on.
    pub fn decide(
        &mut self,
        today: Date,
        is_over: &AtomicBool,
        judge: impl Fn(ReportId) -> Option<Verdict>,
    ) -> anyhow::Result<usize> {
        let mut decided = 0;
        for (place, desk) in self.desks.iter_mut().enumerate() {
            sync(desk, today)?;
            let book = desk.casebook(|| {})?;
            let set_aside = book
                .cases
                .iter()
                .filter(|case| case.state == State::SetAside);
            ensure!(
                set_aside.count() == 0,
                "a report that was just sent does not open"
            );
            let own = |id: ReportId| usize::from(id.as_bytes()[0] % 2) == place;
            let acts: Vec<Act> = book
                .cases
                .iter()
                .filter(|case| case.state == State::New && own(case.id))
                .filter_map(|case| Some(Act::verdict(case.id, judge(case.id)?)))
                .collect();
            decided += acts.len();
            desk.act(&acts, today)?;
            sync(desk, today)?;
            if is_over.load(Ordering::SeqCst) {
                bail!("interrupted");
            }
        }
        Ok(decided)
    }

    /// The first analyst.
    pub fn first(&self) -> &MemberIdentity {
        self.desks[0].member()
    }

    /// The period that reports and letters are sealed to.
    pub fn period(&self, today: Date) -> anyhow::Result<PublicPeriod> {
        Ok(self
            .folder
            .documents()?
            .notice()
            .sealing_period(today)?
            .clone())
    }

    /// Has the first analyst read the letters and reply to these reports' reporters.
    pub fn reply(&mut self, today: Date, to: &[(ReportId, &str)]) -> anyhow::Result<()> {
        let desk = &mut self.desks[0];
        sync(desk, today)?;
        let places: BTreeMap<ReportId, Date> = desk
            .places()?
            .into_iter()
            .map(|(day, id)| (id, day))
            .collect();
        let server = desk.server()?;
        let session = server.session(&desk.member().signing);
        for (id, text) in to {
            let day = places
                .get(id)
                .context("a report that was sent is not at the desk")?;
            let to = desk.addressee(*day, *id)?;
            desk.reply(&session, &to, &ReplyText::new(text)?, today)?;
        }
        Ok(())
    }

    /// Has both analysts publish a few quotes. Gives how many.
    pub fn quote(&mut self, today: Date, rng: &mut impl CryptoRng) -> anyhow::Result<usize> {
        super::quotes::publish(&mut self.desks, today, rng)
    }

    /// Closes the open cohort and publishes it. Gives its name and the rounded total.
    pub fn release(
        &mut self,
        today: Date,
        rng: &mut impl CryptoRng,
    ) -> anyhow::Result<(String, u64)> {
        let desk = &mut self.desks[0];
        sync(desk, today)?;
        let book = desk.casebook(|| {})?;
        let draft = desk.draft_release(&book, None, today, rng)?;
        let (label, total) = (draft.release().cohort.label.clone(), draft.release().total);
        let server = desk.server()?;
        let session = server.session(&desk.member().signing);
        ensure!(
            desk.publish(&session, &draft, today)? == Published::Public,
            "the release is not public"
        );
        Ok((label, total))
    }
}

pub(super) fn sync(desk: &mut Desk, today: Date) -> anyhow::Result<()> {
    let synced = desk.sync(today, &|_| {})?;
    match synced.alarms.first() {
        Some(alarm) => bail!("a desk is alarmed: {alarm}"),
        None => Ok(()),
    }
}

fn publish(folder: &Folder, server: &Server, steward: &MemberIdentity) -> anyhow::Result<()> {
    let documents = folder.documents()?;
    send(
        folder,
        &documents,
        server,
        server.latest_notice()?,
        &steward.signing,
    )?;
    Ok(())
}

fn make_period(
    folder: &Folder,
    steward: &MemberIdentity,
    today: Date,
    rng: &mut impl CryptoRng,
) -> anyhow::Result<()> {
    let change = folder
        .documents()?
        .next_period(Some(today), false, &terms(today), rng)?;
    take_step(folder, steward, change)
}

fn take_step(folder: &Folder, steward: &MemberIdentity, change: Change) -> anyhow::Result<()> {
    folder.propose(&change.sign(&steward.signing)?)?;
    match folder.settle()? {
        Settled::Done => Ok(()),
        Settled::Nothing | Settled::Waits(_) => bail!("one steward is enough, and one has signed"),
    }
}

fn terms(today: Date) -> Terms {
    Terms {
        today,
        valid_days: VALID_DAYS,
        threshold: None,
        release_threshold: None,
        release_head: None,
    }
}

fn identity_file(name: &str) -> String {
    format!("keys/{}.identity", name.to_lowercase())
}

/// The folder of a member's desk.
pub(super) fn desk_path(place: &Place, name: &str) -> PathBuf {
    place.at(&format!("desk-{}", name.to_lowercase()))
}
