//! By e-mail, through a mail server that the operator trusts with the addresses.
//!
//! One connection and one message for each address: no mailbox says who else is reminded. A message
//! bears what a mail server asks for and no more: no name of this machine, no program's name, no time
//! of day, and an id from chance.

use std::time::Duration;

use anyhow::{Context as _, anyhow, ensure};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use lettre::message::Mailbox;
use lettre::message::header::{ContentType, MIME_VERSION_1_0};
use lettre::transport::smtp;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, CertificateStore, Tls, TlsParameters};
use lettre::{Address, Message, SmtpTransport, Transport as _};
use rand::TryRng as _;
use rand::rngs::SysRng;

use super::Failed;
use crate::cli::certificates;
use crate::cli::secret::{self, IfOpen};
use crate::config::{MailConfig, RemindConfig, Unshown};
use crate::exchange::origin::is_onion;

/// How long the mail server may take for each answer.
const PATIENCE: Duration = Duration::from_secs(30);
/// Encrypted from the first byte.
const SMTPS: u16 = 465;
/// Encrypted after STARTTLS.
const SUBMISSION: u16 = 587;

/// The file with the password, as errors name it.
pub const PASSWORD: &str = "remind.mail.password_file";

/// A mail server, ready to be spoken to, and the same message for each address.
pub struct Mail {
    transport: SmtpTransport,
    from: Address,
    to: Vec<Address>,
    subject: String,
    text: String,
}

impl Mail {
    /// From the configuration; nothing is sent yet.
    pub fn new(config: &MailConfig, words: &RemindConfig) -> anyhow::Result<Self> {
        let to = config.to.iter().zip(1..);
        let to =
            to.map(|(text, number)| address(text, &format!("remind.mail.to, number {number}")));
        Ok(Self {
            transport: transport(config)?,
            from: address(&config.from, "remind.mail.from")?,
            to: to.collect::<Result<_, _>>()?,
            subject: words.subject.clone(),
            text: words.text.clone(),
        })
    }

    /// Sends to each, and says which of them failed.
    pub fn send(&self, today: Date) -> anyhow::Result<Vec<Failed>> {
        let mut failed = Vec::new();
        for (to, number) in self.to.iter().zip(1..) {
            if let Err(error) = self.transport.send(&self.message(to, today)?) {
                failed.push(Failed {
                    field: format!("remind.mail.to, number {number}"),
                    why: why(&error),
                });
            }
        }
        Ok(failed)
    }

    fn message(&self, to: &Address, today: Date) -> anyhow::Result<Message> {
        let mut id = [0; 16];
        SysRng.try_fill_bytes(&mut id).context("no randomness")?;
        // The day only: when the timer ran is nobody's business, and the same all over the world.
        let day = today
            .to_zoned(TimeZone::UTC)
            .context("the day")?
            .timestamp();
        Message::builder()
            .from(Mailbox::new(None, self.from.clone()))
            .to(Mailbox::new(None, to.clone()))
            .subject(&self.subject)
            .date(day.into())
            .message_id(Some(format!(
                "<{}@{}>",
                hex::encode(id),
                self.from.domain()
            )))
            .header(MIME_VERSION_1_0)
            .header(ContentType::TEXT_PLAIN)
            .body(self.text.clone())
            .map_err(|_| anyhow!("remind.text cannot be sent as a message"))
    }
}

fn address(text: &Unshown, field: &str) -> anyhow::Result<Address> {
    let parsed = text.expose().parse();
    parsed.map_err(|_| anyhow!("{field} is not an e-mail address"))
}

fn transport(config: &MailConfig) -> anyhow::Result<SmtpTransport> {
    // A name server would be asked for it, and learn of it.
    ensure!(
        !is_onion(&config.server),
        "remind.mail.server is an onion service, and no mail goes through `remind.proxy`"
    );
    let mut tls = TlsParameters::builder(config.server.clone());
    if let Some(file) = &config.certificate_file {
        let read = std::fs::read(file).context("remind.mail.certificate_file cannot be read")?;
        let authority = Certificate::from_pem(&read)
            .map_err(|_| anyhow!("remind.mail.certificate_file holds no certificate (PEM)"))?;
        tls = tls
            .certificate_store(CertificateStore::None)
            .add_root_certificate(authority);
    }
    let tls = tls
        .build()
        .map_err(|_| anyhow!("remind.mail.certificate_file holds no certificate (PEM)"))?;
    // There is no third way: what is not encrypted is not sent.
    let (tls, usual_port) = if config.starttls {
        (Tls::Required(tls), SUBMISSION)
    } else {
        (Tls::Wrapper(tls), SMTPS)
    };
    let mut transport = SmtpTransport::builder_dangerous(&config.server)
        .port(config.port.unwrap_or(usual_port))
        .tls(tls)
        .timeout(Some(PATIENCE));
    if let (Some(user), Some(file)) = (&config.user, &config.password_file) {
        let password = secret::read(file, PASSWORD, IfOpen::Refuse)?;
        let user = user.expose().to_owned();
        transport = transport.credentials(Credentials::new(user, password.to_string()));
    }
    Ok(transport.build())
}

/// In our own words: a mail server's repeat addresses, and more.
fn why(error: &smtp::Error) -> String {
    if let Some(code) = error.status() {
        return format!("the mail server answers with {code}");
    }
    let why = if certificates::is_refused(error) {
        "nothing was sent: the mail server's certificate is not trusted, is out of date, or is for \
         another name"
    } else if error.is_tls() {
        "no encrypted connection to the mail server: it speaks no TLS that we do"
    } else if error.is_timeout() {
        "the mail server does not answer in time"
    } else if error.is_client() {
        "the mail server offers neither what is asked of it nor a way to log in"
    } else {
        "the mail server cannot be reached, or does not encrypt as configured"
    };
    why.to_owned()
}
