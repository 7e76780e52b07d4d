//! Reporters write again, analysts reply, and nobody else does. On both databases.

use corncrake::clock::Clock as _;
use corncrake::desk::alarms::Alarm;
use corncrake::desk::letters::{Awaits, Mail, NoReply, NotALetter, ReplyText, Said};
use corncrake::exchange::LetterId;
use corncrake::exchange::client::ClientError;
use corncrake::exchange::records::ReplyRecord;
use corncrake::keys::public::{Hash, MailboxId, Reply, Tier};
use corncrake::keys::secret::{Identity, MemberIdentity};
use corncrake::seal::Bucket;
use corncrake::seal::close::seal_bytes;

use crate::support::each_database;
use crate::support::guild::{Guild, Lie, TestDesk, day, stranger};
use crate::support::reporter::{Reporter, post, post_frame, post_text};

fn mail(desk: &TestDesk) -> Mail {
    desk.desk.mail(&desk.book().mailboxes()).unwrap()
}

/// What was said about a report, by whom, in order.
fn said(desk: &TestDesk, reporter: &Reporter) -> Vec<String> {
    let mail = mail(desk);
    let items = mail.of(reporter.report).iter();
    let line = |said: &Said| match said {
        Said::Reporter(letter) => format!("reporter: {}", letter.text),
        Said::Network(reply) => format!("{}: {}", desk.desk.name_of(reply.author), reply.text),
    };
    items.map(|item| line(&item.said)).collect()
}

fn reply(guild: &Guild, desk: &TestDesk, reporter: &Reporter, text: &str) -> Result<(), NoReply> {
    let places = desk.desk.places().unwrap();
    let (day, _) = places
        .iter()
        .find(|(_, id)| *id == reporter.report)
        .unwrap();
    let to = desk.desk.addressee(*day, reporter.report)?;
    let server = guild.server();
    let key = desk.desk.signing_key();
    let session = server.session(&key);
    let text = ReplyText::new(text)?;
    let sent = desk.desk.reply(&session, &to, &text, guild.clock.today());
    sent.map(drop)
}

fn why(desk: &TestDesk, id: [u8; 16]) -> Option<NotALetter> {
    let mail = mail(desk);
    let found = mail.aside.iter().find(|(aside, _)| *aside == LetterId(id));
    found.map(|(_, why)| *why)
}

#[test]
fn a_letter_reaches_the_desks_and_a_reply_the_reporter() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Stories);
        let reporter = Reporter::report(&mut guild, 1, "the first words", &[]);
        let other = Reporter::report(&mut guild, 2, "", &[]);
        let (mut one, mut two) = (guild.desk(&guild.steward), guild.desk(&baraka));
        reporter.write(&guild, "a marked letter nobody else would write", &[]);
        assert_eq!((one.sync().new_letters, two.sync().new_letters), (1, 1));
        assert_eq!(one.sync().new_letters, 0);
        let letter = "reporter: a marked letter nobody else would write";
        assert_eq!(said(&one, &reporter), [letter]);
        assert!(said(&one, &other).is_empty());
        assert_eq!(mail(&one).awaits(reporter.report), Awaits::Yes);
        assert_eq!(mail(&one).awaits(other.report), Awaits::No);

        guild.clock.set_noon(day("2026-07-02"));
        reply(&guild, &one, &reporter, " A marked reply.\r\nWe are here. ").unwrap();
        let received = reporter.replies(&guild);
        assert_eq!(received.len(), 1);
        assert_eq!(received[0].text, "A marked reply.\nWe are here.");
        assert_eq!(received[0].author, guild.steward.id());
        // Here at once, and at the other desk with the next sync: by whom, and once.
        assert_eq!(one.sync().new_letters, 0);
        assert_eq!(two.sync().new_letters, 1);
        for desk in [&one, &two] {
            assert_eq!(
                said(desk, &reporter),
                [letter, "Amani: A marked reply.\nWe are here."]
            );
            assert_eq!(mail(desk).awaits(reporter.report), Awaits::No);
            let bytes = desk.bytes();
            for marked in ["marked letter", "marked reply"] {
                let found = memchr::memmem::find(&bytes, marked.as_bytes());
                assert_eq!(found, None, "{marked} is on disk in the open");
            }
        }
        // On the same day, nobody can tell what came first; on the next it is clear again.
        reporter.write(&guild, "thank you", &[]);
        two.sync();
        assert_eq!(mail(&two).awaits(reporter.report), Awaits::Perhaps);
        guild.clock.set_noon(day("2026-07-03"));
        reporter.write(&guild, "and one more thing", &[]);
        two.sync();
        assert_eq!(mail(&two).awaits(reporter.report), Awaits::Yes);
        assert_eq!(said(&two, &reporter).len(), 4);
        assert!(guild.audited(Some(guild.steward.id()), "reply", ""));
        assert!(guild.audited(Some(baraka.id()), "pull", "letters"));
    });
}

