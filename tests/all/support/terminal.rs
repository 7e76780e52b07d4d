//! A person at a terminal: the real binary, whole ceremonies.

use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use super::running::{CORNCRAKE, ServerProcess};

/// A person at a terminal, in a folder of their own.
pub struct Terminal(tempfile::TempDir);

impl Terminal {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("pass"), "correct horse battery staple\n").unwrap();
        Self(folder)
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn run(&self, command: &str) -> Output {
        Command::new(CORNCRAKE)
            .args(command.split(' ').map(|word| word.replace('_', " ")))
            .current_dir(self.path())
            .stdin(Stdio::null())
            .output()
            .unwrap()
    }

    /// Runs a command that must succeed; what it printed. `_` stands for a space in an argument.
    pub fn ok(&self, command: &str) -> String {
        let output = self.run(command);
        let errors = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success(), "{command}: {errors}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Runs a command that must refuse; why it did.
    pub fn refused(&self, command: &str) -> String {
        let output = self.run(command);
        assert!(!output.status.success(), "{command} was not refused");
        String::from_utf8(output.stderr).unwrap()
    }

    /// As [`Terminal::ok`], at the desk of this folder.
    pub fn desk(&self, command: &str) -> String {
        self.ok(&format!(
            "desk {command} --folder desk --passphrase-file pass"
        ))
    }

    /// A network of one steward, and its server on a database; where it is served.
    pub fn found(&self, database: &str) -> (ServerProcess, String) {
        self.found_as(database, "example")
    }

    /// As [`Terminal::found`], for practice.
    pub fn found_training(&self, database: &str) -> (ServerProcess, String) {
        self.found_as(database, "training-example --training")
    }

    /// As [`Terminal::found`]; `network` is its name, with what else is said of it on the command line.
    pub fn found_as(&self, database: &str, network: &str) -> (ServerProcess, String) {
        let name = network.split(' ').next().unwrap();
        let unlock = "--identity amani.id --passphrase-file pass";
        self.ok("keys identity --name Amani --out amani.id --passphrase-file pass");
        self.ok(&format!("keys recovery --network {name} --out sheet"));
        self.ok(&format!(
            "keys network {network} --folder net {unlock} --recovery sheet.recipient"
        ));
        self.ok(&format!("keys period --folder net {unlock}"));

        let (server, origin) = self.serve_as(database, name);
        self.ok(&format!(
            "keys publish --folder net {unlock} --server {origin}"
        ));
        (server, origin)
    }

    /// The server of the network in `net`, on a database; where it is served.
    pub fn serve(&self, database: &str) -> (ServerProcess, String) {
        self.serve_as(database, "example")
    }

    fn serve_as(&self, database: &str, name: &str) -> (ServerProcess, String) {
        let origin = format!("http://127.0.0.1:{}", free_port());
        let config = include_str!("example.toml")
            .replace("DATABASE", database)
            .replace("name = \"example\"", &format!("name = \"{name}\""))
            .replace("https://reports.example", &origin)
            .replace("127.0.0.1:0", origin.strip_prefix("http://").unwrap())
            .replace("root.note", "net/notices/0001.note");
        std::fs::write(self.path().join("corncrake.toml"), config).unwrap();
        let server = ServerProcess::start(&self.path().join("corncrake.toml"));
        (server, origin)
    }

    /// The steward's desk.
    pub fn init_desk(&self, origin: &str) {
        self.ok(&init(origin));
    }

    /// The steward's desk, for practice.
    pub fn init_training_desk(&self, origin: &str) {
        let refused = self.refused(&init(origin));
        assert!(refused.contains("say --training"), "{refused}");
        self.ok(&format!("{} --training", init(origin)));
    }
}

fn init(origin: &str) -> String {
    format!(
        "desk init --folder desk --server {origin} --root net/notices/0001.note \
         --identity amani.id --publisher Example_Network --covers Nairobi"
    )
}

/// A port that nobody listens on, for a server whose address must be known beforehand.
fn free_port() -> u16 {
    let socket = TcpListener::bind("127.0.0.1:0").unwrap();
    socket.local_addr().unwrap().port()
}
