//! Forms with files, and what is there of files afterwards.

use std::net::SocketAddr;

use corncrake::keys::public::{AttachmentId, NetworkName};
use corncrake::seal::open::open_padme;
use corncrake::store::{Blobs, Store};

use super::app::{TestForm, TestNetwork};
use super::http::{self, Answer, multipart};
use super::load::Uploaded;
use super::{TestDatabase, block_on};

const TYPE: &str = "multipart/form-data; boundary=----corncrake-test";

/// A form with one file, or none.
fn body(form: &TestForm, more: &[(&str, &str)], story: &str, file: Option<&[u8]>) -> Vec<u8> {
    let mut fields = form.fields();
    fields.extend([("what", "V05"), ("story", story), ("do", "send")]);
    fields.extend(more);
    // A browser sends an empty one where none was chosen.
    let (name, file) = file.map_or(("", &[][..]), |file| ("IMG_1234.jpg", file));
    multipart(&fields, &[(name, file)])
}

/// Sends a form with a photograph.
pub fn post(address: SocketAddr, form: &TestForm, story: &str, photo: &[u8]) -> Answer {
    http::raw(address, &request(address, form, story, photo))
}

/// Sends a form with a file that is to be taken as it is.
pub fn post_as_it_is(address: SocketAddr, form: &TestForm, story: &str, file: &[u8]) -> Answer {
    http::raw(address, &self::form(address, form, story, Some(file)))
}

/// The bytes of a form with a file that is to be taken as it is, or none.
pub fn form(address: SocketAddr, form: &TestForm, story: &str, file: Option<&[u8]>) -> Vec<u8> {
    let body = body(form, &[("files_as_they_are", "yes")], story, file);
    with_head(address, &body)
}

/// The bytes of a form with a photograph.
pub fn request(address: SocketAddr, form: &TestForm, story: &str, photo: &[u8]) -> Vec<u8> {
    with_head(address, &body(form, &[], story, Some(photo)))
}

fn with_head(address: SocketAddr, body: &[u8]) -> Vec<u8> {
    let head = format!(
        "POST /example/ HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\naccept: text/html\r\n\
         sec-fetch-site: same-origin\r\ncontent-type: {TYPE}\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

/// Every file that was acknowledged is there, all of it.
pub fn assert_whole(database: &TestDatabase, uploaded: &[Uploaded]) {
    let network = "example".parse().unwrap();
    block_on(async {
        let store = database.open().await;
        for one in uploaded {
            let frame = read(&store, &network, one.id).await;
            let frame = frame.expect("an acknowledged file is lost");
            assert!(one.is_of(&frame), "a file is damaged");
        }
        store.close().await;
    });
}

/// What a desk finds attached to all reports.
pub fn attached(database: &TestDatabase, network: &TestNetwork) -> Vec<Vec<u8>> {
    attached_at(&database.url, database.blobs(), network)
}

/// The same, of a database whose attachments lie elsewhere.
pub fn attached_at(url: &str, place: Blobs, network: &TestNetwork) -> Vec<Vec<u8>> {
    let stories = network.stored(url).into_iter().map(|report| {
        let opened = network.open(&report);
        opened.story.unwrap().attachments.clone()
    });
    let hashes: Vec<_> = stories.flatten().collect();
    block_on(async {
        let store = Store::open(url).await.unwrap().with_blobs(place);
        let mut contents = Vec::new();
        for hash in hashes {
            let id = AttachmentId::of(&network.name, hash);
            let frame = read(&store, &network.name, id).await;
            let frame = frame.expect("rows promise these bytes");
            let text = open_padme(&frame, &network.period.story).unwrap();
            let head = text.iter().position(|byte| *byte == b'\n').unwrap();
            let header: serde_json::Value = serde_json::from_slice(&text[..head]).unwrap();
            let length = usize::try_from(header["length"].as_u64().unwrap()).unwrap();
            let mut content = text[head + 1..].to_vec();
            content.resize(length, 0);
            contents.push(content);
        }
        store.close().await;
        contents
    })
}

/// The frame of an attachment; none where it is not there, or not all of it.
pub async fn read(store: &Store, network: &NetworkName, id: AttachmentId) -> Option<Vec<u8>> {
    let known = store.attachment(network, id).await.unwrap()?;
    if !known.is_complete() {
        return None;
    }
    let mut frame = Vec::new();
    for number in known.parts {
        frame.extend(store.attachment_part(network, id, number).await.unwrap()?);
    }
    Some(frame)
}