#[test]
fn who_reads_answers_only_sees_no_letters() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let chiku = guild.admit("Chiku", Tier::Answers);
        let reporter = Reporter::report(&mut guild, 1, "words", &[]);
        reporter.write(&guild, "a letter", &[]);
        let mut desk = guild.desk(&chiku);
        let synced = desk.sync();
        assert_eq!((synced.new_reports, synced.new_letters), (1, 0));
        assert!(desk.desk.folder().letters().unwrap().is_empty());
        assert!(!guild.audited(Some(chiku.id()), "refused", "may not read stories"));
        let refused = reply(&guild, &desk, &reporter, "hello");
        assert!(matches!(refused, Err(NoReply::AnswersOnly)));
        // Whoever asks all the same is refused, and it is written down.
        let server = guild.server();
        let session = server.session(&chiku.signing);
        let today = guild.clock.today();
        let refused = |it: Result<_, ClientError>| matches!(it, Err(ClientError::NotAdmitted));
        assert!(session.index().unwrap().letters.is_empty());
        assert!(refused(session.letter_ids(today).map(drop)));
        assert!(refused(session.letters(&[LetterId([0; 16])]).map(drop)));
        assert!(guild.audited(Some(chiku.id()), "refused", "may not read stories"));
    });
}

/// CHECKS X9: letters that the server made, changed or moved.
#[test]
fn a_letter_that_its_reporter_did_not_write_is_set_aside_with_its_reason() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let one = Reporter::report(&mut guild, 1, "words", &[]);
        let two = Reporter::report(&mut guild, 2, "words", &[]);
        let own = one.receipt.signing_key();
        let honest = || one.letter(&guild, "an honest letter", &[]);
        let not_theirs = |of: &Reporter| Some(NotALetter::NotTheReporter(of.report));
        let mut moved = honest();
        moved.report = two.report;
        let mut foreign = honest();
        foreign.network = "other".parse().unwrap();
        let mut numbered = honest();
        numbered.number = 1;
        let mut many = honest();
        many.attachments = vec![Hash::of(b"x"); 6];
        let mut long = honest();
        long.text = "x".repeat(5001);
        let cases = [
            (&own, honest(), None),
            (&two.receipt.signing_key(), honest(), not_theirs(&one)),
            (&guild.steward.signing, honest(), not_theirs(&one)),
            (&own, moved, not_theirs(&two)),
            (&own, foreign, Some(NotALetter::OtherNetwork)),
            (&own, numbered, Some(NotALetter::Other)),
            (&own, many, Some(NotALetter::Other)),
            (&own, long, Some(NotALetter::Other)),
            // The same signed words under another number: the lesser number stands.
            (&own, honest(), Some(NotALetter::CopyOf(LetterId([1; 16])))),
        ];
        for (n, (by, letter, _)) in (1..).zip(&cases) {
            post(&guild, [n; 16], one.mailbox, by, letter);
        }
        let mut desk = guild.desk(&guild.steward);
        let synced = desk.sync();
        assert_eq!((synced.new_letters, synced.alarms), (9, Vec::new()));
        for (n, (_, _, expected)) in (1..).zip(&cases) {
            assert_eq!(why(&desk, [n; 16]), *expected, "{n}");
        }
        assert_eq!(said(&desk, &one), ["reporter: an honest letter"]);
        assert!(said(&desk, &two).is_empty());
    });
}

