//! Reports come in, are opened, decided on, taken back, exported.

use corncrake::clock::Clock as _;
use corncrake::desk::acts::Verdict;
use corncrake::desk::alarms::Alarm;
use corncrake::desk::casebook::{Aside, State};
use corncrake::desk::export::{ExportError, Order};
use corncrake::keys::public::{MailboxId, ReportId, SubmissionId, Tier, Withdrawal};
use corncrake::keys::secret::{Identity, SigningKey};
use corncrake::seal::close::seal_bytes;
use corncrake::seal::open::{Half, SetAside};
use corncrake::seal::{Bucket, SealedReport};
use corncrake::store;

use crate::support::each_database;
use crate::support::guild::{Guild, Lie, TestDesk, copy, day};

fn state(desk: &TestDesk, id: ReportId) -> State {
    let book = desk.book();
    book.cases.iter().find(|case| case.id == id).unwrap().state
}

fn aside(desk: &TestDesk, id: ReportId) -> Option<Aside> {
    let book = desk.book();
    let case = book.cases.iter().find(|case| case.id == id).unwrap();
    case.content.as_ref().err().copied()
}

#[test]
fn a_report_is_fetched_once_and_lies_sealed_on_disk() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let id = guild.arrive(1, "AR1", "a marked sentence nobody else would write");
        let mut desk = guild.desk(&guild.steward);
        assert_eq!(desk.sync().new_reports, 1);
        assert_eq!(desk.sync().new_reports, 0);
        let opened = desk.desk.open_report(guild.clock.today(), id).unwrap();
        let words = opened.ok().and_then(|opened| opened.story).unwrap();
        assert_eq!(
            words.story.expose_text(),
            "a marked sentence nobody else would write"
        );
        desk.decide(&[id], Verdict::Accept);
        let bytes = desk.bytes();
        // Codes with their quotes: three letters alone stand in ciphertext by chance.
        for marked in ["marked sentence", "\"AR1\"", "\"V03\"", "accept"] {
            let found = memchr::memmem::find(&bytes, marked.as_bytes());
            assert_eq!(found, None, "{marked} is on disk in the open");
        }
    });
}

/// A disk that loses bytes, or a copy made in haste: the others open, and the one is named.
#[test]
fn a_file_that_is_not_one_whole_record_is_set_aside_and_hides_no_other() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let ids: Vec<_> = (1..=6)
            .map(|n| guild.arrive(n, "AR1", &format!("words {n}")))
            .collect();
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        let path = |id| {
            desk.path
                .join(format!("reports/{}/{id}", guild.clock.today()))
        };
        let whole: Vec<_> = ids
            .iter()
            .map(|id| std::fs::read(path(*id)).unwrap())
            .collect();
        let with = |other: &[u8]| [&whole[0][..], other].concat();
        let damaged = [
            whole[0][..whole[0].len() - 1].to_vec(),
            Vec::new(),
            with(&[0]),
            with(&whole[0]),
            // Another report's.
            whole[1].clone(),
        ];
        for bytes in damaged {
            std::fs::write(path(ids[0]), bytes).unwrap();
            assert_eq!(aside(&desk, ids[0]), Some(Aside::Damaged));
            let opened = desk.desk.open_report(guild.clock.today(), ids[0]).unwrap();
            assert_eq!(opened.err(), Some(Aside::Damaged));
            let book = desk.book();
            assert!(
                book.cases
                    .iter()
                    .filter(|case| case.content.is_ok())
                    .count()
                    == 5
            );
        }
        std::fs::write(path(ids[0]), &whole[0]).unwrap();
        assert_eq!(aside(&desk, ids[0]), None);
    });
}

#[test]
fn desks_that_exchange_their_decisions_agree() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Answers);
        let ids: Vec<_> = (1..=4).map(|n| guild.arrive(n, "AR1", "")).collect();
        let (mut one, mut other) = (guild.desk(&guild.steward), guild.desk(&baraka));
        one.sync();
        other.sync();
        // At the same time, without having seen each other's.
        one.decide(&ids[..2], Verdict::Accept);
        one.decide(&ids[2..3], Verdict::Junk);
        other.decide(&ids[1..3], Verdict::Reject);
        // Each sees both after two rounds, whoever goes first.
        other.sync();
        one.sync();
        other.sync();
        assert_eq!(one.desk.ledger().unwrap(), other.desk.ledger().unwrap());
        assert_eq!(state(&one, ids[0]), State::Accepted);
        assert_eq!(state(&other, ids[3]), State::New);
        // A decision made after seeing another replaces it, at both.
        other.decide(&ids[..1], Verdict::Reject);
        other.sync();
        one.sync();
        assert_eq!(state(&one, ids[0]), State::Rejected);
        assert_eq!(one.desk.ledger().unwrap(), other.desk.ledger().unwrap());
    });
}

