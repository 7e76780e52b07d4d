//! Ceremonies on a real folder.

mod faults;
mod keeping;

use jiff::civil::date;
use rand::SeedableRng as _;
use rand::rngs::StdRng;
use tempfile::TempDir;

use super::*;
use crate::clock::Date;
use crate::keys::ceremony::{Admission, CeremonyError, Change, Founding, Terms, Ways, found};
use crate::keys::public::Recipient;
use crate::keys::secret::{MemberIdentity, RecoverySheet, recovery_id};

const DAY: Date = date(2026, 11, 21);

struct Office {
    place: TempDir,
    rng: StdRng,
    today: Date,
}

impl Office {
    fn new() -> Self {
        Self {
            place: tempfile::tempdir().expect("a folder"),
            rng: StdRng::seed_from_u64(7),
            today: DAY,
        }
    }

    fn folder(&self) -> Folder {
        Folder::at(self.place.path())
    }

    fn documents(&self) -> Documents {
        self.folder().documents().expect("documents that agree")
    }

    fn person(&mut self, name: &str) -> MemberIdentity {
        MemberIdentity::create(name, &mut self.rng).expect("a name")
    }

    fn terms(&self) -> Terms {
        Terms {
            today: self.today,
            valid_days: 180,
            threshold: None,
            release_threshold: None,
            release_head: None,
        }
    }

    /// Founds a network of `stewards`, of whom `threshold` must sign, signed by the first ones.
    fn found(&self, stewards: &[&MemberIdentity], threshold: u32, recovery: Vec<Recipient>) {
        let founding = Founding {
            network: "kenpud".parse().expect("a name"),
            training: false,
            members: stewards
                .iter()
                .map(|it| admission(it, Tier::Stories, true))
                .collect(),
            recovery,
        };
        let terms = Terms {
            threshold: Some(threshold),
            ..self.terms()
        };
        self.take(found(founding, &terms).expect("a network"), stewards);
    }

    /// Signs a step by each of `signers` in turn; returns whether it came into force.
    fn take(&self, change: Change, signers: &[&MemberIdentity]) -> bool {
        let (first, others) = signers.split_first().expect("a signer");
        let draft = change.sign(&first.signing).expect("signed");
        self.folder().propose(&draft).expect("staged");
        for other in others {
            let Some(mut draft) = self.folder().pending().expect("readable") else {
                break;
            };
            draft.cosign(&other.signing).expect("room");
            self.folder().resign(&draft).expect("kept");
        }
        matches!(self.folder().settle().expect("settled"), Settled::Done)
    }

    fn next_period(&mut self, signers: &[&MemberIdentity]) -> bool {
        let terms = self.terms();
        let change = self
            .documents()
            .next_period(None, false, &terms, &mut self.rng);
        self.take(change.expect("a period"), signers)
    }
}

fn admission(person: &MemberIdentity, tier: Tier, steward: bool) -> Admission {
    Admission {
        card: person.card().expect("a card"),
        tier,
        steward,
        since_period: 0,
        also: std::collections::BTreeSet::new(),
    }
}

/// A network of one steward and a recovery sheet, with one period.
fn small_network() -> (Office, MemberIdentity, RecoverySheet) {
    let mut office = Office::new();
    let amina = office.person("Amina");
    let sheet = RecoverySheet::new(
        "kenpud".parse().expect("one"),
        Identity::from_seed(&[5; 32]),
    );
    office.found(&[&amina], 1, vec![sheet.recipient()]);
    assert!(office.next_period(&[&amina]));
    (office, amina, sheet)
}

#[test]
fn one_steward_founds_a_network_and_begins_a_period_that_opens_in_two_ways() {
    let (office, amina, sheet) = small_network();
    let documents = office.documents();
    let period = documents.notice().sealing_period(DAY).expect("a period");
    assert_eq!((documents.notice().number, period.number), (2, 1));
    assert_eq!(office.folder().ways(1).expect("readable"), 2);
    let opened = office
        .folder()
        .open_periods(&documents, amina.id(), &amina.identity, &Tier::ALL, 0)
        .expect("opened");
    assert_eq!(opened.len(), 2);
    let on_paper = RecoverySheet::read(&sheet.expose_text(DAY)).expect("a key");
    let id = recovery_id(&sheet.recipient());
    let opened = office
        .folder()
        .open_periods(&documents, id, &on_paper, &Tier::ALL, 0);
    assert_eq!(opened.expect("opened").len(), 2);
}

