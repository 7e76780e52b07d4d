//! The real binary as a server of its own.

use std::ffi::OsString;
use std::io::{BufRead as _, BufReader, Read as _};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread::JoinHandle;
use std::time::Duration;

/// The path of the binary under test.
pub const CORNCRAKE: &str = env!("CARGO_BIN_EXE_corncrake");

/// `corncrake serve`, running. Killed on drop.
pub struct ServerProcess {
    pub address: SocketAddr,
    child: Child,
    log: Option<JoinHandle<String>>,
}

impl ServerProcess {
    /// Starts a server and waits until it serves.
    pub fn start(config: &Path) -> Self {
        let mut child = Command::new(CORNCRAKE)
            .arg("serve")
            .arg("--config")
            .arg(config)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdout = child.stdout.take().unwrap();
        let stderr = BufReader::new(child.stderr.take().unwrap());
        let (found, address) = mpsc::channel();
        let log = std::thread::spawn(move || {
            let mut log = String::new();
            for line in stderr.lines().map_while(Result::ok) {
                if let Some((_, rest)) = line.split_once("place=\"") {
                    let _ = found.send(rest.split_once('"').unwrap().0.to_owned());
                }
                log.push_str(&line);
                log.push('\n');
            }
            stdout.read_to_string(&mut log).unwrap();
            log
        });
        let Ok(address) = address.recv_timeout(Duration::from_secs(20)) else {
            let _ = child.kill();
            panic!("the server does not start: {}", log.join().unwrap())
        };
        Self {
            address: address.parse().unwrap(),
            child,
            log: Some(log),
        }
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// `SIGTERM`, as a service manager sends it.
    pub fn terminate(&self) {
        let status = Command::new("kill")
            .args(["-TERM", &self.child.id().to_string()])
            .status();
        assert!(status.unwrap().success());
    }

    /// `SIGKILL`, without a warning.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Waits for the end; gives the exit status and all that was logged.
    pub fn end(mut self) -> (ExitStatus, String) {
        let status = self.child.wait().unwrap();
        (status, self.log.take().unwrap().join().unwrap())
    }
}

impl Drop for ServerProcess {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// `corncrake desk`, running for one folder, locked. Killed on drop.
pub struct DeskProcess {
    /// The one-time link.
    pub link: String,
    child: Child,
    /// Open as long as it runs: it may print more.
    _stdout: BufReader<ChildStdout>,
}

impl DeskProcess {
    /// Starts it, and waits until it prints its link.
    pub fn start(folder: &Path) -> Self {
        Self::start_with(folder, [])
    }

    /// As [`DeskProcess::start`], with these in its environment.
    pub fn start_with<const N: usize>(
        folder: &Path,
        environment: [(&'static str, OsString); N],
    ) -> Self {
        let mut child = Command::new(CORNCRAKE)
            .args(["desk", "--no-browser", "--folder"])
            .arg(folder)
            .envs(environment)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut printed = String::new();
        stdout.read_line(&mut printed).unwrap();
        let Some(link) = printed.trim().strip_prefix("The desk:  ") else {
            let _ = child.kill();
            panic!("the desk does not start: {:?}", child.wait())
        };
        Self {
            link: link.to_owned(),
            child,
            _stdout: stdout,
        }
    }
}

impl Drop for DeskProcess {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
