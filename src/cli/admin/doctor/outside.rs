//! How the server is seen: by itself, and by a visitor, through whatever stands in front.

use std::time::Duration;

use super::Finding;
use super::front::Trust;
use super::line::{Head, ask};
use crate::config::{Listen, Origin};
use crate::exchange::origin::is_onion;
use crate::exchange::road::{agent, settings};

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(20);
/// What a proxy may add or change as it likes.
const ITS_OWN: [&str; 6] = [
    "alt-svc",
    "connection",
    "content-length",
    "date",
    "keep-alive",
    "transfer-encoding",
];
/// What a proxy should add.
const WANTED: &str = "strict-transport-security";

/// Asks for each network's form.
pub fn look(
    listen: &Listen,
    origin: Option<&Origin>,
    networks: &[String],
    trust: &Trust,
) -> Vec<Finding> {
    let host = origin.map_or("localhost", host);
    let mut found = Vec::new();
    let by_tor = origin.filter(|origin| needs_tor(origin));
    let origin = origin.filter(|origin| !needs_tor(origin));
    for name in networks {
        let path = format!("/{name}/");
        let own = match ask(listen, host, &path) {
            Ok(head) if head.status == 200 => {
                found.push(Finding::well(format!(
                    "{name}: the server answers with its form."
                )));
                head
            }
            Ok(head) => {
                let what = format!("{name}: the server answers with status {}.", head.status);
                found.push(Finding::wrong(what, "Look at its log."));
                continue;
            }
            Err(_) => {
                found.push(Finding::look(
                    format!("{name}: the server does not answer."),
                    "Start it (`systemctl start corncrake`), and look at its log.",
                ));
                continue;
            }
        };
        if let Some(origin) = origin {
            found.extend(seen(name, origin, &path, &own, trust));
        }
    }
    if let Some(origin) = origin {
        found.extend(unencrypted(origin, trust));
    }
    found.extend(by_tor.map(|_| {
        Finding::look(
            "The address is an onion service: only Tor leads there, so nothing was asked for from outside.",
            "Open the form in Tor Browser.",
        )
    }));
    found
}

/// A name server that were asked for it would learn which machine the onion service runs on.
fn needs_tor(origin: &Origin) -> bool {
    let uri: Option<http::Uri> = origin.as_str().parse().ok();
    uri.is_some_and(|uri| uri.host().is_some_and(is_onion))
}

fn host(origin: &Origin) -> &str {
    let (_, host) = origin.as_str().split_once("://").unwrap_or_default();
    host
}

/// What a visitor gets, beside what the server said.
fn seen(name: &str, origin: &Origin, path: &str, own: &Head, trust: &Trust) -> Vec<Finding> {
    let address = format!("{}{path}", origin.as_str());
    match get(&address, trust) {
        Ok(head) => compare(name, &address, &head, own),
        Err(error) => vec![Finding::wrong(
            format!("{name}: {address} cannot be reached: {error}."),
            "Look at the proxy in front, its certificate, and the name's address.",
        )],
    }
}

fn compare(name: &str, address: &str, seen: &Head, own: &Head) -> Vec<Finding> {
    if seen.status != own.status {
        return vec![Finding::wrong(
            format!("{name}: {address} answers with status {}.", seen.status),
            "Look at the proxy in front.",
        )];
    }
    let mut found = Vec::new();
    let lost = names(&own.headers, &seen.headers);
    if !lost.is_empty() {
        found.push(Finding::wrong(
            format!("{name}: what stands in front takes away or changes {lost}."),
            "Have it pass the server's headers on as they are: they forbid the browser to keep what \
             is typed, to run what is not ours, and to tell others of the visit.",
        ));
    }
    let added = names(&seen.headers, &own.headers);
    if !added.is_empty() {
        found.push(Finding::look(
            format!("{name}: what stands in front adds {added}."),
            "Take away what is not needed; nothing may set a cookie.",
        ));
    }
    let is_encrypted = address.starts_with("https:");
    if is_encrypted && !seen.headers.iter().any(|(name, _)| name == WANTED) {
        found.push(Finding::look(
            format!("{name}: browsers are not told to come by HTTPS only."),
            "Have the proxy send Strict-Transport-Security, as the samples in deploy/ do.",
        ));
    }
    if found.is_empty() {
        found.push(Finding::well(format!(
            "{name}: a visitor gets what the server says."
        )));
    }
    found
}

/// The names of those headers that are not among the others with the same value.
fn names(of: &[(String, String)], others: &[(String, String)]) -> String {
    let own = |name: &str| ITS_OWN.contains(&name) || name == WANTED;
    let mut names: Vec<&str> = of
        .iter()
        .filter(|header| !own(&header.0) && !others.contains(header))
        .map(|(name, _)| name.as_str())
        .collect();
    names.dedup();
    names.join(", ")
}

/// The form must not be there without encryption.
fn unencrypted(origin: &Origin, trust: &Trust) -> Option<Finding> {
    let host = origin.as_str().strip_prefix("https://")?;
    let answer = get(&format!("http://{host}/"), trust).ok()?;
    (answer.status == 200).then(|| {
        Finding::wrong(
            "The server answers without encryption too.",
            "Have the proxy send visitors from http:// on to https://.",
        )
    })
}

fn get(address: &str, trust: &Trust) -> Result<Head, ureq::Error> {
    let config = settings()
        .http_status_as_error(false)
        .max_redirects(0)
        .timeout_global(Some(PATIENCE))
        .tls_config(trust.as_ureq_takes_it())
        .build();
    let answer = agent(config).get(address).call()?;
    let headers = answer.headers().iter().map(|(name, value)| {
        let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
        (name.as_str().to_owned(), value)
    });
    Ok(Head {
        status: answer.status().as_u16(),
        headers: headers.collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::admin::doctor::State;

    fn head(headers: &[(&str, &str)]) -> Head {
        let headers = headers
            .iter()
            .map(|(name, value)| (name.to_string(), value.to_string()));
        Head {
            status: 200,
            headers: headers.collect(),
        }
    }

    #[test]
    fn what_a_proxy_takes_away_changes_or_adds_is_told_by_name() {
        let own = head(&[
            ("cache-control", "no-store"),
            ("referrer-policy", "no-referrer"),
        ]);
        let look = |seen: &[(&str, &str)]| {
            let found = compare("example", "https://r.example/example/", &head(seen), &own);
            found
                .into_iter()
                .map(|it| (it.state, it.what))
                .collect::<Vec<_>>()
        };
        let hsts = (WANTED, "max-age=63072000");
        let fine = [
            ("referrer-policy", "no-referrer"),
            ("cache-control", "no-store"),
            hsts,
        ];
        assert_eq!(look(&fine)[0].0, State::Well);
        assert_eq!(look(&fine[..2])[0].0, State::Look);
        let (state, what) = &look(&fine[1..])[0];
        assert_eq!(*state, State::Wrong);
        assert!(what.contains("referrer-policy"), "{what}");
        let changed = [fine[0], ("cache-control", "max-age=60"), hsts];
        let all = look(&changed);
        assert_eq!([all[0].0, all[1].0], [State::Wrong, State::Look]);
        let with = [
            fine[0],
            fine[1],
            hsts,
            ("set-cookie", "visitor=1"),
            ("date", "today"),
        ];
        let (state, what) = &look(&with)[0];
        assert_eq!(*state, State::Look);
        assert!(
            what.ends_with("adds set-cookie.") && !what.contains("visitor"),
            "{what}"
        );
    }
}
