//! Attachments: fetched part by part, believed only by their hash. On both databases.

use corncrake::clock::Clock as _;
use corncrake::desk::attachments::{Attached, FileKind, Unsafe};
use corncrake::exchange::PART_BYTES;
use corncrake::exchange::client::ClientError;
use corncrake::keys::public::Tier;
use corncrake::keys::secret::Identity;
use corncrake::seal::attachment::{Media, Salt, seal_attachment};
use corncrake::seal::open::NotTheAttachment;

use crate::support::each_database;
use crate::support::guild::{Guild, Lie, TestDesk};
use crate::support::reporter::Reporter;

/// A picture of so many bytes, with a mark in it.
fn picture(len: usize) -> Vec<u8> {
    let mut bytes = b"\xff\xd8\xff\xe0 a marked picture".to_vec();
    bytes.resize(len - 2, b'.');
    bytes.extend(b"\xff\xd9");
    bytes
}

fn attached(desk: &TestDesk, reporter: &Reporter) -> Vec<Attached> {
    let places = desk.desk.places().unwrap();
    let (day, id) = *places
        .iter()
        .find(|(_, id)| *id == reporter.report)
        .unwrap();
    let report = desk.desk.open_report(day, id).unwrap().ok().unwrap();
    let mail = desk.desk.mail(&desk.book().mailboxes()).unwrap();
    let period = desk.desk.period_of(day, id).unwrap().unwrap();
    desk.desk
        .attached(&report.story.unwrap(), period, mail.of(id))
}

fn fetch(guild: &Guild, desk: &TestDesk, one: &Attached) -> Result<(), String> {
    let server = guild.server();
    let key = desk.desk.signing_key();
    let fetched = desk
        .desk
        .fetch_attachment(&server.session(&key), one, &|_, _| ());
    fetched.map_err(|error| error.to_string())
}

fn why(desk: &TestDesk, one: &Attached) -> Option<NotTheAttachment> {
    desk.desk.open_attachment(one).unwrap().unwrap().err()
}

#[test]
fn an_interrupted_fetch_goes_on_where_it_was_and_stays_sealed() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let content = picture(1_300_000);
        let sent = Reporter::new(&guild, 1).attach(&guild, &content, Media::Jpeg);
        let reporter = Reporter::report(&mut guild, 1, "see the picture", &[sent.hash]);
        let file = reporter.attach(&guild, b"what I heard", Media::OctetStream);
        reporter.write(&guild, "one more", &[file.hash]);
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        let all = attached(&desk, &reporter);
        assert_eq!(
            all.iter().map(|one| one.hash).collect::<Vec<_>>(),
            [sent.hash, file.hash]
        );
        assert!(all[0].letter.is_none() && all[1].letter.is_some());
        let one = &all[0];
        assert!(!desk.desk.has_attachment(one));
        // The line is cut in the third of three parts.
        let third = format!("attachments/{}/2", one.id);
        guild.lie(&third, Lie::Bytes(b"cut".to_vec()));
        assert!(fetch(&guild, &desk, one).is_err_and(|why| why.contains("makes no sense")));
        assert!(desk.desk.open_attachment(one).unwrap().is_none());
        guild.stop_lying();
        // The first two are not asked for again: what the server says of them now makes no difference.
        for number in 0..2 {
            let path = format!("attachments/{}/{number}", one.id);
            guild.lie(&path, Lie::Bytes(vec![0; PART_BYTES]));
        }
        fetch(&guild, &desk, one).unwrap();
        guild.stop_lying();
        let opened = desk
            .desk
            .open_attachment(one)
            .unwrap()
            .unwrap()
            .ok()
            .unwrap();
        assert_eq!((opened.media(), opened.is_cleaned()), (Media::Jpeg, true));
        assert!(opened.expose_content() == content);
        assert_eq!(
            FileKind::of(opened.media(), opened.expose_content()),
            FileKind::Plain("jpg")
        );
        fetch(&guild, &desk, &all[1]).unwrap();
        let opened = desk
            .desk
            .open_attachment(&all[1])
            .unwrap()
            .unwrap()
            .ok()
            .unwrap();
        assert_eq!(opened.expose_content(), b"what I heard");
        assert!(!opened.is_cleaned());
        let bytes = desk.bytes();
        assert_eq!(memchr::memmem::find(&bytes, b"a marked picture"), None);
        assert!(guild.audited(Some(guild.steward.id()), "pull", "attachments"));
        // All of it goes with the report.
        reporter.withdraw(&guild);
        assert_eq!(desk.sync().withdrawn, [reporter.report]);
        assert!(all.iter().all(|one| !desk.desk.has_attachment(one)));
    });
}