/// CHECKS G3 and G4, for letters.
#[test]
fn what_is_no_letter_is_set_aside_and_what_is_early_waits() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let one = Reporter::report(&mut guild, 1, "words", &[]);
        let own = one.receipt.signing_key();
        post_text(&guild, [1; 16], one.mailbox, b"no note at all");
        let signed = own.sign(&one.letter(&guild, "honest", &[])).unwrap();
        let changed = signed.to_string().replace("honest", "forged");
        post_text(&guild, [2; 16], one.mailbox, changed.as_bytes());
        let stranger = Identity::from_seed(&[9; 32]).to_public();
        let closed = seal_bytes(Bucket::Story, b"x", &stranger).unwrap();
        post_frame(&guild, [3; 16], one.mailbox, closed);
        let nobody = Reporter::new(&guild, 3);
        let early = nobody.letter(&guild, "early", &[]);
        post(&guild, [4; 16], nobody.mailbox, &own, &early);
        let mut desk = guild.desk(&guild.steward);
        assert_eq!(desk.sync().new_letters, 4);
        assert_eq!(why(&desk, [1; 16]), Some(NotALetter::Other));
        let reason = NotALetter::NotTheReporter(one.report);
        assert_eq!(why(&desk, [2; 16]), Some(reason));
        assert_eq!(why(&desk, [3; 16]), Some(NotALetter::DoesNotOpen));
        // Whose report is not here yet is judged when it is.
        assert_eq!(mail(&desk).waiting, [LetterId([4; 16])]);
        let nobody = Reporter::report(&mut guild, 3, "late", &[]);
        desk.sync();
        let reason = NotALetter::NotTheReporter(nobody.report);
        assert_eq!(why(&desk, [4; 16]), Some(reason));
    });
}

/// CHECKS X9 and G13: nobody else writes in the network's name.
#[test]
fn an_analyst_who_may_not_reply_is_refused_at_the_desk_and_by_the_server() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Stories);
        guild.require_releasers(&[], 1);
        let reporter = Reporter::report(&mut guild, 1, "words", &[]);
        let mut desk = guild.desk(&baraka);
        desk.sync();
        let refused = reply(&guild, &desk, &reporter, "hello");
        assert!(matches!(refused, Err(NoReply::NotAReleaser)));
        let (period, to) = guild.story_key();
        let frame = |bucket| seal_bytes(bucket, b"x", &to).unwrap();
        let record = ReplyRecord {
            mailbox: reporter.mailbox,
            id: [1; 16],
            sealed: frame(Bucket::Entry),
            copy: (LetterId([1; 16]), period, frame(Bucket::Story)),
        };
        let server = guild.server();
        let refused = server.session(&baraka.signing).reply(&record);
        assert!(matches!(refused, Err(ClientError::NotAdmitted)));
        assert!(guild.audited(Some(baraka.id()), "refused", "may not reply"));
        assert!(reporter.replies(&guild).is_empty());
        assert_eq!(desk.sync().new_letters, 0);
    });
}

fn statement(guild: &Guild, to: &Reporter, author: &MemberIdentity, text: &str) -> Reply {
    Reply {
        network: guild.network.clone(),
        number: 0,
        author: author.id(),
        mailbox: to.mailbox,
        day: guild.clock.today(),
        text: text.to_owned(),
    }
}

