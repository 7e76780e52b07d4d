//! One writer, and group commit.
//!
//! Whatever is written goes through one task. It takes all that waits, writes it in one
//! transaction, commits, and only then answers: while one commit waits for the disk, the next
//! group gathers, so that the disk is asked once for many. Where a group fails, each of its
//! writes is tried alone, so that one bad write harms no other.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};

use super::database::{self, Database, Either, Transaction};
use super::error::{Cause, StoreError};
use super::sqlite_file::not_in_place;

/// Writes that wait before the sender has to.
const QUEUE: usize = 1024;
/// Writes in one transaction: enough to make the disk's wait cheap, few enough that the last
/// does not wait long.
const GROUP: usize = 256;
/// How long a group may take on PostgreSQL, whose answer may never come where a network ate it.
const TIME_LIMIT: Duration = Duration::from_secs(20);
/// How long the answer to a deletion waits until the write-ahead log is empty, and how often that
/// is tried afterwards where a long reader (a backup) stood in the way.
const EMPTYING: Duration = Duration::from_secs(1);

/// Something to write. It may be applied more than once, each time in a fresh transaction, of
/// which only the last is committed.
pub(super) trait Write: Send + Sync + 'static {
    /// What its sender learns once it is durable.
    type Reply: Send + 'static;

    /// Whether something is gone with it, which the write-ahead log must then not keep.
    fn erased(_reply: &Self::Reply) -> bool {
        false
    }

    /// Writes it.
    fn apply(
        &self,
        transaction: &mut Transaction,
    ) -> impl Future<Output = Result<Self::Reply, sqlx::Error>> + Send;
}

/// The way to the writer.
#[derive(Debug, Clone)]
pub(super) struct Writer(mpsc::Sender<Box<dyn Job>>);

impl Writer {
    /// Starts the task. It ends when every `Writer` is gone and all is written.
    pub(super) fn start(database: Database) -> Self {
        let (sender, receiver) = mpsc::channel(QUEUE);
        tokio::spawn(work(database, receiver));
        Self(sender)
    }

    /// Writes; the answer comes after the commit.
    pub(super) async fn write<W: Write>(&self, write: W) -> Result<W::Reply, StoreError> {
        let (to, reply) = oneshot::channel();
        let job = Box::new(Pending {
            write,
            reply: None,
            to,
        });
        let gone = || StoreError::NotSaved(sqlx::Error::PoolClosed.into());
        self.0.send(job).await.map_err(|_| gone())?;
        reply.await.map_err(|_| gone())?
    }

    /// Whether the task is there: a panic in it would end it, and every write after would fail.
    pub(super) fn is_alive(&self) -> bool {
        !self.0.is_closed()
    }
}

/// A write and whoever waits for it, whatever its kind.
trait Job: Send {
    fn apply<'a>(
        &'a mut self,
        transaction: &'a mut Transaction,
    ) -> Pin<Box<dyn Future<Output = Result<(), sqlx::Error>> + Send + 'a>>;
    fn erases(&self) -> bool;
    fn done(self: Box<Self>);
    fn failed(self: Box<Self>, why: Cause);
}

struct Pending<W: Write> {
    write: W,
    reply: Option<W::Reply>,
    to: oneshot::Sender<Result<W::Reply, StoreError>>,
}

impl<W: Write> Job for Pending<W> {
    fn apply<'a>(
        &'a mut self,
        transaction: &'a mut Transaction,
    ) -> Pin<Box<dyn Future<Output = Result<(), sqlx::Error>> + Send + 'a>> {
        Box::pin(async move {
            self.reply = Some(self.write.apply(transaction).await?);
            Ok(())
        })
    }

    fn erases(&self) -> bool {
        self.reply.as_ref().is_some_and(W::erased)
    }

    fn done(self: Box<Self>) {
        let reply = self.reply.expect("a committed write was applied");
        // Whoever asked may have gone away; what was written stays.
        let _ = self.to.send(Ok(reply));
    }

    fn failed(self: Box<Self>, why: Cause) {
        let _ = self.to.send(Err(StoreError::NotSaved(why)));
    }
}

async fn work(database: Database, mut queue: mpsc::Receiver<Box<dyn Job>>) {
    let mut group = Vec::with_capacity(GROUP);
    let mut owes_emptying = false;
    loop {
        let received = queue.recv_many(&mut group, GROUP);
        let received = if owes_emptying {
            let Ok(received) = tokio::time::timeout(EMPTYING, received).await else {
                owes_emptying = !empty_log(&database, Duration::ZERO).await;
                continue;
            };
            received
        } else {
            received.await
        };
        if received == 0 {
            break;
        }
        let _gate = database.gate.lock().await;
        let done = write_group(&database, &mut group).await;
        let erases = done.iter().any(|job| job.erases());
        if erases || owes_emptying {
            let patience = if erases { EMPTYING } else { Duration::ZERO };
            owes_emptying = !empty_log(&database, patience).await;
        }
        done.into_iter().for_each(Job::done);
    }
}

