//! `corncrake admin doctor --outside`, at real proxies: whether they keep what is sent, and how long
//! their certificates hold.

use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;

use corncrake::clock::{Clock as _, SystemClock};

use crate::doctor::{Said, changed, doctor};
use crate::support::TestDatabase;
use crate::support::binary::Server;
use crate::support::certificate::certificate;
use crate::support::proxy::Proxy;

type Start = fn(&Path, SocketAddr) -> Proxy;

/// What has Caddy keep requests, which got another name in its version 2.7.
fn keep_requests() -> &'static str {
    let version = Command::new("caddy")
        .arg("version")
        .output()
        .unwrap()
        .stdout;
    let version = String::from_utf8(version).unwrap();
    let minor = version.trim_start_matches('v').split('.').nth(1).unwrap();
    if minor.parse::<u32>().unwrap() < 7 {
        "buffer_requests"
    } else {
        "request_buffers 32MiB"
    }
}

fn seen_through(server: &Server, origin: &str, more: &[&str]) -> Said {
    let config = changed(server, &[("https://reports.example", origin)]);
    doctor(&config, &[&["--outside"], more].concat())
}

#[test]
fn a_proxy_that_keeps_uploads_until_they_are_whole_is_found_out_from_outside() {
    let database = TestDatabase::sqlite();
    let server = Server::start(&database);
    let nginx_that_keeps: Start = |folder, server| {
        Proxy::nginx(folder, &[server], |text| {
            let off = "proxy_request_buffering off;";
            assert!(text.contains(off));
            text.replace(off, "proxy_request_buffering on;")
        })
    };
    let caddy_that_keeps: Start = |folder, server| {
        Proxy::caddy_with(folder, server, |text| {
            let within = "header_up -X-Forwarded-For";
            assert!(text.contains(within));
            text.replacen(within, &format!("{}\n{within}", keep_requests()), 1)
        })
    };
    let nginx: Start = |folder, server| Proxy::nginx(folder, &[server], |text| text);
    for (start, keeps) in [
        (nginx, false),
        (Proxy::caddy as Start, false),
        (nginx_that_keeps, true),
        (caddy_that_keeps, true),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let proxy = start(folder.path(), server.address);
        let said = seen_through(&server, &format!("http://{}", proxy.address), &[]);
        if keeps {
            let found = said.line("keeps what is sent until all of it is there");
            assert!(found.starts_with("WRONG") && !said.well, "{}", said.text);
        } else {
            let found = said.line("passes uploads on as they come");
            assert!(found.starts_with("well"), "{}", said.text);
        }
        assert!(!said.text.contains("certificate"), "{}", said.text);
    }
    server.stop();
}

/// Nginx with our sample and a certificate that holds for so many days.
fn with_certificate(folder: &Path, server: SocketAddr, days: u32) -> Proxy {
    certificate(folder, "IP:127.0.0.1", days);
    let files = ["server.pem", "server.key"].map(|file| folder.join(file));
    let [own, key] = files.map(|file| file.display().to_string());
    Proxy::nginx(folder, &[server], |text| {
        let lines = text
            .lines()
            .map(|line| match line.trim().strip_prefix("listen 127.0.0.1:") {
                Some(port) => format!(
                    "listen 127.0.0.1:{} ssl;\nssl_certificate {own};\nssl_certificate_key {key};",
                    port.trim_end_matches(';')
                ),
                None => line.to_owned(),
            });
        lines.collect::<Vec<_>>().join("\n")
    })
}

#[test]
fn a_certificate_that_is_about_to_end_is_told_of_with_its_last_day() {
    let database = TestDatabase::sqlite();
    let server = Server::start(&database);
    for (days, state) in [(60, "well"), (10, "look"), (3, "WRONG")] {
        let folder = tempfile::tempdir().unwrap();
        let proxy = with_certificate(folder.path(), server.address, days);
        let origin = format!("https://{}", proxy.address);
        let authority = folder.path().join("authority.pem");
        let authority = ["--authority", authority.to_str().unwrap()];
        let said = seen_through(&server, &origin, &authority);
        let found = said.line("The certificate ");
        assert!(found.starts_with(state), "{days}: {}", said.text);
        let last = SystemClock.now() + jiff::SignedDuration::from_hours(i64::from(days) * 24);
        // The day may have changed since the certificate was made.
        let lasts = [0, 60].map(|ago| last - jiff::SignedDuration::from_secs(ago));
        let days = lasts.map(|last| last.to_string()[..10].to_owned());
        assert!(days.iter().any(|day| found.contains(day)), "{}", said.text);
        assert!(
            said.line("passes uploads on as they come")
                .starts_with("well")
        );

        let stranger = seen_through(&server, &origin, &[]);
        let found = stranger.line("cannot be reached");
        assert!(found.starts_with("WRONG"), "{}", stranger.text);
    }
    server.stop();
}
