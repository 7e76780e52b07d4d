//! What desk and server say to each other.
//!
//! Everything here lies under `/{network}/exchange/`. Two addresses are open to all, because phones
//! and verifiers need them too; the rest asks for a session, which a member opens by signing a
//! [`Challenge`].
//!
//! | address | who | what |
//! |---|---|---|
//! | `GET notices` | all | [`NoticeNumbers`] |
//! | `GET notices/{n}` | all | the signed note |
//! | `POST challenge` | all | [`Invitation`]: a nonce to sign |
//! | `POST session` | a member | the signed challenge in, a [`Pass`] out |
//! | `GET index` | session | [`Index`]: what there is |
//! | `GET rosters/{n}`, `periods/{n}`, `releases/{n}` | session | the signed note |
//! | `GET wraps` | session | [`OwnWrap`]s of this member, nobody else's |
//! | `GET batches/{day}` | session | [`Batch`]: ids of one day |
//! | `POST reports` | session | [`Wanted`] in, [`records`] out; story halves to tier stories only |
//! | `GET withdrawals/{day}` | session | [`records`] of one day |
//! | `GET letters/{day}` | tier stories | [`LetterBatch`]: ids of one day |
//! | `POST letters` | tier stories | [`WantedLetters`] in, [`records`] out |
//! | `POST replies` | a releaser of tier stories | a sealed reply and its copy for the desks |
//! | `GET attachments/{id}` | tier stories | [`AttachmentShape`] |
//! | `GET attachments/{id}/{part}` | tier stories | one part of the sealed file, from 0 |
//! | `POST imports` | tier stories | a sealed report that came by another road |
//! | `POST imports/attachments` | tier stories | one part of an attachment of such a report |
//! | `GET entries/{author}/{after}` | session | entry frames, one after the other |
//! | `POST entries/{seq}` | session | one entry frame of this member's own feed |
//! | `GET`, `POST manifests/{n}` | session | a sealed manifest, one for each cohort number |
//! | `POST releases` | session | a signed release that verifies |
//! | `GET`, `POST quotes` | session | the newest signed quotes; the next ones, which replace them |
//! | `POST documents` | a steward's session | a [`Bundle`] that verifies |
//!
//! Desks trust nothing of this: see [`client::trust`] for what they check themselves.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::keys::public::{LONGEST_NOTE, MemberId, NetworkName, ReportId, Statement, Tier};

use ids::hex_id;

pub mod client;
mod ids;
pub mod origin;
pub mod records;
pub mod road;
pub mod server;

/// The most ids that one request may ask for. A full answer is then 3.7 MB, which a phone line or
/// Tor carries in one sitting.
pub const MOST_IDS: usize = 128;

/// Bytes of each part of an attachment but the last, which may be shorter: so much is repeated
/// where a line is cut.
pub const PART_BYTES: usize = 512 << 10;

/// The most bytes of a sealed attachment that a desk takes: more than any server is set to take in,
/// little enough to be held in memory.
pub const MOST_ATTACHMENT_BYTES: usize = 128 << 20;

/// The most entry frames in one answer.
pub const MOST_ENTRIES: u64 = 64;

/// How long a session lasts, in seconds.
pub const SESSION_SECONDS: i64 = 15 * 60;

/// How long a challenge may be answered, in seconds. Tor can take most of a minute.
pub const CHALLENGE_SECONDS: i64 = 2 * 60;

/// The most bytes of a sealed manifest: of the longest note that can be signed, sealed. About
/// 450,000 reports in one cohort.
pub const MOST_MANIFEST_BYTES: usize = LONGEST_NOTE + (64 << 10);

/// The most bytes of a [`Bundle`].
pub const MOST_BUNDLE_BYTES: usize = 8 << 20;

/// The most bytes of any one signed note on the wire.
pub const MOST_NOTE_BYTES: usize = 1 << 20;

/// The path of something under a network's exchange, for example `index`.
pub fn path(network: &NetworkName, rest: &str) -> String {
    format!("/{network}/exchange/{rest}")
}

/// What a member signs to open a session. It names the server's origin, so that a server cannot
/// pass the signature on to another, and a nonce that is spent once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Challenge {
    /// The network whose exchange is entered.
    pub network: NetworkName,
    /// Always 0: a challenge is no link of a chain.
    pub number: u64,
    /// The origin that the member means to speak to, for example `https://reports.example`.
    pub origin: String,
    /// The nonce of the [`Invitation`], unchanged.
    pub nonce: String,
}

impl Statement for Challenge {
    const TYPE: &'static str = "challenge";

    fn network(&self) -> &NetworkName {
        &self.network
    }

    fn number(&self) -> u64 {
        self.number
    }
}

/// A nonce to sign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Invitation {
    /// Opaque to the client: random bytes, an expiry and the server's HMAC over both.
    pub nonce: String,
}

/// The right to ask, for [`SESSION_SECONDS`] and only while the roster stays as it is.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pass {
    /// Sent back as `Authorization: Bearer …`.
    pub bearer: String,
}

