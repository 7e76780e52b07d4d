//! The door itself: time, size, origin and headers, without any of the domain behind it.

use std::io::{Read, Write};
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::Request;
use axum::response::IntoResponse;
use axum::routing::{get as on_get, post as on_post};
use corncrake::text::Lang;
use corncrake::web::{Dress, Limits, Page, Style, body, dress};
use maud::html;

use crate::support::http::{Answer, Served, connect, get, post, raw, request};

const LIMIT: usize = 1000;

fn limits() -> Limits {
    Limits {
        header: Duration::from_millis(600),
        body: Duration::from_millis(900),
        idle: Duration::from_millis(500),
        connection: Duration::from_secs(3),
        connections: 40,
        drain: Duration::from_secs(2),
    }
}

async fn take(request: Request) -> impl IntoResponse {
    let (parts, body) = request.into_parts();
    let read = body::read_as("text/plain", &parts.headers, body, LIMIT).await;
    read.map(|bytes| format!("{} bytes", bytes.len()))
}

async fn page() -> Page {
    static STYLE: std::sync::LazyLock<Style> =
        std::sync::LazyLock::new(|| Style::with("p { color: inherit }"));
    let body = html! { main { p { "hello" } } };
    Page::new(Lang::En, "A page", &STYLE, body).without_typed_text()
}

fn served(limits: Limits) -> Served {
    Served::start(limits, move || async move {
        let router = Router::new()
            .route("/page", on_get(page))
            .route("/take", on_post(take))
            .route(
                "/slow",
                on_get(async || {
                    tokio::time::sleep(Duration::from_millis(300)).await;
                    "done"
                }),
            );
        dress(
            router,
            Dress {
                origins: vec!["https://own.example".to_owned()],
                body: limits.body,
                languages: Lang::on(),
            },
        )
    })
}

fn closes_within(bytes: &[u8], limit: Duration) {
    let server = served(limits());
    let mut stream = connect(server.address);
    stream.write_all(bytes).unwrap();
    let start = Instant::now();
    let mut rest = Vec::new();
    // A reset is an end too.
    let _ = stream.read_to_end(&mut rest);
    assert!(start.elapsed() < limit, "still open after {limit:?}");
    // Others are served meanwhile and afterwards.
    assert_eq!(get(server.address, "/page", &[]).status, 200);
}

/// G1.
#[test]
fn a_connection_without_a_byte_is_closed_in_time() {
    closes_within(b"", Duration::from_secs(2));
}

/// G1.
#[test]
fn half_a_header_is_cut_off_in_time() {
    closes_within(
        b"GET /page HTTP/1.1\r\nhost: x\r\nx-half: ",
        Duration::from_secs(2),
    );
}

/// G1.
#[test]
fn half_a_body_is_cut_off_in_time() {
    closes_within(
        b"POST /take HTTP/1.1\r\nhost: x\r\ncontent-type: text/plain\r\ncontent-length: 100\r\n\r\nhalf",
        Duration::from_secs(2),
    );
}

/// G1.
#[test]
fn an_idle_connection_is_closed_in_time() {
    closes_within(
        b"GET /page HTTP/1.1\r\nhost: x\r\n\r\n",
        Duration::from_secs(2),
    );
}

/// G1: bytes that trickle keep the line busy, but not for ever.
#[test]
fn a_trickling_header_and_a_trickling_body_are_cut_off_in_time() {
    for opening in [
        "GET /page HTTP/1.1\r\nx-long: ",
        "POST /take HTTP/1.1\r\nhost: x\r\ncontent-type: text/plain\r\ncontent-length: 500\r\n\r\n",
    ] {
        let server = served(limits());
        let mut stream = connect(server.address);
        stream.write_all(opening.as_bytes()).unwrap();
        let start = Instant::now();
        while stream.write_all(b"a").is_ok() {
            std::thread::sleep(Duration::from_millis(100));
            assert!(start.elapsed() < Duration::from_secs(4), "{opening:?}");
        }
    }
}

