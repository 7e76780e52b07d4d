//! The server's configuration: one TOML file, unknown keys refused.
//!
//! It names places and words, never keys: the only key material a server is pointed to is the
//! root notice of each network, which is public. Languages, network names and the notice itself
//! are understood by [`crate::intake`]; here only the form of the file is checked.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::Deserialize;

/// Everything that `corncrake serve` is told.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Where to listen: `127.0.0.1:8080`, or `unix:/run/corncrake/http.sock`.
    pub listen: Listen,
    /// The address under which the public knows the server: `https://reports.example.org`.
    pub origin: Origin,
    /// Further addresses of the same server, such as its onion service.
    #[serde(default)]
    pub also_at: Vec<Origin>,
    /// `sqlite:PATH` or `postgres://…`.
    pub database: String,
    /// How long clients may take and how many there may be.
    #[serde(default)]
    pub limits: LimitsConfig,
    /// The networks that take reports here.
    #[serde(rename = "network")]
    pub networks: Vec<NetworkConfig>,
}

/// One network.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NetworkConfig {
    /// Its name in addresses and in everything signed.
    pub name: String,
    /// The file with its root notice, from which every later notice is checked.
    pub root: PathBuf,
    /// Its own questionnaire; without it, the default set.
    pub questionnaire: Option<PathBuf>,
    /// The languages it offers, the first being the fallback.
    pub languages: Vec<String>,
    /// What it is called, by language.
    pub title: BTreeMap<String, String>,
    /// Whom to turn to now, in the order shown.
    #[serde(default)]
    pub help: Vec<HelpConfig>,
    /// The privacy notice, by language.
    pub privacy: BTreeMap<String, PrivacyConfig>,
    /// Where present, no reports are taken, and this says why, by language.
    #[serde(default)]
    pub pause: BTreeMap<String, String>,
}

/// One emergency, legal or crisis contact.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HelpConfig {
    /// Who answers, by language.
    pub label: BTreeMap<String, String>,
    /// A telephone number or an address; shown as it is.
    pub contact: String,
}

/// Who is responsible, how long things are kept, what rights there are.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrivacyConfig {
    /// Who is responsible for the reports.
    pub responsible: String,
    /// How long what is kept.
    pub kept: String,
    /// What a reporter can ask for, and where to complain.
    pub rights: String,
}

/// Where to listen.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum Listen {
    /// An address and a port; port 0 takes any free one.
    Tcp(SocketAddr),
    /// A Unix socket, for a proxy or an onion service on the same machine.
    Unix(PathBuf),
}

impl TryFrom<String> for Listen {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if let Some(path) = text.strip_prefix("unix:") {
            return Ok(Self::Unix(path.into()));
        }
        text.parse()
            .map(Self::Tcp)
            .map_err(|_| "`listen` is neither `ADDRESS:PORT` nor `unix:PATH`")
    }
}

/// A scheme and a host, `https://reports.example.org`, without a slash at the end.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Origin(String);

impl Origin {
    /// As browsers write it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Origin {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let host = text
            .strip_prefix("https://")
            .or_else(|| text.strip_prefix("http://"));
        let plain = |host: &str| {
            !host.is_empty()
                && host
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-.:[]".contains(&b))
        };
        if host.is_some_and(plain) {
            Ok(Self(text))
        } else {
            Err("an origin is `https://host`: small letters, no path, no slash at the end")
        }
    }
}

/// Limits in whole seconds; what is left out keeps its default.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct LimitsConfig {
    /// For a request's header.
    pub header_seconds: u64,
    /// For a request's body.
    pub body_seconds: u64,
    /// Without a byte in either direction.
    pub idle_seconds: u64,
    /// For everything on one connection.
    pub connection_seconds: u64,
    /// Connections at once.
    pub connections: usize,
    /// For finishing at shutdown.
    pub drain_seconds: u64,
}

impl Default for LimitsConfig {
    fn default() -> Self {
        Self {
            header_seconds: 15,
            body_seconds: 90,
            idle_seconds: 30,
            connection_seconds: 600,
            connections: 1024,
            drain_seconds: 20,
        }
    }
}

