//! By a POST, to a chat service or whatever else the operator runs.
//!
//! Its body is `{"text":"…"}`, which most chat services take as it is, and nothing else.

use std::time::Duration;

use anyhow::{Context as _, anyhow};
use http::Uri;

use super::Failed;
use crate::cli::certificates;
use crate::config::RemindConfig;
use crate::exchange::origin::{NotAnOrigin, Origin, is_onion};
use crate::exchange::road::{agent, proxied};

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// All webhooks, and what each gets.
pub struct Webhooks {
    agent: ureq::Agent,
    to: Vec<Uri>,
    body: Vec<u8>,
    /// What is said where no connection comes about.
    unreachable: &'static str,
}

impl Webhooks {
    /// From the configuration; nothing is sent yet.
    pub fn new(config: &RemindConfig) -> anyhow::Result<Self> {
        let authority = config.certificate_file.as_deref();
        let authority = authority.map(|file| certificates::read(file, "remind.certificate_file"));
        let authority = authority.transpose()?.unwrap_or_default();
        let settings = proxied(config.proxy.as_deref())
            .context("remind.proxy")?
            // None of what a program says of itself unasked.
            .user_agent("")
            .accept("")
            .accept_encoding("")
            .tls_config(certificates::trusting(&authority))
            .timeout_global(Some(PATIENCE))
            .build();
        let to = config.webhooks.iter().zip(1..).map(|(text, number)| {
            address(text.expose(), config.proxy.is_some())
                .with_context(|| format!("remind.webhooks, number {number}"))
        });
        let body = serde_json::json!({ "text": config.text });
        Ok(Self {
            agent: agent(settings),
            to: to.collect::<Result<_, _>>()?,
            body: serde_json::to_vec(&body).context("remind.text")?,
            unreachable: match config.proxy {
                Some(_) => "it cannot be reached through `remind.proxy`",
                None => "it cannot be reached",
            },
        })
    }

    /// Sends to each, and says which of them failed.
    pub fn send(&self) -> Vec<Failed> {
        let sent = self.to.iter().zip(1..).map(|(to, number)| {
            let why = self.post(to).err()?;
            let field = format!("remind.webhooks, number {number}");
            Some(Failed { field, why })
        });
        sent.flatten().collect()
    }

    fn post(&self, to: &Uri) -> Result<(), String> {
        let request = self.agent.post(to).content_type("application/json");
        match request.send(&self.body[..]) {
            Ok(answer) if answer.status().is_success() => Ok(()),
            Ok(answer) => Err(format!("it answers with {}", answer.status().as_u16())),
            // Its own words may repeat the address.
            Err(ureq::Error::Timeout(_)) => Err("it does not answer in time".to_owned()),
            Err(error) if has_wrong_certificate(&error) => Err(
                "nothing was sent: its certificate is not trusted, is out of date, or is for another name"
                    .to_owned(),
            ),
            Err(_) => Err(self.unreachable.to_owned()),
        }
    }
}

fn has_wrong_certificate(error: &ureq::Error) -> bool {
    match error {
        ureq::Error::Io(error) => certificates::is_refused(error),
        ureq::Error::Rustls(error) => certificates::is_refused(error),
        _ => false,
    }
}

/// An address whose words nobody on the way can read.
fn address(text: &str, has_proxy: bool) -> anyhow::Result<Uri> {
    let uri: Uri = text.parse().map_err(|_| anyhow!("not an address"))?;
    let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
        return Err(anyhow!("not an address"));
    };
    match format!("{scheme}://{authority}").parse::<Origin>() {
        // A name server would be asked for it, and learn of it.
        Ok(_) if is_onion(authority.host()) && !has_proxy => Err(anyhow!(
            "an onion service is reached through `remind.proxy`"
        )),
        Ok(_) => Ok(uri),
        Err(NotAnOrigin::Unencrypted) => Err(anyhow!(
            "it is http: only https is taken, or an onion service, or this machine"
        )),
        Err(NotAnOrigin::Form) => Err(anyhow!("not an address")),
    }
}
