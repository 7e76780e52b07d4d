//! Sealed reports that nobody can open: of the right shape, with random bytes inside, for tests
//! of what never opens one.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD_NO_PAD;
use corncrake::keys::public::{MailboxId, NetworkName, ReportId};
use corncrake::seal::{Bucket, Frame, SealedReport};
use corncrake::store::{Letter, Reply, Submission};
use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};

/// Randomness with a fixed seed.
pub fn rng(seed: u64) -> StdRng {
    StdRng::seed_from_u64(seed)
}

/// Random bytes.
pub fn bytes<const N: usize>(rng: &mut StdRng) -> [u8; N] {
    let mut bytes = [0; N];
    rng.fill_bytes(&mut bytes);
    bytes
}

/// A frame of random bytes.
pub fn frame(bucket: Bucket, rng: &mut StdRng) -> Frame {
    let line = |bytes: &[u8]| BASE64_STANDARD_NO_PAD.encode(bytes);
    let header = format!(
        "age-encryption.org/v1\n-> mlkem768x25519 {}\n{}\n--- {}\n",
        line(&bytes::<1120>(rng)),
        line(&bytes::<32>(rng)),
        line(&bytes::<32>(rng)),
    );
    let mut file = header.into_bytes();
    let mut payload = vec![0; 16 + bucket.text_len() + 16];
    rng.fill_bytes(&mut payload);
    file.extend(payload);
    let mut framed = u32::try_from(file.len()).unwrap().to_be_bytes().to_vec();
    framed.extend(file);
    framed.resize(bucket.size(), 0);
    Frame::from_bytes(bucket, framed).unwrap()
}

/// A whole report.
pub fn sealed(rng: &mut StdRng) -> SealedReport {
    SealedReport {
        answers: frame(Bucket::Answers, rng),
        story: frame(Bucket::Story, rng),
    }
}

/// A submission to `network` under a random id, without a token.
pub fn submission(network: &str, day: &str, rng: &mut StdRng) -> Submission {
    Submission {
        network: network.parse::<NetworkName>().unwrap(),
        id: ReportId::from_bytes(bytes(rng)),
        mailbox: MailboxId::from_bytes(bytes(rng)),
        batch: day.parse().unwrap(),
        period: 3,
        sealed: sealed(rng),
        token: None,
    }
}

/// The frame of an attachment of Padmé size, with random bytes inside; `len` is one of its lengths.
pub fn attachment_frame(len: usize, rng: &mut StdRng) -> Vec<u8> {
    let line = |bytes: &[u8]| BASE64_STANDARD_NO_PAD.encode(bytes);
    let header = format!(
        "age-encryption.org/v1\n-> mlkem768x25519 {}\n{}\n--- {}\n",
        line(&bytes::<1120>(rng)),
        line(&bytes::<32>(rng)),
        line(&bytes::<32>(rng)),
    );
    let tags = 16 * len.div_ceil(64 * 1024);
    let mut payload = vec![0; 16 + len + tags];
    rng.fill_bytes(&mut payload);
    let mut framed = u32::try_from(header.len() + payload.len())
        .unwrap()
        .to_be_bytes()
        .to_vec();
    framed.extend(header.into_bytes());
    framed.extend(payload);
    framed.resize(len + tags - 16 + 1856, 0);
    corncrake::seal::check_padme(&framed).unwrap();
    framed
}

/// A letter of random bytes into a mailbox, under a random id, without a token.
pub fn letter(network: &str, day: &str, mailbox: MailboxId, rng: &mut StdRng) -> Letter {
    Letter {
        network: network.parse::<NetworkName>().unwrap(),
        id: bytes(rng),
        mailbox,
        batch: day.parse().unwrap(),
        period: 3,
        sealed: frame(Bucket::Story, rng),
        token: None,
    }
}

/// A reply without a copy, to a mailbox of `network`, under a random id.
pub fn reply(network: &str, day: &str, mailbox: MailboxId, rng: &mut StdRng) -> Reply {
    Reply {
        network: network.parse::<NetworkName>().unwrap(),
        mailbox,
        id: bytes(rng),
        batch: day.parse().unwrap(),
        sealed: frame(Bucket::Entry, rng),
        copy: None,
    }
}
