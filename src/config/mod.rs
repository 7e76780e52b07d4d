//! The server's configuration: one TOML file, unknown keys refused.
//!
//! It names places and words, never keys: the only key material a server is pointed to is the
//! root notice of each network, which is public. Languages, network names and the notice itself
//! are understood by [`crate::intake`]; here only the form of the file is checked.

mod addresses;
mod attachments;
mod budgets;
mod limits;
mod metrics;
mod remind;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

pub use addresses::{DatabaseUrl, Listen, Origin};
pub use attachments::{AttachmentsConfig, BlobStore};
pub use budgets::{AllBudgets, BudgetConfig, BudgetsConfig, NetworkBudgets};
pub use limits::{Limits, LimitsConfig};
pub use metrics::MetricsConfig;
pub use remind::{MailConfig, RemindConfig, Unshown};

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
    pub database: DatabaseUrl,
    /// How long clients may take and how many there may be.
    #[serde(default)]
    pub limits: LimitsConfig,
    /// How much may come in, whoever sends it.
    #[serde(default)]
    pub budgets: BudgetsConfig,
    /// What may be attached to a report, and where it is kept.
    #[serde(default)]
    pub attachments: AttachmentsConfig,
    /// Where whoever watches over the server may ask how it is; without it, nowhere.
    pub metrics: Option<MetricsConfig>,
    /// Whom to remind to look at their desks.
    pub remind: Option<RemindConfig>,
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
    /// The form that works without the internet, to be handed out; its note lies beside it.
    pub offline_form: Option<PathBuf>,
    /// Its own questionnaire; without it, the default set.
    pub questionnaire: Option<PathBuf>,
    /// The languages it offers, the first being the fallback.
    pub languages: Vec<String>,
    /// Those of `languages` that no native speaker has reviewed and that it offers all the same.
    #[serde(default)]
    pub unreviewed_languages: Vec<String>,
    /// What it is called, by language.
    pub title: BTreeMap<String, String>,
    /// Whom to turn to now, in the order shown.
    #[serde(default)]
    pub help: Vec<HelpConfig>,
    /// The privacy notice, by language.
    pub privacy: BTreeMap<String, PrivacyConfig>,
    /// Where a reporter who leaves in a hurry ends up: an everyday `https` page.
    pub exit: Option<String>,
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

/// The configuration cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("cannot read the configuration {0}")]
    Unreadable(PathBuf, #[source] std::io::Error),
    /// The file is not what it should be; the message has the line, and no value from the file.
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
        let mut config: Self =
            toml::from_str(text).map_err(|error| without_values(text, &error))?;
        config.limits.check()?;
        config.budgets.check()?;
        config.attachments.check()?;
        config.remind.as_ref().map_or(Ok(()), RemindConfig::check)?;
        if let Some(metrics) = &mut config.metrics {
            metrics.check(&config.listen)?;
            metrics.resolve_in(folder);
        }
        if config.networks.is_empty() {
            return Err("there is no [[network]]".to_owned());
        }
        if let Listen::Unix(path) = &mut config.listen {
            *path = folder.join(&path);
        }
        config.database.resolve_in(folder);
        config.attachments.resolve_in(folder);
        if let Some(remind) = &mut config.remind {
            remind.resolve_in(folder);
        }
        for network in &mut config.networks {
            network.root = folder.join(&network.root);
            for path in [&mut network.questionnaire, &mut network.offline_form]
                .into_iter()
                .flatten()
            {
                *path = folder.join(&path);
            }
        }
        Ok(config)
    }
}

/// What is wrong and in which line. The error's own `Display` repeats the line, and the database's
/// password may stand in it; its message repeats a text that is not of the expected type.
fn without_values(text: &str, error: &toml::de::Error) -> String {
    let mut message = error.message().trim_end().to_owned();
    if let Some(from) = message.find(": string \"") {
        let to = message.rfind("\", expected");
        let rest = to.map_or("", |to| &message[to + 1..]).to_owned();
        message.truncate(from);
        message.push_str(": a string");
        message.push_str(&rest);
    }
    match error.span() {
        Some(span) => {
            let before = text.as_bytes().iter().take(span.start);
            let line = 1 + before.filter(|byte| **byte == b'\n').count();
            format!("line {line}: {message}")
        }
        None => message,
    }
}
