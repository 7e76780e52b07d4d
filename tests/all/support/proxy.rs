//! Real proxies, with our samples.

use std::fmt::Write as _;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use super::binary::{signal, wait_for};

/// A proxy, stopped and awaited on drop.
pub struct Proxy {
    process: Child,
    /// Where it listens.
    pub address: SocketAddr,
}

impl Drop for Proxy {
    fn drop(&mut self) {
        signal("TERM", self.process.id());
        let _ = self.process.wait();
    }
}

impl Proxy {
    /// Nginx in front of `servers`, with the sample as it is but for the addresses and the
    /// certificate, and `change`. Its files go to `folder`.
    pub fn nginx(folder: &Path, servers: &[SocketAddr], change: impl Fn(String) -> String) -> Self {
        let address = free_address();
        let named = servers.iter().fold(String::new(), |mut text, server| {
            write!(text, "server {server};").expect("a string takes all");
            text
        });
        let text = sample(
            "nginx.conf",
            &[
                ("listen 443 ssl http2;", &format!("listen {address};")),
                ("    listen [::]:443 ssl http2;\n", ""),
                ("server unix:/run/corncrake/http.sock;", &named),
                ("/etc/corncrake/", &format!("{}/", deploy().display())),
            ],
        );
        let lines = text
            .lines()
            .filter(|line| !line.trim_start().starts_with("ssl_certificate"));
        let server = change(lines.collect::<Vec<_>>().join("\n"));
        let place = folder.display();
        let paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map(|kind| format!("{kind}_temp_path {place}/{kind};\n"))
            .concat();
        let whole = format!(
            "daemon off; master_process off; pid {place}/pid;\n\
             events {{}}\nhttp {{\n{paths}{server}\n}}\n"
        );
        let file = folder.join("nginx.conf");
        std::fs::write(&file, whole).unwrap();
        let mut nginx = Command::new(found("nginx"));
        nginx
            .args(["-p", folder.to_str().unwrap(), "-c", file.to_str().unwrap()])
            .args(["-e", folder.join("error").to_str().unwrap()]);
        Self::start(nginx, folder, address)
    }

    /// Caddy in front of a server, with the sample as it is but for the addresses, and without
    /// certificates.
    pub fn caddy(folder: &Path, server: SocketAddr) -> Self {
        Self::caddy_with(folder, server, |text| text)
    }

    /// The same, with `change`.
    pub fn caddy_with(
        folder: &Path,
        server: SocketAddr,
        change: impl Fn(String) -> String,
    ) -> Self {
        let address = free_address();
        let text = sample(
            "Caddyfile",
            &[
                ("\nreports.example.org {", &format!("\nhttp://{address} {{")),
                ("unix//run/corncrake/http.sock", &server.to_string()),
                ("/etc/corncrake", deploy().to_str().unwrap()),
            ],
        );
        let file = folder.join("Caddyfile");
        std::fs::write(
            &file,
            format!(
                "{{\n\tadmin off\n\tdefault_bind 127.0.0.1\n}}\n{}",
                change(text)
            ),
        )
        .unwrap();
        let mut caddy = Command::new(found("caddy"));
        caddy
            .args(["run", "--adapter", "caddyfile", "--config"])
            .arg(file)
            .env("HOME", folder)
            .env("TMPDIR", folder)
            .env_remove("XDG_CONFIG_HOME")
            .env_remove("XDG_DATA_HOME");
        Self::start(caddy, folder, address)
    }

    /// What it says goes to a file `log` in its folder.
    fn start(mut command: Command, folder: &Path, address: SocketAddr) -> Self {
        let log = std::fs::File::create(folder.join("log")).unwrap();
        let process = command
            .stdin(Stdio::null())
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .spawn()
            .unwrap();
        wait_for("the proxy", || TcpStream::connect(address).ok());
        Self { process, address }
    }

    /// Its process id.
    pub fn id(&self) -> u32 {
        self.process.id()
    }
}

/// Where nobody listens yet.
pub fn free_address() -> SocketAddr {
    let free = TcpListener::bind("127.0.0.1:0").unwrap();
    free.local_addr().unwrap()
}

fn deploy() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy")
}

/// One of the samples, with each of these replaced.
fn sample(name: &str, replace: &[(&str, &str)]) -> String {
    let text = std::fs::read_to_string(deploy().join(name)).unwrap();
    replace.iter().fold(text, |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replace(from, to)
    })
}

/// Debian keeps nginx out of other users' path.
fn found(program: &str) -> PathBuf {
    let there = Path::new("/usr/sbin").join(program);
    if there.exists() {
        there
    } else {
        program.into()
    }
}
