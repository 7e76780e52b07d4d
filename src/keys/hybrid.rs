//! The key encapsulation and the single-shot HPKE beneath `mlkem768x25519`
//! (C2SP `age.md`, "The hybrid recipient type").
//!
//! The KEM is X-Wing, registered for HPKE as `MLKEM768-X25519` (draft-ietf-hpke-pq): both halves
//! must be broken to open what was sealed. HPKE runs in base mode with HKDF-SHA256 and
//! ChaCha20-Poly1305 (RFC 9180, sections 5.1.1 and 6.1). Written here because no published crate
//! of either shares a dependency graph with the age crate.

use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{ChaCha20Poly1305, Key, Nonce};
use hkdf::{Hkdf, HkdfExtract};
use ml_kem::kem::Decapsulate;
use ml_kem::{B32, EncapsulateDeterministic, EncodedSizeUser, KemCore, MlKem768};
use sha2::Sha256;
use sha3::digest::{ExtendableOutput, FixedOutput, Update, XofReader};
use sha3::{Sha3_256, Shake256};
use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::{Zeroize, Zeroizing};

/// The tag of a stanza of this kind.
pub(super) const TAG: &str = "mlkem768x25519";
/// Bytes of a public key: ML-KEM-768's 1184, then X25519's 32.
pub(super) const PUBLIC_LEN: usize = MLKEM_PUBLIC_LEN + 32;
/// Bytes of an encapsulation: ML-KEM-768's 1088, then X25519's 32.
pub(super) const ENCAPSULATION_LEN: usize = MLKEM_CIPHERTEXT_LEN + 32;
/// Bytes of a wrapped file key: its 16 and the AEAD's tag of 16.
pub(super) const BODY_LEN: usize = 32;

const MLKEM_PUBLIC_LEN: usize = 1184;
const MLKEM_CIPHERTEXT_LEN: usize = 1088;
/// What binds the combiner's hash to this KEM (X-Wing, section 5.3).
const COMBINER_LABEL: &[u8] = br"\.//^\";
const INFO: &[u8] = b"age-encryption.org/mlkem768x25519";
/// "HPKE", the KEM's id 0x647a, the KDF's 0x0001, the AEAD's 0x0003 (RFC 9180, section 5.1).
const SUITE: &[u8] = b"HPKE\x64\x7a\x00\x01\x00\x03";

type Encapsulator = <MlKem768 as KemCore>::EncapsulationKey;
type Decapsulator = <MlKem768 as KemCore>::DecapsulationKey;

/// The X25519 half is a point of low order, so that the shared secret would be all zeros.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct LowOrder;

/// A public key, expanded for use.
pub(super) struct Public {
    mlkem: Encapsulator,
    x25519: PublicKey,
}

impl Public {
    /// Expands `bytes`; `None` where an ML-KEM coefficient is out of range (FIPS 203, section
    /// 7.2) or the X25519 half is a point of low order.
    pub(super) fn parse(bytes: &[u8; PUBLIC_LEN]) -> Option<Self> {
        let (mlkem, x25519) = bytes.split_at(MLKEM_PUBLIC_LEN);
        let encoded = mlkem.try_into().ok()?;
        let mlkem = Encapsulator::from_bytes(&encoded);
        // The crate reduces what is out of range in silence: only the way back shows it.
        if mlkem.as_bytes() != encoded {
            return None;
        }
        let x25519 = PublicKey::from(<[u8; 32]>::try_from(x25519).ok()?);
        // Any scalar shows a point of low order: all are clamped to a multiple of the cofactor.
        let probe = StaticSecret::from([1; 32]).diffie_hellman(&x25519);
        probe.was_contributory().then_some(Self { mlkem, x25519 })
    }

    /// Encapsulates with 64 random bytes, which must never be used twice: the encapsulation,
    /// and the shared secret.
    pub(super) fn encapsulate(
        &self,
        randomness: &[u8; 64],
    ) -> Result<([u8; ENCAPSULATION_LEN], Zeroizing<[u8; 32]>), LowOrder> {
        let (for_mlkem, for_x25519) = halves(randomness);
        let mut message = B32::from(*for_mlkem);
        let (ciphertext, mut mlkem_secret) = self
            .mlkem
            .encapsulate_deterministic(&message)
            .expect("encapsulation to a well-formed key does not fail");
        message.zeroize();

        let ephemeral = StaticSecret::from(*for_x25519);
        let share = PublicKey::from(&ephemeral);
        let x25519_secret = ephemeral.diffie_hellman(&self.x25519);
        if !x25519_secret.was_contributory() {
            return Err(LowOrder);
        }

        let mut encapsulation = [0; ENCAPSULATION_LEN];
        encapsulation[..MLKEM_CIPHERTEXT_LEN].copy_from_slice(&ciphertext);
        encapsulation[MLKEM_CIPHERTEXT_LEN..].copy_from_slice(share.as_bytes());
        let secret = combine(
            &mlkem_secret,
            x25519_secret.as_bytes(),
            &share,
            &self.x25519,
        );
        mlkem_secret.zeroize();
        Ok((encapsulation, secret))
    }
}

/// A private key, expanded for use: the expansion costs as much as an opening.
pub(super) struct Secret {
    mlkem: Decapsulator,
    x25519: StaticSecret,
    x25519_public: PublicKey,
}

