//! Nonces and passes: bytes that the server can recognise as its own without storing them.
//!
//! Both are a payload and an HMAC-SHA256 over label, network and payload, in hexadecimal. The key
//! comes from the database, so that several server processes recognise one another's.

use hmac::{Hmac, Mac as _};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::clock::Timestamp;
use crate::exchange::{CHALLENGE_SECONDS, SESSION_SECONDS};
use crate::keys::public::{Hash, MemberId, NetworkName};

const NONCE: &[u8] = b"corncrake/challenge-nonce/1\n";
const PASS: &[u8] = b"corncrake/session/1\n";

/// Makes and recognises them.
pub struct Passes {
    secret: Zeroizing<[u8; 32]>,
}

/// A nonce that this server made, that is in time, and that may or may not have been spent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Nonce {
    /// By what it is remembered once spent.
    pub id: [u8; 16],
}

/// What a pass says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claims {
    /// Who opened the session.
    pub member: MemberId,
    /// Under which roster; under another one it is void.
    pub roster: Hash,
}

/// Not one of ours, or not any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotValid {
    /// Not made by this server for this network and this purpose.
    #[error("forged or damaged")]
    Forged,
    /// Made by this server, too long ago.
    #[error("expired")]
    Expired,
}

impl Passes {
    /// With the server's secret.
    pub fn new(secret: Zeroizing<[u8; 32]>) -> Self {
        Self { secret }
    }

    /// A nonce to sign, valid for [`CHALLENGE_SECONDS`].
    pub fn nonce(&self, network: &NetworkName, id: [u8; 16], now: Timestamp) -> String {
        let expires = now.as_second() + CHALLENGE_SECONDS;
        let payload = [&id[..], &expires.to_be_bytes()].concat();
        self.seal(NONCE, network, payload)
    }

    /// Recognises a nonce.
    pub fn check_nonce(
        &self,
        network: &NetworkName,
        text: &str,
        now: Timestamp,
    ) -> Result<Nonce, NotValid> {
        let payload: [u8; 24] = self.open(NONCE, network, text)?;
        let (id, expires) = payload.split_first_chunk().ok_or(NotValid::Forged)?;
        in_time(expires, now)?;
        Ok(Nonce { id: *id })
    }

    /// A pass, valid for [`SESSION_SECONDS`].
    pub fn pass(&self, network: &NetworkName, claims: &Claims, now: Timestamp) -> String {
        let expires = now.as_second() + SESSION_SECONDS;
        let payload = [
            &claims.member.as_bytes()[..],
            claims.roster.as_bytes(),
            &expires.to_be_bytes(),
        ]
        .concat();
        self.seal(PASS, network, payload)
    }

    /// Recognises a pass.
    pub fn check_pass(
        &self,
        network: &NetworkName,
        text: &str,
        now: Timestamp,
    ) -> Result<Claims, NotValid> {
        let payload: [u8; 56] = self.open(PASS, network, text)?;
        let (member, rest) = payload.split_first_chunk().ok_or(NotValid::Forged)?;
        let (roster, expires) = rest.split_first_chunk().ok_or(NotValid::Forged)?;
        in_time(expires, now)?;
        Ok(Claims {
            member: MemberId::from_bytes(*member),
            roster: Hash::from_bytes(*roster),
        })
    }

    fn seal(&self, label: &[u8], network: &NetworkName, payload: Vec<u8>) -> String {
        let tag = self.mac(label, network, &payload).finalize().into_bytes();
        hex::encode([payload, tag.to_vec()].concat())
    }

    fn open<const N: usize>(
        &self,
        label: &[u8],
        network: &NetworkName,
        text: &str,
    ) -> Result<[u8; N], NotValid> {
        let bytes = hex::decode(text).map_err(|_| NotValid::Forged)?;
        let (payload, tag) = bytes.split_first_chunk::<N>().ok_or(NotValid::Forged)?;
        self.mac(label, network, payload)
            .verify_slice(tag)
            .map_err(|_| NotValid::Forged)?;
        Ok(*payload)
    }

    fn mac(&self, label: &[u8], network: &NetworkName, payload: &[u8]) -> Hmac<Sha256> {
        let mut mac = <Hmac<Sha256> as hmac::Mac>::new_from_slice(&self.secret[..])
            .expect("HMAC takes a key of any length");
        mac.update(label);
        mac.update(network.as_str().as_bytes());
        mac.update(b"\n");
        mac.update(payload);
        mac
    }
}

fn in_time(expires: &[u8], now: Timestamp) -> Result<(), NotValid> {
    let expires = expires.try_into().map_err(|_| NotValid::Forged)?;
    if i64::from_be_bytes(expires) <= now.as_second() {
        return Err(NotValid::Expired);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::{Clock as _, FixedClock};

    fn passes() -> Passes {
        Passes::new(Zeroizing::new([7; 32]))
    }

    fn network(name: &str) -> NetworkName {
        name.parse().expect("a name")
    }

    fn claims() -> Claims {
        Claims {
            member: MemberId::from_bytes([1; 16]),
            roster: Hash::of(b"roster"),
        }
    }

    #[test]
    fn a_pass_ends_after_a_quarter_of_an_hour_and_a_nonce_after_two_minutes() {
        let clock = FixedClock::at_noon(jiff::civil::date(2026, 7, 1));
        let home = network("home");
        let pass = passes().pass(&home, &claims(), clock.now());
        let nonce = passes().nonce(&home, [9; 16], clock.now());
        clock.advance(CHALLENGE_SECONDS - 1);
        assert_eq!(
            passes().check_nonce(&home, &nonce, clock.now()),
            Ok(Nonce { id: [9; 16] })
        );
        clock.advance(1);
        assert_eq!(
            passes().check_nonce(&home, &nonce, clock.now()),
            Err(NotValid::Expired)
        );
        clock.advance(SESSION_SECONDS - CHALLENGE_SECONDS - 1);
        assert_eq!(passes().check_pass(&home, &pass, clock.now()), Ok(claims()));
        clock.advance(1);
        assert_eq!(
            passes().check_pass(&home, &pass, clock.now()),
            Err(NotValid::Expired)
        );
    }

    #[test]
    fn what_was_made_for_another_network_purpose_or_server_is_forged() {
        let clock = FixedClock::at_noon(jiff::civil::date(2026, 7, 1));
        let (home, away) = (network("home"), network("away"));
        let pass = passes().pass(&home, &claims(), clock.now());
        let forged = Err(NotValid::Forged);
        assert_eq!(passes().check_pass(&away, &pass, clock.now()), forged);
        let other = Passes::new(Zeroizing::new([8; 32]));
        assert_eq!(other.check_pass(&home, &pass, clock.now()), forged);
        let nonce = passes().nonce(&home, [9; 16], clock.now());
        assert_eq!(passes().check_pass(&home, &nonce, clock.now()), forged);
        for at in 0..pass.len() {
            let mut changed = pass.clone().into_bytes();
            changed[at] = if changed[at] == b'0' { b'1' } else { b'0' };
            let changed = String::from_utf8(changed).expect("hexadecimal");
            assert!(
                passes().check_pass(&home, &changed, clock.now()).is_err(),
                "{at}"
            );
        }
        for text in ["", "00", "zz", &pass[2..], &format!("{pass}00")] {
            assert_eq!(passes().check_pass(&home, text, clock.now()), forged);
        }
    }
}