/// Which notices there are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoticeNumbers {
    /// The number of the newest; all from the root up to it can be asked for.
    pub latest: u64,
}

/// What a server holds for a member. Rosters, periods, releases and manifests are numbered from 1
/// without gaps; 0 says that there is none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Index {
    /// The number of the newest roster.
    pub roster: u64,
    /// The number of the newest period note.
    pub period: u64,
    /// The number of the newest release.
    pub release: u64,
    /// The number of the newest manifest.
    pub manifest: u64,
    /// Days on which something arrived or was withdrawn, ascending.
    #[serde(with = "days")]
    pub batches: Vec<Date>,
    /// Days on which letters came, ascending; copies of replies count among them. Empty for those
    /// who may not read stories.
    #[serde(with = "days")]
    pub letters: Vec<Date>,
    /// How far each member's feed of entries goes.
    pub feeds: Vec<FeedHead>,
}

/// How far one member's feed goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeedHead {
    /// Whose feed.
    pub author: MemberId,
    /// The number of its last entry; the first is 1.
    pub last: u64,
}

/// What arrived on one day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Batch {
    /// Reports, by id.
    pub reports: Vec<ReportId>,
    /// Sealed withdrawals, each under a random id that says nothing of its report.
    pub withdrawals: Vec<WithdrawalId>,
}

/// Which records a desk lacks: at most [`MOST_IDS`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wanted {
    /// Their ids.
    pub ids: Vec<ReportId>,
}

hex_id! {
    /// The random id of a withdrawal; hexadecimal in JSON. It says nothing of the report.
    WithdrawalId
}

hex_id! {
    /// The id of a letter, or of the copy of a reply; hexadecimal in JSON. It says nothing of the
    /// report.
    LetterId
}

/// What reporters and members wrote on one day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LetterBatch {
    /// Letters and copies of replies, by id: the server cannot tell one from the other.
    pub letters: Vec<LetterId>,
}

/// Which letters a desk lacks: at most [`MOST_IDS`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WantedLetters {
    /// Their ids.
    pub ids: Vec<LetterId>,
}

/// How a sealed attachment is fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AttachmentShape {
    /// Bytes of the whole sealed file.
    pub size: u32,
    /// How many parts of [`PART_BYTES`] that makes; the last may be shorter.
    pub parts: u32,
}

impl AttachmentShape {
    /// The shape of a sealed file of `size` bytes; none where it is empty, or longer than
    /// [`MOST_ATTACHMENT_BYTES`].
    pub fn of(size: usize) -> Option<Self> {
        let whole = (1..=MOST_ATTACHMENT_BYTES).contains(&size);
        let parts = u32::try_from(size.div_ceil(PART_BYTES)).ok()?;
        let size = u32::try_from(size).ok()?;
        whole.then_some(Self { size, parts })
    }

    /// How many bytes part `number` has; none where there is no such part.
    pub fn part_len(self, number: u32) -> Option<usize> {
        let before = usize::try_from(number).ok()?.checked_mul(PART_BYTES)?;
        let size = usize::try_from(self.size).ok()?;
        let rest = size.checked_sub(before).filter(|rest| *rest > 0)?;
        Some(rest.min(PART_BYTES))
    }
}

/// A period's private key, wrapped to the member who asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnWrap {
    /// The period's number.
    pub period: u32,
    /// Which of its two keys.
    pub tier: Tier,
    /// An age file to the member's recipient.
    #[serde(with = "base64_text")]
    pub wrap: Vec<u8>,
}

/// A period's private key, wrapped to one member, on its way to the server.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WrapFor {
    /// The period's number.
    pub period: u32,
    /// Which of its two keys.
    pub tier: Tier,
    /// Whose it is.
    pub member: MemberId,
    /// An age file to that member's recipient.
    #[serde(with = "base64_text")]
    pub wrap: Vec<u8>,
}

/// What a steward publishes at once. The server checks all of it before it stores any, and stores
/// the notices last: they are what puts the rest in force.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bundle {
    /// Signed notices, oldest first. Those that the server has already are skipped.
    pub notices: Vec<String>,
    /// Signed rosters.
    pub rosters: Vec<String>,
    /// Signed period notes, oldest first.
    pub periods: Vec<String>,
    /// Wrapped period keys.
    pub wraps: Vec<WrapFor>,
}

mod base64_text {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use serde::{Deserialize as _, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(bytes))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        STANDARD
            .decode(String::deserialize(deserializer)?)
            .map_err(|_| serde::de::Error::custom("not base64"))
    }
}

mod days {
    use jiff::civil::Date;
    use serde::{Deserialize as _, Deserializer, Serializer};

    use crate::keys::public::day;

    pub fn serialize<S: Serializer>(days: &[Date], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(days.iter().map(Date::to_string))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Date>, D::Error> {
        Vec::<String>::deserialize(deserializer)?
            .iter()
            .map(|text| day::parse(text))
            .collect::<Option<_>>()
            .ok_or_else(|| serde::de::Error::custom("not days of the form YYYY-MM-DD"))
    }
}
