//! Where whoever watches over the server may ask how it is.

use std::path::Path;

use serde::Deserialize;

use super::Listen;

/// Where metrics are told; without it, nowhere.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MetricsConfig {
    /// A port of this machine alone, `127.0.0.1:9464`, or a socket, `unix:PATH`.
    pub listen: Listen,
}

impl MetricsConfig {
    /// Refuses an address that others could reach, and the public's own.
    pub(super) fn check(&self, public: &Listen) -> Result<(), String> {
        match &self.listen {
            Listen::Tcp(address) if !address.ip().is_loopback() => Err(
                "metrics.listen is neither an address of this machine alone (127.0.0.1:PORT) nor \
                 `unix:PATH`"
                    .to_owned(),
            ),
            Listen::Tcp(address) if address.port() == 0 => Ok(()),
            own if own == public => Err("metrics.listen is where the public comes in".to_owned()),
            _ => Ok(()),
        }
    }

    /// Takes a relative path from `folder`.
    pub(super) fn resolve_in(&mut self, folder: &Path) {
        if let Listen::Unix(path) = &mut self.listen {
            *path = folder.join(&path);
        }
    }
}
