//! Two networks, each with a server of the real code: what one passes to the other.

mod page;
mod together;

use std::collections::BTreeMap;

use corncrake::clock::Clock as _;
use corncrake::desk::Desk;
use corncrake::desk::acts::Verdict;
use corncrake::desk::casebook::State;
use corncrake::desk::import::Here;
use corncrake::desk::partner::NoPartner;
use corncrake::desk::partner::pass::NotPassed;
use corncrake::desk::partner::receive::{NotReceived, Received};
use corncrake::desk::publish::{Draft, NoRelease};
use corncrake::keys::public::{NoteError, ReportId};
use corncrake::questionnaire::Questionnaire;
use corncrake::report::{Answers, Report, Story};
use corncrake::text::Lang;

use crate::support::TestDatabase;
use crate::support::guild::{Guild, TestDesk, copy, day};
use crate::support::reporter::Reporter;
use crate::support::sealed::rng;

/// The common set with consent C2 offered.
fn passing_on() -> (Questionnaire, String) {
    let text = include_str!("../../../src/questionnaire/default.toml");
    let text = text.replace("off = true # until the network has such a partner\n", "");
    let asked = Questionnaire::parse(&text, "with C2").unwrap();
    (asked, text)
}

/// A network whose form offers C2, and the desk of its steward.
struct Network {
    guild: Guild,
    desk: TestDesk,
    asked: Questionnaire,
}

impl Network {
    fn start(guild: Guild) -> Self {
        let (asked, text) = passing_on();
        let mut desk = guild.desk(&guild.steward);
        let folder = desk.desk.folder();
        folder
            .put_questionnaire(&asked.version().to_string(), &text)
            .unwrap();
        desk.desk = Desk::open(&desk.path, copy(&guild.steward)).unwrap();
        desk.sync();
        Self { guild, desk, asked }
    }

    fn origin(database: &TestDatabase) -> Self {
        Self::start(Guild::start(database))
    }

    fn partner(database: &TestDatabase) -> Self {
        Self::start(Guild::start_other(database, "region"))
    }

    /// Somebody writes what only their own network may know, and agrees to be passed on or not.
    fn arrive(&mut self, number: u32, passed_on: bool) -> ReportId {
        let n = number as usize;
        let mut consent = vec!["C0".to_owned(), "C1".to_owned()];
        consent.extend(passed_on.then(|| "C2".to_owned()));
        let one = |code: &str| vec![code.to_owned()];
        let coded = BTreeMap::from([
            ("what".to_owned(), one(["V01", "V03"][n % 2])),
            ("where".to_owned(), one(&format!("S0{}", n % 8 + 1))),
            ("area".to_owned(), one("AR1")),
            ("when".to_owned(), one("2026-06")),
            ("gender".to_owned(), one("W")),
            ("age".to_owned(), one("A17")),
            ("consent".to_owned(), consent),
        ]);
        let report = Report {
            answers: Answers::from_coded(coded, &self.asked).unwrap(),
            story: Story::new("It was Amina at the clinic", Lang::En),
        };
        let reporter = Reporter::new(&self.guild, number);
        let version = self.asked.version();
        let sealed = self
            .guild
            .seal_answering(&report, &reporter.receipt, &[], version);
        self.guild.submit(reporter.report, reporter.mailbox, sealed)
    }

    /// These many arrive, of whom the first `agreed` may be passed on, and are published as a cohort.
    fn publish(&mut self, numbers: std::ops::Range<u32>, agreed: u32) -> Vec<ReportId> {
        let first = numbers.start;
        let ids: Vec<_> = numbers
            .map(|number| self.arrive(number, number - first < agreed))
            .collect();
        self.desk.sync();
        self.desk.decide(&ids, Verdict::Accept);
        self.release(5).unwrap_or_else(|why| panic!("{why}"));
        ids
    }

    fn draft(&self, seed: u64) -> Result<Draft, NoRelease> {
        let today = self.desk.clock.today();
        let early = Some("before the hearing".to_owned());
        let desk = &self.desk.desk;
        desk.draft_release(&self.desk.book(), early, today, &mut rng(seed))
    }

