use super::*;
use crate::store::Store;

/// Does what a test needs of a write.
#[derive(Clone, Copy)]
enum Odd {
    Well,
    /// With a value that no column takes.
    Unbindable,
    Panics,
}

impl Write for Odd {
    type Reply = ();

    async fn apply(&self, _transaction: &mut Transaction) -> Result<(), sqlx::Error> {
        match self {
            Self::Well => Ok(()),
            Self::Unbindable => Err(sqlx::Error::Encode("too large a number".into())),
            Self::Panics => panic!("as a fault in the code would"),
        }
    }
}

async fn store(folder: &tempfile::TempDir) -> Store {
    let file = folder.path().join("corncrake.db");
    Store::open(&format!("sqlite:{}", file.display()))
        .await
        .expect("a new file")
}

#[tokio::test]
async fn a_value_that_cannot_be_stored_harms_no_other_write_of_its_group() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = store(&folder).await;
    // Held, so that all of them wait and become one group.
    let gate = store.database.gate.lock().await;
    let mut writes = tokio::task::JoinSet::new();
    let first = store.writer.clone();
    writes.spawn(async move { (0, first.write(Odd::Well).await.is_ok()) });
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    // The writer has the first by now and waits at the gate; the next gather behind it.
    for nth in 1..=20 {
        let way = store.writer.clone();
        let odd = if nth == 7 { Odd::Unbindable } else { Odd::Well };
        writes.spawn(async move { (nth, way.write(odd).await.is_ok()) });
    }
    while QUEUE - store.writer.0.capacity() < 20 {
        tokio::task::yield_now().await;
    }
    drop(gate);
    while let Some(written) = writes.join_next().await {
        let (nth, well) = written.expect("no panic");
        assert_eq!(well, nth != 7, "{nth}");
    }
}

#[tokio::test]
async fn a_store_whose_writer_has_ended_is_not_healthy() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = store(&folder).await;
    assert!(store.healthy().await);
    let failed = store.writer.write(Odd::Panics).await;
    assert!(matches!(failed, Err(StoreError::NotSaved(_))));
    // The channel closes as the task unwinds, at the latest when it is gone.
    store.writer.0.closed().await;
    assert!(!store.healthy().await);
    let after = store.writer.write(Odd::Well).await;
    assert!(matches!(after, Err(StoreError::NotSaved(_))));
}
