//! Files whose readers are kept waiting: what must go on meanwhile can then be seen to go on.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::PathBuf;
use std::process::Command;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// Files of which each is read to its end only once this says so.
pub struct Held(Receiver<Read>);

/// A file that somebody waits for: the pipe, its place, and what is to be read.
type Read = (File, PathBuf, Vec<u8>);

impl Held {
    /// Puts a pipe in the place of each file.
    pub fn files(files: impl IntoIterator<Item = (PathBuf, Vec<u8>)>) -> Self {
        let (is_read, reads) = channel();
        for (path, bytes) in files {
            let _ = fs::remove_file(&path);
            let made = Command::new("mkfifo").arg(&path).status().unwrap();
            assert!(made.success());
            let is_read = is_read.clone();
            std::thread::spawn(move || {
                // Opens as soon as somebody reads.
                let pipe = File::options().write(true).open(&path).unwrap();
                let _ = is_read.send((pipe, path, bytes));
            });
        }
        Self(reads)
    }

    /// Does something while somebody waits for what is in one of the files, then lets all be read
    /// until the readers are done.
    pub fn while_it_is_read(self, meanwhile: impl FnOnce(), are_done: impl Fn() -> bool) {
        let first = self.0.recv_timeout(Duration::from_secs(20)).unwrap();
        meanwhile();
        let mut next = Some(first);
        while !are_done() {
            if let Some((mut pipe, path, bytes)) = next.take() {
                // Whoever reads it again finds the file.
                fs::remove_file(&path).unwrap();
                fs::write(&path, &bytes).unwrap();
                pipe.write_all(&bytes).unwrap();
            }
            next = self.0.recv_timeout(Duration::from_millis(20)).ok();
        }
    }
}
