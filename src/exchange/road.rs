//! How a desk, or whoever verifies, gets to a server: by the road that it was told of, and no other.

use std::time::Duration;

use ureq::Agent;
use ureq::config::{Config, ConfigBuilder};
use ureq::typestate::AgentScope;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};

use super::origin::is_onion;

/// Why there is no road.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoRoad {
    /// Not a proxy to speak through.
    #[error("proxy address: not of the form socks5h://host:port")]
    Proxy,
    /// Only Tor leads there.
    #[error(
        "an onion service is reached through Tor only: name its SOCKS proxy, such as socks5h://127.0.0.1:9050"
    )]
    Onion,
}

/// Fails for an onion service where no proxy is named.
pub fn check(host: &str, proxy: Option<&str>) -> Result<(), NoRoad> {
    if is_onion(host) && proxy.is_none() {
        return Err(NoRoad::Onion);
    }
    Ok(())
}

/// Settings of an agent, for [`agent`].
#[expect(clippy::disallowed_methods, reason = "elsewhere, agents begin here")]
pub fn settings() -> ConfigBuilder<AgentScope> {
    Agent::config_builder()
}

/// What every request has in common. `proxy` is a SOCKS proxy, which also looks names up: asking a
/// name server for them would tell the local network who is being visited.
pub fn proxied(proxy: Option<&str>) -> Result<ConfigBuilder<AgentScope>, NoRoad> {
    let proxy = proxy.map(resolving_proxy).transpose()?;
    Ok(settings()
        .http_status_as_error(false)
        // A redirect could lead a signature or a session elsewhere.
        .max_redirects(0)
        // Not the environment's: what goes through Tor must be what was said here.
        .proxy(proxy)
        .timeout_connect(Some(Duration::from_mins(1))))
}

fn resolving_proxy(text: &str) -> Result<ureq::Proxy, NoRoad> {
    let rest = text
        .strip_prefix("socks5h://")
        .or_else(|| text.strip_prefix("socks5://"))
        .ok_or(NoRoad::Proxy)?;
    ureq::Proxy::new(&format!("socks5h://{rest}")).map_err(|_| NoRoad::Proxy)
}

/// An agent that asks no name server for an onion service, whatever it is told to fetch: whoever
/// answers, or listens, would learn of the visit, or which machine the service runs on (RFC 7686,
/// section 2).
pub fn agent(config: Config) -> Agent {
    Agent::with_parts(config, DefaultConnector::new(), NoOnions::default())
}

#[derive(Default)]
struct NoOnions(DefaultResolver);

impl std::fmt::Debug for NoOnions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NoOnions")
    }
}

impl Resolver for NoOnions {
    fn resolve(
        &self,
        uri: &http::Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        if uri.host().is_some_and(is_onion) {
            return Err(ureq::Error::Other(Box::new(NoRoad::Onion)));
        }
        self.0.resolve(uri, config, timeout)
    }
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;

    use super::*;

    #[test]
    fn no_name_server_is_asked_for_an_onion_service_however_it_is_written() {
        let agent = agent(proxied(None).expect("no proxy is one").build());
        let name = "a".repeat(56);
        for address in [
            format!("http://{name}.onion/"),
            format!("https://{name}.ONION:8443/"),
            format!("http://www.{name}.onion./"),
        ] {
            let refused = agent.get(&address).call().expect_err("no road leads there");
            let why = refused.to_string();
            assert!(
                why.contains("an onion service is reached through Tor only"),
                "{why}"
            );
        }
        // Of other names, the machine is asked: nobody listens there any more.
        let port = TcpListener::bind("127.0.0.1:0").and_then(|it| it.local_addr());
        let port = port.expect("a port").port();
        let refused = agent.get(format!("http://localhost:{port}/")).call();
        let why = refused.expect_err("nobody listens").to_string();
        assert!(!why.contains("onion"), "{why}");
    }

    #[test]
    fn an_onion_service_needs_a_proxy_and_other_names_do_not() {
        assert_eq!(check("abc.onion", None), Err(NoRoad::Onion));
        assert_eq!(check("abc.Onion.", None), Err(NoRoad::Onion));
        assert_eq!(check("abc.onion", Some("socks5h://127.0.0.1:9050")), Ok(()));
        assert_eq!(check("onion.example", None), Ok(()));
    }
}
