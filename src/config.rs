//! The server's configuration: one TOML file, unknown keys refused.
//!
//! It names places and words, never keys: the only key material a server is pointed to is the
//! root notice of each network, which is public. Languages, network names and the notice itself
//! are understood by [`crate::intake`]; here only the form of the file is checked.

use std::collections::BTreeMap;
use std::fmt;
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

/// What may be attached to a report, and where it is kept, sealed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct AttachmentsConfig {
    /// The most of one report or letter, in megabytes; 0 takes no attachments.
    pub megabytes: u32,
    /// The most of one picture, in millions of pixels. A picture that is made anew here takes up to
    /// four bytes of memory a pixel; one at a time is.
    pub megapixels: u32,
    /// The most memory for what browsers without scripts send, in MiB, all requests together.
    pub memory_mib: u32,
    /// The folder or the bucket: `folder:PATH`, `s3://BUCKET` or `s3://BUCKET/PREFIX`. Without it, a
    /// folder beside an `SQLite` file, and no attachments with PostgreSQL.
    pub store: Option<BlobStore>,
    /// The address of an S3-compatible store; without it, Amazon's own for the region.
    pub endpoint: Option<String>,
    /// The bucket's region.
    pub region: String,
    /// The file with the access key's id.
    pub access_key_file: Option<PathBuf>,
    /// The file with the secret access key.
    pub secret_key_file: Option<PathBuf>,
}

impl Default for AttachmentsConfig {
    fn default() -> Self {
        Self {
            megabytes: 25,
            megapixels: 40,
            memory_mib: 160,
            store: None,
            endpoint: None,
            region: "us-east-1".to_owned(),
            access_key_file: None,
            secret_key_file: None,
        }
    }
}

/// The most megabytes of one report: a sealed frame's length has to be told in 32 bits, and every
/// file passes through memory.
const MOST_MEGABYTES: u32 = 200;
/// The most millions of pixels: four bytes each.
const MOST_MEGAPIXELS: u32 = 200;

impl AttachmentsConfig {
    fn check(&self) -> Result<(), String> {
        if self.megabytes > MOST_MEGABYTES {
            return Err(format!(
                "attachments.megabytes is more than {MOST_MEGABYTES}"
            ));
        }
        if !(1..=MOST_MEGAPIXELS).contains(&self.megapixels) {
            return Err(format!(
                "attachments.megapixels is not from 1 to {MOST_MEGAPIXELS}"
            ));
        }
        // One report has to fit: as it comes, and sealed.
        if self.memory_mib < self.megabytes * 3 + 2 {
            return Err(format!(
                "attachments.memory_mib is less than {}, which one report of {} megabytes takes",
                self.megabytes * 3 + 2,
                self.megabytes
            ));
        }
        let keys = [&self.access_key_file, &self.secret_key_file];
        let bucket = matches!(self.store, Some(BlobStore::Bucket { .. }));
        if bucket && keys.iter().any(|key| key.is_none()) {
            return Err(
                "attachments.store is a bucket: `access_key_file` and `secret_key_file` are missing"
                    .to_owned(),
            );
        }
        if !bucket && (self.endpoint.is_some() || keys.iter().any(|key| key.is_some())) {
            return Err(
                "attachments.store is no bucket, but keys or an endpoint are named".to_owned(),
            );
        }
        Ok(())
    }
}

/// Where sealed attachments lie.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum BlobStore {
    /// A folder.
    Folder(PathBuf),
    /// A bucket of an S3-compatible store.
    Bucket {
        /// Its name.
        name: String,
        /// What the names of all objects begin with; may be empty.
        prefix: String,
    },
}

impl TryFrom<String> for BlobStore {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if let Some(path) = text.strip_prefix("folder:")
            && !path.is_empty()
        {
            return Ok(Self::Folder(path.into()));
        }
        let (name, prefix) = text
            .strip_prefix("s3://")
            .map(|rest| rest.split_once('/').unwrap_or((rest, "")))
            .unwrap_or_default();
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._/".contains(&byte);
        if name.is_empty() || !name.bytes().chain(prefix.bytes()).all(plain) {
            return Err(
                "`attachments.store` is `folder:PATH`, `s3://BUCKET` or `s3://BUCKET/PREFIX`",
            );
        }
        Ok(Self::Bucket {
            name: name.to_owned(),
            prefix: prefix.trim_matches('/').to_owned(),
        })
    }
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

/// The address of a database, in which a password may stand: its `Debug` shows the kind only.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct DatabaseUrl(String);

