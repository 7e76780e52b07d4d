//! The page that takes in what the offline form made.

use corncrake::clock::Month;
use corncrake::keys::public::{AttachmentId, Hash};
use corncrake::keys::secret::Receipt;
use corncrake::questionnaire::Questionnaire;
use corncrake::report::Report;
use corncrake::seal::attachment::{Media, Salt, SealedAttachment, seal_attachment};
use corncrake::seal::close::{Addressing, close};
use corncrake::seal::file::SealedFile;
use corncrake::seal::wire::{BODY_LEN, Sealed};
use corncrake::text::Lang;
use rand::SeedableRng as _;
use rand::rngs::StdRng;

use crate::intake::opened;
use crate::support::app::{TODAY, TestApp, TestNetwork};
use crate::support::http::{Answer, post, post_files};
use crate::support::{TestDatabase, each_database};

/// What the offline form makes of one report.
pub struct Offline {
    network: String,
    /// The reporter's.
    pub receipt: Receipt,
    sealed: Sealed,
    attached: Vec<SealedAttachment>,
}

impl Offline {
    fn new(app: &TestApp, story: &str) -> Self {
        Self::with(&app.network, 1, story, &[])
    }

    /// A report of `story`, with files of these contents.
    pub fn with(network: &TestNetwork, period: u32, story: &str, contents: &[&[u8]]) -> Self {
        let questionnaire = Questionnaire::default_set();
        let fields = [("what", "V05"), ("story", story)]
            .map(|(name, value)| (name.to_owned(), value.to_owned()));
        let parsed = Report::parse(&questionnaire, &fields, Lang::Fr, Month::of(TODAY));
        let Ok(report) = parsed else {
            panic!("the report is right")
        };
        let (name, keys) = (&network.name, &network.period);
        let hashes: Vec<Hash> = contents.iter().map(|content| Hash::of(content)).collect();
        let receipt = Receipt::derive(&[7; 32], name, &report.canonical(&hashes));
        let story_key = keys.story.to_public();
        let seal = |content: &&[u8]| {
            let salt = Salt(receipt.attachment_salt(Hash::of(content)));
            let media = Media::OctetStream;
            seal_attachment(content, media, false, salt, name, &story_key).unwrap()
        };
        let attached: Vec<_> = contents.iter().map(seal).collect();
        let named: Vec<_> = attached.iter().map(|one| one.hash).collect();
        let to = Addressing {
            network: name,
            period,
            answers: &keys.answers.to_public(),
            story: &story_key,
            questionnaire: questionnaire.version(),
            reply_to: &receipt.reply_identity().to_public(),
            verify: &receipt.signing_key().verifying_key(),
            mailbox: receipt.mailbox_secret().mailbox_id(name),
            attachments: &named,
        };
        let sealed = Sealed {
            id: receipt.submission_id(),
            mailbox: receipt.mailbox_secret(),
            period,
            report: close(&report, &to, &mut StdRng::seed_from_u64(3)).unwrap(),
        };
        Self {
            network: name.to_string(),
            receipt,
            sealed,
            attached,
        }
    }

    /// The file.
    pub fn file(&self) -> Vec<u8> {
        let attachments = self.attached.iter();
        let file = SealedFile {
            network: self.network.parse().unwrap(),
            sealed: self.sealed.clone(),
            attachments: attachments.map(|one| (one.id, &one.frame[..])).collect(),
        };
        file.to_bytes()
    }

    /// What of its attachments the server holds.
    fn held(&self, app: &TestApp) -> Vec<Option<bool>> {
        app.on_store(async |store| {
            let mut held = Vec::new();
            for one in &self.attached {
                let known = store.attachment(&app.network.name, one.id).await.unwrap();
                held.push(known.map(|known| known.kept));
            }
            held
        })
    }
}

/// Hands a file in, as a browser does.
pub fn hand_in(app: &TestApp, lang: &str, file: &[u8]) -> Answer {
    let fields = [("lang", lang)];
    post_files(app.address, "/example/upload", &fields, &[("x", file)])
}

