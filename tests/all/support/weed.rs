//! `SeaweedFS`, an S3-compatible store that others run for real: it checks who asks, by the signature
//! of each request.

use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};

use super::binary::{signal, wait_for};
use super::environment;
use super::http::get;
use super::proxy::free_address;

/// The store, with its objects in a folder, until it is dropped.
pub struct Weed {
    process: Child,
    s3: SocketAddr,
    _folder: tempfile::TempDir,
}

/// The one who may ask: the access key's id, and the secret.
pub const KEYS: [&str; 2] = ["corncrake-test", "a secret for tests of Kz7Qw"];

impl Weed {
    pub fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let [id, secret] = KEYS;
        let who = serde_json::json!({ "identities": [{
            "name": "server",
            "credentials": [{ "accessKey": id, "secretKey": secret }],
            "actions": ["Read", "Write", "List", "Admin"],
        }] });
        let config = folder.path().join("s3.json");
        std::fs::write(&config, who.to_string()).unwrap();
        let port = |flag: &str| format!("-{flag}={}", free_address().port());
        let s3 = free_address();
        let log = std::fs::File::create(folder.path().join("log")).unwrap();
        let process = Command::new(environment().python.with_file_name("weed"))
            .arg(format!("-logdir={}", folder.path().display()))
            .args(["server", "-ip=127.0.0.1", "-ip.bind=127.0.0.1"])
            .args(["-master.telemetry=false", "-volume.max=3"])
            .args(["master.port", "master.port.grpc", "volume.port"].map(port))
            .args(["volume.port.grpc", "filer.port", "filer.port.grpc"].map(port))
            .args(["-s3", "-s3.iam=false", "-s3.autoCreateBucket=true"])
            .args([
                "-s3.port.iceberg=0",
                "-s3.port.lance=0",
                &port("s3.port.grpc"),
            ])
            .arg(format!("-s3.port={}", s3.port()))
            .arg(format!("-s3.config={}", config.display()))
            .arg(format!("-dir={}", folder.path().display()))
            .env("HOME", folder.path())
            .stdin(Stdio::null())
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .spawn()
            .unwrap();
        let store = Self {
            process,
            s3,
            _folder: folder,
        };
        wait_for("SeaweedFS", || std::net::TcpStream::connect(s3).ok());
        wait_for("its readiness", || {
            (get(s3, "/status", &[]).status == 200).then_some(())
        });
        store
    }

    /// Where it is asked.
    pub fn endpoint(&self) -> String {
        format!("http://{}", self.s3)
    }
}

impl Drop for Weed {
    fn drop(&mut self) {
        signal("KILL", self.process.id());
        let _ = self.process.wait();
    }
}
