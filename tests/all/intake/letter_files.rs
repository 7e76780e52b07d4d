//! Files that come with what a reporter without scripts writes later. CHECKS X6, G5, G12, N3, N5.

use corncrake::keys::public::{Letter, MailboxId};
use corncrake::seal::attachment::{AttachmentHeader, Media};

use super::ANSWERS;
use super::files::{opened, send_form};
use super::way_back::{come_back, letters, token};
use crate::support::app::{TestApp, receipt};
use crate::support::http::Answer;
use crate::support::photo::{MARKS, Photo, find_marks, red_corner};
use crate::support::replies;
use crate::support::{TestDatabase, each_database};

/// A reporter who came back.
struct Back<'a> {
    app: &'a TestApp,
    digits: String,
    token: String,
}

impl<'a> Back<'a> {
    fn new(app: &'a TestApp) -> Self {
        let digits = receipt(&app.send(&app.form(), &ANSWERS));
        let token = token(&come_back(app, "find", &digits, &[]));
        Self { app, digits, token }
    }

    /// Writes again; `more` are further fields.
    fn write(&self, words: &str, more: &[(&str, &str)], files: &[(&str, &[u8])]) -> Answer {
        self.write_with(&self.digits, &self.token, words, more, files)
    }

    fn write_with(
        &self,
        digits: &str,
        token: &str,
        words: &str,
        more: &[(&str, &str)],
        files: &[(&str, &[u8])],
    ) -> Answer {
        let mut fields = vec![
            ("lang", "en"),
            ("receipt", digits),
            ("token", token),
            ("letter", words),
            ("do", "write"),
        ];
        fields.extend(more);
        send_form(self.app, &fields, files)
    }

    fn mailbox(&self) -> MailboxId {
        let own = replies::receipt(&self.app.network, &self.digits);
        own.mailbox_secret().mailbox_id(&self.app.network.name)
    }

    /// The only letter, and what is attached to it, as a desk sees them.
    fn letter(&self) -> (Letter, Vec<(AttachmentHeader, Vec<u8>)>) {
        let stored = self.app.stored().remove(0);
        let verify = self.app.open(&stored).verifying_key().unwrap();
        let notes = letters(self.app);
        assert_eq!(notes.len(), 1);
        let letter: Letter = notes[0].open(&[verify], 1).unwrap();
        let hashes = letter.attachments.iter();
        let attached = hashes.map(|hash| opened(self.app, *hash, self.mailbox()));
        let attached = attached.collect();
        (letter, attached)
    }
}

/// How many objects lie in the folder of attachments.
fn objects(database: &TestDatabase) -> usize {
    let network = database.attachments.join("example");
    std::fs::read_dir(network).map_or(0, Iterator::count)
}

fn assert_again(answer: &Answer, status: u16, words: &str, said: &str) {
    assert_eq!(answer.status, status, "{said}");
    let text = answer.text();
    assert!(text.contains(said), "{said}: {text}");
    assert!(text.contains(words), "what was written is kept: {said}");
    assert!(text.contains("<details id=\"files\" open>"), "{said}");
    let what_now = [
        "choose the files again",
        "without files",
        "fewer or smaller",
    ];
    assert!(what_now.iter().any(|words| text.contains(words)), "{said}");
    assert!(!text.contains("Your message is saved"), "{said}");
}

