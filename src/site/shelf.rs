//! Files that are costly to make, kept for a while.
//!
//! Anybody may ask for any file as often as they like. So each is made once, one at a time, off
//! the threads that answer others, and kept while there is room.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use tokio::sync::Semaphore;

/// The most bytes that are kept.
const ROOM: usize = 4 << 20;
/// How many files are made at once.
const AT_ONCE: usize = 2;

/// Files by what they were made of.
pub struct Shelf {
    kept: Mutex<Kept>,
    makers: Arc<Semaphore>,
}

#[derive(Default)]
struct Kept {
    files: HashMap<String, Bytes>,
    /// Oldest first.
    order: std::collections::VecDeque<String>,
    size: usize,
}

impl Default for Shelf {
    fn default() -> Self {
        Self {
            kept: Mutex::default(),
            makers: Arc::new(Semaphore::new(AT_ONCE)),
        }
    }
}

impl Shelf {
    /// The file that goes by `key`, made by `make` unless it is kept. A key names all that the
    /// file depends on.
    pub async fn get<E: Send + 'static>(
        &self,
        key: String,
        make: impl FnOnce() -> Result<Vec<u8>, E> + Send + 'static,
    ) -> Result<Bytes, E> {
        if let Some(found) = self.find(&key) {
            return Ok(found);
        }
        let turn = self.makers.clone().acquire_owned().await;
        let turn = turn.expect("this semaphore is never closed");
        // Somebody before us in the queue may have wanted the same.
        if let Some(found) = self.find(&key) {
            return Ok(found);
        }
        let work = tokio::task::spawn_blocking(move || {
            let file = make();
            drop(turn);
            file
        });
        let file = work.await.expect("making a file does not panic")?;
        Ok(self.keep(key, Bytes::from(file)))
    }

    fn find(&self, key: &str) -> Option<Bytes> {
        let kept = self.kept.lock().expect("no holder of this lock panics");
        kept.files.get(key).cloned()
    }

    fn keep(&self, key: String, file: Bytes) -> Bytes {
        let mut kept = self.kept.lock().expect("no holder of this lock panics");
        if file.len() <= ROOM && kept.files.insert(key.clone(), file.clone()).is_none() {
            kept.size += file.len();
            kept.order.push_back(key);
        }
        while kept.size > ROOM {
            let Some(oldest) = kept.order.pop_front() else {
                break;
            };
            let gone = kept.files.remove(&oldest).map_or(0, |file| file.len());
            kept.size -= gone;
        }
        file
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[tokio::test]
    async fn a_file_is_made_once_and_the_oldest_makes_room() {
        let (shelf, count) = (Shelf::default(), Arc::new(AtomicUsize::new(0)));
        let get = |key: &str| {
            let count = count.clone();
            shelf.get(key.to_owned(), move || {
                count.fetch_add(1, Ordering::Relaxed);
                Ok::<_, Infallible>(vec![0; ROOM / 2])
            })
        };
        for key in ["a", "a", "b", "a"] {
            let Ok(file) = get(key).await;
            assert_eq!(file.len(), ROOM / 2);
        }
        assert_eq!(count.load(Ordering::Relaxed), 2);
        let Ok(_) = get("c").await;
        let Ok(_) = get("b").await;
        assert_eq!(count.load(Ordering::Relaxed), 3);
        let Ok(_) = get("a").await;
        assert_eq!(count.load(Ordering::Relaxed), 4);
        assert!(shelf.kept.lock().expect("free").size <= ROOM);
    }
}