#[test]
fn a_period_that_only_one_key_could_open_is_refused_unless_that_is_understood() {
    let mut office = Office::new();
    let amina = office.person("Amina");
    office.found(&[&amina], 1, Vec::new());
    let (documents, terms) = (office.documents(), office.terms());
    let refused = documents.next_period(None, false, &terms, &mut office.rng);
    assert_eq!(refused.err(), Some(CeremonyError::TooFewWays(Ways(1))));
    let change = documents.next_period(None, true, &terms, &mut office.rng);
    assert!(office.take(change.expect("a period"), &[&amina]));
    assert_eq!(office.folder().ways(1).expect("readable"), 1);
}

#[test]
fn one_who_reads_answers_only_is_no_second_way() {
    let mut office = Office::new();
    let (amina, omar) = (office.person("Amina"), office.person("Omar"));
    office.found(&[&amina], 1, Vec::new());
    let change =
        office
            .documents()
            .admit(admission(&omar, Tier::Answers, false), &[], &office.terms());
    assert!(office.take(change.expect("a member"), &[&amina]));
    let (documents, terms) = (office.documents(), office.terms());
    let refused = documents.next_period(None, false, &terms, &mut office.rng);
    assert_eq!(refused.err(), Some(CeremonyError::TooFewWays(Ways(1))));
}

#[test]
fn a_newcomer_gets_the_periods_and_the_tier_that_were_chosen() {
    let (mut office, amina, _) = small_network();
    office.today = date(2026, 12, 1);
    assert!(office.next_period(&[&amina]));
    let omar = office.person("Omar");
    let documents = office.documents();
    let opened = office
        .folder()
        .open_periods(&documents, amina.id(), &amina.identity, &Tier::ALL, 0)
        .expect("opened");
    let chosen = Admission {
        since_period: 2,
        also: std::collections::BTreeSet::new(),
        ..admission(&omar, Tier::Answers, false)
    };
    let change = documents
        .admit(chosen, &opened, &office.terms())
        .expect("a member");
    assert!(office.take(change, &[&amina]));
    let documents = office.documents();
    let opens = |tiers: &[Tier], since| {
        office
            .folder()
            .open_periods(&documents, omar.id(), &omar.identity, tiers, since)
            .map(|opened| opened.len())
    };
    assert_eq!(opens(&[Tier::Answers], 2).expect("opened"), 1);
    assert!(matches!(
        opens(&[Tier::Answers], 1),
        Err(FolderError::NoWrap { period: 1, .. })
    ));
    assert!(matches!(
        opens(&[Tier::Stories], 2),
        Err(FolderError::NoWrap { period: 2, .. })
    ));
    assert_eq!(documents.roster().number, 2);
    assert!(documents.roster().previous.is_some());
}

#[test]
fn removing_somebody_voids_the_periods_ahead_and_begins_a_new_one_today() {
    let (mut office, amina, _) = small_network();
    let omar = office.person("Omar");
    let documents = office.documents();
    let change = documents.admit(admission(&omar, Tier::Stories, false), &[], &office.terms());
    assert!(office.take(change.expect("a member"), &[&amina]));
    assert!(office.next_period(&[&amina]));
    assert!(office.next_period(&[&amina]));
    let documents = office.documents();
    assert_eq!(documents.notice().periods.len(), 3);

    let terms = office.terms();
    let gone = documents.find_reader("Omar").expect("a member");
    let change = documents.remove(gone, false, &terms, &mut office.rng);
    assert!(office.take(change.expect("removed"), &[&amina]));

    let documents = office.documents();
    let notice = documents.notice();
    assert_eq!(notice.voided, [2, 3]);
    assert_eq!(notice.sealing_period(DAY).map(|it| it.number), Ok(4));
    assert!(documents.roster().member(omar.id()).is_none());
    assert!(!notice.releasers.contains(&omar.signing.verifying_key()));
    let wraps = office.folder().wraps().expect("readable");
    assert!(
        wraps
            .iter()
            .any(|wrap| wrap.period == 3 && wrap.reader == omar.id())
    );
    assert!(
        !wraps
            .iter()
            .any(|wrap| wrap.period == 4 && wrap.reader == omar.id())
    );
}