    fn release(&mut self, seed: u64) -> Result<(), NoRelease> {
        let today = self.desk.clock.today();
        let draft = self.draft(seed)?;
        let desk = &self.desk.desk;
        let key = desk.signing_key();
        desk.publish(&desk.server().unwrap().session(&key), &draft, today)?;
        self.desk.sync();
        Ok(())
    }

    /// Pins the other network as it is now.
    fn knows(&self, other: &Self) {
        let proof = other.desk.desk.own_proof().unwrap().to_json();
        let partner = self
            .desk
            .desk
            .check_partner(proof.as_bytes(), None)
            .unwrap();
        self.desk.desk.keep_partner(&partner).unwrap();
    }

    fn try_pass(&self, cohort: u32, to: &Self) -> Result<(usize, bool, Vec<u8>), NotPassed> {
        let desk = &self.desk.desk;
        let partner = desk.partner(&to.guild.network)?;
        let today = self.desk.clock.today();
        let passing = desk.pass(&self.desk.book(), &partner, cohort, today)?;
        let sealed = desk.seal_passing(&passing, &partner, today)?;
        Ok((passing.records, passing.again, sealed))
    }

    fn pass(&self, cohort: u32, to: &Self) -> Vec<u8> {
        self.try_pass(cohort, to)
            .unwrap_or_else(|why| panic!("{why}"))
            .2
    }

    fn examine(&self, file: &[u8]) -> Result<Received, NotReceived> {
        let now = (&Here::in_book(&self.desk.book()), self.desk.clock.today());
        self.desk
            .desk
            .examine_passed(file, &self.asked, Some("AR2"), now)
    }

    fn receive(&mut self, file: &[u8]) -> usize {
        let received = self.examine(file).unwrap_or_else(|why| panic!("{why}"));
        let now = (&Here::in_book(&self.desk.book()), self.desk.clock.today());
        let desk = &self.desk.desk;
        let new = desk.take_in_passed(&received, &self.asked, now, &mut rng(6));
        let key = desk.signing_key();
        let server = desk.server().unwrap();
        desk.hand_over_imports(&server.session(&key)).unwrap();
        let new = new.unwrap_or_else(|why| panic!("{why}"));
        self.desk.sync();
        new.len()
    }
}

fn not_received(received: Result<Received, NotReceived>) -> NotReceived {
    received.err().expect("it was taken in")
}

/// Two networks that have pinned each other, the first with a published cohort of `size` reports of
/// which `agreed` may be passed on.
fn two(databases: [&TestDatabase; 2], size: u32, agreed: u32) -> (Network, Network, Vec<ReportId>) {
    let mut origin = Network::origin(databases[0]);
    let partner = Network::partner(databases[1]);
    let ids = origin.publish(0..size, agreed);
    origin.knows(&partner);
    partner.knows(&origin);
    (origin, partner, ids)
}

#[test]
fn what_reporters_agreed_to_is_passed_and_counts_with_the_partner_once() {
    let databases = [TestDatabase::sqlite(), TestDatabase::sqlite()];
    let (mut origin, mut partner, ids) = two([&databases[0], &databases[1]], 40, 35);
    // One is taken back and one rejected after they were counted.
    Reporter::new(&origin.guild, 0).withdraw(&origin.guild);
    origin.desk.sync();
    origin.desk.decide(&ids[1..2], Verdict::Reject);
    let (records, again, file) = origin.try_pass(1, &partner).unwrap();
    assert_eq!((records, again), (33, false));

    let before = partner.desk.bytes();
    let received = partner.examine(&file).unwrap_or_else(|why| panic!("{why}"));
    assert_eq!(
        (received.new_ones(), received.here, received.unfit),
        (33, 0, 0)
    );
    assert!(received.unknown.is_empty());
    assert_eq!(partner.desk.bytes(), before, "to look changes nothing");
    assert_eq!(partner.receive(&file), 33);

    // Accepted, tagged with where they are from, and nothing that a reporter did not agree to.
    let book = partner.desk.book();
    assert_eq!(book.cases.len(), 33);
    for case in &book.cases {
        assert_eq!(case.state, State::Accepted);
        assert!(!ids.contains(&case.id));
        assert_eq!(book.ledger.marks(case.id).len(), 1);
        let content = case.content.as_ref().ok().unwrap();
        let coded = content.answers.expose_coded();
        let questions: Vec<&str> = coded.keys().map(String::as_str).collect();
        assert_eq!(questions, ["area", "consent", "what", "where"]);
        assert_eq!(coded["area"], ["AR2"]);
        assert_eq!(coded["consent"], ["C0"]);
        assert!(content.story.unwrap().is_empty);
    }
    let of = |what: &str| {
        let cases = book.cases.iter();
        let answers = cases.map(|case| case.content.as_ref().ok().unwrap().answers.expose_coded());
        answers.filter(|coded| coded["what"] == [what]).count()
    };
    // Numbers 0 to 34 without 0 and 1.
    assert_eq!((of("V01"), of("V03")), (17, 16));

    // The same file again, at the same desk and at another.
    assert_eq!(partner.receive(&file), 0);
    let mut other = partner.guild.desk(&partner.guild.steward);
    other.sync();
    assert_eq!(other.book().cases.len(), 33);
    // The very same set again is said to be so.
    let (records, again, file) = origin.try_pass(1, &partner).unwrap();
    assert_eq!((records, again), (33, true));
    assert_eq!(partner.receive(&file), 0);
}