/// Writes a group, and answers those that failed. The others are returned: they are durable, and
/// their answers may go out.
async fn write_group(database: &Database, group: &mut Vec<Box<dyn Job>>) -> Vec<Box<dyn Job>> {
    let failure = match write_together(database, group).await {
        Ok(()) => return std::mem::take(group),
        Err(error) => error,
    };
    tracing::warn!(writes = group.len(), cause = %failure, "a group was not written");
    let mut done = Vec::new();
    // What befalls the whole database would only befall each alone, after as long a wait.
    let mut hopeless = (group.len() == 1 || befalls_all(&failure)).then(|| Cause::from(failure));
    for mut job in group.drain(..) {
        if let Some(why) = &hopeless {
            job.failed(why.clone());
            continue;
        }
        match write_together(database, std::slice::from_mut(&mut job)).await {
            Ok(()) => done.push(job),
            Err(error) => {
                let ends_all = befalls_all(&error);
                let why = Cause::from(error);
                hopeless = ends_all.then(|| why.clone());
                job.failed(why);
            }
        }
    }
    done
}

async fn write_together(database: &Database, jobs: &mut [Box<dyn Job>]) -> Result<(), sqlx::Error> {
    let written = async {
        let mut transaction = database.begin().await?;
        for job in jobs.iter_mut() {
            if let Err(error) = job.apply(&mut transaction).await {
                // Where this fails too, dropping the transaction has ended it.
                let _ = transaction.rollback().await;
                return Err(error);
            }
        }
        transaction.commit().await
    };
    match &database.writer {
        // SQLite answers by itself, lock waits included; its commit must not be abandoned.
        Either::Sqlite(_) => written.await?,
        Either::Postgres(_) => tokio::time::timeout(TIME_LIMIT, written)
            .await
            .unwrap_or(Err(sqlx::Error::PoolTimedOut))?,
    }
    if database.is_in_place() {
        Ok(())
    } else {
        Err(not_in_place())
    }
}

/// Whether an error is about the database as a whole and not about one write.
fn befalls_all(error: &sqlx::Error) -> bool {
    /// Busy, read-only, input/output, cannot open; in the lowest eight bits of a code.
    const SQLITE: [u32; 4] = [5, 8, 10, 14];
    /// Connection gone, server going down, a statement or a lock waited for too long.
    const POSTGRES: [&str; 4] = ["08", "57P", "57014", "55P03"];
    let error = match error {
        sqlx::Error::Database(error) => error,
        // About a value of this one write.
        sqlx::Error::Encode(_) | sqlx::Error::Decode(_) | sqlx::Error::ColumnDecode { .. } => {
            return false;
        }
        _ => return true,
    };
    let code = error.code().unwrap_or_default();
    if error
        .try_downcast_ref::<sqlx::sqlite::SqliteError>()
        .is_some()
    {
        code.parse()
            .is_ok_and(|code: u32| SQLITE.contains(&(code & 0xff)))
    } else {
        POSTGRES.iter().any(|class| code.starts_with(class))
    }
}

/// Empties SQLite's write-ahead log, which still holds what was deleted; true when it is empty.
/// Readers that are still under way delay it, so it is tried for `patience`. PostgreSQL's log
/// cannot be emptied from here.
pub(super) async fn empty_log(database: &Database, patience: Duration) -> bool {
    const PAUSE: Duration = Duration::from_millis(10);
    let Either::Sqlite(pool) = &database.writer else {
        return true;
    };
    let Ok(mut connection) = pool.acquire().await else {
        return false;
    };
    // SQLite itself would wait for readers, seconds at each try and with its write lock held.
    if sqlx::raw_sql("pragma busy_timeout = 0")
        .execute(&mut *connection)
        .await
        .is_err()
    {
        return false;
    }
    let began = tokio::time::Instant::now();
    let emptied = loop {
        // One row: whether it was hindered, pages in the log, pages moved.
        let hindered = sqlx::query_as::<_, (i64, i64, i64)>("pragma wal_checkpoint(truncate)")
            .fetch_one(&mut *connection)
            .await
            .map_or(true, |(busy, ..)| busy != 0);
        if !hindered || began.elapsed() >= patience {
            break !hindered;
        }
        tokio::time::sleep(PAUSE).await;
    };
    let millis = database::PATIENCE.as_millis();
    let restore = sqlx::AssertSqlSafe(format!("pragma busy_timeout = {millis}"));
    if sqlx::raw_sql(restore)
        .execute(&mut *connection)
        .await
        .is_err()
    {
        // The pool makes another, with the pragmas that every connection has.
        let _ = connection.close().await;
    }
    emptied
}

#[cfg(test)]
mod tests;