#[test]
fn a_sealed_file_is_taken_in_once_and_its_receipt_works() {
    each_database(|database| {
        let app = TestApp::start(database);
        assert_eq!(app.get("/example/upload").status, 200);
        let offline = Offline::new(&app, "Hors ligne.");
        let file = offline.file();
        let first = hand_in(&app, "fr", &file);
        assert_eq!(first.status, 200, "{}", first.text());
        assert!(first.text().contains("Il est arrivé, scellé."));
        let again = hand_in(&app, "fr", &file);
        assert_eq!(
            (again.status, again.text()),
            (200, first.text()),
            "the same answer"
        );
        let [report] = &app.stored()[..] else {
            panic!("one report")
        };
        let story = app.open(report).story.unwrap().story;
        assert_eq!(story.expose_text(), "Hors ligne.");
        let digits = offline.receipt.expose_grouped();
        let found = app.post("/example/", &[("do", "find"), ("receipt", &digits)]);
        assert!(found.text().contains("Your report is here, sealed."));
    });
}

#[test]
fn what_is_attached_arrives_with_the_file_and_goes_with_the_report() {
    each_database(|database| {
        let app = TestApp::start(database);
        let large = vec![b'.'; 1_300_000];
        let contents: [&[u8]; 2] = [b"what I heard", &large];
        let offline = Offline::with(&app.network, 1, "With files.", &contents);
        for _ in 0..2 {
            assert_eq!(hand_in(&app, "en", &offline.file()).status, 200);
        }
        let stored = app.stored();
        assert_eq!(stored.len(), 1);
        let story = app.open(&stored[0]).story.unwrap();
        assert_eq!(story.attachments.len(), 2);
        for (hash, content) in story.attachments.iter().zip(contents) {
            let (header, opened) = opened(&app, *hash, story.mailbox);
            assert_eq!(header.media, Media::OctetStream);
            assert!(opened == content);
        }
        let digits = offline.receipt.expose_grouped();
        let gone = app.post("/example/", &[("do", "withdraw"), ("receipt", &digits)]);
        assert!(gone.text().contains("You have taken your report back."));
        assert_eq!(offline.held(&app), [None, None]);
    });
}

/// One attachment came before, under the same receipt: over the line, or with a file that the
/// budget cut off.
#[test]
fn a_file_that_the_budget_cut_off_goes_on_where_it_was() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start_with(&database, |_, text| {
        let budget =
            "[budgets.network]\nattachments_mib = { at_once = 1, per_day = 24 }\n\n[[network]]";
        text.replacen("[[network]]", budget, 1)
    });
    let (one, two) = (vec![1; 700_000], vec![2; 700_000]);
    let offline = Offline::with(&app.network, 1, "x", &[&one, &two]);
    let refused = hand_in(&app, "en", &offline.file());
    assert_eq!(refused.status, 503);
    assert_eq!(refused.header("retry-after"), Some("3600"));
    assert!(refused.text().contains("Please keep the file"));
    // What came waits for its report, which did not.
    assert!(app.stored().is_empty());
    assert_eq!(offline.held(&app), [Some(false), None]);
    app.clock.advance(3_600);
    assert_eq!(hand_in(&app, "en", &offline.file()).status, 200);
    assert_eq!(offline.held(&app), [Some(true), Some(true)]);
    assert_eq!(app.stored().len(), 1);
    // It is there: no budget is asked.
    assert_eq!(hand_in(&app, "en", &offline.file()).status, 200);
}

#[test]
fn a_file_whose_counts_and_lengths_lie_stores_nothing() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let offline = Offline::with(&app.network, 1, "x", &[b"one", b"two"]);
    let whole = offline.file();
    let count = "corncrake/sealed-report/1 example\n".len() + BODY_LEN;
    let (first, size) = (count + 1, offline.attached[0].frame.len());
    let second = first + 20 + size;
    assert_eq!((whole[count], whole.len()), (2, second + 20 + size));
    let refused = |what: &str, bytes: &[u8]| {
        let answer = hand_in(&app, "en", bytes);
        assert_eq!(answer.status, 422, "{what}");
        assert!(answer.text().contains("This is not a whole sealed file"));
    };
    for lie in [0, 1, 3, 5, 6, 255] {
        let mut bytes = whole.clone();
        bytes[count] = lie;
        refused(&format!("{lie} attachments"), &bytes);
    }
    for end in [
        count,
        first,
        first + 10,
        first + 20,
        second - 1,
        second,
        second + 16,
        whole.len() - 1,
    ] {
        refused(&format!("ends at {end}"), &whole[..end]);
    }
    for lie in [0, 1, size - 1, size + 1, u32::MAX as usize] {
        let mut bytes = whole.clone();
        let lie = u32::try_from(lie).unwrap().to_be_bytes();
        bytes[first + 16..first + 20].copy_from_slice(&lie);
        refused("another length", &bytes);
    }
    let mut twice = whole.clone();
    twice.copy_within(first..first + 16, second);
    refused("the same place twice", &twice);
    let mut damaged = whole.clone();
    damaged[first + 20 + 30] ^= 1;
    refused("a damaged head", &damaged);
    assert!(app.stored().is_empty());
    assert_eq!(offline.held(&app), [None, None]);
    // As it was made, it is taken in.
    assert_eq!(hand_in(&app, "en", &whole).status, 200);
}

