//! Who did what, to the day, as a chain of hashes that cannot be shortened in the middle or
//! rewritten without showing.
//!
//! No counts and no clock times: that someone pulled a day's reports is kept once for that day.
//! Whoever holds the database can still cut the newest entries off or rewrite the whole chain;
//! members who noted a head can tell.

use sha2::{Digest, Sha256};
use sqlx::Error;

use super::database::{Transaction, on_either};
use super::error::StoreError;
use super::writer::Write;
use super::{Store, columns, sql};
use crate::clock::Date;
use crate::keys::public::{Hash, MemberId, NetworkName};

/// One entry of the audit log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditEntry {
    /// Its place in the chain, from 1.
    pub number: u64,
    /// The day, in UTC.
    pub day: Date,
    /// Who, where a member is known to have done it.
    pub actor: Option<MemberId>,
    /// What was done, as a short fixed word.
    pub action: String,
    /// To what: a day, a document's number, never a count.
    pub subject: String,
    /// SHA-256 over the entry before and this one.
    pub hash: Hash,
}

/// The chain of the audit log is broken: entries were changed or taken out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the audit log was tampered with at entry {number}")]
pub struct BrokenChain {
    /// The first entry that does not fit.
    pub number: u64,
}

impl Store {
    /// Appends to a network's audit log. The same actor, action and subject are kept once a day.
    pub async fn audit(
        &self,
        network: &NetworkName,
        day: Date,
        actor: Option<MemberId>,
        action: &str,
        subject: &str,
    ) -> Result<(), StoreError> {
        let event = Event {
            network: network.clone(),
            day: columns::day(day),
            actor: actor.map(|id| id.to_string()).unwrap_or_default(),
            action: action.to_owned(),
            subject: subject.to_owned(),
        };
        self.writer.write(event).await
    }

    /// A network's audit log, oldest first.
    pub async fn audit_log(&self, network: &NetworkName) -> Result<Vec<AuditEntry>, StoreError> {
        type Row = (i64, String, String, String, String, Vec<u8>);
        let rows: Vec<Row> = on_either!(&self.database.readers, pool => {
            sqlx::query_as(sql::AUDIT_LOG)
                .bind(network.as_str())
                .fetch_all(pool)
                .await
        })
        .map_err(StoreError::unavailable)?;
        let damaged = || StoreError::Damaged("an audit entry");
        let entries = rows
            .into_iter()
            .map(|(number, day, actor, action, subject, hash)| {
                let actor = Some(actor).filter(|actor| !actor.is_empty());
                Ok(AuditEntry {
                    number: columns::large(number)?,
                    day: columns::read_day(&day)?,
                    actor: actor
                        .map(|id| id.parse())
                        .transpose()
                        .map_err(|_| damaged())?,
                    action,
                    subject,
                    hash: Hash::from_bytes(columns::id(&hash)?),
                })
            });
        entries.collect()
    }
}

/// Checks that a network's entries are one unbroken chain from number 1.
pub fn verify_audit(network: &NetworkName, entries: &[AuditEntry]) -> Result<(), BrokenChain> {
    let mut last = Last::default();
    for entry in entries {
        let event = Event {
            network: network.clone(),
            day: columns::day(entry.day),
            actor: entry.actor.map(|id| id.to_string()).unwrap_or_default(),
            action: entry.action.clone(),
            subject: entry.subject.clone(),
        };
        let number = last.number + 1;
        let hash = event.hash(number, &last.hash);
        if columns::number(entry.number).ok() != Some(number) || *entry.hash.as_bytes() != hash {
            return Err(BrokenChain {
                number: entry.number,
            });
        }
        last = Last { number, hash };
    }
    Ok(())
}

/// The end of a chain; at first a hash of zeros.
#[derive(Default)]
struct Last {
    number: i64,
    hash: [u8; 32],
}

struct Event {
    network: NetworkName,
    day: String,
    actor: String,
    action: String,
    subject: String,
}

impl Event {
    /// SHA-256 over a tag, the hash before, the number and each field with its length.
    fn hash(&self, number: i64, previous: &[u8; 32]) -> [u8; 32] {
        let mut hash = Sha256::new_with_prefix(b"corncrake/audit/1\n");
        hash.update(previous);
        hash.update(number.to_be_bytes());
        let fields = [
            self.network.as_str(),
            &self.day,
            &self.actor,
            &self.action,
            &self.subject,
        ];
        for field in fields {
            hash.update((field.len() as u64).to_be_bytes());
            hash.update(field);
        }
        hash.finalize().into()
    }
}

impl Write for Event {
    type Reply = ();

    async fn apply(&self, transaction: &mut Transaction) -> Result<(), Error> {
        on_either!(transaction, it => loop {
            let there: i64 = sqlx::query_scalar(sql::AUDIT_EXISTS)
                .bind(self.network.as_str())
                .bind(&self.day)
                .bind(&self.actor)
                .bind(&self.action)
                .bind(&self.subject)
                .fetch_one(&mut **it)
                .await?;
            if there > 0 {
                return Ok(());
            }
            let last: Option<(i64, Vec<u8>)> = sqlx::query_as(sql::AUDIT_LAST)
                .bind(self.network.as_str())
                .fetch_optional(&mut **it)
                .await?;
            let last = match last {
                Some((number, hash)) => Last {
                    number,
                    hash: columns::id(&hash).map_err(|error| Error::Decode(Box::new(error)))?,
                },
                None => Last::default(),
            };
            let number = last.number + 1;
            // Where another process on the same database was faster, nothing is written, and the
            // chain has a new end.
            let stored = sqlx::query(sql::AUDIT_INSERT)
                .bind(self.network.as_str())
                .bind(number)
                .bind(&self.day)
                .bind(&self.actor)
                .bind(&self.action)
                .bind(&self.subject)
                .bind(self.hash(number, &last.hash).as_slice())
                .execute(&mut **it)
                .await?
                .rows_affected();
            if stored > 0 {
                return Ok(());
            }
        })
    }
}
