//! `desk.toml`, and what can be wrong with a desk's folder.

use std::io;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::disclosure::Labels;
use crate::keys::public::NetworkName;
use crate::text::Lang;

/// `desk.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The server's origin, for example `https://reports.example`.
    pub server: String,
    /// The network.
    pub network: NetworkName,
    /// Whether the network is for practice. Said when the desk was made, and never taken from a
    /// notice alone: a desk for practice and a real one are not taken for one another.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub training: bool,
    /// The member's identity file.
    pub identity: PathBuf,
    /// Where a steward keeps the network's documents, if not in `stewards/` inside the desk's folder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub documents: Option<PathBuf>,
    /// A SOCKS proxy, for example `socks5h://127.0.0.1:9050`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proxy: Option<String>,
    /// The language of labels.
    pub language: Lang,
    /// The organisation as releases cite it, by language code.
    #[serde(default, skip_serializing_if = "Labels::is_empty")]
    pub publisher: Labels,
    /// The area that it takes reports from, by language code.
    #[serde(default, skip_serializing_if = "Labels::is_empty")]
    pub covers: Labels,
}

/// Something is wrong with the folder.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// There is something already.
    #[error("{0} is already there; a new desk wants a folder that does not exist or is empty")]
    Taken(PathBuf),
    /// Not a desk's folder.
    #[error("{0} is no desk's folder (no desk.toml in it); `corncrake desk init` makes one")]
    NotADesk(PathBuf),
    /// `desk.toml` cannot be read.
    #[error("{path}: {why}")]
    Settings {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// Another program is at work in it.
    #[error("another corncrake command is at work in this folder; wait for it to end")]
    Busy,
    /// A file is damaged.
    #[error("{0} is damaged; remove it and sync again")]
    Damaged(PathBuf),
    /// The machine refuses.
    #[error("{path}: {source}")]
    Io {
        /// Which file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}