#[test]
fn one_member_at_two_desks_loses_no_decision() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let ids: Vec<_> = (1..=105).map(|n| guild.arrive(n, "AR1", "")).collect();
        let (mut one, mut other) = (guild.desk(&guild.steward), guild.desk(&guild.steward));
        one.sync();
        other.sync();
        // More than fits one entry, and the same numbers in the feed at both.
        one.decide(&ids[..100], Verdict::Accept);
        other.decide(&ids[100..], Verdict::Junk);
        assert_eq!(one.sync().sent, 2);
        assert_eq!(other.sync().sent, 1);
        one.sync();
        assert_eq!(one.desk.ledger().unwrap(), other.desk.ledger().unwrap());
        assert_eq!(state(&one, ids[102]), State::Junk);
        assert_eq!(state(&other, ids[3]), State::Accepted);
    });
}

#[test]
fn an_analyst_of_answers_sees_no_words() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let chiku = guild.admit("Chiku", Tier::Answers);
        let id = guild.arrive(2, "AR1", "words");
        let mut desk = guild.desk(&chiku);
        desk.sync();
        let opened = desk.desk.open_report(guild.clock.today(), id).unwrap();
        assert!(opened.ok().is_some_and(|opened| opened.story.is_none()));
        desk.decide(&[id], Verdict::Accept);
        let order = Order {
            words: true,
            ..Order::default()
        };
        let book = desk.book();
        let refused = desk.desk.gather(&book, &order, desk.clock.today());
        assert!(matches!(refused.err(), Some(ExportError::NoStories)));
    });
}

/// CHECKS G4 and X9: what does not open or fit is counted and named.
#[test]
fn what_does_not_open_is_set_aside_and_nothing_is_dropped() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let good = guild.arrive(1, "AR1", "words");
        let place = |n: u8| SubmissionId::from_bytes([n; 16]);
        let receipt = guild.receipt(50);
        let one = guild.seal(&Guild::report("AR1", "one", false), &receipt);
        let two = guild.seal(&Guild::report("AR2", "two", false), &receipt);
        // Halves of two reports, put together by the server.
        let mixed = SealedReport {
            answers: one.answers.clone(),
            story: two.story,
        };
        let mixed = guild.store(&place(1), mixed);
        // Sealed to somebody else.
        let stranger = Identity::from_seed(&[9; 32]).to_public();
        let sealed = |bucket| seal_bytes(bucket, b"{}", &stranger).unwrap();
        let closed = SealedReport {
            answers: sealed(Bucket::Answers),
            story: sealed(Bucket::Story),
        };
        let closed = guild.store(&place(2), closed);
        // One sealed report under two ids.
        let first = guild.store(&place(3), one.clone());
        let again = guild.store(&place(4), one);
        let (first, again) = (first.min(again), first.max(again));
        let mut desk = guild.desk(&guild.steward);
        assert_eq!(desk.sync().new_reports, 5);
        assert_eq!(aside(&desk, good), None);
        assert_eq!(aside(&desk, mixed), Some(SetAside::HalvesDoNotMatch.into()));
        let reason = SetAside::DoesNotOpen(Half::Answers);
        assert_eq!(aside(&desk, closed), Some(reason.into()));
        assert_eq!(aside(&desk, first), None);
        assert_eq!(aside(&desk, again), Some(Aside::CopyOf(first)));
        // Once one of the two is decided on, that one stands, so that it counts once and stays so.
        desk.decide(&[again], Verdict::Accept);
        assert_eq!(state(&desk, again), State::Accepted);
        assert_eq!(aside(&desk, first), Some(Aside::CopyOf(again)));
        // Accepting what cannot be read counts nothing.
        desk.decide(&[closed], Verdict::Accept);
        assert_eq!(state(&desk, closed), State::SetAside);
        assert_eq!(desk.book().cases.len(), 5);
    });
}

pub(super) fn withdraw(guild: &Guild, report: ReportId, by: &SigningKey) {
    let documents = guild.documents();
    let period = documents
        .notice()
        .sealing_period(guild.clock.today())
        .unwrap();
    let statement = Withdrawal {
        network: guild.network.clone(),
        number: 0,
        report,
        batch: guild.clock.today(),
    };
    let note = by.sign(&statement).unwrap().to_string();
    let withdrawal = store::Withdrawal {
        network: guild.network.clone(),
        report,
        mailbox: MailboxId::from_bytes(*report.as_bytes()),
        id: *report.as_bytes(),
        statement: seal_bytes(Bucket::Entry, note.as_bytes(), &period.answers).unwrap(),
        batch: guild.clock.today(),
    };
    assert!(guild.on_store(async |store| store.withdraw(withdrawal).await.unwrap()));
}