impl LimitsConfig {
    /// As the server takes them; none is ever nothing at all.
    pub fn limits(self) -> Limits {
        let seconds = |seconds: u64| Duration::from_secs(seconds.max(1));
        Limits {
            header: seconds(self.header_seconds),
            body: seconds(self.body_seconds),
            idle: seconds(self.idle_seconds),
            connection: seconds(self.connection_seconds),
            connections: self.connections.max(1),
            drain: seconds(self.drain_seconds),
        }
    }
}

/// How long a client may take, and how many there may be at once. There is no limit by address: a
/// drop-in centre, a training room or an onion service is one address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// From the first moment of a connection, or of its waiting for the next request, to the end
    /// of the request's header.
    pub header: Duration,
    /// From the end of the header to the end of the body.
    pub body: Duration,
    /// Without a single byte moved in either direction.
    pub idle: Duration,
    /// For everything on one connection; a request that is being answered is finished first.
    pub connection: Duration,
    /// Connections at once. Further ones wait in the system's queue.
    pub connections: usize,
    /// After a request to stop: how long connections may take to finish.
    pub drain: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        LimitsConfig::default().limits()
    }
}

/// The configuration cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("cannot read the configuration {0}")]
    Unreadable(PathBuf, #[source] std::io::Error),
    /// The file is not what it should be; the message has line and column.
    #[error("{0}: {1}")]
    Wrong(PathBuf, String),
}

impl Config {
    /// Reads and checks a file. Relative paths in it are taken from the file's own folder.
    pub fn read(path: &Path) -> Result<Self, ConfigError> {
        let text = std::fs::read_to_string(path)
            .map_err(|error| ConfigError::Unreadable(path.into(), error))?;
        let folder = path.parent().unwrap_or(Path::new("."));
        Self::parse(&text, folder).map_err(|what| ConfigError::Wrong(path.into(), what))
    }

    fn parse(text: &str, folder: &Path) -> Result<Self, String> {
        let mut config: Self = toml::from_str(text).map_err(|error| error.to_string())?;
        if config.networks.is_empty() {
            return Err("there is no [[network]]".to_owned());
        }
        if let Listen::Unix(path) = &mut config.listen {
            *path = folder.join(&path);
        }
        if let Some(path) = config.database.strip_prefix("sqlite:") {
            config.database = format!("sqlite:{}", folder.join(path).display());
        }
        for network in &mut config.networks {
            network.root = folder.join(&network.root);
            if let Some(path) = &mut network.questionnaire {
                *path = folder.join(&path);
            }
        }
        Ok(config)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALL: &str = r#"
        listen = "127.0.0.1:0"
        origin = "https://reports.example.org"
        database = "sqlite:corncrake.db"

        [[network]]
        name = "example"
        root = "keys/example.note"
        languages = ["en"]
        title.en = "Example"
        [network.privacy.en]
        responsible = "a"
        kept = "b"
        rights = "c"
    "#;

    #[test]
    fn relative_paths_are_taken_from_the_files_own_folder() {
        let config = Config::parse(SMALL, Path::new("/etc/corncrake")).expect("it is right");
        assert_eq!(config.database, "sqlite:/etc/corncrake/corncrake.db");
        assert_eq!(
            config.networks[0].root,
            Path::new("/etc/corncrake/keys/example.note")
        );
    }

    #[test]
    fn an_unknown_key_is_refused_with_its_line() {
        let text = SMALL.replace("languages", "langauges");
        let wrong = Config::parse(&text, Path::new(".")).expect_err("it is wrong");
        assert!(
            wrong.contains("langauges") && wrong.contains("line 9"),
            "{wrong}"
        );
    }

    #[test]
    fn places_and_origins_are_checked() {
        for (right, wrong) in [
            ("127.0.0.1:0", "localhost"),
            (
                "https://reports.example.org",
                "https://reports.example.org/",
            ),
            ("https://reports.example.org", "reports.example.org"),
        ] {
            let text = SMALL.replace(right, wrong);
            assert!(Config::parse(&text, Path::new(".")).is_err(), "{wrong}");
        }
        let text = SMALL.replace("127.0.0.1:0", "unix:http.sock");
        let config = Config::parse(&text, Path::new("/run")).expect("it is right");
        assert_eq!(config.listen, Listen::Unix("/run/http.sock".into()));
    }
}