impl Secret {
    /// Expands a seed (X-Wing, section 5.2).
    pub(super) fn expand(seed: &[u8; 32]) -> Self {
        let mut expanded = Zeroizing::new([0; 96]);
        Shake256::default()
            .chain(seed)
            .finalize_xof()
            .read(expanded.as_mut());
        let (for_mlkem, for_x25519) = expanded.split_at(64);
        let (d, z) = for_mlkem.split_at(32);
        let mut d = B32::try_from(d).expect("32 bytes");
        let mut z = B32::try_from(z).expect("32 bytes");
        let (mlkem, _) = MlKem768::generate_deterministic(&d, &z);
        d.zeroize();
        z.zeroize();
        let x25519 = StaticSecret::from(<[u8; 32]>::try_from(for_x25519).expect("32 bytes"));
        let x25519_public = PublicKey::from(&x25519);
        Self {
            mlkem,
            x25519,
            x25519_public,
        }
    }

    /// The public half, as bytes and expanded. It is well-formed because it was derived, and so
    /// need not be parsed, which would cost as much as deriving it.
    pub(super) fn public(&self) -> ([u8; PUBLIC_LEN], Public) {
        let public = Public {
            mlkem: self.mlkem.encapsulation_key().clone(),
            x25519: self.x25519_public,
        };
        let mut bytes = [0; PUBLIC_LEN];
        bytes[..MLKEM_PUBLIC_LEN].copy_from_slice(&public.mlkem.as_bytes());
        bytes[MLKEM_PUBLIC_LEN..].copy_from_slice(public.x25519.as_bytes());
        (bytes, public)
    }

    /// The shared secret of an encapsulation. A changed encapsulation gives another secret, not
    /// an error (implicit rejection); the AEAD then tells.
    pub(super) fn decapsulate(
        &self,
        encapsulation: &[u8; ENCAPSULATION_LEN],
    ) -> Result<Zeroizing<[u8; 32]>, LowOrder> {
        let (ciphertext, share) = encapsulation.split_at(MLKEM_CIPHERTEXT_LEN);
        let share = PublicKey::from(<[u8; 32]>::try_from(share).expect("32 bytes"));
        let x25519_secret = self.x25519.diffie_hellman(&share);
        if !x25519_secret.was_contributory() {
            return Err(LowOrder);
        }
        let ciphertext = ciphertext.try_into().expect("the length of a ciphertext");
        let mut mlkem_secret = self
            .mlkem
            .decapsulate(&ciphertext)
            .expect("decapsulation rejects implicitly");
        let secret = combine(
            &mlkem_secret,
            x25519_secret.as_bytes(),
            &share,
            &self.x25519_public,
        );
        mlkem_secret.zeroize();
        Ok(secret)
    }
}

/// Seals a file key under a shared secret that is used for this alone.
pub(super) fn seal(shared: &[u8; 32], file_key: &[u8]) -> Vec<u8> {
    let (key, nonce) = key_schedule(shared);
    ChaCha20Poly1305::new(Key::from_slice(key.as_ref()))
        .encrypt(Nonce::from_slice(nonce.as_ref()), file_key)
        .expect("16 bytes are within the AEAD's limits")
}

/// Opens a wrapped file key; `None` where it was wrapped for another key.
pub(super) fn open(shared: &[u8; 32], body: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (key, nonce) = key_schedule(shared);
    ChaCha20Poly1305::new(Key::from_slice(key.as_ref()))
        .decrypt(Nonce::from_slice(nonce.as_ref()), body)
        .ok()
        .map(Zeroizing::new)
}

fn halves(randomness: &[u8; 64]) -> (&[u8; 32], &[u8; 32]) {
    let (first, second) = randomness.split_at(32);
    (
        first.try_into().expect("32 bytes"),
        second.try_into().expect("32 bytes"),
    )
}

/// X-Wing, section 5.3: the order of the parts is part of the security argument.
fn combine(
    mlkem: &[u8],
    x25519: &[u8; 32],
    share: &PublicKey,
    public: &PublicKey,
) -> Zeroizing<[u8; 32]> {
    Zeroizing::new(
        Sha3_256::default()
            .chain(mlkem)
            .chain(x25519)
            .chain(share)
            .chain(public)
            .chain(COMBINER_LABEL)
            .finalize_fixed()
            .into(),
    )
}

/// RFC 9180, section 5.1, mode base, first message: key and nonce.
fn key_schedule(shared: &[u8; 32]) -> (Zeroizing<[u8; 32]>, Zeroizing<[u8; 12]>) {
    let psk_id_hash = labelled_extract(&[], b"psk_id_hash", &[]).0;
    let info_hash = labelled_extract(&[], b"info_hash", INFO).0;
    let (_, secret) = labelled_extract(shared, b"secret", &[]);
    let context: [&[u8]; 3] = [&[0], &psk_id_hash, &info_hash];
    let mut key = Zeroizing::new([0; 32]);
    let mut nonce = Zeroizing::new([0; 12]);
    labelled_expand(&secret, b"key", &context, key.as_mut());
    labelled_expand(&secret, b"base_nonce", &context, nonce.as_mut());
    (key, nonce)
}

/// `LabeledExtract` of RFC 9180, section 4.
fn labelled_extract(salt: &[u8], label: &[u8], ikm: &[u8]) -> ([u8; 32], Hkdf<Sha256>) {
    let mut extract = HkdfExtract::<Sha256>::new(Some(salt));
    for part in [b"HPKE-v1", SUITE, label, ikm] {
        extract.input_ikm(part);
    }
    let (prk, hkdf) = extract.finalize();
    (prk.into(), hkdf)
}

/// `LabeledExpand` of RFC 9180, section 4.
fn labelled_expand(secret: &Hkdf<Sha256>, label: &[u8], context: &[&[u8]; 3], out: &mut [u8]) {
    let length = u16::try_from(out.len())
        .expect("32 bytes at most")
        .to_be_bytes();
    let [a, b, c] = context;
    secret
        .expand_multi_info(&[&length, b"HPKE-v1", SUITE, label, a, b, c], out)
        .expect("within HKDF's limit");
}
