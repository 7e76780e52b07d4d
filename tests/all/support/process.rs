//! The shipped program as a process of its own, and what can be found in it.

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use corncrake::clock::{Clock as _, SystemClock};
use corncrake::keys::public::{PeriodNote, PublicPeriod};
use memchr::memmem::Finder;
use tempfile::TempDir;

use super::TestDatabase;
use super::app::TestNetwork;
use super::binary::corncrake;

/// `corncrake serve` on a port of its own, for the network of [`TestNetwork`], with all that it
/// may write to in one folder.
pub struct Program {
    pub address: SocketAddr,
    process: Child,
    folder: TempDir,
}

impl Program {
    /// Starts it on this database and waits until it serves. It goes by the machine's clock.
    pub fn start(database: &str) -> Self {
        Self::start_with(&include_str!("example.toml").replace("DATABASE", database))
    }

    /// As [`Program::start`], with a place for attachments on either database.
    pub fn start_with_files(database: &TestDatabase) -> Self {
        Self::start_with(&database.configure(include_str!("example.toml")))
    }

    fn start_with(config: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("corncrake.toml"), config).unwrap();
        std::fs::write(folder.path().join("root.note"), root()).unwrap();
        let temporary = folder.path().join("temporary");
        std::fs::create_dir(&temporary).unwrap();
        let log = File::create(folder.path().join("log")).unwrap();
        let process = corncrake()
            .args(["serve", "--config", "corncrake.toml"])
            .current_dir(&folder)
            .env("TMPDIR", &temporary)
            .env("SQLITE_TMPDIR", &temporary)
            .env("RUST_LOG", "trace")
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .stdin(Stdio::null())
            .spawn()
            .unwrap();
        let mut program = Self {
            address: SocketAddr::from(([127, 0, 0, 1], 0)),
            process,
            folder,
        };
        program.address = program.wait_for_address();
        program
    }

    fn wait_for_address(&mut self) -> SocketAddr {
        let deadline = Instant::now() + Duration::from_secs(30);
        while Instant::now() < deadline {
            let log = self.log();
            let place = log.split("place=\"").nth(1);
            if let Some((address, _)) = place.and_then(|rest| rest.split_once('"')) {
                return address.parse().unwrap();
            }
            assert!(self.process.try_wait().unwrap().is_none(), "ended: {log}");
            std::thread::sleep(Duration::from_millis(20));
        }
        panic!("does not serve: {}", self.log());
    }

    /// All that it printed.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).unwrap()
    }

    /// Runs its nightly job beside it.
    pub fn nightly(&self) {
        let mut night = corncrake();
        night.args(["admin", "nightly", "--config", "corncrake.toml"]);
        let done = night.current_dir(&self.folder).output().unwrap();
        assert!(done.status.success(), "{done:?}");
    }

    /// Every file in its folder: configuration, log, temporary files.
    pub fn files(&self) -> Vec<PathBuf> {
        files_below(self.folder.path())
    }

    /// Which of `needles` stand anywhere in its memory: heap, stacks, buffers of libraries.
    pub fn find_in_memory<'a>(&self, needles: &[&'a [u8]]) -> Vec<&'a [u8]> {
        let pid = self.process.id();
        let maps = std::fs::read_to_string(format!("/proc/{pid}/maps")).unwrap();
        let mut memory = File::open(format!("/proc/{pid}/mem")).unwrap();
        let finders: Vec<_> = needles.iter().map(Finder::new).collect();
        let mut found = vec![false; needles.len()];
        let mut searched = 0;
        for line in maps.lines() {
            // Start and end, permissions, offset, device, inode, name.
            let mut words = line.split_ascii_whitespace();
            let (start, end) = words.next().unwrap().split_once('-').unwrap();
            let (start, end) = [start, end]
                .map(|at| u64::from_str_radix(at, 16).unwrap())
                .into();
            let readable = words.next().unwrap().starts_with('r');
            // The kernel's own pages, which no process can write to.
            if !readable || line.ends_with("[vvar]") || line.ends_with("[vsyscall]") {
                continue;
            }
            let mut region = vec![0; usize::try_from(end - start).unwrap()];
            memory.seek(SeekFrom::Start(start)).unwrap();
            // A region may have gone, or shrunk, since the list was read.
            if memory.read_exact(&mut region).is_err() {
                assert!(
                    !line.contains("[heap]") && !line.contains("[stack]"),
                    "{line}"
                );
                continue;
            }
            searched += region.len();
            for (finder, found) in finders.iter().zip(&mut found) {
                *found |= finder.find(&region).is_some();
            }
        }
        assert!(searched > 1 << 20, "only {searched} bytes were searched");
        let pairs = needles.iter().zip(found);
        pairs
            .filter_map(|(needle, found)| found.then_some(*needle))
            .collect()
    }

    /// Its limit on the size of a core dump, as the kernel has it.
    pub fn core_limit(&self) -> String {
        let limits = format!("/proc/{}/limits", self.process.id());
        let limits = std::fs::read_to_string(limits).unwrap();
        let line = limits
            .lines()
            .find(|line| line.starts_with("Max core"))
            .unwrap();
        line.trim_start_matches("Max core file size")
            .trim()
            .to_owned()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A root notice that is valid on the day of the run.
fn root() -> String {
    let network = TestNetwork::new("example");
    let today = SystemClock.today();
    let span = jiff::Span::new().days(30);
    let period = PeriodNote {
        network: network.name.clone(),
        number: 1,
        previous: None,
        from: today.saturating_sub(span),
        answers: network.period.answers.to_public(),
        story: network.period.story.to_public(),
    };
    let hash = network.steward.signing.sign(&period).unwrap().hash();
    let root = network.notice(1, None, |notice| {
        notice.issued = today.saturating_sub(span);
        notice.expires = today.saturating_add(span);
        notice.periods = vec![PublicPeriod::of(&period, hash)];
    });
    root.to_string()
}

/// Which of `needles` stand in one of these files.
pub fn find_in_files<'a>(files: &[PathBuf], needles: &[&'a [u8]]) -> Vec<&'a [u8]> {
    let contents: Vec<_> = files
        .iter()
        .map(|file| std::fs::read(file).unwrap())
        .collect();
    let stands = |needle: &&[u8]| {
        let finder = Finder::new(needle);
        contents
            .iter()
            .any(|content| finder.find(content).is_some())
    };
    needles.iter().copied().filter(stands).collect()
}

/// Every file in a folder and in the folders in it.
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(files_below(&path));
        } else {
            files.push(path);
        }
    }
    files
}
