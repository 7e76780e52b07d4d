//! Frames of one size, and the check before every parse of a foreign age file.

use std::time::{Duration, Instant};

use corncrake::keys::secret::Identity;
use corncrake::seal::check::{self, Malformed};
use corncrake::seal::close::{CloseError, seal_bytes, seal_padme};
use corncrake::seal::open::{open_bytes, open_padme};
use corncrake::seal::{Bucket, Frame, FrameError, check_padme};
use proptest::prelude::*;

/// CHECKS G4.
#[test]
fn a_file_to_another_kind_of_recipient_to_two_or_to_a_passphrase_is_refused() {
    let text = vec![b' '; Bucket::Answers.text_len()];
    let one = Identity::from_seed(&[1; 32]).to_public();
    let two = Identity::from_seed(&[2; 32]).to_public();
    let classical = age::x25519::Identity::generate().to_public();
    let mut passphrase = age::scrypt::Recipient::new("correct horse".to_owned().into());
    passphrase.set_work_factor(2);
    let recipients: [&[&dyn age::Recipient]; 4] =
        [&[&one], &[&classical], &[&one, &two], &[&passphrase]];
    let results = recipients.map(|to| {
        let mut file = Vec::new();
        let encryptor = age::Encryptor::with_recipients(to.iter().copied()).unwrap();
        let mut writer = encryptor.wrap_output(&mut file).unwrap();
        std::io::Write::write_all(&mut writer, &text).unwrap();
        writer.finish().unwrap();
        let mut frame = u32::try_from(file.len()).unwrap().to_be_bytes().to_vec();
        frame.extend(file);
        // Two recipients take more room than a bucket has; the bare file is refused as well.
        let file = check::header(&frame[4..]).err();
        frame.resize(Bucket::Answers.size(), 0);
        assert_eq!(
            Frame::from_bytes(Bucket::Answers, frame).is_err(),
            file.is_some()
        );
        file
    });
    let wrong = Some(Malformed::Recipients);
    assert_eq!(results, [None, wrong, wrong, wrong]);
}

/// CHECKS G2, for the check that stands before every parse.
#[test]
fn a_huge_header_is_refused_at_once() {
    let version = b"age-encryption.org/v1\n".to_vec();
    let stanzas = [version.clone(), b"-> X25519 AAAA\nAAAA\n".repeat(10_000)].concat();
    let grease = [version.clone(), b"-> a-grease\n\n".repeat(10_000)].concat();
    let line = [version.clone(), vec![b'A'; 64 << 20]].concat();
    let argument = [version, b"-> mlkem768x25519 ".to_vec(), vec![b'A'; 2 << 20]].concat();
    for file in [stanzas, grease, line, argument] {
        // The quickest of a few: this is about the work to do, not about who else is at work.
        let tries = (0..5).map(|_| {
            let start = Instant::now();
            assert!(check::header(&file).is_err());
            start.elapsed()
        });
        assert!(tries.min().unwrap() < Duration::from_millis(50));
        let frame = Frame::from_bytes(Bucket::Story, file);
        assert_eq!(frame.err(), Some(FrameError::Size));
    }
}

#[test]
fn a_frame_that_is_not_as_it_should_be_is_refused() {
    let to = Identity::from_seed(&[1; 32]).to_public();
    let good = seal_bytes(Bucket::Answers, b"{}", &to).unwrap();
    let refused = |change: &dyn Fn(&mut Vec<u8>)| {
        let mut bytes = good.as_bytes().to_vec();
        change(&mut bytes);
        Frame::from_bytes(Bucket::Answers, bytes).err()
    };
    let end = 4 + good.file().len();
    assert_eq!(refused(&|_| ()), None);
    assert_eq!(refused(&|bytes| bytes.push(0)), Some(FrameError::Size));
    assert_eq!(refused(&|bytes| bytes[0] = 1), Some(FrameError::Length));
    // Even the longest grease leaves some fill.
    assert_eq!(refused(&|bytes| bytes[end] = 1), Some(FrameError::Fill));
    let shorter = u32::try_from(good.file().len() - 1).unwrap().to_be_bytes();
    assert_eq!(
        refused(&|bytes| bytes[..4].copy_from_slice(&shorter)),
        Some(FrameError::Payload)
    );
    assert_eq!(
        refused(&|bytes| bytes[4] = b'A'),
        Some(FrameError::File(Malformed::Version))
    );
}

