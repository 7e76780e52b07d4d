//! What a network writes to reporters.

use corncrake::keys::public::{MailboxId, MemberId, NetworkName, Note, Reply};
use corncrake::keys::secret::{Receipt, SigningKey};
use corncrake::seal::close::seal_bytes;
use corncrake::seal::{Bucket, Frame};
use corncrake::store::{self, ReplyPut, Store};

use super::app::{TODAY, TestApp, TestNetwork};

/// The receipt of a report in this network.
pub fn receipt(network: &TestNetwork, digits: &str) -> Receipt {
    let Ok(receipt) = Receipt::parse(&network.name, digits) else {
        panic!("these are no digits of a receipt")
    };
    receipt
}

/// A reply as it should be; tests change a part of it.
pub fn reply(network: &TestNetwork, mailbox: MailboxId, text: &str) -> Reply {
    Reply {
        network: network.name.clone(),
        number: 0,
        author: network.steward.signing.verifying_key().id(),
        mailbox,
        day: TODAY,
        text: text.to_owned(),
    }
}

/// Seals what `key` signed to the reporter whose receipt it is.
pub fn sealed_reply(receipt: &Receipt, reply: &Reply, key: &SigningKey) -> Frame {
    let note: Note = key.sign(reply).unwrap();
    let to = receipt.reply_identity().to_public();
    seal_bytes(Bucket::Entry, note.to_string().as_bytes(), &to).unwrap()
}

/// Puts a frame into a mailbox under this id.
pub async fn put(
    store: &Store,
    network: &NetworkName,
    mailbox: MailboxId,
    id: u8,
    sealed: Frame,
) -> ReplyPut {
    let reply = store::Reply {
        network: network.clone(),
        mailbox,
        id: [id; 16],
        batch: TODAY,
        sealed,
        copy: None,
    };
    store.put_reply(reply).await.unwrap()
}

/// Answers the report of this receipt with these texts, in order.
pub fn answer(app: &TestApp, digits: &str, texts: &[&str]) {
    app.on_store(async |store| answer_on(store, &app.network, digits, texts).await);
}

/// The same, on any store.
pub async fn answer_on(store: &Store, network: &TestNetwork, digits: &str, texts: &[&str]) {
    let receipt = receipt(network, digits);
    let mailbox = receipt.mailbox_secret().mailbox_id(&network.name);
    for (id, text) in (0..).zip(texts) {
        let reply = reply(network, mailbox, text);
        let sealed = sealed_reply(&receipt, &reply, &network.steward.signing);
        let stored = put(store, &network.name, mailbox, id, sealed).await;
        assert_eq!(stored, ReplyPut::Stored);
    }
}

/// Somebody who is none of the network's.
pub fn stranger() -> (SigningKey, MemberId) {
    let key = SigningKey::from_seed(&[0x5a; 32]);
    let id = key.verifying_key().id();
    (key, id)
}
