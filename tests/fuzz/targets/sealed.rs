//! What the server looks at before it stores what phones and offline forms sealed: bodies of the
//! wire contract, sealed files, and the headers of age files in them.

use std::sync::LazyLock;

use corncrake::seal::attachment::{
    Media, Salt, check_attachment_frame, is_frame_size, seal_attachment,
};
use corncrake::seal::file::SealedFile;
use corncrake::seal::wire::{
    BODY_LEN, CLAIM_LEN, Claim, LETTER_LEN, Sealed, SealedLetter, SealedWithdrawal, WITHDRAWAL_LEN,
};
use corncrake::seal::{Bucket, MOST_ATTACHMENTS, check, file_in};

use super::again::base64;
use super::edits::Input;
use super::made::MADE;

/// Takes one input; whether it got past every check.
pub fn target(data: &[u8]) -> bool {
    let Some((how, rest)) = data.split_first() else {
        return false;
    };
    match how % 8 {
        0 => header(rest),
        1 => body(rest),
        2 => letter(rest),
        3 => withdrawal(rest),
        4 => file(rest),
        5 => beginning(rest),
        6 => packed(rest),
        _ => respelled(rest),
    }
}

/// An age file. What passes has the one shape that sealing makes, by a second reading that shares
/// nothing with the first, and is read by the age crate too.
fn header(file: &[u8]) -> bool {
    let Ok(length) = check::header(file) else {
        return false;
    };
    assert!(length <= check::HEADER_CAP && length + 32 <= file.len());
    let text = std::str::from_utf8(&file[..length]).expect("a header is ASCII");
    let lines: Vec<_> = text.split_terminator('\n').collect();
    let says = |text: &str, bytes: usize| base64(text).is_some_and(|it| it.len() == bytes);
    let (stanzas, last) = lines[1..].split_at(lines.len() - 2);
    assert_eq!(lines[0], "age-encryption.org/v1");
    assert!(last[0].strip_prefix("--- ").is_some_and(|it| says(it, 32)));
    let (mut recipients, mut grease) = (0, 0);
    for stanza in stanzas.chunk_by(|_, next| !next.starts_with("-> ")) {
        let words: Vec<_> = stanza[0].split(' ').collect();
        assert_eq!(words[0], "->");
        if words[1] == "mlkem768x25519" {
            recipients += 1;
            assert!(words.len() == 3 && says(words[2], 1120));
            assert!(stanza.len() == 2 && says(stanza[1], 32));
        } else {
            grease += 1;
            assert!(words[1].ends_with("-grease"));
            assert!(stanza[1..].iter().all(|line| base64(line).is_some()));
        }
    }
    assert_eq!(recipients, 1, "one recipient");
    assert!(grease <= 1, "at most one stanza of grease");
    assert!(
        age::Decryptor::new_buffered(file).is_ok(),
        "age reads it too"
    );
    true
}

fn body(bytes: &[u8]) -> bool {
    let Ok(sealed) = Sealed::parse(bytes) else {
        return false;
    };
    assert_eq!(bytes.len(), BODY_LEN);
    assert_eq!(sealed.to_bytes(), bytes);
    assert_eq!(sealed.id.expose_bytes(), &bytes[..16]);
    assert_eq!(sealed.mailbox.expose_bytes(), &bytes[16..32]);
    assert_eq!(sealed.period.to_be_bytes(), bytes[32..36]);
    two_halves(&sealed);
    true
}

fn two_halves(sealed: &Sealed) {
    let sizes = [&sealed.report.answers, &sealed.report.story].map(|it| it.as_bytes().len());
    assert_eq!(sizes, [4096, 24576]);
}

fn letter(bytes: &[u8]) -> bool {
    let Ok(letter) = SealedLetter::parse(bytes) else {
        return false;
    };
    assert_eq!(bytes.len(), LETTER_LEN);
    assert_eq!(letter.letter.bucket(), Bucket::Story);
    assert_eq!(letter.to_bytes(), bytes);
    true
}

fn withdrawal(bytes: &[u8]) -> bool {
    let claim = Claim::parse(bytes);
    assert_eq!(claim.is_some(), bytes.len() == CLAIM_LEN);
    if let Some(claim) = claim {
        assert_eq!(claim.to_bytes(), bytes);
        return true;
    }
    let Ok(withdrawal) = SealedWithdrawal::parse(bytes) else {
        return false;
    };
    assert_eq!(bytes.len(), WITHDRAWAL_LEN);
    assert_eq!(withdrawal.to_bytes(), bytes);
    true
}

fn file(bytes: &[u8]) -> bool {
    let Ok(file) = SealedFile::parse(bytes) else {
        return false;
    };
    two_halves(&file.sealed);
    assert!(file.attachments.len() <= MOST_ATTACHMENTS);
    for (at, (id, frame)) in file.attachments.iter().enumerate() {
        let size = u32::try_from(frame.len()).expect("inputs are small");
        assert!(is_frame_size(size) && file_in(frame).is_some());
        assert!(file.attachments[..at].iter().all(|(other, _)| other != id));
    }
    assert_eq!(file.to_bytes(), bytes, "one spelling");
    true
}