#[test]
fn a_lost_recovery_sheet_can_be_removed_like_a_member() {
    let (mut office, amina, sheet) = small_network();
    let omar = office.person("Omar");
    let documents = office.documents();
    let change = documents.admit(admission(&omar, Tier::Stories, false), &[], &office.terms());
    assert!(office.take(change.expect("a member"), &[&amina]));
    let id = recovery_id(&sheet.recipient());
    let documents = office.documents();
    let found = documents.find_reader(&id.to_string()).expect("a reader");
    let terms = office.terms();
    let change = documents.remove(found, false, &terms, &mut office.rng);
    assert!(office.take(change.expect("removed"), &[&amina]));
    assert!(office.documents().roster().recovery.is_empty());
    assert_eq!(office.folder().ways(2).expect("readable"), 2);
}

#[test]
fn with_two_of_three_no_step_comes_into_force_on_one_signature() {
    let mut office = Office::new();
    let people = ["Amina", "Omar", "Irina"].map(|name| office.person(name));
    let [amina, omar, irina] = &people;
    office.found(&[amina, omar, irina], 2, Vec::new());
    assert!(!office.next_period(&[amina]), "one signature is not enough");
    assert!(office.documents().periods().is_empty());
    let Settled::Waits(draft) = office.folder().settle().expect("readable") else {
        panic!("it waits")
    };
    let stewards = office.documents().notice().stewards.clone();
    assert_eq!(draft.signed(&stewards), Ok(vec![amina.id()]));

    // The same steward again changes nothing; a stranger neither.
    for signer in [amina, &office.person("Mallory")] {
        let mut draft = office.folder().pending().expect("readable").expect("there");
        draft.cosign(&signer.signing).expect("room");
        office.folder().resign(&draft).expect("kept");
        assert!(matches!(office.folder().settle(), Ok(Settled::Waits(_))));
    }
    let mut draft = office.folder().pending().expect("readable").expect("there");
    draft.cosign(&irina.signing).expect("room");
    office.folder().resign(&draft).expect("kept");
    assert!(matches!(office.folder().settle(), Ok(Settled::Done)));
    assert_eq!(office.documents().periods().len(), 1);
    assert!(matches!(office.folder().settle(), Ok(Settled::Nothing)));
}

#[test]
fn a_second_step_waits_for_the_first() {
    let mut office = Office::new();
    let people = ["Amina", "Omar"].map(|name| office.person(name));
    let [amina, omar] = &people;
    office.found(&[amina, omar], 2, Vec::new());
    assert!(!office.next_period(&[amina]));
    let draft = office.documents().renew(&office.terms()).expect("renewed");
    let draft = draft.sign(&amina.signing).expect("signed");
    assert!(matches!(
        office.folder().propose(&draft),
        Err(FolderError::Busy)
    ));
    office.folder().abandon().expect("abandoned");
    office.folder().propose(&draft).expect("staged");
}

#[test]
fn a_fourth_period_ahead_is_refused_and_old_ones_leave_the_notice() {
    let (mut office, amina, _) = small_network();
    for _ in 0..3 {
        assert!(office.next_period(&[&amina]));
    }
    let terms = office.terms();
    let refused = office
        .documents()
        .next_period(None, false, &terms, &mut office.rng);
    assert_eq!(refused.err(), Some(CeremonyError::TooFarAhead));
    office.today = date(2027, 2, 1);
    assert!(office.next_period(&[&amina]));
    let documents = office.documents();
    let named: Vec<_> = documents
        .notice()
        .periods
        .iter()
        .map(|it| it.number)
        .collect();
    assert_eq!(named, [3, 4, 5]);
    assert_eq!(documents.periods().len(), 5);
    assert!(documents.chain().period(1).is_some());
}

#[test]
fn a_clock_that_runs_behind_makes_no_notice() {
    let (mut office, _, _) = small_network();
    office.today = date(2026, 11, 20);
    let refused = office.documents().renew(&office.terms());
    assert_eq!(refused.err(), Some(CeremonyError::ClockBehind(DAY)));
}

#[test]
fn a_renewed_notice_holds_longer_and_never_shorter() {
    let (mut office, amina, _) = small_network();
    let until = office.documents().notice().expires;
    let short = Terms {
        valid_days: 3,
        ..office.terms()
    };
    let change = office.documents().renew(&short).expect("renewed");
    assert!(office.take(change, &[&amina]));
    assert_eq!(office.documents().notice().expires, until);
    office.today = date(2027, 1, 1);
    let change = office.documents().renew(&office.terms()).expect("renewed");
    assert!(office.take(change, &[&amina]));
    assert_eq!(office.documents().notice().expires, date(2027, 6, 30));
}
