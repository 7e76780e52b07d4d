//! The whole content of a database, row by row, in an order that both databases share: what a
//! backup is made of, and what proves that a copy is whole.

use futures_util::TryStreamExt as _;
use sha2::{Digest as _, Sha256};
use sqlx::{Error, Row as _};

use super::database::{Transaction, on_either};
use super::{columns, sql};

/// What a column holds.
#[derive(Clone, Copy)]
enum Kind {
    Text,
    Blob,
    Integer,
}
use Kind::{Blob, Integer, Text};

/// How to read a table in the order of its key, and how to write a row of it.
struct Table {
    name: &'static str,
    columns: &'static [Kind],
    /// Of how many columns its key is, where its rows are large and lie by a hash of it.
    placed: Option<usize>,
    all: &'static str,
    insert: &'static str,
}

/// Every table.
const TABLES: [Table; 12] = [
    Table {
        name: "report",
        columns: &[Text, Blob, Text, Integer, Blob, Blob],
        placed: Some(2),
        all: sql::ALL_REPORTS,
        insert: sql::COPY_REPORT,
    },
    Table {
        name: "withdrawal",
        columns: &[Text, Blob, Text, Blob],
        placed: Some(2),
        all: sql::ALL_WITHDRAWALS,
        insert: sql::WITHDRAWAL_INSERT,
    },
    Table {
        name: "reply",
        columns: &[Text, Blob, Blob, Text, Blob],
        placed: Some(3),
        all: sql::ALL_REPLIES,
        insert: sql::REPLY_INSERT,
    },
    Table {
        name: "letter",
        columns: &[Text, Blob, Blob, Text, Integer, Blob],
        placed: Some(2),
        all: sql::ALL_LETTERS,
        insert: sql::COPY_LETTER,
    },
    Table {
        name: "attachment",
        columns: &[Text, Blob, Blob, Text, Integer, Integer, Blob, Integer],
        placed: None,
        all: sql::ALL_ATTACHMENTS,
        insert: sql::COPY_ATTACHMENT,
    },
    Table {
        name: "attachment_part",
        columns: &[Text, Blob, Integer],
        placed: None,
        all: sql::ALL_PARTS,
        insert: sql::PART_INSERT,
    },
    Table {
        name: "token",
        columns: &[Blob, Text, Integer],
        placed: None,
        all: sql::ALL_TOKENS,
        insert: sql::COPY_TOKEN,
    },
    Table {
        name: "document",
        columns: &[Text, Text, Integer, Blob],
        placed: None,
        all: sql::ALL_DOCUMENTS,
        insert: sql::COPY_DOCUMENT,
    },
    Table {
        name: "wrap",
        columns: &[Text, Blob, Integer, Text, Blob, Blob],
        placed: None,
        all: sql::ALL_WRAPS,
        insert: sql::COPY_WRAP,
    },
    Table {
        name: "entry",
        columns: &[Text, Blob, Integer, Text, Blob],
        placed: Some(3),
        all: sql::ALL_ENTRIES,
        insert: sql::COPY_ENTRY,
    },
    Table {
        name: "audit",
        columns: &[Text, Integer, Text, Text, Text, Text, Blob],
        placed: None,
        all: sql::ALL_AUDIT,
        insert: sql::COPY_AUDIT,
    },
    Table {
        name: "setting",
        columns: &[Text, Blob],
        placed: None,
        all: sql::ALL_SETTINGS,
        insert: sql::COPY_SETTING,
    },
];

/// The setting in a backup that says what it must hold. No part of the content.
pub(super) const SEAL: &str = "backup";

/// What a database holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contents {
    /// Rows by table, in a fixed order.
    pub rows: Vec<(&'static str, u64)>,
    /// SHA-256 over every row so far, after each table.
    pub running: Vec<[u8; 32]>,
    /// SHA-256 over every row.
    pub digest: [u8; 32],
}

