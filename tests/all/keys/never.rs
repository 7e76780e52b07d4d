//! No sequence of steps reaches a state that is not signed and would be believed all the same.
//!
//! Several stewards, each with a folder of their own, take steps in any order, sign or do not, pass
//! drafts about, copy folders over and bring old copies back. The oracle counts signatures by itself:
//! it was there when each was made.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use corncrake::clock::Date;
use corncrake::keys::ceremony::{Admission, Change, Draft, Founding, Terms, found};
use corncrake::keys::folder::Folder;
use corncrake::keys::public::{
    Destroyed, Hash, MemberId, Note, Notice, NoticeChain, Retention, Tier, VerifyingKey,
};
use corncrake::keys::secret::MemberIdentity;
use corncrake::keys::steward;
use jiff::ToSpan as _;
use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};
use rand::SeedableRng as _;
use rand::rngs::StdRng;
use serde_json::{Value, json};
use tempfile::TempDir;

use super::collect;
use crate::phone::phone;
use crate::support::guild::day;

/// The day on which each network is founded.
const FIRST: &str = "2026-03-10";
const CASES: u32 = 16;

/// Nine people, of whom the first few are stewards.
static PEOPLE: LazyLock<Vec<MemberIdentity>> = LazyLock::new(|| {
    let mut rng = StdRng::seed_from_u64(23);
    let names = ["A", "B", "C", "D", "E", "F", "G", "H", "I"];
    let mut make = |name| MemberIdentity::create(name, &mut rng).unwrap();
    names.map(&mut make).into()
});

fn terms(today: Date, threshold: Option<u32>) -> Terms {
    Terms {
        today,
        valid_days: 180,
        threshold,
        release_threshold: None,
        release_head: None,
    }
}

fn admission(who: &MemberIdentity, steward: bool) -> Admission {
    Admission {
        card: who.card().unwrap(),
        tier: Tier::Stories,
        steward,
        since_period: 0,
        also: BTreeSet::new(),
    }
}

/// The stewards' machines, and who has signed what.
struct World {
    place: TempDir,
    stewards: usize,
    signed: BTreeMap<Hash, BTreeSet<MemberId>>,
    snapshots: Vec<(usize, PathBuf)>,
    seen: Vec<(Vec<String>, bool)>,
    /// Of the notices that somebody believes, how many destroy something, as they were met.
    destroyed: usize,
    today: Date,
    rng: StdRng,
}

impl World {
    fn found(stewards: usize, threshold: u32) -> Self {
        let mut world = Self {
            place: tempfile::tempdir().unwrap(),
            stewards,
            signed: BTreeMap::new(),
            snapshots: Vec::new(),
            seen: Vec::new(),
            destroyed: 0,
            today: day(FIRST),
            rng: StdRng::seed_from_u64(5),
        };
        let founding = Founding {
            network: "kenpud".parse().unwrap(),
            training: false,
            members: PEOPLE[..stewards]
                .iter()
                .map(|it| admission(it, true))
                .collect(),
            recovery: Vec::new(),
        };
        let change = found(founding, &terms(day(FIRST), Some(threshold))).unwrap();
        world.begin(0, change);
        world
    }

    /// Enough sign the founding, and everybody gets the documents.
    fn settle(&mut self, threshold: u32) {
        for who in 1..threshold as usize {
            let draft = self.folder(0).pending().unwrap().unwrap();
            steward::cosign(&self.folder(0), &PEOPLE[who]).unwrap();
            self.note_down(&draft, who);
        }
        for of in 1..self.stewards {
            copy(
                self.folder(0).path(),
                &self.place.path().join(of.to_string()),
            );
        }
    }

    /// Two periods and a rule, in force everywhere, long enough ago that something is due.
    fn age(&mut self, threshold: usize) {
        for (days, what) in [(0, 3), (40, 3), (0, 13), (130, 0)] {
            self.today = self.today.saturating_add(days.days());
            self.take((what, 0, 1));
            for who in 1..threshold {
                self.take((20, 0, who));
            }
        }
        for of in 1..self.stewards {
            fs::remove_dir_all(self.folder(of).path()).unwrap();
            let to = self.place.path().join(of.to_string());
            copy(self.folder(0).path(), &to);
        }
    }

    fn folder(&self, of: usize) -> Folder {
        Folder::create(&self.place.path().join(of.to_string())).unwrap()
    }

    /// What is in a folder, for seeing that a refusal changed nothing.
    fn state(&self, of: usize) -> Vec<(PathBuf, Vec<u8>)> {
        let mut files = Vec::new();
        collect(self.folder(of).path(), &mut files);
        files.sort();
        files
    }

    fn note_down(&mut self, draft: &Draft, by: usize) {
        let notes = [
            Some(&draft.notice),
            draft.roster.as_ref(),
            draft.period.as_ref(),
        ];
        for note in notes.into_iter().flatten() {
            let signers = self.signed.entry(note.hash()).or_default();
            signers.insert(PEOPLE[by].id());
        }
    }