impl DatabaseUrl {
    /// All of it. For opening the database, never for messages.
    pub fn expose(&self) -> &str {
        &self.0
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

/// The most seconds of any limit.
const MOST_SECONDS: u64 = 86_400;

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
    /// Refuses a limit that limits nothing: a day is a slip, and far larger ones are more than a
    /// clock can add.
    fn check(&self) -> Result<(), String> {
        for (key, seconds) in [
            ("header_seconds", self.header_seconds),
            ("body_seconds", self.body_seconds),
            ("idle_seconds", self.idle_seconds),
            ("connection_seconds", self.connection_seconds),
            ("drain_seconds", self.drain_seconds),
        ] {
            if seconds > MOST_SECONDS {
                return Err(format!("limits.{key} is more than a day ({MOST_SECONDS})"));
            }
        }
        Ok(())
    }

    /// As the server takes them; none is ever nothing at all, or more than a day.
    pub fn limits(self) -> Limits {
        let seconds = |seconds: u64| Duration::from_secs(seconds.clamp(1, MOST_SECONDS));
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

/// How much may come in: floods are met by these, never by an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct BudgetsConfig {
    /// For each network.
    pub network: NetworkBudgets,
    /// For all networks together.
    pub all_networks: AllBudgets,
}

/// How much of one kind may come at once, and how much is added in a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BudgetConfig {
    /// The most that may come at once, where nothing came for a while.
    pub at_once: u32,
    /// What is added in a day, in equal parts at each full hour.
    pub per_day: u32,
}

/// The budgets of one network; what is left out keeps its default.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct NetworkBudgets {
    /// Reports and letters, one by one.
    pub reports: BudgetConfig,
    /// Receipts that lead to nothing.
    pub look_ups: BudgetConfig,
    /// Attachments, in MiB as they are stored.
    pub attachments_mib: BudgetConfig,
}

/// The budgets of all networks together; what is left out keeps its default.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct AllBudgets {
    /// Reports and letters, one by one.
    pub reports: BudgetConfig,
    /// Receipts that lead to nothing.
    pub look_ups: BudgetConfig,
    /// Attachments, in MiB as they are stored.
    pub attachments_mib: BudgetConfig,
}

const fn budget(at_once: u32, per_day: u32) -> BudgetConfig {
    BudgetConfig { at_once, per_day }
}

impl Default for NetworkBudgets {
    fn default() -> Self {
        Self {
            reports: budget(2_000, 2_000),
            look_ups: budget(20_000, 48_000),
            attachments_mib: budget(1_024, 384),
        }
    }
}

impl Default for AllBudgets {
    fn default() -> Self {
        Self {
            reports: budget(4_000, 4_000),
            look_ups: budget(50_000, 120_000),
            attachments_mib: budget(2_048, 512),
        }
    }
}

/// The most of any budget: more than can come in a day, and little enough to be added up.
const MOST_BUDGET: u32 = 4_000_000;