#[test]
fn an_entry_or_a_manifest_reads_back_whole() {
    let me = Identity::from_seed(&[1; 32]);
    let to = me.to_public();
    let frame = seal_bytes(Bucket::Entry, b"a note\n", &to).unwrap();
    assert_eq!(open_bytes(&frame, &me).unwrap().as_slice(), b"a note\n");
    assert!(open_bytes(&frame, &Identity::from_seed(&[2; 32])).is_err());
    let most = vec![b'x'; Bucket::Entry.text_len()];
    let frame = seal_bytes(Bucket::Entry, &most, &to).unwrap();
    assert_eq!(open_bytes(&frame, &me).unwrap().as_slice(), most);
    let over = vec![b'x'; Bucket::Entry.text_len() + 1];
    assert!(matches!(
        seal_bytes(Bucket::Entry, &over, &to),
        Err(CloseError::TooLong)
    ));
    assert!(matches!(
        seal_padme(b"end ", &to),
        Err(CloseError::EndsInSpace)
    ));
    for len in [0, 1, 4096, 4097, 65_535, 65_536, 65_537, 1_000_000] {
        let text = vec![b'x'; len];
        let mut sealed = seal_padme(&text, &to).unwrap();
        assert!(sealed.len() < 6000 + len + len / 8, "{len}");
        assert_eq!(open_padme(&sealed, &me).unwrap().as_slice(), text);
        let last = sealed.len() - 1;
        sealed[last] ^= 1;
        assert!(open_padme(&sealed, &me).is_err());
    }
}

proptest! {
    #[test]
    fn the_check_never_panics_and_what_it_passes_the_age_crate_parses(
        at in 0..4000_usize,
        with in proptest::collection::vec(prop_oneof![
            Just(b'\n'), Just(b' '), Just(b'-'), Just(b'>'), any::<u8>(),
        ], 0..40),
        removed in 0..40_usize,
    ) {
        let me = Identity::from_seed(&[1; 32]);
        let frame = seal_bytes(Bucket::Answers, b"{}", &me.to_public()).unwrap();
        prop_assert!(check::header(frame.file()).is_ok());
        let mut file = frame.file().to_vec();
        let at = at.min(file.len());
        let end = (at + removed).min(file.len());
        file.splice(at..end, with);
        if check::header(&file).is_ok() {
            prop_assert!(age::Decryptor::new_buffered(&file[..]).is_ok());
        }
        let _ = check::header(&file[at.min(file.len())..]);
    }

    #[test]
    fn a_frame_changed_anywhere_is_refused_or_does_not_open(
        at in 0..4096_usize,
        flip in 1..=255_u8,
    ) {
        let me = Identity::from_seed(&[1; 32]);
        let frame = seal_bytes(Bucket::Answers, b"{}", &me.to_public()).unwrap();
        prop_assert!(Frame::from_bytes(Bucket::Answers, frame.as_bytes().to_vec()).is_ok());
        let mut bytes = frame.into_bytes();
        bytes[at] ^= flip;
        if let Ok(changed) = Frame::from_bytes(Bucket::Answers, bytes) {
            prop_assert!(open_bytes(&changed, &me).is_err());
        }
    }

    #[test]
    fn arbitrary_bytes_never_panic(
        bytes in proptest::collection::vec(any::<u8>(), 0..9000),
        length in 0..9000_u32,
    ) {
        let _ = check::header(&bytes);
        let _ = check_padme(&bytes);
        let mut bucket = length.to_be_bytes().to_vec();
        bucket.extend(&bytes);
        bucket.resize(Bucket::Entry.size(), 0);
        prop_assert!(Frame::from_bytes(Bucket::Entry, bucket).is_err());
    }
}

