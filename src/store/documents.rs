//! What is written once and never changed: signed documents and wrapped keys. One kind of document is
//! replaced by the next.

use sqlx::Error;

use super::database::{Transaction, on_either};
use super::error::StoreError;
use super::writer::Write;
use super::{Store, columns, sql};
use crate::keys::public::{Hash, MemberId, NetworkName, Tier};

/// The most wraps of one key to one member.
const MOST_WRAPS: usize = 8;

/// Kinds of numbered, signed documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// What the public sees of a network's keys.
    Notice,
    /// Who may read.
    Roster,
    /// A period's public keys.
    Period,
    /// Published tables.
    Release,
    /// The frozen, sealed cohort behind a release.
    Manifest,
    /// The approved quotes. The newest alone is kept.
    Quotes,
}

impl Kind {
    /// As the database has it.
    fn name(self) -> &'static str {
        match self {
            Self::Notice => "notice",
            Self::Roster => "roster",
            Self::Period => "period",
            Self::Release => "release",
            Self::Manifest => "manifest",
            Self::Quotes => "quotes",
        }
    }
}

/// What became of something that is written once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Put {
    /// It is durably stored.
    Stored,
    /// The same bytes had been stored before.
    Same,
    /// Something else stands there (or, for an entry, one before it is missing). Nothing was
    /// written.
    Conflict,
}

/// A period's key, wrapped to a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredWrap {
    /// Of which period.
    pub period: u32,
    /// To which tier's key it leads.
    pub tier: Tier,
    /// The age file.
    pub body: Vec<u8>,
}

impl Store {
    /// Stores a document under its number, for good.
    pub async fn put_document(
        &self,
        network: &NetworkName,
        kind: Kind,
        number: u64,
        body: Vec<u8>,
    ) -> Result<Put, StoreError> {
        let network = network.clone();
        let document = Document {
            network,
            kind,
            number,
            body,
        };
        self.writer.write(document).await
    }

    /// Stores the next document of a kind of which only the newest is kept, and deletes the one before
    /// it. [`Put::Conflict`] where another number is next.
    pub async fn replace_document(
        &self,
        network: &NetworkName,
        kind: Kind,
        number: u64,
        body: Vec<u8>,
    ) -> Result<Put, StoreError> {
        let network = network.clone();
        self.writer
            .write(Replacement(Document {
                network,
                kind,
                number,
                body,
            }))
            .await
    }

    /// The document with this number.
    pub async fn document(
        &self,
        network: &NetworkName,
        kind: Kind,
        number: u64,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let Ok(number) = columns::number(number) else {
            return Ok(None);
        };
        on_either!(&self.database.readers, pool => {
            sqlx::query_scalar(sql::DOCUMENT_SELECT)
                .bind(network.as_str())
                .bind(kind.name())
                .bind(number)
                .fetch_optional(pool)
                .await
        })
        .map_err(StoreError::unavailable)
    }

    /// The greatest number of a kind.
    pub async fn latest_document_number(
        &self,
        network: &NetworkName,
        kind: Kind,
    ) -> Result<Option<u64>, StoreError> {
        let number: Option<i64> = on_either!(&self.database.readers, pool => {
            sqlx::query_scalar(sql::DOCUMENT_LATEST)
                .bind(network.as_str())
                .bind(kind.name())
                .fetch_one(pool)
                .await
        })
        .map_err(StoreError::unavailable)?;
        number.map(columns::large).transpose()
    }

    /// All documents of a kind, by number.
    pub async fn documents(
        &self,
        network: &NetworkName,
        kind: Kind,
    ) -> Result<Vec<(u64, Vec<u8>)>, StoreError> {
        let rows: Vec<(i64, Vec<u8>)> = on_either!(&self.database.readers, pool => {
            sqlx::query_as(sql::DOCUMENTS)
                .bind(network.as_str())
                .bind(kind.name())
                .fetch_all(pool)
                .await
        })
        .map_err(StoreError::unavailable)?;
        let documents = rows.into_iter();
        documents
            .map(|(number, body)| Ok((columns::large(number)?, body)))
            .collect()
    }

    /// Stores a period's key as wrapped to a member. Wrapping the same key again gives other
    /// bytes, and the server cannot tell which of two wraps opens, so a few stand side by side;
    /// [`Put::Conflict`] where there are as many as there may be.
    pub async fn put_wrap(
        &self,
        network: &NetworkName,
        member: MemberId,
        wrap: StoredWrap,
    ) -> Result<Put, StoreError> {
        let network = network.clone();
        let StoredWrap { period, tier, body } = wrap;
        let wrap = Wrap {
            network,
            member,
            period,
            tier,
            body,
        };
        self.writer.write(wrap).await
    }

    /// Deletes every wrapped key of a network, and says how many there were. What was sealed to
    /// its periods is then as closed here as to a stranger.
    pub async fn destroy_wraps(&self, network: &NetworkName) -> Result<u64, StoreError> {
        let network = network.clone();
        self.writer.write(DestroyedWraps { network }).await
    }

    /// A member's own wrapped keys, by period and tier; of each perhaps several.
    pub async fn wraps_for(
        &self,
        network: &NetworkName,
        member: MemberId,
    ) -> Result<Vec<StoredWrap>, StoreError> {
        let rows: Vec<(i64, String, Vec<u8>)> = on_either!(&self.database.readers, pool => {
            sqlx::query_as(sql::WRAPS_OF_MEMBER)
                .bind(network.as_str())
                .bind(member.as_bytes().as_slice())
                .fetch_all(pool)
                .await
        })
        .map_err(StoreError::unavailable)?;
        let wraps = rows.into_iter().map(|(period, tier, body)| {
            let period = columns::small(period)?;
            Ok(StoredWrap {
                period,
                tier: read_tier(&tier)?,
                body,
            })
        });
        wraps.collect()
    }