#[test]
fn a_photograph_arrives_with_a_letter_without_what_was_inside() {
    each_database(|database| {
        let app = TestApp::start(database);
        let back = Back::new(&app);
        let photo = Photo::turned(6).jpeg();
        assert!(!find_marks(&photo, &MARKS).is_empty());
        let files: [(&str, &[u8]); 2] = [("IMG_1.jpg", &photo), ("voice.ogg", b"OggS a voice")];
        let more = [("files_as_they_are", "yes")];
        for _ in 0..2 {
            let written = back.write("Here is the paper.", &more, &files);
            assert_eq!(written.status, 200);
            assert!(written.text().contains("Your message is saved, sealed."));
            assert!(!written.text().contains("Here is the paper."));
            assert!(!written.text().contains("<details id=\"files\" open>"));
        }
        // The second was a retry: CHECKS N5.
        let (letter, attached) = back.letter();
        assert_eq!(letter.text, "Here is the paper.");
        let [(photograph, content), (voice, words)] = &attached[..] else {
            panic!("two are attached")
        };
        assert_eq!((photograph.media, photograph.cleaned), (Media::Jpeg, true));
        assert!(find_marks(content, &MARKS).is_empty());
        assert!(red_corner(&image::load_from_memory(content).unwrap()));
        assert!(!voice.cleaned && words == b"OggS a voice");

        // The same words with another file are another letter.
        assert_eq!(
            back.write("Here is the paper.", &more, &files[1..]).status,
            200
        );
        assert_eq!(letters(&app).len(), 2);
        // All of it goes with the report.
        come_back(&app, "withdraw", &back.digits, &[]);
        assert!(letters(&app).is_empty());
        let known = app.on_store(async |store| {
            let id =
                corncrake::keys::public::AttachmentId::of(&app.network.name, letter.attachments[0]);
            store.attachment(&app.network.name, id).await.unwrap()
        });
        assert!(known.is_none());
    });
}

/// Who would rather show than write writes nothing; who chose no file sends an empty one.
#[test]
fn a_letter_may_be_a_file_alone_and_one_without_either_is_refused() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let back = Back::new(&app);
    let nothing = back.write(" ", &[], &[("", b"")]);
    assert_eq!(nothing.status, 422);
    assert!(
        nothing
            .text()
            .contains("Please write something, or add a file.")
    );
    assert!(!nothing.text().contains("<details id=\"files\" open>"));
    assert_eq!(
        back.write("", &[], &[("a", &Photo::turned(1).jpeg())])
            .status,
        200
    );
    let (letter, attached) = back.letter();
    assert_eq!((letter.text.as_str(), attached.len()), ("", 1));
}

/// CHECKS G12.
#[test]
fn what_cannot_be_cleaned_goes_with_a_letter_only_where_the_reporter_says_so() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let back = Back::new(&app);
    let page: &[u8] = b"<!doctype html><script>alert(1)</script>";
    let refused = back.write("Kept <words>", &[], &[("a.jpg", page)]);
    assert_again(
        &refused,
        422,
        "Kept &lt;words&gt;",
        "A file cannot be cleaned",
    );
    assert!(letters(&app).is_empty());
    assert_eq!(objects(&database), 0, "nothing of it was stored");
    let chosen = [("files_as_they_are", "yes")];
    assert_eq!(
        back.write("Kept <words>", &chosen, &[("a.jpg", page)])
            .status,
        200
    );
    let (header, content) = back.letter().1.remove(0);
    assert_eq!((header.media, header.cleaned), (Media::OctetStream, false));
    assert_eq!(content, page);
}

/// CHECKS G5; and whatever else is wrong with a letter, its files have to be chosen again.
#[test]
fn files_that_are_too_many_or_too_large_and_what_else_is_wrong_keep_the_words() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start_with(&database, |_, text| {
        text.replacen("[attachments]", "[attachments]\nmegabytes = 1", 1)
    });
    let back = Back::new(&app);
    let chosen = [("files_as_they_are", "yes")];
    let large = vec![7; 1_000_001];
    let refused = back.write("Kept", &chosen, &[("a", &large)]);
    assert_again(&refused, 413, "\nKept</textarea>", "more than 1 MB in all");
    let refused = back.write("Kept", &chosen, &[("a", &b"x"[..]); 6]);
    assert_again(&refused, 422, "\nKept</textarea>", "more than 5 files");
    let one: [(&str, &[u8]); 1] = [("a", b"x")];
    let stale = back.write_with(&back.digits, "00", "Kept", &chosen, &one);
    assert_again(&stale, 403, "\nKept</textarea>", "Not sent yet.");
    let long = "ы".repeat(5_001);
    assert_again(
        &back.write(&long, &chosen, &one),
        422,
        &long,
        "Please shorten this",
    );
    assert!(letters(&app).is_empty());
    assert_eq!(objects(&database), 0);
    // A mailbox holds as much as its report and three letters.
    let most = vec![8; 960_000];
    let mut stored = 0;
    let full = loop {
        let mut file = most.clone();
        file[0] = stored;
        let answer = back.write("Kept", &chosen, &[("a", &file)]);
        if answer.status != 200 {
            break answer;
        }
        stored += 1;
    };
    assert_eq!(stored, 4);
    assert_again(
        &full,
        422,
        "\nKept</textarea>",
        "Files cannot be taken here",
    );
    assert_eq!(letters(&app).len(), 4);
}