mod sealed_file {
    use corncrake::keys::public::{AttachmentId, MailboxSecret, SubmissionId};
    use corncrake::seal::file::{NotASealedFile, SealedFile};
    use corncrake::seal::wire::Sealed;

    use super::*;
    use crate::support::sealed::{rng, sealed};

    /// A file with two attachments.
    fn whole() -> Vec<u8> {
        let to = Identity::from_seed(&[1; 32]).to_public();
        let frames = [5, 70_000].map(|len| seal_padme(&vec![b'x'; len], &to).unwrap());
        let ids = [8, 9].map(|id| AttachmentId::from_bytes([id; 16]));
        let file = SealedFile {
            network: "kenpud".parse().unwrap(),
            sealed: Sealed {
                id: SubmissionId::from_bytes([1; 16]),
                mailbox: MailboxSecret::from_bytes([2; 16]),
                period: 7,
                report: sealed(&mut rng(1)),
            },
            attachments: ids
                .into_iter()
                .zip(frames.iter().map(Vec::as_slice))
                .collect(),
        };
        file.to_bytes()
    }

    #[test]
    fn a_sealed_file_reads_back_whole_and_nothing_shorter_or_longer_does() {
        let bytes = whole();
        let read = SealedFile::parse(&bytes).unwrap();
        assert_eq!((read.network.as_str(), read.sealed.period), ("kenpud", 7));
        assert_eq!(read.attachments.len(), 2);
        assert_eq!(read.to_bytes(), bytes);
        for cut in [
            1,
            25,
            26,
            33,
            34,
            5000,
            28_741,
            28_742,
            28_743,
            28_760,
            33_000,
            bytes.len() - 1,
        ] {
            assert!(SealedFile::parse(&bytes[..cut]).is_err(), "{cut}");
        }
        let longer = [bytes, vec![0]].concat();
        assert_eq!(
            SealedFile::parse(&longer).err(),
            Some(NotASealedFile::Length)
        );
    }

    #[test]
    fn what_is_no_sealed_file_is_refused_with_its_reason() {
        let good = whole();
        let body = good.iter().position(|byte| *byte == b'\n').unwrap() + 1;
        let count = body + corncrake::seal::wire::BODY_LEN;
        let refused = |change: &dyn Fn(&mut Vec<u8>)| {
            let mut bytes = good.clone();
            change(&mut bytes);
            SealedFile::parse(&bytes).err()
        };
        assert_eq!(
            refused(&|bytes| bytes[0] = b'C'),
            Some(NotASealedFile::Kind)
        );
        assert_eq!(
            refused(&|bytes| bytes[body - 1] = b'x'),
            Some(NotASealedFile::Kind)
        );
        assert_eq!(
            refused(&|bytes| bytes[count] = 6),
            Some(NotASealedFile::TooMany)
        );
        assert_eq!(
            refused(&|bytes| bytes[count] = 1),
            Some(NotASealedFile::Length)
        );
        let twice = refused(&|bytes| {
            let second = bytes.windows(16).position(|it| it == [9; 16]).unwrap();
            bytes[second..second + 16].fill(8);
        });
        assert_eq!(twice, Some(NotASealedFile::Twice));
        let report = refused(&|bytes| bytes[body + 36 + 4] = b'x');
        assert!(
            matches!(report, Some(NotASealedFile::Report(_))),
            "{report:?}"
        );
        let attached = refused(&|bytes| bytes[count + 1 + 20 + 4] = b'x');
        assert!(
            matches!(attached, Some(NotASealedFile::Attachment(1, _))),
            "{attached:?}"
        );
    }

    proptest! {
        #[test]
        fn any_bytes_are_a_sealed_file_or_not(
            name in "[a-z\n]{0,80}", bytes in prop::collection::vec(any::<u8>(), 0..9000),
        ) {
            let tagged = [b"corncrake/sealed-report/1 ", name.as_bytes(), &bytes].concat();
            prop_assert!(SealedFile::parse(&tagged).is_err());
            prop_assert!(SealedFile::parse(&bytes).is_err());
        }
    }
}