    fn begin(&mut self, by: usize, change: Change) {
        let draft = change.clone().sign(&PEOPLE[by].signing).unwrap();
        let before = self.state(by);
        match steward::begin(&self.folder(by), change, &PEOPLE[by]) {
            Ok(_) => self.note_down(&draft, by),
            Err(_) => assert_eq!(self.state(by), before, "a refusal changes nothing"),
        }
    }

    fn take(&mut self, (what, by, with): (u8, usize, usize)) {
        let (by, with) = (by % self.stewards, with % PEOPLE.len());
        let folder = self.folder(by);
        let before = self.state(by);
        let documents = folder.documents();
        let step = |change: Result<Change, _>, world: &mut Self| {
            if let Ok(change) = change {
                world.begin(by, change);
            }
        };
        let two = with % 3;
        let terms = |threshold| terms(self.today, threshold);
        match (what % 24, documents) {
            (0, Ok(now)) => step(now.renew(&terms(None)), self),
            (1, Ok(now)) => {
                let tier = now.admit(admission(&PEOPLE[with], with % 2 == 0), &[], &terms(None));
                step(tier, self);
            }
            (2, Ok(now)) => {
                let threshold = Some(u32::try_from(two).unwrap()).filter(|it| *it > 0);
                let rng = &mut self.rng;
                let change = now.remove(PEOPLE[with].id(), true, &terms(threshold), rng);
                step(change, self);
            }
            (3, Ok(now)) => {
                let change = now.next_period(None, true, &terms(None), &mut self.rng);
                step(change, self);
            }
            (4, Ok(now)) => step(now.rotate(&terms(None)), self),
            (5, Ok(now)) if with == 0 => step(now.end(&terms(None)), self),
            (6, Ok(now)) => {
                let card = PEOPLE[with].card().unwrap();
                let lost = PEOPLE[(with + 1) % PEOPLE.len()].id();
                let change = now.replace(lost, card, &[], (true, &terms(None)), &mut self.rng);
                step(change, self);
            }
            (12, _) => {
                let days = i64::try_from(with).unwrap() * 15;
                self.today = self.today.saturating_add(days.days());
            }
            (13, Ok(now)) => {
                let months = u32::try_from(with).unwrap();
                let rule = Retention {
                    stories: Some(months),
                    answers: (two > 0).then_some(months),
                };
                let rule = (with < 8).then_some(rule);
                step(now.keep(rule, &terms(None)), self);
            }
            (14 | 15, Ok(now)) => {
                let gone = Destroyed {
                    stories: u32::try_from(with % 4).unwrap(),
                    answers: u32::try_from(with % 2).unwrap(),
                };
                step(now.expire(gone, &terms(None)), self);
            }
            (7, _) => drop(folder.abandon()),
            (8, _) => {
                if let Ok(Some(draft)) = folder.pending() {
                    let to = self.folder(two % self.stewards);
                    let text = draft.to_text().unwrap();
                    drop(to.receive(&Draft::parse(&text).unwrap()));
                    drop(to.settle());
                }
            }
            (9, _) => {
                let to = two % self.stewards;
                if to != by {
                    fs::remove_dir_all(self.folder(to).path()).unwrap();
                    copy(folder.path(), &self.place.path().join(to.to_string()));
                }
            }
            (10, _) => {
                let name = format!("snapshot-{}", self.snapshots.len());
                let to = self.place.path().join(name);
                copy(folder.path(), &to);
                self.snapshots.push((by, to));
            }
            (11, _) => {
                if let Some((of, from)) = self.snapshots.get(with % self.snapshots.len().max(1)) {
                    let to = self.place.path().join(of.to_string());
                    // Over what is there: files that are newer stay.
                    copy(from, &to);
                }
            }
            _ => {
                let pending = folder.pending().ok().flatten();
                // Two stewards at one machine, or one at their own.
                let who = with % self.stewards;
                match (pending, steward::cosign(&folder, &PEOPLE[who])) {
                    (Some(draft), Ok(_)) => self.note_down(&draft, who),
                    (_, Err(_)) => assert!(self.state(by) == before || !before.is_empty()),
                    (None, Ok(_)) => panic!("signed what was not there"),
                }
            }
        }
        // The folders that the step may have touched.
        let to = two % self.stewards;
        let snapshot = self.snapshots.get(with % self.snapshots.len().max(1));
        let back = snapshot.map_or(by, |(of, _)| *of);
        for of in BTreeSet::from([by, to, back]) {
            self.check(of);
        }
    }

