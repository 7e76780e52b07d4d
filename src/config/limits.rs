//! How long clients may take and how many there may be.

use std::time::Duration;

use serde::Deserialize;

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
    pub(super) fn check(&self) -> Result<(), String> {
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