/// The first part of an attachment beside the size that its sender claims.
fn beginning(bytes: &[u8]) -> bool {
    let Some((size, first)) = bytes.split_first_chunk() else {
        return false;
    };
    let size = u32::from_be_bytes(*size);
    let taken = check_attachment_frame(first, size).is_ok();
    assert!(!taken || is_frame_size(size));
    taken
}

/// As the others, from a small input: an age file's header, which is put where the frames of a
/// body are, with payload and fill of the length that is asked for, or a little off.
fn packed(data: &[u8]) -> bool {
    let mut input = Input(data);
    let (what, off, fill) = (input.byte(), input.byte(), input.byte());
    let header = input.0;
    let frame = |bucket: Bucket| {
        let payload = bucket.text_len() + 32 + usize::from(off);
        let length = header.len() + payload;
        let mut bytes = u32::try_from(length).expect("small").to_be_bytes().to_vec();
        bytes.extend(header);
        bytes.resize(4 + length, 7);
        let room = bucket.size().checked_sub(bytes.len());
        bytes.resize(bucket.size(), fill);
        (bytes, room)
    };
    let (answers, _) = frame(Bucket::Answers);
    let (story, room) = frame(Bucket::Story);
    let whole = check::header(&[header, &[7; 32]].concat()) == Ok(header.len());
    let fits = whole && off == 0 && room.is_some_and(|room| fill == 0 || room == 0);
    let ids: Vec<u8> = (1..=36).collect();
    let expected = |taken: bool, may: bool| {
        assert_eq!(taken, may);
        taken
    };
    match what % 4 {
        0 => expected(body(&[&ids[..], &answers, &story].concat()), fits),
        1 => expected(letter(&[&ids[..], &story].concat()), fits),
        2 => {
            let tag = b"corncrake/sealed-report/1 example\n";
            let mut bytes = [&tag[..], &ids, &answers, &story].concat();
            let sound = attach(&mut bytes, what / 4);
            expected(file(&bytes), fits && sound)
        }
        _ => {
            let (entry, _) = frame(Bucket::Entry);
            let more: Vec<u8> = (1..=52).collect();
            let bytes = [&more[..], &entry].concat();
            let taken = withdrawal(&bytes);
            if let Ok(it) = SealedWithdrawal::parse(&bytes) {
                assert_eq!((&it.id[..], it.period), (&more[32..48], 0x3132_3334));
                assert_eq!(it.claim.to_bytes(), more[..32]);
            }
            expected(taken, fits)
        }
    }
}

/// Puts attachments to a sealed file: up to seven, perhaps two in one place, perhaps a byte behind
/// the last; whether that is in order.
fn attach(file: &mut Vec<u8>, how: u8) -> bool {
    static FRAME: LazyLock<Vec<u8>> = LazyLock::new(|| {
        let (salt, to) = (Salt([6; 16]), MADE.story.to_public());
        let media = Media::OctetStream;
        let sealed = seal_attachment(b"file", media, false, salt, &MADE.name, &to);
        sealed.expect("it is small").frame
    });
    let (count, twice, behind) = (how % 8, how & 8 != 0, how & 16 != 0);
    file.push(count);
    for number in 0..count {
        file.extend([if twice { 0 } else { number }; 16]);
        file.extend(u32::try_from(FRAME.len()).expect("small").to_be_bytes());
        file.extend(FRAME.iter());
    }
    if behind {
        file.push(0);
    }
    usize::from(count) <= MOST_ATTACHMENTS && !(twice && count > 1) && !behind
}

/// A header in order, of which the input takes lines out, says them twice, or replaces them: line,
/// how, and the text to put there.
fn respelled(data: &[u8]) -> bool {
    let mut lines: Vec<String> = made_header().lines().map(str::to_owned).collect();
    for change in data.split(|byte| *byte == 0).take(20) {
        let &[at, how, ref text @ ..] = change else {
            continue;
        };
        if lines.is_empty() {
            break;
        }
        let at = usize::from(at) % lines.len();
        let text = String::from_utf8_lossy(text).into_owned();
        match how % 5 {
            0 => lines[at] = text,
            1 => lines.insert(at, text),
            2 => drop(lines.remove(at)),
            // A whole stanza, where it is short.
            3 => {
                let end = lines.len().min(at + 2);
                let again = lines[at..end].to_vec();
                lines.splice(at..at, again);
            }
            _ => {
                let again = vec![lines[at].clone(); text.len()];
                lines.splice(at..at, again);
            }
        }
    }
    let header = lines.join("\n") + "\n";
    self::header(&[header.as_bytes(), &[7; 32]].concat())
}

/// A header as sealing makes it, with a stanza of grease, and the same each time.
fn made_header() -> String {
    let base64 = |letters: usize| "A".repeat(letters);
    format!(
        "age-encryption.org/v1\n-> mlkem768x25519 {}\n{}\n-> x-grease y z\n{}\n{}\n--- {}\n",
        base64(1494),
        base64(43),
        base64(64),
        base64(20),
        base64(43),
    )
}
