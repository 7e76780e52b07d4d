//! Where to listen, where the database is, and under which addresses the public knows the server.

use std::fmt;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use serde::Deserialize;

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

/// The address of a database, in which a password may stand: its `Debug` shows the kind only.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct DatabaseUrl(String);

impl DatabaseUrl {
    /// All of it. For opening the database, never for messages.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Takes the relative path of an SQLite file from `folder`.
    pub(super) fn resolve_in(&mut self, folder: &Path) {
        if let Some(path) = self.0.strip_prefix("sqlite:") {
            self.0 = format!("sqlite:{}", folder.join(path).display());
        }
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = self.0.split_once(':').map_or("", |(kind, _)| kind);
        write!(f, "DatabaseUrl({kind}:…)")
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