/// CHECKS X9: what the server, or a member through it, puts among the copies of replies.
#[test]
fn a_reply_that_nobody_entitled_signed_is_set_aside() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Stories);
        let reporter = Reporter::report(&mut guild, 1, "words", &[]);
        // From now on the steward alone; on the day of the change, both would count.
        guild.require_releasers(&[], 1);
        guild.clock.set_noon(day("2026-07-02"));
        let steward = &guild.steward;
        let outsider = stranger().0;
        let says = |author: &MemberIdentity, text: &str| statement(&guild, &reporter, author, text);
        let of = |member: &MemberIdentity| Some(NotALetter::NotAReleaser(member.id()));
        let mut foreign = says(steward, "elsewhere");
        foreign.network = "other".parse().unwrap();
        let mut astray = says(steward, "to somebody who is not here");
        astray.mailbox = MailboxId::from_bytes([9; 16]);
        let cases = [
            (steward, says(steward, "by the steward"), None),
            (&baraka, says(&baraka, "by no releaser"), of(&baraka)),
            (&baraka, says(steward, "in another's name"), of(steward)),
            (&outsider, says(&outsider, "by nobody"), of(&outsider)),
            (steward, says(&baraka, "as somebody else"), of(&baraka)),
            (steward, foreign, Some(NotALetter::OtherNetwork)),
            (steward, astray, None),
        ];
        for (n, (by, said, _)) in (1..).zip(&cases) {
            post(&guild, [n; 16], reporter.mailbox, &by.signing, said);
        }
        let mut desk = guild.desk(steward);
        desk.sync();
        for (n, (_, _, expected)) in (1..).zip(&cases) {
            assert_eq!(why(&desk, [n; 16]), *expected, "{n}");
        }
        assert_eq!(said(&desk, &reporter), ["Amani: by the steward"]);
        assert_eq!(mail(&desk).waiting, [LetterId([7; 16])]);
    });
}

#[test]
fn a_reply_stays_believed_when_its_author_leaves_and_later_ones_are_not() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Stories);
        let reporter = Reporter::report(&mut guild, 1, "words", &[]);
        let (mut desk, mut theirs) = (guild.desk(&guild.steward), guild.desk(&baraka));
        theirs.sync();
        guild.clock.set_noon(day("2026-07-04"));
        reply(&guild, &theirs, &reporter, "by a releaser").unwrap();
        guild.clock.set_noon(day("2026-07-05"));
        guild.remove(&baraka);
        guild.clock.set_noon(day("2026-07-06"));
        let mut late = statement(&guild, &reporter, &baraka, "after the removal");
        late.day = day("2026-07-04");
        post(&guild, [8; 16], reporter.mailbox, &baraka.signing, &late);
        desk.sync();
        assert_eq!(said(&desk, &reporter), ["Baraka: by a releaser"]);
        let reason = NotALetter::NotAReleaser(baraka.id());
        assert_eq!(why(&desk, [8; 16]), Some(reason));
        // A session ends with the membership; and what a phone asks is the notice of today.
        let gone = reply(&guild, &theirs, &reporter, "still here?");
        assert!(matches!(gone, Err(NoReply::Desk(_))));
        assert_eq!(guild.documents().notice().releasers.len(), 1);
    });
}

#[test]
fn the_same_words_are_one_reply_and_a_full_mailbox_takes_no_more() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let reporter = Reporter::report(&mut guild, 1, "words", &[]);
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        for _ in 0..3 {
            reply(&guild, &desk, &reporter, "a double tap").unwrap();
        }
        assert_eq!(reporter.replies(&guild).len(), 1);
        for n in 2..=8 {
            reply(&guild, &desk, &reporter, &format!("reply {n}")).unwrap();
        }
        let refused = reply(&guild, &desk, &reporter, "one too many");
        assert!(matches!(refused, Err(NoReply::Full)));
        assert_eq!(reporter.replies(&guild).len(), 8);
        desk.sync();
        // Neither stored nor shown.
        assert_eq!(said(&desk, &reporter).len(), 8);
        guild.on_store(async |store| {
            let emptied = store.empty_mailbox(&guild.network, reporter.mailbox);
            emptied.await.unwrap();
        });
        reply(&guild, &desk, &reporter, "room again").unwrap();
        assert_eq!(reporter.replies(&guild).len(), 1);
        let alarms = desk.sync().alarms;
        assert!(
            alarms.is_empty(),
            "what was said stays with the desks: {alarms:?}"
        );
        assert_eq!(said(&desk, &reporter).len(), 9);
    });
}