/// G1: sixty clients that say nothing fill every place; once their time is over, others come in.
#[test]
fn silent_connections_over_the_cap_do_not_lock_others_out() {
    let server = served(limits());
    let silent: Vec<_> = (0..60).map(|_| connect(server.address)).collect();
    let start = Instant::now();
    assert_eq!(get(server.address, "/page", &[]).status, 200);
    assert!(start.elapsed() < Duration::from_secs(4));
    drop(silent);
}

#[test]
fn a_body_that_is_late_as_a_whole_is_told_so() {
    let patient = Limits {
        idle: Duration::from_secs(5),
        connection: Duration::from_secs(9),
        ..limits()
    };
    let server = served(patient);
    let answer = raw(
        server.address,
        b"POST /take HTTP/1.1\r\nhost: x\r\ncontent-type: text/plain\r\ncontent-length: 100\r\n\r\nhalf",
    );
    assert_eq!(answer.status, 408);
}

/// G5.
#[test]
fn a_declared_body_over_the_limit_is_413() {
    let server = served(limits());
    let text = [("content-type", "text/plain")];
    assert_eq!(
        post(server.address, "/take", &text, &[b'a'; LIMIT]).status,
        200
    );
    assert_eq!(
        post(server.address, "/take", &text, &[b'a'; LIMIT + 1]).status,
        413
    );
    assert_eq!(
        post(server.address, "/take", &text, &vec![b'a'; 900_000]).status,
        413
    );
}

/// G5: a chunked body has no declared length; what is over the limit is thrown away unread.
#[test]
fn a_chunked_body_over_the_limit_is_413() {
    let server = served(limits());
    let mut bytes = b"POST /take HTTP/1.1\r\nhost: x\r\ncontent-type: text/plain\r\n\
        transfer-encoding: chunked\r\n\r\n"
        .to_vec();
    for _ in 0..300 {
        bytes.extend_from_slice(b"400\r\n");
        bytes.extend_from_slice(&[b'a'; 0x400]);
        bytes.extend_from_slice(b"\r\n");
    }
    bytes.extend_from_slice(b"0\r\n\r\n");
    assert_eq!(raw(server.address, &bytes).status, 413);
}

/// G5.
#[test]
fn compressed_and_mistyped_bodies_are_415() {
    let server = served(limits());
    for headers in [
        &[("content-type", "text/plain"), ("content-encoding", "gzip")][..],
        &[("content-type", "application/json")],
        &[],
    ] {
        assert_eq!(post(server.address, "/take", headers, b"x").status, 415);
    }
}

/// G6.
#[test]
fn a_post_from_another_site_is_refused() {
    let server = served(limits());
    let from = |name, value| {
        let headers = [("content-type", "text/plain"), (name, value)];
        post(server.address, "/take", &headers, b"x").status
    };
    assert_eq!(from("sec-fetch-site", "cross-site"), 403);
    assert_eq!(from("sec-fetch-site", "same-site"), 403);
    assert_eq!(from("origin", "https://evil.example"), 403);
    assert_eq!(from("origin", "null"), 403);
    assert_eq!(from("sec-fetch-site", "same-origin"), 200);
    assert_eq!(from("origin", "https://own.example"), 200);
}