impl Contents {
    /// Rows of one table.
    pub fn of(&self, table: &str) -> u64 {
        let found = self.rows.iter().find(|(name, _)| *name == table);
        found.map_or(0, |(_, rows)| *rows)
    }

    /// Whether there is nothing at all.
    pub fn is_empty(&self) -> bool {
        self.rows.iter().all(|(_, rows)| *rows == 0)
    }
}

/// Copies everything from one database into another, empty one.
pub(super) async fn copy(from: &mut Transaction, to: &mut Transaction) -> Result<Contents, Error> {
    walk(from, Some(to)).await
}

/// Reads everything.
pub(super) async fn contents(of: &mut Transaction) -> Result<Contents, Error> {
    walk(of, None).await
}

async fn walk(from: &mut Transaction, mut to: Option<&mut Transaction>) -> Result<Contents, Error> {
    let mut hash = Sha256::new_with_prefix(b"corncrake/backup/1\n");
    let mut counts = Vec::with_capacity(TABLES.len());
    let mut running = Vec::with_capacity(TABLES.len());
    for table in &TABLES {
        hash.update(table.name);
        hash.update(b"\n");
        let mut count = 0;
        on_either!(&mut *from, it => {
            let mut rows = sqlx::query(table.all).fetch(&mut **it);
            while let Some(row) = rows.try_next().await? {
                let mut values = Vec::with_capacity(table.columns.len());
                for (place, kind) in table.columns.iter().enumerate() {
                    values.push(match kind {
                        Text => Value::Text(row.try_get(place)?),
                        Blob => Value::Blob(row.try_get(place)?),
                        Integer => Value::Integer(row.try_get(place)?),
                    });
                }
                if table.name == "setting" && values[0] == Value::Text(SEAL.to_owned()) {
                    continue;
                }
                for value in &values {
                    value.hash(&mut hash);
                }
                count += 1;
                if let Some(to) = &mut to {
                    insert(table, values, to).await?;
                }
            }
        });
        counts.push((table.name, count));
        running.push(hash.clone().finalize().into());
    }
    Ok(Contents {
        rows: counts,
        running,
        digest: hash.finalize().into(),
    })
}

async fn insert(table: &Table, mut values: Vec<Value>, to: &mut Transaction) -> Result<(), Error> {
    if let Some(key) = table.placed {
        values.push(Value::Integer(place(&values[..key])));
    }
    on_either!(to, it => {
        let mut query = sqlx::query(table.insert);
        for value in values {
            query = match value {
                Value::Text(text) => query.bind(text),
                Value::Blob(bytes) => query.bind(bytes),
                Value::Integer(number) => query.bind(number),
            };
        }
        query.execute(&mut **it).await?;
    });
    Ok(())
}

/// As a row with this key was placed when it was first written.
fn place(key: &[Value]) -> i64 {
    let parts = key.iter().map(|value| match value {
        Value::Text(text) => text.as_bytes().to_vec(),
        Value::Blob(bytes) => bytes.clone(),
        Value::Integer(number) => number.to_be_bytes().to_vec(),
    });
    let parts: Vec<Vec<u8>> = parts.collect();
    let parts: Vec<&[u8]> = parts.iter().map(Vec::as_slice).collect();
    columns::place(&parts)
}

#[derive(PartialEq)]
enum Value {
    Text(String),
    Blob(Vec<u8>),
    Integer(i64),
}

impl Value {
    /// Its kind, its length, its bytes: no two rows have one encoding.
    fn hash(&self, hash: &mut Sha256) {
        let mut put = |kind: u8, bytes: &[u8]| {
            hash.update([kind]);
            hash.update((bytes.len() as u64).to_be_bytes());
            hash.update(bytes);
        };
        match self {
            Self::Text(text) => put(0, text.as_bytes()),
            Self::Blob(bytes) => put(1, bytes),
            Self::Integer(number) => put(2, &number.to_be_bytes()),
        }
    }
}