#[test]
fn when_too_many_files_come_in_a_letter_may_go_without_or_later() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start_with(&database, |_, text| {
        let budgets =
            "[budgets.network]\nattachments_mib = { at_once = 1, per_day = 1 }\n\n[[network]]";
        text.replacen("[[network]]", budgets, 1)
    });
    let back = Back::new(&app);
    let chosen = [("files_as_they_are", "yes")];
    let file = |first: u8| [vec![first], vec![8; 700_000]].concat();
    assert_eq!(back.write("One", &chosen, &[("a", &file(1))]).status, 200);
    let refused = back.write("Two", &chosen, &[("a", &file(2))]);
    assert_again(
        &refused,
        503,
        "\nTwo</textarea>",
        "very much is arriving at once",
    );
    // What is there already may come again, and words alone are taken.
    assert_eq!(back.write("One", &chosen, &[("a", &file(1))]).status, 200);
    assert_eq!(back.write("Two", &[], &[("", b"")]).status, 200);
    assert_eq!(letters(&app).len(), 2);
}

/// CHECKS N3.
#[test]
fn where_files_cannot_be_stored_the_letter_is_not_saved() {
    each_database(|database| {
        let app = TestApp::start(database);
        let back = Back::new(&app);
        std::fs::create_dir_all(&database.attachments).unwrap();
        let in_the_way = database.attachments.join("example");
        std::fs::write(&in_the_way, "in the way").unwrap();
        let photo = Photo::turned(1).jpeg();
        let answer = back.write("Kept", &[], &[("a.jpg", &photo)]);
        assert_again(
            &answer,
            503,
            "\nKept</textarea>",
            "Your message was not saved.",
        );
        assert!(letters(&app).is_empty());
        std::fs::remove_file(&in_the_way).unwrap();
        assert_eq!(back.write("Kept", &[], &[("a.jpg", &photo)]).status, 200);
        assert_eq!(back.letter().1.len(), 1);
    });
}

/// CHECKS X5, as far as it goes here: a receipt that leads nowhere and one that is none are told
/// apart by the words alone, and their files are let go.
#[test]
fn files_with_a_receipt_that_leads_nowhere_are_let_go() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let back = Back::new(&app);
    let gone = receipt(&app.send(&app.form(), &[("what", "V01")]));
    come_back(&app, "withdraw", &gone, &[]);
    let photo = Photo::turned(1).jpeg();
    let mut shapes = std::collections::BTreeSet::new();
    for typed in [&*gone, "000000 000000 000000 000000 000098", "12345", ""] {
        let answer = back.write_with(typed, &back.token, "To nobody", &[], &[("a.jpg", &photo)]);
        assert!(!answer.text().contains("To nobody"));
        let shape = (answer.status, answer.body.len(), answer.headers.len());
        assert_eq!(shape.0, 200);
        shapes.insert(shape);
    }
    let found = come_back(&app, "find", &back.digits, &[]);
    shapes.insert((found.status, found.body.len(), found.headers.len()));
    assert_eq!(shapes.len(), 1, "{shapes:?}");
    assert!(letters(&app).is_empty());
    assert_eq!(objects(&database), 0);
}

#[test]
fn where_attachments_are_off_the_box_has_no_place_for_them() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start_with(&database, |_, text| {
        text.replacen("[attachments]", "[attachments]\nmegabytes = 0", 1)
    });
    let back = Back::new(&app);
    let page = come_back(&app, "find", &back.digits, &[]);
    assert!(!page.text().contains("type=\"file\""));
    assert!(!page.text().contains("multipart"));
    let refused = back.write("Kept", &[], &[("a.jpg", &Photo::turned(1).jpeg())]);
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains("Files cannot be taken here"));
    assert!(refused.text().contains("\nKept</textarea>"));
    assert!(letters(&app).is_empty());
}
