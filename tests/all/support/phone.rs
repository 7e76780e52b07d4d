//! A reporter's phone with a browser that runs scripts, and what it left at the server.

use std::path::PathBuf;

use corncrake::clock::Date;
use corncrake::keys::public::{AttachmentId, Hash, NetworkName, Reply as ReplyNote};
use corncrake::keys::secret::SigningKey;
use corncrake::seal::Bucket;
use corncrake::seal::attachment::AttachmentHeader;
use corncrake::seal::close::seal_bytes;
use corncrake::seal::open::{OpenedStory, open_padme};
use corncrake::store::{Reply, ReplyPut};
use serde_json::Value;
use tempfile::TempDir;

use super::app::{TODAY, TestApp};
use super::script::{conversing, script};

/// Runs one command of a script in `tests/browser/`, at a phone whose day is the server's.
pub fn phone(name: &str, command: &str, app: &TestApp, input: Value) -> Value {
    script(name, command, at(app, input))
}

/// The same for a script that asks for something to be done at the server in between.
pub fn phone_asking(
    name: &str,
    command: &str,
    app: &TestApp,
    input: Value,
    answer: impl FnMut(&Value) -> Value,
) -> Value {
    conversing(name, command, at(app, input), answer)
}

fn at(app: &TestApp, mut input: Value) -> Value {
    input["origin"] = format!("http://{}", app.address).into();
    input["network"] = "example".into();
    if input["today"].is_null() {
        input["today"] = TODAY.to_string().into();
    }
    input
}

/// Files on the phone, gone with this.
pub struct Files(TempDir);

impl Files {
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn with(&self, name: &str, content: &[u8]) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, content).unwrap();
        path
    }
}

/// The words of the one report that is stored.
pub fn story(app: &TestApp) -> OpenedStory {
    let [report] = &app.stored()[..] else {
        panic!("one report")
    };
    app.open(report).story.unwrap()
}

/// An attachment as an analyst gets it, checked against the hash that the words name it by.
pub fn open_attachment(app: &TestApp, hash: Hash) -> (AttachmentHeader, Vec<u8>) {
    let network = &app.network.name;
    let id = AttachmentId::of(network, hash);
    let frame = app.on_store(async |store| {
        let known = store.attachment(network, id).await.unwrap().unwrap();
        assert!(
            known.is_complete() && known.kept,
            "whole, and named by what came after it"
        );
        let mut frame = Vec::new();
        for number in known.parts {
            let part = store.attachment_part(network, id, number).await.unwrap();
            frame.extend_from_slice(&part.unwrap());
        }
        frame
    });
    let text = open_padme(&frame, &app.network.period.story).unwrap();
    let end = text.iter().position(|byte| *byte == b'\n').unwrap();
    let header: AttachmentHeader = serde_json::from_slice(&text[..end]).unwrap();
    let mut content = text[end + 1..].to_vec();
    // The fill is cut off with the content's own zeros: they come back.
    content.resize(usize::try_from(header.length).unwrap(), 0);
    assert_eq!(Hash::of(&[&text[..=end], &content].concat()), hash);
    (header, content)
}

/// Puts a reply into the mailbox of the one report, signed by `key` in the steward's name.
pub fn put_reply(app: &TestApp, key: &SigningKey, day: Date, text: &str) {
    put_reply_to(app, &story(app), key, day, text);
}

/// The same for one of several reports.
pub fn put_reply_to(app: &TestApp, opened: &OpenedStory, key: &SigningKey, day: Date, text: &str) {
    let network: &NetworkName = &app.network.name;
    let note = key.sign(&ReplyNote {
        network: network.clone(),
        number: 0,
        author: app.network.steward.signing.verifying_key().id(),
        mailbox: opened.mailbox,
        day,
        text: text.to_owned(),
    });
    let to = opened.reply_to.parse().unwrap();
    let sealed = seal_bytes(Bucket::Entry, note.unwrap().to_string().as_bytes(), &to).unwrap();
    let mut id = [0; 16];
    id.copy_from_slice(&Hash::of(text.as_bytes()).as_bytes()[..16]);
    let reply = Reply {
        network: network.clone(),
        mailbox: opened.mailbox,
        id,
        batch: TODAY,
        sealed,
        copy: None,
    };
    let put = app.on_store(async |store| store.put_reply(reply).await.unwrap());
    assert_eq!(put, ReplyPut::Stored);
}
