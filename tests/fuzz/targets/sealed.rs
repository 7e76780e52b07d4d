//! What the server looks at before it stores what phones and offline forms sealed: bodies of the
//! wire contract, sealed files, and the headers of age files in them.

use corncrake::seal::attachment::{check_attachment_frame, is_frame_size};
use corncrake::seal::file::SealedFile;
use corncrake::seal::wire::{
    BODY_LEN, CLAIM_LEN, Claim, LETTER_LEN, Sealed, SealedLetter, SealedWithdrawal, WITHDRAWAL_LEN,
};
use corncrake::seal::{Bucket, Frame, MOST_ATTACHMENTS, check, file_in};

use super::edits::Input;

/// Takes one input; whether it got past every check.
pub fn target(data: &[u8]) -> bool {
    let Some((how, rest)) = data.split_first() else {
        return false;
    };
    match how % 7 {
        0 => header(rest),
        1 => body(rest),
        2 => letter(rest),
        3 => withdrawal(rest),
        4 => file(rest),
        5 => beginning(rest),
        _ => packed(rest),
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
    assert_eq!(lines[0], "age-encryption.org/v1");
    let stanzas: Vec<_> = lines.iter().filter(|it| it.starts_with("-> ")).collect();
    let hybrid = stanzas
        .iter()
        .filter(|it| it.starts_with("-> mlkem768x25519 "));
    assert_eq!(hybrid.count(), 1, "one recipient");
    assert!(stanzas.len() <= 2, "at most one stanza of grease");
    assert!(lines.last().expect("a last line").starts_with("--- "));
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
        bytes.resize(bucket.size(), fill);
        bytes
    };
    let (answers, story) = (frame(Bucket::Answers), frame(Bucket::Story));
    let fits = Frame::from_bytes(Bucket::Story, story.clone()).is_ok();
    let ids = [9; 36];
    match what % 3 {
        0 => {
            let taken = body(&[&ids[..], &answers, &story].concat());
            assert_eq!(taken, fits, "both halves are alike");
            taken
        }
        1 => letter(&[&ids[..], &story].concat()),
        _ => {
            let tag = b"corncrake/sealed-report/1 example\n";
            file(&[&tag[..], &ids, &answers, &story, &[0]].concat())
        }
    }
}