#[test]
fn two_sets_of_one_cohort_are_never_passed_and_every_desk_knows() {
    let databases = [TestDatabase::sqlite(), TestDatabase::sqlite()];
    let (mut origin, partner, ids) = two([&databases[0], &databases[1]], 34, 34);
    origin.pass(1, &partner);
    origin.desk.sync();
    let steward = copy(&origin.guild.steward);
    let mut other = origin.guild.desk(&steward);
    let (asked, text) = passing_on();
    let folder = other.desk.folder();
    folder
        .put_questionnaire(&asked.version().to_string(), &text)
        .unwrap();
    other.desk = Desk::open(&other.path, steward).unwrap();
    other.sync();
    other.decide(&ids[..1], Verdict::Reject);
    let first = std::mem::replace(&mut origin.desk, other);
    origin.knows(&partner);
    let why = origin.try_pass(1, &partner).unwrap_err();
    assert!(matches!(why, NotPassed::OtherSet(1)), "{why}");
    drop(first);
}

#[test]
fn nothing_is_passed_before_its_release_nor_where_too_few_agreed() {
    let databases = [TestDatabase::sqlite(), TestDatabase::sqlite()];
    let (mut origin, partner, _) = two([&databases[0], &databases[1]], 36, 29);
    let why = origin.try_pass(1, &partner).unwrap_err();
    assert!(matches!(why, NotPassed::TooFew { agreed: 29 }), "{why}");
    let why = origin.try_pass(2, &partner).unwrap_err();
    assert!(matches!(why, NotPassed::NoCohort(2)), "{why}");
    // The manifest arrives, the release does not.
    let ids: Vec<_> = (100..132)
        .map(|number| origin.arrive(number, true))
        .collect();
    origin.desk.sync();
    origin.desk.decide(&ids, Verdict::Accept);
    let gone = crate::support::guild::Lie::Bytes(b"gone".to_vec());
    origin.guild.lie("releases", gone);
    assert!(origin.release(5).is_err());
    origin.guild.stop_lying();
    origin.desk.sync();
    let why = origin.try_pass(2, &partner).unwrap_err();
    assert!(matches!(why, NotPassed::NotPublished(2)), "{why}");
}

