//! Asking as a phone's browser asks.

use std::io::Read as _;
use std::time::Duration;

use flate2::read::GzDecoder;

use crate::desk::folder::Settings;
use crate::exchange::client::ClientError;
use crate::exchange::origin::Origin;
use crate::exchange::road;

/// More than any page, module or offline form.
const LARGEST: u64 = 8 << 20;

/// Which browser a request looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Browser {
    /// A phone that runs scripts.
    WithScripts,
    /// Tor Browser, which runs none in its safest setting.
    WithoutScripts,
}

impl Browser {
    fn name(self) -> &'static str {
        match self {
            Self::WithScripts => {
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) \
                 Chrome/142.0.0.0 Mobile Safari/537.36"
            }
            Self::WithoutScripts => {
                "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0"
            }
        }
    }
}

/// An answer.
pub struct Answer {
    /// Its policy; empty where there is none.
    pub policy: String,
    /// What came, unpacked.
    pub body: Vec<u8>,
}

/// Why nothing came at all.
#[derive(Debug, thiserror::Error)]
pub enum NotFetched {
    /// The server cannot be asked.
    #[error(transparent)]
    Client(#[from] ClientError),
    /// More came than any form has.
    #[error("the server's answer is longer than any form")]
    TooLong,
}

/// Reads the public pages of one network.
pub struct Reader {
    agent: ureq::Agent,
    origin: String,
    network: String,
    language: &'static str,
}

impl Reader {
    /// Through the road that the desk's folder names.
    pub fn new(settings: &Settings) -> Result<Self, ClientError> {
        let origin: Origin = settings.server.parse()?;
        road::check(origin.host(), settings.proxy.as_deref())?;
        let config = road::proxied(settings.proxy.as_deref())?
            .timeout_global(Some(Duration::from_mins(5)))
            .build();
        Ok(Self {
            agent: road::agent(config),
            origin: origin.to_string(),
            network: settings.network.to_string(),
            language: settings.language.code(),
        })
    }

    /// Something of the network; none where the server answers that it has none.
    pub fn get(&self, rest: &str, browser: Browser) -> Result<Option<Answer>, NotFetched> {
        self.ask(&format!("/{}/{rest}", self.network), browser)
    }

    /// Something by its path; only a path that stays on this server.
    pub fn get_absolute(&self, path: &str) -> Result<Option<Answer>, NotFetched> {
        if !path.starts_with('/') || path.starts_with("//") || path.contains(['\\', ' ']) {
            return Ok(None);
        }
        self.ask(path, Browser::WithScripts)
    }

    fn ask(&self, path: &str, browser: Browser) -> Result<Option<Answer>, NotFetched> {
        let request = self
            .agent
            .get(format!("{}{path}", self.origin))
            .header("user-agent", browser.name())
            .header(
                "accept",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
            )
            .header("accept-language", self.language)
            .header("accept-encoding", "gzip")
            .header("sec-fetch-site", "none");
        let unreachable = |error| ClientError::Unreachable(Box::new(error));
        let mut answer = request.call().map_err(unreachable)?;
        if answer.status() != 200 {
            return Ok(None);
        }
        let header = |name: &str| {
            let value = answer.headers().get(name).and_then(|it| it.to_str().ok());
            value.unwrap_or_default().to_owned()
        };
        let (policy, packed) = (
            header("content-security-policy"),
            header("content-encoding"),
        );
        let body = answer.body_mut().with_config().limit(LARGEST).read_to_vec();
        let body = body.map_err(unreachable)?;
        let body = if packed == "gzip" {
            unpacked(&body)?
        } else {
            body
        };
        Ok(Some(Answer { policy, body }))
    }
}

fn unpacked(packed: &[u8]) -> Result<Vec<u8>, NotFetched> {
    let mut plain = Vec::new();
    let read = GzDecoder::new(packed)
        .take(LARGEST + 1)
        .read_to_end(&mut plain);
    if read.is_err() || plain.len() as u64 > LARGEST {
        return Err(NotFetched::TooLong);
    }
    Ok(plain)
}