/// CHECKS X9: the server swaps an attachment.
#[test]
fn a_swapped_attachment_is_found_out_and_can_be_fetched_again() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let one = Reporter::new(&guild, 1).attach(&guild, &picture(5000), Media::Jpeg);
        let other = Reporter::new(&guild, 2);
        let other = other.attach(&guild, b"<script>x</script>", Media::OctetStream);
        let reporter = Reporter::report(&mut guild, 1, "", &[one.hash]);
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        let named = attached(&desk, &reporter).remove(0);
        let key = guild.story_key().1;
        let elsewhere = "other".parse().unwrap();
        let salt = Salt([1; 16]);
        let foreign = seal_attachment(&picture(5000), Media::Jpeg, true, salt, &elsewhere, &key);
        let stranger = Identity::from_seed(&[9; 32]).to_public();
        let closed = seal_attachment(
            &picture(5000),
            Media::Jpeg,
            true,
            salt,
            &guild.network,
            &stranger,
        );
        for (frame, expected) in [
            (other.frame, NotTheAttachment::Swapped),
            (foreign.unwrap().frame, NotTheAttachment::OtherNetwork),
            (closed.unwrap().frame, NotTheAttachment::DoesNotOpen),
        ] {
            let shape = serde_json::json!({ "size": frame.len(), "parts": 1 });
            guild.lie(
                &format!("attachments/{}", named.id),
                Lie::Bytes(shape.to_string().into_bytes()),
            );
            guild.lie(&format!("attachments/{}/0", named.id), Lie::Bytes(frame));
            fetch(&guild, &desk, &named).unwrap();
            assert_eq!(why(&desk, &named), Some(expected));
            desk.desk.drop_attachment(&named).unwrap();
        }
        guild.stop_lying();
        fetch(&guild, &desk, &named).unwrap();
        assert_eq!(why(&desk, &named), None);
    });
}

#[test]
fn shapes_and_parts_that_make_no_sense_are_refused() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let sent = Reporter::new(&guild, 1).attach(&guild, &picture(5000), Media::Jpeg);
        let reporter = Reporter::report(&mut guild, 1, "", &[sent.hash]);
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        let named = attached(&desk, &reporter).remove(0);
        let path = format!("attachments/{}", named.id);
        for shape in [
            "{\"size\":0,\"parts\":0}",
            "{\"size\":5000,\"parts\":2}",
            "{\"size\":4294967295,\"parts\":8192}",
            "{\"size\":5000}",
            "nonsense",
        ] {
            guild.lie(&path, Lie::Bytes(shape.as_bytes().to_vec()));
            let refused = fetch(&guild, &desk, &named);
            assert!(
                refused.is_err_and(|why| why.contains("makes no sense")),
                "{shape}"
            );
        }
        // Of the right length, and no frame: nothing of it is kept.
        guild.stop_lying();
        guild.lie(&format!("{path}/0"), Lie::Bytes(vec![7; sent.frame.len()]));
        assert!(fetch(&guild, &desk, &named).is_err());
        guild.stop_lying();
        fetch(&guild, &desk, &named).unwrap();
        assert_eq!(why(&desk, &named), None);
    });
}

#[test]
fn attachments_go_to_who_may_read_stories_only() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let chiku = guild.admit("Chiku", Tier::Answers);
        let sent = Reporter::new(&guild, 1).attach(&guild, &picture(5000), Media::Jpeg);
        let server = guild.server();
        let session = server.session(&chiku.signing);
        let refused = session.attachment(sent.id);
        assert!(matches!(refused, Err(ClientError::NotAdmitted)));
        assert!(guild.audited(Some(chiku.id()), "refused", "may not read stories"));
        let session = server.session(&guild.steward.signing);
        let shape = session.attachment(sent.id).unwrap();
        assert_eq!(shape.size as usize, sent.frame.len());
        assert_eq!(
            session.attachment_part(sent.id, shape, 0).unwrap(),
            sent.frame
        );
        // Today's clock only matters to the audit log.
        assert_eq!(guild.clock.today().to_string(), "2026-07-01");
        let unknown =
            session.attachment(corncrake::keys::public::AttachmentId::from_bytes([0; 16]));
        assert!(matches!(unknown, Err(ClientError::Missing)));
    });
}

/// CHECKS G12.
#[test]
fn a_page_that_calls_itself_a_picture_is_unsafe() {
    let kind = FileKind::of(Media::Jpeg, b"\xff\xd8\xff<svg/onload=alert(1)>\xff\xd9");
    assert_eq!(kind, FileKind::Unsafe(Unsafe::Markup));
    assert_eq!(kind.ending(), "unsafe");
}