impl BudgetsConfig {
    /// Refuses a budget that admits nothing, or none at all.
    fn check(&self) -> Result<(), String> {
        let (one, all) = (&self.network, &self.all_networks);
        for (key, budget) in [
            ("network.reports", one.reports),
            ("network.look_ups", one.look_ups),
            ("network.attachments_mib", one.attachments_mib),
            ("all_networks.reports", all.reports),
            ("all_networks.look_ups", all.look_ups),
            ("all_networks.attachments_mib", all.attachments_mib),
        ] {
            let sound = 1..=MOST_BUDGET;
            if !sound.contains(&budget.at_once) || !sound.contains(&budget.per_day) {
                return Err(format!("budgets.{key} is not from 1 to {MOST_BUDGET}"));
            }
        }
        Ok(())
    }
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
        if config.networks.is_empty() {
            return Err("there is no [[network]]".to_owned());
        }
        if let Listen::Unix(path) = &mut config.listen {
            *path = folder.join(&path);
        }
        if let Some(path) = config.database.0.strip_prefix("sqlite:") {
            config.database.0 = format!("sqlite:{}", folder.join(path).display());
        }
        let attachments = &mut config.attachments;
        if let Some(BlobStore::Folder(path)) = &mut attachments.store {
            *path = folder.join(&path);
        }
        let keys = [
            &mut attachments.access_key_file,
            &mut attachments.secret_key_file,
        ];
        for path in keys.into_iter().flatten() {
            *path = folder.join(&path);
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
        let database = config.database.expose();
        assert_eq!(database, "sqlite:/etc/corncrake/corncrake.db");
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
    fn no_message_shows_the_databases_password() {
        let secret = "hunter2hunter2";
        let url = format!("\"postgres://cc:{secret}@db/cc\"");
        let right = SMALL.replace("\"sqlite:corncrake.db\"", &url);
        for (wrong, line) in [
            (right.replace("database =", "databse ="), "line 4"),
            (right.replace("database =", "limits ="), "line 4"),
            (right.replace("database =", "also_at ="), "line 4"),
            (right.replace("database =", "listen ="), "line 4"),
            (right.replace("database =", "database"), "line 4"),
            (right.replace(&url, &url[1..]), "line 4"),
            (right.replace(&url, &url[..url.len() - 1]), "line 4"),
            (right.replace("database =", "origin ="), "line 4"),
        ] {
            let refused = Config::parse(&wrong, Path::new(".")).expect_err("it is wrong");
            assert!(!refused.contains(secret), "{refused}");
            assert!(refused.contains(line), "{refused}");
        }
        let config = Config::parse(&right, Path::new(".")).expect("it is right");
        assert!(!format!("{config:?}").contains(secret));
    }

    #[test]
    fn a_place_for_attachments_is_a_folder_or_a_bucket_whose_keys_are_in_files() {
        let with = |attachments: &str| {
            let text = SMALL.replace(
                "        [[network]]",
                &format!("[attachments]\n{attachments}\n[[network]]"),
            );
            Config::parse(&text, Path::new("/etc/corncrake")).map(|config| config.attachments)
        };
        let folder = with("store = \"folder:sealed\"").expect("it is right");
        let path = PathBuf::from("/etc/corncrake/sealed");
        assert_eq!(folder.store, Some(BlobStore::Folder(path)));
        let keys = "access_key_file = \"id\"\nsecret_key_file = \"key\"";
        let bucket = with(&format!("store = \"s3://sealed/a/b\"\n{keys}")).expect("it is right");
        let (name, prefix) = ("sealed".to_owned(), "a/b".to_owned());
        assert_eq!(bucket.store, Some(BlobStore::Bucket { name, prefix }));
        assert_eq!(bucket.secret_key_file, Some("/etc/corncrake/key".into()));
        assert_eq!(with("megabytes = 0").expect("off").megabytes, 0);
        for wrong in [
            "store = \"/var/sealed\"",
            "store = \"s3://\"",
            "store = \"s3://sealed\"",
            "store = \"s3://user:secret@sealed\"",
            "store = \"folder:\"",
            "secret_key = \"abc\"",
            keys,
            "megabytes = 201",
            "megapixels = 0",
            "memory_mib = 76",
        ] {
            assert!(with(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_limit_of_more_than_a_day_is_refused() {
        for (seconds, right) in [(86_400, true), (86_401, false), (i64::MAX, false)] {
            let text = SMALL.replace(
                "        [[network]]",
                &format!("        [limits]\n idle_seconds = {seconds}\n        [[network]]"),
            );
            let config = Config::parse(&text, Path::new("."));
            assert_eq!(config.is_ok(), right, "{seconds}");
        }
        let limits = LimitsConfig {
            body_seconds: u64::MAX,
            ..LimitsConfig::default()
        };
        assert_eq!(limits.limits().body, Duration::from_hours(24));
    }

    #[test]
    fn a_budget_of_nothing_is_refused_and_what_is_left_out_keeps_its_default() {
        let with = |budgets: &str| {
            let text = SMALL.replace("        [[network]]", &format!("{budgets}\n[[network]]"));
            Config::parse(&text, Path::new("."))
        };
        let config = with("[budgets.network]\nreports = { at_once = 7, per_day = 9 }");
        let budgets = config.expect("it is right").budgets;
        assert_eq!(budgets.network.reports, budget(7, 9));
        let default = AllBudgets::default();
        assert_eq!(budgets.all_networks.look_ups, default.look_ups);
        for wrong in [
            "[budgets.network]\nreports = { at_once = 0, per_day = 9 }",
            "[budgets.all_networks]\nlook_ups = { at_once = 9, per_day = 0 }",
            "[budgets.network]\nattachments_mib = { at_once = 5000000, per_day = 1 }",
            "[budgets.network]\nreports = { at_once = 1 }",
            "[budgets]\nreports = { at_once = 1, per_day = 1 }",
        ] {
            assert!(with(wrong).is_err(), "{wrong}");
        }
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