#[test]
fn a_report_goes_when_its_own_reporter_takes_it_back() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let (id, other) = (guild.arrive(1, "AR1", "words"), guild.arrive(2, "AR2", ""));
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        desk.decide(&[id, other], Verdict::Accept);
        guild.clock.set_noon(day("2026-07-09"));
        withdraw(&guild, id, &guild.receipt(1).signing_key());
        let synced = desk.sync();
        assert_eq!(
            (synced.withdrawn.as_slice(), synced.alarms.len()),
            (&[id][..], 0)
        );
        let book = desk.book();
        assert_eq!(book.withdrawn, [id]);
        assert_eq!(
            book.cases.iter().map(|case| case.id).collect::<Vec<_>>(),
            [other]
        );
        assert_eq!(
            desk.desk
                .count(&book, desk.clock.today())
                .unwrap_or_else(|e| panic!("{e}"))
                .reports,
            [other]
        );
        assert!(desk.sync().alarms.is_empty());
        // The server brings the same sealed words back, under the old id and under a new one.
        let held = desk.desk.folder().withdrawn().unwrap();
        assert_eq!(held.len(), 1);
        let mut late = guild.desk(&guild.steward);
        assert_eq!(late.sync().new_reports, 1);
        assert!(late.sync().alarms.is_empty());
    });
}

#[test]
fn withdrawn_words_that_come_back_are_not_taken_in() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let receipt = guild.receipt(1);
        let sealed = guild.seal(&Guild::report("AR1", "words", false), &receipt);
        let id = guild.store(&receipt.submission_id(), sealed.clone());
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        withdraw(&guild, id, &receipt.signing_key());
        desk.sync();
        guild.store(&receipt.submission_id(), sealed.clone());
        let renamed = guild.store(&SubmissionId::from_bytes([4; 16]), sealed);
        let synced = desk.sync();
        let copy = Alarm::ReturnedAsCopy(vec![renamed]);
        assert_eq!(synced.alarms, [Alarm::Returned(vec![id]), copy]);
        assert_eq!(aside(&desk, renamed), Some(Aside::CopyOfWithdrawn));
    });
}

#[test]
fn a_withdrawal_that_comes_before_its_report_takes_it_back_when_it_comes() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let receipt = guild.receipt(1);
        let sealed = guild.seal(&Guild::report("AR1", "words", false), &receipt);
        let id = guild.store(&receipt.submission_id(), sealed.clone());
        withdraw(&guild, id, &receipt.signing_key());
        let mut desk = guild.desk(&guild.steward);
        let synced = desk.sync();
        assert!(synced.withdrawn.is_empty() && synced.alarms.is_empty());
        // The server kept the report back until now.
        guild.store(&receipt.submission_id(), sealed);
        assert_eq!(desk.sync().withdrawn, [id]);
        let book = desk.book();
        assert_eq!((book.cases.len(), book.withdrawn), (0, vec![id]));
    });
}

/// A member who is allowed to read stories from now on meets the same: what was fetched before
/// has none.
#[test]
fn words_that_the_server_kept_back_are_missed_and_fetched_when_it_shows_them() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let id = guild.arrive(1, "AR1", "kept back");
        let mut desk = guild.desk(&guild.steward);
        guild.lie(
            "reports",
            Lie::Changed(|mut body| {
                body[20] = 0;
                body.truncate(21 + Bucket::Answers.size());
                body
            }),
        );
        desk.sync();
        let missing = Aside::Sealed(SetAside::StoryMissing);
        assert_eq!(aside(&desk, id), Some(missing));
        desk.sync();
        assert_eq!(aside(&desk, id), Some(missing));
        guild.stop_lying();
        let synced = desk.sync();
        assert!(synced.alarms.is_empty());
        assert_eq!(state(&desk, id), State::New);
    });
}

#[test]
fn a_withdrawal_that_the_reporter_did_not_sign_removes_nothing_and_raises_an_alarm() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let id = guild.arrive(1, "AR1", "words");
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        // The server can make such a statement, and can delete the report, but cannot sign.
        withdraw(&guild, id, &SigningKey::from_seed(&[5; 32]));
        for _ in 0..2 {
            let alarms = desk.sync().alarms;
            let expected = [Alarm::FalseWithdrawal(id), Alarm::Vanished(vec![id])];
            assert_eq!(alarms, expected);
        }
        assert_eq!(state(&desk, id), State::New);
        assert!(desk.book().withdrawn.is_empty());
    });
}

/// CHECKS G11.
#[test]
fn a_folder_that_is_in_use_is_left_alone() {
    let database = crate::support::TestDatabase::sqlite();
    let guild = Guild::start(&database);
    let mut desk = guild.desk(&guild.steward);
    let held = desk.desk.folder().lock().unwrap();
    assert!(desk.try_sync().is_err());
    drop(held);
    desk.sync();
    let again = corncrake::desk::Desk::open(&desk.path, copy(&guild.steward));
    assert!(again.is_ok());
}
