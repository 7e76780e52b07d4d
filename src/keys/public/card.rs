//! What a person hands to a steward to be admitted.

use serde::{Deserialize, Serialize};

use super::chain::grouped;
use super::{Hash, MemberId, NotCanonical, Recipient, VerifyingKey};
use super::{from_canonical, is_a_name, to_canonical};

/// The public half of a member's identity. Not signed: the steward compares its
/// [`Card::fingerprint`] with what the person reads aloud.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    #[serde(rename = "type")]
    kind: Kind,
    /// What the others will call them.
    pub name: String,
    /// What periods are wrapped to.
    pub recipient: Recipient,
    /// What they sign with.
    pub verify: VerifyingKey,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Kind {
    #[serde(rename = "corncrake/card/1")]
    Card,
}

/// Why some text is not a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotACard {
    /// Not the canonical JSON of a card.
    #[error("a card is {0}")]
    Form(#[from] NotCanonical),
    /// The name cannot stand in a roster.
    #[error("a name is 1 to 64 characters, without line breaks or spaces around it")]
    Name,
}

impl Card {
    /// The card of a person with these keys.
    pub fn new(name: String, recipient: Recipient, verify: VerifyingKey) -> Result<Self, NotACard> {
        if !is_a_name(&name) {
            return Err(NotACard::Name);
        }
        Ok(Self {
            kind: Kind::Card,
            name,
            recipient,
            verify,
        })
    }

    /// Who it is, to the machines.
    pub fn id(&self) -> MemberId {
        self.verify.id()
    }

    /// Reads the text of a card file.
    pub fn parse(text: &str) -> Result<Self, NotACard> {
        let card: Self = from_canonical(text.strip_suffix('\n').unwrap_or(text))?;
        is_a_name(&card.name).then_some(card).ok_or(NotACard::Name)
    }

    /// The text of a card file.
    pub fn to_text(&self) -> Result<String, NotACard> {
        Ok(to_canonical(self)? + "\n")
    }

    /// What both sides read aloud before anyone is admitted: eight groups of four hexadecimal
    /// digits over everything in the card, so that a card swapped on the way is noticed.
    pub fn fingerprint(&self) -> Result<String, NotACard> {
        Ok(grouped(Hash::of(self.to_text()?.as_bytes()).as_bytes()))
    }
}