/// Nothing of an attachment can be checked without its key but its shape: who knows where another's
/// lies can put nothing in its place.
#[test]
fn an_attachment_in_another_mailbox_is_not_replaced() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let theirs = Offline::with(&app.network, 1, "theirs", &[b"a picture"]);
    assert_eq!(hand_in(&app, "en", &theirs.file()).status, 200);
    let mut ours = Offline::with(&app.network, 1, "ours", &[b"another"]);
    ours.attached[0].id = theirs.attached[0].id;
    assert_eq!(hand_in(&app, "en", &ours.file()).status, 422);
    assert_eq!(app.stored().len(), 1);
    let story = app.open(&app.stored()[0]).story.unwrap();
    assert_eq!(
        AttachmentId::of(&app.network.name, story.attachments[0]),
        theirs.attached[0].id
    );
    assert_eq!(
        opened(&app, story.attachments[0], story.mailbox).1,
        b"a picture"
    );
}

#[test]
fn where_attachments_are_off_a_file_without_any_is_taken_in() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start_with(&database, |_, text| {
        text.replacen("[attachments]", "[attachments]\nmegabytes = 0", 1)
    });
    let with = Offline::with(&app.network, 1, "with", &[b"one"]);
    assert_eq!(hand_in(&app, "en", &with.file()).status, 422);
    assert!(app.stored().is_empty());
    let without = Offline::new(&app, "without");
    assert_eq!(hand_in(&app, "en", &without.file()).status, 200);
}

#[test]
fn what_is_no_file_of_this_network_stores_nothing_and_is_said_in_words() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let offline = Offline::new(&app, "x");
    let whole = offline.file();
    let cut = &whole[..whole.len() - 1];
    let mut longer = whole.clone();
    longer.push(0);
    let foreign = Offline {
        network: "other".to_owned(),
        ..Offline::new(&app, "x")
    };
    for (what, bytes) in [
        ("nothing", &b""[..]),
        ("a picture", b"\xff\xd8\xff\xe0 JFIF"),
        ("cut", cut),
        ("longer", &longer),
        ("another network's", &foreign.file()),
    ] {
        let refused = hand_in(&app, "en", bytes);
        assert_eq!(refused.status, 422, "{what}");
        assert!(
            refused.text().contains("This is not a whole sealed file"),
            "{what}"
        );
    }
    let strange = Offline::with(&app.network, 77, "x", &[]);
    let refused = hand_in(&app, "ru", &strange.file());
    assert_eq!(refused.status, 409);
    assert!(
        refused.text().contains("запечатан ключами"),
        "{}",
        refused.text()
    );
    assert!(app.stored().is_empty());
    // More than any file can have, and what is no form at all.
    assert_eq!(hand_in(&app, "en", &vec![0; 32 << 20]).status, 413);
    let form = [("content-type", "application/x-www-form-urlencoded")];
    assert_eq!(
        post(app.address, "/example/upload", &form, b"file=x").status,
        415
    );
}

#[test]
fn a_file_over_the_budget_is_taken_in_later() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start_with(&database, |_, text| {
        let budget = "[budgets.network]\nreports = { at_once = 1, per_day = 24 }\n\n[[network]]";
        text.replacen("[[network]]", budget, 1)
    });
    let one = Offline::new(&app, "one").file();
    let two = Offline::new(&app, "two").file();
    assert_eq!(hand_in(&app, "en", &one).status, 200);
    let refused = hand_in(&app, "en", &two);
    assert_eq!(refused.status, 503);
    assert_eq!(refused.header("retry-after"), Some("3600"));
    assert!(refused.text().contains("Please keep the file"));
    assert_eq!(hand_in(&app, "en", &one).status, 200, "it is here already");
    app.clock.advance(3_600);
    assert_eq!(hand_in(&app, "en", &two).status, 200);
}