    /// To whom a period's keys are wrapped. For the warning that there are too few.
    pub async fn wrap_members(
        &self,
        network: &NetworkName,
        period: u32,
    ) -> Result<Vec<(MemberId, Tier)>, StoreError> {
        let rows: Vec<(Vec<u8>, String)> = on_either!(&self.database.readers, pool => {
            sqlx::query_as(sql::WRAP_MEMBERS)
                .bind(network.as_str())
                .bind(i64::from(period))
                .fetch_all(pool)
                .await
        })
        .map_err(StoreError::unavailable)?;
        let members = rows.iter().map(|(member, tier)| {
            Ok((MemberId::from_bytes(columns::id(member)?), read_tier(tier)?))
        });
        members.collect()
    }
}

fn read_tier(name: &str) -> Result<Tier, StoreError> {
    name.parse().map_err(|_| StoreError::Damaged("a tier"))
}

/// Whether what stands there is what was to be put there.
pub(super) fn compare(there: Option<&[u8]>, body: &[u8]) -> Put {
    if there == Some(body) {
        Put::Same
    } else {
        Put::Conflict
    }
}

struct Document {
    network: NetworkName,
    kind: Kind,
    number: u64,
    body: Vec<u8>,
}

impl Write for Document {
    type Reply = Put;

    async fn apply(&self, transaction: &mut Transaction) -> Result<Put, Error> {
        let number = columns::number(self.number)?;
        on_either!(transaction, it => {
            let stored = sqlx::query(sql::DOCUMENT_INSERT)
                .bind(self.network.as_str())
                .bind(self.kind.name())
                .bind(number)
                .bind(&self.body)
                .execute(&mut **it)
                .await?
                .rows_affected();
            if stored > 0 {
                return Ok(Put::Stored);
            }
            let there: Option<Vec<u8>> = sqlx::query_scalar(sql::DOCUMENT_SELECT)
                .bind(self.network.as_str())
                .bind(self.kind.name())
                .bind(number)
                .fetch_optional(&mut **it)
                .await?;
            Ok(compare(there.as_deref(), &self.body))
        })
    }
}

/// A document that takes the place of the one before it.
struct Replacement(Document);

impl Write for Replacement {
    type Reply = Put;

    fn erased(reply: &Put) -> bool {
        *reply == Put::Stored
    }

    async fn apply(&self, transaction: &mut Transaction) -> Result<Put, Error> {
        let Document {
            network,
            kind,
            number,
            ..
        } = &self.0;
        let number = columns::number(*number)?;
        let latest: Option<i64> = on_either!(transaction, it => {
            sqlx::query_scalar(sql::DOCUMENT_LATEST)
                .bind(network.as_str())
                .bind(kind.name())
                .fetch_one(&mut **it)
                .await?
        });
        let next = latest.map_or(1, |latest| latest.saturating_add(1));
        if number != next && Some(number) != latest {
            return Ok(Put::Conflict);
        }
        let put = self.0.apply(transaction).await?;
        if put == Put::Stored {
            on_either!(transaction, it => {
                sqlx::query(sql::DOCUMENTS_BEFORE_DELETE)
                    .bind(network.as_str())
                    .bind(kind.name())
                    .bind(number)
                    .execute(&mut **it)
                    .await?
                    .rows_affected()
            });
        }
        Ok(put)
    }
}

struct Wrap {
    network: NetworkName,
    member: MemberId,
    period: u32,
    tier: Tier,
    body: Vec<u8>,
}

struct DestroyedWraps {
    network: NetworkName,
}

impl Write for DestroyedWraps {
    type Reply = u64;

    fn erased(reply: &u64) -> bool {
        *reply > 0
    }

    async fn apply(&self, transaction: &mut Transaction) -> Result<u64, Error> {
        let done = on_either!(transaction, it => {
            sqlx::query(sql::WRAPS_DELETE)
                .bind(self.network.as_str())
                .execute(&mut **it)
                .await?
                .rows_affected()
        });
        Ok(done)
    }
}

impl Write for Wrap {
    type Reply = Put;

    async fn apply(&self, transaction: &mut Transaction) -> Result<Put, Error> {
        let hash = Hash::of(&self.body);
        on_either!(transaction, it => {
            let there: Vec<Vec<u8>> = sqlx::query_scalar(sql::WRAP_HASHES)
                .bind(self.network.as_str())
                .bind(self.member.as_bytes().as_slice())
                .bind(i64::from(self.period))
                .bind(self.tier.name())
                .fetch_all(&mut **it)
                .await?;
            if there.iter().any(|other| other == hash.as_bytes()) {
                return Ok(Put::Same);
            }
            if there.len() >= MOST_WRAPS {
                return Ok(Put::Conflict);
            }
            sqlx::query(sql::WRAP_INSERT)
                .bind(self.network.as_str())
                .bind(self.member.as_bytes().as_slice())
                .bind(i64::from(self.period))
                .bind(self.tier.name())
                .bind(hash.as_bytes().as_slice())
                .bind(&self.body)
                .execute(&mut **it)
                .await?;
            Ok(Put::Stored)
        })
    }
}