#[test]
fn every_answer_carries_the_security_headers() {
    let server = served(limits());
    for answer in [
        get(server.address, "/page", &[]),
        get(server.address, "/nothing", &[("accept", "text/html")]),
        post(server.address, "/take", &[], b"x"),
        post(server.address, "/page", &[], b"x"),
    ] {
        let csp = answer.header("content-security-policy").unwrap();
        assert!(
            csp.starts_with("default-src 'none'") && !csp.contains("unsafe"),
            "{csp}"
        );
        assert!(csp.contains("frame-ancestors 'none'") && csp.contains("base-uri 'none'"));
        for (name, value) in [
            ("referrer-policy", "same-origin"),
            ("x-content-type-options", "nosniff"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("cache-control", "no-store"),
        ] {
            assert_eq!(answer.header(name), Some(value), "{name}");
        }
        let permissions = answer.header("permissions-policy").unwrap();
        assert!(permissions.contains("geolocation=()") && permissions.contains("camera=()"));
        assert_eq!(answer.header("set-cookie"), None);
        assert_eq!(answer.header("server"), None);
    }
}

#[test]
fn a_post_closes_its_connection_and_a_get_keeps_it() {
    let server = served(limits());
    let mut stream = connect(server.address);
    stream
        .write_all(
            b"GET /page HTTP/1.1\r\nhost: x\r\n\r\n\
              POST /take HTTP/1.1\r\nhost: x\r\ncontent-type: text/plain\r\ncontent-length: 1\r\n\r\nx",
        )
        .unwrap();
    let start = Instant::now();
    let mut both = Vec::new();
    stream.read_to_end(&mut both).unwrap();
    let both = String::from_utf8(both).unwrap();
    assert_eq!(both.matches("HTTP/1.1 200 OK").count(), 2, "{both}");
    assert_eq!(both.matches("connection: close").count(), 1, "{both}");
    assert!(start.elapsed() < Duration::from_millis(400));
}

#[test]
fn a_page_is_compressed_only_for_who_asks() {
    let server = served(limits());
    let plain = get(server.address, "/page", &[]);
    assert_eq!(plain.header("content-encoding"), None);
    let packed = get(server.address, "/page", &[("accept-encoding", "gzip, br")]);
    assert_eq!(packed.header("content-encoding"), Some("gzip"));
    assert_eq!(packed.header("vary"), Some("Accept-Encoding"));
    let mut text = String::new();
    flate2::read::GzDecoder::new(&packed.body[..])
        .read_to_string(&mut text)
        .unwrap();
    assert_eq!(text, plain.text());
}

/// G7.
#[test]
fn paths_that_climb_or_hide_lead_nowhere() {
    let server = served(limits());
    for path in [
        "/../page",
        "/%70age",
        "/page%00",
        "//page",
        "/./page",
        "/%ff",
        "/..%2fpage",
    ] {
        assert_eq!(get(server.address, path, &[]).status, 404, "{path}");
    }
}

#[test]
fn a_refusal_speaks_the_readers_language_and_is_plain_to_programs() {
    let server = served(limits());
    let page = |lang| {
        let headers = [("accept", "text/html"), ("accept-language", lang)];
        get(server.address, "/nothing", &headers)
    };
    insta::assert_snapshot!("refusal_in_french", shown(&page("fr")));
    insta::assert_snapshot!("refusal_in_russian", shown(&page("ru")));
    insta::assert_snapshot!(
        "refusal_for_programs",
        shown(&get(server.address, "/nothing", &[]))
    );
    let wrong_way = request(
        server.address,
        "DELETE",
        "/page",
        &[("accept", "text/html")],
        b"",
    );
    insta::assert_snapshot!("refusal_of_a_method", shown(&wrong_way));
}

/// Status and body, without the style, which is no part of what is said.
fn shown(answer: &Answer) -> String {
    let text = answer.text();
    let body = text.split_once("<body>").map_or(text, |(_, body)| body);
    format!("{}\n{body}", answer.status)
}

#[test]
fn what_is_under_way_at_shutdown_is_finished() {
    let mut server = served(limits());
    let address = server.address;
    let slow = std::thread::spawn(move || get(address, "/slow", &[]));
    let idle = connect(address);
    std::thread::sleep(Duration::from_millis(100));
    let start = Instant::now();
    server.stop();
    assert!(start.elapsed() < Duration::from_millis(1500));
    assert_eq!(slow.join().unwrap().text(), "done");
    drop(idle);
}

#[cfg(unix)]
#[test]
fn a_unix_socket_is_served_and_a_dead_one_replaced() {
    use std::os::unix::fs::PermissionsExt;

    use corncrake::web::{Listener, serve};

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("http.sock");
    drop(std::os::unix::net::UnixListener::bind(&path).unwrap());
    let listen = format!("unix:{}", path.display()).try_into().unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let listener = Listener::bind(&listen).await.unwrap();
        let mode = std::fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o660);
        let router = Router::new().route("/page", on_get(page));
        tokio::spawn(serve(listener, router, limits(), std::future::pending()));
    });
    let mut stream = std::os::unix::net::UnixStream::connect(&path).unwrap();
    stream
        .write_all(b"GET /page HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")
        .unwrap();
    assert_eq!(Answer::read(&mut stream).status, 200);
}