    /// Nothing that is believed anywhere lacks a signature.
    fn check(&mut self, of: usize) {
        {
            let folder = self.folder(of);
            let documents = folder.documents();
            let mut row: Vec<Note> = Vec::new();
            let mut last: Option<Notice> = None;
            if let Ok(documents) = &documents {
                let notes: Vec<_> = documents.chain().notes().collect();
                for note in &notes {
                    let notice: Notice = note.read_unverified().unwrap();
                    assert!(
                        self.enough(note, last.as_ref(), &notice),
                        "notice {}",
                        notice.number
                    );
                    last = Some(notice);
                }
                let destroys = last.as_ref().is_some_and(|it| it.destroyed.is_some());
                self.destroyed += usize::from(destroys);
                row = documents.chain().row().into_iter().cloned().collect();
            }
            let Ok(Some(draft)) = folder.pending() else {
                return;
            };
            let notice = draft.read_notice().unwrap();
            let enough = self.enough(&draft.notice, last.as_ref(), &notice);
            // A folder that lost its documents has nothing that the draft could follow on.
            let follows = notice.previous == documents.as_ref().ok().map(|it| it.chain().head());
            let believed = folder.with(&draft).is_ok();
            assert!(
                !believed || enough,
                "a server would take notice {}",
                notice.number
            );
            // An older copy of the file may hold fewer signatures than were ever made.
            let taken = match &documents {
                Ok(documents) => documents
                    .chain()
                    .clone()
                    .extend(draft.notice.clone())
                    .is_ok(),
                Err(_) => NoticeChain::from_root(draft.notice.clone()).is_ok(),
            };
            assert!(
                !taken || enough,
                "a desk would take notice {}",
                notice.number
            );
            if follows && !last.is_some_and(|last| last.has_ended()) {
                row.push(draft.notice.clone());
                let texts = row.iter().map(ToString::to_string).collect();
                self.seen.push((texts, taken));
            }
        }
    }

    /// Whether as many as must have signed, by what the oracle saw.
    fn enough(&self, note: &Note, before: Option<&Notice>, own: &Notice) -> bool {
        let signed = self.signed.get(&note.hash());
        let have = |keys: &[VerifyingKey]| {
            let signed = |key: &&VerifyingKey| signed.is_some_and(|it| it.contains(&key.id()));
            keys.iter().filter(signed).count()
        };
        let board = |notice: &Notice| have(&notice.stewards) >= notice.threshold as usize;
        board(own) && before.is_none_or(board)
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let name = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &name);
        } else {
            fs::copy(&path, name).unwrap();
        }
    }
}

/// CHECKS X9, the stewards' half. Desks and servers believe by `NoticeChain` and `Documents`; the
/// phone by its own code, which is asked about every state that was reached.
#[test]
fn no_sequence_of_steps_reaches_a_half_signed_state_that_anybody_would_believe() {
    let seen = std::cell::RefCell::new(Vec::new());
    let destroyed = std::cell::Cell::new(0);
    let steps = prop::collection::vec((any::<u8>(), 0..5_usize, 0..9_usize), 4..28);
    let config = ProptestConfig {
        cases: CASES,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    let mut runner =
        TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let boards = prop::sample::select(vec![(1, 1), (2, 1), (2, 2), (3, 2), (4, 3), (5, 3)]);
    let run = runner.run(&(boards, steps), |((stewards, threshold), steps)| {
        let mut world = World::found(stewards, threshold);
        world.check(0);
        // Hardly anything can be done before that.
        if steps.len() % 4 > 0 {
            world.settle(threshold);
            if steps.len() % 2 > 0 {
                world.age(threshold as usize);
            }
            if steps.len() % 4 == 3 {
                world.take((14, 0, 1));
            }
        }
        for step in steps {
            world.take(step);
        }
        seen.borrow_mut().append(&mut world.seen);
        destroyed.set(destroyed.get() + world.destroyed);
        Ok(())
    });
    run.unwrap();
    let mut seen = seen.into_inner();
    seen.sort();
    seen.dedup();
    let refused = seen.iter().filter(|(_, taken)| !taken).count();
    println!(
        "{} rows for the phone, {refused} of them refused",
        seen.len()
    );
    assert!(refused > 20, "there was little to refuse");
    assert!(destroyed.get() > 0, "nothing was ever destroyed");
    // The day of the last notice: how long notices hold is another question.
    let issued = |notes: &[String]| {
        let last: Note = notes.last().unwrap().parse().unwrap();
        last.read_unverified::<Notice>().unwrap().issued.to_string()
    };
    let cases: Vec<Value> = seen
        .iter()
        .map(|(notes, _)| {
            let today = issued(notes);
            let kit = json!({ "network": "kenpud", "today": today, "notices": notes });
            json!({ "kit": kit, "today": today })
        })
        .collect();
    let answers = phone("trust", &json!(cases));
    for ((notes, taken), answer) in seen.iter().zip(answers.as_array().unwrap()) {
        let refused = answer == "unsigned" || answer == "broken";
        assert_eq!(!refused, *taken, "{answer}: {}", notes.join("\n"));
    }
}
