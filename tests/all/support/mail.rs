//! A real mail server, which keeps what it takes.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

use super::certificate::certificate;
use super::environment;

/// A mail server's process, and what it took.
pub struct MailServer {
    child: Child,
    pub folder: TempDir,
    port: u16,
    how: &'static str,
}

impl MailServer {
    /// `how` as in tests/node/mail.mjs; with a certificate for `name`.
    pub fn start(how: &'static str, name: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        certificate(folder.path(), name, 2);
        let mut child = Command::new("node")
            .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/node/mail.mjs"))
            .arg(&environment().node_modules)
            .arg(folder.path())
            .arg(how)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let mut said = BufReader::new(child.stdout.take().unwrap());
        said.read_line(&mut line).unwrap();
        let port = line.trim().parse().expect("a port");
        Self {
            child,
            folder,
            port,
            how,
        }
    }

    /// A section of a configuration that speaks to it, and the file with its password.
    pub fn section(&self, to: &[&str]) -> String {
        let password = self.folder.path().join("password");
        std::fs::write(&password, "long secret\n").unwrap();
        set_mode(&password, 0o600);
        format!(
            "[remind.mail]\nserver = \"127.0.0.1\"\nport = {}\nstarttls = {}\nuser = \"office\"\n\
             password_file = \"{}\"\ncertificate_file = \"{}\"\nfrom = \"office@neutral.example\"\n\
             to = {to:?}\n",
            self.port,
            self.how != "tls",
            password.display(),
            self.folder.path().join("authority.pem").display(),
        )
    }

    /// What came, in order.
    pub fn took(&self) -> Vec<Value> {
        let mut took = Vec::new();
        for number in 0.. {
            let file = self.folder.path().join(format!("{number}.json"));
            let Ok(text) = std::fs::read(&file) else {
                break;
            };
            took.push(serde_json::from_slice(&text).unwrap());
        }
        took
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

/// Says who may read a file.
#[cfg(unix)]
pub fn set_mode(file: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(file, std::fs::Permissions::from_mode(mode)).unwrap();
}

/// Nothing, on this system.
#[cfg(not(unix))]
pub fn set_mode(_: &Path, _: u32) {}