#[test]
fn what_is_not_the_partners_for_this_network_is_not_taken_in() {
    let [one, two_, three] = [0, 1, 2].map(|_| TestDatabase::sqlite());
    let (origin, mut partner, _) = two([&one, &two_], 32, 32);
    let third = Network::start(Guild::start_other(&three, "world"));
    let file = origin.pass(1, &partner);

    // Changed on the way.
    let mut forged = file.clone();
    let last = forged.len() - 100;
    forged[last] ^= 1;
    let why = not_received(partner.examine(&forged));
    assert!(matches!(why, NotReceived::DoesNotOpen), "{why}");
    // For somebody else: `world` and `region` have the same keys in this test, so that it opens.
    third.knows(&origin);
    let why = not_received(third.examine(&file));
    assert!(matches!(&why, NotReceived::NotForUs(name) if name.as_str() == "example"));
    // Of nobody who is known.
    let why = not_received(
        Network::start(Guild::start_other(&TestDatabase::sqlite(), "isles")).examine(&file),
    );
    assert!(
        matches!(why, NotReceived::Partner(NoPartner::Unknown(_))),
        "{why}"
    );
    // Signed by somebody who may not sign any more.
    let mut origin = origin;
    let baraka = origin
        .guild
        .admit("Baraka", corncrake::keys::public::Tier::Stories);
    origin.guild.require_releasers(&[&baraka], 1);
    let mut change = origin
        .guild
        .documents()
        .renew(&crate::support::guild::terms(&*origin.guild.clock))
        .unwrap();
    change.notice.releasers = vec![baraka.signing.verifying_key()];
    origin.guild.take(change);
    origin.guild.publish().unwrap();
    origin.desk.sync();
    partner.knows(&origin);
    let why = not_received(partner.examine(&file));
    assert!(
        matches!(why, NotReceived::Note(NoteError::TooFew { .. })),
        "{why}"
    );
    assert!(partner.desk.book().cases.is_empty());
    partner.desk.sync();
}

#[test]
fn a_partner_is_pinned_by_its_root_and_never_goes_back() {
    let databases = [TestDatabase::sqlite(), TestDatabase::sqlite()];
    let mut origin = Network::origin(&databases[0]);
    let partner = Network::partner(&databases[1]);
    let old = origin.desk.desk.own_proof().unwrap().to_json();
    origin.publish(0..31, 0);
    partner.knows(&origin);
    let check =
        |desk: &TestDesk, proof: &str| desk.desk.check_partner(proof.as_bytes(), None).err();
    assert!(matches!(
        check(&partner.desk, &old),
        Some(NoPartner::Older(_))
    ));
    // All releases, and a notice fewer.
    let before = origin.desk.desk.own_proof().unwrap().to_json();
    origin.guild.renew();
    origin.guild.publish().unwrap();
    origin.desk.sync();
    partner.knows(&origin);
    assert!(matches!(
        check(&partner.desk, &before),
        Some(NoPartner::Older(_))
    ));
    let own = partner.desk.desk.own_proof().unwrap().to_json();
    assert!(matches!(
        check(&partner.desk, &own),
        Some(NoPartner::Ourselves(_))
    ));
    // A namesake with another root.
    let database = TestDatabase::sqlite();
    let namesake = Network::start(Guild::start_other(&database, "example"));
    let proof = namesake.desk.desk.own_proof().unwrap().to_json();
    assert!(matches!(
        check(&partner.desk, &proof),
        Some(NoPartner::Proof(_))
    ));
    // Out of date, nothing is sealed to it.
    origin.knows(&partner);
    origin.guild.clock.set_noon(day("2027-03-01"));
    let why = origin.try_pass(1, &partner).unwrap_err();
    assert!(matches!(why, NotPassed::Stale(_)), "{why}");
}

#[test]
fn a_network_for_practice_neither_passes_nor_receives_nor_is_a_partner() {
    let databases = [TestDatabase::sqlite(), TestDatabase::sqlite()];
    let practice = Guild::start_training(&databases[0]);
    let mut desk = practice.desk(&practice.steward);
    desk.sync();
    let partner = Network::partner(&databases[1]);
    let proof = desk.desk.own_proof().unwrap().to_json();
    assert!(matches!(
        partner.desk.desk.check_partner(proof.as_bytes(), None),
        Err(NoPartner::Proof(_))
    ));
    let theirs = partner.desk.desk.own_proof().unwrap().to_json();
    let pinned = desk.desk.check_partner(theirs.as_bytes(), None).unwrap();
    desk.desk.keep_partner(&pinned).unwrap();
    let today = desk.clock.today();
    let passed = desk.desk.pass(&desk.book(), &pinned, 1, today);
    assert!(matches!(passed, Err(NotPassed::Release(_))));
    let set = Questionnaire::default_set();
    let received = desk
        .desk
        .examine_passed(b"", &set, None, (&Here::in_book(&desk.book()), today));
    assert!(matches!(received, Err(NotReceived::ForPractice(_))));
}
