//! What stands inside the two halves: JSON, closed against unknown fields.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::keys::public::{Hash, MailboxId, NetworkName};
use crate::questionnaire::Version;
use crate::text::Lang;

/// The same random 16 bytes in both halves of a report, so that they cannot be mixed with
/// another's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Binding([u8; 16]);

/// What the answers half says.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AnswersContent<'a> {
    #[serde(rename = "type")]
    pub(super) kind: AnswersType,
    pub(super) network: Cow<'a, NetworkName>,
    pub(super) period: u32,
    pub(super) binding: Binding,
    pub(super) questionnaire: Version,
    /// Of the whole frame of the story.
    pub(super) story: Hash,
    #[serde(borrow)]
    pub(super) verify: Cow<'a, str>,
    #[serde(deserialize_with = "each_once")]
    pub(super) answers: Cow<'a, Coded>,
}

/// The codes by question.
type Coded = BTreeMap<String, Vec<String>>;

/// What the story half says.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoryContent<'a> {
    #[serde(rename = "type")]
    pub(super) kind: StoryType,
    pub(super) network: Cow<'a, NetworkName>,
    pub(super) period: u32,
    pub(super) binding: Binding,
    pub(super) questionnaire: Version,
    pub(super) language: Lang,
    #[serde(borrow)]
    pub(super) text: Cow<'a, str>,
    /// The hashes of what is attached, so that the server cannot swap one.
    pub(super) attachments: Cow<'a, [Hash]>,
    /// Where replies go.
    pub(super) mailbox: MailboxId,
    #[serde(borrow)]
    pub(super) reply_to: Cow<'a, str>,
    #[serde(borrow)]
    pub(super) verify: Cow<'a, str>,
}

#[derive(Serialize, Deserialize)]
pub(super) enum AnswersType {
    #[serde(rename = "corncrake/answers/1")]
    V1,
}

#[derive(Serialize, Deserialize)]
pub(super) enum StoryType {
    #[serde(rename = "corncrake/story/1")]
    V1,
}

/// Refuses a question that is answered twice: serde would take the last answer, another reader the
/// first.
fn each_once<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Cow<'static, Coded>, D::Error> {
    struct EachOnce;

    impl<'de> Visitor<'de> for EachOnce {
        type Value = Coded;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("answers by question")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Coded, A::Error> {
            let mut coded = Coded::new();
            while let Some((question, codes)) = map.next_entry()? {
                if coded.insert(question, codes).is_some() {
                    return Err(A::Error::custom("a question is answered twice"));
                }
            }
            Ok(coded)
        }
    }

    deserializer.deserialize_map(EachOnce).map(Cow::Owned)
}

impl Binding {
    /// From its bytes.
    pub(super) fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// Its bytes.
    pub fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl Serialize for Binding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut text = [0; 32];
        hex::encode_to_slice(self.0, &mut text).expect("twice 16");
        serializer.serialize_str(std::str::from_utf8(&text).expect("hexadecimal is ASCII"))
    }
}

impl<'de> Deserialize<'de> for Binding {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <&str>::deserialize(deserializer)?;
        let mut bytes = [0; 16];
        hex::decode_to_slice(text, &mut bytes).map_err(serde::de::Error::custom)?;
        Ok(Self(bytes))
    }
}
