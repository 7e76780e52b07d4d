//! What a network is called.

use std::fmt;
use std::str::FromStr;

use super::as_text::serde_as_text;

/// The name of a network: 1 to 32 of `a-z`, `0-9` and `-`, and no `-` at either end.
///
/// It stands in addresses, file names and everything that is signed or derived, so it has one
/// spelling only.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NetworkName(String);

/// The text cannot be the name of a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a network's name is 1 to 32 of a-z, 0-9 and -, with no - at either end")]
pub struct NotANetworkName;

impl NetworkName {
    /// How the names of networks for practice begin, and no others.
    const PRACTICE: &'static str = "training-";

    /// Whether it is the name of a network for practice. Stewards found none by such a name that is
    /// not, nor one that is by another; what a network is, its notices say.
    pub fn is_for_practice(&self) -> bool {
        self.0.starts_with(Self::PRACTICE)
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for NetworkName {
    type Err = NotANetworkName;

    fn from_str(text: &str) -> Result<Self, NotANetworkName> {
        let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        let whole = (1..=32).contains(&text.len())
            && text.bytes().all(allowed)
            && !text.starts_with('-')
            && !text.ends_with('-');
        whole.then(|| Self(text.to_owned())).ok_or(NotANetworkName)
    }
}

impl fmt::Display for NetworkName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl AsRef<str> for NetworkName {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

serde_as_text!(NetworkName);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_one_spelling_and_stays_inside_its_address() {
        assert!("kenpud".parse::<NetworkName>().is_ok());
        assert!("user-group-7".parse::<NetworkName>().is_ok());
        for text in [
            "",
            "Kenpud",
            "-a",
            "a-",
            "a b",
            "a/b",
            "..",
            "a\n",
            "é",
            &"a".repeat(33),
        ] {
            assert_eq!(
                text.parse::<NetworkName>(),
                Err(NotANetworkName),
                "{text:?}"
            );
        }
    }
}
