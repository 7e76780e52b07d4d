use std::io::Read as _;

use rand::SeedableRng as _;
use rand::rngs::StdRng;

use super::super::check;
use super::super::close::seal_padme;
use super::super::frame::{FrameError, check_padme};
use super::*;
use crate::keys::secret::Identity;

fn network() -> NetworkName {
    "example".parse().expect("a name")
}

fn opened(frame: &[u8], identity: &Identity) -> Vec<u8> {
    let file = check_padme(frame).expect("a frame");
    let mut text = Vec::new();
    age::Decryptor::new(file)
        .and_then(|decryptor| decryptor.decrypt(std::iter::once(identity as &dyn age::Identity)))
        .expect("it opens")
        .read_to_end(&mut text)
        .expect("it is whole");
    text
}

#[test]
fn what_is_sealed_opens_as_header_content_and_zeros() {
    let identity = Identity::generate(&mut StdRng::seed_from_u64(1));
    let to = identity.to_public();
    for len in [0, 1, 4000, 65_536, 200_000, 1_300_000] {
        let content = vec![7; len];
        let sealed = seal_attachment(&content, Media::Jpeg, true, Salt([1; 16]), &network(), &to)
            .expect("sealed");
        let text = opened(&sealed.frame, &identity);
        let end = text.iter().position(|byte| *byte == b'\n').expect("a line");
        let expected = format!(
            "{{\"cleaned\":true,\"length\":{len},\"media\":\"image/jpeg\",\
             \"network\":\"example\",\"salt\":\"01010101010101010101010101010101\",\
             \"type\":\"corncrake/attachment/1\"}}"
        );
        assert_eq!(text[..end], *expected.as_bytes());
        let read: AttachmentHeader = serde_json::from_slice(&text[..end]).expect("a header");
        assert_eq!(read.length, len as u64);
        assert_eq!(text[end + 1..][..len], *content);
        assert!(text[end + 1 + len..].iter().all(|byte| *byte == 0));
        assert_eq!(sealed.hash, Hash::of(&text[..=end + len]));
        assert_eq!(sealed.id, AttachmentId::of(&network(), sealed.hash));
    }
}

#[test]
fn a_frame_with_room_for_one_more_chunk_is_refused() {
    let identity = Identity::generate(&mut StdRng::seed_from_u64(3));
    let salt = Salt([1; 16]);
    let to = identity.to_public();
    let sealed = seal_attachment(&vec![7; 64_000], Media::Pdf, false, salt, &network(), &to);
    let frame = sealed.expect("sealed").frame;
    let file = check_padme(&frame).expect("a frame");
    // As long as the tag of a chunk with nothing in it, taken from the fill.
    let longer = u32::try_from(file.len() + 16).expect("small").to_be_bytes();
    let end = 4 + file.len();
    let longer = [&longer[..], file, &[1; 16], &frame[end + 16..]].concat();
    assert_eq!(longer.len(), frame.len());
    assert_eq!(check_padme(&longer).err(), Some(FrameError::Payload));
}

#[test]
fn a_frame_with_nothing_after_its_header_is_refused() {
    let identity = Identity::generate(&mut StdRng::seed_from_u64(4));
    let frame = seal_padme(b"text", &identity.to_public()).expect("sealed");
    let header = check::header(check_padme(&frame).expect("a frame")).expect("a header");
    // A nonce, and the tag of no text at all.
    for payload in [31, 32, 33, 47, 48] {
        let mut empty = frame.clone();
        let len = u32::try_from(header + payload).expect("small");
        empty[..4].copy_from_slice(&len.to_be_bytes());
        assert!(check_padme(&empty).is_err(), "{payload} bytes");
    }
}

#[test]
fn the_first_part_of_a_frame_passes_and_no_other_size_does() {
    let identity = Identity::generate(&mut StdRng::seed_from_u64(2));
    let to = identity.to_public();
    for len in [0, 70_000, 600_000] {
        let salt = Salt([1; 16]);
        let sealed = seal_attachment(&vec![7; len], Media::Pdf, false, salt, &network(), &to)
            .expect("sealed");
        let size = u32::try_from(sealed.frame.len()).expect("small");
        let first = &sealed.frame[..sealed.frame.len().min(512 * 1024)];
        assert_eq!(check_attachment_frame(first, size), Ok(()));
        assert_eq!(check_attachment_frame(&first[..3000], size), Ok(()));
        for other in [0, 4, size - 1, size + 1, size + 16, u32::MAX] {
            let refused = check_attachment_frame(first, other);
            assert_eq!(refused, Err(FrameError::Size), "{other}");
        }
        let mut longer = first.to_vec();
        longer[3] ^= 1;
        assert_eq!(
            check_attachment_frame(&longer, size),
            Err(FrameError::Payload)
        );
        longer[0] = 1;
        assert_eq!(
            check_attachment_frame(&longer, size),
            Err(FrameError::Length)
        );
        assert!(check_attachment_frame(&first[..1000], size).is_err());
        assert!(check_attachment_frame(&[], size).is_err());
    }
}
