//! Whom to remind, with which words, and by which way.

use std::fmt;
use std::path::{Path, PathBuf};

use serde::Deserialize;

/// What a reminder says, and to whom it goes. There is nothing here that what is stored could change.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RemindConfig {
    /// The subject of each message.
    pub subject: String,
    /// The words of each message.
    pub text: String,
    /// By e-mail.
    pub mail: Option<MailConfig>,
    /// Addresses that get a POST.
    pub webhooks: Vec<Unshown>,
    /// A SOCKS proxy for the webhooks, such as Tor's: `socks5h://127.0.0.1:9050`.
    pub proxy: Option<String>,
    /// The certificates of the authorities to trust (PEM) for the webhooks, instead of those that
    /// browsers trust.
    pub certificate_file: Option<PathBuf>,
}

/// A mail server, who sends, and who gets a message.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MailConfig {
    /// The mail server's name, as its certificate has it.
    pub server: String,
    /// Its port: 465, or 587 with `starttls`.
    pub port: Option<u16>,
    /// Whether the connection begins in the open and is encrypted before anything is said.
    #[serde(default)]
    pub starttls: bool,
    /// The certificates of the authorities to trust (PEM) instead of those that browsers trust.
    pub certificate_file: Option<PathBuf>,
    /// Who logs in there.
    pub user: Option<Unshown>,
    /// The file with the password, which only the server's user may read.
    pub password_file: Option<PathBuf>,
    /// The sender's address.
    pub from: Unshown,
    /// Each of these gets a message of its own.
    pub to: Vec<Unshown>,
}

/// Says neither what it is about nor who runs it: mailboxes are read by others, and telephones show
/// subjects while they are locked.
const SUBJECT: &str = "Reminder";
const TEXT: &str = "Please have a look when you have a quiet moment.\n\
    This message comes at fixed times, with the same words each time.\n";

impl Default for RemindConfig {
    fn default() -> Self {
        Self {
            subject: SUBJECT.to_owned(),
            text: TEXT.to_owned(),
            mail: None,
            webhooks: Vec::new(),
            proxy: None,
            certificate_file: None,
        }
    }
}

/// The most characters of a subject: longer ones are cut where they are shown.
const MOST_SUBJECT: usize = 120;
/// The most characters of a text.
const MOST_TEXT: usize = 4_000;

impl RemindConfig {
    pub(super) fn check(&self) -> Result<(), String> {
        let one_line = !self.subject.chars().any(char::is_control);
        if !one_line || !(1..=MOST_SUBJECT).contains(&self.subject.trim().chars().count()) {
            return Err(format!(
                "remind.subject is not one line of 1 to {MOST_SUBJECT} characters"
            ));
        }
        if !(1..=MOST_TEXT).contains(&self.text.trim().chars().count()) {
            return Err(format!("remind.text is not of 1 to {MOST_TEXT} characters"));
        }
        if self.mail.is_none() && self.webhooks.is_empty() {
            return Err("[remind] names neither `mail` nor `webhooks`".to_owned());
        }
        match &self.mail {
            Some(mail) if mail.to.is_empty() => Err("remind.mail.to names nobody".to_owned()),
            Some(mail) if mail.user.is_some() != mail.password_file.is_some() => Err(
                "remind.mail has one of `user` and `password_file` without the other".to_owned(),
            ),
            _ => Ok(()),
        }
    }

    /// Takes relative paths from `folder`.
    pub(super) fn resolve_in(&mut self, folder: &Path) {
        let mut files = vec![&mut self.certificate_file];
        if let Some(mail) = &mut self.mail {
            files.extend([&mut mail.certificate_file, &mut mail.password_file]);
        }
        for path in files.into_iter().flatten() {
            *path = folder.join(&path);
        }
    }
}

/// An address that says who analysts are, or what opens somebody's chat: its `Debug` shows its
/// length only.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Unshown(String);

impl Unshown {
    /// All of it. For sending, never for messages.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Unshown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Unshown({} bytes)", self.0.len())
    }
}
