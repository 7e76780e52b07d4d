//! Form tokens: signed, days of life, a handful of submissions each. They say that the form came
//! from this server not long ago; they say nothing of who it went to.

use hmac::{Hmac, Mac};
use rand::Rng;
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::clock::Date;
use crate::keys::public::NetworkName;

/// For how many days a form that was left open can still be sent.
pub const DAYS: i32 = 7;

/// How many submissions one form admits: a few people may use the same page, one after another.
pub const USES: u32 = 5;

/// What makes and checks tokens.
pub struct TokenKey(Zeroizing<[u8; 32]>);

/// A token that was checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// What its uses are counted under.
    pub id: [u8; 16],
    /// The day it was issued.
    pub issued: Date,
}

/// The first of the two dates that a token's day is counted from.
const EPOCH: Date = jiff::civil::date(2020, 1, 1);

impl TokenKey {
    /// The key for form tokens, from the secret that all processes on one database share.
    pub fn from_server_secret(secret: &[u8; 32]) -> Self {
        let mut mac = mac(secret);
        mac.update(b"corncrake/form-token-key/1\n");
        Self(Zeroizing::new(mac.finalize().into_bytes().into()))
    }

    /// A new token, as it stands in the form: id, day and tag in hexadecimal.
    pub fn issue(&self, network: &NetworkName, today: Date, rng: &mut impl Rng) -> String {
        let mut id = [0; 16];
        rng.fill_bytes(&mut id);
        let day = (today - EPOCH).get_days();
        let day = u32::try_from(day).unwrap_or(0).to_be_bytes();
        let tag = self.tag(network, &id, day).finalize().into_bytes();
        [&id[..], &day, &tag].map(hex::encode).concat()
    }

    /// Takes a token that this server issued for this network in the last [`DAYS`] days.
    pub fn check(&self, network: &NetworkName, text: &str, today: Date) -> Option<Token> {
        let mut bytes = [0; 16 + 4 + 32];
        hex::decode_to_slice(text, &mut bytes).ok()?;
        let (id, rest) = bytes.split_first_chunk::<16>()?;
        let (day, tag) = rest.split_first_chunk::<4>()?;
        self.tag(network, id, *day).verify_slice(tag).ok()?;
        let days = i32::try_from(u32::from_be_bytes(*day)).ok()?;
        let issued = EPOCH
            .checked_add(jiff::Span::new().try_days(days).ok()?)
            .ok()?;
        let age = (today - issued).get_days();
        (0..=DAYS)
            .contains(&age)
            .then_some(Token { id: *id, issued })
    }

    fn tag(&self, network: &NetworkName, id: &[u8; 16], day: [u8; 4]) -> Hmac<Sha256> {
        let mut mac = mac(&self.0);
        mac.update(b"corncrake/form-token/1\n");
        mac.update(network.as_str().as_bytes());
        mac.update(b"\n");
        mac.update(id);
        mac.update(&day);
        mac
    }
}

fn mac(key: &[u8; 32]) -> Hmac<Sha256> {
    Hmac::new_from_slice(key).expect("HMAC takes keys of any length")
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    use super::*;

    #[test]
    fn a_token_is_good_for_its_network_and_its_days_only() {
        let key = TokenKey::from_server_secret(&[7; 32]);
        let network: NetworkName = "example".parse().expect("a name");
        let other: NetworkName = "other".parse().expect("a name");
        let issued = date(2026, 11, 21);
        let text = key.issue(&network, issued, &mut StdRng::seed_from_u64(1));

        let token = key.check(&network, &text, issued).expect("it is fresh");
        assert_eq!(token.issued, issued);
        assert!(key.check(&network, &text, date(2026, 11, 28)).is_some());
        assert!(key.check(&network, &text, date(2026, 11, 29)).is_none());
        assert!(key.check(&network, &text, date(2026, 11, 20)).is_none());
        assert!(key.check(&other, &text, issued).is_none());
        let stranger = TokenKey::from_server_secret(&[8; 32]);
        assert!(stranger.check(&network, &text, issued).is_none());
    }

    #[test]
    fn a_token_changed_in_any_place_is_refused() {
        let key = TokenKey::from_server_secret(&[7; 32]);
        let network: NetworkName = "example".parse().expect("a name");
        let today = date(2026, 11, 21);
        let text = key.issue(&network, today, &mut StdRng::seed_from_u64(1));
        for place in 0..text.len() {
            let mut forged = text.clone().into_bytes();
            forged[place] = if forged[place] == b'0' { b'1' } else { b'0' };
            let forged = String::from_utf8(forged).expect("ASCII");
            assert!(key.check(&network, &forged, today).is_none(), "{place}");
        }
        for text in ["", "00", &text[..text.len() - 2], &format!("{text}00")] {
            assert!(key.check(&network, text, today).is_none());
        }
    }
}