#[test]
fn letters_that_the_server_hides_raise_an_alarm_and_stay() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let reporter = Reporter::report(&mut guild, 1, "words", &[]);
        let id = reporter.write(&guild, "do you read me", &[]);
        // What nobody can read may have gone with its report: no alarm.
        post_text(&guild, [9; 16], reporter.mailbox, b"rubbish");
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        let missed = [Alarm::LettersVanished(vec![LetterId(id)])];
        guild.lie(
            "letters/2026-07-01",
            Lie::Bytes(b"{\"letters\":[]}".to_vec()),
        );
        assert_eq!(desk.sync().alarms, missed);
        guild.stop_lying();
        assert!(desk.sync().alarms.is_empty());
        // The whole day.
        guild.lie(
            "index",
            Lie::Changed(|body| {
                let mut index: serde_json::Value = serde_json::from_slice(&body).unwrap();
                index["letters"] = serde_json::json!([]);
                serde_json::to_vec(&index).unwrap()
            }),
        );
        assert_eq!(desk.sync().alarms, missed);
        assert_eq!(said(&desk, &reporter), ["reporter: do you read me"]);
    });
}

#[test]
fn a_server_that_answers_with_other_letters_than_asked_for_is_refused() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let reporter = Reporter::report(&mut guild, 1, "words", &[]);
        reporter.write(&guild, "a letter", &[]);
        let mut desk = guild.desk(&guild.steward);
        guild.lie(
            "letters",
            Lie::Changed(|mut body| {
                body[0] ^= 1;
                body
            }),
        );
        let refused = desk.try_sync().err().map(|error| error.to_string());
        assert!(refused.is_some_and(|why| why.contains("makes no sense")));
        guild.lie("letters", Lie::Bytes(vec![0; 100]));
        assert!(desk.try_sync().is_err());
        assert!(desk.desk.folder().letters().unwrap().is_empty());
        guild.stop_lying();
        assert_eq!(desk.sync().new_letters, 1);
    });
}

#[test]
fn with_a_withdrawn_report_its_letters_and_replies_leave_the_desk() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let reporter = Reporter::report(&mut guild, 1, "words", &[]);
        let other = Reporter::report(&mut guild, 2, "words", &[]);
        reporter.write(&guild, "a letter", &[]);
        other.write(&guild, "another's letter", &[]);
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        reply(&guild, &desk, &reporter, "a reply").unwrap();
        desk.sync();
        let kept = desk.desk.folder().letters().unwrap().len();
        assert_eq!(kept, 3);
        let before = guild.server();
        let before = before
            .session(&guild.steward.signing)
            .letter_ids(guild.clock.today());
        let shown = serde_json::json!({ "letters": before.unwrap() });
        reporter.withdraw(&guild);
        let synced = desk.sync();
        assert_eq!(synced.withdrawn, [reporter.report]);
        assert!(synced.alarms.is_empty(), "{:?}", synced.alarms);
        let left = desk.desk.folder().letters().unwrap();
        assert_eq!(left.len(), 1);
        assert_eq!(said(&desk, &other), ["reporter: another's letter"]);
        assert!(reporter.replies(&guild).is_empty());
        // The server shows them again; and a reply of somebody who had not heard of it arrives.
        guild.lie(
            "letters/2026-07-01",
            Lie::Bytes(shown.to_string().into_bytes()),
        );
        assert_eq!(desk.sync().alarms, [Alarm::LettersReturned(2)]);
        guild.stop_lying();
        let late = Reply {
            network: guild.network.clone(),
            number: 0,
            author: guild.steward.id(),
            mailbox: reporter.mailbox,
            day: guild.clock.today(),
            text: "too late".to_owned(),
        };
        post(
            &guild,
            [4; 16],
            reporter.mailbox,
            &guild.steward.signing,
            &late,
        );
        assert!(desk.sync().alarms.is_empty());
        assert_eq!(desk.desk.folder().letters().unwrap(), left);
    });
}
